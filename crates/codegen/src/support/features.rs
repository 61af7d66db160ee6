//! The features of the specification and how far each goes: the rows of `docs/FEATURES.md`.
//!
//! Nothing here can go stale unseen: a refusal is made of a [`Limit`], each limit stands in a row that is not a plain
//! "yes", each "yes" names the golden fixture that shows it, and a test holds the file to these rows.

use std::fmt::Write as _;

use super::limit::Limit;

/// One feature of a description, and what becomes of it.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    /// Where the specification treats it.
    pub group: Group,
    /// What it is, in the specification's own words; Markdown.
    pub name: &'static str,
    /// Whether the generated types express it.
    pub types: Support,
    /// Whether the generated server does.
    pub server: Support,
    /// Whether the generated client does.
    pub client: Support,
    /// The folder below `tests/golden` that shows it; empty if nothing of it is generated.
    pub fixture: &'static str,
}

/// A part of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the part of that name")]
pub enum Group {
    Documents,
    Paths,
    Parameters,
    RequestBodies,
    Responses,
    Schemas,
    Security,
    Beyond,
    Embedding,
}

impl Group {
    fn title(self) -> &'static str {
        match self {
            Self::Documents => "Documents",
            Self::Paths => "Paths and operations",
            Self::Parameters => "Parameters",
            Self::RequestBodies => "Request bodies",
            Self::Responses => "Responses",
            Self::Schemas => "Schemas and keywords",
            Self::Security => "Security",
            Self::Beyond => "Webhooks, callbacks, links and servers",
            Self::Embedding => "The types in other code",
        }
    }
}

/// How far something is expressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// As the specification says.
    Yes,
    /// Within a limit.
    Partly(Limit),
    /// Not at all.
    No(Limit),
    /// There is nothing to express.
    Nothing,
}

use Group::{
    Beyond, Documents, Embedding, Parameters, Paths, RequestBodies, Responses, Schemas, Security,
};
use Support::{No, Nothing, Partly, Yes};

