//! What finished actions took in several departments, as a change of a bank.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use bank::Catalog;
use command_line::{example, json, printed, run, said};
use readiness::{
    Action, Document, ExecutionState, Moment, Name, PerPerson, Profile, ReviewEntry, Text,
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Files of departments in a folder of their own.
struct Town(TempDir);

impl Town {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_string_lossy().into_owned()
    }

    fn put(&self, name: &str, document: &Document) -> String {
        let path = self.path(name);
        fs::write(&path, record::write(document)).unwrap();
        path
    }

    /// Writes the files of `percents.len()` departments of ten, in each of which `action` took so
    /// many percent of its estimate.
    fn departments(&self, catalog: &Catalog, action: &str, percents: &[u32]) -> Vec<String> {
        let files = percents.iter().enumerate().map(|(at, percent)| {
            let mut document = department(catalog, &format!("第{at}課"));
            let hours = catalog.bank.action(&action.into()).unwrap().hours_for(10);
            finish(&mut document, action, u16::try_from(hours * percent / 100).unwrap());
            self.put(&format!("secret-{at}.json"), &document)
        });
        files.collect()
    }
}

fn department(catalog: &Catalog, name: &str) -> Document {
    let profile = Profile { name: Name::cut(name), staff: Some(10), ..Profile::default() };
    Document { bank: content::bank_ref(catalog), profile, ..Document::default() }
}

fn finish(document: &mut Document, action: &str, spent: u16) {
    let state = ExecutionState::Done;
    let entry = ReviewEntry { state, spent: Some(spent), ..ReviewEntry::default() };
    let time = Moment::parse("2027-01-13T09:00").unwrap();
    document.review(action.into(), entry, &time, time.date().unwrap()).unwrap();
}

