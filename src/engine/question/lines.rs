//! Registers, judged line by line as they are read, or record by record.

use std::sync::Arc;

use crate::engine::alike::Known;
use crate::engine::lines::{Benches, Looking, MANY};
use crate::engine::look::{Item, Seen};
use crate::engine::texts::Text;
use crate::engine::{Error, Input, Line, Question, Record};

impl Question {
    /// Judges a record by itself, or tells that it cannot be read.
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn judge_record(&self, record: Record) -> Result<Line<'static>, Error> {
        if record.rejected().is_some() {
            return Ok(Line::Rejected(record));
        }
        if self.choosing.is_some() {
            return self.put_to(&record)?.judge_record(record);
        }
        Ok(Line::Judged(Box::new(self.judge(&record)?)))
    }

    /// Judges records in their order, and no more than a verdict says of them. It is what
    /// [`Question::judge_record`] comes to, and quick where many systems come out alike.
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn judge_records(&self, records: Vec<Record>) -> Result<Vec<Line<'static>>, Error> {
        let own = |record: Record| match record.rejected() {
            Some(_) => Item::Record(record),
            None => Item::Record(record.under(&self.packs)),
        };
        self.judge_items(records.into_iter().map(own).collect())
    }

    /// Judges lines of JSON, one object on each, in their order, and no more than a verdict says of them. Empty
    /// lines are none. It is what [`Question::read`] and [`Question::judge_records`] come to, and reads plain lines
    /// without a tree.
    ///
    /// ```
    /// use solon::{Engine, Input, Line};
    ///
    /// let question = Engine::bundled("eu-ai-act")?.question().on("2026-11-24")?;
    /// let text = r#"{"solon": 1, "system": "a", "facts": {"roles": ["deployer"]}}
    /// {"solon": 1, "system": "b", "facts": {"roles": ["deployer"]}}"#;
    /// let lines = question.judge_lines(Input::lines(text, 0, 0))?;
    /// let [Line::Judged(first), Line::Alike(second)] = lines.as_slice() else {
    ///     panic!("the second system comes out as the first one");
    /// };
    /// assert_eq!(first.verdict(), *second.verdict());
    /// # Ok::<(), solon::Error>(())
    /// ```
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn judge_lines<'a>(&self, input: Input<'a>) -> Result<Vec<Line<'a>>, Error> {
        self.judge_items(input.each_line().map(Item::Line).collect())
    }

    /// Judges systems in their order.
    fn judge_items<'a>(&self, items: Vec<Item<'a>>) -> Result<Vec<Line<'a>>, Error> {
        if let Some(choosing) = &self.choosing {
            return self.judge_chosen(choosing, items);
        }
        let regimes = self.regimes()?;
        let of = || Arc::new(Looking::of(&regimes, self.assumptions));
        self.judge_by(self.looking.get_or_init(of), &items)
    }

    /// The same by what is seen of them.
    pub(super) fn judge_by<'a>(
        &self,
        looking: &Looking,
        items: &[Item<'a>],
    ) -> Result<Vec<Line<'a>>, Error> {
        let mut benches = looking.benches();
        let (first, others) = items.split_at(MANY.min(items.len()));
        let mut out = self.judge_some(first, looking, &mut benches)?;
        out.reserve(others.len());
        for some in others.chunks(MANY) {
            out.extend(self.judge_some(some, looking, &mut benches)?);
        }
        looking.give_back(benches);
        Ok(out)
    }

    /// Judges systems that are looked at together. Lines that are not plain are read, and then looked at as
    /// records are.
    fn judge_some<'a>(
        &self,
        items: &[Item<'a>],
        looking: &Looking,
        benches: &mut Benches,
    ) -> Result<Vec<Line<'a>>, Error> {
        let mut lines = Vec::with_capacity(items.len());
        let mut new = Vec::with_capacity(items.len());
        let mut told_by = Vec::with_capacity(items.len());
        for item in items {
            lines.push(match benches.text(item) {
                Text::Known(alike) => Some(Line::Alike(alike)),
                Text::New(told) => {
                    new.push(item);
                    told_by.push(told);
                    None
                }
            });
        }
        let seen = looking.look(benches, &new);
        let known = looking.lately(benches, &seen).into_iter();
        let mut seen = seen.into_iter().zip(known);
        // What is read, with the place in which it is to stand: no line, or several, may be there.
        let mut others = Vec::new();
        let places = lines
            .iter_mut()
            .enumerate()
            .filter(|(_, line)| line.is_none());
        for ((at, place), (item, told)) in places.zip(new.into_iter().zip(told_by)) {
            let (seen, known) = seen.next().unwrap_or_default();
            *place = match (seen, item) {
                (Some(seen), _) => {
                    let line = self.judge_seen(item, (seen, known), looking, benches)?;
                    benches.came(told, &line);
                    Some(line)
                }
                (None, Item::Line(line)) => {
                    let records = self.read(*line).into_iter();
                    others.extend(records.map(|record| (at, Item::Record(record))));
                    None
                }
                (None, Item::Plain(line, ..)) => match looking.plains().record(line, self.lang) {
                    Some(record) => {
                        others.push((at, Item::Record(record)));
                        None
                    }
                    // No place may wait for what does not come: others would stand in it.
                    None => Some(self.judge_record(self.one(*line)?)?),
                },
                (None, Item::Record(record)) => Some(self.judge_record(record.clone())?),
            };
        }
        if others.is_empty() {
            return Ok(lines.into_iter().flatten().collect());
        }
        let (places, others): (Vec<usize>, Vec<Item<'a>>) = others.into_iter().unzip();
        let others = self.judge_some(&others, looking, benches)?;
        Ok(in_places(lines, places.into_iter().zip(others)))
    }

    /// Judges a system that was looked at; as a whole where it is the first of its kind.
    fn judge_seen<'a>(
        &self,
        item: &Item<'a>,
        (mut seen, known): (Seen<'a>, Option<Known>),
        looking: &Looking,
        benches: &Benches,
    ) -> Result<Line<'a>, Error> {
        if let Some(alike) = looking.alike(benches, &mut seen, item, known) {
            return Ok(Line::Alike(alike));
        }
        let record = match item {
            Item::Line(line) => self.one(*line)?,
            Item::Plain(line, ..) => match looking.plains().record(line, self.lang) {
                Some(record) => record,
                None => self.one(*line)?,
            },
            Item::Record(record) => record.clone(),
        };
        let judged = self.judge_record(record)?;
        if let Line::Judged(judgement) = &judged {
            looking.judged(benches, &seen, judgement);
        }
        Ok(judged)
    }
}

/// Lines in their order, with others each in the place that it has.
fn in_places<'a>(
    lines: Vec<Option<Line<'a>>>,
    others: impl Iterator<Item = (usize, Line<'a>)>,
) -> Vec<Line<'a>> {
    let (mut out, mut others) = (Vec::with_capacity(lines.len()), others.peekable());
    for (at, line) in lines.into_iter().enumerate() {
        out.extend(line);
        while let Some((_, line)) = others.next_if(|(place, _)| *place == at) {
            out.push(line);
        }
    }
    out
}