/// Every feature, in the order of the specification.
#[rustfmt::skip]
pub const FEATURES: &[Feature] = &[
    all(Documents, "OpenAPI 3.0", Yes, "openapi-3-0"),
    all(Documents, "OpenAPI 3.1", Yes, "member-states"),
    all(Documents, "`$defs`, `$anchor`, `$id`, references through references", Yes, "schema-vocabulary"),
    all(Documents, "YAML and JSON, references within the document", Yes, "recursive-types"),
    all(Documents, "references to other files, through each other and back", Partly(Limit::ExternalReferences), "several-files"),
    all(Documents, "descriptions with mistakes of which it is plain what they mean, with warnings", Yes, "loose-descriptions"),
    all(Documents, "`deprecated`", Yes, "deprecated"),

    both(Paths, "methods, `operationId` or a name from the path", Yes, "names-of-generated-code"),
    both(Paths, "tags as traits, untagged operations", Yes, "untagged-operations"),
    both(Paths, "path templates", Yes, "path-parameters"),
    both(Paths, "segments of text and variables (`/{name}:cancel`)", Partly(Limit::MixedSegment), "mixed-path-segments"),
    both(Paths, "paths as URLs write them", Yes, "odd-paths"),
    both(Paths, "a query within the key of a path, declared or constant (`/rest?method=list`)", Yes, "constant-queries"),
    both(Paths, "operations on one path, told apart by a parameter (`/#Action=List`, `/?acl`)", Yes, "selected-operations"),

    all(Parameters, "in the path, the query, headers and cookies", Yes, "cookie-parameters"),
    all(Parameters, "names that a header can have", Partly(Limit::HeaderName), "header-parameters"),
    all(Parameters, "`simple`, `label`, `matrix`: values, lists and objects, exploded or not", Yes, "path-styles"),
    all(Parameters, "`form`, `spaceDelimited`, `pipeDelimited`: values and lists", Yes, "query-lists"),
    all(Parameters, "`form`: objects, exploded or not", Partly(Limit::SharedNames), "object-parameters"),
    all(Parameters, "`spaceDelimited`, `pipeDelimited`: objects", Partly(Limit::StructuredParameter), "object-parameters"),
    all(Parameters, "`deepObject`, with lists and objects within", Partly(Limit::StructuredParameter), "deep-object-parameters"),
    all(Parameters, "by media type (`content`)", Partly(Limit::ParameterContent), "parameters-by-content"),
    all(Parameters, "`allowReserved`, `allowEmptyValue`", Yes, "query-styles"),
    all(Parameters, "`required`, `default`", Yes, "query-parameters"),

    all(RequestBodies, "JSON and `application/*+json`", Yes, "member-states"),
    all(RequestBodies, "`text/plain`", Yes, "text-and-binary-bodies"),
    all(RequestBodies, "bytes, as a stream", Yes, "text-and-binary-bodies"),
    all(RequestBodies, "`application/x-www-form-urlencoded` with `encoding`", Yes, "form-bodies"),
    all(RequestBodies, "`multipart/form-data` with files, lists of parts and `encoding`", Yes, "multipart-bodies"),
    all(RequestBodies, "JSON Lines and JSON text sequences, as a stream of values", Yes, "ndjson-bodies"),
    all(RequestBodies, "several media types of one body", Yes, "several-request-media-types"),
    all(RequestBodies, "XML, as bytes", Yes, "xml-bodies"),
    all(RequestBodies, "ranges of media types (`image/*`)", Yes, "media-type-ranges"),
    all(RequestBodies, "optional bodies", Yes, "optional-body"),
    both(RequestBodies, "content codings (`Content-Encoding`): gzip, Brotli, Zstandard", Yes, "content-codings"),

    all(Responses, "an answer per status", Yes, "several-successes"),
    all(Responses, "ranges (`4XX`) and `default`", Yes, "status-ranges"),
    all(Responses, "headers: values, lists and objects, by schema or `content`", Partly(Limit::StructuredParameter), "response-header-styles"),
    all(Responses, "several media types of one answer, by `Accept`; 406 otherwise", Yes, "negotiated-responses"),
    all(Responses, "JSON, `text/plain` and bytes as a stream", Yes, "text-and-binary-bodies"),
    all(Responses, "form-urlencoded and multipart answers", Partly(Limit::FormAnswers), "multipart-bodies"),
    all(Responses, "server-sent events (`text/event-stream`), as a stream of typed events", Yes, "event-streams"),
    client(Responses, "content codings: gzip, Brotli, Zstandard", Yes, "content-codings"),
    both(Responses, "redirects: a `3XX` with its `Location`", Yes, "redirects"),
    server(Responses, "refusals in the contract's own words, problem details where it has none", Yes, "refusals-in-contract-words"),

    all(Schemas, "`type`, one or several; `nullable`", Yes, "member-states"),
    all(Schemas, "required and optional, `null` and absent told apart", Yes, "member-states"),
    all(Schemas, "`readOnly`, `writeOnly`", Yes, "member-states"),
    all(Schemas, "`default` of parameters and members, filled in", Partly(Limit::ObjectDefault), "member-defaults"),
    all(Schemas, "`minimum`, `maximum`, exclusive ones, `multipleOf`", Yes, "constraints"),
    all(Schemas, "`minLength`, `maxLength`, `pattern`", Yes, "constraints"),
    all(Schemas, "`format`: `date-time`, `date`, `uuid`, `int…`, `float`", Partly(Limit::LatestMoment), "formats"),
    all(Schemas, "`format` of texts, if asked for: `email`, `hostname`, `ipv4`, `ipv6`, `uri`, `iri`, `regex`, `time`, `duration`, `byte` and their kin", Yes, "asserted-formats"),
    all(Schemas, "`items`, `minItems`, `maxItems`, `uniqueItems`", Yes, "constraints"),
    all(Schemas, "`properties`, `minProperties`, `maxProperties`", Yes, "constraints"),
    all(Schemas, "`additionalProperties`", Yes, "additional-properties"),
    all(Schemas, "`enum` and `const`: texts and whole numbers, open and closed", Yes, "enumerations"),
    all(Schemas, "`enum` and `const`: values of any type", Yes, "combined-schemas"),
    all(Schemas, "`allOf`", Yes, "all-of"),
    all(Schemas, "`oneOf` (exactly one), `anyOf`", Yes, "untagged-unions"),
    all(Schemas, "`discriminator`, `mapping`", Partly(Limit::DiscriminatedScalar), "tagged-unions"),
    all(Schemas, "schemas that hold themselves", Yes, "recursive-types"),
    all(Schemas, "`not`; `oneOf`, `anyOf` beside members", Yes, "combined-schemas"),
    all(Schemas, "`if`, `then`, `else`, `dependentRequired`, `dependentSchemas`", Yes, "conditional-schemas"),
    all(Schemas, "`patternProperties`, `propertyNames`", Yes, "pattern-properties"),
    all(Schemas, "`prefixItems`, `contains`, `minContains`, `maxContains`", Yes, "tuples"),
    all(Schemas, "`unevaluatedProperties`, `unevaluatedItems`, `$dynamicRef`, `$recursiveRef`", Partly(Limit::Keyword), "all-of"),
    all(Schemas, "nothing (`false`), `null` alone", Yes, "combined-schemas"),

    both(Security, "API keys in headers, the query and cookies; HTTP basic and bearer", Yes, "security-alternatives"),
    both(Security, "OAuth 2 and OpenID Connect: the token", Yes, "security-alternatives"),
    server(Security, "scopes, and roles of other schemes", Yes, "security-scopes"),
    both(Security, "other HTTP schemes: `Digest`, `Negotiate`", Partly(Limit::SchemeName), "security-schemes"),
    both(Security, "mutual TLS", Yes, "security-schemes"),
    both(Security, "alternatives, combinations, optional, per operation", Yes, "security-alternatives"),

    all(Beyond, "`webhooks`: a server to receive them, a client to send them", Yes, "webhooks"),
    all(Beyond, "`callbacks`: the same, to a URL that the sender gives", Partly(Limit::NestedCallbacks), "callbacks"),
    both(Beyond, "`links`", No(Limit::Links), ""),
    client(Beyond, "`servers` of the document", Yes, "untagged-operations"),
    client(Beyond, "`servers` of a path or an operation", No(Limit::Servers), ""),

    types(Embedding, "chosen schemas alone, without operations", Yes, "embedded-types"),
    types(Embedding, "types of the user's own, derives and attributes", Partly(Limit::ReplacedBody), "embedded-types"),
    types(Embedding, "`date-time`, `date` of `jiff`, `chrono`, `time` or as text; `uuid` or text", Yes, "chrono-dates"),
    types(Embedding, "`format: password` unseen in `Debug`", Partly(Limit::SecretBranch), "passwords"),
    types(Embedding, "the contract's schemas printed by `schemars`", Yes, "member-states"),
    types(Embedding, "the contract's schemas printed by `utoipa`", Partly(Limit::UtoipaModel), "member-states"),
];

