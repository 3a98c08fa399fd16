//! Answers that are numbers or days.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “ or ”
    ///
    /// Between two things to write, each in backticks.
    Or {
        Zh => " 或 ",
        _ => " or "
    }
}

message! {
    /// “`{name}` is a number, not {what}”
    Number (name what) [] {
        Zh => format!("`{name}` 应为数值，而不是{what}"),
        _ => format!("`{name}` is a number, not {what}")
    }
}

fixed! {
    /// “write a number such as `3e25`; bounds as `{ over: 1, under: 5 }`”
    WriteNumber {
        Zh => "请写数值，如 `3e25`；只知界限时写 `{ over: 1, under: 5 }`",
        _ => "write a number such as `3e25`; bounds as `{ over: 1, under: 5 }`"
    }
}

message! {
    /// “`{text}` can be read in two ways”
    TwoWays (text) [] {
        Zh => format!("`{text}` 的写法不明确"),
        _ => format!("`{text}` can be read in two ways")
    }
}

message! {
    /// “`{text}` is not a number as it is written”
    NoNumber (text) [] {
        Zh => format!("`{text}` 的写法不明确"),
        _ => format!("`{text}` is not a number as it is written")
    }
}

message! {
    /// “write {texts}”
    ///
    /// `$texts` are things to write, each in backticks, joined by the message `figure-or`.
    Write (texts) [] {
        Zh => format!("请写 {texts}"),
        _ => format!("write {texts}")
    }
}

message! {
    /// “`{given}` is not the unit of `{name}`”
    Unit (given name) [] {
        Zh => format!("`{given}` 不是 `{name}` 的单位"),
        _ => format!("`{given}` is not the unit of `{name}`")
    }
}

message! {
    /// “convert it, and give it in {unit}”
    Convert (unit) [] {
        Zh => format!("请换算后以{unit}为单位填写"),
        _ => format!("convert it, and give it in {unit}")
    }
}

message! {
    /// “give the bare number: `{figures}`”
    Bare (figures) [] {
        Zh => format!("请只写数值：`{figures}`"),
        _ => format!("give the bare number: `{figures}`")
    }
}

message! {
    /// “`{figures}` is outside {least} to {most}”
    Outside (figures least most) [] {
        Zh => format!("`{figures}` 不在{least}至{most}的范围内"),
        _ => format!("`{figures}` is outside {least} to {most}")
    }
}

fixed! {
    /// “a whole number”
    AWholeNumber {
        Zh => "整数",
        _ => "a whole number"
    }
}

message! {
    /// “`{name}` is a whole number: `{figures}` is none”
    NotWhole (figures name) [] {
        Zh => format!("`{name}` 应为整数，`{figures}` 不是整数"),
        _ => format!("`{name}` is a whole number: `{figures}` is none")
    }
}

message! {
    /// “write `{below}` or `{above}`”
    Nearest (above below) [] {
        Zh => format!("请填写 `{below}` 或 `{above}`"),
        _ => format!("write `{below}` or `{above}`")
    }
}

fixed! {
    /// “check the amount and its unit”
    Check {
        Zh => "请核对数值和单位",
        _ => "check the amount and its unit"
    }
}

message! {
    /// “`{figures}` cannot be read: this is not a number”
    NotANumber (figures) [] {
        Zh => format!("无法读取 `{figures}`：不是数值"),
        _ => format!("`{figures}` cannot be read: this is not a number")
    }
}

message! {
    /// “`{figures}` cannot be read: this number has more than 38 digits and cannot be kept exactly”
    TooLarge (figures) [] {
        Zh => format!("无法读取 `{figures}`：超过38位数字，无法精确保存"),
        _ => format!("`{figures}` cannot be read: this number has more than 38 digits and cannot be kept exactly")
    }
}

message! {
    /// “`{figures}` cannot be read: a fraction cannot have 0 below the line”
    ZeroBelow (figures) [] {
        Zh => format!("无法读取 `{figures}`：分数的分母不能为0"),
        _ => format!("`{figures}` cannot be read: a fraction cannot have 0 below the line")
    }
}

fixed! {
    /// “write a number such as `3e25`, `0.25` or `1/3`”
    WritePlain {
        Zh => "请写数值，如 `3e25`、`0.25` 或 `1/3`",
        _ => "write a number such as `3e25`, `0.25` or `1/3`"
    }
}

message! {
    /// “there is no day `{text}`”
    NoSuchDay (text) [] {
        Zh => format!("没有 `{text}` 这一天"),
        _ => format!("there is no day `{text}`")
    }
}

fixed! {
    /// “write a day as 2027-12-02”
    WriteDay {
        Zh => "请按 2027-12-02 的格式写日期",
        _ => "write a day as 2027-12-02"
    }
}

message! {
    /// “`{text}` can mean two days: write `{one}` (the day stands first) or `{other}` (the month stands first)”
    TwoDays (one other text) [] {
        Zh => format!("`{text}` 有两种读法：请写 `{one}`（日在前）或 `{other}`（月在前）"),
        _ => format!("`{text}` can mean two days: write `{one}` (the day stands first) or `{other}` (the month stands first)")
    }
}

message! {
    /// “`{name}` is answered with a day, not {what}”
    Day (name what) [] {
        Zh => format!("`{name}` 应以日期回答，而不是{what}"),
        _ => format!("`{name}` is answered with a day, not {what}")
    }
}

message! {
    /// “`{name}` is answered with a day, not `{text}`”
    DayNot (name text) [] {
        Zh => format!("`{name}` 应以日期回答，而不是 `{text}`"),
        _ => format!("`{name}` is answered with a day, not `{text}`")
    }
}

fixed! {
    /// “write a day as 2027-12-02, a month as 2027-12 or a year as 2027; bounds as `{ from: 2027-01-01, before: 2028-01-01 }`; `never` where there is no such day and none is planned”
    WriteDays {
        Zh => "请按 2027-12-02 的格式写日期，只知月份时写 2027-12，只知年份时写 2027；只知界限时写 `{ from: 2027-01-01, before: 2028-01-01 }`；既无此日期、亦无计划时写 `never`",
        _ => "write a day as 2027-12-02, a month as 2027-12 or a year as 2027; bounds as `{ from: 2027-01-01, before: 2028-01-01 }`; `never` where there is no such day and none is planned"
    }
}
