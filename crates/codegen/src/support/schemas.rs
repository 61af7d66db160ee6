//! What of schemas cannot be generated.

use counterpart_contract::Schema;

use super::{Check, Limit};
use crate::types::without_rule;

impl Check<'_> {
    /// Refuses what of a schema no Rust type expresses.
    pub(super) fn schema(&mut self, schema: &Schema) {
        for unmodelled in &schema.unmodelled {
            let Some(keyword) = without_rule(&unmodelled.keyword, schema) else {
                continue;
            };
            self.refuse(
                Limit::Keyword,
                &unmodelled.origin,
                format!("`{keyword}` cannot be generated here"),
                [
                    "it hangs on what other keywords have looked at",
                    "close the objects that it means by `additionalProperties: false` instead",
                ],
            );
        }
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
            "    A: {type: object, not: {anyOf: [{required: [a]}], unevaluatedProperties: false}, properties: {a: {type: string}}}
    B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
",
        );
        let message = "`unevaluatedProperties` cannot be generated here".to_owned();
        assert_eq!(refused(&text), [(message, "not".to_owned())]);
    }

    #[test]
    fn a_keyword_within_another_one_is_pointed_at_by_that() {
        let text = with_schemas(
            "    A: {not: {anyOf: [{required: [a]}], unevaluatedProperties: false}}\n",
        );
        let places: Vec<String> = refused(&text).into_iter().map(|(_, at)| at).collect();
        assert_eq!(places, ["not"]);
    }
}
