//! Small checks on law and logic that need the whole pack.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast::Word;
use solon_law::program::{
    Assessment, Compare, Cond, Constant, DefineId, FactId, InstrumentId, Kind, Level, MAX_LEVELS,
    Number, Place, Predicate, ScaleId,
};

/// How often a name is looked at in one gate: beside each other thing that holds it may come out otherwise,
/// and names that read the one before twice are met in more ways than can be looked at.
const LOOKS: usize = 50;

/// Gated facts that a gate denies.
#[derive(Default)]
struct Denied {
    names: Vec<String>,
    /// How often each name was looked at, as it is and denied.
    looked: BTreeMap<(DefineId, bool), usize>,
}

impl Denied {
    /// Whether a name is looked at once more.
    fn looks_at(&mut self, define: DefineId, negated: bool) -> bool {
        let times = self.looked.entry((define, negated)).or_default();
        *times += 1;
        *times <= LOOKS
    }
}

impl Checker {
    /// A place in a law is written like a provision: a known head, then a number.
    pub(super) fn locator(&mut self, id: InstrumentId, place: &Word) {
        let law = self.program.instruments[id].authority == "law";
        if !law || self.known {
            return;
        }
        self.cited.push((id, place.text.clone(), place.span));
        if !Place::is_written(&place.text) {
            self.report(
                Diagnostic::new(
                    Code::LocatorForm,
                    place.span,
                    format!("`{}` is not written like a place in a law", place.text),
                )
                .help("begin with `Art.`, `Annex`, `§`, `Sec.` …, then its number: `Art. 5(1)(f)`; or write the article in Chinese"),
            );
        }
    }

    pub(super) fn check_logic(&mut self) {
        self.unreachable_levels();
        self.gates();
        self.burdens();
    }

    fn unreachable_levels(&mut self) {
        // A vocabulary has no rules at all.
        if !self
            .program
            .provisions
            .values()
            .any(|p| p.kind == Kind::Rule)
        {
            return;
        }
        let mut found = Vec::new();
        for (i, scale) in self.program.scales.iter() {
            let levels = 1..scale.levels.len();
            let none: Vec<Level> = levels.filter(|l| !self.level_given(i, *l)).collect();
            // A scale to which others are mapped may be there for that alone, and one of a vocabulary for
            // its tables, or for other packs.
            let lent = !self.sites.is_own(self.sites.scale(i));
            let no_level = none.len() + 1 == scale.levels.len();
            if no_level && (lent || self.others_are_mapped_to(i)) {
                continue;
            }
            for level in none.iter().filter_map(|l| scale.levels.get(*l)) {
                found.push(
                    Diagnostic::new(
                        Code::UnreachableLevel,
                        self.sites.scale(i),
                        format!("no rule gives `{} {level}`", scale.name),
                    )
                    .help("write a rule that gives it, or take it off the scale"),
                );
            }
        }
        self.diagnostics.extend(found);
    }

    /// Whether some rule, or an amendment of one, gives a level or may take it over.
    fn level_given(&self, scale: ScaleId, level: Level) -> bool {
        let gives = |then: &[(ScaleId, Level)], by: &[(ScaleId, Assessment)]| {
            let taken =
                |(s, of): &(ScaleId, Assessment)| *s == scale && self.program.comes_to(*of, level);
            then.contains(&(scale, level)) || by.iter().any(taken)
        };
        let mut provisions = self.program.provisions.values();
        let amendments = self.program.amendments.values();
        let mut operations = amendments.flat_map(|a| &a.operations);
        provisions.any(|p| gives(&p.body.then, &p.body.by))
            || operations.any(|o| match o {
                solon_law::program::Operation::Amend(_, c) => {
                    gives(c.then.as_deref().unwrap_or_default(), &c.by)
                }
                _ => false,
            })
    }

    /// Whether a scale is the one in which others are told.
    fn others_are_mapped_to(&self, scale: ScaleId) -> bool {
        let canonical = self.program.canonical.as_ref().map(|c| &c.levels);
        let own = canonical == Some(&self.program.scales[scale].levels);
        let mut others = self.program.scales.iter();
        own && others.any(|(i, s)| i != scale && s.canonical.is_some())
    }

