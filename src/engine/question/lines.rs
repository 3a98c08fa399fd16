//! Registers, judged line by line as they are read, or record by record.

use std::sync::Arc;

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
        let mut out = Vec::with_capacity(items.len());
        for some in items.chunks(MANY) {
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
        let texts: Vec<Text<'a>> = items.iter().map(|item| benches.text(item)).collect();
        let new = items.iter().zip(&texts);
        let new = new.filter(|(_, text)| !matches!(text, Text::Known(_)));
        let new: Vec<&Item<'a>> = new.map(|(item, _)| item).collect();
        let mut seen = looking.look(benches, &new).into_iter();
        let (mut lines, mut others) = (Vec::with_capacity(items.len()), Vec::new());
        for (item, text) in items.iter().zip(texts) {
            if let Text::Known(alike) = text {
                lines.push(Some(Line::Alike(alike)));
                continue;
            }
            match (seen.next().flatten(), item) {
                (Some(seen), _) => {
                    let line = self.judge_seen(item, &seen, looking, benches)?;
                    benches.came(&text, &line);
                    lines.push(Some(line));
                }
                (None, Item::Line(line)) => {
                    for record in self.read(*line) {
                        others.push(Item::Record(record));
                        lines.push(None);
                    }
                }
                (None, Item::Plain(line, ..)) => {
                    match looking.plains().record(line, self.lang) {
                        Some(record) => {
                            others.push(Item::Record(record));
                            lines.push(None);
                        }
                        // No place may wait for what does not come: others would stand in it.
                        None => lines.push(Some(self.judge_record(self.one(*line)?)?)),
                    }
                }
                (None, Item::Record(record)) => {
                    lines.push(Some(self.judge_record(record.clone())?));
                }
            }
        }
        let others = match others.is_empty() {
            true => Vec::new(),
            false => self.judge_some(&others, looking, benches)?,
        };
        let mut others = others.into_iter();
        let all = lines
            .into_iter()
            .filter_map(|line| line.or_else(|| others.next()));
        Ok(all.collect())
    }

    /// Judges a system that was looked at; as a whole where it is the first of its kind.
    fn judge_seen<'a>(
        &self,
        item: &Item<'a>,
        seen: &Seen<'a>,
        looking: &Looking,
        benches: &Benches,
    ) -> Result<Line<'a>, Error> {
        if let Some(alike) = looking.alike(benches, seen, item) {
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
            looking.judged(benches, seen, judgement);
        }
        Ok(judged)
    }
}
