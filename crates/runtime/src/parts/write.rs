//! Writing the parts of a body.

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};

use super::{EncodedPart, FilePart, Part, PartForm};
use crate::codec::{self, tree_of};
use crate::parameter::text_of;
use crate::schema::Encode;
use crate::{ByteStream, Failure};

/// Writes the parts of a body, in the order in which they are given.
#[derive(Debug)]
pub struct PartsWriter {
    described: &'static [Part],
    parts: Vec<EncodedPart>,
}

impl PartsWriter {
    /// Starts to write parts that are described so.
    pub fn new(described: &'static [Part]) -> Self {
        Self {
            described,
            parts: Vec::new(),
        }
    }

    /// Writes a value, if there is one.
    ///
    /// # Errors
    ///
    /// If the value cannot be JSON: a number that is not finite.
    pub fn value<T: Encode>(
        &mut self,
        name: &'static str,
        value: Option<&T>,
    ) -> Result<(), Failure> {
        let Some(value) = value else { return Ok(()) };
        let described = self.described(name);
        let bytes = match described.form {
            PartForm::Json => codec::to_json(value).map_err(Failure::internal)?,
            PartForm::Text | PartForm::File => {
                let tree = tree_of(value).map_err(Failure::internal)?;
                text_of(&tree).into_bytes()
            }
        };
        let mut headers = HeaderMap::new();
        if let Some(media_type) = described.usual_media_type().filter(|name| !name.is_empty()) {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        self.parts.push(EncodedPart {
            name: name.to_owned(),
            file_name: None,
            headers,
            body: ByteStream::from(Bytes::from(bytes)),
        });
        Ok(())
    }

    /// Writes a list, if there is one, each item as a part.
    ///
    /// # Errors
    ///
    /// If an item cannot be JSON.
    pub fn list<T: Encode>(
        &mut self,
        name: &'static str,
        items: Option<&[T]>,
    ) -> Result<(), Failure> {
        let mut items = items.unwrap_or_default().iter();
        items.try_for_each(|item| self.value(name, Some(item)))
    }

    /// Writes a file, if there is one.
    ///
    /// # Errors
    ///
    /// If its media type is none, or none that the contract takes for it, or a header that the contract asks for is missing.
    pub fn file(&mut self, name: &'static str, file: Option<FilePart>) -> Result<(), Failure> {
        let Some(file) = file else { return Ok(()) };
        let part = file.encode(&self.described(name))?;
        self.parts.push(part);
        Ok(())
    }

    /// Writes files, if there are any, each as a part.
    ///
    /// # Errors
    ///
    /// As [`file`](Self::file).
    pub fn files(
        &mut self,
        name: &'static str,
        files: Option<Vec<FilePart>>,
    ) -> Result<(), Failure> {
        let mut files = files.unwrap_or_default().into_iter();
        files.try_for_each(|file| self.file(name, Some(file)))
    }

    /// The parts.
    pub fn finish(self) -> Vec<EncodedPart> {
        self.parts
    }

    fn described(&self, name: &'static str) -> Part {
        let described = self.described.iter().find(|part| part.name == name);
        described.copied().unwrap_or(Part::text(name))
    }
}
