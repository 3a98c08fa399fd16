//! The report as a document in Markdown: result and reasons, duties with what must be done, fines,
//! what is unknown, and the forms that duties ask for, filled as far as the description can.

use std::fmt::Write as _;

use super::answers::{Speaks, range_words, say};
use super::cleared;
use super::roles::{is_told, roles_words, told_targets};
use super::text::consequences::{
    bound_words, days_words, due_words, fine_words, folded_words, held_words, set_aside,
};
use super::text::{once_words, overall_words};
use super::wire::{Applies, Cite, DutyReport, Governs, Regime, ScaleReport, Status};
use super::{Report, Result, Show, groups, nearest};
use crate::program::Program;
use crate::words::{self, marks};

/// Text that cannot break a table or begin markup.
pub(super) fn cell(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
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

/// A cell with notes of their own lines below it.
fn lines(text: &str) -> String {
    let parts: Vec<String> = text.split("\n注：").map(cell).collect();
    parts.join("<br>注：")
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
pub fn text(report: &Report, results: &[Result<'_>], show: Show<'_>) -> String {
    let lang = show.lang;
    let mut out = String::new();
    let name = if report.system.name.is_empty() {
        &report.system.id
    } else {
        &report.system.name
    };
    let _ = writeln!(out, "# {}\n", cell(name));
    let mut facts = vec![
        format!("{}{}", say(lang, "System: ", "系统："), report.system.id),
        format!("{}{}", say(lang, "Day: ", "日期："), report.on),
    ];
    if let Some(law) = &report.law {
        let as_of = say(lang, "Law as of: ", "法律状态截至：");
        facts.push(format!("{as_of}{law}"));
    }
    facts.push(format!(
        "{}{}",
        say(lang, "Overall: ", "总体："),
        overall_words(&report.overall, results, lang)
    ));
    for fact in facts {
        let _ = writeln!(out, "- {}", cell(&fact));
    }
    let note = say(
        lang,
        "This informs; it is not legal advice.",
        "本文仅供参考，不构成法律意见。",
    );
    let _ = writeln!(out, "\n{note}");
    for (regime, result) in report.regimes.iter().zip(results) {
        let mut page = Page {
            out: &mut out,
            regime,
            program: result.program,
            lang,
            show,
        };
        page.write();
    }
    out
}

struct Page<'a> {
    out: &'a mut String,
    regime: &'a Regime,
    program: &'a Program,
    lang: &'a str,
    show: Show<'a>,
}

/// Places with their instruments, unchecked ones marked.
pub(super) fn places(cites: &[Cite], lang: &str) -> String {
    let list: Vec<String> = cites
        .iter()
        .map(|c| match &c.unchecked {
            Some(why) => {
                let place = words::sourced(&c.title, &c.place, lang);
                let remark = format!("{}{why}", say(lang, "unchecked: ", "未核实："));
                format!("{place}{}", marks::paren(lang, &remark))
            }
            None => words::sourced(&c.title, &c.place, lang),
        })
        .collect();
    list.join(marks::semi(lang))
}

impl Speaks for Page<'_> {
    fn lang(&self) -> &str {
        self.lang
    }
}

impl Page<'_> {
    /// A note among others: in Chinese the mark that follows takes the place of its stop.
    fn sentence<'t>(&self, text: &'t str) -> &'t str {
        match self.lang {
            "zh" => text.trim_end_matches('。'),
            _ => text,
        }
    }

    fn heading(&mut self, depth: usize, title: &str) {
        let _ = writeln!(self.out, "\n{} {}\n", "#".repeat(depth), cell(title));
    }

    fn item(&mut self, text: &str) {
        let _ = writeln!(self.out, "- {}", cell(text));
    }

    fn write(&mut self) {
        let r = self.regime;
        self.heading(2, &format!("{} {}", r.title, r.version));
        for followed in &r.readings.followed {
            self.item(&super::follow::follow_words(followed, self.lang));
        }
        self.result();
        let mild = nearest::mild(self.regime, self.program);
        if mild {
            self.nearest();
        }
        self.rules();
        self.cleared();
        self.roles();
        self.duties();
        self.transitions();
        self.fines();
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
        range_words(self.program, scale, [low, high], self.lang)
    }

    fn result(&mut self) {
        let r = self.regime;
        if r.scope.verdict != Governs::In {
            let text = format!(
                "{}{}{}",
                self.say("Scope: ", "适用范围："),
                marks::verdict(self.lang, r.scope.verdict.word()),
                self.paren(&r.scope.because.join(self.semi()))
            );
            self.item(&text);
        }
        if !r.once_in_scope.is_empty() {
            let now = self.say("Out of scope for now; ", "目前不在适用范围内；");
            let then = once_words(r, self.program, self.lang);
            self.item(&format!("{now}{then}"));
        }
        for note in &r.scope.notes {
            self.item(note);
        }
        let program = self.program;
        for scale in &program.scales {
            let Some(s) = r.scales.get(&scale.name) else {
                continue;
            };
            let title = scale.title.get(self.lang);
            let title = if title.is_empty() { &scale.name } else { title };
            let text = format!("{title}{}{}", self.colon(), self.scale(&scale.name, s));
            self.item(&text);
        }
    }

    fn scale(&self, name: &str, s: &ScaleReport) -> String {
        let mut text = self.range_words(name, &s.lower, &s.upper);
        if !s.decided {
            text = format!("{}{text}", self.say("open, ", "未定，"));
        }
        if let Some(from) = &s.applies_from {
            let sure = if s.applies_from_latest.is_some() {
                self.say(" at the earliest", "（最早）")
            } else {
                ""
            };
            text.push_str(&format!("{}{from}{sure}", self.say(", from ", "，自 ")));
        }
        if s.never_applies {
            text.push_str(self.say(
                ", which a transition keeps from ever applying",
                "，但依过渡规定始终不适用",
            ));
        }
        let [low, high] = &s.in_effect_interval;
        text.push_str(&format!(
            "{}{}",
            self.say("; on this day: ", "；当日："),
            self.range_words(name, low, high)
        ));
        text
    }

    /// What one different answer would bring to apply.
    fn nearest(&mut self) {
        let Some((entries, below)) = nearest::told(self.regime, self.program, self.lang) else {
            return;
        };
        self.heading(3, nearest::title(self.lang));
        for entry in entries {
            let more = entry.more.join(self.semi());
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
        self.heading(3, self.say("Rules", "规则"));
        let head = match self.lang {
            "zh" => ["规则", "标题", "结果", "适用", "依据"],
            _ => ["Rule", "Title", "Outcome", "Applies", "Source"],
        };
        let rows: Vec<[String; 5]> = r
            .rules
            .iter()
            .map(|x| {
                let mut outcome = marks::outcome(self.lang, x.outcome.word()).to_owned();
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
                    days_words(&x.applies, self.lang),
                    places(&x.cites, self.lang),
                ]
            })
            .collect();
        table(self.out, &head.map(str::to_owned), &rows);
    }

    fn roles(&mut self) {
        let roles = roles_words(self.regime, self.program, self.show);
        if roles.is_empty() || self.regime.scope.verdict == Governs::Out {
            return;
        }
        self.heading(3, self.say("Your roles under this law", "您在本法下的角色"));
        for role in roles {
            self.item(&role);
        }
    }

    fn cleared(&mut self) {
        let r = self.regime;
        if r.cleared.is_empty() {
            return;
        }
        self.heading(3, cleared::heading(self.lang));
        let (head, rows) = cleared::rows(r, self.lang);
        table(self.out, &head.map(str::to_owned), &rows);
    }

    fn duties(&mut self) {
        let r = self.regime;
        let own = r.duties.iter().filter(|d| !d.of_others);
        let own: Vec<&DutyReport> = own.filter(|d| is_told(d, r, self.show)).collect();
        let (lang, program) = (self.lang, self.program);
        let (first, own): (Vec<_>, Vec<_>) = own.into_iter().partition(|d| d.first);
        if !first.is_empty() {
            self.heading(3, self.say("First of all", "首要义务"));
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
        for (role, list) in groups(own, |d| held_words(program, d, lang)) {
            let title = match lang {
                "zh" => format!("您作为{role}的义务"),
                _ => format!("Your duties as {role}"),
            };
            self.heading(3, &title);
            self.duty_table(&list);
        }
        if !permitted.is_empty() {
            self.heading(3, self.say("You may", "您可以"));
            self.duty_table(&permitted);
        }
        let others: Vec<&DutyReport> = r.duties.iter().filter(|d| d.of_others).collect();
        if others.is_empty() {
            return;
        }
        self.heading(3, self.say("Duties of others", "其他主体的义务"));
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
        role: fn(&Program, &DutyReport, &str) -> String,
    ) {
        let (lang, program) = (self.lang, self.program);
        for (who, list) in groups(duties.iter().copied(), |d| role(program, d, lang)) {
            let ids: Vec<String> = list
                .iter()
                .map(|d| {
                    let permission = if d.permits() {
                        self.say(" (permission)", "（许可）")
                    } else {
                        ""
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
        outcome: Status,
        in_effect: Option<bool>,
        applies: &Applies,
        missing: &[String],
    ) -> String {
        let mut out = if outcome != Status::Fires {
            self.say("not settled", "未定").to_owned()
        } else if in_effect == Some(true) {
            self.say("in effect", "已开始适用").to_owned()
        } else {
            days_words(applies, self.lang)
        };
        if !missing.is_empty() {
            out.push_str(self.say("; hangs on ", "；取决于："));
            out.push_str(&marks::questions(self.lang, missing));
        }
        out
    }

    fn duty_table(&mut self, duties: &[&DutyReport]) {
        let permissions = duties.iter().all(|d| d.permits());
        let head = match (self.lang, permissions) {
            ("zh", false) => ["义务", "内容", "适用", "期限", "依据"],
            ("zh", true) => ["许可", "内容", "适用", "期限", "依据"],
            (_, false) => ["Duty", "What must be done", "Applies", "Due", "Source"],
            (_, true) => ["Permission", "What may be done", "Applies", "Due", "Source"],
        };
        let rows: Vec<[String; 5]> = duties
            .iter()
            .map(|d| {
                let mut must = d.must.clone();
                for note in &d.notes {
                    must.push_str(&match self.lang {
                        "zh" => format!("\n注：{note}"),
                        _ => format!(" ({note})"),
                    });
                }
                [
                    format!("{} {}", d.id, d.title),
                    must,
                    self.standing(d.outcome, d.in_effect, &d.applies, &d.missing),
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
        self.heading(
            3,
            self.say("Upper limits of fines for a breach", "违反时的罚款上限"),
        );
        let told = r.penalties.iter();
        let show = self.show;
        let told = told.map(|p| (p, told_targets(p, r, show)));
        for (p, targets) in told.filter(|(_, targets)| !targets.is_empty()) {
            let targets = marks::with_kinds(self.lang, &targets);
            let targets = format!("{}{targets}", self.say("for ", "针对"));
            let limits: Vec<String> = std::iter::once(targets)
                .chain(p.limits.iter().map(|l| fine_words(l, self.lang)))
                .chain(p.notes.iter().map(|n| self.sentence(n).to_owned()))
                .collect();
            let text = format!(
                "{} {}{}{}{}{}{}",
                p.id,
                p.title,
                self.paren(&places(&p.cites, self.lang)),
                self.comma(),
                set_aside(p, self.lang).unwrap_or_else(|| {
                    self.standing(p.outcome, p.in_effect, &p.applies, &p.missing)
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
        let title = self.say("Days moved by a transition", "因过渡规定而变动的适用日");
        self.heading(3, title);
        for t in &r.transitions {
            let may = match t.outcome {
                Status::Fires => "",
                Status::Open | Status::Defeated | Status::NotMet => self.say(", perhaps", "，未定"),
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
                self.say(". ", "。"),
                lines.join(self.semi())
            );
            self.item(&text);
        }
    }

    fn unknown(&mut self) {
        let r = self.regime;
        if !r.open.is_empty() {
            self.heading(
                3,
                self.say(
                    "Unknown, and able to change the result",
                    "尚未回答、可能改变结果的问题",
                ),
            );
            for o in &r.open {
                self.item(&format!("{}{}{}", o.fact, self.colon(), o.ask));
            }
        }
        if !r.assumptions.is_empty() {
            self.heading(
                3,
                self.say("Assumed, not known", "以下为假定，并非已知事实"),
            );
            for a in &r.assumptions {
                self.item(&format!("{}{}{}", a.fact, self.colon(), a.assumed));
            }
        }
        if !r.readings.alternatives.is_empty() {
            self.heading(
                3,
                self.say("Depends on a contested reading", "取决于有争议的解释"),
            );
            for a in &r.readings.alternatives {
                let flips: Vec<String> = a
                    .readings
                    .iter()
                    .map(|(i, x)| format!("{i} = {x}"))
                    .collect();
                let levels: Vec<String> = a
                    .scales
                    .iter()
                    .map(|(s, [low, high])| self.range_words(s, low, high))
                    .collect();
                let (flips, levels) = (flips.join(self.comma()), levels.join(self.list()));
                self.item(&format!("{flips}{}{levels}", self.colon()));
            }
        }
        if !r.notes.is_empty() {
            self.heading(3, self.say("Look again", "请复核"));
            for n in &r.notes {
                self.item(&format!("{} {}", n.code, n.message));
            }
        }
    }

    /// Forms of the describer's own duties.
    fn forms(&mut self) {
        let r = self.regime;
        let own = r.duties.iter();
        let show = self.show;
        let own = own.filter(|d| !d.of_others && !d.applies.never && is_told(d, r, show));
        // What would only matter without a ban is in brief, so its forms are left out too.
        for duty in own.filter(|d| show.full || d.only_without.is_empty()) {
            let Some(form) = &duty.record else { continue };
            self.heading(3, &form.title);
            let days = self.standing(duty.outcome, duty.in_effect, &duty.applies, &duty.missing);
            let (label, comma) = (self.say("Duty: ", "义务："), self.comma());
            self.item(&format!("{label}{} {}{comma}{days}", duty.id, duty.title));
            let _ = writeln!(self.out);
            let head = match self.lang {
                "zh" => ["事项", "内容", "依据"],
                _ => ["Field", "Entry", "Source"],
            };
            let blank = self.say("(to be filled in)", "（待填写）");
            let rows: Vec<[String; 3]> = form
                .fields
                .iter()
                .map(|f| {
                    let entry = if f.values.is_empty() {
                        blank.to_owned()
                    } else {
                        f.values.join(self.semi())
                    };
                    [f.title.clone(), entry, places(&f.cites, self.lang)]
                })
                .collect();
            table(self.out, &head.map(str::to_owned), &rows);
        }
    }
}
