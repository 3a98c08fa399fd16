//! Marks between words, and the words for ids of the reports, in the two languages.

/// Between a label and what it labels.
#[must_use]
pub fn colon(lang: &str) -> &'static str {
    if lang == "zh" { "：" } else { ": " }
}

/// Between parts of a sentence.
#[must_use]
pub fn comma(lang: &str) -> &'static str {
    if lang == "zh" { "，" } else { ", " }
}

/// Between things of a kind.
#[must_use]
pub fn list(lang: &str) -> &'static str {
    if lang == "zh" { "、" } else { ", " }
}

/// Between things that have commas of their own.
#[must_use]
pub fn semi(lang: &str) -> &'static str {
    if lang == "zh" { "；" } else { "; " }
}

/// A remark in brackets, with the space before it where there is one.
#[must_use]
pub fn paren(lang: &str, text: &str) -> String {
    if lang == "zh" {
        format!("（{text}）")
    } else {
        format!(" ({text})")
    }
}

/// A question by its name: between Chinese words it is set off, since it is not one of them.
#[must_use]
pub fn question(lang: &str, name: &str) -> String {
    if lang == "zh" {
        format!("`{name}`")
    } else {
        name.to_owned()
    }
}

/// Several questions by their names.
#[must_use]
pub fn questions(lang: &str, names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|n| question(lang, n)).collect();
    names.join(list(lang))
}

/// The word for a kind of provision or of anything else that reports compare.
#[must_use]
pub fn kind<'a>(lang: &str, word: &'a str) -> &'a str {
    match (lang, word) {
        ("zh", "rule") => "规则",
        ("zh", "exception") => "例外",
        ("zh", "duty") => "义务",
        ("zh", "permission") => "许可",
        ("zh", "penalty") => "罚则",
        ("zh", "transition") => "过渡规定",
        ("zh", "scope") => "适用范围",
        ("zh", "role") => "角色",
        ("zh", "constraint") => "约束",
        ("zh", "scale" | "level") => "等级",
        _ => word,
    }
}

/// An id with the kind before it, as in `duty art4`, in words.
#[must_use]
pub fn with_kind(lang: &str, named: &str) -> String {
    match named.split_once(' ') {
        Some((word, id)) => format!("{} {id}", kind(lang, word)),
        None => named.to_owned(),
    }
}

/// Several of them; kinds that follow each other are said once in Chinese.
#[must_use]
pub fn with_kinds(lang: &str, all: &[String]) -> String {
    if lang != "zh" {
        return all.join(", ");
    }
    let mut out = String::new();
    let mut last = "";
    for named in all {
        let (word, id) = named.split_once(' ').unwrap_or(("", named));
        if !out.is_empty() {
            out.push('、');
        }
        if word != last {
            // Rules are named by their ids alone.
            let word = if word.is_empty() { "rule" } else { word };
            out.push_str(kind(lang, word));
            out.push(' ');
        }
        last = word;
        out.push_str(id);
    }
    out
}

/// A verdict on the scope in words.
#[must_use]
pub fn verdict<'a>(lang: &str, word: &'a str) -> &'a str {
    match (lang, word) {
        ("zh", "in") => "适用",
        ("zh", "out") => "不适用",
        ("zh", "partial") => "部分适用",
        ("zh", "open") => "未定",
        _ => word,
    }
}

/// An outcome of a provision in words.
#[must_use]
pub fn outcome<'a>(lang: &str, word: &'a str) -> &'a str {
    match (lang, word) {
        ("zh", "fires") => "适用",
        ("zh", "defeated") => "被排除",
        ("zh", "open") => "未定",
        ("zh", "not_met") => "不符合",
        _ => word,
    }
}
