//! A part of a contract: the schemas or the operations that somebody names, with everything they reach.

use std::collections::BTreeSet;

use crate::model::{
    AdditionalProperties, Contract, Header, MediaType, Operation, Parameter, ParameterForm,
    Payload, RequestBody, Response, Schema, SchemaId, SchemaKind,
};

impl Contract {
    /// Keeps the schemas of these names with those that they reach, and no operation.
    ///
    /// What is left out stays in [`schemas`](Self::schemas) as a schema without a name that allows anything and that nothing
    /// refers to, so that every other [`SchemaId`] holds.
    ///
    /// # Errors
    ///
    /// The first name that no schema bears; the contract is then as it was.
    pub fn keep_schemas<'a>(&mut self, names: &'a [String]) -> Result<(), &'a str> {
        let mut kept = Vec::new();
        for name in names {
            kept.push(self.schema_named(name).ok_or(name.as_str())?);
        }
        self.operations.clear();
        self.webhooks.clear();
        self.keep(kept);
        Ok(())
    }

    /// Keeps the operations and webhooks of these ids with the schemas that they reach.
    ///
    /// # Errors
    ///
    /// The first id that no operation has; the contract is then as it was.
    pub fn keep_operations<'a>(&mut self, ids: &'a [String]) -> Result<(), &'a str> {
        let sent = self.webhooks.iter().map(|webhook| &webhook.operation);
        let all = self.operations.iter().chain(sent);
        let known = |id: &String| all.clone().any(|operation| operation.id == *id);
        if let Some(unknown) = ids.iter().find(|id| !known(id)) {
            return Err(unknown);
        }
        self.operations
            .retain(|operation| ids.contains(&operation.id));
        self.webhooks
            .retain(|webhook| ids.contains(&webhook.operation.id));
        let mut kept = Vec::new();
        let sent = self.webhooks.iter().map(|webhook| &webhook.operation);
        for operation in self.operations.iter().chain(sent) {
            schemas_of_operation(operation, &mut kept);
        }
        self.keep(kept);
        Ok(())
    }

    /// The schemas that these operations reach.
    pub fn schemas_of(&self, operations: &[&Operation]) -> BTreeSet<SchemaId> {
        let mut named = Vec::new();
        for operation in operations {
            schemas_of_operation(operation, &mut named);
        }
        self.reached(named)
    }

    /// The schema of this name.
    pub fn schema_named(&self, name: &str) -> Option<SchemaId> {
        let mut schemas = self.named_schemas();
        schemas
            .find(|(_, schema)| {
                schema
                    .name
                    .as_ref()
                    .is_some_and(|own| own.wire_name == name)
            })
            .map(|(id, _)| id)
    }

    fn reached(&self, mut open: Vec<SchemaId>) -> BTreeSet<SchemaId> {
        let mut reached = BTreeSet::new();
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                open.extend(schemas_within(&self.schema(id).kind));
            }
        }
        reached
    }

    fn keep(&mut self, named: Vec<SchemaId>) {
        let kept = self.reached(named);
        for (index, schema) in self.schemas.iter_mut().enumerate() {
            if !kept.contains(&SchemaId::new(index)) {
                leave_out(schema);
            }
        }
    }
}

fn leave_out(schema: &mut Schema) {
    schema.name = None;
    schema.default = None;
    schema.examples.clear();
    schema.unmodelled.clear();
    schema.kind = SchemaKind::Any;
    schema.keywords = serde_json::Value::Bool(true);
}

/// The schemas that one speaks of.
pub(crate) fn schemas_within(kind: &SchemaKind) -> Vec<SchemaId> {
    match kind {
        SchemaKind::Any
        | SchemaKind::Never
        | SchemaKind::Null
        | SchemaKind::Boolean
        | SchemaKind::Integer(_)
        | SchemaKind::Number(_)
        | SchemaKind::String(_)
        | SchemaKind::Enumeration(_) => Vec::new(),
        SchemaKind::Reference(target) => vec![*target],
        SchemaKind::Array(array) => vec![array.items],
        SchemaKind::Union(union) => union.variants.iter().map(|v| v.schema).collect(),
        SchemaKind::Object(object) => {
            let properties = object.properties.iter().map(|property| property.schema);
            let additional = match object.additional {
                AdditionalProperties::Schema(values) => Some(values),
                AdditionalProperties::Unspecified
                | AdditionalProperties::Any
                | AdditionalProperties::Refused => None,
            };
            properties.chain(additional).collect()
        }
    }
}

// What follows takes its values apart completely, so that a member that is new has to be thought of here.

/// The schemas that an operation speaks of.
pub(crate) fn schemas_of_operation(operation: &Operation, found: &mut Vec<SchemaId>) {
    let Operation {
        parameters,
        request_body,
        responses,
        id: _,
        origin: _,
        method: _,
        path: _,
        sent: _,
        selectors: _,
        constants: _,
        tag: _,
        summary: _,
        description: _,
        deprecated: _,
        security: _,
        pagination: _,
    } = operation;
    for parameter in parameters {
        schemas_of_parameter(parameter, found);
    }
    if let Some(RequestBody {
        content,
        origin: _,
        description: _,
        required: _,
    }) = request_body
    {
        schemas_of_content(content, found);
    }
    for Response {
        payload,
        origin: _,
        status: _,
        description: _,
        component: _,
    } in responses
    {
        let Payload { headers, content } = payload;
        for header in headers {
            schemas_of_header(header, found);
        }
        schemas_of_content(content, found);
    }
}

fn schemas_of_parameter(parameter: &Parameter, found: &mut Vec<SchemaId>) {
    let Parameter {
        form,
        wire_name: _,
        origin: _,
        location: _,
        required: _,
        deprecated: _,
        allow_empty_value: _,
        description: _,
    } = parameter;
    schemas_of_form(form, found);
}

fn schemas_of_form(form: &ParameterForm, found: &mut Vec<SchemaId>) {
    match form {
        ParameterForm::Styled {
            schema,
            style: _,
            explode: _,
            allow_reserved: _,
        } => found.push(*schema),
        ParameterForm::Content(media_type) => {
            schemas_of_content(std::slice::from_ref(media_type), found);
        }
    }
}

fn schemas_of_header(header: &Header, found: &mut Vec<SchemaId>) {
    let Header {
        form,
        wire_name: _,
        origin: _,
        required: _,
        deprecated: _,
        description: _,
    } = header;
    schemas_of_form(form, found);
}

fn schemas_of_content(content: &[MediaType], found: &mut Vec<SchemaId>) {
    for MediaType {
        schema,
        encoding,
        name: _,
        origin: _,
        kind: _,
    } in content
    {
        found.extend(*schema);
        for header in encoding.iter().flat_map(|encoding| &encoding.headers) {
            schemas_of_header(header, found);
        }
    }
}
