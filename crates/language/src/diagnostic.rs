//! What can be wrong with a text, said so that its author can mend it. Every kind of finding has a
//! code and one row in [`CODES`]; its page is `docs/diagnostics/<code>.md`.

use crate::source::Span;

pub use codes::{CODES, Code, CodeInfo, explain_code};
pub use many::{Group, MOST_LINES, Rest, Told, told};

mod codes;
mod many;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Probably a mistake; the text still means something.
    Warning,
    /// The text cannot be used as it is.
    Error,
}

/// A place, with what is said of it (may be empty).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What about it.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// One plain sentence: lower case, no final stop, names in backticks.
    pub message: String,
    /// Places, the main one first.
    pub labels: Vec<Label>,
    /// How to mend it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding of the code's own severity, at a place.
    #[must_use]
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: code.info().severity,
            message: message.into(),
            labels: vec![Label {
                span,
                text: String::new(),
            }],
            help: None,
        }
    }

    /// Sets how bad it is, where that depends on the case.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Says something at the main place.
    #[must_use]
    pub fn at(mut self, text: impl Into<String>) -> Self {
        if let Some(first) = self.labels.first_mut() {
            first.text = text.into();
        }
        self
    }

    /// Points at a further place.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// The main place.
    #[must_use]
    pub fn span(&self) -> Span {
        self.labels.first().map_or_else(Span::default, |l| l.span)
    }
}

/// The known name nearest to a mistyped one, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = Letters::of(name);
    known
        .into_iter()
        .filter_map(|k| {
            let most = 1 + name.len().min(k.len()) / 4;
            let similar = similar_words(name, k);
            // Most names are too far away to be worth measuring.
            if !similar && letters.apart(&Letters::of(k)) > most {
                return None;
            }
            let distance = strsim::osa_distance(name, k);
            (similar || distance <= most).then_some((distance, k))
        })
        .min_by(|a, b| a.0.cmp(&b.0).then(a.1.cmp(b.1)))
        .map(|(_, k)| k)
}

/// So many names are offered in the place of an unknown one.
const OFFERED: usize = 3;

/// A name that is so many letters away is a slip of the pen, and meant alone.
const SLIP: usize = 2;

/// The known names that a mistyped one may mean, the likeliest first: those of the same words, whatever stands
/// between them, then the nearest by letters and those that begin alike.
pub fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut alike: Vec<&'a str> = Vec::new();
    let all = known.into_iter().inspect(|k| {
        if begins_alike(name, k) || shares_words(name, k) {
            alike.push(*k);
        }
    });
    let near = nearest(name, all);
    let far = |k: &str| strsim::osa_distance(name, k);
    if let Some(slip) = near.filter(|k| far(k) <= SLIP) {
        return vec![slip];
    }
    alike.extend(near);
    alike.sort_by_cached_key(|k| (missing(name, k), far(k), *k));
    alike.dedup();
    alike.truncate(OFFERED);
    alike
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(['_', '.', '-', ' ']).filter(|w| !w.is_empty())
}

/// How many words of a name the other one has not, slips of the pen aside.
fn missing(name: &str, other: &str) -> usize {
    let same = |a: &str, b: &str| a == b || strsim::osa_distance(a, b) <= a.len().min(b.len()) / 4;
    let lost = words(name).filter(|word| !words(other).any(|w| same(word, w)));
    lost.count()
}

/// `emergency_triage` for `emergency_patient_triage`: two words at least are in both, and all of one name are,
/// or more than half of each.
fn shares_words(a: &str, b: &str) -> bool {
    // Most names share none, which is quickly seen.
    if !words(a).any(|word| word.len() >= 4 && words(b).any(|w| w == word)) {
        return false;
    }
    let all = [words(a).count(), words(b).count()];
    let shared = [all[0] - missing(a, b), all[1] - missing(b, a)];
    let both = shared[0].min(shared[1]);
    both >= 2 && (shared[0] == all[0] || shared[1] == all[1] || 2 * both > all[0].max(all[1]))
}

/// `emergency_tri` for `emergency_triage`: the greater part of the name is how the other one begins.
fn begins_alike(name: &str, other: &str) -> bool {
    let pairs = name.bytes().zip(other.bytes());
    let same = pairs.take_while(|(a, b)| a == b).count();
    same >= 6 && 3 * same >= 2 * name.len()
}

/// How often each character stands in a name; several characters share a place.
struct Letters([u32; 32]);

impl Letters {
    fn of(name: &str) -> Letters {
        let mut out = [0; 32];
        for c in name.chars() {
            if let Some(n) = out.get_mut(u32::from(c) as usize % 32) {
                *n += 1;
            }
        }
        Letters(out)
    }

    /// So many steps lead from one name to the other at least: each step adds, takes away or changes
    /// one character, or swaps two, which changes no count.
    fn apart(&self, other: &Letters) -> usize {
        let pairs = || self.0.iter().zip(&other.0);
        let more: u32 = pairs().map(|(a, b)| a.saturating_sub(*b)).sum();
        let less: u32 = pairs().map(|(a, b)| b.saturating_sub(*a)).sum();
        more.max(less) as usize
    }
}

/// `applicants` for `job_applicants`: one name is made of the other's words.
fn similar_words(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    short.len() >= 4 && long.split('_').any(|w| w == short)
}

/// Suggestions for the unknown names of one text. They stop where the names compared are too many: of
/// thousands of findings few are shown, and each would be compared with thousands of names.
#[derive(Clone, Copy, Debug)]
pub struct Suggestions {
    /// How many names may still be compared.
    left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Suggestions { left: 1_000_000 }
    }
}

impl Suggestions {
    /// The help line for an unknown name.
    pub fn did_you_mean<'a>(
        &mut self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<String> {
        if self.left == 0 {
            return None;
        }
        let left = &mut self.left;
        let known = known.into_iter();
        did_you_mean(name, known.inspect(|_| *left = left.saturating_sub(1)))
    }
}

/// The help line for an unknown name.
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let meant = meant(name, known);
    (!meant.is_empty()).then(|| format!("did you mean `{}`?", meant.join("`, `")))
}
