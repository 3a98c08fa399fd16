//! The first screen.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “In effect today: {what}”
    ///
    /// What is in effect on the day.
    Today (what) [] {
        De => format!("An diesem Tag in Geltung: {what}"),
        Fr => format!("En application à cette date\u{202f}: {what}"),
        Nl => format!("Op deze dag van kracht: {what}"),
        Zh => format!("当日有效：{what}"),
        _ => format!("In effect today: {what}")
    }
}

message! {
    /// “{n} duties of yours”
    DutiesNow () [n] {
        De => match *n { 0 => String::from("keine Pflicht für Sie"), 1 => String::from("eine Pflicht für Sie"), _ => format!("{n} Pflichten für Sie") },
        Fr => match *n { 0 => String::from("aucune obligation pour vous"), 1 => String::from("une obligation pour vous"), _ => format!("{n} obligations pour vous") },
        Nl => match *n { 0 => String::from("geen verplichting voor u"), 1 => String::from("één verplichting voor u"), _ => format!("{n} verplichtingen voor u") },
        Zh => match *n { 0 => String::from("您没有义务"), _ => format!("您有 {n} 项义务") },
        _ => match *n { 0 => String::from("no duty of yours"), 1 => String::from("one duty of yours"), _ => format!("{n} duties of yours") }
    }
}

message! {
    /// “Next date: {day}: {what}”
    ///
    /// The next day on which anything changes or is due.
    Next (day what) [] {
        De => format!("Nächster Termin: {day}: {what}"),
        Fr => format!("Prochaine date\u{202f}: {day}\u{202f}: {what}"),
        Nl => format!("Volgende datum: {day}: {what}"),
        Zh => format!("下一个日期：{day}：{what}"),
        _ => format!("Next date: {day}: {what}")
    }
}

fixed! {
    /// “Next date: none that is known”
    ///
    /// No day lies ahead on which anything changes or is due.
    NoNext {
        De => "Nächster Termin: keiner bekannt",
        Fr => "Prochaine date\u{202f}: aucune connue",
        Nl => "Volgende datum: geen bekend",
        Zh => "下一个日期：尚无已知日期",
        _ => "Next date: none that is known"
    }
}

message! {
    /// “{id} is due ({title})”
    DueThen (id title) [] {
        De => format!("{id} wird fällig ({title})"),
        Fr => format!("{id} arrive à échéance ({title})"),
        Nl => format!("de termijn van {id} verstrijkt ({title})"),
        Zh => format!("{id} 到期（{title}）"),
        _ => format!("{id} is due ({title})")
    }
}

message! {
    /// “Nearest: {what}”
    Nearest (what) [] {
        De => format!("Am nächsten liegt: {what}"),
        Fr => format!("Le plus proche\u{202f}: {what}"),
        Nl => format!("Het dichtst in de buurt: {what}"),
        Zh => format!("最接近的结果：{what}"),
        _ => format!("Nearest: {what}")
    }
}

message! {
    /// “Given: {answers}”
    ///
    /// The answers behind a verdict.
    Answers (answers) [] {
        De => format!("Angegeben: {answers}"),
        Fr => format!("Réponses données\u{202f}: {answers}"),
        Nl => format!("Opgegeven: {answers}"),
        Zh => format!("依据的回答：{answers}"),
        _ => format!("Given: {answers}")
    }
}

message! {
    /// “Contested: {points}: {result} (--reading {readings}); {n} readings in all would change it”
    Contested (points readings result) [n] {
        De => match *n { 1 => format!("Strittig: {points}: {result} (--reading {readings})"), _ => format!("Strittig: {points}: {result} (--reading {readings}); insgesamt {n} Lesarten würden es ändern") },
        Fr => match *n { 1 => format!("Controversé\u{202f}: {points}\u{202f}: {result} (--reading {readings})"), _ => format!("Controversé\u{202f}: {points}\u{202f}: {result} (--reading {readings})\u{202f}; en tout, {n} lectures changeraient le résultat") },
        Nl => match *n { 1 => format!("Omstreden: {points}: {result} (--reading {readings})"), _ => format!("Omstreden: {points}: {result} (--reading {readings}); in totaal zouden {n} lezingen het wijzigen") },
        Zh => match *n { 1 => format!("有争议：{points}：{result}（--reading {readings}）"), _ => format!("有争议：{points}：{result}（--reading {readings}）；共有 {n} 种解释会改变结果") },
        _ => match *n { 1 => format!("Contested: {points}: {result} (--reading {readings})"), _ => format!("Contested: {points}: {result} (--reading {readings}); {n} readings in all would change it") }
    }
}

