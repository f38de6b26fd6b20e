//! Answers: to the dispatch on the desk and to pledges of others.

use crate::ai::board::Board;
use crate::ai::member::sum::{Question, sum};
use crate::ai::mind::Context;
use crate::base::ids::StateId;
use crate::game::command::{Command, Value, Verb};
use crate::game::rulebook::{Effect, Indicator, Whom};
use crate::game::state::{NationState, PledgeCondition, PledgePromise, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;

/// The choice whose effects suit it best; the first of equals.
pub(super) fn answer_dispatch(view: &View<'_>, me: StateId) -> Command {
    let best = view.own(me).and_then(|own| {
        let options = &view.rules().dispatches[own.dispatch?.index()].options;
        let worth =
            |place: &usize| -> i32 { options[*place].effects.iter().map(|effect| suits(view, me, own, effect)).sum() };
        (0..options.len()).max_by_key(|place| (worth(place), std::cmp::Reverse(*place)))
    });
    Command::new(Verb::Answer, [Value::Id(u8::try_from(best.unwrap_or(0)).unwrap_or(0))])
}

/// What an effect is worth to a state, in points.
fn suits(view: &View<'_>, me: StateId, own: &NationState, effect: &Effect) -> i32 {
    let firm = view.rules().nations[me.index()].posture + own.posture;
    // What happens at home counts; of what happens elsewhere, a part of some things.
    let at = |whom: &Whom, home: i32, elsewhere: i32| match whom {
        Whom::Me => home,
        Whom::These(states) if states.contains(me) => home,
        Whom::These(_) => elsewhere,
    };
    match effect {
        Effect::Shift(Indicator::Cohesion | Indicator::Credibility | Indicator::G7, by) => by * (100 + firm) / 2_000,
        Effect::Shift(Indicator::Defence, by) => by / 10,
        Effect::Shift(..) => 0,
        // A capital likes to be confirmed in what it thinks, and others to come its way.
        Effect::Posture(whom, by) => at(whom, by * firm.signum(), by * firm / 200),
        Effect::Capital(whom, by) => at(whom, by * 3, 0),
        Effect::Anger(whom, by) => at(whom, by * firm.signum() / 2, 0),
        Effect::Fear(whom, by) => at(whom, -by, 0),
        Effect::Favour(whom, by) => at(whom, by / 100 * (150 - firm).max(0) / 150, 0),
        Effect::Stock(whom, _, by) | Effect::Substitution(whom, by) => at(whom, by / 10, by / 40),
        Effect::Find(_) => firm / 20,
        Effect::Suspend(_) => 20,
        Effect::Intermediaries(by) => by / 100,
    }
}

/// Yes to a pledge that asks for what it would do anyway, or that gives more than it asks.
pub(super) fn answer_pledge(_context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Command {
    let bits = board.view.unanswered();
    let by = StateId(u8::try_from(bits.trailing_zeros()).unwrap_or(0));
    let open = board.view.pledges().map(|(_, pledge)| pledge);
    let pledge = open.filter(|pledge| pledge.by == by && pledge.to.contains(me)).last().copied();
    let yes = pledge.is_some_and(|pledge| {
        let maker = board.view.nation(pledge.by);
        let trusted = maker.broken == 0 || maker.kept > maker.broken;
        let gain = match pledge.promise {
            PledgePromise::Share => 30 + (9_000 - board.view.nation(me).supply).max(0) / 100,
            PledgePromise::Vote(topic, vote) => {
                if (want(board, me, topic) >= 0) == (vote == Vote::For) {
                    15
                } else {
                    -20
                }
            }
            PledgePromise::NoChannel | PledgePromise::Ask => 10,
        };
        let price = match pledge.condition {
            PledgeCondition::None => 0,
            PledgeCondition::VotesFor(topic) => board.voter.threshold_for - want(board, me, topic),
            PledgeCondition::NotAgainst(topic) => board.voter.threshold_against - want(board, me, topic),
            PledgeCondition::NoChannel => board.view.rules().nations[me.index()].channel / 5,
            PledgeCondition::Asks => -want(board, me, Topic::Determination),
        };
        trusted && gain > price.max(0)
    });
    Command::new(Verb::Reply, [Value::Id(by.0), Value::Id(u8::from(yes))])
}

fn want(board: &Board<'_, '_>, me: StateId, topic: Topic) -> i32 {
    let question = match topic {
        Topic::Determination => Question::Determination,
        Topic::Package => Question::Draft(board.view.draft()),
        Topic::Mandate => Question::Mandate(None),
        Topic::Agreement => Question::Agreement(None),
    };
    sum(board, me, question, None).total
}
