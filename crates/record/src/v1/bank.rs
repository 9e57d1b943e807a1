//! Which bank was asked.

use readiness::BankRef;
use serde::{Deserialize, Serialize};

use crate::wire::Id;

/// A bank, each key with at most 64 characters.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bank {
    /// Its id.
    pub id: Id,
    /// Its edition.
    pub edition: Id,
    /// The first 16 hexadecimal digits of the SHA-256 of the bank's JSON.
    pub hash: Id,
}

impl From<&BankRef> for Bank {
    fn from(bank: &BankRef) -> Self {
        Self {
            id: Id::from(&bank.id),
            edition: Id::from(&bank.edition),
            hash: Id::from(&bank.hash),
        }
    }
}

impl From<Bank> for BankRef {
    fn from(bank: Bank) -> Self {
        Self {
            id: bank.id.into_string(),
            edition: bank.edition.into_string(),
            hash: bank.hash.into_string(),
        }
    }
}
