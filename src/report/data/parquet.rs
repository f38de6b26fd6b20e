//! A table of a game as a Parquet file, for tools that want types. It is made from the same bytes as the CSV file, so that both say the
//! same; which columns hold whole numbers and which true or false is said by the table.

use super::{Fault, Sheet};
use crate::session::{INDICATORS, indicator_word};
use parquet::basic::{ConvertedType, Repetition, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use std::sync::Arc;

/// The file that says what the columns hold.
const DICTIONARY: &str = "dictionary.csv";

/// What a column holds; in each a cell may be empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// Whole numbers.
    Whole,
    /// True or false.
    Flag,
    /// Text; an empty one is no value.
    Text,
}

/// All tables as Parquet; the dictionary stays as it is, and names them.
///
/// # Errors
/// [`Fault`].
pub fn files(sheets: &[Sheet]) -> Result<Vec<Sheet>, Fault> {
    let name = |sheet: &Sheet| sheet.name.replace(".csv", ".parquet");
    let turned = |sheet: &Sheet| {
        if sheet.name != DICTIONARY {
            return Ok(Sheet { name: name(sheet), bytes: file(sheet)? });
        }
        let mut told = String::from_utf8_lossy(&sheet.bytes).into_owned();
        for other in sheets.iter().filter(|other| other.name != DICTIONARY) {
            told = told.replace(&format!("\n{},", other.name), &format!("\n{},", name(other)));
        }
        Ok(Sheet { name: sheet.name.clone(), bytes: told.into_bytes() })
    };
    sheets.iter().map(turned).collect()
}

/// What a column holds, in every table that has it.
fn kind(column: &str) -> Kind {
    let counted = ["vote", "round", "step", "confidence", "passes", "passes_not", "unsure", "brier"].contains(&column);
    if counted || INDICATORS.into_iter().any(|which| indicator_word(which) == column) {
        Kind::Whole
    } else if ["carried", "passed"].contains(&column) {
        Kind::Flag
    } else {
        Kind::Text
    }
}

fn file(sheet: &Sheet) -> Result<Vec<u8>, Fault> {
    let mut reader = csv::Reader::from_reader(sheet.bytes.as_slice());
    let head: Vec<(String, Kind)> = reader.headers()?.iter().map(|name| (name.to_owned(), kind(name))).collect();
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
    written(&head, &rows).map_err(|error| Fault::from(std::io::Error::other(error)))
}

fn written(head: &[(String, Kind)], rows: &[csv::StringRecord]) -> Result<Vec<u8>, ParquetError> {
    let fields = head.iter().map(|(name, kind)| field(name, *kind)).collect::<Result<Vec<_>, _>>()?;
    let schema = Arc::new(Type::group_type_builder("table").with_fields(fields).build()?);
    // Nothing of it tells one machine or day from another.
    let properties = WriterProperties::builder().set_created_by("coreper".to_owned()).build();
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties))?;
    let mut group = writer.next_row_group()?;
    for (at, (_, kind)) in head.iter().enumerate() {
        let Some(mut column) = group.next_column()? else { break };
        let cells: Vec<&str> = rows.iter().map(|row| row.get(at).unwrap_or_default()).collect();
        let there: Vec<i16> = cells.iter().map(|cell| i16::from(!cell.is_empty())).collect();
        let cells = cells.into_iter().filter(|cell| !cell.is_empty());
        let wrong = |error: &dyn std::fmt::Display| ParquetError::General(error.to_string());
        match kind {
            Kind::Whole => {
                let values =
                    cells.map(|cell| cell.parse().map_err(|error| wrong(&error))).collect::<Result<Vec<i64>, _>>()?;
                column.typed::<Int64Type>().write_batch(&values, Some(&there), None)?;
            }
            Kind::Flag => {
                let values =
                    cells.map(|cell| cell.parse().map_err(|error| wrong(&error))).collect::<Result<Vec<bool>, _>>()?;
                column.typed::<BoolType>().write_batch(&values, Some(&there), None)?;
            }
            Kind::Text => {
                let values: Vec<ByteArray> = cells.map(ByteArray::from).collect();
                column.typed::<ByteArrayType>().write_batch(&values, Some(&there), None)?;
            }
        }
        column.close()?;
    }
    group.close()?;
    writer.into_inner()
}

fn field(name: &str, kind: Kind) -> Result<Arc<Type>, ParquetError> {
    let (physical, converted) = match kind {
        Kind::Whole => (Physical::INT64, ConvertedType::NONE),
        Kind::Flag => (Physical::BOOLEAN, ConvertedType::NONE),
        Kind::Text => (Physical::BYTE_ARRAY, ConvertedType::UTF8),
    };
    let field = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
    Ok(Arc::new(field.with_converted_type(converted).build()?))
}
