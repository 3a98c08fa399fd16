//! A register at a glance, and verdicts beside its columns.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Register at a glance”
    ///
    /// The heading of a document.
    Title {
        De => "Das Register auf einen Blick",
        Fr => "Le registre en un coup d’œil",
        Nl => "Het register in één oogopslag",
        Zh => "登记册概览",
        _ => "Register at a glance"
    }
}

message! {
    /// “Register on {on}: {n} systems”
    Head (on) [n] {
        De => match *n { 1 => format!("Register am {on}: 1 System"), _ => format!("Register am {on}: {n} Systeme") },
        Fr => match *n { 1 => format!("Registre au {on} : 1 système"), _ => format!("Registre au {on} : {n} systèmes") },
        Nl => match *n { 1 => format!("Register op {on}: 1 systeem"), _ => format!("Register op {on}: {n} systemen") },
        Zh => format!("{on} 的登记册：{n} 个系统"),
        _ => match *n { 1 => format!("Register on {on}: 1 system"), _ => format!("Register on {on}: {n} systems") }
    }
}

message! {
    /// “Decided: {decided} · something is open: {open} · cannot be read: {rejected}”
    HeadStands (decided open rejected) [] {
        De => format!("Entschieden: {decided} · etwas ist offen: {open} · nicht lesbar: {rejected}"),
        Fr => format!("Tranchés : {decided} · un point reste ouvert : {open} · illisibles : {rejected}"),
        Nl => format!("Beslist: {decided} · iets staat open: {open} · onleesbaar: {rejected}"),
        Zh => format!("已确定：{decided} · 尚有未定：{open} · 无法读取：{rejected}"),
        _ => format!("Decided: {decided} · something is open: {open} · cannot be read: {rejected}")
    }
}

message! {
    /// “{title} ({pack})”
    HeadRegime (pack title) [] {
        De => format!("{title} ({pack})"),
        Fr => format!("{title} ({pack})"),
        Nl => format!("{title} ({pack})"),
        Zh => format!("{title}（{pack}）"),
        _ => format!("{title} ({pack})")
    }
}

fixed! {
    /// “Levels”
    ///
    /// Headings of parts.
    Levels {
        De => "Stufen",
        Fr => "Niveaux",
        Nl => "Niveaus",
        Zh => "等级",
        _ => "Levels"
    }
}

fixed! {
    /// “Regimes”
    Regimes {
        De => "Regelwerke",
        Fr => "Régimes",
        Nl => "Regelingen",
        Zh => "制度",
        _ => "Regimes"
    }
}

fixed! {
    /// “Rules that decide”
    Rules {
        De => "Regeln, die entscheiden",
        Fr => "Règles qui décident",
        Nl => "Regels die beslissen",
        Zh => "决定等级的规则",
        _ => "Rules that decide"
    }
}

fixed! {
    /// “Owners”
    Owners {
        De => "Verantwortliche",
        Fr => "Responsables",
        Nl => "Eigenaren",
        Zh => "负责方",
        _ => "Owners"
    }
}

fixed! {
    /// “What begins when”
    Calendar {
        De => "Was wann beginnt",
        Fr => "Ce qui commence, et quand",
        Nl => "Wat wanneer begint",
        Zh => "何时开始适用",
        _ => "What begins when"
    }
}

fixed! {
    /// “Questions that would decide most systems”
    Questions {
        De => "Fragen, die die meisten Systeme entscheiden würden",
        Fr => "Questions qui décideraient le plus de systèmes",
        Nl => "Vragen die de meeste systemen zouden beslissen",
        Zh => "最能确定系统结果的问题",
        _ => "Questions that would decide most systems"
    }
}

fixed! {
    /// “Rejected”
    Rejected {
        De => "Abgelehnt",
        Fr => "Rejetés",
        Nl => "Geweigerd",
        Zh => "被拒记录",
        _ => "Rejected"
    }
}

fixed! {
    /// “To look at again”
    Warnings {
        De => "Noch einmal anzusehen",
        Fr => "À revoir",
        Nl => "Opnieuw te bekijken",
        Zh => "需复核",
        _ => "To look at again"
    }
}

fixed! {
    /// “Next”
    Next {
        De => "Weiter",
        Fr => "Ensuite",
        Nl => "Verder",
        Zh => "下一步",
        _ => "Next"
    }
}

