//! Duties and penalties in the text report: by role, those in effect first, then by their day.

use super::Writer;
#[cfg(feature = "html")]
use super::{Classified, RegimeView};
use crate::report::classification::owed::named;
use crate::report::classification::roles::{is_told, told_targets};
use crate::report::classification::stay_words;
use crate::report::layout::heading;
use crate::report::phrases::{Speaks, days_words, folded_words, home_places};
use crate::report::review_words;
use crate::report::role_names::RoleNames;
use crate::report::wire::{DutyReport, LimitReport, PenaltyReport, Per, Regime, Status, Truth};
use crate::report::{Show, groups};
use crate::words::{self, marks};
use solon_messages::{Lang, consequence, duty, fine, known, matrix, report, stay};

/// Roles that a duty binds, joined.
pub(in crate::report) fn bound_words(names: &RoleNames, duty: &DutyReport, lang: Lang) -> String {
    let roles = duty.binds.iter();
    let words: Vec<String> = roles.map(|r| names.words(r)).collect();
    words.join(marks::list(lang))
}

/// Roles that the describer holds, joined; where that is sure of none, those that it may hold.
pub(in crate::report) fn held_words(names: &RoleNames, duty: &DutyReport, lang: Lang) -> String {
    let sure = duty.held.values().any(|v| *v == Truth::True);
    let held: Vec<String> = duty
        .binds
        .iter()
        .filter(|r| {
            duty.held
                .get(*r)
                .is_some_and(|v| !sure || *v == Truth::True)
        })
        .map(|r| marks::inside(lang, &names.words(r)))
        .collect();
    held.join(marks::list(lang))
}

/// How to see the texts of duties that are told in brief.
fn more_words(show: Show<'_>) -> String {
    let option = if show.several || show.role.is_some() {
        "--full"
    } else {
        "--role"
    };
    duty::More { option }.say(show.lang)
}

/// When a duty is due and how that comes about.
pub(in crate::report) fn due_words(duty: &DutyReport, lang: Lang) -> Option<String> {
    if duty.due_words.is_empty() {
        return None;
    }
    let mut text = match (&duty.due, &duty.due_earliest, &duty.due_latest) {
        (Some(day), ..) => duty::DueOn { day }.say(lang),
        (None, Some(earliest), Some(latest)) => duty::DueBetween { earliest, latest }.say(lang),
        (None, None, Some(day)) => duty::DueLatest { day }.say(lang),
        (None, Some(day), None) => duty::DueEarliest { day }.say(lang),
        (None, None, None) => duty::Due.say(lang).to_owned(),
    };
    let (colon, semi) = (marks::colon(lang), marks::semi(lang));
    text.push_str(&format!("{colon}{}", duty.due_words.join(semi)));
    if !duty.due_open.is_empty() {
        let questions = marks::questions(lang, &duty.due_open);
        text.push_str(&marks::paren(lang, &known::Not { questions }.say(lang)));
    }
    for note in &duty.due_notes {
        text.push_str(&format!("{semi}{note}"));
    }
    if duty.overdue {
        return Some(duty::Overdue { due: text }.say(lang));
    }
    Some(text)
}

