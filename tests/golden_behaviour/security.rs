//! Security over raw HTTP: every kind of credential in every place, alternatives, scopes, and what cannot be read.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use counterpart_runtime::http::HeaderValue;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Denial, ProblemDetails, Refuse, Rejection, Request, RequestContext, Scopes, Settings, Unrouted,
};
use counterpart_runtime::testing::{serve, with_peer_certificate};
use counterpart_runtime::{
    ApiKey, BasicCredentials, BearerToken, Failure, HttpCredentials, PeerCertificate,
};

/// Sends the head of a request and returns the head of the answer. A body is announced where there is none, so that
/// whoever waits for it waits for ever.
async fn answer(base_url: &str, line: &str, headers: &[&str]) -> String {
    let address = base_url.strip_prefix("http://").unwrap().to_owned();
    let mut head = format!("{line} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n").into_bytes();
    for header in headers {
        // Each character is one byte, so that a test can write any.
        head.extend(
            header
                .chars()
                .map(|letter| u8::try_from(u32::from(letter)).unwrap()),
        );
        head.extend(b"\r\n");
    }
    head.extend(b"\r\n");
    let exchange = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(&head).unwrap();
        let mut text = Vec::new();
        stream.read_to_end(&mut text).unwrap();
        String::from_utf8(text).unwrap()
    });
    exchange.await.unwrap()
}

/// The status and the challenges of an answer.
fn verdict(answer: &str) -> (u16, Vec<&str>) {
    let status = answer[9..12].parse().unwrap();
    let challenges = answer
        .lines()
        .filter_map(|line| line.strip_prefix("www-authenticate: "));
    (status, challenges.collect())
}

mod schemes {
    use goldens::security_schemes::operations as api;
    use goldens::security_schemes::server::{Authenticator, Gate, GateServer, gate_router};

    use super::*;

    #[derive(Clone)]
    struct Guard;

    impl Authenticator for Guard {
        type Principal = String;

