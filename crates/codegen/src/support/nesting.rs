//! How deep types lie in each other: `rustc` follows them one by one to find out what may go to another thread, and gives up at a limit that
//! only the crate around the generated code can raise.

use counterpart_contract::{AdditionalProperties, Contract, SchemaId, SchemaKind};
use counterpart_document::{Diagnostic, Diagnostics};

use super::Supported;

/// How many steps types may take without a word in the crate: `rustc` takes 128, of which requests and their futures take some.
const FREE: usize = 100;

/// The recursion limit that a crate needs for the types of this contract, as it is written in `#![recursion_limit = "256"]`; `None` if they
/// are within what `rustc` takes by itself.
pub fn recursion_limit(supported: Supported<'_>) -> Option<usize> {
    deepest(supported.contract()).map(|(_, steps)| limit(steps))
}

/// Warns of types that lie so deep in each other that `rustc` has to be told.
pub fn deep_types(supported: Supported<'_>) -> Diagnostics {
    let contract = supported.contract();
    let deepest = deepest(contract).map(|(id, steps)| {
        let message = format!("types lie {steps} steps deep in each other, and `rustc` follows 128");
        Diagnostic::warning("deep-types", message, contract.schema(id).origin.span)
            .with_label_text("the outermost of them")
            .with_help(format!(
                "write `#![recursion_limit = \"{}\"]` at the top of the crate that includes the generated code",
                limit(steps)
            ))
    });
    deepest.into_iter().collect()
}

/// With room for what lies around them.
fn limit(steps: usize) -> usize {
    (steps * 2).next_power_of_two()
}

/// The schema from which most steps are taken, if they are too many, and how many.
fn deepest(contract: &Contract) -> Option<(SchemaId, usize)> {
    let mut depths = Depths {
        contract,
        known: vec![None; contract.schemas.len()],
    };
    let ids = (0..contract.schemas.len()).map(SchemaId::new);
    let deepest = ids.map(|id| (id, depths.of(id)));
    // The first of equals: an alias stands behind what it names.
    deepest
        .filter(|(_, steps)| *steps > FREE)
        .reduce(|most, next| if next.1 > most.1 { next } else { most })
}

/// How many steps are taken from each schema.
struct Depths<'a> {
    contract: &'a Contract,
    /// `None` where nobody looked yet, 0 where somebody is about to: what holds itself is boxed, and followed once.
    known: Vec<Option<usize>>,
}

impl Depths<'_> {
    /// Not by recursion: a contract may be deeper than the stack.
    fn of(&mut self, id: SchemaId) -> usize {
        let mut open = vec![id];
        while let Some(id) = open.last().copied() {
            let parts = parts(self.contract, id);
            if self.known[id.index()].is_none() {
                self.known[id.index()] = Some(0);
                let unknown = parts.iter().map(|(part, _)| *part);
                open.extend(unknown.filter(|part| self.known[part.index()].is_none()));
                continue;
            }
            open.pop();
            let depths = parts
                .iter()
                .map(|(part, steps)| self.known[part.index()].unwrap_or_default() + steps);
            self.known[id.index()] = depths.max();
        }
        self.known[id.index()].unwrap_or_default()
    }
}

/// What the type of a schema holds, with the steps to it.
fn parts(contract: &Contract, id: SchemaId) -> Vec<(SchemaId, usize)> {
    match &contract.schema(id).kind {
        SchemaKind::Reference(target) => vec![(*target, 0)],
        // A list is a buffer that knows of what.
        SchemaKind::Array(array) => vec![(array.items, 3)],
        SchemaKind::Object(object) => {
            let members = object.properties.iter();
            let members = members.map(|member| (member.schema, 2 - usize::from(member.required)));
            let others = match object.additional {
                AdditionalProperties::Schema(values) => Some((values, 3)),
                _ => None,
            };
            members.chain(others).collect()
        }
        SchemaKind::Union(union) => {
            let variants = union.variants.iter();
            variants.map(|variant| (variant.schema, 1)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::sample::contract;
    use crate::support::check;

    fn limit_of(schemas: &str) -> Option<usize> {
        let contract = contract(&format!(
            "openapi: 3.1.0\ninfo: {{ title: Sample, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
        ));
        let supported = check(&contract).expect("all of it can be generated");
        assert_eq!(
            deep_types(supported).iter().count(),
            usize::from(recursion_limit(supported).is_some())
        );
        recursion_limit(supported)
    }

    fn lists(levels: usize) -> String {
        let (open, close) = ("{items: ".repeat(levels), "}".repeat(levels));
        format!("    Deep: {open}{{type: string}}{close}\n")
            .replace("{items", "{type: array, items")
    }

    #[test]
    fn types_that_lie_too_deep_need_a_limit() {
        assert_eq!(limit_of(&lists(30)), None);
        assert_eq!(limit_of(&lists(60)), Some(512));
    }

    #[test]
    fn a_chain_is_as_deep_as_it_is_long_and_a_circle_is_not() {
        let chain = |end: &str| {
            let link = |at: usize| {
                let next = at + 1;
                format!(
                    "    S{at}: {{type: object, required: [next], properties: {{next: {{$ref: '#/components/schemas/S{next}'}}}}}}\n"
                )
            };
            (0..3_000).map(link).collect::<String>() + end
        };
        assert_eq!(limit_of(&chain("    S3000: {type: string}\n")), Some(8_192));
        let own = "    S: {type: object, properties: {a: {$ref: '#/components/schemas/S'}, b: {$ref: '#/components/schemas/S'}}}\n";
        assert_eq!(limit_of(own), None);
    }
}
