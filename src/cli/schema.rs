//! `solon schema`: the JSON Schemas of reports, verdicts and descriptions.

use clap::{Args, ValueEnum};

use super::{Exit, PackOptions, Run, Stop, facts};
use solon::Lang;
use solon::report::{self, questionnaire, schema};

#[derive(Args)]
pub(crate) struct Options {
    /// Of what
    #[arg(value_enum, value_name = "WHAT")]
    what: What,
    #[command(flatten)]
    packs: PackOptions,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// What `classify` writes as JSON or NDJSON, brief and full reports among it
    Report,
    /// What `classify --detail verdict` writes
    Verdict,
    /// What `calendar` writes as JSON
    Calendar,
    /// What `crosswalk` writes as JSON
    Crosswalk,
    /// What `ask --next` writes
    Question,
    /// What `explain` writes as JSON of one system
    Explanation,
    /// What `verify` writes as JSON
    Verification,
    /// What `register check` writes as JSON
    Register,
    /// What `classify --detail overview` writes as JSON
    Overview,
    /// Descriptions that answer the questions of the chosen packs
    Description,
}

pub(crate) fn run(o: &Options) -> Run {
    let schema = match o.what {
        What::Description => {
            let questions = facts::questions(&o.packs, Lang::En)?;
            questionnaire::json_schema(&questions)
        }
        What::Report
        | What::Verdict
        | What::Calendar
        | What::Crosswalk
        | What::Question
        | What::Explanation
        | What::Verification
        | What::Register
        | What::Overview
            if !o.packs.packs.is_empty() =>
        {
            return Err(Stop::Usage(
                "`--pack` goes with `solon schema description`; reports have one schema \
                 whatever the packs"
                    .to_owned(),
            ));
        }
        What::Report => schema::report(),
        What::Verdict => schema::verdict(),
        What::Calendar => schema::calendar(),
        What::Crosswalk => schema::crosswalk(),
        What::Question => schema::question(),
        What::Explanation => schema::explanation(),
        What::Verification => schema::verification(),
        What::Register => schema::register(),
        What::Overview => schema::overview(),
    };
    super::out(&format!("{}\n", report::to_json(&schema)))?;
    Ok(Exit::Done)
}
