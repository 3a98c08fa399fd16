//! Duties, their days and deadlines.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “First of all”
    First {
        De => "Vor allem anderen",
        Fr => "Avant tout",
        Nl => "Allereerst",
        Zh => "首要义务",
        _ => "First of all"
    }
}

message! {
    /// “These would only matter if {ids} did not apply”
    Folded (ids) [] {
        De => format!("Nur ohne {ids} von Bedeutung"),
        Fr => format!("Obligations qui ne compteraient qu’en cas de non-application de\u{202f}: {ids}"),
        Nl => format!("Deze zouden alleen van belang zijn zonder {ids}"),
        Zh => format!("仅在{ids}不适用时才有意义的义务"),
        _ => format!("These would only matter if {ids} did not apply")
    }
}

message! {
    /// “Your duties as {role}”
    As (role) [] {
        De => format!("Ihre Pflichten als {role}"),
        Fr => format!("Vos obligations, rôle\u{202f}: {role}"),
        Nl => format!("Uw verplichtingen als {role}"),
        Zh => format!("您作为{role}的义务"),
        _ => format!("Your duties as {role}")
    }
}

fixed! {
    /// “You may”
    May {
        De => "Sie dürfen",
        Fr => "Vous pouvez",
        Nl => "U mag",
        Zh => "您可以",
        _ => "You may"
    }
}

fixed! {
    /// “Duties of others”
    Others {
        De => "Pflichten anderer",
        Fr => "Obligations d’autres acteurs",
        Nl => "Verplichtingen van anderen",
        Zh => "其他主体的义务",
        _ => "Duties of others"
    }
}

fixed! {
    /// “Duties whose day is contested”
    Contested {
        De => "Pflichten mit strittigem Geltungsbeginn",
        Fr => "Obligations dont la date est controversée",
        Nl => "Verplichtingen waarvan de dag omstreden is",
        Zh => "适用日有争议的义务",
        _ => "Duties whose day is contested"
    }
}

fixed! {
    /// “Days moved by a transition”
    Moved {
        De => "Durch eine Übergangsregelung verschobene Tage",
        Fr => "Dates déplacées par une disposition transitoire",
        Nl => "Dagen die door een overgangsregeling zijn verschoven",
        Zh => "因过渡规定而变动的适用日",
        _ => "Days moved by a transition"
    }
}

fixed! {
    /// “, perhaps”
    ///
    /// After a transition that may not apply.
    Perhaps {
        De => ", möglicherweise",
        Fr => ", peut-être",
        Nl => ", mogelijk",
        Zh => "，未定",
        _ => ", perhaps"
    }
}

message! {
    /// “`{option}` tells what they are”
    More (option) [] {
        De => format!("`{option}` sagt, worin sie bestehen"),
        Fr => format!("`{option}` les présente en détail"),
        Nl => format!("`{option}` vermeldt wat ze inhouden"),
        Zh => format!("用 `{option}` 查看其内容"),
        _ => format!("`{option}` tells what they are")
    }
}

fixed! {
    /// “in effect”
    InEffect {
        De => "in Geltung",
        Fr => "en application",
        Nl => "van kracht",
        Zh => "已开始适用",
        _ => "in effect"
    }
}

fixed! {
    /// “not settled”
    NotSettled {
        De => "ungeklärt",
        Fr => "à déterminer",
        Nl => "onbeslist",
        Zh => "未定",
        _ => "not settled"
    }
}

message! {
    /// “not settled, {days}”
    NotSettledDays (days) [] {
        De => format!("ungeklärt, {days}"),
        Fr => format!("à déterminer, {days}"),
        Nl => format!("onbeslist, {days}"),
        Zh => format!("未定，{days}"),
        _ => format!("not settled, {days}")
    }
}

message! {
    /// “permission, {days}”
    PermissionDays (days) [] {
        De => format!("Erlaubnis, {days}"),
        Fr => format!("permission, {days}"),
        Nl => format!("bevoegdheid, {days}"),
        Zh => format!("许可，{days}"),
        _ => format!("permission, {days}")
    }
}

