//! What a desk is about: a topic, and the gate at which it is voted on. The gates turn the abstention round.

use crate::game::state::{Ballot, Gate, Item, Topic};
use crate::game::view::View;
use crate::law::aci::Phase;
use crate::law::ballot::Vote;
use crate::law::coalition::{Game, council};
use crate::law::population::Table;
use crate::law::rule::Rule;
use arrayvec::ArrayVec;

/// Where a vote is held, and by which rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stage {
    /// In the Council: only votes for count for it.
    Council(Rule),
    /// In the committee: a positive opinion needs a qualified majority for it (Reg. 182/2011 Art. 5(1)).
    Committee,
    /// On appeal: only a qualified majority against stops it (Reg. 182/2011 Art. 6(3)).
    Appeal,
}

/// A vote under way or to come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Matter {
    /// The topic.
    pub topic: Topic,
    /// What exactly is put, once that is known.
    pub item: Option<Item>,
    /// Where and how.
    pub stage: Stage,
}

impl Stage {
    /// Whether a vote helps the act at this stage; none is a member that is absent, silent or does not say.
    #[must_use]
    pub const fn helps(self, vote: Option<Vote>) -> bool {
        match self {
            Self::Council(Rule::Unanimity) => matches!(vote, Some(Vote::For | Vote::Abstain)),
            Self::Council(_) | Self::Committee => matches!(vote, Some(Vote::For)),
            Self::Appeal => !matches!(vote, Some(Vote::Against)),
        }
    }

    /// Whether abstaining helps the act: on appeal, where only votes against stop it, and under unanimity, which an
    /// abstention does not prevent (TFEU 238(4)).
    #[must_use]
    pub const fn abstention_helps(self) -> bool {
        self.helps(Some(Vote::Abstain))
    }

    /// The voting game whose members "vote for" when they help the act: on appeal that is the mirror image of a qualified
    /// majority against. None when the table is too heavy for the coalition mathematics.
    #[must_use]
    pub fn game(self, table: &Table) -> Option<Game> {
        let rule = match self {
            Self::Council(rule) => rule,
            Self::Committee | Self::Appeal => Rule::QualifiedMajority,
        };
        let game = council(rule, table, table.members()).ok()?;
        Some(if self == Self::Appeal { game.dual() } else { game })
    }
}

impl Matter {
    /// The ballot under way.
    #[must_use]
    pub fn of(ballot: &Ballot) -> Self {
        let stage = match ballot.gate {
            Gate::Council | Gate::Consensus => Stage::Council(ballot.rule),
            Gate::Committee => Stage::Committee,
            Gate::Appeal => Stage::Appeal,
        };
        Self { topic: ballot.item.topic(), item: Some(ballot.item), stage }
    }

    /// Everything that may come to a vote, what comes next first.
    #[must_use]
    pub fn ahead(view: &View<'_>) -> ArrayVec<Self, 7> {
        const QUALIFIED: Stage = Stage::Council(Rule::QualifiedMajority);
        let bargain = view.bargain();
        let draft = view.draft().map(|draft| Item::Draft(draft.kind));
        let pending = matches!(view.procedure().phase(), Phase::Proposal { .. }).then_some(Item::Determination);
        let matter = |topic, item, stage| Self { topic, item, stage };
        let mut all: ArrayVec<Self, 7> = [
            matter(Topic::Determination, pending, QUALIFIED),
            matter(Topic::Package, draft, Stage::Committee),
            matter(Topic::Package, draft, Stage::Appeal),
            matter(Topic::Mandate, bargain.recommended.map(Item::Mandate), QUALIFIED),
            matter(Topic::Agreement, bargain.agreed.map(Item::Agreement), QUALIFIED),
        ]
        .into_iter()
        .collect();
        // What is only before the Council at times stands here only then.
        let floor = view.floor();
        all.extend(floor.fund.map(|fund| matter(Topic::Fund, Some(Item::Fund(fund)), QUALIFIED)));
        let listing =
            floor.listing.map(|_| matter(Topic::Listing, Some(Item::Listing), Stage::Council(Rule::Unanimity)));
        all.extend(listing);
        let next = view.next_vote();
        all.sort_by_key(|matter| (matter.topic, matter.stage == Stage::Appeal) != next);
        all
    }

    /// Whether another matter is the same question at the same stage, whatever the text.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let kind = |matter: &Self| match matter.item {
            Some(Item::OpenVote(_)) => 1,
            Some(Item::Amendment(_)) => 2,
            Some(Item::Publication(_)) => 3,
            _ => 0,
        };
        (self.topic, self.stage, kind(self)) == (other.topic, other.stage, kind(other))
    }
}
