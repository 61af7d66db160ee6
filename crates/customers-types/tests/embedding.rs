//! The types in other people's schemas and documents print what the contract says.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use customers_types::{CreateCustomerResponse, Customer, NewCustomer, Timestamp};
use serde_json::{Value, json};

fn components() -> Vec<(String, Value)> {
    let mut schemas = Vec::new();
    <CreateCustomerResponse as utoipa::ToSchema>::schemas(&mut schemas);
    schemas
        .into_iter()
        .map(|(name, schema)| (name, serde_json::to_value(schema).unwrap()))
        .collect()
}

#[test]
fn schemars_prints_the_required_members_and_nullable_types_of_the_contract() {
    let schema = serde_json::to_value(schemars::schema_for!(NewCustomer)).unwrap();
    assert_eq!(schema["required"], json!(["email", "name", "externalId"]));
    assert_eq!(
        schema["properties"]["logoURL"]["type"],
        json!(["string", "null"])
    );
    assert_eq!(schema["properties"]["archived"]["type"], json!("boolean"));
    assert_eq!(schema["properties"]["catalogId"]["deprecated"], json!(true));
}

#[test]
fn schemars_refers_to_the_other_types() {
    let schema = serde_json::to_value(schemars::schema_for!(Customer)).unwrap();
    assert_eq!(
        schema["properties"]["createdAt"]["$ref"],
        json!("#/$defs/Timestamp")
    );
    assert_eq!(
        schema["$defs"]["Timestamp"]["oneOf"][1]["format"],
        json!("int64")
    );
}

#[test]
fn utoipa_prints_the_schema_of_the_contract() {
    let schema = serde_json::to_value(<Timestamp as utoipa::PartialSchema>::schema()).unwrap();
    assert_eq!(schema["oneOf"][0]["format"], json!("date-time"));
    let schema = serde_json::to_value(<NewCustomer as utoipa::PartialSchema>::schema()).unwrap();
    assert_eq!(schema["required"], json!(["email", "name", "externalId"]));
    assert_eq!(
        schema["properties"]["logoURL"]["type"],
        json!(["string", "null"])
    );
}

#[test]
fn utoipa_collects_every_type_that_is_reached_once() {
    let names: Vec<String> = components().into_iter().map(|(name, _)| name).collect();
    for name in [
        "CreatedCustomer",
        "Customer",
        "Timestamp",
        "BillingAddress",
        "Address",
    ] {
        assert_eq!(
            names.iter().filter(|known| *known == name).count(),
            1,
            "{name} in {names:?}"
        );
    }
}

#[test]
fn utoipa_loses_no_keyword_of_the_customer() {
    let own: Value = serde_json::to_value(<Customer as utoipa::PartialSchema>::schema()).unwrap();
    assert_eq!(own["properties"].as_object().unwrap().len(), 17);
    assert_eq!(own["required"].as_array().unwrap().len(), 14);
    assert_eq!(
        own["properties"]["createdAt"]["$ref"],
        json!("#/components/schemas/Timestamp")
    );
}
