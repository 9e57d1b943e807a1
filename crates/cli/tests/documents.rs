//! Papers that the command writes.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use command_line::{fixture, printed, run, said};

#[test]
fn the_ending_says_which_paper_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = fixture("v1-welfare.json");
    let write = |command: &str, name: &str, more: &[&str]| {
        let output = folder.path().join(name);
        let output = output.to_str().unwrap();
        let arguments = [command, &file, "-o", output, "--today", "2026-12-01"];
        let said = printed(&[arguments.as_slice(), more].concat());
        assert_eq!(said, "");
        fs::read(output).unwrap()
    };
    for (command, name) in [("report", "a.docx"), ("report", "a.XLSX"), ("budget", "b.xlsx")] {
        let bytes = write(command, name, &[]);
        assert_eq!(&bytes[..2], b"PK", "{name}");
        assert_eq!(bytes, write(command, name, &[]), "{name}");
    }
    assert_ne!(write("report", "a.docx", &[]), write("report", "a.docx", &["--stamps"]));
    let told = String::from_utf8(write("report", "a.txt", &[])).unwrap();
    assert!(told.starts_with("件名　") && told.contains("について（報告）"), "{told}");
    let asked = String::from_utf8(write("report", "a.txt", &["--approval"])).unwrap();
    assert!(asked.contains("について（伺い）"), "{asked}");
    let english = String::from_utf8(write("report", "a.txt", &["--lang", "en"])).unwrap();
    assert!(english.starts_with("Subject: "), "{english}");
}

#[test]
fn another_ending_and_an_output_that_cannot_be_written_are_refused() {
    let file = fixture("v1-welfare.json");
    for (command, output) in [("report", "a.pdf"), ("report", "a"), ("budget", "a.docx")] {
        let refused = run(&[command, &file, "-o", output]);
        assert_eq!(refused.status.code(), Some(2), "{output}");
        assert!(said(&refused).contains("xlsx"), "{}", said(&refused));
        assert!(refused.stdout.is_empty());
    }
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("none/a.docx");
    let failed = run(&["report", &file, "-o", nowhere.to_str().unwrap()]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(said(&failed).contains("a.docx"));
}

#[test]
fn a_file_that_cannot_be_used_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (file, output) = (folder.path().join("no.json"), folder.path().join("a.docx"));
    fs::write(&file, "{}").unwrap();
    let refused = run(&["report", file.to_str().unwrap(), "-o", output.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(!output.exists());
}

#[test]
fn pictures_are_a_folder_or_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = fixture("v1-welfare.json");
    let write = |name: &str| {
        let output = folder.path().join(name);
        let arguments =
            ["pictures", &file, "-o", output.to_str().unwrap(), "--today", "2026-12-01"];
        assert_eq!(printed(&arguments), "");
        output
    };
    let pack = fs::read(write("a.zip")).unwrap();
    assert_eq!(&pack[..2], b"PK");
    assert_eq!(pack, fs::read(write("b.zip")).unwrap());
    for _ in 0..2 {
        let names = fs::read_dir(write("pictures")).unwrap().map(|one| one.unwrap().path());
        let names: Vec<_> = names.collect();
        assert_eq!(names.len(), 6);
        for name in names {
            assert!(fs::read_to_string(&name).unwrap().starts_with("<svg "), "{name:?}");
        }
    }
    let refused = run(&["pictures", &file, "-o", "a.png"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains(".zip"), "{}", said(&refused));
}
