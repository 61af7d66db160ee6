//! Forms (`application/x-www-form-urlencoded`): fields as texts, read by the table of the object and so by the same readers as JSON.
//!
//! ```text
//! a=1&tag=x&tag=y --unescaped--> pairs --style, table--> Json --the readers of bodies--> value
//! ```

mod pairs;

use std::collections::HashMap;

use self::pairs::{Pair, escaped};
use crate::codec::{Encode, tree_of};
use crate::json::Json;
use crate::parameter::{hold_to_items, in_turn, text_of, text_tree};
use crate::schema::{Kind, Property, Schema, choose, fitness};
use crate::{Failure, Malformed};

pub(crate) use self::pairs::pairs;

/// How a field travels that the contract does not leave to the usual way of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormField {
    pub(crate) name: &'static str,
    pub(crate) style: FieldStyle,
}

impl FormField {
    /// The field of this name travels so.
    pub const fn new(name: &'static str, style: FieldStyle) -> Self {
        Self { name, style }
    }
}

/// How the value of a field becomes text.
///
/// Without a word of the contract, each item of a list is a field of its own, objects are JSON, and everything else is its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldStyle {
    /// Each item of a list in a field of its own: `tag=a&tag=b`. Each member of an object in a field of its own name: `x=1&y=2`.
    Separate,
    /// All items in one field, with commas: `tag=a,b`. The names and values of an object likewise: `at=x,1,y,2`.
    Comma,
    /// The same with spaces: `tag=a+b`.
    Space,
    /// The same with bars: `tag=a%7Cb`.
    Pipe,
    /// Each member of an object under both names: `at[x]=1&at[y]=2`.
    Deep,
    /// JSON in one field.
    Json,
}

impl FieldStyle {
    fn separator(self) -> Option<char> {
        match self {
            Self::Comma => Some(','),
            Self::Space => Some(' '),
            Self::Pipe => Some('|'),
            Self::Separate | Self::Deep | Self::Json => None,
        }
    }
}

/// The object that a form is.
pub(crate) fn read(
    bytes: &[u8],
    schema: &'static Schema,
    fields: &[FormField],
) -> Result<Json, Malformed> {
    Ok(tree(pairs(bytes)?, schema, fields))
}

/// The object that pairs are under a table. What an alternative makes of them shows only in its own tree: of those that fit it is the one of
/// which most is kept, and of others the one in which least is wrong.
fn tree(pairs: Vec<Pair>, schema: &'static Schema, fields: &[FormField]) -> Json {
    match schema.target().kind() {
        Kind::OneOf(variants) => {
            let trees = variants.iter().map(|variant| {
                let tree = tree(pairs.clone(), variant, fields);
                (fitness(variant, &tree), tree)
            });
            // Of equal ones the first.
            let best = trees.reduce(|best, other| if other.0 > best.0 { other } else { best });
            best.map_or_else(|| Json::Object(Vec::new()), |(_, tree)| tree)
        }
        Kind::Tagged { tag, variants } => {
            let named = pairs.iter().find(|(name, _)| name == tag);
            let variant = named.and_then(|(_, name)| variants.iter().find(|(tag, _)| tag == name));
            match variant {
                Some((_, schema)) => tree(pairs, schema, fields),
                None => object(pairs, &crate::schema::ANY, fields),
            }
        }
        _ => object(pairs, schema, fields),
    }
}

fn object(mut left: Vec<Pair>, schema: &'static Schema, fields: &[FormField]) -> Json {
    let mut members = Vec::new();
    let properties: &[Property] = match schema.target().kind() {
        Kind::Object(properties) => properties,
        _ => &[],
    };
    for property in properties {
        let style = fields.iter().find(|field| field.name == property.name);
        let style = style.map(|field| field.style);
        read_field(
            &mut left,
            property.name,
            property.schema,
            style,
            &mut members,
        );
    }
    let others = schema
        .target()
        .additional_values()
        .unwrap_or(&crate::schema::ANY);
    members.extend(gathered(left, |_| others));
    Json::Object(members)
}

