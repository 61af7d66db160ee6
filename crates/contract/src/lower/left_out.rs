//! What a description may say and no stage expresses: it is read past, and that is said.

use counterpart_document::openapi::Place;
use counterpart_document::{Diagnostic, Mapping};

use super::Lowering;

/// A part of a description that means something and of which nothing is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeftOut {
    /// Those of what is itself sent by the service.
    Callbacks,
    /// Those of a single path or operation.
    Servers,
    Links,
}

impl LeftOut {
    fn field(self) -> &'static str {
        match self {
            Self::Callbacks => "callbacks",
            Self::Servers => "servers",
            Self::Links => "links",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Callbacks => "neither sent nor received by what is generated",
            Self::Servers => "taken to be served where all other operations are",
            Self::Links => "what leads from one response to another operation is left out",
        }
    }

    fn help(self) -> Option<&'static str> {
        match self {
            Self::Callbacks => Some("describe these requests as `webhooks`"),
            Self::Servers => {
                Some("give the client of these operations its own base URL, or describe them apart")
            }
            Self::Links => None,
        }
    }
}

impl<'d> Lowering<'d> {
    /// Says that a field of the object at a place is read past, if it is there and says anything.
    pub(super) fn read_past(&mut self, place: &Place<'d>, what: LeftOut) {
        let field = what.field();
        let (Some(key), Some(value)) = (place.key(field), place.child(field)) else {
            return;
        };
        let says_nothing = value.node.as_mapping().is_some_and(Mapping::is_empty)
            || value.node.as_sequence().is_some_and(<[_]>::is_empty);
        if says_nothing {
            return;
        }
        let message = format!("nothing is generated of `{field}` here");
        let diagnostic =
            Diagnostic::warning("not-generated", message, key.span).with_label_text(what.label());
        self.report(match what.help() {
            Some(help) => diagnostic.with_help(help),
            None => diagnostic,
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{diagnostics, lowered};

    const TEXT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    servers: [{url: https://a.example}]
    post:
      servers: [{url: https://b.example}]
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {'200': {$ref: '#/components/responses/Ok'}, '201': {$ref: '#/components/responses/Ok'}}
components: {responses: {Ok: {description: ok, links: {next: {operationId: b}}}}}
";

    #[test]
    fn what_is_read_past_is_said_once_at_its_key() {
        let (lowered, source) = lowered(TEXT);
        let found = lowered.diagnostics.iter();
        let found: Vec<_> = found
            .map(|diagnostic| (diagnostic.code, source.slice(diagnostic.span())))
            .collect();
        let keys = ["servers", "servers", "links"];
        assert_eq!(found, keys.map(|key| ("not-generated", key)));
        assert!(!lowered.diagnostics.has_errors());
    }

    #[test]
    fn what_is_empty_leaves_nothing_out() {
        let text = "openapi: 3.1.0
info: {title: T, version: '1'}
webhooks: {}
paths: {/a: {servers: [], get: {callbacks: {}, responses: {'200': {description: ok, links: {}}}}}}
";
        assert!(diagnostics(text).is_empty());
    }
}
