//! Request bodies and media types.

use counterpart_document::openapi::{self, Entries, Place};
use counterpart_document::{Diagnostic, Key};

use super::names::{Hint, pascal};
use super::{Lowering, media_types, origin};
use crate::model::{Encoding, Explode, MediaType, MediaTypeKind, ParameterStyle, RequestBody};

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
            let Some((name, kind)) = self.media_type(key, &media_types) else {
                continue;
            };
            // A schema has one name, whichever media type comes first; a second inline schema says which it is of.
            let hint = hint
                .clone()
                .or(format!("{}{}", hint.base(), media_types::kind_name(kind)));
            let media_type = self.read::<openapi::MediaType<'d>>(&place);
            let (schema, encoding) = media_type
                .map(|media_type| (media_type.schema, media_type.encoding))
                .unwrap_or_default();
            media_types.push(MediaType {
                name,
                origin: origin(&place),
                kind,
                schema: schema.map(|schema| self.schema(&schema, &hint)),
                encoding: self.lower_encoding(encoding.as_ref(), hint.base()),
            });
        }
        media_types
    }

    /// The media type that a key of `content` names, or that is meant by it; `None` if it is there already.
    fn media_type(&mut self, key: &Key, before: &[MediaType]) -> Option<(String, MediaTypeKind)> {
        if let Some(kind) = media_types::kind(&key.text) {
            return Some((key.text.clone(), kind));
        }
        let meant = media_types::meant(&key.text);
        let taken = before.iter().any(|other| other.name == meant);
        let label = if taken {
            format!("left out, because it would be taken for `{meant}`, which stands before it")
        } else {
            format!("taken for `{meant}`")
        };
        let message = format!("`{}` is no media type", key.text);
        self.report(
            Diagnostic::warning("invalid-media-type", message, key.span)
                .with_label_text(label)
                .with_help("a media type looks like `application/json`"),
        );
        let kind = media_types::kind(&meant).unwrap_or(MediaTypeKind::Binary);
        (!taken).then_some((meant, kind))
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

/// The name of an inline schema that is the body of `owner`.
pub(super) fn body_hint(owner: &str) -> Hint {
    if owner.ends_with("Body") {
        Hint::new(owner)
    } else {
        Hint::new(format!("{owner}Body"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use crate::lower::fixture::{contract, with_paths};

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
