//! One provision with all its versions.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “aims at”
    AimsAt {
        De => "richtet sich gegen",
        Fr => "vise",
        Nl => "gericht tegen",
        Zh => "所排除的规则",
        _ => "aims at"
    }
}

fixed! {
    /// “for”
    For {
        De => "für",
        Fr => "pour",
        Nl => "voor",
        Zh => "适用对象",
        _ => "for"
    }
}

fixed! {
    /// “Text”
    Text {
        De => "Text",
        Fr => "Texte",
        Nl => "Tekst",
        Zh => "文本",
        _ => "Text"
    }
}

message! {
    /// “Version {n} of {all}”
    Version (all n) [] {
        De => format!("Fassung {n} von {all}"),
        Fr => format!("Version {n} sur {all}"),
        Nl => format!("Versie {n} van {all}"),
        Zh => format!("第{n}版（共{all}版）"),
        _ => format!("Version {n} of {all}")
    }
}

message! {
    /// “{what} from {day}”
    ///
    /// The days of a version or a window, after what they are of.
    From (day what) [] {
        De => format!("{what} ab {day}"),
        Fr => format!("{what} à partir du {day}"),
        Nl => format!("{what} vanaf {day}"),
        Zh => format!("{what}，自 {day}"),
        _ => format!("{what} from {day}")
    }
}

message! {
    /// “{what} until {day}”
    Until (day what) [] {
        De => format!("{what} bis ausschließlich {day}"),
        Fr => format!("{what} jusqu’au {day} exclu"),
        Nl => format!("{what} tot {day}"),
        Zh => format!("{what}，{day} 之前"),
        _ => format!("{what} until {day}")
    }
}

fixed! {
    /// “title”
    Title {
        De => "Titel",
        Fr => "intitulé",
        Nl => "titel",
        Zh => "标题",
        _ => "title"
    }
}

fixed! {
    /// “binds”
    Binds {
        De => "Adressat",
        Fr => "oblige",
        Nl => "gericht tot",
        Zh => "约束对象",
        _ => "binds"
    }
}

fixed! {
    /// “stands”
    Stands {
        De => "Rang",
        Fr => "rang",
        Nl => "staat",
        Zh => "次序",
        _ => "stands"
    }
}

fixed! {
    /// “before all other duties”
    First {
        De => "vor allen anderen Pflichten",
        Fr => "avant toutes les autres obligations",
        Nl => "vóór alle andere verplichtingen",
        Zh => "先于其他一切义务",
        _ => "before all other duties"
    }
}

message! {
    /// “{words} except {duties}”
    ///
    /// $duties: patterns of duties
    FirstExcept (duties words) [] {
        De => format!("{words} außer {duties}"),
        Fr => format!("{words} sauf {duties}"),
        Nl => format!("{words}, behalve {duties}"),
        Zh => format!("{words}，但下列除外：{duties}"),
        _ => format!("{words} except {duties}")
    }
}

fixed! {
    /// “to be shown by”
    Burden {
        De => "Beweislast",
        Fr => "preuve à apporter par",
        Nl => "te bewijzen door",
        Zh => "举证责任",
        _ => "to be shown by"
    }
}

fixed! {
    /// “when”
    When {
        De => "Voraussetzung",
        Fr => "condition",
        Nl => "voorwaarde",
        Zh => "条件",
        _ => "when"
    }
}

fixed! {
    /// “all else as in the next version”
    AsNext {
        De => "im Übrigen wie in der nächsten Fassung",
        Fr => "tout le reste comme dans la version suivante",
        Nl => "al het overige zoals in de volgende versie",
        Zh => "其余与下一版相同",
        _ => "all else as in the next version"
    }
}

fixed! {
    /// “note”
    Note {
        De => "Hinweis",
        Fr => "note",
        Nl => "opmerking",
        Zh => "注",
        _ => "note"
    }
}

fixed! {
    /// “gives”
    Gives {
        De => "ergibt",
        Fr => "donne",
        Nl => "geeft",
        Zh => "给出等级",
        _ => "gives"
    }
}

message! {
    /// “{name}: {level}”
    ///
    /// A level after the name of its scale.
    LevelOf (level name) [] {
        De => format!("{name}: {level}"),
        Fr => format!("{name}\u{202f}: {level}"),
        Nl => format!("{name}: {level}"),
        Zh => format!("{level}（{name}）"),
        _ => format!("{name}: {level}")
    }
}

