//! What patterns may mean, found without trying every pattern on every id. Both tables only narrow:
//! whether a pattern reaches a provision says [`PatternSet::reaches`] alone.

use std::collections::HashMap;

use super::{Pattern, PatternSet, Program, ProvisionId, regime};

/// Things by the ids that they have, in the order of ids.
#[derive(Clone, Debug)]
pub struct ById<T>(Vec<(String, T)>);

impl<T: Copy + Ord> ById<T> {
    /// Of things with their ids.
    pub fn new<'a>(things: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let mut out: Vec<(&str, T)> = things.into_iter().collect();
        out.sort_by_key(|(id, _)| *id);
        let owned = out.into_iter().map(|(id, thing)| (id.to_owned(), thing));
        ById(owned.collect())
    }

    /// Those that patterns may mean, in order; every one that they mean is among them.
    #[must_use]
    pub fn meant(&self, patterns: &PatternSet) -> Vec<T> {
        let mut out: Vec<T> = Vec::new();
        for pattern in &patterns.include {
            out.extend(self.like(&pattern.id));
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// Those whose ids one pattern fits, in the order of ids.
    pub fn like(&self, pattern: &str) -> impl Iterator<Item = T> {
        let family = match pattern {
            "*" => Some(""),
            _ => pattern
                .strip_suffix('*')
                .filter(|p| p.ends_with(['.', '/'])),
        };
        let first = family.unwrap_or(pattern);
        let from = self.0.partition_point(|(id, _)| id.as_str() < first);
        let from = self.0.iter().skip(from);
        let exact = pattern.to_owned();
        let family = family.map(ToOwned::to_owned);
        from.take_while(move |(id, _)| match &family {
            Some(family) => id.starts_with(family.as_str()),
            None => **id == exact,
        })
        .map(|(_, thing)| *thing)
    }
}

/// Things by the patterns of what they are aimed at.
#[derive(Clone, Debug)]
pub(super) struct ByAim<T>(HashMap<String, Vec<T>>);

impl<T: Copy + Ord> ByAim<T> {
    /// Of things with their patterns.
    pub fn new<'a>(things: impl IntoIterator<Item = (&'a PatternSet, T)>) -> Self {
        let mut out: HashMap<String, Vec<T>> = HashMap::new();
        for (patterns, thing) in things {
            for Pattern { id, .. } in &patterns.include {
                out.entry(id.clone()).or_default().push(thing);
            }
        }
        ByAim(out)
    }

    /// Those that may be aimed at an id, in order; every one that is aimed at it is among them.
    pub fn at(&self, id: &str) -> Vec<T> {
        let mut out = Vec::new();
        let mut take = |pattern: &str| out.extend(self.0.get(pattern).into_iter().flatten());
        match regime::of(id) {
            Some(regime) => take(&format!("{regime}/*")),
            None => take("*"),
        }
        take(id);
        for (dot, _) in id.match_indices('.') {
            if let Some(family) = id.get(..=dot) {
                take(&format!("{family}*"));
            }
        }
        out.sort_unstable();
        out.dedup();
        out
    }
}

impl ById<ProvisionId> {
    /// The provisions of a program that patterns mean, in order.
    #[must_use]
    pub fn reached(&self, program: &Program, patterns: &PatternSet) -> Vec<ProvisionId> {
        let mut out = self.meant(patterns);
        out.retain(|p| {
            let p = &program.provisions[*p];
            patterns.reaches(p.kind, &p.id)
        });
        out
    }
}

impl Program {
    /// The provisions by id.
    #[must_use]
    pub fn by_id(&self) -> ById<ProvisionId> {
        ById::new(self.provisions.all().map(|(i, p)| (p.id.as_str(), i)))
    }
}
