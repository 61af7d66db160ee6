//! Which tag each part of a contract belongs to, for modules by tag.
//!
//! It is decided by what reaches what alone, so that no order of the document moves a type to another module.

use counterpart_contract::{Contract, Operation, SchemaId};

use crate::names::{Names, TagNames};

/// Where a piece of generated code belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    /// To the operations of several tags, or of none.
    Shared,
    /// To those of one tag alone: its index among the tags of the names.
    Tag(usize),
}

/// The sections of a contract.
#[derive(Clone, Debug)]
pub(crate) struct Sections {
    operations: Vec<Section>,
    payloads: Vec<Section>,
    schemas: Vec<Section>,
}

impl Sections {
    /// Decides them.
    pub(crate) fn new(contract: &Contract, names: &Names) -> Self {
        let tags = names.tags();
        let mut operations = vec![Section::Shared; contract.operations.len()];
        for (index, tag) in tags.iter().enumerate() {
            for operation in &tag.operations {
                operations[*operation] = Section::Tag(index);
            }
        }
        let mut payloads = Claims::new(names.payloads().len());
        for (index, section) in operations.iter().enumerate() {
            let responses = names.operation(index).responses.iter();
            for payload in responses.filter_map(|response| response.payload) {
                payloads.claim(payload, *section);
            }
        }
        Self {
            payloads: payloads.sections(),
            schemas: schemas(contract, tags),
            operations,
        }
    }

    /// The section of the operation at this index.
    pub(crate) fn of_operation(&self, index: usize) -> Section {
        self.operations[index]
    }

    /// The section of the type of a response at this index of the names' payloads.
    pub(crate) fn of_payload(&self, index: usize) -> Section {
        self.payloads[index]
    }

    /// The section of a schema: that of the only tag whose operations reach it.
    pub(crate) fn of_schema(&self, id: SchemaId) -> Section {
        self.schemas[id.index()]
    }
}

fn schemas(contract: &Contract, tags: &[TagNames]) -> Vec<Section> {
    let mut claims = Claims::new(contract.schemas.len());
    let mut claim = |operations: &[&Operation], section| {
        for id in contract.schemas_of(operations) {
            claims.claim(id.index(), section);
        }
    };
    let sent: Vec<&Operation> = contract.webhooks.iter().map(|w| &w.operation).collect();
    claim(&sent, Section::Shared);
    for (index, tag) in tags.iter().enumerate() {
        let operations = tag.operations.iter();
        let operations: Vec<&Operation> = operations.map(|at| &contract.operations[*at]).collect();
        claim(&operations, Section::Tag(index));
    }
    claims.sections()
}

/// Which section names each of some things, if one does.
struct Claims(Vec<Option<Section>>);

impl Claims {
    fn new(count: usize) -> Self {
        Self(vec![None; count])
    }

    fn claim(&mut self, index: usize, section: Section) {
        self.0[index] = match self.0[index] {
            None => Some(section),
            Some(known) if known == section => Some(known),
            Some(_) => Some(Section::Shared),
        };
    }

    /// What nobody claims is nobody's own.
    fn sections(&self) -> Vec<Section> {
        let claims = self.0.iter();
        claims
            .map(|claim| claim.unwrap_or(Section::Shared))
            .collect()
    }
}
