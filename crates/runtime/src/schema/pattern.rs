//! Regular expressions of ECMA-262.

use std::fmt::{self, Debug, Formatter};
use std::sync::OnceLock;

use super::translation::translated;

/// A regular expression of ECMA-262, compiled when it is first needed.
///
/// One that does not compile matches everything: a generator refuses it.
pub struct Pattern {
    pub(super) text: &'static str,
    compiled: OnceLock<Option<Expression>>,
}

impl Pattern {
    /// The expression of this text, without slashes around it.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            compiled: OnceLock::new(),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &'static str {
        self.text
    }

    /// Whether it matches somewhere in a text.
    pub fn matches(&self, text: &str) -> bool {
        if self.text.is_empty() {
            return true;
        }
        let compiled = self.compiled.get_or_init(|| Expression::new(self.text));
        compiled
            .as_ref()
            .is_none_or(|expression| expression.matches(text))
    }
}

/// What carries out an expression.
enum Expression {
    /// In time that grows with the text alone.
    Linear(regex::Regex),
    /// By trying: what looks around or back has no other way.
    Trying(regress::Regex),
}

impl Expression {
    fn new(text: &str) -> Option<Self> {
        let linear = translated(text).and_then(|text| regex::Regex::new(&text).ok());
        if let Some(linear) = linear {
            return Some(Self::Linear(linear));
        }
        // JSON Schema asks for Unicode semantics, under which some expressions in use are errors; those are meant without.
        regress::Regex::with_flags(text, "u")
            .or_else(|_| regress::Regex::new(text))
            .ok()
            .map(Self::Trying)
    }

    fn matches(&self, text: &str) -> bool {
        match self {
            Self::Linear(expression) => expression.is_match(text),
            Self::Trying(expression) => expression.find(text).is_some(),
        }
    }
}

impl Debug for Pattern {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Pattern").field(&self.text).finish()
    }
}
