//! What the command line says beside its reports.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “error”
    ///
    /// The kinds of findings, and what helps against one.
    Error {
        De => "Fehler",
        Fr => "erreur",
        Nl => "fout",
        Zh => "错误",
        _ => "error"
    }
}

fixed! {
    /// “warning”
    Warning {
        De => "Warnung",
        Fr => "avertissement",
        Nl => "waarschuwing",
        Zh => "警告",
        _ => "warning"
    }
}

fixed! {
    /// “note”
    Note {
        De => "Hinweis",
        Fr => "note",
        Nl => "opmerking",
        Zh => "提示",
        _ => "note"
    }
}

fixed! {
    /// “help”
    Help {
        De => "Hilfe",
        Fr => "aide",
        Nl => "hulp",
        Zh => "帮助",
        _ => "help"
    }
}

message! {
    /// “{count} more of this kind, {all} in all”
    ///
    /// Of many findings of one kind, those that are not drawn: how many they are, and a line per wording.
    MoreOfKind (all count) [] {
        De => format!("weitere dieser Art: {count}, insgesamt {all}"),
        Fr => format!("{count} de plus de ce type, {all} au total"),
        Nl => format!("nog {count} van deze soort, {all} in totaal"),
        Zh => format!("另有{count}处同类问题（共{all}处）"),
        _ => format!("{count} more of this kind, {all} in all")
    }
}

message! {
    /// “… and {n} in other words”
    OtherWords (n) [] {
        De => format!("… und {n} mit anderem Wortlaut"),
        Fr => format!("… et {n} en d’autres termes"),
        Nl => format!("… en nog {n} in andere bewoordingen"),
        Zh => format!("… 另有{n}处，表述不同"),
        _ => format!("… and {n} in other words")
    }
}

fixed! {
    /// “`--all-findings` shows every one”
    AllFindings {
        De => "`--all-findings` zeigt jeden einzelnen",
        Fr => "`--all-findings` affiche l’ensemble",
        Nl => "`--all-findings` toont ze allemaal",
        Zh => "`--all-findings` 可显示全部",
        _ => "`--all-findings` shows every one"
    }
}

message! {
    /// “`{id}` is the id of {n} descriptions: {places}”
    SameId (id n places) [] {
        De => format!("`{id}` ist die Kennung von {n} Beschreibungen: {places}"),
        Fr => format!("`{id}` est l’identifiant de {n} descriptions\u{202f}: {places}"),
        Nl => format!("`{id}` is het id van {n} beschrijvingen: {places}"),
        Zh => format!("`{id}` 是{n}个描述的标识：{places}"),
        _ => format!("`{id}` is the id of {n} descriptions: {places}")
    }
}

message! {
    /// “{n} answers are not used, because the questions do not apply: {names}”
    Unused (names) [n] {
        De => match *n { 1 => format!("1 Antwort wird nicht verwendet, weil die Frage nicht anwendbar ist: {names}"), _ => format!("{n} Antworten werden nicht verwendet, weil die Fragen nicht anwendbar sind: {names}") },
        Fr => match *n { 1 => format!("1 réponse n’est pas utilisée, car la question ne s’applique pas\u{202f}: {names}"), _ => format!("{n} réponses ne sont pas utilisées, car les questions ne s’appliquent pas\u{202f}: {names}") },
        Nl => match *n { 1 => format!("1 antwoord wordt niet gebruikt, omdat de vraag niet van toepassing is: {names}"), _ => format!("{n} antwoorden worden niet gebruikt, omdat de vragen niet van toepassing zijn: {names}") },
        Zh => format!("{n}项回答未使用，因为问题不适用：{names}"),
        _ => match *n { 1 => format!("1 answer is not used, because the question does not apply: {names}"), _ => format!("{n} answers are not used, because the questions do not apply: {names}") }
    }
}

message! {
    /// “and {n} more; the overview marks them all”
    ///
    /// Of doubts about answers.
    MoreDoubts (n) [] {
        De => format!("weitere: {n}; die Übersicht kennzeichnet alle"),
        Fr => format!("et {n} de plus\u{202f}; la vue d’ensemble les signale tous"),
        Nl => format!("en nog {n}; het overzicht markeert ze alle"),
        Zh => format!("另有{n}条；总览表中均有标记"),
        _ => format!("and {n} more; the overview marks them all")
    }
}

