//! Patterns must match something, and mean what they seem to mean.

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_law::program::{ById, Kind, Pattern, PatternSet, ProvisionId};

impl Checker {
    /// A permission cannot be broken, so no penalty can be for it; a wildcard passes it by.
    pub(super) fn check_penalties(&mut self) {
        let mut found = Vec::new();
        let by_id = self.program.by_id();
        for penalty in self.program.provisions.values() {
            if penalty.kind != Kind::Penalty {
                continue;
            }
            let named = self.provision_ids.get(&penalty.kind.named(&penalty.id));
            let Some((_, span)) = named.copied() else {
                continue;
            };
            for p in by_id.meant(&penalty.aims) {
                let p = &self.program.provisions[p];
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
        let by_id = self.program.by_id();
        for (pattern, list, span) in std::mem::take(&mut self.patterns) {
            let wild = pattern.id.ends_with('*');
            let provisions = &self.program.provisions;
            let hit = by_id.like(&pattern.id).any(|p| {
                let p = &provisions[p];
                pattern.reaches(p.kind, &p.id)
            });
            let missing = !hit && !self.clause_ids.contains_key(&pattern.to_string());
            if wild && !missing {
                continue;
            }
            let below = self.below(&by_id, &pattern, &list);
            if missing {
                let help = self.instead_of(&by_id, &pattern, !below.is_empty());
                let message = format!("`{pattern}` matches nothing in this pack");
                let found = Diagnostic::new(Code::UnmatchedPattern, span, message);
                self.report(found.help(help));
            } else if hit && !below.is_empty() {
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

    /// What stands below the id of a pattern and no other pattern of its list reaches.
    fn below(&self, by_id: &ById<ProvisionId>, pattern: &Pattern, list: &PatternSet) -> Vec<&str> {
        let family = PatternSet {
            include: vec![Pattern {
                kind: pattern.kind,
                id: format!("{}.*", pattern.id),
            }],
            except: Vec::new(),
        };
        let within = by_id.reached(&self.program, &family).into_iter();
        within
            .map(|p| &self.program.provisions[p])
            .filter(|p| p.kind != Kind::Exception && !list.reaches(p.kind, &p.id))
            .map(|p| p.id.as_str())
            .collect()
    }

    /// What a pattern that matches nothing may have meant.
    fn instead_of(&mut self, by_id: &ById<ProvisionId>, pattern: &Pattern, below: bool) -> String {
        let wild = pattern.id.ends_with('*');
        let provisions = &self.program.provisions;
        let other = by_id.like(&pattern.id).min().map(|p| provisions[p].kind);
        if let (None, Some(help)) = (other, self.not_read(&pattern.id)) {
            return help;
        }
        match other {
            Some(Kind::Exception) if wild => {
                "a wildcard reaches rules only; name an exception by its exact id".to_owned()
            }
            Some(kind) if Some(kind) != pattern.kind => {
                let meant = Pattern {
                    kind: Some(kind).filter(|k| !matches!(k, Kind::Rule | Kind::Exception)),
                    id: pattern.id.clone(),
                };
                format!("did you mean the {} `{meant}`?", kind.word())
            }
            _ if !wild && below => format!("did you mean the family `{pattern}.*`?"),
            _ => {
                let known = provisions.all().map(|(_, p)| p.id.as_str());
                let near = self.suggestions.did_you_mean(&pattern.id, known);
                near.unwrap_or_else(|| {
                    "patterns name whole segments of ids, such as `annex3.*`".to_owned()
                })
            }
        }
    }
}
