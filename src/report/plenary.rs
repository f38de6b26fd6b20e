//! What a room looks at together once a game is over: each vote with who stood where and who could have turned it, and what was expected
//! of it against what came. Heads with lines, for whoever has room for a few at once; nothing before the end.

use crate::base::ids::Seat;
use crate::report::decision::result;
use crate::report::margin::margin;
use crate::report::pages::facts::Facts;
use crate::report::pages::{closest, votes as rolls};
use crate::report::roll::RollCall;
use crate::session::{Book, Guessed};
use crate::words::text::{capital, plain, say};

/// Lines under a head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// The head.
    pub head: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// Every vote that decided something, in order: what it came to, who stood where, how near it was and who could have turned it.
#[must_use]
pub fn votes(book: &Book, reader: Seat) -> Vec<Sheet> {
    if !book.is_over() {
        return Vec::new();
    }
    let facts = Facts::new(book, reader);
    let decisive = facts.rolls.iter().filter(|roll| roll.binds() && roll.item.decides());
    decisive.map(|roll| Sheet { head: head(roll), lines: stood(&facts, roll) }).collect()
}

/// A vote with what it came to.
fn head(roll: &RollCall) -> String {
    say!("plenary-vote", vote = rolls::heading(roll), result = result(roll))
}

fn stood(facts: &Facts<'_>, roll: &RollCall) -> Vec<String> {
    let Some(table) = facts.table(roll) else { return Vec::new() };
    let side = |row: Vec<String>| {
        let [side, count, share, who] = &row[..] else { return None };
        let told = || {
            say!(
                "plenary-side",
                side = side.as_str(),
                count = count.as_str(),
                share = share.as_str(),
                who = who.as_str()
            )
        };
        (count != "0").then(|| capital(&told()))
    };
    let mut lines: Vec<String> = rolls::sides(facts, roll, table).rows.into_iter().filter_map(side).collect();
    match margin(roll, table) {
        Some(margin) => {
            lines.push(closest::distance(&margin));
            lines.extend(closest::pivotal(facts, roll, &margin));
        }
        None => lines.push(plain("plenary-nobody")),
    }
    lines
}

/// What was expected of each vote of which something was, beside what came, and why it came so in the words of those who said it.
#[must_use]
pub fn expected(book: &Book, reader: Seat) -> Vec<Sheet> {
    if !book.is_over() {
        return Vec::new();
    }
    let facts = Facts::new(book, reader);
    let (guesses, said) = (book.guesses(), book.reflections());
    let sheet = |roll: &RollCall| {
        let alike = |round, item, gate| (roll.round, roll.item, roll.gate) == (round, item, gate);
        let all: Vec<Guessed> = guesses.iter().copied().filter(|one| alike(one.round, one.item, one.gate)).collect();
        let mut lines = of_guesses(&facts, &all);
        let why = said.iter().filter(|one| alike(one.round, one.item, one.gate));
        lines
            .extend(why.map(|one| say!("plenary-why", code = facts.words.code(one.state), words = one.words.as_str())));
        (!lines.is_empty()).then(|| Sheet { head: head(roll), lines })
    };
    facts.rolls.iter().filter_map(sheet).collect()
}

/// Who expected what, and how sure they were; what the room showed by hands; how many were right.
fn of_guesses(facts: &Facts<'_>, all: &[Guessed]) -> Vec<String> {
    let side = |says: Option<bool>| {
        let those = all.iter().filter(|one| one.guess.says() == says);
        let who: Vec<String> = those
            .filter_map(|one| {
                let sure = one.guess.yes.max(one.guess.no);
                Some(say!("plenary-sure", code = facts.words.code(one.by?), sure = sure))
            })
            .collect();
        let key = match says {
            Some(true) => "plenary-passes",
            Some(false) => "plenary-fails",
            None => "plenary-even",
        };
        (!who.is_empty()).then(|| say!(key, who = who.join(", ")))
    };
    let mut lines: Vec<String> = [Some(true), Some(false), None].into_iter().filter_map(side).collect();
    let hands = all.iter().find(|one| one.by.is_none()).map(|one| one.guess);
    lines.extend(hands.map(|hands| say!("plenary-hands", yes = hands.yes, no = hands.no, unsure = hands.unsure)));
    let teams = all.iter().filter(|one| one.by.is_some());
    let right = teams.clone().filter(|one| one.is_right()).count();
    let count = teams.count();
    lines.extend((count > 0).then(|| say!("plenary-right", right = right, count = count)));
    lines
}
