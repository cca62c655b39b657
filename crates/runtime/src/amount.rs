//! Money.

use std::{cmp::Ordering, error::Error, fmt, hash, marker::PhantomData, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Visitor, ser::Error as _};

/// An amount of money, exact, in whole units of its currency unless the field says otherwise.
///
/// It is read from a JSON string exactly, and from a JSON number exactly to 15 digits, which is what a JSON number holds everywhere:
/// further digits are those of the nearest float. Sums are exact. `F` says how it is written: as a JSON [`Number`] or as [`Text`],
/// which is what the spec of the platform says of the field.
///
/// ```
/// use guildhall_runtime::Amount;
///
/// let reward: Amount = serde_json::from_str("0.1")?;
/// assert_eq!(reward.to_string(), "0.1");
/// assert_eq!(reward, "0.10".parse()?);
/// assert!(reward < Amount::from(50));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Amount<F = Number> {
    decimal: Decimal,
    form: PhantomData<fn() -> F>,
}

/// Written as a JSON number.
#[derive(Debug, Clone, Copy)]
pub enum Number {}

/// Written as a JSON string.
#[derive(Debug, Clone, Copy)]
pub enum Text {}

/// How an [`Amount`] is written; [`Number`] or [`Text`].
pub trait AmountForm: sealed::Form {}

impl<F: sealed::Form> AmountForm for F {}

mod sealed {
    pub trait Form {
        const TEXT: bool;
    }

    impl Form for super::Number {
        const TEXT: bool = false;
    }

    impl Form for super::Text {
        const TEXT: bool = true;
    }
}

/// A text or a number that is no amount: not a decimal number, or one with more than 28 digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseAmountError(String);

impl fmt::Display for ParseAmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no decimal number of at most 28 digits", self.0)
    }
}

impl Error for ParseAmountError {}

impl<F> Amount<F> {
    /// Nothing.
    pub const ZERO: Self = Self { decimal: Decimal::ZERO, form: PhantomData };

    /// The amount as a decimal of the `rust_decimal` crate, without trailing zeros.
    pub fn to_decimal(self) -> Decimal {
        self.decimal
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.decimal.is_zero()
    }

    /// Whether it is less than nothing.
    pub fn is_negative(self) -> bool {
        self.decimal.is_sign_negative() && !self.is_zero()
    }

    /// The sum, unless it has too many digits.
    pub fn checked_add(self, other: impl Into<Decimal>) -> Option<Self> {
        self.decimal.checked_add(other.into()).map(Self::from)
    }

    /// The difference, unless it has too many digits.
    pub fn checked_sub(self, other: impl Into<Decimal>) -> Option<Self> {
        self.decimal.checked_sub(other.into()).map(Self::from)
    }

    /// The same amount, written in the other form.
    pub fn with_form<G>(self) -> Amount<G> {
        Amount { decimal: self.decimal, form: PhantomData }
    }
}

impl<F> From<Decimal> for Amount<F> {
    fn from(decimal: Decimal) -> Self {
        Self { decimal: decimal.normalize(), form: PhantomData }
    }
}

impl<F> From<Amount<F>> for Decimal {
    fn from(amount: Amount<F>) -> Self {
        amount.decimal
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {
        $(impl<F> From<$integer> for Amount<F> {
            fn from(units: $integer) -> Self {
                Self::from(Decimal::from(units))
            }
        })*
    };
}

from_integers! { i8 i16 i32 i64 u8 u16 u32 u64 }

impl<F> TryFrom<f64> for Amount<F> {
    type Error = ParseAmountError;

    /// Takes the shortest decimal text that stands for the float: 0.1 is a tenth. What a calculation with floats has left behind
    /// beyond 28 decimal places is rounded away.
    fn try_from(number: f64) -> Result<Self, ParseAmountError> {
        let text = number.to_string();
        text.parse()
            .or_else(|error| if number.abs() < 1e28 { Decimal::from_str(&text).map(Self::from).map_err(|_| error) } else { Err(error) })
    }
}

impl<F> FromStr for Amount<F> {
    type Err = ParseAmountError;

