//! The questions, as a list and as a form to fill in.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Questions: {packs}”
    Title (packs) [] {
        De => format!("Fragen: {packs}"),
        Fr => format!("Questions\u{202f}: {packs}"),
        Nl => format!("Vragen: {packs}"),
        Zh => format!("问题清单：{packs}"),
        _ => format!("Questions: {packs}")
    }
}

message! {
    /// “{n} questions, {always} of them always asked.”
    Counted (always n) [] {
        De => format!("Fragen: {n}, davon immer gestellt: {always}."),
        Fr => format!("Questions\u{202f}: {n}, dont toujours posées\u{202f}: {always}."),
        Nl => format!("Vragen: {n}, waarvan altijd gesteld: {always}."),
        Zh => format!("共{n}个问题，其中{always}个始终询问。"),
        _ => format!("{n} questions, {always} of them always asked.")
    }
}

fixed! {
    /// “`-` is a value to choose; `~` decides nothing and stands there so that the right line is chosen.”
    Legend {
        De => "`-` ist ein wählbarer Wert; `~` entscheidet nichts und steht da, damit die richtige Zeile gewählt wird.",
        Fr => "`-` est une valeur à choisir\u{202f}; `~` ne détermine rien et figure là pour que la bonne ligne soit choisie.",
        Nl => "`-` is een te kiezen waarde; `~` beslist niets en staat er opdat de juiste optie wordt gekozen.",
        Zh => "“-”和“~”各行均可选择；选“~”行不影响结果，列出是为了便于选对。",
        _ => "`-` is a value to choose; `~` decides nothing and stands there so that the right line is chosen."
    }
}

fixed! {
    /// “yes or no”
    ///
    /// What an answer looks like.
    YesOrNo {
        De => "ja oder nein",
        Fr => "oui ou non",
        Nl => "ja of nee",
        Zh => "是或否",
        _ => "yes or no"
    }
}

fixed! {
    /// “one of these”
    One {
        De => "eines davon",
        Fr => "une de ces valeurs",
        Nl => "één hiervan",
        Zh => "单选",
        _ => "one of these"
    }
}

fixed! {
    /// “any of these”
    Any {
        De => "beliebig viele davon",
        Fr => "certaines de ces valeurs, ou aucune",
        Nl => "een willekeurig aantal hiervan",
        Zh => "多选",
        _ => "any of these"
    }
}

fixed! {
    /// “a day”
    ADay {
        De => "ein Tag",
        Fr => "une date",
        Nl => "een dag",
        Zh => "日期",
        _ => "a day"
    }
}

fixed! {
    /// “a day, or `never`”
    ///
    /// The answer to a question for a day.
    DayOrNever {
        De => "ein Tag, oder `never`",
        Fr => "une date, ou `never` (jamais)",
        Nl => "een dag, of `never`",
        Zh => "日期，或 `never`（无此日期）",
        _ => "a day, or `never`"
    }
}

fixed! {
    /// “a number”
    ANumber {
        De => "eine Zahl",
        Fr => "un nombre",
        Nl => "een getal",
        Zh => "数值",
        _ => "a number"
    }
}

message! {
    /// “{number} in {unit}”
    InUnit (number unit) [] {
        De => format!("{number} in {unit}"),
        Fr => format!("{number} en {unit}"),
        Nl => format!("{number} in {unit}"),
        Zh => format!("{number}，单位{unit}"),
        _ => format!("{number} in {unit}")
    }
}

message! {
    /// “{number}, {least} to {most}”
    Between (least most number) [] {
        De => format!("{number}, {least} bis {most}"),
        Fr => format!("{number}, de {least} à {most}"),
        Nl => format!("{number}, {least} tot en met {most}"),
        Zh => format!("{number}，{least}至{most}"),
        _ => format!("{number}, {least} to {most}")
    }
}

fixed! {
    /// “needs a rationale”
    ///
    /// What a question is like.
    Rationale {
        De => "braucht eine Begründung",
        Fr => "exige une justification",
        Nl => "vereist een motivering",
        Zh => "需说明理由",
        _ => "needs a rationale"
    }
}

fixed! {
    /// “a design choice”
    DesignChoice {
        De => "eine Gestaltungsentscheidung",
        Fr => "choix de conception",
        Nl => "een ontwerpkeuze",
        Zh => "可调整的设计选择",
        _ => "a design choice"
    }
}

