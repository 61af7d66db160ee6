//! The pipeline from a text to files: parse, lower, check, name, generate.

use counterpart_codegen::{
    GeneratedFile, Names, Part, Settings, check, check_settings, deep_types, unknown_operation,
    unknown_schema, unworded_refusals,
};
use counterpart_contract::{Contract, lower};
use counterpart_document::{
    Colour, Diagnostics, Loader, Parsed, Severity, SourceFile, parse, parse_with, render,
};

/// What a document gives.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The files, or the errors as text.
    pub files: Result<Vec<GeneratedFile>, String>,
    /// The warnings as text; empty if there are none.
    pub warnings: String,
    /// Warnings about what the generated server cannot say in the contract's words, as text; empty if there are none, or
    /// if no server is generated.
    pub server_warnings: String,
    /// Whether errors are in the document itself, whatever is generated from it.
    pub in_document: bool,
}

/// Generates from the text of a document that is reported under this path, and from no other file.
pub fn generate(path: &str, text: &str, settings: &Settings) -> Generated {
    generate_parsed(parse(&SourceFile::new(path, text)), settings)
}

/// Generates from a document and the other files to which it refers, which the loader brings in.
pub fn generate_with(
    source: &SourceFile,
    loader: &mut Loader<'_>,
    settings: &Settings,
) -> Generated {
    generate_parsed(parse_with(source, loader), settings)
}

fn generate_parsed(parsed: Parsed, settings: &Settings) -> Generated {
    let sources = parsed.sources;
    let mut diagnostics = parsed.diagnostics;
    let contract = parsed.document.and_then(|document| {
        let lowered = lower(&document);
        diagnostics.extend(lowered.diagnostics);
        lowered.contract
    });
    let shown = |diagnostics: Diagnostics| render(&diagnostics, &sources, Colour::Plain);
    let (errors, warnings): (Vec<_>, Vec<_>) = diagnostics
        .into_iter()
        .partition(|diagnostic| diagnostic.severity == Severity::Error);
    let warnings = shown(warnings.into_iter().collect());
    let errors: Diagnostics = errors.into_iter().collect();
    let failed = |errors, in_document| Generated {
        files: Err(errors),
        warnings: warnings.clone(),
        server_warnings: String::new(),
        in_document,
    };
    let Some(mut contract) = contract.filter(|_| !errors.has_errors()) else {
        return failed(shown(errors), true);
    };
    if let Err(error) = select(&mut contract, settings) {
        return failed(error, false);
    }
    let supported = match check(&contract) {
        Ok(supported) => supported,
        Err(unsupported) => return failed(shown(unsupported), true),
    };
    match counterpart_codegen::generate(supported, &Names::new(&contract), settings) {
        Ok(files) => Generated {
            files: Ok(files),
            server_warnings: if settings.parts.contains(&Part::Server) {
                shown(unworded_refusals(supported))
            } else {
                String::new()
            },
            warnings: warnings + &shown(deep_types(supported)),
            in_document: false,
        },
        Err(errors) => failed(shown(errors), false),
    }
}

/// Leaves of the contract what the settings ask for, and holds what else they say to it.
fn select(contract: &mut Contract, settings: &Settings) -> Result<(), String> {
    let whole = contract.clone();
    let error = |message: &str| format!("error: {message}\n");
    if !settings.only_operations.is_empty() {
        contract
            .keep_operations(&settings.only_operations)
            .map_err(|id| error(&unknown_operation(&whole, id)))?;
    }
    for id in &settings.skipped_operations {
        skip(contract, id)?;
    }
    if !settings.only_schemas.is_empty() {
        only_types(settings).map_err(error)?;
        contract
            .keep_schemas(&settings.only_schemas)
            .map_err(|name| error(&unknown_schema(&whole, name)))?;
    }
    check_settings(contract, settings)
        .map_err(|errors| errors.iter().map(|message| error(message)).collect())
}

/// Holds settings that select schemas to ask for nothing that has operations.
fn only_types(settings: &Settings) -> Result<(), &'static str> {
    let nothing_else = settings.parts.iter().all(|part| *part == Part::Types)
        && settings.only_operations.is_empty()
        && settings.skipped_operations.is_empty();
    nothing_else.then_some(()).ok_or(
        "`.only_schemas(…)` gives types and no operation: it goes with no other part and no choice of operations",
    )
}

