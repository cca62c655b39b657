//! What the operations of the control do.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::{ControlRequest, Problem, rows, settings};
use crate::{
    Sandbox, clock,
    fault::{FaultDescription, described},
    journal::Entry,
};

/// The document that describes all this.
pub(super) const DOCUMENT: &str = include_str!("openapi.json");

/// How many rows a list has if nobody says how many.
const ROWS: usize = 100;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: f64,
}

/// Does an operation. Null is an answer without a body.
pub(super) async fn perform(sandbox: &Sandbox, id: &str, number: Option<u64>, request: &ControlRequest) -> Result<Value, Problem> {
    Ok(match id {
        "sandbox_get" => overview(sandbox),
        "document_get" => serde_json::from_str(DOCUMENT).map_err(|error| Problem::new(500, error.to_string()))?,
        "sandbox_reset" => {
            sandbox.reset();
            Value::Null
        }
        "settings_get" => settings::shown(sandbox),
        "settings_change" => {
            settings::change(sandbox, body(request)?);
            settings::shown(sandbox)
        }
        "keys_list" => rows::keys(sandbox),
        "mails_list" => json!({ "mails": sandbox.mails().iter().map(rows::mail).collect::<Vec<_>>() }),
        "books_get" => rows::books(sandbox),
        "clock_get" => time(sandbox),
        "clock_advance" => {
            let Advance { seconds } = body(request)?;
            if seconds < 0.0 {
                return Err(Problem::new(422, "seconds: time does not go back"));
            }
            let by = Duration::try_from_secs_f64(seconds).ok().filter(|by| sandbox.clock().reaches(*by));
            let by = by.ok_or_else(|| Problem::new(422, "seconds: the clock is not moved beyond 3000-01-01T00:00:00Z"))?;
            sandbox.advance(by).await;
            time(sandbox)
        }
        "clock_run" => {
            sandbox.clock().run();
            time(sandbox)
        }
        "clock_stand" => {
            sandbox.clock().stand();
            time(sandbox)
        }
        "faults_list" => {
            let waiting = sandbox.settings().faults.all();
            json!({ "faults": waiting.iter().map(|(number, fault)| described(*number, fault)).collect::<Vec<_>>() })
        }
        "faults_add" => add_fault(sandbox, body(request)?)?,
        "faults_clear" => {
            sandbox.clear_faults();
            Value::Null
        }
        "faults_remove" => {
            if !number.is_some_and(|number| sandbox.settings().faults.remove(number)) {
                return Err(Problem::new(404, "No fault that waits has this number"));
            }
            Value::Null
        }
        "journal_list" => journal(sandbox, &Query::of(request, &["operation", "path", "kind", "status", "from", "limit"])?)?,
        "journal_clear" => {
            sandbox.journal().clear();
            Value::Null
        }
        "deliveries_list" => rows::deliveries(sandbox, Query::of(request, &["limit"])?.number("limit")?.unwrap_or(ROWS)),
        "deliveries_flush" => json!({ "made": sandbox.deliver_due().await }),
        "streams_get" => {
            let count = |model: &mut dyn crate::engine::Model| model.streams().count();
            json!({ "open": sandbox.platforms().iter().map(|platform| platform.model(count)).sum::<usize>() })
        }
        "streams_close" => json!({ "closed": sandbox.close_streams() }),
        _ => return Err(Problem::new(500, format!("The control does not know what {id} does"))),
    })
}

fn overview(sandbox: &Sandbox) -> Value {
    let urls = sandbox.base_urls();
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "seed": sandbox.seed(),
        "platforms": urls.iter().map(|(platform, url)| json!({ "platform": platform, "baseUrl": url })).collect::<Vec<_>>(),
        "clock": time(sandbox),
        "faultsWaiting": sandbox.faults_waiting(),
        "journalNext": sandbox.journal().next(),
    })
}

fn time(sandbox: &Sandbox) -> Value {
    json!({ "now": clock::text(sandbox.clock().timestamp()), "running": sandbox.clock().is_running() })
}

fn add_fault(sandbox: &Sandbox, description: FaultDescription) -> Result<Value, Problem> {
    let fault =
        description.build().and_then(|fault| sandbox.can_happen(&fault).map(|()| fault)).map_err(|wrong| Problem::new(422, wrong))?;
    let number = sandbox.settings().faults.inject(fault.clone());
    Ok(described(number, &fault))
}

fn journal(sandbox: &Sandbox, query: &Query) -> Result<Value, Problem> {
    let (from, status): (u64, Option<u16>) = (query.number("from")?.unwrap_or(0), query.number("status")?);
    let kind = query.text("kind");
    if kind.is_some_and(|kind| !matches!(kind, "exchange" | "delivery")) {
        return Err(Problem::new(422, "kind: it is exchange or delivery"));
    }
    let wanted = |entry: &Entry| match entry {
        Entry::Exchange(exchange) => {
            kind != Some("delivery")
                && query.text("operation").is_none_or(|operation| exchange.operation == Some(operation))
                && query.text("path").is_none_or(|beginning| exchange.path.starts_with(beginning))
                && status.is_none_or(|status| exchange.status == Some(status))
        }
        Entry::Delivery(delivery) => {
            kind != Some("exchange")
                && query.text("operation").is_none()
                && query.text("path").is_none()
                && status.is_none_or(|status| delivery.status == Some(status))
        }
    };
    let page = sandbox.journal().page(from, query.number("limit")?.unwrap_or(ROWS), wanted);
    let entries: Vec<_> = page.entries.iter().map(rows::entry).collect();
    Ok(json!({ "entries": entries, "next": page.next, "dropped": page.dropped }))
}

fn body<T: DeserializeOwned>(request: &ControlRequest) -> Result<T, Problem> {
    serde_json::from_slice(&request.body).map_err(|error| Problem::new(422, format!("The body is not what is wanted: {error}")))
}

/// The query of a request.
struct Query(BTreeMap<String, String>);

impl Query {
    fn of(request: &ControlRequest, known: &[&str]) -> Result<Self, Problem> {
        let pairs = url::form_urlencoded::parse(request.query.as_deref().unwrap_or_default().as_bytes()).into_owned();
        let query: BTreeMap<_, _> = pairs.collect();
        match query.keys().find(|name| !known.contains(&name.as_str())) {
            Some(name) => Err(Problem::new(422, format!("{name}: no filter has this name"))),
            None => Ok(Self(query)),
        }
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Problem> {
        self.text(name).map(|text| text.parse().map_err(|_| Problem::new(422, format!("{name}: it is a number")))).transpose()
    }
}
