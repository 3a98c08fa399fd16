//! Solon itself, as its command does with a register: blocks of lines, one record after the other, through
//! the door of the library.

use std::collections::HashMap;
use std::hint::black_box;

use solon::pack::PackText;
use solon::{Engine, Format, Input, Line as Judged, Pack, Question, Record};
use solon_rulebase::Base;
use solon_rulebase::hand::Verdict;
use solon_rulebase::table::LEVELS;

use crate::peer::{Line, Part, Peer};

/// What is asked of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Level and deciding rules, of answers that nobody gave before.
    New,
    /// The same of a few descriptions over and over, of which it remembers what came.
    Seen,
    /// The full report with its reasons, duties and open questions, as JSON.
    Report,
}

/// Of so many lines there is a report.
const REPORTS: usize = 4;

pub struct Solon {
    way: Way,
    question: Question,
    rules: HashMap<String, usize>,
    /// Lines that were seen before, as one text.
    seen: Option<&'static str>,
    read: Vec<Record>,
}

impl Solon {
    pub fn new(base: &'static Base, way: Way) -> Solon {
        let texts = PackText {
            folder: "bench".to_owned(),
            files: vec![("rules.solon".to_owned(), base.pack())],
        };
        let pack = Pack::from_texts(&texts, &|_| None).expect("rules without errors");
        let question = Engine::new(vec![pack]).question();
        let rules = base.rules.iter().enumerate();
        Solon {
            way,
            question: question.on("2028-01-01").expect("a day"),
            rules: rules.map(|(at, rule)| (rule.id.clone(), at)).collect(),
            seen: None,
            read: Vec::new(),
        }
    }

    /// Level and rules of each line, as the command asks for them.
    fn judge(&self, block: &str) {
        let input = Input::lines(block, 0, 0).named("d.ndjson");
        let judged = self.question.judge_lines(input);
        judged.expect("a question").iter().for_each(overall);
    }

    fn records(&self, block: &str) -> Vec<Record> {
        let input = Input::lines(block, 0, 0).named("d.ndjson");
        self.question.read(input.format(Format::Ndjson))
    }
}

fn overall(line: &Judged<'_>) {
    match line {
        Judged::Alike(alike) => {
            black_box(alike.overall());
        }
        Judged::Judged(judgement) => {
            black_box(judgement.overall());
        }
        Judged::Rejected(_) => panic!("a description"),
    }
}

impl Peer for Solon {
    fn name(&self) -> &'static str {
        match self.way {
            Way::New => "Solon, new answers",
            Way::Seen => "Solon, answers seen before",
            Way::Report => "Solon, full report as JSON",
        }
    }

    fn package(&self) -> &'static str {
        "solon"
    }

    fn verdict(&mut self, line: Line) -> Verdict {
        let input = Input::lines(line, 0, 0).named("d.ndjson");
        let judged = self.question.judge_lines(input).expect("a question");
        let verdict = match judged.as_slice() {
            [Judged::Alike(alike)] => alike.verdict().clone(),
            [Judged::Judged(judgement)] => judgement.verdict(),
            _ => panic!("a description"),
        };
        let scale = &verdict.regimes[0].scales[0];
        assert!(
            scale.levels.decided(),
            "{line} leaves {:?} open",
            scale.levels
        );
        Verdict {
            level: LEVELS
                .iter()
                .position(|l| *l == scale.levels.lower)
                .expect("a level"),
            by: scale
                .by
                .iter()
                .fold(0, |by, rule| by | 1 << self.rules[rule]),
        }
    }

    fn lines(&mut self, part: &Part) -> usize {
        if self.way == Way::Report {
            for line in part.lines.iter().take(REPORTS) {
                let input = Input::new(line).named("d.json").format(Format::Json);
                let answer = self.question.classify(input).expect("a description");
                black_box(answer.to_json());
            }
            return REPORTS.min(part.lines.len());
        }
        if self.seen.is_none() {
            // Once, so that they were.
            self.judge(part.text);
        }
        let seen = *self.seen.get_or_insert(part.text);
        self.judge(if self.way == Way::Seen {
            seen
        } else {
            part.text
        });
        part.lines.len()
    }

    fn prepare(&mut self, part: &Part) -> bool {
        let seen = self.seen.filter(|_| self.way == Way::Seen);
        self.read = self.records(seen.unwrap_or(part.text));
        self.way != Way::Report
    }

    fn prepared(&mut self) -> usize {
        for record in &self.read {
            let judged = self.question.judge_records(vec![record.clone()]);
            judged.expect("a question").iter().for_each(overall);
        }
        self.read.len()
    }
}
