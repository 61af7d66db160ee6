//! The names of operations: request, outcome, parameters and responses.

use std::collections::BTreeMap;

use counterpart_contract::{
    Contract, MediaType, MediaTypeKind, Operation, Response, StatusPattern,
};

use super::identifier::{Scope, static_name, type_name, value_name};
use super::status;
use crate::operations::media::BodyForm;
use crate::operations::parts;

/// The names of an operation.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// The method of the trait and of the client: `create_customer`.
    pub method: String,
    /// The request struct: `CreateCustomer`.
    pub request: String,
    /// The struct of its required members: `CreateCustomerRequired`, if it has some.
    pub required: Option<String>,
    /// What success answers: `CreateCustomerOutput`.
    pub output: String,
    /// What failure answers: `CreateCustomerError`.
    pub error: String,
    /// One per parameter.
    pub parameters: Vec<ParameterNames>,
    /// The field of the body, if there is one.
    pub body: Option<String>,
    /// The types of the body.
    pub body_types: BodyTypes,
    /// One per response.
    pub responses: Vec<ResponseNames>,
    /// The client's methods that read its list page by page, if it comes in pages.
    pub pages: Option<PageNames>,
}

/// The names of the methods for a list that comes in pages.
#[derive(Clone, Debug)]
pub struct PageNames {
    /// The method for the pages: `list_customers_pages`.
    pub pages: String,
    /// The method for what is on them: `list_customers_items`.
    pub items: String,
}

/// The names of what the body of a request may be.
#[derive(Clone, Debug, Default)]
pub struct BodyTypes {
    /// The enum over the media types, if there are several: `CreateCustomerBody`.
    pub enumeration: Option<String>,
    /// One per media type.
    pub content: Vec<BodyNames>,
}

/// The names of the body of a request in one media type.
#[derive(Clone, Debug)]
pub struct BodyNames {
    /// Its variant, if there are several: `Json`.
    pub variant: String,
    /// The static that describes it, if it has no name of its own: `CREATE_CUSTOMER_BODY`. Of a body in parts, their list.
    pub table: String,
    /// The struct for a body in parts, empty for others: `CreateCustomerParts`.
    pub type_name: String,
    /// The struct of its required parts, if it has some.
    pub required: Option<String>,
    /// One field per part.
    pub fields: Vec<String>,
    /// One static per part.
    pub part_tables: Vec<String>,
}

/// The names of a parameter.
#[derive(Clone, Debug)]
pub struct ParameterNames {
    /// The field of the request struct: `external_id`.
    pub field: String,
    /// The static that describes it: `GET_CUSTOMER_EXTERNAL_ID`.
    pub table: String,
}

/// The names of a response.
#[derive(Clone, Debug)]
pub struct ResponseNames {
    /// The variant: `NotFound`.
    pub variant: String,
    /// The index of its type in [`Names::payloads`](super::Names::payloads), if what it carries needs one.
    pub payload: Option<usize>,
    /// The static that describes its only body, if it needs no type of its own: `LIST_PETS_OK`.
    pub table: String,
}

/// The names of a type for what a response carries.
#[derive(Clone, Debug)]
pub struct PayloadNames {
    /// The type: `ConflictResponse`.
    pub type_name: String,
    /// The struct of its required members, if it has some besides the body.
    pub required: String,
    /// One field per header.
    pub headers: Vec<String>,
    /// One static per header.
    pub header_tables: Vec<String>,
    /// The enum over the media types, if there are several: the type itself if there are no headers.
    pub body_type: Option<String>,
    /// The enum that names the media types, if there are several: `GetReportOutputFormat`.
    pub format_type: Option<String>,
    /// One variant per media type.
    pub media_types: Vec<String>,
    /// One static per media type.
    pub tables: Vec<String>,
    /// The operation and the response that show the payload.
    pub example: (usize, usize),
}

