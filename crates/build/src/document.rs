//! The document itself as files, for programs that show the contract they keep.

use counterpart_codegen::GeneratedFile;
use counterpart_document::{SourceFile, parse};

/// The document as JSON and as it is written. It has been read before, so that it is known to be well-formed.
pub(crate) fn files(path: &str, text: String) -> Vec<GeneratedFile> {
    let parsed = parse(&SourceFile::new(path, text.as_str()));
    let json = parsed.document.map(|document| GeneratedFile {
        path: "document.json".to_owned(),
        text: document.root().to_json_text(),
    });
    let written = GeneratedFile {
        path: "document.yaml".to_owned(),
        text,
    };
    json.into_iter().chain([written]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_json_keeps_the_order_and_the_digits_of_the_text() {
        let text = "openapi: 3.1.0\ninfo: {version: '1.0', title: T}\nx-big: 9007199254740993\nx-small: 1.50\n";
        let files = files("pets.yaml", text.to_owned());
        let texts: Vec<(&str, &str)> = files
            .iter()
            .map(|file| (file.path.as_str(), file.text.as_str()))
            .collect();
        let json = r#"{"openapi":"3.1.0","info":{"version":"1.0","title":"T"},"x-big":9007199254740993,"x-small":1.50}"#;
        assert_eq!(texts, [("document.json", json), ("document.yaml", text)]);
    }
}
