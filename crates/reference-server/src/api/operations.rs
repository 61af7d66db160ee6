//! The operations, each as the contract's trait has it.

use counterpart_runtime::server::{Request, RequestContext};
use counterpart_runtime::{Failure, Field};
use customers_server::Customers;
use customers_types::{
    ArchiveCustomer, ArchiveCustomerError, ArchiveCustomerOutput, CreateCustomer,
    CreateCustomerError, CreateCustomerOutput, CreateCustomerResponse, CreatedCustomer,
    CustomerPage, CustomerPageRequired, CustomerResponse, GetCustomer, GetCustomerBilling,
    GetCustomerBillingError, GetCustomerBillingOutput, GetCustomerError, GetCustomerOutput,
    GetUsageBalances, GetUsageBalancesError, GetUsageBalancesOutput, ListCustomers,
    ListCustomersError, ListCustomersOutput, UpdateCustomer, UpdateCustomerError,
    UpdateCustomerOutput, UsageBalances,
};

use super::answers::Answers;
use super::operation_error::OperationError;
use super::{billing, conversions, paging, strict};
use crate::cursor::Cursor;
use crate::customer::Customer;
use crate::key::World;
use crate::service::{Behaviour, Service};
use crate::store::Store;

/// The operations on a store.
#[derive(Debug, Clone)]
pub(super) struct Api<S> {
    store: S,
    behaviour: Behaviour,
}

impl<S: Store> Api<S> {
    /// The operations of this server.
    pub(super) fn new(service: &Service<S>) -> Self {
        Self {
            store: service.store.clone(),
            behaviour: service.behaviour,
        }
    }

    fn shown(
        &self,
        customer: Customer,
        world: &World,
    ) -> Result<customers_types::Customer, Failure> {
        conversions::shown(customer, world, self.behaviour.timestamps)
    }

    /// The customer that a GET asks for.
    ///
    /// Paging is checked although nothing is paged, and a member of the query goes before the path's variable of its name: the
    /// service treats every GET alike.
    async fn asked_for(
        &self,
        external_id: String,
        world: World,
        (context, answers): (&RequestContext, &Answers),
    ) -> Result<Customer, OperationError> {
        if let Err(refusal) = paging::check(context) {
            let failure = answers.failure_without_code(refusal);
            return Err(OperationError::bad_request(failure));
        }
        let external_id = paging::member(context, "externalId").unwrap_or(external_id);
        self.store
            .get(world, external_id.clone())
            .await
            .map_err(|error| OperationError::of_store(error, answers, &external_id))
    }
}

impl<S: Store> Customers for Api<S> {
    type Principal = World;

    async fn create_customer(
        &self,
        request: Request<CreateCustomer, World>,
    ) -> Result<CreateCustomerOutput, CreateCustomerError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        let email = Some(input.body.customer.email.as_str());
        strict::check(&input.body, email, (&context, &answers))?;
        let new = conversions::new_customer(input.body.customer);
        let external_id = new.external_id.clone();
        let customer = self.store.create(world, new).await;
        let customer =
            customer.map_err(|error| OperationError::of_store(error, &answers, &external_id))?;
        // There are no plans here, so nobody is subscribed to one; the service says so with `null`.
        let created = CreatedCustomer::new(self.shown(customer, &world)?)
            .with_subscription(Field::Null)
            .with_subscription_items(Field::Null);
        let body = CreateCustomerResponse::new(created);
        Ok(CreateCustomerOutput::new(body).with_x_request_id(answers.request_id()))
    }

    async fn list_customers(
        &self,
        request: Request<ListCustomers, World>,
    ) -> Result<ListCustomersOutput, ListCustomersError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        let cursor = match input.cursor.as_deref().map(Cursor::parse).transpose() {
            Ok(cursor) => cursor,
            Err(error) => {
                let failure = answers.failure_without_code(error.to_string());
                return Err(ListCustomersError::BadRequest(failure));
            }
        };
        let limit = paging::limit(&input);
        let page = self
            .store
            .list(world, cursor, limit)
            .await
            .map_err(|error| OperationError::of_store(error, &answers, ""))?;
        let data = page
            .customers
            .into_iter()
            .map(|customer| self.shown(customer, &world))
            .collect::<Result<_, _>>()?;
        let body = CustomerPage::new(CustomerPageRequired {
            data,
            has_more: page.next.is_some(),
            total: page.total,
        })
        .with_current_cursor(input.cursor)
        .with_next_cursor(page.next.map(|cursor| cursor.to_string()));
        Ok(ListCustomersOutput::new(body).with_x_request_id(answers.request_id()))
    }

    async fn get_customer(
        &self,
        request: Request<GetCustomer, World>,
    ) -> Result<GetCustomerOutput, GetCustomerError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        let asked = (&*context, &answers);
        let customer = self.asked_for(input.external_id, world, asked).await?;
        let body = CustomerResponse::new(self.shown(customer, &world)?);
        Ok(GetCustomerOutput::new(body).with_x_request_id(answers.request_id()))
    }

    async fn update_customer(
        &self,
        request: Request<UpdateCustomer, World>,
    ) -> Result<UpdateCustomerOutput, UpdateCustomerError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        let email = input.body.customer.email.as_deref();
        strict::check(&input.body, email, (&context, &answers))?;
        let external_id = input.external_id;
        let changes = conversions::changes(input.body.customer);
        let customer = self.store.update(world, external_id.clone(), changes).await;
        let customer =
            customer.map_err(|error| OperationError::of_store(error, &answers, &external_id))?;
        let body = CustomerResponse::new(self.shown(customer, &world)?);
        Ok(UpdateCustomerOutput::new(body).with_x_request_id(answers.request_id()))
    }

    async fn archive_customer(
        &self,
        request: Request<ArchiveCustomer, World>,
    ) -> Result<ArchiveCustomerOutput, ArchiveCustomerError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        // The contract leaves open what else is in the object, yet nothing is made of it.
        strict::check(&serde_json::json!({}), None, (&context, &answers))?;
        let external_id = input.external_id;
        let customer = self.store.archive(world, external_id.clone()).await;
        let customer =
            customer.map_err(|error| OperationError::of_store(error, &answers, &external_id))?;
        let body = CustomerResponse::new(self.shown(customer, &world)?);
        Ok(ArchiveCustomerOutput::new(body).with_x_request_id(answers.request_id()))
    }

    async fn get_customer_billing(
        &self,
        request: Request<GetCustomerBilling, World>,
    ) -> Result<GetCustomerBillingOutput, GetCustomerBillingError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        let asked = (&*context, &answers);
        let customer = self.asked_for(input.external_id, world, asked).await?;
        let customer = self.shown(customer, &world)?;
        let body = billing::without_purchases(customer, &world, self.behaviour.timestamps)?;
        Ok(GetCustomerBillingOutput::new(body).with_x_request_id(answers.request_id()))
    }

    async fn get_usage_balances(
        &self,
        request: Request<GetUsageBalances, World>,
    ) -> Result<GetUsageBalancesOutput, GetUsageBalancesError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        let asked = (&*context, &answers);
        self.asked_for(input.external_id, world, asked).await?;
        if let Some(subscription) = input.subscription_id {
            let text = format!("This customer has no subscription {subscription}");
            let missing = answers.nothing_there(text);
            return Err(GetUsageBalancesError::NotFound(missing));
        }
        let body = UsageBalances::new(Vec::new());
        Ok(GetUsageBalancesOutput::new(body).with_x_request_id(answers.request_id()))
    }
}
