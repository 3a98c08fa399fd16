//! Deadlines, limits of fines and shifts of days.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{n} hours”
    Hours () [n] {
        De => match *n { 1 => String::from("1 Stunde"), _ => format!("{n} Stunden") },
        Fr => match *n { 0 => String::from("0 heure"), 1 => String::from("1 heure"), _ => format!("{n} heures") },
        Nl => match *n { 1 => String::from("1 uur"), _ => format!("{n} uur") },
        Zh => format!("{n}小时"),
        _ => match *n { 1 => String::from("1 hour"), _ => format!("{n} hours") }
    }
}

message! {
    /// “{n} working days”
    WorkingDays () [n] {
        De => match *n { 1 => String::from("1 Arbeitstag"), _ => format!("{n} Arbeitstage") },
        Fr => match *n { 0 => String::from("0 jour ouvrable"), 1 => String::from("1 jour ouvrable"), _ => format!("{n} jours ouvrables") },
        Nl => match *n { 1 => String::from("1 werkdag"), _ => format!("{n} werkdagen") },
        Zh => format!("{n}个工作日"),
        _ => match *n { 1 => String::from("1 working day"), _ => format!("{n} working days") }
    }
}

message! {
    /// “{n} days”
    Days () [n] {
        De => match *n { 1 => String::from("1 Tag"), _ => format!("{n} Tage") },
        Fr => match *n { 0 => String::from("0 jour"), 1 => String::from("1 jour"), _ => format!("{n} jours") },
        Nl => match *n { 1 => String::from("1 dag"), _ => format!("{n} dagen") },
        Zh => format!("{n}日"),
        _ => match *n { 1 => String::from("1 day"), _ => format!("{n} days") }
    }
}

message! {
    /// “{n} weeks”
    Weeks () [n] {
        De => match *n { 1 => String::from("1 Woche"), _ => format!("{n} Wochen") },
        Fr => match *n { 0 => String::from("0 semaine"), 1 => String::from("1 semaine"), _ => format!("{n} semaines") },
        Nl => match *n { 1 => String::from("1 week"), _ => format!("{n} weken") },
        Zh => format!("{n}周"),
        _ => match *n { 1 => String::from("1 week"), _ => format!("{n} weeks") }
    }
}

message! {
    /// “{n} months”
    Months () [n] {
        De => match *n { 1 => String::from("1 Monat"), _ => format!("{n} Monate") },
        Fr => format!("{n} mois"),
        Nl => match *n { 1 => String::from("1 maand"), _ => format!("{n} maanden") },
        Zh => format!("{n}个月"),
        _ => match *n { 1 => String::from("1 month"), _ => format!("{n} months") }
    }
}

message! {
    /// “{n} years”
    Years () [n] {
        De => match *n { 1 => String::from("1 Jahr"), _ => format!("{n} Jahre") },
        Fr => match *n { 0 => String::from("0 an"), 1 => String::from("1 an"), _ => format!("{n} ans") },
        Nl => match *n { 1 => String::from("1 jaar"), _ => format!("{n} jaar") },
        Zh => format!("{n}年"),
        _ => match *n { 1 => String::from("1 year"), _ => format!("{n} years") }
    }
}

fixed! {
    /// “January”
    January {
        De => "Januar",
        Fr => "janvier",
        Nl => "januari",
        Zh => "1月",
        _ => "January"
    }
}

fixed! {
    /// “February”
    February {
        De => "Februar",
        Fr => "février",
        Nl => "februari",
        Zh => "2月",
        _ => "February"
    }
}

fixed! {
    /// “March”
    March {
        De => "März",
        Fr => "mars",
        Nl => "maart",
        Zh => "3月",
        _ => "March"
    }
}

fixed! {
    /// “April”
    April {
        De => "April",
        Fr => "avril",
        Nl => "april",
        Zh => "4月",
        _ => "April"
    }
}

fixed! {
    /// “May”
    May {
        De => "Mai",
        Fr => "mai",
        Nl => "mei",
        Zh => "5月",
        _ => "May"
    }
}

fixed! {
    /// “June”
    June {
        De => "Juni",
        Fr => "juin",
        Nl => "juni",
        Zh => "6月",
        _ => "June"
    }
}

fixed! {
    /// “July”
    July {
        De => "Juli",
        Fr => "juillet",
        Nl => "juli",
        Zh => "7月",
        _ => "July"
    }
}

