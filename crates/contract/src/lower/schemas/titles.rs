//! Titles that only repeat a name: `title: Created At` of the property `created_at`.
//!
//! Generators of descriptions write one for each schema. As documentation they say nothing, and they would stand where something could be said.

use counterpart_document::{Document, Node, Pointer};

use crate::model::Schema;

/// Takes away titles that say no more than the name of the component, the property or the parameter whose schema they are in.
pub(super) fn drop_repeated(document: &Document, schemas: &mut [Schema]) {
    for schema in schemas {
        let name = name_of(document, &schema.origin.pointer);
        if let (Some(title), Some(name)) = (&schema.title, name)
            && letters(title).eq(letters(name))
        {
            schema.title = None;
        }
    }
}

/// What the place of a schema is called.
fn name_of<'d>(document: &'d Document, place: &'d Pointer) -> Option<&'d str> {
    let tokens = place.tokens();
    match tokens {
        [.., section, name] if matches!(section.as_str(), "properties" | "schemas") => Some(name),
        [.., last] if last == "schema" => {
            let owner = tokens[..tokens.len() - 1].iter();
            let owner = owner.fold(place.of_file(), |owner, token| owner.child(token));
            document.resolve(&owner)?.get("name").and_then(Node::as_str)
        }
        _ => None,
    }
}

/// What a name is made of besides case and separators.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{contract, named, with_schemas};

    #[test]
    fn titles_that_repeat_a_name_are_none() {
        let contract = contract(&with_schemas(
            "HTTPFault: {title: HTTP Fault, type: object, properties: {created_at: {title: Created At, type: string}, name: {title: What it is called, type: string}}}",
        ));
        let titles = contract.schemas.iter().map(|schema| schema.title.clone());
        let titles: Vec<String> = titles.flatten().collect();
        assert_eq!(titles, ["What it is called"]);
        assert!(
            named(&contract, "HTTPFault")
                .keywords
                .get("title")
                .is_some()
        );
    }
}
