//! Questions that `solon ask` puts one by one.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{regime}: {levels}, decided”
    ///
    /// How a regime stands. $levels: one level, or a range of them.
    Decided (levels regime) [] {
        De => format!("{regime}: {levels}, entschieden"),
        Fr => format!("{regime}\u{202f}: {levels}, déterminé"),
        Nl => format!("{regime}: {levels}, beslist"),
        Zh => format!("{regime}：{levels}，已确定"),
        _ => format!("{regime}: {levels}, decided")
    }
}

message! {
    /// “{regime} does not govern the system”
    Out (regime) [] {
        De => format!("{regime}: das System ist nicht erfasst"),
        Fr => format!("{regime}\u{202f}: le système n’en relève pas"),
        Nl => format!("{regime}: het systeem valt erbuiten"),
        Zh => format!("{regime}不适用于该系统"),
        _ => format!("{regime} does not govern the system")
    }
}

message! {
    /// “{regime}: {levels}; {n} questions can still matter”
    Open (levels regime) [n] {
        De => match *n { 1 => format!("{regime}: {levels}; auf 1 Frage kann es noch ankommen"), _ => format!("{regime}: {levels}; auf {n} Fragen kann es noch ankommen") },
        Fr => match *n { 0 => format!("{regime}\u{202f}: {levels}\u{202f}; 0 question peut encore compter"), 1 => format!("{regime}\u{202f}: {levels}\u{202f}; 1 question peut encore compter"), _ => format!("{regime}\u{202f}: {levels}\u{202f}; {n} questions peuvent encore compter") },
        Nl => match *n { 1 => format!("{regime}: {levels}; 1 vraag kan nog van belang zijn"), _ => format!("{regime}: {levels}; {n} vragen kunnen nog van belang zijn") },
        Zh => format!("{regime}：{levels}；尚有{n}个问题可能影响结果"),
        _ => match *n { 1 => format!("{regime}: {levels}; 1 question can still matter"), _ => format!("{regime}: {levels}; {n} questions can still matter") }
    }
}

message! {
    /// “{regime}: whether it governs the system is open; if it does: {levels}; {n} questions can still matter”
    ScopeOpen (levels regime) [n] {
        De => match *n { 1 => format!("{regime}: ob das System erfasst ist, ist offen; falls ja: {levels}; auf 1 Frage kann es noch ankommen"), _ => format!("{regime}: ob das System erfasst ist, ist offen; falls ja: {levels}; auf {n} Fragen kann es noch ankommen") },
        Fr => match *n { 0 => format!("{regime}\u{202f}: il reste à déterminer si le système en relève\u{202f}; dans l’affirmative\u{202f}: {levels}\u{202f}; 0 question peut encore compter"), 1 => format!("{regime}\u{202f}: il reste à déterminer si le système en relève\u{202f}; dans l’affirmative\u{202f}: {levels}\u{202f}; 1 question peut encore compter"), _ => format!("{regime}\u{202f}: il reste à déterminer si le système en relève\u{202f}; dans l’affirmative\u{202f}: {levels}\u{202f}; {n} questions peuvent encore compter") },
        Nl => match *n { 1 => format!("{regime}: of het systeem eronder valt, is open; zo ja: {levels}; 1 vraag kan nog van belang zijn"), _ => format!("{regime}: of het systeem eronder valt, is open; zo ja: {levels}; {n} vragen kunnen nog van belang zijn") },
        Zh => format!("{regime}：是否适用未定；若适用：{levels}；尚有{n}个问题可能影响结果"),
        _ => match *n { 1 => format!("{regime}: whether it governs the system is open; if it does: {levels}; 1 question can still matter"), _ => format!("{regime}: whether it governs the system is open; if it does: {levels}; {n} questions can still matter") }
    }
}

