//! What the ledger tells of all agents.

use std::{cmp::Reverse, collections::BTreeMap};

use serde_json::{Value, json};

use super::{
    credit_alerts::alerts,
    days::{days_back, midnight},
    handlers::Handler,
    ledger::Row,
    refusals::internal,
    rounding::nearest,
    state::State,
    words::{AgentStatus, CreditType},
};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

/// How far back the answers go if nobody says how far, in days.
const DAYS: i64 = 30;
const SPENDERS_DAYS: i64 = 7;

/// How many top spenders there are if nobody says how many.
const SPENDERS: i64 = 10;

/// What was earned and what was spent as far as the real server sees it: it looks for the words of the ledger in capitals, and finds none.
const MISSED: i64 = 0;

/// The behaviour of an operation of this group, by its verb.
pub(crate) fn handler(verb: &str) -> Option<Handler> {
    Some(match verb {
        "stats" => stats,
        "trends" => trends,
        "agents" => agents,
        "triggers" => triggers,
        "alerts" => alerts,
        "top_spenders" => top_spenders,
        _ => return None,
    })
}

fn stats(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    let (mut total, mut active, mut balance) = (0, 0, 0);
    for agent in state.living_agents() {
        total += 1;
        active += i64::from(agent.status == AgentStatus::Active);
        balance += state.balance(&agent.id);
    }
    let data = json!({
        "totalAgents": total,
        "activeAgents": active,
        "totalBalance": balance,
        "totalTransactions": state.ledger.rows().count(),
        "totalEarned": MISSED,
        "totalSpent": MISSED,
        "avgBalance": nearest(balance, total),
    });
    Ok(json!({ "data": data }).into())
}

/// The days on which something moved, the oldest first.
fn trends(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let start = midnight(days_back(call, DAYS)?);
    let agent = call.text("agentId");
    let is_meant = |row: &&Row| row.created_at >= start && agent.is_none_or(|agent| row.agent.eq_ignore_ascii_case(agent));
    let mut days: Vec<_> = state.ledger.rows().filter(is_meant).map(|row| midnight(row.created_at)).collect();
    days.dedup();
    let shown = |day| json!({ "date": clock::text(day), "credits": MISSED, "debits": MISSED, "net": MISSED });
    Ok(days.into_iter().map(shown).collect::<Vec<_>>().into())
}

fn agents(state: &mut State, _: &Call) -> Result<Answer, Refusal> {
    let mut rows = BTreeMap::new();
    for row in state.ledger.rows() {
        let (count, last) = rows.entry(&row.agent).or_insert((0_i64, row.created_at));
        (*count, *last) = (*count + 1, row.created_at);
    }
    let active = state.living_agents().filter(|agent| agent.status == AgentStatus::Active);
    let shown = active.map(|agent| {
        let (count, last) = rows.get(&agent.id).copied().unzip();
        let count = count.unwrap_or_default();
        json!({
            "agentId": agent.id,
            "agentName": agent.name,
            "level": agent.level,
            "currentBalance": state.balance(&agent.id),
            "totalEarned": MISSED,
            "totalSpent": MISSED,
            "transactionCount": count,
            "avgTransactionSize": nearest(MISSED, count),
            "lastActivity": last.map(clock::text),
        })
    });
    Ok(shown.collect::<Vec<_>>().into())
}

fn triggers(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let start = days_back(call, DAYS)?;
    let kind: Option<CreditType> = call.query.get("type").and_then(|word| serde_json::from_value(word.clone()).ok());
    let is_meant = |row: &&Row| row.created_at >= start && kind.is_none_or(|kind| row.kind == kind);
    let found = sums(state.ledger.rows().filter(is_meant), |row| row.reason.trigger.as_deref());
    let shown = found.into_iter().map(|(trigger, count, sum)| {
        json!({
            "triggerType": trigger.unwrap_or("unknown"),
            "count": count,
            "totalAmount": sum,
            "avgAmount": nearest(sum, count),
        })
    });
    Ok(shown.collect::<Vec<_>>().into())
}

fn top_spenders(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let start = days_back(call, SPENDERS_DAYS)?;
    // The server takes 0 for no limit.
    let most = match call.query.get("limit").and_then(Value::as_i64).unwrap_or(SPENDERS) {
        0 => usize::MAX,
        limit => usize::try_from(limit).map_err(|_| internal())?,
    };
    let spent = state.ledger.rows().filter(|row| row.created_at >= start && row.kind == CreditType::Debit);
    let shown = sums(spent, |row| row.agent.as_str()).into_iter().take(most).map(|(agent, _, sum)| {
        let name = state.agent(agent).map_or("Unknown", |agent| agent.name.as_str());
        json!({ "agentId": agent, "agentName": name, "totalSpent": sum })
    });
    Ok(shown.collect::<Vec<_>>().into())
}

/// How many rows there are of each group and what they come to, the largest sum first.
fn sums<'a, G: Ord>(rows: impl Iterator<Item = &'a Row>, group: impl Fn(&'a Row) -> G) -> Vec<(G, i64, i64)> {
    let mut groups = BTreeMap::new();
    for row in rows {
        let (count, sum) = groups.entry(group(row)).or_insert((0, 0));
        (*count, *sum) = (*count + 1, *sum + row.amount);
    }
    let mut groups: Vec<_> = groups.into_iter().map(|(group, (count, sum))| (group, count, sum)).collect();
    groups.sort_by_key(|(.., sum)| Reverse(*sum));
    groups
}
