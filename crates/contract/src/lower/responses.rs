//! Responses: statuses, headers and bodies.

use counterpart_document::openapi::{self, Entries, Place};
use counterpart_document::{Diagnostic, Key, Mapping};

use super::bodies::body_hint;
use super::framing::{Asked, says_more};
use super::left_out::LeftOut;
use super::names::{Hint, pascal};
use super::{Lowering, origin};
use crate::model::{Header, ParameterLocation, Payload, Response, StatusPattern};

impl<'d> Lowering<'d> {
    /// Lowers the responses of an operation; `owner` begins the names of their inline schemas.
    pub(super) fn lower_responses(
        &mut self,
        operation: &openapi::Operation<'d>,
        method: &Key,
        owner: &str,
    ) -> Vec<Response> {
        let mut responses = Vec::new();
        for (key, place) in operation.responses.iter().flat_map(Entries::iter) {
            let Some(status) = self.read_status(key) else {
                continue;
            };
            if matches!(
                status,
                StatusPattern::Exact(100 | 102..=199) | StatusPattern::Range(1)
            ) {
                self.leave_out_interim(key);
                continue;
            }
            let asked = if method.text == "head" {
                Asked::ForHead
            } else {
                Asked::ForBody
            };
            let response = self.lower_response(status, &place, owner, asked);
            responses.extend(
                response.map(|response| self.without_impossible_body(response, method, key)),
            );
        }
        let declared = operation.place.child("responses");
        let is_empty = |place: &Place<'_>| place.node.as_mapping().is_some_and(Mapping::is_empty);
        if declared.as_ref().is_none_or(is_empty) {
            let span = declared.map_or(method.span, |place| place.span());
            let message = "an operation must declare a response";
            self.report(
                Diagnostic::warning("no-responses", message, span)
                    .with_label_text(
                        "nothing says how this is answered: taken for any success, without a body",
                    )
                    .with_help("add `responses`, each status with what it means"),
            );
        }
        if responses.is_empty() {
            responses.push(Response {
                origin: origin(&operation.place),
                status: StatusPattern::Range(2),
                description: None,
                component: None,
                payload: Payload {
                    headers: Vec::new(),
                    content: Vec::new(),
                },
            });
        }
        responses
    }

    /// Lowers one response, which may be a reference.
    pub(super) fn lower_response(
        &mut self,
        status: StatusPattern,
        place: &Place<'d>,
        owner: &str,
        asked: Asked,
    ) -> Option<Response> {
        let followed = self.follow(place, "responses")?;
        let response = self.read::<openapi::Response<'d>>(&followed.place)?;
        self.read_past(&followed.place, LeftOut::Links);
        let component = followed.component.as_deref().map(pascal);
        let hint = component.as_deref().map(body_hint);
        let owner = component.unwrap_or_else(|| format!("{owner}{}", phrase(status)));
        let hint = hint.unwrap_or_else(|| Hint::new(owner.as_str()));
        let content = response.content.as_ref();
        let content = content.map_or_else(Vec::new, |content| self.lower_content(content, &hint));
        let headers = response.headers.as_ref();
        let headers = self.lower_answer_headers(headers, &owner, &content, asked);
        // Where another method answers with the same component, it has less.
        let differs = asked == Asked::ForHead && says_more(&headers, &content);
        Some(Response {
            origin: origin(&followed.place),
            status,
            description: followed.description.or(super::prose(response.description)),
            component: followed.component.filter(|_| !differs),
            payload: Payload { headers, content },
        })
    }

    /// Leaves out an answer after which another one comes (RFC 9110, section 15.2): servers send it on their own, and clients wait on.
    fn leave_out_interim(&mut self, status: &Key) {
        let message = format!("an answer with the status {} ends no exchange", status.text);
        self.report(
            Diagnostic::warning("interim-answer", message, status.span)
                .with_label_text("left out: the server's connection sends it where it is needed")
                .with_help("remove it, and describe the answer that follows"),
        );
    }

