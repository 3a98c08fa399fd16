//! A page that is never longer than a comment may be: its parts give way alike where there is too much,
//! entry by entry, and each says how many of its entries are left out.

use solon_messages::{Lang, moves};

/// The most bytes of a page.
pub(super) const MOST: usize = 60_000;

/// A part of a page: entries between a beginning and an end.
#[derive(Default)]
pub(super) struct Part {
    pub(super) begin: String,
    pub(super) entries: Vec<String>,
    pub(super) end: String,
}

impl Part {
    /// A part of which nothing can be left out.
    pub(super) fn whole(begin: String) -> Part {
        Part {
            begin,
            ..Part::default()
        }
    }

    /// A part that is folded away under a title, which is no markup.
    pub(super) fn folded(title: &str) -> Part {
        let title = super::html(title);
        Part {
            begin: format!("\n<details>\n<summary>{title}</summary>\n\n"),
            entries: Vec::new(),
            end: "\n</details>\n".to_owned(),
        }
    }

    fn frame(&self) -> usize {
        self.begin.len() + self.end.len()
    }

    fn entries(&self) -> usize {
        self.entries.iter().map(String::len).sum()
    }

    /// Writes the part with so many bytes of entries; gives how many are left out.
    fn write(&self, out: &mut String, room: usize, lang: Lang) -> usize {
        out.push_str(&self.begin);
        let (mut used, mut written) = (0, 0);
        for entry in &self.entries {
            used += entry.len();
            if used > room {
                break;
            }
            out.push_str(entry);
            written += 1;
        }
        let (n, all) = (self.entries.len() - written, self.entries.len());
        if n > 0 {
            let note = moves::Cut { all, n }.say(lang);
            out.push_str(&format!("\n{note}\n"));
        }
        out.push_str(&self.end);
        n
    }
}

/// Puts a page together: what it begins with, a line on what is left out if anything is, and its parts.
pub(super) fn page(begin: &str, left_out: &str, parts: &[Part], lang: Lang) -> String {
    /// What a note on entries that are left out takes at most.
    const NOTE: usize = 120;
    let fixed: usize = parts.iter().map(|p| p.frame() + NOTE).sum();
    let room = MOST.saturating_sub(begin.len() + left_out.len() + fixed);
    let share = share(parts.iter().map(Part::entries).collect(), room);
    let (mut body, mut left) = (String::new(), 0);
    for part in parts {
        left += part.write(&mut body, share, lang);
    }
    match left {
        0 => format!("{begin}{body}"),
        _ => format!("{begin}{left_out}{body}"),
    }
}

/// How much each of some sizes may take at most, so that all of them fit into a room.
fn share(mut sizes: Vec<usize>, room: usize) -> usize {
    sizes.sort_unstable();
    let (mut left, mut parts) = (room, sizes.len());
    for size in sizes {
        let share = left / parts.max(1);
        if size > share {
            return share;
        }
        left -= size;
        parts -= 1;
    }
    room
}
