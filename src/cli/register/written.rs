//! A proposed mapping as a file: each line with the reason why it stands there.

use super::propose::{IdWhy, Proposal, Proposed, Valued, Why};
use super::seen::{Column, Seen};
use solon::Lang;
use solon::report::layout::short;
use solon_messages::{mark, rows};

/// So many values of a column have a line of their own.
const VALUES: usize = 40;
/// Of a column that is not mapped so many values are named, each in so many columns of the terminal.
const FEW: usize = 8;
const WIDE: usize = 40;
/// So many questions for a day are named.
const DAYS: usize = 6;

/// The text of a mapping for a file; `next` is what to call then.
pub(super) fn text(p: &Proposal, seen: &Seen, (file, next): (&str, &str), lang: Lang) -> String {
    let mut out = Written {
        out: String::new(),
        lang,
        seen,
    };
    let (n, columns) = (seen.rows, seen.columns.len());
    out.remark(0, &rows::MapHead { file, n, columns }.say(lang));
    out.remark(0, &rows::MapNext { next }.say(lang));
    out.line("solon-map: 1");
    out.id(p);
    match p.name {
        Some(at) => {
            let name = quoted(out.name(at));
            out.line(&format!("name: {name}  # {}", rows::WhyName.say(lang)));
        }
        None => out.remark(0, rows::NoName.say(lang)),
    }
    out.meta(p);
    out.answers(p);
    out.not_mapped(p);
    if !p.same.is_empty() {
        let list: Vec<String> = p.same.iter().map(|n| format!("`{n}`")).collect();
        let list = list.join(mark::List.say(lang));
        out.line("");
        out.remark(0, &rows::SameName { list }.say(lang));
    }
    out.out
}

/// A text as a scalar of YAML: plain where nothing in it means something there.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || " _-./()".contains(c);
    let first = text.chars().next().is_some_and(char::is_alphabetic);
    match first && text.chars().all(plain) && text.trim() == text {
        true => text.to_owned(),
        // A mark that YAML takes nowhere but at the beginning.
        false => serde_json::Value::from(text)
            .to_string()
            .replace('\u{feff}', "\\ufeff"),
    }
}

/// A text as a remark: without what a file of YAML may not hold.
fn plain(text: &str) -> String {
    let odd = |c: char| (c.is_control() && c != '\n') || c == '\u{feff}';
    let shown = |c: char| if odd(c) { '\u{fffd}' } else { c };
    text.chars().map(shown).collect()
}

struct Written<'a> {
    out: String,
    lang: Lang,
    seen: &'a Seen,
}

