//! The canonical form of each item.

use super::ast::{
    Amend, AmendScope, Amendment, Applies, Cite, Clauses, Constraint, Contents, Define, DefineBody,
    Expr, ExprKind, Fact, FactType, Interpretation, ItemKind, Maps, Pack, Patterns, Reason, Scale,
    Scope, ScopeClause, ScopeKind, Source, Status, Stay, Texts, Unless, Value, ValueEntry,
    ValueList, Values, Word,
};
use super::layout::Page;
use super::print_consequences::{calendar, consequences, start};
use super::print_parts::{cite_clause, cite_place, place, text_clause, text_lines};
use super::print_scores::score;
use super::print_tables::table;
use super::print_tests::{given_list, print_property, print_test};
use super::print_words::{
    below, cites, clears, commas, cond, expr, free, literal, patterns, quoted, reason, texts,
    title, word,
};

/// The first line of an item: its words and its title, which moves to lines of its own when long.
fn head(page: &mut Page<'_>, at: u32, words: Vec<String>, heading: Option<&Texts>) {
    let parts = heading.map(title).unwrap_or_default();
    let mut all = words.clone();
    all.extend(parts.iter().cloned());
    if Page::fits(0, &all) || parts.is_empty() {
        page.line(at, 0, &all);
        return;
    }
    let mut first = words;
    let mut rest = parts.into_iter();
    // The first words stay on the line where they can.
    if let Some(part) = rest.next() {
        first.push(part);
    }
    page.line(at, 0, &first);
    for part in rest {
        page.line(at, 4, &[part]);
    }
}

pub(super) fn item(page: &mut Page<'_>, kind: &ItemKind, at: u32) {
    print(page, kind, at, "");
}

/// Prints an item; `prefix` is `insert ` inside an amendment.
fn print(page: &mut Page<'_>, kind: &ItemKind, at: u32, prefix: &str) {
    let name = |keyword, id: &Word| named(prefix, keyword, &id.text);
    match kind {
        ItemKind::Pack(item) => pack(page, at, item),
        ItemKind::Source(item) => source(page, at, item),
        ItemKind::Contents(item) => contents(page, at, item),
        ItemKind::Calendar(item) => calendar(page, at, item),
        ItemKind::Scale(item) => scale(page, at, item),
        ItemKind::Values(item) => values(page, at, item, prefix),
        ItemKind::Fact(fact) => print_fact(page, at, fact),
        ItemKind::Define(item) => define(page, at, item, prefix),
        ItemKind::Constraint(item) => constraint(page, at, item),
        ItemKind::Table(item) => table(page, at, item),
        ItemKind::Score(item) => score(page, at, item),
        ItemKind::Rule(id, c) => plain(page, at, name("rule", id), c),
        ItemKind::Duty(id, c) => plain(page, at, name("duty", id), c),
        ItemKind::Role(id, c) => plain(page, at, name("role", id), c),
        ItemKind::Exception(id, aim, c) => aimed(page, at, name("exception", id), ("to", aim), c),
        ItemKind::Crosswalk(id, aim, c) => aimed(page, at, name("crosswalk", id), ("for", aim), c),
        ItemKind::Penalty(id, aim, c) => aimed(page, at, name("penalty", id), ("for", aim), c),
        ItemKind::Transition(id, aim, c) => {
            aimed(page, at, name("transition", id), ("for", aim), c)
        }
        ItemKind::Stay(item) => stay(page, at, item),
        ItemKind::Scope(item) => scope(page, at, item),
        ItemKind::Interpretation(item) => interpretation(page, at, item, prefix),
        ItemKind::Amendment(item) => amendment(page, at, item, prefix),
        ItemKind::Amend(amend, why) => print_amend(page, at, amend, why.as_ref()),
        ItemKind::Insert(inner) => print(page, inner, at, "insert "),
        ItemKind::InsertScope(clause) => scope_clause(page, at, 0, "insert scope ", clause),
        ItemKind::Repeal(p, list, why) => repeal(page, at, (p, list), why.as_ref()),
        ItemKind::Background(name, entries) => {
            page.line(at, 0, &[format!("background {}", name.text)]);
            page.line(name.span.end, 2, &given_list(entries));
        }
        ItemKind::Property(property) => print_property(page, at, property),
        ItemKind::Test(test) => print_test(page, at, test),
    }
}

