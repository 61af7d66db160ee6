//! Path items and operations.

use crate::Key;
use crate::openapi::{Elements, Entries, Fields, Object, Place};

/// The operations of one path.
#[derive(Clone, Debug)]
pub struct PathItem<'d> {
    /// What the operations of this path share.
    pub parameters: Option<Elements<'d>>,
    /// The operations in document order, each under the name of its method in lower case.
    pub operations: Vec<(&'d Key, Place<'d>)>,
}

/// One method of one path.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Operation<'d> {
    pub place: Place<'d>,
    pub operation_id: Option<&'d str>,
    pub tags: Option<Elements<'d>>,
    pub summary: Option<&'d str>,
    pub description: Option<&'d str>,
    pub deprecated: Option<bool>,
    pub parameters: Option<Elements<'d>>,
    pub request_body: Option<Place<'d>>,
    pub responses: Option<Entries<'d>>,
    pub security: Option<Elements<'d>>,
    /// `x-pagination`.
    pub pagination: Option<Place<'d>>,
}

/// The fields of a path item that are operations.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

impl<'d> Object<'d> for PathItem<'d> {
    const NAME: &'static str = "a path";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["summary", "description", "servers"]);
        fields.ignored(&METHODS);
        let entries = fields.place().entries();
        let operations = entries.iter().flat_map(Entries::iter);
        Self {
            parameters: fields.optional("parameters"),
            operations: operations
                .filter(|(key, _)| METHODS.contains(&key.text.as_str()))
                .collect(),
        }
    }
}

impl<'d> Object<'d> for Operation<'d> {
    const NAME: &'static str = "an operation";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["externalDocs", "callbacks", "servers"]);
        Self {
            place: fields.place(),
            operation_id: fields.optional("operationId"),
            tags: fields.optional("tags"),
            summary: fields.optional("summary"),
            description: fields.optional("description"),
            deprecated: fields.optional("deprecated"),
            parameters: fields.optional("parameters"),
            request_body: fields.optional("requestBody"),
            responses: fields.optional("responses"),
            security: fields.optional("security"),
            pagination: fields.optional("x-pagination"),
        }
    }
}
