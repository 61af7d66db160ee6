//! What of schemas cannot be generated.

use counterpart_contract::{EnumerationSchema, Schema, SchemaId, SchemaKind};

use super::{Check, Limit};

impl Check<'_> {
    /// Refuses what of a schema no Rust type expresses.
    pub(super) fn schema(&mut self, schema: &Schema) {
        for unmodelled in &schema.unmodelled {
            self.refuse(Limit::Keyword, &unmodelled.origin, format!("`{}` cannot be generated yet", unmodelled.keyword), ["no Rust type expresses this keyword", "remove the keyword, or describe the value without a schema (`{}`) and check it in the handler"]);
        }
        match &schema.kind {
            SchemaKind::Never => self.refuse(
                Limit::EmptySchema,
                &schema.origin,
                "a schema that no value fits cannot be generated".to_owned(),
                [
                    "this allows nothing",
                    "leave the member out, or describe what it may be",
                ],
            ),
            SchemaKind::Null => self.refuse(
                Limit::EmptySchema,
                &schema.origin,
                "a value that can only be `null` cannot be generated".to_owned(),
                [
                    "this allows `null` alone",
                    "leave the member out, or name a type besides `null`",
                ],
            ),
            SchemaKind::Enumeration(enumeration) => self.enumeration(schema, enumeration),
            SchemaKind::Union(union) if union.discriminator.is_some() => {
                for variant in &union.variants {
                    if !self.is_object(variant.schema) {
                        let origin = self.contract.schema(variant.schema).origin.clone();
                        self.refuse(
                            Limit::DiscriminatedScalar,
                            &origin,
                            "a union with a `discriminator` has a branch that is no object"
                                .to_owned(),
                            [
                                "the discriminator cannot stand in this",
                                "describe the branch as an object, or remove the `discriminator`",
                            ],
                        );
                    }
                }
            }
            _ => {}
        }
    }

    fn enumeration(&mut self, schema: &Schema, enumeration: &EnumerationSchema) {
        let strings = enumeration
            .values
            .iter()
            .all(|literal| literal.value.is_string());
        let integers = enumeration
            .values
            .iter()
            .all(|literal| literal.value.is_i64());
        if !(strings || integers && !enumeration.open) {
            let first = enumeration.values.first();
            self.refuse(Limit::MixedEnumeration, first.map_or(&schema.origin, |literal| &literal.origin), "an enumeration of values that are neither all strings nor all integers cannot be generated"
                    .to_owned(), ["this value and those after it have no Rust enum", "give all values one type, or describe them by `type` alone"]);
        }
    }

    fn is_object(&self, id: SchemaId) -> bool {
        let (_, schema) = self.contract.resolve(id);
        matches!(schema.kind, SchemaKind::Object(_))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::refused;

    fn with_schemas(schemas: &str) -> String {
        format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ncomponents:\n  schemas:\n{schemas}"
        )
    }

    #[test]
    fn a_keyword_that_is_merged_into_other_schemas_is_refused_once() {
        let text = with_schemas(
            "    A: {type: object, patternProperties: {'^x': {type: string}}}
    B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
",
        );
        let message = "`patternProperties` cannot be generated yet".to_owned();
        assert_eq!(refused(&text), [(message, "patternProperties".to_owned())]);
    }

    #[test]
    fn a_schema_is_pointed_at_by_its_name_and_a_value_by_itself() {
        let text = with_schemas("    A: {enum: [a, 1]}\n    B:\n      type: 'null'\n");
        let places: Vec<String> = refused(&text).into_iter().map(|(_, at)| at).collect();
        assert_eq!(places, ["a", "B"]);
    }
}
