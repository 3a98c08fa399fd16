//! Conditions as people read them: in the words of the vocabulary ([`phrase`]) or in the rule
//! language ([`written`]). Says what a condition is; whether it holds is not asked here.

use crate::program::{
    Compare, Cond, Constant, DefineBody, DefineId, FactId, FactType, InterpretationId, Level, Limb,
    Members, PatternSet, Predicate, Program, RoleId, ScaleId, Text,
};

mod consequences;
mod locator;
pub mod marks;
mod written;

pub use consequences::{due, inside, limit, money, shift, start};
pub use locator::{place, sourced};
pub use written::{written, written_lines};

/// The most values that a phrase names one by one.
const SHOWN: usize = 4;
/// The most columns of one value's words inside a phrase, alone and among others.
const COLUMNS: (usize, usize) = (110, 64);
/// Defines without words are spelt out this deep.
const DEPTH: usize = 30;

/// A condition in the words of the vocabulary: titles of defines, words of values, names of facts.
#[must_use]
pub fn phrase(program: &Program, cond: &Cond, lang: &str) -> String {
    Speaker { program, lang }.say(cond, Place::Alone, 0)
}

/// The words of a value, or of anything else that may lack them: then its name, spaced.
#[must_use]
pub fn or_name(text: &Text, name: &str, lang: &str) -> String {
    let words = text.get(lang);
    if words.is_empty() {
        name.replace('_', " ")
    } else {
        words.to_owned()
    }
}

/// Groups that a set of values holds whole, by position, and the values left over.
fn by_group(program: &Program, fact: FactId, members: Members) -> (Vec<usize>, Members) {
    let (mut whole, mut rest) = (Vec::new(), members);
    let Some(list) = program.list(fact) else {
        return (whole, rest);
    };
    for g in 0..list.groups.len() {
        let group: Members = (0..list.values.len())
            .filter(|i| list.values.get(*i).is_some_and(|v| v.group == Some(g)))
            .collect();
        if group.len() > 1 && group.within(members) {
            whole.push(g);
            rest = rest.minus(group);
        }
    }
    (whole, rest)
}

/// Whether two conditions say that a level is exactly this one: at least it, and not the next.
fn exactly(parts: &[Cond]) -> Option<(ScaleId, Level)> {
    let [Cond::AtLeast(scale, level), Cond::Not(above)] = parts else {
        return None;
    };
    let fits = match above.as_ref() {
        Cond::AtLeast(s, l) => s == scale && *l == level + 1,
        // Above the top there is nothing.
        Cond::Or(v) => v.is_empty(),
        _ => false,
    };
    fits.then_some((*scale, *level))
}

/// Where a phrase stands: inside another one, parts that belong together need brackets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Alone,
    Inside,
}

struct Speaker<'a> {
    program: &'a Program,
    lang: &'a str,
}

