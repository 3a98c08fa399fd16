//! Limits of fines.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Upper limits of fines for a breach”
    Heading {
        De => "Obergrenzen der Geldbußen bei Verstößen",
        Fr => "Plafonds des amendes en cas de violation",
        Nl => "Maximumbedragen van geldboeten bij een inbreuk",
        Zh => "违反时的罚款上限",
        _ => "Upper limits of fines for a breach"
    }
}

message! {
    /// “for {targets}”
    ///
    /// $targets are the duties and rules whose breach is fined.
    For (targets) [] {
        De => format!("für {targets}"),
        Fr => format!("pour\u{202f}: {targets}"),
        Nl => format!("voor {targets}"),
        Zh => format!("针对{targets}"),
        _ => format!("for {targets}")
    }
}

message! {
    /// “set aside: {by}”
    SetAside (by) [] {
        De => format!("verdrängt: {by}"),
        Fr => format!("écartée par\u{202f}: {by}"),
        Nl => format!("terzijde gesteld: {by}"),
        Zh => format!("被排除：{by}"),
        _ => format!("set aside: {by}")
    }
}

message! {
    /// “not yet: {limit}”
    ///
    /// A limit that counts only once a deadline is over.
    Waiting (limit) [] {
        De => format!("noch nicht: {limit}"),
        Fr => format!("pas encore\u{202f}: {limit}"),
        Nl => format!("nog niet: {limit}"),
        Zh => format!("尚未适用：{limit}"),
        _ => format!("not yet: {limit}")
    }
}

message! {
    /// “{fine} (the minimum lies above the maximum here; which of them counts is not said)”
    ///
    /// $fine is an amount of money from a minimum to a maximum.
    Crossed (fine) [] {
        De => format!("{fine} (der Mindestbetrag liegt hier über dem Höchstbetrag; welcher von beiden zählt, ist nicht gesagt)"),
        Fr => format!("{fine} (le minimum dépasse ici le maximum\u{202f}; il n’est pas dit lequel des deux compte)"),
        Nl => format!("{fine} (het minimum ligt hier boven het maximum; welk van beide geldt, is niet bepaald)"),
        Zh => format!("{fine}（此处最低额高于最高额，规定未说明以何者为准）"),
        _ => format!("{fine} (the minimum lies above the maximum here; which of them counts is not said)")
    }
}

message! {
    /// “no more than {amount}”
    AtMost (amount) [] {
        De => format!("höchstens {amount}"),
        Fr => format!("{amount} au plus"),
        Nl => format!("niet meer dan {amount}"),
        Zh => format!("不超过{amount}"),
        _ => format!("no more than {amount}")
    }
}

message! {
    /// “{amount} or more”
    AtLeast (amount) [] {
        De => format!("mindestens {amount}"),
        Fr => format!("{amount} ou plus"),
        Nl => format!("{amount} of meer"),
        Zh => format!("{amount}以上（含本数）"),
        _ => format!("{amount} or more")
    }
}
