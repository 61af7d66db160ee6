//! The names of schemas: their types, tables, fields and variants.

use counterpart_contract::{
    AdditionalProperties, Contract, ObjectSchema, Schema, SchemaKind, UnionSchema,
};

use super::identifier::{Scope, static_name, type_name, value_name};

/// The names of a schema.
#[derive(Clone, Debug)]
pub struct SchemaNames {
    /// The type: `NewCustomer`.
    pub type_name: String,
    /// The struct of its required members: `NewCustomerRequired`; only of objects that have some.
    pub required: Option<String>,
    /// The static that describes it: `NEW_CUSTOMER`.
    pub table: String,
    /// What it consists of.
    pub members: MemberNames,
}

/// The names of what a schema consists of, in the order of the contract.
#[derive(Clone, Debug)]
pub enum MemberNames {
    /// Nothing that needs a name.
    None,
    /// The fields of an object, and the field that takes members without a name of their own.
    Fields {
        /// One per property.
        fields: Vec<String>,
        /// `additional_properties`, if the contract asks for them.
        additional: Option<String>,
    },
    /// The variants of an enumeration or a union.
    Variants(Vec<String>),
}

/// Names every schema that bears a name.
pub(super) fn schemas(
    contract: &Contract,
    types: &mut Scope,
    tables: &mut Scope,
) -> Vec<Option<SchemaNames>> {
    // First all types, so that derived names give way to given ones.
    let type_names: Vec<Option<String>> = contract
        .schemas
        .iter()
        .map(|schema| {
            let name = type_name(&schema.name.as_ref()?.wire_name);
            Some(types.take(&[name.clone(), format!("{name}Schema")]))
        })
        .collect();
    contract
        .schemas
        .iter()
        .zip(type_names)
        .map(|(schema, type_name)| {
            let type_name = type_name?;
            Some(SchemaNames {
                required: has_required(schema)
                    .then(|| types.take(&[format!("{type_name}Required")])),
                table: tables.take(&[static_name(&type_name)]),
                members: members(contract, schema),
                type_name,
            })
        })
        .collect()
}

fn has_required(schema: &Schema) -> bool {
    matches!(&schema.kind, SchemaKind::Object(object) if object.properties.iter().any(|property| property.required))
}

fn members(contract: &Contract, schema: &Schema) -> MemberNames {
    match &schema.kind {
        SchemaKind::Object(object) => fields(object),
        SchemaKind::Enumeration(enumeration) => {
            let mut scope = Scope::default();
            let mut variants: Vec<String> = enumeration
                .values
                .iter()
                .map(|literal| {
                    let text = literal
                        .value
                        .as_str()
                        .map_or_else(|| literal.value.to_string(), str::to_owned);
                    scope.take(&[type_name(&text)])
                })
                .collect();
            if enumeration.open {
                variants.push(scope.take(&["Unknown".to_owned(), "UnknownValue".to_owned()]));
            }
            MemberNames::Variants(variants)
        }
        SchemaKind::Union(union) => MemberNames::Variants(union_variants(contract, schema, union)),
        _ => MemberNames::None,
    }
}

fn fields(object: &ObjectSchema) -> MemberNames {
    let mut scope = Scope::default();
    let fields = object
        .properties
        .iter()
        .map(|property| scope.take(&[value_name(&property.wire_name)]))
        .collect();
    let wanted = matches!(
        object.additional,
        AdditionalProperties::Any | AdditionalProperties::Schema(_)
    );
    MemberNames::Fields {
        fields,
        additional: wanted.then(|| {
            scope.take(&[
                "additional_properties".to_owned(),
                "other_additional_properties".to_owned(),
            ])
        }),
    }
}

/// A branch is named for its tag, else for what it is: the part of its type's name that the union's name does not say.
fn union_variants(contract: &Contract, schema: &Schema, union: &UnionSchema) -> Vec<String> {
    let own = schema.name.as_ref().map_or("", |name| &name.wire_name);
    let own = type_name(own);
    let mut scope = Scope::default();
    union
        .variants
        .iter()
        .map(|variant| {
            let branch = contract.schema(variant.schema);
            let name = match (variant.tags.first(), branch.name.as_ref()) {
                (_, Some(name)) => {
                    let full = type_name(&name.wire_name);
                    let shorter = full.strip_prefix(&own).or_else(|| full.strip_suffix(&own));
                    match shorter {
                        Some(rest) if rest.starts_with(|c: char| c.is_ascii_uppercase()) => {
                            rest.to_owned()
                        }
                        _ => full,
                    }
                }
                (Some(tag), None) => type_name(tag),
                (None, None) => kind_name(contract, branch),
            };
            scope.take(&[name])
        })
        .collect()
}

/// What a schema without a name is: `DateTime`, `Integer`, `PetList`.
fn kind_name(contract: &Contract, schema: &Schema) -> String {
    match &schema.kind {
        SchemaKind::Any => "Any".to_owned(),
        SchemaKind::Never => "Never".to_owned(),
        SchemaKind::Null => "Null".to_owned(),
        SchemaKind::Boolean => "Boolean".to_owned(),
        SchemaKind::Integer(_) => "Integer".to_owned(),
        SchemaKind::Number(_) => "Number".to_owned(),
        SchemaKind::String(string) => match string.format.as_deref() {
            Some("date-time") => "DateTime".to_owned(),
            Some("date") => "Date".to_owned(),
            Some("uuid") => "Uuid".to_owned(),
            _ => "Text".to_owned(),
        },
        SchemaKind::Array(array) => {
            let items = contract.schema(array.items);
            let name = items.name.as_ref().map_or_else(
                || kind_name(contract, items),
                |name| type_name(&name.wire_name),
            );
            format!("{name}List")
        }
        SchemaKind::Object(_) => "Map".to_owned(),
        SchemaKind::Enumeration(_) => "Enumeration".to_owned(),
        SchemaKind::Union(_) => "Union".to_owned(),
        SchemaKind::Reference(target) => {
            let target = contract.schema(*target);
            target.name.as_ref().map_or_else(
                || kind_name(contract, target),
                |name| type_name(&name.wire_name),
            )
        }
    }
}
