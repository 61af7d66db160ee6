//! What mutated documents are made of besides their own parts: odd texts, odd values, and what each keyword may be set to.

use fastrand::Rng;

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

/// What keywords may be set to. The values are JSON; a keyword stands here once per family of values.
pub(super) const KEYWORDS: [(&str, &[&str]); 75] = [
    (
        "openapi",
        &[
            "\"3.0.0\"",
            "\"3.0.3\"",
            "\"3.1.0\"",
            "\"3.1.1\"",
            "\"3.2.0\"",
            "\"3\"",
            "3.1",
            "\"2.0\"",
            "\"4.0.0\"",
            "\"3.1.0-rc\"",
        ],
    ),
    (
        "type",
        &[
            "\"string\"",
            "\"integer\"",
            "\"number\"",
            "\"boolean\"",
            "\"array\"",
            "\"object\"",
            "\"null\"",
            "\"file\"",
            "[]",
            "[\"string\",\"null\"]",
            "[\"string\",\"integer\",\"array\",\"object\"]",
            "[\"null\"]",
            "[\"string\",\"string\"]",
            "[1]",
            "42",
        ],
    ),
    (
        "format",
        &[
            "\"int32\"",
            "\"int64\"",
            "\"uint64\"",
            "\"float\"",
            "\"double\"",
            "\"date\"",
            "\"date-time\"",
            "\"uuid\"",
            "\"binary\"",
            "\"byte\"",
            "\"password\"",
            "\"email\"",
            "\"ipv4\"",
            "\"time\"",
            "\"duration\"",
            "\"decimal\"",
            "\"\"",
            "\"é\"",
            "1",
        ],
    ),
    (
        "enum",
        &[
            "[]",
            "[null]",
            "[\"a\",\"a\"]",
            "[\"a\",\"A\",\"á\"]",
            "[1,\"1\",true]",
            "[\"\",\" \",\"_\",\"-\"]",
            "[1.5,-1,1e30]",
            "[\"self\",\"Self\",\"crate\"]",
            "[{},[]]",
            "[9223372036854775808,-9223372036854775809]",
            "{}",
            "\"a\"",
            "[\"+1\",\"-1\",\"1\"]",
        ],
    ),
    (
        "const",
        &["null", "1", "\"a\"", "\"\"", "{}", "[]", "1e400", "true"],
    ),
    (
        "default",
        &[
            "null",
            "1",
            "\"a\"",
            "\"\"",
            "{}",
            "[]",
            "[null]",
            "-1",
            "true",
            "{\"a\":1}",
            "\"2020-13-45\"",
            "1e30",
        ],
    ),
    ("example", &["null", "1", "{\"$ref\":\"#\"}"]),
    ("examples", &["[]", "{}", "{\"a\":{\"value\":1}}", "1"]),
    (
        "minimum",
        &[
            "0",
            "-1",
            "1e400",
            "1e308",
            "9223372036854775808",
            "-9223372036854775809",
            "0.1",
            "\"0\"",
            "true",
        ],
    ),
    (
        "maximum",
        &[
            "0",
            "-1",
            "1e400",
            "-1e308",
            "18446744073709551616",
            "0.1",
            "\"0\"",
            "null",
        ],
    ),
    (
        "exclusiveMinimum",
        &[
            "true",
            "false",
            "0",
            "9223372036854775807",
            "1e400",
            "\"1\"",
        ],
    ),
    (
        "exclusiveMaximum",
        &[
            "true",
            "false",
            "0",
            "-9223372036854775808",
            "1e400",
            "\"1\"",
        ],
    ),
    (
        "multipleOf",
        &[
            "0",
            "-1",
            "0.1",
            "1e-400",
            "1e308",
            "9223372036854775808",
            "3",
        ],
    ),
    (
        "minLength",
        &[
            "0",
            "1",
            "-1",
            "18446744073709551615",
            "18446744073709551616",
            "1.5",
            "4294967296",
        ],
    ),
    (
        "maxLength",
        &["0", "1", "-1", "18446744073709551615", "1e400", "2.0"],
    ),
    (
        "minItems",
        &["0", "1", "-1", "1000000", "18446744073709551615", "\"1\""],
    ),
    ("maxItems", &["0", "1", "-1", "18446744073709551615"]),
    ("uniqueItems", &["true", "false", "1", "null"]),
    (
        "minProperties",
        &["0", "1", "100000", "18446744073709551615", "-1"],
    ),
    ("maxProperties", &["0", "1", "18446744073709551615", "-1"]),
    (
        "pattern",
        &[
            "\"\"",
            "\"^a$\"",
            "\"(\"",
            "\"[\"",
            "\"(?=a)b\"",
            "\"(a)\\\\1\"",
            "\"a{1000000}\"",
            "\"(a{1000}){1000}\"",
            "\"\\\\p{L}\"",
            "\"\\\\u{110000}\"",
            "\"(?<a>b)\"",
            "\"^[\\\\w.-]+$\"",
            "\"\\\\\"",
            "\"(((((((((((((((((((((\"",
            "\"/^a$/i\"",
            "1",
        ],
    ),
    (
        "required",
        &[
            "true",
            "false",
            "[]",
            "[\"missing\"]",
            "[\"id\",\"id\"]",
            "[\"\"]",
            "[1]",
            "\"id\"",
            "null",
        ],
    ),
    ("nullable", &["true", "false", "\"true\"", "null"]),
    ("readOnly", &["true", "false", "1"]),
    ("writeOnly", &["true", "false", "[]"]),
    ("deprecated", &["true", "false", "\"yes\""]),
    ("title", &["\"\"", "\"A title\"", "\"*/\"", "1"]),
    (
        "description",
        &[
            "\"\"",
            "\"*/ /* //! {} `[a]`\"",
            "\"a\\r\\nb\\r\"",
            "\"# A\\n```\\nfn f() {}\\n\"",
            "\"\\u202e\\u0000\"",
            "\"   \\n\\n  x\"",
            "1",
        ],
    ),
    (
        "properties",
        &[
            "{}",
            "{\"\":{}}",
            "{\"a\":true,\"b\":false}",
            "{\"a\":{},\"A\":{},\"_a\":{},\"a_\":{}}",
            "{\"type\":{},\"self\":{},\"crate\":{}}",
            "[]",
            "{\"a\":1}",
            "{\"new\":{},\"with_new\":{},\"additional_properties\":{}}",
        ],
    ),
    (
        "additionalProperties",
        &[
            "true",
            "false",
            "{}",
            "{\"type\":\"string\"}",
            "{\"type\":\"integer\",\"nullable\":true}",
            "1",
            "[]",
        ],
    ),
    (
        "patternProperties",
        &[
            "{}",
            "{\"^a\":{\"type\":\"string\"}}",
            "{\"(\":{}}",
            "{\"\":{},\"a\":false}",
            "[]",
        ],
    ),
    (
        "propertyNames",
        &[
            "{}",
            "false",
            "{\"pattern\":\"^a\"}",
            "{\"enum\":[\"a\",\"b\"]}",
            "{\"type\":\"integer\"}",
        ],
    ),
    ("unevaluatedProperties", &["true", "false", "{}"]),
    ("unevaluatedItems", &["true", "false", "{}"]),
    (
        "items",
        &[
            "{}",
            "true",
            "false",
            "[]",
            "[{}]",
            "{\"type\":\"array\",\"items\":{}}",
            "null",
            "{\"$ref\":\"#/components/schemas/A\"}",
        ],
    ),
    (
        "prefixItems",
        &[
            "[]",
            "[{}]",
            "[{\"type\":\"string\"},{\"type\":\"integer\"}]",
            "[false]",
            "{}",
        ],
    ),
    ("contains", &["{}", "false", "{\"type\":\"string\"}"]),
    ("minContains", &["0", "1", "-1", "1e400"]),
    ("maxContains", &["0", "1", "-1"]),
    (
        "allOf",
        &[
            "[]",
            "[{}]",
            "[{},{}]",
            "[true]",
            "[false]",
            "[{\"type\":\"string\"},{\"type\":\"integer\"}]",
            "{}",
            "[{\"allOf\":[{\"allOf\":[]}]}]",
            "[{\"properties\":{\"a\":{\"type\":\"string\"}}},{\"properties\":{\"a\":{\"enum\":[\"x\"]}},\"required\":[\"a\"]}]",
        ],
    ),
    (
        "oneOf",
        &[
            "[]",
            "[{}]",
            "[{},{}]",
            "[true,false]",
            "[{\"type\":\"null\"}]",
            "[{\"type\":\"string\"},{\"type\":\"null\"}]",
            "[{\"type\":\"object\"},{\"type\":\"array\",\"items\":{}}]",
            "[{\"const\":1},{\"const\":\"1\"}]",
            "{}",
            "[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]",
        ],
    ),
    (
        "anyOf",
        &[
            "[]",
            "[{}]",
            "[{},{\"type\":\"null\"}]",
            "[false]",
            "[{\"type\":\"string\",\"enum\":[\"a\"]},{\"type\":\"string\"}]",
            "1",
        ],
    ),
    (
        "not",
        &[
            "{}",
            "true",
            "false",
            "{\"type\":\"null\"}",
            "{\"not\":{}}",
            "{\"required\":[\"a\"]}",
        ],
    ),
    (
        "if",
        &["{}", "false", "{\"properties\":{\"a\":{\"const\":1}}}"],
    ),
    ("then", &["{}", "false", "{\"required\":[\"a\"]}"]),
    ("else", &["{}", "false"]),
    ("dependentSchemas", &["{}", "{\"a\":{}}", "{\"a\":false}"]),
    (
        "dependentRequired",
        &["{}", "{\"a\":[\"b\"]}", "{\"a\":[1]}"],
    ),
    (
        "discriminator",
        &[
            "{}",
            "{\"propertyName\":\"type\"}",
            "{\"propertyName\":\"\"}",
            "\"type\"",
            "{\"propertyName\":\"a\",\"mapping\":{}}",
            "{\"propertyName\":\"a\",\"mapping\":{\"x\":\"#/components/schemas/A\",\"y\":\"A\",\"\":\"\"}}",
            "{\"propertyName\":\"a\",\"mapping\":{\"x\":1}}",
        ],
    ),
    ("$defs", &["{}", "{\"a\":{}}", "{\"a\":{\"$ref\":\"#\"}}"]),
    ("$id", &["\"\"", "\"a\"", "\"https://example.com/x\"", "1"]),
    ("$anchor", &["\"a\"", "\"\"", "1"]),
    ("$dynamicRef", &["\"#a\"", "\"#\""]),
    (
        "xml",
        &[
            "{}",
            "{\"name\":\"\"}",
            "{\"attribute\":true,\"wrapped\":true}",
            "1",
        ],
    ),
    (
        "in",
        &[
            "\"query\"",
            "\"path\"",
            "\"header\"",
            "\"cookie\"",
            "\"body\"",
            "\"\"",
            "1",
            "null",
        ],
    ),
    (
        "name",
        &[
            "\"\"",
            "\"a b\"",
            "\"self\"",
            "\"Content-Type\"",
            "\"Authorization\"",
            "\"Accept\"",
            "\"a[]\"",
            "\"a[b]\"",
            "\"$filter\"",
            "\"é\"",
            "\"\\n\"",
            "1",
        ],
    ),
    (
        "style",
        &[
            "\"simple\"",
            "\"form\"",
            "\"matrix\"",
            "\"label\"",
            "\"spaceDelimited\"",
            "\"pipeDelimited\"",
            "\"deepObject\"",
            "\"\"",
            "1",
        ],
    ),
    ("explode", &["true", "false", "\"true\"", "null"]),
    ("allowReserved", &["true", "false", "1"]),
    ("allowEmptyValue", &["true", "false", "1"]),
    (
        "schema",
        &[
            "{}",
            "true",
            "false",
            "null",
            "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}",
            "{\"type\":\"object\"}",
            "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"items\":{}}}}",
            "{\"$ref\":\"#/components/schemas/A\"}",
            "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"object\"}]}",
        ],
    ),
    (
        "content",
        &[
            "{}",
            "{\"application/json\":{}}",
            "{\"*/*\":{}}",
            "{\"\":{}}",
            "{\"a/b\":{},\"application/json\":{}}",
            "[]",
            "null",
            "{\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"format\":\"binary\"}}}}}",
        ],
    ),
    (
        "encoding",
        &[
            "{}",
            "{\"a\":{\"contentType\":\"a/b, */*\"}}",
            "{\"a\":{\"style\":\"deepObject\",\"explode\":true}}",
            "{\"a\":{\"headers\":{\"X\":{}}}}",
            "1",
        ],
    ),
    (
        "headers",
        &[
            "{}",
            "{\"\":{}}",
            "{\"Content-Type\":{}}",
            "{\"X-A\":{\"schema\":{\"type\":\"integer\"},\"required\":true}}",
            "{\"a b\":{\"schema\":{}}}",
            "[]",
        ],
    ),
    (
        "responses",
        &[
            "{}",
            "{\"200\":{}}",
            "{\"default\":{\"description\":\"\"}}",
            "[]",
            "null",
            "{\"2XX\":{\"description\":\"\",\"content\":{\"text/plain\":{}}}}",
        ],
    ),
    (
        "parameters",
        &[
            "[]",
            "{}",
            "[null]",
            "[{\"name\":\"a\",\"in\":\"query\"}]",
            "[{\"name\":\"a\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}]",
            "[{\"name\":\"a\",\"in\":\"query\",\"schema\":{}},{\"name\":\"A\",\"in\":\"header\",\"schema\":{}},{\"name\":\"a\",\"in\":\"cookie\",\"schema\":{}}]",
        ],
    ),
    (
        "requestBody",
        &[
            "{}",
            "null",
            "{\"content\":{}}",
            "{\"content\":{\"application/json\":{\"schema\":{}}},\"required\":true}",
            "{\"$ref\":\"#/components/requestBodies/A\"}",
        ],
    ),
    (
        "operationId",
        &[
            "\"\"",
            "\"a\"",
            "\"get\"",
            "\"self\"",
            "\"a/b:c\"",
            "\"é\"",
            "\"123\"",
            "\"new\"",
            "\"Client\"",
            "1",
            "\"a b c d e f g h i j k l m n o p q r s t\"",
        ],
    ),
    (
        "tags",
        &[
            "[]",
            "[\"\"]",
            "[\"a\",\"b\"]",
            "[\"self\"]",
            "[1]",
            "[{\"name\":\"a\"}]",
            "\"a\"",
            "[\"é\"]",
        ],
    ),
    (
        "security",
        &[
            "[]",
            "[{}]",
            "[{\"missing\":[]}]",
            "[{\"a\":[\"b\"]}]",
            "{}",
            "[[]]",
        ],
    ),
    (
        "securitySchemes",
        &[
            "{}",
            "{\"a\":{\"type\":\"apiKey\",\"in\":\"cookie\",\"name\":\"\"}}",
            "{\"\":{\"type\":\"http\",\"scheme\":\"bearer\"}}",
            "{\"a\":{\"type\":\"oauth2\",\"flows\":{}}}",
            "{\"a\":{\"type\":\"mutualTLS\"},\"b\":{\"type\":\"http\",\"scheme\":\"Digest\"}}",
        ],
    ),
    (
        "servers",
        &[
            "[]",
            "[{\"url\":\"\"}]",
            "[{\"url\":\"https://{a}/\",\"variables\":{\"a\":{\"default\":\"\"}}}]",
            "[{\"url\":\"{a\"}]",
            "[{\"url\":1}]",
        ],
    ),
    (
        "callbacks",
        &[
            "{}",
            "{\"a\":{\"{$request.body#/url}\":{\"post\":{\"responses\":{\"200\":{\"description\":\"\"}}}}}}",
            "{\"a\":{\"\":{}}}",
            "1",
        ],
    ),
    (
        "webhooks",
        &[
            "{}",
            "{\"a\":{\"post\":{\"responses\":{}}}}",
            "{\"\":{\"get\":{}}}",
            "1",
        ],
    ),
    ("x-pagination", &["{}", "{\"style\":\"cursor\"}", "1"]),
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