message! {
    /// “cost {cost}”
    Cost (cost) [] {
        De => format!("Aufwand {cost}"),
        Fr => format!("coût {cost}"),
        Nl => format!("kosten {cost}"),
        Zh => format!("成本 {cost}"),
        _ => format!("cost {cost}")
    }
}

fixed! {
    /// “no level depends on it”
    NoLevel {
        De => "keine Stufe hängt davon ab",
        Fr => "aucun niveau n’en dépend",
        Nl => "geen niveau hangt ervan af",
        Zh => "不影响等级",
        _ => "no level depends on it"
    }
}

fixed! {
    /// “matters under another reading alone”
    OtherReading {
        De => "nur nach einer anderen Lesart von Bedeutung",
        Fr => "ne compte que selon une autre lecture",
        Nl => "alleen onder een andere lezing van belang",
        Zh => "仅在采用其他解释时有影响",
        _ => "matters under another reading alone"
    }
}

message! {
    /// “asked only when: {condition}”
    AskedWhen (condition) [] {
        De => format!("nur gestellt, wenn: {condition}"),
        Fr => format!("posée seulement dans le cas suivant\u{202f}: {condition}"),
        Nl => format!("alleen gesteld indien: {condition}"),
        Zh => format!("仅在下列情形询问：{condition}"),
        _ => format!("asked only when: {condition}")
    }
}

message! {
    /// “answer: {answer}”
    Answer (answer) [] {
        De => format!("Antwort: {answer}"),
        Fr => format!("réponse\u{202f}: {answer}"),
        Nl => format!("antwoord: {answer}"),
        Zh => format!("回答：{answer}"),
        _ => format!("answer: {answer}")
    }
}

message! {
    /// “serves: {places}”
    Serves (places) [] {
        De => format!("betrifft: {places}"),
        Fr => format!("sert à l’application de\u{202f}: {places}"),
        Nl => format!("ten behoeve van: {places}"),
        Zh => format!("所据条文：{places}"),
        _ => format!("serves: {places}")
    }
}

message! {
    /// “ratio: `{name}` = {parts}: {words}”
    ///
    /// A ratio of two numbers, of which this question asks for one.
    RatioOf (name parts words) [] {
        De => format!("Verhältnis: `{name}` = {parts}: {words}"),
        Fr => format!("rapport\u{202f}: `{name}` = {parts}\u{202f}: {words}"),
        Nl => format!("verhouding: `{name}` = {parts}: {words}"),
        Zh => format!("比值：`{name}` = {parts}：{words}"),
        _ => format!("ratio: `{name}` = {parts}: {words}")
    }
}

message! {
    /// “read by: {list}”
    ReadBy (list) [] {
        De => format!("verwendet von: {list}"),
        Fr => format!("lue par\u{202f}: {list}"),
        Nl => format!("gebruikt door: {list}"),
        Zh => format!("用于：{list}"),
        _ => format!("read by: {list}")
    }
}

message! {
    /// “`{named}`”
    ///
    /// A provision that reads a question.
    ///
    /// $named: its kind as rule files have it, and its id
    ///
    /// $kind: its kind in words
    ///
    /// $id: its id
    User (id kind named) [] {
        De => format!("{kind} `{id}`"),
        Fr => format!("{kind} `{id}`"),
        Nl => format!("{kind} `{id}`"),
        Zh => format!("{kind}`{id}`"),
        _ => format!("`{named}`")
    }
}

message! {
    /// “{list} and {more} more”
    AndMore (list more) [] {
        De => format!("{list} und {more} weitere"),
        Fr => format!("{list} et {more} de plus"),
        Nl => format!("{list} en nog {more}"),
        Zh => format!("{list}，另有{more}条"),
        _ => format!("{list} and {more} more")
    }
}

fixed! {
    /// “does not decide; here to choose the right line”
    Near {
        De => "entscheidet nicht; steht hier, damit die richtige Zeile gewählt wird",
        Fr => "ne détermine rien\u{202f}; figure ici pour que la bonne ligne soit choisie",
        Nl => "beslist niet; staat hier om de juiste optie te kiezen",
        Zh => "不影响结果；便于选对",
        _ => "does not decide; here to choose the right line"
    }
}

message! {
    /// “→ opens: {names}”
    ///
    /// Questions that an answer opens; before it stands one of the six after it.
    Opens (names) [] {
        De => format!("→ führt zu: {names}"),
        Fr => format!("→ ouvre\u{202f}: {names}"),
        Nl => format!("→ opent: {names}"),
        Zh => format!("→ 引出：{names}"),
        _ => format!("→ opens: {names}")
    }
}

