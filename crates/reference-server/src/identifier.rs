//! Identifiers that the server makes up: of customers, of invoices and of requests.
//!
//! They are drawn from the operating system (`getrandom`) rather than from a generator seeded in the process: customers
//! outlive the process in the database file, and a generator that starts over with a weak seed could repeat itself
//! after a restart. A draw costs about a microsecond, far less than storing a customer. For tests that compare whole answers
//! they can be foretold instead: then each follows from a seed and from what it is for.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest as _, Sha256};

use crate::key::World;

/// The 62 letters and digits that identifiers consist of.
pub(crate) const ALPHANUMERIC: &[u8; 62] =
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The 16 characters of numbers that people read out to each other.
const UPPER_HEXADECIMAL: &[u8; 16] = b"0123456789ABCDEF";

/// The 16 characters of request identifiers.
const LOWER_HEXADECIMAL: &[u8; 16] = b"0123456789abcdef";

/// Makes up identifiers. Clones go on where the others are.
#[derive(Debug, Clone, Default)]
pub struct Identifiers {
    seed: Option<Seed>,
}

/// What foretold identifiers follow from.
#[derive(Debug, Clone)]
struct Seed {
    seed: u64,
    requests: Arc<AtomicU64>,
}

impl Identifiers {
    /// Identifiers that nobody can foretell.
    pub fn random() -> Self {
        Self::default()
    }

    /// Identifiers that follow from this number: the same requests, one after another, get the same ones.
    pub fn seeded(seed: u64) -> Self {
        Self {
            seed: Some(Seed {
                seed,
                requests: Arc::default(),
            }),
        }
    }

    /// The identifier of the world's next customer, created then, before which the world had so many: `cust_` and 21 letters and
    /// digits. Whoever stores it takes that of a larger number where it is taken, as it may be in a snapshot that was edited.
    ///
    /// Eight tell the time, or follow from the seed, and six tell the number, so that of one moment a later customer sorts behind
    /// an earlier one: nobody ever appears before a position that a cursor has passed. Besides, customers that are created
    /// together stand together in a database's index, and a transaction writes a few of its pages instead of one for each.
    pub fn customer_id(&self, world: &World, created_at: i64, count: i64) -> String {
        let mut id = String::from("cust_");
        match &self.seed {
            None => {
                push_ordered(&mut id, created_at, 8);
                push_ordered(&mut id, count, 6);
                id.push_str(&draw(ALPHANUMERIC, 7));
            }
            Some(seed) => {
                let purpose = [b"customer", world.key_hash().as_slice()];
                id.push_str(&seed.derive(ALPHANUMERIC, 8, &purpose));
                push_ordered(&mut id, count, 6);
                let purpose = [purpose[0], purpose[1], &count.to_be_bytes()];
                id.push_str(&seed.derive(ALPHANUMERIC, 7, &purpose));
            }
        }
        id
    }

    /// What the invoice numbers of the world's next customer begin with: seven upper-case hexadecimal digits. Whoever stores it
    /// sees to it that it is unique, and counts the attempts.
    pub fn invoice_number_base(&self, world: &World, count: i64, attempt: u32) -> String {
        match &self.seed {
            None => draw(UPPER_HEXADECIMAL, 7),
            Some(seed) => seed.derive(
                UPPER_HEXADECIMAL,
                7,
                &[
                    b"invoice",
                    world.key_hash(),
                    &count.to_be_bytes(),
                    &attempt.to_be_bytes(),
                ],
            ),
        }
    }

    /// Whether they can be foretold, and so follow from numbers that may have been used.
    pub fn are_foretold(&self) -> bool {
        self.seed.is_some()
    }

    /// The next request's identifier: eight lower-case hexadecimal digits.
    pub fn request_id(&self) -> String {
        match &self.seed {
            None => draw(LOWER_HEXADECIMAL, 8),
            Some(seed) => {
                let number = seed.requests.fetch_add(1, Ordering::Relaxed);
                seed.derive(LOWER_HEXADECIMAL, 8, &[b"request", &number.to_be_bytes()])
            }
        }
    }

    /// Begins again with the first request, where identifiers are foretold.
    pub fn restart(&self) {
        if let Some(seed) = &self.seed {
            seed.requests.store(0, Ordering::Relaxed);
        }
    }
}

impl Seed {
    /// As many characters, at most 32, as follow from the seed and what they are for.
    fn derive(&self, alphabet: &[u8], length: usize, purpose: &[&[u8]]) -> String {
        let mut digest = Sha256::new().chain_update(self.seed.to_be_bytes());
        for part in purpose {
            digest.update(part);
        }
        let bytes = digest.finalize();
        let characters = bytes.iter().take(length);
        characters
            .map(|byte| char::from(alphabet[usize::from(*byte) % alphabet.len()]))
            .collect()
    }
}

