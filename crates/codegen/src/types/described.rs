//! What makes a type known to the runtime.

use counterpart_contract::SchemaId;
use proc_macro2::TokenStream;
use quote::quote;

use crate::emission::{Emission, identifier};

/// The implementations that every struct and enum has.
pub(super) fn emit(emission: &Emission<'_>, id: SchemaId) -> TokenStream {
    let Some(names) = emission.names.schema(id) else {
        return TokenStream::new();
    };
    let name = identifier(&names.type_name);
    let table = identifier(&names.table);
    quote! {
        impl runtime::codec::Decode<'_> for #name {
            const TABLE: Option<fn() -> &'static runtime::schema::Schema> =
                Some(<Self as runtime::schema::Described>::schema);
        }
        impl runtime::codec::Encode for #name {}
        impl runtime::schema::Described for #name {
            fn schema() -> &'static runtime::schema::Schema {
                &tables::#table
            }
        }
    }
}