fixed! {
    /// “yes”
    Yes {
        De => "ja",
        Fr => "oui",
        Nl => "ja",
        Zh => "答“是”",
        _ => "yes"
    }
}

fixed! {
    /// “no”
    No {
        De => "nein",
        Fr => "non",
        Nl => "nee",
        Zh => "答“否”",
        _ => "no"
    }
}

fixed! {
    /// “a number”
    Number {
        De => "eine Zahl",
        Fr => "un nombre",
        Nl => "een getal",
        Zh => "填写数值",
        _ => "a number"
    }
}

fixed! {
    /// “a day”
    Day {
        De => "ein Tag",
        Fr => "une date",
        Nl => "een dag",
        Zh => "填写日期",
        _ => "a day"
    }
}

fixed! {
    /// “any line”
    AnyLine {
        De => "jede Zeile",
        Fr => "toute ligne",
        Nl => "elke optie",
        Zh => "选任一项",
        _ => "any line"
    }
}

message! {
    /// “any line but {lines}”
    AnyLineBut (lines) [] {
        De => format!("jede Zeile außer {lines}"),
        Fr => format!("toute ligne sauf {lines}"),
        Nl => format!("elke optie behalve {lines}"),
        Zh => format!("选任一项（{lines}除外）"),
        _ => format!("any line but {lines}")
    }
}

message! {
    /// “`{id}` applies”
    ///
    /// The conditions under which a question is asked: names of questions and values.
    Applies (id) [] {
        De => format!("`{id}` ist anwendbar"),
        Fr => format!("`{id}` s’applique"),
        Nl => format!("`{id}` is van toepassing"),
        Zh => format!("`{id}`适用"),
        _ => format!("`{id}` applies")
    }
}

message! {
    /// “`{name}` is yes”
    IsYes (name) [] {
        De => format!("`{name}` lautet ja"),
        Fr => format!("la réponse à `{name}` est oui"),
        Nl => format!("`{name}` is ja"),
        Zh => format!("`{name}` 为是"),
        _ => format!("`{name}` is yes")
    }
}

message! {
    /// “`{name}` is no”
    IsNo (name) [] {
        De => format!("`{name}` lautet nein"),
        Fr => format!("la réponse à `{name}` est non"),
        Nl => format!("`{name}` is nee"),
        Zh => format!("`{name}` 为否"),
        _ => format!("`{name}` is no")
    }
}

message! {
    /// “you choose a line of `{name}` that is marked `→ opens: … {own} …`”
    Marked (name own) [] {
        De => format!("Sie wählen eine Zeile von `{name}`, die mit `→ führt zu: … {own} …` gekennzeichnet ist"),
        Fr => format!("vous choisissez une ligne de `{name}` marquée `→ ouvre\u{202f}: … {own} …`"),
        Nl => format!("u kiest bij `{name}` een optie met de aanduiding `→ opent: … {own} …`"),
        Zh => format!("`{name}` 中选了标有“→ 引出：… {own} …”的值"),
        _ => format!("you choose a line of `{name}` that is marked `→ opens: … {own} …`")
    }
}

message! {
    /// “`{name}` is {list}”
    Is (list name) [] {
        De => format!("`{name}` ist {list}"),
        Fr => format!("`{name}` est {list}"),
        Nl => format!("`{name}` is {list}"),
        Zh => format!("`{name}` 为 {list}"),
        _ => format!("`{name}` is {list}")
    }
}

message! {
    /// “`{name}` is not {list}”
    IsNot (list name) [] {
        De => format!("`{name}` ist nicht {list}"),
        Fr => format!("`{name}` n’est pas {list}"),
        Nl => format!("`{name}` is niet {list}"),
        Zh => format!("`{name}` 不为 {list}"),
        _ => format!("`{name}` is not {list}")
    }
}

message! {
    /// “`{name}` has {list}”
    Has (list name) [] {
        De => format!("`{name}` enthält {list}"),
        Fr => format!("`{name}` comprend {list}"),
        Nl => format!("`{name}` bevat {list}"),
        Zh => format!("`{name}` 选了 {list}"),
        _ => format!("`{name}` has {list}")
    }
}

