//! Tables of systems: what is wrong with them, mappings, and what comes of reading one.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “this row has {has} cells, and the header {wanted}”
    Ragged (has wanted) [] {
        De => format!("diese Zeile hat {has} Zellen, die Kopfzeile {wanted}"),
        Fr => format!("cette ligne a {has} cellules, et l’en-tête {wanted}"),
        Nl => format!("deze rij heeft {has} cellen, de kopregel {wanted}"),
        Zh => format!("此行有{has}个单元格，表头有{wanted}个"),
        _ => format!("this row has {has} cells, and the header {wanted}")
    }
}

fixed! {
    /// “look whether a separator or a line break stands in a cell without quotes; save the table anew from the spreadsheet”
    RaggedHelp {
        De => "prüfen Sie, ob in einer Zelle ohne Anführungszeichen ein Trennzeichen oder ein Zeilenumbruch steht; speichern Sie die Tabelle neu aus der Tabellenkalkulation",
        Fr => "vérifiez si un séparateur ou un saut de ligne se trouve dans une cellule sans guillemets ; enregistrez de nouveau le tableau depuis le tableur",
        Nl => "kijk of er in een cel zonder aanhalingstekens een scheidingsteken of een regeleinde staat; sla de tabel opnieuw op vanuit het rekenblad",
        Zh => "请检查未加引号的单元格中是否有分隔符或换行；请从电子表格重新保存该表",
        _ => "look whether a separator or a line break stands in a cell without quotes; save the table anew from the spreadsheet"
    }
}

fixed! {
    /// “the quote that opens this cell is not closed where the cell ends”
    Unclosed {
        De => "das Anführungszeichen, mit dem diese Zelle beginnt, wird am Ende der Zelle nicht geschlossen",
        Fr => "le guillemet qui ouvre cette cellule n’est pas fermé là où elle se termine",
        Nl => "het aanhalingsteken waarmee deze cel begint, wordt niet gesloten waar de cel eindigt",
        Zh => "此单元格开头的引号未在单元格末尾闭合",
        _ => "the quote that opens this cell is not closed where the cell ends"
    }
}

fixed! {
    /// “close it, or write a quote within a cell twice; the reading went on with the next line”
    UnclosedHelp {
        De => "schließen Sie es, oder schreiben Sie ein Anführungszeichen innerhalb einer Zelle doppelt; gelesen wurde ab der nächsten Zeile weiter",
        Fr => "fermez-le, ou doublez un guillemet à l’intérieur d’une cellule ; la lecture a repris à la ligne suivante",
        Nl => "sluit het, of schrijf een aanhalingsteken binnen een cel dubbel; het lezen ging verder op de volgende regel",
        Zh => "请补上引号，或将单元格内的引号写成两个；读取已从下一行继续",
        _ => "close it, or write a quote within a cell twice; the reading went on with the next line"
    }
}

fixed! {
    /// “the table is empty; its first line names the columns”
    NoHeader {
        De => "die Tabelle ist leer; ihre erste Zeile benennt die Spalten",
        Fr => "le tableau est vide ; sa première ligne nomme les colonnes",
        Nl => "de tabel is leeg; de eerste regel benoemt de kolommen",
        Zh => "表格为空；第一行应为列名",
        _ => "the table is empty; its first line names the columns"
    }
}

fixed! {
    /// “no column is the id of the systems”
    NoIdColumn {
        De => "keine Spalte ist die Kennung der Systeme",
        Fr => "aucune colonne n’est l’identifiant des systèmes",
        Nl => "geen kolom is het kenmerk van de systemen",
        Zh => "没有列可作系统标识",
        _ => "no column is the id of the systems"
    }
}

message! {
    /// “call the column with the ids `id`, or write a mapping: `solon register init {file}`”
    NoIdColumnHelp (file) [] {
        De => format!("nennen Sie die Spalte mit den Kennungen `id`, oder schreiben Sie eine Zuordnung: `solon register init {file}`"),
        Fr => format!("appelez `id` la colonne des identifiants, ou écrivez une correspondance : `solon register init {file}`"),
        Nl => format!("noem de kolom met de kenmerken `id`, of schrijf een toewijzing: `solon register init {file}`"),
        Zh => format!("请将标识所在列命名为`id`，或编写映射：`solon register init {file}`"),
        _ => format!("call the column with the ids `id`, or write a mapping: `solon register init {file}`")
    }
}

fixed! {
    /// “say in the mapping which it is (`id: COLUMN`), or let the row be one (`id: { otherwise: row }`)”
    NoIdMap {
        De => "sagen Sie in der Zuordnung, welche es ist (`id: SPALTE`), oder nehmen Sie die Zeile dafür (`id: { otherwise: row }`)",
        Fr => "dites dans la correspondance laquelle c’est (`id: COLONNE`), ou prenez la ligne (`id: { otherwise: row }`)",
        Nl => "zeg in de toewijzing welke het is (`id: KOLOM`), of neem de regel ervoor (`id: { otherwise: row }`)",
        Zh => "请在映射中说明是哪一列（`id: 列名`），或以行代替（`id: { otherwise: row }`）",
        _ => "say in the mapping which it is (`id: COLUMN`), or let the row be one (`id: { otherwise: row }`)"
    }
}

message! {
    /// “the system has no id: {columns} is empty”
    NoId (columns) [] {
        De => format!("das System hat keine Kennung: {columns} ist leer"),
        Fr => format!("le système n’a pas d’identifiant : {columns} est vide"),
        Nl => format!("het systeem heeft geen kenmerk: {columns} is leeg"),
        Zh => format!("该系统没有标识：{columns}为空"),
        _ => format!("the system has no id: {columns} is empty")
    }
}

fixed! {
    /// “fill it in; in a mapping `id: { columns: \[…\], otherwise: row }` makes one of the number of the row, which changes when rows are sorted”
    NoIdHelp {
        De => "tragen Sie sie ein; in einer Zuordnung macht `id: { columns: […], otherwise: row }` eine aus der Zeilennummer, die sich beim Sortieren ändert",
        Fr => "remplissez-le ; dans une correspondance, `id: { columns: […], otherwise: row }` en fait un du numéro de ligne, qui change quand on trie",
        Nl => "vul het in; in een toewijzing maakt `id: { columns: […], otherwise: row }` er een van het regelnummer, dat verandert bij sorteren",
        Zh => "请填写；映射中的`id: { columns: […], otherwise: row }`以行号作标识，排序后会变化",
        _ => "fill it in; in a mapping `id: { columns: […], otherwise: row }` makes one of the number of the row, which changes when rows are sorted"
    }
}

message! {
    /// “columns that are called like an earlier one: {list}”
    HeaderTwice (list) [] {
        De => format!("Spalten, die heißen wie eine frühere: {list}"),
        Fr => format!("colonnes qui portent le nom d’une précédente : {list}"),
        Nl => format!("kolommen die heten als een eerdere: {list}"),
        Zh => format!("与前面的列同名的列：{list}"),
        _ => format!("columns that are called like an earlier one: {list}")
    }
}

