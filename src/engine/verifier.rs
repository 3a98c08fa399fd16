//! Makes reports again, of what they keep of how they were made, and tells what comes out otherwise. The
//! texts come from the caller; packs are its own and bundled ones.

use std::sync::Arc;

use self::written::{Again, Head, Item, items};
use super::{Error, Lang, Pack, Question, Record, replay};
use crate::facts::{Document, Kept};
use crate::pack;
use crate::report::verification::{
    Cause, Changed, ComesOut, Problem, ProblemKind, Verification, Verified,
};
use crate::report::{self, BriefReport, REPORT, Show, UsedPack};
use solon_messages::verify;

mod written;

/// So many questions are kept with their laws, for reports that ask the same.
const QUESTIONS: usize = 8;

/// Who makes reports again. What it read of packs and law it keeps for the next report.
///
/// ```
/// let engine = solon::Engine::bundled("eu-ai-act")?;
/// let question = engine.question().on("2026-11-24")?;
/// let text = std::fs::read_to_string("examples/spam-filter.yaml")?;
/// let report = question.classify(&text)?.to_json();
/// let again = engine.verifier().verify("a.json", report.as_bytes());
/// assert!(again[0].is_same());
/// let changed = report.replace("2026-11-24", "2026-11-25");
/// assert!(!engine.verifier().verify("a.json", changed.as_bytes())[0].is_same());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Verifier {
    given: Vec<Arc<Pack>>,
    bundled: Vec<Arc<Pack>>,
    questions: Vec<(String, Question)>,
    lang: Lang,
}

impl Verified {
    /// Whether the report comes out as it is, whatever spaces stand between its parts.
    #[must_use]
    pub fn is_same(&self) -> bool {
        matches!(self.comes_out, ComesOut::Identical | ComesOut::SameContent)
    }
}

impl Verifier {
    pub(super) fn new(given: Vec<Arc<Pack>>) -> Verifier {
        Verifier {
            given,
            bundled: Vec::new(),
            questions: Vec::new(),
            lang: Lang::default(),
        }
    }

    /// The language in which problems are told; reports come out in their own.
    #[must_use]
    pub fn lang(self, lang: Lang) -> Verifier {
        Verifier { lang, ..self }
    }

    /// Makes every report of a file again: one, an array, or one on each line. One that is none is told
    /// in its place, and the others go on.
    pub fn verify(&mut self, name: &str, text: &[u8]) -> Vec<Verified> {
        let each = (1..).zip(items(text, self.lang));
        each.map(|(record, item)| {
            let mut found = Verified::new(name, record);
            if let Err(problem) = item.and_then(|item| self.one(&item, &mut found)) {
                found.problem = Some(problem);
                // Where the rules are others, that it cannot be asked again is a difference.
                if !found.causes.is_empty() {
                    found.comes_out = ComesOut::Different;
                }
            }
            found
        })
        .collect()
    }

    /// The same of several files, with the head of a document.
    #[must_use]
    pub fn document(reports: Vec<Verified>) -> Verification {
        Verification {
            report: REPORT,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            reports,
            left_out: Vec::new(),
        }
    }

