//! Coefficients of the voter model, as plain data: section `voter` of `politics.yaml`.
//!
//! The formula itself stands in `ai::member`.

use crate::base::figures::{BP, DIVISOR, PER_CENT, POINTS, figures};

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
        /// What statements and past votes tell of their makers.
        told: Told,
        /// What binds.
        bonds: Bonds,
        /// Decisions that are neither determination nor package.
        others: Others,
        /// What those who waver look at besides.
        waver: Waver,
        /// Spread of the day's chance.
        mood: i32 = POINTS,
        /// The vote on concluding an agreement.
        conclude: Conclude,
    }
    /// What statements and past votes tell of their makers.
    pub struct Told {
        /// A public statement, points.
        stated: i32 = POINTS,
        /// The last vote on the topic, for four months, points.
        voted: i32 = POINTS,
    }
    /// What binds.
    pub struct Bonds {
        /// A word given in public, points.
        word: i32 = POINTS,
        /// A pledge that was accepted, points.
        pledge: i32 = POINTS,
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
        /// Lost by a package of twice the middle of the injury, points.
        disproportion: i32 = POINTS,
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
