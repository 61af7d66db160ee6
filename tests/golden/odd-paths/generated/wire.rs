//! The wire layer of the client of the API "Archive".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::Failure;
use counterpart_runtime::client::HttpClient;
use counterpart_runtime::client::reqwest::header::HeaderValue;
use counterpart_runtime::generated::client::{BaseUrl, HttpRequest};

/// What writes the requests: a base URL, and an HTTP client.
#[derive(Clone, Debug)]
#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
pub(super) struct Client {
    baseurl: BaseUrl,
    client: HttpClient,
}

impl Client {
    /// A client of the service at this base URL, which has no slash at its end.
    pub(super) fn new_with_client(baseurl: &BaseUrl, client: HttpClient) -> Self {
        Self {
            baseurl: baseurl.clone(),
            client,
        }
    }
}

#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by progenitor, in its own style"
)]
impl Client {
    /// `GET /shelves/{shelf}/tiles//`
    pub(super) fn list_tiles(
        &self,
        shelf: &str,
        query: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/shelves/", shelf, "/tiles//", query])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `PUT /shelves//{shelf}//box`
    pub(super) fn close_box(&self, shelf: &str) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/shelves//", shelf, "//box"])?;
        Ok(self.client.put(url).build()?)
    }

    /// `GET //`
    pub(super) fn list_rooms(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["//"])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /send/%23room/v1/letters/{letter}`
    pub(super) fn get_send_room_v1_letters_by_letter(
        &self,
        letter: &str,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/send/%23room/v1/letters/", letter])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /send/%23room/v1/letters`
    pub(super) fn get_send_room_v1_letters(
        &self,
        accept: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/send/%23room/v1/letters"])?;
        let mut request = self.client.get(url).build()?;
        let header_map = request.headers_mut();
        header_map.append("accept", HeaderValue::from_bytes(accept.as_bytes())?);
        Ok(request)
    }

    /// `GET /drafts/{draft}`
    pub(super) fn get_drafts_draft_read(
        &self,
        draft: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/drafts/", draft])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /drafts/{title}`
    pub(super) fn get_drafts_title_find(
        &self,
        title: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/drafts/", title])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /send/outbox`
    pub(super) fn list_outbox(&self) -> Result<HttpRequest, Failure> {
        let url = self.baseurl.join(&["/send/outbox"])?;
        Ok(self.client.get(url).build()?)
    }
}
