//! What the published schema of a bank refuses, the reader refuses: the two say the same.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;
#[path = "../../../tests/shared/damages.rs"]
mod damages;

use std::fs;

use command_line::{example, printed, root};
use damages::damages;
use fields::Tree;
use jsonschema::Validator;
use serde_json::{Value, json};

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn validator() -> Validator {
    let path = root().join("docs/schema/bank.schema.json");
    jsonschema::validator_for(&read(&path.to_string_lossy())).unwrap()
}

/// Damages `bank` everywhere; returns how often the schema refused it and how often it did not.
fn compare(bank: &Value, is_refused: impl Fn(&str) -> bool) -> (usize, usize) {
    let validator = validator();
    let (mut refused, mut passed) = (0, 0);
    damages(bank, &mut |damaged| {
        if validator.is_valid(&damaged) {
            passed += 1;
        } else {
            refused += 1;
            let text = damaged.to_string();
            assert!(is_refused(&text), "the schema refuses, the reader does not: {text}");
        }
    });
    (refused, passed)
}

#[test]
fn what_the_schema_of_a_whole_bank_refuses_the_reader_refuses() {
    let bank = read(&example("whole.bank.json"));
    let counts = compare(&bank, |text| content::read_bank(text).is_err());
    assert!(counts.0 > 2000 && counts.1 > 200, "{counts:?}");
}

#[test]
fn what_the_schema_of_a_delta_refuses_the_command_refuses() {
    // The entries are those of a whole bank; here it is about what only a delta has.
    let mut bank = read(&example("our-town.bank.json"));
    let keys = bank.as_object_mut().unwrap();
    keys.retain(|key, _| ["base", "move", "retarget", "retire"].contains(&key.as_str()));
    keys.insert("order".into(), json!(["awareness"]));
    keys.insert(
        "add".into(),
        json!([{ "action": "elqr", "trigger": { "question": "online-use", "at_most": 0 } }]),
    );
    let base = content::tree_of(0);
    let counts = compare(&bank, |text| {
        let tree = Tree::parse(text).unwrap();
        !lint::delta(&base, &tree).is_empty() || content::read_bank(text).is_err()
    });
    assert!(counts.0 > 150 && counts.1 > 10, "{counts:?}");
}

#[test]
fn the_published_schema_is_the_one_that_the_command_prints() {
    let published = fs::read_to_string(root().join("docs/schema/bank.schema.json")).unwrap();
    assert_eq!(
        published,
        printed(&["schema", "--bank"]),
        "run `dx-readiness schema --bank > docs/schema/bank.schema.json`"
    );
}

#[test]
fn shipped_banks_examples_and_what_an_author_begins_with_follow_it() {
    let validator = validator();
    let mut banks = vec![printed(&["bank", "new"])];
    banks.extend(content::SHIPPED.map(|id| printed(&["bank", "show", id])));
    for name in ["our-town.bank.json", "whole.bank.json"] {
        banks.push(fs::read_to_string(example(name)).unwrap());
    }
    for text in banks {
        let bank: Value = serde_json::from_str(&text).unwrap();
        assert!(validator.is_valid(&bank), "{:?}", validator.validate(&bank));
        let broken = text.replacen("\"question\"", "\"qestion\"", 1);
        assert!(!validator.is_valid(&serde_json::from_str(&broken).unwrap()));
    }
}
