//! Unions within unions, in both readers: the work stays in proportion to the text.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use serde::{Deserialize, Deserializer, Serialize};

use super::{
    Decode, JsonError, allowance, alternative, check_json, from_json, from_json_slice, read_json,
};
use crate::json::Json;
use crate::schema::{self, Described, Property, Schema};
use crate::violation::{Constraint, Location, Violations};

#[derive(Debug, Serialize, Deserialize)]
struct Add {
    #[serde(deserialize_with = "crate::codec::member::<0, Add, _, _>")]
    left: Box<Expression>,
    #[serde(deserialize_with = "crate::codec::member::<1, Add, _, _>")]
    add: i64,
}

#[derive(Debug, Serialize, Deserialize)]
struct Subtract {
    #[serde(deserialize_with = "crate::codec::member::<0, Subtract, _, _>")]
    left: Box<Expression>,
    #[serde(deserialize_with = "crate::codec::member::<1, Subtract, _, _>")]
    sub: i64,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Expression {
    Add(Add),
    Subtract(Subtract),
    Number(i64),
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Add),
            1 => alternative.read().map(Self::Subtract),
            2 => alternative.read().map(Self::Number),
            _ => Err(alternative.unknown()),
        }
    }
}

impl Decode<'_> for Add {}
impl Decode<'_> for Subtract {}
impl Decode<'_> for Expression {}
impl Described for Add {
    fn schema() -> &'static Schema {
        &ADD
    }
}
impl Described for Subtract {
    fn schema() -> &'static Schema {
        &SUBTRACT
    }
}
impl Described for Expression {
    fn schema() -> &'static Schema {
        &EXPRESSION
    }
}

static ADD: Schema = Schema::object(&ADD_PROPERTIES);
static ADD_PROPERTIES: [Property; 2] = [
    Property::required("left", &EXPRESSION),
    Property::required("add", &schema::INT64),
];
static SUBTRACT: Schema = Schema::object(&SUBTRACT_PROPERTIES);
static SUBTRACT_PROPERTIES: [Property; 2] = [
    Property::required("left", &EXPRESSION),
    Property::required("sub", &schema::INT64),
];
static EXPRESSION: Schema = Schema::one_of(&[&ADD, &SUBTRACT, &schema::INT64]);
static EXPRESSIONS: Schema = Schema::array(&EXPRESSION);

/// Members that leave open which alternative is meant.
const BOTH: &str = r#"add":1,"sub"#;

/// An expression of this depth.
fn nested(depth: usize, innermost: &str, operation: &str) -> String {
    let (open, close) = (r#"{"left":"#, format!(r#","{operation}":1}}"#));
    open.repeat(depth) + innermost + &close.repeat(depth)
}

fn refusal<T>(read: Result<T, JsonError>) -> Violations {
    match read {
        Err(JsonError::Violations(violations)) => violations,
        Err(malformed) => unreachable!("the text is JSON: {malformed}"),
        Ok(_) => unreachable!("the text nests its unions beyond the limit"),
    }
}

/// Asserts that the one violation tells of the attempts.
fn assert_out_of_attempts(violations: &Violations) {
    let constraints: Vec<_> = violations.iter().map(|found| &found.constraint).collect();
    assert_eq!(constraints, [&Constraint::Alternatives]);
}

#[test]
fn the_attempts_at_nested_unions_stay_in_proportion_to_the_text() {
    for depth in [18, 60, 120] {
        let text = nested(depth, r#"{"bad":1}"#, BOTH);
        let before = allowance::draws();
        let violations = refusal(from_json_slice::<Expression>(text.as_bytes()));
        assert_out_of_attempts(&violations);
        let draws = allowance::draws() - before;
        assert!(draws < 1_000 + 4 * text.len(), "{depth}: {draws}");
        assert_out_of_attempts(&refusal(check_json(&EXPRESSION, text.as_bytes())));
        let json: Json = serde_json::from_str(&text).unwrap();
        let read = from_json::<Expression>(Location::Body, json, &EXPRESSION);
        assert_out_of_attempts(&read.unwrap_err());
    }
}

#[test]
fn a_long_value_is_not_read_as_often_as_a_short_one() {
    let innermost = format!(r#"{{"bad":"{}"}}"#, "x".repeat(100_000));
    let text = nested(30, &innermost, BOTH);
    let before = allowance::draws();
    assert_out_of_attempts(&refusal(from_json_slice::<Expression>(text.as_bytes())));
    assert!(allowance::draws() - before < 1_000);
}

#[test]
fn a_reader_without_an_entry_point_is_bounded_as_well() {
    let text = nested(60, r#"{"bad":1}"#, BOTH);
    let before = allowance::draws();
    assert!(serde_json::from_str::<Expression>(&text).is_err());
    assert!(allowance::draws() - before < 10 * text.len());
}

#[test]
fn sound_values_are_read_however_many_they_are() {
    let items = vec![r#"{"left":{"left":1,"sub":2},"sub":3}"#; 5_000];
    let text = format!("[{}]", items.join(","));
    let read: Vec<Expression> = read_json(&EXPRESSIONS, text.as_bytes()).unwrap();
    assert_eq!(read.len(), 5_000);
    check_json(&EXPRESSIONS, text.as_bytes()).unwrap();
}

#[test]
fn sound_values_are_read_as_deeply_as_a_text_may_nest() {
    let text = nested(120, "1", "add");
    from_json_slice::<Expression>(text.as_bytes()).unwrap();
    check_json(&EXPRESSION, text.as_bytes()).unwrap();
}

#[test]
fn a_text_that_is_not_json_is_called_that_although_it_takes_too_many_attempts() {
    let text = format!("[{},x]", nested(60, r#"{"bad":1}"#, BOTH));
    let refusal = read_json::<Vec<Expression>>(&EXPRESSIONS, text.as_bytes()).unwrap_err();
    assert!(matches!(refusal, JsonError::Malformed { .. }), "{refusal}");
}