    fn from_str(text: &str) -> Result<Self, ParseAmountError> {
        let decimal = if text.contains(['e', 'E']) { Decimal::from_scientific(text) } else { Decimal::from_str_exact(text) };
        // rust_decimal lets digits be grouped by underscores; no wire format does.
        decimal.ok().filter(|_| !text.contains('_')).map(Self::from).ok_or_else(|| ParseAmountError(text.to_owned()))
    }
}

impl<F> fmt::Display for Amount<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.decimal, f)
    }
}

impl<F> fmt::Debug for Amount<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Amount({})", self.decimal)
    }
}

impl<F> Clone for Amount<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Amount<F> {}

impl<F> Default for Amount<F> {
    fn default() -> Self {
        Self::ZERO
    }
}

impl<F> PartialEq for Amount<F> {
    fn eq(&self, other: &Self) -> bool {
        self.decimal == other.decimal
    }
}

impl<F> Eq for Amount<F> {}

impl<F> PartialOrd for Amount<F> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<F> Ord for Amount<F> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.decimal.cmp(&other.decimal)
    }
}

impl<F> hash::Hash for Amount<F> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.decimal.hash(state);
    }
}

impl<F: AmountForm> Serialize for Amount<F> {
    /// # Errors
    ///
    /// If it is written as a number and no JSON number stands for it exactly (more than about 15 digits).
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.decimal.to_string();
        if F::TEXT {
            return serializer.serialize_str(&text);
        }
        if let Ok(units) = text.parse::<i64>() {
            return serializer.serialize_i64(units);
        }
        match text.parse::<f64>() {
            Ok(number) if number.to_string() == text => serializer.serialize_f64(number),
            _ => Err(S::Error::custom(format_args!("{text} has too many digits for a JSON number"))),
        }
    }
}

impl<'de, F> Deserialize<'de> for Amount<F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AmountVisitor(PhantomData))
    }
}

struct AmountVisitor<F>(PhantomData<F>);

impl<F> Visitor<'_> for AmountVisitor<F> {
    type Value = Amount<F>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount, as a number or a text")
    }

    fn visit_i64<E>(self, units: i64) -> Result<Self::Value, E> {
        Ok(units.into())
    }

    fn visit_u64<E>(self, units: u64) -> Result<Self::Value, E> {
        Ok(units.into())
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        number.try_into().map_err(E::custom)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_and_texts_are_read_exactly() {
        let cases = [
            (r#""0.10""#, "0.1"),
            ("5", "5"),
            ("5.0", "5"),
            ("0.1", "0.1"),
            ("1e20", "100000000000000000000"),
            ("-3", "-3"),
            (r#""50.000000000""#, "50"),
            (r#""1e3""#, "1000"),
            ("5.551115123125783e-17", "0.0000000000000000555111512313"),
            ("1e-300", "0"),
            ("18446744073709551615", "18446744073709551615"),
            ("123456789.123456", "123456789.123456"),
        ];
        for (json, text) in cases {
            assert_eq!(serde_json::from_str::<Amount>(json).unwrap().to_string(), text, "{json}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for json in ["true", r#""""#, "1e300", r#""1_000""#, r#""ten""#, "[]", "null", r#""0.00000000000000000000000000001""#] {
            assert!(serde_json::from_str::<Amount>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn the_form_decides_how_it_is_written() {
        let amount: Amount = "1234.5".parse().unwrap();
        assert_eq!(serde_json::to_string(&amount).unwrap(), "1234.5");
        assert_eq!(serde_json::to_string(&amount.with_form::<Text>()).unwrap(), "\"1234.5\"");
        assert_eq!(serde_json::to_string(&Amount::<Number>::from(50)).unwrap(), "50");
    }

    #[test]
    fn a_number_that_would_lose_digits_is_not_written() {
        let amount: Amount = "0.1234567890123456789".parse().unwrap();
        assert!(serde_json::to_string(&amount).is_err());
        assert_eq!(serde_json::to_string(&amount.with_form::<Text>()).unwrap(), "\"0.1234567890123456789\"");
    }

    proptest! {
        #[test]
        fn fifteen_digits_survive_the_way_there_and_back(units in -999_999_999_999_999_i64..=999_999_999_999_999, scale in 0_u32..=12) {
            let amount = Amount::<Number>::from(Decimal::new(units, scale));
            let json = serde_json::to_string(&amount).unwrap();
            prop_assert_eq!(serde_json::from_str::<Amount>(&json).unwrap(), amount);
        }
    }
}
