//! Who may do what in a workshop: the table of the specification beside the one that the program says of itself, act by act. Nothing
//! that can be done is missing in it.

use coreper::host::desks::{Duty, ORDERS};
use coreper::host::people::Part;
use coreper::host::talk::Act;
use coreper::table::{Right, Role};
use std::collections::BTreeSet;
use std::io::Write as _;

/// The table of the specification: what is done, its words, and who may: a mark for each, nothing where it is no way of theirs.
const SPECIFIED: &str = include_str!("rights.csv");

const DESKS: [Duty; 4] = [Duty::Local, Duty::All, Duty::Injects, Duty::Notes];

/// What somebody at a device does: acts of the talk and rights at the table, by their names.
fn by_people(word: &str, part: Part) -> Option<bool> {
    let talk = Act::ALL.into_iter().find(|act| format!("{act:?}") == word).map(|act| act.holders().contains(&part));
    let role = match part {
        Part::Pen => Role::Player,
        Part::Member => Role::Member,
        Part::Observer => Role::Observer,
    };
    let right = Right::ALL.into_iter().find(|right| format!("{right:?}") == word);
    talk.or_else(|| right.map(|right| right.holders().contains(&role)))
}

const fn mark(may: bool) -> &'static str {
    if may { "●" } else { "–" }
}

/// A row as the program grants it, all words of it alike.
fn granted(what: &str, words: &str) -> String {
    let words: Vec<&str> = words.split(';').collect();
    let orders: Vec<&&str> = words.iter().filter(|word| ORDERS.contains(word)).collect();
    let acts: Vec<&&str> = words.iter().filter(|word| by_people(word, Part::Pen).is_some()).collect();
    assert_eq!(orders.len() + acts.len(), words.len(), "{what}: {words:?}");
    let agreed = |marks: BTreeSet<&'static str>| {
        assert!(marks.len() < 2, "{what}: not all of {words:?} are granted alike");
        marks.into_iter().next().unwrap_or_default()
    };
    let desks = DESKS.map(|duty| agreed(orders.iter().map(|word| mark(duty.may(word))).collect()));
    let people = Part::ALL.map(|part| agreed(acts.iter().filter_map(|word| by_people(word, part)).map(mark).collect()));
    [what, &words.join(";")].into_iter().chain(desks).chain(people).collect::<Vec<_>>().join(",")
}

#[test]
fn the_rights_of_the_program_are_those_of_the_specification_act_by_act() {
    let (mut said, mut named) = (Vec::new(), Vec::new());
    for line in SPECIFIED.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let program = granted(cells[0], cells[1]);
        let program: Vec<&str> = program.split(',').collect();
        // What a part has no words for stands in the specification as what it may not, or as none of its ways.
        let differs = (2..9).find(|at| program[*at] != cells[*at] && !(program[*at].is_empty() && cells[*at] != "●"));
        said.push(format!("{line}\n{}", program.join(",")));
        assert!(differs.is_none(), "specified and granted:\n{line}\n{}", program.join(","));
        named.extend(cells[1].split(';').map(str::to_owned));
    }
    // Beside each other, for whoever looks at the output of this test.
    let _ = writeln!(std::io::stdout(), "{}", said.join("\n"));
    let once: BTreeSet<&String> = named.iter().collect();
    assert_eq!(once.len(), named.len(), "each stands in one row");
    let missing = |word: &&str| !named.iter().any(|named| named == word);
    assert_eq!(ORDERS.iter().copied().filter(missing).collect::<Vec<_>>(), Vec::<&str>::new(), "orders");
    let acts: Vec<String> = Act::ALL.iter().map(|act| format!("{act:?}")).collect();
    assert!(acts.iter().all(|act| named.contains(act)), "{acts:?}");
}