fixed! {
    /// “Level”
    ///
    /// Heads of columns. Surely and perhaps: how many systems.
    HeadLevel {
        De => "Stufe",
        Fr => "Niveau",
        Nl => "Niveau",
        Zh => "等级",
        _ => "Level"
    }
}

fixed! {
    /// “Surely”
    HeadSurely {
        De => "Sicher",
        Fr => "Sûrement",
        Nl => "Zeker",
        Zh => "确定",
        _ => "Surely"
    }
}

fixed! {
    /// “Perhaps”
    HeadPerhaps {
        De => "Vielleicht",
        Fr => "Peut-être",
        Nl => "Misschien",
        Zh => "可能",
        _ => "Perhaps"
    }
}

fixed! {
    /// “Systems”
    HeadSystems {
        De => "Systeme",
        Fr => "Systèmes",
        Nl => "Systemen",
        Zh => "系统数",
        _ => "Systems"
    }
}

fixed! {
    /// “Rule”
    HeadRule {
        De => "Regel",
        Fr => "Règle",
        Nl => "Regel",
        Zh => "规则",
        _ => "Rule"
    }
}

fixed! {
    /// “What it says”
    HeadWhat {
        De => "Was sie sagt",
        Fr => "Ce qu’elle dit",
        Nl => "Wat zij zegt",
        Zh => "内容",
        _ => "What it says"
    }
}

fixed! {
    /// “Above lowest”
    ///
    /// How many surely stand above the lowest level.
    HeadAbove {
        De => "Über der untersten",
        Fr => "Au-dessus du plus bas",
        Nl => "Boven het laagste",
        Zh => "高于最低级",
        _ => "Above lowest"
    }
}

fixed! {
    /// “Owner”
    HeadOwner {
        De => "Verantwortlich",
        Fr => "Responsable",
        Nl => "Eigenaar",
        Zh => "负责方",
        _ => "Owner"
    }
}

fixed! {
    /// “Day”
    HeadDay {
        De => "Tag",
        Fr => "Jour",
        Nl => "Dag",
        Zh => "日期",
        _ => "Day"
    }
}

fixed! {
    /// “What begins”
    HeadBegins {
        De => "Was beginnt",
        Fr => "Ce qui commence",
        Nl => "Wat begint",
        Zh => "开始适用",
        _ => "What begins"
    }
}

fixed! {
    /// “Open in”
    ///
    /// Of an open question: in how many systems it is open, is the most decisive one, is the only open one.
    HeadOpen {
        De => "Offen in",
        Fr => "Ouverte dans",
        Nl => "Open in",
        Zh => "未答",
        _ => "Open in"
    }
}

fixed! {
    /// “Comes first”
    HeadFirst {
        De => "Steht vorn",
        Fr => "En tête",
        Nl => "Staat vooraan",
        Zh => "居首",
        _ => "Comes first"
    }
}

fixed! {
    /// “Settles alone”
    HeadSettles {
        De => "Klärt allein",
        Fr => "Tranche seule",
        Nl => "Beslist alleen",
        Zh => "单独确定",
        _ => "Settles alone"
    }
}

fixed! {
    /// “Name”
    HeadName {
        De => "Name",
        Fr => "Nom",
        Nl => "Naam",
        Zh => "名称",
        _ => "Name"
    }
}

fixed! {
    /// “Question”
    HeadQuestion {
        De => "Frage",
        Fr => "Question",
        Nl => "Vraag",
        Zh => "问题",
        _ => "Question"
    }
}

fixed! {
    /// “Code”
    HeadCode {
        De => "Code",
        Fr => "Code",
        Nl => "Code",
        Zh => "代码",
        _ => "Code"
    }
}

fixed! {
    /// “Such as”
    HeadPlace {
        De => "Zum Beispiel",
        Fr => "Par exemple",
        Nl => "Bijvoorbeeld",
        Zh => "例如",
        _ => "Such as"
    }
}

fixed! {
    /// “What is wrong”
    HeadWhy {
        De => "Was nicht stimmt",
        Fr => "Ce qui ne va pas",
        Nl => "Wat er mis is",
        Zh => "问题",
        _ => "What is wrong"
    }
}

fixed! {
    /// “Regime”
    HeadRegimeColumn {
        De => "Regelwerk",
        Fr => "Régime",
        Nl => "Regeling",
        Zh => "制度",
        _ => "Regime"
    }
}

