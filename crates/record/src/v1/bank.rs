//! Which bank was asked.

use readiness::BankRef;
use serde::{Deserialize, Serialize};

use crate::wire::Letters;

/// A bank; each key has at most 64 letters, as people count them.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bank {
    /// Its id.
    pub id: Letters<{ BankRef::MAX }>,
    /// Its edition.
    pub edition: Letters<{ BankRef::MAX }>,
    /// The first 16 hexadecimal digits of the SHA-256 of the bank's JSON; for a bank that changes a
    /// shipped one followed by a hyphen and the hash of that one.
    pub hash: Letters<{ BankRef::MAX }>,
}

impl From<&BankRef> for Bank {
    fn from(bank: &BankRef) -> Self {
        Self {
            id: Letters(bank.id.clone()),
            edition: Letters(bank.edition.clone()),
            hash: Letters(bank.hash.clone()),
        }
    }
}

impl From<Bank> for BankRef {
    fn from(bank: Bank) -> Self {
        Self { id: bank.id.0, edition: bank.edition.0, hash: bank.hash.0 }
    }
}
