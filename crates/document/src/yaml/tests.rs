//! YAML in, tree and diagnostics out.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use crate::{Document, Node, Parsed, Pointer, SourceFile, Value, parse};

fn parsed(text: &str) -> Parsed {
    parse(&SourceFile::new("f.yaml", text))
}

fn document(text: &str) -> Document {
    let parsed = parsed(text);
    assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
    parsed.document.unwrap()
}

fn at<'d>(document: &'d Document, pointer: &str) -> &'d Node {
    document.resolve(&Pointer::parse(pointer).unwrap()).unwrap()
}

fn written<'d>(document: &'d Document, pointer: &str) -> &'d str {
    document.source().slice(at(document, pointer).span)
}

/// Each diagnostic as `code line:column message`.
fn complaints(text: &str) -> Vec<String> {
    let source = SourceFile::new("f.yaml", text);
    let line = |diagnostic: &crate::Diagnostic| {
        let place = source.location(diagnostic.span().start);
        format!("{} {place} {}", diagnostic.code, diagnostic.message)
    };
    parse(&source).diagnostics.iter().map(line).collect()
}

#[test]
fn plain_scalars_follow_the_core_schema() {
    for (text, json) in [
        ("null", "null"),
        ("~", "null"),
        ("Null", "null"),
        ("true", "true"),
        ("FALSE", "false"),
        ("12", "12"),
        ("-0o17", "\"-0o17\""),
        ("0o17", "15"),
        ("0xff", "255"),
        ("1.50", "1.50"),
        ("1e3", "1e3"),
        (".5", "0.5"),
        ("yes", "\"yes\""),
        ("on", "\"on\""),
        ("nULL", "\"nULL\""),
        ("2023-11-07", "\"2023-11-07\""),
        ("3.1.0", "\"3.1.0\""),
        ("'12'", "\"12\""),
        ("\"true\"", "\"true\""),
        ("\"\"", "\"\""),
    ] {
        let document = document(&format!("a: {text}\n"));
        assert_eq!(at(&document, "/a").to_json_text(), json, "{text}");
    }
}

#[test]
fn a_number_keeps_how_it_is_written() {
    let document = document("openapi: 3.10\n");
    let Value::Number(number) = &at(&document, "/openapi").value else {
        panic!("a number");
    };
    assert_eq!(number.to_string(), "3.10");
}

#[test]
fn block_scalars_are_strings() {
    let document = document("a: |\n  1\n  2\nb: >-\n  x\n  y\nc: z\n");
    assert_eq!(at(&document, "/a").as_str(), Some("1\n2\n"));
    assert_eq!(at(&document, "/b").as_str(), Some("x y"));
    assert_eq!(written(&document, "/a"), "1\n  2");
    assert_eq!(written(&document, "/c"), "z");
}

#[test]
fn every_node_knows_its_place() {
    let document = document(
        "größe: 'ä'\nb:\n  c: [x, {k: \"v\"}]\n  d:\n  - 1\n  -\n  - - z\ne:\n\nf: {}\n# end\n",
    );
    assert_eq!(written(&document, "/größe"), "'ä'");
    assert_eq!(written(&document, "/b/c"), "[x, {k: \"v\"}]");
    assert_eq!(written(&document, "/b/c/1"), "{k: \"v\"}");
    assert_eq!(written(&document, "/b/c/1/k"), "\"v\"");
    assert_eq!(written(&document, "/b/d"), "- 1\n  -\n  - - z");
    assert_eq!(written(&document, "/b/d/2"), "- z");
    assert_eq!(written(&document, "/f"), "{}");
    assert!(written(&document, "").ends_with("f: {}"));
    let place = |pointer| {
        let span = at(&document, pointer).span;
        (
            document.source().location(span.start).to_string(),
            span.is_empty(),
        )
    };
    assert_eq!(place("/b/d/1"), ("6:4".to_owned(), true));
    assert_eq!(place("/e"), ("8:3".to_owned(), true));
}

