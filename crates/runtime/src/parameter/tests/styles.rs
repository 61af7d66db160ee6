//! The table "Style Examples" of the specification, and what can stand in the parts of each style.

use super::*;
use crate::schema::NUMBER;

use Place::{Cookie, Header, Path, Query};

/// Place and style, and the texts of `blue`, of the list and of the object.
#[rustfmt::skip]
const EXAMPLES: [(Place, Style, &str, &str, &str); 11] = [
    (Path, Style::Matrix(JOINED), ";color=blue", ";color=blue,black,brown", ";color=B,150,G,200,R,100"),
    (Path, Style::Matrix(SEPARATE), ";color=blue", ";color=blue;color=black;color=brown", ";B=150;G=200;R=100"),
    (Path, Style::Label(JOINED), ".blue", ".blue,black,brown", ".B,150,G,200,R,100"),
    (Path, Style::Label(SEPARATE), ".blue", ".blue.black.brown", ".B=150.G=200.R=100"),
    (Path, Style::Simple(JOINED), "blue", "blue,black,brown", "B,150,G,200,R,100"),
    (Path, Style::Simple(SEPARATE), "blue", "blue,black,brown", "B=150,G=200,R=100"),
    (Query, Style::Form(JOINED), "color=blue", "color=blue,black,brown", "color=B,150,G,200,R,100"),
    (Query, Style::Form(SEPARATE), "color=blue", "color=blue&color=black&color=brown", "B=150&G=200&R=100"),
    (Query, Style::SpaceDelimited, "color=blue", "color=blue%20black%20brown", "color=B%20150%20G%20200%20R%20100"),
    (Query, Style::PipeDelimited, "color=blue", "color=blue%7Cblack%7Cbrown", "color=B%7C150%7CG%7C200%7CR%7C100"),
    (Query, Style::DeepObject, "color=blue", "color=blue&color=black", "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"),
];

#[test]
fn the_examples_of_the_specification_are_written_and_read() {
    let colour = map(&[("R", 100), ("G", 200), ("B", 150)]);
    for (place, style, text, list_text, object_text) in EXAMPLES {
        // Their order is that of a map here.
        let at = (place, style);
        if style != Style::DeepObject {
            kept(at, &"blue".to_owned(), text, &STRING);
            kept(at, &list(&["blue", "black", "brown"]), list_text, &LIST);
        }
        kept(at, &colour, object_text, &COLOUR);
    }
}

#[test]
fn an_empty_text_is_written_as_the_specification_has_it() {
    let empty = String::new();
    for (place, style, text) in [
        (Path, Style::Matrix(JOINED), ";color"),
        (Path, Style::Label(JOINED), "."),
        (Query, Style::Form(JOINED), "color="),
    ] {
        kept((place, style), &empty, text, &STRING);
    }
    assert_eq!(
        read::<String>(Query, Style::Form(SEPARATE), "color", &STRING),
        Ok(empty)
    );
}

#[test]
fn headers_and_cookies_have_lists_and_objects() {
    let colour = map(&[("R", 100), ("G", 200)]);
    let tags = list(&["a", "b"]);
    for (place, style, list_text, object_text) in [
        (Header, Style::Simple(JOINED), "a,b", "G,200,R,100"),
        (Header, Style::Simple(SEPARATE), "a,b", "G=200,R=100"),
        (
            Cookie,
            Style::Form(JOINED),
            "color=a,b",
            "color=G,200,R,100",
        ),
        (
            Cookie,
            Style::Form(SEPARATE),
            "color=a; color=b",
            "G=200; R=100",
        ),
    ] {
        kept((place, style), &tags, list_text, &LIST);
        kept((place, style), &colour, object_text, &COLOUR);
    }
}

#[test]
fn a_part_may_hold_what_separates_parts() {
    let all = list(&[
        "a,b", "c d", "e|f", "g.h", "i;j", "k=l", "m&n", "o/p", "%2C", "q+r", "é",
    ]);
    let styles = EXAMPLES
        .iter()
        .filter(|(_, style, ..)| *style != Style::DeepObject);
    let cookies = [JOINED, SEPARATE].map(|explode| (Cookie, Style::Form(explode)));
    for (place, style) in styles
        .map(|(place, style, ..)| (*place, *style))
        .chain(cookies)
    {
        let text = written(place, style, &all).unwrap();
        assert_eq!(
            read(place, style, &text, &LIST),
            Ok(all.clone()),
            "{style:?} {text}"
        );
        let members: Map = all.iter().map(|name| (name.clone(), 1)).collect();
        if place != Cookie && style != Style::Form(SEPARATE) {
            let text = written(place, style, &members).unwrap();
            assert_eq!(
                read(place, style, &text, &MAP),
                Ok(members),
                "{style:?} {text}"
            );
        }
    }
    kept(
        (Path, Style::Label(SEPARATE)),
        &vec![1.5, 2.25],
        ".1%2E5.2%2E25",
        &NUMBERS,
    );
}

