//! Paths: their templates, and the operations that each of them holds.

use counterpart_document::openapi::{Entries, OpenApi, PathItem};
use counterpart_document::{Diagnostic, Key, Sources, Span};
use indexmap::{IndexMap, IndexSet};

use super::Lowering;
use super::left_out::LeftOut;
use super::names::pascal;
use super::operations::Route;
use super::path_texts;
use super::selectors::{self, Mark};
use crate::model::{
    Method, Operation, PathPart, PathSegment, PathTemplate, SecurityRequirement, Selector,
};

/// A path with the place of its text.
#[derive(Clone, Debug)]
pub(super) struct Path<'d> {
    pub(super) key: &'d Key,
    pub(super) template: PathTemplate,
    /// What its key says behind the path.
    pub(super) marks: Vec<Mark<'d>>,
}

impl<'d> Lowering<'d> {
    /// Lowers every operation under `paths`, in document order.
    pub(super) fn lower_paths(
        &mut self,
        description: &OpenApi<'d>,
        security: &SecurityRequirement,
    ) -> Vec<Operation> {
        let paths = self.entries_at(description.paths.clone());
        self.given_ids = self.read_given_ids(paths.iter().chain(&description.webhooks));
        let mut operations = Vec::new();
        let mut shapes: IndexMap<(Method, String, Vec<Selector>), &'d Key> = IndexMap::new();
        for (key, place) in paths.iter().flat_map(Entries::iter) {
            let (written, marks) = selectors::split(&key.text);
            let Some(template) = self.read_template(written, key) else {
                continue;
            };
            let Some(followed) = self.follow(&place, "pathItems") else {
                continue;
            };
            let Some(item) = self.read::<PathItem<'d>>(&followed.place) else {
                continue;
            };
            self.read_past(&followed.place, LeftOut::Servers);
            let path = Path {
                key,
                template,
                marks,
            };
            let shared = self.lower_parameters(item.parameters.as_ref(), &pascal(&key.text));
            for (key, place) in &item.operations {
                let method = Method::ALL
                    .into_iter()
                    .find(|known| known.member() == key.text);
                let method = method.expect("a path item holds operations under methods only");
                let route = Route {
                    method,
                    key,
                    path: &path,
                    place,
                    sent: false,
                };
                let operation = self.lower_operation(&route, &shared, security);
                self.drain_schemas();
                let Some(operation) = operation else { continue };
                let own = (method, shape(&path.template), operation.selectors.clone());
                if let Some(&first) = shapes.get(&own) {
                    self.report(ambiguous(method, first, path.key));
                } else {
                    shapes.insert(own, path.key);
                }
                operations.push(operation);
            }
        }
        selectors::keep_needed(&mut operations);
        operations
    }

    /// The ids that the document gives, which no made one may take.
    fn read_given_ids<'e>(
        &self,
        sections: impl Iterator<Item = &'e Entries<'d>>,
    ) -> IndexSet<&'d str>
    where
        'd: 'e,
    {
        let items = sections.flat_map(Entries::iter);
        let items = items.map(|(_, item)| self.peek(&item));
        let operations =
            items.flat_map(|item| Method::ALL.map(|method| item.node.get(method.member())));
        let ids = operations
            .flatten()
            .filter_map(|operation| operation.get("operationId")?.as_str());
        ids.collect()
    }

    fn read_template(&mut self, written: &str, key: &Key) -> Option<PathTemplate> {
        let is_method = |method: &Method| method.member() == key.text.to_ascii_lowercase();
        let is_method = Method::ALL.iter().any(is_method);
        let slash = if written.starts_with('/') || written.is_empty() || is_method {
            ""
        } else {
            "/"
        };
        let from_slash = format!("{slash}{written}");
        let text = path_texts::as_sent(&from_slash);
        match parse_template(&text) {
            Ok(template) => {
                if text != written {
                    self.report(path_texts::taken_for(key, &text));
                }
                Some(template)
            }
            Err(fault) => {
                let message = format!("`{}` is no path", key.text);
                let diagnostic =
                    Diagnostic::error("invalid-path", message, key.span).with_label_text(fault);
                self.report(if is_method {
                    diagnostic.with_help("a method belongs below its path: indent it")
                } else {
                    diagnostic
                });
                None
            }
        }
    }
}

fn ambiguous(method: Method, first: &Key, second: &Key) -> Diagnostic {
    let (one, other) = (&first.text, &second.text);
    let message = format!("`{method} {one}` and `{method} {other}` answer the same requests");
    Diagnostic::warning("ambiguous-path", message, second.span)
        .with_label_text("differs in the names of its variables alone")
        .with_label(first.span, "has the server answer: it comes first")
        .with_help("remove one of the two operations, or give their paths different texts")
}

/// Where the variable stands within the text of its path.
pub(super) fn variable_span(key: &Key, variable: &str, sources: &Sources) -> Span {
    let written = sources.slice(key.span);
    let braced = format!("{{{variable}}}");
    match written.find(&braced) {
        Some(offset) => {
            let start = key.span.start + offset;
            Span::new(start, start + braced.len())
        }
        None => key.span,
    }
}

