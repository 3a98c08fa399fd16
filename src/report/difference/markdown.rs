//! What a change does, as a comment on a pull request: the sum of it first, a table of the systems
//! that move, what else differs folded away. Names cannot break out of their place, and the page never
//! grows longer than a comment may be.

use std::fmt::Write as _;

use super::direction::Direction;
use super::headline::{headline, some};
use super::joint::{calendar, named};
use super::told::{cause_words, changes, event_words, levels_words, name};
use super::{DayChange, Difference, Event, ItemChange, Levels, Moved, Rules};
use crate::report::groups;
use crate::report::phrases::follow_words;
use crate::report::scales::Scales;
use crate::report::wire::Governs;
use crate::words::marks;
use room::{MOST, Part, page};
use solon_messages::{Lang, change, moves, time};

mod room;

/// The most causes that a cell names.
const CAUSES: usize = 4;
/// The most provisions that are listed unfolded.
const UNFOLDED: usize = 12;
/// The most ids that stand in one line.
const IDS: usize = 24;
/// The most regimes that are summed up at the top.
const REGIMES: usize = 3;
/// The longest command that is told.
const COMMAND: usize = 600;

/// What differs under each of some regimes, as Markdown; `whole` is the command that prints all of it, told
/// where something is left out.
#[must_use]
pub fn markdown(all: &[Difference], whole: &str, lang: Lang) -> String {
    let all = &*named(all);
    let moves = all.iter().flat_map(|d| {
        let systems = d.systems.iter();
        systems.map(move |moved| Move { of: d, moved })
    });
    let mut told = Page {
        parts: Vec::new(),
        several: all.len() > 1,
        lang,
        moves: moves.collect(),
    };
    let calendar = calendar(all);
    let begin = told.begin(all, &calendar);
    told.regimes(all);
    told.table();
    told.behind();
    told.possible(all);
    told.refused(all);
    told.details();
    told.provisions(all);
    told.calendar(&calendar);
    told.end();
    let left_out = told.left_out(whole);
    page(&begin, &left_out, &told.parts, lang)
}

/// A system that moves, and under which rules.
#[derive(Clone, Copy)]
struct Move<'a> {
    of: &'a Difference,
    moved: &'a Moved,
}

impl Move<'_> {
    fn way(&self) -> Direction {
        self.moved.direction
    }
}

struct Page<'a> {
    parts: Vec<Part>,
    /// Several regimes are told together.
    several: bool,
    lang: Lang,
    /// Systems that move, under each regime.
    moves: Vec<Move<'a>>,
}

