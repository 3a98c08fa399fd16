//! What an overview says, as sections with a table each: for text and for documents.

use super::{Called, Group, LevelCounts, RegimeCounts, RegisterOverview};
use crate::report::layout::short;
use crate::report::wire::is_zero;
use crate::words::marks;
use solon_messages::{Count, Lang, glance, matrix, overview};

/// A part of an overview.
pub(super) struct Section {
    pub(super) title: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// What has no room.
    pub(super) more: Option<String>,
}

/// The first lines: how many systems there are, and how they stand.
pub(super) fn head(o: &RegisterOverview, lang: Lang) -> Vec<String> {
    let count = |n: usize| Count::new(lang, n);
    let on = o.on.as_str();
    let (n, rejected, decided) = (o.systems, o.rejected, o.decided);
    let open = n.saturating_sub(rejected).saturating_sub(decided);
    let mut out = vec![
        glance::Head { n, on }.say(lang),
        glance::HeadStands {
            decided: count(decided),
            open: count(open),
            rejected: count(rejected),
        }
        .say(lang),
    ];
    if let [only] = o.regimes.as_slice() {
        let (title, pack) = (only.title.as_str(), only.pack.as_str());
        out.push(glance::HeadRegime { title, pack }.say(lang));
    }
    out
}

/// The parts, each with so many rows at most.
pub(super) fn sections(o: &RegisterOverview, most: usize, lang: Lang) -> Vec<Section> {
    let all = [
        levels(o, lang),
        regimes(o, most, lang),
        rules(o, most, lang),
        owners(o, most, lang),
        calendar(o, most, lang),
        questions(o, most, lang),
        groups(glance::Rejected.say(lang), &o.rejections, most, lang),
        groups(glance::Warnings.say(lang), &o.warnings, most, lang),
    ];
    let mut all: Vec<Section> = all.into_iter().flatten().collect();
    all.retain(|s| !s.rows.is_empty());
    all
}

fn number(n: usize, lang: Lang) -> String {
    match n {
        0 => matrix::Nothing.say(lang).to_owned(),
        n => Count::new(lang, n).to_string(),
    }
}

fn numbers<const N: usize>(all: [usize; N], lang: Lang) -> Vec<String> {
    all.iter().map(|n| number(*n, lang)).collect()
}

/// The first rows, and what is said of the rest.
fn cut(mut rows: Vec<Vec<String>>, most: usize, lang: Lang) -> (Vec<Vec<String>>, Option<String>) {
    let n = rows.len().saturating_sub(most);
    // One row takes no more room than the words that it is left out.
    if n < 2 {
        return (rows, None);
    }
    rows.truncate(most);
    (rows, Some(glance::More { n }.say(lang)))
}

fn heads(on: &str, lang: Lang) -> Vec<String> {
    vec![
        glance::HeadLevel.say(lang).to_owned(),
        glance::HeadSurely.say(lang).to_owned(),
        glance::HeadPerhaps.say(lang).to_owned(),
        overview::HeadOn { day: on }.say(lang),
        glance::HeadPerhaps.say(lang).to_owned(),
    ]
}

/// How many stand on which level: over all, or under the one regime there is.
fn levels(o: &RegisterOverview, lang: Lang) -> Option<Section> {
    let mut rows = Vec::new();
    match (&o.overall, o.regimes.as_slice()) {
        (Some(overall), _) => level_rows(&mut rows, overall, "", true, lang),
        (None, [only]) => {
            let first = only.scales.get(&only.first);
            if let Some(counts) = first {
                level_rows(&mut rows, counts, "", true, lang);
            }
            let others = only.scales.iter().filter(|(name, _)| **name != only.first);
            for (name, counts) in others {
                level_rows(&mut rows, counts, name, false, lang);
            }
        }
        (None, _) => return None,
    }
    Some(Section {
        title: glance::Levels.say(lang).to_owned(),
        head: heads(&o.on, lang),
        rows,
        more: None,
    })
}

