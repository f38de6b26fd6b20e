//! A vote, chosen by its consequence at its gate.
//!
//! In the Council an abstention withholds a vote and is enough to stop an act; in the committee it counts like a no, without
//! stopping anything yet; on appeal it lets the act through, so who does not want it must say no.

use crate::ai::board::{Board, outlook};
use crate::ai::member::sum::{Question, Sum, measures_apply, sum};
use crate::ai::member::talk::explained;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{ActReason, Note, TermPoints, VoteConsequence, VoteGate, VoteNote, VoteTerm};
use crate::ai::stance::{self, Advice};
use crate::base::ids::StateId;
use crate::base::stream::Purpose;
use crate::game::act;
use crate::game::command::Command;
use crate::game::instructions::{Authority, Instruction};
use crate::game::state::{Amendment, Ballot, Gate, Item, Scope, Stand, Topic, VoteReason};
use crate::law::ballot::Vote;
use crate::law::rule::Rule;

/// A sum with what it leads to at a gate.
#[derive(Clone, Debug)]
pub(super) struct Verdict {
    pub(super) sum: Sum,
    pub(super) threshold_for: i32,
    pub(super) threshold_against: i32,
    pub(super) vote: Vote,
    pub(super) consequence: VoteConsequence,
}

/// The vote of a state whose turn has come.
pub(super) fn choose(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    let floor = board.view.floor();
    let Some(ballot) = &floor.ballot else { return Command::from(act::Ready).into() };
    let question = match asked(board, ballot) {
        Asked::Of(question) => question,
        Asked::Amendment(amendment) => {
            let (vote, likes) = amendment_vote(board, me, amendment);
            return explained(context, cast(vote, VoteReason::None, 0), ActReason::BetterText, likes, 10);
        }
        Asked::ToVote(topic) => {
            let (vote, own) = opening_vote(board, me, topic);
            let needed = board.voter.threshold_for;
            return explained(context, cast(vote, VoteReason::None, 0), ActReason::WouldWin, own, needed);
        }
        Asked::ToPublish(topic) => {
            let (vote, own) = publication_vote(board, me, topic);
            let needed = board.voter.threshold_for;
            return explained(context, cast(vote, VoteReason::None, 0), ActReason::Openness, own, needed);
        }
    };
    let mut sum = sum(board, me, question, Some(ballot));
    // Who is asked whether it assents has slept over it as before a vote.
    let concluding = ballot.gate == Gate::Consensus && ballot.item.decides();
    let gate = if concluding { Gate::Council } else { ballot.gate };
    luck(context, board, me, (ballot.item.topic(), gate), &mut sum);
    let mut verdict = judge(board, ballot.gate, ballot.rule, sum);
    if concluding {
        verdict.vote = assents(verdict.vote, verdict.sum.total);
    }
    let stated = !concluding && with_statement(board, me, ballot, &verdict);
    if stated {
        verdict.vote = Vote::For;
    }
    let told = if ballot.item.decides() { board.view.instruction(ballot.item.topic()) } else { None };
    if let Some(vote) = told.and_then(|told| within(&told, verdict.vote)) {
        (verdict.vote, verdict.consequence) = (vote, VoteConsequence::Instructed);
        return Choice {
            command: cast(vote, VoteReason::None, 0),
            note: context.notes.then(|| note(ballot, &verdict)),
        };
    }
    let command = match verdict.vote {
        Vote::For if stated => cast(Vote::For, VoteReason::Statement, confidence(&verdict)),
        Vote::For if concluding => cast(Vote::For, VoteReason::None, 0),
        Vote::For | Vote::Abstain | Vote::Against => cast(verdict.vote, reason(&verdict), confidence(&verdict)),
    };
    Choice { command, note: context.notes.then(|| note(ballot, &verdict)) }
}

/// The vote that instructions come to, where the one that is wanted lies outside them: who sits in for a person has its letter.
fn within(told: &Instruction<'_>, wanted: Vote) -> Option<Vote> {
    (told.authority(wanted) == Authority::Outside).then(|| told.vote()).flatten()
}

