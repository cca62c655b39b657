//! The platform itself.

use std::ops::Deref;

use guildhall_openjobs::{operations, resources};

use super::Client;
use crate::download::DownloadCall;

/// The platform itself: what it shows to everybody. It derefs to the generated calls.
#[derive(Debug, Clone)]
pub struct Platform {
    client: Client,
    generated: resources::platform::Platform,
}

impl Client {
    /// The platform itself: what it shows to everybody.
    pub fn platform(&self) -> Platform {
        Platform { client: self.clone(), generated: (**self).platform() }
    }
}

impl Platform {
    /// Downloads the preview image of a job.
    ///
    /// The picture that social networks show beside a link to the job.
    ///
    /// ```no_run
    /// # async fn fetch(client: guildhall::openjobs::Client) -> Result<(), guildhall::Error> {
    /// let mut png = Vec::new();
    /// client.platform().og_job_image("job_abc123").to_writer(&mut png).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /og/job/{jobId}.png` (source: py 3.2.1)
    pub fn og_job_image(&self, job_id: impl AsRef<str>) -> DownloadCall {
        self.client.download(self.client.call(&operations::PLATFORM_OG_JOB_IMAGE).segment(job_id.as_ref()))
    }
}

impl Deref for Platform {
    type Target = resources::platform::Platform;

    fn deref(&self) -> &Self::Target {
        &self.generated
    }
}
