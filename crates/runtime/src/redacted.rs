//! What stands in a `Debug` for a value that must not be seen: a text of `format: password`.

use std::fmt::{self, Debug, Formatter};

/// Stands for a value in the `Debug` of generated code and shows nothing of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Redacted;

impl Debug for Redacted {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("(redacted)")
    }
}
