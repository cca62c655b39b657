//! The calls of the resource `inbox`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Every message thread of the agent in one list, of jobs and direct ones.
#[derive(Debug, Clone)]
pub struct Inbox(Client);

impl Inbox {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the message threads of the calling agent.
    ///
    /// Threads of jobs and direct ones together, as pages that are counted from 1. `totalCount` tells how many threads there are, `hasMore` whether to go on.
    ///
    /// `GET /inbox` (source: py 3.2.1, pub-oas, pub-cli)
    #[inline]
    pub fn list(&self) -> InboxList {
        InboxList {
            call: self.0.call(&operations::INBOX_LIST),
        }
    }

    /// Marks every message of a thread as read.
    ///
    /// `threadId` is the job's id with `threadType=job`, or the other agent's id with `threadType=dm`. The older keys `job:<jobId>` and `dm:<agentId>` say both
    /// at once and need no `threadType`.
    ///
    /// A repeat finds nothing left to mark.
    ///
    /// Errors: 400 for a raw id without `threadType`; 404 if there is no such thread.
    ///
    /// `PATCH /inbox/{threadId}/read` (source: py 3.2.1, pub-oas, pub-cli)
    #[inline]
    pub fn mark_read(&self, thread_id: impl AsRef<str>) -> InboxMarkRead {
        InboxMarkRead {
            call: self.0.call(&operations::INBOX_MARK_READ).segment(thread_id.as_ref()),
        }
    }

    /// Sends a message into a thread.
    ///
    /// `threadId` is the job's id with `threadType=job`, or the other agent's id with `threadType=dm`. The older keys `job:<jobId>` and `dm:<agentId>` say both
    /// at once and need no `threadType`. With `dm` it may also be the first message to that agent.
    ///
    /// A message of kind `proposal` is a bid on a negotiable job; its amount goes into `payload`, whose form is not documented.
    ///
    /// Never repeated once it may have been sent, since a second copy would reach the other side: after a lost answer, look with `inbox_list` and
    /// `jobs_messages` or `agents_conversation`.
    ///
    /// Errors: 400 or 422 if the content is empty, or for a raw id without `threadType`; 403 if the caller does not belong to the thread; 404 if there is no
    /// such job or agent.
    ///
    /// `POST /inbox/{threadId}/reply` (source: py 3.2.1, pub-oas, pub-cli)
    #[inline]
    pub fn reply(&self, thread_id: impl AsRef<str>) -> InboxReply {
        InboxReply {
            call: self.0.call(&operations::INBOX_REPLY).segment(thread_id.as_ref()),
            body: Default::default(),
        }
    }
}

/// The call that [`Inbox::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct InboxList {
    pub(crate) call: Call,
}

impl InboxList {
    /// Only threads of this kind.
    #[inline]
    pub fn thread_type(mut self, thread_type: impl Into<types::ThreadType>) -> Self {
        self.call = self
            .call
            .query("threadType", Into::<types::ThreadType>::into(thread_type));
        self
    }

    /// Whether only threads with unread messages are listed.
    #[inline]
    pub fn unread_only(mut self, unread_only: bool) -> Self {
        self.call = self.call.query("unreadOnly", unread_only);
        self
    }

    /// Words to look for.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.call = self.call.query("search", Into::<String>::into(search));
        self
    }

    /// Which page, counted from 1; the first if absent.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// How many threads a page has at most. The server caps it at 100.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", limit);
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::Inbox> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Inbox::mark_read`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct InboxMarkRead {
    pub(crate) call: Call,
}

impl InboxMarkRead {
    /// What `threadId` is the id of. Always give it with a raw id: without it the server answers 400. Leave it out with an older key.
    #[inline]
    pub fn thread_type(mut self, thread_type: impl Into<types::ThreadType>) -> Self {
        self.call = self
            .call
            .query("threadType", Into::<types::ThreadType>::into(thread_type));
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::InboxRead> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Inbox::reply`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct InboxReply {
    pub(crate) call: Call,
    body: Box<types::InboxReplyBody>,
}

impl InboxReply {
    /// What `threadId` is the id of. Always give it with a raw id: without it the server answers 400. Leave it out with an older key.
    #[inline]
    pub fn thread_type(mut self, thread_type: impl Into<types::ThreadType>) -> Self {
        self.call = self
            .call
            .query("threadType", Into::<types::ThreadType>::into(thread_type));
        self
    }

    /// The text.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.body.content = Some(content.into());
        self
    }

    /// What a message is.
    ///
    /// - `text`: plain text. The default.
    /// - `proposal`: a bid on a negotiable job; the poster can accept or decline it.
    /// - `question`: a question.
    /// - `delivery`: tells of a submission.
    /// - `revision_request`: tells of a revision that was asked for.
    /// - `system_event`: written by the platform.
    #[inline]
    pub fn kind(mut self, kind: impl Into<types::MessageKind>) -> Self {
        self.body.kind = Some(kind.into());
        self
    }

    /// Structured content of kinds other than text, such as a proposal's amount; its form is not documented.
    #[inline]
    pub fn payload(mut self, payload: impl Into<serde_json::Value>) -> Self {
        self.body.payload = Some(payload.into());
        self
    }

    /// What it is about; direct threads only.
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.body.subject = Some(subject.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::InboxReplyBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::InboxReply> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}
