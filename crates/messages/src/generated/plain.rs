//! What an interview and an explanation say of themselves.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Near miss: “{value}” counts here. With it: {with}; without it: {without}”
    ///
    /// A near miss on which a result hangs. $with, $without: the levels with it, and if it were not chosen
    NearCounts (value with without) [] {
        De => format!("Knapp verfehlt: „{value}“ zählt hier. Damit: {with}; ohne dies: {without}"),
        Fr => format!("Valeur voisine : « {value} » compte ici. Avec elle : {with} ; sans elle : {without}"),
        Nl => format!("Bijna-treffer: “{value}” telt hier. Hiermee: {with}; zonder dit: {without}"),
        Zh => format!("近似情形：“{value}”在此影响结果。选它：{with}；不选：{without}"),
        _ => format!("Near miss: “{value}” counts here. With it: {with}; without it: {without}")
    }
}

message! {
    /// “Near miss: a rule asks whether “{value}” holds, or whether anything else does. Beside it stand: {list}”
    ///
    /// A near miss on which a condition hangs, and no level as things stand.
    NearRead (list value) [] {
        De => format!("Knapp verfehlt: Eine Regel fragt, ob „{value}“ zutrifft oder ob etwas anderes zutrifft. Daneben stehen: {list}"),
        Fr => format!("Valeur voisine : une règle demande si « {value} » est le cas, ou si autre chose l’est. À côté figurent : {list}"),
        Nl => format!("Bijna-treffer: een regel vraagt of “{value}” geldt, of dat er iets anders geldt. Daarnaast staan: {list}"),
        Zh => format!("近似情形：有规则问是否符合“{value}”，或是否还有其他情形。与之相邻的有：{list}"),
        _ => format!("Near miss: a rule asks whether “{value}” holds, or whether anything else does. Beside it stand: {list}")
    }
}

message! {
    /// “Near miss: a rule asks whether “{value}” holds, or whether anything else does.”
    NearReadAlone (value) [] {
        De => format!("Knapp verfehlt: Eine Regel fragt, ob „{value}“ zutrifft oder ob etwas anderes zutrifft."),
        Fr => format!("Valeur voisine : une règle demande si « {value} » est le cas, ou si autre chose l’est."),
        Nl => format!("Bijna-treffer: een regel vraagt of “{value}” geldt, of dat er iets anders geldt."),
        Zh => format!("近似情形：有规则问是否符合“{value}”，或是否还有其他情形。"),
        _ => format!("Near miss: a rule asks whether “{value}” holds, or whether anything else does.")
    }
}

fixed! {
    /// “~: an answer like any other; it stands here so that the line beside it is not chosen by mistake”
    ///
    /// What `~` before a line of a list means.
    NearLegend {
        De => "~: eine Antwort wie jede andere; sie steht hier, damit die Zeile daneben richtig gewählt wird",
        Fr => "~ : une réponse comme les autres ; elle figure ici pour que la ligne voisine soit choisie à bon escient",
        Nl => "~: een antwoord als elk ander; het staat hier opdat de regel ernaast terecht wordt gekozen",
        Zh => "~：同样是一个答案；列在此处是为了避免误选相邻的选项",
        _ => "~: an answer like any other; it stands here so that the line beside it is not chosen by mistake"
    }
}

message! {
    /// “marked: {n}”
    ///
    /// How many lines of a list are marked.
    Marked (n) [] {
        De => format!("markiert: {n}"),
        Fr => format!("marqué : {n}"),
        Nl => format!("gemarkeerd: {n}"),
        Zh => format!("已选：{n}"),
        _ => format!("marked: {n}")
    }
}

fixed! {
    /// “the space bar marks the line under the cursor, and with further letters it goes on with the search”
    ///
    /// What a list says while something is typed.
    Typed {
        De => "Leertaste markiert die Zeile unter dem Cursor; folgen Buchstaben, geht die Suche weiter",
        Fr => "la barre d’espace marque la ligne sous le curseur ; si des lettres suivent, la recherche continue",
        Nl => "de spatiebalk markeert de regel onder de cursor; volgen er letters, dan gaat het zoeken door",
        Zh => "空格选择光标所在的选项；若接着输入文字，则继续搜索",
        _ => "the space bar marks the line under the cursor, and with further letters it goes on with the search"
    }
}

