//! Mistakes in the clauses of a provision, or of what an amendment puts in their place.

use super::conditions::{Changed, changed, fewer, inside_limb, levels, relimbed, twice, without};
use super::{Edit, Piece, counted, next};
use solon_law::program::{
    Amount, Body, Change, Cond, Due, DueKind, Level, Limb, Limit, Move, PatternSet, Pick, Program,
    ScaleId, Start, Window,
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
        // Hours and working days are printed, never counted.
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
            let (edit, kind) = match due.kind {
                DueKind::Within(n, unit, fact) => {
                    let m = n.saturating_add(1);
                    (Edit::Longer(n, m), DueKind::Within(m, unit, fact))
                }
                DueKind::Every(n, unit, fact) => {
                    let m = n.saturating_add(1);
                    (Edit::Longer(n, m), DueKind::Every(m, unit, fact))
                }
                DueKind::Yearly(month, day) => {
                    let other = if day > 1 { day - 1 } else { day + 1 };
                    (
                        Edit::ShiftYearly((month, day), (month, other)),
                        DueKind::Yearly(month, other),
                    )
                }
                DueKind::Before(_) => continue,
            };
            let piece = with(all, i, |d| d.kind = kind);
            self.push(&part, edit, Piece::Due(piece));
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
                let doubled = match amount {
                    Amount::Fixed(n, unit) => twice(*n).map(|n| Amount::Fixed(n, unit.clone())),
                    Amount::Share(n, fact) => twice(*n).map(|n| Amount::Share(n, *fact)),
                };
                if let Some(doubled) = doubled {
                    let piece = with(all, i, |l| {
                        l.amounts = with(&l.amounts, k, |a| *a = doubled)
                    });
                    self.push(&part, Edit::Double(i, k), Piece::Limits(piece));
                }
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