fn read_field(
    pairs: &mut Vec<Pair>,
    name: &'static str,
    schema: &'static Schema,
    style: Option<FieldStyle>,
    members: &mut Vec<(String, Json)>,
) {
    let kind = schema.target().kind();
    if reads_null(schema) && is_one_empty_text(pairs, name) {
        pairs.retain(|(key, _)| key != name);
        members.push((name.to_owned(), Json::Null));
        return;
    }
    let is_object = matches!(kind, Kind::Object(_));
    if is_object && matches!(style, Some(FieldStyle::Deep | FieldStyle::Separate)) {
        let is_deep = style == Some(FieldStyle::Deep);
        let inner = inner(pairs, name, schema, is_deep);
        if !inner.is_empty() {
            members.push((name.to_owned(), Json::Object(inner)));
        }
        return;
    }
    let values: Vec<String> = pairs
        .extract_if(.., |(key, _)| key == name)
        .map(|(_, value)| value)
        .collect();
    match (kind, style, values.as_slice()) {
        (_, _, []) => {}
        (Kind::Array(items), None | Some(FieldStyle::Separate), values) => {
            let items = values.iter().map(|value| text_tree(value, items)).collect();
            members.push((name.to_owned(), Json::Array(items)));
        }
        (_, style, values) => {
            // What stands more than once is kept so, and refused by the table.
            members.extend(values.iter().map(|value| {
                let separator = style.and_then(FieldStyle::separator);
                (name.to_owned(), joined(value, schema, separator))
            }));
        }
    }
}

/// Whether all that a field says is one empty text, which is how `null` travels, whatever the style.
fn is_one_empty_text(pairs: &[Pair], name: &str) -> bool {
    let mut values = pairs.iter().filter(|(key, _)| key == name);
    let first = values.next();
    first.is_some_and(|(_, value)| value.is_empty()) && values.next().is_none()
}

/// Whether an empty text is `null` here. What takes any value takes the text itself.
fn reads_null(schema: &Schema) -> bool {
    schema.allows_null() && !matches!(schema.target().kind(), Kind::Any)
}

/// The members of an object whose fields are apart.
fn inner(
    pairs: &mut Vec<Pair>,
    name: &str,
    schema: &'static Schema,
    is_deep: bool,
) -> Vec<(String, Json)> {
    let own = |key: &str| {
        if is_deep {
            let rest = key.strip_prefix(name)?;
            return rest.strip_prefix('[')?.strip_suffix(']').map(str::to_owned);
        }
        schema.declares(key).then(|| key.to_owned())
    };
    let own_pairs = pairs.extract_if(.., |(key, _)| own(key).is_some());
    let named = own_pairs.map(|(key, value)| (own(&key).unwrap_or(key), value));
    gathered(named, |name| schema.member(name))
}

/// The members that pairs make under the tables of their names, the items of a list in one.
fn gathered(
    pairs: impl IntoIterator<Item = Pair>,
    described: impl Fn(&str) -> &'static Schema,
) -> Vec<(String, Json)> {
    let mut members: Vec<(String, Json)> = Vec::new();
    let mut lists: HashMap<String, usize> = HashMap::new();
    for (name, value) in pairs {
        let schema = described(&name);
        let Kind::Array(items) = schema.target().kind() else {
            members.push((name, text_tree(&value, schema)));
            continue;
        };
        let position = members.len();
        let place = *lists.entry(name.clone()).or_insert(position);
        if place == position {
            // An only empty text, unless another follows.
            let is_null = value.is_empty() && reads_null(schema);
            let item = || Json::Array(vec![text_tree(&value, items)]);
            members.push((name, if is_null { Json::Null } else { item() }));
            continue;
        }
        let list = &mut members[place].1;
        if *list == Json::Null {
            *list = Json::Array(vec![text_tree("", items)]);
        }
        if let Json::Array(list) = list {
            list.push(text_tree(&value, items));
        }
    }
    members
}

fn joined(text: &str, schema: &'static Schema, separator: Option<char>) -> Json {
    let Some(separator) = separator else {
        return text_tree(text, schema);
    };
    let parts = text.split(separator).filter(|_| !text.is_empty());
    match schema.target().kind() {
        Kind::Array(items) => Json::Array(parts.map(|part| text_tree(part, items)).collect()),
        Kind::Object(_) => {
            // What has not the form of an object stays text, which the table refuses.
            let Some(members) = in_turn(parts) else {
                return Json::String(text.to_owned());
            };
            let members = members.into_iter();
            let tree = |(name, value): (&str, &str)| {
                (name.to_owned(), text_tree(value, schema.member(name)))
            };
            Json::Object(members.map(tree).collect())
        }
        _ => text_tree(text, schema),
    }
}

