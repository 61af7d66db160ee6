//! Types of the API "Kiosk", version 1.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec, serde_json};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use super::tables;

/// Schema: `#/components/schemas/Paper`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Paper {
    /// The member `title`.
    pub title: String,
    /// The member `issue`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Paper, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub issue: Field<i64>,
    /// The member `code`.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub code: Option<String>,
    /// The member `pages`.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub pages: Option<i64>,
    /// The member `printed`.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub printed: Option<String>,
    /// The member `owner`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub owner: Field<String>,
    /// The member `extra`.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub extra: Option<BTreeMap<String, serde_json::Value>>,
    /// The member `any`.
    #[serde(
        default,
        deserialize_with = "codec::member::<7, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub any: Option<serde_json::Value>,
    /// The member `subtitle`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub subtitle: Field<String>,
    /// The member `editions`.
    #[serde(
        default,
        deserialize_with = "codec::member::<9, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub editions: Option<Vec<i64>>,
    /// The member `sizes`.
    #[serde(
        default,
        deserialize_with = "codec::member::<10, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub sizes: Option<Vec<serde_json::Value>>,
    /// The member `supplement`.
    #[serde(
        default,
        deserialize_with = "codec::member::<11, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub supplement: Option<Supplement>,
    /// The member `insert`.
    #[serde(
        default,
        deserialize_with = "codec::member::<12, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub insert: Option<Insert>,
    /// The member `notice`.
    #[serde(
        default,
        deserialize_with = "codec::member::<13, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub notice: Option<Notice>,
}

impl Paper {
    /// A value with this member and no others.
    pub fn new(title: impl Into<String>) -> Self {
        let title = title.into();
        Self {
            title,
            issue: Field::Absent,
            code: None,
            pages: None,
            printed: None,
            owner: Field::Absent,
            extra: None,
            any: None,
            subtitle: Field::Absent,
            editions: None,
            sizes: None,
            supplement: None,
            insert: None,
            notice: None,
        }
    }

    /// Sets `issue`; `None` makes it `null`.
    #[must_use]
    pub fn with_issue(mut self, value: impl Into<Field<i64>>) -> Self {
        self.issue = value.into();
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets `pages`.
    #[must_use]
    pub fn with_pages(mut self, value: i64) -> Self {
        self.pages = Some(value);
        self
    }

    /// Sets `printed`.
    #[must_use]
    pub fn with_printed(mut self, value: impl Into<String>) -> Self {
        self.printed = Some(value.into());
        self
    }

    /// Sets `owner`; `None` makes it `null`.
    #[must_use]
    pub fn with_owner(mut self, value: impl Into<Field<String>>) -> Self {
        self.owner = value.into();
        self
    }

    /// Sets `extra`.
    #[must_use]
    pub fn with_extra(mut self, value: BTreeMap<String, serde_json::Value>) -> Self {
        self.extra = Some(value);
        self
    }

    /// Sets `any`.
    #[must_use]
    pub fn with_any(mut self, value: serde_json::Value) -> Self {
        self.any = Some(value);
        self
    }

    /// Sets `subtitle`; `None` makes it `null`.
    #[must_use]
    pub fn with_subtitle(mut self, value: impl Into<Field<String>>) -> Self {
        self.subtitle = value.into();
        self
    }

    /// Sets `editions`.
    #[must_use]
    pub fn with_editions(mut self, value: Vec<i64>) -> Self {
        self.editions = Some(value);
        self
    }

    /// Sets `sizes`.
    #[must_use]
    pub fn with_sizes(mut self, value: Vec<serde_json::Value>) -> Self {
        self.sizes = Some(value);
        self
    }

    /// Sets `supplement`.
    #[must_use]
    pub fn with_supplement(mut self, value: Supplement) -> Self {
        self.supplement = Some(value);
        self
    }

    /// Sets `insert`.
    #[must_use]
    pub fn with_insert(mut self, value: Insert) -> Self {
        self.insert = Some(value);
        self
    }

    /// Sets `notice`.
    #[must_use]
    pub fn with_notice(mut self, value: Notice) -> Self {
        self.notice = Some(value);
        self
    }
}

impl codec::Decode<'_> for Paper {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Paper {}

impl Described for Paper {
    fn schema() -> &'static Schema {
        &tables::PAPER
    }
}

/// Schema: `#/components/schemas/Supplement`
#[derive(Clone, Debug, PartialEq)]
pub enum Supplement {
    /// An object.
    Poster(Poster),
    /// An object.
    Booklet(Booklet),
}

impl Serialize for Supplement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Poster(value) => {
                codec::encode_tagged(value, "kind", &["poster", "map"], serializer)
            }
            Self::Booklet(value) => {
                codec::encode_tagged(value, "kind", &["booklet"], serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Supplement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = codec::tagged::<Self, D>(deserializer)?;
        match tagged.name() {
            "poster" | "map" => tagged.read().map(Self::Poster),
            "booklet" => tagged.read().map(Self::Booklet),
            _ => Err(tagged.unknown()),
        }
    }
}

