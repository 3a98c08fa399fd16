//! Why a result is what it is, and what would change it.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “the rules govern the system”
    InScope {
        De => "die Regeln erfassen das System",
        Fr => "les règles régissent le système",
        Nl => "de regels zijn op het systeem van toepassing",
        Zh => "法规适用于该系统",
        _ => "the rules govern the system"
    }
}

fixed! {
    /// “the rules do not govern the system”
    OutOfScope {
        De => "die Regeln erfassen das System nicht",
        Fr => "les règles ne régissent pas le système",
        Nl => "de regels zijn niet op het systeem van toepassing",
        Zh => "法规不适用于该系统",
        _ => "the rules do not govern the system"
    }
}

message! {
    /// “law of {day}”
    Law (day) [] {
        De => format!("Rechtsstand {day}"),
        Fr => format!("état du droit au {day}"),
        Nl => format!("stand van het recht op {day}"),
        Zh => format!("{day} 的法律"),
        _ => format!("law of {day}")
    }
}

message! {
    /// “{title}: {level}”
    ///
    /// What a scale comes to: its title, and a level or two.
    Level (level title) [] {
        De => format!("{title}: {level}"),
        Fr => format!("{title}\u{202f}: {level}"),
        Nl => format!("{title}: {level}"),
        Zh => format!("{title}：{level}"),
        _ => format!("{title}: {level}")
    }
}

message! {
    /// “on the day {level}”
    InEffect (level) [] {
        De => format!("an diesem Tag {level}"),
        Fr => format!("à cette date {level}"),
        Nl => format!("op deze dag {level}"),
        Zh => format!("当日为{level}"),
        _ => format!("on the day {level}")
    }
}

message! {
    /// “from {day}”
    From (day) [] {
        De => format!("ab {day}"),
        Fr => format!("à partir du {day}"),
        Nl => format!("vanaf {day}"),
        Zh => format!("自 {day} 起"),
        _ => format!("from {day}")
    }
}

fixed! {
    /// “The rules do not govern the system.”
    HeadOut {
        De => "Die Regeln erfassen das System nicht.",
        Fr => "Les règles ne régissent pas le système.",
        Nl => "De regels zijn niet op het systeem van toepassing.",
        Zh => "法规不适用于该系统。",
        _ => "The rules do not govern the system."
    }
}

fixed! {
    /// “It is open whether the rules govern the system; levels hold if they do.”
    HeadOpen {
        De => "Es ist offen, ob die Regeln das System erfassen; die Stufen gelten, falls ja.",
        Fr => "Il reste à déterminer si les règles régissent le système\u{202f}; les niveaux valent dans l’affirmative.",
        Nl => "Of de regels op het systeem van toepassing zijn, is open; de niveaus gelden als dat zo is.",
        Zh => "法规是否适用于该系统未定；以下等级以适用为前提。",
        _ => "It is open whether the rules govern the system; levels hold if they do."
    }
}

message! {
    /// “Open questions: {questions}”
    Open (questions) [] {
        De => format!("Offene Fragen: {questions}"),
        Fr => format!("Questions à déterminer\u{202f}: {questions}"),
        Nl => format!("Open vragen: {questions}"),
        Zh => format!("未决问题：{questions}"),
        _ => format!("Open questions: {questions}")
    }
}

fixed! {
    /// “if the rules govern the system, which is open”
    IfGoverned {
        De => "falls die Regeln das System erfassen, was offen ist",
        Fr => "si les règles régissent le système, ce qui est à déterminer",
        Nl => "als de regels op het systeem van toepassing zijn, hetgeen open is",
        Zh => "以法规适用于该系统为前提，而这一点未定",
        _ => "if the rules govern the system, which is open"
    }
}

fixed! {
    /// “The rules govern the system, because”
    ///
    /// Headings over sets of answers, of which each alone is enough.
    WhyIn {
        De => "Warum die Regeln das System erfassen",
        Fr => "Pourquoi les règles régissent le système",
        Nl => "Waarom de regels op het systeem van toepassing zijn",
        Zh => "法规适用于该系统，因为",
        _ => "The rules govern the system, because"
    }
}

fixed! {
    /// “The rules do not govern the system, because”
    WhyOut {
        De => "Warum die Regeln das System nicht erfassen",
        Fr => "Pourquoi les règles ne régissent pas le système",
        Nl => "Waarom de regels niet op het systeem van toepassing zijn",
        Zh => "法规不适用于该系统，因为",
        _ => "The rules do not govern the system, because"
    }
}

