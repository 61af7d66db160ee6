//! Parameters: locations, and the defaults of style and explode written out.

use counterpart_document::openapi::{self, Elements, Entries, ParameterValue, Place};
use counterpart_document::{Diagnostic, Span, suggest};

use super::Lowering;
use super::framing;
use super::names::{Hint, pascal};
use crate::model::{Explode, Origin, Parameter, ParameterForm, ParameterLocation, ParameterStyle};

/// The parameters of a path or an operation.
#[derive(Clone, Debug)]
pub(super) struct Parameters {
    pub(super) list: Vec<Parameter>,
    /// Whether every one that is declared is in the list.
    pub(super) complete: bool,
}

const LOCATIONS: [(&str, ParameterLocation); 4] = [
    ("path", ParameterLocation::Path),
    ("query", ParameterLocation::Query),
    ("header", ParameterLocation::Header),
    ("cookie", ParameterLocation::Cookie),
];

const STYLES: [(&str, ParameterStyle); 7] = [
    ("matrix", ParameterStyle::Matrix),
    ("label", ParameterStyle::Label),
    ("simple", ParameterStyle::Simple),
    ("form", ParameterStyle::Form),
    ("spaceDelimited", ParameterStyle::SpaceDelimited),
    ("pipeDelimited", ParameterStyle::PipeDelimited),
    ("deepObject", ParameterStyle::DeepObject),
];

