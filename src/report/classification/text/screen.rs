//! The first screen: a system for whoever has one minute. However much there is to tell, it takes at
//! most forty lines, and twenty-five where nothing above the bottom is possible; what is cut ends in
//! dots, and the last line says how to see all of it.

use crate::report::classification::summary::{Owed, Summary, summary};
use crate::report::classification::{Classified, matrix_words};
use crate::report::layout::{clip, pad, table, width};
use crate::report::wire::Standing;
use crate::words::marks;
use solon_messages::{Lang, matrix, screen, text};

/// How many lines of what there is: the widest screen comes to forty.
struct Room {
    /// Of the verdict.
    verdict: usize,
    /// Regimes.
    regimes: usize,
    /// What to bear in mind.
    doubts: usize,
    /// Results that stand near, two lines each.
    nearest: usize,
    /// Duties.
    duties: usize,
    /// Lines below the regimes.
    beside: usize,
}

const WIDE: Room = Room {
    verdict: 6,
    regimes: 0,
    doubts: 4,
    nearest: 1,
    duties: 5,
    beside: 1,
};
const MILD: Room = Room {
    verdict: 3,
    doubts: 2,
    nearest: 2,
    ..WIDE
};
const JOINT: Room = Room {
    verdict: 2,
    regimes: 6,
    doubts: 2,
    beside: 3,
    nearest: 0,
    ..WIDE
};
const JOINT_MILD: Room = Room {
    verdict: 1,
    regimes: 3,
    doubts: 1,
    beside: 2,
    ..JOINT
};
/// Statements on what the verdict rests on beside rules and answers.
const MORE: usize = 2;
/// Open questions, two lines each.
const QUESTIONS: usize = 3;
/// Figures of fines.
const FINES: usize = 3;
/// The widest cells of the table of regimes: together a line.
const CELLS: [usize; 4] = [26, 30, 22, 16];

/// The most lines of a screen, and of one on which nothing above the bottom is possible.
const MOST: usize = 40;
const MOST_OF_MILD: usize = 25;

/// The screen: statements over two lines where there is room, over one otherwise.
pub(super) fn screen(view: &Classified<'_>) -> String {
    let found = summary(view);
    let decided = found.mild && found.questions.is_empty();
    let (room, most) = match (view.joint(), decided) {
        (false, false) => (&WIDE, MOST),
        (false, true) => (&MILD, MOST_OF_MILD),
        (true, false) => (&JOINT, MOST),
        (true, true) => (&JOINT_MILD, MOST_OF_MILD),
    };
    let written = |lines: usize, reasons: bool| {
        let mut text = String::new();
        Screen {
            out: &mut text,
            view,
            found: &found,
            room,
            lines,
            reasons,
            lang: view.show.lang,
        }
        .write();
        text
    };
    let fits = |text: &String| text.lines().count() <= most;
    let wide = [(2, true), (2, false), (1, true)].into_iter();
    let wide = wide.map(|(lines, reasons)| written(lines, reasons));
    wide.into_iter()
        .find(fits)
        .unwrap_or_else(|| written(1, false))
}

struct Screen<'a> {
    out: &'a mut String,
    view: &'a Classified<'a>,
    found: &'a Summary,
    room: &'static Room,
    /// How many lines a statement may take.
    lines: usize,
    /// Whether it is told why what stands near does not apply.
    reasons: bool,
    lang: Lang,
}

