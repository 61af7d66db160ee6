//! What inline schemas are for of which the contract says no word: `The member `region` of `Bucket`.`

use std::collections::BTreeMap;

use counterpart_contract::{
    AdditionalProperties, Contract, MediaType, Operation, Parameter, Schema, SchemaId, SchemaKind,
};

use crate::documentation::{lower_first, one_line, sentence};

/// How many lists and maps without a name are looked into, one within the other.
const DEPTH: usize = 16;

/// What each inline schema without a title or a description is for, as a sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Purposes {
    sentences: BTreeMap<SchemaId, String>,
}

impl Purposes {
    /// What a contract, or that of its webhooks, uses its schemas for; the first use counts.
    pub(crate) fn of(contract: &Contract) -> Self {
        let mut purposes = Self::default();
        let sent = contract.webhooks.iter().map(|webhook| &webhook.operation);
        for operation in contract.operations.iter().chain(sent) {
            purposes.note_operation(contract, operation);
        }
        for (id, schema) in contract.named_schemas() {
            if let Some(name) = &schema.name {
                let owner = format!("`{}`", name.wire_name);
                purposes.note_within(contract, id, &owner);
            }
        }
        purposes
    }

    /// What a schema is for; `None` if it speaks for itself.
    pub(crate) fn get(&self, id: SchemaId) -> Option<&str> {
        self.sentences.get(&id).map(String::as_str)
    }

    fn note_operation(&mut self, contract: &Contract, operation: &Operation) {
        let id = &operation.id;
        for parameter in &operation.parameters {
            if let Some(schema) = parameter.form.schema() {
                let (what, says) = parameter_told(parameter, id);
                self.note(contract, schema, (&what, &says), DEPTH);
            }
        }
        let mut note = |content: &[MediaType], what: &str| {
            for schema in content.iter().filter_map(|media_type| media_type.schema) {
                self.note(contract, schema, (what, ""), DEPTH);
            }
        };
        if let Some(body) = &operation.request_body {
            note(&body.content, &format!("the body of `{id}`"));
        }
        for response in &operation.responses {
            let what = match &response.component {
                Some(name) => format!("the body of the answer `{name}`"),
                None => format!("the body of the answer {} of `{id}`", response.status),
            };
            note(&response.payload.content, &what);
        }
    }

    /// Notes what a schema is, and what the contract says of that; of an unnamed list what its items are.
    fn note(
        &mut self,
        contract: &Contract,
        id: SchemaId,
        (what, says): (&str, &str),
        depth: usize,
    ) {
        let schema = contract.schema(id);
        if let Some(name) = &schema.name {
            if !name.given && !speaks(schema) {
                let said = if says.is_empty() { "" } else { ": " };
                let told = sentence(&format!("{what}{said}{says}"));
                self.sentences.entry(id).or_insert(told);
            }
            return;
        }
        if depth > 0 {
            for (within, part) in parts(schema) {
                self.note(
                    contract,
                    within,
                    (&format!("{part} of {what}"), says),
                    depth - 1,
                );
            }
        }
    }

    /// Notes what the parts of a named schema are.
    fn note_within(&mut self, contract: &Contract, id: SchemaId, owner: &str) {
        let schema = contract.schema(id);
        for (within, part) in parts(schema) {
            self.note(contract, within, (&format!("{part} of {owner}"), ""), DEPTH);
        }
    }
}

/// The schemas that values of a schema consist of, and what they are of it.
fn parts(schema: &Schema) -> Vec<(SchemaId, String)> {
    match &schema.kind {
        SchemaKind::Array(array) => vec![(array.items, "an item".to_owned())],
        SchemaKind::Object(object) => {
            let members = object.properties.iter();
            let members =
                members.map(|member| (member.schema, format!("the member `{}`", member.wire_name)));
            let mut parts: Vec<_> = members.collect();
            if let AdditionalProperties::Schema(values) = object.additional {
                parts.push((values, "a value".to_owned()));
            }
            parts
        }
        SchemaKind::Union(union) => {
            let branches = union.variants.iter();
            branches
                .map(|branch| (branch.schema, "one form".to_owned()))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn speaks(schema: &Schema) -> bool {
    schema.title.is_some() || schema.description.is_some()
}

/// What a parameter is, and what the contract says of it. One that is a component belongs to no operation.
fn parameter_told(parameter: &Parameter, operation: &str) -> (String, String) {
    let name = &parameter.wire_name;
    let tokens = parameter.origin.pointer.tokens();
    let is_component = tokens.first().is_some_and(|first| first == "components");
    let what = if is_component {
        format!("the parameter `{name}`")
    } else {
        format!("the parameter `{name}` of `{operation}`")
    };
    let says = one_line(parameter.description.as_deref().unwrap_or_default());
    (what, lower_first(says.trim()))
}
