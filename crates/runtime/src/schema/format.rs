//! What narrows a type without being a rule of its own: the form of a text, the range of a number.

use std::fmt::{self, Display, Formatter};

macro_rules! formats {
    ($($name:ident, $keyword:literal, $documentation:literal, $sentence:literal;)*) => {
        /// The formats of text that are checked: those that decide over the Rust type, and those that a contract asserts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Format {
            $(#[doc = $documentation] $name,)*
        }

        impl Format {
            /// The word in a contract: `date-time`, `email`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $keyword,)*
                }
            }
        }

        impl Display for Format {
            /// What is expected, with an example.
            fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
                formatter.write_str(match self {
                    $(Self::$name => $sentence,)*
                })
            }
        }
    };
}

formats! {
    DateTime, "date-time",
        "`date-time` of RFC 3339: a moment of `jiff`, `chrono` or `time`, or the text itself.", "a date-time such as `2023-11-07T05:31:56Z`";
    Date, "date",
        "`full-date` of RFC 3339: a day of `jiff`, `chrono` or `time`, or the text itself.", "a date such as `2023-11-07`";
    Uuid, "uuid",
        "A UUID in its hyphenated form: `uuid::Uuid`, or the text itself.", "a UUID such as `67e55044-10b1-426f-9247-bb680e5fe0c8`";
    Time, "time",
        "`full-time` of RFC 3339.", "a time such as `05:31:56Z`";
    Duration, "duration",
        "`duration` of RFC 3339, appendix A.", "a duration such as `P3DT12H`";
    Email, "email",
        "`Mailbox` of RFC 5321, section 4.1.2.", "an email address such as `ada@example.com`";
    IdnEmail, "idn-email",
        "`Mailbox` of RFC 6531, section 3.3: characters of all scripts besides.", "an email address such as `zoë@example.com`";
    Hostname, "hostname",
        "The name of a host: RFC 1123, section 2.1.", "the name of a host such as `www.example.com`";
    IdnHostname, "idn-hostname",
        "The name of a host, in any script: RFC 5890, section 2.3.2.3, without the tables of IDNA.", "the name of a host such as `zoë.example`";
    Ipv4, "ipv4",
        "Four numbers with dots: RFC 2673, section 3.2.", "an IPv4 address such as `192.0.2.1`";
    Ipv6, "ipv6",
        "An address of RFC 4291, section 2.2, without a zone.", "an IPv6 address such as `2001:db8::1`";
    Uri, "uri",
        "A URI of RFC 3986, with its scheme.", "a URI such as `https://example.com/a`";
    UriReference, "uri-reference",
        "A URI of RFC 3986, or a reference relative to one.", "a URI or a relative reference such as `/a`";
    Iri, "iri",
        "A URI with characters of all scripts: RFC 3987.", "an IRI such as `https://example.com/zoë`";
    IriReference, "iri-reference",
        "An IRI of RFC 3987, or a reference relative to one.", "an IRI or a relative reference such as `/zoë`";
    UriTemplate, "uri-template",
        "A template of RFC 6570, of any level.", "a URI template such as `/pets/{petId}`";
    JsonPointer, "json-pointer",
        "A JSON Pointer of RFC 6901, as a text.", "a JSON Pointer such as `/pets/0`";
    RelativeJsonPointer, "relative-json-pointer",
        "A JSON Pointer that begins some steps outwards.", "a relative JSON Pointer such as `1/name`";
    Regex, "regex",
        "A regular expression of ECMA-262, of at most 4,096 bytes, 64 groups within each other and 512 alternatives after each other.", "a regular expression such as `^[a-z]+$`";
    Byte, "byte",
        "Base64 of RFC 4648, section 4, with padding.", "Base64 such as `Zm9vYg==`";
}

/// The range of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegerFormat {
    /// That of `i8`.
    Int8,
    /// That of `i16`.
    Int16,
    /// That of `i32`.
    Int32,
    /// That of `i64`; also for a contract that sets none.
    Int64,
    /// That of `u8`.
    Uint8,
    /// That of `u16`.
    Uint16,
    /// That of `u32`.
    Uint32,
    /// That of `u64`.
    Uint64,
}

impl IntegerFormat {
    pub(crate) fn contains(self, value: i128) -> bool {
        match self {
            Self::Int8 => i8::try_from(value).is_ok(),
            Self::Int16 => i16::try_from(value).is_ok(),
            Self::Int32 => i32::try_from(value).is_ok(),
            Self::Int64 => i64::try_from(value).is_ok(),
            Self::Uint8 => u8::try_from(value).is_ok(),
            Self::Uint16 => u16::try_from(value).is_ok(),
            Self::Uint32 => u32::try_from(value).is_ok(),
            Self::Uint64 => u64::try_from(value).is_ok(),
        }
    }
}

impl Display for IntegerFormat {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Int8 => "8-bit integer",
            Self::Int16 => "16-bit integer",
            Self::Int32 => "32-bit integer",
            Self::Int64 => "integer",
            Self::Uint8 => "unsigned 8-bit integer",
            Self::Uint16 => "unsigned 16-bit integer",
            Self::Uint32 => "unsigned 32-bit integer",
            Self::Uint64 => "unsigned integer",
        })
    }
}

/// The range of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberFormat {
    /// That of `f32`.
    Float,
    /// That of `f64`; also for a contract that sets none.
    Double,
}
