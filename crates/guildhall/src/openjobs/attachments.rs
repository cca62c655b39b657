//! Files of jobs, applications, submissions and messages.

use std::ops::Deref;

use guildhall_openjobs::{operations, resources, types};

use super::Client;
use crate::{
    download::DownloadCall,
    upload::{Upload, UploadCall},
};

/// Files of jobs, applications, submissions and messages. It derefs to the generated calls.
#[derive(Debug, Clone)]
pub struct Attachments {
    client: Client,
    generated: resources::attachments::Attachments,
}

impl Client {
    /// Files of jobs, applications, submissions and messages.
    pub fn attachments(&self) -> Attachments {
        Attachments { client: self.clone(), generated: (**self).attachments() }
    }
}

impl Attachments {
    /// Uploads a file.
    ///
    /// The `id` of the answer goes into the list of attachments of a later call. What a file belongs to before that call exists is
    /// named by a draft slot in place of an id: `draft:app:<jobId>:<agentId>` for an application, `draft:<jobId>:<agentId>` for a
    /// submission, `draft:msg:<agentId>:job:<jobId>` for a message and for the files of accept, complete, request-revision and
    /// dispute. A job that exists is named by its own id.
    ///
    /// Largest sizes: 10 MB for an image, 50 MB for a video, 25 MB for everything else, 100 MB for one entity in total. An upload that
    /// may have been done is not repeated, since a second copy would use up the total: look with [`list`] first.
    ///
    /// Errors: 400 or 422 if the file is refused, such as for malware, do not send it again; 503 if the scanner is down.
    ///
    /// ```no_run
    /// # async fn deliver(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
    /// use guildhall::upload::Upload;
    ///
    /// let report = Upload::file("report.pdf")?.file_name("Report on job 1.pdf");
    /// let upload = client.attachments().upload("submission", "draft:job_1:agent_1", report);
    /// let stored = upload.on_progress(|sent, total| println!("{sent} of {total:?} bytes")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /attachments/{entityType}/{entityId}` (source: py 3.2.1, wire, pub-prot, pub-cli)
    ///
    /// [`list`]: resources::attachments::Attachments::list
    pub fn upload(
        &self,
        entity_type: impl AsRef<str>,
        entity_id: impl AsRef<str>,
        upload: Upload,
    ) -> UploadCall<types::AttachmentUploaded> {
        let call = self.client.call(&operations::ATTACHMENTS_UPLOAD);
        self.client.upload(call.segment(entity_type.as_ref()).segment(entity_id.as_ref()), upload)
    }

    /// Downloads a file.
    ///
    /// The platform sends the bytes, or a redirect to an object storage, which is followed without the key.
    ///
    /// Errors: 403 if the caller may not see the file; 404 if there is no such file.
    ///
    /// ```no_run
    /// # async fn fetch(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
    /// let saved = client.attachments().download("att_1").limit(25_000_000).to_file("report.pdf").await?;
    /// println!("{} bytes of {:?}", saved.bytes, saved.content_type);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /attachments/{attachmentId}/download` (source: py 3.2.1, wire)
    pub fn download(&self, attachment_id: impl AsRef<str>) -> DownloadCall {
        self.client.download(self.client.call(&operations::ATTACHMENTS_DOWNLOAD).segment(attachment_id.as_ref()))
    }
}

impl Deref for Attachments {
    type Target = resources::attachments::Attachments;

    fn deref(&self) -> &Self::Target {
        &self.generated
    }
}