impl Speaker<'_> {
    fn pick<'t>(&self, en: &'t str, zh: &'t str) -> &'t str {
        if self.lang == "zh" { zh } else { en }
    }

    fn say(&self, cond: &Cond, place: Place, depth: usize) -> String {
        match cond {
            Cond::And(v) | Cond::Or(v) if v.is_empty() => {
                let always = matches!(cond, Cond::And(_));
                self.pick(
                    if always { "always" } else { "never" },
                    if always { "始终" } else { "从不" },
                )
                .to_owned()
            }
            Cond::And(v) => match exactly(v) {
                Some((s, l)) => self.level(s, l, true),
                None => self.joined(v, self.pick(" and ", "，且"), place, depth),
            },
            Cond::Or(v) => self.joined(v, self.pick(" or ", "，或"), place, depth),
            Cond::Not(inner) => self.contrary(inner, depth),
            Cond::Limbs { all, limbs } => {
                let head = if *all {
                    self.pick("all of these hold: ", "同时符合：")
                } else {
                    self.pick("one of these holds: ", "符合下列任一项：")
                };
                self.bracketed(format!("{head}{}", self.limbs(limbs, depth)), place)
            }
            Cond::Counted { exactly, n, of } => {
                let how = match (self.lang == "zh", *exactly) {
                    (false, true) => format!("exactly {n} of these hold: "),
                    (false, false) => format!("at least {n} of these hold: "),
                    (true, true) => format!("恰好符合下列{n}项："),
                    (true, false) => format!("至少符合下列{n}项："),
                };
                let parts: Vec<String> = of
                    .iter()
                    .map(|c| self.say(c, Place::Inside, depth + 1))
                    .collect();
                self.bracketed(format!("{how}{}", parts.join(self.pick("; ", "；"))), place)
            }
            Cond::Fact(f, p) => self.test(*f, p, true),
            Cond::Constant(f, c, Constant::Reading(i)) => {
                let right = self.read_constant(*i);
                self.compared(*f, *c, &right)
            }
            Cond::Constant(f, c, Constant::Define(d)) => {
                let right = self.constant(*d);
                self.compared(*f, *c, &right)
            }
            Cond::Define(d) => self.define(*d, place, depth),
            Cond::Reading(i) => self.reading(*i),
            Cond::Fires(p) => {
                let what = self.provisions(p);
                match self.lang {
                    "zh" => format!("{what}适用"),
                    _ => format!("{what} applies"),
                }
            }
            Cond::Defeated(p, by) => {
                let what = self.provisions(p);
                let label = by
                    .label
                    .as_ref()
                    .map_or_else(String::new, |l| format!("/{l}"));
                match self.lang {
                    "zh" => format!("{what}被{}{label}排除", by.id),
                    _ => format!("{what} is set aside by {}{label}", by.id),
                }
            }
            Cond::AtLeast(s, l) => self.level(*s, *l, false),
            Cond::Role(r) => self.role(*r),
        }
    }

    fn bracketed(&self, text: String, place: Place) -> String {
        match (place, self.lang) {
            (Place::Alone, _) => text,
            (Place::Inside, "zh") => format!("（{text}）"),
            (Place::Inside, _) => format!("({text})"),
        }
    }

    fn joined(&self, parts: &[Cond], by: &str, place: Place, depth: usize) -> String {
        if let [only] = parts {
            return self.say(only, place, depth);
        }
        let parts: Vec<String> = parts
            .iter()
            .map(|c| self.say(c, Place::Inside, depth + 1))
            .collect();
        self.bracketed(parts.join(by), place)
    }

    fn limbs(&self, limbs: &[Limb], depth: usize) -> String {
        let parts: Vec<String> = limbs
            .iter()
            .map(|l| {
                let what = self.say(&l.cond, Place::Alone, depth + 1);
                match self.lang {
                    // The label is a name of the pack, in English.
                    "zh" => what,
                    _ => format!("({}) {what}", l.label.replace('_', " ")),
                }
            })
            .collect();
        parts.join(self.pick("; ", "；"))
    }

    fn contrary(&self, cond: &Cond, depth: usize) -> String {
        match cond {
            Cond::Not(inner) => self.say(inner, Place::Inside, depth + 1),
            Cond::Fact(f, p) if !matches!(p, Predicate::Number(..) | Predicate::Day(..)) => {
                self.test(*f, p, false)
            }
            _ => {
                let what = self.say(cond, Place::Inside, depth + 1);
                match self.lang {
                    "zh" => format!("并非{what}"),
                    _ => format!("not {what}"),
                }
            }
        }
    }

    /// Marks inside are the inner ones, so that a reader sees where the quoted words end.
    fn quoted(&self, words: &str) -> String {
        let inner = words.replace('“', "‘").replace('”', "’");
        format!("“{inner}”")
    }

    fn fact(&self, id: FactId) -> String {
        let name = self
            .program
            .facts
            .get(id.index())
            .map_or("", |f| f.name.as_str());
        match self.lang {
            // Names are English; spaced out they would look like words of the sentence.
            "zh" => self.quoted(name),
            _ => self.quoted(&name.replace('_', " ")),
        }
    }

    /// Names of values in words, the first few of them, and how many there are.
    fn values(&self, fact: FactId, members: Members) -> (Vec<String>, usize) {
        let (groups, rest) = by_group(self.program, fact, members);
        let Some(list) = self.program.list(fact) else {
            return (Vec::new(), 0);
        };
        let mut out: Vec<String> = groups
            .iter()
            .filter_map(|g| list.groups.get(*g))
            .map(|g| {
                let words = self.quoted(&or_name(&g.text, &g.name, self.lang));
                match self.lang {
                    "zh" => format!("{words}类中的任何一项"),
                    _ => format!("anything under {words}"),
                }
            })
            .collect();
        let columns = if members.len() == 1 {
            COLUMNS.0
        } else {
            COLUMNS.1
        };
        out.extend(
            rest.iter()
                .filter_map(|i| list.values.get(i))
                .map(|v| self.quoted(&shortened(&or_name(&v.text, &v.name, self.lang), columns))),
        );
        let all = out.len();
        if all > SHOWN + 1 {
            out.truncate(SHOWN);
        }
        (out, all)
    }

    /// The values of a test, joined.
    fn list(&self, fact: FactId, members: Members, last: &str) -> String {
        let (mut words, all) = self.values(fact, members);
        let more = all - words.len();
        let comma = self.pick(", ", "、");
        if more > 0 {
            let tail = match self.lang {
                "zh" if last == "和" => format!("等全部{all}项"),
                "zh" => format!("等{all}项之一"),
                _ => format!("{last}{more} more"),
            };
            return format!("{}{tail}", words.join(comma));
        }
        match words.pop() {
            Some(only) if words.is_empty() => only,
            Some(end) => format!("{}{last}{end}", words.join(comma)),
            None => String::new(),
        }
    }

    fn test(&self, fact: FactId, predicate: &Predicate, positive: bool) -> String {
        let name = self.fact(fact);
        let or = self.pick(" or ", "或");
        let zh = self.lang == "zh";
        match predicate {
            Predicate::True => match (zh, positive) {
                (false, true) => format!("{name} is yes"),
                (false, false) => format!("{name} is not yes"),
                (true, true) => format!("{name}为“是”"),
                (true, false) => format!("{name}不为“是”"),
            },
            Predicate::Is(m) => {
                let list = self.list(fact, *m, or);
                match (zh, positive) {
                    (false, true) => format!("{name} is {list}"),
                    (false, false) => format!("{name} is not {list}"),
                    (true, true) => format!("{name}为{list}"),
                    (true, false) => format!("{name}不是{list}"),
                }
            }
            Predicate::HasAny(m) if !positive && m.len() * 2 > self.program.values(fact).len() => {
                let rest = Members::all(self.program.values(fact).len()).minus(*m);
                let list = self.list(fact, rest, or);
                match (zh, rest.is_empty()) {
                    (false, true) => format!("{name} is empty"),
                    (false, false) => format!("{name} includes nothing but {list}"),
                    (true, true) => format!("{name}未选任何项"),
                    (true, false) => format!("{name}除{list}外未选其他项"),
                }
            }
            Predicate::HasAny(m) => {
                let list = self.list(fact, *m, or);
                match (zh, positive) {
                    (false, true) => format!("{name} includes {list}"),
                    (false, false) => format!("{name} does not include {list}"),
                    (true, true) => format!("{name}包括{list}"),
                    (true, false) => format!("{name}不包括{list}"),
                }
            }
            Predicate::HasAll(m) => {
                let list = self.list(fact, *m, self.pick(" and ", "和"));
                match (zh, positive) {
                    (false, true) => format!("{name} includes {list}"),
                    (false, false) => format!("{name} does not include all of {list}"),
                    (true, positive) => {
                        let both = if m.len() > 1 { "同时" } else { "" };
                        let not = if positive { "" } else { "未" };
                        format!("{name}{not}{both}包括{list}")
                    }
                }
            }
            Predicate::HasOnly(m) => {
                let list = self.list(fact, *m, or);
                match (zh, positive) {
                    (false, true) => format!("{name} is answered with {list} alone"),
                    (false, false) => format!("{name} is not answered with {list} alone"),
                    (true, true) => format!("{name}仅包括{list}"),
                    (true, false) => format!("{name}并非仅包括{list}"),
                }
            }
            Predicate::Count(1) => match (zh, positive) {
                (false, true) => format!("something is chosen under {name}"),
                (false, false) => format!("nothing is chosen under {name}"),
                (true, true) => format!("{name}至少选择一项"),
                (true, false) => format!("{name}未选任何项"),
            },
            Predicate::Count(n) => match (zh, positive) {
                (false, true) => format!("at least {n} are chosen under {name}"),
                (false, false) => format!("fewer than {n} are chosen under {name}"),
                (true, true) => format!("{name}至少选择{n}项"),
                (true, false) => format!("{name}选择不足{n}项"),
            },
            Predicate::Number(c, n) => {
                let unit = match self.program.facts.get(fact.index()).map(|f| &f.ty) {
                    Some(FactType::Number { unit: Some(u), .. }) => format!(" {u}"),
                    _ => String::new(),
                };
                self.compared(fact, *c, &format!("{n}{unit}"))
            }
            Predicate::Day(c, d) => self.compared(fact, *c, &d.to_string()),
            Predicate::Come => match (zh, positive) {
                (false, true) => format!("the day given under {name} has come"),
                (false, false) => format!("the day given under {name} has not come"),
                (true, true) => format!("{name}所指日期已到来"),
                (true, false) => format!("{name}所指日期尚未到来"),
            },
        }
    }

    fn compared(&self, fact: FactId, compare: Compare, right: &str) -> String {
        let name = self.fact(fact);
        let ty = self.program.facts.get(fact.index()).map(|f| &f.ty);
        if self.lang == "zh" {
            return match (compare, matches!(ty, Some(FactType::Date))) {
                (Compare::Ge, false) => format!("{name}不少于{right}"),
                (Compare::Gt, false) => format!("{name}超过{right}"),
                (Compare::Le, false) => format!("{name}不超过{right}"),
                (Compare::Lt, false) => format!("{name}少于{right}"),
                (Compare::Ge, true) => format!("{name}在{right}当日或之后"),
                (Compare::Gt, true) => format!("{name}晚于{right}"),
                (Compare::Le, true) => format!("{name}在{right}当日或之前"),
                (Compare::Lt, true) => format!("{name}早于{right}"),
            };
        }
        let how = compare.words(ty);
        format!("{name} is {how} {right}")
    }

    /// The day or number of a contested point: what it is by default.
    fn read_constant(&self, id: InterpretationId) -> String {
        let Some(i) = self.program.interpretations.get(id.index()) else {
            return String::new();
        };
        let title = self.quoted(&or_name(&i.title, &i.name, self.lang));
        let default = i
            .readings
            .get(i.default)
            .map_or_else(String::new, |r| match &r.body {
                DefineBody::Number(n) => n.to_string(),
                DefineBody::Day(d) => d.to_string(),
                DefineBody::Cond(_) => r.name.clone(),
            });
        match self.lang {
            "zh" => format!("争议点{title}所定之值（默认：{default}）"),
            _ => format!("what the contested point {title} gives (by default: {default})"),
        }
    }

    /// A dated constant: its words and its value as enacted.
    fn constant(&self, id: DefineId) -> String {
        let Some(define) = self.program.defines.get(id.index()) else {
            return String::new();
        };
        let words = or_name(&define.title, &define.name, self.lang);
        let value = match &define.body {
            DefineBody::Number(n) => n.to_string(),
            DefineBody::Day(d) => d.to_string(),
            DefineBody::Cond(_) => return words,
        };
        match self.lang {
            "zh" => format!("{words}（{value}）"),
            _ => format!("{words} ({value})"),
        }
    }

    fn define(&self, id: DefineId, place: Place, depth: usize) -> String {
        let Some(define) = self.program.defines.get(id.index()) else {
            return String::new();
        };
        let words = define.title.get(self.lang);
        if !words.is_empty() {
            return match place {
                Place::Alone => words.to_owned(),
                Place::Inside => self.quoted(words),
            };
        }
        match &define.body {
            DefineBody::Cond(cond) if depth < DEPTH => self.say(cond, place, depth + 1),
            _ => define.name.replace('_', " "),
        }
    }

    fn reading(&self, id: InterpretationId) -> String {
        let Some(i) = self.program.interpretations.get(id.index()) else {
            return String::new();
        };
        let title = self.quoted(&or_name(&i.title, &i.name, self.lang));
        let default = i
            .readings
            .get(i.default)
            .map_or_else(String::new, |r| or_name(&r.text, &r.name, self.lang));
        match self.lang {
            "zh" => format!("依对争议点{title}所采的解释而定（默认：{default}）"),
            _ => format!("as the contested point {title} is read (by default: {default})"),
        }
    }

    fn provisions(&self, patterns: &PatternSet) -> String {
        let names: Vec<String> = patterns
            .include
            .iter()
            .map(|p| {
                let title = self
                    .program
                    .provisions
                    .iter()
                    .find(|x| p.kind.is_none() && x.id == p.id)
                    .map(|x| x.body.title.get(self.lang))
                    .filter(|t| !t.is_empty());
                match title {
                    Some(title) => format!("{p} {}", self.quoted(title)),
                    None => p.to_string(),
                }
            })
            .collect();
        let mut out = names.join(self.pick(" or ", "或"));
        if !patterns.except.is_empty() {
            let but: Vec<String> = patterns.except.iter().map(ToString::to_string).collect();
            let but = but.join(marks::list(self.lang));
            out.push_str(&match self.lang {
                "zh" => format!("（{but}除外）"),
                _ => format!(" (except {but})"),
            });
        }
        out
    }

    fn level(&self, scale: ScaleId, level: Level, exact: bool) -> String {
        let Some(s) = self.program.scales.get(scale.index()) else {
            return String::new();
        };
        let title = self.quoted(&or_name(&s.title, &s.name, self.lang));
        let words = s
            .words
            .get(level)
            .zip(s.levels.get(level))
            .map_or_else(String::new, |(t, n)| self.quoted(&or_name(t, n, self.lang)));
        match (self.lang, exact) {
            ("zh", true) => format!("{title}为{words}"),
            ("zh", false) => format!("{title}不低于{words}"),
            (_, true) => format!("{title} is {words}"),
            (_, false) => format!("{title} is at least {words}"),
        }
    }

    fn role(&self, id: RoleId) -> String {
        let Some(r) = self.program.roles.get(id.index()) else {
            return String::new();
        };
        let title = self.quoted(&or_name(&r.title, &r.name, self.lang));
        match self.lang {
            "zh" => format!("视为{title}"),
            _ => format!("you count as {title}"),
        }
    }
}

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
