//! Under which scopes provisions of a text stand, from the program alone.

use solon_law::program::{Cond, Kind, PatternSet, Program, ProvisionId, ScopeId};

use super::world::meant;

/// The scopes that govern a scale.
pub fn governing(program: &Program, scale: usize) -> Vec<ScopeId> {
    let governs = |s: &ScopeId| {
        let scales = &program.scopes[s].governs;
        scales.iter().any(|g| g.index() == scale)
    };
    program.scopes.ids().filter(governs).collect()
}

/// The scopes under which a provision stands: those it names, else those of the levels it gives or
/// reads, of the rules it reads, of what it is aimed at.
pub fn scopes_of(program: &Program, k: ProvisionId) -> Vec<ScopeId> {
    let provision = &program.provisions[k];
    if program.scopes.len() < 2 {
        return program.scopes.ids().collect();
    }
    if !provision.body.under.is_empty() {
        return provision.body.under.clone();
    }
    let aimed = |patterns: &PatternSet| -> Vec<ScopeId> {
        let all = program.provisions.iter();
        all.filter(|(_, p)| meant(patterns, p.kind, &p.id))
            .flat_map(|(id, _)| scopes_of(program, id))
            .collect()
    };
    let mut out: Vec<ScopeId> = match provision.kind {
        Kind::Rule => {
            let body = &provision.body;
            let then = body.then.iter().map(|(s, _)| s.index());
            let scales = then.chain(body.by.iter().map(|(s, _)| s.index()));
            scales.flat_map(|s| governing(program, s)).collect()
        }
        Kind::Exception | Kind::Penalty => aimed(&provision.aims),
        // It moves the days of others, wherever these stand.
        Kind::Transition => program.scopes.ids().collect(),
        _ => read(program, &provision.body.when, &aimed),
    };
    out.sort_unstable();
    out.dedup();
    out
}

/// The scopes of what a condition reads.
fn read(
    program: &Program,
    cond: &Cond,
    aimed: &dyn Fn(&PatternSet) -> Vec<ScopeId>,
) -> Vec<ScopeId> {
    let all = |conds: &[Cond]| conds.iter().flat_map(|c| read(program, c, aimed)).collect();
    match cond {
        Cond::And(v) | Cond::Or(v) | Cond::Counted { of: v, .. } => all(v),
        Cond::Not(c) => read(program, c, aimed),
        Cond::Limbs { limbs, .. } => {
            let conds: Vec<Cond> = limbs.iter().map(|l| l.cond.clone()).collect();
            all(&conds)
        }
        Cond::AtLeast(s, _) => governing(program, s.index()),
        Cond::Fires(p) | Cond::Defeated(p, _) => aimed(p),
        Cond::Role(r) => {
            let role = &program.roles[*r];
            let unless = role.unless.iter().map(|u| u.cond.clone());
            let conds: Vec<Cond> = std::iter::once(role.when.clone()).chain(unless).collect();
            all(&conds)
        }
        // Other names in random programs stand for facts alone.
        _ => Vec::new(),
    }
}
