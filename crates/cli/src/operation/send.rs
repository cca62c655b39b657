//! Carrying out an operation.

use std::{path::Path, time::Duration};

use clap::ArgMatches;
use guildhall::{Call, Operation, Options};
use guildhall_runtime::Location;
use serde_json::Value;

use super::{
    arguments::{Arguments, Reader},
    credentials, dry_run,
    field::{self, Field},
    handwritten::{self, Way},
    pages, raw,
};
use crate::{
    clean::clean,
    exit::Exit,
    failure::Failure,
    kept,
    output::{self, Form, Viewer, style::Style},
    prompt,
    registry::{Caller, Entry, Setup},
    schema,
    words::kebab,
};

/// The longest that one attempt may take, which is also the facade's own limit.
const ATTEMPT: Duration = Duration::from_secs(30);

/// Carries out the operation that the command line names, and tells of what went wrong.
pub(crate) fn run(entry: &'static Entry, matches: &ArgMatches) -> Exit {
    let Some((operation, matches)) = find(entry, matches) else { return Exit::Usage };
    match carry_out(entry, operation, matches) {
        Ok(()) => Exit::Ok,
        Err(failure) => failure.tell(matches.get_flag("json")),
    }
}

/// The operation that the command line names, with the arguments of its verb.
pub(super) fn find<'a>(entry: &Entry, matches: &'a ArgMatches) -> Option<(&'static Operation, &'a ArgMatches)> {
    let (group, matches) = matches.subcommand()?;
    let (verb, matches) = matches.subcommand()?;
    let mut operations = entry.platform.operations.iter();
    let operation = operations.find(|operation| kebab(operation.group) == group && kebab(operation.verb) == verb)?;
    Some((operation, matches))
}

/// A call that is ready to be made.
pub(super) struct Ready<'a> {
    pub(super) entry: &'static Entry,
    pub(super) operation: &'static Operation,
    pub(super) spec: Value,
    pub(super) fields: Vec<Field>,
    pub(super) arguments: Arguments,
    pub(super) matches: &'a ArgMatches,
}

/// Reads and checks the arguments of an operation.
pub(super) fn prepare<'a>(entry: &'static Entry, operation: &'static Operation, matches: &'a ArgMatches) -> Result<Ready<'a>, Failure> {
    let spec = entry.schemas.operation(operation.id);
    let fields = field::of_operation(operation, &spec, &entry.schemas);
    let reader = Reader { spec: &spec, fields: &fields, schemas: &entry.schemas, matches, ask: prompt::ask };
    let arguments = reader.read()?;
    Ok(Ready { entry, operation, spec, fields, arguments, matches })
}

fn carry_out(entry: &'static Entry, operation: &'static Operation, matches: &ArgMatches) -> Result<(), Failure> {
    let ready = prepare(entry, operation, matches)?;
    let of_one_answer = [("include", "the head"), ("raw", "the body")];
    if let Some((flag, what)) = of_one_answer.iter().find(|(flag, _)| ready.wants_pages() && ready.is_on(flag)) {
        let message = format!("--{flag} shows {what} of one answer, and --all and --max read several: leave one of them out");
        return Err(Failure::usage(message));
    }
    let is_dry = matches.get_flag("dry-run");
    let credentials = credentials::gather(entry.platform, operation, matches, is_dry)?;
    let setup = Setup { credentials: credentials.given, anonymous: credentials.anonymous, ..ready.setup() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Other(format!("the program cannot wait for anything: {error}")))?;
    if is_dry {
        return runtime.block_on(dry_run::run(&ready, setup, &credentials.stand_ins));
    }
    let caller = (entry.connect)(setup).map_err(|error| Failure::call(entry.platform, error))?;
    let sent = runtime.block_on(ready.send(&*caller));
    if let Err(Failure::Call { error, .. }) = &sent {
        // That it cannot be shown does not turn the refusal into something else.
        let _ = ready.show_refusal(error);
    }
    sent
}

