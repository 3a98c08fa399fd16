//! Whether reports come out again as they are.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{report}: identical”
    ///
    /// $report: a file, with the system in brackets
    Identical (report) [] {
        De => format!("{report}: identisch"),
        Fr => format!("{report}\u{202f}: identique"),
        Nl => format!("{report}: identiek"),
        Zh => format!("{report}：完全一致"),
        _ => format!("{report}: identical")
    }
}

message! {
    /// “{report}: the same, though spaces or the order of keys are not as Solon writes them”
    SameContent (report) [] {
        De => format!("{report}: gleich, nur Leerzeichen oder die Reihenfolge der Schlüssel sind nicht so, wie Solon sie schreibt"),
        Fr => format!("{report}\u{202f}: pareil, bien que les espaces ou l’ordre des clés ne soient pas ceux que Solon écrit"),
        Nl => format!("{report}: gelijk, al zijn spaties of de volgorde van de sleutels niet zoals Solon ze schrijft"),
        Zh => format!("{report}：内容一致，但空格或键的顺序与Solon所写的不同"),
        _ => format!("{report}: the same, though spaces or the order of keys are not as Solon writes them")
    }
}

message! {
    /// “{report}: different”
    Differs (report) [] {
        De => format!("{report}: abweichend"),
        Fr => format!("{report}\u{202f}: différent"),
        Nl => format!("{report}: afwijkend"),
        Zh => format!("{report}：不一致"),
        _ => format!("{report}: different")
    }
}

message! {
    /// “{report}: not verified”
    Failed (report) [] {
        De => format!("{report}: nicht nachgeprüft"),
        Fr => format!("{report}\u{202f}: non vérifié"),
        Nl => format!("{report}: niet gecontroleerd"),
        Zh => format!("{report}：未能核验"),
        _ => format!("{report}: not verified")
    }
}

message! {
    /// “Made by Solon {old}; this is Solon {new}.”
    Engine (new old) [] {
        De => format!("Erstellt mit Solon {old}; dies ist Solon {new}."),
        Fr => format!("Produit par Solon {old}\u{202f}; celui-ci est Solon {new}."),
        Nl => format!("Gemaakt met Solon {old}; dit is Solon {new}."),
        Zh => format!("报告由Solon {old}生成；当前为Solon {new}。"),
        _ => format!("Made by Solon {old}; this is Solon {new}.")
    }
}

message! {
    /// “Pack `{pack}`: {old} in the report, {new} now.”
    Pack (new old pack) [] {
        De => format!("Regelpaket `{pack}`: im Bericht {old}, jetzt {new}."),
        Fr => format!("Paquet `{pack}`\u{202f}: {old} dans le rapport, {new} maintenant."),
        Nl => format!("Regelpakket `{pack}`: {old} in het verslag, nu {new}."),
        Zh => format!("规则包 `{pack}`：报告中为{old}，现为{new}。"),
        _ => format!("Pack `{pack}`: {old} in the report, {new} now.")
    }
}

fixed! {
    /// “What was asked (the day, the law, packs or options) was changed in the report after it was made.”
    Question {
        De => "Was gefragt war (der Tag, der Rechtsstand, Regelpakete oder Optionen), wurde im Bericht nach dessen Erstellung geändert.",
        Fr => "Ce qui était demandé (la date, l’état du droit, les paquets ou les options) a été modifié dans le rapport après sa production.",
        Nl => "Wat werd gevraagd (de dag, de stand van het recht, regelpakketten of opties), is in het verslag gewijzigd nadat het was gemaakt.",
        Zh => "报告生成后，所问内容（日期、法律、规则包或选项）被改动。",
        _ => "What was asked (the day, the law, packs or options) was changed in the report after it was made."
    }
}

fixed! {
    /// “The answers, or the file in which they stood, were changed in the report after it was made.”
    Answers {
        De => "Die Antworten, oder die Datei, in der sie standen, wurden im Bericht nach dessen Erstellung geändert.",
        Fr => "Les réponses, ou le fichier qui les contenait, ont été modifiées dans le rapport après sa production.",
        Nl => "De antwoorden, of het bestand waarin ze stonden, zijn in het verslag gewijzigd nadat het was gemaakt.",
        Zh => "报告生成后，回答或其所在文件被改动。",
        _ => "The answers, or the file in which they stood, were changed in the report after it was made."
    }
}

