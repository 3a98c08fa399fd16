//! Days, deadlines, forms, limits of fines and shifts: the clauses of duties, penalties and
//! transitions.

use super::{BodyKind, Checker};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Word};
use solon_law::program::{
    Amount, DefineBody, Due, DueKind, FactId, FactType, Field, Filler, Form, InterpretationId,
    Kind, LastDone, Length, Limit, Move, NamedDay, Pattern, Per, Period, Pick, ProvisionId, Start,
    Unit, Window,
};

/// Months by name, January first, with their most days.
const MONTHS: [(&str, i8); 12] = [
    ("January", 31),
    ("February", 29),
    ("March", 31),
    ("April", 30),
    ("May", 31),
    ("June", 30),
    ("July", 31),
    ("August", 31),
    ("September", 30),
    ("October", 31),
    ("November", 30),
    ("December", 31),
];

/// The word that means the description's own name in a form.
const SYSTEM: &str = "system";

impl Checker {
    pub(super) fn windows(&mut self, applies: &[ast::Applies]) -> Vec<Window> {
        let mut out = Vec::with_capacity(applies.len());
        for a in applies {
            out.push(Window {
                own_right: a.own_right,
                from: a.from.as_ref().and_then(|s| self.start(s)),
                until: a.until.as_ref().and_then(|d| self.day(d)),
                provided: a.provided.as_ref().map(|e| self.cond(e)),
                cites: self.cites(&a.cites),
            });
        }
        self.check_windows(applies, &out);
        out
    }

    fn start(&mut self, start: &ast::Start) -> Option<Start> {
        match start {
            ast::Start::Day(d) => self.day(d).map(Start::Day),
            ast::Start::Reading(word) => {
                let id = self.reading_named(word, BodyKind::Day)?;
                Some(Start::Reading(id))
            }
        }
    }

