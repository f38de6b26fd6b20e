//! `coreper campaign` as an author or a teacher meets it.

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Exit code, standard output and standard error.
fn campaign(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_coreper")).arg("campaign").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn path(of: &Path) -> &str {
    of.to_str().unwrap()
}

#[test]
fn the_list_names_what_can_be_played() {
    let (code, out, _) = campaign(&["list", "--json"]);
    let list: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &list["campaigns"][0]["name"]), (0, &Value::from("october-2025")));
    assert_eq!(list["campaigns"][0]["states"], 27);
    assert!(campaign(&["list"]).1.starts_with("october-2025  "));
}

#[test]
fn a_new_campaign_is_valid_until_somebody_slips() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("mine");
    assert_eq!(campaign(&["new", path(&folder)]).0, 0);
    let (code, out, _) = campaign(&["check", path(&folder)]);
    assert_eq!((code, out.trim()), (0, format!("campaign folder {}: valid", path(&folder)).as_str()));
    assert_eq!(campaign(&["new", path(&folder)]).0, 2, "what is there is not written over");

    let measures = folder.join("measures.yaml");
    fs::write(&measures, fs::read_to_string(&measures).unwrap().replace("bite: 900", "bte: 900")).unwrap();
    let (code, out, err) = campaign(&["check", path(&folder)]);
    assert_eq!((code, err.as_str()), (1, ""));
    let place = format!("--> {}:8:5", path(&measures));
    assert!(out.contains("unknown field `bte`") && out.contains(&place), "{out}");
    assert!(out.contains("did you mean `bite`?") && out.contains("cannot be played"), "{out}");

    let (code, out, _) = campaign(&["check", path(&folder), "--json"]);
    let document: Value = serde_json::from_str(&out).unwrap();
    let problem = &document["problems"][0];
    assert_eq!((code, &document["valid"]), (1, &Value::from(false)));
    assert_eq!((&problem["line"], &problem["column"]), (&Value::from(8), &Value::from(5)));
    assert_eq!(problem["suggestion"], "bite");

    let (code, _, err) = campaign(&["show", path(&folder)]);
    assert!(code == 2 && err.contains("1 error") && err.contains(&place), "{err}");
    let played = Command::new(env!("CARGO_BIN_EXE_coreper")).args(["play", path(&folder), "--autopilot"]).output();
    let err = String::from_utf8(played.unwrap().stderr).unwrap();
    assert!(err.contains(&place), "play says the place as check does: {err}");
}

#[test]
fn what_is_missing_or_unknown_says_what_to_do_next() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("mine");
    campaign(&["new", path(&folder)]);
    let measures = folder.join("measures.yaml");
    fs::write(&measures, fs::read_to_string(&measures).unwrap().replace("own-estimate", "zzzzzz")).unwrap();
    fs::remove_file(folder.join("roles.yaml")).unwrap();
    let (_, out, _) = campaign(&["check", path(&folder)]);
    assert!(out.contains("unknown source `zzzzzz`") && out.contains("what there is stands in `sources.yaml`"), "{out}");
    assert!(out.contains("the file is missing") && out.contains("coreper campaign new DIR"), "{out}");
}

#[test]
fn what_cannot_be_read_is_exit_2() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("file"), "format: 1").unwrap();
    for name in ["october-2024", "./nowhere", path(home.path()), path(&home.path().join("file"))] {
        let (code, out, err) = campaign(&["check", name]);
        assert!(code == 2 && out.is_empty() && err.starts_with("error: "), "{name}: {code} {out} {err}");
    }
    assert_eq!(campaign(&["check"]).0, 2);
    assert_eq!(campaign(&["schema", "rules.yaml"]).0, 2);
}

#[test]
fn each_seat_has_a_role_sheet() {
    let (code, all, _) = campaign(&["show", "october-2025", "brief", "all"]);
    assert_eq!((code, all.split('\u{c}').count()), (0, 29), "27 states, the Commission and Beijing");
    let (_, greece, _) = campaign(&["show", "october-2025", "brief", "el"]);
    assert!(greece.starts_with("Greece (EL)") && all.contains(greece.trim()));
    let (code, _, err) = campaign(&["show", "october-2025", "brief", "GR"]);
    assert!(code == 2 && err.contains("EL"), "{err}");
}

