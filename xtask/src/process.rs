//! Running other programs, with errors that name the program.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use xtask::workspace;

/// What a chore ends with: nothing, or a sentence for the person who ran it.
pub type Outcome<T = ()> = Result<T, String>;

/// `cargo` itself, the one that runs this, standing in the workspace's folder.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace::root());
    command
}

/// Runs it with our own output; anything but success is an error.
pub fn run(command: &mut Command) -> Outcome {
    let name = name_of(command);
    let status =
        command.stdin(Stdio::null()).status().map_err(|error| format!("{name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name}: {status}")) }
}

/// Runs it quietly and gives back what it printed; on failure the error carries what it said.
pub fn output(command: &mut Command) -> Outcome<String> {
    let name = name_of(command);
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{name}: {}\n{said}", output.status))
    }
}

/// Where a program stands on the PATH, or in one of the `more` folders.
pub fn find(program: &str, more: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(more.iter().cloned());
    folders.map(|folder| folder.join(program)).find(|candidate| candidate.is_file())
}

/// Whether we may install packages and must not run a database server as ourselves.
pub fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|uid| uid.trim() == "0")
}

fn name_of(command: &Command) -> String {
    let mut name = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args().take(3) {
        name.push(' ');
        name.push_str(&argument.to_string_lossy());
    }
    name
}