message! {
    /// “{says} and nothing else”
    ///
    /// An answer to a list that must hold these values and no others. $says: that it includes them
    NothingElse (says) [] {
        De => format!("{says} und sonst nichts"),
        Fr => format!("{says} et rien d’autre"),
        Nl => format!("{says} en niets anders"),
        Zh => format!("{says}，且没有其他"),
        _ => format!("{says} and nothing else")
    }
}

fixed! {
    /// “By the law as enacted it does; it never applies, by a transition or a stay.”
    ///
    /// Under why something binds that never will on any day.
    Never {
        De => "Nach dem erlassenen Recht ist es so; wegen einer Übergangsregelung oder Aussetzung gilt es nie.",
        Fr => "C’est le cas selon le droit adopté ; cela ne s’applique jamais, en raison d’une disposition transitoire ou d’une suspension.",
        Nl => "Volgens het vastgestelde recht is het zo; wegens een overgangsregeling of een opschorting is het nooit van toepassing.",
        Zh => "依通过时的法律确实如此；但依过渡规定或中止始终不适用。",
        _ => "By the law as enacted it does; it never applies, by a transition or a stay."
    }
}

message! {
    /// “By the law as enacted it does; it never applies, by {by}.”
    NeverBy (by) [] {
        De => format!("Nach dem erlassenen Recht ist es so; wegen {by} gilt es nie."),
        Fr => format!("C’est le cas selon le droit adopté ; cela ne s’applique jamais, en raison de {by}."),
        Nl => format!("Volgens het vastgestelde recht is het zo; wegens {by} is het nooit van toepassing."),
        Zh => format!("依通过时的法律确实如此；但因{by}始终不适用。"),
        _ => format!("By the law as enacted it does; it never applies, by {by}.")
    }
}

message! {
    /// “By the law as enacted {name} would bind whoever describes the system, because”
    WouldBind (name) [] {
        De => format!("Warum {name} nach dem erlassenen Recht die Stelle binden würde, die das System beschreibt"),
        Fr => format!("Pourquoi {name} s’imposerait, selon le droit adopté, à l’auteur de la description"),
        Nl => format!("Waarom {name} volgens het vastgestelde recht zou gelden voor wie het systeem beschrijft"),
        Zh => format!("依通过时的法律，{name} 本应约束填报方，因为"),
        _ => format!("By the law as enacted {name} would bind whoever describes the system, because")
    }
}

message! {
    /// “By the law as enacted it is so; it never applies, by a transition or a stay. `--why {name}` says more.”
    SoNever (name) [] {
        De => format!("Nach dem erlassenen Recht ist es so; wegen einer Übergangsregelung oder Aussetzung gilt es nie. `--why {name}` sagt mehr."),
        Fr => format!("C’est le cas selon le droit adopté ; cela ne s’applique jamais, en raison d’une disposition transitoire ou d’une suspension. `--why {name}` en dit plus."),
        Nl => format!("Volgens het vastgestelde recht is het zo; wegens een overgangsregeling of een opschorting is het nooit van toepassing. `--why {name}` zegt meer."),
        Zh => format!("依通过时的法律确实如此；但依过渡规定或中止始终不适用。`--why {name}` 说明更多。"),
        _ => format!("By the law as enacted it is so; it never applies, by a transition or a stay. `--why {name}` says more.")
    }
}

message! {
    /// “By the law as enacted it is so; it never applies, by {by}. `--why {name}` says more.”
    SoNeverBy (by name) [] {
        De => format!("Nach dem erlassenen Recht ist es so; wegen {by} gilt es nie. `--why {name}` sagt mehr."),
        Fr => format!("C’est le cas selon le droit adopté ; cela ne s’applique jamais, en raison de {by}. `--why {name}` en dit plus."),
        Nl => format!("Volgens het vastgestelde recht is het zo; wegens {by} is het nooit van toepassing. `--why {name}` zegt meer."),
        Zh => format!("依通过时的法律确实如此；但因{by}始终不适用。`--why {name}` 说明更多。"),
        _ => format!("By the law as enacted it is so; it never applies, by {by}. `--why {name}` says more.")
    }
}

