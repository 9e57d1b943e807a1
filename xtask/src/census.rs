//! Every way out of the page, counted: a file, paper, the title, the address, a worker, a request, the
//! storage, the console. One that is not in the list fails the test, so that nobody opens one without
//! saying what goes through it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::workspace::Workspace;

/// What opens a way, in which file, how often, and what goes through it.
const WAYS: &[(&str, &str, usize, &str)] = &[
    (
        "set_download",
        "src/browser/files.rs",
        1,
        "files: masters, copies for an audience, set-aside texts",
    ),
    ("create_object_url", "src/browser/files.rs", 1, "the same files"),
    (
        "create_object_url",
        "src/browser/office.rs",
        1,
        "the script of the worker, nothing of anybody",
    ),
    ("window.print()", "src/browser/page.rs", 1, "paper: what the page shows, always whole (内部)"),
    ("document.set_title(", "src/browser/page.rs", 1, "the name of the page, nothing of anybody"),
    ("set_hash(", "src/browser/address.rs", 1, "ids of questions and actions"),
    (
        "fetch_with",
        "src/browser/beside.rs",
        1,
        "requests for files of the page, nothing of anybody",
    ),
    ("post_message(", "src/browser/office.rs", 1, "orders, to the page's own worker"),
    (".set_item(", "src/browser/storage.rs", 1, "the document, in the storage of this browser"),
    ("console::", "src/browser/office.rs", 1, "why a file was not made"),
    ("console_error(", "src/browser/panic.rs", 1, "where the program stopped"),
    ("link.download", "public/stopped.js", 1, "the master file of a page that has stopped"),
    ("fetch(", "public/boot.js", 2, "requests for files of the page, nothing of anybody"),
    ("importScripts(", "public/office-worker.js", 1, "the glue of the module for Office files"),
    ("createObjectURL", "public/boot.js", 1, "the method in full"),
    ("createObjectURL", "public/stopped.js", 1, "the master file of a page that has stopped"),
];

/// What could open a way out, and is looked for everywhere.
const TRACES: &[&str] = &[
    "set_download",
    "create_object_url",
    "createObjectURL",
    "window.print()",
    "document.set_title(",
    "set_hash(",
    "fetch_with",
    "fetch(",
    "post_message(",
    ".set_item(",
    "console::",
    "console_error(",
    "link.download",
    "importScripts(",
    "clipboard",
    "send_beacon",
    "sendBeacon",
    "WebSocket",
    "XmlHttpRequest",
    "XMLHttpRequest",
    "BroadcastChannel",
    "push_state",
    "replace_state",
    "set_cookie",
    "document.cookie",
    "window.open",
];

/// The sources of the page.
fn sources(root: &Path) -> Vec<PathBuf> {
    let (mut folders, mut files) = (vec![root.join("src"), root.join("public")], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if ["rs", "js"].contains(&ending) && !path.ends_with("journal_tests.rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

#[test]
fn every_way_out_of_the_page_is_known() {
    let root = Workspace::locate().unwrap().root;
    let (mut found, mut expected) = (Vec::new(), Vec::new());
    for file in sources(&root) {
        let text = fs::read_to_string(&file).unwrap();
        let code: Vec<_> =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let name = file.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        for trace in TRACES {
            // In Rust, functions of our own are called so; the browser's has another name there.
            if *trace == "fetch(" && file.extension().is_none_or(|ending| ending != "js") {
                continue;
            }
            let count = code.iter().filter(|line| has(line, trace)).count();
            if count > 0 {
                found.push((name.clone(), *trace, count));
            }
        }
    }
    expected
        .extend(WAYS.iter().map(|(trace, file, count, _)| ((*file).to_owned(), *trace, *count)));
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

/// Tells whether `line` calls it: a longer name that ends with it is another thing.
fn has(line: &str, trace: &str) -> bool {
    line.match_indices(trace).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let begins_a_name = trace.starts_with(|letter: char| letter.is_alphabetic());
        !(begins_a_name && before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_'))
    })
}
