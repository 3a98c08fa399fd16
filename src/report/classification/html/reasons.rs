//! Why the rules come out as they do: of each rule its condition with the answers, as a tree to unfold,
//! and what stands against it.

use super::cites::cited;
use super::{Classified, RegimeView};
use crate::report::classification::stay_words;
use crate::report::classification::text::{decisive_side, exception_words, name_of};
use crate::report::classification::verdict_words::place;
use crate::report::html::{Badge, Block, Blocks, Fold, Inline, Line, Node, anchor, cut};
use crate::report::phrases::days_words;
use crate::report::wire::{
    AnswerState, Because, ExceptionReport, Governs, Op, RuleReport, Status, Truth,
};
use crate::words::marks;
use solon_messages::{Lang, known, page, report, text};

/// How many rules of a kind are unfolded at first.
const UNFOLDED: usize = 3;

/// The rules of a regime by what comes of them; `depth` is that of the headings.
pub(super) fn blocks(view: &Classified<'_>, one: &RegimeView<'_>, depth: u8) -> Vec<Block> {
    let lang = view.show.lang;
    let kinds = [
        (Status::Fires, text::Applying.say(lang)),
        (Status::Defeated, text::SetAside.say(lang)),
        (Status::Open, text::Depends.say(lang)),
        (Status::NotMet, text::NotMet.say(lang)),
    ];
    let mut out = Vec::new();
    for (outcome, title) in kinds {
        let rules = one.report.rules.iter();
        let mut rules: Vec<&RuleReport> = rules.filter(|r| r.told() == outcome).collect();
        // Out of scope none applies.
        let idle = one.report.scope.verdict == Governs::Out && outcome != Status::NotMet;
        if rules.is_empty() || idle {
            continue;
        }
        rules.sort_by_key(|r| std::cmp::Reverse(height(one, r)));
        out.push(Block::Heading(depth, None, Line::said(title)));
        let folds = rules.iter().enumerate().map(|(i, rule)| {
            let open = outcome == Status::Fires && i < UNFOLDED;
            Block::Fold(of_rule(view, one, rule, open))
        });
        out.extend(folds);
    }
    out
}

/// The highest level that a rule gives, on the scale's own count.
pub(super) fn height(one: &RegimeView<'_>, rule: &RuleReport) -> usize {
    let levels = rule.assigns.iter();
    let levels = levels.filter_map(|(s, l)| one.scales.scale(s)?.position(l));
    levels.max().unwrap_or(0)
}

/// What a rule gives, in words.
pub(super) fn gives(one: &RegimeView<'_>, rule: &RuleReport, lang: Lang) -> String {
    let own = rule.assigns.iter();
    let own = own.filter(|(s, _)| !rule.takes_over.contains_key(*s));
    let own = own.map(|(s, l)| one.scales.level(s, l));
    let taken = rule.takes_over.iter();
    let taken = taken.map(|(s, [low, high])| one.scales.range(s, [low, high]));
    let all: Vec<String> = own.chain(taken).collect();
    all.join(marks::list(lang))
}

fn of_rule(view: &Classified<'_>, one: &RegimeView<'_>, rule: &RuleReport, open: bool) -> Fold {
    let lang = view.show.lang;
    let mut head = Line(vec![
        Inline::Code(rule.id.clone()),
        Inline::Text(format!(" {}", rule.title)),
    ]);
    let levels = gives(one, rule, lang);
    if !levels.is_empty() {
        head = head.text(" — ").and(Inline::Strong(levels));
    }
    let a = &rule.applies;
    if a.from.is_some() || a.until.is_some() || a.never {
        let days = stay_words::rule_days(one.report, rule, lang);
        head = head.and(Inline::Quiet(format!("{}{days}", marks::comma(lang))));
    }
    let mut inner = vec![Block::Para(cited(&rule.cites, &one.addresses, lang))];
    if let Some(why) = &rule.uncited {
        inner.push(Block::Small(Line::said(&text::Uncited { why }.say(lang))));
    }
    if let Some(because) = one.decisive.get(&rule.id) {
        let sure = rule.outcome == Status::Fires && rule.takes_over.is_empty();
        if sure && because.value == Truth::Unknown {
            inner.push(Block::Para(Line::said(text::Whatever.say(lang))));
        }
        let tree = Trees::new(one, lang).nodes(because, false);
        if !tree.is_empty() {
            inner.push(Block::Tree(tree));
        }
    }
    inner.extend(beside(one, rule, lang));
    Fold {
        id: Some(anchor(&["rule", &one.report.pack, &rule.id])),
        head,
        open,
        inner: Blocks(inner),
    }
}

