//! Everything that a store holds, as a value that can be written to a file and put back.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::customer::Customer;

/// Everything that a store holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Snapshot {
    /// The worlds that have customers, in the order of their keys' hashes.
    pub worlds: Vec<WorldSnapshot>,
}

/// What one key's world holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorldSnapshot {
    /// The SHA-256 of the key, as 64 hexadecimal digits. The key itself is nowhere.
    pub key_hash: KeyHash,
    /// The youngest creation, in milliseconds since 1970; later customers are not created before it.
    pub latest: i64,
    /// All customers, archived ones included, in the order of the list.
    pub customers: Vec<Customer>,
}

impl WorldSnapshot {
    /// The youngest creation, also where whoever edited the snapshot has forgotten about `latest`.
    pub(super) fn youngest(&self) -> i64 {
        let created = self.customers.iter().map(|customer| customer.created_at);
        created.fold(self.latest, i64::max)
    }
}

/// What a world is stored under: the SHA-256 of its key, written in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyHash(pub [u8; 32]);

impl fmt::Display for KeyHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl Serialize for KeyHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for KeyHash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut hash = [0; 32];
        let bytes = text.as_bytes();
        if bytes.len() != 64 || !bytes.iter().all(u8::is_ascii_hexdigit) {
            return Err(serde::de::Error::custom(
                "a key's hash is 64 hexadecimal digits",
            ));
        }
        for (byte, digits) in hash.iter_mut().zip(bytes.chunks_exact(2)) {
            let digits = std::str::from_utf8(digits).map_err(serde::de::Error::custom)?;
            *byte = u8::from_str_radix(digits, 16).map_err(serde::de::Error::custom)?;
        }
        Ok(Self(hash))
    }
}
