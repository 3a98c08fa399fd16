//! The pages of the codes of findings, in Markdown: what each means, why, an example and how to mend it.

#[rustfmt::skip]
mod list;

/// The page of a code; upper and lower case are one.
#[must_use]
pub fn page(id: &str) -> Option<&'static str> {
    list::PAGES
        .iter()
        .find(|(code, _)| code.eq_ignore_ascii_case(id))
        .map(|(_, page)| *page)
}
