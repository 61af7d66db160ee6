//! The client of the API "Archive" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{FindLetters, FindLettersError, FindLettersOutput};
use super::server::Letters;

impl Letters for Client {
    async fn find_letters(
        &self,
        request: Request<FindLetters, ()>,
    ) -> Result<FindLettersOutput, FindLettersError> {
        self.find_letters(request.into_input()).await
    }
}
