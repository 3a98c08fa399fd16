//! The classification of one system. [`Classified`] and [`Evidence`] hold all that its renderers
//! say beside the report itself, and alone look at programs and outcomes for them.

mod evidence;
mod view;

pub(super) use evidence::{Decision, Place, RegimeEvidence};
pub use evidence::{Evidence, Subject};
pub use view::Classified;
pub(super) use view::RegimeView;