fixed! {
    /// “August”
    August {
        De => "August",
        Fr => "août",
        Nl => "augustus",
        Zh => "8月",
        _ => "August"
    }
}

fixed! {
    /// “September”
    September {
        De => "September",
        Fr => "septembre",
        Nl => "september",
        Zh => "9月",
        _ => "September"
    }
}

fixed! {
    /// “October”
    October {
        De => "Oktober",
        Fr => "octobre",
        Nl => "oktober",
        Zh => "10月",
        _ => "October"
    }
}

fixed! {
    /// “November”
    November {
        De => "November",
        Fr => "novembre",
        Nl => "november",
        Zh => "11月",
        _ => "November"
    }
}

fixed! {
    /// “December”
    December {
        De => "Dezember",
        Fr => "décembre",
        Nl => "december",
        Zh => "12月",
        _ => "December"
    }
}

message! {
    /// “within {time} of {name}”
    ///
    /// `$name` is the question that asks for the day from which time runs.
    Within (name time) [] {
        De => format!("spätestens {time} nach {name}"),
        Fr => format!("dans un délai de {time} à compter de {name}"),
        Nl => format!("binnen {time} na {name}"),
        Zh => format!("自{name}之日起{time}内"),
        _ => format!("within {time} of {name}")
    }
}

message! {
    /// “before {name}”
    Before (name) [] {
        De => format!("vor {name}"),
        Fr => format!("avant {name}"),
        Nl => format!("vóór {name}"),
        Zh => format!("{name}之前（不含当日）"),
        _ => format!("before {name}")
    }
}

message! {
    /// “{time} before {name}”
    Ahead (name time) [] {
        De => format!("{time} vor {name}"),
        Fr => format!("{time} avant {name}"),
        Nl => format!("{time} vóór {name}"),
        Zh => format!("{name}之前{time}"),
        _ => format!("{time} before {name}")
    }
}

message! {
    /// “by {day}”
    By (day) [] {
        De => format!("bis {day}"),
        Fr => format!("{day} au plus tard"),
        Nl => format!("uiterlijk op {day}"),
        Zh => format!("最迟于{day}"),
        _ => format!("by {day}")
    }
}

message! {
    /// “{due}, by the calendar “{title}””
    ///
    /// `$due` is a deadline in working days.
    ByCalendar (due title) [] {
        De => format!("{due}, nach dem Kalender „{title}“"),
        Fr => format!("{due}, selon le calendrier «\u{202f}{title}\u{202f}»"),
        Nl => format!("{due}, volgens de kalender “{title}”"),
        Zh => format!("{due}（按“{title}”计算工作日）"),
        _ => format!("{due}, by the calendar “{title}”")
    }
}

message! {
    /// “as many {unit} as {name} says”
    ///
    /// A length of time that is asked: `$unit` is one of the words after it.
    Asked (name unit) [] {
        De => format!("so viele {unit} wie in {name} angegeben"),
        Fr => format!("{name} (en {unit})"),
        Nl => format!("het bij {name} opgegeven aantal {unit}"),
        Zh => format!("{name}所填数目的{unit}"),
        _ => format!("as many {unit} as {name} says")
    }
}

fixed! {
    /// “hours”
    UnitHours {
        De => "Stunden",
        Fr => "heures",
        Nl => "uren",
        Zh => "小时",
        _ => "hours"
    }
}

fixed! {
    /// “working days”
    UnitWorkingDays {
        De => "Arbeitstage",
        Fr => "jours ouvrables",
        Nl => "werkdagen",
        Zh => "工作日",
        _ => "working days"
    }
}

fixed! {
    /// “days”
    UnitDays {
        De => "Tage",
        Fr => "jours",
        Nl => "dagen",
        Zh => "日",
        _ => "days"
    }
}

fixed! {
    /// “weeks”
    UnitWeeks {
        De => "Wochen",
        Fr => "semaines",
        Nl => "weken",
        Zh => "周",
        _ => "weeks"
    }
}

fixed! {
    /// “months”
    UnitMonths {
        De => "Monate",
        Fr => "mois",
        Nl => "maanden",
        Zh => "个月",
        _ => "months"
    }
}

fixed! {
    /// “years”
    UnitYears {
        De => "Jahre",
        Fr => "années",
        Nl => "jaren",
        Zh => "年",
        _ => "years"
    }
}

