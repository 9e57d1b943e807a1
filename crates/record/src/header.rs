//! What a file says of itself, before anybody asks for more: a later version may hold anything.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::wire::{Object, whole_number};
use crate::{FORMAT, ReadError, Wrong};

#[derive(Deserialize)]
struct Header {
    format: String,
    #[serde(deserialize_with = "whole_number")]
    schema_version: u64,
}

/// Returns the version of the format that `text` claims, once all of it is known to be JSON.
///
/// # Errors
///
/// Fails where `text` is no JSON, or not of this product.
pub fn version(text: &str) -> Result<u64, ReadError> {
    match serde_json::from_str(text) {
        Ok(Object(Header { format, schema_version: found @ 1.. })) if format == FORMAT => Ok(found),
        Ok(_) => Err(ReadError::NotOurs),
        Err(error) => {
            // Reading stopped here; behind it there may be no JSON.
            serde_json::from_str::<IgnoredAny>(text).map_err(|error| ReadError::of(&error, ""))?;
            Err(match ReadError::of(&error, "") {
                ReadError::Value { wrong, .. } if wrong != Wrong::Duplicate => ReadError::NotOurs,
                other => other,
            })
        }
    }
}
