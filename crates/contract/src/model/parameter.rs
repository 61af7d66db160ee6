//! Parameters: what a request carries outside its body.

use super::{MediaType, Origin, SchemaId};

/// A value in the path, the query, a header or a cookie.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub wire_name: String,
    /// Where it is written.
    pub origin: Origin,
    /// Where a request carries it.
    pub location: ParameterLocation,
    /// Whether a request without it is refused; always so for a path parameter.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// Whether it may be given without a value (`allowEmptyValue`).
    pub allow_empty_value: bool,
    /// `description`.
    pub description: Option<String>,
    /// How its value becomes text.
    pub form: ParameterForm,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the location of that name")]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a parameter's value becomes text.
#[derive(Clone, Debug)]
pub enum ParameterForm {
    /// By a style of the specification.
    Styled {
        /// The style; the location's default is written out.
        style: ParameterStyle,
        /// Whether each item or member is a parameter of its own; the style's default is written out.
        explode: Explode,
        /// Whether reserved characters of a query value stay unescaped.
        allow_reserved: bool,
        /// The value.
        schema: SchemaId,
    },
    /// By a media type (`content`).
    Content(MediaType),
}

impl ParameterForm {
    /// The value; `None` if it is a media type of which the document says nothing.
    pub fn schema(&self) -> Option<SchemaId> {
        match self {
            Self::Styled { schema, .. } => Some(*schema),
            Self::Content(media_type) => media_type.schema,
        }
    }
}

/// The styles of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the style of that name")]
pub enum ParameterStyle {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

/// Whether items and members travel one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Explode {
    /// Each item or member is written with its own name.
    Separate,
    /// All are written in one value.
    Joined,
}