    fn one(&mut self, item: &Item<'_>, found: &mut Verified) -> Result<(), Problem> {
        let lang = self.lang;
        let head = Head::read(&item.value, lang)?;
        found.system.clone_from(&head.system.id);
        let (packs, conditional) = self.packs(&head)?;
        let own = env!("CARGO_PKG_VERSION");
        if head.engine != own {
            found.causes.push(cause(Changed::Engine, &head.engine, own));
        }
        let before = head.packs();
        let now = packs.iter().map(|p| used(p));
        found
            .causes
            .extend(other_packs(&before, &now.collect::<Vec<_>>()));
        let sealed = replay::Head {
            on: &head.on,
            law: head.law.as_deref(),
            system: &head.system,
            packs: head.regimes.iter().map(|r| r.used()).collect(),
        };
        if replay::asked_mark(&head.replay, &sealed) != head.replay.asked {
            found.causes.push(plain(Changed::Question));
        }
        if replay::answered_mark(&head.replay, &sealed) != head.replay.answered {
            found.causes.push(plain(Changed::Answers));
        }
        let again = self.again(&head, packs, &conditional);
        let again = again.map_err(|e| not_asked(&e, lang))?;
        if item.is_written_as(&again) {
            found.comes_out = ComesOut::Identical;
            return Ok(());
        }
        let value = again.value;
        if item.value == value {
            found.comes_out = ComesOut::SameContent;
            return Ok(());
        }
        found.comes_out = ComesOut::Different;
        let used = Head::read(&value, lang).map(|now| now.packs());
        for cause in other_packs(&before, &used.unwrap_or_default()) {
            if !found.causes.iter().any(|c| c.pack == cause.pack) {
                found.causes.push(cause);
            }
        }
        if found.causes.is_empty() {
            found.causes.push(plain(Changed::Result));
        }
        found.compare(&item.value, &value);
        Ok(())
    }

    /// The packs of a report, those last that were asked only where the description reaches them.
    fn packs(&mut self, head: &Head) -> Result<(Vec<Arc<Pack>>, Vec<bool>), Problem> {
        let reached = &head.replay.reached;
        let asked = head.regimes.iter().map(|r| r.used());
        let asked = asked.filter(|r| !reached.iter().any(|c| c.pack == r.pack));
        let mut packs = Vec::new();
        for wanted in asked
            .map(|r| (r, false))
            .chain(reached.iter().map(|r| (r.clone(), true)))
        {
            packs.push((self.pack(&wanted.0)?, wanted.1));
        }
        Ok(packs.into_iter().unzip())
    }

    /// A pack: one with these texts, else one of this name; that of the caller first.
    fn pack(&mut self, wanted: &UsedPack) -> Result<Arc<Pack>, Problem> {
        let exact = |p: &&Arc<Pack>| p.id() == wanted.pack && p.digest() == wanted.digest;
        let bundled = pack::bundled().iter().find(|b| b.id == wanted.pack);
        let given = self.given.iter();
        if let Some(pack) = given.clone().find(exact) {
            return Ok(Arc::clone(pack));
        }
        let named = given.clone().find(|p| p.id() == wanted.pack);
        if let (Some(pack), None) = (named, bundled.filter(|b| b.digest == wanted.digest)) {
            return Ok(Arc::clone(pack));
        }
        if let Some(pack) = self.bundled.iter().find(|p| p.id() == wanted.pack) {
            return Ok(Arc::clone(pack));
        }
        let read = bundled.and_then(|b| Pack::bundled(b.folder).ok());
        let Some(read) = read.map(Arc::new) else {
            let (pack, version, digest) = (&wanted.pack, &wanted.version, &wanted.digest);
            let message = verify::NoPack {
                digest,
                pack,
                version,
            };
            return Err(Problem {
                kind: ProblemKind::NoPack,
                message: message.say(self.lang),
            });
        };
        self.bundled.push(Arc::clone(&read));
        Ok(read)
    }

