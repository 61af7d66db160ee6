//! Operations and the paths they answer on.

use std::fmt;

use super::{
    Origin, Pagination, Parameter, ParameterLocation, RequestBody, Response, SecurityRequirement,
};

/// One method of one path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`; made from method and path where the document gives none (`GET /pets/{id}` is `getPetsById`).
    pub id: String,
    /// Where it is written.
    pub origin: Origin,
    /// The HTTP method.
    pub method: Method,
    /// The path it answers on.
    pub path: PathTemplate,
    /// The webhook or callback that it is, whose path is made of its name, as a place to receive it at.
    pub sent: Option<Sent>,
    /// What tells it from other operations of its method on its path; empty if there are none.
    pub selectors: Vec<Selector>,
    /// What stands in the query of each of its requests, whatever its parameters, in document order.
    pub constants: Vec<QueryConstant>,
    /// Its first tag.
    pub tag: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Its own parameters and those it inherits from the path, own ones first winning, in document order
    /// (inherited ones before its own).
    pub parameters: Vec<Parameter>,
    /// The body it takes, if any.
    pub request_body: Option<RequestBody>,
    /// The answers it declares, in document order.
    pub responses: Vec<Response>,
    /// The credentials it asks for: its own `security`, or the description's.
    pub security: SecurityRequirement,
    /// How the pages of its list follow one another, if the document says so.
    pub pagination: Option<Pagination>,
}

/// What an operation is that the service itself sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The webhook of this name.
    Webhook(String),
    /// The callback of this name.
    Callback(String),
}

impl fmt::Display for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Webhook(name) => write!(formatter, "webhook `{name}`"),
            Self::Callback(name) => write!(formatter, "callback `{name}`"),
        }
    }
}

/// The methods that OpenAPI knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the HTTP method of that name")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// Every method, in the order in which the specification lists them.
    pub const ALL: [Self; 8] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
        Self::Trace,
    ];

    /// The method as HTTP writes it: `GET`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }

    /// The member of a path item that declares it: `get`.
    pub fn member(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
            Self::Options => "options",
            Self::Head => "head",
            Self::Patch => "patch",
            Self::Trace => "trace",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A path with its variables: `/pets/{petId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PathTemplate {
    /// As the document writes it.
    pub text: String,
    /// What stands between the slashes.
    pub segments: Vec<PathSegment>,
}

/// What stands between two slashes of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PathSegment {
    /// Literal text and variables in turn; one part in nearly every path.
    pub parts: Vec<PathPart>,
}

/// A piece of a path segment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PathPart {
    /// Text that stands as it is.
    Literal(String),
    /// The variable of this name.
    Variable(String),
}

/// A parameter that tells an operation from others of the same method and path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Selector {
    /// Where a request carries it; never the path.
    pub location: ParameterLocation,
    /// The name of the parameter.
    pub wire_name: String,
    /// The value that every request of the operation has; `None` if it is enough that the parameter is there.
    pub value: Option<String>,
}

/// A member of the query that is the same in every request of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct QueryConstant {
    /// Its name.
    pub wire_name: String,
    /// Its value; `None` if it is a name alone.
    pub value: Option<String>,
}

impl fmt::Display for PathTemplate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}
