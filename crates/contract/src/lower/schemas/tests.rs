//! What schemas are lowered to, keyword by keyword.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use serde_json::json;

use crate::lower::fixture::{
    contract, diagnostics, lowered, named, names, property, with_schemas, with_schemas_3_0,
};
use crate::model::{
    AdditionalProperties, Bound, Contract, EnumerationSchema, ObjectSchema, SchemaKind, UnionSchema,
};

fn object<'c>(contract: &'c Contract, name: &str) -> &'c ObjectSchema {
    match &named(contract, name).kind {
        SchemaKind::Object(object) => object,
        other => panic!("{name} is {other:?}"),
    }
}

fn union<'c>(contract: &'c Contract, name: &str) -> &'c UnionSchema {
    match &named(contract, name).kind {
        SchemaKind::Union(union) => union,
        other => panic!("{name} is {other:?}"),
    }
}

fn enumeration<'c>(contract: &'c Contract, name: &str) -> &'c EnumerationSchema {
    match &named(contract, name).kind {
        SchemaKind::Enumeration(enumeration) => enumeration,
        other => panic!("{name} is {other:?}"),
    }
}

fn members(object: &ObjectSchema) -> Vec<&str> {
    object
        .properties
        .iter()
        .map(|property| property.wire_name.as_str())
        .collect()
}

fn tags(union: &UnionSchema) -> Vec<Vec<&str>> {
    let tags = union.variants.iter().map(|variant| &variant.tags);
    tags.map(|tags| tags.iter().map(String::as_str).collect())
        .collect()
}

#[test]
fn nullable_is_written_in_many_ways() {
    let contract = contract(&with_schemas(
        "Pet:
      type: object
      properties:
        a: {type: [string, 'null']}
        b: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}
        c: {anyOf: [{type: integer}, {type: 'null'}]}
        d: {enum: [x, null]}
        e: {type: 'null'}
        f: {type: string}
        g: {type: [string, 'null'], enum: [x]}
        h: {type: [string, 'null'], enum: [x, null]}
        i: {allOf: [{type: [string, 'null']}, {enum: [x]}]}
        j: {anyOf: [{type: [string, 'null'], enum: [x]}, {type: 'null'}]}",
    ));
    let nullable = |name: &str| property(&contract, "Pet", name).nullable;
    assert!(["a", "b", "c", "d", "h", "j"].into_iter().all(nullable));
    assert!(!["e", "f", "g", "i"].into_iter().any(nullable));
    assert!(matches!(
        property(&contract, "Pet", "b").kind,
        SchemaKind::Reference(_)
    ));
    assert!(matches!(
        property(&contract, "Pet", "c").kind,
        SchemaKind::Integer(_)
    ));
    assert!(matches!(
        property(&contract, "Pet", "e").kind,
        SchemaKind::Null
    ));
}

#[test]
fn nullable_of_3_0_becomes_null_of_2020_12() {
    let contract = contract(&with_schemas_3_0(
        "Pet:
      type: object
      properties:
        a: {type: string, nullable: true}
        b: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}], description: it}
        c: {$ref: '#/components/schemas/Pet', description: ignored}",
    ));
    let [a, b, c] = ["a", "b", "c"].map(|name| property(&contract, "Pet", name));
    assert!(a.nullable && b.nullable && !c.nullable);
    assert_eq!(a.keywords, json!({ "type": ["string", "null"] }));
    let SchemaKind::Reference(target) = b.kind else {
        panic!("{:?}", b.kind)
    };
    assert_eq!(
        contract.schema(target).origin,
        named(&contract, "Pet").origin
    );
    assert_eq!(b.description.as_deref(), Some("it"));
    assert_eq!(c.name.as_ref().unwrap().wire_name, "Pet");
}

#[test]
fn exclusive_ends_mean_the_same_in_both_versions() {
    let expected = Some(Bound {
        value: 0,
        exclusive: true,
    });
    let old = contract(&with_schemas_3_0(
        "N: {type: integer, minimum: 0, exclusiveMinimum: true}",
    ));
    let new = contract(&with_schemas("N: {type: integer, exclusiveMinimum: 0}"));
    for contract in [old, new] {
        let schema = named(&contract, "N");
        assert!(matches!(&schema.kind, SchemaKind::Integer(found) if found.minimum == expected));
        assert_eq!(
            schema.keywords,
            json!({ "type": "integer", "exclusiveMinimum": 0 })
        );
    }
}

