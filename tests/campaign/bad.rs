//! Bad campaigns: the small campaign with a slip or two, each a file in `tests/bad_campaigns`, and what its author is told.

use coreper::campaign::diagnostic::{Cause, Report, Severity};
use coreper::campaign::{Files, check, folder, skeleton};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn slips() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_campaigns");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "txt"));
    paths.sort();
    paths
}

/// Lines to look for and lines to put in their place, in one file.
#[derive(Default)]
struct Edit {
    file: String,
    old: Vec<String>,
    new: Vec<String>,
}

/// The small campaign with the slips of a file made in it.
fn slip(text: &str) -> Files {
    let mut files = skeleton::files();
    let mut edits: Vec<Edit> = Vec::new();
    for line in text.lines().skip(1) {
        if let Some(file) = line.strip_prefix("in ") {
            edits.push(Edit { file: file.to_owned(), ..Edit::default() });
        } else if let Some(file) = line.strip_prefix("delete ") {
            files.remove(file).unwrap();
        } else if let Some(file) = line.strip_prefix("empty ") {
            files.insert(file.to_owned(), "\n".to_owned()).unwrap();
        } else if let Some(old) = line.strip_prefix('<') {
            edits.last_mut().unwrap().old.push(old.to_owned());
        } else if let Some(new) = line.strip_prefix('>') {
            edits.last_mut().unwrap().new.push(new.to_owned());
        } else {
            assert!(line.is_empty(), "not an edit: {line}");
        }
    }
    for edit in edits {
        make(&mut files, &edit);
    }
    files
}

/// Makes an edit at the first place whose lines hold what is looked for; indentation is that of the place.
fn make(files: &mut Files, edit: &Edit) {
    let text = files.entry(edit.file.clone()).or_default();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let holds = |at: &[String]| at.iter().zip(&edit.old).all(|(line, old)| line.contains(old.trim()));
    let place = match edit.old.len() {
        0 => lines.len(),
        several => lines.windows(several).position(holds).unwrap_or_else(|| panic!("{}: {:?}", edit.file, edit.old)),
    };
    let indent = |line: &str| line.len() - line.trim_start().len();
    let first = lines.get(place).cloned().unwrap_or_default();
    let margin = |new: &str| " ".repeat((indent(&first) + indent(new)).saturating_sub(indent(&edit.new[0])));
    let mut new: Vec<String> = edit.new.iter().map(|new| margin(new) + new.trim()).collect();
    if let [old] = edit.old.as_slice() {
        new[0] = first.replacen(old.trim(), edit.new[0].trim(), 1);
    }
    new.retain(|line| !line.trim().is_empty());
    lines.splice(place..place + edit.old.len(), new);
    *text = lines.join("\n") + "\n";
}

fn report(path: &Path) -> Report {
    let (campaign, report) = check(slip(&fs::read_to_string(path).unwrap()));
    assert_eq!(campaign.is_none(), report.fatal, "{}", report.render(false));
    report
}

#[test]
fn each_slip_is_told_as_it_should_be() {
    for path in slips() {
        let purpose = fs::read_to_string(&path).unwrap().lines().next().unwrap().to_owned();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let told = report(&path).render(false);
        insta::with_settings!({
            snapshot_path => "../bad_campaigns",
            prepend_module_to_snapshot => false,
            omit_expression => true,
            description => purpose,
        }, {
            insta::assert_snapshot!(name, told);
        });
    }
}

/// The name of a cause as it stands in the program.
fn name(cause: &Cause) -> String {
    let text = format!("{cause:?}");
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned()
}