/// Headers that other parts of a description speak of; as parameters the specification has them ignored.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'d> Lowering<'d> {
    /// Lowers a list of parameters; `owner` begins the names of their inline schemas.
    pub(super) fn lower_parameters(
        &mut self,
        places: Option<&Elements<'d>>,
        owner: &str,
    ) -> Parameters {
        let mut parameters = Parameters {
            list: Vec::new(),
            complete: true,
        };
        for place in places.into_iter().flat_map(Elements::iter) {
            let Some(parameter) = self.lower_parameter(&place, owner) else {
                parameters.complete = false;
                continue;
            };
            if parameter.wire_name.is_empty() {
                let message = "a parameter has no name";
                self.report(
                    Diagnostic::warning("nameless-parameter", message, said_at(&place))
                        .with_label_text("left out: it cannot be sent without one")
                        .with_help("write the name of the parameter, or remove it"),
                );
                continue;
            }
            let is_same = |other: &&Parameter| {
                other.wire_name == parameter.wire_name && other.location == parameter.location
            };
            if let Some(first) = parameters.list.iter().find(is_same) {
                let message = format!("the parameter `{}` is declared twice", parameter.wire_name);
                let location = location_name(parameter.location);
                self.report(
                    Diagnostic::warning("duplicate-parameter", message, said_at(&place))
                        .with_label_text(format!("in the {location} as well: left out"))
                        .with_label(first.origin.span, "first declared here")
                        .with_help("remove one of them"),
                );
                continue;
            }
            if let Some((label, help)) = ignored(&parameter) {
                let message = format!("the header parameter `{}` is ignored", parameter.wire_name);
                self.report(
                    Diagnostic::warning("ignored-parameter", message, said_at(&place))
                        .with_label_text(label)
                        .with_help(help),
                );
                continue;
            }
            parameters.list.push(parameter);
        }
        parameters
    }

    /// Lowers one parameter, which may be a reference.
    pub(super) fn lower_parameter(&mut self, place: &Place<'d>, owner: &str) -> Option<Parameter> {
        let followed = self.follow(place, "parameters")?;
        let parameter = self.read::<openapi::Parameter<'d>>(&followed.place)?;
        let name = parameter.name?;
        let location = self.read_location(&parameter)?;
        let hint = match &followed.component {
            Some(component) => Hint::new(pascal(component)).or(pascal(component) + "Parameter"),
            None => Hint::member(owner, name),
        };
        let value = &parameter.value;
        let form = self.lower_parameter_form(&followed.place, value, location, &hint)?;
        if location == ParameterLocation::Path && value.required != Some(true) {
            let message = format!("the path parameter `{name}` is not marked as required");
            self.report(
                Diagnostic::warning("optional-path-parameter", message, said_at(&followed.place))
                    .with_label_text("a path is never without its parameters")
                    .with_help("add `required: true`"),
            );
        }
        Some(Parameter {
            wire_name: name.to_owned(),
            origin: Origin {
                span: said_at(&followed.place),
                pointer: followed.place.pointer,
            },
            location,
            required: location == ParameterLocation::Path || value.required.unwrap_or_default(),
            deprecated: value.deprecated.unwrap_or_default(),
            allow_empty_value: value.allow_empty_value.unwrap_or_default(),
            description: followed.description.or(super::prose(value.description)),
            form,
        })
    }

    /// How the value of a parameter or a header becomes text: by a schema and a style, or by a media type.
    pub(super) fn lower_parameter_form(
        &mut self,
        place: &Place<'d>,
        value: &ParameterValue<'d>,
        location: ParameterLocation,
        hint: &Hint,
    ) -> Option<ParameterForm> {
        match (&value.schema, &value.content) {
            (Some(schema), None) => {
                let style = self.read_style(place, value, location)?;
                let explode = value.explode.unwrap_or(style == ParameterStyle::Form);
                Some(ParameterForm::Styled {
                    style,
                    explode: if explode {
                        Explode::Separate
                    } else {
                        Explode::Joined
                    },
                    allow_reserved: value.allow_reserved.unwrap_or_default(),
                    schema: self.schema(schema, hint),
                })
            }
            (None, Some(content)) => self.lower_parameter_content(content, hint),
            (Some(_), Some(content)) => {
                let message = "a parameter has `schema` or `content`, not both";
                self.report(Diagnostic::error(
                    "schema-and-content",
                    message,
                    content.place().span(),
                ));
                None
            }
            (None, None) => {
                // A `schema` of the wrong type has been reported.
                if place.child("schema").is_none() && place.child("content").is_none() {
                    let span = place.key("name").map_or(place.span(), |key| key.span);
                    let message = "a parameter has neither `schema` nor `content`";
                    self.report(
                        Diagnostic::warning("missing-field", message, span)
                            .with_label_text("nothing says what its value is: taken for a text")
                            .with_help("add `schema: …`"),
                    );
                }
                let style = allowed_styles(location)[0];
                Some(ParameterForm::Styled {
                    style,
                    explode: if style == ParameterStyle::Form {
                        Explode::Separate
                    } else {
                        Explode::Joined
                    },
                    allow_reserved: false,
                    schema: self.unknown_schema(place, hint),
                })
            }
        }
    }

    fn lower_parameter_content(
        &mut self,
        content: &Entries<'d>,
        hint: &Hint,
    ) -> Option<ParameterForm> {
        let mut media_types = self.lower_content(content, hint);
        if media_types.len() != 1 {
            let message = "the `content` of a parameter has exactly one media type";
            let span = content.place().span();
            self.report(Diagnostic::error("parameter-content", message, span));
        }
        (!media_types.is_empty()).then(|| ParameterForm::Content(media_types.swap_remove(0)))
    }

    fn read_location(&mut self, parameter: &openapi::Parameter<'d>) -> Option<ParameterLocation> {
        let written = parameter.location?;
        let found = LOCATIONS.iter().find(|(name, _)| *name == written);
        let lowered = written.to_ascii_lowercase();
        let meant = LOCATIONS.iter().find(|(name, _)| *name == lowered);
        if found.is_none() {
            let place = parameter
                .place
                .child("in")
                .unwrap_or_else(|| parameter.place.clone());
            let message = format!("a parameter cannot be in `{written}`");
            let help = match written {
                "body" | "formData" => "describe the body by `requestBody`".to_owned(),
                _ => match suggest(written, LOCATIONS.iter().map(|(name, _)| *name)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "write `path`, `query`, `header` or `cookie`".to_owned(),
                },
            };
            let diagnostic = Diagnostic::error("unknown-location", message, place.span());
            let diagnostic = diagnostic.with_help(help);
            self.report(match meant {
                Some(_) => diagnostic
                    .as_warning()
                    .with_note("taken for what it is in lower case"),
                None => diagnostic,
            });
        }
        found.or(meant).map(|(_, location)| *location)
    }

    fn read_style(
        &mut self,
        place: &Place<'d>,
        value: &ParameterValue<'d>,
        location: ParameterLocation,
    ) -> Option<ParameterStyle> {
        let allowed = allowed_styles(location);
        let Some(written) = value.style else {
            return Some(allowed[0]);
        };
        let span = place
            .child("style")
            .map_or(place.span(), |style| style.span());
        let names = allowed.iter().map(|style| style_name(*style));
        let list: Vec<String> = names.clone().map(|name| format!("`{name}`")).collect();
        let choices = match list.as_slice() {
            [most @ .., end] if !most.is_empty() => format!("{} or {end}", most.join(", ")),
            all => all.concat(),
        };
        let location = location_name(location);
        let Some((_, style)) = STYLES.iter().find(|(name, _)| *name == written) else {
            let diagnostic = Diagnostic::error(
                "unknown-style",
                format!("there is no style `{written}`"),
                span,
            );
            self.report(match suggest(written, names) {
                Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
                None => diagnostic.with_help(format!("in the {location}: {choices}")),
            });
            return None;
        };
        if allowed.contains(style) {
            return Some(*style);
        }
        let message = format!("the style `{written}` is not for parameters in the {location}");
        self.report(
            Diagnostic::warning("style-not-allowed", message, span)
                .with_label_text(format!("expected {choices}"))
                .with_note("taken for the default")
                .with_help(format!("leave `style` out for the default, {}", list[0])),
        );
        Some(allowed[0])
    }
}

