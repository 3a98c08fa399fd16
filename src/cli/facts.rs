//! `solon facts`.

use clap::Args;

use super::{Exit, PackOptions, Run, Stop, files};
use solon::Lang;
use solon::diagnostic::did_you_mean;
use solon::pack;
use solon::program::LawView;
use solon::report::{self, questionnaire};

#[derive(Args)]
pub(crate) struct Options {
    /// Only these questions, by their names; all when absent
    #[arg(value_name = "FACT")]
    names: Vec<String>,
    #[command(flatten)]
    packs: PackOptions,
    /// Language of the words
    #[arg(long, value_parser = super::languages(), default_value_t = Lang::En)]
    lang: Lang,
    /// Only the questions that are always asked
    #[arg(long)]
    brief: bool,
    /// How to print the questions
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// A description to fill in, everything unknown
    YamlTemplate,
    /// For people, as a document
    Markdown,
    /// A JSON Schema of descriptions
    JsonSchema,
}

pub(crate) fn run(o: &Options) -> Run {
    let lang = o.lang;
    let packs = asking(&o.packs, &o.names);
    let mut questions = questions(&packs, lang)?;
    only(&mut questions, &o.names)?;
    if o.brief {
        questions.facts.retain(|q| q.only_when.is_none());
    }
    let text = match o.format {
        Format::Text => questionnaire::text(&questions, lang),
        Format::Json => format!("{}\n", report::to_json(&questions)),
        Format::YamlTemplate => questionnaire::form(&questions, lang),
        Format::Markdown => questionnaire::markdown(&questions, lang),
        Format::JsonSchema => format!(
            "{}\n",
            report::to_json(&questionnaire::json_schema(&questions))
        ),
    };
    super::out(&text)?;
    Ok(Exit::Done)
}

/// The packs to look in for questions by their names. Where none is named, the bundled ones that ask them
/// are looked in as well: a report over many regimes names questions of any of them.
fn asking(packs: &PackOptions, names: &[String]) -> PackOptions {
    let mut out = packs.clone();
    if packs.packs.is_empty() {
        let by = names.iter().filter_map(|name| pack::asked_by(name));
        let mut by: Vec<String> = by.map(str::to_owned).collect();
        by.dedup();
        if !by.is_empty() {
            out.packs = files::chosen(&[]);
            out.packs.extend(by);
        }
    }
    out
}

/// The questions of the chosen packs.
pub(super) fn questions(
    packs: &PackOptions,
    lang: Lang,
) -> Result<questionnaire::Vocabulary, Stop> {
    let mut loaded = Vec::new();
    for name in files::chosen(&packs.packs) {
        loaded.push(files::pack(&name)?);
    }
    let mut laws = Vec::new();
    for l in &loaded {
        // All law in force, whatever its day: the questions do not depend on when they are asked.
        let law = l.program().consult(&LawView::default());
        laws.push(law.map_err(|e| Stop::Usage(e.to_string()))?);
    }
    let regimes: Vec<_> = laws.iter().map(|law| (law.program(), law)).collect();
    Ok(questionnaire::vocabulary(&regimes, lang))
}

/// Keeps the questions that are named; a name that is not there is misuse.
fn only(questions: &mut questionnaire::Vocabulary, names: &[String]) -> Result<(), Stop> {
    for name in names {
        if questions.facts.iter().any(|q| q.name == *name) {
            continue;
        }
        let known = questions.facts.iter().map(|q| q.name.as_str());
        let help = did_you_mean(name, known)
            .unwrap_or_else(|| "`solon facts` lists all questions".to_owned());
        return Err(Stop::Usage(format!(
            "there is no question `{name}`; {help}"
        )));
    }
    if !names.is_empty() {
        questions.facts.retain(|q| names.contains(&q.name));
    }
    Ok(())
}
