//! Names of what other regimes have, as a program that reads them knows it: `eu.mdr/class`.

/// The regime and the name in it; no regime for what is the program's own.
#[must_use]
pub fn split(name: &str) -> (Option<&str>, &str) {
    match name.rsplit_once('/') {
        Some((regime, name)) => (Some(regime), name),
        None => (None, name),
    }
}

/// The regime alone.
#[must_use]
pub fn of(name: &str) -> Option<&str> {
    split(name).0
}

/// How a name of a regime is known to a program that reads the regime; what that one reads itself keeps
/// its name.
#[must_use]
pub fn named(regime: &str, name: &str) -> String {
    match of(name) {
        Some(_) => name.to_owned(),
        None => format!("{regime}/{name}"),
    }
}
