//! What lies before the Council and the committee: items, ballots, drafts.

use super::bargain::Terms;
use super::nation::Suggestion;
use super::topic::{Amendment, Line, Text, Topic};
use crate::base::ids::{SectorId, StateId};
use crate::base::set::{MeasureSet, Set, StateSet};
use crate::game::rulebook::Scope;
use crate::law;
use crate::law::ballot::Vote;
use crate::law::rule::Rule;
use arrayvec::ArrayVec;

/// What is voted on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    /// That coercion exists (Art. 5).
    Determination,
    /// An amendment to the proposal.
    Amendment(Amendment),
    /// The mandate to negotiate (TFEU 207(3), 218).
    Mandate(Terms),
    /// Concluding the agreement.
    Agreement(Terms),
    /// That a vote be opened (RoP 11(1)).
    OpenVote(Topic),
    /// That the last votes on a topic be made public (RoP 9(2)(b)).
    Publication(Topic),
    /// The Commission's draft in the committee.
    Draft(DraftKind),
    /// The stockpile and solidarity fund (TFEU 122(1)).
    Fund(Fund),
    /// The listing of those who run the denial (TEU 31): unanimity.
    Listing,
    /// Conclusions of the Council, by consensus.
    Conclusions(Line),
}

impl Item {
    /// The topic that a position on the item belongs to.
    #[must_use]
    pub const fn topic(self) -> Topic {
        match self {
            Self::Determination | Self::Amendment(_) | Self::Conclusions(_) => Topic::Determination,
            Self::Mandate(_) => Topic::Mandate,
            Self::Agreement(_) => Topic::Agreement,
            Self::Draft(_) => Topic::Package,
            Self::Fund(_) => Topic::Fund,
            Self::Listing => Topic::Listing,
            Self::OpenVote(topic) | Self::Publication(topic) => topic,
        }
    }

    /// Whether a vote on the item is the one that a position on its topic was taken on: not a vote on an amendment, on opening a
    /// vote, or on conclusions.
    #[must_use]
    pub const fn decides(self) -> bool {
        match self {
            Self::Determination
            | Self::Mandate(_)
            | Self::Agreement(_)
            | Self::Draft(_)
            | Self::Fund(_)
            | Self::Listing => true,
            Self::Amendment(_) | Self::OpenVote(_) | Self::Publication(_) | Self::Conclusions(_) => false,
        }
    }

    /// The item as those outside the Union's side know it: that there is a mandate, but not what is in it.
    #[must_use]
    pub const fn without_mandate(self) -> Self {
        match self {
            Self::Mandate(_) => Self::Mandate(Terms::HIDDEN),
            Self::Determination
            | Self::Amendment(_)
            | Self::Agreement(_)
            | Self::OpenVote(_)
            | Self::Publication(_)
            | Self::Draft(_)
            | Self::Fund(_)
            | Self::Listing
            | Self::Conclusions(_) => self,
        }
    }
}

/// What a draft implementing act does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DraftKind {
    /// Adopts response measures (Art. 8).
    Respond,
    /// Suspends measures (Art. 12).
    Suspend,
    /// Resumes suspended measures (Art. 12).
    Resume,
    /// Terminates measures (Art. 12).
    Terminate,
    /// Changes which sectors measures in force spare, and when they end (Art. 12).
    Amend,
}

/// What the fund is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum FundUse {
    /// Stocks for all.
    Stocks,
    /// The costs of those that bear most of the measures and of Beijing's sticks.
    Costs,
    /// Half and half.
    Both,
}

impl FundUse {
    /// All uses, in the order of their numbers.
    pub const ALL: [Self; 3] = [Self::Stocks, Self::Costs, Self::Both];
}

/// A stockpile and solidarity fund out of existing money.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fund {
    /// Million euro.
    pub million: i32,
    /// What for.
    pub used_for: FundUse,
}

impl Fund {
    /// The part for stocks, in million euro.
    #[must_use]
    pub const fn stocks(&self) -> i32 {
        match self.used_for {
            FundUse::Stocks => self.million,
            FundUse::Both => self.million / 2,
            FundUse::Costs => 0,
        }
    }

    /// The part for those that bear costs, in million euro.
    #[must_use]
    pub const fn costs(&self) -> i32 {
        self.million - self.stocks()
    }
}

/// Where a vote is held; the gates turn the abstention round.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Gate {
    /// The Council.
    Council,
    /// The committee.
    Committee,
    /// The appeal committee.
    Appeal,
    /// In the Council without a roll-call: silence is assent. Conclusions are agreed so, and what the Presidency concludes.
    Consensus,
}

