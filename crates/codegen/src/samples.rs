//! Values that fit a schema, as JSON: what generated tests send and answer.
//!
//! A value is made along the schema and then judged by it. Where a first value does not fit (it takes two branches of a
//! union, or breaks a rule that the kind does not express), others are tried, a bounded number of them.

mod container;
mod expression;
mod format;
mod judge;
mod keywords;
mod pattern;
mod rules;
mod scalar;
#[cfg(test)]
mod tests;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use counterpart_contract::{ArraySchema, Contract, Schema, SchemaId, SchemaKind, UnionSchema};
use serde_json::{Value, json};

use crate::types::has_rules;
use judge::Judge;

/// How deep a sample goes before it leaves out whatever it may, and how deep it goes at all.
const DEPTHS: [usize; 5] = [6, 4, 2, 1, 0];
const DEEPEST: usize = 150;

/// How many values one sample may hold, and how many may be tried on the way to it.
const VALUES: usize = 1_000;
const TRIES: usize = 3_000;

/// How much a sample says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extent {
    /// Only what is required, and `null` wherever it is allowed.
    Least,
    /// Everything that has a name, and one member and one item more where they are free.
    Most,
}

/// What a sample travels in, which cannot hold every text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Carrier {
    /// A body, which holds any.
    Body,
    /// The query of a URL, where every text can be written.
    Query,
    /// A segment of a path: it is neither empty nor one of the two that lead elsewhere.
    Segment,
    /// A line of a header: visible ASCII, without blanks around it.
    Line,
}

/// Why there is no sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// No value was found that fits, though there may be one; of what.
    NotFound(String),
    /// Every value that was found fits several branches of a union of which one must; of what.
    Overlapping(String),
    /// Every value holds another one; of what.
    Endless(String),
    /// Every value says that the body is in a coding, in which a sample is not.
    Encoded,
}

/// Makes samples for a contract.
#[derive(Debug)]
pub(crate) struct Samples<'a> {
    pub(crate) contract: &'a Contract,
    judge: Judge<'a>,
    /// What was found for whole schemas, and for what is in them with how many values it holds.
    found: RefCell<BTreeMap<Asked, Result<Value, Obstacle>>>,
    made: RefCell<BTreeMap<(SchemaId, View), (Value, usize)>>,
    /// The schemas of which a value is being made with the least that it needs.
    open: RefCell<Vec<SchemaId>>,
    values: Cell<usize>,
    tries: Cell<usize>,
}

/// What a sample is asked for by.
type Asked = (SchemaId, Extent, Carrier);

/// From where a schema is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct View {
    extent: Extent,
    carrier: Carrier,
    depth: usize,
    /// The depth from which on everything is left out that may.
    limit: usize,
}

/// Takes a value, or waits for another one.
type Accept<'f> = &'f mut dyn FnMut(&Value) -> bool;

impl<'a> Samples<'a> {
    pub(crate) fn new(contract: &'a Contract) -> Self {
        Self {
            contract,
            judge: Judge::new(contract),
            found: RefCell::default(),
            made: RefCell::default(),
            open: RefCell::default(),
            values: Cell::new(0),
            tries: Cell::new(0),
        }
    }