message! {
    /// “several columns of the table are called `{column}`”
    ColumnTwice (column) [] {
        De => format!("mehrere Spalten der Tabelle heißen `{column}`"),
        Fr => format!("plusieurs colonnes du tableau s’appellent `{column}`"),
        Nl => format!("meerdere kolommen van de tabel heten `{column}`"),
        Zh => format!("表格中有多列名为`{column}`"),
        _ => format!("several columns of the table are called `{column}`")
    }
}

fixed! {
    /// “give each column a name of its own”
    ColumnTwiceHelp {
        De => "geben Sie jeder Spalte einen eigenen Namen",
        Fr => "donnez à chaque colonne un nom à elle",
        Nl => "geef elke kolom een eigen naam",
        Zh => "请为每一列取不同的名称",
        _ => "give each column a name of its own"
    }
}

message! {
    /// “the table has no column `{column}`”
    NoColumn (column) [] {
        De => format!("die Tabelle hat keine Spalte `{column}`"),
        Fr => format!("le tableau n’a pas de colonne `{column}`"),
        Nl => format!("de tabel heeft geen kolom `{column}`"),
        Zh => format!("表格没有列`{column}`"),
        _ => format!("the table has no column `{column}`")
    }
}

message! {
    /// “its columns are {list}”
    Columns (list) [] {
        De => format!("ihre Spalten sind {list}"),
        Fr => format!("ses colonnes sont {list}"),
        Nl => format!("haar kolommen zijn {list}"),
        Zh => format!("其列为{list}"),
        _ => format!("its columns are {list}")
    }
}

message! {
    /// “{n} columns that are no questions, and that nothing speaks of: {list}”
    UnknownColumns (list) [n] {
        De => match *n { 1 => format!("eine Spalte, die keine Frage ist und von der nichts spricht: {list}"), _ => format!("{n} Spalten, die keine Fragen sind und von denen nichts spricht: {list}") },
        Fr => match *n { 1 => format!("une colonne qui n’est pas une question et dont rien ne parle : {list}"), _ => format!("{n} colonnes qui ne sont pas des questions et dont rien ne parle : {list}") },
        Nl => match *n { 1 => format!("een kolom die geen vraag is en waarover niets spreekt: {list}"), _ => format!("{n} kolommen die geen vragen zijn en waarover niets spreekt: {list}") },
        Zh => format!("{n}列不是问题，也未作说明：{list}"),
        _ => match *n { 1 => format!("a column that is no question, and that nothing speaks of: {list}"), _ => format!("{n} columns that are no questions, and that nothing speaks of: {list}") }
    }
}

message! {
    /// “{list}, and {n} more”
    AndMore (list n) [] {
        De => format!("{list} und {n} weitere"),
        Fr => format!("{list} et {n} autres"),
        Nl => format!("{list} en nog {n}"),
        Zh => format!("{list}，另有{n}列"),
        _ => format!("{list}, and {n} more")
    }
}

message! {
    /// “write a mapping: `solon register init {file}` proposes one; a column that is to be kept and read by nothing can be called `meta.…`”
    WriteMap (file) [] {
        De => format!("schreiben Sie eine Zuordnung: `solon register init {file}` schlägt eine vor; eine Spalte, die nur aufbewahrt werden soll, kann `meta.…` heißen"),
        Fr => format!("écrivez une correspondance : `solon register init {file}` en propose une ; une colonne à conserver seulement peut s’appeler `meta.…`"),
        Nl => format!("schrijf een toewijzing: `solon register init {file}` stelt er een voor; een kolom die alleen bewaard wordt, mag `meta.…` heten"),
        Zh => format!("请编写映射：`solon register init {file}`可拟出草稿；只需保留而不读取的列可命名为`meta.…`"),
        _ => format!("write a mapping: `solon register init {file}` proposes one; a column that is to be kept and read by nothing can be called `meta.…`")
    }
}

message! {
    /// “add them to `{map}`: under `facts`, `meta` or `not-mapped`”
    MendMap (map) [] {
        De => format!("ergänzen Sie sie in `{map}`: unter `facts`, `meta` oder `not-mapped`"),
        Fr => format!("ajoutez-les dans `{map}` : sous `facts`, `meta` ou `not-mapped`"),
        Nl => format!("voeg ze toe in `{map}`: onder `facts`, `meta` of `not-mapped`"),
        Zh => format!("请将其补入`{map}`：`facts`、`meta`或`not-mapped`之下"),
        _ => format!("add them to `{map}`: under `facts`, `meta` or `not-mapped`")
    }
}

message! {
    /// “the column `{column}` answers a question of {pack} alone, which is not asked here”
    Elsewhere (column pack) [] {
        De => format!("die Spalte `{column}` beantwortet eine Frage, die allein {pack} stellt; danach wird hier nicht gefragt"),
        Fr => format!("la colonne `{column}` répond à une question de {pack} seul, qui n’est pas interrogé ici"),
        Nl => format!("de kolom `{column}` beantwoordt een vraag van alleen {pack}, die hier niet wordt gesteld"),
        Zh => format!("列`{column}`回答的问题仅由{pack}提出，此处不问"),
        _ => format!("the column `{column}` answers a question of {pack} alone, which is not asked here")
    }
}

message! {
    /// “`{value}` has no row among the values of `{fact}`”
    NoRow (fact value) [] {
        De => format!("`{value}` hat unter den Werten von `{fact}` keine Zeile"),
        Fr => format!("`{value}` n’a pas de ligne parmi les valeurs de `{fact}`"),
        Nl => format!("`{value}` heeft geen regel onder de waarden van `{fact}`"),
        Zh => format!("`{value}`在`{fact}`的取值表中没有相应的行"),
        _ => format!("`{value}` has no row among the values of `{fact}`")
    }
}

message! {
    /// “did you mean `{near}`? Else add a row for it in `{map}`”
    NoRowNear (map near) [] {
        De => format!("meinten Sie `{near}`? Sonst ergänzen Sie eine Zeile dafür in `{map}`"),
        Fr => format!("vouliez-vous dire `{near}` ? Sinon ajoutez-y une ligne dans `{map}`"),
        Nl => format!("bedoelde u `{near}`? Voeg er anders een regel voor toe in `{map}`"),
        Zh => format!("是否指`{near}`？否则请在`{map}`中为其增加一行"),
        _ => format!("did you mean `{near}`? Else add a row for it in `{map}`")
    }
}

