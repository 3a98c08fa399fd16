//! Patterns must match something, and mean what they seem to mean.

use super::Checker;
use crate::diagnostic::{Code, Diagnostic, did_you_mean};
use crate::program::{ProvisionKind, pattern_matches};

impl Checker {
    pub(super) fn check_patterns(&mut self) {
        for (set, span) in std::mem::take(&mut self.places.patterns) {
            let Some(pattern) = set.include.first().cloned() else {
                continue;
            };
            let wild = pattern.ends_with('*');
            let provisions = &self.program.provisions;
            let hits = provisions
                .iter()
                .filter(|p| match p.kind {
                    ProvisionKind::Rule => pattern_matches(&pattern, &p.id),
                    ProvisionKind::Exception(_) => p.id == pattern,
                })
                .count();
            // Rules below the id that no other pattern of the list reaches.
            let below: Vec<&str> = provisions
                .iter()
                .filter(|p| p.kind == ProvisionKind::Rule)
                .filter(|p| pattern_matches(&format!("{pattern}.*"), &p.id))
                .filter(|p| !set.matches(&p.id))
                .map(|p| p.id.as_str())
                .collect();
            if hits == 0 && !self.places.clauses.contains_key(&pattern) {
                let exceptions_only =
                    wild && provisions.iter().any(|p| pattern_matches(&pattern, &p.id));
                let mut d = Diagnostic::new(
                    Code::UnmatchedPattern,
                    span,
                    format!("`{pattern}` matches nothing in this pack"),
                );
                d.help = if exceptions_only {
                    Some(
                        "a wildcard reaches rules only; name an exception by its exact id"
                            .to_owned(),
                    )
                } else if !wild && !below.is_empty() {
                    Some(format!("did you mean the family `{pattern}.*`?"))
                } else {
                    did_you_mean(&pattern, provisions.iter().map(|p| p.id.as_str())).or_else(|| {
                        Some("patterns name whole segments of ids, such as `annex3.*`".to_owned())
                    })
                };
                self.report(d);
            } else if !wild && !below.is_empty() && hits > 0 {
                let list = below.join("`, `");
                self.report(
                    Diagnostic::new(
                        Code::AmbiguousPattern,
                        span,
                        format!("`{pattern}` means that one provision, not `{list}` below it"),
                    )
                    .help(format!("write `{pattern}, {pattern}.*` for all of them, or give the provision an id that is no prefix of others")),
                );
            }
        }
    }
}
