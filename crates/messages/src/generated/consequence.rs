//! Deadlines, limits of fines and shifts of days.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{n} hours”
    Hours () [n] {
        Zh => format!("{n}小时"),
        _ => match *n { 1 => String::from("1 hour"), _ => format!("{n} hours") }
    }
}

message! {
    /// “{n} working days”
    WorkingDays () [n] {
        Zh => format!("{n}个工作日"),
        _ => match *n { 1 => String::from("1 working day"), _ => format!("{n} working days") }
    }
}

message! {
    /// “{n} days”
    Days () [n] {
        Zh => format!("{n}日"),
        _ => match *n { 1 => String::from("1 day"), _ => format!("{n} days") }
    }
}

message! {
    /// “{n} weeks”
    Weeks () [n] {
        Zh => format!("{n}周"),
        _ => match *n { 1 => String::from("1 week"), _ => format!("{n} weeks") }
    }
}

message! {
    /// “{n} months”
    Months () [n] {
        Zh => format!("{n}个月"),
        _ => match *n { 1 => String::from("1 month"), _ => format!("{n} months") }
    }
}

message! {
    /// “{n} years”
    Years () [n] {
        Zh => format!("{n}年"),
        _ => match *n { 1 => String::from("1 year"), _ => format!("{n} years") }
    }
}

fixed! {
    /// “January”
    January {
        Zh => "1月",
        _ => "January"
    }
}

fixed! {
    /// “February”
    February {
        Zh => "2月",
        _ => "February"
    }
}

fixed! {
    /// “March”
    March {
        Zh => "3月",
        _ => "March"
    }
}

fixed! {
    /// “April”
    April {
        Zh => "4月",
        _ => "April"
    }
}

fixed! {
    /// “May”
    May {
        Zh => "5月",
        _ => "May"
    }
}

fixed! {
    /// “June”
    June {
        Zh => "6月",
        _ => "June"
    }
}

fixed! {
    /// “July”
    July {
        Zh => "7月",
        _ => "July"
    }
}

fixed! {
    /// “August”
    August {
        Zh => "8月",
        _ => "August"
    }
}

fixed! {
    /// “September”
    September {
        Zh => "9月",
        _ => "September"
    }
}

fixed! {
    /// “October”
    October {
        Zh => "10月",
        _ => "October"
    }
}

fixed! {
    /// “November”
    November {
        Zh => "11月",
        _ => "November"
    }
}

fixed! {
    /// “December”
    December {
        Zh => "12月",
        _ => "December"
    }
}

message! {
    /// “within {time} of {name}”
    ///
    /// `$name` is the question that asks for the day from which time runs.
    Within (name time) [] {
        Zh => format!("自{name}之日起{time}内"),
        _ => format!("within {time} of {name}")
    }
}

message! {
    /// “before {name}”
    Before (name) [] {
        Zh => format!("{name}之前（不含当日）"),
        _ => format!("before {name}")
    }
}

message! {
    /// “{time} before {name}”
    Ahead (name time) [] {
        Zh => format!("{name}之前{time}"),
        _ => format!("{time} before {name}")
    }
}

message! {
    /// “by {day}”
    By (day) [] {
        Zh => format!("最迟于{day}"),
        _ => format!("by {day}")
    }
}

message! {
    /// “{due}, by the calendar “{title}””
    ///
    /// `$due` is a deadline in working days.
    ByCalendar (due title) [] {
        Zh => format!("{due}（按“{title}”计算工作日）"),
        _ => format!("{due}, by the calendar “{title}”")
    }
}

message! {
    /// “as many {unit} as {name} says”
    ///
    /// A length of time that is asked: `$unit` is one of the words after it.
    Asked (name unit) [] {
        Zh => format!("{name}所填数目的{unit}"),
        _ => format!("as many {unit} as {name} says")
    }
}

fixed! {
    /// “hours”
    UnitHours {
        Zh => "小时",
        _ => "hours"
    }
}

fixed! {
    /// “working days”
    UnitWorkingDays {
        Zh => "工作日",
        _ => "working days"
    }
}

fixed! {
    /// “days”
    UnitDays {
        Zh => "日",
        _ => "days"
    }
}

fixed! {
    /// “weeks”
    UnitWeeks {
        Zh => "周",
        _ => "weeks"
    }
}

fixed! {
    /// “months”
    UnitMonths {
        Zh => "个月",
        _ => "months"
    }
}

fixed! {
    /// “years”
    UnitYears {
        Zh => "年",
        _ => "years"
    }
}

message! {
    /// “every {time} since {name}”
    Every (name time) [] {
        Zh => format!("自{name}之日起每{time}一次"),
        _ => format!("every {time} since {name}")
    }
}

message! {
    /// “every year by {day} {month}”
    Yearly (day month) [] {
        Zh => format!("每年最迟于{month}{day}日"),
        _ => format!("every year by {day} {month}")
    }
}