fixed! {
    /// “Question, answers, packs and version of the engine are the same: the result itself was changed, or another build of this version made it.”
    Alone {
        De => "Frage, Antworten, Regelpakete und die Version von Solon sind gleich: das Ergebnis selbst wurde geändert, oder ein anderer Build dieser Version hat es erstellt.",
        Fr => "La demande, les réponses, les paquets et la version de Solon sont les mêmes\u{202f}: le résultat lui-même a été modifié, ou une autre compilation de cette version l’a produit.",
        Nl => "De vraag, de antwoorden, de regelpakketten en de versie van Solon zijn gelijk: het resultaat zelf is gewijzigd, of een andere build van deze versie heeft het gemaakt.",
        Zh => "问题、回答、规则包和引擎版本均相同：被改动的是结果本身，或报告由同一版本的另一构建生成。",
        _ => "Question, answers, packs and version of the engine are the same: the result itself was changed, or another build of this version made it."
    }
}

fixed! {
    /// “All levels are the same.”
    LevelsSame {
        De => "Alle Stufen sind gleich.",
        Fr => "Tous les niveaux sont les mêmes.",
        Nl => "Alle niveaus zijn gelijk.",
        Zh => "所有等级均相同。",
        _ => "All levels are the same."
    }
}

message! {
    /// “{of}: {old} in the report, {new} when made again”
    Level (new of old) [] {
        De => format!("{of}: im Bericht {old}, bei erneuter Erstellung {new}"),
        Fr => format!("{of}\u{202f}: {old} dans le rapport, {new} à la nouvelle production"),
        Nl => format!("{of}: {old} in het verslag, {new} wanneer het opnieuw wordt gemaakt"),
        Zh => format!("{of}：报告中为{old}，重新生成为{new}"),
        _ => format!("{of}: {old} in the report, {new} when made again")
    }
}

message! {
    /// “{of} on the day asked for: {old} in the report, {new} when made again”
    InEffect (new of old) [] {
        De => format!("{of} am Stichtag: im Bericht {old}, bei erneuter Erstellung {new}"),
        Fr => format!("{of} à la date de référence\u{202f}: {old} dans le rapport, {new} à la nouvelle production"),
        Nl => format!("{of} op de peildag: {old} in het verslag, {new} wanneer het opnieuw wordt gemaakt"),
        Zh => format!("{of}（所问之日）：报告中为{old}，重新生成为{new}"),
        _ => format!("{of} on the day asked for: {old} in the report, {new} when made again")
    }
}

message! {
    /// “{pointer}: {old} in the report, {new} when made again”
    ///
    /// $pointer: a place in JSON
    Place (new old pointer) [] {
        De => format!("{pointer}: im Bericht {old}, bei erneuter Erstellung {new}"),
        Fr => format!("{pointer}\u{202f}: {old} dans le rapport, {new} à la nouvelle production"),
        Nl => format!("{pointer}: {old} in het verslag, {new} wanneer het opnieuw wordt gemaakt"),
        Zh => format!("{pointer}：报告中为{old}，重新生成为{new}"),
        _ => format!("{pointer}: {old} in the report, {new} when made again")
    }
}

fixed! {
    /// “nothing”
    Nothing {
        De => "nichts",
        Fr => "rien",
        Nl => "niets",
        Zh => "无",
        _ => "nothing"
    }
}

message! {
    /// “… and {n} more places”
    More (n) [] {
        De => format!("… und {n} weitere Stellen"),
        Fr => format!("… et {n} endroits de plus"),
        Nl => format!("… en nog {n} plaatsen"),
        Zh => format!("… 另有{n}处"),
        _ => format!("… and {n} more places")
    }
}

fixed! {
    /// “Nothing else differs.”
    NothingElse {
        De => "Sonst weicht nichts ab.",
        Fr => "Rien d’autre ne diffère.",
        Nl => "Verder wijkt niets af.",
        Zh => "其他均无差异。",
        _ => "Nothing else differs."
    }
}

