//! What is billed to a customer who has bought nothing, which is every customer here: there is nothing for sale.

use counterpart_runtime::{Failure, Field};
use customers_types::{
    Customer, CustomerBilling, CustomerBillingRequired, PricingModel, PricingModelRequired,
};

use super::conversions::timestamp;
use crate::key::{Mode, World};
use crate::settings::TimestampForm;

/// Where the organization's customers would see to their billing: on the hosted service, as this server has no such page.
const BILLING_PORTAL: &str = "https://app.flowglad.com/billing-portal";

/// When every pricing model was made, in milliseconds since 1970: the start of 2025. It has to be some time that stays the same,
/// and pricing models are not stored.
const PRICING_MODEL_MADE: i64 = 1_735_689_600_000;

/// The billing of a customer of this world.
///
/// # Errors
///
/// As [`timestamp`].
pub(super) fn without_purchases(
    customer: Customer,
    world: &World,
    form: TimestampForm,
) -> Result<CustomerBilling, Failure> {
    let pricing_model = pricing_model(world, form)?;
    let required = CustomerBillingRequired {
        customer,
        subscriptions: Vec::new(),
        invoices: Vec::new(),
        payment_methods: Vec::new(),
        purchases: Vec::new(),
        catalog: pricing_model.clone(),
    };
    Ok(CustomerBilling::new(required)
        .with_current_subscriptions(Vec::new())
        .with_current_subscription(Field::Null)
        .with_pricing_model(pricing_model)
        .with_billing_portal_url(format!("{BILLING_PORTAL}/{}", world.organization_id())))
}

/// The one pricing model of a world. Nothing is for sale in it.
fn pricing_model(world: &World, form: TimestampForm) -> Result<PricingModel, Failure> {
    Ok(PricingModel::new(PricingModelRequired {
        id: world.pricing_model_id(),
        created_at: timestamp(PRICING_MODEL_MADE, form)?,
        updated_at: Some(timestamp(PRICING_MODEL_MADE, form)?),
        livemode: world.mode() == Mode::Live,
        organization_id: world.organization_id(),
        is_default: true,
        name: "Default".to_owned(),
        products: Vec::new(),
        usage_meters: Vec::new(),
    }))
}
