//! Several systems as one page: what a board asks, then a table to sort and filter, then each system in
//! brief. What is the same for many stands once: the texts of duties and the words of questions.

use std::collections::BTreeMap;

use super::cites::cited;
use super::{Classified, RegimeView, Section, called, foot, is_decided, rest};
use crate::report::calendar::Calendar;
use crate::report::classification::overview::{self, Row};
use crate::report::classification::summary::{Summary, summary};
use crate::report::html::{Block, Blocks, Entry, Fold, Inline, Line, Page, anchor, cut};
use crate::report::wire::{Overall, RejectedRecord, Report, ScaleReport};
use crate::words::marks;
use solon_messages::{Lang, document, page, register, report, tell, text};

mod board;
mod system;
mod table;

/// Systems that are gathered for one page, of each only what the page tells.
#[derive(Debug)]
pub struct Register {
    lang: Lang,
    systems: Vec<OfSystem>,
    texts: Texts,
    rejected: Vec<RejectedRecord>,
    /// The first report: all are of one day, law and engine.
    first: Option<Report>,
}

/// A system of a register.
#[derive(Debug)]
struct OfSystem {
    /// Its anchor.
    anchor: String,
    /// How it is called.
    name: String,
    /// Who answers for it.
    owner: Option<String>,
    /// Its row among others.
    row: Row,
    /// The next day on which anything changes or is due.
    next: Option<(String, String)>,
    /// The level of each scale: regime, title of the regime, place of the level, its words, and those of the
    /// day.
    levels: Vec<Level>,
    /// Where the level over all stands.
    rank: usize,
    /// The levels over all: those of the classification, and those of the day.
    ends: Ends,
    /// Whether nothing is open.
    decided: bool,
    /// Its open questions, with what each can decide.
    open: Vec<(String, String)>,
    /// Fines that threaten if what is open goes the worse way.
    at_stake: Vec<String>,
    /// Other readings with what they would give.
    contested: Vec<(String, String)>,
    /// What is told of it.
    inner: Blocks,
}

/// A level of a scale of a regime.
#[derive(Clone, Debug)]
struct Level {
    regime: String,
    words: String,
    today: String,
    rank: usize,
    ends: Ends,
    /// It is worth a row beside the level over all: the first scale of several regimes, and what is above the
    /// bottom of any other scale.
    told: bool,
}

/// The lowest and the highest possible level, by their names: of the classification, and of the day.
#[derive(Clone, Debug, Default)]
struct Ends {
    class: Option<[String; 2]>,
    today: Option<[String; 2]>,
}

impl Ends {
    fn of(s: &ScaleReport) -> Ends {
        Ends {
            class: Some([s.lower.clone(), s.upper.clone()]),
            today: Some(s.in_effect_interval.clone()),
        }
    }

    /// Over all regimes: of a single one those of its first scale.
    fn over_all(view: &Classified<'_>) -> Ends {
        let first = |one: &RegimeView<'_>| {
            let scale = one.scales.iter().next()?;
            one.report.scales.get(&scale.name).map(Ends::of)
        };
        if let [only] = view.regimes.as_slice() {
            return first(only).unwrap_or_default();
        }
        let both = |of: &Overall| of.levels().map(|ends| ends.map(str::to_owned));
        Ends {
            class: both(&view.report.overall),
            today: both(&view.now),
        }
    }

    /// The highest level of the classification, and whether that is the only one.
    fn top(&self) -> Option<(&String, bool)> {
        let [low, high] = self.class.as_ref()?;
        Some((high, low == high))
    }

    /// Where the level of the day is open, the highest that it may be.
    fn perhaps(&self) -> Option<&String> {
        let [low, high] = self.today.as_ref()?;
        (low != high).then_some(high)
    }
}

/// What is told once for all systems.
#[derive(Debug, Default)]
struct Texts {
    /// Duties by the id of their pack and their own: title, places, text, remarks.
    duties: BTreeMap<(String, String), Entry>,
    /// Words of questions by their names.
    questions: BTreeMap<String, String>,
    /// Packs by their ids: version, title, digest.
    packs: BTreeMap<String, (String, String, String)>,
}

impl Register {
    /// Nothing yet.
    #[must_use]
    pub fn new(lang: Lang) -> Register {
        Register {
            lang,
            systems: Vec::new(),
            texts: Texts::default(),
            rejected: Vec::new(),
            first: None,
        }
    }

    /// Adds a record that could not be read.
    pub fn reject(&mut self, record: RejectedRecord) {
        self.rejected.push(record);
    }

    /// Adds a system.
    pub fn add(&mut self, view: &Classified<'_>) {
        let found = summary(view);
        self.texts.add(view);
        let at = self.systems.len();
        self.systems.push(of_system(at, view, &found));
        if self.first.is_none() {
            self.first = Some(Report {
                regimes: Vec::new(),
                matrix: Vec::new(),
                questions: Vec::new(),
                ..view.report.clone()
            });
        }
    }

