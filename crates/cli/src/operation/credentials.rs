//! Where the credentials of a call come from: flags, the environment, or a prompt; a secret never from the command line, which others
//! can read.

use clap::ArgMatches;
use guildhall::{Operation, Platform, Secret};
use guildhall_runtime::Credential;

use crate::{
    credential::{self, Held, Part},
    failure::Failure,
    files, prompt,
};

/// The credentials of a client, and what stands in for missing ones, since a dry run goes without.
#[derive(Debug, Default)]
pub(super) struct Credentials {
    pub(super) given: Vec<Held>,
    /// Whether the facade is to read none from the environment.
    pub(super) anonymous: bool,
    pub(super) stand_ins: Vec<StandIn>,
}

/// What stands in for a missing part of a credential.
#[derive(Debug)]
pub(super) struct StandIn {
    pub(super) text: String,
    /// The header that carries the credential, or its proof.
    pub(super) header: &'static str,
    /// What is missing.
    pub(super) missing: String,
}

/// Gathers the credentials for a call. Those that are whole in the environment are left to the facade, which knows their variables.
pub(super) fn gather(
    platform: &'static Platform,
    operation: &'static Operation,
    matches: &ArgMatches,
    dry_run: bool,
) -> Result<Credentials, Failure> {
    if operation.auth.is_forbidden() {
        return Ok(Credentials { anonymous: true, ..Credentials::default() });
    }
    let sources = platform.credentials.iter().map(|credential| Source::of(credential, matches)).collect::<Result<Vec<_>, _>>()?;
    look_for_rivals(platform, &sources)?;
    let fits = |source: &&Source| operation.auth.flows.contains(&source.credential.name);
    let unfit = sources.iter().find(|source| source.is_whole() && !fits(source)).map(|source| source.credential);
    let mut gathered = Gathering { platform, operation, dry_run, unfit, found: Credentials::default() };
    for source in sources.iter().filter(|source| source.is_named()) {
        if platform.exclusive_credentials && !operation.auth.is_optional() && !fits(&source) {
            return Err(gathered.refused(source.credential));
        }
        gathered.complete(source)?;
    }
    let is_there = |source: &Source| source.is_named() || (source.is_whole() && !gathered.closes_the_environment());
    if operation.auth.is_optional() || sources.iter().filter(fits).any(is_there) {
        return Ok(gathered.found);
    }
    // What has begun to be told is what is meant.
    let wanted = sources.iter().filter(fits).find(|source| source.is_begun()).or_else(|| sources.iter().find(fits));
    if let Some(wanted) = wanted {
        gathered.complete(wanted)?;
    }
    Ok(gathered.found)
}

/// What there is of one credential.
struct Source {
    credential: &'static Credential,
    /// Each part with what the command line gives of it and what the environment holds.
    parts: Vec<(Part, Option<Secret>, Option<Secret>)>,
}

impl Source {
    fn of(credential: &'static Credential, matches: &ArgMatches) -> Result<Self, Failure> {
        let mut parts = Vec::new();
        for part in credential::parts(credential) {
            let given = matches.get_one::<String>(&part.flag);
            let given = match given {
                Some(path) if part.is_secret => Some(files::secret(path, &part.typed())?),
                given => given.map(Secret::new),
            };
            let held = part.in_environment();
            parts.push((part, given, held));
        }
        Ok(Self { credential, parts })
    }

    /// Whether the command line names it.
    fn is_named(&self) -> bool {
        self.parts.iter().any(|(_, given, _)| given.is_some())
    }

    /// Whether the environment has all of it.
    fn is_whole(&self) -> bool {
        self.parts.iter().all(|(.., held)| held.is_some())
    }

    /// Whether the environment has some of it.
    fn is_begun(&self) -> bool {
        self.parts.iter().any(|(.., held)| held.is_some())
    }
}

/// Refuses two kinds of credential where the platform looks at one only: which of them is meant, only the caller knows.
fn look_for_rivals(platform: &Platform, sources: &[Source]) -> Result<(), Failure> {
    if !platform.exclusive_credentials {
        return Ok(());
    }
    let named: Vec<&Source> = sources.iter().filter(|source| source.is_named()).collect();
    let set: Vec<&Source> = sources.iter().filter(|source| source.is_whole()).collect();
    let title = platform.title;
    match (named.as_slice(), set.as_slice()) {
        ([_, _, ..], _) => {
            let flags: Vec<_> = named.iter().map(|source| credential::flags(source.credential)).collect();
            let flags = flags.join(" as well as ");
            Err(Failure::usage(format!("{title} looks at one kind of credential only, and there is {flags}: leave one of them out")))
        }
        ([], [_, _, ..]) => {
            let variables: Vec<_> = set.iter().filter_map(|source| credential::variables(source.credential)).collect();
            let flags: Vec<_> = set.iter().filter_map(|source| Some(source.parts.first()?.0.typed())).collect();
            Err(Failure::usage(format!(
                "{title} looks at one kind of credential only, and the environment has {}: empty the variables of one, or name the one \
                 that is meant by its flag ({})",
                variables.join(" as well as "),
                flags.join(" or ")
            )))
        }
        _ => Ok(()),
    }
}

/// The work of gathering.
struct Gathering {
    platform: &'static Platform,
    operation: &'static Operation,
    dry_run: bool,
    /// A credential that the environment has and that the operation does not take.
    unfit: Option<&'static Credential>,
    found: Credentials,
}

impl Gathering {
    /// Takes a credential, with what is missing of it asked for, or stood in for where nothing is sent.
    fn complete(&mut self, source: &Source) -> Result<(), Failure> {
        let mut texts = Vec::new();
        let mut stand_ins = Vec::new();
        for (place, (part, given, held)) in source.parts.iter().enumerate() {
            if let Some(text) = given.as_ref().or(held.as_ref()) {
                texts.push(text.clone());
            } else if self.dry_run {
                let text = credential::stand_in(place);
                texts.push(Secret::new(&text));
                stand_ins.push(StandIn { text, header: source.credential.header, missing: part.missing() });
            } else {
                let name = format!("{} for {}", part.name, self.platform.title);
                let typed = if part.is_secret { prompt::ask(&name)? } else { prompt::ask_openly(&name)? };
                texts.push(typed.ok_or_else(|| self.missing(source, part))?);
            }
        }
        self.found.given.push(Held { credential: source.credential, texts });
        self.found.stand_ins.extend(stand_ins);
        Ok(())
    }

    /// Whether the facade looks at nothing in the environment, since it was given a credential.
    fn closes_the_environment(&self) -> bool {
        self.platform.exclusive_credentials && !self.found.given.is_empty()
    }

    fn missing(&self, source: &Source, part: &Part) -> Failure {
        let id = self.operation.id;
        if source.is_named() || source.is_begun() {
            let variable = part.variable.map(|variable| format!("{variable} or ")).unwrap_or_default();
            return Failure::Credential { message: format!("{id} lacks the {}", part.name), ways: format!("{variable}{}", part.typed()) };
        }
        if let Some(unfit) = self.unfit {
            return self.refused(unfit);
        }
        let ways = credential::ways(self.platform, Some(self.operation));
        Failure::Credential { message: format!("{id} needs a credential, and there is none"), ways }
    }

    fn refused(&self, credential: &Credential) -> Failure {
        let ways = credential::ways(self.platform, Some(self.operation));
        Failure::Credential { message: format!("{} cannot be called with {}", self.operation.id, credential.name), ways }
    }
}
