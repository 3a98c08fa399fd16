//! Several systems as one page.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Register of {n} systems”
    Title () [n] {
        De => match *n { 1 => String::from("Register mit einem System"), _ => format!("Register mit {n} Systemen") },
        Fr => match *n { 0 => String::from("Registre de 0 système"), 1 => String::from("Registre d’un seul système"), _ => format!("Registre de {n} systèmes") },
        Nl => match *n { 1 => String::from("Register van één systeem"), _ => format!("Register van {n} systemen") },
        Zh => format!("{n}个系统的登记簿"),
        _ => match *n { 1 => String::from("Register of one system"), _ => format!("Register of {n} systems") }
    }
}

message! {
    /// “{n} records could not be read, and are not part of this page:”
    NotRead () [n] {
        De => match *n { 1 => String::from("Ein Datensatz war nicht lesbar und ist nicht Teil dieser Seite:"), _ => format!("{n} Datensätze waren nicht lesbar und sind nicht Teil dieser Seite:") },
        Fr => match *n { 0 => String::from("0 enregistrement n’a pas pu être lu et ne figure pas sur cette page\u{202f}:"), 1 => String::from("Un enregistrement n’a pas pu être lu et ne figure pas sur cette page\u{202f}:"), _ => format!("{n} enregistrements n’ont pas pu être lus et ne figurent pas sur cette page\u{202f}:") },
        Nl => match *n { 1 => String::from("Eén beschrijving kon niet worden gelezen en staat niet op deze pagina:"), _ => format!("{n} beschrijvingen konden niet worden gelezen en staan niet op deze pagina:") },
        Zh => format!("{n}条记录无法读取，未列入本页："),
        _ => match *n { 1 => String::from("One record could not be read, and is not part of this page:"), _ => format!("{n} records could not be read, and are not part of this page:") }
    }
}

fixed! {
    /// “Systems”
    Systems {
        De => "Systeme",
        Fr => "Systèmes",
        Nl => "Systemen",
        Zh => "系统",
        _ => "Systems"
    }
}

fixed! {
    /// “Each system in brief”
    EachSystem {
        De => "Jedes System in Kürze",
        Fr => "Chaque système en bref",
        Nl => "Elk systeem in het kort",
        Zh => "各系统概要",
        _ => "Each system in brief"
    }
}

fixed! {
    /// “Texts of duties”
    Texts {
        De => "Wortlaute der Pflichten",
        Fr => "Textes des obligations",
        Nl => "Teksten van verplichtingen",
        Zh => "义务全文",
        _ => "Texts of duties"
    }
}

fixed! {
    /// “Questions”
    Asked {
        De => "Fragen",
        Fr => "Questions",
        Nl => "Vragen",
        Zh => "问题",
        _ => "Questions"
    }
}

fixed! {
    /// “Levels”
    Levels {
        De => "Stufen",
        Fr => "Niveaux",
        Nl => "Niveaus",
        Zh => "等级",
        _ => "Levels"
    }
}

fixed! {
    /// “Dates”
    Dates {
        De => "Termine",
        Fr => "Dates",
        Nl => "Data",
        Zh => "日期",
        _ => "Dates"
    }
}

fixed! {
    /// “What is open, and what it could cost”
    OpenAndCost {
        De => "Was offen ist und was es kosten könnte",
        Fr => "Ce qui est à déterminer, et ce que cela pourrait coûter",
        Nl => "Wat open is, en wat het zou kunnen kosten",
        Zh => "未决事项及其可能的代价",
        _ => "What is open, and what it could cost"
    }
}

fixed! {
    /// “over all”
    AllRegimes {
        De => "insgesamt",
        Fr => "au total",
        Nl => "in totaal",
        Zh => "合计",
        _ => "over all"
    }
}

fixed! {
    /// “Level”
    HeadLevel {
        De => "Stufe",
        Fr => "Niveau",
        Nl => "Niveau",
        Zh => "等级",
        _ => "Level"
    }
}

fixed! {
    /// “Regime”
    HeadRegime {
        De => "Regelwerk",
        Fr => "Régime",
        Nl => "Regime",
        Zh => "制度",
        _ => "Regime"
    }
}

fixed! {
    /// “Classified”
    HeadClassified {
        De => "Eingestuft",
        Fr => "Classé",
        Nl => "Geclassificeerd",
        Zh => "分类结果",
        _ => "Classified"
    }
}