#[test]
fn siblings_of_a_reference_make_a_use_of_it() {
    let contract = contract(&with_schemas(
        "Pet:
      type: object
      properties:
        owner: {$ref: '#/components/schemas/Owner', description: who feeds it, deprecated: true}
    Owner: {type: string}",
    ));
    let owner = property(&contract, "Pet", "owner");
    assert!(matches!(owner.kind, SchemaKind::Reference(_)));
    assert!(owner.name.is_none() && owner.deprecated);
    assert_eq!(owner.description.as_deref(), Some("who feeds it"));
    assert_eq!(
        owner.keywords,
        json!({ "$ref": "#/components/schemas/Owner", "description": "who feeds it", "deprecated": true })
    );
}

#[test]
fn all_of_objects_is_one_object() {
    let contract = contract(&with_schemas(
        "Dog:
      required: [bark, id]
      properties: {bark: {type: string}, kind: {type: string, const: dog}}
      allOf: [{$ref: '#/components/schemas/Pet'}]
    Pet:
      type: object
      required: [kind]
      properties: {id: {type: string}, kind: {type: string}}",
    ));
    let dog = object(&contract, "Dog");
    assert_eq!(members(dog), ["id", "kind", "bark"]);
    assert!(dog.properties.iter().all(|property| property.required));
    assert!(matches!(
        property(&contract, "Dog", "kind").kind,
        SchemaKind::Enumeration(_)
    ));
}

#[test]
fn what_is_merged_in_keeps_the_names_of_where_it_is_from() {
    let contract = contract(&with_schemas(
        "Dog:
      allOf:
        - $ref: '#/components/schemas/Pet'
        - {type: object, properties: {leash: {type: object, properties: {a: {type: string}}}}}
    Pet:
      type: object
      properties: {owner: {type: object, properties: {b: {type: string}}}}",
    ));
    assert_eq!(names(&contract), ["Dog", "Pet", "PetOwner", "DogLeash"]);
}

#[test]
fn all_of_one_thing_is_that_thing() {
    let contract = contract(&with_schemas(
        "Pet: {type: object, properties: {a: {type: string}}}
    Alias: {type: object, allOf: [{$ref: '#/components/schemas/Pet'}], description: the same}
    Only: {oneOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: a}}
    Name: {allOf: [{type: string}, {description: a name}], minLength: 1}",
    ));
    assert!(matches!(
        named(&contract, "Only").kind,
        SchemaKind::Reference(_)
    ));
    assert!(matches!(
        named(&contract, "Alias").kind,
        SchemaKind::Reference(_)
    ));
    let SchemaKind::String(name) = &named(&contract, "Name").kind else {
        panic!()
    };
    assert_eq!(name.min_length, Some(1));
    assert_eq!(
        named(&contract, "Name").description.as_deref(),
        Some("a name")
    );
}

#[test]
fn a_property_that_several_members_describe_fits_all_of_them() {
    let contract = contract(&with_schemas(
        "Dog:
      allOf:
        - properties: {owner: {$ref: '#/components/schemas/Person'}, age: {type: number, minimum: 1}}
        - properties: {owner: {$ref: '#/components/schemas/Client'}, age: {type: integer, minimum: 2}}
    Person: {properties: {name: {type: string}, next: {$ref: '#/components/schemas/Person'}}}
    Client: {properties: {number: {type: string}, next: {$ref: '#/components/schemas/Client'}}}",
    ));
    assert_eq!(names(&contract), ["Dog", "Person", "Client", "DogOwner"]);
    let owner = object(&contract, "DogOwner");
    assert_eq!(members(owner), ["name", "next", "number"]);
    assert_eq!(
        named(&contract, "DogOwner").keywords,
        json!({ "allOf": [{ "$ref": "#/components/schemas/Person" }, { "$ref": "#/components/schemas/Client" }] })
    );
    assert_eq!(
        property(&contract, "DogOwner", "next").name,
        named(&contract, "DogOwner").name
    );
    let SchemaKind::Integer(age) = &property(&contract, "Dog", "age").kind else {
        panic!()
    };
    assert_eq!(
        age.minimum,
        Some(Bound {
            value: 2,
            exclusive: false
        })
    );
}

#[test]
fn all_of_that_contradicts_itself_is_told() {
    let conflicting = [
        "A: {allOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]}",
        "A: {allOf: [{type: string}, {type: integer}]}",
        "A: {allOf: [{enum: [a]}, {enum: [b]}]}",
    ];
    for schema in conflicting {
        assert_eq!(
            diagnostics(&with_schemas(schema)),
            ["conflicting-all-of"],
            "{schema}"
        );
    }
}

