//! Texts that do not fit: each is named by its place.

use super::*;
use crate::Location;
use crate::codec::from_json;
use crate::json::Json;
use crate::schema::{BOOLEAN, Format, IntegerFormat, Number, Rule};

use Place::{Cookie, Path, Query};

static LIMIT: Schema = Schema::integer(IntegerFormat::Int32).maximum(Number::Integer(100));
static LIMITS: Schema = Schema::array(&LIMIT).min_items(1);
static WHEN: Schema = Schema::string().format(Format::DateTime);
static CLOSED: Schema = Schema::object(&[Property::required("R", &LIMIT)]).closed();

#[test]
fn the_table_says_what_a_text_means() {
    let form = Style::Form(SEPARATE);
    assert_eq!(read(Query, form, "color=12", &LIMIT), Ok(12_i32));
    assert_eq!(read(Query, form, "color=12", &STRING), Ok("12".to_owned()));
    assert_eq!(read(Query, form, "color=true", &BOOLEAN), Ok(true));
    let timestamp: jiff::Timestamp = "2023-11-07T05:31:56Z".parse().unwrap();
    let text = "color=2023-11-07T06:31:56%2B01:00";
    assert_eq!(read(Query, form, text, &WHEN), Ok(timestamp));
    let text = "color=2023-11-07T05%3A31%3A56.000Z";
    kept((Query, form), &timestamp, text, &WHEN);
}

#[test]
fn what_is_no_number_is_named_as_text() {
    for text in [
        "", "x", "%201", "1%20", "%2B1", "01", "0x1", "1_0", "NaN", "%221%22", "[1]",
    ] {
        let said = read::<i32>(Path, Style::Simple(JOINED), text, &LIMIT).unwrap_err();
        let expected = "path parameter `color`: expected 32-bit integer, received string";
        assert_eq!(said, expected, "{text}");
    }
    let said = read::<i32>(Path, Style::Simple(JOINED), "101", &LIMIT).unwrap_err();
    assert_eq!(said, "path parameter `color`: expected 100 or less");
    let large = read(Path, Style::Simple(JOINED), "9007199254740993", &INT64);
    assert_eq!(large, Ok(9_007_199_254_740_993_i64));
}

#[test]
fn items_and_members_are_named_by_their_pointers() {
    let said = read::<Vec<i32>>(Query, Style::Form(JOINED), "color=1,x,101", &LIMITS);
    assert_eq!(
        said.unwrap_err(),
        "query parameter `color` at `/1`: expected 32-bit integer, received string; \
         query parameter `color` at `/2`: expected 100 or less"
    );
    for (style, text) in [
        (Style::DeepObject, "color[R]=x&color[Q]=1"),
        (Style::Form(JOINED), "color=R,x,Q,1"),
    ] {
        assert_eq!(
            read::<Map>(Query, style, text, &CLOSED).unwrap_err(),
            "query parameter `color` at `/R`: expected 32-bit integer, received string; \
             query parameter `color` at `/Q`: not a member of this object"
        );
    }
}

#[test]
fn texts_that_are_not_of_their_style_are_told_what_is_expected() {
    let path = "path parameter `color`: expected text that begins with";
    let turn = "expected names and values in turn";
    for (place, style, text, expected) in [
        (Path, Style::Label(JOINED), "R,1", format!("{path} `.`")),
        (
            Path,
            Style::Matrix(JOINED),
            "color=R,1",
            format!("{path} `;`"),
        ),
        (
            Path,
            Style::Matrix(JOINED),
            ";colour=R,1",
            format!("{path} `;color=`"),
        ),
        (
            Path,
            Style::Simple(JOINED),
            "R,1,G",
            format!("path parameter `color`: {turn}"),
        ),
        (
            Query,
            Style::Form(JOINED),
            "color=R",
            format!("query parameter `color`: {turn}"),
        ),
        (
            Query,
            Style::DeepObject,
            "color[R=1",
            "query parameter `color`: expected members such as `color[name]`".to_owned(),
        ),
        (
            Query,
            Style::DeepObject,
            "color[R]=1&color[R]=2",
            "query parameter `color` at `/R`: stands in the object more than once".to_owned(),
        ),
        (
            Query,
            Style::DeepObject,
            "color[R][x]=1",
            "query parameter `color` at `/R`: expected integer, received object".to_owned(),
        ),
        (
            Query,
            Style::Form(SEPARATE),
            "G=1",
            "query parameter `color` at `/R`: required, but missing".to_owned(),
        ),
        (
            Query,
            Style::Form(SEPARATE),
            "color=R,1",
            "query parameter `color`: required, but missing".to_owned(),
        ),
        (
            Query,
            Style::Json,
            "color={\"R\":",
            "query parameter `color`: expected JSON: EOF while parsing a value at line 1 column 5"
                .to_owned(),
        ),
        (
            Cookie,
            Style::Json,
            "color={\"R\":true}",
            "cookie `color` at `/R`: expected integer, received boolean".to_owned(),
        ),
    ] {
        let said = read::<Map>(place, style, text, &COLOUR).unwrap_err();
        assert_eq!(said, expected, "{style:?} {text}");
    }
}

#[test]
fn text_that_is_not_utf8_and_a_value_that_stands_twice_are_refused() {
    let form = Style::Form(SEPARATE);
    let said = "query parameter `color`: expected percent-encoded UTF-8";
    assert_eq!(
        read::<String>(Query, form, "color=%FF", &STRING).unwrap_err(),
        said
    );
    let said = "path parameter `color`: expected percent-encoded UTF-8";
    let text = read::<Vec<String>>(Path, Style::Simple(JOINED), "a,%FF", &LIST);
    assert_eq!(text.unwrap_err(), said);
    // What begins no escape stands for itself.
    let text = read::<String>(Query, form, "color=100%", &STRING);
    assert_eq!(text, Ok("100%".to_owned()));
    let said = read::<String>(Query, form, "color=a&color=b", &STRING).unwrap_err();
    assert_eq!(
        said,
        "query parameter `color`: expected one value, received array"
    );
}