message! {
    /// “add a row for it in `{map}`; `otherwise: unknown` there takes every other value for unknown”
    NoRowHelp (map) [] {
        De => format!("ergänzen Sie eine Zeile dafür in `{map}`; `otherwise: unknown` nimmt dort jeden anderen Wert als unbekannt"),
        Fr => format!("ajoutez une ligne pour elle dans `{map}` ; `otherwise: unknown` y prend toute autre valeur pour inconnue"),
        Nl => format!("voeg er een regel voor toe in `{map}`; `otherwise: unknown` neemt daar elke andere waarde als onbekend"),
        Zh => format!("请在`{map}`中为其增加一行；其中`otherwise: unknown`将其他取值视为未知"),
        _ => format!("add a row for it in `{map}`; `otherwise: unknown` there takes every other value for unknown")
    }
}

message! {
    /// “`{text}` may be two numbers: a point sets thousands or decimals apart”
    TwoNumbers (text) [] {
        De => format!("`{text}` kann zweierlei sein: ein Punkt trennt Tausender oder Dezimalstellen ab"),
        Fr => format!("`{text}` peut être deux nombres : un point sépare des milliers ou des décimales"),
        Nl => format!("`{text}` kan twee getallen zijn: een punt scheidt duizendtallen of decimalen"),
        Zh => format!("`{text}`可能是两个数：点号可分隔千位，也可分隔小数"),
        _ => format!("`{text}` may be two numbers: a point sets thousands or decimals apart")
    }
}

fixed! {
    /// “write it without a point between thousands, or say in a mapping which it is: `numbers: comma` or `numbers: point`”
    TwoNumbersHelp {
        De => "schreiben Sie die Zahl ohne Punkt zwischen den Tausendern, oder sagen Sie in einer Zuordnung, was gilt: `numbers: comma` oder `numbers: point`",
        Fr => "écrivez-le sans point entre les milliers, ou dites dans une correspondance lequel vaut : `numbers: comma` ou `numbers: point`",
        Nl => "schrijf het zonder punt tussen duizendtallen, of zeg in een toewijzing wat geldt: `numbers: comma` of `numbers: point`",
        Zh => "请去掉千位之间的点号，或在映射中说明：`numbers: comma`或`numbers: point`",
        _ => "write it without a point between thousands, or say in a mapping which it is: `numbers: comma` or `numbers: point`"
    }
}

fixed! {
    /// “a cell that begins with a bracket is read as in a description, such as { at_least: 10 } or \[a, b\]”
    FlowHelp {
        De => "eine Zelle, die mit einer Klammer beginnt, wird gelesen wie in einer Beschreibung, etwa { at_least: 10 } oder [a, b]",
        Fr => "une cellule qui commence par un crochet ou une accolade est lue comme dans une description, par exemple { at_least: 10 } ou [a, b]",
        Nl => "een cel die met een haakje begint, wordt gelezen als in een beschrijving, zoals { at_least: 10 } of [a, b]",
        Zh => "以括号开头的单元格按描述中的写法读取，例如{ at_least: 10 }或[a, b]",
        _ => "a cell that begins with a bracket is read as in a description, such as { at_least: 10 } or [a, b]"
    }
}

message! {
    /// “row {n}, column `{column}`”
    InColumn (column n) [] {
        De => format!("Zeile {n}, Spalte `{column}`"),
        Fr => format!("ligne {n}, colonne `{column}`"),
        Nl => format!("rij {n}, kolom `{column}`"),
        Zh => format!("第{n}行，列`{column}`"),
        _ => format!("row {n}, column `{column}`")
    }
}

message! {
    /// “{cell}, column `{column}`”
    InCell (cell column) [] {
        De => format!("{cell}, Spalte `{column}`"),
        Fr => format!("{cell}, colonne `{column}`"),
        Nl => format!("{cell}, kolom `{column}`"),
        Zh => format!("{cell}，列`{column}`"),
        _ => format!("{cell}, column `{column}`")
    }
}

message! {
    /// “`{name}` has {n} sheets; the first one is read, `{sheet}`; `--sheet NAME` takes another”
    FirstSheet (n name sheet) [] {
        De => format!("`{name}` hat {n} Blätter; gelesen wird das erste, `{sheet}`; `--sheet NAME` nimmt ein anderes"),
        Fr => format!("`{name}` a {n} feuilles ; la première est lue, `{sheet}` ; `--sheet NOM` en prend une autre"),
        Nl => format!("`{name}` heeft {n} bladen; het eerste wordt gelezen, `{sheet}`; `--sheet NAAM` neemt een ander"),
        Zh => format!("`{name}`有{n}个工作表；读取的是第一个`{sheet}`；`--sheet 名称`可选择其他"),
        _ => format!("`{name}` has {n} sheets; the first one is read, `{sheet}`; `--sheet NAME` takes another")
    }
}

message! {
    /// “`{name}` has no sheet `{sheet}`”
    NoSheet (name sheet) [] {
        De => format!("`{name}` hat kein Blatt `{sheet}`"),
        Fr => format!("`{name}` n’a pas de feuille `{sheet}`"),
        Nl => format!("`{name}` heeft geen blad `{sheet}`"),
        Zh => format!("`{name}`没有工作表`{sheet}`"),
        _ => format!("`{name}` has no sheet `{sheet}`")
    }
}

message! {
    /// “its sheets are {list}”
    Sheets (list) [] {
        De => format!("die Blätter sind {list}"),
        Fr => format!("ses feuilles sont {list}"),
        Nl => format!("de bladen zijn {list}"),
        Zh => format!("其工作表为{list}"),
        _ => format!("its sheets are {list}")
    }
}

message! {
    /// “`{name}`: {why}”
    NoWorkbook (name why) [] {
        De => format!("`{name}`: {why}"),
        Fr => format!("`{name}` : {why}"),
        Nl => format!("`{name}`: {why}"),
        Zh => format!("`{name}`：{why}"),
        _ => format!("`{name}`: {why}")
    }
}

fixed! {
    /// “open it in a spreadsheet and save it anew as XLSX or CSV”
    NoWorkbookHelp {
        De => "öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu als XLSX oder CSV",
        Fr => "ouvrez-le dans un tableur et enregistrez-le de nouveau en XLSX ou CSV",
        Nl => "open het in een rekenblad en sla het opnieuw op als XLSX of CSV",
        Zh => "请用电子表格打开，并重新保存为XLSX或CSV",
        _ => "open it in a spreadsheet and save it anew as XLSX or CSV"
    }
}

message! {
    /// “no list of objects in JSON: {why}”
    NoList (why) [] {
        De => format!("keine Liste von Objekten in JSON: {why}"),
        Fr => format!("ce n’est pas une liste d’objets JSON : {why}"),
        Nl => format!("geen lijst van objecten in JSON: {why}"),
        Zh => format!("不是JSON对象列表：{why}"),
        _ => format!("no list of objects in JSON: {why}")
    }
}