    /// A value that fits the schema.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub(crate) fn sample(
        &self,
        id: SchemaId,
        extent: Extent,
        carrier: Carrier,
    ) -> Result<Value, Obstacle> {
        let key = (id, extent, carrier);
        let known = self.found.borrow().get(&key).cloned();
        known.unwrap_or_else(|| {
            let found = self.found_at_some_depth(id, extent, carrier);
            self.found.borrow_mut().insert(key, found.clone());
            found
        })
    }

    /// Whether a value fits the schema.
    pub(crate) fn fits(&self, id: SchemaId, value: &Value) -> bool {
        self.judge.fits(id, value)
    }

    fn found_at_some_depth(
        &self,
        id: SchemaId,
        extent: Extent,
        carrier: Carrier,
    ) -> Result<Value, Obstacle> {
        let mut obstacle = None;
        for limit in DEPTHS {
            let view = View {
                extent,
                carrier,
                depth: 0,
                limit,
            };
            match self.top(id, view) {
                // Of a value that is too large there may be a smaller one.
                Ok(value) if self.values.get() <= VALUES || limit == 0 => return Ok(value),
                Ok(_) => {}
                Err(found) => obstacle = Some(found),
            }
        }
        Err(obstacle.unwrap_or_else(|| self.not_found(id)))
    }

    /// A list of at least one item, of the plainest.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub(crate) fn list(&self, array: &ArraySchema, carrier: Carrier) -> Result<Value, Obstacle> {
        self.start();
        let view = View {
            extent: Extent::Least,
            carrier,
            depth: 0,
            limit: 0,
        };
        let count = array.min_items.unwrap_or(1).max(1);
        self.items(array, count, view).map(Value::Array)
    }

    fn top(&self, id: SchemaId, view: View) -> Result<Value, Obstacle> {
        self.start();
        let mut found = None;
        self.each(id, view, &mut |value| {
            let fits = self.judge.fits(id, value);
            if fits {
                found = Some(value.clone());
            }
            fits
        })?;
        found.ok_or_else(|| self.not_found(id))
    }

    fn start(&self) {
        self.values.set(0);
        self.tries.set(0);
        self.judge.start();
        self.open.borrow_mut().clear();
    }

    /// The first value that fits.
    fn value(&self, id: SchemaId, view: View) -> Result<Value, Obstacle> {
        let key = (id, view.shared());
        let known = self.made.borrow().get(&key).cloned();
        if let Some((value, size)) = known {
            self.values.set(self.values.get().saturating_add(size));
            return Ok(value);
        }
        let before = self.values.get();
        let mut found = None;
        self.each(id, view, &mut |value| {
            found = Some(value.clone());
            true
        })?;
        let value = found.ok_or_else(|| self.not_found(id))?;
        self.values.set(self.values.get().saturating_add(1));
        let size = self.values.get().saturating_sub(before);
        // What was broken off lacks something.
        if !self.is_spent(view) {
            self.made.borrow_mut().insert(key, (value.clone(), size));
        }
        Ok(value)
    }

    /// Offers values that fit until one is taken.
    fn each(&self, id: SchemaId, view: View, accept: Accept<'_>) -> Result<(), Obstacle> {
        self.tries.set(self.tries.get().saturating_add(1));
        if self.is_spent(view) {
            return Err(self.not_found(id));
        }
        if view.depth > DEEPEST {
            return Err(Obstacle::Endless(self.told(id)));
        }
        let schema = self.contract.schema(id);
        let is_bare = view.is_bare() && !matches!(schema.kind, SchemaKind::Reference(_));
        if is_bare && self.open.borrow().contains(&id) {
            return Err(Obstacle::Endless(self.told(id)));
        }
        if is_bare {
            self.open.borrow_mut().push(id);
        }
        let outcome = self.each_of(id, schema, view, accept);
        if is_bare {
            self.open.borrow_mut().pop();
        }
        outcome
    }

    fn each_of(
        &self,
        id: SchemaId,
        schema: &Schema,
        view: View,
        accept: Accept<'_>,
    ) -> Result<(), Obstacle> {
        let is_null_allowed =
            schema.nullable && (!has_rules(schema) || self.judge.fits(id, &Value::Null));
        // Where everything is text, `null` has no form of its own.
        let is_null_first = view.is_bare() && view.carrier == Carrier::Body;
        if is_null_allowed && is_null_first && accept(&Value::Null) {
            return Ok(());
        }
        let outcome = if has_rules(schema) {
            self.each_with_rules(id, schema, view, &mut |value| {
                self.try_again() && self.judge.fits(id, value) && accept(value)
            })
        } else {
            self.each_of_kind(id, schema, view, accept)
        };
        if outcome.is_err() && is_null_allowed && !is_null_first && accept(&Value::Null) {
            return Ok(());
        }
        outcome
    }

    fn is_spent(&self, view: View) -> bool {
        let most = if view.limit == 0 { 20 * VALUES } else { VALUES };
        self.tries.get() > TRIES || self.values.get() > most
    }

    /// Whether another value may be tried.
    fn try_again(&self) -> bool {
        self.tries.set(self.tries.get().saturating_add(1));
        self.tries.get() <= TRIES
    }

    /// Offers values of a kind, which need not keep the rules besides.
    fn each_of_kind(
        &self,
        id: SchemaId,
        schema: &Schema,
        view: View,
        accept: Accept<'_>,
    ) -> Result<(), Obstacle> {
        let values = match &schema.kind {
            SchemaKind::Any => vec![json!({ "anything": [1, true, null] }), json!("text")],
            SchemaKind::Never => Vec::new(),
            SchemaKind::Null => vec![Value::Null],
            SchemaKind::Reference(target) => return self.each(*target, view, accept),
            SchemaKind::Boolean => vec![!view.is_bare(), view.is_bare()]
                .into_iter()
                .map(Value::Bool)
                .collect(),
            SchemaKind::Integer(integer) => scalar::integers(integer),
            SchemaKind::Number(number) => scalar::numbers(number),
            SchemaKind::String(string) => {
                let texts = scalar::texts(schema, string, view.extent, view.carrier);
                texts.into_iter().map(Value::String).collect()
            }
            SchemaKind::Enumeration(enumeration) => {
                let values = enumeration.values.iter();
                let values = values.map(|literal| literal.value.clone());
                let mut values: Vec<Value> = values
                    .filter(|value| value.as_str().is_none_or(|text| view.carrier.carries(text)))
                    .collect();
                if !view.is_bare() {
                    values.reverse();
                }
                values
            }
            SchemaKind::Array(array) => return self.each_list(id, array, view, accept),
            SchemaKind::Object(object) => return self.each_object(object, view, accept),
            SchemaKind::Union(union) => return self.each_of_union(id, union, view, accept),
        };
        let fits = |value: &Value| has_rules(schema) || self.judge.fits(id, value);
        for value in values.iter().filter(|value| fits(value)) {
            if accept(value) {
                return Ok(());
            }
        }
        Err(self.not_found(id))
    }

    fn each_of_union(
        &self,
        id: SchemaId,
        union: &UnionSchema,
        view: View,
        accept: Accept<'_>,
    ) -> Result<(), Obstacle> {
        let mut order: Vec<usize> = (0..union.variants.len()).collect();
        if !view.is_bare() {
            order.reverse();
        }
        let mut obstacle = None;
        let mut overlaps = false;
        let first = view.within();
        let second = Some(first.other()).filter(|_| first.depth < first.limit);
        let views = [Some(first), second];
        let tries = order.iter().flat_map(|index| {
            let views = views.into_iter().flatten();
            views.map(|view| (*index, view))
        });
        for (index, view) in tries {
            let Some(variant) = union.variants.get(index) else {
                continue;
            };
            let tag = union.discriminator.as_ref().zip(variant.tags.first());
            let outcome = self.each(variant.schema, view, &mut |value| {
                let mut value = value.clone();
                if let (Some((discriminator, tag)), Some(members)) = (tag, value.as_object_mut()) {
                    members.insert(discriminator.property.clone(), Value::String(tag.clone()));
                }
                if !self.try_again() {
                    return false;
                }
                let fits = self.judge.fits_union(union, &value);
                overlaps |= !fits;
                fits && accept(&value)
            });
            match outcome {
                Ok(()) => return Ok(()),
                Err(found) => obstacle = obstacle.or(Some(found)),
            }
        }
        if overlaps && union.exclusive && union.discriminator.is_none() {
            return Err(Obstacle::Overlapping(self.told(id)));
        }
        Err(obstacle.unwrap_or_else(|| self.not_found(id)))
    }

    fn not_found(&self, id: SchemaId) -> Obstacle {
        Obstacle::NotFound(self.told(id))
    }

    /// How people are told of a schema.
    fn told(&self, id: SchemaId) -> String {
        let (_, schema) = self.contract.resolve(id);
        let pattern = match &schema.kind {
            SchemaKind::String(string) => string.pattern.as_deref(),
            _ => None,
        };
        match (&schema.name, pattern) {
            (Some(name), _) => format!("`{}`", name.wire_name),
            (None, Some(pattern)) => {
                let pattern: String = pattern.chars().take(100).collect();
                format!("text with the pattern `{pattern}`")
            }
            (None, None) => format!("what is written at `{}`", schema.origin.pointer),
        }
    }
}

