//! Texts of strangers: whatever stands in a campaign, a save, a file's name or an argument, nothing that acts on a terminal comes out.

use coreper::base::printable::acts_on_pages;
use coreper::campaign::{check, skeleton};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a stranger would have a terminal do: a title, the clipboard, a link, a colour, a movement, an order of letters.
const ACTS: &str = "\u{1b}]0;pwned\u{7}\u{1b}]52;c;ZXZpbA==\u{7}\u{1b}[31m\u{9b}2J\u{8}\r\u{7f}\u{202e}\u{2066}";

/// A folder with a game in it, all names hostile; the program runs there.
struct Place {
    home: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> String {
        self.home.path().join(format!("{ACTS}{name}")).to_str().unwrap().to_owned()
    }

    /// Runs the program and sees that nothing acts in what it says; gives the exit code and what it said.
    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_coreper"));
        command.args(arguments).current_dir(self.home.path());
        let output = command.env("COREPER_HOME", self.home.path()).stdin(Stdio::null()).output().unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        harmless(&said);
        (output.status.code().unwrap(), said)
    }
}

/// Fails where a text holds a character that acts.
fn harmless(text: &str) {
    let found = text.char_indices().find(|(_, c)| acts_on_pages(*c));
    assert!(found.is_none(), "{found:?} in {:?}", found.map(|(at, _)| &text[..at]));
}

fn written(folder: &Path, change: impl Fn(&str, String) -> String) {
    fs::create_dir_all(folder).unwrap();
    for (name, text) in skeleton::files() {
        let path = folder.join(&name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, change(&name, text)).unwrap();
    }
}

