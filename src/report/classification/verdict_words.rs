//! The verdict of a regime in words: its scope where that is not plain, then one statement per scale
//! with the rules that give it.

use super::{RegimeView, rests, stay_words};
use crate::report::phrases::remarked;
use crate::report::scales::ScaleWords;
use crate::report::wire::{Cite, Governs, ScaleReport, Stayed, Truth};
use crate::words::marks;
use solon_messages::{Lang, report, text};

/// One statement of a verdict.
#[derive(Clone, Debug)]
pub(in crate::report) struct Said {
    /// The scale that it is about; none where it is about the scope.
    #[cfg_attr(not(feature = "html"), expect(dead_code, reason = "pages alone ask"))]
    pub(in crate::report) scale: Option<String>,
    /// What is so: a level with its days, or how the law governs the system.
    pub(in crate::report) what: String,
    /// The rules behind it, or what is missing.
    pub(in crate::report) why: Option<String>,
    /// On what it rests beside these.
    pub(in crate::report) more: Vec<String>,
    /// What else to know of it.
    pub(in crate::report) note: Option<&'static str>,
}

impl Said {
    /// A statement that needs no reason.
    pub(super) fn of_scope(what: String) -> Said {
        Said {
            scale: None,
            what,
            why: None,
            more: Vec::new(),
            note: None,
        }
    }

    /// What is so, why, and what else to know, each a line.
    pub(in crate::report) fn lines(self, lang: Lang) -> Vec<String> {
        let why = self.why.map(|why| text::Because { why }.say(lang));
        let note = self.note.map(str::to_owned);
        let first = [Some(self.what), why].into_iter().flatten();
        first.chain(self.more).chain(note).collect()
    }
}

/// A place in brief, with its mark where nobody checked it.
pub(super) fn place(cite: &Cite, lang: Lang) -> String {
    match cite.unchecked {
        Some(_) => remarked(&cite.place, report::Unchecked.say(lang), lang),
        None => cite.place.clone(),
    }
}

/// The statements of a verdict: what is above its bottom comes first; a further scale at its bottom
/// says nothing new and is left out.
pub(in crate::report) fn verdicts(view: &RegimeView<'_>, lang: Lang) -> Vec<Said> {
    let r = view.report;
    let because = r.scope.because.join(marks::semi(lang));
    let mut out = Vec::new();
    match r.scope.verdict {
        Governs::Out if !r.once_in_scope.is_empty() => {
            let then = once_words(view, lang);
            let what = text::OutForNow { because, then }.say(lang);
            return vec![Said::of_scope(what)];
        }
        Governs::Out => {
            let why = match because.is_empty() {
                true => no_hook(view, lang),
                false => because,
            };
            let what = text::OutOfScope.say(lang).to_owned();
            return vec![Said {
                why: Some(why),
                ..Said::of_scope(what)
            }];
        }
        Governs::Open => out.push(Said::of_scope(text::ScopeOpen.say(lang).to_owned())),
        Governs::Partial => out.push(Said::of_scope(text::InPart { because }.say(lang))),
        Governs::In => {}
    }
    let bottom = |scale: &ScaleWords| {
        let upper = r.scales.get(&scale.name).map(|s| &s.upper);
        upper.is_none_or(|u| scale.is_bottom(u))
    };
    let mut order: Vec<(usize, &ScaleWords)> = view.scales.iter().enumerate().collect();
    order.sort_by_key(|(_, scale)| bottom(scale));
    for (i, scale) in order {
        if let Some(s) = r.scales.get(&scale.name)
            && (i == 0 || !bottom(scale))
        {
            out.push(of_scale(view, i, (&scale.name, s), lang));
        }
    }
    out
}

fn of_scale(
    view: &RegimeView<'_>,
    i: usize,
    (name, s): (&String, &ScaleReport),
    lang: Lang,
) -> Said {
    let mut what = String::new();
    if i > 0 {
        what.push_str(&format!(
            "{}{}",
            view.scales.title(name),
            marks::colon(lang)
        ));
    }
    what.push_str(&level_and_days(view, name, s, lang));
    let mut why = deciding(view, s, lang);
    if !s.missing.is_empty() {
        let questions = marks::questions(lang, &s.missing);
        let hangs = match &s.applies_from_latest {
            Some(None) => text::DayPerhapsHangsOn { questions }.say(lang),
            _ => text::DayHangsOn { questions }.say(lang),
        };
        why = format!("{why}{}{hangs}", marks::semi(lang));
    }
    Said {
        scale: Some(name.clone()),
        what,
        why: Some(why),
        more: rests::lines(view, name, s, lang),
        note: match s.guidance_only {
            true => Some(text::Guidance.say(lang)),
            false => rests::note(s, lang),
        },
    }
}

