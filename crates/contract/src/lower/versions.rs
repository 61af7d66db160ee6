//! Which version of OpenAPI a document is written in.

use counterpart_document::openapi::Place;
use counterpart_document::{Diagnostic, Diagnostics};

/// The versions that are told apart; a later 3.1.x means what 3.1.0 means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V3_0,
    V3_1,
}

/// Reads `openapi`; `None`, and reported, if it is missing or of a version that is not understood.
pub(super) fn read_version(root: &Place<'_>, diagnostics: &mut Diagnostics) -> Option<Version> {
    let Some(place) = root.child("openapi") else {
        diagnostics.push(without_version(root));
        return None;
    };
    let written = match place.node.as_str() {
        Some(text) => text.to_owned(),
        None => place.node.to_json_text(),
    };
    if written == "3.0" || written.starts_with("3.0.") {
        return Some(Version::V3_0);
    }
    if written == "3.1" || written.starts_with("3.1.") {
        return Some(Version::V3_1);
    }
    let message = format!("OpenAPI `{written}` is not supported");
    diagnostics.push(
        Diagnostic::error("unsupported-version", message, place.span())
            .with_label_text("expected 3.0.x or 3.1.x")
            .with_help("write the description in OpenAPI 3.1, `openapi: 3.1.0`"),
    );
    None
}

fn without_version(root: &Place<'_>) -> Diagnostic {
    if let Some(swagger) = root.child("swagger") {
        return Diagnostic::error(
            "unsupported-version",
            "Swagger 2.0 is not supported",
            root.key("swagger")
                .map_or(swagger.span(), |key| key.span.to(swagger.span())),
        )
        .with_label_text("expected `openapi: 3.1.0` or `openapi: 3.0.x`")
        .with_help("convert the description to OpenAPI 3, for example with `swagger2openapi`");
    }
    let first = root
        .node
        .as_mapping()
        .and_then(|mapping| mapping.iter().next());
    let span = first.map_or(root.span(), |entry| entry.key.span);
    Diagnostic::error("missing-field", "the document has no `openapi`", span)
        .with_label_text("this is not an OpenAPI description")
        .with_help("an OpenAPI description starts with its version, `openapi: 3.1.0`")
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::diagnostics;

    #[test]
    fn swagger_is_told_from_a_missing_version() {
        assert_eq!(
            diagnostics("swagger: '2.0'\ninfo: {}"),
            ["unsupported-version"]
        );
        assert_eq!(diagnostics("info: {}"), ["missing-field"]);
        assert_eq!(diagnostics("openapi: 4.0.0"), ["unsupported-version"]);
    }
}
