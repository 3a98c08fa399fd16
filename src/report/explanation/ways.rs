//! Ways to a level in the words of their rules.

use super::failing::part;
use super::{AboutReport, ProvisionName, SayingReport, WayReport, WaysReport};
use crate::analyse::{By, Way, Ways};
use crate::program::{Node, Part, ProvisionNodes, Target};
use crate::report::names::Names;
use crate::report::phrases::home_places;
use crate::words;
use solon_messages::explain;

use super::saying::value;

/// Every way that was found.
pub(super) fn ways(names: &Names<'_>, about: AboutReport, found: &Ways) -> WaysReport {
    let bottom = about.kind == "level";
    WaysReport {
        about,
        complete: found.complete,
        ways: found.found.iter().map(|w| way(names, w, bottom)).collect(),
        covered: found
            .covered
            .iter()
            .map(|id| {
                let body = &names.view.program.provisions[id].body;
                ProvisionName {
                    id: names.id(*id),
                    title: body.title.get(names.lang).to_owned(),
                    places: home_places(&names.cites(&body.cites), names.lang),
                }
            })
            .collect(),
    }
}

fn way(names: &Names<'_>, way: &Way, level: bool) -> WayReport {
    let (program, lang) = (names.view.program, names.lang);
    let nodes = way.version.and_then(|v| names.view.law.provisions.row(v));
    let (id, title, cites) = match way.by {
        By::Rule(id) => {
            let body = nodes.map_or(&program.provisions[id].body, |n| &n.body);
            let title = body.title.get(lang).to_owned();
            (Some(names.id(id)), title, names.cites(&body.cites))
        }
        By::Clause(scope, at) => match program.scopes[scope].clauses.get(at) {
            Some(clause) => (
                Some(clause.id.clone()),
                clause.text.get(lang).to_owned(),
                names.cites(&clause.cites),
            ),
            None => (None, String::new(), Vec::new()),
        },
        By::Nothing => {
            let words = match level {
                true => explain::NoRule.say(lang),
                false => explain::NoEntrance.say(lang),
            };
            (None, words.to_owned(), Vec::new())
        }
    };
    WayReport {
        id,
        title,
        cites,
        conditions: way
            .parts
            .iter()
            .map(|leaf| {
                let limb = leaf.limb.map(|n| names.view.law.graph.node(n));
                let cites = match limb {
                    Some(Node::Named(Part::Limb(_, cites, _), _)) => cites.as_slice(),
                    _ => &[],
                };
                part(names, &leaf.any, cites)
            })
            .collect(),
        unless: nodes.map_or_else(Vec::new, |n| unless(names, n)),
        says: way
            .says
            .iter()
            .map(|(fact, cond)| SayingReport {
                fact: program.facts[fact].name.clone(),
                words: words::brief(program, cond, lang),
            })
            .collect(),
        example: way
            .example
            .answered()
            .map(|(fact, answer)| {
                let name = program.facts[fact].name.clone();
                (name, value(program, fact, &answer.state))
            })
            .collect(),
    }
}

/// What must not stand against a rule.
fn unless(names: &Names<'_>, nodes: &ProvisionNodes) -> Vec<ProvisionName> {
    let (program, lang) = (names.view.program, names.lang);
    let own = nodes.body.unless.iter().map(|limb| ProvisionName {
        id: limb.label.clone(),
        title: words::brief(program, &limb.cond, lang),
        places: home_places(&names.cites(&limb.cites), lang),
    });
    let aimed = nodes.class.attackers.iter().filter_map(|(target, _)| {
        let (id, title, cites) = match target {
            Target::Provision(v) => {
                let exception = &names.view.law.provisions[v];
                let provision = &program.provisions[exception.provision];
                if provision.stay.is_some() {
                    return None;
                }
                let title = exception.body.title.get(lang);
                (
                    provision.id.clone(),
                    title.to_owned(),
                    &exception.body.cites,
                )
            }
            Target::Scope(scope, at) => {
                let clause = program.scopes[scope].clauses.get(*at)?;
                (
                    clause.id.clone(),
                    clause.text.get(lang).to_owned(),
                    &clause.cites,
                )
            }
        };
        let places = home_places(&names.cites(cites), lang);
        Some(ProvisionName { id, title, places })
    });
    let mut out: Vec<ProvisionName> = Vec::new();
    for name in own.chain(aimed) {
        if !out.contains(&name) {
            out.push(name);
        }
    }
    out
}
