//! A system over time as a picture and its steps, for people.

use jiff::civil::Date;

use super::{RegimeLine, StepReport, Timeline};
use crate::report::groups;
use crate::report::layout::{heading, pad, width, wrap};
use crate::report::phrases::{folded_words, follow_words, home_places};
use crate::report::review_words;
use crate::report::scales::ScaleWords;
use crate::report::turns::turn_words;
use crate::report::wire::{Governs, Subject, Truth};
use crate::words::marks;
use solon_messages::{Lang, report, time};

mod joint;

/// The width of the picture, without its names.
const COLUMNS: i64 = 66;
/// The greatest width of its names.
const NAMES: usize = 34;

/// The picture and the steps as text.
#[must_use]
pub fn text(t: &Timeline, lang: Lang) -> String {
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
    if t.regimes.len() > 1 {
        joint::write(&mut out, t, lang);
        return out;
    }
    for regime in &t.regimes {
        head(&mut out, regime, None, lang);
        let painter = Painter::new(t, regime, lang);
        painter.picture(&mut out);
        for step in &regime.steps {
            painter.step(&mut out, step);
        }
        review_words::chapter(&mut out, &regime.reviews, lang);
    }
    out
}

/// Which rules, and what they were read with.
fn head(out: &mut String, regime: &RegimeLine, pack: Option<&str>, lang: Lang) {
    let pack = pack.map_or_else(String::new, |id| format!("{id} · "));
    let text = format!("{pack}{} {}", regime.title, regime.version);
    wrap(out, &text, 0, 2);
    for followed in &regime.followed {
        wrap(out, &follow_words(followed, lang), 0, 2);
    }
}

struct Painter<'a> {
    regime: &'a RegimeLine,
    /// The regime is one of several: what is its own is told with its name.
    several: bool,
    /// The column in which lines begin.
    at: usize,
    lang: Lang,
    from: Date,
    to: Date,
}

impl<'a> Painter<'a> {
    fn new(t: &Timeline, regime: &'a RegimeLine, lang: Lang) -> Self {
        Painter {
            regime,
            several: false,
            at: 2,
            lang,
            from: t.from.parse().unwrap_or_default(),
            to: t.to.parse().unwrap_or_default(),
        }
    }

    fn line(&self, out: &mut String, text: &str, more: usize) {
        wrap(out, text, self.at, self.at + more);
    }

    /// A provision of the regime.
    fn id(&self, id: &str) -> String {
        match self.several {
            true => format!("{}/{id}", self.regime.pack),
            false => id.to_owned(),
        }
    }

