//! Readings by the source that stands behind them.

use super::{InstrumentId, InterpretationId, Program};

/// A source that is followed, with the readings that it gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// The source.
    pub source: InstrumentId,
    /// Contested points with the reading that cites it; those that were chosen otherwise, or that
    /// a source named before it has settled, are not among them.
    pub readings: Vec<(InterpretationId, usize)>,
}

/// A contested point of which several readings cite the source, so that following it settles
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Torn {
    /// The source.
    pub source: InstrumentId,
    /// The point.
    pub point: InterpretationId,
    /// The readings that cite it.
    pub readings: Vec<usize>,
}

impl Program {
    /// An instrument by name.
    #[must_use]
    pub fn instrument(&self, name: &str) -> Option<InstrumentId> {
        self.instruments.find(|i| i.name == name)
    }

    /// For every contested point the reading that cites one of the sources, the first source that
    /// has one; points that are chosen already stay out.
    ///
    /// # Errors
    /// Points of which several readings cite the first such source.
    pub fn follow(
        &self,
        sources: &[InstrumentId],
        chosen: &[(InterpretationId, usize)],
    ) -> Result<Vec<Followed>, Vec<Torn>> {
        let mut out: Vec<Followed> = Vec::new();
        let mut torn = Vec::new();
        let mut settled: Vec<InterpretationId> = chosen.iter().map(|(i, _)| *i).collect();
        for source in sources {
            let mut readings = Vec::new();
            for (id, point) in self.interpretations.iter() {
                if settled.contains(&id) {
                    continue;
                }
                let citing: Vec<usize> = point
                    .readings
                    .iter()
                    .enumerate()
                    .filter(|(_, r)| r.cites.iter().any(|c| c.instrument == *source))
                    .map(|(r, _)| r)
                    .collect();
                match citing.as_slice() {
                    [] => continue,
                    [one] => readings.push((id, *one)),
                    _ => torn.push(Torn {
                        source: *source,
                        point: id,
                        readings: citing,
                    }),
                }
                settled.push(id);
            }
            out.push(Followed {
                source: *source,
                readings,
            });
        }
        if torn.is_empty() { Ok(out) } else { Err(torn) }
    }
}
