//! Operations: their ids, what they inherit, and that their parameters fit their path.

use counterpart_document::openapi::{self, Elements, Place};
use counterpart_document::{Diagnostic, Key, Span, suggest};

use super::left_out::LeftOut;
use super::names::pascal;
use super::parameters::Parameters;
use super::paths::{Path, variable_span, variables};
use super::selectors;
use super::{Lowering, origin};
use crate::model::{
    Method, Operation, Parameter, ParameterLocation, PathPart, PathTemplate, SecurityRequirement,
};

/// A method of a path.
#[derive(Clone, Copy, Debug)]
pub(super) struct Route<'p, 'd> {
    pub(super) method: Method,
    /// The method as the document writes it.
    pub(super) key: &'d Key,
    pub(super) path: &'p Path<'d>,
    /// The operation.
    pub(super) place: &'p Place<'d>,
    /// Whether the service calls it, so that its path is no more than a name.
    pub(super) sent: bool,
}

impl<'d> Lowering<'d> {
    /// Lowers the operation of a method and a path.
    pub(super) fn lower_operation(
        &mut self,
        route: &Route<'_, 'd>,
        shared: &Parameters,
        security: &SecurityRequirement,
    ) -> Option<Operation> {
        let place = route.place;
        let operation = self.read::<openapi::Operation<'d>>(place)?;
        self.read_past(place, LeftOut::Servers);
        let id = self.operation_id(route, &operation);
        if route.sent {
            self.read_past(place, LeftOut::Callbacks);
        } else if let Some(callbacks) = place.child("callbacks") {
            self.callbacks.push((id.clone(), callbacks));
        }
        let owner = pascal(&id);
        let own = self.lower_parameters(operation.parameters.as_ref(), &owner);
        let mut parameters = inherit(shared, own);
        let selection = self.select(route, &mut parameters);
        self.check_path(route, &mut parameters);
        let request_body = operation.request_body.as_ref();
        let request_body = request_body.and_then(|body| self.lower_request_body(body, &owner));
        let responses = self.lower_responses(&operation, route.key, &owner);
        let security = match &operation.security {
            Some(own) => self.lower_security(Some(own)),
            None => security.clone(),
        };
        self.without_credentials(&mut parameters.list, &security);
        let pagination = operation.pagination.as_ref();
        let pagination =
            pagination.and_then(|place| self.lower_pagination(place, &parameters.list));
        Some(Operation {
            origin: origin(place),
            method: route.method,
            path: route.path.template.clone(),
            sent: None,
            selectors: selection.selectors,
            constants: selection.constants,
            tag: self.use_tags(operation.tags.as_ref()),
            summary: super::prose(operation.summary),
            description: super::prose(operation.description),
            deprecated: operation.deprecated.unwrap_or_default(),
            parameters: parameters.list,
            request_body,
            responses,
            security,
            pagination,
            id,
        })
    }

    fn operation_id(
        &mut self,
        route: &Route<'_, 'd>,
        operation: &openapi::Operation<'d>,
    ) -> String {
        let path = route.path;
        let given = operation.operation_id.filter(|id| !id.is_empty());
        let is_taken = given.is_some_and(|id| self.report_taken_id(route, operation, id));
        let Some(id) = given.filter(|_| !is_taken) else {
            let made = if route.sent {
                sent_id(&path.key.text)
            } else {
                made_id(route.method, &path.template) + &selectors::words(&path.marks)
            };
            let numbered = (2..).map(|number: u32| format!("{made}{number}"));
            let mut candidates = std::iter::once(made.clone()).chain(numbered);
            let (taken, given) = (&self.operation_ids, &self.given_ids);
            let free = candidates
                .find(|id| !taken.contains_key(id) && !given.contains(id.as_str()))
                .unwrap_or(made);
            self.operation_ids.insert(free.clone(), path.key.span);
            return free;
        };
        let span = id_span(route, operation);
        self.operation_ids.insert(id.to_owned(), span);
        id.to_owned()
    }

