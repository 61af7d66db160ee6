//! Rules that no Rust type expresses, judged by hand: each specimen with everything that is wrong with it.

use counterpart_runtime::schema::{DecodeOwned, Described, JsonError, from_json_slice};
use goldens::{combined_schemas, conditional_schemas, pattern_properties, tuples};

/// What is wrong with a text, as the two readers say it together.
fn wrong<T: DecodeOwned + Described>(text: &str) -> Vec<String> {
    match from_json_slice::<T>(text.as_bytes()) {
        Ok(_) => Vec::new(),
        Err(JsonError::Violations(violations)) => {
            violations.iter().map(ToString::to_string).collect()
        }
        Err(malformed) => panic!("{text}: {malformed}"),
    }
}

/// Judges each text of a type.
fn judge<T: DecodeOwned + Described>(specimens: &[(&str, &[&str])]) {
    for (text, expected) in specimens {
        assert_eq!(wrong::<T>(text), *expected, "{text}");
    }
}

#[test]
fn what_is_excluded_is_refused() {
    judge::<combined_schemas::types::Contact>(&[
        (r#"{"name":"Ada","way":{"phone":"1"}}"#, &[]),
        (
            r#"{"name":"botany","way":{"phone":"1"}}"#,
            &["`/name`: is what may not be here"],
        ),
        (
            r#"{"name":"Ada","way":{"phone":"1"},"retired":null}"#,
            &["`/retired`: may not be here"],
        ),
        (
            r#"{"name":"Ada","way":{"phone":"1"},"nothing":0}"#,
            &["`/nothing`: expected `null`, received number"],
        ),
    ]);
}

#[test]
fn values_of_several_types_are_listed() {
    for level in ["1", "1.0", "2.5", "\"top\"", "true", "null"] {
        let text = format!(r#"{{"name":"a","way":{{"phone":"1"}},"level":{level}}}"#);
        assert!(
            wrong::<combined_schemas::types::Contact>(&text).is_empty(),
            "{text}"
        );
    }
    for level in ["2", "\"1\"", "false", "[1]"] {
        let text = format!(r#"{{"name":"a","way":{{"phone":"1"}},"level":{level}}}"#);
        let found = wrong::<combined_schemas::types::Contact>(&text);
        let [only] = found.as_slice() else {
            panic!("{text}: {found:?}")
        };
        let expected = r#"`/level`: expected one of `1`, `2.5`, `"top"`, `true`, `null`"#;
        assert!(only.starts_with(expected), "{only}");
    }
}

#[test]
fn exactly_one_alternative_is_meant_by_one_of() {
    judge::<combined_schemas::types::Way>(&[
        (r#"{"phone":"1"}"#, &[]),
        (r#"{"street":"s","note":"n"}"#, &[]),
        (
            r#"{"phone":"1","street":"s"}"#,
            &["body: matches several alternatives, of which exactly one is meant"],
        ),
        (
            r#"{"note":"n"}"#,
            &["body: matches none of the alternatives"],
        ),
        (
            r#"{"phone":1}"#,
            &["`/phone`: expected string, received number"],
        ),
    ]);
}

#[test]
fn of_several_alternatives_that_may_fit_the_one_that_keeps_most_is_read() {
    use combined_schemas::types::Billing;
    let text = r#"{"account":"a","card":"c","expires":"e"}"#;
    let read: Billing = from_json_slice(text.as_bytes()).unwrap();
    assert!(matches!(read, Billing::Card(_)), "{read:?}");
    let read: Billing = from_json_slice(br#"{"account":"a","expires":"e"}"#).unwrap();
    assert!(matches!(read, Billing::Account(_)), "{read:?}");
}

#[test]
fn alternatives_beside_members_are_checked() {
    judge::<combined_schemas::types::Range>(&[
        (r#"{"from":1}"#, &[]),
        (r#"{"from":1,"to":2}"#, &[]),
        ("{}", &["body: matches none of the alternatives"]),
        (
            r#"{"to":"2"}"#,
            &["`/to`: expected integer, received string"],
        ),
    ]);
}

#[test]
fn conditions_decide_what_is_asked_for() {
    judge::<conditional_schemas::types::Delivery>(&[
        (r#"{"country":"FR"}"#, &[]),
        (r#"{"country":"FR","postcode":"75001"}"#, &[]),
        (
            r#"{"country":"FR","postcode":"x"}"#,
            &["`/postcode`: expected text that matches `^[0-9]{5}$`"],
        ),
        (r#"{"country":"CH"}"#, &["`/worth`: required, but missing"]),
        (
            r#"{"country":"CH","worth":1}"#,
            &["`/currency`: required, but missing"],
        ),
        (
            r#"{"country":"CH","worth":1,"currency":"CHF","insured":false}"#,
            &["`/worth`: expected 100 or more"],
        ),
    ]);
}

#[test]
fn members_are_known_by_their_patterns() {
    judge::<pattern_properties::types::Document>(&[
        (r#"{"title":"A","x-a":"b","n-b":0}"#, &[]),
        (
            r#"{"title":"A","x-a":1,"n-b":-1,"other":1}"#,
            &[
                "`/x-a`: expected string, received number",
                "`/n-b`: expected 0 or more",
                "`/other`: not a member of this object",
            ],
        ),
        (
            r#"{"title":"A","translations":{"de":{"text":""},"German":{"text":"B"}}}"#,
            &[
                "`/translations/de/text`: expected at least 1 character",
                "`/translations/German`: not a member of this object",
            ],
        ),
        (
            r#"{"title":"A","labels":{"Colour":"red","toolongname":"x"}}"#,
            &[
                "`/labels/Colour`: its name: expected text that matches `^[a-z]+$`",
                "`/labels/toolongname`: its name: expected at most 8 characters",
            ],
        ),
    ]);
    let text = r#"{"title":"A","n-b":3}"#;
    let read: pattern_properties::types::Document = from_json_slice(text.as_bytes()).unwrap();
    assert_eq!(read.additional_properties["n-b"], 3);
}

#[test]
fn a_tuple_has_a_schema_for_each_place() {
    judge::<tuples::types::Track>(&[
        (r#"{"start":[1,2]}"#, &[]),
        (r#"{"start":[1,2,"a",true,false]}"#, &[]),
        (r#"{"start":[1]}"#, &["`/start`: expected at least 2 items"]),
        (
            r#"{"start":[181,"2","",1]}"#,
            &[
                "`/start/0`: expected 180 or less",
                "`/start/1`: expected number, received string",
                "`/start/2`: expected at least 1 character",
                "`/start/3`: expected boolean, received number",
            ],
        ),
        (r#"{"start":[1,2],"marks":["stone","flag"]}"#, &[]),
        (
            r#"{"start":[1,2],"marks":[]}"#,
            &["`/marks`: expected at least 1 item of the kind that must be in it"],
        ),
    ]);
}

#[test]
fn keywords_of_several_types_constrain_each_the_values_of_its_own() {
    for (told, expected) in [
        (r#""Ada""#, None),
        (r#""Augusta Ada""#, Some("`/notify`: ")),
        (r#"["Ada","Annabella"]"#, Some("`/notify/1`: ")),
        (r#"["Ada","Byron"]"#, None),
        (r#"["Ada","Byron","Clara"]"#, Some("`/notify`: ")),
        ("{}", Some("`/notify`: ")),
        (r#"{"Ada":1}"#, None),
        ("12345678901", None),
        ("true", None),
    ] {
        let text = format!(r#"{{"country":"FR","notify":{told}}}"#);
        let found = wrong::<conditional_schemas::types::Delivery>(&text);
        match (found.as_slice(), expected) {
            ([], None) => {}
            ([only], Some(start)) => assert!(only.starts_with(start), "{told}: {only}"),
            other => panic!("{told}: {other:?}"),
        }
    }
}
