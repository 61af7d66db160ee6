//! The types alone in somebody's crate, with types of its own in place of generated ones.

use std::collections::{BTreeMap, HashSet};

use counterpart_runtime::schema::{DecodeOwned, Described};
use counterpart_runtime::serde_json::{self, json};
use counterpart_runtime::{EncodedRequest, EncodedResponse, Field, Operation};
use goldens::embedded_types::types::{Buyer, BuyerAddress, Channel, Order, OrderRequired, Refund};
use goldens::money::{Age, Money, Price};
use goldens::recursive_types::types::Node;
use goldens::replaced_types::operations::{AddPrice, ListPrices, SetPrices};

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
    assert_eq!(
        found.unwrap_err(),
        ["body: fits the schema, but the type that reads it refuses it"],
        "not in the type's words, which may hold the value"
    );
}

#[test]
fn a_union_takes_the_users_own_type_as_a_branch() {
    let refund: Refund = kept(&json!({"amount": "0.99", "currency": "USD"}));
    assert!(matches!(refund, Refund::Money(money) if money.cents == 99));
    let _: Refund = kept(&json!("everything"));
}

const PRICE: &str = r#"{"cents":250,"currency":"EUR"}"#;
/// What the user's own type takes, and the contract does not.
const BAD_PRICE: &str = r#"{"cents":-1,"currency":"euro"}"#;

/// What is wrong with a request of this query and body.
fn faults_of_request<O: Operation>(query: &str, body: &str) -> String {
    let mut request = EncodedRequest {
        query: query.to_owned(),
        ..EncodedRequest::default()
    };
    request.write_body("application/json", body.to_owned());
    let read = O::decode(&mut request);
    read.err()
        .map(|invalid| invalid.to_string())
        .unwrap_or_default()
}

#[test]
fn the_contract_holds_for_a_whole_body_of_the_users_own_type() {
    assert_eq!(faults_of_request::<AddPrice>("", PRICE), "");
    assert_eq!(
        faults_of_request::<AddPrice>("", BAD_PRICE),
        "`/cents`: expected 0 or more; `/currency`: expected at most 3 characters"
    );
    assert_eq!(
        faults_of_request::<SetPrices>("", &format!("[{PRICE}]")),
        ""
    );
    assert_eq!(
        faults_of_request::<SetPrices>("", &format!("[{PRICE},{BAD_PRICE}]")),
        "`/1/cents`: expected 0 or more; `/1/currency`: expected at most 3 characters"
    );
}

#[test]
fn the_contract_holds_for_a_parameter_of_the_users_own_type() {
    let mut request = EncodedRequest {
        query: "age=18".to_owned(),
        ..EncodedRequest::default()
    };
    assert_eq!(ListPrices::decode(&mut request).unwrap().age, Age(18));
    assert_eq!(
        faults_of_request::<ListPrices>("age=17", ""),
        "query parameter `age`: expected 18 or more"
    );
}

#[test]
fn the_contract_holds_for_an_answer_of_the_users_own_type() {
    let answer = |body: String| EncodedResponse::with_body(200, "application/json", body).unwrap();
    let price = Price {
        cents: 250,
        currency: "EUR".to_owned(),
    };
    assert_eq!(
        AddPrice::decode_outcome(answer(PRICE.to_owned())).unwrap(),
        price
    );
    assert!(AddPrice::decode_outcome(answer(BAD_PRICE.to_owned())).is_err());
    let by_name = |price: &str| answer(format!(r#"{{"tea":{price}}}"#));
    let read = ListPrices::decode_outcome(by_name(PRICE)).unwrap();
    assert_eq!(read["tea"], price);
    assert!(ListPrices::decode_outcome(by_name(BAD_PRICE)).is_err());
}

#[test]
fn derives_that_are_asked_for_are_there() {
    let buyers: HashSet<Buyer> = [Buyer::new("Ada"), Buyer::new("Ada")].into();
    assert_eq!(buyers.len(), 1);
}

#[test]
fn generated_types_are_read_in_one_pass_wherever_they_stand() {
    /// Whether a value ends at its first fault, before what is no JSON behind it: a tree would be read whole.
    fn is_one_pass<T: DecodeOwned + Described>(text: &str) -> bool {
        let mut reader = serde_json::Deserializer::from_str(text);
        let refusal = T::decode_value(&mut reader, T::schema()).err().unwrap();
        refusal.is_data()
    }

    assert!(is_one_pass::<Order>(r#"{"channel":1,!"#));
    assert!(is_one_pass::<Order>(r#"{"buyer":{"name":1,!"#));
    assert!(is_one_pass::<Order>(r#"{"buyer":{"address":{"city":1,!"#));
    // Nullable references, lists and maps of objects, and what is recursive.
    for node in [
        "",
        r#"{"parent":"#,
        r#"{"next":"#,
        r#"{"children":["#,
        r#"{"named":{"a":"#,
    ] {
        assert!(
            is_one_pass::<Node>(&format!(r#"{node}{{"value":1,!"#)),
            "{node}"
        );
    }
    assert!(!is_one_pass::<Order>(r#"{"total":{"amount":1,!"#));
}
