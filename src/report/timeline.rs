//! Levels and duties of one system over time: the shapes of the JSON, and a picture in text.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::answers::{level_words, range_words};
use super::follow::{follow_words, follows};
use super::regime::{Names, day};
use super::text::consequences::{folded_words, home_places};
use super::text::layout::{heading, pad, width, wrap};
use super::wire::{Cite, FollowReport, Governs, Subject, System, Turning};
use super::{REPORT, Result, groups};
use crate::analyse::levels_in_effect;
use crate::eval::{Change, Interval, Step, Turn, timeline};
use crate::program::{Body, DefineBody, Kind, ProvisionId, ScaleId, Start};
use crate::words::marks;
use solon_messages::{Lang, time};

/// The width of the picture, without its names.
const COLUMNS: i64 = 66;

/// One system over time.
#[derive(Clone, Debug, Serialize)]
pub struct Timeline {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// First day.
    pub from: String,
    /// First day after it.
    pub to: String,
    /// The law consulted; absent: all that is in force at any day.
    pub law: Option<String>,
    /// The system.
    pub system: System,
    /// Each regime.
    pub regimes: Vec<RegimeLine>,
}

/// One regime over time.
#[derive(Clone, Debug, Serialize)]
pub struct RegimeLine {
    /// The pack's id.
    pub pack: String,
    /// The pack's title.
    pub title: String,
    /// The pack's version.
    pub version: String,
    /// Sources that are followed, with the readings taken from each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub followed: Vec<FollowReport>,
    /// The steps, in order and without a gap.
    pub steps: Vec<StepReport>,
}

/// Days on which nothing changes.
#[derive(Clone, Debug, Serialize)]
pub struct StepReport {
    /// First day.
    pub from: String,
    /// First day after it.
    pub until: String,
    /// Whether the regime governs the system.
    pub scope: Governs,
    /// For each scale, the classification and the level in effect.
    pub scales: BTreeMap<String, LevelsReport>,
    /// Rules that apply.
    pub rules: Vec<String>,
    /// Duties that bind the describer.
    pub duties: Vec<String>,
    /// Those of them that stand before all others, which would only matter without them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<String>,
    /// Duties of which that is not known.
    pub open_duties: Vec<String>,
    /// Permissions that the describer has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<String>,
    /// Permissions of which that is not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open_permissions: Vec<String>,
    /// What changes with the first day; nothing for the first step.
    pub causes: Vec<Cause>,
}

/// Levels of a scale.
#[derive(Clone, Debug, Serialize)]
pub struct LevelsReport {
    /// The classification: lowest and highest level.
    pub class: [String; 2],
    /// The level in effect: lowest and highest.
    pub in_effect: [String; 2],
    /// While it is not one, the levels that it can be: perhaps not all between those two.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub can_be: Vec<String>,
}

/// A rule, an exception or a duty that changes.
#[derive(Clone, Debug, Serialize)]
pub struct Cause {
    /// What becomes of it.
    pub what: Turning,
    /// A rule, an exception, a duty or a permission.
    pub kind: Subject,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where its day comes from, where the day is its own; else where it stands.
    pub cites: Vec<Cite>,
    /// Kind and change for the text.
    #[serde(skip)]
    of: (Matter, Change),
}

