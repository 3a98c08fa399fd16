//! What of a table of systems can be read, for people.

use super::{ColumnIs, ColumnUse, OpenValue, RegisterCheck, RowProblem, SameId};
use crate::report::layout::{heading, short, wrap};
use solon_messages::{Lang, glance, mark, rows};

/// How many groups of a kind are told.
const GROUPS: usize = 20;
/// How many columns of the terminal a value takes.
const VALUE: usize = 60;

/// The check as text; `all` groups of a kind, or the first ones.
#[must_use]
pub fn text(check: &RegisterCheck, all: bool, lang: Lang) -> String {
    let mut out = String::new();
    let most = if all { usize::MAX } else { GROUPS };
    head(&mut out, check, lang);
    let mut part = |title: &str, lines: Vec<(String, Option<String>)>| {
        if lines.is_empty() {
            return;
        }
        heading(&mut out, title);
        let rest = lines.len().saturating_sub(most);
        let mut said = None;
        for (line, help) in lines.into_iter().take(most) {
            wrap(&mut out, &line, 2, 4);
            // What helps against several is said once.
            if help != said
                && let Some(help) = &help
            {
                wrap(&mut out, help, 6, 6);
            }
            said = help;
        }
        if rest > 0 {
            wrap(&mut out, &rows::CheckMore { n: rest }.say(lang), 2, 4);
        }
    };
    let problems = check.problems.iter().map(|p| problem(p, lang));
    part(rows::CheckRejected.say(lang), problems.collect());
    let open = check.not_mapped.iter().map(|v| (open(v, lang), None));
    part(rows::CheckOpen.say(lang), open.collect());
    let same = check.same_ids.iter().map(|s| (same_id(s, lang), None));
    part(rows::CheckSameIds.say(lang), same.collect());
    part(rows::CheckColumns.say(lang), columns(check, lang));
    out
}

fn head(out: &mut String, check: &RegisterCheck, lang: Lang) {
    let (file, n) = (check.source.as_str(), check.rows);
    let (readable, rejected) = (check.readable, check.rejected);
    let text = rows::CheckHead {
        file,
        n,
        readable,
        rejected,
    };
    wrap(out, &text.say(lang), 0, 2);
    if let (Some(separator), Some(encoding)) = (&check.separator, &check.encoding) {
        let separator = match separator.as_str() {
            "\t" => rows::Tab.say(lang).to_owned(),
            other => format!("`{other}`"),
        };
        let text = rows::CheckText {
            separator,
            encoding,
        };
        wrap(out, &text.say(lang), 0, 2);
    }
    if let (Some(sheet), Some(n)) = (&check.sheet, check.sheets) {
        let sheet = sheet.as_str();
        wrap(out, &rows::CheckSheet { sheet, n }.say(lang), 0, 2);
    }
    if check.empty_lines > 0 {
        let n = check.empty_lines;
        wrap(out, &rows::CheckEmpty { n }.say(lang), 0, 2);
    }
    if let Some(map) = &check.map {
        wrap(out, &rows::CheckMap { map }.say(lang), 0, 2);
    }
}

fn numbered(rows: &[u32], count: usize, lang: Lang) -> String {
    let mut all: Vec<String> = rows.iter().map(u32::to_string).collect();
    if count > rows.len() {
        all.push("…".to_owned());
    }
    let (list, n) = (all.join(mark::List.say(lang)), count);
    rows::Numbered { list, n }.say(lang)
}

fn problem(p: &RowProblem, lang: Lang) -> (String, Option<String>) {
    let (code, count) = (p.code.as_str(), p.count);
    let place = numbered(&p.rows, p.count, lang);
    let message = p.message.as_str();
    let text = if p.column.is_empty() {
        rows::CheckRow {
            count,
            code,
            message,
            place,
        }
        .say(lang)
    } else if message.contains(&p.value) {
        let column = p.column.as_str();
        rows::CheckColumn {
            count,
            code,
            column,
            message,
            place,
        }
        .say(lang)
    } else {
        let (column, value) = (p.column.as_str(), short(&p.value, VALUE));
        rows::CheckCell {
            count,
            code,
            column,
            value,
            message,
            place,
        }
        .say(lang)
    };
    (text, p.help.clone())
}

fn open(v: &OpenValue, lang: Lang) -> String {
    let (fact, column, count) = (v.fact.as_str(), v.column.as_str(), v.count);
    let value = short(&v.value, VALUE);
    let place = numbered(&v.rows, v.count, lang);
    rows::CheckValue {
        count,
        column,
        value,
        fact,
        place,
    }
    .say(lang)
}

fn same_id(s: &SameId, lang: Lang) -> String {
    let (id, place) = (s.id.as_str(), numbered(&s.rows, s.count, lang));
    rows::CheckSameId { id, place }.say(lang)
}

/// What the columns are used for, those of one use together.
fn columns(check: &RegisterCheck, lang: Lang) -> Vec<(String, Option<String>)> {
    let mut kinds: Vec<ColumnIs> = check.columns.iter().map(|c| c.is).collect();
    kinds.sort();
    kinds.dedup();
    let named = |c: &ColumnUse| {
        let (column, n) = (c.column.as_str(), c.filled);
        let facts = c.facts.join(mark::List.say(lang));
        match (facts.is_empty(), &c.pack) {
            (_, Some(pack)) => rows::ColumnFor {
                column,
                of: pack,
                n,
            }
            .say(lang),
            (true, _) => rows::ColumnFilled { column, n }.say(lang),
            (false, _) => rows::ColumnFor {
                column,
                of: facts,
                n,
            }
            .say(lang),
        }
    };
    let told = |kind: &ColumnIs| {
        let own = check.columns.iter().filter(|c| c.is == *kind);
        let list: Vec<String> = own.map(named).collect();
        let list = list.join(mark::List.say(lang));
        let text = match kind {
            ColumnIs::Id => rows::UseId { list }.say(lang),
            ColumnIs::Name => rows::UseName { list }.say(lang),
            ColumnIs::Organisation => rows::UseOrganisation { list }.say(lang),
            ColumnIs::Answers => rows::UseAnswers { list }.say(lang),
            ColumnIs::Story => rows::UseStory { list }.say(lang),
            ColumnIs::Kept => rows::UseKept { list }.say(lang),
            ColumnIs::Elsewhere => rows::UseElsewhere { list }.say(lang),
            ColumnIs::LeftOut => rows::UseLeftOut { list }.say(lang),
            ColumnIs::Ours => glance::UseOurs { list }.say(lang),
            ColumnIs::Unknown => rows::UseUnknown { list }.say(lang),
        };
        (text, None)
    };
    kinds.iter().map(told).collect()
}
