//! Decision tables: what they give, their columns and rows. What a cell asks for is found in `cells`;
//! whether rows leave a gap or overlap is proved elsewhere.

use super::{Checker, Input, Named, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Grid, ItemKind, Word};
use solon_law::program::{
    Assessment, Cell, Column, Decision, DecisionId, DefineBody, Expectation, Gives, Hit, Members,
    Row, ScaleId, Text,
};

/// The most rows of a table.
const ROWS: usize = 4096;
/// The most columns of a table, that of what it gives left aside.
const COLUMNS: usize = 16;

/// Rows and columns, and where each row stands.
#[derive(Default)]
struct Found {
    columns: Vec<Column>,
    rows: Vec<Row>,
    places: Vec<Span>,
}

impl Checker {
    /// Declares the tables of the current pack; conditions need to know what they give.
    pub(super) fn declare_tables(&mut self, files: &[Input<'_>]) {
        for item in files.iter().flat_map(|input| &input.file.items) {
            let ItemKind::Table(table) = &item.kind else {
                continue;
            };
            if !self.symbol(&table.name, Symbol::Table) {
                continue;
            }
            let Some(gives) = self.given_things(&table.gives) else {
                continue;
            };
            self.sites.decisions.push((table.name.span, Vec::new()));
            self.program.decisions.push(Decision {
                name: table.name.text.clone(),
                pack: self.current_pack,
                title: Text::default(),
                cites: Vec::new(),
                uncited: None,
                notes: Vec::new(),
                gives,
                hit: Hit::Unique,
                only_when: None,
                columns: Vec::new(),
                matrix: false,
                rows: Vec::new(),
            });
        }
    }

    /// The scale or list of which an assessment gives something.
    fn given_things(&mut self, word: &Word) -> Option<Gives> {
        if let Some(scale) = self.program.scale(&word.text) {
            if self.program.scales[scale].levels.len() > Members::MAX {
                self.report(
                    Diagnostic::new(
                        Code::TableTooLarge,
                        word.span,
                        format!("`{}` has more than {} levels", word.text, Members::MAX),
                    )
                    .help("a table gives levels of a scale that has fewer"),
                );
                return None;
            }
            return Some(Gives::Scale(scale));
        }
        if let Some((list, _)) = self.lists.get(&word.text) {
            return Some(Gives::List(*list));
        }
        let scales = self.program.scales.values().map(|s| s.name.clone());
        let known: Vec<String> = scales.chain(self.lists.keys().cloned()).collect();
        let known = known.iter().map(String::as_str);
        self.unknown(Code::UnknownScale, word, "scale or list of values", known);
        None
    }

    pub(super) fn table(&mut self, item: &ast::Table) {
        // None for the second of a name, and where it is not known what it gives.
        let declared = self.symbols.get(&item.name.text).copied();
        let own = declared == Some((Symbol::Table, item.name.span));
        let Some(id) = self.program.decision(&item.name.text).filter(|_| own) else {
            return;
        };
        if item.cites.is_empty() && item.uncited.is_none() {
            self.uncited(&item.name, "table");
        }
        let gives = self.program.decisions[id].gives;
        let hit = match item.hit {
            ast::Hit::Unique => Hit::Unique,
            ast::Hit::First => Hit::First,
            ast::Hit::Highest => Hit::Highest,
        };
        if hit == Hit::Highest && matches!(gives, Gives::List(_)) {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    item.gives.span,
                    format!("no value of the list `{}` is higher than another", item.gives.text),
                )
                .help("`collect highest` is for the levels of a scale: write `first`, or let no two rows hold in one case"),
            );
        }
        let title = self.opt_text(item.title.as_ref());
        let cites = self.cites(&item.cites);
        let only_when = item.only_when.as_ref().map(|e| self.cond(e));
        let notes = item.notes.iter().map(|n| self.text(n)).collect();
        let found = self.grid(item, Assessment::Table(id)).unwrap_or_default();
        self.table_size(item, &found);
        self.sites.decisions[id].1 = found.places;
        let t = &mut self.program.decisions[id];
        t.title = title;
        t.cites = cites;
        t.uncited = item.uncited.as_ref().map(|u| u.text.clone());
        t.notes = notes;
        t.hit = hit;
        t.only_when = only_when;
        t.columns = found.columns;
        t.matrix = matches!(item.grid, Grid::Matrix { .. });
        t.rows = found.rows;
    }

    fn table_size(&mut self, item: &ast::Table, found: &Found) {
        if found.rows.len() > ROWS || found.columns.len() > COLUMNS {
            self.report(
                Diagnostic::new(
                    Code::TableTooLarge,
                    item.name.span,
                    format!("a table has at most {ROWS} rows and {COLUMNS} columns"),
                )
                .help("make a table of its own of a part, and let a column read that"),
            );
        }
    }

    fn grid(&mut self, item: &ast::Table, of: Assessment) -> Option<Found> {
        match &item.grid {
            Grid::Matrix {
                down,
                across,
                headings,
                lines,
            } => self.matrix(of, [down, across], headings, lines),
            Grid::List {
                columns,
                gives,
                rows,
                otherwise,
            } => {
                if gives.text != item.gives.text {
                    self.report(
                        Diagnostic::new(
                            Code::TableShape,
                            gives.span,
                            format!(
                                "the table gives `{}`, its first line says `{}`",
                                item.gives.text, gives.text
                            ),
                        )
                        .help("write the same name in both places"),
                    );
                }
                self.list_rows(of, columns, rows, otherwise.as_ref())
            }
        }
    }

    fn matrix(
        &mut self,
        of: Assessment,
        about: [&ast::Column; 2],
        headings: &[ast::Cell],
        lines: &[ast::MatrixLine],
    ) -> Option<Found> {
        let (down, across) = (self.column(about[0]), self.column(about[1]));
        let (down, across) = (down?, across?);
        let mut out = Found {
            columns: vec![down, across],
            ..Found::default()
        };
        let tops = headings.iter().map(|c| self.cell(about[1], across, c));
        let tops: Vec<Cell> = tops.collect();
        for line in lines {
            if line.gives.len() != headings.len() {
                self.row_shape(line.span, line.gives.len(), headings.len());
                continue;
            }
            let side = self.cell(about[0], down, &line.heading);
            for (top, gives) in tops.iter().zip(&line.gives) {
                if let Some(value) = self.result(of, gives) {
                    out.rows.push(Row {
                        label: None,
                        cells: vec![side.clone(), top.clone()],
                        otherwise: false,
                        value,
                        cites: Vec::new(),
                    });
                    out.places.push(gives.span);
                }
            }
        }
        Some(out)
    }

    fn list_rows(
        &mut self,
        of: Assessment,
        about: &[ast::Column],
        lines: &[ast::Row],
        otherwise: Option<&ast::Row>,
    ) -> Option<Found> {
        let columns: Vec<Option<Column>> = about.iter().map(|c| self.column(c)).collect();
        let mut out = Found {
            columns: columns.into_iter().collect::<Option<_>>()?,
            ..Found::default()
        };
        self.labels_differ(lines);
        for line in lines {
            if line.cells.len() != about.len() {
                self.row_shape(line.span, line.cells.len(), about.len());
                continue;
            }
            let each = about.iter().zip(&out.columns).zip(&line.cells);
            let cells = each.map(|((about, column), cell)| self.cell(about, *column, cell));
            let cells = cells.collect();
            self.push_row(of, line, cells, false, &mut out);
        }
        if let Some(rest) = otherwise {
            self.push_row(of, rest, Vec::new(), true, &mut out);
        }
        Some(out)
    }

    fn push_row(
        &mut self,
        of: Assessment,
        line: &ast::Row,
        cells: Vec<Cell>,
        otherwise: bool,
        out: &mut Found,
    ) {
        let cites = self.cites(&line.cites);
        if let Some(value) = self.result(of, &line.gives) {
            out.rows.push(Row {
                label: line.label.as_ref().map(|l| l.text.clone()),
                cells,
                otherwise,
                value,
                cites,
            });
            out.places.push(line.span);
        }
    }

    fn labels_differ(&mut self, lines: &[ast::Row]) {
        let mut labels = std::collections::BTreeMap::new();
        for label in lines.iter().filter_map(|l| l.label.as_ref()) {
            if let Some(first) = labels.insert(label.text.as_str(), label.span) {
                self.duplicate(label, "row", first);
            }
        }
    }

    fn row_shape(&mut self, span: Span, cells: usize, columns: usize) {
        self.report(
            Diagnostic::new(
                Code::TableShape,
                span,
                format!("this row has {cells} cells, the first line {columns} columns"),
            )
            .help("give each column one cell; `-` stands for whatever it is"),
        );
    }

    /// What a column is about.
    pub(super) fn column(&mut self, column: &ast::Column) -> Option<Column> {
        if column.reading {
            let point = self.reading_named(&column.name, super::BodyKind::Condition)?;
            return Some(Column::Reading(point));
        }
        Some(match self.resolve(&column.name)? {
            Named::Fact(f) => Column::Fact(f),
            Named::Define(d) => {
                if !matches!(self.program.defines[d].body, DefineBody::Cond(_)) {
                    self.report(
                        Diagnostic::new(
                            Code::TypeMismatch,
                            column.name.span,
                            format!("`{}` is a constant, not a condition", column.name.text),
                        )
                        .help("let the column be a fact, and its cells compare with the number"),
                    );
                    return None;
                }
                Column::Define(d)
            }
            Named::Role(r) => Column::Role(r),
            Named::Scale(s) => Column::Scale(s),
            Named::Assessment(a) => Column::Assessment(a),
        })
    }

    /// What an assessment comes to, by name: a level, or the position of a value.
    pub(super) fn result(&mut self, of: Assessment, word: &Word) -> Option<usize> {
        let known: Vec<String> = self
            .program
            .results(of)
            .iter()
            .map(ToString::to_string)
            .collect();
        let found = known.iter().position(|n| *n == word.text);
        if found.is_none() {
            let (code, what) = match self.program.gives(of) {
                Gives::Scale(_) => (Code::UnknownScale, "level"),
                Gives::List(_) => (Code::UnknownValue, "value"),
                Gives::Points => (Code::UnknownScale, "level"),
            };
            self.unknown(code, word, what, known.iter().map(String::as_str));
        }
        found
    }

    /// The assessment by which a rule gives a level of a scale.
    /// What a test expects a table to come to. Rows that are possible are no interval: of what is open a
    /// rule that takes the table over tells more.
    pub(super) fn table_expectation(
        &mut self,
        id: DecisionId,
        t: &ast::LevelTest,
    ) -> Option<Expectation> {
        if t.low.text != t.high.text || !t.by.is_empty() {
            let place = t.by.first().map_or(t.high.span, |w| w.span);
            let name = &t.scale.text;
            let message =
                format!("a test expects one result of table `{name}`, and no rule behind it");
            let help = format!(
                "write `expect {name} = {}`; an interval and `by` are for the level of a scale",
                t.low.text
            );
            self.report(Diagnostic::new(Code::TestExpectation, place, message).help(help));
            return None;
        }
        let value = self.result(Assessment::Table(id), &t.low)?;
        Some(Expectation::Given(id, value))
    }

    pub(super) fn taken_over(&mut self, scale: ScaleId, word: &Word) -> Option<Assessment> {
        let table = self.program.decision(&word.text).map(Assessment::Table);
        let score = || self.program.score(&word.text).map(Assessment::Score);
        let Some(of) = table.or_else(score) else {
            self.no_assessment(word);
            return None;
        };
        self.read.assessments.insert(of);
        if self.program.gives(of) != Gives::Scale(scale) {
            let scale = self.program.scales[scale].name.clone();
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    word.span,
                    format!("`{}` does not give levels of `{scale}`", word.text),
                )
                .help(format!(
                    "let it give `{scale}`, or name a table or a score that does"
                )),
            );
            return None;
        }
        Some(of)
    }

    fn no_assessment(&mut self, word: &Word) {
        // Of a table that gives nothing known, that was said where it stands.
        if !matches!(self.symbols.get(&word.text), Some((Symbol::Table, _))) {
            let tables = self.program.decisions.values().map(|t| &t.name);
            let scores = self.program.scores.values().map(|s| &s.name);
            let known: Vec<String> = tables.chain(scores).cloned().collect();
            let known = known.iter().map(String::as_str);
            self.unknown(Code::UnknownName, word, "table or score", known);
        }
    }

    /// The place of each table that nothing reads, with its name.
    pub(super) fn unread_tables(
        &self,
    ) -> impl Iterator<Item = (&'static str, &String, Span, bool)> {
        let tables = self.program.decisions.iter();
        tables.map(|(id, table): (DecisionId, &Decision)| {
            let read = self.read.assessments.contains(&Assessment::Table(id));
            ("table", &table.name, self.sites.table(id), read)
        })
    }
}