        async fn digest(
            &self,
            digest: HttpCredentials,
            _: &RequestContext,
        ) -> Result<String, Denial> {
            match digest.expose() {
                r#"username="ada", response="1815""# => Ok("ada".to_owned()),
                "wait" => std::future::pending().await,
                _ => Err(Denial::Challenged {
                    reason: "the nonce is stale".to_owned(),
                    challenge: HeaderValue::from_static(r#"Digest nonce="2", stale=true"#),
                }),
            }
        }

        async fn basic(
            &self,
            basic: BasicCredentials,
            _: &RequestContext,
        ) -> Result<String, Denial> {
            if basic.expose_password() == "geheim:ß" {
                return Ok(basic.user);
            }
            Err(Denial::Unauthenticated("the password is wrong".to_owned()))
        }

        async fn certificate(
            &self,
            certificate: PeerCertificate,
            _: &RequestContext,
        ) -> Result<String, Denial> {
            Ok(String::from_utf8(certificate.chain()[0].to_vec()).unwrap())
        }

        async fn certificate_and_request_credentials(
            &self,
            _: PeerCertificate,
            key: ApiKey,
            request: &RequestContext,
        ) -> Result<String, Denial> {
            assert_eq!(
                request.operation.as_ref().unwrap().id,
                "byCertificateAndKey"
            );
            assert_eq!(request.uri.path(), "/certificate-and-key");
            match key.expose() {
                "blue" => Ok("blue".to_owned()),
                "grey" => Err(Failure::internal("the list of keys is away"))?,
                _ => Err(Denial::Forbidden("this key opens nothing".to_owned())),
            }
        }

        async fn negotiate(
            &self,
            negotiate: HttpCredentials,
            _: &RequestContext,
        ) -> Result<String, Denial> {
            Ok(negotiate.expose().to_owned())
        }

        fn digest_challenge(&self, _: &RequestContext) -> HeaderValue {
            HeaderValue::from_static(r#"Digest nonce="1""#)
        }
    }

    impl Gate for Guard {
        type Principal = String;

        async fn by_digest(
            &self,
            request: Request<api::ByDigest, String>,
        ) -> Result<api::ByDigestOutput, api::ByDigestError> {
            assert_eq!(request.principal(), "ada");
            Ok(())
        }

        async fn by_either(
            &self,
            _: Request<api::ByEither, String>,
        ) -> Result<api::ByEitherOutput, api::ByEitherError> {
            Ok(())
        }

        async fn by_certificate(
            &self,
            request: Request<api::ByCertificate, String>,
        ) -> Result<api::ByCertificateOutput, api::ByCertificateError> {
            assert_eq!(request.principal(), "certificate");
            Ok(())
        }

        async fn by_certificate_and_key(
            &self,
            _: Request<api::ByCertificateAndKey, String>,
        ) -> Result<api::ByCertificateAndKeyOutput, api::ByCertificateAndKeyError> {
            Ok(())
        }

        async fn perhaps(
            &self,
            request: Request<api::Perhaps, Option<String>>,
        ) -> Result<api::PerhapsOutput, api::PerhapsError> {
            assert_ne!(request.principal().as_deref(), Some(""));
            Ok(())
        }
    }

    /// The status and the challenges on a connection without a certificate.
    async fn plain(line: &str, headers: &[&str]) -> (u16, Vec<String>) {
        let base_url = serve(gate_router(Guard, Guard, ProblemDetails)).await;
        let answer = answer(&base_url, line, headers).await;
        let (status, challenges) = verdict(&answer);
        (status, challenges.into_iter().map(str::to_owned).collect())
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn another_http_scheme_is_handed_on_raw_and_challenges_with_what_only_the_authenticator_knows()
     {
        let shown = |header| plain("GET /digest", header);
        let good = [r#"authorization: dIgEsT username="ada", response="1815""#];
        assert_eq!(shown(&good).await, (204, vec![]));
        let none = (401, vec![r#"Digest nonce="1""#.to_owned()]);
        assert_eq!(shown(&[]).await, none);
        assert_eq!(shown(&["authorization: Basic YTpi"]).await, none);
        assert_eq!(shown(&["authorization: Digest"]).await, none);
        let stale = (401, vec![r#"Digest nonce="2", stale=true"#.to_owned()]);
        assert_eq!(shown(&["authorization: Digest nonce=0"]).await, stale);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn whoever_takes_too_long_to_find_out_who_calls_is_not_the_caller() {
        let settings = Settings::default()
            .with_timeout(Duration::from_millis(20))
            .with_unrouted(Unrouted::Authenticated);
        let server = GateServer::new(Guard, Guard, ProblemDetails).with_settings(settings);
        let router = server.into_router();
        let base_url = serve(router).await;
        let slow = ["authorization: Digest wait"];
        for line in ["GET /digest", "GET /nowhere"] {
            let answer = answer(&base_url, line, &slow).await;
            assert!(answer.starts_with("HTTP/1.1 503"), "{line}: {answer}");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_401_lists_every_scheme_that_would_do() {
        let basic = r#"Basic realm="The \"Gate\"", charset="UTF-8""#.to_owned();
        let all = (401, vec![basic, r#"Digest nonce="1""#.to_owned()]);
        assert_eq!(plain("GET /either", &[]).await, all);
        for header in [
            "authorization: Basic YTpi",       // a:b
            "authorization: Basic YWRh",       // no colon
            "authorization: Basic YTpi\u{e4}", // not ASCII
            "authorization: Basic !!!!",       // no Base64
            "authorization: Basic YTr/",       // not UTF-8
            "authorization: Basic YToKYg==",   // a line break
            "authorization: Basic",
            "authorization:",
        ] {
            assert_eq!(plain("GET /either", &[header]).await, all, "{header}");
        }
        let good = "authorization: Basic YWRhOmdlaGVpbTrDnw==";
        assert_eq!(plain("GET /either", &[good]).await, (204, vec![]));
        let twice = plain("GET /either", &[good, good]).await;
        assert_eq!(twice, all, "two headers are none");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_certificate_is_that_of_the_connection() {
        assert_eq!(plain("GET /certificate", &[]).await, (401, vec![]));
        let router = with_peer_certificate(gate_router(Guard, Guard, ProblemDetails));
        let base_url = serve(router).await;
        let status =
            async |line: &str, headers: &[&str]| verdict(&answer(&base_url, line, headers).await).0;
        assert_eq!(status("GET /certificate", &[]).await, 204);
        let post = "POST /certificate-and-key";
        assert_eq!(status(post, &[]).await, 401);
        // A body is announced and never sent: who is refused is told without it.
        let announced = ["content-type: application/json", "content-length: 9"];
        for (key, expected) in [
            ("x-key: red", 403),
            ("x-key: grey", 500),
            ("x-key:", 401),
            ("x-key: bl\u{fc}e", 401),
            ("x-other: blue", 401),
        ] {
            let headers = [key, announced[0], announced[1]];
            assert_eq!(status(post, &headers).await, expected, "{key}");
        }
        assert_eq!(status(post, &["x-key: blue", "x-key: blue"]).await, 401);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn who_shows_nothing_is_nobody_and_who_shows_what_cannot_be_read_is_refused() {
        assert_eq!(plain("GET /perhaps", &[]).await, (204, vec![]));
        let token = "authorization: Negotiate YII=";
        assert_eq!(plain("GET /perhaps", &[token]).await, (204, vec![]));
        let other = "authorization: Bearer abc";
        assert_eq!(plain("GET /perhaps", &[other]).await, (204, vec![]));
        let broken = plain("GET /perhaps", &["authorization: Negotiate"]).await;
        assert_eq!(broken, (401, vec!["negotiate".to_owned()]));
    }
}

mod scopes {
    use goldens::security_scopes::operations as api;
    use goldens::security_scopes::server::{Authenticator, Books, books_router};

    use super::*;

    #[derive(Clone)]
    struct Library;

    /// A token is the list of its scopes, joined by dots.
    fn check(token: &BearerToken, scopes: Scopes) -> Result<Vec<String>, Denial> {
        let granted: Vec<String> = token.expose().split('.').map(str::to_owned).collect();
        if granted == ["expired"] {
            return Err(Denial::Unauthenticated("the token has expired".to_owned()));
        }
        scopes.check(&granted)?;
        Ok(granted)
    }

    impl Authenticator for Library {
        type Principal = Vec<String>;

        async fn oauth(
            &self,
            oauth: BearerToken,
            scopes: Scopes,
            _: &RequestContext,
        ) -> Result<Vec<String>, Denial> {
            check(&oauth, scopes)
        }

        async fn key(
            &self,
            key: ApiKey,
            roles: Scopes,
            _: &RequestContext,
        ) -> Result<Vec<String>, Denial> {
            roles.check([key.expose()])?;
            Ok(vec![key.expose().to_owned()])
        }

        async fn person_and_key(
            &self,
            person: BearerToken,
            key: ApiKey,
            [scopes, roles]: [Scopes; 2],
            _: &RequestContext,
        ) -> Result<Vec<String>, Denial> {
            roles.check([key.expose()])?;
            check(&person, scopes)
        }

        async fn person(
            &self,
            person: BearerToken,
            scopes: Scopes,
            _: &RequestContext,
        ) -> Result<Vec<String>, Denial> {
            check(&person, scopes)
        }
    }

    impl Books for Library {
        type Principal = Vec<String>;

        async fn list_books(
            &self,
            request: Request<api::ListBooks, Vec<String>>,
        ) -> Result<api::ListBooksOutput, api::ListBooksError> {
            Ok(request.principal().clone())
        }

        async fn add_book(
            &self,
            _: Request<api::AddBook, Vec<String>>,
        ) -> Result<api::AddBookOutput, api::AddBookError> {
            Ok(())
        }

        async fn clear(
            &self,
            _: Request<api::Clear, Vec<String>>,
        ) -> Result<api::ClearOutput, api::ClearError> {
            Ok(())
        }

        async fn news(
            &self,
            _: Request<api::News, Option<Vec<String>>>,
        ) -> Result<api::NewsOutput, api::NewsError> {
            Ok(())
        }
    }

    impl Refuse<String> for Library {
        fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> String {
            rejection.to_string()
        }
    }

    impl Refuse<api::NewsUnauthorized> for Library {
        fn refuse(
            &self,
            _: &Rejection,
            _: StatusCode,
            _: &RequestContext,
        ) -> api::NewsUnauthorized {
            api::NewsUnauthorized::new("Own words")
        }
    }

    impl counterpart_runtime::server::RefuseUnrouted for Library {
        fn refuse_unrouted(
            &self,
            rejection: &Rejection,
            request: &RequestContext,
        ) -> counterpart_runtime::server::Response {
            ProblemDetails.refuse_unrouted(rejection, request)
        }
    }

    async fn told(line: &str, headers: &[&str]) -> String {
        let base_url = serve(books_router(Library, Library, Library)).await;
        answer(&base_url, line, headers).await
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_token_without_the_scope_is_forbidden_and_told_which_it_needs() {
        let bearer = r#"Bearer realm="Library""#;
        for (header, status, challenge) in [
            ("authorization: Bearer books:read.other", 200, None),
            ("x-nothing: 1", 401, Some("")),
            (
                "authorization: Bearer expired",
                401,
                Some(r#", error="invalid_token""#),
            ),
            (
                "authorization: Bearer a b",
                401,
                Some(r#", error="invalid_token""#),
            ),
            (
                "authorization: Bearer",
                401,
                Some(r#", error="invalid_token""#),
            ),
            (
                "authorization: bearer books:write",
                403,
                Some(r#", error="insufficient_scope", scope="books:read""#),
            ),
        ] {
            let answer = told("GET /books", &[header]).await;
            let challenge: Vec<String> = challenge
                .iter()
                .map(|rest| format!("{bearer}{rest}"))
                .collect();
            let expected = (status, challenge.iter().map(String::as_str).collect());
            assert_eq!(verdict(&answer), expected, "{header}");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn of_alternatives_the_first_that_is_accepted_is_taken_and_of_denials_the_most_telling_one()
     {
        // A body is announced and never sent: whoever is let through is asked for it, so these are all refused.
        let line = |query: &str| format!("POST /books{query}");
        let body = "content-length: 9";
        let token = |scopes: &str| format!("authorization: Bearer {scopes}");
        let scope =
            r#"Bearer realm="Library", error="insufficient_scope", scope="books:read books:write""#;
        let forbidden = told(&line("?key=reader"), &[&token("expired"), body]).await;
        // The token has expired, which is less than that the key is known and no librarian's.
        assert!(forbidden.starts_with("HTTP/1.1 403"), "{forbidden}");
        assert!(
            forbidden.ends_with(r#""the credentials must be good for `librarian`""#),
            "{forbidden}"
        );
        let narrow = told(&line(""), &[&token("books:read"), body]).await;
        assert_eq!(verdict(&narrow), (403, vec![scope]));
        let twice = told(&line("?key=librarian&key=reader"), &[body]).await;
        assert_eq!(verdict(&twice).0, 401);
        let unreadable = told(&line("?key=%FF"), &[body]).await;
        assert_eq!(verdict(&unreadable).0, 401);
        let empty = told(&line("?key="), &[body]).await;
        assert_eq!(verdict(&empty).0, 401);
        assert!(
            empty.ends_with(r#""the query member `key` is empty""#),
            "{empty}"
        );
        // Wrong before, and right after.
        let right = ["content-type: text/plain", "content-length: 0"];
        for (query, token) in [
            ("?key=librarian", token("expired")),
            ("", token("books:read.books:write")),
            ("?key=reader", token("anything")),
        ] {
            let answer = told(&line(query), &[&token, right[0], right[1]]).await;
            assert_eq!(verdict(&answer).0, 415, "{query} {token}");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn one_scheme_may_be_asked_for_with_either_of_two_scopes() {
        for (token, status) in [("books:write", 204), ("admin", 204), ("books:read", 403)] {
            let header = format!("authorization: Bearer {token}");
            let answer = told("DELETE /shelves", &[&header]).await;
            assert_eq!(verdict(&answer).0, status, "{token}");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_challenge_of_the_contracts_own_refusal_stays_as_it_is() {
        let answer = told("GET /news", &["authorization: Bearer expired"]).await;
        assert_eq!(verdict(&answer), (401, vec!["Own words"]));
        assert_eq!(verdict(&told("GET /news", &[]).await).0, 204);
    }
}

mod alternatives {
    use goldens::security_alternatives::operations as api;
    use goldens::security_alternatives::server::{Authenticator, Secrets, secrets_router};

    use super::*;

    #[derive(Clone)]
    struct Vault;

    impl Authenticator for Vault {
        type Principal = String;

        async fn header_key(&self, key: ApiKey, _: &RequestContext) -> Result<String, Denial> {
            same(key.expose(), "header")
        }

        async fn bearer(&self, bearer: BearerToken, _: &RequestContext) -> Result<String, Denial> {
            same(bearer.expose(), "bearer")
        }

        async fn query_key_and_basic(
            &self,
            key: ApiKey,
            basic: BasicCredentials,
            _: &RequestContext,
        ) -> Result<String, Denial> {
            same(key.expose(), "query")?;
            same(&basic.user, "ada")
        }

        async fn cookie_key(&self, key: ApiKey, _: &RequestContext) -> Result<String, Denial> {
            same(key.expose(), "cookie")
        }

        async fn oauth(
            &self,
            oauth: BearerToken,
            scopes: Scopes,
            _: &RequestContext,
        ) -> Result<String, Denial> {
            scopes.check([oauth.expose()])?;
            Ok("oauth".to_owned())
        }
    }

    fn same(shown: &str, expected: &str) -> Result<String, Denial> {
        if shown == expected {
            return Ok(shown.to_owned());
        }
        Err(Denial::Unauthenticated("who is that?".to_owned()))
    }

    impl Secrets for Vault {
        type Principal = String;

        async fn list_secrets(
            &self,
            _: Request<api::ListSecrets, String>,
        ) -> Result<api::ListSecretsOutput, api::ListSecretsError> {
            Ok(())
        }

        async fn with_both(
            &self,
            _: Request<api::WithBoth, String>,
        ) -> Result<api::WithBothOutput, api::WithBothError> {
            Ok(())
        }

        async fn perhaps(
            &self,
            _: Request<api::Perhaps, Option<String>>,
        ) -> Result<api::PerhapsOutput, api::PerhapsError> {
            Ok(())
        }

        async fn tell_all(
            &self,
            _: Request<api::TellAll, ()>,
        ) -> Result<api::TellAllOutput, api::TellAllError> {
            Ok(())
        }

        async fn with_scopes(
            &self,
            _: Request<api::WithScopes, String>,
        ) -> Result<api::WithScopesOutput, api::WithScopesError> {
            Ok(())
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn each_place_is_read_and_what_is_ambiguous_there_is_refused() {
        let base_url = serve(secrets_router(Vault, Vault, ProblemDetails)).await;
        let ada = "authorization: Basic YWRhOg==";
        let cases: &[(&str, &[&str], u16)] = &[
            ("/secrets", &["x-key: header"], 204),
            ("/secrets", &["X-KEY:   header  "], 204),
            ("/secrets", &["x-key: other"], 401),
            (
                "/secrets",
                &["x-key: other", "authorization: Bearer bearer"],
                204,
            ),
            ("/secrets", &["x-key: header", "x-key: header"], 401),
            (
                "/secrets",
                &[
                    "authorization: Bearer bearer",
                    "authorization: Bearer bearer",
                ],
                401,
            ),
            ("/secrets", &["x-key: header", "authorization: Bearer"], 204),
            ("/both?key=query", &[ada], 204),
            ("/both?key=query", &[], 401),
            ("/both", &[ada], 401),
            ("/both?key=%71uery", &[ada], 204),
            ("/both?KEY=query", &[ada], 401),
            ("/perhaps", &[], 204),
            ("/perhaps", &["cookie: a=b; session=cookie"], 204),
            ("/perhaps", &["cookie: a=b", "cookie: session=cookie"], 204),
            ("/perhaps", &["cookie: session=cookie; session=cookie"], 204),
            ("/perhaps", &["cookie: session=cookie; session=other"], 401),
            ("/perhaps", &["cookie: session=other"], 401),
            ("/perhaps", &["cookie: session="], 401),
            ("/perhaps", &["cookie: session=c\u{f6}\u{f6}kie"], 401),
            ("/perhaps", &["cookie: note=\u{f6}; sessions=other"], 204),
            ("/public", &["authorization: Bearer"], 204),
            ("/scoped", &["authorization: Bearer read"], 204),
            ("/scoped", &["authorization: Bearer write"], 401),
        ];
        for (path, headers, expected) in cases {
            let answer = answer(&base_url, &format!("GET {path}"), headers).await;
            assert_eq!(verdict(&answer).0, *expected, "{path} {headers:?}");
        }
    }
}
