//! Conditions in words.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “always”
    Always {
        De => "immer",
        Fr => "toujours",
        Nl => "altijd",
        Zh => "始终",
        _ => "always"
    }
}

fixed! {
    /// “never”
    Never {
        De => "nie",
        Fr => "jamais",
        Nl => "nooit",
        Zh => "从不",
        _ => "never"
    }
}

fixed! {
    /// “ and ”
    And {
        De => " und ",
        Fr => " et ",
        Nl => " en ",
        Zh => "，且",
        _ => " and "
    }
}

fixed! {
    /// “ or ”
    Or {
        De => " oder ",
        Fr => " ou ",
        Nl => " of ",
        Zh => "，或",
        _ => " or "
    }
}

fixed! {
    /// “ or ”
    ///
    /// Between the last two of a list of values, one of which is enough.
    ListOr {
        De => " oder ",
        Fr => " ou ",
        Nl => " of ",
        Zh => "或",
        _ => " or "
    }
}

fixed! {
    /// “ and ”
    ///
    /// Between the last two of a list of values, all of which are needed.
    ListAnd {
        De => " und ",
        Fr => " et ",
        Nl => " en ",
        Zh => "和",
        _ => " and "
    }
}

message! {
    /// “ or {more} more”
    ///
    /// At the end of a list of which some are named, one of all being enough.
    ///
    /// $more: how many are not named
    ///
    /// $all: how many there are
    ListOrMore (all more) [] {
        De => format!(" oder {more} weitere"),
        Fr => format!(" ou {more} de plus"),
        Nl => format!(" of nog {more} andere"),
        Zh => format!("等{all}项之一"),
        _ => format!(" or {more} more")
    }
}

message! {
    /// “ and {more} more”
    ///
    /// The same where all of them are needed.
    ///
    /// $more: how many are not named
    ///
    /// $all: how many there are
    ListAndMore (all more) [] {
        De => format!(" und {more} weitere"),
        Fr => format!(" et {more} de plus"),
        Nl => format!(" en nog {more} andere"),
        Zh => format!("等全部{all}项"),
        _ => format!(" and {more} more")
    }
}

fixed! {
    /// “all of these hold: ”
    AllHold {
        De => "alle folgenden Bedingungen erfüllt: ",
        Fr => "toutes les conditions suivantes sont remplies\u{202f}: ",
        Nl => "alle volgende voorwaarden zijn vervuld: ",
        Zh => "同时符合：",
        _ => "all of these hold: "
    }
}

fixed! {
    /// “one of these holds: ”
    OneHolds {
        De => "mindestens eine der folgenden Bedingungen erfüllt: ",
        Fr => "au moins une des conditions suivantes est remplie\u{202f}: ",
        Nl => "een van de volgende voorwaarden is vervuld: ",
        Zh => "符合下列任一项：",
        _ => "one of these holds: "
    }
}

fixed! {
    /// “one of these does not hold: ”
    NotAllHold {
        De => "mindestens eine der folgenden Bedingungen nicht erfüllt: ",
        Fr => "au moins une des conditions suivantes n’est pas remplie\u{202f}: ",
        Nl => "ten minste een van de volgende voorwaarden is niet vervuld: ",
        Zh => "并非下列各项均符合：",
        _ => "one of these does not hold: "
    }
}

fixed! {
    /// “none of these holds: ”
    NoneHolds {
        De => "keine der folgenden Bedingungen erfüllt: ",
        Fr => "aucune des conditions suivantes n’est remplie\u{202f}: ",
        Nl => "geen van de volgende voorwaarden is vervuld: ",
        Zh => "下列各项均不符合：",
        _ => "none of these holds: "
    }
}

message! {
    /// “exactly {n} of these hold: ”
    Exactly (n) [] {
        De => format!("genau {n} der folgenden Bedingungen erfüllt: "),
        Fr => format!("nombre de conditions remplies parmi les suivantes, exactement {n}\u{202f}: "),
        Nl => format!("onder de volgende is het aantal vervulde voorwaarden precies {n}: "),
        Zh => format!("恰好符合下列{n}项："),
        _ => format!("exactly {n} of these hold: ")
    }
}