/// The names of the variables, in order.
pub(super) fn variables(template: &PathTemplate) -> impl Iterator<Item = &str> {
    let parts = template.segments.iter().flat_map(|segment| &segment.parts);
    parts.filter_map(|part| match part {
        PathPart::Variable(name) => Some(name.as_str()),
        PathPart::Literal(_) => None,
    })
}

/// Reads a path; the slashes stand before the segments, so that `/pets/` ends in one without parts.
fn parse_template(text: &str) -> Result<PathTemplate, String> {
    let rest = text.strip_prefix('/').ok_or("a path starts with `/`")?;
    let mut names: Vec<String> = Vec::new();
    let mut segments = Vec::new();
    for segment in rest.split('/') {
        let parts = parse_segment(segment)?;
        for part in &parts {
            let PathPart::Variable(name) = part else {
                continue;
            };
            if names.contains(name) {
                return Err(format!(
                    "the variable `{name}` occurs twice: each needs a name of its own"
                ));
            }
            names.push(name.clone());
        }
        segments.push(PathSegment { parts });
    }
    Ok(PathTemplate {
        text: text.to_owned(),
        segments,
    })
}

fn parse_segment(segment: &str) -> Result<Vec<PathPart>, String> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('{') {
            let (name, after) = after.split_once('}').ok_or("a `{` is not closed by `}`")?;
            if name.is_empty() || name.contains('{') {
                return Err("a variable is a name in braces: `{name}`".to_owned());
            }
            parts.push(PathPart::Variable(name.to_owned()));
            rest = after;
        } else {
            let (literal, after) = rest.split_at(rest.find('{').unwrap_or(rest.len()));
            if literal.contains('}') {
                return Err("a `}` has no `{` before it".to_owned());
            }
            parts.push(PathPart::Literal(literal.to_owned()));
            rest = after;
        }
    }
    Ok(parts)
}

/// What a path looks like without the names of its variables.
pub(super) fn shape(template: &PathTemplate) -> String {
    let mut shape = String::new();
    for segment in &template.segments {
        shape.push('/');
        for part in &segment.parts {
            match part {
                PathPart::Literal(text) => shape.push_str(text),
                PathPart::Variable(_) => shape.push_str("{}"),
            }
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;
    use crate::lower::fixture::{contract, diagnostics, lowered, with_paths};

    #[test]
    fn a_template_has_its_literals_and_variables_in_turn() {
        let template = parse_template("/pets/v{major}.{minor}/").unwrap();
        let literal = |text: &str| PathPart::Literal(text.to_owned());
        let variable = |name: &str| PathPart::Variable(name.to_owned());
        assert_eq!(template.segments[0].parts, [literal("pets")]);
        let parts = [
            literal("v"),
            variable("major"),
            literal("."),
            variable("minor"),
        ];
        assert_eq!(template.segments[1].parts, parts);
        assert_eq!(template.segments[2].parts, []);
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for text in ["pets", "/{id", "/id}", "/{}", "/{a}/{a}"] {
            assert!(parse_template(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_method_beside_its_path_is_told_where_it_belongs() {
        let (lowered, _) = lowered(&with_paths("get: {}\n  pets: {}"));
        let help: Vec<_> = lowered
            .diagnostics
            .into_iter()
            .filter_map(|found| found.help)
            .collect();
        assert_eq!(
            help,
            [
                "a method belongs below its path: indent it",
                "write `/pets`"
            ]
        );
    }

    #[test]
    fn paths_that_differ_in_variables_alone_are_an_error() {
        let found = diagnostics(
            "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /{a}:
    parameters: [{name: a, in: path, required: true, schema: {type: string}}]
    get: {responses: {'200': {description: ok}}}
  /{b}:
    get: {responses: {'200': {description: ok}}}
    parameters: [{name: b, in: path, required: true, schema: {type: string}}]",
        );
        assert_eq!(found, ["ambiguous-path"]);
    }

    #[test]
    fn a_made_id_leaves_given_ones_alone() {
        let contract = contract(&with_paths(
            "/a: {get: {responses: {'200': {description: ok}}}}
  /b: {get: {operationId: getA, responses: {'200': {description: ok}}}}",
        ));
        let ids: Vec<_> = contract
            .operations
            .iter()
            .map(|operation| &operation.id)
            .collect();
        assert_eq!(ids, ["getA2", "getA"]);
    }

    #[test]
    fn operations_keep_document_order() {
        let contract = contract(
            "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /b:
    post: {responses: {'200': {description: ok}}}
    get: {responses: {'200': {description: ok}}}
  /a:
    get: {operationId: first, responses: {'200': {description: ok}}}",
        );
        let ids: Vec<_> = contract
            .operations
            .iter()
            .map(|operation| &operation.id)
            .collect();
        assert_eq!(ids, ["postB", "getB", "first"]);
    }
}