/// Where a parameter is told from others: its name, or the reference to it.
fn said_at(place: &Place<'_>) -> Span {
    let telling = place.child("$ref").or_else(|| place.child("name"));
    telling.map_or_else(|| place.name_span(), |telling| telling.span())
}

/// Why a parameter is ignored, and what to do about it.
fn ignored(parameter: &Parameter) -> Option<(&'static str, &'static str)> {
    let name = parameter.wire_name.to_ascii_lowercase();
    if parameter.location != ParameterLocation::Header {
        return None;
    }
    if IGNORED_HEADERS.contains(&name.as_str()) {
        return Some((
            "OpenAPI has header parameters of this name ignored",
            "describe it by the media types of bodies or by a security scheme",
        ));
    }
    framing::of_request(&name)
}

/// The styles of a location; the first is its default.
fn allowed_styles(location: ParameterLocation) -> &'static [ParameterStyle] {
    use ParameterStyle as Style;
    match location {
        ParameterLocation::Path => &[Style::Simple, Style::Label, Style::Matrix],
        ParameterLocation::Query => &[
            Style::Form,
            Style::SpaceDelimited,
            Style::PipeDelimited,
            Style::DeepObject,
        ],
        ParameterLocation::Header => &[Style::Simple],
        ParameterLocation::Cookie => &[Style::Form],
    }
}

fn style_name(style: ParameterStyle) -> &'static str {
    let found = STYLES.iter().find(|(_, other)| *other == style);
    found.map_or("simple", |(name, _)| name)
}

fn location_name(location: ParameterLocation) -> &'static str {
    let found = LOCATIONS.iter().find(|(_, other)| *other == location);
    found.map_or("path", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::fixture::{contract, diagnostics, with_paths};

    fn with_parameters(parameters: &str) -> String {
        with_paths(&format!(
            "/pets:
    get:
      parameters: {parameters}
      responses: {{'200': {{description: ok}}}}"
        ))
    }

    #[test]
    fn the_defaults_of_style_and_explode_are_written_out() {
        let contract = contract(&with_parameters(
            "[{name: a, in: query, schema: {type: string}}, {name: b, in: header, schema: {type: string}},
              {name: c, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}]",
        ));
        let forms =
            contract.operations[0]
                .parameters
                .iter()
                .map(|parameter| match parameter.form {
                    ParameterForm::Styled { style, explode, .. } => Some((style, explode)),
                    ParameterForm::Content(_) => None,
                });
        let expected = [
            Some((ParameterStyle::Form, Explode::Separate)),
            Some((ParameterStyle::Simple, Explode::Joined)),
            Some((ParameterStyle::PipeDelimited, Explode::Joined)),
        ];
        assert_eq!(forms.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_style_of_another_location_is_an_error() {
        let text = with_parameters("[{name: a, in: query, style: simple, schema: {type: string}}]");
        assert_eq!(diagnostics(&text), ["style-not-allowed"]);
    }

    #[test]
    fn a_parameter_that_is_declared_twice_is_an_error() {
        let text = with_parameters(
            "[{name: a, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}]",
        );
        assert_eq!(diagnostics(&text), ["duplicate-parameter"]);
    }

    #[test]
    fn a_parameter_may_be_written_in_a_media_type() {
        let contract = contract(&with_parameters(
            "[{name: filter, in: query, content: {application/json: {schema: {type: object}}}}]",
        ));
        let form = &contract.operations[0].parameters[0].form;
        assert!(
            matches!(form, ParameterForm::Content(media_type) if media_type.name == "application/json")
        );
    }

    #[test]
    fn a_header_that_the_specification_ignores_is_left_out() {
        let text = with_parameters("[{name: Accept, in: header, schema: {type: string}}]");
        assert_eq!(diagnostics(&text), ["ignored-parameter"]);
        assert!(contract(&text).operations[0].parameters.is_empty());
    }
}