message! {
    /// “At least {level}, because”
    WhyLeast (level) [] {
        De => format!("Warum mindestens {level}"),
        Fr => format!("Pourquoi au moins {level}"),
        Nl => format!("Waarom ten minste {level}"),
        Zh => format!("至少为{level}，因为"),
        _ => format!("At least {level}, because")
    }
}

message! {
    /// “Not above {level}, because”
    WhyMost (level) [] {
        De => format!("Warum höchstens {level}"),
        Fr => format!("Pourquoi {level} au plus"),
        Nl => format!("Waarom ten hoogste {level}"),
        Zh => format!("不高于{level}，因为"),
        _ => format!("Not above {level}, because")
    }
}

message! {
    /// “{name} applies, because”
    WhyApplies (name) [] {
        De => format!("Warum {name} anwendbar ist"),
        Fr => format!("Pourquoi {name} s’applique"),
        Nl => format!("Waarom {name} van toepassing is"),
        Zh => format!("{name} 适用，因为"),
        _ => format!("{name} applies, because")
    }
}

message! {
    /// “{name} binds whoever describes the system, because”
    WhyBinds (name) [] {
        De => format!("Warum {name} die Stelle bindet, die das System beschreibt"),
        Fr => format!("Pourquoi {name} s’impose à l’auteur de la description"),
        Nl => format!("Waarom {name} geldt voor wie het systeem beschrijft"),
        Zh => format!("{name} 约束填报方，因为"),
        _ => format!("{name} binds whoever describes the system, because")
    }
}

message! {
    /// “It is not so; `--why-not {name}` says why.”
    IsNot (name) [] {
        De => format!("So ist es nicht; `--why-not {name}` sagt, warum."),
        Fr => format!("Ce n’est pas le cas\u{202f}; `--why-not {name}` dit pourquoi."),
        Nl => format!("Dat is niet zo; `--why-not {name}` zegt waarom."),
        Zh => format!("并非如此；`--why-not {name}` 说明原因。"),
        _ => format!("It is not so; `--why-not {name}` says why.")
    }
}

fixed! {
    /// “It is not sure; it hangs on what is not answered.”
    IsOpen {
        De => "Das ist nicht sicher; es hängt von dem ab, was nicht beantwortet ist.",
        Fr => "Ce n’est pas certain\u{202f}; cela dépend de ce qui est sans réponse.",
        Nl => "Dat is niet zeker; het hangt af van wat niet is beantwoord.",
        Zh => "不能确定；取决于尚未回答的问题。",
        _ => "It is not sure; it hangs on what is not answered."
    }
}

message! {
    /// “It is so; `--why {name}` says why.”
    IsSo (name) [] {
        De => format!("So ist es; `--why {name}` sagt, warum."),
        Fr => format!("C’est le cas\u{202f}; `--why {name}` dit pourquoi."),
        Nl => format!("Dat is zo; `--why {name}` zegt waarom."),
        Zh => format!("确实如此；`--why {name}` 说明原因。"),
        _ => format!("It is so; `--why {name}` says why.")
    }
}

fixed! {
    /// “Nothing that is answered excludes it; it hangs on what is not answered.”
    Perhaps {
        De => "Keine gegebene Antwort schließt es aus; es hängt von dem ab, was nicht beantwortet ist.",
        Fr => "Aucune réponse donnée ne l’exclut\u{202f}; cela dépend de ce qui est sans réponse.",
        Nl => "Geen gegeven antwoord sluit het uit; het hangt af van wat niet is beantwoord.",
        Zh => "已有的回答均未排除；取决于尚未回答的问题。",
        _ => "Nothing that is answered excludes it; it hangs on what is not answered."
    }
}

fixed! {
    /// “It is so whatever is answered.”
    Anyway {
        De => "So ist es, wie die Antworten auch lauten.",
        Fr => "C’est le cas quelles que soient les réponses.",
        Nl => "Dat is zo, wat de antwoorden ook zijn.",
        Zh => "无论如何回答均如此。",
        _ => "It is so whatever is answered."
    }
}

message! {
    /// “{what} → {rules}”
    ///
    /// A set of answers, and the rules that give the level by it.
    By (rules what) [] {
        De => format!("{what} → {rules}"),
        Fr => format!("{what} → {rules}"),
        Nl => format!("{what} → {rules}"),
        Zh => format!("{what} → {rules}"),
        _ => format!("{what} → {rules}")
    }
}

