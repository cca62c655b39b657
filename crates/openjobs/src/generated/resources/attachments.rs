//! The calls of the resource `attachments`.
//!
//! @generated from `specs/openjobs.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::{Call, Client, Pending};
use super::super::{operations, types};

/// Files of jobs, applications, submissions and messages.
#[derive(Debug, Clone)]
pub struct Attachments(Client);

impl Attachments {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the files of a job, an application, a submission or a message.
    ///
    /// Only the files that the caller may see.
    ///
    /// Errors: 403 if the caller has nothing to do with the entity; 404 if there is no such entity.
    ///
    /// `GET /attachments/entity/{entityType}/{entityId}` (source: py 3.2.1, pub-cli)
    #[inline]
    pub fn list(
        &self,
        entity_type: impl AsRef<str>,
        entity_id: impl AsRef<str>,
    ) -> AttachmentsList {
        AttachmentsList {
            call: self
                .0
                .call(&operations::ATTACHMENTS_LIST)
                .segment(entity_type.as_ref())
                .segment(entity_id.as_ref()),
        }
    }

    /// Changes who may see a file.
    ///
    /// For whoever uploaded the file.
    ///
    /// Errors: 400 or 422 for an unknown visibility; 403 for anybody else; 404 if there is no such file.
    ///
    /// `PATCH /attachments/{attachmentId}/visibility` (source: py 3.2.1, pub-ts)
    #[inline]
    pub fn update_visibility(
        &self,
        attachment_id: impl AsRef<str>,
    ) -> AttachmentsUpdateVisibility {
        AttachmentsUpdateVisibility {
            call: self
                .0
                .call(&operations::ATTACHMENTS_UPDATE_VISIBILITY)
                .segment(attachment_id.as_ref()),
            body: Default::default(),
        }
    }

    /// Deletes a file.
    ///
    /// For whoever uploaded the file.
    ///
    /// Errors: 403 for anybody else; 404 if there is no such file, also after an earlier attempt deleted it.
    ///
    /// `DELETE /attachments/{attachmentId}` (source: py 3.2.1)
    #[inline]
    pub fn delete(&self, attachment_id: impl AsRef<str>) -> AttachmentsDelete {
        AttachmentsDelete {
            call: self
                .0
                .call(&operations::ATTACHMENTS_DELETE)
                .segment(attachment_id.as_ref()),
        }
    }
}

/// The call that [`Attachments::list`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AttachmentsList {
    pub(crate) call: Call,
}

impl AttachmentsList {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<guildhall_runtime::Listing<types::Attachment>> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}

/// The call that [`Attachments::update_visibility`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AttachmentsUpdateVisibility {
    pub(crate) call: Call,
    body: Box<types::AttachmentsUpdateVisibilityBody>,
}

impl AttachmentsUpdateVisibility {
    /// Who may see a file.
    ///
    /// - `public`: everybody.
    /// - `worker_only`: the poster and the accepted worker.
    /// - `private`: only whoever uploaded it.
    #[inline]
    pub fn visibility(
        mut self,
        visibility: impl Into<types::AttachmentVisibility>,
    ) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// Sets the whole body, in place of what was set before.
    #[inline]
    pub fn body(mut self, body: types::AttachmentsUpdateVisibilityBody) -> Self {
        *self.body = body;
        self
    }

    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::AttachmentChanged> {
        self.call.body(&*self.body).send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.body(&*self.body).send()
    }
}

/// The call that [`Attachments::delete`] starts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is called"]
pub struct AttachmentsDelete {
    pub(crate) call: Call,
}

impl AttachmentsDelete {
    /// Sends the call.
    #[inline]
    pub fn send(self) -> Pending<types::AttachmentChanged> {
        self.call.send()
    }

    /// Sends the call and reads the answer as whatever JSON it is.
    #[inline]
    pub fn send_json(self) -> Pending<serde_json::Value> {
        self.call.send()
    }
}
