//! Checks the banks and the words and compiles them in. Content that fails is a failing
//! build, with file and line.

#[path = "build/banks.rs"]
mod banks;
#[path = "src/bilingual.rs"]
mod bilingual;
#[path = "build/english.rs"]
mod english;
#[path = "build/files.rs"]
mod files;
#[path = "build/words.rs"]
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for folder in ["banks", "words", "build", "src/bilingual.rs"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let complaints = compile(&out).err().unwrap_or_default();
    for complaint in &complaints {
        println!("cargo::error={complaint}");
    }
    if complaints.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Compiles the words, both banks and the English of all.
fn compile(out: &Path) -> Result<(), Vec<String>> {
    let words = words::compile(Path::new("words"), out);
    let banks = banks::compile(Path::new("banks/six-priorities"), None, out).and_then(|six| {
        let folder = Path::new("banks/seven-priorities");
        let seven = banks::compile(folder, Some(&six.whole), out)?;
        Ok([six.english, seven.english])
    });
    match (words, banks) {
        (Ok(words), Ok(banks)) => english::write(words, banks, out).map_err(|what| vec![what]),
        (words, banks) => Err([words.err(), banks.err()].into_iter().flatten().flatten().collect()),
    }
}