#[test]
fn names_nested_deeper_than_json_are_refused() {
    static ANY: Schema = Schema::any();
    let nested = |depth: usize| format!("color{}=1", "[a]".repeat(depth));
    let read =
        |depth| read::<serde_json::Value>(Query, Style::DeepObject, &nested(depth), &ANY).is_ok();
    assert!(read(100));
    assert!(!read(129));
    assert!(!read(100_000));
}

#[test]
fn an_object_without_a_name_takes_its_own_members_or_all_that_are_left() {
    let read = |query: &str, schema, except: Option<&'static [&'static str]>| {
        let mut request = EncodedRequest {
            query: query.to_owned(),
            ..EncodedRequest::default()
        };
        let mut reader = RequestReader::new(&mut request);
        let parameter = reader.query("color");
        let parameter = match except {
            Some(names) => parameter.all_except(names),
            None => parameter,
        };
        let read: Option<Option<Map>> = parameter.optional(schema);
        read.unwrap()
    };
    let query = "limit=5&R=1&filter%5Ba%5D=2&x=3";
    assert_eq!(read(query, &COLOUR, None), Some(map(&[("R", 1)])));
    let except = Some(&["limit", "filter["][..]);
    assert_eq!(read(query, &MAP, except), Some(map(&[("R", 1), ("x", 3)])));
    assert_eq!(read("limit=5&y=x", &COLOUR, None), None);
}

#[test]
fn an_empty_text_is_null_or_missing_where_that_is_allowed() {
    static NULLABLE: Schema = Schema::integer(IntegerFormat::Int32).nullable();
    let read = |query: &str| {
        let mut request = EncodedRequest {
            query: query.to_owned(),
            ..EncodedRequest::default()
        };
        let mut reader = RequestReader::new(&mut request);
        let nullable: Option<Option<i32>> = reader.query("a").optional(&NULLABLE);
        let missing: Option<Option<i32>> = reader.query("b").or_empty().optional(&LIMIT);
        let default: Option<Option<i32>> = reader.query("c").or_empty().optional_or(&LIMIT, "7");
        let text: Option<Option<String>> = reader.query("d").or_empty().optional(&STRING);
        (
            nullable.unwrap(),
            missing.unwrap(),
            default.unwrap(),
            text.unwrap(),
        )
    };
    assert_eq!(
        read("a=&b=&c=&d="),
        (None, None, Some(7), Some(String::new()))
    );
    assert_eq!(read("a=1&b=2&c=3"), (Some(1), Some(2), Some(3), None));
    assert_eq!(read(""), (None, None, Some(7), None));
    let mut request = EncodedRequest::default();
    request.write_query("a").required(&None::<i32>).unwrap();
    assert_eq!(request.query, "a=");
    let mut reader = RequestReader::new(&mut request);
    let required: Option<Option<i32>> = reader.query("a").required(&NULLABLE);
    assert_eq!(required, Some(None));
}

#[test]
fn the_default_of_a_list_is_json() {
    let mut request = EncodedRequest::default();
    let mut reader = RequestReader::new(&mut request);
    let list: Option<Option<Vec<i32>>> = reader.query("a").optional_or(&LIMITS, "[1,2]");
    assert_eq!(list, Some(Some(vec![1, 2])));
    let text: Option<Option<String>> = reader.query("a").optional_or(&STRING, "[1,2]");
    assert_eq!(text, Some(Some("[1,2]".to_owned())));
}

#[test]
fn both_passes_over_a_value_agree() {
    for text in ["1", "100", "101", "x", "-1", "1.0", "1e2", ""] {
        let first = read::<i32>(Path, Style::Simple(JOINED), text, &LIMIT).is_ok();
        let json: Json = super::super::read::text_json(text, &LIMIT);
        let second = from_json::<i32>(Location::Body, json, &LIMIT).is_ok();
        assert_eq!(first, second, "{text}");
    }
}

#[test]
fn an_object_as_deep_as_names_and_json_may_nest_is_read_on_a_small_stack() {
    // By names, and in the value of the last one by JSON; through rules and a union, each of which looks at every level.
    static NEST: Schema = Schema::object(&NEST_PROPERTIES).rules(&NEST_RULES);
    static NEST_PROPERTIES: [Property; 1] = [Property::optional("a", &NEST)];
    static NEST_RULES: [Rule; 1] = [Rule::AllOf(&[&[Rule::AnyOf(&[&[Rule::Properties(&[(
        "a",
        &[Rule::Table(&NEST_OR_NOT)],
    )])]])]])];
    static NEST_OR_NOT: Schema = Schema::one_of(&[&NEST, &OTHER]);
    static OTHER: Schema = Schema::object(&NEST_PROPERTIES);
    let depth = |json: serde_json::Value| {
        let mut json = &json;
        let mut depth = 1;
        while let Some(within) = json.get("a") {
            (json, depth) = (within, depth + 1);
        }
        depth
    };
    let json = r#"{"a":"#.repeat(126) + "{}" + &"}".repeat(126);
    let text = format!("color{}={json}", "[a]".repeat(128));
    let thread = std::thread::Builder::new().stack_size(512 << 10);
    let thread = thread.spawn(move || {
        let read = read::<serde_json::Value>(Query, Style::DeepObject, &text, &NEST);
        assert_eq!(read.map(depth), Ok(255));
    });
    thread.unwrap().join().unwrap();
}
