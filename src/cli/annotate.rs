//! Rule texts with a margin of counts. It is the command line that knows both the texts and what
//! came of them; the place of a count is that of an id or label.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use solon::pack::Loaded;
use solon::program::{InterpretationId, Kind, Owner, Piece, Program};
use solon::source::Source;
use solon::syntax::{self, ast};
use solon::trial::{Count, Coverage};

/// One annotated file.
pub(crate) struct Page {
    /// Its path in the pack.
    pub(crate) path: String,
    /// Its text with the margin.
    pub(crate) text: String,
}

/// The files of the pack itself in which something is counted.
pub(crate) fn pages(loaded: &Loaded, folder: &str, coverage: &Coverage) -> Vec<Page> {
    let own = loaded.sources.iter().filter(|s| loaded.own.contains(&s.id));
    own.filter_map(|source| {
        let (file, _) = syntax::parse(source);
        let mut marker = Marker {
            program: &loaded.program,
            coverage,
            source,
            marks: BTreeMap::new(),
        };
        for item in &file.items {
            marker.item(&item.kind);
        }
        let marks = marker.marks;
        let name = source.name.strip_prefix(folder).unwrap_or(&source.name);
        (!marks.is_empty()).then(|| Page {
            path: name.trim_start_matches('/').to_owned(),
            text: page(source, &marks),
        })
    })
    .collect()
}

fn page(source: &Source, marks: &BTreeMap<u32, Count>) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{:>6} {:>6} {:>8} |", "true", "false", "decisive");
    for (number, line) in (1..).zip(source.text.lines()) {
        let _ = match marks.get(&number) {
            Some(c) => write!(out, "{:>6} {:>6} {:>8} |", c.yes, c.no, c.decisive),
            None => write!(out, "{:>6} {:>6} {:>8} |", "", "", ""),
        };
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

struct Marker<'a> {
    program: &'a Program,
    coverage: &'a Coverage,
    source: &'a Source,
    /// Counts by line; the outermost element of a line stands for it.
    marks: BTreeMap<u32, Count>,
}