#[test]
fn every_key_knows_its_place() {
    let document = document("'größe': 1\nb : 2\n200: ok\n? c\n: 3\n");
    let keys: Vec<_> = document.root().as_mapping().unwrap().iter().collect();
    let texts: Vec<_> = keys.iter().map(|entry| entry.key.text.as_str()).collect();
    let written: Vec<_> = keys
        .iter()
        .map(|entry| document.source().slice(entry.key.span))
        .collect();
    assert_eq!(texts, ["größe", "b", "200", "c"]);
    assert_eq!(written, ["'größe'", "b", "200", "c"]);
}

#[test]
fn keys_are_texts_as_written() {
    let document = document("200: a\ntrue: b\n~: c\n1.0: d\n0x10: e\n");
    let keys: Vec<_> = document.root().as_mapping().unwrap().keys().collect();
    assert_eq!(keys, ["200", "true", "~", "1.0", "0x10"]);
}

#[test]
fn a_key_that_occurs_twice_is_an_error_and_the_first_stays() {
    let parsed = parsed("a: 1\n\"a\": 2\nb: {c: 3, c: 4}\n");
    assert_eq!(
        parsed.document.unwrap().root().to_json_text(),
        r#"{"a":1,"b":{"c":3}}"#
    );
    let found: Vec<_> = parsed
        .diagnostics
        .iter()
        .map(|diagnostic| {
            (
                diagnostic.code,
                diagnostic.span().start,
                diagnostic.labels[1].span.start,
            )
        })
        .collect();
    assert_eq!(found, [("duplicate-key", 5, 0), ("duplicate-key", 22, 16)]);
}

#[test]
fn a_key_that_is_no_text_is_an_error_and_its_entry_is_left_out() {
    let text = "[1, 2]: 3\n{a: 1, a: 2}: b\n? - x\n: y\nz: 1\n";
    let message = "a key must be a text, not a mapping or sequence";
    let expected = ["1:1", "2:1", "3:3"].map(|place| format!("complex-key {place} {message}"));
    assert_eq!(complaints(text), expected);
    assert_eq!(
        parsed(text).document.unwrap().root().to_json_text(),
        r#"{"z":1}"#
    );
}

#[test]
fn an_alias_repeats_its_anchor() {
    let document = document("a: &x {b: [1]}\nc: *x\nd: &k key\n*k : e\n");
    let json = r#"{"a":{"b":[1]},"c":{"b":[1]},"d":"key","key":"e"}"#;
    assert_eq!(document.root().to_json_text(), json);
    assert_eq!(written(&document, "/c"), "*x");
    assert_eq!(at(&document, "/c/b").span, at(&document, "/a/b").span);
}

#[test]
fn the_faults_of_an_anchor_are_reported_once() {
    let text = "a: &x {b: 1, b: 2}\nc: *x\nd: *x\n";
    assert_eq!(
        complaints(text),
        ["duplicate-key 1:14 the key `b` occurs twice in one mapping"]
    );
}

#[test]
fn aliases_cannot_blow_a_document_up() {
    use std::fmt::Write as _;
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x]\n");
    for level in 1..30 {
        let aliases = vec![format!("*a{}", level - 1); 8].join(", ");
        writeln!(text, "a{level}: &a{level} [{aliases}]").unwrap();
    }
    let parsed = parsed(&text);
    assert!(parsed.document.is_none());
    let codes: Vec<_> = parsed.diagnostics.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["too-many-aliases"]);
}

#[test]
fn an_alias_inside_its_own_anchor_is_an_error() {
    let message = "circular-alias 1:11 this alias stands inside the value that it repeats";
    assert_eq!(complaints("a: &x {b: *x}\n"), [message]);
}

#[test]
fn a_merge_key_is_a_plain_key_with_a_warning() {
    let parsed = parsed("a: &x {b: 1}\nc:\n  <<: *x\n");
    assert!(!parsed.diagnostics.has_errors());
    assert_eq!(parsed.diagnostics.iter().next().unwrap().code, "merge-key");
    let json = r#"{"a":{"b":1},"c":{"<<":{"b":1}}}"#;
    assert_eq!(parsed.document.unwrap().root().to_json_text(), json);
}

