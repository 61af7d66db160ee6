//! Samples of small contracts, judged.

use counterpart_contract::{Contract, SchemaId};
use serde_json::{Value, json};

use super::judge::Judge;
use super::{Carrier, Extent, Obstacle, Samples};
use crate::client::sample::contract;

/// The contract of these schemas, each of which an operation answers with.
fn of(schemas: &str) -> Contract {
    contract(&format!(
        "openapi: 3.1.0\ninfo: {{ title: Sample, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    ))
}

fn named(contract: &Contract, name: &str) -> SchemaId {
    let mut schemas = contract.named_schemas();
    let found = schemas.find(|(_, schema)| {
        let named = schema.name.as_ref();
        named.is_some_and(|named| named.wire_name == name)
    });
    found.expect("the schema is there").0
}

/// The sample with the least and the one with the most, both of which fit.
fn samples_of(contract: &Contract, name: &str) -> [Value; 2] {
    let samples = Samples::new(contract);
    let judge = Judge::new(contract);
    let id = named(contract, name);
    [Extent::Least, Extent::Most].map(|extent| {
        let value = samples.sample(id, extent, Carrier::Body);
        let value = value.expect("there is a value");
        assert!(judge.fits(id, &value), "{value}");
        value
    })
}

fn obstacle(contract: &Contract, name: &str) -> &'static str {
    let found = Samples::new(contract).sample(named(contract, name), Extent::Most, Carrier::Body);
    found
        .as_ref()
        .map_err(Obstacle::code)
        .expect_err("there is no value")
}

#[test]
fn a_value_takes_one_branch_of_a_union_where_it_can() {
    let contract = of("
    Endpoint:
      oneOf:
        - {type: object, title: app, required: [user], properties: {user: {type: string}, type: {type: string}}}
        - {type: object, title: phone, properties: {number: {type: string}, type: {type: string}}}
        - {type: object, title: extension, required: [extension, type], properties: {extension: {type: string}, type: {type: string}}}
    Amount: {oneOf: [{type: integer}, {type: number}]}
    Word: {oneOf: [{type: string, maxLength: 9}, {type: string, enum: [red, green]}]}
");
    let [least, most] = samples_of(&contract, "Endpoint");
    assert_eq!(least, json!({}));
    assert_eq!(
        most,
        json!({"number": "Zoë & “co” / 100 %25 + 1", "type": "Zoë & “co” / 100 %25 + 1"})
    );
    assert_eq!(samples_of(&contract, "Amount")[0], json!(1.5));
    assert_eq!(samples_of(&contract, "Word")[1], json!("text"));
}

#[test]
fn a_union_whose_branches_all_fit_the_same_values_is_told_as_such() {
    let contract = of("
    Name: {oneOf: [{type: string}, {type: string, description: A name.}]}
    Holder: {type: object, required: [name], properties: {name: {$ref: '#/components/schemas/Name'}}}
    Lax: {anyOf: [{type: string, maxLength: 5}, {type: string}]}
");
    assert_eq!(obstacle(&contract, "Name"), "overlapping");
    assert_eq!(obstacle(&contract, "Holder"), "overlapping");
    samples_of(&contract, "Lax");
}

#[test]
fn a_value_that_always_needs_another_one_is_told_as_such() {
    let contract = of("
    Node: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Node'}}}
    Tree: {type: object, required: [branches], properties: {branches: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
");
    assert_eq!(obstacle(&contract, "Node"), "endless");
    let [least, _] = samples_of(&contract, "Tree");
    assert_eq!(least, json!({"branches": []}));
}

#[test]
fn rules_beyond_the_kind_are_kept() {
    let contract = of("
    Range:
      type: object
      properties: {from: {type: integer}, to: {type: integer}}
      oneOf: [{required: [from]}, {required: [to]}]
    Robot: {type: string, not: {pattern: '^text'}}
    Pair: {type: array, prefixItems: [{type: string}, {type: integer}], items: false, minItems: 2}
    Labels: {type: object, minProperties: 2, propertyNames: {pattern: '^[a-z]{4}$'}, additionalProperties: {type: string}}
    Prices: {type: object, minProperties: 1, patternProperties: {'^[A-Z]{3}$': {type: number}}, additionalProperties: false}
    Address:
      type: object
      required: [country]
      properties: {country: {type: string, enum: [de, us]}, zip: {type: string}}
      if: {properties: {country: {const: us}}}
      then: {required: [zip]}
    Grade: {enum: [1, 2.5, top, true]}
");
    for name in [
        "Range", "Robot", "Pair", "Labels", "Prices", "Address", "Grade",
    ] {
        samples_of(&contract, name);
    }
}

#[test]
fn items_that_must_differ_differ() {
    let contract = of("
    Words: {type: array, minItems: 3, uniqueItems: true, items: {type: string}}
    Numbers: {type: array, minItems: 3, uniqueItems: true, items: {type: integer, multipleOf: 5}}
    Codes: {type: array, minItems: 3, uniqueItems: true, items: {type: string, pattern: '^[A-Z]{2}$'}}
    Answers: {type: array, minItems: 3, uniqueItems: true, items: {type: boolean}}
");
    for name in ["Words", "Numbers", "Codes"] {
        assert_eq!(
            samples_of(&contract, name)[0].as_array().map(Vec::len),
            Some(3)
        );
    }
    assert_eq!(obstacle(&contract, "Answers"), "no-sample");
}

#[test]
fn what_travels_in_a_header_or_a_path_is_what_they_carry() {
    let contract = of("
    Free: {type: string}
    Blank: {type: string, pattern: '^[ ,a]{2,}$'}
    Dotted: {type: string, pattern: '^[.]{1,3}$'}
    Optional: {type: string, enum: ['', some]}
");
    let samples = Samples::new(&contract);
    let sample = |name, carrier| samples.sample(named(&contract, name), Extent::Least, carrier);
    assert_eq!(sample("Free", Carrier::Line), Ok(json!("text")));
    assert_eq!(sample("Blank", Carrier::Line), Ok(json!("aa")));
    assert_eq!(sample("Dotted", Carrier::Segment), Ok(json!("...")));
    assert_eq!(sample("Optional", Carrier::Segment), Ok(json!("some")));
}

#[test]
fn a_value_stays_small_where_its_schema_branches_out() {
    let members = ["a", "b", "c", "d", "e", "f", "g", "h"]
        .map(|name| format!("{name}: {{$ref: '#/components/schemas/Wide'}}"));
    let contract = of(&format!(
        "\n    Wide: {{type: object, properties: {{{}}}}}\n",
        members.join(", ")
    ));
    let [least, most] = samples_of(&contract, "Wide");
    assert_eq!(least, json!({}));
    assert!(
        most.to_string().len() < 10_000,
        "{}",
        most.to_string().len()
    );
}

/// A chain of schemas, made by this of the numbers of each and the next ones, with two objects at its end.
fn chain(length: usize, link: impl Fn(usize) -> String) -> String {
    let links = (0..length).map(link);
    let ends = (length..length + 2)
        .map(|end| format!("    U{end}: {{type: object, required: [end{end}], properties: {{end{end}: {{type: string}}}}}}\n"));
    links
        .chain(ends)
        .fold("\n".to_owned(), |text, schema| text + &schema)
}

#[test]
fn unions_of_unions_are_judged_once_for_each_schema_and_value() {
    let schema = |number: usize| format!("$ref: '#/components/schemas/U{number}'");
    let two_ways = chain(60, |at| {
        let (next, one_more) = (schema(at + 1), schema(at + 2));
        format!("    U{at}: {{anyOf: [{{{next}}}, {{{one_more}}}]}}\n")
    });
    samples_of(&of(&two_ways), "U0");
    let two_rules = chain(20, |at| {
        let (next, end) = (schema(at + 1), schema(21));
        let rule = format!("{{oneOf: [{{{next}}}, {{{end}}}]}}");
        format!("    U{at}: {{allOf: [{rule}, {rule}]}}\n")
    });
    samples_of(&of(&two_rules), "U0");
}
