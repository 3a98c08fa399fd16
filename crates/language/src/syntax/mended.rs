//! A text in which words stand in the place of others, and where things stand in it as it was written.

use crate::source::Span;

/// Words that were put in the place of others: where each ends, and by how much it is longer.
#[derive(Default)]
pub(super) struct Mended(Vec<(usize, isize)>);

impl Mended {
    /// Where something stands in the text as it was written.
    pub(super) fn written(&self, at: usize) -> usize {
        let before = self.0.iter().filter(|(end, _)| *end <= at);
        let longer: isize = before.map(|(_, by)| by).sum();
        at.saturating_add_signed(-longer)
    }

    /// The same of a place in an item.
    pub(super) fn place(&self, item: Span, span: Span) -> Span {
        let back = |at: u32| {
            let inside = self.written(at.saturating_sub(item.start) as usize);
            item.start + u32::try_from(inside).unwrap_or(0)
        };
        Span {
            source: span.source,
            start: back(span.start),
            end: back(span.end),
        }
    }

    /// Puts another word in the place of one.
    pub(super) fn replace(&mut self, text: &mut String, from: usize, word: &str, right: &str) {
        text.replace_range(from..from + word.len(), right);
        let longer = right.len().cast_signed() - word.len().cast_signed();
        self.0.push((from + right.len(), longer));
    }
}
