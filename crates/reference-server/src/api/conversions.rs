//! Between the contract's types and the store's.

use counterpart_runtime::{Failure, Field, jiff};
use customers_types::{
    Customer as WireCustomer, CustomerChanges, CustomerRequired, NewCustomer as WireNewCustomer,
    Timestamp,
};

use crate::customer::{Change, Changes, Customer, NewCustomer, State};
use crate::key::{Mode, World};
use crate::settings::TimestampForm;

/// What the caller says about a customer to create.
pub(super) fn new_customer(customer: WireNewCustomer) -> NewCustomer {
    #[expect(
        deprecated,
        reason = "`catalogId` has no effect but is still recorded and shown"
    )]
    let catalog_id = customer.catalog_id.into_option();
    NewCustomer {
        email: customer.email,
        name: customer.name,
        state: if customer.archived.unwrap_or(false) {
            State::Archived
        } else {
            State::Active
        },
        logo_url: customer.logo_url.into_option(),
        icon_url: customer.icon_url.into_option(),
        domain: customer.domain.into_option(),
        external_id: customer.external_id,
        user_id: customer.user_id.into_option(),
        catalog_id,
    }
}

/// What the caller wants changed: what is absent is kept, what is null is cleared.
pub(super) fn changes(changes: CustomerChanges) -> Changes {
    Changes {
        email: change(changes.email),
        name: change(changes.name),
        logo_url: change(changes.logo_url.into_change()),
        icon_url: change(changes.icon_url.into_change()),
        domain: change(changes.domain.into_change()),
        user_id: change(changes.user_id.into_change()),
    }
}

fn change<T>(sent: Option<T>) -> Change<T> {
    sent.map_or(Change::Keep, Change::Set)
}

/// Shows a stored customer to the world that it belongs to.
///
/// # Errors
///
/// If the time that is stored is none that a calendar holds.
pub(super) fn shown(
    customer: Customer,
    world: &World,
    form: TimestampForm,
) -> Result<WireCustomer, Failure> {
    let required = CustomerRequired {
        id: customer.id,
        created_at: timestamp(customer.created_at, form)?,
        updated_at: Some(timestamp(customer.updated_at, form)?),
        livemode: world.mode() == Mode::Live,
        organization_id: world.organization_id(),
        email: customer.email,
        name: customer.name,
        invoice_number_base: Some(customer.invoice_number_base),
        archived: customer.state == State::Archived,
        logo_url: customer.logo_url,
        icon_url: customer.icon_url,
        domain: customer.domain,
        external_id: customer.external_id,
        user_id: customer.user_id,
    };
    Ok(WireCustomer::new(required)
        .with_billing_address(Field::Null)
        .with_catalog_id(customer.catalog_id)
        .with_pricing_model_id(world.pricing_model_id()))
}

/// A time in milliseconds since 1970, in the form that is asked for.
///
/// # Errors
///
/// If no calendar holds it.
pub(super) fn timestamp(milliseconds: i64, form: TimestampForm) -> Result<Timestamp, Failure> {
    Ok(match form {
        TimestampForm::Iso => jiff::Timestamp::from_millisecond(milliseconds)
            .map_err(Failure::internal)?
            .into(),
        TimestampForm::Millis => milliseconds.into(),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn stored() -> Customer {
        Customer {
            id: "cust_1".to_owned(),
            created_at: 1_699_335_116_000,
            updated_at: 1_699_335_116_123,
            email: "a@example.com".to_owned(),
            name: "Ada".to_owned(),
            invoice_number_base: "0A1B2C3".to_owned(),
            state: State::Active,
            logo_url: None,
            icon_url: None,
            domain: Some("e.org".to_owned()),
            external_id: "user_1".to_owned(),
            user_id: None,
            catalog_id: None,
        }
    }

    #[test]
    fn a_customer_is_shown_with_every_member_null_where_nothing_is_known() {
        let world = World::of_key("sk_live_1");
        let customer = shown(stored(), &world, TimestampForm::Iso).unwrap();
        let json = serde_json::to_value(&customer).unwrap();
        assert_eq!(
            json,
            serde_json::json!({
                "id": "cust_1",
                "createdAt": "2023-11-07T05:31:56.000Z",
                "updatedAt": "2023-11-07T05:31:56.123Z",
                "livemode": true,
                "organizationId": world.organization_id(),
                "email": "a@example.com",
                "name": "Ada",
                "invoiceNumberBase": "0A1B2C3",
                "archived": false,
                "logoURL": null,
                "iconURL": null,
                "domain": "e.org",
                "billingAddress": null,
                "externalId": "user_1",
                "userId": null,
                "catalogId": null,
                "pricingModelId": world.pricing_model_id(),
            })
        );
    }

    #[test]
    fn times_are_milliseconds_if_asked_for() {
        let world = World::of_key("sk_test_1");
        let customer = shown(stored(), &world, TimestampForm::Millis).unwrap();
        assert_eq!(customer.created_at, Timestamp::Integer(1_699_335_116_000));
        assert_eq!(
            customer.updated_at,
            Some(Timestamp::Integer(1_699_335_116_123))
        );
    }

    #[test]
    fn a_time_beyond_the_calendar_is_a_failure_and_no_panic() {
        let mut customer = stored();
        customer.created_at = i64::MAX;
        let world = World::of_key("sk_test_1");
        assert!(shown(customer, &world, TimestampForm::Iso).is_err());
    }

    #[test]
    fn absent_is_kept_and_null_is_cleared() {
        let sent: CustomerChanges =
            serde_json::from_str(r#"{"name":"n","domain":null,"userId":"u"}"#).unwrap();
        let expected = Changes {
            name: Change::Set("n".to_owned()),
            domain: Change::Set(None),
            user_id: Change::Set(Some("u".to_owned())),
            ..Changes::default()
        };
        assert_eq!(changes(sent), expected);
    }
}
