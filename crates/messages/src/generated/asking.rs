//! The screens of an interview.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “the arrow keys move, typing searches, Enter chooses”
    ///
    /// Which keys do what in a list.
    Choose {
        De => "Pfeiltasten bewegen, Tippen sucht, Eingabetaste wählt",
        Fr => "les flèches déplacent, la frappe recherche, Entrée choisit",
        Nl => "pijltoetsen bewegen, typen zoekt, Enter kiest",
        Zh => "方向键移动，输入可搜索，回车选择",
        _ => "the arrow keys move, typing searches, Enter chooses"
    }
}

fixed! {
    /// “there is no such day, and none is planned”
    NoDay {
        De => "einen solchen Tag gibt es nicht, und keiner ist geplant",
        Fr => "une telle date n’existe pas, et aucune n’est prévue",
        Nl => "zo’n dag is er niet, en geen is gepland",
        Zh => "没有这样的日期，也无此计划",
        _ => "there is no such day, and none is planned"
    }
}

fixed! {
    /// “back to the list: what is marked stays marked”
    ///
    /// What was marked or typed before a question was left.
    BackToList {
        De => "zurück zur Liste: was markiert ist, bleibt markiert",
        Fr => "retour à la liste : ce qui est marqué reste marqué",
        Nl => "terug naar de lijst: wat gemarkeerd is, blijft gemarkeerd",
        Zh => "返回列表：已选的保留",
        _ => "back to the list: what is marked stays marked"
    }
}

fixed! {
    /// “back to the question: what was typed stays”
    BackToText {
        De => "zurück zur Frage: was getippt wurde, bleibt stehen",
        Fr => "retour à la question : ce qui a été saisi est conservé",
        Nl => "terug naar de vraag: wat getypt is, blijft staan",
        Zh => "返回问题：已输入的保留",
        _ => "back to the question: what was typed stays"
    }
}

fixed! {
    /// “Keep what is marked as the answer? (Esc: back)”
    KeepMarked {
        De => "Das Markierte als Antwort behalten? (Esc: zurück)",
        Fr => "Garder ce qui est marqué comme réponse ? (Échap : retour)",
        Nl => "Wat gemarkeerd is als antwoord bewaren? (Esc: terug)",
        Zh => "将已选的作为答案保留吗？（Esc：返回）",
        _ => "Keep what is marked as the answer? (Esc: back)"
    }
}

fixed! {
    /// “Keep what was typed as the answer? (Esc: back)”
    KeepTyped {
        De => "Das Getippte als Antwort behalten? (Esc: zurück)",
        Fr => "Garder ce qui a été saisi comme réponse ? (Échap : retour)",
        Nl => "Wat getypt is als antwoord bewaren? (Esc: terug)",
        Zh => "将已输入的作为答案保留吗？（Esc：返回）",
        _ => "Keep what was typed as the answer? (Esc: back)"
    }
}

fixed! {
    /// “Please answer with yes or no”
    YesOrNo {
        De => "Bitte mit ja oder nein antworten",
        Fr => "Veuillez répondre par oui ou par non",
        Nl => "Antwoord met ja of nee",
        Zh => "请回答是或否",
        _ => "Please answer with yes or no"
    }
}

message! {
    /// “{yes}/{no}; Enter: {enter}”
    ///
    /// $enter: what Enter alone means.
    Choice (enter no yes) [] {
        De => format!("{yes}/{no}; Eingabetaste: {enter}"),
        Fr => format!("{yes}/{no} ; Entrée : {enter}"),
        Nl => format!("{yes}/{no}; Enter: {enter}"),
        Zh => format!("{yes}/{no}；回车：{enter}"),
        _ => format!("{yes}/{no}; Enter: {enter}")
    }
}

message! {
    /// “{regime}: {levels}; answers that are not known keep it open”
    ///
    /// How a regime stands where nothing is left to ask.
    KeptOpen (levels regime) [] {
        De => format!("{regime}: {levels}; unbekannte Antworten halten dies offen"),
        Fr => format!("{regime} : {levels} ; des réponses inconnues laissent ce point ouvert"),
        Nl => format!("{regime}: {levels}; onbekende antwoorden houden dit open"),
        Zh => format!("{regime}：{levels}；因部分答案未知而未定"),
        _ => format!("{regime}: {levels}; answers that are not known keep it open")
    }
}

message! {
    /// “{regime}: answers that are not known keep it open whether it governs the system”
    KeptScope (regime) [] {
        De => format!("{regime}: unbekannte Antworten lassen offen, ob das System erfasst ist"),
        Fr => format!("{regime} : des réponses inconnues laissent ouvert si le système en relève"),
        Nl => format!("{regime}: onbekende antwoorden laten open of het systeem eronder valt"),
        Zh => format!("{regime}：因部分答案未知，是否适用未定"),
        _ => format!("{regime}: answers that are not known keep it open whether it governs the system")
    }
}

