//! A classified system for whoever has one minute: the verdict and why, what is in effect, what comes
//! next, what stands nearest, the questions that decide most, and the duties that come first. Each part is
//! gathered here, once for all renderers; how much of it is shown is theirs to say.

use super::owed::{dated, named, only_duties};
use super::text::{bound_words, held_words, money_words};
use super::verdict_words::{Said, place, today, verdicts};
use super::{Classified, RegimeView, matrix_words, near_words, perhaps, reading_words};
use crate::report::groups;
use crate::report::phrases::{days_words, follow_words, pending_words};
use crate::report::review_words;
use crate::report::wire::{
    Because, Cite, DutyReport, Governs, LimitReport, Op, ScaleReport, Status, Truth,
};
use crate::words::marks;
use solon_messages::{Lang, duty, rests, screen, tell, text};

/// A system in brief.
#[derive(Clone, Debug)]
pub(in crate::report) struct Summary {
    /// The verdict: one statement per scale of a single regime, or one on the level over several.
    pub(in crate::report) verdicts: Vec<Said>,
    /// The answers behind it, where rules give it.
    pub(in crate::report) answers: Option<String>,
    /// Nothing above the bottom is sure or possible, under any regime.
    pub(in crate::report) mild: bool,
    /// What to bear in mind, the most pressing first: a review, contested points, assumptions, answers that
    /// do not fit, acts that are not in force.
    pub(in crate::report) doubts: Vec<String>,
    /// What is in effect on the day.
    pub(in crate::report) today: Option<String>,
    /// The next day on which something begins, ends or is due, and what.
    pub(in crate::report) next: Option<(String, String)>,
    /// What one different answer would bring, the most plausible first.
    pub(in crate::report) nearest: Vec<Stands>,
    /// The open questions that can move a level or the scope, the most decisive first; then those on which
    /// it hangs from when a level applies.
    pub(in crate::report) questions: Vec<Asked>,
    /// The questions on which duties alone hang.
    pub(in crate::report) only_duties: Option<String>,
    /// The duties of the describer, those first that come first.
    pub(in crate::report) duties: Vec<Owed>,
    /// How many duties others have, by their roles.
    pub(in crate::report) others: Option<String>,
    /// The upper limits of fines that count and are known.
    pub(in crate::report) fines: Vec<String>,
}

/// What stands near.
#[derive(Clone, Debug)]
pub(in crate::report) struct Stands {
    /// What would apply; or that nothing stands near.
    pub(in crate::report) what: String,
    /// With which answer.
    pub(in crate::report) how: Option<String>,
    /// Why it does not apply today.
    pub(in crate::report) why: Option<String>,
}

/// An open question.
#[derive(Clone, Debug)]
pub(in crate::report) struct Asked {
    /// Its name.
    pub(in crate::report) fact: String,
    /// Its words.
    pub(in crate::report) ask: String,
    /// What it can decide.
    pub(in crate::report) decides: String,
    /// Whether a classification or the scope can hang on it, and not days or the level of the day alone.
    #[cfg_attr(not(feature = "html"), expect(dead_code, reason = "pages alone ask"))]
    pub(in crate::report) moves: bool,
}

/// A duty of the describer.
#[derive(Clone, Debug)]
pub(in crate::report) struct Owed {
    /// When: since when it is overdue, by or from when, now, or on what that hangs.
    pub(in crate::report) when: String,
    /// Its name, behind that of its regime where there are several.
    pub(in crate::report) id: String,
    /// Its title.
    pub(in crate::report) title: String,
    /// Where it stands.
    pub(in crate::report) places: String,
    /// In which roles the describer owes it.
    pub(in crate::report) role: String,
    /// Where it binds today already if an open question goes the worse way: which one that is.
    pub(in crate::report) hangs: Option<String>,
    /// Whether its day is over.
    #[cfg_attr(not(feature = "html"), expect(dead_code, reason = "pages alone ask"))]
    pub(in crate::report) overdue: bool,
}

/// A system in brief.
pub(in crate::report) fn summary(view: &Classified<'_>) -> Summary {
    let told = told(view);
    let own = own_duties(view);
    Summary {
        verdicts: of_all(view),
        answers: answers(view),
        mild: told.iter().all(|r| near_words::mild(r)),
        doubts: doubts(view, &told),
        today: in_effect(view, &told),
        next: next(view, &told, &own),
        nearest: nearest(view, &told),
        questions: questions(view, &told),
        only_duties: only_duties(view),
        duties: own.iter().map(|(one, d)| owed(view, one, d)).collect(),
        others: others(view, &told),
        fines: fines(view, &told),
    }
}

