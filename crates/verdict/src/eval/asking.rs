//! What whoever asks questions one by one wants to know beside levels: whether the answers fit
//! together so far, and which rules hang on a question.

use super::frame::Frame;
use super::trace::trace;
use super::{Case, Query, Segment, Tri};
use solon_law::program::{FactId, Kind, Node, ProvisionId, Table};

/// How the answers fit together so far.
#[derive(Clone, Debug)]
pub struct Fit {
    /// Constraints that they break, by position.
    pub broken: Vec<usize>,
    /// Answers with content to questions that do not apply.
    pub not_applicable: Vec<FactId>,
    /// The trace, from the day asked for on.
    pub segments: Vec<Segment>,
}

/// How answers fit together, under a whole law.
#[must_use]
pub fn fit(case: &Case<'_>, query: &Query) -> Fit {
    let trace = trace(case, query);
    let frame = Frame::of(case, &trace.segments, trace.current, query.on);
    let constraints = case.law().constraints.iter().enumerate();
    let broken = constraints.filter(|(_, n)| frame.value(trace.current, **n) == Tri::False);
    Fit {
        broken: broken.map(|(i, _)| i).collect(),
        not_applicable: frame.not_applicable().0,
        segments: trace.segments,
    }
}

/// The rules that are open on some day ahead and hang on the answer to a question, in the order of the
/// law. `segments` are those of the case.
#[must_use]
pub fn rules_behind(
    case: &Case<'_>,
    query: &Query,
    segments: &[Segment],
    fact: FactId,
) -> Vec<ProvisionId> {
    let law = case.law();
    let reads = |f: FactId| law.program().asked_for(f).contains(&fact);
    let mut hangs: Table<Node, bool> = Table::like(law.graph.nodes());
    let ahead = |s: &&Segment| s.until.is_none_or(|until| until > query.on);
    let ahead: Vec<&Segment> = segments.iter().filter(ahead).collect();
    for (id, node) in law.graph.nodes().iter() {
        let open = ahead.iter().any(|s| s.value(id) == Tri::Unknown);
        let own = matches!(node, Node::Atom { fact: f, .. } if reads(*f));
        hangs.push(open && (own || node.parts().iter().any(|p| hangs[p])));
    }
    let mut out: Vec<ProvisionId> = Vec::new();
    let rules = law.provisions.values().filter(|p| p.kind == Kind::Rule);
    for version in rules {
        let gives = version.given.iter().any(|given| hangs[given.class]);
        if (gives || hangs[version.class.fires]) && !out.contains(&version.provision) {
            out.push(version.provision);
        }
    }
    out
}
