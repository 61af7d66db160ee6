//! The fast and the collecting reader, held to one verdict over thousands of mutations of sound values.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::specimen::{Pet, Shape, Tree};
use super::{DecodeOwned, backtracking, check_json, from_json_slice, to_json, validate};
use crate::json::Json;
use crate::schema::{Described, violations_of};

const FULL: &str = r#"{
    "name": "ada", "owner": null, "tags": ["a", "b"], "age": 4,
    "createdAt": "2023-11-07T05:31:56.000Z", "deletedAt": null,
    "updatedAt": "2023-11-07T05:31:56.123456Z", "seenAt": null,
    "colour": "red", "tree": {"value": 1, "children": [{"value": 2, "children": []}]},
    "shape": {"kind": "circle", "radius": 3}, "moment": 1699335116000,
    "notes": {"x": "y"}, "anything": [null, {"a": 1}], "weight": 19.99,
    "id": "67e55044-10b1-426f-9247-bb680e5fe0c8", "born": "2024-02-29",
    "limits": {"low": 1}, "level": 2, "flag": true, "ratio": 0.5,
    "open": {"first": false, "second": 2}, "tone": "red"
}"#;

const LEAN: &str = r#"{"name": "é", "owner": "o", "createdAt": "2023-11-07T05:31:56.000Z",
    "deletedAt": "2023-11-07T05:31:56.000Z", "seenAt": "2023-11-07T05:31:56.000Z",
    "shape": {"low": 1, "kind": "limits"}, "tone": "blue", "moment": "2023-11-07T05:31:56.000Z"}"#;

/// Alternatives that are but maps: of texts and of whole numbers.
const MAPS: [&str; 2] = [
    r#"{"kind": "labels", "x": "y"}"#,
    r#"{"x": 1, "kind": "counts", "y": 2}"#,
];

/// What takes the place of each node in turn.
const REPLACEMENTS: [&str; 36] = [
    "null",
    "true",
    "0",
    "1",
    "1.0",
    "2",
    "2.0",
    "4e0",
    "-1",
    "3",
    "1.5",
    "12",
    "256",
    "1e400",
    "1e30",
    "1e300",
    "-0.0",
    "4294967296",
    "9223372036854775808",
    "18446744073709551616",
    "19.995",
    r#""""#,
    r#""x""#,
    r#""red""#,
    r#""long""#,
    r#""limits""#,
    r#""2023-11-07""#,
    r#""2023-11-07T05:31:56+01:00""#,
    r#""2023-02-30T05:31:56Z""#,
    "[]",
    r#"["a"]"#,
    r#"["a","b","a"]"#,
    "[null,[1],{}]",
    "{}",
    r#"{"red":null}"#,
    r#"{"kind":"circle","low":1}"#,
];

