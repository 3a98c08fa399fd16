//! What is shown of that which somebody must show.

use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{Cond, Limb, Program, ProvisionId};

use super::world::{Borne, Proved, Text, Val, World};

/// For each scale what is shown by the days as enacted, and as moved: what is so in every completion that is in
/// scope of the scale.
pub(super) fn shown(
    program: &Arc<Program>,
    texts: &[(Date, Text)],
    completions: &[Vec<Val>],
    on: Date,
) -> Vec<[Proved; 2]> {
    let each = program.scales.ids().enumerate().map(|(s, _)| s);
    each.map(|s| shown_where(program, texts, completions, on, |world| world.governed(s)))
        .collect()
}

/// What is so in every completion in which something is so on the day. What stands against it counts as far
/// as it is shown itself.
pub(super) fn shown_where(
    program: &Arc<Program>,
    texts: &[(Date, Text)],
    completions: &[Vec<Val>],
    on: Date,
    counts: impl Fn(&World<'_>) -> bool,
) -> [Proved; 2] {
    let each = texts.iter();
    let borne: Vec<Vec<Thing<'_>>> = each.map(|(_, text)| borne(program, text)).collect();
    let mut out: [Proved; 2] = Default::default();
    // Of those that nothing stands against that must be shown, the first round is right; so on from there.
    let rounds = borne.iter().map(Vec::len).max().unwrap_or(0);
    for round in 0..rounds {
        let mut next: [Proved; 2] = Default::default();
        for values in completions {
            let worlds = (0..texts.len()).map(|i| World::new(program, &texts[i..], values, false));
            let worlds: Vec<World<'_>> = worlds.map(|w| w.asked(on)).collect();
            if !counts(&worlds[0]) {
                continue;
            }
            for (world, borne) in worlds.iter().zip(&borne) {
                let world = match round {
                    0 => *world,
                    _ => world.by_burden(&out),
                };
                for what in borne {
                    for (world, next) in [world, world.moved()].iter().zip(next.iter_mut()) {
                        let shown = next.entry((world.day, what.key())).or_insert(true);
                        *shown &= what.is_so(world);
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
fn borne<'a>(program: &'a Program, text: &'a Text) -> Vec<Thing<'a>> {
    let mut out = Vec::new();
    for role in program.roles.values() {
        limbs(&role.when, &mut out);
        role.unless.iter().for_each(|u| limb(u, &mut out));
    }
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
