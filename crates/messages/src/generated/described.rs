//! What a changed description of a system means.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “What the changed descriptions mean”
    Title {
        De => "Was die geänderten Beschreibungen bedeuten",
        Fr => "Effets des descriptions modifiées",
        Nl => "Wat de gewijzigde beschrijvingen betekenen",
        Zh => "描述变更的后果",
        _ => "What the changed descriptions mean"
    }
}

message! {
    /// “Before: {name}”
    Before (name) [] {
        De => format!("Vorher: {name}"),
        Fr => format!("Avant\u{202f}: {name}"),
        Nl => format!("Voordien: {name}"),
        Zh => format!("变更前：{name}"),
        _ => format!("Before: {name}")
    }
}

message! {
    /// “After: {name}”
    After (name) [] {
        De => format!("Nachher: {name}"),
        Fr => format!("Après\u{202f}: {name}"),
        Nl => format!("Daarna: {name}"),
        Zh => format!("变更后：{name}"),
        _ => format!("After: {name}")
    }
}

message! {
    /// “Under: {packs}”
    Under (packs) [] {
        De => format!("Nach: {packs}"),
        Fr => format!("Au titre de\u{202f}: {packs}"),
        Nl => format!("Volgens: {packs}"),
        Zh => format!("依据：{packs}"),
        _ => format!("Under: {packs}")
    }
}

message! {
    /// “{n} systems are in both: {parts}.”
    Sum (parts) [n] {
        De => match *n { 1 => format!("Ein System steht auf beiden Seiten: {parts}."), _ => format!("{n} Systeme stehen auf beiden Seiten: {parts}.") },
        Fr => match *n { 1 => format!("Un système figure des deux côtés\u{202f}: {parts}."), _ => format!("{n} systèmes figurent des deux côtés\u{202f}: {parts}.") },
        Nl => match *n { 1 => format!("Eén systeem komt zowel voordien als daarna voor: {parts}."), _ => format!("{n} systemen komen zowel voordien als daarna voor: {parts}.") },
        Zh => format!("前后均有的系统共{n}个：{parts}。"),
        _ => match *n { 1 => format!("One system is in both: {parts}."), _ => format!("{n} systems are in both: {parts}.") }
    }
}

message! {
    /// “{n} come out otherwise”
    Moved () [n] {
        De => match *n { 1 => String::from("eines hat ein anderes Ergebnis"), _ => format!("{n} haben ein anderes Ergebnis") },
        Fr => match *n { 1 => String::from("un donne un autre résultat"), _ => format!("{n} donnent un autre résultat") },
        Nl => match *n { 1 => String::from("één heeft een andere uitkomst"), _ => format!("{n} hebben een andere uitkomst") },
        Zh => format!("{n}个结果不同"),
        _ => match *n { 1 => String::from("one comes out otherwise"), _ => format!("{n} come out otherwise") }
    }
}

message! {
    /// “{n} need a review”
    Needed () [n] {
        De => match *n { 1 => String::from("eines braucht eine Überprüfung"), _ => format!("{n} brauchen eine Überprüfung") },
        Fr => match *n { 1 => String::from("un exige un réexamen"), _ => format!("{n} exigent un réexamen") },
        Nl => match *n { 1 => String::from("voor één is een herbeoordeling nodig"), _ => format!("voor {n} is een herbeoordeling nodig") },
        Zh => format!("{n}个需要复审"),
        _ => match *n { 1 => String::from("one needs a review"), _ => format!("{n} need a review") }
    }
}

message! {
    /// “{n} perhaps need a review”
    Perhaps () [n] {
        De => match *n { 1 => String::from("eines braucht möglicherweise eine Überprüfung"), _ => format!("{n} brauchen möglicherweise eine Überprüfung") },
        Fr => match *n { 1 => String::from("un exige peut-être un réexamen"), _ => format!("{n} exigent peut-être un réexamen") },
        Nl => match *n { 1 => String::from("voor één is mogelijk een herbeoordeling nodig"), _ => format!("voor {n} is mogelijk een herbeoordeling nodig") },
        Zh => format!("{n}个可能需要复审"),
        _ => match *n { 1 => String::from("one perhaps needs a review"), _ => format!("{n} perhaps need a review") }
    }
}