message! {
    /// “… and {n} more that are not verified for a reason as that of {report}; --all-findings lists every one”
    LeftOut (n report) [] {
        De => format!("… und {n} weitere, nicht nachgeprüft aus einem Grund wie bei {report}; --all-findings führt alle auf"),
        Fr => format!("… et {n} de plus, non vérifiés pour une raison comme celle de {report} ; --all-findings les énumère tous"),
        Nl => format!("… en nog {n}, niet gecontroleerd om een reden als die van {report}; --all-findings somt ze alle op"),
        Zh => format!("……另有{n}份因与 {report} 同类的原因未能核验；--all-findings 列出全部"),
        _ => format!("… and {n} more that are not verified for a reason as that of {report}; --all-findings lists every one")
    }
}

message! {
    /// “{all} reports: {same} the same, {differ} different, {failed} not verified”
    Total (all differ failed same) [] {
        De => format!("Berichte: {all}; gleich: {same}, abweichend: {differ}, nicht nachgeprüft: {failed}"),
        Fr => format!("Rapports\u{202f}: {all}\u{202f}; pareils\u{202f}: {same}, différents\u{202f}: {differ}, non vérifiés\u{202f}: {failed}"),
        Nl => format!("Verslagen: {all}; gelijk: {same}, afwijkend: {differ}, niet gecontroleerd: {failed}"),
        Zh => format!("共{all}份报告：一致{same}份，不一致{differ}份，未能核验{failed}份"),
        _ => format!("{all} reports: {same} the same, {differ} different, {failed} not verified")
    }
}

message! {
    /// “It is no JSON: {why}.”
    NotJson (why) [] {
        De => format!("Dies ist kein JSON: {why}."),
        Fr => format!("Ce n’est pas du JSON\u{202f}: {why}."),
        Nl => format!("Dit is geen JSON: {why}."),
        Zh => format!("不是JSON：{why}。"),
        _ => format!("It is no JSON: {why}.")
    }
}

message! {
    /// “It is not UTF-8 text (first bad byte at {at}).”
    NotUtf8 (at) [] {
        De => format!("Dies ist kein UTF-8-Text (erstes fehlerhaftes Byte an Position {at})."),
        Fr => format!("Ce n’est pas un texte UTF-8 (premier octet erroné à la position {at})."),
        Nl => format!("Dit is geen UTF-8-tekst (eerste foute byte op positie {at})."),
        Zh => format!("不是UTF-8文本（第一个错误字节位于{at}）。"),
        _ => format!("It is not UTF-8 text (first bad byte at {at}).")
    }
}

fixed! {
    /// “There is no report in it.”
    Empty {
        De => "Darin steht kein Bericht.",
        Fr => "Il ne contient aucun rapport.",
        Nl => "Er staat geen verslag in.",
        Zh => "其中没有报告。",
        _ => "There is no report in it."
    }
}

fixed! {
    /// “It is no report of `solon classify --format json` or `ndjson`.”
    NoReport {
        De => "Dies ist kein Bericht von `solon classify --format json` oder `ndjson`.",
        Fr => "Ce n’est pas un rapport de `solon classify --format json` ou `ndjson`.",
        Nl => "Dit is geen verslag van `solon classify --format json` of `ndjson`.",
        Zh => "不是 `solon classify --format json` 或 `ndjson` 的报告。",
        _ => "It is no report of `solon classify --format json` or `ndjson`."
    }
}

message! {
    /// “It has not the form of a report: {why}.”
    ///
    /// $why: what is wrong, in English
    NoForm (why) [] {
        De => format!("Dies hat nicht die Form eines Berichts: {why}."),
        Fr => format!("Ce n’est pas la forme d’un rapport\u{202f}: {why}."),
        Nl => format!("Dit heeft niet de vorm van een verslag: {why}."),
        Zh => format!("不具备报告的形式：{why}。"),
        _ => format!("It has not the form of a report: {why}.")
    }
}

message! {
    /// “It is a report of form {n}, which a newer engine wrote.”
    Newer (n) [] {
        De => format!("Dies ist ein Bericht der Form {n}, den eine neuere Version von Solon geschrieben hat."),
        Fr => format!("C’est un rapport de format {n}, écrit par une version plus récente de Solon."),
        Nl => format!("Dit is een verslag van formaat {n}, geschreven door een nieuwere versie van Solon."),
        Zh => format!("报告的形式为{n}，由更新的引擎写成。"),
        _ => format!("It is a report of form {n}, which a newer engine wrote.")
    }
}