    /// The page; the calendar is that of the same systems, in the same order.
    #[must_use]
    pub fn finish(mut self, calendar: &Calendar) -> String {
        let lang = self.lang;
        let mut sections = board::sections(&self, calendar);
        sections.push(Section::new(
            "systems",
            register::Systems.say(lang),
            table::blocks(&self, &calendar.on),
        ));
        let each = self.systems.iter().map(|s| {
            let level = Inline::Strong(s.row.level.clone());
            let head = Line::from(Inline::Own(s.name.clone()))
                .text(" — ")
                .and(level);
            Block::Fold(Fold {
                id: Some(s.anchor.clone()),
                head,
                open: false,
                inner: s.inner.clone(),
            })
        });
        let note = Block::Small(Line::said(tell::ChangeElsewhere.say(lang)));
        let each: Vec<Block> = std::iter::once(note).chain(each).collect();
        sections.push(Section::new("each", register::EachSystem.say(lang), each));
        sections.extend(std::mem::take(&mut self.texts).sections(lang));
        let sections: Vec<Section> = sections
            .into_iter()
            .filter(|s| !s.blocks.is_empty())
            .collect();
        let link = |s: &Section| (s.id.clone(), s.title.clone());
        let n = self.systems.len();
        let title = register::Title { n }.say(lang);
        let foot = self.first.as_ref().map(|r| foot(r, lang));
        Page {
            lang,
            class: "register",
            engine: calendar.engine.clone(),
            head: Blocks(self.head(&title, calendar)),
            contents: sections.iter().map(link).collect(),
            body: Blocks(sections.into_iter().flat_map(|s| s.written(2)).collect()),
            foot: Blocks(foot.unwrap_or_default()),
            title,
        }
        .written()
    }

    /// How many systems, which day, which law; and what could not be read.
    fn head(&self, title: &str, calendar: &Calendar) -> Vec<Block> {
        let lang = self.lang;
        let mut day = calendar.on.clone();
        if let Some(law) = self.first.as_ref().and_then(|r| r.law.as_ref()) {
            day = format!("{day} · {}", text::LawAsOf { day: law }.say(lang));
        }
        let day = Blocks::from(Block::Para(Line::said(&day)));
        let mut out = vec![
            Block::Heading(1, None, Line::said(title)),
            Block::Pairs(vec![(page::LabelDay.say(lang).to_owned(), day)]),
        ];
        let rejected = self.rejected.iter().map(|r| {
            let r = &r.rejected;
            let place = format!("{}:{}:{}", r.source, r.line, r.column);
            Line(vec![Inline::Own(cut(&place, lang))])
                .text(format!(" {} ", r.code))
                .and(Inline::Own(cut(&r.message, lang)))
        });
        let rejected: Vec<Line> = rejected.collect();
        if !rejected.is_empty() {
            let n = rejected.len();
            let title = register::NotRead { n }.say(lang);
            out.push(Block::Para(Inline::Strong(title).into()));
            out.push(Block::List(rejected));
        }
        out.push(Block::Small(Line::said(document::NoAdvice.say(lang))));
        out
    }

    /// A link to a system, with who answers for it.
    fn link(&self, at: usize) -> Line {
        let Some(s) = self.systems.get(at) else {
            return Line::default();
        };
        let link = Line::from(Inline::Link {
            to: s.anchor.clone(),
            text: s.name.clone(),
        });
        match &s.owner {
            Some(owner) => link.text(" (").and(Inline::Own(owner.clone())).text(")"),
            None => link,
        }
    }

    /// Links to some systems: the first few of many, and how many there are besides.
    fn links(&self, all: &[usize]) -> Line {
        const NAMED: usize = 12;
        let mut out = Line::default();
        for (i, at) in all.iter().take(NAMED).enumerate() {
            if i > 0 {
                out = out.text(marks::list(self.lang));
            }
            out = out.then(self.link(*at));
        }
        let more = all.len().saturating_sub(NAMED);
        if more > 0 {
            out = out.text(format!(" +{more}"));
        }
        out
    }
}

fn of_system(at: usize, view: &Classified<'_>, found: &Summary) -> OfSystem {
    let lang = view.show.lang;
    let system = &view.report.system;
    let counted: Vec<_> = view.counted().collect();
    let levels = counted.iter().flat_map(|one| {
        let scales = one.scales.iter().enumerate();
        scales.filter_map(|(i, scale)| {
            let s = one.report.scales.get(&scale.name)?;
            let [low, high] = &s.in_effect_interval;
            let regime = match one.report.scales.len() {
                1 => one.report.title.clone(),
                _ => format!("{} · {}", one.report.title, one.scales.title(&scale.name)),
            };
            Some(Level {
                regime,
                words: one.scales.range(&scale.name, [&s.lower, &s.upper]),
                today: one.scales.range(&scale.name, [low, high]),
                rank: scale.position(&s.upper)? * 100 + scale.position(&s.lower)?,
                ends: Ends::of(s),
                told: match i {
                    0 => view.joint(),
                    _ => !scale.is_bottom(&s.upper),
                },
            })
        })
    });
    let levels: Vec<Level> = levels.collect();
    OfSystem {
        anchor: format!("s{}", at + 1),
        name: called(system, lang),
        owner: system.owner().map(|owner| cut(&owner, lang)),
        row: overview::row(view),
        next: found.next.clone(),
        rank: rank(view, &levels),
        ends: Ends::over_all(view),
        levels,
        decided: is_decided(view),
        open: found
            .questions
            .iter()
            .map(|q| (q.fact.clone(), q.decides.clone()))
            .collect(),
        at_stake: system::at_stake(view),
        contested: contested(view),
        inner: Blocks(system::blocks(view, found)),
    }
}