message! {
    /// “every {time} since {name}”
    Every (name time) [] {
        De => format!("wiederkehrend, Turnus {time} ab {name}"),
        Fr => format!("à intervalles de {time} depuis {name}"),
        Nl => format!("telkens na {time}, te rekenen vanaf {name}"),
        Zh => format!("自{name}之日起每{time}一次"),
        _ => format!("every {time} since {name}")
    }
}

message! {
    /// “every year by {day} {month}”
    Yearly (day month) [] {
        De => format!("jedes Jahr bis zum {day}. {month}"),
        Fr => format!("chaque année, le {day} {month} au plus tard"),
        Nl => format!("elk jaar uiterlijk op {day} {month}"),
        Zh => format!("每年最迟于{month}{day}日"),
        _ => format!("every year by {day} {month}")
    }
}

message! {
    /// “every {time}”
    Often (time) [] {
        De => format!("wiederkehrend, Turnus {time}"),
        Fr => format!("à intervalles de {time}"),
        Nl => format!("telkens na {time}"),
        Zh => format!("每{time}一次"),
        _ => format!("every {time}")
    }
}

message! {
    /// “{every}, last done {name}, {first}”
    ///
    /// `$every` says how often, `$name` is the question that asks when it was last done, `$first` says by when it is first due.
    Again (every first name) [] {
        De => format!("{every}, zuletzt erfüllt laut {name}, {first}"),
        Fr => format!("{every}, à compter de la dernière fois ({name}), {first}"),
        Nl => format!("{every}, de laatste keer op {name}, {first}"),
        Zh => format!("{every}，自上次完成之日（{name}）起算，{first}"),
        _ => format!("{every}, last done {name}, {first}")
    }
}

message! {
    /// “first by {day}”
    FirstBy (day) [] {
        De => format!("erstmals bis {day}"),
        Fr => format!("la première fois {day} au plus tard"),
        Nl => format!("voor het eerst uiterlijk op {day}"),
        Zh => format!("首次最迟于{day}"),
        _ => format!("first by {day}")
    }
}

fixed! {
    /// “first when the duty begins”
    FirstAtStart {
        De => "erstmals bei Beginn der Pflicht",
        Fr => "la première fois au début de l’obligation",
        Nl => "voor het eerst zodra de verplichting begint",
        Zh => "首次于该义务起始之日",
        _ => "first when the duty begins"
    }
}

message! {
    /// “the later of the two: {one}, and {other}”
    Later (one other) [] {
        De => format!("der spätere der beiden Zeitpunkte: {one} und {other}"),
        Fr => format!("la plus tardive des deux échéances suivantes\u{202f}: {one}, et {other}"),
        Nl => format!("de laatste van beide dagen: {one}, en {other}"),
        Zh => format!("下列两者中较晚者：{one}；{other}"),
        _ => format!("the later of the two: {one}, and {other}")
    }
}

fixed! {
    /// “, when ”
    ///
    /// Before the condition of a deadline or a limit.
    When {
        De => ", wenn Folgendes zutrifft: ",
        Fr => ", dans le cas suivant\u{202f}: ",
        Nl => ", onder deze voorwaarde: ",
        Zh => "，适用于：",
        _ => ", when "
    }
}

message! {
    /// “, when {duty} is overdue”
    WhenOverdue (duty) [] {
        De => format!(", wenn {duty} überfällig ist"),
        Fr => format!(", lorsque l’obligation {duty} est en retard"),
        Nl => format!(", wanneer de termijn van {duty} is verstreken"),
        Zh => format!("，适用于义务{duty}逾期时"),
        _ => format!(", when {duty} is overdue")
    }
}

fixed! {
    /// “EUR”
    Euro {
        De => "EUR",
        Fr => "EUR",
        Nl => "EUR",
        Zh => "欧元",
        _ => "EUR"
    }
}

fixed! {
    /// “USD”
    Dollar {
        De => "USD",
        Fr => "USD",
        Nl => "USD",
        Zh => "美元",
        _ => "USD"
    }
}

fixed! {
    /// “GBP”
    Pound {
        De => "GBP",
        Fr => "GBP",
        Nl => "GBP",
        Zh => "英镑",
        _ => "GBP"
    }
}

fixed! {
    /// “CNY”
    Yuan {
        De => "CNY",
        Fr => "CNY",
        Nl => "CNY",
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
        De => format!("{exact}"),
        Fr => format!("{exact}"),
        Nl => format!("{exact}"),
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
        De => format!("{exact}"),
        Fr => format!("{exact}"),
        Nl => format!("{exact}"),
        Zh => format!("{n}亿{name}（{exact}）"),
        _ => format!("{exact}")
    }
}

