//! Every operation of every platform, from the command line to the request.

mod examples;

use std::ffi::OsString;

use guildhall::{Operation, Request, Secret};
use guildhall_runtime::{Location, encode_path};
use serde_json::Value;

use super::{
    arguments::Reader,
    dry_run, example,
    field::{self, Field, Place},
    handwritten::{self, Way},
    send::{self, Ready},
};
use crate::{
    credential::Held,
    failure::Failure,
    output::{Viewer, style::Style},
    program, prompt,
    registry::{Entry, PLATFORMS, Setup},
    schema::{self, check},
    words::{Words, kebab},
};

/// Does something with every operation that the program has.
fn each(mut what: impl FnMut(&'static Entry, &'static Operation, Vec<Field>)) {
    for entry in PLATFORMS {
        for operation in entry.platform.operations.iter().copied().filter(|operation| handwritten::is_offered(operation)) {
            let spec = entry.schemas.operation(operation.id);
            what(entry, operation, field::of_operation(operation, &spec, &entry.schemas));
        }
    }
}

/// The help that a command line asks for, on a terminal of so many columns.
fn help(line: &[OsString], columns: usize) -> String {
    let asked = program::command(&Words::of(line)).term_width(columns).try_get_matches_from(line);
    program::in_words(&asked.unwrap_err(), Style::PLAIN)
}

fn command_line(entry: &Entry, operation: &Operation, arguments: &[String]) -> Vec<OsString> {
    let names = ["guildhall".to_owned(), entry.platform.name.to_owned(), kebab(operation.group), kebab(operation.verb)];
    names.iter().chain(arguments).map(OsString::from).collect()
}