impl From<Poster> for Supplement {
    fn from(value: Poster) -> Self {
        Self::Poster(value)
    }
}

impl From<Booklet> for Supplement {
    fn from(value: Booklet) -> Self {
        Self::Booklet(value)
    }
}

impl codec::Decode<'_> for Supplement {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Supplement {}

impl Described for Supplement {
    fn schema() -> &'static Schema {
        &tables::SUPPLEMENT
    }
}

/// Schema: `#/components/schemas/Poster`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Poster {
    /// The member `kind`.
    pub kind: String,
    /// The member `width`.
    #[serde(deserialize_with = "codec::member::<1, Poster, _, _>")]
    pub width: i64,
}

/// The members that every [`Poster`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PosterRequired {
    /// The member `kind`.
    pub kind: String,
    /// The member `width`.
    pub width: i64,
}

impl Poster {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PosterRequired>) -> Self {
        let PosterRequired { kind, width } = required.into();
        Self { kind, width }
    }
}

impl codec::Decode<'_> for Poster {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Poster {}

impl Described for Poster {
    fn schema() -> &'static Schema {
        &tables::POSTER
    }
}

/// Schema: `#/components/schemas/Booklet`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Booklet {
    /// The member `kind`.
    pub kind: String,
    /// The member `pages`.
    #[serde(deserialize_with = "codec::member::<1, Booklet, _, _>")]
    pub pages: i64,
}

/// The members that every [`Booklet`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct BookletRequired {
    /// The member `kind`.
    pub kind: String,
    /// The member `pages`.
    pub pages: i64,
}

impl Booklet {
    /// A value with these members and no others.
    pub fn new(required: impl Into<BookletRequired>) -> Self {
        let BookletRequired { kind, pages } = required.into();
        Self { kind, pages }
    }
}

impl codec::Decode<'_> for Booklet {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Booklet {}

impl Described for Booklet {
    fn schema() -> &'static Schema {
        &tables::BOOKLET
    }
}

/// Schema: `#/components/schemas/Insert`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Insert {
    /// An object.
    Flyer(Flyer),
    /// An object.
    Coupon(Coupon),
}

impl<'de> Deserialize<'de> for Insert {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Flyer),
            1 => alternative.read().map(Self::Coupon),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<Flyer> for Insert {
    fn from(value: Flyer) -> Self {
        Self::Flyer(value)
    }
}

impl From<Coupon> for Insert {
    fn from(value: Coupon) -> Self {
        Self::Coupon(value)
    }
}

impl codec::Decode<'_> for Insert {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Insert {}

impl Described for Insert {
    fn schema() -> &'static Schema {
        &tables::INSERT
    }
}

/// Schema: `#/components/schemas/Flyer`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Flyer {
    /// The member `kind`.
    #[serde(deserialize_with = "codec::member::<0, Flyer, _, _>")]
    pub kind: FlyerKind,
    /// The member `shop`.
    pub shop: String,
}

/// The members that every [`Flyer`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct FlyerRequired {
    /// The member `kind`.
    pub kind: FlyerKind,
    /// The member `shop`.
    pub shop: String,
}

impl Flyer {
    /// A value with these members and no others.
    pub fn new(required: impl Into<FlyerRequired>) -> Self {
        let FlyerRequired { kind, shop } = required.into();
        Self { kind, shop }
    }
}

impl codec::Decode<'_> for Flyer {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Flyer {}

impl Described for Flyer {
    fn schema() -> &'static Schema {
        &tables::FLYER
    }
}

/// Schema: `#/components/schemas/Coupon`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Coupon {
    /// The member `kind`.
    #[serde(deserialize_with = "codec::member::<0, Coupon, _, _>")]
    pub kind: CouponKind,
    /// The member `cents`.
    #[serde(deserialize_with = "codec::member::<1, Coupon, _, _>")]
    pub cents: i64,
}

/// The members that every [`Coupon`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct CouponRequired {
    /// The member `kind`.
    pub kind: CouponKind,
    /// The member `cents`.
    pub cents: i64,
}

impl Coupon {
    /// A value with these members and no others.
    pub fn new(required: impl Into<CouponRequired>) -> Self {
        let CouponRequired { kind, cents } = required.into();
        Self { kind, cents }
    }
}

impl codec::Decode<'_> for Coupon {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Coupon {}

impl Described for Coupon {
    fn schema() -> &'static Schema {
        &tables::COUPON
    }
}

/// Schema: `#/components/schemas/Notice`
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// An object.
    Birth(Birth),
    /// An object.
    Wedding(Wedding),
}