#[test]
fn no_text_of_a_campaign_may_hold_what_acts() {
    let mut tried = 0;
    for (name, text) in skeleton::files().into_iter().filter(|(name, _)| name != "populations.csv") {
        for (number, line) in text.lines().enumerate() {
            let Some((key, value)) = line.split_once(": ") else { continue };
            let plain = value.starts_with(|c: char| c.is_uppercase()) && !key.starts_with('#') && !key.contains('{');
            if !plain {
                continue;
            }
            let odd = [r"\e[2J", r"\x9b2J", r"\u202e", r"\x7f", r"\a"][tried % 5];
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines[number] = format!("{key}: \"Text{odd}\"");
            let mut files = skeleton::files();
            files.insert(name.clone(), lines.join("\n"));
            let (campaign, report) = check(files);
            assert!(campaign.is_none() && report.fatal, "{name}: {}", lines[number]);
            harmless(&report.render(false));
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried} texts");
}

#[test]
fn a_hostile_campaign_prints_nothing_that_acts() {
    let place = Place::new();
    let folder = place.path("mine");
    let title =
        format!("title: \"{}\"", ACTS.replace('\u{1b}', r"\e").replace('\u{7}', r"\a").replace('\u{9b}', r"\x9b"));
    let title = title.replace('\u{8}', r"\b").replace('\r', r"\r").replace('\u{7f}', r"\x7f");
    written(Path::new(&folder), |name, text| match name {
        "campaign.yaml" => text.replace("truce: us-only", &format!("truce: us-only\n\"odd{}\": 1", r"\e]0;x\a")),
        "words/en.yaml" => text
            .replace("title: A first campaign", &format!("{title}\n\"odd{}\": 1", r"\e]0;x\a"))
            .replace("capital: Athens", "capital: Athens # \u{202e}\n    \"\\u009b\": 1"),
        "states.yaml" => text.replace("vote_2024: for", "vote_2024: for # \u{202e}\n    \"\\u009b\": 1"),
        "populations.csv" => text + "X\u{1b}[31m,\u{9b}2J,\u{202e}\n\u{1b}]0;x\u{7},1,exact\n",
        _ => text,
    });
    let table = format!("{folder}/populations.csv");
    let odd = ACTS;
    for arguments in [
        &["campaign", "check", &folder][..],
        &["campaign", "check", &folder, "--json"],
        &["campaign", "show", &folder],
        &["campaign", "new", &folder],
        &["play", &folder, "--plain"],
        &["study", "run", &folder, "--games", "1"],
        &["council", "tally", "--table", &table],
        &["council", "tally", "--for", odd],
        &["replay", odd],
        &["resume", odd, "--plain"],
        &["report", odd],
        &[odd],
        &["play", "first-vote", "--seat", odd],
        &["play", "first-vote", "--length", odd],
    ] {
        let (code, said) = place.run(arguments);
        assert!(code == 1 || code == 2, "{code}: {said}");
    }
}

#[test]
fn a_game_among_hostile_names_prints_nothing_that_acts() {
    let place = Place::new();
    let (folder, save) = (place.path("mine"), place.path("s.jsonl"));
    assert_eq!(place.run(&["campaign", "new", &folder]).0, 0);
    for topic in [&["sources"][..], &["doctrine"], &["brief", "all"], &[]] {
        let arguments = [&["campaign", "show", &folder][..], topic].concat();
        assert_eq!(place.run(&arguments).0, 0);
    }
    let play = ["play", folder.as_str(), "--autopilot", "--seed", "1", "--length", "short", "--save"];
    assert_eq!(place.run(&[&play[..], &[save.as_str()]].concat()).0, 0);
    assert_eq!(place.run(&["replay", &save, "--verify"]).0, 0);
    for page in ["p.md", "p.html"] {
        let page = place.path(page);
        assert_eq!(place.run(&["report", &save, "--out", &page]).0, 0);
        harmless(&fs::read_to_string(page).unwrap());
    }
    let (_, said) = place.run(&["play", &folder, "--plain", "--seat", "DE", "--save", &place.path("t.jsonl")]);
    assert!(said.contains("Germany"), "{said}");
}

#[test]
fn a_forged_save_prints_nothing_that_acts() {
    let place = Place::new();
    let save = place.path("s.jsonl");
    let play = ["play", "first-vote", "--autopilot", "--seed", "1", "--save"];
    assert_eq!(place.run(&[&play[..], &[save.as_str()]].concat()).0, 0);
    let saved = fs::read_to_string(&save).unwrap();
    let (header, rest) = saved.split_once('\n').unwrap();
    let (_, header) = header.strip_suffix(']').unwrap().split_once('{').unwrap();
    let header: serde_json::Value = serde_json::from_str(&format!("{{{header}")).unwrap();
    for field in ["program", "name", "length", "truce", "level", "doctrine", "seats", "campaign", "format"] {
        let mut forged = header.clone();
        match field {
            "seats" => forged["seats"] = serde_json::json!({ACTS: "human"}),
            "campaign" => {
                let text = forged["campaign"]["campaign.yaml"].as_str().unwrap().to_owned();
                forged["campaign"]["campaign.yaml"] = serde_json::json!(text + "\n\"\\e[2J\": \"\\e]0;x\\a\"\n");
            }
            "format" => (forged["format"], forged["program"]) = (serde_json::json!(99), serde_json::json!(ACTS)),
            _ => forged[field] = serde_json::json!(ACTS),
        }
        let text = serde_json::to_string(&forged).unwrap();
        let line = format!("[{},\"{:08x}\",{text}]\n", text.len(), crc32fast::hash(text.as_bytes()));
        fs::write(&save, line + rest).unwrap();
        for arguments in [&["replay", &save, "--verify"][..], &["resume", &save, "--plain"], &["report", &save]] {
            place.run(arguments);
        }
    }
}

#[test]
fn a_link_out_of_a_campaign_is_not_read() {
    let place = Place::new();
    let folder = place.home.path().join("mine");
    written(&folder, |_, text| text);
    let private = place.home.path().join("private");
    fs::write(&private, "password: hunter2\n").unwrap();
    fs::remove_file(folder.join("history.yaml")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&private, folder.join("history.yaml")).unwrap();
    let (code, said) = place.run(&["campaign", "check", folder.to_str().unwrap()]);
    assert!(code == 1 && said.contains("a link to a file outside") && !said.contains("hunter2"), "{said}");
    let within = folder.join("other.txt");
    fs::rename(folder.join("supply.yaml"), &within).unwrap();
    fs::remove_file(folder.join("history.yaml")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&within, folder.join("supply.yaml")).unwrap();
    let (code, said) = place.run(&["campaign", "check", folder.to_str().unwrap()]);
    assert_eq!(code, 0, "a link within the folder is read: {said}");
}