    /// Whether an id is that of an operation before this one, which is reported.
    fn report_taken_id(
        &mut self,
        route: &Route<'_, 'd>,
        operation: &openapi::Operation<'d>,
        id: &str,
    ) -> bool {
        let Some(&first) = self.operation_ids.get(id) else {
            return false;
        };
        let message = format!("the operation id `{id}` is taken");
        let span = id_span(route, operation);
        self.report(
            Diagnostic::warning("duplicate-operation-id", message, span)
                .with_label_text("used again here: named by its method and path instead")
                .with_label(first, "first used here")
                .with_help("give each operation an id of its own"),
        );
        true
    }

    fn use_tags(&mut self, tags: Option<&Elements<'d>>) -> Option<String> {
        let mut first = None;
        for place in tags.into_iter().flat_map(Elements::iter) {
            let Some(tag) = place.node.as_str() else {
                let message = "a tag of an operation must be a string";
                self.report(Diagnostic::error("wrong-type", message, place.span()));
                continue;
            };
            self.tags.entry(tag.to_owned()).or_default();
            first.get_or_insert_with(|| tag.to_owned());
        }
        first
    }

    /// Checks that the path's variables and the path parameters are the same, and leaves out parameters that a path has no place for.
    fn check_path(&mut self, route: &Route<'_, 'd>, parameters: &mut Parameters) {
        let key = route.path.key;
        let in_path = |parameter: &&Parameter| parameter.location == ParameterLocation::Path;
        let declared: Vec<&Parameter> = parameters.list.iter().filter(in_path).collect();
        // The variables that no parameter is declared for.
        let mut free: Vec<&str> = variables(&route.path.template).collect();
        let (known, unknown): (Vec<&Parameter>, Vec<&Parameter>) = declared
            .into_iter()
            .partition(|found| free.contains(&found.wire_name.as_str()));
        free.retain(|variable| !known.iter().any(|found| found.wire_name == *variable));
        let mut placeless = Vec::new();
        let mut renamed: Vec<(String, String)> = Vec::new();
        for parameter in unknown {
            if route.sent || free.is_empty() {
                self.report(without_place(route, parameter));
                placeless.push(parameter.wire_name.clone());
                continue;
            }
            let name = parameter.wire_name.as_str();
            let near = suggest(name, free.iter().copied());
            // One mistake is reported once: this variable has a parameter, if a misspelt one.
            free.retain(|variable| Some(*variable) != near);
            let message = format!("the path `{}` has no variable `{name}`", key.text);
            let span = parameter.origin.span;
            let diagnostic = Diagnostic::error("path-parameter-without-variable", message, span)
                .with_label_text("declared as a path parameter here")
                .with_label(key.span, "the path");
            self.report(match near {
                Some(near) => {
                    renamed.push((name.to_owned(), near.to_owned()));
                    diagnostic
                        .as_warning()
                        .with_note(format!("taken for `{near}`"))
                        .with_help(format!("write `{near}`"))
                }
                None => diagnostic
                    .with_help(format!("write `{{{name}}}` where the path holds its value")),
            });
        }
        // A parameter that could not be lowered may be the one that is missed.
        let free: Vec<String> = free.into_iter().map(str::to_owned).collect();
        for variable in free.into_iter().filter(|_| parameters.complete) {
            let span = variable_span(key, &variable, self.document.sources());
            let message = format!("the path variable `{variable}` has no parameter");
            self.report(
                Diagnostic::warning("path-variable-without-parameter", message, span)
                    .with_label_text("no parameter says what this is: taken for a text")
                    .with_label(route.key.span, "in this operation")
                    .with_help(format!(
                        "add `{{name: {variable}, in: path, required: true, schema: …}}` to its `parameters`"
                    )),
            );
            let parameter = self.text_parameter(route, variable, ParameterLocation::Path);
            parameters.list.push(parameter);
        }
        for parameter in &mut parameters.list {
            let meant = renamed
                .iter()
                .find(|(name, _)| *name == parameter.wire_name);
            if let (Some((_, meant)), ParameterLocation::Path) = (meant, parameter.location) {
                parameter.wire_name.clone_from(meant);
            }
        }
        parameters.list.retain(|parameter| {
            parameter.location != ParameterLocation::Path
                || !placeless.contains(&parameter.wire_name)
        });
    }
}

