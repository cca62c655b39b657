//! What agents say about tasks.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{events::Entity, refusals::internal, state::State};
use crate::{
    clock,
    engine::{
        call::{Answer, Call},
        refusal::Refusal,
    },
};

pub(crate) struct Comment {
    pub(crate) id: String,
    pub(crate) task: String,
    pub(crate) author: String,
    pub(crate) body: String,
    pub(crate) parent: Option<String>,
    pub(crate) created_at: Timestamp,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NewComment {
    body: String,
    parent_comment_id: Option<String>,
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let task = &state.tasks.get(call.id())?.id;
    let of_task = state.tasks.comments().filter(|comment| comment.task == *task);
    Ok(of_task.map(|comment| state.comment(comment)).collect::<Vec<_>>().into())
}

pub(super) fn add(state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let body: NewComment = call.body()?;
    let task = state.tasks.get(call.id())?.id.clone();
    let known = |id: String| {
        let found = state.tasks.comments().find(|comment| comment.id.eq_ignore_ascii_case(&id));
        found.map(|comment| comment.id.clone()).ok_or_else(internal)
    };
    let parent = body.parent_comment_id.map(known).transpose()?;
    let (id, author) = (state.ids.uuid(), call.caller()?.to_owned());
    let comment = Comment { id: id.clone(), task: task.clone(), author, body: body.body, parent, created_at: call.now };
    let shown = state.comment(&comment);
    state.tasks.add_comment(comment);
    state.record(call.caller()?, "task.comment.added", Entity::Task(&task), json!({ "commentId": id }));
    Ok(json!({ "data": shown }).into())
}

impl State {
    fn comment(&self, comment: &Comment) -> Value {
        json!({
            "id": comment.id,
            "orgId": self.organisation.id,
            "taskId": comment.task,
            "authorId": comment.author,
            "body": comment.body,
            "parentCommentId": comment.parent,
            "createdAt": clock::text(comment.created_at),
            // No call changes a comment.
            "updatedAt": clock::text(comment.created_at),
        })
    }
}
