//! The built program and its saves: killed at any moment, on a full disk, on damaged files, and what it exits with.

use coreper::game::RULES_VERSION;
use coreper::session::save;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Exit code, standard output and standard error of the program.
pub(crate) fn coreper(arguments: &[&str]) -> (i32, String, String) {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .env("COREPER_HOME", home.path())
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().expect("it exits"), text(output.stdout), text(output.stderr))
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A game in line mode at the other end of two pipes.
struct Piped {
    child: Child,
    keys: ChildStdin,
    page: BufReader<ChildStdout>,
}

impl Piped {
    fn new(save: &Path) -> Self {
        let arguments =
            ["play", "october-2025", "--length", "standard", "--seat", "DE", "--seed", "7", "--plain", "--save"];
        let mut child = Command::new(env!("CARGO_BIN_EXE_coreper"))
            .args(arguments)
            .arg(save)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (keys, page) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, keys, page }
    }

    /// Reads until the program asks for something; false when it has ended.
    fn asked(&mut self) -> bool {
        let mut last = [b'\n'; 2];
        loop {
            let mut byte = [0];
            match self.page.read(&mut byte) {
                Ok(1) => {}
                _ => return false,
            }
            if last[0] == b'\n' && last[1] == b'>' && byte[0] == b' ' {
                return true;
            }
            last = [last[1], byte[0]];
        }
    }

    fn empty_line(&mut self) {
        self.keys.write_all(b"\n").unwrap();
        self.keys.flush().unwrap();
    }

    /// Ends it as a power cut would: by a signal that it cannot catch.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// The commands on record in a save, as JSON lines.
fn commands(path: &Path) -> Vec<String> {
    let file = BufReader::new(fs::File::open(path).unwrap());
    file.lines().map(Result::unwrap).filter(|line| line.contains("{\"command\":")).collect()
}

#[test]
fn twenty_kills_lose_no_command_that_was_answered() {
    const KILLS: usize = 20;
    let folder = tempfile::tempdir().unwrap();
    // The game that nobody kills: how many commands are on record each time the program asks.
    let whole = folder.path().join("whole.jsonl");
    let mut game = Piped::new(&whole);
    let mut at_question = Vec::new();
    while at_question.len() < KILLS + 3 && game.asked() {
        at_question.push(commands(&whole).len());
        game.empty_line();
    }
    assert!(game.asked(), "{at_question:?}");
    game.kill();
    let all = commands(&whole);
    assert_eq!(at_question.len(), KILLS + 3);
    for kill in 0..KILLS {
        let path = folder.path().join(format!("killed-{kill}.jsonl"));
        let mut game = Piped::new(&path);
        for _ in 0..=kill {
            assert!(game.asked());
            game.empty_line();
        }
        // Every other time it is killed while it works on the answer, else when it has asked again.
        let answered = kill % 2 == 0 && game.asked();
        game.kill();
        let (resumed, torn) = save::resume(&path).unwrap_or_else(|error| panic!("killed after {kill}: {error}"));
        drop(resumed);
        let kept = commands(&path);
        assert_eq!(kept, all[..kept.len()], "what is kept is the beginning of the game");
        let least = at_question[if answered { kill + 1 } else { kill }];
        assert!(kept.len() >= least, "kill {kill}: {} of {least} commands", kept.len());
        assert!(torn.is_empty() || !answered, "what was answered was written whole");
    }
}

#[test]
fn a_killed_autopilot_leaves_a_save_that_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("autopilot.jsonl");
    let mut child = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["play", "october-2025", "--length", "short", "--seed", "7", "--autopilot", "--json", "--save"])
        .arg(&path)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // Some records beyond the header, however long a campaign's texts have made that.
    let begun = || fs::read_to_string(&path).is_ok_and(|text| text.lines().count() > 40);
    while !begun() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let (mut resumed, _) = save::resume(&path).unwrap();
    resumed.run().unwrap();
    let mut whole = super::session_of_short_seven();
    whole.run().unwrap();
    assert_eq!(resumed.digest(), whole.digest(), "it goes on as if nothing had happened");
    let (code, _, err) = coreper(&["resume", text(&path), "--plain"]);
    assert_eq!(code, 2, "one save, one game: {err}");
    assert!(err.contains("another window"), "{err}");
}

