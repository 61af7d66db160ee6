//! Reading the parts of a body: each by its description and its table, every violation kept.

use http::header::CONTENT_TYPE;

use super::{EncodedPart, FilePart, Part, PartForm};
use crate::codec::from_json;
use crate::json::Json;
use crate::parameter::text_tree;
use crate::schema::{self, DecodeOwned, Kind, Schema};
use crate::violation::{Constraint, Expected, Location, Received, Segment, Violation, Violations};

/// Reads the parts of a body and keeps what is wrong with them.
///
/// A part that could not be read is `None`. Parts that nobody asks for are dropped, unless [`refuse_others`](Self::refuse_others) says otherwise.
#[derive(Debug)]
pub struct PartsReader<'r> {
    violations: &'r mut Violations,
    described: &'static [Part],
    parts: Vec<EncodedPart>,
}

/// A part could not be read; why is kept as a violation.
struct Unread;

impl<'r> PartsReader<'r> {
    pub(crate) fn new(
        violations: &'r mut Violations,
        described: &'static [Part],
        parts: Vec<EncodedPart>,
    ) -> Self {
        Self {
            violations,
            described,
            parts,
        }
    }

    /// A value that must be there.
    pub fn required<T: DecodeOwned>(
        &mut self,
        name: &'static str,
        schema: &'static Schema,
    ) -> Option<T> {
        match self.value(name, schema).ok()? {
            Some(json) => self.decoded(name, json, schema),
            None => self.missing(name, schema.expected()),
        }
    }

    /// A value that may be missing, which is what `null` means as well.
    pub fn optional<T: DecodeOwned>(
        &mut self,
        name: &'static str,
        schema: &'static Schema,
    ) -> Option<Option<T>> {
        // What takes any value takes `null` as a value.
        let is_nullable = schema.allows_null() && !matches!(schema.target().kind(), Kind::Any);
        match self.value(name, schema).ok()? {
            None => Some(None),
            Some(Json::Null) if is_nullable => Some(None),
            Some(json) => self.decoded(name, json, schema).map(Some),
        }
    }

    /// The tree of the only part of this name, if there is one.
    fn value(
        &mut self,
        name: &'static str,
        schema: &'static Schema,
    ) -> Result<Option<Json>, Unread> {
        let Some(part) = self.single(name)? else {
            return Ok(None);
        };
        let json = self.tree(name, None, &part, schema);
        json.map(Some).ok_or(Unread)
    }

    /// A list that must be there, one part for each item. A list of no items cannot be told from one that is missing.
    pub fn required_list<T: DecodeOwned>(
        &mut self,
        name: &'static str,
        schema: &'static Schema,
    ) -> Option<T> {
        match self.optional_list(name, schema)? {
            Some(list) => Some(list),
            None => self.missing(name, Some(Expected::Array)),
        }
    }

    /// A list that may be missing, one part for each item.
    pub fn optional_list<T: DecodeOwned>(
        &mut self,
        name: &'static str,
        schema: &'static Schema,
    ) -> Option<Option<T>> {
        let parts = self.take(name);
        if parts.is_empty() {
            return Some(None);
        }
        let parts = parts.iter().enumerate();
        let items: Vec<Option<Json>> = parts
            .map(|(index, part)| self.tree(name, Some(index), part, schema.items()))
            .collect();
        let items = items.into_iter().collect::<Option<Vec<Json>>>()?;
        self.decoded(name, Json::Array(items), schema).map(Some)
    }

    /// A file that must be there.
    pub fn file(&mut self, name: &'static str) -> Option<FilePart> {
        match self.optional_file(name)? {
            Some(file) => Some(file),
            None => self.missing(name, None),
        }
    }

    /// A file that may be missing.
    pub fn optional_file(&mut self, name: &'static str) -> Option<Option<FilePart>> {
        let Some(part) = self.single(name).ok()? else {
            return Some(None);
        };
        self.fits(name, None, &part)
            .then(|| Some(FilePart::decode(part)))
    }

    /// Files that must be there. No file at all cannot be told from files that are missing.
    pub fn files(&mut self, name: &'static str, schema: &'static Schema) -> Option<Vec<FilePart>> {
        match self.optional_files(name, schema)? {
            Some(files) => Some(files),
            None => self.missing(name, Some(Expected::Array)),
        }
    }

    /// Files that may be missing; of their table only the number of items counts.
    pub fn optional_files(
        &mut self,
        name: &'static str,
        schema: &'static Schema,
    ) -> Option<Option<Vec<FilePart>>> {
        let parts = self.take(name);
        if parts.is_empty() {
            return Some(None);
        }
        let mut is_sound = true;
        schema::elements(schema.target(), parts.len(), None, |constraint| {
            is_sound = false;
            self.refuse(name, None, constraint, Received::Array);
        });
        for (index, part) in parts.iter().enumerate() {
            is_sound &= self.fits(name, Some(index), part);
        }
        let files = parts.into_iter().map(FilePart::decode);
        is_sound.then(|| Some(files.collect()))
    }

