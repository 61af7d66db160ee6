//! What a schema says about values without constraining them.

use counterpart_document::openapi::Schema as View;

use crate::lower::literals::literal;
use crate::lower::prose;
use crate::model::{Literal, Origin, Schema, SchemaKind};

/// The annotations of a schema.
#[derive(Clone, Debug, Default)]
pub(super) struct Annotations {
    title: Option<String>,
    description: Option<String>,
    deprecated: bool,
    read_only: bool,
    write_only: bool,
    default: Option<Literal>,
    examples: Vec<Literal>,
}

impl Annotations {
    /// Those of a schema.
    pub(super) fn read(schema: &View<'_>) -> Self {
        let text = |name: &str| prose(schema.get(name).and_then(|place| place.node.as_str()));
        let flag = |name: &str| {
            schema
                .get(name)
                .and_then(|place| place.node.as_bool())
                .unwrap_or(false)
        };
        let mut examples: Vec<Literal> = schema.get("example").map(literal).into_iter().collect();
        if let Some(list) = schema
            .get("examples")
            .and_then(counterpart_document::openapi::Place::elements)
        {
            examples.extend(list.iter().map(|place| literal(&place)));
        }
        Self {
            title: text("title"),
            description: text("description"),
            deprecated: flag("deprecated"),
            read_only: flag("readOnly"),
            write_only: flag("writeOnly"),
            default: schema.get("default").map(literal),
            examples,
        }
    }

    /// Takes what is missing from those of a part.
    pub(super) fn fill_from(&mut self, part: Self) {
        self.title = self.title.take().or(part.title);
        self.description = self.description.take().or(part.description);
        self.deprecated |= part.deprecated;
        self.read_only |= part.read_only;
        self.write_only |= part.write_only;
        self.default = self.default.take().or(part.default);
        if self.examples.is_empty() {
            self.examples = part.examples;
        }
    }

    /// These, of a part of what the schema allows.
    pub(super) fn without_default(mut self) -> Self {
        self.default = None;
        self
    }

    /// A schema with these annotations, without a name and without keywords yet.
    pub(super) fn into_schema(self, origin: Origin, kind: SchemaKind) -> Schema {
        Schema {
            name: None,
            origin,
            title: self.title,
            description: self.description,
            deprecated: self.deprecated,
            read_only: self.read_only,
            write_only: self.write_only,
            default: self.default,
            examples: self.examples,
            nullable: false,
            kind,
            unmodelled: Vec::new(),
            keywords: serde_json::Value::Null,
        }
    }
}
