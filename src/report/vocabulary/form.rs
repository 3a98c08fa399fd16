//! The form that a person fills in: a valid description in YAML in which everything is unknown,
//! each answer below its question and its possible values.

use super::opens::ordered;
use super::{AnswerType, Choice, Question, Vocabulary, hanging};
use crate::report::answers::say;
use crate::report::text::layout::{WIDTH, width};
use crate::words::marks;

/// Comments inside `facts:`.
const COMMENT: &str = "  # ";

/// The questions as a form.
#[must_use]
pub fn form(v: &Vocabulary, lang: &str) -> String {
    let mut out = String::from("solon: 1\n");
    let packs: Vec<String> = v
        .packs
        .iter()
        .map(|p| format!("{} {}", p.title, p.version))
        .collect();
    let about = say(
        lang,
        "A description of one AI system, to be classified under:",
        "一个人工智能系统的描述，用于分类：",
    );
    hanging(
        &mut out,
        "# ",
        "",
        &format!("{about} {}", packs.join(marks::list(lang))),
        2,
    );
    for line in preface(lang) {
        hanging(&mut out, "# ", "", line, 2);
    }
    out.push_str("system: my-system\n");
    let name = say(lang, "My system", "我的系统");
    let hint = say(lang, "what people call it", "系统的通用名称");
    out.push_str(&format!("name: {name}  # {hint}\n"));
    out.push_str("facts:\n");
    let (needed, later): (Vec<&Question>, Vec<&Question>) = v.facts.iter().partition(|q| q.needed);
    section(&mut out, &needed, lang);
    if !later.is_empty() {
        let text = say(
            lang,
            "--- not needed for the tier; later reports use them ---",
            "—— 以下问题不影响等级，供后续报告使用 ——",
        );
        out.push('\n');
        hanging(&mut out, COMMENT, "", text, 0);
        section(&mut out, &later, lang);
    }
    out
}

fn preface(lang: &str) -> [&'static str; 8] {
    [
        say(
            lang,
            "Replace `unknown` where you know the answer, and leave it where you do not: what is unknown is shown as open, never taken for no.",
            "知道答案的，请替换 `unknown`；不知道的请保留：未知事项会列为未定，绝不视为“否”。",
        ),
        say(
            lang,
            "Below a question, `-` is a value to choose; `~` decides nothing and stands there so that you choose the right line.",
            "问题下方，“-”和“~”各行均可选择；选“~”行不影响结果，列出是为了便于选对。",
        ),
        say(
            lang,
            "Several answers: [a, b]. None of these: []. More may apply: [a, \"?\"].",
            "多选：[a, b]；均不适用：[]；可能还有其他：[a, \"?\"]。",
        ),
        say(
            lang,
            "Surely not this one, the others not known: { without: [a] }; and some surely: { with: [b], without: [a] }.",
            "确定不适用某项、其余未知：{ without: [a] }；另有确定适用的：{ with: [b], without: [a] }。",
        ),
        say(
            lang,
            "One of a few, and not known which: { among: [a, b] }.",
            "属于其中之一但不确定：{ among: [a, b] }。",
        ),
        say(
            lang,
            "With evidence: { value: true, evidence: \"test report 7\", by: \"quality manager\" }.",
            "附证据：{ value: true, evidence: \"测试报告7\", by: \"质量经理\" }。",
        ),
        say(
            lang,
            "`→ opens` names the questions that an answer makes necessary; the others under `Only when` may stay as they are.",
            "“→ 引出”列出因该回答而需要回答的问题；其他标有“仅在下列情形”的问题可以保持原样。",
        ),
        say(
            lang,
            "Answers that hold for all systems of an organisation may stand in a file of their own that holds `facts:`; name it above `facts:` here, such as `organisation: acme.yaml`.",
            "适用于某组织全部系统的回答可单独写在含有 `facts:` 的文件中，并在本文件的 `facts:` 之前引用，例如 `organisation: acme.yaml`。",
        ),
    ]
}

/// Questions in order, each group of those that an answer opens under a line of its own.
fn section(out: &mut String, questions: &[&Question], lang: &str) {
    let mut last = None;
    for (root, q) in ordered(questions) {
        if root != last
            && let Some(root) = root
        {
            let text = match lang {
                "zh" => format!("—— 由 `{root}` 的回答引出 ——"),
                _ => format!("--- opened by your answer to `{root}` ---"),
            };
            out.push('\n');
            hanging(out, COMMENT, "", &text, 0);
        }
        last = root;
        question(out, q, lang);
    }
}

