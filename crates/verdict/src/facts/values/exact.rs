//! Numbers and days: read exactly, or told how to be written.

use jiff::civil::Date;

use super::Values;
use super::spelling::{self, Meaning};
use crate::facts::node::{Kind, Node};
use solon_language::diagnostic::Code;
use solon_law::program::{FactType, Number, NumberError};
use solon_messages::{Lang, figure};

/// Texts in backticks, any of which may be written.
fn either(texts: &[String], lang: Lang) -> String {
    let texts: Vec<String> = texts.iter().map(|t| format!("`{t}`")).collect();
    texts.join(figure::Or.say(lang))
}

impl Values<'_> {
    pub(super) fn number(&mut self, node: &Node) -> Option<Number> {
        let FactType::Number {
            whole,
            unit,
            between,
        } = self.ty()
        else {
            return None;
        };
        let (lang, name) = (self.lang, self.name());
        let Kind::Scalar(text, _) = &node.kind else {
            let what = node.what(lang);
            let message = figure::Number { name, what }.say(lang);
            let help = figure::WriteNumber.say(lang);
            self.error(Code::WrongType, node.span, message, help);
            return None;
        };
        let (figures, given) = spelling::amount(text);
        let meaning = spelling::digits(figures, given);
        if let Meaning::Perhaps(all) = meaning {
            let message = if all.len() > 1 {
                figure::TwoWays { text }.say(lang)
            } else {
                figure::NoNumber { text }.say(lang)
            };
            let texts = either(&all, lang);
            let help = figure::Write { texts }.say(lang);
            self.error(Code::WrongType, node.span, message, help);
            return None;
        }
        if let Some(given) = given
            && Some(given) != unit.as_deref()
        {
            let message = figure::Unit { given, name }.say(lang);
            let help = match &unit {
                Some(unit) => figure::Convert { unit }.say(lang),
                None => figure::Bare { figures }.say(lang),
            };
            self.error(Code::WrongUnit, node.span, message, help);
            return None;
        }
        let plain = match meaning {
            Meaning::Is(digits) => digits,
            _ => figures.to_owned(),
        };
        match plain.parse::<Number>() {
            Ok(n) if whole && !n.is_whole() => {
                let message = figure::NotWhole { figures, name }.say(lang);
                let (below, above) = n.neighbours();
                let help = figure::Nearest { above, below }.say(lang);
                self.error(Code::BadNumber, node.span, message, help);
                None
            }
            Ok(n) => {
                if let Some((least, most)) = between
                    && (n < least || n > most)
                {
                    let outside = figure::Outside {
                        figures,
                        least,
                        most,
                    };
                    let (message, help) = (outside.say(lang), figure::Check.say(lang));
                    self.error(Code::BadNumber, node.span, message, help);
                    return None;
                }
                Some(n)
            }
            Err(e) => {
                let (code, message) = match e {
                    NumberError::NotANumber => {
                        (Code::WrongType, figure::NotANumber { figures }.say(lang))
                    }
                    NumberError::TooLarge => {
                        (Code::BadNumber, figure::TooLarge { figures }.say(lang))
                    }
                    NumberError::ZeroBelow => {
                        (Code::BadNumber, figure::ZeroBelow { figures }.say(lang))
                    }
                };
                self.error(code, node.span, message, figure::WritePlain.say(lang));
                None
            }
        }
    }

    /// A day, or the first and the last one of a month or year.
    pub(super) fn days(&mut self, node: &Node) -> Option<(Date, Date)> {
        let text = node.scalar().unwrap_or_default().to_owned();
        let (lang, name) = (self.lang, self.name());
        let (code, message, help) = match spelling::days(&text) {
            Meaning::Is(days) => return Some(days),
            Meaning::NoSuchDay => (
                Code::BadDate,
                figure::NoSuchDay { text }.say(lang),
                figure::WriteDay.say(lang).to_owned(),
            ),
            Meaning::Perhaps(all) => {
                let help = match all.as_slice() {
                    [one, other] => {
                        let text = &text;
                        figure::TwoDays { one, other, text }.say(lang)
                    }
                    _ => {
                        let texts = either(&all, lang);
                        figure::Write { texts }.say(lang)
                    }
                };
                let message = figure::DayNot { name, text }.say(lang);
                (Code::WrongType, message, help)
            }
            Meaning::Nothing => {
                let message = if text.is_empty() {
                    let what = node.what(lang);
                    figure::Day { name, what }.say(lang)
                } else {
                    figure::DayNot { name, text }.say(lang)
                };
                let help = figure::WriteDays.say(lang).to_owned();
                (Code::WrongType, message, help)
            }
        };
        self.error(code, node.span, message, help);
        None
    }
}