impl Writer<'_> {
    /// The whole chapter on what follows.
    pub(super) fn consequences(&mut self) {
        let all: Vec<DutyReport> = self.regime.duties.clone();
        let own = all.iter().filter(|d| !d.of_others);
        let own: Vec<&DutyReport> = own.filter(|d| is_told(d, self.regime, self.show)).collect();
        let (lang, names) = (self.lang, &self.view.roles);
        let first: Vec<&DutyReport> = own.iter().copied().filter(|d| d.first).collect();
        if !first.is_empty() {
            heading(self.out, duty::First.say(lang));
            self.of_role(&first);
        }
        if let Some(folded) = own.iter().find(|d| !d.only_without.is_empty()) {
            heading(self.out, &folded_words(&folded.only_without, lang));
            if !self.show.full {
                let rest = own.iter().copied().filter(|d| !d.only_without.is_empty());
                for (role, list) in groups(rest, |d| held_words(names, d, lang)) {
                    self.line(&role, 2, 4);
                    self.in_brief(&list);
                }
                self.line(&more_words(self.show), 2, 4);
            }
        }
        let full = self.show.full;
        let folded = |d: &DutyReport| !full && !d.only_without.is_empty();
        let duties = own
            .iter()
            .copied()
            .filter(|d| !d.permits() && !d.first && !folded(d) && !self.joint);
        for (role, duties) in groups(duties, |d| held_words(names, d, lang)) {
            heading(self.out, &duty::As { role }.say(lang));
            self.of_role(&duties);
        }
        let permitted: Vec<&DutyReport> = own
            .iter()
            .copied()
            .filter(|d| d.permits() && !folded(d))
            .collect();
        if !permitted.is_empty() {
            heading(self.out, duty::May.say(lang));
            self.of_role(&permitted);
        }
        self.contested(&own);
        self.transitions();
        let others: Vec<&DutyReport> = all.iter().filter(|d| d.of_others).collect();
        self.of_others(&others);
        review_words::chapter(self.out, &self.regime.reviews, self.lang);
        self.fines();
        self.stays();
    }

    /// What a court or an authority holds back.
    fn stays(&mut self) {
        let all = &self.regime.stays;
        if all.is_empty() {
            return;
        }
        heading(self.out, stay::Heading.say(self.lang));
        for s in all {
            let places = self.paren(&home_places(&s.cites, self.lang));
            let line = stay_words::line(s, self.lang);
            let text = format!("{}  {}{places}{}{line}", s.id, s.title, self.colon());
            self.line(&text, 2, 6);
            for note in &s.notes {
                self.line(note, 6, 8);
            }
        }
    }

    fn of_role(&mut self, duties: &[&DutyReport]) {
        let lang = self.lang;
        let settled = |d: &&&DutyReport| d.outcome == Status::Fires;
        let now: Vec<&DutyReport> = duties
            .iter()
            .filter(settled)
            .filter(|d| d.in_effect == Some(true))
            .copied()
            .collect();
        if !now.is_empty() {
            self.line(duty::InEffect.say(lang), 2, 4);
            for duty in now {
                self.duty(duty, true);
            }
        }
        let later: Vec<&DutyReport> = duties
            .iter()
            .filter(settled)
            .filter(|d| d.in_effect != Some(true))
            .copied()
            .collect();
        for (title, list) in groups(later, |d| self.when(d)) {
            self.line(&title, 2, 4);
            for duty in list {
                self.duty(duty, self.show.full);
            }
        }
        let open: Vec<&DutyReport> = duties
            .iter()
            .filter(|d| d.outcome != Status::Fires)
            .copied()
            .collect();
        for (title, list) in groups(open, |d| self.when(d)) {
            self.line(&title, 2, 4);
            // Whoever only may hold the role is told which duties there would be.
            let hardly = list
                .iter()
                .all(|d| d.held.values().all(|v| *v != Truth::True));
            if hardly && !self.show.full {
                let ids: Vec<&str> = list.iter().map(|d| d.id.as_str()).collect();
                self.line(&ids.join(self.list()), 4, 4);
                continue;
            }
            for duty in list {
                self.duty(duty, self.show.full);
            }
        }
    }

    /// When a duty applies, and on what that hangs: the heading of those of which it is the same.
    pub(super) fn when(&self, d: &DutyReport) -> String {
        let lang = self.lang;
        let stayed = stay_words::alone(d.in_effect, &d.missing, &d.stays);
        let not_settled = || duty::NotSettled.say(lang).to_owned();
        let days = days_words(&d.applies, lang);
        let days = match d.outcome {
            Status::Fires if d.in_effect == Some(true) => {
                return duty::InEffect.say(lang).to_owned();
            }
            Status::Fires if stayed => not_settled(),
            Status::Fires => days,
            _ if d.applies.never => return days,
            _ if stayed => not_settled(),
            _ => duty::NotSettledDays { days }.say(lang),
        };
        self.and_hangs_on(days, &d.missing, &d.stays)
    }

    /// Something, and the questions and stays on which it hangs. Of the questions, those on which the
    /// level itself hangs are asked at the end of the report; of the others the first few are told here,
    /// all of them in the JSON report.
    fn and_hangs_on(&self, text: String, facts: &[String], stays: &[String]) -> String {
        if facts.is_empty() && stays.is_empty() {
            return text;
        }
        const TOLD: usize = 6;
        let asked = |f: &&String| self.regime.open.iter().any(|q| q.fact == **f);
        let own: Vec<&str> = facts
            .iter()
            .filter(|f| !asked(f))
            .map(String::as_str)
            .collect();
        let told = own.iter().take(TOLD);
        let mut parts: Vec<String> = told.map(|f| marks::question(self.lang, f)).collect();
        if own.len() > TOLD {
            let more = own.len() - TOLD;
            parts.push(duty::MoreQuestions { more }.say(self.lang));
        }
        let below = facts.iter().any(|f| asked(&f));
        if below {
            parts.insert(0, duty::QuestionsBelow.say(self.lang).to_owned());
        }
        let stays = stays.iter();
        parts.extend(stays.map(|name| stay::Whether { name }.say(self.lang)));
        let questions = parts.join(self.list());
        let hangs = duty::HangsOn { questions }.say(self.lang);
        format!("{text}{}{hangs}", self.semi())
    }

    fn duty(&mut self, duty: &DutyReport, full: bool) {
        self.told(duty, &duty.id, "", full);
    }

    /// A duty among those of several regimes and roles.
    pub(super) fn dated(&mut self, duty: &DutyReport, full: bool) {
        let role = held_words(&self.view.roles, duty, self.lang);
        let role = match role.is_empty() {
            true => String::new(),
            false => format!("{}{}", self.comma(), matrix::As { role }.say(self.lang)),
        };
        self.told(duty, &named(self.view, duty), &role, full);
    }

    fn told(&mut self, duty: &DutyReport, id: &str, more: &str, full: bool) {
        let places = self.paren(&home_places(&duty.cites, self.lang));
        let text = format!("{id}  {}{places}{more}", duty.title);
        self.line(&text, 4, 8);
        if full {
            self.line(&duty.must, 8, 8);
            for note in &duty.notes {
                self.line(&report::Note { note }.say(self.lang), 8, 10);
            }
        }
        if let Some(text) = due_words(duty, self.lang) {
            self.line(&text, 8, 10);
        }
        let named = format!("duty {}", duty.id);
        for text in stay_words::of(&self.regime.stays, &named, self.lang) {
            self.line(&text, 8, 10);
        }
    }

    fn contested(&mut self, duties: &[&DutyReport]) {
        let found = other_readings(self.regime, duties, self.lang);
        if found.is_empty() {
            return;
        }
        heading(self.out, duty::Contested.say(self.lang));
        for line in found {
            self.line(&line, 2, 4);
        }
    }

    /// What moves days, and what ends that.
    fn transitions(&mut self) {
        let all = self.regime.transitions.clone();
        if all.is_empty() {
            return;
        }
        heading(self.out, duty::Moved.say(self.lang));
        for t in &all {
            let may = match t.outcome {
                Status::Fires => "",
                Status::Open | Status::Defeated | Status::NotMet => duty::Perhaps.say(self.lang),
            };
            let places = self.paren(&home_places(&t.cites, self.lang));
            let moves = marks::with_kinds(self.lang, &t.moves);
            let colon = self.colon();
            let text = format!("{}  {}{places}{may}{colon}{moves}", t.id, t.title);
            self.line(&text, 2, 6);
            for line in t.lines.iter().chain(&t.notes) {
                self.line(line, 6, 8);
            }
        }
    }

    /// Duties of roles that the describer does not hold, in brief unless they are asked for.
    fn of_others(&mut self, duties: &[&DutyReport]) {
        if duties.is_empty() {
            return;
        }
        heading(self.out, duty::Others.say(self.lang));
        if self.show.full {
            self.of_role(duties);
            return;
        }
        let (lang, names) = (self.lang, &self.view.roles);
        for (role, list) in groups(duties.iter().copied(), |d| bound_words(names, d, lang)) {
            self.line(&role, 2, 4);
            self.in_brief(&list);
        }
        self.line(&more_words(self.show), 2, 4);
    }

    /// Ids alone, by their days.
    fn in_brief(&mut self, list: &[&DutyReport]) {
        let lang = self.lang;
        let key = |d: &&DutyReport| {
            let days = match (d.outcome, d.in_effect) {
                (Status::Fires, Some(true)) => duty::InEffect.say(lang).to_owned(),
                (Status::Fires, _) => days_words(&d.applies, lang),
                _ if d.applies.never => days_words(&d.applies, lang),
                _ => {
                    let days = days_words(&d.applies, lang);
                    duty::NotSettledDays { days }.say(lang)
                }
            };
            if d.permits() {
                return duty::PermissionDays { days }.say(lang);
            }
            days
        };
        for (days, list) in groups(list.iter().copied(), key) {
            let ids: Vec<&str> = list.iter().map(|d| d.id.as_str()).collect();
            let text = format!("{days}{}{}", self.colon(), ids.join(self.list()));
            self.line(&text, 4, 6);
        }
    }

    fn fines(&mut self) {
        let mut penalties: Vec<PenaltyReport> = self.regime.penalties.clone();
        for p in &mut penalties {
            p.targets = told_targets(p, self.regime, self.show);
        }
        penalties.retain(|p| !p.targets.is_empty());
        if penalties.is_empty() {
            return;
        }
        heading(self.out, fine::Heading.say(self.lang));
        for p in &penalties {
            let text = self.penalty(p);
            self.line(&text, 2, 6);
            for l in &p.limits {
                let text = self.fine(l);
                self.line(&text, 6, 8);
            }
            let named = format!("penalty {}", p.id);
            for text in stay_words::of(&self.regime.stays, &named, self.lang) {
                self.line(&text, 6, 8);
            }
            for text in waiting_words(p, self.lang) {
                self.line(&text, 6, 8);
            }
            let targets = marks::with_kinds(self.lang, &p.targets);
            self.line(&fine::For { targets }.say(self.lang), 6, 8);
            if p.limits.is_empty() && p.exceptions.is_empty() {
                for note in &p.notes {
                    self.line(note, 6, 8);
                }
            }
        }
    }

    /// A penalty by its name, and how it stands.
    fn penalty(&self, p: &PenaltyReport) -> String {
        let places = self.paren(&home_places(&p.cites, self.lang));
        let mut text = format!("{}  {}{places}", p.id, p.title);
        if let Some(by) = set_aside(p, self.lang) {
            text.push_str(&format!("{}{by}", self.comma()));
        }
        let stayed = stay_words::alone(p.in_effect, &p.missing, &p.stays);
        if p.outcome != Status::Defeated && p.in_effect != Some(true) && !stayed {
            let days = days_words(&p.applies, self.lang);
            text.push_str(&format!("{}{days}", self.comma()));
        }
        // What never applies is settled in that.
        if p.applies.never && !stayed {
            return text;
        }
        if p.outcome == Status::Open || stayed {
            text.push_str(self.semi());
            text.push_str(duty::NotSettled.say(self.lang));
        }
        self.and_hangs_on(text, &p.missing, &p.stays)
    }

    fn fine(&self, l: &LimitReport) -> String {
        fine_words(l, self.lang)
    }
}

