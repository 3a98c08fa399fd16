//! Questions speak to whoever sits at a screen.

use solon::Lang;

use super::loaded;

/// A question says what to choose, not how that is written in a file: it is put on a screen as well. What is
/// written how is said by the form.
#[test]
fn questions_speak_of_choices_and_of_no_way_of_writing() {
    let written = [
        "\"?\"",
        "“?”",
        "[]",
        "empty list",
        "空列表",
        "unknown（",
        "answer unknown",
        "`",
    ];
    for (loaded, _) in loaded() {
        for fact in loaded.program.facts.values() {
            for lang in Lang::ALL {
                for text in [fact.ask.get(*lang), fact.help.get(*lang)] {
                    let found = written.iter().find(|w| text.contains(**w));
                    assert_eq!(found, None, "{}: {text}", fact.name);
                }
            }
        }
    }
}