/// The keyword and the name of an item.
fn named(prefix: &str, keyword: &str, name: &str) -> Vec<String> {
    vec![format!("{prefix}{keyword} {name}")]
}

fn pack(page: &mut Page<'_>, at: u32, item: &Pack) {
    let Pack {
        id,
        version,
        title: heading,
        original,
        extends,
        uses,
        reads,
        reached,
        review,
    } = item;
    page.line(
        at,
        0,
        &[format!("pack {} version {}", id.text, quoted(version))],
    );
    if let Some(t) = heading {
        let mut words = texts(t);
        if let Some((lang, title)) = original {
            words.push(format!("original {} {}", lang.text, quoted(title)));
        }
        text_clause(page, place(t), 2, &["title"], &words);
    }
    let others: [(&str, &[Word]); 3] = [
        ("extends", extends.as_slice()),
        ("uses", uses),
        ("reads", reads),
    ];
    for (keyword, packs) in others {
        if let Some(w) = packs.first() {
            let mut words = vec![word(keyword)];
            words.extend(commas(packs));
            page.line(w.span.start, 2, &words);
        }
    }
    if let Some(e) = reached {
        condition(page, e.span.start, 2, &[word("reached when")], e);
    }
    if let Some(d) = review {
        page.line(d.span.start, 2, &[format!("review by {}", d.text)]);
    }
}

fn source(page: &mut Page<'_>, at: u32, item: &Source) {
    let Source {
        name,
        title: heading,
        authority,
        reference,
        ids,
    } = item;
    let mut words = vec![format!("source {}", name.text)];
    words.extend(title(heading));
    for (kind, id) in ids {
        let plain = id
            .text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-:/.".contains(c))
            && !id.text.is_empty();
        words.push(if plain {
            format!("{} {}", kind.text, id.text)
        } else {
            format!("{} {}", kind.text, quoted(id))
        });
    }
    if let Some(r) = reference {
        words.push(format!("ref {}", quoted(r)));
    }
    if let Some(a) = authority {
        words.push(format!("authority {}", a.text));
    }
    page.line(at, 0, &words);
}

fn contents(page: &mut Page<'_>, at: u32, item: &Contents) {
    let Contents { source, lines } = item;
    page.line(at, 0, &[format!("contents {}", source.text)]);
    for line in lines {
        let mut words = vec![quoted(&line.place), quoted(&line.heading)];
        words.extend(
            line.reason
                .as_ref()
                .map(|r| format!("without rule because {}", quoted(r))),
        );
        page.line(line.place.span.start, 2, &words);
    }
}

fn scale(page: &mut Page<'_>, at: u32, item: &Scale) {
    let Scale {
        name,
        levels,
        canonical,
        title: heading,
        words,
        maps,
    } = item;
    let mut line = vec![format!("scale {}", name.text)];
    for (i, l) in levels.iter().enumerate() {
        line.push(if i == 0 {
            l.text.clone()
        } else {
            format!("< {}", l.text)
        });
    }
    page.line(at, 0, &line);
    if *canonical {
        page.line(0, 2, &[word("canonical")]);
    }
    if let Some(t) = heading {
        text_clause(page, place(t), 2, &["title"], &texts(t));
    }
    for (level, t) in words {
        text_clause(
            page,
            level.span.start,
            2,
            &["level", &level.text],
            &texts(t),
        );
    }
    if let Some(maps) = maps {
        scale_maps(page, maps);
    }
}