message! {
    /// “{regime}: whether it governs the system is open; {n} questions can still matter”
    ScopeAlone (regime) [n] {
        De => match *n { 1 => format!("{regime}: ob das System erfasst ist, ist offen; auf 1 Frage kann es noch ankommen"), _ => format!("{regime}: ob das System erfasst ist, ist offen; auf {n} Fragen kann es noch ankommen") },
        Fr => match *n { 0 => format!("{regime}\u{202f}: il reste à déterminer si le système en relève\u{202f}; 0 question peut encore compter"), 1 => format!("{regime}\u{202f}: il reste à déterminer si le système en relève\u{202f}; 1 question peut encore compter"), _ => format!("{regime}\u{202f}: il reste à déterminer si le système en relève\u{202f}; {n} questions peuvent encore compter") },
        Nl => match *n { 1 => format!("{regime}: of het systeem eronder valt, is open; 1 vraag kan nog van belang zijn"), _ => format!("{regime}: of het systeem eronder valt, is open; {n} vragen kunnen nog van belang zijn") },
        Zh => format!("{regime}：是否适用未定；尚有{n}个问题可能影响结果"),
        _ => match *n { 1 => format!("{regime}: whether it governs the system is open; 1 question can still matter"), _ => format!("{regime}: whether it governs the system is open; {n} questions can still matter") }
    }
}

message! {
    /// “{decided} of {n} regimes are decided; {left} questions can still matter”
    ///
    /// Of many regimes.
    Regimes (decided n) [left] {
        De => match *left { 1 => format!("Entschiedene Regelwerke: {decided} von {n}; auf 1 Frage kann es noch ankommen"), _ => format!("Entschiedene Regelwerke: {decided} von {n}; auf {left} Fragen kann es noch ankommen") },
        Fr => match *left { 0 => format!("Régimes déterminés\u{202f}: {decided} sur {n}\u{202f}; 0 question peut encore compter"), 1 => format!("Régimes déterminés\u{202f}: {decided} sur {n}\u{202f}; 1 question peut encore compter"), _ => format!("Régimes déterminés\u{202f}: {decided} sur {n}\u{202f}; {left} questions peuvent encore compter") },
        Nl => match *left { 1 => format!("Besliste regimes: {decided} van {n}; 1 vraag kan nog van belang zijn"), _ => format!("Besliste regimes: {decided} van {n}; {left} vragen kunnen nog van belang zijn") },
        Zh => format!("{n}个制度中{decided}个已确定；尚有{left}个问题可能影响结果"),
        _ => match *left { 1 => format!("{decided} of {n} regimes are decided; 1 question can still matter"), _ => format!("{decided} of {n} regimes are decided; {left} questions can still matter") }
    }
}

message! {
    /// “{n} regimes are out of reach”
    NotReached () [n] {
        De => match *n { 1 => String::from("1 Regelwerk ist nicht erreicht"), _ => format!("{n} Regelwerke sind nicht erreicht") },
        Fr => match *n { 0 => String::from("0 régime hors d’atteinte"), 1 => String::from("1 régime hors d’atteinte"), _ => format!("{n} régimes hors d’atteinte") },
        Nl => match *n { 1 => String::from("1 regime wordt niet bereikt"), _ => format!("{n} regimes worden niet bereikt") },
        Zh => format!("{n}个制度未触及"),
        _ => match *n { 1 => String::from("1 regime is out of reach"), _ => format!("{n} regimes are out of reach") }
    }
}

message! {
    /// “It can decide whether {regime} governs the system.”
    ///
    /// Why a question is asked.
    WhyScope (regime) [] {
        De => format!("Die Frage kann entscheiden, ob {regime} das System erfasst."),
        Fr => format!("Elle peut déterminer si {regime} régit le système."),
        Nl => format!("Deze vraag kan beslissen of {regime} op het systeem van toepassing is."),
        Zh => format!("它可决定{regime}是否适用于该系统。"),
        _ => format!("It can decide whether {regime} governs the system.")
    }
}

message! {
    /// “Under {regime} it can decide between {low} and {high}.”
    WhyLevel (high low regime) [] {
        De => format!("Nach {regime} kann die Frage zwischen {low} und {high} entscheiden."),
        Fr => format!("{regime}\u{202f}: elle peut déterminer le niveau, entre {low} et {high}."),
        Nl => format!("Volgens {regime} kan deze vraag beslissen tussen {low} en {high}."),
        Zh => format!("在{regime}下，它可决定是{low}还是{high}。"),
        _ => format!("Under {regime} it can decide between {low} and {high}.")
    }
}