static NUMBERS: Schema = Schema::array(&NUMBER);

#[test]
fn a_list_in_spaces_or_bars_is_read_in_each_way_in_which_it_is_sent() {
    for (style, text, expected) in [
        (Style::PipeDelimited, "color=a|b", &["a", "b"][..]),
        (Style::PipeDelimited, "color=a%7cb", &["a", "b"]),
        (Style::PipeDelimited, "color=a|b%7Cc", &["a", "b|c"]),
        (Style::SpaceDelimited, "color=a+b", &["a", "b"]),
        (Style::SpaceDelimited, "color=a%20b", &["a", "b"]),
        (Style::SpaceDelimited, "color=a+b%20c", &["a", "b c"]),
        (Style::Form(JOINED), "color=a,b%2Cc+d", &["a", "b,c d"]),
        (Style::Form(JOINED), "color=a,b&color=c", &["a", "b", "c"]),
        (Style::Form(JOINED), "color=", &[]),
        (Style::Form(JOINED), "color=,+a", &["", " a"]),
        (Style::Form(SEPARATE), "color=", &[""]),
        (Style::Form(SEPARATE), "c%6Flor=a&x=b&&color", &["a", ""]),
    ] {
        assert_eq!(
            read(Query, style, text, &LIST),
            Ok(list(expected)),
            "{text}"
        );
    }
}

#[test]
fn a_list_is_refused_if_it_would_read_back_as_another() {
    let one_empty = list(&[""]);
    for (place, style) in [
        (Query, Style::Form(JOINED)),
        (Query, Style::SpaceDelimited),
        (Query, Style::PipeDelimited),
        (Path, Style::Simple(JOINED)),
        (Path, Style::Simple(SEPARATE)),
        (Path, Style::Label(JOINED)),
        (Path, Style::Label(SEPARATE)),
        (Path, Style::Matrix(JOINED)),
    ] {
        assert!(
            refusal(place, style, &one_empty).contains("one empty item"),
            "{style:?}"
        );
    }
    for (place, style, text) in [
        (Query, Style::Form(SEPARATE), "color="),
        (Path, Style::Matrix(SEPARATE), ";color"),
    ] {
        kept((place, style), &one_empty, text, &LIST);
    }
    kept(
        (Path, Style::Label(SEPARATE)),
        &list(&["", ""]),
        "..",
        &LIST,
    );
    kept((Path, Style::Label(SEPARATE)), &list(&[]), ".", &LIST);
    for (style, item) in [
        (Style::SpaceDelimited, "a b"),
        (Style::PipeDelimited, "a|b"),
    ] {
        let said = refusal(Query, style, &list(&[item]));
        assert_eq!(
            said,
            "parameter `color`: its only item holds what separates items, and would read back as several"
        );
    }
    for items in [&["a,b"][..], &["a", " b"], &["a", ""], &["a\t"], &[""]] {
        for explode in [JOINED, SEPARATE] {
            let said = refusal(Header, Style::Simple(explode), &list(items));
            assert!(said.contains("`color`"), "{said}");
        }
    }
}

#[test]
fn the_lines_of_a_header_are_one_list_without_blanks_around_its_items() {
    let style = Style::Simple(JOINED);
    for (lines, expected) in [
        (&["a, b ,\tc"][..], &["a", "b", "c"][..]),
        (&["a", "b,c d"], &["a", "b", "c d"]),
        (&["a, ,b,"], &["a", "b"]),
        (&[""], &[]),
    ] {
        let mut request = EncodedRequest::default();
        for line in lines {
            request
                .headers
                .append("color", HeaderValue::from_static(line));
        }
        let read = read_from(&mut request, Header, style, &LIST);
        assert_eq!(read, Ok(list(expected)), "{lines:?}");
    }
}

#[test]
fn a_header_keeps_every_blank_or_is_refused() {
    for text in [" ", " a", "a ", "\ta"] {
        let refused = refusal(Header, Style::Simple(JOINED), &text.to_owned());
        assert_eq!(
            refused,
            "parameter `color`: no header can begin or end with a blank"
        );
    }
    for text in ["\u{a0}a\u{a0}", "\u{2028}", "a b"] {
        let mut request = EncodedRequest::default();
        let value = text.to_owned();
        let written = request.write_header("color").required(&value);
        written.unwrap();
        let style = Style::Simple(JOINED);
        let back = read_from::<String>(&mut request, Header, style, &STRING);
        assert_eq!(back, Ok(value));
    }
}

