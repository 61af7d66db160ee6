//! Schemas: each is read once, wherever it is used, and lowered from a queue in the order in which it was met.

mod annotations;
mod branch_names;
mod branches;
mod discriminators;
mod enumerations;
mod fold;
mod formats;
mod keywords;
mod kinds;
mod merge;
mod nesting;
mod objects;
mod patterns;
mod ranges;
mod shape;
#[cfg(test)]
mod tests;
mod titles;
mod types;
mod unevaluated;
mod unions;

use counterpart_document::Pointer;
use counterpart_document::openapi::{Components, Entries, Place};
use indexmap::IndexMap;

use super::names::Hint;
use super::references::reference_of;
use super::versions::Version;
use super::{Lowering, origin, references};
use crate::model::{Schema, SchemaId, SchemaKind, SchemaName};
use annotations::Annotations;
use shape::Part;
use types::Type;

/// The schemas that were met, lowered or still to be lowered.
#[derive(Debug, Default)]
pub(super) struct Schemas<'d> {
    slots: Vec<Slot<'d>>,
    by_pointer: IndexMap<Pointer, SchemaId>,
    /// The schemas that several places make together.
    by_places: IndexMap<Vec<Pointer>, SchemaId>,
    /// How many of the slots are lowered.
    lowered: usize,
}

#[derive(Debug)]
struct Slot<'d> {
    place: Place<'d>,
    /// What else its values must fit, if several schemas were merged.
    also: Vec<Place<'d>>,
    facet: Facet,
    hint: Hint,
    name: Option<SchemaName>,
    schema: Option<Schema>,
}

/// What of a place a schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Facet {
    /// All that is written there.
    Whole,
    /// What is written there about values of one type.
    Only(Type),
    /// Nothing is written there that could be understood: anything.
    Anything,
}

impl<'d> Lowering<'d> {
    /// Lowers the schemas of the components.
    pub(super) fn lower_component_schemas(&mut self, components: &Components<'d>) {
        for (key, place) in components.schemas.iter().flat_map(Entries::iter_all) {
            self.names.give(&key.text);
            let id = self.component_slot(&place, &Hint::new(key.text.as_str()));
            self.schemas.slots[id.index()].name = Some(SchemaName {
                wire_name: key.text.clone(),
                given: true,
            });
        }
        self.drain_schemas();
    }

    /// The schema of a component. One that is no more than a reference to what stands in another file is that schema under a name of this
    /// description, unless it has one already.
    fn component_slot(&mut self, place: &Place<'d>, hint: &Hint) -> SchemaId {
        let end = self.peek(place);
        let is_taken = self.schemas.by_pointer.contains_key(&end.pointer);
        if self.plain_reference(place).is_none() || end.pointer.file().is_none() || is_taken {
            return self.slot(place, hint);
        }
        self.report_file(end.pointer.file());
        let id = self.slot(&end, hint);
        self.schemas.by_pointer.insert(place.pointer.clone(), id);
        id
    }

    /// The schema at a place; behind a plain reference it is the one that is meant.
    ///
    /// It is lowered by the next [`drain_schemas`](Self::drain_schemas).
    pub(super) fn schema(&mut self, place: &Place<'d>, hint: &Hint) -> SchemaId {
        if let Some(reference) = self.plain_reference(place) {
            return match self.target(&reference) {
                Some(target) => {
                    let hint = self.hint_of(&target.pointer);
                    self.slot(&target, &hint)
                }
                None => self.reserve(place, Facet::Anything, hint),
            };
        }
        self.slot(place, hint)
    }

    /// The schema of what nothing is said of at a place.
    pub(super) fn unknown_schema(&mut self, place: &Place<'d>, hint: &Hint) -> SchemaId {
        self.reserve(place, Facet::Anything, hint)
    }

    /// Lowers every schema that was met and is not lowered yet.
    pub(super) fn drain_schemas(&mut self) {
        while self.schemas.lowered < self.schemas.slots.len() {
            let index = self.schemas.lowered;
            let schema = self.lower_slot(index);
            self.schemas.slots[index].schema = Some(schema);
            self.schemas.lowered += 1;
        }
    }

    /// All schemas, lowered.
    pub(super) fn finish_schemas(&mut self) -> Vec<Schema> {
        self.drain_schemas();
        let written: Vec<_> = (0..self.schemas.slots.len())
            .map(|index| self.write_keywords(index))
            .collect();
        let slots = std::mem::take(&mut self.schemas.slots);
        let mut schemas: Vec<Schema> = slots
            .into_iter()
            .zip(written)
            .map(|(slot, keywords)| {
                let schema = slot.schema.expect("the queue has been drained");
                Schema {
                    name: slot.name,
                    keywords,
                    ..schema
                }
            })
            .collect();
        self.break_circles(&mut schemas);
        self.open_nesting(&mut schemas);
        spread_null(&mut schemas);
        titles::drop_repeated(self.document, &mut schemas);
        schemas
    }

