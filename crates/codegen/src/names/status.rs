//! Names of statuses, by the reason phrases of HTTP.

use counterpart_contract::StatusPattern;

/// The variant for a status: `NotFound` for 404, `ClientError` for 4XX, `Default` for `default`.
pub(crate) fn variant(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(code) => match phrase(code) {
            Some(phrase) => phrase.split([' ', '-']).map(capitalized).collect(),
            None => format!("Status{code}"),
        },
        StatusPattern::Range(hundreds) => match hundreds {
            1 => "Informational",
            2 => "Success",
            3 => "Redirection",
            4 => "ClientError",
            _ => "ServerError",
        }
        .to_owned(),
        StatusPattern::Default => "Default".to_owned(),
    }
}

/// A word of a reason phrase as one of an identifier: `Uri` for `URI`, `Im` for `I'm`.
fn capitalized(word: &str) -> String {
    let letters = word.chars().filter(char::is_ascii_alphanumeric);
    letters
        .enumerate()
        .map(|(index, letter)| match index {
            0 => letter.to_ascii_uppercase(),
            _ => letter.to_ascii_lowercase(),
        })
        .collect()
}

/// The reason phrase of RFC 9110 and the registry of statuses: `Not Found`.
pub(crate) fn phrase(code: u16) -> Option<&'static str> {
    Some(match code {
        100 => "Continue",
        101 => "Switching Protocols",
        102 => "Processing",
        103 => "Early Hints",
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        203 => "Non-Authoritative Information",
        204 => "No Content",
        205 => "Reset Content",
        206 => "Partial Content",
        207 => "Multi-Status",
        208 => "Already Reported",
        226 => "IM Used",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        305 => "Use Proxy",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        418 => "I'm a teapot",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        423 => "Locked",
        424 => "Failed Dependency",
        425 => "Too Early",
        426 => "Upgrade Required",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        451 => "Unavailable For Legal Reasons",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        506 => "Variant Also Negotiates",
        507 => "Insufficient Storage",
        508 => "Loop Detected",
        511 => "Network Authentication Required",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_is_the_phrase_in_one_word() {
        for (code, name) in [
            (200, "Ok"),
            (203, "NonAuthoritativeInformation"),
            (226, "ImUsed"),
            (414, "UriTooLong"),
            (418, "ImATeapot"),
            (499, "Status499"),
        ] {
            assert_eq!(variant(StatusPattern::Exact(code)), name);
        }
    }
}
