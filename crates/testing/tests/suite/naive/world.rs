//! One completion on one day, evaluated in two values straight from the program: no graph, no
//! versions, no segments.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::ToSpan as _;
use jiff::civil::Date;
mod addressed;
mod scores;
mod stays;
mod text;

use solon_law::program::{
    Ago, Assessment, Compare, Cond, Constant, DefineBody, FactId, FactType, Kind, Limb, Members,
    Move, Number, PatternSet, Predicate, Program, ProvisionId, ScaleId, ScopeEffect, ScopeId,
    Start, Unit, Window,
};

use text::Clause;
pub use text::{Text, meant, text_of, text_with};

use super::scopes::{governing, scopes_of};

/// A value of a fact in one completion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Val {
    Bool(bool),
    One(usize),
    Set(Members),
    Num(Number),
    /// The last day of the calendar never comes.
    Day(Date),
    None,
}

/// The day on which so much has gone by since a day: of a month or a year the day of the same number, or
/// the last one of a shorter month.
fn gone(day: Date, ago: &Ago) -> Date {
    let n = i64::from(ago.n);
    let months = match ago.unit {
        Unit::Days => return day.saturating_add(n.days()),
        Unit::Weeks => return day.saturating_add((7 * n).days()),
        Unit::Months => n,
        Unit::Years => 12 * n,
        other => panic!("not counted: {other:?}"),
    };
    let all = i64::from(day.year()) * 12 + i64::from(day.month()) - 1 + months;
    let (year, month) = (all.div_euclid(12), all.rem_euclid(12) + 1);
    let Ok(year) = i16::try_from(year) else {
        return Date::MAX;
    };
    let (Ok(month), false) = (i8::try_from(month), year > 9999) else {
        return Date::MAX;
    };
    let first = Date::new(year, month, 1).unwrap();
    Date::new(year, month, day.day().min(first.days_in_month())).unwrap()
}

/// What somebody must show: an exception, or a limb by its place in memory, where each text has its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Borne {
    Exception(ProvisionId),
    Limb(usize),
}

impl Borne {
    pub fn limb(limb: &Limb) -> Borne {
        Borne::Limb(std::ptr::from_ref(limb).addr())
    }
}

/// What is shown on which day.
pub type Proved = BTreeMap<(Date, Borne), bool>;

/// One completion on one day, with the texts of the days after it.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub program: &'a Arc<Program>,
    pub text: &'a Text,
    ahead: &'a [(Date, Text)],
    pub day: Date,
    /// The day that is asked about: the first of those looked at, unless another is.
    asked: Date,
    values: &'a [Val],
    /// By the days that transitions give.
    moved: bool,
    /// What is shown by the days as enacted and as moved, where the burden of proof counts.
    proved: Option<&'a [Proved; 2]>,
    /// As a property speaks: of outcomes on this day or a later one.
    ever: bool,
    /// As one of several scopes reads outcomes: whatever the scopes say of them.
    bare: bool,
    /// Clauses of scopes that keep nothing out.
    lifted: &'a [String],
}

impl<'a> World<'a> {
    pub fn new(
        program: &'a Arc<Program>,
        ahead: &'a [(Date, Text)],
        values: &'a [Val],
        moved: bool,
    ) -> Self {
        World {
            program,
            text: &ahead[0].1,
            ahead,
            day: ahead[0].0,
            asked: ahead[0].0,
            values,
            moved,
            proved: None,
            ever: false,
            bare: false,
            lifted: &[],
        }
    }

    /// The same without some clauses that keep a system out.
    pub fn lifted(self, lifted: &'a [String]) -> World<'a> {
        World { lifted, ..self }
    }

    /// The same, asked about on another day.
    pub fn asked(self, asked: Date) -> World<'a> {
        World { asked, ..self }
    }

    /// Whether it is told ahead of the day.
    pub fn told_ahead(&self) -> bool {
        self.asked < self.day
    }

    /// The same by the burden of proof.
    pub fn by_burden(&self, proved: &'a [Proved; 2]) -> World<'a> {
        World {
            proved: Some(proved),
            ..*self
        }
    }

    /// The same by the days that transitions give.
    pub fn moved(&self) -> World<'a> {
        self.by_days(true)
    }

