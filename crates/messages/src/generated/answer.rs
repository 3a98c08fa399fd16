//! The answer to one question.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “`assumed` is true or false”
    Assumed {
        De => "`assumed` ist true oder false",
        Fr => "`assumed` est soit true, soit false",
        Nl => "`assumed` is true of false",
        Zh => "`assumed` 只能是 true 或 false",
        _ => "`assumed` is true or false"
    }
}

fixed! {
    /// “write `assumed: true`”
    WriteAssumed {
        De => "schreiben Sie `assumed: true`",
        Fr => "écrivez `assumed: true`",
        Nl => "schrijf `assumed: true`",
        Zh => "请写 `assumed: true`",
        _ => "write `assumed: true`"
    }
}

message! {
    /// “an answer may have {keys}”
    Keys (keys) [] {
        De => format!("eine Antwort kann haben: {keys}"),
        Fr => format!("une réponse peut avoir {keys}"),
        Nl => format!("een antwoord kan {keys} hebben"),
        Zh => format!("回答可以有 {keys}"),
        _ => format!("an answer may have {keys}")
    }
}

message! {
    /// “unknown key `{key}` in an answer”
    UnknownKey (key) [] {
        De => format!("unbekannter Schlüssel `{key}` in einer Antwort"),
        Fr => format!("clé inconnue `{key}` dans une réponse"),
        Nl => format!("onbekende sleutel `{key}` in een antwoord"),
        Zh => format!("回答中有未知的键 `{key}`"),
        _ => format!("unknown key `{key}` in an answer")
    }
}

message! {
    /// “the answer to `{name}` has no `value`”
    NoValue (name) [] {
        De => format!("der Antwort auf `{name}` fehlt `value`"),
        Fr => format!("la réponse à `{name}` n’a pas de `value`"),
        Nl => format!("het antwoord op `{name}` heeft geen `value`"),
        Zh => format!("`{name}` 的回答缺少 `value`"),
        _ => format!("the answer to `{name}` has no `value`")
    }
}

fixed! {
    /// “add `value: …`”
    AddValue {
        De => "ergänzen Sie `value: …`",
        Fr => "ajoutez `value: …`",
        Nl => "voeg `value: …` toe",
        Zh => "请补上 `value: …`",
        _ => "add `value: …`"
    }
}

message! {
    /// “this is text, not {what}”
    Text (what) [] {
        De => format!("dies ist Text, nicht {what}"),
        Fr => format!("un texte est attendu ici, et non {what}"),
        Nl => format!("dit moet tekst zijn; hier staat {what}"),
        Zh => format!("这里应为文本，而不是{what}"),
        _ => format!("this is text, not {what}")
    }
}

fixed! {
    /// “write it in quotes”
    Quote {
        De => "schreiben Sie es in Anführungszeichen",
        Fr => "écrivez-le entre guillemets",
        Nl => "zet het tussen aanhalingstekens",
        Zh => "请写成带引号的文本",
        _ => "write it in quotes"
    }
}

message! {
    /// “whether `{name}` applies follows from other answers”
    Follows (name) [] {
        De => format!("ob `{name}` anwendbar ist, folgt aus anderen Antworten"),
        Fr => format!("d’autres réponses déterminent si `{name}` s’applique"),
        Nl => format!("of `{name}` van toepassing is, volgt uit andere antwoorden"),
        Zh => format!("`{name}` 是否适用取决于其他回答"),
        _ => format!("whether `{name}` applies follows from other answers")
    }
}

fixed! {
    /// “it always applies: answer it, or write `unknown`”
    AlwaysApplies {
        De => "die Frage ist immer anwendbar: beantworten Sie sie, oder schreiben Sie `unknown`",
        Fr => "elle s’applique toujours\u{202f}: répondez-y, ou écrivez `unknown`",
        Nl => "deze vraag is altijd van toepassing: beantwoord haar, of schrijf `unknown`",
        Zh => "该问题始终适用：请回答，或写 `unknown`",
        _ => "it always applies: answer it, or write `unknown`"
    }
}

message! {
    /// “it follows from the answer to {names}”
    ///
    /// `$names` are questions, each in backticks.
    FollowsFrom (names) [] {
        De => format!("es folgt aus der Antwort auf {names}"),
        Fr => format!("cela résulte de la réponse à {names}"),
        Nl => format!("het volgt uit het antwoord op {names}"),
        Zh => format!("取决于 {names} 的回答"),
        _ => format!("it follows from the answer to {names}")
    }
}

