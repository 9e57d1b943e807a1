//! Every document names the bank that it was answered under by this hash.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

/// A change of content changes its hash, and this test; a change of code changes neither.
#[test]
fn the_hashes_of_the_shipped_banks_change_only_with_their_content() {
    let hashes = content::SHIPPED.map(|id| content::find(id).unwrap().hash.as_str());
    assert_eq!(hashes, ["e744bfc29973d54c", "08072773cd4f5c74"]);
}