    fn by_days(&self, moved: bool) -> World<'a> {
        World { moved, ..*self }
    }

    /// Somebody must show this exception.
    pub fn burdened(&self, k: ProvisionId) -> bool {
        self.text.provisions[&k].burden.is_some()
    }

    /// An exception counts against what it is aimed at.
    fn stands(&self, k: ProvisionId) -> bool {
        match self.proved {
            Some(_) if self.burdened(k) => self.shown(Borne::Exception(k)),
            _ => self.fires(k),
        }
    }

    fn shown(&self, what: Borne) -> bool {
        self.proved.unwrap()[usize::from(self.moved)][&(self.day, what)]
    }

    /// A limb counts.
    fn limb(&self, limb: &Limb) -> bool {
        match (self.proved, &limb.burden) {
            (Some(_), Some(_)) => self.shown(Borne::limb(limb)),
            _ => self.holds(&limb.cond),
        }
    }

    /// The same by the days as enacted.
    pub fn enacted(&self) -> World<'a> {
        self.by_days(false)
    }

    /// The condition of a provision holds on this day or on a later one, by the days as enacted: its own,
    /// whatever text takes its place by then.
    fn at_some_time(&self, k: ProvisionId) -> bool {
        let own = &self.text.provisions[&k].when;
        (0..self.ahead.len()).any(|i| {
            let later = World::new(self.program, &self.ahead[i..], self.values, false);
            later.asked(self.asked).holds(own)
        })
    }

    /// An outcome of this day, or for a property of one of the days from this one on.
    fn once(&self, outcome: impl Fn(&World<'_>) -> bool) -> bool {
        let days = if self.ever { self.ahead.len() } else { 1 };
        (0..days).any(|i| {
            outcome(&World {
                text: &self.ahead[i].1,
                ahead: &self.ahead[i..],
                day: self.ahead[i].0,
                ever: false,
                ..*self
            })
        })
    }

    /// A property holds of this completion on this day.
    pub fn says(&self, cond: &Cond) -> bool {
        let enacted = self.enacted();
        World {
            ever: true,
            ..enacted
        }
        .holds(cond)
    }

    /// Whether a question applies.
    pub fn applies(&self, fact: FactId) -> bool {
        // A ratio applies where it can be calculated.
        if let Some(r) = &self.program.facts[fact].ratio {
            let some = |v: Val| matches!(v, Val::Num(n) if n > Number::ZERO);
            return self.applies(r.top) && some(self.value(r.bottom));
        }
        let gate = &self.program.facts[fact].only_when;
        gate.as_ref().is_none_or(|g| self.holds(g))
    }

    pub fn value(&self, fact: FactId) -> Val {
        let f = &self.program.facts[fact];
        if !self.applies(fact) {
            return match f.ty {
                FactType::Bool => Val::Bool(false),
                FactType::Set(_) => Val::Set(Members::default()),
                _ => Val::None,
            };
        }
        if let Some(r) = &f.ratio {
            return match (self.value(r.top), self.value(r.bottom)) {
                (Val::Num(a), Val::Num(b)) => Val::Num(a.over(b).unwrap().times(r.times).unwrap()),
                _ => Val::None,
            };
        }
        self.values[fact.index()]
    }

    fn passes(&self, predicate: &Predicate, value: Val) -> bool {
        match (predicate, value) {
            (Predicate::True, Val::Bool(b)) => b,
            (Predicate::Is(m), Val::One(i)) => m.contains(i),
            (Predicate::HasAny(m), Val::Set(s)) => m.iter().any(|i| s.contains(i)),
            (Predicate::HasAll(m), Val::Set(s)) => m.iter().all(|i| s.contains(i)),
            (Predicate::HasOnly(m), Val::Set(s)) => {
                s.iter().next().is_some() && s.iter().all(|i| m.contains(i))
            }
            (Predicate::Count(n), Val::Set(s)) => s.iter().count() >= *n as usize,
            (Predicate::Number(c, k), Val::Num(v)) => match c {
                Compare::Ge => v >= *k,
                Compare::Gt => v > *k,
                Compare::Le => v <= *k,
                Compare::Lt => v < *k,
            },
            (Predicate::Day(c, k), Val::Day(v)) => match c {
                Compare::Ge => v >= *k,
                Compare::Gt => v > *k,
                Compare::Le => v <= *k,
                Compare::Lt => v < *k,
            },
            (Predicate::Come, Val::Day(v)) => v <= self.day,
            (Predicate::Ago(ago), Val::Day(v)) if ago.more => gone(v, ago) < self.asked,
            (Predicate::Ago(ago), Val::Day(v)) => v <= self.asked && self.asked <= gone(v, ago),
            _ => false,
        }
    }

    pub fn holds(&self, cond: &Cond) -> bool {
        match cond {
            Cond::And(v) => v.iter().all(|c| self.holds(c)),
            Cond::Or(v) => v.iter().any(|c| self.holds(c)),
            Cond::Not(c) => !self.holds(c),
            Cond::Limbs { all: true, limbs } => limbs.iter().all(|l| self.limb(l)),
            Cond::Limbs { all: false, limbs } => limbs.iter().any(|l| self.limb(l)),
            Cond::Counted { exactly, n, of } => {
                let k = of.iter().filter(|c| self.holds(c)).count();
                if *exactly {
                    k == *n as usize
                } else {
                    k >= *n as usize
                }
            }
            Cond::Fact(f, p) => self.passes(p, self.value(*f)),
            Cond::Define(d) => match &self.text.defines[d] {
                DefineBody::Cond(c) => self.holds(c),
                _ => false,
            },
            Cond::Constant(f, compare, Constant::Define(d)) => {
                let number = constant(&self.text.defines[d], self.day);
                self.passes(&Predicate::Number(*compare, number), self.value(*f))
            }
            Cond::Reading(i) => {
                let r = self.text.defaults[i];
                match &self.program.interpretations[i].readings[r].body {
                    DefineBody::Cond(c) => self.holds(c),
                    _ => false,
                }
            }
            Cond::Fires(p) => {
                self.once(|w| w.ids(p).into_iter().any(|k| w.fires(k) && w.counts(k)))
            }
            Cond::AtLeast(_, 0) => true,
            Cond::AtLeast(s, l) => {
                let scoped = self.ever;
                self.once(|w| (!scoped || w.governed(s.index())) && w.at_least(s.index(), *l))
            }
            Cond::Defeated(p, by) => self.once(|w| {
                w.ids(p)
                    .into_iter()
                    .filter(|k| w.counts(*k))
                    .any(|k| w.met(k) && w.blows(k).iter().any(|(n, b)| *n == by.id && *b))
            }),
            Cond::Assessed(of, members) => self.assessed(*of, *members),
            Cond::Scored(score, compare, mark) => self.scored(*score, *compare, *mark),
            Cond::Applies(f) => self.applies(*f),
            Cond::Role(r) => self.plays(*r),
            Cond::Classified(c) => self.says(c),
            other => panic!("not generated: {other:?}"),
        }
    }

    fn ids(&self, patterns: &PatternSet) -> Vec<ProvisionId> {
        self.text
            .provisions
            .keys()
            .copied()
            .filter(|k| {
                let p = &self.program.provisions[*k];
                meant(patterns, p.kind, &p.id)
            })
            .collect()
    }

    fn aims(&self, exception: ProvisionId, target: ProvisionId) -> bool {
        let t = &self.program.provisions[target];
        let e = &self.program.provisions[exception];
        e.kind == Kind::Exception && meant(&e.aims, t.kind, &t.id)
    }

    fn begun(&self, start: Option<Start>) -> bool {
        match start {
            None => true,
            Some(Start::Day(d)) => d <= self.day,
            Some(Start::Reading(i)) => {
                let r = self.text.defaults[i];
                match self.program.interpretations[i].readings[r].body {
                    DefineBody::Day(d) => d <= self.day,
                    _ => false,
                }
            }
        }
    }

    fn open(&self, w: &Window) -> bool {
        self.begun(w.from)
            && w.until.is_none_or(|d| self.day < d)
            && w.provided.as_ref().is_none_or(|g| self.holds(g))
    }

    /// A clause of a scope holds on the days on which it applies.
    fn clause(&self, clause: &Clause) -> bool {
        let days = &clause.applies;
        (days.is_empty() || days.iter().any(|w| self.open(w))) && self.holds(&clause.cond)
    }

    /// The same of a clause by its place; one that is not in the text never holds.
    pub fn clause_at(&self, scope: ScopeId, place: usize) -> bool {
        let clause = self.text.clauses.get(&(scope, place));
        clause.is_some_and(|c| self.clause(c))
    }

    /// The transitions that hold for a provision, in order.
    fn transitions(&self, k: ProvisionId) -> Vec<ProvisionId> {
        let target = &self.program.provisions[k];
        let enacted = self.enacted();
        let holds = |t: &ProvisionId| {
            let p = &self.program.provisions[*t];
            p.kind == Kind::Transition
                && meant(&p.aims, target.kind, &target.id)
                && enacted.fires(*t)
        };
        let all = self.text.provisions.keys().copied();
        let moved = self.moved && target.kind != Kind::Transition;
        all.filter(|t| moved && holds(t)).collect()
    }

    /// Whether a transition lets something apply; none where none of its lines says so.
    fn lets(&self, transition: ProvisionId) -> Option<bool> {
        let enacted = self.enacted();
        let moves = &self.text.provisions[&transition].moves;
        let case = |m: &&Move| m.when.as_ref().is_some_and(|c| enacted.holds(c));
        let mut holding: Vec<&Move> = moves.iter().filter(case).collect();
        if holding.is_empty() {
            holding.extend(moves.iter().find(|m| m.when.is_none()));
        }
        let begun = |m: &&Move| m.from.is_some() && self.begun(m.from);
        (!holding.is_empty()).then(|| holding.iter().any(begun))
    }

    pub fn met(&self, k: ProvisionId) -> bool {
        if let Some(stay) = self.program.provisions[k].stay {
            return self.stays(k, stay);
        }
        let body = &self.text.provisions[&k];
        let plain: Vec<&Window> = body.applies.iter().filter(|w| !w.own_right).collect();
        let own = plain.is_empty() || plain.iter().any(|w| self.open(w));
        // The first one that gives days counts.
        let transitions = self.transitions(k);
        let window = transitions
            .iter()
            .find_map(|t| self.lets(*t))
            .unwrap_or(own);
        let own_right = transitions.is_empty()
            && body.applies.iter().any(|w| w.own_right && self.open(w))
            && self.at_some_time(k);
        let met = (window && self.holds(&body.when)) || own_right;
        let kind = self.program.provisions[k].kind;
        let several = self.program.scopes.len() > 1;
        let consequence = matches!(kind, Kind::Duty | Kind::Penalty);
        let hangs = consequence || (several && kind == Kind::Rule && !self.bare);
        met && (!hangs || self.governs(k)) && (kind != Kind::Penalty || self.punishes(k))
    }

    /// An exception that is asked for counts where what it is aimed at does.
    fn counts(&self, k: ProvisionId) -> bool {
        let exception = self.program.provisions[k].kind == Kind::Exception;
        let several = self.program.scopes.len() > 1;
        !exception || !several || self.bare || self.governs(k)
    }

    /// A scope under which a provision stands takes the system in.
    pub fn governs(&self, k: ProvisionId) -> bool {
        let under = scopes_of(self.program, k);
        self.program.scopes.is_empty() || under.iter().any(|s| self.takes_in(*s))
    }

    /// What is aimed at a provision, and whether it strikes.
    pub fn blows(&self, k: ProvisionId) -> Vec<(&'a str, bool)> {
        let body = &self.text.provisions[&k];
        let own = body.unless.iter();
        let mut out: Vec<(&str, bool)> = own.map(|u| (u.label.as_str(), self.limb(u))).collect();
        for e in self.text.provisions.keys().filter(|e| self.aims(**e, k)) {
            let p = &self.program.provisions[*e];
            // What a stay holds back is in the law all the same.
            let counts = p.stay.is_none() || self.moved;
            out.push((p.id.as_str(), counts && self.stands(*e)));
        }
        let target = &self.program.provisions[k];
        if matches!(target.kind, Kind::Rule | Kind::Duty) {
            let own = scopes_of(self.program, k);
            let scopes = own
                .iter()
                .flat_map(|s| self.text.clauses_of(self.program, *s));
            for (of, c) in scopes {
                if let ScopeEffect::Partial { keeps, patterns } = &of.effect
                    && meant(patterns, target.kind, &target.id) != *keeps
                {
                    out.push((&of.id, self.clause(c)));
                }
            }
        }
        out
    }

    fn blocked(&self, k: ProvisionId) -> bool {
        self.blows(k).iter().any(|(_, strikes)| *strikes)
    }

    pub fn defeated(&self, k: ProvisionId) -> bool {
        self.met(k) && self.blocked(k)
    }

    pub fn fires(&self, k: ProvisionId) -> bool {
        self.met(k) && !self.blocked(k)
    }

    /// The levels that a rule gives where it fires, by scale.
    pub fn gives(&self, k: ProvisionId) -> Vec<(ScaleId, usize)> {
        let body = &self.text.provisions[&k];
        let by = body.by.iter();
        let by = by.filter_map(|(s, of)| Some((*s, self.comes_to(*of)?)));
        body.then.iter().copied().chain(by).collect()
    }

    pub fn level(&self, scale: usize) -> usize {
        self.text
            .provisions
            .keys()
            .filter(|k| self.fires(**k))
            .flat_map(|k| self.gives(*k))
            .filter(|(s, _)| s.index() == scale)
            .map(|(_, l)| l)
            .max()
            .unwrap_or(0)
    }

    /// Reads no rule that gives less, so that such a rule may ask.
    fn at_least(&self, scale: usize, level: usize) -> bool {
        let enough = |(s, l): &(ScaleId, usize)| s.index() == scale && *l >= level;
        self.text.provisions.iter().any(|(k, body)| {
            let may = |(s, of): &(ScaleId, Assessment)| {
                s.index() == scale
                    && (level..self.program.results(*of).len())
                        .any(|l| self.program.comes_to(*of, l))
            };
            (body.then.iter().any(enough) && self.fires(*k))
                || (body.by.iter().any(may) && self.fires(*k) && self.gives(*k).iter().any(enough))
        })
    }

    /// Some scope takes the system in.
    pub fn in_scope(&self) -> bool {
        let mut all = self.program.scopes.ids();
        all.len() == 0 || all.any(|s| self.takes_in(s))
    }

    /// A scope that governs a scale takes the system in; always so where none governs it.
    pub fn governed(&self, scale: usize) -> bool {
        let governing = governing(self.program, scale);
        governing.is_empty() || governing.iter().any(|s| self.takes_in(*s))
    }

    /// One scope takes the system in.
    pub fn takes_in(&self, scope: ScopeId) -> bool {
        let reads = World {
            bare: true,
            ever: false,
            ..self.enacted()
        };
        let of = |e: ScopeEffect| {
            let all = self.text.clauses_of(self.program, scope);
            all.filter(move |(of, _)| of.effect == e)
        };
        let lifted = |id: &String| self.lifted.contains(id);
        self.entered(scope)
            && !of(ScopeEffect::Excluded).any(|(of, c)| !lifted(&of.id) && reads.clause(c))
    }

    /// A clause of a scope takes the system in, or there is none that would.
    pub fn entered(&self, scope: ScopeId) -> bool {
        let reads = World {
            bare: true,
            ever: false,
            ..self.enacted()
        };
        let all = self.text.clauses_of(self.program, scope);
        let mut ins = all
            .filter(|(of, _)| of.effect == ScopeEffect::In)
            .peekable();
        ins.peek().is_none() || ins.any(|(_, c)| reads.clause(c))
    }
}

/// The number that a constant is on a day: of values with a first day the last that has begun.
fn constant(body: &DefineBody, day: Date) -> Number {
    match body {
        DefineBody::Number(n) => *n,
        DefineBody::Dated(all) => {
            let mut latest = all.iter().rev();
            let begun = latest.find(|(from, _)| from.is_none_or(|f| f <= day));
            begun.unwrap().1
        }
        other => panic!("no number: {other:?}"),
    }
}
