//! Sheets of shards put together: the same bytes as the sheet of the whole study.

use crate::study::column::PLAYED;
use crate::study::sheet::Sheet;
use std::collections::BTreeMap;

/// Why sheets are not one study.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum Apart {
    /// Two sheets have different columns.
    #[error("{0} has other columns than {1}: figures were drawn from other ranges, or the release differs")]
    Header(String, String),
    /// Two sheets are of different studies.
    #[error("{sheet} has `{found}` as its {column}, {other} has `{expected}`: they are not parts of one study")]
    Played {
        /// The sheet.
        sheet: String,
        /// The column that differs.
        column: &'static str,
        /// Its value.
        found: String,
        /// The first sheet.
        other: String,
        /// That one's value.
        expected: String,
    },
    /// The same game, with different results.
    #[error("game {game} stands in {first} and in {second}, and not with the same result")]
    Twice {
        /// The game.
        game: u32,
        /// One sheet.
        first: String,
        /// The other.
        second: String,
    },
    /// A game beyond the study's.
    #[error("{sheet} holds game {game}, but the study has {games}")]
    Beyond {
        /// The sheet.
        sheet: String,
        /// The game.
        game: u32,
        /// How many games the study has.
        games: u32,
    },
    /// Games are missing.
    #[error("{}", if *games == 0 { "no sheet holds a game".to_owned() } else { format!("{missing} of {games} games are missing, the first is game {first}") })]
    Missing {
        /// How many.
        missing: u32,
        /// Of how many.
        games: u32,
        /// The first.
        first: u32,
    },
}

/// Puts sheets together, each with the name of its file; rows by game. A shard of a study with fewer games than shards has none.
///
/// # Errors
/// When they are not the parts of one study, or parts are missing.
pub fn merge(sheets: &[(String, Sheet)]) -> Result<Sheet, Apart> {
    let played = sheets.iter().find(|(_, sheet)| !sheet.rows.is_empty());
    let Some((name, first)) = played.or(sheets.first()) else {
        return Err(Apart::Missing { missing: 0, games: 0, first: 0 });
    };
    let games = first.games();
    let mut rows = BTreeMap::new();
    for (sheet, part) in sheets {
        if part.header != first.header {
            return Err(Apart::Header(sheet.clone(), name.clone()));
        }
        for ((column, found), expected) in PLAYED.iter().zip(&part.played).zip(&first.played) {
            if found != expected {
                let (sheet, other) = (sheet.clone(), name.clone());
                let (found, expected) = (found.clone(), expected.clone());
                return Err(Apart::Played { sheet, column: column.name, found, other, expected });
            }
        }
        for (row, line) in &part.rows {
            if row.game >= games {
                return Err(Apart::Beyond { sheet: sheet.clone(), game: row.game, games });
            }
            match rows.insert(row.game, (sheet, row, line)) {
                Some((before, _, old)) if old != line => {
                    let (first, second) = (before.clone(), sheet.clone());
                    return Err(Apart::Twice { game: row.game, first, second });
                }
                _ => {}
            }
        }
    }
    let have = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    if have < games || have == 0 {
        let first = (0..games).find(|game| !rows.contains_key(game)).unwrap_or(0);
        return Err(Apart::Missing { missing: games - have, games, first });
    }
    let rows = rows.into_values().map(|(_, row, line)| (row.clone(), line.clone())).collect();
    Ok(Sheet { header: first.header.clone(), played: first.played.clone(), rows })
}
