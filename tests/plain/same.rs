//! What the screens show, the lines can say: one game by both, and every word and number of a page looked for in the transcript.

use super::told;
use crate::screens::pictures::{Start, reach};
use crate::screens::quiet;
use crate::session::october;
use coreper::session::Session;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Strengths of exposure in the key of the map, of which each state has one.
const STRENGTHS: [&str; 2] = ["25.2", "31.4"];
/// What the scales beside the curves are divided by.
const SCALES: [&str; 25] = [
    "26.5", "27.5", "28.5", "29.5", "32.5", "37.5", "38.5", "42.5", "43.5", "44.5", "55.5", "56.5", "39.5", "49.4",
    "49.8", "50.2", "50.5", "50.6", "50.8", "52.5", "53.5", "54.5", "60.2", "60.6", "61.2",
];

/// The pages that show the game, as somebody alone reaches them, and what stands there of how to work the page.
const PAGES: [(&str, &str, &[&str]); 28] = [
    ("briefing", "", &["signals", "compoun"]),
    ("consultation", "enter", &["nearest"]),
    ("package", "enter b", &["upper", "netherlan", "procurem", "spared"]),
    ("ballot", "enter n", &[]),
    ("ballot, an aye on it", "enter n ~ f", &["casts", "went"]),
    // By how much it was short is the difference of two numbers that lines say.
    ("result", "enter n ~ f enter", &["46.54"]),
    ("why of a result", "enter n ~ f enter ~ w x", &["46.54", "exp"]),
    ("what came", "enter n ~ f enter ~ enter", &["paler"]),
    ("reckoning", "enter n ~ f enter ~ enter enter", &["objectives", "paler"]),
    ("why of an indicator", "enter n ~ f enter ~ enter enter w", &["objectives", "unl", "paler"]),
    ("board", "p", &[]),
    ("supply", "p tab", &["eas"]),
    ("supply of the third good", "p tab down down", &["eas"]),
    ("measures", "p tab tab", &STRENGTHS),
    ("a measure", "p tab tab down down down", &STRENGTHS),
    ("case file", "p tab tab tab", &[]),
    ("evidence", "p tab tab tab down down", &[]),
    ("ladder", "p tab tab tab tab", &["favours"]),
    ("a rung", "p tab tab tab tab down down down down", &["favours"]),
    ("track", "t", &["arts"]),
    ("pledges", "p backtab backtab backtab", &[]),
    ("role", "r", &["objectives", "private"]),
    ("positions", "e", &[]),
    ("injury", "e tab", &[]),
    ("stocks", "e tab tab tab", &[]),
    ("exposure", "e tab tab tab tab", &STRENGTHS),
    ("charts", "enter n ~ f enter ~ enter enter h", &SCALES),
    ("desk", "enter d", &[]),
];

/// Words of the keys: the letters of states on the map carry a digit, and keys are named everywhere.
fn is_of_the_page(word: &str) -> bool {
    let code = word.len() == 3 && word.ends_with(|char: char| char.is_ascii_digit());
    code || ["esc", "f1", "f8", "tab", "shift", "mark", "row", "page", "feb"].contains(&word)
}

fn words(text: &str) -> BTreeSet<String> {
    let apart = |char: char| !char.is_alphanumeric() && char != '.';
    let plain = |word: &str| word.trim_matches('.').trim_end_matches(".0").to_lowercase();
    text.split(apart).map(plain).filter(|word| word.chars().count() > 1).collect()
}

/// Everything that can be asked at a question, with why for every number.
fn asked() -> String {
    let papers = ["board", "supply", "measures", "case file", "ladder", "procedure", "bargain", "pledges"];
    let others =
        ["role", "map all", "desk", "desk all", "desk why", "desk package", "log all", "help", "explain", "glossary"];
    let mut script = others.join("\n") + "\n";
    script.extend(papers.iter().map(|paper| format!("papers {paper}\n")));
    script.extend((1..120).map(|number| format!("why {number}\nmore\n")));
    script
}

#[test]
fn lines_say_what_screens_show() {
    let ask = asked();
    let script = format!("{ask}\n{ask}package\nback\n\n{ask}f\nwhy vote\nmore\n{ask}\n{ask}\n{ask}");
    let told = told(Session::new(october(), quiet(&["DE"])), &script, true);
    let said = words(&told.text);
    let mut lacking = String::new();
    for (name, keys, chrome) in PAGES {
        let text = reach(Start::One, keys).on(200, 60).text();
        // Above is the head of every page, below are its keys.
        let body: Vec<&str> = text.lines().skip(2).take(56).collect();
        let unsaid = words(&body.join("\n")).into_iter().filter(|word| !said.contains(word) && !is_of_the_page(word));
        let unsaid: Vec<String> = unsaid.filter(|word| !chrome.contains(&word.as_str())).collect();
        if !unsaid.is_empty() {
            let _ = writeln!(lacking, "{name}: {unsaid:?}");
        }
    }
    assert!(lacking.is_empty(), "screens show what no line says:\n{lacking}");
}
