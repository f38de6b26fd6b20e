//! What it says: answers to the dispatch on the desk and to pledges of others, and stands in Coreper.
//!
//! A stand is what a state lets others see of its sum before the Council meets. It may hold a reserve though it could go along, and
//! say less than it thinks; the vote that comes after is drawn anew.

use crate::ai::board::{Board, outlook};
use crate::ai::member::sum::{Question, Sum, sum};
use crate::ai::member::vote::{luck, moods};
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{ActNote, ActReason, Note, VoteTerm};
use crate::ai::stance::{Band, band};
use crate::base::ids::{OptionId, StateId};
use crate::base::stream::{Purpose, Stream};
use crate::game::act::{Answer, Approve, Confide, Reply, RequestVote, TakeStand, WithdrawItem};
use crate::game::command::Command;
use crate::game::legal::legal;
use crate::game::rulebook::{Effect, Indicator, Whom};
use crate::game::state::{Gate, NationState, Pledge, PledgeCondition, PledgePromise, Point, Scope, Stand, Topic};
use crate::game::view::View;
use crate::law::aci::Reparation;
use crate::law::ballot::Vote;

/// The choice whose effects suit it best; the first of equals.
pub(super) fn answer_dispatch(context: &Context<'_>, view: &View<'_>, me: StateId) -> Choice {
    let worths: Option<Vec<i32>> = view.own(me).and_then(|own| {
        let options = &view.rules().dispatches[own.dispatch?.index()].options;
        let worth = |effects: &[Effect]| effects.iter().map(|effect| suits(view, me, own, effect)).sum();
        Some(options.iter().map(|option| worth(&option.effects)).collect())
    });
    let worths = worths.unwrap_or_default();
    let best = (0..worths.len()).max_by_key(|place| (worths[*place], std::cmp::Reverse(*place))).unwrap_or(0);
    let others = worths.iter().enumerate().filter(|(place, _)| *place != best).map(|(_, worth)| *worth);
    let command = Answer { choice: OptionId::at(best) }.into();
    let (worth, needed) = (worths.get(best).copied().unwrap_or(0), others.max().unwrap_or(0));
    explained(context, command, ActReason::SuitsBest, worth, needed)
}

