//! Reports as pages.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Skip to the content”
    Skip {
        De => "Zum Inhalt springen",
        Fr => "Aller au contenu",
        Nl => "Naar de inhoud",
        Zh => "跳到正文",
        _ => "Skip to the content"
    }
}

fixed! {
    /// “Contents”
    Contents {
        De => "Inhalt",
        Fr => "Sommaire",
        Nl => "Inhoud",
        Zh => "目录",
        _ => "Contents"
    }
}

message! {
    /// “{name}: classification”
    TitleOf (name) [] {
        De => format!("{name}: Einstufung"),
        Fr => format!("{name}\u{202f}: classification"),
        Nl => format!("{name}: classificatie"),
        Zh => format!("{name}：分类"),
        _ => format!("{name}: classification")
    }
}

fixed! {
    /// “Result”
    Result {
        De => "Ergebnis",
        Fr => "Résultat",
        Nl => "Resultaat",
        Zh => "结果",
        _ => "Result"
    }
}

fixed! {
    /// “Regimes”
    Regimes {
        De => "Regelwerke",
        Fr => "Régimes",
        Nl => "Regimes",
        Zh => "制度",
        _ => "Regimes"
    }
}

fixed! {
    /// “Open questions”
    Open {
        De => "Offene Fragen",
        Fr => "Questions à déterminer",
        Nl => "Open vragen",
        Zh => "未决问题",
        _ => "Open questions"
    }
}

fixed! {
    /// “Duties”
    Duties {
        De => "Pflichten",
        Fr => "Obligations",
        Nl => "Verplichtingen",
        Zh => "义务",
        _ => "Duties"
    }
}

fixed! {
    /// “Reasons”
    Reasons {
        De => "Gründe",
        Fr => "Motifs",
        Nl => "Redenen",
        Zh => "理由",
        _ => "Reasons"
    }
}

fixed! {
    /// “Over time”
    Days {
        De => "Zeitlicher Verlauf",
        Fr => "Dans le temps",
        Nl => "In de tijd",
        Zh => "时间变化",
        _ => "Over time"
    }
}

fixed! {
    /// “Contested readings”
    Readings {
        De => "Strittige Lesarten",
        Fr => "Lectures controversées",
        Nl => "Omstreden lezingen",
        Zh => "有争议的解释",
        _ => "Contested readings"
    }
}

fixed! {
    /// “What stands nearest”
    Nearest {
        De => "Was am nächsten liegt",
        Fr => "Le plus proche",
        Nl => "Wat het dichtst in de buurt komt",
        Zh => "最接近的结果",
        _ => "What stands nearest"
    }
}

fixed! {
    /// “Fines”
    Fines {
        De => "Geldbußen",
        Fr => "Amendes",
        Nl => "Geldboeten",
        Zh => "罚款",
        _ => "Fines"
    }
}

fixed! {
    /// “Answers and evidence”
    Answers {
        De => "Antworten und Nachweise",
        Fr => "Réponses et preuves",
        Nl => "Antwoorden en bewijs",
        Zh => "回答与证据",
        _ => "Answers and evidence"
    }
}

fixed! {
    /// “Rules that were read”
    Packs {
        De => "Gelesene Regeln",
        Fr => "Règles qui ont été lues",
        Nl => "Gelezen regels",
        Zh => "所读取的规则",
        _ => "Rules that were read"
    }
}

fixed! {
    /// “The digest of a pack names its texts exactly: whoever has the same digest has the same rules.”
    PacksWhat {
        De => "Die Prüfsumme eines Regelpakets bezeichnet seine Texte genau: Wer dieselbe Prüfsumme hat, hat dieselben Regeln.",
        Fr => "L’empreinte d’un paquet désigne exactement ses textes\u{202f}: qui a la même empreinte a les mêmes règles.",
        Nl => "De controlesom van een regelpakket duidt de teksten ervan precies aan: wie dezelfde controlesom heeft, heeft dezelfde regels.",
        Zh => "规则包的摘要值精确标识其文本：摘要值相同，规则即相同。",
        _ => "The digest of a pack names its texts exactly: whoever has the same digest has the same rules."
    }
}

