//! Texts of packs in, programs out, with the packs that a pack uses. Opens no file; whoever has the
//! texts hands them over.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

pub use crate::check::ASKED_ONCE;
use crate::check::{Far, Input, Sites, check_files};
pub use ready::Ready;
use solon_language::diagnostic::{Code, Diagnostic, Severity, did_you_mean};
use solon_language::source::{Source, SourceId, Span};
use solon_language::syntax::{self, ast};
use solon_law::program::{FactId, Program, asked_otherwise};

mod crosswalks;
mod parsed;
mod ready;
mod shared;

use parsed::{Parsed, parse, parse_all};

/// Items that stand beside the rules and change no outcome.
const BESIDE: &[&str] = &["background", "contents", "crosswalk", "property", "test"];

/// The texts of one pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackText {
    /// Its folder, as people know it.
    pub folder: String,
    /// Its files: path and text, in order of path.
    pub files: Vec<(String, String)>,
}

/// Where used packs are found.
pub trait Library {
    /// The texts of a pack by its id, or by the name of its folder.
    fn find(&self, name: &str) -> Option<PackText>;

    /// Ids that a mistyped one may have meant.
    fn ids(&self) -> Vec<&str> {
        Vec::new()
    }

    /// The digest of a pack of which it is known, because its texts are those of one that was checked
    /// before, with the packs that this library gives beside it, and had no errors.
    fn checked(&self, id: &str, pack: &PackText) -> Option<String> {
        let _ = (id, pack);
        None
    }
}

/// A pack with everything it uses, read and checked, with errors or without: what tools that check,
/// test and measure rules work on. Who classifies takes [`Loaded::ready`].
#[derive(Debug)]
pub struct Loaded {
    /// The program, as far as it could be understood.
    pub program: Arc<Program>,
    /// Where its things stand in the texts.
    pub sites: Sites,
    /// All texts, those of used packs first.
    pub sources: Vec<Source>,
    /// Which of them belong to the pack itself.
    pub own: Vec<SourceId>,
    /// Findings in all texts.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    /// Whether some finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|d| d.severity == Severity::Error)
    }

    /// Where a question is declared: `rules/common/facts.solon:3:6`.
    #[must_use]
    pub fn place(&self, fact: FactId) -> String {
        let span = self.sites.fact(fact);
        let source = self.sources.iter().find(|s| s.id == span.source);
        source.map_or_else(String::new, |s| {
            let (line, column) = s.line_column(span.start);
            format!("{}:{line}:{column}", s.name)
        })
    }

    /// The questions that this pack asks otherwise than one that was loaded before it.
    #[must_use]
    pub fn asked_otherwise(&self, before: &[&Loaded]) -> Vec<Diagnostic> {
        let all = before.iter().copied().chain([self]);
        let programs: Vec<&Program> = all.map(|l| &*l.program).collect();
        let own = before.len();
        let clashes = asked_otherwise(&programs).into_iter();
        let found = clashes.filter(|clash| clash.second.0 == own);
        found
            .filter_map(|clash| {
                let (first, fact) = (before.get(clash.first.0)?, clash.second.1);
                let name = &self.program.facts[fact].name;
                let pack = first.program.pack().map_or("", |p| p.id.as_str());
                let message = format!(
                    "pack `{pack}` asks another question under the name `{name}` ({}): the {} differ",
                    first.place(clash.first.1),
                    clash.what
                );
                let span = self.sites.fact(fact);
                Some(Diagnostic::new(Code::AskedOtherwise, span, message).help(ASKED_ONCE))
            })
            .collect()
    }

    /// The program.
    ///
    /// # Errors
    /// All that was read, unchanged, while some finding is an error.
    fn into_program(self) -> Result<Arc<Program>, Box<Loaded>> {
        if self.has_errors() {
            Err(Box::new(self))
        } else {
            Ok(self.program)
        }
    }
}

/// The number of the first text of packs that are used: the same for every pack, so that what was read
/// of a vocabulary serves all of them.
const FIRST_USED: usize = 1 << 16;

/// The files of one pack while loading.
struct Read {
    id: String,
    /// The one on which it builds, by its position.
    base: Option<usize>,
    digest: String,
    files: Vec<(SourceId, Parsed)>,
}

