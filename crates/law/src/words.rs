//! Conditions as people read them: in the words of the vocabulary ([`phrase()`]) or in the rule
//! language ([`written`]). Says what a condition is; whether it holds is not asked here.

use std::cell::Cell;

use jiff::civil::Date;

use crate::program::{
    Compare, Cond, Constant, FactId, FactType, Level, Limb, Members, Number, Pack, Predicate,
    Program, ScaleId, Text,
};
use solon_messages::{mark, phrase, stay};

mod consequences;
mod locator;
pub mod marks;
mod named;
mod shortened;
mod written;

pub use solon_messages::Lang;

pub use consequences::{calendar, due, length, limit, limit_terms, money, shift, shift_day, start};
pub use locator::{cited, place, sourced};
pub use shortened::shortened;
pub use written::{ago, written, written_lines};

/// The most values that a phrase names one by one.
const SHOWN: usize = 4;
/// The most columns of one value's words inside a phrase, alone and among others.
const COLUMNS: (usize, usize) = (110, 64);
/// In few words: so many values, and so many columns of each.
const BRIEF: (usize, (usize, usize)) = (2, (64, 44));
/// Defines without words are spelt out this deep.
const DEPTH: usize = 30;
/// So many of them are spelt out in one phrase.
const SPELT: usize = 200;

/// A condition in the words of the vocabulary: titles of defines, words of values, names of facts.
#[must_use]
pub fn phrase(program: &Program, cond: &Cond, lang: Lang) -> String {
    Speaker::new(program, lang).say(cond, Place::Alone, 0)
}

/// The same in few words: of a list only its first values are named, each by its first words.
#[must_use]
pub fn brief(program: &Program, cond: &Cond, lang: Lang) -> String {
    let mut speaker = Speaker::new(program, lang);
    (speaker.shown, speaker.columns) = BRIEF;
    speaker.say(cond, Place::Alone, 0)
}

/// The words of a value, or of anything else that may lack them: then its name, spaced.
#[must_use]
pub fn or_name(text: &Text, name: &str, lang: Lang) -> String {
    let words = text.get(lang);
    if words.is_empty() {
        name.replace('_', " ")
    } else {
        words.to_owned()
    }
}

/// The title of a pack, behind it that of the law itself where the pack gives it.
#[must_use]
pub fn pack_title(pack: &Pack, lang: Lang) -> String {
    let title = pack.title.get(lang).to_owned();
    let original = pack.original.as_ref();
    title + &original.map_or_else(String::new, |o| marks::paren(lang, o))
}

/// A number that depends on the day: each value with its days, the earliest first.
#[must_use]
pub fn values(all: &[(Option<Date>, Number)], lang: Lang) -> Vec<String> {
    let ends = all.iter().skip(1).map(|(from, _)| *from).chain([None]);
    let one = |((from, value), until): (&(Option<Date>, Number), Option<Date>)| match (from, until)
    {
        (None, None) => value.to_string(),
        (Some(from), None) => phrase::ValueFrom { from, value }.say(lang),
        (None, Some(until)) => phrase::ValueUntil { until, value }.say(lang),
        (Some(from), Some(until)) => phrase::ValueBetween { from, until, value }.say(lang),
    };
    all.iter().zip(ends).map(one).collect()
}

/// Groups that a set of values holds whole, by position, and the values left over.
fn by_group(program: &Program, fact: FactId, members: Members) -> (Vec<usize>, Members) {
    let (mut whole, mut rest) = (Vec::new(), members);
    let Some(list) = program.list(fact) else {
        return (whole, rest);
    };
    for g in 0..list.groups.len() {
        let group: Members = (0..list.values.len())
            .filter(|i| list.values.get(*i).is_some_and(|v| v.group == Some(g)))
            .collect();
        if group.len() > 1 && group.within(members) {
            whole.push(g);
            rest = rest.minus(group);
        }
    }
    (whole, rest)
}