impl Screen<'_> {
    fn line(&mut self, text: &str, indent: usize) {
        clip(self.out, text, (indent, indent + 2), self.lines);
    }

    /// A statement that has one line whatever room there is.
    fn one(&mut self, text: &str, indent: usize) {
        clip(self.out, text, (indent, 0), 1);
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }

    fn write(mut self) {
        self.head();
        self.verdict();
        if self.view.joint() {
            self.regimes();
        }
        let doubts = self.found.doubts.iter().take(self.room.doubts);
        for doubt in doubts {
            self.line(doubt, 0);
        }
        self.days();
        self.nearest();
        self.questions();
        self.duties();
        if !self.view.joint() {
            self.beyond();
        }
        self.blank();
        self.line(screen::More.say(self.lang), 0);
    }

    fn head(&mut self) {
        let (report, lang) = (self.view.report, self.lang);
        let system = &report.system;
        let mut title = match system.name.is_empty() {
            true => system.id.clone(),
            false => format!("{} ({})", system.name, system.id),
        };
        title.push_str(&format!("  {}", system.source));
        self.one(&title, 0);
        let law = report.law.as_ref();
        let law = law.map(|day| text::LawAsOf { day }.say(lang));
        let regime = match self.view.regimes.as_slice() {
            [only] => format!("{} {}", only.report.title, only.report.version),
            all => screen::Regimes { n: all.len() }.say(lang),
        };
        let parts = [Some(regime), Some(report.on.clone()), law];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        self.one(&parts.join(" · "), 0);
        self.blank();
    }

    fn verdict(&mut self) {
        let mut left = self.room.verdict;
        let mut more = MORE;
        let answers = self.found.answers.as_ref();
        let mut answers = answers.map(|answers| screen::Answers { answers }.say(self.lang));
        for said in &self.found.verdicts {
            left -= clip(self.out, &said.what, (0, 2), left.min(2));
            if let Some(why) = &said.why {
                let why = text::Because { why }.say(self.lang);
                left -= clip(self.out, &why, (0, 2), left.min(2));
                // Below the first reason stands which answers are behind it.
                if left > 0
                    && let Some(answers) = answers.take()
                {
                    left -= clip(self.out, &answers, (0, 2), left.min(self.lines));
                }
            }
            for line in said.more.iter().take(more) {
                self.line(line, 0);
            }
            more -= more.min(said.more.len());
            if let Some(note) = said.note {
                left -= clip(self.out, note, (0, 2), left.min(2));
            }
        }
    }

    /// Those regimes that say more than their lowest level, or may; then how many more there are.
    fn regimes(&mut self) {
        let (lang, view) = (self.lang, self.view);
        let rows = matrix_words::by_weight(view);
        let shown = rows.len().min(self.room.regimes);
        let (head, cells) = matrix_words::cells_in_brief(view, &rows, shown);
        let cut = |line: Vec<String>| -> Vec<String> {
            let cells = line.into_iter().zip(CELLS);
            cells
                .map(|(c, w)| if width(&c) > w { pad(&c, w) } else { c })
                .collect()
        };
        self.blank();
        let cells: Vec<Vec<String>> = cells.into_iter().map(cut).collect();
        let wide = CELLS.iter().sum::<usize>() + 2 * (CELLS.len() - 1);
        self.out.push_str(&table(&cut(head), &cells, wide, false));
        let mut rest: Vec<String> = Vec::new();
        if rows.len() > shown {
            let n = rows.len() - shown;
            rest.push(screen::MoreRegimes { n }.say(lang));
        }
        let out = view.report.matrix.iter();
        let n = out.filter(|r| r.state == Standing::OutOfScope).count();
        if n > 0 {
            rest.push(screen::OutOfScope { n }.say(lang));
        }
        if view.own_map {
            rest.push(matrix::OwnMap.say(lang).to_owned());
        }
        rest.extend(matrix_words::beyond(view));
        for line in rest.iter().take(self.room.beside) {
            self.line(line, 0);
        }
    }

    fn beyond(&mut self) {
        for line in matrix_words::beyond(self.view)
            .iter()
            .take(self.room.beside)
        {
            self.line(line, 0);
        }
    }

    fn days(&mut self) {
        let lang = self.lang;
        self.blank();
        if let Some(what) = &self.found.today {
            let today = screen::Today { what }.say(lang);
            self.line(&today, 0);
        }
        let next = match &self.found.next {
            Some((day, what)) => screen::Next { day, what }.say(lang),
            None => screen::NoNext.say(lang).to_owned(),
        };
        self.line(&next, 0);
    }

    fn nearest(&mut self) {
        for near in self.found.nearest.iter().take(self.room.nearest) {
            let what = &near.what;
            self.line(&screen::Nearest { what }.say(self.lang), 0);
            let reasons = self.reasons;
            let why = near.why.iter().filter(|_| reasons);
            for line in near.how.iter().chain(why) {
                self.line(line, 2);
            }
        }
    }

    fn questions(&mut self) {
        let (found, lang) = (self.found, self.lang);
        let all = found.questions.len();
        if all > 0 {
            self.blank();
            let shown = all.min(QUESTIONS);
            self.line(
                &match shown == all {
                    true => screen::QuestionsAll { all }.say(lang),
                    false => screen::Questions { all, shown }.say(lang),
                },
                0,
            );
        }
        for q in found.questions.iter().take(QUESTIONS) {
            self.line(&format!("{}{}{}", q.fact, marks::colon(lang), q.ask), 2);
            self.line(&q.decides, 6);
        }
        if all == 0
            && let Some(hang) = &found.only_duties
        {
            self.line(hang, 0);
        }
    }

    fn duties(&mut self) {
        let (found, lang) = (self.found, self.lang);
        let all = found.duties.len();
        if all > 0 {
            let shown = all.min(self.room.duties);
            self.blank();
            let title = match shown == all {
                true => screen::DutiesAll.say(lang).to_owned(),
                false => screen::Duties { all, shown }.say(lang),
            };
            self.line(&title, 0);
            let told: Vec<&Owed> = found.duties.iter().take(shown).collect();
            let column = told.iter().map(|d| width(&d.when)).max().unwrap_or(0);
            let roles = told
                .windows(2)
                .any(|two| matches!(two, [a, b] if a.role != b.role));
            for duty in told {
                let role = match roles && !duty.role.is_empty() {
                    true => format!(" · {}", duty.role),
                    false => String::new(),
                };
                let places = marks::paren(lang, &duty.places);
                let (when, id, title) = (pad(&duty.when, column), &duty.id, &duty.title);
                let hangs = duty.hangs.as_ref();
                let hangs = hangs.map(|on| format!("{}{on}", marks::semi(lang)));
                let hangs = hangs.unwrap_or_default();
                // Spaces of the column stay.
                let line = format!("{id} {title}{hangs}{places}{role}");
                let mut told = String::new();
                clip(&mut told, &line, (column + 4, 0), 1);
                let rest = told.trim_start();
                self.out.push_str(&format!("  {when}  {rest}"));
            }
        }
        if found.mild && found.questions.is_empty() {
            return;
        }
        if let Some(list) = &found.others {
            self.line(&screen::Others { list }.say(lang), 0);
        }
        if !found.fines.is_empty() {
            let mut list: Vec<&str> = found.fines.iter().take(FINES).map(String::as_str).collect();
            if found.fines.len() > FINES {
                list.push("…");
            }
            let list = list.join(marks::list(lang));
            self.line(&screen::Fines { list }.say(lang), 0);
        }
    }
}
