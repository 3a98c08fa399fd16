//! Places in a text as they are cited. Rule files write them in English; a report in another language
//! cites as texts in that language do, by the messages of the area `place`. A form that is not known
//! stays as it is.

use crate::program::{Citation, InstrumentId, Program};
use crate::words::marks;
use solon_messages::{Lang, mark, place};

/// Numbered parts of an article up to here may be paragraphs; where more of them are cited the
/// article is a list, such as of definitions, and its parts are points. A test names the articles of the
/// packs that are taken for lists.
const PARAGRAPHS: u32 = 13;

/// The language in which rule files cite.
const WRITTEN: Lang = Lang::En;

/// A cited place as a report in this language writes it.
#[must_use]
pub fn place(program: &Program, cite: &Citation, lang: Lang) -> String {
    if lang == WRITTEN {
        return cite.place.clone();
    }
    let list = article(&cite.place).is_some_and(|a| is_list(program, cite.instrument, a));
    let known = Citing { lang, list }.say(&cite.place);
    known.unwrap_or_else(|| cite.place.clone())
}

/// A place behind the name of its source.
#[must_use]
pub fn sourced(title: &str, place: &str, lang: Lang) -> String {
    if in_letters_of_its_own(place) {
        mark::Sourced { title, place }.say(lang)
    } else {
        mark::SourcedLatin { title, place }.say(lang)
    }
}

/// The same in running text, where a comma would end the part of a sentence.
#[must_use]
pub fn cited(title: &str, place: &str, lang: Lang) -> String {
    if in_letters_of_its_own(place) {
        mark::Cited { title, place }.say(lang)
    } else {
        mark::CitedLatin { title, place }.say(lang)
    }
}

