//! How levels and provisions stand on one side, in the words that every rendering shares.

use super::{ItemChange, Levels, Standing};
use crate::program::Program;
use crate::report::answers::{range_words, say};
use crate::report::groups;
use crate::report::text::consequences::days_words;
use crate::report::wire::{Edge, Status, System, TextChange};
use crate::words::{self, marks};

/// How a system is called.
pub(in crate::report) fn name(system: &System) -> &str {
    if system.name.is_empty() {
        &system.id
    } else {
        &system.name
    }
}

/// A scale before its levels: its name in English, its words in Chinese.
pub(in crate::report) fn scale_words(program: &Program, scale: &str, lang: &str) -> String {
    let known = program.scales.iter().find(|s| s.name == scale);
    match (lang, known) {
        ("zh", Some(s)) => words::or_name(&s.title, &s.name, lang),
        _ => scale.to_owned(),
    }
}

/// The levels of a scale on one side.
pub(in crate::report) fn levels_words(
    program: &Program,
    scale: &str,
    levels: Option<&Levels>,
    lang: &str,
) -> String {
    let Some(l) = levels else {
        return say(lang, "no level", "无等级").to_owned();
    };
    let words = |[a, b]: &[String; 2]| range_words(program, scale, [a, b], lang);
    let mut out = words(&l.class);
    if let Some(from) = &l.applies_from {
        out.push_str(&format!("{}{from}", say(lang, " from ", "，自 ")));
    }
    if l.in_effect != l.class {
        let now = say(lang, "on this day: ", "当日：");
        let now = format!("{now}{}", words(&l.in_effect));
        out.push_str(&marks::paren(lang, &now));
    }
    if l.decision != l.class {
        let burden = say(lang, "by the burden of proof: ", "按举证责任：");
        let burden = format!("{burden}{}", words(&l.decision));
        out.push_str(&marks::paren(lang, &burden));
    }
    out
}

/// How a provision stands on one side.
fn standing(standing: Option<&Standing>, lang: &str) -> String {
    let Some(s) = standing else {
        return say(lang, "none", "无").to_owned();
    };
    let mut out = days_words(&s.applies, lang);
    match s.outcome {
        Status::Open => out.push_str(say(lang, ", not settled", "，未定")),
        Status::Defeated => out.push_str(say(lang, ", set aside", "，被排除")),
        Status::Fires | Status::NotMet => {}
    }
    if let Some(due) = &s.due {
        out.push_str(&format!("{}{due}", say(lang, ", due ", "，期限 ")));
    }
    if s.permission {
        out.push_str(say(lang, ", a permission", "，许可"));
    }
    if s.of_others {
        out.push_str(say(lang, ", for others", "，约束他人"));
    }
    out
}

/// Provisions that change in the same way under that change, in order.
pub(super) fn changes<'a>(
    list: &'a [ItemChange],
    lang: &str,
) -> Vec<(String, Vec<&'a ItemChange>)> {
    groups(list, |c| {
        let (a, b) = (
            standing(c.old.as_ref(), lang),
            standing(c.new.as_ref(), lang),
        );
        // What else differs is in the JSON.
        let gives = |s: &Option<Standing>| s.as_ref().map(|s| s.gives.clone());
        if a == b && gives(&c.old) != gives(&c.new) {
            format!("{a}{}", say(lang, ", another level", "，等级不同"))
        } else if a == b {
            format!("{a}{}", say(lang, ", other limits", "，上限不同"))
        } else {
            format!("{a} -> {b}")
        }
    })
}

impl TextChange {
    /// What becomes of a text, in a word.
    pub(super) fn words(self, lang: &str) -> &'static str {
        match self {
            TextChange::Added => say(lang, "added", "新增"),
            TextChange::Removed => say(lang, "removed", "删除"),
            TextChange::Changed => say(lang, "changed", "变更"),
        }
    }
}

impl Edge {
    /// What a provision does on a day, in a word.
    pub(super) fn words(self, lang: &str) -> &'static str {
        match self {
            Edge::Begins => say(lang, "begins", "开始"),
            Edge::Ends => say(lang, "ends", "停止"),
        }
    }
}