message! {
    /// “note: {text}”
    ///
    /// A remark for whoever calls.
    Remark (text) [] {
        De => format!("Hinweis: {text}"),
        Fr => format!("note\u{202f}: {text}"),
        Nl => format!("opmerking: {text}"),
        Zh => format!("提示：{text}"),
        _ => format!("note: {text}")
    }
}

message! {
    /// “`--require decided`: `{id}` is open under {packs}”
    RequiredOpen (id packs) [] {
        De => format!("`--require decided`: `{id}` ist offen nach {packs}"),
        Fr => format!("`--require decided`\u{202f}: `{id}` est à déterminer au titre de\u{202f}: {packs}"),
        Nl => format!("`--require decided`: `{id}` is open volgens {packs}"),
        Zh => format!("`--require decided`：`{id}`在下列制度下未定：{packs}"),
        _ => format!("`--require decided`: `{id}` is open under {packs}")
    }
}

message! {
    /// “`--require decided` passes over regimes that were not asked (whether they govern the system is open, and none of their own questions has an answer): {packs}”
    RequiredIdle (packs) [] {
        De => format!("`--require decided` übergeht nicht abgefragte Regelwerke (ob sie das System erfassen, ist offen, und keine ihrer eigenen Fragen ist beantwortet): {packs}"),
        Fr => format!("`--require decided` ne tient pas compte des régimes non interrogés (le point de savoir s’ils régissent le système est à déterminer, et aucune des questions qui leur sont propres n’a de réponse)\u{202f}: {packs}"),
        Nl => format!("`--require decided` slaat regimes over die niet zijn bevraagd (of zij op het systeem van toepassing zijn, is open, en geen van hun eigen vragen is beantwoord): {packs}"),
        Zh => format!("`--require decided`不计未询问的制度（是否适用未定，其自己的问题均未回答）：{packs}"),
        _ => format!("`--require decided` passes over regimes that were not asked (whether they govern the system is open, and none of their own questions has an answer): {packs}")
    }
}

message! {
    /// “`--fail-on`: `{id}` reaches, or may reach, the level `{level}` or a higher one on {reached}”
    Reached (id level reached) [] {
        De => format!("`--fail-on`: `{id}` erreicht die Stufe `{level}` oder eine höhere, oder erreicht sie möglicherweise, auf {reached}"),
        Fr => format!("`--fail-on`\u{202f}: `{id}` atteint, ou peut atteindre, le niveau `{level}` ou un niveau supérieur sur {reached}"),
        Nl => format!("`--fail-on`: `{id}` bereikt, of bereikt mogelijk, het niveau `{level}` of een hoger niveau op {reached}"),
        Zh => format!("`--fail-on`：`{id}`达到或可能达到等级`{level}`或更高等级：{reached}"),
        _ => format!("`--fail-on`: `{id}` reaches, or may reach, the level `{level}` or a higher one on {reached}")
    }
}

message! {
    /// “`{name}` is an organisation file, used by {n} descriptions”
    Organisation (name) [n] {
        De => match *n { 1 => format!("`{name}` ist eine Organisationsdatei, verwendet von 1 Beschreibung"), _ => format!("`{name}` ist eine Organisationsdatei, verwendet von {n} Beschreibungen") },
        Fr => match *n { 0 => format!("`{name}` est un fichier d’organisation, utilisé par 0 description"), 1 => format!("`{name}` est un fichier d’organisation, utilisé par 1 description"), _ => format!("`{name}` est un fichier d’organisation, utilisé par {n} descriptions") },
        Nl => match *n { 1 => format!("`{name}` is een organisatiebestand, gebruikt door 1 beschrijving"), _ => format!("`{name}` is een organisatiebestand, gebruikt door {n} beschrijvingen") },
        Zh => format!("`{name}` 是组织文件，有{n}个描述引用"),
        _ => match *n { 1 => format!("`{name}` is an organisation file, used by 1 description"), _ => format!("`{name}` is an organisation file, used by {n} descriptions") }
    }
}

