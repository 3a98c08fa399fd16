//! The table from which every form of the rule base is printed: 66 questions and 52 rules with three
//! exceptions, invented, and shaped like those of law. Each rule begins with what a system is used for,
//! and that list is always answered: what is asked of other uses is closed by it and need not be
//! answered. Plain data; also read by the build script, which prints the rules as Rust.

/// What systems may be used for; each use has its own questions and rules.
const USES: [&str; 12] = [
    "recruitment",
    "credit",
    "schooling",
    "policing",
    "borders",
    "justice",
    "health",
    "insurance",
    "transport",
    "energy",
    "housing",
    "benefits",
];
/// What is asked of each use.
pub const ASPECTS: [&str; 4] = [
    "decides_alone",
    "scores_persons",
    "concerns_minors",
    "reviewed_by_person",
];
const DATA: [&str; 6] = [
    "biometric",
    "health_records",
    "location",
    "payments",
    "messages",
    "images",
];
const AUDIENCES: [&str; 5] = ["public", "employees", "customers", "students", "patients"];
const SIZES: [&str; 4] = ["micro", "small", "medium", "large"];
const AUTONOMY: [&str; 3] = ["proposes", "asks_first", "acts_alone"];
const GENERAL: [&str; 5] = [
    "makes_content",
    "marks_content",
    "talks_to_persons",
    "known_as_machine",
    "only_for_research",
];
const NUMBERS: [&str; 5] = [
    "users",
    "staff",
    "training_compute",
    "errors_per_million",
    "countries",
];
const DAYS: [&str; 3] = ["placed_on", "modified_on", "trained_on"];

// Where questions stand: the lists, first of them the uses; one of a list; numbers; days; yes or no.
const USED_FOR: usize = 0;
const DATA_KINDS: usize = 1;
const AUDIENCE: usize = 2;
const SIZE: usize = 3;
const ALONE: usize = 4;
const USERS: usize = 5;
const STAFF: usize = 6;
const COMPUTE: usize = 7;
const ERRORS: usize = 8;
const COUNTRIES: usize = 9;
const PLACED: usize = 10;
const MODIFIED: usize = 11;
const TRAINED: usize = 12;
const FIRST_GENERAL: usize = 13;
const FIRST_ASPECT: usize = 18;
/// A number of which a little more or less changes nothing: every threshold is a multiple of 1000.
pub const VARIED: usize = COMPUTE;
/// Questions of each further copy of the rules.
const COPIED: usize = GENERAL.len() + USES.len() * ASPECTS.len();

/// The levels, the lowest first.
pub const LEVELS: [&str; 4] = ["minimal", "limited", "high", "unacceptable"];

/// What a question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any of these.
    Set(Vec<String>),
    /// One of these.
    One(Vec<String>),
    /// A whole number.
    Number,
    /// A day.
    Day,
    /// Yes or no.
    Bool,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub kind: Kind,
}

/// A condition over questions, told by their positions.
#[derive(Clone, Debug)]
pub enum Cond {
    /// It is answered with yes.
    Yes(usize),
    /// A list has a value.
    Has(usize, String),
    /// It is this one.
    Is(usize, String),
    /// A number is so much at least.
    AtLeast(usize, u64),
    /// A number is less.
    Less(usize, u64),
    /// A day lies before this one.
    Before(usize, String),
    /// A day is this one or a later one.
    OnOrAfter(usize, String),
    /// The contrary.
    Not(Box<Cond>),
    /// All of them.
    All(Vec<Cond>),
    /// One at least.
    Any(Vec<Cond>),
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its id; the part before the point is its family.
    pub id: String,
    /// What it gives, as a position in [`LEVELS`].
    pub level: usize,
    /// When.
    pub when: Cond,
    /// And when not.
    pub unless: Option<Cond>,
}

/// An exception.
#[derive(Clone, Debug)]
pub struct Exception {
    /// Its id.
    pub id: &'static str,
    /// The families of rules that it defeats.
    pub to: Vec<&'static str>,
    /// When.
    pub when: Cond,
}

/// How the further copies of the rules are kept from a description that says nothing of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// By the list of uses, which is answered: none of these rules can apply.
    Closed,
    /// By a question that is not answered: all of these rules may apply.
    Open,
}

/// A rule base.
#[derive(Clone, Debug)]
pub struct Base {
    /// Its questions.
    pub facts: Vec<Fact>,
    /// Its rules.
    pub rules: Vec<Rule>,
    /// Its exceptions.
    pub exceptions: Vec<Exception>,
}

