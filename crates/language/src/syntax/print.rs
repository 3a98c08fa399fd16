//! The canonical form of rule files. Printing what was parsed gives the same tree again; printing
//! twice gives the same text. Comments are kept.

use super::ast::{File, Item, ItemKind};
use super::layout::Page;
use super::print_items::item;
use crate::source::Span;

/// Prints a file in its canonical form.
#[must_use]
pub fn print(file: &File) -> String {
    let mut out = items(file.items.iter(), true);
    let before = file.items.last();
    if !file.comments.is_empty() {
        if before.is_some() {
            out.push('\n');
        }
        let mut last: Option<Span> = None;
        for c in &file.comments {
            if last.is_some_and(|l| c.span.start > l.end + 1) {
                out.push('\n');
            }
            out.push('#');
            out.push_str(&c.text);
            out.push('\n');
            last = Some(c.span);
        }
    }
    out
}

/// Prints items in their canonical form without their comments.
#[must_use]
pub fn bare<'a>(of: impl Iterator<Item = &'a Item>) -> String {
    items(of, false)
}

fn items<'a>(of: impl Iterator<Item = &'a Item>, comments: bool) -> String {
    let mut out = String::new();
    let mut before: Option<&ItemKind> = None;
    for i in of {
        let own = if comments { i.comments.as_slice() } else { &[] };
        // Comments in front of an item stand in the first column.
        let split = own.partition_point(|c| c.span.start < i.span.start);
        let (ahead, inside) = own.split_at(split);
        let together = ahead.is_empty() && before.is_some_and(|b| one_block(b, &i.kind));
        if before.is_some() && !together {
            out.push('\n');
        }
        let mut last: Option<Span> = None;
        for c in ahead {
            if last.is_some_and(|l| c.span.start > l.end + 1) {
                out.push('\n');
            }
            out.push('#');
            out.push_str(&c.text);
            out.push('\n');
            last = Some(c.span);
        }
        // A comment with an empty line behind it speaks of the file, not of the item.
        if last.is_some_and(|l| i.span.start > l.end + 1) {
            out.push('\n');
        }
        let mut page = Page::new(inside);
        item(&mut page, &i.kind, i.span.start);
        out.push_str(&page.finish(2));
        before = Some(&i.kind);
    }
    out
}

/// Sources stand together.
fn one_block(a: &ItemKind, b: &ItemKind) -> bool {
    matches!((a, b), (ItemKind::Source(_), ItemKind::Source(_)))
}