/// Where it is said whose a map is, its levels stand on a line of their own unless all fits on one.
fn scale_maps(page: &mut Page<'_>, maps: &Maps) {
    let at = maps.to.span.start;
    let mut head = vec![format!("maps to {}", maps.to.text)];
    if let Some(why) = &maps.ours {
        head.push(word("as ours because"));
        head.extend(title(why));
    }
    head.extend(cites(&maps.cites));
    let last = maps.pairs.len().saturating_sub(1);
    let pairs = maps.pairs.iter().enumerate().map(|(i, (a, b))| {
        let comma = if i < last { "," } else { "" };
        format!("{} -> {}{comma}", a.text, b.text)
    });
    let mut pairs: Vec<String> = pairs.collect();
    let said = head.len() > 1;
    match (pairs.first_mut(), head.last_mut()) {
        (Some(_), Some(behind)) if said => behind.push_str(" :"),
        (Some(first), _) => first.insert_str(0, ": "),
        (None, _) => {}
    }
    let mut all = head.clone();
    all.extend(pairs.iter().cloned());
    if said && !Page::fits(2, &all) {
        page.line(at, 2, &head);
        page.line(at, 4, &pairs);
    } else {
        page.line(at, 2, &all);
    }
}

fn values(page: &mut Page<'_>, at: u32, item: &Values, prefix: &str) {
    let Values { name, entries, .. } = item;
    page.line(at, 0, &named(prefix, "values", &name.text));
    let mut indent = 2;
    for entry in entries {
        match entry {
            ValueEntry::Group(group, t) => {
                text_clause(
                    page,
                    group.span.start,
                    2,
                    &["group", &group.text],
                    &texts(t),
                );
                indent = 4;
            }
            ValueEntry::Value(v) => value(page, indent, v),
        }
    }
}

fn define(page: &mut Page<'_>, at: u32, item: &Define, prefix: &str) {
    let Define {
        name,
        title: heading,
        cites: list,
        clears: reason,
        body,
    } = item;
    head(
        page,
        at,
        named(prefix, "define", &name.text),
        heading.as_ref(),
    );
    define_body(page, 2, list, reason.as_ref(), body);
}

fn constraint(page: &mut Page<'_>, at: u32, item: &Constraint) {
    let Constraint {
        name,
        cites: list,
        expr: e,
        warn,
    } = item;
    let mut words = vec![format!("constraint {}", name.text)];
    words.extend(cites(list));
    words.push(word(":"));
    page.line(at, 0, &words);
    condition(page, e.span.start, 2, &[], e);
    text_clause(page, place(warn), 2, &["warn"], &texts(warn));
}

fn scope(page: &mut Page<'_>, at: u32, item: &Scope) {
    let Scope {
        name,
        governs,
        cites: list,
        clauses,
    } = item;
    let mut words = vec![match name {
        Some(n) => format!("scope {} governs", n.text),
        None => word("scope governs"),
    }];
    words.extend(commas(governs));
    page.line(at, 0, &words);
    cite_clause(page, 2, list);
    for clause in clauses {
        scope_clause(page, clause.label.span.start, 2, "", clause);
    }
}

fn interpretation(page: &mut Page<'_>, at: u32, item: &Interpretation, prefix: &str) {
    let Interpretation {
        name,
        title: heading,
        cites: list,
        ask,
        readings,
    } = item;
    head(
        page,
        at,
        named(prefix, "interpretation", &name.text),
        heading.as_ref(),
    );
    cite_clause(page, 2, list);
    if !ask.0.is_empty() {
        text_clause(page, place(ask), 2, &["ask"], &texts(ask));
    }
    for r in readings {
        let default = if r.default { " default" } else { "" };
        let start = r.name.span.start;
        page.line(start, 2, &[format!("reading {}{default}", r.name.text)]);
        text_lines(page, start, 4, &r.texts);
        define_body(page, 4, &r.cites, None, &r.body);
    }
}

