//! The published JSON Schema of a bank.

use schemars::{JsonSchema, Schema, schema_for};
use serde_json::{Value, json};

use crate::shape::{BankFile, DeltaFile};

/// A bank of questions and actions: what it changes in a shipped one, or a whole one.
#[derive(JsonSchema)]
#[schemars(title = "dx-readiness bank", untagged)]
#[expect(dead_code, reason = "only describes")]
enum AnyBank {
    Delta(Box<DeltaFile>),
    Whole(Box<BankFile>),
}

/// Returns the JSON Schema of a bank; `bases` are the ids of the banks that a delta may change.
#[must_use]
pub fn schema(bases: &[&str]) -> Schema {
    let mut schema = schema_for!(AnyBank);
    let base = schema.pointer_mut("/$defs/DeltaFile/properties/base");
    if let Some(Value::Object(base)) = base {
        base.insert("enum".into(), json!(bases));
    }
    schema
}
