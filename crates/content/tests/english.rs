//! The English texts as a file.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

#[path = "../src/bilingual.rs"]
mod bilingual;

use bank::{BankFile, Lang};
use content::{ENGLISH, OtherEdition, install};
use serde_json::Value;

#[test]
fn nothing_but_the_file_of_this_edition_is_taken() {
    let longer = format!("{ENGLISH} ");
    let other = ENGLISH.replacen("the ", "The ", 1);
    let cut = &ENGLISH[..ENGLISH.len() - 1];
    for text in ["", "{}", "<!doctype html>", cut, &longer, &other] {
        assert_eq!(install(text.as_bytes()), Err(OtherEdition));
    }
    assert_eq!(install(b"\xff"), Err(OtherEdition));
    let large = vec![b' '; content::MAX_ENGLISH_BYTES + 1];
    assert_eq!(install(&large), Err(OtherEdition));
    assert_eq!(install(ENGLISH.as_bytes()), Ok(()));
    assert_eq!(install(ENGLISH.as_bytes()), Ok(()), "twice");
}

#[test]
fn the_texts_come_back_to_their_places() {
    assert!(content::has(Lang::Ja) && content::has(Lang::En));
    let both = [Lang::Ja, Lang::En].map(|lang| content::words(lang).common.switch);
    assert_eq!(both, ["English", "日本語"]);
    for catalog in content::SHIPPED.map(|id| content::find(id).unwrap()) {
        let areas = catalog.bank.areas().iter().filter_map(|area| catalog.area(&area.id));
        assert!(areas.clone().count() > 10 && areas.clone().all(|area| area.name.en.is_ascii()));
        assert!(areas.clone().all(|area| !area.name.ja.is_ascii()));
    }
    assert!(ENGLISH.len() < content::MAX_ENGLISH_BYTES / 2);
}

#[test]
fn its_name_says_which_edition_it_is() {
    let name = content::english_name();
    let hash = name.strip_prefix("english-").unwrap().strip_suffix(".json").unwrap();
    assert!(hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
}

#[test]
fn the_shipped_banks_hold_without_it() {
    let [first, second] = [
        include_str!(concat!(env!("OUT_DIR"), "/six-priorities.json")),
        include_str!(concat!(env!("OUT_DIR"), "/seven-priorities.json")),
    ];
    let alone = |text: &str| {
        let mut bank: Value = serde_json::from_str(text).unwrap();
        bilingual::complete(&mut bank, &mut Clone::clone);
        bank
    };
    let six = alone(first);
    let seven = bank::derive(six.clone(), &alone(second)).unwrap();
    for (id, file) in content::SHIPPED.into_iter().zip([six, seven]) {
        let japanese = BankFile::read(&file).and_then(BankFile::compile).unwrap();
        assert_eq!(japanese.bank, content::find(id).unwrap().bank, "the same rules");
        assert_eq!(japanese.name.en, japanese.name.ja);
    }
}
