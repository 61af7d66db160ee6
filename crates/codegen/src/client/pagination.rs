//! What the pages of a list need of the contract: the ways into the answer, and that they lead where they should.

use counterpart_contract::{
    Contract, Header, MediaTypeKind, Operation, Pagination, PaginationPart, PaginationStyle,
    Parameter, ParameterForm, Response, SchemaId, SchemaKind,
};
use counterpart_document::{Diagnostic, Pointer, suggest};

use crate::emission::definition;
use crate::structure::State;

/// What texts without a type of their own are called here.
const TEXT: &str = "text";

/// How the pages of an operation are read; everything in it has been checked.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// The index of the parameter that asks for the next page.
    pub(super) parameter: usize,
    /// The only success.
    pub(super) response: &'a Response,
    /// The way to the items, and what they are.
    pub(super) items: Way,
    /// The items' schema.
    pub(super) item: SchemaId,
    /// The way to what says that there are more pages.
    pub(super) has_more: Option<Way>,
    /// How the next page is found.
    pub(super) next: Next,
}

/// How the next page is found.
#[derive(Debug)]
pub(super) enum Next {
    /// The text at the end of this way.
    Text(Way),
    /// The number, time or identifier at the end of this way.
    Value(Way),
    /// By adding the number of items to where the page began: at this, unless asked for.
    Offset(i64),
    /// By adding one to the number of the page: this, unless asked for.
    Page(i64),
    /// In the header of this index.
    Link(usize),
}

/// A way from the body of an answer to a part of it.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) steps: Vec<Step>,
    /// The schema at its end.
    end: SchemaId,
}

/// A step from an object to one of its members.
#[derive(Debug)]
pub(super) struct Step {
    /// The object.
    pub(super) owner: SchemaId,
    /// The index of the property.
    pub(super) property: usize,
    /// Whether it is there, and whether it is `null`.
    pub(super) state: State,
}

/// Checks that an operation can be read page by page as its extension says.
///
/// # Errors
///
/// What does not fit, at the part of the extension that says otherwise.
pub(super) fn plan<'a>(
    contract: &'a Contract,
    operation: &'a Operation,
    pagination: &Pagination,
) -> Result<Plan<'a>, Diagnostic> {
    let (response, body) = page(operation, pagination)?;
    let name = &pagination.parameter.value;
    let asks = |parameter: &Parameter| parameter.wire_name == *name && is_in_query(parameter);
    let parameter = operation.parameters.iter().position(asks);
    let parameter = parameter.unwrap_or_default();
    let asked = schema_of(&operation.parameters[parameter]);
    let items = way(contract, body, &pagination.items)?;
    let item = item(contract, &items, &pagination.items)?;
    let has_more = pagination.has_more.as_ref();
    let has_more = has_more
        .map(|part| flag(contract, body, part))
        .transpose()?;
    let next = match &pagination.style {
        PaginationStyle::Cursor(next) => {
            let way = way(contract, body, next)?;
            let fits = asked.is_some_and(|asked| {
                scalar(contract, asked).is_some()
                    && scalar(contract, asked) == scalar(contract, way.end)
            });
            if !fits {
                return Err(misfit(
                    next,
                    format!("`next` and the parameter `{name}` are of different types"),
                    "both must be texts or whole numbers of one format",
                ));
            }
            match scalar(contract, way.end).as_deref() {
                Some(TEXT) => Next::Text(way),
                _ => Next::Value(way),
            }
        }
        PaginationStyle::Offset => Next::Offset(number(contract, asked, pagination, 0)?),
        PaginationStyle::Page => Next::Page(number(contract, asked, pagination, 1)?),
        PaginationStyle::Link => Next::Link(link(response, pagination)?),
    };
    Ok(Plan {
        parameter,
        response,
        items,
        item,
        has_more,
        next,
    })
}

/// The only success, and its body.
fn page<'a>(
    operation: &'a Operation,
    pagination: &Pagination,
) -> Result<(&'a Response, SchemaId), Diagnostic> {
    let successes = operation
        .responses
        .iter()
        .filter(|response| response.status.is_success());
    let successes: Vec<&Response> = successes.collect();
    if let [response] = successes.as_slice()
        && matches!(
            response.status,
            counterpart_contract::StatusPattern::Exact(_)
        )
        && let [media_type] = response.payload.content.as_slice()
        && media_type.kind == MediaTypeKind::Json
        && let Some(schema) = media_type.schema
        && operation.request_body.is_none()
    {
        return Ok((response, schema));
    }
    let message = format!("`{}` cannot be read page by page", operation.id);
    Err(
        Diagnostic::error("unfit-pagination", message, pagination.origin.span).with_help(
            "a list in pages takes no body and has one success, of one status and with a JSON body",
        ),
    )
}

