//! Reviews for which a changed description calls.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Review needed: {review}”
    Needed (review) [] {
        Zh => format!("需要复审：{review}"),
        _ => format!("Review needed: {review}")
    }
}

message! {
    /// “Review needed if this duty applies: {review}”
    Possible (review) [] {
        Zh => format!("如该义务适用，则需要复审：{review}"),
        _ => format!("Review needed if this duty applies: {review}")
    }
}

message! {
    /// “Review perhaps needed: {review}”
    Unclear (review) [] {
        Zh => format!("可能需要复审：{review}"),
        _ => format!("Review perhaps needed: {review}")
    }
}

fixed! {
    /// “arises newly”
    Newly {
        Zh => "新产生的义务",
        _ => "arises newly"
    }
}

fixed! {
    /// “may arise newly”
    NewlyOpen {
        Zh => "可能新产生的义务",
        _ => "may arise newly"
    }
}

message! {
    /// “{questions} changed”
    Changed (questions) [] {
        Zh => format!("{questions} 的回答已改变"),
        _ => format!("{questions} changed")
    }
}

message! {
    /// “{questions} answered for the first time, whether it changed is not known”
    First (questions) [] {
        Zh => format!("{questions} 首次作答，是否改变不得而知"),
        _ => format!("{questions} answered for the first time, whether it changed is not known")
    }
}

message! {
    /// “{questions} no longer known, nor whether it changed”
    NoLonger (questions) [] {
        Zh => format!("{questions} 不再知悉，是否改变亦不得而知"),
        _ => format!("{questions} no longer known, nor whether it changed")
    }
}

message! {
    /// “{questions} known otherwise, whether it changed is not known”
    Otherwise (questions) [] {
        Zh => format!("{questions} 的已知情况不同，是否改变不得而知"),
        _ => format!("{questions} known otherwise, whether it changed is not known")
    }
}

message! {
    /// “applies from {day}”
    From (day) [] {
        Zh => format!("自 {day} 起适用"),
        _ => format!("applies from {day}")
    }
}
