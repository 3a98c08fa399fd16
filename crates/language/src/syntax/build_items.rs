//! From pest's pairs to items.

use pest::iterators::Pair;

use super::Rule;
use super::ast::{
    Amend, AmendScope, Amendment, Assign, Clauses, Constraint, Contents, ContentsLine, DayValue,
    Define, DefineBody, Fact, FactType, Interpretation, ItemKind, Maps, Pack, Ratio, Reading,
    Scale, Scope, ScopeClause, ScopeKind, Source, Status, Texts, Unless, Value, ValueEntry,
    ValueList, Values,
};
use super::build::{Builder, part, parts};
use super::build_expr::twice;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

/// Where the values of a group stand.
#[derive(Default)]
struct GroupLayout {
    /// Its name, and by how much its own line is indented, if it stands first in it.
    of: Option<(String, Option<usize>)>,
    /// A value of it stands deeper than that.
    deeper: bool,
}

impl GroupLayout {
    /// The group, if a value that is indented so looks as if it did not belong to it any more.
    fn left_by(&mut self, value: Option<usize>) -> Option<&str> {
        let (name, group) = self.of.as_ref()?;
        let (value, group) = (value?, (*group)?);
        if value > group {
            self.deeper = true;
            return None;
        }
        self.deeper.then_some(name)
    }
}

/// By how much the line of a pair is indented, where the pair stands first in it.
fn indented(pair: &Pair<'_, Rule>) -> Option<usize> {
    let before = pair.get_input().get(..pair.as_span().start())?;
    let line = before.rsplit('\n').next()?;
    line.chars()
        .all(char::is_whitespace)
        .then(|| line.chars().count())
}

impl Builder {
    pub(super) fn item_kind(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        match pair.as_rule() {
            Rule::pack => self.pack(pair),
            Rule::source => self.source(pair),
            Rule::contents => self.contents(pair),
            Rule::scale => self.scale(pair),
            Rule::values => self.values(pair),
            Rule::fact => Some(ItemKind::Fact(Box::new(self.fact(pair)?))),
            Rule::define => self.define(pair),
            Rule::constraint => self.constraint(pair),
            Rule::table => Some(ItemKind::Table(Box::new(self.table(pair)?))),
            Rule::score => Some(ItemKind::Score(Box::new(self.score(pair)?))),
            Rule::rule
            | Rule::exception
            | Rule::duty
            | Rule::penalty
            | Rule::transition
            | Rule::crosswalk
            | Rule::role => self.provision(pair),
            Rule::stay => self.stay(pair),
            Rule::scope => self.scope(pair),
            Rule::interpretation => self.interpretation(pair),
            Rule::amendment => self.amendment(pair),
            Rule::amend => self.amend(part(pair)?),
            Rule::insert => {
                let inner = part(pair)?;
                if inner.as_rule() == Rule::insert_scope {
                    let clause = self.scope_clause(part(inner)?)?;
                    return Some(ItemKind::InsertScope(Box::new(clause)));
                }
                Some(ItemKind::Insert(Box::new(self.item_kind(inner)?)))
            }
            Rule::repeal => {
                let mut cites = Vec::new();
                let (mut patterns, mut loosens) = (None, None);
                for p in parts(pair) {
                    match p.as_rule() {
                        Rule::patterns => patterns = Some(self.patterns(p)),
                        Rule::loosens => loosens = Some(self.reason(p)?),
                        _ => self.cites(p, &mut cites)?,
                    }
                }
                Some(ItemKind::Repeal(patterns?, cites, loosens))
            }
            Rule::background => {
                let mut inner = parts(pair);
                let name = self.word(&inner.next()?);
                let given = inner.map(|p| self.given(p)).collect::<Option<Vec<_>>>()?;
                Some(ItemKind::Background(name, given))
            }
            Rule::calendar => self.calendar(pair),
            Rule::property => Some(ItemKind::Property(Box::new(self.property(pair)?))),
            Rule::test => Some(ItemKind::Test(Box::new(self.test_item(pair)?))),
            _ => None,
        }
    }

