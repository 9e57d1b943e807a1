//! The published schema of a bank and its reader say the same.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;
#[path = "../../../tests/shared/damages.rs"]
mod damages;

use std::fs;

use bank::{BankFile, DeltaFile};
use command_line::{example, printed, root};
use damages::damages;
use jsonschema::Validator;
use serde_json::{Value, json};

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn validator() -> Validator {
    let path = root().join("docs/schema/bank.schema.json");
    jsonschema::validator_for(&read(&path.to_string_lossy())).unwrap()
}

/// Compares schema and reader on one bank; returns whether the schema accepts it.
///
/// What the schema refuses, the reader refuses. What it accepts has the right shape; the checks
/// of a bank know more than a schema can say.
#[track_caller]
fn compare(validator: &Validator, bank: &Value) -> bool {
    let text = bank.to_string();
    let read = content::read_bank(&text);
    let is_valid = validator.is_valid(bank);
    if is_valid {
        let value = bank::parse(&text).unwrap();
        let problems = match bank.get("base") {
            Some(_) => DeltaFile::read(&value).err(),
            None => BankFile::read(&value).err(),
        };
        assert!(problems.is_none(), "the schema accepts, the reader does not: {problems:?}");
    } else {
        assert!(read.is_err(), "the schema refuses, the reader does not: {text}");
    }
    is_valid
}

/// Damages `bank` everywhere; returns how often the schema refused it and how often it did not.
fn compare_damaged(bank: &Value) -> (usize, usize) {
    let validator = validator();
    let (mut refused, mut accepted) = (0, 0);
    damages(bank, &mut |damaged| {
        if compare(&validator, &damaged) {
            accepted += 1;
        } else {
            refused += 1;
        }
    });
    (refused, accepted)
}

#[test]
fn schema_and_reader_agree_on_a_whole_bank_with_one_change() {
    let counts = compare_damaged(&read(&example("whole.bank.json")));
    assert!(counts.0 > 2000 && counts.1 > 200, "{counts:?}");
}

/// What only a delta has; its entries are those of a whole bank.
fn delta() -> Value {
    let mut bank = read(&example("our-town.bank.json"));
    let keys = bank.as_object_mut().unwrap();
    let only = ["base", "id", "edition", "date", "name", "basis", "move", "retarget", "retire"];
    keys.retain(|key, _| only.contains(&key.as_str()));
    keys.insert("order".into(), json!(["awareness"]));
    keys.insert(
        "add".into(),
        json!([{ "action": "elqr", "trigger": { "question": "online-use", "at_most": 0 } }]),
    );
    bank
}

#[test]
fn schema_and_reader_agree_on_a_delta_with_one_change() {
    let counts = compare_damaged(&delta());
    assert!(counts.0 > 150 && counts.1 > 10, "{counts:?}");
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    /// Changes one thing somewhere in `value`.
    fn change(&mut self, value: &mut Value) {
        let is_here = self.roll(4) == 0;
        match value {
            Value::Object(keys) if !is_here && !keys.is_empty() => {
                let at = self.roll(keys.len());
                let key = keys.keys().nth(at).unwrap().clone();
                match self.roll(8) {
                    0 => drop(keys.shift_remove(&key)),
                    1 => drop(keys.insert(format!("{key}-"), json!(1))),
                    _ => self.change(&mut keys[&key]),
                }
            }
            Value::Array(items) if !is_here && !items.is_empty() => {
                let at = self.roll(items.len());
                match self.roll(8) {
                    0 => drop(items.remove(at)),
                    1 => items.push(items[at].clone()),
                    2 => *items = vec![items[at].clone(); 600],
                    _ => self.change(&mut items[at]),
                }
            }
            _ => *value = self.value(),
        }
    }

    fn value(&mut self) -> Value {
        let values = [
            json!(null),
            json!(true),
            json!(-1),
            json!(2),
            json!(3.0),
            json!(2.5),
            json!(70_000),
            json!(1e300),
            json!(""),
            json!("all"),
            json!("awareness"),
            json!("<b>"),
            json!("窓".repeat(5000)),
            json!("e\u{301}".repeat(100)),
            json!([]),
            json!([1, "a", null]),
            json!({}),
            json!({ "ja": "窓口", "en": "counter" }),
        ];
        values[self.roll(values.len())].clone()
    }
}

#[test]
fn schema_and_reader_agree_on_banks_with_several_changes() {
    let validator = validator();
    let mut dice = Dice(20_261_130);
    for bank in [read(&example("whole.bank.json")), delta()] {
        for _ in 0..150 {
            let mut changed = bank.clone();
            for _ in 0..=dice.roll(5) {
                dice.change(&mut changed);
            }
            compare(&validator, &changed);
        }
    }
}

#[test]
fn a_whole_number_may_have_a_fraction_of_zero() {
    let mut bank = read(&example("whole.bank.json"));
    bank["action"][0]["hours"] = json!(12.0);
    bank["question"][0]["weight"] = json!(1e0);
    assert!(compare(&validator(), &bank));
    assert!(content::read_bank(&bank.to_string()).is_ok());
}

/// Follows `$ref` and takes what may be nothing as there.
fn resolved<'a>(schema: &'a Value, node: &'a Value) -> &'a Value {
    if let Some(path) = node["$ref"].as_str() {
        return schema.pointer(path.trim_start_matches('#')).unwrap();
    }
    node["anyOf"].get(0).map_or(node, |node| resolved(schema, node))
}

/// Expects every key that `node` describes in `blank`.
fn cover(schema: &Value, node: &Value, blank: &Value, path: &str) {
    let node = resolved(schema, node);
    for (key, inner) in node["properties"].as_object().into_iter().flatten() {
        let path = format!("{path}.{key}");
        assert!(blank.get(key).is_some(), "{path} is not in blank.json");
        cover(schema, inner, &blank[key], &path);
    }
    if let (Some(items), Value::Array(list)) = (node.get("items"), blank) {
        assert!(!list.is_empty(), "{path} is empty in blank.json");
        cover(schema, items, &list[0], path);
    }
}

#[test]
fn there_is_a_blank_for_everything_that_can_be_wrong() {
    let path = root().join("docs/schema/bank.schema.json");
    let schema = read(&path.to_string_lossy());
    let blank = read(&root().join("crates/bank/src/blank.json").to_string_lossy());
    for file in ["DeltaFile", "BankFile"] {
        cover(&schema, &schema["$defs"][file], &blank, "");
    }
    assert!(DeltaFile::read(&blank).is_ok());
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
