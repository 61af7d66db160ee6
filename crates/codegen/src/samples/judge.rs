//! Whether a value fits a schema, as the readers of generated code find it: by its kind, then by its rules.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use counterpart_contract::{
    AdditionalProperties, Contract, ObjectSchema, Schema, SchemaId, SchemaKind, StringSchema,
    UnionSchema,
};
use serde_json::{Map, Value};

use super::format::is_of_format;
use super::pattern::Expression;
use crate::types::rules_of;

/// How many looks at a value one question may take, and how deep they may go.
const LOOKS: usize = 200_000;
const DEPTH: usize = 300;
/// How many looks all questions about one sample may take.
const ALL_LOOKS: usize = 4_000_000;

/// Judges values by the schemas of a contract.
#[derive(Debug)]
pub(super) struct Judge<'a> {
    pub(super) contract: &'a Contract,
    patterns: RefCell<BTreeMap<String, Option<Expression>>>,
    rules: RefCell<BTreeMap<usize, Option<Rc<Value>>>>,
    /// What was found of a value by a schema, by where the value lies: unions of unions come to the same ones by many ways.
    found: RefCell<BTreeMap<(SchemaId, usize), bool>>,
    looks: Cell<usize>,
    /// How many looks are left for the sample.
    left: Cell<usize>,
    depth: Cell<usize>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(contract: &'a Contract) -> Self {
        Self {
            contract,
            patterns: RefCell::default(),
            rules: RefCell::default(),
            found: RefCell::default(),
            looks: Cell::new(0),
            left: Cell::new(ALL_LOOKS),
            depth: Cell::new(0),
        }
    }

    /// Begins with the questions about another sample.
    pub(super) fn start(&self) {
        self.left.set(ALL_LOOKS);
    }

    /// Whether a value fits; no, if to find that out takes too long.
    pub(super) fn fits(&self, id: SchemaId, value: &Value) -> bool {
        self.asked(|judge| judge.is_fit(id, value))
    }

    /// Whether a value takes one branch of a union, or any where several may fit.
    pub(super) fn fits_union(&self, union: &UnionSchema, value: &Value) -> bool {
        self.asked(|judge| judge.is_fit_for_union(union, value))
    }

    /// Whether a value keeps what keywords say.
    pub(super) fn fits_keywords(&self, keywords: &Value, value: &Value) -> bool {
        self.asked(|judge| judge.keeps(keywords, value))
    }

    fn asked(&self, question: impl FnOnce(&Self) -> bool) -> bool {
        // The value of the next question may lie where the value of the last one did.
        self.forget();
        self.looks.set(0);
        question(self) && self.looks.get() < LOOKS
    }

    /// Forgets what was found of values that lie nowhere any more.
    pub(super) fn forget(&self) {
        self.found.borrow_mut().clear();
    }

    pub(super) fn is_fit(&self, id: SchemaId, value: &Value) -> bool {
        let place = (id, std::ptr::from_ref(value).addr());
        let found = self.found.borrow().get(&place).copied();
        found.unwrap_or_else(|| {
            let fits = self.is_found_fit(id, value);
            self.found.borrow_mut().insert(place, fits);
            fits
        })
    }

    fn is_found_fit(&self, id: SchemaId, value: &Value) -> bool {
        self.looks.set(self.looks.get() + 1);
        self.left.set(self.left.get().saturating_sub(1));
        let is_spent = self.looks.get() >= LOOKS || self.left.get() == 0;
        if is_spent || self.depth.get() >= DEPTH {
            self.looks.set(LOOKS);
            return false;
        }
        self.depth.set(self.depth.get() + 1);
        let schema = self.contract.schema(id);
        let fits = self.has_kind(schema, value) && self.keeps_rules(id, schema, value);
        self.depth.set(self.depth.get() - 1);
        fits
    }

    fn has_kind(&self, schema: &Schema, value: &Value) -> bool {
        if value.is_null() && schema.nullable {
            return true;
        }
        match &schema.kind {
            SchemaKind::Any => true,
            SchemaKind::Never => false,
            SchemaKind::Null => value.is_null(),
            SchemaKind::Reference(target) => self.is_fit(*target, value),
            SchemaKind::Boolean => value.is_boolean(),
            SchemaKind::String(string) => value
                .as_str()
                .is_some_and(|text| self.is_fit_text(string, text)),
            SchemaKind::Integer(_) | SchemaKind::Number(_) | SchemaKind::Enumeration(_) => {
                counterpart_contract::fits_scalar(&schema.kind, value)
            }
            SchemaKind::Array(array) => value.as_array().is_some_and(|items| {
                is_counted(items.len(), array.min_items, array.max_items)
                    && !(array.unique_items && repeats(items))
                    && items.iter().all(|item| self.is_fit(array.items, item))
            }),
            SchemaKind::Object(object) => value
                .as_object()
                .is_some_and(|members| self.is_fit_object(object, members, None)),
            SchemaKind::Union(union) => self.is_fit_for_union(union, value),
        }
    }

    pub(super) fn is_fit_text(&self, string: &StringSchema, text: &str) -> bool {
        let format = string.format.as_deref().unwrap_or_default();
        let pattern = string.pattern.as_deref().unwrap_or_default();
        is_counted(text.chars().count(), string.min_length, string.max_length)
            && self.matches(pattern, text)
            && is_of_format(text, format)
    }

    /// Whether an expression matches somewhere in a text.
    pub(super) fn matches(&self, pattern: &str, text: &str) -> bool {
        if pattern.is_empty() {
            return true;
        }
        let mut patterns = self.patterns.borrow_mut();
        let expression = patterns
            .entry(pattern.to_owned())
            .or_insert_with(|| Expression::new(pattern));
        expression
            .as_ref()
            .is_some_and(|expression| expression.matches(text))
    }

    /// `tag` belongs to the object, though its schema may not know it.
    fn is_fit_object(
        &self,
        object: &ObjectSchema,
        members: &Map<String, Value>,
        tag: Option<&str>,
    ) -> bool {
        let declared =
            object
                .properties
                .iter()
                .all(|property| match members.get(&property.wire_name) {
                    Some(value) => self.is_fit(property.schema, value),
                    None => !property.required,
                });
        let is_known = |name: &str| {
            tag == Some(name)
                || object
                    .properties
                    .iter()
                    .any(|property| property.wire_name == name)
        };
        let mut others = members.iter().filter(|(name, _)| !is_known(name));
        declared
            && is_counted(members.len(), object.min_properties, object.max_properties)
            && match object.additional {
                AdditionalProperties::Unspecified | AdditionalProperties::Any => true,
                AdditionalProperties::Schema(values) => {
                    others.all(|(_, value)| self.is_fit(values, value))
                }
                AdditionalProperties::Refused => others.next().is_none(),
            }
    }

    fn is_fit_for_union(&self, union: &UnionSchema, value: &Value) -> bool {
        let Some(discriminator) = &union.discriminator else {
            let variants = union.variants.iter();
            let fitting = variants.filter(|variant| self.is_fit(variant.schema, value));
            return match fitting.take(2).count() {
                0 => false,
                1 => true,
                _ => !union.exclusive,
            };
        };
        let tag = &discriminator.property;
        let Some(members) = value.as_object() else {
            return false;
        };
        let Some(Value::String(said)) = members.get(tag) else {
            return false;
        };
        let mut variants = union.variants.iter();
        variants
            .find(|variant| variant.tags.contains(said))
            .is_some_and(|variant| {
                let (id, schema) = self.contract.resolve(variant.schema);
                match &schema.kind {
                    SchemaKind::Object(object) => {
                        self.is_fit_object(object, members, Some(tag))
                            && self.keeps_rules(id, schema, value)
                    }
                    _ => self.is_fit(variant.schema, value),
                }
            })
    }

    fn keeps_rules(&self, id: SchemaId, schema: &Schema, value: &Value) -> bool {
        let known = self.rules.borrow().get(&id.index()).cloned();
        let rules = known.unwrap_or_else(|| {
            let rules = rules_of(schema).map(Rc::new);
            self.rules.borrow_mut().insert(id.index(), rules.clone());
            rules
        });
        rules.is_none_or(|rules| self.keeps(&rules, value))
    }
}

/// Whether there are so many.
pub(super) fn is_counted(count: usize, least: Option<u64>, most: Option<u64>) -> bool {
    let count = count as u64;
    least.is_none_or(|least| least <= count) && most.is_none_or(|most| count <= most)
}

/// Whether an item occurs twice.
pub(super) fn repeats(items: &[Value]) -> bool {
    let mut earlier = items.iter().enumerate();
    earlier.any(|(index, item)| items.iter().take(index).any(|other| other == item))
}