fn id_span(route: &Route<'_, '_>, operation: &openapi::Operation<'_>) -> Span {
    let id = operation.place.child("operationId");
    id.map_or(route.path.key.span, |id| id.span())
}

/// The warning that a path parameter is left out, as all variables of its path have one.
fn without_place(route: &Route<'_, '_>, parameter: &Parameter) -> Diagnostic {
    let (key, name) = (route.path.key, &parameter.wire_name);
    let message = format!("the path `{}` has no variable `{name}`", key.text);
    let diagnostic = Diagnostic::warning(
        "path-parameter-without-variable",
        message,
        parameter.origin.span,
    )
    .with_label_text("left out: nothing says where it would stand");
    if route.sent {
        return diagnostic.with_note("the URL is whoever receives it to say, variables and all");
    }
    diagnostic
        .with_label(key.span, "the path")
        .with_help(format!("write `{{{name}}}` where the path holds its value"))
}

/// What an operation has: the shared parameters that it does not declare anew, then its own.
fn inherit(shared: &Parameters, own: Parameters) -> Parameters {
    let is_own = |parameter: &Parameter| {
        own.list.iter().any(|other| {
            other.wire_name == parameter.wire_name && other.location == parameter.location
        })
    };
    let mut list: Vec<Parameter> = shared
        .list
        .iter()
        .filter(|parameter| !is_own(parameter))
        .cloned()
        .collect();
    list.extend(own.list);
    Parameters {
        list,
        complete: shared.complete && own.complete,
    }
}

/// The id of what is sent without one: `petFound` for `pet.found`.
fn sent_id(name: &str) -> String {
    let name = pascal(name);
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

/// The id of an operation without one: `GET /pets/{id}` is `getPetsById`.
fn made_id(method: Method, template: &PathTemplate) -> String {
    let mut id = method.member().to_owned();
    for part in template.segments.iter().flat_map(|segment| &segment.parts) {
        match part {
            PathPart::Literal(text) => {
                let words = text.replace("%23", " ").replace("%3F", " ");
                id.push_str(&pascal(&words));
            }
            PathPart::Variable(name) => {
                id.push_str("By");
                id.push_str(&pascal(name));
            }
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{contract, diagnostics, with_paths};

    #[test]
    fn an_id_is_made_from_method_and_path() {
        let contract = contract(&with_paths(
            "/pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {'200': {description: ok}}}",
        ));
        assert_eq!(contract.operations[0].id, "getPetsById");
    }

    #[test]
    fn own_parameters_replace_inherited_ones_and_follow_them() {
        let contract = contract(&with_paths(
            "/pets/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: page, in: query, schema: {type: string}}
    get:
      parameters:
        - {name: page, in: query, required: true, schema: {type: integer}}
      responses: {'200': {description: ok}}",
        ));
        let parameters = &contract.operations[0].parameters;
        let names: Vec<_> = parameters
            .iter()
            .map(|found| found.wire_name.as_str())
            .collect();
        assert_eq!(names, ["id", "page"]);
        assert!(parameters[1].required);
    }

    #[test]
    fn variables_and_path_parameters_must_be_the_same() {
        let with_parameter = |name: &str| {
            let parameter = format!("{{name: {name}, in: path, required: true, schema: {{}}}}");
            diagnostics(&with_paths(&format!(
                "/pets/{{petId}}:
    get:
      parameters: [{parameter}]
      responses: {{'200': {{description: ok}}}}"
            )))
        };
        assert_eq!(with_parameter("petID"), ["path-parameter-without-variable"]);
        let both = [
            "path-parameter-without-variable",
            "path-variable-without-parameter",
        ];
        assert_eq!(with_parameter("owner"), both);
    }

    #[test]
    fn tags_that_only_operations_name_are_tags_too() {
        let contract = contract(&with_paths(
            "/pets:
    get: {tags: [Pets, Animals], responses: {'200': {description: ok}}}",
        ));
        assert_eq!(contract.operations[0].tag.as_deref(), Some("Pets"));
        let names: Vec<_> = contract.tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["Pets", "Animals"]);
    }
}
