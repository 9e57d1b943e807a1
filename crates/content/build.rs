//! Checks the banks and the words and compiles them in. Content that fails is a failing
//! build, with file and line.

#[path = "build/banks.rs"]
mod banks;
#[path = "build/files.rs"]
mod files;
#[path = "build/words.rs"]
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for folder in ["banks", "words", "build"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let mut complaints = banks::compile(Path::new("banks/six-priorities"), &out);
    complaints.extend(words::compile(Path::new("words"), &out));
    for complaint in &complaints {
        println!("cargo::error={complaint}");
    }
    if complaints.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