fixed! {
    /// “Asked”
    HeadAsked {
        De => "Gefragt",
        Fr => "Demandés",
        Nl => "Gevraagd",
        Zh => "已查",
        _ => "Asked"
    }
}

fixed! {
    /// “Not asked”
    HeadNotAsked {
        De => "Nicht gefragt",
        Fr => "Non demandés",
        Nl => "Niet gevraagd",
        Zh => "未查",
        _ => "Not asked"
    }
}

fixed! {
    /// “Where they stand”
    HeadStand {
        De => "Wo sie stehen",
        Fr => "Où ils se situent",
        Nl => "Waar zij staan",
        Zh => "分布",
        _ => "Where they stand"
    }
}

message! {
    /// “{words} {n} (perhaps {perhaps})”
    ///
    /// How many stand on a level under one of several regimes.
    Stand (n perhaps words) [] {
        De => format!("{words} {n} (vielleicht {perhaps})"),
        Fr => format!("{words} {n} (peut-être {perhaps})"),
        Nl => format!("{words} {n} (misschien {perhaps})"),
        Zh => format!("{words} {n}（可能 {perhaps}）"),
        _ => format!("{words} {n} (perhaps {perhaps})")
    }
}

fixed! {
    /// “out of scope”
    OutOfScope {
        De => "außerhalb des Anwendungsbereichs",
        Fr => "hors du champ d’application",
        Nl => "buiten het toepassingsgebied",
        Zh => "不在适用范围内",
        _ => "out of scope"
    }
}

fixed! {
    /// “scope open: levels hold if it governs”
    ScopeOpen {
        De => "Anwendungsbereich offen: Stufen gelten, wenn er zutrifft",
        Fr => "champ ouvert : niveaux valables s’il s’applique",
        Nl => "toepassingsgebied open: niveaus gelden als het van toepassing is",
        Zh => "适用范围未定：等级以其适用为前提",
        _ => "scope open: levels hold if it governs"
    }
}

fixed! {
    /// “comes into scope”
    ComesIn {
        De => "fällt in den Anwendungsbereich",
        Fr => "entre dans le champ d’application",
        Nl => "valt onder het toepassingsgebied",
        Zh => "进入适用范围",
        _ => "comes into scope"
    }
}

fixed! {
    /// “(nobody is named)”
    NoOwner {
        De => "(niemand genannt)",
        Fr => "(personne n’est nommé)",
        Nl => "(niemand genoemd)",
        Zh => "（未注明）",
        _ => "(nobody is named)"
    }
}

message! {
    /// “… and {n} more (`--format json` has all)”
    More (n) [] {
        De => format!("… und {n} weitere (`--format json` hat alle)"),
        Fr => format!("… et {n} autres (`--format json` les donne tous)"),
        Nl => format!("… en nog {n} (`--format json` heeft alles)"),
        Zh => format!("……另有 {n} 项（`--format json` 列出全部）"),
        _ => format!("… and {n} more (`--format json` has all)")
    }
}

fixed! {
    /// “others, which are counted together”
    MoreGroups {
        De => "weitere, die zusammen gezählt sind",
        Fr => "autres, comptés ensemble",
        Nl => "andere, samen geteld",
        Zh => "其他，合并计数",
        _ => "others, which are counted together"
    }
}

fixed! {
    /// “ids that several systems have”
    SameIds {
        De => "Kennungen, die mehrere Systeme haben",
        Fr => "identifiants que plusieurs systèmes partagent",
        Nl => "id’s die meerdere systemen hebben",
        Zh => "多个系统共用的标识",
        _ => "ids that several systems have"
    }
}

fixed! {
    /// “Mend what is rejected: `solon register check` says row by row what cannot be read”
    ///
    /// What to do next. $call: the command as it was called.
    NextRejected {
        De => "Beheben Sie, was abgelehnt ist: `solon register check` sagt Zeile für Zeile, was nicht lesbar ist",
        Fr => "Corrigez ce qui est rejeté : `solon register check` dit ligne par ligne ce qui est illisible",
        Nl => "Herstel wat geweigerd is: `solon register check` zegt rij voor rij wat onleesbaar is",
        Zh => "修正被拒记录：`solon register check` 逐行说明哪些无法读取",
        _ => "Mend what is rejected: `solon register check` says row by row what cannot be read"
    }
}

