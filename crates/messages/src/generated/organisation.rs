//! Files with facts on an organisation.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “cannot use the organisation file `{path}`: {why}”
    Unusable (path why) [] {
        Zh => format!("无法使用组织文件 `{path}`：{why}"),
        _ => format!("cannot use the organisation file `{path}`: {why}")
    }
}

fixed! {
    /// “the path is relative to the description; the file holds `facts:`”
    Path {
        Zh => "路径以描述所在文件夹为准；该文件须有 `facts:`",
        _ => "the path is relative to the description; the file holds `facts:`"
    }
}

fixed! {
    /// “add `facts:` with the answers”
    AddFacts {
        Zh => "请加上 `facts:` 和各项回答",
        _ => "add `facts:` with the answers"
    }
}

message! {
    /// “an organisation file is a map, not {what}”
    Map (what) [] {
        Zh => format!("组织文件应为键值表，而不是{what}"),
        _ => format!("an organisation file is a map, not {what}")
    }
}

fixed! {
    /// “begin with `facts:`”
    Begin {
        Zh => "请以 `facts:` 开头",
        _ => "begin with `facts:`"
    }
}

message! {
    /// “line {line}, column {column}: {message}”
    Place (column line message) [] {
        Zh => format!("第{line}行第{column}列：{message}"),
        _ => format!("line {line}, column {column}: {message}")
    }
}
