//! The roles of whoever describes a system.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “possibly”
    Possibly {
        De => "möglicherweise",
        Fr => "peut-être",
        Nl => "mogelijk",
        Zh => "可能",
        _ => "possibly"
    }
}

message! {
    /// “{name} ({ask})”
    Question (ask name) [] {
        De => format!("`{name}` ({ask})"),
        Fr => format!("`{name}` ({ask})"),
        Nl => format!("`{name}` ({ask})"),
        Zh => format!("“{ask}”（`{name}`）"),
        _ => format!("{name} ({ask})")
    }
}

message! {
    /// “{role}: hangs on {questions}”
    HangsOn (questions role) [] {
        De => format!("{role}: hängt ab von {questions}"),
        Fr => format!("{role}\u{202f}: dépend de {questions}"),
        Nl => format!("{role}: hangt af van {questions}"),
        Zh => format!("{role}：取决于{questions}"),
        _ => format!("{role}: hangs on {questions}")
    }
}

message! {
    /// “; nobody has answered that, so {duties} duties and {forms} forms of this role are not told here; `--role {role}` tells them”
    Untold (role) [duties forms] {
        De => match *duties { 1 => match *forms { 1 => format!("; das hat niemand beantwortet, deshalb sind 1 Pflicht und 1 Formular dieser Rolle hier nicht aufgeführt; `--role {role}` führt sie auf"), _ => format!("; das hat niemand beantwortet, deshalb sind 1 Pflicht und {forms} Formulare dieser Rolle hier nicht aufgeführt; `--role {role}` führt sie auf") }, _ => match *forms { 1 => format!("; das hat niemand beantwortet, deshalb sind {duties} Pflichten und 1 Formular dieser Rolle hier nicht aufgeführt; `--role {role}` führt sie auf"), _ => format!("; das hat niemand beantwortet, deshalb sind {duties} Pflichten und {forms} Formulare dieser Rolle hier nicht aufgeführt; `--role {role}` führt sie auf") } },
        Fr => match *duties { 0 => match *forms { 0 => format!("\u{202f}; personne n’y a répondu, de sorte que 0 obligation et 0 formulaire de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente"), 1 => format!("\u{202f}; personne n’y a répondu, de sorte que 0 obligation et 1 formulaire de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente"), _ => format!("\u{202f}; personne n’y a répondu, de sorte que 0 obligation et {forms} formulaires de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente") }, 1 => match *forms { 0 => format!("\u{202f}; personne n’y a répondu, de sorte que 1 obligation et 0 formulaire de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente"), 1 => format!("\u{202f}; personne n’y a répondu, de sorte que 1 obligation et 1 formulaire de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente"), _ => format!("\u{202f}; personne n’y a répondu, de sorte que 1 obligation et {forms} formulaires de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente") }, _ => match *forms { 0 => format!("\u{202f}; personne n’y a répondu, de sorte que {duties} obligations et 0 formulaire de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente"), 1 => format!("\u{202f}; personne n’y a répondu, de sorte que {duties} obligations et 1 formulaire de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente"), _ => format!("\u{202f}; personne n’y a répondu, de sorte que {duties} obligations et {forms} formulaires de ce rôle ne figurent pas ici\u{202f}; `--role {role}` les présente") } },
        Nl => match *duties { 1 => match *forms { 1 => format!("; niemand heeft dat beantwoord, en daarom worden 1 verplichting en 1 formulier van deze rol hier niet vermeld; `--role {role}` vermeldt ze"), _ => format!("; niemand heeft dat beantwoord, en daarom worden 1 verplichting en {forms} formulieren van deze rol hier niet vermeld; `--role {role}` vermeldt ze") }, _ => match *forms { 1 => format!("; niemand heeft dat beantwoord, en daarom worden {duties} verplichtingen en 1 formulier van deze rol hier niet vermeld; `--role {role}` vermeldt ze"), _ => format!("; niemand heeft dat beantwoord, en daarom worden {duties} verplichtingen en {forms} formulieren van deze rol hier niet vermeld; `--role {role}` vermeldt ze") } },
        Zh => format!("；尚未回答，因此未列出该角色的{duties}项义务和{forms}份表格；用 `--role {role}` 查看"),
        _ => match *duties { 1 => match *forms { 1 => format!("; nobody has answered that, so 1 duty and 1 form of this role are not told here; `--role {role}` tells them"), _ => format!("; nobody has answered that, so 1 duty and {forms} forms of this role are not told here; `--role {role}` tells them") }, _ => match *forms { 1 => format!("; nobody has answered that, so {duties} duties and 1 form of this role are not told here; `--role {role}` tells them"), _ => format!("; nobody has answered that, so {duties} duties and {forms} forms of this role are not told here; `--role {role}` tells them") } }
    }
}
