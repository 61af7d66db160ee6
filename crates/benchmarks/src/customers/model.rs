//! The types of create-customer as one writes them by hand.

use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::store::Store;
use crate::wire::Refusal;

#[derive(Debug, Deserialize)]
pub(super) struct CreateCustomer {
    customer: NewCustomer,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct NewCustomer {
    email: String,
    name: String,
    archived: Option<bool>,
    #[serde(rename = "logoURL")]
    logo_url: Option<String>,
    #[serde(rename = "iconURL")]
    icon_url: Option<String>,
    domain: Option<String>,
    external_id: String,
    user_id: Option<String>,
}

/// A customer as stored.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    id: String,
    created_at: Timestamp,
    updated_at: Option<Timestamp>,
    livemode: bool,
    organization_id: String,
    email: String,
    name: String,
    invoice_number_base: Option<String>,
    archived: bool,
    #[serde(rename = "logoURL")]
    logo_url: Option<String>,
    #[serde(rename = "iconURL")]
    icon_url: Option<String>,
    domain: Option<String>,
    billing_address: Option<BillingAddress>,
    external_id: String,
    user_id: Option<String>,
    pricing_model_id: Option<String>,
}

/// Where bills go. A create knows none, but a customer has room for it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct BillingAddress {
    name: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    email: Option<String>,
    address: Address,
    phone: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Address {
    name: Option<String>,
    line1: Option<String>,
    line2: Option<String>,
    city: Option<String>,
    state: Option<String>,
    postal_code: Option<String>,
    country: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Created {
    data: CreatedCustomer,
}

#[derive(Debug, Serialize)]
struct CreatedCustomer {
    customer: Customer,
}

pub(super) fn create(store: &Store<Customer>, request: CreateCustomer) -> Result<Created, Refusal> {
    let new = request.customer;
    let now = Timestamp::now();
    let customer = Customer {
        id: store.identifier(),
        created_at: now,
        updated_at: Some(now),
        livemode: false,
        organization_id: "org_bench".to_owned(),
        email: new.email,
        name: new.name,
        invoice_number_base: Some("ABCDEF0".to_owned()),
        archived: new.archived.unwrap_or_default(),
        logo_url: new.logo_url,
        icon_url: new.icon_url,
        domain: new.domain,
        billing_address: None,
        external_id: new.external_id.clone(),
        user_id: new.user_id,
        pricing_model_id: Some("pricing_model_bench".to_owned()),
    };
    match store.insert(&new.external_id, customer) {
        Some(customer) => Ok(Created {
            data: CreatedCustomer { customer },
        }),
        None => Err(Refusal::new(
            StatusCode::CONFLICT,
            "CONFLICT",
            "there is a customer of this `externalId`",
        )),
    }
}