message! {
    /// “{n} differ in answers alone”
    AnswersAlone () [n] {
        De => match *n { 1 => String::from("eines weicht nur in Antworten ab"), _ => format!("{n} weichen nur in Antworten ab") },
        Fr => match *n { 1 => String::from("un ne diffère que par des réponses"), _ => format!("{n} ne diffèrent que par des réponses") },
        Nl => match *n { 1 => String::from("één verschilt alleen in antwoorden"), _ => format!("{n} verschillen alleen in antwoorden") },
        Zh => format!("{n}个仅回答不同"),
        _ => match *n { 1 => String::from("one differs in answers alone"), _ => format!("{n} differ in answers alone") }
    }
}

message! {
    /// “{n} are as before”
    Same () [n] {
        De => match *n { 1 => String::from("eines ist wie zuvor"), _ => format!("{n} sind wie zuvor") },
        Fr => match *n { 1 => String::from("un reste comme auparavant"), _ => format!("{n} restent comme auparavant") },
        Nl => match *n { 1 => String::from("één is als voorheen"), _ => format!("{n} zijn als voorheen") },
        Zh => format!("{n}个不变"),
        _ => match *n { 1 => String::from("one is as before"), _ => format!("{n} are as before") }
    }
}

fixed! {
    /// “No system is in both. Systems are matched by their id, `system` in a description.”
    NoneInBoth {
        De => "Kein System steht auf beiden Seiten. Systeme werden über ihre Kennung zugeordnet, `system` in einer Beschreibung.",
        Fr => "Aucun système ne figure des deux côtés. Les systèmes sont rapprochés par leur identifiant, `system` dans une description.",
        Nl => "Geen systeem komt zowel voordien als daarna voor. Systemen worden gekoppeld op hun id, `system` in een beschrijving.",
        Zh => "没有前后均有的系统。系统按描述中的 `system` 编号对应。",
        _ => "No system is in both. Systems are matched by their id, `system` in a description."
    }
}

fixed! {
    /// “No system could be compared.”
    NoneCompared {
        De => "Kein System ließ sich vergleichen.",
        Fr => "Aucun système n’a pu être comparé.",
        Nl => "Geen systeem kon worden vergeleken.",
        Zh => "没有可以比较的系统。",
        _ => "No system could be compared."
    }
}

message! {
    /// “Only before: {list}”
    Gone (list) [] {
        De => format!("Nur vorher: {list}"),
        Fr => format!("Avant seulement\u{202f}: {list}"),
        Nl => format!("Alleen voordien: {list}"),
        Zh => format!("仅变更前有：{list}"),
        _ => format!("Only before: {list}")
    }
}

message! {
    /// “Only after: {list}”
    Added (list) [] {
        De => format!("Nur nachher: {list}"),
        Fr => format!("Après seulement\u{202f}: {list}"),
        Nl => format!("Alleen daarna: {list}"),
        Zh => format!("仅变更后有：{list}"),
        _ => format!("Only after: {list}")
    }
}

message! {
    /// “Not compared, because a description in the same file on the other side could not be read: {list}”
    Unread (list) [] {
        De => format!("Nicht verglichen, weil eine Beschreibung in derselben Datei auf der anderen Seite nicht lesbar war: {list}"),
        Fr => format!("Non comparé, car une description du même fichier, de l’autre côté, n’a pas pu être lue\u{202f}: {list}"),
        Nl => format!("Niet vergeleken, omdat een beschrijving in hetzelfde bestand aan de andere kant niet kon worden gelezen: {list}"),
        Zh => format!("未比较，因另一侧同一文件中的描述无法读取：{list}"),
        _ => format!("Not compared, because a description in the same file on the other side could not be read: {list}")
    }
}

message! {
    /// “Not compared, because several descriptions on one side have this id: {list}”
    Twice (list) [] {
        De => format!("Nicht verglichen, weil auf einer Seite mehrere Beschreibungen diese Kennung haben: {list}"),
        Fr => format!("Non comparé, car plusieurs descriptions d’un même côté ont cet identifiant\u{202f}: {list}"),
        Nl => format!("Niet vergeleken, omdat meerdere beschrijvingen aan één kant dit id hebben: {list}"),
        Zh => format!("未比较，因同一侧有多个描述使用该编号：{list}"),
        _ => format!("Not compared, because several descriptions on one side have this id: {list}")
    }
}

