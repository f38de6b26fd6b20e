//! When an act is open: for which seats, in which phase, on whose turn. What an act needs beyond that is its own business.

use super::consult;
use crate::base::ids::Seat;
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::{Phase, step};
use crate::game::view::View;

/// The occasion of an act.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::game) enum Occasion {
    /// Beijing announces.
    Signals,
    /// A state answers its dispatch.
    Dispatch,
    /// A state consults, and it costs bandwidth.
    Members,
    /// A state consults, for bandwidth; the chair for nothing.
    Service,
    /// The Commission consults.
    Commission,
    /// Either consults; a state for bandwidth.
    Both,
    /// The chair presents texts and conclusions: at its desk in Coreper, or in the consultation where it is not asked there.
    Chair,
    /// A state asks in Coreper, or in the consultation where it is not asked there; the Commission in the consultation.
    Asking,
    /// Either says that it is done.
    Done,
    /// A state answers pledges.
    Replies,
    /// A delegation shows a stand.
    Stand,
    /// A member is asked in confidence by the chair.
    Confessional,
    /// A member is asked whether it lets the A items pass.
    AItems,
    /// The Presidency has an item before it.
    Item,
    /// A member has its turn in a ballot.
    Ballot,
    /// The Commission has an opinion that is not positive before it.
    Opinion,
    /// Beijing moves.
    Beijing,
    /// The facilitator steps in.
    Inject,
}

impl Occasion {
    /// Whether an act of this occasion is open at all: right seat, right phase, right turn.
    pub(super) fn open(self, view: &View<'_>) -> Result<(), Refusal> {
        if !self.seats(view.seat()) {
            return Err(Refusal::NotForThisSeat);
        }
        if view.phase() == Phase::Over {
            return Err(Refusal::Over);
        }
        match self.wrong_phase(view) {
            Some(phase) => Err(Refusal::NotInPhase(phase)),
            None => self.turn(view),
        }
    }

    fn seats(self, seat: Seat) -> bool {
        match self {
            Self::Signals | Self::Beijing => seat == Seat::Beijing,
            Self::Dispatch
            | Self::Members
            | Self::Service
            | Self::Chair
            | Self::Replies
            | Self::Stand
            | Self::Confessional
            | Self::AItems
            | Self::Item
            | Self::Ballot => {
                matches!(seat, Seat::State(_))
            }
            Self::Commission | Self::Opinion => seat == Seat::Commission,
            Self::Both | Self::Asking | Self::Done => matches!(seat, Seat::State(_) | Seat::Commission),
            Self::Inject => seat == Seat::Facilitator,
        }
    }

    /// The phase that the act belongs to, if it is not the present one.
    fn wrong_phase(self, view: &View<'_>) -> Option<Phase> {
        let belongs = match self {
            Self::Signals | Self::Dispatch => Phase::Briefing,
            Self::Chair if view.has_a_desk() => Phase::Replies,
            Self::Asking if view.is_asked_in_coreper() => Phase::Replies,
            Self::Done if view.is_at_the_chairs_desk() => Phase::Replies,
            Self::Members | Self::Service | Self::Commission | Self::Both | Self::Chair | Self::Asking | Self::Done => {
                Phase::Consultation
            }
            Self::Replies | Self::Stand | Self::Confessional => Phase::Replies,
            Self::AItems | Self::Item => Phase::Council,
            Self::Ballot => {
                return view.gate().is_none().then_some(Phase::Council);
            }
            Self::Opinion => Phase::Committee,
            Self::Beijing => Phase::Beijing,
            Self::Inject => return None,
        };
        (view.phase() != belongs).then_some(belongs)
    }

    fn turn(self, view: &View<'_>) -> Result<(), Refusal> {
        let commission = view.seat() == Seat::Commission;
        match self {
            Self::Signals if view.step() != step::briefing::SIGNALS => Err(Refusal::NotYourTurn(None)),
            Self::Dispatch => dispatch(view),
            Self::Chair if view.me() != Some(view.chair()) => Err(Refusal::ForTheChair(view.chair())),
            Self::Chair if view.has_a_desk() => {
                if view.is_at_the_chairs_desk() {
                    Ok(())
                } else {
                    Err(Refusal::NotYourTurn(None))
                }
            }
            Self::Asking if view.is_asked_in_coreper() => {
                if view.stands_owed() == 0 {
                    Err(Refusal::Nothing(Missing::File))
                } else {
                    Ok(())
                }
            }
            Self::Commission => consult::commission(view),
            Self::Both | Self::Asking | Self::Done if commission => consult::commission(view),
            Self::Done if view.is_at_the_chairs_desk() => Ok(()),
            Self::Done => consult::member(view),
            Self::Service if view.me() == Some(view.chair()) => consult::member(view),
            Self::Members | Self::Service | Self::Chair | Self::Asking | Self::Both => {
                consult::member(view).and_then(|()| consult::bandwidth(view))
            }
            Self::Replies if view.gate().is_some() => Err(Refusal::NotYourTurn(view.voter())),
            Self::Replies if view.unanswered() == 0 => Err(Refusal::Nothing(Missing::Pledge)),
            Self::Stand if view.stands_owed() == 0 => Err(Refusal::Nothing(Missing::File)),
            Self::Confessional if view.heard_on().is_none() => Err(Refusal::NotYourTurn(None)),
            Self::AItems if !view.is_asked_to_approve() => Err(Refusal::NotYourTurn(None)),
            Self::Item if view.agenda_item().is_none() => Err(Refusal::Nothing(Missing::Item)),
            Self::Item if view.me() != Some(view.chair()) => Err(Refusal::NotYourTurn(Some(view.chair()))),
            Self::Ballot if !view.is_awaited() => {
                Err(Refusal::NotYourTurn(if view.setup().sealed { None } else { view.voter() }))
            }
            Self::Opinion if !view.has_opinion() => Err(Refusal::Nothing(Missing::Draft)),
            Self::Beijing if view.step() != step::beijing::MOVES => Err(Refusal::AlreadyDone),
            Self::Signals
            | Self::Replies
            | Self::Stand
            | Self::Confessional
            | Self::AItems
            | Self::Item
            | Self::Ballot
            | Self::Opinion
            | Self::Beijing
            | Self::Inject => Ok(()),
        }
    }
}

fn dispatch(view: &View<'_>) -> Result<(), Refusal> {
    let Some(me) = view.mine() else { return Err(Refusal::NotForThisSeat) };
    if me.dispatch.is_none() {
        Err(Refusal::Nothing(Missing::Dispatch))
    } else if me.choice.is_some() {
        Err(Refusal::AlreadyDone)
    } else if view.step() == step::briefing::ANSWERS {
        Ok(())
    } else {
        Err(Refusal::NotYourTurn(None))
    }
}