message! {
    /// “`{name}` is calculated, and nobody answers it”
    Calculated (name) [] {
        De => format!("`{name}` wird berechnet und von niemandem beantwortet"),
        Fr => format!("`{name}` est une valeur calculée, à laquelle personne ne répond"),
        Nl => format!("`{name}` wordt berekend, en niemand beantwoordt het"),
        Zh => format!("`{name}` 由其他回答计算得出，无需回答"),
        _ => format!("`{name}` is calculated, and nobody answers it")
    }
}

message! {
    /// “answer `{top}` and `{bottom}`, of which it is the ratio”
    AnswerParts (bottom top) [] {
        De => format!("beantworten Sie `{top}` und `{bottom}`, deren Verhältnis es ist"),
        Fr => format!("répondez à `{top}` et à `{bottom}`, dont elle est le rapport"),
        Nl => format!("beantwoord `{top}` en `{bottom}`, waarvan het de verhouding is"),
        Zh => format!("请回答 `{top}` 和 `{bottom}`，它是两者之比"),
        _ => format!("answer `{top}` and `{bottom}`, of which it is the ratio")
    }
}

message! {
    /// “`{name}` is answered with yes or no”
    YesOrNo (name) [] {
        De => format!("`{name}` wird mit ja oder nein beantwortet"),
        Fr => format!("la réponse à `{name}` doit être oui ou non"),
        Nl => format!("`{name}` wordt met ja of nee beantwoord"),
        Zh => format!("`{name}` 应回答“是”或“否”"),
        _ => format!("`{name}` is answered with yes or no")
    }
}

fixed! {
    /// “write `true` or `false`; or `unknown`”
    WriteYesOrNo {
        De => "schreiben Sie `true` oder `false`; oder `unknown`",
        Fr => "écrivez `true` (oui) ou `false` (non)\u{202f}; ou `unknown` (inconnu)",
        Nl => "schrijf `true` (ja) of `false` (nee); of `unknown`",
        Zh => "请写 `true`（是）或 `false`（否）；不知道时写 `unknown`",
        _ => "write `true` or `false`; or `unknown`"
    }
}

message! {
    /// “write `{text}`”
    Write (text) [] {
        De => format!("schreiben Sie `{text}`"),
        Fr => format!("écrivez `{text}`"),
        Nl => format!("schrijf `{text}`"),
        Zh => format!("请写 `{text}`"),
        _ => format!("write `{text}`")
    }
}

message! {
    /// “`{name}` has one value, not {what}”
    OneValue (name what) [] {
        De => format!("die Antwort auf `{name}` ist ein Wert, nicht {what}"),
        Fr => format!("`{name}` n’admet qu’une valeur, et non {what}"),
        Nl => format!("`{name}` heeft één waarde; hier staat {what}"),
        Zh => format!("`{name}` 只有一个值，而不是{what}"),
        _ => format!("`{name}` has one value, not {what}")
    }
}

message! {
    /// “write one value of its list; several possible ones as `{text}`”
    WriteOne (text) [] {
        De => format!("schreiben Sie einen Wert der Liste; mehrere mögliche als `{text}`"),
        Fr => format!("écrivez une valeur de sa liste\u{202f}; plusieurs valeurs possibles s’écrivent `{text}`"),
        Nl => format!("schrijf één waarde uit de bijbehorende lijst; meerdere mogelijke als `{text}`"),
        Zh => format!("请写列表中的一个值；可能是其中几个时写 `{text}`"),
        _ => format!("write one value of its list; several possible ones as `{text}`")
    }
}

message! {
    /// “write the one that fits; if it is one of these and not known which, `{text}`”
    WriteFitting (text) [] {
        De => format!("schreiben Sie den, der passt; ist es einer von diesen und nicht bekannt welcher, dann `{text}`"),
        Fr => format!("écrivez celle qui convient\u{202f}; si c’est l’une d’elles sans que l’on sache laquelle, `{text}`"),
        Nl => format!("schrijf de waarde die past; als het een hiervan is en niet bekend is welke, `{text}`"),
        Zh => format!("请只写符合的一个；属于其中之一但不确定时写 `{text}`"),
        _ => format!("write the one that fits; if it is one of these and not known which, `{text}`")
    }
}

message! {
    /// “values are {names}”
    Values (names) [] {
        De => format!("Werte sind {names}"),
        Fr => format!("les valeurs sont {names}"),
        Nl => format!("waarden zijn {names}"),
        Zh => format!("可选值：{names}"),
        _ => format!("values are {names}")
    }
}

