//! The address of a PostgreSQL database, which holds a password and therefore never shows itself whole.

use std::fmt;

/// A URL that begins with `postgres://` or `postgresql://`. Whether the rest is right shows when the store is opened.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

/// What such a URL may begin with.
const PREFIXES: [&str; 2] = ["postgres://", "postgresql://"];

impl DatabaseUrl {
    /// Takes a text that begins like the address of a PostgreSQL database. Any other is not one.
    pub fn parse(text: &str) -> Option<Self> {
        PREFIXES
            .iter()
            .any(|prefix| text.starts_with(prefix))
            .then(|| Self(text.to_owned()))
    }

    /// The whole text, password included: for connecting and for nothing else.
    #[cfg(feature = "postgres")]
    pub(super) fn with_password(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DatabaseUrl {
    /// The URL without its password. Where a stray `@` or `?` makes it unclear how far the password goes, more is left out
    /// rather than less.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = self.0.find("://").map_or(0, |position| position + 3);
        let (scheme, rest) = self.0.split_at(start);
        let (credentials, place) = match rest.rfind('@') {
            Some(position) => (&rest[..position], &rest[position + 1..]),
            None => ("", rest),
        };
        formatter.write_str(scheme)?;
        if let Some(user) = credentials.split([':', '/', '?']).next()
            && !user.is_empty()
        {
            write!(formatter, "{user}@")?;
        }
        let (place, query) = place.split_once('?').unwrap_or((place, ""));
        formatter.write_str(place)?;
        let shown = query.split('&').filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            matches!(name, "host" | "port" | "user" | "dbname" | "sslmode")
        });
        for (index, pair) in shown.enumerate() {
            write!(formatter, "{}{pair}", if index == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DatabaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn only_the_two_schemes_make_an_address() {
        assert!(DatabaseUrl::parse("postgres://localhost/a").is_some());
        assert!(DatabaseUrl::parse("postgresql:///a").is_some());
        assert!(DatabaseUrl::parse("postgres.sqlite").is_none());
        assert!(DatabaseUrl::parse("mysql://localhost").is_none());
    }

    #[test]
    fn the_password_shows_nowhere_and_the_rest_does() {
        for (url, shown) in [
            ("postgres://u:hidden@h:5432/d", "postgres://u@h:5432/d"),
            (
                "postgresql://u:hidden@h/d?sslmode=require",
                "postgresql://u@h/d?sslmode=require",
            ),
            (
                "postgres:///d?user=u&password=hidden&host=/run",
                "postgres:///d?user=u&host=/run",
            ),
            ("postgres://u:hid@den@h/d", "postgres://u@h/d"),
            ("postgres://u:hid?hid=den@h/d", "postgres://u@h/d"),
            ("postgres://h/d", "postgres://h/d"),
        ] {
            let url = DatabaseUrl::parse(url).unwrap();
            assert_eq!(url.to_string(), shown);
            assert_eq!(format!("{url:?}"), format!("DatabaseUrl({shown})"));
        }
    }
}