    /// Gates read facts and defines only, because the questionnaire must not depend on outcomes.
    fn gates(&mut self) {
        let mut found = Vec::new();
        for (i, fact) in self.program.facts.iter() {
            let (Some(gate), Some(span)) = (&fact.only_when, self.sites.gate(i)) else {
                continue;
            };
            if let Some(what) = self.outcome_in(gate) {
                found.push(
                    Diagnostic::new(
                        Code::GateReadsOutcome,
                        span,
                        format!("the gate of `{}` reads {what}", fact.name),
                    )
                    .help("`only when` may read facts and defines over facts"),
                );
            }
            let mut negated = Denied::default();
            self.negated_gated(gate, false, (&[], 0), &mut negated);
            for name in negated.names {
                found.push(
                    Diagnostic::new(
                        Code::GateNegative,
                        span,
                        format!(
                            "the gate of `{}` also opens where `{name}` does not apply at all",
                            fact.name
                        ),
                    )
                    .help(self.guard_of(&name)),
                );
            }
        }
        self.diagnostics.extend(found);
    }

    fn define_cond(&self, d: solon_law::program::DefineId) -> Option<&Cond> {
        match &self.program.defines[d].body {
            solon_law::program::DefineBody::Cond(c) => Some(c),
            _ => None,
        }
    }

