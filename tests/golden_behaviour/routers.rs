//! Routers of several tags: one of them answers what belongs to none, the others are merged into it.

use counterpart_runtime::server::{ProblemDetails, Request};
use counterpart_runtime::testing::serve;
use goldens::untagged_operations::client::Client;
use goldens::untagged_operations::operations::{
    CountPets, CountPetsError, CountPetsOutput, GetOrder, GetOrderError, GetOrderOutput, GetOrders,
    GetOrdersError, GetOrdersOutput, Health, HealthError, HealthOutput,
};
use goldens::untagged_operations::server::{
    DefaultApi, DefaultApiServer, OrderApi, Pets, StoreOrders, pets_router, router,
};
use goldens::untagged_operations::types::Order;

#[derive(Clone)]
struct Zoo;

impl Pets for Zoo {
    async fn count_pets(
        &self,
        _: Request<CountPets, ()>,
    ) -> Result<CountPetsOutput, CountPetsError> {
        Ok(3)
    }
}

impl DefaultApi for Zoo {
    async fn health(&self, _: Request<Health, ()>) -> Result<HealthOutput, HealthError> {
        Ok(())
    }
}

impl OrderApi for Zoo {
    async fn get_order(&self, _: Request<GetOrder, ()>) -> Result<GetOrderOutput, GetOrderError> {
        Ok(Order::default().with_number(7))
    }
}

impl StoreOrders for Zoo {
    async fn get_orders(
        &self,
        _: Request<GetOrders, ()>,
    ) -> Result<GetOrdersOutput, GetOrdersError> {
        Ok(1)
    }
}

#[tokio::test]
async fn one_router_serves_every_tag() {
    let base_url = serve(router(Zoo, ProblemDetails)).await;
    let client = Client::builder(base_url).build().unwrap();
    assert_eq!(client.count_pets(CountPets::default()).await.unwrap(), 3);
    assert_eq!(client.get_orders(GetOrders::default()).await.unwrap(), 1);
    let order = client.get_order(GetOrder::default()).await.unwrap();
    assert_eq!(order.number, Some(7));
}

#[tokio::test]
async fn routes_of_one_tag_merge_into_the_router_of_another() {
    let health = DefaultApiServer::new(Zoo, (), ProblemDetails).into_routes();
    let base_url = serve(pets_router(Zoo, ProblemDetails).merge(health)).await;
    let client = Client::builder(base_url).build().unwrap();
    assert_eq!(client.count_pets(CountPets::default()).await.unwrap(), 3);
    client.health(Health::default()).await.unwrap();
    // No router for the tag of this one was merged.
    let unrouted = client.get_order(GetOrder::default()).await;
    let Err(GetOrderError::Undeclared(failure)) = unrouted else {
        panic!("nothing answers on this path: {unrouted:?}");
    };
    let answer = failure.response().unwrap();
    assert_eq!(answer.status.as_u16(), 404);
    assert_eq!(answer.content_type(), Some("application/problem+json"));
}

#[tokio::test]
async fn a_router_answers_a_client_without_a_network() {
    let service = router(Zoo, ProblemDetails);
    let client = Client::builder("http://in-process").service(service);
    let client = client.build().unwrap();
    assert_eq!(client.count_pets(CountPets::default()).await.unwrap(), 3);
    let order = client.get_order(GetOrder::default()).await.unwrap();
    assert_eq!(order.number, Some(7));
}
