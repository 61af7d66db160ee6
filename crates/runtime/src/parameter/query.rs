//! A query as pairs of texts, for who does not know the parameters.

use std::borrow::Cow;
use std::fmt::{self, Debug, Formatter};

use super::escape::Escapes;
use crate::violation::{Constraint, Location, Received, Violation, Violations};

/// The members of a query in order, decoded; a name may stand more than once.
///
/// Its `Debug` shows the names alone, as a value may be a credential.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Debug for Query {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let names = self.pairs.iter().map(|(name, _)| name);
        formatter.debug_list().entries(names).finish()
    }
}

impl Query {
    /// Reads what follows the `?`. A name without `=` has an empty value; `+` is a space; a `%` that begins no escape stands for itself.
    ///
    /// # Errors
    ///
    /// [`Constraint::Encoding`] for each member that is not UTF-8.
    pub fn parse(text: &str) -> Result<Self, Violations> {
        let mut violations = Violations::new();
        let mut pairs = Vec::new();
        for member in text.split('&').filter(|member| !member.is_empty()) {
            let (name, value) = member.split_once('=').unwrap_or((member, ""));
            match (decoded(name), decoded(value)) {
                (Some(name), Some(value)) => pairs.push((name, value)),
                (decoded, _) => violations.push(Violation {
                    location: Location::Query(decoded.unwrap_or_else(|| name.to_owned())),
                    path: Vec::new(),
                    constraint: Constraint::Encoding,
                    received: Received::String,
                }),
            }
        }
        violations.into_result().map(|()| Self { pairs })
    }

    /// The values of this name, in order.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The first value of this name.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

fn decoded(text: &str) -> Option<String> {
    Escapes::Query.decode(text).map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn a_query_keeps_repeated_names_in_order() {
        let query = Query::parse("tag=a&x&tag=b+c&&tag=%C3%A9%26&y=1=2").unwrap();
        assert_eq!(query.values("tag").collect::<Vec<_>>(), ["a", "b c", "é&"]);
        assert_eq!(query.first("x"), Some(""));
        assert_eq!(query.first("y"), Some("1=2"));
        assert_eq!(query.first("z"), None);
        assert_eq!(Query::parse("a=100%").unwrap().first("a"), Some("100%"));
    }

    #[test]
    fn text_that_is_not_utf8_is_a_violation() {
        let violations = Query::parse("a=%FF&b=1&%FE=2").unwrap_err();
        assert_eq!(violations.len(), 2);
        assert_eq!(
            violations.to_string(),
            "query parameter `a`: expected percent-encoded UTF-8; \
             query parameter `%FE`: expected percent-encoded UTF-8"
        );
    }
}
