//! What the screens of an interview say of themselves.

use super::super::house;
use super::{DOWN, ENTER, ESC, Terminal, read};

/// Two words are searched together where a line holds them, and mark nothing; where none does, the space bar
/// did mark.
#[test]
fn a_space_between_two_words_marks_nothing() {
    let (folder, pack) = house("ask-two-words");
    let mut t = Terminal::open(&folder, &["ask", "w.yaml", "--pack", &pack]);
    t.when("What is it used for?", "scores");
    t.sees("the space bar marks the line under the cursor");
    t.types(" ");
    t.sees("marked: 1");
    t.types("p");
    t.sees("What is it used for? scores p");
    t.types("\x15");
    t.sees("[ ] takes part in hiring");
    t.sees("[ ] scores people");
    // Hiring is marked, and then something else is looked for.
    t.types("part");
    t.types(" ");
    t.sees("marked: 1");
    t.types("sc");
    t.sees("> [ ] scores people");
    t.types(" ");
    t.sees("marked: 2");
    t.types(ENTER);
    t.sees("  + takes part in hiring");
    t.sees("  + scores people");
    t.when("How many people are scored?", "\x03");
    assert_eq!(t.ends(), 0);
    let text = read(&folder, "w.yaml");
    assert!(text.contains("uses: [hiring, scoring]"), "{text}");
}

/// At the first question there is nothing to go back to; the way back to the list stands first, marked or
/// not; and what `~` means stands below the list.
#[test]
fn what_is_offered_beside_the_answers() {
    let (folder, pack) = house("ask-beside");
    let mut t = Terminal::open(&folder, &["ask", "f.yaml", "--pack", &pack]);
    t.sees("~ talks about the weather");
    t.sees("~: an answer like any other");
    t.types(ESC);
    t.sees("Instead:");
    t.sees("back to the list");
    t.sees("> I don't know");
    t.sees("stop here");
    let screen = t.screen();
    for absent in ["change an earlier answer", "back to the question before"] {
        assert!(!screen.contains(absent), "{absent}: {screen}");
    }
    t.types(ENTER);
    // Both are there once something was answered.
    t.when("Is it kept secret from the people?", "back to the question");
    t.types(ENTER);
    t.when("What is it used for?", "\x03");
    t.sees("What was only marked or typed is no answer");
    assert_eq!(t.ends(), 0);
}

/// Who comes back to a list stands on what is marked.
#[test]
fn the_cursor_stands_on_the_first_marked_line() {
    let (folder, pack) = house("ask-at-mark");
    let text = "solon: 1\nsystem: m\nfacts: { uses: [scoring], share: 10, secret: true }\n";
    folder.file("m.yaml", text);
    let mut t = Terminal::open(
        &folder,
        &["ask", "m.yaml", "--pack", &pack, "--by", "A. Lee"],
    );
    t.when("Change an earlier answer?", "y");
    t.types(ENTER);
    t.when("Which answer should be changed?", "uses");
    t.types(ENTER);
    t.sees("> [x] scores people");
    t.sees("marked: 1");
    t.types(ENTER);
    // Finished: how an answer is changed, by the same person.
    t.sees("saved: m-2.yaml");
    t.sees("to change an answer: solon ask m-2.yaml");
    t.sees("--by \"A. Lee\"");
    assert_eq!(t.ends(), 0);
}

/// Words stay whole in a narrow terminal, also where a text is typed or yes is asked for.
#[test]
fn prompts_break_between_words() {
    let (folder, pack) = house("ask-narrow-prompts");
    let mut t = Terminal::of((24, 40), &folder, &["ask", "n.yaml", "--pack", &pack]);
    t.when("What is it used for?", DOWN);
    t.types(ENTER);
    t.sees("Nothing is marked: surely none of");
    t.sees("them?");
    let screen = t.screen();
    let prompt = screen.lines().find(|l| l.contains("Nothing is marked"));
    assert!(
        prompt.is_some_and(|l| l.trim_end().ends_with("none of")),
        "{screen}"
    );
    t.types("\x03");
    assert_eq!(t.ends(), 0);
}
