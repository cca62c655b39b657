//! How signatures are written in headers.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use guildhall_runtime::{Error, Platform, SignatureEncoding, WebhookScheme};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Refusal;

/// An HMAC-SHA256.
pub(super) type Signature = [u8; 32];

/// One way of signing, ready to be looked for in headers.
#[derive(Debug, Clone)]
pub(super) struct Scheme {
    pub(super) header: HeaderName,
    pub(super) spec: &'static WebhookScheme,
}

impl Scheme {
    /// Every way in which a platform signs: at least one.
    pub(super) fn all(platform: &'static Platform) -> Result<Vec<Self>, Error> {
        let specs = platform.webhooks.as_ref().map_or(&[][..], |webhooks| webhooks.schemes);
        if specs.is_empty() {
            return Err(Error::invalid(format!("{} delivers no webhooks", platform.title)));
        }
        specs.iter().map(Self::new).collect()
    }

    fn new(spec: &'static WebhookScheme) -> Result<Self, Error> {
        let header =
            HeaderName::try_from(spec.header).map_err(|_| Error::invalid(format!("{:?} is not the name of a header", spec.header)))?;
        Ok(Self { header, spec })
    }

    /// The signature that the headers carry in this way, if they carry one.
    pub(super) fn find(&self, headers: &HeaderMap) -> Result<Option<Signature>, Refusal> {
        let mut values = headers.get_all(&self.header).iter();
        match (values.next(), values.next()) {
            (None, _) => Ok(None),
            (Some(value), None) => self.read(value).map(Some),
            (Some(_), Some(_)) => Err(Refusal::Repeated { header: self.spec.header }),
        }
    }

    fn read(&self, value: &HeaderValue) -> Result<Signature, Refusal> {
        let WebhookScheme { header, prefix, encoding, .. } = *self.spec;
        let text = value.to_str().map_err(|_| Refusal::NotText { header })?;
        let text = text.strip_prefix(prefix).filter(|rest| !has_prefix(rest)).ok_or(Refusal::Prefix { header, expected: prefix })?;
        let (expected, decode): (usize, fn(&str) -> Option<Signature>) = match encoding {
            SignatureEncoding::Hex => (64, from_hex),
            SignatureEncoding::Base64 => (44, from_base64),
        };
        if text.len() != expected {
            return Err(Refusal::Length { header, expected, found: text.len() });
        }
        decode(text).ok_or(Refusal::Encoding { header })
    }

    /// The text that carries a signature.
    pub(super) fn write(&self, signature: &Signature) -> String {
        let mut text = self.spec.prefix.to_owned();
        match self.spec.encoding {
            SignatureEncoding::Hex => push_hex(&mut text, signature),
            SignatureEncoding::Base64 => BASE64.encode_string(signature, &mut text),
        }
        text
    }
}

/// Whether a text starts like `sha256=…`. The padding of base64 is no prefix, since nothing follows it.
fn has_prefix(text: &str) -> bool {
    text.split_once('=').is_some_and(|(_, rest)| rest.contains(|character| character != '='))
}

/// Exactly 64 hexadecimal digits of either case.
pub(crate) fn from_hex(text: &str) -> Option<Signature> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut signature = [0; 32];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != signature.len() || !rest.is_empty() {
        return None;
    }
    for (byte, &[high, low]) in signature.iter_mut().zip(pairs) {
        *byte = digit(high)? << 4 | digit(low)?;
    }
    Some(signature)
}

/// Exactly 32 bytes in base64 with padding.
fn from_base64(text: &str) -> Option<Signature> {
    // The decoder wants room for whole groups of three bytes.
    let mut bytes = [0; 33];
    let length = BASE64.decode_slice(text, &mut bytes).ok()?;
    bytes[..length].try_into().ok()
}

/// Appends bytes as lower-case hexadecimal digits.
pub(crate) fn push_hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(digit.into(), 16));
        }
    }
}

#[cfg(test)]
mod tests;
