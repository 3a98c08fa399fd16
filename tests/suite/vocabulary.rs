//! The questions as others see them: the form is a valid description, its order lets nobody answer
//! before what opens a question, nothing is wider than a terminal; conditions come back in words
//! and in the rule language.

use std::collections::BTreeSet;
use std::sync::Arc;

use solon::Lang;
use solon::facts::{Format, read};
use solon::pack::{self, Bundled, Loaded};
use solon::program::{Cond, Law, LawView, Program, Provision, Status};
use solon::report::catalogue::{self, provision};
use solon::report::layout::width;
use solon::report::questionnaire;
use solon::words;
use solon_messages::ask;

use crate::generated::{pack_folders, texts};

mod by_value;
mod choices;

fn loaded() -> Vec<(Loaded, Law)> {
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    pack_folders()
        .iter()
        .map(|folder| {
            let loaded = pack::load(&texts(folder), &find, true);
            let law = loaded.program.consult(&LawView::default()).unwrap();
            (loaded, law)
        })
        .collect()
}

/// The regime that is meant when none is named.
fn regime() -> (Loaded, Law) {
    let id = pack::find_bundled(pack::DEFAULT).unwrap().id;
    loaded()
        .into_iter()
        .find(|(l, _)| l.program.pack().unwrap().id == id)
        .unwrap()
}

fn form_is_valid(program: &Arc<Program>, form: &str) {
    let records = read(program, &|_| None, "form.yaml", form, Format::Yaml, &|_| {
        Err(String::new())
    });
    let [record] = records.as_slice() else {
        panic!("one form is one record")
    };
    let description = match &record.outcome {
        Ok(d) => d,
        Err(found) => panic!("{}", found[0].message),
    };
    assert!(
        description.notes.is_empty(),
        "{}",
        description.notes[0].message
    );
    assert_eq!(description.id, "my-system");
    // Every question stands in the form, and nothing is known of any.
    assert_eq!(
        description.facts.answered().count(),
        program.asked().count()
    );
    assert!(
        description
            .facts
            .answered()
            .all(|(_, a)| !a.state.is_known() && a.silence.is_some())
    );
}

#[test]
fn the_form_is_a_valid_description_in_which_all_is_unknown() {
    for (loaded, law) in loaded() {
        for &lang in Lang::ALL {
            let v = questionnaire::vocabulary(&[(&loaded.program, &law)], lang);
            let form = questionnaire::form(&v, lang);
            assert!(form.starts_with("solon: 1\n"));
            form_is_valid(&loaded.program, &form);
        }
    }
}

/// The line on which each question is answered.
fn order(form: &str) -> Vec<&str> {
    form.lines()
        .filter_map(|l| l.strip_prefix("  "))
        .filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|l| l.split_once(": unknown").map(|(name, _)| name))
        .collect()
}

#[test]
fn the_form_asks_in_an_order_that_can_be_answered() {
    let (loaded, law) = regime();
    let v = questionnaire::vocabulary(&[(&loaded.program, &law)], Lang::En);
    let form = questionnaire::form(&v, Lang::En);
    let order = order(&form);
    let at = |name: &str| order.iter().position(|o| *o == name).unwrap();
    let question = |name: &str| v.facts.iter().find(|q| q.name == name).unwrap();
    assert_eq!(order.len(), v.facts.len());
    // What no level needs comes last, after its heading.
    let needed = v.facts.iter().filter(|q| q.needed).count();
    assert!(order.iter().take(needed).all(|n| question(n).needed));
    let heading = form
        .lines()
        .position(|l| l.contains("not needed for the level"))
        .unwrap();
    let line = |name: &str| {
        form.lines()
            .position(|l| l.starts_with(&format!("  {name}: ")))
            .unwrap()
    };
    assert!(line(order[needed - 1]) < heading && heading < line(order[needed]));
    // Always asked first, within both parts; then nothing before what opens it.
    for part in [&order[..needed], &order[needed..]] {
        let gated: Vec<bool> = part
            .iter()
            .map(|n| question(n).only_when.is_some())
            .collect();
        assert!(gated.is_sorted());
    }
    for q in &v.facts {
        for opener in q.only_when.iter().flat_map(|g| &g.facts) {
            let same = question(opener).needed == q.needed;
            assert!(
                !same || at(opener) < at(&q.name),
                "{} before {opener}",
                q.name
            );
            assert!(
                !q.needed || question(opener).needed,
                "{opener} opens {}",
                q.name
            );
        }
    }
}