message! {
    /// “{scale}: as the table “{table}” gives it”
    ByTable (scale table) [] {
        De => format!("{scale}: wie es die Tabelle „{table}“ ergibt"),
        Fr => format!("{scale}\u{202f}: selon le tableau «\u{202f}{table}\u{202f}»"),
        Nl => format!("{scale}: zoals de tabel “{table}” bepaalt"),
        Zh => format!("{scale}：依“{table}”表确定"),
        _ => format!("{scale}: as the table “{table}” gives it")
    }
}

fixed! {
    /// “as enacted”
    AsEnacted {
        De => "wie erlassen",
        Fr => "texte d’origine",
        Nl => "zoals vastgesteld",
        Zh => "原始文本",
        _ => "as enacted"
    }
}

fixed! {
    /// “inserted by”
    InsertedBy {
        De => "eingefügt durch",
        Fr => "insertion par",
        Nl => "ingevoegd bij",
        Zh => "增设依据",
        _ => "inserted by"
    }
}

fixed! {
    /// “amended by”
    AmendedBy {
        De => "geändert durch",
        Fr => "modification par",
        Nl => "gewijzigd bij",
        Zh => "修订依据",
        _ => "amended by"
    }
}

message! {
    /// “{name} “{title}”{act}”
    ///
    /// An amendment: its id, its title, and the act that it stands in with a mark before it.
    Amendment (act name title) [] {
        De => format!("{name} „{title}“{act}"),
        Fr => format!("{name} «\u{202f}{title}\u{202f}»{act}"),
        Nl => format!("{name} “{title}”{act}"),
        Zh => format!("“{title}”（{name}）{act}"),
        _ => format!("{name} “{title}”{act}")
    }
}

message! {
    /// “unchecked: {why}”
    Unchecked (why) [] {
        De => format!("ungeprüft: {why}"),
        Fr => format!("non vérifié\u{202f}: {why}"),
        Nl => format!("niet geverifieerd: {why}"),
        Zh => format!("未核实：{why}"),
        _ => format!("unchecked: {why}")
    }
}

fixed! {
    /// “cites”
    Cites {
        De => "Fundstelle",
        Fr => "cite",
        Nl => "vindplaats",
        Zh => "依据",
        _ => "cites"
    }
}

fixed! {
    /// “no provision”
    NoProvision {
        De => "keine Vorschrift",
        Fr => "aucune disposition",
        Nl => "geen bepaling",
        Zh => "无条文依据",
        _ => "no provision"
    }
}

fixed! {
    /// “in its own right ”
    ///
    /// A window: some of the four, one after the other.
    OwnRight {
        De => "eigenständig ",
        Fr => "de manière autonome, ",
        Nl => "zelfstandig ",
        Zh => "独立适用，",
        _ => "in its own right "
    }
}

message! {
    /// “from {day}”
    WindowFrom (day) [] {
        De => format!("ab {day}"),
        Fr => format!("à partir du {day}"),
        Nl => format!("vanaf {day}"),
        Zh => format!("自 {day}"),
        _ => format!("from {day}")
    }
}

message! {
    /// “ until {day}”
    WindowUntil (day) [] {
        De => format!(" bis ausschließlich {day}"),
        Fr => format!(" jusqu’au {day} exclu"),
        Nl => format!(" tot {day}"),
        Zh => format!("，{day} 之前（不含当日）"),
        _ => format!(" until {day}")
    }
}

message! {
    /// “, provided that {guard}”
    Provided (guard) [] {
        De => format!(", sofern Folgendes zutrifft: {guard}"),
        Fr => format!(", sous la condition suivante\u{202f}: {guard}"),
        Nl => format!(", op deze voorwaarde: {guard}"),
        Zh => format!("，前提是：{guard}"),
        _ => format!(", provided that {guard}")
    }
}

fixed! {
    /// “applies”
    Applies {
        De => "gilt",
        Fr => "s’applique",
        Nl => "van toepassing",
        Zh => "适用期间",
        _ => "applies"
    }
}

fixed! {
    /// “replaced before it applied”
    Replaced {
        De => "vor dem Geltungsbeginn ersetzt",
        Fr => "remplacement avant toute application",
        Nl => "vervangen voordat het van toepassing werd",
        Zh => "在适用之前即被取代",
        _ => "replaced before it applied"
    }
}

fixed! {
    /// “all of these hold”
    AllHold {
        De => "alle folgenden Bedingungen erfüllt",
        Fr => "toutes les conditions suivantes sont remplies",
        Nl => "alle volgende voorwaarden zijn vervuld",
        Zh => "同时符合下列各项",
        _ => "all of these hold"
    }
}

