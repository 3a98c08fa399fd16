//! What is shown of that which somebody must show.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{Program, ProvisionId};

use super::world::{Proved, Text, Val, World};

/// For each scale what is shown by the days as enacted, and as moved: what is so in every completion that is in
/// scope of the scale. What stands against it counts as far as it is shown itself.
pub(super) fn shown(
    program: &Arc<Program>,
    texts: &[(Date, Text)],
    completions: &[Vec<Val>],
    on: Date,
) -> Vec<[Proved; 2]> {
    let bodies = texts.iter().flat_map(|(_, text)| &text.provisions);
    let burdened = bodies.filter(|(_, body)| body.burden.is_some());
    let burdened: BTreeSet<ProvisionId> = burdened.map(|(k, _)| *k).collect();
    let none: Vec<[Proved; 2]> = program.scales.ids().map(|_| Default::default()).collect();
    let mut out = none.clone();
    // Of those that nothing stands against that must be shown, the first round is right; so on from there.
    for round in 0..burdened.len() {
        let mut next = none.clone();
        for values in completions {
            let worlds = (0..texts.len()).map(|i| World::new(program, &texts[i..], values, false));
            let worlds: Vec<World<'_>> = worlds.map(|w| w.asked(on)).collect();
            for (s, (last, next)) in out.iter().zip(&mut next).enumerate() {
                for world in worlds.iter().filter(|_| worlds[0].governed(s)) {
                    let world = match round {
                        0 => *world,
                        _ => world.by_burden(last),
                    };
                    let live = |k: &&ProvisionId| world.text.provisions.contains_key(k);
                    for k in burdened.iter().filter(live).filter(|k| world.burdened(**k)) {
                        for (world, next) in [world, world.moved()].iter().zip(next.iter_mut()) {
                            *next.entry((world.day, *k)).or_insert(true) &= world.fires(*k);
                        }
                    }
                }
            }
        }
        out = next;
    }
    out
}
