//! Reading a description of a system.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “text”
    ///
    /// What stands where something else is expected: `not a list`.
    Text {
        De => "Text",
        Fr => "un texte",
        Nl => "tekst",
        Zh => "文本",
        _ => "text"
    }
}

fixed! {
    /// “a single value”
    Single {
        De => "ein einzelner Wert",
        Fr => "une valeur unique",
        Nl => "een enkele waarde",
        Zh => "单个值",
        _ => "a single value"
    }
}

fixed! {
    /// “a list”
    List {
        De => "eine Liste",
        Fr => "une liste",
        Nl => "een lijst",
        Zh => "列表",
        _ => "a list"
    }
}

fixed! {
    /// “a map”
    Map {
        De => "eine Zuordnung",
        Fr => "une table de clés",
        Nl => "een tabel van sleutels",
        Zh => "键值表",
        _ => "a map"
    }
}

message! {
    /// “this is not well-formed: {why}”
    Malformed (why) [] {
        De => format!("dies ist nicht wohlgeformt: {why}"),
        Fr => format!("ceci n’est pas bien formé\u{202f}: {why}"),
        Nl => format!("dit is niet welgevormd: {why}"),
        Zh => format!("格式有误：{why}"),
        _ => format!("this is not well-formed: {why}")
    }
}

fixed! {
    /// “mend the text here; nothing of this record was read”
    Mend {
        De => "berichtigen Sie den Text an dieser Stelle; von diesem Datensatz wurde nichts gelesen",
        Fr => "corrigez le texte ici\u{202f}; rien de cet enregistrement n’a été lu",
        Nl => "verbeter de tekst hier; van deze beschrijving is niets gelezen",
        Zh => "请修正此处；该条记录未被读取",
        _ => "mend the text here; nothing of this record was read"
    }
}

message! {
    /// “{why}”
    ///
    /// `$why` is what the reader of the format says, always in English.
    Syntax (why) [] {
        De => format!("{why}"),
        Fr => format!("{why}"),
        Nl => format!("{why}"),
        Zh => format!("此处不符合该格式的语法（{why}）"),
        _ => format!("{why}")
    }
}

message! {
    /// “values are nested deeper than {most}”
    TooDeep (most) [] {
        De => format!("Werte sind tiefer als {most} Ebenen verschachtelt"),
        Fr => format!("l’imbrication des valeurs dépasse {most} niveaux"),
        Nl => format!("waarden zijn dieper genest dan {most}"),
        Zh => format!("嵌套超过{most}层"),
        _ => format!("values are nested deeper than {most}")
    }
}

fixed! {
    /// “a description needs four levels at most”
    FourLevels {
        De => "eine Beschreibung braucht höchstens vier Ebenen",
        Fr => "une description n’exige pas plus de quatre niveaux",
        Nl => "een beschrijving heeft ten hoogste vier lagen nodig",
        Zh => "描述最多需要四层",
        _ => "a description needs four levels at most"
    }
}

message! {
    /// “key `{key}` stands twice”
    Twice (key) [] {
        De => format!("der Schlüssel `{key}` steht zweimal"),
        Fr => format!("la clé `{key}` figure deux fois"),
        Nl => format!("de sleutel `{key}` staat er tweemaal"),
        Zh => format!("键 `{key}` 出现两次"),
        _ => format!("key `{key}` stands twice")
    }
}

fixed! {
    /// “first here”
    First {
        De => "zuerst hier",
        Fr => "première occurrence ici",
        Nl => "hier voor het eerst",
        Zh => "首次出现于此",
        _ => "first here"
    }
}

fixed! {
    /// “keep one of the two answers”
    KeepOne {
        De => "behalten Sie eine der beiden Antworten",
        Fr => "gardez l’une des deux réponses",
        Nl => "behoud een van de twee antwoorden",
        Zh => "请只保留其中一个回答",
        _ => "keep one of the two answers"
    }
}

fixed! {
    /// “anchors and aliases are not read in descriptions”
    NoAliases {
        De => "Anker und Aliasse werden in Beschreibungen nicht gelesen",
        Fr => "les ancres et les alias ne sont pas lus dans les descriptions",
        Nl => "ankers en aliassen worden in beschrijvingen niet gelezen",
        Zh => "描述中不支持锚点和别名",
        _ => "anchors and aliases are not read in descriptions"
    }
}

