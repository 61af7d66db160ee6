//! Parameters and headers.

use crate::openapi::{Entries, Fields, Object, Place};

/// A parameter.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Parameter<'d> {
    pub place: Place<'d>,
    pub name: Option<&'d str>,
    /// `in`.
    pub location: Option<&'d str>,
    pub value: ParameterValue<'d>,
}

/// A header of a response.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Header<'d> {
    pub place: Place<'d>,
    pub value: ParameterValue<'d>,
}

/// What parameters and headers have in common.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct ParameterValue<'d> {
    pub description: Option<&'d str>,
    pub required: Option<bool>,
    pub deprecated: Option<bool>,
    pub style: Option<&'d str>,
    pub explode: Option<bool>,
    pub allow_reserved: Option<bool>,
    pub allow_empty_value: Option<bool>,
    pub schema: Option<Place<'d>>,
    pub content: Option<Entries<'d>>,
}

impl<'d> Object<'d> for Parameter<'d> {
    const NAME: &'static str = "a parameter";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        Self {
            place: fields.place(),
            name: fields.required("name"),
            location: fields.required("in"),
            value: ParameterValue::read(fields),
        }
    }
}

impl<'d> Object<'d> for Header<'d> {
    const NAME: &'static str = "a header";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        Self {
            place: fields.place(),
            value: ParameterValue::read(fields),
        }
    }
}

impl<'d> ParameterValue<'d> {
    fn read(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["example", "examples"]);
        Self {
            description: fields.optional("description"),
            required: fields.optional("required"),
            deprecated: fields.optional("deprecated"),
            style: fields.optional("style"),
            explode: fields.optional("explode"),
            allow_reserved: fields.optional("allowReserved"),
            allow_empty_value: fields.optional("allowEmptyValue"),
            schema: fields.optional("schema"),
            content: fields.optional("content"),
        }
    }
}
