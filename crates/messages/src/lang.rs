//! From the code of a language to the language. Which languages there are is generated.

use std::fmt;
use std::str::FromStr;

use super::Lang;

/// A code that is not that of a language the engine speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLang(String);

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<&str> = Lang::ALL.iter().map(|l| l.code()).collect();
        let known = known.join(", ");
        write!(f, "there is no language `{}`; there are: {known}", self.0)
    }
}

impl std::error::Error for UnknownLang {}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Lang, UnknownLang> {
        let found = Lang::ALL.iter().find(|l| l.code() == code);
        found.copied().ok_or_else(|| UnknownLang(code.to_owned()))
    }
}

/// Its code, which is the tag under which packs have their words in it.
impl AsRef<str> for Lang {
    fn as_ref(&self) -> &str {
        self.code()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
