//! What is said of provisions of a kind that begin to apply or cease.

use super::wire::Subject;
use crate::eval::Change;
use crate::program::Provision;
use solon_messages::{Lang, time};

/// What changes: a kind of provision, permissions told from duties.
pub(super) fn subject(of: &Provision, permission: bool) -> Subject {
    match permission {
        true => Subject::Permission,
        false => of.into(),
    }
}

/// What is said of provisions of a kind that change.
pub(super) fn turn_words(change: Change, subject: Subject, lang: Lang) -> String {
    let what = match subject {
        Subject::Permission => time::Permissions.say(lang),
        Subject::Duty => time::Duties.say(lang),
        Subject::Exception => time::Exceptions.say(lang),
        Subject::Stay => time::Stays.say(lang),
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