/// The regimes that are told of at all.
fn told<'v, 'a>(view: &'v Classified<'a>) -> Vec<&'v RegimeView<'a>> {
    let all = view.regimes.iter();
    all.filter(|r| !view.joint() || (r.counts && r.report.scope.verdict != Governs::Out))
        .collect()
}

/// A name of a regime, behind the regime's own where there are several.
fn name(view: &Classified<'_>, one: &RegimeView<'_>, id: &str) -> String {
    match view.joint() {
        true => format!("{}/{id}", one.report.pack),
        false => id.to_owned(),
    }
}

fn of_all(view: &Classified<'_>) -> Vec<Said> {
    let lang = view.show.lang;
    match view.regimes.as_slice() {
        [only] => verdicts(only, lang),
        _ => vec![Said::of_scope(matrix_words::overall(view))],
    }
}

/// The answers that make the deciding rule apply: of a single regime, since of several each has its own.
fn answers(view: &Classified<'_>) -> Option<String> {
    const TOLD: usize = 2;
    let [only] = view.regimes.as_slice() else {
        return None;
    };
    let lang = view.show.lang;
    let scales = only.report.scales.values();
    let by = scales.flat_map(|s| &s.by).find(|id| {
        let rules = only.report.rules.iter();
        rules
            .clone()
            .any(|r| r.id == **id && r.outcome == Status::Fires)
    })?;
    let mut found = Vec::new();
    leaves(only.decisive.get(by)?, &mut found);
    let lines = found.iter().take(TOLD);
    let lines: Vec<String> = lines
        .map(|(fact, answer)| {
            format!(
                "{}{}{answer}",
                marks::question(lang, fact),
                marks::colon(lang)
            )
        })
        .collect();
    (!lines.is_empty()).then(|| lines.join(marks::semi(lang)))
}

/// The questions of a condition with their answers, where these are known, each once.
fn leaves<'b>(because: &'b Because, found: &mut Vec<(&'b str, &'b str)>) {
    if let (Op::Fact, Some(name), Some(answer)) = (because.op, &because.name, &because.answer) {
        let known = because.value != Truth::Unknown;
        if known && !found.iter().any(|(seen, _)| seen == name) {
            found.push((name, &answer.words));
        }
    }
    for part in &because.of {
        leaves(part, found);
    }
}

fn doubts(view: &Classified<'_>, told: &[&RegimeView<'_>]) -> Vec<String> {
    let lang = view.show.lang;
    let list = marks::list(lang);
    let followed = told.iter().flat_map(|r| &r.report.readings.followed);
    let mut out: Vec<String> = followed.map(|f| follow_words(f, lang)).collect();
    out.extend(reviews(view, told));
    out.extend(told.iter().filter_map(|one| contested(view, one)));
    let mut assumed: Vec<String> = Vec::new();
    let mut doubtful: Vec<String> = Vec::new();
    for one in told {
        assumed.extend(one.report.assumptions.iter().map(|a| a.fact.clone()));
        doubtful.extend(one.report.warnings.iter().flat_map(|w| w.facts.clone()));
    }
    for names in [&mut assumed, &mut doubtful] {
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|n| seen.insert(n.clone()));
    }
    if !assumed.is_empty() {
        let questions = assumed.join(list);
        out.push(screen::Assumed { questions }.say(lang));
    }
    if !doubtful.is_empty() {
        let questions = doubtful.join(list);
        out.push(screen::LookAgain { questions }.say(lang));
    }
    let pending = told.iter().flat_map(|r| &r.report.pending);
    out.extend(pending.map(|act| pending_words(act, lang)));
    out.extend(
        told.iter()
            .flat_map(|r| r.report.scope.notes.iter().cloned()),
    );
    out
}

