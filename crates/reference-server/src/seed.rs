//! Customers to begin with, as a person writes them into a file.
//!
//! ```json
//! {
//!   "sk_test_anything": [
//!     {"externalId": "user_1", "email": "ada@example.com", "name": "Ada"},
//!     {"externalId": "user_2", "email": "bob@example.com", "name": "Bob", "archived": true}
//!   ]
//! }
//! ```

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::customer::{NewCustomer, State};
use crate::key::{World, authenticate};
use crate::store::{Store, StoreError};

/// Customers to begin with: for each key some, in the order in which they are created.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seed {
    worlds: Vec<(World, Vec<NewCustomer>)>,
}

impl Seed {
    /// Nobody.
    pub fn new() -> Self {
        Self::default()
    }

    /// These as well, for the world that this key opens.
    #[must_use]
    pub fn with(mut self, key: &str, customers: impl IntoIterator<Item = NewCustomer>) -> Self {
        let customers = customers.into_iter().collect();
        self.worlds.push((World::of_key(key), customers));
        self
    }

    /// Creates the customers that are not there yet. One is there if its key has one with its `externalId`: an active one, or
    /// an archived one where the seed's is archived. What is there is kept as it is, so that the same seed does nothing the
    /// second time.
    ///
    /// # Errors
    ///
    /// [`SeedError`]: a customer cannot be stored. Those before it have been.
    pub async fn sow<S: Store>(&self, store: &S) -> Result<Sown, SeedError> {
        let mut sown = Sown::default();
        for (world, customers) in &self.worlds {
            let archived = customers
                .iter()
                .any(|customer| customer.state == State::Archived);
            let mut known = if archived {
                external_ids(store, *world)
                    .await
                    .map_err(|error| SeedError::new(*world, None, error))?
            } else {
                HashSet::new()
            };
            for customer in customers {
                let id = customer.external_id.clone();
                if customer.state == State::Archived && !known.insert(id.clone()) {
                    sown.kept += 1;
                    continue;
                }
                match store.create(*world, customer.clone()).await {
                    Ok(_) => sown.created += 1,
                    Err(StoreError::Conflict) => sown.kept += 1,
                    Err(error) => return Err(SeedError::new(*world, Some(id), error)),
                }
            }
        }
        Ok(sown)
    }
}

/// The `externalId` of every customer of the world, archived ones included.
async fn external_ids<S: Store>(store: &S, world: World) -> Result<HashSet<String>, StoreError> {
    let mut ids = HashSet::new();
    let mut cursor = None;
    loop {
        let page = store.list(world, cursor, 1000).await?;
        ids.extend(page.customers.into_iter().map(|one| one.external_id));
        match page.next {
            None => return Ok(ids),
            next => cursor = next,
        }
    }
}

/// What came of a seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Sown {
    /// How many customers were created.
    pub created: u64,
    /// How many were there already and have been left as they are.
    pub kept: u64,
}

impl FromStr for Seed {
    type Err = serde_json::Error;

    /// Reads a seed in JSON; what is wrong is named with its line and column.
    fn from_str(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }
}

/// Read by hand, because what stands before the colons is a key that is to be checked and never shown.
impl<'de> Deserialize<'de> for Seed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Worlds;

        impl<'de> Visitor<'de> for Worlds {
            type Value = Seed;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(
                    r#"an object with a list of customers for each key, as `{"sk_test_1": [...]}`"#,
                )
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Seed, A::Error> {
                let mut seed = Seed::default();
                while let Some(key) = map.next_key::<String>()? {
                    let world = authenticate(Some(key.as_bytes())).map_err(|_| {
                        A::Error::custom(
                            "the lists of customers stand behind keys that begin with `sk_test_` or `sk_live_`",
                        )
                    })?;
                    let customers: Vec<Sapling> = map.next_value()?;
                    let customers = customers.into_iter().map(NewCustomer::from).collect();
                    seed.worlds.push((world, customers));
                }
                Ok(seed)
            }
        }

        deserializer.deserialize_map(Worlds)
    }
}

