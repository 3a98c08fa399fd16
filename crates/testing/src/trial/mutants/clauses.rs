//! Mistakes in the clauses of a provision, or of what an amendment puts in their place.

use super::conditions::{Changed, changed, fewer, inside_limb, levels, relimbed, twice, without};
use super::{Edit, Piece, counted, next};
use solon_law::program::{
    Amount, Body, Change, Cond, Due, DueKind, LastDone, Length, Level, Limb, Limit, Move, NamedDay,
    PatternSet, Period, Pick, Program, ScaleId, Start, Unit, Window,
};

/// A clause with one mistake: the part that people name, and what was done.
pub(super) struct Mistake {
    pub(super) part: String,
    pub(super) edit: Edit,
    pub(super) piece: Piece,
}

/// The clauses that can be changed; those that are absent have no mistakes.
#[derive(Default)]
pub(super) struct Clauses<'a> {
    pub(super) when: Option<&'a Cond>,
    pub(super) unless: &'a [Limb],
    pub(super) drops: &'a [String],
    pub(super) applies: &'a [Window],
    pub(super) then: &'a [(ScaleId, Level)],
    pub(super) binds: &'a [String],
    pub(super) due: &'a [Due],
    pub(super) limits: &'a [Limit],
    pub(super) moves: &'a [Move],
    pub(super) aims: Option<&'a PatternSet>,
}

impl<'a> Clauses<'a> {
    pub(super) fn of_body(body: &'a Body, aims: &'a PatternSet) -> Self {
        Clauses {
            when: Some(&body.when),
            unless: &body.unless,
            drops: &[],
            applies: &body.applies,
            then: &body.then,
            binds: &body.binds,
            due: &body.due,
            limits: &body.limits,
            moves: &body.moves,
            aims: Some(aims),
        }
    }

    pub(super) fn of_change(change: &'a Change) -> Self {
        Clauses {
            when: change.when.as_ref(),
            unless: &change.unless,
            drops: &change.drops,
            applies: change.applies.as_deref().unwrap_or_default(),
            then: change.then.as_deref().unwrap_or_default(),
            binds: change.binds.as_deref().unwrap_or_default(),
            due: change.due.as_deref().unwrap_or_default(),
            limits: change.limits.as_deref().unwrap_or_default(),
            moves: change.moves.as_deref().unwrap_or_default(),
            aims: None,
        }
    }

    /// Every clause with one mistake, in the order in which provisions are written.
    pub(super) fn mistakes(&self, program: &Program) -> Vec<Mistake> {
        let mut list = List {
            program,
            out: Vec::new(),
        };
        if let Some(aims) = self.aims {
            for (edit, fewer) in fewer(aims) {
                list.push("aim", edit, Piece::Aims(fewer));
            }
        }
        list.windows(self.applies);
        if let Some(when) = self.when {
            list.conds("when", changed(program, when), Piece::When);
        }
        list.unless(self.unless);
        for (i, label) in self.drops.iter().enumerate() {
            let edit = Edit::KeepUnless(label.clone());
            list.push("drop", edit, Piece::Drops(without(self.drops, i)));
        }
        list.then(self.then);
        for (i, name) in self.binds.iter().enumerate() {
            let edit = Edit::DropAddressee(name.clone());
            list.push("binds", edit, Piece::Binds(without(self.binds, i)));
        }
        list.due(self.due);
        list.limits(self.limits);
        list.moves(self.moves);
        list.out
    }
}

struct List<'a> {
    program: &'a Program,
    out: Vec<Mistake>,
}

fn numbered(word: &str, i: usize, of: usize) -> String {
    if of == 1 {
        word.to_owned()
    } else {
        format!("{word} {}", i + 1)
    }
}

/// A list with another thing at a position.
fn with<T: Clone>(list: &[T], i: usize, change: impl FnOnce(&mut T)) -> Vec<T> {
    let mut out = list.to_vec();
    if let Some(slot) = out.get_mut(i) {
        change(slot);
    }
    out
}

