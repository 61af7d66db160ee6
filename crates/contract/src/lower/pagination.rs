//! `x-pagination`: its style, its parameter and its pointers, as far as they can be read without the schemas.

use counterpart_document::openapi::{self, Place};
use counterpart_document::{Diagnostic, Pointer, suggest};

use super::{Lowering, origin};
use crate::model::{Pagination, PaginationPart, PaginationStyle, Parameter, ParameterLocation};

const STYLES: [&str; 4] = ["cursor", "offset", "page", "link"];

impl<'d> Lowering<'d> {
    /// Lowers the extension of an operation with these parameters.
    pub(super) fn lower_pagination(
        &mut self,
        place: &Place<'d>,
        parameters: &[Parameter],
    ) -> Option<Pagination> {
        let extension = self.read::<openapi::Pagination<'d>>(place)?;
        let style = self.style(&extension);
        let parameter = self.query_parameter(extension.parameter.as_ref(), parameters);
        let items = self.pointer(extension.items.as_ref());
        let has_more = self.pointer(extension.has_more.as_ref());
        Some(Pagination {
            origin: origin(place),
            style: style?,
            parameter: parameter?,
            items: items?,
            has_more,
        })
    }

    fn style(&mut self, extension: &openapi::Pagination<'d>) -> Option<PaginationStyle> {
        let place = extension.style.as_ref()?;
        let name = self.text(place)?;
        let next = self.pointer(extension.next.as_ref());
        let style = match (name, next) {
            ("cursor", Some(next)) => return Some(PaginationStyle::Cursor(next)),
            ("cursor", None) => {
                // A `next` that is there has been reported.
                if extension.next.is_none() {
                    let message = "`x-pagination` of the style `cursor` has no `next`";
                    self.report(
                        Diagnostic::error("missing-field", message, place.span())
                            .with_label_text(
                                "pages of this style say how the next one is asked for",
                            )
                            .with_help(
                                "add `next: /…`, the place in the answer where the next cursor is",
                            ),
                    );
                }
                return None;
            }
            ("offset", _) => PaginationStyle::Offset,
            ("page", _) => PaginationStyle::Page,
            ("link", _) => PaginationStyle::Link,
            _ => {
                let message = format!("`{name}` is no style of pagination");
                let help = match suggest(name, STYLES) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "there are `cursor`, `offset`, `page` and `link`".to_owned(),
                };
                let diagnostic = Diagnostic::error("unknown-pagination", message, place.span());
                self.report(diagnostic.with_help(help));
                return None;
            }
        };
        if let Some(next) = &extension.next {
            let message = format!("`next` says nothing in the style `{name}`");
            self.report(
                Diagnostic::warning("unknown-field", message, next.name_span())
                    .with_label_text("this field is ignored")
                    .with_help("it is for the style `cursor`"),
            );
        }
        Some(style)
    }

    fn query_parameter(
        &mut self,
        place: Option<&Place<'d>>,
        parameters: &[Parameter],
    ) -> Option<PaginationPart<String>> {
        let place = place?;
        let name = self.text(place)?;
        let in_query = || {
            let parameters = parameters.iter();
            let found = parameters.filter(|found| found.location == ParameterLocation::Query);
            found.map(|found| found.wire_name.as_str())
        };
        if !in_query().any(|found| found == name) {
            let message = format!("the operation has no query parameter `{name}`");
            let diagnostic = Diagnostic::error("unknown-pagination", message, place.span());
            self.report(diagnostic.with_help(match suggest(name, in_query()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name the query parameter that asks for the next page".to_owned(),
            }));
            return None;
        }
        Some(PaginationPart {
            value: name.to_owned(),
            origin: value_origin(place),
        })
    }

    fn pointer(&mut self, place: Option<&Place<'d>>) -> Option<PaginationPart<Pointer>> {
        let place = place?;
        let text = self.text(place)?;
        match Pointer::parse(text) {
            Ok(value) => Some(PaginationPart {
                value,
                origin: value_origin(place),
            }),
            Err(error) => {
                let message = format!("`{text}` is no JSON Pointer: {error}");
                let diagnostic = Diagnostic::error("unknown-pagination", message, place.span());
                self.report(diagnostic.with_help(format!(
                    "write the way into the answer, each member after a slash: `/{}`",
                    text.replace('.', "/")
                )));
                None
            }
        }
    }

    fn text(&mut self, place: &Place<'d>) -> Option<&'d str> {
        let text = place.node.as_str();
        if text.is_none() {
            let message = "this part of `x-pagination` must be a string";
            self.report(Diagnostic::error("wrong-type", message, place.span()));
        }
        text
    }
}

/// The value itself is what is right or wrong here, not its key.
fn value_origin(place: &Place<'_>) -> crate::model::Origin {
    crate::model::Origin {
        pointer: place.pointer.clone(),
        span: place.span(),
    }
}