fixed! {
    /// “Mend what is rejected: `--detail verdict --format ndjson` tells each in its place”
    NextRejectedLines {
        De => "Beheben Sie, was abgelehnt ist: `--detail verdict --format ndjson` nennt jedes an seinem Ort",
        Fr => "Corrigez ce qui est rejeté : `--detail verdict --format ndjson` donne chacun à sa place",
        Nl => "Herstel wat geweigerd is: `--detail verdict --format ndjson` noemt elk op zijn plaats",
        Zh => "修正被拒记录：`--detail verdict --format ndjson` 按位置逐条列出",
        _ => "Mend what is rejected: `--detail verdict --format ndjson` tells each in its place"
    }
}

message! {
    /// “Answer `{fact}` first: `solon facts {fact}` tells the question”
    NextQuestion (fact) [] {
        De => format!("Beantworten Sie zuerst `{fact}`: `solon facts {fact}` zeigt die Frage"),
        Fr => format!("Répondez d’abord à `{fact}` : `solon facts {fact}` donne la question"),
        Nl => format!("Beantwoord eerst `{fact}`: `solon facts {fact}` toont de vraag"),
        Zh => format!("先回答 `{fact}`：`solon facts {fact}` 显示该问题"),
        _ => format!("Answer `{fact}` first: `solon facts {fact}` tells the question")
    }
}

message! {
    /// “With `{call}`:”
    NextCall (call) [] {
        De => format!("Mit `{call}`:"),
        Fr => format!("Avec `{call}` :"),
        Nl => format!("Met `{call}`:"),
        Zh => format!("在 `{call}` 后加上："),
        _ => format!("With `{call}`:")
    }
}

fixed! {
    /// “`--detail verdict --format xlsx --output verdicts.xlsx`: each system beside your own columns (`csv` likewise)”
    NextTable {
        De => "`--detail verdict --format xlsx --output verdicts.xlsx`: jedes System neben Ihren eigenen Spalten (`csv` ebenso)",
        Fr => "`--detail verdict --format xlsx --output verdicts.xlsx` : chaque système à côté de vos propres colonnes (de même `csv`)",
        Nl => "`--detail verdict --format xlsx --output verdicts.xlsx`: elk systeem naast uw eigen kolommen (`csv` evenzo)",
        Zh => "`--detail verdict --format xlsx --output verdicts.xlsx`：逐个系统，列在登记册原有各列旁（`csv` 亦可）",
        _ => "`--detail verdict --format xlsx --output verdicts.xlsx`: each system beside your own columns (`csv` likewise)"
    }
}

fixed! {
    /// “`--only ID`: one system on one screen”
    NextOne {
        De => "`--only ID`: ein System auf einem Bildschirm",
        Fr => "`--only ID` : un système sur un écran",
        Nl => "`--only ID`: één systeem op één scherm",
        Zh => "`--only ID`：单个系统一屏显示",
        _ => "`--only ID`: one system on one screen"
    }
}

fixed! {
    /// “`--detail table`: a line for each system; `--full`: all of it”
    NextAll {
        De => "`--detail table`: eine Zeile für jedes System; `--full`: alles",
        Fr => "`--detail table` : une ligne par système ; `--full` : le tout",
        Nl => "`--detail table`: een regel per systeem; `--full`: alles",
        Zh => "`--detail table`：每个系统一行；`--full`：全部内容",
        _ => "`--detail table`: a line for each system; `--full`: all of it"
    }
}

fixed! {
    /// “Verdict on”
    ///
    /// Verdicts beside the columns of a register: titles of columns.
    ColOn {
        De => "Urteil am",
        Fr => "Verdict au",
        Nl => "Oordeel op",
        Zh => "判定日期",
        _ => "Verdict on"
    }
}

fixed! {
    /// “Findings”
    ColFinding {
        De => "Befunde",
        Fr => "Constats",
        Nl => "Bevindingen",
        Zh => "发现",
        _ => "Findings"
    }
}

fixed! {
    /// “Overall”
    ColOverall {
        De => "Insgesamt",
        Fr => "Ensemble",
        Nl => "Totaal",
        Zh => "总体",
        _ => "Overall"
    }
}

