//! What stands nearest to a result.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “What stands nearest: one different answer would do”
    Title {
        De => "Was am nächsten liegt: eine andere Antwort würde genügen",
        Fr => "Le plus proche\u{202f}: une seule réponse différente y suffirait",
        Nl => "Wat het dichtst in de buurt komt: één ander antwoord zou volstaan",
        Zh => "最接近的规则：只需改变一个回答",
        _ => "What stands nearest: one different answer would do"
    }
}

fixed! {
    /// “no change of a single answer would bring a rule of a higher level to apply”
    Nothing {
        De => "durch keine Änderung einer einzigen Antwort würde eine Regel einer höheren Stufe anwendbar",
        Fr => "changer une seule réponse ne rendrait applicable aucune règle d’un niveau supérieur",
        Nl => "geen wijziging van één enkel antwoord zou een regel van een hoger niveau van toepassing maken",
        Zh => "改变任何一个回答，均不会使更高等级的规则适用",
        _ => "no change of a single answer would bring a rule of a higher level to apply"
    }
}

message! {
    /// “and {n} more (all of them: --format json)”
    More (n) [] {
        De => format!("und {n} weitere (alle: --format json)"),
        Fr => format!("et {n} de plus (l’ensemble\u{202f}: --format json)"),
        Nl => format!("en nog {n} (alle: --format json)"),
        Zh => format!("另有{n}项（以 --format json 列出全部）"),
        _ => format!("and {n} more (all of them: --format json)")
    }
}

fixed! {
    /// “not answered”
    NotAnswered {
        De => "nicht beantwortet",
        Fr => "sans réponse",
        Nl => "niet beantwoord",
        Zh => "未回答",
        _ => "not answered"
    }
}

fixed! {
    /// “the days on which it applies”
    ///
    /// What is not so today.
    Days {
        De => "die Tage, an denen es gilt",
        Fr => "les dates auxquelles elle s’applique",
        Nl => "de dagen waarop het van toepassing is",
        Zh => "适用的日期",
        _ => "the days on which it applies"
    }
}

message! {
    /// “today it is out of scope: {clause}”
    Excluded (clause) [] {
        De => format!("heute außerhalb des Anwendungsbereichs: {clause}"),
        Fr => format!("à ce jour hors du champ d’application\u{202f}: {clause}"),
        Nl => format!("vandaag valt het buiten het toepassingsgebied: {clause}"),
        Zh => format!("目前被排除在适用范围之外：{clause}"),
        _ => format!("today it is out of scope: {clause}")
    }
}

message! {
    /// “today this part does not apply: {clause}”
    Partial (clause) [] {
        De => format!("heute gilt dieser Teil nicht: {clause}"),
        Fr => format!("à ce jour cette partie ne s’applique pas\u{202f}: {clause}"),
        Nl => format!("vandaag is dit deel niet van toepassing: {clause}"),
        Zh => format!("目前该部分不适用：{clause}"),
        _ => format!("today this part does not apply: {clause}")
    }
}

message! {
    /// “today {what} stands against it”
    Against (what) [] {
        De => format!("heute steht {what} entgegen"),
        Fr => format!("à ce jour {what} s’y oppose"),
        Nl => format!("vandaag staat {what} eraan in de weg"),
        Zh => format!("目前被{what}阻却"),
        _ => format!("today {what} stands against it")
    }
}

message! {
    /// “{id} applies”
    Applies (id) [] {
        De => format!("{id} ist anwendbar"),
        Fr => format!("{id} s’applique"),
        Nl => format!("{id} is van toepassing"),
        Zh => format!("{id}适用"),
        _ => format!("{id} applies")
    }
}

message! {
    /// “{id} is set aside by {by}”
    SetAside (by id) [] {
        De => format!("{id} ist verdrängt durch {by}"),
        Fr => format!("{by} écarte {id}"),
        Nl => format!("{id} is terzijde gesteld door {by}"),
        Zh => format!("{id}被{by}排除"),
        _ => format!("{id} is set aside by {by}")
    }
}