message! {
    /// “at least {n} of these hold: ”
    AtLeast (n) [] {
        De => format!("mindestens {n} der folgenden Bedingungen erfüllt: "),
        Fr => format!("nombre de conditions remplies parmi les suivantes, au moins {n}\u{202f}: "),
        Nl => format!("onder de volgende is het aantal vervulde voorwaarden ten minste {n}: "),
        Zh => format!("至少符合下列{n}项："),
        _ => format!("at least {n} of these hold: ")
    }
}

message! {
    /// “({label}) {what}”
    ///
    /// An element of a condition behind its label, which is English.
    ///
    /// $label: the label, spelled
    Element (label what) [] {
        De => format!("({label}) {what}"),
        Fr => format!("{what}"),
        Nl => format!("({label}) {what}"),
        Zh => format!("{what}"),
        _ => format!("({label}) {what}")
    }
}

message! {
    /// “not {what}”
    Not (what) [] {
        De => format!("nicht ({what})"),
        Fr => format!("non [{what}]"),
        Nl => format!("niet {what}"),
        Zh => format!("并非{what}"),
        _ => format!("not {what}")
    }
}

message! {
    /// “{what} applies”
    Applies (what) [] {
        De => format!("{what} ist anwendbar"),
        Fr => format!("{what} s’applique"),
        Nl => format!("{what} is van toepassing"),
        Zh => format!("{what}适用"),
        _ => format!("{what} applies")
    }
}

message! {
    /// “{what} is set aside by {by}”
    SetAside (by what) [] {
        De => format!("{what} ist verdrängt durch {by}"),
        Fr => format!("{by} écarte {what}"),
        Nl => format!("{what} is terzijde gesteld door {by}"),
        Zh => format!("{what}被{by}排除"),
        _ => format!("{what} is set aside by {by}")
    }
}

message! {
    /// “as classified, now or later: {what}”
    ///
    /// Of outcomes: on the day or on a later one, by the days as enacted.
    Classified (what) [] {
        De => format!("nach der Einstufung, jetzt oder später: {what}"),
        Fr => format!("selon la classification, dès maintenant ou plus tard\u{202f}: {what}"),
        Nl => format!("zoals geclassificeerd, nu of later: {what}"),
        Zh => format!("按分类（现在或以后）：{what}"),
        _ => format!("as classified, now or later: {what}")
    }
}

message! {
    /// “ (except {ids})”
    Except (ids) [] {
        De => format!(" (ausgenommen {ids})"),
        Fr => format!(" (sauf {ids})"),
        Nl => format!(" (behalve {ids})"),
        Zh => format!("（{ids}除外）"),
        _ => format!(" (except {ids})")
    }
}

message! {
    /// “anything under {group}”
    Under (group) [] {
        De => format!("etwas aus {group}"),
        Fr => format!("une valeur quelconque de {group}"),
        Nl => format!("iets wat onder {group} valt"),
        Zh => format!("{group}类中的任何一项"),
        _ => format!("anything under {group}")
    }
}

message! {
    /// “{name} is yes”
    Yes (name) [] {
        De => format!("{name} lautet ja"),
        Fr => format!("la réponse à {name} est oui"),
        Nl => format!("{name} is ja"),
        Zh => format!("{name}为“是”"),
        _ => format!("{name} is yes")
    }
}

message! {
    /// “{name} is no”
    NotYes (name) [] {
        De => format!("{name} lautet nein"),
        Fr => format!("la réponse à {name} est non"),
        Nl => format!("{name} is nee"),
        Zh => format!("{name}为“否”"),
        _ => format!("{name} is no")
    }
}

message! {
    /// “{name} is {list}”
    Is (list name) [] {
        De => format!("{name} ist {list}"),
        Fr => format!("{name} est {list}"),
        Nl => format!("{name} is {list}"),
        Zh => format!("{name}为{list}"),
        _ => format!("{name} is {list}")
    }
}

message! {
    /// “{name} is not {list}”
    IsNot (list name) [] {
        De => format!("{name} ist nicht {list}"),
        Fr => format!("{name} n’est pas {list}"),
        Nl => format!("{name} is niet {list}"),
        Zh => format!("{name}不是{list}"),
        _ => format!("{name} is not {list}")
    }
}