fn question(out: &mut String, q: &Question, lang: &str) {
    out.push('\n');
    hanging(out, COMMENT, "", &q.ask, 0);
    if !q.help.is_empty() {
        hanging(out, COMMENT, "", &q.help, 0);
    }
    if let Some(gate) = &q.only_when {
        let text = match lang {
            "zh" => format!("仅在下列情形需要回答：{}", gate.check),
            _ => format!("Only when: {}", gate.check),
        };
        hanging(out, COMMENT, "", &text, 2);
    }
    if q.judgement {
        let text = say(
            lang,
            "Say why: give `evidence`.",
            "请以 `evidence` 说明理由。",
        );
        hanging(out, COMMENT, "", text, 0);
    }
    for heading in &q.groups {
        if !heading.words.is_empty() {
            hanging(out, COMMENT, "", &heading.words, 2);
        }
        for value in &heading.values {
            let mark = if value.near { '~' } else { '-' };
            hanging(
                out,
                COMMENT,
                &format!("  {mark} {}   ", value.name),
                &value.words,
                6,
            );
            if !value.help.is_empty() {
                hanging(out, COMMENT, "      ", &value.help, 6);
            }
            if let Some(line) = value.opens_line(q, lang) {
                hanging(out, COMMENT, "      ", &line, 8);
            }
        }
    }
    for line in q.opens_lines(lang) {
        hanging(out, COMMENT, "  ", &line, 6);
    }
    answer(out, q, lang);
}

/// The line to fill in, with a hint beside it or, where it is long, above it.
fn answer(out: &mut String, q: &Question, lang: &str) {
    let line = format!("  {}: unknown", q.name);
    let hints = hints(q, lang);
    for hint in &hints {
        let full = format!("{line}  # {hint}");
        if width(&full) <= WIDTH {
            out.push_str(&full);
            out.push('\n');
            return;
        }
    }
    if let Some(shortest) = hints.last() {
        hanging(out, COMMENT, "", shortest, 2);
    }
    out.push_str(&line);
    out.push('\n');
}

/// What may be written, from the fullest hint to the shortest.
fn hints(q: &Question, lang: &str) -> Vec<String> {
    match q.ty {
        AnswerType::Bool => {
            vec![say(lang, "true / false", "true（是）/ false（否）").to_owned()]
        }
        AnswerType::One => {
            let examples = examples(q);
            examples
                .iter()
                .take(1)
                .map(|v| format!("{} {}", say(lang, "e.g.", "例如"), v.name))
                .collect()
        }
        AnswerType::Set => {
            let examples = examples(q);
            let some = |n: usize| {
                let names: Vec<&str> = examples.iter().take(n).map(|v| v.name.as_str()).collect();
                format!("{} [{}]", say(lang, "e.g.", "例如"), names.join(", "))
            };
            let semi = marks::semi(lang);
            let rest = say(
                lang,
                "[] means none of these; add \"?\" if more may apply",
                "[] 表示均不适用；可能还有其他时加 \"?\"",
            );
            vec![
                format!("{}{semi}{rest}", some(2)),
                format!("{}{semi}{rest}", some(1)),
                rest.to_owned(),
            ]
        }
        AnswerType::Number => vec![match lang {
            "zh" => format!(
                "{}；只知界限时：{{ over: …, under: … }}",
                q.answer_words(lang)
            ),
            _ => format!(
                "{}; if you know bounds only: {{ over: …, under: … }}",
                q.answer_words(lang)
            ),
        }],
        AnswerType::Date => vec![
            say(
                lang,
                "a day such as 2027-12-02, or 2027-12, or 2027; bounds: { from: …, before: … }",
                "日期，如 2027-12-02，或 2027-12、2027；只知界限时：{ from: …, before: … }",
            )
            .to_owned(),
        ],
    }
}

/// Values to show as an example: such as decide something, if there are any.
fn examples(q: &Question) -> Vec<&Choice> {
    let all = || q.groups.iter().flat_map(|h| &h.values);
    let deciding: Vec<&Choice> = all().filter(|v| !v.near).collect();
    if deciding.is_empty() {
        all().collect()
    } else {
        deciding
    }
}
