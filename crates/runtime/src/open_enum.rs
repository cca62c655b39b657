//! String enums that outlive the platform's next release.

use std::{fmt, marker::PhantomData};

use serde::{Deserializer, de::Visitor};

/// Defines a string enum that keeps values it does not know; used by generated code.
///
/// A macro and no function, since it is types that it makes: the generated crates hold hundreds of them.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version of the crate does not know, as it came.
            ///
            /// It cannot be made by hand: `From` gives the variant of every value that is known.
            #[non_exhaustive]
            Unknown(::std::string::String),
        }

        impl $name {
            /// The values known, as they are written on the wire.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The value as it is written on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }

            /// Whether this version of the crate knows the value.
            #[inline]
            pub fn is_known(&self) -> bool {
                !::core::matches!(self, Self::Unknown(_))
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(::std::string::ToString::to_string(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(text),
                }
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::private::open_enum(deserializer)
            }
        }
    };
}

/// Reads any scalar as a value of an open enum.
pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<String> + for<'a> From<&'a str>,
{
    deserializer.deserialize_any(ScalarVisitor(PhantomData))
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for ScalarVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_string<E>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_bool<E>(self, value: bool) -> Result<T, E> {
        Ok(T::from(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<T, E> {
        Ok(T::from(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<T, E> {
        Ok(T::from(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<T, E> {
        Ok(T::from(value.to_string()))
    }
}

#[cfg(test)]
mod tests {
    open_enum! {
        /// A status.
        pub enum Status {
            /// Taken.
            InProgress = "in_progress",
            /// Not taken.
            Open = "open",
        }
    }

    #[test]
    fn known_and_unknown_values_round_trip() {
        for (text, known) in [("open", true), ("in_progress", true), ("paused", false), ("", false), ("Open", false)] {
            let json = serde_json::to_string(text).unwrap();
            let status: Status = serde_json::from_str(&json).unwrap();
            assert_eq!(status.is_known(), known, "{text}");
            assert_eq!(status, Status::from(text.to_owned()));
            assert_eq!(status.to_string().parse::<Status>().unwrap(), status);
            assert_eq!(serde_json::to_string(&status).unwrap(), json);
        }
        assert_eq!(Status::from("open"), Status::Open);
        assert_eq!(Status::KNOWN, ["in_progress", "open"]);
    }

    #[test]
    fn other_scalars_are_kept_as_text() {
        assert_eq!(serde_json::from_str::<Status>("7").unwrap().as_str(), "7");
        assert_eq!(serde_json::from_str::<Status>("true").unwrap().as_str(), "true");
        assert!(serde_json::from_str::<Status>("[]").is_err());
    }
}
