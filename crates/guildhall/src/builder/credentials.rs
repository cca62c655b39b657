//! Which credentials a client gets.

use guildhall_runtime::{Credential, Error, Platform, Secret};

use crate::stack::Given;

/// What was given, and what the variables of the environment hold of the rest.
///
/// # Errors
///
/// If something was given that the platform does not have, or it looks at one kind of credential only and there are two, or all that there
/// is is a part of one in the environment.
pub(super) fn all(
    platform: &'static Platform,
    given: Vec<(&'static str, Given)>,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Vec<(&'static Credential, Given)>, Error> {
    let mut credentials = Vec::new();
    for (name, given) in given.into_iter().filter(|(_, given)| !given.is_empty()) {
        let credential = platform.credential(name);
        let credential = credential.ok_or_else(|| Error::invalid(format!("{} has no credential {name}", platform.title)))?;
        credentials.push((credential, given));
    }
    let is_open = |credential: &&Credential| !credentials.iter().any(|(given, _)| given.name == credential.name);
    if credentials.is_empty() || !platform.exclusive_credentials {
        let open: Vec<_> = platform.credentials.iter().filter(is_open).collect();
        let mut incomplete = None;
        for credential in open {
            match from_environment(credential, &variable) {
                Ok(given) => credentials.extend(given.map(|given| (credential, given))),
                Err(error) => incomplete = incomplete.or(Some(error)),
            }
        }
        if let Some(error) = incomplete.filter(|_| credentials.is_empty()) {
            return Err(error);
        }
    }
    // In the order of the spec, which is the order in which a call takes them.
    credentials.sort_by_key(|(credential, _)| platform.credentials.iter().position(|known| known.name == credential.name));
    match credentials.as_slice() {
        [(one, _), (other, _), ..] if platform.exclusive_credentials => Err(Error::invalid(format!(
            "{} looks at one kind of credential only, and there are {} and {}: give the builder the one that is meant",
            platform.title, one.name, other.name
        ))),
        _ => Ok(credentials),
    }
}

fn from_environment(credential: &Credential, variable: impl Fn(&str) -> Option<String>) -> Result<Option<Given>, Error> {
    let read = |name: &str| variable(name).filter(|text| !text.is_empty()).map(Secret::new);
    if let Some(text) = credential.environment_variable.and_then(&read) {
        return Ok(Some(Given::Text(text)));
    }
    let parts: Vec<_> = credential.parts.iter().map(|(part, name)| (*part, *name, read(name))).collect();
    let missing: Vec<&str> = parts.iter().filter(|(.., text)| text.is_none()).map(|(_, name, _)| *name).collect();
    match parts.iter().find(|(.., text)| text.is_some()) {
        Some((_, set, _)) if !missing.is_empty() => {
            Err(Error::invalid(format!("{set} is set, and {} is not: a credential needs all its parts", missing.join(" and "))))
        }
        Some(_) => Ok(Some(Given::Parts(parts.into_iter().filter_map(|(part, _, text)| Some((part, text?))).collect()))),
        None => Ok(None),
    }
}