message! {
    /// “Made by Solon {engine}. The same rules, answers and day give the same page.”
    MadeBy (engine) [] {
        De => format!("Erstellt mit Solon {engine}. Dieselben Regeln, dieselben Antworten und derselbe Tag ergeben dieselbe Seite."),
        Fr => format!("Produit par Solon {engine}. Les mêmes règles, les mêmes réponses et la même date donnent la même page."),
        Nl => format!("Gemaakt met Solon {engine}. Dezelfde regels, dezelfde antwoorden en dezelfde dag geven dezelfde pagina."),
        Zh => format!("由 Solon {engine} 生成。规则、回答和日期相同，页面即相同。"),
        _ => format!("Made by Solon {engine}. The same rules, answers and day give the same page.")
    }
}

fixed! {
    /// “System”
    LabelId {
        De => "System",
        Fr => "Système",
        Nl => "Systeem",
        Zh => "系统",
        _ => "System"
    }
}

fixed! {
    /// “Described in”
    LabelSource {
        De => "Beschrieben in",
        Fr => "Décrit dans",
        Nl => "Beschreven in",
        Zh => "描述所在文件",
        _ => "Described in"
    }
}

fixed! {
    /// “Day asked about”
    LabelDay {
        De => "Stichtag",
        Fr => "Date de référence",
        Nl => "Peildag",
        Zh => "所问日期",
        _ => "Day asked about"
    }
}

message! {
    /// “… \[{n} more characters, in the description\]”
    ///
    /// What is cut off a very long text of a description.
    CutOff (n) [] {
        De => format!("… [{n} weitere Zeichen, in der Beschreibung]"),
        Fr => format!("… [{n} caractères de plus, dans la description]"),
        Nl => format!("… [nog {n} tekens, in de beschrijving]"),
        Zh => format!("…［另有{n}个字符，见描述］"),
        _ => format!("… [{n} more characters, in the description]")
    }
}

fixed! {
    /// “In effect today”
    ///
    /// The verdict and what stands beside it.
    InEffect {
        De => "An diesem Tag in Geltung",
        Fr => "En application à cette date",
        Nl => "Op deze dag van kracht",
        Zh => "当日有效",
        _ => "In effect today"
    }
}

fixed! {
    /// “nothing: no law that was asked governs the system”
    NothingInEffect {
        De => "nichts: kein abgefragtes Regelwerk erfasst das System",
        Fr => "rien\u{202f}: aucun régime interrogé ne régit le système",
        Nl => "niets: geen bevraagd regime is op het systeem van toepassing",
        Zh => "无：所询问的法规均不适用于该系统",
        _ => "nothing: no law that was asked governs the system"
    }
}

message! {
    /// “(since {day})”
    Since (day) [] {
        De => format!("(seit {day})"),
        Fr => format!("(depuis le {day})"),
        Nl => format!("(sinds {day})"),
        Zh => format!("（自 {day} 起）"),
        _ => format!("(since {day})")
    }
}

fixed! {
    /// “Next date”
    Next {
        De => "Nächster Termin",
        Fr => "Prochaine date",
        Nl => "Volgende datum",
        Zh => "下一个日期",
        _ => "Next date"
    }
}

fixed! {
    /// “none that is known”
    NoNext {
        De => "keiner bekannt",
        Fr => "aucune connue",
        Nl => "geen bekend",
        Zh => "尚无已知日期",
        _ => "none that is known"
    }
}

fixed! {
    /// “How sure”
    Sure {
        De => "Wie sicher",
        Fr => "Degré de certitude",
        Nl => "Hoe zeker",
        Zh => "确定程度",
        _ => "How sure"
    }
}

fixed! {
    /// “decided”
    Decided {
        De => "entschieden",
        Fr => "déterminé",
        Nl => "beslist",
        Zh => "已定",
        _ => "decided"
    }
}

fixed! {
    /// “no open question can change the level”
    DecidedWhat {
        De => "keine offene Frage kann die Stufe ändern",
        Fr => "aucune question à déterminer ne peut modifier le niveau",
        Nl => "geen open vraag kan het niveau wijzigen",
        Zh => "没有未决问题会改变等级",
        _ => "no open question can change the level"
    }
}

fixed! {
    /// “not decided”
    Undecided {
        De => "nicht entschieden",
        Fr => "non déterminé",
        Nl => "niet beslist",
        Zh => "未定",
        _ => "not decided"
    }
}