impl List<'_> {
    fn push(&mut self, part: &str, edit: Edit, piece: Piece) {
        self.out.push(Mistake {
            part: part.to_owned(),
            edit,
            piece,
        });
    }

    fn conds(&mut self, part: &str, found: Vec<Changed>, piece: impl Fn(Cond) -> Piece) {
        for c in found {
            let mut path = Vec::new();
            // A limb of a plain `when` is named alone.
            if part != "when" || c.labels.is_empty() {
                path.push(part.to_owned());
            }
            path.extend(c.labels);
            self.push(&path.join(", "), c.edit, piece(c.cond));
        }
    }

    fn windows(&mut self, all: &[Window]) {
        for (i, w) in all.iter().enumerate() {
            let part = numbered("window", i, all.len());
            if let Some(Start::Day(day)) = w.from {
                let to = next(day);
                let piece = with(all, i, |w| w.from = Some(Start::Day(to)));
                self.push(&part, Edit::Shift(day, to), Piece::Applies(piece));
            }
            if let Some(day) = w.until {
                let to = next(day);
                let piece = with(all, i, |w| w.until = Some(to));
                self.push(&part, Edit::Shift(day, to), Piece::Applies(piece));
            }
            if let Some(cond) = &w.provided {
                self.conds(&part, changed(self.program, cond), |cond| {
                    Piece::Applies(with(all, i, |w| w.provided = Some(cond)))
                });
            }
        }
    }

    fn unless(&mut self, all: &[Limb]) {
        for (i, limb) in all.iter().enumerate() {
            let part = format!("unless {}", limb.label);
            let edit = Edit::DropUnless(limb.label.clone());
            self.push(&part, edit, Piece::Unless(without(all, i)));
            self.conds(&part, inside_limb(self.program, limb), |cond| {
                Piece::Unless(relimbed(all, i, cond))
            });
        }
    }

    fn then(&mut self, all: &[(ScaleId, Level)]) {
        for (i, (scale, level)) in all.iter().enumerate() {
            for other in levels(self.program, *scale, *level) {
                let piece = with(all, i, |t| t.1 = other);
                let edit = Edit::Level(*scale, *level, other);
                self.push("then", edit, Piece::Then(piece));
            }
        }
    }

    fn due(&mut self, all: &[Due]) {
        // Working days are printed, never counted.
        for (i, due) in all.iter().enumerate().filter(|(_, d)| counted(d)) {
            let part = numbered("due", i, all.len());
            self.push(&part, Edit::DropDue(i), Piece::Due(without(all, i)));
            if let Some(cond) = &due.when {
                let piece = with(all, i, |d| d.when = None);
                self.push(&part, Edit::DropCase(i), Piece::Due(piece));
                self.conds(&part, changed(self.program, cond), |cond| {
                    Piece::Due(with(all, i, |d| d.when = Some(cond)))
                });
            }
            for (edit, kind) in other_days(&due.kind) {
                let piece = with(all, i, |d| d.kind = kind);
                self.push(&part, edit, Piece::Due(piece));
            }
        }
    }

    fn limits(&mut self, all: &[Limit]) {
        for (i, limit) in all.iter().enumerate() {
            let part = numbered("limit", i, all.len());
            self.push(&part, Edit::DropLimit(i), Piece::Limits(without(all, i)));
            let other = match limit.pick {
                Pick::Only => None,
                Pick::Higher => Some(Pick::Lower),
                Pick::Lower => Some(Pick::Higher),
            };
            if let Some(other) = other {
                let piece = with(all, i, |l| l.pick = other);
                self.push(&part, Edit::Pick(other), Piece::Limits(piece));
            }
            for (k, amount) in limit.amounts.iter().enumerate() {
                if let Some(doubled) = doubled(amount) {
                    let piece = with(all, i, |l| {
                        l.amounts = with(&l.amounts, k, |a| *a = doubled)
                    });
                    self.push(&part, Edit::Double(i, k), Piece::Limits(piece));
                }
            }
            if let Some(least) = &limit.least {
                let piece = with(all, i, |l| l.least = None);
                self.push(&part, Edit::DropMinimum(i), Piece::Limits(piece));
                if let Some(doubled) = doubled(least) {
                    let piece = with(all, i, |l| l.least = Some(doubled));
                    self.push(&part, Edit::DoubleMinimum(i), Piece::Limits(piece));
                }
            }
            if limit.overdue.is_some() {
                let piece = with(all, i, |l| l.overdue = None);
                self.push(&part, Edit::DropOverdue(i), Piece::Limits(piece));
            }
            if let Some(cond) = &limit.when {
                self.conds(&part, changed(self.program, cond), |cond| {
                    Piece::Limits(with(all, i, |l| l.when = Some(cond)))
                });
            }
        }
    }

    fn moves(&mut self, all: &[Move]) {
        for (i, line) in all.iter().enumerate() {
            let part = numbered("line", i, all.len());
            self.push(&part, Edit::DropLine(i), Piece::Moves(without(all, i)));
            if let Some(Start::Day(day)) = line.from {
                let to = next(day);
                let piece = with(all, i, |m| m.from = Some(Start::Day(to)));
                self.push(&part, Edit::Shift(day, to), Piece::Moves(piece));
            }
            if let Some(cond) = &line.when {
                self.conds(&part, changed(self.program, cond), |cond| {
                    Piece::Moves(with(all, i, |m| m.when = Some(cond)))
                });
            }
        }
    }
}