impl Serialize for Notice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Birth(value) => {
                codec::encode_tagged(value, "kind", &["birth"], serializer)
            }
            Self::Wedding(value) => {
                codec::encode_tagged(value, "kind", &["wedding"], serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Notice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = codec::tagged::<Self, D>(deserializer)?;
        match tagged.name() {
            "birth" => tagged.read().map(Self::Birth),
            "wedding" => tagged.read().map(Self::Wedding),
            _ => Err(tagged.unknown()),
        }
    }
}

impl From<Birth> for Notice {
    fn from(value: Birth) -> Self {
        Self::Birth(value)
    }
}

impl From<Wedding> for Notice {
    fn from(value: Wedding) -> Self {
        Self::Wedding(value)
    }
}

impl codec::Decode<'_> for Notice {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Notice {}

impl Described for Notice {
    fn schema() -> &'static Schema {
        &tables::NOTICE
    }
}

/// Schema: `#/components/schemas/Announcement`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Announcement {
    /// The member `kind`.
    #[serde(deserialize_with = "codec::member::<0, Announcement, _, _>")]
    pub kind: AnnouncementKind,
}

impl Announcement {
    /// A value with this member and no others.
    pub fn new(kind: AnnouncementKind) -> Self {
        Self { kind }
    }
}

impl codec::Decode<'_> for Announcement {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Announcement {}

impl Described for Announcement {
    fn schema() -> &'static Schema {
        &tables::ANNOUNCEMENT
    }
}

/// Schema: `#/components/schemas/Birth`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Birth {
    /// The member `kind`.
    #[serde(deserialize_with = "codec::member::<0, Birth, _, _>")]
    pub kind: AnnouncementKind,
    /// The member `child`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Birth, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub child: Option<String>,
}

impl Birth {
    /// A value with this member and no others.
    pub fn new(kind: AnnouncementKind) -> Self {
        Self { kind, child: None }
    }

    /// Sets `child`.
    #[must_use]
    pub fn with_child(mut self, value: impl Into<String>) -> Self {
        self.child = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Birth {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Birth {}

impl Described for Birth {
    fn schema() -> &'static Schema {
        &tables::BIRTH
    }
}

/// Schema: `#/components/schemas/Wedding`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Wedding {
    /// The member `kind`.
    #[serde(deserialize_with = "codec::member::<0, Wedding, _, _>")]
    pub kind: AnnouncementKind,
    /// The member `couple`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Wedding, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub couple: Option<String>,
}

impl Wedding {
    /// A value with this member and no others.
    pub fn new(kind: AnnouncementKind) -> Self {
        Self { kind, couple: None }
    }

    /// Sets `couple`.
    #[must_use]
    pub fn with_couple(mut self, value: impl Into<String>) -> Self {
        self.couple = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Wedding {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Wedding {}

impl Described for Wedding {
    fn schema() -> &'static Schema {
        &tables::WEDDING
    }
}

/// The member `kind` of `Flyer`.
///
/// Inline schema: `#/components/schemas/Flyer/properties/kind`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum FlyerKind {
    /// `flyer`
    #[serde(rename = "flyer")]
    Flyer,
    /// `advertisement`
    #[serde(rename = "advertisement")]
    Advertisement,
}

impl FlyerKind {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Flyer => "flyer",
            Self::Advertisement => "advertisement",
        }
    }
}

impl fmt::Display for FlyerKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for FlyerKind {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for FlyerKind {}

impl Described for FlyerKind {
    fn schema() -> &'static Schema {
        &tables::FLYER_KIND
    }
}

/// The member `kind` of `Coupon`.
///
/// Inline schema: `#/components/schemas/Coupon/properties/kind`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum CouponKind {
    /// `coupon`
    #[serde(rename = "coupon")]
    Coupon,
    /// `advertisement`
    #[serde(rename = "advertisement")]
    Advertisement,
}

impl CouponKind {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Coupon => "coupon",
            Self::Advertisement => "advertisement",
        }
    }
}

impl fmt::Display for CouponKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for CouponKind {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for CouponKind {}

impl Described for CouponKind {
    fn schema() -> &'static Schema {
        &tables::COUPON_KIND
    }
}

/// The member `kind` of `Announcement`.
///
/// Inline schema: `#/components/schemas/Announcement/properties/kind`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum AnnouncementKind {
    /// `birth`
    #[serde(rename = "birth")]
    Birth,
    /// `wedding`
    #[serde(rename = "wedding")]
    Wedding,
}

impl AnnouncementKind {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Birth => "birth",
            Self::Wedding => "wedding",
        }
    }
}

impl fmt::Display for AnnouncementKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for AnnouncementKind {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AnnouncementKind {}

impl Described for AnnouncementKind {
    fn schema() -> &'static Schema {
        &tables::ANNOUNCEMENT_KIND
    }
}
