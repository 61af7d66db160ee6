//! API keys: what the `Authorization` header has to say, and the world that a key opens.
//!
//! A key is never kept. What the server remembers of it is its SHA-256, which tells keys apart and gives nothing away in
//! a database file, a log or a debugger.

mod accepted;

use std::fmt;

use sha2::{Digest, Sha256};

pub use self::accepted::{AcceptedKeys, KeySource, KeysError};
use crate::identifier::ALPHANUMERIC;

/// Reads the value of the `Authorization` header: the key itself, or `Bearer` in any letter case, a space and the key.
///
/// # Errors
///
/// - [`KeyRefusal::Missing`]: there is no header, or it is empty.
/// - [`KeyRefusal::OtherScheme`]: it names another scheme, as `Basic`.
/// - [`KeyRefusal::Invalid`]: what it holds is not a secret key.
pub fn authenticate(header: Option<&[u8]>) -> Result<World, KeyRefusal> {
    let header = header.unwrap_or_default();
    if header.trim_ascii().is_empty() {
        return Err(KeyRefusal::Missing);
    }
    let text = std::str::from_utf8(header)
        .map_err(|_| KeyRefusal::Invalid)?
        .trim();
    let bearer = without_bearer(text);
    let key = bearer.unwrap_or(text).trim();
    if is_secret_key(key) {
        Ok(World::of_key(key))
    } else if bearer.is_none() && text.contains(' ') {
        Err(KeyRefusal::OtherScheme)
    } else {
        Err(KeyRefusal::Invalid)
    }
}

/// Why a caller stays unknown. The text of each is the body of the 401.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyRefusal {
    /// There is no `Authorization` header, or it is empty.
    Missing,
    /// The header names a scheme other than `Bearer`.
    OtherScheme,
    /// The header holds something that is not a secret key.
    Invalid,
    /// The header holds a secret key that is none of those that the server was given.
    Unknown,
}

impl fmt::Display for KeyRefusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Missing => {
                "API key required. Send it as `Authorization: <key>` or as `Authorization: Bearer <key>`."
            }
            Self::OtherScheme => {
                "Authorization scheme not supported. Send `Authorization: <key>` or `Authorization: Bearer <key>`."
            }
            Self::Invalid => {
                "API key invalid. A secret key begins with `sk_test_` or `sk_live_`."
            }
            Self::Unknown => {
                "API key invalid. This server takes only the keys that it was started with."
            }
        })
    }
}

impl std::error::Error for KeyRefusal {}

/// Whether a key is for real customers or for trying things out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The key's text contains `_live_`.
    Live,
    /// Any other key.
    Test,
}

/// What one key sees: customers of its own, in an organization of its own. Every distinct key opens another world.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct World {
    key_hash: [u8; 32],
    mode: Mode,
}

impl World {
    /// The world that this key opens, as it stands: without a scheme or spaces around it.
    pub fn of_key(key: &str) -> Self {
        let mode = if key.contains("_live_") {
            Mode::Live
        } else {
            Mode::Test
        };
        Self {
            key_hash: Sha256::digest(key.as_bytes()).into(),
            mode,
        }
    }

    /// What the world is stored under: the SHA-256 of the key.
    pub fn key_hash(&self) -> &[u8; 32] {
        &self.key_hash
    }

    /// The first four bytes of the hash in hexadecimal: enough to tell two keys apart in a log, and no way back to either.
    pub fn key_hash_prefix(&self) -> String {
        let [a, b, c, d, ..] = self.key_hash;
        format!("{:08x}", u32::from_be_bytes([a, b, c, d]))
    }

    /// Whether its customers are real.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Its organization: `org_` and 21 letters and digits. The same key always gives the same one.
    pub fn organization_id(&self) -> String {
        self.identifier("org_", "organization")
    }

    /// Its pricing model: `pricing_model_` and 21 letters and digits. The same key always gives the same one.
    pub fn pricing_model_id(&self) -> String {
        self.identifier("pricing_model_", "pricing model")
    }

    /// The identifier of the one thing of this kind that belongs to the world.
    fn identifier(&self, prefix: &str, kind: &str) -> String {
        // Hashed once more, so that the published identifier shows nothing of what the world is stored under.
        let digest = Sha256::new()
            .chain_update(kind)
            .chain_update(self.key_hash)
            .finalize();
        let characters = digest.iter().take(21).map(|byte| {
            let index = usize::from(*byte) % ALPHANUMERIC.len();
            char::from(ALPHANUMERIC[index])
        });
        prefix.chars().chain(characters).collect()
    }
}

