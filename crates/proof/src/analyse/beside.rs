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

/// Claims of which nothing is known yet, and what they hang on.
#[derive(Default)]
pub(super) struct Open {
    claims: Vec<Formula>,
    cone: Cone<WORDS>,
    /// How many claims were open when this was looked for.
    counted: usize,
}

impl Open {
    pub(super) fn of(mut claims: Vec<Formula>) -> Open {
        claims.sort_unstable();
        claims.dedup();
        Open {
            claims,
            ..Open::default()
        }
    }

    /// Moves claims that one of some systems shows to others; for each the first system that does.
    fn take(
        &mut self,
        formulas: &Formulas,
        domain: &[Formula],
        systems: &[[u64; WORDS]],
        out: &mut Vec<Formula>,
    ) -> [u64; WORDS] {
        let mut fresh = [0; WORDS];
        if self.claims.is_empty() {
            return fresh;
        }
        // What they hang on is looked for again where many are no longer open.
        if self.counted == 0 || self.claims.len() * 4 <= self.counted * 3 {
            self.counted = self.claims.len();
            self.cone = Cone::of(formulas, self.claims.iter().chain(domain).copied());
        }
        let cone = &mut self.cone;
        cone.evaluate(systems);
        let mut fit = [u64::MAX; WORDS];
        for formula in domain {
            let own = cone.bits(*formula);
            fit.iter_mut().zip(own).for_each(|(fit, own)| *fit &= own);
        }
        self.claims.retain(|claim| {
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
        fresh
    }
}

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
        }
    }

    /// Every variable, by number.
    pub(super) fn variables(&self) -> &[Formula] {
        &self.variables
    }

    /// Claims that a system shows, or one beside it. Those that are near, as of one day, tell which systems
    /// are worth looking at; what all others hang on is much, and these systems alone are tried on them.
    pub(super) fn shown(
        &mut self,
        formulas: &Formulas,
        system: Vec<bool>,
        near: &mut Open,
        all: &mut Open,
    ) -> Vec<Formula> {
        let mut out = Vec::new();
        let mut worth = vec![system.clone()];
        let mut waiting = vec![system];
        let rounds = self.moves.len().div_ceil(LANES - 1).max(1);
        while let Some(system) = waiting.pop() {
            for _ in 0..rounds {
                let systems = self.varied(&system);
                let fresh = near.take(formulas, &self.domain, &systems, &mut out);
                if fresh == [0; WORDS] {
                    break;
                }
                // What has shown something new is worth varying, too.
                for lane in (1..LANES).filter(|lane| has(&fresh, *lane)) {
                    let found: Vec<bool> = systems.iter().map(|bits| has(bits, lane)).collect();
                    if waiting.len() < WAITING {
                        waiting.push(found.clone());
                    }
                    worth.push(found);
                }
            }
        }
        for worth in worth.chunks(LANES) {
            let systems = self.together(worth);
            all.take(formulas, &self.domain, &systems, &mut out);
        }
        out
    }

    /// Some systems, and as many beside the first one as there is room for.
    fn together(&mut self, some: &[Vec<bool>]) -> Vec<[u64; WORDS]> {
        let Some(first) = some.first() else {
            return Vec::new();
        };
        let mut systems = self.varied(first);
        for (lane, system) in some.iter().enumerate() {
            let (word, bit) = (lane / 64, 1 << (lane % 64));
            for (words, yes) in systems.iter_mut().zip(system) {
                if let Some(bits) = words.get_mut(word) {
                    *bits = if *yes { *bits | bit } else { *bits & !bit };
                }
            }
        }
        systems
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

/// Whether a variable is true in one of many systems.
fn has(bits: &[u64; WORDS], lane: usize) -> bool {
    let word = bits.get(lane / 64);
    word.is_some_and(|word| word >> (lane % 64) & 1 == 1)
}

/// Formulas that systems are looked at for, 64 at once.
pub(super) struct Among(Cone<1>);

impl Among {
    pub(super) fn of(formulas: &Formulas, some: impl IntoIterator<Item = Formula>) -> Among {
        let some = some.into_iter().chain([Formula::TRUE]);
        Among(Cone::of(formulas, some))
    }

    /// In which of some systems, given as a word of bits for each variable, all of these are true.
    pub(super) fn all<'f>(
        &mut self,
        word: &[u64],
        of: impl IntoIterator<Item = &'f Formula>,
    ) -> u64 {
        let Among(cone) = self;
        let word: Vec<[u64; 1]> = word.iter().map(|bits| [*bits]).collect();
        cone.evaluate(&word);
        let bits = of.into_iter().map(|f| cone.bits(*f));
        bits.fold(u64::MAX, |all, [bits]| all & bits)
    }
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
        };
        let never = formulas.and([clash, *a]);
        let mut near = Open::of(vec![*a, both, never, !*a]);
        let mut all = Open::of(vec![*a, both, never, !*a]);
        let mut shown = beside.shown(&formulas, vec![true, false, false], &mut near, &mut all);
        shown.sort_unstable();
        assert_eq!(shown, [*a, *a, !*a, !*a, both, both]);
        assert_eq!((near.claims, all.claims), (vec![never], vec![never]));
        let mut among = Among::of(&formulas, [both, *a]);
        let mut all = |of: &[Formula]| among.all(&[3, 1, 0], of);
        assert_eq!((all(&[both]), all(&[!both, *a])), (1, 2));
        assert_eq!((all(&[!*a]), all(&[Formula::TRUE])), (!3, u64::MAX));
    }
}
