//! What the collecting reader finds under rules, in unions and in texts that cost much to look at.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::*;
use crate::codec::read_json;
use crate::violation::Constraint;

/// What a text breaks of a table, as it is told.
fn told(schema: &Schema, text: &str) -> Vec<String> {
    let json = serde_json::from_str(text).unwrap();
    let found = violations_of(schema, &json);
    found.iter().map(ToString::to_string).collect()
}

static TRIED: Pattern = Pattern::new("^(?!_)[a-z]+$");

#[test]
fn a_text_that_is_too_long_is_not_tried_by_any_pattern_of_a_rule() {
    static NAMES: Schema = Schema::any().rules(&[Rule::PropertyNames(&[
        Rule::Pattern(&TRIED),
        Rule::MaxLength(3),
    ])]);
    static MERGED: Schema = Schema::any().rules(&[Rule::AllOf(&[
        &[Rule::Pattern(&TRIED)],
        &[Rule::Not(&[Rule::Pattern(&TRIED)])],
        &[Rule::Table(&SHORT)],
    ])]);
    static SHORT: Schema = Schema::string().max_length(3);
    // Not even the pattern of the kind, where a rule alone limits the text.
    static KIND: Schema = Schema::string()
        .pattern("^(?!_)[a-z]+$")
        .rules(&[Rule::MaxLength(3)]);
    static REFERENCE: Schema = Schema::reference(&KIND);
    let long = "body: expected at most 3 characters";
    for schema in [&MERGED, &KIND, &REFERENCE] {
        assert_eq!(told(schema, r#""ABCDE""#), [long]);
    }
    assert_eq!(
        told(&NAMES, r#"{"ABCDE":1}"#),
        ["`/ABCDE`: its name: expected at most 3 characters"]
    );
    assert_eq!(
        told(&KIND, r#""ABC""#),
        ["body: expected text that matches `^(?!_)[a-z]+$`"]
    );
    assert!(told(&KIND, r#""äbc""#).len() == 1 && told(&KIND, r#""abc""#).is_empty());
}

#[test]
fn a_text_that_is_too_long_for_its_kind_is_not_tried_by_a_rule_in_one_pass_either() {
    static CODE: Schema = Schema::string()
        .max_length(3)
        .rules(&[Rule::Pattern(&TRIED)]);
    let json = serde_json::from_str(r#""ABCDE""#).unwrap();
    assert_eq!(first_breach(&CODE, &json), Some(Constraint::MaxLength(3)));
    assert!(read_json::<String>(&CODE, br#""abc""#).is_ok());
}

#[test]
fn members_that_no_table_knows_count_as_work_for_each_table_that_looks_at_them() {
    const COUNT: usize = 200;
    static TABLES: [Schema; COUNT] = [const { Schema::object(&[]).closed() }; COUNT];
    static OPEN: [Schema; COUNT] = [const { Schema::object(&[]) }; COUNT];
    const fn rules(tables: &'static [Schema; COUNT]) -> [Rule; COUNT] {
        let mut rules = [Rule::Never; COUNT];
        let mut position = 0;
        while position < COUNT {
            rules[position] = Rule::Table(&tables[position]);
            position += 1;
        }
        rules
    }
    static CLOSED_RULES: [Rule; COUNT] = rules(&TABLES);
    static OPEN_RULES: [Rule; COUNT] = rules(&OPEN);
    static MANY_CLOSED: Schema = Schema::any().rules(&[Rule::AnyOf(&[&CLOSED_RULES])]);
    static MANY_OPEN: Schema = Schema::any().rules(&OPEN_RULES);
    let members: Vec<String> = (0..50_000).map(|name| format!(r#""{name}":1"#)).collect();
    let text = format!("{{{}}}", members.join(","));
    let complex = ["body: takes more work to read than a value of its size is given"];
    assert_eq!(told(&MANY_CLOSED, &text), complex);
    assert_eq!(told(&MANY_OPEN, &text), complex);
    let few = format!("{{{}}}", members[..5].join(","));
    assert!(told(&MANY_OPEN, &few).is_empty());
}

static X: Schema = Schema::object(&[Property::required("x", &INT64)]);
static X_AND_Y: Schema = Schema::object(&[
    Property::required("x", &INT64),
    Property::required("y", &INT64),
]);

/// The position of the alternative that a text is read as.
fn chosen(schema: &Schema, text: &str) -> Result<usize, Constraint> {
    choose(schema, &serde_json::from_str(text).unwrap())
}

#[test]
fn of_several_lists_the_one_is_meant_that_keeps_most_members_of_the_elements() {
    static XS: Schema = Schema::array(&X);
    static BOTH: Schema = Schema::array(&X_AND_Y);
    static LISTS: Schema = Schema::one_of(&[&XS, &BOTH]);
    static NESTED: Schema = Schema::array(&LISTS);
    static NESTED_XS: Schema = Schema::array(&XS);
    static TABLES: Schema = Schema::one_of(&[&NESTED_XS, &NESTED]);
    let both = r#"[{"x":1,"y":2},{"x":3,"y":4}]"#;
    assert_eq!(chosen(&LISTS, both), Ok(1));
    assert_eq!(chosen(&LISTS, r#"[{"x":1,"y":2},{"x":3}]"#), Ok(0));
    assert_eq!(chosen(&LISTS, "[]"), Ok(0));
    assert_eq!(chosen(&TABLES, &format!("[[], {both}]")), Ok(1));
}

#[test]
fn of_a_union_within_a_union_only_what_fits_keeps_members() {
    static WRONG_Y: Schema = Schema::object(&[
        Property::required("x", &INT64),
        Property::optional("y", &STRING),
        Property::optional("z", &INT64),
    ]);
    static INNER: Schema = Schema::one_of(&[&WRONG_Y, &X]);
    static OUTER: Schema = Schema::one_of(&[&INNER, &X_AND_Y]);
    assert_eq!(chosen(&OUTER, r#"{"x":1,"y":2,"z":3}"#), Ok(1));
    assert_eq!(chosen(&OUTER, r#"{"x":1,"y":"2","z":3}"#), Ok(0));
}

#[test]
fn of_a_union_with_names_its_own_branch_keeps_members() {
    static NAMED: Schema = Schema::tagged("kind", &[("x", &X), ("both", &X_AND_Y)]);
    static KNOWN: Schema = Schema::object(&[
        Property::required("kind", &STRING),
        Property::required("x", &INT64),
        Property::required("y", &INT64),
    ]);
    static OUTER: Schema = Schema::one_of(&[&NAMED, &KNOWN]);
    assert_eq!(chosen(&OUTER, r#"{"kind":"x","x":1,"y":2}"#), Ok(1));
    assert_eq!(chosen(&OUTER, r#"{"kind":"both","x":1,"y":2}"#), Ok(0));
}

#[test]
fn members_of_lists_within_unions_within_lists_are_counted_once() {
    static LEFT: Schema = Schema::array(&TREE);
    static RIGHT: Schema = Schema::array(&TREE);
    static TREE: Schema = Schema::one_of(&[&LEFT, &RIGHT, &X, &X_AND_Y]);
    let text = format!(
        r#"{}{{"x":1,"y":2,"z":3}}{}"#,
        "[".repeat(100),
        "]".repeat(100)
    );
    assert_eq!(chosen(&TREE, &text), Ok(0));
}

#[test]
fn a_whole_number_that_its_float_may_have_altered_is_refused_by_both_readers() {
    // A rule asks for no type that would have to hold it.
    static LEAST: Schema = Schema::any().rules(&[
        Rule::Type(&[JsonType::Integer]),
        Rule::Minimum(Number::Integer(-9_223_372_036_854_775_808)),
    ]);
    let written = "9007199254740993.0";
    assert_eq!(
        read_json::<i64>(&INT64, written.as_bytes())
            .unwrap_err()
            .to_string(),
        "body: expected integer, received number"
    );
    assert_eq!(told(&INT64, written).len(), 1);
    assert_eq!(
        read_json(&INT64, b"4503599627370497.0"),
        Ok(4_503_599_627_370_497_i64)
    );
    assert_eq!(
        read_json(&INT64, b"9007199254740993"),
        Ok(9_007_199_254_740_993_i64)
    );
    for sound in [
        "-9223372036854775808.0",
        "-9223372036854775808",
        "1e20",
        "1e300",
    ] {
        assert!(told(&LEAST, sound).is_empty(), "{sound}");
    }
}

#[test]
fn what_the_kind_of_a_named_alternative_says_is_not_said_again_by_its_rules() {
    static SHAPE: Schema = Schema::tagged("kind", &[("count", &COUNT)]);
    static COUNT: Schema = Schema::object(&[Property::optional("count", &SMALL)])
        .rules(&[Rule::Properties(&[("count", &[Rule::Table(&SMALL)])])]);
    static SMALL: Schema = Schema::integer(IntegerFormat::Int32).maximum(Number::Integer(5));
    assert_eq!(
        told(&SHAPE, r#"{"kind":"count","count":6}"#),
        ["`/count`: expected 5 or less"]
    );
}

#[test]
fn one_fault_is_told_once_whichever_rules_find_it() {
    static MERGED: Schema = Schema::object(&[
        Property::required("name", &STRING),
        Property::optional("count", &INT32),
        Property::optional("colour", &COLOUR),
        Property::optional("digit", &DIGIT),
    ])
    .rules(&[
        Rule::Required(&["name", "id"]),
        Rule::AllOf(&[&[Rule::Required(&["id"])]]),
        Rule::Properties(&[
            ("count", &[Rule::Type(&[JsonType::Integer])]),
            ("colour", &[Rule::Values(&[r#""red""#, r#""a\"b""#])]),
            ("digit", &[Rule::Values(&["1", "2"])]),
        ]),
    ]);
    static COLOUR: Schema = Schema::enumeration(&["red", "a\"b"]);
    static DIGIT: Schema = Schema::integer_enumeration(&[1, 2]);
    assert_eq!(
        told(&MERGED, r#"{"count":1.5,"colour":"blue","digit":3}"#),
        [
            "`/name`: required, but missing",
            "`/count`: expected 32-bit integer, received number",
            "`/colour`: expected one of `red`, `a\"b`, received string",
            "`/digit`: expected one of `1`, `2`, received number",
            "`/id`: required, but missing",
        ]
    );
}

#[test]
fn rules_that_are_not_the_same_are_each_told() {
    static MERGED: Schema =
        Schema::object(&[Property::optional("colour", &COLOUR)]).rules(&[Rule::Properties(&[(
            "colour",
            &[Rule::Values(&[r#""green""#])],
        )])]);
    static COLOUR: Schema = Schema::enumeration(&["red"]);
    assert_eq!(told(&MERGED, r#"{"colour":"blue"}"#).len(), 2);
}
