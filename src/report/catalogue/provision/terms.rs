//! Named conditions and contested points that conditions use, directly or through others.

use std::collections::BTreeSet;

use crate::program::{
    Cond, Constant, DefineBody, DefineId, InterpretationId, Law, Operation, Program, Start,
};

/// The day and the amendment since which a text stands.
pub(super) type Since<'a> = Option<(jiff::civil::Date, &'a str)>;

/// The bodies of a define under the consulted law: as enacted, then as each amendment puts it.
pub(super) fn bodies<'a>(
    program: &'a Program,
    law: &Law,
    id: DefineId,
) -> Vec<(Since<'a>, &'a DefineBody)> {
    let mut out = Vec::new();
    let define = &program.defines[id];
    if define.inserted_by.is_none() {
        out.push((None, &define.body));
    }
    for (amendment, day) in &law.amendments {
        let a = &program.amendments[amendment];
        let since = Some((*day, a.name.as_str()));
        if define.inserted_by == Some(*amendment) {
            out.push((since, &define.body));
        }
        for operation in &a.operations {
            if let Operation::Define(d, body) = operation
                && *d == id
            {
                out.push((since, body));
            }
        }
    }
    out
}

/// Gathers the defines and contested points that conditions use.
pub(super) struct Used<'a> {
    pub(super) program: &'a Program,
    pub(super) law: &'a Law,
    pub(super) defines: BTreeSet<DefineId>,
    pub(super) readings: BTreeSet<InterpretationId>,
}

impl<'a> Used<'a> {
    pub(super) fn none(program: &'a Program, law: &'a Law) -> Self {
        Used {
            program,
            law,
            defines: BTreeSet::new(),
            readings: BTreeSet::new(),
        }
    }
}

impl Used<'_> {
    pub(super) fn start(&mut self, start: Option<Start>) {
        if let Some(Start::Reading(i)) = start {
            self.reading(i);
        }
    }

    fn reading(&mut self, id: InterpretationId) {
        if self.readings.insert(id) {
            for r in &self.program.interpretations[id].readings {
                if let DefineBody::Cond(cond) = &r.body {
                    self.cond(cond);
                }
            }
        }
    }

    pub(super) fn cond(&mut self, cond: &Cond) {
        match cond {
            Cond::Define(d) | Cond::Constant(_, _, Constant::Define(d)) => {
                if self.defines.insert(*d) {
                    for (_, body) in bodies(self.program, self.law, *d) {
                        if let DefineBody::Cond(c) = body {
                            self.cond(c);
                        }
                    }
                }
            }
            Cond::Reading(i) | Cond::Constant(_, _, Constant::Reading(i)) => self.reading(*i),
            _ => {
                for c in cond.parts() {
                    self.cond(c);
                }
            }
        }
    }
}
