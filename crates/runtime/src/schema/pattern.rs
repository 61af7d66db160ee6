//! Regular expressions of ECMA-262.

use std::fmt::{self, Debug, Formatter};
use std::sync::OnceLock;

use super::translation::translated;
use crate::violation::Constraint;

/// A regular expression of ECMA-262, compiled when it is first needed.
///
/// One that does not compile matches nothing: a generator refuses it.
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

    /// How many characters a text may have that an expression can be carried out on only by trying: one that looks around or back, or that says
    /// something for which the expressions that need no trying have no words.
    ///
    /// The time that such an expression takes may grow with a power of the length, and with nested repetitions even exponentially: of the
    /// latter no length that is of use would be safe. What limits the text itself (`maxLength`) is looked at first.
    pub const TRIED: usize = 1_000;

    /// Finds that it matches somewhere in a text.
    ///
    /// # Errors
    ///
    /// [`Constraint::Pattern`] if it does not, and [`Constraint::TriedPattern`] if the text is too long to try.
    pub fn check(&self, text: &str) -> Result<(), Constraint> {
        if self.text.is_empty() {
            return Ok(());
        }
        let refusal = match self.compiled.get_or_init(|| Expression::new(self.text)) {
            Some(Expression::Linear(expression)) if expression.is_match(text) => return Ok(()),
            Some(Expression::Trying(_)) if text.chars().nth(Self::TRIED).is_some() => {
                Constraint::TriedPattern(self.text)
            }
            Some(Expression::Trying(expression)) if expression.find(text).is_some() => {
                return Ok(());
            }
            _ => Constraint::Pattern(self.text),
        };
        Err(refusal)
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
}

impl Debug for Pattern {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Pattern").field(&self.text).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_to_try_an_expression_on_is_refused_as_such() {
        static LOOKING: Pattern = Pattern::new("^(?=.*[0-9])[a-z0-9]+$");
        assert_eq!(LOOKING.check("a1"), Ok(()));
        let refused = Constraint::Pattern(LOOKING.as_str());
        assert_eq!(LOOKING.check("a"), Err(refused));
        let longest = "1".repeat(Pattern::TRIED);
        assert_eq!(LOOKING.check(&longest), Ok(()));
        let refused = Constraint::TriedPattern(LOOKING.as_str());
        assert_eq!(LOOKING.check(&(longest + "1")), Err(refused));
    }

    #[test]
    fn an_expression_that_needs_no_trying_takes_a_text_of_any_length() {
        static LETTERS: Pattern = Pattern::new("^[a-z]+$");
        assert_eq!(LETTERS.check(&"a".repeat(Pattern::TRIED * 10)), Ok(()));
    }

    #[test]
    fn an_expression_that_does_not_compile_matches_nothing() {
        static BROKEN: Pattern = Pattern::new("(");
        static EMPTY: Pattern = Pattern::new("");
        assert_eq!(BROKEN.check("("), Err(Constraint::Pattern("(")));
        assert_eq!(EMPTY.check("("), Ok(()));
    }
}
