//! Member states: dispatches, acts of consultation, pledges.

mod change;
mod leak;
mod letter;
mod pledge;

use super::audience::{Audience, EVERYONE, UNION};
use super::why::PledgeEnd;
use crate::base::ids::{DispatchId, GoodId, StateId};
use crate::base::set::StateSet;
use crate::game::coreper::price_below;
use crate::game::council;
use crate::game::instructions::Authority;
use crate::game::politics::channel_price;
use crate::game::state::{
    Act, Amendment, Confided, Fault, Gate, Line, Paper, Phase, Pledge, Stand, State, Suggestion, Text, Topic,
};
use crate::game::supply;
use crate::law::ballot::Vote;
use change::{on_floor, warmed, with};

/// What member states do.
#[derive(Clone, PartialEq, Debug)]
pub enum MemberEvent {
    /// A dispatch was dealt.
    Dealt {
        /// To whom.
        state: StateId,
        /// Which.
        dispatch: DispatchId,
    },
    /// A state chose in its dispatch.
    Answered {
        /// Who.
        state: StateId,
        /// What.
        choice: u8,
    },
    /// A state asked for an act of consultation; nobody else learns of it yet.
    Asked {
        /// Who.
        state: StateId,
        /// What.
        act: Act,
    },
    /// A position was declared.
    Declared {
        /// Who.
        state: StateId,
        /// On what.
        topic: Topic,
        /// What.
        vote: Vote,
    },
    /// A state was lobbied.
    Lobbied {
        /// By whom.
        by: StateId,
        /// Who.
        to: StateId,
        /// On what.
        topic: Topic,
        /// Towards what.
        vote: Vote,
        /// How far it moved, in points (the draw).
        moved: i32,
    },
    /// A pledge was sent.
    Pledged(Pledge),
    /// A state asked for an examination.
    ExaminationAsked(StateId),
    /// An amendment to the determination was moved.
    AmendmentMoved {
        /// By whom.
        state: StateId,
        /// What.
        amendment: Amendment,
    },
    /// Something was suggested for the draft.
    Suggested {
        /// By whom.
        state: StateId,
        /// What.
        suggestion: Suggestion,
    },
    /// Stocks were shared.
    Shared {
        /// By whom.
        from: StateId,
        /// With whom.
        to: StateId,
        /// What.
        good: GoodId,
        /// How much of the giver's stock, in hundredths of a week.
        weeks: i32,
    },
    /// A state invested in substitution.
    Invested {
        /// Who.
        state: StateId,
        /// In what.
        good: GoodId,
    },
    /// A state went to Beijing alone.
    Travelled {
        /// Who.
        state: StateId,
        /// Whether Beijing gave anything (the draw).
        relief: bool,
        /// Whether it became known (the draw).
        leaked: bool,
    },
    /// A state asked for the fund.
    FundAsked(StateId),
    /// A listing was proposed.
    ListingProposed {
        /// By which member; the High Representative if none.
        by: Option<StateId>,
    },
    /// The Presidency tabled conclusions.
    ConclusionsTabled(Line),
    /// The Presidency presented a text on the determination.
    TextPresented {
        /// Who.
        by: StateId,
        /// What it says.
        text: Text,
    },
    /// Somebody asked that a vote be opened.
    VoteRequested {
        /// Who; the Commission if none.
        state: Option<StateId>,
        /// On what.
        topic: Topic,
    },
    /// An addressee answered a pledge; the others learn of it when the phase closes.
    Replied {
        /// Who.
        state: StateId,
        /// Whose pledge: a state has one under way at a time.
        by: StateId,
        /// Yes or no.
        yes: bool,
    },
    /// A state asked that the last votes on a topic be made public.
    PublicationAsked {
        /// Who.
        state: StateId,
        /// On what.
        topic: Topic,
    },
    /// A state asked for an opinion of the Legal Service.
    OpinionAsked {
        /// Who.
        state: StateId,
        /// On which file.
        topic: Topic,
    },
    /// It became known outside where a state stands on a file, because another one let it be known.
    Leaked {
        /// Who let it be known, for those who may know.
        by: Option<StateId>,
        /// Who stands there.
        of: StateId,
        /// On which file.
        topic: Topic,
        /// Whether it was found out who let it be known (the draw).
        found: bool,
        /// How far it moved who stands there, in points (the draw).
        moved: i32,
        /// What it adds to its fear, in points.
        fear: i32,
    },
    /// A paper of the table became known outside, because somebody let it be known.
    PaperLeaked {
        /// Who let it be known, for those who may know.
        by: Option<StateId>,
        /// Which paper.
        paper: Paper,
        /// On which file.
        topic: Topic,
        /// Whether it was found out who let it be known (the draw).
        found: bool,
    },
    /// A delegation showed a stand on a file.
    Stood {
        /// Who.
        state: StateId,
        /// On which file.
        topic: Topic,
        /// Which.
        stand: Stand,
    },
    /// The chair asked a state in confidence where it stands on a file.
    Confessed {
        /// Who asked.
        by: StateId,
        /// Whom.
        of: StateId,
        /// On which file.
        topic: Topic,
    },
    /// A state told the chair in confidence where it stands on a file.
    Confided {
        /// Who.
        state: StateId,
        /// To which chair.
        to: StateId,
        /// On which file.
        topic: Topic,
        /// Where it stands, as it says.
        stand: Stand,
    },
    /// A capital answered its delegation.
    CapitalAnswered {
        /// Whose.
        state: StateId,
        /// On which file.
        topic: Topic,
        /// Whether it gave way (the draw).
        granted: bool,
    },
    /// A delegation with instructions voted.
    Delegated {
        /// Who.
        state: StateId,
        /// On what.
        topic: Topic,
        /// Where.
        gate: Gate,
        /// How.
        vote: Vote,
        /// What the letter said; nothing where it left it to the delegation's services.
        told: Option<Vote>,
        /// The stand that it had shown this month.
        stand: Option<Stand>,
        /// On what authority.
        authority: Authority,
        /// Whether the text had all that was wanted; nothing where nothing was.
        wanted: Option<bool>,
    },
    /// A member voted below the stand that it had shown.
    VotedBelow {
        /// Who.
        state: StateId,
        /// On what.
        topic: Topic,
        /// Which stand.
        stand: Stand,
    },
    /// The answers to a pledge became known to those concerned.
    PledgeAnswered {
        /// Whose pledge.
        by: StateId,
        /// Who accepted.
        accepted: StateSet,
    },
    /// A pledge ended.
    PledgeEnded {
        /// Whose pledge.
        by: StateId,
        /// How.
        end: PledgeEnd,
    },
}