#[test]
fn a_schema_that_is_part_of_itself_is_an_error() {
    let found = diagnostics(&with_schemas(
        "A: {allOf: [{$ref: '#/components/schemas/B'}], properties: {a: {type: string}}}
    B: {allOf: [{$ref: '#/components/schemas/A'}], properties: {b: {type: string}}}",
    ));
    assert_eq!(found, ["recursive-all-of", "recursive-all-of"]);
}

#[test]
fn circles_of_references_are_an_error_and_end() {
    let found = diagnostics(&with_schemas(
        "A: {$ref: '#/components/schemas/B'}
    B: {allOf: [{$ref: '#/components/schemas/A'}]}
    C: {$ref: '#/components/schemas/C'}",
    ));
    assert_eq!(found, ["reference-cycle", "reference-cycle"]);
}

#[test]
fn inline_schemas_that_need_a_name_get_one() {
    let contract = contract(&with_schemas(
        "Pet:
      type: object
      properties:
        owner: {type: object, properties: {address: {type: object, properties: {a: {type: string}}}}}
        friends: {type: array, items: {type: object, properties: {b: {type: string}}}}
        state: {type: string, enum: [a, b]}
        labels: {type: object, additionalProperties: {oneOf: [{type: string}, {type: integer}]}}
        status: {type: array, items: {enum: [c]}}
        size: {type: object}
    PetState: {type: string}",
    ));
    let expected = [
        "Pet",
        "PetState",
        "PetOwner",
        "PetStateEnum",
        "PetOwnerAddress",
        "PetFriend",
        "PetLabel",
        "PetStatusItem",
    ];
    assert_eq!(names(&contract), expected);
    assert!(named(&contract, "Pet").name.as_ref().unwrap().given);
    assert!(!named(&contract, "PetOwner").name.as_ref().unwrap().given);
    let written = &named(&contract, "Pet").keywords["properties"];
    assert_eq!(
        written["owner"],
        json!({ "$ref": "#/components/schemas/PetOwner" })
    );
    assert_eq!(
        written["friends"]["items"],
        json!({ "$ref": "#/components/schemas/PetFriend" })
    );
    assert_eq!(written["size"], json!({ "type": "object" }));
}

#[test]
fn an_enumeration_beside_its_type_is_open() {
    let contract = contract(&with_schemas(
        "Model: {anyOf: [{type: string}, {type: string, enum: [a, b]}]}
    Level: {oneOf: [{const: low, description: not high}, {const: high}]}
    Status: {type: string, enum: [a, b, a]}",
    ));
    assert!(enumeration(&contract, "Model").open);
    assert!(!enumeration(&contract, "Level").open);
    assert_eq!(enumeration(&contract, "Level").values.len(), 2);
    assert_eq!(enumeration(&contract, "Status").values.len(), 2);
}

#[test]
fn values_of_an_enumeration_have_its_type() {
    let text = with_schemas("Status: {type: string, enum: [a, 1, true, [b]]}");
    assert_eq!(diagnostics(&text), ["wrong-value-type"; 3]);
    let contract = contract(&text);
    let values = enumeration(&contract, "Status").values.iter();
    let values: Vec<_> = values.map(|literal| literal.value.to_string()).collect();
    assert_eq!(values, ["\"a\"", "\"1\"", "\"true\""]);
}

#[test]
fn a_list_of_values_of_which_none_is_of_the_type_says_nothing() {
    let text = with_schemas(
        "Status: {type: array, items: {type: string}, enum: [a, b]}
    Flag: {type: boolean, enum: ['true', 'false']}",
    );
    let contract = contract(&text);
    let kinds: Vec<_> = contract.schemas.iter().map(|schema| &schema.kind).collect();
    assert!(matches!(kinds[0], SchemaKind::Array(_)), "{kinds:?}");
    assert!(matches!(kinds[1], SchemaKind::Boolean), "{kinds:?}");
    assert!(
        contract
            .schemas
            .iter()
            .all(|schema| schema.unmodelled.is_empty())
    );
}

#[test]
fn a_discriminator_selects_by_mapping_by_value_or_by_name() {
    let text = |discriminator: &str, kind: &str| {
        format!(
            "Pet:
      oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]
      discriminator: {discriminator}
    Cat: {{type: object, properties: {{kind: {kind}}}}}
    Dog: {{type: object, properties: {{kind: {{type: string}}}}}}"
        )
    };
    let plain = "{type: string}";
    let named = contract(&with_schemas(&text("{propertyName: kind}", plain)));
    assert_eq!(tags(union(&named, "Pet")), [["Cat"], ["Dog"]]);
    let mapping = "{propertyName: kind, mapping: {c: Cat, k: '#/components/schemas/Cat', d: Dog}}";
    let mapped = contract(&with_schemas(&text(mapping, plain)));
    assert_eq!(tags(union(&mapped, "Pet")), [vec!["c", "k"], vec!["d"]]);
    let valued = contract(&with_schemas(&text("{propertyName: kind}", "{const: cat}")));
    assert_eq!(tags(union(&valued, "Pet")), [["cat"], ["Dog"]]);
    assert_eq!(
        union(&valued, "Pet")
            .discriminator
            .as_ref()
            .unwrap()
            .property,
        "kind"
    );
}

