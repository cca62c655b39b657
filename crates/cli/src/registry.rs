//! The platforms that the program knows: the one place where a new one is entered.

use guildhall::{
    Call, Client, Error, Operation, Options, Platform, PlatformClient, Secret, Transport,
    download::DownloadCall,
    openjobs,
    openspawn::{self, RequestSigner},
    sse::{Frame, Subscription},
    upload::{Upload, UploadCall},
    webhooks::{Event, Keyring, Refusal, Webhooks},
};
use http::HeaderMap;
use serde_json::Value;

use crate::{credential::Held, schema::Schemas};

/// Every platform.
pub(crate) static PLATFORMS: &[Entry] = &[
    Entry {
        platform: &openjobs::PLATFORM,
        schemas: Schemas { operations: guildhall_openjobs::schemas::OPERATIONS, components: guildhall_openjobs::schemas::SCHEMAS },
        events: guildhall_openjobs::schemas::EVENTS,
        connect: connect::<guildhall_openjobs::Client>,
        verifier: verifier::<openjobs::WebhookEvent>,
        request_signer: None,
        sandbox: || guildhall_sandbox::OpenJobs::new().into(),
    },
    Entry {
        platform: &openspawn::PLATFORM,
        schemas: Schemas { operations: guildhall_openspawn::schemas::OPERATIONS, components: guildhall_openspawn::schemas::SCHEMAS },
        events: guildhall_openspawn::schemas::EVENTS,
        connect: connect::<guildhall_openspawn::Client>,
        verifier: verifier::<openspawn::WebhookEvent>,
        request_signer: Some(RequestSigner::new),
        sandbox: || guildhall_sandbox::OpenSpawn::new().into(),
    },
];

impl Choices for guildhall_openjobs::Client {
    const ENVIRONMENTS: &'static [openjobs::Environment] = &[openjobs::Environment::Production, openjobs::Environment::Sandbox];
    const DIALECTS: &'static [openjobs::Dialect] = &[openjobs::Dialect::Current, openjobs::Dialect::Legacy];
}

impl Choices for guildhall_openspawn::Client {
    const ENVIRONMENTS: &'static [openspawn::Environment] = &[openspawn::Environment::Production];
    const DIALECTS: &'static [openspawn::Dialect] = &[openspawn::Dialect::Current];
}

/// A platform, and what the program needs to speak to it.
pub(crate) struct Entry {
    pub(crate) platform: &'static Platform,
    /// Its spec as JSON.
    pub(crate) schemas: Schemas,
    /// The spec's example of each event, as JSON by its name.
    pub(crate) events: &'static [(&'static str, &'static str)],
    /// Makes a client.
    pub(crate) connect: fn(Setup) -> Result<Box<dyn Caller>, Error>,
    /// Makes what verifies its deliveries.
    pub(crate) verifier: fn(Keyring) -> Result<Verifier, Error>,
    /// Makes what signs its requests, if single requests are signed.
    pub(crate) request_signer: Option<SignerOf>,
    /// Its place in the sandbox.
    pub(crate) sandbox: fn() -> guildhall_sandbox::Platform,
}

/// The platform of that name.
pub(crate) fn find(name: &str) -> Option<&'static Entry> {
    PLATFORMS.iter().find(|entry| entry.platform.name == name)
}

/// The names of the platforms that have what a command is for.
pub(crate) fn names(has: impl Fn(&Entry) -> bool) -> Vec<&'static str> {
    PLATFORMS.iter().filter(|entry| has(entry)).map(|entry| entry.platform.name).collect()
}

/// A client whose platform is known at run time only.
pub(crate) trait Caller {
    /// Starts a call.
    fn call(&self, operation: &'static Operation) -> Call;

    /// Makes an upload of a call, which ends with whatever JSON the platform answers.
    fn upload(&self, call: Call, upload: Upload) -> UploadCall<Value>;

    /// Makes a download of a call.
    fn download(&self, call: Call) -> DownloadCall;

    /// Makes a stream of events of a call.
    fn subscribe(&self, call: Call) -> Subscription<Frame>;
}

impl<P: PlatformClient> Caller for Client<P> {
    fn call(&self, operation: &'static Operation) -> Call {
        Self::call(self, operation)
    }

