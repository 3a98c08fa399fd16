//! What a change of rules does, at a glance.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Up: {what}”
    ///
    /// The headline: which levels rise or fall, from when.
    Up (what) [] {
        De => format!("Höher: {what}"),
        Fr => format!("À la hausse : {what}"),
        Nl => format!("Hoger: {what}"),
        Zh => format!("升高：{what}"),
        _ => format!("Up: {what}")
    }
}

message! {
    /// “Down: {what}”
    Down (what) [] {
        De => format!("Niedriger: {what}"),
        Fr => format!("À la baisse : {what}"),
        Nl => format!("Lager: {what}"),
        Zh => format!("降低：{what}"),
        _ => format!("Down: {what}")
    }
}

message! {
    /// “Into scope: {what}”
    ///
    /// The scales whose scope takes systems in or lets them out, from when.
    In (what) [] {
        De => format!("Neu im Anwendungsbereich: {what}"),
        Fr => format!("Entrent dans le champ d’application : {what}"),
        Nl => format!("Binnen het toepassingsgebied: {what}"),
        Zh => format!("进入适用范围：{what}"),
        _ => format!("Into scope: {what}")
    }
}

message! {
    /// “Out of scope: {what}”
    Out (what) [] {
        De => format!("Nicht mehr im Anwendungsbereich: {what}"),
        Fr => format!("Sortent du champ d’application : {what}"),
        Nl => format!("Buiten het toepassingsgebied: {what}"),
        Zh => format!("脱离适用范围：{what}"),
        _ => format!("Out of scope: {what}")
    }
}

message! {
    /// “Days that differ: {days}”
    ///
    /// Days on which provisions begin or end on one side alone.
    Days (days) [] {
        De => format!("Tage, die sich unterscheiden: {days}"),
        Fr => format!("Jours qui diffèrent : {days}"),
        Nl => format!("Dagen die verschillen: {days}"),
        Zh => format!("有差异的日期：{days}"),
        _ => format!("Days that differ: {days}")
    }
}

fixed! {
    /// “Proved: no possible system changes its level or scope in any other way, and every group that does is described below.”
    ProvedAll {
        De => "Bewiesen: Kein mögliches System ändert seine Stufe oder seinen Anwendungsbereich auf andere Weise, und jede Gruppe, die es tut, ist unten beschrieben.",
        Fr => "Prouvé : aucun système possible ne change de niveau ou de champ d’application autrement, et chaque groupe qui change est décrit ci-dessous.",
        Nl => "Bewezen: geen enkel mogelijk systeem verandert op een andere manier van niveau of toepassingsgebied, en elke groep die verandert staat hieronder.",
        Zh => "已证明：任何可能的系统均不以其他方式改变等级或适用范围，且每一组变动的系统均在下文列出。",
        _ => "Proved: no possible system changes its level or scope in any other way, and every group that does is described below."
    }
}

fixed! {
    /// “Proved: no possible system changes its level or scope in any other way. Of some moves not every group is described below; `--regions` tells more.”
    ProvedSome {
        De => "Bewiesen: Kein mögliches System ändert seine Stufe oder seinen Anwendungsbereich auf andere Weise. Bei manchen Änderungen ist unten nur ein Teil der Gruppen beschrieben; `--regions` nennt mehr.",
        Fr => "Prouvé : aucun système possible ne change de niveau ou de champ d’application autrement. Pour certains changements, seule une partie des groupes est décrite ci-dessous ; `--regions` en indique davantage.",
        Nl => "Bewezen: geen enkel mogelijk systeem verandert op een andere manier van niveau of toepassingsgebied. Van sommige veranderingen staat hieronder een deel van de groepen; `--regions` noemt er meer.",
        Zh => "已证明：任何可能的系统均不以其他方式改变等级或适用范围。部分变动的系统组未在下文全部列出；用 `--regions` 可列出更多。",
        _ => "Proved: no possible system changes its level or scope in any other way. Of some moves not every group is described below; `--regions` tells more."
    }
}

message! {
    /// “{what} and {n} more”
    ///
    /// More than is listed.
    More (n what) [] {
        De => format!("{what} und {n} weitere"),
        Fr => format!("{what} et {n} de plus"),
        Nl => format!("{what} en nog {n}"),
        Zh => format!("{what}及另外 {n} 项"),
        _ => format!("{what} and {n} more")
    }
}

message! {
    /// “{what} ({n})”
    ///
    /// Something with the number of things in it.
    Counted (n what) [] {
        De => format!("{what} ({n})"),
        Fr => format!("{what} ({n})"),
        Nl => format!("{what} ({n})"),
        Zh => format!("{what}（{n}）"),
        _ => format!("{what} ({n})")
    }
}

message! {
    /// “… {n} of {all} left out here”
    ///
    /// How many entries of a list are left out.
    Cut (all n) [] {
        De => format!("… {n} von {all} hier ausgelassen"),
        Fr => format!("… {n} sur {all} omis ici"),
        Nl => format!("… {n} van {all} hier weggelaten"),
        Zh => format!("……此处略去 {all} 项中的 {n} 项"),
        _ => format!("… {n} of {all} left out here")
    }
}

message! {
    /// “Some of it is left out here to stay below {size} kB; all of it: {command}”
    ///
    /// What is left out of a page, and the command that prints all of it.
    LeftOut (command size) [] {
        De => format!("Damit diese Seite unter {size} kB bleibt, ist hier einiges ausgelassen; alles zeigt: {command}"),
        Fr => format!("Une partie est omise ici pour rester sous {size} ko ; pour tout voir : {command}"),
        Nl => format!("Om onder {size} kB te blijven is hier een deel weggelaten; alles tonen: {command}"),
        Zh => format!("为使篇幅不超过 {size} kB，此处略去部分内容；查看全部：{command}"),
        _ => format!("Some of it is left out here to stay below {size} kB; all of it: {command}")
    }
}

message! {
    /// “{days}: {systems}”
    ///
    /// A group of systems that moves on some of the days alone.
    On (days systems) [] {
        De => format!("{days}: {systems}"),
        Fr => format!("{days} : {systems}"),
        Nl => format!("{days}: {systems}"),
        Zh => format!("{days}：{systems}"),
        _ => format!("{days}: {systems}")
    }
}

message! {
    /// “Rules compared: {n}”
    ///
    /// The heading of what is folded away.
    Rules (n) [] {
        De => format!("Verglichene Regeln: {n}"),
        Fr => format!("Règles comparées : {n}"),
        Nl => format!("Vergeleken regels: {n}"),
        Zh => format!("所比较的规则：{n}"),
        _ => format!("Rules compared: {n}")
    }
}
