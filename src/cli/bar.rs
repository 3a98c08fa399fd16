//! How far a long piece of work has come, on standard error: on a terminal alone, and once the work takes
//! its time.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Nothing is shown of what takes less.
const QUIET: Duration = Duration::from_secs(1);

pub(super) struct Bar(ProgressBar);

impl Bar {
    /// Of so many steps, where their number is known; `template` says what is shown.
    pub(super) fn new(all: Option<usize>, template: &str) -> Bar {
        let all = all.map(|n| u64::try_from(n).unwrap_or(u64::MAX));
        let bar = ProgressBar::with_draw_target(all, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Bar(bar)
    }

    pub(super) fn step(&self) {
        self.0.inc(1);
        // Once only: a bar that is shown is hidden no more.
        if self.0.is_hidden() && self.0.elapsed() > QUIET {
            self.0.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }
}
