//! How rules and exceptions come out, and when.

use super::levels::Frame;
use super::{Label, ProvisionOutcome, Tri};
use crate::program::{ProvisionId, ProvisionNodes};

impl Frame<'_> {
    /// The label of one version in a segment.
    fn label(&self, nodes: &ProvisionNodes, segment: usize) -> Label {
        if self.value(segment, nodes.fires) == Tri::True {
            Label::Fires
        } else if self.value(segment, nodes.defeated) == Tri::True {
            Label::Defeated
        } else if self.value(segment, nodes.met) == Tri::False {
            Label::NotMet
        } else {
            Label::Open
        }
    }

    fn can(&self, nodes: &ProvisionNodes, segment: usize) -> Vec<Label> {
        let mut can = Vec::new();
        if self.value(segment, nodes.fires) != Tri::False {
            can.push(Label::Fires);
        }
        if self.value(segment, nodes.defeated) != Tri::False {
            can.push(Label::Defeated);
        }
        if self.value(segment, nodes.met) != Tri::True {
            can.push(Label::NotMet);
        }
        can
    }

    /// Every rule (or every exception) of the consulted law, once, over all its versions.
    pub(super) fn provisions(&self, exceptions: bool) -> Vec<ProvisionOutcome> {
        (0..self.program.provisions.len())
            .map(ProvisionId::new)
            .filter_map(|id| {
                let versions: Vec<(usize, &ProvisionNodes)> = self
                    .law
                    .provisions
                    .iter()
                    .enumerate()
                    .filter(|(_, v)| v.provision == id && v.exception == exceptions)
                    .collect();
                self.provision(id, &versions)
            })
            .collect()
    }

    fn provision(
        &self,
        id: ProvisionId,
        versions: &[(usize, &ProvisionNodes)],
    ) -> Option<ProvisionOutcome> {
        // The version that comes out best in a segment; among equals the one whose text lives then.
        let best = |segment: usize| {
            let start = self.segments.get(segment).and_then(|s| s.from);
            versions
                .iter()
                .map(|(i, v)| {
                    let lives = v.from.is_none_or(|f| start.is_some_and(|s| f <= s))
                        && v.until.is_none_or(|u| start.is_none_or(|s| s < u));
                    (self.label(v, segment), lives, *i)
                })
                .max()
        };
        let (today, ..) = best(self.current)?;
        // The earliest segment with the best label.
        let (mut label, mut version, mut at) = (Label::NotMet, None, self.current);
        for segment in self.ahead() {
            let Some((l, _, v)) = best(segment) else {
                continue;
            };
            if version.is_none() || l > label {
                (label, version, at) = (l, Some(v), segment);
            }
        }
        let version = version?;
        let same = |segment: usize| best(segment).is_some_and(|(l, ..)| l == label);
        let mut first = at;
        if at == self.current {
            while first > 0 && same(first - 1) {
                first -= 1;
            }
        }
        let mut last = at;
        while last + 1 < self.segments.len() && same(last + 1) {
            last += 1;
        }
        let can = match (label, self.law.provisions.get(version)) {
            (Label::Open, Some(nodes)) => self.can(nodes, at),
            _ => Vec::new(),
        };
        Some(ProvisionOutcome {
            provision: id,
            version,
            label,
            can,
            segment: at,
            from: self.segments.get(first).and_then(|s| s.from),
            until: self.segments.get(last).and_then(|s| s.until),
            today,
        })
    }
}
