//! What the key of a path says behind `?` or `#`: which of several operations on that path is meant.
//!
//! A path ends there (RFC 3986, section 3.3), and nothing behind it is matched with one. Services that choose the operation by a parameter are
//! described so all the same, since every key of `paths` holds one operation per method: `/#X-Amz-Target=Queues.List`, `/?Action=List`,
//! `/buckets/{name}?acl`, `/icons?since={since}`. Each part names a parameter, which is declared as any other. What stands behind `?` and is
//! declared nowhere is part of the URL all the same: a constant of the query, or a parameter of which only the name is known.

use counterpart_document::Diagnostic;

use super::Lowering;
use super::names::{Hint, pascal};
use super::operations::Route;
use super::parameters::Parameters;
use crate::model::{
    Explode, Operation, Origin, Parameter, ParameterForm, ParameterLocation, ParameterStyle,
    QueryConstant, Selector,
};

/// A part of what stands behind the path: `name`, `name=value`, `name={variable}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark<'d> {
    name: &'d str,
    value: Value<'d>,
    behind: Delimiter,
}

/// What a mark stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Delimiter {
    /// `?`: it is part of the URL.
    Query,
    /// `#`: it is never sent as it stands.
    Fragment,
}

/// What the marks of a key say of an operation.
#[derive(Clone, Debug, Default)]
pub(super) struct Selection {
    pub(super) selectors: Vec<Selector>,
    pub(super) constants: Vec<QueryConstant>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value<'d> {
    Any,
    Text(&'d str),
    Variable(&'d str),
}

/// Splits the key of a path at the `?` or `#` at which the path ends; those in braces belong to the name of a variable.
pub(super) fn split(key: &str) -> (&str, Vec<Mark<'_>>) {
    let mut depth = 0_usize;
    let end = key.char_indices().find(|(_, letter)| {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(letter, '?' | '#')
    });
    let (path, rest) = key.split_at(end.map_or(key.len(), |(end, _)| end));
    // What a path goes on behind is no more than an odd character in it.
    let path_goes_on = rest.contains('/') && !rest.contains('=');
    let (path, rest) = if path_goes_on {
        (key, "")
    } else {
        (path, rest)
    };
    let mut marks = Vec::new();
    let mut behind = Delimiter::Query;
    for part in rest.split_inclusive(['?', '#', '&']) {
        let (text, end) = match part.char_indices().next_back() {
            Some((end, delimiter @ ('?' | '#' | '&'))) => (&part[..end], Some(delimiter)),
            _ => (part, None),
        };
        if !text.is_empty() {
            marks.push(mark(text, behind));
        }
        match end {
            Some('?') => behind = Delimiter::Query,
            Some('#') => behind = Delimiter::Fragment,
            _ => {}
        }
    }
    (path, marks)
}

fn mark(text: &str, behind: Delimiter) -> Mark<'_> {
    let (name, value) = match text.split_once('=') {
        None => (text, Value::Any),
        Some((name, value)) => {
            let variable = value
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            let value = match variable {
                Some(variable) => Value::Variable(variable),
                None if value.is_empty() => Value::Any,
                None => Value::Text(value),
            };
            (name, value)
        }
    };
    Mark {
        name,
        value,
        behind,
    }
}

/// The words that the id of an operation without one takes from its marks.
pub(super) fn words(marks: &[Mark<'_>]) -> String {
    let words = marks.iter().map(|mark| match mark.value {
        Value::Any => pascal(mark.name),
        Value::Text(text) => pascal(text),
        Value::Variable(_) => format!("By{}", pascal(mark.name)),
    });
    words.collect()
}

impl<'d> Lowering<'d> {
    /// What tells an operation from others on its path; the parameters that the key names become what it says of them.
    pub(super) fn select(
        &mut self,
        route: &Route<'_, 'd>,
        parameters: &mut Parameters,
    ) -> Selection {
        let mut selection = Selection::default();
        for mark in &route.path.marks {
            let parameter = match mark.value {
                Value::Variable(variable) => as_query(parameters, variable, mark.name),
                Value::Any | Value::Text(_) => declared(parameters, mark.name),
            };
            let Some(parameter) = parameter else {
                self.take_undeclared(route, mark, parameters, &mut selection);
                continue;
            };
            let value = match mark.value {
                Value::Text(text) => {
                    // It would select nothing if it could be left out.
                    parameter.required = true;
                    Some(decoded(text))
                }
                Value::Any | Value::Variable(_) => None,
            };
            if parameter.required {
                selection.selectors.push(Selector {
                    location: parameter.location,
                    wire_name: parameter.wire_name.clone(),
                    value,
                });
            }
        }
        selection
    }

    /// What becomes of a mark for which no parameter is declared.
    fn take_undeclared(
        &mut self,
        route: &Route<'_, 'd>,
        mark: &Mark<'d>,
        parameters: &mut Parameters,
        selection: &mut Selection,
    ) {
        let key = route.path.key;
        let wire_name = decoded(mark.name);
        let taken = match (mark.behind, mark.value) {
            (Delimiter::Fragment, _) => {
                "a path ends before `?` and `#`; this part of it is left out"
            }
            (Delimiter::Query, Value::Variable(_)) => {
                "taken for an optional parameter of the query, a text"
            }
            (Delimiter::Query, _) => "sent in the query of every request, as it stands here",
        };
        let message = format!("no parameter `{wire_name}` is declared for this path");
        self.report(
            Diagnostic::warning("undeclared-selector", message, key.span)
                .with_label_text(taken)
                .with_help(format!(
                    "declare `{wire_name}` among the operation's `parameters`"
                )),
        );
        match (mark.behind, mark.value) {
            (Delimiter::Fragment, _) => {}
            (Delimiter::Query, Value::Variable(_)) => {
                let parameter = self.text_parameter(route, wire_name, ParameterLocation::Query);
                parameters.list.push(parameter);
            }
            (Delimiter::Query, Value::Any | Value::Text(_)) => {
                let value = match mark.value {
                    Value::Text(text) => Some(decoded(text)),
                    _ => None,
                };
                selection.selectors.push(Selector {
                    location: ParameterLocation::Query,
                    wire_name: wire_name.clone(),
                    value: value.clone(),
                });
                let constant = QueryConstant { wire_name, value };
                if !selection.constants.contains(&constant) {
                    selection.constants.push(constant);
                }
            }
        }
    }

    /// A parameter of which nothing but its name and its place is known.
    pub(super) fn text_parameter(
        &mut self,
        route: &Route<'_, 'd>,
        wire_name: String,
        location: ParameterLocation,
    ) -> Parameter {
        let hint = Hint::new(pascal(&wire_name));
        let in_path = location == ParameterLocation::Path;
        let (style, explode) = if in_path {
            (ParameterStyle::Simple, Explode::Joined)
        } else {
            (ParameterStyle::Form, Explode::Separate)
        };
        Parameter {
            origin: Origin {
                pointer: route.place.pointer.clone(),
                span: route.path.key.span,
            },
            wire_name,
            location,
            required: in_path,
            deprecated: false,
            allow_empty_value: false,
            description: None,
            form: ParameterForm::Styled {
                style,
                explode,
                allow_reserved: false,
                schema: self.unknown_schema(route.place, &hint),
            },
        }
    }
}

/// A name or a value as it stands in a URL, without its escapes.
fn decoded(text: &str) -> String {
    counterpart_document::percent_decode(text).unwrap_or_else(|| text.to_owned())
}

/// The parameter of this name outside the path.
fn declared<'p>(parameters: &'p mut Parameters, name: &str) -> Option<&'p mut Parameter> {
    let mut list = parameters.list.iter_mut();
    list.find(|found| found.wire_name == name && found.location != ParameterLocation::Path)
}