/// The steps of one system under several regimes.
#[must_use]
pub fn report(
    system: System,
    results: &[Result<'_>],
    from: Date,
    to: Date,
    lang: Lang,
) -> Timeline {
    Timeline {
        report: REPORT,
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        from: from.to_string(),
        to: to.to_string(),
        law: results.first().and_then(|r| day(r.law.view.law)),
        system,
        regimes: results.iter().map(|r| line(r, from, to, lang)).collect(),
    }
}

fn line(r: &Result<'_>, from: Date, to: Date, lang: Lang) -> RegimeLine {
    let names = Names {
        view: r.view(),
        lang,
    };
    let pack = r.program.pack();
    let steps = timeline(r.program, r.law, r.facts, r.outcome, from, to);
    let possible = levels_in_effect(r.program, r.law, r.facts, r.outcome);
    RegimeLine {
        pack: pack.map(|p| p.id.clone()).unwrap_or_default(),
        title: pack
            .map(|p| p.title.get(lang).to_owned())
            .unwrap_or_default(),
        version: pack.map(|p| p.version.clone()).unwrap_or_default(),
        followed: follows(r.program, r.law, r.outcome.on, r.followed, lang),
        steps: steps
            .iter()
            .map(|s| names.step(s, &names.can_be(s, &possible)))
            .collect(),
    }
}

impl Names<'_> {
    /// For each scale, the levels that can be in effect on some day of a step; one or none where the
    /// step knows the level already.
    fn can_be(&self, step: &Step, possible: &[Vec<Vec<usize>>]) -> Vec<BTreeSet<usize>> {
        let mut out = vec![BTreeSet::new(); self.view.program.scales.len()];
        for (segment, levels) in self.view.outcome.segments.iter().zip(possible) {
            let before = segment.until.is_some_and(|u| u <= step.from);
            if before || segment.from.is_some_and(|f| f >= step.until) {
                continue;
            }
            for (all, own) in out.iter_mut().zip(levels) {
                all.extend(own);
            }
        }
        out
    }

    fn step(&self, s: &Step, can_be: &[BTreeSet<usize>]) -> StepReport {
        let ids = |v: &[ProvisionId]| v.iter().map(|p| self.id(*p)).collect();
        let these = |v: &[ProvisionId], permission: bool| {
            let own = v
                .iter()
                .filter(|p| self.permits(**p, Some(s.from)) == permission);
            own.map(|p| self.id(*p)).collect()
        };
        let pair = |scale: ScaleId, i: Option<&Interval>| {
            self.interval(scale, i.copied().unwrap_or_default())
        };
        let causes = s.turns.iter().filter_map(|t| self.cause(t, s.from));
        StepReport {
            from: s.from.to_string(),
            until: s.until.to_string(),
            scope: s.verdict.into(),
            scales: self
                .view
                .program
                .scales
                .iter()
                .map(|(id, scale)| {
                    let i = id.index();
                    let found = can_be.get(i).filter(|found| !found.is_empty());
                    let ends = found.and_then(|f| Some((*f.first()?, *f.last()?)));
                    let levels = LevelsReport {
                        class: pair(id, s.class.get(i)),
                        in_effect: pair(id, ends.as_ref().or(s.in_effect.get(i))),
                        can_be: found
                            .filter(|f| f.len() > 1)
                            .into_iter()
                            .flatten()
                            .map(|level| self.level(id, *level))
                            .collect(),
                    };
                    (scale.name.clone(), levels)
                })
                .collect(),
            rules: ids(&s.rules),
            duties: these(&s.duties, false),
            first: s
                .duties
                .iter()
                .filter(|p| self.lives(**p, Some(s.from)).is_some_and(|b| b.first))
                .map(|p| self.id(*p))
                .collect(),
            open_duties: these(&s.open, false),
            permissions: these(&s.duties, true),
            open_permissions: these(&s.open, true),
            causes: causes.collect(),
        }
    }

    fn cause(&self, turn: &Turn, on: Date) -> Option<Cause> {
        let program = self.view.program;
        let id = turn.provision;
        let p = &program.provisions[id];
        // The version whose text has the day, else the one that lives on it.
        let versions: Vec<_> = self
            .view
            .law
            .provisions
            .iter()
            .filter(|v| v.provision == id)
            .collect();
        let own = versions
            .iter()
            .find(|v| !self.dated(&v.body, on).is_empty());
        let lives = versions
            .iter()
            .find(|v| v.from.is_none_or(|f| f <= on) && v.until.is_none_or(|u| on < u));
        let version = own.or(lives).or(versions.first())?;
        let dated = self.dated(&version.body, on);
        let matter = Matter {
            kind: p.kind,
            permission: version.body.permission,
        };
        Some(Cause {
            of: (matter, turn.change()),
            what: turn.change().into(),
            kind: matter.subject(),
            id: p.id.clone(),
            title: version.body.title.get(self.lang).to_owned(),
            cites: if dated.is_empty() {
                self.cites(&version.body.cites)
            } else {
                dated
            },
        })
    }

    /// Where a provision's own windows say that something begins or ends on a day.
    fn dated(&self, body: &Body, on: Date) -> Vec<Cite> {
        let begins = |start: Option<Start>| match start {
            Some(Start::Day(d)) => d == on,
            Some(Start::Reading(i)) => self.view.program.interpretations[i]
                .readings
                .iter()
                .any(|r| r.body == DefineBody::Day(on)),
            None => false,
        };
        let mut cites = Vec::new();
        for w in &body.applies {
            if begins(w.from) || w.until == Some(on) {
                cites.extend(self.cites(&w.cites));
            }
        }
        cites
    }
}

/// What changes: a kind of provision, permissions told from duties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Matter {
    pub(super) kind: Kind,
    pub(super) permission: bool,
}

impl Matter {
    fn subject(self) -> Subject {
        if self.permission {
            Subject::Permission
        } else {
            self.kind.into()
        }
    }
}

