//! Sheets of studies, as `study merge` and `study --resume` read them.

use super::Target;
use coreper::study::sheet::Sheet;

/// A sheet of the built program.
fn sheet(policy: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.csv");
    let status = std::process::Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["study", "run", "first-vote", "--games", "4", "--policy", policy, "--out"])
        .arg(&path)
        .output()
        .unwrap()
        .status;
    assert!(status.success());
    std::fs::read(&path).unwrap()
}

#[test]
fn sheets() {
    let seeds = vec![sheet("bots"), sheet("random")];
    let tokens =
        [",", "\"", "\r\n", "landing-zone", "-1", "4294967296", "18446744073709551616", "NaN", "first-vote", "game"];
    Target { name: "sheets", seeds, tokens: &tokens, short: 2_000 }.run(|input| {
        match Sheet::read(&String::from_utf8_lossy(input)) {
            Ok(sheet) => format!("{} rows of {} {}", sheet.rows.len(), sheet.games(), sheet.says("policy")),
            Err(error) => error.to_string(),
        }
    });
}
