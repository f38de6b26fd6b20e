//! Coefficients of the voter model, as plain data: section `voter` of `politics.yaml`.
//!
//! The formula itself stands in `ai::member`.

use crate::base::figures::{BP, DIVISOR, PER_CENT, POINTS, SIZE, figures};

figures! {
    /// Coefficients of the additive model by which a member state's bot votes. Terms are in points.
    pub struct VoterModel {
        /// Per cent of posture × salience.
        position: i32 = PER_CENT,
        /// The stake in relief.
        relief: Relief,
        /// Solidarity: (cohesion - pivot) / divisor.
        solidarity: Slope,
        /// Fear of retaliation.
        fear: Fear,
        /// Domestic pressure.
        domestic: Domestic,
        /// Per cent of lobbying, pledges kept and fund.
        received: i32 = PER_CENT,
        /// Divisor of the points of cost in committee.
        cost: i32 = DIVISOR,
        /// Divisor of the points of cost at the determination.
        cost_determination: i32 = DIVISOR,
        /// Momentum: (population expected for - pivot) / divisor.
        momentum: Slope,
        /// For from this sum on.
        threshold_for: i32 = POINTS,
        /// Against up to this sum.
        threshold_against: i32 = POINTS,
        /// Own last vote on the same file: added after for, taken off after against.
        last_vote: i32 = POINTS,
        /// What belonging to a camp adds.
        camps: Camps,
        /// The pull not to stand alone in a lost minority.
        not_alone: NotAlone,
        /// What statements and past votes tell of their makers.
        told: Told,
        /// What binds.
        bonds: Bonds,
        /// Decisions that are neither determination nor package.
        others: Others,
        /// What those who waver look at besides.
        waver: Waver,
        /// What readiness to help Ukraine moves in those that make arms.
        ukraine: Ukraine,
        /// Luck: what no reason explains.
        mood: Mood,
        /// The vote on concluding an agreement.
        conclude: Conclude,
    }
    /// What belonging to a camp adds.
    pub struct Camps {
        /// To free traders, who would rather abstain on barriers.
        free_trade: i32 = POINTS,
        /// To those who follow the Commission.
        follows: i32 = POINTS,
    }
    /// The pull not to stand alone in a lost minority.
    pub struct NotAlone {
        /// The most that it adds: never more than brings a state to the line for.
        pull: i32 = SIZE,
        /// The population expected for the act from which it is thought certain, bp.
        certain: i32 = BP,
    }
    /// Luck: what no reason explains. A spread is that of the sum of three even draws of so many points either way.
    ///
    /// The mood of a file lasts. Both parts of it start at their spread and are then, month by month, `kept` of what they were and
    /// a new draw of their step.
    pub struct Mood {
        /// A state's own mood on a file: spread.
        own: i32 = POINTS,
        /// What a month changes in it: spread.
        own_step: i32 = POINTS,
        /// The mood that all share on a file: spread.
        common: i32 = POINTS,
        /// What a month changes in it: spread.
        common_step: i32 = POINTS,
        /// The share of a mood that is left after a month, bp.
        kept: i32 = BP,
        /// What the room adds on the day of a vote: spread.
        day: i32 = POINTS,
        /// By how much a position that binds nobody may differ: spread.
        shown: i32 = POINTS,
        /// By how much what is said in confidence may differ: spread.
        confided: i32 = POINTS,
        /// What each point of trust that the chair has lost adds to that, per cent of a point.
        confided_distrust: i32 = PER_CENT,
    }
    /// What statements and past votes tell of their makers.
    pub struct Told {
        /// A public statement, points.
        stated: i32 = POINTS,
        /// What a state has said in confidence, points, to whom it was said.
        confided: i32 = POINTS,
        /// The last vote on the topic, for four months, points.
        voted: i32 = POINTS,
    }
    /// What binds.
    pub struct Bonds {
        /// A word given in public, points.
        word: i32 = POINTS,
        /// A pledge that was accepted, points.
        pledge: i32 = SIZE,
        /// Each agreement that Beijing broke, points against the next.
        distrust: i32 = POINTS,
        /// Per cent of the fear of a stick that counts once it is announced.
        announced: i32 = PER_CENT,
    }
    /// Decisions that are neither determination nor package.
    pub struct Others {
        /// By how much a listing is a heavier step than a package, points.
        listing: i32 = POINTS,
        /// By how much conclusions weigh less than an act, points.
        conclusions: i32 = POINTS,
        /// What a fund of a thousand million costs those that gain nothing by it, points.
        fund: i32 = POINTS,
    }
    /// What those who waver look at besides.
    pub struct Waver {
        /// Who is so near to nothing wavers, points.
        within: i32 = POINTS,
        /// Bp of the case file above or below the threshold for one point.
        file: i32 = DIVISOR,
        /// A package after no month of talks, points.
        no_talks: i32 = POINTS,
        /// A package after one month of talks, points.
        short_talks: i32 = POINTS,
        /// A package after three months of talks or more, points.
        long_talks: i32 = POINTS,
        /// A package that answers in kind a barrier at work, points.
        mirrored: i32 = POINTS,
        /// Lost by a package of twice the middle of the injury, points.
        disproportion: i32 = POINTS,
    }
    /// (Pivot − readiness) / divisor × score of defence / 5: where licences for arms are refused, help for Ukraine is at stake.
    pub struct Ukraine {
        /// The readiness at which nothing is said, bp.
        pivot: i32 = BP,
        /// Bp of it for one point.
        divisor: i32 = DIVISOR,
        /// The most that it takes off, points.
        less: i32 = SIZE,
        /// The most that it adds, points.
        more: i32 = SIZE,
    }
    /// (Something − pivot) / divisor.
    pub struct Slope {
        /// What counts as nothing, bp.
        pivot: i32 = BP,
        /// Bp for one point.
        divisor: i32 = DIVISOR,
    }
    /// Pain × (mean of cohesion and credibility − the pivot of [`crate::game::rulebook::Opinions`]) / divisor.
    pub struct Relief {
        /// Pain × (belief - `deliver_pivot`) / divisor.
        divisor: i32 = DIVISOR,
    }
    /// Fear × (base + highest rung × `per_rung` / 100) / divisor.
    pub struct Fear {
        /// At an empty ladder.
        base: i32 = POINTS,
        /// Hundredths for each rung.
        per_rung: i32 = POINTS,
        /// Fear × (base + rung × `per_rung` / 100) / divisor.
        divisor: i32 = DIVISOR,
    }
    /// Anger × anger % − favour / `favour_divisor`.
    pub struct Domestic {
        /// Per cent of anger.
        anger: i32 = PER_CENT,
        /// Bp of favour that mollify by one point.
        favour_divisor: i32 = DIVISOR,
    }
    /// (Terms − pivot) / divisor + pain / `pain_divisor` + base − max(0, posture) / `posture_divisor`, and `refusal` below the reservation.
    pub struct Conclude {
        /// Terms that count as nothing, bp.
        pivot: i32 = BP,
        /// Bp of terms for one point.
        divisor: i32 = DIVISOR,
        /// Bp of pain for one point.
        pain_divisor: i32 = DIVISOR,
        /// The readiness to settle.
        base: i32 = POINTS,
        /// Points of posture that cost one point.
        posture_divisor: i32 = DIVISOR,
        /// Points of the cost of measures that are suspended for one point.
        cost_divisor: i32 = DIVISOR,
        /// Added below the Union's reservation.
        refusal: i32 = POINTS,
    }
}