impl Page<'_> {
    /// What was compared, and what comes of it, in a dozen lines.
    fn begin(&self, all: &[Difference], calendar: &[DayChange]) -> String {
        let lang = self.lang;
        let mut lines: Vec<String> = Vec::new();
        if let [only] = all {
            lines.extend(self.compared(only));
        }
        if let Some(d) = all.first() {
            let day = escape(&d.on);
            lines.push(change::Day { day }.say(lang));
        }
        let mut out = format!("## {}\n\n", change::Title.say(lang));
        for line in lines {
            let _ = writeln!(out, "- {line}");
        }
        let _ = writeln!(out, "\n{}\n", self.sum(all));
        for line in headline(all, calendar, lang) {
            let _ = writeln!(out, "- {}", escape(&line));
        }
        out
    }

    /// That something is left out, and how to see it.
    fn left_out(&self, whole: &str) -> String {
        let command = match whole.char_indices().nth(COMMAND) {
            None => whole.to_owned(),
            Some((at, _)) => format!("{} …", whole.get(..at).unwrap_or_default()),
        };
        let command = format!("<code>{}</code>", escape(command));
        let size = MOST / 1000;
        let line = moves::LeftOut { command, size }.say(self.lang);
        format!("- **{line}**\n")
    }

    /// The rules before and after.
    fn compared(&self, d: &Difference) -> [String; 2] {
        let (before, after) = (self.rules(&d.old), self.rules(&d.new));
        [
            change::Before { rules: before }.say(self.lang),
            change::After { rules: after }.say(self.lang),
        ]
    }

    /// Which rules of several regimes were compared, folded away, with what comes of each.
    fn regimes(&mut self, all: &[Difference]) {
        if !self.several {
            return;
        }
        let n = all.len();
        let mut part = Part::folded(&moves::Rules { n }.say(self.lang));
        for d in all {
            let [before, after] = self.compared(d);
            let (regime, text) = (self.regime(d), self.summary(d));
            part.entries
                .push(format!("- {regime}{text}\n  - {before}\n  - {after}\n"));
        }
        self.parts.push(part);
    }

    /// Of one of several regimes, its name before what is told of it.
    fn regime(&self, d: &Difference) -> String {
        match self.several {
            true => format!("**{}**{}", escape(&d.new.pack), marks::colon(self.lang)),
            false => String::new(),
        }
    }

    fn rules(&self, rules: &Rules) -> String {
        let mut parts = vec![
            format!("**{}**", escape(&rules.name)),
            escape(format!("{} {}", rules.pack, rules.version)),
        ];
        if let Some(law) = &rules.law {
            let day = escape(law);
            parts.push(time::Law { day }.say(self.lang));
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

    /// What it does to all possible systems, folded away.
    fn possible(&mut self, all: &[Difference]) {
        let mut part = Part::folded(change::Possible.say(self.lang));
        for d in all {
            let mut regime = self.regime(d);
            let told = d.possible.iter();
            for paragraph in told.flat_map(|p| p.told(&d.new.scales, self.lang)) {
                let head = escape(&paragraph.head).replace(" -&gt; ", " → ");
                let regime = std::mem::take(&mut regime);
                part.entries.push(format!("\n{regime}{head}\n\n"));
                let points = paragraph.points.iter();
                part.entries
                    .extend(points.map(|point| format!("- {}\n", escape(point))));
            }
        }
        if !part.entries.is_empty() {
            self.parts.push(part);
        }
    }

    /// How many systems move, and which way; of several regimes, under those that differ.
    fn sum(&self, all: &[Difference]) -> String {
        let told = |d: &&Difference| !d.is_empty();
        let each = |d: &Difference| format!("{}{}", self.regime(d), self.summary(d));
        let mut lines: Vec<String> = all.iter().filter(told).map(each).collect();
        if lines.is_empty() {
            let first = all.first().map(|d| self.summary(d));
            return first.unwrap_or_default();
        }
        let more = lines.len().saturating_sub(REGIMES);
        lines.truncate(REGIMES);
        let what = lines.join("\\\n");
        match more {
            0 => what,
            n => moves::More { what, n }.say(self.lang),
        }
    }

    fn summary(&self, d: &Difference) -> String {
        let all = d.systems.len() + d.same.len();
        if d.is_empty() {
            self.nothing(all)
        } else if d.systems.is_empty() {
            let (n, provisions) = (all, d.provisions.len());
            change::NoSystem { n, provisions }.say(self.lang)
        } else {
            self.counts(d, all)
        }
    }

    fn nothing(&self, all: usize) -> String {
        match all {
            0 => change::NothingMoves.say(self.lang).to_owned(),
            n => change::NothingMovesAll { n }.say(self.lang),
        }
    }

    fn counts(&self, d: &Difference, all: usize) -> String {
        let (lang, same) = (self.lang, d.same.len());
        let ways = [
            Direction::Up,
            Direction::Down,
            Direction::Otherwise,
            Direction::Days,
            Direction::Behind,
        ];
        let mut parts = Vec::new();
        for way in ways {
            let n = d.systems.iter().filter(|m| m.direction == way).count();
            if n > 0 {
                parts.push(match way {
                    Direction::Up => change::Up { n }.say(lang),
                    Direction::Down => change::Down { n }.say(lang),
                    Direction::Otherwise => change::Otherwise { n }.say(lang),
                    Direction::Days => change::OtherDays { n }.say(lang),
                    Direction::Behind => change::OtherReasons { n }.say(lang),
                });
            }
        }
        if same > 0 {
            parts.push(change::Stay { n: same }.say(lang));
        }
        let parts = parts.join(marks::comma(lang));
        change::Sum { n: all, parts }.say(lang)
    }

    /// Systems whose level, days or scope change.
    fn table(&mut self) {
        let rows: Vec<[String; 4]> = self
            .moves
            .iter()
            .filter(|m| m.way() != Direction::Behind)
            .map(|m| self.row(m))
            .collect();
        if rows.is_empty() {
            return;
        }
        let lang = self.lang;
        let head = [
            change::HeadSystem.say(lang),
            change::HeadBefore.say(lang),
            change::HeadAfter.say(lang),
            change::HeadBecause.say(lang),
        ];
        self.rows("\n", head, &rows, "");
    }

    /// A table, as entries that may be left out.
    fn rows<const N: usize>(
        &mut self,
        before: &str,
        head: [&str; N],
        rows: &[[String; N]],
        end: &str,
    ) {
        let mut begin = before.to_owned();
        table(&mut begin, head, &[]);
        let entries = rows.iter().map(|row| {
            let mut out = String::new();
            line(&mut out, row);
            out
        });
        self.parts.push(Part {
            begin,
            entries: entries.collect(),
            end: end.to_owned(),
        });
    }

    fn row(&self, m: &Move<'_>) -> [String; 4] {
        let sign = match m.way() {
            Direction::Up => "↑ ",
            Direction::Down => "↓ ",
            _ => "",
        };
        let [before, after] = [0, 1].map(|side| self.side(m, side).join("<br>"));
        let mut list = cause_words(&m.moved.causes, self.lang);
        let more = list.len().saturating_sub(CAUSES);
        list.truncate(CAUSES);
        let mut because: Vec<String> = list.iter().map(escape).collect();
        if more > 0 {
            because.push(change::More { n: more }.say(self.lang));
        }
        [
            format!("{sign}{}", escape(full_name(m.moved))),
            before,
            after,
            because.join("<br>"),
        ]
    }

    /// The scope and the levels of one side, as far as they differ from the other's.
    fn side(&self, m: &Move<'_>, side: usize) -> Vec<String> {
        let mut out = Vec::new();
        let verdict = m.moved.scope.as_ref().and_then(|s| s.get(side));
        if let Some(verdict) = verdict {
            out.push(self.verdict(m.of, *verdict));
        }
        if verdict == Some(&Governs::Out) {
            return out;
        }
        let own = [&m.of.old.scales, &m.of.new.scales];
        let Some(own) = own.get(side) else {
            return out;
        };
        for (scale, sides) in &m.moved.scales {
            let levels = sides.get(side).and_then(Option::as_ref);
            out.push(self.level(own, scale, levels));
        }
        out
    }

    /// The levels of a scale, with the scale's name where there are several.
    fn level(&self, scales: &Scales, scale: &str, levels: Option<&Levels>) -> String {
        let words = levels_words(scales, scale, levels, self.lang);
        if scales.iter().len() > 1 || self.several {
            let title = scales.title(scale);
            escape(format!("{title}{}{words}", marks::colon(self.lang)))
        } else {
            escape(&words)
        }
    }

    fn verdict(&self, d: &Difference, verdict: Governs) -> String {
        let words = match verdict {
            Governs::In => change::InScope.say(self.lang),
            Governs::Out => change::OutOfScope.say(self.lang),
            Governs::Partial => change::Partly.say(self.lang),
            Governs::Open => change::ScopeOpen.say(self.lang),
        };
        match self.several {
            true => format!("{}{}{words}", escape(&d.new.pack), marks::colon(self.lang)),
            false => words.to_owned(),
        }
    }

    /// Systems whose level stays with its days.
    fn behind(&mut self) {
        let mut names: Vec<String> = Vec::new();
        for m in self.moves.iter().filter(|m| m.way() == Direction::Behind) {
            let name = escape(full_name(m.moved));
            names.push(match self.several {
                true => format!("{name}{}", marks::paren(self.lang, &escape(&m.of.new.pack))),
                false => name,
            });
        }
        if names.is_empty() {
            return;
        }
        let names = some(names, IDS, marks::list(self.lang), self.lang);
        let text = change::Behind { names }.say(self.lang);
        self.parts.push(Part::whole(format!("\n{text}\n")));
    }

    /// Descriptions that could not be read.
    fn refused(&mut self, all: &[Difference]) {
        // A description is refused under all regimes or under none.
        let rejected = all.first().map_or(&[][..], |d| &d.rejected);
        if rejected.is_empty() {
            return;
        }
        let title = change::NotRead.say(self.lang);
        let entries = rejected.iter().map(|r| {
            let r = &r.rejected;
            let text = format!(
                "{}:{}:{}: {} {}",
                r.source, r.line, r.column, r.code, r.message
            );
            format!("- {}\n", escape(&text))
        });
        self.parts.push(Part {
            begin: format!("\n### {title}\n\n"),
            entries: entries.collect(),
            end: String::new(),
        });
    }

    /// Everything about each system, folded away.
    fn details(&mut self) {
        if self.moves.is_empty() {
            return;
        }
        let title = change::Details.say(self.lang);
        let bold = change::Bold.say(self.lang);
        let entries = self.moves.iter().map(|m| {
            let mut title = format!("{} · {}", full_name(m.moved), m.moved.system.source);
            if self.several {
                title.push_str(&format!(" · {}", m.of.new.pack));
            }
            let Part { begin, end, .. } = Part::folded(&title);
            format!("{begin}{}{end}", self.system(m))
        });
        let part = Part {
            begin: format!("\n### {title}\n\n{bold}\n"),
            entries: entries.collect(),
            end: String::new(),
        };
        self.parts.push(part);
    }

    fn system(&self, of: &Move<'_>) -> String {
        let (d, m) = (of.of, of.moved);
        let mut out = String::new();
        if let Some([a, b]) = &m.scope {
            let (a, b) = (self.verdict(d, *a), self.verdict(d, *b));
            let _ = writeln!(out, "- {a} → {b}");
        }
        let [old, new] = [&d.old.scales, &d.new.scales];
        for (scale, [a, b]) in &m.scales {
            let before = self.level(old, scale, a.as_ref());
            let after = escape(levels_words(new, scale, b.as_ref(), self.lang));
            let _ = writeln!(out, "- {before} → {after}");
        }
        for (title, list) in [
            (change::Rules.say(self.lang), &m.rules),
            (change::Duties.say(self.lang), &m.duties),
            (change::Penalties.say(self.lang), &m.penalties),
        ] {
            for (change, items) in changes(list, self.lang) {
                let change = escape(change.replace(" -> ", " → "));
                let n = items.len();
                let ids: Vec<String> = items.into_iter().map(id).collect();
                let (colon, comma) = (marks::colon(self.lang), marks::comma(self.lang));
                let ids = some(ids, IDS, marks::list(self.lang), self.lang);
                let what = format!("{title}{comma}{change}");
                let what = match n {
                    0 | 1 => what,
                    n => moves::Counted { n, what }.say(self.lang),
                };
                let _ = writeln!(out, "- {what}{colon}{ids}");
            }
        }
        out
    }

    /// Provisions that differ; many of them are folded away.
    fn provisions(&mut self, all: &[Difference]) {
        let provisions = all.iter().flat_map(|d| &d.provisions);
        let n = provisions.clone().count();
        if n == 0 {
            return;
        }
        let lang = self.lang;
        let title = change::ProvisionsDiffer { n }.say(lang);
        let head = [
            change::HeadChange.say(lang),
            change::HeadKind.say(lang),
            change::HeadProvision.say(lang),
            change::HeadTitle.say(lang),
        ];
        let rows: Vec<[String; 4]> = provisions
            .map(|p| {
                let change = p.change.words(self.lang);
                let kind = marks::kind(self.lang, p.kind.word());
                [change, kind, &p.id, &p.title].map(escape)
            })
            .collect();
        if n > UNFOLDED {
            let Part { begin, end, .. } = Part::folded(&title);
            self.rows(&begin, head, &rows, &end);
        } else {
            self.rows(&format!("\n### {title}\n\n"), head, &rows, "");
        }
    }

    /// Days on which something begins or ends on one side alone, folded away.
    fn calendar(&mut self, days: &[DayChange]) {
        if days.is_empty() {
            return;
        }
        let n = days.len();
        let lang = self.lang;
        let Part { begin, end, .. } = Part::folded(&change::Calendar { n }.say(lang));
        let head = [
            change::HeadDay.say(lang),
            change::HeadBeforeAlone.say(lang),
            change::HeadAfterAlone.say(lang),
        ];
        let rows: Vec<[String; 3]> = days.iter().map(|day| self.day(day)).collect();
        self.rows(&begin, head, &rows, &end);
    }

    fn day(&self, day: &DayChange) -> [String; 3] {
        let events = |events: &[Event]| {
            let lines = groups(events, |e| (e.what, e.kind));
            let lines: Vec<String> = lines
                .into_iter()
                .map(|((what, kind), list)| escape(event_words(what, kind, &list, self.lang)))
                .collect();
            lines.join("<br>")
        };
        [escape(&day.on), events(&day.old), events(&day.new)]
    }

    fn end(&mut self) {
        let note = change::Informs.say(self.lang);
        self.parts.push(Part::whole(format!("\n{note}\n")));
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

/// A table of cells that are Markdown already.
pub(in crate::report) fn table<const N: usize>(
    out: &mut String,
    head: [&str; N],
    rows: &[[String; N]],
) {
    let _ = writeln!(out, "| {} |", head.join(" | "));
    let _ = writeln!(out, "{}|", "| --- ".repeat(N));
    for row in rows {
        line(out, row);
    }
}

fn line<const N: usize>(out: &mut String, row: &[String; N]) {
    let _ = writeln!(out, "| {} |", row.join(" | "));
}

/// Text that neither breaks a line or a table nor begins markup.
pub(in crate::report) fn escape(text: impl AsRef<str>) -> String {
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
pub(in crate::report) fn html(text: &str) -> String {
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
