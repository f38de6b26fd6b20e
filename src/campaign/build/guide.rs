//! The guide.

use super::story::span;
use crate::base::ids::StateId;
use crate::campaign::diagnostic::Problems;
use crate::campaign::entry::Entry;
use crate::campaign::guide::{Card, Due, Given, Guidance, Guide, Step};
use crate::campaign::shape::Table;
use crate::game::command::Verb;
use crate::game::state::{Gate, Phase, Topic};

/// Reads `guide.yaml`.
pub(super) fn guide(file: Entry<'_>, out: &mut Problems) -> Option<Guide> {
    let seat = file.id_or_none("seat", Table::States)?.map(StateId::at);
    let steps: Vec<Option<Step>> = file.list("steps").into_iter().map(|entry| step(entry, out)).collect();
    Some(Guide { seat, steps: steps.into_iter().collect::<Option<_>>()?, cards: Vec::new() })
}

/// Reads `lesson.yaml`.
pub(super) fn cards(file: Entry<'_>, out: &mut Problems) -> Option<Vec<Card>> {
    let cards: Vec<Option<Card>> = file.list("cards").into_iter().map(|entry| card(entry, out)).collect();
    cards.into_iter().collect()
}

fn card(entry: Entry<'_>, out: &mut Problems) -> Option<Card> {
    let guidance = Guidance {
        say: entry.text("say")?,
        ask: entry.texts("ask")?,
        watch: entry.text_or_empty("watch")?,
        wrong: entry.text_or_empty("wrong")?,
    };
    Some(Card { id: entry.text("id")?, due: due(entry, out)?, guidance })
}

/// A phase by its word.
pub(super) fn phase(word: &str) -> Option<Phase> {
    Some(match word {
        "briefing" => Phase::Briefing,
        "consultation" => Phase::Consultation,
        "replies" => Phase::Replies,
        "council" => Phase::Council,
        "committee" => Phase::Committee,
        "beijing" => Phase::Beijing,
        "reckoning" => Phase::Reckoning,
        _ => return None,
    })
}

fn due(entry: Entry<'_>, out: &mut Problems) -> Option<Due> {
    let rounds = span(entry, "rounds", (0, 1_000), out)?;
    let phase = phase(entry.word("phase")?)?;
    let vote = entry.word("vote").and_then(|word| match word {
        "council" => Some(Gate::Council),
        "committee" => Some(Gate::Committee),
        "appeal" => Some(Gate::Appeal),
        "consensus" => Some(Gate::Consensus),
        _ => None,
    });
    let topic = entry.word("topic").and_then(|word| match word {
        "determination" => Some(Topic::Determination),
        "package" => Some(Topic::Package),
        "mandate" => Some(Topic::Mandate),
        "agreement" => Some(Topic::Agreement),
        "fund" => Some(Topic::Fund),
        "listing" => Some(Topic::Listing),
        _ => None,
    });
    let rounds = (u16::try_from(rounds.0).ok()?, u16::try_from(rounds.1).ok()?);
    let given = entry.list("given").into_iter().map(|entry| given(entry.words()?)).collect::<Option<_>>()?;
    Some(Due { rounds, phase, vote, topic, given })
}

fn given(word: &str) -> Option<Given> {
    match word {
        "determined" => Some(Given::Determined),
        "undetermined" => Some(Given::Undetermined),
        "on-appeal" => Some(Given::OnAppeal),
        "abstained" => Some(Given::Abstained),
        "in-coreper" => Some(Given::InCoreper),
        _ => None,
    }
}

fn step(entry: Entry<'_>, out: &mut Problems) -> Option<Step> {
    Some(Step {
        id: entry.text("id")?,
        seats: entry.set("seats", Table::States)?,
        due: due(entry, out)?,
        until: entry.word("until").and_then(Verb::parse),
        text: entry.text("text")?,
        typed: entry.text_or_empty("type")?,
    })
}
