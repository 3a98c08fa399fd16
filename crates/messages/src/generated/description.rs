//! Reading a description of a system.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “text”
    ///
    /// What stands where something else is expected: `not a list`.
    Text {
        Zh => "文本",
        _ => "text"
    }
}

fixed! {
    /// “a single value”
    Single {
        Zh => "单个值",
        _ => "a single value"
    }
}

fixed! {
    /// “a list”
    List {
        Zh => "列表",
        _ => "a list"
    }
}

fixed! {
    /// “a map”
    Map {
        Zh => "键值表",
        _ => "a map"
    }
}

message! {
    /// “this is not well-formed: {why}”
    Malformed (why) [] {
        Zh => format!("格式有误：{why}"),
        _ => format!("this is not well-formed: {why}")
    }
}

fixed! {
    /// “mend the text here; nothing of this record was read”
    Mend {
        Zh => "请修正此处；该条记录未被读取",
        _ => "mend the text here; nothing of this record was read"
    }
}

message! {
    /// “{why}”
    ///
    /// `$why` is what the reader of the format says, always in English.
    Syntax (why) [] {
        Zh => format!("此处不符合该格式的语法（{why}）"),
        _ => format!("{why}")
    }
}

message! {
    /// “values are nested deeper than {most}”
    TooDeep (most) [] {
        Zh => format!("嵌套超过{most}层"),
        _ => format!("values are nested deeper than {most}")
    }
}

fixed! {
    /// “a description needs four levels at most”
    FourLevels {
        Zh => "描述最多需要四层",
        _ => "a description needs four levels at most"
    }
}

message! {
    /// “key `{key}` stands twice”
    Twice (key) [] {
        Zh => format!("键 `{key}` 出现两次"),
        _ => format!("key `{key}` stands twice")
    }
}

fixed! {
    /// “first here”
    First {
        Zh => "首次出现于此",
        _ => "first here"
    }
}

fixed! {
    /// “keep one of the two answers”
    KeepOne {
        Zh => "请只保留其中一个回答",
        _ => "keep one of the two answers"
    }
}

fixed! {
    /// “anchors and aliases are not read in descriptions”
    NoAliases {
        Zh => "描述中不支持锚点和别名",
        _ => "anchors and aliases are not read in descriptions"
    }
}

fixed! {
    /// “write the value out where it is needed”
    WriteOut {
        Zh => "请在需要处直接写出该值",
        _ => "write the value out where it is needed"
    }
}

fixed! {
    /// “tags are not read in descriptions”
    NoTags {
        Zh => "描述中不支持标签",
        _ => "tags are not read in descriptions"
    }
}

fixed! {
    /// “a key must be a single word”
    KeyWord {
        Zh => "键必须是一个词",
        _ => "a key must be a single word"
    }
}

message! {
    /// “the file is larger than {size} MiB”
    TooLarge (size) [] {
        Zh => format!("文件超过{size} MiB"),
        _ => format!("the file is larger than {size} MiB")
    }
}

fixed! {
    /// “split it, or give one JSON object per line”
    Split {
        Zh => "请拆分文件，或每行写一个JSON对象",
        _ => "split it, or give one JSON object per line"
    }
}

fixed! {
    /// “there is nothing in it”
    Nothing {
        Zh => "其中没有内容",
        _ => "there is nothing in it"
    }
}

message! {
    /// “the description has no `{key}`”
    Lacks (key) [] {
        Zh => format!("描述缺少 `{key}`"),
        _ => format!("the description has no `{key}`")
    }
}

message! {
    /// “a description is a map of keys, not {what}”
    Keys (what) [] {
        Zh => format!("描述应为键值表，而不是{what}"),
        _ => format!("a description is a map of keys, not {what}")
    }
}

fixed! {
    /// “begin with `solon: 1`, `system: my-system` and `facts:`”
    Begin {
        Zh => "请以 `solon: 1`、`system: my-system` 和 `facts:` 开头",
        _ => "begin with `solon: 1`, `system: my-system` and `facts:`"
    }
}

fixed! {
    /// “add `solon: 1`, the form of the description”
    AddForm {
        Zh => "请加上 `solon: 1`，即描述的格式版本",
        _ => "add `solon: 1`, the form of the description"
    }
}

fixed! {
    /// “add `system: my-system`, a short name without spaces”
    AddSystem {
        Zh => "请加上 `system: my-system`，即不含空格的简短名称",
        _ => "add `system: my-system`, a short name without spaces"
    }
}

fixed! {
    /// “add `system: my-system`, a short name without spaces; a file with facts on an organisation is named in descriptions: `organisation: FILE`”
    AddSystemOrName {
        Zh => "请加上 `system: my-system`，即不含空格的简短名称；若为组织文件，请在描述中引用：`organisation: 文件`",
        _ => "add `system: my-system`, a short name without spaces; a file with facts on an organisation is named in descriptions: `organisation: FILE`"
    }
}

fixed! {
    /// “add `facts:` with the answers; `solon facts --format yaml-template` prints a form”
    AddFacts {
        Zh => "请加上 `facts:` 和各项回答；`solon facts --format yaml-template` 可输出表格",
        _ => "add `facts:` with the answers; `solon facts --format yaml-template` prints a form"
    }
}

fixed! {
    /// “this version reads descriptions of form 1”
    Form {
        Zh => "本版本只读取格式1的描述",
        _ => "this version reads descriptions of form 1"
    }
}

fixed! {
    /// “write `solon: 1`”
    WriteForm {
        Zh => "请写 `solon: 1`",
        _ => "write `solon: 1`"
    }
}

