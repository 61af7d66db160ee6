//! Which credentials cannot be asked for.

use counterpart_contract::{Credential, Operation, SecurityRequirement};

use super::{Check, Limit};

impl Check<'_> {
    pub(super) fn security(
        &mut self,
        requirement: &SecurityRequirement,
        operation: Option<&Operation>,
    ) {
        for alternative in &requirement.alternatives {
            for (id, _) in &alternative.schemes {
                let scheme = self.contract.security_scheme(*id).clone();
                let supported = matches!(
                    scheme.credential,
                    Credential::ApiKey { .. } | Credential::Basic | Credential::Bearer { .. }
                );
                if !supported && operation.is_some() {
                    self.refuse(Limit::Credential, &scheme.origin, format!(
                            "the security scheme `{}` cannot be generated yet",
                            scheme.name
                        ), ["this kind of credential", "API keys, HTTP basic, bearer tokens, OAuth 2 and OpenID Connect can be"]);
                }
            }
        }
    }
}