    /// Leaves out a body that HTTP does not carry: that of a `HEAD`, which tells what a `GET` gives, or of a status that never has one.
    fn without_impossible_body(
        &mut self,
        mut response: Response,
        method: &Key,
        status: &Key,
    ) -> Response {
        let has_none = matches!(response.status, StatusPattern::Exact(101 | 204 | 205 | 304));
        if response.payload.content.is_empty() || !has_none && method.text != "head" {
            return response;
        }
        if has_none {
            let message = format!("an answer with the status {} has no body", status.text);
            self.report(
                Diagnostic::warning("impossible-body", message, status.span)
                    .with_label_text("its `content` is left out")
                    .with_help("remove `content`, or answer with another status"),
            );
        }
        response.payload.content.clear();
        // Elsewhere the component has its body.
        response.component = None;
        response
    }

    pub(super) fn lower_headers(
        &mut self,
        headers: Option<&Entries<'d>>,
        owner: &str,
    ) -> Vec<Header> {
        let mut lowered = Vec::new();
        for (key, place) in headers.into_iter().flat_map(Entries::iter_all) {
            if !key.text.eq_ignore_ascii_case("content-type") {
                lowered.extend(self.lower_header(&key.text, &place, owner));
            }
        }
        lowered
    }

    /// Lowers a header, which may be a reference.
    pub(super) fn lower_header(
        &mut self,
        name: &str,
        place: &Place<'d>,
        owner: &str,
    ) -> Option<Header> {
        let followed = self.follow(place, "headers")?;
        let header = self.read::<openapi::Header<'d>>(&followed.place)?;
        let hint = match &followed.component {
            Some(component) => Hint::new(pascal(component)).or(pascal(component) + "Header"),
            None => Hint::member(owner, name),
        };
        let value = &header.value;
        let location = ParameterLocation::Header;
        let form = self.lower_parameter_form(&header.place, value, location, &hint)?;
        Some(Header {
            wire_name: name.to_owned(),
            origin: origin(&header.place),
            required: value.required.unwrap_or_default(),
            deprecated: value.deprecated.unwrap_or_default(),
            description: followed.description.or(super::prose(value.description)),
            form,
        })
    }

    fn read_status(&mut self, key: &Key) -> Option<StatusPattern> {
        let status = parse_status(&key.text);
        if status.is_none() {
            let message = format!("`{}` is no status", key.text);
            let diagnostic = Diagnostic::error("invalid-status", message, key.span)
                .with_label_text("expected a status from 100 to 599, a range or `default`");
            let upper = key.text.to_ascii_uppercase();
            let lower = key.text.to_ascii_lowercase();
            let meant = parse_status(&upper).or_else(|| parse_status(&lower));
            self.report(match meant {
                Some(meant) => diagnostic
                    .as_warning()
                    .with_help(format!("write `{meant}`")),
                None => diagnostic.with_help("write `404`, `4XX` or `default`"),
            });
            return meant;
        }
        status
    }
}

fn parse_status(text: &str) -> Option<StatusPattern> {
    if text == "default" {
        return Some(StatusPattern::Default);
    }
    if let Some(hundreds) = text.strip_suffix("XX") {
        let hundreds = hundreds.parse().ok()?;
        return (1..=5)
            .contains(&hundreds)
            .then_some(StatusPattern::Range(hundreds));
    }
    let code = text.parse().ok().filter(|_| text.len() == 3)?;
    (100..600)
        .contains(&code)
        .then_some(StatusPattern::Exact(code))
}

/// What a status is called, in `PascalCase`: its reason phrase.
fn phrase(status: StatusPattern) -> String {
    let phrase = match status {
        StatusPattern::Default => "Default",
        StatusPattern::Range(1) => "Informational",
        StatusPattern::Range(2) => "Success",
        StatusPattern::Range(3) => "Redirection",
        StatusPattern::Range(4) => "ClientError",
        StatusPattern::Range(_) => "ServerError",
        StatusPattern::Exact(code) => {
            let found = PHRASES.iter().find(|(known, _)| *known == code);
            return found.map_or_else(
                || format!("Status{code}"),
                |(_, phrase)| (*phrase).to_owned(),
            );
        }
    };
    phrase.to_owned()
}

