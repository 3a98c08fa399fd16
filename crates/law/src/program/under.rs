//! Under which scopes a provision stands: those that its text names, else those that follow from the
//! levels and rules that it is about. What comes of that on a day is no matter of this file.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Body, Cond, DefineBody, Kind, MAX_LEVELS, PatternSet, Program, Provision, ProvisionId, ScaleId,
    ScopeId, regime,
};

/// Why it does not follow under which scope a provision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// What it gives or reads stands under no scope.
    Nothing,
    /// What it gives or reads stands under different ones.
    Several,
}

type Scopes = BTreeSet<ScopeId>;

/// What was found of each provision on the way; none while it is looked at, and where none follows.
type Seen = BTreeMap<ProvisionId, Option<Scopes>>;

impl Program {
    /// Under which scopes a provision with this text stands, in order: it counts on the days on which
    /// one of them takes the system in. A program has one scope or none: then all its provisions
    /// stand under that. What a pack says itself that builds on another stands under the scopes of the
    /// levels that it gives or reads; where none follows, under the pack's own one, and without that
    /// everywhere: then the list is empty.
    ///
    /// # Errors
    /// When the text names none and none, or more than one, follows from it.
    pub fn stands_under(&self, at: ProvisionId, body: &Body) -> Result<Vec<ScopeId>, Unclear> {
        let provision = &self.provisions[at];
        let home = regime::of(&provision.id);
        let mut all: Vec<ScopeId> = self.scopes_of(home).collect();
        let mut seen = Seen::new();
        let own = self.extends.as_ref().filter(|_| home.is_none());
        if let Some(own) = own.filter(|own| own.provisions.contains(&at)) {
            return match self.under(provision, body, 0, &mut seen) {
                Ok(found) => Ok(found.into_iter().collect()),
                Err(Unclear::Nothing) if own.scopes.len() < 2 => {
                    Ok(own.scopes.iter().copied().collect())
                }
                Err(unclear) => Err(unclear),
            };
        }
        // The other pack does not know the scopes of those that build on it.
        all.retain(|scope| own.is_none_or(|own| !own.scopes.contains(scope)));
        if all.len() < 2 || provision.kind == Kind::Transition {
            return Ok(all);
        }
        let found = self.under(provision, body, 0, &mut seen)?;
        Ok(found.into_iter().collect())
    }

    /// The scopes of the program's own law, or of that of a regime that it reads.
    pub fn scopes_of<'a>(&'a self, home: Option<&'a str>) -> impl Iterator<Item = ScopeId> + 'a {
        let all = self.scopes.all();
        all.filter(move |(_, scope)| regime::of(&scope.name) == home)
            .map(|(s, _)| s)
    }

    /// `depth` bounds chains of exceptions to exceptions.
    fn under(
        &self,
        provision: &Provision,
        body: &Body,
        depth: usize,
        seen: &mut Seen,
    ) -> Result<Scopes, Unclear> {
        if !body.under.is_empty() {
            return Ok(body.under.iter().copied().collect());
        }
        match provision.kind {
            Kind::Rule => {
                let written = body.then.iter().map(|(scale, _)| scale);
                let given = written.chain(body.by.iter().map(|(scale, _)| scale));
                only(given.map(|scale| self.governing(*scale)))
            }
            // What other regimes say is read, and says nothing of whom this law governs.
            Kind::Duty => {
                let own: Scopes = self.scopes_of(regime::of(&provision.id)).collect();
                only(self.read(body, depth, seen).into_iter().map(|s| &s & &own))
            }
            // They do nothing but to what they are for, and that stands under scopes of its own.
            Kind::Exception | Kind::Penalty | Kind::Transition => {
                let of = self.reached(&provision.aims, depth, seen);
                Ok(of.into_iter().flatten().collect())
            }
        }
    }

    /// The scopes that govern a scale.
    fn governing(&self, scale: ScaleId) -> Scopes {
        let scopes = self.scopes.all();
        scopes
            .filter(|(_, scope)| scope.governs.contains(&scale))
            .map(|(s, _)| s)
            .collect()
    }

    /// The scopes of each provision that patterns mean.
    fn reached(&self, patterns: &PatternSet, depth: usize, seen: &mut Seen) -> Vec<Scopes> {
        let mut out = Vec::new();
        // What is deeper is an error that is told elsewhere.
        if depth > MAX_LEVELS {
            return out;
        }
        for (id, p) in self.provisions.all() {
            if p.kind == Kind::Transition || !patterns.reaches(p.kind, &p.id) {
                continue;
            }
            if !seen.contains_key(&id) {
                // On a loop, which is told elsewhere as well, it adds nothing.
                seen.insert(id, None);
                let found = self.under(p, &p.body, depth + 1, seen).ok();
                seen.insert(id, found);
            }
            out.extend(seen.get(&id).cloned().flatten());
        }
        out
    }

    /// The scopes of each level and rule that the conditions of a text read, also through names.
    fn read(&self, body: &Body, depth: usize, seen: &mut Seen) -> Vec<Scopes> {
        let mut out = Vec::new();
        let mut names: Vec<&Cond> = Vec::new();
        let mut todo = vec![&body.when];
        todo.extend(body.unless.iter().map(|u| &u.cond));
        while let Some(cond) = todo.pop() {
            match cond {
                Cond::AtLeast(scale, _) => out.push(self.governing(*scale)),
                Cond::Fires(p) | Cond::Defeated(p, _) => out.extend(self.reached(p, depth, seen)),
                Cond::Define(_) | Cond::Reading(_) | Cond::Role(_) if !names.contains(&cond) => {
                    names.push(cond);
                    todo.extend(self.behind(cond));
                }
                _ => todo.extend(cond.parts()),
            }
        }
        out
    }

    /// The conditions that a name stands for.
    fn behind(&self, name: &Cond) -> Vec<&Cond> {
        let bodies: Vec<&DefineBody> = match name {
            Cond::Define(d) => vec![&self.defines[d].body],
            Cond::Reading(i) => {
                let readings = self.interpretations[i].readings.iter();
                readings.map(|r| &r.body).collect()
            }
            Cond::Role(r) => {
                let role = &self.roles[r];
                let unless = role.unless.iter().map(|u| &u.cond);
                return std::iter::once(&role.when).chain(unless).collect();
            }
            _ => Vec::new(),
        };
        bodies
            .into_iter()
            .filter_map(|b| match b {
                DefineBody::Cond(c) => Some(c),
                _ => None,
            })
            .collect()
    }
}

/// The scopes that all of them name; what no scope governs says nothing.
fn only(all: impl IntoIterator<Item = Scopes>) -> Result<Scopes, Unclear> {
    let different: BTreeSet<Scopes> = all.into_iter().filter(|s| !s.is_empty()).collect();
    let mut different = different.into_iter();
    match (different.next(), different.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(Unclear::Nothing),
        _ => Err(Unclear::Several),
    }
}