message! {
    /// “hangs on {questions}”
    HangsOn (questions) [] {
        De => format!("hängt ab von: {questions}"),
        Fr => format!("dépend de\u{202f}: {questions}"),
        Nl => format!("hangt af van {questions}"),
        Zh => format!("取决于：{questions}"),
        _ => format!("hangs on {questions}")
    }
}

fixed! {
    /// “the questions below”
    ///
    /// Among questions: those on which the level hangs, which stand at the end of the report.
    QuestionsBelow {
        De => "die nachstehenden Fragen",
        Fr => "les questions ci-dessous",
        Nl => "de vragen hieronder",
        Zh => "下列问题",
        _ => "the questions below"
    }
}

message! {
    /// “{more} more”
    ///
    /// At the end of a list of questions.
    MoreQuestions (more) [] {
        De => format!("{more} weitere"),
        Fr => format!("{more} de plus"),
        Nl => format!("nog {more}"),
        Zh => format!("另{more}项"),
        _ => format!("{more} more")
    }
}

message! {
    /// “with --reading {readings}: {what}”
    WithReading (readings what) [] {
        De => format!("mit --reading {readings}: {what}"),
        Fr => format!("avec --reading {readings}\u{202f}: {what}"),
        Nl => format!("met --reading {readings}: {what}"),
        Zh => format!("若采用解释 {readings}（--reading），{what}"),
        _ => format!("with --reading {readings}: {what}")
    }
}

fixed! {
    /// “no such duty”
    ///
    /// What another reading brings.
    None {
        De => "keine solche Pflicht",
        Fr => "aucune obligation de ce type",
        Nl => "geen dergelijke verplichting",
        Zh => "无此义务",
        _ => "no such duty"
    }
}

fixed! {
    /// “due”
    Due {
        De => "fällig",
        Fr => "échéance",
        Nl => "termijn",
        Zh => "期限",
        _ => "due"
    }
}

message! {
    /// “due {day}”
    DueOn (day) [] {
        De => format!("fällig am {day}"),
        Fr => format!("échéance le {day}"),
        Nl => format!("uiterste dag {day}"),
        Zh => format!("期限 {day}"),
        _ => format!("due {day}")
    }
}

message! {
    /// “due {earliest} … {latest}”
    DueBetween (earliest latest) [] {
        De => format!("fällig {earliest} … {latest}"),
        Fr => format!("échéance {earliest} … {latest}"),
        Nl => format!("uiterste dag {earliest} … {latest}"),
        Zh => format!("期限 {earliest} … {latest}"),
        _ => format!("due {earliest} … {latest}")
    }
}

message! {
    /// “due at the latest on {day}”
    DueLatest (day) [] {
        De => format!("fällig spätestens am {day}"),
        Fr => format!("échéance au plus tard le {day}"),
        Nl => format!("uiterste dag op zijn laatst {day}"),
        Zh => format!("期限最迟 {day}"),
        _ => format!("due at the latest on {day}")
    }
}

message! {
    /// “due at the earliest on {day}”
    DueEarliest (day) [] {
        De => format!("fällig frühestens am {day}"),
        Fr => format!("échéance au plus tôt le {day}"),
        Nl => format!("uiterste dag op zijn vroegst {day}"),
        Zh => format!("期限最早 {day}"),
        _ => format!("due at the earliest on {day}")
    }
}

message! {
    /// “OVERDUE — {due}”
    ///
    /// $due is one of the five texts above and how the day comes about.
    Overdue (due) [] {
        De => format!("ÜBERFÄLLIG – {due}"),
        Fr => format!("EN RETARD — {due}"),
        Nl => format!("TERMIJN VERSTREKEN — {due}"),
        Zh => format!("已逾期 — {due}"),
        _ => format!("OVERDUE — {due}")
    }
}

message! {
    /// “there is no day in `{fact}`, so this deadline does not run”
    NoDay (fact) [] {
        De => format!("in `{fact}` steht kein Tag; diese Frist läuft daher nicht"),
        Fr => format!("`{fact}` n’indique aucune date, de sorte que ce délai ne court pas"),
        Nl => format!("in `{fact}` staat geen dag, zodat deze termijn niet loopt"),
        Zh => format!("`{fact}` 没有日期，该期限不起算"),
        _ => format!("there is no day in `{fact}`, so this deadline does not run")
    }
}