impl Marker<'_> {
    fn mark(&mut self, owner: Owner, piece: &Piece, word: &ast::Word) {
        if let Some(count) = self.coverage.count(owner, piece) {
            let (line, _) = self.source.line_column(word.span.start);
            self.marks.entry(line).or_insert_with(|| count.clone());
        }
    }

    fn item(&mut self, kind: &ast::ItemKind) {
        use ast::ItemKind as I;
        match kind {
            I::Rule(id, c) => self.provision(Kind::Rule, id, c),
            I::Exception(id, _, c) => self.provision(Kind::Exception, id, c),
            I::Duty(id, c) => self.provision(Kind::Duty, id, c),
            I::Penalty(id, _, c) => self.provision(Kind::Penalty, id, c),
            I::Transition(id, _, c) => self.provision(Kind::Transition, id, c),
            I::Stay(item) => self.provision(Kind::Exception, &item.name, &item.clauses),
            I::Role(name, c) => {
                let roles = &self.program.roles;
                if let Some(i) = roles.find(|r| r.name == name.text) {
                    let owner = Owner::Role(i);
                    self.mark(owner, &Piece::Whole, name);
                    self.parts(owner, c);
                }
            }
            I::Define(define) => self.define(&define.name, &define.body),
            I::Scope(ast::Scope { name, clauses, .. }) => {
                let scope = name.as_ref().map_or("scope", |n| n.text.as_str());
                for clause in clauses {
                    let id = format!("{scope}.{}", clause.label.text);
                    self.clause(&|own| own == id, &clause.label, Some(&clause.body));
                }
            }
            I::InsertScope(clause) => {
                let end = format!(".{}", clause.label.text);
                let body = Some(&clause.body);
                self.clause(&|own| own.ends_with(&end), &clause.label, body);
            }
            I::Interpretation(ast::Interpretation { name, readings, .. }) => {
                if let Some(point) = self.program.interpretation(&name.text) {
                    for (r, reading) in readings.iter().enumerate() {
                        self.reading(point, r, reading);
                    }
                }
            }
            I::Insert(inner) => self.item(inner),
            I::Amend(amend, _) => self.amend(amend),
            _ => {}
        }
    }

    fn provision(&mut self, kind: Kind, id: &ast::Word, clauses: &ast::Clauses) {
        if let Some(owner) = self.owner(|k, own| k == kind && own == id.text) {
            self.mark(owner, &Piece::Whole, id);
            self.parts(owner, clauses);
        }
    }

    /// The only provision that fits.
    fn owner(&self, fits: impl Fn(Kind, &str) -> bool) -> Option<Owner> {
        let provisions = self.program.provisions.iter();
        let mut found = provisions.filter(|(_, p)| fits(p.kind, &p.id));
        match (found.next(), found.next()) {
            (Some((i, _)), None) => Some(Owner::Provision(i)),
            _ => None,
        }
    }

    fn parts(&mut self, owner: Owner, clauses: &ast::Clauses) {
        if let Some(when) = &clauses.when {
            self.limbs(owner, when);
        }
        for unless in &clauses.unless {
            let piece = Piece::Unless(unless.label.text.clone());
            self.mark(owner, &piece, &unless.label);
            self.limbs(owner, &unless.body);
        }
    }

    fn limbs(&mut self, owner: Owner, expr: &ast::Expr) {
        use ast::ExprKind as E;
        match &expr.kind {
            E::And(v) | E::Or(v) | E::Counted { of: v, .. } => {
                v.iter().for_each(|e| self.limbs(owner, e));
            }
            E::Not(e) => self.limbs(owner, e),
            E::Implies(a, b) => {
                self.limbs(owner, a);
                self.limbs(owner, b);
            }
            E::Limbs { limbs, .. } => {
                for limb in limbs {
                    let piece = Piece::Limb(limb.label.text.clone());
                    self.mark(owner, &piece, &limb.label);
                    self.limbs(owner, &limb.expr);
                }
            }
            _ => {}
        }
    }

    fn define(&mut self, name: &ast::Word, body: &ast::DefineBody) {
        let defines = &self.program.defines;
        if let Some(i) = defines.find(|d| d.name == name.text) {
            let owner = Owner::Define(i);
            self.mark(owner, &Piece::Whole, name);
            if let ast::DefineBody::Expr(expr) = body {
                self.limbs(owner, expr);
            }
        }
    }

    fn clause(&mut self, is: &dyn Fn(&str) -> bool, word: &ast::Word, body: Option<&ast::Expr>) {
        for (s, scope) in self.program.scopes.iter() {
            if let Some(c) = scope.clauses.iter().position(|c| is(&c.id)) {
                let owner = Owner::Clause(s, c);
                self.mark(owner, &Piece::Whole, word);
                if let Some(body) = body {
                    self.limbs(owner, body);
                }
                return;
            }
        }
    }

    fn reading(&mut self, point: InterpretationId, r: usize, reading: &ast::Reading) {
        let owner = Owner::Reading(point, r);
        self.mark(owner, &Piece::Whole, &reading.name);
        if let ast::DefineBody::Expr(expr) = &reading.body {
            self.limbs(owner, expr);
        }
    }

    /// Parts that an amendment changes in one provision; the counts of several would not fit on
    /// one line.
    fn amend(&mut self, amend: &ast::Amend) {
        match amend {
            ast::Amend::Define(name, _, body) => self.define(name, body),
            ast::Amend::Scope(ast::AmendScope { id, body, .. }) => {
                self.clause(&|own| own == id.text, id, body.as_ref());
            }
            ast::Amend::Provisions(patterns, clauses) => {
                let [only] = patterns.include.as_slice() else {
                    return;
                };
                let pattern = solon::program::Pattern::new(&only.text);
                if let Some(owner) = self.owner(|kind, id| pattern.reaches(kind, id)) {
                    self.mark(owner, &Piece::Whole, only);
                    self.parts(owner, clauses);
                }
            }
            ast::Amend::Interpretation(..) => {}
        }
    }
}
