//! Who is bound by what, and what a fine is for.

use super::{Val, World};

use solon_law::program::{Kind, ProvisionId, RoleId};

impl World<'_> {
    /// Somebody counts as what is declared.
    pub fn plays(&self, role: RoleId) -> bool {
        let role = &self.program.roles[role];
        self.holds(&role.when) && !role.unless.iter().any(|u| self.limb(u))
    }

    /// The same of a name: a declared role, or else what the question says. Where nobody asks, everybody does.
    pub fn plays_named(&self, name: &str) -> bool {
        if let Some(role) = self.program.roles.find(|r| r.name == name) {
            return self.plays(role);
        }
        let Some(asked) = self.program.fact("roles") else {
            return true;
        };
        let of = self.program.values(asked);
        match (of.iter().position(|v| v.name == name), self.value(asked)) {
            (Some(at), Val::Set(some)) => some.contains(at),
            _ => true,
        }
    }

    /// A provision comes about for the one who is described: of duties those that bind one of his roles.
    pub fn mine(&self, k: ProvisionId) -> bool {
        let duty = self.program.provisions[k].kind == Kind::Duty;
        let binds = &self.text.provisions[&k].binds;
        self.fires(k) && (!duty || binds.iter().any(|name| self.plays_named(name)))
    }

    /// Something that a fine is for comes about for him.
    pub(super) fn punishes(&self, fine: ProvisionId) -> bool {
        let mut all = self.text.provisions.iter();
        let aims = &self.program.provisions[fine].aims;
        all.any(|(k, body)| {
            let p = &self.program.provisions[*k];
            let breakable = matches!(p.kind, Kind::Rule | Kind::Duty) && !body.permission;
            breakable && super::meant(aims, p.kind, &p.id) && self.mine(*k)
        })
    }
}