#[test]
fn a_sheet_is_one_page_and_says_what_its_seat_needs() {
    for name in ["october-2025", "first-vote"] {
        let (_, all, _) = campaign(&["show", name, "brief", "all"]);
        for sheet in all.split('\u{c}') {
            let lines: Vec<&str> = sheet.trim().lines().collect();
            assert!(lines.len() <= 66, "{} has {} lines", lines[0], lines.len());
            assert!(lines.iter().all(|line| line.chars().count() <= 80), "{}", lines[0]);
            let state = !lines[0].starts_with("Commission") && !lines[0].starts_with("Beijing");
            for part in ["You want", "Your position", "Your economy", "What to watch"] {
                let has = state || (part == "You want" && name == "october-2025");
                assert_eq!(lines.contains(&part), has, "{part} of {}", lines[0]);
            }
            assert!(lines.contains(&"How to play"), "{}", lines[0]);
        }
    }
}

#[test]
fn sheets_are_written_to_a_new_file() {
    let home = tempfile::tempdir().unwrap();
    let (pack, plain) = (home.path().join("pack.md"), home.path().join("pack.txt"));
    let write = |to: &Path| campaign(&["show", "october-2025", "brief", "all", "--out", path(to)]);
    assert_eq!((write(&pack).0, write(&plain).0), (0, 0));
    let told = fs::read_to_string(&pack).unwrap();
    assert_eq!(told.lines().filter(|line| line.starts_with("# ")).count(), 29);
    assert_eq!(told.matches("break-after: page").count(), 28);
    assert_eq!(
        fs::read_to_string(&plain).unwrap().trim(),
        campaign(&["show", "october-2025", "brief", "all"]).1.trim()
    );
    let (code, _, err) = write(&pack);
    assert!(code == 2 && err.starts_with("error: --out"), "what is there is not written over: {err}");
}

#[test]
fn a_figure_is_shown_with_mark_and_source() {
    let (code, out, _) = campaign(&["show", "october-2025", "sources", "states.DE.posture"]);
    assert!(code == 0 && out.starts_with("states.DE.posture  -60  estimate  "), "{out}");
    let (_, out, _) = campaign(&["show", "october-2025", "sources", "populations.2025", "--json"]);
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(document["figures"].as_array().unwrap().len(), 27);
    assert_eq!(campaign(&["show", "october-2025", "sources", "states.XX"]).0, 2);
    assert!(campaign(&["show", "october-2025", "sources"]).1.contains("aci-regulation"));
}

#[test]
fn overview_and_doctrine_say_what_is_invented() {
    let (code, overview, _) = campaign(&["show", "october-2025"]);
    assert_eq!(code, 0);
    let unwrapped = overview.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["built-in campaign october-2025", "The opening is invented.", "Figures by mark"] {
        assert!(unwrapped.contains(words), "{words}");
    }
    let (_, doctrine, _) = campaign(&["show", "october-2025", "doctrine"]);
    for words in ["Control, not trade", "¶7", "--doctrine conciliatory", "--level maximal"] {
        assert!(doctrine.contains(words), "{words}");
    }
    let rests = doctrine.matches("Seen before: ").count();
    assert_eq!(rests, 25, "every rung and carrot says what it rests on");
    assert!(doctrine.contains("mofcom-ann-61-text"), "with its sources");
    let (_, schema, _) = campaign(&["schema", "measures.yaml"]);
    let schema: Value = serde_json::from_str(&schema).unwrap();
    assert_eq!(schema["properties"]["measures"]["type"], "object");
}

