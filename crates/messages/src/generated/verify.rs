//! Whether reports come out again as they are.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{report}: identical”
    ///
    /// $report: a file, with the system in brackets
    Identical (report) [] {
        Zh => format!("{report}：完全一致"),
        _ => format!("{report}: identical")
    }
}

message! {
    /// “{report}: the same, though spaces or the order of keys are not as Solon writes them”
    SameContent (report) [] {
        Zh => format!("{report}：内容一致，但空格或键的顺序与Solon所写的不同"),
        _ => format!("{report}: the same, though spaces or the order of keys are not as Solon writes them")
    }
}

message! {
    /// “{report}: different”
    Differs (report) [] {
        Zh => format!("{report}：不一致"),
        _ => format!("{report}: different")
    }
}

message! {
    /// “{report}: not verified”
    Failed (report) [] {
        Zh => format!("{report}：未能核验"),
        _ => format!("{report}: not verified")
    }
}

message! {
    /// “Made by Solon {old}; this is Solon {new}.”
    Engine (new old) [] {
        Zh => format!("报告由Solon {old}生成；当前为Solon {new}。"),
        _ => format!("Made by Solon {old}; this is Solon {new}.")
    }
}

message! {
    /// “Pack `{pack}`: {old} in the report, {new} now.”
    Pack (new old pack) [] {
        Zh => format!("规则包 `{pack}`：报告中为{old}，现为{new}。"),
        _ => format!("Pack `{pack}`: {old} in the report, {new} now.")
    }
}

fixed! {
    /// “What was asked (the day, the law, packs or options) was changed in the report after it was made.”
    Question {
        Zh => "报告生成后，所问内容（日期、法律、规则包或选项）被改动。",
        _ => "What was asked (the day, the law, packs or options) was changed in the report after it was made."
    }
}

fixed! {
    /// “The answers, or the file in which they stood, were changed in the report after it was made.”
    Answers {
        Zh => "报告生成后，回答或其所在文件被改动。",
        _ => "The answers, or the file in which they stood, were changed in the report after it was made."
    }
}

fixed! {
    /// “Question, answers, rules and engine are the same: the result itself was changed.”
    Alone {
        Zh => "问题、回答、规则和引擎均相同：被改动的是结果本身。",
        _ => "Question, answers, rules and engine are the same: the result itself was changed."
    }
}

fixed! {
    /// “All levels are the same.”
    LevelsSame {
        Zh => "所有等级均相同。",
        _ => "All levels are the same."
    }
}

message! {
    /// “{of}: {old} in the report, {new} when made again”
    Level (new of old) [] {
        Zh => format!("{of}：报告中为{old}，重新生成为{new}"),
        _ => format!("{of}: {old} in the report, {new} when made again")
    }
}

message! {
    /// “{of} on the day asked for: {old} in the report, {new} when made again”
    InEffect (new of old) [] {
        Zh => format!("{of}（所问之日）：报告中为{old}，重新生成为{new}"),
        _ => format!("{of} on the day asked for: {old} in the report, {new} when made again")
    }
}

message! {
    /// “{pointer}: {old} in the report, {new} when made again”
    ///
    /// $pointer: a place in JSON
    Place (new old pointer) [] {
        Zh => format!("{pointer}：报告中为{old}，重新生成为{new}"),
        _ => format!("{pointer}: {old} in the report, {new} when made again")
    }
}

fixed! {
    /// “nothing”
    Nothing {
        Zh => "无",
        _ => "nothing"
    }
}

message! {
    /// “… and {n} more places”
    More (n) [] {
        Zh => format!("… 另有{n}处"),
        _ => format!("… and {n} more places")
    }
}

fixed! {
    /// “Nothing else differs.”
    NothingElse {
        Zh => "其他均无差异。",
        _ => "Nothing else differs."
    }
}

message! {
    /// “{all} reports: {same} the same, {differ} different, {failed} not verified”
    Total (all differ failed same) [] {
        Zh => format!("共{all}份报告：一致{same}份，不一致{differ}份，未能核验{failed}份"),
        _ => format!("{all} reports: {same} the same, {differ} different, {failed} not verified")
    }
}

message! {
    /// “It is no JSON: {why}.”
    NotJson (why) [] {
        Zh => format!("不是JSON：{why}。"),
        _ => format!("It is no JSON: {why}.")
    }
}

message! {
    /// “It is not UTF-8 text (first bad byte at {at}).”
    NotUtf8 (at) [] {
        Zh => format!("不是UTF-8文本（第一个错误字节位于{at}）。"),
        _ => format!("It is not UTF-8 text (first bad byte at {at}).")
    }
}

fixed! {
    /// “There is no report in it.”
    Empty {
        Zh => "其中没有报告。",
        _ => "There is no report in it."
    }
}

fixed! {
    /// “It is no report of `solon classify --format json` or `ndjson`.”
    NoReport {
        Zh => "不是 `solon classify --format json` 或 `ndjson` 的报告。",
        _ => "It is no report of `solon classify --format json` or `ndjson`."
    }
}

message! {
    /// “It has not the form of a report: {why}.”
    ///
    /// $why: what is wrong, in English
    NoForm (why) [] {
        Zh => format!("不具备报告的形式：{why}。"),
        _ => format!("It has not the form of a report: {why}.")
    }
}

message! {
    /// “It is a report of form {n}, which a newer engine wrote.”
    Newer (n) [] {
        Zh => format!("报告的形式为{n}，由更新的引擎写成。"),
        _ => format!("It is a report of form {n}, which a newer engine wrote.")
    }
}

fixed! {
    /// “A verdict keeps no record of its answers, so that it stays short. What is to be verified has `--detail brief`, `full`, or none.”
    Verdict {
        Zh => "结论行为保持简短，不保留回答的记录。需要核验的报告请用 `--detail brief`、`full`，或不加 `--detail`。",
        _ => "A verdict keeps no record of its answers, so that it stays short. What is to be verified has `--detail brief`, `full`, or none."
    }
}

fixed! {
    /// “It keeps no record of how it was made: an older engine wrote it, or the record was taken out. Classify the system again.”
    NoRecord {
        Zh => "没有关于如何生成的记录：由旧版引擎写成，或记录已被删除。请重新对该系统分类。",
        _ => "It keeps no record of how it was made: an older engine wrote it, or the record was taken out. Classify the system again."
    }
}

fixed! {
    /// “The description was rejected when it was read; there is no result.”
    Rejected {
        Zh => "描述在读取时被拒绝，没有结果。",
        _ => "The description was rejected when it was read; there is no result."
    }
}

message! {
    /// “It was made with the pack `{pack}` {version} ({digest}), which is not bundled: give its folder with `--pack`.”
    ///
    /// $digest: what tells its texts from others
    NoPack (digest pack version) [] {
        Zh => format!("报告使用规则包 `{pack}` {version}（{digest}），该规则包并非内置：请用 `--pack` 给出其文件夹。"),
        _ => format!("It was made with the pack `{pack}` {version} ({digest}), which is not bundled: give its folder with `--pack`.")
    }
}

message! {
    /// “It cannot be made again: {why}”
    NotAsked (why) [] {
        Zh => format!("无法重新生成：{why}"),
        _ => format!("It cannot be made again: {why}")
    }
}