message! {
    /// “Rules that hang on it: {rules}”
    WhyRules (rules) [] {
        De => format!("Davon abhängige Regeln: {rules}"),
        Fr => format!("Règles qui en dépendent\u{202f}: {rules}"),
        Nl => format!("Regels die ervan afhangen: {rules}"),
        Zh => format!("取决于它的规则：{rules}"),
        _ => format!("Rules that hang on it: {rules}")
    }
}

message! {
    /// “Duties that hang on it, or on which day: {duties}”
    WhyDuties (duties) [] {
        De => format!("Davon abhängige Pflichten, sei es auch nur dem Tag nach: {duties}"),
        Fr => format!("Obligations qui en dépendent, ou dont la date en dépend\u{202f}: {duties}"),
        Nl => format!("Verplichtingen die ervan afhangen, of waarvan de dag ervan afhangt: {duties}"),
        Zh => format!("取决于它的义务或其日期：{duties}"),
        _ => format!("Duties that hang on it, or on which day: {duties}")
    }
}

fixed! {
    /// “No level hangs on it any more.”
    WhyNothing {
        De => "Keine Stufe hängt mehr davon ab.",
        Fr => "Aucun niveau n’en dépend plus.",
        Nl => "Er hangt geen niveau meer van af.",
        Zh => "已没有等级取决于它。",
        _ => "No level hangs on it any more."
    }
}

message! {
    /// “Two systems that differ in this answer alone, under {regime}:”
    Pair (regime) [] {
        De => format!("Zwei Systeme, die sich nur in dieser Antwort unterscheiden, nach {regime}:"),
        Fr => format!("Deux systèmes qui ne diffèrent que par cette réponse ({regime})\u{202f}:"),
        Nl => format!("Twee systemen die alleen in dit antwoord verschillen, volgens {regime}:"),
        Zh => format!("仅此回答不同的两个系统（{regime}）："),
        _ => format!("Two systems that differ in this answer alone, under {regime}:")
    }
}

message! {
    /// “both: {list}”
    PairBoth (list) [] {
        De => format!("beide: {list}"),
        Fr => format!("les deux\u{202f}: {list}"),
        Nl => format!("beide: {list}"),
        Zh => format!("两者均为：{list}"),
        _ => format!("both: {list}")
    }
}

fixed! {
    /// “both as answered so far”
    PairSame {
        De => "beide wie bisher beantwortet",
        Fr => "les deux selon les réponses données jusqu’ici",
        Nl => "beide zoals tot nu toe beantwoord",
        Zh => "其余均同已有的回答",
        _ => "both as answered so far"
    }
}

message! {
    /// “{answer} → {result}”
    Comes (answer result) [] {
        De => format!("{answer} → {result}"),
        Fr => format!("{answer} → {result}"),
        Nl => format!("{answer} → {result}"),
        Zh => format!("{answer} → {result}"),
        _ => format!("{answer} → {result}")
    }
}

fixed! {
    /// “not governed”
    NotGoverned {
        De => "nicht erfasst",
        Fr => "hors du champ d’application",
        Nl => "buiten het toepassingsgebied",
        Zh => "不适用",
        _ => "not governed"
    }
}

message! {
    /// “Serves: {places}”
    Serves (places) [] {
        De => format!("Betrifft: {places}"),
        Fr => format!("Sert à l’application de\u{202f}: {places}"),
        Nl => format!("Ten behoeve van: {places}"),
        Zh => format!("依据：{places}"),
        _ => format!("Serves: {places}")
    }
}

message! {
    /// “Asked because: {condition}”
    Applies (condition) [] {
        De => format!("Gestellt, da Folgendes zutrifft: {condition}"),
        Fr => format!("Posée puisque ceci est le cas\u{202f}: {condition}"),
        Nl => format!("Gesteld omdat dit vervuld is: {condition}"),
        Zh => format!("提问的条件：{condition}"),
        _ => format!("Asked because: {condition}")
    }
}

fixed! {
    /// “What is left:”
    Left {
        De => "Was noch offen ist:",
        Fr => "Ce qui reste\u{202f}:",
        Nl => "Wat nog open is:",
        Zh => "尚余：",
        _ => "What is left:"
    }
}

