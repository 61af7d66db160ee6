//! Which credentials cannot be asked for.

use counterpart_contract::Credential;

use super::{Check, Limit};

impl Check<'_> {
    /// The name of an HTTP authentication scheme is a token (RFC 9110, section 11.1): no other can stand in a header.
    pub(super) fn security_schemes(&mut self) {
        let contract = self.contract;
        for scheme in &contract.security_schemes {
            let Credential::OtherHttp(name) = &scheme.credential else {
                continue;
            };
            let is_token =
                |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
            if name.is_empty() || !name.bytes().all(is_token) {
                self.refuse(
                    Limit::SchemeName,
                    &scheme.origin,
                    format!("no header can carry credentials of the scheme `{name}`"),
                    [
                        "this security scheme",
                        "write the name of an HTTP authentication scheme, as `Digest`",
                    ],
                );
            }
        }
    }
}
