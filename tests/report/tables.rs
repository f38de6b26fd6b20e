//! The folder of tables as other tools read it: pandas and `DuckDB` where they are installed, and Parquet where it is built in.
//!
//! `.ci/night` installs both for Python into `target/python`; elsewhere the test says that it left them out.

use crate::session::options;
use coreper::game::state::LengthId;
use coreper::session::Session;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A save of a short game that bots played, as tables in a folder.
fn written(home: &Path, format: &str) -> (Output, PathBuf) {
    let (save, folder) = (home.join("game.jsonl"), home.join(format));
    if !save.exists() {
        let mut session = Session::new(crate::session::october(), options(LengthId::Short, 4));
        session.save_to(&save).unwrap();
        session.run().unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_coreper"));
    command.arg("report").arg(save).args(["--games", "0", "--format", format, "--data"]).arg(&folder);
    (command.output().unwrap(), folder)
}

/// Every table has the columns of the dictionary, and both tools find the same rows in it; of two folders both say the same.
const READ: &str = r#"
import sys, pathlib, pandas, duckdb
counts = []
for folder in map(pathlib.Path, sys.argv[1:]):
    words = pandas.read_csv(folder / "dictionary.csv")
    seen = {}
    for name, rows in words.groupby("file"):
        path = folder / name
        table = pandas.read_csv(path) if path.suffix == ".csv" else pandas.read_parquet(path)
        assert list(table.columns) == list(rows["column"]), name
        assert duckdb.sql(f"select count(*) from '{path}'").fetchall()[0][0] == len(table), name
        seen[path.stem] = table
    votes, board = seen["votes"], seen["board"]
    assert len(votes) > 0 and len(votes) % 27 == 0 and set(votes["voted"]) <= {"for", "abstain", "against", "absent"}
    assert votes["carried"].dtype == bool and board["cohesion"].dtype == "int64"
    first = duckdb.sql(f"select cohesion from '{folder / ('board' + path.suffix)}' where round = 0").fetchall()[0][0]
    assert first == board["cohesion"][0], first
    counts.append({name: (len(table), list(table.columns)) for name, table in seen.items()})
assert all(one == counts[0] for one in counts), counts
"#;

fn python() -> Command {
    let mut python = Command::new("python3");
    if let Some(packages) = std::env::var_os("COREPER_PYTHON").or_else(|| Some("target/python".into())) {
        python.env("PYTHONPATH", packages);
    }
    python
}

#[test]
fn pandas_and_duckdb_read_the_folder() {
    let there = python().args(["-c", "import pandas, duckdb"]).output().is_ok_and(|output| output.status.success());
    if !there {
        let said = "the folder of tables is NOT read by pandas and DuckDB here; .ci/night installs them";
        assert!(std::env::var_os("COREPER_PYTHON").is_none(), "{said}");
        // Past the harness, which keeps what is printed of a test that passes.
        let _ = writeln!(std::io::stderr(), "{said}");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let mut folders = Vec::new();
    for format in if cfg!(feature = "parquet") { &["csv", "parquet"][..] } else { &["csv"] } {
        let (output, folder) = written(home.path(), format);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        folders.push(folder);
    }
    let output = python().arg("-c").arg(READ).args(folders).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
#[cfg(not(feature = "parquet"))]
fn a_program_without_parquet_says_how_to_get_it() {
    let home = tempfile::tempdir().unwrap();
    let (output, folder) = written(home.path(), "parquet");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(
        said.contains("built without Parquet") && said.contains("--features parquet") && !folder.exists(),
        "{said}"
    );
}

/// Each cell of each Parquet table is the cell of the CSV file of that name.
#[test]
#[cfg(feature = "parquet")]
fn parquet_says_what_csv_says() {
    use parquet::file::reader::{FileReader as _, SerializedFileReader};
    use parquet::record::Field;
    let home = tempfile::tempdir().unwrap();
    let [csv, columns] = ["csv", "parquet"].map(|format| {
        let (output, folder) = written(home.path(), format);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        folder
    });
    for name in ["votes", "acts", "events", "board", "pledges", "predictions", "reflections"] {
        let mut text = csv::Reader::from_path(csv.join(format!("{name}.csv"))).unwrap();
        let head = text.headers().unwrap().clone();
        let file = std::fs::File::open(columns.join(format!("{name}.parquet"))).unwrap();
        let reader = SerializedFileReader::new(file).unwrap();
        let rows: Vec<_> = reader.get_row_iter(None).unwrap().map(Result::unwrap).collect();
        let lines: Vec<csv::StringRecord> = text.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), lines.len(), "{name}");
        for (row, line) in rows.iter().zip(&lines) {
            for ((column, field), (title, cell)) in row.get_column_iter().zip(head.iter().zip(line)) {
                let said = match field {
                    Field::Null => String::new(),
                    Field::Long(value) => value.to_string(),
                    Field::Bool(value) => value.to_string(),
                    Field::Str(value) => value.clone(),
                    other => panic!("{name} {column}: {other:?}"),
                };
                assert_eq!((column.as_str(), said.as_str()), (title, cell), "{name}");
            }
        }
        let whole = |wanted: &str| {
            rows[0].get_column_iter().any(|(name, field)| name == wanted && matches!(field, Field::Long(_)))
        };
        assert!(rows.is_empty() || name == "pledges" || whole("round"), "{name}");
    }
    let dictionary = std::fs::read_to_string(columns.join("dictionary.csv")).unwrap();
    assert!(dictionary.contains("\nboard.parquet,cohesion,") && !dictionary.contains(".csv,"), "{dictionary}");
}
