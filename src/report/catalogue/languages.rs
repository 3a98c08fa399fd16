//! In which languages a pack has its words: what is asked, and what its provisions are called.

use serde::Serialize;

use crate::program::{Program, Text};

/// How much of a pack is said in a language; the rest is said in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageReport {
    /// Its tag.
    pub lang: String,
    /// Of its own questions and titles, so many have words in it.
    pub said: usize,
    /// How many there are.
    pub of: usize,
}

impl LanguageReport {
    /// The tag, with how much is said where that is not all: `en`, `zh (12 of 40)`.
    #[must_use]
    pub fn words(&self) -> String {
        match self.said == self.of {
            true => self.lang.clone(),
            false => format!("{} ({} of {})", self.lang, self.said, self.of),
        }
    }
}

/// The languages of a pack: those with the most words first.
pub(super) fn of(program: &Program) -> Vec<LanguageReport> {
    let own = program.packs.len().saturating_sub(1);
    let title = program.pack().map(|p| &p.title);
    let asks = program.asked().filter(|(_, f)| f.pack == own);
    let asks = asks.map(|(_, f)| &f.ask);
    let titles = program.own_provisions().map(|p| &p.body.title);
    let texts: Vec<&Text> = title.into_iter().chain(asks).chain(titles).collect();
    let texts: Vec<&Text> = texts.into_iter().filter(|t| !t.is_empty()).collect();
    let mut out: Vec<LanguageReport> = Vec::new();
    for (lang, _) in texts.iter().flat_map(|text| &text.0) {
        match out.iter_mut().find(|l| l.lang == *lang) {
            Some(known) => known.said += 1,
            None => out.push(LanguageReport {
                lang: lang.clone(),
                said: 1,
                of: texts.len(),
            }),
        }
    }
    out.sort_by(|a, b| b.said.cmp(&a.said).then_with(|| a.lang.cmp(&b.lang)));
    out
}