#[test]
fn a_full_disk_is_said_and_the_game_goes_on_in_memory() {
    // A limit on the size of files, in blocks of 512 bytes, stands for a full disk: a write beyond it fails, once the signal is ignored.
    const LIMITED: &str = r#"trap '' XFSZ; ulimit -f "$1"; shift; exec "$@""#;
    let folder = tempfile::tempdir().unwrap();
    let limited = |path: &Path, kilobytes: u64| {
        let output = Command::new("sh")
            .args(["-c", LIMITED, "sh", &(kilobytes * 2).to_string(), env!("CARGO_BIN_EXE_coreper")])
            .args(["play", "--length", "short", "--seed", "7", "--autopilot", "--json", "--save"])
            .arg(path)
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    };
    let whole = folder.path().join("whole.jsonl");
    let (code, game, err) = limited(&whole, 1_000_000);
    assert_eq!(code, 0, "{err}");
    // The disk is full in the middle of the records.
    let header = fs::read_to_string(&whole).unwrap().find('\n').unwrap() as u64;
    let room = u64::midpoint(header, fs::metadata(&whole).unwrap().len()) / 1_024;
    let path = folder.path().join("full.jsonl");
    let (code, played, err) = limited(&path, room);
    assert_eq!((code, &played), (2, &game), "the game goes on and says what it came to: {err}");
    assert!(err.contains("not saved to") && err.contains("full.jsonl"), "{err}");
    let (kept, _) = save::resume(&path).unwrap();
    assert!(!kept.records().is_empty(), "what was written before can be resumed");
    let (code, played, err) = limited(&folder.path().join("tiny.jsonl"), 1);
    assert_eq!((code, played.as_str()), (2, ""), "a save that was asked for must be there: {err}");
    assert!(err.contains("tiny.jsonl"), "{err}");
    assert!(!folder.path().join("tiny.jsonl").exists(), "half a header is no save");
}

#[test]
fn a_save_plays_again_whole_in_part_and_as_a_document() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let play = ["play", "--length", "short", "--seed", "7", "--autopilot", "--json", "--save", text(&path)];
    let (code, game, err) = coreper(&play);
    assert_eq!(code, 0, "{err}");
    let game: serde_json::Value = serde_json::from_str(&game).unwrap();
    let (code, out, err) = coreper(&["replay", text(&path), "--verify"]);
    assert_eq!(code, 0, "{out}{err}");
    let (code, out, _) = coreper(&["replay", text(&path), "--json"]);
    let document: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &document["verified"], &document["game"]), (0, &serde_json::Value::from(true), &game));
    let (code, out, _) = coreper(&["replay", text(&path), "--round", "2", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 0);
    assert_eq!(document["rounds"].as_array().unwrap().len(), 3, "the start and two rounds");
    let (code, _, err) = coreper(&["replay", text(&path), "--round", "99"]);
    assert_eq!(code, 2, "there is no such round: {err}");
    let (code, _, err) = coreper(&["play", "--autopilot", "--json", "--save", text(&path)]);
    assert_eq!(code, 2, "a save is never written over: {err}");
}

#[test]
fn damaged_saves_and_saves_of_other_rules_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    assert_eq!(
        coreper(&["play", "--length", "short", "--seed", "7", "--autopilot", "--json", "--save", text(&path)]).0,
        0
    );
    let whole = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    let with = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let refused = |path: &Path, why: &str| {
        for command in ["replay", "resume"] {
            let arguments: &[&str] =
                if command == "resume" { &["resume", text(path), "--plain"] } else { &["replay", text(path)] };
            let (code, out, err) = coreper(arguments);
            assert_eq!(code, 2, "{command} {}: {out}{err}", path.display());
            assert!(err.contains(why), "{command}: `{why}` is not in {err}");
        }
    };
    refused(&folder.path().join("nowhere.jsonl"), "nowhere.jsonl");
    refused(folder.path(), "is not a save of coreper");
    if Path::new("/dev/zero").exists() {
        refused(Path::new("/dev/zero"), "not an ordinary file");
    }
    refused(&with("empty.jsonl", b""), "is not a save of coreper");
    refused(&with("binary.jsonl", &[0xff, 0x00, b'\n', 0x80]), "is not a save of coreper");
    let mut damaged = lines.clone();
    let flipped = lines[40].replacen('"', "'", 1);
    damaged[40] = &flipped;
    refused(&with("damaged.jsonl", damaged.join("\n").as_bytes()), "line 41");
    let reframed = |from: &str, to: &str| {
        let text = lines[0].split_once("\",").unwrap().1.strip_suffix(']').unwrap().replacen(from, to, 1);
        let sum = crc32fast::hash(text.as_bytes());
        let header = format!("[{},\"{sum:08x}\",{text}]", text.len());
        [&[header.as_str()], &lines[1..]].concat().join("\n") + "\n"
    };
    refused(&with("format.jsonl", reframed("\"format\":2", "\"format\":7").as_bytes()), "format 7");
    // Other rules play no game of these, and cannot vouch for it; what was told of it can still be read.
    let rules = with("rules.jsonl", reframed(&format!("\"rules\":{RULES_VERSION}"), "\"rules\":9").as_bytes());
    for command in [&["resume", text(&rules), "--plain"][..], &["replay", text(&rules), "--verify"]] {
        let (code, out, err) = coreper(command);
        assert_eq!(code, 2, "{command:?}: {out}");
        assert!(err.contains("rules 9") && err.contains(&format!("rules {RULES_VERSION}")), "{command:?}: {err}");
    }
    let (code, out, err) = coreper(&["replay", text(&rules)]);
    assert_eq!(code, 0, "{err}");
    let walked = coreper(&["replay", text(&path), "--at", "3"]);
    assert!(walked.0 == 0 && walked.1.contains("Step 3 of") && walked.1.contains("since the start"), "{walked:?}");
    let (no, _, why) = coreper(&["replay", text(&path), "--at", "999999"]);
    assert!(no == 2 && why.contains("no step 999999"), "{why}");
    let if_so = ["whatif", text(&path), "--at", "9", "--games", "4", "--json"];
    let (code, shares, why) = coreper(&if_so);
    assert!(code == 0 && shares.starts_with('{') && shares == coreper(&if_so).1, "{shares}{why}");
    assert!(out.contains("under rules 9") && out.contains("end of month 1") && out.contains(" vote "), "{out}");
    // A digest on record that is not the game's: the answer is no.
    let round = lines.iter().position(|line| line.contains("{\"round\":")).unwrap();
    let record = lines[round].split_once("\",").unwrap().1.strip_suffix(']').unwrap();
    let place = record.rfind('"').unwrap() - 1;
    let other = if record.as_bytes()[place] == b'0' { "1" } else { "0" };
    let forged = format!("{}{other}{}", &record[..place], &record[place + 1..]);
    let line = format!("[{},\"{:08x}\",{forged}]", forged.len(), crc32fast::hash(forged.as_bytes()));
    let mut diverging = lines.clone();
    diverging[round] = &line;
    let path = with("diverging.jsonl", (diverging.join("\n") + "\n").as_bytes());
    let (code, out, err) = coreper(&["replay", text(&path), "--verify"]);
    assert_eq!(code, 1, "{out}{err}");
}

