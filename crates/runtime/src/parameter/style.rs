//! The styles of the specification: how the value of a parameter becomes text.

/// How the value of a parameter becomes text (`OpenAPI` 3.1.1, "Style Values").
///
/// A value that is one text is written alike whether it is [`Explode::Joined`] or [`Explode::Separate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// With commas: `a,b`, and of an object `x,1,y,2` or `x=1,y=2`.
    Simple(Explode),
    /// Behind a dot: `.a,b` or `.a.b`, and of an object `.x,1,y,2` or `.x=1.y=2`.
    Label(Explode),
    /// Behind a semicolon, with the name: `;tag=a,b` or `;tag=a;tag=b`, and of an object `;at=x,1,y,2` or `;x=1;y=2`.
    Matrix(Explode),
    /// With the name: `tag=a,b` or `tag=a&tag=b`, and of an object `at=x,1,y,2` or `x=1&y=2`.
    Form(Explode),
    /// With spaces: `tag=a%20b`, and of an object `at=x%201%20y%202`.
    SpaceDelimited,
    /// With bars: `tag=a%7Cb`, and of an object `at=x%7C1%7Cy%7C2`.
    PipeDelimited,
    /// Each member of an object under both names: `at%5Bx%5D=1&at%5By%5D=2`; objects and lists of texts may be members.
    DeepObject,
    /// As JSON: what the contract describes by `content`.
    Json,
}

/// Whether items and members travel one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explode {
    /// All in one value.
    Joined,
    /// Each in a value of its own.
    Separate,
}

impl Style {
    /// What separates the parts of one value, as it is written if no part holds it, and if one does.
    ///
    /// A comma within a part is escaped. A space and a bar have to be escaped even where they separate, so that the
    /// unescaped form (`+` is the one of the space) is what tells them from those within parts.
    pub(super) fn delimiters(self) -> (&'static str, &'static str) {
        match self {
            Self::SpaceDelimited => ("%20", "+"),
            Self::PipeDelimited => ("%7C", "|"),
            _ => (",", ","),
        }
    }

    pub(super) fn is_separate(self) -> bool {
        matches!(
            self,
            Self::Simple(Explode::Separate)
                | Self::Label(Explode::Separate)
                | Self::Matrix(Explode::Separate)
                | Self::Form(Explode::Separate)
        )
    }
}