message! {
    /// “{n} more records cannot be read; each stands in its place in the output”
    RejectedToo (n) [] {
        De => format!("{n} weitere Datensätze sind nicht lesbar; jeder steht an seiner Stelle in der Ausgabe"),
        Fr => format!("{n} autres enregistrements sont illisibles ; chacun figure à sa place dans la sortie"),
        Nl => format!("{n} andere records zijn onleesbaar; elk staat op zijn plaats in de uitvoer"),
        Zh => format!("另有 {n} 条记录无法读取；每一条都在输出中原来的位置上"),
        _ => format!("{n} more records cannot be read; each stands in its place in the output")
    }
}

message! {
    /// “line {line} is not UTF-8 text (first bad byte at {at})”
    LineNoText (at line) [] {
        De => format!("Zeile {line} ist kein UTF-8-Text (erstes ungültiges Byte an Stelle {at})"),
        Fr => format!("la ligne {line} n’est pas du texte UTF-8 (premier octet invalide en {at})"),
        Nl => format!("regel {line} is geen UTF-8-tekst (eerste ongeldige byte op {at})"),
        Zh => format!("第 {line} 行不是 UTF-8 文本（第一个坏字节在 {at}）"),
        _ => format!("line {line} is not UTF-8 text (first bad byte at {at})")
    }
}

message! {
    /// “there is no file or folder `{name}`”
    Missing (name) [] {
        De => format!("die Datei oder den Ordner `{name}` gibt es nicht"),
        Fr => format!("il n’y a ni fichier ni dossier `{name}`"),
        Nl => format!("er is geen bestand en geen map `{name}`"),
        Zh => format!("没有文件或文件夹 `{name}`"),
        _ => format!("there is no file or folder `{name}`")
    }
}

message! {
    /// “`{name}` is a table of a kind that is not read”
    Table (name) [] {
        De => format!("`{name}` ist eine Tabelle einer Art, die nicht gelesen wird"),
        Fr => format!("`{name}` est un tableau d’un format qui n’est pas lu"),
        Nl => format!("`{name}` is een tabel van een soort die niet wordt gelezen"),
        Zh => format!("`{name}` 是不能读取的表格格式"),
        _ => format!("`{name}` is a table of a kind that is not read")
    }
}

fixed! {
    /// “save it as XLSX or CSV”
    TableHelp {
        De => "speichern Sie sie als XLSX oder CSV",
        Fr => "enregistrez-le en XLSX ou CSV",
        Nl => "sla hem op als XLSX of CSV",
        Zh => "请另存为XLSX或CSV",
        _ => "save it as XLSX or CSV"
    }
}

message! {
    /// “not read in `{folder}`: {list} (no descriptions)”
    ///
    /// $list: some of the three after it
    NotRead (folder list) [] {
        De => format!("nicht gelesen in `{folder}`: {list} (keine Beschreibungen)"),
        Fr => format!("non lu dans `{folder}`\u{202f}: {list} (pas des descriptions)"),
        Nl => format!("niet gelezen in `{folder}`: {list} (geen beschrijvingen)"),
        Zh => format!("`{folder}` 中未读取的文件：{list}（不是描述）"),
        _ => format!("not read in `{folder}`: {list} (no descriptions)")
    }
}

message! {
    /// “{n} {ending}”
    ///
    /// $ending: the ending of the names of files, with its point
    Ending (ending n) [] {
        De => format!("{n} {ending}"),
        Fr => format!("{n} {ending}"),
        Nl => format!("{n} {ending}"),
        Zh => format!("{n}个{ending}"),
        _ => format!("{n} {ending}")
    }
}

message! {
    /// “{n} without an ending”
    NoEnding (n) [] {
        De => format!("{n} ohne Endung"),
        Fr => format!("{n} sans extension"),
        Nl => format!("{n} zonder extensie"),
        Zh => format!("{n}个无扩展名"),
        _ => format!("{n} without an ending")
    }
}

message! {
    /// “{n} more”
    MoreFiles (n) [] {
        De => format!("{n} weitere"),
        Fr => format!("{n} de plus"),
        Nl => format!("nog {n}"),
        Zh => format!("另有{n}个"),
        _ => format!("{n} more")
    }
}
