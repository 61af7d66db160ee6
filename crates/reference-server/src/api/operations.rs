//! The operations, each as the contract's trait has it.

use counterpart_runtime::server::Request;
use counterpart_runtime::{Failure, Field};
use customers_server::Customers;
use customers_types::{
    ArchiveCustomer, ArchiveCustomerError, ArchiveCustomerOutput, CreateCustomer,
    CreateCustomerError, CreateCustomerOutput, CreateCustomerResponse, CreatedCustomer,
    CustomerPage, CustomerPageRequired, CustomerResponse, GetCustomer, GetCustomerError,
    GetCustomerOutput, ListCustomers, ListCustomersError, ListCustomersOutput, UpdateCustomer,
    UpdateCustomerError, UpdateCustomerOutput,
};

use super::answers::{Answers, Code};
use super::{conversions, paging};
use crate::cursor::Cursor;
use crate::key::World;
use crate::service::{Behaviour, Service};
use crate::store::{Store, StoreError};

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
        customer: crate::customer::Customer,
        world: &World,
    ) -> Result<customers_types::Customer, Failure> {
        conversions::shown(customer, world, self.behaviour.timestamps)
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
        let new = conversions::new_customer(input.body.customer);
        let customer = match self.store.create(world, new).await {
            Ok(customer) => self.shown(customer, &world)?,
            Err(error @ StoreError::Conflict) => {
                let failure = answers.failure(Code::Conflict, error.to_string());
                return Err(CreateCustomerError::Conflict(failure));
            }
            Err(error @ (StoreError::UnknownUser(_) | StoreError::NulCharacter)) => {
                let failure = answers.failure(Code::BadRequest, error.to_string());
                return Err(CreateCustomerError::BadRequest(failure));
            }
            Err(error) => return Err(Failure::internal(error).into()),
        };
        // There are no plans here, so nobody is subscribed to one; the service says so with `null`.
        let created = CreatedCustomer::new(customer)
            .with_subscription(Field::Null)
            .with_subscription_items(Field::Null);
        Ok(
            CreateCustomerOutput::new(CreateCustomerResponse::new(created))
                .with_x_request_id(answers.request_id()),
        )
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
            .map_err(Failure::internal)?;
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
        if let Err(refusal) = paging::check(&context) {
            let failure = answers.failure_without_code(refusal);
            return Err(GetCustomerError::BadRequest(failure));
        }
        // The service merges the query over the path's variables.
        let external_id = paging::member(&context, "externalId").unwrap_or(input.external_id);
        let customer = match self.store.get(world, external_id.clone()).await {
            Ok(customer) => self.shown(customer, &world)?,
            Err(StoreError::NotFound) => {
                return Err(GetCustomerError::NotFound(answers.not_found(&external_id)));
            }
            Err(error @ StoreError::NulCharacter) => {
                let failure = answers.failure(Code::BadRequest, error.to_string());
                return Err(GetCustomerError::BadRequest(failure));
            }
            Err(error) => return Err(Failure::internal(error).into()),
        };
        Ok(GetCustomerOutput::new(CustomerResponse::new(customer))
            .with_x_request_id(answers.request_id()))
    }

    async fn update_customer(
        &self,
        request: Request<UpdateCustomer, World>,
    ) -> Result<UpdateCustomerOutput, UpdateCustomerError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        let external_id = input.external_id;
        let changes = conversions::changes(input.body.customer);
        let customer = match self.store.update(world, external_id.clone(), changes).await {
            Ok(customer) => self.shown(customer, &world)?,
            Err(StoreError::NotFound) => {
                return Err(UpdateCustomerError::NotFound(
                    answers.not_found(&external_id),
                ));
            }
            Err(error @ (StoreError::UnknownUser(_) | StoreError::NulCharacter)) => {
                let failure = answers.failure(Code::BadRequest, error.to_string());
                return Err(UpdateCustomerError::BadRequest(failure));
            }
            Err(error) => return Err(Failure::internal(error).into()),
        };
        Ok(UpdateCustomerOutput::new(CustomerResponse::new(customer))
            .with_x_request_id(answers.request_id()))
    }

    async fn archive_customer(
        &self,
        request: Request<ArchiveCustomer, World>,
    ) -> Result<ArchiveCustomerOutput, ArchiveCustomerError> {
        let (input, world, context) = request.into_parts();
        let answers = Answers::to(&context);
        let external_id = input.external_id;
        let customer = match self.store.archive(world, external_id.clone()).await {
            Ok(customer) => self.shown(customer, &world)?,
            Err(StoreError::NotFound) => {
                return Err(ArchiveCustomerError::NotFound(
                    answers.not_found(&external_id),
                ));
            }
            Err(error @ StoreError::NulCharacter) => {
                let failure = answers.failure(Code::BadRequest, error.to_string());
                return Err(ArchiveCustomerError::BadRequest(failure));
            }
            Err(error) => return Err(Failure::internal(error).into()),
        };
        Ok(ArchiveCustomerOutput::new(CustomerResponse::new(customer))
            .with_x_request_id(answers.request_id()))
    }
}