fixed! {
    /// “A verdict keeps no record of its answers, so that it stays short. What is to be verified has `--detail brief`, `full`, or none.”
    Verdict {
        De => "Ein Kurzergebnis (`verdict`) verzeichnet seine Antworten nicht, damit es kurz bleibt. Was nachgeprüft werden soll, braucht `--detail brief`, `full` oder keines von beiden.",
        Fr => "Un verdict (`verdict`) ne garde pas trace de ses réponses, pour rester court. Ce qui doit être vérifié demande `--detail brief`, `full`, ou ni l’un ni l’autre.",
        Nl => "Een kort resultaat (`verdict`) bewaart de antwoorden niet, opdat het kort blijft. Wat moet worden gecontroleerd, vergt `--detail brief`, `full`, of geen van beide.",
        Zh => "结论行为保持简短，不保留回答的记录。需要核验的报告请用 `--detail brief`、`full`，或不加 `--detail`。",
        _ => "A verdict keeps no record of its answers, so that it stays short. What is to be verified has `--detail brief`, `full`, or none."
    }
}

fixed! {
    /// “It keeps no record of how it was made: an older engine wrote it, or the record was taken out. Classify the system again.”
    NoRecord {
        De => "Darin ist nicht verzeichnet, wie es entstanden ist: eine ältere Version von Solon hat es geschrieben, oder das Verzeichnis wurde entfernt. Stufen Sie das System erneut ein.",
        Fr => "Il ne garde pas trace de la façon dont il a été produit\u{202f}: une version plus ancienne de Solon l’a écrit, ou la trace a été retirée. Classez à nouveau le système.",
        Nl => "Er is niet in bewaard hoe het is gemaakt: een oudere versie van Solon heeft het geschreven, of dat gedeelte is verwijderd. Classificeer het systeem opnieuw.",
        Zh => "没有关于如何生成的记录：由旧版引擎写成，或记录已被删除。请重新对该系统分类。",
        _ => "It keeps no record of how it was made: an older engine wrote it, or the record was taken out. Classify the system again."
    }
}

fixed! {
    /// “The description was rejected when it was read; there is no result.”
    Rejected {
        De => "Die Beschreibung wurde beim Lesen zurückgewiesen; ein Ergebnis gibt es nicht.",
        Fr => "La description a été rejetée à la lecture\u{202f}; il n’y a pas de résultat.",
        Nl => "De beschrijving werd bij het lezen geweigerd; er is geen resultaat.",
        Zh => "描述在读取时被拒绝，没有结果。",
        _ => "The description was rejected when it was read; there is no result."
    }
}

message! {
    /// “It was made with the pack `{pack}` {version} ({digest}), which is not bundled: give its folder with `--pack`.”
    ///
    /// $digest: what tells its texts from others
    NoPack (digest pack version) [] {
        De => format!("Erstellt mit dem Regelpaket `{pack}` {version} ({digest}), das nicht mitgeliefert ist: geben Sie dessen Ordner mit `--pack` an."),
        Fr => format!("Produit avec le paquet `{pack}` {version} ({digest}), qui n’est pas fourni avec Solon\u{202f}: indiquez son dossier avec `--pack`."),
        Nl => format!("Gemaakt met het regelpakket `{pack}` {version} ({digest}), dat niet is meegeleverd: geef de map ervan op met `--pack`."),
        Zh => format!("报告使用规则包 `{pack}` {version}（{digest}），该规则包并非内置：请用 `--pack` 给出其文件夹。"),
        _ => format!("It was made with the pack `{pack}` {version} ({digest}), which is not bundled: give its folder with `--pack`.")
    }
}

message! {
    /// “It cannot be made again: {why}”
    NotAsked (why) [] {
        De => format!("Dies lässt sich nicht erneut erstellen: {why}"),
        Fr => format!("La production ne peut pas être répétée\u{202f}: {why}"),
        Nl => format!("Het kan niet opnieuw worden gemaakt: {why}"),
        Zh => format!("无法重新生成：{why}"),
        _ => format!("It cannot be made again: {why}")
    }
}
