//! Reading and writing values by their tables: the serde attributes of generated code, and whole JSON texts.
//!
//! One trait decodes every shape, so that a generated field needs one attribute whatever its state: [`member`] finds the field's table by the
//! type and the position, and the field's own type (`T`, `Option<T>`, `Field<T>`, `Vec<T>`, …) does the rest.

pub(crate) mod allowance;
mod alternative;
mod decode;
mod decode_collection;
mod encode;
pub(crate) mod format;
mod replaced;
mod scalar;
pub(crate) mod stack;
mod strict;
mod tagged;
mod text;
mod tree;

pub use alternative::{Alternative, alternative};
pub use decode::{Decode, DecodeOwned, additional, default_member, member};
pub use encode::{Encode, encode};
pub use replaced::{Replaced, assert_replacement, replaced_additional, replaced_member};
pub use tagged::{Tagged, encode_tagged, tagged};
pub use text::{JsonError, check_json, from_json, from_json_slice, read_json, to_json, validate};
pub(crate) use text::{decode_json, tree_of};

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod backtracking;
#[cfg(test)]
mod specimen;