message! {
    /// “Rests on assumptions: {questions}”
    Assumed (questions) [] {
        De => format!("Beruht auf Annahmen: {questions}"),
        Fr => format!("Repose sur des hypothèses\u{202f}: {questions}"),
        Nl => format!("Berust op veronderstellingen: {questions}"),
        Zh => format!("依赖于假定：{questions}"),
        _ => format!("Rests on assumptions: {questions}")
    }
}

message! {
    /// “Answers to look at again: {questions}”
    LookAgain (questions) [] {
        De => format!("Noch einmal anzusehende Antworten: {questions}"),
        Fr => format!("Réponses à revoir\u{202f}: {questions}"),
        Nl => format!("Antwoorden om opnieuw na te kijken: {questions}"),
        Zh => format!("需要复核的回答：{questions}"),
        _ => format!("Answers to look at again: {questions}")
    }
}

message! {
    /// “Open questions: {shown} of {all}, those that decide most”
    Questions (all shown) [] {
        De => format!("Offene Fragen: {shown} von {all}, und zwar die, die am meisten entscheiden"),
        Fr => format!("Questions à déterminer\u{202f}: {shown} sur {all}, celles qui déterminent le plus"),
        Nl => format!("Open vragen: {shown} van {all}, namelijk die welke het meest beslissen"),
        Zh => format!("未决问题：共 {all} 个，列出影响最大的 {shown} 个"),
        _ => format!("Open questions: {shown} of {all}, those that decide most")
    }
}

message! {
    /// “Open questions”
    ///
    /// All of them are told.
    QuestionsAll () [all] {
        De => match *all { 1 => String::from("Eine offene Frage"), _ => String::from("Offene Fragen") },
        Fr => match *all { 0 => String::from("Questions à déterminer"), 1 => String::from("Une question à déterminer"), _ => String::from("Questions à déterminer") },
        Nl => match *all { 1 => String::from("Eén open vraag"), _ => String::from("Open vragen") },
        Zh => match *all { 1 => String::from("一个未决问题"), _ => String::from("未决问题") },
        _ => match *all { 1 => String::from("One open question"), _ => String::from("Open questions") }
    }
}

message! {
    /// “Your duties: the next {shown} of {all}”
    Duties (all shown) [] {
        De => format!("Ihre Pflichten: die nächsten {shown} von {all}"),
        Fr => format!("Vos obligations\u{202f}: les {shown} prochaines sur {all}"),
        Nl => format!("Uw verplichtingen: de eerste {shown} van {all}"),
        Zh => format!("您的义务：共 {all} 项，列出最先的 {shown} 项"),
        _ => format!("Your duties: the next {shown} of {all}")
    }
}

fixed! {
    /// “Your duties”
    ///
    /// All of them are told.
    DutiesAll {
        De => "Ihre Pflichten",
        Fr => "Vos obligations",
        Nl => "Uw verplichtingen",
        Zh => "您的义务",
        _ => "Your duties"
    }
}

fixed! {
    /// “now”
    Now {
        De => "jetzt",
        Fr => "dès maintenant",
        Nl => "nu",
        Zh => "现在",
        _ => "now"
    }
}

message! {
    /// “OVERDUE {day}”
    OverdueSince (day) [] {
        De => format!("ÜBERFÄLLIG {day}"),
        Fr => format!("EN RETARD {day}"),
        Nl => format!("TERMIJN VERSTREKEN {day}"),
        Zh => format!("已逾期 {day}"),
        _ => format!("OVERDUE {day}")
    }
}

message! {
    /// “not before {day}”
    NotBefore (day) [] {
        De => format!("nicht vor {day}"),
        Fr => format!("pas avant le {day}"),
        Nl => format!("niet vóór {day}"),
        Zh => format!("不早于 {day}"),
        _ => format!("not before {day}")
    }
}

message! {
    /// “by {day}”
    DueBy (day) [] {
        De => format!("bis {day}"),
        Fr => format!("au plus tard le {day}"),
        Nl => format!("uiterlijk op {day}"),
        Zh => format!("至 {day}"),
        _ => format!("by {day}")
    }
}

