//! Numbers of a contract and of a message, compared without loss: a 64-bit identifier must not pass through a float.

use std::cmp::Ordering;
use std::fmt::{self, Display, Formatter};

/// A number: whole ones are exact, all others are floats.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// A whole number.
    Integer(i128),
    /// Any other number, or a whole one that was written with a fraction or an exponent.
    Float(f64),
}

impl Number {
    /// The whole number, if this is one in value, however it is written; `None` as well for a float of 2<sup>53</sup> or more in magnitude,
    /// which may stand for another whole number that was written: what is next to it has the same float.
    pub fn as_integer(self) -> Option<i128> {
        match self {
            Self::Float(value) if value.abs() >= LEAST_INEXACT => None,
            number => number.whole(),
        }
    }

    /// The whole number that this is in value, of floats as they are.
    fn whole(self) -> Option<i128> {
        match self {
            Self::Integer(value) => Some(value),
            Self::Float(value) if value.fract() == 0.0 && value.abs() < LARGEST_FLOAT => {
                #[allow(
                    clippy::cast_possible_truncation,
                    reason = "whole and below 2^127, so it fits"
                )]
                let value = value as i128;
                Some(value)
            }
            Self::Float(_) => None,
        }
    }

    /// Whether this has no fraction, of which numbers beyond all integers have none.
    pub(crate) fn is_whole(self) -> bool {
        match self {
            Self::Integer(_) => true,
            Self::Float(value) => value.fract() == 0.0,
        }
    }

    /// The nearest float.
    pub fn as_float(self) -> f64 {
        match self {
            #[allow(
                clippy::cast_precision_loss,
                reason = "the nearest float is what is asked for"
            )]
            Self::Integer(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    /// The float that is this number, if that is easily told: of all floats, and of as many whole numbers as most bounds are among.
    fn exact_float(self) -> Option<f64> {
        match self {
            Self::Integer(value) => i32::try_from(value).ok().map(f64::from),
            Self::Float(value) => Some(value),
        }
    }

    /// Whether this is a whole multiple of `unit`, in decimal arithmetic: 19.99 is one of 0.01, whatever the floats say.
    pub(crate) fn is_multiple_of(self, unit: Self) -> bool {
        match (Decimal::of(self), Decimal::of(unit)) {
            (Some(value), Some(unit)) => value.is_multiple_of(&unit),
            _ => false,
        }
    }

    pub(crate) fn canonical(self) -> String {
        // A whole number below the range of `i64` is read as this float, and is not the last one inside.
        let is_least = matches!(self, Self::Float(LEAST_I64));
        match self.whole().filter(|_| !is_least) {
            Some(value) => value.to_string(),
            None => self.as_float().to_string(),
        }
    }
}

/// 2^53: below it in magnitude, each whole number has a float of its own.
const LEAST_INEXACT: f64 = 9_007_199_254_740_992.0;

/// -2^63.
const LEAST_I64: f64 = -9_223_372_036_854_775_808.0;

/// 2^127: floats below it in magnitude fit an `i128`.
const LARGEST_FLOAT: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if let (Self::Integer(left), Self::Integer(right)) = (*self, *other) {
            return Some(left.cmp(&right));
        }
        if let (Some(left), Some(right)) = (self.exact_float(), other.exact_float()) {
            return left.partial_cmp(&right);
        }
        match (self.whole(), other.whole()) {
            (Some(left), Some(right)) => Some(left.cmp(&right)),
            // A float that is not whole lies strictly between two whole ones, so only its floor needs comparing.
            (Some(left), None) => compare_with_fraction(left, other.as_float()),
            (None, Some(right)) => {
                compare_with_fraction(right, self.as_float()).map(Ordering::reverse)
            }
            (None, None) => self.as_float().partial_cmp(&other.as_float()),
        }
    }
}

fn compare_with_fraction(integer: i128, fraction: f64) -> Option<Ordering> {
    if fraction.is_nan() {
        return None;
    }
    let is_less = match Number::Float(fraction.floor()).whole() {
        Some(floor) => integer <= floor,
        None => fraction > 0.0,
    };
    Some(if is_less {
        Ordering::Less
    } else {
        Ordering::Greater
    })
}

impl Display for Number {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => write!(formatter, "{value}"),
            Self::Float(value) => write!(formatter, "{value}"),
        }
    }
}

/// The magnitude of a number: `digits` times ten to the power of `exponent`.
struct Decimal {
    digits: u128,
    exponent: i32,
}

impl Decimal {
    /// `None` if the number is not finite.
    fn of(number: Number) -> Option<Self> {
        if let Number::Integer(value) = number {
            let digits = value.unsigned_abs();
            return Some(Self {
                digits,
                exponent: 0,
            });
        }
        // The shortest decimal that reads back as the same float: what was written, for all that anyone writes.
        let text = format!("{:e}", number.as_float().abs());
        let (mantissa, exponent) = text.split_once('e')?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let exponent: i32 = exponent.parse().ok()?;
        Some(Self {
            digits: format!("{whole}{fraction}").parse().ok()?,
            exponent: exponent - i32::try_from(fraction.len()).ok()?,
        })
    }

