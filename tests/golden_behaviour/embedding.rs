//! The types alone in somebody's crate, with types of its own in place of generated ones.

use std::collections::{BTreeMap, HashSet};

use counterpart_runtime::Field;
use counterpart_runtime::serde_json::{self, json};
use goldens::embedded_types::types::{Buyer, BuyerAddress, Channel, Order, OrderRequired, Refund};
use goldens::money::Money;

use crate::{kept, read};

fn euros(cents: i64) -> Money {
    let currency = "EUR".to_owned();
    Money { cents, currency }
}

#[test]
fn a_type_of_the_users_own_stands_wherever_its_schema_does() {
    let money = json!({"amount": "12.50", "currency": "EUR"});
    let order: Order = kept(&json!({
        "total": money,
        "buyer": {"name": "Ada", "address": {"city": "Paris"}},
        "channel": "web",
        "tip": null,
        "instalments": [money, money],
        "fees": {"post": money},
    }));
    let buyer = Buyer::new("Ada").with_address(BuyerAddress::default().with_city("Paris"));
    let expected = Order::new(OrderRequired {
        total: euros(1250),
        buyer,
    })
    .with_channel(Channel::Web)
    .with_tip(Field::Null)
    .with_instalments(vec![euros(1250), euros(1250)])
    .with_fees(BTreeMap::from([("post".to_owned(), euros(1250))]));
    assert_eq!(order, expected);
    let plain: Order = serde_json::from_value(serde_json::to_value(&order).unwrap()).unwrap();
    assert_eq!(plain, order, "serde alone reads and writes it as well");
}

#[test]
fn the_contract_holds_where_the_users_own_type_would_take_more() {
    let found = read::<Order>(&json!({
        "total": {"amount": "12.5", "currency": "euro"},
        "buyer": {"name": "Ada"},
        "tip": {"amount": "1.00"},
    }));
    let found = found.unwrap_err();
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].contains("/total/amount"), "{found:?}");
    assert!(found[1].contains("/total/currency"), "{found:?}");
    assert!(found[2].contains("/tip"), "{found:?}");
}

#[test]
fn what_the_users_own_type_refuses_is_refused() {
    let amount = format!("{}.00", "9".repeat(19));
    let found = read::<Order>(&json!({
        "total": {"amount": amount, "currency": "EUR"},
        "buyer": {"name": "Ada"},
    }));
    let found = found.unwrap_err();
    assert!(found[0].contains("number too large"), "{found:?}");
}

#[test]
fn a_union_takes_the_users_own_type_as_a_branch() {
    let refund: Refund = kept(&json!({"amount": "0.99", "currency": "USD"}));
    assert!(matches!(refund, Refund::Money(money) if money.cents == 99));
    let _: Refund = kept(&json!("everything"));
}

#[test]
fn derives_that_are_asked_for_are_there() {
    let buyers: HashSet<Buyer> = [Buyer::new("Ada"), Buyer::new("Ada")].into();
    assert_eq!(buyers.len(), 1);
}
