//! The types and the checks of the strict create-customer as one writes them by hand.

use std::sync::LazyLock;

use http::StatusCode;
use jiff::Timestamp;
use regex::Regex;
use serde::{Deserialize, Serialize};

use crate::store::Store;
use crate::wire::Refusal;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Plan {
    Free,
    Team,
    Enterprise,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Address {
    line1: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    line2: Option<String>,
    city: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    country: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct NewCustomer {
    external_id: String,
    email: String,
    name: String,
    plan: Plan,
    seats: i32,
    discount: Option<f64>,
    tags: Option<Vec<String>>,
    address: Address,
}

/// A customer as stored.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    id: String,
    created_at: Timestamp,
    external_id: String,
    email: String,
    name: String,
    plan: Plan,
    seats: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount: Option<f64>,
    tags: Vec<String>,
    address: Address,
}

pub(super) fn create(store: &Store<Customer>, new: NewCustomer) -> Result<Customer, Refusal> {
    check(&new).map_err(|message| Refusal::new(StatusCode::BAD_REQUEST, "BAD_REQUEST", message))?;
    let external_id = new.external_id.clone();
    let customer = Customer {
        id: store.identifier(),
        created_at: Timestamp::now(),
        external_id: new.external_id,
        email: new.email,
        name: new.name,
        plan: new.plan,
        seats: new.seats,
        discount: new.discount,
        tags: new.tags.unwrap_or_default(),
        address: new.address,
    };
    store.insert(&external_id, customer).ok_or_else(|| {
        let message = "there is a customer of this `externalId`";
        Refusal::new(StatusCode::CONFLICT, "CONFLICT", message)
    })
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is a constant, and compiles")
}

static EXTERNAL_ID: LazyLock<Regex> = LazyLock::new(|| pattern("^[A-Za-z0-9_-]{1,64}$"));
static POSTAL_CODE: LazyLock<Regex> = LazyLock::new(|| pattern("^[0-9A-Z -]{2,12}$"));
static COUNTRY: LazyLock<Regex> = LazyLock::new(|| pattern("^[A-Z]{2}$"));
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$")
});

/// The checks of the contract, first fault only.
fn check(new: &NewCustomer) -> Result<(), String> {
    holds(EXTERNAL_ID.is_match(&new.external_id), "externalId")?;
    holds(
        EMAIL.is_match(&new.email) && new.email.chars().count() <= 254,
        "email",
    )?;
    holds(is_long(&new.name, 1, 100), "name")?;
    holds((1..=10_000).contains(&new.seats), "seats")?;
    let discount = new.discount.unwrap_or_default();
    holds((0.0..1.0).contains(&discount), "discount")?;
    if let Some(tags) = &new.tags {
        holds(tags.len() <= 10, "tags")?;
        holds(tags.iter().all(|tag| is_long(tag, 1, 20)), "tags")?;
        let repeated = |(index, tag)| tags[..index].contains(tag);
        holds(!tags.iter().enumerate().any(repeated), "tags")?;
    }
    let address = &new.address;
    holds(is_long(&address.line1, 1, 200), "address.line1")?;
    if let Some(line2) = &address.line2 {
        holds(is_long(line2, 0, 200), "address.line2")?;
    }
    holds(is_long(&address.city, 1, 100), "address.city")?;
    if let Some(postal_code) = &address.postal_code {
        holds(POSTAL_CODE.is_match(postal_code), "address.postalCode")?;
    }
    holds(COUNTRY.is_match(&address.country), "address.country")
}

fn holds(condition: bool, member: &str) -> Result<(), String> {
    if condition {
        Ok(())
    } else {
        Err(format!("`{member}` is not as it must be"))
    }
}

fn is_long(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.chars().count())
}
