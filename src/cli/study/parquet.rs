//! `coreper study parquet`: a finished sheet with types, for data frames and databases.

use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::words::text::plain;
use clap::Args;
use std::path::PathBuf;

/// What can be asked.
#[derive(Args, Debug)]
pub(super) struct Columns {
    /// A sheet that `study run --out` or `study merge --out` wrote, or the sheet of its rounds
    sheet: PathBuf,
    /// The file with types
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Writes the sheet anew.
#[cfg(feature = "parquet")]
pub(super) fn run(asked: &Columns) -> Result<Answer, Failure> {
    use super::file;
    use crate::base::file as door;
    use crate::words::text::say;

    // A sheet that is torn or was changed is told so; the rounds beside it carry no checks.
    if !file::is_of_rounds(&asked.sheet) {
        file::read(&asked.sheet)?;
    }
    let text = file::text(&asked.sheet, "study parquet")?;
    let bytes = crate::base::parquet::file(text.as_bytes(), crate::study::sheet::kind)
        .map_err(|error| Failure::new("study parquet", error.to_string(), plain("study-parquet-next")))?;
    door::write(&asked.out, bytes).map_err(|error| file::trouble("--out", &asked.out, &error))?;
    Ok(Answer::Done(say!("study-parquet-done", path = asked.out.display().to_string()) + "\n"))
}

/// Says how to get it.
#[cfg(not(feature = "parquet"))]
pub(super) fn run(asked: &Columns) -> Result<Answer, Failure> {
    let Columns { sheet: _, out: _ } = asked;
    Err(Failure::new("study parquet", plain("report-no-parquet"), plain("study-parquet-build")))
}