message! {
    /// “`{name}` does not have {list}”
    HasNot (list name) [] {
        De => format!("`{name}` enthält nicht {list}"),
        Fr => format!("`{name}` ne comprend pas {list}"),
        Nl => format!("`{name}` bevat niet {list}"),
        Zh => format!("`{name}` 没有选 {list}"),
        _ => format!("`{name}` does not have {list}")
    }
}

message! {
    /// “`{name}` does not have all of {list}”
    HasNotAll (list name) [] {
        De => format!("`{name}` enthält nicht alles hiervon: {list}"),
        Fr => format!("`{name}` ne comprend pas toutes ces valeurs\u{202f}: {list}"),
        Nl => format!("`{name}` bevat niet elk van {list}"),
        Zh => format!("`{name}` 没有全选 {list}"),
        _ => format!("`{name}` does not have all of {list}")
    }
}

message! {
    /// “`{name}` has {list} alone”
    HasAlone (list name) [] {
        De => format!("`{name}` enthält nur {list}"),
        Fr => format!("`{name}` comprend uniquement {list}"),
        Nl => format!("`{name}` bevat alleen {list}"),
        Zh => format!("`{name}` 只选了 {list}"),
        _ => format!("`{name}` has {list} alone")
    }
}

message! {
    /// “`{name}` has more than {list} alone”
    HasMore (list name) [] {
        De => format!("`{name}` enthält nicht nur {list}"),
        Fr => format!("`{name}` ne comprend pas uniquement {list}"),
        Nl => format!("`{name}` bevat meer dan alleen {list}"),
        Zh => format!("`{name}` 不只选了 {list}"),
        _ => format!("`{name}` has more than {list} alone")
    }
}

message! {
    /// “you choose anything in `{name}`”
    Anything (name) [] {
        De => format!("Sie wählen etwas in `{name}`"),
        Fr => format!("vous choisissez au moins une ligne de `{name}`"),
        Nl => format!("u kiest iets bij `{name}`"),
        Zh => format!("`{name}` 选了任一项"),
        _ => format!("you choose anything in `{name}`")
    }
}

message! {
    /// “you choose nothing in `{name}`”
    Nothing (name) [] {
        De => format!("Sie wählen nichts in `{name}`"),
        Fr => format!("vous ne choisissez aucune ligne de `{name}`"),
        Nl => format!("u kiest niets bij `{name}`"),
        Zh => format!("`{name}` 一项也没有选"),
        _ => format!("you choose nothing in `{name}`")
    }
}

message! {
    /// “you choose at least {n} lines of `{name}`”
    AtLeast (n name) [] {
        De => format!("Sie wählen mindestens {n} Zeilen von `{name}`"),
        Fr => format!("vous choisissez au moins {n} lignes de `{name}`"),
        Nl => format!("u kiest ten minste {n} opties bij `{name}`"),
        Zh => format!("`{name}` 至少选了{n}项"),
        _ => format!("you choose at least {n} lines of `{name}`")
    }
}

message! {
    /// “you choose fewer than {n} lines of `{name}`”
    Fewer (n name) [] {
        De => format!("Sie wählen weniger als {n} Zeilen von `{name}`"),
        Fr => format!("vous choisissez moins de {n} lignes de `{name}`"),
        Nl => format!("u kiest minder dan {n} opties bij `{name}`"),
        Zh => format!("`{name}` 选了不到{n}项"),
        _ => format!("you choose fewer than {n} lines of `{name}`")
    }
}

message! {
    /// “`{name}` is at least {number}”
    From (name number) [] {
        De => format!("`{name}` beträgt mindestens {number}"),
        Fr => format!("`{name}` atteint au moins {number}"),
        Nl => format!("`{name}` is ten minste {number}"),
        Zh => format!("`{name}` 不小于 {number}"),
        _ => format!("`{name}` is at least {number}")
    }
}

message! {
    /// “`{name}` is more than {number}”
    Over (name number) [] {
        De => format!("`{name}` beträgt mehr als {number}"),
        Fr => format!("`{name}` dépasse {number}"),
        Nl => format!("`{name}` is meer dan {number}"),
        Zh => format!("`{name}` 大于 {number}"),
        _ => format!("`{name}` is more than {number}")
    }
}

message! {
    /// “`{name}` is at most {number}”
    To (name number) [] {
        De => format!("`{name}` beträgt höchstens {number}"),
        Fr => format!("`{name}` ne dépasse pas {number}"),
        Nl => format!("`{name}` is ten hoogste {number}"),
        Zh => format!("`{name}` 不大于 {number}"),
        _ => format!("`{name}` is at most {number}")
    }
}