/// Appends a number that is not negative as so many letters and digits, of which those of a larger number sort behind those of
/// a smaller one. Eight do for the milliseconds of the next 6,000 years.
fn push_ordered(text: &mut String, number: i64, length: u32) {
    let number = number.max(0).unsigned_abs();
    text.extend((0..length).rev().map(|place| {
        let digit =
            usize::try_from(number / 62_u64.pow(place) % 62).expect("what is below 62 fits");
        char::from(ALPHANUMERIC[digit])
    }));
}

/// Draws so many characters, each of the alphabet equally likely.
fn draw(alphabet: &[u8], length: usize) -> String {
    // Bytes from here on up would make the first characters of the alphabet likelier; they are thrown away.
    let limit = 256 - 256 % alphabet.len();
    let mut text = String::with_capacity(length);
    let mut bytes = [0_u8; 32];
    while text.len() < length {
        getrandom::fill(&mut bytes)
            .expect("an operating system that runs this server has a random source");
        let usable = bytes
            .iter()
            .map(|byte| usize::from(*byte))
            .filter(|byte| *byte < limit);
        text.extend(
            usable
                .take(length - text.len())
                .map(|byte| char::from(alphabet[byte % alphabet.len()])),
        );
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::collections::HashSet;

    use super::*;

    fn world() -> World {
        World::of_key("sk_test_1")
    }

    #[test]
    fn customer_ids_have_the_service_s_form_and_differ() {
        for identifiers in [Identifiers::random(), Identifiers::seeded(7)] {
            let ids: HashSet<String> = (0..1000)
                .map(|count| identifiers.customer_id(&world(), 1_700_000_000_000, count))
                .collect();
            assert_eq!(ids.len(), 1000);
            for id in ids {
                let tail = id.strip_prefix("cust_").unwrap();
                assert_eq!(tail.len(), 21);
                assert!(
                    tail.bytes().all(|byte| byte.is_ascii_alphanumeric()),
                    "{id}"
                );
            }
        }
    }

    #[test]
    fn a_later_customer_s_id_sorts_behind_an_earlier_one_s_and_of_one_moment_the_next_one_s() {
        let moments = [
            (-5, 0),
            (0, 1),
            (61, 2),
            (62, 3),
            (1_700_000_000_000, 61),
            (1_700_000_000_000, 62),
            (1_700_000_000_000, 1_000_000),
            (1_700_000_000_001, 1_000_001),
            (99_000_000_000_000, 1_000_002),
        ];
        for identifiers in [Identifiers::random(), Identifiers::seeded(7)] {
            let ids = moments.map(|(at, count)| identifiers.customer_id(&world(), at, count));
            assert!(ids.is_sorted(), "{ids:?}");
            assert!(ids.iter().all(|id| id.len() == "cust_".len() + 21));
        }
    }

    #[test]
    fn invoice_number_bases_are_seven_upper_case_hexadecimal_digits() {
        for identifiers in [Identifiers::random(), Identifiers::seeded(7)] {
            for attempt in 0..100 {
                let base = identifiers.invoice_number_base(&world(), 1, attempt);
                assert_eq!(base.len(), 7);
                assert!(
                    base.bytes().all(|byte| UPPER_HEXADECIMAL.contains(&byte)),
                    "{base}"
                );
            }
        }
    }

    #[test]
    fn request_ids_are_eight_lower_case_hexadecimal_digits() {
        for identifiers in [Identifiers::random(), Identifiers::seeded(7)] {
            for _ in 0..100 {
                let id = identifiers.request_id();
                assert_eq!(id.len(), 8);
                assert!(
                    id.bytes().all(|byte| LOWER_HEXADECIMAL.contains(&byte)),
                    "{id}"
                );
            }
        }
    }

    #[test]
    fn a_seed_foretells_every_identifier_and_another_seed_others() {
        let (one, same, other) = (
            Identifiers::seeded(1),
            Identifiers::seeded(1),
            Identifiers::seeded(2),
        );
        assert_eq!(
            one.customer_id(&world(), 1_000, 5),
            same.customer_id(&world(), 2_000, 5)
        );
        assert_ne!(
            one.customer_id(&world(), 1_000, 5),
            other.customer_id(&world(), 1_000, 5)
        );
        let first = one.request_id();
        assert_eq!(first, same.request_id());
        assert_ne!(first, one.request_id());
        one.restart();
        assert_eq!(first, one.request_id());
    }

    #[test]
    fn every_character_of_the_alphabet_occurs() {
        let drawn: HashSet<char> = draw(ALPHANUMERIC, 10_000).chars().collect();
        assert_eq!(drawn.len(), ALPHANUMERIC.len());
    }
}
