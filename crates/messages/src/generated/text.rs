//! The report as text.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “law as of {day}”
    LawAsOf (day) [] {
        De => format!("Rechtsstand {day}"),
        Fr => format!("état du droit au {day}"),
        Nl => format!("stand van het recht op {day}"),
        Zh => format!("法律状态截至 {day}"),
        _ => format!("law as of {day}")
    }
}

fixed! {
    /// “Rules that apply”
    Applying {
        De => "Anwendbare Regeln",
        Fr => "Règles qui s’appliquent",
        Nl => "Regels die van toepassing zijn",
        Zh => "适用的规则",
        _ => "Rules that apply"
    }
}

fixed! {
    /// “Met, but set aside by an exception”
    SetAside {
        De => "Erfüllt, aber durch eine Ausnahme verdrängt",
        Fr => "Conditions remplies, mais règle écartée par une exception",
        Nl => "Vervuld, maar terzijde gesteld door een uitzondering",
        Zh => "符合条件但被例外排除",
        _ => "Met, but set aside by an exception"
    }
}

fixed! {
    /// “Depends on what is unknown”
    Depends {
        De => "Hängt davon ab, was nicht bekannt ist",
        Fr => "Dépend de ce qui est inconnu",
        Nl => "Hangt af van wat niet bekend is",
        Zh => "取决于未知信息",
        _ => "Depends on what is unknown"
    }
}

fixed! {
    /// “Not met”
    NotMet {
        De => "Nicht erfüllt",
        Fr => "Conditions non remplies",
        Nl => "Niet vervuld",
        Zh => "不符合条件",
        _ => "Not met"
    }
}

fixed! {
    /// “Next change”
    NextChange {
        De => "Nächste Änderung",
        Fr => "Prochain changement",
        Nl => "Volgende wijziging",
        Zh => "下一次变化",
        _ => "Next change"
    }
}

fixed! {
    /// “OUT OF SCOPE”
    OutOfScope {
        De => "AUSSERHALB DES ANWENDUNGSBEREICHS",
        Fr => "HORS DU CHAMP D’APPLICATION",
        Nl => "BUITEN HET TOEPASSINGSGEBIED",
        Zh => "不在适用范围内",
        _ => "OUT OF SCOPE"
    }
}

message! {
    /// “OUT OF SCOPE for now ({because}); {then}”
    ///
    /// $then is the message `report-once`.
    OutForNow (because then) [] {
        De => format!("DERZEIT AUSSERHALB DES ANWENDUNGSBEREICHS ({because}); {then}"),
        Fr => format!("HORS DU CHAMP D’APPLICATION pour le moment ({because})\u{202f}; {then}"),
        Nl => format!("VOORLOPIG BUITEN HET TOEPASSINGSGEBIED ({because}); {then}"),
        Zh => format!("目前不在适用范围内（{because}）；{then}"),
        _ => format!("OUT OF SCOPE for now ({because}); {then}")
    }
}

fixed! {
    /// “OPEN: whether this law governs the system at all is not known; levels hold if it does”
    ScopeOpen {
        De => "OFFEN: ob dieses Regelwerk das System überhaupt erfasst, ist nicht bekannt; die Stufen gelten, falls ja",
        Fr => "À DÉTERMINER\u{202f}: on ignore si cette législation régit le système\u{202f}; les niveaux valent dans l’affirmative",
        Nl => "OPEN: of deze regeling überhaupt op het systeem van toepassing is, is niet bekend; de niveaus gelden als dat zo is",
        Zh => "未定：尚不清楚本法是否适用于该系统；以下等级以适用为前提",
        _ => "OPEN: whether this law governs the system at all is not known; levels hold if it does"
    }
}

message! {
    /// “Governed in part: {because}”
    InPart (because) [] {
        De => format!("Teilweise erfasst: {because}"),
        Fr => format!("Régi en partie\u{202f}: {because}"),
        Nl => format!("Gedeeltelijk binnen het toepassingsgebied: {because}"),
        Zh => format!("部分适用：{because}"),
        _ => format!("Governed in part: {because}")
    }
}

