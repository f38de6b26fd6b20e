//! The second sheet of a study: the board at the end of each round of each game, a row a round.

use crate::study::column::INDICATORS;
use crate::study::play::{Board, Outcome};
use crate::study::sheet::{self, Row};
use crate::words::text::plain;
use std::collections::BTreeMap;

/// Columns before the indicators.
const FIRST: [&str; 3] = ["game", "round", "month"];

/// The first line.
#[must_use]
pub fn header() -> String {
    sheet::record(names().map(str::to_owned))
}

/// The lines of a game, each with its line feed.
#[must_use]
pub fn lines(game: u32, boards: &[Board]) -> String {
    let line = |board: &Board| {
        let first = [game.to_string(), board.round.to_string(), board.month.to_string()];
        sheet::record(first.into_iter().chain(board.dashboard.map(|value| value.to_string()))) + "\n"
    };
    boards.iter().map(line).collect()
}

/// What each column holds.
#[must_use]
pub fn dictionary() -> String {
    let line = |name: &str| {
        let key = if name == FIRST[0] { "data-rounds-game".to_owned() } else { format!("data-board-{name}") };
        sheet::record([name.to_owned(), plain(&format!("{key}.unit")), plain(&key)]) + "\n"
    };
    std::iter::once("column,unit,meaning\n".to_owned()).chain(names().map(line)).collect()
}

/// The part of a sheet that belongs to games that are done, in its order; nothing where the rows of one of them are not all there, or
/// where it is no such sheet. What a killed study wrote of a game that was not done, or half of a line, is left out.
#[must_use]
pub fn of_those_done(text: &str, done: &[Outcome]) -> Option<String> {
    let mut lines = text.split_inclusive('\n');
    let head = lines.next().unwrap_or_default();
    if head.trim_end() != header() {
        // Killed before the header was whole.
        return (done.is_empty() && header().starts_with(head)).then(|| header() + "\n");
    }
    let wanted: BTreeMap<u32, u16> = done.iter().map(|outcome| (outcome.game, outcome.rounds)).collect();
    let mut found: BTreeMap<u32, u16> = BTreeMap::new();
    let mut kept = head.to_owned();
    for line in lines.filter(|line| line.ends_with('\n')) {
        let game = line.split(',').next().and_then(|game| game.parse().ok())?;
        if wanted.contains_key(&game) {
            *found.entry(game).or_default() += 1;
            kept.push_str(line);
        }
    }
    (found == wanted).then_some(kept)
}

/// Whether a text begins as such a sheet does.
#[must_use]
pub fn is_one(text: &str) -> bool {
    text.lines().next() == Some(header().as_str())
}

/// The sheet of a whole study, from those of its shards: by game, and the rounds of each in order; nothing where the rounds of a game are
/// not all there.
#[must_use]
pub fn merged(shards: &[String], games: &[Row]) -> Option<String> {
    let mut of: BTreeMap<u32, String> = BTreeMap::new();
    for shard in shards {
        let mut own: BTreeMap<u32, String> = BTreeMap::new();
        for line in shard.split_inclusive('\n').skip(1).filter(|line| line.ends_with('\n')) {
            own.entry(line.split(',').next()?.parse().ok()?).or_default().push_str(line);
        }
        // A game that stands in two shards stands there alike, as in the sheets of games.
        of.extend(own);
    }
    let mut whole = header() + "\n";
    for game in games {
        let lines = of.get(&game.game).filter(|lines| lines.lines().count() == usize::from(game.rounds))?;
        whole.push_str(lines);
    }
    Some(whole)
}

fn names() -> impl Iterator<Item = &'static str> {
    FIRST.into_iter().chain(INDICATORS.into_iter().map(|(_, column)| column.name))
}
