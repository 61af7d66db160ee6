//! OpenAPI text to a tree in which every node knows its place, and diagnostics that show it.