    /// A report made again.
    fn again(
        &mut self,
        head: &Head,
        packs: Vec<Arc<Pack>>,
        conditional: &[bool],
    ) -> Result<Again, Error> {
        let replay = &head.replay;
        let question = self.question(head, &packs, conditional)?;
        let lines = |lines: &std::collections::BTreeMap<String, u32>| lines.clone();
        let own = Kept {
            text: replay.description.clone(),
            lines: lines(&replay.lines),
        };
        let organisation = replay.organisation.as_ref().map(|text| Kept {
            text: text.clone(),
            lines: lines(&replay.organisation_lines),
        });
        let (name, at) = (&head.system.source, head.system.record);
        let lang: Lang = replay.lang.parse()?;
        let document = Document::kept(lang, name, at, (&own, organisation.as_ref()));
        let record = Record::new(document, &packs);
        if let Some(error) = record.error() {
            return Err(error);
        }
        let keep = question.chosen_by(&record)?;
        let question = match keep.contains(&false) {
            true => question.only(&keep),
            false => question,
        };
        let answer = question.answer(&record)?;
        let show = Show {
            lang,
            all: replay.all,
            role: replay.role.as_deref(),
            ..Show::default()
        };
        let detail = head.detail.as_deref();
        // A brief report says nothing of what stands near.
        let results = answer.results(detail != Some("brief"));
        let report = answer.reported(&results, show);
        Ok(match detail {
            Some("brief") => Again::new(&BriefReport::from(&report)),
            Some(_) => Again::new(&report::full(&report)),
            None => Again::new(&report),
        })
    }

    /// What a report asked. Reports that ask the same share it.
    fn question(
        &mut self,
        head: &Head,
        packs: &[Arc<Pack>],
        conditional: &[bool],
    ) -> Result<Question, Error> {
        let r = &head.replay;
        let used: Vec<UsedPack> = packs.iter().map(|p| used(p)).collect();
        let choices = (&r.with, &r.readings, &r.follow, r.without_assumptions);
        let key = (&head.on, &head.law, &r.lang, &used, &r.reached, choices);
        let key = serde_json::to_string(&key).unwrap_or_default();
        if let Some((_, known)) = self.questions.iter().find(|(k, _)| *k == key) {
            return Ok(known.clone());
        }
        let mut question = Question::new(packs.to_vec()).on(&head.on)?;
        if let Some(law) = &head.law {
            question = question.law(law)?;
        }
        for source in &r.follow {
            question = question.follow(source)?;
        }
        for amendment in &r.with {
            question = question.with(amendment)?;
        }
        for choice in &r.readings {
            let (point, reading) = choice.split_once('=').unwrap_or((choice, ""));
            question = question.reading(point, reading)?;
        }
        question = question.lang(r.lang.parse()?);
        if r.without_assumptions {
            question = question.without_assumptions();
        }
        question = question.if_reached(conditional);
        question.regimes()?;
        if self.questions.len() >= QUESTIONS {
            self.questions.remove(0);
        }
        self.questions.push((key, question.clone()));
        Ok(question)
    }
}

fn used(pack: &Pack) -> UsedPack {
    UsedPack {
        pack: pack.id().to_owned(),
        version: pack.version().to_owned(),
        digest: pack.digest().to_owned(),
    }
}

fn plain(what: Changed) -> Cause {
    Cause {
        what,
        pack: None,
        reported: None,
        now: None,
    }
}

fn cause(what: Changed, reported: &str, now: &str) -> Cause {
    Cause {
        reported: Some(reported.to_owned()),
        now: Some(now.to_owned()),
        ..plain(what)
    }
}

/// Packs of a report that are others now.
fn other_packs(before: &[UsedPack], now: &[UsedPack]) -> Vec<Cause> {
    let words = |p: &UsedPack| format!("{} ({})", p.version, p.digest);
    let each = before.iter().filter_map(|old| {
        let mut same = now.iter().filter(|new| new.pack == old.pack);
        let new = same.clone().next()?;
        (!same.any(|new| new == old)).then(|| Cause {
            pack: Some(old.pack.clone()),
            ..cause(Changed::Pack, &words(old), &words(new))
        })
    });
    let mut out: Vec<Cause> = Vec::new();
    for cause in each {
        if !out.contains(&cause) {
            out.push(cause);
        }
    }
    out
}

fn not_asked(error: &Error, lang: Lang) -> Problem {
    let why = error.to_string();
    Problem {
        kind: ProblemKind::NotAsked,
        message: verify::NotAsked { why }.say(lang),
    }
}