message! {
    /// “{n} questions can change it”
    UndecidedWhat () [n] {
        De => match *n { 0 => String::from("was fehlt, steht nicht unter den Fragen"), 1 => String::from("eine Frage kann es ändern"), _ => format!("{n} Fragen können es ändern") },
        Fr => match *n { 0 => String::from("ce qui manque ne figure pas parmi les questions"), 1 => String::from("une question peut le modifier"), _ => format!("{n} questions peuvent le modifier") },
        Nl => match *n { 0 => String::from("wat ontbreekt, staat niet onder de vragen"), 1 => String::from("één vraag kan het wijzigen"), _ => format!("{n} vragen kunnen het wijzigen") },
        Zh => match *n { 0 => String::from("所缺的信息不在问题之列"), _ => format!("{n}个问题可能改变等级") },
        _ => match *n { 0 => String::from("what is missing is not among the questions"), 1 => String::from("one question can change it"), _ => format!("{n} questions can change it") }
    }
}

fixed! {
    /// “No other reading of a contested point would change the result.”
    NoReading {
        De => "Keine andere Lesart eines Streitpunkts würde das Ergebnis ändern.",
        Fr => "Aucune autre lecture d’un point controversé ne modifierait le résultat.",
        Nl => "Geen andere lezing van een omstreden punt zou het resultaat wijzigen.",
        Zh => "争议点采用其他解释不会改变结果。",
        _ => "No other reading of a contested point would change the result."
    }
}

fixed! {
    /// “note”
    Doubt {
        De => "Hinweis",
        Fr => "note",
        Nl => "opmerking",
        Zh => "注意",
        _ => "note"
    }
}

fixed! {
    /// “none that could change the result”
    NothingOpen {
        De => "keine, die das Ergebnis ändern könnte",
        Fr => "aucune qui puisse modifier le résultat",
        Nl => "geen die het resultaat zou kunnen wijzigen",
        Zh => "没有会改变结果的问题",
        _ => "none that could change the result"
    }
}

message! {
    /// “and {n} more questions”
    MoreQuestions () [n] {
        De => match *n { 1 => String::from("und eine weitere Frage"), _ => format!("und {n} weitere Fragen") },
        Fr => match *n { 0 => String::from("et 0 autre question"), 1 => String::from("et une autre question"), _ => format!("et {n} autres questions") },
        Nl => match *n { 1 => String::from("en nog één vraag"), _ => format!("en nog {n} vragen") },
        Zh => format!("另有{n}个问题"),
        _ => match *n { 1 => String::from("and one more question"), _ => format!("and {n} more questions") }
    }
}

message! {
    /// “{n} more questions, on which no level hangs, but whether a duty is owed, or by when”
    OnlyDuties () [n] {
        De => match *n { 1 => String::from("Eine weitere Frage, von der keine Stufe abhängt, sondern nur, ob oder bis wann eine Pflicht besteht"), _ => format!("{n} weitere Fragen, von denen keine Stufe abhängt, sondern nur, ob oder bis wann eine Pflicht besteht") },
        Fr => match *n { 0 => String::from("0 autre question"), 1 => String::from("Une autre question, dont ne dépend aucun niveau, mais le point de savoir si une obligation est due, ou pour quand"), _ => format!("{n} autres questions, dont ne dépend aucun niveau, mais le point de savoir si une obligation est due, ou pour quand") },
        Nl => match *n { 1 => String::from("Nog één vraag, waarvan geen niveau afhangt, maar alleen of een verplichting bestaat of wanneer de termijn ervan eindigt"), _ => format!("Nog {n} vragen, waarvan geen niveau afhangt, maar alleen of een verplichting bestaat of wanneer de termijn ervan eindigt") },
        Zh => format!("另有{n}个问题：不影响等级，只影响是否负有义务或期限"),
        _ => match *n { 1 => String::from("One more question, on which no level hangs, but whether a duty is owed, or by when"), _ => format!("{n} more questions, on which no level hangs, but whether a duty is owed, or by when") }
    }
}