message! {
    /// “{role} {n}”
    ///
    /// Duties of a role, by their number.
    OfRole (n role) [] {
        De => format!("{role} ({n})"),
        Fr => format!("{role} ({n})"),
        Nl => format!("{role} ({n})"),
        Zh => format!("{role} {n}"),
        _ => format!("{role} {n}")
    }
}

message! {
    /// “Duties of others: {list}”
    Others (list) [] {
        De => format!("Pflichten anderer: {list}"),
        Fr => format!("Obligations d’autres acteurs\u{202f}: {list}"),
        Nl => format!("Verplichtingen van anderen: {list}"),
        Zh => format!("他人的义务：{list}"),
        _ => format!("Duties of others: {list}")
    }
}

message! {
    /// “Upper limits of fines: {list}”
    Fines (list) [] {
        De => format!("Obergrenzen der Geldbußen: {list}"),
        Fr => format!("Plafonds des amendes\u{202f}: {list}"),
        Nl => format!("Maximumbedragen van geldboeten: {list}"),
        Zh => format!("罚款上限：{list}"),
        _ => format!("Upper limits of fines: {list}")
    }
}

message! {
    /// “{n} regimes”
    ///
    /// How many regimes a screen tells of.
    Regimes (n) [] {
        De => format!("{n} Regelwerke"),
        Fr => format!("{n} régimes"),
        Nl => format!("{n} regimes"),
        Zh => format!("{n} 个制度"),
        _ => format!("{n} regimes")
    }
}

message! {
    /// “{n} regimes do not govern it”
    OutOfScope (n) [] {
        De => format!("Regelwerke, die das System nicht erfassen: {n}"),
        Fr => format!("Régimes dont le système ne relève pas\u{202f}: {n}"),
        Nl => format!("Regimes waar het systeem buiten valt: {n}"),
        Zh => format!("{n} 个制度不适用于该系统"),
        _ => format!("{n} regimes do not govern it")
    }
}

message! {
    /// “and {n} regimes more”
    MoreRegimes (n) [] {
        De => format!("weitere Regelwerke: {n}"),
        Fr => format!("autres régimes\u{202f}: {n}"),
        Nl => format!("overige regimes: {n}"),
        Zh => format!("另有 {n} 个制度"),
        _ => format!("and {n} regimes more")
    }
}

fixed! {
    /// “In brief”
    ///
    /// The heading of the first lines of a document.
    Title {
        De => "Kurzfassung",
        Fr => "En bref",
        Nl => "In het kort",
        Zh => "概要",
        _ => "In brief"
    }
}

fixed! {
    /// “When”
    ///
    /// Heads of columns.
    When {
        De => "Wann",
        Fr => "Quand",
        Nl => "Wanneer",
        Zh => "时间",
        _ => "When"
    }
}

fixed! {
    /// “More: `--full` (reasons, texts), `solon explain` (why, what would change it), `solon timeline`”
    More {
        De => "Mehr: `--full` (Gründe, Wortlaute), `solon explain` (warum, was es ändern würde), `solon timeline`",
        Fr => "Plus de détails\u{202f}: `--full` (motifs, textes), `solon explain` (pourquoi, ce qui changerait le résultat), `solon timeline`",
        Nl => "Meer: `--full` (redenen, teksten), `solon explain` (waarom, wat het zou wijzigen), `solon timeline`",
        Zh => "更多：`--full`（理由、全文）、`solon explain`（为何、如何改变结果）、`solon timeline`（其他日期）",
        _ => "More: `--full` (reasons, texts), `solon explain` (why, what would change it), `solon timeline`"
    }
}

fixed! {
    /// “Each of them on one screen: `solon classify` of its file alone; all of them in full: `--full`”
    ///
    /// Below a table of several systems.
    Several {
        De => "Jedes für sich auf einem Bildschirm: `solon classify` nur mit seiner Datei; alle vollständig: `--full`",
        Fr => "Chacun sur un seul écran\u{202f}: `solon classify` avec son seul fichier\u{202f}; tous en entier\u{202f}: `--full`",
        Nl => "Elk op één scherm: `solon classify` met alleen het eigen bestand; alle volledig: `--full`",
        Zh => "单独查看某个系统：对其文件执行 `solon classify`；全部完整报告：`--full`",
        _ => "Each of them on one screen: `solon classify` of its file alone; all of them in full: `--full`"
    }
}