fixed! {
    /// “write the value out where it is needed”
    WriteOut {
        De => "schreiben Sie den Wert dort aus, wo er gebraucht wird",
        Fr => "écrivez la valeur là où elle est nécessaire",
        Nl => "schrijf de waarde voluit waar zij nodig is",
        Zh => "请在需要处直接写出该值",
        _ => "write the value out where it is needed"
    }
}

fixed! {
    /// “tags are not read in descriptions”
    NoTags {
        De => "Tags werden in Beschreibungen nicht gelesen",
        Fr => "les étiquettes de type ne sont pas lues dans les descriptions",
        Nl => "tags worden in beschrijvingen niet gelezen",
        Zh => "描述中不支持标签",
        _ => "tags are not read in descriptions"
    }
}

fixed! {
    /// “a key must be a single word”
    KeyWord {
        De => "ein Schlüssel muss ein einzelnes Wort sein",
        Fr => "une clé doit être un seul mot",
        Nl => "een sleutel moet één woord zijn",
        Zh => "键必须是一个词",
        _ => "a key must be a single word"
    }
}

message! {
    /// “the file is larger than {size} MiB”
    TooLarge (size) [] {
        De => format!("die Datei ist größer als {size} MiB"),
        Fr => format!("le fichier dépasse {size} Mio"),
        Nl => format!("het bestand is groter dan {size} MiB"),
        Zh => format!("文件超过{size} MiB"),
        _ => format!("the file is larger than {size} MiB")
    }
}

fixed! {
    /// “split it, or give one JSON object per line”
    Split {
        De => "teilen Sie sie, oder geben Sie je Zeile ein JSON-Objekt an",
        Fr => "divisez-le, ou écrivez un objet JSON par ligne",
        Nl => "splits het, of schrijf per regel één JSON-object",
        Zh => "请拆分文件，或每行写一个JSON对象",
        _ => "split it, or give one JSON object per line"
    }
}

fixed! {
    /// “there is nothing in it”
    Nothing {
        De => "darin steht nichts",
        Fr => "le contenu est vide",
        Nl => "er staat niets in",
        Zh => "其中没有内容",
        _ => "there is nothing in it"
    }
}

message! {
    /// “the description has no `{key}`”
    Lacks (key) [] {
        De => format!("der Beschreibung fehlt `{key}`"),
        Fr => format!("il manque `{key}` dans la description"),
        Nl => format!("in de beschrijving ontbreekt `{key}`"),
        Zh => format!("描述缺少 `{key}`"),
        _ => format!("the description has no `{key}`")
    }
}

message! {
    /// “a description is a map of keys, not {what}”
    Keys (what) [] {
        De => format!("eine Beschreibung ist eine Zuordnung von Schlüsseln, nicht {what}"),
        Fr => format!("une description doit être une table de clés, et non {what}"),
        Nl => format!("een beschrijving moet een tabel van sleutels zijn; hier staat {what}"),
        Zh => format!("描述应为键值表，而不是{what}"),
        _ => format!("a description is a map of keys, not {what}")
    }
}

fixed! {
    /// “begin with `solon: 1`, `system: my-system` and `facts:`”
    Begin {
        De => "beginnen Sie mit `solon: 1`, `system: my-system` und `facts:`",
        Fr => "commencez par `solon: 1`, `system: my-system` et `facts:`",
        Nl => "begin met `solon: 1`, `system: my-system` en `facts:`",
        Zh => "请以 `solon: 1`、`system: my-system` 和 `facts:` 开头",
        _ => "begin with `solon: 1`, `system: my-system` and `facts:`"
    }
}

fixed! {
    /// “add `solon: 1`, the form of the description”
    AddForm {
        De => "ergänzen Sie `solon: 1`, die Form der Beschreibung",
        Fr => "ajoutez `solon: 1`, le format de la description",
        Nl => "voeg `solon: 1` toe, het formaat van de beschrijving",
        Zh => "请加上 `solon: 1`，即描述的格式版本",
        _ => "add `solon: 1`, the form of the description"
    }
}

fixed! {
    /// “add `system: my-system`, a short name without spaces”
    AddSystem {
        De => "ergänzen Sie `system: my-system`, einen kurzen Namen ohne Leerzeichen",
        Fr => "ajoutez `system: my-system`, un nom court sans espaces",
        Nl => "voeg `system: my-system` toe, een korte naam zonder spaties",
        Zh => "请加上 `system: my-system`，即不含空格的简短名称",
        _ => "add `system: my-system`, a short name without spaces"
    }
}

