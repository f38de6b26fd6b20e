//! Coefficients of the voter model, as plain data: one field for each figure of `politics.yaml`, section `voter`.
//!
//! The formula itself stands in `ai::member`.

/// Coefficients of the additive model by which a member state's bot votes. Terms are in points.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct VoterModel {
    /// Per cent of posture × salience.
    pub position: i32,
    /// The stake in relief.
    pub relief: Relief,
    /// Solidarity: (cohesion − pivot) / divisor.
    pub solidarity: Slope,
    /// Fear of retaliation.
    pub fear: Fear,
    /// Domestic pressure.
    pub domestic: Domestic,
    /// Per cent of what was received: lobbying, pledges kept, fund.
    pub received: i32,
    /// Divisor of the points of cost when the measures themselves are voted on in committee.
    pub cost: i32,
    /// Divisor of the points of cost when the determination is voted on: it is not yet a measure.
    pub cost_determination: i32,
    /// Momentum: (share of the population expected to vote for, in basis points − pivot) / divisor.
    pub momentum: Slope,
    /// For from this sum on, in points.
    pub threshold_for: i32,
    /// Against up to this sum, in points; abstains between.
    pub threshold_against: i32,
    /// What statements and past votes tell of their makers.
    pub told: Told,
    /// What binds.
    pub bonds: Bonds,
    /// Decisions that are neither determination nor package.
    pub others: Others,
    /// What those who waver look at besides.
    pub waver: Waver,
    /// Spread of the day's chance, in points.
    pub mood: i32,
    /// The vote on concluding an agreement.
    pub conclude: Conclude,
}

/// What statements and past votes tell of their makers, in points.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// A public statement.
    pub stated: i32,
    /// The last vote on the topic, for four months.
    pub voted: i32,
}

/// What binds, in points unless said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Bonds {
    /// A word given in public.
    pub word: i32,
    /// A pledge that was accepted.
    pub pledge: i32,
    /// Each agreement that Beijing broke, against the next.
    pub distrust: i32,
    /// Per cent of the fear of a stick that counts once it is announced.
    pub announced: i32,
}

/// Decisions that are neither determination nor package, in points.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Others {
    /// By how much a listing is a heavier step than a package.
    pub listing: i32,
    /// By how much conclusions weigh less than an act.
    pub conclusions: i32,
    /// What a fund of a thousand million costs those that gain nothing by it.
    pub fund: i32,
}

/// What those who waver look at besides, in points unless said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Waver {
    /// Who is so near to nothing wavers.
    pub within: i32,
    /// Basis points of the case file above or below the threshold for one point; at least 1.
    pub file: i32,
    /// A package after no month of talks.
    pub no_talks: i32,
    /// A package after one month of talks.
    pub short_talks: i32,
    /// A package after three months of talks or more.
    pub long_talks: i32,
    /// Lost by a package of twice the middle of the injury.
    pub disproportion: i32,
}

/// (Something − pivot) / divisor.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Slope {
    /// What counts as nothing, in basis points.
    pub pivot: i32,
    /// Basis points for one point; at least 1.
    pub divisor: i32,
}

/// Pain × (mean of cohesion and credibility − the pivot of [`crate::game::rulebook::Opinions`]) / divisor.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Relief {
    /// The divisor; at least 1.
    pub divisor: i32,
}

/// Fear × (base + highest rung × `per_rung` / 100) / divisor.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Fear {
    /// At an empty ladder.
    pub base: i32,
    /// Hundredths for each rung.
    pub per_rung: i32,
    /// The divisor; at least 1.
    pub divisor: i32,
}

/// Anger × anger % − favour / `favour_divisor`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Domestic {
    /// Per cent of anger.
    pub anger: i32,
    /// Basis points of favour that mollify by one point; at least 1.
    pub favour_divisor: i32,
}

/// (Terms − pivot) / divisor + pain / `pain_divisor` + base − max(0, posture) / `posture_divisor`, and `refusal` below the
/// Union's reservation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Conclude {
    /// Terms that count as nothing, in basis points by which controls recede.
    pub pivot: i32,
    /// Basis points of terms for one point; at least 1.
    pub divisor: i32,
    /// Basis points of pain for one point; at least 1.
    pub pain_divisor: i32,
    /// The readiness to settle, in points.
    pub base: i32,
    /// Points of posture that cost one point; at least 1.
    pub posture_divisor: i32,
    /// Points of cost of suspended measures that make one point; at least 1.
    pub cost_divisor: i32,
    /// Added when the terms lie below what the Union reserved, in points.
    pub refusal: i32,
}
