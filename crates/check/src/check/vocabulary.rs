//! Second pass: scales, lists and facts, which everything else reads.

use super::{Checker, Input, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax;
use solon_language::syntax::ast::{self, ItemKind, Maps, ValueEntry, ValueList, Word};
use solon_law::program::{
    Canonical, Fact, FactId, FactType, Group, Level, List, ListId, MappedBy, Members, Number,
    Scale, Text, Value,
};

impl Checker {
    /// Second pass: scales, lists and facts, which everything else reads.
    pub(super) fn vocabulary(&mut self, files: &[Input<'_>]) {
        self.pack_languages();
        let regime = self.current_pack + 1 == self.program.packs.len();
        for input in files {
            for item in &input.file.items {
                match &item.kind {
                    ItemKind::Scale(scale) => self.scale(scale, regime),
                    ItemKind::Values(list) => {
                        self.values(&list.name, &list.entries);
                        self.diagnostics.extend(syntax::outside_groups(list));
                    }
                    _ => {}
                }
            }
        }
        self.declare_tables(files);
        self.declare_scores(files);
        for input in files {
            for item in &input.file.items {
                if let ItemKind::Fact(fact) = &item.kind
                    && fact.by.is_none()
                    && self.symbol(&fact.name, Symbol::Fact)
                {
                    self.fact(fact);
                }
            }
        }
        // What they are asked by is known by now.
        for input in files {
            for item in &input.file.items {
                if let ItemKind::Fact(fact) = &item.kind {
                    self.declare_by_value(fact);
                }
            }
        }
        self.ratios(files);
    }

    /// The languages that texts of the current pack must have.
    pub(super) fn pack_languages(&mut self) {
        if let Some(pack) = self.program.packs.get(self.current_pack) {
            self.languages = if pack.title.is_empty() {
                vec!["en".to_owned()]
            } else {
                pack.title.0.iter().map(|(l, _)| l.clone()).collect()
            };
        }
    }

    fn scale(&mut self, item: &ast::Scale, regime: bool) {
        let ast::Scale {
            name,
            levels,
            canonical,
            title,
            words,
            maps,
        } = item;
        self.levels_differ(levels);
        if let Some(maps) = maps.as_ref().filter(|_| *canonical) {
            self.maps_though_canonical(name, maps);
        }
        let level_names: Vec<String> = levels.iter().map(|l| l.text.clone()).collect();
        let level_words = self.level_words(&level_names, words);
        let title = self.opt_text(title.as_ref());
        if *canonical && !regime {
            self.program.canonical = Some(Canonical {
                levels: level_names,
                words: level_words,
            });
            return;
        }
        if !self.symbol(name, Symbol::Scale) {
            return;
        }
        // A pack that stands alone speaks its own first scale.
        if self.program.canonical.is_none() {
            self.program.canonical = Some(Canonical {
                levels: level_names.clone(),
                words: level_words.clone(),
            });
        }
        let mapped_by = self.mapped_by(maps.as_ref());
        let map = self.canonical_map(maps.as_ref(), (name, &level_names));
        self.sites.scales.push(name.span);
        self.sites
            .levels
            .push(levels.iter().map(|l| l.span).collect());
        self.program.scales.push(Scale {
            name: name.text.clone(),
            title,
            levels: level_names,
            words: level_words,
            canonical: map,
            mapped_by,
        });
    }

    fn maps_though_canonical(&mut self, name: &Word, maps: &Maps) {
        let name = &name.text;
        self.report(
            Diagnostic::new(
                Code::ClauseMisplaced,
                maps.to.span,
                format!("`{name}` is the canonical scale itself, and maps to no other"),
            )
            .help("other scales map to it: delete `canonical`, or `maps to`"),
        );
    }

    /// The level of the canonical scale for each level of a scale.
    fn canonical_map(
        &mut self,
        maps: Option<&Maps>,
        (name, levels): (&Word, &[String]),
    ) -> Option<Vec<Level>> {
        let canonical = self.program.canonical.as_ref();
        let target = canonical.map_or_else(Vec::new, |c| c.levels.clone());
        match maps {
            Some(maps) if self.maps_to_nothing(maps, &target, (name, levels)) => None,
            Some(Maps { pairs, .. }) if !pairs.is_empty() || levels != target => {
                self.map(levels, &target, pairs, name)
            }
            // Both call their levels alike.
            _ if levels == target => Some((0..levels.len()).collect()),
            _ => None,
        }
    }

    /// Whose a map is; complains where nobody says so.
    fn mapped_by(&mut self, maps: Option<&Maps>) -> MappedBy {
        let Some(maps) = maps else {
            return MappedBy::Names;
        };
        if let Some(why) = &maps.ours {
            return MappedBy::Ours(self.text(why));
        }
        if !maps.cites.is_empty() {
            return MappedBy::Source(self.cites(&maps.cites));
        }
        let to = &maps.to;
        self.report(
            Diagnostic::new(
                Code::MapOfNobody,
                to.span,
                format!("it is not said whose the map to `{}` is", to.text),
            )
            .help(format!(
                "write `maps to {} as ours because \"…\"` where it is the pack's own choice, and `cites` with the place where the source itself says so",
                to.text
            )),
        );
        MappedBy::Ours(Text::default())
    }

    /// Whether a scale maps to levels of a scale that is not there; complains about the scale.
    fn maps_to_nothing(
        &mut self,
        Maps { to, pairs, .. }: &Maps,
        target: &[String],
        (own, levels): (&Word, &[String]),
    ) -> bool {
        let scales = self.program.scales.values();
        // The common scale of a pack that stands alone is its own first one.
        let first = scales.clone().next().map_or(levels, |s| &s.levels);
        let mut known: Vec<String> = scales.map(|s| s.name.clone()).collect();
        known.push(own.text.clone());
        let sound = pairs.iter().all(|(_, level)| target.contains(&level.text));
        if sound || first != target || known.contains(&to.text) {
            return false;
        }
        let known = known.iter().map(String::as_str);
        self.unknown(Code::UnknownScale, to, "scale", known);
        true
    }

    fn levels_differ(&mut self, levels: &[Word]) {
        let mut before: Vec<&Word> = Vec::new();
        for level in levels {
            if let Some(first) = before.iter().find(|l| l.text == level.text) {
                let first = first.span;
                self.duplicate(level, "level", first);
            }
            before.push(level);
        }
    }

    /// What the levels are called, one text for each.
    fn level_words(&mut self, names: &[String], words: &[(Word, ast::Texts)]) -> Vec<Text> {
        let mut level_words = vec![Text::default(); names.len()];
        for (level, texts) in words {
            let text = self.text(texts);
            match names.iter().position(|l| *l == level.text) {
                Some(i) => {
                    if let Some(slot) = level_words.get_mut(i) {
                        *slot = text;
                    }
                }
                None => self.unknown(
                    Code::UnknownScale,
                    level,
                    "level",
                    names.iter().map(String::as_str),
                ),
            }
        }
        level_words
    }

    /// `maps to` must send every level somewhere, and never a higher level lower.
    fn map(
        &mut self,
        levels: &[String],
        target: &[String],
        pairs: &[(Word, Word)],
        name: &Word,
    ) -> Option<Vec<usize>> {
        let mut map = vec![None; levels.len()];
        for (from, to) in pairs {
            let a = levels.iter().position(|l| *l == from.text);
            let b = target.iter().position(|l| *l == to.text);
            if a.is_none() {
                self.unknown(
                    Code::UnknownScale,
                    from,
                    "level",
                    levels.iter().map(String::as_str),
                );
            }
            if b.is_none() {
                self.unknown(
                    Code::UnknownScale,
                    to,
                    "level",
                    target.iter().map(String::as_str),
                );
            }
            if let (Some(a), Some(b)) = (a, b)
                && let Some(slot) = map.get_mut(a)
            {
                *slot = Some(b);
            }
        }
        let total: Option<Vec<usize>> = map.into_iter().collect();
        let monotone = total
            .as_ref()
            .is_some_and(|m| m.windows(2).all(|w| w.first() <= w.last()));
        if !monotone {
            self.report(
                Diagnostic::new(
                    Code::UnknownScale,
                    name.span,
                    format!(
                        "the map of scale `{}` leaves a level out or turns the order round",
                        name.text
                    ),
                )
                .help(
                    "send every level to a level of the canonical scale, higher ones never lower",
                ),
            );
            return None;
        }
        total
    }

    fn values(&mut self, name: &Word, entries: &[ValueEntry]) {
        if let Some((_, first)) = self.lists.get(&name.text).copied() {
            self.duplicate(name, "list", first);
            return;
        }
        let mut list = List {
            name: name.text.clone(),
            groups: Vec::new(),
            values: Vec::new(),
        };
        let mut seen: Vec<(String, Span)> = Vec::new();
        for entry in entries {
            let word = match entry {
                ValueEntry::Group(word, _) => word,
                ValueEntry::Value(value) => &value.name,
            };
            if let Some((_, first)) = seen.iter().find(|(n, _)| *n == word.text) {
                let first = *first;
                self.duplicate(word, "value or group", first);
                continue;
            }
            seen.push((word.text.clone(), word.span));
            match entry {
                ValueEntry::Group(word, texts) => {
                    let text = self.text(texts);
                    list.groups.push(Group {
                        name: word.text.clone(),
                        text,
                    });
                }
                ValueEntry::Value(value) => {
                    if value.texts.0.is_empty() {
                        self.report(
                            Diagnostic::new(
                                Code::NoWords,
                                value.name.span,
                                format!("value `{}` has no words", value.name.text),
                            )
                            .help("say in words what it means: `en \"…\"`"),
                        );
                    }
                    let group = list.groups.len().checked_sub(1);
                    let value = self.value(value, group);
                    list.values.push(value);
                }
            }
        }
        self.add_list(name, list);
    }

    fn value(&mut self, value: &ast::Value, group: Option<usize>) -> Value {
        Value {
            name: value.name.text.clone(),
            text: self.text(&value.texts),
            help: self.text(&value.help),
            near: value.near,
            group,
            since: value.since.as_ref().map(|s| s.text.clone()),
            cites: self.cites(&value.cites),
        }
    }

    fn add_list(&mut self, name: &Word, list: List) -> ListId {
        if list.values.len() > Members::MAX {
            self.report(
                Diagnostic::new(
                    Code::TooLarge,
                    name.span,
                    format!("a list has at most {} values", Members::MAX),
                )
                .help("split the list, or group values that are never told apart"),
            );
        }
        let named = (!list.name.is_empty()).then(|| list.name.clone());
        let id = self.program.lists.push(list);
        if let Some(list) = named {
            self.lists.insert(list, (id, name.span));
        }
        id
    }

    fn list(&mut self, list: &ValueList, owner: &Word) -> ListId {
        match list {
            ValueList::Named(word) => {
                if let Some((at, _)) = self.lists.get(&word.text) {
                    return *at;
                }
                let known: Vec<String> = self.lists.keys().cloned().collect();
                self.unknown(
                    Code::UnknownList,
                    word,
                    "list of values",
                    known.iter().map(String::as_str),
                );
                self.add_list(
                    owner,
                    List {
                        name: String::new(),
                        groups: Vec::new(),
                        values: Vec::new(),
                    },
                )
            }
            ValueList::Inline(values) => {
                let mut out = List {
                    name: String::new(),
                    groups: Vec::new(),
                    values: Vec::new(),
                };
                for value in values {
                    if out.values.iter().any(|v| v.name == value.name.text) {
                        self.duplicate(&value.name, "value", owner.span);
                        continue;
                    }
                    let value = self.value(value, None);
                    out.values.push(value);
                }
                self.add_list(owner, out)
            }
        }
    }

    /// Adds a fact whose name is its own.
    pub(super) fn fact(&mut self, fact: &ast::Fact) -> FactId {
        let ty = match &fact.ty {
            ast::FactType::Bool => FactType::Bool,
            ast::FactType::Date => FactType::Date,
            ast::FactType::One(list) => FactType::One(self.list(list, &fact.name)),
            ast::FactType::Set(list) => FactType::Set(self.list(list, &fact.name)),
            ast::FactType::Number {
                whole,
                unit,
                between,
            } => FactType::Number {
                whole: *whole,
                unit: unit.as_ref().map(|u| u.text.clone()),
                between: between.as_ref().and_then(|(a, b)| {
                    let (low, high) = (self.number(a)?, self.number(b)?);
                    if !*whole {
                        return Some((low, high));
                    }
                    let low = self.whole(&fact.name.text, low, a);
                    let high = self.whole(&fact.name.text, high, b);
                    Some((low?, high?))
                }),
            },
        };
        if fact.ask.0.is_empty() {
            self.report(
                Diagnostic::new(
                    Code::NoQuestion,
                    fact.name.span,
                    format!("fact `{}` has no question", fact.name.text),
                )
                .help("add `ask en \"…\"`: what would you ask somebody who knows the system?"),
            );
        }
        let ask = self.text(&fact.ask);
        let help = self.text(&fact.help);
        let cites = self.cites(&fact.cites);
        self.sites.facts.push(fact.name.span);
        self.sites
            .gates
            .push(fact.only_when.as_ref().map(|e| e.span));
        self.program.facts.push(Fact {
            name: fact.name.text.clone(),
            pack: self.current_pack,
            ty,
            judgement: fact.judgement,
            mutable: fact.mutable,
            cost: fact.cost.unwrap_or(1),
            earliest: Vec::new(),
            ratio: None,
            only_when: None,
            unasked: false,
            ask,
            help,
            cites,
        })
    }

    pub(super) fn number(&mut self, literal: &ast::Literal) -> Option<Number> {
        match literal.text.parse::<Number>() {
            Ok(n) => Some(n),
            Err(e) => {
                self.report(
                    Diagnostic::new(
                        Code::BadLiteral,
                        literal.span,
                        format!("cannot read `{}`: {e}", literal.text),
                    )
                    .help("write a number such as `0.25`, `1e25` or `1/3`"),
                );
                None
            }
        }
    }
}
