//! Who may use the control routes: this machine's own programs, and no page of a browser but the server's own.
//!
//! A browser runs other people's code on this machine. What tells its requests apart is the name that it was sent to
//! (`Host`, against names that are made to point here), where the page comes from (`Origin`, `Sec-Fetch-Site`) and the media
//! type (a page of another origin may send a few without asking first).

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{
    CONTENT_TYPE, FORWARDED, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN,
};
use axum::http::uri::Authority;
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use clap::ValueEnum;

use super::answers::Refusal;

/// Who may use the control routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ControlAccess {
    /// Programs on this machine, which call the server by a name of this machine.
    #[default]
    Loopback,
    /// Whoever reaches the server. Pages of other origins are refused all the same.
    Anywhere,
    /// Nobody: there are no control routes.
    Off,
}

/// For whom a proxy asks, in the header that most of them send in the place of `Forwarded`.
const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Lets the request pass, or refuses it.
pub(super) async fn admit(
    State(access): State<ControlAccess>,
    request: Request,
    next: Next,
) -> Response {
    match check(access, &request) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

fn check(access: ControlAccess, request: &Request) -> Result<(), Refusal> {
    let host = host(request);
    if access != ControlAccess::Anywhere {
        check_peer(request)?;
        check_proxy(request.headers())?;
        check_host(host.as_ref())?;
    }
    check_origin(request.headers(), host.as_ref())?;
    check_media_type(request)
}

fn check_peer(request: &Request) -> Result<(), Refusal> {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    if peer.is_some_and(|peer| peer.0.ip().to_canonical().is_loopback()) {
        return Ok(());
    }
    Err(Refusal::forbidden(
        "control routes answer to programs on the server's own machine only; to let others use them, start the server \
         with `--control anywhere`",
    ))
}

/// A proxy on this machine asks for others, and may call the server by a name of this machine when it does.
fn check_proxy(headers: &HeaderMap) -> Result<(), Refusal> {
    let told = |name: &HeaderName| headers.contains_key(name);
    if ![FORWARDED, X_FORWARDED_FOR].iter().any(told) {
        return Ok(());
    }
    Err(Refusal::forbidden(
        "control routes do not answer through a proxy, which may ask for another machine; call the server itself, or start \
         it with `--control anywhere`",
    ))
}

fn check_host(host: Option<&Authority>) -> Result<(), Refusal> {
    if host.is_some_and(|host| is_loopback(host.host())) {
        return Ok(());
    }
    Err(Refusal::forbidden(
        "control routes answer only where the server is called `localhost` or by a loopback address; call it so, or start \
         it with `--control anywhere`",
    ))
}

/// Whether the name or address in a `Host` is one of this machine's own.
fn is_loopback(host: &str) -> bool {
    let host = host.strip_prefix('[').unwrap_or(host);
    let host = host.strip_suffix(']').unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse()
            .is_ok_and(|address: IpAddr| address.to_canonical().is_loopback())
}

fn check_origin(headers: &HeaderMap, host: Option<&Authority>) -> Result<(), Refusal> {
    const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
    let from_here = |origin: &HeaderValue| {
        let origin = origin.to_str().ok();
        let origin = origin.and_then(|origin| origin.split_once("://"));
        origin.is_some_and(|(scheme, authority)| {
            matches!(scheme, "http" | "https")
                && host.is_some_and(|host| host.as_str().eq_ignore_ascii_case(authority))
        })
    };
    let same_site = |site: &HeaderValue| matches!(site.as_bytes(), b"same-origin" | b"none");
    if headers.get_all(ORIGIN).iter().all(from_here)
        && headers.get_all(SEC_FETCH_SITE).iter().all(same_site)
    {
        return Ok(());
    }
    Err(Refusal::forbidden(
        "control routes do not answer to pages of other origins; open the server's own page, or call them from a program \
         that is no browser",
    ))
}

/// A page of another origin may send a form's media types unasked, so none of them may change anything.
fn check_media_type(request: &Request) -> Result<(), Refusal> {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(());
    }
    let mut media_types = request.headers().get_all(CONTENT_TYPE).iter();
    let is_json = |value: &HeaderValue| {
        let text = value.to_str().unwrap_or_default();
        let essence = text.split(';').next().unwrap_or_default().trim();
        essence.eq_ignore_ascii_case("application/json")
    };
    if media_types.all(is_json) {
        return Ok(());
    }
    Err(Refusal::new(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "control routes take JSON; send it with `Content-Type: application/json`",
    ))
}

/// What the caller calls the server: the `Host`, or the authority that stands in its place in HTTP/2.
fn host(request: &Request) -> Option<Authority> {
    let mut hosts = request.headers().get_all(HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => Authority::try_from(host.as_bytes()).ok(),
        (None, _) => request.uri().authority().cloned(),
        (Some(_), Some(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_names_and_addresses_are_this_machine_s() {
        for host in ["localhost", "LocalHost", "127.0.0.1", "127.8.9.1", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "localhost.example.com",
            "example.com",
            "10.0.0.1",
            "0.0.0.0",
            "[::]",
            "127.0.0.1.example.com",
            "2130706433",
            "",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
