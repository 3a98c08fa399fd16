//! How provisions come out, and when. The label is read off the days as enacted; the days on which
//! it applies are those that transitions give.

use super::frame::Frame;
use super::{Label, ProvisionOutcome, Tri};
use solon_law::program::{Kind, Outcomes, ProvisionId, ProvisionNodes, VersionId};

impl Frame<'_> {
    /// The label of outcomes in a segment.
    fn label(&self, nodes: &Outcomes, segment: usize) -> Label {
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

    fn can(&self, nodes: &Outcomes, segment: usize) -> Vec<Label> {
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

    /// The versions of a provision.
    pub(super) fn versions(&self, id: ProvisionId) -> Vec<(VersionId, &ProvisionNodes)> {
        self.law.versions(id).collect()
    }

    /// Whether a version is the text in a segment.
    pub(super) fn lives(&self, version: &ProvisionNodes, segment: usize) -> bool {
        let start = self.segments.get(segment).and_then(|s| s.from);
        version.from.is_none_or(|f| start.is_some_and(|s| f <= s))
            && version.until.is_none_or(|u| start.is_none_or(|s| s < u))
    }

    /// Provisions of a kind in the consulted law, once each over all their versions.
    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = ProvisionId> + '_ {
        self.program
            .provisions
            .iter()
            .filter(move |(_, p)| p.kind == kind)
            .map(|(i, _)| i)
    }

    /// Every rule (or every exception) of the consulted law.
    pub(super) fn provisions(&self, kind: Kind) -> Vec<ProvisionOutcome> {
        self.of_kind(kind)
            .filter_map(|id| self.provision(id))
            .collect()
    }

    pub(super) fn provision(&self, id: ProvisionId) -> Option<ProvisionOutcome> {
        let versions = self.versions(id);
        // The version that comes out best in a segment; among equals the one whose text lives then.
        let best = |segment: usize, of: fn(&ProvisionNodes) -> &Outcomes| {
            versions
                .iter()
                .map(|(i, v)| (self.label(of(v), segment), self.lives(v, segment), *i))
                .max()
        };
        let (today, ..) = best(self.current, |v| &v.effect)?;
        // The earliest segment with the best label.
        let (mut label, mut version, mut at) = (Label::NotMet, None, self.current);
        for segment in self.ahead() {
            let Some((l, _, v)) = best(segment, |v| &v.class) else {
                continue;
            };
            if version.is_none() || l > label {
                (label, version, at) = (l, Some(v), segment);
            }
        }
        let version = version?;
        let may = |segment: usize| {
            versions.iter().any(|(_, v)| {
                let possible = |node| self.value(segment, node) != Tri::False;
                match label {
                    Label::Fires => possible(v.effect.fires),
                    Label::Defeated => possible(v.effect.defeated),
                    Label::Open | Label::NotMet => {
                        best(segment, |v| &v.effect).is_some_and(|(l, ..)| l == label)
                    }
                }
            })
        };
        let run = self.run(may, |segment| {
            best(segment, |v| &v.effect).is_some_and(|(l, ..)| l == label)
        });
        let can = match label {
            Label::Open => self.can(&self.law.provisions[version].class, at),
            _ => Vec::new(),
        };
        Some(ProvisionOutcome {
            provision: id,
            version,
            label,
            can,
            segment: at,
            run,
            today,
        })
    }
}