message! {
    /// “{regime}: whether it governs the system”
    CouldScope (regime) [] {
        De => format!("{regime}: ob das System erfasst ist"),
        Fr => format!("{regime}\u{202f}: si le système en relève"),
        Nl => format!("{regime}: of het systeem eronder valt"),
        Zh => format!("{regime}：是否适用"),
        _ => format!("{regime}: whether it governs the system")
    }
}

message! {
    /// “{regime}: up to {level}”
    CouldLevel (level regime) [] {
        De => format!("{regime}: bis zu {level}"),
        Fr => format!("{regime}\u{202f}: jusqu’à {level}"),
        Nl => format!("{regime}: tot en met {level}"),
        Zh => format!("{regime}：最高可达{level}"),
        _ => format!("{regime}: up to {level}")
    }
}

message! {
    /// “{what} ({n}):”
    Group (n what) [] {
        De => format!("{what} ({n}):"),
        Fr => format!("{what} ({n}) :"),
        Nl => format!("{what} ({n}):"),
        Zh => format!("{what}（{n}）："),
        _ => format!("{what} ({n}):")
    }
}

message! {
    /// “All levels are decided. {n} further questions would refine duties and days:”
    Refined () [n] {
        De => match *n { 1 => String::from("Alle Stufen sind entschieden. 1 weitere Frage würde Pflichten und Tage genauer bestimmen:"), _ => format!("Alle Stufen sind entschieden. {n} weitere Fragen würden Pflichten und Tage genauer bestimmen:") },
        Fr => match *n { 0 => String::from("Tous les niveaux sont déterminés. 0 autre question préciserait les obligations et les dates\u{202f}:"), 1 => String::from("Tous les niveaux sont déterminés. 1 autre question préciserait les obligations et les dates\u{202f}:"), _ => format!("Tous les niveaux sont déterminés. {n} autres questions préciseraient les obligations et les dates\u{202f}:") },
        Nl => match *n { 1 => String::from("Alle niveaus zijn beslist. 1 verdere vraag zou verplichtingen en dagen nader bepalen:"), _ => format!("Alle niveaus zijn beslist. {n} verdere vragen zouden verplichtingen en dagen nader bepalen:") },
        Zh => format!("所有等级均已确定。另有{n}个问题可使义务和日期更准确："),
        _ => match *n { 1 => String::from("All levels are decided. 1 further question would refine duties and days:"), _ => format!("All levels are decided. {n} further questions would refine duties and days:") }
    }
}

message! {
    /// “{question} – {duties}”
    Refine (duties question) [] {
        De => format!("{question} – {duties}"),
        Fr => format!("{question} – {duties}"),
        Nl => format!("{question} – {duties}"),
        Zh => format!("{question}——{duties}"),
        _ => format!("{question} – {duties}")
    }
}

fixed! {
    /// “Not known, or known in part, and still able to matter:”
    Unsettled {
        De => "Nicht oder nur teilweise bekannt, und noch geeignet, das Ergebnis zu ändern:",
        Fr => "Inconnu, en tout ou en partie, et susceptible encore de modifier le résultat :",
        Nl => "Niet of slechts gedeeltelijk bekend, en nog in staat het resultaat te wijzigen:",
        Zh => "未知或仅部分已知，且仍可能影响结果：",
        _ => "Not known, or known in part, and still able to matter:"
    }
}

message! {
    /// “{code} {message}”
    Warning (code message) [] {
        De => format!("{code} {message}"),
        Fr => format!("{code} {message}"),
        Nl => format!("{code} {message}"),
        Zh => format!("{code} {message}"),
        _ => format!("{code} {message}")
    }
}

fixed! {
    /// “yes”
    ///
    /// The answers that people choose from.
    Yes {
        De => "ja",
        Fr => "oui",
        Nl => "ja",
        Zh => "是",
        _ => "yes"
    }
}

fixed! {
    /// “no”
    No {
        De => "nein",
        Fr => "non",
        Nl => "nee",
        Zh => "否",
        _ => "no"
    }
}

fixed! {
    /// “I don't know”
    Unknown {
        De => "Ich weiß es nicht",
        Fr => "Je ne sais pas",
        Nl => "Ik weet het niet",
        Zh => "不知道",
        _ => "I don't know"
    }
}