/// What else is told of a rule: rows that come near, what stands against it, remarks, what amended it.
fn beside(one: &RegimeView<'_>, rule: &RuleReport, lang: Lang) -> Vec<Block> {
    let mut inner = Vec::new();
    let near = rule.near_rows.iter().map(|near| {
        let near = text::NearRow {
            column: &near.column,
            gives: &near.gives,
            row: &near.row,
        };
        Block::Small(Line::said(&near.say(lang)))
    });
    inner.extend(near);
    // A partial exclusion from the scope that plays no part is not worth a line.
    let idle = |e: &&ExceptionReport| e.outcome == Status::NotMet && one.clauses.contains(&e.id);
    let against = rule.exceptions.iter().filter(|e| !idle(e));
    let against: Vec<Node> = against
        .map(|e| Trees::new(one, lang).exception(e))
        .collect();
    if !against.is_empty() {
        inner.push(Block::Para(Line::said(page::Against.say(lang))));
        inner.push(Block::Tree(against));
    }
    let notes = rule.notes.iter();
    inner.extend(notes.map(|note| Block::Small(Line::said(&report::Note { note }.say(lang)))));
    if !rule.amended_by.is_empty() {
        let by = rule.amended_by.join(marks::list(lang));
        inner.push(Block::Small(Line::said(&page::AmendedBy { by }.say(lang))));
    }
    // The words that are met stand in the condition.
    let words = one.decisive.contains_key(&rule.id);
    if !words && rule.outcome == Status::Fires {
        inner.push(Block::Small(Line::said(&days_words(&rule.applies, lang))));
    }
    inner
}

/// What makes trees of conditions.
pub(super) struct Trees<'a> {
    one: &'a RegimeView<'a>,
    lang: Lang,
    /// The words of questions stand once for all systems of a register, and not here.
    shared: bool,
}

impl<'a> Trees<'a> {
    fn new(one: &'a RegimeView<'a>, lang: Lang) -> Trees<'a> {
        Trees {
            one,
            lang,
            shared: false,
        }
    }

    /// Trees of one of many systems.
    pub(super) fn in_brief(one: &'a RegimeView<'a>, lang: Lang) -> Trees<'a> {
        Trees {
            shared: true,
            ..Trees::new(one, lang)
        }
    }
}

