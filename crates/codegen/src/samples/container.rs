//! Objects and lists.

use std::collections::BTreeSet;

use counterpart_contract::{AdditionalProperties, ArraySchema, ObjectSchema, SchemaId};
use serde_json::{Map, Value, json};

use super::{Accept, Extent, Obstacle, Samples, View};

/// How many items or members are made at most.
const LONGEST: u64 = 1_000;

/// How many members are left out, put in or changed in turn, where the first object does not do.
const CHANGES: usize = 24;

/// How many other values a member is given in turn.
const CHANGED_VALUES: usize = 4;

/// Which of the optional members an object has.
#[derive(Clone, Copy, Debug)]
struct Choice<'n> {
    view: View,
    with: Option<&'n str>,
    without: Option<&'n str>,
}

impl Samples<'_> {
    /// Offers objects: one with what the view asks for, then others that differ from it in a member.
    pub(super) fn each_object(
        &self,
        object: &ObjectSchema,
        view: View,
        accept: Accept<'_>,
    ) -> Result<(), Obstacle> {
        let usual = Choice {
            view,
            with: None,
            without: None,
        };
        let first = self.members(object, usual)?;
        let size = first.len();
        if accept(&Value::Object(first.clone())) {
            return Ok(());
        }
        let optional = object
            .properties
            .iter()
            .filter(|property| !property.required);
        let optional = optional
            .map(|property| property.wire_name.as_str())
            .take(CHANGES);
        let least = View { limit: 0, ..view };
        for name in optional {
            let with = Choice {
                view: least,
                with: Some(name),
                without: None,
            };
            let without = Choice {
                without: Some(name),
                ..usual
            };
            for choice in [with, without] {
                if let Ok(members) = self.members(object, choice)
                    && accept(&Value::Object(members))
                {
                    return Ok(());
                }
            }
        }
        for property in object.properties.iter().take(CHANGES) {
            let mut offered = 0;
            let mut taken = false;
            // That this member has no other value is no obstacle for the next one.
            let _ = self.each(property.schema, view.within(), &mut |value| {
                let mut members = first.clone();
                members.insert(property.wire_name.clone(), value.clone());
                taken = accept(&Value::Object(members));
                offered += 1;
                taken || offered > CHANGED_VALUES
            });
            if taken {
                return Ok(());
            }
        }
        Err(Obstacle::NotFound(format!("an object with {size} members")))
    }

    fn members(
        &self,
        object: &ObjectSchema,
        choice: Choice<'_>,
    ) -> Result<Map<String, Value>, Obstacle> {
        let view = choice.view;
        let free = !view.is_bare();
        let mut members = Map::new();
        let least = object.min_properties.unwrap_or_default();
        let most = object.max_properties.unwrap_or(u64::MAX);
        if least > LONGEST {
            return Err(Obstacle::NotFound(format!("an object of {least} members")));
        }
        let (required, optional): (Vec<_>, Vec<_>) = object
            .properties
            .iter()
            .partition(|property| property.required);
        for property in required.into_iter().chain(optional) {
            let name = property.wire_name.as_str();
            let count = members.len() as u64;
            let wanted = choice.with == Some(name) || count < least || free && count < most;
            if !property.required && (!wanted || choice.without == Some(name)) {
                continue;
            }
            match self.value(property.schema, view.within()) {
                Ok(value) => {
                    members.insert(name.to_owned(), value);
                }
                Err(obstacle) if property.required => return Err(obstacle),
                Err(_) => {}
            }
        }
        let is_open = match object.additional {
            AdditionalProperties::Unspecified => object.properties.is_empty(),
            AdditionalProperties::Any | AdditionalProperties::Schema(_) => true,
            AdditionalProperties::Refused => false,
        };
        let wanted = least.max(members.len() as u64 + u64::from(free)).min(most);
        while is_open && (members.len() as u64) < wanted {
            let value = match object.additional {
                AdditionalProperties::Schema(values) => self.value(values, view.within())?,
                _ => json!("additional"),
            };
            members.insert(format!("additional{}", members.len()), value);
        }
        Ok(members)
    }

    /// Offers lists: of as few items as there may be and one at least where the view is free, then longer ones and ones
    /// of other items.
    pub(super) fn each_list(
        &self,
        id: SchemaId,
        array: &ArraySchema,
        view: View,
        accept: Accept<'_>,
    ) -> Result<(), Obstacle> {
        let least = array.min_items.unwrap_or_default();
        let most = array.max_items.unwrap_or(u64::MAX);
        let usual = if view.is_bare() {
            least
        } else {
            least.max(1).min(most)
        };
        let mut obstacle = None;
        let others = [least, least.saturating_add(1), least.saturating_add(2)];
        let mut tried = BTreeSet::new();
        for count in [usual].into_iter().chain(others) {
            if count > most || !tried.insert(count) {
                continue;
            }
            let items = self.items(array, count, view.within());
            match items.map(Value::Array) {
                Ok(items) => {
                    if accept(&items) {
                        return Ok(());
                    }
                }
                Err(found) => obstacle = obstacle.or(Some(found)),
            }
        }
        let mut taken = false;
        if usual.max(1) <= most.min(LONGEST) && !array.unique_items {
            let count = usize::try_from(usual.max(1)).unwrap_or(1);
            let _ = self.each(array.items, view.within(), &mut |item| {
                taken = accept(&Value::Array(vec![item.clone(); count]));
                taken
            });
        }
        if taken {
            return Ok(());
        }
        Err(obstacle.unwrap_or_else(|| self.not_found(id)))
    }

    /// So many items, which differ where they must.
    pub(super) fn items(
        &self,
        array: &ArraySchema,
        count: u64,
        view: View,
    ) -> Result<Vec<Value>, Obstacle> {
        if count == 0 {
            return Ok(Vec::new());
        }
        let too_many = || Obstacle::NotFound(format!("a list of {count} items"));
        let wanted = usize::try_from(count).map_err(|_| too_many())?;
        if count > LONGEST {
            return Err(too_many());
        }
        if !array.unique_items || count == 1 {
            let item = self.value(array.items, view)?;
            self.values.set(self.values.get().saturating_add(wanted));
            return Ok(vec![item; wanted]);
        }
        let mut items: Vec<Value> = Vec::new();
        for extent in [Extent::Most, Extent::Least] {
            let outcome = self.each(array.items, View { extent, ..view }, &mut |item| {
                if !items.contains(item) {
                    items.push(item.clone());
                }
                items.len() == wanted
            });
            if outcome.is_ok() {
                return Ok(items);
            }
        }
        Err(Obstacle::NotFound(format!(
            "a list of {count} items that all differ"
        )))
    }
}
