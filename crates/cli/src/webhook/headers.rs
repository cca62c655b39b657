//! Headers on the command line.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::failure::Failure;

/// Headers from lines such as `Name: value`.
pub(super) fn read(lines: &[String]) -> Result<HeaderMap, Failure> {
    let mut headers = HeaderMap::new();
    for line in lines {
        let parts = line
            .split_once(':')
            .and_then(|(name, value)| Some((HeaderName::try_from(name.trim()).ok()?, HeaderValue::try_from(value.trim()).ok()?)));
        let (name, value) = parts.ok_or_else(|| Failure::usage(format!("--header: {line:?} is not of the form 'Name: value'")))?;
        headers.append(name, value);
    }
    Ok(headers)
}
