//! Room on the stack for values that hold each other.
//!
//! A text may be nested 128 deep, and what a contract describes as one object may be kilobytes of a struct: the reader of such a struct holds it
//! several times over, level by level, and the threads of a server have 2 MiB.

/// What reading one struct takes besides the struct, in bytes.
const BASE: usize = if cfg!(debug_assertions) { 128 } else { 32 } << 10;
/// How many times over a struct is held by those who read it, before the next one within it asks for room.
const COPIES: usize = if cfg!(debug_assertions) { 256 } else { 32 };
/// How much room is made at a time, in bytes.
const SEGMENT: usize = 2 << 20;

/// Whether this stack has the room to read a struct of this type.
pub(super) fn has_room_for<T>() -> bool {
    stacker::remaining_stack().is_some_and(|left| left >= room_for::<T>())
}

/// Reads a struct of this type on a new stack.
pub(super) fn on_new_stack_for<T, R>(read: impl FnOnce() -> R) -> R {
    stacker::grow(SEGMENT.max(2 * room_for::<T>()), read)
}

fn room_for<T>() -> usize {
    BASE + COPIES * size_of::<T>()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use serde::Deserialize;

    use crate::codec::{self, Decode, read_json};
    use crate::schema::{Described, Property, Schema};

    /// As large as the larger objects of real contracts.
    #[derive(Debug, Deserialize)]
    struct Invoice {
        #[serde(default, deserialize_with = "codec::member::<0, Invoice, _, _>")]
        corrects: Option<Box<Invoice>>,
        #[serde(skip)]
        _fields: Fields,
    }

    #[derive(Debug)]
    struct Fields {
        _numbers: [u64; 1_000],
    }

    impl Default for Fields {
        fn default() -> Self {
            Self {
                _numbers: [0; 1_000],
            }
        }
    }

    static INVOICE: Schema = Schema::object(&INVOICE_PROPERTIES);

    static INVOICE_PROPERTIES: [Property; 1] = [Property::optional("corrects", &INVOICE)];

    impl Described for Invoice {
        fn schema() -> &'static Schema {
            &INVOICE
        }
    }

    impl Decode<'_> for Invoice {}

    #[test]
    fn large_values_are_read_as_deeply_as_a_text_may_nest_on_a_small_stack() {
        const DEPTH: usize = 127;
        let text = "{\"corrects\":".repeat(DEPTH - 1) + "{}" + &"}".repeat(DEPTH - 1);
        let thread = std::thread::Builder::new().stack_size(1 << 20);
        let thread = thread.spawn(move || {
            let mut value = read_json::<Invoice>(&INVOICE, text.as_bytes()).unwrap();
            let mut depth = 1;
            while let Some(next) = value.corrects.take() {
                value = *next;
                depth += 1;
            }
            depth
        });
        assert_eq!(thread.unwrap().join().unwrap(), DEPTH);
    }
}
