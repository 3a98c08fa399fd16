//! Several regimes at once.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Regime”
    ///
    /// Heads of columns; the third is the level on the scale that regimes share.
    HeadRegime {
        De => "Regelwerk",
        Fr => "Régime",
        Nl => "Regime",
        Zh => "制度",
        _ => "Regime"
    }
}

fixed! {
    /// “In its own words”
    HeadLevel {
        De => "Eigene Bezeichnung",
        Fr => "Dans ses propres termes",
        Nl => "In eigen bewoordingen",
        Zh => "该制度的等级",
        _ => "In its own words"
    }
}

fixed! {
    /// “≈”
    HeadCanonical {
        De => "≈",
        Fr => "≈",
        Nl => "≈",
        Zh => "≈",
        _ => "≈"
    }
}

fixed! {
    /// “State”
    HeadState {
        De => "Stand",
        Fr => "État",
        Nl => "Stand",
        Zh => "状态",
        _ => "State"
    }
}

fixed! {
    /// “decided”
    ///
    /// How a regime stands, in a cell.
    Decided {
        De => "entschieden",
        Fr => "déterminé",
        Nl => "beslist",
        Zh => "已确定",
        _ => "decided"
    }
}

fixed! {
    /// “open”
    Open {
        De => "offen",
        Fr => "à déterminer",
        Nl => "open",
        Zh => "未定",
        _ => "open"
    }
}

fixed! {
    /// “open, its scope too”
    OpenScope {
        De => "offen, auch der Anwendungsbereich",
        Fr => "à déterminer, champ d’application compris",
        Nl => "open, ook het toepassingsgebied",
        Zh => "未定，是否适用亦未定",
        _ => "open, its scope too"
    }
}

fixed! {
    /// “out of scope”
    OutOfScope {
        De => "nicht erfasst",
        Fr => "hors du champ d’application",
        Nl => "buiten het toepassingsgebied",
        Zh => "不适用",
        _ => "out of scope"
    }
}

fixed! {
    /// “out of scope for now”
    OutForNow {
        De => "derzeit nicht erfasst",
        Fr => "hors du champ d’application pour le moment",
        Nl => "voorlopig buiten het toepassingsgebied",
        Zh => "目前不适用",
        _ => "out of scope for now"
    }
}

fixed! {
    /// “not asked”
    NotAsked {
        De => "nicht abgefragt",
        Fr => "non interrogé",
        Nl => "niet bevraagd",
        Zh => "未询问",
        _ => "not asked"
    }
}

message! {
    /// “, {n} questions”
    ///
    /// Behind `open`.
    Questions () [n] {
        De => match *n { 1 => String::from(", 1 Frage"), _ => format!(", {n} Fragen") },
        Fr => match *n { 1 => String::from(", 1 question"), _ => format!(", {n} questions") },
        Nl => match *n { 1 => String::from(", 1 vraag"), _ => format!(", {n} vragen") },
        Zh => format!("，{n}个问题"),
        _ => match *n { 1 => String::from(", 1 question"), _ => format!(", {n} questions") }
    }
}

message! {
    /// “{n} questions open it”
    ///
    /// Behind `not asked`, in brackets.
    Opens () [n] {
        De => match *n { 1 => String::from("Einstieg über 1 Frage"), _ => format!("Einstieg über {n} Fragen") },
        Fr => match *n { 1 => String::from("1 question l’ouvre"), _ => format!("{n} questions l’ouvrent") },
        Nl => match *n { 1 => String::from("1 vraag opent het"), _ => format!("{n} vragen openen het") },
        Zh => format!("回答{n}个问题即可开始"),
        _ => match *n { 1 => String::from("1 question opens it"), _ => format!("{n} questions open it") }
    }
}

fixed! {
    /// “—”
    ///
    /// In a cell in which nothing stands.
    Nothing {
        De => "—",
        Fr => "—",
        Nl => "—",
        Zh => "—",
        _ => "—"
    }
}

message! {
    /// “{level}*”
    ///
    /// Behind a level on the scale that regimes share.
    Mark (level) [] {
        De => format!("{level}*"),
        Fr => format!("{level}*"),
        Nl => format!("{level}*"),
        Zh => format!("{level}*"),
        _ => format!("{level}*")
    }
}