/// A pack of one file, and its law.
fn of(text: &str) -> (Loaded, Law) {
    let pack = pack::PackText {
        folder: "p".to_owned(),
        files: vec![("p.solon".to_owned(), text.to_owned())],
    };
    let loaded = pack::load(&pack, &|_| None, true);
    assert!(!loaded.has_errors(), "{:?}", loaded.diagnostics);
    let law = loaded.program.consult(&LawView::default()).unwrap();
    (loaded, law)
}

/// A whole number is asked for as one, and its schema has its bounds.
#[test]
fn whole_numbers_are_asked_for_as_such() {
    let text = "pack p version \"1\"\n\nsource L \"A law\"\n\nscale risk low < high\n\nfact impact : whole number between 1 and 4\n  ask en \"How bad?\"\n\nrule r.1 \"r\"\n  cites L \"Art. 1\"\n  when impact in { 3, 4 }\n  then risk high\n";
    let (loaded, law) = of(text);
    let asked = questionnaire::vocabulary(&[(&loaded.program, &law)], Lang::En);
    let form = questionnaire::form(&asked, Lang::En);
    assert!(form.contains("a whole number, 1 to 4"), "{form}");
    let schema = questionnaire::json_schema(&asked);
    let plain = &schema["properties"]["facts"]["properties"]["impact"]["anyOf"][0];
    assert_eq!(plain["type"], serde_json::json!(["integer", "string"]));
    assert_eq!(plain["minimum"], 1);
    assert_eq!(plain["maximum"], 4);
}

/// What a rule takes over from a table hangs on the questions of its columns.
#[test]
fn what_a_table_reads_is_needed() {
    let text = "pack p version \"1\"\n\nsource L \"A law\"\n\nscale risk low < high\n\nfact grave : bool\n  ask en \"Grave?\"\n\ntable t gives risk\n  cites L \"Annex 1\"\n  grave -> risk\n  yes -> high\n  no -> low\n\nrule r.1 \"r\"\n  cites L \"Art. 1\"\n  then risk by t\n";
    let (loaded, law) = of(text);
    let asked = questionnaire::vocabulary(&[(&loaded.program, &law)], Lang::En);
    assert!(asked.facts[0].needed);
    let used: Vec<&String> = asked.facts[0].used_by.values().flatten().collect();
    assert_eq!(used, ["r.1"]);
}

/// The examples of the page about descriptions are read, its second and third as parts of one.
#[test]
fn the_page_about_descriptions_is_right() {
    let (loaded, _) = regime();
    let page =
        std::fs::read_to_string(crate::architecture::root().join("docs/describing-a-system.md"))
            .unwrap();
    let blocks: Vec<&str> = page
        .split("```yaml\n")
        .skip(1)
        .filter_map(|b| b.split("```").next())
        .collect();
    let [whole, story, organisation] = blocks.as_slice() else {
        panic!("{} blocks", blocks.len())
    };
    let story: String = story.lines().map(|l| format!("  {l}\n")).collect();
    let story = format!("solon: 1\nsystem: s\norganisation: acme.yaml\nfacts:\n{story}");
    let attached = |path: &str| match path {
        "acme.yaml" => Ok((*organisation).to_owned()),
        _ => Err("no such file".to_owned()),
    };
    for text in [*whole, story.as_str()] {
        let records = read(
            &loaded.program,
            &|_| None,
            "s.yaml",
            text,
            Format::Yaml,
            &attached,
        );
        let description = records[0].outcome.as_ref().unwrap();
        assert!(description.borrowed.len() == 2);
    }
}

