//! Request bodies and media types.

use counterpart_document::Diagnostic;
use counterpart_document::openapi::{self, Entries, Place};

use super::names::{Hint, pascal};
use super::{Lowering, origin};
use crate::model::{
    Encoding, Explode, MediaType, MediaTypeKind, Operation, ParameterStyle, RequestBody, Schema,
    SchemaKind,
};

impl<'d> Lowering<'d> {
    /// Lowers a request body, which may be a reference; `owner` begins the names of its inline schemas.
    pub(super) fn lower_request_body(
        &mut self,
        place: &Place<'d>,
        owner: &str,
    ) -> Option<RequestBody> {
        let followed = self.follow(place, "requestBodies")?;
        let body = self.read::<openapi::RequestBody<'d>>(&followed.place)?;
        let owner = followed
            .component
            .as_deref()
            .map_or(owner.to_owned(), pascal);
        let content = body.content?;
        let mut media_types = self.lower_content(&content, &body_hint(&owner));
        let events = media_types
            .iter_mut()
            .filter(|media_type| media_type.kind == MediaTypeKind::Events);
        for media_type in events {
            // Servers send events; what a caller sends in their form is bytes.
            media_type.kind = MediaTypeKind::Binary;
            media_type.schema = None;
        }
        if media_types.is_empty() {
            let message = "a request body has no media type";
            self.report(
                Diagnostic::warning("empty-content", message, content.place().span())
                    .with_label_text("taken for no request body at all")
                    .with_help("add a media type, `application/json: {schema: …}`"),
            );
            return None;
        }
        Some(RequestBody {
            origin: origin(&followed.place),
            description: followed.description.or(super::prose(body.description)),
            required: body.required.unwrap_or_default(),
            content: media_types,
        })
    }

    /// Lowers `content`: a body by media type.
    pub(super) fn lower_content(&mut self, content: &Entries<'d>, hint: &Hint) -> Vec<MediaType> {
        let mut media_types = Vec::new();
        for (key, place) in content.iter_all() {
            let kind = media_type_kind(&key.text).unwrap_or_else(|| {
                let message = format!("`{}` is no media type", key.text);
                self.report(
                    Diagnostic::warning("invalid-media-type", message, key.span)
                        .with_label_text("taken for one that is nothing but bytes")
                        .with_help("a media type looks like `application/json`"),
                );
                MediaTypeKind::Binary
            });
            // A schema has one name, whichever media type comes first; a second inline schema says which it is of.
            let hint = hint
                .clone()
                .or(format!("{}{}", hint.base(), kind_name(kind)));
            let media_type = self.read::<openapi::MediaType<'d>>(&place);
            let (schema, encoding) = media_type
                .map(|media_type| (media_type.schema, media_type.encoding))
                .unwrap_or_default();
            media_types.push(MediaType {
                name: key.text.clone(),
                origin: origin(&place),
                kind,
                schema: schema.map(|schema| self.schema(&schema, &hint)),
                encoding: self.lower_encoding(encoding.as_ref(), hint.base()),
            });
        }
        media_types
    }

    fn lower_encoding(&mut self, entries: Option<&Entries<'d>>, owner: &str) -> Vec<Encoding> {
        let mut lowered = Vec::new();
        for (key, place) in entries.into_iter().flat_map(Entries::iter_all) {
            let Some(encoding) = self.read::<openapi::Encoding<'d>>(&place) else {
                continue;
            };
            let style = match (encoding.style, encoding.explode, encoding.allow_reserved) {
                (None, None, None) => None,
                (style, explode, _) => self.lower_encoding_style(&place, style).map(|style| {
                    let explode = explode.unwrap_or(style == ParameterStyle::Form);
                    let explode = if explode {
                        Explode::Separate
                    } else {
                        Explode::Joined
                    };
                    (style, explode)
                }),
            };
            lowered.push(Encoding {
                property: key.text.clone(),
                origin: origin(&place),
                content_type: encoding.content_type.map(str::to_owned),
                headers: self.lower_headers(encoding.headers.as_ref(), owner),
                style,
            });
        }
        lowered
    }

    /// The style of a member of a form: as that of a parameter in the query.
    fn lower_encoding_style(
        &mut self,
        place: &Place<'d>,
        written: Option<&str>,
    ) -> Option<ParameterStyle> {
        let style = match written {
            None | Some("form") => return Some(ParameterStyle::Form),
            Some("spaceDelimited") => return Some(ParameterStyle::SpaceDelimited),
            Some("pipeDelimited") => return Some(ParameterStyle::PipeDelimited),
            Some("deepObject") => return Some(ParameterStyle::DeepObject),
            Some(style) => style,
        };
        let span = place
            .child("style")
            .map_or(place.span(), |style| style.span());
        self.report(
            Diagnostic::error(
                "unknown-style",
                format!("a form has no style `{style}`"),
                span,
            )
            .with_label_text("this is none of those of a query")
            .with_help("write `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`"),
        );
        None
    }
}

