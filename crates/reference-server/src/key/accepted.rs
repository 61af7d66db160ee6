//! Which keys are valid: every one of the right form, or those that the server was given.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use counterpart_runtime::ApiKey;
use subtle::{Choice, ConstantTimeEq as _};

use super::{KeyRefusal, World, authenticate, is_secret_key};

/// The keys that a server accepts. Of given ones it keeps no more than their SHA-256. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct AcceptedKeys {
    /// The worlds of the given keys; `None` if none were given.
    worlds: Option<Arc<[World]>>,
}

impl AcceptedKeys {
    /// Every key that begins with `sk_test_` or `sk_live_`.
    pub fn any() -> Self {
        Self::default()
    }

    /// These keys, and those in the file: one a line, without empty lines and lines that begin with `#`. Without any and
    /// without a file, as [`AcceptedKeys::any`].
    ///
    /// # Errors
    ///
    /// - [`KeysError::Unreadable`]: the file cannot be read.
    /// - [`KeysError::NoKeys`]: the file holds none.
    /// - [`KeysError::NotAKey`]: one of them is not of the form that the service's keys have.
    pub fn given(keys: &[ApiKey], file: Option<&Path>) -> Result<Self, KeysError> {
        let mut worlds = Vec::new();
        for (index, key) in keys.iter().enumerate() {
            let place = || KeySource::Settings { number: index + 1 };
            worlds.push(world(key.expose().trim(), place)?);
        }
        if let Some(path) = file {
            let unreadable = |error| KeysError::Unreadable(path.to_owned(), error);
            let text = std::fs::read_to_string(path).map_err(unreadable)?;
            let before = worlds.len();
            for (index, line) in text.lines().enumerate() {
                let line = line.trim();
                if line.is_empty() || line.starts_with('#') {
                    continue;
                }
                let place = || KeySource::File {
                    path: path.to_owned(),
                    line: index + 1,
                };
                worlds.push(world(line, place)?);
            }
            if worlds.len() == before {
                return Err(KeysError::NoKeys(path.to_owned()));
            }
        }
        Ok(Self {
            worlds: (!worlds.is_empty()).then(|| worlds.into()),
        })
    }

    /// Whether whoever knows what a key looks like has one.
    pub fn is_any(&self) -> bool {
        self.worlds.is_none()
    }

    /// As [`authenticate`], and the key is one of the accepted. A wrong one takes as long as a right one.
    ///
    /// # Errors
    ///
    /// - As [`authenticate`].
    /// - [`KeyRefusal::Unknown`]: the key is none of the given ones.
    pub fn authenticate(&self, header: Option<&[u8]>) -> Result<World, KeyRefusal> {
        let world = authenticate(header)?;
        let Some(accepted) = &self.worlds else {
            return Ok(world);
        };
        let mut known = Choice::from(0);
        for accepted in accepted.iter() {
            known |= accepted.key_hash().ct_eq(world.key_hash());
        }
        if bool::from(known) {
            Ok(world)
        } else {
            Err(KeyRefusal::Unknown)
        }
    }
}

fn world(key: &str, place: impl Fn() -> KeySource) -> Result<World, KeysError> {
    if is_secret_key(key) {
        Ok(World::of_key(key))
    } else {
        Err(KeysError::NotAKey(place()))
    }
}

/// Why the keys that were given cannot be used. No key is told.
#[derive(Debug)]
pub enum KeysError {
    /// This file cannot be read.
    Unreadable(PathBuf, io::Error),
    /// This file holds no key.
    NoKeys(PathBuf),
    /// What was given here is no key.
    NotAKey(KeySource),
}

/// Where a key was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeySource {
    /// In the arguments, or in the environment.
    Settings {
        /// Counted from 1.
        number: usize,
    },
    /// In a file.
    File {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
    },
}

