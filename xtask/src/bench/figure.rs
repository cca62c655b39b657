//! One figure, and a table of them.

use std::fmt::Write as _;

use serde::{Serialize, Serializer};

/// One figure, measured beside what it is compared to.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// What was measured.
    pub name: String,
    /// Ours.
    pub ours: f64,
    /// That of what it is compared to.
    pub bare: f64,
    /// The unit of both.
    pub unit: String,
    /// Ours by theirs.
    pub ratio: f64,
    /// What the ratio should be.
    pub aim: Aim,
    /// Whether it is.
    pub holds: bool,
}

/// What a ratio should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Aim {
    /// No more than that: less is better.
    AtMost(f64),
    /// No less than that: more is better.
    AtLeast(f64),
}

impl Figure {
    /// A figure whose ratio is that of its two values.
    pub fn new(name: impl Into<String>, unit: &str, ours: f64, bare: f64, aim: Aim) -> Self {
        Self::with_ratio(name, unit, ours, bare, ours / bare, aim)
    }

    /// A figure whose ratio was measured round by round.
    pub fn with_ratio(name: impl Into<String>, unit: &str, ours: f64, bare: f64, ratio: f64, aim: Aim) -> Self {
        Self { name: name.into(), ours, bare, unit: unit.to_owned(), ratio, aim, holds: aim.holds(ratio) }
    }
}

impl Aim {
    /// The bound.
    pub fn bound(self) -> f64 {
        let (Self::AtMost(bound) | Self::AtLeast(bound)) = self;
        bound
    }

    fn holds(self, ratio: f64) -> bool {
        match self {
            Self::AtMost(bound) => ratio <= bound,
            Self::AtLeast(bound) => ratio >= bound,
        }
    }

    /// The aim in words.
    pub fn words(self) -> String {
        match self {
            Self::AtMost(bound) => format!("at most {bound}"),
            Self::AtLeast(bound) => format!("at least {bound}"),
        }
    }
}

impl Serialize for Aim {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.bound())
    }
}

/// The figures as a Markdown table.
pub fn table(figures: &[Figure]) -> String {
    let mut table = String::from("| what | ours | bare | unit | ratio | aim | holds |\n|---|---|---|---|---|---|---|\n");
    for Figure { name, ours, bare, unit, ratio, aim, holds } in figures {
        let (aim, holds) = (aim.words(), if *holds { "yes" } else { "no" });
        let _ = writeln!(table, "| {name} | {ours:.2} | {bare:.2} | {unit} | {ratio:.2} | {aim} | {holds} |");
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_holds_up_to_its_aim() {
        for (ours, aim, holds) in [
            (4.0, Aim::AtMost(0.5), true),
            (5.0, Aim::AtMost(0.5), true),
            (5.1, Aim::AtMost(0.5), false),
            (9.6, Aim::AtLeast(0.95), true),
            (9.4, Aim::AtLeast(0.95), false),
        ] {
            assert_eq!(Figure::new("x", "s", ours, 10.0, aim).holds, holds, "{ours} {aim:?}");
        }
    }

    #[test]
    fn the_table_and_the_file_tell_the_aim() {
        let figure = Figure::new("x", "s", 4.0, 10.0, Aim::AtMost(0.5));
        let table = table(std::slice::from_ref(&figure));
        assert!(table.ends_with("| x | 4.00 | 10.00 | s | 0.40 | at most 0.5 | yes |\n"), "{table}");
        let json = serde_json::to_value(&figure).unwrap();
        assert_eq!(json, serde_json::json!({"name": "x", "ours": 4.0, "bare": 10.0, "unit": "s", "ratio": 0.4, "aim": 0.5, "holds": true}));
    }
}
