//! Every violation is listed, by wire pointer, in the order of the schema.

use counterpart_runtime::EncodedRequest;
use counterpart_runtime::schema::validate;
use counterpart_runtime::serde_json::{self, json};
use goldens::additional_properties::types::{Extras, Limits, Open, Strict};
use goldens::constraints::types::{Contact, Registration, RegistrationRequired};
use goldens::enumerations::types::{Coats, Colour, Comparison, Finish, Paint, Word};

use crate::{kept, read, written};

#[test]
fn every_violation_is_listed_in_the_order_of_the_schema() {
    let refused = read::<Registration>(&json!({
        "extra": 1, "answers": {"a": "too long", "b": "", "c": ""}, "contact": {},
        "topics": ["ab", "abc", "abc", "abcd"], "step": 0.3, "share": 0, "pace": 7, "age": 130, "code": "x", "name": "ÄÖÜäöüßßßßß"
    }));
    assert_eq!(
        refused.unwrap_err(),
        [
            "`/name`: expected at most 10 characters",
            "`/code`: expected text that matches `^[A-Z]{2}-\\d+$`",
            "`/age`: expected less than 130",
            "`/pace`: expected a multiple of 5",
            "`/share`: expected more than 0",
            "`/step`: expected a multiple of 0.25",
            "`/topics`: expected at most 3 items",
            "`/topics`: expected items that all differ",
            "`/topics/0`: expected at least 3 characters",
            "`/contact`: expected at least 1 member",
            "`/answers`: expected at most 2 members",
            "`/answers/a`: expected at most 5 characters",
            "`/extra`: not a member of this object",
        ]
    );
    let refused = read::<Registration>(&json!({"name": 1, "code": null, "age": 18.5}));
    assert_eq!(
        refused.unwrap_err(),
        [
            "`/name`: expected string, received number",
            "`/code`: expected string, received null",
            "`/age`: expected integer, received number",
            "`/topics`: required, but missing",
            "`/contact`: required, but missing",
        ]
    );
}

#[test]
fn what_keeps_to_the_constraints_is_kept() {
    let registration: Registration = kept(&json!({
        "name": "Ada", "code": "AB-12", "age": 18, "pace": -5, "share": 1.0, "step": 0.75,
        "topics": ["maths"], "contact": {"email": "a@e.org"}, "answers": {"why": "so"}
    }));
    assert_eq!(registration.age, 18);
}

#[test]
fn every_float_comes_back_as_it_was_and_what_is_none_is_not_written() {
    let registration: Registration = kept(&json!({
        "name": "Ada", "code": "AB-12", "age": 18, "topics": ["maths"], "contact": {"email": "a@e.org"}
    }));
    for text in [
        "2.7715077941825975e-163",
        "0.30000000000000004",
        "4.026380313612261e-293",
    ] {
        let share: f64 = text.parse().unwrap();
        let text = serde_json::to_string(&registration.clone().with_share(share)).unwrap();
        let back: Registration = serde_json::from_str(&text).unwrap();
        assert_eq!(
            back.share.map(f64::to_bits),
            Some(share.to_bits()),
            "{text}"
        );
    }
    for share in [f64::NAN, f64::INFINITY] {
        let registration = registration.clone().with_share(share);
        let written = EncodedRequest::default().write_json("application/json", &registration);
        assert!(written.is_err());
    }
}

#[test]
fn a_value_made_by_hand_is_validated_by_the_same_table() {
    let registration = Registration::new(RegistrationRequired {
        name: "A".to_owned(),
        code: "AB-1".to_owned(),
        age: 17,
        topics: Vec::new(),
        contact: Contact::default(),
    });
    let violations = validate(&registration).unwrap_err();
    let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "`/name`: expected at least 2 characters",
            "`/age`: expected 18 or more",
            "`/topics`: expected at least 1 item",
            "`/contact`: expected at least 1 member",
        ]
    );
}

#[test]
fn members_without_a_name_of_their_own_are_kept_dropped_or_refused_as_the_contract_says() {
    let limits: Limits = kept(&json!({"total": 3, "additionalProperties": "x", "cpu": 1}));
    assert_eq!(limits.other_additional_properties["cpu"], 1);
    assert_eq!(
        read::<Limits>(&json!({"total": 3, "cpu": "many"})).unwrap_err(),
        ["`/cpu`: expected integer, received string"]
    );
    kept::<Extras>(&json!({"note": "n", "more": {"a": [1, null]}}));
    let open: Open = read(&json!({"name": "n", "more": 1})).unwrap();
    assert_eq!(written(&open), json!({"name": "n"}));
    assert_eq!(
        read::<Strict>(&json!({"name": "n", "more": 1})).unwrap_err(),
        ["`/more`: not a member of this object"]
    );
}

#[test]
fn enumerations_are_written_as_the_contract_writes_them() {
    let paint: Paint = kept(&json!({
        "colour": "light-green", "coats": -1, "finish": "glossy", "comparison": "", "word": "Self",
        "kind": "paint", "underlay": null
    }));
    assert_eq!(paint.colour, Colour::LightGreen);
    assert_eq!(paint.coats, Coats::Minus1);
    assert_eq!(paint.finish, Finish::Unknown("glossy".to_owned()));
    assert_eq!(paint.comparison, Comparison::Empty);
    assert_eq!(paint.word, Word::SelfValue2);
    let refused = read::<Paint>(&json!({
        "colour": "Red", "coats": 3, "finish": 1, "comparison": "==", "word": "r#type", "kind": "wall", "underlay": "red"
    }));
    assert_eq!(refused.unwrap_err().len(), 7);
}
