//! What the citations of a pack say and leave open: days that no source carries, and rules that
//! hold the text of two points.

use std::collections::BTreeSet;

use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast::{
    self, Amend, Applies, Cite, Clauses, DefineBody, Item, ItemKind, Literal, ScopeClause, Start,
    Word,
};

/// A day that stands in a text of law.
struct Dated<'a> {
    day: &'a Literal,
    /// What its own clause cites.
    own: &'a [Cite],
    /// What the provision around it cites.
    around: Vec<&'a Cite>,
    /// A window says from when a provision applies, which the provision itself seldom says. Anything
    /// else is found where the text around it is found.
    window: bool,
    /// The provision says why it has no source.
    excused: bool,
}

/// How far a source goes towards a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// It says what others think.
    Guidance,
    /// It binds those who took it upon themselves, from the day that it gives itself.
    Rule,
    /// It is law.
    Law,
}

impl Checker {
    pub(super) fn check_sources(&mut self, packs: &[Vec<Input<'_>>]) {
        let items = || packs.iter().flatten().flat_map(|f| &f.file.items);
        let mut dated = Vec::new();
        for item in items() {
            gather(&item.kind, &mut dated);
            self.two_points(item);
        }
        // Whoever says once where an act sets a day has said it for all that the act lets begin then.
        let mut carried: BTreeSet<(&str, &str)> = BTreeSet::new();
        for d in dated.iter().filter(|d| d.window) {
            for cite in d.own.iter().filter(|c| self.binds(c)) {
                carried.insert((&cite.source.text, &d.day.text));
            }
        }
        // One finding for each day of an act: one citation mends them all.
        let mut said: BTreeSet<(Vec<&str>, &str)> = BTreeSet::new();
        for d in &dated {
            let binding = d.around.iter().filter(|c| self.binds(c));
            let mut acts: Vec<&str> = binding.map(|c| c.source.text.as_str()).collect();
            acts.sort_unstable();
            acts.dedup();
            if !self.carries(d, &carried) && said.insert((acts, &d.day.text)) {
                self.report(
                    Diagnostic::new(
                        Code::DayWithoutSource,
                        d.day.span,
                        format!("no source of law carries the day {}", d.day.text),
                    )
                    .help("cite the place that sets it behind the day: `cites LAW \"Art. …\"`; once for each day of an act is enough"),
                );
            }
        }
    }

    fn weight(&self, cite: &Cite) -> Option<Weight> {
        let (id, _) = self.instruments.get(&cite.source.text)?;
        let instrument = &self.program.instruments[id];
        Some(match instrument.authority.as_str() {
            "law" => Weight::Law,
            "guidance" => Weight::Guidance,
            _ => Weight::Rule,
        })
    }

    /// An unknown source is reported elsewhere.
    fn binds(&self, cite: &Cite) -> bool {
        self.weight(cite).is_none_or(|w| w > Weight::Guidance)
    }

    fn carries(&self, d: &Dated<'_>, carried: &BTreeSet<(&str, &str)>) -> bool {
        let around = || d.around.iter().filter(|c| self.binds(c));
        // What is no day was reported as such.
        let no_day = d.day.text.parse::<jiff::civil::Date>().is_err();
        if no_day || d.excused || d.own.iter().any(|c| self.binds(c)) {
            return true;
        }
        if !d.window {
            return around().next().is_some();
        }
        let law = around().any(|c| self.weight(c).is_none_or(|w| w == Weight::Law));
        around().any(|c| !law || carried.contains(&(c.source.text.as_str(), d.day.text.as_str())))
    }

    /// A rule holds one provision: two points side by side are two rules.
    fn two_points(&mut self, item: &Item) {
        let (id, clauses) = match &item.kind {
            ItemKind::Rule(id, clauses) => (id, clauses),
            ItemKind::Insert(inner) => match inner.as_ref() {
                ItemKind::Rule(id, clauses) => (id, clauses),
                _ => return,
            },
            _ => return,
        };
        for (i, a) in clauses.cites.iter().enumerate() {
            for b in clauses.cites.iter().skip(i + 1) {
                if a.source.text == b.source.text && side_by_side(&a.place.text, &b.place.text) {
                    self.report(two(id, &a.place, &b.place));
                    return;
                }
            }
        }
    }
}

fn two(id: &Word, a: &Word, b: &Word) -> Diagnostic {
    Diagnostic::new(
        Code::TwoPoints,
        b.span,
        format!(
            "rule `{}` holds two points: `{}` and `{}`",
            id.text, a.text, b.text
        ),
    )
    .also(a.span, "the first one")
    .help("one rule encodes one provision: write a rule for each point, or cite what both stand in")
}

/// A place in steps: what stands before the first bracket, then what each bracket holds. Words
/// behind the brackets narrow the last step and are left out.
fn steps(place: &str) -> Vec<&str> {
    let head = place.split('(').next().unwrap_or(place);
    let mut rest = place.strip_prefix(head).unwrap_or("");
    let mut out = vec![head.trim()];
    while let Some((step, behind)) = rest.strip_prefix('(').and_then(|r| r.split_once(')')) {
        out.push(step.trim());
        rest = behind;
    }
    out
}

/// Whether two places are points of one text, or lie in two: `Annex III(4)(a)` and `Annex III(4)(b)`,
/// and not the paragraphs `Art. 6(1)` and `Art. 6(2)`, which often say one thing together.
fn side_by_side(a: &str, b: &str) -> bool {
    let (a, b) = (steps(a), steps(b));
    let parting = a.iter().zip(&b).position(|(x, y)| x != y);
    let Some(at) = parting.filter(|at| *at > 0) else {
        return false;
    };
    let annex = a
        .first()
        .is_some_and(|head| head.to_lowercase().starts_with("annex"));
    let point = |step: Option<&&str>| {
        step.is_some_and(|s| (annex && at == 1) || s.starts_with(|c: char| c.is_alphabetic()))
    };
    point(a.get(at)) && point(b.get(at))
}

/// All days of an item that say from when, or until when, something is so.
fn gather<'a>(kind: &'a ItemKind, out: &mut Vec<Dated<'a>>) {
    match kind {
        ItemKind::Insert(inner) => gather(inner, out),
        ItemKind::InsertScope(clause) => scope_clause(clause, &[], out),
        ItemKind::Rule(_, c)
        | ItemKind::Exception(_, _, c)
        | ItemKind::Duty(_, c)
        | ItemKind::Penalty(_, _, c)
        | ItemKind::Transition(_, _, c) => provision(c, true, out),
        ItemKind::Stay(item) => provision(&item.clauses, true, out),
        ItemKind::Scope(ast::Scope { cites, clauses, .. }) => {
            for clause in clauses {
                scope_clause(clause, cites, out);
            }
        }
        ItemKind::Define(define) => constant(&define.body, &define.cites, &[], out),
        ItemKind::Interpretation(ast::Interpretation {
            cites, readings, ..
        }) => {
            for r in readings {
                constant(&r.body, &r.cites, cites, out);
            }
        }
        ItemKind::Amend(amend, _) => match amend.as_ref() {
            // What an amendment says of days is what its provision says.
            Amend::Provisions(_, c) => provision(c, false, out),
            Amend::Scope(ast::AmendScope { cites, applies, .. }) => {
                windows(applies, (cites, &[]), false, out)
            }
            Amend::Define(_, cites, body) => constant(body, cites, &[], out),
            Amend::Interpretation(..) => {}
        },
        _ => {}
    }
}