message! {
    /// “{what}; and one of these:”
    ///
    /// What several sets of answers have in common; the rest of each follows, one below the other.
    Common (what) [] {
        De => format!("{what}; und eines hiervon:"),
        Fr => format!("{what}\u{202f}; et l’une de ces conditions\u{202f}:"),
        Nl => format!("{what}; en een hiervan:"),
        Zh => format!("{what}；并且符合下列任一项："),
        _ => format!("{what}; and one of these:")
    }
}

fixed! {
    /// “There are more.”
    SetsMore {
        De => "Es gibt weitere.",
        Fr => "Il y en a d’autres.",
        Nl => "Er zijn er meer.",
        Zh => "另有更多。",
        _ => "There are more."
    }
}

message! {
    /// “{n} more with `--full`”
    SetMore (n) [] {
        De => format!("{n} weitere mit `--full`"),
        Fr => format!("{n} de plus avec `--full`"),
        Nl => format!("nog {n} met `--full`"),
        Zh => format!("另有{n}项，见 `--full`"),
        _ => format!("{n} more with `--full`")
    }
}

message! {
    /// “at least {n} more; the first ones with `--full`”
    SetMany (n) [] {
        De => format!("mindestens {n} weitere; die ersten mit `--full`"),
        Fr => format!("au moins {n} de plus\u{202f}; les premiers avec `--full`"),
        Nl => format!("nog ten minste {n}; de eerste met `--full`"),
        Zh => format!("另有至少{n}项；`--full` 显示前几项"),
        _ => format!("at least {n} more; the first ones with `--full`")
    }
}

fixed! {
    /// “Why the rules do not govern the system”
    ///
    /// Headings over what excludes something.
    NotIn {
        De => "Warum die Regeln das System nicht erfassen",
        Fr => "Pourquoi les règles ne régissent pas le système",
        Nl => "Waarom de regels niet op het systeem van toepassing zijn",
        Zh => "法规为何不适用于该系统",
        _ => "Why the rules do not govern the system"
    }
}

fixed! {
    /// “Why the system is not out of scope”
    NotOut {
        De => "Warum das System nicht außerhalb des Anwendungsbereichs liegt",
        Fr => "Pourquoi le système n’est pas hors du champ d’application",
        Nl => "Waarom het systeem niet buiten het toepassingsgebied valt",
        Zh => "系统为何不在适用范围之外",
        _ => "Why the system is not out of scope"
    }
}

message! {
    /// “Why not {level} or above”
    NotLeast (level) [] {
        De => format!("Warum nicht {level} oder höher"),
        Fr => format!("Pourquoi pas {level} ou plus"),
        Nl => format!("Waarom niet {level} of hoger"),
        Zh => format!("为何未达到{level}或更高"),
        _ => format!("Why not {level} or above")
    }
}

message! {
    /// “Why not {level} or below”
    NotMost (level) [] {
        De => format!("Warum nicht {level} oder niedriger"),
        Fr => format!("Pourquoi pas {level} ou moins"),
        Nl => format!("Waarom niet {level} of lager"),
        Zh => format!("为何不是{level}或更低"),
        _ => format!("Why not {level} or below")
    }
}

message! {
    /// “Why {name} does not apply”
    NotApplies (name) [] {
        De => format!("Warum {name} nicht anwendbar ist"),
        Fr => format!("Pourquoi {name} ne s’applique pas"),
        Nl => format!("Waarom {name} niet van toepassing is"),
        Zh => format!("{name} 为何不适用"),
        _ => format!("Why {name} does not apply")
    }
}

message! {
    /// “Why {name} does not bind whoever describes the system”
    NotBinds (name) [] {
        De => format!("Warum {name} die Stelle nicht bindet, die das System beschreibt"),
        Fr => format!("Pourquoi {name} ne s’impose pas à l’auteur de la description"),
        Nl => format!("Waarom {name} niet geldt voor wie het systeem beschrijft"),
        Zh => format!("{name} 为何不约束填报方"),
        _ => format!("Why {name} does not bind whoever describes the system")
    }
}

fixed! {
    /// “By its own conditions”
    OwnConditions {
        De => "Nach den eigenen Voraussetzungen",
        Fr => "Selon ses propres conditions",
        Nl => "Volgens de eigen voorwaarden",
        Zh => "就其自身条件而言",
        _ => "By its own conditions"
    }
}

