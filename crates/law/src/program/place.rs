//! Places in a source, read out of citations: `Art. 5(1)(f), last part` is a path of steps. The
//! reader is tolerant: what it does not understand it skips, and a text that does not begin like a
//! place gives none.

use std::fmt;

use serde::{Deserialize, Serialize};

mod chinese;

/// A place as steps from the source down: `Art. 5(1)(f)` is `art`, `5`, `1`, `f`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place(Vec<String>);

/// Where a word may stand in front of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// It begins a place, wherever it stands.
    Head,
    /// It begins a place, or a further step of one: `Annex I, Section A, point 3`.
    Either,
    /// It begins a place where none has begun; behind one it is an ordinary word.
    First,
    /// It begins a place, or names a count of its own within one: Rule 7 of an annex is not its
    /// section 7, so that the word is a step as well.
    Counts,
}

use Stands::{Counts, Either, First, Head};

/// The words in front of numbers, each with the step that stands for it: the one list of how places
/// in a law are written.
const WORDS: &[(&str, &str, Stands)] = &[
    ("art", "art", Head),
    ("arts", "art", Head),
    ("article", "art", Head),
    ("articles", "art", Head),
    ("annex", "annex", Head),
    ("annexes", "annex", Head),
    ("appendix", "appendix", Head),
    ("appendices", "appendix", Head),
    ("schedule", "schedule", Head),
    ("schedules", "schedule", Head),
    ("rec", "recital", Head),
    ("recs", "recital", Head),
    ("recital", "recital", Head),
    ("recitals", "recital", Head),
    ("chapter", "chapter", Head),
    ("chapters", "chapter", Head),
    ("ch", "chapter", First),
    ("title", "title", First),
    ("principle", "principle", Head),
    ("principles", "principle", Head),
    ("footnote", "footnote", Either),
    ("footnotes", "footnote", Either),
    ("table", "table", Head),
    ("§", "§", Head),
    ("§§", "§", Head),
    ("sec", "section", Either),
    ("secs", "section", Either),
    ("section", "section", Either),
    ("sections", "section", Either),
    ("clause", "clause", Either),
    ("clauses", "clause", Either),
    ("part", "part", Either),
    ("parts", "part", Either),
    ("point", "point", Either),
    ("points", "point", Either),
    ("item", "item", Either),
    ("items", "item", Either),
    ("para", "para", Either),
    ("paras", "para", Either),
    ("paragraph", "para", Either),
    ("paragraphs", "para", Either),
    ("s", "section", First),
    ("ss", "section", First),
    ("reg", "reg", First),
    ("regs", "reg", First),
    ("rule", "rule", Counts),
    ("rules", "rule", Counts),
    ("cl", "clause", First),
    ("sch", "schedule", First),
];

/// Places of which a source has one, without a number.
const ALONE: &[&str] = &["title", "long title", "preamble", "operative part"];

/// Words for one place whose number may have a hyphen: `Sec. 5-300` is no range, `§§ 5-7` is one.
const HYPHENED: &[&str] = &["§", "sec", "section", "s", "rule", "reg"];

/// The longest range that is spelt out.
const LONGEST: u32 = 200;

/// The parts of a citation.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// Outside brackets, without its full stop.
    Word(String),
    /// Inside brackets.
    Inner(String),
    /// `,`, `and`, `or`
    Next,
    /// `-`, `to`
    To,
    /// The stop in `5.4`.
    Below,
}

impl Place {
    /// The places that a citation names; several for lists and ranges, none where it does not
    /// begin like a place.
    #[must_use]
    pub fn read(text: &str) -> Vec<Place> {
        let mut reader = Reader::default();
        for token in tokens(&chinese::spelt(text)) {
            reader.take(token);
        }
        reader.finish()
    }

    /// Whether a citation is written like a place in a law: a word that places begin with, then a
    /// number or a letter; or the name of a part of which there is one.
    #[must_use]
    pub fn is_written(text: &str) -> bool {
        if ALONE.contains(&text.to_lowercase().as_str()) {
            return true;
        }
        let tokens = tokens(&chinese::spelt(text));
        let [Token::Word(head), number, ..] = tokens.as_slice() else {
            return false;
        };
        let counts = match number {
            Token::Word(number) => {
                let one = number.chars().count() == 1;
                one || numbers(number) || number.starts_with(['I', 'V', 'X', 'L'])
            }
            Token::Inner(_) => true,
            Token::Next | Token::To | Token::Below => false,
        };
        counts && Place::word(head).is_some()
    }

    /// What places of this kind begin with.
    #[must_use]
    pub fn head(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// Whether another place is this one or lies in it.
    #[must_use]
    pub fn holds(&self, other: &Place) -> bool {
        other.0.starts_with(&self.0)
    }

    /// How deep it lies.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.len()
    }