message! {
    /// “{name} is empty”
    Empty (name) [] {
        De => format!("{name} ist leer"),
        Fr => format!("{name} est vide"),
        Nl => format!("{name} is leeg"),
        Zh => format!("{name}未选任何项"),
        _ => format!("{name} is empty")
    }
}

message! {
    /// “{name} includes nothing but {list}”
    NothingBut (list name) [] {
        De => format!("{name} enthält nichts außer {list}"),
        Fr => format!("{name} ne comprend rien d’autre que {list}"),
        Nl => format!("{name} omvat niets anders dan {list}"),
        Zh => format!("{name}除{list}外未选其他项"),
        _ => format!("{name} includes nothing but {list}")
    }
}

message! {
    /// “{name} includes {list}”
    Includes (list name) [] {
        De => format!("{name} enthält {list}"),
        Fr => format!("{name} comprend {list}"),
        Nl => format!("{name} omvat {list}"),
        Zh => format!("{name}包括{list}"),
        _ => format!("{name} includes {list}")
    }
}

message! {
    /// “{name} does not include {list}”
    DoesNotInclude (list name) [] {
        De => format!("{name} enthält nicht {list}"),
        Fr => format!("{name} ne comprend pas {list}"),
        Nl => format!("{name} omvat niet {list}"),
        Zh => format!("{name}不包括{list}"),
        _ => format!("{name} does not include {list}")
    }
}

message! {
    /// “{name} includes {list}”
    ///
    /// $count (number): how many values the list names
    IncludesAll (list name) [count] {
        De => format!("{name} enthält {list}"),
        Fr => match *count { 1 => format!("{name} comprend {list}"), _ => format!("{name} comprend à la fois {list}") },
        Nl => format!("{name} omvat {list}"),
        Zh => match *count { 1 => format!("{name}包括{list}"), _ => format!("{name}同时包括{list}") },
        _ => format!("{name} includes {list}")
    }
}

message! {
    /// “{name} does not include all of {list}”
    ///
    /// $count (number): how many values the list names
    NotAll (list name) [count] {
        De => match *count { 1 => format!("{name} enthält nicht {list}"), _ => format!("{name} enthält nicht alles hiervon: {list}") },
        Fr => match *count { 1 => format!("{name} ne comprend pas {list}"), _ => format!("{name} ne comprend pas à la fois {list}") },
        Nl => match *count { 1 => format!("{name} omvat niet {list}"), _ => format!("{name} omvat niet elk van {list}") },
        Zh => match *count { 1 => format!("{name}未包括{list}"), _ => format!("{name}未同时包括{list}") },
        _ => format!("{name} does not include all of {list}")
    }
}

message! {
    /// “{name} is answered with {list} alone”
    Alone (list name) [] {
        De => format!("{name} ist allein mit {list} beantwortet"),
        Fr => format!("la réponse à {name} est uniquement {list}"),
        Nl => format!("{name} is uitsluitend met {list} beantwoord"),
        Zh => format!("{name}仅包括{list}"),
        _ => format!("{name} is answered with {list} alone")
    }
}

message! {
    /// “{name} is not answered with {list} alone”
    NotAlone (list name) [] {
        De => format!("{name} ist nicht allein mit {list} beantwortet"),
        Fr => format!("la réponse à {name} n’est pas uniquement {list}"),
        Nl => format!("{name} is niet uitsluitend met {list} beantwoord"),
        Zh => format!("{name}并非仅包括{list}"),
        _ => format!("{name} is not answered with {list} alone")
    }
}

message! {
    /// “something is chosen under {name}”
    Something (name) [] {
        De => format!("unter {name} ist etwas gewählt"),
        Fr => format!("au moins une valeur est choisie sous {name}"),
        Nl => format!("onder {name} is iets gekozen"),
        Zh => format!("{name}至少选择一项"),
        _ => format!("something is chosen under {name}")
    }
}

message! {
    /// “nothing is chosen under {name}”
    Nothing (name) [] {
        De => format!("unter {name} ist nichts gewählt"),
        Fr => format!("aucune valeur n’est choisie sous {name}"),
        Nl => format!("onder {name} is niets gekozen"),
        Zh => format!("{name}未选任何项"),
        _ => format!("nothing is chosen under {name}")
    }
}

