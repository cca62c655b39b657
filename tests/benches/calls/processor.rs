//! How much processor time this process has used.

use std::fs;

/// Seconds of processor time of all threads so far.
///
/// Read from Linux' scheduler, which counts nanoseconds.
pub fn seconds() -> std::io::Result<f64> {
    let mut nanoseconds = 0;
    for thread in fs::read_dir("/proc/self/task")? {
        let text = fs::read_to_string(thread?.path().join("schedstat"))?;
        nanoseconds += text.split(' ').next().and_then(|first| first.parse::<u64>().ok()).unwrap_or_default();
    }
    Ok(nanoseconds as f64 / 1e9)
}