fn amendment(page: &mut Page<'_>, at: u32, item: &Amendment, prefix: &str) {
    let Amendment {
        name,
        title: heading,
        source,
        status,
        published,
        after,
    } = item;
    head(
        page,
        at,
        named(prefix, "amendment", &name.text),
        heading.as_ref(),
    );
    if let Some(s) = source {
        page.line(s.span.start, 2, &[format!("source {}", s.text)]);
    }
    if let Some(s) = status {
        let (place, mut text) = match s {
            Status::InForce(d) => (d.span.start, format!("status in force from {}", d.text)),
            Status::Other(w, None) => (w.span.start, format!("status {}", w.text)),
            Status::Other(w, Some(d)) => (
                w.span.start,
                format!("status {} expected from {}", w.text, d.text),
            ),
        };
        if let Some(d) = published {
            text.push_str(&format!(" published {}", d.text));
        }
        page.line(place, 2, &[text]);
    }
    if let Some(w) = after.first() {
        let mut words = vec![word("after")];
        words.extend(commas(after));
        page.line(w.span.start, 2, &words);
    }
}

fn repeal(
    page: &mut Page<'_>,
    at: u32,
    (targets, list): (&Patterns, &[Cite]),
    why: Option<&Reason>,
) {
    let mut words = vec![word("repeal")];
    words.extend(patterns(targets));
    page.line(at, 0, &words);
    cite_clause(page, 2, list);
    loosens(page, 2, why);
}

/// An item of a head and clauses.
fn plain(page: &mut Page<'_>, at: u32, words: Vec<String>, clauses: &Clauses) {
    head(page, at, words, clauses.title.as_ref());
    print_clauses(page, clauses);
}

/// An item that is aimed at others.
fn aimed(
    page: &mut Page<'_>,
    at: u32,
    words: Vec<String>,
    (preposition, target): (&str, &Patterns),
    clauses: &Clauses,
) {
    head(page, at, words, clauses.title.as_ref());
    let mut words = vec![word(preposition)];
    words.extend(patterns(target));
    page.line(target.span.start, 2, &words);
    print_clauses(page, clauses);
}

/// A stay: whom it reaches and its days, then its clauses.
fn stay(page: &mut Page<'_>, at: u32, item: &Stay) {
    let clauses = &item.clauses;
    head(
        page,
        at,
        named("", "stay", &item.name.text),
        clauses.title.as_ref(),
    );
    let of = if item.enforcement {
        "enforcement"
    } else {
        "application"
    };
    let mut words = vec![format!("of {of}"), word("for")];
    words.extend(patterns(&item.target));
    page.line(item.target.span.start, 2, &words);
    let until = item.until.as_ref().map_or("unknown", |d| d.text.as_str());
    let days = format!("from {} until {until}", item.from.text);
    page.line(item.from.span.start, 2, &[days]);
    print_clauses(page, clauses);
}

/// `cites … :` and the body below it.
fn colon_body(page: &mut Page<'_>, place: u32, indent: usize, mut words: Vec<String>, body: &Expr) {
    match words.last_mut() {
        Some(last) => last.push_str(" :"),
        None => words.push(word(":")),
    }
    page.line(place, indent, &words);
    cond(page, body.span.start, indent, &[], body);
}

/// A condition where bare limbs cannot stand.
fn condition(page: &mut Page<'_>, at: u32, indent: usize, head: &[String], e: &Expr) {
    if matches!(e.kind, ExprKind::Limbs { .. }) {
        let mut words = head.to_vec();
        words.extend(free(e));
        page.line(at, indent, &words);
    } else {
        cond(page, at, indent, head, e);
    }
}

