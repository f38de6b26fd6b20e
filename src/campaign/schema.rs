//! The format as a JSON Schema (draft 2020-12), for editors that complete and check while one writes.
//!
//! Made of the same tables that the check walks along. A schema says less than the check: it does not know which ids exist.

use super::shape::{self, BASIS, Basis, DEFAULTS, FIGURE, Field, File, Keys, Map, Record, Shape};
use super::tongue;
use serde_json::{Value, json};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of a campaign: a property for each file of its folder.
#[must_use]
pub fn campaign() -> Value {
    let files = shape::files().map(|file| (file.name.to_owned(), content(file))).collect::<serde_json::Map<_, _>>();
    let required: Vec<&str> = shape::files().filter(|file| file.required).map(|file| file.name).collect();
    json!({
        "$schema": DRAFT,
        "title": "doc-campaign-title",
        "description": "doc-campaign",
        "type": "object",
        "properties": files,
        "required": required,
        "patternProperties": {LANGUAGES: words()},
        "additionalProperties": false,
        "$defs": shared(),
    })
}

/// The names of files of words.
const LANGUAGES: &str = "^words/[a-z]{2,3}(-[a-zA-Z0-9]+)*\\.yaml$";

/// The schema of one file, such as `measures.yaml`.
#[must_use]
pub fn file(name: &str) -> Option<Value> {
    let mut schema = match tongue::language_of(name) {
        Some(_) => words(),
        None => content(shape::files().find(|file| file.name == name)?),
    };
    schema["$schema"] = json!(DRAFT);
    schema["title"] = json!(name);
    schema["$defs"] = shared();
    Some(schema)
}

/// The names of the files that have a schema.
pub fn files() -> impl Iterator<Item = String> {
    shape::files().map(|file| file.name.to_owned()).chain([tongue::file_of(tongue::FIRST)])
}

/// The schema of a file of words: texts alone, under the way to them through the other files.
fn words() -> Value {
    let fields = shape::files().flat_map(|file| file.record.fields());
    said_fields(fields)
}

