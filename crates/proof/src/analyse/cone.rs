//! What some formulas hang on, laid out so that their values are quickly computed: for many systems at
//! once, a bit for each in some words, and again and again.

use super::formula::{Formula, Formulas, Shape};

/// Formulas, parts before wholes, with their values, so many words of systems each: to find the parts of a
/// formula takes longer than to look at a word of them.
#[derive(Default)]
pub(super) struct Cone<const WORDS: usize> {
    /// For each position of the formulas, its place here.
    places: Vec<Option<u32>>,
    /// The numbers of variables and their places.
    variables: Vec<(u32, u32)>,
    /// Conjunctions: their place, and where their parts end.
    wholes: Vec<(u32, u32)>,
    /// The parts of all conjunctions, one list after the other: places, the last bit set where the
    /// contrary is meant.
    parts: Vec<u32>,
    values: Vec<[u64; WORDS]>,
}

impl<const WORDS: usize> Cone<WORDS> {
    pub(super) fn of(formulas: &Formulas, some: impl IntoIterator<Item = Formula>) -> Self {
        let positions = formulas.below(some);
        let mut cone = Cone {
            places: vec![None; formulas.len()],
            values: vec![[u64::MAX; WORDS]; positions.len()],
            ..Cone::default()
        };
        for (place, at) in (0..).zip(positions) {
            if let Some(slot) = cone.places.get_mut(at) {
                *slot = Some(place);
            }
            match formulas.at(at) {
                Shape::True => {}
                Shape::Variable(number) => cone.variables.push((number, place)),
                Shape::And(parts) => {
                    let places = &cone.places;
                    let part = |f: &Formula| {
                        let place = places.get(f.index()).copied().flatten()?;
                        Some(place << 1 | u32::from(f.negative()))
                    };
                    cone.parts.extend(parts.iter().filter_map(part));
                    let ends = u32::try_from(cone.parts.len()).unwrap_or(u32::MAX);
                    cone.wholes.push((place, ends));
                }
            }
        }
        cone
    }

    /// Looks at some systems: in which of them each variable is true, by number.
    pub(super) fn evaluate(&mut self, systems: &[[u64; WORDS]]) {
        for (number, place) in &self.variables {
            let bits = systems.get(*number as usize).copied();
            if let Some(value) = self.values.get_mut(*place as usize) {
                *value = bits.unwrap_or([0; WORDS]);
            }
        }
        let mut left = self.parts.as_slice();
        let mut begins = 0;
        for (place, ends) in &self.wholes {
            let Some((parts, rest)) = left.split_at_checked((ends - begins) as usize) else {
                return;
            };
            (left, begins) = (rest, *ends);
            let mut all = [u64::MAX; WORDS];
            for part in parts {
                let value = self.values.get((part >> 1) as usize);
                let sign = u64::from(part & 1).wrapping_neg();
                let value = value.copied().unwrap_or([0; WORDS]);
                for (bits, own) in all.iter_mut().zip(value) {
                    *bits &= own ^ sign;
                }
            }
            if let Some(value) = self.values.get_mut(*place as usize) {
                *value = all;
            }
        }
    }

    /// In which systems a formula is true.
    pub(super) fn bits(&self, formula: Formula) -> [u64; WORDS] {
        let place = self.places.get(formula.index()).copied().flatten();
        let value = place.and_then(|place| self.values.get(place as usize));
        let sign = u64::from(formula.negative()).wrapping_neg();
        value.copied().unwrap_or([0; WORDS]).map(|own| own ^ sign)
    }
}