/// Takes an operation or a webhook out of the contract, if that is what makes it one that can be generated.
fn skip(contract: &mut Contract, id: &str) -> Result<(), String> {
    let count = |contract: &Contract| {
        check(contract)
            .err()
            .map_or(0, |errors| errors.error_count())
    };
    let length = |contract: &Contract| contract.operations.len() + contract.webhooks.len();
    let whole = contract.clone();
    contract.operations.retain(|operation| operation.id != id);
    contract
        .webhooks
        .retain(|webhook| webhook.operation.id != id);
    if length(contract) == length(&whole) {
        return Err(format!("error: {}\n", unknown_operation(&whole, id)));
    }
    if count(contract) < count(&whole) {
        return Ok(());
    }
    Err(format!(
        "error: the operation `{id}` can be generated, so it need not be skipped\n"
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    const PETS: &str = "\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get: {operationId: listPets, responses: {'204': {description: None.}}}
  /pets/upload:
    post:
      operationId: uploadPet
      parameters: [{name: a, in: query, content: {application/xml: {schema: {type: string}}}}]
      responses: {'204': {description: Done.}}
";

    fn skipping(ids: &[&str]) -> Result<Vec<GeneratedFile>, String> {
        let mut settings = Settings::new("pets.yaml");
        settings.skipped_operations = ids.iter().map(|id| (*id).to_owned()).collect();
        generate("pets.yaml", PETS, &settings).files
    }

    #[test]
    fn what_cannot_be_generated_is_an_error_that_names_the_place() {
        let errors = skipping(&[]).unwrap_err();
        assert!(errors.contains("unsupported"), "{errors}");
        assert!(errors.contains("pets.yaml:"), "{errors}");
    }

    #[test]
    fn an_operation_that_cannot_be_generated_is_skipped_by_name() {
        let files = skipping(&["uploadPet"]).unwrap();
        let server = files.iter().find(|file| file.path == "server.rs").unwrap();
        assert!(server.text.contains("fn list_pets"));
        assert!(!server.text.contains("upload_pet"));
    }

    #[test]
    fn a_refusal_without_words_is_a_warning_of_the_server_alone() {
        let mut settings = Settings::new("pets.yaml");
        settings.skipped_operations = vec!["uploadPet".to_owned()];
        let generated = generate("pets.yaml", PETS, &settings);
        assert!(generated.warnings.is_empty());
        assert!(generated.server_warnings.contains("`listPets`"));
        settings.parts = [Part::Types].into();
        assert!(
            generate("pets.yaml", PETS, &settings)
                .server_warnings
                .is_empty()
        );
    }

    #[test]
    fn a_skip_that_is_not_needed_is_an_error() {
        let errors = skipping(&["uploadPet", "listPets"]).unwrap_err();
        assert!(errors.contains("`listPets` can be generated"), "{errors}");
        let errors = skipping(&["uploadPat"]).unwrap_err();
        assert!(errors.contains("no operation `uploadPat`"), "{errors}");
    }

    #[test]
    fn a_webhook_is_skipped_as_an_operation_is() {
        let sent = "webhooks:
  found: {post: {parameters: [{name: a b, in: header, schema: {}}], responses: {'204': {description: Noted.}}}}
  lost: {post: {responses: {'204': {description: Noted.}}}}
paths:
";
        let text = PETS.replacen("paths:\n", sent, 1);
        let skipping = |ids: &[&str]| {
            let mut settings = Settings::new("pets.yaml");
            settings.skipped_operations = ids.iter().map(|id| (*id).to_owned()).collect();
            generate("pets.yaml", &text, &settings).files
        };
        let errors = skipping(&["uploadPet"]).unwrap_err();
        assert!(errors.contains("`a b`"), "{errors}");
        let files = skipping(&["uploadPet", "found"]).unwrap();
        let server = files.iter().find(|file| file.path == "webhook_server.rs");
        let server = &server.unwrap().text;
        assert!(server.contains("fn lost") && !server.contains("fn found"));
    }

    const SHOP: &str = "\
openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200':
          description: Orders.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
  /pets:
    get: {operationId: listPets, responses: {'204': {description: None.}}}
components:
  schemas:
    Order: {type: object, properties: {total: {$ref: '#/components/schemas/Money'}}}
    Money: {type: object, properties: {cents: {type: integer}}}
    Names: {type: array, items: {type: string}}
    Shelf: {type: string, not: {anyOf: [{required: [a]}], unevaluatedProperties: false}}
";

    fn shop(change: impl FnOnce(&mut Settings)) -> Result<Vec<GeneratedFile>, String> {
        let mut settings = Settings::new("shop.yaml");
        settings.parts = [Part::Types].into();
        change(&mut settings);
        generate("shop.yaml", SHOP, &settings).files
    }

    fn text<'a>(files: &'a [GeneratedFile], path: &str) -> &'a str {
        let file = files.iter().find(|file| file.path == path);
        file.map_or("", |file| file.text.as_str())
    }

    #[test]
    fn schemas_come_with_those_that_they_reach_and_nothing_else() {
        let files = shop(|settings| settings.only_schemas = vec!["Order".to_owned()]).unwrap();
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["mod.rs", "types.rs", "tables.rs"]);
        let types = text(&files, "types.rs");
        assert!(types.contains("pub struct Order"));
        assert!(types.contains("pub struct Money"));
        assert!(!types.contains("Names"));
        let errors = shop(|settings| settings.only_schemas = vec!["Shelf".to_owned()]);
        assert!(errors.unwrap_err().contains("unevaluatedProperties"));
    }

    #[test]
    fn operations_come_with_the_schemas_that_they_reach() {
        let chosen = shop(|settings| settings.only_operations = vec!["listOrders".to_owned()]);
        let files = chosen.unwrap();
        assert!(text(&files, "types.rs").contains("pub struct Money"));
        assert!(!text(&files, "types.rs").contains("Names"));
        assert!(text(&files, "operations.rs").contains("ListOrders"));
        assert!(!text(&files, "operations.rs").contains("ListPets"));
    }

    #[test]
    fn names_that_are_not_there_are_errors_that_suggest() {
        let schemas = |settings: &mut Settings| settings.only_schemas = vec!["Ordr".to_owned()];
        let operations =
            |settings: &mut Settings| settings.only_operations = vec!["listPet".to_owned()];
        let replaced = |settings: &mut Settings| {
            settings.only_schemas = vec!["Order".to_owned()];
            settings.replacements = vec![("Mony".to_owned(), "::m::Money".to_owned())];
        };
        let errors = [shop(schemas), shop(operations), shop(replaced)];
        let errors = errors.map(|files| files.unwrap_err());
        assert_eq!(
            errors,
            [
                "error: there is no schema `Ordr`; did you mean `Order`?\n",
                "error: there is no operation `listPet`; did you mean `listPets`?\n",
                "error: there is no schema `Mony`; did you mean `Money`?\n",
            ]
        );
    }

    #[test]
    fn a_schema_is_replaced_by_one_type() {
        let replaced_by = |paths: &[&str]| {
            let paths = paths.iter();
            let replacements = paths.map(|path| ("Money".to_owned(), (*path).to_owned()));
            let replacements = replacements.collect();
            shop(|settings| {
                settings.only_schemas = vec!["Order".to_owned()];
                settings.replacements = replacements;
            })
        };
        assert!(replaced_by(&["::m::Money", ":: m :: Money"]).is_ok());
        assert_eq!(
            replaced_by(&["::m::Money", "::n::Money"]).unwrap_err(),
            "error: `Money` is replaced by two types\n"
        );
    }

    #[test]
    fn settings_that_fit_nothing_are_errors_all_at_once() {
        let addition = counterpart_codegen::Addition::of_schema;
        let errors = shop(|settings| {
            settings.only_schemas = vec!["Order".to_owned(), "Names".to_owned()];
            settings.replacements = vec![("Money".to_owned(), "not a type".to_owned())];
            settings.derives = vec![addition("Names", "Eq"), addition("Order", "Eq Hash")];
            settings.attributes = vec![addition("Order", "doc(hidden)")];
        });
        let errors = errors.unwrap_err();
        assert_eq!(errors.lines().count(), 4, "{errors}");
        assert!(
            errors.contains("`not a type`, which is to replace `Money`"),
            "{errors}"
        );
        assert!(
            errors.contains("nothing can be added to `Names`"),
            "{errors}"
        );
        assert!(errors.contains("`Eq Hash` is no derive"), "{errors}");
        assert!(errors.contains("`doc(hidden)` is no attribute"), "{errors}");
    }

    #[test]
    fn schemas_alone_go_with_no_other_part() {
        let errors = shop(|settings| {
            settings.only_schemas = vec!["Order".to_owned()];
            settings.parts.insert(Part::Server);
        });
        assert!(errors.unwrap_err().contains("gives types and no operation"));
    }
}