fixed! {
    /// “Overall: sure or open”
    ColOverallSure {
        De => "Insgesamt: sicher oder offen",
        Fr => "Ensemble : sûr ou ouvert",
        Nl => "Totaal: zeker of open",
        Zh => "总体：确定或未定",
        _ => "Overall: sure or open"
    }
}

fixed! {
    /// “Scope”
    ColScope {
        De => "Anwendungsbereich",
        Fr => "Champ d’application",
        Nl => "Toepassingsgebied",
        Zh => "适用范围",
        _ => "Scope"
    }
}

fixed! {
    /// “Level now”
    ColNow {
        De => "Stufe jetzt",
        Fr => "Niveau actuel",
        Nl => "Niveau nu",
        Zh => "当前等级",
        _ => "Level now"
    }
}

fixed! {
    /// “Classified at least”
    ColClassified {
        De => "Mindestens eingestuft",
        Fr => "Classé au moins",
        Nl => "Ten minste ingedeeld",
        Zh => "至少归类为",
        _ => "Classified at least"
    }
}

fixed! {
    /// “May come to”
    ColAtMost {
        De => "Kann werden",
        Fr => "Peut devenir",
        Nl => "Kan worden",
        Zh => "至多可能",
        _ => "May come to"
    }
}

fixed! {
    /// “Sure or open”
    ColSure {
        De => "Sicher oder offen",
        Fr => "Sûr ou ouvert",
        Nl => "Zeker of open",
        Zh => "确定或未定",
        _ => "Sure or open"
    }
}

fixed! {
    /// “From”
    ColFrom {
        De => "Ab",
        Fr => "À partir du",
        Nl => "Vanaf",
        Zh => "起始日期",
        _ => "From"
    }
}

fixed! {
    /// “From, at the latest”
    ColFromLatest {
        De => "Spätestens ab",
        Fr => "Au plus tard à partir du",
        Nl => "Uiterlijk vanaf",
        Zh => "最迟起始日期",
        _ => "From, at the latest"
    }
}

fixed! {
    /// “Rules”
    ColBy {
        De => "Regeln",
        Fr => "Règles",
        Nl => "Regels",
        Zh => "规则",
        _ => "Rules"
    }
}

fixed! {
    /// “Provisions”
    ColCites {
        De => "Fundstellen",
        Fr => "Dispositions",
        Nl => "Bepalingen",
        Zh => "条款",
        _ => "Provisions"
    }
}

fixed! {
    /// “Questions that would decide”
    ColAsk {
        De => "Fragen, die entscheiden würden",
        Fr => "Questions qui décideraient",
        Nl => "Vragen die zouden beslissen",
        Zh => "可确定结果的问题",
        _ => "Questions that would decide"
    }
}

fixed! {
    /// “Next date”
    ColNext {
        De => "Nächster Tag",
        Fr => "Prochaine date",
        Nl => "Volgende datum",
        Zh => "下一日期",
        _ => "Next date"
    }
}

fixed! {
    /// “Verdicts”
    Sheet {
        De => "Urteile",
        Fr => "Verdicts",
        Nl => "Oordelen",
        Zh => "判定",
        _ => "Verdicts"
    }
}

message! {
    /// “rejected: {code}: {message}”
    RejectedFor (code message) [] {
        De => format!("abgelehnt: {code}: {message}"),
        Fr => format!("rejeté : {code} : {message}"),
        Nl => format!("geweigerd: {code}: {message}"),
        Zh => format!("被拒：{code}：{message}"),
        _ => format!("rejected: {code}: {message}")
    }
}

message! {
    /// “rejected: {code}: {message} ({place})”
    RejectedAt (code message place) [] {
        De => format!("abgelehnt: {code}: {message} ({place})"),
        Fr => format!("rejeté : {code} : {message} ({place})"),
        Nl => format!("geweigerd: {code}: {message} ({place})"),
        Zh => format!("被拒：{code}：{message}（{place}）"),
        _ => format!("rejected: {code}: {message} ({place})")
    }
}

fixed! {
    /// “never”
    Never {
        De => "nie",
        Fr => "jamais",
        Nl => "nooit",
        Zh => "永不",
        _ => "never"
    }
}