fixed! {
    /// “* placed there by whoever wrote the pack: the law itself knows no such scale”
    OwnMap {
        De => "* dort eingeordnet von den Verfassern des Regelpakets: das Recht selbst kennt keine solche Skala",
        Fr => "* place choisie par l’auteur du paquet\u{202f}: la loi elle-même ne connaît pas cette échelle",
        Nl => "* daar geplaatst door de opsteller van het regelpakket: de regeling zelf kent een dergelijke schaal niet",
        Zh => "* 由规则包作者自行对应；法律本身没有这一共同等级",
        _ => "* placed there by whoever wrote the pack: the law itself knows no such scale"
    }
}

message! {
    /// “{regime}: {why}”
    ///
    /// Why; $regime: a pack, or a pack and one of its scales
    OwnMapOf (regime why) [] {
        De => format!("{regime}: {why}"),
        Fr => format!("{regime}\u{202f}: {why}"),
        Nl => format!("{regime}: {why}"),
        Zh => format!("{regime}：{why}"),
        _ => format!("{regime}: {why}")
    }
}

message! {
    /// “Overall: at least {level}{by}; could be higher under: {under}”
    ///
    /// $by: rules in brackets, or nothing
    ///
    /// $under: regimes
    Overall (by level under) [] {
        De => format!("Gesamtergebnis: mindestens {level}{by}; könnte höher sein nach: {under}"),
        Fr => format!("Résultat global\u{202f}: au moins {level}{by}\u{202f}; pourrait être plus élevé au titre de\u{202f}: {under}"),
        Nl => format!("Algeheel niveau: ten minste {level}{by}; zou hoger kunnen zijn volgens: {under}"),
        Zh => format!("总体：至少为{level}{by}；可能更高的制度：{under}"),
        _ => format!("Overall: at least {level}{by}; could be higher under: {under}")
    }
}

message! {
    /// “Overall: {level}{by}”
    OverallIs (by level) [] {
        De => format!("Gesamtergebnis: {level}{by}"),
        Fr => format!("Résultat global\u{202f}: {level}{by}"),
        Nl => format!("Algeheel niveau: {level}{by}"),
        Zh => format!("总体：{level}{by}"),
        _ => format!("Overall: {level}{by}")
    }
}

message! {
    /// “by {rules}”
    By (rules) [] {
        De => format!("aufgrund von {rules}"),
        Fr => format!("selon {rules}"),
        Nl => format!("op grond van {rules}"),
        Zh => format!("依据：{rules}"),
        _ => format!("by {rules}")
    }
}

message! {
    /// “by one at least of {rules}”
    ByOneOf (rules) [] {
        De => format!("aufgrund mindestens einer der Regeln {rules}"),
        Fr => format!("selon au moins une de ces règles\u{202f}: {rules}"),
        Nl => format!("op grond van ten minste een van {rules}"),
        Zh => format!("依据下列至少一项：{rules}"),
        _ => format!("by one at least of {rules}")
    }
}

message! {
    /// “; not asked, and not counted: {packs}”
    ///
    /// Behind the overall level.
    NotCounted (packs) [] {
        De => format!("; nicht abgefragt und nicht mitgezählt: {packs}"),
        Fr => format!("\u{202f}; non interrogé, et non pris en compte\u{202f}: {packs}"),
        Nl => format!("; niet bevraagd, en niet meegeteld: {packs}"),
        Zh => format!("；未询问、未计入：{packs}"),
        _ => format!("; not asked, and not counted: {packs}")
    }
}

message! {
    /// “; {n} regimes were not asked, and are not counted”
    NotCountedMany (n) [] {
        De => format!("; nicht abgefragt und nicht mitgezählt: {n} Regelwerke"),
        Fr => format!("\u{202f}; régimes non interrogés, et non pris en compte\u{202f}: {n}"),
        Nl => format!("; {n} regimes zijn niet bevraagd, en niet meegeteld"),
        Zh => format!("；{n} 个制度未询问、未计入"),
        _ => format!("; {n} regimes were not asked, and are not counted")
    }
}

message! {
    /// “Out of scope: {n} regimes (--full names them)”
    ///
    /// Below the matrix.
    FoldedOut (n) [] {
        De => format!("Außerhalb des Anwendungsbereichs: {n} Regelwerke (--full nennt sie)"),
        Fr => format!("Régimes hors du champ d’application\u{202f}: {n} (--full les énumère)"),
        Nl => format!("Buiten het toepassingsgebied: {n} regimes (--full noemt ze)"),
        Zh => format!("不适用：{n} 个制度（--full 列出）"),
        _ => format!("Out of scope: {n} regimes (--full names them)")
    }
}

