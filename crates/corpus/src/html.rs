//! What a run found, as one page of HTML that needs nothing else.

use std::fmt::Write as _;

use crate::classes::classes;
use crate::record::{Record, Report};
use crate::table::{percent, rows, trips};

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1c1c1c;background:#fff}\
table{border-collapse:collapse;margin:1rem 0;width:100%}th,td{padding:.25rem .6rem;text-align:left;border-bottom:1px solid #ddd;vertical-align:top}\
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}pre{overflow-x:auto;background:#f5f5f5;padding:.6rem;margin:.3rem 0;font-size:13px}\
summary{cursor:pointer}small{color:#666}\
@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}th,td{border-color:#3a3a3a}pre{background:#242424}small{color:#999}}";

/// The page.
pub(crate) fn page(report: &Report) -> String {
    let operations: usize = report.records.iter().map(|record| record.operations).sum();
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Corpus</title><style>{STYLE}</style>\n<h1>Corpus</h1>\n<p>{}, {operations} operations; {:.1} s.</p>\n",
        escaped(&report.title),
        report.seconds
    );
    stages(&mut page, report);
    failures(&mut page, &report.records);
    warnings(&mut page, &report.records);
    slowest(&mut page, &report.records);
    page.push_str("</html>\n");
    page
}

fn stages(page: &mut String, report: &Report) {
    page.push_str("<h2>Stages</h2>\n<table><tr><th>stage<th class=n>documents<th class=n><th class=n>operations<th class=n><th class=n>seconds\n");
    for row in rows(&report.records) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            page,
            "<tr><td>{}<td class=n>{}<td class=n>{}<td class=n>{}<td class=n>{}<td class=n>{:.1}",
            row.stage.name(),
            row.documents,
            percent(row.documents, report.records.len()),
            row.operations,
            percent(row.operations, row.all_operations),
            row.seconds,
        );
    }
    page.push_str("</table>\n");
    for line in trips(&report.records).lines() {
        let _ = writeln!(page, "<p>{}", escaped(line));
    }
}

fn failures(page: &mut String, records: &[Record]) {
    page.push_str("<h2>Failures</h2>\n<p>\"Alone\" counts documents that have no other failure.</p>\n<table><tr><th class=n>documents<th class=n>alone<th class=n>operations<th>class\n");
    for class in classes(records) {
        let having = records.iter().filter(|record| {
            let mut failures = record.failures.iter();
            failures.any(|failure| failure.class == class.name && failure.stage == class.stage)
        });
        let names: Vec<String> = having.map(|record| escaped(&record.name)).collect();
        let _ = writeln!(
            page,
            "<tr><td class=n>{}<td class=n>{}<td class=n>{}<td>{} <small>{}</small>\
             <details><summary>{}</summary><pre>{}</pre>{}</details>",
            class.documents,
            class.alone,
            class.operations,
            escaped(class.name),
            class.stage.name(),
            escaped(&class.example.name),
            escaped(class.text),
            names.join("<br>"),
        );
    }
    page.push_str("</table>\n");
}

fn warnings(page: &mut String, records: &[Record]) {
    let mut classes: std::collections::BTreeMap<&str, (usize, usize)> =
        std::collections::BTreeMap::new();
    for (class, count) in records.iter().flat_map(|record| &record.warnings) {
        let known = classes.entry(class).or_default();
        known.0 += 1;
        known.1 += count;
    }
    let mut classes: Vec<_> = classes.into_iter().collect();
    classes.sort_by_key(|(_, counts)| std::cmp::Reverse(*counts));
    page.push_str(
        "<h2>Warnings</h2>\n<table><tr><th class=n>documents<th class=n>warnings<th>class\n",
    );
    for (class, (documents, count)) in classes {
        let _ = writeln!(
            page,
            "<tr><td class=n>{documents}<td class=n>{count}<td>{}",
            escaped(class)
        );
    }
    page.push_str("</table>\n");
}

fn slowest(page: &mut String, records: &[Record]) {
    const SHOWN: usize = 20;
    let mut records: Vec<&Record> = records.iter().collect();
    records.sort_by(|one, other| other.seconds.total_cmp(&one.seconds));
    page.push_str("<h2>Slowest documents</h2>\n<table><tr><th>document<th class=n>KiB<th class=n>operations<th class=n>lines<th class=n>MiB held<th class=n>seconds\n");
    for record in records.into_iter().take(SHOWN) {
        let _ = writeln!(
            page,
            "<tr><td>{}<td class=n>{}<td class=n>{}<td class=n>{}<td class=n>{}<td class=n>{:.2}",
            escaped(&record.name),
            record.bytes >> 10,
            record.operations,
            record.lines,
            record.peak_memory >> 20,
            record.seconds,
        );
    }
    page.push_str("</table>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_documents_say_is_text_and_not_markup() {
        let record = Record {
            name: "<script>".to_owned(),
            ..Record::default()
        };
        let report = Report {
            title: "\"all\" & more".to_owned(),
            seconds: 1.0,
            records: vec![record],
        };
        let page = page(&report);
        assert!(page.contains("&lt;script&gt;"), "{page}");
        assert!(page.contains("&quot;all&quot; &amp; more"), "{page}");
        assert!(!page.contains("<script"), "{page}");
    }
}