/// What reasons alone advise on the ballot under way.
pub(in crate::ai) fn advised(board: &Board<'_, '_>, me: StateId) -> Option<Advice> {
    let floor = board.view.floor();
    let ballot = floor.ballot.as_ref()?;
    Some(match asked(board, ballot) {
        Asked::Of(question) => {
            let total = sum(board, me, question, Some(ballot)).total;
            let vote = stance::vote(board.voter, total);
            let concluding = ballot.gate == Gate::Consensus && ballot.item.decides();
            Advice { vote: if concluding { assents(vote, total) } else { vote }, sum: Some(total) }
        }
        Asked::Amendment(amendment) => Advice { vote: amendment_vote(board, me, amendment).0, sum: None },
        Asked::ToVote(topic) => Advice { vote: opening_vote(board, me, topic).0, sum: None },
        Asked::ToPublish(topic) => Advice { vote: publication_vote(board, me, topic).0, sum: None },
    })
}

/// Whether who held a reserve and is not far from the line votes for with a statement to the minutes (RoP 13(1)).
fn with_statement(board: &Board<'_, '_>, me: StateId, ballot: &Ballot, verdict: &Verdict) -> bool {
    let near = verdict.threshold_for - verdict.sum.total <= board.practice.coreper.statement;
    let reserved =
        || board.view.stand(me, ballot.item.topic()).is_some_and(|stand| stand.holds_up() && stand != Stand::Oppose);
    let prepared = board.view.is_prepared() && ballot.gate == Gate::Council && ballot.item.decides();
    prepared && verdict.vote == Vote::Abstain && near && reserved()
}

/// What becomes of a vote where silence is assent: who leans for it lets it pass, who leans against has it recorded.
const fn assents(vote: Vote, total: i32) -> Vote {
    match vote {
        Vote::Abstain if total >= 0 => Vote::For,
        Vote::For | Vote::Abstain | Vote::Against => vote,
    }
}

/// What a ballot asks a mind.
enum Asked<'d> {
    /// Something that it has a sum for.
    Of(Question<'d>),
    /// Another text.
    Amendment(Amendment),
    /// Whether to vote at all.
    ToVote(Topic),
    /// Whether to make public how each voted.
    ToPublish(Topic),
}

fn asked<'d>(board: &Board<'d, '_>, ballot: &Ballot) -> Asked<'d> {
    Asked::Of(match ballot.item {
        Item::Determination => Question::Determination,
        Item::Draft(_) => Question::Draft(board.view.draft()),
        Item::Mandate(terms) => Question::Mandate(Some(terms)),
        Item::Agreement(terms) => Question::Agreement(Some(terms)),
        Item::Fund(fund) => Question::Fund(Some(fund)),
        Item::Listing => Question::Listing,
        Item::Conclusions(line) => Question::Line(line),
        Item::Amendment(amendment) => return Asked::Amendment(amendment),
        Item::OpenVote(topic) => return Asked::ToVote(topic),
        Item::Publication(topic) => return Asked::ToPublish(topic),
    })
}

/// What no reason explains: the two moods of the file, which last, and the day. A stand in Coreper and the answer to conclusions have
/// a stream of their own: they tell of the moods, and not of the day of the vote.
pub(super) fn luck(
    context: &Context<'_>,
    board: &Board<'_, '_>,
    me: StateId,
    (topic, gate): (Topic, Gate),
    sum: &mut Sum,
) {
    moods(context, board, me, topic, sum);
    let figures = &board.voter.mood;
    let (gate, spread) = match gate {
        Gate::Council => (0, figures.day),
        Gate::Committee => (1, figures.day),
        Gate::Appeal => (2, figures.day),
        Gate::Consensus => (3, figures.shown),
    };
    let subject = 16 + u8::try_from(topic.index()).unwrap_or(0) * 4 + gate;
    sum.add(VoteTerm::Day, context.stream(board.view, Purpose::Bot, subject, 0).bell(spread));
}

