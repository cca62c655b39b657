//! What a credential consists of, and where each part of it comes from.

use guildhall::{Operation, Platform, Secret};
use guildhall_runtime::Credential;

use crate::words::kebab;

/// A part of a credential, or the whole of one that is a single text.
#[derive(Debug)]
pub(crate) struct Part {
    /// What messages call it.
    pub(crate) name: String,
    /// The environment variable that it is read from.
    pub(crate) variable: Option<&'static str>,
    /// The flag, without its dashes.
    pub(crate) flag: String,
    /// Whether the flag names a file in place of the text itself.
    pub(crate) is_secret: bool,
}

/// A credential with the text of each of its parts, in the order of the spec.
#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) credential: &'static Credential,
    pub(crate) texts: Vec<Secret>,
}

/// The parts of a credential.
pub(crate) fn parts(credential: &Credential) -> Vec<Part> {
    if credential.parts.is_empty() {
        let flag = format!("{}-file", kebab(credential.name));
        return vec![Part { name: credential.name.to_owned(), variable: credential.environment_variable, flag, is_secret: true }];
    }
    let part = |(name, variable): &(&'static str, &'static str)| {
        // An id says who calls and proves nothing; whatever is called otherwise is taken for a secret.
        let is_secret = !name.ends_with("Id");
        // Operations have an `--agent-id` and a `--secret-file` of their own.
        let flag = format!("{}-{}{}", kebab(credential.name), kebab(name), if is_secret { "-file" } else { "" });
        Part { name: format!("{name} of {}", credential.name), variable: Some(*variable), flag, is_secret }
    };
    credential.parts.iter().map(part).collect()
}

/// The environment variables of a credential, as a text; none if it is not read from the environment.
pub(crate) fn variables(credential: &Credential) -> Option<String> {
    let variables: Vec<&str> = parts(credential).iter().filter_map(|part| part.variable).collect();
    (!variables.is_empty()).then(|| variables.join(" and "))
}

/// The flags of a credential, as a text.
pub(crate) fn flags(credential: &Credential) -> String {
    parts(credential).iter().map(Part::typed).collect::<Vec<_>>().join(" and ")
}

/// Where the credentials come from that the platform takes, for the operation if there is one.
pub(crate) fn ways(platform: &Platform, operation: Option<&Operation>) -> String {
    let flows = operation.map_or(&[][..], |operation| operation.auth.flows);
    let fits = |credential: &&Credential| flows.is_empty() || flows.contains(&"none") || flows.contains(&credential.name);
    let way = |credential: &Credential| match variables(credential) {
        Some(variables) if credential.parts.is_empty() => format!("{variables} or {}", flags(credential)),
        Some(variables) => format!("{variables}, or {}", flags(credential)),
        None => flags(credential),
    };
    platform.credentials.iter().filter(fits).map(way).collect::<Vec<_>>().join("; or ")
}

/// What takes the place of a part that is missing where nothing is sent: it has the form of every kind of credential.
pub(crate) fn stand_in(place: usize) -> String {
    format!("{place:064}")
}

impl Part {
    /// The flag as it is typed.
    pub(crate) fn typed(&self) -> String {
        format!("--{}", self.flag)
    }

    /// What the environment holds of it. Nothing but an empty text counts as nothing.
    pub(crate) fn in_environment(&self) -> Option<Secret> {
        let text = std::env::var(self.variable?).ok().filter(|text| !text.is_empty());
        text.map(Secret::new)
    }

    /// What is said where it is missing.
    pub(crate) fn missing(&self) -> String {
        self.variable.map_or_else(|| format!("{} is not given", self.typed()), |variable| format!("{variable} is not set"))
    }
}

#[cfg(test)]
impl Held {
    /// One that only looks like a credential.
    pub(crate) fn stand_in(credential: &'static Credential) -> Self {
        let texts = (0..parts(credential).len()).map(|place| Secret::new(stand_in(place)));
        Self { credential, texts: texts.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::PLATFORMS;

    fn told(name: &str) -> Vec<(String, String)> {
        let credentials = PLATFORMS.iter().flat_map(|entry| entry.platform.credentials);
        let credentials = credentials.filter(|credential| credential.name == name);
        credentials.map(|credential| (variables(credential).unwrap_or_default(), flags(credential))).collect()
    }

    #[test]
    fn a_credential_of_parts_has_a_flag_for_each_and_only_ids_stand_on_the_command_line() {
        let pair = |variables: &str, flags: &str| (variables.to_owned(), flags.to_owned());
        assert_eq!(told("hmac"), [pair("OPENSPAWN_AGENT_ID and OPENSPAWN_SECRET", "--hmac-agent-id and --hmac-secret-file")]);
        assert_eq!(told("jwt"), [pair("", "--jwt-file")]);
        assert!(told("apiKey").contains(&pair("OPENSPAWN_API_KEY", "--api-key-file")));
    }

    #[test]
    fn an_operation_names_only_what_it_takes() {
        let platform = guildhall::openspawn::PLATFORM.name;
        let entry = crate::registry::find(platform).unwrap();
        let operation = entry.platform.operations.iter().find(|operation| operation.auth.flows == ["hmac"]).unwrap();
        let expected = "OPENSPAWN_AGENT_ID and OPENSPAWN_SECRET, or --hmac-agent-id and --hmac-secret-file";
        assert_eq!(ways(entry.platform, Some(operation)), expected);
        assert_eq!(ways(entry.platform, None).matches("; or ").count(), 2);
    }
}