fn value_words(v: &Value) -> Vec<String> {
    let mut words = vec![if v.near {
        format!("near {}", v.name.text)
    } else {
        v.name.text.clone()
    }];
    words.extend(texts(&v.texts));
    if !v.help.0.is_empty() {
        words.push(word("help"));
        words.extend(texts(&v.help));
    }
    words.extend(cites(&v.cites));
    if let Some(s) = &v.since {
        words.push(format!("since {}", quoted(s)));
    }
    words
}

fn value(page: &mut Page<'_>, indent: usize, v: &Value) {
    let at = v.name.span.start;
    let words = value_words(v);
    if Page::fits(indent, &words) {
        page.line(at, indent, &words);
        return;
    }
    if let Some(first) = words.first() {
        page.line(at, indent, std::slice::from_ref(first));
    }
    text_lines(page, place(&v.texts), indent + 2, &v.texts);
    if !v.help.0.is_empty() {
        text_clause(page, place(&v.help), indent + 2, &["help"], &texts(&v.help));
    }
    cite_clause(page, indent + 2, &v.cites);
    if let Some(s) = &v.since {
        page.line(s.span.start, indent + 2, &[format!("since {}", quoted(s))]);
    }
}

fn value_list(head: &str, list: &ValueList) -> Vec<String> {
    let values = match list {
        ValueList::Named(w) => return vec![format!("{head} {}", w.text)],
        ValueList::Inline(values) => values,
    };
    let mut out = vec![format!("{head} {{")];
    for (i, v) in values.iter().enumerate() {
        let mut words = value_words(v);
        if i + 1 < values.len()
            && let Some(last) = words.last_mut()
        {
            last.push(',');
        }
        out.extend(words);
    }
    out.push(word("}"));
    out
}

fn fact_type(ty: &FactType) -> Vec<String> {
    let (whole, unit, between) = match ty {
        FactType::Bool => return vec![word("bool")],
        FactType::Date => return vec![word("date")],
        FactType::One(l) => return value_list("one of", l),
        FactType::Set(l) => return value_list("set of", l),
        FactType::Number {
            whole,
            unit,
            between,
        } => (*whole, unit, between),
    };
    let mut text = String::from(if whole { "whole number" } else { "number" });
    if let Some(u) = unit {
        let symbol = u.text.starts_with(|c: char| c.is_ascii_uppercase())
            && u.text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '_');
        text.push(' ');
        text.push_str(&if symbol { u.text.clone() } else { quoted(u) });
    }
    if let Some((a, b)) = between {
        text.push_str(&format!(" between {} and {}", a.text, b.text));
    }
    vec![text]
}

fn print_fact(page: &mut Page<'_>, at: u32, f: &Fact) {
    let mut words = vec![format!("fact {} :", f.name.text)];
    words.extend(fact_type(&f.ty));
    if let Some((of, values)) = &f.by {
        words.push(format!("by {}", of.text));
        if !values.is_empty() {
            let values: Vec<&str> = values.iter().map(|w| w.text.as_str()).collect();
            words.push(format!("{{ {} }}", values.join(", ")));
        }
    }
    if !f.earliest.is_empty() {
        let names: Vec<&str> = f.earliest.iter().map(|w| w.text.as_str()).collect();
        words.push(format!("earliest of {}", names.join(", ")));
    }
    if f.judgement {
        words.push(word("judgement"));
    }
    if f.mutable {
        words.push(word("mutable"));
    }
    if let Some(cost) = f.cost {
        words.push(format!("cost {cost}"));
    }
    page.line(at, 0, &words);
    if let Some(gate) = &f.only_when {
        condition(page, gate.span.start, 2, &[word("only when")], gate);
    }
    if !f.ask.0.is_empty() {
        text_clause(page, place(&f.ask), 2, &["ask"], &texts(&f.ask));
    }
    if !f.help.0.is_empty() {
        text_clause(page, place(&f.help), 2, &["help"], &texts(&f.help));
    }
    cite_clause(page, 2, &f.cites);
}

