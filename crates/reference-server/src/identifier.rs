//! Identifiers that the server makes up: of customers, of invoices and of requests.
//!
//! They are drawn from the operating system (`getrandom`) rather than from a generator seeded in the process: customers
//! outlive the process in the database file, and a generator that starts over with a weak seed could repeat itself
//! after a restart. A draw costs about a microsecond, far less than storing a customer.

/// The 62 letters and digits that identifiers consist of.
pub(crate) const ALPHANUMERIC: &[u8; 62] =
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The 16 characters of numbers that people read out to each other.
const UPPER_HEXADECIMAL: &[u8; 16] = b"0123456789ABCDEF";

/// The 16 characters of request identifiers.
const LOWER_HEXADECIMAL: &[u8; 16] = b"0123456789abcdef";

/// A new customer's identifier: `cust_` and 21 letters and digits.
pub fn customer_id() -> String {
    let mut id = String::from("cust_");
    id.push_str(&draw(ALPHANUMERIC, 21));
    id
}

/// What a customer's invoice numbers begin with: seven upper-case hexadecimal digits. Whoever stores it sees to it that it is
/// unique.
pub fn invoice_number_base() -> String {
    draw(UPPER_HEXADECIMAL, 7)
}

/// A request's identifier: eight lower-case hexadecimal digits.
pub fn request_id() -> String {
    draw(LOWER_HEXADECIMAL, 8)
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

    #[test]
    fn customer_ids_have_the_service_s_form_and_differ() {
        let ids: HashSet<String> = (0..1000).map(|_| customer_id()).collect();
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

    #[test]
    fn invoice_number_bases_are_seven_upper_case_hexadecimal_digits() {
        for _ in 0..100 {
            let base = invoice_number_base();
            assert_eq!(base.len(), 7);
            assert!(
                base.bytes().all(|byte| UPPER_HEXADECIMAL.contains(&byte)),
                "{base}"
            );
        }
    }

    #[test]
    fn request_ids_are_eight_lower_case_hexadecimal_digits() {
        for _ in 0..100 {
            let id = request_id();
            assert_eq!(id.len(), 8);
            assert!(
                id.bytes().all(|byte| LOWER_HEXADECIMAL.contains(&byte)),
                "{id}"
            );
        }
    }

    #[test]
    fn every_character_of_the_alphabet_occurs() {
        let drawn: HashSet<char> = draw(ALPHANUMERIC, 10_000).chars().collect();
        assert_eq!(drawn.len(), ALPHANUMERIC.len());
    }
}