#[test]
fn a_list_of_types_is_a_union_of_them() {
    let contract = contract(&with_schemas(
        "Value: {type: [string, integer, 'null'], minLength: 2, minimum: 3}",
    ));
    let variants = &union(&contract, "Value").variants;
    assert!(named(&contract, "Value").nullable);
    let [text, number] = [0, 1].map(|index| contract.schema(variants[index].schema));
    assert!(matches!(&text.kind, SchemaKind::String(found) if found.min_length == Some(2)));
    assert_eq!(number.keywords, json!({ "type": "integer", "minimum": 3 }));
}

#[test]
fn members_of_other_names_are_allowed_described_or_refused() {
    let contract = contract(&with_schemas(
        "A: {type: object}
    B: {type: object, additionalProperties: {}}
    C: {type: object, additionalProperties: {type: string}}
    D: {type: object, properties: {a: {type: string}}, unevaluatedProperties: false}",
    ));
    let additional = |name: &str| object(&contract, name).additional;
    assert_eq!(additional("A"), AdditionalProperties::Unspecified);
    assert_eq!(additional("B"), AdditionalProperties::Any);
    assert!(matches!(additional("C"), AdditionalProperties::Schema(_)));
    assert_eq!(additional("D"), AdditionalProperties::Refused);
}

#[test]
fn what_no_kind_expresses_is_kept() {
    let contract = contract(&with_schemas(
        "A:
      type: object
      properties: {a: {type: string, not: {const: x}}}
      patternProperties: {'^x': {type: string}}
      oneOf: [{required: [a]}, {required: [b]}]
    B: {minLength: 1, oneOf: [{type: string}, {type: integer}]}",
    ));
    assert_eq!(named(&contract, "B").unmodelled[0].keyword, "minLength");
    let unmodelled = &named(&contract, "A").unmodelled;
    let keywords: Vec<_> = unmodelled
        .iter()
        .map(|found| found.keyword.as_str())
        .collect();
    assert_eq!(keywords, ["patternProperties", "oneOf"]);
    assert_eq!(property(&contract, "A", "a").unmodelled[0].keyword, "not");
}

#[test]
fn keywords_without_effect_and_unknown_ones_are_warned_of() {
    let cases = [
        ("A: {type: integer, minLength: 1}", "ineffective-keyword"),
        ("A: {type: string, minLenght: 1}", "unknown-keyword"),
        ("A: {type: string, nullable: true}", "nullable-in-3-1"),
        (
            "A: {type: object, properties: {a: {}}, required: [b]}",
            "undeclared-property",
        ),
        ("A: {type: strnig}", "unknown-type"),
        ("A: {type: string, minLength: -1}", "wrong-type"),
        ("A: {type: integer, minimum: 5, maximum: 4}", "empty-range"),
        (
            "A: {type: integer, exclusiveMinimum: 4, exclusiveMaximum: 5}",
            "empty-range",
        ),
        ("A: {type: array, minItems: 5, maxItems: 4}", "empty-range"),
        ("A: {type: integer, multipleOf: 0}", "invalid-value"),
        (
            "A: {$ref: '#/components/schemas/B'}",
            "unresolved-reference",
        ),
        ("A: {$ref: 'other.yaml#/B'}", "unavailable-file"),
    ];
    for (schema, code) in cases {
        assert_eq!(diagnostics(&with_schemas(schema)), [code], "{schema}");
    }
}

#[test]
fn a_required_member_without_a_schema_may_be_anything() {
    let contract = contract(&with_schemas(
        "A: {type: object, properties: {a: {}}, required: [b]}",
    ));
    let added = property(&contract, "A", "b");
    assert!(matches!(added.kind, SchemaKind::Any));
    assert_eq!(added.keywords, json!(true));
}

#[test]
fn references_lead_anywhere_in_the_document() {
    let contract = contract(&with_schemas(
        "Pet: {type: object, properties: {owner: {type: object, properties: {a: {type: string}}}}}
    Owners: {type: array, items: {$ref: '#/components/schemas/Pet/properties/owner'}}",
    ));
    assert_eq!(names(&contract), ["Pet", "Owners", "PetOwner"]);
    let written = &named(&contract, "Owners").keywords["items"];
    assert_eq!(*written, json!({ "$ref": "#/components/schemas/PetOwner" }));
}