fn command<'a>(files: &'a [String], more: &[&'a str]) -> Vec<&'a str> {
    let start = ["actuals", "--today", "2027-04-01"].into_iter();
    start.chain(files.iter().map(String::as_str)).chain(more.iter().copied()).collect()
}

fn action(text: &str, id: &str) -> Action {
    content::read_bank(text).unwrap().bank.action(&id.into()).unwrap().clone()
}

/// 10 hours and 0.7 for each: 17 in a department of ten.
fn estimate() -> Action {
    content::catalog().bank.action(&"past-reforms".into()).unwrap().clone()
}

#[test]
fn the_change_is_read_and_changes_the_hours() {
    let town = Town::new();
    let files = town.departments(content::catalog(), "past-reforms", &[200, 200, 200, 200, 1_000]);
    let text = printed(&command(&files, &[]));
    let (before, after) = (estimate(), action(&text, "past-reforms"));
    assert_eq!(after.hours, before.hours * 2);
    let each = before.hours_per_person.get() * 2;
    assert_eq!(after.hours_per_person, PerPerson::tenths(each).unwrap());
    let same = Action { hours: before.hours, hours_per_person: before.hours_per_person, ..after };
    assert_eq!(same, before, "nothing but the hours");

    let out = town.path("hours.bank.json");
    assert_eq!(printed(&command(&files, &["-o", &out])), "");
    assert_eq!(fs::read_to_string(&out).unwrap(), text);
    let check = json(&["check", &out, "--json"]);
    assert_eq!((&check["problems"], &check["banks"]), (&json!([]), &json!(1)));

    let change: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(change["base"], content::SHIPPED[0]);
    assert_eq!(change["action"].as_array().unwrap().len(), 1);
    let source = &change["source"][0];
    assert_eq!(source["id"], "actual-hours-past-reforms");
    let title = source["title"]["ja"].as_str().unwrap();
    assert!(title.contains("5課、中央値は見積りの2.0倍（四分位 2.0〜6.0倍）"), "{title}");
    let title = source["title"]["en"].as_str().unwrap();
    assert!(title.contains("5 departments, median 2.0 of the estimate"), "{title}");
}

#[test]
fn no_department_can_be_told_and_what_too_few_finished_is_left_out() {
    let town = Town::new();
    let files = town.departments(content::catalog(), "past-reforms", &[130, 150, 170]);
    let mut document = department(content::catalog(), "第0課");
    finish(&mut document, "past-reforms", 20);
    finish(&mut document, "worry-box", 77);
    town.put("secret-0.json", &document);
    let output = run(&command(&files, &["-k", "3"]));
    let (text, aside) = (String::from_utf8(output.stdout.clone()).unwrap(), said(&output));
    assert!(output.status.success(), "{aside}");
    for word in ["secret", "第0課", "第1課", "worry-box", "77"] {
        assert!(!text.contains(word), "{word}");
    }
    let few = "済んだ課が3に満たず、変えない取組：1件\n";
    assert!(aside.contains(few), "{aside}");
    assert!(aside.trim_end().ends_with("：1課"), "{aside}");
    let english = said(&run(&command(&files, &["-k", "3", "--lang", "en"])));
    assert!(english.contains("finished in fewer than 3 departments, left out: 1\n"), "{english}");
}

#[test]
fn what_does_not_count_is_named() {
    let town = Town::new();
    let mut files = town.departments(content::catalog(), "past-reforms", &[150, 160]);
    let document = department(content::catalog(), "見本課");
    let mut mended = document.clone();
    finish(&mut mended, "past-reforms", 29);
    mended.bank.hash = Text::cut("0123456789abcdef");
    files.push(town.put("mended.json", &mended));
    let mut other = document.clone();
    other.bank = content::bank_ref(content::find(content::SHIPPED[1]).unwrap());
    files.push(town.put("other-bank.json", &other));
    let mut earlier = document.clone();
    earlier.bank.edition = Text::cut("2026.1");
    files.push(town.put("earlier.json", &earlier));
    files.push(town.put("sample.json", &Document { is_sample: true, ..document }));
    let again = town.path("again.json");
    fs::copy(&files[0], &again).unwrap();
    files.push(again);
    files.push(town.path("gone.json"));
    let output = run(&command(&files, &["-k", "3"]));
    let aside = said(&output);
    assert!(output.status.success(), "{aside}");
    assert!(aside.contains("数えたファイル：3件\n数えなかったファイル：5件\n"), "{aside}");
    for name in ["other-bank.json", "earlier.json", "sample.json", "again.json", "gone.json"] {
        assert!(aside.lines().any(|line| line.contains(name)), "{name} in {aside}");
    }
    assert_eq!(action(&String::from_utf8(output.stdout).unwrap(), "past-reforms").hours, 13);
}

#[test]
fn a_municipalitys_own_bank_is_written_again_with_the_change() {
    let town = Town::new();
    let mut bank: Value =
        serde_json::from_str(&fs::read_to_string(example("our-town.bank.json")).unwrap()).unwrap();
    bank["base_edition"] = content::catalog().edition.clone().into();
    let (own, text) = (town.path("our.bank.json"), bank.to_string());
    fs::write(&own, &text).unwrap();
    let catalog = content::read_bank(&text).unwrap();
    let files = town.departments(&catalog, "past-reforms", &[200, 200, 200]);
    let changed = printed(&command(&files, &["-k", "3", "--bank", &own]));
    assert_eq!(action(&changed, "past-reforms").hours, estimate().hours * 2);
    let (before, after): (_, Value) = (bank, serde_json::from_str(&changed).unwrap());
    for key in ["id", "edition", "name", "question", "retire", "add"] {
        assert_eq!(before[key], after[key], "{key}");
    }
    let out = town.path("own.bank.json");
    fs::write(&out, &changed).unwrap();
    assert_eq!(json(&["check", &out, "--json"])["problems"], json!([]));
}

#[test]
fn where_nothing_changes_nothing_is_written() {
    let town = Town::new();
    let files = town.departments(content::catalog(), "past-reforms", &[150, 160, 100, 100, 100]);
    let out = town.path("hours.bank.json");
    for (more, words) in [
        (&["-k", "2"][..], "3"),
        (&["-k", "6"], "少なくとも6課のファイルが要ります。"),
        (&["-k", "5"], "見積りどおりで、変えない取組：1件"),
    ] {
        let output = run(&command(&files, &[more, &["-o", &out]].concat()));
        assert_eq!(output.status.code(), Some(2), "{more:?}");
        assert!(said(&output).contains(words), "{}", said(&output));
        assert!(!fs::exists(&out).unwrap());
    }
    let files = town.departments(content::catalog(), "past-reforms", &[150, 160, 170]);
    let before = fs::read_to_string(&files[0]).unwrap();
    let output = run(&command(&files, &["-k", "3", "-o", &files[0]]));
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(&files[0]).unwrap(), before);
}
