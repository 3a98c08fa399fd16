//! One provision as consolidated: every version of it with its days and what brought it,
//! its conditions in words and in the rule language, what stands against it, what it reads, and
//! the tests that name it.

use std::collections::BTreeSet;

use crate::program::{
    Body, Citation, ClearsId, Cond, DefineBody, DefineId, FactId, InstrumentId, InterpretationId,
    Kind, Law, Limb, Pattern, PatternSet, Program, Provision, ProvisionNodes, Start, Target,
    Window,
};
use crate::report::layout::wrap;
use crate::report::questionnaire::{ratios_of, read_by};
use crate::report::role_names::RoleNames;
use crate::words::{self, marks};
pub(in crate::report) use assessments::{calendar_text, score_text, table_text};
pub(in crate::report) use scope::{clause_text, role_text};
use solon_messages::{Lang, item, mark, phrase, stay, time};
use terms::{Used, bodies};

mod assessments;
mod consequences;
mod scope;
mod terms;

/// Writes the provisions that an id names, with a kind before it those of that kind: `art50.1`,
/// `duty art50.1`. `None` when the consulted law has none.
#[must_use]
pub fn text(program: &Program, law: &Law, name: &str, lang: Lang) -> Option<String> {
    let mut out = String::new();
    for provision in named(program, name) {
        if let Some(text) = one(program, law, provision, lang) {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(&text);
        }
    }
    (!out.is_empty()).then_some(out)
}

/// The provisions that a name means, whatever the law of the day.
pub fn named<'a>(program: &'a Program, name: &'a str) -> impl Iterator<Item = &'a Provision> {
    program
        .provisions
        .values()
        .filter(move |p| p.id == name || format!("{} {}", p.word(), p.id) == name)
}

fn one(program: &Program, law: &Law, provision: &Provision, lang: Lang) -> Option<String> {
    let (mut show, versions) = begin(program, law, provision, lang)?;
    show.head(provision, &versions.last()?.body);
    show.body(&versions);
    show.facts(&versions);
    show.tests(provision);
    Some(show.out)
}

/// Whether a condition asks for nothing.
fn is_always(cond: &Cond) -> bool {
    match cond {
        Cond::And(parts) => parts.iter().all(is_always),
        _ => false,
    }
}

/// An empty page, and the versions of a provision in the consulted law.
fn begin<'a>(
    program: &'a Program,
    law: &'a Law,
    provision: &Provision,
    lang: Lang,
) -> Option<(Show<'a>, Vec<&'a ProvisionNodes>)> {
    let versions: Vec<&ProvisionNodes> = law
        .provisions
        .values()
        .filter(|n| std::ptr::eq(&program.provisions[n.provision], provision))
        .collect();
    let last = versions.last()?;
    let show = Show::new(program, law, lang, &last.body.cites);
    Some((show, versions))
}

/// The title of a provision, and its text in every version with all terms that it uses; `None` when
/// the consulted law has none.
pub(in crate::report) fn law_text(
    program: &Program,
    law: &Law,
    (provision, versions): (&Provision, &[&ProvisionNodes]),
    lang: Lang,
) -> Option<(String, String)> {
    let body = &versions.last()?.body;
    let mut show = Show::new(program, law, lang, &body.cites);
    show.compared = true;
    let title = body.title.get(lang).to_owned();
    show.aims(provision);
    show.body(versions);
    Some((title, show.out))
}

struct Show<'a> {
    out: String,
    program: &'a Program,
    law: &'a Law,
    lang: Lang,
    /// The instrument of the provision itself; its name is not repeated at every part.
    home: Option<InstrumentId>,
    /// Nobody reads it: it is compared with another text.
    compared: bool,
}

impl<'a> Show<'a> {
    /// An empty page on something with these places.
    fn new(program: &'a Program, law: &'a Law, lang: Lang, cites: &[Citation]) -> Self {
        Show {
            out: String::new(),
            program,
            law,
            lang,
            home: cites.first().map(|c| c.instrument),
            compared: false,
        }
    }
}