/// What sets a penalty aside: `set aside: sandbox (Art. 57(12))`.
pub(in crate::report) fn set_aside(p: &PenaltyReport, lang: Lang) -> Option<String> {
    if p.outcome != Status::Defeated {
        return None;
    }
    let by: Vec<String> = p
        .exceptions
        .iter()
        .map(|e| {
            let name = if e.title.is_empty() {
                marks::spelled(lang, &e.id)
            } else {
                e.title.clone()
            };
            let places = marks::paren(lang, &home_places(&e.cites, lang));
            format!("{name}{places}")
        })
        .collect();
    let by = by.join(marks::list(lang));
    Some(fine::SetAside { by }.say(lang))
}

/// Limits that count only once a deadline is over.
pub(in crate::report) fn waiting_words(p: &PenaltyReport, lang: Lang) -> Vec<String> {
    let all = p.waiting.iter();
    all.map(|limit| fine::Waiting { limit }.say(lang)).collect()
}

/// The amount of a limit, or what is known of it.
pub(in crate::report) fn money_words(l: &LimitReport, lang: Lang) -> String {
    let amount = |text: &String| match text.parse() {
        Ok(n) => words::money(n, &l.unit, lang),
        Err(_) => format!("{text} {}", l.unit),
    };
    let known = |known: [&Option<String>; 3]| match known {
        [Some(n), ..] => amount(n),
        [None, Some(a), Some(b)] if a != "0" => format!("{} … {}", amount(a), amount(b)),
        [None, _, Some(b)] => fine::AtMost { amount: amount(b) }.say(lang),
        [None, Some(a), None] => fine::AtLeast { amount: amount(a) }.say(lang),
        [None, None, None] => String::new(),
    };
    let most = known([&l.amount, &l.at_least, &l.at_most]);
    let fine = match &l.minimum {
        Some(m) => {
            let least = known([&m.amount, &m.at_least, &m.at_most]);
            let fine = consequence::Range { least, most }.say(lang);
            if m.above_maximum {
                fine::Crossed { fine }.say(lang)
            } else {
                fine
            }
        }
        None => most,
    };
    match l.per {
        None => fine,
        Some(Per::Violation) => consequence::PerViolation { fine }.say(lang),
        Some(Per::Day) => consequence::PerDay { fine }.say(lang),
    }
}

