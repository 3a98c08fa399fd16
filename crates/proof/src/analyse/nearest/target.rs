//! What could come to apply, and what its coming to apply means.

use super::{Look, Stands, Variant, translation};
use solon_law::program::{Kind, Level, NodeId, ProvisionId, ScaleId, ScopeEffect, VersionId};
use solon_verdict::eval::{Tri, Valuation as _, Verdict};

/// A level that a version of a rule gives, where it is above the one that is sure today.
#[derive(Clone, Debug)]
struct Claim {
    version: VersionId,
    scale: ScaleId,
    level: Level,
    /// It applies, by the days as enacted.
    fires: NodeId,
    /// It applies, by the days as moved.
    effect: NodeId,
    /// Some of these takes the system in; always in where there is none.
    inside: Vec<NodeId>,
    /// It is open whether the system is in scope: then levels are told for the case that it is.
    granted: bool,
}

/// A rule of a higher level, or a clause that could bring a system into scope.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) stands: Stands,
    claims: Vec<Claim>,
    clause: Option<Clause>,
    /// Formulas on which its value hangs.
    roots: Vec<NodeId>,
    /// Formulas on which hangs what else is told of it.
    also: Vec<NodeId>,
}

#[derive(Clone, Debug)]
struct Clause {
    /// Its condition, where it takes in.
    takes_in: Option<NodeId>,
    in_scope: [NodeId; 1],
    /// For each segment of the outcome whether it stands between today: it takes out, or it does not
    /// take in and no other clause does.
    counts: Vec<bool>,
}

/// What must hold together on the days of a segment of the outcome for a target to come to apply.
pub(super) struct Case<'t> {
    /// This, if anything.
    pub(super) node: Option<NodeId>,
    /// Some of these, where there are any: the system is in scope.
    pub(super) inside: &'t [NodeId],
    /// It is in scope where nothing rules that out: levels are told for the case that it is, and it is
    /// open today.
    pub(super) open: bool,
}

impl Case<'_> {
    fn inside(&self, variant: &Variant<'_>, stretch: usize) -> Tri {
        let all = self.inside.iter().map(|n| variant.value(stretch, *n));
        match all.max() {
            None => Tri::True,
            Some(Tri::Unknown) if self.open => Tri::True,
            Some(then) => then,
        }
    }

    fn value(&self, variant: &Variant<'_>, stretch: usize) -> Tri {
        let node = self.node.map(|n| variant.value(stretch, n));
        match node.unwrap_or(Tri::True) {
            Tri::False => Tri::False,
            holds => holds.and(self.inside(variant, stretch)),
        }
    }
}

/// Where a target shows.
pub(super) struct Shows {
    pub(super) stretch: usize,
    pub(super) version: Option<VersionId>,
}

/// Everything that could come to apply and does not for sure.
pub(super) fn targets(look: &Look<'_>) -> Vec<Target> {
    let mut out = Vec::new();
    if look.outcome.scope.verdict == Verdict::Out {
        clauses(look, &mut out);
    }
    for version in look.law.provisions.ids() {
        let Some((id, claims)) = claims(look, version) else {
            continue;
        };
        let stands = Stands::Rule(id);
        let known = out.iter_mut().find(|t: &&mut Target| t.stands == stands);
        let target = match known {
            Some(target) => target,
            None => {
                out.push(Target {
                    stands,
                    claims: Vec::new(),
                    clause: None,
                    roots: Vec::new(),
                    also: Vec::new(),
                });
                let Some(target) = out.last_mut() else {
                    continue;
                };
                target
            }
        };
        for claim in &claims {
            target.roots.push(claim.fires);
            target.roots.extend(&claim.inside);
            target.also.push(claim.effect);
        }
        target.claims.extend(claims);
    }
    out
}

/// What a version of a rule gives above what is sure.
fn claims(look: &Look<'_>, version: VersionId) -> Option<(ProvisionId, Vec<Claim>)> {
    let nodes = &look.law.provisions[version];
    if nodes.kind != Kind::Rule {
        return None;
    }
    let sure = |scale: ScaleId| {
        let found = look.outcome.scales.get(scale.index());
        found.map_or(0, |s| s.class.0)
    };
    let above = nodes.given.iter().filter(|g| g.level > sure(g.scale));
    let claims: Vec<Claim> = above
        .map(|g| Claim {
            version,
            scale: g.scale,
            level: g.level,
            fires: g.class,
            effect: g.effect,
            inside: governing(look, g.scale),
            granted: granted(look, g.scale),
        })
        .collect();
    (!claims.is_empty()).then_some((nodes.provision, claims))
}

