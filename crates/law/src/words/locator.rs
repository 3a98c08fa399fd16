//! Places in a text as they are cited. Rule files write them in English; Chinese reports cite as
//! Chinese texts do. A form that is not known stays as it is.

use crate::program::{Citation, InstrumentId, Program};
use solon_messages::Lang;

/// Numbered parts of an article up to here may be paragraphs; where more of them are cited the
/// article is a list, and its parts are points.
const PARAGRAPHS: u32 = 30;

/// A cited place as a report in this language writes it.
#[must_use]
pub fn place(program: &Program, cite: &Citation, lang: Lang) -> String {
    if lang != Lang::Zh {
        return cite.place.clone();
    }
    let list = article(&cite.place).is_some_and(|a| is_list(program, cite.instrument, a));
    chinese(&cite.place, list).unwrap_or_else(|| cite.place.clone())
}

/// A place behind the name of its source.
#[must_use]
pub fn sourced(title: &str, place: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh if place.starts_with(|c: char| !c.is_ascii()) => format!("{title}{place}"),
        Lang::Zh => format!("{title} {place}"),
        _ => format!("{title}, {place}"),
    }
}

/// The article that a place names: `3` of `Art. 3(63)`.
fn article(place: &str) -> Option<&str> {
    let rest = place.strip_prefix("Art. ")?;
    rest.split(['(', ',', ' ']).next()
}

/// Whether an article of a source has more numbered parts than an article has paragraphs.
fn is_list(program: &Program, source: InstrumentId, wanted: &str) -> bool {
    let facts = program.facts.values().flat_map(|f| &f.cites);
    let defines = program.defines.values().flat_map(|d| &d.cites);
    let roles = program.roles.values().flat_map(|r| &r.cites);
    let provisions = program.provisions.values().flat_map(|p| &p.body.cites);
    facts
        .chain(defines)
        .chain(roles)
        .chain(provisions)
        .filter(|c| c.instrument == source && article(&c.place) == Some(wanted))
        .filter_map(|c| c.place.split_once('(')?.1.split_once(')'))
        .any(|(part, _)| part.parse::<u32>().is_ok_and(|n| n > PARAGRAPHS))
}

/// A place in Chinese; nothing where its form is not known. In a list the numbered parts of an
/// article are points.
fn chinese(place: &str, list: bool) -> Option<String> {
    if let Some(rest) = place.strip_prefix("Art. ") {
        return of_article(rest, list);
    }
    if let Some(rest) = place
        .strip_prefix("Arts. ")
        .or_else(|| place.strip_prefix("Arts "))
    {
        return several(rest, |one| of_article(one, list));
    }
    if let Some(rest) = place.strip_prefix("Annex ") {
        return of_annex(rest);
    }
    if let Some(rest) = place.strip_prefix("Chapter ") {
        return of_chapter(rest);
    }
    if let Some(rest) = place
        .strip_prefix("Recitals ")
        .or_else(|| place.strip_prefix("Recital "))
    {
        return figures(rest).map(|n| format!("序言第{n}段"));
    }
    let rest = ["paras. ", "paras ", "para. "]
        .iter()
        .find_map(|head| place.strip_prefix(head))?;
    figures(rest).map(|n| format!("第{n}段"))
}

/// `17-20, 23` with Chinese commas; nothing where there is more than figures.
fn figures(text: &str) -> Option<String> {
    let text = text.replace(" and ", ", ");
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .split('-')
                .all(|n| number(n).is_some_and(|(_, s)| s.is_empty()))
    };
    let parts: Vec<&str> = text.split(", ").collect();
    parts.iter().all(|p| plain(p)).then(|| parts.join("、"))
}

/// `8 to 15`, `5, 6 and 7`.
fn several(text: &str, one: impl Fn(&str) -> Option<String>) -> Option<String> {
    if let Some((from, to)) = text.split_once(" to ") {
        return Some(format!("{}至{}", one(from)?, one(to)?));
    }
    let text = text.replace(" and ", ", ");
    let parts: Option<Vec<String>> = text.split(", ").map(one).collect();
    Some(parts?.join("、"))
}

/// A figure and the letters behind it: `75a`.
fn number(text: &str) -> Option<(u32, &str)> {
    let at = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, letters) = text.split_at_checked(at)?;
    let small = letters.chars().all(|c| c.is_ascii_lowercase());
    small.then_some((digits.parse().ok()?, letters))
}

