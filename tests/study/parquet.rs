//! A sheet with types: what it says is what the sheet says, and a program that was built without says how to get it.

use super::command::coreper;

#[test]
fn a_sheet_with_types_says_what_the_sheet_says_or_how_to_get_it() {
    let home = tempfile::tempdir().unwrap();
    let [sheet, typed] = ["bots.csv", "bots.parquet"].map(|name| home.path().join(name).display().to_string());
    let study = "study run first-vote --policy bots --length short --mind one-step --games 5 --by-round --out";
    assert!(coreper(&format!("{study} {sheet}")).status.success());
    let written = coreper(&format!("study parquet {sheet} --out {typed}"));
    let said = String::from_utf8_lossy(&written.stderr).into_owned();
    if cfg!(feature = "parquet") {
        assert!(written.status.success(), "{said}");
        #[cfg(feature = "parquet")]
        same(&sheet, &typed);
    } else {
        assert!(written.status.code() == Some(2) && said.contains("--features parquet"), "{said}");
        assert!(!std::path::Path::new(&typed).exists());
    }
}

#[cfg(feature = "parquet")]
fn same(sheet: &str, typed: &str) {
    use parquet::file::reader::{FileReader as _, SerializedFileReader};
    use parquet::record::Field;

    let mut rows = csv::Reader::from_path(sheet).unwrap();
    let head: Vec<String> = rows.headers().unwrap().iter().map(str::to_owned).collect();
    let reader = SerializedFileReader::new(std::fs::File::open(typed).unwrap()).unwrap();
    let mut count = 0;
    for (row, typed) in rows.records().zip(reader.get_row_iter(None).unwrap()) {
        let (row, typed) = (row.unwrap(), typed.unwrap());
        for ((name, cell), (column, field)) in head.iter().zip(&row).zip(typed.get_column_iter()) {
            let said = match field {
                Field::Long(number) => number.to_string(),
                Field::Str(text) => text.clone(),
                Field::Null => String::new(),
                other => panic!("{name}: {other:?}"),
            };
            assert_eq!((name, cell), (column, said.as_str()));
        }
        count += 1;
    }
    assert_eq!(count, 5);
}