/// Names every operation and every type of a response.
pub(super) fn operations(
    contract: &Contract,
    types: &mut Scope,
    tables: &mut Scope,
) -> (Vec<OperationNames>, Vec<PayloadNames>) {
    let mut methods = Scope::with_taken(&[
        "new",
        "new_with_client",
        "builder",
        "baseurl",
        "client",
        "clone",
        // Of traits that every type implements: a call would not know which is meant.
        "borrow",
        "borrow_mut",
        "clone_into",
        "from",
        "into",
        "to_owned",
        "try_from",
        "try_into",
        "type_id",
        "inner",
        "with_credentials",
        "with_options",
        "with_target",
    ]);
    let mut payloads = Payloads {
        types: Vec::new(),
        components: BTreeMap::new(),
        type_names: types,
        table_names: tables,
    };
    let mut operations = Vec::new();
    for (index, operation) in contract.operations.iter().enumerate() {
        let base = type_name(&operation.id);
        let request = payloads
            .type_names
            .take(&[base.clone(), format!("{base}Operation")]);
        let output = payloads.type_names.take(&[format!("{request}Output")]);
        let error = payloads.type_names.take(&[format!("{request}Error")]);
        let method = value_name(&operation.id);
        let table = static_name(&request);
        let mut fields = Scope::with_taken(&["body"]);
        operations.push(OperationNames {
            method: methods.take(&[
                method.clone(),
                format!("{}_operation", method.trim_end_matches('_')),
            ]),
            required: has_required(operation)
                .then(|| payloads.type_names.take(&[format!("{request}Required")])),
            parameters: operation
                .parameters
                .iter()
                .map(|parameter| {
                    let field = value_name(&parameter.wire_name);
                    let location = format!("{:?}", parameter.location).to_lowercase();
                    ParameterNames {
                        table: payloads
                            .table_names
                            .take(&[format!("{table}_{}", static_name(&parameter.wire_name))]),
                        field: fields.take(&[
                            field.clone(),
                            format!("{}_{location}", field.trim_end_matches('_')).replace("r#", ""),
                        ]),
                    }
                })
                .collect(),
            body: operation.request_body.as_ref().map(|_| "body".to_owned()),
            body_types: body_types(contract, operation, &request, &mut payloads),
            responses: payloads.responses(operation, index, &output),
            request,
            output,
            error,
            pages: None,
        });
    }
    name_pages(contract, &mut operations, &mut methods);
    (operations, payloads.types)
}

/// Names the methods for lists in pages, after the operations, each of which keeps its own name.
fn name_pages(contract: &Contract, operations: &mut [OperationNames], methods: &mut Scope) {
    for (operation, names) in contract.operations.iter().zip(operations) {
        if operation.pagination.is_some() {
            let stem = names.method.trim_start_matches("r#").trim_end_matches('_');
            names.pages = Some(PageNames {
                pages: methods.take(&[format!("{stem}_pages")]),
                items: methods.take(&[format!("{stem}_items")]),
            });
        }
    }
}

fn body_types(
    contract: &Contract,
    operation: &Operation,
    request: &str,
    scopes: &mut Payloads<'_>,
) -> BodyTypes {
    let Some(body) = &operation.request_body else {
        return BodyTypes::default();
    };
    let table = static_name(request);
    let is_single = body.content.len() == 1;
    let enumeration = (!is_single).then(|| {
        scopes
            .type_names
            .take(&[format!("{request}Body"), format!("{request}RequestBody")])
    });
    let mut variants = Scope::default();
    let content = body.content.iter().map(|media_type| {
        let variant = variants.take(&media_variant(media_type));
        let parts = match BodyForm::of(contract, media_type) {
            BodyForm::Parts => parts::described(contract, media_type),
            _ => Vec::new(),
        };
        if parts.is_empty() {
            let suffix = static_name(&variant);
            let names = [format!("{table}_BODY"), format!("{table}_BODY_{suffix}")];
            let names = if is_single { &names[..1] } else { &names[1..] };
            return BodyNames {
                table: scopes.table_names.take(names),
                variant,
                type_name: String::new(),
                required: None,
                fields: Vec::new(),
                part_tables: Vec::new(),
            };
        }
        let type_name = scopes.type_names.take(&[format!("{request}Parts")]);
        let required = parts.iter().any(|part| part.property.required);
        let mut fields = Scope::default();
        let each = parts.iter().map(|part| &part.property.wire_name);
        BodyNames {
            variant,
            table: static_name(&type_name),
            required: required.then(|| scopes.type_names.take(&[format!("{type_name}Required")])),
            fields: each
                .clone()
                .map(|name| fields.take(&[value_name(name)]))
                .collect(),
            part_tables: each
                .map(|name| {
                    let name = format!("{}_{}", static_name(&type_name), static_name(name));
                    scopes.table_names.take(&[name])
                })
                .collect(),
            type_name,
        }
    });
    let content = content.collect();
    BodyTypes {
        enumeration,
        content,
    }
}

fn has_required(operation: &Operation) -> bool {
    operation
        .parameters
        .iter()
        .any(|parameter| parameter.required)
        || operation
            .request_body
            .as_ref()
            .is_some_and(|body| body.required)
}

/// The name that a response's type has if no component gives it one.
enum Own {
    /// That of the output, which is taken already: the response is the only success.
    Output(String),
    /// A new one.
    New(String),
}

/// The types of responses: one per component, one per inline response that needs one.
struct Payloads<'s> {
    types: Vec<PayloadNames>,
    components: BTreeMap<String, usize>,
    type_names: &'s mut Scope,
    table_names: &'s mut Scope,
}

