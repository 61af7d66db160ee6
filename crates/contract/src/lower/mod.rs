//! From a document to the contract that it describes.
//!
//! One file per object of the specification. A mistake is reported where it is met and only what depends on it is left
//! out, so that one run shows all of them. Schemas are lowered from a queue and not by recursion, so that neither the
//! depth of a description nor its cycles are a matter of the stack.

mod bodies;
mod defaults;
mod fit;
#[cfg(test)]
mod fixture;
mod framing;
mod included;
mod left_out;
mod literals;
mod media_types;
mod names;
mod operations;
mod pagination;
mod parameters;
mod part_bodies;
mod path_texts;
mod paths;
mod references;
mod responses;
mod schemas;
mod security;
mod selectors;
mod undeclared;
mod versions;
mod webhooks;
mod written_forms;

use counterpart_document::openapi::{self, Components, Information, OpenApi, Place, read};
use counterpart_document::{Diagnostic, Diagnostics, Document, Span};
use indexmap::{IndexMap, IndexSet};

use crate::model::{Contract, Origin, SecurityScheme, Server, Tag};
pub use fit::fits_scalar;
use included::Included;
use names::Names;
use schemas::Schemas;
use versions::Version;

/// What [`lower`] could make of a document, and what it has to say about it.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The contract, with what could be made in spite of errors; `None` only if the document is no OpenAPI description
    /// of a version that is understood.
    pub contract: Option<Contract>,
    /// Errors and warnings in the order in which they were found, each once.
    pub diagnostics: Diagnostics,
}

/// Makes the contract that a document describes: OpenAPI 3.0 and 3.1.
pub fn lower(document: &Document) -> Lowered {
    let mut diagnostics = Diagnostics::new();
    let root = Place::root(document);
    let contract = versions::read_version(&root, &mut diagnostics).and_then(|version| {
        let description = read::<OpenApi<'_>>(&root, &mut diagnostics)?;
        let mut lowering = Lowering::new(document, version);
        lowering.diagnostics = std::mem::take(&mut diagnostics);
        let contract = lowering.lower(&description);
        diagnostics = lowering.diagnostics;
        Some(contract)
    });
    Lowered {
        contract,
        diagnostics: each_once(diagnostics),
    }
}

/// The state of one run.
struct Lowering<'d> {
    document: &'d Document,
    version: Version,
    diagnostics: Diagnostics,
    names: Names,
    included: Included,
    schemas: Schemas<'d>,
    security_schemes: Vec<SecurityScheme>,
    /// The tags in order, each with its description.
    tags: IndexMap<String, Option<String>>,
    /// The ids of the operations so far, each with the place that gives it.
    operation_ids: IndexMap<String, Span>,
    /// The ids that the document gives, read ahead.
    given_ids: IndexSet<&'d str>,
    /// `callbacks` of the operations so far, each with the id of its operation.
    callbacks: Vec<(String, Place<'d>)>,
}

impl<'d> Lowering<'d> {
    fn new(document: &'d Document, version: Version) -> Self {
        Self {
            document,
            version,
            diagnostics: Diagnostics::new(),
            names: Names::default(),
            included: Included::default(),
            schemas: Schemas::default(),
            security_schemes: Vec::new(),
            tags: IndexMap::new(),
            operation_ids: IndexMap::new(),
            given_ids: IndexSet::new(),
            callbacks: Vec::new(),
        }
    }

