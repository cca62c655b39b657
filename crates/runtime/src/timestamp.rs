//! Points in time, as platforms write them.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    time::SystemTime,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Visitor};

/// A point in time that keeps the text it came as.
///
/// RFC 3339 is understood, with or without an offset (then it is UTC), and so are numbers of seconds or milliseconds since 1970.
/// A text that is none of these is kept all the same: a client must not die of a date.
///
/// ```
/// use guildhall_runtime::Timestamp;
///
/// let at: Timestamp = serde_json::from_str("\"2026-07-28T00:47:30.923Z\"")?;
/// assert_eq!(at.to_string(), "2026-07-28T00:47:30.923Z");
/// assert!(at.to_system_time().is_some());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Timestamp {
    text: String,
    /// Whether it came as a number, which the text alone would not tell: `20260728` is a date as well.
    is_number: bool,
}

impl Timestamp {
    /// The text as it came, or will go out.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The point in time, unless the text is none or lies outside of what the system can hold.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.instant().map(SystemTime::from)
    }

    /// Milliseconds since 1970, unless the text is no point in time.
    pub fn as_millis(&self) -> Option<i64> {
        self.instant().map(jiff::Timestamp::as_millisecond)
    }

    /// The same point in time in UTC, as it is sent: a platform may read a time without a zone as that of its own host. A text that is no
    /// point in time stays as it is.
    ///
    /// ```
    /// use guildhall_runtime::Timestamp;
    ///
    /// assert_eq!(Timestamp::from("2026-07-28T02:47:30+02:00").to_utc().as_str(), "2026-07-28T00:47:30Z");
    /// assert_eq!(Timestamp::from("2026-07-28").to_utc().as_str(), "2026-07-28T00:00:00Z");
    /// ```
    #[must_use]
    pub fn to_utc(&self) -> Self {
        match self.instant() {
            Some(instant) if !self.is_number && !self.text.ends_with('Z') => Self::from(instant.to_string()),
            _ => self.clone(),
        }
    }

    /// Read from the text when somebody asks: most times of most answers are never looked at.
    fn instant(&self) -> Option<jiff::Timestamp> {
        if self.is_number {
            return self.text.parse().ok().and_then(from_epoch);
        }
        self.text.parse::<jiff::Timestamp>().ok().or_else(|| {
            let civil = self.text.parse::<jiff::civil::DateTime>().ok()?;
            civil.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
        })
    }
}

fn from_epoch(number: f64) -> Option<jiff::Timestamp> {
    // Seconds reach 1e11 in the year 5138; no platform writes milliseconds of 1973.
    let millis = if number.abs() < 1e11 { number * 1000.0 } else { number };
    #[allow(clippy::cast_possible_truncation, reason = "a float is cut to the range of the integer, which jiff then checks")]
    millis.is_finite().then(|| jiff::Timestamp::from_millisecond(millis as i64).ok()).flatten()
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self { text, is_number: false }
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self::from(jiff::Timestamp::try_from(time).map(|instant| format!("{instant:.3}")).unwrap_or_default())
    }
}

impl PartialEq for Timestamp {
    /// Points in time are equal however they are written; texts that are none are equal if they are the same.
    fn eq(&self, other: &Self) -> bool {
        match (self.instant(), other.instant()) {
            (Some(one), Some(other)) => one == other,
            (None, None) => self.text == other.text,
            _ => false,
        }
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.instant() {
            Some(instant) => instant.hash(state),
            None => self.text.hash(state),
        }
    }
}

impl PartialOrd for Timestamp {
    /// Points in time in their order; a text that is none has no place among them.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.instant(), other.instant()) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => (self == other).then_some(Ordering::Equal),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl Visitor<'_> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a point in time")
    }

    fn visit_str<E>(self, text: &str) -> Result<Timestamp, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Timestamp, E> {
        Ok(text.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Timestamp, E> {
        Ok(Timestamp { text: number.to_string(), is_number: true })
    }

    fn visit_u64<E>(self, number: u64) -> Result<Timestamp, E> {
        Ok(Timestamp { text: number.to_string(), is_number: true })
    }

    fn visit_f64<E>(self, number: f64) -> Result<Timestamp, E> {
        Ok(Timestamp { text: number.to_string(), is_number: true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_form_is_understood() {
        let cases = [
            (r#""2026-07-28T00:47:30.923Z""#, Some(1_785_199_650_923)),
            (r#""2026-07-28T02:47:30.923+02:00""#, Some(1_785_199_650_923)),
            (r#""2026-07-28T00:47:30.923""#, Some(1_785_199_650_923)),
            ("1785199650", Some(1_785_199_650_000)),
            ("1785199650923", Some(1_785_199_650_923)),
            (r#""soon""#, None),
            (r#""""#, None),
            ("1e300", None),
        ];
        for (json, millis) in cases {
            let at: Timestamp = serde_json::from_str(json).unwrap();
            assert_eq!(at.as_millis(), millis, "{json}");
        }
    }

    #[test]
    fn a_text_goes_out_as_it_came() {
        for json in [r#""2026-07-28T00:47:30.920Z""#, r#""soon""#] {
            assert_eq!(serde_json::to_string(&serde_json::from_str::<Timestamp>(json).unwrap()).unwrap(), json);
        }
        let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_millis(1_785_199_650_923);
        assert_eq!(Timestamp::from(time).as_str(), "2026-07-28T00:47:30.923Z");
    }

    #[test]
    fn only_points_in_time_are_ordered() {
        let (early, late) = (Timestamp::from("2026-01-01T00:00:00Z"), Timestamp::from("2026-01-01T00:00:01Z"));
        assert!(early < late);
        let same = Timestamp::from("2026-01-01T02:00:00.000+02:00");
        assert!(early == same && early <= same && early >= same);
        assert_eq!(early.partial_cmp(&Timestamp::from("soon")), None);
    }
}