#[test]
fn both_readers_give_one_verdict_on_every_mutation() {
    let (mut accepted, mut refused) = (0, 0);
    for text in [FULL, LEAN] {
        let sound: Json = serde_json::from_str(text).unwrap();
        for mutation in mutations(&sound) {
            if agree::<Pet>(&mutation) {
                accepted += 1;
            } else {
                refused += 1;
            }
        }
    }
    for text in MAPS {
        let sound: Json = serde_json::from_str(text).unwrap();
        for mutation in mutations(&sound) {
            agree::<Shape>(&mutation);
        }
    }
    let sound: Json = serde_json::from_str(r#"{"value":1,"children":[]}"#).unwrap();
    for mutation in mutations(&sound) {
        agree::<Tree>(&mutation);
    }
    // Both verdicts occur often, or the mutations would show nothing.
    assert!(
        accepted > 100 && refused > 500,
        "{accepted} accepted, {refused} refused"
    );
}

#[test]
fn both_readers_give_one_verdict_where_rules_lead_into_members() {
    fn count<T: DecodeOwned + Described>(text: &str) -> [usize; 2] {
        let mut verdicts = [0, 0];
        let sound: Json = serde_json::from_str(text).unwrap();
        for mutation in mutations(&sound) {
            if serde_json::from_str::<Json>(&mutation).is_err() {
                continue;
            }
            let read = from_json_slice::<T>(mutation.as_bytes()).is_ok();
            let checked = check_json(T::schema(), mutation.as_bytes());
            assert_eq!(read, checked.is_ok(), "{mutation}: {checked:?}");
            verdicts[usize::from(read)] += 1;
        }
        verdicts
    }
    let verdicts = [
        count::<backtracking::Tree>(r#"{"children":{"a":{"children":{"b":{}}},"c":{}}}"#),
        count::<backtracking::Node>(r#"{"b":1,"child":{"a":2,"child":{"b":3,"child":{"a":4}}}}"#),
    ];
    for [refused, accepted] in verdicts {
        assert!(refused > 30 && accepted > 10, "{verdicts:?}");
    }
}

#[test]
fn sound_values_survive_the_round_trip_and_validate() {
    for text in [FULL, LEAN] {
        let pet: Pet = from_json_slice(text.as_bytes()).unwrap();
        validate(&pet).unwrap();
        let written = to_json(&pet).unwrap();
        let again: Pet = from_json_slice(&written).unwrap();
        assert_eq!(pet, again);
    }
    let full: Json = serde_json::from_str(FULL).unwrap();
    let pet: Pet = from_json_slice(FULL.as_bytes()).unwrap();
    let written: Json = serde_json::from_slice(&to_json(&pet).unwrap()).unwrap();
    assert_eq!(full.canonical(), written.canonical());
}

#[test]
fn an_alternative_that_is_but_a_map_is_read_under_its_table() {
    for (text, fits) in [
        (MAPS[0], true),
        (MAPS[1], true),
        (r#"{"kind":"counts","x":1.0}"#, true),
        (r#"{"kind":"counts"}"#, true),
        (r#"{"kind":"labels","x":"long"}"#, false),
        (r#"{"kind":"labels","x":"a","x":"b"}"#, false),
        (r#"{"kind":"counts","x":1,"x":2}"#, false),
        (r#"{"kind":"counts","x":1.5}"#, false),
        // The tag is a member as well.
        (r#"{"kind":"labels"}"#, false),
        (r#"{"kind":"labels","x":"a","y":"b"}"#, true),
        (r#"{"kind":"labels","x":"a","y":"b","z":"c"}"#, false),
    ] {
        assert_eq!(agree::<Shape>(text), fits, "{text}");
    }
    for text in MAPS {
        let shape: Shape = from_json_slice(text.as_bytes()).unwrap();
        let again: Shape = from_json_slice(&to_json(&shape).unwrap()).unwrap();
        assert_eq!(shape, again);
    }
}

#[test]
fn both_readers_give_one_verdict_on_broken_text() {
    for text in [FULL, LEAN] {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert_malformed(&text.as_bytes()[..end]);
        }
    }
    assert_malformed(b"{\"name\":\"\xff\"}");
    assert_malformed(b"{} {}");
    assert_malformed("[".repeat(1000).as_bytes());
}

fn assert_malformed(bytes: &[u8]) {
    let refusal = from_json_slice::<Pet>(bytes).unwrap_err();
    assert!(
        matches!(refusal, super::JsonError::Malformed { .. }),
        "{refusal}"
    );
}

/// Whether the value is accepted.
fn agree<T: DecodeOwned + Described>(text: &str) -> bool {
    let Ok(json) = serde_json::from_str::<Json>(text) else {
        return false;
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let fast = T::decode_value(&mut deserializer, T::schema()).map(|_| ());
    let from_tree = T::decode_value(json.clone(), T::schema()).map(|_| ());
    let violations = violations_of(T::schema(), &json);
    assert_eq!(
        fast.is_ok(),
        violations.is_empty(),
        "{text}\nfast: {fast:?}\n{violations}"
    );
    assert_eq!(
        fast.is_ok(),
        from_tree.is_ok(),
        "{text}\nfast: {fast:?}\ntree: {from_tree:?}"
    );
    violations.is_empty()
}

fn mutations(json: &Json) -> Vec<String> {
    let mut found: Vec<String> = REPLACEMENTS.map(str::to_owned).to_vec();
    match json {
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let around = |text: &[String]| {
                    let mut texts: Vec<_> = items.iter().map(text_of).collect();
                    texts.splice(index..=index, text.iter().cloned());
                    format!("[{}]", texts.join(","))
                };
                found.push(around(&[]));
                found.push(around(&[text_of(item), text_of(item)]));
                found.extend(
                    mutations(item)
                        .into_iter()
                        .map(|mutation| around(&[mutation])),
                );
            }
        }
        Json::Object(members) => {
            for (index, (name, value)) in members.iter().enumerate() {
                let around = |text: &[String]| {
                    let mut texts: Vec<_> = members.iter().map(member_text).collect();
                    texts.splice(index..=index, text.iter().cloned());
                    format!("{{{}}}", texts.join(","))
                };
                let original = member_text(&members[index]);
                found.push(around(&[]));
                found.push(around(&[original.clone(), original.clone()]));
                found.push(around(&[original.clone(), format!("{name:?}:null")]));
                found.push(around(&[original.clone(), "\"extra\":null".to_owned()]));
                found.push(around(&[
                    original.clone(),
                    "\"u\":1,\"u\":2,\"v\":3".to_owned(),
                ]));
                found.push(around(&[original, "\"w\":1000".to_owned()]));
                let inner = mutations(value).into_iter();
                found.extend(inner.map(|mutation| around(&[format!("{name:?}:{mutation}")])));
            }
            // A derived struct would read its members from a list as well.
            let values: Vec<_> = members.iter().map(|(_, value)| text_of(value)).collect();
            found.push(format!("[{}]", values.join(",")));
        }
        _ => {}
    }
    found
}

fn member_text((name, value): &(String, Json)) -> String {
    format!("{name:?}:{}", text_of(value))
}

fn text_of(json: &Json) -> String {
    match json {
        Json::Array(items) => {
            let items: Vec<_> = items.iter().map(text_of).collect();
            format!("[{}]", items.join(","))
        }
        Json::Object(members) => {
            let members: Vec<_> = members.iter().map(member_text).collect();
            format!("{{{}}}", members.join(","))
        }
        scalar => scalar.canonical(),
    }
}
