//! The interview at a terminal, driven as a person drives it: what is typed, what is seen.

use std::io::{Read as _, Write as _};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::super::Scratch;
use super::house;

mod screens;

const ENTER: &str = "\r";
const DOWN: &str = "\x1b[B";
const ESC: &str = "\x1b";

/// A terminal with the command in it.
struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn std::io::Write + Send>,
    shown: Arc<Mutex<Vec<u8>>>,
    /// What was waited for already, in characters that were shown.
    seen: usize,
    _master: Box<dyn MasterPty + Send>,
}

/// What is shown, without what moves the cursor or paints.
fn plain(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\x1b' {
            out.push(c);
            continue;
        }
        // A sequence ends with a letter.
        if chars.next() == Some('[') {
            chars.by_ref().find(char::is_ascii_alphabetic);
        }
    }
    out
}

impl Terminal {
    fn open(folder: &Scratch, args: &[&str]) -> Terminal {
        Terminal::of((50, 120), folder, args)
    }

    /// A terminal of so many rows and columns.
    fn of((rows, cols): (u16, u16), folder: &Scratch, args: &[&str]) -> Terminal {
        let size = PtySize {
            rows,
            cols,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_solon"));
        command.args(args);
        command.cwd(folder.path());
        command.env("SOLON_ON", "2026-11-24");
        command.env("NO_COLOR", "1");
        command.env("TERM", "xterm");
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let shown = Arc::new(Mutex::new(Vec::new()));
        let into = Arc::clone(&shown);
        std::thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(n) = reader.read(&mut part) {
                if n == 0 {
                    break;
                }
                into.lock().unwrap().extend(&part[..n]);
            }
        });
        Terminal {
            child,
            keys,
            shown,
            seen: 0,
            _master: pair.master,
        }
    }

    fn screen(&self) -> String {
        plain(&self.shown.lock().unwrap())
    }

    /// Waits until something is shown that was not before.
    fn sees(&mut self, text: &str) {
        let begun = Instant::now();
        loop {
            let screen = self.screen();
            let new = screen.get(self.seen..).unwrap_or_default();
            if let Some(at) = new.find(text) {
                self.seen += at + text.len();
                return;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(60),
                "waited for `{text}`; shown since:\n{new}"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// The same where lines may be broken anywhere.
    fn reads(&mut self, text: &str) {
        let begun = Instant::now();
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        loop {
            let screen = self.screen();
            let new = squeezed(screen.get(self.seen..).unwrap_or_default());
            if new.contains(&squeezed(text)) {
                self.seen = screen.len();
                return;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(60),
                "waited for `{text}`; shown since:\n{new}"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn types(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits for a prompt, and answers it.
    fn when(&mut self, text: &str, keys: &str) {
        self.sees(text);
        self.types(keys);
    }

    /// How it ended.
    fn ends(&mut self) -> u32 {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.exit_code();
            }
            assert!(
                begun.elapsed() < Duration::from_secs(60),
                "{}",
                self.screen()
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

fn read(folder: &Scratch, name: &str) -> String {
    std::fs::read_to_string(format!("{}/{name}", folder.path())).unwrap()
}

#[test]
fn a_whole_interview_with_going_back_and_changing() {
    let (folder, pack) = house("ask-terminal");
    let mut t = Terminal::open(
        &folder,
        &["ask", "mine.yaml", "--pack", &pack, "--by", "A. Lee"],
    );
    t.sees("House rules: low … banned; 2 questions can still matter");
    t.sees("What is it used for?");
    // Searched by typing: scoring is marked.
    t.when("Esc", "scores");
    t.types(" ");
    t.types(ENTER);
    t.when("How many people are scored?", "10");
    t.types(ENTER);
    // Instead of an answer: why, then what is left.
    t.when("Is it kept secret from the people?", "why");
    t.types(ENTER);
    t.sees("differ in this answer alone");
    t.when("Is it kept secret from the people?", "left?");
    t.types(ENTER);
    t.sees("up to banned");
    t.sees("- Is it kept secret from the people?");
    t.when("Take up one of them?", ESC);
    // Back to the one before, which still says what was answered; ten becomes a hundred.
    t.when("? Is it kept secret from the people?", "back");
    t.types(ENTER);
    t.when("How many people are scored?", "0");
    t.types(ENTER);
    t.when("Is it kept secret from the people?", "change");
    t.types(ENTER);
    t.sees("What is it used for? – scores people");
    t.sees("How many people are scored? – 100 %");
    // Found by its name as well, which is not shown.
    t.when("", "uses");
    t.types(ENTER);
    // What was marked is marked; nothing else is touched. The question is put again once its note is shown: its
    // words stand in what was chosen, too.
    t.sees("As planned, too.");
    t.when("What is it used for?", ENTER);
    t.when("Is it kept secret from the people?", ENTER);
    t.sees("decided");
    t.sees("saved: mine.yaml");
    assert_eq!(t.ends(), 0);
    let screen = t.screen();
    for written in [
        "secret:",
        "uses:",
        "share:",
        "[scoring]",
        "h.2",
        "<canceled>",
    ] {
        assert!(!screen.contains(written), "{written}: {screen}");
    }
    let text = read(&folder, "mine.yaml");
    assert!(
        text.contains("uses: { value: [scoring], by: \"A. Lee, 2026-11-24\" }"),
        "{text}"
    );
    assert!(text.contains("secret: { value: true"), "{text}");
    assert!(text.contains("share: { value: 100"), "{text}");

    // Another day it goes on in the same file; with nothing to ask, an answer may be changed.
    let mut t = Terminal::open(&folder, &["ask", "mine.yaml", "--pack", &pack]);
    t.sees("decided");
    t.when("Change an earlier answer?", ENTER);
    t.sees("saved: mine.yaml");
    t.sees("the report: solon classify mine.yaml");
    assert_eq!(t.ends(), 0);
    assert_eq!(read(&folder, "mine.yaml"), text);
    let mut t = Terminal::open(&folder, &["ask", "mine.yaml", "--pack", &pack]);
    t.when("Change an earlier answer?", "y");
    t.types(ENTER);
    t.when("Which answer should be changed?", "secret");
    t.types(ENTER);
    t.when("Is it kept secret from the people?", DOWN);
    t.types(ENTER);
    t.sees("saved: mine.yaml");
    assert_eq!(t.ends(), 0);
    let changed = read(&folder, "mine.yaml");
    assert_eq!(
        changed,
        text.replace(
            "secret: { value: true, by: \"A. Lee, 2026-11-24\" }",
            "secret: false"
        )
    );
}

/// Enter on a line that was not marked is no answer of its own; remarks in a file stay.
#[test]
fn nothing_marked_is_asked_back() {
    let (folder, pack) = house("ask-none");
    let own = "# Of the works council.\nsolon: 1\nsystem: o\nfacts: {}\n";
    folder.file("o.yaml", own);
    let mut t = Terminal::open(&folder, &["ask", "o.yaml", "--pack", &pack]);
    t.when("What is it used for?", "hiring");
    t.types(ENTER);
    t.when("surely none of them?", "n");
    t.types(ENTER);
    // What is typed is looked for as it stands: no line holds it, so none can be marked.
    t.when("What is it used for?", "hrng");
    t.types(" ");
    t.types(ENTER);
    t.when("surely none of them?", "y");
    t.types(ENTER);
    t.sees("decided");
    t.sees("saved: o.yaml");
    assert_eq!(t.ends(), 0);
    let text = read(&folder, "o.yaml");
    assert!(
        text.starts_with("# Of the works council.\n") && text.contains("uses: []"),
        "{text}"
    );
    // What cannot be written again as it is stays, and the interview says where it goes on.
    folder.file("o.toml", "solon = 1\nsystem = \"t\"\n[facts]\nuses = []\n");
    let mut t = Terminal::open(&folder, &["ask", "o.toml", "--pack", &pack]);
    t.sees("o.toml is left as it is; answers are kept in t.yaml");
    t.when("Change an earlier answer?", ENTER);
    assert_eq!(t.ends(), 0);
}

#[test]
fn what_is_known_in_part_or_not_at_all() {
    let (folder, pack) = house("ask-partly");
    let mut t = Terminal::open(&folder, &["ask", "p.yaml", "--pack", &pack]);
    t.when("What is it used for?", ESC);
    t.when("Instead:", "part");
    t.types(ENTER);
    t.when("Which of these surely hold?", ENTER);
    t.when("Which of the others surely do not?", "hiring");
    t.types(" ");
    t.types(ENTER);
    // Whether it scores is open; it is not known whether it is secret.
    t.when("Is it kept secret from the people?", "know");
    t.types(ENTER);
    t.when("How many people are scored?", "forty");
    t.types(ENTER);
    // The reader's own words, and the question again.
    t.sees("not a number");
    t.when("How many people are scored?", ESC);
    t.when("Instead:", "part");
    t.types(ENTER);
    t.when("At least", ENTER);
    t.when("At most", "40");
    t.types(ENTER);
    // No question is left, and it is not said that some are.
    t.sees("answers that are not known keep it open");
    t.sees("still able to matter");
    t.sees("- Is it kept secret from the people?");
    t.sees("saved: p.yaml");
    assert_eq!(t.ends(), 0);
    let text = read(&folder, "p.yaml");
    assert!(text.contains("uses: { without: [hiring] }"), "{text}");
    assert!(text.contains("secret: unknown"), "{text}");
    assert!(text.contains("share: { at_most: 40 }"), "{text}");
}

#[test]
fn ctrl_c_keeps_what_was_answered_and_says_where() {
    let (folder, pack) = house("ask-break");
    let mut t = Terminal::open(&folder, &["ask", "--pack", &pack]);
    t.when("short name", ENTER);
    t.when("A name for the system", ENTER);
    t.when("What is it used for?", "hiring");
    t.types(" ");
    t.types(ENTER);
    t.when("Does it decide alone?", "\x03");
    t.sees("saved: my-system.yaml");
    t.sees("go on with: solon ask my-system.yaml");
    assert_eq!(t.ends(), 0);
    assert!(read(&folder, "my-system.yaml").contains("uses: [hiring]"));
    // Begun again, nothing is written over.
    let mut t = Terminal::open(&folder, &["ask", "--pack", &pack, "--system", "my-system"]);
    t.when("What is it used for?", "scores");
    t.types(" ");
    t.types(ENTER);
    t.when("How many people", "\x03");
    t.sees("saved: my-system-2.yaml");
    assert_eq!(t.ends(), 0);
}

#[test]
fn the_terminal_goes_away_and_the_answers_stay() {
    let (folder, pack) = house("ask-gone");
    let mut t = Terminal::open(&folder, &["ask", "g.yaml", "--pack", &pack]);
    t.when("What is it used for?", "hiring");
    t.types(" ");
    t.types(ENTER);
    t.sees("Does it decide alone?");
    drop(t);
    let path = format!("{}/g.yaml", folder.path());
    assert!(
        std::fs::read_to_string(path)
            .unwrap()
            .contains("uses: [hiring]")
    );
}

#[test]
fn a_register_at_the_terminal() {
    let (folder, pack) = house("ask-register-terminal");
    folder.file(
        "r/a.yaml",
        "solon: 1\nsystem: a\nfacts: { uses: [scoring], share: 10 }\n",
    );
    folder.file(
        "r/b.yaml",
        "solon: 1\nsystem: b\nfacts: { uses: [scoring], share: 10 }\n",
    );
    let mut t = Terminal::open(
        &folder,
        &["ask", "--register", "r", "--output", "r", "--pack", &pack],
    );
    t.sees("0 of 2 systems are decided");
    t.sees("asked of 2 systems: a, b");
    t.when("Is it kept secret", DOWN);
    t.types(ENTER);
    t.when("For which systems?", "for b");
    t.types(ENTER);
    t.sees("1 of 2 systems are decided");
    t.when("Is it kept secret", ENTER);
    t.sees("2 of 2 systems are decided");
    assert_eq!(t.ends(), 0);
    assert!(read(&folder, "r/a.yaml").contains("secret: true"));
    assert!(read(&folder, "r/b.yaml").contains("secret: false"));
}

/// Esc loses no mark: not for a look at something else, nor when others are asked first, nor at the end.
#[test]
fn what_was_marked_is_marked_after_esc() {
    let (folder, pack) = house("ask-esc-marks");
    let mut t = Terminal::open(&folder, &["ask", "m.yaml", "--pack", &pack]);
    t.when("What is it used for?", " ");
    t.sees("> [x] takes part in hiring");
    t.types(ESC);
    t.when("> back to the list: what is marked stays marked", ENTER);
    t.sees("> [x] takes part in hiring");
    t.types(ESC);
    t.when("Instead:", "not this one");
    t.types(ENTER);
    t.when("Is it kept secret from the people?", ENTER);
    t.sees("Asked because: “What is it used for?” includes “takes part in hiring”");
    t.when("Does it decide alone?", ENTER);
    t.sees("> [x] takes part in hiring");
    // Marks become what surely holds.
    t.types(ESC);
    t.when("Instead:", "more may apply");
    t.types(ENTER);
    t.sees("Which of these surely hold?");
    t.sees("> [x] takes part in hiring");
    t.types(ESC);
    t.sees("What is it used for?");
    t.sees("> [x] takes part in hiring");
    t.types(ESC);
    t.when("Instead:", "stop");
    t.types(ENTER);
    t.when("Keep what is marked as the answer?", ENTER);
    t.sees("saved: m.yaml");
    assert_eq!(t.ends(), 0);
    let text = read(&folder, "m.yaml");
    assert!(text.contains("uses: [hiring]"), "{text}");
    assert!(text.contains("secret: true"), "{text}");
    // Whoever does not want them kept says so.
    let mut t = Terminal::open(&folder, &["ask", "n.yaml", "--pack", &pack]);
    t.when("What is it used for?", " ");
    t.sees("[x] takes part in hiring");
    t.types(ESC);
    t.when("Instead:", "stop");
    t.types(ENTER);
    t.when("Keep what is marked as the answer?", "no");
    t.types(ENTER);
    assert_eq!(t.ends(), 0);
    assert!(!std::path::Path::new(&format!("{}/n.yaml", folder.path())).exists());
}

/// Nor what was typed; and what is refused can be mended.
#[test]
fn what_was_typed_is_there_after_esc() {
    let (folder, pack) = house("ask-esc-text");
    folder.file(
        "t.yaml",
        "solon: 1\nsystem: t\nfacts:\n  uses: [scoring]\n  secret: false\n",
    );
    let mut t = Terminal::open(&folder, &["ask", "t.yaml", "--pack", &pack]);
    t.when("How many people are scored?", "4x");
    t.sees("4x");
    t.types(ESC);
    t.when("> back to the question: what was typed stays", ENTER);
    t.when("How many people are scored? 4x", ENTER);
    // The reader's words, without how it would be written in a file.
    t.sees("This cannot be taken");
    t.when("How many people are scored? 4x", "\x7f");
    t.types("0");
    t.types(ESC);
    t.when("Instead:", "stop");
    t.types(ENTER);
    t.when("Keep what was typed as the answer?", ENTER);
    assert_eq!(t.ends(), 0);
    assert!(!t.screen().contains("{ over"), "{}", t.screen());
    let text = read(&folder, "t.yaml");
    assert!(text.contains("share: 40"), "{text}");
}

/// On a narrow terminal the line under the cursor is shown with all its words; of the others it is seen
/// that there is more, and no line is wider than the terminal.
#[test]
fn nothing_is_cut_silently_on_a_narrow_terminal() {
    let (folder, pack) = house("ask-narrow");
    let long =
        "scores people by what they wrote, bought, read or said over many years, and by the end";
    let text = super::PACK.replace("scores people", long);
    folder.file("house/pack.solon", &text);
    for columns in [60, 80] {
        let mut t = Terminal::of(
            (24, columns),
            &folder,
            &["ask", "--system", "n", "--pack", &pack],
        );
        t.sees("> [ ] takes part in hiring");
        t.sees("scores people by what they wrote, bought");
        t.sees("…");
        t.types(DOWN);
        t.reads(&format!("> [ ] {long}"));
        t.types(" ");
        t.reads(&format!("> [x] {long}"));
        // Behind the cursor it is marked still.
        t.types(DOWN);
        t.sees("[x] scores people by what");
        let width = usize::from(columns);
        // What is drawn anew begins behind the last line of what was drawn before.
        let screen = t.screen();
        for line in screen.lines().flat_map(|line| line.split("]? ")) {
            assert!(line.chars().count() <= width, "{line}");
        }
        t.types("\x03");
        assert_eq!(t.ends(), 0);
    }
}

/// An interview in each language, to its end: nothing of it is said in another one by the library that
/// draws it.
#[test]
fn each_language_speaks_its_own_words() {
    for lang in solon::Lang::ALL {
        let code = lang.code();
        let (folder, pack) = house(&format!("ask-speaks-{code}"));
        let file = format!("{code}.yaml");
        let mut t = Terminal::open(&folder, &["ask", &file, "--pack", &pack, "--lang", code]);
        t.when("What is it used for?", ENTER);
        // Nothing is marked: whether that is meant, with what Enter stands for.
        let enter = solon_messages::asking::Choice {
            enter: solon_messages::interview::No.say(*lang),
            no: solon_messages::interview::No.say(*lang),
            yes: solon_messages::interview::Yes.say(*lang),
        };
        t.when(&enter.say(*lang), "q");
        t.types(ENTER);
        t.sees(solon_messages::asking::YesOrNo.say(*lang));
        t.types("\x7f");
        t.types(ENTER);
        t.when("What is it used for?", "scor");
        t.types(" ");
        t.types(ESC);
        t.when(solon_messages::asking::BackToList.say(*lang), ENTER);
        t.sees("[x] scores people");
        t.types(ENTER);
        t.when("How many people are scored?", "60");
        t.types(ESC);
        t.when(solon_messages::asking::BackToText.say(*lang), ENTER);
        t.when("How many people are scored? 60", ENTER);
        t.when("Is it kept secret from the people?", ENTER);
        // How to go on is told for the same rules and the same language.
        let with = match code {
            "en" => format!("--pack {pack}"),
            _ => format!("--pack {pack} --lang {code}"),
        };
        t.reads(&format!("solon classify {file} {with}"));
        assert_eq!(t.ends(), 0);
        let screen = t.screen();
        let foreign = match code {
            "en" => ["<canceled>", "y/N", "to move"],
            _ => ["<canceled>", "decided", "can still matter"],
        };
        for word in foreign {
            assert!(!screen.contains(word), "{code}: {word}: {screen}");
        }
        let text = read(&folder, &file);
        assert!(
            text.contains("share: 60") && text.contains("secret: true"),
            "{text}"
        );
    }
}
