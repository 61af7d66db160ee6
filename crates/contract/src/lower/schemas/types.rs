//! The types of JSON Schema besides `null`.

use counterpart_document::openapi::Role;
use counterpart_document::{Kind, Node};

/// What a value other than `null` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Type {
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// Every type that `type` can name besides `null`.
pub(super) const TYPES: [(&str, Type); 6] = [
    ("string", Type::String),
    ("integer", Type::Integer),
    ("number", Type::Number),
    ("boolean", Type::Boolean),
    ("array", Type::Array),
    ("object", Type::Object),
];

impl Type {
    /// The type of this name; `null` and unknown names are none.
    pub(super) fn parse(name: &str) -> Option<Self> {
        TYPES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, found)| *found)
    }

    /// What is plainly meant by a name that JSON Schema does not have: that of another language, or one in capitals; and how to say so.
    pub(super) fn called(name: &str) -> Option<(&'static str, Vec<Self>)> {
        let lowered = name.to_ascii_lowercase();
        if let Some(found) = Self::parse(&lowered) {
            return Some((found.taken(), vec![found]));
        }
        let found = match lowered.as_str() {
            "int" | "int32" | "int64" | "long" | "short" => Self::Integer,
            "float" | "double" | "decimal" => Self::Number,
            "bool" => Self::Boolean,
            "str" | "text" | "date" | "date-time" | "datetime" | "timestamp" | "time" | "uuid"
            | "guid" | "uri" | "url" | "email" | "binary" | "byte" | "file" | "password"
            | "enum" => Self::String,
            "list" => Self::Array,
            "map" | "dict" | "hash" => Self::Object,
            "" | "any" | "mixed" => {
                let all = TYPES.map(|(_, known)| known);
                return Some(("taken for all types", all.to_vec()));
            }
            _ => return None,
        };
        Some((found.taken(), vec![found]))
    }

    fn taken(self) -> &'static str {
        match self {
            Self::Boolean => "taken for `boolean`",
            Self::Integer => "taken for `integer`",
            Self::Number => "taken for `number`",
            Self::String => "taken for `string`",
            Self::Array => "taken for `array`",
            Self::Object => "taken for `object`",
        }
    }

    /// Its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// Its name as the end of a schema's name.
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Boolean => "Boolean",
            Self::Integer => "Integer",
            Self::Number => "Number",
            Self::String => "String",
            Self::Array => "Array",
            Self::Object => "Object",
        }
    }

    /// Whether a keyword of this role constrains its values.
    pub(super) fn has_role(self, role: Role) -> bool {
        match role {
            Role::Annotation | Role::Any => true,
            Role::Number => matches!(self, Self::Integer | Self::Number),
            Role::String => self == Self::String,
            Role::Array => self == Self::Array,
            Role::Object => self == Self::Object,
        }
    }

    /// The type that a keyword of this role speaks of.
    pub(super) fn of_role(role: Role) -> Option<Self> {
        match role {
            Role::Annotation | Role::Any => None,
            Role::Number => Some(Self::Number),
            Role::String => Some(Self::String),
            Role::Array => Some(Self::Array),
            Role::Object => Some(Self::Object),
        }
    }

    /// The type of a value; `None` for `null`.
    pub(super) fn of_value(node: &Node) -> Option<Self> {
        match node.kind() {
            Kind::Null => None,
            Kind::Boolean => Some(Self::Boolean),
            Kind::Number
                if node
                    .as_number()
                    .is_some_and(counterpart_document::Number::is_integer) =>
            {
                Some(Self::Integer)
            }
            Kind::Number => Some(Self::Number),
            Kind::String => Some(Self::String),
            Kind::Sequence => Some(Self::Array),
            Kind::Mapping => Some(Self::Object),
        }
    }

    /// Whether every value of `other` is one of `self`.
    pub(super) fn includes(self, other: Self) -> bool {
        self == other || (self == Self::Number && other == Self::Integer)
    }
}

/// The types that two lists have in common, in the order of the first.
pub(super) fn intersection(left: &[Type], right: &[Type]) -> Vec<Type> {
    let mut both = Vec::new();
    for &one in left {
        for &other in right {
            let narrower = if one.includes(other) { other } else { one };
            if (one.includes(other) || other.includes(one)) && !both.contains(&narrower) {
                both.push(narrower);
            }
        }
    }
    both
}

/// The names of types, for messages.
pub(super) fn list(types: &[Type]) -> String {
    if types.is_empty() {
        return "`null`".to_owned();
    }
    let names: Vec<String> = types
        .iter()
        .map(|found| format!("`{}`", found.name()))
        .collect();
    names.join(" or ")
}