fn said_fields(fields: impl Iterator<Item = Field>) -> Value {
    let said = |field: Field| {
        let mut schema = said(&field.shape);
        schema["description"] = json!(field.doc);
        (field.name.to_owned(), schema)
    };
    let properties: serde_json::Map<_, _> = fields.filter(|field| field.shape.speaks()).map(said).collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

/// What a file of words has for a shape that holds texts.
fn said(shape: &Shape) -> Value {
    if shape.is_text() {
        return value(shape);
    }
    let rows = |row: &Shape| json!({"type": "object", "additionalProperties": said(row)});
    if let Shape::Record(record) = shape {
        said_fields(record.fields())
    } else if let Shape::Map(map) = shape {
        rows(&map.value)
    } else if let Shape::List(item, ..) = shape {
        if shape::is_named(item) { rows(item) } else { json!({"type": "array", "items": said(item)}) }
    } else {
        value(shape)
    }
}

/// What many places share: conditions and effects, which hold themselves or occur everywhere, and defaults.
fn shared() -> Value {
    let tagged = |fields, doc: &str| {
        let mut schema = one_key(fields);
        schema["description"] = json!(doc);
        schema
    };
    let mut figure = object(FIGURE, false);
    for name in ["value", "low", "high"] {
        figure["properties"][name] = json!({"type": "integer"});
    }
    figure["required"] = json!(["value"]);
    let mut shared = json!({
        "figure": {
            "description": "doc-figure",
            "anyOf": [{"type": "integer"}, figure],
        },
        "condition": tagged(Shape::conditions(), "doc-condition"),
        "effect": tagged(Shape::effects(), "doc-effect"),
        "defaults": object(DEFAULTS, false),
    });
    for field in &BASIS {
        shared[field.name] = described(field);
    }
    shared
}

fn content(file: &File) -> Value {
    let mut schema = record(file.record);
    schema["description"] = json!(file.doc);
    schema
}

fn record(record: &Record) -> Value {
    let mut schema = object(record.fields(), true);
    let basis: &[Field] = if record.basis == Basis::None { &[] } else { &BASIS };
    for field in basis {
        schema["properties"][field.name] = json!({"$ref": format!("#/$defs/{}", field.name)});
    }
    schema["properties"]["defaults"] = json!({"$ref": "#/$defs/defaults"});
    schema
}

fn object(fields: impl IntoIterator<Item = Field>, sealed: bool) -> Value {
    let mut properties = serde_json::Map::new();
    let mut required = Vec::new();
    for field in fields {
        properties.insert(field.name.to_owned(), described(&field));
        // A text may stand in a file of words instead.
        if field.required && !field.shape.is_text() && !field.shape.only_speaks() {
            required.push(field.name);
        }
    }
    let mut schema = json!({"type": "object", "properties": properties, "additionalProperties": false});
    if sealed && !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn described(field: &Field) -> Value {
    let mut schema = value(&field.shape);
    schema["description"] = json!(field.doc);
    schema
}

fn one_key(fields: &[Field]) -> Value {
    let mut schema = object(fields.iter().copied(), false);
    schema["minProperties"] = json!(1);
    schema["maxProperties"] = json!(1);
    schema
}

fn value(shape: &Shape) -> Value {
    match shape {
        Shape::Text | Shape::Line | Shape::Remark | Shape::Term => json!({"type": "string", "minLength": 1}),
        Shape::Template => json!({"type": "string", "minLength": 1, "$comment": "doc-replaced"}),
        Shape::Figure(least, most) => figure(*least, *most),
        Shape::Whole(least, most) => whole(*least, *most),
        Shape::Flag => json!({"type": "boolean"}),
        Shape::True => json!({"const": true}),
        Shape::Date => json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
        Shape::Month => json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"}),
        Shape::Word(words) => json!({"enum": words}),
        Shape::NewId(form) => json!({"type": "string", "pattern": form.pattern()}),
        Shape::Id(table) => json!({"type": "string", "pattern": table.form().pattern()}),
        Shape::List(item, least, most) => {
            json!({"type": "array", "items": value(item), "minItems": least, "maxItems": most})
        }
        Shape::OneOrMore(item) => {
            json!({"anyOf": [value(item), {"type": "array", "items": value(item), "minItems": 1}]})
        }
        Shape::WordOr(words, other) => json!({"anyOf": [{"enum": words}, value(other)]}),
        Shape::Record(fields) => record(fields),
        Shape::Group(figures) => record(&Record::group(figures)),
        Shape::Map(entries) => map(entries),
        Shape::Tagged(fields) => one_key(fields),
        Shape::Condition => json!({"$ref": "#/$defs/condition"}),
        Shape::Effect => json!({"$ref": "#/$defs/effect"}),
    }
}

fn whole(least: i64, most: i64) -> Value {
    json!({"type": "integer", "minimum": least, "maximum": most})
}

/// The bounds speak of the number alone; a map has none.
fn figure(least: i64, most: i64) -> Value {
    json!({"$ref": "#/$defs/figure", "minimum": least, "maximum": most})
}

fn map(map: &Map) -> Value {
    let defaults = json!({"$ref": "#/$defs/defaults"});
    let (least, most) = map.count;
    match map.keys {
        Keys::Each(words) => {
            let mut properties: serde_json::Map<String, Value> =
                words.iter().map(|word| ((*word).to_owned(), value(&map.value))).collect();
            properties.insert("defaults".to_owned(), defaults);
            json!({"type": "object", "properties": properties, "required": words, "additionalProperties": false})
        }
        // Its ids stand there, with nothing behind them where their texts stand in a file of words.
        Keys::New(table) | Keys::Of(table) if map.value.is_text() => {
            let row = json!({"anyOf": [value(&map.value), {"type": "null"}]});
            rows(&row, table.form().pattern(), least, most)
        }
        Keys::New(table) | Keys::Of(table) => rows(&value(&map.value), table.form().pattern(), least, most),
        Keys::Free => rows(&value(&map.value), shape::Form::Kebab.pattern(), least, most),
    }
}

/// Any number of rows within bounds, and perhaps `defaults` before them.
fn rows(row: &Value, pattern: &str, least: usize, most: usize) -> Value {
    // `defaults` has the form of an id itself, so a pattern alone would take it for a row.
    let key = json!({"anyOf": [{"const": "defaults"}, {"pattern": pattern}]});
    json!({
        "type": "object",
        "properties": {"defaults": {"$ref": "#/$defs/defaults"}},
        "propertyNames": key,
        "additionalProperties": row,
        "minProperties": least,
        "maxProperties": most + 1,
    })
}