/// Whether two conditions say that a level is exactly this one: at least it, and not the next.
fn exactly(parts: &[Cond]) -> Option<(ScaleId, Level)> {
    let [Cond::AtLeast(scale, level), Cond::Not(above)] = parts else {
        return None;
    };
    let fits = match above.as_ref() {
        Cond::AtLeast(s, l) => s == scale && *l == level + 1,
        // Above the top there is nothing.
        Cond::Or(v) => v.is_empty(),
        _ => false,
    };
    fits.then_some((*scale, *level))
}

/// Whether two conditions say that a number is exactly this one: at least it, and at most it.
fn exact_number(parts: &[Cond]) -> Option<(FactId, Number)> {
    let [
        Cond::Fact(fact, Predicate::Number(Compare::Ge, low)),
        Cond::Fact(same, Predicate::Number(Compare::Le, high)),
    ] = parts
    else {
        return None;
    };
    (fact == same && low == high).then_some((*fact, *low))
}

/// Whether two conditions say that a day is still to come: there is one, and it has not come.
fn to_come(parts: &[Cond]) -> Option<FactId> {
    let [
        Cond::Fact(fact, Predicate::Day(Compare::Ge, ever)),
        Cond::Not(come),
    ] = parts
    else {
        return None;
    };
    let same = **come == Cond::Fact(*fact, Predicate::Come);
    (same && *ever == Date::ZERO).then_some(*fact)
}

/// Where a phrase stands: inside another one, parts that belong together need brackets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Alone,
    Inside,
}

struct Speaker<'a> {
    program: &'a Program,
    lang: Lang,
    /// The most values that are named one by one.
    shown: usize,
    /// The most columns of one value's words, alone and among others.
    columns: (usize, usize),
    /// How many defines without words were spelt out.
    spelt: Cell<usize>,
}

impl<'a> Speaker<'a> {
    fn new(program: &'a Program, lang: Lang) -> Self {
        Speaker {
            program,
            lang,
            shown: SHOWN,
            columns: COLUMNS,
            spelt: Cell::new(0),
        }
    }

    /// Whether all is said in few words.
    fn brief(&self) -> bool {
        self.shown < SHOWN
    }

    fn say(&self, cond: &Cond, place: Place, depth: usize) -> String {
        let lang = self.lang;
        match cond {
            Cond::And(v) if v.is_empty() => phrase::Always.say(lang).to_owned(),
            Cond::Or(v) if v.is_empty() => phrase::Never.say(lang).to_owned(),
            Cond::And(v) => self.all(v, place, depth),
            Cond::Or(v) => self.joined(v, phrase::Or.say(lang), place, depth),
            Cond::Not(inner) => self.contrary(inner, place, depth),
            Cond::Limbs { all, limbs } => {
                let head = if *all {
                    phrase::AllHold.say(lang)
                } else {
                    phrase::OneHolds.say(lang)
                };
                self.bracketed(format!("{head}{}", self.limbs(limbs, depth)), place)
            }
            Cond::Counted { exactly, n, of } => {
                let head = if *exactly {
                    phrase::Exactly { n }.say(lang)
                } else {
                    phrase::AtLeast { n }.say(lang)
                };
                let parts: Vec<String> = of
                    .iter()
                    .map(|c| self.say(c, Place::Inside, depth + 1))
                    .collect();
                let parts = parts.join(marks::semi(lang));
                self.bracketed(format!("{head}{parts}"), place)
            }
            Cond::Fact(f, p) => self.test(*f, p, true),
            Cond::Constant(f, c, Constant::Reading(i)) => {
                let right = self.read_constant(*i);
                self.compared(*f, *c, &right)
            }
            Cond::Constant(f, c, Constant::Define(d)) => {
                let right = self.constant(*d);
                self.compared(*f, *c, &right)
            }
            Cond::Define(d) => self.define(*d, place, depth),
            Cond::Reading(i) => self.reading(*i),
            Cond::Fires(p) => {
                let what = self.provisions(p);
                phrase::Applies { what }.say(lang)
            }
            Cond::Defeated(p, by) => {
                let what = self.provisions(p);
                let label = by
                    .label
                    .as_ref()
                    .map_or_else(String::new, |l| format!("/{l}"));
                let by = format!("{}{label}", by.id);
                phrase::SetAside { by, what }.say(lang)
            }
            Cond::AtLeast(s, l) => self.level(*s, *l, false),
            Cond::Role(r) => self.role(*r),
            Cond::Assessed(of, members) => self.assessed(*of, *members, true),
            Cond::Scored(id, compare, mark) => self.scored(*id, *compare, *mark),
            Cond::Classified(inner) => {
                let what = self.say(inner, Place::Inside, depth + 1);
                phrase::Classified { what }.say(lang)
            }
            Cond::Applies(f) => {
                let what = self.fact(*f);
                phrase::Applies { what }.say(lang)
            }
        }
    }