fixed! {
    /// “one of these holds”
    OneHolds {
        De => "mindestens eine der folgenden Bedingungen erfüllt",
        Fr => "au moins une des conditions suivantes est remplie",
        Nl => "een van de volgende voorwaarden is vervuld",
        Zh => "符合下列任一项",
        _ => "one of these holds"
    }
}

message! {
    /// “to be shown by {role}”
    ToBeShown (role) [] {
        De => format!("Beweislast: {role}"),
        Fr => format!("preuve à apporter par\u{202f}: {role}"),
        Nl => format!("te bewijzen door: {role}"),
        Zh => format!("举证责任：{role}"),
        _ => format!("to be shown by {role}")
    }
}

fixed! {
    /// “why the line is here”
    Clears {
        De => "warum die Grenze hier verläuft",
        Fr => "pourquoi la limite est ici",
        Nl => "waarom de grens hier ligt",
        Zh => "界限在此的理由",
        _ => "why the line is here"
    }
}

message! {
    /// “unless {limb}”
    Unless (limb) [] {
        De => format!("es sei denn, {limb}"),
        Fr => format!("sauf {limb}"),
        Nl => format!("tenzij {limb}"),
        Zh => format!("除非 {limb}"),
        _ => format!("unless {limb}")
    }
}

fixed! {
    /// “partial exclusion”
    Partial {
        De => "teilweiser Ausschluss",
        Fr => "exclusion partielle",
        Nl => "gedeeltelijke uitsluiting",
        Zh => "部分排除",
        _ => "partial exclusion"
    }
}

fixed! {
    /// “Terms”
    Terms {
        De => "Begriffe",
        Fr => "Termes",
        Nl => "Begrippen",
        Zh => "术语",
        _ => "Terms"
    }
}

fixed! {
    /// “Contested points”
    Contested {
        De => "Streitpunkte",
        Fr => "Points controversés",
        Nl => "Omstreden punten",
        Zh => "有争议的解释",
        _ => "Contested points"
    }
}

message! {
    /// “from {day}”
    ///
    /// Since when a text stands, and by which amendment.
    Since (day) [] {
        De => format!("ab {day}"),
        Fr => format!("à partir du {day}"),
        Nl => format!("vanaf {day}"),
        Zh => format!("自 {day}"),
        _ => format!("from {day}")
    }
}

fixed! {
    /// “default”
    Default {
        De => "Standard",
        Fr => "par défaut",
        Nl => "standaard",
        Zh => "默认",
        _ => "default"
    }
}

message! {
    /// “default from {day}”
    DefaultFrom (day) [] {
        De => format!("Standard ab {day}"),
        Fr => format!("par défaut à partir du {day}"),
        Nl => format!("standaard vanaf {day}"),
        Zh => format!("默认，自 {day}"),
        _ => format!("default from {day}")
    }
}

fixed! {
    /// “Facts that it reads”
    Facts {
        De => "Verwendete Fragen",
        Fr => "Faits pris en compte",
        Nl => "Feiten die de bepaling gebruikt",
        Zh => "所依据的事实",
        _ => "Facts that it reads"
    }
}

fixed! {
    /// “Tests that name it”
    Tests {
        De => "Tests, die sie nennen",
        Fr => "Tests qui y renvoient",
        Nl => "Tests die de bepaling noemen",
        Zh => "涉及的测试",
        _ => "Tests that name it"
    }
}

fixed! {
    /// “what may be done”
    May {
        De => "was getan werden darf",
        Fr => "ce qui peut être fait",
        Nl => "wat mag worden gedaan",
        Zh => "许可内容",
        _ => "what may be done"
    }
}

fixed! {
    /// “what must be done”
    Must {
        De => "was zu tun ist",
        Fr => "ce qui doit être fait",
        Nl => "wat moet worden gedaan",
        Zh => "义务内容",
        _ => "what must be done"
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

fixed! {
    /// “upper limit”
    Limit {
        De => "Obergrenze",
        Fr => "plafond",
        Nl => "maximumbedrag",
        Zh => "上限",
        _ => "upper limit"
    }
}

fixed! {
    /// “then”
    Then {
        De => "dann",
        Fr => "alors",
        Nl => "dan",
        Zh => "则",
        _ => "then"
    }
}

fixed! {
    /// “form asks for”
    Record {
        De => "Formular verlangt",
        Fr => "le formulaire demande",
        Nl => "formulier vraagt",
        Zh => "表格事项",
        _ => "form asks for"
    }
}