/// The text of a form. `null` is the empty text where that is read back as `null`, and left out elsewhere.
///
/// # Errors
///
/// If the value cannot be JSON, if an item of a joined list holds what separates items, or if the only item of one is empty.
pub(crate) fn write<T: Encode>(
    value: &T,
    schema: &'static Schema,
    fields: &[FormField],
) -> Result<String, Failure> {
    let mut pairs = Vec::new();
    let json = tree_of(value).map_err(Failure::internal)?;
    let schema = described(schema, &json);
    if let Json::Object(members) = json {
        for (name, value) in members {
            let style = fields.iter().find(|field| field.name == name);
            let style = style.map(|field| field.style);
            let schema = schema.member(&name);
            write_field(&mut pairs, name, value, schema, style)?;
        }
    }
    Ok(escaped(&pairs))
}

/// The table of an object, behind the unions that describe it.
fn described(schema: &'static Schema, json: &Json) -> &'static Schema {
    let target = schema.target();
    match target.kind() {
        Kind::OneOf(variants) => {
            let position = choose(target, json).ok();
            let variant = position.and_then(|position| variants.get(position));
            variant.map_or(target, |variant| described(variant, json))
        }
        Kind::Tagged { tag, variants } => {
            let name = json.member(tag).and_then(Json::as_str);
            let variant = variants.iter().find(|(known, _)| Some(*known) == name);
            variant.map_or(target, |(_, variant)| described(variant, json))
        }
        _ => target,
    }
}

fn write_field(
    pairs: &mut Vec<Pair>,
    name: String,
    value: Json,
    schema: &'static Schema,
    style: Option<FieldStyle>,
) -> Result<(), Failure> {
    use FieldStyle::{Deep, Separate};
    match (value, style) {
        (Json::Null, _) if !reads_null(schema) => {}
        (Json::Array(items), None | Some(Separate | Deep)) => {
            pairs.extend(items.iter().map(|item| (name.clone(), text_of(item))));
        }
        (Json::Object(members), Some(style @ (Separate | Deep))) => {
            for (member, value) in members {
                let schema = schema.member(&member);
                let key = match style {
                    Deep => format!("{name}[{member}]"),
                    _ => member,
                };
                write_field(pairs, key, value, schema, None)?;
            }
        }
        (value, style) => {
            let text = match style.and_then(FieldStyle::separator) {
                Some(separator) => join(&name, &value, separator)?,
                None => text_of(&value),
            };
            pairs.push((name, text));
        }
    }
    Ok(())
}

fn join(name: &str, value: &Json, separator: char) -> Result<String, Failure> {
    let refuse = |fault: &str| Failure::internal(format!("field `{name}`: {fault}"));
    let parts: Vec<String> = match value {
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(text_of).collect();
            hold_to_items(&items).map_err(refuse)?;
            items
        }
        Json::Object(members) => {
            let members = members.iter();
            members
                .flat_map(|(name, value)| [name.clone(), text_of(value)])
                .collect()
        }
        value => return Ok(text_of(value)),
    };
    if parts.iter().any(|part| part.contains(separator)) {
        return Err(refuse(&format!(
            "an item holds the separator `{separator}`, so that the list would read back as another"
        )));
    }
    Ok(parts.join(separator.encode_utf8(&mut [0; 4])))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::schema::{INT64, IntegerFormat, STRING, violations_of};

    static POINT: Schema = Schema::object(&[
        Property::required("x", &INT64),
        Property::optional("y", &INT64),
    ]);
    static TAGS: Schema = Schema::array(&STRING);
    static LINE: Schema = Schema::object(&[Property::required("length", &INT64)]).closed();
    static ELEMENT: Schema = Schema::one_of(&[&STRING, &POINT, &LINE]);
    static ELEMENTS: Schema = Schema::array(&ELEMENT);
    static POINTS: Schema = Schema::array(&POINT);
    static DRAWING: Schema = Schema::object(&[
        Property::optional("points", &POINTS),
        Property::optional("elements", &ELEMENTS),
        Property::optional("first", &ELEMENT),
    ]);
    static FORM: Schema = Schema::object(&[
        Property::required("name", &STRING),
        Property::optional("tags", &TAGS),
        Property::optional("at", &POINT),
        Property::optional("joined", &TAGS),
        Property::optional("deep", &POINT),
    ])
    .closed();
    const FIELDS: &[FormField] = &[
        FormField::new("joined", FieldStyle::Pipe),
        FormField::new("deep", FieldStyle::Deep),
    ];

    fn faults(text: &str) -> String {
        match read(text.as_bytes(), &FORM, FIELDS) {
            Ok(json) => violations_of(&FORM, &json).to_string(),
            Err(malformed) => malformed.to_string(),
        }
    }

    #[test]
    fn a_form_is_written_as_it_is_read() {
        let text = "name=a%26+b&tags=x&tags=y&at=%7B%22x%22%3A1%7D&joined=p%7Cq&deep%5Bx%5D=7";
        let json = read(text.as_bytes(), &FORM, FIELDS).unwrap();
        assert!(violations_of(&FORM, &json).is_empty());
        let expected =
            r#"{"at":{"x":1},"deep":{"x":7},"joined":["p","q"],"name":"a& b","tags":["x","y"]}"#;
        assert_eq!(json.canonical(), expected);
        let value: serde_json::Value = serde_json::from_str(expected).unwrap();
        let written = write(&value, &FORM, FIELDS).unwrap();
        let again = read(written.as_bytes(), &FORM, FIELDS).unwrap();
        assert_eq!(again.canonical(), expected);
    }

    #[test]
    fn objects_in_lists_and_among_alternatives_are_json_in_fields_of_their_own() {
        let drawing = serde_json::json!({
            "points": [{"x": 1}, {"x": 2, "y": 3}],
            "elements": ["{", {"length": 4}, {"x": 5}],
            "first": {"length": 6},
        });
        let text = write(&drawing, &DRAWING, &[]).unwrap();
        // The fields are in the order of `serde_json`'s maps, which a feature of it decides.
        assert!(text.contains("points=%7B%22x%22%3A1%7D&points="), "{text}");
        let json = read(text.as_bytes(), &DRAWING, &[]).unwrap();
        let found: serde_json::Value = serde_json::from_str(&json.canonical()).unwrap();
        assert_eq!(found, drawing);
        let broken = read(b"elements=%7B%22length%22%3Atrue%7D", &DRAWING, &[]).unwrap();
        assert_eq!(broken.canonical(), r#"{"elements":["{\"length\":true}"]}"#);
    }

    #[test]
    fn a_map_of_lists_is_read_in_time_that_grows_with_it() {
        static BY_NAME: Schema = Schema::map(&TAGS);
        static LISTS: Schema = Schema::object(&[Property::optional("m", &BY_NAME)]);
        const DEEP: &[FormField] = &[FormField::new("m", FieldStyle::Deep)];
        let once: Vec<String> = (0..60_000).map(|key| format!("m[{key}]=a&")).collect();
        let twice = once.concat().repeat(2);
        let json = read(twice.as_bytes(), &LISTS, DEEP).unwrap();
        let Json::Object(members) = json else {
            panic!("a form is an object")
        };
        let Json::Object(lists) = &members[0].1 else {
            panic!("the field is an object")
        };
        assert_eq!(lists.len(), 60_000);
        let last = Json::Array(vec![Json::String("a".into()), Json::String("a".into())]);
        assert_eq!(lists.last().map(|(_, list)| list), Some(&last));
    }

    #[test]
    fn a_map_of_lists_is_written_as_it_is_read() {
        static NULLABLE_TAGS: Schema = Schema::array(&STRING).nullable();
        static LISTS: Schema =
            Schema::object(&[Property::optional("name", &STRING)]).additional(&NULLABLE_TAGS);
        let value = serde_json::json!({"a": ["x", "y"], "b": ["z"], "c": null, "name": "n"});
        let text = write(&value, &LISTS, &[]).unwrap();
        let json = read(text.as_bytes(), &LISTS, &[]).unwrap();
        assert_eq!(json.canonical(), value.to_string(), "{text}");
        let json = read(b"c=&c=x&d=x&d=", &LISTS, &[]).unwrap();
        assert_eq!(json.canonical(), r#"{"c":["","x"],"d":["x",""]}"#);
    }

    #[test]
    fn a_nullable_list_within_an_object_is_written_as_it_is_read() {
        static NULLABLE_TAGS: Schema = Schema::array(&STRING).nullable();
        static INNER: Schema = Schema::object(&[Property::required("tags", &NULLABLE_TAGS)]);
        static OUTER: Schema = Schema::object(&[
            Property::required("apart", &INNER),
            Property::required("deep", &INNER),
        ]);
        const STYLES: &[FormField] = &[
            FormField::new("apart", FieldStyle::Separate),
            FormField::new("deep", FieldStyle::Deep),
        ];
        for tags in [serde_json::Value::Null, serde_json::json!(["x", ""])] {
            let value = serde_json::json!({"apart": {"tags": tags}, "deep": {"tags": tags}});
            let text = write(&value, &OUTER, STYLES).unwrap();
            let json = read(text.as_bytes(), &OUTER, STYLES).unwrap();
            assert_eq!(json.canonical(), value.to_string(), "{text}");
        }
    }

    #[test]
    fn a_form_of_alternatives_is_read_as_the_one_that_keeps_most_of_it() {
        static COUNTED: Schema = Schema::object(&[Property::required("count", &INT64)]);
        static LISTED: Schema = Schema::object(&[
            Property::required("count", &INT64),
            Property::required("tags", &TAGS),
        ]);
        static NAMED: Schema = Schema::object(&[
            Property::required("name", &STRING),
            Property::required("note", &NOTE),
        ]);
        static NOTE: Schema = Schema::string().nullable();
        static ANY_OF: Schema = Schema::one_of(&[&COUNTED, &LISTED, &INNER]);
        static INNER: Schema = Schema::one_of(&[&NAMED, &LINE]).exclusive();
        for value in [
            serde_json::json!({"count": 5}),
            serde_json::json!({"count": 5, "tags": ["7", "true"]}),
            serde_json::json!({"name": "5", "note": null}),
            serde_json::json!({"length": 5}),
        ] {
            let text = write(&value, &ANY_OF, &[]).unwrap();
            let json = read(text.as_bytes(), &ANY_OF, &[]).unwrap();
            assert_eq!(json.canonical(), value.to_string(), "{text}");
            assert_eq!(violations_of(&ANY_OF, &json).to_string(), "", "{text}");
        }
        let json = read(b"count=five", &ANY_OF, &[]).unwrap();
        assert_eq!(
            violations_of(&ANY_OF, &json).to_string(),
            "`/count`: expected integer, received string"
        );
    }

    #[test]
    fn a_form_that_names_its_alternative_is_read_as_that() {
        static LENGTH: Schema = Schema::object(&[Property::required("value", &INT64)]);
        static WORD: Schema = Schema::object(&[
            Property::required("kind", &STRING),
            Property::required("value", &STRING),
        ]);
        static TAGGED: Schema = Schema::tagged("kind", &[("length", &LENGTH), ("word", &WORD)]);
        let read = |text: &str| read(text.as_bytes(), &TAGGED, &[]).unwrap();
        for (text, expected) in [
            ("value=5&kind=length", r#"{"kind":"length","value":5}"#),
            ("value=5&kind=word", r#"{"kind":"word","value":"5"}"#),
        ] {
            assert_eq!(read(text).canonical(), expected);
            let value: serde_json::Value = serde_json::from_str(expected).unwrap();
            let written = write(&value, &TAGGED, &[]).unwrap();
            assert_eq!(read(&written).canonical(), expected);
        }
        for (text, fault) in [
            ("value=5", "`/kind`: required, but missing"),
            (
                "value=5&kind=x",
                "`/kind`: expected one of `length`, `word`",
            ),
        ] {
            assert!(
                violations_of(&TAGGED, &read(text))
                    .to_string()
                    .starts_with(fault)
            );
        }
    }

    #[test]
    fn what_is_wrong_with_fields_is_named() {
        assert_eq!(faults("tags="), "`/name`: required, but missing");
        assert_eq!(
            faults("name=a&name=b"),
            "`/name`: stands in the object more than once"
        );
        assert_eq!(faults("name=a&z=1"), "`/z`: not a member of this object");
        assert_eq!(
            faults("name=a&at=1&deep[x]=q"),
            "`/at`: expected object, received number; `/deep/x`: expected integer, received string"
        );
        for text in ["name=%zz", "name=%F", "%", "name=%FF", "name=\u{e9}&b=%80"] {
            assert!(
                faults(text).starts_with("malformed at line 1"),
                "{text}: {}",
                faults(text)
            );
        }
    }

    #[test]
    fn null_is_an_empty_text_in_every_style() {
        static NOTE: Schema = Schema::string().nullable();
        static AGE: Schema = Schema::integer(IntegerFormat::Int64).nullable();
        static NULLABLE_TAGS: Schema = Schema::array(&STRING).nullable();
        static NULLABLE_POINT: Schema = Schema::reference(&POINT).nullable();
        static PLACE: Schema = Schema::object(&[
            Property::required("x", &INT64),
            Property::required("z", &AGE),
        ]);
        static NULLABLES: Schema = Schema::object(&[
            Property::required("note", &NOTE),
            Property::optional("age", &AGE),
            Property::required("tags", &NULLABLE_TAGS),
            Property::required("joined", &NULLABLE_TAGS),
            Property::required("at", &NULLABLE_POINT),
            Property::required("deep", &NULLABLE_POINT),
            Property::required("apart", &NULLABLE_POINT),
            Property::required("place", &PLACE),
        ])
        .closed();
        const STYLES: &[FormField] = &[
            FormField::new("joined", FieldStyle::Comma),
            FormField::new("deep", FieldStyle::Deep),
            FormField::new("apart", FieldStyle::Separate),
            FormField::new("place", FieldStyle::Deep),
        ];
        let value = serde_json::json!({
            "note": null, "age": null, "tags": null, "joined": null, "at": null, "deep": null,
            "apart": null, "place": {"x": 1, "z": null},
        });
        let text = write(&value, &NULLABLES, STYLES).unwrap();
        for field in ["note=", "tags=", "deep=", "place%5Bz%5D="] {
            assert!(text.split('&').any(|found| found == field), "{text}");
        }
        let json = read(text.as_bytes(), &NULLABLES, STYLES).unwrap();
        assert_eq!(violations_of(&NULLABLES, &json).to_string(), "");
        assert_eq!(serde_json::to_value(&json).unwrap(), value);
    }

    #[test]
    fn null_is_left_out_where_an_empty_text_is_not_null() {
        static NOTE: Schema = Schema::string().nullable();
        static INNER: Schema = Schema::object(&[
            Property::optional("free", &crate::schema::ANY),
            Property::optional("note", &NOTE),
        ])
        .additional(&NOTE);
        static OUTER: Schema = Schema::object(&[
            Property::optional("free", &crate::schema::ANY),
            Property::optional("name", &STRING),
            Property::optional("note", &NOTE),
            Property::optional("inner", &INNER),
        ]);
        const DEEP: &[FormField] = &[FormField::new("inner", FieldStyle::Deep)];
        let value = serde_json::json!({
            "free": null, "name": null, "other": null, "note": null,
            "inner": {"free": null, "note": null, "other": null},
        });
        let text = write(&value, &OUTER, DEEP).unwrap();
        let json = read(text.as_bytes(), &OUTER, DEEP).unwrap();
        assert_eq!(
            json.canonical(),
            r#"{"inner":{"note":null,"other":null},"note":null}"#
        );
    }

    #[test]
    fn an_item_that_holds_the_separator_is_not_written() {
        let value = serde_json::json!({"joined": ["a|b"]});
        assert!(write(&value, &FORM, FIELDS).is_err());
    }

    #[test]
    fn a_joined_list_of_one_empty_item_is_not_written() {
        let refusal = |value: serde_json::Value| {
            let failure = write(&value, &FORM, FIELDS).unwrap_err();
            std::error::Error::source(&failure).unwrap().to_string()
        };
        for item in ["".into(), serde_json::Value::Null] {
            assert_eq!(
                refusal(serde_json::json!({"joined": [item]})),
                "field `joined`: a list of one empty item would read back as a list of none"
            );
        }
        for items in [&[][..], &["", ""], &["a", ""]] {
            let value = serde_json::json!({"name": "n", "joined": items});
            let text = write(&value, &FORM, FIELDS).unwrap();
            let json = read(text.as_bytes(), &FORM, FIELDS).unwrap();
            assert_eq!(serde_json::to_value(&json).unwrap(), value, "{text}");
        }
    }

    #[test]
    fn a_joined_object_has_names_and_values_in_turn() {
        const JOINED: &[FormField] = &[FormField::new("at", FieldStyle::Comma)];
        let read = |text: &str| read(text.as_bytes(), &FORM, JOINED).unwrap();
        let sound = read("name=n&at=x,1,y,2");
        assert_eq!(sound.canonical(), r#"{"at":{"x":1,"y":2},"name":"n"}"#);
        assert_eq!(
            violations_of(&FORM, &read("name=n&at=x,1,y")).to_string(),
            "`/at`: expected object, received string"
        );
        assert_eq!(read("at=").canonical(), r#"{"at":{}}"#);
    }
}