    /// Parts that must hold together; two of them may say that something is exactly so.
    fn all(&self, parts: &[Cond], place: Place, depth: usize) -> String {
        match (exactly(parts), exact_number(parts)) {
            (Some((s, l)), _) => self.level(s, l, true),
            (_, Some((f, n))) => {
                let (name, list) = (self.fact(f), self.amount(f, n));
                phrase::Is { list, name }.say(self.lang)
            }
            _ => match to_come(parts) {
                Some(f) => {
                    let name = self.fact(f);
                    phrase::ToCome { name }.say(self.lang)
                }
                None => self.joined(parts, phrase::And.say(self.lang), place, depth),
            },
        }
    }

    fn bracketed(&self, text: String, place: Place) -> String {
        match place {
            Place::Alone => text,
            Place::Inside => mark::Group { text }.say(self.lang),
        }
    }

    fn joined(&self, parts: &[Cond], by: &str, place: Place, depth: usize) -> String {
        if let [only] = parts {
            return self.say(only, place, depth);
        }
        let parts: Vec<String> = parts
            .iter()
            .map(|c| self.say(c, Place::Inside, depth + 1))
            .collect();
        self.bracketed(parts.join(by), place)
    }

    /// The contraries of some parts.
    fn contraries(&self, parts: &[Cond], by: &str, place: Place, depth: usize) -> String {
        if let [only] = parts {
            return self.contrary(only, place, depth + 1);
        }
        let parts: Vec<String> = parts
            .iter()
            .map(|c| self.contrary(c, Place::Inside, depth + 1))
            .collect();
        self.bracketed(parts.join(by), place)
    }

    fn limbs(&self, limbs: &[Limb], depth: usize) -> String {
        let parts: Vec<String> = limbs
            .iter()
            .map(|l| {
                let what = self.say(&l.cond, Place::Alone, depth + 1);
                let label = l.label.replace('_', " ");
                phrase::Element { label, what }.say(self.lang)
            })
            .collect();
        parts.join(marks::semi(self.lang))
    }

    /// What is not so. A contrary is carried down to the parts, so that nothing is denied twice.
    fn contrary(&self, cond: &Cond, place: Place, depth: usize) -> String {
        let whole = |v: &[Cond]| {
            v.is_empty()
                || exactly(v).is_some()
                || exact_number(v).is_some()
                || to_come(v).is_some()
        };
        match cond {
            Cond::Not(inner) => self.say(inner, place, depth + 1),
            Cond::And(v) if v.is_empty() => phrase::Never.say(self.lang).to_owned(),
            Cond::Or(v) if v.is_empty() => phrase::Always.say(self.lang).to_owned(),
            Cond::And(v) if !whole(v) => {
                self.contraries(v, phrase::Or.say(self.lang), place, depth)
            }
            Cond::Or(v) => self.contraries(v, phrase::And.say(self.lang), place, depth),
            Cond::Limbs { all, limbs } => {
                let head = match all {
                    true => phrase::NotAllHold.say(self.lang),
                    false => phrase::NoneHolds.say(self.lang),
                };
                self.bracketed(format!("{head}{}", self.limbs(limbs, depth)), place)
            }
            Cond::Assessed(of, members) => self.assessed(*of, *members, false),
            Cond::Applies(f) => {
                let what = self.fact(*f);
                phrase::NotApplicable { what }.say(self.lang)
            }
            Cond::Fact(f, Predicate::Day(Compare::Ge, d)) if *d == Date::ZERO => {
                let name = self.fact(*f);
                phrase::NoDay { name }.say(self.lang)
            }
            Cond::And(v) if exact_number(v).is_some() => {
                let (name, list) = exact_number(v)
                    .map_or_else(Default::default, |(f, n)| (self.fact(f), self.amount(f, n)));
                phrase::IsNot { list, name }.say(self.lang)
            }
            Cond::Fact(f, p) if !matches!(p, Predicate::Number(..) | Predicate::Day(..)) => {
                self.test(*f, p, false)
            }
            _ => {
                let what = self.say(cond, Place::Inside, depth + 1);
                phrase::Not { what }.say(self.lang)
            }
        }
    }

