//! Files with facts on an organisation.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “cannot use the organisation file `{path}`: {why}”
    Unusable (path why) [] {
        De => format!("die Organisationsdatei `{path}` ist nicht verwendbar: {why}"),
        Fr => format!("le fichier d’organisation `{path}` ne peut pas être utilisé\u{202f}: {why}"),
        Nl => format!("het organisatiebestand `{path}` kan niet worden gebruikt: {why}"),
        Zh => format!("无法使用组织文件 `{path}`：{why}"),
        _ => format!("cannot use the organisation file `{path}`: {why}")
    }
}

fixed! {
    /// “the path is relative to the description; the file holds `facts:`”
    Path {
        De => "der Pfad geht von der Beschreibung aus; in der Datei steht `facts:`",
        Fr => "le chemin est relatif à la description\u{202f}; le fichier contient `facts:`",
        Nl => "het pad wordt gerekend vanaf de beschrijving; het bestand bevat `facts:`",
        Zh => "路径以描述所在文件夹为准；该文件须有 `facts:`",
        _ => "the path is relative to the description; the file holds `facts:`"
    }
}

fixed! {
    /// “add `facts:` with the answers”
    AddFacts {
        De => "ergänzen Sie `facts:` mit den Antworten",
        Fr => "ajoutez `facts:` avec les réponses",
        Nl => "voeg `facts:` toe, met de antwoorden",
        Zh => "请加上 `facts:` 和各项回答",
        _ => "add `facts:` with the answers"
    }
}

message! {
    /// “an organisation file is a map, not {what}”
    Map (what) [] {
        De => format!("eine Organisationsdatei ist eine Zuordnung, nicht {what}"),
        Fr => format!("un fichier d’organisation doit être une table de clés, et non {what}"),
        Nl => format!("een organisatiebestand moet een tabel van sleutels zijn; hier staat {what}"),
        Zh => format!("组织文件应为键值表，而不是{what}"),
        _ => format!("an organisation file is a map, not {what}")
    }
}

fixed! {
    /// “begin with `facts:`”
    Begin {
        De => "beginnen Sie mit `facts:`",
        Fr => "commencez par `facts:`",
        Nl => "begin met `facts:`",
        Zh => "请以 `facts:` 开头",
        _ => "begin with `facts:`"
    }
}

message! {
    /// “line {line}, column {column}: {message}”
    Place (column line message) [] {
        De => format!("Zeile {line}, Spalte {column}: {message}"),
        Fr => format!("ligne {line}, colonne {column}\u{202f}: {message}"),
        Nl => format!("regel {line}, kolom {column}: {message}"),
        Zh => format!("第{line}行第{column}列：{message}"),
        _ => format!("line {line}, column {column}: {message}")
    }
}