fixed! {
    /// “Duties that come first”
    DutiesFirst {
        De => "Pflichten, die vorgehen",
        Fr => "Obligations qui passent en premier",
        Nl => "Verplichtingen die voorgaan",
        Zh => "最先的义务",
        _ => "Duties that come first"
    }
}

fixed! {
    /// “none that is known”
    NoDuty {
        De => "keine bekannt",
        Fr => "aucune connue",
        Nl => "geen bekend",
        Zh => "尚无已知义务",
        _ => "none that is known"
    }
}

message! {
    /// “and {n} more duties”
    MoreDuties () [n] {
        De => match *n { 1 => String::from("und eine weitere Pflicht"), _ => format!("und {n} weitere Pflichten") },
        Fr => match *n { 0 => String::from("et 0 autre obligation"), 1 => String::from("et une autre obligation"), _ => format!("et {n} autres obligations") },
        Nl => match *n { 1 => String::from("en nog één verplichting"), _ => format!("en nog {n} verplichtingen") },
        Zh => format!("另有{n}项义务"),
        _ => match *n { 1 => String::from("and one more duty"), _ => format!("and {n} more duties") }
    }
}

fixed! {
    /// “Duties of others”
    DutiesOfOthers {
        De => "Pflichten anderer",
        Fr => "Obligations d’autres acteurs",
        Nl => "Verplichtingen van anderen",
        Zh => "他人的义务",
        _ => "Duties of others"
    }
}

fixed! {
    /// “it would take”
    WouldDo {
        De => "diese Änderung",
        Fr => "ce changement",
        Nl => "deze wijziging",
        Zh => "所需条件",
        _ => "it would take"
    }
}

fixed! {
    /// “Fines up to”
    FinesUpTo {
        De => "Geldbußen bis zu",
        Fr => "Amendes jusqu’à",
        Nl => "Geldboeten tot",
        Zh => "罚款上限",
        _ => "Fines up to"
    }
}

fixed! {
    /// “more below”
    MoreBelow {
        De => "mehr dazu unten",
        Fr => "détails ci-dessous",
        Nl => "meer hieronder",
        Zh => "详见下文",
        _ => "more below"
    }
}

fixed! {
    /// “Other regimes”
    OtherRegimes {
        De => "Andere Regelwerke",
        Fr => "Autres régimes",
        Nl => "Andere regimes",
        Zh => "其他制度",
        _ => "Other regimes"
    }
}

fixed! {
    /// “Why it does not govern the system”
    WhyOut {
        De => "Warum es das System nicht erfasst",
        Fr => "Pourquoi le système n’en relève pas",
        Nl => "Waarom het systeem erbuiten valt",
        Zh => "为何不适用于该系统",
        _ => "Why it does not govern the system"
    }
}

message! {
    /// “{scale}, from the lowest level: {levels}. Classified: {class}. In effect on {day}: {today}.”
    ///
    /// The picture of a scale, in words for whoever cannot see it.
    ScalePicture (class day levels scale today) [] {
        De => format!("{scale}, von der niedrigsten Stufe an: {levels}. Eingestuft: {class}. Am {day} in Geltung: {today}."),
        Fr => format!("{scale}, à partir du niveau le plus bas\u{202f}: {levels}. Classé\u{202f}: {class}. En application le {day}\u{202f}: {today}."),
        Nl => format!("{scale}, vanaf het laagste niveau: {levels}. Geclassificeerd: {class}. Van kracht op {day}: {today}."),
        Zh => format!("{scale}，由低到高：{levels}。分类：{class}。{day} 当日有效：{today}。"),
        _ => format!("{scale}, from the lowest level: {levels}. Classified: {class}. In effect on {day}: {today}.")
    }
}

fixed! {
    /// “classified”
    SignIs {
        De => "eingestuft",
        Fr => "classé",
        Nl => "geclassificeerd",
        Zh => "分类结果",
        _ => "classified"
    }
}

fixed! {
    /// “possible”
    SignMay {
        De => "möglich",
        Fr => "possible",
        Nl => "mogelijk",
        Zh => "可能",
        _ => "possible"
    }
}

message! {
    /// “in effect on {day}”
    SignToday (day) [] {
        De => format!("in Geltung am {day}"),
        Fr => format!("en application le {day}"),
        Nl => format!("van kracht op {day}"),
        Zh => format!("{day} 有效"),
        _ => format!("in effect on {day}")
    }
}