fn yes(fact: usize) -> Cond {
    Cond::Yes(fact)
}

fn not(of: Cond) -> Cond {
    Cond::Not(Box::new(of))
}

fn has(list: usize, value: &str) -> Cond {
    Cond::Has(list, value.to_owned())
}

fn is(fact: usize, value: &str) -> Cond {
    Cond::Is(fact, value.to_owned())
}

impl Base {
    /// The rule base of 52 rules over 66 questions.
    #[must_use]
    pub fn new() -> Base {
        Base::copies(1, Others::Closed)
    }

    /// So many times the rules. The further ones have their own questions of yes and no, and share the
    /// lists, numbers and days.
    #[must_use]
    pub fn copies(copies: usize, others: Others) -> Base {
        let mut base = Base {
            facts: questions(copies, others),
            rules: Vec::new(),
            exceptions: exceptions(),
        };
        for copy in 0..copies {
            let further = copy > 0;
            let open =
                (further && others == Others::Open).then(|| yes(base.facts.len() - copies + copy));
            let office = (further && others == Others::Closed)
                .then(|| has(USED_FOR, &named("office", copy)));
            base.rules.extend(general(copy, open.clone().or(office)));
            for (at, name) in USES.iter().enumerate() {
                let value = match others {
                    Others::Closed => named(name, copy),
                    Others::Open => (*name).to_owned(),
                };
                let gate = open
                    .clone()
                    .into_iter()
                    .chain([has(USED_FOR, &value)])
                    .collect();
                base.rules.extend(of_use(copy, at, name, gate));
            }
        }
        base
    }

    /// When a rule gives its level, exceptions included: for whoever has none.
    #[must_use]
    pub fn condition(&self, rule: &Rule) -> Cond {
        let mut all = vec![rule.when.clone()];
        all.extend(rule.unless.clone().map(not));
        let family = rule.id.split('.').next().unwrap_or("");
        let reach = self.exceptions.iter().filter(|e| e.to.contains(&family));
        all.extend(reach.map(|e| not(e.when.clone())));
        Cond::All(all)
    }

    /// Its rules by level, the highest first, each with its position.
    pub fn by_level(&self) -> impl Iterator<Item = (usize, Vec<(usize, &Rule)>)> {
        (1..LEVELS.len()).rev().map(|level| {
            let rules = self.rules.iter().enumerate();
            (level, rules.filter(|(_, r)| r.level == level).collect())
        })
    }
}

impl Default for Base {
    fn default() -> Base {
        Base::new()
    }
}

/// A name in one of the copies.
fn named(name: &str, copy: usize) -> String {
    match copy {
        0 => name.to_owned(),
        _ => format!("{name}_{copy}"),
    }
}

fn questions(copies: usize, others: Others) -> Vec<Fact> {
    let list = |values: &[&str]| values.iter().map(|v| (*v).to_owned()).collect::<Vec<_>>();
    let fact = |name: &str, kind: Kind| Fact {
        name: name.to_owned(),
        kind,
    };
    let mut uses = list(&USES);
    uses.push("office".to_owned());
    for copy in (1..copies).filter(|_| others == Others::Closed) {
        let more = USES.iter().chain(&["office"]);
        uses.extend(more.map(|name| named(name, copy)));
    }
    let mut facts = vec![
        fact("used_for", Kind::Set(uses)),
        fact("data_kinds", Kind::Set(list(&DATA))),
        fact("audiences", Kind::Set(list(&AUDIENCES))),
        fact("provider_size", Kind::One(list(&SIZES))),
        fact("autonomy", Kind::One(list(&AUTONOMY))),
    ];
    facts.extend(NUMBERS.iter().map(|name| fact(name, Kind::Number)));
    facts.extend(DAYS.iter().map(|name| fact(name, Kind::Day)));
    for copy in 0..copies {
        let general = GENERAL.iter().map(|name| named(name, copy));
        let uses = USES
            .iter()
            .flat_map(|u| ASPECTS.iter().map(move |a| format!("{u}_{a}")));
        let all = general.chain(uses.map(|name| named(&name, copy)));
        facts.extend(all.map(|name| fact(&name, Kind::Bool)));
    }
    if others == Others::Open {
        facts.extend((1..copies).map(|copy| fact(&format!("in_field_{copy}"), Kind::Bool)));
    }
    facts
}

/// The question of a copy.
fn general_fact(copy: usize, at: usize) -> usize {
    FIRST_GENERAL + copy * COPIED + at
}

