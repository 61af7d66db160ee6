//! What of bodies cannot be generated.

use counterpart_contract::{MediaType, MediaTypeKind, Operation};

use super::{Check, Limit};

impl Check<'_> {
    pub(super) fn request_body(&mut self, operation: &Operation) {
        if let Some(body) = &operation.request_body {
            if body.content.len() > 1 {
                self.refuse(
                    Limit::SeveralRequestMediaTypes,
                    &body.origin,
                    format!("`{}` takes its body in several media types", operation.id),
                    [
                        "more than one media type here",
                        "leave the one that callers use",
                    ],
                );
            }
            for media_type in &body.content {
                self.media_type(media_type);
            }
        }
    }

    pub(super) fn media_type(&mut self, media_type: &MediaType) {
        if matches!(
            media_type.kind,
            MediaTypeKind::Form | MediaTypeKind::Multipart
        ) {
            self.refuse(
                Limit::Forms,
                &media_type.origin,
                format!("bodies of `{}` cannot be generated yet", media_type.name),
                [
                    "this media type",
                    "describe the body as `application/octet-stream` to take its bytes as they are",
                ],
            );
        }
    }
}
