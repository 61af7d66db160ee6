//! Which alternative of a union describes a value.

use std::cell::OnceCell;

use super::read::{Reader, while_allowed};
use super::{Kind, Schema};
use crate::codec::allowance;
use crate::json::Json;
use crate::violation::{Constraint, Location};

/// Why no alternative was chosen.
pub(super) struct Refused {
    pub(super) constraint: Constraint,
    /// The only alternative that the value can be meant as, if there is one alone.
    pub(super) nearest: Option<&'static Schema>,
}

/// The position of the alternative that describes a value. Where its type and the names of its members leave only one, that is not read: its own
/// reader will.
pub(crate) fn choose(schema: &Schema, json: &Json) -> Result<usize, Constraint> {
    let Kind::OneOf(variants) = schema.kind() else {
        return Err(Constraint::NoVariant);
    };
    let mut candidates = (0..variants.len()).filter(|index| may_be(variants[*index], json));
    match (candidates.next(), candidates.next()) {
        (None, _) => Err(Constraint::NoVariant),
        (Some(only), None) => Ok(only),
        _ => {
            let _reading = allowance::begin(|| json.size());
            let choice = Reader::new(Location::Body).choose(schema, variants, json);
            if allowance::is_spent() {
                return Err(Constraint::Complexity);
            }
            choice.map_err(|refused| refused.constraint)
        }
    }
}

/// How well a table describes a value, the better the more: whether it does, and how many members it keeps, or else how little is wrong.
pub(crate) fn fitness(schema: &Schema, json: &Json) -> (bool, usize) {
    let _reading = allowance::begin(|| json.size());
    let mut reader = Reader::new(Location::Body);
    reader.read(schema, json);
    let faults = reader.found.len().saturating_add(reader.found.omitted());
    if faults > 0 || allowance::is_spent() {
        return (false, usize::MAX - faults);
    }
    (true, reader.kept_members(schema, json))
}

