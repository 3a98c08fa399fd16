//! Statements that are to hold of every system: proved, or refuted by a system that is as short to
//! describe as can be.

use std::sync::Arc;

use super::days::{Days, Readings, translate};
use super::grid::Grid;
use super::proofs::ProofError;
use super::witness::Example;
use super::{Analysis, Formula};
use solon_law::program::{LawView, Program};
use solon_verdict::eval::Query;

/// A property that does not hold: by position, with a system that shows it.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The property, by position in [`Program::properties`].
    pub property: usize,
    /// A system of which it does not hold.
    pub example: Example,
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
        on: jiff::civil::Date::MIN,
        readings: Vec::new(),
    };
    // The first day of which a property speaks is one on which something may have come.
    let firsts = program.properties.iter().filter_map(|p| p.from);
    let firsts = firsts.filter(|_| !law.awaited.is_empty() || !law.relative.is_empty());
    let grid = Grid::of(&[(program, &law)], firsts);
    let mut days: [Option<Days>; 2] = [None, None];
    let mut out = Vec::new();
    for (i, (property, node)) in program.properties.iter().zip(&law.properties).enumerate() {
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
        for segment in days.segments() {
            let start = days.starts.get(segment).copied().flatten();
            let until = days.starts.get(segment + 1).copied().flatten();
            // A stretch of days that ends before the first one spoken of.
            if property.from.is_some_and(|f| until.is_some_and(|u| u <= f)) {
                continue;
            }
            let inside = if property.out_of_scope {
                Formula::TRUE
            } else {
                days.at(segment, law.in_scope)
            };
            let holds = days.at(segment, *node);
            let claim = analysis.space.formulas.and([inside, !holds]);
            let on = start.max(property.from);
            if let Some(example) = analysis.example(&side, claim, inside, on) {
                let mut nodes = vec![(*node, false)];
                if !property.out_of_scope {
                    nodes.push((law.in_scope, true));
                }
                example.confirm(&side, &nodes, || format!("property `{}`", property.name))?;
                out.push(Broken {
                    property: i,
                    example,
                });
                break;
            }
        }
    }
    Ok(out)
}