struct Loader<'a> {
    library: &'a dyn Library,
    tests: bool,
    /// Those of a pack on which it builds as well.
    of_base: bool,
    /// In the order of their numbers.
    sources: Vec<Source>,
    diagnostics: Vec<Diagnostic>,
    packs: Vec<Read>,
    /// The regimes that it reads.
    reads: Vec<Far>,
    /// Those on whose behalf it is read itself.
    behind: Vec<String>,
    doing: Vec<String>,
    /// Whether all of them were checked before.
    all_checked: bool,
}

/// Reads a pack and the packs that it uses.
///
/// `library` gives the texts of a used pack by its id. With `tests` off, tests, properties and contents
/// beside the rules are not read, which saves time where only systems are classified.
#[must_use]
pub fn load(pack: &PackText, library: &dyn Library, tests: bool) -> Loaded {
    Loader::new(library, tests, Vec::new()).load(pack)
}

/// The same with tests, those of the pack on which it builds as well: what they expect of the law as that
/// pack has it is then tried on the law as this one changes it.
#[must_use]
pub fn load_with_base(pack: &PackText, library: &dyn Library) -> Loaded {
    let mut loader = Loader::new(library, true, Vec::new());
    loader.of_base = true;
    loader.load(pack)
}

impl<'a> Loader<'a> {
    /// `behind` are the regimes on whose behalf one is read.
    fn new(library: &'a dyn Library, tests: bool, behind: Vec<String>) -> Self {
        Loader {
            library,
            tests,
            of_base: false,
            sources: Vec::new(),
            diagnostics: Vec::new(),
            packs: Vec::new(),
            reads: Vec::new(),
            behind,
            doing: Vec::new(),
            all_checked: true,
        }
    }

    fn load(mut self, pack: &PackText) -> Loaded {
        self.read(pack);
        self.crosswalks();
        checked(self)
    }
}

/// The text of a number.
fn source_of(sources: &[Source], id: SourceId) -> Option<&Source> {
    let at = sources.binary_search_by_key(&id, |s| s.id).ok()?;
    sources.get(at)
}

/// What was read, checked.
fn checked(loader: Loader<'_>) -> Loaded {
    let Loader {
        library,
        sources,
        mut diagnostics,
        packs,
        reads,
        tests,
        all_checked,
        ..
    } = loader;
    let inputs: Vec<Vec<Input<'_>>> = packs
        .iter()
        .map(|p| {
            p.files
                .iter()
                .filter_map(|(id, read)| {
                    let source = source_of(&sources, *id)?;
                    Some(Input {
                        source,
                        file: &read.0,
                    })
                })
                .collect()
        })
        .collect();
    let bases: Vec<Option<usize>> = packs.iter().map(|p| p.base).collect();
    // Who works on rules wants to know again.
    let known = all_checked && !tests;
    let (mut program, sites, mut found) = check_files(&inputs, &reads, &bases, known);
    shared::name(library, &sources, &packs, &mut found);
    diagnostics.extend(found);
    diagnostics.sort_by_key(|d| (d.span().source, d.span().start, d.code));
    for (pack, read) in program.packs.iter_mut().zip(&packs) {
        pack.digest.clone_from(&read.digest);
    }
    let own = packs
        .last()
        .map(|p| p.files.iter().map(|(id, _)| *id).collect())
        .unwrap_or_default();
    Loaded {
        program: Arc::new(program),
        sites,
        sources,
        own,
        diagnostics,
    }
}