/// A row for each level; of a further scale those above its lowest on which some system may stand.
fn level_rows(
    rows: &mut Vec<Vec<String>>,
    counts: &LevelCounts,
    scale: &str,
    whole: bool,
    lang: Lang,
) {
    let lowest = counts.levels.len().saturating_sub(1);
    for (i, level) in counts.levels.iter().enumerate() {
        let all = [level.surely, level.perhaps, level.now, level.perhaps_now];
        if !whole && (i == lowest || all.iter().all(is_zero)) {
            continue;
        }
        let words = match scale {
            "" => level.words.clone(),
            scale => format!("{scale}{}{}", marks::colon(lang), level.words),
        };
        let mut row = vec![words];
        row.extend(numbers(all, lang));
        rows.push(row);
    }
    if whole && counts.out_of_scope > 0 {
        let mut row = vec![glance::OutOfScope.say(lang).to_owned()];
        row.extend(numbers([counts.out_of_scope, 0, 0, 0], lang));
        rows.push(row);
    }
    if whole && counts.scope_open > 0 {
        let mut row = vec![glance::ScopeOpen.say(lang).to_owned()];
        row.extend(numbers([0, counts.scope_open, 0, 0], lang));
        rows.push(row);
    }
}

/// Of several regimes a row for each.
fn regimes(o: &RegisterOverview, most: usize, lang: Lang) -> Option<Section> {
    if o.regimes.len() < 2 {
        return None;
    }
    let row = |r: &RegimeCounts| {
        let mut row = vec![r.pack.clone()];
        row.extend(numbers([r.asked, r.not_asked], lang));
        row.push(standing(r, lang));
        row
    };
    let mut asked: Vec<&RegimeCounts> = o.regimes.iter().filter(|r| r.asked > 0).collect();
    asked.sort_by_key(|r| std::cmp::Reverse(r.asked));
    let (rows, more) = cut(asked.into_iter().map(row).collect(), most, lang);
    Some(Section {
        title: glance::Regimes.say(lang).to_owned(),
        head: vec![
            glance::HeadRegimeColumn.say(lang).to_owned(),
            glance::HeadAsked.say(lang).to_owned(),
            glance::HeadNotAsked.say(lang).to_owned(),
            glance::HeadStand.say(lang).to_owned(),
        ],
        rows,
        more,
    })
}

/// How many stand where under one of several regimes, the highest levels first.
fn standing(r: &RegimeCounts, lang: Lang) -> String {
    let Some(counts) = r.scales.get(&r.first) else {
        return String::new();
    };
    let mut out = Vec::new();
    for level in &counts.levels {
        let (words, n, perhaps) = (level.words.as_str(), level.surely, level.perhaps);
        if n + perhaps > 0 {
            let (n, perhaps) = (Count::new(lang, n), Count::new(lang, perhaps));
            out.push(glance::Stand { words, n, perhaps }.say(lang));
        }
    }
    if counts.out_of_scope > 0 {
        let (words, n) = (
            glance::OutOfScope.say(lang),
            Count::new(lang, counts.out_of_scope),
        );
        let perhaps = Count::new(lang, 0);
        out.push(glance::Stand { words, n, perhaps }.say(lang));
    }
    out.join(marks::semi(lang))
}

fn rules(o: &RegisterOverview, most: usize, lang: Lang) -> Option<Section> {
    let several = o.regimes.len() > 1;
    let row = |r: &super::RuleCount| {
        let id = match several {
            true => format!("{}/{}", r.pack, r.rule),
            false => r.rule.clone(),
        };
        let places = r.places.join(marks::places(lang));
        let what = match places.is_empty() {
            true => r.title.clone(),
            false => format!("{}{}", r.title, marks::paren(lang, &places)),
        };
        vec![number(r.systems, lang), id, what]
    };
    let (rows, more) = cut(o.rules.iter().map(row).collect(), most, lang);
    Some(Section {
        title: glance::Rules.say(lang).to_owned(),
        head: vec![
            overview_systems(lang),
            glance::HeadRule.say(lang).to_owned(),
            glance::HeadWhat.say(lang).to_owned(),
        ],
        rows,
        more,
    })
}

fn overview_systems(lang: Lang) -> String {
    glance::HeadSystems.say(lang).to_owned()
}

fn owners(o: &RegisterOverview, most: usize, lang: Lang) -> Option<Section> {
    let row = |owner: &super::OwnerCount| {
        let mut row = numbers([owner.systems, owner.above, owner.perhaps], lang);
        row.push(match owner.owner.as_str() {
            "" => glance::NoOwner.say(lang).to_owned(),
            name => name.to_owned(),
        });
        row
    };
    let (rows, more) = cut(o.owners.iter().map(row).collect(), most, lang);
    Some(Section {
        title: glance::Owners.say(lang).to_owned(),
        head: vec![
            overview_systems(lang),
            glance::HeadAbove.say(lang).to_owned(),
            glance::HeadPerhaps.say(lang).to_owned(),
            glance::HeadOwner.say(lang).to_owned(),
        ],
        rows,
        more,
    })
}

