//! What other regimes say, and a pack reads: their names stand behind their ids, `eu.mdr/class`.

use std::sync::Arc;

use super::{BodyKind, Checker, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::{SourceId, Span};
use solon_language::syntax::ast::{self, Word};
use solon_law::program::{AskedApart, DefineBody, PatternSet, Program, Table, regime};

/// What to do where two packs ask different questions under one name.
pub const ASKED_ONCE: &str = "one answer would be read by both: give one of them another name, such as one that begins with a word for its pack, or declare the question once in a vocabulary that both use";

/// Where what is taken in stands: in no text of the pack.
pub(super) const NOWHERE: Span = Span {
    source: SourceId(u32::MAX),
    start: 0,
    end: 0,
};

/// A regime that a pack reads.
#[derive(Clone, Debug)]
pub struct Far {
    /// What it says.
    pub program: Arc<Program>,
    /// Where it stands in the head of the pack.
    pub place: Span,
}

impl Checker {
    /// Takes in what each regime says, once the pack's own names are known.
    pub(super) fn read_regimes(&mut self, reads: &[Far]) {
        for far in reads {
            match self.program.embed(&far.program) {
                Ok(()) => {}
                Err(clashes) => {
                    for clash in clashes {
                        self.asked_apart(far, &clash);
                    }
                }
            }
        }
        self.far_sites();
        self.far_names(reads.first().map_or(NOWHERE, |far| far.place));
    }

    fn asked_apart(&mut self, far: &Far, clash: &AskedApart) {
        let regime = far.program.pack().map_or("", |p| p.id.as_str());
        let AskedApart { fact, what } = clash;
        let own = self.symbols.get(fact).map(|(_, span)| *span);
        let mut found = Diagnostic::new(
            Code::AskedOtherwise,
            own.unwrap_or(far.place),
            format!("`{regime}`, which this pack reads, asks another question under the name `{fact}`: the {what} differ"),
        )
        .help(ASKED_ONCE);
        if own.is_some() {
            found = found.also(far.place, "read here");
        }
        self.report(found);
    }

    /// What is taken in has no place in the texts of the pack.
    fn far_sites(&mut self) {
        fn fill<K, T: Clone, U>(sites: &mut Table<K, T>, rows: &Table<K, U>, nowhere: T) {
            while sites.len() < rows.len() {
                sites.push(nowhere.clone());
            }
        }
        let (sites, program) = (&mut self.sites, &self.program);
        fill(&mut sites.facts, &program.facts, NOWHERE);
        fill(&mut sites.gates, &program.facts, None);
        fill(&mut sites.defines, &program.defines, NOWHERE);
        fill(&mut sites.clears, &program.clears, NOWHERE);
        fill(
            &mut sites.interpretations,
            &program.interpretations,
            NOWHERE,
        );
        fill(&mut sites.amendments, &program.amendments, NOWHERE);
        let mut kinds = std::mem::take(&mut self.reading_kinds);
        for (_, point) in program.interpretations.iter().skip(kinds.len()) {
            let body = point.readings.iter().map(|r| match r.body {
                DefineBody::Day(_) => Some(BodyKind::Day),
                DefineBody::Number(_) | DefineBody::Dated(_) => Some(BodyKind::Number),
                DefineBody::Cond(_) => Some(BodyKind::Condition),
                DefineBody::Never => None,
            });
            kinds.push(body.flatten().next().unwrap_or(BodyKind::Day));
        }
        self.reading_kinds = kinds;
        for (id, amendment) in program.amendments.iter() {
            if sites.operations.row(id).is_none() {
                sites
                    .operations
                    .push(vec![NOWHERE; amendment.operations.len()]);
            }
        }
    }

    /// The names by which conditions read them.
    fn far_names(&mut self, place: Span) {
        let p = &self.program;
        let far = |name: &&String| regime::of(name).is_some();
        let scales = p.scales.all().map(|(_, s)| (Symbol::Scale, &s.name));
        let roles = p.roles.all().map(|(_, r)| (Symbol::Role, &r.name));
        let tables = p.decisions.all().map(|(_, t)| (Symbol::Table, &t.name));
        let scores = p.scores.all().map(|(_, s)| (Symbol::Score, &s.name));
        let defines = p.defines.values().map(|d| (Symbol::Define, &d.name));
        let names = scales
            .chain(roles)
            .chain(tables)
            .chain(scores)
            .chain(defines);
        for (symbol, name) in names.filter(|(_, name)| far(name)) {
            self.symbols.insert(name.clone(), (symbol, place));
        }
        for (at, provision) in p.provisions.all() {
            if far(&&provision.id) {
                self.provision_ids.insert(provision.id.clone(), (at, place));
            }
        }
        for clause in p.scopes.all().flat_map(|(_, s)| &s.clauses) {
            if far(&&clause.id) {
                self.clause_ids.insert(clause.id.clone(), place);
            }
        }
    }

    /// Patterns of what is changed, excepted, moved or fined: that is the pack's own law.
    pub(super) fn own_patterns(&mut self, patterns: &ast::Patterns) -> PatternSet {
        let mut own = patterns.clone();
        let far = |word: &Word| regime::of(&word.text).is_some();
        own.include.retain(|word| !far(word));
        own.except.retain(|word| !far(word));
        let all = patterns.include.iter().chain(&patterns.except);
        for word in all.filter(|word| far(word)) {
            self.report(
                Diagnostic::new(
                    Code::ForeignLaw,
                    word.span,
                    format!("`{}` is law of another regime: it is read here, and not changed", word.text),
                )
                .help("aim it at a rule of this pack that reads the other one, or leave it to that regime"),
            );
        }
        self.patterns(&own)
    }

    /// What to do about a name of a regime that the pack does not read.
    pub(super) fn not_read(&self, name: &str) -> Option<String> {
        let regime = regime::of(name)?;
        if self.program.reads.iter().any(|p| p.id == regime) {
            return None;
        }
        Some(format!(
            "`{regime}` is not read: add `reads {regime}` to the head of the pack"
        ))
    }
}
