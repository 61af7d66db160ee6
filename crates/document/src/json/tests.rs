//! JSON in, tree and diagnostics out.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use crate::{Document, Pointer, SourceFile, parse};

fn document(text: &str) -> Document {
    let parsed = parse(&SourceFile::new("f.json", text));
    assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
    parsed.document.unwrap()
}

fn written<'d>(document: &'d Document, pointer: &str) -> &'d str {
    let node = document.resolve(&Pointer::parse(pointer).unwrap()).unwrap();
    document.source().slice(node.span)
}

/// Each diagnostic as `code line:column message`.
fn complaints(text: &str) -> Vec<String> {
    let source = SourceFile::new("f.json", text);
    let line = |diagnostic: &crate::Diagnostic| {
        let place = source.location(diagnostic.span().start);
        format!("{} {place} {}", diagnostic.code, diagnostic.message)
    };
    parse(&source).diagnostics.iter().map(line).collect()
}

#[test]
fn every_value_is_read_as_written() {
    let text = r#"{"a":[null,true,-1.50,12345678901234567890],"b":{"ö":"\u00e4\n\"\\/"},"":""}"#;
    let document = document(text);
    let expected = text.replace("\\u00e4", "ä");
    assert_eq!(document.root().to_json_text(), expected);
    let number = document.root().get("a").unwrap().as_sequence().unwrap()[3].as_u64();
    assert_eq!(number, Some(12_345_678_901_234_567_890));
}

#[test]
fn every_node_and_key_knows_its_place() {
    let document =
        document("\u{feff}{\r\n  \"größe\": [ 1, \"∞\" ],\r\n  \"b\": { \"c\": null }\r\n}");
    assert_eq!(written(&document, "/größe"), "[ 1, \"∞\" ]");
    assert_eq!(written(&document, "/größe/1"), "\"∞\"");
    assert_eq!(written(&document, "/b/c"), "null");
    let key = &document
        .root()
        .as_mapping()
        .unwrap()
        .entry("b")
        .unwrap()
        .key;
    assert_eq!(document.source().slice(key.span), "\"b\"");
    assert_eq!(
        document.source().location(key.span.start).to_string(),
        "3:3"
    );
}

#[test]
fn a_key_that_occurs_twice_is_an_error_and_the_first_stays() {
    let source = SourceFile::new("f.json", r#"{"a": 1, "b": 2, "\u0061": 3}"#);
    let parsed = parse(&source);
    assert_eq!(
        parsed.document.unwrap().root().to_json_text(),
        r#"{"a":1,"b":2}"#
    );
    let found = parsed.diagnostics.iter().next().unwrap();
    assert_eq!(found.code, "duplicate-key");
    assert_eq!(source.slice(found.labels[0].span), r#""\u0061""#);
    assert_eq!(source.slice(found.labels[1].span), r#""a""#);
}

#[test]
fn a_number_beyond_all_floats_is_an_error() {
    let expected =
        "unrepresentable-number 1:2 `1e999` is too large for a 64-bit floating-point number";
    assert_eq!(complaints("[1e999]"), [expected]);
}

#[test]
fn malformed_text_is_one_error_at_its_place() {
    for (text, expected) in [
        ("{\"a\": 1,}", "1:8 no value follows this comma"),
        ("{\"a\": 1 \"b\": 2}", "1:8 expected `,` between two values"),
        ("{\"ö\": 'x'}", "1:7 a string must be in double quotes"),
        ("{a: 1}", "1:2 a key must be a string"),
        ("{\"a\":\n  [1, 2\n", "2:3 this `[` is never closed"),
        ("{\"a\": 1} x", "1:10 unexpected text after the document"),
        ("{\"a\" 1}", "1:6 expected `:` after the key"),
        ("{\"a\": // c\n 1}", "1:7 JSON has no comments"),
        ("{\"∞\": \"x\\q\"}", "1:9 JSON has no such escape"),
        ("{\"a\": \"x", "1:7 this string is never closed"),
        ("{\"a\":", "1:6 expected a value after `:`"),
        ("{\"a\":}", "1:6 expected a value, found `}`"),
        ("{\"a\": nul}", "1:7 unexpected `nul`"),
        ("[1,,2]", "1:4 expected a value, found `,`"),
        ("[-]", "1:3 expected a digit"),
        ("[+1]", "1:2 a number must not start with `+`"),
        ("[0x1]", "1:2 JSON has no hexadecimal numbers"),
        (
            "[.5]",
            "1:2 a number needs a digit on both sides of its decimal point",
        ),
        ("[NaN]", "1:2 unexpected `NaN`"),
        ("[tru e]", "1:2 expected a value"),
        (
            "[1,\u{a0}\"\u{a0}\\\"\u{a0}\"]",
            "1:4 JSON has no such white space",
        ),
        ("[\"\\ud800\"]", "1:3 this escape is no Unicode character"),
        (
            "[\"a\tb\"]",
            "1:4 a string holds a control character that is not escaped",
        ),
        (
            "{\"a\u{1}\": 1}",
            "1:4 a string holds a control character that is not escaped",
        ),
    ] {
        assert_eq!(
            complaints(text),
            [format!("invalid-json {expected}")],
            "{text:?}"
        );
    }
}