/// The levels of a scale, with their days and what is not sure of them.
fn level_and_days(view: &RegimeView<'_>, name: &str, s: &ScaleReport, lang: Lang) -> String {
    let mut what = String::new();
    if s.lower == s.upper {
        what.push_str(&view.scales.level(name, &s.lower).to_uppercase());
        if s.never_applies {
            what.push_str(report::LevelNever.say(lang));
        }
        if let Some(day) = s.first_day() {
            what.push_str(&match &s.applies_from_latest {
                Some(Some(_)) => report::LevelEarliest { day }.say(lang),
                Some(None) => report::LevelPerhaps { day }.say(lang),
                None => report::LevelFrom { day }.say(lang),
            });
        }
        if s.in_effect.as_deref() != Some(s.lower.as_str()) {
            let level = today(view, name, s, lang);
            what.push_str(&marks::paren(lang, &text::OnThisDay { level }.say(lang)));
        }
    } else {
        let levels = between(view, name, [&s.lower, &s.upper]);
        what.push_str(&report::Open { levels }.say(lang));
        // By the burden of proof the day is that of another level than the highest.
        if let (Some(day), None) = (s.first_day(), &s.decision) {
            what.push_str(&report::LevelEarliest { day }.say(lang));
        }
        if let Some(d) = &s.decision {
            let level = view.scales.level(name, d);
            what.push_str(marks::semi(lang));
            what.push_str(&text::ByBurden { level }.say(lang));
        }
    }
    if s.scope_open {
        what.push_str(report::ScaleScopeOpen.say(lang));
    }
    what
}

/// The level of a scale on the day asked for.
pub(super) fn today(view: &RegimeView<'_>, name: &str, s: &ScaleReport, lang: Lang) -> String {
    match &s.in_effect {
        Some(level) => view.scales.level(name, level),
        None => {
            let [low, high] = &s.in_effect_interval;
            stay_words::and_hangs_on(between(view, name, [low, high]), &s.stays, lang)
        }
    }
}

/// The rules that give a level, or why there are none.
fn deciding(view: &RegimeView<'_>, s: &ScaleReport, lang: Lang) -> String {
    let rules = view.report.rules.iter().filter(|r| s.by.contains(&r.id));
    let why: Vec<String> = rules
        .map(|rule| {
            let places: Vec<String> = rule.cites.iter().map(|c| place(c, lang)).collect();
            let places = marks::paren(lang, &places.join(marks::places(lang)));
            format!("{} {}{places}", rule.id, rule.title)
        })
        .collect();
    let rules = why.join(marks::semi(lang));
    if s.jointly && why.len() > 1 {
        text::Jointly { rules }.say(lang)
    } else if !why.is_empty() {
        rules
    } else if s.lower == s.upper {
        text::NoneHigher.say(lang).to_owned()
    } else if let (true, Some(stays)) = (view.report.open.is_empty(), unended(view, lang)) {
        stays
    } else {
        text::Missing.say(lang).to_owned()
    }
}

/// That it is not known whether stays of application still hold, where it is not.
fn unended(view: &RegimeView<'_>, lang: Lang) -> Option<String> {
    let all = view.report.stays.iter();
    let open = all.filter(|s| s.of == Stayed::Application && s.until.is_none());
    let open = open.filter(|s| s.holds != Truth::False);
    let stays: Vec<String> = open.map(|s| stay_words::unended(s, lang)).collect();
    (!stays.is_empty()).then(|| stays.join(marks::semi(lang)))
}

/// Two levels with dots between, though they be one.
fn between(view: &RegimeView<'_>, scale: &str, [low, high]: [&String; 2]) -> String {
    let [low, high] = [low, high].map(|level| view.scales.level(scale, level));
    format!("{low} … {high}")
}

/// Out of scope without an exclusion: no clause brings it in.
fn no_hook(view: &RegimeView<'_>, lang: Lang) -> String {
    let clauses = view.entrances.join(marks::semi(lang));
    text::NoClause { clauses }.say(lang)
}

/// What a system that is out of scope for now will be once that is over. Of several scales those
/// above their bottom are told, and the first.
pub(in crate::report) fn once_words(view: &RegimeView<'_>, lang: Lang) -> String {
    let mut parts = Vec::new();
    for (i, scale) in view.scales.iter().enumerate() {
        let Some(s) = view.report.once_in_scope.get(&scale.name) else {
            continue;
        };
        if i > 0 && scale.is_bottom(&s.upper) {
            continue;
        }
        let levels = [s.lower.as_str(), s.upper.as_str()];
        let mut text = view.scales.range(&scale.name, levels).to_uppercase();
        if !s.decided {
            text = report::Open { levels: text }.say(lang);
        }
        if s.never_applies {
            text.push_str(report::OnceNever.say(lang));
        } else if let Some(day) = &s.applies_from {
            text.push_str(&match s.applies_from_latest {
                Some(_) => report::LevelEarliest { day }.say(lang),
                None => report::LevelFrom { day }.say(lang),
            });
        }
        if !s.by.is_empty() {
            text.push_str(&marks::paren(lang, &s.by.join(marks::list(lang))));
        }
        parts.push(text);
    }
    let levels = parts.join(marks::semi(lang));
    report::Once { levels }.say(lang)
}
