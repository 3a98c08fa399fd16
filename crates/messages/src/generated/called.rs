//! Reviews for which a changed description calls.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Review needed: {review}”
    Needed (review) [] {
        De => format!("Überprüfung erforderlich: {review}"),
        Fr => format!("Réexamen requis\u{202f}: {review}"),
        Nl => format!("Herbeoordeling nodig: {review}"),
        Zh => format!("需要复审：{review}"),
        _ => format!("Review needed: {review}")
    }
}

message! {
    /// “Review needed if this duty applies: {review}”
    Possible (review) [] {
        De => format!("Überprüfung erforderlich, falls diese Pflicht gilt: {review}"),
        Fr => format!("Réexamen requis si cette obligation s’applique\u{202f}: {review}"),
        Nl => format!("Herbeoordeling nodig als deze verplichting van toepassing is: {review}"),
        Zh => format!("如该义务适用，则需要复审：{review}"),
        _ => format!("Review needed if this duty applies: {review}")
    }
}

message! {
    /// “Review perhaps needed: {review}”
    Unclear (review) [] {
        De => format!("Überprüfung möglicherweise erforderlich: {review}"),
        Fr => format!("Réexamen peut-être requis\u{202f}: {review}"),
        Nl => format!("Herbeoordeling mogelijk nodig: {review}"),
        Zh => format!("可能需要复审：{review}"),
        _ => format!("Review perhaps needed: {review}")
    }
}

fixed! {
    /// “arises newly”
    Newly {
        De => "entsteht neu",
        Fr => "prend naissance",
        Nl => "nieuwe verplichting",
        Zh => "新产生的义务",
        _ => "arises newly"
    }
}

fixed! {
    /// “may arise newly”
    NewlyOpen {
        De => "entsteht möglicherweise neu",
        Fr => "pourrait prendre naissance",
        Nl => "mogelijk nieuwe verplichting",
        Zh => "可能新产生的义务",
        _ => "may arise newly"
    }
}

message! {
    /// “{questions} changed”
    Changed (questions) [] {
        De => format!("geändert: {questions}"),
        Fr => format!("changement de {questions}"),
        Nl => format!("gewijzigd: {questions}"),
        Zh => format!("{questions} 的回答已改变"),
        _ => format!("{questions} changed")
    }
}

message! {
    /// “{questions} answered for the first time, whether it changed is not known”
    First (questions) [] {
        De => format!("erstmals beantwortet (ob geändert, ist nicht bekannt): {questions}"),
        Fr => format!("première réponse à {questions}, on ignore s’il y a eu changement"),
        Nl => format!("voor het eerst beantwoord, niet bekend of er iets is gewijzigd: {questions}"),
        Zh => format!("{questions} 首次作答，是否改变不得而知"),
        _ => format!("{questions} answered for the first time, whether it changed is not known")
    }
}

message! {
    /// “{questions} no longer known, nor whether it changed”
    NoLonger (questions) [] {
        De => format!("nicht mehr bekannt (auch nicht, ob geändert): {questions}"),
        Fr => format!("réponse à {questions} devenue inconnue, on ignore s’il y a eu changement"),
        Nl => format!("niet langer bekend, en evenmin of er iets is gewijzigd: {questions}"),
        Zh => format!("{questions} 不再知悉，是否改变亦不得而知"),
        _ => format!("{questions} no longer known, nor whether it changed")
    }
}

message! {
    /// “{questions} known otherwise, whether it changed is not known”
    Otherwise (questions) [] {
        De => format!("anders bekannt als zuvor (ob geändert, ist nicht bekannt): {questions}"),
        Fr => format!("connaissance différente de {questions}, on ignore s’il y a eu changement"),
        Nl => format!("anders bekend, niet bekend of er iets is gewijzigd: {questions}"),
        Zh => format!("{questions} 的已知情况不同，是否改变不得而知"),
        _ => format!("{questions} known otherwise, whether it changed is not known")
    }
}

message! {
    /// “applies from {day}”
    From (day) [] {
        De => format!("gilt ab {day}"),
        Fr => format!("s’applique à partir du {day}"),
        Nl => format!("van toepassing vanaf {day}"),
        Zh => format!("自 {day} 起适用"),
        _ => format!("applies from {day}")
    }
}