#[test]
fn the_outermost_numbers_are_kept_and_those_that_are_none_refused() {
    let places = [
        (Path, Style::Simple(JOINED)),
        (Query, Style::Form(SEPARATE)),
        (Query, Style::Json),
        (Header, Style::Simple(JOINED)),
    ];
    for (place, style) in places {
        for value in [f64::MAX, f64::MIN_POSITIVE, 5e-324, -0.0, 1e21, 0.1 + 0.2] {
            let text = written(place, style, &value).unwrap();
            let back = read::<f64>(place, style, &text, &NUMBER).unwrap();
            assert_eq!(back.to_bits(), value.to_bits(), "{text}");
        }
        for value in [f64::NAN, f64::INFINITY] {
            assert!(refusal(place, style, &value).contains("not finite"));
            assert!(refusal(place, style, &Some(value)).contains("not finite"));
        }
    }
}

#[test]
fn what_is_json_travels_as_json_everywhere() {
    let style = Style::Json;
    let tags = list(&["a,b", "\"c\"; d"]);
    for (place, text) in [
        (Path, "%5B%22a%2Cb%22%2C%22%5C%22c%5C%22%3B%20d%22%5D"),
        (
            Query,
            "color=%5B%22a%2Cb%22%2C%22%5C%22c%5C%22%3B%20d%22%5D",
        ),
        (Header, r#"["a,b","\"c\"; d"]"#),
        (Cookie, "color=[%22a%2Cb%22%2C%22%5C%22c%5C%22%3B%20d%22]"),
    ] {
        kept((place, style), &tags, text, &LIST);
        let text = written(place, style, &"blue".to_owned()).unwrap();
        assert_eq!(
            read(place, style, &text, &STRING),
            Ok("blue".to_owned()),
            "{text}"
        );
    }
}

#[test]
fn members_of_a_deep_object_may_be_lists_and_objects() {
    static FILTER: Schema = Schema::object(&[
        Property::required("tag", &LIST),
        Property::optional("at", &COLOUR),
        Property::optional("name", &STRING),
    ]);
    for text in [
        "color[tag]=a&color[tag]=b%20c&color[at][R]=1&color[name]=x",
        "color%5Bat%5D%5BR%5D=1&x=y&color%5Btag%5D[]=a&color[tag][]=b+c&color[name]=x",
    ] {
        let value: serde_json::Value = read(Query, Style::DeepObject, text, &FILTER).unwrap();
        let expected = serde_json::json!({"tag": ["a", "b c"], "at": {"R": 1}, "name": "x"});
        assert_eq!(value, expected);
        // The order is that of the map that the value is kept in.
        let text = written(Query, Style::DeepObject, &value).unwrap();
        let mut members: Vec<&str> = text.split('&').collect();
        members.sort_unstable();
        assert_eq!(
            members,
            [
                "color%5Bat%5D%5BR%5D=1",
                "color%5Bname%5D=x",
                "color%5Btag%5D=a",
                "color%5Btag%5D=b%20c"
            ]
        );
    }
}

#[test]
fn a_nullable_list_in_a_deep_object_is_read_as_it_is_written() {
    static NULLABLE: Schema = Schema::array(&STRING).nullable();
    static FILTER: Schema = Schema::object(&[Property::required("tag", &NULLABLE)]);
    for tag in [serde_json::Value::Null, serde_json::json!(["a", ""])] {
        let value = serde_json::json!({"tag": tag});
        let text = written(Query, Style::DeepObject, &value).unwrap();
        let found: serde_json::Value = read(Query, Style::DeepObject, &text, &FILTER).unwrap();
        assert_eq!(found, value, "{text}");
    }
}

#[test]
fn reserved_characters_stay_as_they_are_where_that_is_asked_for() {
    let written = |style, value: &Vec<String>| {
        let mut request = EncodedRequest::default();
        let writer = request.write_query("color").style(style).allow_reserved();
        writer.required(value).unwrap();
        let back = read(Query, style, &request.query, &LIST);
        assert_eq!(back.as_ref(), Ok(value), "{}", request.query);
        request.query
    };
    let values = list(&["/a?b=c", "d&e#f+g,h"]);
    assert_eq!(
        written(Style::Form(SEPARATE), &values),
        "color=/a?b=c&color=d%26e%23f%2Bg,h"
    );
    assert_eq!(
        written(Style::Form(JOINED), &values),
        "color=%2Fa%3Fb%3Dc,d%26e%23f%2Bg%2Ch"
    );
}
