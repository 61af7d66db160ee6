//! Request bodies over raw HTTP: what is good reaches the handler, and nothing else does.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use counterpart_runtime::Content;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{ProblemDetails, Refuse, Rejection, Request, RequestContext};
use counterpart_runtime::server::{RefuseUnrouted, Response, Settings, Uploads};
use counterpart_runtime::testing::serve;
use goldens::form_bodies::operations as accounts;
use goldens::form_bodies::server::{Accounts, AccountsServer};
use goldens::form_bodies::types as forms;
use goldens::multipart_bodies::operations as albums;
use goldens::multipart_bodies::server::{Albums, AlbumsServer};
use goldens::multipart_bodies::types::Fault;
use goldens::ndjson_bodies::operations as measurements;
use goldens::ndjson_bodies::server::{Measurements, MeasurementsServer};
use goldens::ndjson_bodies::types as ndjson;
use goldens::several_request_media_types::operations as drafts;
use goldens::several_request_media_types::server::{Drafts, DraftsServer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// Counts what its handlers finish.
#[derive(Clone, Default)]
struct Service(Arc<AtomicUsize>);

impl Service {
    fn done(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl Albums for Service {
    async fn add_picture(
        &self,
        request: Request<albums::AddPicture, ()>,
    ) -> Result<albums::AddPictureOutput, albums::AddPictureError> {
        let parts = request.into_input().body;
        let picture = parts.picture.content.collect().await?;
        assert_eq!(parts.title, "Dawn");
        assert!(!picture.is_empty());
        self.done();
        Ok(())
    }

    async fn put_cover(
        &self,
        _: Request<albums::PutCover, ()>,
    ) -> Result<albums::PutCoverOutput, albums::PutCoverError> {
        self.done();
        Ok(())
    }

    async fn add_mail(
        &self,
        request: Request<albums::AddMail, ()>,
    ) -> Result<albums::AddMailOutput, albums::AddMailError> {
        let mail = request.into_input().body;
        assert_eq!(mail.content_type, "multipart/mixed; boundary=x");
        let body = mail.body.collect().await?;
        self.done();
        Ok(Content::new(mail.content_type, body))
    }
}

impl Measurements for Service {
    async fn add_measurements(
        &self,
        request: Request<measurements::AddMeasurements, ()>,
    ) -> Result<measurements::AddMeasurementsOutput, measurements::AddMeasurementsError> {
        let all = request.into_input().body.collect().await?;
        self.done();
        Ok(i64::try_from(all.len()).unwrap())
    }

    async fn read_measurements(
        &self,
        _: Request<measurements::ReadMeasurements, ()>,
    ) -> Result<measurements::ReadMeasurementsOutput, measurements::ReadMeasurementsError> {
        Ok(Vec::new().into())
    }

    async fn put_labels(
        &self,
        _: Request<measurements::PutLabels, ()>,
    ) -> Result<measurements::PutLabelsOutput, measurements::PutLabelsError> {
        Ok(())
    }

    async fn add_to_log(
        &self,
        _: Request<measurements::AddToLog, ()>,
    ) -> Result<measurements::AddToLogOutput, measurements::AddToLogError> {
        Ok(())
    }
}

impl Drafts for Service {
    async fn add_draft(
        &self,
        request: Request<drafts::AddDraft, ()>,
    ) -> Result<drafts::AddDraftOutput, drafts::AddDraftError> {
        use drafts::AddDraftBody as Body;
        match request.into_input().body {
            Body::Json(draft) => assert_eq!(draft.text, "a"),
            Body::Text(text) => assert_eq!(text, "a"),
            Body::Multipart(parts) => assert_eq!(parts.draft.text, "a"),
            Body::Png(bytes) => assert_eq!(bytes.collect().await?, "a"),
            Body::Image(content) => assert_eq!(content.content_type, "image/gif"),
        }
        self.done();
        Ok(())
    }

    async fn replace_drafts(
        &self,
        _: Request<drafts::ReplaceDrafts, ()>,
    ) -> Result<drafts::ReplaceDraftsOutput, drafts::ReplaceDraftsError> {
        self.done();
        Ok(())
    }

    async fn change_settings(
        &self,
        _: Request<drafts::ChangeSettings, ()>,
    ) -> Result<drafts::ChangeSettingsOutput, drafts::ChangeSettingsError> {
        self.done();
        Ok(())
    }
}

impl Accounts for Service {
    async fn open_account(
        &self,
        request: Request<accounts::OpenAccount, ()>,
    ) -> Result<accounts::OpenAccountOutput, accounts::OpenAccountError> {
        let account = request.into_input().body;
        assert_eq!((account.name.as_str(), account.age), ("Zoë & co", 40));
        self.done();
        Ok(())
    }

    async fn get_token(
        &self,
        _: Request<accounts::GetToken, ()>,
    ) -> Result<accounts::GetTokenOutput, accounts::GetTokenError> {
        self.done();
        Ok(())
    }
}

/// Words every refusal as its sentence.
#[derive(Clone)]
struct Sentences;

impl Refuse<Fault> for Sentences {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> Fault {
        Fault::new(rejection.to_string())
    }
}

impl Refuse<forms::Fault> for Sentences {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> forms::Fault {
        forms::Fault::new(rejection.to_string())
    }
}

impl Refuse<ndjson::Fault> for Sentences {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> ndjson::Fault {
        ndjson::Fault::new(rejection.to_string())
    }
}

impl RefuseUnrouted for Sentences {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, request)
    }
}

fn settings() -> Settings {
    let uploads = Uploads::default()
        .with_limit(20_000)
        .with_file_memory(100)
        .with_parts(8);
    Settings::default()
        .with_body_limit(1000)
        .with_uploads(uploads)
}

async fn all() -> (Service, String) {
    let service = Service::default();
    let router = AlbumsServer::new(service.clone(), (), Sentences)
        .with_settings(settings())
        .into_router();
    (service, serve(router).await)
}

/// Sends these bytes and reads the answer: its status and what follows its head.
async fn exchange(base_url: &str, head: &str, body: &[u8]) -> (u16, String) {
    let length = body.len();
    let head =
        format!("{head}\r\nhost: h\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n");
    raw(base_url, [head.as_bytes(), body].concat(), None).await
}

/// Sends these bytes, and perhaps closes this side of the connection behind them; a server may take that for the caller's end, so that whole
/// requests are sent without.
async fn raw(base_url: &str, bytes: Vec<u8>, close: Option<Shutdown>) -> (u16, String) {
    let address = base_url.strip_prefix("http://").unwrap().to_owned();
    let exchange = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        // A server that has refused may close before it has read everything.
        let _ = stream.write_all(&bytes);
        if let Some(side) = close {
            let _ = stream.shutdown(side);
        }
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    });
    let answer = exchange.await.unwrap();
    let status = answer.get(9..12).and_then(|text| text.parse().ok());
    let body = answer
        .split_once("\r\n\r\n")
        .map(|(_, body)| body.to_owned());
    (status.unwrap_or_default(), body.unwrap_or_default())
}

