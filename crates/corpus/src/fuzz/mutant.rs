//! One mutant: the same for the same seed and number, on every machine and in every process.

use fastrand::Rng;

use super::damage::{damage, mark};
use super::mutate::Mutator;
use super::seeds::Seeds;
use super::write;

/// A document to try.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mutant {
    /// The name it is reported under, whose ending says how it is read.
    pub(crate) name: &'static str,
    /// Its text.
    pub(crate) text: String,
}

/// The mutant of this number.
pub(crate) fn mutant(seeds: &Seeds, seed: u64, number: u64) -> Mutant {
    // Neighbouring numbers must not give neighbouring random numbers.
    let mut rng = Rng::with_seed(seed.rotate_left(32) ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let tree = (0..9).find_map(|_| seeds.draw(&mut rng));
    let mut tree = tree.unwrap_or_else(super::tree::Tree::empty);
    // Some of one change, which is what people make; some of many, which pull at each other.
    let changes = match rng.u8(..8) {
        0..=3 => 1,
        4..=6 => rng.usize(2..5),
        _ => rng.usize(5..16),
    };
    for _ in 0..changes {
        let seeds = &seeds;
        Mutator {
            rng: &mut rng,
            seeds,
        }
        .change(&mut tree);
    }
    let is_yaml = rng.bool();
    if is_yaml && rng.u8(..8) == 0 {
        mark(&mut tree, &mut rng);
    }
    let text = if is_yaml {
        write::yaml(&tree, &mut rng)
    } else {
        write::json(&tree, rng.bool())
    };
    let is_damaged = rng.u8(..8) == 0;
    Mutant {
        name: if is_yaml {
            "mutant.yaml"
        } else {
            "mutant.json"
        },
        text: if is_damaged {
            damage(&text, &mut rng)
        } else {
            text
        },
    }
}
