//! CONTRIBUTING.md: every file that a recipe names is there, and the first recipe does what it says.

use std::fs;
use std::path::Path;
use std::process::Command;

fn page() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md")).unwrap()
}

fn coreper(arguments: &[&str], home: &Path) -> (Option<i32>, String) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_coreper")).args(arguments).env("COREPER_HOME", home).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout) + &text(output.stderr))
}

/// What stands between back-ticks and is a path of the project.
fn paths(text: &str) -> Vec<&str> {
    let tops = ["src/", "tests/", "assets/", "campaigns/", ".ci/"];
    text.split('`').skip(1).step_by(2).filter(|word| tops.iter().any(|top| word.starts_with(top))).collect()
}

#[test]
fn every_file_that_is_named_exists() {
    let text = page();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let missing: Vec<&str> = paths(&text).into_iter().filter(|path| !root.join(path).exists()).collect();
    assert!(missing.is_empty(), "CONTRIBUTING.md names what is not there: {missing:?}");
    let recipes = text.split("\n### ").skip(1);
    let bare: Vec<&str> = recipes.filter(|recipe| paths(recipe).is_empty()).collect();
    assert!(bare.is_empty(), "recipes without files: {bare:?}");
    for recipe in ["measure", "instrument", "voting rule", "act", "screen", "column", "campaign", "language"] {
        let head = text.lines().filter(|line| line.starts_with("### ")).any(|line| line.contains(recipe));
        assert!(head, "no recipe for a {recipe}");
    }
}

#[test]
fn a_measure_is_added_as_the_recipe_says() {
    let text = page();
    let yaml = |nth| text.split("```yaml\n").nth(nth).unwrap().split("```").next().unwrap();
    let (figures, texts) = (yaml(1), yaml(2));
    let home = tempfile::tempdir().unwrap();
    let mine = home.path().join("mine");
    let mine = mine.to_str().unwrap();
    assert_eq!(coreper(&["campaign", "new", mine], home.path()).0, Some(0));
    let file = Path::new(mine).join("measures.yaml");
    let before = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{}\n{figures}", before.trim_end())).unwrap();
    let words = Path::new(mine).join("words/en.yaml");
    let before = fs::read_to_string(&words).unwrap();
    fs::write(&words, before.replace("\nmeasures:\n", &format!("\nmeasures:\n{texts}"))).unwrap();
    let (code, said) = coreper(&["campaign", "check", mine], home.path());
    assert_eq!(code, Some(0), "{said}");
    let (_, sheet) = coreper(&["campaign", "show", mine, "brief", "COM"], home.path());
    assert!(sheet.contains("M90 No public contracts"), "the Commission may table it: {sheet}");
    let (code, said) = coreper(&["play", mine, "--autopilot", "--seed", "1"], home.path());
    assert!(code == Some(0) && said.contains("ending: "), "{said}");
}