fixed! {
    /// “I'd rather not say”
    Declined {
        De => "Ich möchte es nicht sagen",
        Fr => "Je préfère ne pas répondre",
        Nl => "Ik zeg het liever niet",
        Zh => "不愿回答",
        _ => "I'd rather not say"
    }
}

fixed! {
    /// “I know it in part”
    Partly {
        De => "Ich weiß es teilweise",
        Fr => "Je le sais en partie",
        Nl => "Ik weet het gedeeltelijk",
        Zh => "只知道一部分",
        _ => "I know it in part"
    }
}

fixed! {
    /// “not this one now”
    Skip {
        De => "diese Frage jetzt nicht",
        Fr => "pas cette question maintenant",
        Nl => "deze vraag nu niet",
        Zh => "先不答这一题",
        _ => "not this one now"
    }
}

fixed! {
    /// “back to the question before”
    Back {
        De => "zurück zur vorigen Frage",
        Fr => "revenir à la question précédente",
        Nl => "terug naar de vorige vraag",
        Zh => "回到上一题",
        _ => "back to the question before"
    }
}

fixed! {
    /// “change an earlier answer”
    Change {
        De => "eine frühere Antwort ändern",
        Fr => "modifier une réponse antérieure",
        Nl => "een eerder antwoord wijzigen",
        Zh => "修改之前的回答",
        _ => "change an earlier answer"
    }
}

fixed! {
    /// “why am I asked?”
    Explain {
        De => "warum wird das gefragt?",
        Fr => "pourquoi cette question\u{202f}?",
        Nl => "waarom wordt dit gevraagd?",
        Zh => "为什么问这个？",
        _ => "why am I asked?"
    }
}

fixed! {
    /// “what is left?”
    Map {
        De => "was ist noch offen?",
        Fr => "que reste-t-il\u{202f}?",
        Nl => "wat is nog open?",
        Zh => "还剩什么？",
        _ => "what is left?"
    }
}

fixed! {
    /// “stop here, keep what is answered”
    Stop {
        De => "hier aufhören und die Antworten behalten",
        Fr => "s’arrêter ici et garder les réponses",
        Nl => "hier stoppen en de antwoorden bewaren",
        Zh => "到此为止，保留已有的回答",
        _ => "stop here, keep what is answered"
    }
}

fixed! {
    /// “Which answer should be changed?”
    ///
    /// Questions of the terminal itself.
    WhichAnswer {
        De => "Welche Antwort soll geändert werden?",
        Fr => "Quelle réponse faut-il modifier\u{202f}?",
        Nl => "Welk antwoord moet worden gewijzigd?",
        Zh => "要修改哪个回答？",
        _ => "Which answer should be changed?"
    }
}

fixed! {
    /// “Which of these surely hold?”
    Surely {
        De => "Was davon trifft sicher zu?",
        Fr => "Lesquelles conviennent à coup sûr\u{202f}?",
        Nl => "Welke hiervan gelden zeker?",
        Zh => "哪些肯定符合？",
        _ => "Which of these surely hold?"
    }
}

fixed! {
    /// “Which of the others surely do not?”
    SurelyNot {
        De => "Was von den übrigen trifft sicher nicht zu?",
        Fr => "Lesquelles des autres sont exclues à coup sûr\u{202f}?",
        Nl => "Welke van de overige gelden zeker niet?",
        Zh => "其余的哪些肯定不符合？",
        _ => "Which of the others surely do not?"
    }
}

fixed! {
    /// “the space bar marks, typing searches, Enter answers (nothing marked: none of them), Esc: don't know, in part, back, why, what is left”
    All {
        De => "Leertaste markiert, Tippen sucht, Eingabetaste antwortet (nichts markiert: nichts davon), Esc: weiß nicht, teilweise, zurück, warum, was noch offen ist",
        Fr => "la barre d’espace marque, la frappe recherche, Entrée répond (rien de marqué\u{202f}: aucune de ces valeurs), Échap\u{202f}: ne sais pas, en partie, retour, pourquoi, ce qui reste",
        Nl => "de spatiebalk markeert, typen zoekt, Enter antwoordt (niets gemarkeerd: geen hiervan), Esc: weet niet, gedeeltelijk, terug, waarom, wat nog open is",
        Zh => "空格选择，输入可搜索，回车回答（都不选：均不符合），Esc：不知道、部分、返回、为什么、还剩什么",
        _ => "the space bar marks, typing searches, Enter answers (nothing marked: none of them), Esc: don't know, in part, back, why, what is left"
    }
}

