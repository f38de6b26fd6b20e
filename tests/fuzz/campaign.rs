//! Campaign files as authors write them, and tables of populations.

use super::Target;
use coreper::base::set::StateSet;
use coreper::campaign::{Campaign, Files, builtin, skeleton};
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::session::{Options, Session, Step};
use std::sync::Arc;

const TOKENS: [&str; 34] = [
    "DE",
    "EL",
    "CN",
    "COM",
    "PL",
    "M1",
    "B1",
    "E1",
    "true",
    "null",
    "~",
    "&a",
    "*a",
    "<<: *a",
    "!!binary",
    "!x",
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "|",
    ">",
    "\"",
    "'",
    "#",
    "0x1f",
    "017",
    "1e309",
    ".nan",
    "2025-13-45",
    "why: ",
    "source: ",
];

/// An input names its file in its first line.
fn split(input: &[u8]) -> Option<(&str, &[u8])> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    Some((str::from_utf8(&input[..end]).ok()?, &input[end + 1..]))
}

fn seeds(files: &Files, wanted: impl Fn(&str) -> bool) -> Vec<Vec<u8>> {
    let named = files.iter().filter(|(name, _)| wanted(name));
    named.map(|(name, text)| [name.as_bytes(), b"\n", text.as_bytes()].concat()).collect()
}

/// Reads a campaign with a file in the place of its own; what is valid is played for a while.
fn feed(files: &Files, input: &[u8]) -> String {
    let Some((name, text)) = split(input) else { return "no name".to_owned() };
    let mut files = files.clone();
    files.insert(name.to_owned(), String::from_utf8_lossy(text).into_owned());
    match Campaign::from_files(files) {
        Err(report) => {
            let told = report.render(false);
            let _ = report.render(true);
            told
        }
        Ok(campaign) => {
            let setup = Setup {
                length: LengthId::Short,
                rounds: 0,
                truce: campaign.truce,
                briefed: StateSet::EMPTY,
                sealed: false,
                coreper: Coreper::Absent,
            };
            let mut session = Session::new(Arc::new(campaign), Options { notes: false, ..Options::new(setup, 7) });
            for _ in 0..60 {
                if matches!(session.step(), Ok(Step::Over) | Err(_)) {
                    break;
                }
            }
            "valid".to_owned()
        }
    }
}

#[test]
fn campaigns() {
    let files = skeleton::files();
    let mut seeds = seeds(&files, |name| name != "populations.csv");
    // A file of the large campaign in the place of the small one's: fields that the small one does without.
    let october = builtin::files("october-2025").unwrap();
    seeds.extend(super::campaign::seeds(&october, |name| !matches!(name, "populations.csv" | "states.yaml")));
    Target { name: "campaigns", seeds, tokens: &TOKENS, short: 300 }.run(|input| feed(&files, input));
}

#[test]
fn populations() {
    let files = skeleton::files();
    let mut seeds = seeds(&files, |name| name == "populations.csv");
    seeds.extend(super::campaign::seeds(&builtin::files("october-2025").unwrap(), |name| name == "populations.csv"));
    let tokens = [
        ",",
        "\"",
        ";",
        "DE",
        "EL",
        "exact",
        "estimate",
        "state,persons,basis",
        "\r\n",
        "18446744073709551616",
        "-5",
        "1.5",
    ];
    Target { name: "populations", seeds, tokens: &tokens, short: 300 }.run(|input| feed(&files, input));
}