fixed! {
    /// “write one object for each system, its keys the columns”
    NoListHelp {
        De => "schreiben Sie ein Objekt für jedes System, seine Schlüssel sind die Spalten",
        Fr => "écrivez un objet pour chaque système, ses clés sont les colonnes",
        Nl => "schrijf één object voor elk systeem; de sleutels zijn de kolommen",
        Zh => "请为每个系统写一个对象，其键为列",
        _ => "write one object for each system, its keys the columns"
    }
}

message! {
    /// “there is no encoding `{name}`”
    NoEncoding (name) [] {
        De => format!("es gibt keine Kodierung `{name}`"),
        Fr => format!("il n’y a pas d’encodage `{name}`"),
        Nl => format!("er is geen codering `{name}`"),
        Zh => format!("没有编码`{name}`"),
        _ => format!("there is no encoding `{name}`")
    }
}

message! {
    /// “it is not text in {encoding}: the first byte that means nothing there is {byte}, on line {line}”
    BadByte (byte encoding line) [] {
        De => format!("das ist kein Text in {encoding}: das erste Byte, das dort nichts bedeutet, ist {byte} in Zeile {line}"),
        Fr => format!("ce n’est pas du texte en {encoding} : le premier octet qui n’y signifie rien est {byte}, à la ligne {line}"),
        Nl => format!("dit is geen tekst in {encoding}: de eerste byte die daar niets betekent, is {byte}, op regel {line}"),
        Zh => format!("这不是{encoding}文本：第一个无意义的字节是第{line}行的{byte}"),
        _ => format!("it is not text in {encoding}: the first byte that means nothing there is {byte}, on line {line}")
    }
}

fixed! {
    /// “say how it is encoded, such as `--encoding windows-1252` (what spreadsheets in Western Europe often write), or save it as “CSV UTF-8””
    Encodings {
        De => "sagen Sie, wie der Text kodiert ist, etwa `--encoding windows-1252` (so schreiben Tabellenkalkulationen in Westeuropa oft), oder speichern Sie ihn als „CSV UTF-8“",
        Fr => "dites comment il est encodé, par exemple `--encoding windows-1252` (ce qu’écrivent souvent les tableurs en Europe occidentale), ou enregistrez-le en « CSV UTF-8 »",
        Nl => "zeg hoe de tekst gecodeerd is, zoals `--encoding windows-1252` (wat rekenbladen in West-Europa vaak schrijven), of sla hem op als “CSV UTF-8”",
        Zh => "请说明其编码，例如`--encoding gb18030`或`--encoding windows-1252`，或将其保存为“CSV UTF-8”",
        _ => "say how it is encoded, such as `--encoding windows-1252` (what spreadsheets in Western Europe often write), or save it as “CSV UTF-8”"
    }
}

fixed! {
    /// “a mapping says its form: `solon-map: 1`”
    ///
    /// Mappings.
    MapForm {
        De => "eine Zuordnung nennt ihre Form: `solon-map: 1`",
        Fr => "une correspondance dit sa forme : `solon-map: 1`",
        Nl => "een toewijzing noemt haar vorm: `solon-map: 1`",
        Zh => "映射须写明格式：`solon-map: 1`",
        _ => "a mapping says its form: `solon-map: 1`"
    }
}

fixed! {
    /// “write `solon-map: 1` at its top”
    MapFormHelp {
        De => "schreiben Sie `solon-map: 1` an ihren Anfang",
        Fr => "écrivez `solon-map: 1` en tête",
        Nl => "schrijf `solon-map: 1` bovenaan",
        Zh => "请在开头写`solon-map: 1`",
        _ => "write `solon-map: 1` at its top"
    }
}

message! {
    /// “`{key}` does not take {what}”
    MapWants (key what) [] {
        De => format!("zu `{key}` passt nicht: {what}"),
        Fr => format!("`{key}` ne prend pas ceci : {what}"),
        Nl => format!("bij `{key}` past niet: {what}"),
        Zh => format!("`{key}`不能是{what}"),
        _ => format!("`{key}` does not take {what}")
    }
}

message! {
    /// “write `{wanted}`”
    MapWrite (wanted) [] {
        De => format!("schreiben Sie `{wanted}`"),
        Fr => format!("écrivez `{wanted}`"),
        Nl => format!("schrijf `{wanted}`"),
        Zh => format!("请写`{wanted}`"),
        _ => format!("write `{wanted}`")
    }
}

message! {
    /// “`{key}` is no key of a mapping”
    MapKey (key) [] {
        De => format!("`{key}` ist kein Schlüssel einer Zuordnung"),
        Fr => format!("`{key}` n’est pas une clé d’une correspondance"),
        Nl => format!("`{key}` is geen sleutel van een toewijzing"),
        Zh => format!("`{key}`不是映射的键"),
        _ => format!("`{key}` is no key of a mapping")
    }
}

message! {
    /// “write `{ column: {text} }` for a column, `{ always: ANSWER }` for an answer of all systems”
    MapFeed (text) [] {
        De => format!("schreiben Sie `{{ column: {text} }}` für eine Spalte, `{{ always: ANTWORT }}` für eine Antwort aller Systeme"),
        Fr => format!("écrivez `{{ column: {text} }}` pour une colonne, `{{ always: RÉPONSE }}` pour une réponse de tous les systèmes"),
        Nl => format!("schrijf `{{ column: {text} }}` voor een kolom, `{{ always: ANTWOORD }}` voor een antwoord van alle systemen"),
        Zh => format!("列请写`{{ column: {text} }}`，所有系统相同的答案请写`{{ always: 答案 }}`"),
        _ => format!("write `{{ column: {text} }}` for a column, `{{ always: ANSWER }}` for an answer of all systems")
    }
}

message! {
    /// “`{fact}` needs either `column` or `always`”
    MapOne (fact) [] {
        De => format!("`{fact}` braucht entweder `column` oder `always`"),
        Fr => format!("`{fact}` a besoin soit de `column`, soit de `always`"),
        Nl => format!("`{fact}` heeft óf `column` óf `always` nodig"),
        Zh => format!("`{fact}`须写明`column`或`always`之一"),
        _ => format!("`{fact}` needs either `column` or `always`")
    }
}

message! {
    /// “the value `{value}` stands there already; case and spaces tell none apart”
    MapTwice (value) [] {
        De => format!("der Wert `{value}` steht dort schon; Groß- und Kleinschreibung und Leerzeichen unterscheiden nicht"),
        Fr => format!("la valeur `{value}` s’y trouve déjà ; la casse et les espaces ne distinguent rien"),
        Nl => format!("de waarde `{value}` staat er al; hoofdletters en spaties maken geen verschil"),
        Zh => format!("取值`{value}`已经写过；大小写和空格不作区分"),
        _ => format!("the value `{value}` stands there already; case and spaces tell none apart")
    }
}

