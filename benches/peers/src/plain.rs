//! The rules written by hand in Rust, over a struct that serde fills.

use std::hint::black_box;

use solon_rulebase::hand::{self, Facts, Verdict};

use crate::peer::{Line, Part, Peer};

/// What was read.
#[derive(Default)]
pub struct Plain(Vec<Facts>);

impl Peer for Plain {
    fn name(&self) -> &'static str {
        "hand-written Rust"
    }

    fn package(&self) -> &'static str {
        "serde_json"
    }

    fn verdict(&mut self, line: Line) -> Verdict {
        hand::verdict(line).expect("a line of the generator")
    }

    fn prepare(&mut self, part: &Part) -> bool {
        let lines = &part.lines;
        let read = |line: &Line| serde_json::from_str::<hand::Line<'_>>(line).expect("a line");
        self.0 = lines.iter().map(|line| read(line).facts).collect();
        true
    }

    fn prepared(&mut self) -> usize {
        for facts in &self.0 {
            black_box(hand::judge(black_box(facts)));
        }
        self.0.len()
    }
}
