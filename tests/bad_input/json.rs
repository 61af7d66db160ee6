//! JSON that does not fit: every keyword of the contract broken.

use crate::REFUSED;
use crate::case::{Case, post};

/// Bodies that are no customer.
const BODIES: [&str; 12] = [
    "{}",
    "[]",
    "null",
    "0",
    "true",
    "\"customer\"",
    "[{}]",
    r#"{"customer":null}"#,
    r#"{"customer":[]}"#,
    r#"{"customer":{}}"#,
    r#"{"customer":"Ada"}"#,
    r#"{"Customer":{"email":"a@e.org","name":"A","externalId":"u"}}"#,
];

/// Members that do not fit, each in place of the sound one of that name.
const MEMBERS: [(&str, &str); 76] = [
    ("email", "5"),
    ("email", "null"),
    ("email", "\"\""),
    ("email", "\"@\""),
    ("email", "\"nope\""),
    ("email", "[]"),
    ("name", "\"\""),
    ("name", "null"),
    ("name", "{}"),
    ("name", "[\"Ada\"]"),
    ("name", "true"),
    ("externalId", "\"a b\""),
    ("externalId", "\"\""),
    ("externalId", "\"é\""),
    ("externalId", "1"),
    ("archived", "null"),
    ("archived", "0"),
    ("archived", "\"true\""),
    ("userId", "1"),
    ("userId", "{}"),
    ("age", "-1"),
    ("age", "151"),
    ("age", "1.5"),
    ("age", "\"1\""),
    ("age", "null"),
    ("age", "2147483648"),
    ("age", "1e400"),
    ("age", "true"),
    ("balance", "9223372036854775808"),
    ("balance", "-9223372036854775809"),
    ("balance", "0.5"),
    ("balance", "1e30"),
    ("balance", "\"1\""),
    ("balance", "99999999999999999999999999999999"),
    ("discount", "1"),
    ("discount", "-0.05"),
    ("discount", "0.07"),
    ("discount", "\"0.05\""),
    ("discount", "1e400"),
    ("plan", "\"Free\""),
    ("plan", "\"\""),
    ("plan", "null"),
    ("plan", "0"),
    ("plan", "{\"free\":null}"),
    ("born", "\"2024-02-30\""),
    ("born", "\"yesterday\""),
    ("born", "20240229"),
    ("born", "\"\""),
    ("seenAt", "\"2024-02-29\""),
    ("seenAt", "\"2024-02-29T25:00:00Z\""),
    ("seenAt", "\"2024-02-29T10:00:00\""),
    ("seenAt", "1709200800"),
    ("key", "\"67e55044\""),
    ("key", "\"67e5504410b1426f9247bb680e5fe0c8\""),
    ("key", "1"),
    ("tags", "\"ab\""),
    ("tags", "[\"a\"]"),
    ("tags", "[\"ab\",\"ab\"]"),
    ("tags", "[\"aa\",\"bb\",\"cc\",\"dd\"]"),
    ("tags", "[null]"),
    ("tags", "{}"),
    ("notes", "[]"),
    ("notes", "{\"a\":\"123456\"}"),
    ("notes", "{\"a\":1}"),
    ("notes", "{\"a\":\"\",\"b\":\"\",\"c\":\"\"}"),
    ("notes", "{\"a\":\"1\",\"a\":\"2\"}"),
    ("address", "{}"),
    ("address", "{\"city\":\"\"}"),
    ("address", "{\"city\":\"a\",\"zip\":\"1\"}"),
    ("address", "{\"city\":\"a\",\"street\":\"b\"}"),
    ("address", "[\"a\"]"),
    ("way", "{}"),
    ("way", "\"phone\""),
    ("way", "{\"phone\":1}"),
    ("way", "{\"phone\":\"1\",\"street\":\"s\"}"),
    ("parent", "{\"email\":\"a@e.org\"}"),
];

/// The members that every customer has.
const SOUND: [(&str, &str); 3] = [
    ("email", "\"a@e.org\""),
    ("name", "\"Ada\""),
    ("externalId", "\"user_1\""),
];

pub(crate) fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = BODIES
        .iter()
        .map(|body| {
            Case::new(
                &format!("the body {body}"),
                post(&[], body.as_bytes()),
                REFUSED,
            )
        })
        .collect();
    for (name, value) in MEMBERS {
        let body = customer(&[(name, value)], &[]);
        cases.push(Case::new(
            &format!("{name} is {value}"),
            post(&[], body.as_bytes()),
            REFUSED,
        ));
    }
    for (name, value) in SOUND {
        let without = customer(&[], &[name]);
        cases.push(Case::new(
            &format!("{name} is missing"),
            post(&[], without.as_bytes()),
            REFUSED,
        ));
        let twice = customer(&[], &[]).replace(
            &format!("\"{name}\":{value}"),
            &format!("\"{name}\":{value},\"{name}\":{value}"),
        );
        cases.push(Case::new(
            &format!("{name} stands twice"),
            post(&[], twice.as_bytes()),
            REFUSED,
        ));
    }
    let long = customer(&[("name", &format!("\"{}\"", "a".repeat(101)))], &[]);
    cases.push(Case::new(
        "a name of 101 characters",
        post(&[], long.as_bytes()),
        REFUSED,
    ));
    let deep = customer(&[("parent", &customer_value(&[("age", "151")], &[]))], &[]);
    cases.push(Case::new(
        "a parent that does not fit",
        post(&[], deep.as_bytes()),
        REFUSED,
    ));
    let twice = format!(
        "{{\"customer\":{0},\"customer\":{0}}}",
        customer_value(&[], &[])
    );
    cases.push(Case::new(
        "two customers",
        post(&[], twice.as_bytes()),
        REFUSED,
    ));
    cases
}

/// A body with these members in place of the sound ones, and without some.
fn customer(members: &[(&str, &str)], without: &[&str]) -> String {
    format!("{{\"customer\":{}}}", customer_value(members, without))
}

fn customer_value(members: &[(&str, &str)], without: &[&str]) -> String {
    let sound = SOUND.iter().filter(|(name, _)| {
        !without.contains(name) && members.iter().all(|(other, _)| other != name)
    });
    let texts: Vec<String> = sound
        .chain(members)
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    format!("{{{}}}", texts.join(","))
}
