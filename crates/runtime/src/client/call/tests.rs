//! Calls against services in the process, on a clock that stands still until nobody works.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, AUTHORIZATION, RETRY_AFTER, USER_AGENT};
use reqwest::{Body, Method, Url};
use tower::layer::layer_fn;
use tower::{ServiceExt, service_fn};

use super::super::argument::take_body;
use super::super::authorize::Shown;
use super::super::settings::Sending;
use super::super::transport::{BoxError, HttpService, StandIn, boxed};
use super::super::{Credential, Issued, RetriedMethods, RetryPolicy};
use super::*;
use crate::recorded::{Fields, subscribe};
use crate::{ApiKey, BearerToken, BodyDescription, FailureClass};

type Received = Arc<Mutex<Vec<http::Request<Body>>>>;

const fn operation(method: http::Method) -> OperationDescription {
    OperationDescription {
        id: "touchPet",
        method,
        path: "/pets/{petId}",
        body: BodyDescription::None,
        responses: &[],
    }
}

/// Calls an operation of this method with a request without a body.
async fn send(
    caller: &Caller,
    method: Method,
    credentials: Alternatives<'_>,
) -> Result<EncodedResponse, Failure> {
    send_request(caller, method, EncodedRequest::default(), credentials).await
}

async fn send_request(
    caller: &Caller,
    method: Method,
    mut request: EncodedRequest,
    credentials: Alternatives<'_>,
) -> Result<EncodedResponse, Failure> {
    let description = operation(method.clone());
    let mut write = |request: &mut EncodedRequest| {
        let url = Url::parse("http://example.org/pets/7?key=secret").unwrap();
        let mut written = Request::new(method.clone(), url);
        *written.headers_mut() = request.headers.clone();
        *written.body_mut() = Some(take_body(request));
        Ok(written)
    };
    let draft = Draft {
        request: &mut request,
        write: &mut write,
    };
    caller.send(&description, draft, credentials).await
}

fn answer(status: u16) -> http::Response<Body> {
    let answer = http::Response::builder().status(status);
    answer.body(Body::from("")).unwrap()
}

fn later(status: u16, seconds: &str) -> http::Response<Body> {
    let mut answer = answer(status);
    let value = http::HeaderValue::from_str(seconds).unwrap();
    answer.headers_mut().insert(RETRY_AFTER, value);
    answer
}

fn caller(service: HttpService, options: CallOptions) -> Caller {
    let sending = Sending {
        stand_in: Some(StandIn::Service(service)),
        ..Sending::default()
    };
    let nobody = super::super::Settings::new("http://example.org")
        .build()
        .unwrap();
    Caller::new(Transport::new(&nobody.http_client, sending), options)
}

/// A service with these answers, and what it received.
fn scripted(answers: impl IntoIterator<Item = http::Response<Body>>) -> (HttpService, Received) {
    let answers: VecDeque<_> = answers.into_iter().collect();
    let (answers, received) = (Arc::new(Mutex::new(answers)), Received::default());
    let seen = Arc::clone(&received);
    let service = service_fn(move |request| {
        seen.lock().unwrap().push(request);
        let answer = answers.lock().unwrap().pop_front();
        async move { answer.ok_or_else(|| BoxError::from("nobody expected another request")) }
    });
    (boxed(service), received)
}