    /// The step that a word such as `Art.` stands for, and where it may stand.
    fn word(word: &str) -> Option<(&'static str, Stands)> {
        let word = word.to_lowercase();
        let found = WORDS.iter().find(|(w, ..)| *w == word);
        found.map(|(_, step, stands)| (*step, *stands))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("/"))
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut word = String::new();
    let mut inside = false;
    // Behind a word for one place a hyphen between figures belongs to the number.
    let mut hyphened = false;
    let mut before = ' ';
    let mut chars = text.chars().chain(std::iter::once(' ')).peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '§' {
            // `§5` is two words.
            if word == "§" && c != '§' {
                hyphened = true;
                end_of_word(&mut word, inside, &mut out);
            }
            word.push(c);
            before = c;
            continue;
        }
        if c == '-' && hyphened && before.is_ascii_digit() && !inside {
            word.push(c);
            before = c;
            continue;
        }
        let numbered = before.is_ascii_digit() || before.is_ascii_uppercase();
        let below = c == '.' && numbered && !inside;
        before = c;
        if Place::word(&word).is_some() {
            hyphened = HYPHENED.contains(&word.to_lowercase().as_str());
        }
        end_of_word(&mut word, inside, &mut out);
        match c {
            '(' => inside = true,
            ')' => inside = false,
            ',' | ';' => out.push(Token::Next),
            '-' | '–' => out.push(Token::To),
            '.' if below && chars.peek().is_some_and(char::is_ascii_digit) => {
                out.push(Token::Below);
            }
            _ => {}
        }
    }
    out
}

fn end_of_word(word: &mut String, inside: bool, out: &mut Vec<Token>) {
    if word.is_empty() {
        return;
    }
    let word = std::mem::take(word);
    out.push(match word.as_str() {
        "and" | "or" => Token::Next,
        "to" => Token::To,
        _ if inside => Token::Inner(word),
        _ => Token::Word(word),
    });
}

/// What a step looks like; members of a list look alike.
fn look(step: &str) -> u8 {
    match step.chars().next() {
        Some(c) if c.is_ascii_digit() => 0,
        Some(c) if c.is_lowercase() => 1,
        _ => 2,
    }
}

/// Whether a word outside brackets can be a number: `5`, `4a`, `III`, `A`.
fn numbers(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        || word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'))
        || (word.chars().count() == 1 && look(word) == 2)
}

#[derive(Default)]
struct Reader {
    done: Vec<Place>,
    now: Vec<String>,
    /// A comma or `and` came before.
    next: bool,
    /// A dash or `to` came before.
    to: bool,
    /// `Section`, `point` came before.
    step: bool,
    /// `Rule` came before, and is a step if a number follows.
    count: Option<&'static str>,
    /// Words follow that only say which part of the place is meant.
    deaf: bool,
}

impl Reader {
    fn take(&mut self, token: Token) {
        match token {
            Token::Next => (self.next, self.deaf) = (true, false),
            Token::To => self.to = !self.deaf,
            Token::Below => self.step = !self.deaf,
            Token::Word(word) => self.word(word),
            Token::Inner(step) => self.inner(step),
        }
    }

    fn word(&mut self, word: String) {
        let known = Place::word(&word);
        let count = self.count.take();
        if let Some((head, stands)) = known
            && (stands == Head || self.now.is_empty())
        {
            self.end();
            self.now = vec![head.to_owned()];
        } else if self.now.is_empty() {
            // It does not begin like a place.
            self.deaf = true;
            return;
        } else if matches!(known, Some((_, Either))) {
            self.step = !self.deaf;
            return;
        } else if let Some((count, Counts)) = known {
            self.count = Some(count).filter(|_| !self.deaf);
            return;
        } else if self.deaf || !numbers(&word) {
            self.deaf = true;
            return;
        } else if let Some(count) = count {
            self.counted(count, word);
        } else if self.now.len() == 1 || self.step {
            self.now.push(word);
        } else if self.to {
            self.range(&word);
        } else if self.next && self.goes_on() && look(&word) == 0 {
            // `Annex III, 5(b)` is one place, `Annex III, points 5 and 6` are two.
            if self.now.len() == 2 {
                self.now.push(word);
            } else {
                self.sibling(word);
            }
        } else if self.next {
            let head = self.now.first().cloned();
            self.end();
            self.now = head.into_iter().chain([word]).collect();
        } else {
            self.deaf = true;
            return;
        }
        (self.next, self.to, self.step) = (false, false, false);
    }

    /// Whether a further number stays within this place: it does in an annex, and behind a count.
    fn goes_on(&self) -> bool {
        let annex = self.now.first().is_some_and(|head| head == "annex");
        let counts = |step: &String| matches!(Place::word(step), Some((_, Counts)));
        annex || self.now.iter().skip(1).any(counts)
    }

    /// `Annex VIII, Rule 11`; behind another one of its kind it stands beside that.
    fn counted(&mut self, count: &str, word: String) {
        if let Some(at) = self.now.iter().rposition(|s| s == count).filter(|a| *a > 0) {
            let mut other = self.now.clone();
            other.truncate(at);
            self.end();
            self.now = other;
        }
        self.now.extend([count.to_owned(), word]);
    }