fn way(
    contract: &Contract,
    body: SchemaId,
    part: &PaginationPart<Pointer>,
) -> Result<Way, Diagnostic> {
    let mut end = body;
    let mut steps = Vec::new();
    for token in part.value.tokens() {
        let owner = definition(contract, end);
        let SchemaKind::Object(object) = &contract.schema(owner).kind else {
            let message = format!(
                "`{}` leads nowhere: there is no object before `{token}`",
                part.value
            );
            return Err(misfit(
                part,
                message,
                "name the members from the body of the answer on",
            ));
        };
        let properties = &object.properties;
        let Some(property) = properties
            .iter()
            .position(|found| found.wire_name == *token)
        else {
            let message = format!(
                "`{}` leads nowhere: there is no member `{token}`",
                part.value
            );
            let near = suggest(
                token,
                properties.iter().map(|found| found.wire_name.as_str()),
            );
            let help = near.map(|near| format!("did you mean `{near}`?"));
            return Err(misfit(
                part,
                message,
                &help.unwrap_or_else(|| {
                    "name the members from the body of the answer on".to_owned()
                }),
            ));
        };
        let found = &properties[property];
        steps.push(Step {
            owner,
            property,
            state: State::new(found.required, is_nullable(contract, found.schema)),
        });
        end = found.schema;
    }
    Ok(Way { steps, end })
}

/// What the list at the end of the way holds. All before its last step is always there.
fn item(
    contract: &Contract,
    way: &Way,
    part: &PaginationPart<Pointer>,
) -> Result<SchemaId, Diagnostic> {
    let before = way.steps.split_last().map_or(&[][..], |(_, before)| before);
    let may_miss = before
        .iter()
        .any(|step| !matches!(step.state, State::Required));
    let is_list = matches!(
        contract.schema(definition(contract, way.end)).kind,
        SchemaKind::Array(_)
    );
    match &contract.schema(definition(contract, way.end)).kind {
        SchemaKind::Array(array) if !may_miss => Ok(array.items),
        _ if is_list => Err(misfit(
            part,
            format!("the objects around `{}` may be missing", part.value),
            "make each of them required",
        )),
        _ => Err(misfit(
            part,
            format!("`{}` is no list", part.value),
            "point at the list that holds the items of a page",
        )),
    }
}

fn flag(
    contract: &Contract,
    body: SchemaId,
    part: &PaginationPart<Pointer>,
) -> Result<Way, Diagnostic> {
    let way = way(contract, body, part)?;
    match contract.schema(definition(contract, way.end)).kind {
        SchemaKind::Boolean => Ok(way),
        _ => Err(misfit(
            part,
            format!("`{}` is not true or false", part.value),
            "point at what says whether there are more pages",
        )),
    }
}

/// The number that a parameter starts with.
fn number(
    contract: &Contract,
    asked: Option<SchemaId>,
    pagination: &Pagination,
    first: i64,
) -> Result<i64, Diagnostic> {
    let schema = asked.map(|asked| contract.schema(asked));
    let definition = asked.map(|asked| contract.schema(definition(contract, asked)));
    if !matches!(
        definition.map(|found| &found.kind),
        Some(SchemaKind::Integer(_))
    ) {
        let part = &pagination.parameter;
        let message = format!("`{}` is no whole number", part.value);
        return Err(misfit(part, message, "in this style pages are counted"));
    }
    let default = schema.and_then(|schema| schema.default.as_ref());
    let default = default.and_then(|default| default.value.as_i64());
    Ok(default.unwrap_or(first))
}

fn link(response: &Response, pagination: &Pagination) -> Result<usize, Diagnostic> {
    let is_link = |header: &Header| header.wire_name.eq_ignore_ascii_case("link");
    response
        .payload
        .headers
        .iter()
        .position(is_link)
        .ok_or_else(|| {
            let message = "the answer declares no header `Link`";
            Diagnostic::error("unfit-pagination", message, pagination.origin.span)
                .with_help("declare it: `headers: {Link: {schema: {type: string}}}`")
        })
}

/// What a text or a whole number is in Rust, in a word that is the same for the same type.
fn scalar(contract: &Contract, id: SchemaId) -> Option<String> {
    match &contract.schema(definition(contract, id)).kind {
        SchemaKind::String(string) => {
            let format = string.format.as_deref().unwrap_or_default();
            let own_type = ["date-time", "date", "time", "duration", "uuid"].contains(&format);
            Some(if own_type { format } else { TEXT }.to_owned())
        }
        SchemaKind::Integer(integer) => Some(crate::emission::integer_type(integer).0.to_string()),
        _ => None,
    }
}

fn is_nullable(contract: &Contract, id: SchemaId) -> bool {
    let schema = contract.schema(id);
    schema.nullable
        || matches!(schema.kind, SchemaKind::Reference(target) if is_nullable(contract, target))
}

fn is_in_query(parameter: &Parameter) -> bool {
    parameter.location == counterpart_contract::ParameterLocation::Query
}

fn schema_of(parameter: &Parameter) -> Option<SchemaId> {
    match &parameter.form {
        ParameterForm::Styled { schema, .. } => Some(*schema),
        ParameterForm::Content(_) => None,
    }
}

fn misfit<T>(part: &PaginationPart<T>, message: String, help: &str) -> Diagnostic {
    Diagnostic::error("unfit-pagination", message, part.origin.span).with_help(help)
}

#[cfg(test)]
mod tests;
