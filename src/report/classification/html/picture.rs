//! The levels of a scale as a picture: those that are possible, and that of the day.

use crate::report::classification::RegimeView;
use crate::report::html::{Rung, Scale, Sign};
use crate::report::layout::pad;
use crate::report::wire::ScaleReport;
use crate::words::marks;
use solon_messages::{Lang, page};

/// The longest name of a level.
const NAME: usize = 46;

/// The picture of a scale; none of one that the pack does not know.
pub(super) fn picture(view: &RegimeView<'_>, name: &str, on: &str, lang: Lang) -> Option<Scale> {
    let report = view.report.scales.get(name)?;
    let scale = view.scales.scale(name)?;
    let at = |level: &String| scale.position(level);
    let [low, high] = [at(&report.lower)?, at(&report.upper)?];
    let [from, to] = report.in_effect_interval.each_ref().map(at);
    let (from, to) = (from?, to?);
    let levels = scale.levels.iter().enumerate().rev();
    let rungs: Vec<Rung> = levels
        .map(|(k, level)| Rung {
            words: pad(&level.words, NAME).trim_end().to_owned(),
            class: (low..=high).contains(&k).then_some(match low == high {
                true => Sign::Is,
                false => Sign::May,
            }),
            today: (from..=to).contains(&k).then_some(match from == to {
                true => Sign::Today,
                false => Sign::MayToday,
            }),
        })
        .collect();
    let drawn = |sign: Sign| {
        let mut rungs = rungs.iter();
        rungs.any(|r| r.class == Some(sign) || r.today == Some(sign))
    };
    let legend = [
        (Sign::Is, page::SignIs.say(lang).to_owned()),
        (Sign::May, page::SignMay.say(lang).to_owned()),
        (Sign::Today, page::SignToday { day: on }.say(lang)),
        (Sign::MayToday, page::SignMayToday { day: on }.say(lang)),
    ];
    Some(Scale {
        words: words(view, name, report, on, lang),
        legend: legend.into_iter().filter(|(s, _)| drawn(*s)).collect(),
        rungs,
    })
}

/// The same in words.
fn words(view: &RegimeView<'_>, name: &str, s: &ScaleReport, on: &str, lang: Lang) -> String {
    let scale = view.scales.title(name);
    let all = view.scales.scale(name).map_or(&[][..], |s| &s.levels);
    let levels: Vec<&str> = all.iter().map(|l| l.words.as_str()).collect();
    let levels = levels.join(marks::list(lang));
    let class = view.scales.range(name, [&s.lower, &s.upper]);
    let [low, high] = &s.in_effect_interval;
    let today = view.scales.range(name, [low, high]);
    page::ScalePicture {
        class,
        day: on,
        levels,
        scale,
        today,
    }
    .say(lang)
}
