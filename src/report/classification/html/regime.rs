//! The sections of a regime on the page of a system: of a single one each stands for itself, of several
//! those of one stand below its name.

use super::picture::picture;
use super::{Classified, RegimeView, Section, duties, fines, questions, reasons, rest, told};
use crate::report::classification::matrix_words;
use crate::report::classification::verdict_words::verdicts;
use crate::report::html::{Block, Blocks, Fold, Line, anchor};
use crate::report::phrases::follow_words;
use crate::report::timeline::html as days;
use crate::report::timeline::{RegimeLine, Timeline};
use crate::report::wire::Governs;
use solon_messages::{matrix, page, text};

/// Of a single regime its sections, of several one section for each.
pub(super) fn sections(view: &Classified<'_>, line: &Timeline) -> Vec<Section> {
    if let [only] = view.regimes.as_slice() {
        return of(view, only, line.regimes.first(), 3);
    }
    let each = told(view).map(|(i, one)| joint(view, one, line.regimes.get(i)));
    each.collect()
}

/// One of several regimes.
fn joint(view: &Classified<'_>, one: &RegimeView<'_>, line: Option<&RegimeLine>) -> Section {
    let (r, lang) = (one.report, view.show.lang);
    let (pack, title) = (&r.pack, &r.title);
    let name = matrix::Regime { pack, title }.say(lang);
    let mut blocks = Vec::new();
    if one.not_asked {
        let opened = matrix_words::opened_by(one, lang);
        blocks.push(Block::Para(Line::said(&opened)));
    } else {
        for said in verdicts(one, lang) {
            blocks.push(Block::Lead(Line::said(&said.what)));
            if let Some(why) = &said.why {
                let why = text::Because { why }.say(lang);
                blocks.push(Block::Para(Line::said(&why)));
            }
            let more = said.more.iter();
            blocks.extend(more.map(|line| Block::Para(Line::said(line))));
            if let Some(note) = said.note {
                blocks.push(Block::Small(Line::said(note)));
            }
            let scale = said.scale.iter();
            let pictures = scale.filter_map(|s| picture(one, s, &view.report.on, lang));
            blocks.extend(pictures.map(Block::Scale));
        }
        let notes = r.scope.notes.iter();
        blocks.extend(notes.map(|note| Block::Small(Line::said(note))));
        for section in of(view, one, line, 4) {
            let id = format!("{}--{}", anchor(&["in", &r.pack]), section.id);
            blocks.extend(Section { id, ..section }.written(3));
        }
    }
    if r.scope.verdict == Governs::Out {
        // What does not govern the system is there for whoever doubts it.
        let out = page::WhyOut.say(lang);
        blocks = vec![
            Block::Para(Line::said(text::OutOfScope.say(lang))),
            Block::Fold(Fold {
                head: Line::said(out),
                inner: Blocks(without_first(blocks)),
                ..Fold::default()
            }),
        ];
    }
    Section::new(anchor(&["regime", &r.pack]), name, blocks)
}

/// All but the line that says that the regime does not govern the system, which stands above.
fn without_first(blocks: Vec<Block>) -> Vec<Block> {
    let mut blocks = blocks.into_iter();
    let first = blocks.next();
    let lead = matches!(first, Some(Block::Lead(_)));
    first.into_iter().filter(|_| !lead).chain(blocks).collect()
}

/// The sections of a regime; `depth` is that of the headings below them.
fn of(
    view: &Classified<'_>,
    one: &RegimeView<'_>,
    line: Option<&RegimeLine>,
    depth: u8,
) -> Vec<Section> {
    let lang = view.show.lang;
    let followed = one.report.readings.followed.iter();
    let followed: Vec<Line> = followed
        .map(|f| Line::said(&follow_words(f, lang)))
        .collect();
    let followed = (!followed.is_empty()).then_some(Block::List(followed));
    let mut out = Vec::new();
    if !view.joint() {
        let open = questions::of_regime(one, lang);
        out.push(Section::new("open", page::Open.say(lang), open));
    }
    let picture = line.map(|line| days::blocks(line, &view.report.on, lang));
    let mut readings: Vec<Block> = followed.into_iter().collect();
    readings.extend(rest::readings(one, lang));
    out.extend([
        Section::new(
            "duties",
            page::Duties.say(lang),
            duties::of_regime(view, one, depth),
        ),
        Section::new(
            "reasons",
            page::Reasons.say(lang),
            reasons::blocks(view, one, depth),
        ),
        Section::new("days", page::Days.say(lang), picture.unwrap_or_default()),
        Section::new("readings", page::Readings.say(lang), readings),
        Section::new("nearest", page::Nearest.say(lang), rest::nearest(one, lang)),
        Section::new("fines", page::Fines.say(lang), fines::blocks(view, one)),
    ]);
    out.extend(rest::sections(one, lang));
    out
}