    fn quoted(&self, words: &str) -> String {
        marks::quoted(self.lang, words)
    }

    fn fact(&self, id: FactId) -> String {
        let fact = &self.program.facts[id];
        // A ratio is no question: it is called by what it is.
        if fact.ratio.is_some() {
            return self.quoted(&or_name(&fact.ask, &fact.name, self.lang));
        }
        self.quoted(&marks::spelled(self.lang, &fact.name))
    }

    /// Names of values in words, the first few of them, and how many there are.
    fn values(&self, fact: FactId, members: Members) -> (Vec<String>, usize) {
        let (groups, rest) = by_group(self.program, fact, members);
        let Some(list) = self.program.list(fact) else {
            return (Vec::new(), 0);
        };
        let mut out: Vec<String> = groups
            .iter()
            .filter_map(|g| list.groups.get(*g))
            .map(|g| {
                let group = self.quoted(&or_name(&g.text, &g.name, self.lang));
                phrase::Under { group }.say(self.lang)
            })
            .collect();
        let columns = if members.len() == 1 {
            self.columns.0
        } else {
            self.columns.1
        };
        out.extend(
            rest.iter()
                .filter_map(|i| list.values.get(i))
                .map(|v| self.quoted(&shortened(&or_name(&v.text, &v.name, self.lang), columns))),
        );
        let all = out.len();
        if all > self.shown + 1 {
            out.truncate(self.shown);
        }
        (out, all)
    }

    /// The values of a test, joined: `all` of them count, or one is enough.
    fn list(&self, fact: FactId, members: Members, all: bool) -> String {
        let lang = self.lang;
        let (mut words, count) = self.values(fact, members);
        let more = count - words.len();
        let comma = marks::list(lang);
        if more > 0 {
            let tail = if all {
                phrase::ListAndMore { all: count, more }.say(lang)
            } else {
                phrase::ListOrMore { all: count, more }.say(lang)
            };
            return format!("{}{tail}", words.join(comma));
        }
        let last = if all {
            phrase::ListAnd.say(lang)
        } else {
            phrase::ListOr.say(lang)
        };
        match words.pop() {
            Some(only) if words.is_empty() => only,
            Some(end) => format!("{}{last}{end}", words.join(comma)),
            None => String::new(),
        }
    }