message! {
    /// “perhaps in effect on {day}”
    SignMayToday (day) [] {
        De => format!("möglicherweise in Geltung am {day}"),
        Fr => format!("peut-être en application le {day}"),
        Nl => format!("mogelijk van kracht op {day}"),
        Zh => format!("{day} 可能有效"),
        _ => format!("perhaps in effect on {day}")
    }
}

message! {
    /// “Levels over the years; the table below says the same in words. The dashed line is {day}.”
    ///
    /// Levels over days.
    DaysPicture (day) [] {
        De => format!("Stufen im Lauf der Jahre; die Tabelle darunter sagt dasselbe in Worten. Die gestrichelte Linie ist der {day}."),
        Fr => format!("Niveaux au fil des années\u{202f}; le tableau ci-dessous dit la même chose en mots. La ligne en tirets est le {day}."),
        Nl => format!("Niveaus in de loop der jaren; de tabel hieronder zegt hetzelfde in woorden. De streepjeslijn is {day}."),
        Zh => format!("各年的等级；下表以文字列出同样内容。虚线为 {day}。"),
        _ => format!("Levels over the years; the table below says the same in words. The dashed line is {day}.")
    }
}

fixed! {
    /// “The same, day by day”
    DaysInWords {
        De => "Dasselbe, Tag für Tag",
        Fr => "La même chose, date par date",
        Nl => "Hetzelfde, dag voor dag",
        Zh => "逐日文字说明",
        _ => "The same, day by day"
    }
}

fixed! {
    /// “in effect”
    BarInEffect {
        De => "in Geltung",
        Fr => "en application",
        Nl => "van kracht",
        Zh => "有效",
        _ => "in effect"
    }
}

fixed! {
    /// “perhaps in effect”
    BarPerhaps {
        De => "möglicherweise in Geltung",
        Fr => "peut-être en application",
        Nl => "mogelijk van kracht",
        Zh => "可能有效",
        _ => "perhaps in effect"
    }
}

fixed! {
    /// “enacted, not in effect”
    BarEnacted {
        De => "erlassen, nicht in Geltung",
        Fr => "édicté, non en application",
        Nl => "uitgevaardigd, niet van kracht",
        Zh => "已颁布，尚未适用",
        _ => "enacted, not in effect"
    }
}

fixed! {
    /// “Days”
    HeadDays {
        De => "Tage",
        Fr => "Dates",
        Nl => "Dagen",
        Zh => "期间",
        _ => "Days"
    }
}

fixed! {
    /// “In effect”
    HeadInEffect {
        De => "In Geltung",
        Fr => "En application",
        Nl => "Van kracht",
        Zh => "有效等级",
        _ => "In effect"
    }
}

fixed! {
    /// “Duties”
    HeadDuties {
        De => "Pflichten",
        Fr => "Obligations",
        Nl => "Verplichtingen",
        Zh => "义务",
        _ => "Duties"
    }
}

fixed! {
    /// “What changes”
    HeadChanges {
        De => "Was sich ändert",
        Fr => "Ce qui change",
        Nl => "Wat er wijzigt",
        Zh => "变化",
        _ => "What changes"
    }
}

message! {
    /// “before {day}”
    DaysBefore (day) [] {
        De => format!("vor {day}"),
        Fr => format!("avant le {day}"),
        Nl => format!("vóór {day}"),
        Zh => format!("{day} 之前（不含当日）"),
        _ => format!("before {day}")
    }
}

message! {
    /// “from {day}”
    DaysFrom (day) [] {
        De => format!("ab {day}"),
        Fr => format!("à partir du {day}"),
        Nl => format!("vanaf {day}"),
        Zh => format!("自 {day} 起"),
        _ => format!("from {day}")
    }
}

fixed! {
    /// “The roles of whoever describes the system:”
    ///
    /// Duties.
    RolesHeld {
        De => "Rollen der Stelle, die das System beschreibt:",
        Fr => "Rôles de l’auteur de la description\u{202f}:",
        Nl => "Rollen van wie het systeem beschrijft:",
        Zh => "填报方的角色：",
        _ => "The roles of whoever describes the system:"
    }
}