impl Show<'_> {
    fn line(&mut self, text: &str, first: usize, rest: usize) {
        if self.compared {
            self.out.push_str(text);
            self.out.push('\n');
            return;
        }
        wrap(&mut self.out, text, first, rest);
    }

    fn label(&mut self, label: &str, text: &str) {
        let colon = marks::colon(self.lang);
        self.line(&format!("{label}{colon}{text}"), 2, 6);
    }

    fn heading(&mut self, title: &str) {
        crate::report::layout::heading(&mut self.out, title);
    }

    fn head(&mut self, provision: &Provision, body: &Body) {
        let kind = match provision.stay {
            Some(stay) if stay.enforcement => stay::OfEnforcement.say(self.lang),
            Some(_) => stay::OfApplication.say(self.lang),
            None => marks::kind(self.lang, provision.kind.word()),
        };
        let title = body.title.get(self.lang);
        self.line(&format!("{}  {title}", provision.id), 0, 2);
        let pack = self
            .program
            .pack()
            .map(|p| format!("{} {}", p.id, p.version))
            .unwrap_or_default();
        let law = self.law.view.law.map_or_else(String::new, |day| {
            let law = time::Law { day }.say(self.lang);
            format!("{}{law}", marks::semi(self.lang))
        });
        let comma = marks::comma(self.lang);
        self.line(&format!("{kind}{comma}{pack}{law}"), 0, 2);
        self.aims(provision);
    }

    /// Every version, and the terms that they use.
    fn body(&mut self, versions: &[&ProvisionNodes]) {
        for (i, nodes) in versions.iter().enumerate() {
            self.version(nodes, i + 1, versions.len(), versions.get(i + 1).copied());
        }
        self.terms(versions);
    }

    fn aims(&mut self, provision: &Provision) {
        match provision.kind {
            Kind::Exception if provision.stay.is_none() => {
                let aims = self.aimed(&provision.aims);
                self.label(item::AimsAt.say(self.lang), &aims);
            }
            Kind::Penalty | Kind::Transition | Kind::Exception => {
                let aims = self.aimed(&provision.aims);
                self.label(item::For.say(self.lang), &aims);
            }
            Kind::Rule | Kind::Duty => {}
        }
    }

    /// What something aims at, kinds in words.
    fn aimed(&self, aims: &PatternSet) -> String {
        let named = |list: &[Pattern]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
        let mut out = marks::with_kinds(self.lang, &named(&aims.include));
        if !aims.except.is_empty() {
            let but = marks::with_kinds(self.lang, &named(&aims.except));
            out.push_str(&phrase::Except { ids: but }.say(self.lang));
        }
        out
    }

    fn role(&self, name: &str) -> String {
        RoleNames::new(self.program, self.lang).in_text(name)
    }

    /// One version: the last one in full, an earlier one as far as the next one differs from it.
    fn version(
        &mut self,
        nodes: &ProvisionNodes,
        n: usize,
        of: usize,
        next: Option<&ProvisionNodes>,
    ) {
        let lang = self.lang;
        let mut title = match of {
            1 => item::Text.say(lang).to_owned(),
            all => item::Version { all, n }.say(lang),
        };
        if let Some(day) = nodes.from {
            title = item::From { day, what: title }.say(lang);
        }
        if let Some(day) = nodes.until {
            title = item::Until { day, what: title }.say(lang);
        }
        self.heading(&title);
        self.origin(nodes);
        let body = &nodes.body;
        let other = next.map(|n| &*n.body);
        if other.is_some_and(|o| o.title != body.title) {
            self.label(item::Title.say(lang), body.title.get(self.lang));
        }
        if other.is_none_or(|o| (&o.cites, &o.uncited) != (&body.cites, &body.uncited)) {
            self.citations(body);
        }
        if other.is_none_or(|o| o.applies != body.applies) {
            self.windows(nodes);
        }
        if other.is_none_or(|o| (&o.then, &o.by) != (&body.then, &body.by)) {
            self.levels(body);
            self.tables(body);
        }
        if other.is_none_or(|o| o.binds != body.binds) && !body.binds.is_empty() {
            let roles: Vec<String> = body.binds.iter().map(|r| self.role(r)).collect();
            self.label(item::Binds.say(lang), &roles.join(marks::list(self.lang)));
        }
        let stands = |b: &Body| (b.first, b.goes_on.clone());
        if other.is_none_or(|o| stands(o) != stands(body)) && body.first {
            let mut words = item::First.say(lang).to_owned();
            if !body.goes_on.include.is_empty() {
                let duties = body.goes_on.to_string();
                words = item::FirstExcept {
                    words: &words,
                    duties,
                }
                .say(lang);
            }
            self.label(item::Stands.say(lang), &words);
        }
        if other.is_none_or(|o| o.burden != body.burden)
            && let Some(who) = &body.burden
        {
            let who = self.role(who);
            self.label(item::Burden.say(lang), &who);
        }
        let stay = self.program.provisions[nodes.provision].stay;
        let when = stay.map_or_else(|| body.when.clone(), |s| s.written(&body.when));
        if other.is_none_or(|o| o.when != body.when) && !is_always(&when) {
            self.condition(item::When.say(lang), &when);
        }
        if other.is_none_or(|o| o.unless != body.unless) {
            for limb in &body.unless {
                self.unless(limb);
            }
        }
        self.consequences(body, other);
        if next.is_some() {
            self.line(item::AsNext.say(lang), 2, 6);
        } else {
            self.attackers(nodes);
        }
        if other.is_none_or(|o| o.notes != body.notes) {
            for note in &body.notes {
                self.label(item::Note.say(lang), note.get(self.lang));
            }
        }
    }

    fn levels(&mut self, body: &Body) {
        for (scale, level) in &body.then {
            let s = &self.program.scales[scale];
            let name = words::or_name(&s.title, &s.name, self.lang);
            let level = s
                .words
                .get(*level)
                .zip(s.levels.get(*level))
                .map_or_else(String::new, |(t, n)| words::or_name(t, n, self.lang));
            let text = if name == level {
                level
            } else {
                item::LevelOf { level, name }.say(self.lang)
            };
            self.label(item::Gives.say(self.lang), &text);
        }
    }

    /// The assessments from which it takes levels over.
    fn tables(&mut self, body: &Body) {
        for (scale, of) in &body.by {
            let (program, lang) = (self.program, self.lang);
            let s = &program.scales[scale];
            let scale = words::or_name(&s.title, &s.name, lang);
            let title = program.assessment_title(*of);
            let table = words::or_name(title, program.assessment_name(*of), lang);
            let text = item::ByTable { scale, table }.say(lang);
            self.label(item::Gives.say(lang), &text);
        }
    }

    /// What brought this version.
    fn origin(&mut self, nodes: &ProvisionNodes) {
        if nodes.changed_by.is_empty() {
            self.line(item::AsEnacted.say(self.lang), 2, 6);
        }
        for id in &nodes.changed_by {
            let a = &self.program.amendments[id];
            let inserted = self.program.provisions[nodes.provision].inserted_by == Some(*id);
            let act = a
                .instrument
                .map(|i| &self.program.instruments[i])
                .map_or_else(String::new, |i| {
                    format!("{}{}", marks::comma(self.lang), i.title.get(self.lang))
                });
            let title = words::or_name(&a.title, &a.name, self.lang);
            let name = &a.name;
            let text = item::Amendment { act, name, title }.say(self.lang);
            let label = if inserted {
                item::InsertedBy.say(self.lang)
            } else {
                item::AmendedBy.say(self.lang)
            };
            self.label(label, &text);
        }
    }

    /// Places, each instrument named once before its own; the provision's own instrument is named
    /// where nothing else would say it.
    fn places(&self, list: &[Citation], named: bool) -> String {
        let mut groups: Vec<(InstrumentId, Vec<String>)> = Vec::new();
        for c in list {
            let place = match &c.unchecked {
                Some(why) => {
                    let why = why.get(self.lang);
                    let remark = item::Unchecked { why }.say(self.lang);
                    let place = words::place(self.program, c, self.lang);
                    format!("{place}{}", marks::paren(self.lang, &remark))
                }
                None => words::place(self.program, c, self.lang),
            };
            match groups.iter_mut().find(|(i, _)| *i == c.instrument) {
                Some((_, places)) => places.push(place),
                None => groups.push((c.instrument, vec![place])),
            }
        }
        let parts: Vec<String> = groups
            .iter()
            .map(|(id, places)| {
                let places = places.join(marks::places(self.lang));
                let title = self.program.instruments[id].title.get(self.lang);
                if named || Some(*id) != self.home {
                    words::cited(title, &places, self.lang)
                } else {
                    places
                }
            })
            .collect();
        parts.join(marks::semi(self.lang))
    }

    /// Places in brackets, or nothing.
    fn bracketed(&self, list: &[Citation]) -> String {
        if list.is_empty() {
            String::new()
        } else {
            let places = self.places(list, false);
            mark::Square { text: places }.say(self.lang)
        }
    }

    fn citations(&mut self, body: &Body) {
        if !body.cites.is_empty() {
            let text = self.places(&body.cites, true);
            self.label(item::Cites.say(self.lang), &text);
        }
        if let Some(why) = &body.uncited {
            self.label(item::NoProvision.say(self.lang), why);
        }
    }

    fn days(&mut self, windows: &[Window]) {
        let lang = self.lang;
        for w in windows {
            let mut text = String::new();
            if w.own_right {
                text.push_str(item::OwnRight.say(lang));
            }
            if let Some(from) = w.from {
                let day = words::start(self.program, from, self.lang);
                text.push_str(&item::WindowFrom { day }.say(lang));
            }
            if let Some(day) = w.until {
                text.push_str(&item::WindowUntil { day }.say(lang));
            }
            if let Some(guard) = &w.provided {
                let guard = words::phrase(self.program, guard, self.lang);
                text.push_str(&item::Provided { guard }.say(lang));
            }
            text.push_str(&self.bracketed(&w.cites));
            // Where nothing stands before its comma.
            let text = text.trim().trim_start_matches(marks::comma(lang).trim());
            self.label(item::Applies.say(lang), text.trim_start());
        }
    }

    fn windows(&mut self, nodes: &ProvisionNodes) {
        let windows = &nodes.body.applies;
        let stay = self.program.provisions[nodes.provision].stay;
        match (stay.and_then(|s| s.holds), windows.as_slice()) {
            (
                Some(_),
                [
                    Window {
                        from: Some(Start::Day(from)),
                        ..
                    },
                ],
            ) => {
                let days = stay::Unended { from }.say(self.lang);
                self.label(item::Applies.say(self.lang), &days);
            }
            _ => self.days(windows),
        }
        let first = |w: &Window| match w.from {
            Some(Start::Day(d)) => Some(d),
            _ => None,
        };
        let meets = |w: &Window| {
            first(w).zip(nodes.until).is_none_or(|(a, b)| a < b)
                && nodes.from.zip(w.until).is_none_or(|(a, b)| a < b)
        };
        if !windows.is_empty() && !windows.iter().any(meets) {
            self.line(item::Replaced.say(self.lang), 2, 6);
        }
    }

    /// A condition in words, then as an author would write it.
    fn condition(&mut self, label: &str, cond: &Cond) {
        let colon = marks::colon(self.lang);
        match cond {
            Cond::Limbs { all, limbs } => {
                let head = match all {
                    true => item::AllHold.say(self.lang),
                    false => item::OneHolds.say(self.lang),
                };
                self.line(&format!("{label}{colon}{head}"), 2, 6);
                for limb in limbs {
                    let text = words::phrase(self.program, &limb.cond, self.lang);
                    let places = self.bracketed(&limb.cites);
                    let burden = self.burden(limb);
                    let label = self.limb(limb);
                    self.line(&format!("{label}{text}{places}{burden}"), 6, 10);
                    self.clears(limb.clears);
                }
            }
            _ => {
                let text = words::phrase(self.program, cond, self.lang);
                self.line(&format!("{label}{colon}{text}"), 2, 6);
            }
        }
        for line in words::written_lines(self.program, cond) {
            let indent = line.len() - line.trim_start().len();
            self.line(&format!("| {}", line.trim_start()), 6 + indent, 10 + indent);
        }
    }

    /// The label of a limb, a name of the pack.
    fn limb(&self, limb: &Limb) -> String {
        let name = &limb.label;
        mark::Label { name }.say(self.lang)
    }

    fn burden(&self, limb: &Limb) -> String {
        limb.burden.as_ref().map_or_else(String::new, |who| {
            let role = self.role(who);
            let shown = item::ToBeShown { role }.say(self.lang);
            format!("{}{shown}", marks::semi(self.lang))
        })
    }

    /// Why the law draws the line at an element.
    fn clears(&mut self, clears: Option<ClearsId>) {
        let clears = clears.map(|id| &self.program.clears[id]);
        if let Some(clears) = clears {
            let head = item::Clears.say(self.lang);
            let colon = marks::colon(self.lang);
            let because = clears.because.get(self.lang);
            let places = self.bracketed(&clears.cites);
            self.line(&format!("{head}{colon}{because}{places}"), 10, 14);
        }
    }

    fn unless(&mut self, limb: &Limb) {
        let places = self.bracketed(&limb.cites);
        let name = self.limb(limb);
        let limb_words = format!("{}{places}{}", name.trim_end(), self.burden(limb));
        let label = item::Unless { limb: limb_words }.say(self.lang);
        self.condition(&label, &limb.cond);
    }

    /// Exceptions and partial exclusions aimed at it.
    fn attackers(&mut self, nodes: &ProvisionNodes) {
        let mut seen = BTreeSet::new();
        for (target, _) in &nodes.class.attackers {
            let (kind, id, title) = match target {
                Target::Provision(v) => {
                    let Some(other) = self.law.provisions.row(*v) else {
                        continue;
                    };
                    let p = &self.program.provisions[other.provision];
                    let kind = marks::kind(self.lang, p.word());
                    (
                        kind,
                        p.id.clone(),
                        other.body.title.get(self.lang).to_owned(),
                    )
                }
                Target::Scope(s, c) => {
                    let clause = self.program.scopes[s].clauses.get(*c);
                    let Some(clause) = clause else { continue };
                    let kind = item::Partial.say(self.lang);
                    (
                        kind,
                        clause.id.clone(),
                        clause.text.get(self.lang).to_owned(),
                    )
                }
            };
            if seen.insert(id.clone()) {
                let colon = marks::colon(self.lang);
                self.line(&format!("{kind}{colon}{id}  {title}"), 2, 6);
            }
        }
    }

    /// Named conditions and contested points that the versions use, directly or through others.
    fn terms(&mut self, versions: &[&ProvisionNodes]) {
        let mut used = Used::none(self.program, self.law);
        for nodes in versions {
            used.cond(&nodes.body.when);
            for w in &nodes.body.applies {
                used.start(w.from);
            }
            for line in &nodes.body.moves {
                used.start(line.from);
                if let Some(cond) = &line.when {
                    used.cond(cond);
                }
            }
            for cond in nodes.body.due.iter().filter_map(|d| d.when.as_ref()) {
                used.cond(cond);
            }
            for cond in nodes.body.limits.iter().filter_map(|l| l.when.as_ref()) {
                used.cond(cond);
            }
            for u in &nodes.body.unless {
                used.cond(&u.cond);
            }
            for guard in nodes
                .body
                .applies
                .iter()
                .filter_map(|w| w.provided.as_ref())
            {
                used.cond(guard);
            }
        }
        self.used(&used);
    }

    fn used(&mut self, used: &Used<'_>) {
        if !used.defines.is_empty() {
            self.heading(item::Terms.say(self.lang));
        }
        for id in &used.defines {
            self.term(*id);
        }
        if !used.readings.is_empty() {
            self.heading(item::Contested.say(self.lang));
        }
        for id in &used.readings {
            self.contested(*id);
        }
    }

    fn term(&mut self, id: DefineId) {
        let define = &self.program.defines[id];
        let title = words::or_name(&define.title, &define.name, self.lang);
        let places = self.bracketed(&define.cites);
        let colon = marks::colon(self.lang);
        self.line(&format!("{}{colon}{title}{places}", define.name), 2, 6);
        self.clears(define.clears);
        for (since, body) in bodies(self.program, self.law, id) {
            let since = since.map_or_else(String::new, |(day, by)| {
                let by = marks::paren(self.lang, by);
                let since = item::Since { day }.say(self.lang);
                format!("{since}{by} ")
            });
            match body {
                DefineBody::Cond(cond) => {
                    for (i, line) in words::written_lines(self.program, cond).iter().enumerate() {
                        let since = if i == 0 { since.as_str() } else { "" };
                        let indent = line.len() - line.trim_start().len();
                        let text = format!("| {since}{}", line.trim_start());
                        self.line(&text, 6 + indent, 10 + indent);
                    }
                }
                DefineBody::Number(n) => self.line(&format!("| {since}{n}"), 6, 10),
                DefineBody::Day(d) => self.line(&format!("| {since}{d}"), 6, 10),
                DefineBody::Dated(all) => {
                    for value in words::values(all, self.lang) {
                        self.line(&format!("| {since}{value}"), 6, 10);
                    }
                }
                // A reading alone may be that.
                DefineBody::Never => {}
            }
        }
    }

    fn contested(&mut self, id: InterpretationId) {
        let i = &self.program.interpretations[id];
        let title = words::or_name(&i.title, &i.name, self.lang);
        let colon = marks::colon(self.lang);
        self.line(&format!("{}{colon}{title}", i.name), 2, 6);
        let defaults = &self.law.defaults[id];
        for (n, reading) in i.readings.iter().enumerate() {
            let default = match defaults.iter().find(|(_, r)| *r == n) {
                Some((None, _)) => marks::paren(self.lang, item::Default.say(self.lang)),
                Some((Some(day), _)) => {
                    let from = item::DefaultFrom { day }.say(self.lang);
                    marks::paren(self.lang, &from)
                }
                None => String::new(),
            };
            let text = words::or_name(&reading.text, &reading.name, self.lang);
            let name = format!("{}{default}", reading.name);
            self.line(&format!("{name}{colon}{text}"), 6, 10);
        }
    }

    fn facts(&mut self, versions: &[&ProvisionNodes]) {
        let read = versions.iter().flat_map(|n| read_by(self.law, n));
        let facts: BTreeSet<FactId> = read.filter(|f| !self.program.facts[f].unasked).collect();
        if facts.is_empty() {
            return;
        }
        self.heading(item::Facts.say(self.lang));
        let colon = marks::colon(self.lang);
        for id in &facts {
            let f = &self.program.facts[id];
            self.line(&format!("{}{colon}{}", f.name, f.ask.get(self.lang)), 2, 6);
        }
        // What is calculated of them, where the provision reads it.
        let reads = versions.iter().flat_map(|n| ratios_of(self.law, n));
        for id in reads.collect::<BTreeSet<FactId>>() {
            let f = &self.program.facts[id];
            let from = self.program.calculated(id).unwrap_or_default();
            let from = marks::paren(self.lang, &from);
            self.line(
                &format!("{}{colon}{}{from}", f.name, f.ask.get(self.lang)),
                2,
                6,
            );
        }
    }

    fn tests(&mut self, provision: &Provision) {
        let names: Vec<&str> = self
            .program
            .tests
            .iter()
            .filter(|t| t.expects.iter().any(|e| e.names(provision)))
            .map(|t| t.name.as_str())
            .collect();
        if names.is_empty() {
            return;
        }
        self.heading(item::Tests.say(self.lang));
        for name in names {
            self.line(&format!("- {name}"), 2, 4);
        }
    }
}