    fn ids<'i>(&self, ids: impl IntoIterator<Item = &'i String>) -> String {
        let ids = ids.into_iter().map(|id| self.id(id));
        ids.collect::<Vec<_>>().join(marks::list(self.lang))
    }

    /// The column of a day.
    fn column(&self, day: Date) -> usize {
        let days = |a: Date, b: Date| a.until(b).map_or(0, |s| i64::from(s.get_days()));
        let all = days(self.from, self.to).max(1);
        usize::try_from(days(self.from, day).clamp(0, all) * COLUMNS / all).unwrap_or(0)
    }

    /// One bar per level that is reached at some time, and one for the number of duties.
    fn rows(&self) -> Vec<(String, String)> {
        let mut rows: Vec<(String, String)> = Vec::new();
        for scale in self.regime.scales.iter() {
            for (k, level) in scale.levels.iter().enumerate().rev() {
                let at = |name: &str| scale.position(name).unwrap_or(0);
                let bar = self.bar(|s| {
                    s.scales.get(&scale.name).map_or(' ', |l| {
                        if self.several && s.scope == Governs::Out {
                            return ' ';
                        }
                        match s.holds(scale, k) {
                            Truth::True => '█',
                            Truth::Unknown => '▒',
                            Truth::False if at(&l.class[0]) == k && at(&l.class[1]) == k => '·',
                            Truth::False => ' ',
                        }
                    })
                });
                let lowest = k == 0;
                let only = !self.above_bottom(scale);
                if bar.trim().is_empty() || (lowest && only && !rows.is_empty()) {
                    continue;
                }
                rows.push((level.words.clone(), bar));
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
        rows
    }

    fn picture(&self, out: &mut String) {
        self.draw(out, self.rows());
    }

    /// Bars below the years.
    fn draw(&self, out: &mut String, rows: Vec<(String, String)>) {
        out.push('\n');
        let name = rows.iter().map(|(n, _)| width(n)).max();
        let name = name.unwrap_or(0).min(NAMES);
        out.push_str(&format!("{}  {}\n", pad("", name), self.years().trim_end()));
        for (title, bar) in rows {
            let text = format!("{}  {}", pad(&title, name), bar.trim_end());
            out.push_str(text.trim_end());
            out.push('\n');
        }
        wrap(out, time::Legend.say(self.lang), 2, 2);
    }

    fn above_bottom(&self, scale: &ScaleWords) -> bool {
        self.regime.steps.iter().any(|s| {
            let levels = s.scales.get(&scale.name);
            levels.is_some_and(|l| !scale.is_bottom(&l.class[1]))
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
            self.line(out, &self.scope(step), 2);
        }
        for text in self.levels(step) {
            self.line(out, &text, 2);
        }
        self.duties(out, step);
        self.causes(out, step);
    }

    fn scope(&self, step: &StepReport) -> String {
        let verdict = marks::verdict(self.lang, step.scope.word());
        time::Scope { verdict }.say(self.lang)
    }

    /// The level in effect on each scale, with the classification where it is another.
    fn levels(&self, step: &StepReport) -> Vec<String> {
        let mut out = Vec::new();
        for (i, scale) in self.regime.scales.iter().enumerate() {
            let Some(l) = step.scales.get(&scale.name) else {
                continue;
            };
            if step.scope == Governs::Out || (i > 0 && !self.above_bottom(scale)) {
                continue;
            }
            let words = |[a, b]: &[String; 2]| self.regime.scales.range(&scale.name, [a, b]);
            let mut text = words(&l.in_effect);
            if l.class != l.in_effect {
                let level = words(&l.class);
                let class = time::Classified { level }.say(self.lang);
                text.push_str(&marks::paren(self.lang, &class));
            }
            if l.scope_open {
                text.push_str(report::ScaleScopeOpen.say(self.lang));
            }
            out.push(text);
        }
        out
    }

    /// Duties, permissions, and what of both is not settled.
    fn duties(&self, out: &mut String, step: &StepReport) {
        let colon = marks::colon(self.lang);
        let title = time::YourDuties.say(self.lang);
        let rest = step.duties.iter().filter(|d| !step.first.contains(d));
        let rest: Vec<&String> = rest.collect();
        if !step.first.is_empty() {
            let text = format!("{title}{colon}{}", self.ids(&step.first));
            self.line(out, &text, 2);
        }
        if !rest.is_empty() {
            let title = if step.first.is_empty() {
                title.to_owned()
            } else {
                folded_words(&step.first, self.lang)
            };
            self.line(out, &format!("{title}{colon}{}", self.ids(rest)), 2);
        }
        if !step.permissions.is_empty() {
            let (may, ids) = (time::YouMay.say(self.lang), self.ids(&step.permissions));
            self.line(out, &format!("{may}{colon}{ids}"), 2);
        }
        let mut open = step
            .open_duties
            .iter()
            .chain(&step.open_permissions)
            .peekable();
        if open.peek().is_some() {
            let open = format!(
                "{}{colon}{}",
                time::NotSettled.say(self.lang),
                self.ids(open)
            );
            self.line(out, &open, 2);
        }
    }

    /// Rules and exceptions one by one with their provisions; duties together.
    fn causes(&self, out: &mut String, step: &StepReport) {
        for ((kind, change), list) in groups(&step.causes, |c| (c.kind, c.change)) {
            let words = turn_words(change, kind, self.lang);
            let colon = marks::colon(self.lang);
            if matches!(kind, Subject::Duty | Subject::Permission) {
                let (what, n) = (words, list.len());
                let counted = time::Counted { n, what }.say(self.lang);
                let ids = self.ids(list.iter().map(|c| &c.id));
                self.line(out, &format!("< {counted}{colon}{ids}"), 4);
                continue;
            }
            for c in list {
                let places = marks::paren(self.lang, &home_places(&c.cites, self.lang));
                let text = format!("< {words}{colon}{} {}{places}", self.id(&c.id), c.title);
                self.line(out, &text, 4);
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
