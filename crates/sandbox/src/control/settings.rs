//! What can be switched while a sandbox runs, as other languages see it.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::Sandbox;

/// What is to be switched; what is not named stays.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Change {
    rate_limits: Option<bool>,
    redirect_downloads: Option<bool>,
    streams: Option<usize>,
    quirks: Option<bool>,
}

pub(super) fn shown(sandbox: &Sandbox) -> Value {
    let now = sandbox.settings().switches.now();
    json!({
        "rateLimits": now.rate_limits,
        "redirectDownloads": now.redirect_downloads,
        "streams": now.streams,
        "quirks": now.quirks,
    })
}

pub(super) fn change(sandbox: &Sandbox, change: Change) {
    sandbox.settings().switches.change(|now| {
        now.rate_limits = change.rate_limits.unwrap_or(now.rate_limits);
        now.redirect_downloads = change.redirect_downloads.unwrap_or(now.redirect_downloads);
        now.streams = change.streams.unwrap_or(now.streams);
        now.quirks = change.quirks.unwrap_or(now.quirks);
    });
}
