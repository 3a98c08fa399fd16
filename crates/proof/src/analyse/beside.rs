//! Many systems at once, a bit for each: what one shows that a solver has found, those that differ from
//! it in one answer often show of other claims, and no solver need be asked for them.

use super::atom::{Atom, QuestionId};
use super::cone::Cone;
use super::formula::{Formula, Formulas};
use super::space::{Answers, Space};

/// So many words of systems are looked at together. Where none of them shows anything new, no more are.
const WORDS: usize = 4;
/// So many systems are that.
const LANES: usize = WORDS * 64;
/// So many systems wait at most to be varied.
const WAITING: usize = 4;

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
    cone: Cone<WORDS>,
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
        let rounds = self.moves.len().div_ceil(LANES - 1).max(1);
        while let Some(system) = waiting.pop() {
            for _ in 0..rounds {
                if open.is_empty() {
                    break;
                }
                self.look(formulas, open);
                let systems = self.varied(&system);
                let cone = &mut self.cone;
                cone.evaluate(&systems);
                let mut fit = [u64::MAX; WORDS];
                for formula in &self.domain {
                    let own = cone.bits(*formula);
                    fit.iter_mut().zip(own).for_each(|(fit, own)| *fit &= own);
                }
                let mut fresh = [0; WORDS];
                open.retain(|claim| {
                    let hits = cone.bits(*claim).into_iter().zip(fit);
                    let first = hits.map(|(bits, fit)| bits & fit).zip(&mut fresh);
                    let first = first.into_iter().find(|(hit, _)| *hit != 0);
                    let open = first.is_none();
                    if let Some((hit, fresh)) = first {
                        out.push(*claim);
                        *fresh |= hit & hit.wrapping_neg();
                    }
                    open
                });
                if fresh == [0; WORDS] {
                    break;
                }
                // What has shown something new is worth varying, too.
                let has = |bits: &[u64; WORDS], lane: usize| {
                    bits.get(lane / 64)
                        .is_some_and(|b| b >> (lane % 64) & 1 == 1)
                };
                for lane in (1..LANES).filter(|lane| has(&fresh, *lane)) {
                    if waiting.len() < WAITING {
                        waiting.push(systems.iter().map(|bits| has(bits, lane)).collect());
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

    /// A system, and others with one other answer each.
    fn varied(&mut self, system: &[bool]) -> Vec<[u64; WORDS]> {
        let all = system.iter().map(|yes| if *yes { u64::MAX } else { 0 });
        let mut systems: Vec<[u64; WORDS]> = all.map(|bits| [bits; WORDS]).collect();
        for lane in 1..LANES.min(self.moves.len() + 1) {
            let turned = self.moves.get(self.next).into_iter().flatten();
            let bit = 1 << (lane % 64);
            for (number, to) in turned {
                let words = systems.get_mut(*number);
                let Some(bits) = words.and_then(|words| words.get_mut(lane / 64)) else {
                    continue;
                };
                match to {
                    None => *bits ^= bit,
                    Some(true) => *bits |= bit,
                    Some(false) => *bits &= !bit,
                }
            }
            self.next = (self.next + 1) % self.moves.len();
        }
        systems
    }
}

/// In which of some systems, given as a word of bits for each variable, each of some formulas is true.
pub(super) fn among(formulas: &Formulas, word: &[u64], of: &[Formula]) -> Vec<u64> {
    let mut cone = Cone::of(formulas, of.iter().copied());
    let word: Vec<[u64; 1]> = word.iter().map(|bits| [*bits]).collect();
    cone.evaluate(&word);
    let bits = of.iter().map(|f| cone.bits(*f));
    bits.map(|[bits]| bits).collect()
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
