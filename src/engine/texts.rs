//! Lines whose answers are written as those of a line before. What comes of these is known without reading them again:
//! registers are full of systems about which the same is said.

use std::collections::HashMap;
use std::hash::BuildHasher as _;
use std::sync::Arc;

use rustc_hash::FxBuildHasher;

use super::alike::{Alike, Known, Line, Whose};
use super::look::Item;
use crate::facts::About;

/// So many bytes of texts are remembered; then it begins anew.
const KEPT: usize = 1 << 22;
/// Texts that were met once are told from so many others.
const ONCE: usize = 1 << 13;
/// Where texts do not come again, one of so many lines is looked up.
const SELDOM: usize = 32;
/// After so many in vain texts do not come again, as it seems; one that was known makes up for the second number.
const VAIN: (usize, usize) = (1024, 32);

/// What is remembered of texts, by one thread.
#[derive(Debug, Default)]
pub(super) struct Texts {
    known: HashMap<u64, (Box<str>, Known), FxBuildHasher>,
    /// How much text it is.
    bytes: usize,
    /// Of texts that were met once, what they are told by; nought where there is none.
    once: Vec<u64>,
    /// How many lines were looked up in vain, less those for which others made up.
    vain: usize,
    /// Lines so far.
    lines: usize,
}

/// What is known of the text of a system's answers.
pub(super) enum Text<'a> {
    /// What comes of it.
    Known(Alike<'a>),
    /// By what it is told from others, where it was looked up.
    New(Option<u64>),
}

impl Texts {
    /// What is known of a line.
    pub(super) fn find<'a>(&mut self, item: &Item<'a>) -> Text<'a> {
        let Item::Line(line) = item else {
            return Text::New(None);
        };
        let (most, made_up) = VAIN;
        self.lines += 1;
        if self.vain >= most && !self.lines.is_multiple_of(SELDOM) {
            return Text::New(None);
        }
        let about = About::before_answers(line.text());
        let Some((answers, about)) = about.and_then(|about| Some((about.answers?, about))) else {
            return Text::New(None);
        };
        let told = FxBuildHasher.hash_one(answers);
        match self.known.get(&told) {
            Some((text, came)) if **text == *answers => {
                self.vain = self.vain.saturating_sub(made_up);
                let whose = Whose::of_line(line, about);
                let came = Arc::clone(came);
                Text::Known(Alike { whose, came })
            }
            _ => {
                self.vain = most.min(self.vain + 1);
                Text::New(Some(told))
            }
        }
    }

    /// Remembers what came of a line, told by what it was where it was looked up, from the second time on.
    pub(super) fn came(&mut self, told: Option<u64>, line: &Line<'_>) {
        let (Some(told), Line::Alike(alike)) = (told, line) else {
            return;
        };
        let Some(answers) = alike.answers() else {
            return;
        };
        if self.once.is_empty() {
            self.once.resize(ONCE, 0);
        }
        let place = usize::try_from(told).unwrap_or(0) % ONCE;
        if let Some(once) = self.once.get_mut(place)
            && *once != told
        {
            *once = told;
            return;
        }
        if self.bytes >= KEPT {
            self.known.clear();
            self.bytes = 0;
        }
        self.bytes += answers.len();
        let known = (answers.into(), Arc::clone(&alike.came));
        self.known.insert(told, known);
    }
}
