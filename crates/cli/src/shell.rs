//! Command lines as a shell takes them, and as help shows them.

/// How many columns the line of an example takes at most, so that it fits on every terminal of 80.
pub(crate) const COLUMNS: usize = 78;

/// What stands before the first line of an example, and before those that go on with it.
const INDENTS: (&str, &str) = ("  ", "      ");

/// What stands for a space where a line must stay whole: clap breaks lines at spaces.
const KEPT: char = '\u{e000}';

/// The argument as a POSIX shell takes it.
pub(crate) fn quoted(argument: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_./:=@,+%".contains(character);
    if !argument.is_empty() && argument.chars().all(is_plain) {
        argument.to_owned()
    } else {
        format!("'{}'", argument.replace('\'', r"'\''"))
    }
}

/// An example of a command line. A long one goes on where a shell lets it: before a flag, or before the value of one that is long itself.
pub(crate) fn example(start: &str, arguments: &[String]) -> String {
    let mut lines = vec![format!("{}{start}", INDENTS.0)];
    let words: Vec<String> = arguments.iter().map(|argument| quoted(argument)).collect();
    for flag in words.chunk_by(|_, next| !next.starts_with('-')) {
        let together = flag.join(" ");
        if fits(INDENTS.1, &together) {
            place(&mut lines, &together);
        } else {
            flag.iter().for_each(|word| place(&mut lines, word));
        }
    }
    lines.join(" \\\n")
}

/// Examples as the help has them below everything else. Each is a line, or several of which all but the last end with a backslash.
///
/// A line that is torn without a backslash is two commands to a shell, and the first of them may be a call that nobody meant.
pub(crate) fn examples(lines: &str) -> String {
    format!("Examples:\n{}", lines.trim_end_matches('\n').replace(' ', &KEPT.to_string()))
}

/// Help as it is printed, once clap has broken its lines.
pub(crate) fn unkept(help: &str) -> String {
    help.replace(KEPT, " ")
}

fn place(lines: &mut Vec<String>, words: &str) {
    match lines.last_mut() {
        Some(line) if fits(line, &format!(" {words}")) => *line += &format!(" {words}"),
        _ => lines.push(format!("{}{words}", INDENTS.1)),
    }
}

/// Whether the words can follow on a line, with room for a backslash after them.
fn fits(line: &str, words: &str) -> bool {
    line.chars().count() + words.chars().count() + " \\".len() <= COLUMNS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_quoted_only_where_a_shell_needs_it() {
        for (argument, shell) in [("job_1", "job_1"), ("two words", "'two words'"), ("it's", r"'it'\''s'"), ("", "''"), ("*", "'*'")] {
            assert_eq!(quoted(argument), shell);
        }
    }

    #[test]
    fn a_long_example_goes_on_before_a_flag_or_before_a_long_value() {
        let long = "x".repeat(80);
        let cases: [(&[&str], String); 3] = [
            (&["--a", "1"], "  guildhall --a 1".to_owned()),
            (&["--a", "1", "--b", &long], format!("  guildhall --a 1 --b \\\n      {long}")),
            (&["--a", &long[..64], "--b", "2"], format!("  guildhall \\\n      --a {} \\\n      --b 2", &long[..64])),
        ];
        for (arguments, expected) in cases {
            let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
            assert_eq!(example("guildhall", &arguments), expected);
        }
    }
}
