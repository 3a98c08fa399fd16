//! The table of diagnostic codes. Codes are only ever added or retired, never reused.

use super::Severity;

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct CodeInfo {
    /// The code as people read it: `S0102`.
    pub id: &'static str,
    /// What it means, in a few words.
    pub title: &'static str,
    /// How bad findings of it are.
    pub severity: Severity,
    /// The version of the engine that brought it.
    pub since: &'static str,
}

macro_rules! codes {
    ($($variant:ident $severity:ident $id:literal $title:literal;)*) => {
        /// The kind of a finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the table gives each variant its title")]
        pub enum Code { $($variant,)* }

        /// Every code, in order.
        pub const CODES: &[CodeInfo] = &[
            $(CodeInfo { id: $id, title: $title, severity: Severity::$severity, since: "0.1.0" },)*
        ];

        impl Code {
            /// The row of the table.
            #[must_use]
            pub fn info(self) -> &'static CodeInfo {
                match self {
                    $(Code::$variant => &CodeInfo {
                        id: $id, title: $title, severity: Severity::$severity, since: "0.1.0",
                    },)*
                }
            }
        }
    };
}

codes! {
    // S00xx: reading rule texts
    Syntax               Error   "S0001" "the text does not follow the grammar";
    UnknownItem          Error   "S0002" "an item begins with an unknown keyword";
    TooDeep              Error   "S0003" "brackets are nested too deeply";
    TooLarge             Error   "S0004" "a file or an item is too large";
    MixedConnectives     Error   "S0005" "`and` and `or` are mixed without parentheses";
    NotYetSupported      Error   "S0006" "an item of the language that this version does not read yet";
    BadLiteral           Error   "S0007" "a number or date that does not exist or does not fit";
    ClauseTwice          Error   "S0008" "a clause that may stand once stands twice";
    ClauseMissing        Error   "S0009" "an item lacks a clause that it needs";
    ClauseMisplaced      Error   "S0010" "a clause that this kind of provision does not have";
    Renamed              Error   "S0011" "a word of the language that is written otherwise now";
    OutsideGroup         Warning "S0012" "a value that belongs to a group, though it is not indented as such";
    // S01xx: names and types
    DuplicateId          Error   "S0101" "a name is declared twice";
    UnknownFact          Error   "S0102" "an unknown name in a condition";
    UnknownValue         Error   "S0103" "a value that the list does not have";
    TypeMismatch         Error   "S0104" "a test that does not fit the fact's type";
    UnknownList          Error   "S0105" "an unknown list of values";
    UnknownSource        Error   "S0106" "a citation of an undeclared source";
    UnknownScale         Error   "S0107" "an unknown scale or level";
    UnknownReading       Error   "S0108" "an unknown interpretation or reading";
    UnknownRole          Error   "S0109" "an unknown role";
    UnmatchedPattern     Error   "S0110" "a pattern that matches nothing";
    AmbiguousPattern     Warning  "S0111" "a pattern that could mean different kinds of provision";
    UnknownName          Error   "S0112" "an unknown name";
    UnknownPack          Error   "S0113" "a pack that uses an unknown pack";
    UnknownAmendment     Error   "S0114" "an unknown amendment";
    GateReadsOutcome     Error   "S0115" "`only when` or `reached when` reads more than facts";
    EmptySet             Error   "S0116" "a test against no value at all";
    PackHeader           Error   "S0117" "a pack without exactly one `pack` item";
    AskedOtherwise       Error   "S0118" "packs that are loaded together ask different questions under one name";
    TableShape           Error   "S0119" "a row of a table that does not fit its first line";
    // S02xx: logic
    Cycle                Error   "S0201" "conditions that depend on themselves";
    UnreachableLevel     Warning "S0202" "a level that no rule gives";
    WindowProblem        Error   "S0203" "windows of days that overlap, are empty or leave a hole";
    BottomLevel          Warning "S0204" "a rule that assigns the bottom level";
    BurdenPitfall        Error   "S0205" "an exception to an exception with the same bearer of proof";
    DefaultReading       Error   "S0206" "an interpretation without exactly one default";
    GateNegative         Warning "S0207" "a gate that opens when its own fact does not apply";
    UnreadFact           Warning "S0208" "a fact that nothing reads";
    Unused               Warning "S0209" "a name that nothing uses";
    UnclearScope         Error   "S0210" "a provision of which it does not follow under which scope it stands";
    TableGap             Error   "S0211" "a table without a row for some case";
    TableOverlap         Error   "S0212" "rows of a table that hold in one case";
    IdleRow              Error   "S0213" "a row of a table that never counts";
    CountedTwice         Warning "S0216" "a condition that is counted twice";
    TableTooLarge        Error   "S0217" "a table that is too large";
    ForeignLaw           Error   "S0218" "what another regime has is read, and not changed";
    UnreadableRegime     Error   "S0219" "a regime that cannot be read";
    OutOfReach           Error   "S0220" "a system in scope that `reached when` leaves out";
    BandProblem          Error   "S0221" "bands of a score that leave something out, overlap or are out of order";
    ItemCases            Error   "S0222" "cases of an item that overlap, or leave something out between them";
    ScoreTooLarge        Error   "S0224" "a score that is too large";
    ScoreClauses         Error   "S0225" "clauses of a score that do not fit together";
    HowLongAgo           Error   "S0231" "a test of how long ago a day lies that cannot be counted";
    MinimumAboveMaximum  Error   "S0235" "a fine whose minimum lies above its maximum";
    RatioForm            Error   "S0236" "a calculation that is no ratio of two facts";
    RatioPart            Error   "S0237" "a part of a ratio of which no ratio is taken";
    StayedWrongly        Error   "S0238" "a stay of what it does not reach";
    UsesLaw              Error   "S0239" "a pack of law that is used as if it were vocabulary";
    ChainTooDeep         Error   "S0240" "conditions that build on one another too deeply";
    // S03xx: law and words
    Uncited              Error   "S0301" "a provision without a citation";
    NoQuestion           Error   "S0302" "a fact without a question";
    MissingLanguage      Warning "S0303" "words that lack one of the pack's languages";
    LocatorForm          Warning "S0304" "a citation whose place is not written like a provision";
    NoWords              Warning "S0305" "a value of a list without words";
    TwoPoints            Warning "S0306" "a rule that holds two points of a provision";
    DayWithoutSource     Warning "S0307" "a day that no source carries";
    UnknownPlace         Warning "S0308" "a citation of a place that the source's contents do not have";
    ReasonWithRule       Warning "S0309" "a place that is said to be without a rule has one";
    MapOfNobody          Warning "S0310" "a map to the common scale that does not say whose it is";
    // S04xx: amendments
    AmendmentConflict    Error   "S0401" "two amendments change the same clause on the same day";
    AmendmentTarget      Error   "S0402" "an amendment whose target does not exist on its day";
    AmendmentOutside     Error   "S0403" "`amend`, `insert` or `repeal` before any amendment";
    AmendmentOvertakes   Warning "S0404" "a later change was enacted before an earlier one";
    AmendmentStatus      Error   "S0405" "an amendment whose status or day is missing";
    RepealAndInsert      Error   "S0406" "one amendment repeals and inserts the same id";
    InsertExists         Error   "S0407" "an amendment inserts an id that exists";
    Loosens              Error   "S0408" "something that asks for less than the pack on which its own builds, and does not say so";
    LoosensNothing       Warning "S0409" "a `loosens` of what asks for nothing less";
    // S05xx: tests in rule files
    TestFact             Error   "S0501" "a test gives a fact a value that it cannot have";
    TestExpectation      Error   "S0502" "a test expects something that the pack does not have";
    // S06xx: descriptions of systems
    InputSyntax          Error   "S0601" "a description that is not well-formed";
    UnknownKey           Error   "S0602" "an unknown key";
    WrongType            Error   "S0603" "an answer of the wrong type";
    DuplicateKey         Error   "S0604" "a key that stands twice";
    NotInList            Error   "S0605" "an answer that is not in the list";
    InputTooDeep         Error   "S0606" "a description that is nested too deeply or too large";
    InputAlias           Error   "S0607" "a YAML alias or anchor";
    MissingKey           Error   "S0608" "a key that a description needs";
    BadNumber            Error   "S0609" "a number that cannot be read exactly";
    BadDate              Error   "S0610" "a day that does not exist";
    WrongUnit            Error   "S0611" "an amount in another unit";
    NotAnswerable        Error   "S0612" "an answer that the vocabulary draws itself";
    EmptyRange           Error   "S0613" "a range that holds no value";
    GivenNotApplicable   Warning "S0614" "an answer to a question that does not apply";
    ForeignKey           Note    "S0615" "an answer that only another pack reads";
    Inconsistent         Warning "S0616" "answers that do not fit together";
    InputVersion         Error   "S0617" "a description in a form that this version does not read";
    AssumedBare          Warning "S0618" "an assumption without evidence";
    // S07xx: calls
    UnknownRule          Error   "S0701" "a rule that the pack does not have";
    PackNotFound         Error   "S0702" "a pack that is neither bundled nor a folder";
    FileUnreadable       Error   "S0703" "a file that cannot be read";
    SameId               Warning "S0704" "an id that several descriptions have";
    // S08xx: proofs
    NeverFires           Warning "S0801" "a provision that can never come about";
    NeverHolds           Warning "S0802" "a labelled condition that can never hold";
    IdleExclusion        Warning "S0803" "an exception or `unless` that never matters";
    Shadowed             Warning "S0804" "a rule on which no level depends";
    LevelOutOfReach      Warning "S0805" "a level on which no system ends";
    Irrelevant           Warning "S0806" "a question on whose answer nothing depends";
    PropertyBroken       Error   "S0807" "a property that does not hold";
    SilentClearance      Warning "S0808" "a rule that an answer clears that was not asked because of it";
    NeedlessClears       Warning "S0809" "a `clears because` where nothing is cleared silently";
    MaximumOutOfReach    Error   "S0810" "a maximum of a score that is not the greatest sum";
    BandOutOfReach       Warning "S0811" "a band that no sum reaches";
}

/// The row of a code by its id, in any letter case.
#[must_use]
pub fn explain_code(id: &str) -> Option<&'static CodeInfo> {
    CODES.iter().find(|c| c.id.eq_ignore_ascii_case(id))
}
