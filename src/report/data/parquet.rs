//! The tables of a game as Parquet files.

use super::{Fault, Sheet};
use crate::base::parquet::{Kind, file};
use crate::session::{INDICATORS, indicator_word};

/// The file that says what the columns hold.
const DICTIONARY: &str = "dictionary.csv";

/// All tables as Parquet; the dictionary stays as it is, and names them.
///
/// # Errors
/// [`Fault`].
pub fn files(sheets: &[Sheet]) -> Result<Vec<Sheet>, Fault> {
    let name = |sheet: &Sheet| sheet.name.replace(".csv", ".parquet");
    let turned = |sheet: &Sheet| {
        if sheet.name != DICTIONARY {
            return Ok(Sheet { name: name(sheet), bytes: file(&sheet.bytes, kind)? });
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