message! {
    /// “at least {n} are chosen under {name}”
    Some (n name) [] {
        De => format!("unter {name} sind mindestens {n} Werte gewählt"),
        Fr => format!("au moins {n} valeurs sont choisies sous {name}"),
        Nl => format!("onder {name} zijn ten minste {n} opties gekozen"),
        Zh => format!("{name}至少选择{n}项"),
        _ => format!("at least {n} are chosen under {name}")
    }
}

message! {
    /// “fewer than {n} are chosen under {name}”
    Fewer (n name) [] {
        De => format!("unter {name} sind weniger als {n} Werte gewählt"),
        Fr => format!("moins de {n} valeurs sont choisies sous {name}"),
        Nl => format!("onder {name} zijn minder dan {n} opties gekozen"),
        Zh => format!("{name}选择不足{n}项"),
        _ => format!("fewer than {n} are chosen under {name}")
    }
}

message! {
    /// “the day given under {name} has come”
    Come (name) [] {
        De => format!("der unter {name} angegebene Tag ist gekommen"),
        Fr => format!("la date indiquée sous {name} est arrivée"),
        Nl => format!("de onder {name} opgegeven dag is aangebroken"),
        Zh => format!("{name}所指日期已到来"),
        _ => format!("the day given under {name} has come")
    }
}

message! {
    /// “the day given under {name} has not come”
    NotCome (name) [] {
        De => format!("der unter {name} angegebene Tag ist nicht gekommen"),
        Fr => format!("la date indiquée sous {name} n’est pas arrivée"),
        Nl => format!("de onder {name} opgegeven dag is niet aangebroken"),
        Zh => format!("{name}所指日期尚未到来"),
        _ => format!("the day given under {name} has not come")
    }
}

message! {
    /// “the day given under {name} is still to come”
    ToCome (name) [] {
        De => format!("der unter {name} angegebene Tag steht noch bevor"),
        Fr => format!("la date indiquée sous {name} est encore à venir"),
        Nl => format!("de onder {name} opgegeven dag moet nog aanbreken"),
        Zh => format!("{name}所指日期在未来"),
        _ => format!("the day given under {name} is still to come")
    }
}

message! {
    /// “the day given under {name} lies within the last {time}”
    Recent (name time) [] {
        De => format!("der unter {name} angegebene Tag liegt höchstens {time} zurück"),
        Fr => format!("la date indiquée sous {name} se situe dans la période de {time} qui vient de s’écouler"),
        Nl => format!("de onder {name} opgegeven dag ligt binnen de afgelopen periode van {time}"),
        Zh => format!("{name}所指日期在最近{time}之内"),
        _ => format!("the day given under {name} lies within the last {time}")
    }
}

message! {
    /// “no day given under {name} lies within the last {time}”
    NotRecent (name time) [] {
        De => format!("kein unter {name} angegebener Tag liegt höchstens {time} zurück"),
        Fr => format!("aucune date indiquée sous {name} ne se situe dans la période de {time} qui vient de s’écouler"),
        Nl => format!("geen onder {name} opgegeven dag ligt binnen de afgelopen periode van {time}"),
        Zh => format!("{name}所指日期不在最近{time}之内"),
        _ => format!("no day given under {name} lies within the last {time}")
    }
}

message! {
    /// “the day given under {name} lies more than {time} ago”
    Lapsed (name time) [] {
        De => format!("der unter {name} angegebene Tag liegt mehr als {time} zurück"),
        Fr => format!("la date indiquée sous {name} remonte à plus de {time}"),
        Nl => format!("de onder {name} opgegeven dag ligt meer dan {time} terug"),
        Zh => format!("{name}所指日期距今已超过{time}"),
        _ => format!("the day given under {name} lies more than {time} ago")
    }
}

message! {
    /// “no day given under {name} lies more than {time} ago”
    NotLapsed (name time) [] {
        De => format!("kein unter {name} angegebener Tag liegt mehr als {time} zurück"),
        Fr => format!("aucune date indiquée sous {name} ne remonte à plus de {time}"),
        Nl => format!("geen onder {name} opgegeven dag ligt meer dan {time} terug"),
        Zh => format!("{name}所指日期距今未超过{time}"),
        _ => format!("no day given under {name} lies more than {time} ago")
    }
}

