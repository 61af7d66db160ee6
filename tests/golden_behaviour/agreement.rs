//! The fast and the collecting reader of every golden's types, held to one verdict over mutations of sound values.

#![expect(deprecated, reason = "deprecated types are read as well")]

use std::fmt::Debug;

use counterpart_runtime::json::Json;
use counterpart_runtime::schema::{DecodeOwned, Described, Encode, validate, violations_of};
use counterpart_runtime::serde_json::{self, Value, json};

use crate::{read, written};

/// Holds the readers of each type to one verdict, from a sound value on.
macro_rules! readers_agree {
    ($($feature:ident { $($name:ident: $value:tt)+ })+) => {
        $(
            #[test]
            fn $feature() {
                $(agree::<goldens::$feature::types::$name>(&json!($value));)+
            }
        )+
    };
}

readers_agree! {
    additional_properties {
        Limits: {"total": 1, "additionalProperties": "x", "cpu": 2}
        Extras: {"note": "n", "more": [null, {"a": 1}]}
        Strict: {"name": "n"}
        Open: {"name": "n"}
        Settings: {
            "limits": {"total": 1}, "labels": {"a": "b", "c": null}, "extras": {}, "strict": {}, "open": {}, "anything": null
        }
    }
    all_of {
        Vehicle: {"wheels": 1, "colour": "red"}
        Car: {"wheels": 4, "colour": "red", "doors": 5, "trailer": {"wheels": 2}}
        AddCarOk: {"wheels": 4, "colour": "red", "doors": 5, "id": 9}
    }
    asserted_formats {
        Host: {
            "name": "a.example", "displayName": "zoë.example", "owner": "ada@example.com", "deputy": null, "ipv4": "192.0.2.1", "ipv6": "::1",
            "home": "a:b", "logo": "a", "iri": "a:é", "iriReference": "é", "template": "{a}", "pointer": "/a", "relativePointer": "1#",
            "pattern": "a", "opens": "05:31:56Z", "lease": "P1D", "key": "AA==", "colour": "red", "reach": "::1", "peers": {"a": "192.0.2.1"}
        }
    }
    combined_schemas {
        Contact: {
            "name": "Ada", "way": {"phone": "1", "note": "n"}, "level": "top", "ratio": 0.5, "consent": true, "nothing": null,
            "billing": {"account": "a"}
        }
        Way: {"street": "s", "country": "c"}
        Billing: {"card": "c", "expires": "e"}
        Range: {"from": 1, "to": 2}
    }
    conditional_schemas {
        Delivery: {"country": "FR", "postcode": "75001"}
        Delivery: {"country": "CH", "worth": 100.5, "currency": "CHF", "insured": true}
    }
    pattern_properties {
        Document: {
            "title": "A", "x-mood": "good", "n-pages": 3, "translations": {"de": {"text": "B"}}, "labels": {"colour": "red"}
        }
    }
    tuples {
        Track: {"start": [1.5, -2, "home", true], "marks": ["stone", "flag"]}
    }
    constraints {
        Registration: {
            "name": "Ada", "code": "AB-12", "age": 18, "pace": -5, "share": 1.0, "step": 0.75, "topics": ["maths", "art"],
            "contact": {"email": "a@e.org"}, "answers": {"why": "so"}
        }
        Contact: {"phone": "1"}
    }
    deprecated {
        BoxSchema: {"label": "l", "colour": "c", "size": 1, "lid": {"heavy": true}}
        Lid: {"heavy": true}
    }
    enumerations {
        Paint: {
            "colour": "red", "coats": 2, "finish": "matt", "comparison": "<=", "word": "self", "kind": "paint",
            "underlay": "grey"
        }
        Coats: 4
        Finish: "matt"
        Comparison: ""
    }
    formats {
        Measurement: {
            "id": "67e55044-10b1-426f-9247-bb680e5fe0c8", "at": "2024-02-29T10:00:00Z", "day": "2024-02-29", "small": 1,
            "large": 2, "plain": 3, "exact": 0.1, "rough": 0.5, "times": ["2024-02-29T10:00:00.5Z"], "removedAt": null,
            "email": "a@e.org", "digest": "AA==", "byDay": {"thursday": "2024-02-29T10:00:00Z"}
        }
    }
    keywords_as_names {
        Words: {"type": "t", "self": "s", "async": true, "2fa": false, "@id": "i", "+1": 1, "-1": 2, "fooBar": "a", "foo_bar": "b"}
    }
    member_states {
        Person: {
            "name": "n", "nickname": "m", "email": "e", "phone": "1", "address": {"city": "c"}, "secondHome": {"city": "d"}
        }
        OptionalAddress: {"city": "c"}
    }
    openapi_3_0 {
        Item: {"name": "n", "note": null, "weight": 1.5, "state": "new", "shelf": {"number": 1}}
    }
    prelude_names {
        StringSchema: {
            "option": "some", "text": "t", "clearable": null, "tags": [{"field": 1, "box": {"inner": {"inner": {}}}}]
        }
        Error: {"failure": "Ok"}
        ResultSchema: {"request": {"self": true}, "statusCode": 2, "client": {"default": "d"}}
    }
    recursive_types {
        Node: {"value": "a", "parent": null, "next": {"value": "b", "parent": null}, "children": [], "named": {}}
        Expression: {"left": 1, "right": {"left": 1, "right": 2}}
    }
    several_successes {
        Document: {"text": "t"}
    }
    tagged_unions {
        Shape: {"kind": "square", "width": 1.5, "height": 2}
        Circle: {"kind": "any", "radius": 1}
        Element: {"type": "Label", "text": "t"}
    }
    untagged_unions {
        Payment: {"amount": "1.00", "method": {"cardNumber": "1"}, "references": ["a", "b"]}
        Amount: 100
        Method: {"iban": "x", "reference": "y"}
    }
}