impl Loader<'_> {
    /// Reads a pack after the packs that it uses.
    fn read(&mut self, pack: &PackText) {
        // The pack itself is read once; what it uses others may use as well.
        let used = !self.doing.is_empty();
        let first = match self.sources.last() {
            Some(last) if used => (last.id.0 as usize + 1).max(FIRST_USED),
            _ => 0,
        };
        let texts = pack.files.iter();
        let texts = texts.filter(|(path, _)| self.tests || !path.starts_with("tests/"));
        let numbered = texts.zip(first..).map(|((path, text), at)| {
            let id = SourceId(u32::try_from(at).unwrap_or(u32::MAX));
            (id, format!("{}/{path}", pack.folder), text.as_str())
        });
        let mut files: Vec<(SourceId, Parsed)> = Vec::new();
        for (source, read) in parse_all(numbered.collect(), self.tests, used) {
            self.diagnostics.extend(read.1.iter().cloned());
            files.push((source.id, read));
            self.sources.push(source);
        }
        let header = header(&files).unwrap_or_default();
        let id = header.id;
        self.doing.push(id.clone());
        for (name, span) in header.uses {
            if let Some(at) = self.used(&name, span) {
                self.vocabulary_only(at, span);
            }
        }
        let base = header.extends.and_then(|(name, span)| {
            // What is written beside the rules of the other pack is its own affair.
            let of_base = self.tests && self.of_base;
            let tests = std::mem::replace(&mut self.tests, of_base);
            let base = self.used(&name, span);
            self.tests = tests;
            base
        });
        for (name, span) in header.reads {
            self.read_regime(&name, span);
        }
        self.doing.pop();
        let known = self.library.checked(&id, pack);
        self.all_checked &= known.is_some();
        let digest = known.unwrap_or_else(|| {
            // What was read is not read again for it.
            let skipped = |path: &str| !self.tests && path.starts_with("tests/");
            let mut read = files.iter().map(|(_, read)| read.clone());
            digest_of(pack, &mut |path| match skipped(path) {
                true => None,
                false => read.next(),
            })
        });
        self.packs.push(Read {
            id,
            base,
            digest,
            files,
        });
    }

    /// Reads a pack that is used under a name, its id or that of its folder; gives its position.
    fn used(&mut self, name: &str, span: Span) -> Option<usize> {
        if self.known(name, span) {
            return self.position(name);
        }
        let Some(used) = self.library.find(name) else {
            self.no_pack(name, span);
            return None;
        };
        let id = id_of(&used).unwrap_or_default();
        if id == name || !self.known(&id, span) {
            self.read(&used);
        }
        self.position(&id)
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.packs.iter().position(|p| p.id == id)
    }

    /// A pack with law is no vocabulary: its rules would be this pack's, and nobody would see it.
    fn vocabulary_only(&mut self, at: usize, span: Span) {
        let Some(used) = self.packs.get(at) else {
            return;
        };
        let mut items = used.files.iter().flat_map(|(_, read)| &read.0.items);
        let law = |item: &ast::Item| {
            matches!(
                item.kind,
                ast::ItemKind::Rule(..)
                    | ast::ItemKind::Exception(..)
                    | ast::ItemKind::Duty(..)
                    | ast::ItemKind::Penalty(..)
                    | ast::ItemKind::Transition(..)
                    | ast::ItemKind::Stay(_)
                    | ast::ItemKind::Scope(_)
            )
        };
        if items.any(law) {
            let id = &used.id;
            let found = Diagnostic::new(
                Code::UsesLaw,
                span,
                format!("`{id}` is law and no vocabulary: all of its rules would be this pack's"),
            )
            .help(format!(
                "`reads {id}` reads its outcomes; `extends {id}` builds on it, and says so"
            ));
            self.diagnostics.push(found);
        }
    }

    /// Whether a pack with this id was read, or is being read, which is a circle.
    fn known(&mut self, id: &str, span: Span) -> bool {
        let circle = self.doing.iter().any(|doing| doing == id);
        if circle {
            let message = format!(
                "packs use each other in a circle: {} -> {id}",
                self.doing.join(" -> ")
            );
            let found = Diagnostic::new(Code::Cycle, span, message);
            let found = found.help("move what both need into a third pack");
            self.diagnostics.push(found);
        }
        circle || self.packs.iter().any(|p| p.id == id)
    }
}

/// The id that a pack gives itself.
fn id_of(pack: &PackText) -> Option<String> {
    let heads = |text: &str| text.lines().any(|line| line.starts_with("pack"));
    let files = pack.files.iter().filter(|(_, text)| heads(text));
    let mut files = files.map(|(path, text)| {
        let source = Source::new(SourceId(0), path.as_str(), text.as_str());
        let read = syntax::parse_items(&source, &|keyword| keyword == "pack");
        (source.id, Arc::new(read))
    });
    files.find_map(|file| Some(header(&[file])?.id))
}