    /// Refuses every part that has not been asked for.
    pub fn refuse_others(&mut self) {
        for part in std::mem::take(&mut self.parts) {
            self.violations.push(Violation {
                location: Location::Body,
                path: vec![Segment::member(&part.name)],
                constraint: Constraint::UnknownMember,
                received: Received::String,
            });
        }
    }

    fn take(&mut self, name: &str) -> Vec<EncodedPart> {
        self.parts
            .extract_if(.., |part| part.name == name)
            .collect()
    }

    /// The only part of this name, if there is one.
    fn single(&mut self, name: &'static str) -> Result<Option<EncodedPart>, Unread> {
        let mut parts = self.take(name).into_iter();
        let first = parts.next();
        if parts.next().is_some() {
            let constraint = Constraint::Type(Expected::Single);
            self.refuse(name, None, constraint, Received::Array);
            return Err(Unread);
        }
        Ok(first)
    }

    /// The tree of a value that is no file.
    fn tree(
        &mut self,
        name: &'static str,
        index: Option<usize>,
        part: &EncodedPart,
        schema: &'static Schema,
    ) -> Option<Json> {
        if !self.fits(name, index, part) {
            return None;
        }
        let bytes = part.body.whole().unwrap_or_default();
        let read = match std::str::from_utf8(&bytes) {
            Err(_) => Err("expected UTF-8".to_owned()),
            Ok(text) if self.form(name) == PartForm::Json => {
                serde_json::from_str(text).map_err(|error| format!("expected JSON: {error}"))
            }
            Ok(text) => Ok(text_tree(text, schema)),
        };
        match read {
            Ok(json) => Some(json),
            Err(message) => {
                self.refuse(name, index, Constraint::Other(message), Received::String);
                None
            }
        }
    }

    /// Whether the part has a media type and the headers that the contract asks for. What a part does not say is not held against it.
    fn fits(&mut self, name: &'static str, index: Option<usize>, part: &EncodedPart) -> bool {
        let Some(described) = self
            .described
            .iter()
            .find(|described| described.name == name)
        else {
            return true;
        };
        let content_type = part.headers.get(CONTENT_TYPE);
        let content_type = content_type.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let is_accepted = described.media_types.is_empty()
            || content_type.is_none_or(|content_type| described.accepts(&content_type));
        if !is_accepted {
            let constraint = Constraint::MediaType(described.media_types);
            self.refuse(name, index, constraint, Received::String);
        }
        let missing = described
            .required_headers
            .iter()
            .find(|header| !part.headers.contains_key(**header));
        if let Some(header) = missing {
            let message = format!("expected the part to have the header `{header}`");
            self.refuse(name, index, Constraint::Other(message), Received::String);
        }
        is_accepted && missing.is_none()
    }

    fn form(&self, name: &str) -> PartForm {
        let described = self.described.iter().find(|part| part.name == name);
        described.map_or(PartForm::Text, |part| part.form)
    }

    fn decoded<T: DecodeOwned>(
        &mut self,
        name: &'static str,
        json: Json,
        schema: &'static Schema,
    ) -> Option<T> {
        match from_json(Location::Body, json, schema) {
            Ok(value) => Some(value),
            Err(violations) => {
                self.violations.append(violations.changed(|violation| {
                    violation.path.insert(0, Segment::Member(name.to_owned()));
                }));
                None
            }
        }
    }

    fn missing<T>(&mut self, name: &'static str, expected: Option<Expected>) -> Option<T> {
        let constraint = Constraint::Required { expected };
        self.refuse(name, None, constraint, Received::Undefined);
        None
    }

    fn refuse(
        &mut self,
        name: &'static str,
        index: Option<usize>,
        constraint: Constraint,
        received: Received,
    ) {
        let member = Segment::Member(name.to_owned());
        let path = std::iter::once(member).chain(index.map(Segment::Index));
        self.violations.push(Violation {
            location: Location::Body,
            path: path.collect(),
            constraint,
            received,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EncodedRequest;
    use crate::reader::RequestReader;

    static NULLABLE: Schema = Schema::string().nullable();
    const PARTS: &[Part] = &[Part::text("note")];

    fn note<T>(read: impl FnOnce(&mut PartsReader<'_>) -> Option<T>) -> Option<T> {
        let mut request = EncodedRequest {
            body: crate::EncodedBody::Parts(vec![EncodedPart {
                name: "note".to_owned(),
                file_name: None,
                headers: http::HeaderMap::new(),
                body: "".into(),
            }]),
            ..EncodedRequest::default()
        };
        let mut reader = RequestReader::new(&mut request);
        read(&mut reader.parts(PARTS))
    }

    #[test]
    fn an_empty_part_is_null_where_null_is_allowed() {
        let optional = note(|parts| parts.optional::<String>("note", &NULLABLE));
        assert_eq!(optional, Some(None));
        let required = note(|parts| parts.required::<Option<String>>("note", &NULLABLE));
        assert_eq!(required, Some(None));
        let text = note(|parts| parts.optional::<String>("note", &schema::STRING));
        assert_eq!(text, Some(Some(String::new())));
    }
}