message! {
    /// “In effect on {day}”
    HeadOnDay (day) [] {
        De => format!("In Geltung am {day}"),
        Fr => format!("En application le {day}"),
        Nl => format!("Van kracht op {day}"),
        Zh => format!("{day} 有效"),
        _ => format!("In effect on {day}")
    }
}

fixed! {
    /// “Systems”
    HeadSystems {
        De => "Systeme",
        Fr => "Systèmes",
        Nl => "Systemen",
        Zh => "系统",
        _ => "Systems"
    }
}

fixed! {
    /// “Owner”
    HeadOwner {
        De => "Verantwortlich",
        Fr => "Responsable",
        Nl => "Verantwoordelijke",
        Zh => "负责人",
        _ => "Owner"
    }
}

fixed! {
    /// “Question”
    HeadQuestion {
        De => "Frage",
        Fr => "Question",
        Nl => "Vraag",
        Zh => "问题",
        _ => "Question"
    }
}

fixed! {
    /// “Answer”
    HeadAnswer {
        De => "Antwort",
        Fr => "Réponse",
        Nl => "Antwoord",
        Zh => "回答",
        _ => "Answer"
    }
}

fixed! {
    /// “Evidence”
    HeadEvidence {
        De => "Nachweis",
        Fr => "Preuve",
        Nl => "Bewijs",
        Zh => "证据",
        _ => "Evidence"
    }
}

fixed! {
    /// “Ahead”
    Ahead {
        De => "Bevorstehend",
        Fr => "À venir",
        Nl => "Op komst",
        Zh => "今后",
        _ => "Ahead"
    }
}

message! {
    /// “Without a day: {n}”
    Undated (n) [] {
        De => format!("Ohne Tag: {n}"),
        Fr => format!("Sans date\u{202f}: {n}"),
        Nl => format!("Zonder dag: {n}"),
        Zh => format!("没有日期：{n}项"),
        _ => format!("Without a day: {n}")
    }
}

message! {
    /// “{n} duties begin”
    DutiesBegin (n) [] {
        De => format!("Beginn von {n} Pflichten"),
        Fr => format!("Obligations qui commencent à s’appliquer\u{202f}: {n}"),
        Nl => format!("begin van {n} verplichtingen"),
        Zh => format!("{n}项义务开始适用"),
        _ => format!("{n} duties begin")
    }
}

message! {
    /// “{n} duties end”
    DutiesEnd (n) [] {
        De => format!("Ende von {n} Pflichten"),
        Fr => format!("Obligations qui cessent de s’appliquer\u{202f}: {n}"),
        Nl => format!("einde van {n} verplichtingen"),
        Zh => format!("{n}项义务终止"),
        _ => format!("{n} duties end")
    }
}

message! {
    /// “{n} at once”
    Several (n) [] {
        De => format!("{n} zugleich"),
        Fr => format!("{n} à la fois"),
        Nl => format!("{n} tegelijk"),
        Zh => format!("同时{n}项"),
        _ => format!("{n} at once")
    }
}

message! {
    /// “perhaps: {what}”
    Perhaps (what) [] {
        De => format!("möglicherweise: {what}"),
        Fr => format!("peut-être\u{202f}: {what}"),
        Nl => format!("mogelijk: {what}"),
        Zh => format!("可能：{what}"),
        _ => format!("perhaps: {what}")
    }
}

fixed! {
    /// “which”
    Which {
        De => "welche",
        Fr => "lesquelles",
        Nl => "welke",
        Zh => "哪些",
        _ => "which"
    }
}

message! {
    /// “{day} or later”
    OrLater (day) [] {
        De => format!("{day} oder später"),
        Fr => format!("{day} ou plus tard"),
        Nl => format!("{day} of later"),
        Zh => format!("{day} 或更晚"),
        _ => format!("{day} or later")
    }
}

message! {
    /// “{day} or sooner”
    OrSooner (day) [] {
        De => format!("{day} oder früher"),
        Fr => format!("{day} ou plus tôt"),
        Nl => format!("{day} of eerder"),
        Zh => format!("{day} 或更早"),
        _ => format!("{day} or sooner")
    }
}

fixed! {
    /// “no day”
    NoDay {
        De => "kein Tag",
        Fr => "aucune date",
        Nl => "geen dag",
        Zh => "没有日期",
        _ => "no day"
    }
}

message! {
    /// “{n} more”
    MoreOf (n) [] {
        De => format!("{n} weitere"),
        Fr => format!("{n} de plus"),
        Nl => format!("nog {n}"),
        Zh => format!("另有{n}项"),
        _ => format!("{n} more")
    }
}