message! {
    /// “Not asked: {n} regimes (--full names them). They open with: {questions}”
    FoldedIdle (n questions) [] {
        De => format!("Nicht abgefragt: {n} Regelwerke (--full nennt sie). Einstieg über: {questions}"),
        Fr => format!("Régimes non interrogés\u{202f}: {n} (--full les énumère). Ce qui les ouvre\u{202f}: {questions}"),
        Nl => format!("Niet bevraagd: {n} regimes (--full noemt ze). Zij openen met: {questions}"),
        Zh => format!("未询问：{n} 个制度（--full 列出）。可由下列问题开始：{questions}"),
        _ => format!("Not asked: {n} regimes (--full names them). They open with: {questions}")
    }
}

message! {
    /// “{pack} · {title}”
    ///
    /// The title of a regime of several, behind its id.
    Regime (pack title) [] {
        De => format!("{pack} · {title}"),
        Fr => format!("{pack} · {title}"),
        Nl => format!("{pack} · {title}"),
        Zh => format!("{pack} · {title}"),
        _ => format!("{pack} · {title}")
    }
}

message! {
    /// “NOT ASKED: none of its own questions has an answer, and whether it governs the system is open. It opens with: {questions}”
    ///
    /// Below the head of a regime that was not asked.
    OpenedBy (questions) [] {
        De => format!("NICHT ABGEFRAGT: keine der eigenen Fragen ist beantwortet, und ob das System erfasst ist, ist offen. Einstieg über: {questions}"),
        Fr => format!("NON INTERROGÉ\u{202f}: aucune des questions propres à ce régime n’a de réponse, et le point de savoir s’il régit le système est à déterminer. Ce qui l’ouvre\u{202f}: {questions}"),
        Nl => format!("NIET BEVRAAGD: geen van de eigen vragen van dit regime is beantwoord, en of het op het systeem van toepassing is, is open. Het opent met: {questions}"),
        Zh => format!("未询问：该制度自己的问题均未回答，是否适用未定。可由下列问题开始：{questions}"),
        _ => format!("NOT ASKED: none of its own questions has an answer, and whether it governs the system is open. It opens with: {questions}")
    }
}

fixed! {
    /// “Your duties under all regimes, by their days”
    Calendar {
        De => "Ihre Pflichten nach allen Regelwerken, nach ihren Tagen",
        Fr => "Vos obligations au titre de tous les régimes, par date",
        Nl => "Uw verplichtingen volgens alle regimes, naar dag",
        Zh => "各制度下您的义务（按日期）",
        _ => "Your duties under all regimes, by their days"
    }
}

message! {
    /// “Not reached by the answers, and so not asked: {packs}”
    ///
    /// The last lines of a report; $packs: regimes
    NotReached (packs) [] {
        De => format!("Von den Antworten nicht erreicht und daher nicht abgefragt: {packs}"),
        Fr => format!("Hors d’atteinte des réponses, donc non interrogé\u{202f}: {packs}"),
        Nl => format!("Door de antwoorden niet bereikt, en daarom niet bevraagd: {packs}"),
        Zh => format!("依所作回答未涉及，因而未询问：{packs}"),
        _ => format!("Not reached by the answers, and so not asked: {packs}")
    }
}

message! {
    /// “Not reached by the answers, and so not asked: {n} regimes (--full names them)”
    NotReachedMany (n) [] {
        De => format!("Von den Antworten nicht erreicht und daher nicht abgefragt: {n} Regelwerke (--full nennt sie)"),
        Fr => format!("Régimes hors d’atteinte des réponses, donc non interrogés\u{202f}: {n} (--full les énumère)"),
        Nl => format!("Door de antwoorden niet bereikt, en daarom niet bevraagd: {n} regimes (--full noemt ze)"),
        Zh => format!("依所作回答未涉及，因而未询问：{n} 个制度（--full 列出）"),
        _ => format!("Not reached by the answers, and so not asked: {n} regimes (--full names them)")
    }
}

