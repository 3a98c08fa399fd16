//! The report as a document in Markdown: result and reasons, duties with what must be done, fines,
//! what is unknown, and the forms that duties ask for, filled as far as the description can.

use std::fmt::Write as _;

use super::near_words;
use super::roles::{is_told, roles_words, told_targets};
use super::text::{bound_words, due_words, fine_words, held_words, set_aside, waiting_words};
use super::{
    Classified, RegimeView, cleared_words, matrix_words, reading_words, score_words, stay_words,
    verdict_words,
};
use crate::report::layout::inert;
use crate::report::phrases::{
    Speaks, days_words, folded_words, follow_words, pending_words, places,
};
use crate::report::review_words;
use crate::report::role_names::RoleNames;
use crate::report::wire::{Applies, DutyReport, Governs, Regime, ScaleReport, Status};
use crate::report::{Show, groups};
use crate::words::marks;
use solon_messages::{Lang, document, duty, fine, matrix, report, stay};

mod brief;
mod forms;
mod joint;

/// Within a cell of a table: what follows stands on a line of its own.
const LINE: char = '\u{2028}';

/// Text that cannot break a table or begin markup.
pub(in crate::report) fn cell(text: &str) -> String {
    let mut out = String::new();
    for c in inert(text).chars() {
        match c {
            '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' | '\r' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A cell of several lines.
fn lines(text: &str) -> String {
    let parts: Vec<String> = text.split(LINE).map(cell).collect();
    parts.join("<br>")
}

fn table<const N: usize>(out: &mut String, head: &[String; N], rows: &[[String; N]]) {
    let line = |cells: &[String; N]| {
        let cells: Vec<String> = cells.iter().map(|c| lines(c)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    out.push_str(&line(head));
    out.push_str(&"| --- ".repeat(N));
    out.push_str("|\n");
    for row in rows {
        out.push_str(&line(row));
    }
}

/// Writes one system's report.
#[must_use]
pub fn text(view: &Classified<'_>) -> String {
    let (report, lang) = (view.report, view.show.lang);
    let mut out = String::new();
    let name = if report.system.name.is_empty() {
        &report.system.id
    } else {
        &report.system.name
    };
    let _ = writeln!(out, "# {}\n", cell(name));
    let (id, day) = (&report.system.id, &report.on);
    let mut facts = vec![
        document::System { id }.say(lang),
        document::Day { day }.say(lang),
    ];
    if let Some(day) = &report.law {
        facts.push(document::LawAsOf { day }.say(lang));
    }
    let level = &view.level;
    facts.push(match view.joint() {
        true => matrix_words::overall(view),
        false => report::Overall { level }.say(lang),
    });
    facts.extend(matrix_words::beyond(view));
    for fact in facts {
        let _ = writeln!(out, "- {}", cell(&fact));
    }
    if view.own_map && !view.joint() {
        joint::maps(&mut out, view);
    }
    let _ = writeln!(out, "\n{}", document::NoAdvice.say(lang));
    brief::brief(&mut out, view);
    if view.joint() {
        joint::matrix(&mut out, view);
    }
    let told = view.regimes.iter();
    for regime in told.filter(|r| !matrix_words::is_folded(view, &r.report.pack)) {
        Page::new(&mut out, regime, view).write();
    }
    if view.joint() {
        joint::end(&mut out, view);
    }
    out
}

struct Page<'a> {
    out: &'a mut String,
    regime: &'a Regime,
    view: &'a RegimeView<'a>,
    lang: Lang,
    show: Show<'a>,
    /// The regime is one of several: what they have in common is told elsewhere, for all.
    joint: bool,
}

impl<'a> Page<'a> {
    fn new(out: &'a mut String, regime: &'a RegimeView<'a>, all: &Classified<'a>) -> Page<'a> {
        Page {
            out,
            regime: regime.report,
            view: regime,
            lang: all.show.lang,
            show: all.show,
            joint: all.joint(),
        }
    }
}

impl Speaks for Page<'_> {
    fn lang(&self) -> Lang {
        self.lang
    }
}

impl Page<'_> {
    /// A note among others: the mark that follows takes the place of its stop.
    fn sentence<'t>(&self, text: &'t str) -> &'t str {
        text.trim_end_matches(document::Stop.say(self.lang).trim_end())
    }

    fn heading(&mut self, depth: usize, title: &str) {
        let _ = writeln!(self.out, "\n{} {}\n", "#".repeat(depth), cell(title));
    }

    fn item(&mut self, text: &str) {
        let _ = writeln!(self.out, "- {}", cell(text));
    }

    fn write(&mut self) {
        let r = self.regime;
        let mut title = r.title.clone();
        if self.joint {
            let pack = &r.pack;
            title = matrix::Regime { pack, title }.say(self.lang);
        }
        self.heading(2, &format!("{title} {}", r.version));
        if self.view.not_asked && !self.show.full && !self.show.all {
            self.item(&matrix_words::opened_by(self.view, self.lang));
            return;
        }
        for followed in &r.readings.followed {
            self.item(&follow_words(followed, self.lang));
        }
        self.result();
        let mild = near_words::mild(self.view);
        if mild {
            self.nearest();
        }
        self.rules();
        self.scores();
        self.cleared();
        self.roles();
        self.duties();
        self.transitions();
        self.fines();
        self.stays();
        self.unknown();
        if !mild {
            self.nearest();
        }
        self.forms();
        let own = (&r.pack, &r.version, &r.digest);
        let used = r.uses.iter().map(|u| (&u.pack, &u.version, &u.digest));
        self.out.push('\n');
        for (pack, version, digest) in std::iter::once(own).chain(used) {
            let text = format!("{pack} {version} · {digest}");
            let _ = writeln!(self.out, "- {}", cell(&text));
        }
    }

    fn range_words(&self, scale: &str, low: &str, high: &str) -> String {
        self.view.scales.range(scale, [low, high])
    }

    fn result(&mut self) {
        let (r, lang) = (self.regime, self.lang);
        if r.scope.verdict != Governs::In {
            let verdict = marks::verdict(lang, r.scope.verdict.word());
            let because = self.paren(&r.scope.because.join(self.semi()));
            let scope = document::Scope { verdict }.say(lang);
            self.item(&format!("{scope}{because}"));
        }
        if !r.once_in_scope.is_empty() {
            let then = verdict_words::once_words(self.view, lang);
            self.item(&document::OutForNow { then }.say(lang));
        }
        for note in &r.scope.notes {
            self.item(note);
        }
        let view = self.view;
        for scale in view.scales.iter() {
            let Some(s) = r.scales.get(&scale.name) else {
                continue;
            };
            let (title, colon) = (view.scales.title(&scale.name), self.colon());
            let text = format!("{title}{colon}{}", self.scale(&scale.name, s));
            self.item(&text);
        }
        if let Some(next) = review_words::next_words(&r.reviews, lang) {
            self.item(&next);
        }
        for act in &r.pending {
            let text = pending_words(act, lang);
            self.item(&text);
        }
    }

    fn scale(&self, name: &str, s: &ScaleReport) -> String {
        let lang = self.lang;
        let mut text = self.range_words(name, &s.lower, &s.upper);
        if s.lower != s.upper {
            text = document::Open { levels: text }.say(lang);
        }
        if let Some(day) = s.first_day() {
            text.push_str(&match s.applies_from_latest {
                Some(_) => report::LevelEarliest { day }.say(lang),
                None => report::LevelFrom { day }.say(lang),
            });
        }
        if s.never_applies {
            text.push_str(report::LevelNever.say(lang));
        }
        let [low, high] = &s.in_effect_interval;
        let levels = self.range_words(name, low, high);
        let levels = stay_words::and_hangs_on(levels, &s.stays, lang);
        text.push_str(&document::OnThisDay { levels }.say(lang));
        if s.scope_open {
            text.push_str(report::ScaleScopeOpen.say(lang));
        }
        text
    }

    /// What one different answer would bring to apply.
    fn nearest(&mut self) {
        let Some((entries, below)) = near_words::told(self.view, self.lang) else {
            return;
        };
        self.heading(3, near_words::title(self.lang));
        for entry in entries {
            let more: Vec<&str> = entry.more().map(String::as_str).collect();
            let more = more.join(self.semi());
            self.item(&format!("{}{}{more}", entry.head, self.semi()));
        }
        for line in below {
            self.item(&line);
        }
    }

    fn rules(&mut self) {
        let r = self.regime;
        if r.rules.is_empty() {
            return;
        }
        let lang = self.lang;
        self.heading(3, document::Rules.say(lang));
        let head = [
            document::Rule.say(lang),
            document::Title.say(lang),
            document::Outcome.say(lang),
            document::Applies.say(lang),
            document::Source.say(lang),
        ];
        let rows: Vec<[String; 5]> = r
            .rules
            .iter()
            .map(|x| {
                let mut outcome = marks::outcome(self.lang, x.told().word()).to_owned();
                let against: Vec<&str> = x
                    .exceptions
                    .iter()
                    .filter(|e| e.outcome == Status::Fires)
                    .map(|e| e.id.as_str())
                    .collect();
                if !against.is_empty() {
                    outcome.push_str(&self.paren(&against.join(self.list())));
                }
                [
                    x.id.clone(),
                    x.title.clone(),
                    outcome,
                    stay_words::rule_days(r, x, lang),
                    places(&x.cites, self.lang),
                ]
            })
            .collect();
        table(self.out, &head.map(str::to_owned), &rows);
    }

    fn roles(&mut self) {
        let roles = roles_words(self.view, self.show);
        if roles.is_empty() || self.regime.scope.verdict == Governs::Out {
            return;
        }
        self.heading(3, report::Roles.say(self.lang));
        for role in roles {
            self.item(&role);
        }
    }

    fn scores(&mut self) {
        let (r, lang) = (self.regime, self.lang);
        if r.scores.is_empty() {
            return;
        }
        self.heading(3, score_words::heading(lang));
        for score in &r.scores {
            let _ = writeln!(
                self.out,
                "{}\n",
                cell(&score_words::head(self.view, score, lang))
            );
            for line in score_words::lines(self.view, score, lang) {
                self.item(&line);
            }
        }
    }

    fn cleared(&mut self) {
        let r = self.regime;
        if r.cleared.is_empty() {
            return;
        }
        self.heading(3, cleared_words::heading(self.lang));
        let (head, rows) = cleared_words::rows(r, self.lang);
        table(self.out, &head.map(str::to_owned), &rows);
    }

    fn duties(&mut self) {
        let r = self.regime;
        let own = r.duties.iter().filter(|d| !d.of_others);
        let own: Vec<&DutyReport> = own.filter(|d| is_told(d, r, self.show)).collect();
        let (lang, names) = (self.lang, &self.view.roles);
        let (first, own): (Vec<_>, Vec<_>) = own.into_iter().partition(|d| d.first);
        if !first.is_empty() {
            self.heading(3, duty::First.say(lang));
            self.duty_table(&first);
        }
        let (folded, own): (Vec<_>, Vec<_>) = own
            .into_iter()
            .partition(|d| !self.show.full && !d.only_without.is_empty());
        if let Some(one) = folded.first() {
            self.heading(3, &folded_words(&one.only_without, lang));
            self.in_brief(&folded, held_words);
        }
        let (permitted, own): (Vec<_>, Vec<_>) = own.into_iter().partition(|d| d.permits());
        let own = own.into_iter().filter(|_| !self.joint);
        for (role, list) in groups(own, |d| held_words(names, d, lang)) {
            self.heading(3, &duty::As { role }.say(lang));
            self.duty_table(&list);
        }
        if !permitted.is_empty() {
            self.heading(3, duty::May.say(lang));
            self.duty_table(&permitted);
        }
        let others: Vec<&DutyReport> = r.duties.iter().filter(|d| d.of_others).collect();
        if others.is_empty() {
            return;
        }
        self.heading(3, duty::Others.say(lang));
        if self.show.full {
            self.duty_table(&others);
            return;
        }
        self.in_brief(&others, bound_words);
    }

    /// Ids and titles alone, by role.
    fn in_brief(
        &mut self,
        duties: &[&DutyReport],
        role: fn(&RoleNames, &DutyReport, Lang) -> String,
    ) {
        let (lang, names) = (self.lang, &self.view.roles);
        for (who, list) in groups(duties.iter().copied(), |d| role(names, d, lang)) {
            let ids: Vec<String> = list
                .iter()
                .map(|d| {
                    let permission = if d.permits() {
                        self.paren(document::Permitted.say(lang))
                    } else {
                        String::new()
                    };
                    format!("{} {}{permission}", d.id, d.title)
                })
                .collect();
            self.item(&format!("{who}{}{}", self.colon(), ids.join(self.semi())));
        }
    }

    /// Whether and from when something applies, and on what that hangs.
    fn standing(
        &self,
        (outcome, in_effect): (Status, Option<bool>),
        applies: &Applies,
        missing: &[String],
        stays: &[String],
    ) -> String {
        let stayed = stay_words::alone(in_effect, missing, stays);
        // What never applies is settled in that.
        if applies.never && !stayed {
            return days_words(applies, self.lang);
        }
        let mut out = if outcome != Status::Fires || stayed {
            duty::NotSettled.say(self.lang).to_owned()
        } else if in_effect == Some(true) {
            duty::InEffect.say(self.lang).to_owned()
        } else {
            days_words(applies, self.lang)
        };
        let questions = (!missing.is_empty()).then(|| marks::questions(self.lang, missing));
        let stays = stays
            .iter()
            .map(|name| stay::Whether { name }.say(self.lang));
        let hangs: Vec<String> = questions.into_iter().chain(stays).collect();
        if !hangs.is_empty() {
            let questions = hangs.join(self.list());
            out.push_str(self.semi());
            out.push_str(&duty::HangsOn { questions }.say(self.lang));
        }
        out
    }

    fn duty_table(&mut self, duties: &[&DutyReport]) {
        let lang = self.lang;
        let (name, content) = if duties.iter().all(|d| d.permits()) {
            (document::Permission.say(lang), document::May.say(lang))
        } else {
            (document::Duty.say(lang), document::Must.say(lang))
        };
        let head = [
            name,
            content,
            document::Applies.say(lang),
            document::Due.say(lang),
            document::Source.say(lang),
        ];
        let rows: Vec<[String; 5]> = duties
            .iter()
            .map(|d| {
                let mut must = d.must.clone();
                for note in &d.notes {
                    must.push_str(&document::NoteOfDuty { line: LINE, note }.say(lang));
                }
                [
                    format!("{} {}", d.id, d.title),
                    must,
                    self.standing((d.outcome, d.in_effect), &d.applies, &d.missing, &d.stays),
                    due_words(d, self.lang).unwrap_or_default(),
                    places(&d.cites, self.lang),
                ]
            })
            .collect();
        table(self.out, &head.map(str::to_owned), &rows);
    }

    fn fines(&mut self) {
        let r = self.regime;
        if r.penalties.is_empty() {
            return;
        }
        self.heading(3, fine::Heading.say(self.lang));
        let told = r.penalties.iter();
        let show = self.show;
        let told = told.map(|p| (p, told_targets(p, r, show)));
        for (p, targets) in told.filter(|(_, targets)| !targets.is_empty()) {
            let targets = marks::with_kinds(self.lang, &targets);
            let targets = fine::For { targets };
            let limits: Vec<String> = std::iter::once(targets.say(self.lang))
                .chain(p.limits.iter().map(|l| fine_words(l, self.lang)))
                .chain(waiting_words(p, self.lang))
                .chain(p.notes.iter().map(|n| self.sentence(n).to_owned()))
                .collect();
            let text = format!(
                "{} {}{}{}{}{}{}",
                p.id,
                p.title,
                self.paren(&places(&p.cites, self.lang)),
                self.comma(),
                set_aside(p, self.lang).unwrap_or_else(|| {
                    self.standing((p.outcome, p.in_effect), &p.applies, &p.missing, &p.stays)
                }),
                self.colon(),
                limits.join(self.semi())
            );
            self.item(&text);
        }
    }

    fn transitions(&mut self) {
        let r = self.regime;
        if r.transitions.is_empty() {
            return;
        }
        self.heading(3, duty::Moved.say(self.lang));
        for t in &r.transitions {
            let may = match t.outcome {
                Status::Fires => "",
                Status::Open | Status::Defeated | Status::NotMet => duty::Perhaps.say(self.lang),
            };
            let lines = t.lines.iter().chain(&t.notes);
            let lines: Vec<&str> = lines.map(|l| self.sentence(l)).collect();
            let text = format!(
                "{} {}{}{may}{}{}{}{}",
                t.id,
                t.title,
                self.paren(&places(&t.cites, self.lang)),
                self.colon(),
                marks::with_kinds(self.lang, &t.moves),
                document::Stop.say(self.lang),
                lines.join(self.semi())
            );
            self.item(&text);
        }
    }

    fn stays(&mut self) {
        let r = self.regime;
        if r.stays.is_empty() {
            return;
        }
        self.heading(3, stay::Heading.say(self.lang));
        for s in &r.stays {
            let mut text = format!("{} {}", s.id, s.title);
            text.push_str(&self.paren(&places(&s.cites, self.lang)));
            text.push_str(self.colon());
            text.push_str(&stay_words::line(s, self.lang));
            self.item(&text);
        }
    }

    fn unknown(&mut self) {
        let r = self.regime;
        if !r.open.is_empty() && !self.joint {
            self.heading(3, report::Unknown.say(self.lang));
            for o in &r.open {
                self.item(&format!("{}{}{}", o.fact, self.colon(), o.ask));
            }
        }
        if !r.assumptions.is_empty() {
            self.heading(3, report::Assumed.say(self.lang));
            for a in &r.assumptions {
                self.item(&format!("{}{}{}", a.fact, self.colon(), a.assumed));
            }
        }
        if !r.readings.alternatives.is_empty() {
            self.heading(3, report::Contested.say(self.lang));
            for a in &r.readings.alternatives {
                let flips: Vec<String> = a
                    .readings
                    .iter()
                    .map(|(i, x)| format!("{i} = {x}"))
                    .collect();
                let result = reading_words::result(self.view, r, a, self.lang);
                let flips = flips.join(self.comma());
                self.item(&format!("{flips}{}{result}", self.colon()));
            }
        }
        if !r.notes.is_empty() {
            self.heading(3, report::LookAgain.say(self.lang));
            for n in &r.notes {
                self.item(&format!("{} {}", n.code, n.message));
            }
        }
    }
}