/// What takes the place of each value in turn.
fn replacements() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(2.0),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(4_294_967_296_u64),
        json!(u64::MAX),
        json!(""),
        json!("x"),
        json!("red"),
        json!("2024-02-29"),
        json!("2024-02-30T10:00:00Z"),
        json!([]),
        json!(["a", "a"]),
        json!([1, null]),
        json!({}),
        json!({"red": null}),
        json!({"kind": "circle", "radius": 2}),
        json!({"iban": "x", "cardNumber": "1"}),
    ]
}

fn agree<T: DecodeOwned + Described + Encode + Debug + PartialEq>(sound: &Value) {
    assert!(verdict::<T>(sound), "the sound value is refused: {sound}");
    let mutations = mutations(sound);
    let accepted = mutations
        .iter()
        .filter(|mutation| verdict::<T>(mutation))
        .count();
    assert!(accepted < mutations.len(), "nothing is refused");
}

/// Whether both readers accept the value; then it is also kept by a round trip, and sound by its own validation.
fn verdict<T: DecodeOwned + Described + Encode + Debug + PartialEq>(value: &Value) -> bool {
    let json: Json = serde_json::from_value(value.clone()).unwrap();
    let violations = violations_of(T::schema(), &json);
    let fast = read::<T>(value);
    assert_eq!(
        fast.is_ok(),
        violations.is_empty(),
        "{value}\nfast: {fast:?}\ncollecting: {violations}"
    );
    let Ok(typed) = fast else { return false };
    validate(&typed).unwrap();
    assert_eq!(read::<T>(&written(&typed)).as_ref(), Ok(&typed), "{value}");
    true
}

fn mutations(value: &Value) -> Vec<Value> {
    let mut found = replacements();
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut without = items.clone();
                without.remove(index);
                found.push(Value::Array(without));
                let mut twice = items.clone();
                twice.push(item.clone());
                found.push(Value::Array(twice));
                for mutation in mutations(item) {
                    let mut mutated = items.clone();
                    mutated[index] = mutation;
                    found.push(Value::Array(mutated));
                }
            }
        }
        Value::Object(members) => {
            let mut more = members.clone();
            more.insert("unknown".to_owned(), json!({"a": [1]}));
            found.push(Value::Object(more));
            for (name, member) in members {
                let mut without = members.clone();
                without.remove(name);
                found.push(Value::Object(without));
                for mutation in mutations(member) {
                    let mut mutated = members.clone();
                    mutated.insert(name.clone(), mutation);
                    found.push(Value::Object(mutated));
                }
            }
            // A derived struct would read its members from a list as well.
            found.push(members.values().cloned().collect());
        }
        _ => {}
    }
    found
}
