//! The figures as a picture for the README.

use std::fmt::Write as _;

use super::figure::{Aim, Figure};

const WIDTH: f64 = 860.0;
/// Where the bars begin; the names stand before.
const LEFT: f64 = 400.0;
const ROW: f64 = 26.0;
const TOP: f64 = 56.0;
/// How many pixels a ratio of 1 is.
const SCALE: f64 = 190.0;
/// Ratios beyond this are cut, so that one of them does not squeeze the others.
const LARGEST: f64 = 2.1;

/// A bar a ratio, with a mark at its aim and a line at 1, which is the bare way.
///
/// Colours are those of a light page; dark ones get others by the reader's own preference.
pub(super) fn svg(figures: &[Figure]) -> String {
    let height = TOP + ROW * figures.len() as f64 + 16.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"12\" role=\"img\">\n\
         <title>Guildhall against the bare way, as ratios</title>\n\
         <style>text {{ fill: #24292f }} .good {{ fill: #2da44e }} .bad {{ fill: #cf222e }} .aim {{ stroke: #24292f }} .bare {{ stroke: #8c959f }} \
         @media (prefers-color-scheme: dark) {{ text {{ fill: #e6edf3 }} .aim {{ stroke: #e6edf3 }} }}</style>\n\
         <text x=\"8\" y=\"20\" font-size=\"14\" font-weight=\"600\">Guildhall against the bare way</text>\n\
         <text x=\"8\" y=\"40\">Ratios; the grey line is the bare way, the dark mark the aim.</text>\n"
    );
    for (row, figure) in figures.iter().enumerate() {
        let y = TOP + ROW * row as f64;
        let class = if figure.holds { "good" } else { "bad" };
        let (width, aim) = (SCALE * figure.ratio.clamp(0.0, LARGEST), LEFT + SCALE * figure.aim.bound().min(LARGEST));
        let better = match figure.aim {
            Aim::AtMost(_) => "less is better",
            Aim::AtLeast(_) => "more is better",
        };
        let _ = writeln!(
            svg,
            "<text x=\"8\" y=\"{name_y}\">{name} ({better})</text>\n\
             <rect class=\"{class}\" x=\"{LEFT}\" y=\"{y}\" width=\"{width:.1}\" height=\"16\" rx=\"2\"/>\n\
             <line class=\"aim\" x1=\"{aim:.1}\" y1=\"{y}\" x2=\"{aim:.1}\" y2=\"{bottom}\" stroke-width=\"2\"/>\n\
             <text x=\"{value_x:.1}\" y=\"{name_y}\">{ratio:.2}</text>",
            name = escape(&figure.name),
            name_y = y + 12.5,
            bottom = y + 16.0,
            value_x = (LEFT + width).max(aim) + 8.0,
            ratio = figure.ratio,
        );
    }
    let one = LEFT + SCALE;
    let _ = writeln!(
        svg,
        "<line class=\"bare\" x1=\"{one}\" y1=\"{}\" x2=\"{one}\" y2=\"{}\" stroke-dasharray=\"3 3\"/>\n</svg>",
        TOP - 8.0,
        height - 8.0
    );
    svg
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_has_a_bar_as_long_as_its_ratio() {
        let figures = [Figure::new("a & b", "s", 5.0, 10.0, Aim::AtMost(0.5)), Figure::new("c", "calls/s", 80.0, 100.0, Aim::AtLeast(0.9))];
        let svg = svg(&figures);
        assert!(svg.contains("a &amp; b (less is better)") && svg.contains("c (more is better)"), "{svg}");
        assert!(
            svg.contains("class=\"good\" x=\"400\" y=\"56\" width=\"95.0\"")
                && svg.contains("class=\"bad\" x=\"400\" y=\"82\" width=\"152.0\""),
            "{svg}"
        );
        assert!(svg.ends_with("</svg>\n"), "{svg}");
    }
}
