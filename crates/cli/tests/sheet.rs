//! The form, the check code and its proof, as the DX office's scripts see them.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;
use std::io::Cursor;
use std::path::Path;

use bank::Lang;
use calamine::{Data, Reader as _, Xlsx};
use command_line::{json, printed, run, said};
use content::Sample;
use rust_xlsxwriter::Workbook;
use tempfile::TempDir;

/// A folder with the file of a department and its form.
struct Town {
    folder: TempDir,
    code: String,
}

impl Town {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let document = Sample::Counter.document(Lang::Ja);
        fs::write(folder.path().join("a.json"), record::write(&document)).unwrap();
        let town = Self { folder, code: record::check_code(&document) };
        printed(&["sheet", "write", &town.path("a.json"), "-o", &town.path("a.xlsx")]);
        town
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    /// Writes the form anew with `text` in the column `column` of the question `online-use`.
    fn fill(&self, column: u16, text: &str) -> String {
        let bytes = fs::read(self.path("a.xlsx")).unwrap();
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        let mut workbook = Workbook::new();
        for name in book.sheet_names() {
            let sheet = workbook.add_worksheet();
            sheet.set_name(&name).unwrap();
            let range = book.worksheet_range(&name).unwrap();
            for (row, at, value) in range.used_cells() {
                let (row, at) = (u32::try_from(row).unwrap(), u16::try_from(at).unwrap());
                match value {
                    Data::Float(number) => drop(sheet.write_number(row, at, *number)),
                    value if *value == "online-use" && name == "設問" => {
                        sheet.write_string(row, at, "online-use").unwrap();
                        sheet.write_string(row, column, text).unwrap();
                    }
                    value => {
                        let is_filled = name == "設問"
                            && at == column
                            && *range.get((row as usize, 1)).unwrap() == "online-use";
                        if !is_filled {
                            sheet.write_string(row, at, value.to_string()).unwrap();
                        }
                    }
                }
            }
        }
        let path = self.path("filled.xlsx");
        workbook.save(Path::new(&path)).unwrap();
        path
    }
}

#[test]
fn the_code_of_the_file_is_that_of_its_form() {
    let town = Town::new();
    for name in ["a.json", "a.xlsx"] {
        let file = town.path(name);
        assert_eq!(printed(&["code", &file]), format!("{}\n", town.code));
        assert!(printed(&["verify", &file, "--code", &town.code]).contains(&town.code));
        let typed = town.code.to_lowercase().replace('-', " ");
        printed(&["verify", &file, "--code", &typed, "--lang", "en"]);
        let report = json(&["verify", &file, "--code", &town.code, "--json"]);
        assert_eq!(report["agrees"], true);
        assert_eq!(report["check_code"], town.code.as_str());
        assert!(report["answers"].as_u64().unwrap() > 20);
        assert_eq!(report["changes"], serde_json::json!([]));
    }
}

