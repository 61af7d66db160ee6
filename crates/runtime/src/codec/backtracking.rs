//! Values that lead into the same part in several ways, in both readers: the work stays in proportion to the text.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use serde::{Deserialize, Deserializer, Serialize};

use std::collections::BTreeMap;
use std::fmt::Debug;

use super::{
    Decode, DecodeOwned, JsonError, alternative, check_json, from_json, from_json_slice, read_json,
};
use crate::json::Json;
use crate::schema::{self, Described, Pattern, Property, Rule, Schema, held, readings};
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

impl Decode<'_> for Add {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Decode<'_> for Subtract {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Decode<'_> for Expression {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
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

const NONE: &str = "matches none of the alternatives";

#[test]
fn the_attempts_at_nested_unions_stay_in_proportion_to_the_text() {
    for depth in [18, 60, 120] {
        assert_judged::<Expression>(&nested(depth, r#"{"bad":1}"#, BOTH), Err(NONE));
        assert_judged::<Expression>(&nested(depth, "1", BOTH), Ok(()));
        assert_judged::<Expression>(&nested(depth, "1", "sub"), Ok(()));
    }
}

/// Asserts that each reader judges a text as told, and compares values with tables no more often than its length allows.
fn assert_judged<T: DecodeOwned + Described + Debug>(text: &str, expected: Result<(), &str>) {
    let judged = |verdict: Result<(), String>, limit: usize, before: usize| {
        let count = readings() - before;
        assert!(count < limit, "{count} of {limit} for {}", text.len());
        match expected {
            Ok(()) => assert_eq!(verdict, Ok(())),
            Err(part) => assert!(verdict.unwrap_err().contains(part)),
        }
    };
    let told = |refusal: JsonError| match refusal {
        JsonError::Violations(violations) => violations.to_string(),
        malformed @ JsonError::Malformed { .. } => unreachable!("the text is JSON: {malformed}"),
    };
    let before = readings();
    let checked = check_json(T::schema(), text.as_bytes());
    judged(checked.map_err(told), 1_000 + text.len(), before);
    // What is read at once looks at a value again for each that holds it.
    let before = readings();
    let read = from_json_slice::<T>(text.as_bytes());
    judged(
        read.map(drop).map_err(told),
        1_000 + 32 * text.len(),
        before,
    );
    let before = readings();
    let json = serde_json::from_str::<Json>(text).map_err(|malformed| malformed.to_string());
    let verdict = json.and_then(|json| {
        let read = from_json::<T>(Location::Body, json, T::schema());
        read.map(drop).map_err(|found| found.to_string())
    });
    judged(verdict, 1_000 + 32 * text.len(), before);
}

#[test]
fn a_reader_without_an_entry_point_is_bounded_as_well() {
    let text = nested(60, r#"{"bad":1}"#, BOTH);
    let before = readings();
    assert!(serde_json::from_str::<Expression>(&text).is_err());
    assert!(readings() - before < 1_000);
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
fn a_text_that_is_not_json_is_called_that_although_its_unions_are_broken() {
    let text = format!("[{},x]", nested(60, r#"{"bad":1}"#, BOTH));
    let refusal = read_json::<Vec<Expression>>(&EXPRESSIONS, text.as_bytes()).unwrap_err();
    assert!(matches!(refusal, JsonError::Malformed { .. }), "{refusal}");
}

/// Its members are held to the same table by the kind and by the rule on their names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tree {
    #[serde(default, deserialize_with = "crate::codec::member::<0, Tree, _, _>")]
    #[expect(dead_code, reason = "it is only read")]
    children: Option<BTreeMap<String, Tree>>,
}

impl Decode<'_> for Tree {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Described for Tree {
    fn schema() -> &'static Schema {
        &TREE
    }
}

static TREE: Schema = Schema::object(&TREE_PROPERTIES).closed();
static TREE_PROPERTIES: [Property; 1] = [Property::optional("children", &BRANCHES)];
static BRANCHES: Schema = Schema::object(&[]).additional(&TREE).rules(&BRANCHES_RULES);
static BRANCHES_RULES: [Rule; 2] = [
    Rule::PatternProperties(&[(&LETTERS, &[Rule::Table(&TREE)])]),
    Rule::AdditionalProperties(&[], &[&LETTERS], &[Rule::Never]),
];
static LETTERS: Pattern = Pattern::new("^[a-z]+$");

#[test]
fn members_that_the_kind_and_a_pattern_lead_into_are_read_once() {
    for depth in [2, 20, 60] {
        let tree = |innermost: &str| {
            let open = r#"{"children":{"a":"#.repeat(depth);
            format!("{open}{innermost}{}", "}}".repeat(depth))
        };
        let path = "/children/a".repeat(depth);
        assert_judged::<Tree>(&tree("{}"), Ok(()));
        let unknown = format!("`{path}/b`: not a member of this object");
        assert_judged::<Tree>(&tree(r#"{"b":1}"#), Err(&unknown));
        let unnamed = format!("`{path}/children/1`: not a member of this object");
        assert_judged::<Tree>(&tree(r#"{"children":{"1":{}}}"#), Err(&unnamed));
    }
}

/// An object that merges another, which leads back to it, and that has rules besides.
#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "it is only read")]
pub(super) struct Node {
    #[serde(default, deserialize_with = "crate::codec::member::<0, Node, _, _>")]
    child: Option<Box<Node>>,
    #[serde(default, deserialize_with = "crate::codec::member::<1, Node, _, _>")]
    a: Option<i64>,
    #[serde(default, deserialize_with = "crate::codec::member::<2, Node, _, _>")]
    b: Option<i64>,
}

impl Decode<'_> for Node {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Described for Node {
    fn schema() -> &'static Schema {
        &NODE
    }
}

static NODE: Schema = Schema::object(&NODE_PROPERTIES).rules(&NODE_RULES);
static NODE_PROPERTIES: [Property; 3] = [
    Property::optional("child", &NODE),
    Property::optional("a", &schema::INT64),
    Property::optional("b", &schema::INT64),
];
static NODE_RULES: [Rule; 1] = [Rule::AllOf(&[
    &[Rule::Table(&BASE)],
    &[Rule::AnyOf(&[
        &[Rule::Required(&["a"])],
        &[Rule::Required(&["b"]), Rule::Table(&BASE)],
    ])],
])];
static BASE: Schema = Schema::object(&BASE_PROPERTIES);
static BASE_PROPERTIES: [Property; 1] = [Property::optional("child", &NODE)];

/// Nodes of this depth.
fn nodes(depth: usize, innermost: &str) -> String {
    r#"{"b":1,"child":"#.repeat(depth) + innermost + &"}".repeat(depth)
}

#[test]
fn members_that_the_kind_and_a_merged_schema_lead_into_are_read_once() {
    for depth in [2, 40, 120] {
        let path = "/child".repeat(depth);
        assert_judged::<Node>(&nodes(depth, r#"{"a":1}"#), Ok(()));
        let text = nodes(depth, r#"{"a":1,"b":"x"}"#);
        let violation = format!("`{path}/b`: expected integer, received string");
        assert_judged::<Node>(&text, Err(&violation));
        assert_judged::<Node>(&nodes(depth, "{}"), Err(&format!("`{path}`: {NONE}")));
    }
}

#[test]
fn what_breaks_a_table_that_rules_lead_to_is_told_once() {
    let refusal = from_json_slice::<Node>(nodes(40, r#"{"a":"x"}"#).as_bytes()).unwrap_err();
    let told = refusal.to_string();
    let path = "/child".repeat(40);
    let innermost = format!("`{path}/a`: expected integer, received string");
    assert!(told.starts_with(&innermost), "{told}");
    assert_eq!(told.matches("/a`").count(), 1, "{told}");
}

#[test]
fn more_than_is_told_does_not_hide_that_a_value_is_broken() {
    // The rules find more than is kept before they come to the child.
    static WIDE: Schema = Schema::any().rules(&WIDE_RULES);
    static WIDE_RULES: [Rule; 2] = [
        Rule::Properties(&[("list", &[Rule::Items(0, &[Rule::Never])])]),
        Rule::AllOf(&[&[Rule::Table(&WIDER)], &[Rule::Table(&WIDEST)]]),
    ];
    static WIDER: Schema = Schema::object(&WIDE_PROPERTIES);
    static WIDEST: Schema = Schema::object(&WIDE_PROPERTIES);
    static WIDE_PROPERTIES: [Property; 1] = [Property::optional("child", &WIDE)];
    let list = format!(r#"{{"list":[{}1],"child":"#, "1,".repeat(150));
    let text = list.repeat(40) + "1" + &"}".repeat(40);
    let before = readings();
    let refusal = check_json(&WIDE, text.as_bytes()).unwrap_err();
    assert!(readings() - before < 1_000);
    assert!(
        refusal
            .to_string()
            .starts_with("`/list/0`: may not be here")
    );
}

#[test]
fn what_an_attempt_finds_is_told_when_it_counts() {
    // The condition reads the child first, of which nobody is told.
    static GUARDED: Schema = Schema::any().rules(&[Rule::If(
        &[Rule::Table(&BASE)],
        &[],
        &[Rule::Table(&BASE), Rule::Not(&[Rule::Table(&BASE)])],
    )]);
    let refusal = check_json(&GUARDED, br#"{"child":{"a":"x"}}"#).unwrap_err();
    assert_eq!(
        refusal.to_string(),
        "`/child/a`: expected integer, received string"
    );
    check_json(&GUARDED, br#"{"child":{"a":1}}"#).unwrap();
}

#[test]
fn what_an_attempt_at_a_union_finds_is_told_alone() {
    static EITHER: Schema = Schema::one_of(&[&NAMED_A, &NAMED_B])
        .rules(&[Rule::Properties(&[("child", &[Rule::Table(&HOLDER)])])]);
    static NAMED_A: Schema = Schema::object(&[
        Property::required("a", &schema::INT64),
        Property::optional("child", &HOLDER),
    ]);
    static NAMED_B: Schema = Schema::object(&[Property::required("b", &schema::INT64)]);
    static HOLDER: Schema = Schema::object(&[Property::optional("u", &KEYED_OR_NUMBER)]);
    static KEYED_OR_NUMBER: Schema = Schema::one_of(&[&KEYED, &schema::INT64]);
    static KEYED: Schema = Schema::object(&[Property::optional("k", &schema::INT64)]);
    let refusal = check_json(&EITHER, br#"{"a":1,"child":{"u":{"k":"x"}}}"#).unwrap_err();
    assert_eq!(
        refusal.to_string(),
        "`/child/u/k`: expected integer, received string"
    );
}

/// A union of two objects that may both be meant, whatever is in them.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Branch {
    Left(Open),
    Right(Open),
}

#[derive(Debug, Serialize, Deserialize)]
struct Open {
    #[serde(default, deserialize_with = "crate::codec::member::<0, Open, _, _>")]
    child: Option<Box<Branch>>,
    #[serde(default, deserialize_with = "crate::codec::member::<1, Open, _, _>")]
    list: Option<Vec<Vec<i64>>>,
}

impl<'de> Deserialize<'de> for Branch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Left),
            1 => alternative.read().map(Self::Right),
            _ => Err(alternative.unknown()),
        }
    }
}

impl Decode<'_> for Branch {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Decode<'_> for Open {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Described for Branch {
    fn schema() -> &'static Schema {
        &BRANCH
    }
}
impl Described for Open {
    fn schema() -> &'static Schema {
        &LEFT
    }
}

static BRANCH: Schema = Schema::one_of(&[&LEFT, &RIGHT]);
static LEFT: Schema = Schema::object(&OPEN_PROPERTIES);
static RIGHT: Schema = Schema::object(&OPEN_PROPERTIES);
static OPEN_PROPERTIES: [Property; 2] = [
    Property::optional("child", &BRANCH),
    Property::optional("list", &LISTS),
];
static LISTS: Schema = Schema::array(&LIST);
static LIST: Schema = Schema::array(&schema::INT64);

/// Objects within each other around a list of so many empty lists.
fn around_lists(open: &str, depth: usize, count: usize) -> String {
    let list = format!(r#"{{"a":1,"list":[{}[]]}}"#, "[],".repeat(count - 1));
    open.repeat(depth) + &list + &"}".repeat(depth)
}

fn assert_too_complex(found: &Violations) {
    let constraints: Vec<_> = found.iter().map(|found| &found.constraint).collect();
    assert_eq!(constraints, [&Constraint::Complexity]);
}

/// Asserts that both readers of types refuse a text as too much work, after no more readings than its length allows.
fn assert_bounded<T: DecodeOwned + Described + Debug>(text: &str) {
    let before = readings();
    match from_json_slice::<T>(text.as_bytes()).unwrap_err() {
        JsonError::Violations(found) => assert_too_complex(&found),
        malformed @ JsonError::Malformed { .. } => unreachable!("the text is JSON: {malformed}"),
    }
    let count = readings() - before;
    assert!(count < 32 * text.len(), "{count} for {}", text.len());
    let json: Json = serde_json::from_str(text).expect("it has been read above");
    let before = readings();
    assert_too_complex(&from_json::<T>(Location::Body, json, T::schema()).unwrap_err());
    let count = readings() - before;
    assert!(count < 33 * text.len(), "{count} for {}", text.len());
}

#[test]
fn what_stands_in_many_unions_is_not_looked_at_for_each_beyond_the_allowance() {
    let open = r#"{"child":"#;
    let text = around_lists(open, 120, 20_000);
    assert_bounded::<Branch>(&text);
    let before = readings();
    check_json(&BRANCH, text.as_bytes()).unwrap();
    assert!(readings() - before < 1_000 + text.len());
    // What is as deep and short, or as long and no deeper than usual, is read.
    assert_judged::<Branch>(&around_lists(open, 120, 500), Ok(()));
    from_json_slice::<Branch>(around_lists(open, 8, 20_000).as_bytes()).unwrap();
}

#[test]
fn what_stands_under_many_rules_is_not_looked_at_for_each_beyond_the_allowance() {
    let open = r#"{"b":1,"child":"#;
    assert_bounded::<Node>(&around_lists(open, 120, 20_000));
    assert_judged::<Node>(&around_lists(open, 120, 500), Ok(()));
}

#[test]
fn a_reading_that_leads_into_too_much_is_given_up_by_the_collecting_reader_as_well() {
    // Nothing is remembered of empty lists, so that each rule reads them anew.
    static MANY_TIMES: Schema = Schema::any().rules(&MANY);
    static MANY: [Rule; 200] = [Rule::Table(&LIST); 200];
    static MANY_LISTS: Schema = Schema::array(&MANY_TIMES);
    let text = format!("[{}[]]", "[],".repeat(50_000));
    let before = readings();
    match check_json(&MANY_LISTS, text.as_bytes()).unwrap_err() {
        JsonError::Violations(found) => assert_too_complex(&found),
        malformed @ JsonError::Malformed { .. } => unreachable!("the text is JSON: {malformed}"),
    }
    assert!(readings() - before <= 1 + 32 * text.len());
}

#[test]
fn what_is_remembered_of_a_reading_is_bounded() {
    const fn item() -> Schema {
        Schema::object(&PROPERTIES)
    }
    const fn items(position: usize) -> Schema {
        Schema::array(&ITEM[position])
    }
    static PROPERTIES: [Property; 1] = [Property::required("a", &schema::INT64)];
    static ITEM: [Schema; 5] = [item(), item(), item(), item(), item()];
    static ITEMS: [Schema; 5] = [items(0), items(1), items(2), items(3), items(4)];
    static VARIANTS: [&Schema; 5] = [&ITEMS[0], &ITEMS[1], &ITEMS[2], &ITEMS[3], &ITEMS[4]];
    static CHOICE: Schema = Schema::one_of(&VARIANTS);
    let refused = |text: &str| {
        check_json(&CHOICE, text.as_bytes())
            .unwrap_err()
            .to_string()
    };
    let none = format!("body: {NONE}");
    assert_eq!(refused(&format!("[{}{{}}]", "{},".repeat(60_000))), none);
    assert!(
        held() < 100,
        "nothing is remembered of what is empty: {}",
        held()
    );
    assert_eq!(
        refused(&format!(r#"[{}{{"b":1}}]"#, r#"{"b":1},"#.repeat(60_000))),
        none
    );
    assert!((1 << 17..1 << 18).contains(&held()), "{}", held());
}
