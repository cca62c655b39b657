//! Names and words on the command line.

use std::{collections::HashSet, ffi::OsString};

use heck::ToKebabCase;

/// Everything that stands on the command line, by which the tree of commands knows what to build.
///
/// What is not named is not built, which is what makes the program start fast; and since every argument is looked at, wherever it
/// stands, nothing that is named is missed.
#[derive(Debug, Default)]
pub(crate) struct Words(Option<HashSet<String>>);

impl Words {
    /// The words of a command line.
    pub(crate) fn of(arguments: &[OsString]) -> Self {
        Self(Some(arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect()))
    }

    /// Every word there is, for those who need the whole tree.
    pub(crate) fn all() -> Self {
        Self(None)
    }

    /// Whether the word is there.
    pub(crate) fn have(&self, word: &str) -> bool {
        self.0.as_ref().is_none_or(|words| words.contains(word))
    }

    /// Whether the flag is there; no flag counts as given where there is no command line.
    pub(crate) fn have_flag(&self, flag: &str) -> bool {
        self.0.as_ref().is_some_and(|words| words.contains(flag))
    }
}

/// The name as it is written on the command line: `jobId` is `job-id`, and `X-Human-Approved` is `human-approved`.
pub(crate) fn kebab(name: &str) -> String {
    name.strip_prefix("X-").unwrap_or(name).to_kebab_case()
}

/// The name that is most like a mistyped one, if one is like it at all.
pub(crate) fn closest<'a>(mistyped: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |name: &str| strsim::jaro_winkler(&mistyped.to_lowercase(), &name.to_lowercase());
    let best = names.into_iter().map(|name| (likeness(name), name)).max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 > 0.75).then_some(best.1)
}

/// A Markdown text of a spec with its lines joined, so that it can be wrapped anew. Lists and indented lines stay as they are.
pub(crate) fn flowing(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for line in markdown.trim_end().lines() {
        let stands_alone = line.is_empty() || line.starts_with([' ', '-', '|']);
        let follows = !text.is_empty() && !text.ends_with('\n');
        if follows {
            text.push(if stands_alone { '\n' } else { ' ' });
        }
        text.push_str(line);
        if line.is_empty() || line.starts_with(' ') {
            text.push('\n');
        }
    }
    text
}

/// The first paragraph of a text, on one line.
pub(crate) fn first_paragraph(text: &str) -> String {
    flowing(text).split('\n').next().unwrap_or_default().to_owned()
}

/// The first sentence of a text, without its full stop.
pub(crate) fn first_sentence(text: &str) -> String {
    let line = first_paragraph(text);
    let end = line.find(". ").unwrap_or(line.len());
    line[..end].trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_flags_are() {
        for (name, flag) in
            [("jobId", "job-id"), ("X-Human-Approved", "human-approved"), ("q", "q"), ("request_revision", "request-revision")]
        {
            assert_eq!(kebab(name), flag);
        }
    }

    #[test]
    fn a_slip_of_the_finger_is_understood_and_nonsense_is_not() {
        assert_eq!(closest("opne", ["open", "draft"]), Some("open"));
        assert_eq!(closest("In_Progress", ["open", "in_progress"]), Some("in_progress"));
        assert_eq!(closest("zzz", ["open", "draft"]), None);
    }

    #[test]
    fn paragraphs_flow_and_lists_stay() {
        assert_eq!(flowing("one\ntwo\n\nthree\n\n    code\n\n- a\n- b\n"), "one two\n\nthree\n\n    code\n\n- a\n- b");
        assert_eq!(first_sentence("How many\nat most. The server caps it."), "How many at most");
    }
}
