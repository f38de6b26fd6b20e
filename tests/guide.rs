//! The pages that the program prints about itself: whole, true to the program, and ready for a printer.

use coreper::tui::keymap::Keymap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

fn coreper(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_coreper")).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

const PAGES: [&str; 5] = ["keys", "law", "studies", "teacher", "workshop"];

fn written(page: &str, ending: &str, folder: &Path) -> String {
    let path = folder.join(format!("{page}.{ending}"));
    let (code, _, said) = coreper(&["guide", page, "--out", path.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    fs::read_to_string(path).unwrap()
}

#[test]
fn each_page_is_text_markdown_and_a_page_for_browsers_that_stands_alone() {
    let home = tempfile::tempdir().unwrap();
    for page in PAGES {
        let (code, told, _) = coreper(&["guide", page]);
        assert_eq!(code, Some(0));
        assert!(told.lines().count() > 20 && !told.contains('⟦'), "{told}");
        let (markdown, web) = (written(page, "md", home.path()), written(page, "html", home.path()));
        assert!(markdown.starts_with("# ") && markdown.matches("\n## ").count() > 0, "{markdown}");
        assert!(web.starts_with("<!doctype html>") && web.contains("@media print"), "{web}");
        for outside in ["http://", "https://", "src=", "<script", "<link"] {
            assert!(!web.contains(outside), "{page}: {outside}");
        }
        let (code, _, said) = coreper(&["guide", page, "--out", home.path().join("page.pdf").to_str().unwrap()]);
        assert!(code == Some(2) && said.contains("`pdf`") && said.contains("PAGE.html"), "{said}");
        let again = home.path().join(format!("{page}.md"));
        assert_eq!(coreper(&["guide", page, "--out", again.to_str().unwrap()]).0, Some(2), "nothing is written over");
    }
}

#[test]
fn the_keys_are_those_of_the_program() {
    let (_, told, _) = coreper(&["guide", "keys"]);
    for row in Keymap::shipped().rows() {
        let does = coreper::tui::text::doc(&format!("action-{}", row.action.word()));
        let first = does.split(' ').take(3).collect::<Vec<_>>().join(" ");
        let keys: Vec<String> = row.keys.iter().map(ToString::to_string).collect();
        let found = told.lines().any(|line| line.contains(&keys.join("  ")) && line.contains(&first));
        assert!(found, "{keys:?} {does}");
    }
}

#[test]
fn a_lesson_has_its_minutes_in_order_and_ten_words() {
    let home = tempfile::tempdir().unwrap();
    let text = written("teacher", "md", home.path());
    let minutes: Vec<(u16, u16)> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split('|').next()?.trim().split_once(" to "))
        .filter_map(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)))
        .collect();
    assert!(minutes.len() > 6, "{minutes:?}");
    assert_eq!((minutes[0].0, minutes[minutes.len() - 1].1), (0, 45));
    assert!(minutes.windows(2).all(|pair| pair[0].1 == pair[1].0), "{minutes:?}");
    let words = text.split("## Ten words").nth(1).unwrap();
    assert_eq!(words.lines().filter(|line| line.starts_with("| ")).count(), 12, "head, rule, ten words: {words}");
}

#[test]
fn every_option_in_a_guide_exists() {
    let mut asked = BTreeSet::new();
    for page in PAGES {
        let (_, told, _) = coreper(&["guide", page]);
        // A command that goes on in the next line.
        let told = told.replace("\\\n", "");
        for piece in told.lines().filter_map(|line| line.split_once("coreper ")).map(|(_, rest)| rest) {
            let words: Vec<&str> = piece.split_whitespace().collect();
            let depth = if ["campaign", "study", "council"].contains(&words[0]) { 2 } else { 1 };
            let brief = words.contains(&"brief");
            for option in words.iter().filter(|word| word.starts_with("--")) {
                asked.insert((words[..depth].join(" "), brief, option.trim_end_matches(',').to_owned()));
            }
        }
    }
    assert!(asked.len() > 10, "{asked:?}");
    for (command, brief, option) in asked {
        let mut arguments: Vec<&str> = command.split(' ').collect();
        if brief {
            arguments.extend(["first-vote", "brief"]);
        }
        arguments.push("--help");
        let (_, help, _) = coreper(&arguments);
        assert!(help.contains(&option), "`coreper {command}` has no {option}");
    }
}

#[test]
fn role_sheets_are_printed_one_page_a_seat() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("sheets.html");
    let all = ["campaign", "show", "october-2025", "brief", "all", "--out"];
    let write = |path: &Path| coreper(&[&all[..], &[path.to_str().unwrap()]].concat());
    assert_eq!(write(&path).0, Some(0));
    let page = fs::read_to_string(&path).unwrap();
    assert_eq!(page.matches("<section id=").count(), 29);
    assert!(page.contains(".sheets section + section { break-before: page; }"));
    assert!(page.contains("<body class=\"sheets\">") && page.contains("<section id=\"EL\">"), "{page}");
    let (code, _, said) = write(&home.path().join("sheets.docx"));
    assert!(code == Some(2) && said.contains("`docx`") && said.contains("PAGE.md"), "{said}");
    assert!(!home.path().join("sheets.docx").exists());
}

/// Lines wider than a terminal of eighty columns, but for commands and formulas, which stand as they are, and words that cannot be broken.
fn too_wide(page: &str) -> Vec<&str> {
    let breakable = |line: &&str| !line.starts_with("    ") && line.split_whitespace().count() > 1;
    page.lines().filter(|line| line.chars().count() > 80).filter(breakable).collect()
}

#[test]
fn every_page_can_be_read_on_a_terminal_of_eighty_columns() {
    let pages = PAGES.map(|page| vec!["guide", page]);
    let campaigns = ["october-2025", "first-vote"].map(|campaign| vec!["campaign", "show", campaign, "model"]);
    let sheets = [vec!["campaign", "show", "october-2025", "brief", "all"]];
    for arguments in pages.into_iter().chain(campaigns).chain(sheets) {
        let (_, told, _) = coreper(&arguments);
        assert!(too_wide(&told).is_empty(), "{arguments:?}: {:#?}", too_wide(&told));
    }
}

#[test]
fn a_guide_without_a_page_names_the_pages() {
    let (code, _, said) = coreper(&["guide"]);
    assert!(code == Some(2) && PAGES.iter().all(|page| said.contains(page)), "{said}");
}

#[test]
fn what_is_to_be_typed_is_code_where_a_page_has_code() {
    let home = tempfile::tempdir().unwrap();
    let (web, markdown) = (written("teacher", "html", home.path()), written("teacher", "md", home.path()));
    assert!(web.contains("<code>DK put</code>") && !web.contains('`'), "{web}");
    assert!(markdown.contains("`DK put`") && !markdown.contains("\\`"), "{markdown}");
}