#[test]
fn a_table_of_a_campaign_is_a_table_for_the_council_and_its_thresholds_fit() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("mine");
    assert_eq!(campaign(&["new", path(&folder)]).0, 0);
    let tally = |table: &str, arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_coreper"));
        let output = command.args(["council", "tally", "--table", table]).args(arguments).output().unwrap();
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    let table = path(&folder.join("populations.csv")).to_owned();
    assert!(tally(&table, &["--for", "DE,FR,PL"]).contains("  ADOPTED"));
    // Four states are no whole Council: a blocking minority is the fewest with 35 % of the persons and one more (TFEU 238(3)(a)).
    let alone = tally(&table, &["--for", "EL", "--against", "DE,FR,PL"]);
    assert!(alone.contains("NOT ADOPTED") && alone.contains("TFEU Art. 238(3)(a)"), "{alone}");
    let rows = fs::read_to_string(&table).unwrap();
    fs::write(
        &table,
        rows.replace("class_2025", "class_2025,council_2026")
            .replace("exact", "exact,7")
            .replace("published", "published,8")
            .replace("estimate", "estimate,9"),
    )
    .unwrap();
    assert!(tally(&format!("{table}#council_2026"), &["--for", "DE"]).contains("of 31"));
    assert!(tally(&format!("{table}#council_2027"), &["--for", "DE"]).contains("council_2025, council_2026"));
}

#[cfg(unix)]
#[test]
fn half_a_campaign_is_not_left_behind_on_a_full_disk() {
    // A limit on the size of files stands for a full disk: the larger files of the campaign do not fit.
    const LIMITED: &str = r#"ulimit -f 2; exec "$@""#;
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("mine");
    let limited = || {
        let mut command = Command::new("sh");
        command.args(["-c", LIMITED, "sh", env!("CARGO_BIN_EXE_coreper"), "campaign", "new", path(&folder)]);
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let (code, said) = limited();
    assert!(code == Some(2) && said.contains("nothing was kept"), "{code:?}: {said}");
    assert!(!folder.exists(), "a folder that was not there is taken away again");
    fs::create_dir(&folder).unwrap();
    assert_eq!(limited().0, Some(2));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "one that was there stays, and stays empty");
}

#[cfg(target_os = "linux")]
#[test]
fn where_no_thread_can_be_started_one_does_all() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("mine");
    assert_eq!(campaign(&["new", path(&folder)]).0, 0);
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_coreper"));
        // No address space holds a stack of so many bytes.
        let output = command.args(arguments).env("RUST_MIN_STACK", (1_u64 << 48).to_string()).output().unwrap();
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let (code, said) = run(&["campaign", "check", path(&folder)]);
    assert!(code == Some(0) && said.contains("valid"), "{code:?}: {said}");
    let study = ["study", "run", path(&folder), "--policy", "bots", "--games", "3", "--jobs", "4"];
    let [alone, together] = ["alone.csv", "together.csv"].map(|name| home.path().join(name));
    let (code, said) = run(&[&study[..], &["--out", path(&alone)]].concat());
    assert_eq!(code, Some(0), "{said}");
    let status = Command::new(env!("CARGO_BIN_EXE_coreper")).args(study).args(["--out", path(&together)]).output();
    assert!(status.unwrap().status.success());
    assert_eq!(std::fs::read(alone).unwrap(), std::fs::read(together).unwrap(), "one thread plays what four play");
}

#[test]
fn the_model_card_holds_every_group_of_figures_under_a_formula() {
    let home = tempfile::tempdir().unwrap();
    for name in ["october-2025", "first-vote"] {
        let (code, card, _) = campaign(&["show", name, "model"]);
        assert_eq!(code, 0);
        crate::words::assert_clean(&card.replace(['{', '}'], ""));
        let (_, figures, _) = campaign(&["show", name, "sources", "--json"]);
        let figures: serde_json::Value = serde_json::from_str(&figures).unwrap();
        // The tables that count figures by group come first; what is asked for here is the submodels.
        let submodels = card.split_once("Submodels").unwrap().1.split_whitespace().collect::<Vec<_>>().join(" ");
        for figure in figures["figures"].as_array().unwrap() {
            let path = figure["path"].as_str().unwrap();
            let root = path.split('.').next().unwrap();
            let counted = format!("sources {root}");
            assert!(submodels.contains(path) || submodels.contains(&counted), "{name}: {path} stands in no submodel");
        }
        let out = home.path().join(format!("{name}.html"));
        let (code, said, _) = campaign(&["show", name, "model", "--out", path(&out)]);
        assert!(code == 0 && said.contains("the model card is in"), "{said}");
        assert!(std::fs::read_to_string(&out).unwrap().contains("Licensing and supply"));
    }
}