message! {
    /// “The {n} rules that would give it, the nearest first”
    Rules () [n] {
        De => match *n { 1 => String::from("Die einzige Regel, die dies ergäbe"), _ => format!("Die {n} Regeln, die dies ergäben, die nächstliegende zuerst") },
        Fr => match *n { 1 => String::from("La seule règle qui donnerait ce résultat"), _ => format!("Règles qui donneraient ce résultat, la plus proche d’abord\u{202f}: {n}") },
        Nl => match *n { 1 => String::from("De enige regel die dit zou geven"), _ => format!("De {n} regels die dit zouden geven, de dichtstbijzijnde eerst") },
        Zh => format!("可得出该等级的{n}条规则，最接近的在前"),
        _ => match *n { 1 => String::from("The 1 rule that would give it"), _ => format!("The {n} rules that would give it, the nearest first") }
    }
}

message! {
    /// “{n} more rules with `--full`”
    RulesMore () [n] {
        De => match *n { 1 => String::from("1 weitere Regel mit `--full`"), _ => format!("{n} weitere Regeln mit `--full`") },
        Fr => match *n { 0 => String::from("0 règle de plus avec `--full`"), 1 => String::from("1 règle de plus avec `--full`"), _ => format!("{n} règles de plus avec `--full`") },
        Nl => match *n { 1 => String::from("nog 1 regel met `--full`"), _ => format!("nog {n} regels met `--full`") },
        Zh => format!("另有{n}条规则，见 `--full`"),
        _ => match *n { 1 => String::from("1 more rule with `--full`"), _ => format!("{n} more rules with `--full`") }
    }
}

message! {
    /// “fails: {what}”
    Fails (what) [] {
        De => format!("nicht erfüllt: {what}"),
        Fr => format!("non rempli\u{202f}: {what}"),
        Nl => format!("niet vervuld: {what}"),
        Zh => format!("不符合：{what}"),
        _ => format!("fails: {what}")
    }
}

message! {
    /// “{n} further conditions fail”
    FailsMore () [n] {
        De => match *n { 1 => String::from("1 weitere Bedingung ist nicht erfüllt"), _ => format!("{n} weitere Bedingungen sind nicht erfüllt") },
        Fr => match *n { 0 => String::from("0 autre condition n’est pas remplie"), 1 => String::from("1 autre condition n’est pas remplie"), _ => format!("{n} autres conditions ne sont pas remplies") },
        Nl => match *n { 1 => String::from("nog 1 voorwaarde is niet vervuld"), _ => format!("nog {n} voorwaarden zijn niet vervuld") },
        Zh => format!("另有{n}项条件不符合"),
        _ => match *n { 1 => String::from("1 further condition fails"), _ => format!("{n} further conditions fail") }
    }
}

message! {
    /// “open: {what}”
    Hangs (what) [] {
        De => format!("offen: {what}"),
        Fr => format!("à déterminer\u{202f}: {what}"),
        Nl => format!("open: {what}"),
        Zh => format!("未定：{what}"),
        _ => format!("open: {what}")
    }
}

message! {
    /// “set aside by {what}”
    Strikes (what) [] {
        De => format!("verdrängt durch {what}"),
        Fr => format!("mis à l’écart par {what}"),
        Nl => format!("terzijde gesteld door {what}"),
        Zh => format!("被 {what} 排除"),
        _ => format!("set aside by {what}")
    }
}

fixed! {
    /// “it does not stand in the law on any of these days”
    NotTheseDays {
        De => "gehört an keinem dieser Tage zum Recht",
        Fr => "ne fait partie du droit à aucune de ces dates",
        Nl => "maakt op geen van deze dagen deel uit van het recht",
        Zh => "在所涉期间均不在法律之中",
        _ => "it does not stand in the law on any of these days"
    }
}

message! {
    /// “it binds {roles}, and whoever describes the system is none of them”
    BindsOthers (roles) [] {
        De => format!("bindet: {roles}; die Stelle, die das System beschreibt, hat keine dieser Rollen"),
        Fr => format!("s’impose à d’autres rôles\u{202f}: {roles}\u{202f}; l’auteur de la description n’en a aucun"),
        Nl => format!("geldt voor: {roles}; wie het systeem beschrijft, heeft geen van deze rollen"),
        Zh => format!("其约束对象为 {roles}，填报方不在其列"),
        _ => format!("it binds {roles}, and whoever describes the system is none of them")
    }
}

fixed! {
    /// “What would bring it: the smallest changes of any answers”
    Brought {
        De => "Was dazu führen würde: die kleinsten Änderungen beliebiger Antworten",
        Fr => "Ce qui y conduirait\u{202f}: les plus petits changements de réponses",
        Nl => "Wat daartoe zou leiden: de kleinste wijzigingen van antwoorden",
        Zh => "如何才会如此：任何回答的最小变化",
        _ => "What would bring it: the smallest changes of any answers"
    }
}

