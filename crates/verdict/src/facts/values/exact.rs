//! Numbers and days: read exactly, or told how to be written.

use jiff::civil::Date;

use super::Values;
use super::spelling::{self, Meaning};
use crate::facts::node::{Kind, Node};
use solon_language::diagnostic::Code;
use solon_law::program::{FactType, Number, NumberError};

/// Texts in quotes, one after another, the last behind a word.
fn either(texts: &[String], or: &str) -> String {
    texts
        .iter()
        .map(|t| format!("`{t}`"))
        .collect::<Vec<_>>()
        .join(or)
}

impl Values<'_> {
    pub(super) fn number(&mut self, node: &Node) -> Option<Number> {
        let FactType::Number { unit, between } = self.ty() else {
            return None;
        };
        let name = self.name().to_owned();
        let Kind::Scalar(text, _) = &node.kind else {
            self.error(
                Code::WrongType,
                node.span,
                (
                    format!("`{name}` is a number, not {}", node.what("en")),
                    "write a number such as `3e25`; bounds as `{ over: 1, under: 5 }`",
                ),
                (
                    format!("`{name}` 应为数值，而不是{}", node.what("zh")),
                    "请写数值，如 `3e25`；只知界限时写 `{ over: 1, under: 5 }`",
                ),
            );
            return None;
        };
        let (figures, given) = spelling::amount(text);
        let meaning = spelling::digits(figures, given);
        if let Meaning::Perhaps(all) = meaning {
            let why = if all.len() > 1 {
                "can be read in two ways"
            } else {
                "is not a number as it is written"
            };
            self.error(
                Code::WrongType,
                node.span,
                (
                    format!("`{text}` {why}"),
                    format!("write {}", either(&all, " or ")),
                ),
                (
                    format!("`{text}` 的写法不明确"),
                    format!("请写 {}", either(&all, " 或 ")),
                ),
            );
            return None;
        }
        if let Some(given) = given
            && Some(given) != unit.as_deref()
        {
            let (en, zh) = match &unit {
                Some(u) => (
                    format!("convert it, and give it in {u}"),
                    format!("请换算后以{u}为单位填写"),
                ),
                None => (
                    format!("give the bare number: `{figures}`"),
                    format!("请只写数值：`{figures}`"),
                ),
            };
            self.error(
                Code::WrongUnit,
                node.span,
                (format!("`{given}` is not the unit of `{name}`"), en),
                (format!("`{given}` 不是 `{name}` 的单位"), zh),
            );
            return None;
        }
        let plain = match meaning {
            Meaning::Is(digits) => digits,
            _ => figures.to_owned(),
        };
        match plain.parse::<Number>() {
            Ok(n) => {
                if let Some((least, most)) = between
                    && (n < least || n > most)
                {
                    self.error(
                        Code::BadNumber,
                        node.span,
                        (
                            format!("`{figures}` is outside {least} to {most}"),
                            "check the amount and its unit",
                        ),
                        (
                            format!("`{figures}` 不在{least}至{most}的范围内"),
                            "请核对数值和单位",
                        ),
                    );
                    return None;
                }
                Some(n)
            }
            Err(e) => {
                let (code, why) = match e {
                    NumberError::NotANumber => (Code::WrongType, "不是数值"),
                    NumberError::TooLarge => (Code::BadNumber, "超过38位数字，无法精确保存"),
                    NumberError::ZeroBelow => (Code::BadNumber, "分数的分母不能为0"),
                };
                self.error(
                    code,
                    node.span,
                    (
                        format!("`{figures}` cannot be read: {e}"),
                        "write a number such as `3e25`, `0.25` or `1/3`",
                    ),
                    (
                        format!("无法读取 `{figures}`：{why}"),
                        "请写数值，如 `3e25`、`0.25` 或 `1/3`",
                    ),
                );
                None
            }
        }
    }

    /// A day, or the first and the last one of a month or year.
    pub(super) fn days(&mut self, node: &Node) -> Option<(Date, Date)> {
        let text = node.scalar().unwrap_or_default().to_owned();
        let name = self.name().to_owned();
        let (code, en, zh) = match spelling::days(&text) {
            Meaning::Is(days) => return Some(days),
            Meaning::NoSuchDay => (
                Code::BadDate,
                (
                    format!("there is no day `{text}`"),
                    "write a day as 2027-12-02".to_owned(),
                ),
                (
                    format!("没有 `{text}` 这一天"),
                    "请按 2027-12-02 的格式写日期".to_owned(),
                ),
            ),
            Meaning::Perhaps(all) => {
                let (en, zh) = match all.as_slice() {
                    [a, b] => (
                        format!(
                            "`{text}` can mean two days: write `{a}` (the day stands first) or `{b}` (the month stands first)"
                        ),
                        format!("`{text}` 有两种读法：请写 `{a}`（日在前）或 `{b}`（月在前）"),
                    ),
                    _ => (
                        format!("write {}", either(&all, " or ")),
                        format!("请写 {}", either(&all, " 或 ")),
                    ),
                };
                (
                    Code::WrongType,
                    (format!("`{name}` is answered with a day, not `{text}`"), en),
                    (format!("`{name}` 应以日期回答，而不是 `{text}`"), zh),
                )
            }
            Meaning::Nothing => {
                let what = |lang| match text.as_str() {
                    "" => node.what(lang).to_owned(),
                    text => format!("`{text}`"),
                };
                let gap = if text.is_empty() { "" } else { " " };
                (
                    Code::WrongType,
                    (
                        format!("`{name}` is answered with a day, not {}", what("en")),
                        "write a day as 2027-12-02, a month as 2027-12 or a year as 2027; bounds as `{ from: 2027-01-01, before: 2028-01-01 }`".to_owned(),
                    ),
                    (
                        format!("`{name}` 应以日期回答，而不是{gap}{}", what("zh")),
                        "请按 2027-12-02 的格式写日期，只知月份时写 2027-12，只知年份时写 2027；只知界限时写 `{ from: 2027-01-01, before: 2028-01-01 }`".to_owned(),
                    ),
                )
            }
        };
        self.error(code, node.span, en, zh);
        None
    }
}
