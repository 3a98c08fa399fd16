//! Random programs that are small enough to try every system, and contradictory enough to have
//! something wrong with them.

use super::random::{Dice, cond_of, scopes, stay, under};

/// What conditions of a program are made of.
struct Words {
    atoms: Vec<&'static str>,
    /// How answers may change.
    courses: Vec<&'static str>,
    /// The same without the contested point, which must not read itself.
    plain: Vec<&'static str>,
}

const DAYS: &[&str] = &["2026-01-01", "2027-01-01", "2028-01-01", "2029-01-01"];

impl Words {
    /// Several things at once; often they cannot be so together.
    fn all(&self, dice: &mut Dice, extra: &[&str]) -> String {
        let n = 1 + dice.roll(3);
        let parts: Vec<String> = (0..n)
            .map(|_| match dice.roll(5) {
                0 => format!("({})", cond_of(dice, 1, &self.atoms, extra)),
                1 => format!("not {}", dice.pick(&self.plain)),
                _ if !extra.is_empty() && dice.roll(5) == 0 => dice.pick(extra).to_owned(),
                _ => dice.pick(&self.atoms).to_owned(),
            })
            .collect();
        parts.join(" and ")
    }

    /// A condition with two labelled elements, or without.
    fn body(&self, dice: &mut Dice, extra: &[&str]) -> String {
        if dice.roll(3) > 0 {
            return self.all(dice, extra);
        }
        format!(
            "{} of\n    l1 : {}\n    l2 : {}",
            dice.pick(&["any", "all"]),
            self.all(dice, extra),
            self.all(dice, &[])
        )
    }
}

fn window(dice: &mut Dice) -> String {
    let (from, until) = (dice.pick(DAYS), dice.pick(DAYS));
    match dice.roll(5) {
        0 => format!("  applies from {from}\n"),
        1 if from < until => format!("  applies from {from} until {until}\n"),
        _ => String::new(),
    }
}

fn rule(dice: &mut Dice, words: &Words, id: u32, level: &str, extra: &[&str]) -> String {
    let mut text = format!("rule x.{id} \"x\"\n  cites L \"Art. 1\"\n{}", window(dice));
    text.push_str(&format!("  when {}\n", words.body(dice, extra)));
    for w in ["w1", "w2"] {
        if dice.roll(3) == 0 {
            text.push_str(&format!(
                "  unless {w} : {}\n",
                words
                    .body(dice, &[])
                    .replace("l1", &format!("{w}a"))
                    .replace("l2", &format!("{w}b"))
            ));
        }
    }
    let also = if dice.roll(4) == 0 { ", other top" } else { "" };
    text + &format!("  then risk {level}{also}\n")
}

fn amendments(dice: &mut Dice, words: &Words) -> String {
    let mut text = String::new();
    if dice.roll(2) == 0 {
        text.push_str("\namendment am \"A\"\n  source L\n  status in force from 2027-06-01\n\n");
        text.push_str(&match dice.roll(4) {
            0 => "repeal x.2\n  cites L \"Art. 4\"\n".to_owned(),
            1 => "amend x.*\n  applies from 2028-01-01\n".to_owned(),
            2 => format!("amend x.1\n  when {}\n", words.all(dice, &[])),
            _ => rule(dice, words, 8, "high", &[]).replace("rule x.8", "insert rule x.8"),
        });
        if dice.roll(2) == 0 {
            text.push_str("\namend interpretation i\n  default q\n");
        }
    }
    if dice.roll(3) == 0 {
        text.push_str(
            "\namendment may_be \"M\"\n  source L\n  status proposed expected from 2028-06-01\n\n",
        );
        text.push_str(&match dice.roll(3) {
            0 => format!("amend x.1\n  when {}\n", words.all(dice, &[])),
            1 => "repeal e1\n  cites L \"Art. 4\"\n".to_owned(),
            _ => rule(dice, words, 9, "limited", &["fires x.2"])
                .replace("rule x.9", "insert rule x.9"),
        });
    }
    text
}

fn property(dice: &mut Dice, words: &Words, n: u32) -> String {
    let outcomes = &[
        "fires x.1",
        "risk at least high",
        "risk at least high",
        "risk at least limited",
        "other at least top",
        "defeated x.1 by e1",
    ];
    let outcome = dice.pick(outcomes);
    let facts = words.all(dice, &[]);
    let mut text = format!("property p{n} \"p\"\n");
    text.push_str(&match dice.roll(5) {
        0 => format!("  never {outcome} and {facts}\n"),
        4 => {
            let scale = dice.pick(&["risk", "risk", "other"]);
            format!("  {scale} never falls as {}\n", dice.pick(&words.courses))
        }
        1 => format!("  always {outcome} implies ({facts})\n"),
        2 => format!("  always ({facts}) implies {}\n", dice.pick(outcomes)),
        _ => format!("  always {outcome} implies {}\n", dice.pick(outcomes)),
    });
    if dice.roll(3) == 0 {
        text.push_str(&format!(
            "  from {}\n",
            dice.pick(&["2026-01-01", "2026-07-01", "2028-07-01"])
        ));
    }
    if dice.roll(2) == 0 {
        text.push_str("  under every reading\n");
    }
    if dice.roll(2) == 0 {
        text.push_str("  even out of scope\n");
    }
    text
}

