//! Required and optional members, nullable or not: four states, told apart in both directions.

use counterpart_runtime::Field;
use counterpart_runtime::serde_json::json;
use goldens::member_states::types::{Address, Person, PersonRequired};
use goldens::openapi_3_0::types::{Item, ItemState};

use crate::{kept, read, written};

#[test]
fn absent_null_and_a_value_are_three_things() {
    let lean: Person = kept(&json!({"name": "Ada", "nickname": null, "address": null}));
    assert_eq!(lean.phone, Field::Absent);
    assert_eq!(lean.second_home, Field::Absent);

    let cleared: Person = kept(&json!({
        "name": "Ada", "nickname": "A", "phone": null, "address": {"city": "Bern"}, "secondHome": null
    }));
    assert_eq!(cleared.phone, Field::Null);
    assert_eq!(cleared.second_home, Field::Null);

    let full: Person = kept(&json!({
        "name": "Ada", "nickname": "A", "email": "a@e.org", "phone": "1",
        "address": {"city": "Bern"}, "secondHome": {"city": "Basel"}
    }));
    assert_eq!(full.phone, Field::Value("1".to_owned()));
    assert_eq!(
        full.second_home,
        Field::Value(Address::new("Basel".to_owned()))
    );
}

#[test]
fn a_required_member_may_be_null_but_not_missing_and_an_optional_one_missing_but_not_null() {
    let refused = read::<Person>(&json!({"name": null, "address": null, "email": null}));
    assert_eq!(
        refused.unwrap_err(),
        [
            "`/name`: expected string, received null",
            "`/nickname`: required, but missing",
            "`/email`: expected string, received null",
        ]
    );
}

#[test]
fn what_is_made_by_hand_is_written_as_what_is_read() {
    let person = Person::new(PersonRequired {
        name: "Ada".to_owned(),
        nickname: None,
        address: Some(Address::new("Bern".to_owned())),
    });
    let value = json!({"name": "Ada", "nickname": null, "address": {"city": "Bern"}});
    assert_eq!(written(&person), value);
    assert_eq!(
        written(&person.clone().with_phone("1".to_owned()))["phone"],
        "1"
    );
    let cleared = written(&person.with_phone(None));
    assert!(cleared["phone"].is_null() && cleared.get("phone").is_some());
}

#[test]
fn the_words_of_openapi_3_0_mean_the_same() {
    let item: Item = kept(&json!({"name": "lamp", "note": null, "state": null, "shelf": null}));
    assert_eq!(item.state, Field::Null);
    let item: Item = kept(&json!({"name": "lamp", "note": "n", "weight": 100.0, "state": "used"}));
    assert_eq!(item.state, Field::Value(ItemState::Used));
    let refused = read::<Item>(&json!({"name": "lamp", "note": null, "weight": 0}));
    assert_eq!(refused.unwrap_err(), ["`/weight`: expected more than 0"]);
    let refused = read::<Item>(&json!({"name": "lamp", "note": null, "weight": 100.5}));
    assert_eq!(refused.unwrap_err(), ["`/weight`: expected 100 or less"]);
}
