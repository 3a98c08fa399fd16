//! `solon show`.

use clap::Args;
use jiff::civil::Date;

use super::{Exit, PackOptions, Run, Stop, files};
use solon::Lang;
use solon::Pack;
use solon::diagnostic::{Code, did_you_mean};
use solon::program::{Law, LawView, Program, Provision, Status};
use solon::report::catalogue::provision;

#[derive(Args)]
pub(crate) struct Options {
    /// The id of a provision, such as annex3.4.a; with its kind before it, that kind alone:
    /// duty art9
    #[arg(required = true, num_args = 1..=2)]
    rule: Vec<String>,
    #[command(flatten)]
    packs: PackOptions,
    /// The law in force on this day; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    law: Option<Date>,
    /// Language of the words
    #[arg(long, value_parser = super::languages(), default_value_t = Lang::En)]
    lang: Lang,
}

pub(crate) fn run(o: &Options) -> Run {
    let day = o.law.or(super::fixed_day());
    let day = day.unwrap_or_else(super::today);
    let view = LawView {
        law: Some(day),
        with: Vec::new(),
    };
    let mut loaded = Vec::new();
    for name in files::chosen(&o.packs.packs) {
        loaded.push(files::whole_pack(&name)?);
    }
    let name = o.rule.join(" ");
    let found = loaded
        .iter()
        .find_map(|l| Some((l, provision::named(l.program(), &name).next()?)));
    let Some((pack, rule)) = found else {
        return Err(unknown(&name, &loaded));
    };
    let law = pack
        .program()
        .consult(&view)
        .map_err(|e| Stop::Usage(e.to_string()))?;
    let text = provision::text(pack.program(), &law, &name, o.lang)
        .ok_or_else(|| absent(pack.program(), &law, rule, day))?;
    super::out(&text)?;
    Ok(Exit::Done)
}

/// How many ids a message lists.
const SHOWN: usize = 8;

fn unknown(name: &str, loaded: &[Pack]) -> Stop {
    let id = name.rsplit(' ').next().unwrap_or(name);
    let ids: Vec<&str> = loaded
        .iter()
        .flat_map(|l| l.program().provisions.values())
        .map(|p| p.id.as_str())
        .collect();
    let below: Vec<&str> = ids
        .iter()
        .filter(|i| i.starts_with(&format!("{id}.")))
        .copied()
        .collect();
    let help = if below.is_empty() {
        did_you_mean(id, ids.iter().copied()).unwrap_or_else(|| {
            "`solon facts --format json` lists the rules that read each fact".to_owned()
        })
    } else {
        let more = if below.len() > SHOWN { ", …" } else { "" };
        let list: Vec<&str> = below.into_iter().take(SHOWN).collect();
        format!("below it there are {}{more}", list.join(", "))
    };
    Stop::Usage(format!(
        "{}: no pack given has a provision `{name}`; {help}",
        Code::UnknownRule.info().id,
    ))
}

/// The rule exists, but not in the law of that day.
fn absent(program: &Program, law: &Law, rule: &Provision, day: Date) -> Stop {
    let by = rule.inserted_by.map(|a| &program.amendments[a]);
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