    /// An interpretation whose readings are of a kind.
    pub(super) fn reading_named(
        &mut self,
        word: &Word,
        kind: BodyKind,
    ) -> Option<InterpretationId> {
        let Some((id, _)) = self.interpretation_ids.get(&word.text).copied() else {
            let known: Vec<String> = self.interpretation_ids.keys().cloned().collect();
            self.unknown(
                Code::UnknownReading,
                word,
                "interpretation",
                known.iter().map(String::as_str),
            );
            return None;
        };
        let own = self.reading_kinds[id];
        if own != kind {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    word.span,
                    format!(
                        "each reading of `{}` is a {}, and a {} is needed here",
                        word.text,
                        own.word(),
                        kind.word()
                    ),
                )
                .help("name an interpretation whose readings fit, or write the value itself"),
            );
            return None;
        }
        self.read.interpretations.insert(id);
        Some(id)
    }

    /// A fact of a type that a clause needs.
    /// The days of which a day is the earliest: asked of everybody, and days themselves.
    pub(super) fn earliest(&mut self, fact: &ast::Fact) {
        let Some(id) = self.program.fact(&fact.name.text) else {
            return;
        };
        let mut days = Vec::new();
        for word in &fact.earliest {
            let Some(day) = self.typed_fact(word, "date", |t| *t == FactType::Date) else {
                continue;
            };
            let plain = &self.program.facts[day];
            let plain = plain.earliest.is_empty() && day != id;
            let gated = self.sites.gate(day).is_some();
            let date = &self.program.facts[id];
            if !plain || gated || date.ty != FactType::Date {
                self.report(
                    Diagnostic::new(
                        Code::TypeMismatch,
                        word.span,
                        format!("`{}` cannot be the earliest of days with `{}`", fact.name.text, word.text),
                    )
                    .help("name facts of type `date` that are always asked and are no earliest day themselves"),
                );
                continue;
            }
            days.push(day);
        }
        let f = &mut self.program.facts[id];
        f.earliest = days;
    }

    pub(super) fn typed_fact(
        &mut self,
        word: &Word,
        what: &str,
        fits: impl Fn(&FactType) -> bool,
    ) -> Option<FactId> {
        let Some(id) = self.program.fact(&word.text) else {
            let known: Vec<String> = self
                .program
                .facts
                .values()
                .filter(|f| fits(&f.ty))
                .map(|f| f.name.clone())
                .collect();
            self.unknown(
                Code::UnknownFact,
                word,
                format!("{what} fact").trim_start(),
                known.iter().map(String::as_str),
            );
            return None;
        };
        if self.is_ratio(word, word.span, Code::TypeMismatch) {
            return None;
        }
        if fits(&self.program.facts[id].ty) {
            self.read.facts.insert(id);
            return Some(id);
        }
        self.report(
            Diagnostic::new(
                Code::TypeMismatch,
                word.span,
                format!("`{}` is not answered with a {what}", word.text),
            )
            .help(format!("name a fact of the type `{what}`")),
        );
        None
    }

    fn date_fact(&mut self, word: &Word) -> Option<FactId> {
        let define = self.program.defines.find(|d| d.name == word.text);
        if let Some(define) = define
            && !matches!(self.program.defines[define].body, DefineBody::Cond(_))
        {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    word.span,
                    format!(
                        "`{}` stands in the rules, and no answer gives it",
                        word.text
                    ),
                )
                .help("count yourself and write the day that comes of it: `due by 2026-10-01`"),
            );
            return None;
        }
        self.typed_fact(word, "date", |t| *t == FactType::Date)
    }

    pub(super) fn due(&mut self, due: &[ast::Due]) -> Vec<Due> {
        let mut out = Vec::new();
        for d in due {
            let cites = self.cites(&d.cites);
            let when = d.when.as_ref().map(|e| self.cond(e));
            if let Some(kind) = self.due_kind(&d.kind, d.span) {
                out.push(Due { kind, when, cites });
            }
        }
        out
    }

    fn due_kind(&mut self, kind: &ast::DueKind, span: Span) -> Option<DueKind> {
        match kind {
            ast::DueKind::By(day) => Some(DueKind::By(self.named_day(day)?)),
            ast::DueKind::Within(p, fact) => {
                let (period, fact) = (self.period(p), self.date_fact(fact));
                Some(DueKind::Within(period?, fact?))
            }
            ast::DueKind::Before(fact) => Some(DueKind::Before(self.date_fact(fact)?)),
            ast::DueKind::Ahead(p, fact) => {
                let (period, fact) = (self.period(p), self.date_fact(fact));
                Some(DueKind::Ahead(period?, fact?))
            }
            ast::DueKind::Every(p, fact) => {
                let (period, fact) = (self.repeated(p, span), self.date_fact(fact));
                let Period { length, unit, .. } = period?;
                let Length::Fixed(n) = length else {
                    self.report(
                        Diagnostic::new(
                            Code::BadLiteral,
                            span,
                            "what runs since a fixed day has a fixed length",
                        )
                        .help("write a number, or count from when it was last done: `every review_months months, last done assessed_on`"),
                    );
                    return None;
                };
                Some(DueKind::Every(n, unit, fact?))
            }
            ast::DueKind::Again(p, last) => {
                let (period, last) = (self.repeated(p, span), self.last_done(last));
                Some(DueKind::Again(period?, last?))
            }
            ast::DueKind::Yearly(day, month, last) => {
                let last = match last {
                    Some(last) => Some(self.last_done(last)?),
                    None => None,
                };
                let (month, day) = self.day_of_year(*day, month, span)?;
                Some(DueKind::Yearly(month, day, last))
            }
            ast::DueKind::Later(both) => {
                let [one, other] = both.as_ref().each_ref();
                let (one, other) = (self.due_kind(one, span), self.due_kind(other, span));
                Some(DueKind::Later(Box::new([one?, other?])))
            }
        }
    }

    fn period(&mut self, period: &ast::Period) -> Option<Period> {
        let length = match &period.length {
            ast::Length::Fixed(n) => Length::Fixed(*n),
            ast::Length::Asked(fact) => Length::Asked(
                self.typed_fact(fact, "number", |t| matches!(t, FactType::Number { .. }))?,
            ),
        };
        let calendar = match &period.calendar {
            Some(name) => Some(self.calendar_named(name)?),
            None => None,
        };
        let unit = unit(&period.unit.text);
        if let Some(name) = period
            .calendar
            .as_ref()
            .filter(|_| unit != Unit::WorkingDays)
        {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    name.span,
                    "only working days are counted by a calendar",
                )
                .help("write `working days`, or leave the calendar out"),
            );
        }
        Some(Period {
            length,
            unit,
            calendar,
        })
    }

    /// The length of time after which something comes back.
    fn repeated(&mut self, period: &ast::Period, span: Span) -> Option<Period> {
        let counted = !matches!(unit(&period.unit.text), Unit::Hours | Unit::WorkingDays);
        if matches!(period.length, ast::Length::Fixed(0)) || !counted {
            self.report(
                Diagnostic::new(Code::BadLiteral, span, "nothing comes back after this time")
                    .help("write at least 1, and days, weeks, months or years"),
            );
            return None;
        }
        self.period(period)
    }

    fn named_day(&mut self, day: &ast::NamedDay) -> Option<NamedDay> {
        Some(match day {
            ast::NamedDay::Day(d) => NamedDay::Day(self.day(d)?),
            ast::NamedDay::Fact(fact) => NamedDay::Asked(self.date_fact(fact)?),
        })
    }

    fn last_done(&mut self, last: &ast::LastDone) -> Option<LastDone> {
        let fact = self.date_fact(&last.fact);
        let first = match &last.first {
            Some(day) => Some(self.named_day(day)?),
            None => None,
        };
        Some(LastDone { fact: fact?, first })
    }

    /// A month and a day that it has.
    fn day_of_year(&mut self, day: u32, month: &Word, span: Span) -> Option<(i8, i8)> {
        let found = MONTHS.iter().position(|(name, _)| *name == month.text)?;
        let most = MONTHS.get(found).map_or(0, |(_, days)| *days);
        let fits = i8::try_from(day).ok().filter(|d| (1..=most).contains(d));
        if fits.is_none() {
            self.report(
                Diagnostic::new(
                    Code::BadLiteral,
                    span,
                    format!("there is no {day} {}", month.text),
                )
                .help("write a day that the month has"),
            );
        }
        Some((i8::try_from(found).ok()? + 1, fits?))
    }

    /// What goes on although somebody stops are duties.
    pub(super) fn go_on(&mut self, clauses: &ast::Clauses) {
        let named = clauses
            .goes_on
            .iter()
            .flat_map(|p| p.include.iter().chain(&p.except));
        let found: Vec<Diagnostic> = named
            .filter(|word| Pattern::new(&word.text).kind != Some(Kind::Duty))
            .map(|word| {
                let message = format!("`{}` names no duty, and only duties go on", word.text);
                let found = Diagnostic::new(Code::UnmatchedPattern, word.span, message);
                found.help(format!("write `duty {}`", word.text))
            })
            .collect();
        self.diagnostics.extend(found);
    }

    /// Nobody can be late with what he may do, nor does it make other duties idle.
    pub(super) fn no_deadline(&mut self, clauses: &ast::Clauses) {
        if let Some(span) = clauses.first.filter(|_| clauses.permission) {
            self.report(
                Diagnostic::new(
                    Code::ClauseMisplaced,
                    span,
                    "a permission does not stand before all others: nothing has to stop for it",
                )
                .help("leave it out, or say with `must` what has to be done"),
            );
        }
        if let Some(review) = clauses.review.first().filter(|_| clauses.permission) {
            self.report(
                Diagnostic::new(
                    Code::ClauseMisplaced,
                    review.span,
                    "a permission is no review: nobody has to look again",
                )
                .help("leave it out, or say with `must` what has to be done"),
            );
        }
        if let Some(due) = clauses.due.first().filter(|_| clauses.permission) {
            self.report(
                Diagnostic::new(
                    Code::ClauseMisplaced,
                    due.span,
                    "a permission has no clause `due`: nobody can be late with it",
                )
                .help("leave it out, or say with `must` what has to be done"),
            );
        }
    }

    pub(super) fn form(&mut self, form: &ast::Form) -> Form {
        let title = self.opt_text(form.title.as_ref());
        let mut fields = Vec::new();
        for f in &form.fields {
            let title = self.text(&f.title);
            let cites = self.cites(&f.cites);
            let from = f.from.iter().filter_map(|w| self.filler(w)).collect();
            fields.push(Field { title, cites, from });
        }
        Form { title, fields }
    }

    fn filler(&mut self, word: &Word) -> Option<Filler> {
        if word.text == SYSTEM {
            return Some(Filler::System);
        }
        if let Some(fact) = self.program.fact(&word.text) {
            self.reads(fact);
            return Some(Filler::Fact(fact));
        }
        if self.provision_ids.contains_key(&word.text) {
            return Some(Filler::Provision(word.text.clone()));
        }
        let known: Vec<String> = self
            .program
            .facts
            .values()
            .map(|f| f.name.clone())
            .chain(self.provision_ids.keys().cloned())
            .chain(std::iter::once(SYSTEM.to_owned()))
            .collect();
        self.unknown(
            Code::UnknownName,
            word,
            "fact, rule or exception",
            known.iter().map(String::as_str),
        );
        None
    }

    pub(super) fn limits(&mut self, limits: &[ast::Limit]) -> Vec<Limit> {
        let mut out: Vec<Limit> = Vec::new();
        for (i, l) in limits.iter().enumerate() {
            let always = l.when.is_none() && l.overdue.is_none();
            self.last_word(always && i + 1 < limits.len(), l.span);
            let mut amounts = Vec::new();
            for a in &l.amounts {
                amounts.extend(self.amount(a));
            }
            let least = l.least.as_ref().and_then(|a| self.least(a, &amounts));
            let all = amounts.iter().chain(&least);
            let units: Vec<Option<String>> = all.map(|a| self.unit_of(a)).collect();
            if units.windows(2).any(|w| w.first() != w.last()) {
                self.report(
                    Diagnostic::new(
                        Code::TypeMismatch,
                        l.span,
                        "the amounts are not in the same unit",
                    )
                    .help("give all in one unit; a share is in the unit of the fact of which it is taken"),
                );
            }
            let pick = match l.higher {
                None => Pick::Only,
                Some(true) => Pick::Higher,
                Some(false) => Pick::Lower,
            };
            if let (Some(least), Some(at)) = (&least, &l.least) {
                self.not_above(least, at.number.span, pick, &amounts);
            }
            out.push(Limit {
                least,
                pick,
                amounts,
                per: l.per.map(per),
                when: l.when.as_ref().map(|e| self.cond(e)),
                overdue: l.overdue.as_ref().and_then(|duty| self.overdue(duty)),
                cites: self.cites(&l.cites),
            });
        }
        out
    }

    /// A minimum; without a unit of its own it is in that of the maximum.
    fn least(&mut self, least: &ast::Amount, amounts: &[Amount]) -> Option<Amount> {
        let bare = least.share_of.is_none() && least.number.unit.is_none();
        match self.amount(least)? {
            Amount::Fixed(n, _) if bare => {
                let unit = amounts.first().and_then(|a| self.unit_of(a));
                Some(Amount::Fixed(n, unit.unwrap_or_default()))
            }
            amount => Some(amount),
        }
    }

    /// A minimum that is higher than the maximum whatever is answered.
    fn not_above(&mut self, least: &Amount, at: Span, pick: Pick, amounts: &[Amount]) {
        let above = |most: &Amount| match (least, most) {
            (Amount::Fixed(a, _), Amount::Fixed(b, _)) => a > b,
            (Amount::Share(a, x), Amount::Share(b, y)) => x == y && a > b,
            _ => false,
        };
        let crossed = match pick {
            Pick::Lower => amounts.iter().any(above),
            Pick::Only | Pick::Higher => !amounts.is_empty() && amounts.iter().all(above),
        };
        if crossed {
            self.report(
                Diagnostic::new(
                    Code::MinimumAboveMaximum,
                    at,
                    "the minimum lies above the maximum",
                )
                .help("write the lower amount behind `from`, the higher one behind `to`"),
            );
        }
    }

    /// The duty that must be overdue.
    fn overdue(&mut self, duty: &Word) -> Option<ProvisionId> {
        if let Some((id, _)) = self.provision_ids.get(&Kind::Duty.named(&duty.text)) {
            return Some(*id);
        }
        let duties = self.program.provisions.values();
        let duties = duties.filter(|p| p.kind == Kind::Duty);
        let known: Vec<String> = duties.map(|p| p.id.clone()).collect();
        self.unknown(
            Code::UnknownName,
            duty,
            "duty",
            known.iter().map(String::as_str),
        );
        None
    }

    fn unit_of(&self, amount: &Amount) -> Option<String> {
        match amount {
            Amount::Fixed(_, unit) => Some(unit.clone()),
            Amount::Share(_, fact) => match &self.program.facts[fact].ty {
                FactType::Number { unit, .. } => unit.clone(),
                _ => None,
            },
        }
    }

    fn amount(&mut self, amount: &ast::Amount) -> Option<Amount> {
        let number = self.number(&amount.number)?;
        match &amount.share_of {
            Some(fact) => {
                let fact =
                    self.typed_fact(fact, "number", |t| matches!(t, FactType::Number { .. }))?;
                Some(Amount::Share(number, fact))
            }
            None => {
                let unit = amount.number.unit.as_ref().map(|u| u.text.clone());
                Some(Amount::Fixed(number, unit.unwrap_or_default()))
            }
        }
    }

    pub(super) fn moves(&mut self, moves: &[ast::MoveLine]) -> Vec<Move> {
        let mut out = Vec::new();
        for (i, line) in moves.iter().enumerate() {
            self.last_word(line.when.is_none() && i + 1 < moves.len(), line.span);
            out.push(Move {
                from: line.from.as_ref().and_then(|s| self.start(s)),
                when: line.when.as_ref().map(|e| self.cond(e)),
                cites: self.cites(&line.cites),
            });
        }
        out
    }

    /// Nothing behind a line without a condition ever counts.
    fn last_word(&mut self, hides: bool, span: Span) {
        if hides {
            self.report(
                Diagnostic::new(
                    Code::WindowProblem,
                    span,
                    "the lines behind this one never count, because it has no condition",
                )
                .help("put it last, or give it a `when`"),
            );
        }
    }
}

/// The grammar has no other units.
pub(super) fn unit(word: &str) -> Unit {
    match word {
        "hour" | "hours" => Unit::Hours,
        "working day" | "working days" => Unit::WorkingDays,
        "week" | "weeks" => Unit::Weeks,
        "month" | "months" => Unit::Months,
        "year" | "years" => Unit::Years,
        _ => Unit::Days,
    }
}

/// For what an amount counts.
pub(super) fn per(per: ast::Per) -> Per {
    match per {
        ast::Per::Violation => Per::Violation,
        ast::Per::Day => Per::Day,
    }
}
