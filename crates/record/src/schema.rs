//! The published JSON Schema, made from the types that are read and written.

/// Returns the JSON Schema of the current version, as indented JSON.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(crate::v1::File);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