/// The statuses of the HTTP Status Code Registry.
#[rustfmt::skip]
const PHRASES: [(u16, &str); 62] = [
    (100, "Continue"), (101, "SwitchingProtocols"), (102, "Processing"), (103, "EarlyHints"),
    (200, "Ok"), (201, "Created"), (202, "Accepted"), (203, "NonAuthoritativeInformation"), (204, "NoContent"),
    (205, "ResetContent"), (206, "PartialContent"), (207, "MultiStatus"), (208, "AlreadyReported"), (226, "ImUsed"),
    (300, "MultipleChoices"), (301, "MovedPermanently"), (302, "Found"), (303, "SeeOther"), (304, "NotModified"),
    (305, "UseProxy"), (307, "TemporaryRedirect"), (308, "PermanentRedirect"),
    (400, "BadRequest"), (401, "Unauthorized"), (402, "PaymentRequired"), (403, "Forbidden"), (404, "NotFound"),
    (405, "MethodNotAllowed"), (406, "NotAcceptable"), (407, "ProxyAuthenticationRequired"), (408, "RequestTimeout"),
    (409, "Conflict"), (410, "Gone"), (411, "LengthRequired"), (412, "PreconditionFailed"), (413, "ContentTooLarge"),
    (414, "UriTooLong"), (415, "UnsupportedMediaType"), (416, "RangeNotSatisfiable"), (417, "ExpectationFailed"),
    (418, "ImATeapot"), (421, "MisdirectedRequest"), (422, "UnprocessableContent"), (423, "Locked"),
    (424, "FailedDependency"), (425, "TooEarly"), (426, "UpgradeRequired"), (428, "PreconditionRequired"),
    (429, "TooManyRequests"), (431, "RequestHeaderFieldsTooLarge"), (451, "UnavailableForLegalReasons"),
    (500, "InternalServerError"), (501, "NotImplemented"), (502, "BadGateway"), (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"), (505, "HttpVersionNotSupported"), (506, "VariantAlsoNegotiates"),
    (507, "InsufficientStorage"), (508, "LoopDetected"), (510, "NotExtended"),
    (511, "NetworkAuthenticationRequired"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::fixture::{contract, diagnostics, with_paths};

    #[test]
    fn statuses_are_codes_ranges_and_default() {
        assert_eq!(parse_status("404"), Some(StatusPattern::Exact(404)));
        assert_eq!(parse_status("4XX"), Some(StatusPattern::Range(4)));
        assert_eq!(parse_status("default"), Some(StatusPattern::Default));
        for text in ["4xx", "6XX", "99", "600", "0404", "ok", ""] {
            assert_eq!(parse_status(text), None, "{text}");
        }
    }

    #[test]
    fn a_reference_may_describe_a_shared_response_anew() {
        let contract = contract(
            "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /pets:
    get:
      responses:
        '404': {$ref: '#/components/responses/Failure', description: no such pet}
        default: {$ref: '#/components/responses/Failure'}
components:
  responses:
    Failure:
      description: it failed
      headers:
        X-Request-Id: {required: true, schema: {type: string}}
        content-type: {schema: {type: string}}",
        );
        let [not_found, default] = contract.operations[0].responses.as_slice() else {
            panic!("two responses");
        };
        assert_eq!(not_found.description.as_deref(), Some("no such pet"));
        assert_eq!(default.description.as_deref(), Some("it failed"));
        assert_eq!(not_found.component.as_deref(), Some("Failure"));
        assert_eq!(not_found.payload.headers.len(), 1);
    }

    #[test]
    fn what_http_carries_without_a_body_has_none() {
        let text = with_paths(
            "/pets:
    head: {responses: {'200': {description: ok, content: {application/json: {}}}}}
    get: {responses: {'200': {description: ok, content: {application/json: {}}}}}
    put: {responses: {'204': {description: ok, content: {application/json: {}}}}}",
        );
        assert_eq!(diagnostics(&text), ["impossible-body"]);
        let bodies = contract(&text);
        let bodies: Vec<usize> = bodies
            .operations
            .iter()
            .map(|operation| operation.responses[0].payload.content.len())
            .collect();
        assert_eq!(bodies, [0, 1, 0]);
    }

    #[test]
    fn an_operation_declares_a_response() {
        assert_eq!(
            diagnostics(&with_paths("/pets: {get: {responses: {}}}")),
            ["no-responses"]
        );
        assert_eq!(
            diagnostics(&with_paths("/pets: {get: {}}")),
            ["no-responses"]
        );
    }
}
