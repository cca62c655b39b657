//! Warnings about the credits of agents.

use std::{cmp::Reverse, collections::BTreeMap};

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::{
    agent::Agent,
    state::State,
    words::{AgentStatus, CreditAlertSeverity, CreditAlertType, CreditType},
};
use crate::engine::{
    call::{Answer, Call},
    refusal::Refusal,
};

/// Below what a balance is low, and below what that is critical.
const LOW_BALANCE: i64 = 100;
const CRITICAL_BALANCE: i64 = 20;

/// How much an agent may spend in an hour before that is fast, and before that is critical.
const FAST: i64 = 500;
const CRITICALLY_FAST: i64 = 1000;

/// What is wrong with the credits of an agent.
struct Alert<'a> {
    agent: &'a Agent,
    kind: CreditAlertType,
    severity: CreditAlertSeverity,
    value: i64,
    threshold: i64,
}

pub(super) fn alerts(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let since = call.now.checked_sub(SignedDuration::from_hours(1)).unwrap_or(Timestamp::MIN);
    let mut spent = BTreeMap::<&str, i64>::new();
    for row in state.ledger.rows().filter(|row| row.kind == CreditType::Debit && row.created_at >= since) {
        *spent.entry(&row.agent).or_default() += row.amount;
    }
    let mut found = Vec::new();
    for agent in state.living_agents().filter(|agent| agent.status == AgentStatus::Active) {
        let (balance, hourly) = (state.balance(&agent.id), spent.get(agent.id.as_str()).copied().unwrap_or_default());
        if balance < LOW_BALANCE {
            let severity = severity(balance < CRITICAL_BALANCE);
            found.push(Alert { agent, kind: CreditAlertType::LowBalance, severity, value: balance, threshold: LOW_BALANCE });
        }
        // A limit of 0 counts as none here.
        if let Some(limit) = agent.budget_limit.filter(|limit| *limit != 0 && agent.budget_spent > *limit) {
            let (kind, severity) = (CreditAlertType::BudgetExceeded, CreditAlertSeverity::Critical);
            found.push(Alert { agent, kind, severity, value: agent.budget_spent, threshold: limit });
        }
        if hourly > FAST {
            let severity = severity(hourly > CRITICALLY_FAST);
            found.push(Alert { agent, kind: CreditAlertType::HighVelocity, severity, value: hourly, threshold: FAST });
        }
    }
    found.sort_by_key(|alert| Reverse(alert.severity));
    let rows = found.into_iter().map(|Alert { agent, kind, severity, value, threshold }| {
        json!({
            "agentId": agent.id,
            "agentName": agent.name,
            "alertType": kind,
            "message": message(kind),
            "severity": severity,
            "value": value,
            "threshold": threshold,
        })
    });
    Ok(rows.collect::<Vec<_>>().into())
}

fn severity(is_critical: bool) -> CreditAlertSeverity {
    if is_critical { CreditAlertSeverity::Critical } else { CreditAlertSeverity::Warning }
}

fn message(kind: CreditAlertType) -> &'static str {
    match kind {
        CreditAlertType::LowBalance => "The balance is low",
        CreditAlertType::HighVelocity => "Much was spent in the last hour",
        CreditAlertType::BudgetExceeded => "More was spent than the budget allows",
    }
}
