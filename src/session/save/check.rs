//! Whether what a record names exists. Commands are checked when they are played again; notes are played by nobody, so they are
//! checked when they are read: a page about a note never meets a number without a name.

use crate::ai::note::{ActNote, BeijingNote, BeijingOption, CommissionNote, Note, PresidencyNote, VoteNote};
use crate::base::set::StateSet;
use crate::game::command::Verb;
use crate::game::rulebook::Rulebook;
use crate::game::state::Topic;
use crate::session::intervention::LONGEST_REASON;
use crate::words::text::say;

/// Beyond this no figure of a note lies, in any unit, so that differences and sums of a few stay numbers.
const MOST: i32 = 100_000_000;

/// Whether a reason is one that can be told.
///
/// # Errors
/// What is wrong with it, in words.
pub(super) fn reason(why: &str) -> Result<(), String> {
    let fits = why.chars().count() <= LONGEST_REASON && !why.chars().any(char::is_control);
    if fits { Ok(()) } else { Err(crate::words::text::plain("record-reason")) }
}

/// Whether everything that a note names exists in a campaign.
///
/// # Errors
/// What does not, in words.
pub(super) fn note(rules: &Rulebook, note: &Note) -> Result<(), String> {
    match note {
        Note::Vote(VoteNote {
            topic: about,
            gate: _,
            terms,
            sum,
            threshold_for,
            threshold_against,
            vote,
            consequence: _,
        }) => {
            topic(*about)?;
            within("vote", u64::from(*vote), 3)?;
            figures(terms.iter().map(|term| term.points).chain([*sum, *threshold_for, *threshold_against]))
        }
        Note::Commission(CommissionNote { verb: word, checks }) => {
            verb(word)?;
            figures(checks.iter().flat_map(|check| [check.have, check.need]))
        }
        Note::Presidency(PresidencyNote {
            topic: about,
            members_for: _,
            members_needed: _,
            population_for,
            population_needed,
            chance,
            chance_needed,
            forced: _,
            put: _,
            concludes: _,
        }) => {
            topic(*about)?;
            figures([*population_for, *population_needed, *chance, *chance_needed])
        }
        Note::Beijing(note) => beijing(rules, note),
        Note::Act(ActNote { verb: word, reason: _, worth, needed }) => {
            verb(word)?;
            figures([*worth, *needed])
        }
    }
}

fn beijing(rules: &Rulebook, note: &BeijingNote) -> Result<(), String> {
    let BeijingNote { about: _, rows, targets, next, would_change } = note;
    let instrument = |id: u8| within("instrument", u64::from(id), rules.instruments.len());
    let state = |id: u8| within("state", u64::from(id), rules.nations.len());
    for row in rows {
        match row.option {
            BeijingOption::Use(id, bits) => {
                instrument(id)?;
                StateSet::from_bits(bits).iter().try_for_each(|id| state(id.0))?;
            }
            BeijingOption::Ease(id) => instrument(id)?,
            BeijingOption::Shave(share) => figures([share])?,
            BeijingOption::Hold
            | BeijingOption::Sign
            | BeijingOption::Offer
            | BeijingOption::Refuse
            | BeijingOption::Keep
            | BeijingOption::Break => {}
        }
        figures(row.parts.iter().map(|(_, points)| *points).chain([row.total, row.spread]))?;
    }
    for target in targets {
        state(target.state)?;
        figures([target.distance, target.population])?;
    }
    next.map_or(Ok(()), |next| within("row", u64::from(next), rows.len()))?;
    figures(would_change.iter().map(|change| change.by))
}

fn topic(number: u8) -> Result<(), String> {
    within("topic", u64::from(number), Topic::ALL.len())
}

fn verb(word: &str) -> Result<(), String> {
    Verb::parse(word).map(|_| ()).ok_or_else(|| say!("save-note-verb", word = word.to_string()))
}

fn within(what: &str, number: u64, length: usize) -> Result<(), String> {
    if usize::try_from(number).is_ok_and(|number| number < length) {
        return Ok(());
    }
    Err(say!("save-note-beyond", what = what.to_string(), number = number.to_string(), length = length.to_string()))
}

fn figures(figures: impl IntoIterator<Item = i32>) -> Result<(), String> {
    match figures.into_iter().find(|figure| !(-MOST..=MOST).contains(figure)) {
        Some(figure) => Err(say!("save-note-figure", figure = figure.to_string())),
        None => Ok(()),
    }
}