fixed! {
    /// “No answers bring it; that is proved.”
    NoAnswers {
        De => "Keine Antworten führen dazu; das ist bewiesen.",
        Fr => "Aucune réponse n’y conduit\u{202f}; c’est prouvé.",
        Nl => "Geen antwoorden leiden daartoe; dat is bewezen.",
        Zh => "任何回答均不会导致；已证明。",
        _ => "No answers bring it; that is proved."
    }
}

message! {
    /// “What would make it {level}”
    ///
    /// Headings over changes that reach a level.
    ReachLevel (level) [] {
        De => format!("Was zu {level} führen würde"),
        Fr => format!("Ce qui conduirait à {level}"),
        Nl => format!("Wat tot {level} zou leiden"),
        Zh => format!("如何成为{level}"),
        _ => format!("What would make it {level}")
    }
}

fixed! {
    /// “What would take it out of scope”
    ReachOut {
        De => "Was das System aus dem Anwendungsbereich herausführen würde",
        Fr => "Ce qui ferait sortir le système du champ d’application",
        Nl => "Wat het systeem buiten het toepassingsgebied zou brengen",
        Zh => "如何不在适用范围之内",
        _ => "What would take it out of scope"
    }
}

fixed! {
    /// “It is so already.”
    Already {
        De => "So ist es bereits.",
        Fr => "C’est déjà le cas.",
        Nl => "Dat is al zo.",
        Zh => "已经如此。",
        _ => "It is so already."
    }
}

fixed! {
    /// “by design choices”
    Design {
        De => "durch Gestaltungsentscheidungen",
        Fr => "par des choix de conception",
        Nl => "door ontwerpkeuzes",
        Zh => "通过设计选择",
        _ => "by design choices"
    }
}

fixed! {
    /// “by what is not answered yet, if it turns out so”
    Unknown {
        De => "durch noch nicht Beantwortetes, falls es sich so erweist",
        Fr => "par ce qui est encore sans réponse, si les réponses vont dans ce sens",
        Nl => "door wat nog niet is beantwoord, als het zo blijkt te zijn",
        Zh => "通过尚未回答的问题（须查明如此）",
        _ => "by what is not answered yet, if it turns out so"
    }
}

fixed! {
    /// “No change of design choices reaches it for sure; that is proved.”
    NoDesign {
        De => "Keine Änderung von Gestaltungsentscheidungen führt sicher dazu; das ist bewiesen.",
        Fr => "Aucun changement des choix de conception n’y conduit à coup sûr\u{202f}; c’est prouvé.",
        Nl => "Geen wijziging van ontwerpkeuzes leidt daar zeker toe; dat is bewezen.",
        Zh => "改变设计选择均不能确保达到；已证明。",
        _ => "No change of design choices reaches it for sure; that is proved."
    }
}

fixed! {
    /// “No answers to open questions reach it for sure; that is proved.”
    NoUnknown {
        De => "Keine Antworten auf offene Fragen führen sicher dazu; das ist bewiesen.",
        Fr => "Aucune réponse aux questions à déterminer n’y conduit à coup sûr\u{202f}; c’est prouvé.",
        Nl => "Geen antwoorden op open vragen leiden daar zeker toe; dat is bewezen.",
        Zh => "未决问题的任何回答均不能确保达到；已证明。",
        _ => "No answers to open questions reach it for sure; that is proved."
    }
}

fixed! {
    /// “What stands in the way”
    Barred {
        De => "Was dem entgegensteht",
        Fr => "Ce qui s’y oppose",
        Nl => "Wat eraan in de weg staat",
        Zh => "障碍",
        _ => "What stands in the way"
    }
}

fixed! {
    /// “None was found within the bounds of the search.”
    NotFound {
        De => "Innerhalb der Grenzen der Suche wurde nichts gefunden.",
        Fr => "Rien n’a été trouvé dans les limites de la recherche.",
        Nl => "Binnen de grenzen van het zoeken is niets gevonden.",
        Zh => "在搜索范围内未找到。",
        _ => "None was found within the bounds of the search."
    }
}

fixed! {
    /// “There are more, or may be.”
    ChangesMore {
        De => "Es gibt weitere, oder es kann weitere geben.",
        Fr => "Il y en a d’autres, ou il peut y en avoir.",
        Nl => "Er zijn er meer, of er kunnen er meer zijn.",
        Zh => "另有或可能另有更多。",
        _ => "There are more, or may be."
    }
}