/// A limit: its amount, or what is known of it, and how it comes about.
pub(in crate::report) fn fine_words(l: &LimitReport, lang: Lang) -> String {
    let known = money_words(l, lang);
    // A limit without alternatives is its own explanation.
    let mut out = if known == l.words {
        known
    } else {
        format!("{known}{}{}", marks::colon(lang), l.words)
    };
    if !l.missing.is_empty() {
        let questions = marks::questions(lang, &l.missing);
        out.push_str(&marks::paren(lang, &known::Not { questions }.say(lang)));
    }
    out
}

/// Days that another reading of a contested point would give, gathered over all duties. Readings on
/// which the level itself hangs are told elsewhere.
pub(in crate::report) fn other_readings(
    regime: &Regime,
    duties: &[&DutyReport],
    lang: Lang,
) -> Vec<String> {
    let level = &regime.readings.used;
    let mut found: Vec<(String, Vec<&str>)> = Vec::new();
    for duty in duties {
        for r in &duty.readings {
            let unsettled = r.outcome == Status::Open && duty.outcome == Status::Open;
            if unsettled || r.readings.keys().any(|i| level.contains_key(i)) {
                continue;
            }
            let flips: Vec<String> = r.readings.iter().map(|(i, x)| format!("{i}={x}")).collect();
            let what = match r.outcome {
                Status::Fires => days_words(&r.applies, lang),
                Status::Open => duty::NotSettled.say(lang).to_owned(),
                Status::Defeated | Status::NotMet => duty::None.say(lang).to_owned(),
            };
            let readings = flips.join(marks::comma(lang));
            let key = duty::WithReading { readings, what }.say(lang);
            match found.iter_mut().find(|(k, _)| *k == key) {
                Some((_, ids)) => ids.push(&duty.id),
                None => found.push((key, vec![&duty.id])),
            }
        }
    }
    let line = |(reading, ids): (String, Vec<&str>)| {
        let ids = ids.join(marks::list(lang));
        format!("{reading}{}{ids}", marks::colon(lang))
    };
    found.into_iter().map(line).collect()
}

/// When a duty applies, and on what that hangs.
#[cfg(feature = "html")]
pub(in crate::report) fn when_words(
    view: &Classified<'_>,
    one: &RegimeView<'_>,
    duty: &DutyReport,
) -> String {
    Writer::new(&mut String::new(), one, view).when(duty)
}

/// A penalty by its name, and how it stands.
#[cfg(feature = "html")]
pub(in crate::report) fn penalty_words(
    view: &Classified<'_>,
    one: &RegimeView<'_>,
    penalty: &PenaltyReport,
) -> String {
    Writer::new(&mut String::new(), one, view).penalty(penalty)
}