#[test]
fn numbers_that_json_cannot_hold_are_errors() {
    assert_eq!(
        complaints("a: .inf\nb: [-.INF, .nan]\nc: 1e999\nd: '.inf'\n"),
        [
            "unrepresentable-number 1:4 `.inf` is a number that JSON cannot hold",
            "unrepresentable-number 2:5 `-.INF` is a number that JSON cannot hold",
            "unrepresentable-number 2:12 `.nan` is a number that JSON cannot hold",
            "unrepresentable-number 3:4 `1e999` is too large for a 64-bit floating-point number",
        ]
    );
}

#[test]
fn core_tags_overrule_the_form() {
    let json = document("a: !!str 200\nb: !!int \"5\"\nc: !!seq [1]\nd: !!float 2\ne: ! 7\n");
    assert_eq!(
        json.root().to_json_text(),
        r#"{"a":"200","b":5,"c":[1],"d":2,"e":"7"}"#
    );
    assert_eq!(
        complaints("a: !!int x\nb: !!map [1]\nc: !thing 1\n"),
        [
            "mismatched-tag 1:4 the value does not fit its tag `!!int`",
            "mismatched-tag 2:4 the value does not fit its tag `!!map`",
            "unknown-tag 3:4 the tag `!thing` is ignored",
        ]
    );
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_nothing() {
    let document = document("\u{feff}a: 1\r\nb:\r\n  - ü\r\n  - |\r\n    x\r\n    y\r\n");
    assert_eq!(
        document.root().to_json_text(),
        r#"{"a":1,"b":["ü","x\ny\n"]}"#
    );
    assert_eq!(written(&document, "/a"), "1");
    assert_eq!(written(&document, "/b/0"), "ü");
    let place = document.source().location(at(&document, "/b/0").span.start);
    assert_eq!(place.to_string(), "3:5");
}

#[test]
fn a_file_holds_exactly_one_document() {
    assert_eq!(
        complaints("a: 1\n---\nb: 2\n"),
        ["several-documents 2:1 the file holds more than one YAML document"]
    );
    for text in [
        "",
        "\n \n",
        "# only a comment\n",
        "---\n",
        "---\n...\n",
        "\u{feff}",
    ] {
        assert_eq!(
            complaints(text),
            ["empty-document 1:1 the document is empty"],
            "{text:?}"
        );
    }
    assert_eq!(complaints("---\na: 1\n...\n"), Vec::<String>::new());
}

#[test]
fn malformed_text_is_one_error_at_its_place() {
    for (text, expected) in [
        (
            "a:\n\tb: c\n",
            "2:1 a tab stands in the indentation of this line",
        ),
        (
            "a:\n  b: c\n\td: e\n",
            "3:1 a tab stands in the indentation of this line",
        ),
        (
            "a:\n    b: c\n  d: e\n",
            "3:3 this line does not fit the indentation of the mapping around it",
        ),
        (
            "- a\nb: c\n",
            "2:1 this line does not fit the indentation of the sequence around it",
        ),
        ("größe: ∞ b: c\n", "1:11 a mapping cannot start here"),
        (
            "größe: 'ä' x\n",
            "1:12 unexpected text after a quoted value",
        ),
        ("a: b\nc\nd: e\n", "2:1 expected `:` after this key"),
        ("a: [1, 2\n", "1:9 expected `,` or `]` in this sequence"),
        ("a: @x\n", "1:4 no value can start with this character"),
        (
            "a: 'x\nb: c\n",
            "1:4 this quoted text is never closed, or goes on without indentation",
        ),
        ("a: \"x\\q\"\n", "1:6 YAML has no such escape"),
        (
            "a: *nope\n",
            "1:4 no anchor of this name comes before this alias",
        ),
        (
            "a: \0\n",
            "1:4 the text holds a character that is not printable",
        ),
        (
            "%YAML 1.2\na: b\n",
            "2:1 expected `---` between the directives and the document",
        ),
        ("{}\na: b\n", "2:1 unexpected text after the document"),
    ] {
        assert_eq!(
            complaints(text),
            [format!("invalid-yaml {expected}")],
            "{text:?}"
        );
        assert!(parsed(text).document.is_none(), "{text:?}");
    }
}