message! {
    /// “`{text}` is not a value of `{name}`”
    NoSuchValue (name text) [] {
        De => format!("`{text}` ist kein Wert von `{name}`"),
        Fr => format!("`{text}` n’est pas une valeur de `{name}`"),
        Nl => format!("`{text}` is geen waarde van `{name}`"),
        Zh => format!("`{text}` 不是 `{name}` 的可选值"),
        _ => format!("`{text}` is not a value of `{name}`")
    }
}

message! {
    /// “`{name}` is answered with a list, not {what}”
    List (name what) [] {
        De => format!("die Antwort auf `{name}` ist eine Liste, nicht {what}"),
        Fr => format!("la réponse à `{name}` doit être une liste, et non {what}"),
        Nl => format!("`{name}` wordt met een lijst beantwoord; hier staat {what}"),
        Zh => format!("`{name}` 应以列表回答，而不是{what}"),
        _ => format!("`{name}` is answered with a list, not {what}")
    }
}

fixed! {
    /// “write a list: `\[a, b\]`; `\[\]` means none of these”
    WriteList {
        De => "schreiben Sie eine Liste: `[a, b]`; `[]` heißt nichts davon",
        Fr => "écrivez une liste\u{202f}: `[a, b]`\u{202f}; `[]` signifie aucune de ces valeurs",
        Nl => "schrijf een lijst: `[a, b]`; `[]` betekent geen hiervan",
        Zh => "请写列表：`[a, b]`；均不适用时写 `[]`",
        _ => "write a list: `[a, b]`; `[]` means none of these"
    }
}

fixed! {
    /// “write `\[\]` for none of these”
    WriteNone {
        De => "schreiben Sie `[]` für nichts davon",
        Fr => "écrivez `[]` pour aucune de ces valeurs",
        Nl => "schrijf `[]` voor geen hiervan",
        Zh => "均不适用时请写 `[]`",
        _ => "write `[]` for none of these"
    }
}

fixed! {
    /// “name those that hold: `\[a, b\]`”
    NameThose {
        De => "nennen Sie, was zutrifft: `[a, b]`",
        Fr => "indiquez celles qui conviennent\u{202f}: `[a, b]`",
        Nl => "noem de waarden die gelden: `[a, b]`",
        Zh => "请写出适用的各项：`[a, b]`",
        _ => "name those that hold: `[a, b]`"
    }
}

message! {
    /// “write `\[{list}\]`; `\[\]` means none of these”
    WriteThisList (list) [] {
        De => format!("schreiben Sie `[{list}]`; `[]` heißt nichts davon"),
        Fr => format!("écrivez `[{list}]`\u{202f}; `[]` signifie aucune de ces valeurs"),
        Nl => format!("schrijf `[{list}]`; `[]` betekent geen hiervan"),
        Zh => format!("请写 `[{list}]`；均不适用时写 `[]`"),
        _ => format!("write `[{list}]`; `[]` means none of these")
    }
}

message! {
    /// “`{text}` stands beside values that hold”
    Beside (text) [] {
        De => format!("`{text}` steht neben Werten, die zutreffen"),
        Fr => format!("`{text}` figure à côté de valeurs retenues"),
        Nl => format!("`{text}` staat naast waarden die gelden"),
        Zh => format!("`{text}` 与其他值并列"),
        _ => format!("`{text}` stands beside values that hold")
    }
}

message! {
    /// “leave `{text}` out, or write `\[\]` alone”
    LeaveOut (text) [] {
        De => format!("lassen Sie `{text}` weg, oder schreiben Sie `[]` allein"),
        Fr => format!("supprimez `{text}`, ou écrivez `[]` seul"),
        Nl => format!("laat `{text}` weg, of schrijf alleen `[]`"),
        Zh => format!("请删去 `{text}`，或只写 `[]`"),
        _ => format!("leave `{text}` out, or write `[]` alone")
    }
}

message! {
    /// “a list holds names of values, not {what}”
    Names (what) [] {
        De => format!("in einer Liste stehen Namen von Werten, nicht {what}"),
        Fr => format!("une liste doit contenir des noms de valeurs, et non {what}"),
        Nl => format!("een lijst bevat namen van waarden; hier staat {what}"),
        Zh => format!("列表中应为值的名称，而不是{what}"),
        _ => format!("a list holds names of values, not {what}")
    }
}