message! {
    /// “{n} questions, first: ”
    FirstOf () [n] {
        De => match *n { 1 => String::from("eine Frage: "), _ => format!("{n} Fragen, zuerst: ") },
        Fr => match *n { 0 => String::from("0 question\u{202f}: "), 1 => String::from("une question\u{202f}: "), _ => format!("{n} questions, d’abord\u{202f}: ") },
        Nl => match *n { 1 => String::from("één vraag: "), _ => format!("{n} vragen, eerst: ") },
        Zh => match *n { 1 => String::from("一个问题："), _ => format!("{n}个问题，首要的是：") },
        _ => match *n { 1 => String::from("one question: "), _ => format!("{n} questions, first: ") }
    }
}

message! {
    /// “fines if it goes the worse way: {fines}”
    CouldCost (fines) [] {
        De => format!("Geldbußen im ungünstigeren Fall: {fines}"),
        Fr => format!("amendes dans l’hypothèse la moins favorable\u{202f}: {fines}"),
        Nl => format!("geldboeten in het ongunstigste geval: {fines}"),
        Zh => format!("结果较重时的罚款：{fines}"),
        _ => format!("fines if it goes the worse way: {fines}")
    }
}

message! {
    /// “{n} systems”
    OfSystems () [n] {
        De => match *n { 1 => String::from("1 System"), _ => format!("{n} Systeme") },
        Fr => match *n { 0 => String::from("0 système"), 1 => String::from("1 système"), _ => format!("{n} systèmes") },
        Nl => match *n { 1 => String::from("1 systeem"), _ => format!("{n} systemen") },
        Zh => format!("{n}个系统"),
        _ => match *n { 1 => String::from("1 system"), _ => format!("{n} systems") }
    }
}

fixed! {
    /// “The questions that are open, those first that most systems leave open”
    MostAsked {
        De => "Die offenen Fragen, zuerst die, die bei den meisten Systemen offen sind",
        Fr => "Les questions à déterminer, d’abord celles de la plupart des systèmes",
        Nl => "De open vragen, eerst die welke bij de meeste systemen open zijn",
        Zh => "未决问题：未回答的系统最多者在前",
        _ => "The questions that are open, those first that most systems leave open"
    }
}

message! {
    /// “Regimes: {name}”
    RegimesOf (name) [] {
        De => format!("Regelwerke: {name}"),
        Fr => format!("Régimes\u{202f}: {name}"),
        Nl => format!("Regimes: {name}"),
        Zh => format!("制度：{name}"),
        _ => format!("Regimes: {name}")
    }
}

message! {
    /// “Answers: {name}”
    AnswersOf (name) [] {
        De => format!("Antworten: {name}"),
        Fr => format!("Réponses\u{202f}: {name}"),
        Nl => format!("Antwoorden: {name}"),
        Zh => format!("回答：{name}"),
        _ => format!("Answers: {name}")
    }
}

fixed! {
    /// “A row for each system; its name leads to it. Levels are those of the classification, over all regimes that were asked.”
    TableWhat {
        De => "Eine Zeile je System; sein Name führt zu ihm. Die Stufen sind die der Einstufung, über alle abgefragten Regelwerke.",
        Fr => "Une ligne par système\u{202f}; son nom y conduit. Les niveaux sont ceux de la classification, tous régimes interrogés confondus.",
        Nl => "Eén rij per systeem; de naam leidt ernaartoe. De niveaus zijn die van de classificatie, over alle bevraagde regimes.",
        Zh => "每个系统一行；点击名称可查看该系统。等级为所询问的全部制度的分类结果。",
        _ => "A row for each system; its name leads to it. Levels are those of the classification, over all regimes that were asked."
    }
}

fixed! {
    /// “Find”
    Filter {
        De => "Suchen",
        Fr => "Chercher",
        Nl => "Zoeken",
        Zh => "查找",
        _ => "Find"
    }
}

fixed! {
    /// “all”
    AllLevels {
        De => "alle",
        Fr => "tous",
        Nl => "alle",
        Zh => "全部",
        _ => "all"
    }
}

message! {
    /// “{n} of {all} systems”
    ///
    /// Figures that a script puts in.
    Shown (all n) [] {
        De => format!("{n} von {all} Systemen"),
        Fr => format!("{n} sur {all} systèmes"),
        Nl => format!("{n} van {all} systemen"),
        Zh => format!("{n}/{all}个系统"),
        _ => format!("{n} of {all} systems")
    }
}