/// A row of which all three parts say the same.
const fn all(group: Group, name: &'static str, support: Support, fixture: &'static str) -> Feature {
    Feature {
        group,
        name,
        types: support,
        server: support,
        client: support,
        fixture,
    }
}

/// A row that says nothing of types.
const fn both(
    group: Group,
    name: &'static str,
    support: Support,
    fixture: &'static str,
) -> Feature {
    Feature {
        types: Nothing,
        ..all(group, name, support, fixture)
    }
}

/// A row about the types alone.
const fn types(
    group: Group,
    name: &'static str,
    support: Support,
    fixture: &'static str,
) -> Feature {
    Feature {
        server: Nothing,
        client: Nothing,
        ..all(group, name, support, fixture)
    }
}

/// A row about the server alone.
const fn server(
    group: Group,
    name: &'static str,
    support: Support,
    fixture: &'static str,
) -> Feature {
    Feature {
        client: Nothing,
        ..both(group, name, support, fixture)
    }
}

/// A row about the client alone.
const fn client(
    group: Group,
    name: &'static str,
    support: Support,
    fixture: &'static str,
) -> Feature {
    Feature {
        server: Nothing,
        ..both(group, name, support, fixture)
    }
}

/// The text of `docs/FEATURES.md`.
pub fn feature_table() -> String {
    let mut text = String::from(
        "# What is generated\n\n\
         Written by `cargo xtask bless` from `crates/codegen/src/support/features.rs`; do not edit. What is \"no\" here is an\n\
         error at generation that names the place and the way out, never a silent skip. A fixture is a folder below\n\
         `tests/golden`: a description and what is generated from it.\n",
    );
    let mut group = None;
    let mut notes: Vec<Limit> = Vec::new();
    for feature in FEATURES {
        if group.replace(feature.group) != Some(feature.group) {
            // Writing to a `String` cannot fail.
            let _ = write!(
                text,
                "\n## {}\n\n| feature | types | server | client | fixture |\n| --- | --- | --- | --- | --- |\n",
                feature.group.title()
            );
        }
        let mut cell = |support: Support| match support {
            Yes => "yes".to_owned(),
            Nothing => "–".to_owned(),
            Partly(limit) => format!("partly{}", note(limit, &mut notes)),
            No(limit) => format!("no{}", note(limit, &mut notes)),
        };
        let cells = [feature.types, feature.server, feature.client].map(&mut cell);
        let fixture = match feature.fixture {
            "" => String::new(),
            name => format!("`{name}`"),
        };
        let _ = writeln!(
            text,
            "| {} | {} | {fixture} |",
            feature.name,
            cells.join(" | ")
        );
    }
    text.push_str("\n## Limits\n\n");
    for (position, limit) in notes.iter().enumerate() {
        let _ = writeln!(text, "{}. {}", position + 1, limit.sentence());
    }
    text
}

