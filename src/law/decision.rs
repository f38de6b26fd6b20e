//! What can be decided in the game's world: who proposes, who chairs, by which rule, on which basis, to what effect.
//!
//! A table, not a procedure: dates come from [`crate::law::aci`] through [`Decision::step`].
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::law::aci::step::StepKind;
use crate::law::reason::{Article, Mark};
use crate::law::rule::Rule;

/// Something that the Union's side can decide.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Decision {
    /// That a third country's measure is economic coercion, with or without a request for reparation.
    Determination,
    /// A change to the proposal for a determination.
    DeterminationAmendment,
    /// Response measures.
    Package,
    /// A change to response measures.
    MeasuresAmendment,
    /// A suspension of response measures.
    Suspension,
    /// A resumption of suspended measures.
    Resumption,
    /// A termination of response measures.
    Termination,
    /// The repeal of an act before it applies.
    Repeal,
    /// A stockpile and solidarity fund out of existing money.
    SolidarityFund,
    /// A mandate to negotiate with the third country.
    NegotiatingMandate,
    /// The conclusion of a binding agreement.
    Agreement,
    /// The endorsement of a settlement that does not bind in law (C-660/13 *Council v Commission*, after a summary).
    Settlement,
    /// The listing of persons under restrictive measures.
    SanctionsListing,
    /// That an item is put to the vote although the Presidency has not done so.
    OpenVote,
    /// How each voted is made public.
    Publication,
    /// That a vote is taken in writing.
    WrittenVote,
    /// Coordination with other victims and partners.
    PartnerCoordination,
    /// Political conclusions.
    Conclusions,
}

/// Who proposes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Proposer {
    /// The Commission alone.
    Commission,
    /// The High Representative or a member state.
    HighRepresentative,
    /// A member state.
    Member,
    /// A member state or the Commission.
    MemberOrCommission,
    /// The Presidency.
    Presidency,
}

/// Who chairs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Chair {
    /// The member state whose half-year it is: for trade it replaces the High Representative (RoP 2(5)).
    Presidency,
    /// The Commission, without a vote (Reg. 182/2011 Art. 3(2)).
    Commission,
    /// The High Representative.
    HighRepresentative,
}

/// How it is decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// By a vote of the Council.
    Council(Rule),
    /// By the Commission, after the committees of the examination procedure.
    Examination,
    /// By consensus, without a vote.
    Consensus,
    /// By the Commission, after consulting the Council.
    Consultation,
}

/// What it leads to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Effect {
    /// The third country is asked to cease, and consultations open.
    EngagementOpens,
    /// The proposal reads otherwise.
    ProposalChanges,
    /// Measures apply after their deferral.
    MeasuresApply,
    /// Measures in force change.
    MeasuresChange,
    /// Measures pause.
    MeasuresPause,
    /// Measures come back.
    MeasuresReturn,
    /// Measures end.
    MeasuresEnd,
    /// Money is spent.
    MoneyIsSpent,
    /// Negotiations open.
    NegotiationsOpen,
    /// The Union is committed: in law by an agreement, in politics by a settlement.
    AgreementBinds,
    /// Persons are listed.
    PersonsAreListed,
    /// A vote is taken.
    VoteIsTaken,
    /// How each voted is public.
    VotesAreKnown,
    /// Partners act together.
    PartnersAlign,
    /// A position is known, without legal effect.
    PositionIsKnown,
}

/// One row of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// Who proposes.
    pub proposer: Proposer,
    /// Who chairs.
    pub chair: Chair,
    /// How it is decided.
    pub by: By,
    /// Where that stands, the decisive article first.
    pub basis: &'static [Article],
    /// What it leads to.
    pub effect: Effect,
}

impl Row {
    /// How well the row is known: as well as the least known article of its basis.
    #[must_use]
    pub fn mark(&self) -> Mark {
        self.basis.iter().map(|article| article.mark()).max().unwrap_or(Mark::Inferred)
    }
}

impl Decision {
    /// Every decision.
    pub const ALL: [Self; 18] = [
        Self::Determination,
        Self::DeterminationAmendment,
        Self::Package,
        Self::MeasuresAmendment,
        Self::Suspension,
        Self::Resumption,
        Self::Termination,
        Self::Repeal,
        Self::SolidarityFund,
        Self::NegotiatingMandate,
        Self::Agreement,
        Self::Settlement,
        Self::SanctionsListing,
        Self::OpenVote,
        Self::Publication,
        Self::WrittenVote,
        Self::PartnerCoordination,
        Self::Conclusions,
    ];