message! {
    /// “{percent} % of {name}”
    Share (name percent) [] {
        De => format!("{percent} % von {name}"),
        Fr => format!("{percent}\u{202f}% de {name}"),
        Nl => format!("{percent} % van {name}"),
        Zh => format!("{name}的{percent}%"),
        _ => format!("{percent} % of {name}")
    }
}

fixed! {
    /// “ and ”
    ///
    /// Between two limits of a fine.
    And {
        De => " und ",
        Fr => " ou ",
        Nl => " en ",
        Zh => "与",
        _ => " and "
    }
}

message! {
    /// “the higher of {both}”
    Higher (both) [] {
        De => format!("der höhere Betrag aus {both}"),
        Fr => format!("{both}, le montant le plus élevé étant retenu"),
        Nl => format!("het hoogste van {both}"),
        Zh => format!("{both}，以较高者为准"),
        _ => format!("the higher of {both}")
    }
}

message! {
    /// “the lower of {both}”
    Lower (both) [] {
        De => format!("der niedrigere Betrag aus {both}"),
        Fr => format!("{both}, le montant le plus faible étant retenu"),
        Nl => format!("het laagste van {both}"),
        Zh => format!("{both}，以较低者为准"),
        _ => format!("the lower of {both}")
    }
}

message! {
    /// “from {least} to {most}”
    ///
    /// A fine with a minimum and a maximum.
    Range (least most) [] {
        De => format!("Mindestbetrag {least}, Höchstbetrag {most}"),
        Fr => format!("de {least} à {most}"),
        Nl => format!("ten minste {least} en ten hoogste {most}"),
        Zh => format!("最低{least}，最高{most}"),
        _ => format!("from {least} to {most}")
    }
}

message! {
    /// “{fine}, per violation”
    ///
    /// What each fine is for. $fine is an amount of money, a range of amounts, or the higher of two.
    PerViolation (fine) [] {
        De => format!("{fine}, je Verstoß"),
        Fr => format!("{fine}, par violation"),
        Nl => format!("{fine}, per inbreuk"),
        Zh => format!("每次违法{fine}"),
        _ => format!("{fine}, per violation")
    }
}

message! {
    /// “{fine}, per day”
    PerDay (fine) [] {
        De => format!("{fine}, je Tag"),
        Fr => format!("{fine}, par jour"),
        Nl => format!("{fine}, per dag"),
        Zh => format!("每日{fine}"),
        _ => format!("{fine}, per day")
    }
}

message! {
    /// “the day that the contested point {name} gives (by default {day})”
    ReadDay (day name) [] {
        De => format!("Tag laut Streitpunkt {name} (Standard: {day})"),
        Fr => format!("jour que donne le point controversé `{name}` (par défaut\u{202f}: {day})"),
        Nl => format!("de dag die het omstreden punt {name} bepaalt (standaard {day})"),
        Zh => format!("争议点 {name} 所定之日（默认：{day}）"),
        _ => format!("the day that the contested point {name} gives (by default {day})")
    }
}

message! {
    /// “it applies from {day}”
    AppliesFrom (day) [] {
        De => format!("Geltungsbeginn: {day}"),
        Fr => format!("s’applique à partir du {day}"),
        Nl => format!("van toepassing vanaf {day}"),
        Zh => format!("适用自 {day}"),
        _ => format!("it applies from {day}")
    }
}

fixed! {
    /// “it never applies”
    NeverApplies {
        De => "nie in Geltung",
        Fr => "ne s’applique jamais",
        Nl => "nooit van toepassing",
        Zh => "不适用",
        _ => "it never applies"
    }
}

fixed! {
    /// “, when ”
    ///
    /// Before the condition under which a day is moved.
    MovedWhen {
        De => ", wenn Folgendes zutrifft: ",
        Fr => ", dans le cas suivant\u{202f}: ",
        Nl => ", onder deze voorwaarde: ",
        Zh => "，条件：",
        _ => ", when "
    }
}

fixed! {
    /// “, otherwise”
    Otherwise {
        De => ", in allen übrigen Fällen",
        Fr => ", dans les autres cas",
        Nl => ", in de overige gevallen",
        Zh => "（其他情形）",
        _ => ", otherwise"
    }
}
