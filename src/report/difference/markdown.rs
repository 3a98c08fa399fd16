//! What a change does, as a comment on a pull request: the sum of it first, a table of the systems
//! that move, what else differs folded away. Names cannot break out of their place.

use std::fmt::Write as _;

use super::direction::Direction;
use super::joint::{calendar, named};
use super::paragraphs::not_asked;
use super::told::{cause_words, changes, event_words, levels_words, name};
use super::{DayChange, Difference, Event, ItemChange, Levels, Moved, Rules};
use crate::report::groups;
use crate::report::phrases::follow_words;
use crate::report::scales::Scales;
use crate::report::wire::Governs;
use crate::words::marks;
use solon_messages::{Lang, change, time};

/// The most causes that a cell names.
const CAUSES: usize = 4;
/// The most provisions that are listed unfolded.
const UNFOLDED: usize = 12;

/// What differs under each of some regimes, as Markdown.
#[must_use]
pub fn markdown(all: &[Difference], lang: Lang) -> String {
    let all = &*named(all);
    let moves = all.iter().flat_map(|d| {
        let systems = d.systems.iter();
        systems.map(move |moved| Move { of: d, moved })
    });
    let mut page = Page {
        out: String::new(),
        several: all.len() > 1,
        lang,
        moves: moves.collect(),
    };
    page.head(all);
    page.summaries(all);
    page.table();
    page.behind();
    page.possible(all);
    page.refused(all);
    page.details();
    page.provisions(all);
    page.calendar(&calendar(all));
    page.end();
    page.out
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
    out: String,
    /// Several regimes are told together.
    several: bool,
    lang: Lang,
    /// Systems that move, under each regime.
    moves: Vec<Move<'a>>,
}

impl Page<'_> {
    /// What was compared.
    fn head(&mut self, all: &[Difference]) {
        let lang = self.lang;
        let _ = writeln!(self.out, "## {}\n", change::Title.say(lang));
        for d in all {
            let (before, after) = (self.rules(&d.old), self.rules(&d.new));
            for line in [
                change::Before { rules: before }.say(lang),
                change::After { rules: after }.say(lang),
            ] {
                let _ = writeln!(self.out, "- {line}");
            }
        }
        if let Some(d) = all.first() {
            let day = escape(&d.on);
            let _ = writeln!(self.out, "- {}", change::Day { day }.say(lang));
        }
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

    /// What it does to all possible systems.
    fn possible(&mut self, all: &[Difference]) {
        let title = change::Possible.say(self.lang);
        let _ = writeln!(self.out, "\n### {title}");
        if all.iter().all(|d| d.possible.is_none()) {
            let _ = writeln!(self.out, "\n{}", escape(not_asked(self.lang)));
            return;
        }
        for d in all {
            let mut regime = self.regime(d);
            let paragraphs = d.possible.iter();
            for paragraph in paragraphs.flat_map(|p| p.told(&d.new.scales, self.lang)) {
                let head = escape(&paragraph.head);
                let _ = writeln!(self.out, "\n{}{head}", std::mem::take(&mut regime));
                if !paragraph.points.is_empty() {
                    self.out.push('\n');
                }
                for point in &paragraph.points {
                    let _ = writeln!(self.out, "- {}", escape(point));
                }
            }
        }
    }

    /// How many systems move, and which way; of several regimes, under each.
    fn summaries(&mut self, all: &[Difference]) {
        for d in all {
            let (regime, text) = (self.regime(d), self.summary(d));
            let _ = writeln!(self.out, "\n{regime}{text}");
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
        self.out.push('\n');
        table(&mut self.out, head, &rows);
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
        let names = names.join(marks::list(self.lang));
        let text = change::Behind { names }.say(self.lang);
        let _ = writeln!(self.out, "\n{text}");
    }

    /// Descriptions that could not be read.
    fn refused(&mut self, all: &[Difference]) {
        // A description is refused under all regimes or under none.
        let rejected = all.first().map_or(&[][..], |d| &d.rejected);
        if rejected.is_empty() {
            return;
        }
        let title = change::NotRead.say(self.lang);
        let _ = writeln!(self.out, "\n### {title}\n");
        for r in rejected {
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
            let title = change::Details.say(self.lang);
            let bold = change::Bold.say(self.lang);
            let _ = writeln!(self.out, "\n### {title}\n\n{bold}");
        }
        for m in &moves {
            let mut title = format!("{} · {}", full_name(m.moved), m.moved.system.source);
            if self.several {
                title.push_str(&format!(" · {}", m.of.new.pack));
            }
            self.fold(&title);
            self.system(m);
            self.unfold();
        }
        self.moves = moves;
    }

    fn system(&mut self, of: &Move<'_>) {
        let (d, m) = (of.of, of.moved);
        if let Some([a, b]) = &m.scope {
            let (a, b) = (self.verdict(d, *a), self.verdict(d, *b));
            let _ = writeln!(self.out, "- {a} → {b}");
        }
        let [old, new] = [&d.old.scales, &d.new.scales];
        for (scale, [a, b]) in &m.scales {
            let before = self.level(old, scale, a.as_ref());
            let after = escape(levels_words(new, scale, b.as_ref(), self.lang));
            let _ = writeln!(self.out, "- {before} → {after}");
        }
        for (title, list) in [
            (change::Rules.say(self.lang), &m.rules),
            (change::Duties.say(self.lang), &m.duties),
            (change::Penalties.say(self.lang), &m.penalties),
        ] {
            for (change, items) in changes(list, self.lang) {
                let change = escape(change.replace(" -> ", " → "));
                let ids: Vec<String> = items.into_iter().map(id).collect();
                let (colon, comma) = (marks::colon(self.lang), marks::comma(self.lang));
                let ids = ids.join(marks::list(self.lang));
                let _ = writeln!(self.out, "- {title}{comma}{change}{colon}{ids}");
            }
        }
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
        let folded = n > UNFOLDED;
        if folded {
            self.fold(&title);
        } else {
            let _ = writeln!(self.out, "\n### {title}\n");
        }
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
        table(&mut self.out, head, &rows);
        if folded {
            self.unfold();
        }
    }

    /// Days on which something begins or ends on one side alone, folded away.
    fn calendar(&mut self, days: &[DayChange]) {
        if days.is_empty() {
            return;
        }
        let n = days.len();
        let lang = self.lang;
        self.fold(&change::Calendar { n }.say(lang));
        let head = [
            change::HeadDay.say(lang),
            change::HeadBeforeAlone.say(lang),
            change::HeadAfterAlone.say(lang),
        ];
        let rows: Vec<[String; 3]> = days.iter().map(|day| self.day(day)).collect();
        table(&mut self.out, head, &rows);
        self.unfold();
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

/// A table of cells that are Markdown already.
pub(in crate::report) fn table<const N: usize>(
    out: &mut String,
    head: [&str; N],
    rows: &[[String; N]],
) {
    let _ = writeln!(out, "| {} |", head.join(" | "));
    let _ = writeln!(out, "{}|", "| --- ".repeat(N));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
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
