//! The meaning of an OpenAPI description: operations, schemas and security, with every reference resolved.
