//! Texts apart from figures: a file for each language, and texts that stand inline.

use super::bad::write;
use coreper::campaign::diagnostic::Cause;
use coreper::campaign::{Campaign, Files, check, folder, skeleton};
use std::process::Command;

const GERMAN: &str = "\
title: Ein erstes Planspiel
states:
  DE:
    name: Deutschland
    firms: [Autobauer, Zulieferer]
sectors: {farm: Landwirtschaft}
dispatches:
  stocks:
    options:
      - label: Danken
";

/// The small campaign with words in German.
fn with(german: &str) -> Files {
    let mut files = skeleton::files();
    files.insert("words/de.yaml".to_owned(), german.to_owned());
    files
}

#[test]
fn a_second_language_says_what_it_has_and_english_the_rest() {
    let german = Campaign::from_files_in(with(GERMAN), "de").unwrap();
    let english = Campaign::from_files(with(GERMAN)).unwrap();
    assert_eq!(german.text.title, "Ein erstes Planspiel");
    assert_eq!(german.text.subtitle, english.text.subtitle);
    let state = &german.text.states[0];
    assert_eq!((state.name.as_str(), state.capital.as_str(), state.firms.len()), ("Deutschland", "Berlin", 2));
    let sectors: Vec<&str> = german.text.sectors.iter().map(|sector| sector.name.as_str()).collect();
    assert_eq!(sectors, ["Machine tools", "Landwirtschaft", "Importers"]);
    let options: Vec<&str> = german.text.dispatches[0].options.iter().map(|option| option.label.as_str()).collect();
    assert_eq!(options, ["Danken", "Lend them from the reserve"]);
    // The game is the same in every language, and so is what a save has of its campaign.
    assert_eq!(*german.rules, *english.rules);
    assert_eq!(german.digest(), english.digest());
    assert_eq!(english.text, Campaign::from_files(skeleton::files()).unwrap().text);
    // A language that is not there is English.
    assert_eq!(Campaign::from_files_in(with(GERMAN), "fr").unwrap().text, english.text);
}

#[test]
fn what_a_language_lacks_is_named_with_its_place() {
    let english = skeleton::files()["words/en.yaml"].clone();
    let mut german = english.clone();
    for line in
        ["subtitle: Four states and a short ladder\n", "    capital: Berlin\n", "        text: Nothing changes.\n"]
    {
        assert!(german.contains(line), "{line}");
        german = german.replacen(line, "", 1);
    }
    let line = |of: &str| german.lines().position(|line| line.trim() == of).unwrap() + 1;
    let (campaign, report) = check(with(&german));
    assert!(campaign.is_some(), "{}", report.render(false));
    let lacks = |cause: &Cause| match cause {
        Cause::Untranslated { path, .. } => path.clone(),
        other => panic!("{other:?}"),
    };
    let lacking: Vec<_> = report.diagnostics.iter().map(|found| (lacks(&found.cause), found.line)).collect();
    let way = |way: &str, line| (way.to_owned(), line);
    let (state, letter) = (line("DE:"), line("options:"));
    // Where no key stands above it, the whole file is meant.
    let must = [way("subtitle", 0), way("states.DE.capital", state), way("dispatches.stocks.options.0.text", letter)];
    assert_eq!(lacking, must);
    assert!(report.diagnostics.iter().all(|found| found.file == "words/de.yaml"));
    // English itself, under another name, lacks nothing.
    let (_, report) = check(with(&english));
    assert_eq!(report.render(false), "");
    let told = check(with("# nobody has begun")).1.render(false);
    for lacks in ["lacks `title`", "texts of `states`", "texts of `dispatches`", "0 errors, "] {
        assert!(told.contains(lacks), "{lacks}: {told}");
    }
    assert!(!told.contains("not shown"), "what lacks altogether is said once: {told}");
}