message! {
    /// “`unreadable` goes with numbers and days alone, and `{fact}` takes neither”
    MapUnreadable (fact) [] {
        De => format!("`unreadable` gehört allein zu Zahlen und Tagen, und `{fact}` nimmt keines von beiden"),
        Fr => format!("`unreadable` ne va qu’avec les nombres et les jours, et `{fact}` ne prend ni l’un ni l’autre"),
        Nl => format!("`unreadable` hoort alleen bij getallen en dagen, en `{fact}` neemt geen van beide"),
        Zh => format!("`unreadable`只用于数字和日期，而`{fact}`不是"),
        _ => format!("`unreadable` goes with numbers and days alone, and `{fact}` takes neither")
    }
}

fixed! {
    /// “say `values`, and `otherwise` for all others”
    MapUnreadableHelp {
        De => "sagen Sie `values`, und `otherwise` für alle anderen",
        Fr => "dites `values`, et `otherwise` pour toutes les autres",
        Nl => "zeg `values`, en `otherwise` voor alle andere",
        Zh => "请写`values`，其余取值写`otherwise`",
        _ => "say `values`, and `otherwise` for all others"
    }
}

message! {
    /// “`{fact}` takes one answer, and several are put together here”
    MapNoList (fact) [] {
        De => format!("`{fact}` hat eine einzige Antwort, und hier werden mehrere zusammengestellt"),
        Fr => format!("`{fact}` prend une seule réponse, et plusieurs sont réunies ici"),
        Nl => format!("`{fact}` heeft één antwoord, en hier worden er meer samengevoegd"),
        Zh => format!("`{fact}`只有一个答案，而此处合并了多个"),
        _ => format!("`{fact}` takes one answer, and several are put together here")
    }
}

fixed! {
    /// “name one column, without `list-separator`”
    MapNoListHelp {
        De => "nennen Sie eine Spalte, ohne `list-separator`",
        Fr => "nommez une seule colonne, sans `list-separator`",
        Nl => "noem één kolom, zonder `list-separator`",
        Zh => "请只写一列，不写`list-separator`",
        _ => "name one column, without `list-separator`"
    }
}

message! {
    /// “{file}: {n} systems; {readable} can be read, {rejected} rejected”
    ///
    /// What comes of reading a table.
    CheckHead (file n readable rejected) [] {
        De => format!("{file}: {n} Systeme; {readable} lesbar, {rejected} abgewiesen"),
        Fr => format!("{file} : {n} systèmes ; {readable} lisibles, {rejected} rejetés"),
        Nl => format!("{file}: {n} systemen; {readable} leesbaar, {rejected} afgewezen"),
        Zh => format!("{file}：{n}个系统；{readable}个可读，{rejected}个被拒绝"),
        _ => format!("{file}: {n} systems; {readable} can be read, {rejected} rejected")
    }
}

message! {
    /// “Cells are separated by {separator}; the text is {encoding}.”
    CheckText (encoding separator) [] {
        De => format!("Die Zellen sind getrennt durch {separator}; der Text ist {encoding}."),
        Fr => format!("Les cellules sont séparées par {separator} ; le texte est en {encoding}."),
        Nl => format!("De cellen zijn gescheiden door {separator}; de tekst is {encoding}."),
        Zh => format!("单元格以{separator}分隔；文本编码为{encoding}。"),
        _ => format!("Cells are separated by {separator}; the text is {encoding}.")
    }
}

message! {
    /// “The sheet `{sheet}` of {n}.”
    CheckSheet (n sheet) [] {
        De => format!("Das Blatt `{sheet}` von {n}."),
        Fr => format!("La feuille `{sheet}` sur {n}."),
        Nl => format!("Het blad `{sheet}` van {n}."),
        Zh => format!("工作表`{sheet}`（共{n}个）。"),
        _ => format!("The sheet `{sheet}` of {n}.")
    }
}

message! {
    /// “{n} empty lines are passed over.”
    CheckEmpty () [n] {
        De => match *n { 1 => String::from("1 leere Zeile wird übergangen."), _ => format!("{n} leere Zeilen werden übergangen.") },
        Fr => match *n { 1 => String::from("1 ligne vide est passée."), _ => format!("{n} lignes vides sont passées.") },
        Nl => match *n { 1 => String::from("1 lege regel wordt overgeslagen."), _ => format!("{n} lege regels worden overgeslagen.") },
        Zh => format!("跳过{n}个空行。"),
        _ => match *n { 1 => String::from("1 empty line is passed over."), _ => format!("{n} empty lines are passed over.") }
    }
}

message! {
    /// “Read by the mapping `{map}`.”
    CheckMap (map) [] {
        De => format!("Gelesen mit der Zuordnung `{map}`."),
        Fr => format!("Lu avec la correspondance `{map}`."),
        Nl => format!("Gelezen met de toewijzing `{map}`."),
        Zh => format!("按映射`{map}`读取。"),
        _ => format!("Read by the mapping `{map}`.")
    }
}

fixed! {
    /// “tabs”
    Tab {
        De => "Tabulatoren",
        Fr => "des tabulations",
        Nl => "tabs",
        Zh => "制表符",
        _ => "tabs"
    }
}

fixed! {
    /// “Rejected”
    CheckRejected {
        De => "Abgewiesen",
        Fr => "Rejetés",
        Nl => "Afgewezen",
        Zh => "被拒绝",
        _ => "Rejected"
    }
}

fixed! {
    /// “Left unknown by the mapping”
    CheckOpen {
        De => "Von der Zuordnung als unbekannt gelassen",
        Fr => "Laissées inconnues par la correspondance",
        Nl => "Door de toewijzing onbekend gelaten",
        Zh => "映射视为未知的取值",
        _ => "Left unknown by the mapping"
    }
}

fixed! {
    /// “One id for several systems”
    CheckSameIds {
        De => "Eine Kennung für mehrere Systeme",
        Fr => "Un identifiant pour plusieurs systèmes",
        Nl => "Eén kenmerk voor meerdere systemen",
        Zh => "多个系统共用的标识",
        _ => "One id for several systems"
    }
}

fixed! {
    /// “Columns, each with the number of its filled cells”
    CheckColumns {
        De => "Spalten, jede mit der Zahl ihrer gefüllten Zellen",
        Fr => "Colonnes, chacune avec le nombre de ses cellules remplies",
        Nl => "Kolommen, elk met het aantal gevulde cellen",
        Zh => "各列及其已填单元格数",
        _ => "Columns, each with the number of its filled cells"
    }
}

message! {
    /// “… and {n} more groups; `--all-findings` shows every one, `--format json` too”
    CheckMore (n) [] {
        De => format!("… und {n} weitere Gruppen; `--all-findings` zeigt alle, `--format json` auch"),
        Fr => format!("… et {n} autres groupes ; `--all-findings` les montre tous, `--format json` aussi"),
        Nl => format!("… en nog {n} groepen; `--all-findings` toont ze alle, `--format json` ook"),
        Zh => format!("…… 另有{n}组；`--all-findings`或`--format json`全部列出"),
        _ => format!("… and {n} more groups; `--all-findings` shows every one, `--format json` too")
    }
}

