//! Events: what happened, and the only thing that changes a state. Every draw of chance stands in one.

mod why;

use crate::base::calendar::Month;
use crate::base::ids::{
    DatedEventId, DispatchId, EndingId, EvidenceId, GoodId, InstrumentId, ProjectId, Seat, StateId,
};
use crate::base::set::{InstrumentSet, MeasureSet, StateSet};
use crate::game::rulebook::{Effect, Indicator, MAX_GOODS};
use crate::game::state::{
    Act, Amendment, Draft, DraftKind, Fund, Gate, Item, Line, Phase, Pledge, Scope, Suggestion, Terms, Topic,
    VoteReason,
};
use crate::law::aci::step::Step;
use crate::law::ballot::{Ballot, Vote};
use crate::law::comitology::Opinion;
use crate::law::rule::Rule;

pub use why::{Cause, PledgeEnd, SuggestionAnswer};

/// What happened.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// A round began.
    RoundOpened {
        /// Its number, from 1.
        round: u16,
        /// Its month.
        month: Month,
    },
    /// A phase began.
    PhaseBegan(Phase),
    /// A step of a phase was done, without anything else.
    Stepped(u16),
    /// A dated event took place, or, by chance, did not.
    World {
        /// Which.
        event: DatedEventId,
        /// Whether it took place.
        happened: bool,
    },
    /// An effect took place: of a dated event, a dispatch or an inject.
    Effected {
        /// Whose dispatch, if it was one.
        of: Option<StateId>,
        /// Which.
        effect: Effect,
        /// Why.
        cause: Cause,
    },
    /// A case-file item came within reach.
    Found(EvidenceId),
    /// Beijing answered an item.
    Contested(EvidenceId),
    /// A dispatch was dealt.
    Dealt {
        /// To whom.
        state: StateId,
        /// Which.
        dispatch: DispatchId,
    },
    /// Beijing announced a move.
    Signalled {
        /// The instrument.
        instrument: InstrumentId,
        /// Whom it would hit.
        targets: StateSet,
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
    /// A seat is done with a simultaneous phase.
    Readied(Seat),
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
    /// Evidence was put on the file.
    Filed {
        /// Which.
        item: EvidenceId,
        /// By which state; the Commission if none.
        by: Option<StateId>,
    },
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
    /// The Commission answered a suggestion.
    SuggestionAnswered {
        /// Whose.
        state: StateId,
        /// What.
        suggestion: Suggestion,
        /// How.
        answer: SuggestionAnswer,
    },
    /// A straw poll was asked for.
    StrawAsked {
        /// By whom.
        state: StateId,
        /// On what.
        topic: Topic,
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
    /// The Commission proposes the fund.
    FundProposed(Fund),
    /// The Council adopted the fund.
    Funded(Fund),
    /// The fund paid a month's part.
    FundPaid {
        /// What every state's stocks of every good gain, in hundredths of a week.
        stocks: i32,
        /// What the state that bears most receives, in points; the others by what they bear.
        help: i32,
    },
    /// A listing was proposed.
    ListingProposed {
        /// By which member; the High Representative if none.
        by: Option<StateId>,
    },
    /// Those who run the denial were listed.
    Listed {
        /// Who had proposed it; the High Representative if none.
        by: Option<StateId>,
    },
    /// The listing ran out.
    ListingLapsed,
    /// The Presidency tabled conclusions.
    ConclusionsTabled(Line),
    /// Parliament consented to the treaty: the Council may conclude it.
    ConsentGiven,
    /// Parliament did not consent: the terms are off the table.
    ConsentRefused,
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
    /// The procedure took a step (Commission or Council).
    Procedure(Step),
    /// The examination is planned to last so many months.
    Planned(u8),
    /// The scope that the proposal names.
    ScopeProposed(Scope),
    /// A draft was tabled.
    Tabled(Draft),
    /// Acts that would apply now are deferred further (Art. 8(8)).
    DeferredFurther {
        /// Their measures.
        measures: MeasureSet,
        /// The round in which they would apply.
        until: u16,
    },
    /// The notice of Art. 13 was published.
    NoticeGiven,
    /// The Commission coordinated with the G7.
    Coordinated {
        /// Alignment gained, in basis points.
        gain: i32,
    },
    /// The Commission recommended a mandate.
    Recommended(Terms),
    /// The Commission made a counter-offer.
    Countered(Terms),
    /// Both negotiators agree on terms.
    TermsAgreed(Terms),
    /// The agenda of the Council was drawn up.
    AgendaDrawn,
    /// The Presidency held an item back.
    Held(Topic),
    /// A ballot began.
    BallotOpened {
        /// On what.
        item: Item,
        /// Where.
        gate: Gate,
        /// By which rule.
        rule: Rule,
    },
    /// A vote was cast.
    Cast {
        /// Who.
        state: StateId,
        /// What.
        vote: Vote,
        /// Why, as it says itself.
        reason: VoteReason,
        /// How sure, 1 to 5; 0 not given.
        confidence: u8,
    },
    /// A member stayed away.
    StayedAway(StateId),
    /// A member gave its vote to another.
    ProxyGiven {
        /// Who.
        from: StateId,
        /// To whom.
        to: StateId,
    },
    /// A ballot ended.
    BallotClosed {
        /// On what.
        item: Item,
        /// Where.
        gate: Gate,
        /// Whether it carried (Council, straw poll) or the opinion was positive.
        carried: bool,
        /// The opinion, in the examination procedure.
        opinion: Option<Opinion>,
        /// The votes.
        votes: Ballot,
    },
    /// The item was put to the vote.
    Put(Topic),
    /// An amendment is in the text.
    AmendmentCarried(Amendment),
    /// The Commission must say what follows from an opinion that is not positive.
    ChoiceOpened,
    /// The draft goes to the appeal committee.
    Appealed,
    /// The draft was withdrawn, or an amended one will follow.
    Withdrawn {
        /// Whether an amended one will follow.
        amended: bool,
    },
    /// An implementing act was adopted.
    Adopted {
        /// What.
        draft: Draft,
        /// The opinion on which it rests.
        opinion: Opinion,
    },
    /// Measures began to apply.
    Applied(MeasureSet),
    /// Measures were suspended.
    Suspended(MeasureSet),
    /// Measures resumed: by a vote, or by snap-back.
    Resumed {
        /// Which.
        measures: MeasureSet,
        /// Whether by snap-back.
        snap_back: bool,
    },
    /// Measures ended: terminated, or at their sunset.
    Terminated {
        /// Which.
        measures: MeasureSet,
        /// Whether at their sunset.
        sunset: bool,
    },
    /// The mandate was given.
    Mandated(Terms),
    /// The Council refused to conclude.
    ConclusionRefused,
    /// The agreement was concluded.
    Concluded(Terms),
    /// The agreement was broken.
    Broken {
        /// By Beijing, or by the Union, which did not suspend its measures.
        by_beijing: bool,
    },
    /// Beijing held back a part of what was agreed this month.
    HeldBack {
        /// How much, in basis points of what was agreed.
        share: i32,
    },
    /// It was found out that Beijing held something back.
    FoundOut {
        /// How much, in basis points of what was agreed.
        share: i32,
    },
    /// The agreement ran out.
    RanOut,
    /// Beijing is done with its announcements, or with its moves.
    BeijingDone,
    /// Beijing made an offer.
    Offered(Terms),
    /// Beijing used an instrument.
    Used {
        /// Which.
        instrument: InstrumentId,
        /// On whom.
        targets: StateSet,
        /// Whether it was announced.
        announced: bool,
    },
    /// Beijing withdrew an instrument, or it ran out.
    Eased {
        /// Which.
        instrument: InstrumentId,
        /// Whether it ran out by itself.
        by_itself: bool,
    },
    /// Instruments were suspended by the agreement.
    SuspendedByAgreement(InstrumentSet),
    /// Supply moved for a month.
    SupplyMoved {
        /// The draw that disturbs approvals, in basis points by good.
        disturbance: [i16; MAX_GOODS],
    },
    /// A project advanced to first output.
    ProjectStarted(ProjectId),
    /// An indicator moved, for one cause.
    Moved {
        /// Which.
        which: Indicator,
        /// Why.
        cause: Cause,
        /// By how much.
        by: i32,
    },
    /// Moods at home moved: anger, fear, cost, capital, by the rules.
    MoodsMoved,
    /// Measures grew a month older and bit.
    MeasuresAged,
    /// The Council did not act within ten weeks: no effect in law.
    DecisionLate,
    /// For how many rounds running each ending has held.
    StreaksCounted,
    /// The round was filed.
    RoundFiled,
    /// The game ended.
    Ended(EndingId),
}

impl Event {
    /// Whether the event concerns a draft of this kind.
    #[must_use]
    pub fn is_adoption_of(&self, kind: DraftKind) -> bool {
        matches!(self, Self::Adopted { draft, .. } if draft.kind == kind)
    }
}
