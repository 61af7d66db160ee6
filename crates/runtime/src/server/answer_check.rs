//! Answers held to the contract before they are sent: read again as their caller will read them, which looks at everything that is declared.

use super::Settings;
use crate::{ByteStream, EncodedBody, EncodedResponse, Failure, Operation};

/// Writes an answer, checked if the settings ask for it. Apart, so that what this takes of the stack is not taken by the whole exchange.
///
/// # Errors
///
/// The failure, if the outcome is one; and if the answer cannot be written or is found to violate the contract.
#[inline(never)]
pub(super) fn encode<O: Operation>(
    outcome: Result<O::Output, O::Error>,
    settings: &Settings,
) -> Result<EncodedResponse, Failure> {
    let encoded = O::encode_outcome(outcome)?;
    let is_checked = settings.answer_checks.are_made();
    if let EncodedBody::Stream(stream) = &encoded.body {
        stream.check_items(is_checked);
    }
    if is_checked {
        check::<O>(&encoded).map_err(Failure::internal)?;
    }
    Ok(encoded)
}

/// What comes piece by piece is not looked at here: its items are checked one by one, as they are written.
fn check<O: Operation>(encoded: &EncodedResponse) -> Result<(), Failure> {
    let body = match &encoded.body {
        EncodedBody::Empty => EncodedBody::Empty,
        EncodedBody::Whole(bytes) => EncodedBody::Whole(bytes.clone()),
        EncodedBody::Stream(_) | EncodedBody::Parts(_) => {
            EncodedBody::Stream(ByteStream::default())
        }
    };
    let copy = EncodedResponse {
        status: encoded.status,
        headers: encoded.headers.clone(),
        body,
    };
    O::DESCRIPTION.expect_media_type(&copy)?;
    match O::decode_outcome(copy) {
        Ok(_) => Ok(()),
        // A declared error can be written, what could not be read is a failure.
        Err(error) => O::encode_outcome(Err(error)).map(drop),
    }
}