/// Citations, the reason why it clears, a colon, and the condition or constant behind it.
fn define_body(
    page: &mut Page<'_>,
    indent: usize,
    list: &[Cite],
    why: Option<&Reason>,
    body: &DefineBody,
) {
    let (mut place, mut words) = (cite_place(list), cites(list));
    if let Some(why) = why {
        if !words.is_empty() {
            page.line(place, indent, &words);
        }
        (place, words) = (why.span.start, clears(why));
    }
    match body {
        DefineBody::Expr(e) => colon_body(page, place, indent, words, e),
        DefineBody::Literal(l) => {
            words.push(format!(": {}", literal(l)));
            page.line(place, indent, &words);
        }
        DefineBody::Ratio(ratio) => {
            let mut text = format!(": {}", ratio.first.text);
            for (sign, part) in &ratio.rest {
                text.push_str(&format!(" {} {}", sign.text, part.text));
            }
            if let Some(times) = &ratio.times {
                text.push_str(&format!(" times {}", times.text));
            }
            words.push(text);
            page.line(place, indent, &words);
        }
        DefineBody::ByDay(all) => {
            let last = all.len().saturating_sub(1);
            for (i, v) in all.iter().enumerate() {
                let mut text = literal(&v.value);
                for (side, day) in [("from", &v.from), ("until", &v.until)] {
                    let day = day.as_ref().map(|d| format!(" {side} {}", d.text));
                    text.push_str(&day.unwrap_or_default());
                }
                let colon = if i == 0 { ": " } else { "" };
                let comma = if i == last { "" } else { "," };
                words.push(format!("{colon}{text}{comma}"));
            }
            page.line(place, indent, &words);
        }
        DefineBody::Always | DefineBody::Never => {
            let always = matches!(body, DefineBody::Always);
            words.push(word(if always { ": always" } else { ": never" }));
            page.line(place, indent, &words);
        }
    }
}

fn applies(page: &mut Page<'_>, indent: usize, a: &Applies) {
    let mut text = word(if a.own_right {
        "in its own right"
    } else {
        "applies"
    });
    if let Some(f) = &a.from {
        text.push_str(&format!(" from {}", start(f)));
    }
    if let Some(u) = &a.until {
        text.push_str(&format!(" until {}", u.text));
    }
    let mut words = vec![text];
    if let Some(guard) = &a.provided {
        words.push(word("provided"));
        words.extend(expr(guard));
    }
    words.extend(cites(&a.cites));
    page.line(a.span.start, indent, &words);
}

fn unless(page: &mut Page<'_>, u: &Unless) {
    let mut words = vec![format!("unless {}", u.label.text)];
    words.extend(cites(&u.cites));
    if let Some(b) = &u.burden {
        words.push(format!("burden on {}", b.text));
    }
    words.push(word(":"));
    if matches!(u.body.kind, ExprKind::Limbs { .. }) {
        cond(page, u.label.span.start, 2, &words, &u.body);
    } else {
        below(page, u.label.span.start, 2, &words, &u.body);
    }
}

