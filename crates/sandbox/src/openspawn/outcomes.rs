//! What comes of a task for those who work on it: credits, and trust.

use super::{
    ledger::Reason,
    promotions,
    reputation_events::record_reputation,
    state::State,
    transitions::is_rework,
    words::{ReputationEventType, TaskStatus},
};
use crate::engine::refusal::Refusal;

/// What a task is worth to the agent that did it, unless the organisation says otherwise.
const WORTH: i64 = 10;

/// What the rates are named after.
const DONE: &str = "task.done";
const DELEGATED: &str = "task.delegated";

impl State {
    /// Has a task's new state its outcome. Nothing of it can keep the task from its state.
    pub(super) fn have_outcome(&mut self, task: &str, from: TaskStatus, reason: Option<&str>, actor: &str) {
        let Ok(task) = self.tasks.get(task) else { return };
        let (id, to) = (task.id.clone(), task.status);
        let is_late = task.due_at.zip(task.completed_at).is_some_and(|(due, completed)| completed > due);
        let Some(assignee) = task.assignee.clone() else { return };
        if to == TaskStatus::Done {
            // What does not fit into a balance is not paid.
            let _ = self.pay(&id, &assignee);
        }
        // An agent that is gone has no trust to lose.
        let _ = match to {
            TaskStatus::Done => self.count_success(&id, &assignee, is_late),
            TaskStatus::Cancelled if from != TaskStatus::Backlog => self.count_failure(&id, &assignee, reason),
            _ if is_rework(from, to) => self.rate_work(&assignee, ReputationEventType::TaskRework, &id, Some(actor), reason),
            _ => Ok(()),
        };
    }

    /// Pays the agent that did a task, and the one that had it done.
    fn pay(&mut self, task: &str, assignee: &str) -> Result<(), Refusal> {
        let task = self.tasks.get(task)?;
        let (id, identifier, creator) = (task.id.clone(), task.identifier(), task.creator.clone());
        let because = |text: &str, trigger: &str| Reason {
            source_task: Some(id.clone()),
            ..Reason::triggered_by(format!("{text}: {identifier}"), trigger)
        };
        let worth = self.rate(DONE).unwrap_or(WORTH);
        self.earn(assignee, worth, because("Task completed", DONE))?;
        if creator == assignee {
            return Ok(());
        }
        let fee = worth * self.agent(&creator)?.management_fee / 100;
        if fee > 0 {
            self.earn(&creator, fee, because("Management fee", "management_fee"))?;
        }
        if let Some(credit) = self.rate(DELEGATED).filter(|credit| *credit > 0) {
            self.earn(&creator, credit, because("Task delegated", DELEGATED))?;
        }
        Ok(())
    }

    fn count_success(&mut self, task: &str, assignee: &str, is_late: bool) -> Result<(), Refusal> {
        let punctuality = if is_late { ReputationEventType::LateDelivery } else { ReputationEventType::OnTimeDelivery };
        self.rate_work(assignee, ReputationEventType::TaskCompleted, task, None, Some("Task completed successfully"))?;
        self.rate_work(assignee, punctuality, task, None, None)?;
        let agent = self.agent_mut(assignee)?;
        agent.tasks_completed += 1;
        agent.tasks_successful += 1;
        promotions::promote_if_due(self, assignee)
    }

    fn count_failure(&mut self, task: &str, assignee: &str, reason: Option<&str>) -> Result<(), Refusal> {
        self.rate_work(assignee, ReputationEventType::TaskFailed, task, None, reason)?;
        self.agent_mut(assignee)?.tasks_completed += 1;
        Ok(())
    }

    fn rate_work(
        &mut self,
        agent: &str,
        kind: ReputationEventType,
        task: &str,
        by: Option<&str>,
        reason: Option<&str>,
    ) -> Result<(), Refusal> {
        record_reputation(self, agent, kind, kind.impact(), Some(task), by, reason).map(drop)
    }
}