message! {
    /// “`{name}` is less than {number}”
    Below (name number) [] {
        De => format!("`{name}` beträgt weniger als {number}"),
        Fr => format!("`{name}` n’atteint pas {number}"),
        Nl => format!("`{name}` is minder dan {number}"),
        Zh => format!("`{name}` 小于 {number}"),
        _ => format!("`{name}` is less than {number}")
    }
}

message! {
    /// “`{name}` is on or after {day}”
    DayFrom (day name) [] {
        De => format!("`{name}` liegt am oder nach {day}"),
        Fr => format!("`{name}` a pour date {day} au plus tôt"),
        Nl => format!("`{name}` valt op of na {day}"),
        Zh => format!("`{name}` 为{day}或之后"),
        _ => format!("`{name}` is on or after {day}")
    }
}

message! {
    /// “`{name}` is after {day}”
    DayAfter (day name) [] {
        De => format!("`{name}` liegt nach {day}"),
        Fr => format!("`{name}` a une date postérieure à {day}"),
        Nl => format!("`{name}` valt na {day}"),
        Zh => format!("`{name}` 在{day}之后"),
        _ => format!("`{name}` is after {day}")
    }
}

message! {
    /// “`{name}` is on or before {day}”
    DayTo (day name) [] {
        De => format!("`{name}` liegt am oder vor {day}"),
        Fr => format!("`{name}` a pour date {day} au plus tard"),
        Nl => format!("`{name}` valt op of vóór {day}"),
        Zh => format!("`{name}` 为{day}或之前"),
        _ => format!("`{name}` is on or before {day}")
    }
}

message! {
    /// “`{name}` is before {day}”
    DayBefore (day name) [] {
        De => format!("`{name}` liegt vor {day}"),
        Fr => format!("`{name}` a une date antérieure à {day}"),
        Nl => format!("`{name}` valt vóór {day}"),
        Zh => format!("`{name}` 在{day}之前"),
        _ => format!("`{name}` is before {day}")
    }
}

message! {
    /// “`{name}` has come”
    Come (name) [] {
        De => format!("`{name}` ist gekommen"),
        Fr => format!("la date de `{name}` est arrivée"),
        Nl => format!("`{name}` is aangebroken"),
        Zh => format!("`{name}` 已到来"),
        _ => format!("`{name}` has come")
    }
}

message! {
    /// “`{name}` has not come”
    NotCome (name) [] {
        De => format!("`{name}` ist nicht gekommen"),
        Fr => format!("la date de `{name}` n’est pas arrivée"),
        Nl => format!("`{name}` is niet aangebroken"),
        Zh => format!("`{name}` 尚未到来"),
        _ => format!("`{name}` has not come")
    }
}

message! {
    /// “`{name}` lies within the last {time}”
    Recent (name time) [] {
        De => format!("`{name}` liegt höchstens {time} zurück"),
        Fr => format!("la date de `{name}` se situe dans la période de {time} qui vient de s’écouler"),
        Nl => format!("`{name}` ligt binnen de afgelopen periode van {time}"),
        Zh => format!("`{name}` 在最近{time}之内"),
        _ => format!("`{name}` lies within the last {time}")
    }
}

message! {
    /// “`{name}` does not lie within the last {time}”
    NotRecent (name time) [] {
        De => format!("`{name}` liegt nicht höchstens {time} zurück"),
        Fr => format!("la date de `{name}` ne se situe pas dans la période de {time} qui vient de s’écouler"),
        Nl => format!("`{name}` ligt niet binnen de afgelopen periode van {time}"),
        Zh => format!("`{name}` 不在最近{time}之内"),
        _ => format!("`{name}` does not lie within the last {time}")
    }
}

message! {
    /// “`{name}` lies more than {time} ago”
    Lapsed (name time) [] {
        De => format!("`{name}` liegt mehr als {time} zurück"),
        Fr => format!("la date de `{name}` remonte à plus de {time}"),
        Nl => format!("`{name}` ligt meer dan {time} terug"),
        Zh => format!("`{name}` 距今已超过{time}"),
        _ => format!("`{name}` lies more than {time} ago")
    }
}

message! {
    /// “`{name}` does not lie more than {time} ago”
    NotLapsed (name time) [] {
        De => format!("`{name}` liegt nicht mehr als {time} zurück"),
        Fr => format!("la date de `{name}` ne remonte pas à plus de {time}"),
        Nl => format!("`{name}` ligt niet meer dan {time} terug"),
        Zh => format!("`{name}` 距今未超过{time}"),
        _ => format!("`{name}` does not lie more than {time} ago")
    }
}