impl MemberEvent {
    /// Changes the state.
    pub(super) fn apply(&self, state: &mut State) {
        let full = match self {
            Self::Answered { state: id, choice } => with(state, *id, |nation| nation.choice = Some(*choice)),
            Self::Dealt { state: id, dispatch } => {
                state.dealt |= 1 << dispatch.0;
                with(state, *id, |nation| nation.dispatch = Some(*dispatch))
            }
            Self::Asked { state: id, act } => state.nations[id.index()].acts.try_push(*act).is_err(),
            Self::ExaminationAsked(id) => with(state, *id, |nation| nation.asked = true),
            Self::FundAsked(id) => with(state, *id, |nation| nation.asked_fund = true),
            Self::Declared { state: id, topic, vote } => declared(state, *id, *topic, *vote),
            Self::Lobbied { by, to, topic, vote, moved } => {
                lobbied(state, (*by, *to), *topic, moved * vote.direction())
            }
            Self::Shared { from, to, good, weeks } => {
                supply::share(state, *from, *to, *good, *weeks);
                state.nations[from.index()].last_share = state.round;
                warmed(state, *to, state.rules.politics.prices.fund)
            }
            Self::Invested { state: id, .. } => invested(state, *id),
            Self::Travelled { state: id, relief, leaked } => travelled(state, *id, *relief, *leaked),
            Self::AmendmentMoved { state: id, amendment } => second(state, *id, *amendment),
            Self::Suggested { state: id, suggestion } => suggested(state, *id, *suggestion),
            Self::VoteRequested { state: by, topic } => requested(state, *by, *topic),
            Self::PublicationAsked { topic, .. } => on_floor(state, |floor| floor.publish |= 1 << topic.index()),
            Self::OpinionAsked { topic, .. } => on_floor(state, |floor| floor.opinions.asked |= 1 << topic.index()),
            Self::PaperLeaked { by, paper, topic, found } => leak::paper(state, by.filter(|_| *found), *paper, *topic),
            Self::Leaked { by, of, topic, .. } if *by == Some(*of) => leak::told_itself(state, *of, *topic),
            Self::Leaked { by, of, topic, found, moved, fear } => {
                leak::heard_outside(state, *by, (*of, *topic));
                leak::leaked(state, by.filter(|_| *found), (*of, *topic), (*moved, *fear))
            }
            Self::Confessed { of, topic, .. } => with(state, *of, |nation| nation.confidence.asked = Some(*topic)),
            Self::Confided { state: id, to, topic, stand } => {
                let told = Confided { round: state.round, to: *to, stand: *stand, outside: false };
                with(state, *id, |nation| {
                    nation.confidence.asked = None;
                    nation.confidence.told[topic.index()] = Some(told);
                })
            }
            // The first proposal of a month stands for all: the list is the same.
            Self::ListingProposed { by } => on_floor(state, |floor| floor.listing = floor.listing.or(Some(*by))),
            Self::ConclusionsTabled(line) => on_floor(state, |floor| floor.conclusions = Some(*line)),
            Self::TextPresented { text, .. } => presented(state, *text),
            Self::Pledged(pledge) => state.pledges.try_push(*pledge).is_err(),
            Self::Replied { state: id, by, yes } => with(state, *id, |nation| {
                nation.replies.0 |= 1 << by.0;
                nation.replies.1 |= u64::from(*yes) << by.0;
            }),
            Self::Stood { state: id, topic, stand } => {
                let round = state.round;
                with(state, *id, |nation| nation.stands[topic.index()] = Some((round, *stand)))
            }
            Self::CapitalAnswered { state: id, topic, granted } => letter::answered_home(state, *id, *topic, *granted),
            Self::Delegated { state: id, vote, authority: Authority::Outside, .. } => {
                letter::outside(state, *id, *vote)
            }
            Self::Delegated { .. } => false,
            Self::VotedBelow { state: id, stand, .. } => {
                let price = price_below(&state.rules, *stand);
                with(state, *id, |nation| {
                    nation.distrust += price.trust;
                    nation.capital -= price.capital;
                })
            }
            Self::PledgeAnswered { by, accepted } => pledge::answered(state, *by, *accepted),
            Self::PledgeEnded { by, end } => pledge::ended(state, *by, *end),
        };
        if full {
            state.fault = state.fault.or(Some(Fault::Full));
        }
    }

