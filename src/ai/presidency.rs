//! The Presidency: it counts first, and puts an item when it has the majority or when it must.

use crate::ai::board::{Board, consent, outlook};
use crate::ai::member::sum::{Question, sum};
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{Note, PresidencyNote};
use crate::base::ids::StateId;
use crate::game::act::{Hold, Put};
use crate::game::command::Command;
use crate::game::state::Topic;

/// Puts the item or holds it back.
pub(super) fn choose(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    let Some(agenda) = board.view.agenda_item() else { return Command::from(Put).into() };
    let topic = agenda.item.topic();
    // It knows its own mind and estimates the others.
    let question = match topic {
        Topic::Determination => Question::Determination,
        Topic::Package => Question::Draft(None),
        Topic::Mandate => Question::Mandate(board.view.bargain().recommended),
        Topic::Agreement => Question::Agreement(board.view.bargain().agreed),
        Topic::Fund => Question::Fund(board.view.floor().fund),
        Topic::Listing => Question::Listing,
    };
    let own = sum(board, me, question, None).total;
    let expected =
        (board.expected_for(topic, None, None) - board.voter.momentum.pivot) / board.voter.momentum.divisor.max(1);
    let lean = |id| if id == me { own } else { board.lean(id, topic) + expected };
    // A sanctions listing is adopted by unanimity (TEU Art. 31(1)), everything else by qualified majority.
    let unanimity = topic == Topic::Listing;
    let outlook = if unanimity { consent(board, lean) } else { outlook(board, lean) };
    #[expect(clippy::cast_possible_truncation, reason = "a chance in per cent")]
    let chance = (outlook.chance * 100.0) as i32;
    let enough = board.practice.presidency.put;
    let counted = chance >= enough;
    let talks = matches!(topic, Topic::Mandate | Topic::Agreement);
    let put = agenda.forced || counted || talks;
    let note = context.notes.then(|| {
        let members = board.view.rules().nations.len();
        Note::Presidency(PresidencyNote {
            topic: u8::try_from(topic.index()).unwrap_or(0),
            members_for: outlook.members,
            members_needed: u8::try_from(if unanimity { members } else { (members * 55).div_ceil(100) })
                .unwrap_or(u8::MAX),
            population_for: outlook.population,
            population_needed: if unanimity { 0 } else { 6_500 },
            chance,
            chance_needed: enough,
            forced: agenda.forced,
            put,
        })
    });
    Choice { command: if put { Put.into() } else { Hold.into() }, note }
}
