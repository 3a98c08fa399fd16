//! The classification of one system under one or several regimes. [`regime`] makes it of programs
//! and outcomes in the shapes of the JSON; [`Classified`] and [`Evidence`] hold what its renderers say
//! beside that. The renderers (text, Markdown, SARIF, the overview of several systems, the folded
//! report) read these alone and look at no program, law or outcome.

mod ahead;
#[cfg(feature = "html")]
mod answered;
mod cleared;
mod cleared_words;
mod duties;
mod duty_sheet;
mod evidence;
mod fold;
#[cfg(feature = "html")]
pub mod html;
pub mod markdown;
pub(super) mod matrix;
mod matrix_words;
mod near_words;
mod nearest;
pub mod overview;
mod owed;
mod pending;
mod perhaps;
mod reading_words;
mod regime;
mod rests;
mod roles;
mod sarif;
mod score_words;
mod scores;
mod stay_words;
mod stays;
mod summary;
pub mod text;
pub mod verdict;
mod verdict_words;
mod view;

pub(super) use ahead::{duties_ahead, pending_ahead};
pub(super) use duties::after_end;
pub use duty_sheet::Duties;
pub use evidence::{Evidence, Subject};
pub use fold::full;
pub use pending::Pending;
pub use regime::regime;
pub use view::Classified;

use evidence::{Decision, Place, RegimeEvidence};
use view::RegimeView;