/// Twice as much.
fn doubled(amount: &Amount) -> Option<Amount> {
    match amount {
        Amount::Fixed(n, unit) => twice(*n).map(|n| Amount::Fixed(n, unit.clone())),
        Amount::Share(n, fact) => twice(*n).map(|n| Amount::Share(n, *fact)),
    }
}

/// The deadline with another day.
fn other_days(kind: &DueKind) -> Vec<(Edit, DueKind)> {
    match kind {
        DueKind::By(day) => shifted(day)
            .map(|(edit, day)| (edit, DueKind::By(day)))
            .into_iter()
            .collect(),
        DueKind::Within(period, fact) => longer(period)
            .map(|(edit, period)| (edit, DueKind::Within(period, *fact)))
            .into_iter()
            .collect(),
        DueKind::Ahead(period, fact) => longer(period)
            .map(|(edit, period)| (edit, DueKind::Ahead(period, *fact)))
            .into_iter()
            .collect(),
        DueKind::Every(n, unit, fact) => {
            let m = n.saturating_add(1);
            vec![(Edit::Longer(*n, m), DueKind::Every(m, *unit, *fact))]
        }
        DueKind::Again(period, last) => {
            let longer = longer(period).map(|(edit, p)| (edit, DueKind::Again(p, *last)));
            let other = other_first(last);
            let other = other.into_iter();
            longer
                .into_iter()
                .chain(other.map(|(edit, last)| (edit, DueKind::Again(*period, last))))
                .collect()
        }
        DueKind::Yearly(month, day, last) => {
            let other = if *day > 1 { day - 1 } else { day + 1 };
            let shift = Edit::ShiftYearly((*month, *day), (*month, other));
            let mut out = vec![(shift, DueKind::Yearly(*month, other, *last))];
            if let Some(last) = last {
                out.push((Edit::DropLastDone, DueKind::Yearly(*month, *day, None)));
                let other = other_first(last).into_iter();
                out.extend(other.map(|(e, l)| (e, DueKind::Yearly(*month, *day, Some(l)))));
            }
            out
        }
        DueKind::Later(both) => {
            let mut out = Vec::new();
            for (i, one) in both.iter().enumerate() {
                out.push((Edit::Alone(i), one.clone()));
                for (edit, other) in other_days(one) {
                    let mut both = both.clone();
                    if let Some(slot) = both.get_mut(i) {
                        *slot = other;
                    }
                    out.push((edit, DueKind::Later(both)));
                }
            }
            out
        }
        DueKind::Before(_) => Vec::new(),
    }
}

fn longer(period: &Period) -> Option<(Edit, Period)> {
    let Length::Fixed(n) = period.length else {
        return None;
    };
    // Deadlines are days: an hour more or less makes no other one.
    let more = if period.unit == Unit::Hours { 24 } else { 1 };
    let m = n.saturating_add(more);
    let length = Length::Fixed(m);
    Some((Edit::Longer(n, m), Period { length, ..*period }))
}

fn shifted(day: &NamedDay) -> Option<(Edit, NamedDay)> {
    let NamedDay::Day(day) = day else {
        return None;
    };
    let to = next(*day);
    Some((Edit::Shift(*day, to), NamedDay::Day(to)))
}

/// By when something is first due, a day later or not said.
fn other_first(last: &LastDone) -> Vec<(Edit, LastDone)> {
    let Some(first) = &last.first else {
        return Vec::new();
    };
    let shifted = shifted(first).map(|(edit, day)| {
        let first = Some(day);
        (edit, LastDone { first, ..*last })
    });
    let dropped = (
        Edit::DropFirst,
        LastDone {
            first: None,
            ..*last
        },
    );
    shifted.into_iter().chain([dropped]).collect()
}