const PICTURES: &str = "POST /pictures HTTP/1.1\r\ncontent-type: multipart/form-data; boundary=b";

fn part(head: &str, content: &str) -> String {
    format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
}

fn title() -> String {
    part("name=\"title\"", "Dawn")
}

fn picture() -> String {
    part(
        "name=\"picture\"; filename=\"a.png\"\r\nContent-Type: image/png",
        "PNG",
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_of_every_kind_reach_the_handler() {
    let (service, base_url) = all().await;
    let long = part("name=\"notes\"; filename=\"n\"", &"x".repeat(10_000));
    let rest = part("name=\"year\"", "1999")
        + &part("name=\"visibility\"", "public")
        + &part("name=\"tags\"", "a")
        + &part("name=\"tags\"", "b")
        + &part(
            "name=\"place\"\r\nContent-Type: application/json",
            "{\"latitude\":1,\"longitude\":2}",
        );
    let good = [
        title() + &picture() + "--b--\r\n",
        picture() + &title() + "--b--",
        "a preamble\r\n".to_owned() + &title() + &picture() + &rest + "--b--\r\nan epilogue",
        title() + &picture() + &long + "--b--\r\n",
        title() + &part("name=picture; filename=a", "PNG") + "--b--",
    ];
    for body in &good {
        let (status, answer) = exchange(&base_url, PICTURES, body.as_bytes()).await;
        assert_eq!(status, 204, "{body}: {answer}");
    }
    assert_eq!(service.count(), good.len());
    let mail = "POST /mail HTTP/1.1\r\ncontent-type: multipart/mixed; boundary=x";
    assert_eq!(
        exchange(&base_url, mail, b"--x--").await,
        (200, "--x--".to_owned())
    );
    let cover = "PUT /albums/7/cover HTTP/1.1";
    assert_eq!(exchange(&base_url, cover, b"").await.0, 204);
}

#[tokio::test(flavor = "multi_thread")]
async fn files_may_take_longer_than_an_operation() {
    let service = Service::default();
    let limit = Duration::from_millis(20);
    let router = AlbumsServer::new(service.clone(), (), Sentences)
        .with_settings(settings().with_timeout(limit))
        .into_router();
    let base_url = serve(router).await;
    let body = title() + &picture() + "--b--\r\n";
    let length = body.len();
    let head =
        format!("{PICTURES}\r\nhost: h\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n");
    let address = base_url.strip_prefix("http://").unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    // The time is what is tested: a limit would have passed when the body comes.
    tokio::time::sleep(5 * limit).await;
    stream.write_all(body.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    assert_eq!(service.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_pauses_gives_its_place_back_whatever_serves_it() {
    let service = Service::default();
    let uploads = Uploads::default().with_pause(Duration::from_millis(20));
    let settings = Settings::default()
        .with_uploads(uploads)
        .with_concurrency_limit(1);
    let router = DraftsServer::new(service.clone(), (), ProblemDetails)
        .with_settings(settings)
        .into_router();
    // By axum, which limits nothing.
    let base_url = serve(router).await;
    for content_type in [
        "image/png",
        "multipart/form-data; boundary=b",
        "application/json",
    ] {
        let head = format!("POST /drafts HTTP/1.1\r\ncontent-type: {content_type}");
        let paused = format!("{head}\r\nhost: h\r\ncontent-length: 9\r\n\r\n--b");
        let never = Duration::from_mins(1);
        let answer = tokio::time::timeout(never, raw(&base_url, paused.into_bytes(), None)).await;
        let (status, answer) = answer.unwrap();
        assert_eq!(status, 408, "{content_type}: {answer}");
        assert!(
            answer.contains("the request did not come within 20ms"),
            "{answer}"
        );
    }
    let text = "POST /drafts HTTP/1.1\r\ncontent-type: text/plain";
    assert_eq!(exchange(&base_url, text, b"a").await.0, 204);
    assert_eq!(service.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_that_do_not_fit_are_named_and_reach_no_handler() {
    let (service, base_url) = all().await;
    let end = "--b--\r\n";
    let json = |text: &str| part("name=\"place\"", text);
    for (body, sentence) in [
        (
            end.to_owned(),
            "`/title`: required, but missing; `/picture`: required, but missing",
        ),
        (title() + end, "`/picture`: required, but missing"),
        (
            title() + &title() + &picture() + end,
            "`/title`: expected one value",
        ),
        (
            title() + &picture() + &picture() + end,
            "`/picture`: expected one value",
        ),
        (
            title() + &picture() + &part("name=\"x\"", "1") + end,
            "`/x`: not a member of this object",
        ),
        (
            part("name=\"title\"", "") + &picture() + &part("name=\"year\"", "soon") + end,
            "`/title`: expected at least 1 character; `/year`: expected integer, received string",
        ),
        (
            title() + &picture() + &part("name=\"year\"", "1700") + end,
            "`/year`: expected 1826 or more",
        ),
        (
            title() + &picture() + &part("name=\"visibility\"", "hidden") + end,
            "`/visibility`: expected one of `public`, `private`, received string",
        ),
        (
            title() + &picture() + &json("{") + end,
            "`/place`: expected JSON",
        ),
        (
            title() + &picture() + &json("{\"latitude\":91}") + end,
            "`/place/latitude`: expected 90 or less; `/place/longitude`: required, but missing",
        ),
        (
            title() + &picture() + &part("name=\"tags\"", "").repeat(4) + end,
            "`/tags`: expected at most 3 items; `/tags/0`: expected at least 1 character",
        ),
        (
            title()
                + &part(
                    "name=\"picture\"; filename=a\r\nContent-Type: text/html",
                    "x",
                )
                + end,
            "`/picture`: expected the media type image/png, image/jpeg",
        ),
        (
            title()
                + &picture()
                + &part(
                    "name=\"parts\"; filename=a\r\nContent-Type: image/jpeg",
                    "x",
                )
                .repeat(3)
                + end,
            "`/parts`: expected at most 2 items",
        ),
    ] {
        let (status, answer) = exchange(&base_url, PICTURES, body.as_bytes()).await;
        assert_eq!(status, 400, "{body}: {answer}");
        assert!(answer.contains(sentence), "{body}: {answer}");
    }
    assert_eq!(service.count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_is_no_text_is_named() {
    let (service, base_url) = all().await;
    let not_utf8 = [
        b"--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n\xff\r\n",
        picture().as_bytes(),
        b"--b--",
    ]
    .concat();
    let (status, answer) = exchange(&base_url, PICTURES, &not_utf8).await;
    assert_eq!(status, 400, "{answer}");
    assert!(answer.contains("`/title`: expected UTF-8"), "{answer}");
    assert_eq!(service.count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_that_are_no_parts_or_too_many_are_refused() {
    let (service, base_url) = all().await;
    let whole = title() + &picture() + "--b--";
    let post = "POST /pictures HTTP/1.1";
    for (head, body, expected) in [
        (
            format!("{post}\r\ncontent-type: multipart/form-data"),
            whole.clone(),
            400,
        ),
        (
            format!("{post}\r\ncontent-type: multipart/form-data; boundary=c"),
            whole.clone(),
            400,
        ),
        (
            format!("{post}\r\ncontent-type: multipart/mixed; boundary=b"),
            whole.clone(),
            400,
        ),
        (
            format!("{post}\r\ncontent-type: application/json"),
            "{}".to_owned(),
            400,
        ),
        (post.to_owned(), whole.clone(), 400),
        (PICTURES.to_owned(), title() + &picture(), 400),
        (PICTURES.to_owned(), String::new(), 400),
        (
            PICTURES.to_owned(),
            part("name=\"title\"", &"x".repeat(1001)) + "--b--",
            413,
        ),
        (
            PICTURES.to_owned(),
            title() + &part("name=\"picture\"; filename=a", &"x".repeat(20_000)) + "--b--",
            413,
        ),
        (
            PICTURES.to_owned(),
            part("name=\"tags\"", "x").repeat(9) + "--b--",
            413,
        ),
        (
            PICTURES.to_owned(),
            part(&format!("name=\"{}\"", "x".repeat(19_000)), "") + "--b--",
            413,
        ),
    ] {
        let (status, answer) = exchange(&base_url, &head, body.as_bytes()).await;
        assert_eq!(status, expected, "{head}: {answer}");
        if head.ends_with("json") {
            let sentence =
                "the operation does not take `application/json`; it takes: multipart/form-data";
            assert!(answer.contains(sentence), "{answer}");
        }
    }
    let cut = format!(
        "{PICTURES}\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n40\r\n{}",
        title()
    );
    let (status, _) = raw(&base_url, cut.into_bytes(), Some(Shutdown::Write)).await;
    // A connection that is gone may get no answer any more.
    assert!(matches!(status, 0 | 400), "{status}");
    assert_eq!(service.count(), 0);
    assert_eq!(exchange(&base_url, PICTURES, whole.as_bytes()).await.0, 204);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_does_not_fit_refuses_the_request() {
    let service = Service::default();
    let router = MeasurementsServer::new(service.clone(), (), Sentences)
        .with_settings(settings())
        .into_router();
    let base_url = serve(router).await;
    let head = "POST /measurements HTTP/1.1\r\ncontent-type: application/x-ndjson";
    let line = "{\"sensor\":\"a\",\"value\":1}\n";
    for (body, expected, sentence) in [
        (line.repeat(3), 200, "3"),
        (String::new(), 200, "0"),
        (line.trim_end().to_owned(), 200, "1"),
        (
            format!("{line}{{\"sensor\":\"\",\"value\":1001}}\n"),
            400,
            "`/sensor`: expected at least 1 character; `/value`: expected 1000 or less",
        ),
        (format!("{line}{{"), 400, "line 2"),
        (line.repeat(900), 400, ""),
    ] {
        let (status, answer) = exchange(&base_url, head, body.as_bytes()).await;
        assert_eq!(status, expected, "{answer}");
        assert!(answer.contains(sentence), "{answer}");
    }
    assert_eq!(service.count(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_media_type_decides_which_body_it_is() {
    let service = Service::default();
    let router = DraftsServer::new(service.clone(), (), ProblemDetails)
        .with_settings(settings())
        .into_router();
    let base_url = serve(router).await;
    let part = "--b\r\nContent-Disposition: form-data; name=draft\r\n\r\n{\"text\":\"a\"}\r\n--b--";
    for (content_type, body, expected) in [
        ("application/json", "{\"text\":\"a\"}", 204),
        ("application/json; charset=utf-8", "{\"text\":\"a\"}", 204),
        ("TEXT/plain", "a", 204),
        ("multipart/form-data; boundary=b", part, 204),
        ("image/png", "a", 204),
        ("image/gif", "anything", 204),
        ("application/json", "{}", 400),
        ("application/json", "a", 400),
        ("text/plain", "", 400),
        ("multipart/form-data; boundary=b", "--b--", 400),
        ("text/html", "a", 415),
        ("", "a", 415),
    ] {
        let head = format!("POST /drafts HTTP/1.1\r\ncontent-type: {content_type}");
        let (status, answer) = exchange(&base_url, &head, body.as_bytes()).await;
        assert_eq!(status, expected, "{content_type} `{body}`: {answer}");
    }
    assert_eq!(service.count(), 6);
    for body in [&b""[..], b"a"] {
        let (status, answer) = exchange(&base_url, "POST /drafts HTTP/1.1", body).await;
        assert_eq!(status, 415, "{answer}");
        let sentence = "the request says no `Content-Type`; it takes: application/json, text/plain";
        assert!(answer.contains(sentence), "{answer}");
    }
    let empty = exchange(&base_url, "PUT /drafts HTTP/1.1", b"").await;
    assert_eq!(empty.0, 204, "{}", empty.1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_read_by_its_schema() {
    let service = Service::default();
    let router = AccountsServer::new(service.clone(), (), Sentences)
        .with_settings(settings())
        .into_router();
    let base_url = serve(router).await;
    let head = "POST /accounts HTTP/1.1\r\ncontent-type: application/x-www-form-urlencoded";
    let known = "name=Zo%C3%AB+%26+co&age=40";
    for rest in [
        "",
        "&tags=a&tags=b&subscribed=true",
        "&address=%7B%22street%22%3A%22x%22%7D",
        "&codes=1%2C2&words=a+b&marks=a%7Cb",
        "&size%5Bwidth%5D=1&size[height]=2&city=Rome",
    ] {
        let (status, answer) = exchange(&base_url, head, format!("{known}{rest}").as_bytes()).await;
        assert_eq!(status, 204, "{rest}: {answer}");
    }
    for (body, sentence) in [
        (
            "",
            "`/name`: required, but missing; `/age`: required, but missing",
        ),
        (
            "name=&age=17",
            "`/name`: expected at least 1 character; `/age`: expected 18 or more",
        ),
        (
            "name=a&age=x&subscribed=yes",
            "`/age`: expected 32-bit integer, received string; `/subscribed`: expected boolean, received string",
        ),
        (
            "name=a&age=40&name=b",
            "`/name`: stands in the object more than once",
        ),
        ("name=a&age=40&x=1", "`/x`: not a member of this object"),
        (
            "name=a&age=40&tags=a&tags=b&tags=c&tags=d",
            "`/tags`: expected at most 3 items",
        ),
        (
            "name=a&age=40&address=x",
            "`/address`: expected object, received string",
        ),
        (
            "name=a&age=40&address=%7B%7D",
            "`/address/street`: required, but missing",
        ),
        (
            "name=a&age=40&codes=1,x",
            "`/codes/1`: expected integer, received string",
        ),
        (
            "name=a&age=40&size[width]=x",
            "`/size/width`: expected integer, received string",
        ),
        ("name=%zz&age=40", "malformed at line 1 column 6"),
        ("age=40&name=%FF", "not UTF-8"),
    ] {
        let (status, answer) = exchange(&base_url, head, body.as_bytes()).await;
        assert_eq!(status, 400, "{body}: {answer}");
        assert!(answer.contains(sentence), "{body}: {answer}");
    }
    let long = format!("{known}&tags={}", "x".repeat(1000));
    assert_eq!(exchange(&base_url, head, long.as_bytes()).await.0, 400);
    let json = "POST /accounts HTTP/1.1\r\ncontent-type: application/json";
    assert_eq!(exchange(&base_url, json, b"{}").await.0, 400);
    assert_eq!(service.count(), 5);
    assert_eq!(
        exchange(&base_url, "POST /token HTTP/1.1", b"").await.0,
        204
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_length_beyond_the_limit_is_refused_before_the_caller_is_told_to_continue() {
    let (_, albums) = all().await;
    let router = AccountsServer::new(Service::default(), (), Sentences)
        .with_settings(settings())
        .into_router();
    let accounts = serve(router).await;
    let form = "POST /accounts HTTP/1.1\r\ncontent-type: application/x-www-form-urlencoded";
    let mail = "POST /mail HTTP/1.1\r\ncontent-type: multipart/mixed; boundary=x";
    for (base_url, head, limit, expected) in [
        (&albums, PICTURES, 20_000, 413),
        (&albums, mail, 20_000, 413),
        // Its contract declares 400 for every refusal of a body.
        (&accounts, form, 1000, 400),
    ] {
        let head = format!(
            "{head}\r\nhost: h\r\nconnection: close\r\nexpect: 100-continue\r\ncontent-length: {}\r\n\r\n",
            limit + 1
        );
        // Nothing follows the head: an answer comes all the same, and `raw` takes the first status for its own.
        let (status, answer) = raw(base_url, head.into_bytes(), None).await;
        assert_eq!(status, expected, "{answer}");
        assert!(
            answer.contains(&format!("longer than {limit} bytes")),
            "{answer}"
        );
    }
}
