//! What a result rests on.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “the level in effect today hangs on it”
    ///
    /// What an open question can do that moves no classification.
    DecidesToday {
        De => "davon hängt ab, welche Stufe heute in Geltung ist",
        Fr => "le niveau en application aujourd’hui en dépend",
        Nl => "welk niveau vandaag van kracht is, hangt hiervan af",
        Zh => "今日有效的等级取决于此",
        _ => "the level in effect today hangs on it"
    }
}

fixed! {
    /// “no open question can change the classification; which level is in effect today hangs on what is open”
    ///
    /// Where the classification is settled and the level of the day is open.
    DecidedToday {
        De => "keine offene Frage kann die Einstufung ändern; welche Stufe heute in Geltung ist, hängt von Offenem ab",
        Fr => "aucune question à déterminer ne peut modifier la classification ; le niveau en application aujourd’hui dépend de ce qui reste à déterminer",
        Nl => "geen open vraag kan de indeling wijzigen; welk niveau vandaag van kracht is, hangt af van wat open is",
        Zh => "没有未决问题会改变分类；今日有效的等级取决于未决问题",
        _ => "no open question can change the classification; which level is in effect today hangs on what is open"
    }
}

message! {
    /// “Never, by {transition}; this rests on {answers}”
    ///
    /// What keeps a level from ever applying, and the answers on which that rests.
    Never (answers transition) [] {
        De => format!("Nie, wegen {transition}; das beruht auf {answers}"),
        Fr => format!("Jamais, en vertu de {transition} ; cela repose sur {answers}"),
        Nl => format!("Nooit, op grond van {transition}; dit berust op {answers}"),
        Zh => format!("始终不适用，依据：{transition}；以下列回答为前提：{answers}"),
        _ => format!("Never, by {transition}; this rests on {answers}")
    }
}

message! {
    /// “It would be otherwise in these cases: {lines}”
    ///
    /// The cases in which it would be otherwise, and the one that ends it.
    Else (lines) [] {
        De => format!("Anders wäre es in diesen Fällen: {lines}"),
        Fr => format!("Il en irait autrement dans ces cas : {lines}"),
        Nl => format!("Anders is het in deze gevallen: {lines}"),
        Zh => format!("下列情形则不同：{lines}"),
        _ => format!("It would be otherwise in these cases: {lines}")
    }
}

message! {
    /// “Perhaps {level}, by {rules}”
    ///
    /// The rules that may give a higher level.
    Perhaps (level rules) [] {
        De => format!("Möglicherweise {level}, wegen {rules}"),
        Fr => format!("Peut-être {level}, en vertu de {rules}"),
        Nl => format!("Mogelijk {level}, op grond van {rules}"),
        Zh => format!("可能为{level}，依据：{rules}"),
        _ => format!("Perhaps {level}, by {rules}")
    }
}

message! {
    /// “{rule}, unless: {what}”
    ///
    /// What may stand against such a rule.
    Unless (rule what) [] {
        De => format!("{rule}, außer: {what}"),
        Fr => format!("{rule}, sauf : {what}"),
        Nl => format!("{rule}, behalve: {what}"),
        Zh => format!("{rule}，但下列情形除外：{what}"),
        _ => format!("{rule}, unless: {what}")
    }
}

message! {
    /// “{rules} and {n} more”
    ///
    /// How many more rules there are.
    More (n rules) [] {
        De => format!("{rules} und {n} weitere"),
        Fr => format!("{rules} et {n} de plus"),
        Nl => format!("{rules} en nog {n}"),
        Zh => format!("{rules}，另有 {n} 条"),
        _ => format!("{rules} and {n} more")
    }
}

fixed! {
    /// “By the burden of proof: an exception counts only if whoever relies on it shows that it holds. While it is open, the level is told as if it did not hold; showing it is a task of whoever is named.”
    ///
    /// Below a level by the burden of proof.
    Burden {
        De => "Nach der Beweislast: Eine Ausnahme zählt nur, wenn derjenige, der sich auf sie beruft, sie nachweist. Solange sie offen ist, wird die Stufe so angegeben, als läge sie nicht vor; der Nachweis ist Aufgabe des Genannten.",
        Fr => "Selon la charge de la preuve : une exception ne compte que si celui qui l’invoque la démontre. Tant qu’elle reste à déterminer, le niveau est indiqué comme si elle ne jouait pas ; la démontrer incombe à celui qui est nommé.",
        Nl => "Volgens de bewijslast: een uitzondering telt alleen als degene die zich erop beroept haar aantoont. Zolang zij open is, wordt het niveau vermeld alsof zij zich niet voordoet; het bewijs is de taak van wie genoemd is.",
        Zh => "按举证责任：例外须由主张者证明成立，方予计入。例外未定时，等级按其不成立列出；证明由所列举证者承担。",
        _ => "By the burden of proof: an exception counts only if whoever relies on it shows that it holds. While it is open, the level is told as if it did not hold; showing it is a task of whoever is named."
    }
}

message! {
    /// “not known on {day}”
    ///
    /// The systems whose level on the day is open and that no other row counts.
    NotKnown (day) [] {
        De => format!("am {day} nicht bekannt"),
        Fr => format!("inconnu le {day}"),
        Nl => format!("niet bekend op {day}"),
        Zh => format!("{day} 未知"),
        _ => format!("not known on {day}")
    }
}

fixed! {
    /// “In effect today”
    ///
    /// The heading above what is in effect on the day, or may be.
    Now {
        De => "Heute in Geltung",
        Fr => "En application aujourd’hui",
        Nl => "Vandaag van kracht",
        Zh => "今日有效",
        _ => "In effect today"
    }
}

message! {
    /// “in effect: {level}”
    ///
    /// A level that is in effect on the day, or may be.
    Holds (level) [] {
        De => format!("in Geltung: {level}"),
        Fr => format!("en application : {level}"),
        Nl => format!("van kracht: {level}"),
        Zh => format!("有效：{level}"),
        _ => format!("in effect: {level}")
    }
}

message! {
    /// “up to {amount} or more”
    ///
    /// The upper limit of a fine as far as it is known; it may be higher.
    UpTo (amount) [] {
        De => format!("bis zu {amount} oder mehr"),
        Fr => format!("jusqu’à {amount} ou plus"),
        Nl => format!("tot {amount} of meer"),
        Zh => format!("上限{amount}，可能更高"),
        _ => format!("up to {amount} or more")
    }
}

message! {
    /// “up to {amount}”
    ///
    /// The same where it is known.
    UpToKnown (amount) [] {
        De => format!("bis zu {amount}"),
        Fr => format!("jusqu’à {amount}"),
        Nl => format!("tot {amount}"),
        Zh => format!("上限{amount}"),
        _ => format!("up to {amount}")
    }
}