/// Whatever the form asks can be answered from what stands above; the questions that hang on one
/// answer stand together, and beside the answers stands what they open.
#[test]
fn related_questions_stand_together() {
    let (loaded, law) = regime();
    for &lang in Lang::ALL {
        let v = questionnaire::vocabulary(&[(&loaded.program, &law)], lang);
        let form = questionnaire::form(&v, lang);
        let question = |name: &str| v.facts.iter().find(|q| q.name == name).unwrap();
        let question_of = "question_of";
        let opened = ask::Opened {
            question: question_of,
        };
        let opened = opened.say(lang);
        let (before, after) = opened.split_once(question_of).unwrap();
        let mut roots: Vec<&str> = Vec::new();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for line in form.lines() {
            if let Some(root) = line
                .strip_prefix("  # ")
                .and_then(|l| l.strip_prefix(before)?.strip_suffix(after))
            {
                roots.push(root);
            }
            let said = line.trim_start_matches([' ', '#']);
            if said.len() > 10 && ask::Later.say(lang).starts_with(said) {
                roots.clear();
            }
            let Some((name, _)) = line
                .strip_prefix("  ")
                .and_then(|l| l.split_once(": unknown"))
                .filter(|(n, _)| !n.contains(['#', ' ']))
            else {
                continue;
            };
            let q = question(name);
            for opener in q.only_when.iter().flat_map(|g| &g.facts) {
                // A question that no level needs may open another such; it never opens one above it.
                assert!(seen.contains(opener.as_str()), "{name} before {opener}");
            }
            if q.only_when.is_some() {
                // Its group begins at a question from which openers lead to it.
                let root = roots.last().unwrap();
                let mut way = vec![name];
                let mut reached = false;
                while let Some(at) = way.pop() {
                    reached |= at == *root;
                    let gate = &question(at).only_when;
                    way.extend(gate.iter().flat_map(|g| &g.facts).map(String::as_str));
                }
                assert!(reached, "{name} under {root}");
            }
            seen.insert(name);
        }
        assert_eq!(seen.len(), v.facts.len());
        let once: BTreeSet<&str> = roots.iter().copied().collect();
        assert_eq!(once.len(), roots.len(), "a group stands in two places");
    }
}

/// A question opens under an answer that is marked so, and under none of the others alone.
#[test]
fn marks_say_what_an_answer_opens() {
    use solon::eval::{Case, Query, bounds};
    use solon::facts::{Answer, Facts, State};
    let (loaded, law) = regime();
    let program = &loaded.program;
    let v = questionnaire::vocabulary(&[(program, &law)], Lang::En);
    let query = Query {
        on: jiff::civil::date(2026, 12, 1),
        readings: Vec::new(),
    };
    let uses = v.facts.iter().find(|q| q.name == "intended_uses").unwrap();
    let fact = program.fact("intended_uses").unwrap();
    // Questions that this answer alone opens.
    let alone: Vec<&str> = v
        .facts
        .iter()
        .filter(|q| {
            q.only_when
                .as_ref()
                .is_some_and(|g| g.facts == ["intended_uses"])
        })
        .map(|q| q.name.as_str())
        .filter(|n| *n != "subjects_only_companies")
        .collect();
    assert!(alone.len() > 10);
    let choices = uses.groups.iter().flat_map(|h| &h.values);
    for (i, choice) in choices.enumerate().step_by(3) {
        let value = program
            .values(fact)
            .iter()
            .position(|v| v.name == choice.name)
            .unwrap();
        assert_eq!(program.values(fact)[i].name, choice.name);
        let one = std::iter::once(value).collect();
        let mut facts = Facts::empty(program);
        facts.set(
            fact,
            Answer::plain(State::Set {
                must: one,
                may: one,
            }),
        );
        for name in &alone {
            facts.set(
                program.fact(name).unwrap(),
                Answer::plain(State::none(program, program.fact(name).unwrap())),
            );
        }
        let outcome = bounds(&Case::new(&law, &facts).unwrap(), &query);
        let closed: BTreeSet<&str> = outcome
            .not_applicable_none
            .iter()
            .map(|f| program.facts[f].name.as_str())
            .collect();
        for name in &alone {
            let q = v.facts.iter().find(|q| q.name == *name).unwrap();
            // A number or a day has no answer of no.
            if matches!(
                q.ty,
                questionnaire::AnswerType::Number
                    | questionnaire::AnswerType::WholeNumber
                    | questionnaire::AnswerType::Date
                    | questionnaire::AnswerType::One
            ) {
                continue;
            }
            let marked = choice.opens.iter().any(|o| o == name);
            assert_eq!(marked, !closed.contains(name), "{} and {name}", choice.name);
        }
    }
}