fn calendar(o: &RegisterOverview, most: usize, lang: Lang) -> Option<Section> {
    let several = o.regimes.len() > 1;
    let row = |d: &super::DayCount| {
        let mut row = vec![d.on.clone()];
        row.extend(numbers([d.surely, d.perhaps], lang));
        row.push(match several {
            true => format!("{}{}{}", d.pack, marks::colon(lang), d.words),
            false => d.words.clone(),
        });
        row
    };
    let (rows, more) = cut(o.calendar.iter().map(row).collect(), most, lang);
    Some(Section {
        title: glance::Calendar.say(lang).to_owned(),
        head: vec![
            glance::HeadDay.say(lang).to_owned(),
            glance::HeadSurely.say(lang).to_owned(),
            glance::HeadPerhaps.say(lang).to_owned(),
            glance::HeadBegins.say(lang).to_owned(),
        ],
        rows,
        more,
    })
}

fn questions(o: &RegisterOverview, most: usize, lang: Lang) -> Option<Section> {
    let row = |q: &super::QuestionCount| {
        let mut row = numbers([q.open, q.first, q.settles], lang);
        row.extend([q.fact.clone(), q.ask.clone()]);
        row
    };
    let (rows, more) = cut(o.questions.iter().map(row).collect(), most, lang);
    Some(Section {
        title: glance::Questions.say(lang).to_owned(),
        head: vec![
            glance::HeadOpen.say(lang).to_owned(),
            glance::HeadFirst.say(lang).to_owned(),
            glance::HeadSettles.say(lang).to_owned(),
            glance::HeadName.say(lang).to_owned(),
            glance::HeadQuestion.say(lang).to_owned(),
        ],
        rows,
        more,
    })
}

fn groups(title: &str, all: &[Group], most: usize, lang: Lang) -> Option<Section> {
    let row = |g: &Group| {
        let mut place = g
            .such_as
            .first()
            .map_or("", |p| in_its_folder(p))
            .to_owned();
        if g.such_as.len() > 1 {
            place.push_str(marks::list(lang));
            place.push('…');
        }
        let place = short(&place, PLACE);
        vec![
            number(g.count, lang),
            g.code.clone(),
            place,
            g.message.clone(),
        ]
    };
    let (rows, more) = cut(all.iter().map(row).collect(), most, lang);
    Some(Section {
        title: title.to_owned(),
        head: vec![
            overview_systems(lang),
            glance::HeadCode.say(lang).to_owned(),
            glance::HeadPlace.say(lang).to_owned(),
            glance::HeadWhy.say(lang).to_owned(),
        ],
        rows,
        more,
    })
}

/// So much room is left for where something stands.
const PLACE: usize = 44;

/// A place in a file, `folder/file:line:column`, without the folder; anything else as it is.
fn in_its_folder(place: &str) -> &str {
    let figures = |part: Option<&str>| {
        part.is_some_and(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()))
    };
    let mut parts = place.rsplit(':');
    match figures(parts.next()) && figures(parts.next()) {
        true => place.rsplit('/').next().unwrap_or(place),
        false => place,
    }
}

/// What to do next, and under the last of it, how the rest is got.
pub(super) fn next(
    o: &RegisterOverview,
    called: &Called,
    lang: Lang,
) -> (Vec<String>, [&'static str; 3]) {
    let mut out = Vec::new();
    if o.rejected > 0 {
        let next = match called.tables {
            true => glance::NextRejected.say(lang),
            false => glance::NextRejectedLines.say(lang),
        };
        out.push(next.to_owned());
    }
    if let Some(first) = o.questions.first() {
        let fact = first.fact.as_str();
        out.push(glance::NextQuestion { fact }.say(lang));
    }
    let call = called.call.as_str();
    out.push(glance::NextCall { call }.say(lang));
    let rest = [
        glance::NextTable.say(lang),
        glance::NextOne.say(lang),
        glance::NextAll.say(lang),
    ];
    (out, rest)
}