/// The next review under each regime; what is overdue first.
fn reviews(view: &Classified<'_>, told: &[&RegimeView<'_>]) -> Vec<String> {
    let lang = view.show.lang;
    let mut out: Vec<(bool, String)> = Vec::new();
    for one in told {
        let reviews = &one.report.reviews;
        let overdue = reviews.iter().any(|r| r.overdue && r.comes_back);
        let next = review_words::next_words(reviews, lang);
        out.extend(next.map(|next| match view.joint() {
            true => (
                overdue,
                format!("{}{}{next}", one.report.pack, marks::colon(lang)),
            ),
            false => (overdue, next),
        }));
    }
    out.sort_by_key(|(overdue, _)| !overdue);
    out.into_iter().map(|(_, next)| next).collect()
}

/// The first other reading that would change the result, and how many there are.
fn contested(view: &Classified<'_>, one: &RegimeView<'_>) -> Option<String> {
    let lang = view.show.lang;
    let all = &one.report.readings.alternatives;
    let first = all.first()?;
    let flips = first.readings.iter();
    let flips: Vec<String> = flips
        .map(|(i, x)| format!("{}={x}", name(view, one, i)))
        .collect();
    let readings = flips.join(marks::comma(lang));
    let result = reading_words::result(one, one.report, first, lang);
    let n = all.len();
    let points = first.readings.keys().filter_map(|i| one.points.get(i));
    let points: Vec<&str> = points.map(String::as_str).collect();
    let points = points.join(marks::comma(lang));
    let contested = screen::Contested {
        n,
        points,
        readings,
        result,
    };
    Some(contested.say(lang))
}

/// The levels and the duties of the day; nothing where no regime governs the system.
fn in_effect(view: &Classified<'_>, told: &[&RegimeView<'_>]) -> Option<String> {
    const NAMED: usize = 3;
    let lang = view.show.lang;
    let mut parts: Vec<String> = Vec::new();
    match told {
        [only] if only.report.scope.verdict == Governs::Out => return None,
        [only] if !view.joint() => {
            for (i, scale) in only.scales.iter().enumerate() {
                let Some(s) = only.report.scales.get(&scale.name) else {
                    continue;
                };
                let [_, high] = &s.in_effect_interval;
                if i == 0 || !scale.is_bottom(high) {
                    let level = today(only, &scale.name, s, lang);
                    let since = perhaps::since(only, &scale.name, s, &view.report.on);
                    let since = since.map(|day| (day, only.scales.level(&scale.name, high)));
                    parts.push(perhaps::with_since(level, since, lang));
                }
            }
        }
        [] => return None,
        _ => {
            let level = view.now.upper.as_deref().unwrap_or_default();
            let mut words = told
                .iter()
                .filter_map(|r| r.scales.canonical_range([level, level]));
            let level = words.next().unwrap_or_else(|| level.to_owned());
            let since = joint_since(view, told).map(|day| (day, level));
            parts.push(perhaps::with_since(view.today.clone(), since, lang));
        }
    }
    let now = |d: &DutyReport| d.outcome == Status::Fires && d.in_effect == Some(true);
    let duties: Vec<_> = dated(view).into_iter().filter(|(_, d)| now(d)).collect();
    let n = duties.len();
    if n > NAMED || view.joint() {
        parts.push(screen::DutiesNow { n }.say(lang));
    } else {
        let titles = duties
            .iter()
            .map(|(_, d)| format!("{} ({})", d.title, d.id));
        parts.extend(titles);
    }
    Some(parts.join(marks::semi(lang)))
}

/// Of several regimes: since when the highest level over all perhaps holds, where that of the day is open.
fn joint_since<'v>(view: &Classified<'_>, told: &[&'v RegimeView<'_>]) -> Option<&'v str> {
    if view.now.lower == view.now.upper {
        return None;
    }
    let highest = view.now.upper.as_deref()?;
    let each = told.iter().flat_map(|one| {
        let scales = one.report.scales.iter();
        let is = |(name, s): &(&String, &ScaleReport)| {
            let [_, high] = &s.in_effect_interval;
            one.scales.is_shared(name, high, highest)
        };
        let own = scales.filter(is);
        own.filter_map(|(name, s)| perhaps::since(one, name, s, &view.report.on))
    });
    each.min()
}