message! {
    /// “Because: {why}”
    Because (why) [] {
        De => format!("Grund: {why}"),
        Fr => format!("Motif\u{202f}: {why}"),
        Nl => format!("Grond: {why}"),
        Zh => format!("理由：{why}"),
        _ => format!("Because: {why}")
    }
}

message! {
    /// “from when, hangs on {questions}”
    DayHangsOn (questions) [] {
        De => format!("ab wann, hängt ab von {questions}"),
        Fr => format!("à partir de quand : cela dépend de {questions}"),
        Nl => format!("vanaf wanneer hangt af van {questions}"),
        Zh => format!("何时开始取决于{questions}"),
        _ => format!("from when, hangs on {questions}")
    }
}

message! {
    /// “from when, if ever, hangs on {questions}”
    ///
    /// It may be that it never applies.
    DayPerhapsHangsOn (questions) [] {
        De => format!("ob und ab wann, hängt ab von {questions}"),
        Fr => format!("si et à partir de quand : cela dépend de {questions}"),
        Nl => format!("of en vanaf wanneer hangt af van {questions}"),
        Zh => format!("是否以及何时开始取决于{questions}"),
        _ => format!("from when, if ever, hangs on {questions}")
    }
}

message! {
    /// “none of these holds: {clauses}”
    NoClause (clauses) [] {
        De => format!("nichts hiervon trifft zu: {clauses}"),
        Fr => format!("aucune de ces conditions n’est remplie\u{202f}: {clauses}"),
        Nl => format!("geen van de volgende voorwaarden is vervuld: {clauses}"),
        Zh => format!("下列情形均不成立：{clauses}"),
        _ => format!("none of these holds: {clauses}")
    }
}

message! {
    /// “whatever the missing answers are, one of these applies: {rules}”
    Jointly (rules) [] {
        De => format!("wie die fehlenden Antworten auch lauten, eine dieser Regeln ist anwendbar: {rules}"),
        Fr => format!("quelles que soient les réponses manquantes, l’une au moins de ces règles s’applique\u{202f}: {rules}"),
        Nl => format!("wat de ontbrekende antwoorden ook zijn, een van deze regels is van toepassing: {rules}"),
        Zh => format!("无论缺少的信息如何，下列规则必有其一适用：{rules}"),
        _ => format!("whatever the missing answers are, one of these applies: {rules}")
    }
}

fixed! {
    /// “no rule that gives a higher level applies”
    NoneHigher {
        De => "keine Regel, die eine höhere Stufe ergibt, ist anwendbar",
        Fr => "aucune règle donnant un niveau supérieur ne s’applique",
        Nl => "geen regel die een hoger niveau geeft, is van toepassing",
        Zh => "没有更高等级的规则适用",
        _ => "no rule that gives a higher level applies"
    }
}

fixed! {
    /// “the answers below are missing”
    Missing {
        De => "die nachstehenden Antworten fehlen",
        Fr => "les réponses ci-dessous manquent",
        Nl => "de antwoorden hieronder ontbreken",
        Zh => "缺少下列信息",
        _ => "the answers below are missing"
    }
}

