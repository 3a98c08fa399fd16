//! `solon show`.

use clap::Args;
use jiff::civil::Date;

use super::{Exit, Lang, PackOptions, Run, Stop, files};
use crate::diagnostic::{Code, did_you_mean};
use crate::pack::Loaded;
use crate::program::{Law, LawView, Program, Provision, Status};
use crate::report::provision;

#[derive(Args)]
pub(crate) struct Options {
    /// The id of a rule or exception, such as annex3.4.a
    rule: String,
    #[command(flatten)]
    packs: PackOptions,
    /// The law as published and in force on this day; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    law: Option<Date>,
    /// Language of the words
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

pub(crate) fn run(o: &Options) -> Run {
    // A reproducible run sets its day in the environment and means the law of that day.
    let fixed = std::env::var("SOLON_ON").ok().and_then(|d| d.parse().ok());
    let day = o.law.or(fixed).unwrap_or_else(super::classify::today);
    let view = LawView {
        law: Some(day),
        with: Vec::new(),
    };
    let mut loaded = Vec::new();
    for name in files::chosen(&o.packs.packs) {
        loaded.push(files::load_clean(&name, true)?);
    }
    let found = loaded
        .iter()
        .find_map(|l| Some((l, l.program.provisions.iter().find(|p| p.id == o.rule)?)));
    let Some((pack, rule)) = found else {
        return Err(unknown(o, &loaded));
    };
    let law = pack
        .program
        .consult(&view)
        .map_err(|e| Stop::Usage(e.to_string()))?;
    let text = provision::text(&pack.program, &law, &o.rule, o.lang.code())
        .ok_or_else(|| absent(&pack.program, &law, rule, day))?;
    super::out(&text)?;
    Ok(Exit::Done)
}

/// How many ids a message lists.
const SHOWN: usize = 8;

fn unknown(o: &Options, loaded: &[Loaded]) -> Stop {
    let ids: Vec<&str> = loaded
        .iter()
        .flat_map(|l| &l.program.provisions)
        .map(|p| p.id.as_str())
        .collect();
    let below: Vec<&str> = ids
        .iter()
        .filter(|id| id.starts_with(&format!("{}.", o.rule)))
        .copied()
        .collect();
    let help = if below.is_empty() {
        did_you_mean(&o.rule, ids.iter().copied()).unwrap_or_else(|| {
            "`solon facts --format json` lists the rules that read each fact".to_owned()
        })
    } else {
        let more = if below.len() > SHOWN { ", …" } else { "" };
        let list: Vec<&str> = below.into_iter().take(SHOWN).collect();
        format!("below it there are {}{more}", list.join(", "))
    };
    Stop::Usage(format!(
        "{}: no pack given has a rule or exception `{}`; {help}",
        Code::UnknownRule.info().id,
        o.rule
    ))
}

/// The rule exists, but not in the law of that day.
fn absent(program: &Program, law: &Law, rule: &Provision, day: Date) -> Stop {
    let by = rule
        .inserted_by
        .and_then(|a| program.amendments.get(a.index()));
    let why = match by.map(|a| (a, a.status)) {
        Some((a, Status::InForce(from))) => {
            format!("amendment `{}` inserts it, in force from {from}", a.name)
        }
        Some((a, _)) => format!("amendment `{}` would insert it and is not in force", a.name),
        None => format!(
            "{} amendments are in force on that day",
            law.amendments.len()
        ),
    };
    Stop::Usage(format!(
        "{}: `{}` is not in the law as of {day}: {why}",
        Code::UnknownRule.info().id,
        rule.id
    ))
}
