//! Webhooks and callbacks: requests that the service sends, to a place that is known only when it sends them.

use super::{Contract, Operation, Tag};

/// A request that the service sends and others receive.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Why it is sent.
    pub occasion: Occasion,
    /// What is sent and answered. Its path is made of its name, as a place to receive it at.
    pub operation: Operation,
}

/// Why the service sends a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A webhook: its target was agreed upon outside the contract.
    Webhook,
    /// A callback of an operation, which named the target.
    Callback {
        /// The id of the operation.
        operation: String,
        /// Where the target stands in a request or an answer of that operation: `{$request.body#/url}`.
        expression: String,
    },
}

impl Contract {
    /// The contract between the service, which sends, and whoever receives what it sends: the webhooks and callbacks as
    /// its operations, one tag for each of the two; none if there are none.
    ///
    /// Schemas and security schemes are the same, so that types can be shared.
    pub fn of_webhooks(&self) -> Option<Contract> {
        if self.webhooks.is_empty() {
            return None;
        }
        let mut contract = self.clone();
        let mut tags: Vec<Tag> = Vec::new();
        contract.operations = std::mem::take(&mut contract.webhooks)
            .into_iter()
            .map(|webhook| {
                let (name, description) = match &webhook.occasion {
                    Occasion::Webhook => ("Webhooks", "What the service sends on its own."),
                    Occasion::Callback { .. } => (
                        "Callbacks",
                        "What the service sends because an operation asked for it.",
                    ),
                };
                if !tags.iter().any(|tag| tag.name == name) {
                    tags.push(Tag {
                        name: name.to_owned(),
                        description: Some(description.to_owned()),
                    });
                }
                Operation {
                    tag: Some(name.to_owned()),
                    description: described(&webhook),
                    ..webhook.operation
                }
            })
            .collect();
        contract.tags = tags;
        contract.servers.clear();
        contract.security = super::SecurityRequirement::default();
        Some(contract)
    }
}

/// The description of a webhook; that of a callback begins with what it is a callback of.
fn described(webhook: &Webhook) -> Option<String> {
    let own = webhook.operation.description.clone();
    let Occasion::Callback {
        operation,
        expression,
    } = &webhook.occasion
    else {
        return own;
    };
    let sentence = format!("A callback of `{operation}`, sent to `{expression}`.");
    Some(match own {
        Some(own) => format!("{sentence}\n\n{own}"),
        None => sentence,
    })
}