message! {
    /// “{n} duties of others”
    OthersFold () [n] {
        De => match *n { 1 => String::from("Eine Pflicht anderer"), _ => format!("{n} Pflichten anderer") },
        Fr => match *n { 0 => String::from("0 obligation d’autres acteurs"), 1 => String::from("Une obligation d’autres acteurs"), _ => format!("{n} obligations d’autres acteurs") },
        Nl => match *n { 1 => String::from("Eén verplichting van anderen"), _ => format!("{n} verplichtingen van anderen") },
        Zh => format!("他人的{n}项义务"),
        _ => match *n { 1 => String::from("One duty of others"), _ => format!("{n} duties of others") }
    }
}

fixed! {
    /// “perhaps overdue”
    PerhapsLate {
        De => "möglicherweise überfällig",
        Fr => "peut-être en retard",
        Nl => "termijn mogelijk verstreken",
        Zh => "可能已逾期",
        _ => "perhaps overdue"
    }
}

fixed! {
    /// “What must be done”
    TextOfDuty {
        De => "Was zu tun ist",
        Fr => "Ce qui doit être fait",
        Nl => "Wat moet worden gedaan",
        Zh => "义务内容",
        _ => "What must be done"
    }
}

fixed! {
    /// “What may be done”
    TextOfPermission {
        De => "Was getan werden darf",
        Fr => "Ce qui peut être fait",
        Nl => "Wat mag worden gedaan",
        Zh => "许可内容",
        _ => "What may be done"
    }
}

fixed! {
    /// “set aside”
    SetAside {
        De => "verdrängt",
        Fr => "écartée",
        Nl => "terzijde gesteld",
        Zh => "被排除",
        _ => "set aside"
    }
}

fixed! {
    /// “later”
    Later {
        De => "später",
        Fr => "plus tard",
        Nl => "later",
        Zh => "以后",
        _ => "later"
    }
}

fixed! {
    /// “applies”
    Holds {
        De => "anwendbar",
        Fr => "s’applique",
        Nl => "van toepassing",
        Zh => "适用",
        _ => "applies"
    }
}

fixed! {
    /// “met”
    ///
    /// Reasons.
    Met {
        De => "erfüllt",
        Fr => "rempli",
        Nl => "vervuld",
        Zh => "符合",
        _ => "met"
    }
}

fixed! {
    /// “not met”
    NotMet {
        De => "nicht erfüllt",
        Fr => "non rempli",
        Nl => "niet vervuld",
        Zh => "不符合",
        _ => "not met"
    }
}

fixed! {
    /// “not known”
    NotKnown {
        De => "nicht bekannt",
        Fr => "inconnu",
        Nl => "niet bekend",
        Zh => "未知",
        _ => "not known"
    }
}

fixed! {
    /// “What stands against it:”
    Against {
        De => "Was dem entgegensteht:",
        Fr => "Ce qui s’y oppose\u{202f}:",
        Nl => "Wat eraan in de weg staat:",
        Zh => "与之相对的规定：",
        _ => "What stands against it:"
    }
}

message! {
    /// “Amended by: {by}”
    AmendedBy (by) [] {
        De => format!("Geändert durch: {by}"),
        Fr => format!("Modifié par\u{202f}: {by}"),
        Nl => format!("Gewijzigd bij: {by}"),
        Zh => format!("修改依据：{by}"),
        _ => format!("Amended by: {by}")
    }
}

fixed! {
    /// “can be asked now”
    ///
    /// Open questions.
    AskNow {
        De => "kann jetzt gestellt werden",
        Fr => "peut être posée dès maintenant",
        Nl => "kan nu worden gesteld",
        Zh => "现在可以询问",
        _ => "can be asked now"
    }
}

fixed! {
    /// “after another answer”
    AskLater {
        De => "nach einer anderen Antwort",
        Fr => "après une autre réponse",
        Nl => "na een ander antwoord",
        Zh => "需先有其他回答",
        _ => "after another answer"
    }
}

fixed! {
    /// “contested”
    ///
    /// Readings.
    Contested {
        De => "strittig",
        Fr => "controversé",
        Nl => "omstreden",
        Zh => "有争议",
        _ => "contested"
    }
}