fn print_clauses(page: &mut Page<'_>, c: &Clauses) {
    cite_clause(page, 2, &c.cites);
    if let Some(why) = &c.uncited {
        page.line(
            why.span.start,
            2,
            &[format!("uncited because {}", quoted(why))],
        );
    }
    if let Some(w) = c.under.first() {
        let mut words = vec![word("under")];
        words.extend(commas(&c.under));
        page.line(w.span.start, 2, &words);
    }
    for a in &c.applies {
        applies(page, 2, a);
    }
    if let Some(b) = &c.burden {
        page.line(b.span.start, 2, &[format!("burden on {}", b.text)]);
    }
    if let Some(w) = c.binds.first() {
        let mut words = vec![word("binds")];
        words.extend(commas(&c.binds));
        page.line(w.span.start, 2, &words);
    }
    if let Some(span) = c.first {
        let mut words = vec![word("before all others")];
        if let Some(named) = &c.goes_on {
            words.push(word("except"));
            words.extend(patterns(named));
        }
        page.line(span.start, 2, &words);
    }
    if let Some(e) = &c.when {
        cond(page, e.span.start, 2, &[word("when")], e);
    }
    for d in &c.drops {
        page.line(d.span.start, 2, &[format!("drop unless {}", d.text)]);
    }
    for u in &c.unless {
        unless(page, u);
    }
    if let Some(first) = c.then.first() {
        let mut words = vec![word("then")];
        for (i, a) in c.then.iter().enumerate() {
            let comma = if i + 1 < c.then.len() { "," } else { "" };
            let by = if a.by { "by " } else { "" };
            words.push(format!("{} {by}{}{comma}", a.scale.text, a.what.text));
        }
        page.line(first.scale.span.start, 2, &words);
    }
    consequences(page, c);
    loosens(page, 2, c.loosens.as_ref());
    for n in &c.notes {
        text_clause(page, place(n), 2, &["note"], &texts(n));
    }
}

fn scope_clause(page: &mut Page<'_>, at: u32, indent: usize, prefix: &str, c: &ScopeClause) {
    let kind = match c.kind {
        ScopeKind::In => "in",
        ScopeKind::Excluded => "excluded",
        ScopeKind::Partial => "partial",
    };
    let for_now = if c.for_now.is_some() { " for now" } else { "" };
    let head = format!("{prefix}{kind} {}{for_now}", c.label.text);
    page.line(at, indent, &[head]);
    text_lines(page, place(&c.texts), indent + 2, &c.texts);
    if c.applies.is_empty() {
        let place = cite_place(&c.cites);
        colon_body(page, place, indent + 2, cites(&c.cites), &c.body);
    } else {
        // A citation behind a window would be the window's.
        cite_clause(page, indent + 2, &c.cites);
        for a in &c.applies {
            applies(page, indent + 2, a);
        }
        colon_body(page, 0, indent + 2, Vec::new(), &c.body);
    }
    if let Some((keeps, p)) = &c.reach {
        let mut words = vec![word(if *keeps { "keeps" } else { "removes" })];
        words.extend(patterns(p));
        page.line(p.span.start, indent + 2, &words);
    }
    loosens(page, indent + 2, c.loosens.as_ref());
}

fn loosens(page: &mut Page<'_>, indent: usize, why: Option<&Reason>) {
    if let Some(why) = why {
        page.line(why.span.start, indent, &reason("loosens", why));
    }
}

fn print_amend(page: &mut Page<'_>, at: u32, amend: &Amend, why: Option<&Reason>) {
    match amend {
        Amend::Define(name, list, body) => {
            page.line(at, 0, &[format!("amend define {}", name.text)]);
            define_body(page, 2, list, None, body);
        }
        Amend::Interpretation(name, list, reading) => {
            page.line(at, 0, &[format!("amend interpretation {}", name.text)]);
            cite_clause(page, 2, list);
            page.line(
                reading.span.start,
                2,
                &[format!("default {}", reading.text)],
            );
        }
        Amend::Scope(AmendScope {
            id,
            cites: list,
            applies: windows,
            body,
        }) => {
            page.line(at, 0, &[format!("amend scope {}", id.text)]);
            cite_clause(page, 2, list);
            for a in windows {
                applies(page, 2, a);
            }
            if let Some(e) = body {
                cond(page, e.span.start, 2, &[word(":")], e);
            }
        }
        Amend::Provisions(p, clauses) => {
            let mut words = vec![word("amend")];
            words.extend(patterns(p));
            page.line(at, 0, &words);
            if let Some(t) = &clauses.title {
                text_clause(page, place(t), 2, &["title"], &title(t));
            }
            print_clauses(page, clauses);
        }
    }
    loosens(page, 2, why);
}