message! {
    /// “{name} is at least {number}”
    From (name number) [] {
        De => format!("{name} beträgt mindestens {number}"),
        Fr => format!("{name} atteint au moins {number}"),
        Nl => format!("{name} is ten minste {number}"),
        Zh => format!("{name}不少于{number}"),
        _ => format!("{name} is at least {number}")
    }
}

message! {
    /// “{name} is more than {number}”
    Over (name number) [] {
        De => format!("{name} beträgt mehr als {number}"),
        Fr => format!("{name} dépasse {number}"),
        Nl => format!("{name} is meer dan {number}"),
        Zh => format!("{name}超过{number}"),
        _ => format!("{name} is more than {number}")
    }
}

message! {
    /// “{name} is at most {number}”
    To (name number) [] {
        De => format!("{name} beträgt höchstens {number}"),
        Fr => format!("{name} ne dépasse pas {number}"),
        Nl => format!("{name} is ten hoogste {number}"),
        Zh => format!("{name}不超过{number}"),
        _ => format!("{name} is at most {number}")
    }
}

message! {
    /// “{name} is less than {number}”
    Below (name number) [] {
        De => format!("{name} beträgt weniger als {number}"),
        Fr => format!("{name} n’atteint pas {number}"),
        Nl => format!("{name} is minder dan {number}"),
        Zh => format!("{name}少于{number}"),
        _ => format!("{name} is less than {number}")
    }
}

message! {
    /// “there is a day for {name}”
    ///
    /// Of a day: that there is one.
    SomeDay (name) [] {
        De => format!("zu {name} gibt es einen Tag"),
        Fr => format!("une date existe pour {name}"),
        Nl => format!("voor {name} is er een dag"),
        Zh => format!("{name}有日期"),
        _ => format!("there is a day for {name}")
    }
}

message! {
    /// “there is no day for {name}”
    NoDay (name) [] {
        De => format!("zu {name} gibt es keinen Tag"),
        Fr => format!("aucune date n’existe pour {name}"),
        Nl => format!("voor {name} is er geen dag"),
        Zh => format!("{name}无日期"),
        _ => format!("there is no day for {name}")
    }
}

message! {
    /// “{name} is on or after {day}”
    DayFrom (day name) [] {
        De => format!("{name} liegt am oder nach {day}"),
        Fr => format!("{name} a pour date {day} au plus tôt"),
        Nl => format!("{name} valt op of na {day}"),
        Zh => format!("{name}在{day}当日或之后"),
        _ => format!("{name} is on or after {day}")
    }
}

message! {
    /// “{name} is after {day}”
    DayAfter (day name) [] {
        De => format!("{name} liegt nach {day}"),
        Fr => format!("{name} a une date postérieure à {day}"),
        Nl => format!("{name} valt na {day}"),
        Zh => format!("{name}晚于{day}"),
        _ => format!("{name} is after {day}")
    }
}

message! {
    /// “{name} is on or before {day}”
    DayTo (day name) [] {
        De => format!("{name} liegt am oder vor {day}"),
        Fr => format!("{name} a pour date {day} au plus tard"),
        Nl => format!("{name} valt op of vóór {day}"),
        Zh => format!("{name}在{day}当日或之前"),
        _ => format!("{name} is on or before {day}")
    }
}

message! {
    /// “{name} is before {day}”
    DayBefore (day name) [] {
        De => format!("{name} liegt vor {day}"),
        Fr => format!("{name} a une date antérieure à {day}"),
        Nl => format!("{name} valt vóór {day}"),
        Zh => format!("{name}早于{day}"),
        _ => format!("{name} is before {day}")
    }
}

message! {
    /// “what the contested point {title} gives (by default: {default})”
    ///
    /// Instead of a number or a day: the one that a reading of the contested point gives.
    ReadValue (default title) [] {
        De => format!("Wert laut Streitpunkt {title} (Standard: {default})"),
        Fr => format!("ce que donne le point controversé {title} (par défaut\u{202f}: {default})"),
        Nl => format!("wat het omstreden punt {title} bepaalt (standaard: {default})"),
        Zh => format!("争议点{title}所定之值（默认：{default}）"),
        _ => format!("what the contested point {title} gives (by default: {default})")
    }
}

