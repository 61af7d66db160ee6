//! Where a file is to which a reference leads: relative to the one that holds the reference, without touching any of them.

use crate::pointer::percent_decode;

/// The location that a reference without its fragment means in the file at `base`; both are URLs, or paths with `/` from the folder of the first
/// file, whose own is the empty one or its name.
pub(crate) fn join(base: &str, reference: &str) -> String {
    if is_url(reference) {
        return reference.to_owned();
    }
    if let Some((scheme, rest)) = base.split_once("://").filter(|_| is_url(base)) {
        return join_url(scheme, rest, reference);
    }
    let written = percent_decode(reference).unwrap_or_else(|| reference.to_owned());
    let written = written.replace('\\', "/");
    if written.starts_with('/') {
        return written;
    }
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let joined = without_steps(folder.split('/').chain(written.split('/')));
    if folder.starts_with('/') {
        format!("/{joined}")
    } else {
        joined
    }
}

/// Whether a location is an absolute URL: `https://…`, not `C:\…`.
pub(crate) fn is_url(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        let mut letters = scheme.chars();
        scheme.len() > 1
            && letters
                .next()
                .is_some_and(|letter| letter.is_ascii_alphabetic())
            && letters.all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
            && (rest.starts_with("//") || scheme == "urn" || scheme == "file")
    })
}

/// The last part of a location without its extension: `pet` of `schemas/pet.yaml`.
pub(crate) fn stem(location: &str) -> &str {
    let path = location.split(['?', '#']).next().unwrap_or(location);
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.find('.') {
        Some(end) if end > 0 => &name[..end],
        _ => name,
    }
}

/// A reference within a URL (RFC 3986, section 5.2.2).
fn join_url(scheme: &str, rest: &str, reference: &str) -> String {
    if let Some(rest) = reference.strip_prefix("//") {
        return format!("{scheme}://{rest}");
    }
    let rest = rest.split('?').next().unwrap_or(rest);
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let joined = match reference.strip_prefix('/') {
        Some(absolute) => without_steps(absolute.split('/')),
        None => {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            without_steps(folder.split('/').chain(reference.split('/')))
        }
    };
    let above = joined.trim_start_matches("../");
    format!("{scheme}://{authority}/{above}")
}

/// The segments without `.` and empty ones, and without those that a `..` leads back from; such as lead out stand at the beginning.
fn without_steps<'s>(written: impl Iterator<Item = &'s str>) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in written {
        match segment {
            "" | "." => {}
            ".." if segments.last().is_some_and(|last| *last != "..") => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_relative_to_the_file_that_holds_it() {
        for (base, reference, expected) in [
            ("", "./schemas/pet.yaml", "schemas/pet.yaml"),
            ("openapi.yaml", "pet.yaml", "pet.yaml"),
            ("schemas/pet.yaml", "../openapi.yaml", "openapi.yaml"),
            ("schemas/a/b.yaml", "../c.json", "schemas/c.json"),
            ("a.yaml", "../common/x.yaml", "../common/x.yaml"),
            ("../common/x.yaml", "../../y.yaml", "../../y.yaml"),
            ("a.yaml", "my%20pets.yaml", "my pets.yaml"),
            ("a.yaml", "my pets.yaml", "my pets.yaml"),
            ("a.yaml", "schemas\\pet.yaml", "schemas/pet.yaml"),
            ("a.yaml", "/etc/pet.yaml", "/etc/pet.yaml"),
            (
                "a.yaml",
                "https://a.example/x.yaml",
                "https://a.example/x.yaml",
            ),
            (
                "https://a.example/v1/x.yaml",
                "y.yaml",
                "https://a.example/v1/y.yaml",
            ),
            (
                "https://a.example/v1/x.yaml",
                "../y.yaml",
                "https://a.example/y.yaml",
            ),
            (
                "https://a.example/v1/x.yaml",
                "../../../y.yaml",
                "https://a.example/y.yaml",
            ),
            (
                "https://a.example/v1/x.yaml",
                "/y.yaml",
                "https://a.example/y.yaml",
            ),
            (
                "https://a.example/x",
                "//b.example/y",
                "https://b.example/y",
            ),
        ] {
            assert_eq!(join(base, reference), expected, "{base} {reference}");
        }
    }

    #[test]
    fn a_drive_is_no_scheme() {
        assert!(is_url("https://a.example") && is_url("file:///a") && is_url("urn:a:b"));
        assert!(!is_url("C:/a") && !is_url("a.yaml") && !is_url("./a:b"));
    }

    #[test]
    fn the_stem_is_what_a_file_is_called() {
        assert_eq!(stem("schemas/pet.v1.yaml"), "pet");
        assert_eq!(stem("https://a.example/pet.json?x=1"), "pet");
        assert_eq!(stem(".hidden"), ".hidden");
    }
}