fixed! {
    /// “add `system: my-system`, a short name without spaces; a file with facts on an organisation is named in descriptions: `organisation: FILE`”
    AddSystemOrName {
        De => "ergänzen Sie `system: my-system`, einen kurzen Namen ohne Leerzeichen; eine Datei mit Angaben zu einer Organisation wird in Beschreibungen genannt: `organisation: DATEI`",
        Fr => "ajoutez `system: my-system`, un nom court sans espaces\u{202f}; un fichier de faits relatifs à une organisation est désigné dans les descriptions\u{202f}: `organisation: FICHIER`",
        Nl => "voeg `system: my-system` toe, een korte naam zonder spaties; een bestand met feiten over een organisatie wordt in beschrijvingen genoemd: `organisation: BESTAND`",
        Zh => "请加上 `system: my-system`，即不含空格的简短名称；若为组织文件，请在描述中引用：`organisation: 文件`",
        _ => "add `system: my-system`, a short name without spaces; a file with facts on an organisation is named in descriptions: `organisation: FILE`"
    }
}

fixed! {
    /// “add `facts:` with the answers; `solon facts --format yaml-template` prints a form”
    AddFacts {
        De => "ergänzen Sie `facts:` mit den Antworten; `solon facts --format yaml-template` gibt ein Formular aus",
        Fr => "ajoutez `facts:` avec les réponses\u{202f}; `solon facts --format yaml-template` produit un formulaire",
        Nl => "voeg `facts:` toe, met de antwoorden; `solon facts --format yaml-template` toont een formulier",
        Zh => "请加上 `facts:` 和各项回答；`solon facts --format yaml-template` 可输出表格",
        _ => "add `facts:` with the answers; `solon facts --format yaml-template` prints a form"
    }
}

fixed! {
    /// “this version reads descriptions of form 1”
    Form {
        De => "diese Version liest Beschreibungen der Form 1",
        Fr => "cette version lit les descriptions de format 1",
        Nl => "deze versie leest beschrijvingen van formaat 1",
        Zh => "本版本只读取格式1的描述",
        _ => "this version reads descriptions of form 1"
    }
}

fixed! {
    /// “write `solon: 1`”
    WriteForm {
        De => "schreiben Sie `solon: 1`",
        Fr => "écrivez `solon: 1`",
        Nl => "schrijf `solon: 1`",
        Zh => "请写 `solon: 1`",
        _ => "write `solon: 1`"
    }
}

fixed! {
    /// “`system` is a short name, and here is none”
    SystemEmpty {
        De => "`system` ist ein kurzer Name, hier steht keiner",
        Fr => "`system` doit être un nom court, et il est vide ici",
        Nl => "`system` is een korte naam, en hier staat er geen",
        Zh => "`system` 应为简短名称，此处为空",
        _ => "`system` is a short name, and here is none"
    }
}

fixed! {
    /// “write `system: my-system`, a short name without spaces”
    WriteSystemShort {
        De => "schreiben Sie `system: my-system`, einen kurzen Namen ohne Leerzeichen",
        Fr => "écrivez `system: my-system`, un nom court sans espaces",
        Nl => "schrijf `system: my-system`, een korte naam zonder spaties",
        Zh => "请写 `system: my-system`，即不含空格的简短名称",
        _ => "write `system: my-system`, a short name without spaces"
    }
}

message! {
    /// “`system` is a short name, not {what}”
    System (what) [] {
        De => format!("`system` ist ein kurzer Name, nicht {what}"),
        Fr => format!("`system` doit être un nom court, et non {what}"),
        Nl => format!("`system` moet een korte naam zijn; hier staat {what}"),
        Zh => format!("`system` 应为简短名称，而不是{what}"),
        _ => format!("`system` is a short name, not {what}")
    }
}

fixed! {
    /// “write `system: my-system`”
    WriteSystem {
        De => "schreiben Sie `system: my-system`",
        Fr => "écrivez `system: my-system`",
        Nl => "schrijf `system: my-system`",
        Zh => "请写 `system: my-system`",
        _ => "write `system: my-system`"
    }
}

message! {
    /// “`name` is text, not {what}”
    Name (what) [] {
        De => format!("`name` ist Text, nicht {what}"),
        Fr => format!("`name` doit être un texte, et non {what}"),
        Nl => format!("`name` moet tekst zijn; hier staat {what}"),
        Zh => format!("`name` 应为文本，而不是{what}"),
        _ => format!("`name` is text, not {what}")
    }
}

fixed! {
    /// “write `name: My system`”
    WriteName {
        De => "schreiben Sie `name: Mein System`",
        Fr => "écrivez `name: Mon système`",
        Nl => "schrijf `name: Mijn systeem`",
        Zh => "请写 `name: 我的系统`",
        _ => "write `name: My system`"
    }
}

