//! Samples of parameters and headers, as they travel: written by the table of the specification and not by the runtime,
//! which is what they test.

use counterpart_contract::{
    Explode, MediaTypeKind, ParameterForm, ParameterLocation, ParameterStyle, SchemaKind,
};
use serde_json::Value;

use crate::samples::{Carrier, Extent, Obstacle, Samples};

/// Where a sample travels, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wire<'a> {
    pub(crate) samples: &'a Samples<'a>,
    pub(crate) location: ParameterLocation,
    pub(crate) name: &'a str,
    pub(crate) form: &'a ParameterForm,
}

impl Wire<'_> {
    /// The segment of the path, the line of the header, or the members of the query or cookies.
    ///
    /// # Errors
    ///
    /// Why no value can be made up.
    pub(crate) fn texts(&self, extent: Extent) -> Result<Vec<String>, Obstacle> {
        let value = self.value(extent)?;
        let (style, explode) = match self.form {
            ParameterForm::Styled { style, explode, .. } => (*style, *explode),
            ParameterForm::Content(media_type) => {
                let text = match media_type.kind {
                    MediaTypeKind::Json => value.to_string(),
                    _ => text_of(&value),
                };
                return Ok(vec![self.assigned(self.name, &self.escaped(&text))]);
            }
        };
        let is_separate = explode == Explode::Separate;
        let delimiter = match style {
            ParameterStyle::SpaceDelimited => "%20",
            ParameterStyle::PipeDelimited => "%7C",
            _ => ",",
        };
        let parts = match &value {
            Value::Object(members) if style == ParameterStyle::DeepObject => {
                let mut texts = Vec::new();
                for (name, value) in members {
                    self.deep(&format!("{}[{name}]", self.name), value, &mut texts);
                }
                return Ok(texts);
            }
            Value::Array(items) => {
                let items = items.iter().map(|item| self.escaped(&text_of(item)));
                if is_separate {
                    items.map(|item| self.assigned(self.name, &item)).collect()
                } else {
                    let joined = items.collect::<Vec<_>>().join(delimiter);
                    vec![self.assigned(self.name, &joined)]
                }
            }
            Value::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| (self.escaped(name), self.escaped(&text_of(value))));
                if is_separate {
                    members
                        .map(|(name, value)| format!("{name}={value}"))
                        .collect()
                } else {
                    let parts = members.flat_map(|(name, value)| [name, value]);
                    let joined = parts.collect::<Vec<_>>().join(delimiter);
                    vec![self.assigned(self.name, &joined)]
                }
            }
            value => vec![self.assigned(self.name, &self.escaped(&text_of(value)))],
        };
        Ok(match style {
            ParameterStyle::Simple => vec![parts.join(",")],
            ParameterStyle::Label => vec![format!(".{}", parts.join("."))],
            ParameterStyle::Matrix => vec![format!(";{}", parts.join(";"))],
            _ => parts,
        })
    }

    /// That the body is in no content coding, if this is a value.
    pub(crate) fn without_coding(&self) -> Option<String> {
        let text = "identity";
        let value = Value::from(text);
        let fits = |schema| self.samples.fits(schema, &value);
        let is_value = self.form.schema().is_none_or(fits);
        is_value.then(|| text.to_owned())
    }

    /// A value that can be told from a missing one.
    fn value(&self, extent: Extent) -> Result<Value, Obstacle> {
        let Some(schema) = self.form.schema() else {
            return Err(Obstacle::NotFound("a value without a schema".to_owned()));
        };
        let carrier = match self.location {
            ParameterLocation::Header | ParameterLocation::Cookie => Carrier::Line,
            ParameterLocation::Path => Carrier::Segment,
            ParameterLocation::Query => Carrier::Query,
        };
        let kind = &self.samples.contract.value(schema).kind;
        let sample = |extent| self.samples.sample(schema, extent, carrier);
        let value = sample(extent)?;
        match (&value, kind) {
            (Value::Array(_), SchemaKind::Array(array)) => self.samples.list(array, carrier),
            (Value::Object(members), _) if members.is_empty() => sample(Extent::Most),
            (Value::Null, _) => sample(Extent::Most),
            _ => Ok(value),
        }
    }

    fn deep(&self, name: &str, value: &Value, texts: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (member, value) in members {
                    self.deep(&format!("{name}[{member}]"), value, texts);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.deep(name, item, texts);
                }
            }
            value => texts.push(format!(
                "{}={}",
                self.escaped(name),
                self.escaped(&text_of(value))
            )),
        }
    }

    fn assigned(&self, name: &str, value: &str) -> String {
        let is_matrix = matches!(
            self.form,
            ParameterForm::Styled {
                style: ParameterStyle::Matrix,
                ..
            }
        );
        match self.location {
            ParameterLocation::Query | ParameterLocation::Cookie => {
                format!("{}={value}", self.escaped(name))
            }
            _ if is_matrix => format!("{}={value}", self.escaped(name)),
            ParameterLocation::Path | ParameterLocation::Header => value.to_owned(),
        }
    }

    /// Percent-encoded, but in headers, which know no escapes.
    fn escaped(&self, text: &str) -> String {
        if self.location == ParameterLocation::Header {
            return text.to_owned();
        }
        let bytes = text.bytes().map(|byte| match byte {
            b'-' | b'_' | b'~' => char::from(byte).to_string(),
            byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        });
        bytes.collect()
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}