async fn status(caller: &Caller, method: Method) -> u16 {
    let answer = send(caller, method, &[]).await;
    answer.unwrap().status.as_u16()
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_as_long_as_the_service_asks() {
    let (service, received) = scripted([later(429, "7"), later(503, "0"), answer(200)]);
    let started = Instant::now();
    let caller = caller(service, CallOptions::new());
    assert_eq!(status(&caller, Method::GET).await, 200);
    assert_eq!(started.elapsed().as_secs(), 7);
    assert_eq!(received.lock().unwrap().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn the_last_answer_comes_back_when_the_attempts_are_over() {
    let (service, received) = scripted([answer(502), answer(503), answer(504)]);
    let caller = caller(service, CallOptions::new());
    assert_eq!(status(&caller, Method::DELETE).await, 504);
    assert_eq!(received.lock().unwrap().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_call_is_not_repeated_beyond_its_time() {
    let (service, received) = scripted([later(503, "20")]);
    let options = CallOptions::new().timeout(Duration::from_secs(10));
    let started = Instant::now();
    assert_eq!(status(&caller(service, options), Method::GET).await, 503);
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(received.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_what_the_clock_can_hold_is_not_begun() {
    let (service, received) = scripted([later(503, "99999999999999999999")]);
    let patient = RetryPolicy::new().max_retry_after(Duration::MAX);
    let caller = caller(service, CallOptions::new().retry(patient));
    assert_eq!(status(&caller, Method::GET).await, 503);
    assert_eq!(received.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_post_is_repeated_only_when_asked() {
    let (service, received) = scripted([answer(503), answer(503), answer(200)]);
    let careful = caller(service, CallOptions::new());
    assert_eq!(status(&careful, Method::POST).await, 503);
    assert_eq!(received.lock().unwrap().len(), 1);
    let policy = RetryPolicy::new().methods(RetriedMethods::Every);
    let bold = careful.with_options(CallOptions::new().retry(policy));
    assert_eq!(status(&bold, Method::POST).await, 200);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_is_a_stream_is_sent_once() {
    let (service, received) = scripted([answer(503)]);
    let caller = caller(service, CallOptions::new());
    let body = EncodedBody::Stream(Bytes::from_static(b"once").into());
    let put = EncodedRequest {
        body,
        ..EncodedRequest::default()
    };
    let answer = send_request(&caller, Method::PUT, put, &[]).await;
    assert_eq!(answer.unwrap().status, 503);
    assert_eq!(received.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_body_in_one_piece_is_sent_again() {
    let (service, received) = scripted([answer(503), answer(200)]);
    let caller = caller(service, CallOptions::new());
    let mut put = EncodedRequest::default();
    put.write_body("text/plain", Bytes::from_static(b"again"));
    let answer = send_request(&caller, Method::PUT, put, &[]).await;
    assert_eq!(answer.unwrap().status, 200);
    for request in &*received.lock().unwrap() {
        assert_eq!(request.body().as_bytes(), Some(&b"again"[..]));
        assert_eq!(request.headers()["content-type"], "text/plain");
    }
}

#[tokio::test(start_paused = true)]
async fn a_service_that_does_not_answer_is_not_waited_for_forever() {
    let service = boxed(service_fn(|_: http::Request<Body>| {
        std::future::pending::<Result<http::Response<Body>, BoxError>>()
    }));
    let usual = caller(service, CallOptions::new());
    let impatient = usual.with_options(CallOptions::new().timeout(Duration::from_secs(2)));
    for (caller, seconds) in [(usual, 60), (impatient, 2)] {
        let started = Instant::now();
        let failure = send(&caller, Method::GET, &[]).await.unwrap_err();
        assert_eq!(failure.class(), FailureClass::Transport);
        assert!(format!("{failure:?}").contains(&format!("longer than {seconds}s")));
        assert_eq!(started.elapsed().as_secs(), seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn a_span_has_the_names_of_opentelemetry_and_nothing_secret() {
    let key = ApiKey::new("hunter2").into();
    let shown: Alternatives<'_> = &[&[Some(Shown::query("key", &key))]];
    let (service, _) = scripted([answer(503), answer(404)]);
    let recorded = Fields::default();
    let guard = subscribe(recorded.clone());
    let called = send(&caller(service, CallOptions::new()), Method::GET, shown).await;
    drop(guard);
    assert_eq!(called.unwrap().status, 404);
    assert_eq!(
        recorded.shown(),
        [
            "error.type=404",
            "http.request.method=GET",
            "http.request.resend_count=1",
            "http.response.status_code=404",
            "openapi.operation.id=touchPet",
            "otel.kind=client",
            "otel.name=GET /pets/{petId}",
            "otel.status_code=ERROR",
            "server.address=example.org",
            "server.port=80",
            "url.scheme=http",
            "url.template=/pets/{petId}",
        ]
    );
}

/// A source of numbered tokens, and how many it has issued.
fn tokens(lifetime: Option<Duration>) -> (Credential<BearerToken>, Arc<AtomicU32>) {
    let issued = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&issued);
    let credential = Credential::refreshed(move || {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            // Whoever else needs one comes meanwhile.
            sleep(Duration::from_secs(1)).await;
            let issued = Issued::new(BearerToken::new(format!("token-{number}")));
            Ok(match lifetime {
                Some(lifetime) => issued.lasting(lifetime),
                None => issued,
            })
        }
    });
    (credential, issued)
}

/// A service that takes this token alone.
fn taking(token: &'static str) -> HttpService {
    boxed(service_fn(move |request: http::Request<Body>| {
        let is_taken = request.headers()[AUTHORIZATION] == format!("Bearer {token}");
        let answer = answer(if is_taken { 200 } else { 401 });
        async move { Ok::<_, BoxError>(answer) }
    }))
}

#[tokio::test(start_paused = true)]
async fn a_stale_token_is_renewed_once_however_many_calls_find_out() {
    let (credential, issued) = tokens(None);
    let caller = caller(taking("token-2"), CallOptions::new());
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let (caller, credential) = (caller.clone(), credential.clone());
            tokio::spawn(async move {
                let shown: Alternatives<'_> = &[&[Some(Shown::bearer(&credential))]];
                send(&caller, Method::POST, shown).await
            })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().status, 200);
    }
    assert_eq!(issued.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn a_renewed_token_uses_up_no_repetition() {
    let (credential, issued) = tokens(None);
    let shown: Alternatives<'_> = &[&[Some(Shown::bearer(&credential))]];
    let (service, received) = scripted([answer(503), answer(401), answer(503), answer(200)]);
    let recorded = Fields::default();
    let guard = subscribe(recorded.clone());
    let called = send(&caller(service, CallOptions::new()), Method::GET, shown).await;
    drop(guard);
    assert_eq!(called.unwrap().status, 200);
    assert_eq!(received.lock().unwrap().len(), 4);
    assert_eq!(issued.load(Ordering::SeqCst), 2);
    let resent = "http.request.resend_count=3".to_owned();
    assert!(recorded.shown().contains(&resent));
    // It is no repetition that `off` would forbid, and it makes room for none.
    let (service, _) = scripted([answer(401), answer(503)]);
    let options = CallOptions::new().retry(RetryPolicy::off());
    let called = send(&caller(service, options), Method::GET, shown).await;
    assert_eq!(called.unwrap().status, 503);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_again_is_the_end() {
    let (credential, issued) = tokens(None);
    let caller = caller(taking("another"), CallOptions::new());
    let shown: Alternatives<'_> = &[&[Some(Shown::bearer(&credential))]];
    let answer = send(&caller, Method::GET, shown).await;
    assert_eq!(answer.unwrap().status, 401);
    assert_eq!(issued.load(Ordering::SeqCst), 2);
    assert!(!format!("{credential:?}").contains("token-"));
}

#[tokio::test(start_paused = true)]
async fn a_token_is_kept_until_shortly_before_its_end() {
    let (credential, issued) = tokens(Some(Duration::from_mins(10)));
    let (service, _) = scripted((0..3).map(|_| answer(200)));
    let caller = caller(service, CallOptions::new());
    let shown: Alternatives<'_> = &[&[Some(Shown::bearer(&credential))]];
    for (wait, expected) in [(0, 1), (569, 1), (1, 2)] {
        tokio::time::advance(Duration::from_secs(wait)).await;
        send(&caller, Method::GET, shown).await.unwrap();
        assert_eq!(
            issued.load(Ordering::SeqCst),
            expected,
            "after {wait} s more"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_fails_fails_the_call() {
    let credential: Credential<BearerToken> =
        Credential::refreshed(|| async { Err(BoxError::from("the identity service is away")) });
    let (service, received) = scripted([]);
    let caller = caller(service, CallOptions::new());
    let shown: Alternatives<'_> = &[&[Some(Shown::bearer(&credential))]];
    let failure = send(&caller, Method::GET, shown).await.unwrap_err();
    assert!(format!("{failure:?}").contains("the identity service is away"));
    assert!(received.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_a_source_that_fails_fail_together() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&asked);
    let credential: Credential<BearerToken> = Credential::refreshed(move || {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            sleep(Duration::from_secs(1)).await;
            match number {
                1 | 2 => Err(BoxError::from(format!("outage {number}"))),
                _ => Ok(Issued::new(BearerToken::new("token"))),
            }
        }
    });
    let caller = caller(taking("token"), CallOptions::new());
    let started = Instant::now();
    for outage in 1..=2 {
        let calls: Vec<_> = (0..8)
            .map(|_| {
                let (caller, credential) = (caller.clone(), credential.clone());
                tokio::spawn(async move {
                    let shown: Alternatives<'_> = &[&[Some(Shown::bearer(&credential))]];
                    send(&caller, Method::GET, shown).await
                })
            })
            .collect();
        for call in calls {
            let failure = call.await.unwrap().unwrap_err();
            let told = format!("{failure:?}");
            assert!(told.contains(&format!("outage {outage}")), "{told}");
        }
        assert_eq!(asked.load(Ordering::SeqCst), outage);
    }
    assert_eq!(started.elapsed().as_secs(), 2);
    let shown: Alternatives<'_> = &[&[Some(Shown::bearer(&credential))]];
    let answer = send(&caller, Method::GET, shown).await;
    assert_eq!(answer.unwrap().status, 200);
}

#[tokio::test(start_paused = true)]
async fn layers_see_each_attempt_the_first_of_them_first() {
    let (service, _) = scripted([answer(503), answer(200)]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let mut settings = super::super::Settings::new("http://example.org");
    settings.set_service(service);
    for name in ["outer", "inner"] {
        let seen = Arc::clone(&seen);
        settings.add_layer(layer_fn(move |service: HttpService| {
            let seen = Arc::clone(&seen);
            service.map_request(move |request: http::Request<Body>| {
                seen.lock()
                    .unwrap()
                    .push((name, request.uri().path().to_owned()));
                request
            })
        }));
    }
    let connection = settings.build().unwrap();
    assert_eq!(status(&connection.caller, Method::GET).await, 200);
    let path = || "/pets/7".to_owned();
    let once = [("outer", path()), ("inner", path())];
    assert_eq!(*seen.lock().unwrap(), [once.clone(), once].concat());
}

#[tokio::test(start_paused = true)]
async fn a_service_and_the_layers_before_it_see_the_headers_of_the_client() {
    let (service, received) = scripted([answer(503), answer(200), answer(200)]);
    let layer = layer_fn(|service: HttpService| {
        service.map_request(|mut request: http::Request<Body>| {
            let seen = request.headers()["x-tenant"].clone();
            request.headers_mut().insert("x-seen", seen);
            request
        })
    });
    let text = http::HeaderValue::from_static;
    let mut settings = super::super::Settings::new("http://example.org");
    settings.set_service(service);
    settings.add_layer(layer);
    settings.set_user_agent(text("atlas/1"));
    settings.set_header(http::HeaderName::from_static("x-tenant"), text("blue"));
    settings.set_header(ACCEPT_ENCODING, text("identity"));
    let caller = settings.build().unwrap().caller;
    assert_eq!(status(&caller, Method::GET).await, 200);
    let own = CallOptions::new()
        .header(USER_AGENT, text("atlas/2"))
        .header(http::HeaderName::from_static("x-tenant"), text("red"));
    assert_eq!(status(&caller.with_options(own), Method::GET).await, 200);
    let received = received.lock().unwrap();
    for (request, agent, tenant) in [
        (&received[0], "atlas/1", "blue"),
        (&received[1], "atlas/1", "blue"),
        (&received[2], "atlas/2", "red"),
    ] {
        assert_eq!(request.headers()[USER_AGENT], agent);
        assert_eq!(request.headers()["x-seen"], tenant);
        assert_eq!(request.headers()[ACCEPT_ENCODING], "identity");
        assert_eq!(request.headers().get_all("x-tenant").iter().count(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn headers_of_the_options_give_way_to_those_of_the_operation() {
    let (service, received) = scripted([answer(200)]);
    let header = |name, value| {
        let value = http::HeaderValue::from_static(value);
        CallOptions::new().header(http::HeaderName::from_static(name), value)
    };
    let caller = caller(service, header("accept", "text/html"));
    let caller = caller.with_options(header("x-tenant", "blue"));
    let mut get = EncodedRequest::default();
    let accept = http::HeaderValue::from_static("application/json");
    get.headers.insert("accept", accept);
    let answer = send_request(&caller, Method::GET, get, &[]).await;
    answer.unwrap();
    let received = received.lock().unwrap();
    assert_eq!(received[0].headers()["accept"], "application/json");
    assert_eq!(received[0].headers()["x-tenant"], "blue");
    assert!(!format!("{caller:?}").contains("blue"));
}