#[test]
fn what_differs_is_named() {
    let town = Town::new();
    let output = run(&["verify", &town.path("a.json"), "--code", "0000-0000"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert!(said(&output).contains(&format!("0000-0000のはずが、{}です", town.code)));
    let filled = town.fill(6, "新しいメモ");
    let output = run(&["verify", &filled, "--code", &town.code]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("「メモ」："), "{}", said(&output));
    assert!(said(&output).contains("「新しいメモ」"), "{}", said(&output));
    let output = run(&["verify", &filled, "--code", "none"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_code_of_an_earlier_paper_counts() {
    let town = Town::new();
    let document = Sample::Counter.document(Lang::Ja);
    let former = record::former_check_code(&document);
    let report = json(&["verify", &town.path("a.xlsx"), "--code", &former, "--json"]);
    assert_eq!((&report["agrees"], &report["is_former_code"]), (&true.into(), &true.into()));
}

#[test]
fn the_language_may_stand_before_and_after_every_word() {
    let town = Town::new();
    let (file, form) = (town.path("a.json"), town.path("en.xlsx"));
    for line in [
        "--lang en sheet FILE -o FORM",
        "sheet --lang en FILE -o FORM",
        "sheet FILE -o FORM --lang en",
        "--lang en sheet write FILE -o FORM",
        "sheet --lang en write FILE -o FORM",
        "sheet write FILE --lang en -o FORM",
    ] {
        let _ = fs::remove_file(&form);
        let words = line.split(' ').map(|word| match word {
            "FILE" => file.as_str(),
            "FORM" => form.as_str(),
            word => word,
        });
        printed(&words.collect::<Vec<_>>());
        let book = Xlsx::new(Cursor::new(fs::read(&form).unwrap())).unwrap();
        assert_eq!(book.sheet_names().first().map(String::as_str), Some("Questions"), "{line}");
    }
    let read = town.path("read.json");
    for line in [["--lang", "en", "sheet", "read"], ["sheet", "--lang", "en", "read"]] {
        printed(&[&line[..], &[&form, "-o", &read]].concat());
        let output = run(&[&line[..], &[&file, "-o", &read]].concat());
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains("workbook"), "{}", said(&output));
    }
    let twice = run(&["sheet", &file, "-o", &form, "read", &form, "-o", &read]);
    assert_eq!(twice.status.code(), Some(2), "{}", said(&twice));
}

#[test]
fn an_untouched_form_gives_the_same_file() {
    let town = Town::new();
    let output = run(&["sheet", "read", &town.path("a.xlsx"), "-o", &town.path("b.json")]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(said(&output), "");
    let read = |name| fs::read_to_string(town.path(name)).unwrap();
    assert_eq!(read("a.json"), read("b.json"));
    // The short way, with a department that has said nothing.
    let (short, blank) = (town.path("c.xlsx"), town.path("d.xlsx"));
    printed(&["sheet", &town.path("a.json"), "-o", &short]);
    printed(&["verify", &short, "--code", &town.code]);
    printed(&["sheet", &town.path("a.json"), "--blank", "-o", &blank, "--lang", "en"]);
    assert_ne!(printed(&["code", &blank]).trim(), town.code);
    let report = json(&["verify", &blank, "--code", printed(&["code", &blank]).trim(), "--json"]);
    assert_eq!((&report["answers"], &report["notes"]), (&0.into(), &0.into()));
}

#[test]
fn changed_cells_are_listed_and_counted() {
    let town = Town::new();
    let (filled, out) = (town.fill(4, "４"), town.path("b.json"));
    let output = run(&["sheet", "read", &filled, "-o", &out, "--json"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("「回答」："), "{}", said(&output));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["changes"][0]["column"], "回答");
    assert_eq!(report["original_check_code"], town.code.as_str());
    assert_eq!(report["check_code"], printed(&["code", &out]).trim());
    let document = record::read(&fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(document.answers.level(&"online-use".into()).unwrap().get(), 4);
}

#[test]
fn an_impossible_cell_is_named_and_nothing_is_written() {
    let town = Town::new();
    let (filled, out) = (town.fill(4, "できている"), town.path("b.json"));
    let output = run(&["sheet", "read", &filled, "-o", &out]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("「できている」は回答になりません"), "{}", said(&output));
    assert!(!Path::new(&out).exists());
    let output = run(&["sheet", "read", &filled, "-o", &out, "--partly"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(printed(&["code", &out]).trim(), town.code);
}

#[test]
fn what_cannot_be_read_or_written_is_said() {
    let town = Town::new();
    let (json, form) = (town.path("a.json"), town.path("a.xlsx"));
    let output = run(&["sheet", "read", &json, "-o", &town.path("b.json")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("Excelブック（.xlsx）ではありません"), "{}", said(&output));
    let output = run(&["sheet", "read", &form, "-o", &form]);
    assert_eq!(output.status.code(), Some(2));
    assert!(fs::read(&form).unwrap().starts_with(b"PK"));
    let output = run(&["sheet", "read", &form, "-o", &town.path("no/such/folder.json")]);
    assert_eq!(output.status.code(), Some(1));
    let output = run(&["sheet", &json]);
    assert_eq!(output.status.code(), Some(2));
    let output = run(&["code", &town.path("none.json")]);
    assert_eq!(output.status.code(), Some(2));
    let short = fs::read(&form).unwrap();
    fs::write(town.path("cut.xlsx"), &short[..short.len() / 2]).unwrap();
    let output = run(&["verify", &town.path("cut.xlsx"), "--code", &town.code]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("壊れているか、途中で切れています"), "{}", said(&output));
}
