//! `coreper backtest` as scripts see it: the document, what is read and what is not, and what is refused.

use super::command::{coreper, json, refused};
use std::fs;

const SHIPPED: &str = include_str!("../../assets/backtests/ev-duties-2024-10-04.yaml");

/// The shipped record with one change, as a file.
fn changed(from: &str, to: &str) -> (tempfile::TempDir, String) {
    assert!(SHIPPED.contains(from), "{from}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vote.yaml");
    fs::write(&path, SHIPPED.replacen(from, to, 1)).unwrap();
    let name = path.display().to_string();
    (folder, name)
}

#[test]
fn the_shipped_vote_is_scored_beside_simpler_guesses() {
    let found = json("backtest ev-duties-2024-10-04 --json");
    let mut fields: Vec<&str> = found.as_object().unwrap().keys().map(String::as_str).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["base_rate_brier", "brier", "hits", "id", "log_loss", "misses", "of"]);
    assert_eq!((&found["id"], &found["of"]), (&"ev-duties-2024-10-04".into(), &27.into()));
    assert!((found["base_rate_brier"].as_f64().unwrap() - 0.631).abs() < 0.001);
    let misses = found["misses"].as_array().unwrap();
    assert_eq!(found["hits"].as_u64().unwrap() + u64::try_from(misses.len()).unwrap(), 27);
    for miss in misses {
        assert_ne!(miss["voted"], miss["predicted"]);
        let chances = ["for", "abstain", "against"].map(|vote| miss["probabilities"][vote].as_f64().unwrap());
        assert!((chances.iter().sum::<f64>() - 1.0).abs() < 0.001);
        assert!(!miss["terms"].as_object().unwrap().is_empty());
    }
    let detail = json("backtest ev-duties-2024-10-04 --json --detail");
    let brier = |name: &str| detail["scores"][name]["brier"].as_f64().unwrap();
    assert!(brier("in_sample") <= brier("leave_one_out"));
    assert!((brier("base_rate") - 0.631).abs() < 0.001);
    assert_eq!(detail["scores"]["persistence"]["hits"], 20, "as in July, twenty voted in October");
    let read = detail["inputs"].to_string();
    assert!(read.contains("postures-2024-10-03") && read.contains("eurostat-2024"));
}

#[test]
fn the_calibration_leaves_states_and_votes_out_and_gives_intervals() {
    let found = json("backtest --all --json");
    let ways: Vec<&str> = found["rows"].as_array().unwrap().iter().map(|row| row["way"].as_str().unwrap()).collect();
    for way in ["in-sample", "without-state", "without-vote", "posture-without-vote", "persistence", "base-rate"] {
        assert!(ways.iter().any(|known| known.contains(way)), "{way}: {ways:?}");
    }
    for row in found["rows"].as_array().unwrap() {
        for quality in row["votes"].as_array().unwrap().iter().chain([&row["all"], &row["reported"]]) {
            if !quality.is_null() {
                let of = |name: &str| quality["brier"][name].as_f64().unwrap();
                assert!(of("low") <= of("value") && of("value") <= of("high"), "{row}");
            }
        }
    }
    let row = |way: &str| found["rows"].as_array().unwrap().iter().find(|row| row["way"] == way).unwrap().clone();
    let brier = |row: &serde_json::Value| row["all"]["brier"]["value"].as_f64().unwrap();
    assert!(brier(&row("in-sample")) < brier(&row("without-state")));
    assert!(row("persistence")["votes"][0].is_null(), "nothing came before July");
    let tenths = found["tenths"].as_array().unwrap();
    assert_eq!(tenths.iter().map(|tenth| tenth["chances"].as_u64().unwrap()).sum::<u64>(), 2 * 27 * 3);
    assert_eq!(found["counts"][0][0]["happened"], 12);
    let page = String::from_utf8(coreper("backtest --all").stdout).unwrap();
    assert!(page.contains("Finding:") && page.contains("less posture"), "{page}");
}