impl Payloads<'_> {
    fn responses(
        &mut self,
        operation: &Operation,
        operation_index: usize,
        output: &str,
    ) -> Vec<ResponseNames> {
        let successes = operation
            .responses
            .iter()
            .filter(|r| r.status.is_success())
            .count();
        let mut variants = Scope::with_taken(&["Undeclared"]);
        let mut names = Vec::new();
        for (index, response) in operation.responses.iter().enumerate() {
            let variant = variants.take(&[status::variant(response.status)]);
            let prefix = output.strip_suffix("Output").unwrap_or(output);
            let is_output =
                successes == 1 && matches!(response.status, StatusPattern::Exact(200..=299));
            let own = if is_output {
                Own::Output(output.to_owned())
            } else {
                Own::New(format!("{prefix}{variant}"))
            };
            let example = (operation_index, index);
            names.push(ResponseNames {
                table: self.table_names.take(&[format!(
                    "{}_{}",
                    static_name(prefix),
                    static_name(&variant)
                )]),
                payload: needs_type(response).then(|| self.payload(response, own, example)),
                variant,
            });
        }
        names
    }

    fn payload(&mut self, response: &Response, own: Own, example: (usize, usize)) -> usize {
        let known = response
            .component
            .as_ref()
            .and_then(|name| self.components.get(name));
        if let Some(index) = known {
            return *index;
        }
        let type_name = match (&response.component, own) {
            (Some(component), _) => {
                let name = type_name(component);
                let name = name.strip_suffix("Response").unwrap_or(&name).to_owned();
                self.type_names.take(&[format!("{name}Response")])
            }
            (None, Own::New(name)) => {
                let fallback = format!("{name}Response");
                self.type_names.take(&[name, fallback])
            }
            (None, Own::Output(name)) => name,
        };
        let content = &response.payload.content;
        let mut fields = Scope::with_taken(&["body"]);
        let mut variants = Scope::default();
        let several = content.len() > 1;
        let table = static_name(&type_name);
        self.types.push(PayloadNames {
            required: self.type_names.take(&[format!("{type_name}Required")]),
            headers: response
                .payload
                .headers
                .iter()
                .map(|header| fields.take(&[value_name(&header.wire_name)]))
                .collect(),
            header_tables: response
                .payload
                .headers
                .iter()
                .map(|header| format!("{table}_{}", static_name(&header.wire_name)))
                .map(|name| self.table_names.take(&[name]))
                .collect(),
            body_type: several.then(|| {
                if response.payload.headers.is_empty() {
                    type_name.clone()
                } else {
                    self.type_names.take(&[format!("{type_name}Body")])
                }
            }),
            format_type: several.then(|| self.type_names.take(&[format!("{type_name}Format")])),
            media_types: content
                .iter()
                .map(|media| variants.take(&media_variant(media)))
                .collect(),
            tables: content
                .iter()
                .map(|media| {
                    let suffix = if several {
                        static_name(&media_variant(media)[0])
                    } else {
                        "BODY".to_owned()
                    };
                    self.table_names.take(&[format!("{table}_{suffix}")])
                })
                .collect(),
            type_name,
            example,
        });
        let index = self.types.len() - 1;
        if let Some(component) = &response.component {
            self.components.insert(component.clone(), index);
        }
        index
    }
}

fn needs_type(response: &Response) -> bool {
    !response.payload.headers.is_empty() || response.payload.content.len() > 1
}

/// A media type as a variant: `Json`, `Text`, or its own name.
fn media_variant(media: &MediaType) -> [String; 2] {
    let full = type_name(&media.name);
    match media.kind {
        MediaTypeKind::Json => ["Json".to_owned(), full],
        MediaTypeKind::Text if media.name.starts_with("text/plain") => ["Text".to_owned(), full],
        MediaTypeKind::Events => ["Events".to_owned(), full],
        MediaTypeKind::Form => ["Form".to_owned(), full],
        MediaTypeKind::Multipart => ["Multipart".to_owned(), full],
        MediaTypeKind::JsonLines => ["Lines".to_owned(), full],
        MediaTypeKind::JsonSequence => ["Sequence".to_owned(), full],
        MediaTypeKind::Xml => ["Xml".to_owned(), full],
        MediaTypeKind::Range => [range_variant(&media.name), full],
        MediaTypeKind::Text | MediaTypeKind::Binary => {
            let subtype = media.name.rsplit('/').next().unwrap_or(&media.name);
            [type_name(subtype), full]
        }
    }
}

/// `image/*` as `Image`, `*/*` as `Other`.
fn range_variant(name: &str) -> String {
    match name.split('/').next() {
        Some("*") | None => "Other".to_owned(),
        Some(kind) => type_name(kind),
    }
}