/// The four rules of a use. Three kinds of conditions take turns, so that rules are not all of one form.
fn of_use(copy: usize, at: usize, name: &str, gate: Vec<Cond>) -> Vec<Rule> {
    let name = named(name, copy);
    let first = FIRST_ASPECT + copy * COPIED + at * ASPECTS.len();
    let [alone, scores, minors, reviewed] = [0, 1, 2, 3].map(|a| yes(first + a));
    let data = |k: usize| has(DATA_KINDS, DATA.get(k % DATA.len()).unwrap_or(&""));
    let step = at as u64 + 1;
    let banned = match at % 3 {
        0 => vec![alone.clone(), minors.clone(), data(at)],
        1 => vec![
            scores.clone(),
            Cond::Any(vec![
                has(DATA_KINDS, "biometric"),
                has(DATA_KINDS, "messages"),
            ]),
            not(reviewed.clone()),
            Cond::AtLeast(USERS, 100_000 * step),
        ],
        _ => vec![
            minors.clone(),
            is(ALONE, "acts_alone"),
            not(reviewed.clone()),
        ],
    };
    let (high, unless) = match at % 3 {
        0 => (
            vec![Cond::Any(vec![
                alone,
                Cond::All(vec![scores.clone(), Cond::AtLeast(USERS, 20_000 * step)]),
            ])],
            Cond::All(vec![reviewed.clone(), is(SIZE, "micro")]),
        ),
        1 => (
            vec![
                scores.clone(),
                Cond::OnOrAfter(PLACED, format!("20{}-01-01", 20 + at % 6)),
            ],
            Cond::Any(vec![is(SIZE, "micro"), is(SIZE, "small")]),
        ),
        _ => (
            vec![Cond::Any(vec![minors, has(DATA_KINDS, "health_records")])],
            reviewed.clone(),
        ),
    };
    let wide = vec![
        has(AUDIENCE, "public"),
        Cond::AtLeast(ERRORS, 1_000 * (3 + step % 4)),
        not(reviewed),
    ];
    let notice = vec![
        Cond::Any(vec![
            has(AUDIENCE, AUDIENCES.get(at % AUDIENCES.len()).unwrap_or(&"")),
            Cond::AtLeast(COUNTRIES, 10 + step),
        ]),
        not(yes(general_fact(copy, 3))),
    ];
    let rule = |family: &str, level: usize, rest: Vec<Cond>, unless: Option<Cond>| Rule {
        id: format!("{family}.{name}"),
        level,
        when: Cond::All(gate.iter().cloned().chain(rest).collect()),
        unless,
    };
    vec![
        rule("banned", 3, banned, None),
        rule("high", 2, high, Some(unless)),
        rule("wide", 2, wide, None),
        rule("notice", 1, notice, None),
    ]
}

/// The four rules for systems whatever they are used for.
fn general(copy: usize, gate: Option<Cond>) -> Vec<Rule> {
    let [makes, marks, talks, known] = [0, 1, 2, 3].map(|at| yes(general_fact(copy, at)));
    let rule = |name: &str, level: usize, all: Vec<Cond>, unless: Option<Cond>| Rule {
        id: format!("{name}.{}", named("any_use", copy)),
        level,
        when: Cond::All(gate.iter().cloned().chain(all).collect()),
        unless,
    };
    vec![
        rule(
            "wide",
            2,
            vec![
                Cond::AtLeast(COMPUTE, 50_000_000),
                Cond::OnOrAfter(TRAINED, "2024-08-01".to_owned()),
            ],
            Some(Cond::Less(COUNTRIES, 3)),
        ),
        rule("content", 1, vec![makes, not(marks)], None),
        rule("talk", 1, vec![talks, not(known)], None),
        rule(
            "old",
            1,
            vec![
                Cond::Before(PLACED, "2022-08-02".to_owned()),
                Cond::OnOrAfter(MODIFIED, "2026-08-02".to_owned()),
            ],
            Some(Cond::Less(USERS, 5_000)),
        ),
    ]
}

fn exceptions() -> Vec<Exception> {
    vec![
        Exception {
            id: "research",
            to: vec!["high", "wide"],
            when: Cond::All(vec![yes(general_fact(0, 4)), Cond::Less(USERS, 50_000)]),
        },
        Exception {
            id: "tiny",
            to: vec!["notice", "talk"],
            when: Cond::All(vec![is(SIZE, "micro"), Cond::Less(STAFF, 10)]),
        },
        Exception {
            id: "assisting",
            to: vec!["wide"],
            when: Cond::All(vec![is(ALONE, "proposes"), Cond::Less(ERRORS, 5_000)]),
        },
    ]
}
