//! What may not be shipped: an address on another host, or a path of the machine that built it.

use std::path::PathBuf;

use anyhow::{Result, bail};

/// Names of XML languages, and of the licence that quotes its own. Nothing fetches them.
const NAMES: &[&str] = &["http://www.w3.org/", "http://www.apache.org/licenses/"];

/// Refuses `files` that name another host or one of the folders of this `machine`.
///
/// Only text is searched for hosts: the Wasm holds the sources that the page cites, and the
/// policy of the page lets it fetch from none of them.
///
/// # Errors
///
/// Fails with every finding.
pub fn check(files: &[(String, Vec<u8>)], machine: &[PathBuf]) -> Result<()> {
    let mut findings = Vec::new();
    for (name, bytes) in files {
        if [".html", ".js", ".css"].iter().any(|ending| name.ends_with(ending)) {
            let text = String::from_utf8_lossy(bytes);
            findings.extend(addresses(&text).map(|found| format!("{name} names {found}")));
        }
        for folder in machine {
            let folder = format!("{}/", folder.display());
            // A folder right below the root has too short a name to tell it from other text.
            let is_telling = folder.matches('/').count() > 2;
            if is_telling && bytes.windows(folder.len()).any(|window| window == folder.as_bytes()) {
                findings.push(format!("{name} holds this machine's path {folder}"));
            }
        }
    }
    if findings.is_empty() {
        return Ok(());
    }
    bail!("this may not be shipped:\n  {}", findings.join("\n  "))
}

/// Returns the addresses on other hosts in `text`, but for lines that are comments: those of
/// wasm-bindgen cite their sources.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(addresses_of_line)
}

/// Returns the addresses on other hosts in `text`.
fn addresses_of_line(text: &str) -> impl Iterator<Item = &str> {
    let ends = |letter: char| letter.is_whitespace() || "\"'`<>)".contains(letter);
    text.match_indices("://")
        .filter_map(move |(at, _)| {
            let scheme = ["https", "http", "wss", "ws"]
                .into_iter()
                .find(|scheme| text[..at].to_ascii_lowercase().ends_with(scheme))?;
            let address = &text[at - scheme.len()..];
            Some(&address[..address.find(ends).unwrap_or(address.len())])
        })
        .filter(|address| !NAMES.iter().any(|name| address.starts_with(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &[&str]) {
        assert_eq!(addresses(text).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn another_host_is_found() {
        case("<link href=\"https://fonts.example/css\">", &["https://fonts.example/css"]);
        case(
            "fetch('HTTP://a.example') + ws://b.example/",
            &["HTTP://a.example", "ws://b.example/"],
        );
    }

    #[test]
    fn a_comment_fetches_nothing() {
        case("a();\n  // See https://a.example/\nb('https://b.example')", &["https://b.example"]);
    }

    #[test]
    fn names_of_xml_languages_and_own_addresses_pass() {
        case("xmlns=\"http://www.w3.org/2000/svg\" src=\"./boot.js\" href=\"data:,\"", &[]);
        case("http://www.w3.org.example/", &["http://www.w3.org.example/"]);
    }

    #[test]
    fn a_path_of_the_machine_is_refused_even_in_wasm() {
        let files = [("page.wasm".to_owned(), b"\0asm panicked at /home/me/dx/src/a.rs".to_vec())];
        let message = check(&files, &["/home/me/dx".into()]).unwrap_err().to_string();
        assert!(message.contains("page.wasm holds this machine's path /home/me/dx/"), "{message}");
    }
}
