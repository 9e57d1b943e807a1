//! The shipped banks are as an editor wants them.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::BankFile;
use content::SHIPPED;

#[test]
fn the_shipped_banks_have_no_lints() {
    for (at, id) in SHIPPED.into_iter().enumerate() {
        let file = BankFile::read(&content::shipped_file(at)).unwrap();
        let lints: Vec<String> = lint::lint(&file).iter().map(ToString::to_string).collect();
        assert_eq!(lints, Vec::<String>::new(), "{id}");
    }
}
