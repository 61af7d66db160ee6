//! Reading a `multipart/form-data` body: values into memory, files into memory or, if they are large, into temporary files.
//!
//! Parsing is `multer`'s. It takes whatever its source has ready, so that the source is given to it in measured pieces.

mod paced;
mod spool;

use multer::{Field, Multipart};

use self::paced::Pace;
use self::spool::{Content, Spool};
use super::{Rejection, Settings};
use crate::parts::PartForm;
use crate::{ByteStream, EncodedPart, Failure, Malformed, Part};

/// Reads the parts of a body; those that the contract does not know are dropped, but for their names.
pub(super) async fn read_parts(
    settings: &Settings,
    body: ByteStream,
    content_type: &str,
    described: &'static [Part],
) -> Result<Vec<EncodedPart>, Rejection> {
    let boundary =
        multer::parse_boundary(content_type).map_err(|error| refused(settings, &error))?;
    let pace = Pace::default();
    let mut reading = Reading {
        settings,
        described,
        multipart: Multipart::new(pace.of(body), boundary),
        pace,
        free: settings.body_limit,
        spool: Spool::default(),
    };
    let mut parts = Vec::new();
    while let Some(part) = reading.next().await? {
        if parts.len() == settings.uploads.parts {
            let limit = settings.uploads.parts;
            let message = format!("the body has more than {limit} parts");
            return Err(Rejection::ExcessiveParts(message));
        }
        parts.push(part);
    }
    Ok(parts)
}

struct Reading<'s> {
    settings: &'s Settings,
    described: &'static [Part],
    multipart: Multipart<'static>,
    pace: Pace,
    /// How many bytes of memory are left.
    free: usize,
    spool: Spool,
}

impl Reading<'_> {
    async fn next(&mut self) -> Result<Option<EncodedPart>, Rejection> {
        self.pace.begin_head(self.settings.uploads.part_headers);
        let field = self.multipart.next_field().await;
        let Some(field) = field.map_err(|error| refused(self.settings, &error))? else {
            return Ok(None);
        };
        self.pace.begin_content();
        let Some(name) = field.name().map(decoded) else {
            return Err(malformed("a part has no name".to_owned()));
        };
        let file_name = field.file_name().map(decoded);
        let mut headers = field.headers().clone();
        headers.remove(http::header::CONTENT_DISPOSITION);
        let head: usize = headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len())
            .sum();
        self.draw(head + name.len() + file_name.as_deref().map_or(0, str::len))?;
        let form = self.described.iter().find(|part| part.name == name);
        let body = match form.map(|part| part.form) {
            Some(PartForm::File) => self.file(field).await?,
            Some(PartForm::Text | PartForm::Json) => self.value(field).await?,
            None => self.skipped(field).await?,
        };
        Ok(Some(EncodedPart {
            name,
            file_name,
            headers,
            body,
        }))
    }

    async fn value(&mut self, mut field: Field<'static>) -> Result<ByteStream, Rejection> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.piece(&mut field).await? {
            self.draw(piece.len())?;
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes.into())
    }

    async fn file(&mut self, mut field: Field<'static>) -> Result<ByteStream, Rejection> {
        let mut content = Content::new(self.settings.uploads.file_memory.min(self.free));
        while let Some(piece) = self.piece(&mut field).await? {
            let pushed = content.push(&piece, &mut self.spool).await;
            pushed.map_err(Failure::internal)?;
        }
        let finished = content.finish(&mut self.spool).await;
        let (content, in_memory) = finished.map_err(Failure::internal)?;
        self.draw(in_memory)?;
        Ok(content)
    }

    /// Takes so many bytes from what may be in memory.
    fn draw(&mut self, bytes: usize) -> Result<(), Rejection> {
        self.free = self.free.checked_sub(bytes).ok_or_else(|| {
            let limit = u64::try_from(self.settings.body_limit).unwrap_or(u64::MAX);
            Rejection::TooLarge { limit }
        })?;
        Ok(())
    }

    async fn skipped(&mut self, mut field: Field<'static>) -> Result<ByteStream, Rejection> {
        while self.piece(&mut field).await?.is_some() {}
        Ok(ByteStream::default())
    }

    async fn piece(&self, field: &mut Field<'static>) -> Result<Option<bytes::Bytes>, Rejection> {
        let piece = field.chunk().await;
        self.pace.go_on();
        piece.map_err(|error| refused(self.settings, &error))
    }
}

/// A name as forms write it: of what would end it, the escapes (HTML, "multipart/form-data encoding algorithm").
fn decoded(name: &str) -> String {
    name.replace("%22", "\"")
        .replace("%0D", "\r")
        .replace("%0A", "\n")
}

fn malformed(message: String) -> Rejection {
    Rejection::Malformed(Malformed::new(message))
}

fn refused(settings: &Settings, error: &multer::Error) -> Rejection {
    match error {
        multer::Error::StreamReadFailed(cause) => match cause.downcast_ref::<Failure>() {
            Some(failure) => match failure.body_fault() {
                Some(fault) => fault.clone().into(),
                None => Rejection::BrokenBody(cause.to_string()),
            },
            None => {
                let limit = settings.uploads.part_headers;
                let message = format!("the headers of a part have more than {limit} bytes");
                Rejection::ExcessiveParts(message)
            }
        },
        multer::Error::IncompleteFieldData { .. }
        | multer::Error::IncompleteHeaders
        | multer::Error::IncompleteStream => {
            malformed("the parts do not end with their boundary".to_owned())
        }
        multer::Error::NoBoundary => malformed("`Content-Type` names no boundary".to_owned()),
        error => malformed(error.to_string()),
    }
}

#[cfg(test)]
mod tests;
