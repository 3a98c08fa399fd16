//! Many findings of a kind, told in few lines: some of them whole, the others grouped and counted.
//! Which are told whole, and what is said of the others, is decided here alone; how a finding is
//! drawn is the caller's matter.

use std::collections::{BTreeMap, HashMap};

use super::{Code, Diagnostic, Severity};

/// The most lines that all findings of a kind take.
pub const MOST_LINES: usize = 40;
/// Of them, those that findings take which are drawn, where not all can be.
const DRAWN: usize = 24;
/// And those with a group each, between the first line and the last.
const GROUPS: usize = 12;
/// Places that are named of a group.
const PLACES: usize = 3;

/// What is told, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// A finding as it was drawn.
    Drawn(String),
    /// The findings of a kind that were not drawn.
    Rest(Rest),
}

/// Findings of one kind that are counted and not drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// Their kind.
    pub code: Code,
    /// How bad they are.
    pub severity: Severity,
    /// How many there are.
    pub count: usize,
    /// How many there are with those that were drawn.
    pub all: usize,
    /// Those with the same words together, the most frequent first; not more than can be read.
    pub groups: Vec<Group>,
    /// How many findings are in no group that is listed.
    pub unlisted: usize,
}

/// Findings with the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The words.
    pub message: String,
    /// How many there are.
    pub count: usize,
    /// The first of them, by their positions among all findings.
    pub first: Vec<usize>,
}

/// Chooses what is told of findings: all of a kind where they fit into [`MOST_LINES`], else those
/// that differ in their words, and the rest in groups. `draw` gives the text of the finding at a
/// position; it is asked for few more than are told, however many there are.
pub fn told(found: &[&Diagnostic], draw: &mut dyn FnMut(usize) -> String) -> Vec<Told> {
    let mut kinds: BTreeMap<(Code, Severity), Vec<usize>> = BTreeMap::new();
    for (i, d) in found.iter().enumerate() {
        kinds.entry((d.code, d.severity)).or_default().push(i);
    }
    // By the position after which they stand.
    let mut out: BTreeMap<(usize, bool), Told> = BTreeMap::new();
    for ((code, severity), all) in kinds {
        let chosen = chosen(found, &all, draw);
        let last = chosen.last().map_or(0, |(i, _)| *i);
        if chosen.len() < all.len() {
            let drawn: Vec<usize> = chosen.iter().map(|(i, _)| *i).collect();
            let left = all.iter().filter(|i| drawn.binary_search(i).is_err());
            let left: Vec<usize> = left.copied().collect();
            let (groups, unlisted) = groups(found, &left);
            let rest = Rest {
                code,
                severity,
                count: left.len(),
                all: all.len(),
                groups,
                unlisted,
            };
            out.insert((last, true), Told::Rest(rest));
        }
        out.extend(
            chosen
                .into_iter()
                .map(|(i, t)| ((i, false), Told::Drawn(t))),
        );
    }
    out.into_values().collect()
}

/// The findings of a kind that are drawn, with their text.
fn chosen(
    found: &[&Diagnostic],
    all: &[usize],
    draw: &mut dyn FnMut(usize) -> String,
) -> Vec<(usize, String)> {
    let lines = |text: &str| text.lines().count();
    let mut out: Vec<(usize, String)> = Vec::new();
    let mut used = 0;
    for &i in all {
        let text = draw(i);
        used += lines(&text);
        out.push((i, text));
        if used > MOST_LINES {
            break;
        }
    }
    if used <= MOST_LINES {
        return out;
    }
    // Not all: those first that say something new, of what is drawn already.
    let mut said: Vec<&str> = Vec::new();
    let mut kept = 0;
    let mut first = true;
    out.retain(|(i, text)| {
        let message = found.get(*i).map_or("", |d| d.message.as_str());
        let new = !said.contains(&message);
        let fits = kept + lines(text) <= DRAWN;
        let keep = new && (fits || first);
        if keep {
            kept += lines(text);
            said.push(message);
        }
        first = false;
        keep
    });
    for (_, text) in &mut out {
        shorten(text);
    }
    out
}

/// One finding alone may have more lines than there is room for.
fn shorten(text: &mut String) {
    if text.lines().count() > DRAWN {
        let short: Vec<&str> = text.lines().take(DRAWN - 1).collect();
        *text = format!("{}\n  …", short.join("\n"));
    }
}

/// Findings with the same words, and how many are not listed.
fn groups(found: &[&Diagnostic], left: &[usize]) -> (Vec<Group>, usize) {
    let mut at: HashMap<&str, usize> = HashMap::new();
    let mut all: Vec<Group> = Vec::new();
    for &i in left {
        let Some(d) = found.get(i) else { continue };
        let n = *at.entry(&d.message).or_insert_with(|| {
            all.push(Group {
                message: d.message.clone(),
                count: 0,
                first: Vec::new(),
            });
            all.len() - 1
        });
        if let Some(group) = all.get_mut(n) {
            group.count += 1;
            if group.first.len() < PLACES {
                group.first.push(i);
            }
        }
    }
    // Those that are as frequent stay in the order of their places.
    all.sort_by_key(|g| std::cmp::Reverse(g.count));
    let unlisted = all.iter().skip(GROUPS).map(|g| g.count).sum();
    all.truncate(GROUPS);
    (all, unlisted)
}