message! {
    /// “{count} × {code}: {message} ({place})”
    CheckRow (code count message place) [] {
        De => format!("{count} × {code}: {message} ({place})"),
        Fr => format!("{count} × {code} : {message} ({place})"),
        Nl => format!("{count} × {code}: {message} ({place})"),
        Zh => format!("{count} × {code}：{message}（{place}）"),
        _ => format!("{count} × {code}: {message} ({place})")
    }
}

message! {
    /// “{count} × {code}, column `{column}`, value `{value}`: {message} ({place})”
    CheckCell (code column count message place value) [] {
        De => format!("{count} × {code}, Spalte `{column}`, Wert `{value}`: {message} ({place})"),
        Fr => format!("{count} × {code}, colonne `{column}`, valeur `{value}` : {message} ({place})"),
        Nl => format!("{count} × {code}, kolom `{column}`, waarde `{value}`: {message} ({place})"),
        Zh => format!("{count} × {code}，列`{column}`，取值`{value}`：{message}（{place}）"),
        _ => format!("{count} × {code}, column `{column}`, value `{value}`: {message} ({place})")
    }
}

message! {
    /// “{count} × {code}, column `{column}`: {message} ({place})”
    CheckColumn (code column count message place) [] {
        De => format!("{count} × {code}, Spalte `{column}`: {message} ({place})"),
        Fr => format!("{count} × {code}, colonne `{column}` : {message} ({place})"),
        Nl => format!("{count} × {code}, kolom `{column}`: {message} ({place})"),
        Zh => format!("{count} × {code}，列`{column}`：{message}（{place}）"),
        _ => format!("{count} × {code}, column `{column}`: {message} ({place})")
    }
}

message! {
    /// “{count} × column `{column}`, value `{value}`, for `{fact}` ({place})”
    CheckValue (column count fact place value) [] {
        De => format!("{count} × Spalte `{column}`, Wert `{value}`, für `{fact}` ({place})"),
        Fr => format!("{count} × colonne `{column}`, valeur `{value}`, pour `{fact}` ({place})"),
        Nl => format!("{count} × kolom `{column}`, waarde `{value}`, voor `{fact}` ({place})"),
        Zh => format!("{count} × 列`{column}`，取值`{value}`，用于`{fact}`（{place}）"),
        _ => format!("{count} × column `{column}`, value `{value}`, for `{fact}` ({place})")
    }
}

message! {
    /// “`{id}` ({place})”
    CheckSameId (id place) [] {
        De => format!("`{id}` ({place})"),
        Fr => format!("`{id}` ({place})"),
        Nl => format!("`{id}` ({place})"),
        Zh => format!("`{id}`（{place}）"),
        _ => format!("`{id}` ({place})")
    }
}

message! {
    /// “rows {list}”
    Numbered (list) [n] {
        De => match *n { 1 => format!("Zeile {list}"), _ => format!("Zeilen {list}") },
        Fr => match *n { 1 => format!("ligne {list}"), _ => format!("lignes {list}") },
        Nl => match *n { 1 => format!("rij {list}"), _ => format!("rijen {list}") },
        Zh => format!("第{list}行，共{n}行"),
        _ => match *n { 1 => format!("row {list}"), _ => format!("rows {list}") }
    }
}

message! {
    /// “{column} ({n})”
    ColumnFilled (column n) [] {
        De => format!("{column} ({n})"),
        Fr => format!("{column} ({n})"),
        Nl => format!("{column} ({n})"),
        Zh => format!("{column}（{n}）"),
        _ => format!("{column} ({n})")
    }
}

message! {
    /// “{column} ({n}) → {of}”
    ColumnFor (column n of) [] {
        De => format!("{column} ({n}) → {of}"),
        Fr => format!("{column} ({n}) → {of}"),
        Nl => format!("{column} ({n}) → {of}"),
        Zh => format!("{column}（{n}）→ {of}"),
        _ => format!("{column} ({n}) → {of}")
    }
}

message! {
    /// “id: {list}”
    UseId (list) [] {
        De => format!("Kennung: {list}"),
        Fr => format!("identifiant : {list}"),
        Nl => format!("kenmerk: {list}"),
        Zh => format!("标识：{list}"),
        _ => format!("id: {list}")
    }
}

message! {
    /// “name: {list}”
    UseName (list) [] {
        De => format!("Name: {list}"),
        Fr => format!("nom : {list}"),
        Nl => format!("naam: {list}"),
        Zh => format!("名称：{list}"),
        _ => format!("name: {list}")
    }
}

message! {
    /// “file on the organisation: {list}”
    UseOrganisation (list) [] {
        De => format!("Datei zur Organisation: {list}"),
        Fr => format!("fichier sur l’organisation : {list}"),
        Nl => format!("bestand over de organisatie: {list}"),
        Zh => format!("组织文件：{list}"),
        _ => format!("file on the organisation: {list}")
    }
}

message! {
    /// “answers: {list}”
    UseAnswers (list) [] {
        De => format!("Antworten: {list}"),
        Fr => format!("réponses : {list}"),
        Nl => format!("antwoorden: {list}"),
        Zh => format!("答案：{list}"),
        _ => format!("answers: {list}")
    }
}

message! {
    /// “evidence and notes of answers: {list}”
    UseStory (list) [] {
        De => format!("Nachweise und Anmerkungen zu Antworten: {list}"),
        Fr => format!("preuves et remarques de réponses : {list}"),
        Nl => format!("bewijs en opmerkingen bij antwoorden: {list}"),
        Zh => format!("答案的证据和备注：{list}"),
        _ => format!("evidence and notes of answers: {list}")
    }
}

message! {
    /// “kept, read by nothing: {list}”
    UseKept (list) [] {
        De => format!("aufbewahrt, von nichts gelesen: {list}"),
        Fr => format!("conservées, lues par rien : {list}"),
        Nl => format!("bewaard, door niets gelezen: {list}"),
        Zh => format!("保留而不读取：{list}"),
        _ => format!("kept, read by nothing: {list}")
    }
}

message! {
    /// “asked for by another pack alone: {list}”
    UseElsewhere (list) [] {
        De => format!("allein von einem anderen Paket erfragt: {list}"),
        Fr => format!("demandées par un autre paquet seul : {list}"),
        Nl => format!("alleen door een ander pakket gevraagd: {list}"),
        Zh => format!("仅由其他规则包提问：{list}"),
        _ => format!("asked for by another pack alone: {list}")
    }
}

