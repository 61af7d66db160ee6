//! `x-pagination`: how the pages of a list follow one another.

use crate::openapi::{Fields, Object, Place};

/// The extension `x-pagination` of an operation.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Pagination<'d> {
    pub place: Place<'d>,
    pub style: Option<Place<'d>>,
    pub parameter: Option<Place<'d>>,
    pub items: Option<Place<'d>>,
    pub next: Option<Place<'d>>,
    pub has_more: Option<Place<'d>>,
}

impl<'d> Object<'d> for Pagination<'d> {
    const NAME: &'static str = "`x-pagination`";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        Self {
            place: fields.place(),
            style: fields.required("style"),
            parameter: fields.required("parameter"),
            items: fields.required("items"),
            next: fields.optional("next"),
            has_more: fields.optional("hasMore"),
        }
    }
}
