//! Where credentials come from: a file, the environment, or a prompt; never from the command line, which others can read.

use std::io::{self, IsTerminal};

use clap::ArgMatches;
use guildhall::{Operation, Platform, Secret};

use crate::{
    failure::{Failure, credentials},
    files,
    words::kebab,
};

/// The credentials of a client, and the names of those that are stood in for, since a dry run goes without.
#[derive(Debug, Default)]
pub(super) struct Credentials {
    pub(super) given: Vec<(&'static str, Secret)>,
    pub(super) stand_in: Option<&'static str>,
}

/// Gathers the credentials for a call. Those in the environment are left to the facade, which knows their variables.
pub(super) fn gather(
    platform: &'static Platform,
    operation: &'static Operation,
    matches: &ArgMatches,
    dry_run: bool,
) -> Result<Credentials, Failure> {
    let mut found = Credentials::default();
    for credential in platform.credentials {
        let flag = format!("{}-file", kebab(credential.name));
        if let Some(path) = matches.get_one::<String>(&flag) {
            found.given.push((credential.name, files::secret(path, &format!("--{flag}"))?));
        }
    }
    let fits = |name: &str| operation.auth.flows.contains(&name);
    let is_set = |variable: &str| std::env::var(variable).is_ok_and(|value| !value.is_empty());
    let is_there = platform.credentials.iter().filter(|credential| fits(credential.name)).any(|credential| {
        found.given.iter().any(|(name, _)| *name == credential.name) || credential.environment_variable.is_some_and(is_set)
    });
    let Some(wanted) = platform.credentials.iter().find(|credential| fits(credential.name)) else { return Ok(found) };
    if operation.auth.is_optional() || is_there {
        return Ok(found);
    }
    if dry_run {
        found.stand_in = Some(wanted.environment_variable.unwrap_or(wanted.name));
        found.given.push((wanted.name, Secret::new("not-set")));
        return Ok(found);
    }
    match ask(&format!("{} for {}", wanted.name, platform.title))? {
        Some(secret) => found.given.push((wanted.name, secret)),
        None => {
            let message = format!("{} needs a credential, and there is none: use {}", operation.id, credentials(platform));
            return Err(Failure::Credential(message));
        }
    }
    Ok(found)
}

/// Asks whoever sits at the terminal for a secret, without an echo. None if nobody does, or if nothing is typed.
pub(super) fn ask(name: &str) -> Result<Option<Secret>, Failure> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Ok(None);
    }
    let typed = rpassword::prompt_password(format!("{name}: "));
    let typed = typed.map_err(|error| Failure::Other(format!("{name} cannot be asked for: {error}")))?;
    Ok(Some(Secret::new(typed)).filter(|secret| !secret.expose().is_empty()))
}