#[test]
fn every_cause_has_a_bad_campaign() {
    let source = include_str!("../../src/campaign/diagnostic/cause.rs");
    let body = source.split("pub enum Cause {").nth(1).unwrap().split("\n}").next().unwrap();
    let variants = body.lines().filter(|line| line.starts_with("    ") && !line.starts_with("     "));
    let variants = variants.map(str::trim).filter(|line| line.starts_with(|c: char| c.is_uppercase()));
    let all: BTreeSet<String> =
        variants.map(|line| line.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned()).collect();
    let mut seen: BTreeSet<String> =
        slips().iter().flat_map(|path| report(path).diagnostics).map(|found| name(&found.cause)).collect();
    // These are seen by the tests below, but for the last, which nobody should ever see.
    seen.extend(["TooLarge", "NotText", "NotReadable", "Outside", "TooComplex", "Fault"].map(str::to_owned));
    assert_eq!(all.difference(&seen).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn places_are_exact_behind_letters_of_several_bytes() {
    let mut files = skeleton::files();
    let states = files.get_mut("states.yaml").unwrap();
    *states = states.replace("uses: {defence: 2}", "uses: {defence: 2, \"défence\": 2}");
    let (_, report) = check(files);
    let found = &report.diagnostics[0];
    assert_eq!((found.column, found.excerpt.as_str()), (24, "    uses: {defence: 2, \"défence\": 2}"));
    assert_eq!(found.suggestion.as_deref(), Some("defence"));
}

#[test]
fn a_slip_anywhere_among_letters_of_several_bytes_is_marked_by_whole_letters() {
    let text = "é: \"ü\"\nå: 'ß'\nø: {ñ: [ç, €]}\n𝔞:\n  - 𝔟: 1\n";
    for odd in ["'", "\"", "{", "€'", "\n€\n", "*ü "] {
        for (place, _) in text.char_indices() {
            let mut files = skeleton::files();
            files.insert("history.yaml".to_owned(), format!("{}{odd}{}", &text[..place], &text[place..]));
            let (_, report) = check(files);
            let told = report.diagnostics.iter().find(|found| found.file == "history.yaml").unwrap();
            assert!(report.render(false).contains("history.yaml"), "{told:?}");
            assert!(told.line > 0, "{told:?}");
        }
    }
}

#[test]
fn a_hundred_problems_are_shown_and_the_rest_counted() {
    let mut files = skeleton::files();
    let slips: Vec<String> = (0..150).map(|n| format!("  - {{date: 2025-11-07, text: x, slip{n}: 1}}")).collect();
    files.insert("history.yaml".to_owned(), format!("history:\n{}", slips.join("\n")));
    let words = files["words/en.yaml"].split("\nhistory:").next().unwrap().to_owned();
    files.insert("words/en.yaml".to_owned(), words);
    let (campaign, report) = check(files);
    assert!(campaign.is_none());
    assert_eq!((report.diagnostics.len(), report.more), (100, 50));
    assert!(report.diagnostics.iter().all(|found| found.severity() == Severity::Error));
    assert!(report.render(false).ends_with("100 errors, 0 warnings, and 50 more not shown\n"));
}

/// Writes the files of a campaign into a folder.
pub(super) fn write(folder: &Path, files: &Files) {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// A folder with the small campaign in it, one file replaced.
fn folder_with(name: &str, bytes: &[u8]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), &skeleton::files());
    fs::write(dir.path().join(name), bytes).unwrap();
    dir
}

fn told(dir: &Path) -> Vec<Cause> {
    let found = folder::read(dir).unwrap();
    let mut report = check(found.files).1;
    report.add(found.problems);
    report.diagnostics.into_iter().filter(|d| d.severity() == Severity::Error).map(|d| d.cause).collect()
}

#[test]
fn files_that_are_no_text_or_too_large_are_said_to_be_so() {
    let binary = folder_with("roles.yaml", &[0xff, 0xfe, 0, 1, 2]);
    assert_eq!(told(binary.path()), [Cause::NotText]);
    let large = folder_with("roles.yaml", &vec![b'#'; 50 << 20]);
    assert_eq!(told(large.path()), [Cause::TooLarge { bytes: 50 << 20, most: 1 << 20 }]);
    let mut bomb = vec!["a0: &a0 [x, x, x, x, x, x, x, x, x, x]".to_owned()];
    bomb.extend((1..9).map(|n| format!("a{n}: &a{n} [{}]", vec![format!("*a{}", n - 1); 10].join(", "))));
    let words = folder_with("words/en.yaml", &[0xff, 0xfe, 0, 1, 2]);
    assert_eq!(told(words.path()), [Cause::NotText]);
    let bomb = folder_with("history.yaml", bomb.join("\n").as_bytes());
    assert!(matches!(told(bomb.path()).as_slice(), [Cause::TooComplex(_)]));
    let odd = folder_with("history.yaml", b"");
    fs::remove_file(odd.path().join("history.yaml")).unwrap();
    fs::create_dir(odd.path().join("history.yaml")).unwrap();
    assert!(matches!(told(odd.path()).as_slice(), [Cause::NotReadable(_)]));
}

#[test]
fn folders_that_are_no_campaigns_are_said_to_be_none() {
    let dir = tempfile::tempdir().unwrap();
    let says = |name: &str| coreper::words::folder::not_found(&folder::open(name).unwrap_err());
    let path = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    assert!(says(&path("nowhere")).contains("cannot be read"));
    assert!(says(&path("")).contains("holds no file of a campaign"));
    fs::write(path("file"), "x").unwrap();
    assert!(says(&path("file")).contains("is a file"));
    assert!(says("october-2026").ends_with("did you mean `october-2025`?"), "{}", says("october-2026"));
}

#[test]
fn more_rows_than_fit_are_counted() {
    let many = |n: usize| (0..n).map(move |i| format!("s{i}"));
    let mut files = skeleton::files();
    let measures = files.get_mut("measures.yaml").unwrap();
    let sectors: String = many(300).map(|id| format!("{id}: x, ")).collect::<Vec<_>>().concat();
    *measures = measures.replace("sectors: {", &format!("sectors: {{{sectors}"));
    let (campaign, report) = check(files);
    assert!(campaign.is_none());
    assert_eq!(report.diagnostics[0].cause, Cause::Count { count: 303, least: 1, most: 24 });
    let mut files = skeleton::files();
    let supply = files.get_mut("supply.yaml").unwrap();
    let chips = supply.find("  chips:").unwrap();
    let end = supply.find("uses:").unwrap();
    let copies: Vec<String> = many(9).map(|id| supply[chips..end].replace("chips", &id)).collect();
    supply.insert_str(end, &(copies.concat() + &supply[chips..end].to_owned().repeat(9)));
    let causes: Vec<Cause> = check(files).1.diagnostics.into_iter().map(|found| found.cause).collect();
    assert!(causes.contains(&Cause::Count { count: 11, least: 1, most: 8 }), "{causes:?}");
    assert_eq!(causes.iter().filter(|cause| name(cause) == "DuplicateKey").count(), 9);
}

/// A slip of a hand that does not look: a piece cut out, doubled, or something put in.
fn careless(text: &str, (from, length, kind): (prop::sample::Index, usize, u8)) -> String {
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let start = from.index(places.len());
    let (a, b) = (places[start], places[(start + length).min(places.len() - 1)]);
    let odd =
        ["{", "]", ": ", "\n", "\t", "- ", "é", "{state", "&a ", "*a", "!t ", "-9999999999999999999", "defaults: {}\n"];
    match kind {
        0 => format!("{}{}", &text[..a], &text[b..]),
        1 => format!("{}{}", &text[..b], &text[a..]),
        n => format!("{}{}{}", &text[..a], odd[usize::from(n - 2) % odd.len()], &text[a..]),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in the files, the check ends with a report, and there is a campaign exactly when nothing is fatal.
    #[test]
    fn no_slip_breaks_the_check(
        slips in prop::collection::vec((any::<prop::sample::Index>(), (any::<prop::sample::Index>(), 0..40_usize, 0..15_u8)), 1..4),
    ) {
        let mut files = skeleton::files();
        for (file, slip) in slips {
            let text = files.values_mut().nth(file.index(15)).unwrap();
            *text = careless(text, slip);
        }
        let (campaign, report) = check(files);
        prop_assert_eq!(campaign.is_none(), report.fatal);
        let causes: Vec<_> = report.diagnostics.iter().map(|found| name(&found.cause)).collect();
        prop_assert!(!causes.contains(&"Fault".to_owned()), "{}", report.render(false));
        prop_assert!(report.fatal || report.diagnostics.is_empty() || !report.render(true).is_empty());
    }
}
