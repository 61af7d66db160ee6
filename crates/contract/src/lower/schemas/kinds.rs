//! From a shape to what a value is.

use counterpart_document::{Diagnostic, Key};

use super::annotations::Annotations;
use super::shape::{Shape, unmodelled};
use super::types::{Type, list};
use super::{Facet, enumerations};
use crate::lower::names::Hint;
use crate::lower::{Lowering, origin};
use crate::model::{
    ArraySchema, Schema, SchemaKind, StringSchema, UnionSchema, Unmodelled, Variant,
};

impl<'d> Lowering<'d> {
    /// Lowers what a schema's slot was folded into.
    pub(super) fn lower_shape(
        &mut self,
        index: usize,
        mut shape: Shape<'d>,
        annotations: Annotations,
        nullable: bool,
    ) -> Schema {
        let facet = self.schemas.slots[index].facet;
        let place = self.schemas.slots[index].place.clone();
        if facet == Facet::Whole {
            self.check_effect(&shape);
        }
        let kind = self.lower_kind(index, &mut shape);
        let annotations = match facet {
            Facet::Whole => annotations,
            // The default of a list of types is a value of one of them.
            _ => annotations.without_default(),
        };
        let mut schema = annotations.into_schema(origin(&place), kind);
        schema.nullable = match schema.kind {
            SchemaKind::Null => false,
            _ => nullable && facet == Facet::Whole,
        };
        schema.unmodelled = shape.unmodelled;
        schema
    }

    fn lower_kind(&mut self, index: usize, shape: &mut Shape<'d>) -> SchemaKind {
        if shape.never {
            return SchemaKind::Never;
        }
        let types = match self.schemas.slots[index].facet {
            Facet::Only(only) => Some(vec![only]),
            _ => shape.types.as_ref().map(|(types, _)| types.clone()),
        };
        if let Some(values) = shape.values.take()
            && let Some(kind) = self.lower_values(index, &values, types.as_deref(), shape)
        {
            return kind;
        }
        if let Some(union) = shape.union.take() {
            if shape.properties.is_empty() {
                // Beside a union, these say more of values than its branches do.
                let rules = self.rules_of_types(shape);
                shape.unmodelled.extend(rules);
                return self.lower_union(index, &union, shape);
            }
            // Which members go with which is more than an object can say.
            self.check_patterns_of_rule(&union.key.text, &union.place);
            shape.unmodelled.push(unmodelled(&union));
        }
        match types.or_else(|| inferred(shape)).as_deref() {
            None => {
                // Of several types: each constrains the values of its own.
                let rules = self.rules_of_types(shape);
                shape.unmodelled.extend(rules);
                SchemaKind::Any
            }
            Some([]) => SchemaKind::Null,
            Some([only]) => self.lower_type(index, *only, shape),
            Some(all) if all.len() == 5 && shape.typed.is_empty() => SchemaKind::Any,
            Some(several) => self.lower_type_list(index, several),
        }
    }

