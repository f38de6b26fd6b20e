//! The format of campaigns as a JSON Schema, with what each file and field means in words.

use crate::campaign::schema;
use crate::words::text;
use serde_json::Value;

/// The schema of a campaign: a property for each file of its folder.
#[must_use]
pub fn campaign() -> Value {
    said(schema::campaign())
}

/// The schema of one file, such as `measures.yaml`.
#[must_use]
pub fn file(name: &str) -> Option<Value> {
    schema::file(name).map(said)
}

/// Puts the sentence of a key in its place, wherever something is described by one. Figures describe themselves, where they are declared.
fn said(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let one = |(name, value): (String, Value)| {
                let key = value.as_str().filter(|key| key.starts_with("doc-")).map(text::plain);
                let value = key.map_or_else(|| said(value), Value::from);
                (name, value)
            };
            Value::Object(fields.into_iter().map(one).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(said).collect()),
        other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => other,
    }
}
