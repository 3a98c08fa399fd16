//! What conditions call by its name: defines, readings, provisions, levels, roles, and what assessments
//! come to.

use super::{DEPTH, Place, SPELT, Speaker, marks, or_name, values};
use crate::program::{
    Assessment, Compare, DefineBody, DefineId, Gives, InterpretationId, Level, Mark, Members,
    PatternSet, RoleId, ScaleId, ScoreId, Text,
};
use solon_messages::phrase;

impl Speaker<'_> {
    /// The day or number of a contested point: what it is by default.
    pub(super) fn read_constant(&self, id: InterpretationId) -> String {
        let i = &self.program.interpretations[id];
        let title = self.quoted(&or_name(&i.title, &i.name, self.lang));
        let default = i
            .readings
            .get(i.default)
            .map_or_else(String::new, |r| match &r.body {
                DefineBody::Number(n) => n.to_string(),
                DefineBody::Day(d) => d.to_string(),
                DefineBody::Never => phrase::Never.say(self.lang).to_owned(),
                DefineBody::Cond(_) | DefineBody::Dated(_) => r.name.clone(),
            });
        phrase::ReadValue { default, title }.say(self.lang)
    }

    /// A dated constant: its words and its value as enacted.
    pub(super) fn constant(&self, id: DefineId) -> String {
        let define = &self.program.defines[id];
        let words = or_name(&define.title, &define.name, self.lang);
        let value = match &define.body {
            DefineBody::Number(n) => n.to_string(),
            DefineBody::Day(d) => d.to_string(),
            DefineBody::Dated(all) => values(all, self.lang).join(marks::list(self.lang)),
            DefineBody::Cond(_) | DefineBody::Never => return words,
        };
        phrase::Constant { value, words }.say(self.lang)
    }

    pub(super) fn define(&self, id: DefineId, place: Place, depth: usize) -> String {
        let define = &self.program.defines[id];
        let words = define.title.get(self.lang);
        if !words.is_empty() {
            return match place {
                Place::Alone => words.to_owned(),
                Place::Inside => self.quoted(words),
            };
        }
        match &define.body {
            DefineBody::Cond(cond) if depth < DEPTH && self.spelt.get() < SPELT => {
                self.spelt.set(self.spelt.get() + 1);
                self.say(cond, place, depth + 1)
            }
            _ => define.name.replace('_', " "),
        }
    }

    pub(super) fn reading(&self, id: InterpretationId) -> String {
        let i = &self.program.interpretations[id];
        let title = self.quoted(&or_name(&i.title, &i.name, self.lang));
        let default = i
            .readings
            .get(i.default)
            .map_or_else(String::new, |r| or_name(&r.text, &r.name, self.lang));
        phrase::Reading { default, title }.say(self.lang)
    }

    pub(super) fn provisions(&self, patterns: &PatternSet) -> String {
        let names: Vec<String> = patterns
            .include
            .iter()
            .map(|p| {
                let title = self
                    .program
                    .provisions
                    .values()
                    .find(|x| p.kind.is_none() && x.id == p.id)
                    .map(|x| x.body.title.get(self.lang))
                    .filter(|t| !t.is_empty());
                match title {
                    Some(title) => format!("{p} {}", self.quoted(title)),
                    None => p.to_string(),
                }
            })
            .collect();
        let mut out = names.join(phrase::ListOr.say(self.lang));
        if !patterns.except.is_empty() {
            let but: Vec<String> = patterns.except.iter().map(ToString::to_string).collect();
            let ids = but.join(marks::list(self.lang));
            out.push_str(&phrase::Except { ids }.say(self.lang));
        }
        out
    }

    pub(super) fn level(&self, scale: ScaleId, level: Level, exact: bool) -> String {
        let s = &self.program.scales[scale];
        let title = self.quoted(&or_name(&s.title, &s.name, self.lang));
        let words = s
            .words
            .get(level)
            .zip(s.levels.get(level))
            .map_or_else(String::new, |(t, n)| self.quoted(&or_name(t, n, self.lang)));
        if exact {
            phrase::Level { title, words }.say(self.lang)
        } else {
            phrase::LevelFrom { title, words }.say(self.lang)
        }
    }

    /// A score compares so with points, or with a share.
    pub(super) fn scored(&self, id: ScoreId, compare: Compare, mark: Mark) -> String {
        let (lang, score) = (self.lang, &self.program.scores[id]);
        let name = self.quoted(&or_name(&score.title, &score.name, lang));
        let n = marks::decimal(lang, &mark.number.to_string());
        let number = if mark.percent {
            phrase::Percent { n }.say(lang)
        } else {
            phrase::Points { n }.say(lang)
        };
        match compare {
            Compare::Ge => phrase::From { name, number }.say(lang),
            Compare::Gt => phrase::Over { name, number }.say(lang),
            Compare::Le => phrase::To { name, number }.say(lang),
            Compare::Lt => phrase::Below { name, number }.say(lang),
        }
    }

    /// An assessment comes to one of some things, or to none of them.
    pub(super) fn assessed(&self, of: Assessment, members: Members, positive: bool) -> String {
        let (lang, program) = (self.lang, self.program);
        let title = program.assessment_title(of);
        let name = self.quoted(&or_name(title, program.assessment_name(of), lang));
        let words: Vec<&Text> = match program.gives(of) {
            Gives::Scale(s) => program.scales[s].words.iter().collect(),
            Gives::List(l) => program.lists[l].values.iter().map(|v| &v.text).collect(),
            Gives::Points => Vec::new(),
        };
        let all = program.results(of).into_iter().zip(words).enumerate();
        let named = all.filter(|(at, _)| members.contains(*at));
        let list: Vec<String> = named
            .map(|(_, (name, words))| self.quoted(&or_name(words, name, lang)))
            .collect();
        let list = list.join(phrase::ListOr.say(lang));
        if positive {
            phrase::Is { list, name }.say(lang)
        } else {
            phrase::IsNot { list, name }.say(lang)
        }
    }

    pub(super) fn role(&self, id: RoleId) -> String {
        let r = &self.program.roles[id];
        let title = self.quoted(&or_name(&r.title, &r.name, self.lang));
        phrase::Role { title }.say(self.lang)
    }
}
