//! What the command line says beside its reports.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “error”
    ///
    /// The kinds of findings, and what helps against one.
    Error {
        Zh => "错误",
        _ => "error"
    }
}

fixed! {
    /// “warning”
    Warning {
        Zh => "警告",
        _ => "warning"
    }
}

fixed! {
    /// “note”
    Note {
        Zh => "提示",
        _ => "note"
    }
}

fixed! {
    /// “help”
    Help {
        Zh => "帮助",
        _ => "help"
    }
}

message! {
    /// “{count} more of this kind, {all} in all”
    ///
    /// Of many findings of one kind, those that are not drawn: how many they are, and a line per wording.
    MoreOfKind (all count) [] {
        Zh => format!("另有{count}处同类问题（共{all}处）"),
        _ => format!("{count} more of this kind, {all} in all")
    }
}

message! {
    /// “… and {n} in other words”
    OtherWords (n) [] {
        Zh => format!("… 另有{n}处，表述不同"),
        _ => format!("… and {n} in other words")
    }
}

fixed! {
    /// “`--all-findings` shows every one”
    AllFindings {
        Zh => "`--all-findings` 可显示全部",
        _ => "`--all-findings` shows every one"
    }
}

message! {
    /// “`{id}` is the id of {n} descriptions: {places}”
    SameId (id n places) [] {
        Zh => format!("`{id}` 是{n}个描述的标识：{places}"),
        _ => format!("`{id}` is the id of {n} descriptions: {places}")
    }
}

message! {
    /// “{n} answers are not used, because the questions do not apply: {names}”
    Unused (names) [n] {
        Zh => format!("{n}项回答未使用，因为问题不适用：{names}"),
        _ => match *n { 1 => format!("1 answer is not used, because the question does not apply: {names}"), _ => format!("{n} answers are not used, because the questions do not apply: {names}") }
    }
}

message! {
    /// “and {n} more; the overview marks them all”
    ///
    /// Of doubts about answers.
    MoreDoubts (n) [] {
        Zh => format!("另有{n}条；总览表中均有标记"),
        _ => format!("and {n} more; the overview marks them all")
    }
}

message! {
    /// “note: {text}”
    ///
    /// A remark for whoever calls.
    Remark (text) [] {
        Zh => format!("提示：{text}"),
        _ => format!("note: {text}")
    }
}

message! {
    /// “`--require decided`: `{id}` is open under {packs}”
    RequiredOpen (id packs) [] {
        Zh => format!("`--require decided`：`{id}`在下列制度下未定：{packs}"),
        _ => format!("`--require decided`: `{id}` is open under {packs}")
    }
}

message! {
    /// “`--require decided` passes over regimes that were not asked (whether they govern the system is open, and none of their own questions has an answer): {packs}”
    RequiredIdle (packs) [] {
        Zh => format!("`--require decided`不计未询问的制度（是否适用未定，其自己的问题均未回答）：{packs}"),
        _ => format!("`--require decided` passes over regimes that were not asked (whether they govern the system is open, and none of their own questions has an answer): {packs}")
    }
}

message! {
    /// “`--fail-on`: `{id}` reaches, or may reach, the level `{level}` or a higher one on {reached}”
    Reached (id level reached) [] {
        Zh => format!("`--fail-on`：`{id}`达到或可能达到等级`{level}`或更高等级：{reached}"),
        _ => format!("`--fail-on`: `{id}` reaches, or may reach, the level `{level}` or a higher one on {reached}")
    }
}

message! {
    /// “`{name}` is an organisation file, used by {n} descriptions”
    Organisation (name) [n] {
        Zh => format!("`{name}` 是组织文件，有{n}个描述引用"),
        _ => match *n { 1 => format!("`{name}` is an organisation file, used by 1 description"), _ => format!("`{name}` is an organisation file, used by {n} descriptions") }
    }
}

message! {
    /// “there is no file or folder `{name}`”
    Missing (name) [] {
        Zh => format!("没有文件或文件夹 `{name}`"),
        _ => format!("there is no file or folder `{name}`")
    }
}

message! {
    /// “`{name}` is a table, which is not read as descriptions”
    Table (name) [] {
        Zh => format!("`{name}` 是表格，不能作为描述读取"),
        _ => format!("`{name}` is a table, which is not read as descriptions")
    }
}

fixed! {
    /// “write each row as one JSON object on a line of its own, with `solon`, `system` and `facts`, into a file that ends in `.ndjson`; `solon facts --format json-schema` prints its form”
    TableHelp {
        Zh => "请将每一行写成一个JSON对象，每行一个，含 `solon`、`system` 和 `facts`，存为 `.ndjson` 文件；`solon facts --format json-schema` 可输出其格式",
        _ => "write each row as one JSON object on a line of its own, with `solon`, `system` and `facts`, into a file that ends in `.ndjson`; `solon facts --format json-schema` prints its form"
    }
}

message! {
    /// “not read in `{folder}`: {list} (no descriptions)”
    ///
    /// $list: some of the three after it
    NotRead (folder list) [] {
        Zh => format!("`{folder}` 中未读取的文件：{list}（不是描述）"),
        _ => format!("not read in `{folder}`: {list} (no descriptions)")
    }
}

message! {
    /// “{n} {ending}”
    ///
    /// $ending: the ending of the names of files, with its point
    Ending (ending n) [] {
        Zh => format!("{n}个{ending}"),
        _ => format!("{n} {ending}")
    }
}

message! {
    /// “{n} without an ending”
    NoEnding (n) [] {
        Zh => format!("{n}个无扩展名"),
        _ => format!("{n} without an ending")
    }
}

message! {
    /// “{n} more”
    MoreFiles (n) [] {
        Zh => format!("另有{n}个"),
        _ => format!("{n} more")
    }
}
