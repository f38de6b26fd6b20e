//! The Presidency: it counts first, and puts an item when it has the majority or when it must. Where the report of the working party
//! shows a majority that is sure enough, and few people opposed, it notes that there is one, and calls no roll.

use crate::ai::board::{Board, consent, outlook};
use crate::ai::member::sum::{Question, sum, text_points};
use crate::ai::member::talk::explained;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{ActReason, Note, PresidencyNote};
use crate::base::ids::StateId;
use crate::base::stream::Purpose;
use crate::game::act::{Conclude, Confess, Hold, Present, Put, Ready, TableConclusions};
use crate::game::command::{Command, Verb};
use crate::game::legal::legal;
use crate::game::state::{Agenda, Item, Line, Scope, Stand, Text, Topic};
use crate::law::aci::Reparation;

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
    let expected = board.momentum(topic);
    let lean = |id| if id == me { own } else { board.lean(id, topic) + expected };
    // A sanctions listing is adopted by unanimity (TEU Art. 31(1)), everything else by qualified majority.
    let unanimity = topic == Topic::Listing;
    let outlook = if unanimity { consent(board, lean) } else { outlook(board, lean) };
    let chance = outlook.percent();
    // Where the ten weeks end it would rather have asked than not; once it has, it counts as ever.
    let due = topic == Topic::Determination && board.view.is_due() && !board.view.proposal_has_failed();
    let enough = if due { board.practice.presidency.put_due } else { board.practice.presidency.put };
    let counted = chance >= enough;
    let talks = matches!(topic, Topic::Mandate | Topic::Agreement);
    let puts = agenda.forced || counted || talks;
    let concludes = puts && is_sure(board, me, own, &agenda);
    let put = puts && !concludes;
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
            concludes,
        })
    });
    let command = match (concludes, put) {
        (true, _) => Conclude.into(),
        (false, true) => Put.into(),
        (false, false) => Hold.into(),
    };
    Choice { command, note }
}

/// The subject of the draw on conclusions.
const ONE_VOICE: u8 = 62;

/// At its desk in Coreper: a text that carries better than the one that lies there, and conclusions that nobody seems to object to.
pub(super) fn at_desk(context: &Context<'_>, board: &Board<'_, '_>) -> Choice {
    let legal = legal(*board.view);
    if legal.open(Verb::Confess).is_ok()
        && let Some((topic, of, away)) = to_hear(board)
    {
        let within = board.practice.presidency.hear_within;
        return explained(context, Confess { topic, of }.into(), ActReason::NearestToLine, -away, -within);
    }
    if legal.open(Verb::Present).is_ok()
        && board.view.floor().text_in != board.view.round()
        && let Some((text, worth, lies)) = better(board)
    {
        return explained(context, Present::text(text).into(), ActReason::BetterText, worth, lies);
    }
    let chance = board.practice.members.conclusions_chance;
    if legal.open(Verb::TableConclusions).is_ok()
        && context.stream(board.view, Purpose::Bot, ONE_VOICE, 0).chance(chance)
    {
        let (line, least, needed) = line(board);
        return explained(context, TableConclusions { line }.into(), ActReason::OneVoice, least, needed);
    }
    Command::from(Ready).into()
}

/// Whom to hear in confidence, on what, and how far it seems from the line: of a vote that is close, who is nearest to it.
fn to_hear(board: &Board<'_, '_>) -> Option<(Topic, StateId, i32)> {
    let practice = &board.practice.presidency;
    Topic::ALL.into_iter().find_map(|topic| {
        let hearable = board.view.hearable_on(topic);
        if hearable.is_empty() || topic == Topic::Listing {
            return None;
        }
        let expected = board.momentum(topic);
        let lean = |id| board.lean(id, topic) + expected;
        if (outlook(board, lean).percent() - 50).abs() > practice.hear_close {
            return None;
        }
        let unheard = hearable.iter().filter(|id| board.view.confided(*id, topic).is_none());
        let away = unheard.map(|id| ((lean(id) - board.voter.threshold_for).abs(), id));
        let nearest = away.min_by_key(|(away, id)| (*away, std::cmp::Reverse(board.share(*id)), *id));
        nearest.filter(|(away, _)| *away <= practice.hear_within).map(|(away, id)| (topic, id, away))
    })
}