fixed! {
    /// “never in effect, by a transition or a stay”
    ///
    /// Behind a level that no day brings into effect.
    LevelNever {
        De => "nie wirksam, wegen einer Übergangsregelung oder Aussetzung",
        Fr => "jamais en vigueur, en raison d’une disposition transitoire ou d’une suspension",
        Nl => "nooit van kracht, wegens een overgangsregeling of een opschorting",
        Zh => "依过渡规定或中止始终不适用",
        _ => "never in effect, by a transition or a stay"
    }
}

message! {
    /// “one of these from {day}”
    ///
    /// Behind several possible levels: the first day on which one of them may be in effect.
    OneFrom (day) [] {
        De => format!("eine davon ab {day}"),
        Fr => format!("l’un de ces niveaux à partir du {day}"),
        Nl => format!("een hiervan vanaf {day}"),
        Zh => format!("其中之一自 {day} 起"),
        _ => format!("one of these from {day}")
    }
}

message! {
    /// “It hangs on {rule}”
    ///
    /// Open rules under why it is not sure.
    HangsOnRule (rule) [] {
        De => format!("Es hängt ab von {rule}"),
        Fr => format!("Cela dépend de {rule}"),
        Nl => format!("Het hangt af van {rule}"),
        Zh => format!("取决于{rule}"),
        _ => format!("It hangs on {rule}")
    }
}

message! {
    /// “to change an answer: {command}”
    ///
    /// What is left after a finished interview.
    Finished (command) [] {
        De => format!("um eine Antwort zu ändern: {command}"),
        Fr => format!("pour changer une réponse : {command}"),
        Nl => format!("om een antwoord te wijzigen: {command}"),
        Zh => format!("更改回答：{command}"),
        _ => format!("to change an answer: {command}")
    }
}

message! {
    /// “note: {path} is left as it is; the description with the answers is printed. `--output {path}` writes it there.”
    ///
    /// Answers were given by the command, and their file was not named as the output.
    Printed (path) [] {
        De => format!("Hinweis: {path} bleibt, wie es ist; die Beschreibung mit den Antworten wird ausgegeben. `--output {path}` schreibt sie dorthin."),
        Fr => format!("note : {path} reste tel quel ; la description avec les réponses est affichée. `--output {path}` l’y écrit."),
        Nl => format!("opmerking: {path} blijft zoals het is; de beschrijving met de antwoorden wordt getoond. `--output {path}` schrijft haar daarheen."),
        Zh => format!("提示：{path} 保持不变；带有回答的描述已输出。`--output {path}` 可写入该文件。"),
        _ => format!("note: {path} is left as it is; the description with the answers is printed. `--output {path}` writes it there.")
    }
}

fixed! {
    /// “What was only marked or typed is no answer, and is not kept.”
    ///
    /// The interview was interrupted.
    Unkept {
        De => "Was nur markiert oder getippt war, ist keine Antwort und wird verworfen.",
        Fr => "Ce qui était seulement marqué ou saisi n’est pas une réponse et n’est pas conservé.",
        Nl => "Wat alleen gemarkeerd of getypt was, is geen antwoord en wordt niet bewaard.",
        Zh => "仅选择或输入而未确认的内容不算回答，不予保留。",
        _ => "What was only marked or typed is no answer, and is not kept."
    }
}

message! {
    /// “→ {duties}”
    ///
    /// Duties that hang on the questions above.
    Duties (duties) [] {
        De => format!("→ {duties}"),
        Fr => format!("→ {duties}"),
        Nl => format!("→ {duties}"),
        Zh => format!("→ {duties}"),
        _ => format!("→ {duties}")
    }
}