impl Written<'_> {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn remark(&mut self, indent: usize, text: &str) {
        let text = plain(text);
        let lines: Vec<String> = text
            .lines()
            .map(|l| format!("{:indent$}# {l}", ""))
            .collect();
        self.line(&lines.join("\n"));
    }

    fn name(&self, at: usize) -> &str {
        self.seen.columns.get(at).map_or("", |c| c.name.as_str())
    }

    fn id(&mut self, p: &Proposal) {
        let lang = self.lang;
        let first = p.id.first().copied();
        let column = first.and_then(|at| self.seen.columns.get(at));
        let name = quoted(column.map_or("", |c| c.name.as_str()));
        match (p.id_why, column) {
            (IdWhy::Called, _) => self.line(&format!("id: {name}  # {}", rows::WhyId.say(lang))),
            (IdWhy::First, _) => {
                self.line(&format!("id: {name}  # {}", rows::WhyFirst.say(lang)));
            }
            (IdWhy::Weak, Some(column)) => {
                let (filled, different) = (column.filled, column.different());
                let n = self.seen.rows;
                let why = rows::WhyWeak {
                    filled,
                    different,
                    n,
                }
                .say(lang);
                self.remark(0, &why);
                self.line(&format!("id: {{ columns: [{name}], otherwise: row }}"));
            }
            _ => {
                self.remark(0, rows::WhyRow.say(lang));
                self.line("id: { otherwise: row }");
            }
        }
    }

    fn meta(&mut self, p: &Proposal) {
        if p.meta.is_empty() {
            return;
        }
        self.line("");
        self.remark(0, rows::WhyMeta.say(self.lang));
        self.line("meta:");
        for at in &p.meta {
            let name = self.name(*at).to_owned();
            let key = name.strip_prefix("meta.").unwrap_or(&name);
            // Reports say who answers for a system by this key.
            let key = match key.to_lowercase().as_str() {
                "owner" => "owner".to_owned(),
                _ => key.to_owned(),
            };
            let line = format!("  {}: {}", quoted(&key), quoted(&name));
            self.line(&line);
        }
    }

    fn answers(&mut self, p: &Proposal) {
        self.line("");
        if p.answers.is_empty() {
            self.remark(0, rows::NoAnswers.say(self.lang));
            self.line("facts: {}");
            return;
        }
        self.remark(0, rows::WhyFacts.say(self.lang));
        self.line("facts:");
        // Several columns for one question make a list of sources.
        for (i, own) in p.answers.iter().enumerate() {
            let again = p.answers.iter().take(i).any(|a| a.fact == own.fact);
            if again {
                self.remark(2, &rows::WhyAgain { fact: &own.fact }.say(self.lang));
                continue;
            }
            self.answer(own);
        }
    }

    fn answer(&mut self, own: &Proposed) {
        let lang = self.lang;
        let why = match &own.why {
            Why::Called => rows::WhyCalled.say(lang).to_owned(),
            Why::Values(n, of, others) => {
                let mut why = rows::WhyValues { n, of }.say(lang);
                if !others.is_empty() {
                    let list = others.join(mark::List.say(lang));
                    why.push_str(mark::Semi.say(lang));
                    why.push_str(&rows::WhyOthers { list }.say(lang));
                }
                why
            }
        };
        let column = quoted(self.name(own.column));
        self.line(&format!("  {}:  # {why}", own.fact));
        self.line(&format!("    column: {column}"));
        if let Some(separator) = own.separator {
            let separator = serde_json::Value::from(separator);
            self.line(&format!("    list-separator: {separator}"));
        }
        let Some(values) = &own.values else {
            return;
        };
        self.line("    values:");
        for Valued {
            value,
            count,
            answer,
        } in values.iter().take(VALUES)
        {
            let value = quoted(value);
            let n = *count;
            let (answer, said) = match answer {
                Some(answer) => (answer.as_str(), rows::Rows { n }.say(lang)),
                None => ("unknown", rows::RowsOpen { n }.say(lang)),
            };
            self.line(&format!("      {value}: {answer}  # {said}"));
        }
        let long = self.seen.columns.get(own.column);
        let long = long.map_or(0, |c| c.long_cells);
        let more = values.len().saturating_sub(VALUES);
        if more > 0 || long > 0 {
            let n: usize = values.iter().skip(VALUES).map(|v| v.count).sum::<usize>() + long;
            let said = rows::RowsMore { n }.say(lang);
            self.line(&format!("    otherwise: unknown  # {said}"));
        }
    }

    fn not_mapped(&mut self, p: &Proposal) {
        if p.not_mapped.is_empty() {
            return;
        }
        self.line("");
        self.remark(0, rows::WhyNot.say(self.lang));
        self.line("not-mapped:");
        for at in &p.not_mapped {
            let Some(column) = self.seen.columns.get(*at).filter(|c| !c.name.is_empty()) else {
                continue;
            };
            let said = plain(&self.counted(column, p));
            let name = quoted(&column.name);
            self.line(&format!("  - {name}  # {said}"));
        }
    }

    fn counted(&self, column: &Column, p: &Proposal) -> String {
        let lang = self.lang;
        let (values, n) = (column.different(), column.filled);
        if n == 0 {
            return rows::Never.say(lang).to_owned();
        }
        let mut said = rows::Counted { values, n }.say(lang);
        if values <= FEW && column.long_cells == 0 {
            let each = column.frequent().into_iter();
            let each = each.map(|(value, n)| format!("{} ({n})", short(value, WIDE)));
            let list = each.collect::<Vec<_>>().join(mark::List.say(lang));
            said.push_str(mark::Colon.say(lang));
            said.push_str(&list);
        }
        if column.days * 2 > n && !p.days.is_empty() {
            let some: Vec<&str> = p.days.iter().take(DAYS).map(String::as_str).collect();
            let mut list = some.join(mark::List.say(lang));
            if p.days.len() > DAYS {
                list.push_str(mark::List.say(lang));
                list.push('…');
            }
            said.push_str(mark::Semi.say(lang));
            said.push_str(&rows::AreDays { list }.say(lang));
        }
        said
    }
}