fn in_letters_of_its_own(place: &str) -> bool {
    place.starts_with(|c: char| !c.is_ascii())
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

/// How places are cited in a language.
#[derive(Clone, Copy)]
struct Citing {
    lang: Lang,
    /// Whether the numbered parts of the article are points of a list.
    list: bool,
}

/// What stands before a letter.
#[derive(Clone, Copy)]
enum Below {
    /// An article or one of its paragraphs.
    Paragraph,
    /// A number of a list.
    Number,
    /// A numbered point of an annex.
    Point,
}

impl Citing {
    /// A place as it is cited; nothing where its form is not known.
    fn say(self, place: &str) -> Option<String> {
        if let Some(rest) = place.strip_prefix("Art. ") {
            return self.article(rest);
        }
        if let Some(rest) = place
            .strip_prefix("Arts. ")
            .or_else(|| place.strip_prefix("Arts "))
        {
            return self.several(rest);
        }
        if let Some(rest) = place.strip_prefix("Annex ") {
            return self.annex(rest);
        }
        if let Some(rest) = place.strip_prefix("Chapter ") {
            return self.chapter(rest);
        }
        if let Some(rest) = place
            .strip_prefix("Recitals ")
            .or_else(|| place.strip_prefix("Recital "))
        {
            let list = self.figures(rest)?;
            return Some(place::Recital { list }.say(self.lang));
        }
        let rest = ["paras. ", "paras ", "para. "]
            .iter()
            .find_map(|head| place.strip_prefix(head))?;
        let list = self.figures(rest)?;
        Some(place::Para { list }.say(self.lang))
    }

    /// `17-20, 23`; nothing where there is more than figures.
    fn figures(self, text: &str) -> Option<String> {
        let text = text.replace(" and ", ", ");
        let plain = |part: &str| {
            !part.is_empty()
                && part
                    .split('-')
                    .all(|n| number(n).is_some_and(|(_, s)| s.is_empty()))
        };
        let parts: Vec<&str> = text.split(", ").collect();
        let known = parts.iter().all(|p| plain(p));
        known.then(|| parts.join(marks::list(self.lang)))
    }

    /// `8 to 15`, `5, 6 and 7`.
    fn several(self, text: &str) -> Option<String> {
        if let Some((from, to)) = text.split_once(" to ") {
            let (from, to) = (self.article(from)?, self.article(to)?);
            return Some(place::To { from, to }.say(self.lang));
        }
        let text = text.replace(" and ", ", ");
        let parts: Option<Vec<String>> = text.split(", ").map(|a| self.article(a)).collect();
        Some(parts?.join(marks::places(self.lang)))
    }

    fn article(self, text: &str) -> Option<String> {
        let (n, groups, tail) = parts(text)?;
        let hanzi = counted(n)?;
        let mut out = place::Article { n, hanzi }.say(self.lang);
        let mut rest = groups.as_slice();
        let mut below = Below::Paragraph;
        if let Some((n, more)) = rest.split_first()
            && n.starts_with(|c: char| c.is_ascii_digit())
        {
            let hanzi = counted(n)?;
            out.push_str(&if self.list {
                place::Number { n, hanzi }.say(self.lang)
            } else {
                place::Paragraph { n, hanzi }.say(self.lang)
            });
            rest = more;
            if self.list {
                below = Below::Number;
            }
        }
        out.push_str(&self.lettered(rest, below)?);
        if let Some(tail) = tail {
            out.push_str(&self.part(tail)?);
        }
        Some(out)
    }

    /// Points with letters, below what stands before them, and below those points again.
    fn lettered(self, groups: &[&str], below: Below) -> Option<String> {
        let mut out = String::new();
        for (depth, letter) in groups.iter().enumerate() {
            if !letters(letter) {
                return None;
            }
            out.push_str(&match (depth, below) {
                (0, Below::Paragraph) => place::Letter { letter }.say(self.lang),
                (0, Below::Number) => place::LetterOfNumber { letter }.say(self.lang),
                (0, Below::Point) => place::LetterOfPoint { letter }.say(self.lang),
                (1, _) => place::Second { letter }.say(self.lang),
                (2, _) => place::Third { letter }.say(self.lang),
                _ => return None,
            });
        }
        Some(out)
    }

    /// `first subpara.`, `second sentence`, `item 3`.
    fn part(self, tail: &str) -> Option<String> {
        let (which, what) = tail.split_once(' ')?;
        if which == "item" {
            let (n, hanzi) = (what, counted(what)?);
            return Some(place::Item { n, hanzi }.say(self.lang));
        }
        let which = match which {
            "first" => place::First.say(self.lang),
            "second" => place::SecondOf.say(self.lang),
            "third" => place::ThirdOf.say(self.lang),
            "fourth" => place::Fourth.say(self.lang),
            "fifth" => place::Fifth.say(self.lang),
            "last" => place::Last.say(self.lang),
            _ => return None,
        };
        let what = match what {
            "subpara." | "subparagraph" => place::Subparagraph.say(self.lang),
            "sentence" => place::Sentence.say(self.lang),
            "part" => place::PartOf.say(self.lang),
            "indent" => place::Indent.say(self.lang),
            _ => return None,
        };
        Some(place::Part { which, what }.say(self.lang))
    }

    fn annex(self, text: &str) -> Option<String> {
        let (roman, groups, tail) = parts(text)?;
        let hanzi = numeral(value(roman)?)?;
        let mut out = place::Annex { roman, hanzi }.say(self.lang);
        let mut below = Below::Paragraph;
        let mut rest = groups.as_slice();
        if let Some((letter, more)) = rest.split_first()
            && capital(letter)
        {
            out.push_str(&place::AnnexSection { letter }.say(self.lang));
            rest = more;
        }
        if let Some((point, more)) = rest.split_first()
            && point.starts_with(|c: char| c.is_ascii_digit())
        {
            out.push_str(&self.point(point)?);
            (rest, below) = (more, Below::Point);
        }
        out.push_str(&self.lettered(rest, below)?);
        for tail in tail.into_iter().flat_map(|t| t.split(", ")) {
            if let Some(letter) = tail.strip_prefix("Section ") {
                let section = place::AnnexSection { letter };
                out.push_str(&capital(letter).then(|| section.say(self.lang))?);
            } else if let Some(point) = tail.strip_prefix("point ") {
                let (n, groups, _) = parts(point)?;
                out.push_str(&self.point(n)?);
                out.push_str(&self.lettered(&groups, Below::Point)?);
            } else {
                out.push_str(&self.part(tail)?);
            }
        }
        Some(out)
    }

    /// `3`, `3.4`, `3a`.
    fn point(self, n: &str) -> Option<String> {
        let known = n.split('.').all(|n| number(n).is_some());
        known.then(|| place::AnnexPoint { n }.say(self.lang))
    }

    fn chapter(self, text: &str) -> Option<String> {
        let (roman, section) = match text.split_once(", Section ") {
            Some((chapter, section)) => (chapter, Some(section)),
            None => (text, None),
        };
        let hanzi = numeral(value(roman)?)?;
        let mut out = place::Chapter { roman, hanzi }.say(self.lang);
        if let Some(n) = section {
            let hanzi = numeral(number(n)?.0)?;
            out.push_str(&place::Section { n, hanzi }.say(self.lang));
        }
        Some(out)
    }
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

/// A figure in Chinese characters, `75a` as `七十五a`.
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

fn letters(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase())
}

fn capital(text: &str) -> bool {
    text.len() == 1 && text.starts_with(|c: char| c.is_ascii_uppercase())
}

/// A Roman figure.
fn value(text: &str) -> Option<u32> {
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
    use super::{Citing, Lang};

    fn cited(place: &str, list: bool, lang: Lang) -> Option<String> {
        Citing { lang, list }.say(place)
    }

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
            assert_eq!(
                cited(place, false, Lang::Zh).as_deref(),
                Some(wanted),
                "{place}"
            );
        }
        for (place, wanted) in [
            ("Art. 3(63)", "第三条第六十三项"),
            ("Art. 3(49)(b)", "第三条第四十九项(b)目"),
        ] {
            assert_eq!(
                cited(place, true, Lang::Zh).as_deref(),
                Some(wanted),
                "{place}"
            );
        }
    }

    /// What stands between a word and its figure is a space at which no line ends.
    #[test]
    fn places_are_cited_as_german_french_and_dutch_texts_do() {
        for (place, list, german, french, dutch) in [
            (
                "Art. 6(2)(a)",
                false,
                "Art. 6 Abs. 2 Buchst. a",
                "article 6, paragraphe 2, point a)",
                "artikel 6 lid 2 onder a",
            ),
            (
                "Art. 3(63)",
                true,
                "Art. 3 Nr. 63",
                "article 3, point 63)",
                "artikel 3 punt 63",
            ),
            (
                "Annex III(5)(a)",
                false,
                "Anhang III Nr. 5 Buchst. a",
                "annexe III, point 5 a)",
                "bijlage III punt 5 onder a",
            ),
            (
                "Annex I, Section A",
                false,
                "Anhang I Abschnitt A",
                "annexe I, section A",
                "bijlage I afdeling A",
            ),
            (
                "Art. 6(3), first subpara.",
                false,
                "Art. 6 Abs. 3 erster Unterabsatz",
                "article 6, paragraphe 3, premier alinéa",
                "artikel 6 lid 3 eerste alinea",
            ),
        ] {
            let said = ["de", "fr", "nl"].map(|code| {
                let said = cited(place, list, code.parse().ok()?)?;
                Some(said.replace('\u{a0}', " "))
            });
            let wanted = [german, french, dutch].map(|p| Some(p.to_owned()));
            assert_eq!(said, wanted, "{place}");
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
            assert_eq!(cited(place, false, Lang::Zh), None, "{place}");
        }
    }

    /// What a language says that has no words of its own for places.
    #[test]
    fn english_words_cite_as_rule_files_do() {
        for place in [
            "Art. 6",
            "Art. 75a(1)",
            "Art. 99(4)(da)",
            "Art. 7(1)(h)(iii)",
            "Art. 6(3), first subparagraph",
            "Annex III(5)(a)",
            "Annex III(8)(b), second sentence",
            "Annex I, Section A",
            "Recital 18",
            "para. 88",
            "Chapter III, Section 2",
        ] {
            for list in [false, true] {
                assert_eq!(cited(place, list, Lang::En).as_deref(), Some(place));
            }
        }
    }
}
