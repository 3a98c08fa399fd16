//! An explanation on a page: how far other levels are, then each change that reaches one, to unfold.

use super::RegimeExplanation;
use super::told::{Block as Told, Item, Teller};
use crate::report::html::{Block, Blocks, Fold, Inline, Line};
use solon_messages::{Lang, explain, tell};

/// What would change a result: the distance of other levels, and the smallest changes.
pub(in crate::report) fn changes(regime: &RegimeExplanation, lang: Lang) -> Vec<Block> {
    let teller = Teller { lang, full: true };
    let mut out = Vec::new();
    if !regime.change.is_empty() {
        out.push(Block::Small(Line::said(tell::ChangeWhat.say(lang))));
    }
    for block in teller.distances(regime).iter() {
        out.push(head(block));
        out.extend(inner(block));
    }
    for block in regime.change.iter().flat_map(|c| teller.reach(c)) {
        // What stands in the way of a change is told where there is none.
        if block.head == explain::Barred.say(lang)
            && let Some(Block::Fold(last)) = out.last_mut()
        {
            last.inner.0.push(head(&block));
            last.inner.0.extend(inner(&block));
            continue;
        }
        out.push(Block::Fold(Fold {
            head: Line::said(&block.head),
            inner: Blocks(inner(&block)),
            ..Fold::default()
        }));
    }
    out
}

/// A heading that no link leads to.
fn head(block: &Told) -> Block {
    Block::Para(Inline::Strong(block.head.clone()).into())
}

/// What stands under a heading.
fn inner(block: &Told) -> Vec<Block> {
    let para = |text: &String| Block::Para(Line::said(text));
    let mut out: Vec<Block> = block.before.iter().map(para).collect();
    let items: Vec<Line> = block.items.iter().map(item).collect();
    if !items.is_empty() {
        out.push(Block::List(items));
    }
    out.extend(block.after.iter().map(para));
    out
}

fn item(item: &Item) -> Line {
    item.more.iter().fold(Line::said(&item.text), |line, more| {
        line.and(Inline::Break).then(Line::said(more))
    })
}
