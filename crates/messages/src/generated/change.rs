//! What a change of rules does.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{level} from {day}”
    ///
    /// A level and its day.
    From (day level) [] {
        De => format!("{level} ab {day}"),
        Fr => format!("{level} à partir du {day}"),
        Nl => format!("{level} vanaf {day}"),
        Zh => format!("{level}，自 {day}"),
        _ => format!("{level} from {day}")
    }
}

fixed! {
    /// “no level”
    NoLevel {
        De => "keine Stufe",
        Fr => "aucun niveau",
        Nl => "geen niveau",
        Zh => "无等级",
        _ => "no level"
    }
}

message! {
    /// “on this day: {level}”
    OnThisDay (level) [] {
        De => format!("an diesem Tag: {level}"),
        Fr => format!("à cette date\u{202f}: {level}"),
        Nl => format!("op deze dag: {level}"),
        Zh => format!("当日：{level}"),
        _ => format!("on this day: {level}")
    }
}

message! {
    /// “by the burden of proof: {level}”
    ByBurden (level) [] {
        De => format!("nach der Beweislast: {level}"),
        Fr => format!("selon la charge de la preuve\u{202f}: {level}"),
        Nl => format!("volgens de bewijslast: {level}"),
        Zh => format!("按举证责任：{level}"),
        _ => format!("by the burden of proof: {level}")
    }
}

