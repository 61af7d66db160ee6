//! Webhooks and callbacks: path items under a name, and under an expression that tells their target.

use counterpart_document::openapi::{Entries, OpenApi, PathItem, Place};
use counterpart_document::{Diagnostic, Key};

use super::Lowering;
use super::left_out::LeftOut;
use super::names::pascal;
use super::operations::Route;
use super::paths::Path;
use crate::model::{
    Method, Occasion, Operation, PathPart, PathSegment, PathTemplate, SecurityRequirement, Sent,
    Webhook,
};

impl<'d> Lowering<'d> {
    /// Lowers `webhooks`, then the callbacks of the operations that have been lowered, in document order.
    ///
    /// What the description asks of its own callers is not asked of the service: a webhook asks for credentials only by
    /// `security` of its own.
    pub(super) fn lower_webhooks(&mut self, description: &OpenApi<'d>) -> Vec<Webhook> {
        let mut webhooks = Vec::new();
        for (key, place) in description.webhooks.iter().flat_map(Entries::iter) {
            self.lower_sent(key, &place, &Occasion::Webhook, &mut webhooks);
        }
        for (operation, callbacks) in std::mem::take(&mut self.callbacks) {
            let Some(callbacks) = callbacks.entries() else {
                let message = "`callbacks` must be a mapping";
                self.report(Diagnostic::error("wrong-type", message, callbacks.span()));
                continue;
            };
            for (name, place) in callbacks.iter() {
                let Some(followed) = self.follow(&place, "callbacks") else {
                    continue;
                };
                let expressions = followed.place.entries();
                for (expression, place) in expressions.iter().flat_map(Entries::iter) {
                    let occasion = Occasion::Callback {
                        operation: operation.clone(),
                        expression: expression.text.clone(),
                    };
                    self.lower_sent(name, &place, &occasion, &mut webhooks);
                }
            }
        }
        webhooks
    }

    /// Lowers the operations of a path item that the service calls.
    fn lower_sent(
        &mut self,
        name: &'d Key,
        place: &Place<'d>,
        occasion: &Occasion,
        webhooks: &mut Vec<Webhook>,
    ) {
        let Some(followed) = self.follow(place, "pathItems") else {
            return;
        };
        let Some(item) = self.read::<PathItem<'d>>(&followed.place) else {
            return;
        };
        self.read_past(&followed.place, LeftOut::Servers);
        let shared = self.lower_parameters(item.parameters.as_ref(), &pascal(&name.text));
        for (key, place) in &item.operations {
            let method = Method::ALL
                .into_iter()
                .find(|known| known.member() == key.text);
            let method = method.expect("a path item holds operations under methods only");
            let path = Path {
                key: name,
                template: free_path(&name.text, method, webhooks),
                marks: Vec::new(),
            };
            let route = Route {
                method,
                key,
                path: &path,
                place,
                sent: true,
            };
            let security = SecurityRequirement::default();
            let operation = self.lower_operation(&route, &shared, &security);
            self.drain_schemas();
            let name = name.text.clone();
            let sent = match occasion {
                Occasion::Webhook => Sent::Webhook(name),
                Occasion::Callback { .. } => Sent::Callback(name),
            };
            webhooks.extend(operation.map(|operation| Webhook {
                occasion: occasion.clone(),
                operation: Operation {
                    sent: Some(sent),
                    ..operation
                },
            }));
        }
    }
}

/// The path of a name, numbered if another webhook of this method has it.
fn free_path(name: &str, method: Method, webhooks: &[Webhook]) -> PathTemplate {
    let plain = kebab(name);
    let mut segment = plain.clone();
    let mut number = 2;
    let is_taken = |segment: &str| {
        webhooks.iter().any(|webhook| {
            let operation = &webhook.operation;
            operation.method == method && operation.path.text[1..] == *segment
        })
    };
    while is_taken(&segment) {
        segment = format!("{plain}-{number}");
        number += 1;
    }
    PathTemplate {
        text: format!("/{segment}"),
        segments: vec![PathSegment {
            parts: vec![PathPart::Literal(segment)],
        }],
    }
}

/// `new-pet` for `newPet` and `new.pet`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    let mut after_small = false;
    for letter in pascal(name).chars() {
        if letter.is_uppercase() && after_small {
            kebab.push('-');
        }
        after_small = !letter.is_uppercase();
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{contract, diagnostics};
    use crate::model::Occasion;

    const TEXT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
security: [{Key: []}]
webhooks:
  pet.found: {post: {responses: {'204': {description: ok}}}}
paths:
  /a:
    post:
      operationId: subscribe
      callbacks:
        petFound: {'{$request.body#/url}': {post: {operationId: found, responses: {'204': {description: ok}}}}}
        x-own: 1
      responses: {'200': {description: ok}}
components: {securitySchemes: {Key: {type: apiKey, in: header, name: X-Key}}}
";

    #[test]
    fn webhooks_and_callbacks_are_operations_of_a_contract_of_their_own() {
        let contract = contract(TEXT);
        let occasions: Vec<_> = contract
            .webhooks
            .iter()
            .map(|sent| &sent.occasion)
            .collect();
        let callback = Occasion::Callback {
            operation: "subscribe".to_owned(),
            expression: "{$request.body#/url}".to_owned(),
        };
        assert_eq!(occasions, [&Occasion::Webhook, &callback]);
        let sent = contract.of_webhooks().expect("there are webhooks");
        let shown = sent.operations.iter().map(|operation| {
            let tag = operation.tag.as_deref().unwrap_or_default();
            assert!(operation.security.alternatives.is_empty());
            format!(
                "{tag} {} {} {}",
                operation.id, operation.method, operation.path
            )
        });
        let shown: Vec<String> = shown.collect();
        assert_eq!(
            shown,
            [
                "Webhooks petFound POST /pet-found",
                "Callbacks found POST /pet-found-2"
            ]
        );
        assert!(sent.of_webhooks().is_none());
    }

    #[test]
    fn a_callback_of_a_callback_is_read_past_and_that_is_said() {
        let text = "openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
webhooks:
  a: {post: {callbacks: {b: {'{$url}': {}}}, responses: {'204': {description: ok}}}}
";
        assert_eq!(diagnostics(text), ["not-generated"]);
    }
}