message! {
    /// “A description of one AI system, to be classified under: {packs}”
    ///
    /// The form to fill in.
    About (packs) [] {
        De => format!("Eine Beschreibung eines KI-Systems, einzustufen nach: {packs}"),
        Fr => format!("Description d’un système d’IA, à classer au titre de\u{202f}: {packs}"),
        Nl => format!("Een beschrijving van één AI-systeem, te classificeren volgens: {packs}"),
        Zh => format!("一个人工智能系统的描述，用于分类： {packs}"),
        _ => format!("A description of one AI system, to be classified under: {packs}")
    }
}

fixed! {
    /// “Replace `unknown` where you know the answer, and leave it where you do not: what is unknown is shown as open, never taken for no.”
    Unknown {
        De => "Ersetzen Sie `unknown`, wo Sie die Antwort kennen, und lassen Sie es stehen, wo nicht: was nicht bekannt ist, wird als offen ausgewiesen und nie als nein gewertet.",
        Fr => "Remplacez `unknown` (inconnu) là où vous connaissez la réponse, et laissez-le là où vous ne la connaissez pas\u{202f}: ce qui est inconnu est présenté comme à déterminer, jamais tenu pour un non.",
        Nl => "Vervang `unknown` waar u het antwoord weet, en laat het staan waar u het niet weet: wat niet bekend is, wordt als open getoond en nooit als nee beschouwd.",
        Zh => "知道答案的，请替换 `unknown`；不知道的请保留：未知事项会列为未定，绝不视为“否”。",
        _ => "Replace `unknown` where you know the answer, and leave it where you do not: what is unknown is shown as open, never taken for no."
    }
}

fixed! {
    /// “Below a question, `-` is a value to choose; `~` decides nothing and stands there so that you choose the right line.”
    Lines {
        De => "Unter einer Frage ist `-` ein wählbarer Wert; `~` entscheidet nichts und steht da, damit Sie die richtige Zeile wählen.",
        Fr => "Sous une question, `-` est une valeur à choisir\u{202f}; `~` ne détermine rien et figure là pour que vous choisissiez la bonne ligne.",
        Nl => "Onder een vraag is `-` een te kiezen waarde; `~` beslist niets en staat er opdat u de juiste optie kiest.",
        Zh => "问题下方，“-”和“~”各行均可选择；选“~”行不影响结果，列出是为了便于选对。",
        _ => "Below a question, `-` is a value to choose; `~` decides nothing and stands there so that you choose the right line."
    }
}

fixed! {
    /// “Several answers: \[a, b\]. None of these: \[\]. More may apply: \[a, "?"\].”
    Several {
        De => "Mehrere Antworten: [a, b]. Nichts davon: []. Möglicherweise weitere: [a, \"?\"].",
        Fr => "Plusieurs réponses\u{202f}: [a, b]. Aucune de ces valeurs\u{202f}: []. D’autres peuvent s’appliquer\u{202f}: [a, \"?\"].",
        Nl => "Meerdere antwoorden: [a, b]. Geen hiervan: []. Mogelijk meer van toepassing: [a, \"?\"].",
        Zh => "多选：[a, b]；均不适用：[]；可能还有其他：[a, \"?\"]。",
        _ => "Several answers: [a, b]. None of these: []. More may apply: [a, \"?\"]."
    }
}

fixed! {
    /// “Surely not this one, the others not known: { without: \[a\] }; and some surely: { with: \[b\], without: \[a\] }.”
    Without {
        De => "Dieses sicher nicht, die übrigen nicht bekannt: { without: [a] }; und einige sicher: { with: [b], without: [a] }.",
        Fr => "Certainement pas celle-ci, les autres inconnues\u{202f}: { without: [a] }\u{202f}; et certaines avec certitude\u{202f}: { with: [b], without: [a] }.",
        Nl => "Deze zeker niet, de overige niet bekend: { without: [a] }; en sommige zeker: { with: [b], without: [a] }.",
        Zh => "确定不适用某项、其余未知：{ without: [a] }；另有确定适用的：{ with: [b], without: [a] }。",
        _ => "Surely not this one, the others not known: { without: [a] }; and some surely: { with: [b], without: [a] }."
    }
}

