//! The client that is emitted for small contracts.

use super::*;
use crate::{Embedding, Names, Settings, generate};

/// The file of this name.
fn emitted(text: &str, path: &str) -> String {
    let contract = sample::contract(text);
    let supported = crate::check(&contract).expect("the sample is supported");
    let mut settings = Settings::new("openapi.yaml");
    settings.service = Embedding::Always;
    let files =
        generate(supported, &Names::new(&contract), &settings).expect("the sample is sendable");
    let file = files.into_iter().find(|file| file.path == path);
    file.expect("there is the file").text
}

fn assert_holds(text: &str, part: &str) {
    assert!(text.contains(part), "missing:\n{part}\nin:\n{text}");
}

const PETS: &str = "
openapi: 3.1.0
info: { title: Pets, version: '1' }
security: [{ Key: [] }]
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-Key }
    Token: { type: http, scheme: bearer }
paths:
  /pets/{petId}:
    put:
      operationId: putPet
      parameters:
        - { name: petId, in: path, required: true, schema: { type: string } }
        - { name: Tag, in: query, schema: { type: array, items: { type: string } } }
        - { name: dry-run, in: query, schema: { type: boolean } }
        - { name: X-Trace, in: header, schema: { type: string } }
      requestBody:
        content: { application/json: { schema: { type: string } } }
      responses:
        '200': { description: Fine., content: { application/json: { schema: { type: string } } } }
        '404': { description: No such pet., content: { text/plain: { schema: { type: string } } } }
    trace:
      operationId: tracePet
      security: []
      parameters:
        - { name: petId, in: path, required: true, schema: { type: string } }
      responses: { '204': { description: Fine. } }
";

#[test]
fn a_typed_method_calls_the_wire_in_the_order_of_its_arguments() {
    let text = emitted(PETS, "client.rs");
    assert_holds(
        &text,
        r#"        self.caller
            .call(
                request,
                &[&[self.credentials.show_key()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_pet(
                            path_text(request, "petId")?,
                            &query_text(request),
                            "application/json, text/plain",
                            header_text(request, "content-type"),
                            header_text(request, "x-trace"),
                            body,
                        )
                },
            )
            .await
"#,
    );
}

#[test]
fn a_wire_method_writes_the_names_of_the_wire_and_nothing_unasked() {
    let text = emitted(PETS, "wire.rs");
    assert_holds(
        &text,
        "    pub(super) fn put_pet<B: Into<Body>>(
        &self,
        pet_id: &str,
        query: &str,
        accept: &str,
        content_type: Option<&str>,
        x_trace: Option<&str>,
        body: B,
    ) -> ",
    );
    assert_holds(&text, r#"self.baseurl.join(&["/pets/", pet_id, query])?"#);
    assert_holds(
        &text,
        "        let mut request = self.client.put(url).body(body).build()?;
        let header_map = request.headers_mut();
",
    );
    assert_holds(&text, r#"header_map.append("x-trace", "#);
    for unasked in [
        "api-version",
        "octet-stream",
        "unwrap",
        "prelude",
        "mod types",
    ] {
        assert!(!text.contains(unasked), "{unasked} in:\n{text}");
    }
}

#[test]
fn methods_without_a_function_of_reqwest_and_without_headers_are_sent_too() {
    let text = emitted(PETS, "wire.rs");
    assert_holds(
        &text,
        r#"    /// `TRACE /pets/{petId}`
    pub(super) fn trace_pet(&self, pet_id: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/pets/", pet_id])?;
        Ok(self.client.request(Method::TRACE, url).build()?)
"#,
    );
}

#[test]
fn each_operation_is_shown_what_it_asks_for() {
    let text = emitted(PETS, "client.rs");
    assert_holds(
        &text,
        r#"    fn show_key(&self) -> Option<Shown<'_>> {
        self.key.as_ref().map(|key| Shown::header("X-Key", key))
    }
"#,
    );
    assert_holds(
        &text,
        r#"                request,
                &[],
                |request| self.wire.trace_pet(path_text(request, "petId")?),
"#,
    );
    assert!(
        !text.contains("BearerToken"),
        "nobody asks for a token:\n{text}"
    );
}

#[test]
fn credentials_of_several_schemes_are_shown_together() {
    let both = PETS.replace("[{ Key: [] }]", "[{ Key: [], Token: [] }, {}]");
    let client = emitted(&both, "client.rs");
    assert_holds(
        &client,
        "&[&[self.credentials.show_key(), self.credentials.show_token()]],",
    );
    assert_holds(
        &client,
        "pub fn token(mut self, token: impl Into<Credential<BearerToken>>) -> Self {",
    );
    let service = emitted(&both, "service.rs");
    assert_holds(
        &service,
        "    async fn key_and_token(
        &self,
        key: ApiKey,
        token: BearerToken,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_key(key).with_token(token))
    }
",
    );
    assert_holds(&service, "request: Request<PutPet, Option<Credentials>>,");
    assert_holds(&service, "showing(self, shown).put_pet(input).await");
    assert_holds(
        &service,
        "shown => client.with_credentials(shown.unwrap_or_default()),",
    );
}

#[test]
fn the_service_hands_on_the_callers_credentials() {
    let text = emitted(PETS, "service.rs");
    assert_holds(
        &text,
        "        let (input, shown, _) = request.into_parts();
        showing(self, shown).put_pet(input).await
",
    );
    assert_holds(
        &text,
        "    async fn trace_pet(
        &self,
        request: Request<TracePet, ()>,
    ) -> Result<TracePetOutput, TracePetError> {
        self.trace_pet(request.into_input()).await
    }
",
    );
}

#[test]
fn without_security_there_are_no_credentials() {
    let open = PETS.replace("security: [{ Key: [] }]\n", "");
    let client = emitted(&open, "client.rs");
    assert!(!client.contains("Credentials"), "{client}");
    let service = emitted(&open, "service.rs");
    assert!(!service.contains("Principal"), "{service}");
    assert!(!service.contains("Authenticator"), "{service}");
}

#[test]
fn a_scheme_named_as_a_setting_has_a_setter_of_its_own() {
    let text = emitted(
        &PETS
            .replace("Key: { type", "Header: { type")
            .replace("{ Key: [] }", "{ Header: [] }"),
        "client.rs",
    );
    assert_holds(
        &text,
        "pub fn header_credentials(mut self, key: impl Into<Credential<ApiKey>>) -> Self {",
    );
    // `header` is among these.
    assert_holds(&text, "client_settings!();");
}