/// What is said of provisions of a kind that change.
pub(super) fn turn_words(change: Change, matter: Matter, lang: Lang) -> String {
    let what = match matter.kind {
        _ if matter.permission => time::Permissions.say(lang),
        Kind::Duty => time::Duties.say(lang),
        Kind::Exception => time::Exceptions.say(lang),
        _ => time::Rules.say(lang),
    };
    match change {
        Change::Begins => time::Begin { what }.say(lang),
        Change::MayBegin => time::MayBegin { what }.say(lang),
        Change::Certain => time::Certain { what }.say(lang),
        Change::Ends => time::Cease { what }.say(lang),
        Change::MayEnd => time::MayCease { what }.say(lang),
        Change::Excluded => time::Excluded { what }.say(lang),
    }
}

/// The picture and the steps as text.
#[must_use]
pub fn text(t: &Timeline, results: &[Result<'_>], lang: Lang) -> String {
    let mut out = String::new();
    let name = if t.system.name.is_empty() {
        &t.system.id
    } else {
        &t.system.name
    };
    let law = t.law.as_ref().map_or_else(String::new, |day| {
        format!(" · {}", time::Law { day }.say(lang))
    });
    wrap(
        &mut out,
        &format!("{name}  {} – {}{law}", t.from, t.to),
        0,
        2,
    );
    for (regime, result) in t.regimes.iter().zip(results) {
        wrap(
            &mut out,
            &format!("{} {}", regime.title, regime.version),
            0,
            2,
        );
        for followed in &regime.followed {
            wrap(&mut out, &follow_words(followed, lang), 0, 2);
        }
        let painter = Painter {
            regime,
            result,
            lang,
            from: t.from.parse().unwrap_or_default(),
            to: t.to.parse().unwrap_or_default(),
        };
        painter.picture(&mut out);
        for step in &regime.steps {
            painter.step(&mut out, step);
        }
    }
    out
}

struct Painter<'a> {
    regime: &'a RegimeLine,
    result: &'a Result<'a>,
    lang: Lang,
    from: Date,
    to: Date,
}