#[test]
fn usage_is_exit_2_and_names_what_is_wrong() {
    for (arguments, why) in [
        (&["play", "october-2026", "--autopilot"][..], "october-2025"),
        (&["play", "--seat", "XX", "--plain"], "XX"),
        (&["play", "--level", "mighty", "--autopilot"], "mighty"),
        (&["play", "--doctrine", "none-such", "--autopilot"], "none-such"),
        (&["play", "--lenght", "short", "--autopilot"], "--lenght"),
        (&["resume"], "<FILE>"),
    ] {
        let (code, out, err) = coreper(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}: {err}");
        assert!(err.contains(why), "{arguments:?}: `{why}` is not in {err}");
    }
}

#[test]
fn the_autopilot_prints_the_same_document_as_ever() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recorded/autopilot.json");
    let (code, out, err) = coreper(&["play", "october-2025", "--autopilot", "--seed", "7", "--json"]);
    assert_eq!(code, 0, "{err}");
    if std::env::var_os("COREPER_BLESS").is_some() {
        fs::write(&path, &out).unwrap();
    }
    assert_eq!(out, fs::read_to_string(&path).unwrap(), "if that was meant, COREPER_BLESS=1 records it anew");
}

#[test]
fn whatever_a_campaign_folder_holds_the_program_says_so_at_once_and_in_little_memory() {
    // 400 MB of address space: a program that read 50 MB several times over, or unrolled a bomb, would not fit.
    const LIMITED: &str = r#"ulimit -v 400000; exec "$@""#;
    let check = |folder: &Path| {
        let output = Command::new("sh")
            .args(["-c", LIMITED, "sh", env!("CARGO_BIN_EXE_coreper"), "campaign", "check"])
            .arg(folder)
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout) + &text(output.stderr))
    };
    let campaign = |name: &str, bytes: &[u8]| {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in coreper::campaign::skeleton::files() {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        fs::write(folder.path().join(name), bytes).unwrap();
        folder
    };
    let nested = "[".repeat(100_000);
    let mut bomb = vec!["a0: &a0 [x, x, x, x, x, x, x, x, x, x]".to_owned()];
    bomb.extend((1..12).map(|n| format!("a{n}: &a{n} [{}]", vec![format!("*a{}", n - 1); 10].join(", "))));
    for (name, bytes, why) in [
        ("roles.yaml", vec![b'#'; 50 << 20], "roles.yaml"),
        ("roles.yaml", vec![0xff, 0x00, 0x80], "roles.yaml"),
        ("roles.yaml", Vec::new(), "roles.yaml"),
        ("history.yaml", bomb.join("\n").into_bytes(), "history.yaml"),
        ("history.yaml", nested.into_bytes(), "history.yaml"),
        ("campaign.yaml", b"format: 99".to_vec(), "99"),
    ] {
        let folder = campaign(name, &bytes);
        let (code, told) = check(folder.path());
        assert_eq!(code, Some(1), "{name}: {told}");
        assert!(told.contains(why), "{name}: {told}");
    }
    let folder = campaign("roles.yaml", b"x");
    fs::remove_file(folder.path().join("roles.yaml")).unwrap();
    let made =
        Command::new("mkfifo").arg(folder.path().join("roles.yaml")).status().is_ok_and(|status| status.success());
    if made {
        let (code, told) = check(folder.path());
        assert_eq!(code, Some(1), "nobody writes to this pipe: {told}");
    }
}