fixed! {
    /// “write the names one after another”
    WriteNames {
        De => "schreiben Sie die Namen nacheinander",
        Fr => "écrivez les noms l’un après l’autre",
        Nl => "schrijf de namen na elkaar",
        Zh => "请依次写出名称",
        _ => "write the names one after another"
    }
}

message! {
    /// “`{value}` is said to be there (`with`) and not to be there (`without`)”
    ThereAndNot (value) [] {
        De => format!("`{value}` soll zugleich zutreffen (`with`) und nicht zutreffen (`without`)"),
        Fr => format!("`{value}` figure à la fois comme présente (`with`) et comme absente (`without`)"),
        Nl => format!("van `{value}` wordt gezegd dat het er is (`with`) en dat het er niet is (`without`)"),
        Zh => format!("`{value}` 既列为有（`with`），又列为没有（`without`）"),
        _ => format!("`{value}` is said to be there (`with`) and not to be there (`without`)")
    }
}

message! {
    /// “leave `{value}` in one of the two”
    KeepInOne (value) [] {
        De => format!("belassen Sie `{value}` in einem von beiden"),
        Fr => format!("laissez `{value}` dans l’une des deux seulement"),
        Nl => format!("laat `{value}` in een van beide staan"),
        Zh => format!("请只在其中一处保留 `{value}`"),
        _ => format!("leave `{value}` in one of the two")
    }
}

message! {
    /// “`{key}` is a list, not {what}”
    KeyList (key what) [] {
        De => format!("`{key}` ist eine Liste, nicht {what}"),
        Fr => format!("`{key}` doit être une liste, et non {what}"),
        Nl => format!("`{key}` moet een lijst zijn; hier staat {what}"),
        Zh => format!("`{key}` 应为列表，而不是{what}"),
        _ => format!("`{key}` is a list, not {what}")
    }
}

message! {
    /// “write `{ {key}: \[{list}\] }`”
    WriteKeyList (key list) [] {
        De => format!("schreiben Sie `{{ {key}: [{list}] }}`"),
        Fr => format!("écrivez `{{ {key}: [{list}] }}`"),
        Nl => format!("schrijf `{{ {key}: [{list}] }}`"),
        Zh => format!("请写 `{{ {key}: [{list}] }}`"),
        _ => format!("write `{{ {key}: [{list}] }}`")
    }
}

message! {
    /// “`{key}` names nothing”
    NamesNothing (key) [] {
        De => format!("`{key}` nennt nichts"),
        Fr => format!("`{key}` n’indique rien"),
        Nl => format!("`{key}` noemt niets"),
        Zh => format!("`{key}` 没有列出任何值"),
        _ => format!("`{key}` names nothing")
    }
}

message! {
    /// “name a value, or leave `{key}` out; `\[\]` as the whole answer means none of these”
    NameAValue (key) [] {
        De => format!("nennen Sie einen Wert, oder lassen Sie `{key}` weg; `[]` als ganze Antwort heißt nichts davon"),
        Fr => format!("indiquez une valeur, ou supprimez `{key}`\u{202f}; `[]` pour toute la réponse signifie aucune de ces valeurs"),
        Nl => format!("noem een waarde, of laat `{key}` weg; `[]` als geheel antwoord betekent geen hiervan"),
        Zh => format!("请列出值，或删去 `{key}`；均不适用时整个回答写 `[]`"),
        _ => format!("name a value, or leave `{key}` out; `[]` as the whole answer means none of these")
    }
}

message! {
    /// “`?` says nothing under `{key}`”
    QuestionMark (key) [] {
        De => format!("`?` besagt unter `{key}` nichts"),
        Fr => format!("`?` n’apporte rien sous `{key}`"),
        Nl => format!("`?` zegt niets onder `{key}`"),
        Zh => format!("`{key}` 之下的 `?` 没有意义"),
        _ => format!("`?` says nothing under `{key}`")
    }
}

fixed! {
    /// “leave it out: what is not named is unknown anyway”
    UnnamedUnknown {
        De => "lassen Sie es weg: was nicht genannt ist, gilt ohnehin als nicht bekannt",
        Fr => "supprimez-le\u{202f}: ce qui n’est pas indiqué est de toute façon inconnu",
        Nl => "laat het weg: wat niet wordt genoemd, is hoe dan ook niet bekend",
        Zh => "请删去：未列出的本来就视为未知",
        _ => "leave it out: what is not named is unknown anyway"
    }
}

