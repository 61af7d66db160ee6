//! Every Rust identifier of a contract, decided once, before anything is emitted.
//!
//! All types of a contract, of schemas and of operations, share one scope, so that no file has to qualify a name.

mod identifier;
mod operation;
mod schema;
mod status;

use std::collections::BTreeSet;

use counterpart_contract::{Contract, SchemaId, SecuritySchemeId};

pub(crate) use operation::BodyNames;
pub use operation::{OperationNames, PageNames, ParameterNames, PayloadNames, ResponseNames};
pub use schema::{MemberNames, SchemaNames};

use identifier::Scope;
pub(crate) use identifier::{static_name, value_name as module_name};
pub(crate) use status::{phrase as status_phrase, variant as status_variant};

/// Names of the prelude, of type parameters and of the generated client, which every file uses without a path.
const RESERVED: [&str; 49] = [
    "A",
    "AsMut",
    "AsRef",
    "Authenticator",
    "B",
    "Box",
    "Client",
    "ClientBuilder",
    "Clone",
    "ContractOperations",
    "ContractServer",
    "Copy",
    "Credentials",
    "D",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Into",
    "IntoIterator",
    "Iterator",
    "L",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "PassThrough",
    "R",
    "Refusals",
    "Result",
    "S",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "V",
    "Vec",
];

/// Every Rust identifier of a contract.
#[derive(Clone, Debug)]
pub struct Names {
    schemas: Vec<Option<SchemaNames>>,
    operations: Vec<OperationNames>,
    payloads: Vec<PayloadNames>,
    tags: Vec<TagNames>,
    security_schemes: Vec<SecuritySchemeNames>,
}

/// The names of a group of operations.
#[derive(Clone, Debug)]
pub struct TagNames {
    /// The tag; `None` is the group of the operations without one.
    pub tag: Option<String>,
    /// The trait: `Customers`.
    pub trait_name: String,
    /// The server: `CustomersServer`.
    pub server: String,
    /// What that server serves: `CustomersOperations`.
    pub served: String,
    /// The prefix of its functions: `customers`.
    pub function_prefix: String,
    /// The indices of its operations, in document order.
    pub operations: Vec<usize>,
}

/// The names of a security scheme.
#[derive(Clone, Debug)]
pub struct SecuritySchemeNames {
    /// The name of a field or a method: `api_key_auth`.
    pub field: String,
}

impl Names {
    /// Decides the names of a contract.
    pub fn new(contract: &Contract) -> Self {
        let mut types = Scope::with_taken(&RESERVED);
        let mut tables = Scope::default();
        let schemas = schema::schemas(contract, &mut types, &mut tables);
        let (operations, payloads) = operation::operations(contract, &mut types, &mut tables);
        let tags = tags(contract, &mut types);
        let mut fields = Scope::with_taken(&[
            "add_root_certificate",
            "authentication",
            "authenticator",
            "build",
            "connect_timeout",
            "header",
            "http_client",
            "new",
            "request",
            "scopes",
            "timeout",
            "user_agent",
        ]);
        let security_schemes = contract
            .security_schemes
            .iter()
            .map(|scheme| {
                let field = identifier::value_name(&scheme.name);
                let credentials = format!("{}_credentials", field.trim_end_matches('_'));
                SecuritySchemeNames {
                    field: fields.take(&[field, credentials]),
                }
            })
            .collect();
        Self {
            schemas,
            operations,
            payloads,
            tags,
            security_schemes,
        }
    }

    /// The names of a schema that bears one.
    pub fn schema(&self, id: SchemaId) -> Option<&SchemaNames> {
        self.schemas.get(id.index()).and_then(Option::as_ref)
    }

    /// The names of the operation at this index of the contract's.
    ///
    /// # Panics
    ///
    /// If the index comes from another contract.
    pub fn operation(&self, index: usize) -> &OperationNames {
        &self.operations[index]
    }

    /// The types of responses that need one, each once, in order of first use.
    pub fn payloads(&self) -> &[PayloadNames] {
        &self.payloads
    }

    /// The names of all types in the module of the schemas.
    pub fn type_names(&self) -> BTreeSet<String> {
        let schemas = self.schemas.iter().flatten();
        schemas
            .flat_map(|names| [Some(names.type_name.clone()), names.required.clone()])
            .flatten()
            .collect()
    }

    /// The names of all types in the module of the operations.
    pub fn operation_type_names(&self) -> BTreeSet<String> {
        let mut types = BTreeSet::new();
        for names in &self.operations {
            types.extend([
                names.request.clone(),
                names.output.clone(),
                names.error.clone(),
            ]);
            types.extend(names.required.clone());
            types.extend(names.body_types.enumeration.clone());
            for content in &names.body_types.content {
                types.extend(content.required.clone());
                types.extend((!content.type_name.is_empty()).then(|| content.type_name.clone()));
            }
        }
        for names in &self.payloads {
            types.extend([names.type_name.clone(), names.required.clone()]);
            types.extend(names.body_type.clone());
        }
        types
    }

    /// The names of all types in the module of the server.
    pub fn server_type_names(&self) -> BTreeSet<String> {
        let tags = self.tags.iter();
        let types =
            tags.flat_map(|tag| [&tag.trait_name, &tag.server, &tag.served].map(Clone::clone));
        types
            .chain(["Authenticator".to_owned(), "Refusals".to_owned()])
            .collect()
    }

    /// The groups of operations in order of first use.
    pub fn tags(&self) -> &[TagNames] {
        &self.tags
    }

    /// The names of a security scheme.
    ///
    /// # Panics
    ///
    /// If the id comes from another contract.
    pub fn security_scheme(&self, id: SecuritySchemeId) -> &SecuritySchemeNames {
        &self.security_schemes[id.index()]
    }
}

fn tags(contract: &Contract, types: &mut Scope) -> Vec<TagNames> {
    let mut tags: Vec<TagNames> = Vec::new();
    for (index, operation) in contract.operations.iter().enumerate() {
        if let Some(tag) = tags.iter_mut().find(|names| names.tag == operation.tag) {
            tag.operations.push(index);
            continue;
        }
        let tag = operation.tag.as_deref().unwrap_or("default api");
        let name = identifier::type_name(tag);
        let trait_name = types.take(&[name.clone(), format!("{name}Api")]);
        let of_api = |end: &str| format!("{trait_name}{end}");
        tags.push(TagNames {
            tag: operation.tag.clone(),
            server: types.take(&[of_api("Server"), of_api("ApiServer")]),
            served: types.take(&[of_api("Operations"), of_api("ApiOperations")]),
            function_prefix: identifier::value_name(&trait_name)
                .trim_start_matches("r#")
                .to_owned(),
            trait_name,
            operations: vec![index],
        });
    }
    tags
}
