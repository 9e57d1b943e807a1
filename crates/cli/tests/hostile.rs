//! Files that somebody made badly, or to do harm: each gets a sentence and status 2, or does nothing.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use command_line::{json, printed, root, run, said};
use serde_json::Value;

fn bad(name: &str) -> String {
    root().join("tests/fixtures-bad").join(name).to_string_lossy().into_owned()
}

#[track_caller]
fn refused(arguments: &[&str], expected: &str) {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
    assert!(said(&output).contains(expected), "{arguments:?}: {}", said(&output));
    assert!(output.stdout.is_empty(), "{arguments:?}");
}

#[test]
fn a_file_in_another_encoding_is_refused_with_what_to_do() {
    for name in ["shift-jis.json", "shift-jis-with-5c.json", "utf16le-bom.json"] {
        refused(&["diagnose", &bad(name)], "文字コードがUTF-8ではありません");
        refused(&["diagnose", &bad(name), "--json", "--lang", "en"], "not encoded as UTF-8");
    }
    let bank = bad("bank-shift-jis.bank.json");
    refused(&["check", &bank], "文字コードがUTF-8ではありません");
    refused(&["check", &bank, "--json", "--lang", "en"], "save it with the encoding \"UTF-8\"");
    let file = bad("ok-minimal.json");
    refused(&["diagnose", &file, "--bank", &bank, "--lang", "en"], "not encoded as UTF-8");
}

#[test]
fn what_stands_twice_is_named() {
    for name in ["duplicate-answer.json", "duplicate-answer-empty.json"] {
        refused(&["diagnose", &bad(name)], "「answers.online-use」");
    }
    refused(&["diagnose", &bad("duplicate-top-key.json"), "--lang", "en"], "\"path\"");
    refused(&["diagnose", &bad("name-41-chars.json"), "--lang", "en"], "\"profile.name\"");
}

#[test]
fn a_whole_number_may_be_written_as_a_fraction() {
    let report = json(&["diagnose", &bad("staff-12.0.json"), "--json"]);
    assert_eq!(report["staff"], 12);
    let report = json(&["diagnose", &bad("level-4.0.json"), "--json"]);
    assert_eq!(report["counts"]["levels"], 1);
}

/// Tells whether `text` would do something to a terminal.
fn acts(text: &str) -> bool {
    let turns = ['\u{61c}', '\u{200e}', '\u{200f}', '\u{202e}', '\u{2066}', '\u{2069}'];
    text.chars().any(|letter| (letter.is_control() && letter != '\n') || turns.contains(&letter))
}

#[test]
fn letters_that_act_on_a_terminal_are_shown_instead() {
    let text = printed(&["diagnose", &bad("esc-name.json")]);
    assert!(text.starts_with("\\u001b[31m市民課\\u001b[0m\\u202eコード  "), "{text}");
    assert!(!acts(&text), "{text}");
    // JSON says the same as before: the escapes are its own.
    let text = printed(&["diagnose", &bad("esc-name.json"), "--json"]);
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["department"], "\u{1b}[31m市民課\u{1b}[0m\u{202e}コード");
    assert!(!acts(&text));
}

#[test]
fn letters_that_act_are_shown_in_refusals_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file\u{7}.json");
    let place = file.to_string_lossy();
    let minimal = fs::read_to_string(bad("ok-minimal.json")).unwrap();
    let said_of = |text: &str, more: &[&str]| {
        fs::write(&file, text).unwrap();
        let output = run(&[&["diagnose", &place, "--lang", "en"], more].concat());
        assert_eq!(output.status.code(), Some(2));
        let said = said(&output);
        assert!(!acts(&said), "{said}");
        assert_eq!(said.matches('\n').count(), 1, "{said}");
        said
    };
    // A key that nobody knows, a bank that nobody has.
    let key = minimal.replacen("\"done\": []", r#""\u001b]0;x\u0007\n": 1"#, 1);
    assert!(said_of(&key, &[]).contains("\"\\u001b]0;x\\u0007\\u000a\" in the file"));
    let bank = minimal.replacen("six-priorities", r"\u202e\n\u009b2J", 1);
    assert!(said_of(&bank, &[]).contains("\"\\u202e\\u000a\\u009b2J\", which is not shipped"));
    assert!(said_of("{", &[]).contains("file\\u0007.json: "));
    // The problems of a bank, a line each.
    let bank = folder.path().join("bank.json");
    let problem = r#"{"base": "six-priorities", "\u001b[2J\nx": 1}"#;
    fs::write(&bank, problem).unwrap();
    let output = run(&["check", &bank.to_string_lossy()]);
    assert!(!acts(&said(&output)), "{}", said(&output));
    assert!(said(&output).contains("\\u001b[2J\\u000ax"), "{}", said(&output));
}

#[cfg(unix)]
mod without_end {
    use std::fs::OpenOptions;
    use std::io::Write as _;
    use std::process::Command;
    use std::thread;

    use super::{bad, fs, printed, refused, run, said};

    #[test]
    fn a_device_without_end_is_too_large() {
        refused(&["diagnose", "/dev/zero"], "大きすぎます");
        refused(&["check", "/dev/zero", "--lang", "en"], "too large");
        let file = bad("ok-minimal.json");
        refused(&["diagnose", &file, "--bank", "/dev/zero", "--lang", "en"], "too large");
    }

    #[test]
    fn a_pipe_is_read_to_its_end_and_no_further_than_any_file() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let write = |text: Vec<u8>, times: usize| {
            let pipe = pipe.clone();
            thread::spawn(move || {
                let mut pipe = OpenOptions::new().write(true).open(pipe).unwrap();
                // Nobody reads on once it is too much.
                for _ in 0..times {
                    if pipe.write_all(&text).is_err() {
                        return false;
                    }
                }
                true
            })
        };
        let place = pipe.to_string_lossy();
        let writer = write(fs::read(bad("ok-minimal.json")).unwrap(), 1);
        assert!(printed(&["diagnose", &place]).starts_with("市民課"));
        assert!(writer.join().unwrap());
        let writer = write(vec![b' '; 1024 * 1024], 1024);
        refused(&["diagnose", &place, "--lang", "en"], "too large");
        assert!(!writer.join().unwrap(), "it was read to its end");
    }

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        for command in ["diagnose", "check"] {
            let output = run(&[command, &folder.path().to_string_lossy()]);
            assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        }
    }
}