message! {
    /// “`organisation` is the path of a file, not {what}”
    Organisation (what) [] {
        De => format!("`organisation` ist der Pfad einer Datei, nicht {what}"),
        Fr => format!("`organisation` doit être le chemin d’un fichier, et non {what}"),
        Nl => format!("`organisation` moet het pad van een bestand zijn; hier staat {what}"),
        Zh => format!("`organisation` 应为文件路径，而不是{what}"),
        _ => format!("`organisation` is the path of a file, not {what}")
    }
}

fixed! {
    /// “write `organisation: acme.yaml`”
    WriteOrganisation {
        De => "schreiben Sie `organisation: acme.yaml`",
        Fr => "écrivez `organisation: acme.yaml`",
        Nl => "schrijf `organisation: acme.yaml`",
        Zh => "请写 `organisation: acme.yaml`",
        _ => "write `organisation: acme.yaml`"
    }
}

message! {
    /// “`answered` maps packs to versions, not {what}”
    Answered (what) [] {
        De => format!("`answered` ist eine Zuordnung von Regelpaketen zu Versionen, nicht {what}"),
        Fr => format!("`answered` doit associer des paquets à des versions\u{202f}; ce ne peut être {what}"),
        Nl => format!("`answered` moet regelpakketten aan versies koppelen; hier staat {what}"),
        Zh => format!("`answered` 应列出规则包及其版本，而不是{what}"),
        _ => format!("`answered` maps packs to versions, not {what}")
    }
}

fixed! {
    /// “write `answered: { common: "2026.11.0" }`”
    WriteAnswered {
        De => "schreiben Sie `answered: { common: \"2026.11.0\" }`",
        Fr => "écrivez `answered: { common: \"2026.11.0\" }`",
        Nl => "schrijf `answered: { common: \"2026.11.0\" }`",
        Zh => "请写 `answered: { common: \"2026.11.0\" }`",
        _ => "write `answered: { common: \"2026.11.0\" }`"
    }
}

message! {
    /// “`facts` maps questions to answers, not {what}”
    Facts (what) [] {
        De => format!("`facts` ist eine Zuordnung von Fragen zu Antworten, nicht {what}"),
        Fr => format!("`facts` doit associer des questions à des réponses\u{202f}; ce ne peut être {what}"),
        Nl => format!("`facts` moet vragen aan antwoorden koppelen; hier staat {what}"),
        Zh => format!("`facts` 应列出问题及其回答，而不是{what}"),
        _ => format!("`facts` maps questions to answers, not {what}")
    }
}

fixed! {
    /// “write one `question: answer` per line below it”
    WriteFacts {
        De => "schreiben Sie darunter je Zeile eine Angabe `Frage: Antwort`",
        Fr => "écrivez en dessous une ligne `question: réponse` par question",
        Nl => "schrijf daaronder per regel één `vraag: antwoord`",
        Zh => "请在其下每行写一个 `问题: 回答`",
        _ => "write one `question: answer` per line below it"
    }
}

message! {
    /// “`meta` is a map of whatever you want to keep, not {what}”
    Meta (what) [] {
        De => format!("`meta` ist eine Zuordnung für alles, was Sie festhalten möchten, nicht {what}"),
        Fr => format!("`meta` doit être une table de clés où vous gardez ce que vous voulez, et non {what}"),
        Nl => format!("`meta` moet een tabel zijn van sleutels die u wilt bewaren; hier staat {what}"),
        Zh => format!("`meta` 应为键值表，内容可自定，而不是{what}"),
        _ => format!("`meta` is a map of whatever you want to keep, not {what}")
    }
}

fixed! {
    /// “write `meta: { owner: team x }`, or a key of your own: `x-owner: team x`”
    WriteMeta {
        De => "schreiben Sie `meta: { owner: Team X }`, oder einen eigenen Schlüssel: `x-owner: Team X`",
        Fr => "écrivez `meta: { owner: équipe x }`, ou une clé de votre choix\u{202f}: `x-owner: équipe x`",
        Nl => "schrijf `meta: { owner: team x }`, of een eigen sleutel: `x-owner: team x`",
        Zh => "请写 `meta: { owner: 某团队 }`，或使用自定的键：`x-owner: 某团队`",
        _ => "write `meta: { owner: team x }`, or a key of your own: `x-owner: team x`"
    }
}

