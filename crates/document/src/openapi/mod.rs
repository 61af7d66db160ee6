//! A typed view of an OpenAPI description: the fields of each object of the specification, borrowed from the tree.
//!
//! A view knows which fields an object has and of what type they are; it reports what is missing, misspelt or of another
//! type. It does not follow references, fills in no defaults and knows no version: that is the meaning of a description,
//! and another crate's.

mod body;
mod description;
mod fields;
mod pagination;
mod parameter;
mod path;
mod place;
mod schema;
mod security;

pub use body::{Encoding, MediaType, RequestBody, Response};
pub use description::{Components, Information, OpenApi, Server, ServerVariable, Tag};
pub use fields::{Fields, Object, Read, read};
pub use pagination::Pagination;
pub use parameter::{Header, Parameter, ParameterValue};
pub use path::{Operation, PathItem};
pub use place::{Elements, Entries, Place};
pub use schema::{Discriminator, Keyword, KeywordForm, Role, Schema, keyword, read_schema};
pub use security::{OAuthFlow, SecurityScheme};
