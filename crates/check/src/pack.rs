//! Texts of packs in, programs out, with the packs that a pack uses. Opens no file; whoever has the
//! texts hands them over.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::check::{Input, Sites, check};
use solon_language::diagnostic::{Code, Diagnostic, Severity, did_you_mean};
use solon_language::source::{Source, SourceId, Span};
use solon_language::syntax::{self, ast};
use solon_law::program::{FactId, Program, asked_otherwise};

mod shared;

/// Items that stand beside the rules and change no outcome.
const BESIDE: &[&str] = &["background", "contents", "property", "test"];

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

    /// The digest of a pack, where it was computed before over the same texts.
    fn digest(&self, id: &str, pack: &PackText) -> Option<String> {
        let _ = (id, pack);
        None
    }
}

/// A pack with everything it uses, read and checked, with errors or without: what tools that check,
/// test and measure rules work on. Who classifies takes [`Loaded::into_program`].
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

/// What to do where two packs ask different questions under one name.
pub const ASKED_ONCE: &str = "one answer would be read by both: give one of them another name, such as one that begins with a word for its pack, or declare the question once in a vocabulary that both use";

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

    /// The program, to classify with.
    ///
    /// # Errors
    /// All of it, unchanged, while some finding is an error.
    pub fn into_program(self) -> Result<Arc<Program>, Box<Loaded>> {
        if self.has_errors() {
            Err(Box::new(self))
        } else {
            Ok(self.program)
        }
    }
}

/// The files of one pack while loading.
struct Read {
    id: String,
    digest: String,
    files: Vec<(SourceId, ast::File)>,
}

struct Loader<'a> {
    library: &'a dyn Library,
    tests: bool,
    sources: Vec<Source>,
    diagnostics: Vec<Diagnostic>,
    packs: Vec<Read>,
    doing: Vec<String>,
}

/// Reads a pack and the packs that it uses.
///
/// `library` gives the texts of a used pack by its id. With `tests` off, tests, properties and contents
/// beside the rules are not read, which saves time where only systems are classified.
#[must_use]
pub fn load(pack: &PackText, library: &dyn Library, tests: bool) -> Loaded {
    let mut loader = Loader {
        library,
        tests,
        sources: Vec::new(),
        diagnostics: Vec::new(),
        packs: Vec::new(),
        doing: Vec::new(),
    };
    loader.read(pack);
    let Loader {
        sources,
        mut diagnostics,
        packs,
        ..
    } = loader;
    let inputs: Vec<Vec<Input<'_>>> = packs
        .iter()
        .map(|p| {
            p.files
                .iter()
                .filter_map(|(id, file)| {
                    let source = sources.get(id.0 as usize)?;
                    Some(Input { source, file })
                })
                .collect()
        })
        .collect();
    let (mut program, sites, mut found) = check(&inputs);
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
        let mut files = Vec::new();
        for (path, text) in &pack.files {
            if !self.tests && path.starts_with("tests/") {
                continue;
            }
            let id = SourceId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
            let source = Source::new(id, format!("{}/{path}", pack.folder), text.as_str());
            let tests = self.tests;
            let (file, found) =
                syntax::parse_items(&source, &|keyword| tests || !BESIDE.contains(&keyword));
            self.diagnostics.extend(found);
            self.sources.push(source);
            files.push((id, file));
        }
        let header = header(&files);
        let id = header
            .as_ref()
            .map_or_else(String::new, |(id, _)| id.clone());
        self.doing.push(id.clone());
        for (name, span) in header.map(|(_, uses)| uses).unwrap_or_default() {
            self.used(&name, span);
        }
        self.doing.pop();
        let known = self.library.digest(&id, pack);
        let digest = known.unwrap_or_else(|| digest(pack));
        self.packs.push(Read { id, digest, files });
    }

    /// Reads a pack that is used under a name: its id, or that of its folder.
    fn used(&mut self, name: &str, span: Span) {
        if self.known(name, span) {
            return;
        }
        if let Some(used) = self.library.find(name) {
            let id = id_of(&used).filter(|id| id != name);
            if !id.is_some_and(|id| self.known(&id, span)) {
                self.read(&used);
            }
            return;
        }
        let message = format!("there is no pack `{name}`");
        let near = did_you_mean(name, self.library.ids());
        let help = near.unwrap_or_else(|| {
            "a used pack is bundled, or its folder stands beside this one".to_owned()
        });
        let found = Diagnostic::new(Code::UnknownPack, span, message).help(help);
        self.diagnostics.push(found);
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
    let mut files = pack.files.iter().map(|(path, text)| {
        let source = Source::new(SourceId(0), path.as_str(), text.as_str());
        let (file, _) = syntax::parse_items(&source, &|keyword| keyword == "pack");
        (source.id, file)
    });
    files.find_map(|file| Some(header(&[file])?.0))
}

/// The id of a pack and the packs that it uses.
fn header(files: &[(SourceId, ast::File)]) -> Option<(String, Vec<(String, Span)>)> {
    files
        .iter()
        .flat_map(|(_, f)| &f.items)
        .find_map(|item| match &item.kind {
            ast::ItemKind::Pack(ast::Pack { id, uses, .. }) => Some((
                id.text.clone(),
                uses.iter().map(|u| (u.text.clone(), u.span)).collect(),
            )),
            _ => None,
        })
}

/// `sha256:…` over the canonical form of everything that can change an outcome: all items but
/// tests, properties, contents and comments.
#[must_use]
pub fn digest(pack: &PackText) -> String {
    let mut hash = Sha256::new();
    for (path, text) in &pack.files {
        let source = Source::new(SourceId(0), path.as_str(), text.as_str());
        let (mut file, _) = syntax::parse_items(&source, &|keyword| !BESIDE.contains(&keyword));
        if file.items.is_empty() {
            continue;
        }
        for item in &mut file.items {
            item.comments.clear();
        }
        file.comments.clear();
        hash.update(path.as_bytes());
        hash.update([0]);
        hash.update(syntax::print(&file).as_bytes());
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