message! {
    /// “{words} ({value})”
    ///
    /// Instead of a number or a day: one that the law names, and what it is.
    Constant (value words) [] {
        De => format!("{words} ({value})"),
        Fr => format!("{words} ({value})"),
        Nl => format!("{words} ({value})"),
        Zh => format!("{words}（{value}）"),
        _ => format!("{words} ({value})")
    }
}

message! {
    /// “{value} from {from}”
    ///
    /// One value of a number that depends on the day, with its days; several are joined.
    ValueFrom (from value) [] {
        De => format!("{value} ab {from}"),
        Fr => format!("{value} à partir du {from}"),
        Nl => format!("{value} vanaf {from}"),
        Zh => format!("自 {from} 起为 {value}"),
        _ => format!("{value} from {from}")
    }
}

message! {
    /// “{value} until {until}”
    ValueUntil (until value) [] {
        De => format!("{value} bis ausschließlich {until}"),
        Fr => format!("{value} jusqu’au {until} exclu"),
        Nl => format!("{value} tot {until}"),
        Zh => format!("{until} 之前为 {value}"),
        _ => format!("{value} until {until}")
    }
}

message! {
    /// “{value} from {from} until {until}”
    ValueBetween (from until value) [] {
        De => format!("{value} ab {from} bis ausschließlich {until}"),
        Fr => format!("{value} du {from} au {until} exclu"),
        Nl => format!("{value} vanaf {from} tot {until}"),
        Zh => format!("自 {from} 起、{until} 之前为 {value}"),
        _ => format!("{value} from {from} until {until}")
    }
}

message! {
    /// “as the contested point {title} is read (by default: {default})”
    Reading (default title) [] {
        De => format!("je nach Lesart des Streitpunkts {title} (Standard: {default})"),
        Fr => format!("selon la lecture du point controversé {title} (par défaut\u{202f}: {default})"),
        Nl => format!("volgens de lezing van het omstreden punt {title} (standaard: {default})"),
        Zh => format!("依对争议点{title}所采的解释而定（默认：{default}）"),
        _ => format!("as the contested point {title} is read (by default: {default})")
    }
}

message! {
    /// “{title} is {words}”
    Level (title words) [] {
        De => format!("{title} ist {words}"),
        Fr => format!("{title} est {words}"),
        Nl => format!("{title} is {words}"),
        Zh => format!("{title}为{words}"),
        _ => format!("{title} is {words}")
    }
}

message! {
    /// “{title} is at least {words}”
    LevelFrom (title words) [] {
        De => format!("{title} ist mindestens {words}"),
        Fr => format!("{title} est au moins {words}"),
        Nl => format!("{title} is ten minste {words}"),
        Zh => format!("{title}不低于{words}"),
        _ => format!("{title} is at least {words}")
    }
}

message! {
    /// “you count as {title}”
    Role (title) [] {
        De => format!("Sie gelten als {title}"),
        Fr => format!("vous avez le rôle {title}"),
        Nl => format!("u geldt als {title}"),
        Zh => format!("视为{title}"),
        _ => format!("you count as {title}")
    }
}

message! {
    /// “{what} does not apply”
    NotApplicable (what) [] {
        De => format!("{what} ist nicht anwendbar"),
        Fr => format!("{what} ne s’applique pas"),
        Nl => format!("{what} is niet van toepassing"),
        Zh => format!("{what}不适用"),
        _ => format!("{what} does not apply")
    }
}

message! {
    /// “{n} points”
    ///
    /// What a score comes to, or a limit of it.
    Points (n) [] {
        De => format!("{n} Punkte"),
        Fr => format!("{n} points"),
        Nl => format!("{n} punten"),
        Zh => format!("{n}分"),
        _ => format!("{n} points")
    }
}

message! {
    /// “{n} %”
    Percent (n) [] {
        De => format!("{n} %"),
        Fr => format!("{n}\u{202f}%"),
        Nl => format!("{n} %"),
        Zh => format!("{n}%"),
        _ => format!("{n} %")
    }
}
