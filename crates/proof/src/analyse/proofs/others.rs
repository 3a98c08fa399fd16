//! Whether a rule gives something that no other one gives: most do, and for that little of a law has to be
//! looked at.

use std::collections::BTreeMap;

use super::{Proofs, View};
use crate::analyse::formula::{Formula, Lookup};
use crate::analyse::local::Standing;
use solon_law::program::{GivenLevel, Level, ProvisionId, ProvisionNodes, ScaleId};

/// Where a level is given: the scale and the level, the view, and whether by the days as moved.
type Place = (ScaleId, Level, View, bool);

/// That no rule gives a level, for each place where that was asked.
#[derive(Default)]
pub(super) struct Others {
    silences: Vec<(Standing, Owners)>,
    places: BTreeMap<Place, usize>,
}

/// The provision of which a formula is, where it is of one alone.
type Owners = Lookup<Formula, Option<ProvisionId>>;

impl Proofs<'_> {
    /// Whether there is a place where a rule gives a level and no other one does, before any other place in
    /// which it gives one at all.
    pub(super) fn alone(&mut self, id: ProvisionId, versions: &[&ProvisionNodes]) -> bool {
        for version in versions {
            for given in version.given.iter().filter(|g| g.level > 0) {
                for view in self.days.views() {
                    for moved in [false, true] {
                        let both = [version.governs, node(given, moved)];
                        let parts = both.map(|n| self.days.seen(view, n));
                        let fires = self.analysis.space.formulas.and(parts);
                        if fires != Formula::FALSE {
                            let place = (given.scale, given.level, view, moved);
                            return self.given_by_it((id, versions), place, fires);
                        }
                    }
                }
            }
        }
        false
    }

    /// Whether a rule gives a level, for which a formula holds, where no other rule gives it.
    fn given_by_it(
        &mut self,
        (id, versions): (ProvisionId, &[&ProvisionNodes]),
        place: Place,
        fires: Formula,
    ) -> bool {
        let at = match self.others.places.get(&place) {
            Some(at) => *at,
            None => self.silence(place),
        };
        let (scale, level, view, moved) = place;
        let Some((silence, owners)) = self.others.silences.get_mut(at) else {
            return false;
        };
        let given = versions.iter().flat_map(|v| v.given_from(scale, level));
        let own = given.map(|g| !self.days.seen(view, node(g, moved)));
        let own: Vec<Formula> = own.filter(|f| owners.get(f) == Some(&Some(id))).collect();
        self.analysis.anew();
        let alone = self.analysis.locally(&[fires], Some((silence, &own)));
        self.analysis.anew();
        alone
    }

    /// That no rule gives a level.
    fn silence(&mut self, place: Place) -> usize {
        let (scale, level, view, moved) = place;
        let mut owners = Owners::default();
        for version in self.side.law.provisions.values() {
            for given in version.given_from(scale, level) {
                let none = !self.days.seen(view, node(given, moved));
                let owner = owners.entry(none).or_insert(Some(version.provision));
                if *owner != Some(version.provision) {
                    *owner = None;
                }
            }
        }
        let mut parts: Vec<Formula> = owners.keys().copied().collect();
        parts.retain(|part| *part != Formula::TRUE);
        parts.sort_unstable();
        let mut known = self.others.silences.iter();
        let known = known.position(|(s, of)| s.parts() == parts && *of == owners);
        let at = known.unwrap_or_else(|| {
            let silence = self.analysis.standing(parts);
            self.others.silences.push((silence, owners));
            self.others.silences.len() - 1
        });
        self.others.places.insert(place, at);
        at
    }
}

fn node(given: &GivenLevel, moved: bool) -> solon_law::program::NodeId {
    if moved { given.effect } else { given.class }
}