message! {
    /// “{n} columns that Solon wrote (`solon.…`) are passed by”
    ///
    /// Columns that an earlier run has written beside a register.
    Ours () [n] {
        De => match *n { 1 => String::from("1 Spalte, die Solon geschrieben hat (`solon.…`), wird übergangen"), _ => format!("{n} Spalten, die Solon geschrieben hat (`solon.…`), werden übergangen") },
        Fr => match *n { 1 => String::from("1 colonne écrite par Solon (`solon.…`) est passée"), _ => format!("{n} colonnes écrites par Solon (`solon.…`) sont passées") },
        Nl => match *n { 1 => String::from("1 kolom die Solon schreef (`solon.…`) wordt overgeslagen"), _ => format!("{n} kolommen die Solon schreef (`solon.…`) worden overgeslagen") },
        Zh => format!("略过 {n} 个由 Solon 写入的列（`solon.…`）"),
        _ => match *n { 1 => String::from("1 column that Solon wrote (`solon.…`) is passed by"), _ => format!("{n} columns that Solon wrote (`solon.…`) are passed by") }
    }
}

message! {
    /// “written by Solon: {list}”
    UseOurs (list) [] {
        De => format!("von Solon geschrieben: {list}"),
        Fr => format!("écrites par Solon : {list}"),
        Nl => format!("geschreven door Solon: {list}"),
        Zh => format!("由 Solon 写入：{list}"),
        _ => format!("written by Solon: {list}")
    }
}

message! {
    /// “line {line}, column {at}: here the list does not go on; between two records stands a comma, behind the last one `\]`”
    ListBroken (at line) [] {
        De => format!("Zeile {line}, Spalte {at}: hier geht die Liste nicht weiter; zwischen zwei Einträgen steht ein Komma, hinter dem letzten `]`"),
        Fr => format!("ligne {line}, colonne {at} : ici la liste s’interrompt ; entre deux entrées se place une virgule, après la dernière `]`"),
        Nl => format!("regel {line}, kolom {at}: hier gaat de lijst niet verder; tussen twee gegevens staat een komma, achter het laatste `]`"),
        Zh => format!("第 {line} 行第 {at} 列：列表在此中断；两条记录之间应为逗号，末条之后应为 `]`"),
        _ => format!("line {line}, column {at}: here the list does not go on; between two records stands a comma, behind the last one `]`")
    }
}

message! {
    /// “`{name}` cannot be read as Parquet: {why}”
    NoParquet (name why) [] {
        De => format!("`{name}` ist als Parquet nicht lesbar: {why}"),
        Fr => format!("`{name}` est illisible comme Parquet : {why}"),
        Nl => format!("`{name}` is onleesbaar als Parquet: {why}"),
        Zh => format!("`{name}` 无法按 Parquet 读取：{why}"),
        _ => format!("`{name}` cannot be read as Parquet: {why}")
    }
}

fixed! {
    /// “write it anew, compressed with Snappy, Zstandard or not at all”
    NoParquetHelp {
        De => "schreiben Sie die Datei neu, mit Snappy oder Zstandard gepackt oder ungepackt",
        Fr => "réécrivez-le, compressé par Snappy ou Zstandard, ou sans compression",
        Nl => "schrijf het opnieuw, met Snappy of Zstandard of zonder compressie",
        Zh => "请以 Snappy 或 Zstandard 压缩或不压缩重新写入",
        _ => "write it anew, compressed with Snappy, Zstandard or not at all"
    }
}

message! {
    /// “{n} records cannot be read; the overview says why, by group”
    NotRead () [n] {
        De => match *n { 1 => String::from("1 Eintrag ist nicht lesbar; die Übersicht sagt, warum"), _ => format!("{n} Einträge sind nicht lesbar; die Übersicht sagt nach Gruppen, warum") },
        Fr => match *n { 1 => String::from("1 enregistrement est illisible ; l’aperçu dit pourquoi"), _ => format!("{n} enregistrements sont illisibles ; l’aperçu dit pourquoi, par groupe") },
        Nl => match *n { 1 => String::from("1 gegeven is onleesbaar; het overzicht zegt waarom"), _ => format!("{n} gegevens zijn onleesbaar; het overzicht zegt per groep waarom") },
        Zh => format!("{n} 条记录无法读取；概览按组说明原因"),
        _ => match *n { 1 => String::from("1 record cannot be read; the overview says why"), _ => format!("{n} records cannot be read; the overview says why, by group") }
    }
}
