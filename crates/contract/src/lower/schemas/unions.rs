//! Unions: `oneOf` and `anyOf`.

use counterpart_document::Diagnostic;
use counterpart_document::openapi::{Discriminator as View, Keyword};

use super::branches::Branches;
use super::shape::Shape;
use crate::lower::{Lowering, origin};
use crate::model::{Discriminator, SchemaKind, UnionSchema, Variant};

impl<'d> Lowering<'d> {
    /// Lowers a union of several branches.
    pub(super) fn lower_union(
        &mut self,
        index: usize,
        union: &Keyword<'d>,
        shape: &mut Shape<'d>,
    ) -> SchemaKind {
        let branches = Branches::of(&union.place).distinct;
        if branches.is_empty() {
            return SchemaKind::Null;
        }
        if let Some(enumeration) = self.union_of_values(&branches) {
            return self.lower_listed(index, enumeration, shape);
        }
        let base = self.name_slot(index, "Union");
        let view = shape.discriminator.as_ref();
        let view = view.and_then(|place| Some((place.clone(), self.read::<View<'d>>(place)?)));
        let property = view.as_ref().and_then(|(_, view)| view.property_name);
        let mapping = view
            .as_ref()
            .map_or_else(Vec::new, |(_, view)| self.read_mapping(view));
        let tags = match property {
            Some(property) => self.tags(&branches, property, &mapping),
            None => vec![Vec::new(); branches.len()],
        };
        let hints = self.branch_hints(&base, &branches, &tags);
        let variants = branches.iter().zip(tags).zip(&hints);
        let variants = variants.map(|((branch, tags), hint)| Variant {
            schema: self.schema(branch, hint),
            tags,
        });
        let variants: Vec<Variant> = variants.collect();
        // Without the name of the member nothing is selected, which has been reported.
        for (key, _) in mapping.iter().filter(|_| property.is_some()) {
            if !variants
                .iter()
                .any(|variant| variant.tags.contains(&key.text))
            {
                let message = format!("`{}` selects no branch of this union", key.text);
                self.report(
                    Diagnostic::warning("unknown-branch", message, key.span)
                        .with_label_text("this entry is ignored")
                        .with_label(
                            union.key.span,
                            "the schema that it names is not among these",
                        ),
                );
            }
        }
        SchemaKind::Union(UnionSchema {
            variants,
            exclusive: union.key.text == "oneOf",
            discriminator: view.and_then(|(place, view)| {
                Some(Discriminator {
                    property: view.property_name?.to_owned(),
                    origin: origin(&place),
                })
            }),
        })
    }
}
