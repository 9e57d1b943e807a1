//! What a command prints, and the exit status.

use std::io::{self, Write as _};
use std::process::ExitCode;

use crate::escape;

/// What a command leaves behind.
#[derive(Default)]
pub struct Outcome {
    /// For stdout.
    pub output: String,
    /// For stderr: what went wrong, or what an author should know.
    pub aside: String,
    /// The exit status.
    pub status: u8,
}

impl Outcome {
    /// A bank with problems, or an output that cannot be written.
    pub const OTHER: u8 = 1;
    /// Input that cannot be used.
    pub const INPUT: u8 = 2;

    /// Input that cannot be used, and why.
    pub fn refused(why: impl Into<String>) -> Self {
        Self { aside: why.into(), status: Self::INPUT, ..Self::default() }
    }

    /// Prints it. Whatever a file brought in does nothing to the terminal.
    pub fn print(self) -> ExitCode {
        let mut status = self.status;
        let mut aside = self.aside;
        match io::stdout().lock().write_all(escape::lines(&self.output).as_bytes()) {
            Ok(()) => {}
            // A reader such as `head` that has seen enough is no failure.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            Err(error) => (status, aside) = (Self::OTHER, error.to_string()),
        }
        if !aside.is_empty() {
            let name = if status == 0 { "" } else { "dx-readiness: " };
            // Where stderr is gone too, the status still says it.
            let _ = writeln!(io::stderr().lock(), "{name}{}", escape::lines(&aside));
        }
        ExitCode::from(status)
    }
}

impl From<String> for Outcome {
    fn from(output: String) -> Self {
        Self { output, ..Self::default() }
    }
}
