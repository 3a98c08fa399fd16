//! Rule files in, program and findings out. One question per submodule; it never stops at the
//! first problem. It alone knows both text and meaning.
//!
//! A program is returned even where there are errors: what could not be understood is left out, so
//! that the remaining findings are found too. A program with errors must not be used to classify.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use solon_language::diagnostic::{Code, Diagnostic, Suggestions};
use solon_language::source::{Source, SourceId, Span};
use solon_language::syntax::ast::{self, Cite, DefineBody, File, ItemKind, Literal, Texts, Word};
use solon_law::program::{
    AmendmentId, Assessment, CalendarId, Citation, DefineId, FactId, InstrumentId, Interpretation,
    InterpretationId, ListId, Pack, Pattern, PatternSet, Program, ProvisionId, RoleId, ScaleId,
    Table, Text,
};

mod amending;
mod amendments;
mod by_day;
mod by_value;
mod calendars;
mod cells;
mod conditions;
mod consequences;
mod contents;
mod crosswalks;
mod cycles;
mod declare;
mod extends;
mod far;
mod given;
mod lints;
mod patterns;
mod properties;
mod provisions;
mod ratios;
mod reached;
mod relative;
mod reviews;
mod scores;
mod sites;
mod sources;
mod stays;
mod tables;
mod test_items;
mod under;
mod unread;
mod vocabulary;
mod windows;

pub use far::{ASKED_ONCE, Far};
pub use sites::Sites;
use unread::Read;

/// How many known names a help line lists.
const LISTED: usize = 8;

/// One parsed file of a pack.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Its text.
    pub source: &'a Source,
    /// Its items.
    pub file: &'a File,
}

/// Checks the files of a pack together with the packs that it uses; says also where things stand.
///
/// `packs` holds the files of each pack, those used first, the regime itself last; `reads` the regimes
/// whose outcomes it reads, `bases` the pack on which each pack builds, by its position.
#[must_use]
pub fn check(
    packs: &[Vec<Input<'_>>],
    reads: &[Far],
    bases: &[Option<usize>],
) -> (Program, Sites, Vec<Diagnostic>) {
    check_files(packs, reads, bases, false)
}

/// The same; `known` packs were checked before, and what is dear to look for is not there: conditions that
/// depend on themselves under some law, amendments that move something under another scope, places that
/// are not written like one. The program is the same either way.
pub(crate) fn check_files(
    packs: &[Vec<Input<'_>>],
    reads: &[Far],
    bases: &[Option<usize>],
    known: bool,
) -> (Program, Sites, Vec<Diagnostic>) {
    let mut checker = Checker {
        known,
        ..Checker::default()
    };
    checker.declare_all(packs, bases);
    for (i, files) in packs.iter().enumerate() {
        checker.current_pack = i;
        checker.calendars(files);
        checker.vocabulary(files);
    }
    for (i, files) in packs.iter().enumerate() {
        checker.current_pack = i;
        checker.pack_languages();
        // Late, because they may stand after the amendment in another file.
        checker.declare_inserted(files);
    }
    checker.read_regimes(reads);
    for (i, files) in packs.iter().enumerate() {
        checker.current_pack = i;
        checker.provisions(files);
    }
    if let Some(files) = packs.last() {
        checker.reach(files);
    }
    for (i, files) in packs.iter().enumerate() {
        checker.current_pack = i;
        checker.contents(files);
        checker.crosswalks(files);
        checker.test_items(files);
        checker.property_items(files);
    }
    checker.own_items();
    checker.check_scores();
    checker.check_contents();
    checker.check_patterns();
    checker.check_penalties();
    checker.place_amended_labels();
    checker.check_amendments();
    checker.check_logic();
    if !known {
        checker.check_cycles();
    }
    checker.check_scopes();
    checker.check_sources(packs);
    checker.check_unread(packs);
    checker.program.unchecked = checker.unchecked.len();
    let mut diagnostics = checker.diagnostics;
    // What is found in a regime that is read is told of that regime.
    diagnostics.retain(|d| d.span() != far::NOWHERE && !of_unread(packs, d));
    diagnostics.sort_by(|a, b| (a.span(), a.code, &a.message).cmp(&(b.span(), b.code, &b.message)));
    diagnostics.dedup();
    (checker.program, checker.sites, diagnostics)
}

/// Whether something is told only because an item could not be read, of which there is a finding: a
/// name is unknown, or no rule gives a level.
fn of_unread(packs: &[Vec<Input<'_>>], found: &Diagnostic) -> bool {
    let unknown = [
        Code::UnknownFact,
        Code::UnknownList,
        Code::UnknownSource,
        Code::UnknownScale,
        Code::UnknownReading,
        Code::UnknownRole,
        Code::UnknownName,
        Code::UnknownAmendment,
        Code::UnmatchedPattern,
    ];
    // What could not be read may give the level.
    if found.code == Code::UnreachableLevel {
        return packs.iter().flatten().any(|i| i.file.broken);
    }
    if !unknown.contains(&found.code) {
        return false;
    }
    let mut unread = packs
        .iter()
        .flatten()
        .flat_map(|i| &i.file.unread)
        .peekable();
    if unread.peek().is_none() {
        return false;
    }
    let span = found.span();
    let mut files = packs.iter().flatten();
    let source = files.find(|i| i.source.id == span.source);
    source.is_some_and(|i| unread.any(|name| name == i.source.slice(span)))
}

/// What a name in a condition means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Symbol {
    Fact,
    Define,
    Ratio,
    Role,
    Scale,
    Table,
    Score,
    Stay,
}

impl Symbol {
    fn word(self) -> &'static str {
        match self {
            Symbol::Fact => "fact",
            Symbol::Define => "define",
            Symbol::Ratio => "ratio",
            Symbol::Role => "role",
            Symbol::Scale => "scale",
            Symbol::Table => "table",
            Symbol::Score => "score",
            Symbol::Stay => "stay",
        }
    }
}

/// What a name in a condition stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Fact(FactId),
    Define(DefineId),
    Role(RoleId),
    Scale(ScaleId),
    Assessment(Assessment),
}

