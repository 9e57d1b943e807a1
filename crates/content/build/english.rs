//! Writes everything that is said in English as one file.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// What `src/english.rs` reads.
#[derive(Serialize)]
struct English {
    words: Vec<String>,
    banks: [Vec<Value>; 2],
}

/// Writes the file as `english.json` to `out`, and the first 16 digits of its SHA-256 as
/// `english.hash`.
///
/// # Errors
///
/// Fails when they cannot be written.
pub fn write(words: Vec<String>, banks: [Vec<Value>; 2], out: &Path) -> Result<(), String> {
    let text = serde_json::to_string(&English { words, banks }).map_err(|e| e.to_string())?;
    let mut hash = String::new();
    for byte in Sha256::digest(&text).iter().take(8) {
        let _ = write!(hash, "{byte:02x}");
    }
    for (name, text) in [("english.json", text), ("english.hash", hash)] {
        fs::write(out.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}
