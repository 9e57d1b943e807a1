//! Which bank answers belong to.

use crate::text::Text;

/// Which bank the answers belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BankRef {
    /// The bank's id.
    pub id: Text<{ BankRef::MAX }>,
    /// Its edition.
    pub edition: Text<{ BankRef::MAX }>,
    /// The hash of its content: the first 16 hexadecimal digits of SHA-256. Where it changes a
    /// shipped bank, a hyphen and the hash of that one follow.
    pub hash: Text<{ BankRef::MAX }>,
}

impl BankRef {
    /// The most letters of an id, an edition and a hash.
    pub const MAX: usize = 64;
}
