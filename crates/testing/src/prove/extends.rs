//! How a pack stands to the one on which it builds, in words: what it asks less, and what it asks more.

use super::{Teller, example};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_law::program::{Kind, Own, ProvisionId};
use solon_proof::analyse::{self, Asks, Extension, Less, ProofError};

/// Compares a pack with the one on which it builds: what is found, and what it comes to.
pub(super) fn stance(teller: &Teller<'_>) -> Result<(Vec<Diagnostic>, Vec<String>), ProofError> {
    let program = teller.program;
    let (Some(extends), Some(found)) = (&program.extends, analyse::extension(program)?) else {
        return Ok((Vec::new(), Vec::new()));
    };
    let base = program.packs.get(extends.base);
    let told = Told {
        teller,
        base: base.map_or("", |p| p.id.as_str()),
    };
    Ok((told.findings(&found), told.lines(&found)))
}

struct Told<'a> {
    teller: &'a Teller<'a>,
    /// The id of the pack on which it builds.
    base: &'a str,
}

impl Told<'_> {
    fn findings(&self, found: &Extension) -> Vec<Diagnostic> {
        let base = self.base;
        let mut out: Vec<Diagnostic> = Vec::new();
        for (items, less) in &found.unsaid {
            let Some((first, others)) = items.split_first() else {
                continue;
            };
            let together = if others.is_empty() {
                "this asks"
            } else {
                "what this pack says asks"
            };
            let mut d = Diagnostic::new(
                Code::Loosens,
                self.place(*first),
                format!("{together} for less than `{base}` does: {}", self.all(less)),
            )
            .help("say so if that is meant: `loosens because \"…\" cites …`; it stands in the item itself, behind its other clauses");
            if let Some(shown) = self.shown(less) {
                d = d.at(format!("for example: {shown}"));
            }
            for other in others.iter().take(3) {
                d = d.also(self.place(*other), "together with this");
            }
            out.push(d);
        }
        for (at, less) in found.loosened.iter().enumerate() {
            if less.is_empty() {
                let place = self.teller.sites.loosens(at).unwrap_or_default();
                let what = format!("nothing is asked less here than by `{base}`");
                let d = Diagnostic::new(Code::LoosensNothing, place, what);
                out.push(d.help("delete the clause, or correct what it stands in"));
            }
        }
        out
    }

    fn lines(&self, found: &Extension) -> Vec<String> {
        let program = self.teller.program;
        let mut out = Vec::new();
        let base = self.base;
        if found.more.is_empty() {
            out.push(format!(
                "builds on {base} and asks for nothing more of what that asks for"
            ));
        } else {
            let more = self.names(found.more.iter().copied());
            out.push(format!("builds on {base} and asks for more: {more}"));
        }
        let reasons = program.extends.iter().flat_map(|e| &e.loosens);
        for (loosening, less) in reasons.zip(&found.loosened) {
            if less.is_empty() {
                continue;
            }
            let because = loosening.because.get("en");
            let mut line = format!("loosens it: {} (“{because}”)", self.all(less));
            if let Some(shown) = self.shown(less) {
                line.push_str(&format!("; for example: {shown}"));
            }
            out.push(line);
        }
        out
    }

    fn place(&self, own: Own) -> Span {
        let sites = self.teller.sites;
        match own {
            Own::Operation(amendment, at) => sites.operation(amendment, at),
            Own::Provision(id) => Some(sites.provision(id)),
            Own::Clause(scope, at) => sites.clause(scope, at),
        }
        .unwrap_or_default()
    }

    /// The system that shows it, of the first that one shows.
    fn shown(&self, less: &[Less]) -> Option<String> {
        let shown = less.iter().find_map(|l| l.example.as_ref())?;
        Some(example(self.teller.program, shown))
    }

    /// What is asked less, in a sentence; many duties are told by the first ones.
    fn all(&self, less: &[Less]) -> String {
        let mut parts: Vec<String> = Vec::new();
        for l in less {
            let before = less.iter().take_while(|m| m.asks != l.asks);
            let mut before = before.map(|m| m.asks);
            let goes_without_saying = match l.asks {
                // Of several levels of a scale the lowest says the most.
                Asks::Level(of, _) => before.any(|m| matches!(m, Asks::Level(s, _) if s == of)),
                // What does not arise binds nobody.
                Asks::Binds(of) => before.any(|m| m == Asks::Arises(of)),
                _ => false,
            };
            if !goes_without_saying {
                parts.push(self.lost(l.asks));
            }
        }
        let more = parts.len().saturating_sub(SHOWN);
        parts.truncate(SHOWN);
        let more = match more {
            0 => String::new(),
            n => format!("; and {n} more"),
        };
        format!("{}{more}", parts.join("; "))
    }

    fn lost(&self, asks: Asks) -> String {
        let program = self.teller.program;
        match asks {
            Asks::Scope(scale) => format!(
                "systems fall out of the scope of `{}`",
                program.scales[scale].name
            ),
            Asks::Level(scale, level) => {
                let scale = &program.scales[scale];
                let level = scale.levels.get(level).map_or("", String::as_str);
                format!("`{}` falls below `{level}`", scale.name)
            }
            Asks::Arises(id) => {
                let verb = match program.provisions[id].kind {
                    Kind::Penalty => "no longer threatens",
                    _ => "no longer arises",
                };
                format!("{} {verb}", self.teller.named(id))
            }
            Asks::Binds(id) => format!(
                "{} no longer binds all whom it bound",
                self.teller.named(id)
            ),
            Asks::Deadline(id) => {
                format!("a deadline of {} is later, or gone", self.teller.named(id))
            }
            Asks::Limit(id) => format!("a limit of {} no longer counts", self.teller.named(id)),
            Asks::Terms(id) => format!(
                "{} asks for something else: {}",
                self.teller.named(id),
                self.terms(id)
            ),
        }
    }

    /// What is compared as it is written, of a kind of provision.
    fn terms(&self, id: ProvisionId) -> &'static str {
        match self.teller.program.provisions[id].kind {
            Kind::Duty => "whom it binds, what must be done or in which form",
            Kind::Penalty => "its amounts",
            _ => "who must show what stands against it",
        }
    }

    /// The names of what is asked, each once.
    fn names(&self, all: impl Iterator<Item = Asks>) -> String {
        let program = self.teller.program;
        let mut out: Vec<String> = Vec::new();
        for asks in all {
            let name = match asks {
                Asks::Scope(s) | Asks::Level(s, _) => format!("`{}`", program.scales[s].name),
                Asks::Arises(id)
                | Asks::Binds(id)
                | Asks::Deadline(id)
                | Asks::Limit(id)
                | Asks::Terms(id) => self.teller.named(id),
            };
            if !out.contains(&name) {
                out.push(name);
            }
        }
        let more = out.len().saturating_sub(SHOWN);
        out.truncate(SHOWN);
        let more = if more == 0 {
            String::new()
        } else {
            format!(" and {more} more")
        };
        format!("{}{more}", out.join(", "))
    }
}

/// So many things are told of one item; the others are counted.
const SHOWN: usize = 4;
