//! Request bodies, responses and their media types.

use crate::openapi::{Entries, Fields, Object, Place};

/// The body of a request.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct RequestBody<'d> {
    pub description: Option<&'d str>,
    pub required: Option<bool>,
    pub content: Option<Entries<'d>>,
}

/// A response.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Response<'d> {
    pub description: Option<&'d str>,
    pub headers: Option<Entries<'d>>,
    pub content: Option<Entries<'d>>,
}

/// A body in one media type.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct MediaType<'d> {
    pub schema: Option<Place<'d>>,
    pub encoding: Option<Entries<'d>>,
}

/// How one member of a form travels.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Encoding<'d> {
    pub content_type: Option<&'d str>,
    pub headers: Option<Entries<'d>>,
    pub style: Option<&'d str>,
    pub explode: Option<bool>,
    pub allow_reserved: Option<bool>,
}

impl<'d> Object<'d> for RequestBody<'d> {
    const NAME: &'static str = "a request body";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        Self {
            description: fields.optional("description"),
            required: fields.optional("required"),
            content: fields.required("content"),
        }
    }
}

impl<'d> Object<'d> for Response<'d> {
    const NAME: &'static str = "a response";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["links"]);
        Self {
            description: fields.expected("description"),
            headers: fields.optional("headers"),
            content: fields.optional("content"),
        }
    }
}

impl<'d> Object<'d> for MediaType<'d> {
    const NAME: &'static str = "a media type";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["example", "examples"]);
        Self {
            schema: fields.optional("schema"),
            encoding: fields.optional("encoding"),
        }
    }
}

impl<'d> Object<'d> for Encoding<'d> {
    const NAME: &'static str = "an encoding";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        Self {
            content_type: fields.optional("contentType"),
            headers: fields.optional("headers"),
            style: fields.optional("style"),
            explode: fields.optional("explode"),
            allow_reserved: fields.optional("allowReserved"),
        }
    }
}
