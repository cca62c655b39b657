//! `guildhall webhook send`.

use bytes::Bytes;
use guildhall::{Random, SystemRandom};
use http::{HeaderName, HeaderValue};
use serde_json::{Map, Value, json};
use url::Url;

use super::{
    Signed,
    post::{self, Carrier},
    runtime,
};
use crate::{
    clean::clean_lines,
    exit::Exit,
    failure::{Complaint, Failure},
    files, operation, output,
    registry::Entry,
    schema::exact,
    shell,
    words::closest,
};

#[derive(clap::Args)]
#[command(after_help = shell::examples("  guildhall webhook send openjobs payment.released --secret-file secret.txt \\
      --to http://127.0.0.1:8080/hook
  guildhall webhook send openjobs job.matched --secret-file secret.txt \\
      --to https://agent.example/hook --body @event.json
  guildhall webhook send openspawn task.transitioned \\
      --secret-file secret.txt --scheme openspawn \\
      --to http://127.0.0.1:8080/hook"))]
pub(super) struct Arguments {
    #[command(flatten)]
    signed: Signed,
    /// The name of the event, such as payment.released.
    event: String,
    /// Where it goes: https, or an address of this machine.
    #[arg(long, value_name = "URL")]
    to: String,
    /// The body in place of the spec's example: @FILE, or JSON.
    #[arg(long, value_name = "@FILE|JSON")]
    body: Option<String>,
    /// The id of the delivery; a fresh one unless given.
    #[arg(long, value_parser = clap::builder::NonEmptyStringValueParser::new())]
    id: Option<String>,
    /// The way of signing, if the platform has several; its first one unless given.
    #[arg(long, value_name = "NAME")]
    scheme: Option<String>,
    /// Sends events that the spec does not know.
    #[arg(long)]
    allow_unknown: bool,
    /// Prints the delivery and sends nothing.
    #[arg(long)]
    dry_run: bool,
    /// Prints one JSON object in place of words.
    #[arg(long)]
    pub(super) json: bool,
}

/// Sends one event and tells what the receiver answered.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let entry = arguments.signed.entry()?;
    let to = post::address(&arguments.to, "--to")?;
    let body = body(arguments, entry)?.to_string();
    let signer = arguments.signed.signer(entry.platform, arguments.scheme.as_deref())?;
    let mut request = signer.request(to.as_str(), body).map_err(|error| Failure::call(entry.platform, error))?;
    if let Some((name, id)) = id_header(arguments, entry)? {
        request.headers_mut().insert(name, id);
    }
    if arguments.dry_run {
        return show(&to, &request, arguments.json);
    }
    let (head, body) = request.into_parts();
    let carrier = Carrier::new(to.clone())?;
    let answer = runtime()?.block_on(carrier.post(head.headers, body));
    let answer = answer.map_err(|problem| Failure::Told(Exit::Unreachable, format!("the receiver could not be reached: {problem}")))?;
    let told = if arguments.json {
        output::print_json(&json!({"event": arguments.event, "status": answer.status.as_u16(), "answer": answer.text}))
    } else {
        let words = if answer.text.is_empty() { String::new() } else { format!("\n{}", clean_lines(&answer.text)) };
        output::print(format!("{} sent; the receiver answered {}{words}\n", arguments.event, answer.status))
    };
    told?;
    if answer.status.is_success() {
        return Ok(());
    }
    Err(Failure::Told(Exit::Refused, format!("the receiver refused the delivery with {}", answer.status)))
}

/// Prints a delivery. The body is shown byte for byte where it is words, since that is what the signature is of.
fn show(to: &Url, request: &http::Request<Bytes>, as_json: bool) -> Result<(), Failure> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = request.headers().iter();
    if as_json {
        let headers: Map<String, Value> = headers.map(|(name, value)| (name.to_string(), text(value).into())).collect();
        let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
        return output::print_json(&json!({"method": "POST", "url": to.as_str(), "headers": headers, "body": body}));
    }
    let headers: String = headers.map(|(name, value)| format!("{name}: {}\n", text(value))).collect();
    output::print(format!("POST {to}\n{headers}\n{}\n", String::from_utf8_lossy(request.body())))
}

fn body(arguments: &Arguments, entry: &Entry) -> Result<Value, Failure> {
    let example = operation::of_event(entry, &arguments.event);
    if example.is_none() && !arguments.allow_unknown {
        return Err(unknown(arguments, entry));
    }
    let webhooks = entry.platform.webhooks.as_ref();
    let type_member = webhooks.and_then(|webhooks| webhooks.type_members.first()).copied().unwrap_or("type");
    let mut body = match &arguments.body {
        None => example.unwrap_or_else(|| json!({ type_member: arguments.event })),
        Some(argument) => {
            let text = argument.strip_prefix('@').map_or_else(|| Ok(argument.clone()), |path| files::text(path, "--body"))?;
            exact::read(&text).map_err(|problem| Failure::usage(format!("--body: {problem}")))?
        }
    };
    let Some(members) = body.as_object_mut() else { return Err(Failure::usage("--body: a delivery is a JSON object")) };
    // An event of its own has an id of its own: a receiver that sorts out duplicates would drop the example's the second time.
    let id_member = webhooks.and_then(|webhooks| webhooks.id_members.first()).copied();
    if let Some(name) = id_member.filter(|name| arguments.id.is_some() || (arguments.body.is_none() && members.contains_key(*name))) {
        let id = arguments.id.clone().unwrap_or_else(|| format!("evt_{:016x}", SystemRandom.next_u64()));
        members.insert(name.to_owned(), id.into());
    }
    Ok(body)
}

/// The header with the delivery's id, where the platform tells it in one and not in the body.
fn id_header(arguments: &Arguments, entry: &Entry) -> Result<Option<(HeaderName, HeaderValue)>, Failure> {
    let Some(webhooks) = entry.platform.webhooks.as_ref().filter(|webhooks| webhooks.id_members.is_empty()) else { return Ok(None) };
    // Ways of signing and headers of ids are told in the same order.
    let place = webhooks.schemes.iter().position(|scheme| Some(scheme.name) == arguments.scheme.as_deref());
    let Some(name) = webhooks.id_headers.get(place.unwrap_or_default()).or(webhooks.id_headers.first()) else { return Ok(None) };
    let id = arguments.id.clone().unwrap_or_else(uuid);
    let header = HeaderName::try_from(*name).ok().zip(HeaderValue::try_from(&id).ok());
    header.map(Some).ok_or_else(|| Failure::usage(format!("--id: {id:?} cannot stand in the header {name}")))
}

/// A random UUID (RFC 9562, version 4).
fn uuid() -> String {
    let bits = SystemRandom.next_u128() & !(0xf << 76 | 0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let digits = format!("{bits:032x}");
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}

fn unknown(arguments: &Arguments, entry: &Entry) -> Failure {
    let names: Vec<&str> = entry.platform.webhooks.iter().flat_map(|webhooks| webhooks.events).map(|event| event.name).collect();
    let meant = closest(&arguments.event, names.iter().copied()).map(|meant| format!("; did you mean {meant}?")).unwrap_or_default();
    let message = format!("{:?} is no event of {}{meant} (--allow-unknown sends it all the same)", arguments.event, entry.platform.title);
    Failure::Usage(vec![Complaint { message, words: Some(format!("the events are {}", names.join(", "))) }])
}
