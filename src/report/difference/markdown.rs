//! What a change does, as a comment on a pull request: the sum of it first, a table of the systems
//! that move, what else differs folded away. Names cannot break out of their place.

use std::fmt::Write as _;

use super::causes::causes;
use super::direction::{Direction, direction};
use super::possible::not_asked;
use super::told::{changes, levels_words, name};
use super::{DayChange, Difference, Event, ItemChange, Levels, Moved, Rules, Side};
use crate::program::Program;
use crate::report::answers::Speaks;
use crate::report::follow::follow_words;
use crate::report::groups;
use crate::report::wire::Governs;
use crate::words::marks;

/// The most causes that a cell names.
const CAUSES: usize = 4;
/// The most provisions that are listed unfolded.
const UNFOLDED: usize = 12;

/// The difference as Markdown.
#[must_use]
pub fn markdown(d: &Difference, sides: [Side<'_>; 2], lang: &str) -> String {
    let moves = d
        .systems
        .iter()
        .map(|m| (direction(m, sides[1].program), m))
        .collect();
    let mut page = Page {
        out: String::new(),
        sides,
        lang,
        moves,
    };
    page.head(d);
    page.summary(d);
    page.table();
    page.behind();
    page.possible(d);
    page.refused(d);
    page.details();
    page.provisions(d);
    page.calendar(d);
    page.end();
    page.out
}

struct Page<'a> {
    out: String,
    sides: [Side<'a>; 2],
    lang: &'a str,
    /// Systems that move, with their ways.
    moves: Vec<(Direction, &'a Moved)>,
}

impl Speaks for Page<'_> {
    fn lang(&self) -> &str {
        self.lang
    }
}

impl<'a> Page<'a> {
    /// What was compared.
    fn head(&mut self, d: &Difference) {
        let title = self.say("What the change of rules does", "规则变更的影响");
        let _ = writeln!(self.out, "## {title}\n");
        for (word, rules) in [
            (self.say("Before: ", "变更前："), &d.old),
            (self.say("After: ", "变更后："), &d.new),
        ] {
            let text = self.rules(rules);
            let _ = writeln!(self.out, "- {word}{text}");
        }
        let day = self.say("Day asked for: ", "查询日期：");
        let _ = writeln!(self.out, "- {day}{}", escape(&d.on));
    }

    fn rules(&self, rules: &Rules) -> String {
        let mut parts = vec![
            format!("**{}**", escape(&rules.name)),
            escape(format!("{} {}", rules.pack, rules.version)),
        ];
        if let Some(law) = &rules.law {
            let words = self.say("law as of", "法律状态截至");
            parts.push(format!("{words} {}", escape(law)));
        }
        if !rules.with.is_empty() {
            parts.push(format!(
                "+ {}",
                escape(rules.with.join(marks::list(self.lang)))
            ));
        }
        for followed in &rules.followed {
            parts.push(escape(follow_words(followed, self.lang)));
        }
        parts.join(" · ")
    }

    /// What it does to all possible systems.
    fn possible(&mut self, d: &Difference) {
        let title = self.say("All possible systems", "所有可能的系统");
        let _ = writeln!(self.out, "\n### {title}");
        let Some(possible) = &d.possible else {
            let _ = writeln!(self.out, "\n{}", escape(not_asked(self.lang)));
            return;
        };
        for paragraph in possible.told(self.sides[1].program, self.lang) {
            let _ = writeln!(self.out, "\n{}", escape(&paragraph.head));
            if !paragraph.points.is_empty() {
                self.out.push('\n');
            }
            for point in &paragraph.points {
                let _ = writeln!(self.out, "- {}", escape(point));
            }
        }
    }

    /// How many systems move, and which way.
    fn summary(&mut self, d: &Difference) {
        let all = d.systems.len() + d.same.len();
        let text = if d.is_empty() {
            self.nothing(all)
        } else if d.systems.is_empty() {
            self.no_system(all, d.provisions.len())
        } else {
            self.counts(all, d.same.len())
        };
        let _ = writeln!(self.out, "\n{text}");
    }

    fn nothing(&self, all: usize) -> String {
        match (self.lang, all) {
            ("zh", 0) => "**没有变化：**没有任何条文有差异。".to_owned(),
            ("zh", n) => format!("**没有变化：**没有任何条文有差异，全部 {n} 个系统保持不变。"),
            (_, 0) => "**Nothing changes:** no provision differs.".to_owned(),
            (_, n) => format!(
                "**Nothing changes:** no provision differs, and {} as before.",
                count(n, "system stays", "systems stay")
            ),
        }
    }

    fn no_system(&self, all: usize, provisions: usize) -> String {
        match self.lang {
            "zh" => {
                format!("**没有系统发生变化：** {provisions} 项条文有差异，{all} 个系统保持不变。")
            }
            _ => format!(
                "**No system changes:** {}, but {} as before.",
                count(provisions, "provision differs", "provisions differ"),
                count(all, "system stays", "systems stay")
            ),
        }
    }

    fn counts(&self, all: usize, same: usize) -> String {
        let ways = [
            (Direction::Up, "moves up", "move up", "上升"),
            (Direction::Down, "moves down", "move down", "下降"),
            (
                Direction::Otherwise,
                "changes otherwise",
                "change otherwise",
                "发生其他变化",
            ),
            (
                Direction::Days,
                "keeps its level on other days",
                "keep their level on other days",
                "系统等级不变、日期变化",
            ),
            (
                Direction::Behind,
                "keeps its level with other duties or reasons",
                "keep their level with other duties or reasons",
                "等级不变而义务或理由变化",
            ),
        ];
        let zh = self.lang == "zh";
        let mut parts = Vec::new();
        for (way, one, many, words) in ways {
            let n = self.moves.iter().filter(|(d, _)| *d == way).count();
            match (n, zh) {
                (0, _) => {}
                (n, true) => parts.push(format!("{n} 个{words}")),
                (n, false) => parts.push(count(n, one, many)),
            }
        }
        match (same, zh) {
            (0, _) => {}
            (n, true) => parts.push(format!("{n} 个不变")),
            (n, false) => parts.push(count(n, "stays as before", "stay as before")),
        }
        if zh {
            format!("**{all} 个系统：** {}。", parts.join("，"))
        } else {
            format!(
                "**{}:** {}.",
                count(all, "system", "systems"),
                parts.join(", ")
            )
        }
    }

    /// Systems whose level, days or scope change.
    fn table(&mut self) {
        let rows: Vec<[String; 4]> = self
            .moves
            .iter()
            .filter(|(way, _)| *way != Direction::Behind)
            .map(|(way, m)| self.row(*way, m))
            .collect();
        if rows.is_empty() {
            return;
        }
        let head = match self.lang {
            "zh" => ["系统", "变更前", "变更后", "原因"],
            _ => ["System", "Before", "After", "Because"],
        };
        self.out.push('\n');
        table(&mut self.out, head, &rows);
    }

    fn row(&self, way: Direction, m: &Moved) -> [String; 4] {
        let sign = match way {
            Direction::Up => "↑ ",
            Direction::Down => "↓ ",
            _ => "",
        };
        let [before, after] = [0, 1].map(|side| self.side(m, side).join("<br>"));
        let mut list = causes(m, self.sides, self.lang);
        let more = list.len().saturating_sub(CAUSES);
        list.truncate(CAUSES);
        let mut because: Vec<String> = list.iter().map(escape).collect();
        if more > 0 {
            because.push(match self.lang {
                "zh" => format!("另有 {more} 项"),
                _ => format!("{more} more"),
            });
        }
        [
            format!("{sign}{}", escape(full_name(m))),
            before,
            after,
            because.join("<br>"),
        ]
    }

    /// The scope and the levels of one side, as far as they differ from the other's.
    fn side(&self, m: &Moved, side: usize) -> Vec<String> {
        let mut out = Vec::new();
        let verdict = m.scope.as_ref().and_then(|s| s.get(side));
        if let Some(verdict) = verdict {
            out.push(self.verdict(*verdict).to_owned());
        }
        if verdict == Some(&Governs::Out) {
            return out;
        }
        let Some(program) = self.sides.get(side).map(|s| s.program) else {
            return out;
        };
        for (scale, sides) in &m.scales {
            let levels = sides.get(side).and_then(Option::as_ref);
            out.push(self.level(program, scale, levels));
        }
        out
    }

    /// The levels of a scale, with the scale's name where there are several.
    fn level(&self, program: &Program, scale: &str, levels: Option<&Levels>) -> String {
        let words = levels_words(program, scale, levels, self.lang);
        let known = program.scales.iter().find(|s| s.name == scale);
        let title = known.map_or("", |s| s.title.get(self.lang));
        let title = if title.is_empty() { scale } else { title };
        if program.scales.len() > 1 {
            escape(format!("{title}{}{words}", marks::colon(self.lang)))
        } else {
            escape(&words)
        }
    }

    fn verdict(&self, verdict: Governs) -> &'static str {
        match verdict {
            Governs::In => self.say("in scope", "适用"),
            Governs::Out => self.say("out of scope", "不适用"),
            Governs::Partial => self.say("partly in scope", "部分适用"),
            Governs::Open => self.say("scope not settled", "适用性未定"),
        }
    }

    /// Systems whose level stays with its days.
    fn behind(&mut self) {
        let names: Vec<String> = self
            .moves
            .iter()
            .filter(|(way, _)| *way == Direction::Behind)
            .map(|(_, m)| escape(full_name(m)))
            .collect();
        if names.is_empty() {
            return;
        }
        let words = self.say(
            "Level and days stay, what stands behind them changes:",
            "等级与日期不变，其背后的内容变化：",
        );
        let names = names.join(marks::list(self.lang));
        let _ = match self.lang {
            "zh" => writeln!(self.out, "\n{words}{names}。"),
            _ => writeln!(self.out, "\n{words} {names}."),
        };
    }

    /// Descriptions that could not be read.
    fn refused(&mut self, d: &Difference) {
        if d.rejected.is_empty() {
            return;
        }
        let title = self.say("Not read, and so not compared", "无法读取，未参与比较");
        let _ = writeln!(self.out, "\n### {title}\n");
        for r in &d.rejected {
            let r = &r.rejected;
            let text = format!(
                "{}:{}:{}: {} {}",
                r.source, r.line, r.column, r.code, r.message
            );
            let _ = writeln!(self.out, "- {}", escape(&text));
        }
    }

    /// Everything about each system, folded away.
    fn details(&mut self) {
        let moves = std::mem::take(&mut self.moves);
        if !moves.is_empty() {
            let title = self.say("Details", "详情");
            let bold = self.say(
                "Provisions whose own text differs are bold.",
                "文本自身有差异的条文以粗体显示。",
            );
            let _ = writeln!(self.out, "\n### {title}\n\n{bold}");
        }
        for (_, m) in &moves {
            self.fold(&format!("{} · {}", full_name(m), m.system.source));
            self.system(m);
            self.unfold();
        }
        self.moves = moves;
    }

    fn system(&mut self, m: &Moved) {
        if let Some([a, b]) = &m.scope {
            let (a, b) = (self.verdict(*a), self.verdict(*b));
            let _ = writeln!(self.out, "- {a} → {b}");
        }
        let [old, new] = self.sides.map(|s| s.program);
        for (scale, [a, b]) in &m.scales {
            let before = self.level(old, scale, a.as_ref());
            let after = escape(levels_words(new, scale, b.as_ref(), self.lang));
            let _ = writeln!(self.out, "- {before} → {after}");
        }
        for (title, list) in [
            (self.say("rules, ", "规则，"), &m.rules),
            (self.say("duties, ", "义务，"), &m.duties),
            (self.say("penalties, ", "罚则，"), &m.penalties),
        ] {
            for (change, items) in changes(list, self.lang) {
                let change = escape(change.replace(" -> ", " → "));
                let ids: Vec<String> = items.into_iter().map(id).collect();
                let (colon, ids) = (marks::colon(self.lang), ids.join(marks::list(self.lang)));
                let _ = writeln!(self.out, "- {title}{change}{colon}{ids}");
            }
        }
    }

    /// Provisions that differ; many of them are folded away.
    fn provisions(&mut self, d: &Difference) {
        if d.provisions.is_empty() {
            return;
        }
        let n = d.provisions.len();
        let title = match self.lang {
            "zh" => format!("有差异的条文（{n} 项）"),
            _ => count(n, "provision differs", "provisions differ"),
        };
        let folded = n > UNFOLDED;
        if folded {
            self.fold(&title);
        } else {
            let _ = writeln!(self.out, "\n### {title}\n");
        }
        let head = match self.lang {
            "zh" => ["变更", "种类", "条文", "标题"],
            _ => ["Change", "Kind", "Provision", "Title"],
        };
        let rows: Vec<[String; 4]> = d
            .provisions
            .iter()
            .map(|p| {
                let change = p.change.words(self.lang);
                let kind = marks::kind(self.lang, p.kind.word());
                [change, kind, &p.id, &p.title].map(escape)
            })
            .collect();
        table(&mut self.out, head, &rows);
        if folded {
            self.unfold();
        }
    }

    /// Days on which something begins or ends on one side alone, folded away.
    fn calendar(&mut self, d: &Difference) {
        if d.calendar.is_empty() {
            return;
        }
        let n = d.calendar.len();
        let title = match self.lang {
            "zh" => format!("日历：{n} 个日期有差异"),
            _ => format!("Calendar: {}", count(n, "day differs", "days differ")),
        };
        self.fold(&title);
        let head = match self.lang {
            "zh" => ["日期", "仅变更前", "仅变更后"],
            _ => ["Day", "Before alone", "After alone"],
        };
        let rows: Vec<[String; 3]> = d.calendar.iter().map(|day| self.day(day)).collect();
        table(&mut self.out, head, &rows);
        self.unfold();
    }

    fn day(&self, day: &DayChange) -> [String; 3] {
        let events = |events: &[Event]| {
            let lines = groups(events, |e| (e.what, e.kind));
            let lines: Vec<String> = lines
                .into_iter()
                .map(|((what, kind), list)| {
                    let what = what.words(self.lang);
                    let ids: Vec<&str> = list.iter().map(|e| e.id.as_str()).collect();
                    escape(match self.lang {
                        "zh" => {
                            format!(
                                "{}{what}适用：{}",
                                marks::kind("zh", kind.word()),
                                ids.join("、")
                            )
                        }
                        _ => format!("{kind} {what}: {}", ids.join(", ")),
                    })
                })
                .collect();
            lines.join("<br>")
        };
        [escape(&day.on), events(&day.old), events(&day.new)]
    }

    fn end(&mut self) {
        let note = self.say(
            "This informs; it is not legal advice.",
            "本文仅供参考，不构成法律意见。",
        );
        let _ = writeln!(self.out, "\n{note}");
    }

    /// Begins a part that is folded away.
    fn fold(&mut self, title: &str) {
        let title = html(title);
        let _ = writeln!(self.out, "\n<details>\n<summary>{title}</summary>\n");
    }

    fn unfold(&mut self) {
        self.out.push_str("\n</details>\n");
    }
}

/// A system's name with its id.
fn full_name(m: &Moved) -> String {
    let name = name(&m.system);
    if name == m.system.id {
        name.to_owned()
    } else {
        format!("{name} ({})", m.system.id)
    }
}

fn id(c: &ItemChange) -> String {
    let id = escape(&c.id);
    if c.text_differs {
        format!("**{id}**")
    } else {
        id
    }
}

/// `1 system stays`, `2 systems stay`.
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A table of cells that are Markdown already.
fn table<const N: usize>(out: &mut String, head: [&str; N], rows: &[[String; N]]) {
    let _ = writeln!(out, "| {} |", head.join(" | "));
    let _ = writeln!(out, "{}|", "| --- ".repeat(N));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
}

/// Text that neither breaks a line or a table nor begins markup.
fn escape(text: impl AsRef<str>) -> String {
    let mut out = String::new();
    for c in html(text.as_ref()).chars() {
        if matches!(
            c,
            '|' | '*' | '_' | '`' | '[' | ']' | '#' | '\\' | '~' | '$'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Text that neither breaks a line nor begins a tag.
fn html(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
