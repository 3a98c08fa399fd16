//! What a question asked, in the names that a report keeps: so that the same can be asked again,
//! wherever the packs then lie.

use std::sync::{Arc, OnceLock};

use super::{Choice, Question};
use crate::engine::replay::Asked;
use crate::engine::{Error, Pack, Record};
use crate::eval::Reach;
use crate::report::UsedPack;

/// The packs among which a description chooses.
#[derive(Debug)]
pub(super) struct Among {
    packs: Vec<Arc<Pack>>,
    choices: Vec<Choice>,
    if_reached: Vec<bool>,
}

impl Question {
    /// Asks some of its regimes, by position, only where a description reaches them
    /// ([`Question::put_to`]); said when all else is, so that reports keep it. [`Question::judge_records`] and
    /// [`Question::judge_lines`] put each system to those that it reaches.
    #[must_use]
    pub fn if_reached(self, which: &[bool]) -> Question {
        let among = which.contains(&true).then(|| {
            Arc::new(Among {
                packs: self.packs.clone(),
                choices: self.choices.clone(),
                if_reached: which.to_vec(),
            })
        });
        Question {
            choosing: among.as_ref().map(|_| Arc::default()),
            among,
            asked: OnceLock::new(),
            looking: OnceLock::new(),
            ..self
        }
    }

    /// Which of its regimes a description is asked, by position, for [`Question::only`]: those that it
    /// reaches, and those that are asked in any case. Where that is none, all are: each then says itself
    /// that it does not govern the system.
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn chosen_by(&self, record: &Record) -> Result<Vec<bool>, Error> {
        let all = vec![true; self.packs.len()];
        let Some(among) = &self.among else {
            return Ok(all);
        };
        let reached = self.reached(record)?;
        let keep = among.if_reached.iter().zip(&reached);
        let keep: Vec<bool> = keep
            .map(|(asked, reach)| !asked || reach.is_some_and(|r| r != Reach::No))
            .collect();
        Ok(if keep.contains(&true) { keep } else { all })
    }

    /// What it asks, in names; made at the first call.
    pub(in crate::engine) fn asked(&self) -> &Arc<Asked> {
        self.asked.get_or_init(|| {
            let mut asked = Asked {
                without_assumptions: !self.assumptions,
                ..Asked::default()
            };
            match &self.among {
                None => Self::name(&self.packs, &self.choices, &mut asked),
                Some(among) => {
                    Self::name(&among.packs, &among.choices, &mut asked);
                    let all = among.packs.iter().zip(&among.if_reached);
                    for (pack, _) in all.filter(|(_, asked)| **asked) {
                        asked.reached.push(UsedPack {
                            pack: pack.id().to_owned(),
                            version: pack.version().to_owned(),
                            digest: pack.digest().to_owned(),
                        });
                        if !self.packs.iter().any(|own| Arc::ptr_eq(own, pack)) {
                            asked.not_reached.push(pack.id().to_owned());
                        }
                    }
                }
            }
            Arc::new(asked)
        })
    }

    /// The names of what was chosen of some packs.
    fn name(packs: &[Arc<Pack>], choices: &[Choice], asked: &mut Asked) {
        for (pack, choice) in packs.iter().zip(choices) {
            let (id, program) = (pack.id(), pack.program());
            asked.with.extend(choice.with.iter().map(|(found, from)| {
                let name = &program.amendments[*found].name;
                let from = from.map_or_else(String::new, |day| format!("@{day}"));
                format!("{id}/{name}{from}")
            }));
            asked
                .readings
                .extend(choice.readings.iter().filter_map(|(found, at)| {
                    let point = &program.interpretations[*found];
                    let reading = &point.readings.get(*at)?.name;
                    Some(format!("{id}/{}={reading}", point.name))
                }));
            asked.follow.extend(choice.follow.iter().map(|found| {
                let source = &program.instruments[*found].name;
                format!("{id}/{source}")
            }));
        }
    }
}