    fn lower_type(&mut self, index: usize, only: Type, shape: &mut Shape<'d>) -> SchemaKind {
        let text = |shape: &Shape<'_>, name: &str| {
            shape
                .limits
                .get(name)
                .and_then(|place| place.node.as_str())
                .map(str::to_owned)
        };
        self.check_format(shape);
        match only {
            Type::Boolean => SchemaKind::Boolean,
            Type::Integer => SchemaKind::Integer(self.lower_integer(shape)),
            Type::Number => SchemaKind::Number(self.lower_number(shape)),
            Type::String => {
                let (min_length, max_length) = self.lower_counts(shape, "minLength", "maxLength");
                if let Some(place) = shape.limits.get("pattern").cloned()
                    && !self.check_pattern(&place, max_length)
                {
                    shape.limits.shift_remove("pattern");
                }
                let patterns = shape
                    .typed
                    .iter()
                    .filter(|keyword| keyword.key.text == "pattern");
                let patterns: Vec<_> = patterns.map(|keyword| keyword.place.clone()).collect();
                for place in patterns {
                    self.check_pattern(&place, max_length);
                }
                if let Some(place) = shape.limits.get("contentSchema") {
                    shape.unmodelled.push(Unmodelled {
                        keyword: "contentSchema".to_owned(),
                        origin: origin(place),
                    });
                }
                SchemaKind::String(StringSchema {
                    format: text(shape, "format"),
                    min_length,
                    max_length,
                    pattern: text(shape, "pattern"),
                    content_media_type: text(shape, "contentMediaType"),
                    content_encoding: text(shape, "contentEncoding"),
                })
            }
            Type::Array => SchemaKind::Array(self.lower_array(index, shape)),
            Type::Object => SchemaKind::Object(self.lower_object(index, shape)),
        }
    }

    fn lower_array(&mut self, index: usize, shape: &mut Shape<'d>) -> ArraySchema {
        let (min_items, max_items) = self.lower_counts(shape, "minItems", "maxItems");
        let hint = Hint::item(&self.base_of(index));
        // What stands behind the first elements does not stand at every place.
        let is_tuple = shape
            .unmodelled
            .iter()
            .any(|found| found.keyword == "prefixItems");
        let items = if let Some(items) = shape.items.as_ref().filter(|_| !is_tuple) {
            self.part(items, &hint)
        } else {
            let place = self.schemas.slots[index].place.clone();
            self.reserve(&place, Facet::Anything, &hint)
        };
        let unique = shape
            .limits
            .get("uniqueItems")
            .and_then(|place| place.node.as_bool());
        ArraySchema {
            items,
            min_items,
            max_items,
            unique_items: unique.unwrap_or_default(),
        }
    }

    /// A list of several types is a union of them, each with the keywords that speak of it.
    fn lower_type_list(&mut self, index: usize, types: &[Type]) -> SchemaKind {
        let base = self.name_slot(index, "Union");
        let place = self.schemas.slots[index].place.clone();
        let variants = types.iter().map(|only| {
            let hint = Hint::new(format!("{base}{}", only.suffix()));
            Variant {
                schema: self.reserve(&place, Facet::Only(*only), &hint),
                tags: Vec::new(),
            }
        });
        SchemaKind::Union(UnionSchema {
            variants: variants.collect(),
            exclusive: false,
            discriminator: None,
        })
    }

    /// Warns of keywords that no value of the schema's types can fail to fit.
    fn check_effect(&mut self, shape: &Shape<'d>) {
        let types: Vec<Type> = match (&shape.types, &shape.values) {
            (Some((types, _)), _) => types.clone(),
            (None, Some(values)) => enumerations::types_of(values),
            (None, None) => return,
        };
        for keyword in &shape.typed {
            if !types.iter().any(|found| found.has_role(keyword.role)) {
                let meant = Type::of_role(keyword.role);
                self.report(ineffective(keyword.key, meant, &types));
            }
        }
    }
}

/// The type that keywords speak of where none is named; `None` if they speak of none or of several.
fn inferred(shape: &Shape<'_>) -> Option<Vec<Type>> {
    let mut types: Vec<Type> = Vec::new();
    for found in shape
        .typed
        .iter()
        .filter_map(|keyword| Type::of_role(keyword.role))
    {
        if !types.contains(&found) {
            types.push(found);
        }
    }
    (types.len() == 1).then_some(types)
}

fn ineffective(key: &Key, meant: Option<Type>, types: &[Type]) -> Diagnostic {
    let names = list(types);
    let message = format!("`{}` has no effect on values of type {names}", key.text);
    let diagnostic = Diagnostic::warning("ineffective-keyword", message, key.span);
    match meant {
        Some(meant) => {
            diagnostic.with_label_text(format!("constrains values of type `{}`", meant.name()))
        }
        None => diagnostic,
    }
}