/// What reads how something will be classified, on days of its own.
fn looks_ahead(dice: &mut Dice, words: &Words) -> Vec<String> {
    let ahead = |dice: &mut Dice| {
        let what = dice.pick(&[
            "fires x.1",
            "risk at least high",
            "risk at least limited",
            "fires e1",
            "defeated x.1 by e1",
            "(fires x.2 and not fires x.1)",
        ]);
        match dice.roll(3) {
            0 => format!("not classified {what}"),
            _ => format!("classified {what}"),
        }
    };
    let (one, other) = (ahead(dice), ahead(dice));
    let days = match dice.roll(3) {
        0 => "  applies until 2028-01-01\n".to_owned(),
        _ => window(dice),
    };
    let when = match dice.roll(3) {
        0 => format!("({one}) and ({other})"),
        1 => format!("({one}) and {}", words.all(dice, &[])),
        _ => format!("any of\n    l1 : {one}\n    l2 : {}", words.all(dice, &[])),
    };
    vec![
        format!("rule y.1 \"y\"\n  cites L \"Art. 8\"\n{days}  when {when}\n  then other top\n"),
        format!(
            "duty q.2 \"q\"\n  cites L \"Art. 8\"\n{}  binds provider\n  when {other}\n  must \"do it\"\n",
            window(dice)
        ),
    ]
}