fixed! {
    /// “none”
    ///
    /// How a provision stands on one side: words that follow each other after commas.
    None {
        De => "nicht vorhanden",
        Fr => "néant",
        Nl => "geen",
        Zh => "无",
        _ => "none"
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

fixed! {
    /// “set aside”
    SetAside {
        De => "verdrängt",
        Fr => "écartée",
        Nl => "terzijde gesteld",
        Zh => "被排除",
        _ => "set aside"
    }
}

message! {
    /// “due {when}”
    Due (when) [] {
        De => format!("fällig {when}"),
        Fr => format!("échéance\u{202f}: {when}"),
        Nl => format!("uiterste dag {when}"),
        Zh => format!("期限 {when}"),
        _ => format!("due {when}")
    }
}

fixed! {
    /// “a permission”
    Permission {
        De => "eine Erlaubnis",
        Fr => "permission",
        Nl => "een bevoegdheid",
        Zh => "许可",
        _ => "a permission"
    }
}

fixed! {
    /// “for others”
    ForOthers {
        De => "für andere",
        Fr => "pour d’autres acteurs",
        Nl => "voor anderen",
        Zh => "约束他人",
        _ => "for others"
    }
}

fixed! {
    /// “another level”
    OtherLevel {
        De => "andere Stufe",
        Fr => "autre niveau",
        Nl => "een ander niveau",
        Zh => "等级不同",
        _ => "another level"
    }
}

fixed! {
    /// “other limits”
    OtherLimits {
        De => "andere Obergrenzen",
        Fr => "autres plafonds",
        Nl => "andere maximumbedragen",
        Zh => "上限不同",
        _ => "other limits"
    }
}

fixed! {
    /// “added”
    ///
    /// What becomes of a text.
    Added {
        De => "hinzugefügt",
        Fr => "ajout",
        Nl => "toegevoegd",
        Zh => "新增",
        _ => "added"
    }
}

fixed! {
    /// “removed”
    Removed {
        De => "entfernt",
        Fr => "suppression",
        Nl => "verwijderd",
        Zh => "删除",
        _ => "removed"
    }
}

fixed! {
    /// “changed”
    Changed {
        De => "geändert",
        Fr => "modification",
        Nl => "gewijzigd",
        Zh => "变更",
        _ => "changed"
    }
}

message! {
    /// “{change} {kind}”
    ///
    /// `$change` is one of the three words above, `$kind` a kind of provision.
    OfKind (change kind) [] {
        De => format!("{kind} {change}"),
        Fr => format!("{change} ({kind})"),
        Nl => format!("{kind} {change}"),
        Zh => format!("{change}的{kind}"),
        _ => format!("{change} {kind}")
    }
}

fixed! {
    /// “begins”
    ///
    /// What a provision does on a day.
    Begins {
        De => "beginnt",
        Fr => "début",
        Nl => "begint",
        Zh => "开始",
        _ => "begins"
    }
}

fixed! {
    /// “ends”
    Ends {
        De => "endet",
        Fr => "fin",
        Nl => "eindigt",
        Zh => "停止",
        _ => "ends"
    }
}

message! {
    /// “{kind} {what}”
    ///
    /// `$what` is one of the two words above, `$kind` a kind of provision.
    Event (kind what) [] {
        De => format!("{kind} {what}"),
        Fr => format!("{what} ({kind})"),
        Nl => format!("{kind} {what}"),
        Zh => format!("{kind}{what}适用"),
        _ => format!("{kind} {what}")
    }
}

message! {
    /// “{n} of {all} systems move ({day})”
    SystemsMove (all day n) [] {
        De => format!("Änderung bei {n} von {all} Systemen ({day})"),
        Fr => format!("systèmes qui changent\u{202f}: {n} sur {all} ({day})"),
        Nl => format!("Systemen die veranderen: {n} van {all} ({day})"),
        Zh => format!("{all} 个系统中有 {n} 个发生变化（{day}）"),
        _ => format!("{n} of {all} systems move ({day})")
    }
}

fixed! {
    /// “Nothing differs.”
    Nothing {
        De => "Es gibt keinen Unterschied.",
        Fr => "Aucune différence.",
        Nl => "Niets verschilt.",
        Zh => "没有差异。",
        _ => "Nothing differs."
    }
}

message! {
    /// “scope: {old} -\> {new}”
    Scope (new old) [] {
        De => format!("Anwendungsbereich: {old} -> {new}"),
        Fr => format!("champ d’application\u{202f}: {old} -> {new}"),
        Nl => format!("toepassingsgebied: {old} -> {new}"),
        Zh => format!("适用范围：{old} -> {new}"),
        _ => format!("scope: {old} -> {new}")
    }
}

fixed! {
    /// “rules”
    Rules {
        De => "Regeln",
        Fr => "règles",
        Nl => "regels",
        Zh => "规则",
        _ => "rules"
    }
}

fixed! {
    /// “duties”
    Duties {
        De => "Pflichten",
        Fr => "obligations",
        Nl => "verplichtingen",
        Zh => "义务",
        _ => "duties"
    }
}

fixed! {
    /// “penalties”
    Penalties {
        De => "Sanktionen",
        Fr => "sanctions",
        Nl => "sancties",
        Zh => "罚则",
        _ => "penalties"
    }
}

fixed! {
    /// “All possible systems”
    Possible {
        De => "Alle möglichen Systeme",
        Fr => "Tous les systèmes possibles",
        Nl => "Alle mogelijke systemen",
        Zh => "所有可能的系统",
        _ => "All possible systems"
    }
}

fixed! {
    /// “Provisions that differ (marked * above)”
    Provisions {
        De => "Abweichende Vorschriften (oben mit * gekennzeichnet)",
        Fr => "Dispositions qui diffèrent (marquées * ci-dessus)",
        Nl => "Bepalingen die verschillen (hierboven gemarkeerd met *)",
        Zh => "有差异的条文（上文以*标示）",
        _ => "Provisions that differ (marked * above)"
    }
}

fixed! {
    /// “Days that differ”
    Days {
        De => "Abweichende Tage",
        Fr => "Dates qui diffèrent",
        Nl => "Dagen die verschillen",
        Zh => "有差异的日期",
        _ => "Days that differ"
    }
}

message! {
    /// “no longer {clause}”
    ///
    /// Causes of a move.
    NoLonger (clause) [] {
        De => format!("nicht mehr {clause}"),
        Fr => format!("n’est plus le cas\u{202f}: {clause}"),
        Nl => format!("niet langer {clause}"),
        Zh => format!("不再适用 {clause}"),
        _ => format!("no longer {clause}")
    }
}

message! {
    /// “set aside by {list}”
    SetAsideBy (list) [] {
        De => format!("verdrängt durch {list}"),
        Fr => format!("écartée par {list}"),
        Nl => format!("terzijde gesteld door {list}"),
        Zh => format!("被排除，依据：{list}"),
        _ => format!("set aside by {list}")
    }
}

message! {
    /// “no longer set aside by {list}”
    NoLongerSetAsideBy (list) [] {
        De => format!("nicht mehr verdrängt durch {list}"),
        Fr => format!("n’est plus écartée par {list}"),
        Nl => format!("niet langer terzijde gesteld door {list}"),
        Zh => format!("不再被排除，原依据：{list}"),
        _ => format!("no longer set aside by {list}")
    }
}

fixed! {
    /// “Not asked about (`--register-only`): the systems given are compared alone.”
    ///
    /// All possible systems.
    NotAsked {
        De => "Nicht untersucht (`--register-only`): verglichen sind allein die angegebenen Systeme.",
        Fr => "Non examiné (`--register-only`)\u{202f}: seuls les systèmes fournis sont comparés.",
        Nl => "Niet onderzocht (`--register-only`): alleen de opgegeven systemen worden vergeleken.",
        Zh => "未考察（`--register-only`）：仅比较所给系统。",
        _ => "Not asked about (`--register-only`): the systems given are compared alone."
    }
}

fixed! {
    /// “Proved: every possible system comes out the same, on every day.”
    AllSame {
        De => "Bewiesen: jedes mögliche System hat an jedem Tag dasselbe Ergebnis.",
        Fr => "Prouvé\u{202f}: tout système possible donne le même résultat, à toute date.",
        Nl => "Bewezen: elk mogelijk systeem heeft dezelfde uitkomst, op elke dag.",
        Zh => "已证明：任何可能的系统在任何日期的结果均相同。",
        _ => "Proved: every possible system comes out the same, on every day."
    }
}

fixed! {
    /// “Proved: no possible system changes its level or comes into or falls out of scope, on any day.”
    LevelsSame {
        De => "Bewiesen: kein mögliches System ändert an irgendeinem Tag seine Stufe oder tritt in den Anwendungsbereich ein oder aus ihm heraus.",
        Fr => "Prouvé\u{202f}: aucun système possible ne change de niveau, n’entre dans le champ d’application ni n’en sort, à aucune date.",
        Nl => "Bewezen: geen enkel mogelijk systeem verandert op enige dag van niveau, komt binnen het toepassingsgebied of verlaat het.",
        Zh => "已证明：任何可能的系统在任何日期均不改变等级，也不进入或脱离适用范围。",
        _ => "Proved: no possible system changes its level or comes into or falls out of scope, on any day."
    }
}

fixed! {
    /// “Levels are those in effect on the days told. In examples, all else is no, nothing or does not matter; JSON has them as descriptions.”
    LevelsTold {
        De => "Stufen sind die, die an den genannten Tagen in Geltung sind. In Beispielen ist alles Übrige nein, leer oder ohne Bedeutung; im JSON stehen sie als Beschreibungen.",
        Fr => "Les niveaux sont ceux qui sont en application aux dates indiquées. Dans les exemples, tout le reste est négatif, vide ou sans importance\u{202f}; le JSON les donne sous forme de descriptions.",
        Nl => "De niveaus zijn die welke op de vermelde dagen van kracht zijn. In de voorbeelden is al het overige nee, niets of niet van belang; JSON bevat ze als beschrijvingen.",
        Zh => "等级指所列日期当日适用的等级。例中未列出的各项均为否、为空或无关；JSON 中给出可直接使用的描述。",
        _ => "Levels are those in effect on the days told. In examples, all else is no, nothing or does not matter; JSON has them as descriptions."
    }
}

fixed! {
    /// “What else comes out differently for some system:”
    Others {
        De => "Was sonst für manche Systeme anders ausfällt:",
        Fr => "Ce qui, pour un système au moins, donne un autre résultat\u{202f}:",
        Nl => "Wat voor sommige systemen verder een andere uitkomst heeft:",
        Zh => "对某些系统结果不同的其他内容：",
        _ => "What else comes out differently for some system:"
    }
}

message! {
    /// “{kind} {ids} {days}”
    Other (days ids kind) [] {
        De => format!("{kind} {ids} {days}"),
        Fr => format!("{kind} {ids}, {days}"),
        Nl => format!("{kind} {ids} {days}"),
        Zh => format!("{kind} {ids}：{days}"),
        _ => format!("{kind} {ids} {days}")
    }
}

fixed! {
    /// “ or ”
    ///
    /// Between levels, one of which a system has.
    Or {
        De => " oder ",
        Fr => " ou ",
        Nl => " of ",
        Zh => "或",
        _ => " or "
    }
}

fixed! {
    /// “by transitions or stays alone”
    Transitions {
        De => "allein durch Übergangsregelungen oder Aussetzungen",
        Fr => "par l’effet de dispositions transitoires ou de suspensions uniquement",
        Nl => "uitsluitend door overgangsregelingen of opschortingen",
        Zh => "仅因过渡规定或中止",
        _ => "by transitions or stays alone"
    }
}

fixed! {
    /// “unless something that stays as it is stands against it, or another rule gives as much or more; systems of which this is so:”
    Unless {
        De => "sofern nicht etwas Unverändertes entgegensteht oder eine andere Regel ebenso viel oder mehr ergibt; Systeme, für die dies zutrifft:",
        Fr => "sauf si une disposition inchangée s’y oppose ou si une autre règle donne autant ou davantage ; systèmes répondant à ceci :",
        Nl => "tenzij iets wat gelijk blijft eraan in de weg staat of een andere regel evenveel of meer geeft; systemen waarvoor dit geldt:",
        Zh => "除非不变的条文与之相抵，或另一规则给出同等或更高等级；适用于符合下列条件的系统：",
        _ => "unless something that stays as it is stands against it, or another rule gives as much or more; systems of which this is so:"
    }
}

fixed! {
    /// “come into scope”
    ComesIn {
        De => "treten in den Anwendungsbereich ein",
        Fr => "entrée dans le champ d’application",
        Nl => "komen binnen het toepassingsgebied",
        Zh => "进入适用范围",
        _ => "come into scope"
    }
}

fixed! {
    /// “fall out of scope”
    FallsOut {
        De => "treten aus dem Anwendungsbereich heraus",
        Fr => "sortie du champ d’application",
        Nl => "verlaten het toepassingsgebied",
        Zh => "脱离适用范围",
        _ => "fall out of scope"
    }
}

fixed! {
    /// “systems in scope afterwards of which this is so:”
    InScopeAfterwards {
        De => "danach erfasste Systeme, für die dies zutrifft:",
        Fr => "systèmes ensuite dans le champ d’application et répondant à ceci\u{202f}:",
        Nl => "systemen die daarna binnen het toepassingsgebied vallen en waarvoor dit geldt:",
        Zh => "变更后处于适用范围内并符合下列条件的系统：",
        _ => "systems in scope afterwards of which this is so:"
    }
}

fixed! {
    /// “systems in scope before of which this is so:”
    InScopeBefore {
        De => "zuvor erfasste Systeme, für die dies zutrifft:",
        Fr => "systèmes auparavant dans le champ d’application et répondant à ceci\u{202f}:",
        Nl => "systemen die voordien binnen het toepassingsgebied vielen en waarvoor dit geldt:",
        Zh => "变更前处于适用范围内并符合下列条件的系统：",
        _ => "systems in scope before of which this is so:"
    }
}

fixed! {
    /// “… and further systems; `--regions` tells more of them”
    Further {
        De => "… und weitere Systeme; `--regions` nennt mehr davon",
        Fr => "… et d’autres systèmes\u{202f}; `--regions` en indique davantage",
        Nl => "… en verdere systemen; `--regions` noemt er meer",
        Zh => "……以及其他系统；用 `--regions` 可列出更多",
        _ => "… and further systems; `--regions` tells more of them"
    }
}

fixed! {
    /// “all”
    All {
        De => "alle",
        Fr => "tous",
        Nl => "alle",
        Zh => "全部",
        _ => "all"
    }
}

message! {
    /// “{systems} — for example {answers}”
    Example (answers systems) [] {
        De => format!("{systems} – zum Beispiel {answers}"),
        Fr => format!("{systems} — par exemple {answers}"),
        Nl => format!("{systems} — bijvoorbeeld {answers}"),
        Zh => format!("{systems}——例如 {answers}"),
        _ => format!("{systems} — for example {answers}")
    }
}

fixed! {
    /// “all no or nothing”
    AllNo {
        De => "alles nein oder leer",
        Fr => "toutes les réponses négatives ou vides",
        Nl => "alles nee of niets",
        Zh => "各项均为否或空",
        _ => "all no or nothing"
    }
}

fixed! {
    /// “on every day”
    EveryDay {
        De => "an jedem Tag",
        Fr => "à toute date",
        Nl => "op elke dag",
        Zh => "任何日期",
        _ => "on every day"
    }
}

message! {
    /// “from {from}”
    DayFrom (from) [] {
        De => format!("ab {from}"),
        Fr => format!("à partir du {from}"),
        Nl => format!("vanaf {from}"),
        Zh => format!("自{from}起"),
        _ => format!("from {from}")
    }
}

message! {
    /// “before {until}”
    DayBefore (until) [] {
        De => format!("vor {until}"),
        Fr => format!("avant le {until}"),
        Nl => format!("vóór {until}"),
        Zh => format!("{until}之前"),
        _ => format!("before {until}")
    }
}

message! {
    /// “from {from} until {until}”
    DayFromUntil (from until) [] {
        De => format!("ab {from} bis ausschließlich {until}"),
        Fr => format!("du {from} au {until} exclu"),
        Nl => format!("vanaf {from} tot {until}"),
        Zh => format!("自{from}起至{until}之前"),
        _ => format!("from {from} until {until}")
    }
}

fixed! {
    /// “ and ”
    ///
    /// Between spans of days.
    And {
        De => " und ",
        Fr => " et ",
        Nl => " en ",
        Zh => "以及",
        _ => " and "
    }
}

fixed! {
    /// “What the change of rules does”
    ///
    /// The same in Markdown.
    Title {
        De => "Was die Änderung der Regeln bewirkt",
        Fr => "Effets de la modification des règles",
        Nl => "Wat de wijziging van de regels teweegbrengt",
        Zh => "规则变更的影响",
        _ => "What the change of rules does"
    }
}

message! {
    /// “Before: {rules}”
    Before (rules) [] {
        De => format!("Vorher: {rules}"),
        Fr => format!("Avant\u{202f}: {rules}"),
        Nl => format!("Voordien: {rules}"),
        Zh => format!("变更前：{rules}"),
        _ => format!("Before: {rules}")
    }
}

message! {
    /// “After: {rules}”
    After (rules) [] {
        De => format!("Nachher: {rules}"),
        Fr => format!("Après\u{202f}: {rules}"),
        Nl => format!("Daarna: {rules}"),
        Zh => format!("变更后：{rules}"),
        _ => format!("After: {rules}")
    }
}

message! {
    /// “Day asked for: {day}”
    Day (day) [] {
        De => format!("Stichtag: {day}"),
        Fr => format!("Date demandée\u{202f}: {day}"),
        Nl => format!("Peildag: {day}"),
        Zh => format!("查询日期：{day}"),
        _ => format!("Day asked for: {day}")
    }
}

fixed! {
    /// “**Nothing changes:** no provision differs.”
    NothingMoves {
        De => "**Es ändert sich nichts:** keine Vorschrift weicht ab.",
        Fr => "**Rien ne change\u{202f}:** aucune disposition ne diffère.",
        Nl => "**Er verandert niets:** geen bepaling verschilt.",
        Zh => "**没有变化：**没有任何条文有差异。",
        _ => "**Nothing changes:** no provision differs."
    }
}

message! {
    /// “**Nothing changes:** no provision differs, and {n} systems stay as before.”
    NothingMovesAll () [n] {
        De => match *n { 1 => String::from("**Es ändert sich nichts:** keine Vorschrift weicht ab, und 1 System bleibt wie zuvor."), _ => format!("**Es ändert sich nichts:** keine Vorschrift weicht ab, und {n} Systeme bleiben wie zuvor.") },
        Fr => match *n { 0 => String::from("**Rien ne change\u{202f}:** aucune disposition ne diffère, et 0 système reste comme auparavant."), 1 => String::from("**Rien ne change\u{202f}:** aucune disposition ne diffère, et 1 système reste comme auparavant."), _ => format!("**Rien ne change\u{202f}:** aucune disposition ne diffère, et {n} systèmes restent comme auparavant.") },
        Nl => match *n { 1 => String::from("**Er verandert niets:** geen bepaling verschilt, en 1 systeem blijft als voorheen."), _ => format!("**Er verandert niets:** geen bepaling verschilt, en {n} systemen blijven als voorheen.") },
        Zh => format!("**没有变化：**没有任何条文有差异，全部 {n} 个系统保持不变。"),
        _ => match *n { 1 => String::from("**Nothing changes:** no provision differs, and 1 system stays as before."), _ => format!("**Nothing changes:** no provision differs, and {n} systems stay as before.") }
    }
}

message! {
    /// “**No system changes:** {provisions} provisions differ, but {n} systems stay as before.”
    NoSystem () [n provisions] {
        De => match *provisions { 1 => match *n { 1 => String::from("**Kein System ändert sich:** 1 Vorschrift weicht ab, aber 1 System bleibt wie zuvor."), _ => format!("**Kein System ändert sich:** 1 Vorschrift weicht ab, aber {n} Systeme bleiben wie zuvor.") }, _ => match *n { 1 => format!("**Kein System ändert sich:** {provisions} Vorschriften weichen ab, aber 1 System bleibt wie zuvor."), _ => format!("**Kein System ändert sich:** {provisions} Vorschriften weichen ab, aber {n} Systeme bleiben wie zuvor.") } },
        Fr => match *provisions { 0 => match *n { 0 => String::from("**Aucun système ne change\u{202f}:** 0 disposition diffère, mais 0 système reste comme auparavant."), 1 => String::from("**Aucun système ne change\u{202f}:** 0 disposition diffère, mais 1 système reste comme auparavant."), _ => format!("**Aucun système ne change\u{202f}:** 0 disposition diffère, mais {n} systèmes restent comme auparavant.") }, 1 => match *n { 0 => String::from("**Aucun système ne change\u{202f}:** 1 disposition diffère, mais 0 système reste comme auparavant."), 1 => String::from("**Aucun système ne change\u{202f}:** 1 disposition diffère, mais 1 système reste comme auparavant."), _ => format!("**Aucun système ne change\u{202f}:** 1 disposition diffère, mais {n} systèmes restent comme auparavant.") }, _ => match *n { 0 => format!("**Aucun système ne change\u{202f}:** {provisions} dispositions diffèrent, mais 0 système reste comme auparavant."), 1 => format!("**Aucun système ne change\u{202f}:** {provisions} dispositions diffèrent, mais 1 système reste comme auparavant."), _ => format!("**Aucun système ne change\u{202f}:** {provisions} dispositions diffèrent, mais {n} systèmes restent comme auparavant.") } },
        Nl => match *provisions { 1 => match *n { 1 => String::from("**Geen systeem verandert:** 1 bepaling verschilt, maar 1 systeem blijft als voorheen."), _ => format!("**Geen systeem verandert:** 1 bepaling verschilt, maar {n} systemen blijven als voorheen.") }, _ => match *n { 1 => format!("**Geen systeem verandert:** {provisions} bepalingen verschillen, maar 1 systeem blijft als voorheen."), _ => format!("**Geen systeem verandert:** {provisions} bepalingen verschillen, maar {n} systemen blijven als voorheen.") } },
        Zh => format!("**没有系统发生变化：** {provisions} 项条文有差异，{n} 个系统保持不变。"),
        _ => match *provisions { 1 => match *n { 1 => String::from("**No system changes:** 1 provision differs, but 1 system stays as before."), _ => format!("**No system changes:** 1 provision differs, but {n} systems stay as before.") }, _ => match *n { 1 => format!("**No system changes:** {provisions} provisions differ, but 1 system stays as before."), _ => format!("**No system changes:** {provisions} provisions differ, but {n} systems stay as before.") } }
    }
}

message! {
    /// “**{n} systems:** {parts}.”
    ///
    /// `$parts` are some of the six after this one.
    Sum (parts) [n] {
        De => match *n { 1 => format!("**1 System:** {parts}."), _ => format!("**{n} Systeme:** {parts}.") },
        Fr => match *n { 1 => format!("**1 système\u{202f}:** {parts}."), _ => format!("**{n} systèmes\u{202f}:** {parts}.") },
        Nl => match *n { 1 => format!("**1 systeem:** {parts}."), _ => format!("**{n} systemen:** {parts}.") },
        Zh => format!("**{n} 个系统：** {parts}。"),
        _ => match *n { 1 => format!("**1 system:** {parts}."), _ => format!("**{n} systems:** {parts}.") }
    }
}

message! {
    /// “{n} move up”
    Up () [n] {
        De => match *n { 1 => String::from("1 steigt"), _ => format!("{n} steigen") },
        Fr => match *n { 1 => String::from("1 monte"), _ => format!("{n} montent") },
        Nl => match *n { 1 => String::from("1 gaat omhoog"), _ => format!("{n} gaan omhoog") },
        Zh => format!("{n} 个上升"),
        _ => match *n { 1 => String::from("1 moves up"), _ => format!("{n} move up") }
    }
}

message! {
    /// “{n} move down”
    Down () [n] {
        De => match *n { 1 => String::from("1 sinkt"), _ => format!("{n} sinken") },
        Fr => match *n { 1 => String::from("1 descend"), _ => format!("{n} descendent") },
        Nl => match *n { 1 => String::from("1 gaat omlaag"), _ => format!("{n} gaan omlaag") },
        Zh => format!("{n} 个下降"),
        _ => match *n { 1 => String::from("1 moves down"), _ => format!("{n} move down") }
    }
}

message! {
    /// “{n} change otherwise”
    Otherwise () [n] {
        De => match *n { 1 => String::from("1 ändert sich anders"), _ => format!("{n} ändern sich anders") },
        Fr => match *n { 1 => String::from("1 change autrement"), _ => format!("{n} changent autrement") },
        Nl => match *n { 1 => String::from("1 verandert op andere wijze"), _ => format!("{n} veranderen op andere wijze") },
        Zh => format!("{n} 个发生其他变化"),
        _ => match *n { 1 => String::from("1 changes otherwise"), _ => format!("{n} change otherwise") }
    }
}

message! {
    /// “{n} keep their level on other days”
    OtherDays () [n] {
        De => match *n { 1 => String::from("1 behält seine Stufe, aber an anderen Tagen"), _ => format!("{n} behalten ihre Stufe, aber an anderen Tagen") },
        Fr => match *n { 1 => String::from("1 conserve son niveau à d’autres dates"), _ => format!("{n} conservent leur niveau à d’autres dates") },
        Nl => match *n { 1 => String::from("1 behoudt zijn niveau op andere dagen"), _ => format!("{n} behouden hun niveau op andere dagen") },
        Zh => format!("{n} 个系统等级不变、日期变化"),
        _ => match *n { 1 => String::from("1 keeps its level on other days"), _ => format!("{n} keep their level on other days") }
    }
}

message! {
    /// “{n} keep their level with other duties or reasons”
    OtherReasons () [n] {
        De => match *n { 1 => String::from("1 behält seine Stufe, aber mit anderen Pflichten oder Gründen"), _ => format!("{n} behalten ihre Stufe, aber mit anderen Pflichten oder Gründen") },
        Fr => match *n { 1 => String::from("1 conserve son niveau avec d’autres obligations ou motifs"), _ => format!("{n} conservent leur niveau avec d’autres obligations ou motifs") },
        Nl => match *n { 1 => String::from("1 behoudt zijn niveau met andere verplichtingen of gronden"), _ => format!("{n} behouden hun niveau met andere verplichtingen of gronden") },
        Zh => format!("{n} 个等级不变而义务或理由变化"),
        _ => match *n { 1 => String::from("1 keeps its level with other duties or reasons"), _ => format!("{n} keep their level with other duties or reasons") }
    }
}

message! {
    /// “{n} stay as before”
    Stay () [n] {
        De => match *n { 1 => String::from("1 bleibt wie zuvor"), _ => format!("{n} bleiben wie zuvor") },
        Fr => match *n { 1 => String::from("1 reste comme auparavant"), _ => format!("{n} restent comme auparavant") },
        Nl => match *n { 1 => String::from("1 blijft als voorheen"), _ => format!("{n} blijven als voorheen") },
        Zh => format!("{n} 个不变"),
        _ => match *n { 1 => String::from("1 stays as before"), _ => format!("{n} stay as before") }
    }
}

fixed! {
    /// “System”
    HeadSystem {
        De => "System",
        Fr => "Système",
        Nl => "Systeem",
        Zh => "系统",
        _ => "System"
    }
}

fixed! {
    /// “Before”
    HeadBefore {
        De => "Vorher",
        Fr => "Avant",
        Nl => "Voordien",
        Zh => "变更前",
        _ => "Before"
    }
}

fixed! {
    /// “After”
    HeadAfter {
        De => "Nachher",
        Fr => "Après",
        Nl => "Daarna",
        Zh => "变更后",
        _ => "After"
    }
}

fixed! {
    /// “Because”
    HeadBecause {
        De => "Grund",
        Fr => "Motif",
        Nl => "Grond",
        Zh => "原因",
        _ => "Because"
    }
}

message! {
    /// “{n} more”
    ///
    /// Further causes in a cell.
    More (n) [] {
        De => format!("weitere: {n}"),
        Fr => format!("{n} de plus"),
        Nl => format!("nog {n}"),
        Zh => format!("另有 {n} 项"),
        _ => format!("{n} more")
    }
}

fixed! {
    /// “in scope”
    InScope {
        De => "erfasst",
        Fr => "dans le champ d’application",
        Nl => "binnen het toepassingsgebied",
        Zh => "适用",
        _ => "in scope"
    }
}

fixed! {
    /// “out of scope”
    OutOfScope {
        De => "nicht erfasst",
        Fr => "hors du champ d’application",
        Nl => "buiten het toepassingsgebied",
        Zh => "不适用",
        _ => "out of scope"
    }
}

fixed! {
    /// “partly in scope”
    Partly {
        De => "teilweise erfasst",
        Fr => "en partie dans le champ d’application",
        Nl => "gedeeltelijk binnen het toepassingsgebied",
        Zh => "部分适用",
        _ => "partly in scope"
    }
}

fixed! {
    /// “scope not settled”
    ScopeOpen {
        De => "Anwendungsbereich ungeklärt",
        Fr => "champ d’application à déterminer",
        Nl => "toepassingsgebied onbeslist",
        Zh => "适用性未定",
        _ => "scope not settled"
    }
}

message! {
    /// “Level and days stay, what stands behind them changes: {names}.”
    Behind (names) [] {
        De => format!("Stufe und Tage bleiben, was dahinter steht, ändert sich: {names}."),
        Fr => format!("Le niveau et les dates restent, ce qui les fonde change\u{202f}: {names}."),
        Nl => format!("Niveau en dagen blijven gelijk; wat eraan ten grondslag ligt, verandert: {names}."),
        Zh => format!("等级与日期不变，其背后的内容变化：{names}。"),
        _ => format!("Level and days stay, what stands behind them changes: {names}.")
    }
}

fixed! {
    /// “Not read, and so not compared”
    NotRead {
        De => "Nicht gelesen und daher nicht verglichen",
        Fr => "Non lu, donc non comparé",
        Nl => "Niet gelezen, en daarom niet vergeleken",
        Zh => "无法读取，未参与比较",
        _ => "Not read, and so not compared"
    }
}

fixed! {
    /// “Details”
    Details {
        De => "Einzelheiten",
        Fr => "Détails",
        Nl => "Bijzonderheden",
        Zh => "详情",
        _ => "Details"
    }
}

fixed! {
    /// “Provisions whose own text differs are bold.”
    Bold {
        De => "Vorschriften, deren eigener Text abweicht, sind fett gesetzt.",
        Fr => "Les dispositions dont le texte même diffère sont en gras.",
        Nl => "Bepalingen waarvan de eigen tekst verschilt, staan vet.",
        Zh => "文本自身有差异的条文以粗体显示。",
        _ => "Provisions whose own text differs are bold."
    }
}

message! {
    /// “{n} provisions differ”
    ProvisionsDiffer () [n] {
        De => match *n { 1 => String::from("1 Vorschrift weicht ab"), _ => format!("{n} Vorschriften weichen ab") },
        Fr => match *n { 1 => String::from("1 disposition diffère"), _ => format!("{n} dispositions diffèrent") },
        Nl => match *n { 1 => String::from("1 bepaling verschilt"), _ => format!("{n} bepalingen verschillen") },
        Zh => format!("有差异的条文（{n} 项）"),
        _ => match *n { 1 => String::from("1 provision differs"), _ => format!("{n} provisions differ") }
    }
}

fixed! {
    /// “Change”
    HeadChange {
        De => "Änderung",
        Fr => "Changement",
        Nl => "Wijziging",
        Zh => "变更",
        _ => "Change"
    }
}

fixed! {
    /// “Kind”
    HeadKind {
        De => "Art",
        Fr => "Type",
        Nl => "Soort",
        Zh => "种类",
        _ => "Kind"
    }
}

fixed! {
    /// “Provision”
    HeadProvision {
        De => "Vorschrift",
        Fr => "Disposition",
        Nl => "Bepaling",
        Zh => "条文",
        _ => "Provision"
    }
}

fixed! {
    /// “Title”
    HeadTitle {
        De => "Titel",
        Fr => "Intitulé",
        Nl => "Titel",
        Zh => "标题",
        _ => "Title"
    }
}

message! {
    /// “Calendar: {n} days differ”
    Calendar () [n] {
        De => match *n { 1 => String::from("Kalender: 1 Tag weicht ab"), _ => format!("Kalender: {n} Tage weichen ab") },
        Fr => match *n { 1 => String::from("Calendrier\u{202f}: 1 date diffère"), _ => format!("Calendrier\u{202f}: {n} dates diffèrent") },
        Nl => match *n { 1 => String::from("Kalender: 1 dag verschilt"), _ => format!("Kalender: {n} dagen verschillen") },
        Zh => format!("日历：{n} 个日期有差异"),
        _ => match *n { 1 => String::from("Calendar: 1 day differs"), _ => format!("Calendar: {n} days differ") }
    }
}

fixed! {
    /// “Day”
    HeadDay {
        De => "Tag",
        Fr => "Date",
        Nl => "Dag",
        Zh => "日期",
        _ => "Day"
    }
}

fixed! {
    /// “Before alone”
    HeadBeforeAlone {
        De => "Nur vorher",
        Fr => "Avant seulement",
        Nl => "Alleen voordien",
        Zh => "仅变更前",
        _ => "Before alone"
    }
}

fixed! {
    /// “After alone”
    HeadAfterAlone {
        De => "Nur nachher",
        Fr => "Après seulement",
        Nl => "Alleen daarna",
        Zh => "仅变更后",
        _ => "After alone"
    }
}

fixed! {
    /// “This informs; it is not legal advice.”
    Informs {
        De => "Dies dient der Information und ist keine Rechtsberatung.",
        Fr => "Ce document informe\u{202f}; il ne constitue pas un avis juridique.",
        Nl => "Dit is informatie en geen juridisch advies.",
        Zh => "本文仅供参考，不构成法律意见。",
        _ => "This informs; it is not legal advice."
    }
}