impl View {
    /// Whether everything is left out that may.
    fn is_bare(self) -> bool {
        self.extent == Extent::Least || self.depth >= self.limit
    }

    fn within(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }

    /// What a value depends on: once everything is left out, the depth is of no account.
    fn shared(self) -> Self {
        if self.is_bare() {
            Self {
                depth: 0,
                limit: 0,
                ..self
            }
        } else {
            self
        }
    }

    fn other(self) -> Self {
        let extent = match self.extent {
            Extent::Least => Extent::Most,
            Extent::Most => Extent::Least,
        };
        Self { extent, ..self }
    }
}

impl Carrier {
    /// Whether a text arrives as it was sent.
    fn carries(self, text: &str) -> bool {
        match self {
            Self::Body | Self::Query => true,
            Self::Segment => !matches!(text, "" | "." | ".."),
            Self::Line => {
                !text.is_empty()
                    && text.trim() == text
                    && text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
            }
        }
    }
}

impl Obstacle {
    /// What stands before the colon of the reason of a test that is left out.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::NotFound(_) => "no-sample",
            Self::Overlapping(_) => "overlapping",
            Self::Endless(_) => "endless",
            Self::Encoded => "encoded",
        }
    }
}

impl Display for Obstacle {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(of) => write!(formatter, "no value was found that fits {of}"),
            Self::Overlapping(of) => write!(
                formatter,
                "what was found for {of} fits several branches of which one must"
            ),
            Self::Endless(of) => write!(formatter, "every value of {of} needs another one"),
            Self::Encoded => formatter.write_str("its `Content-Encoding` is never `identity`"),
        }
    }
}