impl Loader<'_> {
    fn no_pack(&mut self, name: &str, span: Span) {
        let message = format!("there is no pack `{name}`");
        let mut d = Diagnostic::new(Code::UnknownPack, span, message);
        d.help = did_you_mean(name, self.library.ids()).or_else(|| {
            Some("a used pack is bundled, or its folder stands beside this one".to_owned())
        });
        self.diagnostics.push(d);
    }

    /// A regime that is read is a program of its own, checked by itself.
    fn read_regime(&mut self, name: &str, span: Span) {
        let found = self.library.find(name);
        let id = found.as_ref().and_then(id_of);
        let mut behind = self.behind.clone();
        behind.extend(self.doing.first().cloned());
        if behind.iter().any(|b| b == name || Some(b) == id.as_ref()) {
            let circle = behind.join(" reads ");
            self.diagnostics.push(
                Diagnostic::new(
                    Code::UnreadableRegime,
                    span,
                    format!("regimes read each other in a circle: {circle} reads {name}"),
                )
                .help("let one of them ask the question that the other's outcome answers"),
            );
            return;
        }
        let Some(text) = found else {
            self.no_pack(name, span);
            return;
        };
        let far = Loader::new(self.library, false, behind).load(&text);
        match far.into_program() {
            Ok(program) => self.reads.push(Far {
                program,
                place: span,
            }),
            Err(far) => {
                let errors = far.diagnostics.into_iter();
                let mut errors = errors.filter(|d| d.severity == Severity::Error);
                // A circle is told where it begins; all else is told of the regime itself.
                let circle = errors.find(|d| d.code == Code::UnreadableRegime);
                let mut found = Diagnostic::new(
                    Code::UnreadableRegime,
                    span,
                    match &circle {
                        Some(circle) => circle.message.clone(),
                        None => format!("`{name}` has errors, so that nothing of it is read"),
                    },
                );
                found.help = match circle {
                    Some(circle) => circle.help,
                    None => Some(format!("`solon check {}` tells them", text.folder)),
                };
                self.diagnostics.push(found);
            }
        }
    }
}

/// What the head of a pack says of others, each with its place.
#[derive(Default)]
struct Header {
    id: String,
    extends: Option<(String, Span)>,
    uses: Vec<(String, Span)>,
    reads: Vec<(String, Span)>,
}

fn header(files: &[(SourceId, Parsed)]) -> Option<Header> {
    let named = |word: &ast::Word| (word.text.clone(), word.span);
    let mut items = files.iter().flat_map(|(_, read)| &read.0.items);
    items.find_map(|item| match &item.kind {
        ast::ItemKind::Pack(pack) => Some(Header {
            id: pack.id.text.clone(),
            extends: pack.extends.as_ref().map(named),
            uses: pack.uses.iter().map(named).collect(),
            reads: pack.reads.iter().map(named).collect(),
        }),
        _ => None,
    })
}

/// `sha256:…` over the canonical form of everything that can change an outcome: all items but
/// tests, properties, contents and comments.
#[must_use]
pub fn digest(pack: &PackText) -> String {
    digest_of(pack, &mut |_| None)
}

/// The same, where files may have been read: what is read of each, in their order.
fn digest_of(pack: &PackText, read: &mut dyn FnMut(&str) -> Option<Parsed>) -> String {
    let mut hash = Sha256::new();
    for (path, text) in &pack.files {
        let parsed = read(path).unwrap_or_else(|| {
            let source = Source::new(SourceId(0), path.as_str(), text.as_str());
            parse(&source, false)
        });
        let items = parsed.0.items.iter().filter(|i| !beside(&i.kind));
        if items.clone().next().is_none() {
            continue;
        }
        hash.update(path.as_bytes());
        hash.update([0]);
        hash.update(syntax::bare(items).as_bytes());
        hash.update([0]);
    }
    let mut out = String::from("sha256:");
    for byte in hash.finalize() {
        use std::fmt::Write as _;
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// Whether an item stands beside the rules, and changes no outcome: one of [`BESIDE`].
fn beside(kind: &ast::ItemKind) -> bool {
    matches!(
        kind,
        ast::ItemKind::Background(..)
            | ast::ItemKind::Contents(_)
            | ast::ItemKind::Crosswalk(..)
            | ast::ItemKind::Property(_)
            | ast::ItemKind::Test(_)
    )
}