/// The first day after the one asked for on which a regime says otherwise or a duty is due.
fn next(
    view: &Classified<'_>,
    told: &[&RegimeView<'_>],
    own: &[(&RegimeView<'_>, &DutyReport)],
) -> Option<(String, String)> {
    let lang = view.show.lang;
    let mut all: Vec<(&String, String)> = Vec::new();
    for one in told {
        if let Some(next) = &one.report.next_change {
            let what = match view.joint() {
                true => format!("{}{}{}", one.report.pack, marks::colon(lang), next.brief),
                false => next.brief.clone(),
            };
            all.push((&next.on, what));
        }
    }
    for (one, d) in own {
        if let Some(day) = d.due.as_ref().filter(|day| **day > view.report.on)
            && d.outcome == Status::Fires
        {
            let id = name(view, one, &d.id);
            all.push((
                day,
                screen::DueThen {
                    id,
                    title: &d.title,
                }
                .say(lang),
            ));
        }
    }
    let first = (*all.iter().map(|(day, _)| day).min()?).clone();
    let what = all.into_iter().filter(|(day, _)| **day == first);
    let what: Vec<String> = what.map(|(_, what)| what).collect();
    Some((first, what.join(marks::semi(lang))))
}

fn nearest(view: &Classified<'_>, told: &[&RegimeView<'_>]) -> Vec<Stands> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    for one in told {
        let (entries, below) = near_words::told(one, lang).unwrap_or_default();
        if entries.is_empty() && !view.joint() {
            let nothing = below.into_iter().take(1);
            out.extend(nothing.map(|what| Stands {
                what,
                how: None,
                why: None,
            }));
        }
        // What an open question may bring already stands with the verdict.
        for entry in entries.into_iter().filter(|e| !e.possible) {
            out.push(Stands {
                what: match view.joint() {
                    true => format!("{}/{}", one.report.pack, entry.head),
                    false => entry.head,
                },
                how: Some(entry.how),
                why: entry.why.filter(|_| entry.against),
            });
        }
    }
    out
}

/// How many open questions are told of a system.
pub(in crate::report) fn how_many_questions(view: &Classified<'_>) -> usize {
    questions(view, &told(view)).len()
}

/// Those that can be asked now, or where there are none of these all of them.
fn questions(view: &Classified<'_>, told: &[&RegimeView<'_>]) -> Vec<Asked> {
    let lang = view.show.lang;
    let semi = marks::semi(lang);
    let all: Vec<(bool, Asked)> = match told {
        [only] if !view.joint() => {
            let open = only.report.open.iter();
            open.map(|o| {
                let decides = matrix_words::decides(Some(only), &o.could, o.scope, lang);
                let asked = Asked {
                    fact: o.fact.clone(),
                    ask: o.ask.clone(),
                    decides: decides.join(semi),
                    moves: true,
                };
                (o.applies, asked)
            })
            .collect()
        }
        _ => {
            let open = view.report.questions.iter();
            open.map(|q| {
                let asked = Asked {
                    fact: q.fact.clone(),
                    ask: q.ask.clone(),
                    decides: matrix_words::asked_by(view, q).join(semi),
                    moves: true,
                };
                (q.applies, asked)
            })
            .collect()
        }
    };
    let any = all.iter().any(|(now, _)| *now);
    let open = all.into_iter().filter(|(now, _)| *now || !any);
    let mut out: Vec<Asked> = open.map(|(_, asked)| asked).collect();
    for asked in of_days(view, told) {
        if !out.iter().any(|known| known.fact == asked.fact) {
            out.push(asked);
        }
    }
    out
}

/// The questions on which it hangs from when a level applies that is no longer open, or which level is in
/// effect on the day.
fn of_days(view: &Classified<'_>, told: &[&RegimeView<'_>]) -> Vec<Asked> {
    let lang = view.show.lang;
    let (day, today) = (text::DecidesDay.say(lang), rests::DecidesToday.say(lang));
    let of = |one: &RegimeView<'_>, fact: &String, decides: &'static str| Asked {
        fact: fact.clone(),
        ask: one.asks.get(fact).cloned().unwrap_or_default(),
        decides: match view.joint() {
            true => format!("{}{}{decides}", one.report.pack, marks::colon(lang)),
            false => decides.to_owned(),
        },
        moves: false,
    };
    let each = told.iter().flat_map(|one| {
        let scales = one.report.scales.values();
        scales.flat_map(move |s| {
            let days = s.missing.iter().map(move |fact| (one, fact, day));
            let now = s.asked_in_effect.iter();
            days.chain(now.map(move |fact| (one, fact, today)))
        })
    });
    each.map(|(one, fact, decides)| of(one, fact, decides))
        .collect()
}