    /// The `$ref` of a schema that says nothing else, or nothing else that counts.
    fn plain_reference(&self, place: &Place<'d>) -> Option<Place<'d>> {
        let reference = reference_of(place)?;
        let mapping = place.node.as_mapping()?;
        let mut others = mapping.keys().filter(|key| !key.starts_with("x-"));
        let is_alone = others.next().is_some() && others.next().is_none();
        // In 3.0 a `$ref` has whatever stands beside it ignored.
        let is_all = self.version == Version::V3_0 && mapping.contains("$ref");
        (is_alone || is_all).then_some(reference)
    }

    fn slot(&mut self, place: &Place<'d>, hint: &Hint) -> SchemaId {
        if let Some(&id) = self.schemas.by_pointer.get(&place.pointer) {
            return id;
        }
        let id = self.reserve(place, Facet::Whole, hint);
        self.schemas.by_pointer.insert(place.pointer.clone(), id);
        id
    }

    /// The schema of a part, of one place or of several.
    fn part(&mut self, part: &Part<'d>, hint: &Hint) -> SchemaId {
        if part.also.is_empty() {
            return self.schema(&part.place, hint);
        }
        let all = std::iter::once(&part.place).chain(&part.also);
        let pointers: Vec<Pointer> = all.map(|place| self.peek(place).pointer).collect();
        if let Some(&id) = self.schemas.by_places.get(&pointers) {
            return id;
        }
        let id = self.reserve(&part.place, Facet::Whole, hint);
        self.schemas.slots[id.index()].also.clone_from(&part.also);
        self.schemas.by_places.insert(pointers, id);
        id
    }

    fn reserve(&mut self, place: &Place<'d>, facet: Facet, hint: &Hint) -> SchemaId {
        let id = SchemaId::new(self.schemas.slots.len());
        self.schemas.slots.push(Slot {
            place: place.clone(),
            also: Vec::new(),
            facet,
            hint: hint.clone(),
            name: None,
            schema: None,
        });
        id
    }

    fn lower_slot(&mut self, index: usize) -> Schema {
        let slot = &self.schemas.slots[index];
        let (place, facet) = (slot.place.clone(), slot.facet);
        let hint = slot
            .name
            .as_ref()
            .map_or(slot.hint.clone(), |name| Hint::new(&name.wire_name));
        let bare = |annotations: Annotations, kind: SchemaKind| {
            annotations.into_schema(origin(&place), kind)
        };
        if facet == Facet::Anything {
            return bare(Annotations::default(), SchemaKind::Any);
        }
        let folded = match slot.also.clone().as_slice() {
            [] => self.fold(&place, &hint),
            also => self.fold_together(&place, also, &hint),
        };
        let shape = match folded.content {
            fold::Content::Any => {
                return bare(folded.annotations, SchemaKind::Any).nullable(folded.nullable);
            }
            fold::Content::Never => return bare(folded.annotations, SchemaKind::Never),
            fold::Content::Reference(id) => {
                return bare(folded.annotations, SchemaKind::Reference(id))
                    .nullable(folded.nullable);
            }
            fold::Content::Shape(shape) => *shape,
        };
        self.lower_shape(index, shape, folded.annotations, folded.nullable)
    }

    /// Takes a name for a schema that needs one and has none; returns what names of its parts begin with.
    fn name_slot(&mut self, index: usize, suffix: &str) -> String {
        let slot = &mut self.schemas.slots[index];
        let name = slot.name.get_or_insert_with(|| SchemaName {
            wire_name: self.names.claim(&slot.hint, suffix),
            given: false,
        });
        if name.given {
            super::names::pascal(&name.wire_name)
        } else {
            name.wire_name.clone()
        }
    }

    /// What names of the parts of a schema begin with, whether it has a name or not.
    fn base_of(&self, index: usize) -> String {
        let slot = &self.schemas.slots[index];
        match &slot.name {
            Some(name) => super::names::pascal(&name.wire_name),
            None => slot.hint.base().to_owned(),
        }
    }

    /// Reports circles of nothing but references and has one schema of each allow anything.
    fn break_circles(&mut self, schemas: &mut [Schema]) {
        for start in 0..schemas.len() {
            let mut id = start;
            let mut steps = 0;
            while let SchemaKind::Reference(target) = schemas[id].kind {
                id = target.index();
                steps += 1;
                if id == start || steps > schemas.len() {
                    break;
                }
            }
            if id == start && steps > 0 {
                let place = Place::find(self.document, &schemas[start].origin.pointer);
                if let Some(place) = place {
                    self.report(references::circle(&reference_of(&place).unwrap_or(place)));
                }
                schemas[start].kind = SchemaKind::Any;
            }
        }
    }
}

/// A union allows `null` where a branch does: exactly one of them, if no more than one may fit.
fn spread_null(schemas: &mut [Schema]) {
    // Each round makes at least one more schema nullable, so this ends.
    loop {
        let gains = |schema: &Schema| match &schema.kind {
            SchemaKind::Union(union) if !schema.nullable => {
                let branches = union.variants.iter();
                let count = branches
                    .filter(|variant| allows_null(schemas, variant.schema))
                    .count();
                count == 1 || count > 1 && !union.exclusive
            }
            _ => false,
        };
        let gaining: Vec<usize> = (0..schemas.len())
            .filter(|index| gains(&schemas[*index]))
            .collect();
        if gaining.is_empty() {
            return;
        }
        for index in gaining {
            schemas[index].nullable = true;
        }
    }
}

/// Whether a schema allows `null` besides what it is, by itself or by the reference that it is.
fn allows_null(schemas: &[Schema], id: SchemaId) -> bool {
    let mut schema = &schemas[id.index()];
    while let SchemaKind::Reference(target) = schema.kind {
        if schema.nullable {
            return true;
        }
        schema = &schemas[target.index()];
    }
    schema.nullable
}

impl Schema {
    fn nullable(mut self, nullable: bool) -> Self {
        self.nullable = nullable;
        self
    }
}
