//! Many systems at once, a bit for each: what one shows that a solver has found, those that differ from
//! it in one answer often show of other claims, and no solver need be asked for them.

use super::atom::{Atom, QuestionId};
use super::cone::Cone;
use super::formula::{Formula, Formulas};
use super::space::{Answers, Space};

/// So many words of systems in a row may show nothing new.
const PATIENCE: usize = 2;
/// So many systems wait at most to be varied.
const WAITING: usize = 16;

/// Systems beside others.
pub(super) struct Beside {
    /// Every variable, by number.
    variables: Vec<Formula>,
    /// One other answer each: variables with what becomes of them, in place of what they are where that
    /// is nothing.
    moves: Vec<Vec<(usize, Option<bool>)>>,
    /// The move that comes next.
    next: usize,
    /// What holds of every system.
    domain: Vec<Formula>,
    /// What open claims hang on.
    cone: Cone,
    /// How many claims were open when this was looked for.
    counted: usize,
}

impl Beside {
    pub(super) fn new(space: &mut Space) -> Beside {
        let domain = space.domain();
        let atoms = space.atoms().to_vec();
        let variables = atoms.iter().map(|a| space.atom(*a)).collect();
        Beside {
            variables,
            moves: moves(space, &atoms),
            next: 0,
            domain,
            cone: Cone::default(),
            counted: 0,
        }
    }

    /// Every variable, by number.
    pub(super) fn variables(&self) -> &[Formula] {
        &self.variables
    }

    /// Takes from open claims those that a system shows, or one beside it.
    pub(super) fn shown(
        &mut self,
        formulas: &Formulas,
        system: Vec<bool>,
        open: &mut Vec<Formula>,
    ) -> Vec<Formula> {
        let mut out = Vec::new();
        let mut waiting = vec![system];
        let words = self.moves.len().div_ceil(63).max(1);
        while let Some(system) = waiting.pop() {
            let mut idle = 0;
            for _ in 0..words {
                if idle == PATIENCE || open.is_empty() {
                    break;
                }
                self.look(formulas, open);
                let word = self.word(&system);
                let cone = &mut self.cone;
                cone.evaluate(&word);
                let fit = self.domain.iter().fold(u64::MAX, |b, f| b & cone.bits(*f));
                let mut fresh = 0;
                open.retain(|claim| {
                    let hit = cone.bits(*claim) & fit;
                    if hit != 0 {
                        out.push(*claim);
                        fresh |= hit & hit.wrapping_neg();
                    }
                    hit == 0
                });
                idle = if fresh == 0 { idle + 1 } else { 0 };
                // What has shown something new is worth varying, too.
                for lane in (1..64).filter(|lane| fresh >> lane & 1 == 1) {
                    if waiting.len() < WAITING {
                        waiting.push(word.iter().map(|bits| bits >> lane & 1 == 1).collect());
                    }
                }
            }
        }
        out
    }

    /// Finds what claims hang on, again where many are no longer open.
    fn look(&mut self, formulas: &Formulas, open: &[Formula]) {
        if self.counted > 0 && open.len() * 4 > self.counted * 3 {
            return;
        }
        self.counted = open.len();
        let all = open.iter().chain(&self.domain);
        self.cone = Cone::of(formulas, all.copied());
    }

    /// A system, and 63 with one other answer.
    fn word(&mut self, system: &[bool]) -> Vec<u64> {
        let all = system.iter().map(|yes| if *yes { u64::MAX } else { 0 });
        let mut word: Vec<u64> = all.collect();
        for lane in 1..64.min(self.moves.len() + 1) {
            let turned = self.moves.get(self.next).into_iter().flatten();
            for (number, to) in turned {
                let Some(bits) = word.get_mut(*number) else {
                    continue;
                };
                match to {
                    None => *bits ^= 1 << lane,
                    Some(true) => *bits |= 1 << lane,
                    Some(false) => *bits &= !(1 << lane),
                }
            }
            self.next = (self.next + 1) % self.moves.len();
        }
        word
    }
}

/// In which of some systems, given as a word of bits for each variable, each of some formulas is true.
pub(super) fn among(formulas: &Formulas, word: &[u64], of: &[Formula]) -> Vec<u64> {
    let mut cone = Cone::of(formulas, of.iter().copied());
    cone.evaluate(word);
    of.iter().map(|f| cone.bits(*f)).collect()
}

/// One other answer to each question, one after the other.
fn moves(space: &Space, atoms: &[Atom]) -> Vec<Vec<(usize, Option<bool>)>> {
    // The numbers of ratios hang together.
    let tied: Vec<QuestionId> = space
        .ties()
        .iter()
        .flat_map(|t| [t.of, t.top, t.bottom])
        .collect();
    let mut out = Vec::new();
    for (number, atom) in atoms.iter().enumerate() {
        let question = atom.question();
        if question.is_some_and(|q| tied.contains(&q)) {
            continue;
        }
        let beside = |keep: fn(&Atom) -> bool| {
            let all = atoms.iter().enumerate();
            all.filter(move |(_, a)| a.question() == question && keep(a))
        };
        let one = question.and_then(|q| space.question_at(q));
        let one = one.is_some_and(|q| matches!(q.answers, Answers::One(_)));
        match atom {
            Atom::Value(..) if one => {
                let values = beside(|a| matches!(a, Atom::Value(..)));
                out.push(values.map(|(n, _)| (n, Some(n == number))).collect());
            }
            // Whatever lies over a bound lies over lower ones.
            Atom::Over(..) | Atom::From(..) => {
                let ordered = beside(|a| matches!(a, Atom::Over(..) | Atom::From(..)));
                let ordered: Vec<(usize, &Atom)> = ordered.collect();
                let to = |inclusive: bool| {
                    let all = ordered.iter();
                    all.map(|(n, a)| (*n, Some(*a < atom || inclusive && *a == atom)))
                        .collect()
                };
                out.extend([to(true), to(false)]);
            }
            _ => out.push(vec![(number, None)]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_beside_one_show_what_it_does_not() {
        let mut formulas = Formulas::default();
        let v: Vec<Formula> = (0..3).map(|n| formulas.variable(n)).collect();
        let [a, b, c] = v.as_slice() else {
            return assert_eq!(v.len(), 3);
        };
        let both = formulas.and([*a, *b]);
        let clash = formulas.and([*b, *c]);
        let mut beside = Beside {
            variables: v.clone(),
            moves: (0..3).map(|n| vec![(n, None)]).collect(),
            next: 0,
            domain: vec![!clash],
            cone: Cone::default(),
            counted: 0,
        };
        let never = formulas.and([clash, *a]);
        let mut open = vec![*a, both, never, !*a];
        let shown = beside.shown(&formulas, vec![true, false, false], &mut open);
        assert_eq!(shown, [*a, both, !*a]);
        assert_eq!(open, [never]);
        assert_eq!(among(&formulas, &[1, 3, 0], &[both, !*a]), [1, !1]);
    }
}