    fn test(&self, fact: FactId, predicate: &Predicate, positive: bool) -> String {
        let (lang, name) = (self.lang, self.fact(fact));
        let unasked = self.program.facts[fact].unasked;
        match (predicate, positive) {
            (Predicate::True, true) if unasked => stay::Still { name }.say(lang),
            (Predicate::True, false) if unasked => stay::NoLonger { name }.say(lang),
            (Predicate::True, true) => phrase::Yes { name }.say(lang),
            (Predicate::True, false) => phrase::NotYes { name }.say(lang),
            (Predicate::Is(m), _) => {
                let list = self.list(fact, *m, false);
                if positive {
                    phrase::Is { list, name }.say(lang)
                } else {
                    phrase::IsNot { list, name }.say(lang)
                }
            }
            (Predicate::HasAny(m) | Predicate::HasAll(m) | Predicate::HasOnly(m), _) => {
                self.members(fact, predicate, *m, positive)
            }
            (Predicate::Count(1), true) => phrase::Something { name }.say(lang),
            (Predicate::Count(1), false) => phrase::Nothing { name }.say(lang),
            (Predicate::Count(n), true) => phrase::Some { n, name }.say(lang),
            (Predicate::Count(n), false) => phrase::Fewer { n, name }.say(lang),
            (Predicate::Number(c, n), _) => self.compared(fact, *c, &self.amount(fact, *n)),
            // Every day lies on or after the first one of the calendar.
            (Predicate::Day(Compare::Ge, d), _) if *d == Date::ZERO => {
                phrase::SomeDay { name }.say(lang)
            }
            (Predicate::Day(c, d), _) => self.compared(fact, *c, &d.to_string()),
            (Predicate::Come, true) => phrase::Come { name }.say(lang),
            (Predicate::Come, false) => phrase::NotCome { name }.say(lang),
            (Predicate::Ago(ago), _) => {
                let time = consequences::length(ago.n, ago.unit, lang);
                match (ago.more, positive) {
                    (false, true) => phrase::Recent { name, time }.say(lang),
                    (false, false) => phrase::NotRecent { name, time }.say(lang),
                    (true, true) => phrase::Lapsed { name, time }.say(lang),
                    (true, false) => phrase::NotLapsed { name, time }.say(lang),
                }
            }
        }
    }

    /// A number in the unit of a fact.
    fn amount(&self, fact: FactId, n: Number) -> String {
        let n = marks::decimal(self.lang, &n.to_string());
        match &self.program.facts[fact].ty {
            FactType::Number { unit: Some(u), .. } => format!("{n} {u}"),
            _ => n,
        }
    }

    /// A test of what a list holds.
    fn members(&self, fact: FactId, test: &Predicate, m: Members, positive: bool) -> String {
        let (lang, name) = (self.lang, self.fact(fact));
        let all = Members::all(self.program.values(fact).len());
        let turned = m == all || (!self.brief() && m.len() * 2 > all.len());
        if matches!(test, Predicate::HasAny(_)) && !positive && turned {
            let rest = all.minus(m);
            if rest.is_empty() {
                return phrase::Empty { name }.say(lang);
            }
            let list = self.list(fact, rest, false);
            return phrase::NothingBut { list, name }.say(lang);
        }
        let every = matches!(test, Predicate::HasAll(_));
        let (count, list) = (m.len(), self.list(fact, m, every));
        match (test, positive) {
            (Predicate::HasAll(_), true) => phrase::IncludesAll { count, list, name }.say(lang),
            (Predicate::HasAll(_), false) => phrase::NotAll { count, list, name }.say(lang),
            (Predicate::HasOnly(_), true) => phrase::Alone { list, name }.say(lang),
            (Predicate::HasOnly(_), false) => phrase::NotAlone { list, name }.say(lang),
            (_, true) => phrase::Includes { list, name }.say(lang),
            (_, false) => phrase::DoesNotInclude { list, name }.say(lang),
        }
    }

    fn compared(&self, fact: FactId, compare: Compare, right: &str) -> String {
        let (lang, name) = (self.lang, self.fact(fact));
        let ty = &self.program.facts[fact].ty;
        let (number, day) = (right, right);
        match (compare, *ty == FactType::Date) {
            (Compare::Ge, false) => phrase::From { name, number }.say(lang),
            (Compare::Gt, false) => phrase::Over { name, number }.say(lang),
            (Compare::Le, false) => phrase::To { name, number }.say(lang),
            (Compare::Lt, false) => phrase::Below { name, number }.say(lang),
            (Compare::Ge, true) => phrase::DayFrom { day, name }.say(lang),
            (Compare::Gt, true) => phrase::DayAfter { day, name }.say(lang),
            (Compare::Le, true) => phrase::DayTo { day, name }.say(lang),
            (Compare::Lt, true) => phrase::DayBefore { day, name }.say(lang),
        }
    }
}