/// The duties that the describer has or may have: what stands before all others, what would bind today
/// already if an open question goes the worse way, what is overdue, what comes by day, what holds anyhow,
/// what is not settled.
fn own_duties<'v, 'a>(view: &'v Classified<'a>) -> Vec<(&'v RegimeView<'a>, &'a DutyReport)> {
    let on = &view.report.on;
    let mut all = dated(view);
    all.retain(|(_, d)| d.only_without.is_empty() && !d.applies.never);
    all.sort_by_key(|(one, d)| {
        let sure = d.outcome == Status::Fires;
        let now = sure && d.in_effect == Some(true);
        let due = d.due.as_ref().filter(|day| d.overdue || *day > on);
        let day = due.or(d.applies.from.as_ref().filter(|_| !now));
        let rank = match () {
            () if now && d.first => 0,
            () if perhaps::binds(one, d, on) => 1,
            () if d.overdue => 2,
            () if sure && day.is_some() && d.applies.from_latest.is_none() => 3,
            () if now => 4,
            () if sure => 5,
            () => 6,
        };
        (rank, day)
    });
    all
}

fn owed(view: &Classified<'_>, one: &RegimeView<'_>, d: &DutyReport) -> Owed {
    let lang = view.show.lang;
    let due = d.due.as_ref().filter(|day| **day > view.report.on);
    let worse = perhaps::binds(one, d, &view.report.on);
    let when = match (&d.due, due) {
        (Some(day), _) if d.overdue => screen::OverdueSince { day }.say(lang),
        (_, Some(day)) if d.outcome == Status::Fires => screen::DueBy { day }.say(lang),
        _ if worse => tell::PerhapsNow.say(lang).to_owned(),
        _ if d.outcome != Status::Fires => duty::NotSettled.say(lang).to_owned(),
        _ if d.in_effect == Some(true) => screen::Now.say(lang).to_owned(),
        _ => match (&d.applies.from, &d.applies.from_latest) {
            (Some(day), Some(_)) => screen::NotBefore { day }.say(lang),
            _ => days_words(&d.applies, lang),
        },
    };
    Owed {
        when,
        id: match view.joint() {
            true => named(one, d),
            false => d.id.clone(),
        },
        title: d.title.clone(),
        places: some_places(&d.cites, lang),
        role: held_words(&one.roles, d, lang),
        hangs: worse.then(|| perhaps::hangs(one, d, lang)).flatten(),
        overdue: d.overdue,
    }
}

/// The first places of a duty, in the instrument that is cited first.
fn some_places(cites: &[Cite], lang: Lang) -> String {
    const TOLD: usize = 2;
    let home = cites.first().map(|c| &c.source);
    let own: Vec<&Cite> = cites.iter().filter(|c| Some(&c.source) == home).collect();
    let told = own.iter().take(TOLD).map(|c| place(c, lang));
    let mut told: Vec<String> = told.collect();
    if own.len() > TOLD {
        told.push("…".to_owned());
    }
    told.join(marks::places(lang))
}

fn others(view: &Classified<'_>, told: &[&RegimeView<'_>]) -> Option<String> {
    let lang = view.show.lang;
    let all = told.iter().flat_map(|one| {
        let duties = one.report.duties.iter();
        duties
            .filter(|d| d.of_others && !d.permits())
            .map(|d| (*one, d))
    });
    let by_role = groups(all, |(one, d)| bound_words(&one.roles, d, lang));
    let counts = by_role.into_iter();
    let counts: Vec<String> = counts
        .map(|(role, list)| {
            screen::OfRole {
                role,
                n: list.len(),
            }
            .say(lang)
        })
        .collect();
    (!counts.is_empty()).then(|| counts.join(marks::list(lang)))
}

fn fines(view: &Classified<'_>, told: &[&RegimeView<'_>]) -> Vec<String> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    for one in told {
        for p in one
            .report
            .penalties
            .iter()
            .filter(|p| p.outcome == Status::Fires)
        {
            let counts = |l: &&LimitReport| l.counts == Truth::True && l.amount.is_some();
            for limit in p.limits.iter().filter(counts) {
                let id = name(view, one, &p.id);
                let amount = money_words(limit, lang);
                out.push(format!("{amount}{}", marks::paren(lang, &id)));
            }
        }
    }
    out
}