/// `75a` as `七十五a`.
fn counted(text: &str) -> Option<String> {
    let (n, letters) = number(text)?;
    Some(format!("{}{letters}", numeral(n)?))
}

/// What stands before the brackets, what stands in each, and what follows a comma.
fn parts(text: &str) -> Option<(&str, Vec<&str>, Option<&str>)> {
    let (head, tail) = match text.split_once(", ") {
        Some((head, tail)) => (head, Some(tail)),
        None => (text, None),
    };
    let at = head.find('(').unwrap_or(head.len());
    let (name, mut rest) = head.split_at_checked(at)?;
    let mut groups = Vec::new();
    while !rest.is_empty() {
        let (group, more) = rest.strip_prefix('(')?.split_once(')')?;
        groups.push(group);
        rest = more;
    }
    Some((name, groups, tail))
}

/// `first subpara.`, `second sentence`.
fn part_of(tail: &str) -> Option<String> {
    let (which, what) = tail.split_once(' ')?;
    let which = match which {
        "first" => "第一",
        "second" => "第二",
        "third" => "第三",
        "fourth" => "第四",
        "fifth" => "第五",
        "last" => "最后一",
        _ => return None,
    };
    let what = match what {
        "subpara." | "subparagraph" => "段",
        "sentence" => "句",
        "part" => "部分",
        "indent" => "项",
        _ => return None,
    };
    Some(format!("{which}{what}"))
}

fn letters(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase())
}

/// Points with letters below something, and below those points again.
fn lettered(groups: &[&str], first: &'static str) -> Option<String> {
    let mut out = String::new();
    for (group, unit) in groups.iter().zip([first, "目", "小目"]) {
        if !letters(group) {
            return None;
        }
        out.push_str(&format!("({group}){unit}"));
    }
    (groups.len() <= 3).then_some(out)
}

fn of_article(text: &str, list: bool) -> Option<String> {
    let (name, groups, tail) = parts(text)?;
    let mut out = format!("第{}条", counted(name)?);
    let rest = match groups.split_first() {
        Some((first, rest)) if first.starts_with(|c: char| c.is_ascii_digit()) => {
            let unit = if list { "项" } else { "款" };
            out.push_str(&format!("第{}{unit}", counted(first)?));
            rest
        }
        _ => groups.as_slice(),
    };
    let unit = if list && rest.len() < groups.len() {
        "目"
    } else {
        "项"
    };
    out.push_str(&lettered(rest, unit)?);
    if let Some(tail) = tail {
        out.push_str(&part_of(tail)?);
    }
    Some(out)
}

fn of_annex(text: &str) -> Option<String> {
    let (name, groups, tail) = parts(text)?;
    let mut out = format!("附件{}", numeral(roman(name)?)?);
    let mut rest = groups.as_slice();
    if let Some((section, more)) = rest.split_first()
        && section.len() == 1
        && section.starts_with(|c: char| c.is_ascii_uppercase())
    {
        out.push_str(&format!("{section}部分"));
        rest = more;
    }
    if let Some((point, more)) = rest.split_first()
        && point.starts_with(|c: char| c.is_ascii_digit())
    {
        out.push_str(&point_of(point)?);
        rest = more;
    }
    out.push_str(&lettered(rest, "项")?);
    let Some(tail) = tail else {
        return Some(out);
    };
    for tail in tail.split(", ") {
        if let Some(section) = tail.strip_prefix("Section ") {
            let one = section.len() == 1 && section.chars().all(|c| c.is_ascii_uppercase());
            out.push_str(&one.then(|| format!("{section}部分"))?);
        } else if let Some(point) = tail.strip_prefix("point ") {
            let (n, groups, _) = parts(point)?;
            out.push_str(&point_of(n)?);
            out.push_str(&lettered(&groups, "项")?);
        } else {
            out.push_str(&part_of(tail)?);
        }
    }
    Some(out)
}

/// `3`, `3.4`, `3a`.
fn point_of(text: &str) -> Option<String> {
    let known = text.split('.').all(|n| number(n).is_some());
    known.then(|| format!("第{text}点"))
}

