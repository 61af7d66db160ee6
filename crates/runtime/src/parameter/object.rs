//! Flat objects in parameters, in each of the styles that a contract may choose.

use super::text_of;
use crate::codec::{Encode, tree_of};
use crate::json::Json;
use crate::schema::Schema;

/// How the members of an object become text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectStyle {
    /// Each member under the name of the parameter and its own: `filter[a]=1&filter[b]=2` (`deepObject`).
    Deep,
    /// Each member under its own name: `a=1&b=2` (`form`, exploded).
    Separate,
    /// Names and values in turn in one value: `a,1,b,2` (`form` and `simple`, not exploded).
    Alternating,
    /// Names and values in pairs in one value: `a=1,b=2` (`simple`, exploded).
    Pairs,
}

/// The members of the object that stands in `pairs` under `name`; `None` if there is none. With [`ObjectStyle::Separate`] those are the members that
/// `schema` declares, as the name of the parameter does not show.
pub fn object_members<N: AsRef<str>, V: AsRef<str>>(
    style: ObjectStyle,
    name: &str,
    pairs: &[(N, V)],
    schema: &Schema,
) -> Option<Vec<(String, String)>> {
    let pairs = pairs
        .iter()
        .map(|(key, value)| (key.as_ref(), value.as_ref()));
    let members: Vec<_> = match style {
        ObjectStyle::Deep => pairs
            .filter_map(|(key, value)| {
                let member = key
                    .strip_prefix(name)?
                    .strip_prefix('[')?
                    .strip_suffix(']')?;
                Some((member.to_owned(), value.to_owned()))
            })
            .collect(),
        ObjectStyle::Separate => pairs
            .filter(|(key, _)| schema.declares(key))
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect(),
        ObjectStyle::Alternating => {
            let mut parts = pairs
                .filter(|(key, _)| *key == name)
                .flat_map(|(_, value)| value.split(','));
            let mut members = Vec::new();
            while let Some(member) = parts.next() {
                members.push((
                    member.to_owned(),
                    parts.next().unwrap_or_default().to_owned(),
                ));
            }
            members
        }
        ObjectStyle::Pairs => pairs
            .filter(|(key, _)| *key == name)
            .flat_map(|(_, value)| value.split(','))
            .map(|part| part.split_once('=').unwrap_or((part, "")))
            .map(|(member, value)| (member.to_owned(), value.to_owned()))
            .collect(),
    };
    (!members.is_empty()).then_some(members)
}

/// The pairs in which an object stands, for a query; with the styles of one value that value is the only pair's. A value that is no object has none.
pub fn write_object<T: Encode>(style: ObjectStyle, name: &str, value: &T) -> Vec<(String, String)> {
    let Ok(Json::Object(members)) = tree_of(value) else {
        return Vec::new();
    };
    let members = members
        .iter()
        .map(|(member, value)| (member, text_of(value)));
    match style {
        ObjectStyle::Deep => members
            .map(|(member, value)| (format!("{name}[{member}]"), value))
            .collect(),
        ObjectStyle::Separate => members
            .map(|(member, value)| (member.clone(), value))
            .collect(),
        ObjectStyle::Alternating => joined(
            name,
            members.map(|(member, value)| format!("{member},{value}")),
        ),
        ObjectStyle::Pairs => joined(
            name,
            members.map(|(member, value)| format!("{member}={value}")),
        ),
    }
}

fn joined(name: &str, parts: impl Iterator<Item = String>) -> Vec<(String, String)> {
    vec![(name.to_owned(), parts.collect::<Vec<_>>().join(","))]
}
