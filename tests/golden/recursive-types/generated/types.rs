//! Types of the API "Trees", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// A node of a tree.
///
/// Schema: `#/components/schemas/Node`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Node {
    /// What the node holds.
    pub value: String,
    /// The node above; `null` at the top.
    #[serde(deserialize_with = "codec::member::<1, Node, _, _>")]
    pub parent: Option<Box<Node>>,
    /// A node of a tree.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Node, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<Box<Node>>,
    /// A node that may be cleared.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Node, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub other: Field<Box<Node>>,
    /// The nodes below.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Node, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub children: Option<Vec<Node>>,
    /// Nodes by name.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Node, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub named: Option<BTreeMap<String, Node>>,
}

/// The members that every [`Node`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeRequired {
    /// What the node holds.
    pub value: String,
    /// The node above; `null` at the top.
    pub parent: Option<Box<Node>>,
}

impl Node {
    /// A value with these members and no others.
    pub fn new(required: impl Into<NodeRequired>) -> Self {
        let NodeRequired { value, parent } = required.into();
        Self {
            value,
            parent,
            next: None,
            other: Field::Absent,
            children: None,
            named: None,
        }
    }

    /// Sets `next`.
    #[must_use]
    pub fn with_next(mut self, value: Box<Node>) -> Self {
        self.next = Some(value);
        self
    }

    /// Sets `other`; `None` makes it `null`.
    #[must_use]
    pub fn with_other(mut self, value: impl Into<Field<Box<Node>>>) -> Self {
        self.other = value.into();
        self
    }

    /// Sets `children`.
    #[must_use]
    pub fn with_children(mut self, value: Vec<Node>) -> Self {
        self.children = Some(value);
        self
    }

    /// Sets `named`.
    #[must_use]
    pub fn with_named(mut self, value: BTreeMap<String, Node>) -> Self {
        self.named = Some(value);
        self
    }
}

impl codec::Decode<'_> for Node {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Node {}

impl Described for Node {
    fn schema() -> &'static Schema {
        &tables::NODE
    }
}

/// A number, or a sum of expressions.
///
/// Schema: `#/components/schemas/Expression`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Expression {
    /// A whole number.
    Integer(i64),
    /// A sum.
    Sum(Box<Sum>),
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Integer),
            1 => alternative.read().map(Self::Sum),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<i64> for Expression {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Sum> for Expression {
    fn from(value: Sum) -> Self {
        Self::Sum(Box::new(value))
    }
}

impl codec::Decode<'_> for Expression {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Expression {}

impl Described for Expression {
    fn schema() -> &'static Schema {
        &tables::EXPRESSION
    }
}

/// A sum.
///
/// Schema: `#/components/schemas/Sum`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Sum {
    /// A number, or a sum of expressions.
    #[serde(deserialize_with = "codec::member::<0, Sum, _, _>")]
    pub left: Box<Expression>,
    /// A number, or a sum of expressions.
    #[serde(deserialize_with = "codec::member::<1, Sum, _, _>")]
    pub right: Box<Expression>,
}

/// The members that every [`Sum`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct SumRequired {
    /// A number, or a sum of expressions.
    pub left: Box<Expression>,
    /// A number, or a sum of expressions.
    pub right: Box<Expression>,
}

impl Sum {
    /// A value with these members and no others.
    pub fn new(required: impl Into<SumRequired>) -> Self {
        let SumRequired { left, right } = required.into();
        Self { left, right }
    }
}

impl codec::Decode<'_> for Sum {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Sum {}

impl Described for Sum {
    fn schema() -> &'static Schema {
        &tables::SUM
    }
}
