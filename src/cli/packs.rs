//! `solon packs`.

use clap::Args;

use super::{Exit, Run, files, render};
use solon::Lang;
use solon::pack;
use solon::report::{self, catalogue};

#[derive(Args)]
pub(crate) struct Options {
    /// Language of the titles
    #[arg(long, value_parser = super::languages(), default_value_t = Lang::En)]
    lang: Lang,
    /// How to print the packs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON array
    Json,
    /// One table: whom each reaches, levels, days, how many places were verified
    Markdown,
}

pub(crate) fn run(o: &Options) -> Run {
    let mut exit = Exit::Done;
    let mut packs = Vec::new();
    for bundled in pack::bundled() {
        let loaded = files::load(&bundled.text());
        if loaded.has_errors() {
            super::err(&render::diagnostics(&loaded.diagnostics, &loaded.sources));
            exit = exit.worse(Exit::Rules);
        }
        packs.push(catalogue::pack(
            &loaded.program,
            bundled.folder,
            bundled.vocabulary,
            o.lang,
        ));
    }
    match o.format {
        Format::Text => super::out(&catalogue::text(&packs))?,
        Format::Markdown => super::out(&catalogue::markdown::regimes(&packs))?,
        Format::Json => super::out(&format!("{}\n", report::to_json(&packs)))?,
    }
    Ok(exit)
}