message! {
    /// “{says} (today: {today})”
    ///
    /// What another answer must say, and the answer today.
    Edit (says today) [] {
        De => format!("{says} (heute: {today})"),
        Fr => format!("{says} (aujourd’hui\u{202f}: {today})"),
        Nl => format!("{says} (vandaag: {today})"),
        Zh => format!("{says}（目前：{today}）"),
        _ => format!("{says} (today: {today})")
    }
}

message! {
    /// “{says} (not answered today)”
    EditNew (says) [] {
        De => format!("{says} (heute nicht beantwortet)"),
        Fr => format!("{says} (aujourd’hui sans réponse)"),
        Nl => format!("{says} (vandaag niet beantwoord)"),
        Zh => format!("{says}（目前未回答）"),
        _ => format!("{says} (not answered today)")
    }
}

message! {
    /// “then {levels}”
    Then (levels) [] {
        De => format!("dann {levels}"),
        Fr => format!("alors {levels}"),
        Nl => format!("dan {levels}"),
        Zh => format!("则{levels}"),
        _ => format!("then {levels}")
    }
}

message! {
    /// “{n} duties come: {list}”
    DutiesCome (list) [n] {
        De => match *n { 1 => format!("1 Pflicht kommt hinzu: {list}"), _ => format!("{n} Pflichten kommen hinzu: {list}") },
        Fr => match *n { 0 => format!("0 obligation s’ajoute\u{202f}: {list}"), 1 => format!("1 obligation s’ajoute\u{202f}: {list}"), _ => format!("{n} obligations s’ajoutent\u{202f}: {list}") },
        Nl => match *n { 1 => format!("1 verplichting komt erbij: {list}"), _ => format!("{n} verplichtingen komen erbij: {list}") },
        Zh => format!("新增{n}项义务：{list}"),
        _ => match *n { 1 => format!("1 duty comes: {list}"), _ => format!("{n} duties come: {list}") }
    }
}

message! {
    /// “{n} duties go: {list}”
    DutiesGo (list) [n] {
        De => match *n { 1 => format!("1 Pflicht fällt weg: {list}"), _ => format!("{n} Pflichten fallen weg: {list}") },
        Fr => match *n { 0 => format!("0 obligation disparaît\u{202f}: {list}"), 1 => format!("1 obligation disparaît\u{202f}: {list}"), _ => format!("{n} obligations disparaissent\u{202f}: {list}") },
        Nl => match *n { 1 => format!("1 verplichting vervalt: {list}"), _ => format!("{n} verplichtingen vervallen: {list}") },
        Zh => format!("不再有{n}项义务：{list}"),
        _ => match *n { 1 => format!("1 duty goes: {list}"), _ => format!("{n} duties go: {list}") }
    }
}

message! {
    /// “The {n} ways to be {level}”
    ///
    /// Headings over all ways to a level, or out of scope; $n is how many.
    WaysTo (level) [n] {
        De => match *n { 0 => format!("Wege zu {level}"), 1 => format!("Der einzige Weg zu {level}"), _ => format!("Die {n} Wege zu {level}") },
        Fr => match *n { 0 => format!("Façons d’arriver à {level}"), 1 => format!("La seule façon d’arriver à {level}"), _ => format!("Les {n} façons d’arriver à {level}") },
        Nl => match *n { 0 => format!("Wegen naar {level}"), 1 => format!("De enige weg naar {level}"), _ => format!("De {n} wegen naar {level}") },
        Zh => format!("成为{level}的{n}种途径"),
        _ => match *n { 0 => format!("Ways to be {level}"), 1 => format!("The 1 way to be {level}"), _ => format!("The {n} ways to be {level}") }
    }
}

message! {
    /// “The {n} ways to be out of scope”
    WaysOut () [n] {
        De => match *n { 0 => String::from("Wege aus dem Anwendungsbereich heraus"), 1 => String::from("Der einzige Weg aus dem Anwendungsbereich heraus"), _ => format!("Die {n} Wege aus dem Anwendungsbereich heraus") },
        Fr => match *n { 0 => String::from("Façons d’être hors du champ d’application"), 1 => String::from("La seule façon d’être hors du champ d’application"), _ => format!("Les {n} façons d’être hors du champ d’application") },
        Nl => match *n { 0 => String::from("Wegen uit het toepassingsgebied"), 1 => String::from("De enige weg uit het toepassingsgebied"), _ => format!("De {n} wegen uit het toepassingsgebied") },
        Zh => format!("不在适用范围之内的{n}种途径"),
        _ => match *n { 0 => String::from("Ways to be out of scope"), 1 => String::from("The 1 way to be out of scope"), _ => format!("The {n} ways to be out of scope") }
    }
}