fixed! {
    /// “Which can it be?”
    Candidates {
        De => "Was kommt in Betracht?",
        Fr => "Lesquelles sont possibles\u{202f}?",
        Nl => "Welke komen in aanmerking?",
        Zh => "可能是哪些？",
        _ => "Which can it be?"
    }
}

fixed! {
    /// “A number”
    Number {
        De => "Eine Zahl",
        Fr => "Un nombre",
        Nl => "Een getal",
        Zh => "数字",
        _ => "A number"
    }
}

fixed! {
    /// “At least (nothing: no bound is known)”
    Least {
        De => "Mindestens (leer: keine Grenze bekannt)",
        Fr => "Au moins (vide\u{202f}: aucune borne connue)",
        Nl => "Ten minste (leeg: geen grens bekend)",
        Zh => "至少（留空：下限未知）",
        _ => "At least (nothing: no bound is known)"
    }
}

fixed! {
    /// “At most (nothing: no bound is known)”
    Most {
        De => "Höchstens (leer: keine Grenze bekannt)",
        Fr => "Au plus (vide\u{202f}: aucune borne connue)",
        Nl => "Ten hoogste (leeg: geen grens bekend)",
        Zh => "至多（留空：上限未知）",
        _ => "At most (nothing: no bound is known)"
    }
}

fixed! {
    /// “A day such as 2027-12-02, a month or a year”
    Day {
        De => "Ein Tag wie 2027-12-02, ein Monat oder ein Jahr",
        Fr => "Une date comme 2027-12-02, un mois ou une année",
        Nl => "Een dag zoals 2027-12-02, een maand of een jaar",
        Zh => "日期，例如 2027-12-02，也可写月份或年份",
        _ => "A day such as 2027-12-02, a month or a year"
    }
}

fixed! {
    /// “Not before (nothing: no bound is known)”
    FirstDay {
        De => "Nicht vor (leer: keine Grenze bekannt)",
        Fr => "Pas avant (vide\u{202f}: aucune borne connue)",
        Nl => "Niet vóór (leeg: geen grens bekend)",
        Zh => "不早于（留空：未知）",
        _ => "Not before (nothing: no bound is known)"
    }
}

fixed! {
    /// “Before (nothing: no bound is known)”
    LastDay {
        De => "Vor (leer: keine Grenze bekannt)",
        Fr => "Avant (vide\u{202f}: aucune borne connue)",
        Nl => "Vóór (leeg: geen grens bekend)",
        Zh => "早于（留空：未知）",
        _ => "Before (nothing: no bound is known)"
    }
}

fixed! {
    /// “Evidence (nothing: none)”
    Evidence {
        De => "Nachweis (leer: keiner)",
        Fr => "Preuve (vide\u{202f}: aucune)",
        Nl => "Bewijs (leeg: geen)",
        Zh => "证据（留空：没有）",
        _ => "Evidence (nothing: none)"
    }
}

fixed! {
    /// “· Esc: don't know, in part, back, why, what is left”
    Other {
        De => "· Esc: weiß nicht, teilweise, zurück, warum, was noch offen ist",
        Fr => "· Échap\u{202f}: ne sais pas, en partie, retour, pourquoi, ce qui reste",
        Nl => "· Esc: weet niet, gedeeltelijk, terug, waarom, wat nog open is",
        Zh => "· Esc：不知道、部分、返回、为什么、还剩什么",
        _ => "· Esc: don't know, in part, back, why, what is left"
    }
}

fixed! {
    /// “Instead:”
    Otherwise {
        De => "Stattdessen:",
        Fr => "Sinon\u{202f}:",
        Nl => "In plaats daarvan:",
        Zh => "改为：",
        _ => "Instead:"
    }
}

fixed! {
    /// “For which systems?”
    ForWhom {
        De => "Für welche Systeme?",
        Fr => "Pour quels systèmes\u{202f}?",
        Nl => "Voor welke systemen?",
        Zh => "用于哪些系统？",
        _ => "For which systems?"
    }
}

