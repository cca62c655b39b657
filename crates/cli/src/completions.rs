//! `guildhall completions`.

mod fish;

use clap_complete::Shell;

use crate::{exit::Exit, output, program, shell, words::Words};

#[derive(clap::Args)]
#[command(after_help = shell::examples("  guildhall completions bash \\
      > ~/.local/share/bash-completion/completions/guildhall
  guildhall completions zsh > ~/.zfunc/_guildhall
  guildhall completions fish > ~/.config/fish/completions/guildhall.fish"))]
pub(crate) struct Arguments {
    /// The shell.
    shell: Supported,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Supported {
    Bash,
    Zsh,
    Fish,
}

/// Prints the script, made from the same tables as the commands themselves.
pub(crate) fn run(arguments: &Arguments) -> Exit {
    let shell = match arguments.shell {
        Supported::Bash => Shell::Bash,
        Supported::Zsh => Shell::Zsh,
        Supported::Fish => Shell::Fish,
    };
    let mut script = Vec::new();
    let mut command = program::command(&Words::all());
    clap_complete::generate(shell, &mut command, "guildhall", &mut script);
    if shell == Shell::Fish {
        script.extend_from_slice(fish::operations(&command).as_bytes());
    }
    match output::print(script) {
        Ok(()) => Exit::Ok,
        Err(failure) => failure.tell(false),
    }
}