impl<'a> Reader<'a> {
    /// The alternative that describes a value: the only one, or of several that may, the one that knows most of its
    /// members, so that the fewest are lost.
    pub(super) fn choose(
        &mut self,
        schema: &Schema,
        variants: &[&'static Schema],
        json: &'a Json,
    ) -> Result<usize, Refused> {
        let candidates: Vec<usize> = (0..variants.len())
            .filter(|index| may_be(variants[*index], json))
            .collect();
        let members = OnceCell::new();
        let mut best: Option<(usize, usize)> = None;
        for &position in while_allowed(&candidates) {
            if !self.attempt(|reader| reader.read(variants[position], json)) {
                continue;
            }
            if schema.is_exclusive() {
                if best.replace((position, 0)).is_some() {
                    return Err(refused(Constraint::SeveralVariants));
                }
                continue;
            }
            let kept = self.kept_members(variants[position], json);
            if best.is_none_or(|(_, most)| kept > most) {
                best = Some((position, kept));
            }
            // Where nothing is lost, no other keeps more.
            if kept == *members.get_or_init(|| members_of(json)) {
                break;
            }
        }
        if let Some((position, _)) = best {
            return Ok(position);
        }
        let mut of_this_type = variants.iter().filter(|variant| has_type_of(variant, json));
        let nearest = match (&candidates[..], of_this_type.next(), of_this_type.next()) {
            ([only], _, _) => Some(variants[*only]),
            (_, Some(only), None) => Some(*only),
            _ => None,
        };
        Err(Refused {
            nearest,
            ..refused(Constraint::NoVariant)
        })
    }
}

fn refused(constraint: Constraint) -> Refused {
    Refused {
        constraint,
        nearest: None,
    }
}

impl<'a> Reader<'a> {
    /// How many members a table keeps of a value that it describes: of an object its own, of a list those of its elements.
    fn kept_members(&mut self, schema: &'a Schema, json: &'a Json) -> usize {
        let target = schema.target();
        match (target.kind(), json) {
            (Kind::Object(_), Json::Object(members)) if target.additional_values().is_none() => {
                allowance::draw(members.len());
                let known = members.iter().filter(|(name, _)| target.declares(name));
                known.count()
            }
            (Kind::Tagged { tag, variants }, Json::Object(members)) => {
                let name = json.member(tag).and_then(Json::as_str);
                let variant = variants.iter().find(|(known, _)| Some(*known) == name);
                let Some((_, variant)) = variant else {
                    return 0;
                };
                let is_own = matches!(variant.target().kind(), Kind::Object(_))
                    && variant.target().additional_values().is_none();
                let with_tag = usize::from(is_own && !variant.declares(tag));
                (self.kept_members(variant, json) + with_tag).min(members.len())
            }
            (Kind::Array(items), Json::Array(elements)) => self.once_kept(schema, json, |reader| {
                let elements = while_allowed(elements);
                elements
                    .map(|element| reader.kept_members(items, element))
                    .sum()
            }),
            (Kind::OneOf(variants), Json::Object(_) | Json::Array(_)) => {
                self.once_kept(schema, json, |reader| {
                    let kept = variants.iter().map(|variant| {
                        let fits = may_be(variant, json)
                            && reader.attempt(|reader| reader.read(variant, json));
                        if fits {
                            reader.kept_members(variant, json)
                        } else {
                            0
                        }
                    });
                    kept.max().unwrap_or_default()
                })
            }
            _ => members_of(json),
        }
    }
}

/// How many members can be lost of a value.
fn members_of(json: &Json) -> usize {
    match json {
        Json::Object(members) => members.len(),
        Json::Array(elements) => {
            allowance::draw(elements.len());
            elements.iter().map(members_of).sum()
        }
        _ => 0,
    }
}

/// Whether a value can be meant as this alternative, by its type, by which members it has and by the words in them:
/// what costs little to see. One that cannot does not fit.
fn may_be(schema: &Schema, json: &Json) -> bool {
    if matches!(json, Json::Null) && schema.allows_null() {
        return true;
    }
    let schema = schema.target();
    match (schema.kind(), json) {
        (Kind::OneOf(variants), _) => variants.iter().any(|variant| may_be(variant, json)),
        (Kind::Enumeration(values), Json::String(text)) => values.contains(&text.as_str()),
        (Kind::Integer(_) | Kind::IntegerEnumeration(_), Json::Number(number)) => {
            number.as_integer().is_some()
        }
        (Kind::Object(properties), Json::Object(members)) => {
            allowance::draw(members.len());
            let has_required = properties
                .iter()
                .filter(|property| property.required)
                .all(|property| members.iter().any(|(name, _)| name == property.name));
            let has_strange =
                schema.is_closed() && members.iter().any(|(name, _)| !schema.declares(name));
            let has_words = properties.iter().all(|property| {
                let Kind::Enumeration(words) = property.schema.target().kind() else {
                    return true;
                };
                let mut found = members.iter().filter(|(name, _)| name == property.name);
                found.all(|(_, value)| value.as_str().is_none_or(|text| words.contains(&text)))
            });
            has_required && !has_strange && has_words
        }
        _ => has_type_of(schema, json),
    }
}

fn has_type_of(schema: &Schema, json: &Json) -> bool {
    match (schema.target().kind(), json) {
        (Kind::OneOf(variants), _) => variants.iter().any(|variant| has_type_of(variant, json)),
        (Kind::Any, _)
        | (Kind::String | Kind::Enumeration(_), Json::String(_))
        | (Kind::Boolean, Json::Boolean(_))
        | (Kind::Integer(_) | Kind::IntegerEnumeration(_) | Kind::Number(_), Json::Number(_))
        | (Kind::Array(_), Json::Array(_))
        | (Kind::Object(_) | Kind::Tagged { .. }, Json::Object(_)) => true,
        _ => false,
    }
}