message! {
    /// “for all of them ({n})”
    ForAll (n) [] {
        De => format!("für alle ({n})"),
        Fr => format!("pour tous ({n})"),
        Nl => format!("voor alle ({n})"),
        Zh => format!("用于全部（{n}个）"),
        _ => format!("for all of them ({n})")
    }
}

fixed! {
    /// “for some of them”
    ForSome {
        De => "für einige davon",
        Fr => "pour certains",
        Nl => "voor sommige",
        Zh => "用于其中一些",
        _ => "for some of them"
    }
}

message! {
    /// “asked of {n} systems: {list}”
    AskedOf (list) [n] {
        De => match *n { 1 => format!("gefragt für 1 System: {list}"), _ => format!("gefragt für {n} Systeme: {list}") },
        Fr => match *n { 0 => format!("posée pour 0 système\u{202f}: {list}"), 1 => format!("posée pour 1 système\u{202f}: {list}"), _ => format!("posée pour {n} systèmes\u{202f}: {list}") },
        Nl => match *n { 1 => format!("gevraagd voor 1 systeem: {list}"), _ => format!("gevraagd voor {n} systemen: {list}") },
        Zh => format!("涉及{n}个系统：{list}"),
        _ => match *n { 1 => format!("asked of 1 system: {list}"), _ => format!("asked of {n} systems: {list}") }
    }
}

fixed! {
    /// “Go on with what refines duties and days?”
    GoOn {
        De => "Weiter mit dem, was Pflichten und Tage genauer bestimmt?",
        Fr => "Continuer avec ce qui précise les obligations et les dates\u{202f}?",
        Nl => "Doorgaan met wat verplichtingen en dagen nader bepaalt?",
        Zh => "是否继续回答可使义务和日期更准确的问题？",
        _ => "Go on with what refines duties and days?"
    }
}

fixed! {
    /// “A name for the system”
    Name {
        De => "Ein Name für das System",
        Fr => "Un nom pour le système",
        Nl => "Een naam voor het systeem",
        Zh => "系统的名称",
        _ => "A name for the system"
    }
}

fixed! {
    /// “A short name for the system, without spaces”
    Id {
        De => "Ein kurzer Name für das System, ohne Leerzeichen",
        Fr => "Un nom court pour le système, sans espaces",
        Nl => "Een korte naam voor het systeem, zonder spaties",
        Zh => "系统的简称，不含空格",
        _ => "A short name for the system, without spaces"
    }
}

fixed! {
    /// “Nothing is marked: surely none of them? (no: back to the list)”
    ///
    /// Nothing of a list was marked. Answered with yes or no.
    NoneOfThem {
        De => "Nichts ist markiert: trifft sicher nichts davon zu? (nein: zurück zur Liste)",
        Fr => "Rien n’est marqué : aucune de ces réponses, à coup sûr ? (non : retour à la liste)",
        Nl => "Er is niets gemarkeerd: zeker geen van deze? (nee: terug naar de lijst)",
        Zh => "没有选中任何一项：确定均不符合吗？（选否则返回列表）",
        _ => "Nothing is marked: surely none of them? (no: back to the list)"
    }
}

fixed! {
    /// “There is nothing to ask. Change an earlier answer?”
    ChangeOne {
        De => "Es gibt nichts zu fragen. Eine frühere Antwort ändern?",
        Fr => "Il n’y a rien à demander. Modifier une réponse précédente ?",
        Nl => "Er is niets te vragen. Een eerder antwoord wijzigen?",
        Zh => "没有要问的问题。要更改先前的回答吗？",
        _ => "There is nothing to ask. Change an earlier answer?"
    }
}

message! {
    /// “{from} is left as it is; answers are kept in {path}”
    Elsewhere (from path) [] {
        De => format!("{from} bleibt, wie es ist; Antworten werden in {path} gespeichert"),
        Fr => format!("{from} reste tel quel ; les réponses sont conservées dans {path}"),
        Nl => format!("{from} blijft zoals het is; antwoorden worden bewaard in {path}"),
        Zh => format!("{from} 保持不变；回答保存在 {path}"),
        _ => format!("{from} is left as it is; answers are kept in {path}")
    }
}