fn provision<'a>(c: &'a Clauses, window: bool, out: &mut Vec<Dated<'a>>) {
    let from = out.len();
    windows(&c.applies, (&c.cites, &[]), window, out);
    for line in &c.moves {
        if let Some(Start::Day(day)) = &line.from {
            out.push(Dated {
                day,
                own: &line.cites,
                around: c.cites.iter().collect(),
                window: false,
                excused: false,
            });
        }
    }
    for d in out.iter_mut().skip(from) {
        d.excused = c.uncited.is_some();
    }
}

fn scope_clause<'a>(clause: &'a ScopeClause, scope: &'a [Cite], out: &mut Vec<Dated<'a>>) {
    windows(&clause.applies, (&clause.cites, scope), true, out);
}

fn windows<'a>(
    applies: &'a [Applies],
    (near, far): (&'a [Cite], &'a [Cite]),
    window: bool,
    out: &mut Vec<Dated<'a>>,
) {
    for a in applies {
        let from = match &a.from {
            Some(Start::Day(day)) => Some(day),
            _ => None,
        };
        for day in from.into_iter().chain(&a.until) {
            out.push(Dated {
                day,
                own: &a.cites,
                around: near.iter().chain(far).collect(),
                window,
                excused: false,
            });
        }
    }
}

fn constant<'a>(
    body: &'a DefineBody,
    own: &'a [Cite],
    around: &'a [Cite],
    out: &mut Vec<Dated<'a>>,
) {
    let days: Vec<&Literal> = match body {
        DefineBody::Literal(day) if day.is_date => vec![day],
        DefineBody::ByDay(all) => all
            .iter()
            .flat_map(|v| v.from.iter().chain(&v.until))
            .collect(),
        _ => Vec::new(),
    };
    out.extend(days.into_iter().map(|day| Dated {
        day,
        own,
        around: around.iter().collect(),
        window: false,
        excused: false,
    }));
}
