//! What a caller takes as an answer: the header `Accept` (RFC 9110, section 12.5.1).

use http::HeaderMap;
use http::header::ACCEPT;

use crate::MediaType;

/// The media types in which one answer may come, as an enum that names them.
///
/// Generated beside each success that has several: `GetReportOutputFormat` for `GetReportOutput`.
pub trait AnswerFormat: Copy + Sized + 'static {
    /// All of them, in document order; at least one.
    const ALL: &'static [Self];

    /// The media type as the contract writes it.
    fn media_type(self) -> &'static str;
}

/// Which media types a caller takes, and how gladly.
///
/// Without the header, and with one in which nothing is a media type, a caller takes anything. Parameters other than `q` are compared where
/// the contract's media type has them as well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accept {
    ranges: Vec<MediaRange>,
}

/// One member of the header: `text/*;q=0.5`. Names are in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
struct MediaRange {
    main: String,
    sub: String,
    parameters: Vec<(String, String)>,
    quality: u16,
}

impl Accept {
    /// What these headers say.
    pub fn of(headers: &HeaderMap) -> Self {
        let texts = headers.get_all(ACCEPT).into_iter();
        let ranges = texts
            .filter_map(|value| value.to_str().ok())
            .flat_map(|text| split(text, ','))
            .filter_map(MediaRange::parse)
            .collect();
        Self { ranges }
    }

    /// How gladly the caller takes a media type, in thousandths: 0 is not at all.
    ///
    /// Of several members that speak of it the most specific one counts. A range of the contract (`image/*`) is taken as gladly as the best
    /// of what is in it.
    pub fn quality(&self, media_type: &str) -> u16 {
        if self.ranges.is_empty() {
            return MediaRange::BEST;
        }
        let Some(offered) = MediaRange::parse(media_type) else {
            return 0;
        };
        let covering = self.ranges.iter().filter_map(|range| {
            let specificity = range.specificity_for(&offered)?;
            Some((specificity, range.quality))
        });
        let covering = covering.max().map_or(0, |(_, quality)| quality);
        let within = self.ranges.iter().filter(|range| offered.covers(range));
        let within = within.map(|range| range.quality).max().unwrap_or_default();
        covering.max(if offered.is_range() { within } else { 0 })
    }

    /// Whether the caller takes a media type at all.
    pub fn takes(&self, media_type: &MediaType) -> bool {
        self.quality(media_type.name) > 0
    }

    /// The format that the caller takes most gladly, the first of several; `None` if it takes none.
    pub fn best<F: AnswerFormat>(&self) -> Option<F> {
        let mut best: Option<(F, u16)> = None;
        for format in F::ALL {
            let quality = self.quality(format.media_type());
            if quality > best.map_or(0, |(_, known)| known) {
                best = Some((*format, quality));
            }
        }
        best.map(|(format, _)| format)
    }
}

impl MediaRange {
    const BEST: u16 = 1000;

    /// One member of the header; `None` if it is no media range.
    fn parse(text: &str) -> Option<Self> {
        let mut pieces = split(text, ';').map(str::trim);
        let (main, sub) = match pieces.next()? {
            // So Java's `HttpURLConnection` writes `*/*`.
            "*" => ("*", "*"),
            name => name.split_once('/')?,
        };
        let (main, sub) = (main.trim(), sub.trim());
        if !is_token(main) || !is_token(sub) || main == "*" && sub != "*" {
            return None;
        }
        let mut quality = Self::BEST;
        let mut parameters = Vec::new();
        for piece in pieces.filter(|piece| !piece.is_empty()) {
            let (name, value) = piece.split_once('=')?;
            let name = name.trim().to_ascii_lowercase();
            let value = value.trim();
            if name == "q" {
                quality = thousandths(value)?;
                // What follows are no parameters of the media type.
                break;
            }
            parameters.push((name, value.trim_matches('"').to_ascii_lowercase()));
        }
        Some(Self {
            main: main.to_ascii_lowercase(),
            sub: sub.to_ascii_lowercase(),
            parameters,
            quality,
        })
    }

    fn is_range(&self) -> bool {
        self.sub == "*"
    }

    /// Whether every media type of the other, without its parameters, is one of this.
    fn covers(&self, other: &Self) -> bool {
        self.main == "*" || self.main == other.main && (self.is_range() || self.sub == other.sub)
    }

    /// How exactly this names what is offered: the more the better; `None` if it is another media type.
    fn specificity_for(&self, offered: &Self) -> Option<(u8, usize)> {
        if !self.covers(offered) {
            return None;
        }
        let mut same = 0;
        for (name, value) in &self.parameters {
            match offered.parameters.iter().find(|(known, _)| known == name) {
                Some((_, known)) if known == value => same += 1,
                Some(_) => return None,
                None => {}
            }
        }
        let exactness = u8::from(self.main != "*") + u8::from(!self.is_range());
        Some((exactness, same))
    }
}