/// A program of a few questions.
pub fn small_text(dice: &mut Dice) -> String {
    let varied = (dice.0 >> 22).is_multiple_of(4);
    let mut text = "pack p version \"1\"\n  title en \"P\"\n\nsource L \"A law\"\n\nscale risk minimal < limited < high\n\nscale other low < top\n\nfact a : bool\n  ask en \"a\"\n\nfact b : bool\n  ask en \"b\"\n\nfact s : set of { x, y }\n  ask en \"s\"\n\nfact n : number\n  ask en \"n\"\n\n".to_owned();
    let mut plain = vec![
        "a",
        "b",
        "s has x",
        "s has any of { x, y }",
        "s has all of { x, y }",
        "s has only { x }",
        "s is empty",
        "count s at least 2",
        "n > 5",
        "n >= 5",
        "n < 5",
        "n <= 5",
    ];
    let mut courses = vec![
        "a goes no < yes",
        "b goes yes < no",
        "s gains x",
        "s gains x, y",
        "n rises",
        "n falls",
        "s loses y",
    ];
    text.push_str(match dice.roll(3) {
        0 => {
            plain.extend(["g", "g"]);
            courses.push("g goes no < yes");
            "fact g : bool\n  only when a\n  ask en \"g\"\n\n"
        }
        1 => {
            plain.extend(["k > 5", "k < 5", "k <= 5"]);
            courses.push("k rises");
            "fact k : number\n  only when s has x\n  ask en \"k\"\n\n"
        }
        _ => {
            plain.extend(["e is u", "e is not v", "e in { u, w }", "e is w"]);
            courses.extend(["e goes u < v < w", "e goes w < u"]);
            "fact e : one of { u, v, w }\n  ask en \"e\"\n\n"
        }
    });
    let atoms = plain
        .iter()
        .copied()
        .chain(["d", "reading i", "reading i"])
        .collect();
    let words = Words {
        atoms,
        courses,
        plain,
    };
    let plain = |dice: &mut Dice| cond_of(dice, 1, &words.plain, &[]);
    let mut items = vec![
        format!("define d\n  : {}\n", plain(dice)),
        format!(
            "interpretation i \"i\"\n  cites L \"Art. 1\"\n  reading p default\n    cites L \"Art. 1\" :\n    {}\n  reading q\n    cites L \"Art. 1\" :\n    {}\n",
            plain(dice),
            plain(dice)
        ),
    ];
    items.push(rule(dice, &words, 1, "high", &[]));
    let level = dice.pick(&["limited", "high"]);
    let reads = ["fires x.1", "defeated x.1 by e1"];
    let some = usize::try_from(dice.roll(3)).unwrap();
    items.push(rule(dice, &words, 2, level, &reads[..some]));
    items.push(rule(dice, &words, 3, "limited", &["risk at least high"]));
    let target = dice.pick(&["x.*", "x.1", "x.1, x.2"]);
    let burden = dice.pick(&["", "  burden on provider\n"]);
    items.push(format!(
        "exception e1 \"e1\" to {target}\n  cites L \"Art. 2\"\n{}{burden}  when {}\n",
        window(dice),
        words.body(dice, &[])
    ));
    if dice.roll(2) == 0 {
        let target = dice.pick(&["e1", "x.1", "x.*"]);
        items.push(format!(
            "exception e2 \"e2\" to {target}\n  cites L \"Art. 2\"\n  when {}\n",
            words.all(dice, &[])
        ));
    }
    let mut two = false;
    if dice.roll(2) == 0 {
        let partial = if dice.roll(2) == 0 {
            let how = dice.pick(&["keeps", "removes"]);
            format!("  partial part : {}\n    {how} x.1\n", words.all(dice, &[]))
        } else {
            String::new()
        };
        let clauses = |dice: &mut Dice| (plain(dice), words.all(dice, &[]));
        let (own, parted) = scopes(dice, &partial, clauses);
        items.extend(own);
        two = parted;
    }
    let own_right = match dice.roll(3) {
        0 => format!("  in its own right from {}\n", dice.pick(DAYS)),
        _ => String::new(),
    };
    let trigger = match dice.roll(4) {
        0 => "fires x.3".to_owned(),
        1 => "risk at least high and a".to_owned(),
        2 => "defeated x.1 by e1".to_owned(),
        _ => words.all(dice, &[]),
    };
    items.push(format!(
        "duty q.1 \"q\"\n  cites L \"Art. 5\"\n{}{own_right}  binds provider\n  when {trigger}\n  must \"do it\"\n",
        window(dice)
    ));
    if dice.roll(2) == 0 {
        items.push(format!(
            "transition t.1 \"t\" for {}\n  cites L \"Art. 6\"\n  when {}\n  then applies from {} when {}\n    never applies otherwise\n",
            dice.pick(&["x.*", "x.1", "duty q.1", "x.2, duty q.1"]),
            words.all(dice, &[]),
            dice.pick(DAYS),
            plain(dice)
        ));
    }
    if two {
        items.iter_mut().for_each(|item| *item = under(dice, item));
    }
    // Of its own, so that all else is as it is without it.
    let mut other = Dice((dice.0 >> 9) | 1);
    if other.roll(3) == 0 {
        let target = other.pick(&["x.*", "x.1", "x.2, duty q.1", "x.3"]);
        let when = match other.roll(3) {
            0 => format!("  when {}\n", words.all(&mut other, &[])),
            _ => String::new(),
        };
        items.push(stay(&mut other, "halt", "application", target, &when));
    }
    if varied {
        let own = looks_ahead(&mut other, &words).into_iter();
        items.extend(own.map(|item| if two { under(&mut other, &item) } else { item }));
    }
    for n in 1..=3 {
        items.push(property(dice, &words, n));
    }
    let days = dice.roll(8);
    let text = text + &items.join("\n") + &amendments(dice, &words);
    // A day in place of a number, and what may come in place of what may be large, now and then.
    let dated = |text: String, n: &str| {
        text.replace(&format!("fact {n} : number"), &format!("fact {n} : date"))
            .replace(&format!("{n} > 5"), &format!("{n} has come"))
            .replace(&format!("{n} >= 5"), &format!("{n} before 2027-01-01"))
            .replace(&format!("{n} < 5"), &format!("not {n} has come"))
            .replace(&format!("{n} <= 5"), &format!("{n} after 2027-12-31"))
            .replace(&format!("{n} rises"), "s gains x")
            .replace(&format!("{n} falls"), "s loses x, y")
    };
    // How long ago a day lies, which nothing else asks of it, or something does.
    let ago = |text: String, [more, least, less, most]: [&str; 4]| {
        text.replace("fact n : number", "fact n : date")
            .replace("n > 5", more)
            .replace("n >= 5", least)
            .replace("n < 5", less)
            .replace("n <= 5", most)
            .replace("n rises", "s gains x")
            .replace("n falls", "s loses x, y")
    };
    let (half, year) = ("n no more than 6 months ago", "n more than 1 year ago");
    match days {
        0 => dated(text, "n"),
        1 => ago(text, [half, year, "not n no more than 6 months ago", year]),
        2 => {
            let half_lapsed = "n more than 6 months ago";
            ago(
                text,
                [half, "n before 2027-01-01", "n has come", half_lapsed],
            )
        }
        _ => text,
    }
}
