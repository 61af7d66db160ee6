//! Types of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Serialize};
use super::tables;

/// Schema: `#/components/schemas/Letter`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Letter {
    /// The member `from`.
    pub from: String,
}

impl Letter {
    /// A value with this member and no others.
    pub fn new(from: impl Into<String>) -> Self {
        let from = from.into();
        Self { from }
    }
}

impl codec::Decode<'_> for Letter {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Letter {}

impl Described for Letter {
    fn schema() -> &'static Schema {
        &tables::LETTER
    }
}

/// The body of the answer 200 of `listLetters`.
///
/// Inline schema: `#/paths/~1letters/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ListLettersOk {
    /// The member `letters`.
    #[serde(deserialize_with = "codec::member::<0, ListLettersOk, _, _>")]
    pub letters: Vec<Letter>,
    /// The member `page`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, ListLettersOk, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub page: Option<ListLettersOkPage>,
}

impl ListLettersOk {
    /// A value with this member and no others.
    pub fn new(letters: Vec<Letter>) -> Self {
        Self { letters, page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: ListLettersOkPage) -> Self {
        self.page = Some(value);
        self
    }
}

impl codec::Decode<'_> for ListLettersOk {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ListLettersOk {}

impl Described for ListLettersOk {
    fn schema() -> &'static Schema {
        &tables::LIST_LETTERS_OK
    }
}

/// The member `page` of `ListLettersOk`.
///
/// Inline schema: `#/paths/~1letters/get/responses/200/content/application~1json/schema/properties/page`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ListLettersOkPage {
    /// The member `next`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub next: Field<String>,
    /// The member `hasMore`.
    #[serde(
        rename = "hasMore",
        default,
        deserialize_with = "codec::member::<1, ListLettersOkPage, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub has_more: Option<bool>,
}

impl ListLettersOkPage {
    /// Sets `next`; `None` makes it `null`.
    #[must_use]
    pub fn with_next(mut self, value: impl Into<Field<String>>) -> Self {
        self.next = value.into();
        self
    }

    /// Sets `hasMore`.
    #[must_use]
    pub fn with_has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }
}

impl codec::Decode<'_> for ListLettersOkPage {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ListLettersOkPage {}

impl Described for ListLettersOkPage {
    fn schema() -> &'static Schema {
        &tables::LIST_LETTERS_OK_PAGE
    }
}

/// The body of the answer 200 of `listMaps`.
///
/// Inline schema: `#/paths/~1maps/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ListMapsOk {
    /// The member `maps`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, ListMapsOk, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub maps: Option<Vec<String>>,
}

impl ListMapsOk {
    /// Sets `maps`.
    #[must_use]
    pub fn with_maps(mut self, value: Vec<String>) -> Self {
        self.maps = Some(value);
        self
    }
}

impl codec::Decode<'_> for ListMapsOk {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ListMapsOk {}

impl Described for ListMapsOk {
    fn schema() -> &'static Schema {
        &tables::LIST_MAPS_OK
    }
}

/// The body of the answer 200 of `listScrolls`.
///
/// Inline schema: `#/paths/~1scrolls/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ListScrollsOk {
    /// The member `scrolls`.
    #[serde(deserialize_with = "codec::member::<0, ListScrollsOk, _, _>")]
    pub scrolls: Vec<String>,
}

impl ListScrollsOk {
    /// A value with this member and no others.
    pub fn new(scrolls: Vec<String>) -> Self {
        Self { scrolls }
    }
}

impl codec::Decode<'_> for ListScrollsOk {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ListScrollsOk {}

impl Described for ListScrollsOk {
    fn schema() -> &'static Schema {
        &tables::LIST_SCROLLS_OK
    }
}