/// A command with its reason, where reasons are written down.
pub(in crate::ai) fn explained(
    context: &Context<'_>,
    command: Command,
    reason: ActReason,
    worth: i32,
    needed: i32,
) -> Choice {
    let verb = command.verb().word();
    let note = context.notes.then(|| Note::Act(ActNote { verb: verb.to_owned(), reason, worth, needed }));
    Choice { command, note }
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

/// Yes to a pledge that asks for what it would do anyway, or that gives more than it asks; no to who breaks pledges.
pub(super) fn answer_pledge(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    let by = StateId(u8::try_from(board.view.unanswered().trailing_zeros()).unwrap_or(0));
    let open = board.view.pledges().map(|(_, pledge)| pledge);
    let pledge = open.filter(|pledge| pledge.by == by && pledge.to.contains(me)).last();
    let (gain, price) = pledge.map_or((0, 0), |pledge| bargain(board, me, pledge));
    let answer = Reply { by, yes: gain > price }.into();
    explained(context, answer, ActReason::Bargain, gain, price + 1)
}

/// What a pledge gives a state, and what it asks of it, in points.
fn bargain(board: &Board<'_, '_>, me: StateId, pledge: &Pledge) -> (i32, i32) {
    let maker = board.view.nation(pledge.by);
    let trusted = maker.broken == 0 || maker.kept > maker.broken;
    let gain = match pledge.promise {
        PledgePromise::Share => 30 + (9_000 - board.view.nation(me).supply).max(0) / 100,
        PledgePromise::Vote(topic, vote) if (want(board, me, topic) >= 0) == (vote == Vote::For) => 15,
        PledgePromise::Vote(..) => -20,
        PledgePromise::NoChannel | PledgePromise::Ask => 10,
    };
    let price = match pledge.condition {
        PledgeCondition::None => 0,
        PledgeCondition::VotesFor(topic) => board.voter.threshold_for - want(board, me, topic),
        PledgeCondition::NotAgainst(topic) => board.voter.threshold_against - want(board, me, topic),
        PledgeCondition::NoChannel => board.view.rules().nations[me.index()].channel / 5,
        PledgeCondition::Asks => -want(board, me, Topic::Determination),
    };
    (if trusted { gain } else { 0 }, price.max(0))
}

fn want(board: &Board<'_, '_>, me: StateId, topic: Topic) -> i32 {
    let question = match topic {
        Topic::Determination => Question::Determination,
        Topic::Package => Question::Draft(board.view.draft()),
        Topic::Mandate => Question::Mandate(None),
        Topic::Agreement => Question::Agreement(None),
        Topic::Fund => Question::Fund(None),
        Topic::Listing => Question::Listing,
    };
    sum(board, me, question, None).total
}

/// The subjects of draws on stands begin here, one for each topic.
const SUBJECTS: u8 = 48;

/// The subjects of draws on what is said in confidence begin here, one for each topic.
const CONFIDES: u8 = 96;

/// The subject of the draw on whether it asks for a vote.
const ASKS: u8 = 63;

/// Asks for the vote that it would win, before it shows its stands.
fn ask_vote(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Option<Choice> {
    let practice = &board.practice.members;
    let topic = Topic::Determination;
    let command = Command::from(RequestVote { topic });
    if !legal(*board.view).admits(&command) || sum(board, me, Question::Determination, None).total < practice.request {
        return None;
    }
    if !context.stream(board.view, Purpose::Bot, ASKS, 0).chance(practice.request_chance) {
        return None;
    }
    let worth = outlook(board, |id| board.lean(id, topic)).percent();
    let needed = practice.request_odds;
    (worth > needed).then(|| explained(context, command, ActReason::WouldWin, worth, needed))
}

/// The stand on the first file that waits for one; before it, whether it asks for a vote.
pub(super) fn show_stand(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    if let Some(asks) = ask_vote(context, board, me) {
        return asks;
    }
    let topic = board.view.stand_asked().unwrap_or(Topic::Determination);
    let mut sum = sum(board, me, Question::on(board, topic), None);
    luck(context, board, me, (topic, Gate::Consensus), &mut sum);
    let fear = board.view.own(me).map_or(0, |own| own.fear);
    let figures = &board.practice.coreper;
    let shown = sum.total - if fear >= figures.afraid { figures.hides } else { 0 };
    let subject = SUBJECTS + u8::try_from(topic.index()).unwrap_or(0);
    let draws = |ordinal| context.stream(board.view, Purpose::Bot, subject, ordinal);
    let stand = stand(board, me, topic, (shown, &sum), draws);
    let needed = board.voter.threshold_for;
    explained(context, TakeStand { topic, stand }.into(), ActReason::ShowsStand, shown, needed)
}

/// What it tells the chair in confidence: where it stands, without what it hides and what it would have for it; to a chair that is not
/// trusted it says less exactly.
pub(super) fn confide(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    let topic = board.view.heard_on().unwrap_or(Topic::Determination);
    let mut sum = sum(board, me, Question::on(board, topic), None);
    moods(context, board, me, topic, &mut sum);
    let (trust, rest) = board.view.trust(board.view.chair());
    let mood = &board.voter.mood;
    let spread = mood.confided + mood.confided_distrust * (rest - trust).max(0) / 100;
    let subject = CONFIDES + u8::try_from(topic.index()).unwrap_or(0);
    sum.add(VoteTerm::Day, context.stream(board.view, Purpose::Bot, subject, 0).bell(spread));
    let (stand, needed) = (by_band(board, topic, &sum), board.voter.threshold_for);
    explained(context, Confide { stand }.into(), ActReason::Confides, sum.total, needed)
}

/// Lets the A items pass, or has the first one withdrawn that it would vote against today.
pub(super) fn approve(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    let legal = legal(*board.view);
    for topic in Topic::ALL {
        let command = Command::from(WithdrawItem { topic });
        if !legal.admits(&command) {
            continue;
        }
        let mut sum = sum(board, me, Question::on(board, topic), None);
        luck(context, board, me, (topic, Gate::Council), &mut sum);
        let needed = board.voter.threshold_against;
        if sum.total <= needed {
            return explained(context, command, ActReason::ShowsStand, sum.total, needed);
        }
    }
    Command::from(Approve).into()
}

/// What a state's own services would show, by reasons alone: no reserve that it could do without.
pub(in crate::ai) fn advised_stand(board: &Board<'_, '_>, me: StateId, topic: Topic) -> Stand {
    by_band(board, topic, &sum(board, me, Question::on(board, topic), None))
}

/// The stand that a sum comes to.
fn by_band(board: &Board<'_, '_>, topic: Topic, sum: &Sum) -> Stand {
    match band(board.voter, &board.practice.coreper, sum.total) {
        Band::Support => Stand::Support,
        Band::Accept => Stand::Accept,
        Band::Reserve => reserve(board, topic, sum),
        Band::Reluctant => Stand::Scrutiny,
        Band::Oppose => Stand::Oppose,
    }
}

fn stand(
    board: &Board<'_, '_>,
    me: StateId,
    topic: Topic,
    (shown, sum): (i32, &Sum),
    draws: impl Fn(u16) -> Stream,
) -> Stand {
    let figures = &board.practice.coreper;
    let parliament = board.view.rules().nations[me.index()].parliament;
    let favoured = board.view.favour(me).is_some_and(|favour| favour > 0);
    let price = if board.share(me) >= figures.large { figures.price_large } else { figures.price };
    let falls = |ordinal, chance| draws(ordinal).chance(chance);
    let before = board.view.stand(me, topic);
    let looked = matches!(before, Some(Stand::Scrutiny | Stand::Parliamentary));
    let granted = matches!(before, Some(Stand::Substantive(point)) if board.view.grants(point));
    match (band(board.voter, figures, shown), before) {
        // Whose point is granted lifts its reserve; who has only begun to look at it looks at another text too.
        (Band::Accept | Band::Reserve, _) if granted => return Stand::Accept,
        (Band::Accept | Band::Reserve | Band::Reluctant, Some(kept)) if looked && board.view.is_reacting() => {
            return kept;
        }
        _ => {}
    }
    match band(board.voter, figures, shown) {
        // Who has looked at it for a month says what it found: such a reserve is lifted, or hardens.
        Band::Accept if looked => Stand::Accept,
        Band::Reluctant if looked => Stand::Silent,
        Band::Support => Stand::Support,
        Band::Accept if falls(0, price) => reserve(board, topic, sum),
        Band::Accept if parliament && falls(1, figures.parliament) => Stand::Parliamentary,
        Band::Accept if falls(2, figures.scrutiny) => Stand::Scrutiny,
        Band::Accept if favoured && falls(3, figures.shy) => Stand::Silent,
        Band::Accept => Stand::Accept,
        Band::Reserve => reserve(board, topic, sum),
        Band::Reluctant if parliament && falls(4, figures.parliament_reluctant) => Stand::Parliamentary,
        Band::Reluctant if falls(5, figures.scrutiny_reluctant) => Stand::Scrutiny,
        Band::Reluctant => Stand::Silent,
        Band::Oppose => Stand::Oppose,
    }
}

/// A reserve on the point that weighs most; one of scrutiny where the file has no point.
fn reserve(board: &Board<'_, '_>, topic: Topic, sum: &Sum) -> Stand {
    match topic {
        Topic::Determination => point(board, sum).map_or(Stand::Scrutiny, Stand::Substantive),
        Topic::Mandate | Topic::Agreement => Stand::Substantive(Point::Terms),
        Topic::Fund => Stand::Substantive(Point::Amount),
        Topic::Package | Topic::Listing => Stand::Scrutiny,
    }
}

/// What of a determination a state would change: reparation if it is asked for, the scope if it is fear that holds it back, else the
/// time for talks; nothing where all of that is granted.
fn point(board: &Board<'_, '_>, sum: &Sum) -> Option<Point> {
    let points = |wanted: VoteTerm| sum.terms.iter().find(|term| term.term == wanted).map_or(0, |term| term.points);
    let asked = board.view.text().is_some_and(|text| text.reparation == Reparation::Requested);
    let afraid = points(VoteTerm::Fear) + points(VoteTerm::Stick) < points(VoteTerm::Position).min(0);
    // What is granted already nobody asks for.
    let wide = board.view.text().is_none_or(|text| text.scope != Scope::Narrow);
    let short = !board.view.grants(Point::Period);
    if asked {
        Some(Point::Reparation)
    } else if wide && (afraid || !short) {
        Some(Point::Scope)
    } else {
        short.then_some(Point::Period)
    }
}