message! {
    /// “{regime}: answers that are not known keep it open whether it governs the system; if it does: {levels}”
    KeptLevels (levels regime) [] {
        De => format!("{regime}: unbekannte Antworten lassen offen, ob das System erfasst ist; falls ja: {levels}"),
        Fr => format!("{regime} : des réponses inconnues laissent ouvert si le système en relève ; dans l’affirmative : {levels}"),
        Nl => format!("{regime}: onbekende antwoorden laten open of het systeem eronder valt; zo ja: {levels}"),
        Zh => format!("{regime}：因部分答案未知，是否适用未定；若适用：{levels}"),
        _ => format!("{regime}: answers that are not known keep it open whether it governs the system; if it does: {levels}")
    }
}

message! {
    /// “{decided} of {n} regimes are decided; answers that are not known keep the others open”
    KeptRegimes (decided n) [] {
        De => format!("Entschiedene Regelwerke: {decided} von {n}; unbekannte Antworten halten die übrigen offen"),
        Fr => format!("Régimes déterminés : {decided} sur {n} ; des réponses inconnues laissent les autres ouverts"),
        Nl => format!("Besliste regimes: {decided} van {n}; onbekende antwoorden houden de overige open"),
        Zh => format!("{n}个制度中{decided}个已确定；其余因部分答案未知而未定"),
        _ => format!("{decided} of {n} regimes are decided; answers that are not known keep the others open")
    }
}

message! {
    /// “Levels are settled as far as answers go; {n} questions are left on which duties or days hang”
    Refining () [n] {
        De => match *n { 1 => String::from("Die Stufen stehen fest, soweit die Antworten reichen; noch 1 Frage, von der eine Pflicht oder ein Tag abhängt"), _ => format!("Die Stufen stehen fest, soweit die Antworten reichen; noch {n} Fragen, von denen Pflichten oder Tage abhängen") },
        Fr => match *n { 0 => String::from("Les niveaux sont fixés autant que les réponses le permettent ; 0 question restante dont dépend une obligation ou une date"), 1 => String::from("Les niveaux sont fixés autant que les réponses le permettent ; 1 question restante dont dépend une obligation ou une date"), _ => format!("Les niveaux sont fixés autant que les réponses le permettent ; {n} questions restantes dont dépendent des obligations ou des dates") },
        Nl => match *n { 1 => String::from("De niveaus staan vast voor zover de antwoorden reiken; nog 1 vraag waarvan een verplichting of een dag afhangt"), _ => format!("De niveaus staan vast voor zover de antwoorden reiken; nog {n} vragen waarvan verplichtingen of dagen afhangen") },
        Zh => format!("就已知答案而言等级已定；尚有{n}个问题影响义务或日期"),
        _ => match *n { 1 => String::from("Levels are settled as far as answers go; 1 question is left on which a duty or a day hangs"), _ => format!("Levels are settled as far as answers go; {n} questions are left on which duties or days hang") }
    }
}

message! {
    /// “This cannot be taken: {message}”
    ///
    /// $message: what the reader of answers says
    Refused (message) [] {
        De => format!("Das kann nicht übernommen werden: {message}"),
        Fr => format!("Cette réponse ne peut être retenue : {message}"),
        Nl => format!("Dit kan niet worden overgenomen: {message}"),
        Zh => format!("无法采用此答案：{message}"),
        _ => format!("This cannot be taken: {message}")
    }
}

message! {
    /// “{question} – {answer}”
    ///
    /// $question: its words; $answer: in words
    Answered (answer question) [] {
        De => format!("{question} – {answer}"),
        Fr => format!("{question} – {answer}"),
        Nl => format!("{question} – {answer}"),
        Zh => format!("{question}——{answer}"),
        _ => format!("{question} – {answer}")
    }
}

message! {
    /// “{n} more answers were refused; --all-findings shows every one”
    ///
    /// Findings that are not told one by one.
    MoreRefused () [n] {
        De => match *n { 1 => String::from("1 weitere Antwort wurde abgelehnt; --all-findings zeigt alle"), _ => format!("{n} weitere Antworten wurden abgelehnt; --all-findings zeigt alle") },
        Fr => match *n { 0 => String::from("0 autre réponse a été refusée ; --all-findings les montre toutes"), 1 => String::from("1 autre réponse a été refusée ; --all-findings les montre toutes"), _ => format!("{n} autres réponses ont été refusées ; --all-findings les montre toutes") },
        Nl => match *n { 1 => String::from("Nog 1 antwoord is geweigerd; --all-findings toont ze alle"), _ => format!("Nog {n} antwoorden zijn geweigerd; --all-findings toont ze alle") },
        Zh => format!("另有{n}个答案被拒绝；--all-findings 显示全部"),
        _ => match *n { 1 => String::from("1 more answer was refused; --all-findings shows every one"), _ => format!("{n} more answers were refused; --all-findings shows every one") }
    }
}

fixed! {
    /// “I know it in part: more may apply”
    PartlySet {
        De => "Ich weiß es teilweise: es kann mehr zutreffen",
        Fr => "Je le sais en partie : d’autres peuvent s’appliquer",
        Nl => "Ik weet het gedeeltelijk: er kan meer van toepassing zijn",
        Zh => "只知道一部分：可能还有其他",
        _ => "I know it in part: more may apply"
    }
}
