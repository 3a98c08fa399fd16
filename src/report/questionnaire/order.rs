//! The order in which questions are asked. It reads the shapes of the questionnaire alone.

use super::Question;

/// The questions in an order in which they can be answered: those that are always asked, then the
/// others, in groups by the question that begins the way to them; each after all that open it, and
/// directly after the last of these. With each question of a group, the question that it hangs on.
pub(super) fn ordered<'q>(questions: &[&'q Question]) -> Vec<(Option<&'q str>, &'q Question)> {
    let here = |name: &str| questions.iter().any(|q| q.name == name);
    let mut out: Vec<(Option<&str>, &Question)> = questions
        .iter()
        .filter(|q| q.only_when.is_none())
        .map(|q| (None, *q))
        .collect();
    let gated: Vec<&Question> = questions
        .iter()
        .filter(|q| q.only_when.is_some())
        .copied()
        .collect();
    // Questions that begin a way: asked always, or elsewhere.
    let mut roots: Vec<&str> = out.iter().map(|(_, q)| q.name.as_str()).collect();
    for opener in gated.iter().flat_map(|q| openers(q)) {
        if !here(opener) && !roots.contains(&opener) {
            roots.push(opener);
        }
    }
    for root in roots {
        emit(root, root, &gated, &here, &mut out);
    }
    // A program without errors has no circle of gates; one with errors shows them all the same.
    for q in gated {
        if !out.iter().any(|(_, o)| o.name == q.name) {
            out.push((openers(q).next(), q));
        }
    }
    out
}

fn openers(q: &Question) -> impl Iterator<Item = &str> {
    q.only_when
        .iter()
        .flat_map(|g| &g.facts)
        .map(String::as_str)
}

/// Places what an answer to `of` opens, where everything else that opens it stands already.
fn emit<'q>(
    of: &str,
    root: &'q str,
    gated: &[&'q Question],
    here: &dyn Fn(&str) -> bool,
    out: &mut Vec<(Option<&'q str>, &'q Question)>,
) {
    for q in gated {
        let placed = |name: &str| out.iter().any(|(_, o)| o.name == name);
        let ready = openers(q).all(|o| !here(o) || placed(o));
        if !placed(&q.name) && ready && openers(q).any(|o| o == of) {
            out.push((Some(root), q));
            emit(&q.name, root, gated, here, out);
        }
    }
}
