//! Where a pack has several scopes it must follow of each provision under which of them it stands: the
//! duties of one law must not bind whom only the other governs.

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_law::program::{Kind, Law, Provision, ProvisionId, Unclear};

/// What amendments move under another scope in a law.
pub(super) fn amended_scopes(law: &Law) -> Vec<ProvisionId> {
    let program = law.program();
    if program.scopes.len() < 2 {
        return Vec::new();
    }
    let moved = law.provisions.values().filter(|version| {
        let at = version.provision;
        let enacted = program.stands_under(at, &program.provisions[at].body);
        enacted.is_ok() && program.stands_under(at, &version.body) != enacted
    });
    moved.map(|version| version.provision).collect()
}

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
        let mut told: Vec<ProvisionId> = Vec::new();
        for at in std::mem::take(&mut self.moved_under) {
            if told.contains(&at) {
                continue;
            }
            told.push(at);
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