/// A weight (RFC 9110, section 12.4.2): `0.5` is 500. What clients write besides is taken as it is meant: `.2` is `0.2`, and digits after the
/// third are cut off, but what is above 0 stays so.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    if !has_digit || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(3);
    let cut = digits.fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
    match whole {
        "" | "0" if fraction.bytes().all(|digit| digit == b'0') => Some(0),
        "" | "0" => Some(cut.max(1)),
        "1" if cut == 0 => Some(MediaRange::BEST),
        _ => None,
    }
}

fn is_token(text: &str) -> bool {
    let is_mark = |byte: u8| b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || is_mark(byte))
}

/// What stands between separators that are not within quotes.
fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    let mut escaped = false;
    text.split(move |letter| {
        let is_escaped = std::mem::take(&mut escaped);
        match letter {
            '"' if !is_escaped => quoted = !quoted,
            '\\' if quoted && !is_escaped => escaped = true,
            _ => {}
        }
        letter == separator && !quoted
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn accept(text: &str) -> Accept {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, text.parse().unwrap());
        Accept::of(&headers)
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Report {
        Json,
        Text,
        Png,
    }

    impl AnswerFormat for Report {
        const ALL: &'static [Self] = &[Self::Json, Self::Text, Self::Png];

        fn media_type(self) -> &'static str {
            match self {
                Self::Json => "application/json",
                Self::Text => "text/plain; charset=utf-8",
                Self::Png => "image/*",
            }
        }
    }

    #[test]
    fn the_most_gladly_taken_format_is_best_and_the_first_of_equals() {
        for (header, best) in [
            ("", Some(Report::Json)),
            ("*/*", Some(Report::Json)),
            ("garbage, ;q=1, /", Some(Report::Json)),
            ("text/plain", Some(Report::Text)),
            ("TEXT/Plain;CHARSET=UTF-8", Some(Report::Text)),
            ("text/plain;format=flowed", Some(Report::Text)),
            ("text/plain;charset=latin1", None),
            ("application/json;q=0.4, text/*;q=0.5", Some(Report::Text)),
            ("*/*;q=0.1, application/json;q=0", Some(Report::Text)),
            ("*/*;q=0", None),
            ("image/png", Some(Report::Png)),
            (
                "image/*;q=0, image/png;q=0.1, */*;q=0.05",
                Some(Report::Png),
            ),
            ("text/html, application/xhtml+xml", None),
            ("text/html, */*;q=0.8", Some(Report::Json)),
            ("application/json;q=0.0001", Some(Report::Json)),
            (
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                Some(Report::Png),
            ),
            ("text/html, *; q=.2, */*; q=.2", Some(Report::Json)),
            ("text/html, *", Some(Report::Json)),
            ("*;q=0", None),
            ("application/json;q=., text/plain;q=.1", Some(Report::Text)),
            ("application/json;q=, text/plain;q=.1", Some(Report::Text)),
            ("application/json;q=.0000, text/plain;q=0.", None),
            (
                "application/json;q=.1, text/plain;q=.1009",
                Some(Report::Json),
            ),
            ("application/json;q=1.0000, text/plain", Some(Report::Json)),
            ("text/plain, application/json;q=2", Some(Report::Text)),
            ("audio/x;a=\"b, text/plain\"", None),
            (
                "audio/x;a=\"\\\", text/plain\", image/png",
                Some(Report::Png),
            ),
            ("*/json, text/plain", Some(Report::Text)),
        ] {
            assert_eq!(accept(header).best::<Report>(), best, "{header}");
        }
        assert_eq!(Accept::of(&HeaderMap::new()).best(), Some(Report::Json));
    }

    #[test]
    fn what_clients_write_besides_is_taken_as_it_is_meant() {
        let java = accept("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2");
        assert_eq!(java.quality("application/json"), 200);
        for (weight, quality) in [
            (".2", Some(200)),
            ("0.", Some(0)),
            ("0.3333333333333333", Some(333)),
            ("0.0004", Some(1)),
            ("0.00000", Some(0)),
            ("1.0000", Some(1000)),
            ("1.0001", Some(1000)),
            ("1.001", None),
            ("2", None),
            (".", None),
            ("", None),
            ("0.5a", None),
            ("-0.5", None),
        ] {
            assert_eq!(thousandths(weight), quality, "{weight}");
        }
    }

    #[test]
    fn the_most_specific_member_counts() {
        // The example of RFC 9110, section 12.5.1.
        let accept = accept(
            "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5",
        );
        for (media_type, quality) in [
            ("text/plain;format=flowed", 1000),
            ("text/plain;format=fixed", 400),
            ("text/html", 300),
            ("image/jpeg", 500),
        ] {
            assert_eq!(accept.quality(media_type), quality, "{media_type}");
        }
    }

    #[test]
    fn several_headers_are_one_list() {
        let mut headers = HeaderMap::new();
        headers.append(ACCEPT, "text/plain;q=0.1".parse().unwrap());
        headers.append(ACCEPT, "image/gif".parse().unwrap());
        assert_eq!(Accept::of(&headers).best(), Some(Report::Png));
    }
}