/// The formulas of the scopes that govern a scale.
fn governing(look: &Look<'_>, scale: ScaleId) -> Vec<NodeId> {
    let scopes = look.program.scopes.values().zip(look.law.scopes.values());
    scopes
        .filter(|(s, _)| s.governs.contains(&scale))
        .map(|(_, nodes)| nodes.in_scope)
        .collect()
}

/// Whether the scopes that govern a scale say the same on all days.
fn steady(look: &Look<'_>, scale: ScaleId) -> bool {
    let scopes = look.program.scopes.values().zip(look.law.scopes.values());
    let mut own = scopes.filter(|(s, _)| s.governs.contains(&scale));
    own.all(|(_, nodes)| nodes.steady)
}

/// Whether levels of a scale are told for the case that the system is in scope. Where it is in scope on
/// the day asked for, and only a later day is open, they are not.
fn granted(look: &Look<'_>, scale: ScaleId) -> bool {
    let scopes = look.program.scopes.values().zip(&look.outcome.scope.each);
    let own = scopes.filter(|(s, _)| s.governs.contains(&scale));
    own.map(|(_, verdict)| *verdict).max() == Some(Verdict::Open)
}

fn clauses(look: &Look<'_>, out: &mut Vec<Target>) {
    let scopes = look.law.scopes.values();
    let all = scopes.flat_map(|s| s.clauses.iter().chain([&s.entered]));
    let today = translation::today(look, all.copied().collect());
    for (s, scope) in look.program.scopes.iter() {
        let nodes = &look.law.scopes[s];
        let all = || scope.clauses.iter().zip(&nodes.clauses);
        let hooked = |segment: usize| today(segment, nodes.entered) == Tri::True;
        let levels = scope.governs.iter().map(|scale| &look.law.levels[scale]);
        let levels: Vec<NodeId> = levels.flat_map(|l| l.class.iter().copied()).collect();
        for (c, (clause, node)) in all().enumerate() {
            let out_of = match clause.effect {
                ScopeEffect::In => false,
                ScopeEffect::Excluded => true,
                ScopeEffect::Partial { .. } => continue,
            };
            let counts = |segment| match today(segment, *node) {
                Tri::True => out_of,
                Tri::False => !out_of && !hooked(segment),
                Tri::Unknown => false,
            };
            out.push(Target {
                stands: Stands::Clause(s, c),
                claims: Vec::new(),
                clause: Some(Clause {
                    takes_in: (!out_of).then_some(*node),
                    in_scope: [nodes.in_scope],
                    counts: (0..look.outcome.segments.len()).map(counts).collect(),
                }),
                roots: vec![*node, nodes.in_scope],
                also: levels.clone(),
            });
        }
    }
}

impl Claim {
    fn case(&self, look: &Look<'_>, segment: usize) -> Case<'_> {
        let today = self.inside.iter().map(|n| look.outcome.value(segment, *n));
        Case {
            node: Some(self.fires),
            inside: &self.inside,
            open: self.granted && today.max() == Some(Tri::Unknown),
        }
    }

    fn inside(&self, variant: &Variant<'_>, stretch: usize) -> Tri {
        let case = self.case(variant.look, variant.segment(stretch));
        case.inside(variant, stretch)
    }

    fn value(&self, variant: &Variant<'_>, stretch: usize) -> Tri {
        let case = self.case(variant.look, variant.segment(stretch));
        case.value(variant, stretch)
    }
}

impl Clause {
    fn case(&self, segment: usize) -> Option<Case<'_>> {
        let counts = self.counts.get(segment) == Some(&true);
        counts.then_some(Case {
            node: self.takes_in,
            inside: &self.in_scope,
            open: false,
        })
    }
}

impl Target {
    /// The formulas on which its value hangs.
    pub(super) fn nodes(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.roots.iter().copied()
    }

    /// The formulas on which hangs whatever is told of it.
    pub(super) fn told(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.roots.iter().chain(&self.also).copied()
    }

