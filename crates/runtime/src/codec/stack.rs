//! Room on the stack for values that hold each other.
//!
//! A text may be nested 128 deep, and what a contract describes as one object may be kilobytes of a struct: the reader of such a struct holds it
//! several times over, level by level, and the threads of a server have 2 MiB.

use serde::{Deserialize, Deserializer};

/// What reading one value takes besides the value, in bytes.
const BASE: usize = if cfg!(debug_assertions) { 128 } else { 32 } << 10;
/// How many times over a value is held by those who read it, before the next one within it asks for room.
const COPIES: usize = if cfg!(debug_assertions) { 256 } else { 32 };
/// How much room is made at a time, in bytes.
const SEGMENT: usize = 2 << 20;

/// Does one step into what a value holds where there is room for it.
pub(crate) fn with_room<R>(step: impl FnOnce() -> R) -> R {
    if stacker::remaining_stack().is_some_and(|left| left >= BASE) {
        step()
    } else {
        stacker::grow(SEGMENT, step)
    }
}

/// Reads a value of this type where there is room for it.
pub(super) fn with_room_for<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    // No closure where there is room, as it would move the value.
    if has_room_for::<T>() {
        T::deserialize(deserializer)
    } else {
        on_new_stack_for::<T, _>(|| T::deserialize(deserializer))
    }
}

/// Reads what holds values of this type behind a pointer, where there is room for them: whoever asks for it may be small and have asked for
/// little.
pub(super) fn behind_pointer<T, R>(read: impl FnOnce() -> R) -> R {
    if has_room_for::<T>() {
        below(read)
    } else {
        on_new_stack_for::<T, _>(read)
    }
}

/// Apart from its caller, whose frame would otherwise hold the values as well.
#[inline(never)]
fn below<R>(read: impl FnOnce() -> R) -> R {
    read()
}

/// Whether this stack has the room to read a value of this type.
fn has_room_for<T>() -> bool {
    stacker::remaining_stack().is_some_and(|left| left >= room_for::<T>())
}

/// Reads a value of this type on a new stack.
fn on_new_stack_for<T, R>(read: impl FnOnce() -> R) -> R {
    stacker::grow(SEGMENT.max(2 * room_for::<T>()), read)
}

fn room_for<T>() -> usize {
    BASE + COPIES * size_of::<T>()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer};

    use crate::codec::{self, Decode, DecodeOwned, read_json};
    use crate::schema::{self, Described, Property, Schema};

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
        _numbers: [u64; 2_000],
    }

    impl Default for Fields {
        fn default() -> Self {
            Self {
                _numbers: [0; 2_000],
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

    impl Decode<'_> for Invoice {
        const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
    }

    /// As large, with members that it does not declare, which serde reads by another way.
    #[derive(Debug, Deserialize)]
    struct Folder {
        #[serde(default, deserialize_with = "codec::member::<0, Folder, _, _>")]
        corrects: Option<Box<Folder>>,
        #[serde(skip)]
        _fields: Fields,
        #[serde(flatten, deserialize_with = "codec::additional::<Folder, _, _>")]
        _others: BTreeMap<String, i64>,
    }

    static FOLDER: Schema = Schema::object(&FOLDER_PROPERTIES).additional(&schema::INT64);

    static FOLDER_PROPERTIES: [Property; 1] = [Property::optional("corrects", &FOLDER)];

    impl Described for Folder {
        fn schema() -> &'static Schema {
            &FOLDER
        }
    }

    impl Decode<'_> for Folder {
        const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
    }

    /// Small itself, between unions and lists of what is large.
    #[derive(Debug, Deserialize)]
    struct Cover {
        #[serde(deserialize_with = "codec::member::<0, Cover, _, _>")]
        corrects: Vec<Document>,
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "it is only read")]
    #[expect(clippy::large_enum_variant, reason = "it is what the test is about")]
    enum Document {
        Cover(Cover),
        Invoice(Invoice),
    }

    impl<'de> Deserialize<'de> for Document {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let alternative = codec::alternative::<Self, D>(deserializer)?;
            match alternative.position() {
                0 => alternative.read().map(Self::Cover),
                1 => alternative.read().map(Self::Invoice),
                _ => Err(alternative.unknown()),
            }
        }
    }

    static COVER: Schema = Schema::object(&COVER_PROPERTIES);

    static COVER_PROPERTIES: [Property; 1] = [Property::required("corrects", &DOCUMENTS)];

    static DOCUMENTS: Schema = Schema::array(&DOCUMENT);

    static DOCUMENT: Schema = Schema::one_of(&[&COVER, &INVOICE]);

    impl Described for Cover {
        fn schema() -> &'static Schema {
            &COVER
        }
    }

    impl Described for Document {
        fn schema() -> &'static Schema {
            &DOCUMENT
        }
    }

    impl Decode<'_> for Cover {
        const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
    }

    impl Decode<'_> for Document {
        const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
    }

    /// How often `next` leads on from what a text is read as, on a thread with a small stack.
    fn depth_of<T: DecodeOwned + Described + 'static>(
        text: String,
        next: fn(T) -> Option<T>,
    ) -> usize {
        let thread = std::thread::Builder::new().stack_size(1 << 20);
        let thread = thread.spawn(move || {
            let mut value = Box::new(read_json::<T>(T::schema(), text.as_bytes()).unwrap());
            let mut depth = 1;
            while let Some(within) = next(*value) {
                *value = within;
                depth += 1;
            }
            depth
        });
        thread.unwrap().join().unwrap()
    }

    #[test]
    fn large_values_are_read_as_deeply_as_a_text_may_nest_on_a_small_stack() {
        const DEPTH: usize = 127;
        let text = "{\"corrects\":".repeat(DEPTH - 1) + "{}" + &"}".repeat(DEPTH - 1);
        let next = |value: Invoice| value.corrects.map(|next| *next);
        assert_eq!(depth_of(text.clone(), next), DEPTH);
        let next = |value: Folder| value.corrects.map(|next| *next);
        assert_eq!(depth_of(text, next), DEPTH);
    }

    #[test]
    fn small_values_between_large_ones_are_read_as_deeply() {
        const DEPTH: usize = 63;
        let text = "{\"corrects\":[".repeat(DEPTH - 1) + "{}" + &"]}".repeat(DEPTH - 1);
        let next = |value: Document| match value {
            Document::Cover(mut cover) => cover.corrects.pop(),
            Document::Invoice(_) => None,
        };
        assert_eq!(depth_of(text, next), DEPTH);
    }
}