    /// Sets a clause that may stand once.
    pub(super) fn once<T>(&mut self, slot: &mut Option<T>, value: T, clause: &str, span: Span) {
        if slot.is_some() {
            self.diagnostics.push(
                Diagnostic::new(Code::ClauseTwice, span, format!("`{clause}` stands twice"))
                    .help("keep one of them"),
            );
        }
        *slot = Some(value);
    }

    fn pack(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let mut inner = parts(pair);
        let id = self.word(&inner.next()?);
        let version = self.string(&inner.next()?);
        let (mut title, mut uses, mut review) = (None, Vec::new(), None);
        let (mut extends, mut reads) = (None, Vec::new());
        let (mut original, mut reached) = (None, None);
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::pack_title => {
                    let mut inner = parts(p);
                    let texts = self.texts(inner.next()?);
                    self.once(&mut title, texts, "title", span);
                    if let Some(p) = inner.next() {
                        let mut two = parts(p);
                        let lang = self.word(&two.next()?);
                        original = Some((lang, self.string(&two.next()?)));
                    }
                }
                Rule::pack_extends => {
                    let base = self.word(&part(p)?);
                    self.once(&mut extends, base, "extends", span);
                }
                Rule::pack_uses => uses.extend(self.words(p)),
                Rule::pack_reads => reads.extend(self.words(p)),
                Rule::pack_reached => {
                    let expr = self.expr(part(p)?)?;
                    self.once(&mut reached, expr, "reached when", span);
                }
                _ => {
                    let day = self.bare(&part(p)?);
                    self.once(&mut review, day, "review by", span);
                }
            }
        }
        Some(ItemKind::Pack(Box::new(Pack {
            id,
            version,
            title,
            original,
            extends,
            uses,
            reads,
            reached,
            review,
        })))
    }

    fn source(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let mut inner = parts(pair);
        let name = self.word(&inner.next()?);
        let title = self.texts(inner.next()?);
        let (mut authority, mut reference, mut ids) = (None, None, Vec::new());
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::source_authority => {
                    let word = self.word(&part(p)?);
                    self.once(&mut authority, word, "authority", span);
                }
                Rule::source_ref => {
                    let text = self.string(&part(p)?);
                    self.once(&mut reference, text, "ref", span);
                }
                _ => {
                    let mut inner = parts(p);
                    let kind = self.word(&inner.next()?);
                    let value = inner.next()?;
                    let value = if value.as_rule() == Rule::string {
                        self.string(&value)
                    } else {
                        self.word(&value)
                    };
                    ids.push((kind, value));
                }
            }
        }
        Some(ItemKind::Source(Source {
            name,
            title,
            authority,
            reference,
            ids,
        }))
    }

    fn contents(&self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let mut inner = parts(pair);
        let source = self.word(&inner.next()?);
        let mut lines = Vec::new();
        for line in inner {
            let mut inner = parts(line);
            lines.push(ContentsLine {
                place: self.string(&inner.next()?),
                heading: self.string(&inner.next()?),
                reason: match inner.next() {
                    Some(p) => Some(self.string(&part(p)?)),
                    None => None,
                },
            });
        }
        Some(ItemKind::Contents(Contents { source, lines }))
    }

    fn scale(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let mut inner = parts(pair);
        let name = self.word(&inner.next()?);
        let (mut levels, mut canonical, mut title, mut words, mut maps) =
            (Vec::new(), false, None, Vec::new(), None);
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::name => levels.push(self.word(&p)),
                Rule::scale_canonical => canonical = true,
                Rule::scale_title => {
                    let texts = self.texts(part(p)?);
                    self.once(&mut title, texts, "title", span);
                }
                Rule::scale_level => {
                    let mut inner = parts(p);
                    let level = self.word(&inner.next()?);
                    words.push((level, self.texts(inner.next()?)));
                }
                _ => {
                    let mut inner = parts(p);
                    let mut map = Maps {
                        to: self.word(&inner.next()?),
                        ours: None,
                        cites: Vec::new(),
                        pairs: Vec::new(),
                    };
                    for p in inner {
                        match p.as_rule() {
                            Rule::map_ours => map.ours = Some(self.texts(part(p)?)),
                            Rule::cites => self.cites(p, &mut map.cites)?,
                            _ => {
                                let mut two = parts(p);
                                let pair = (self.word(&two.next()?), self.word(&two.next()?));
                                map.pairs.push(pair);
                            }
                        }
                    }
                    self.once(&mut maps, map, "maps to", span);
                }
            }
        }
        Some(ItemKind::Scale(Box::new(Scale {
            name,
            levels,
            canonical,
            title,
            words,
            maps,
        })))
    }

    fn values(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let mut inner = parts(pair);
        let name = self.word(&inner.next()?);
        let (mut entries, mut outside) = (Vec::new(), Vec::new());
        let mut layout = GroupLayout::default();
        for p in inner {
            let indent = indented(&p);
            if p.as_rule() == Rule::value_group {
                let mut inner = parts(p);
                let group = self.word(&inner.next()?);
                layout = GroupLayout {
                    of: Some((group.text.clone(), indent)),
                    deeper: false,
                };
                let texts = inner.next().map(|t| self.texts(t)).unwrap_or_default();
                entries.push(ValueEntry::Group(group, texts));
            } else {
                let value = self.value(p)?;
                if let Some(group) = layout.left_by(indent) {
                    outside.push((value.name.clone(), group.to_owned()));
                }
                entries.push(ValueEntry::Value(value));
            }
        }
        Some(ItemKind::Values(Values {
            name,
            entries,
            outside,
        }))
    }

    fn value(&mut self, pair: Pair<'_, Rule>) -> Option<Value> {
        let mut name = None;
        let mut near = false;
        let (mut texts, mut help, mut cites, mut since) =
            (Texts::default(), Texts::default(), Vec::new(), None);
        for p in parts(pair) {
            match p.as_rule() {
                Rule::near => near = true,
                Rule::name => name = Some(self.word(&p)),
                Rule::texts => texts = self.texts(p),
                Rule::value_help => help = self.texts(part(p)?),
                Rule::cites => self.cites(p, &mut cites)?,
                _ => since = Some(self.string(&part(p)?)),
            }
        }
        Some(Value {
            name: name?,
            near,
            texts,
            help,
            cites,
            since,
        })
    }

    fn value_list(&mut self, pair: Pair<'_, Rule>) -> Option<ValueList> {
        let mut inner = parts(pair).peekable();
        match inner.peek()?.as_rule() {
            Rule::name => Some(ValueList::Named(self.word(&inner.next()?))),
            _ => Some(ValueList::Inline(
                inner.map(|p| self.value(p)).collect::<Option<Vec<_>>>()?,
            )),
        }
    }

    fn fact_type(&mut self, kind: Pair<'_, Rule>) -> Option<FactType> {
        Some(match kind.as_rule() {
            Rule::type_bool => FactType::Bool,
            Rule::type_date => FactType::Date,
            Rule::type_one => FactType::One(self.value_list(part(kind)?)?),
            Rule::type_set => FactType::Set(self.value_list(part(kind)?)?),
            _ => {
                let whole = kind.as_rule() == Rule::type_whole;
                let mut unit = None;
                let mut bounds = Vec::new();
                for p in parts(kind) {
                    match p.as_rule() {
                        Rule::symbol => unit = Some(self.word(&p)),
                        Rule::string => unit = Some(self.string(&p)),
                        _ => bounds.push(self.bare(&p)),
                    }
                }
                let mut bounds = bounds.into_iter();
                let between = match (bounds.next(), bounds.next()) {
                    (Some(a), Some(b)) => Some((a, b)),
                    _ => None,
                };
                FactType::Number {
                    whole,
                    unit,
                    between,
                }
            }
        })
    }

    fn fact(&mut self, pair: Pair<'_, Rule>) -> Option<Fact> {
        let mut inner = parts(pair);
        let name = self.word(&inner.next()?);
        let ty = self.fact_type(part(inner.next()?)?)?;
        let mut fact = Fact {
            name,
            ty,
            by: None,
            judgement: false,
            mutable: false,
            cost: None,
            earliest: Vec::new(),
            only_when: None,
            ask: Texts::default(),
            help: Texts::default(),
            cites: Vec::new(),
        };
        let (mut ask, mut help) = (None, None);
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::fact_by => {
                    let mut words = self.words(p).into_iter();
                    fact.by = words.next().map(|of| (of, words.collect()));
                }
                Rule::fact_judgement => fact.judgement = true,
                Rule::fact_mutable => fact.mutable = true,
                Rule::fact_earliest => fact.earliest = self.words(p),
                Rule::fact_cost => fact.cost = Some(self.small(&part(p)?)?),
                Rule::fact_only_when => {
                    let expr = self.expr(part(p)?)?;
                    self.once(&mut fact.only_when, expr, "only when", span);
                }
                Rule::fact_ask => {
                    let texts = self.texts(part(p)?);
                    self.once(&mut ask, texts, "ask", span);
                }
                Rule::fact_help => {
                    let texts = self.texts(part(p)?);
                    self.once(&mut help, texts, "help", span);
                }
                _ => self.cites(p, &mut fact.cites)?,
            }
        }
        fact.ask = ask.unwrap_or_default();
        fact.help = help.unwrap_or_default();
        Some(fact)
    }

    fn define_body(&mut self, pair: Pair<'_, Rule>) -> Option<DefineBody> {
        Some(match pair.as_rule() {
            Rule::literal => DefineBody::Literal(self.literal(pair)?),
            Rule::by_day => self.by_day(pair)?,
            Rule::ratio => DefineBody::Ratio(self.ratio(pair)?),
            Rule::reading_always => DefineBody::Always,
            Rule::reading_never => DefineBody::Never,
            _ => DefineBody::Expr(self.body(pair)?),
        })
    }

    fn ratio(&self, pair: Pair<'_, Rule>) -> Option<Ratio> {
        let span = self.span(&pair);
        let mut inner = parts(pair);
        let first = self.word(&inner.next()?);
        let (mut rest, mut sign, mut times) = (Vec::new(), None, None);
        for p in inner {
            match p.as_rule() {
                Rule::ratio_sign => sign = Some(self.word(&p)),
                Rule::ratio_times => times = Some(self.bare(&part(p)?)),
                _ => rest.push((sign.take()?, self.word(&p))),
            }
        }
        Some(Ratio {
            first,
            rest,
            times,
            span,
        })
    }

    /// One number, or one for each window of days.
    fn by_day(&self, pair: Pair<'_, Rule>) -> Option<DefineBody> {
        let mut out = Vec::new();
        for p in parts(pair) {
            let mut inner = parts(p);
            let value = self.literal(inner.next()?)?;
            let (mut from, mut until) = (None, None);
            for p in inner {
                let side = match p.as_rule() {
                    Rule::value_from => &mut from,
                    _ => &mut until,
                };
                *side = Some(self.bare(&part(p)?));
            }
            out.push(DayValue { value, from, until });
        }
        let plain = |v: &DayValue| v.from.is_none() && v.until.is_none();
        if out.len() == 1 && out.iter().all(plain) {
            return out.pop().map(|v| DefineBody::Literal(v.value));
        }
        Some(DefineBody::ByDay(out))
    }

    fn define(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let (mut name, mut title, mut cites, mut body) = (None, None, Vec::new(), None);
        let mut clears = None;
        for p in parts(pair) {
            match p.as_rule() {
                Rule::name => name = Some(self.word(&p)),
                Rule::title => title = Some(self.texts(p)),
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::clears => clears = Some(self.reason(p)?),
                _ => body = Some(self.define_body(p)?),
            }
        }
        Some(ItemKind::Define(Box::new(Define {
            name: name?,
            title,
            cites,
            clears,
            body: body?,
        })))
    }

    fn constraint(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let (mut name, mut cites, mut expr, mut warn) = (None, Vec::new(), None, None);
        for p in parts(pair) {
            match p.as_rule() {
                Rule::name => name = Some(self.word(&p)),
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::expr => expr = Some(self.expr(p)?),
                _ => warn = Some(self.texts(p)),
            }
        }
        Some(ItemKind::Constraint(Box::new(Constraint {
            name: name?,
            cites,
            expr: expr?,
            warn: warn?,
        })))
    }

    fn provision(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let kind = pair.as_rule();
        let mut inner = parts(pair);
        let id = self.word(&inner.next()?);
        let mut clauses = Clauses::default();
        let mut target = None;
        for p in inner {
            match p.as_rule() {
                Rule::title => clauses.title = Some(self.texts(p)),
                Rule::patterns => target = Some(self.patterns(p)),
                _ => self.clause(p, &mut clauses)?,
            }
        }
        // Most have one of each: a list grows by four at first, and a pack has thousands.
        clauses.applies.shrink_to_fit();
        clauses.cites.shrink_to_fit();
        clauses.then.shrink_to_fit();
        let clauses = Box::new(clauses);
        Some(match kind {
            Rule::rule => ItemKind::Rule(id, clauses),
            Rule::exception => ItemKind::Exception(id, target?, clauses),
            Rule::duty => ItemKind::Duty(id, clauses),
            Rule::penalty => ItemKind::Penalty(id, target?, clauses),
            Rule::transition => ItemKind::Transition(id, target?, clauses),
            Rule::crosswalk => ItemKind::Crosswalk(id, target?, clauses),
            _ => ItemKind::Role(id, clauses),
        })
    }

    pub(super) fn clause(&mut self, p: Pair<'_, Rule>, into: &mut Clauses) -> Option<()> {
        let span = self.span(&p);
        match p.as_rule() {
            Rule::cites => self.cites(p, &mut into.cites)?,
            Rule::uncited => {
                let why = self.string(&part(p)?);
                self.once(&mut into.uncited, why, "uncited", span);
            }
            Rule::applies | Rule::own_right => {
                let applies = self.applies(p)?;
                into.applies.push(applies);
            }
            Rule::when => {
                let body = self.body(part(p)?)?;
                self.once(&mut into.when, body, "when", span);
            }
            Rule::unless => {
                let unless = self.unless(p)?;
                if let Some(first) = into
                    .unless
                    .iter()
                    .find(|u| u.label.text == unless.label.text)
                {
                    self.diagnostics.push(twice(&first.label, &unless.label));
                }
                into.unless.push(unless);
            }
            Rule::then => {
                for assign in parts(p) {
                    let mut two = parts(assign);
                    let scale = self.word(&two.next()?);
                    let to = two.next()?;
                    let by = to.as_rule() == Rule::assign_by;
                    let what = self.word(&if by { part(to)? } else { to });
                    into.then.push(Assign { scale, by, what });
                }
            }
            Rule::under => into.under.extend(self.words(p)),
            Rule::binds => into.binds.extend(self.words(p)),
            Rule::burden => {
                let who = self.word(&part(p)?);
                self.once(&mut into.burden, who, "burden on", span);
            }
            Rule::loosens => {
                let reason = self.reason(p)?;
                self.once(&mut into.loosens, reason, "loosens", span);
            }
            Rule::note => into.notes.push(self.texts(part(p)?)),
            Rule::amend_title => {
                let title = self.texts(part(p)?);
                self.once(&mut into.title, title, "title", span);
            }
            Rule::amend_drop => into.drops.push(self.word(&part(p)?)),
            _ => self.consequence(p, into)?,
        }
        Some(())
    }

    /// A clause that says what follows: for whom, by when, in which form, up to which fine.
    fn consequence(&mut self, p: Pair<'_, Rule>, into: &mut Clauses) -> Option<()> {
        let span = self.span(&p);
        match p.as_rule() {
            Rule::must => {
                let texts = self.texts(part(p)?);
                self.once(&mut into.must, texts, "must", span);
            }
            Rule::before_others => {
                self.once(&mut into.first, span, "before all others", span);
                let named = parts(p).find(|p| p.as_rule() == Rule::patterns);
                into.goes_on = named.map(|p| self.patterns(p));
            }
            Rule::may => {
                let texts = self.texts(part(p)?);
                self.once(&mut into.must, texts, "must` or `may", span);
                into.permission = true;
            }
            Rule::and_must => self.clause(part(p)?, into)?,
            Rule::due => {
                let due = self.due(p)?;
                into.due.push(due);
            }
            Rule::review => {
                let review = self.review(p)?;
                into.review.push(review);
            }
            Rule::form => {
                let form = self.form(p)?;
                self.once(&mut into.form, form, "form", span);
            }
            Rule::limit => {
                let limit = self.limit(p)?;
                into.limits.push(limit);
            }
            Rule::moves => {
                for line in parts(p) {
                    let line = self.move_line(line)?;
                    into.moves.push(line);
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn unless(&mut self, pair: Pair<'_, Rule>) -> Option<Unless> {
        let (mut label, mut cites, mut burden, mut body) = (None, Vec::new(), None, None);
        for p in parts(pair) {
            match p.as_rule() {
                Rule::name => label = Some(self.word(&p)),
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::burden => burden = Some(self.word(&part(p)?)),
                _ => body = Some(self.body(p)?),
            }
        }
        Some(Unless {
            label: label?,
            cites,
            burden,
            body: body?,
        })
    }

    fn scope(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let (mut name, mut governs, mut cites, mut clauses) =
            (None, Vec::new(), Vec::new(), Vec::<ScopeClause>::new());
        for p in parts(pair) {
            match p.as_rule() {
                Rule::scope_name => name = Some(self.word(&part(p)?)),
                Rule::name => governs.push(self.word(&p)),
                Rule::cites => self.cites(p, &mut cites)?,
                _ => {
                    let clause = self.scope_clause(p)?;
                    if let Some(first) = clauses.iter().find(|c| c.label.text == clause.label.text)
                    {
                        self.diagnostics.push(twice(&first.label, &clause.label));
                    }
                    clauses.push(clause);
                }
            }
        }
        Some(ItemKind::Scope(Scope {
            name,
            governs,
            cites,
            clauses,
        }))
    }

    fn scope_clause(&mut self, pair: Pair<'_, Rule>) -> Option<ScopeClause> {
        let (mut kind, mut label, mut texts, mut cites, mut applies, mut body, mut reach) = (
            ScopeKind::In,
            None,
            Texts::default(),
            Vec::new(),
            Vec::new(),
            None,
            None,
        );
        let (mut for_now, mut loosens) = (None, None);
        for p in parts(pair) {
            match p.as_rule() {
                Rule::for_now => for_now = Some(self.span(&p)),
                Rule::scope_kind => {
                    kind = match p.as_str().trim() {
                        "in" => ScopeKind::In,
                        "excluded" => ScopeKind::Excluded,
                        _ => ScopeKind::Partial,
                    };
                }
                Rule::name => label = Some(self.word(&p)),
                Rule::texts => texts = self.texts(p),
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::applies => applies.push(self.applies(p)?),
                Rule::loosens => loosens = Some(self.reason(p)?),
                Rule::scope_keeps => reach = Some((true, self.patterns(part(p)?))),
                Rule::scope_removes => reach = Some((false, self.patterns(part(p)?))),
                _ => body = Some(self.body(p)?),
            }
        }
        Some(ScopeClause {
            kind,
            label: label?,
            for_now,
            texts,
            cites,
            applies,
            body: body?,
            reach,
            loosens,
        })
    }

    fn interpretation(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let mut inner = parts(pair);
        let name = self.word(&inner.next()?);
        let (mut title, mut cites, mut ask, mut readings) =
            (None, Vec::new(), None, Vec::<Reading>::new());
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::title => title = Some(self.texts(p)),
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::interp_ask => {
                    let texts = self.texts(part(p)?);
                    self.once(&mut ask, texts, "ask", span);
                }
                _ => {
                    let reading = self.reading(p)?;
                    if let Some(first) = readings.iter().find(|r| r.name.text == reading.name.text)
                    {
                        self.diagnostics.push(twice(&first.name, &reading.name));
                    }
                    readings.push(reading);
                }
            }
        }
        Some(ItemKind::Interpretation(Interpretation {
            name,
            title,
            cites,
            ask: ask.unwrap_or_default(),
            readings,
        }))
    }

    fn reading(&mut self, pair: Pair<'_, Rule>) -> Option<Reading> {
        let (mut name, mut default, mut texts, mut cites, mut body) =
            (None, false, Texts::default(), Vec::new(), None);
        for p in parts(pair) {
            match p.as_rule() {
                Rule::name => name = Some(self.word(&p)),
                Rule::reading_default => default = true,
                Rule::texts => texts = self.texts(p),
                Rule::cites => self.cites(p, &mut cites)?,
                _ => body = Some(self.define_body(p)?),
            }
        }
        Some(Reading {
            name: name?,
            default,
            texts,
            cites,
            body: body?,
        })
    }

    fn amendment(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let mut inner = parts(pair);
        let name = self.word(&inner.next()?);
        let (mut title, mut source, mut status, mut published, mut after) =
            (None, None, None, None, Vec::new());
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::title => title = Some(self.texts(p)),
                Rule::amendment_source => {
                    let word = self.word(&part(p)?);
                    self.once(&mut source, word, "source", span);
                }
                Rule::amendment_status => {
                    for s in parts(p) {
                        match s.as_rule() {
                            Rule::status_in_force => {
                                let day = self.bare(&part(s)?);
                                self.once(&mut status, Status::InForce(day), "status", span);
                            }
                            Rule::status_expected => {
                                let mut inner = parts(s);
                                let word = self.word(&inner.next()?);
                                let day = inner.next().map(|d| self.bare(&d));
                                self.once(&mut status, Status::Other(word, day), "status", span);
                            }
                            _ => published = Some(self.bare(&part(s)?)),
                        }
                    }
                }
                _ => after.extend(self.words(p)),
            }
        }
        Some(ItemKind::Amendment(Box::new(Amendment {
            name,
            title,
            source,
            status,
            published,
            after,
        })))
    }

    fn amend(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let kind = pair.as_rule();
        let (mut cites, mut loosens) = (Vec::new(), None);
        let amend = match kind {
            Rule::amend_define => {
                let (mut name, mut body) = (None, None);
                for p in parts(pair) {
                    match p.as_rule() {
                        Rule::name => name = Some(self.word(&p)),
                        Rule::cites => self.cites(p, &mut cites)?,
                        Rule::loosens => loosens = Some(self.reason(p)?),
                        _ => body = Some(self.define_body(p)?),
                    }
                }
                Amend::Define(name?, cites, body?)
            }
            Rule::amend_interpretation => {
                let mut names = Vec::new();
                for p in parts(pair) {
                    match p.as_rule() {
                        Rule::cites => self.cites(p, &mut cites)?,
                        Rule::loosens => loosens = Some(self.reason(p)?),
                        _ => names.push(self.word(&p)),
                    }
                }
                let mut names = names.into_iter();
                Amend::Interpretation(names.next()?, cites, names.next()?)
            }
            Rule::amend_scope => {
                let (mut id, mut applies, mut body) = (None, Vec::new(), None);
                for p in parts(pair) {
                    match p.as_rule() {
                        Rule::id => id = Some(self.word(&p)),
                        Rule::cites => self.cites(p, &mut cites)?,
                        Rule::applies => applies.push(self.applies(p)?),
                        Rule::loosens => loosens = Some(self.reason(p)?),
                        _ => body = Some(self.body(p)?),
                    }
                }
                Amend::Scope(AmendScope {
                    id: id?,
                    cites,
                    applies,
                    body,
                })
            }
            _ => {
                let mut inner = parts(pair);
                let patterns = self.patterns(inner.next()?);
                let mut clauses = Clauses::default();
                for p in inner {
                    self.clause(p, &mut clauses)?;
                }
                loosens = clauses.loosens.take();
                Amend::Provisions(patterns, clauses)
            }
        };
        Some(ItemKind::Amend(Box::new(amend), loosens))
    }
}
