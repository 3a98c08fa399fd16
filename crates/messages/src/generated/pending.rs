//! Acts that are adopted or proposed and not in force.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Acts not in force that would change this”
    Title {
        De => "Nicht in Kraft befindliche Rechtsakte, die dies ändern würden",
        Fr => "Actes non en vigueur qui modifieraient ce résultat",
        Nl => "Handelingen die niet in werking zijn en dit zouden wijzigen",
        Zh => "尚未生效但会改变本结果的法律文件",
        _ => "Acts not in force that would change this"
    }
}

message! {
    /// “Adopted, not in force: {title}, expected from {day}: {what}”
    Adopted (day title what) [] {
        De => format!("Angenommen, nicht in Kraft: {title}, erwartet ab {day}: {what}"),
        Fr => format!("Adopté, non en vigueur\u{202f}: {title}, attendu à partir du {day}\u{202f}: {what}"),
        Nl => format!("Vastgesteld, niet in werking: {title}, verwacht vanaf {day}: {what}"),
        Zh => format!("已通过、尚未生效：{title}，预计自 {day} 起：{what}"),
        _ => format!("Adopted, not in force: {title}, expected from {day}: {what}")
    }
}

message! {
    /// “Adopted, not in force, on a day not known: {title}: {what}”
    AdoptedUndated (title what) [] {
        De => format!("Angenommen, nicht in Kraft, Tag nicht bekannt: {title}: {what}"),
        Fr => format!("Adopté, non en vigueur, à une date inconnue\u{202f}: {title}\u{202f}: {what}"),
        Nl => format!("Vastgesteld, niet in werking, op een dag die niet bekend is: {title}: {what}"),
        Zh => format!("已通过、尚未生效，生效日期未定：{title}：{what}"),
        _ => format!("Adopted, not in force, on a day not known: {title}: {what}")
    }
}

message! {
    /// “Proposed: {title}, expected from {day}: {what}”
    Proposed (day title what) [] {
        De => format!("Vorgeschlagen: {title}, erwartet ab {day}: {what}"),
        Fr => format!("Proposé\u{202f}: {title}, attendu à partir du {day}\u{202f}: {what}"),
        Nl => format!("Voorgesteld: {title}, verwacht vanaf {day}: {what}"),
        Zh => format!("提案：{title}，预计自 {day} 起：{what}"),
        _ => format!("Proposed: {title}, expected from {day}: {what}")
    }
}

message! {
    /// “Proposed, for no day yet: {title}: {what}”
    ProposedUndated (title what) [] {
        De => format!("Vorgeschlagen, noch ohne Tag: {title}: {what}"),
        Fr => format!("Proposé, sans date à ce jour\u{202f}: {title}\u{202f}: {what}"),
        Nl => format!("Voorgesteld, nog zonder dag: {title}: {what}"),
        Zh => format!("提案，日期未定：{title}：{what}"),
        _ => format!("Proposed, for no day yet: {title}: {what}")
    }
}

message! {
    /// “new duties: {list}”
    DutiesNew (list) [] {
        De => format!("neue Pflichten: {list}"),
        Fr => format!("obligations nouvelles\u{202f}: {list}"),
        Nl => format!("nieuwe verplichtingen: {list}"),
        Zh => format!("新增义务：{list}"),
        _ => format!("new duties: {list}")
    }
}

message! {
    /// “duties that fall away: {list}”
    DutiesEnded (list) [] {
        De => format!("wegfallende Pflichten: {list}"),
        Fr => format!("obligations qui disparaissent\u{202f}: {list}"),
        Nl => format!("verplichtingen die vervallen: {list}"),
        Zh => format!("不再适用的义务：{list}"),
        _ => format!("duties that fall away: {list}")
    }
}

message! {
    /// “duties that apply on other days: {list}”
    DutiesMoved (list) [] {
        De => format!("Pflichten, die an anderen Tagen gelten: {list}"),
        Fr => format!("obligations qui s’appliquent à d’autres dates\u{202f}: {list}"),
        Nl => format!("verplichtingen die op andere dagen van toepassing zijn: {list}"),
        Zh => format!("适用日期改变的义务：{list}"),
        _ => format!("duties that apply on other days: {list}")
    }
}

message! {
    /// “, {now}”
    ///
    /// Behind a level.
    Days (now) [] {
        De => format!(", {now}"),
        Fr => format!(", {now}"),
        Nl => format!(", {now}"),
        Zh => format!("，{now}"),
        _ => format!(", {now}")
    }
}

message! {
    /// “, {now} (without it {before})”
    Instead (before now) [] {
        De => format!(", {now} (sonst {before})"),
        Fr => format!(", {now} (sans cet acte, {before})"),
        Nl => format!(", {now} (zonder deze handeling {before})"),
        Zh => format!("，{now}（否则 {before}）"),
        _ => format!(", {now} (without it {before})")
    }
}