message! {
    /// “Also reached by these answers: {packs} (`--pack reached` asks them, too)”
    AlsoReached (packs) [] {
        De => format!("Von diesen Antworten ebenfalls erreicht: {packs} (`--pack reached` fragt auch sie ab)"),
        Fr => format!("Également atteint par ces réponses\u{202f}: {packs} (`--pack reached` y étend les questions)"),
        Nl => format!("Door deze antwoorden ook bereikt: {packs} (`--pack reached` bevraagt ook die)"),
        Zh => format!("依所作回答还涉及：{packs}（`--pack reached` 一并询问）"),
        _ => format!("Also reached by these answers: {packs} (`--pack reached` asks them, too)")
    }
}

message! {
    /// “as {role}”
    ///
    /// Whom a duty binds, behind it.
    As (role) [] {
        De => format!("als {role}"),
        Fr => format!("rôle\u{202f}: {role}"),
        Nl => format!("als {role}"),
        Zh => format!("作为{role}"),
        _ => format!("as {role}")
    }
}

fixed! {
    /// “Unknown, and able to change a result: each question once, for all regimes”
    Unknown {
        De => "Nicht bekannt und geeignet, ein Ergebnis zu ändern: jede Frage einmal, für alle Regelwerke",
        Fr => "Inconnu, et susceptible de modifier un résultat\u{202f}: chaque question une seule fois, pour tous les régimes",
        Nl => "Wat niet bekend is en een resultaat kan wijzigen: elke vraag eenmaal, voor alle regimes",
        Zh => "尚未回答、可能改变结果的问题：各制度合并，每个问题只列一次",
        _ => "Unknown, and able to change a result: each question once, for all regimes"
    }
}

message! {
    /// “Whether a duty is owed, or by when, and no level, hangs on: {questions} (`solon facts NAME` tells each)”
    ///
    /// $questions: names of questions
    OnlyDuties (questions) [] {
        De => format!("Hiervon hängt keine Stufe ab, sondern nur, ob oder bis wann eine Pflicht besteht: {questions} (`solon facts NAME` erläutert jede)"),
        Fr => format!("Ce qui suit détermine si une obligation est due, ou pour quand, mais aucun niveau\u{202f}: {questions} (`solon facts NOM` explique chaque question)"),
        Nl => format!("Hiervan hangt geen niveau af, maar alleen of een verplichting bestaat of wanneer de termijn ervan eindigt: {questions} (`solon facts NAME` licht elk toe)"),
        Zh => format!("下列问题不影响等级，只关系到是否负有某项义务或其期限：{questions}（`solon facts NAME` 逐一说明）"),
        _ => format!("Whether a duty is owed, or by when, and no level, hangs on: {questions} (`solon facts NAME` tells each)")
    }
}

fixed! {
    /// “can close it”
    ///
    /// What a question can do under a regime.
    Closes {
        De => "kann es abschließend klären",
        Fr => "peut le déterminer",
        Nl => "kan het geheel beslissen",
        Zh => "可使其确定",
        _ => "can close it"
    }
}

message! {
    /// “{pack}: {what}”
    AskedBy (pack what) [] {
        De => format!("{pack}: {what}"),
        Fr => format!("{pack}\u{202f}: {what}"),
        Nl => format!("{pack}: {what}"),
        Zh => format!("{pack}：{what}"),
        _ => format!("{pack}: {what}")
    }
}

fixed! {
    /// “Question”
    ///
    /// Heads of columns.
    HeadQuestion {
        De => "Frage",
        Fr => "Question",
        Nl => "Vraag",
        Zh => "问题",
        _ => "Question"
    }
}

fixed! {
    /// “Asked by”
    HeadAskedBy {
        De => "Gestellt von",
        Fr => "Posée par",
        Nl => "Gesteld door",
        Zh => "提问的制度",
        _ => "Asked by"
    }
}

fixed! {
    /// “As”
    HeadRole {
        De => "Als",
        Fr => "Rôle",
        Nl => "Als",
        Zh => "角色",
        _ => "As"
    }
}

message! {
    /// “{n} not asked”
    ///
    /// How many regimes were not asked, in a cell.
    CountNotAsked (n) [] {
        De => format!("{n} nicht abgefragt"),
        Fr => format!("non interrogés\u{202f}: {n}"),
        Nl => format!("{n} niet bevraagd"),
        Zh => format!("未询问：{n}"),
        _ => format!("{n} not asked")
    }
}
