//! What is shown of that which somebody must show.

use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{Cond, Limb, Program, ProvisionId};

use super::world::{Borne, Proved, Text, Val, World};

/// For each scale what is shown by the days as enacted, and as moved: what is so in every completion that is in
/// scope of the scale. What stands against it counts as far as it is shown itself.
pub(super) fn shown(
    program: &Arc<Program>,
    texts: &[(Date, Text)],
    completions: &[Vec<Val>],
    on: Date,
) -> Vec<[Proved; 2]> {
    let borne: Vec<Vec<Thing<'_>>> = texts.iter().map(|(_, text)| borne(text)).collect();
    let none: Vec<[Proved; 2]> = program.scales.ids().map(|_| Default::default()).collect();
    let mut out = none.clone();
    // Of those that nothing stands against that must be shown, the first round is right; so on from there.
    let rounds = borne.iter().map(Vec::len).max().unwrap_or(0);
    for round in 0..rounds {
        let mut next = none.clone();
        for values in completions {
            let worlds = (0..texts.len()).map(|i| World::new(program, &texts[i..], values, false));
            let worlds: Vec<World<'_>> = worlds.map(|w| w.asked(on)).collect();
            for (s, (last, next)) in out.iter().zip(&mut next).enumerate() {
                if !worlds[0].governed(s) {
                    continue;
                }
                for (world, borne) in worlds.iter().zip(&borne) {
                    let world = match round {
                        0 => *world,
                        _ => world.by_burden(last),
                    };
                    for what in borne {
                        for (world, next) in [world, world.moved()].iter().zip(next.iter_mut()) {
                            let shown = next.entry((world.day, what.key())).or_insert(true);
                            *shown &= what.is_so(world);
                        }
                    }
                }
            }
        }
        let settled = next == out;
        out = next;
        if settled {
            break;
        }
    }
    out
}

#[derive(Clone, Copy)]
enum Thing<'a> {
    Exception(ProvisionId),
    Limb(&'a Limb),
}

impl Thing<'_> {
    fn key(&self) -> Borne {
        match self {
            Thing::Exception(k) => Borne::Exception(*k),
            Thing::Limb(limb) => Borne::limb(limb),
        }
    }

    fn is_so(&self, world: &World<'_>) -> bool {
        match self {
            Thing::Exception(k) => world.fires(*k),
            Thing::Limb(limb) => world.holds(&limb.cond),
        }
    }
}

/// What somebody must show by a text.
fn borne(text: &Text) -> Vec<Thing<'_>> {
    let mut out = Vec::new();
    for (k, body) in &text.provisions {
        out.extend(body.burden.is_some().then_some(Thing::Exception(*k)));
        limbs(&body.when, &mut out);
        body.unless.iter().for_each(|u| limb(u, &mut out));
    }
    out
}

fn limb<'a>(limb: &'a Limb, out: &mut Vec<Thing<'a>>) {
    out.extend(limb.burden.is_some().then_some(Thing::Limb(limb)));
    limbs(&limb.cond, out);
}

fn limbs<'a>(cond: &'a Cond, out: &mut Vec<Thing<'a>>) {
    match cond {
        Cond::And(v) | Cond::Or(v) | Cond::Counted { of: v, .. } => {
            v.iter().for_each(|c| limbs(c, out));
        }
        Cond::Not(c) => limbs(c, out),
        Cond::Limbs { limbs, .. } => limbs.iter().for_each(|l| limb(l, out)),
        _ => {}
    }
}
