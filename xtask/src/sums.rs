//! `dist/SHA256SUMS`: lets whoever puts the page on a server check that nothing was lost.

use std::{fmt::Write as _, fs};

use anyhow::Result;
use sha2::{Digest as _, Sha256};

use crate::{site::Site, workspace::Workspace};

/// Writes the checksums of both editions, as `sha256sum -c SHA256SUMS` in `dist/` reads them.
///
/// # Errors
///
/// Fails when the file cannot be written.
pub fn write(workspace: &Workspace, site: &Site, single: &str) -> Result<()> {
    let mut text = line("dx-readiness.html", single.as_bytes());
    for (name, bytes) in &site.files {
        text.push_str(&line(&format!("site/{name}"), bytes));
    }
    Ok(fs::write(workspace.dist().join("SHA256SUMS"), text)?)
}

/// Returns one line of the list.
fn line(name: &str, bytes: &[u8]) -> String {
    let mut line = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(line, "{byte:02x}");
    }
    format!("{line}  {name}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_sha256sum_writes() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  site/a.js\n";
        assert_eq!(line("site/a.js", b""), empty);
    }
}