impl fmt::Debug for World {
    /// Shows enough to tell two worlds apart in a log.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("World")
            .field("key_hash", &self.key_hash_prefix())
            .field("mode", &self.mode)
            .finish()
    }
}

/// What follows `Bearer `, or nothing if the text begins otherwise.
pub(crate) fn without_bearer(text: &str) -> Option<&str> {
    const SCHEME: &str = "bearer ";
    let start = text.get(..SCHEME.len())?;
    start
        .eq_ignore_ascii_case(SCHEME)
        .then(|| &text[SCHEME.len()..])
}

/// Whether the text has the form of a secret key, of production or of staging.
fn is_secret_key(text: &str) -> bool {
    let text = text.strip_prefix("stg_").unwrap_or(text);
    text.starts_with("sk_test_") || text.starts_with("sk_live_")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn read(value: &str) -> Result<World, KeyRefusal> {
        authenticate(Some(value.as_bytes()))
    }

    #[test]
    fn the_raw_key_and_every_spelling_of_bearer_open_the_same_world() {
        let raw = read("sk_test_abc").unwrap();
        for value in [
            "Bearer sk_test_abc",
            "bearer sk_test_abc",
            "BEARER   sk_test_abc ",
            " sk_test_abc ",
        ] {
            assert_eq!(read(value), Ok(raw), "{value}");
        }
    }

    #[test]
    fn the_staging_prefix_is_taken_and_makes_another_key() {
        assert!(read("stg_sk_live_abc").is_ok());
        assert_ne!(read("stg_sk_test_abc"), read("sk_test_abc"));
    }

    #[test]
    fn distinct_keys_open_distinct_worlds_and_organizations() {
        let (one, other) = (read("sk_test_1").unwrap(), read("sk_test_2").unwrap());
        assert_ne!(one, other);
        assert_ne!(one.organization_id(), other.organization_id());
    }

    #[test]
    fn the_mode_follows_the_text_of_the_key() {
        assert_eq!(read("sk_live_abc").unwrap().mode(), Mode::Live);
        assert_eq!(read("stg_sk_live_abc").unwrap().mode(), Mode::Live);
        assert_eq!(read("sk_test_abc").unwrap().mode(), Mode::Test);
    }

    #[test]
    fn what_belongs_to_a_world_has_the_service_s_form_and_stays_the_same() {
        let identifiers = || {
            let world = World::of_key("sk_test_abc");
            [world.organization_id(), world.pricing_model_id()]
        };
        assert_eq!(identifiers(), identifiers());
        let [organization, pricing_model] = identifiers();
        let tails = [
            organization.strip_prefix("org_").unwrap(),
            pricing_model.strip_prefix("pricing_model_").unwrap(),
        ];
        for tail in tails {
            assert_eq!(tail.len(), 21);
            assert!(tail.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        }
        assert_ne!(tails[0], tails[1]);
    }

    #[test]
    fn each_refusal_has_its_cause() {
        assert_eq!(authenticate(None), Err(KeyRefusal::Missing));
        for (value, refusal) in [
            ("", KeyRefusal::Missing),
            ("  ", KeyRefusal::Missing),
            ("Basic c2tfdGVzdF8=", KeyRefusal::OtherScheme),
            ("Token sk_test_abc", KeyRefusal::OtherScheme),
            ("Bearer", KeyRefusal::Invalid),
            ("Bearer pk_test_abc", KeyRefusal::Invalid),
            ("Bearer Bearer sk_test_abc", KeyRefusal::Invalid),
            ("Bearersk_test_abc", KeyRefusal::Invalid),
            ("SK_TEST_abc", KeyRefusal::Invalid),
            ("stg_stg_sk_test_abc", KeyRefusal::Invalid),
            ("ключключ", KeyRefusal::Invalid),
        ] {
            assert_eq!(read(value), Err(refusal), "{value}");
        }
        assert_eq!(
            authenticate(Some(b"sk_test_\xff")),
            Err(KeyRefusal::Invalid)
        );
    }

    #[test]
    fn a_world_in_a_log_does_not_show_the_key() {
        assert!(!format!("{:?}", World::of_key("sk_test_secret")).contains("secret"));
    }
}