impl Painter<'_> {
    /// The column of a day.
    fn column(&self, day: Date) -> usize {
        let days = |a: Date, b: Date| a.until(b).map_or(0, |s| i64::from(s.get_days()));
        let all = days(self.from, self.to).max(1);
        usize::try_from(days(self.from, day).clamp(0, all) * COLUMNS / all).unwrap_or(0)
    }

    /// One bar per level that is reached at some time, and one for the number of duties.
    fn picture(&self, out: &mut String) {
        out.push('\n');
        let mut rows: Vec<(String, String)> = Vec::new();
        for scale in self.result.program.scales.values() {
            for (k, level) in scale.levels.iter().enumerate().rev() {
                let at = |name: &str| scale.levels.iter().position(|l| l == name).unwrap_or(0);
                let bar = self.bar(|s| {
                    s.scales.get(&scale.name).map_or(' ', |l| {
                        let [low, high] = [at(&l.in_effect[0]), at(&l.in_effect[1])];
                        if low == k && high == k {
                            '█'
                        } else if (low..=high).contains(&k)
                            && (l.can_be.is_empty() || l.can_be.contains(level))
                        {
                            '▒'
                        } else if at(&l.class[0]) == k && at(&l.class[1]) == k {
                            '·'
                        } else {
                            ' '
                        }
                    })
                });
                let lowest = k == 0;
                let only = !self.above_bottom(&scale.name);
                if bar.trim().is_empty() || (lowest && only && !rows.is_empty()) {
                    continue;
                }
                rows.push((
                    level_words(self.result.program, &scale.name, level, self.lang),
                    bar,
                ));
            }
        }
        let duties = self.bar(|s| match s.duties.len() {
            0 => ' ',
            1..=4 => '░',
            5..=14 => '▒',
            _ => '█',
        });
        if !duties.trim().is_empty() {
            rows.push((time::Duties.say(self.lang).to_owned(), duties));
        }
        let name = rows
            .iter()
            .map(|(n, _)| width(n))
            .max()
            .unwrap_or(0)
            .min(34);
        out.push_str(&format!("{}  {}\n", pad("", name), self.years().trim_end()));
        for (title, bar) in rows {
            out.push_str(&format!("{}  {}\n", pad(&title, name), bar.trim_end()));
        }
        wrap(out, time::Legend.say(self.lang), 2, 2);
    }

    fn above_bottom(&self, scale: &str) -> bool {
        let bottom = self
            .result
            .program
            .scales
            .values()
            .find(|s| s.name == scale)
            .and_then(|s| s.levels.first());
        self.regime.steps.iter().any(|s| {
            s.scales
                .get(scale)
                .is_some_and(|l| Some(&l.class[1]) != bottom)
        })
    }

    /// Each step fills its columns; a short one has at least one.
    fn bar(&self, sign: impl Fn(&StepReport) -> char) -> String {
        let size = usize::try_from(COLUMNS).unwrap_or(0);
        let mut cells = vec![' '; size];
        for s in &self.regime.steps {
            let (Ok(a), Ok(b)) = (s.from.parse(), s.until.parse()) else {
                continue;
            };
            let first = self.column(a).min(size.saturating_sub(1));
            let last = self.column(b).max(first + 1);
            for cell in cells.iter_mut().take(last).skip(first) {
                *cell = sign(s);
            }
        }
        cells.into_iter().collect()
    }

    /// The years above their first days.
    fn years(&self) -> String {
        let mut out = String::new();
        for year in self.from.year()..=self.to.year() {
            let Ok(first) = Date::new(year, 1, 1) else {
                continue;
            };
            let at = self.column(first.max(self.from));
            if first >= self.to || (at > 0 && at < width(&out) + 1) {
                continue;
            }
            out = pad(&out, at);
            out.push_str(&format!("'{:02}", year.rem_euclid(100)));
        }
        out
    }

    fn step(&self, out: &mut String, step: &StepReport) {
        heading(out, &format!("{} – {}", step.from, self.eve(&step.until)));
        if step.scope != Governs::In {
            let verdict = marks::verdict(self.lang, step.scope.word());
            let scope = time::Scope { verdict }.say(self.lang);
            wrap(out, &scope, 2, 4);
        }
        for (i, scale) in self.result.program.scales.values().enumerate() {
            let Some(l) = step.scales.get(&scale.name) else {
                continue;
            };
            if step.scope == Governs::Out || (i > 0 && !self.above_bottom(&scale.name)) {
                continue;
            }
            let words = |[a, b]: &[String; 2]| {
                range_words(self.result.program, &scale.name, [a, b], self.lang)
            };
            let mut text = words(&l.in_effect);
            if l.class != l.in_effect {
                let level = words(&l.class);
                let class = time::Classified { level }.say(self.lang);
                text.push_str(&marks::paren(self.lang, &class));
            }
            wrap(out, &text, 2, 4);
        }
        let (colon, list) = (marks::colon(self.lang), marks::list(self.lang));
        let title = time::YourDuties.say(self.lang);
        let rest = step.duties.iter().filter(|d| !step.first.contains(d));
        let rest: Vec<&str> = rest.map(String::as_str).collect();
        if !step.first.is_empty() {
            let text = format!("{title}{colon}{}", step.first.join(list));
            wrap(out, &text, 2, 4);
        }
        if !rest.is_empty() {
            let title = if step.first.is_empty() {
                title.to_owned()
            } else {
                folded_words(&step.first, self.lang)
            };
            wrap(out, &format!("{title}{colon}{}", rest.join(list)), 2, 4);
        }
        if !step.permissions.is_empty() {
            let text = format!(
                "{}{colon}{}",
                time::YouMay.say(self.lang),
                step.permissions.join(list)
            );
            wrap(out, &text, 2, 4);
        }
        let open: Vec<&str> = step
            .open_duties
            .iter()
            .chain(&step.open_permissions)
            .map(String::as_str)
            .collect();
        if !open.is_empty() {
            let text = format!(
                "{}{colon}{}",
                time::NotSettled.say(self.lang),
                open.join(list)
            );
            wrap(out, &text, 2, 4);
        }
        self.causes(out, step);
    }

    /// Rules and exceptions one by one with their provisions; duties together.
    fn causes(&self, out: &mut String, step: &StepReport) {
        for ((matter, change), list) in groups(&step.causes, |c| c.of) {
            let words = turn_words(change, matter, self.lang);
            if matter.kind == Kind::Duty {
                let ids: Vec<&str> = list.iter().map(|c| c.id.as_str()).collect();
                let (colon, list) = (marks::colon(self.lang), marks::list(self.lang));
                let (what, n) = (words, ids.len());
                let counted = time::Counted { n, what }.say(self.lang);
                let text = format!("< {counted}{colon}{}", ids.join(list));
                wrap(out, &text, 2, 6);
                continue;
            }
            for c in list {
                let places = marks::paren(self.lang, &home_places(&c.cites, self.lang));
                let colon = marks::colon(self.lang);
                let text = format!("< {words}{colon}{} {}{places}", c.id, c.title);
                wrap(out, &text, 2, 6);
            }
        }
    }

    /// The last day of a step.
    fn eve(&self, until: &str) -> String {
        let day: Option<Date> = until.parse().ok();
        day.and_then(|d| d.yesterday().ok())
            .map_or_else(|| until.to_owned(), |d| d.to_string())
    }
}
