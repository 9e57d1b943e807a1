//! The published JSON Schema of all versions of the format, from the structs that read and write
//! them.

#![allow(dead_code, clippy::large_enum_variant, reason = "the enum is only described, never made")]

use schemars::JsonSchema;

use crate::{v1, v2, v3};

/// What one department said and decided.
#[derive(JsonSchema)]
#[schemars(title = "dx-readiness document, versions 1 to 3", untagged)]
enum File {
    One(v1::File),
    Two(v2::File),
    Three(v3::File),
}

/// Returns the JSON Schema of every version that [`crate::read`] reads, as indented JSON.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(File);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