message! {
    /// “the report: {command}”
    ///
    /// What to do with the description.
    Told (command) [] {
        De => format!("Bericht: {command}"),
        Fr => format!("le rapport : {command}"),
        Nl => format!("het verslag: {command}"),
        Zh => format!("报告：{command}"),
        _ => format!("the report: {command}")
    }
}

message! {
    /// “saved: {path}”
    Saved (path) [] {
        De => format!("gespeichert: {path}"),
        Fr => format!("enregistré\u{202f}: {path}"),
        Nl => format!("opgeslagen: {path}"),
        Zh => format!("已保存：{path}"),
        _ => format!("saved: {path}")
    }
}

message! {
    /// “go on with: {command}”
    Resume (command) [] {
        De => format!("weiter mit: {command}"),
        Fr => format!("pour continuer\u{202f}: {command}"),
        Nl => format!("doorgaan met: {command}"),
        Zh => format!("继续：{command}"),
        _ => format!("go on with: {command}")
    }
}

message! {
    /// “{list} and {n} more”
    AndMore (list n) [] {
        De => format!("{list} und {n} weitere"),
        Fr => format!("{list} et {n} de plus"),
        Nl => format!("{list} en nog {n}"),
        Zh => format!("{list}等，另有{n}项"),
        _ => format!("{list} and {n} more")
    }
}

fixed! {
    /// “the space bar marks, typing searches”
    Search {
        De => "Leertaste markiert, Tippen sucht",
        Fr => "la barre d’espace marque, la frappe recherche",
        Nl => "de spatiebalk markeert, typen zoekt",
        Zh => "空格选择，输入可搜索",
        _ => "the space bar marks, typing searches"
    }
}

fixed! {
    /// “Take up one of them? (Esc: no)”
    WhichQuestion {
        De => "Eine davon beantworten? (Esc: nein)",
        Fr => "Répondre à l’une d’elles\u{202f}? (Échap\u{202f}: non)",
        Nl => "Een daarvan beantwoorden? (Esc: nee)",
        Zh => "现在回答其中之一？（Esc：不）",
        _ => "Take up one of them? (Esc: no)"
    }
}

message! {
    /// “Near miss: “{value}” decides nothing. Beside it stand: {list}”
    NearBeside (list value) [] {
        De => format!("Knapp verfehlt: „{value}“ entscheidet nichts. Daneben stehen: {list}"),
        Fr => format!("Valeur voisine\u{202f}: «\u{202f}{value}\u{202f}» ne détermine rien. À côté figurent\u{202f}: {list}"),
        Nl => format!("Bijna-treffer: “{value}” beslist niets. Daarnaast staan: {list}"),
        Zh => format!("近似情形：“{value}”不决定任何结果。与之相邻的有：{list}"),
        _ => format!("Near miss: “{value}” decides nothing. Beside it stand: {list}")
    }
}

message! {
    /// “Near miss: “{value}” decides nothing.”
    NearAlone (value) [] {
        De => format!("Knapp verfehlt: „{value}“ entscheidet nichts."),
        Fr => format!("Valeur voisine\u{202f}: «\u{202f}{value}\u{202f}» ne détermine rien."),
        Nl => format!("Bijna-treffer: “{value}” beslist niets."),
        Zh => format!("近似情形：“{value}”不决定任何结果。"),
        _ => format!("Near miss: “{value}” decides nothing.")
    }
}

message! {
    /// “{decided} of {n} systems are decided”
    ///
    /// Of several systems.
    Systems (decided n) [] {
        De => format!("Entschiedene Systeme: {decided} von {n}"),
        Fr => format!("Systèmes déterminés\u{202f}: {decided} sur {n}"),
        Nl => format!("Besliste systemen: {decided} van {n}"),
        Zh => format!("{n}个系统中{decided}个已确定"),
        _ => format!("{decided} of {n} systems are decided")
    }
}

message! {
    /// “for {system}”
    ForOne (system) [] {
        De => format!("für {system}"),
        Fr => format!("pour {system}"),
        Nl => format!("voor {system}"),
        Zh => format!("用于{system}"),
        _ => format!("for {system}")
    }
}
