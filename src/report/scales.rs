//! The scales of a program in the words of one language: what renderers say of a level is read here.
//! It knows no outcome.

use crate::program::Program;
use crate::words::marks;
use solon_messages::Lang;

use super::answers::level_words;

/// The scales of a program, in the order of its pack, and its canonical scale.
#[derive(Clone, Debug)]
pub(super) struct Scales {
    lang: Lang,
    all: Vec<ScaleWords>,
    canonical: Option<Vec<LevelWords>>,
}

/// One scale in words.
#[derive(Clone, Debug)]
pub(super) struct ScaleWords {
    /// Its name.
    pub(super) name: String,
    title: String,
    /// Its levels, the lowest first.
    pub(super) levels: Vec<LevelWords>,
    /// For each level its place on the canonical scale; `None` where the scale has no part in it.
    pub(super) canonical: Option<Vec<usize>>,
}

/// A level by its name and in words.
#[derive(Clone, Debug)]
pub(super) struct LevelWords {
    /// Its name.
    pub(super) name: String,
    /// Its words, or its name where it has none.
    pub(super) words: String,
}

impl Scales {
    /// The scales of a program in one language.
    pub(super) fn new(program: &Program, lang: Lang) -> Scales {
        let all = program.scales.values().map(|s| {
            let title = s.title.get(lang);
            let levels = s.levels.iter().map(|name| LevelWords {
                name: name.clone(),
                words: level_words(program, &s.name, name, lang),
            });
            ScaleWords {
                name: s.name.clone(),
                title: title.to_owned(),
                levels: levels.collect(),
                canonical: s.canonical.clone(),
            }
        });
        let canonical = program.canonical.as_ref().map(|c| {
            let levels = c.levels.iter().enumerate();
            let levels = levels.map(|(i, name)| {
                let words = c.words.get(i).map_or("", |w| w.get(lang));
                LevelWords {
                    name: name.clone(),
                    words: if words.is_empty() { name } else { words }.to_owned(),
                }
            });
            levels.collect()
        });
        Scales {
            lang,
            all: all.collect(),
            canonical,
        }
    }

    /// The same beside scales of other regimes: `pack/scale`.
    pub(super) fn of(&self, pack: &str) -> Scales {
        let all = self.all.iter().map(|s| ScaleWords {
            name: format!("{pack}/{}", s.name),
            title: String::new(),
            ..s.clone()
        });
        Scales {
            all: all.collect(),
            ..self.clone()
        }
    }

    /// Every scale, in the order of the pack.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, ScaleWords> {
        self.all.iter()
    }

    /// A scale by its name.
    pub(super) fn scale(&self, name: &str) -> Option<&ScaleWords> {
        self.all.iter().find(|s| s.name == name)
    }

    /// The title of a scale, or its name.
    pub(super) fn title(&self, scale: &str) -> String {
        let title = self.scale(scale).map_or("", |s| s.title.as_str());
        if title.is_empty() { scale } else { title }.to_owned()
    }

    /// A scale as running text calls it.
    pub(super) fn in_text(&self, scale: &str) -> String {
        let title = match self.title(scale) {
            // That of one of several regimes is a name and no words.
            title if title == scale && !scale.contains('/') => title.replace('_', " "),
            title => title,
        };
        marks::called(self.lang, scale, &title)
    }

    /// A level as running text calls it.
    pub(super) fn level_in_text(&self, scale: &str, level: &str) -> String {
        marks::called(self.lang, level, &self.level(scale, level))
    }

    /// A level in words, or its name.
    pub(super) fn level(&self, scale: &str, level: &str) -> String {
        let levels = self.scale(scale).map_or(&[][..], |s| &s.levels);
        words_of(levels, level)
    }

    /// One level, or two with dots between.
    pub(super) fn range(&self, scale: &str, [low, high]: [&str; 2]) -> String {
        between(low, high, |level| self.level(scale, level))
    }

    /// Where a level stands on the canonical scale, counted from 0, and that scale's top.
    pub(super) fn canonical(&self, scale: &str, level: &str) -> Option<(usize, usize)> {
        let scale = self.scale(scale)?;
        let at = scale.position(level)?;
        let top = self.canonical.as_ref()?.len().checked_sub(1)?;
        Some((*scale.canonical.as_ref()?.get(at)?, top))
    }

    /// Where a level of the canonical scale stands on it, counted from 0.
    #[cfg(feature = "html")]
    pub(super) fn shared(&self, level: &str) -> Option<usize> {
        let levels = self.canonical.as_ref()?;
        levels.iter().position(|l| l.name == level)
    }

    /// Whether a level stands where this one of the canonical scale does.
    pub(super) fn is_shared(&self, scale: &str, level: &str, shared: &str) -> bool {
        let at = self.canonical(scale, level).map(|(at, _)| at);
        let own = self.canonical.iter().flatten();
        at.is_some() && at == own.map(|l| l.name.as_str()).position(|l| l == shared)
    }

    /// A range of the canonical scale in words; `None` without such a scale.
    pub(super) fn canonical_range(&self, [low, high]: [&str; 2]) -> Option<String> {
        let levels = self.canonical.as_ref()?;
        Some(between(low, high, |level| words_of(levels, level)))
    }
}

impl ScaleWords {
    /// The place of a level, counted from 0.
    pub(super) fn position(&self, level: &str) -> Option<usize> {
        self.levels.iter().position(|l| l.name == level)
    }

    /// Whether a level is the lowest.
    pub(super) fn is_bottom(&self, level: &str) -> bool {
        self.levels.first().is_some_and(|l| l.name == level)
    }
}

/// A level of a list in words, or its name where the list lacks it.
fn words_of(levels: &[LevelWords], level: &str) -> String {
    let found = levels.iter().find(|l| l.name == level);
    found.map_or(level, |l| l.words.as_str()).to_owned()
}

/// One thing in words, or two with dots between.
pub(super) fn between(low: &str, high: &str, words: impl Fn(&str) -> String) -> String {
    if low == high {
        return words(low);
    }
    format!("{} … {}", words(low), words(high))
}