    fn inner(&mut self, step: String) {
        if self.deaf || self.now.len() < 2 {
            return;
        }
        if self.to {
            self.range(&step);
        } else if self.next {
            self.sibling(step);
        } else {
            self.now.push(step);
        }
        (self.next, self.to, self.step) = (false, false, false);
    }

    /// `Art. 6(1)(a) and (2)`: the deepest step that looks alike is the one replaced.
    fn sibling(&mut self, step: String) {
        let at = self
            .now
            .iter()
            .skip(2)
            .rposition(|s| look(s) == look(&step));
        let mut other = self.now.clone();
        other.truncate(at.map_or(self.now.len(), |a| a + 2));
        other.push(step);
        self.end();
        self.now = other;
    }

    /// Everything from the last step to another one.
    fn range(&mut self, last: &str) {
        let Some(first) = self.now.pop() else {
            return;
        };
        let stem = std::mem::take(&mut self.now);
        for step in between(&first, last) {
            let mut steps = stem.clone();
            steps.push(step);
            self.done.push(Place(steps));
        }
        // The last one may go on: `Art. 8-9(2)`.
        self.now = stem;
        self.now.push(last.to_owned());
    }

    fn end(&mut self) {
        if self.now.len() > 1 {
            self.done.push(Place(std::mem::take(&mut self.now)));
        }
        (self.next, self.to, self.step, self.deaf) = (false, false, false, false);
        self.count = None;
    }

    fn finish(mut self) -> Vec<Place> {
        self.end();
        self.done
    }
}

/// The steps from one up to, but not with, another: numbers and single letters are counted.
fn between(first: &str, last: &str) -> Vec<String> {
    let mut out = vec![first.to_owned()];
    if let (Ok(a), Ok(b)) = (first.parse::<u32>(), last.parse::<u32>()) {
        out.extend((a..b.min(a + LONGEST)).skip(1).map(|n| n.to_string()));
    } else if let (Some(a), Some(b)) = (only(first), only(last)) {
        let steps = (a..b).skip(1).take(LONGEST as usize);
        out.extend(steps.map(String::from));
    }
    out
}

fn only(text: &str) -> Option<char> {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Some(c),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    fn read(text: &str) -> Vec<String> {
        Place::read(text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn places_of_many_laws_are_read() {
        for (text, wanted) in [
            ("Sec. 5-300", "section/5-300"),
            ("Section 20-871(a)(1)", "section/20-871/a/1"),
            ("§ 20-871(a)", "§/20-871/a"),
            ("§20-871", "§/20-871"),
            ("s. 22A(1)", "section/22A/1"),
            ("reg. 5(2)", "reg/5/2"),
            ("Appendix C", "appendix/C"),
            ("Schedule 3, para. 4", "schedule/3/4"),
            ("clause 5.4", "clause/5/4"),
            ("第十七条", "art/17"),
            ("第17条第二款第（三）项", "art/17/2/3"),
            ("第一百零三条第一款", "art/103/1"),
            ("附件三", "annex/3"),
            ("附录C", "appendix/C"),
            ("第三章第二节", "chapter/3/2"),
            ("Art. 17", "art/17"),
            ("Annex I, Section A, point 3", "annex/I/A/3"),
            ("point 3(b)", "point/3/b"),
            ("Annex VIII, Rule 11", "annex/VIII/rule/11"),
            ("Annex VIII Rule 11(a)", "annex/VIII/rule/11/a"),
            ("Part 5, rule 5.1", "part/5/rule/5/1"),
            ("Annex VIII, rules of thumb", "annex/VIII"),
            ("Rule 11(2)", "rule/11/2"),
            ("Principle 2.1", "principle/2/1"),
            ("section A.1, footnote 3", "section/A/1/3"),
            ("Ch. 138", "chapter/138"),
        ] {
            assert_eq!(read(text), [wanted], "{text}");
            assert!(Place::is_written(text), "{text}");
        }
        for text in ["operative part", "Long title", "preamble"] {
            assert!(Place::is_written(text) && read(text).is_empty(), "{text}");
        }
        assert_eq!(read("§§ 5-7"), ["§/5", "§/6", "§/7"]);
        assert_eq!(read("Art. 8-9(2)"), ["art/8", "art/9/2"]);
        assert_eq!(read("ss. 4, 6"), ["section/4", "section/6"]);
        let rules = ["annex/VIII/rule/10", "annex/VIII/rule/11"];
        for text in ["Rules 10 and 11", "Rule 10, Rule 11", "Rules 10-11"] {
            assert_eq!(read(&format!("Annex VIII, {text}")), rules, "{text}");
        }
        let rules = ["part/5/rule/5", "part/5/rule/6"];
        assert_eq!(read("Part 5, rules 5 and 6"), rules);
    }

    #[test]
    fn what_is_no_place_is_none() {
        for text in [
            "second one",
            "Annex",
            "s",
            "the Act",
            "第",
            "第条",
            "条第十七",
            "clause of old",
        ] {
            assert!(!Place::is_written(text), "{text}");
            assert!(read(text).is_empty(), "{text}");
        }
    }
}