/// A line for conclusions that nobody seems to object to, with how the most reluctant member leans and what a firm one needs.
pub(in crate::ai) fn line(board: &Board<'_, '_>) -> (Line, i32, i32) {
    let states = board.view.rules().state_ids();
    let least = states.map(|id| board.lean(id, Topic::Determination)).min().unwrap_or(0);
    let needed = board.voter.threshold_against;
    (if least > needed { Line::Firm } else { Line::Talks }, least, needed)
}

/// The text with the best chance, less a price for each step from the proposal, if it is worth more than the one that lies there: the
/// proposal, a narrower scope, a longer period, no request for reparation, and both of the first two.
fn better(board: &Board<'_, '_>) -> Option<(Text, i32, i32)> {
    let (proposal, lies) = (board.view.proposal()?, board.view.text()?);
    let practice = &board.practice.presidency;
    let narrow = Text { scope: Scope::Narrow, ..proposal };
    let long = |text: Text| Text { months: text.months.max(u8::try_from(practice.text_long).unwrap_or(0)), ..text };
    let without = Text { reparation: Reparation::NotRequested, ..proposal };
    let worth =
        |text: &Text| chance_of(board, *text, lies) - practice.text_step * i32::from(text.steps_from(&proposal));
    let now = worth(&lies);
    let all = [proposal, without, long(proposal), narrow, long(narrow)];
    let (text, best) = all.into_iter().map(|text| (text, worth(&text))).rev().max_by_key(|(_, worth)| *worth)?;
    (text != lies && best >= now + practice.text_worth).then_some((text, best, now))
}

/// The chance in per cent of a determination with a text, as far as a seat can tell: what lies there has shaped what others show.
pub(in crate::ai) fn chance_of(board: &Board<'_, '_>, text: Text, lies: Text) -> i32 {
    let topic = Topic::Determination;
    let expected = board.momentum(topic);
    // A delegation knows its own mind.
    let own = board.view.me().map(|me| (me, sum(board, me, Question::Determination, None).total));
    let lean = |id| {
        let now = own.filter(|(me, _)| *me == id).map_or_else(|| board.lean(id, topic) + expected, |(_, own)| own);
        let wavers = now.abs() <= board.voter.waver.within;
        now + text_points(board, id, text, wavers) - text_points(board, id, lies, wavers)
    };
    outlook(board, lean).percent()
}

/// Whether the services of the Presidency advise to note a majority on the item before it.
pub(super) fn advises_conclusion(board: &Board<'_, '_>, me: StateId) -> bool {
    let Some(agenda) = board.view.agenda_item() else { return false };
    let own = sum(board, me, Question::on(board, agenda.item.topic()), None).total;
    is_sure(board, me, own, &agenda)
}

/// Whether a majority can be noted: few people are opposed, no other text was moved, and by what stands are worth there are enough
/// members with enough of the people to be expected. The chair knows its own mind.
fn is_sure(board: &Board<'_, '_>, me: StateId, own: i32, agenda: &Agenda) -> bool {
    let moved = agenda.item == Item::Determination && !board.view.floor().amendments.is_empty();
    let Some(report) = board.view.report(agenda.item.topic()).filter(|report| report.round == board.view.round())
    else {
        return false;
    };
    let opposed = board.share_of(report.of(Stand::Oppose));
    if moved || opposed > board.practice.presidency.conclude_opposed || legal(*board.view).open(Verb::Conclude).is_err()
    {
        return false;
    }
    let practice = &board.practice;
    let (mut members, mut people) = (0, 0);
    for id in board.view.rules().state_ids() {
        let stand = board.view.confided(id, agenda.item.topic()).or_else(|| report.stand(id));
        let percent = match stand.filter(|_| id != me) {
            Some(Stand::Support) => practice.coreper.counts.support,
            Some(Stand::Accept) => practice.coreper.counts.accept,
            Some(Stand::Substantive(_) | Stand::Parliamentary) => practice.coreper.counts.reserve,
            Some(Stand::Scrutiny) => practice.coreper.counts.scrutiny,
            Some(Stand::Silent) => practice.coreper.counts.silent,
            Some(Stand::Oppose) => 0,
            None => 100 * i32::from(own >= board.voter.threshold_for),
        };
        members += percent * 100;
        people += percent * board.share(id) / 100;
    }
    let of = i32::try_from(board.view.rules().nations.len()).unwrap_or(i32::MAX);
    members / of.max(1) >= practice.presidency.conclude_members && people >= practice.presidency.conclude_people
}
