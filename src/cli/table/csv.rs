//! Comma-separated values, as spreadsheets write and read them (RFC 4180). Knows nothing of tables.

/// Rows as text.
pub(super) fn write(rows: &[Vec<String>]) -> String {
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|c| quoted(c)).collect();
        out.push_str(&cells.join(","));
        out.push('\n');
    }
    out
}

fn quoted(cell: &str) -> String {
    let plain = |c: char| !matches!(c, ',' | ';' | '"' | '\n' | '\r');
    if cell.chars().all(plain) && cell.trim() == cell {
        cell.to_owned()
    } else {
        format!("\"{}\"", cell.replace('"', "\"\""))
    }
}

/// Text as rows; `None` where a quote is not closed. Where the first line has semicolons and no comma,
/// as spreadsheets of some languages write it, they separate the cells.
pub(super) fn read(text: &str) -> Option<Vec<Vec<String>>> {
    let first = text.lines().next().unwrap_or("");
    let comma = if first.contains(';') && !first.contains(',') {
        ';'
    } else {
        ','
    };
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut inside, mut begun) = (false, false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        begun = true;
        match c {
            '"' if inside && chars.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if inside => inside = false,
            '"' if cell.is_empty() => inside = true,
            '\r' if !inside && chars.peek() == Some(&'\n') => {}
            '\n' if !inside => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
                begun = false;
            }
            c if c == comma && !inside => row.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if begun {
        row.push(cell);
        rows.push(row);
    }
    (!inside).then_some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let rows = [
            vec!["a", "b, c", ""],
            vec!["\"d\"", "two\nlines", " blank "],
            vec!["e;f", "g", "h"],
        ];
        let rows = rows.map(|r| r.map_or_strings());
        assert_eq!(read(&write(&rows)).as_deref(), Some(rows.as_slice()));
        assert_eq!(read("a,\"b"), None);
        assert_eq!(read("a;b\r\n1;\"2;3\"\r\n"), read("a,b\n1,\"2;3\"\n"));
    }

    trait Strings {
        fn map_or_strings(self) -> Vec<String>;
    }

    impl Strings for Vec<&str> {
        fn map_or_strings(self) -> Vec<String> {
            self.into_iter().map(str::to_owned).collect()
        }
    }
}
