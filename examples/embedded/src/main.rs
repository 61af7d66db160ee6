//! The types of a contract in a program that speaks no HTTP: it reads orders from wherever they come.

mod money;

/// What the build script has generated.
mod shop {
    counterpart_runtime::include_contract!("shop");
}

use std::collections::HashMap;

use counterpart_runtime::codec::{from_json_slice, to_json};

use money::Money;
use shop::types::{Buyer, Order};

const GOOD: &[u8] = br#"{
    "buyer": {"name": "Ada"},
    "total": {"cents": 1250, "currency": "EUR"},
    "tip": {"cents": 150, "currency": "EUR"},
    "placedAt": "2026-11-07T06:31:56+01:00"
}"#;

const BAD: &[u8] = br#"{
    "buyer": {"name": ""},
    "total": {"cents": -1, "currency": "euro"},
    "placedAt": "yesterday"
}"#;

fn main() {
    let order: Order = from_json_slice(GOOD).expect("the order is as the contract says");
    let placed: chrono::DateTime<chrono::Utc> = order.placed_at;
    let tip = order.tip.clone().expect("there is a tip");
    let paid: Money = (order.total.clone() + tip).expect("both are of one currency");
    let spent: HashMap<Buyer, Money> = [(order.buyer.clone(), paid)].into();
    println!("{placed}: {spent:?}");

    let text = to_json(&order).expect("what was read can be written");
    println!("{}", String::from_utf8_lossy(&text));

    let refusal = from_json_slice::<Order>(BAD).expect_err("the order breaks the contract");
    println!("refused: {refusal}");
    assert_eq!(refusal.to_string().matches(';').count(), 3);
}
