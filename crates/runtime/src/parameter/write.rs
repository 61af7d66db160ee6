//! Writing: the tree of a value to its texts, each ready to stand where it travels.

use std::borrow::Cow;

use super::escape::Escapes;
use super::{Explode, Style, text_of};
use crate::Failure;
use crate::encoded::BLANKS;
use crate::json::Json;

/// What is written, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writing {
    pub(crate) name: &'static str,
    pub(crate) style: Style,
    pub(crate) escapes: Escapes,
}

impl Writing {
    /// The texts, which the place of the parameter puts together: members of a query, say, with their names.
    pub(crate) fn texts(&self, json: &Json) -> Result<Vec<String>, Failure> {
        let is_separate = self.style.is_separate();
        Ok(match (self.style, json) {
            (Style::Json, json) => {
                let text = serde_json::to_string(json).map_err(Failure::internal)?;
                vec![self.named(self.escapes.encode(&text))]
            }
            (Style::DeepObject, Json::Object(_)) => {
                let mut texts = Vec::new();
                self.deep(self.name, json, &mut texts)?;
                texts
            }
            (_, Json::Array(items)) => {
                let items: Vec<String> = self.each(items)?;
                if !self.names_items() {
                    self.hold_to_list(&items)?;
                }
                if is_separate {
                    items
                        .into_iter()
                        .map(|item| self.named(item.into()))
                        .collect()
                } else {
                    vec![self.named(self.joined(&items).into())]
                }
            }
            (_, Json::Object(members)) => {
                let names: Vec<String> = members
                    .iter()
                    .map(|(name, _)| self.member_name(name))
                    .collect::<Result<_, _>>()?;
                let values = self.each(members.iter().map(|(_, value)| value))?;
                let pairs = names.into_iter().zip(values);
                if is_separate {
                    let pairs = pairs.map(|(name, value)| self.pair(&name, &value));
                    pairs.collect::<Result<_, _>>()?
                } else {
                    let parts: Vec<String> =
                        pairs.flat_map(|(name, value)| [name, value]).collect();
                    vec![self.named(self.joined(&parts).into())]
                }
            }
            (_, scalar) => vec![self.scalar(scalar)?],
        })
    }

    /// The path segment, or the line of a header.
    pub(crate) fn line(&self, json: &Json) -> Result<String, Failure> {
        let is_scalar = !matches!(json, Json::Array(_) | Json::Object(_));
        if is_scalar && matches!(self.style, Style::Simple(_)) {
            return self.scalar(json);
        }
        let mut texts = self.texts(json)?;
        Ok(match self.style {
            Style::Label(_) => format!(".{}", texts.join(".")),
            Style::Matrix(_) if texts.is_empty() => String::new(),
            Style::Matrix(_) => format!(";{}", texts.join(";")),
            _ if texts.len() == 1 => texts.remove(0),
            _ => texts.join(","),
        })
    }

    /// The text of what is neither a list nor an object.
    fn scalar(&self, json: &Json) -> Result<String, Failure> {
        let text = match json {
            Json::String(text) => Cow::Borrowed(text.as_str()),
            value => text_of(value).into(),
        };
        if self.escapes == Escapes::Header && text.trim_matches(BLANKS) != text {
            return Err(self.refuse("no header can begin or end with a blank"));
        }
        Ok(self.named(self.escapes.encode(&text)))
    }

