//! Why nothing was generated.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};

/// Why nothing was generated: each error with its place in the document, as text of several lines.
///
/// Its `Debug` is the same text, so that a `main` that returns it shows what there is to read.
#[derive(Clone, PartialEq, Eq)]
pub struct Errors(String);

impl Errors {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.trim_end().to_owned())
    }
}

impl Display for Errors {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Debug for Errors {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, formatter)
    }
}

impl Error for Errors {}

#[cfg(test)]
mod tests {
    use crate::Build;

    #[test]
    fn a_script_that_ends_with_the_errors_shows_them_as_they_are_to_be_read() {
        let errors = Build::new("missing.yaml").try_run().unwrap_err();
        let expected = "there is no `missing.yaml`; the path of the document is relative to the package's folder";
        assert_eq!(errors.to_string(), expected);
        assert_eq!(format!("{errors:?}"), expected);
    }
}
