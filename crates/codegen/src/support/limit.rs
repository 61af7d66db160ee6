//! The limits of what is generated: every refusal names one, and the feature table shows each.

macro_rules! limits {
    ($($(#[$documentation:meta])* $name:ident: $sentence:literal,)*) => {
        /// Something that is not generated.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Limit {
            $($(#[$documentation])* $name,)*
        }

        impl Limit {
            /// Every limit.
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$name),*];

            /// What is refused or left out, and what one does instead.
            pub(super) fn sentence(self) -> &'static str {
                match self {
                    $(Self::$name => $sentence,)*
                }
            }
        }
    };
}

limits! {
    /// `$ref` to a URL.
    ExternalReferences: "Nothing is fetched: of what is at a URL the build script says where a copy is (`.local_copy(…)`). A copy of the document for programs that show it (`.copy_document()`) holds the first file alone.",
    /// `/{a}{b}`.
    MixedSegment: "Two variables of a segment have text between them, and where two such segments may mean the same requests, one has more text; others are refused.",
    /// A header parameter that is no token.
    HeaderName: "The name of a header parameter is a token of RFC 9110; others are refused.",
    /// Lists and objects within lists and objects, where parts are texts.
    StructuredParameter: "What a style has no text for travels as JSON, with a warning at generation: lists and objects within those, `deepObject` of what is no object, exploded `spaceDelimited` and `pipeDelimited` objects.",
    /// `content` of a parameter that is neither JSON nor text.
    ParameterContent: "The `content` of a parameter is JSON or `text/plain`; others are refused.",
    /// An exploded object with members that are other parameters.
    SharedNames: "An exploded object in the query of which a member has the name of another parameter travels as JSON under its own name, with a warning at generation.",
    /// Forms as answers.
    FormAnswers: "The bytes are handed over, in parts together with their media type; nothing is read out of them.",
    /// A discriminator in a union of others than objects.
    DiscriminatedScalar: "A union with a branch that is no object, that no value selects or that shares a value with another branch is read by trying its branches, without its `discriminator`, with a warning at generation.",
    /// Moments that `jiff` lacks.
    LatestMoment: "`jiff`'s timestamps, which stand for `date-time` unless the build script asks for others (`.date_time(…)`), end with 9999-12-30T22:00:00.999999999Z: later moments, such as 9999-12-31T23:59:59Z, are refused, and the refusal says so. The types of `chrono` and `time` hold all of the year 9999.",
    /// Defaults of members that are objects.
    ObjectDefault: "The default of a member that has a struct of its own, and of a part of a multipart form, is told in the documentation alone.",
    /// Keywords of which no rule is made.
    Keyword: "`unevaluatedItems` and `unevaluatedProperties` beside unions, conditions and references that look at a value as well are left out with a warning at generation; `unevaluatedProperties` within `not` or a condition is refused. `$dynamicRef` leads to the `$dynamicAnchor` of its own file, `$recursiveRef` to the innermost schema around it with `$recursiveAnchor`.",
    /// An HTTP authentication scheme that is no token.
    SchemeName: "The name of an HTTP authentication scheme is a token of RFC 9110; others are refused.",
    /// `callbacks` of callbacks.
    NestedCallbacks: "Callbacks of what is itself a callback or a webhook are read past, with a warning at generation.",
    /// `links`.
    Links: "Read past, with a warning at generation.",
    /// `servers` of an operation.
    Servers: "Read past, with a warning at generation: give the client of these operations its own base URL.",
    /// Types of the user's own as whole bodies.
    ReplacedBody: "Where such a type is a whole body or a parameter, it implements the runtime's `Decode` and `Encode`, which take no code.",
    /// Secrets in unions.
    SecretBranch: "A text that is itself a branch of a union is shown: describe it as a member of an object.",
    /// What `utoipa` cannot model.
    UtoipaModel: "Keywords that `utoipa`'s model lacks are printed by way of its extensions, which keep no order, and `true` is printed as `{}`.",
}
