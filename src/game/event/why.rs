//! Why an indicator moved, and how suggestions and pledges ended.

/// Why an indicator moved.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Cause {
    /// It tends back to where it rests.
    Rest,
    /// The Union acts together.
    Acting,
    /// The worst hit are hit much harder than the mean.
    Spread,
    /// Pain without action.
    PainWithoutAction,
    /// The cost of one's own measures.
    OwnCost,
    /// Beliefs fade.
    Fade,
    /// Nothing is under way.
    Idle,
    /// Rungs were climbed and not answered.
    Unanswered,
    /// Measures bite.
    Measures,
    /// China substitutes.
    Decay,
    /// Supply sufficed.
    Supplied,
    /// Supply did not suffice.
    Unmet,
    /// A bilateral channel.
    Channel,
    /// A determination.
    Determination,
    /// A determination lost.
    Lost,
    /// No determination within ten weeks.
    Late,
    /// The Council was called on to act.
    Called,
    /// The determination was held back after the ten weeks.
    HeldLate,
    /// How each voted was made public.
    Published,
    /// It was found out who let something be known outside.
    Leak,
    /// It became known outside what the lawyers say of a text.
    Lawyers,
    /// What was promised to Ukraine came late.
    Deliveries,
    /// A proposal was withdrawn.
    ProposalWithdrawn,
    /// Measures were adopted.
    Adopted,
    /// Measures were adopted without a positive opinion.
    AdoptedWithoutOpinion,
    /// An examination was opened.
    Examination,
    /// An agreement was concluded.
    Agreement,
    /// An agreement was broken.
    Breach,
    /// Beijing was found to hold back what was agreed.
    HeldBack,
    /// A pledge was kept.
    PledgeKept,
    /// A pledge was broken.
    PledgeBroken,
    /// G7 coordination.
    Coordination,
    /// Beijing stepped down.
    Eased,
    /// Beijing climbed.
    Climbed,
    /// A dated event.
    World,
    /// A dispatch.
    Dispatch,
    /// The facilitator.
    Inject,
    /// Projects and investments outside China.
    Projects,
    /// Evidence was filed or answered.
    Evidence,
    /// A package above the middle of the injury's range.
    Disproportion,
    /// The fund: adopted, or refused.
    Fund,
    /// A listing: adopted, or prevented.
    Listing,
    /// Conclusions: adopted, or prevented.
    Conclusions,
    /// Statements to the minutes.
    Statement,
    /// A vote below the stand that was shown.
    BelowStand,
}

/// What became of a suggestion for the draft.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SuggestionAnswer {
    /// It is in the text.
    Taken,
    /// It would have taken more from China than it inflicted (Art. 11(1)).
    Disproportionate,
    /// Few asked for it, and the text is the one expected to pass.
    NotInText,
    /// No text was tabled.
    NoText,
}

/// How a pledge ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PledgeEnd {
    /// The condition was met and the promise kept.
    Kept,
    /// The condition was met and the promise was not kept.
    Broken,
    /// The condition was not met, nobody accepted, or the deadline passed without occasion.
    Lapsed,
}