impl Named {
    fn symbol(self) -> Symbol {
        match self {
            Named::Fact(_) => Symbol::Fact,
            Named::Define(_) => Symbol::Define,
            Named::Role(_) => Symbol::Role,
            Named::Scale(_) => Symbol::Scale,
            Named::Assessment(Assessment::Table(_)) => Symbol::Table,
            Named::Assessment(Assessment::Score(_)) => Symbol::Score,
        }
    }
}

/// What a define or a reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum BodyKind {
    Condition,
    Number,
    Day,
}

impl BodyKind {
    /// `never` is a condition or a day, as the others are.
    fn of(body: &DefineBody) -> Option<BodyKind> {
        match body {
            DefineBody::Literal(l) if l.is_date => Some(BodyKind::Day),
            DefineBody::Literal(_) | DefineBody::ByDay(_) | DefineBody::Ratio(_) => {
                Some(BodyKind::Number)
            }
            DefineBody::Expr(_) | DefineBody::Always => Some(BodyKind::Condition),
            DefineBody::Never => None,
        }
    }

    fn word(self) -> &'static str {
        match self {
            BodyKind::Condition => "condition",
            BodyKind::Number => "number",
            BodyKind::Day => "day",
        }
    }
}

#[derive(Default)]
struct Checker {
    /// What is checked was checked before.
    known: bool,
    program: Program,
    diagnostics: Vec<Diagnostic>,
    current_pack: usize,
    /// The pack of each text.
    pack_of: BTreeMap<SourceId, usize>,
    languages: Vec<String>,
    symbols: BTreeMap<String, (Symbol, Span)>,
    lists: BTreeMap<String, (ListId, Span)>,
    /// Items of which there is one question for each value of a fact.
    by_value: BTreeMap<String, by_value::ByValue>,
    instruments: BTreeMap<String, (InstrumentId, Span)>,
    /// Rules and exceptions by id, other provisions by their kind and id.
    provision_ids: BTreeMap<String, (ProvisionId, Span)>,
    interpretation_ids: BTreeMap<String, (InterpretationId, Span)>,
    /// What the readings of each interpretation are.
    reading_kinds: Table<Interpretation, BodyKind>,
    calendar_ids: BTreeMap<String, (CalendarId, Span)>,
    amendment_ids: BTreeMap<String, (AmendmentId, Span)>,
    backgrounds: BTreeMap<String, (Vec<solon_language::syntax::ast::Given>, Span)>,
    /// What each pack that builds on another changes of it.
    standing: BTreeMap<usize, AmendmentId>,
    /// Provisions that amendments move under another scope.
    moved_under: Vec<ProvisionId>,
    /// Clauses of scopes by id.
    clause_ids: BTreeMap<String, Span>,
    /// Roles that are declared nowhere and were said to lack words.
    bare_roles: BTreeSet<String>,
    scope_ids: BTreeMap<String, Span>,
    property_ids: BTreeMap<String, Span>,
    /// Patterns with the list they stand in, and their places.
    patterns: Vec<(Pattern, Rc<PatternSet>, Span)>,
    suggestions: Suggestions,
    /// Labels of limbs that amendments give, with whom they are given to.
    amended_labels: Vec<(PatternSet, Vec<(String, Span)>)>,
    /// What something reads.
    read: Read,
    sites: Sites,
    /// Places that were never verified, each once though it may be read more often.
    unchecked: BTreeSet<Span>,
    /// Places that are cited in laws.
    cited: Vec<(InstrumentId, String, Span)>,
    /// The name of each source with contents, and their lines.
    contents_lines: Vec<(Span, Vec<Span>)>,
}