impl Ready<'_> {
    /// What the client is set up with, but for its credentials.
    pub(super) fn setup(&self) -> Setup {
        let text = |name: &str| self.matches.try_get_one::<String>(name).ok().flatten().cloned();
        let mut options = Options::new();
        if let Some(limit) = self.matches.get_one::<Duration>("timeout") {
            options = options.deadline(*limit).attempt_timeout(ATTEMPT.min(*limit));
        }
        if let Some(most) = self.matches.get_one::<u32>("max-retries") {
            options = options.max_retries(*most);
        }
        Setup { environment: text("env"), dialect: text("dialect"), base_url: text("base-url"), options, ..Setup::default() }
    }

    /// The call with its arguments.
    pub(super) fn call(&self, mut call: Call) -> Call {
        for segment in &self.arguments.path {
            call = call.segment(segment);
        }
        for (name, values) in &self.arguments.query {
            let parameters = self.operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
            let Some(name) = parameters.map(|parameter| parameter.name).find(|other| other == name) else { continue };
            let is_csv = self.fields.iter().any(|field| field.name == name && field.place == field::Place::Query { csv: true });
            call = if is_csv { call.query_csv(name, values) } else { call.query_each(name, values) };
        }
        for (name, value) in &self.arguments.headers {
            call = call.header(name, value);
        }
        if let Some(body) = &self.arguments.body {
            call = call.json(body);
        }
        let key = self.matches.try_get_one::<String>("idempotency-key").ok().flatten();
        key.into_iter().fold(call, Call::idempotency_key)
    }

    async fn send(&self, caller: &dyn Caller) -> Result<(), Failure> {
        let call = self.call(caller.call(self.operation));
        match handwritten::way(self.operation, &self.spec) {
            Way::Json if self.wants_pages() => self.show_pages(call).await,
            Way::Json if self.form() == Form::Raw => raw::print(self, call).await,
            Way::Json => {
                let answer = call.send_json().await.map_err(|error| self.failed(error))?;
                self.include(answer.status(), answer.headers())?;
                self.show(&answer)
            }
            Way::Download => handwritten::download(self, caller, call).await,
            Way::Upload => {
                let answer = handwritten::upload(self, caller, call).await?;
                self.show(&answer)
            }
            Way::Events => handwritten::events(self, caller, call).await,
            Way::Browser => handwritten::browser(self, call),
        }
    }

    async fn show_pages(&self, call: Call) -> Result<(), Failure> {
        let answer = schema::answer(&self.spec).map(|(_, schema)| self.entry.schemas.resolve(&schema)).unwrap_or_default();
        let most = self.matches.get_one::<u64>("max").copied();
        let items = pages::all(call, self.operation, &self.spec, &answer, most).await.map_err(|error| self.failed(error))?;
        match self.form() {
            Form::Table => output::print(self.viewer().items(&items, &pages::item_schema(&self.spec, &answer, &self.entry.schemas))),
            Form::Json | Form::Raw => output::print_json(&items.into()),
        }
    }

    fn show(&self, answer: &Value) -> Result<(), Failure> {
        match self.form() {
            Form::Table => {
                let schema = schema::answer(&self.spec).map(|(_, schema)| schema).unwrap_or_default();
                output::print(self.viewer().answer(answer, &schema))
            }
            Form::Json | Form::Raw => output::print_json(answer),
        }
    }

    /// Prints of a refusal what would be printed of a good answer, as far as it was asked for; the error itself is told apart from it.
    fn show_refusal(&self, error: &guildhall::Error) -> Result<(), Failure> {
        let Some(status) = error.status().filter(|status| !status.is_success()) else { return Ok(()) };
        self.include(status, error.headers())?;
        if self.form() == Form::Raw { output::print(error.body()) } else { Ok(()) }
    }

    /// Prints the status and the headers of the answer, if they were asked for.
    pub(super) fn include(&self, status: http::StatusCode, headers: &http::HeaderMap) -> Result<(), Failure> {
        if !self.matches.get_flag("include") {
            return Ok(());
        }
        let mut lines: Vec<String> =
            headers.iter().map(|(name, value)| format!("{name}: {}\n", clean(&String::from_utf8_lossy(value.as_bytes())))).collect();
        lines.sort();
        output::print(format!("{status}\n{}\n", lines.concat()))
    }

    pub(super) fn form(&self) -> Form {
        match (self.matches.get_flag("raw"), self.matches.get_flag("json"), self.matches.get_flag("table")) {
            (true, ..) => Form::Raw,
            (_, true, _) => Form::Json,
            (.., true) => Form::Table,
            _ => Form::of_standard_output(),
        }
    }

    pub(super) fn failed(&self, error: guildhall::Error) -> Failure {
        let kept = kept::keep(Path::new("."), self.operation, &self.spec, &self.entry.schemas, &error);
        Failure::Call { platform: self.entry.platform, error: Box::new(error), kept }
    }

    /// Whether a switch of this operation is on.
    pub(super) fn is_on(&self, name: &str) -> bool {
        self.matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
    }

    fn wants_pages(&self) -> bool {
        self.is_on("all") || self.matches.try_get_one::<u64>("max").ok().flatten().is_some()
    }

    fn viewer(&self) -> Viewer<'_> {
        Viewer { schemas: &self.entry.schemas, width: output::width(), style: Style::of_standard_output() }
    }
}
