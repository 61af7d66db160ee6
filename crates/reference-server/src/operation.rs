//! Which operation of the contract a request means, for those who must know before the API's own router has said so.

use axum::http::Method;
use counterpart_runtime::{Operation, OperationDescription};
use customers_types::{
    ArchiveCustomer, CreateCustomer, GetCustomer, GetCustomerBilling, GetUsageBalances,
    ListCustomers, UpdateCustomer,
};

/// Every operation of the contract.
const OPERATIONS: &[OperationDescription] = &[
    CreateCustomer::DESCRIPTION,
    ListCustomers::DESCRIPTION,
    GetCustomer::DESCRIPTION,
    UpdateCustomer::DESCRIPTION,
    ArchiveCustomer::DESCRIPTION,
    GetCustomerBilling::DESCRIPTION,
    GetUsageBalances::DESCRIPTION,
];

/// The id of the operation that answers to this method on this path, if there is one.
pub(crate) fn operation_of(method: &Method, path: &str) -> Option<&'static str> {
    OPERATIONS
        .iter()
        .filter(|operation| operation.method == *method && fits(operation.path, path))
        // Where a variable would hold what another operation writes out, the one that writes it out is meant.
        .min_by_key(|operation| operation.path.matches('{').count())
        .map(|operation| operation.id)
}

/// The ids of all operations.
pub(crate) fn operation_ids() -> impl Iterator<Item = &'static str> {
    OPERATIONS.iter().map(|operation| operation.id)
}

/// Whether the path is one of the template's, in which a segment in braces stands for any text.
fn fits(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let all = template.split('/').all(|expected| {
        segments.next().is_some_and(|segment| {
            segment == expected || (expected.starts_with('{') && !segment.is_empty())
        })
    });
    all && segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_the_contract_is_known() {
        let contract = include_str!("../../../openapi.yaml");
        let declared: Vec<&str> = contract
            .lines()
            .filter_map(|line| line.trim().strip_prefix("operationId: "))
            .collect();
        let mut known: Vec<&str> = operation_ids().collect();
        for id in declared {
            assert!(known.contains(&id), "add `{id}` to OPERATIONS");
            known.retain(|known| *known != id);
        }
        assert!(known.is_empty(), "{known:?}");
    }

    #[test]
    fn an_operation_is_found_by_its_method_and_path() {
        for (method, path, expected) in [
            (Method::POST, "/api/v1/customers", Some("createCustomer")),
            (Method::GET, "/api/v1/customers", Some("listCustomers")),
            (Method::GET, "/api/v1/customers/a%2Fb", Some("getCustomer")),
            (Method::GET, "/api/v1/customers/", None),
            (
                Method::POST,
                "/api/v1/customers/archive/archive",
                Some("archiveCustomer"),
            ),
            (Method::DELETE, "/api/v1/customers/a", None),
            (Method::POST, "/api/v1", None),
        ] {
            assert_eq!(operation_of(&method, path), expected, "{method} {path}");
        }
    }
}