fixed! {
    /// “There is none; that is proved.”
    NoWays {
        De => "Es gibt keinen; das ist bewiesen.",
        Fr => "Il n’y en a aucune\u{202f}; c’est prouvé.",
        Nl => "Er is er geen; dat is bewezen.",
        Zh => "没有；已证明。",
        _ => "There is none; that is proved."
    }
}

fixed! {
    /// “Complete: it is proved that there is no other, and none is covered by the others.”
    Complete {
        De => "Vollständig: es ist bewiesen, dass es keinen weiteren gibt und keiner in den anderen enthalten ist.",
        Fr => "Complet\u{202f}: il est prouvé qu’il n’y en a pas d’autre, et aucune n’est couverte par les autres.",
        Nl => "Volledig: bewezen is dat er geen andere is, en geen ervan ligt besloten in de andere.",
        Zh => "完整：已证明没有其他途径，且任一途径均不为其余所涵盖。",
        _ => "Complete: it is proved that there is no other, and none is covered by the others."
    }
}

fixed! {
    /// “Not complete: the list was cut, or an example was not confirmed.”
    Incomplete {
        De => "Nicht vollständig: die Liste wurde gekürzt, oder ein Beispiel wurde nicht bestätigt.",
        Fr => "Incomplet\u{202f}: la liste a été abrégée, ou un exemple n’a pas été confirmé.",
        Nl => "Niet volledig: de lijst is ingekort, of een voorbeeld is niet bevestigd.",
        Zh => "不完整：清单被截断，或示例未获确认。",
        _ => "Not complete: the list was cut, or an example was not confirmed."
    }
}

message! {
    /// “Never without one of these: {rules}”
    Covered (rules) [] {
        De => format!("Nie ohne eine von diesen: {rules}"),
        Fr => format!("Jamais sans l’une de celles-ci\u{202f}: {rules}"),
        Nl => format!("Nooit zonder een van deze: {rules}"),
        Zh => format!("从不单独出现：{rules}"),
        _ => format!("Never without one of these: {rules}")
    }
}

message! {
    /// “unless {what}”
    Unless (what) [] {
        De => format!("es sei denn: {what}"),
        Fr => format!("sauf si ceci est le cas\u{202f}: {what}"),
        Nl => format!("tenzij dit vervuld is: {what}"),
        Zh => format!("除非 {what}"),
        _ => format!("unless {what}")
    }
}

message! {
    /// “for example: {what}”
    Example (what) [] {
        De => format!("zum Beispiel: {what}"),
        Fr => format!("par exemple\u{202f}: {what}"),
        Nl => format!("bijvoorbeeld: {what}"),
        Zh => format!("例如：{what}"),
        _ => format!("for example: {what}")
    }
}

fixed! {
    /// “no rule of a higher level applies”
    NoRule {
        De => "keine Regel einer höheren Stufe ist anwendbar",
        Fr => "aucune règle d’un niveau supérieur ne s’applique",
        Nl => "geen regel van een hoger niveau is van toepassing",
        Zh => "没有更高等级的规则适用",
        _ => "no rule of a higher level applies"
    }
}

fixed! {
    /// “nothing brings the system into scope”
    NoEntrance {
        De => "nichts bringt das System in den Anwendungsbereich",
        Fr => "rien ne fait entrer le système dans le champ d’application",
        Nl => "niets brengt het systeem binnen het toepassingsgebied",
        Zh => "没有任何条款使该系统进入适用范围",
        _ => "nothing brings the system into scope"
    }
}

fixed! {
    /// “All systems”
    AllSystems {
        De => "Alle Systeme",
        Fr => "Tous les systèmes",
        Nl => "Alle systemen",
        Zh => "所有系统",
        _ => "All systems"
    }
}

fixed! {
    /// “Which readings of contested points make the result another one”
    Readings {
        De => "Welche Lesarten von Streitpunkten das Ergebnis ändern",
        Fr => "Lectures de points controversés qui changent le résultat",
        Nl => "Welke lezingen van omstreden punten het resultaat veranderen",
        Zh => "争议点的哪些解释会使结果不同",
        _ => "Which readings of contested points make the result another one"
    }
}

fixed! {
    /// “None does; that is proved.”
    NoReadings {
        De => "Keine; das ist bewiesen.",
        Fr => "Aucune\u{202f}; c’est prouvé.",
        Nl => "Geen; dat is bewezen.",
        Zh => "没有；已证明。",
        _ => "None does; that is proved."
    }
}

