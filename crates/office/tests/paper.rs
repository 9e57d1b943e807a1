//! The papers as an office program prints them. Where it is not installed, the test says so and passes.
#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod papers;

use std::path::Path;
use std::process::Command;

use bank::Lang;
use content::Sample;
use office::{Stamps, budget_workbook, readable_workbook, report};
use papers::{Department, today};
use readiness::Budget;

/// Prints `files` to PDF in `folder`; tells whether there is a `soffice` to do it.
fn print(folder: &Path, files: &[&str]) -> bool {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let mut office = Command::new("soffice");
    office.arg(profile).args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(folder);
    let done = office.args(files.iter().map(|file| folder.join(file))).output();
    done.is_ok_and(|done| done.status.success())
}

/// Returns the text of `pages` of a PDF, cell by cell, without what parts lines.
fn text(pdf: &Path, pages: Option<u32>) -> String {
    let mut command = Command::new("pdftotext");
    command.arg("-raw");
    if let Some(last) = pages {
        command.args(["-l", &last.to_string()]);
    }
    let text = command.arg(pdf).arg("-").output().unwrap().stdout;
    String::from_utf8_lossy(&text).split_whitespace().collect()
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_action_is_on_paper_and_the_page_for_the_director_is_one_page() {
    let folder = tempfile::tempdir().unwrap();
    let mut departments = Department::samples(Lang::Ja);
    departments.push(Department::sample(Sample::Welfare, Lang::En));
    departments.push(Department::hostile());
    let (mut files, bank) = (Vec::new(), &content::catalog().bank);
    for (at, department) in departments.iter().enumerate() {
        let paper = department.paper();
        let budget = Budget::of(bank, &department.document, &department.diagnosis, today());
        for (name, bytes) in [
            ("report.docx", report(paper, Stamps::Boxes).unwrap()),
            ("readable.xlsx", readable_workbook(paper).unwrap()),
            ("budget.xlsx", budget_workbook(paper, &budget).unwrap()),
        ] {
            let name = format!("{at}-{name}");
            std::fs::write(folder.path().join(&name), bytes).unwrap();
            files.push(name);
        }
    }
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    if !print(folder.path(), &files) {
        eprintln!("skipped: LibreOffice (soffice) is not installed");
        return;
    }
    if let Ok(kept) = std::env::var("OFFICE_PAPERS") {
        for entry in std::fs::read_dir(folder.path()).unwrap().flatten() {
            if entry.path().is_file() {
                std::fs::copy(entry.path(), Path::new(&kept).join(entry.file_name())).unwrap();
            }
        }
    }
    for (at, department) in departments.iter().enumerate() {
        let printed = |name: &str| folder.path().join(format!("{at}-{name}.pdf"));
        let report = printed("report");
        let (all, readable) = (text(&report, None), text(&printed("readable"), None));
        for title in department.titles() {
            assert!(all.contains(&bare(title)), "{at} {title}");
            assert!(readable.contains(&bare(title)), "{at} {title}");
        }
        let words = content::words(department.lang);
        let areas = bare(words.office_report.areas);
        assert!(text(&report, Some(1)).contains(&bare(words.roadmap.this_week)));
        assert!(!text(&report, Some(1)).contains(&areas), "{at}");
        assert!(text(&report, Some(2)).contains(&areas), "{at}: more than one page");
        assert!(printed("budget").exists());
    }
}