message! {
    /// “left out by the mapping: {list}”
    UseLeftOut (list) [] {
        De => format!("von der Zuordnung ausgelassen: {list}"),
        Fr => format!("laissées de côté par la correspondance : {list}"),
        Nl => format!("door de toewijzing weggelaten: {list}"),
        Zh => format!("映射未采用：{list}"),
        _ => format!("left out by the mapping: {list}")
    }
}

message! {
    /// “nothing speaks of them: {list}”
    UseUnknown (list) [] {
        De => format!("nichts spricht von ihnen: {list}"),
        Fr => format!("rien n’en parle : {list}"),
        Nl => format!("niets spreekt erover: {list}"),
        Zh => format!("未作说明：{list}"),
        _ => format!("nothing speaks of them: {list}")
    }
}

message! {
    /// “What the columns of {file} mean ({n} systems, {columns} columns). A proposal: read every line.”
    ///
    /// A proposed mapping.
    MapHead (columns file n) [] {
        De => format!("Was die Spalten von {file} bedeuten ({n} Systeme, {columns} Spalten). Ein Vorschlag: lesen Sie jede Zeile."),
        Fr => format!("Ce que signifient les colonnes de {file} ({n} systèmes, {columns} colonnes). Une proposition : lisez chaque ligne."),
        Nl => format!("Wat de kolommen van {file} betekenen ({n} systemen, {columns} kolommen). Een voorstel: lees elke regel."),
        Zh => format!("{file}各列的含义（{n}个系统，{columns}列）。此为草稿：请逐行阅读。"),
        _ => format!("What the columns of {file} mean ({n} systems, {columns} columns). A proposal: read every line.")
    }
}

message! {
    /// “Then: {next}”
    MapNext (next) [] {
        De => format!("Danach: {next}"),
        Fr => format!("Ensuite : {next}"),
        Nl => format!("Daarna: {next}"),
        Zh => format!("然后：{next}"),
        _ => format!("Then: {next}")
    }
}

fixed! {
    /// “called so, and every system has one of its own”
    WhyId {
        De => "heißt so, und jedes System hat eine eigene",
        Fr => "s’appelle ainsi, et chaque système en a un à lui",
        Nl => "heet zo, en elk systeem heeft een eigen kenmerk",
        Zh => "名称如此，且每个系统各不相同",
        _ => "called so, and every system has one of its own"
    }
}

fixed! {
    /// “the first column in which every system has a value of its own”
    WhyFirst {
        De => "die erste Spalte, in der jedes System einen eigenen Wert hat",
        Fr => "la première colonne où chaque système a une valeur à lui",
        Nl => "de eerste kolom waarin elk systeem een eigen waarde heeft",
        Zh => "第一个每个系统取值各不相同的列",
        _ => "the first column in which every system has a value of its own"
    }
}

message! {
    /// “Called so, but filled for {filled} of {n} systems, with {different} different values: add a column that tells them apart, such as \[DEPARTMENT, ID\]. The number of the row stands in where it is empty, and changes when rows are sorted.”
    WhyWeak (different filled n) [] {
        De => format!("Heißt so, ist aber bei {filled} von {n} Systemen gefüllt, mit {different} verschiedenen Werten: nehmen Sie eine Spalte hinzu, die sie unterscheidet, etwa [ABTEILUNG, ID]. Wo sie leer ist, steht die Zeile der Tabelle dafür; die ändert sich beim Sortieren."),
        Fr => format!("S’appelle ainsi, mais remplie pour {filled} systèmes sur {n}, avec {different} valeurs différentes : ajoutez une colonne qui les distingue, par exemple [SERVICE, ID]. La ligne du tableau en tient lieu où elle est vide, et change quand on trie."),
        Nl => format!("Heet zo, maar gevuld voor {filled} van {n} systemen, met {different} verschillende waarden: voeg een kolom toe die ze onderscheidt, zoals [AFDELING, ID]. Waar ze leeg is, komt de regel van de tabel in de plaats; die verandert bij sorteren."),
        Zh => format!("名称如此，但{n}个系统中有{filled}个已填，共{different}个不同取值：请增加可区分系统的列，例如[部门, 编号]。为空时以表格的行号代替，排序后会变化。"),
        _ => format!("Called so, but filled for {filled} of {n} systems, with {different} different values: add a column that tells them apart, such as [DEPARTMENT, ID]. The number of the row stands in where it is empty, and changes when rows are sorted.")
    }
}

fixed! {
    /// “No column has a value of its own for every system. The number of the row stands in, and changes when rows are sorted.”
    WhyRow {
        De => "Keine Spalte hat für jedes System einen eigenen Wert. Die Zeile der Tabelle steht dafür; die ändert sich beim Sortieren.",
        Fr => "Aucune colonne n’a une valeur propre pour chaque système. La ligne du tableau en tient lieu, et change quand on trie.",
        Nl => "Geen kolom heeft voor elk systeem een eigen waarde. De regel van de tabel komt in de plaats, en verandert bij sorteren.",
        Zh => "没有每个系统取值各不相同的列。以表格的行号代替，排序后会变化。",
        _ => "No column has a value of its own for every system. The number of the row stands in, and changes when rows are sorted."
    }
}

fixed! {
    /// “called so”
    WhyName {
        De => "heißt so",
        Fr => "s’appelle ainsi",
        Nl => "heet zo",
        Zh => "名称如此",
        _ => "called so"
    }
}

fixed! {
    /// “name: no column is called so”
    NoName {
        De => "name: keine Spalte heißt so",
        Fr => "name : aucune colonne ne s’appelle ainsi",
        Nl => "name: geen kolom heet zo",
        Zh => "name：没有名称如此的列",
        _ => "name: no column is called so"
    }
}

fixed! {
    /// “Kept with each system, and read by no rule: called like an owner, a state, a supplier.”
    WhyMeta {
        De => "Mit jedem System aufbewahrt und von keiner Regel gelesen: heißt wie ein Verantwortlicher, ein Stand, ein Lieferant.",
        Fr => "Conservées avec chaque système, lues par aucune règle : elles s’appellent comme un responsable, un état, un fournisseur.",
        Nl => "Bij elk systeem bewaard, en door geen regel gelezen: heet als een eigenaar, een stand, een leverancier.",
        Zh => "随每个系统保留，任何规则都不读取：名称类似负责人、状态或供应商。",
        _ => "Kept with each system, and read by no rule: called like an owner, a state, a supplier."
    }
}

fixed! {
    /// “Answers. A value that is not mapped is unknown, and never no. "?" in a list says that more may hold.”
    WhyFacts {
        De => "Antworten. Ein Wert, der nicht zugeordnet ist, ist unbekannt und nie nein. \"?\" in einer Liste sagt, dass weiteres zutreffen kann.",
        Fr => "Réponses. Une valeur sans correspondance est inconnue, et jamais non. \"?\" dans une liste dit que d’autres peuvent s’y ajouter.",
        Nl => "Antwoorden. Een waarde die niet is toegewezen, is onbekend en nooit nee. \"?\" in een lijst zegt dat er meer kan gelden.",
        Zh => "答案。未映射的取值为未知，绝不视为“否”。列表中的\"?\"表示可能还有其他。",
        _ => "Answers. A value that is not mapped is unknown, and never no. \"?\" in a list says that more may hold."
    }
}

