//! Solon itself, as its command does with a register: blocks of lines, one record after the other, through
//! the door of the library.

use std::collections::HashMap;
use std::hint::black_box;

use solon::pack::PackText;
use solon::{Engine, Format, Input, Pack, Question, Record};
use solon_rulebase::Base;
use solon_rulebase::hand::Verdict;
use solon_rulebase::table::LEVELS;

use crate::peer::{Line, Peer};

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
    /// Those that were seen before.
    seen: Vec<Line>,
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
            seen: Vec::new(),
            read: Vec::new(),
        }
    }

    fn records(&self, block: &str) -> Vec<Record> {
        let input = Input::lines(block, 0, 0).named("d.ndjson");
        self.question.read(input.format(Format::Ndjson))
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
        let record = self.records(line).remove(0);
        let verdict = self
            .question
            .judge(&record)
            .expect("a description")
            .verdict();
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

    fn lines(&mut self, lines: &[Line]) -> usize {
        if self.way == Way::Report {
            for line in lines.iter().take(REPORTS) {
                let input = Input::new(line).named("d.json").format(Format::Json);
                black_box(
                    self.question
                        .classify(input)
                        .expect("a description")
                        .to_json(),
                );
            }
            return REPORTS.min(lines.len());
        }
        if self.seen.is_empty() {
            self.seen = lines.to_vec();
            // Once, so that they were.
            self.lines(lines);
        }
        let lines = if self.way == Way::Seen {
            &self.seen
        } else {
            lines
        };
        for record in self.records(&lines.join("\n")) {
            black_box(
                self.question
                    .judge(&record)
                    .expect("a description")
                    .overall(),
            );
        }
        lines.len()
    }

    fn prepare(&mut self, lines: &'static [Line]) -> bool {
        let lines = if self.way == Way::Seen {
            &self.seen
        } else {
            lines
        };
        self.read = self.records(&lines.join("\n"));
        self.way != Way::Report
    }

    fn prepared(&mut self) -> usize {
        for record in &self.read {
            black_box(
                self.question
                    .judge(record)
                    .expect("a description")
                    .overall(),
            );
        }
        self.read.len()
    }
}
