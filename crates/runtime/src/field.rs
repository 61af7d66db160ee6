//! A member that may be missing, `null` or there: three states that an `Option` cannot tell apart.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The state of an optional, nullable member.
///
/// On a struct it stands with `#[serde(default, skip_serializing_if = "Field::is_absent")]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field<T> {
    /// The member is missing.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has this value.
    Value(T),
}

impl<T> Field<T> {
    /// Whether the member is missing.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is there and `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same state, with the value borrowed.
    pub const fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// The same state, with the value passed through `function`.
    pub fn map<U>(self, function: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(function(value)),
        }
    }

    /// The value; missing and `null` become one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// `None` if the member is missing, `Some(None)` if it is `null`: what an update does with it.
    pub fn into_change(self) -> Option<Option<T>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(None),
            Self::Value(value) => Some(Some(value)),
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Field<T> {
    /// `None` becomes `null`: who writes an option has decided to write the member.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Field<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Patch {
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        name: Field<String>,
    }

    #[test]
    fn each_state_survives_the_round_trip() {
        for (text, name) in [
            ("{}", Field::Absent),
            (r#"{"name":null}"#, Field::Null),
            (r#"{"name":"Ada"}"#, Field::from("Ada".to_owned())),
        ] {
            let patch: Patch = serde_json::from_str(text).unwrap();
            assert_eq!(patch, Patch { name });
            assert_eq!(serde_json::to_string(&patch).unwrap(), text);
        }
    }

    #[test]
    fn an_option_decides_between_null_and_value() {
        assert_eq!(Field::<i32>::from(None), Field::Null);
        assert_eq!(Field::<i32>::from(Some(1)), Field::Value(1));
        assert_eq!(
            Field::Value(1).map(|value| value + 1).into_option(),
            Some(2)
        );
        assert_eq!(Field::<i32>::Null.into_change(), Some(None));
    }
}