/// The number of a limit's note.
fn note(limit: Limit, notes: &mut Vec<Limit>) -> String {
    let known = notes.iter().position(|other| *other == limit);
    let position = known.unwrap_or_else(|| {
        notes.push(limit);
        notes.len() - 1
    });
    format!(" ({})", position + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(feature: &Feature) -> Vec<Limit> {
        let parts = [feature.types, feature.server, feature.client];
        let limits = parts.into_iter().filter_map(|support| match support {
            Partly(limit) | No(limit) => Some(limit),
            Yes | Nothing => None,
        });
        limits.collect()
    }

    #[test]
    fn everything_that_is_refused_stands_in_a_row_that_says_so() {
        let stated: Vec<Limit> = FEATURES.iter().flat_map(limits).collect();
        for limit in Limit::ALL {
            assert!(stated.contains(limit), "{limit:?} stands in no row");
        }
    }

    #[test]
    fn what_is_generated_names_the_fixture_that_shows_it() {
        for feature in FEATURES {
            let parts = [feature.types, feature.server, feature.client];
            let generated = parts.iter().any(|part| matches!(part, Yes | Partly(_)));
            assert_eq!(generated, !feature.fixture.is_empty(), "{}", feature.name);
        }
    }

    #[test]
    fn a_group_stands_in_one_place() {
        let mut seen: Vec<Group> = Vec::new();
        for feature in FEATURES {
            if seen.last() != Some(&feature.group) {
                assert!(!seen.contains(&feature.group), "{}", feature.name);
                seen.push(feature.group);
            }
        }
    }
}
