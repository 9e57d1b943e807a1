//! Running other programs, and saying how to run them by hand when they fail.

use std::process::{Command, Stdio};

use anyhow::{Result, anyhow, bail};

/// Runs `command` to its end, with its output in view.
///
/// # Errors
///
/// Fails when the program is missing or unhappy; the message is the command to run by hand.
pub fn run(command: &mut Command) -> Result<()> {
    let by_hand = by_hand(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => bail!("this failed ({status}); to see it alone, run\n  {by_hand}"),
        Err(error) => {
            bail!("this could not be started ({error}); to see it alone, run\n  {by_hand}")
        }
    }
}

/// Returns what `command` prints.
///
/// # Errors
///
/// Fails when the program is missing or unhappy.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::null()).output()?;
    if !output.status.success() {
        return Err(anyhow!("`{}` failed", by_hand(command)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns `command` as one would type it.
fn by_hand(command: &Command) -> String {
    let mut words = Vec::new();
    if let Some(folder) = command.get_current_dir() {
        words.push(format!("cd {} &&", folder.display()));
    }
    // Of what we set around the program only the search path decides whether it works.
    let path = command.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, path)| path);
    if let Some(path) = path {
        let path = path.to_string_lossy();
        words.push(format!("PATH={}:$PATH", path.split(':').next().unwrap_or_default()));
    }
    words.push(command.get_program().to_string_lossy().into_owned());
    words.extend(command.get_args().map(|word| quoted(&word.to_string_lossy())));
    words.join(" ")
}

/// Returns `word` as a shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./=:,@+".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.into()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command_to_run_by_hand() {
        let mut command = Command::new("sh");
        command.args(["-c", "exit 3"]).current_dir("/");
        let message = run(&mut command).unwrap_err().to_string();
        assert!(message.ends_with("cd / && sh -c 'exit 3'"), "{message}");
    }

    #[test]
    fn a_missing_program_is_a_failure_too() {
        let message = run(&mut Command::new("no-such-program")).unwrap_err().to_string();
        assert!(message.contains("could not be started"), "{message}");
    }
}