/// Gates are told by names of questions and values.
#[test]
fn gates_can_be_checked_by_whoever_answers() {
    let (loaded, law) = regime();
    for &lang in Lang::ALL {
        let v = questionnaire::vocabulary(&[(&loaded.program, &law)], lang);
        for q in &v.facts {
            let Some(gate) = &q.only_when else { continue };
            for opener in &gate.facts {
                assert!(
                    gate.check.contains(&format!("`{opener}`")),
                    "{}: {}",
                    q.name,
                    gate.check
                );
            }
            // What is not named is marked.
            if gate.check.contains("→") {
                let marked = v
                    .facts
                    .iter()
                    .flat_map(|o| o.groups.iter().flat_map(|h| &h.values))
                    .filter(|c| c.opens.contains(&q.name))
                    .count();
                assert!(marked > 6, "{}", q.name);
            }
        }
    }
}

/// What decides the tests beside the rules is needed: with the rest unknown, the interval is one.
#[test]
fn what_is_not_needed_changes_no_level() {
    use solon::eval::{Case, Query, bounds};
    use solon::facts::Facts;
    let (loaded, law) = regime();
    let program = &loaded.program;
    let v = questionnaire::vocabulary(&[(program, &law)], Lang::En);
    let later: Vec<_> = v
        .facts
        .iter()
        .filter(|q| !q.needed)
        .map(|q| program.fact(&q.name).unwrap())
        .collect();
    assert!(!later.is_empty());
    for test in program
        .tests
        .iter()
        .filter(|t| t.readings.is_empty())
        .step_by(7)
    {
        let query = Query {
            on: test.on.unwrap_or(jiff::civil::date(2026, 12, 1)),
            readings: Vec::new(),
        };
        let full = Facts::of_test(program, test);
        let mut less = full.clone();
        for fact in &later {
            less.clear(*fact);
        }
        let levels = |facts: &Facts| {
            let outcome = bounds(&Case::new(&law, facts).unwrap(), &query);
            outcome.scales.iter().map(|s| s.class).collect::<Vec<_>>()
        };
        assert_eq!(levels(&full), levels(&less), "{}", test.name);
    }
}

#[test]
fn nothing_is_wider_than_a_terminal() {
    let (loaded, law) = regime();
    for &lang in Lang::ALL {
        let v = questionnaire::vocabulary(&[(&loaded.program, &law)], lang);
        let mut all = vec![questionnaire::text(&v, lang), questionnaire::form(&v, lang)];
        all.push(catalogue::text(&[catalogue::pack(
            &loaded.program,
            "folder",
            false,
            lang,
        )]));
        for p in loaded.program.provisions.values() {
            all.push(provision::text(&loaded.program, &law, &p.id, lang).unwrap());
        }
        for line in all.iter().flat_map(|t| t.lines()) {
            assert!(width(line) <= 104, "{}: {line}", width(line));
        }
        for line in all.iter().take(2).flat_map(|t| t.lines()) {
            assert!(width(line) <= 100, "{}: {line}", width(line));
        }
    }
}

#[test]
fn every_format_names_every_question_and_value() {
    let (loaded, law) = regime();
    let v = questionnaire::vocabulary(&[(&loaded.program, &law)], Lang::En);
    let schema = questionnaire::json_schema(&v).to_string();
    let texts = [
        questionnaire::text(&v, Lang::En),
        questionnaire::markdown(&v, Lang::En),
        questionnaire::form(&v, Lang::En),
        schema,
        solon::report::to_json(&v),
    ];
    for q in &v.facts {
        for text in &texts {
            assert!(text.contains(&q.name), "{}", q.name);
            for value in q.groups.iter().flat_map(|h| &h.values) {
                assert!(text.contains(&value.name), "{}", value.name);
            }
        }
    }
}

