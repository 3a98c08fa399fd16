//! Patterns must match something, and mean what they seem to mean.

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic, did_you_mean};
use solon_law::program::{Kind, Pattern, pattern_matches};

impl Checker {
    /// A permission cannot be broken, so no penalty can be for it; a wildcard passes it by.
    pub(super) fn check_penalties(&mut self) {
        let mut found = Vec::new();
        for penalty in self.program.provisions.values() {
            if penalty.kind != Kind::Penalty {
                continue;
            }
            let named = self.provision_ids.get(&penalty.kind.named(&penalty.id));
            let Some((_, span)) = named.copied() else {
                continue;
            };
            for p in self.program.provisions.values() {
                let exact = Pattern {
                    kind: Some(Kind::Duty),
                    id: p.id.clone(),
                };
                if p.kind == Kind::Duty
                    && p.body.permission
                    && penalty.aims.include.contains(&exact)
                {
                    found.push((penalty.id.clone(), p.id.clone(), span));
                }
            }
        }
        for (penalty, duty, span) in found {
            self.report(
                Diagnostic::new(
                    Code::UnmatchedPattern,
                    span,
                    format!(
                        "penalty `{penalty}` is for `duty {duty}`, which is a permission: nobody \
                         can break it"
                    ),
                )
                .help("take it out of the list; a wildcard passes a permission by"),
            );
        }
    }

    pub(super) fn check_patterns(&mut self) {
        for (set, span) in std::mem::take(&mut self.patterns) {
            let Some(pattern) = set.include.first().cloned() else {
                continue;
            };
            let wild = pattern.id.ends_with('*');
            let provisions = &self.program.provisions;
            let hits = provisions
                .all()
                .map(|(_, p)| p)
                .filter(|p| pattern.reaches(p.kind, &p.id))
                .count();
            // What stands below the id and no other pattern of the list reaches.
            let family = Pattern {
                kind: pattern.kind,
                id: format!("{}.*", pattern.id),
            };
            let below: Vec<&str> = provisions
                .values()
                .filter(|p| p.kind != Kind::Exception && family.reaches(p.kind, &p.id))
                .filter(|p| !set.reaches(p.kind, &p.id))
                .map(|p| p.id.as_str())
                .collect();
            if hits == 0 && !self.clause_ids.contains_key(&pattern.to_string()) {
                let other = provisions
                    .all()
                    .map(|(_, p)| p)
                    .find(|p| pattern_matches(&pattern.id, &p.id))
                    .map(|p| p.kind);
                let mut d = Diagnostic::new(
                    Code::UnmatchedPattern,
                    span,
                    format!("`{pattern}` matches nothing in this pack"),
                );
                d.help = match other {
                    None if self.not_read(&pattern.id).is_some() => self.not_read(&pattern.id),
                    Some(Kind::Exception) if wild => Some(
                        "a wildcard reaches rules only; name an exception by its exact id"
                            .to_owned(),
                    ),
                    Some(kind) if Some(kind) != pattern.kind => {
                        let meant = Pattern {
                            kind: Some(kind).filter(|k| !matches!(k, Kind::Rule | Kind::Exception)),
                            id: pattern.id.clone(),
                        };
                        Some(format!("did you mean the {} `{meant}`?", kind.word()))
                    }
                    _ if !wild && !below.is_empty() => {
                        Some(format!("did you mean the family `{pattern}.*`?"))
                    }
                    _ => did_you_mean(&pattern.id, provisions.all().map(|(_, p)| p.id.as_str()))
                        .or_else(|| {
                            Some(
                                "patterns name whole segments of ids, such as `annex3.*`"
                                    .to_owned(),
                            )
                        }),
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