    /// What a gate must not read that a condition reads.
    pub(super) fn outcome_in(&self, cond: &Cond) -> Option<&'static str> {
        self.outcome_below(cond, 0, &mut BTreeSet::new())
    }

    /// Names that were `seen` have none.
    fn outcome_below(
        &self,
        cond: &Cond,
        depth: usize,
        seen: &mut BTreeSet<DefineId>,
    ) -> Option<&'static str> {
        // What is deeper is reported elsewhere.
        if depth > MAX_LEVELS {
            return None;
        }
        match cond {
            Cond::And(_)
            | Cond::Or(_)
            | Cond::Not(_)
            | Cond::Counted { .. }
            | Cond::Classified(_)
            | Cond::Limbs { .. } => {
                let mut parts = cond.parts().into_iter();
                parts.find_map(|c| self.outcome_below(c, depth + 1, seen))
            }
            Cond::Define(d) if !seen.insert(*d) => None,
            Cond::Define(d) => self
                .define_cond(*d)
                .and_then(|c| self.outcome_below(c, depth + 1, seen)),
            Cond::Fact(_, Predicate::Come | Predicate::Ago(_)) => Some("which day it is"),
            Cond::Fact(..) => None,
            Cond::Constant(_, _, Constant::Define(_)) => None,
            Cond::Constant(_, _, Constant::Reading(_)) | Cond::Reading(_) => Some("a reading"),
            Cond::Fires(_) | Cond::Defeated(..) | Cond::AtLeast(..) => Some("an outcome"),
            Cond::Role(_) => Some("a role"),
            // A table may read anything, and the questionnaire hangs on answers alone.
            Cond::Assessed(Assessment::Table(_), _) => Some("a table"),
            Cond::Assessed(Assessment::Score(_), _) | Cond::Scored(..) => Some("a score"),
            Cond::Applies(_) => None,
        }
    }

    /// Facts with a gate of their own that a condition denies without being sure, by what holds beside,
    /// that they apply.
    fn negated_gated<'a>(
        &'a self,
        cond: &'a Cond,
        negated: bool,
        (beside, depth): (&[&'a Cond], usize),
        out: &mut Denied,
    ) {
        // What is deeper is reported elsewhere.
        if depth > MAX_LEVELS {
            return;
        }
        match cond {
            Cond::And(v) if !negated => {
                let mut beside = beside.to_vec();
                v.iter().for_each(|c| self.surely(c, 0, &mut beside));
                for c in v {
                    self.negated_gated(c, negated, (&beside, depth + 1), out);
                }
            }
            Cond::Not(c) => self.negated_gated(c, !negated, (beside, depth + 1), out),
            Cond::Define(d) => {
                if let Some(c) = self.define_cond(*d).filter(|_| out.looks_at(*d, negated)) {
                    self.negated_gated(c, negated, (beside, depth + 1), out);
                }
            }
            Cond::Fact(f, p) => {
                let fact = &self.program.facts[f];
                if negated
                    && *p != Predicate::Count(1)
                    && fact.is_gated()
                    && !out.names.contains(&fact.name)
                    && !self.guards(beside, *f)
                {
                    out.names.push(fact.name.clone());
                }
            }
            _ => {
                for c in cond.parts() {
                    self.negated_gated(c, negated, (beside, depth + 1), out);
                }
            }
        }
    }

    /// What surely holds where a condition does: itself, the parts of a conjunction, what names stand for.
    fn surely<'a>(&'a self, cond: &'a Cond, depth: usize, out: &mut Vec<&'a Cond>) {
        // What is deeper is reported elsewhere; what a name stands for is said once.
        let named = matches!(cond, Cond::Define(_));
        if depth > MAX_LEVELS || (named && out.contains(&cond)) {
            return;
        }
        out.push(cond);
        match cond {
            Cond::And(v) => v.iter().for_each(|c| self.surely(c, depth + 1, out)),
            Cond::Define(d) => {
                if let Some(c) = self.define_cond(*d) {
                    self.surely(c, depth + 1, out);
                }
            }
            _ => {}
        }
    }

    /// What keeps a gate shut where a fact that it denies does not apply.
    fn guard_of(&self, name: &str) -> String {
        let fact = self.program.fact(name).map(|f| &self.program.facts[f]);
        match fact.and_then(|f| f.ratio) {
            Some(ratio) => {
                let below = &self.program.facts[ratio.bottom].name;
                format!("say that it is a ratio of something: `{below} more than 0 and …`")
            }
            None => format!("repeat the condition under which `{name}` is asked"),
        }
    }

    /// Whether a fact surely applies where these conditions hold: one of them tests it, or they come to
    /// the condition under which it is asked.
    fn guards(&self, beside: &[&Cond], id: FactId) -> bool {
        let fact = &self.program.facts[id];
        if let Some(ratio) = fact.ratio {
            let some = Cond::Fact(ratio.bottom, Predicate::Number(Compare::Gt, Number::ZERO));
            return beside.contains(&&some);
        }
        let tested = |c: &&Cond| matches!(c, Cond::Fact(f, _) if *f == id);
        let gate = fact.only_when.as_ref();
        beside.iter().any(tested)
            || gate.is_none_or(|g| self.implied(g, beside, 0, &mut BTreeMap::new()))
    }

    /// Each name is looked at once.
    fn implied(
        &self,
        cond: &Cond,
        beside: &[&Cond],
        depth: usize,
        seen: &mut BTreeMap<DefineId, bool>,
    ) -> bool {
        if depth > MAX_LEVELS {
            return false;
        }
        beside.contains(&cond)
            || match cond {
                Cond::And(v) => v.iter().all(|c| self.implied(c, beside, depth + 1, seen)),
                Cond::Or(v) => v.iter().any(|c| self.implied(c, beside, depth + 1, seen)),
                Cond::Define(d) => {
                    if let Some(known) = seen.get(d) {
                        return *known;
                    }
                    // On a loop, which is reported elsewhere, it does not.
                    seen.insert(*d, false);
                    let body = self.define_cond(*d);
                    let found = body.is_some_and(|c| self.implied(c, beside, depth + 1, seen));
                    seen.insert(*d, found);
                    found
                }
                _ => false,
            }
    }

    /// An exception to a burdened exception must not lie on the same shoulders: left open it would
    /// help whom it should burden.
    fn burdens(&mut self) {
        let mut found = Vec::new();
        let provisions = &self.program.provisions;
        let by_id = self.program.by_id();
        for (i, p) in provisions.iter() {
            if p.kind != Kind::Exception {
                continue;
            }
            let Some(bearer) = &p.body.burden else {
                continue;
            };
            for k in by_id.reached(&self.program, &p.aims) {
                let q = &provisions[k];
                let same = q.kind == Kind::Exception && q.body.burden.as_ref() == Some(bearer);
                if same {
                    found.push(
                        Diagnostic::new(
                            Code::BurdenPitfall,
                            self.sites.provision(i),
                            format!(
                                "`{}` and `{}`, at which it aims, are both for the {bearer} to show",
                                p.id, q.id
                            ),
                        )
                        .also(self.sites.provision(k), "the exception that it aims at")
                        .help("left open, it would leave the other standing: put its burden on the other side"),
                    );
                }
            }
        }
        self.diagnostics.extend(found);
    }
}