/// Two regimes that share a vocabulary ask each shared question once.
#[test]
fn shared_questions_are_asked_once() {
    let all = loaded();
    let regimes: Vec<(&Program, &Law)> = all.iter().map(|(_, law)| (law.program(), law)).collect();
    let v = questionnaire::vocabulary(&regimes, Lang::En);
    let names: BTreeSet<&str> = v.facts.iter().map(|q| q.name.as_str()).collect();
    assert_eq!(names.len(), v.facts.len());
    assert_eq!(v.packs.len(), all.len());
    // A vocabulary beside a regime makes no question needed that the regime does not need.
    assert!(v.facts.iter().any(|q| !q.needed));
}

/// What `written` prints is the condition itself: read again, it is the same.
#[test]
fn written_conditions_read_back_as_themselves() {
    let (loaded, _) = regime();
    let program = &loaded.program;
    let pack = pack::find_bundled(pack::DEFAULT).unwrap();
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    let mut text = pack.text();
    let mut items = String::new();
    let mut originals = Vec::new();
    let scale = program.scales.values().next().unwrap();
    let conditional = |p: &&Provision| p.body.when != Cond::And(Vec::new());
    for (i, p) in program.provisions.values().filter(conditional).enumerate() {
        let condition = words::written_lines(program, &p.body.when).join("\n    ");
        items.push_str(&format!(
            "rule again.r{i}\n  uncited because \"a trial\"\n  when {condition}\n  then {} {}\n\n",
            scale.name,
            scale.levels.last().unwrap()
        ));
        originals.push((format!("again.r{i}"), p.body.when.clone()));
        for (k, u) in p.body.unless.iter().enumerate() {
            items.push_str(&format!(
                "rule again.r{i}.u{k}\n  uncited because \"a trial\"\n  when {}\n  then {} {}\n\n",
                words::written(program, &u.cond),
                scale.name,
                scale.levels.last().unwrap()
            ));
            originals.push((format!("again.r{i}.u{k}"), u.cond.clone()));
        }
    }
    text.files.push(("zz-again.solon".to_owned(), items));
    let again = pack::load(&text, &find, false);
    let errors: Vec<&str> = again
        .diagnostics
        .iter()
        .filter(|d| d.severity == solon::diagnostic::Severity::Error)
        .map(|d| d.message.as_str())
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    for (id, cond) in originals {
        let p = again
            .program
            .provisions
            .values()
            .find(|p| p.id == id)
            .unwrap();
        let (a, b) = (
            words::written(program, &cond),
            words::written(&again.program, &p.body.when),
        );
        assert_eq!(a, b, "{id}");
        assert_eq!(
            words::phrase(program, &cond, Lang::En),
            words::phrase(&again.program, &p.body.when, Lang::En)
        );
    }
}

#[test]
fn show_tells_what_amended_a_rule() {
    let (loaded, _) = regime();
    let program = &loaded.program;
    let (day, amendment) = program
        .amendments
        .values()
        .find_map(|a| match a.status {
            Status::InForce(day) => Some((day, a)),
            _ => None,
        })
        .unwrap();
    let view = |day| LawView {
        law: Some(day),
        with: Vec::new(),
    };
    let before = program.consult(&view(day.yesterday().unwrap())).unwrap();
    let after = program.consult(&view(day)).unwrap();
    let mut changed = 0;
    for p in program.provisions.values() {
        let old = provision::text(program, &before, &p.id, Lang::En);
        let new = provision::text(program, &after, &p.id, Lang::En).unwrap();
        assert_eq!(old.is_none(), p.inserted_by.is_some(), "{}", p.id);
        if let Some(old) = old {
            assert!(!old.contains(&amendment.name), "{}", p.id);
        }
        if new.contains(&format!("amended by: {}", amendment.name)) {
            changed += 1;
            assert!(new.contains("Version 2 of 2 from"), "{}", p.id);
        }
    }
    assert!(changed > 0);
    assert!(provision::text(program, &after, "no.such.rule", Lang::En).is_none());
}

#[test]
fn packs_are_counted() {
    let (loaded, _) = regime();
    let report = catalogue::pack(&loaded.program, "folder", false, Lang::En);
    assert_eq!(
        report.rules + report.exceptions + report.duties + report.penalties + report.transitions,
        loaded.program.provisions.len()
    );
    assert!(report.facts < report.facts_in_all);
    assert!(report.digest.starts_with("sha256:"));
    assert!(report.law_as_of.is_some() && !report.sources.is_empty() && report.tests > 0);
}
