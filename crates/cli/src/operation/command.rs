//! The commands of a platform, of which only what the command line names is built.

use clap::{
    Arg, ArgAction, Command,
    builder::{PossibleValue, PossibleValuesParser},
};
use guildhall::{Idempotency, Operation};
use guildhall_runtime::Credential;
use serde_json::Value;

use super::{
    field::{self, BodyForm, Field, Place},
    handwritten::{self, Way},
    help,
};
use crate::{
    credential::{self, Part},
    registry::Entry,
    schema::kind::{self, Kind},
    words::{Words, kebab},
};

/// The command of a platform.
pub(crate) fn platform(entry: &'static Entry, words: &Words) -> Command {
    let platform = entry.platform;
    let command = Command::new(platform.name).about(format!("Calls {}", platform.title));
    if !words.have(platform.name) {
        return command;
    }
    let mut groups: Vec<&'static str> = Vec::new();
    for operation in platform.operations.iter().filter(|operation| handwritten::is_offered(operation)) {
        if !groups.contains(&operation.group) {
            groups.push(operation.group);
        }
    }
    let groups = groups.into_iter().map(|name| group(entry, name, words));
    command
        .after_help(help::of_platform(entry))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name("GROUP")
        .subcommand_help_heading("Groups")
        .disable_help_subcommand(true)
        .args(connection(entry))
        .subcommands(groups)
}

fn group(entry: &'static Entry, name: &'static str, words: &Words) -> Command {
    let offered = entry.platform.operations.iter().copied().filter(|operation| handwritten::is_offered(operation));
    let operations: Vec<_> = offered.filter(|operation| operation.group == name).collect();
    let command = Command::new(kebab(name)).about(help::of_group(&operations));
    if !words.have(&kebab(name)) && !words.have(name) {
        return command;
    }
    command
        .aliases(other_spelling(name))
        .after_help(help::of_group_example(entry, operations[0]))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name("VERB")
        .subcommand_help_heading("Verbs")
        .disable_help_subcommand(true)
        .subcommands(operations.into_iter().map(|operation| verb(entry, operation, words)))
}

fn verb(entry: &'static Entry, operation: &'static Operation, words: &Words) -> Command {
    let name = kebab(operation.verb);
    let command = Command::new(name.clone()).about(operation.summary);
    if !words.have(&name) && !words.have(operation.verb) {
        return command;
    }
    let spec = entry.schemas.operation(operation.id);
    let fields = field::of_operation(operation, &spec, &entry.schemas);
    let positions = fields.iter().filter(|field| field.place == Place::Path).enumerate().map(|(index, field)| position(index, field));
    command
        .aliases(other_spelling(operation.verb))
        .override_usage(help::usage(entry, operation, &fields))
        .long_about(help::of_operation(entry, operation, &spec))
        .after_help(help::examples(entry, operation, &spec, &fields))
        .args(positions)
        .args(fields.iter().map(flag))
        .args(ways(operation, &spec, &fields))
}

/// The name as the spec writes it, where that is another one.
fn other_spelling(name: &'static str) -> Option<&'static str> {
    (kebab(name) != name).then_some(name)
}

/// What a path parameter also is: one of the arguments without a flag, in the order of the path.
fn position(index: usize, field: &Field) -> Arg {
    Arg::new(position_id(index))
        .index(index + 1)
        .value_name(help::value_name(field))
        .help(format!("The same as {}", field.typed()))
        .hide(true)
}

/// The id of the argument without a flag at that position.
pub(super) fn position_id(index: usize) -> String {
    format!("position:{index}")
}

fn flag(field: &Field) -> Arg {
    let heading = match field.place {
        Place::Path => "Path",
        Place::Query { .. } => "Query",
        Place::Header => "Headers",
        Place::Body => "Body",
        Place::File => "Form",
    };
    let arg = Arg::new(field.id()).help_heading(heading).help(help::short(field)).long_help(help::long(field));
    if field.is_secret() || field.place == Place::File {
        let flag = if field.is_secret() { format!("{}-file", field.flag) } else { field.flag.clone() };
        return arg.long(flag).value_name("FILE").value_hint(clap::ValueHint::FilePath);
    }
    let arg = field.alias.iter().fold(arg, |arg, alias| arg.visible_alias(alias.clone()));
    let arg = arg.long(field.flag.clone()).value_name(help::value_name(field));
    match Kind::of(&field.schema) {
        Kind::Boolean => arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_name("true|false")
            .hide_possible_values(true)
            .value_parser(Suggested::of(["true", "false"])),
        _ if field.is_list() => arg.action(ArgAction::Append),
        Kind::Integer | Kind::Number => arg.allow_negative_numbers(true),
        _ if kind::listed(&field.schema).is_empty() => arg,
        _ => arg.value_parser(Suggested::described(&field.schema)),
    }
}

/// Flags by which an operation is told how to do its work.
fn ways(operation: &Operation, spec: &Value, fields: &[Field]) -> Vec<Arg> {
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).help(help).help_heading("Call");
    let mut ways = Vec::new();
    if field::body_form(spec) == BodyForm::Json {
        ways.push(
            flag("body", "The whole body: @FILE, - for standard input, or JSON; flags go on top of it")
                .value_name("@FILE|-|JSON")
                .help_heading("Body"),
        );
        if fields.iter().any(|field| field.place == Place::Body && kind::is_nullable(&field.schema)) {
            ways.push(
                flag("null", "Sends null for this member of the body, which clears it").value_name("MEMBER").action(ArgAction::Append),
            );
        }
    }
    let is_open = field::body_form(spec) == BodyForm::Json || fields.iter().any(|field| !kind::listed(&field.schema).is_empty());
    if is_open {
        ways.push(flag("allow-unknown", "Sends values and members that the spec does not know").action(ArgAction::SetTrue));
    }
    if operation.pagination.is_some() {
        ways.push(flag("all", "Reads all pages").action(ArgAction::SetTrue));
        ways.push(
            flag("max", "Reads pages until there are so many items").value_name("N").value_parser(clap::value_parser!(u64).range(1..)),
        );
    }
    if let Idempotency::Key(key) = operation.idempotency {
        ways.push(
            flag("idempotency-key", "The key by which the platform knows a repeat; a fresh one for each call unless given")
                .value_name(if key.uuid { "UUID" } else { "KEY" }),
        );
    }
    if handwritten::way(operation, spec) == Way::Download {
        let output = flag("output", "Where the bytes go: a file, or - for standard output; standard output unless it is a terminal");
        ways.push(output.short('o').value_name("FILE|-").value_hint(clap::ValueHint::FilePath));
        ways.push(flag("force", "Replaces the file of --output if it is there already").action(ArgAction::SetTrue));
    }
    ways
}

