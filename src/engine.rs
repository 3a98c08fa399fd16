//! The front door of the library: packs of rules become an [`Engine`], an engine is put a
//! [`Question`], a question classifies descriptions, and what comes of one is an [`Answer`]. Several
//! regimes are held side by side here and nowhere else. It opens no file and reads no clock: texts,
//! days, and a reader for files come from the caller.

use std::sync::Arc;

pub use alike::{Alike, Line, Once};
pub use answer::Answer;
pub use error::{Error, ErrorKind};
pub use input::Input;
pub use interview::Interview;
pub use judgement::Judgement;
pub use loaded::{Pack, nearest_bundled};
pub use question::{Question, day};
pub use record::Record;
pub use regime::Regime;
pub use solon_messages::{Lang, UnknownLang};
pub use verdict::{
    Levels, OpenQuestion, OtherReadings, Overall, RegimeVerdict, ScaleVerdict, Verdict,
};
pub use verifier::Verifier;

mod alike;
mod answer;
mod closing;
mod error;
mod input;
mod interview;
mod judgement;
mod known;
mod lines;
mod loaded;
mod look;
mod question;
mod readings;
mod record;
mod regime;
mod remembered;
mod replay;
mod texts;
mod verdict;
mod verifier;

use crate::pack::PackText;

/// One or several regimes, ready to be asked. Copies share them.
#[derive(Clone, Debug)]
pub struct Engine {
    packs: Vec<Arc<Pack>>,
}

impl Engine {
    /// An engine with one pack that ships with the library, by its folder or id, such as
    /// `eu-ai-act`.
    ///
    /// # Errors
    /// [`ErrorKind::Pack`] when no bundled pack is called so.
    pub fn bundled(name: &str) -> Result<Engine, Error> {
        Ok(Engine::new([Pack::bundled(name)?]))
    }

    /// An engine with packs by their names. The reader is asked for each pack by its name, and for
    /// those that a pack uses by the names behind `uses` (ids or folders); what it does not have is taken from the bundled packs.
    ///
    /// ```
    /// use solon::{Engine, PackText};
    ///
    /// let house = r#"
    /// pack house version "2026.1"
    ///   title en "House rules"
    ///
    /// source H "House rules" ref "H-1" authority policy
    ///
    /// scale risk low < high
    ///
    /// fact staff : bool
    ///   ask en "Is staff affected?"
    ///   cites H "Art. 1"
    ///
    /// rule h.1 "Staff"
    ///   cites H "Art. 1"
    ///   applies from 2026-01-01
    ///   when staff
    ///   then risk high
    /// "#;
    /// let files = vec![("pack.solon".to_owned(), house.to_owned())];
    /// let house = PackText { folder: "house".to_owned(), files };
    /// let reader = |name: &str| (name == "house").then(|| house.clone());
    /// let engine = Engine::load(&["house", "eu-ai-act"], &reader)?;
    /// assert_eq!(engine.packs().count(), 2);
    /// # Ok::<(), solon::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Pack`] when there is no pack of a name, [`ErrorKind::Rules`] when one has errors.
    pub fn load(
        names: &[&str],
        reader: &dyn Fn(&str) -> Option<PackText>,
    ) -> Result<Engine, Error> {
        let mut packs = Vec::new();
        for name in names {
            packs.push(match reader(name) {
                Some(texts) => Pack::from_texts(&texts, reader)?,
                None => Pack::bundled(name)?,
            });
        }
        Ok(Engine::new(packs))
    }

    /// An engine with some packs, in this order.
    #[must_use]
    pub fn new(packs: impl IntoIterator<Item = Pack>) -> Engine {
        Engine {
            packs: packs.into_iter().map(Arc::new).collect(),
        }
    }

    /// Its packs, in order.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.packs.iter().map(|pack| &**pack)
    }

    /// Who makes reports again, by these packs and by bundled ones: whoever has only bundled ones
    /// needs no pack for it (`Engine::new([])`).
    #[must_use]
    pub fn verifier(&self) -> Verifier {
        Verifier::new(self.packs.clone())
    }

    /// A question about systems, to be made precise: at least the day must be given
    /// ([`Question::on`]).
    #[must_use]
    pub fn question(&self) -> Question {
        Question::new(self.packs.clone())
    }
}