impl Gate {
    /// Whether a vote there came to something: a majority that the Presidency noted and that does not stand is no result, and the roll
    /// is called.
    #[must_use]
    pub fn is_result(self, item: Item, carried: bool) -> bool {
        self != Self::Consensus || carried || !item.decides()
    }

    /// Whether anything follows from it in law: from conclusions nothing does.
    #[must_use]
    pub fn binds(self, item: Item, carried: bool) -> bool {
        self.is_result(item, carried) && (self != Self::Consensus || item.decides())
    }
}

/// A draft implementing act.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Draft {
    /// What it does.
    pub kind: DraftKind,
    /// The measures concerned.
    pub measures: MeasureSet,
    /// Sectors spared.
    pub spared: Set<SectorId>,
    /// Months by which application is deferred (at most 3, Art. 8(6)).
    pub deferral: u8,
    /// Months until it ends by itself, 0 for none.
    pub sunset: u8,
    /// Months of engagement behind it.
    pub engaged: u8,
    /// How often it was amended.
    pub amended: u8,
}

impl Draft {
    /// A draft about measures, and nothing else in it.
    #[must_use]
    pub const fn about(kind: DraftKind, measures: MeasureSet) -> Self {
        Self { kind, measures, ..Self::EMPTY }
    }

    /// A response without anything in it.
    pub const EMPTY: Self = Self {
        kind: DraftKind::Respond,
        measures: MeasureSet::EMPTY,
        spared: Set::EMPTY,
        deferral: 0,
        sunset: 0,
        engaged: 0,
        amended: 0,
    };
}

/// Why a member votes as it does, as it says itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum VoteReason {
    /// None given.
    None,
    /// The injury at home.
    Injury,
    /// The principle.
    Principle,
    /// Standing with others.
    Solidarity,
    /// Fear of retaliation.
    Retaliation,
    /// What it would cost at home.
    Cost,
    /// The file is too thin, or talks were too short.
    Procedure,
    /// A bargain with others.
    Bargain,
    /// A vote for with a statement to the minutes (RoP 13(1)): it goes along, and says what it does not like.
    Statement,
}

impl VoteReason {
    /// All reasons, in the order of their numbers.
    pub const ALL: [Self; 9] = [
        Self::None,
        Self::Injury,
        Self::Principle,
        Self::Solidarity,
        Self::Retaliation,
        Self::Cost,
        Self::Procedure,
        Self::Bargain,
        Self::Statement,
    ];
}

/// A ballot under way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ballot {
    /// On what.
    pub item: Item,
    /// Where.
    pub gate: Gate,
    /// By which rule.
    pub rule: Rule,
    /// The votes so far.
    pub votes: law::ballot::Ballot,
    /// Those who have had their turn.
    pub done: StateSet,
    /// Reasons and confidence (1 to 5; 0 not given), by state.
    pub said: [(VoteReason, u8); crate::game::rulebook::MAX_STATES],
}

impl Ballot {
    /// A ballot in which nobody has voted yet.
    #[must_use]
    pub const fn open(item: Item, gate: Gate, rule: Rule, members: StateSet) -> Self {
        Self {
            item,
            gate,
            rule,
            votes: law::ballot::Ballot::open(members),
            done: StateSet::EMPTY,
            said: [(VoteReason::None, 0); crate::game::rulebook::MAX_STATES],
        }
    }

    /// How a state voted, if its turn has come and it is not absent.
    #[must_use]
    pub fn vote(&self, id: StateId) -> Option<Vote> {
        self.votes.vote(id)
    }

    /// Who has voted for an act of the Council with a statement to the minutes.
    #[must_use]
    pub fn statements(&self) -> StateSet {
        let counts = self.item.decides() && matches!(self.gate, Gate::Council | Gate::Consensus);
        let stated = |id: &StateId| self.said[id.index()].0 == VoteReason::Statement;
        self.votes.in_favour().iter().filter(|id| counts && stated(id)).collect()
    }

    /// Leaves nothing but who has voted, and one's own vote.
    pub(in crate::game) fn seal_for(&mut self, me: Option<StateId>) {
        let own = me.and_then(|me| self.votes.vote(me).map(|vote| (me, vote, self.said[me.index()])));
        let fresh = Self::open(self.item, self.gate, self.rule, self.votes.component());
        self.votes = fresh.votes;
        self.said = fresh.said;
        if let Some((me, vote, said)) = own {
            // A vote that was cast once can be cast again on an empty ballot.
            let _ = self.votes.cast(me, vote);
            self.said[me.index()] = said;
        }
    }
}

