//! Objects whose members stand under both names: `filter[name]=a&filter[tag]=b&filter[tag]=c`.

use std::borrow::Cow;
use std::collections::HashMap;

use super::read::text_json;
use crate::json::Json;
use crate::schema::{Kind, Schema};

/// How many names may follow one another: as JSON may be nested.
const DEPTH: usize = 128;

/// A member on its way into the tree: what is left of its name, `[a][b]`, and its value, decoded.
pub(super) struct Entry<'r> {
    pub(super) rest: Cow<'r, str>,
    pub(super) value: Cow<'r, str>,
}

/// The tree that the members make under a table; `None` if a name is nested too deeply or is none.
pub(super) fn tree(entries: &[Entry<'_>], schema: &'static Schema) -> Option<Json> {
    let entries: Vec<(&str, &str)> = entries
        .iter()
        .map(|entry| (&*entry.rest, &*entry.value))
        .collect();
    object(&entries, schema, 0)
}

fn object(entries: &[(&str, &str)], schema: &'static Schema, depth: usize) -> Option<Json> {
    if depth == DEPTH {
        return None;
    }
    // The members in the order in which they begin, each with all that belongs to it.
    let mut members: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
    let mut positions = HashMap::new();
    for (rest, value) in entries {
        let (name, rest) = rest.strip_prefix('[')?.split_once(']')?;
        let position = *positions.entry(name).or_insert(members.len());
        if position == members.len() {
            members.push((name, Vec::new()));
        }
        members[position].1.push((rest, value));
    }
    let mut json = Vec::new();
    for (name, parts) in members {
        let schema = schema.member(name);
        match member(&parts, schema, depth)? {
            // What may stand once and stands twice is kept twice, and refused by the table.
            Member::Values(values) => {
                json.extend(values.into_iter().map(|value| (name.to_owned(), value)));
            }
            Member::Tree(tree) => json.push((name.to_owned(), tree)),
        }
    }
    Some(Json::Object(json))
}

enum Member {
    Values(Vec<Json>),
    Tree(Json),
}

fn member(parts: &[(&str, &str)], schema: &'static Schema, depth: usize) -> Option<Member> {
    let is_list = matches!(schema.target().kind(), Kind::Array(_));
    let is_value = |rest: &str| rest.is_empty() || is_list && rest == "[]";
    if !parts.iter().all(|(rest, _)| is_value(rest)) {
        return object(parts, schema, depth + 1).map(Member::Tree);
    }
    if let [(_, "")] = parts
        && is_list
        && schema.allows_null()
    {
        return Some(Member::Tree(Json::Null));
    }
    let values = |schema| parts.iter().map(move |(_, value)| text_json(value, schema));
    Some(if is_list {
        Member::Tree(Json::Array(values(schema.items()).collect()))
    } else {
        Member::Values(values(schema).collect())
    })
}