impl fmt::Display for KeysError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => {
                let path = path.display();
                write!(
                    formatter,
                    "the API keys in `{path}` cannot be read: {error}"
                )
            }
            Self::NoKeys(path) => {
                let path = path.display();
                write!(formatter, "`{path}` holds no API key; write one a line")
            }
            Self::NotAKey(source) => {
                match source {
                    KeySource::Settings { number } => {
                        write!(formatter, "API key {number} (`--api-key`)")?;
                    }
                    KeySource::File { path, line } => {
                        write!(formatter, "line {line} of `{}`", path.display())?;
                    }
                }
                formatter.write_str(" is no key: one begins with `sk_test_` or `sk_live_`")
            }
        }
    }
}

impl std::error::Error for KeysError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(_, error) => Some(error),
            Self::NoKeys(_) | Self::NotAKey(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::io::Write as _;

    use super::*;

    fn given(keys: &[&str]) -> Result<AcceptedKeys, KeysError> {
        let keys: Vec<ApiKey> = keys.iter().map(|key| ApiKey::new(*key)).collect();
        AcceptedKeys::given(&keys, None)
    }

    #[test]
    fn only_given_keys_are_valid_in_every_spelling_of_the_header() {
        let accepted = given(&["sk_test_one", "stg_sk_live_two"]).unwrap();
        for header in [
            "sk_test_one",
            "Bearer sk_test_one",
            "bearer stg_sk_live_two",
        ] {
            assert!(accepted.authenticate(Some(header.as_bytes())).is_ok());
        }
        for header in [
            "sk_test_three",
            "Bearer sk_test_on",
            "sk_test_onee",
            "sk_live_two",
        ] {
            let refusal = accepted.authenticate(Some(header.as_bytes()));
            assert_eq!(refusal, Err(KeyRefusal::Unknown), "{header}");
        }
        assert_eq!(accepted.authenticate(None), Err(KeyRefusal::Missing));
        assert_eq!(accepted.authenticate(Some(b"x")), Err(KeyRefusal::Invalid));
    }

    #[test]
    fn without_given_keys_all_of_the_form_are_valid() {
        let accepted = given(&[]).unwrap();
        assert!(accepted.is_any());
        assert!(accepted.authenticate(Some(b"sk_test_any")).is_ok());
    }

    #[test]
    fn a_given_key_opens_the_same_world_as_ever() {
        let accepted = given(&["sk_test_one"]).unwrap();
        let header = Some(b"sk_test_one".as_slice());
        assert_eq!(accepted.authenticate(header), authenticate(header));
    }

    #[test]
    fn a_file_holds_keys_among_comments_and_empty_lines() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        writeln!(file, "# ours\n\n  sk_test_one \nsk_live_two").unwrap();
        let accepted = AcceptedKeys::given(&[], Some(file.path())).unwrap();
        assert!(accepted.authenticate(Some(b"sk_test_one")).is_ok());
        assert!(accepted.authenticate(Some(b"sk_live_two")).is_ok());
        assert!(accepted.authenticate(Some(b"sk_test_any")).is_err());
    }

    #[test]
    fn what_is_no_key_is_told_by_its_place_and_not_by_its_text() {
        let text = given(&["sk_test_one", "secret"]).unwrap_err().to_string();
        assert!(
            text.starts_with("API key 2 (`--api-key`) is no key"),
            "{text}"
        );
        let mut file = tempfile::NamedTempFile::new().unwrap();
        writeln!(file, "sk_test_one\nsecret").unwrap();
        let error = AcceptedKeys::given(&[], Some(file.path())).unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("line 2 of `"), "{text}");
        assert!(!format!("{text} {error:?}").contains("secret"), "{text}");
    }

    #[test]
    fn a_file_without_keys_does_not_open_the_server_to_all() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let error = AcceptedKeys::given(&[], Some(file.path())).unwrap_err();
        assert!(matches!(error, KeysError::NoKeys(_)), "{error}");
        let error = AcceptedKeys::given(&[], Some(Path::new("/nowhere"))).unwrap_err();
        assert!(matches!(error, KeysError::Unreadable(..)), "{error}");
    }
}