message! {
    /// “{point}: {used} → {to}”
    ReadingMoves (point to used) [] {
        De => format!("{point}: {used} → {to}"),
        Fr => format!("{point} : {used} → {to}"),
        Nl => format!("{point}: {used} → {to}"),
        Zh => format!("{point}：{used} → {to}"),
        _ => format!("{point}: {used} → {to}")
    }
}

fixed! {
    /// “then ”
    Then {
        De => "dann ",
        Fr => "alors ",
        Nl => "dan ",
        Zh => "则为",
        _ => "then "
    }
}

fixed! {
    /// “How contested points are read here:”
    ReadingsUsed {
        De => "So werden Streitpunkte hier gelesen:",
        Fr => "Comment les points controversés sont lus ici :",
        Nl => "Zo worden omstreden punten hier gelezen:",
        Zh => "此处对争议点采用的解释：",
        _ => "How contested points are read here:"
    }
}

fixed! {
    /// “What the description says, in the order of the rules’ questions. Whoever checks the result checks these.”
    ///
    /// Answers.
    AnswersWhat {
        De => "Was die Beschreibung besagt, in der Reihenfolge der Fragen in den Regeln. Wer das Ergebnis prüft, prüft diese Angaben.",
        Fr => "Ce que dit la description, dans l’ordre des questions des règles. Qui contrôle le résultat contrôle ces réponses.",
        Nl => "Wat de beschrijving zegt, in de volgorde van de vragen in de regels. Wie het resultaat controleert, controleert deze antwoorden.",
        Zh => "描述的内容，按规则所提问题的顺序排列。核查结果即核查这些回答。",
        _ => "What the description says, in the order of the rules’ questions. Whoever checks the result checks these."
    }
}

fixed! {
    /// “with evidence”
    Evidenced {
        De => "mit Nachweis",
        Fr => "avec preuve",
        Nl => "met bewijs",
        Zh => "有证据",
        _ => "with evidence"
    }
}

fixed! {
    /// “given”
    Given {
        De => "angegeben",
        Fr => "donnée",
        Nl => "opgegeven",
        Zh => "已回答",
        _ => "given"
    }
}

fixed! {
    /// “declined”
    Declined {
        De => "nicht mitgeteilt",
        Fr => "refusée",
        Nl => "niet meegedeeld",
        Zh => "未告知",
        _ => "declined"
    }
}

fixed! {
    /// “not used”
    Unused {
        De => "nicht verwendet",
        Fr => "non utilisée",
        Nl => "niet gebruikt",
        Zh => "未使用",
        _ => "not used"
    }
}

fixed! {
    /// “assumed”
    AssumedMark {
        De => "angenommen",
        Fr => "par hypothèse",
        Nl => "verondersteld",
        Zh => "假定",
        _ => "assumed"
    }
}

fixed! {
    /// “evidence”
    LabelEvidence {
        De => "Nachweis",
        Fr => "preuve",
        Nl => "bewijs",
        Zh => "证据",
        _ => "evidence"
    }
}

fixed! {
    /// “by”
    LabelBy {
        De => "Angabe von",
        Fr => "par",
        Nl => "door",
        Zh => "作答人",
        _ => "by"
    }
}

fixed! {
    /// “remark”
    LabelNote {
        De => "Anmerkung",
        Fr => "remarque",
        Nl => "aantekening",
        Zh => "备注",
        _ => "remark"
    }
}

message! {
    /// “line {n} of the description”
    LineOf (n) [] {
        De => format!("Zeile {n} der Beschreibung"),
        Fr => format!("ligne {n} de la description"),
        Nl => format!("regel {n} van de beschrijving"),
        Zh => format!("描述第{n}行"),
        _ => format!("line {n} of the description")
    }
}

message! {
    /// “{n} questions”
    Questions () [n] {
        De => match *n { 1 => String::from("Eine Frage"), _ => format!("{n} Fragen") },
        Fr => match *n { 0 => String::from("0 question"), 1 => String::from("Une question"), _ => format!("{n} questions") },
        Nl => match *n { 1 => String::from("Eén vraag"), _ => format!("{n} vragen") },
        Zh => format!("{n}个问题"),
        _ => match *n { 1 => String::from("One question"), _ => format!("{n} questions") }
    }
}
