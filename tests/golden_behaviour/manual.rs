//! The samples that the pages in `docs/` show and no other test has, each put to work.

mod uploads;
mod values;

use std::error::Error;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use counterpart_runtime::client::{
    CallOptions, Credential, Issued, Mock, RetriedMethods, RetryPolicy,
};
use counterpart_runtime::server::{ProblemDetails, Request, Settings, Uploads, serve};
use counterpart_runtime::{BearerToken, FilePart};
use goldens::multipart_bodies::client::Client as AlbumsClient;
use goldens::multipart_bodies::operations::{AddPicture, AddPictureParts, AddPicturePartsRequired};
use goldens::pagination_styles::client::Client as LettersClient;
use goldens::pagination_styles::operations::ListLetters;
use goldens::security_alternatives::client::Client as SecretsClient;
use goldens::security_alternatives::operations::ListSecrets;
use goldens::text_and_binary_bodies::client::Client as NotesClient;
use goldens::text_and_binary_bodies::operations::AddNote;
use goldens::untagged_operations::client::Client;
use goldens::untagged_operations::operations::{
    CountPets, CountPetsError, CountPetsOutput, Health, HealthError, HealthOutput,
};
use goldens::untagged_operations::server::{DefaultApi, DefaultApiServer, Pets, PetsServer};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tower_http::compression::CompressionLayer;

use crate::calls::{self, Turn};

type Outcome = Result<(), Box<dyn Error>>;

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

#[tokio::test]
async fn a_server_with_settings_and_a_layer_serves_until_it_is_told_to_stop() -> Outcome {
    let (stop, stopped) = oneshot::channel();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base_url = format!("http://{}", listener.local_addr()?);
    let settings = Settings::default()
        .with_body_limit(64 * 1024)
        .with_uploads(Uploads::default().with_limit(512 * 1024 * 1024))
        .with_timeout(Duration::from_secs(10))
        .with_concurrency_limit(256);
    let server = PetsServer::new(Zoo, (), ProblemDetails)
        .with_settings(settings)
        .with_layer_for("countPets", CompressionLayer::new())?;
    let shutdown = async {
        stopped.await.unwrap_or(());
    };
    let serving = tokio::spawn(serve(listener, server, shutdown));
    let client = Client::builder(base_url).build()?;
    assert_eq!(client.count_pets(CountPets::default()).await?, 3);
    drop(client);
    stop.send(()).unwrap();
    serving.await?;
    Ok(())
}

#[tokio::test]
async fn several_servers_and_routes_by_hand_make_one_application() -> Outcome {
    let health = DefaultApiServer::new(Zoo, (), ProblemDetails);
    let pets = PetsServer::new(Zoo, (), ProblemDetails);
    let app = Router::new()
        .route("/by-hand", get(async || "by hand"))
        .nest("/v1", pets.into_router().merge(health.into_routes()));
    let client = Client::builder("http://in-process/v1").service(app);
    let client = client.build()?;
    assert_eq!(client.count_pets(CountPets::default()).await?, 3);
    client.health(Health::default()).await?;
    Ok(())
}

#[tokio::test]
async fn a_client_fetches_its_token_and_repeats_what_it_is_told_to() -> Outcome {
    let busy = Turn::Answer("503 Service Unavailable", "retry-after: 0\r\n", "");
    let done = Turn::Answer("204 No Content", "", "");
    let (base_url, received) = calls::serve(&[busy, busy, busy, done]).await;
    let token = Credential::refreshed(|| async {
        let token = BearerToken::new("from the identity service");
        Ok(Issued::new(token).lasting(Duration::from_mins(15)))
    });
    let client = SecretsClient::builder(base_url)
        .bearer(token)
        .timeout(Duration::from_secs(20))
        .build()?;
    let persistent = RetryPolicy::new()
        .max_retries(5)
        .methods(RetriedMethods::Every);
    let client = client.with_options(CallOptions::new().retry(persistent));
    client.list_secrets(ListSecrets::default()).await?;
    assert_eq!(received.lock().unwrap().len(), 4);
    Ok(())
}

#[tokio::test]
async fn a_file_is_sent_with_its_name_and_media_type() -> Outcome {
    let done = Turn::Answer("204 No Content", "", "");
    let (base_url, received) = calls::serve(&[done]).await;
    let client = AlbumsClient::builder(base_url).build()?;
    let picture = FilePart::new(b"PNG".to_vec())
        .with_file_name("dawn.png")
        .with_content_type("image/png");
    let parts = AddPictureParts::new(AddPicturePartsRequired {
        title: "Dawn".to_owned(),
        picture,
    });
    client.add_picture(AddPicture::new(parts)).await?;
    let received = received.lock().unwrap();
    assert!(received[0].contains("filename=\"dawn.png\""));
    Ok(())
}

#[tokio::test]
async fn items_come_page_by_page_and_a_mock_answers_for_a_service() -> Outcome {
    let last = Turn::Answer(
        "200 OK",
        "content-type: application/json\r\n",
        r#"{"letters": [{"from": "Ada"}], "page": {"next": null}}"#,
    );
    let (base_url, _) = calls::serve(&[last]).await;
    let client = LettersClient::builder(base_url).build()?;
    let mut letters = client.list_letters_items(ListLetters::default());
    while let Some(letter) = letters.next().await {
        assert_eq!(letter?.from, "Ada");
    }

    let mock = Mock::new().on(|request: AddNote| Ok(format!("{} And bread.", request.body)));
    let client = NotesClient::builder("http://mock").mock(&mock).build()?;
    let note = AddNote::new("Milk.".to_owned());
    assert_eq!(client.add_note(note.clone()).await?, "Milk. And bread.");
    assert_eq!(mock.requests::<AddNote>(), [note]);
    Ok(())
}
