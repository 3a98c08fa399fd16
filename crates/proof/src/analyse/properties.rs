//! Statements that are to hold of every system: proved, or refuted by a system that is as short to
//! describe as can be; a statement on two systems that differ in one answer by two.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::Analysis;
use super::atom::Atom;
use super::days::{Days, Readings, translate};
use super::formula::Formula;
use super::grid::{Grid, Stretch};
use super::proofs::ProofError;
use super::space::{Side, Space};
use super::witness::{Example, NotConfirmed};
use solon_law::program::{
    Claim, Course, FactId, LawView, Members, NodeId, Number, Predicate, Program, Property,
};
use solon_verdict::eval::Query;

/// A property that does not hold: by position, with a system that shows it.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The property, by position in [`Program::properties`].
    pub property: usize,
    /// A system of which it does not hold.
    pub example: Example,
    /// Where it compares two systems, the other one, which has the lower level; of what must be said
    /// of it, that alone which is otherwise.
    pub lower: Option<Example>,
}

/// The properties that do not hold, of the law in force.
///
/// # Errors
/// When the law cannot be consulted, or an example is not confirmed by the evaluator.
pub fn broken_properties(program: &Arc<Program>) -> Result<Vec<Broken>, ProofError> {
    if program.properties.is_empty() {
        return Ok(Vec::new());
    }
    let law = program.consult(&LawView::default())?;
    let mut analysis = Analysis::default();
    let side = analysis.space.side(program, &law, None);
    let defaults = Query {
        on: Date::MIN,
        readings: Vec::new(),
    };
    // The first day of which a property speaks is one on which something may have come.
    let firsts = program.properties.iter().filter_map(|p| p.from);
    let firsts = firsts.filter(|_| !law.awaited.is_empty() || !law.relative.is_empty());
    let grid = Grid::of(&[(program, &law)], firsts);
    let mut days: [Option<Days>; 2] = [None, None];
    let mut out = Vec::new();
    for (i, (property, nodes)) in program.properties.iter().zip(&law.properties).enumerate() {
        let readings = if property.every_reading {
            Readings::Free
        } else {
            Readings::Chosen(&defaults)
        };
        let Some(slot) = days.get_mut(usize::from(property.every_reading)) else {
            continue;
        };
        let days = slot.get_or_insert_with(|| {
            let days = translate(&mut analysis.space, &side, &grid, readings, &mut |_, f| f);
            analysis.prefer_consistent(&side, &days);
            days
        });
        let one = One { side: &side, days };
        let found = match &property.claim {
            Claim::Always(_) | Claim::Never(_) => refuted(&mut analysis, one, property, nodes)?,
            Claim::NeverFalls { fact, course, .. } => {
                let other = analysis.space.apart(&side, *fact);
                let space = &mut analysis.space;
                let days = translate(space, &other, &grid, readings, &mut |_, f| f);
                let further = One {
                    side: &other,
                    days: &days,
                };
                let step = step(&mut analysis.space, [one, further], *fact, course);
                falls(&mut analysis, [one, further], property, nodes, step)?
            }
        };
        out.extend(found.map(|(example, lower)| Broken {
            property: i,
            example,
            lower,
        }));
    }
    Ok(out)
}

/// A system in scope, by some reading and on some day of the law in force, that `reached when` leaves out;
/// `None` where there is none, or where the pack does not say whom it reaches.
///
/// # Errors
/// As [`broken_properties`].
pub fn out_of_reach(program: &Arc<Program>) -> Result<Option<Example>, ProofError> {
    let Some(cond) = &program.reached else {
        return Ok(None);
    };
    let law = program.consult(&LawView::default())?;
    let Some(node) = law.reached else {
        return Ok(None);
    };
    let mut analysis = Analysis::default();
    let side = analysis.space.side(program, &law, None);
    let grid = Grid::of(&[(program, &law)], []);
    let free = Readings::Free;
    let days = translate(&mut analysis.space, &side, &grid, free, &mut |_, f| f);
    analysis.prefer_consistent(&side, &days);
    let one = One {
        side: &side,
        days: &days,
    };
    let property = Property {
        name: "reached when".to_owned(),
        title: String::new(),
        file: String::new(),
        line: 0,
        claim: Claim::Always(cond.clone()),
        from: None,
        every_reading: true,
        out_of_scope: false,
    };
    let found = refuted(&mut analysis, one, &property, &[node])?;
    Ok(found.map(|(example, _)| example))
}

/// One system, with the formulas of the law for it.
#[derive(Clone, Copy)]
struct One<'a> {
    side: &'a Side<'a>,
    days: &'a Days,
}

impl One<'_> {
    /// A property speaks of the system in a segment.
    fn inside(self, property: &Property, segment: usize) -> Formula {
        if property.out_of_scope {
            Formula::TRUE
        } else {
            self.days.at(segment, self.side.law.in_scope)
        }
    }

    /// The segments of which a property speaks, each with its first day.
    fn spoken(self, property: &Property) -> impl Iterator<Item = (usize, Option<Date>)> {
        let (starts, from) = (&self.days.starts, property.from);
        let each = self.days.segments().map(move |segment| {
            let start = starts.get(segment).copied().flatten();
            let until = starts.get(segment + 1).copied().flatten();
            // A stretch of days that ends before the first one spoken of.
            let over = from.is_some_and(|f| until.is_some_and(|u| u <= f));
            (!over).then(|| (segment, start.max(from)))
        });
        each.flatten()
    }

    /// Puts an example to the evaluator.
    fn confirm(
        self,
        example: &Example,
        property: &Property,
        (node, value): (NodeId, bool),
    ) -> Result<(), NotConfirmed> {
        let mut nodes = vec![(node, value)];
        if !property.out_of_scope {
            nodes.push((self.side.law.in_scope, true));
        }
        let what = || format!("property `{}`", property.name);
        example.confirm(self.side, &nodes, what)
    }
}