    /// Its row.
    ///
    /// ```
    /// use coreper::law::decision::{By, Decision};
    /// use coreper::law::{reason::Mark, rule::Rule};
    /// // The determination needs a qualified majority, a sanctions listing unanimity: the contrast that the game shows.
    /// assert_eq!(Decision::Determination.row().by, By::Council(Rule::QualifiedMajority));
    /// assert_eq!(Decision::SanctionsListing.row().by, By::Council(Rule::Unanimity));
    /// assert_eq!(Decision::SanctionsListing.row().mark(), Mark::Memory);
    /// ```
    #[must_use]
    pub const fn row(self) -> Row {
        let qualified = By::Council(Rule::QualifiedMajority);
        match self {
            Self::Determination => council(qualified, &[Article::Aci5_5, Article::Teu16_4], Effect::EngagementOpens),
            Self::DeterminationAmendment => Row {
                proposer: Proposer::Member,
                ..council(qualified, &[Article::Aci5_5, Article::Tfeu293_1], Effect::ProposalChanges)
            },
            Self::Package => committee(&[Article::Aci8_1, Article::Aci18_2], Effect::MeasuresApply),
            Self::MeasuresAmendment => committee(&[Article::Aci12, Article::Aci18_2], Effect::MeasuresChange),
            Self::Suspension => committee(&[Article::Aci12, Article::Aci18_2], Effect::MeasuresPause),
            Self::Resumption => committee(&[Article::Aci12, Article::Aci18_2], Effect::MeasuresReturn),
            Self::Termination => committee(&[Article::Aci12, Article::Aci18_2], Effect::MeasuresEnd),
            Self::Repeal => committee(&[Article::Aci8_9, Article::Aci18_2], Effect::MeasuresEnd),
            Self::SolidarityFund => council(qualified, &[Article::Tfeu122_1], Effect::MoneyIsSpent),
            Self::NegotiatingMandate => {
                council(qualified, &[Article::Tfeu207_3, Article::Tfeu218], Effect::NegotiationsOpen)
            }
            Self::Agreement => council(qualified, &[Article::Tfeu218, Article::Tfeu207_3], Effect::AgreementBinds),
            Self::Settlement => council(qualified, &[Article::Teu16_1], Effect::AgreementBinds),
            Self::SanctionsListing => Row {
                proposer: Proposer::HighRepresentative,
                chair: Chair::HighRepresentative,
                ..council(By::Council(Rule::Unanimity), &[Article::Teu31, Article::Tfeu238_4], Effect::PersonsAreListed)
            },
            Self::OpenVote => Row {
                proposer: Proposer::MemberOrCommission,
                ..council(By::Council(Rule::Simple), &[Article::Rop11_1], Effect::VoteIsTaken)
            },
            Self::Publication => Row {
                proposer: Proposer::Member,
                ..council(By::Council(Rule::Simple), &[Article::Rop9_2b], Effect::VotesAreKnown)
            },
            Self::WrittenVote => Row {
                proposer: Proposer::Presidency,
                ..council(By::Council(Rule::Unanimity), &[Article::Rop12_1], Effect::VoteIsTaken)
            },
            Self::PartnerCoordination => council(By::Consultation, &[Article::Aci7], Effect::PartnersAlign),
            Self::Conclusions => {
                Row { proposer: Proposer::Presidency, ..council(By::Consensus, &[], Effect::PositionIsKnown) }
            }
        }
    }

    /// The step of the procedure by which it comes to the vote, with the dates of [`crate::law::aci`]; none outside it.
    #[must_use]
    pub const fn step(self) -> Option<StepKind> {
        match self {
            Self::Determination => Some(StepKind::Determine),
            Self::DeterminationAmendment => Some(StepKind::AmendProposal),
            Self::Package
            | Self::MeasuresAmendment
            | Self::Suspension
            | Self::Resumption
            | Self::Termination
            | Self::Repeal => Some(StepKind::Table),
            Self::SolidarityFund
            | Self::NegotiatingMandate
            | Self::Agreement
            | Self::Settlement
            | Self::SanctionsListing
            | Self::OpenVote
            | Self::Publication
            | Self::WrittenVote
            | Self::PartnerCoordination
            | Self::Conclusions => None,
        }
    }
}

const fn council(by: By, basis: &'static [Article], effect: Effect) -> Row {
    Row { proposer: Proposer::Commission, chair: Chair::Presidency, by, basis, effect }
}

const fn committee(basis: &'static [Article], effect: Effect) -> Row {
    Row { proposer: Proposer::Commission, chair: Chair::Commission, by: By::Examination, basis, effect }
}
