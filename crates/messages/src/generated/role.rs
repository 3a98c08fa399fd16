//! The roles of whoever describes a system.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “possibly”
    Possibly {
        Zh => "可能",
        _ => "possibly"
    }
}

message! {
    /// “{name} ({ask})”
    Question (ask name) [] {
        Zh => format!("“{ask}”（`{name}`）"),
        _ => format!("{name} ({ask})")
    }
}

message! {
    /// “{role}: hangs on {questions}”
    HangsOn (questions role) [] {
        Zh => format!("{role}：取决于{questions}"),
        _ => format!("{role}: hangs on {questions}")
    }
}

message! {
    /// “; nobody has answered that, so {duties} duties and {forms} forms of this role are not told here; `--role {role}` tells them”
    Untold (role) [duties forms] {
        Zh => format!("；尚未回答，因此未列出该角色的{duties}项义务和{forms}份表格；用 `--role {role}` 查看"),
        _ => match *duties { 1 => match *forms { 1 => format!("; nobody has answered that, so 1 duty and 1 form of this role are not told here; `--role {role}` tells them"), _ => format!("; nobody has answered that, so 1 duty and {forms} forms of this role are not told here; `--role {role}` tells them") }, _ => match *forms { 1 => format!("; nobody has answered that, so {duties} duties and 1 form of this role are not told here; `--role {role}` tells them"), _ => format!("; nobody has answered that, so {duties} duties and {forms} forms of this role are not told here; `--role {role}` tells them") } }
    }
}