    fn each<'j>(&self, values: impl IntoIterator<Item = &'j Json>) -> Result<Vec<String>, Failure> {
        let values = values.into_iter().map(|value| match value {
            Json::Array(_) | Json::Object(_) => {
                Err(self.refuse("a list or an object within has no text in this style"))
            }
            value => self.part(&text_of(value)),
        });
        values.collect()
    }

    /// A part of a list or an object, escaped where that is possible.
    fn part(&self, text: &str) -> Result<String, Failure> {
        if self.escapes == Escapes::Header
            && (text.contains(',') || text.trim_matches(BLANKS) != text)
        {
            return Err(
                self.refuse("no part of a header can hold a comma, or begin or end with a blank")
            );
        }
        // A comma that stays unescaped would separate.
        let escapes = match self.escapes {
            Escapes::QueryReserved if !self.style.is_separate() => Escapes::Query,
            escapes => escapes,
        };
        Ok(escapes.encode(text).into_owned())
    }

    /// In a name, a `=` that stays unescaped would end it.
    fn member_name(&self, name: &str) -> Result<String, Failure> {
        let escapes = match self.escapes {
            Escapes::QueryReserved => Escapes::Query,
            escapes => escapes,
        };
        Self { escapes, ..*self }.part(name)
    }

    /// Whether each item of a list stands with the name, so that an empty one is seen.
    fn names_items(&self) -> bool {
        matches!(
            self.style,
            Style::Form(Explode::Separate) | Style::Matrix(Explode::Separate)
        )
    }

    /// What is read as a list of no items, or as a list of several, is not written as a list of one.
    fn hold_to_list(&self, items: &[String]) -> Result<(), Failure> {
        let is_lost = self.escapes == Escapes::Header && items.iter().any(String::is_empty);
        match items {
            _ if is_lost => Err(self.refuse("no item of a header can be empty")),
            [item] if self.holds_delimiter(item) => Err(self.refuse(
                "its only item holds what separates items, and would read back as several",
            )),
            items => hold_to_items(items).map_err(|fault| self.refuse(fault)),
        }
    }

    fn holds_delimiter(&self, part: &str) -> bool {
        let (usual, unescaped) = self.style.delimiters();
        usual != unescaped && part.contains(usual)
    }

    fn joined(&self, parts: &[String]) -> String {
        let (usual, unescaped) = self.style.delimiters();
        let is_held = parts.iter().any(|part| self.holds_delimiter(part));
        parts.join(if is_held { unescaped } else { usual })
    }

    /// A value with the name of the parameter, where it is written.
    fn named(&self, value: Cow<'_, str>) -> String {
        let is_named = match self.style {
            Style::Matrix(_) => true,
            Style::Simple(_) | Style::Label(_) => false,
            _ => matches!(
                self.escapes,
                Escapes::Query | Escapes::QueryReserved | Escapes::Cookie
            ),
        };
        if !is_named {
            return value.into_owned();
        }
        let name = match self.escapes {
            Escapes::QueryReserved => Escapes::Query,
            escapes => escapes,
        };
        self.assigned(&name.encode(self.name), &value)
    }

    /// A member of an object under its own name.
    fn pair(&self, name: &str, value: &str) -> Result<String, Failure> {
        if name.contains('=') {
            return Err(self.refuse("the name of a member holds a `=`"));
        }
        Ok(self.assigned(name, value))
    }

    fn assigned(&self, name: &str, value: &str) -> String {
        match self.style {
            Style::Matrix(_) if value.is_empty() => name.to_owned(),
            _ => format!("{name}={value}"),
        }
    }

    fn deep(&self, name: &str, json: &Json, texts: &mut Vec<String>) -> Result<(), Failure> {
        let Json::Object(members) = json else {
            let values = match json {
                Json::Array(items) => self.each(items)?,
                value => self.each([value])?,
            };
            let name = Escapes::Query.encode(name);
            texts.extend(values.iter().map(|value| format!("{name}={value}")));
            return Ok(());
        };
        for (member, value) in members {
            if member.contains(['[', ']']) {
                return Err(self.refuse("the name of a member holds a bracket"));
            }
            self.deep(&format!("{name}[{member}]"), value, texts)?;
        }
        Ok(())
    }

    fn refuse(&self, fault: &str) -> Failure {
        Failure::internal(format!("parameter `{}`: {fault}", self.name))
    }
}

/// Says what is wrong with items that are to stand in one text: a list of one empty item has the text of a list of none.
pub(crate) fn hold_to_items(items: &[String]) -> Result<(), &'static str> {
    match items {
        [item] if item.is_empty() => {
            Err("a list of one empty item would read back as a list of none")
        }
        _ => Ok(()),
    }
}

/// What escapes a path segment of this style.
pub(super) fn path_escapes(style: Style) -> Escapes {
    match style {
        Style::Label(Explode::Separate) => Escapes::PathWithDots,
        _ => Escapes::Path,
    }
}
