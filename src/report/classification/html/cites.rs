//! Where something stands, as a page tells it.

use std::collections::BTreeMap;

use crate::report::groups;
use crate::report::html::{Inline, Line};
use crate::report::phrases::remarked;
use crate::report::wire::Cite;
use crate::words::marks;
use solon_messages::{Lang, report};

/// Places by their instruments, each linked to its official text where the pack has its address.
pub(super) fn cited(cites: &[Cite], addresses: &BTreeMap<String, String>, lang: Lang) -> Line {
    let mut out = Line::default();
    for (title, of) in groups(cites, |c| (c.source.clone(), c.title.clone())) {
        if !out.0.is_empty() {
            out = out.text(marks::semi(lang));
        }
        let (source, title) = title;
        out = out.and(match addresses.get(&source) {
            Some(to) => Inline::Away {
                to: to.clone(),
                text: title,
            },
            None => Inline::Text(title),
        });
        let places = of.iter().map(|c| match &c.unchecked {
            Some(why) => remarked(&c.place, &report::UncheckedWhy { why }.say(lang), lang),
            None => c.place.clone(),
        });
        let places: Vec<String> = places.filter(|p| !p.is_empty()).collect();
        if !places.is_empty() {
            out = out.text(format!(
                "{}{}",
                marks::colon(lang),
                places.join(marks::places(lang))
            ));
        }
    }
    out
}