/// A customer as it stands in a seed: as in a create, but that a member which does not exist is a mistake.
#[derive(Debug, Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "a customer"
)]
struct Sapling {
    external_id: String,
    email: String,
    name: String,
    #[serde(default)]
    archived: bool,
    #[serde(rename = "logoURL")]
    logo_url: Option<String>,
    #[serde(rename = "iconURL")]
    icon_url: Option<String>,
    domain: Option<String>,
    user_id: Option<String>,
    catalog_id: Option<String>,
}

impl From<Sapling> for NewCustomer {
    fn from(sapling: Sapling) -> Self {
        Self {
            email: sapling.email,
            name: sapling.name,
            state: if sapling.archived {
                State::Archived
            } else {
                State::Active
            },
            logo_url: sapling.logo_url,
            icon_url: sapling.icon_url,
            domain: sapling.domain,
            external_id: sapling.external_id,
            user_id: sapling.user_id,
            catalog_id: sapling.catalog_id,
        }
    }
}

/// Why a seed was not sown to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedError {
    /// Whose customer it was.
    pub world: World,
    /// The customer's `externalId`; none if it did not come to a customer.
    pub external_id: Option<String>,
    /// What the store said.
    pub error: StoreError,
}

impl SeedError {
    fn new(world: World, external_id: Option<String>, error: StoreError) -> Self {
        Self {
            world,
            external_id,
            error,
        }
    }
}

impl fmt::Display for SeedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = &self.external_id {
            write!(formatter, "customer `{id}` of ")?;
        }
        let key = self.world.key_hash_prefix();
        write!(formatter, "the key with the hash {key}…: {}", self.error)
    }
}

impl std::error::Error for SeedError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::store::sqlite::SqliteStore;
    use crate::store::{Location, Options};

    const SEED: &str = r#"{
        "sk_test_1": [
            {"externalId": "user_1", "email": "a@example.com", "name": "Ada"},
            {"externalId": "user_2", "email": "b@example.com", "name": "Bob", "archived": true}
        ],
        "sk_test_2": [{"externalId": "user_1", "email": "", "name": "", "logoURL": null}]
    }"#;

    #[tokio::test]
    async fn the_same_seed_does_nothing_the_second_time() {
        let store = SqliteStore::open(&Location::Memory, Options::default()).unwrap();
        let seed: Seed = SEED.parse().unwrap();
        let first = seed.sow(&store).await.unwrap();
        assert_eq!((first.created, first.kept), (3, 0));
        let before = store.snapshot().await.unwrap();
        let second = seed.sow(&store).await.unwrap();
        assert_eq!((second.created, second.kept), (0, 3));
        assert_eq!(store.snapshot().await.unwrap(), before);
        let page = store
            .list(World::of_key("sk_test_1"), None, 10)
            .await
            .unwrap();
        let ids: Vec<_> = page.customers.iter().map(|one| &one.external_id).collect();
        assert_eq!(ids, ["user_1", "user_2"]);
    }

    #[tokio::test]
    async fn what_the_store_refuses_is_named() {
        let store = SqliteStore::open(&Location::Memory, Options::default()).unwrap();
        let seed = r#"{"sk_test_1": [{"externalId": "user_1", "email": "", "name": "", "userId": "unknown_1"}]}"#;
        let error = seed.parse::<Seed>().unwrap().sow(&store).await.unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("`user_1`") && text.contains("unknown_1"),
            "{text}"
        );
        assert!(!text.contains("sk_test"), "{text}");
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        for (seed, named) in [
            ("[]", "an object with a list of customers for each key"),
            (r#"{"pk_1": []}"#, "`sk_test_`"),
            (r#"{"sk_test_1": {}}"#, "line 1"),
            (
                "{\"sk_test_1\": [\n{}]}",
                "missing field `externalId` at line 2",
            ),
            (
                r#"{"sk_test_1": [{"externalID": ""}]}"#,
                "unknown field `externalID`",
            ),
        ] {
            let text = seed.parse::<Seed>().unwrap_err().to_string();
            assert!(text.contains(named), "{text}");
        }
    }
}
