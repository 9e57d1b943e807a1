//! Every document names the bank that it was answered under by this hash.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use sha2::{Digest as _, Sha256};

/// A change of content changes its hash, and this test; a change of code changes neither.
#[test]
fn the_hashes_of_the_shipped_banks_change_only_with_their_content() {
    let hashes = content::SHIPPED.map(|id| content::find(id).unwrap().hash.as_str());
    assert_eq!(hashes, ["e568a93bbe3b5718", "4c16ae40719fb0d3"]);
}

#[test]
fn a_hash_is_that_of_the_bank_as_json_on_one_line() {
    for (at, id) in content::SHIPPED.into_iter().enumerate() {
        let digest = Sha256::digest(content::shipped_file(at).to_string());
        let digits =
            format!("{:016x}", digest.iter().take(8).fold(0, |n, byte| n << 8 | u64::from(*byte)));
        assert_eq!(content::find(id).unwrap().hash, digits, "{id}");
    }
}