/// The parameter whose value the key writes as a variable; one that is declared for the path is one of the query.
fn as_query<'p>(
    parameters: &'p mut Parameters,
    variable: &str,
    name: &str,
) -> Option<&'p mut Parameter> {
    let in_query = |found: &Parameter| {
        found.location == ParameterLocation::Query
            && (found.wire_name == name || found.wire_name == variable)
    };
    let position = parameters.list.iter().position(in_query).or_else(|| {
        parameters.list.iter().position(|found| {
            found.location == ParameterLocation::Path && found.wire_name == variable
        })
    })?;
    let parameter = parameters.list.get_mut(position)?;
    if parameter.location == ParameterLocation::Path {
        parameter.location = ParameterLocation::Query;
        if let ParameterForm::Styled { style, explode, .. } = &mut parameter.form {
            *style = ParameterStyle::Form;
            *explode = Explode::Separate;
        }
    }
    name.clone_into(&mut parameter.wire_name);
    Some(parameter)
}

/// Keeps the selectors of those operations that need them, because another one has their method and their path.
pub(super) fn keep_needed(operations: &mut [Operation]) {
    let mut counts = indexmap::IndexMap::new();
    let key = |operation: &Operation| (operation.method, super::paths::shape(&operation.path));
    for operation in operations.iter() {
        *counts.entry(key(operation)).or_insert(0_usize) += 1;
    }
    for operation in operations {
        if counts.get(&key(operation)) == Some(&1) {
            operation.selectors.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::fixture::{contract, diagnostics, with_paths};

    #[test]
    fn a_path_ends_before_what_selects_an_operation_on_it() {
        let mark = |name, value| Mark {
            name,
            value,
            behind: Delimiter::Query,
        };
        assert_eq!(split("/a/{b?}"), ("/a/{b?}", vec![]));
        assert_eq!(split("/a/#b/{c}"), ("/a/#b/{c}", vec![]));
        assert_eq!(
            split("/#X-Target=A.B"),
            (
                "/",
                vec![Mark {
                    behind: Delimiter::Fragment,
                    ..mark("X-Target", Value::Text("A.B"))
                }]
            )
        );
        let marks = vec![
            mark("a", Value::Text("1")),
            mark("b", Value::Any),
            mark("c", Value::Variable("d")),
        ];
        assert_eq!(split("/x?a=1&b&c={d}"), ("/x", marks));
    }

    fn with_operations(operations: &[(&str, &str)]) -> String {
        let written = operations.iter().map(|(path, parameters)| {
            format!("\n  '{path}': {{post: {{parameters: [{parameters}], responses: {{'200': {{description: ok}}}}}}}}")
        });
        with_paths(written.collect::<String>().trim_start())
    }

    const LIST: &str = "{name: Action, in: query, required: true, schema: {enum: [List]}}";
    const DROP: &str = "{name: Action, in: query, schema: {enum: [Drop]}}";

    #[test]
    fn operations_on_one_path_are_told_apart_by_the_parameters_that_their_keys_name() {
        let contract = contract(&with_operations(&[
            ("/#Action=List", LIST),
            ("/#Action=Drop", DROP),
        ]));
        let selectors: Vec<_> = contract
            .operations
            .iter()
            .map(|operation| (operation.path.text.as_str(), operation.selectors.clone()))
            .collect();
        let by = |value: &str| {
            vec![Selector {
                location: ParameterLocation::Query,
                wire_name: "Action".to_owned(),
                value: Some(value.to_owned()),
            }]
        };
        assert_eq!(selectors, [("/", by("List")), ("/", by("Drop"))]);
        assert!(contract.operations[1].parameters[0].required);
    }

    #[test]
    fn an_operation_that_is_alone_needs_no_selector() {
        let contract = contract(&with_operations(&[("/#Action=List", LIST)]));
        assert!(contract.operations[0].selectors.is_empty());
    }

    #[test]
    fn a_variable_behind_the_path_is_a_parameter_of_the_query() {
        let contract = contract(&with_operations(&[(
            "/icons?since={amount}",
            "{name: amount, in: path, required: true, schema: {type: integer}}",
        )]));
        let parameter = &contract.operations[0].parameters[0];
        assert_eq!(parameter.location, ParameterLocation::Query);
        assert_eq!(parameter.wire_name, "since");
    }

    #[test]
    fn what_is_declared_nowhere_is_a_constant_of_the_query_or_a_text() {
        let contract = contract(&with_operations(&[(
            "/rest?method=pets%20list&raw&term={term}",
            "",
        )]));
        let operation = &contract.operations[0];
        let constant = |name: &str, value: Option<&str>| QueryConstant {
            wire_name: name.to_owned(),
            value: value.map(str::to_owned),
        };
        let constants = [constant("method", Some("pets list")), constant("raw", None)];
        assert_eq!(operation.constants, constants);
        assert_eq!(operation.parameters[0].wire_name, "term");
        assert!(!operation.parameters[0].required);
    }

    #[test]
    fn what_tells_nothing_apart_is_told() {
        let text = with_operations(&[("/a#b", "")]);
        assert_eq!(diagnostics(&text), ["undeclared-selector"]);
        let text = with_operations(&[("/#Action=List", LIST), ("/?Action=List", LIST)]);
        assert_eq!(diagnostics(&text), ["ambiguous-path"]);
    }
}
