//! A table as a Parquet file, for tools that want types. It is made from the bytes of a CSV file, so that both say the same; which columns
//! hold whole numbers and which true or false is said by whoever has the table.

use parquet::basic::{ConvertedType, Repetition, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use std::sync::Arc;

/// What a column holds; in each a cell may be empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Whole numbers.
    Whole,
    /// True or false.
    Flag,
    /// Text; an empty one is no value.
    Text,
}

/// A table as Parquet, from its bytes as CSV.
///
/// # Errors
/// When the bytes are no table, or a cell does not hold what its column does.
pub fn file(csv: &[u8], kind: impl Fn(&str) -> Kind) -> Result<Vec<u8>, csv::Error> {
    let mut reader = csv::Reader::from_reader(csv);
    let head: Vec<(String, Kind)> = reader.headers()?.iter().map(|name| (name.to_owned(), kind(name))).collect();
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
    written(&head, &rows).map_err(|error| csv::Error::from(std::io::Error::other(error)))
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