message! {
    /// “{scale} ≥ {level}”
    ///
    /// $scale: the name of the scale
    ///
    /// $level: the name of its level
    ///
    /// $words: the level in words
    Level (level scale words) [] {
        De => format!("{scale} mindestens {level}"),
        Fr => format!("{scale} ≥ {level}"),
        Nl => format!("ten minste {words}"),
        Zh => format!("不低于{words}"),
        _ => format!("{scale} ≥ {level}")
    }
}

message! {
    /// “{label}”
    ///
    /// An element of a condition where no place is cited; nothing where an English label cannot stand.
    ///
    /// $label: the label, spelled
    Element (label) [] {
        De => format!("{label}"),
        Fr => format!("élément «\u{202f}{label}\u{202f}»"),
        Nl => format!("{label}"),
        Zh => String::from(""),
        _ => format!("{label}")
    }
}

message! {
    /// “{label} ({places})”
    ///
    /// The same with the places that it cites.
    ///
    /// $label: the label, spelled
    ElementAt (label places) [] {
        De => format!("{label} ({places})"),
        Fr => format!("élément «\u{202f}{label}\u{202f}» ({places})"),
        Nl => format!("{label} ({places})"),
        Zh => format!("{places}"),
        _ => format!("{label} ({places})")
    }
}

fixed! {
    /// “none of these”
    ///
    /// The other answer.
    None {
        De => "nichts davon",
        Fr => "aucune de ces valeurs",
        Nl => "geen hiervan",
        Zh => "均无",
        _ => "none of these"
    }
}

message! {
    /// “these and no others: {list}”
    Only (list) [] {
        De => format!("nur diese: {list}"),
        Fr => format!("celles-ci et aucune autre\u{202f}: {list}"),
        Nl => format!("deze en geen andere: {list}"),
        Zh => format!("仅限：{list}"),
        _ => format!("these and no others: {list}")
    }
}

message! {
    /// “not: {list}”
    Not (list) [] {
        De => format!("nicht: {list}"),
        Fr => format!("sans\u{202f}: {list}"),
        Nl => format!("niet: {list}"),
        Zh => format!("不选：{list}"),
        _ => format!("not: {list}")
    }
}

message! {
    /// “also: {list}”
    Also (list) [] {
        De => format!("auch: {list}"),
        Fr => format!("en outre\u{202f}: {list}"),
        Nl => format!("ook: {list}"),
        Zh => format!("另选：{list}"),
        _ => format!("also: {list}")
    }
}

message! {
    /// “{come}, in place of: {go}”
    InPlaceOf (come go) [] {
        De => format!("{come}, anstelle von: {go}"),
        Fr => format!("{come}, à la place de\u{202f}: {go}"),
        Nl => format!("{come}, in plaats van: {go}"),
        Zh => format!("{come}，而非：{go}"),
        _ => format!("{come}, in place of: {go}")
    }
}

fixed! {
    /// “in scope”
    ///
    /// What would apply then.
    InScope {
        De => "erfasst",
        Fr => "dans le champ d’application",
        Nl => "binnen het toepassingsgebied",
        Zh => "适用本法",
        _ => "in scope"
    }
}

fixed! {
    /// “perhaps in scope”
    PerhapsInScope {
        De => "möglicherweise erfasst",
        Fr => "peut-être dans le champ d’application",
        Nl => "mogelijk binnen het toepassingsgebied",
        Zh => "可能适用本法",
        _ => "perhaps in scope"
    }
}

message! {
    /// “perhaps {level}”
    Perhaps (level) [] {
        De => format!("möglicherweise {level}"),
        Fr => format!("peut-être {level}"),
        Nl => format!("mogelijk {level}"),
        Zh => format!("可能为{level}"),
        _ => format!("perhaps {level}")
    }
}

