//! Lists that are read page by page.

use counterpart_document::Pointer;

use super::Origin;

/// How the pages of an operation's list follow one another (`x-pagination`).
#[derive(Clone, Debug)]
pub struct Pagination {
    /// Where it is written.
    pub origin: Origin,
    /// How the next page is asked for.
    pub style: PaginationStyle,
    /// The query parameter that asks for it.
    pub parameter: PaginationPart<String>,
    /// Where the items of a page are in its body.
    pub items: PaginationPart<Pointer>,
    /// Where a page says that there are more, if it does.
    pub has_more: Option<PaginationPart<Pointer>>,
}

/// A part of the extension, and where it is written.
#[derive(Clone, Debug)]
pub struct PaginationPart<T> {
    /// What it says.
    pub value: T,
    /// Where it is written.
    pub origin: Origin,
}

/// How the next page is asked for.
#[derive(Clone, Debug)]
pub enum PaginationStyle {
    /// By what this place of the body says; where there is nothing, the page is the last.
    Cursor(PaginationPart<Pointer>),
    /// By how many items to skip. A page without items is the last.
    Offset,
    /// By its number. A page without items is the last.
    Page,
    /// By what the query of the link `next` in the header `Link` says (RFC 8288).
    Link,
}