/// A system that breaks a property, and the other one where two are compared.
type Refuted = Option<(Example, Option<Example>)>;

/// A system for which the formula of a property does not hold.
fn refuted(
    analysis: &mut Analysis,
    one: One<'_>,
    property: &Property,
    nodes: &[NodeId],
) -> Result<Refuted, ProofError> {
    for (segment, on) in one.spoken(property) {
        let inside = one.inside(property, segment);
        for node in nodes {
            let holds = one.days.at(segment, *node);
            let claim = analysis.space.formulas.and([inside, !holds]);
            if let Some(example) = analysis.example(one.side, claim, inside, on) {
                one.confirm(&example, property, (*node, false))?;
                return Ok(Some((example, None)));
            }
        }
    }
    Ok(None)
}

/// A system that reaches a level, and one a step further that does not.
fn falls(
    analysis: &mut Analysis,
    both: [One<'_>; 2],
    property: &Property,
    nodes: &[NodeId],
    step: Formula,
) -> Result<Refuted, ProofError> {
    let [one, further] = both;
    for (segment, on) in one.spoken(property) {
        let inside = both.map(|side| side.inside(property, segment));
        let inside = analysis.space.formulas.and(inside);
        for node in nodes {
            let [before, after] = both.map(|side| side.days.at(segment, *node));
            let claim = [inside, step, before, !after];
            let claim = analysis.space.formulas.and(claim);
            let sides = both.map(|b| b.side);
            if let Some([example, lower]) = analysis.examples(sides, claim, inside, on) {
                one.confirm(&example, property, (*node, true))?;
                further.confirm(&lower, property, (*node, false))?;
                return Ok(Some((example, Some(lower))));
            }
        }
    }
    Ok(None)
}

/// The answer of the second system is a step further on a course.
fn step(space: &mut Space, both: [One<'_>; 2], fact: FactId, course: &Course) -> Formula {
    let sides = both.map(|one| one.side);
    let [one, further] = sides;
    match course {
        Course::Rises => greater(space, sides, fact),
        Course::Falls => greater(space, [further, one], fact),
        Course::Turns(to) => {
            let [before, after] = answers(space, sides, fact, &Predicate::True);
            let turned = if *to {
                [!before, after]
            } else {
                [before, !after]
            };
            space.formulas.and(turned)
        }
        Course::Goes(values) => {
            let mut steps = Vec::new();
            for pair in values.windows(2) {
                if let [from, to] = pair {
                    let [before, _] = answers(space, sides, fact, &Predicate::Is(*from));
                    let [_, after] = answers(space, sides, fact, &Predicate::Is(*to));
                    steps.push(space.formulas.and([before, after]));
                }
            }
            space.formulas.or(steps)
        }
        Course::Gains(some) => more(space, sides, fact, *some),
        Course::Loses(some) => more(space, [further, one], fact, *some),
    }
}

/// The second system has all that the first one has, and beyond it nothing but some of these.
fn more(space: &mut Space, sides: [&Side<'_>; 2], fact: FactId, some: Members) -> Formula {
    let [one, _] = sides;
    let all = Members::all(one.program.values(fact).len());
    let mut parts = Vec::new();
    for value in all.iter() {
        let has = Predicate::HasAny(std::iter::once(value).collect());
        let [before, after] = answers(space, sides, fact, &has);
        parts.push(space.formulas.or([!before, after]));
        if !some.contains(value) {
            parts.push(space.formulas.or([before, !after]));
        }
    }
    space.formulas.and(parts)
}

/// What a test comes to for either system.
fn answers(
    space: &mut Space,
    sides: [&Side<'_>; 2],
    fact: FactId,
    test: &Predicate,
) -> [Formula; 2] {
    sides.map(|side| space.test(side, fact, test, &Stretch::EVER))
}

/// The second system has the greater number. What is asked of the number tells no more of it than on
/// which side of some figures it lies; a ratio goes with it, or against it where it is below the line.
fn greater(space: &mut Space, sides: [&Side<'_>; 2], fact: FactId) -> Formula {
    let [one, further] = sides;
    let ratios = one.program.ratios_of(fact).map(|r| {
        let below = one.program.facts[r].ratio.is_some_and(|of| of.top != fact);
        (r, below)
    });
    let mut parts = Vec::new();
    for (number, falls) in std::iter::once((fact, false)).chain(ratios) {
        let [a, b] = [one, further].map(|side| side.questions[number]);
        let figures = space.atoms().iter().filter_map(|atom| match atom {
            Atom::Over(q, n, strict) if [a, b].contains(q) => Some((*n, *strict)),
            _ => None,
        });
        let figures: BTreeSet<(Number, bool)> = figures.collect();
        for (n, strict) in figures {
            let [before, after] = [a, b].map(|q| space.atom(Atom::Over(q, n, strict)));
            let [low, high] = if falls {
                [after, before]
            } else {
                [before, after]
            };
            parts.push(space.formulas.or([!low, high]));
        }
    }
    space.formulas.and(parts)
}