    fn upload(&self, call: Call, upload: Upload) -> UploadCall<Value> {
        Self::upload(self, call, upload)
    }

    fn download(&self, call: Call) -> DownloadCall {
        Self::download(self, call)
    }

    fn subscribe(&self, call: Call) -> Subscription<Frame> {
        Self::subscribe(self, call)
    }
}

/// What a client is set up with.
#[derive(Default)]
pub(crate) struct Setup {
    pub(crate) environment: Option<String>,
    pub(crate) dialect: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) credentials: Vec<Held>,
    /// Whether no credential is read from the environment.
    pub(crate) anonymous: bool,
    pub(crate) options: Options,
    /// What takes the place of the network.
    pub(crate) transport: Option<Box<dyn Transport>>,
}

/// Makes what signs requests, from the id and the secret of who calls.
pub(crate) type SignerOf = fn(String, Secret) -> Result<RequestSigner, Error>;

/// Verifies a delivery.
pub(crate) type Verifier = Box<dyn Fn(&HeaderMap, &[u8]) -> Result<Verified, Refusal> + Send + Sync>;

/// A delivery that comes from the platform.
pub(crate) struct Verified {
    /// With which of the secrets it was signed.
    pub(crate) key_id: String,
    /// The id that the platform gave it, in the body or in a header.
    pub(crate) id: Option<String>,
}

/// The environments and dialects of a platform as its builder takes them; by name they are found in its table.
trait Choices: PlatformClient<Environment: Copy, Dialect: Copy> {
    const ENVIRONMENTS: &'static [Self::Environment];
    const DIALECTS: &'static [Self::Dialect];
}

fn connect<P: Choices>(setup: Setup) -> Result<Box<dyn Caller>, Error> {
    let mut builder = guildhall::Builder::<P>::new().options(setup.options);
    if let Some(name) = setup.environment {
        let environment = P::ENVIRONMENTS.iter().find(|environment| P::environment(**environment).name == name);
        builder = builder.environment(*environment.ok_or_else(|| Error::invalid(format!("there is no environment {name}")))?);
    }
    if let Some(name) = setup.dialect {
        let dialect = P::DIALECTS.iter().find(|dialect| P::dialect(**dialect).is_some_and(|info| info.name == name));
        builder = builder.dialect(*dialect.ok_or_else(|| Error::invalid(format!("there is no dialect {name}")))?);
    }
    if let Some(base_url) = setup.base_url {
        builder = builder.base_url(base_url);
    }
    if setup.anonymous {
        builder = builder.anonymous();
    }
    for Held { credential, texts } in setup.credentials {
        let names = credential.parts.iter().map(|(name, _)| *name);
        builder = match credential.parts {
            [] => texts.into_iter().fold(builder, |builder, text| builder.credential(credential.name, text)),
            _ => builder.credential_parts(credential.name, names.zip(texts)),
        };
    }
    if let Some(transport) = setup.transport {
        builder = builder.transport(move |request| transport.send(request));
    }
    Ok(Box::new(builder.build()?))
}

fn verifier<E: Event>(keyring: Keyring) -> Result<Verifier, Error> {
    let webhooks = Webhooks::<E>::with_keyring(keyring)?;
    Ok(Box::new(move |headers, body| {
        webhooks.verify(headers, body).map(|delivery| Verified { key_id: delivery.key_id().to_owned(), id: delivery.id() })
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_environment_and_dialect_of_every_platform_can_be_chosen() {
        for entry in PLATFORMS {
            for environment in entry.platform.environments {
                let setup = Setup { environment: Some(environment.name.to_owned()), ..Setup::default() };
                assert!((entry.connect)(setup).is_ok(), "{} {}", entry.platform.name, environment.name);
            }
            for dialect in entry.platform.dialects {
                let setup = Setup { dialect: Some(dialect.name.to_owned()), ..Setup::default() };
                assert!((entry.connect)(setup).is_ok(), "{} {}", entry.platform.name, dialect.name);
            }
        }
    }

    #[test]
    fn every_operation_has_its_schema() {
        for entry in PLATFORMS {
            for operation in entry.platform.operations {
                assert!(entry.schemas.operation(operation.id).is_object(), "{}", operation.id);
            }
        }
    }
}