message! {
    /// “every {time}”
    Often (time) [] {
        Zh => format!("每{time}一次"),
        _ => format!("every {time}")
    }
}

message! {
    /// “{every}, last done {name}, {first}”
    ///
    /// `$every` says how often, `$name` is the question that asks when it was last done, `$first` says by when it is first due.
    Again (every first name) [] {
        Zh => format!("{every}，自上次完成之日（{name}）起算，{first}"),
        _ => format!("{every}, last done {name}, {first}")
    }
}

message! {
    /// “first by {day}”
    FirstBy (day) [] {
        Zh => format!("首次最迟于{day}"),
        _ => format!("first by {day}")
    }
}

fixed! {
    /// “first when the duty begins”
    FirstAtStart {
        Zh => "首次于该义务起始之日",
        _ => "first when the duty begins"
    }
}

message! {
    /// “the later of the two: {one}, and {other}”
    Later (one other) [] {
        Zh => format!("下列两者中较晚者：{one}；{other}"),
        _ => format!("the later of the two: {one}, and {other}")
    }
}

fixed! {
    /// “, when ”
    ///
    /// Before the condition of a deadline or a limit.
    When {
        Zh => "，适用于：",
        _ => ", when "
    }
}

message! {
    /// “, when {duty} is overdue”
    WhenOverdue (duty) [] {
        Zh => format!("，适用于义务{duty}逾期时"),
        _ => format!(", when {duty} is overdue")
    }
}

fixed! {
    /// “EUR”
    Euro {
        Zh => "欧元",
        _ => "EUR"
    }
}

fixed! {
    /// “USD”
    Dollar {
        Zh => "美元",
        _ => "USD"
    }
}

fixed! {
    /// “GBP”
    Pound {
        Zh => "英镑",
        _ => "GBP"
    }
}

fixed! {
    /// “CNY”
    Yuan {
        Zh => "元",
        _ => "CNY"
    }
}

message! {
    /// “{exact}”
    ///
    /// An amount that is a whole number of tens of thousands, for languages that count in them.
    ///
    /// $n: how many they are
    ///
    /// $name: what the money is called
    TenThousands (exact n name) [] {
        Zh => format!("{n}万{name}（{exact}）"),
        _ => format!("{exact}")
    }
}

message! {
    /// “{exact}”
    ///
    /// The same of hundreds of millions.
    ///
    /// $n: how many they are
    ///
    /// $name: what the money is called
    HundredMillions (exact n name) [] {
        Zh => format!("{n}亿{name}（{exact}）"),
        _ => format!("{exact}")
    }
}

message! {
    /// “{percent} % of {name}”
    Share (name percent) [] {
        Zh => format!("{name}的{percent}%"),
        _ => format!("{percent} % of {name}")
    }
}

fixed! {
    /// “ and ”
    ///
    /// Between two limits of a fine.
    And {
        Zh => "与",
        _ => " and "
    }
}

message! {
    /// “the higher of {both}”
    Higher (both) [] {
        Zh => format!("{both}，以较高者为准"),
        _ => format!("the higher of {both}")
    }
}

message! {
    /// “the lower of {both}”
    Lower (both) [] {
        Zh => format!("{both}，以较低者为准"),
        _ => format!("the lower of {both}")
    }
}

message! {
    /// “from {least} to {most}”
    ///
    /// A fine with a minimum and a maximum.
    Range (least most) [] {
        Zh => format!("最低{least}，最高{most}"),
        _ => format!("from {least} to {most}")
    }
}

message! {
    /// “{fine}, per violation”
    ///
    /// What each fine is for. $fine is an amount of money, a range of amounts, or the higher of two.
    PerViolation (fine) [] {
        Zh => format!("每次违法{fine}"),
        _ => format!("{fine}, per violation")
    }
}

message! {
    /// “{fine}, per day”
    PerDay (fine) [] {
        Zh => format!("每日{fine}"),
        _ => format!("{fine}, per day")
    }
}

message! {
    /// “the day that the contested point {name} gives (by default {day})”
    ReadDay (day name) [] {
        Zh => format!("争议点 {name} 所定之日（默认：{day}）"),
        _ => format!("the day that the contested point {name} gives (by default {day})")
    }
}

message! {
    /// “it applies from {day}”
    AppliesFrom (day) [] {
        Zh => format!("适用自 {day}"),
        _ => format!("it applies from {day}")
    }
}

fixed! {
    /// “it never applies”
    NeverApplies {
        Zh => "不适用",
        _ => "it never applies"
    }
}

fixed! {
    /// “, when ”
    ///
    /// Before the condition under which a day is moved.
    MovedWhen {
        Zh => "，条件：",
        _ => ", when "
    }
}

fixed! {
    /// “, otherwise”
    Otherwise {
        Zh => "（其他情形）",
        _ => ", otherwise"
    }
}
