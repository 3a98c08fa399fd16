//! Words cut to a number of columns.

fn width_of_char(c: char) -> usize {
    if u32::from(c) >= 0x2E80 { 2 } else { 1 }
}

fn width_of(text: &str) -> usize {
    text.chars().map(width_of_char).sum()
}

/// Words without brackets at their end, cut where they are still too long.
#[must_use]
pub fn shortened(words: &str, columns: usize) -> String {
    let open = words.char_indices().find(|(_, c)| matches!(c, '(' | '（'));
    let short = match open {
        Some((at, _)) if at > 0 && words.ends_with([')', '）']) => {
            words.get(..at).unwrap_or(words).trim_end()
        }
        _ => words,
    };
    let (mut out, mut used) = (String::new(), 0);
    for c in short.chars() {
        used += width_of_char(c);
        if used > columns {
            // A Latin word is not cut in two, and Chinese words end at a mark if one is near.
            let mark = out.rfind(['，', '、', '；', '：']);
            if let Some(head) = mark.and_then(|at| out.get(..at))
                && width_of(head) * 2 >= columns
            {
                out = head.to_owned();
            } else if let Some((head, _)) = out.rsplit_once(' ') {
                out = head.to_owned();
            }
            return format!("{}…", out.trim_end_matches([',', ';', ' ', '，', '、']));
        }
        out.push(c);
    }
    out
}