fixed! {
    /// “an answer is either a value or a range, not both”
    ValueAndRange {
        De => "eine Antwort ist entweder ein Wert oder eine Spanne, nicht beides",
        Fr => "une réponse est soit une valeur, soit un intervalle, pas les deux",
        Nl => "een antwoord is een waarde of een bereik, niet beide",
        Zh => "回答只能是一个值或一个范围，不能两者都有",
        _ => "an answer is either a value or a range, not both"
    }
}

fixed! {
    /// “leave one of them out”
    LeaveOneOut {
        De => "lassen Sie eines davon weg",
        Fr => "supprimez l’un des deux",
        Nl => "laat een van beide weg",
        Zh => "请删去其中之一",
        _ => "leave one of them out"
    }
}

message! {
    /// “`{key}` does not fit `{name}`”
    Misfit (key name) [] {
        De => format!("`{key}` passt nicht zu `{name}`"),
        Fr => format!("`{key}` ne convient pas à `{name}`"),
        Nl => format!("`{key}` past niet bij `{name}`"),
        Zh => format!("`{key}` 不适用于 `{name}`"),
        _ => format!("`{key}` does not fit `{name}`")
    }
}

fixed! {
    /// “write `true`, `false` or `unknown`”
    TakesBool {
        De => "schreiben Sie `true`, `false` oder `unknown`",
        Fr => "écrivez `true`, `false` ou `unknown`",
        Nl => "schrijf `true`, `false` of `unknown`",
        Zh => "请写 `true`、`false` 或 `unknown`",
        _ => "write `true`, `false` or `unknown`"
    }
}

fixed! {
    /// “this question takes `among` and `without`, each with a list”
    TakesOne {
        De => "zu dieser Frage gehören `among` und `without`, jeweils mit einer Liste",
        Fr => "cette question admet `among` et `without`, chacun avec une liste",
        Nl => "deze vraag kent `among` en `without`, elk met een lijst",
        Zh => "该问题可用 `among` 和 `without`，后接列表",
        _ => "this question takes `among` and `without`, each with a list"
    }
}

fixed! {
    /// “this question takes `with`, `without` and `among`, each with a list”
    TakesSet {
        De => "zu dieser Frage gehören `with`, `without` und `among`, jeweils mit einer Liste",
        Fr => "cette question admet `with`, `without` et `among`, chacun avec une liste",
        Nl => "deze vraag kent `with`, `without` en `among`, elk met een lijst",
        Zh => "该问题可用 `with`、`without` 和 `among`，后接列表",
        _ => "this question takes `with`, `without` and `among`, each with a list"
    }
}

fixed! {
    /// “this question takes `over`, `under`, `at_least` and `at_most`, each with a number”
    TakesNumber {
        De => "zu dieser Frage gehören `over`, `under`, `at_least` und `at_most`, jeweils mit einer Zahl",
        Fr => "cette question admet `over`, `under`, `at_least` et `at_most`, chacun avec un nombre",
        Nl => "deze vraag kent `over`, `under`, `at_least` en `at_most`, elk met een getal",
        Zh => "该问题可用 `over`、`under`、`at_least` 和 `at_most`，后接数值",
        _ => "this question takes `over`, `under`, `at_least` and `at_most`, each with a number"
    }
}

fixed! {
    /// “this question takes `from` and `before`, each with a day”
    TakesDay {
        De => "zu dieser Frage gehören `from` und `before`, jeweils mit einem Tag",
        Fr => "cette question admet `from` et `before`, chacun avec une date",
        Nl => "deze vraag kent `from` en `before`, elk met een dag",
        Zh => "该问题可用 `from` 和 `before`，后接日期",
        _ => "this question takes `from` and `before`, each with a day"
    }
}

fixed! {
    /// “no value lies in this range”
    EmptyRange {
        De => "in dieser Spanne liegt kein Wert",
        Fr => "aucune valeur ne se trouve dans cet intervalle",
        Nl => "in dit bereik ligt geen waarde",
        Zh => "该范围内没有任何值",
        _ => "no value lies in this range"
    }
}

fixed! {
    /// “exchange or widen the bounds”
    Widen {
        De => "vertauschen oder erweitern Sie die Grenzen",
        Fr => "inversez ou élargissez les bornes",
        Nl => "verwissel de grenzen of verruim ze",
        Zh => "请对调或放宽界限",
        _ => "exchange or widen the bounds"
    }
}
