//! What would change the result of a system, as `solon explain --change` tells it: of several regimes each
//! below its name.

use super::Classified;
use crate::report::explanation::{Explanation, html};
use crate::report::html::{Block, Line};
use solon_messages::{matrix, tell};

/// The section; where nobody looked, how to have it.
pub(super) fn blocks(view: &Classified<'_>, changes: Option<&Explanation>) -> Vec<Block> {
    let lang = view.show.lang;
    let Some(found) = changes else {
        return vec![Block::Para(Line::said(tell::ChangeElsewhere.say(lang)))];
    };
    let mut out = Vec::new();
    for one in &found.regimes {
        let blocks = html::changes(one, lang);
        if view.joint() && !blocks.is_empty() {
            let (pack, title) = (&one.pack, &one.title);
            let name = matrix::Regime { pack, title }.say(lang);
            out.push(Block::Heading(3, None, Line::said(&name)));
        }
        out.extend(blocks);
    }
    out
}
