//! What is said of provisions of a kind that begin to apply or cease.

use super::wire::Subject;
use crate::eval::Change;
use crate::program::Kind;
use solon_messages::{Lang, time};

/// What changes: a kind of provision, permissions told from duties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Matter {
    pub(super) kind: Kind,
    pub(super) permission: bool,
}

impl Matter {
    /// Whether it is a duty or a permission.
    pub(super) fn is_duty(self) -> bool {
        self.kind == Kind::Duty
    }

    /// The same as the JSON says it.
    pub(super) fn subject(self) -> Subject {
        if self.permission {
            Subject::Permission
        } else {
            self.kind.into()
        }
    }
}

/// What is said of provisions of a kind that change.
pub(super) fn turn_words(change: Change, matter: Matter, lang: Lang) -> String {
    let what = match matter.kind {
        _ if matter.permission => time::Permissions.say(lang),
        Kind::Duty => time::Duties.say(lang),
        Kind::Exception => time::Exceptions.say(lang),
        _ => time::Rules.say(lang),
    };
    match change {
        Change::Begins => time::Begin { what }.say(lang),
        Change::MayBegin => time::MayBegin { what }.say(lang),
        Change::Certain => time::Certain { what }.say(lang),
        Change::Ends => time::Cease { what }.say(lang),
        Change::MayEnd => time::MayCease { what }.say(lang),
        Change::Excluded => time::Excluded { what }.say(lang),
    }
}