#[test]
fn a_schema_without_a_type_is_of_the_type_that_its_keywords_speak_of() {
    let contract = contract(&with_schemas(
        "A: {properties: {a: {}}}
    B: {pattern: x}
    C: {minLength: 1, minItems: 1}
    D: {}",
    ));
    assert!(matches!(named(&contract, "A").kind, SchemaKind::Object(_)));
    assert!(matches!(named(&contract, "B").kind, SchemaKind::String(_)));
    assert!(matches!(named(&contract, "C").kind, SchemaKind::Any));
    assert!(matches!(named(&contract, "D").kind, SchemaKind::Any));
}

#[test]
fn a_long_chain_of_schemas_needs_no_stack() {
    let link = |index: u32| {
        let before = index - 1;
        format!("S{index}: {{properties: {{a: {{$ref: '#/components/schemas/S{before}'}}}}}}")
    };
    let schemas: Vec<String> = (1..3000).map(link).collect();
    let schemas = format!("S0: {{type: string}}\n    {}", schemas.join("\n    "));
    assert_eq!(contract(&with_schemas(&schemas)).schemas.len(), 3000);
}

#[test]
fn a_member_that_a_closed_part_of_an_all_of_refuses_is_a_warning() {
    let text = with_schemas(
        "Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
    Open: {allOf: [{$ref: '#/components/schemas/Closed'}, {properties: {b: {type: string}}}]}
    Beside: {allOf: [{$ref: '#/components/schemas/Closed'}], properties: {a: {minLength: 1}}}",
    );
    let (lowered, source) = lowered(&text);
    let found: Vec<_> = lowered.diagnostics.iter().collect();
    assert_eq!(found.len(), 1);
    let places: Vec<_> = found[0]
        .labels
        .iter()
        .map(|label| source.slice(label.span))
        .collect();
    assert_eq!(places, ["additionalProperties", "b"]);
    assert_eq!(found[0].code, "closed-all-of");
    let contract = lowered.contract.unwrap();
    let SchemaKind::Object(object) = &named(&contract, "Open").kind else {
        panic!("no object");
    };
    assert_eq!(object.properties.len(), 2);
    assert_eq!(object.additional, AdditionalProperties::Refused);
}

#[test]
fn what_refuses_members_after_merging_is_no_mistake() {
    let text = with_schemas(
        "A:
      allOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]
      unevaluatedProperties: false
    B: {allOf: [{properties: {a: {type: string}}}], properties: {b: {type: string}}, additionalProperties: {type: string}}",
    );
    assert!(diagnostics(&text).is_empty());
}

#[test]
fn a_pattern_that_is_no_regular_expression_is_left_out_with_a_warning_at_its_value() {
    let text = with_schemas("A: {type: object, properties: {b: {type: string, pattern: '[a-'}}}");
    let (lowered, source) = lowered(&text);
    let found: Vec<_> = lowered.diagnostics.iter().collect();
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].code, source.slice(found[0].span())),
        ("invalid-pattern", "'[a-'")
    );
}

#[test]
fn a_schema_is_found_by_its_key_and_a_written_value_by_itself() {
    let text =
        with_schemas("A:\n      type: object\n      properties: {b: {type: string, default: c}}");
    let (lowered, source) = lowered(&text);
    let contract = lowered.contract.unwrap();
    assert_eq!(source.slice(named(&contract, "A").origin.span), "A");
    let member = property(&contract, "A", "b");
    assert_eq!(source.slice(member.origin.span), "b");
    assert_eq!(
        source.slice(member.default.as_ref().unwrap().origin.span),
        "c"
    );
}

#[test]
fn a_union_allows_null_where_one_of_its_branches_does() {
    let contract = contract(&with_schemas(
        "B: {type: object, properties: {b: {type: string}}}
    OptionalB: {oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}
    Outer: {oneOf: [{$ref: '#/components/schemas/Either'}, {type: boolean}]}
    Either: {oneOf: [{$ref: '#/components/schemas/OptionalB'}, {type: string}]}
    Inline: {anyOf: [{type: [string, 'null']}, {type: [integer, 'null']}]}
    Twice: {oneOf: [{type: [string, 'null']}, {type: [integer, 'null']}]}
    Plain: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}",
    ));
    let nullable = |name: &&str| named(&contract, name).nullable;
    let found: Vec<_> = ["Outer", "Either", "Inline", "Twice", "Plain"]
        .into_iter()
        .filter(nullable)
        .collect();
    assert_eq!(found, ["Outer", "Either", "Inline"]);
}