#[test]
fn a_vote_of_which_only_the_totals_are_known_is_scored_by_them() {
    let at = SHIPPED.find("votes:").unwrap();
    let source = &SHIPPED[SHIPPED.find("source:").unwrap()..];
    let text = format!("{}totals: {{for: 15, abstain: 9, against: 3}}\n{source}", &SHIPPED[..at]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("totals.yaml");
    fs::write(&path, text.replace("id: ev-duties-2024-10-04", "id: totals-alone")).unwrap();
    let found = json(&format!("backtest --all {} --json", path.display()));
    assert_eq!(found["counts"][2][0]["happened"], 15);
    assert!(found["rows"][0]["votes"][2].is_null(), "no member's vote is known");
}

#[test]
fn a_last_vote_informs_its_own_member() {
    let (_folder, path) = changed("last: ev-duties-2024-07-15", "last: {DE: for, FR: against}");
    let of = |file: &str| {
        let output = coreper(&format!("backtest {file} --json --detail"));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()["scores"]["model"].clone()
    };
    assert_ne!(of(&path), of("ev-duties-2024-10-04"));
    let (_folder, path) = changed("last: ev-duties-2024-07-15", "last: ev-duties-2024-07-16");
    let (code, said) = refused(&format!("backtest {path}"));
    assert!(code == 2 && said.contains("is no vote that ships"), "{said}");
}

#[test]
fn a_vote_does_not_know_itself() {
    // Turned around, the vote of Lithuania moves no prediction, its own or another's.
    let turned = SHIPPED.replace("HR: abstain, LT: for,", "HR: abstain, LT: against,");
    assert_ne!(turned, SHIPPED);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vote.yaml");
    fs::write(&path, turned).unwrap();
    let predicted = |file: &str| {
        let found = json(&format!("backtest {file} --json"));
        let misses = found["misses"].as_array().unwrap().clone();
        misses.into_iter().map(|miss| (miss["code"].to_string(), miss["probabilities"].clone())).collect::<Vec<_>>()
    };
    let (before, after) = (predicted("ev-duties-2024-10-04"), predicted(&path.display().to_string()));
    assert_eq!(after.len(), before.len() + 1, "only Lithuania's hit has become a miss");
    assert!(before.iter().all(|miss| after.contains(miss)));
    // A position informs the others alone: one's own prediction stays.
    let (_folder, silent) = changed("EL: for, ", "");
    let of = |file: &str| {
        let output = coreper(&format!("backtest {file} --json --detail"));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()["scores"]["model"].clone()
    };
    assert_ne!(of(&silent), of("ev-duties-2024-10-04"), "others expect something else");
}

#[test]
fn later_votes_use_the_postures_of_the_campaign_and_earlier_ones_none() {
    let read = |date: &str| {
        let (_folder, path) = changed("date: 2024-10-04", date);
        json(&format!("backtest {path} --json --detail"))["inputs"][1].to_string()
    };
    assert!(read("date: 2026-07-01").contains("states of october-2025"));
    assert!(read("date: 2024-10-03").contains("postures-2024-10-03"));
    assert!(read("date: 2024-10-02").contains("postures-2024-07-14"));
    assert!(read("date: 2019-05-01").contains("neutral"));
}

#[test]
fn every_item_is_scored_by_its_rule() {
    for (item, rule) in
        [("determination", "qmv"), ("response-package", "committee"), ("agreement", "qmv"), ("trade-defence", "appeal")]
    {
        let text = SHIPPED.replace("item: trade-defence", &format!("item: {item}"));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vote.yaml");
        fs::write(&path, text.replace("rule: committee", &format!("rule: {rule}"))).unwrap();
        let found = json(&format!("backtest {} --json", path.display()));
        assert!(found["brier"].as_f64().unwrap().is_finite(), "{item}");
    }
}

#[test]
fn the_absent_are_not_scored() {
    let (_folder, path) = changed("MT: against}", "MT: absent}");
    let found = json(&format!("backtest {path} --json"));
    assert_eq!(found["of"], 26);
    // 10 for, 4 against, 12 abstentions of 26: the shares, each member scored by them.
    let shares = [10.0, 12.0, 4.0].map(|count: f64| count / 26.0);
    let sum: f64 = shares.iter().map(|share| share * share).sum();
    assert!((found["base_rate_brier"].as_f64().unwrap() - (1.0 - sum)).abs() < 1e-4);
    let page = String::from_utf8(coreper(&format!("backtest {path}")).stdout).unwrap();
    assert!(page.contains("not scored, because absent: MT"), "{page}");
}

#[test]
fn a_vote_may_be_written_as_json_or_with_other_line_ends_and_by_the_rule_of_the_committee() {
    let whole = json("backtest ev-duties-2024-10-04 --json");
    for text in [
        SHIPPED.replace('\n', "\r\n"),
        format!("\u{feff}{SHIPPED}"),
        SHIPPED.replace("rule: committee", "rule: qmv"),
        SHIPPED.replace("rule: committee", "rule: examination"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vote.yaml");
        fs::write(&path, &text).unwrap();
        assert_eq!(json(&format!("backtest {} --json", path.display())), whole, "{}", &text[..80]);
    }
    let codes = "DE FR IT ES PL RO NL BE CZ PT SE EL HU AT BG DK FI SK IE HR LT SI LV EE CY LU MT".split(' ');
    let votes: serde_json::Map<String, serde_json::Value> =
        codes.map(|code| (code.to_owned(), if code == "HU" { "against" } else { "for" }.into())).collect();
    let vote = serde_json::json!({
        "format": 1, "id": "made-up", "date": "2026-01-15", "item": "determination", "rule": "qmv", "table": 2026,
        "context": {"injury": {"*": 300, "DE": 900}}, "votes": votes, "source": "a test",
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vote.json");
    fs::write(&path, vote.to_string()).unwrap();
    let found = json(&format!("backtest {} --json", path.display()));
    assert_eq!((&found["id"], &found["of"]), (&"made-up".into(), &27.into()));
}

#[test]
fn a_file_that_is_wrong_is_refused_at_its_place() {
    for (from, to, cause) in [
        ("MT: against}", "MX: against}", "`MX` in `votes` is no member"),
        ("MT: against}", "}", "votes are missing for MT"),
        ("MT: against}", "MT: perhaps}", "for, abstain, against or absent"),
        ("MT: against}", "DE: against}", "`DE` stands here twice"),
        ("HU: against}\nvotes", "GR: against}\nvotes", "`GR` in `positions` is no member"),
        ("HU: against}\nvotes", "HU: absent}\nvotes", "for, abstain or against"),
        ("rule: committee", "rule: majority", "`majority` is no rule"),
        ("item: trade-defence", "item: determination", "voted in the Council"),
        ("item: trade-defence", "item: duties", "`duties` is no item"),
        ("cohesion: 5500", "cohesoin: 5500", "did you mean `cohesion`"),
        ("cohesion: 5500", "cohesion: 55000", "from 0 to 10000"),
        ("  ladder: 9\n", "  ladder: {DE: 9}\n", "one value for the Union"),
        ("date: 2024-10-04", "date: 2024-13-04", "no date"),
        ("format: 1", "format: 2", "format 1"),
        ("id: ev", "ID: ev", "did you mean `id`"),
        ("source: \"Reuters", "#: \"Reuters", "`source` is missing"),
        ("EL: for, DE", "GR: for, DE", "did you mean `EL`"),
        ("DE: against, FR: for, IT", "de: against, FR: for, IT", "did you mean `DE`"),
        ("table: eurostat-2024", "table: eurostat-1024", "table `eurostat-1024`"),
        ("source: \"Reuters", "---\nsource: \"Reuters", "a second document begins"),
    ] {
        let (_folder, path) = changed(from, to);
        let (code, said) = refused(&format!("backtest {path}"));
        assert_eq!(code, 2, "{to}: {said}");
        assert!(said.contains(cause), "{to}: {said}");
        assert!(said.contains("vote.yaml:"), "with its place: {said}");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.yaml");
    fs::write(&path, "[1, 2]\n").unwrap();
    let (code, said) = refused(&format!("backtest {}", path.display()));
    assert!(code == 2 && said.contains("a recorded vote is a map") && said.contains("list.yaml:1:1"), "{said}");
    assert!(refused("backtest /nowhere/vote.yaml").1.contains("/nowhere/vote.yaml"));
}

#[test]
fn the_dictionary_names_every_term_of_the_shipped_context() {
    let dictionary = coreper("backtest --dictionary");
    let text = String::from_utf8(dictionary.stdout).unwrap();
    for term in ["cohesion", "credibility", "ladder", "cost", "production", "use", "posture", "fear"] {
        assert!(text.lines().any(|line| line.starts_with(&format!("{term},"))), "{term}");
    }
}