fixed! {
    /// “One of a few, and not known which: { among: \[a, b\] }.”
    Among {
        De => "Eines von wenigen, nicht bekannt welches: { among: [a, b] }.",
        Fr => "L’une parmi quelques-unes, sans que l’on sache laquelle\u{202f}: { among: [a, b] }.",
        Nl => "Een van enkele, en niet bekend welke: { among: [a, b] }.",
        Zh => "属于其中之一但不确定：{ among: [a, b] }。",
        _ => "One of a few, and not known which: { among: [a, b] }."
    }
}

fixed! {
    /// “With evidence: { value: true, evidence: "test report 7", by: "quality manager" }.”
    Evidence {
        De => "Mit Nachweis: { value: true, evidence: \"Prüfbericht 7\", by: \"Qualitätsmanagement\" }.",
        Fr => "Avec preuve\u{202f}: { value: true, evidence: \"rapport d’essai 7\", by: \"responsable qualité\" }.",
        Nl => "Met bewijs: { value: true, evidence: \"testverslag 7\", by: \"kwaliteitsmanager\" }.",
        Zh => "附证据：{ value: true, evidence: \"测试报告7\", by: \"质量经理\" }。",
        _ => "With evidence: { value: true, evidence: \"test report 7\", by: \"quality manager\" }."
    }
}

fixed! {
    /// “`→ opens` names the questions that an answer makes necessary; the others under `Only when` may stay as they are.”
    Opening {
        De => "`→ führt zu` nennt die Fragen, die eine Antwort nötig macht; die anderen unter `Nur wenn` können bleiben, wie sie sind.",
        Fr => "`→ ouvre` indique les questions qu’une réponse rend nécessaires\u{202f}; les autres, sous `Seulement dans le cas suivant`, peuvent rester telles quelles.",
        Nl => "`→ opent` noemt de vragen die een antwoord noodzakelijk maakt; de overige onder `Alleen indien` kunnen blijven zoals ze zijn.",
        Zh => "“→ 引出”列出因该回答而需要回答的问题；其他标有“仅在下列情形”的问题可以保持原样。",
        _ => "`→ opens` names the questions that an answer makes necessary; the others under `Only when` may stay as they are."
    }
}

fixed! {
    /// “Answers that hold for all systems of an organisation may stand in a file of their own that holds `facts:`; name it above `facts:` here, such as `organisation: acme.yaml`.”
    Organisation {
        De => "Antworten, die für alle Systeme einer Organisation gelten, können in einer eigenen Datei stehen, die `facts:` enthält; nennen Sie sie hier über `facts:`, etwa `organisation: acme.yaml`.",
        Fr => "Les réponses qui valent pour tous les systèmes d’une organisation peuvent figurer dans un fichier distinct qui contient `facts:`\u{202f}; indiquez-le ici au-dessus de `facts:`, par exemple `organisation: acme.yaml`.",
        Nl => "Antwoorden die voor alle systemen van een organisatie gelden, kunnen in een eigen bestand staan dat `facts:` bevat; noem het hier boven `facts:`, bijvoorbeeld `organisation: acme.yaml`.",
        Zh => "适用于某组织全部系统的回答可单独写在含有 `facts:` 的文件中，并在本文件的 `facts:` 之前引用，例如 `organisation: acme.yaml`。",
        _ => "Answers that hold for all systems of an organisation may stand in a file of their own that holds `facts:`; name it above `facts:` here, such as `organisation: acme.yaml`."
    }
}

fixed! {
    /// “My system”
    MySystem {
        De => "Mein System",
        Fr => "Mon système",
        Nl => "Mijn systeem",
        Zh => "我的系统",
        _ => "My system"
    }
}

fixed! {
    /// “what people call it”
    NameHint {
        De => "wie man es nennt",
        Fr => "le nom qu’on lui donne",
        Nl => "hoe men het noemt",
        Zh => "系统的通用名称",
        _ => "what people call it"
    }
}

fixed! {
    /// “--- not needed for the level under the regimes named above; other regimes and later reports use them ---”
    Later {
        De => "--- nicht nötig für die Stufe nach den oben genannten Regelwerken; andere Regelwerke und spätere Berichte verwenden die Antworten ---",
        Fr => "--- questions non nécessaires pour le niveau au titre des régimes indiqués ci-dessus\u{202f}; d’autres régimes et des rapports ultérieurs les utilisent ---",
        Nl => "--- niet nodig voor het niveau volgens de hierboven genoemde regimes; andere regimes en latere verslagen gebruiken ze ---",
        Zh => "—— 以下问题不影响上述制度下的等级，供其他制度和后续报告使用 ——",
        _ => "--- not needed for the level under the regimes named above; other regimes and later reports use them ---"
    }
}

