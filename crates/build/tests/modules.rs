//! Modules by tag: what stands in which file, in whatever order the document is written.

use std::collections::BTreeMap;

use counterpart_build::{Modules, Settings, generate};

/// A path item per tag, and schemas of one tag, of both and of none.
const PATHS: [&str; 2] = [
    "  /pets:
    get:
      operationId: listPets
      tags: [Pet Store]
      responses:
        '200': {description: Pets., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
",
    "  /walks:
    get:
      operationId: listWalks
      tags: [pet-store]
      responses:
        '200': {description: Walks., content: {application/json: {schema: {$ref: '#/components/schemas/Walk'}}}}
",
];
const SCHEMAS: [&str; 4] = [
    "    Pet: {type: object, properties: {name: {$ref: '#/components/schemas/Name'}}}\n",
    "    Name: {type: object, properties: {first: {type: string}}}\n",
    "    Walk: {type: object, properties: {who: {$ref: '#/components/schemas/Name'}, where: {$ref: '#/components/schemas/Park'}}}\n",
    "    Park: {type: object, properties: {trees: {type: integer}}}\n",
];

fn files(paths: &[&str], schemas: &[&str], modules: Modules) -> BTreeMap<String, String> {
    let (paths, schemas) = (paths.concat(), schemas.concat());
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Pets, version: 1.0.0}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    );
    let mut settings = Settings::new("pets.yaml");
    settings.modules = modules;
    let files = generate("pets.yaml", &text, &settings).files;
    let files = files.expect("the document can be generated").into_iter();
    files.map(|file| (file.path, file.text)).collect()
}

#[test]
fn a_type_stands_with_the_only_tag_that_reaches_it_in_whatever_order_the_document_is() {
    let files_of = |paths: &[&str], schemas: &[&str]| files(paths, schemas, Modules::ByTag);
    let written = files_of(&PATHS, &SCHEMAS);
    assert!(written["types/pet_store.rs"].contains("pub struct Pet "));
    assert!(written["types/pet_store_2.rs"].contains("pub struct Park "));
    assert!(written["types.rs"].contains("pub struct Name "));
    let [mut paths, mut schemas] = [PATHS.to_vec(), SCHEMAS.to_vec()];
    paths.reverse();
    schemas.reverse();
    let reversed = files_of(&paths, &schemas);
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&reversed), names(&written));
    for path in ["types/pet_store.rs", "operations/pet_store_2.rs"] {
        assert_eq!(reversed[path], written[path], "{path}");
    }
}

#[test]
fn a_short_module_is_one_file_unless_something_else_is_asked_for() {
    for modules in [Modules::default(), Modules::Single] {
        let files = files(&PATHS, &SCHEMAS, modules);
        assert!(files.keys().all(|path| !path.contains('/')), "{files:?}");
    }
}

#[test]
fn a_long_module_is_split_and_a_short_one_beside_it_is_not() {
    let members: Vec<String> = (0..3000)
        .map(|number| format!("        m{number}: {{type: integer}}\n"))
        .collect();
    let members = members.concat();
    let pet = format!("    Pet:\n      type: object\n      properties:\n{members}");
    let mut schemas = SCHEMAS;
    schemas[0] = &pet;
    let files = files(&PATHS, &schemas, Modules::BySize);
    assert!(files.contains_key("types/pet_store.rs"));
    assert!(files.contains_key("operations.rs"));
    assert!(!files.contains_key("operations/pet_store.rs"));
}