/// Other readings that would change the result, in words, with what they would give.
fn contested(view: &Classified<'_>) -> Vec<(String, String)> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    for one in view.counted() {
        for other in &one.report.readings.alternatives {
            let flips = other.readings.iter().map(|(point, to)| {
                let words = rest::reading_of(one, point, to);
                let title = one.points.get(point).unwrap_or(point);
                let key = format!("`{}/{point}={to}`", one.report.pack);
                let key = marks::paren(lang, &key);
                format!("{title}{}{words}{key}", marks::colon(lang))
            });
            let flips: Vec<String> = flips.collect();
            let result = super::super::reading_words::result(one, one.report, other, lang);
            out.push((flips.join(marks::semi(lang)), result));
        }
    }
    out
}

/// Where the level over all stands: by the common scale, else by the first of the system's own.
fn rank(view: &Classified<'_>, levels: &[Level]) -> usize {
    let overall = &view.report.overall;
    let place = |level: &Option<String>| {
        let level = level.as_ref()?;
        let mut all = view.regimes.iter();
        all.find_map(|r| r.scales.shared(level))
    };
    match (place(&overall.upper), place(&overall.lower)) {
        (Some(high), Some(low)) => 1 + high * 100 + low,
        _ => levels.first().map_or(0, |l| 1 + l.rank),
    }
}

impl Texts {
    fn add(&mut self, view: &Classified<'_>) {
        let lang = view.show.lang;
        for one in &view.regimes {
            let r = one.report;
            for d in &r.duties {
                let key = (r.pack.clone(), d.id.clone());
                self.duties.entry(key).or_insert_with(|| {
                    let places = cited(&d.cites, &one.addresses, lang);
                    let mut more = vec![
                        Line::from(Inline::Code(d.id.clone()))
                            .text(" · ")
                            .then(places),
                        Line::said(&d.must),
                    ];
                    let notes = d.notes.iter();
                    more.extend(notes.map(|note| Line::said(&report::Note { note }.say(lang))));
                    Entry {
                        id: Some(anchor(&["duty", &r.pack, &d.id])),
                        what: Inline::Strong(d.title.clone()).into(),
                        more,
                        ..Entry::default()
                    }
                });
            }
            for (fact, ask) in &one.asks {
                if !self.questions.contains_key(fact) {
                    self.questions.insert(fact.clone(), ask.clone());
                }
            }
            let used = r.uses.iter();
            let used = used.map(|u| (&u.pack, (&u.version, "", &u.digest)));
            let own = (&r.pack, (&r.version, r.title.as_str(), &r.digest));
            for (pack, (version, title, digest)) in std::iter::once(own).chain(used) {
                self.packs
                    .entry(pack.clone())
                    .or_insert_with(|| (version.clone(), title.to_owned(), digest.clone()));
            }
        }
    }

    fn sections(self, lang: Lang) -> Vec<Section> {
        let mut duties: Vec<Block> = Vec::new();
        let mut last = String::new();
        let mut list: Vec<Entry> = Vec::new();
        for ((pack, _), entry) in self.duties {
            if pack != last && !list.is_empty() {
                duties.push(fold(&last, std::mem::take(&mut list)));
            }
            last = pack;
            list.push(entry);
        }
        if !list.is_empty() {
            duties.push(fold(&last, list));
        }
        let questions = self.questions.into_iter().map(|(fact, ask)| Entry {
            id: Some(anchor(&["question", &fact])),
            when: Inline::Code(fact).into(),
            what: Line::said(&ask),
            ..Entry::default()
        });
        let questions: Vec<Entry> = questions.collect();
        let n = questions.len();
        let questions = vec![Block::Fold(Fold {
            head: Line::said(&page::Questions { n }.say(lang)),
            inner: Block::Entries(questions).into(),
            ..Fold::default()
        })];
        let packs = self.packs.into_iter();
        let packs = packs.map(|(pack, (version, title, digest))| {
            Line(vec![Inline::Code(pack)])
                .text(format!(" {version} · {title}"))
                .and(Inline::Break)
                .and(Inline::Code(digest))
        });
        let what = Line::said(page::PacksWhat.say(lang));
        vec![
            Section::new("texts", register::Texts.say(lang), duties),
            Section::new("questions", register::Asked.say(lang), questions),
            Section::new(
                "packs",
                page::Packs.say(lang),
                vec![Block::Small(what), Block::List(packs.collect())],
            ),
        ]
    }
}

/// The texts of the duties of a pack, folded.
fn fold(pack: &str, entries: Vec<Entry>) -> Block {
    Block::Fold(Fold {
        head: Inline::Code(pack.to_owned()).into(),
        inner: Block::Entries(entries).into(),
        ..Fold::default()
    })
}