fn of_chapter(text: &str) -> Option<String> {
    match text.split_once(", Section ") {
        Some((chapter, section)) => {
            let (n, _) = number(section)?;
            Some(format!(
                "第{}章第{}节",
                numeral(roman(chapter)?)?,
                numeral(n)?
            ))
        }
        None => Some(format!("第{}章", numeral(roman(text)?)?)),
    }
}

/// A Roman figure.
fn roman(text: &str) -> Option<u32> {
    let mut sum = 0;
    let mut last = 0;
    for c in text.chars().rev() {
        let n = match c {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            _ => return None,
        };
        if n < last {
            sum -= n;
        } else {
            sum += n;
            last = n;
        }
    }
    u32::try_from(sum).ok().filter(|n| *n > 0)
}

/// A figure in Chinese, below a thousand.
fn numeral(n: u32) -> Option<String> {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |n: u32| DIGITS.get(usize::try_from(n).ok()?).copied();
    let (hundreds, tens, ones) = (n / 100, n / 10 % 10, n % 10);
    if n == 0 || hundreds > 9 {
        return None;
    }
    let mut out = String::new();
    if hundreds > 0 {
        out.push_str(&format!("{}百", digit(hundreds)?));
    }
    match tens {
        0 if hundreds > 0 && ones > 0 => out.push('零'),
        0 => {}
        1 if hundreds == 0 => out.push('十'),
        t => out.push_str(&format!("{}十", digit(t)?)),
    }
    out.push_str(digit(ones)?);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::chinese;

    #[test]
    fn places_are_cited_as_chinese_texts_do() {
        for (place, wanted) in [
            ("Art. 6", "第六条"),
            ("Art. 10", "第十条"),
            ("Art. 20", "第二十条"),
            ("Art. 101(1)", "第一百零一条第一款"),
            ("Art. 110", "第一百一十条"),
            ("Art. 111(2)", "第一百一十一条第二款"),
            ("Art. 4a", "第四a条"),
            ("Art. 75a(1)", "第七十五a条第一款"),
            ("Art. 75(1e)", "第七十五条第一e款"),
            ("Art. 99(4)(da)", "第九十九条第四款(da)项"),
            ("Art. 51(1)(a)", "第五十一条第一款(a)项"),
            ("Art. 7(1)(h)(iii)", "第七条第一款(h)项(iii)目"),
            ("Art. 113(b)", "第一百一十三条(b)项"),
            ("Art. 6(3), first subpara.", "第六条第三款第一段"),
            ("Art. 6(3), last subpara.", "第六条第三款最后一段"),
            ("Art. 50(4), second subpara.", "第五十条第四款第二段"),
            ("Arts. 8 and 9", "第八条、第九条"),
            ("Arts 8 to 15", "第八条至第十五条"),
            ("Annex III", "附件三"),
            ("Annex III(8)", "附件三第8点"),
            ("Annex III(5)(a)", "附件三第5点(a)项"),
            ("Annex III(8)(b), second sentence", "附件三第8点(b)项第二句"),
            ("Annex III, point 3(b)", "附件三第3点(b)项"),
            ("Annex I, Section A", "附件一A部分"),
            ("Annex VIII(A)(12)", "附件八A部分第12点"),
            ("Annex VIII(C)", "附件八C部分"),
            ("Annex VII(4.7)", "附件七第4.7点"),
            ("Annex XIV", "附件十四"),
            ("Recital 18", "序言第18段"),
            ("para. 88", "第88段"),
            ("paras 17-20", "第17-20段"),
            ("paras 10-12, 75-77", "第10-12、75-77段"),
            ("Chapter III, Section 2", "第三章第二节"),
        ] {
            assert_eq!(chinese(place, false).as_deref(), Some(wanted), "{place}");
        }
        for (place, wanted) in [
            ("Art. 3(63)", "第三条第六十三项"),
            ("Art. 3(49)(b)", "第三条第四十九项(b)目"),
        ] {
            assert_eq!(chinese(place, true).as_deref(), Some(wanted), "{place}");
        }
    }

    #[test]
    fn forms_that_are_not_known_stay() {
        for place in [
            "upstream actors",
            "amendment of Annex I",
            "Art. six",
            "Art. 6(3), the rest",
            "Annex Q",
            "§ 4",
            "Recital of old",
            "Art. 6(",
        ] {
            assert_eq!(chinese(place, false), None, "{place}");
        }
    }
}
