//! What mutated documents are made of besides their own parts: odd texts, odd values, odd names of what `OpenAPI` names.

use fastrand::Rng;

use super::keywords::KEYWORDS;
use super::tree::Tree;

/// Names and texts that are hard on whoever makes identifiers, code, patterns or paths of them.
const TEXTS: [&str; 74] = [
    "",
    " ",
    "a b",
    "1",
    "42abc",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "r#type",
    "_",
    "__",
    "é",
    "日本語",
    "🦀",
    "ß",
    "İ",
    "ǆ",
    "ﬁ",
    "e\u{301}",
    "\u{0}",
    "\u{7}",
    "\u{202e}",
    "\u{200d}",
    "\u{feff}",
    "\r",
    "a\nb",
    "\t",
    "*/",
    "/*",
    "//",
    "\\",
    "\"",
    "'",
    "`",
    "```",
    "{",
    "}",
    "{}",
    "{a}",
    "#",
    "#/",
    "$ref",
    "null",
    "true",
    "~",
    "%",
    "%zz",
    "%00",
    "Ok",
    "Err",
    "Some",
    "None",
    "Option",
    "String",
    "Vec",
    "Box",
    "Result",
    "Default",
    "Clone",
    "i64",
    "str",
    "default",
    "200",
    "-1",
    "+1",
    "0x1F",
    "1e999",
    "new",
    "async",
    "dyn",
    "\u{e000}",
    "- x",
];

/// Values of every kind, as JSON writes them; some numbers are too large for every type.
const VALUES: [&str; 32] = [
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1",
    "-0.0",
    "0.1",
    "1e400",
    "-1e400",
    "1e-400",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "340282366920938463463374607431768211456",
    "170141183460469231731687303715884105728",
    "4294967296",
    "1.7976931348623157e308",
    "\"\"",
    "\"text\"",
    "[]",
    "{}",
    "[null]",
    "[[]]",
    "[{}]",
    "{\"\":null}",
    "{\"a\":{}}",
    "[1,\"a\",null,true,[],{}]",
    "{\"type\":\"string\"}",
    "{\"$ref\":\"#\"}",
    "{\"$ref\":1}",
];

/// References that lead nowhere, elsewhere or around.
pub(super) const REFERENCES: [&str; 26] = [
    "",
    "#",
    "#/",
    "##",
    "#/components",
    "#/components/schemas",
    "#/components/schemas/",
    "#/components/schemas/Missing",
    "#/components/schemas/%zz",
    "#/components/schemas/~",
    "#/components/schemas/~2",
    "#/definitions/A",
    "#/paths",
    "#/info/title",
    "#/paths/~1",
    "#anchor",
    "other.yaml",
    "other.yaml#/a",
    "../a/../b.json#/x",
    "https://example.com/a.json#/b",
    "file:///dev/null",
    "Pet",
    "#/components/parameters/0",
    "#/openapi",
    "/components/schemas/A",
    "urn:uuid:0",
];

/// Path templates.
pub(super) const TEMPLATES: [&str; 30] = [
    "",
    "/",
    "//",
    "a",
    "/{",
    "/}",
    "/{}",
    "/{a}",
    "/{a}{b}",
    "/{a}{a}",
    "/{a}/{a}",
    "/x{a}y{b}z",
    "/{a}:start",
    "/{a}.txt",
    "/{a",
    "/a}",
    "/{a{b}}",
    "/*",
    "/{*a}",
    "/a?b=c",
    "/a#b",
    "/a?b={c}&d",
    "/%2F",
    "/%zz",
    "/é",
    "/a b",
    "/..",
    "/{type}/{self}",
    "/:a",
    "/{a,b}",
];

/// Media types.
pub(super) const MEDIA_TYPES: [&str; 30] = [
    "application/json",
    "application/json; charset=utf-8",
    "application/problem+json",
    "application/xml",
    "text/plain",
    "text/html",
    "text/*",
    "*/*",
    "*",
    "",
    "json",
    "application/",
    "/json",
    "application/octet-stream",
    "multipart/form-data",
    "multipart/mixed",
    "application/x-www-form-urlencoded",
    "text/event-stream",
    "application/x-ndjson",
    "application/json-seq",
    "image/png",
    "image/*",
    "application/vnd.a+json;v=1",
    "APPLICATION/JSON",
    "application/json, text/plain",
    "application/pdf",
    "a/b/c",
    "text/csv",
    "x y/z",
    "application/é",
];

/// Keys of `responses`.
pub(super) const STATUSES: [&str; 22] = [
    "200", "201", "204", "205", "206", "100", "199", "299", "304", "404", "599", "600", "999",
    "000", "99", "1XX", "2XX", "2xx", "XXX", "default", "-200", "0200",
];

/// One of a list.
pub(super) fn one_of<T: Copy>(rng: &mut Rng, list: &[T]) -> T {
    list[rng.usize(..list.len())]
}

/// A text that is hard on somebody; sometimes a long one.
pub(super) fn text(rng: &mut Rng) -> String {
    let text = one_of(rng, &TEXTS);
    match rng.u8(..24) {
        0 => text.repeat(rng.usize(2..400)),
        1..=4 => format!("{text}{}", one_of(rng, &TEXTS)),
        _ => text.to_owned(),
    }
}

/// A value of any kind.
pub(super) fn value(rng: &mut Rng) -> Tree {
    match rng.u8(..6) {
        0 => Tree::Text(text(rng)),
        _ => read(one_of(rng, &VALUES)),
    }
}

/// A value for a keyword: mostly one that somebody might write there.
pub(super) fn value_of(rng: &mut Rng, keyword: &str) -> Tree {
    let known = KEYWORDS.iter().find(|(name, _)| *name == keyword);
    match known {
        Some((_, values)) if rng.u8(..8) > 0 => read(one_of(rng, values)),
        _ => value(rng),
    }
}

/// A value as JSON writes it; a number stays as it is written.
fn read(json: &str) -> Tree {
    let is_literal = !json.starts_with(['"', '[', '{']);
    let literal = || Tree::Literal(json.to_owned());
    if is_literal {
        return literal();
    }
    // Behind a key it is JSON for the reader, whatever it begins with.
    let document = format!("{{\"value\":{json}}}");
    let tree = Tree::read("value.json", &document);
    let value = tree.and_then(|tree| tree.get("value").cloned());
    value.unwrap_or_else(literal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_json() {
        let values = KEYWORDS.iter().flat_map(|(_, values)| values.iter());
        for value in values.chain(&VALUES) {
            let is_literal = !value.starts_with(['"', '[', '{']);
            let read = read(value);
            assert_eq!(matches!(read, Tree::Literal(_)), is_literal, "{value}");
        }
    }
}