/// Flags of every operation of a platform.
fn connection(entry: &'static Entry) -> Vec<Arg> {
    let platform = entry.platform;
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).help(help).global(true);
    let usual = platform.environments.first().map(|environment| format!("; {} unless given", environment.name)).unwrap_or_default();
    let on = |name, help| flag(name, help).action(ArgAction::SetTrue).help_heading("Output");
    let mut args = vec![
        flag("env", "")
            .help(format!("Where the platform runs{usual}"))
            .value_parser(PossibleValuesParser::new(platform.environments.iter().map(|environment| environment.name)))
            .value_name("ENVIRONMENT"),
        flag("base-url", "The address to call in place of the environment's, such as that of `guildhall sandbox`").value_name("URL"),
        flag("timeout", "The total time for the call, in seconds; 300 unless given. A stream ends after it; it has no end unless given")
            .value_name("SECONDS")
            .value_parser(clap::builder::ValueParser::new(seconds)),
        flag("max-retries", "How often a call is repeated at most").value_name("N").value_parser(clap::value_parser!(u32)),
        flag("dry-run", "Prints the request with its secrets hidden, and sends nothing").action(ArgAction::SetTrue),
    ];
    if !platform.dialects.is_empty() {
        let names = platform.dialects.iter().map(|dialect| dialect.name);
        args.push(
            flag("dialect", "An older way to speak to the platform").value_parser(PossibleValuesParser::new(names)).value_name("DIALECT"),
        );
    }
    for kind in platform.credentials {
        args.extend(credential::parts(kind).iter().map(|part| credential_flag(kind, part)));
    }
    args = args.into_iter().map(|arg| arg.help_heading("Connection")).collect();
    args.extend([
        on(
            "json",
            "Prints JSON, errors included; without it answers are JSON too unless standard output is a terminal, and errors are words",
        ),
        on("table", "Prints tables and lines for people; the default on a terminal").conflicts_with("json"),
        on("raw", "Prints the body as it came").conflicts_with_all(["json", "table"]),
        on("include", "Prints the status and the headers of the answer first").short('i'),
    ]);
    args
}

fn credential_flag(kind: &Credential, part: &Part) -> Arg {
    let variable = part.variable.map(|variable| format!(" (else {variable} is read)")).unwrap_or_default();
    let arg = Arg::new(part.flag.clone()).long(part.flag.clone()).global(true);
    if part.is_secret {
        let what = if kind.parts.is_empty() { "the credential".to_owned() } else { format!("the {}", part.name) };
        return arg
            .help(format!("Reads {what} from a file, or from standard input if it is -{variable}"))
            .value_name("FILE")
            .value_hint(clap::ValueHint::FilePath);
    }
    let not_empty = clap::builder::NonEmptyStringValueParser::new();
    arg.help(format!("The {}{variable}", part.name)).value_name("ID").value_parser(not_empty)
}

fn seconds(text: &str) -> Result<std::time::Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| format!("{text} is not a number of seconds"))?;
    let positive = std::time::Duration::try_from_secs_f64(seconds).ok().filter(|time| !time.is_zero());
    positive.ok_or_else(|| format!("{text} is not a number of seconds above 0"))
}

/// Values that are shown and completed but not insisted on: what is wrong with a value is told with the spec's words later.
#[derive(Clone)]
struct Suggested(Vec<PossibleValue>);

impl Suggested {
    fn of(values: [&'static str; 2]) -> Self {
        Self(values.into_iter().map(PossibleValue::new).collect())
    }

    /// The values of an enum, each with what the schema's description says of it.
    fn described(schema: &Value) -> Self {
        let about = |name: &str| {
            let bullet = format!("- `{name}`:");
            let line = crate::schema::description(schema).lines().find_map(|line| line.strip_prefix(&bullet))?;
            Some(line.trim().trim_end_matches('.').to_owned())
        };
        let value = |name: &str| {
            let value = PossibleValue::new(name.to_owned());
            about(name).map_or(value.clone(), |help| value.help(help))
        };
        Self(kind::listed(schema).into_iter().map(value).collect())
    }
}

impl clap::builder::TypedValueParser for Suggested {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &std::ffi::OsStr) -> Result<String, clap::Error> {
        clap::builder::StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().cloned()))
    }
}
