//! Numbers that keep what was written, so that no digit of a large integer is lost on the way.

use std::fmt;

/// A number of a document: its value, and how it was written.
///
/// Integers are exact within 128 bits. Two numbers are equal if their values are, however they were written.
#[derive(Clone, Debug)]
pub struct Number {
    written: Box<str>,
    value: Exact,
}

/// Why a text that looks like a number is none that a JSON document can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unrepresentable {
    /// `.inf`, `.nan` and their like.
    NotFinite,
    /// A number so large that it becomes infinite.
    TooLarge,
}

#[derive(Clone, Copy, Debug)]
enum Exact {
    Integer(i128),
    Float(f64),
}

impl Number {
    /// The value, if it is an integer in the range of `i64`; `3.0` is the integer 3.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_i128().and_then(|value| i64::try_from(value).ok())
    }

    /// The value, if it is an integer in the range of `u64`; `3.0` is the integer 3.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_i128().and_then(|value| u64::try_from(value).ok())
    }

    /// The value, if it is an integer in the range of `i128`; `3.0` is the integer 3.
    pub fn as_i128(&self) -> Option<i128> {
        /// Up to here every integer has a float of its own (2 to the power of 53).
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self.value {
            Exact::Integer(value) => Some(value),
            #[expect(
                clippy::cast_possible_truncation,
                reason = "no fraction, and within the range in which floats hold integers exactly"
            )]
            Exact::Float(value) if value.fract() == 0.0 && value.abs() <= EXACT => {
                Some(value as i128)
            }
            Exact::Float(_) => None,
        }
    }

    /// The value as the nearest float; always finite.
    pub fn as_f64(&self) -> f64 {
        match self.value {
            #[expect(
                clippy::cast_precision_loss,
                reason = "the nearest float is what is asked for"
            )]
            Exact::Integer(value) => value as f64,
            Exact::Float(value) => value,
        }
    }

    /// The number as the document writes it.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// Whether the value has no fraction, as JSON Schema understands `integer`.
    pub fn is_integer(&self) -> bool {
        match self.value {
            Exact::Integer(_) => true,
            Exact::Float(value) => value.fract() == 0.0,
        }
    }

    /// The number in JSON's notation; as written where that is JSON's notation already.
    pub fn to_json_text(&self) -> String {
        if is_json_number(&self.written) {
            return self.written.to_string();
        }
        match self.value {
            Exact::Integer(value) => value.to_string(),
            Exact::Float(value) => format!("{value:?}"),
        }
    }

    /// Reads a number in YAML's core schema, of which JSON's notation is a part; `None` if the text is no number.
    pub(crate) fn parse(text: &str) -> Option<Result<Self, Unrepresentable>> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
        {
            return Some(Err(Unrepresentable::NotFinite));
        }
        let value = if let Some(digits) = text.strip_prefix("0o") {
            radix(digits, 8)?
        } else if let Some(digits) = text.strip_prefix("0x") {
            radix(digits, 16)?
        } else if is_decimal(unsigned) {
            decimal(text)?
        } else {
            return None;
        };
        Some(match value {
            Exact::Float(float) if !float.is_finite() => Err(Unrepresentable::TooLarge),
            value => Ok(Self {
                written: text.into(),
                value,
            }),
        })
    }
}

impl fmt::Display for Number {
    /// As written in the document.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.written)
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self.value, other.value) {
            (Exact::Integer(left), Exact::Integer(right)) => left == right,
            (Exact::Float(left), Exact::Float(right)) => left.total_cmp(&right).is_eq(),
            _ => {
                matches!((self.as_i128(), other.as_i128()), (Some(left), Some(right)) if left == right)
            }
        }
    }
}

/// Digits of another base; a text with any other character, or none, is no number. Beyond 128 bits, a float.
fn radix(digits: &str, base: u32) -> Option<Exact> {
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(base)) {
        return None;
    }
    Some(i128::from_str_radix(digits, base).map_or_else(
        |_| {
            let fold = |value: f64, digit: char| {
                value * f64::from(base) + f64::from(digit.to_digit(base).unwrap_or(0))
            };
            Exact::Float(digits.chars().fold(0.0, fold))
        },
        Exact::Integer,
    ))
}

fn decimal(text: &str) -> Option<Exact> {
    if let Ok(integer) = text.parse::<i128>() {
        return Some(Exact::Integer(integer));
    }
    text.parse::<f64>().ok().map(Exact::Float)
}

/// Whether a text without its sign is `1`, `1.`, `1.5` or `.5`, with or without an exponent.
fn is_decimal(unsigned: &str) -> bool {
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let exponent_fits = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !digits.is_empty() && all_digits(digits)
    });
    let mantissa_fits = match mantissa.split_once('.') {
        Some((whole, fraction)) => {
            all_digits(whole) && all_digits(fraction) && !(whole.is_empty() && fraction.is_empty())
        }
        None => !mantissa.is_empty() && all_digits(mantissa),
    };
    exponent_fits && mantissa_fits
}

/// Whether JSON's grammar, which is narrower than YAML's, has this number.
fn is_json_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let mantissa = unsigned.split(['e', 'E']).next().unwrap_or(unsigned);
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    is_decimal(unsigned)
        && (whole == "0" || !whole.is_empty() && !whole.starts_with('0'))
        && fraction.is_none_or(|fraction| !fraction.is_empty())
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap().unwrap()
    }

    #[test]
    fn integers_are_exact() {
        assert_eq!(
            number("9007199254740993").as_i64(),
            Some(9_007_199_254_740_993)
        );
        assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
        assert_eq!(number("18446744073709551615").as_i64(), None);
        assert_eq!(number("-1").as_u64(), None);
        assert_eq!(number("007").as_i64(), Some(7));
        assert_eq!(number("0o17").as_i64(), Some(15));
        assert_eq!(number("0xFf").as_i64(), Some(255));
        assert_eq!(number("+3").as_i64(), Some(3));
    }

    #[test]
    fn floats_without_a_fraction_are_integers() {
        assert_eq!(number("3.0").as_i64(), Some(3));
        assert_eq!(number("1e3").as_u64(), Some(1000));
        assert_eq!(number("1.5").as_i64(), None);
        assert!(number("1e300").is_integer());
        assert_eq!(number("3.0"), number("3"));
        assert_ne!(number("3.5"), number("3"));
    }

    #[test]
    fn a_number_shows_as_written() {
        for text in [
            "3.10",
            "0xFF",
            "1e3",
            "-.5",
            "123456789012345678901234567890123456789012",
        ] {
            assert_eq!(number(text).to_string(), text);
        }
    }

    #[test]
    fn json_text_is_json() {
        for (written, json) in [
            ("3.10", "3.10"),
            ("0xFF", "255"),
            ("-.5", "-0.5"),
            ("5.", "5.0"),
            ("+1", "1"),
            ("007", "7"),
            ("1E+2", "1E+2"),
            ("-0", "-0"),
        ] {
            assert_eq!(number(written).to_json_text(), json);
        }
    }

    #[test]
    fn what_only_resembles_a_number_is_none() {
        for text in [
            "", "-", ".", "1e", "1_000", "0x", "0xg", "0o8", "1.2.3", "e5", "+-1", "12:30", "inf",
            "nan", "-0x1",
        ] {
            assert!(Number::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_json_cannot_hold_is_refused() {
        for text in [".inf", "-.Inf", "+.INF", ".nan", ".NaN"] {
            assert_eq!(Number::parse(text), Some(Err(Unrepresentable::NotFinite)));
        }
        assert_eq!(Number::parse("1e400"), Some(Err(Unrepresentable::TooLarge)));
    }
}