    /// Each case in which it comes to apply on the days of a segment of the outcome.
    pub(super) fn cases(&self, look: &Look<'_>, segment: usize) -> impl Iterator<Item = Case<'_>> {
        let claims = self.claims.iter().map(move |c| c.case(look, segment));
        claims.chain(self.clause.iter().filter_map(move |c| c.case(segment)))
    }

    fn at(&self, variant: &Variant<'_>, stretch: usize) -> Tri {
        let cases = self.cases(variant.look, variant.segment(stretch));
        let values = cases.map(|c| c.value(variant, stretch));
        values.max().unwrap_or(Tri::False)
    }

    /// Whether it comes to apply on some day from the one asked for.
    pub(super) fn value(&self, variant: &Variant<'_>) -> Tri {
        let mut out = Tri::False;
        for stretch in variant.stretches() {
            out = out.or(self.at(variant, stretch));
            if out == Tri::True {
                break;
            }
        }
        out
    }

    /// The first days on which it shows best.
    pub(super) fn shows(&self, variant: &Variant<'_>) -> Shows {
        let value = self.value(variant);
        let mut days = variant.stretches();
        let stretch = days.find(|s| self.at(variant, *s) == value).unwrap_or(0);
        let claim = self
            .claims
            .iter()
            .find(|c| c.value(variant, stretch) == value);
        Shows {
            stretch,
            version: claim.map(|c| c.version),
        }
    }

    /// What is unknown of it, where it is open: formulas, each with its stretch.
    pub(super) fn open<'s>(
        &'s self,
        variant: &'s Variant<'s>,
    ) -> impl Iterator<Item = (usize, NodeId)> + 's {
        let nodes = self.roots.iter();
        let open = self.value(variant) == Tri::Unknown;
        let days = variant
            .stretches()
            .filter(move |s| open && self.at(variant, *s) == Tri::Unknown);
        days.flat_map(move |s| nodes.clone().map(move |n| (s, *n)))
    }

    /// The levels that would be reached, as surely as it would come to apply. Of a rule that gives one of
    /// several, as what is unknown decides, `possible` says of each whether it can.
    pub(super) fn would(
        &self,
        look: &Look<'_>,
        variant: &Variant<'_>,
        possible: impl FnMut(&Target) -> bool,
    ) -> Vec<(ScaleId, Level)> {
        let mut out: Vec<(ScaleId, Level)> = Vec::new();
        let mut add = |scale: ScaleId, level: Level| match out.iter_mut().find(|(s, _)| *s == scale)
        {
            Some((_, known)) => *known = (*known).max(level),
            None => out.push((scale, level)),
        };
        if let Stands::Clause(scope, _) = self.stands {
            let scope = &look.program.scopes[scope];
            for scale in &scope.governs {
                let (inside, steady) = (governing(look, *scale), steady(look, *scale));
                // Levels are told for the case that the system is in scope for the day asked for, and for later
                // ones on which the scope says the same.
                let granted = |s: usize| match inside.iter().map(|n| variant.value(s, *n)).max() {
                    Some(Tri::True) => true,
                    Some(Tri::Unknown) => s == 0 || steady,
                    Some(Tri::False) | None => false,
                };
                for (i, node) in look.law.levels[scale].class.iter().enumerate() {
                    let reached = |s: usize| variant.value(s, *node) == Tri::True && granted(s);
                    if variant.stretches().any(reached) {
                        add(*scale, i + 1);
                    }
                }
            }
            return out;
        }
        let value = self.value(variant);
        let best = |claim: &&Claim| {
            let values = variant.stretches().map(|s| claim.value(variant, s));
            values.max() == Some(value)
        };
        let mut parts: Vec<Target> = Vec::new();
        for claim in self.claims.iter().filter(best) {
            let given = |t: &&mut Target| t.gives() == Some((claim.scale, claim.level));
            match parts.iter_mut().find(given) {
                Some(part) => part.claims.push(claim.clone()),
                None => parts.push(Target {
                    claims: vec![claim.clone()],
                    ..self.clone()
                }),
            }
        }
        if value == Tri::Unknown && parts.len() > 1 {
            parts.retain(possible);
        }
        for (scale, level) in parts.iter().filter_map(Target::gives) {
            add(scale, level);
        }
        out.sort_unstable();
        out
    }

    /// The first level that it gives.
    fn gives(&self) -> Option<(ScaleId, Level)> {
        self.claims.first().map(|c| (c.scale, c.level))
    }

    /// Whether the system would be in scope, as far as this target shows it.
    pub(super) fn scope(&self, variant: &Variant<'_>) -> Tri {
        let inside = |s: usize| {
            let claims = self.claims.iter().map(move |c| c.inside(variant, s));
            let clause = self.clause.iter();
            let in_scope = clause.flat_map(|c| c.in_scope);
            let clause = in_scope.map(move |n| variant.value(s, n));
            claims.chain(clause).max()
        };
        variant
            .stretches()
            .filter_map(inside)
            .max()
            .unwrap_or(Tri::False)
    }

    /// By the days as moved, a rule would apply on no day.
    pub(super) fn never(&self, variant: &Variant<'_>) -> bool {
        let applies = |c: &Claim| {
            variant
                .stretches()
                .any(|s| variant.value(s, c.effect) != Tri::False)
        };
        !self.claims.is_empty() && !self.claims.iter().any(applies)
    }
}
