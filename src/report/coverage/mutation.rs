//! What mutation testing found: survivors with a sentence that says what was broken, and the score.

use serde::Serialize;

use crate::program::{Assessment, Compare, FactId, Hit, Level, Pick, Program, Rounding, ScaleId};
use crate::trial::mutants::{Edit, Mutant, holder_name};
use crate::trial::mutate::Verdict;
use crate::words;

/// The result for one pack.
#[derive(Clone, Debug, Serialize)]
pub struct MutationReport {
    /// The pack's id.
    pub pack: String,
    /// All mutants tried.
    pub mutants: usize,
    /// Killed by a test.
    pub killed: usize,
    /// Refused by the checker.
    pub broken: usize,
    /// Proved to be the same law.
    pub equivalent: usize,
    /// Found by nothing.
    pub survived: usize,
    /// Killed or broken, of all that are not equivalent, in per cent, rounded down to a tenth.
    pub score: f64,
    /// For each kind of mistake, how many were tried and how many survived.
    pub edits: Vec<EditReport>,
    /// Those that survived, in the order of the pack.
    pub survivors: Vec<SurvivorReport>,
}

/// One kind of mistake.
#[derive(Clone, Debug, Serialize)]
pub struct EditReport {
    /// Its word.
    pub edit: String,
    /// How many are not equivalent.
    pub mutants: usize,
    /// How many survived.
    pub survived: usize,
}

/// A mutant that no test kills.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SurvivorReport {
    /// Its name.
    pub id: String,
    /// What was changed: a provision, a define, an operation of an amendment.
    pub provision: String,
    /// Which part of it.
    pub part: String,
    /// The kind of mistake.
    pub edit: String,
    /// What was done, in words.
    pub says: String,
    /// The file, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The line, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
}

impl MutationReport {
    /// Puts judged mutants together. `place` gives file and line of a mutant, where they are known.
    #[must_use]
    pub fn new(
        program: &Program,
        judged: &[(Mutant, Verdict)],
        place: &dyn Fn(&Mutant) -> Option<(String, u32)>,
    ) -> MutationReport {
        let count = |wanted: fn(&Verdict) -> bool| judged.iter().filter(|(_, v)| wanted(v)).count();
        let killed = count(|v| matches!(v, Verdict::Killed(_)));
        let broken = count(|v| matches!(v, Verdict::Broken(_)));
        let equivalent = count(|v| matches!(v, Verdict::Equivalent));
        let survived = count(|v| matches!(v, Verdict::Survived));
        let mut report = MutationReport {
            pack: program.pack().map(|p| p.id.clone()).unwrap_or_default(),
            mutants: judged.len(),
            killed,
            broken,
            equivalent,
            survived,
            score: tenths(killed + broken, killed + broken + survived),
            edits: Vec::new(),
            survivors: Vec::new(),
        };
        for (mutant, verdict) in judged {
            if *verdict == Verdict::Equivalent {
                continue;
            }
            let lives = *verdict == Verdict::Survived;
            report.count(mutant.edit.word(), lives);
            if lives {
                let (file, line) = place(mutant).unzip();
                report.survivors.push(SurvivorReport {
                    id: mutant.id.clone(),
                    provision: holder_name(program, mutant.holder),
                    part: mutant.part.clone(),
                    edit: mutant.edit.word().to_owned(),
                    says: sentence(program, mutant),
                    file,
                    line,
                });
            }
        }
        report.edits.sort_by(|a, b| a.edit.cmp(&b.edit));
        report
    }

    fn count(&mut self, word: &str, lives: bool) {
        let survived = usize::from(lives);
        match self.edits.iter_mut().find(|e| e.edit == word) {
            Some(e) => {
                e.mutants += 1;
                e.survived += survived;
            }
            None => self.edits.push(EditReport {
                edit: word.to_owned(),
                mutants: 1,
                survived,
            }),
        }
    }

    /// Whether the score reaches so many per cent.
    #[must_use]
    pub fn reaches(&self, percent: usize) -> bool {
        let found = self.killed + self.broken;
        found * 100 >= percent * (found + self.survived)
    }

    /// The report for people.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        let survivors = crate::report::groups(&self.survivors, |s| {
            (s.provision.clone(), s.file.clone(), s.line)
        });
        for ((provision, file, line), members) in survivors {
            out.push_str(&provision);
            if let (Some(file), Some(line)) = (file, line) {
                out.push_str(&format!("  {file}:{line}"));
            }
            out.push('\n');
            for s in members {
                out.push_str(&format!("    {}: {}\n", s.part, s.says));
            }
        }
        if !self.survivors.is_empty() {
            out.push('\n');
        }
        out.push_str(&format!(
            "{}: {} mutants: {} killed by a test, {} refused by the checker, {} equivalent, {} survived\nscore {:.1} %\n",
            self.pack,
            self.mutants,
            self.killed,
            self.broken,
            self.equivalent,
            self.survived,
            self.score
        ));
        out
    }
}

/// Per cent, rounded down to a tenth; all of nothing is everything.
fn tenths(part: usize, of: usize) -> f64 {
    let tenths = (part * 1000).checked_div(of).unwrap_or(1000);
    f64::from(u16::try_from(tenths).unwrap_or(1000)) / 10.0
}

