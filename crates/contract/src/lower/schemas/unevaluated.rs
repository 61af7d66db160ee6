//! `unevaluatedItems` and `unevaluatedProperties`, as far as they can be told by what is written.
//!
//! Both hang on what other keywords have looked at in a value. Beside `prefixItems` alone the first is `items`, and beside `properties` alone the second is
//! `additionalProperties`; where unions and conditions look as well, they are left out with a warning: what they refuse is accepted.

use counterpart_document::openapi::Keyword;
use counterpart_document::{Diagnostic, Mapping};

use super::shape::{Shape, unmodelled};
use crate::lower::Lowering;
use crate::model::Unmodelled;

/// Keywords that may look at items and members as well.
const OTHERS: [&str; 11] = [
    "$ref",
    "$dynamicRef",
    "$recursiveRef",
    "allOf",
    "anyOf",
    "oneOf",
    "if",
    "then",
    "else",
    "contains",
    "dependentSchemas",
];

/// The keyword that says the same beside what a schema says: itself, if that hangs on others.
pub(super) fn evaluated<'k>(name: &'k str, schema: &Mapping) -> &'k str {
    let same = match name {
        "unevaluatedItems" => "items",
        "unevaluatedProperties" => "additionalProperties",
        other => return other,
    };
    let hangs = OTHERS.iter().any(|other| schema.contains(other));
    if hangs || schema.contains(same) {
        name
    } else {
        same
    }
}

impl<'d> Lowering<'d> {
    /// Takes the rules of the keywords that speak of one type, without those that hang on others.
    pub(super) fn rules_of_types(&mut self, shape: &Shape<'d>) -> Vec<Unmodelled> {
        let (hanging, others): (Vec<_>, Vec<_>) = shape
            .typed
            .iter()
            .partition(|keyword| keyword.key.text == "unevaluatedProperties");
        for keyword in hanging {
            self.leave_unevaluated(keyword);
        }
        let rule = |keyword: &Keyword<'d>| {
            let mut rule = unmodelled(keyword);
            // It is among the parts only where it says the same as this.
            if rule.keyword == "unevaluatedItems" {
                "items".clone_into(&mut rule.keyword);
            }
            rule
        };
        others.into_iter().map(rule).collect()
    }

    /// Says that a keyword is left out which hangs on others.
    pub(super) fn leave_unevaluated(&mut self, keyword: &Keyword<'d>) {
        if keyword.place.node.as_bool() == Some(true) {
            return;
        }
        let name = &keyword.key.text;
        let message = format!("`{name}` hangs on what other keywords have looked at");
        self.report(
            Diagnostic::warning("left-out-keyword", message, keyword.key.span)
                .with_label_text("left out: what it refuses is accepted")
                .with_help(match name.as_str() {
                    "unevaluatedProperties" => {
                        "close the objects that it means by `additionalProperties: false` instead"
                    }
                    _ => "say by `items` what stands behind the first items instead",
                }),
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::lower::fixture::{contract, diagnostics, named, with_schemas};
    use crate::model::SchemaKind;

    #[test]
    fn items_that_nothing_else_looks_at_are_items() {
        let contract = contract(&with_schemas(
            "A: {type: array, prefixItems: [{type: string}], unevaluatedItems: false}
    B: {type: array, unevaluatedItems: {type: string}}",
        ));
        let expected = json!({
            "type": "array", "prefixItems": [{ "type": "string" }], "items": false,
        });
        assert_eq!(named(&contract, "A").keywords, expected);
        assert!(matches!(named(&contract, "B").kind, SchemaKind::Array(_)));
        assert_eq!(
            named(&contract, "B").keywords,
            json!({ "type": "array", "items": { "type": "string" } })
        );
    }

    #[test]
    fn what_hangs_on_a_union_is_left_out_with_a_warning() {
        let text = with_schemas(
            "A: {anyOf: [{required: [a], properties: {a: {}}}, {required: [b], properties: {b: {}}}], unevaluatedProperties: false, type: object}
    B: {type: array, allOf: [{prefixItems: [{type: string}]}], unevaluatedItems: false}",
        );
        assert_eq!(diagnostics(&text), ["left-out-keyword"; 2]);
    }

    #[test]
    fn a_recursive_reference_leads_to_the_innermost_anchor_around_it() {
        let contract = contract(&with_schemas(
            "Tree: {$recursiveAnchor: true, type: object, properties: {below: {type: array, items: {oneOf: [{type: string}, {$recursiveRef: '#'}]}}}}",
        ));
        assert_eq!(
            named(&contract, "TreeBelowItem").keywords,
            json!({ "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Tree" }] })
        );
        let without = with_schemas("Tree: {type: array, items: {$recursiveRef: '#'}}");
        assert_eq!(diagnostics(&without), ["unresolved-reference"]);
    }

    #[test]
    fn what_stands_beside_a_dynamic_reference_counts() {
        let contract = contract(&with_schemas(
            "Tree: {$dynamicAnchor: node, type: object, properties: {below: {type: array, items: {$dynamicRef: '#node', required: [leaf]}}}}",
        ));
        let written = serde_json::to_string(&named(&contract, "TreeBelowItem").keywords);
        let written = written.unwrap_or_default();
        assert!(written.contains("\"required\":[\"leaf\"]"), "{written}");
    }

    #[test]
    fn a_dynamic_reference_leads_to_its_anchor() {
        let contract = contract(&with_schemas(
            "Tree: {$dynamicAnchor: node, type: object, properties: {below: {type: array, items: {$dynamicRef: '#node'}}}}",
        ));
        let written = serde_json::to_string(&named(&contract, "Tree").keywords);
        let written = written.unwrap_or_default();
        assert!(
            written.contains("\"items\":{\"$ref\":\"#/components/schemas/Tree\"}"),
            "{written}"
        );
        assert!(named(&contract, "Tree").unmodelled.is_empty());
    }
}