fixed! {
    /// “No column is called like a question, and none has the values of one.”
    NoAnswers {
        De => "Keine Spalte heißt wie eine Frage, und keine hat die Werte einer Frage.",
        Fr => "Aucune colonne ne s’appelle comme une question, et aucune n’a les valeurs d’une question.",
        Nl => "Geen kolom heet als een vraag, en geen heeft de waarden van een vraag.",
        Zh => "没有列与问题同名，也没有列具有问题的取值。",
        _ => "No column is called like a question, and none has the values of one."
    }
}

message! {
    /// “Several columns are called {list}: give each a name of its own in the table, so that it can be mapped.”
    SameName (list) [] {
        De => format!("Mehrere Spalten heißen {list}: geben Sie jeder in der Tabelle einen eigenen Namen, damit sie zugeordnet werden kann."),
        Fr => format!("Plusieurs colonnes s’appellent {list} : donnez à chacune un nom à elle dans le tableau, pour qu’elle puisse être mise en correspondance."),
        Nl => format!("Meerdere kolommen heten {list}: geef elke in de tabel een eigen naam, zodat ze kan worden toegewezen."),
        Zh => format!("有多列名为{list}：请在表格中为每一列取不同的名称，以便映射。"),
        _ => format!("Several columns are called {list}: give each a name of its own in the table, so that it can be mapped.")
    }
}

message! {
    /// “`{fact}`: a further column is called so”
    WhyAgain (fact) [] {
        De => format!("`{fact}`: so heißt noch eine Spalte"),
        Fr => format!("`{fact}` : une autre colonne s’appelle ainsi"),
        Nl => format!("`{fact}`: nog een kolom heet zo"),
        Zh => format!("`{fact}`：另有一列名称如此"),
        _ => format!("`{fact}`: a further column is called so")
    }
}

fixed! {
    /// “called like the question”
    WhyCalled {
        De => "heißt wie die Frage",
        Fr => "s’appelle comme la question",
        Nl => "heet als de vraag",
        Zh => "与问题同名",
        _ => "called like the question"
    }
}

message! {
    /// “{n} of {of} values are values of the question”
    WhyValues (n of) [] {
        De => format!("{n} von {of} Werten sind Werte der Frage"),
        Fr => format!("{n} valeurs sur {of} sont des valeurs de la question"),
        Nl => format!("{n} van {of} waarden zijn waarden van de vraag"),
        Zh => format!("{of}个取值中有{n}个是该问题的取值"),
        _ => format!("{n} of {of} values are values of the question")
    }
}

message! {
    /// “they are also those of {list}”
    WhyOthers (list) [] {
        De => format!("es sind auch die von {list}"),
        Fr => format!("ce sont aussi celles de {list}"),
        Nl => format!("het zijn ook die van {list}"),
        Zh => format!("也是{list}的取值"),
        _ => format!("they are also those of {list}")
    }
}

message! {
    /// “{n} rows”
    Rows () [n] {
        De => match *n { 1 => String::from("1 Zeile"), _ => format!("{n} Zeilen") },
        Fr => match *n { 1 => String::from("1 ligne"), _ => format!("{n} lignes") },
        Nl => match *n { 1 => String::from("1 rij"), _ => format!("{n} rijen") },
        Zh => format!("{n}行"),
        _ => match *n { 1 => String::from("1 row"), _ => format!("{n} rows") }
    }
}

message! {
    /// “{n} rows, not mapped”
    RowsOpen () [n] {
        De => match *n { 1 => String::from("1 Zeile, nicht zugeordnet"), _ => format!("{n} Zeilen, nicht zugeordnet") },
        Fr => match *n { 1 => String::from("1 ligne, sans correspondance"), _ => format!("{n} lignes, sans correspondance") },
        Nl => match *n { 1 => String::from("1 rij, niet toegewezen"), _ => format!("{n} rijen, niet toegewezen") },
        Zh => format!("{n}行，未映射"),
        _ => match *n { 1 => String::from("1 row, not mapped"), _ => format!("{n} rows, not mapped") }
    }
}

message! {
    /// “other values, in {n} rows”
    RowsMore () [n] {
        De => match *n { 1 => String::from("andere Werte, in 1 Zeile"), _ => format!("andere Werte, in {n} Zeilen") },
        Fr => match *n { 1 => String::from("autres valeurs, dans 1 ligne"), _ => format!("autres valeurs, dans {n} lignes") },
        Nl => match *n { 1 => String::from("andere waarden, in 1 rij"), _ => format!("andere waarden, in {n} rijen") },
        Zh => format!("其他取值，共{n}行"),
        _ => match *n { 1 => String::from("other values, in 1 row"), _ => format!("other values, in {n} rows") }
    }
}

fixed! {
    /// “Read by nothing. Move what answers a question under `facts`, what is to be kept under `meta`.”
    WhyNot {
        De => "Von nichts gelesen. Was eine Frage beantwortet, gehört unter `facts`, was aufbewahrt werden soll, unter `meta`.",
        Fr => "Lues par rien. Placez ce qui répond à une question sous `facts`, ce qui est à conserver sous `meta`.",
        Nl => "Door niets gelezen. Zet wat een vraag beantwoordt onder `facts`, wat bewaard moet blijven onder `meta`.",
        Zh => "不被读取。回答问题的请移到`facts`之下，需要保留的请移到`meta`之下。",
        _ => "Read by nothing. Move what answers a question under `facts`, what is to be kept under `meta`."
    }
}

message! {
    /// “{values} different values in {n} rows”
    Counted (n values) [] {
        De => format!("{values} verschiedene Werte in {n} Zeilen"),
        Fr => format!("{values} valeurs différentes dans {n} lignes"),
        Nl => format!("{values} verschillende waarden in {n} rijen"),
        Zh => format!("{n}行中有{values}个不同取值"),
        _ => format!("{values} different values in {n} rows")
    }
}

message! {
    /// “days; questions that ask for one: {list}”
    AreDays (list) [] {
        De => format!("Tage; Fragen, die nach einem fragen: {list}"),
        Fr => format!("des jours ; questions qui en demandent un : {list}"),
        Nl => format!("dagen; vragen die er een vragen: {list}"),
        Zh => format!("日期；询问日期的问题：{list}"),
        _ => format!("days; questions that ask for one: {list}")
    }
}

fixed! {
    /// “empty in every row”
    Never {
        De => "in jeder Zeile leer",
        Fr => "vide dans chaque ligne",
        Nl => "in elke rij leeg",
        Zh => "每行均为空",
        _ => "empty in every row"
    }
}
