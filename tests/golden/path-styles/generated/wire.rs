//! The wire layer of the client of the API "Palette".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::Failure;
use counterpart_runtime::client::HttpClient;
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
    /// `GET /simple/{shade}/{shades}/{colour}/{paint}`
    pub(super) fn mix_simple(
        &self,
        shade: &str,
        shades: &str,
        colour: &str,
        paint: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self
            .baseurl
            .join(&["/simple/", shade, "/", shades, "/", colour, "/", paint])?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /labels/{shade}/{shades}/{tones}/{colour}/{paint}`
    pub(super) fn mix_labels(
        &self,
        shade: &str,
        shades: &str,
        tones: &str,
        colour: &str,
        paint: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self
            .baseurl
            .join(
                &["/labels/", shade, "/", shades, "/", tones, "/", colour, "/", paint],
            )?;
        Ok(self.client.get(url).build()?)
    }

    /// `GET /matrices/{shade}/{shades}/{tones}/{colour}/{paint}`
    pub(super) fn mix_matrices(
        &self,
        shade: &str,
        shades: &str,
        tones: &str,
        colour: &str,
        paint: &str,
    ) -> Result<HttpRequest, Failure> {
        let url = self
            .baseurl
            .join(
                &["/matrices/", shade, "/", shades, "/", tones, "/", colour, "/", paint],
            )?;
        Ok(self.client.get(url).build()?)
    }
}