/// How far an item on the agenda has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum ItemStage {
    /// The Presidency decides what becomes of it.
    #[default]
    Open,
    /// The Presidency concludes: silence is assent.
    Concluding,
    /// It was put to the vote.
    Put,
}

/// An item on this month's agenda.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Agenda {
    /// The item.
    pub item: Item,
    /// Members who asked that it be put to the vote.
    pub requested: StateSet,
    /// Whether the Commission asked for it.
    pub by_commission: bool,
    /// Whether it must be put: the period ends, or a majority asked for it.
    pub forced: bool,
    /// How far it has come.
    pub stage: ItemStage,
}

/// Opinions of the Legal Service: what was asked, and what was said of which text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Opinions {
    /// On which topics one was asked for and not given yet, as bits.
    pub asked: u8,
    /// What was said last of a text of the determination: its legal risk, in basis points.
    pub text: Option<(Text, i32)>,
    /// What was said last of a draft.
    pub draft: Option<(Draft, i32)>,
    /// What is known outside of what was said: of a text of the determination, of a draft. It stays known when the table has another text,
    /// of which nobody outside knows.
    pub outside: [Option<i32>; 2],
}

impl Opinions {
    /// What is known outside on a topic: a legal risk, in basis points.
    #[must_use]
    pub fn known_outside(&self, topic: Topic) -> Option<i32> {
        self.outside.get(topic.index()).copied().flatten()
    }
}

impl Floor {
    /// Leaves no paper of the table but what was let be known outside.
    pub(in crate::game) fn hide_papers(&mut self) {
        self.text = self.text.filter(|_| self.text_outside);
        self.text_in = 0;
        self.opinions = Opinions { outside: self.opinions.outside, ..Opinions::default() };
    }
}

/// The floor.
#[expect(clippy::struct_excessive_bools, reason = "independent facts of a month, each read by its name")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Floor {
    /// This month's agenda of the Council.
    pub agenda: ArrayVec<Agenda, 7>,
    /// The ballot under way.
    pub ballot: Option<Ballot>,
    /// Amendments moved this month, with their movers.
    pub amendments: ArrayVec<(Amendment, StateSet), 8>,
    /// What lay before the Council when the month began, one bit for each topic: of all else there was no notice (RoP 3(1)).
    pub noticed: u8,
    /// Who has let this month's A items pass, or had one withdrawn.
    pub approved: StateSet,
    /// Items that a member had withdrawn as A items this month, one bit for each topic (RoP 3(8)).
    pub withdrawn: u8,
    /// Items that were withdrawn in a month before: they are debated.
    pub debated: u8,
    /// Requests this month that a vote be opened.
    pub requests: [StateSet; Topic::COUNT],
    /// Requests of the Commission this month, one bit for each topic.
    pub commission_requests: u8,
    /// Topics on which a member asked this month that the last votes be made public, one bit for each.
    pub publish: u8,
    /// The fund that the Commission proposes.
    pub fund: Option<Fund>,
    /// The listing that lies before the Council, with the member that proposed it; the High Representative if none.
    pub listing: Option<Option<StateId>>,
    /// Conclusions that the Presidency tabled this month.
    pub conclusions: Option<Line>,
    /// Suggestions for the next draft.
    pub suggestions: ArrayVec<(StateId, Suggestion), 40>,
    /// The proposed scope of the determination.
    pub scope: Option<Scope>,
    /// The Presidency's text on the determination, where it presents another one than was proposed.
    pub text: Option<Text>,
    /// Whether the Presidency's text is known outside.
    pub text_outside: bool,
    /// The round in which the text last changed at the chair's desk; 0 where it never did.
    pub text_in: u16,
    /// Whether the chair is done with its desk in Coreper this month.
    pub chair_ready: bool,
    /// The round in which the Commission last called on the Council to act (TFEU 265); 0 where it never did.
    pub called: u16,
    /// Opinions of the Legal Service.
    pub opinions: Opinions,
    /// The draft before the committee.
    pub draft: Option<Draft>,
    /// Whether the draft goes to the appeal committee this month.
    pub appeal: bool,
    /// Whether the Commission must say what follows from the last opinion.
    pub choice: bool,
    /// Determinations lost.
    pub lost: u8,
    /// Whether the Commission is done with the phase.
    pub commission_ready: bool,
    /// Whether the Commission coordinated with the G7 this month.
    pub coordinated: bool,
    /// Months planned for the examination.
    pub planned: u8,
}