    fn lower(&mut self, description: &OpenApi<'d>) -> Contract {
        let information = description
            .info
            .as_ref()
            .and_then(|info| self.read::<Information<'d>>(info));
        let components = description.components.as_ref();
        let components = components.map(|place| self.written_at(place));
        let components = components.and_then(|place| self.read_components(&place));
        self.read_ahead(components.as_ref());
        if let Some(components) = &components {
            self.lower_component_schemas(components);
            self.lower_security_schemes(components);
        }
        for tag in description.tags.iter().flat_map(openapi::Elements::iter) {
            self.declare_tag(&tag);
        }
        let security = self.lower_security(description.security.as_ref());
        let operations = self.lower_paths(description, &security);
        let webhooks = self.lower_webhooks(description);
        if let Some(components) = &components {
            self.check_unused_components(components);
        }
        let servers = description.servers.iter().flat_map(openapi::Elements::iter);
        let servers = servers
            .filter_map(|place| self.lower_server(&place))
            .collect();
        let schemas = self.finish_schemas();
        let text = |field: Option<&str>| field.map(str::to_owned);
        let mut contract = Contract {
            title: text(information.as_ref().and_then(|info| info.title)).unwrap_or_default(),
            version: text(information.as_ref().and_then(|info| info.version)).unwrap_or_default(),
            description: prose(information.as_ref().and_then(|info| info.description)),
            servers,
            tags: self.finish_tags(),
            operations,
            webhooks,
            schemas,
            security_schemes: std::mem::take(&mut self.security_schemes),
            security,
        };
        self.check_undeclared(&contract);
        self.mend_defaults(&mut contract);
        self.mend_forms(&mut contract);
        self.mend_discriminators(&mut contract);
        part_bodies::leave_parts_unnamed(&mut contract);
        contract
    }

    fn read_components(&mut self, place: &Place<'d>) -> Option<Components<'d>> {
        let mut components = self.read::<Components<'d>>(place)?;
        for section in [
            &mut components.schemas,
            &mut components.responses,
            &mut components.parameters,
            &mut components.request_bodies,
            &mut components.headers,
            &mut components.security_schemes,
        ] {
            *section = self.entries_at(section.take());
        }
        Some(components)
    }

    /// Reads an object of the specification, its mistakes reported.
    fn read<T: openapi::Object<'d>>(&mut self, place: &Place<'d>) -> Option<T> {
        read(place, &mut self.diagnostics)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn declare_tag(&mut self, place: &Place<'d>) {
        let Some(tag) = self.read::<openapi::Tag<'d>>(place) else {
            return;
        };
        let Some(name) = tag.name else { return };
        let description = prose(tag.description);
        if self.tags.insert(name.to_owned(), description).is_some() {
            let message = format!("the tag `{name}` is declared twice");
            let span = place.child("name").map_or(place.span(), |name| name.span());
            self.report(
                Diagnostic::warning("duplicate-tag", message, span)
                    .with_label_text("declared again here")
                    .with_help("remove one of the two"),
            );
        }
    }

    fn finish_tags(&mut self) -> Vec<Tag> {
        let tags = std::mem::take(&mut self.tags);
        tags.into_iter()
            .map(|(name, description)| Tag { name, description })
            .collect()
    }

    fn lower_server(&mut self, place: &Place<'d>) -> Option<Server> {
        let server = self.read::<openapi::Server<'d>>(place)?;
        let mut url = server.url?.to_owned();
        for (key, variable) in server.variables.iter().flat_map(openapi::Entries::iter_all) {
            let variable = self.read::<openapi::ServerVariable<'d>>(&variable);
            if let Some(default) = variable.and_then(|variable| variable.default) {
                url = url.replace(&format!("{{{}}}", key.text), default);
            }
        }
        Some(Server {
            url,
            description: prose(server.description),
        })
    }

    /// Lowers components that no operation uses, so that their mistakes are found as well.
    fn check_unused_components(&mut self, components: &Components<'d>) {
        let entries = |section: &Option<openapi::Entries<'d>>| -> Vec<_> {
            section
                .iter()
                .flat_map(openapi::Entries::iter_all)
                .collect()
        };
        for (_, place) in entries(&components.parameters) {
            self.lower_parameter(&place, "");
        }
        for (key, place) in entries(&components.request_bodies) {
            self.lower_request_body(&place, &names::pascal(&key.text));
        }
        for (_, place) in entries(&components.headers) {
            self.lower_header("", &place, "");
        }
        for (_, place) in entries(&components.responses) {
            let status = crate::model::StatusPattern::Default;
            // Which of its headers are a sender's own depends on what uses it, and is told there.
            self.lower_response(status, &place, "", framing::Asked::ForHead);
        }
        self.drain_schemas();
    }
}

/// Text for people; none if it says nothing.
fn prose(text: Option<&str>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
        .map(str::to_owned)
}

/// The origin of what stands at a place.
fn origin(place: &Place<'_>) -> Origin {
    Origin {
        pointer: place.pointer.clone(),
        span: place.name_span(),
    }
}

/// Leaves out what was said before: an object that is used in several places is read in each of them.
fn each_once(diagnostics: Diagnostics) -> Diagnostics {
    let mut seen = IndexSet::new();
    diagnostics
        .into_iter()
        .filter(|diagnostic| {
            seen.insert((
                diagnostic.code,
                diagnostic.span(),
                diagnostic.message.clone(),
            ))
        })
        .collect()
}
