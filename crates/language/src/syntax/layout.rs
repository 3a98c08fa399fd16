//! Lines of canonical text: indentation, filling, and the comments that belong between them.

use super::ast::Comment;
use crate::source::width;

/// The widest line, where something can be broken.
const WIDTH: usize = 100;

/// Canonical text in the making.
pub(super) struct Page<'a> {
    out: String,
    /// A bracket that the next line begins with.
    bracket: bool,
    /// The last line ends with a comment, so that no other can join it.
    after_comment: bool,
    comments: std::iter::Peekable<std::slice::Iter<'a, Comment>>,
}

impl<'a> Page<'a> {
    pub(super) fn new(comments: &'a [Comment]) -> Self {
        Page {
            out: String::new(),
            bracket: false,
            after_comment: false,
            comments: comments.iter().peekable(),
        }
    }

    /// Comments that stand before a place in the source.
    fn comments_before(&mut self, place: u32, indent: usize) {
        while let Some(c) = self.comments.next_if(|c| c.span.start < place) {
            if c.trailing && self.out.ends_with('\n') && !self.after_comment {
                self.out.pop();
                self.out.push_str("  #");
            } else {
                self.out.push_str(&" ".repeat(indent));
                self.out.push('#');
            }
            self.out.push_str(&c.text);
            self.out.push('\n');
            self.after_comment = true;
        }
    }

    /// One clause: its words fill the line and go on, indented deeper, where it ends. A word is
    /// never broken.
    pub(super) fn line(&mut self, place: u32, indent: usize, words: &[String]) {
        self.comments_before(place, indent);
        self.after_comment = false;
        let mut used = indent;
        self.out.push_str(&" ".repeat(indent));
        if std::mem::take(&mut self.bracket) {
            self.out.push('(');
            used += 1;
        }
        for (i, word) in words.iter().enumerate() {
            if i > 0 {
                if used + 1 + width(word) > WIDTH {
                    self.out.push('\n');
                    self.out.push_str(&" ".repeat(indent + 4));
                    used = indent + 4;
                } else {
                    self.out.push(' ');
                    used += 1;
                }
            }
            self.out.push_str(word);
            used += width(word);
        }
        self.out.push('\n');
    }

    /// Puts a bracket in front of the next line.
    pub(super) fn open_bracket(&mut self) {
        self.bracket = true;
    }

    /// Puts a bracket behind the last line.
    pub(super) fn close_bracket(&mut self) {
        if self.out.ends_with('\n') {
            self.out.pop();
        }
        self.out.push_str(")\n");
    }

    /// Whether words stand on one line.
    pub(super) fn fits(indent: usize, words: &[String]) -> bool {
        let text: usize = words.iter().map(|w| width(w) + 1).sum();
        indent + text <= WIDTH + 1
    }

    /// The finished text, with the comments that are left.
    pub(super) fn finish(mut self, indent: usize) -> String {
        self.comments_before(u32::MAX, indent);
        self.out
    }
}