    /// Who may know of it.
    pub(super) fn audience(&self, state: &State) -> Audience {
        match self {
            // What only the seat itself knows.
            Self::Dealt { state: id, .. }
            | Self::Answered { state: id, .. }
            | Self::Asked { state: id, .. }
            | Self::Replied { state: id, .. }
            | Self::CapitalAnswered { state: id, .. }
            | Self::Delegated { state: id, .. }
            | Self::Invested { state: id, .. } => Audience::only(*id),
            // What two or some know.
            Self::Lobbied { by, to, .. } => Audience::states(StateSet::EMPTY.with(*by).with(*to)),
            Self::Confessed { by, of, .. } => Audience::states(StateSet::of(*by).with(*of)),
            Self::Confided { state: id, to, .. } => Audience::states(StateSet::of(*id).with(*to)),
            Self::Pledged(pledge) => Audience::states(pledge.to.with(pledge.by)),
            Self::PledgeAnswered { by, .. } | Self::PledgeEnded { by, .. } => pledge::parties(state, *by),
            Self::Travelled { state: id, leaked: false, .. } => Audience { beijing: true, ..Audience::only(*id) },
            // What is said at the table.
            Self::Stood { .. } | Self::VotedBelow { .. } | Self::TextPresented { .. } | Self::OpinionAsked { .. } => {
                UNION
            }
            // What everybody may know.
            Self::Travelled { leaked: true, .. }
            | Self::Declared { .. }
            | Self::ExaminationAsked(_)
            | Self::AmendmentMoved { .. }
            | Self::Suggested { .. }
            | Self::Shared { .. }
            | Self::VoteRequested { .. }
            | Self::PublicationAsked { .. }
            | Self::Leaked { .. }
            | Self::PaperLeaked { .. }
            | Self::FundAsked(_)
            | Self::ListingProposed { .. }
            | Self::ConclusionsTabled(_) => EVERYONE,
        }
    }
}