impl Trees<'_> {
    /// Whether something is so, as a sign and a word.
    fn mark(&self, value: Truth) -> Inline {
        let (badge, words) = match value {
            Truth::True => (Badge::Yes, page::Met.say(self.lang)),
            Truth::False => (Badge::No, page::NotMet.say(self.lang)),
            Truth::Unknown => (Badge::Open, page::NotKnown.say(self.lang)),
        };
        Inline::Badge(badge, words.to_owned())
    }

    /// The parts of a condition.
    pub(super) fn nodes(&self, b: &Because, negated: bool) -> Vec<Node> {
        match b.op {
            Op::Fact => vec![self.fact(b, negated, true)],
            Op::Days | Op::Constant => Vec::new(),
            Op::Not => self.parts(&b.of, !negated),
            Op::All | Op::Any | Op::Count => self.parts(&b.of, negated),
            _ => vec![self.named(b, negated)],
        }
    }

    /// Parts one after another; the same question in the same light stands once.
    fn parts(&self, parts: &[Because], negated: bool) -> Vec<Node> {
        let mut seen: Vec<(&str, Truth)> = Vec::new();
        let mut out = Vec::new();
        for part in parts {
            if part.op == Op::Fact {
                let key = (part.name.as_deref().unwrap_or(""), part.value);
                if seen.contains(&key) {
                    continue;
                }
                seen.push(key);
            }
            out.extend(self.nodes(part, negated));
        }
        out
    }

    /// A question with its answer; the question is left out where a name stands above it.
    fn fact(&self, b: &Because, negated: bool, question: bool) -> Node {
        let lang = self.lang;
        let name = b.name.clone().unwrap_or_default();
        let mut line = Line::default();
        if question && self.shared {
            line = line.and(self.mark(part(b, negated))).text(" ");
        } else if question {
            // The mark says whether the part of the condition is met, which may be that it is not so.
            let words = b.words.clone().unwrap_or_default();
            line = line
                .and(self.mark(part(b, negated)))
                .text(format!(" {words}"));
            line = line.and(Inline::Break);
        } else if negated {
            line = line.text(text::Contrary { what: "" }.say(lang));
        }
        let told = self.one.answers.iter().any(|a| a.fact == name);
        line = line.and(match told {
            _ if self.shared => Inline::Link {
                to: anchor(&["question", &name]),
                text: name,
            },
            true => Inline::Link {
                to: anchor(&["answer", &name]),
                text: name,
            },
            false => Inline::Code(name),
        });
        if let Some(a) = &b.answer {
            line = line
                .text(marks::colon(lang))
                .and(Inline::Strong(a.words.clone()));
            if a.state == AnswerState::Assumed {
                let assumed = known::Assumed.say(lang).to_owned();
                line = line.text(" ").and(Inline::Badge(Badge::Doubt, assumed));
            }
            if let Some(evidence) = a.evidence.as_ref().filter(|_| !self.shared) {
                line = line
                    .text(" · ")
                    .and(Inline::Own(brief(&cut(evidence, lang))));
            }
        }
        Node {
            line,
            parts: Vec::new(),
        }
    }

    /// What stands in a condition as it is, or as what must not be.
    fn perhaps_not(&self, negated: bool, what: String) -> String {
        match negated {
            true => text::Contrary { what }.say(self.lang),
            false => what,
        }
    }

    /// A named part. A name that only holds another name shares its line.
    fn named(&self, b: &Because, negated: bool) -> Node {
        let lang = self.lang;
        let mut names = vec![name_of(self.one, b, lang)];
        let mut cites: Vec<String> = Vec::new();
        let mut inner = b;
        loop {
            for c in &inner.cites {
                let place = place(c, lang);
                if !cites.contains(&place) {
                    cites.push(place);
                }
            }
            match inner.of.as_slice() {
                [only] if only.op.is_named() => {
                    inner = only;
                    names.push(name_of(self.one, only, lang));
                }
                _ => break,
            }
        }
        let words = self.perhaps_not(negated, names.join(" › "));
        let mut line = Line::from(self.mark(part(b, negated))).text(format!(" {words}"));
        if !cites.is_empty() {
            let cites = cites.join(marks::list(lang));
            line = line.and(Inline::Quiet(marks::paren(lang, &cites)));
        }
        let mut parts = match inner.of.as_slice() {
            [only] if only.op == Op::Fact => vec![self.fact(only, false, false)],
            parts => self.parts(parts, false),
        };
        if b.more > 0 {
            parts.push(Node {
                line: Line::said(&text::MoreRows { n: b.more }.say(lang)),
                parts: Vec::new(),
            });
        }
        Node { line, parts }
    }

    /// What stands against a rule, or may, with what decides that.
    fn exception(&self, e: &ExceptionReport) -> Node {
        let mut parts = match e.outcome {
            // The line above has said the label already.
            Status::Fires | Status::Open if e.because.op == Op::Limb => {
                let parts = e.because.of.iter();
                parts.flat_map(|part| self.decisive(part)).collect()
            }
            Status::Fires | Status::Open => self.decisive(&e.because),
            Status::Defeated | Status::NotMet => Vec::new(),
        };
        parts.extend(e.exceptions.iter().map(|inner| self.exception(inner)));
        Node {
            line: Line::said(&exception_words(self.one, e, self.lang)),
            parts,
        }
    }

    fn decisive(&self, b: &Because) -> Vec<Node> {
        match decisive_side(b) {
            None => self.nodes(b, false),
            Some(parts) => parts.into_iter().flat_map(|p| self.decisive(p)).collect(),
        }
    }
}

/// Whether a part of a condition is met, which may be that something is not so.
fn part(b: &Because, negated: bool) -> Truth {
    match (b.value, negated) {
        (Truth::True, true) => Truth::False,
        (Truth::False, true) => Truth::True,
        (value, _) => value,
    }
}

/// Evidence as far as it fits behind an answer; all of it stands with the answers.
fn brief(text: &str) -> String {
    const MOST: usize = 120;
    match text.char_indices().nth(MOST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
    }
}
