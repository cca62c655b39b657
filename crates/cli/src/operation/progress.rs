//! How far a file has come, on a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar on standard error, if that is a terminal.
pub(super) fn bar() -> ProgressBar {
    let bar = ProgressBar::no_length();
    bar.set_draw_target(ProgressDrawTarget::stderr());
    style(&bar, "{spinner} {bytes} {bytes_per_sec}");
    bar
}

/// What the facade tells the bar with. A repeat counts from the start again.
pub(super) fn on(bar: &ProgressBar) -> impl FnMut(u64, Option<u64>) + Send + 'static {
    let bar = bar.clone();
    move |bytes, total| {
        if let Some(total) = total.filter(|total| bar.length() != Some(*total)) {
            bar.set_length(total);
            style(&bar, "{bar:30} {bytes}/{total_bytes} {bytes_per_sec} {eta}");
        }
        bar.set_position(bytes);
    }
}

fn style(bar: &ProgressBar, template: &str) {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
}