#[test]
fn whoever_checks_a_folder_reads_what_its_languages_lack_and_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let english = skeleton::files()["words/en.yaml"].clone();
    write(home.path(), &with(&english.replace("    capital: Berlin\n", "")));
    let mut command = Command::new(env!("CARGO_BIN_EXE_coreper"));
    let output = command.args(["campaign", "check"]).arg(home.path()).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "it can be played: {told}");
    for words in ["this language lacks `states.DE.capital`", "words/de.yaml:", "English is said", "0 errors, 1 warning"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn a_language_that_cannot_be_read_keeps_nobody_from_playing_in_english() {
    for broken in ["title: [", "states: [one]\n", "title: \"\\u202e\"\n"] {
        let (campaign, report) = check(with(broken));
        let told = report.render(false);
        assert!(campaign.is_some() && !report.fatal, "{broken}: {told}");
        for words in ["words/de.yaml", "warning: this language cannot be read", "0 errors"] {
            assert!(told.contains(words), "{broken}: {told}");
        }
        assert!(Campaign::from_files(with(broken)).is_ok());
        assert!(Campaign::from_files_in(with(broken), "de").is_err(), "who asks for it reads what is wrong with it");
    }
}

#[test]
fn a_misspelt_key_is_said_once_with_what_was_meant() {
    let english = skeleton::files()["words/en.yaml"].clone();
    for (right, wrong, meant) in
        [("    capital: Athens", "    captial: Athens", "capital"), ("title: ", "titel: ", "title")]
    {
        let mut files = skeleton::files();
        files.insert("words/en.yaml".to_owned(), english.replacen(right, wrong, 1));
        let (campaign, report) = check(files);
        let told = report.render(false);
        assert!(campaign.is_none() && report.diagnostics.len() == 1, "{told}");
        let [one] = &report.diagnostics[..] else { panic!("{told}") };
        assert_eq!((one.file.as_str(), one.suggestion.as_deref()), ("words/en.yaml", Some(meant)), "{told}");
        assert!(matches!(one.cause, Cause::Misspelt(_)) && told.contains("did you mean"), "{told}");
    }
}

#[test]
fn texts_may_stand_inline_but_not_in_both_places() {
    let english = Campaign::from_files(skeleton::files()).unwrap();
    let mut files = skeleton::files();
    let words = files["words/en.yaml"].replace("    capital: Athens\n", "").replace("  farm: Farming\n", "");
    files.insert("words/en.yaml".to_owned(), words);
    let states = files["states.yaml"].replace("  EL:\n", "  EL:\n    capital: Athens\n");
    files.insert("states.yaml".to_owned(), states.clone());
    let measures = files["measures.yaml"].replace("{machine-tools, farm,", "{machine-tools, farm: Farming,");
    files.insert("measures.yaml".to_owned(), measures);
    assert_eq!(Campaign::from_files(files).unwrap().text, english.text);
    let mut both = skeleton::files();
    both.insert("states.yaml".to_owned(), states);
    let (campaign, report) = check(both);
    let told = report.render(false);
    assert!(campaign.is_none() && told.contains("the text `states.EL.capital` stands in `states.yaml` too"), "{told}");
}

#[test]
fn without_its_file_of_words_a_campaign_says_that_and_nothing_else_of_its_texts() {
    let mut files = skeleton::files();
    files.remove("words/en.yaml").unwrap();
    let (_, report) = check(files.clone());
    let causes: Vec<_> = report.diagnostics.iter().map(|found| (found.file.as_str(), &found.cause)).collect();
    assert_eq!(causes, [("words/en.yaml", &Cause::MissingFile)]);
    files.insert("words/en.yaml".to_owned(), "title: [".to_owned());
    let (_, report) = check(files);
    assert!(matches!(report.diagnostics.as_slice(), [one] if matches!(one.cause, Cause::NotYaml(_))), "{report:?}");
}

#[cfg(unix)]
#[test]
fn no_file_of_words_is_read_from_outside_the_folder() {
    let home = tempfile::tempdir().unwrap();
    let (mine, private) = (home.path().join("mine"), home.path().join("private"));
    write(&mine, &skeleton::files());
    std::fs::rename(mine.join("words"), &private).unwrap();
    std::os::unix::fs::symlink(&private, mine.join("words")).unwrap();
    let found = folder::read(&mine).unwrap();
    assert!(!found.files.contains_key("words/en.yaml"));
    assert_eq!(found.problems.iter().map(|found| &found.cause).collect::<Vec<_>>(), [&Cause::Outside]);
}
