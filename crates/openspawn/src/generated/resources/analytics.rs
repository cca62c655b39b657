//! The calls of the resource `analytics`.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Sums and warnings over the ledgers of the whole organisation.
#[derive(Debug, Clone)]
pub struct Analytics(Client);

impl Analytics {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the credits of the organisation in a few numbers.
    ///
    /// The published server always answers 0 for what was earned and spent: it compares the type of an entry with a name in upper case.
    ///
    /// `GET /credits/analytics/stats` (source: server, observed)
    #[inline]
    pub fn stats(&self) -> AnalyticsStats {
        AnalyticsStats {
            call: self.0.call(&operations::ANALYTICS_STATS),
        }
    }

    /// Lists what moved day by day.
    ///
    /// A day begins at midnight where the server stands. The published server always answers 0 for all three sums; `analytics_triggers` and `analytics_top_spenders` are right.
    ///
    /// `GET /credits/analytics/trends` (source: server, observed)
    #[inline]
    pub fn trends(&self) -> AnalyticsTrends {
        AnalyticsTrends {
            call: self.0.call(&operations::ANALYTICS_TRENDS),
        }
    }

    /// Lists what each agent earns and spends.
    ///
    /// The published server always answers 0 for what was earned and spent.
    ///
    /// `GET /credits/analytics/agents` (source: server, observed)
    #[inline]
    pub fn agents(&self) -> AnalyticsAgents {
        AnalyticsAgents {
            call: self.0.call(&operations::ANALYTICS_AGENTS),
        }
    }

    /// Lists what each kind of trigger moved.
    ///
    ///
    ///
    /// `GET /credits/analytics/triggers` (source: server, observed)
    #[inline]
    pub fn triggers(&self) -> AnalyticsTriggers {
        AnalyticsTriggers {
            call: self.0.call(&operations::ANALYTICS_TRIGGERS),
        }
    }

    /// Lists warnings about credits.
    ///
    /// Critical ones come first.
    ///
    /// `GET /credits/analytics/alerts` (source: server, observed)
    #[inline]
    pub fn alerts(&self) -> AnalyticsAlerts {
        AnalyticsAlerts {
            call: self.0.call(&operations::ANALYTICS_ALERTS),
        }
    }

    /// Lists the agents that spend most.
    ///
    ///
    ///
    /// `GET /credits/analytics/top-spenders` (source: server, observed)
    #[inline]
    pub fn top_spenders(&self) -> AnalyticsTopSpenders {
        AnalyticsTopSpenders {
            call: self.0.call(&operations::ANALYTICS_TOP_SPENDERS),
        }
    }
}

/// The call that [`Analytics::stats`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AnalyticsStats {
    pub(crate) call: Call,
}

impl AnalyticsStats {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Envelope<types::CreditStats>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Analytics::trends`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AnalyticsTrends {
    pub(crate) call: Call,
}

impl AnalyticsTrends {
    /// How far back to look, in days.
    #[inline]
    pub fn days(mut self, days: i64) -> Self {
        self.call = self.call.query("days", days);
        self
    }

    /// Only this agent, by the UUID in its `id`.
    #[inline]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.call = self.call.query("agentId", Into::<String>::into(agent_id));
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::CreditTrend>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Analytics::agents`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AnalyticsAgents {
    pub(crate) call: Call,
}

impl AnalyticsAgents {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::AgentSpending>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Analytics::triggers`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AnalyticsTriggers {
    pub(crate) call: Call,
}

impl AnalyticsTriggers {
    /// Only entries in this direction.
    #[inline]
    pub fn type_(mut self, type_: impl Into<types::CreditType>) -> Self {
        self.call = self.call.query("type", Into::<types::CreditType>::into(type_));
        self
    }

    /// How far back to look, in days.
    #[inline]
    pub fn days(mut self, days: i64) -> Self {
        self.call = self.call.query("days", days);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::TriggerSpending>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Analytics::alerts`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AnalyticsAlerts {
    pub(crate) call: Call,
}

impl AnalyticsAlerts {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::CreditAlert>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Analytics::top_spenders`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AnalyticsTopSpenders {
    pub(crate) call: Call,
}

impl AnalyticsTopSpenders {
    /// How far back to look, in days.
    #[inline]
    pub fn days(mut self, days: i64) -> Self {
        self.call = self.call.query("days", days);
        self
    }

    /// How many agents at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::TopSpender>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
