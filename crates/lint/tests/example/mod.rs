//! A bank without lints, to change one thing in.

use bank::BankFile;

/// A bank without lints.
pub fn example() -> BankFile {
    let text = include_str!("../../../../docs/examples/whole.bank.json");
    BankFile::read(&bank::parse(text).unwrap()).unwrap()
}

#[allow(dead_code, reason = "not every test of lints needs it")]
/// Changes the example and expects these lints, all of them.
#[track_caller]
pub fn case(change: impl FnOnce(&mut BankFile), expected: &[&str]) {
    let mut file = example();
    change(&mut file);
    let found: Vec<String> = lint::lint(&file).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}
