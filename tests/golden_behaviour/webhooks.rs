//! Webhooks and callbacks: received over raw HTTP where the user says, sent to where the receiver is.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Denial, ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response,
    Router, Scopes, at_path,
};
use counterpart_runtime::status::Success;
use counterpart_runtime::testing::serve;
use counterpart_runtime::{BearerToken, Operation as _};
use goldens::callbacks::types::Receipt;
use goldens::callbacks::webhook_client::Client as CallbackClient;
use goldens::callbacks::webhook_operations as callbacks;
use goldens::callbacks::webhook_server::{Callbacks, callbacks_router};
use goldens::webhooks::types::{Error, Pet};
use goldens::webhooks::webhook_client::Client;
use goldens::webhooks::webhook_operations::{
    AnnounceClosing, AnnounceClosingError, AnnounceClosingOutput, PetFound, PetFoundError,
    PetFoundOutput, PetFoundRequired,
};
use goldens::webhooks::webhook_server::{Authenticator, Webhooks, webhooks_router};

#[derive(Clone)]
struct Inbox;

impl Webhooks for Inbox {
    type Principal = ();

    async fn pet_found(
        &self,
        request: Request<PetFound, ()>,
    ) -> Result<PetFoundOutput, PetFoundError> {
        let input = request.into_input();
        match input.body.name.as_str() {
            "nobody" => Err(PetFoundError::Gone),
            name => {
                assert_eq!((name, input.attempt), ("Ada", Some(2)));
                Ok(())
            }
        }
    }

    async fn announce_closing(
        &self,
        _: Request<AnnounceClosing, ()>,
    ) -> Result<AnnounceClosingOutput, AnnounceClosingError> {
        Ok(AnnounceClosingOutput::Success(Success::ACCEPTED))
    }
}

impl Authenticator for Inbox {
    type Principal = ();

    async fn token(
        &self,
        token: BearerToken,
        scopes: Scopes,
        _: &RequestContext,
    ) -> Result<(), Denial> {
        scopes.check([token.expose()])
    }
}

impl Refuse<Error> for Inbox {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> Error {
        Error::new(rejection.to_string())
    }
}

impl RefuseUnrouted for Inbox {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, request)
    }
}

async fn answer(base_url: &str, line: &str, headers: &str, body: &str) -> String {
    let address = base_url.strip_prefix("http://").unwrap().to_owned();
    let request = format!(
        "{line} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    );
    let exchange = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    });
    exchange.await.unwrap()
}

const SIGNED: &str = "x-signature: 00ff\r\ncontent-type: application/json\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_received_where_the_user_says_and_checked_as_any_request() {
    let hooks = webhooks_router(Inbox, Inbox, Inbox);
    let app = Router::new()
        .merge(
            at_path(
                "/from-the-shelter",
                PetFound::DESCRIPTION.path,
                hooks.clone(),
            )
            .unwrap(),
        )
        .nest("/hooks", hooks);
    let base_url = serve(app).await;
    let ada = r#"{"name":"Ada"}"#;
    for (line, headers, body, status) in [
        ("POST /from-the-shelter?attempt=2", SIGNED, ada, "204"),
        ("POST /hooks/pet-found?attempt=2", SIGNED, ada, "204"),
        (
            "POST /from-the-shelter",
            SIGNED,
            r#"{"name":"nobody"}"#,
            "410",
        ),
        ("POST /from-the-shelter", SIGNED, r#"{"name":""}"#, "400"),
        ("POST /from-the-shelter?attempt=0", SIGNED, ada, "400"),
        (
            "POST /from-the-shelter",
            "content-type: application/json\r\n",
            ada,
            "400",
        ),
        ("POST /from-the-shelter", SIGNED, "{", "400"),
        ("PUT /from-the-shelter", SIGNED, ada, "405"),
        ("POST /pet-found", SIGNED, ada, "404"),
        ("PUT /hooks/shelter-closed", "", "", "401"),
        (
            "PUT /hooks/shelter-closed",
            "authorization: Bearer no\r\n",
            "",
            "403",
        ),
        (
            "PUT /hooks/shelter-closed",
            "authorization: Bearer events\r\n",
            "",
            "202",
        ),
    ] {
        let answer = answer(&base_url, line, headers, body).await;
        assert_eq!(&answer[9..12], status, "{line} {headers} {body}: {answer}");
    }
}

#[tokio::test]
async fn a_webhook_is_sent_to_the_very_url_of_its_receiver() {
    let hooks = webhooks_router(Inbox, Inbox, Inbox);
    let app = at_path("/in/", PetFound::DESCRIPTION.path, hooks).unwrap();
    let base_url = serve(app).await;
    // Nobody is there: the target of each call is its own.
    let client = Client::builder("http://127.0.0.1:9/?a=b").build().unwrap();
    let client = client.with_target(format!("{base_url}/in/?token=1"));
    assert!(!format!("{client:?}").contains("/in"), "{client:?}");
    let found = |name: &str| {
        let required = PetFoundRequired {
            x_signature: "00ff".to_owned(),
            body: Pet::new(name),
        };
        PetFound::new(required).with_attempt(2)
    };
    client.pet_found(found("Ada")).await.unwrap();
    let gone = client.pet_found(found("nobody")).await;
    assert!(matches!(gone, Err(PetFoundError::Gone)), "{gone:?}");
    let elsewhere = client.with_target("no URL").pet_found(found("Ada")).await;
    assert!(
        matches!(elsewhere, Err(PetFoundError::Undeclared(_))),
        "{elsewhere:?}"
    );
}

#[derive(Clone)]
struct Desk;

impl Callbacks for Desk {
    async fn printed(
        &self,
        request: Request<callbacks::Printed, ()>,
    ) -> Result<callbacks::PrintedOutput, callbacks::PrintedError> {
        assert_eq!(request.input().body.pages, 3);
        Ok(())
    }

    async fn failed(
        &self,
        request: Request<callbacks::Failed, ()>,
    ) -> Result<callbacks::FailedOutput, callbacks::FailedError> {
        assert_eq!(request.context().uri.query(), Some("failed=true"));
        Ok(())
    }
}

#[tokio::test]
async fn a_callback_goes_to_the_url_that_the_request_named() {
    let base_url = serve(callbacks_router(Desk, ProblemDetails)).await;
    let client = CallbackClient::builder(format!("{base_url}/printed"))
        .build()
        .unwrap();
    let receipt = callbacks::Printed::new(Receipt::new(3));
    client.printed(receipt).await.unwrap();
    let failed = client.with_target(format!("{base_url}/failed?failed=true"));
    failed.failed(callbacks::Failed::default()).await.unwrap();
}
