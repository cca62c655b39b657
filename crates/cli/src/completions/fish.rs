//! What clap leaves out of the script for fish: it goes two commands deep, and operations lie three deep.

use clap::{Arg, Command};

use crate::registry::PLATFORMS;

/// Lines that complete the flags of every operation. They use a function of the script that they are added to.
pub(super) fn operations(program: &Command) -> String {
    let mut lines = String::new();
    for platform in PLATFORMS.iter().filter_map(|entry| program.find_subcommand(entry.platform.name)) {
        for group in platform.get_subcommands() {
            for verb in group.get_subcommands() {
                let condition = format!(
                    "__fish_guildhall_using_subcommand {}; and __fish_seen_subcommand_from {}; and __fish_seen_subcommand_from {}",
                    platform.get_name(),
                    group.get_name(),
                    verb.get_name()
                );
                verb.get_arguments().filter_map(|arg| line(&condition, arg)).for_each(|line| lines += &line);
            }
        }
    }
    lines
}

fn line(condition: &str, arg: &Arg) -> Option<String> {
    let mut line = format!("complete -c guildhall -n \"{condition}\" -l {}", arg.get_long()?);
    if let Some(short) = arg.get_short() {
        line += &format!(" -s {short}");
    }
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let takes_value = arg.get_action().takes_values() && arg.get_num_args().is_none_or(|number| number.min_values() > 0);
    match arg.get_value_hint() {
        _ if !takes_value => {}
        _ if !values.is_empty() => line += &format!(" -x -a '{}'", values.join(" ")),
        clap::ValueHint::FilePath => line += " -r -F",
        _ => line += " -x",
    }
    if let Some(help) = arg.get_help() {
        line += &format!(" -d '{}'", help.to_string().replace('\\', r"\\").replace('\'', r"\'"));
    }
    Some(line + "\n")
}