fn declared(state: &mut State, id: StateId, topic: Topic, vote: Vote) -> bool {
    let by = state.rules.politics.prices.statement * vote.direction();
    with(state, id, |nation| {
        nation.declared[topic.index()] = Some(vote);
        nation.posture += by;
    })
}

/// A talk moves the pot of its topic, and is remembered by who asked for it.
fn lobbied(state: &mut State, (by, to): (StateId, StateId), topic: Topic, moved: i32) -> bool {
    let most = state.rules.politics.prices.lobbying.most;
    let pot = &mut state.nations[to.index()].received[topic.index()];
    *pot = (*pot + moved).clamp(-most, most);
    with(state, by, |nation| {
        // The first audience of a month is a courtesy; the next must be paid for.
        nation.capital -= i32::from(!nation.courted[0].is_empty());
        nation.courted[0] = nation.courted[0].with(to);
    })
}

fn invested(state: &mut State, id: StateId) -> bool {
    let rules = &state.rules.supply;
    let (by, month) = (rules.invest, usize::try_from(rules.invest_months).unwrap_or(0));
    with(state, id, |nation| {
        let last = nation.orders.len() - 1;
        nation.orders[month.min(last)] += by;
    })
}

/// A text takes the proposal's place, and who has shown a stand on the other one shows it anew.
fn presented(state: &mut State, text: Text) -> bool {
    let before = council::text(state);
    state.floor.text = (council::proposal(state) != Some(text)).then_some(text);
    if before == Some(text) || state.phase != Phase::Replies {
        return false;
    }
    let (round, briefed) = (state.round, state.setup.briefed);
    (state.floor.text_in, state.floor.text_outside) = (round, false);
    for (id, nation) in state.rules.state_ids().zip(&mut state.nations) {
        if let Some((shown, _)) = nation.stands[Topic::Determination.index()].as_mut()
            && *shown == round
            && !briefed.contains(id)
        {
            *shown = round.saturating_sub(1);
        }
    }
    false
}

fn second(state: &mut State, id: StateId, amendment: Amendment) -> bool {
    if let Some((_, movers)) = state.floor.amendments.iter_mut().find(|(other, _)| *other == amendment) {
        movers.insert(id);
        return false;
    }
    state.floor.amendments.try_push((amendment, StateSet::of(id))).is_err()
}

/// A state's newest suggestion takes the place of its older one.
fn suggested(state: &mut State, id: StateId, suggestion: Suggestion) -> bool {
    state.floor.suggestions.retain(|(other, _)| *other != id);
    state.floor.suggestions.try_push((id, suggestion)).is_err()
}

fn requested(state: &mut State, by: Option<StateId>, topic: Topic) -> bool {
    match by {
        Some(id) => state.floor.requests[topic.index()].insert(id),
        None => state.floor.commission_requests |= 1 << topic.index(),
    }
    false
}

/// A bilateral channel: relief for one, at a price in cohesion that grows with its size.
fn travelled(state: &mut State, id: StateId, relief: bool, leaked: bool) -> bool {
    let politics = &state.rules.politics;
    // What nobody knows of divides nobody; and a sum without a cause would tell who went.
    let price = if leaked { channel_price(&state.rules, state.month, id) } else { 0 };
    let favour = if relief { politics.prices.channel_favour } else { 0 };
    state.union.cohesion = (state.union.cohesion - price).max(0);
    let round = state.round;
    with(state, id, |nation| {
        nation.favour = (nation.favour + favour).min(8_000);
        nation.last_channel = round;
        nation.channels = nation.channels.saturating_add(1);
        nation.leaked |= leaked;
    })
}
