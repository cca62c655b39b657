//! Work that waits for the disk.

use tokio::task::spawn_blocking;

/// Runs it on a thread that may wait.
pub(crate) async fn run<T, E>(work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
where
    T: Send + 'static,
    E: Send + 'static,
{
    match spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        // The runtime is being shut down, and nothing that runs on it goes on.
        Err(_) => std::future::pending().await,
    }
}