fixed! {
    /// “Rests on guidance alone, not on the text of the law”
    Guidance {
        De => "Beruht allein auf Leitlinien, nicht auf dem Normtext",
        Fr => "Repose uniquement sur des orientations, non sur le texte de la loi",
        Nl => "Berust uitsluitend op richtsnoeren, niet op de tekst van de wet",
        Zh => "仅依据指南，而非法律文本",
        _ => "Rests on guidance alone, not on the text of the law"
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

message! {
    /// “no provision: {why}”
    ///
    /// Instead of a citation.
    Uncited (why) [] {
        De => format!("keine Vorschrift: {why}"),
        Fr => format!("aucune disposition\u{202f}: {why}"),
        Nl => format!("geen bepaling: {why}"),
        Zh => format!("无条文依据：{why}"),
        _ => format!("no provision: {why}")
    }
}

message! {
    /// “not: {what}”
    ///
    /// Before a question or a named part of a condition.
    Contrary (what) [] {
        De => format!("nicht: {what}"),
        Fr => format!("le contraire de\u{202f}: {what}"),
        Nl => format!("niet: {what}"),
        Zh => format!("非：{what}"),
        _ => format!("not: {what}")
    }
}

message! {
    /// “reading {name} = {reading}”
    Reading (name reading) [] {
        De => format!("Lesart {name} = {reading}"),
        Fr => format!("lecture {name} = {reading}"),
        Nl => format!("lezing {name} = {reading}"),
        Zh => format!("解释 {name} = {reading}"),
        _ => format!("reading {name} = {reading}")
    }
}

message! {
    /// “{scale} ≥ {level}”
    Level (level scale) [] {
        De => format!("{scale} mindestens {level}"),
        Fr => format!("{scale} ≥ {level}"),
        Nl => format!("{scale} ≥ {level}"),
        Zh => format!("{scale}不低于{level}"),
        _ => format!("{scale} ≥ {level}")
    }
}

message! {
    /// “row {name} gives {gives}”
    Row (gives name) [] {
        De => format!("Zeile {name} ergibt {gives}"),
        Fr => format!("la ligne «\u{202f}{name}\u{202f}» donne {gives}"),
        Nl => format!("rij {name} geeft {gives}"),
        Zh => format!("“{name}”行：{gives}"),
        _ => format!("row {name} gives {gives}")
    }
}

message! {
    /// “and {n} more rows that may count”
    ///
    /// Behind rows that may count, where not all are named.
    MoreRows () [n] {
        De => match *n { 1 => String::from("und 1 weitere Zeile, auf die es ankommen kann"), _ => format!("und {n} weitere Zeilen, auf die es ankommen kann") },
        Fr => match *n { 1 => String::from("et 1 autre ligne qui peut compter"), _ => format!("et {n} autres lignes qui peuvent compter") },
        Nl => match *n { 1 => String::from("en nog 1 rij die mogelijk meetelt"), _ => format!("en nog {n} rijen die mogelijk meetellen") },
        Zh => format!("另有 {n} 行可能适用"),
        _ => match *n { 1 => String::from("and 1 more row that may count"), _ => format!("and {n} more rows that may count") }
    }
}

fixed! {
    /// “whatever the missing answers are”
    ///
    /// Above the conditions of a rule of which each may yet fail.
    Whatever {
        De => "wie die fehlenden Antworten auch lauten",
        Fr => "quelles que soient les réponses manquantes",
        Nl => "wat de ontbrekende antwoorden ook zijn",
        Zh => "无论缺失的回答如何",
        _ => "whatever the missing answers are"
    }
}

message! {
    /// “near: row {row} would give {gives}, but for {column}”
    NearRow (column gives row) [] {
        De => format!("knapp verfehlt: Zeile {row} ergäbe {gives}, es scheitert nur an {column}"),
        Fr => format!("voisine\u{202f}: la ligne «\u{202f}{row}\u{202f}» donnerait {gives}, si ce n’était la colonne {column}"),
        Nl => format!("bijna-treffer: rij {row} zou {gives} geven; alleen {column} staat daaraan in de weg"),
        Zh => format!("相近：“{row}”行给出{gives}，仅 {column} 不符"),
        _ => format!("near: row {row} would give {gives}, but for {column}")
    }
}

message! {
    /// “{name} applies”
    Applies (name) [] {
        De => format!("{name} ist anwendbar"),
        Fr => format!("{name} s’applique"),
        Nl => format!("{name} is van toepassing"),
        Zh => format!("{name} 适用"),
        _ => format!("{name} applies")
    }
}

message! {
    /// “{label}”
    ///
    /// An element of a condition: its label, or the word where an English label cannot stand.
    ///
    /// $label: the label, spelled
    Element (label) [] {
        De => format!("{label}"),
        Fr => format!("élément «\u{202f}{label}\u{202f}»"),
        Nl => format!("{label}"),
        Zh => String::from("要件"),
        _ => format!("{label}")
    }
}

message! {
    /// “exception {name}: {outcome}”
    ///
    /// $outcome is one of the four texts below, perhaps with the one after them.
    Exception (name outcome) [] {
        De => format!("Ausnahme {name}: {outcome}"),
        Fr => format!("exception {name}\u{202f}: {outcome}"),
        Nl => format!("uitzondering {name}: {outcome}"),
        Zh => format!("例外 {name}：{outcome}"),
        _ => format!("exception {name}: {outcome}")
    }
}

fixed! {
    /// “stands against it”
    StandsAgainst {
        De => "steht entgegen",
        Fr => "s’y oppose",
        Nl => "staat eraan in de weg",
        Zh => "阻却上述条文",
        _ => "stands against it"
    }
}

fixed! {
    /// “would stand against it, but is itself set aside”
    WouldStandAgainst {
        De => "stünde entgegen, ist aber selbst verdrängt",
        Fr => "s’y opposerait, mais est elle-même écartée",
        Nl => "zou eraan in de weg staan, maar is zelf terzijde gesteld",
        Zh => "本可阻却，但其自身已被排除",
        _ => "would stand against it, but is itself set aside"
    }
}

fixed! {
    /// “may stand against it”
    MayStandAgainst {
        De => "steht möglicherweise entgegen",
        Fr => "peut s’y opposer",
        Nl => "staat er mogelijk aan in de weg",
        Zh => "可能阻却上述条文",
        _ => "may stand against it"
    }
}

fixed! {
    /// “not established”
    NotEstablished {
        De => "nicht gegeben",
        Fr => "non établie",
        Nl => "staat niet vast",
        Zh => "不成立",
        _ => "not established"
    }
}

message! {
    /// “; to be shown by the {who}”
    BurdenOn (who) [] {
        De => format!("; Beweislast: {who}"),
        Fr => format!("\u{202f}; preuve à apporter par\u{202f}: {who}"),
        Nl => format!("; bewijslast: {who}"),
        Zh => format!("；举证责任：{who}"),
        _ => format!("; to be shown by the {who}")
    }
}

message! {
    /// “can decide between {low} and {high}”
    DecidesLevel (high low) [] {
        De => format!("kann zwischen {low} und {high} entscheiden"),
        Fr => format!("peut déterminer le niveau, entre {low} et {high}"),
        Nl => format!("kan beslissen tussen {low} en {high}"),
        Zh => format!("可能使结果为{low}或{high}"),
        _ => format!("can decide between {low} and {high}")
    }
}

fixed! {
    /// “can decide whether this law governs it”
    DecidesScope {
        De => "kann entscheiden, ob dieses Regelwerk das System erfasst",
        Fr => "peut déterminer si cette législation le régit",
        Nl => "kan beslissen of deze regeling erop van toepassing is",
        Zh => "可决定本法是否适用",
        _ => "can decide whether this law governs it"
    }
}

fixed! {
    /// “can decide from when the level applies, if ever”
    DecidesDay {
        De => "kann entscheiden, ob und ab wann die Stufe gilt",
        Fr => "peut décider si et à partir de quand le niveau s’applique",
        Nl => "kan beslissen of en vanaf wanneer het niveau geldt",
        Zh => "可以决定该等级是否以及何时开始适用",
        _ => "can decide from when the level applies, if ever"
    }
}

message! {
    /// “and {more} more that matter only after these, or decide less”
    MoreQuestions (more) [] {
        De => format!("und {more} weitere, auf die es erst nach diesen ankommt oder die weniger entscheiden"),
        Fr => format!("et {more} de plus, à n’examiner qu’après celles-ci ou de moindre effet"),
        Nl => format!("en nog {more}, pas na deze van belang of met minder gevolg"),
        Zh => format!("另有 {more} 个问题，仅在回答上述问题后才有意义，或影响较小"),
        _ => format!("and {more} more that matter only after these, or decide less")
    }
}

message! {
    /// “without it: {levels}”
    ///
    /// What holds if an assumption is not made.
    WithoutIt (levels) [] {
        De => format!("ohne diese Annahme: {levels}"),
        Fr => format!("sans cette hypothèse\u{202f}: {levels}"),
        Nl => format!("zonder deze veronderstelling: {levels}"),
        Zh => format!("若不作此假定：{levels}"),
        _ => format!("without it: {levels}")
    }
}

fixed! {
    /// “Points”
    Scores {
        De => "Punkte",
        Fr => "Points",
        Nl => "Punten",
        Zh => "评分",
        _ => "Points"
    }
}

message! {
    /// “{title}: {points} of {most} points”
    ///
    /// A score: its name, what it comes to, and its band.
    ///
    /// $points: a number or an interval
    ///
    /// $most: the greatest sum
    ScorePoints (most points title) [] {
        De => format!("{title}: {points} von {most} Punkten"),
        Fr => format!("{title}\u{202f}: {points} points sur {most}"),
        Nl => format!("{title}: {points} van {most} punten"),
        Zh => format!("{title}：{points}分（满分{most}分）"),
        _ => format!("{title}: {points} of {most} points")
    }
}

message! {
    /// “, {level}”
    ScoreBand (level) [] {
        De => format!(", {level}"),
        Fr => format!(", {level}"),
        Nl => format!(", {level}"),
        Zh => format!("，{level}"),
        _ => format!(", {level}")
    }
}

message! {
    /// “, still open: {level}”
    ScoreBandOpen (level) [] {
        De => format!(", noch offen: {level}"),
        Fr => format!(", encore à déterminer\u{202f}: {level}"),
        Nl => format!(", nog open: {level}"),
        Zh => format!("，尚未确定：{level}"),
        _ => format!(", still open: {level}")
    }
}

fixed! {
    /// “; only if it applies, which is open”
    ScoreUnless {
        De => "; nur falls anwendbar, was offen ist",
        Fr => "\u{202f}; seulement s’il s’applique, ce qui est à déterminer",
        Nl => "; alleen als de score van toepassing is, hetgeen open is",
        Zh => "；是否适用尚未确定",
        _ => "; only if it applies, which is open"
    }
}

message! {
    /// “at most {most}: {why}”
    ///
    /// Why the greatest sum that the law gives is not the one that can be reached.
    ScoreMaximum (most why) [] {
        De => format!("höchstens {most}: {why}"),
        Fr => format!("{most} au plus\u{202f}: {why}"),
        Nl => format!("ten hoogste {most}: {why}"),
        Zh => format!("最高{most}分：{why}"),
        _ => format!("at most {most}: {why}")
    }
}

message! {
    /// “the sum is {sum} points: {steps}”
    ///
    /// What becomes of the sum.
    ScoreChanged (steps sum) [] {
        De => format!("die Summe beträgt {sum} Punkte: {steps}"),
        Fr => format!("la somme est de {sum} points\u{202f}: {steps}"),
        Nl => format!("de som is {sum} punten: {steps}"),
        Zh => format!("合计{sum}分：{steps}"),
        _ => format!("the sum is {sum} points: {steps}")
    }
}

message! {
    /// “less {amount}”
    Less (amount) [] {
        De => format!("abzüglich {amount}"),
        Fr => format!("moins {amount}"),
        Nl => format!("min {amount}"),
        Zh => format!("减{amount}"),
        _ => format!("less {amount}")
    }
}

message! {
    /// “plus {amount}”
    Plus (amount) [] {
        De => format!("zuzüglich {amount}"),
        Fr => format!("plus {amount}"),
        Nl => format!("plus {amount}"),
        Zh => format!("加{amount}"),
        _ => format!("plus {amount}")
    }
}

message! {
    /// “rounded half up to {number}”
    HalfUp (number) [] {
        De => format!("gerundet auf Vielfache von {number}, die Mitte aufwärts"),
        Fr => format!("arrondi à {number} près, la moitié vers le haut"),
        Nl => format!("afgerond op een veelvoud van {number}, de helft naar boven"),
        Zh => format!("四舍五入至{number}的倍数"),
        _ => format!("rounded half up to {number}")
    }
}

message! {
    /// “rounded half to even to {number}”
    HalfEven (number) [] {
        De => format!("gerundet auf Vielfache von {number}, die Mitte zum geraden Vielfachen"),
        Fr => format!("arrondi à {number} près, la moitié vers le multiple pair"),
        Nl => format!("afgerond op een veelvoud van {number}, de helft naar het even veelvoud"),
        Zh => format!("四舍六入五成双至{number}的倍数"),
        _ => format!("rounded half to even to {number}")
    }
}

message! {
    /// “rounded up to {number}”
    RoundedUp (number) [] {
        De => format!("aufgerundet auf Vielfache von {number}"),
        Fr => format!("arrondi vers le haut à {number} près"),
        Nl => format!("naar boven afgerond op een veelvoud van {number}"),
        Zh => format!("向上取整至{number}的倍数"),
        _ => format!("rounded up to {number}")
    }
}

message! {
    /// “rounded down to {number}”
    RoundedDown (number) [] {
        De => format!("abgerundet auf Vielfache von {number}"),
        Fr => format!("arrondi vers le bas à {number} près"),
        Nl => format!("naar beneden afgerond op een veelvoud van {number}"),
        Zh => format!("向下取整至{number}的倍数"),
        _ => format!("rounded down to {number}")
    }
}

message! {
    /// “at least {level}, whatever the sum”
    FloorLevel (level) [] {
        De => format!("mindestens {level}, unabhängig von der Summe"),
        Fr => format!("au moins {level}, quelle que soit la somme"),
        Nl => format!("ten minste {level}, ongeacht de som"),
        Zh => format!("不论合计多少，至少为{level}"),
        _ => format!("at least {level}, whatever the sum")
    }
}

message! {
    /// “{what} if {condition}”
    ///
    /// What is done with the sum in one case alone: in another case, in this one, perhaps.
    ChangedIf (condition what) [] {
        De => format!("{what}, wenn Folgendes zutrifft: {condition}"),
        Fr => format!("{what} dans le cas suivant\u{202f}: {condition}"),
        Nl => format!("{what}, indien: {condition}"),
        Zh => format!("{what}（条件：{condition}）"),
        _ => format!("{what} if {condition}")
    }
}

message! {
    /// “{what}, as {condition}”
    ChangedAs (condition what) [] {
        De => format!("{what}, da Folgendes zutrifft: {condition}"),
        Fr => format!("{what}, puisque ceci est le cas\u{202f}: {condition}"),
        Nl => format!("{what}, omdat dit vervuld is: {condition}"),
        Zh => format!("{what}（因：{condition}）"),
        _ => format!("{what}, as {condition}")
    }
}

message! {
    /// “{what} if {condition}, which is open”
    ChangedPerhaps (condition what) [] {
        De => format!("{what}, wenn Folgendes zutrifft, was offen ist: {condition}"),
        Fr => format!("{what} dans le cas suivant, qui est à déterminer\u{202f}: {condition}"),
        Nl => format!("{what}, indien: {condition}; dat is open"),
        Zh => format!("{what}（条件：{condition}，尚未确定）"),
        _ => format!("{what} if {condition}, which is open")
    }
}

message! {
    /// “did not apply: {changes}”
    ScoreIdle (changes) [] {
        De => format!("kam nicht zur Anwendung: {changes}"),
        Fr => format!("sans effet ici\u{202f}: {changes}"),
        Nl => format!("niet toegepast: {changes}"),
        Zh => format!("未适用：{changes}"),
        _ => format!("did not apply: {changes}")
    }
}

message! {
    /// “bands: {bands}”
    ///
    /// The bands of a score; each has its ends.
    Bands (bands) [] {
        De => format!("Bereiche: {bands}"),
        Fr => format!("tranches\u{202f}: {bands}"),
        Nl => format!("klassen: {bands}"),
        Zh => format!("分档：{bands}"),
        _ => format!("bands: {bands}")
    }
}

message! {
    /// “{level} {range}”
    BandOf (level range) [] {
        De => format!("{level} {range}"),
        Fr => format!("{level} {range}"),
        Nl => format!("{level} {range}"),
        Zh => format!("{level}：{range}"),
        _ => format!("{level} {range}")
    }
}

message! {
    /// “from {n}”
    BandFrom (n) [] {
        De => format!("ab {n}"),
        Fr => format!("à partir de {n}"),
        Nl => format!("vanaf {n}"),
        Zh => format!("{n}起"),
        _ => format!("from {n}")
    }
}

message! {
    /// “over {n}”
    BandOver (n) [] {
        De => format!("über {n}"),
        Fr => format!("au-delà de {n}"),
        Nl => format!("boven {n}"),
        Zh => format!("超过{n}"),
        _ => format!("over {n}")
    }
}

message! {
    /// “up to {n}”
    BandUpTo (n) [] {
        De => format!("bis {n}"),
        Fr => format!("jusqu’à {n} inclus"),
        Nl => format!("tot en met {n}"),
        Zh => format!("至{n}（含）"),
        _ => format!("up to {n}")
    }
}

message! {
    /// “under {n}”
    BandUnder (n) [] {
        De => format!("unter {n}"),
        Fr => format!("en dessous de {n}"),
        Nl => format!("onder {n}"),
        Zh => format!("低于{n}"),
        _ => format!("under {n}")
    }
}

message! {
    /// “{low} {high}”
    BandBetween (high low) [] {
        De => format!("{low} {high}"),
        Fr => format!("{low} {high}"),
        Nl => format!("{low} en {high}"),
        Zh => format!("{low}，{high}"),
        _ => format!("{low} {high}")
    }
}

fixed! {
    /// “here”
    ///
    /// The points lie there.
    BandHere {
        De => "hier",
        Fr => "ici",
        Nl => "hier",
        Zh => "落在此档",
        _ => "here"
    }
}

fixed! {
    /// “perhaps here”
    BandPerhaps {
        De => "möglicherweise hier",
        Fr => "peut-être ici",
        Nl => "mogelijk hier",
        Zh => "可能落在此档",
        _ => "perhaps here"
    }
}

message! {
    /// “worth nothing: {items}”
    ScoreNothing (items) [] {
        De => format!("ohne Punkte: {items}"),
        Fr => format!("aucun point pour\u{202f}: {items}"),
        Nl => format!("zonder punten: {items}"),
        Zh => format!("不计分：{items}"),
        _ => format!("worth nothing: {items}")
    }
}

message! {
    /// “{name} answered with {answer} would give {points} points, {level}”
    ///
    /// Another answer that would bring the score to another level.
    ScoreMoves (answer level name points) [] {
        De => format!("`{name}` mit {answer} beantwortet ergäbe {points} Punkte, {level}"),
        Fr => format!("la réponse {answer} à `{name}` donnerait {points} points, {level}"),
        Nl => format!("{name} met {answer} beantwoord zou {points} punten geven, {level}"),
        Zh => format!("{name}若答为{answer}，则为{points}分，{level}"),
        _ => format!("{name} answered with {answer} would give {points} points, {level}")
    }
}

message! {
    /// “and {more} more answers that would move it”
    ScoreMoreMoves (more) [] {
        De => format!("und {more} weitere Antworten, die etwas verschieben würden"),
        Fr => format!("autres réponses qui changeraient la tranche\u{202f}: {more}"),
        Nl => format!("nog meer antwoorden die het zouden wijzigen: {more}"),
        Zh => format!("另有{more}个答案会改变等级"),
        _ => format!("and {more} more answers that would move it")
    }
}
