//! Generated: the packs under `rules/`.
use super::Bundled;
/// The pack that is meant when none is named.
pub const DEFAULT: &str = "eu-ai-act";
pub(super) const BUNDLED: &[Bundled] = &[];