message! {
    /// “unknown key `{key}`”
    UnknownKey (key) [] {
        De => format!("unbekannter Schlüssel `{key}`"),
        Fr => format!("clé inconnue `{key}`"),
        Nl => format!("onbekende sleutel `{key}`"),
        Zh => format!("未知的键 `{key}`"),
        _ => format!("unknown key `{key}`")
    }
}

message! {
    /// “`{key}` is a question: indent it below `facts:`”
    Indent (key) [] {
        De => format!("`{key}` ist eine Frage: rücken Sie sie unter `facts:` ein"),
        Fr => format!("`{key}` est une question\u{202f}: placez-la en retrait sous `facts:`"),
        Nl => format!("`{key}` is een vraag: laat die onder `facts:` inspringen"),
        Zh => format!("`{key}` 是一个问题：请缩进写在 `facts:` 之下"),
        _ => format!("`{key}` is a question: indent it below `facts:`")
    }
}

message! {
    /// “keys are {keys}; a key of your own begins with `x-`, or stands below `meta:`”
    KnownKeys (keys) [] {
        De => format!("Schlüssel sind {keys}; ein eigener Schlüssel beginnt mit `x-` oder steht unter `meta:`"),
        Fr => format!("les clés sont {keys}\u{202f}; une clé de votre choix commence par `x-` ou se place sous `meta:`"),
        Nl => format!("sleutels zijn {keys}; een eigen sleutel begint met `x-` of staat onder `meta:`"),
        Zh => format!("可用的键：{keys}；自定的键以 `x-` 开头，或写在 `meta:` 之下"),
        _ => format!("keys are {keys}; a key of your own begins with `x-`, or stands below `meta:`")
    }
}

message! {
    /// “`{key}` is a question of pack `{pack}`; it plays no part here”
    Foreign (key pack) [] {
        De => format!("`{key}` ist eine Frage des Regelpakets `{pack}`; hier spielt sie keine Rolle"),
        Fr => format!("`{key}` est une question du paquet `{pack}`\u{202f}; elle ne joue aucun rôle ici"),
        Nl => format!("`{key}` is een vraag van het regelpakket `{pack}`; die speelt hier geen rol"),
        Zh => format!("`{key}` 是规则包 `{pack}` 的问题，在此不起作用"),
        _ => format!("`{key}` is a question of pack `{pack}`; it plays no part here")
    }
}

message! {
    /// “unknown question `{key}`”
    UnknownQuestion (key) [] {
        De => format!("unbekannte Frage `{key}`"),
        Fr => format!("question inconnue `{key}`"),
        Nl => format!("onbekende vraag `{key}`"),
        Zh => format!("未知的问题 `{key}`"),
        _ => format!("unknown question `{key}`")
    }
}

message! {
    /// “there is one question for each value: `{list}`”
    ///
    /// Behind an unknown question that is asked for each value of another answer.
    ByValue (list) [] {
        De => format!("zu jedem Wert gibt es eine Frage: `{list}`"),
        Fr => format!("il y a une question pour chaque valeur\u{202f}: `{list}`"),
        Nl => format!("voor elke waarde is er een eigen vraag: `{list}`"),
        Zh => format!("每个选项各有一个问题：`{list}`"),
        _ => format!("there is one question for each value: `{list}`")
    }
}

message! {
    /// “there is one question for each value: `{list}` and {n} more”
    ByValueMore (list n) [] {
        De => format!("zu jedem Wert gibt es eine Frage: `{list}` und {n} weitere"),
        Fr => format!("il y a une question pour chaque valeur\u{202f}: `{list}` et {n} de plus"),
        Nl => format!("voor elke waarde is er een eigen vraag: `{list}` en nog {n}"),
        Zh => format!("每个选项各有一个问题：`{list}` 等，另有 {n} 个"),
        _ => format!("there is one question for each value: `{list}` and {n} more")
    }
}

fixed! {
    /// “`solon facts` lists the questions”
    ListQuestions {
        De => "`solon facts` führt die Fragen auf",
        Fr => "`solon facts` énumère les questions",
        Nl => "`solon facts` noemt de vragen",
        Zh => "`solon facts` 可列出全部问题",
        _ => "`solon facts` lists the questions"
    }
}

message! {
    /// “did you mean `{near}`?”
    DidYouMean (near) [] {
        De => format!("meinten Sie `{near}`?"),
        Fr => format!("vouliez-vous dire `{near}`\u{202f}?"),
        Nl => format!("bedoelde u `{near}`?"),
        Zh => format!("是否应为 `{near}`？"),
        _ => format!("did you mean `{near}`?")
    }
}
