//! Stands: what a state lets others see of its sum before the Council meets. It may hold a reserve though it could go along, and
//! say less than it thinks; a vote that comes after is drawn anew.

use crate::ai::board::Board;
use crate::ai::member::sum::{Question, Sum, sum};
use crate::ai::member::talk::explained;
use crate::ai::member::vote::luck;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{ActReason, VoteTerm};
use crate::ai::stance::{Band, band};
use crate::base::ids::StateId;
use crate::base::stream::{Purpose, Stream};
use crate::game::act::TakeStand;
use crate::game::state::{Gate, Point, Stand, Topic};
use crate::law::aci::{Phase, Reparation};

/// The subjects of draws on stands begin here, one for each topic.
const SUBJECTS: u8 = 48;

/// The stand on the first file that waits for one.
pub(super) fn choose(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    let owed = board.view.stands_owed();
    let topic = Topic::ALL.into_iter().find(|topic| owed & (1 << topic.index()) != 0).unwrap_or(Topic::Determination);
    let mut sum = sum(board, me, Question::on(board, topic), None);
    luck(context, board, me, (topic, Gate::Straw), &mut sum);
    let fear = board.view.own(me).map_or(0, |own| own.fear);
    let figures = &board.practice.coreper;
    let shown = sum.total - if fear >= figures.afraid { figures.hides } else { 0 };
    let subject = SUBJECTS + u8::try_from(topic.index()).unwrap_or(0);
    let draws = |ordinal| context.stream(board.view, Purpose::Bot, subject, ordinal);
    let stand = stand(board, me, topic, (shown, &sum), draws);
    let needed = board.voter.threshold_for;
    explained(context, TakeStand { topic, stand }.into(), ActReason::ShowsStand, shown, needed)
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
    let drawn = |ordinal, chance| draws(ordinal).chance(chance);
    match band(board.voter, figures, shown) {
        Band::Support => Stand::Support,
        Band::Accept if drawn(0, price) => reserve(board, topic, sum),
        Band::Accept if parliament && drawn(1, figures.parliament) => Stand::Parliamentary,
        Band::Accept if drawn(2, figures.scrutiny) => Stand::Scrutiny,
        Band::Accept if favoured && drawn(3, figures.shy) => Stand::Silent,
        Band::Accept => Stand::Accept,
        Band::Reserve => reserve(board, topic, sum),
        Band::Reluctant if parliament && drawn(4, figures.parliament_reluctant) => Stand::Parliamentary,
        Band::Reluctant if drawn(5, figures.scrutiny_reluctant) => Stand::Scrutiny,
        Band::Reluctant => Stand::Silent,
        Band::Oppose => Stand::Oppose,
    }
}

/// A reserve on the point that weighs most; one of scrutiny where the file has no point.
fn reserve(board: &Board<'_, '_>, topic: Topic, sum: &Sum) -> Stand {
    match topic {
        Topic::Determination => Stand::Substantive(point(board, sum)),
        Topic::Mandate | Topic::Agreement => Stand::Substantive(Point::Terms),
        Topic::Fund => Stand::Substantive(Point::Amount),
        Topic::Package | Topic::Listing => Stand::Scrutiny,
    }
}

/// What of a determination a state would change: reparation if it is asked for, the scope if it is fear that holds it back, else the
/// time for talks.
fn point(board: &Board<'_, '_>, sum: &Sum) -> Point {
    let points = |wanted: VoteTerm| sum.terms.iter().find(|term| term.term == wanted).map_or(0, |term| term.points);
    match board.view.procedure().phase() {
        Phase::Proposal { terms, .. } if terms.reparation == Reparation::Requested => Point::Reparation,
        _ if points(VoteTerm::Fear) + points(VoteTerm::Stick) < points(VoteTerm::Position).min(0) => Point::Scope,
        _ => Point::Period,
    }
}