message! {
    /// “{n} descriptions could not be read; what stands on one side alone may be among them.”
    Rejected () [n] {
        De => match *n { 1 => String::from("Eine Beschreibung war nicht lesbar; was nur auf einer Seite steht, kann darin sein."), _ => format!("{n} Beschreibungen waren nicht lesbar; was nur auf einer Seite steht, kann darunter sein.") },
        Fr => match *n { 1 => String::from("Une description n’a pas pu être lue\u{202f}; ce qui ne figure que d’un côté s’y trouve peut-être."), _ => format!("{n} descriptions n’ont pas pu être lues\u{202f}; ce qui ne figure que d’un côté s’y trouve peut-être.") },
        Nl => match *n { 1 => String::from("Eén beschrijving kon niet worden gelezen; wat alleen aan één kant staat, kan daarin staan."), _ => format!("{n} beschrijvingen konden niet worden gelezen; wat alleen aan één kant staat, kan daartoe behoren.") },
        Zh => format!("{n}个描述无法读取；仅一侧有的系统可能在其中。"),
        _ => match *n { 1 => String::from("One description could not be read; what stands on one side alone may be in it."), _ => format!("{n} descriptions could not be read; what stands on one side alone may be among them.") }
    }
}

message! {
    /// “new duties: {list}”
    DutiesNew (list) [] {
        De => format!("neue Pflichten: {list}"),
        Fr => format!("obligations nouvelles\u{202f}: {list}"),
        Nl => format!("nieuwe verplichtingen: {list}"),
        Zh => format!("新增义务：{list}"),
        _ => format!("new duties: {list}")
    }
}

message! {
    /// “duties that may newly arise: {list}”
    DutiesOpen (list) [] {
        De => format!("möglicherweise neu entstehende Pflichten: {list}"),
        Fr => format!("obligations qui pourraient prendre naissance\u{202f}: {list}"),
        Nl => format!("mogelijk nieuwe verplichtingen: {list}"),
        Zh => format!("可能新增的义务：{list}"),
        _ => format!("duties that may newly arise: {list}")
    }
}

message! {
    /// “duties that fall away: {list}”
    DutiesGone (list) [] {
        De => format!("wegfallende Pflichten: {list}"),
        Fr => format!("obligations qui disparaissent\u{202f}: {list}"),
        Nl => format!("verplichtingen die vervallen: {list}"),
        Zh => format!("不再适用的义务：{list}"),
        _ => format!("duties that fall away: {list}")
    }
}

message! {
    /// “duties on other days or terms: {list}”
    DutiesOther (list) [] {
        De => format!("Pflichten an anderen Tagen oder zu anderen Bedingungen: {list}"),
        Fr => format!("obligations à d’autres dates ou conditions\u{202f}: {list}"),
        Nl => format!("verplichtingen op andere dagen of voorwaarden: {list}"),
        Zh => format!("日期或条件不同的义务：{list}"),
        _ => format!("duties on other days or terms: {list}")
    }
}

fixed! {
    /// “answers”
    Answers {
        De => "Antworten",
        Fr => "réponses",
        Nl => "antwoorden",
        Zh => "回答",
        _ => "answers"
    }
}

fixed! {
    /// “no answer”
    NoAnswer {
        De => "keine Antwort",
        Fr => "sans réponse",
        Nl => "geen antwoord",
        Zh => "无回答",
        _ => "no answer"
    }
}

fixed! {
    /// “for the first time”
    First {
        De => "erstmals",
        Fr => "pour la première fois",
        Nl => "voor het eerst",
        Zh => "首次作答",
        _ => "for the first time"
    }
}

message! {
    /// “and {n} more”
    More (n) [] {
        De => format!("und {n} weitere"),
        Fr => format!("et {n} de plus"),
        Nl => format!("en nog {n}"),
        Zh => format!("另有{n}个"),
        _ => format!("and {n} more")
    }
}

message! {
    /// “… and {n} more systems; `--format json` has all of them”
    MoreSystems () [n] {
        De => match *n { 1 => String::from("… und ein weiteres System; `--format json` enthält alle"), _ => format!("… und {n} weitere Systeme; `--format json` enthält alle") },
        Fr => match *n { 1 => String::from("… et un système de plus\u{202f}; `--format json` les donne tous"), _ => format!("… et {n} systèmes de plus\u{202f}; `--format json` les donne tous") },
        Nl => match *n { 1 => String::from("… en nog één systeem; `--format json` bevat ze alle"), _ => format!("… en nog {n} systemen; `--format json` bevat ze alle") },
        Zh => format!("…… 另有{n}个系统；`--format json` 列出全部"),
        _ => match *n { 1 => String::from("… and one more system; `--format json` has all of them"), _ => format!("… and {n} more systems; `--format json` has all of them") }
    }
}

fixed! {
    /// “Reviews”
    HeadReview {
        De => "Überprüfungen",
        Fr => "Réexamens",
        Nl => "Herbeoordelingen",
        Zh => "复审",
        _ => "Reviews"
    }
}
