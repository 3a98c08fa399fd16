//! What is asked first of a report.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{today} ({level} perhaps since {day})”
    ///
    /// The level of the day, or two with dots between, and since when the highest of them perhaps holds.
    Since (day level today) [] {
        De => format!("{today} ({level} möglicherweise seit {day})"),
        Fr => format!("{today} ({level} peut-être depuis le {day})"),
        Nl => format!("{today} ({level} mogelijk sinds {day})"),
        Zh => format!("{today}（{level}可能自 {day} 起）"),
        _ => format!("{today} ({level} perhaps since {day})")
    }
}

message! {
    /// “(the lowest level since {day})”
    ///
    /// The lowest of several levels that are possible on the day has been in effect since then.
    LowestSince (day) [] {
        De => format!("(die niedrigste Stufe seit {day})"),
        Fr => format!("(le niveau le plus bas depuis le {day})"),
        Nl => format!("(het laagste niveau sinds {day})"),
        Zh => format!("（最低等级自 {day} 起）"),
        _ => format!("(the lowest level since {day})")
    }
}

fixed! {
    /// “perhaps now”
    ///
    /// When a duty binds that binds today already if an open question goes the worse way.
    PerhapsNow {
        De => "möglicherweise jetzt",
        Fr => "peut-être dès maintenant",
        Nl => "mogelijk nu",
        Zh => "可能现在",
        _ => "perhaps now"
    }
}

message! {
    /// “hangs on {questions}”
    ///
    /// The questions on which that hangs.
    HangsOn (questions) [] {
        De => format!("hängt ab von {questions}"),
        Fr => format!("dépend de {questions}"),
        Nl => format!("hangt af van {questions}"),
        Zh => format!("取决于{questions}"),
        _ => format!("hangs on {questions}")
    }
}

message! {
    /// “{now}, perhaps {perhaps} more”
    ///
    /// How many systems a level is in effect for, and for how many more it perhaps is.
    CountPerhaps (now perhaps) [] {
        De => format!("{now}, möglicherweise {perhaps} mehr"),
        Fr => format!("{now}, peut-être {perhaps} de plus"),
        Nl => format!("{now}, mogelijk {perhaps} meer"),
        Zh => format!("{now}，可能另有 {perhaps}"),
        _ => format!("{now}, perhaps {perhaps} more")
    }
}

message! {
    /// “not answered yet: {values}”
    ///
    /// Values of a list that is answered in part, on which something hangs.
    NotYet (values) [] {
        De => format!("noch nicht beantwortet: {values}"),
        Fr => format!("sans réponse à ce stade : {values}"),
        Nl => format!("nog niet beantwoord: {values}"),
        Zh => format!("尚未回答：{values}"),
        _ => format!("not answered yet: {values}")
    }
}

message! {
    /// “{miss}. The one beside it counts for {rules}”
    ///
    /// A value that decides nothing and stands beside one that rules ask about.
    Parts (miss rules) [] {
        De => format!("{miss}. Das daneben zählt für {rules}"),
        Fr => format!("{miss}. La valeur voisine compte pour {rules}"),
        Nl => format!("{miss}. Wat ernaast staat, telt voor {rules}"),
        Zh => format!("{miss}。该相近选项是以下规则所问：{rules}"),
        _ => format!("{miss}. The one beside it counts for {rules}")
    }
}

fixed! {
    /// “What would change it”
    Change {
        De => "Was das Ergebnis ändern würde",
        Fr => "Ce qui changerait le résultat",
        Nl => "Wat het resultaat zou veranderen",
        Zh => "怎样会改变结果",
        _ => "What would change it"
    }
}

fixed! {
    /// “The smallest changes that reach each other level for sure: first of design choices that are answered, then of what is not answered yet. They are told, not recommended. `solon explain FILE --change LEVEL` tells the same.”
    ChangeWhat {
        De => "Die kleinsten Änderungen, die jede andere Stufe sicher erreichen: zuerst bei Gestaltungsentscheidungen, die beantwortet sind, dann bei noch unbeantworteten Fragen. Sie werden genannt, nicht empfohlen. `solon explain FILE --change LEVEL` sagt dasselbe.",
        Fr => "Les plus petits changements qui mènent sûrement à chacun des autres niveaux : d’abord les choix de conception qui ont reçu une réponse, puis ce qui reste sans réponse. Ils sont indiqués, non recommandés. `solon explain FILE --change LEVEL` dit la même chose.",
        Nl => "De kleinste wijzigingen waarmee elk ander niveau zeker wordt bereikt: eerst van ontwerpkeuzes die beantwoord zijn, dan van wat nog niet beantwoord is. Ze worden genoemd, niet aanbevolen. `solon explain FILE --change LEVEL` zegt hetzelfde.",
        Zh => "确定达到其他各等级的最小变更：先列已回答的设计选择，再列尚未回答的问题。此处只作说明，并非建议。`solon explain FILE --change LEVEL` 给出同样的内容。",
        _ => "The smallest changes that reach each other level for sure: first of design choices that are answered, then of what is not answered yet. They are told, not recommended. `solon explain FILE --change LEVEL` tells the same."
    }
}

fixed! {
    /// “What would change a result: `solon explain FILE --change LEVEL`.”
    ChangeElsewhere {
        De => "Was ein Ergebnis ändern würde: `solon explain FILE --change LEVEL`.",
        Fr => "Ce qui changerait un résultat : `solon explain FILE --change LEVEL`.",
        Nl => "Wat een resultaat zou veranderen: `solon explain FILE --change LEVEL`.",
        Zh => "怎样会改变结果：`solon explain FILE --change LEVEL`。",
        _ => "What would change a result: `solon explain FILE --change LEVEL`."
    }
}
