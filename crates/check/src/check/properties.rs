//! Properties beside the rules: statements that are to hold of every system.

use super::{Checker, Input, Named};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Source;
use solon_language::syntax::ast::{self, Claimed, ItemKind, PropertyItem, Word};
use solon_law::program::{Claim, Cond, Course, FactId, FactType, Gives, Members, Property};

impl Checker {
    pub(super) fn property_items(&mut self, files: &[Input<'_>]) {
        for input in files {
            for item in &input.file.items {
                let ItemKind::Property(property) = &item.kind else {
                    continue;
                };
                let name = &property.name;
                if let Some(first) = self.property_ids.get(&name.text).copied() {
                    self.duplicate(name, "property", first);
                    continue;
                }
                self.property_ids.insert(name.text.clone(), name.span);
                let property = self.property(property, input.source);
                self.sites.properties.push(name.span);
                self.program.properties.push(property);
            }
        }
    }

    fn property(&mut self, property: &PropertyItem, source: &Source) -> Property {
        let name = &property.name;
        if property.claim.is_none() {
            self.report(
                Diagnostic::new(
                    Code::ClauseMissing,
                    name.span,
                    format!("property `{}` claims nothing", name.text),
                )
                .help("say what holds of every system: `always …`, `never …` or `<scale> never falls as …`"),
            );
        }
        // What only a property reads decides nothing.
        let read = self.read.facts.clone();
        let claim = match property.claim.as_ref().map(|c| &c.what) {
            None => Claim::Always(Cond::And(Vec::new())),
            Some(Claimed::Always(body)) => Claim::Always(self.cond(body)),
            Some(Claimed::Never(body)) => Claim::Never(self.cond(body)),
            Some(Claimed::NeverFalls(of, fact, course)) => self.never_falls(of, fact, course),
        };
        self.read.facts = read;
        Property {
            name: name.text.clone(),
            title: property
                .title
                .as_ref()
                .map(|t| t.text.clone())
                .unwrap_or_default(),
            file: source.name.clone(),
            line: source.line_column(name.span.start).0,
            claim,
            from: property.from.as_ref().and_then(|d| self.day(d)),
            every_reading: property.every_reading.is_some(),
            out_of_scope: property.out_of_scope.is_some(),
        }
    }

    /// A level that never falls as an answer changes; where something is wrong, a claim that holds.
    fn never_falls(&mut self, of: &Word, fact: &Word, course: &ast::Course) -> Claim {
        let levels = self.levels_of(of);
        let changed = self
            .changing(fact)
            .and_then(|id| Some((id, self.course(id, fact, course)?)));
        match (levels, changed) {
            (Some(levels), Some((fact, course))) => Claim::NeverFalls {
                levels,
                fact,
                course,
            },
            _ => Claim::Always(Cond::And(Vec::new())),
        }
    }

    /// That each level above the lowest is reached, of a scale, or of a table or score that gives levels.
    fn levels_of(&mut self, of: &Word) -> Option<Vec<Cond>> {
        let found = self.resolve(of)?;
        match found {
            Named::Scale(id) => {
                let all = self.program.scales[id].levels.len();
                return Some((1..all).map(|l| Cond::AtLeast(id, l)).collect());
            }
            Named::Assessment(a) if matches!(self.program.gives(a), Gives::Scale(_)) => {
                let all = self.program.results(a).len();
                let from = |l: usize| Cond::Assessed(a, (l..all).collect());
                return Some((1..all).map(from).collect());
            }
            _ => {}
        }
        let what = found.symbol().word();
        self.claimed_wrongly(
            of,
            format!("the {what} `{}` has no levels", of.text),
            "name a scale, or a table or score that gives levels",
        );
        None
    }

    /// The question whose answer changes.
    fn changing(&mut self, word: &Word) -> Option<FactId> {
        let found = self.resolve(word)?;
        let what = found.symbol().word();
        if let Named::Fact(id) = found
            && self.program.facts[id].is_asked()
        {
            return Some(id);
        }
        self.claimed_wrongly(
            word,
            format!("the {what} `{}` is not asked", word.text),
            "name a fact that it hangs on; where there are several, write a property for each",
        );
        None
    }

    fn course(&mut self, fact: FactId, word: &Word, course: &ast::Course) -> Option<Course> {
        let ty = self.program.facts[fact].ty.clone();
        match (ty, course) {
            (FactType::Number { .. }, ast::Course::Rises) => Some(Course::Rises),
            (FactType::Number { .. }, ast::Course::Falls) => Some(Course::Falls),
            (FactType::One(_), ast::Course::Goes(steps)) => {
                if let [only] = steps.as_slice() {
                    self.claimed_wrongly(
                        only,
                        format!("nothing comes after `{}`", only.text),
                        "write what it goes to: `goes a < b`",
                    );
                    return None;
                }
                let mut out = Vec::new();
                for step in steps {
                    let members = self.members(fact, std::slice::from_ref(step));
                    if out.iter().any(|m: &Members| !members.and(*m).is_empty()) {
                        self.claimed_wrongly(
                            step,
                            format!("`{}` stands twice in the order", step.text),
                            "name each value once, the mildest first",
                        );
                        return None;
                    }
                    out.push(members);
                }
                Some(Course::Goes(out))
            }
            (FactType::Bool, ast::Course::Goes(steps)) => {
                let steps: Vec<&str> = steps.iter().map(|s| s.text.as_str()).collect();
                match steps.as_slice() {
                    ["no", "yes"] => Some(Course::Turns(true)),
                    ["yes", "no"] => Some(Course::Turns(false)),
                    _ => self.no_course(fact, word),
                }
            }
            (FactType::Set(_), ast::Course::Gains(values)) => {
                Some(Course::Gains(self.members(fact, values)))
            }
            (FactType::Set(_), ast::Course::Loses(values)) => {
                Some(Course::Loses(self.members(fact, values)))
            }
            _ => self.no_course(fact, word),
        }
    }

    fn no_course(&mut self, fact: FactId, word: &Word) -> Option<Course> {
        let (what, help) = match &self.program.facts[fact].ty {
            FactType::Bool => ("yes or no", "write `goes no < yes`"),
            FactType::One(_) => ("one of a list", "write `goes a < b < c`, the mildest first"),
            FactType::Set(_) => ("a set", "write `gains a, b` or `loses a, b`"),
            FactType::Number { .. } => ("a number", "write `rises` or `falls`"),
            FactType::Date => (
                "a day",
                "days have no course here; write `always` with `before` and `on or after`",
            ),
        };
        self.claimed_wrongly(
            word,
            format!("this change does not fit `{}`, which is {what}", word.text),
            help,
        );
        None
    }

    fn claimed_wrongly(&mut self, word: &Word, message: String, help: &str) {
        self.report(Diagnostic::new(Code::TypeMismatch, word.span, message).help(help));
    }
}
