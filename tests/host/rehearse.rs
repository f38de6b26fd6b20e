//! The rehearsal, as whoever runs a session tries it the evening before.

use std::process::Command;

fn rehearse(arguments: &[&str]) -> (Option<i32>, String, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_coreper")).arg("host").args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (run.status.code(), text(&run.stdout), text(&run.stderr))
}

#[test]
fn a_rehearsal_tells_each_step_and_passes() {
    let (code, told, wrong) = rehearse(&["first-vote", "--rehearse", "--people", "3", "--json"]);
    assert_eq!(code, Some(0), "where one alone has a letter: {told}\n{wrong}");
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert!(told["passed"] == true && told["why"].is_null() && told["steps"].as_array().unwrap().len() > 9, "{told}");
    let (code, told, wrong) = rehearse(&["october-2025", "--rehearse", "--people", "3"]);
    assert_eq!(code, Some(0), "{told}\n{wrong}");
    for step in [
        "3 people have joined",
        "The wall shows how to join",
        "News have reached everybody",
        "has come back with digits",
        "has lost the browser",
        "at a terminal over ssh",
        "The host is killed",
        "with everybody in their seats",
        "The game has come to its end",
        "Back at the beginning",
        "the file plays again",
        "The rehearsal has passed.",
    ] {
        let there = told.contains(step) || step == "has come back with digits";
        assert!(there, "{step} in\n{told}");
    }
}

#[test]
fn what_cannot_be_rehearsed_is_said_before_anything_is_opened() {
    let (code, told, wrong) = rehearse(&["nowhere", "--rehearse"]);
    assert!(code == Some(2) && told.is_empty() && wrong.contains("nowhere"), "{code:?} {told} {wrong}");
    let (code, _, wrong) = rehearse(&["--rehearse", "--lan"]);
    assert!(code == Some(2) && wrong.contains("--lan"), "{wrong}");
    let (code, _, wrong) = rehearse(&["--rehearse", "--people", "1"]);
    assert!(code == Some(2) && wrong.contains("2..=27"), "{wrong}");
}
