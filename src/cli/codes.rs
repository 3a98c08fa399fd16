//! `solon codes`.

use clap::Args;

use super::{Exit, Run, Stop};
use solon::diagnostic::{self, CODES, Severity};

#[derive(Args)]
pub(crate) struct Options {
    /// The code to explain, such as S0102; all codes when absent
    code: Option<String>,
}

pub(crate) fn run(o: &Options) -> Run {
    let text = match &o.code {
        None => table(),
        Some(code) => solon::pages::page(code).map(str::to_owned).ok_or_else(|| {
            let near = diagnostic::did_you_mean(&code.to_uppercase(), CODES.iter().map(|c| c.id))
                .unwrap_or_else(|| "`solon codes` lists them".to_owned());
            Stop::Usage(format!("there is no code `{code}`; {near}"))
        })?,
    };
    super::out(&text)?;
    Ok(Exit::Done)
}

fn table() -> String {
    CODES
        .iter()
        .map(|c| {
            let severity = match c.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            };
            format!("{}  {severity:7}  {}\n", c.id, c.title)
        })
        .collect()
}