message! {
    /// “{what}, which a transition keeps from ever applying”
    Never (what) [] {
        De => format!("{what}, gilt aber wegen einer Übergangsregelung nie"),
        Fr => format!("{what}, mais une disposition transitoire l’empêche définitivement de s’appliquer"),
        Nl => format!("{what}, wegens een overgangsregeling nooit van toepassing"),
        Zh => format!("{what}，但依过渡规定始终不适用"),
        _ => format!("{what}, which a transition keeps from ever applying")
    }
}

message! {
    /// “if {fact} were: {answer}”
    If (answer fact) [] {
        De => format!("falls {fact} lautete: {answer}"),
        Fr => format!("si la réponse à {fact} était\u{202f}: {answer}"),
        Nl => format!("indien {fact} als volgt was beantwoord: {answer}"),
        Zh => format!("若{fact}改为：{answer}"),
        _ => format!("if {fact} were: {answer}")
    }
}

message! {
    /// “today: {answer}”
    Today (answer) [] {
        De => format!("heute: {answer}"),
        Fr => format!("à ce jour\u{202f}: {answer}"),
        Nl => format!("vandaag: {answer}"),
        Zh => format!("目前：{answer}"),
        _ => format!("today: {answer}")
    }
}

message! {
    /// “not so today: {what}”
    NotSo (what) [] {
        De => format!("heute nicht gegeben: {what}"),
        Fr => format!("pas le cas à ce jour\u{202f}: {what}"),
        Nl => format!("vandaag niet zo: {what}"),
        Zh => format!("目前不成立：{what}"),
        _ => format!("not so today: {what}")
    }
}

message! {
    /// “still open then: {facts}”
    StillOpen (facts) [] {
        De => format!("dann noch offen: {facts}"),
        Fr => format!("resterait alors à déterminer\u{202f}: {facts}"),
        Nl => format!("dan nog open: {facts}"),
        Zh => format!("届时仍未定：{facts}"),
        _ => format!("still open then: {facts}")
    }
}

message! {
    /// “{fact}: “{value}” was chosen, which decides nothing”
    Miss (fact value) [] {
        De => format!("{fact}: gewählt ist „{value}“; das entscheidet nichts"),
        Fr => format!("{fact}\u{202f}: la valeur voisine «\u{202f}{value}\u{202f}» a été choisie, ce qui ne détermine rien"),
        Nl => format!("{fact}: “{value}” is gekozen, hetgeen niets beslist"),
        Zh => format!("{fact}选择了“{value}”，该项不引起任何后果"),
        _ => format!("{fact}: “{value}” was chosen, which decides nothing")
    }
}

message! {
    /// “{fact}: “{value}” was chosen, which decides nothing; it stands beside “{beside}””
    MissBeside (beside fact value) [] {
        De => format!("{fact}: gewählt ist „{value}“; das entscheidet nichts; es steht neben „{beside}“"),
        Fr => format!("{fact}\u{202f}: la valeur voisine «\u{202f}{value}\u{202f}» a été choisie, ce qui ne détermine rien\u{202f}; elle figure à côté de «\u{202f}{beside}\u{202f}»"),
        Nl => format!("{fact}: “{value}” is gekozen, hetgeen niets beslist; het staat naast “{beside}”"),
        Zh => format!("{fact}选择了“{value}”，该项不引起任何后果；相近选项为“{beside}”"),
        _ => format!("{fact}: “{value}” was chosen, which decides nothing; it stands beside “{beside}”")
    }
}

message! {
    /// “{miss}. {help}”
    MissHelp (help miss) [] {
        De => format!("{miss}. {help}"),
        Fr => format!("{miss}. {help}"),
        Nl => format!("{miss}. {help}"),
        Zh => format!("{miss}。{help}"),
        _ => format!("{miss}. {help}")
    }
}