impl Checker {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// An unknown name, with the nearest known one, or with all of them where they are few.
    fn unknown<'a>(
        &mut self,
        code: Code,
        word: &Word,
        what: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let known: Vec<&str> = known.into_iter().collect();
        let mut d = Diagnostic::new(code, word.span, format!("unknown {what} `{}`", word.text));
        let near = self
            .suggestions
            .did_you_mean(&word.text, known.iter().copied());
        d.help = near.or_else(|| match known.len() {
            0 => Some(format!("no {what} is declared")),
            1..=LISTED => Some(format!("there is `{}`", known.join("`, `"))),
            _ => None,
        });
        self.report(d);
    }

    fn duplicate(&mut self, word: &Word, what: &str, first: Span) {
        self.report(
            Diagnostic::new(
                Code::DuplicateId,
                word.span,
                format!("{what} `{}` is declared twice", word.text),
            )
            .at("again here")
            .also(first, "first declared here")
            .help(self.rename(word.span, first)),
        );
    }

    /// How to mend a name that is declared twice.
    fn rename(&self, again: Span, first: Span) -> String {
        let of = |span: Span| self.pack_of.get(&span.source).copied();
        let owner = of(first).filter(|p| Some(*p) != of(again));
        match owner.and_then(|p| self.program.packs.get(p)) {
            Some(pack) => format!(
                "`{}` declares it, and its names are this pack's as well: take a name of your own, such as one that begins with a word for your pack",
                pack.id
            ),
            None => "rename one of them, or delete the one that is not meant".to_owned(),
        }
    }

    /// Scopes are told apart by name; one of a pack may have none.
    fn second_scope(&mut self, name: Option<&Word>, place: Span, first: Span) {
        let message = match name {
            Some(name) => format!("scope `{}` is declared twice", name.text),
            None => "a second scope without a name".to_owned(),
        };
        self.report(
            Diagnostic::new(Code::DuplicateId, place, message)
                .at("again here")
                .also(first, "first declared here")
                .help(self.rename_scope(place, first)),
        );
    }

    fn rename_scope(&self, again: Span, first: Span) -> String {
        let of = |span: Span| self.pack_of.get(&span.source);
        if of(again) == of(first) {
            "give each scope a name of its own: `scope models governs …`".to_owned()
        } else {
            self.rename(again, first)
        }
    }

    /// Words for people; complains about a language that is missing.
    fn text(&mut self, texts: &Texts) -> Text {
        if let Some((_, first)) = texts.0.first() {
            let missing: Vec<String> = self
                .languages
                .iter()
                .filter(|l| !texts.0.iter().any(|(lang, _)| lang.text == **l))
                .cloned()
                .collect();
            if !missing.is_empty() {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::MissingLanguage,
                        first.span,
                        format!("these words have no `{}` text", missing.join("`, `")),
                    )
                    .help("the pack's title names its languages; give the words in each of them"),
                );
            }
        }
        Text(
            texts
                .0
                .iter()
                .map(|(l, t)| (l.text.clone(), t.text.clone()))
                .collect(),
        )
    }

    fn opt_text(&mut self, texts: Option<&Texts>) -> Text {
        texts.map(|t| self.text(t)).unwrap_or_default()
    }

    fn cites(&mut self, cites: &[Cite]) -> Vec<Citation> {
        let mut out = Vec::with_capacity(cites.len());
        for cite in cites {
            let Some((id, _)) = self.instruments.get(&cite.source.text).copied() else {
                let known: Vec<String> = self.instruments.keys().cloned().collect();
                self.unknown(
                    Code::UnknownSource,
                    &cite.source,
                    "source",
                    known.iter().map(String::as_str),
                );
                continue;
            };
            self.locator(id, &cite.place);
            self.read.instruments.insert(id);
            let unchecked = cite.unchecked.as_ref().map(|u| self.text(u));
            if unchecked.is_some() {
                self.unchecked.insert(cite.place.span);
            }
            out.push(Citation {
                instrument: id,
                place: cite.place.text.clone(),
                unchecked,
            });
        }
        out
    }

    /// Reads a day; complains about one that does not exist.
    fn day(&mut self, literal: &Literal) -> Option<jiff::civil::Date> {
        if !literal.is_date {
            self.report(
                Diagnostic::new(
                    Code::BadLiteral,
                    literal.span,
                    format!("`{}` is a number where a day is needed", literal.text),
                )
                .help("write a day such as `2027-12-02`"),
            );
            return None;
        }
        let day = literal.text.parse().ok();
        if day.is_none() {
            self.report(
                Diagnostic::new(
                    Code::BadLiteral,
                    literal.span,
                    format!("there is no day `{}`", literal.text),
                )
                .help("days are written year-month-day, such as `2027-12-02`"),
            );
        }
        day
    }

    fn pack_header(&mut self, files: &[Input<'_>]) {
        let mut found: Option<Span> = None;
        for input in files {
            for item in &input.file.items {
                let ItemKind::Pack(pack) = &item.kind else {
                    continue;
                };
                let ast::Pack {
                    id,
                    version,
                    title,
                    original,
                    review,
                    ..
                } = &**pack;
                if let Some(first) = found {
                    self.report(
                        Diagnostic::new(
                            Code::PackHeader,
                            item.span,
                            "a second `pack` item in one pack",
                        )
                        .also(first, "the first one")
                        .help("one folder is one pack: keep one `pack` item"),
                    );
                    continue;
                }
                found = Some(item.span);
                self.languages = match title {
                    Some(t) if !t.0.is_empty() => t.0.iter().map(|(l, _)| l.text.clone()).collect(),
                    _ => vec!["en".to_owned()],
                };
                self.program.languages.clone_from(&self.languages);
                let review = review.as_ref().and_then(|d| self.day(d));
                let title = self.opt_text(title.as_ref());
                self.program.packs.push(Pack {
                    id: id.text.clone(),
                    version: version.text.clone(),
                    title,
                    original: original.as_ref().map(|(_, t)| t.text.clone()),
                    review,
                    digest: String::new(),
                });
            }
        }
        if found.is_none() {
            let span = files.first().map_or_else(Span::default, |f| Span {
                source: f.source.id,
                start: 0,
                end: 0,
            });
            // A pack whose header is broken has said so already.
            if !files.iter().any(|f| f.file.broken) {
                self.report(
                    Diagnostic::new(Code::PackHeader, span, "this folder has no `pack` item").help(
                        "begin one file with `pack my.pack version \"2026.1\" title en \"…\"`",
                    ),
                );
            }
            self.program.packs.push(Pack {
                id: "unnamed".to_owned(),
                version: String::new(),
                title: Text::default(),
                original: None,
                review: None,
                digest: String::new(),
            });
        }
    }
}