    /// Nothing is a multiple of zero.
    fn is_multiple_of(&self, unit: &Self) -> bool {
        if self.digits == 0 || unit.digits == 0 {
            return unit.digits != 0;
        }
        let shift = self.exponent - unit.exponent;
        if shift < 0 {
            let power = 10_u128.checked_pow(shift.unsigned_abs());
            return self.digits.is_multiple_of(unit.digits)
                && power.is_some_and(|power| (self.digits / unit.digits).is_multiple_of(power));
        }
        // What of the unit is not in the digits must be in the power of ten, which need not fit.
        let mut rest = unit.digits / greatest_common_divisor(self.digits, unit.digits);
        for factor in [2, 5] {
            let mut left = shift;
            while left > 0 && rest.is_multiple_of(factor) {
                rest /= factor;
                left -= 1;
            }
        }
        rest == 1
    }
}

fn greatest_common_divisor(mut left: u128, mut right: u128) -> u128 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_compared_without_loss() {
        let large = Number::Integer(9_007_199_254_740_993);
        assert!(large > Number::Integer(9_007_199_254_740_992));
        assert!(large > Number::Float(9_007_199_254_740_992.0));
        assert!(Number::Integer(1) < Number::Float(1.5));
        assert!(Number::Float(-1.5) < Number::Integer(-1));
        assert!(Number::Float(1e300) > Number::Integer(i128::MAX));
        assert_eq!(Number::Float(2.0), Number::Integer(2));
    }

    #[test]
    fn floats_are_in_order_with_whole_numbers_of_any_magnitude() {
        let least = Number::Integer(i64::MIN.into());
        assert_eq!(Number::Float(LEAST_I64), least);
        assert!(Number::Float(-1e19) < least);
        assert!(Number::Float(1e18) > Number::Integer(999_999_999_999_999_999));
        assert_eq!(Number::Float(1e18).canonical(), "1000000000000000000");
    }

    #[test]
    fn what_was_rounded_into_the_range_is_no_whole_number() {
        let written = |text: &str| match serde_json::from_str(text) {
            Ok(crate::json::Json::Number(number)) => number.as_integer(),
            _ => None,
        };
        assert_eq!(written("-9223372036854775808"), Some(i64::MIN.into()));
        assert_eq!(written("-9223372036854775809"), None);
        assert_eq!(written("1e2"), Some(100));
        assert_eq!(written("-9007199254740991.0"), Some(-9_007_199_254_740_991));
        assert_eq!(written("9007199254740992"), Some(9_007_199_254_740_992));
        for rounded in [
            "9007199254740993.0",
            "-9007199254740993.0",
            "1e18",
            "-9223372036854775808.0",
        ] {
            assert_eq!(written(rounded), None, "{rounded}");
        }
    }

    #[test]
    fn multiples_are_decimal() {
        assert!(Number::Float(19.99).is_multiple_of(Number::Float(0.01)));
        assert!(!Number::Float(19.995).is_multiple_of(Number::Float(0.01)));
        assert!(Number::Integer(4).is_multiple_of(Number::Float(0.5)));
        assert!(!Number::Integer(3).is_multiple_of(Number::Integer(2)));
        assert!(Number::Integer(0).is_multiple_of(Number::Integer(2)));
        assert!(!Number::Integer(2).is_multiple_of(Number::Integer(0)));
        assert!(Number::Float(-19.99).is_multiple_of(Number::Float(0.01)));
        assert!(Number::Float(0.0).is_multiple_of(Number::Float(0.01)));
    }

    #[test]
    fn multiples_are_known_however_far_number_and_unit_are_apart() {
        let cases = [
            (1e23, 10.0, true),
            (1e37, 0.01, true),
            (1e37, 0.03, false),
            (3e300, 0.03, true),
            (1e300, 7.0, false),
            (1e300, 1024.0, true),
            (1.5e300, 1e-300, true),
            (1e-300, 0.01, false),
            (1e300, 1e299, true),
            (1.5e300, 1e300, false),
            (f64::MAX, f64::MIN_POSITIVE, false),
        ];
        for (number, unit, expected) in cases {
            let found = Number::Float(number).is_multiple_of(Number::Float(unit));
            assert_eq!(found, expected, "{number:e} of {unit:e}");
        }
        let least = Number::Integer(i128::MIN);
        assert!(least.is_multiple_of(Number::Float(0.01)));
        assert!(least.is_multiple_of(Number::Integer(i128::MIN)));
        assert!(!Number::Integer(i128::MAX).is_multiple_of(Number::Integer(1 << 100)));
    }
}
