//! The form after `LibreOffice` has opened it and saved it anew. Skipped, with a line that says so,
//! where `soffice` is not there.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod book;

use std::path::Path;
use std::process::Command;

use bank::Lang;
use book::{Book, read, today, written};
use content::Sample;
use readiness::{Document, Moment, Remark};
use record::check_code;

/// Returns `bytes` as `LibreOffice` saves them; nothing where it is not there.
#[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
fn saved_anew(bytes: &[u8]) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let (form, out) = (folder.path().join("form.xlsx"), folder.path().join("out"));
    std::fs::write(&form, bytes).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("lo").display());
    let mut command = Command::new("soffice");
    command.arg(profile).args(["--headless", "--convert-to", "xlsx", "--outdir"]);
    let Ok(output) = command.arg(&out).arg(&form).output() else {
        eprintln!("skipped: there is no soffice to save the form anew with");
        return None;
    };
    let path = Path::new(&out).join("form.xlsx");
    assert!(path.exists(), "{output:?}");
    Some(std::fs::read(path).unwrap())
}

fn hard() -> Document {
    let mut document = Sample::Counter.document(Lang::Ja);
    let texts = [
        "👩‍👩‍👧‍👦と𠮷野家",
        "①㈱㍻～－∥",
        "=1+1",
        "<script>alert(1)</script>&amp;",
        "一行目\n二行目\n\n四行目",
        "_x0041_ _x000D_",
        "'0012",
        "a\u{1}b\u{7f}c\u{85}d\u{fffe}e",
    ];
    let ids: Vec<_> = document.answers.iter().map(|(id, _)| id.clone()).collect();
    for (id, text) in
        ids.iter().zip(texts.map(String::from).into_iter().chain(["👨‍👩‍👧".repeat(1_000)]))
    {
        let mut answer = document.answers.get(id).unwrap().clone();
        answer.note = Remark::new(text).unwrap();
        document.answers.restore(id.clone(), answer).unwrap();
    }
    document
}

#[test]
fn untouched_it_gives_the_same_check_code() {
    assert_eq!(today().to_string(), "2026-12-01");
    for (document, lang) in [(hard(), Lang::Ja), (Sample::Tax.document(Lang::En), Lang::En)] {
        let Some(bytes) = saved_anew(&written(&document, lang)) else { return };
        let reading = read(&bytes).unwrap();
        assert_eq!(reading.problems, []);
        assert_eq!(reading.changes, []);
        assert_eq!(check_code(&reading.document), check_code(&document));
        assert_eq!(reading.document, document);
    }
}

#[test]
fn what_was_filled_in_is_still_there() {
    let document = Sample::Counter.document(Lang::Ja);
    let mut book = Book::open(&written(&document, Lang::Ja));
    book.fill("online-use", 4, "０");
    book.fill("online-use", 6, "一行目\n=1+1");
    book.describe("staff", "２１");
    let Some(bytes) = saved_anew(&book.save()) else { return };
    let reading = read(&bytes).unwrap();
    assert_eq!(reading.problems, []);
    assert_eq!(reading.changes.len(), 3);
    let taken = reading.with(|_| true, Moment::default());
    assert_eq!(taken.profile.staff, Some(21));
    assert_eq!(taken.answers.get(&"online-use".into()).unwrap().note, "一行目\n=1+1");
}