/// The two moods of a file.
pub(super) fn moods(context: &Context<'_>, board: &Board<'_, '_>, me: StateId, topic: Topic, sum: &mut Sum) {
    let figures = &board.voter.mood;
    let kept = board.papers.kept.borrow_mut().mood(context.bot_seed, figures, board.view.round(), topic, Some(me));
    sum.add(VoteTerm::Mood, kept);
    let common = board.papers.kept.borrow_mut().mood(context.bot_seed, figures, board.view.round(), topic, None);
    sum.add(VoteTerm::Common, common);
}

/// The ordered choice on the consequence of a vote at a gate.
pub(super) fn judge(board: &Board<'_, '_>, gate: Gate, rule: Rule, sum: Sum) -> Verdict {
    let (threshold_for, threshold_against) = (board.voter.threshold_for, board.voter.threshold_against);
    let total = sum.total;
    let vote = stance::vote(board.voter, total);
    let without = |which: VoteTerm| {
        let mut terms = sum.terms.iter();
        terms.any(|term| term.term == which && term.points > 0 && total - term.points < threshold_for)
    };
    let consequence = match vote {
        Vote::For if without(VoteTerm::Pledge) => VoteConsequence::KeepsPledge,
        Vote::For if without(VoteTerm::Momentum) || without(VoteTerm::NotAlone) => VoteConsequence::Joins,
        Vote::For => VoteConsequence::Wants,
        Vote::Against if gate == Gate::Appeal => VoteConsequence::MustOppose,
        Vote::Against => VoteConsequence::Opposes,
        Vote::Abstain if gate == Gate::Appeal || rule == Rule::Unanimity => VoteConsequence::LetsThrough,
        Vote::Abstain => VoteConsequence::WithholdsQuietly,
    };
    Verdict { sum, threshold_for, threshold_against, vote, consequence }
}

fn note(ballot: &Ballot, verdict: &Verdict) -> Note {
    Note::Vote(VoteNote {
        topic: u8::try_from(ballot.item.topic().index()).unwrap_or(0),
        gate: match ballot.gate {
            Gate::Council => VoteGate::Council,
            Gate::Committee => VoteGate::Committee,
            Gate::Appeal => VoteGate::Appeal,
            Gate::Consensus => VoteGate::Word,
        },
        terms: verdict.sum.terms.to_vec(),
        sum: verdict.sum.total,
        threshold_for: verdict.threshold_for,
        threshold_against: verdict.threshold_against,
        vote: verdict.vote.number(),
        consequence: verdict.consequence,
    })
}

fn cast(vote: Vote, reason: VoteReason, confidence: i32) -> Command {
    act::Vote { vote, reason, confidence: u8::try_from(confidence).unwrap_or(0) }.into()
}

/// The reason it gives in public: what tipped the vote, which is the strongest term without which it would have voted
/// otherwise. Where it stood to begin with is a reason only if nothing else was needed.
fn reason(verdict: &Verdict) -> VoteReason {
    let sign = if verdict.vote == Vote::For { 1 } else { -1 };
    let argues = |term: &&TermPoints| !term.term.is_luck() && term.points * sign > 0;
    let tips = |term: &&TermPoints| {
        let without = verdict.sum.total - term.points;
        let otherwise = match verdict.vote {
            Vote::For => without < verdict.threshold_for,
            Vote::Abstain => without >= verdict.threshold_for,
            Vote::Against => without > verdict.threshold_against,
        };
        otherwise && !matches!(term.term, VoteTerm::Position | VoteTerm::Drift)
    };
    let terms = || verdict.sum.terms.iter().filter(argues);
    let strongest = terms().filter(tips).max_by_key(|term| term.points * sign);
    let Some(told) = strongest.or_else(|| terms().max_by_key(|term| term.points * sign)) else {
        return VoteReason::None;
    };
    match told.term {
        VoteTerm::Position | VoteTerm::LastVote | VoteTerm::Camp | VoteTerm::Drift | VoteTerm::Word => {
            VoteReason::Principle
        }
        VoteTerm::Help | VoteTerm::Relief | VoteTerm::Anger | VoteTerm::Settlement | VoteTerm::Readiness => {
            VoteReason::Injury
        }
        VoteTerm::Solidarity | VoteTerm::Momentum | VoteTerm::NotAlone | VoteTerm::Breach | VoteTerm::Ukraine => {
            VoteReason::Solidarity
        }
        VoteTerm::Fear | VoteTerm::Stick | VoteTerm::Favour | VoteTerm::Unanimity => VoteReason::Retaliation,
        VoteTerm::Cost | VoteTerm::Frugal | VoteTerm::Terms | VoteTerm::Distrust => VoteReason::Cost,
        VoteTerm::CaseFile
        | VoteTerm::Engagement
        | VoteTerm::Disproportion
        | VoteTerm::Text
        | VoteTerm::Doubt
        | VoteTerm::Opinion
        | VoteTerm::Mirrored => VoteReason::Procedure,
        VoteTerm::Received | VoteTerm::Pledge => VoteReason::Bargain,
        VoteTerm::Mood | VoteTerm::Common | VoteTerm::Day => VoteReason::None,
    }
}