message! {
    /// “--- opened by your answer to `{question}` ---”
    Opened (question) [] {
        De => format!("--- nötig durch Ihre Antwort auf `{question}` ---"),
        Fr => format!("--- questions ouvertes par votre réponse à `{question}` ---"),
        Nl => format!("--- geopend door uw antwoord op `{question}` ---"),
        Zh => format!("—— 由 `{question}` 的回答引出 ——"),
        _ => format!("--- opened by your answer to `{question}` ---")
    }
}

message! {
    /// “Only when: {condition}”
    OnlyWhen (condition) [] {
        De => format!("Nur wenn: {condition}"),
        Fr => format!("Seulement dans le cas suivant\u{202f}: {condition}"),
        Nl => format!("Alleen indien: {condition}"),
        Zh => format!("仅在下列情形需要回答：{condition}"),
        _ => format!("Only when: {condition}")
    }
}

fixed! {
    /// “Say why: give `evidence`.”
    SayWhy {
        De => "Sagen Sie, warum: geben Sie `evidence` an.",
        Fr => "Dites pourquoi\u{202f}: indiquez `evidence`.",
        Nl => "Zeg waarom: geef `evidence` op.",
        Zh => "请以 `evidence` 说明理由。",
        _ => "Say why: give `evidence`."
    }
}

fixed! {
    /// “true / false”
    TrueFalse {
        De => "true / false",
        Fr => "true (oui) / false (non)",
        Nl => "true (ja) / false (nee)",
        Zh => "true（是）/ false（否）",
        _ => "true / false"
    }
}

message! {
    /// “e.g. {answer}”
    Example (answer) [] {
        De => format!("z. B. {answer}"),
        Fr => format!("p. ex. {answer}"),
        Nl => format!("bijv. {answer}"),
        Zh => format!("例如 {answer}"),
        _ => format!("e.g. {answer}")
    }
}

fixed! {
    /// “\[\] means none of these; add "?" if more may apply”
    Empty {
        De => "[] heißt nichts davon; ergänzen Sie \"?\", wenn möglicherweise weitere zutreffen",
        Fr => "[] signifie aucune de ces valeurs\u{202f}; ajoutez \"?\" si d’autres peuvent s’appliquer",
        Nl => "[] betekent geen hiervan; voeg \"?\" toe als er mogelijk meer van toepassing zijn",
        Zh => "[] 表示均不适用；可能还有其他时加 \"?\"",
        _ => "[] means none of these; add \"?\" if more may apply"
    }
}

message! {
    /// “{number}; if you know bounds only: { over: …, under: … }”
    Bounds (number) [] {
        De => format!("{number}; wenn Sie nur Grenzen kennen: {{ over: …, under: … }}"),
        Fr => format!("{number}\u{202f}; si vous ne connaissez que des bornes\u{202f}: {{ over: …, under: … }}"),
        Nl => format!("{number}; als u alleen grenzen kent: {{ over: …, under: … }}"),
        Zh => format!("{number}；只知界限时：{{ over: …, under: … }}"),
        _ => format!("{number}; if you know bounds only: {{ over: …, under: … }}")
    }
}

fixed! {
    /// “a day such as 2027-12-02, or 2027-12, or 2027, or `never` where there is none and none is planned; bounds: { from: …, before: … }”
    WriteDay {
        De => "ein Tag wie 2027-12-02, oder 2027-12, oder 2027, oder `never`, wo es keinen gibt und keiner geplant ist; Grenzen: { from: …, before: … }",
        Fr => "une date telle que 2027-12-02, ou 2027-12, ou 2027, ou `never` s’il n’y en a pas et qu’aucune n’est prévue\u{202f}; bornes\u{202f}: { from: …, before: … }",
        Nl => "een dag zoals 2027-12-02, of 2027-12, of 2027, of `never` waar er geen is en geen is gepland; grenzen: { from: …, before: … }",
        Zh => "日期，如 2027-12-02，或 2027-12、2027；既无此日期、亦无计划时写 `never`；只知界限时：{ from: …, before: … }",
        _ => "a day such as 2027-12-02, or 2027-12, or 2027, or `never` where there is none and none is planned; bounds: { from: …, before: … }"
    }
}
