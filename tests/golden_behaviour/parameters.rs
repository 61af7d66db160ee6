//! Parameters over raw HTTP: texts as callers write them, good ones and bad ones.

use counterpart_runtime::server::{ProblemDetails, Request, Router};
use counterpart_runtime::testing::serve;
use goldens::{
    deep_object_parameters as deep, object_parameters as objects, parameters_by_content as content,
    path_styles as paths, query_styles as queries,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

#[derive(Clone)]
struct Service;

/// Answers every operation of a trait with nothing.
macro_rules! answers {
    ($trait:path { $($method:ident: $request:ty => $output:ty, $error:ty;)* }) => {
        impl $trait for Service {
            $(async fn $method(&self, _: Request<$request, ()>) -> Result<$output, $error> {
                Ok(())
            })*
        }
    };
}

answers!(paths::server::Mixing {
    mix_simple: paths::operations::MixSimple => paths::operations::MixSimpleOutput, paths::operations::MixSimpleError;
    mix_labels: paths::operations::MixLabels => paths::operations::MixLabelsOutput, paths::operations::MixLabelsError;
    mix_matrices: paths::operations::MixMatrices => paths::operations::MixMatricesOutput, paths::operations::MixMatricesError;
});
answers!(queries::server::Letters {
    find_letters: queries::operations::FindLetters => queries::operations::FindLettersOutput, queries::operations::FindLettersError;
});
answers!(objects::server::Items {
    find_items: objects::operations::FindItems => objects::operations::FindItemsOutput, objects::operations::FindItemsError;
    find_labels: objects::operations::FindLabels => objects::operations::FindLabelsOutput, objects::operations::FindLabelsError;
    read_defaults: objects::operations::ReadDefaults => objects::operations::ReadDefaultsOutput, objects::operations::ReadDefaultsError;
});
answers!(deep::server::Entries {
    find_entries: deep::operations::FindEntries => deep::operations::FindEntriesOutput, deep::operations::FindEntriesError;
});
answers!(content::server::Plans {
    find_plans: content::operations::FindPlans => content::operations::FindPlansOutput, content::operations::FindPlansError;
});

/// Sends each target, with its headers, and holds the answer to what is said of it: nothing, or each of the sentences.
async fn hold(router: Router, exchanges: &[(&str, &str, &[&str])]) {
    let base_url = serve(router).await;
    let address = base_url.strip_prefix("http://").unwrap();
    for (target, headers, sentences) in exchanges {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request =
            format!("GET {target} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n{headers}\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let status = if sentences.is_empty() { "204" } else { "400" };
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{target}\n{answer}"
        );
        for sentence in *sentences {
            assert!(answer.contains(sentence), "{target}: {sentence}\n{answer}");
        }
    }
}

#[tokio::test]
async fn segments_of_a_path_have_their_styles() {
    let router = paths::server::mixing_router(Service, ProblemDetails);
    let wrong = "expected text that begins with";
    hold(
        router,
        &[
            ("/simple/a/b,c%2Cd/red,1,name,x/red=1,name=%3D", "", &[]),
            ("/labels/.1.5/.a,b/.1%2E5.2/.red,1/.red=1.name=x", "", &[]),
            (
                "/matrices/;shade=a/;shades=a,b/;tones=1;tones=2/;colour=red,1/;red=1;name=x",
                "",
                &[],
            ),
            (
                "/simple/%FF/a/red,1/red=1",
                "",
                &["path parameter `shade`: expected percent-encoded UTF-8"],
            ),
            (
                "/simple/a/b/red,256,blue,1/name=x",
                "",
                &[
                    "path parameter `colour` at `/red`: expected 255 or less",
                    "path parameter `colour` at `/blue`: not a member of this object",
                    "path parameter `paint` at `/red`: required, but missing",
                ],
            ),
            (
                "/simple/a/b/red/red=1",
                "",
                &["`colour`: expected names and values in turn"],
            ),
            (
                "/simple/a/b/red,1,red,2/red=1",
                "",
                &["at `/red`: stands in the object more than once"],
            ),
            ("/labels/1/.a/.1/.red,1/.red=1", "", &[wrong, "`.`"]),
            (
                "/matrices/;shadow=a/;shades/tones=1/;colour=red,1/;red=1",
                "",
                &[wrong, "`;shade=`", "`;`"],
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn members_of_a_query_have_their_styles() {
    let router = queries::server::letters_router(Service, ProblemDetails);
    hold(
        router,
        &[
            ("/letters?folder=/a/b?c&after=", "", &[]),
            (
                "/letters?folder=x&after=7&flagged&limit=&sender=&reader=1|two&sheet=1&sheet=2",
                "",
                &[],
            ),
            (
                "/letters?folder=x&after=7&unknown=%FF",
                "cookie: theme=a,b%2Cc; visit=1; visit=2; size=3\r\n",
                &[],
            ),
            (
                "/letters",
                "",
                &[
                    "`folder`: required, but missing",
                    "`after`: required, but missing",
                ],
            ),
            (
                "/letters?folder=x&folder=y&after=x&limit=0&kind=letter&kind=egg&sheet=1,2",
                "cookie: size=x\r\n",
                &[
                    "query parameter `folder`: expected one value, received array",
                    "query parameter `after`: expected",
                    "query parameter `limit`: expected 1 or more",
                    "query parameter `kind` at `/1`: expected one of `letter`, `card`, `parcel`",
                    "query parameter `sheet` at `/0`: expected 32-bit integer, received string",
                    "cookie `font` at `/size`: expected 32-bit integer, received string",
                ],
            ),
            (
                "/letters?folder=%FF&after=1",
                "",
                &["query parameter `folder`: expected percent-encoded UTF-8"],
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn objects_are_read_from_the_query_headers_and_cookies() {
    let router = objects::server::items_router(Service, ProblemDetails);
    hold(
        router,
        &[
            (
                "/items?place=hall,a&width=1&height=2&weight=from%201%20to%202&price=from|1.5",
                "",
                &[],
            ),
            (
                "/items?place=hall,a,shelf,",
                "x-place: hall, b\r\nx-stock: a=1, b=2\r\ncookie: view=from,1\r\n",
                &[],
            ),
            ("/labels?limit=3&range[from]=1&a=b&c=d", "", &[]),
            ("/defaults", "", &[]),
            (
                "/items?place=floor,1&height=0&weight=from+x",
                "x-stock: a=b\r\n",
                &[
                    "query parameter `size` at `/width`: required, but missing",
                    "query parameter `size` at `/height`: expected 1 or more",
                    "query parameter `place` at `/hall`: required, but missing",
                    "query parameter `place` at `/floor`: not a member of this object",
                    "query parameter `weight` at `/from`: expected number, received string",
                    "header `X-Stock` at `/a`: expected 32-bit integer, received string",
                ],
            ),
            (
                "/items?place[hall]=a",
                "",
                &["query parameter `place`: required, but missing"],
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn members_in_brackets_are_read_by_name() {
    let router = deep::server::entries_router(Service, ProblemDetails);
    hold(
        router,
        &[
            ("/entries?filter[owner]=a&filter%5Btag%5D=aa&filter[tag][]=bb&filter[not][owner]=b", "", &[]),
            ("/entries?filter[owner]=a&filter[created][from]=2024-01-01T00:00:00Z&metadata[x]=y", "", &[]),
            ("/entries?filter=a", "", &["query parameter `filter`: required, but missing"]),
            ("/entries?filter[owner=a", "", &["expected members such as `filter[name]`"]),
            (
                "/entries?filter[tag]=a&filter[open]=yes&filter[colour]=x&filter[created][from]=now&metadata[a]=&page[size]=101",
                "",
                &[
                    "query parameter `filter` at `/owner`: required, but missing",
                    "query parameter `filter` at `/tag/0`: expected at least 2 characters",
                    "query parameter `filter` at `/created/from`: expected a date-time",
                    "query parameter `filter` at `/open`: expected boolean, received string",
                    "query parameter `filter` at `/colour`: not a member of this object",
                    "query parameter `metadata` at `/a`: expected at least 1 character",
                    "query parameter `page` at `/size`: expected 100 or less",
                ],
            ),
            (
                "/entries?filter[owner]=a&filter[owner]=b",
                "",
                &["query parameter `filter` at `/owner`: stands in the object more than once"],
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn parameters_that_are_json_are_read_as_json() {
    let router = content::server::plans_router(Service, ProblemDetails);
    let stop = "x-stop: {\"name\":\"a\"}\r\n";
    hold(
        router,
        &[
            ("/plans/[%7B%22name%22:%22a%2Fb%22%7D]", stop, &[]),
            ("/plans/[%7B%22name%22:%22a%22%7D]?filter=[1,2]&order=[%22x%22]&note=a+b&anything=null", stop, &[]),
            ("/plans/[]", stop, &["path parameter `route`: expected at least 1 item"]),
            (
                "/plans/a?filter={&note=aaaaaaaaaaaaaaaaaaaaa",
                "cookie: last={\"minutes\":-1}\r\n",
                &[
                    "path parameter `route`: expected JSON",
                    "query parameter `filter`: expected JSON",
                    "query parameter `note`: expected at most 20 characters",
                    "header `X-Stop`: required, but missing",
                    "cookie `last` at `/name`: required, but missing",
                    "cookie `last` at `/minutes`: expected 0 or more",
                ],
            ),
        ],
    )
    .await;
}