fixed! {
    /// “How far other levels are”
    Distance {
        De => "Wie weit andere Stufen entfernt sind",
        Fr => "Distance des autres niveaux",
        Nl => "Hoe ver andere niveaus verwijderd zijn",
        Zh => "与其他等级的距离",
        _ => "How far other levels are"
    }
}

message! {
    /// “{level}: {n} answers away: {what}”
    ///
    /// The fewest answers that would have to be others; $what names them.
    Away (level what) [n] {
        De => match *n { 1 => format!("{level}: 1 Antwort entfernt: {what}"), _ => format!("{level}: {n} Antworten entfernt: {what}") },
        Fr => match *n { 1 => format!("{level}\u{202f}: à 1 réponse de distance\u{202f}: {what}"), _ => format!("{level}\u{202f}: à {n} réponses de distance\u{202f}: {what}") },
        Nl => match *n { 1 => format!("{level}: 1 antwoord verwijderd: {what}"), _ => format!("{level}: {n} antwoorden verwijderd: {what}") },
        Zh => format!("{level}：相差{n}项回答：{what}"),
        _ => match *n { 1 => format!("{level}: 1 answer away: {what}"), _ => format!("{level}: {n} answers away: {what}") }
    }
}

message! {
    /// “{level}: perhaps with {n} other answers: {what}; it then hangs on what is not answered”
    ///
    /// The same, but more than these is needed.
    AwayPerhaps (level what) [n] {
        De => match *n { 1 => format!("{level}: vielleicht mit 1 anderen Antwort: {what}; dann hängt es von Unbeantwortetem ab"), _ => format!("{level}: vielleicht mit {n} anderen Antworten: {what}; dann hängt es von Unbeantwortetem ab") },
        Fr => match *n { 0 => format!("{level} : peut-être, 0 autre réponse : {what} ; cela dépend alors de ce qui n’a pas de réponse"), 1 => format!("{level} : peut-être, avec 1 autre réponse : {what} ; cela dépend alors de ce qui n’a pas de réponse"), _ => format!("{level} : peut-être, avec {n} autres réponses : {what} ; cela dépend alors de ce qui n’a pas de réponse") },
        Nl => match *n { 1 => format!("{level}: misschien met 1 ander antwoord: {what}; het hangt dan af van wat niet is beantwoord"), _ => format!("{level}: misschien met {n} andere antwoorden: {what}; het hangt dan af van wat niet is beantwoord") },
        Zh => match *n { 1 => format!("{level}：改变1个回答后可能达到：{what}；届时取决于尚未回答的问题"), _ => format!("{level}：改变{n}个回答后可能达到：{what}；届时取决于尚未回答的问题") },
        _ => match *n { 1 => format!("{level}: perhaps with 1 other answer: {what}; it then hangs on what is not answered"), _ => format!("{level}: perhaps with {n} other answers: {what}; it then hangs on what is not answered") }
    }
}

message! {
    /// “{level}: no answers lead there”
    NoWay (level) [] {
        De => format!("{level}: keine Antworten führen dorthin"),
        Fr => format!("{level}\u{202f}: aucune réponse n’y conduit"),
        Nl => format!("{level}: geen antwoorden leiden daartoe"),
        Zh => format!("{level}：任何回答均不会导致"),
        _ => format!("{level}: no answers lead there")
    }
}

message! {
    /// “{level}: it hangs on what is not answered”
    NoAnswerNeeded (level) [] {
        De => format!("{level}: hängt von dem ab, was nicht beantwortet ist"),
        Fr => format!("{level}\u{202f}: cela dépend de ce qui est sans réponse"),
        Nl => format!("{level}: hangt af van wat niet is beantwoord"),
        Zh => format!("{level}：取决于尚未回答的问题"),
        _ => format!("{level}: it hangs on what is not answered")
    }
}

message! {
    /// “Next: {options}”
    Next (options) [] {
        De => format!("Weiter: {options}"),
        Fr => format!("Ensuite\u{202f}: {options}"),
        Nl => format!("Verder: {options}"),
        Zh => format!("下一步：{options}"),
        _ => format!("Next: {options}")
    }
}

message! {
    /// “… {n} more lines with `--full`”
    Cut (n) [] {
        De => format!("… {n} weitere Zeilen mit `--full`"),
        Fr => format!("… {n} lignes de plus avec `--full`"),
        Nl => format!("… nog {n} regels tekst met `--full`"),
        Zh => format!("… 另有{n}行，见 `--full`"),
        _ => format!("… {n} more lines with `--full`")
    }
}
