//! Provisions of which the bounds leave open what is the same whatever the missing answers are: a duty
//! under a level that several open rules reach together. Who can say so is asked, and what is read off
//! provisions is read again. The trace stays as it is, since conditions are printed by it; nothing is
//! solved here.

use super::exact::pulls;
use super::frame::Frame;
use super::{Case, Label, Outcome, ProvisionOutcome, Query, Segment, Trace, Tri, trace};
use solon_law::program::{Kind, NodeId};

/// A formula that a trace leaves open in a segment, which may yet have one value only.
pub type Unsettled = (usize, NodeId);

/// Says, of formulas that a trace leaves open, which have one value whatever the missing answers are.
pub trait Settling {
    /// Those that have, with it. `query` is the one of the trace.
    fn settle(
        &mut self,
        query: &Query,
        segments: &[Segment],
        open: &[Unsettled],
    ) -> Vec<(Unsettled, bool)>;
}

/// Reads provisions again where more is sure of them than the trace says; with `readings`, also what
/// other readings make of duties.
pub fn settle(
    case: &Case<'_>,
    query: &Query,
    outcome: &mut Outcome,
    by: &mut dyn Settling,
    readings: bool,
) {
    let Some(segments) = settled_segments(case, query, (&outcome.segments, outcome.current), by)
    else {
        return;
    };
    let frame = Frame::of(case, &segments, outcome.current, query.on);
    let mut rules = frame.provisions(Kind::Rule);
    keep_open(&mut rules, &outcome.rules);
    let mut exceptions = frame.provisions(Kind::Exception);
    keep_open(&mut exceptions, &outcome.exceptions);
    let mut duties = frame.duties(query);
    if readings {
        let settled = |query: &Query, other: &Trace| {
            settled_segments(case, query, (&other.segments, other.current), by)
        };
        frame.reading_shifts(query, &mut duties, settled);
    }
    outcome.transitions = frame.transitions(&rules, &duties);
    outcome.penalties = frame.penalties(&duties);
    (outcome.rules, outcome.exceptions, outcome.duties) = (rules, exceptions, duties);
}

/// The segments of a trace with what is sure of provisions from one of them on; none where that is no more
/// than it says.
pub fn settled_segments(
    case: &Case<'_>,
    query: &Query,
    (segments, current): (&[Segment], usize),
    by: &mut dyn Settling,
) -> Option<Vec<Segment>> {
    let open = Frame::of(case, segments, current, query.on).unsettled();
    if open.is_empty() {
        return None;
    }
    let found = by.settle(query, segments, &open);
    if found.is_empty() {
        return None;
    }
    Some(trace::settled(segments, found))
}

/// Duties that may arise and hang on an answer that pulls both ways, so that they may yet arise by the burden
/// of proof, or not: each by position with the formulas of its versions.
#[must_use]
pub fn mixed_duties(case: &Case<'_>, outcome: &Outcome) -> Vec<(usize, Vec<NodeId>)> {
    let frame = Frame::of(case, &outcome.segments, outcome.current, outcome.on);
    let duties = outcome.duties.iter().enumerate();
    let may = duties.filter(|(_, duty)| duty.outcome.label == Label::Open);
    let formulas = may.map(|(at, duty)| {
        let versions = frame.law.versions(duty.outcome.provision);
        let both = versions.flat_map(|(_, v)| [&v.class, &v.effect]);
        let nodes = both.map(|of| if duty.others { of.fires } else { of.mine });
        (at, nodes.collect::<Vec<NodeId>>())
    });
    let mixed = |node: &NodeId| frame.ahead().any(|segment| frame.mixed(segment, *node));
    formulas
        .filter(|(_, nodes)| nodes.iter().any(mixed))
        .collect()
}

/// What does not surely apply is told as the trace tells it: no exception need stand against it, nor part
/// of it fail, that could be named.
fn keep_open(found: &mut [ProvisionOutcome], before: &[ProvisionOutcome]) {
    for own in found.iter_mut().filter(|p| p.label != Label::Fires) {
        let known = before.iter().find(|p| p.provision == own.provision);
        if let Some(known) = known {
            own.clone_from(known);
        }
    }
}

impl Frame<'_> {
    /// Formulas that provisions are read off, which are open from the day asked for on and may yet have
    /// one value only: some answer pulls them both ways.
    fn unsettled(&self) -> Vec<Unsettled> {
        let mut nodes: Vec<NodeId> = Vec::new();
        for version in self.law.provisions.values() {
            for outcomes in [&version.class, &version.effect] {
                nodes.extend([outcomes.fires, outcomes.mine]);
            }
            nodes.extend(&version.limits);
        }
        nodes.sort_unstable();
        nodes.dedup();
        let each = nodes.into_iter();
        let each = each.flat_map(|node| self.ahead().map(move |segment| (segment, node)));
        each.filter(|(segment, node)| self.mixed(*segment, *node))
            .collect()
    }

    /// Whether a formula is open because some answer pulls it both ways.
    fn mixed(&self, segment: usize, node: NodeId) -> bool {
        self.value(segment, node) == Tri::Unknown && pulls(self, [(segment, node)]).mixed
    }
}