/// How sure it is: how far the sum lies from the nearest line, 1 to 5.
fn confidence(verdict: &Verdict) -> i32 {
    let lines = [verdict.threshold_for, verdict.threshold_against];
    let nearest = lines.iter().map(|line| (verdict.sum.total - line).abs()).min().unwrap_or(0);
    (nearest / 25 + 1).clamp(1, 5)
}

/// Waverers want a narrower and softer text, champions a wider and harder one.
fn amendment_vote(board: &Board<'_, '_>, me: StateId, amendment: Amendment) -> (Vote, i32) {
    let own = sum(board, me, Question::Determination, None).total;
    let softer = match amendment {
        Amendment::Scope(scope) => match scope {
            Scope::Narrow => 1,
            Scope::Ordinary => 0,
            Scope::Wide => -1,
        },
        Amendment::Indicative(months) => i32::from(months >= 4) - i32::from(months < 4),
        Amendment::Reparation(wanted) => {
            if wanted {
                -1
            } else {
                1
            }
        }
    };
    let likes = match own {
        // Champions accept a softer text when it wins the others.
        120.. => -softer * 10 + if softer > 0 { 20 } else { 0 },
        _ => softer * 30,
    };
    let vote = match likes {
        10.. => Vote::For,
        ..=-30 => Vote::Against,
        _ => Vote::Abstain,
    };
    (vote, likes)
}

/// To open a vote: those who would win it, and who asked for it.
fn opening_vote(board: &Board<'_, '_>, me: StateId, topic: Topic) -> (Vote, i32) {
    let own = sum(board, me, Question::on(board, topic), None).total;
    let passes = outlook(board, |id| board.lean(id, topic)).chance > 0.5;
    // Who has said in public how it will vote is taken at its word.
    let wants = match board.view.own(me).and_then(|own| own.declared[topic.index()]) {
        Some(said) => said == Vote::For,
        None => own >= board.voter.threshold_for,
    };
    let asked = board.view.floor().requests[topic.index()].contains(me);
    let vote = match (wants, passes) {
        _ if asked => Vote::For,
        (true, true) => Vote::For,
        // Whoever opposes likes to see it lost; whoever wants it would rather wait.
        (true, false) => {
            if measures_apply(board) {
                Vote::Abstain
            } else {
                Vote::Against
            }
        }
        (false, true) => Vote::Against,
        (false, false) => {
            if own <= board.voter.threshold_against {
                Vote::For
            } else {
                Vote::Abstain
            }
        }
    };
    (vote, own)
}

/// On making votes public: who stands by a vote for wants it seen, who voted against wants it seen in Beijing, and who went along or
/// abstained would rather not be looked at.
fn publication_vote(board: &Board<'_, '_>, me: StateId, topic: Topic) -> (Vote, i32) {
    let own = sum(board, me, Question::on(board, topic), None).total;
    let last = board.view.nation(me).voted[topic.index()].map(|(_, vote)| vote);
    let vote = match last {
        Some(Vote::For) if own >= board.voter.threshold_for => Vote::For,
        Some(Vote::Against) => Vote::For,
        Some(Vote::For) | None => Vote::Abstain,
        Some(Vote::Abstain) => Vote::Against,
    };
    (vote, own)
}