/// Takes their names from the inline schemas of bodies in parts: their members are no values of one object, and a type for it would have no use.
pub(super) fn leave_parts_unnamed<'o>(
    operations: impl Iterator<Item = &'o Operation>,
    schemas: &mut [Schema],
) {
    let bodies = operations.filter_map(|operation| operation.request_body.as_ref());
    let content = bodies.flat_map(|body| &body.content);
    for media_type in content.filter(|media_type| media_type.kind == MediaTypeKind::Multipart) {
        let schema = media_type.schema.and_then(|id| schemas.get_mut(id.index()));
        if let Some(schema) = schema
            && matches!(&schema.kind, SchemaKind::Object(object) if !object.properties.is_empty())
        {
            schema.name = schema.name.take().filter(|name| name.given);
        }
    }
}

/// The name of an inline schema that is the body of `owner`.
pub(super) fn body_hint(owner: &str) -> Hint {
    if owner.ends_with("Body") {
        Hint::new(owner)
    } else {
        Hint::new(format!("{owner}Body"))
    }
}

/// What a media type is; `None` if the text is none. Parameters, as `; charset=utf-8`, make no difference.
fn media_type_kind(name: &str) -> Option<MediaTypeKind> {
    let essence = name
        .split(';')
        .next()
        .unwrap_or(name)
        .trim()
        .to_ascii_lowercase();
    let (main, sub) = essence.split_once('/')?;
    if main.is_empty() || sub.is_empty() || essence.contains(char::is_whitespace) {
        return None;
    }
    Some(match (main, sub) {
        ("application", "json") => MediaTypeKind::Json,
        (_, sub) if sub.ends_with("+json") => MediaTypeKind::Json,
        ("application", "jsonl" | "x-ndjson" | "ndjson" | "x-jsonlines" | "json-lines") => {
            MediaTypeKind::JsonLines
        }
        ("application", "json-seq") => MediaTypeKind::JsonSequence,
        (_, "xml") => MediaTypeKind::Xml,
        (_, sub) if sub.ends_with("+xml") => MediaTypeKind::Xml,
        (_, "*") => MediaTypeKind::Range,
        ("text", "event-stream") => MediaTypeKind::Events,
        ("text", _) => MediaTypeKind::Text,
        ("application", "x-www-form-urlencoded") => MediaTypeKind::Form,
        ("multipart", _) => MediaTypeKind::Multipart,
        _ => MediaTypeKind::Binary,
    })
}

fn kind_name(kind: MediaTypeKind) -> &'static str {
    match kind {
        MediaTypeKind::Json => "Json",
        MediaTypeKind::Text => "Text",
        MediaTypeKind::Events => "Events",
        MediaTypeKind::Form => "Form",
        MediaTypeKind::Multipart => "Multipart",
        MediaTypeKind::JsonLines => "Lines",
        MediaTypeKind::JsonSequence => "Sequence",
        MediaTypeKind::Xml => "Xml",
        MediaTypeKind::Range => "Content",
        MediaTypeKind::Binary => "Binary",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;
    use crate::lower::fixture::{contract, with_paths};

    #[test]
    fn a_media_type_is_what_its_essence_says() {
        let cases = [
            ("application/json; charset=utf-8", Some(MediaTypeKind::Json)),
            ("application/problem+json", Some(MediaTypeKind::Json)),
            ("text/plain", Some(MediaTypeKind::Text)),
            ("text/csv", Some(MediaTypeKind::Text)),
            ("text/event-stream", Some(MediaTypeKind::Events)),
            ("text/*", Some(MediaTypeKind::Range)),
            ("text/xml", Some(MediaTypeKind::Xml)),
            ("image/svg+xml", Some(MediaTypeKind::Xml)),
            ("application/x-ndjson", Some(MediaTypeKind::JsonLines)),
            ("application/json-seq", Some(MediaTypeKind::JsonSequence)),
            (
                "application/x-www-form-urlencoded",
                Some(MediaTypeKind::Form),
            ),
            ("multipart/form-data", Some(MediaTypeKind::Multipart)),
            ("image/png", Some(MediaTypeKind::Binary)),
            ("json", None),
        ];
        for (name, kind) in cases {
            assert_eq!(media_type_kind(name), kind, "{name}");
        }
    }

    #[test]
    fn inline_bodies_of_two_media_types_have_two_names() {
        let contract = contract(&with_paths(
            "/pets:
    post:
      operationId: createPet
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {a: {type: string}}}}
          application/x-www-form-urlencoded: {schema: {type: object, properties: {b: {type: string}}}}
      responses: {'200': {description: ok}}",
        ));
        let names: Vec<_> = contract
            .named_schemas()
            .map(|(_, schema)| schema.name.as_ref().unwrap().wire_name.as_str())
            .collect();
        assert_eq!(names, ["CreatePetBody", "CreatePetBodyForm"]);
        assert!(
            !contract.operations[0]
                .request_body
                .as_ref()
                .unwrap()
                .required
        );
    }
}