/// What was done to the rules, in words.
#[must_use]
pub fn sentence(program: &Program, mutant: &Mutant) -> String {
    let s = Sayer { program };
    match &mutant.edit {
        Edit::DropPart(cond, _) => format!("drop `{}`", words::written(program, cond)),
        Edit::DropLimb(label) => format!("drop limb `{label}`"),
        Edit::Negate(cond) => format!("turn `{}` round", words::written(program, cond)),
        Edit::NegateLimb(label) => format!("turn all of `{label}` round"),
        Edit::Junction { all, limbs } => match (all, limbs) {
            (true, true) => "ask for `all of` the limbs instead of `any of`".to_owned(),
            (false, true) => "ask for `any of` the limbs instead of `all of`".to_owned(),
            (true, false) => "put `and` for `or`".to_owned(),
            (false, false) => "put `or` for `and`".to_owned(),
        },
        Edit::DropValue(fact, value) => {
            format!("drop `{}` from `{}`", s.value(*fact, *value), s.fact(*fact))
        }
        Edit::Compare(fact, from, to) => format!(
            "put `{}` for `{}` after `{}`",
            s.compare(*fact, *to),
            s.compare(*fact, *from),
            s.fact(*fact)
        ),
        Edit::Shift(from, to) => format!("shift {from} to {to}"),
        Edit::ShiftYearly(from, to) => format!(
            "shift the day of the year from {:02}-{:02} to {:02}-{:02}",
            from.0, from.1, to.0, to.1
        ),
        Edit::LongAgo(from, to) => {
            format!("put `{}` for `{}`", words::ago(to), words::ago(from))
        }
        Edit::Count(from, to) => format!("ask for {to} instead of {from}"),
        Edit::Level(scale, from, to) => format!(
            "put level `{}` for `{}`",
            s.level(*scale, *to),
            s.level(*scale, *from)
        ),
        Edit::DropUnless(label) => format!("drop `unless {label}`"),
        Edit::Never => "drop it".to_owned(),
        Edit::Lasting => "let it surely hold".to_owned(),
        Edit::DropPattern(pattern) => format!("drop `{pattern}` from what is named"),
        Edit::DropAddressee(name) => format!("no longer bind `{name}`"),
        Edit::DropDue(_) => "drop the deadline".to_owned(),
        Edit::DropCase(_) => "drop the condition of the deadline".to_owned(),
        Edit::Longer(from, to) => format!("put {to} for {from} in the deadline"),
        Edit::Alone(i) => format!("keep only part {} of the deadline", i + 1),
        Edit::DropLastDone => "drop when it was last done".to_owned(),
        Edit::DropFirst => "drop by when it is first due".to_owned(),
        Edit::DropLimit(_) => "drop the limit".to_owned(),
        Edit::DropMinimum(_) => "drop the minimum".to_owned(),
        Edit::DoubleMinimum(_) => "double the minimum".to_owned(),
        Edit::DropOverdue(_) => "let the limit count before the deadline is over".to_owned(),
        Edit::Double(_, amount) => format!("double amount {}", amount + 1),
        Edit::DoubleConstant => "double the number".to_owned(),
        Edit::SwapParts => "turn the ratio over".to_owned(),
        Edit::Pick(Pick::Higher) => "take the higher amount instead of the lower".to_owned(),
        Edit::Pick(_) => "take the lower amount instead of the higher".to_owned(),
        Edit::DropLine(_) => "drop the line".to_owned(),
        Edit::KeepUnless(label) => format!("keep `unless {label}`, which was dropped"),
        Edit::DropOperation => "leave the operation out".to_owned(),
        Edit::DropResult(of, value) => {
            format!("drop `{}` from what is asked for", s.result(*of, *value))
        }
        Edit::Result(of, from, to) => format!(
            "give `{}` instead of `{}`",
            s.result(*of, *to),
            s.result(*of, *from)
        ),
        Edit::DropRow => "drop the row".to_owned(),
        Edit::SwapRows => "put the next row before it".to_owned(),
        Edit::Hit(Hit::First) => "let the first row that holds count".to_owned(),
        Edit::Hit(_) => "let the highest of the rows that hold count".to_owned(),
        Edit::DropGate => "drop the condition".to_owned(),
        Edit::Points(from, to) => format!("put {to} for {from}"),
        Edit::DropItem => "drop the item".to_owned(),
        Edit::DropStep => "leave the sum as it is".to_owned(),
        Edit::Round(Rounding::HalfUp) => "round half up".to_owned(),
        Edit::Round(Rounding::HalfEven) => "round half to even".to_owned(),
        Edit::Round(Rounding::Up) => "round up".to_owned(),
        Edit::Round(Rounding::Down) => "round down".to_owned(),
        Edit::Boundary(true) => "take the number itself in".to_owned(),
        Edit::Boundary(false) => "leave the number itself out".to_owned(),
        Edit::OfTheDay => "leave out `classified`".to_owned(),
    }
}

struct Sayer<'a> {
    program: &'a Program,
}

impl<'a> Sayer<'a> {
    fn fact(&self, id: FactId) -> &'a str {
        &self.program.facts[id].name
    }

    fn value(&self, id: FactId, value: usize) -> &'a str {
        let value = self.program.values(id).get(value);
        value.map_or("", |v| v.name.as_str())
    }

    fn result(&self, of: Assessment, value: usize) -> &'a str {
        let results = self.program.results(of);
        results.get(value).copied().unwrap_or("")
    }

    fn level(&self, scale: ScaleId, level: Level) -> &'a str {
        let levels = &self.program.scales[scale].levels;
        levels.get(level).map_or("", String::as_str)
    }

    fn compare(&self, fact: FactId, compare: Compare) -> &'static str {
        compare.words(&self.program.facts[fact].ty)
    }
}