/// The request that a command line would send, without a credential.
fn request(entry: &'static Entry, operation: &'static Operation, arguments: &[String]) -> Request {
    let line = command_line(entry, operation, arguments);
    let matches = program::command(&Words::of(&line)).try_get_matches_from(line.clone());
    let matches = matches.unwrap_or_else(|error| panic!("{line:?}: {error}"));
    let (_, matches) = matches.subcommand().unwrap();
    let (found, matches) = send::find(entry, matches).unwrap();
    assert!(std::ptr::eq(found, operation), "{line:?} is {}", found.id);
    let ready: Ready<'_> = send::prepare(entry, operation, matches).unwrap_or_else(|failure| panic!("{line:?}: {failure:?}"));
    let credentials = entry.platform.credentials.iter().filter(|credential| operation.auth.flows.contains(&credential.name));
    let most = if entry.platform.exclusive_credentials { 1 } else { usize::MAX };
    let setup = Setup { credentials: credentials.take(most).map(Held::stand_in).collect(), ..ready.setup() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(dry_run::capture(&ready, setup)).unwrap_or_else(|error| panic!("{line:?}: {error:#}"))
}

/// What the file of a secret holds.
fn secret(field: &Field) -> String {
    field.example.as_ref().and_then(Value::as_str).unwrap_or("s3cret").to_owned()
}

/// The arguments, with the files of the secrets that they name.
fn with_files(arguments: Vec<String>, fields: &[Field], folder: &std::path::Path) -> Vec<String> {
    let named = |name: &str| fields.iter().find(|field| field.is_secret() && format!("{}.txt", field.flag) == name);
    let place = |argument: String| match named(&argument) {
        Some(field) => {
            let file = folder.join(&argument);
            std::fs::write(&file, secret(field)).unwrap();
            file.display().to_string()
        }
        None => argument,
    };
    arguments.into_iter().map(place).collect()
}

#[test]
fn the_whole_tree_is_one_that_clap_can_parse() {
    program::command(&Words::all()).debug_assert();
}

#[test]
fn the_help_of_every_operation_tells_what_it_does_and_how_to_call_it() {
    each(|entry, operation, fields| {
        for (flag, tells_all) in [("-h", false), ("--help", true)] {
            let line = command_line(entry, operation, &[flag.to_owned()]);
            let help = help(&line, 100);
            let first = help.lines().next().unwrap_or_default();
            assert!(first.starts_with(operation.summary), "{}: {first}", operation.id);
            assert!(help.contains("\nExamples:\n  guildhall ") && help.contains("Exit codes: "), "{}: {help}", operation.id);
            for field in &fields {
                assert!(help.contains(&field.typed()), "{}: {} is missing", operation.id, field.typed());
            }
            let facts = ["Request:    ", "Credential: ", "Repeats:    ", "Known from: "];
            assert_eq!(facts.iter().all(|fact| help.contains(fact)), tells_all, "{}: {help}", operation.id);
        }
    });
}

#[test]
fn the_example_of_every_operation_makes_the_request_that_the_table_says() {
    let folder = tempfile::tempdir().unwrap();
    each(|entry, operation, fields| {
        let arguments = with_files(example::arguments(&fields, &entry.schemas), &fields, folder.path());
        let request = request(entry, operation, &arguments);
        assert_eq!(request.method, operation.method, "{}", operation.id);
        assert_eq!(request.url.path(), expected_path(entry, operation, &fields), "{}", operation.id);
        let query: Vec<String> = request.url.query_pairs().map(|(name, _)| name.into_owned()).collect();
        let known = |location| operation.parameters.iter().filter(move |parameter| parameter.location == location);
        for name in &query {
            assert!(known(Location::Query).any(|parameter| parameter.name == name), "{}: {name}", operation.id);
        }
        for parameter in known(Location::Query).filter(|parameter| parameter.required) {
            assert!(query.iter().any(|name| name == parameter.name), "{}: {}", operation.id, parameter.name);
        }
        let body: Option<Value> = request.body.as_bytes().filter(|body| !body.is_empty()).map(|body| serde_json::from_slice(body).unwrap());
        let info = operation.body.as_ref();
        let is_nothing = body.as_ref().is_none_or(|body| entry.platform.empty_body && *body == serde_json::json!({}));
        assert!(is_nothing || info.is_some(), "{}: a body that the table does not know", operation.id);
        for member in info.map_or(&[][..], |info| info.required_members) {
            assert!(body.as_ref().is_some_and(|body| body.get(member).is_some()), "{}: {member}", operation.id);
        }
        assert!(body.is_some() || info.is_none_or(|info| !info.required), "{}: no body", operation.id);
        let is_signed = entry.platform.credentials.iter().any(|credential| request.headers.contains_key(credential.header));
        assert_eq!(is_signed, !operation.auth.is_forbidden(), "{}", operation.id);
    });
}

#[test]
fn every_flag_of_every_operation_reaches_the_request() {
    let folder = tempfile::tempdir().unwrap();
    each(|entry, operation, fields| {
        // A value that a pattern has to match cannot be made up.
        let can_be_made = |field: &&Field| field.required || field.example.is_some() || field.schema.get("pattern").is_none();
        let fields: Vec<Field> = fields.iter().filter(can_be_made).cloned().collect();
        let arguments = fields.iter().flat_map(|field| example::argument(field, &entry.schemas)).collect();
        let request = request(entry, operation, &with_files(arguments, &fields, folder.path()));
        let body: Value = request.body.as_bytes().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
        for field in &fields {
            let is_there = match field.place {
                Place::Path | Place::File => true,
                Place::Query { .. } => request.url.query_pairs().any(|(name, _)| name == field.name),
                Place::Header => request.headers.contains_key(&field.name),
                Place::Body => body.get(&field.name).is_some(),
            };
            assert!(is_there, "{}: {}", operation.id, field.typed());
        }
    });
}

#[test]
fn every_secret_that_is_needed_is_asked_for_where_it_is_not_given() {
    let mut asked = 0;
    each(|entry, operation, fields| {
        let needed: Vec<&Field> = fields.iter().filter(|field| field.required && field.is_secret()).collect();
        if needed.is_empty() {
            return;
        }
        let given: Vec<Field> = fields.iter().filter(|field| !field.is_secret()).cloned().collect();
        let line = command_line(entry, operation, &example::arguments(&given, &entry.schemas));
        let matches = program::command(&Words::of(&line)).try_get_matches_from(line).unwrap();
        let (_, matches) = send::find(entry, matches.subcommand().unwrap().1).unwrap();
        let spec = entry.schemas.operation(operation.id);
        let reader = |ask| Reader { spec: &spec, fields: &fields, schemas: &entry.schemas, matches, ask };
        // Whatever is asked for, whoever sits there types it in as the spec has it; else nobody sits there.
        let complaints = |ask| match reader(ask).read() {
            Err(Failure::Usage(complaints)) => complaints.into_iter().map(|complaint| complaint.message).collect(),
            other => other.map(|_| Vec::new()).unwrap(),
        };
        let (typed, missing) = (complaints(|name| Ok(Some(Secret::new(name)))), complaints(|_| Ok(None)));
        for field in needed {
            let told = format!("{}: {}", field.typed(), check::MISSING);
            assert!(!typed.iter().any(|message| message.starts_with(&told)), "{}: {typed:?}", operation.id);
            assert!(missing.contains(&format!("{told}: {}", prompt::NOBODY_TO_ASK)), "{}: {missing:?}", operation.id);
            asked += 1;
        }
    });
    assert!(asked > 10, "{asked}");
}

#[test]
fn the_parts_of_a_path_can_be_given_without_their_flags() {
    each(|entry, operation, fields| {
        let arguments = example::arguments(&fields, &entry.schemas);
        let paths: Vec<String> = fields.iter().filter(|field| field.place == Place::Path).map(Field::typed).collect();
        if paths.is_empty() || arguments.iter().any(|argument| argument.ends_with(".txt")) {
            return;
        }
        let bare: Vec<String> = arguments.into_iter().filter(|argument| !paths.contains(argument)).collect();
        assert_eq!(request(entry, operation, &bare).url.path(), expected_path(entry, operation, &fields), "{}", operation.id);
    });
}

#[test]
fn only_what_is_no_json_is_handwritten() {
    each(|entry, operation, _| {
        let way = handwritten::way(operation, &entry.schemas.operation(operation.id));
        assert!(way == Way::Json || operation.handwritten.is_some(), "{}", operation.id);
    });
}

#[test]
fn the_example_of_every_answer_can_be_shown() {
    each(|entry, operation, _| {
        let spec = entry.schemas.operation(operation.id);
        let Some((_, answer)) = schema::answer(&spec) else { return };
        let example = schema::example(&entry.schemas.resolve(&answer)).cloned().unwrap_or_default();
        let viewer = Viewer { schemas: &entry.schemas, width: 80, style: Style::PLAIN };
        let shown = viewer.answer(&example, &answer);
        assert!(shown.ends_with('\n') && !shown.contains('\u{1b}'), "{}: {shown}", operation.id);
    });
}

#[test]
fn every_event_has_an_example_under_its_own_name() {
    for entry in PLATFORMS {
        for event in entry.platform.webhooks.iter().flat_map(|webhooks| webhooks.events) {
            let body = example::of_event(entry, event.name).unwrap().to_string();
            let head = guildhall_runtime::EventHead::read(body.as_bytes(), entry.platform).unwrap();
            assert_eq!(head.event_type(), Some(event.name));
        }
    }
}

/// The path of the table with the examples in it.
fn expected_path(entry: &Entry, operation: &Operation, fields: &[Field]) -> String {
    let mut path = format!("{}{}", operation.prefix.unwrap_or(entry.platform.prefix), operation.path);
    for field in fields.iter().filter(|field| field.place == Place::Path) {
        // A secret is in a file, which holds its example.
        let value = if field.is_secret() { secret(field) } else { example::argument(field, &entry.schemas).pop().unwrap() };
        path = path.replace(&format!("{{{}}}", field.name), &encode_path(&value).unwrap());
    }
    path
}
