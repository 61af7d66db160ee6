//! Which alternative of a union describes a value.

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
        let mut best: Option<(usize, usize)> = None;
        for &position in while_allowed(&candidates) {
            if !self.attempt(|reader| reader.read(variants[position], json)) {
                continue;
            }
            let known = known_members(variants[position], json);
            match best {
                Some(_) if schema.is_exclusive() => {
                    return Err(refused(Constraint::SeveralVariants));
                }
                Some((_, most)) if known <= most => {}
                _ => best = Some((position, known)),
            }
            // Without members nothing can be lost.
            if !schema.is_exclusive() && !matches!(json, Json::Object(_)) {
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

/// How many members of an object a table keeps.
fn known_members(schema: &Schema, json: &Json) -> usize {
    let Json::Object(members) = json else {
        return 0;
    };
    let schema = schema.target();
    match schema.kind() {
        Kind::Object(_) if schema.additional_values().is_none() => {
            let known = members.iter().filter(|(name, _)| schema.declares(name));
            known.count()
        }
        Kind::OneOf(variants) => {
            let known = variants.iter().map(|variant| known_members(variant, json));
            known.max().unwrap_or_default()
        }
        _ => members.len(),
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
