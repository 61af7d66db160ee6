//! What does not fit `x-pagination` is said at its part.

use super::super::sample::contract_with_paths;
use super::super::unsupported;

/// What is said of an operation with this extension, these responses and the parameter `after` of this schema.
fn said(extension: &str, after: &str, responses: &str) -> Vec<String> {
    let contract = contract_with_paths(&format!(
        "  /pets:
    get:
      operationId: listPets
      x-pagination: {extension}
      parameters: [{{ name: after, in: query, schema: {after} }}]
      responses: {responses}
"
    ));
    let diagnostics = unsupported(&contract);
    diagnostics
        .iter()
        .map(|found| found.message.clone())
        .collect()
}

fn page(properties: &str) -> String {
    format!(
        "{{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ type: object, properties: {properties} }} }} }} }} }}"
    )
}

const TEXT: &str = "{ type: string }";
const NUMBER: &str = "{ type: integer }";
const LIST: &str = "pets: { type: array, items: { type: string } }";

#[test]
fn a_cursor_is_of_the_parameters_type() {
    let cursor = "{ style: cursor, parameter: after, items: /pets, next: /next }";
    let with_next = |next: &str| page(&format!("{{ {LIST}, next: {next} }}"));
    assert!(said(cursor, TEXT, &with_next("{ type: [string, 'null'] }")).is_empty());
    assert!(said(cursor, NUMBER, &with_next(NUMBER)).is_empty());
    let expected = ["`next` and the parameter `after` are of different types"];
    assert_eq!(said(cursor, TEXT, &with_next(NUMBER)), expected);
    assert_eq!(
        said(
            cursor,
            NUMBER,
            &with_next("{ type: integer, format: int32 }")
        ),
        expected
    );
    let at_random = "{ type: string, format: uuid }";
    assert_eq!(said(cursor, TEXT, &with_next(at_random)), expected);
}

#[test]
fn a_way_leads_through_members() {
    let cursor = "{ style: cursor, parameter: after, items: /pets, next: /nxt }";
    let body = page(&format!("{{ {LIST}, next: {TEXT} }}"));
    let expected = ["`/nxt` leads nowhere: there is no member `nxt`"];
    assert_eq!(said(cursor, TEXT, &body), expected);
    let cursor = "{ style: cursor, parameter: after, items: /pets, next: /next/id }";
    let expected = ["`/next/id` leads nowhere: there is no object before `id`"];
    assert_eq!(said(cursor, TEXT, &body), expected);
}

#[test]
fn items_are_a_list_whose_surroundings_are_always_there() {
    let offset = "{ style: offset, parameter: after, items: /page/pets }";
    let list = page(&format!(
        "{{ page: {{ type: object, properties: {{ {LIST} }} }} }}"
    ));
    let expected = ["the objects around `/page/pets` may be missing"];
    assert_eq!(said(offset, NUMBER, &list), expected);
    let text = page("{ page: { type: object, properties: { pets: { type: string } } } }");
    assert_eq!(said(offset, NUMBER, &text), ["`/page/pets` is no list"]);
}

#[test]
fn pages_are_counted_in_whole_numbers_and_linked_in_a_header() {
    let body = page(&format!("{{ {LIST}, more: {TEXT} }}"));
    for style in ["offset", "page"] {
        let extension = format!("{{ style: {style}, parameter: after, items: /pets }}");
        assert!(said(&extension, NUMBER, &body).is_empty());
        assert_eq!(
            said(&extension, TEXT, &body),
            ["`after` is no whole number"]
        );
    }
    let flagged = "{ style: offset, parameter: after, items: /pets, hasMore: /more }";
    assert_eq!(
        said(flagged, NUMBER, &body),
        ["`/more` is not true or false"]
    );
    let link = "{ style: link, parameter: after, items: /pets }";
    assert_eq!(
        said(link, TEXT, &body),
        ["the answer declares no header `Link`"]
    );
}

#[test]
fn a_page_is_the_only_success() {
    let offset = "{ style: offset, parameter: after, items: /pets }";
    let expected = ["`listPets` cannot be read page by page"];
    let empty = "{ '204': { description: ok } }";
    assert_eq!(said(offset, NUMBER, empty), expected);
    let body = page(&format!("{{ {LIST} }}"));
    let two = body.replacen("{ '200'", "{ '202': { description: ok }, '200'", 1);
    assert_eq!(said(offset, NUMBER, &two), expected);
}