message! {
    /// “the event lies before the duty began (`{fact}`), so this deadline does not run”
    EventBefore (fact) [] {
        De => format!("das Ereignis liegt vor dem Beginn der Pflicht (`{fact}`); diese Frist läuft daher nicht"),
        Fr => format!("l’événement est antérieur au début de l’obligation (`{fact}`), de sorte que ce délai ne court pas"),
        Nl => format!("de gebeurtenis ligt vóór het begin van de verplichting (`{fact}`), zodat deze termijn niet loopt"),
        Zh => format!("该事件（`{fact}`）早于该义务的适用日，该期限不起算"),
        _ => format!("the event lies before the duty began (`{fact}`), so this deadline does not run")
    }
}

message! {
    /// “there is no number in `{fact}`, so this deadline does not run”
    NoNumber (fact) [] {
        De => format!("in `{fact}` steht keine Zahl; diese Frist läuft daher nicht"),
        Fr => format!("`{fact}` n’indique aucun nombre, de sorte que ce délai ne court pas"),
        Nl => format!("in `{fact}` staat geen getal, zodat deze termijn niet loopt"),
        Zh => format!("`{fact}` 没有数值，该期限不起算"),
        _ => format!("there is no number in `{fact}`, so this deadline does not run")
    }
}

fixed! {
    /// “working days are not counted here”
    Uncounted {
        De => "Arbeitstage werden hier nicht gezählt",
        Fr => "les jours ouvrables ne sont pas décomptés ici",
        Nl => "werkdagen worden hier niet geteld",
        Zh => "此处不计算工作日",
        _ => "working days are not counted here"
    }
}

message! {
    /// “which days are worked is known from {first} to {last} only, and not known beyond (calendar “{title}”)”
    ///
    /// Of a deadline in working days that runs beyond the calendar.
    Unpublished (first last title) [] {
        De => format!("an welchen Tagen gearbeitet wird, ist nur von {first} bis {last} bekannt, darüber hinaus nicht (Kalender „{title}“)"),
        Fr => format!("les jours ouvrables ne sont connus que du {first} au {last}, et non au-delà (calendrier «\u{202f}{title}\u{202f}»)"),
        Nl => format!("welke dagen werkdagen zijn, is alleen van {first} tot en met {last} bekend, en daarbuiten niet (kalender “{title}”)"),
        Zh => format!("日历“{title}”仅载明{first}至{last}的工作日安排，此外的日期尚不可知"),
        _ => format!("which days are worked is known from {first} to {last} only, and not known beyond (calendar “{title}”)")
    }
}

message! {
    /// “this day lies after the duty, which ends on {end}”
    DayAfterEnd (end) [] {
        De => format!("dieser Tag liegt nach dem Ende der Pflicht am {end}"),
        Fr => format!("cette date est postérieure à l’obligation, qui cesse le {end}"),
        Nl => format!("deze dag ligt na het einde van de verplichting op {end}"),
        Zh => format!("该日晚于该义务的终止日：{end}"),
        _ => format!("this day lies after the duty, which ends on {end}")
    }
}

fixed! {
    /// “this day lies before the duty applies”
    DayBefore {
        De => "dieser Tag liegt vor dem Geltungsbeginn der Pflicht",
        Fr => "cette date est antérieure à celle à laquelle l’obligation s’applique",
        Nl => "deze dag ligt vóór de dag waarop de verplichting van toepassing wordt",
        Zh => "该日早于该义务的适用日",
        _ => "this day lies before the duty applies"
    }
}

message! {
    /// “this day lies before the duty applies; the duty itself begins on {start}”
    DayBeforeStart (start) [] {
        De => format!("dieser Tag liegt vor dem Geltungsbeginn der Pflicht; die Pflicht selbst beginnt am {start}"),
        Fr => format!("cette date est antérieure à celle à laquelle l’obligation s’applique\u{202f}; l’obligation elle-même commence le {start}"),
        Nl => format!("deze dag ligt vóór de dag waarop de verplichting van toepassing wordt; de verplichting zelf begint op {start}"),
        Zh => format!("该日早于该义务的适用日；该义务自下列日期起适用：{start}"),
        _ => format!("this day lies before the duty applies; the duty itself begins on {start}")
    }
}
