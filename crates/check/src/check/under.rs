//! Where a pack has several scopes it must follow of each provision under which of them it stands: the
//! duties of one law must not bind whom only the other governs.

use std::sync::Arc;

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_law::program::{Kind, Provision, ProvisionId, Unclear};

impl Checker {
    pub(super) fn check_scopes(&mut self) {
        if self.program.scopes.len() < 2 {
            return;
        }
        for at in self.program.provisions.ids() {
            let provision = &self.program.provisions[at];
            if let Err(unclear) = self.program.stands_under(at, &provision.body) {
                let found = self.unclear(at, provision, unclear);
                self.report(found);
            }
        }
        self.check_amended_scopes();
    }

    /// An amendment that gives a rule another level, or a duty another condition, must not move it
    /// under another scope unsaid.
    fn check_amended_scopes(&mut self) {
        let mut moved: Vec<ProvisionId> = Vec::new();
        let views = self.law_views();
        // The laws share the program while they are tried.
        let program = Arc::new(std::mem::take(&mut self.program));
        for view in &views {
            // A loop has its own finding.
            let Ok(law) = program.consult(view) else {
                continue;
            };
            for version in law.provisions.values() {
                let at = version.provision;
                let provision = &program.provisions[at];
                let Ok(enacted) = program.stands_under(at, &provision.body) else {
                    continue;
                };
                let amended = program.stands_under(at, &version.body);
                if amended != Ok(enacted) && !moved.contains(&at) {
                    moved.push(at);
                }
            }
        }
        self.program = Arc::unwrap_or_clone(program);
        for at in moved {
            let provision = &self.program.provisions[at];
            let name = provision.kind.named(&provision.id);
            let message = format!("an amendment would move `{name}` under another scope");
            let found = self.finding(at, message, "the scope must not change silently");
            self.report(found);
        }
    }

    fn unclear(&self, at: ProvisionId, provision: &Provision, unclear: Unclear) -> Diagnostic {
        let what = format!("{} `{}`", provision.kind.word(), provision.id);
        let (message, help) = match (unclear, provision.kind) {
            (Unclear::Nothing, Kind::Rule) => (
                format!("{what} stands under no scope: none governs a level that it gives"),
                "let a scope govern the scale",
            ),
            (Unclear::Nothing, _) => (
                format!("{what} stands under no scope: it reads no rule and no level"),
                "it would bind whomever any of the laws governs",
            ),
            (Unclear::Several, Kind::Rule) => (
                format!("{what} gives levels that different scopes govern"),
                "write a rule for each of them",
            ),
            (Unclear::Several, _) => (
                format!("{what} reads rules or levels that stand under different scopes"),
                "it would bind whomever any of the laws governs",
            ),
        };
        self.finding(at, message, help)
    }

    fn finding(&self, at: ProvisionId, message: String, help: &str) -> Diagnostic {
        let names: Vec<String> = self
            .program
            .scopes
            .values()
            .map(|s| format!("`under {}`", s.name))
            .collect();
        let span = self.sites.provision(at);
        Diagnostic::new(Code::UnclearScope, span, message)
            .help(format!("{help}; or say it: {}", names.join(" or ")))
    }
}