fixed! {
    /// “`system` is a short name, and here is none”
    SystemEmpty {
        Zh => "`system` 应为简短名称，此处为空",
        _ => "`system` is a short name, and here is none"
    }
}

fixed! {
    /// “write `system: my-system`, a short name without spaces”
    WriteSystemShort {
        Zh => "请写 `system: my-system`，即不含空格的简短名称",
        _ => "write `system: my-system`, a short name without spaces"
    }
}

message! {
    /// “`system` is a short name, not {what}”
    System (what) [] {
        Zh => format!("`system` 应为简短名称，而不是{what}"),
        _ => format!("`system` is a short name, not {what}")
    }
}

fixed! {
    /// “write `system: my-system`”
    WriteSystem {
        Zh => "请写 `system: my-system`",
        _ => "write `system: my-system`"
    }
}

message! {
    /// “`name` is text, not {what}”
    Name (what) [] {
        Zh => format!("`name` 应为文本，而不是{what}"),
        _ => format!("`name` is text, not {what}")
    }
}

fixed! {
    /// “write `name: My system`”
    WriteName {
        Zh => "请写 `name: 我的系统`",
        _ => "write `name: My system`"
    }
}

message! {
    /// “`organisation` is the path of a file, not {what}”
    Organisation (what) [] {
        Zh => format!("`organisation` 应为文件路径，而不是{what}"),
        _ => format!("`organisation` is the path of a file, not {what}")
    }
}

fixed! {
    /// “write `organisation: acme.yaml`”
    WriteOrganisation {
        Zh => "请写 `organisation: acme.yaml`",
        _ => "write `organisation: acme.yaml`"
    }
}

message! {
    /// “`answered` maps packs to versions, not {what}”
    Answered (what) [] {
        Zh => format!("`answered` 应列出规则包及其版本，而不是{what}"),
        _ => format!("`answered` maps packs to versions, not {what}")
    }
}

fixed! {
    /// “write `answered: { common: "2026.11.0" }`”
    WriteAnswered {
        Zh => "请写 `answered: { common: \"2026.11.0\" }`",
        _ => "write `answered: { common: \"2026.11.0\" }`"
    }
}

message! {
    /// “`facts` maps questions to answers, not {what}”
    Facts (what) [] {
        Zh => format!("`facts` 应列出问题及其回答，而不是{what}"),
        _ => format!("`facts` maps questions to answers, not {what}")
    }
}

fixed! {
    /// “write one `question: answer` per line below it”
    WriteFacts {
        Zh => "请在其下每行写一个 `问题: 回答`",
        _ => "write one `question: answer` per line below it"
    }
}

message! {
    /// “`meta` is a map of whatever you want to keep, not {what}”
    Meta (what) [] {
        Zh => format!("`meta` 应为键值表，内容可自定，而不是{what}"),
        _ => format!("`meta` is a map of whatever you want to keep, not {what}")
    }
}

fixed! {
    /// “write `meta: { owner: team x }`, or a key of your own: `x-owner: team x`”
    WriteMeta {
        Zh => "请写 `meta: { owner: 某团队 }`，或使用自定的键：`x-owner: 某团队`",
        _ => "write `meta: { owner: team x }`, or a key of your own: `x-owner: team x`"
    }
}

message! {
    /// “unknown key `{key}`”
    UnknownKey (key) [] {
        Zh => format!("未知的键 `{key}`"),
        _ => format!("unknown key `{key}`")
    }
}

message! {
    /// “`{key}` is a question: indent it below `facts:`”
    Indent (key) [] {
        Zh => format!("`{key}` 是一个问题：请缩进写在 `facts:` 之下"),
        _ => format!("`{key}` is a question: indent it below `facts:`")
    }
}

message! {
    /// “keys are {keys}; a key of your own begins with `x-`, or stands below `meta:`”
    KnownKeys (keys) [] {
        Zh => format!("可用的键：{keys}；自定的键以 `x-` 开头，或写在 `meta:` 之下"),
        _ => format!("keys are {keys}; a key of your own begins with `x-`, or stands below `meta:`")
    }
}

message! {
    /// “`{key}` is a question of pack `{pack}`; it plays no part here”
    Foreign (key pack) [] {
        Zh => format!("`{key}` 是规则包 `{pack}` 的问题，在此不起作用"),
        _ => format!("`{key}` is a question of pack `{pack}`; it plays no part here")
    }
}

message! {
    /// “unknown question `{key}`”
    UnknownQuestion (key) [] {
        Zh => format!("未知的问题 `{key}`"),
        _ => format!("unknown question `{key}`")
    }
}

message! {
    /// “there is one question for each value: `{list}`”
    ///
    /// Behind an unknown question that is asked for each value of another answer.
    ByValue (list) [] {
        Zh => format!("每个选项各有一个问题：`{list}`"),
        _ => format!("there is one question for each value: `{list}`")
    }
}

message! {
    /// “there is one question for each value: `{list}` and {n} more”
    ByValueMore (list n) [] {
        Zh => format!("每个选项各有一个问题：`{list}` 等，另有 {n} 个"),
        _ => format!("there is one question for each value: `{list}` and {n} more")
    }
}

fixed! {
    /// “`solon facts` lists the questions”
    ListQuestions {
        Zh => "`solon facts` 可列出全部问题",
        _ => "`solon facts` lists the questions"
    }
}

message! {
    /// “did you mean `{near}`?”
    DidYouMean (near) [] {
        Zh => format!("是否应为 `{near}`？"),
        _ => format!("did you mean `{near}`?")
    }
}
