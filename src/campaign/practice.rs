//! How the Union's side goes about its business, as plain data: one field for each figure of `practice.yaml`.
//!
//! Nothing here says how anybody votes (that is [`super::voter`]); it says who finds the time for what, and what the Commission
//! and the Presidency wait for. One declaration gives the type, the
//! format of the file and the way to each figure.

use crate::campaign::entry::Entry;
use crate::campaign::figures::figures;
use crate::campaign::shape::{BP, DIVISOR, PER_CENT, POINTS, Record, Shape, must, record};

/// Months.
const MONTHS: Shape = Shape::Figure(0, 24);
/// So many of something.
const COUNT: Shape = Shape::Figure(0, 40);

figures! {
    /// Member states in consultation: what they find the time for, and from where on.
    MemberPractice, MEMBERS {
        /// Acts in a month at most, whatever the bandwidth.
        acts: Shape::Figure(0, 3),
        /// The chance of doing anything in a month, bp.
        busy: BP,
        /// The chance of a second act after the first, bp.
        busy_again: BP,
        /// How much worse off than the mean a state is that asks for help, bp.
        help: BP,
        /// The chance that it asks, bp.
        help_chance: BP,
        /// The sum from which a state proposes a listing, points.
        listing: POINTS,
        /// The chance that it does, bp.
        listing_chance: BP,
        /// The chance that the Presidency tables conclusions, bp.
        conclusions_chance: BP,
        /// From this sum on nobody goes to Beijing alone, points.
        alone_below: POINTS,
        /// With so much favour left nobody goes again, bp.
        alone_favour: BP,
        /// The most that injury adds to readiness to go alone, bp.
        alone_despair: BP,
        /// What readiness for channels adds by itself, bp for each point.
        alone_readiness: Shape::Figure(0, 100),
        /// How much of despair counts when there is no cohesion at all, bp.
        alone_apart: BP,
        /// The sum from which a state asks for an examination, points.
        ask: POINTS,
        /// The chance that it asks, bp.
        ask_chance: BP,
        /// The sum from which a state says that it will vote for, points.
        speak_for: POINTS,
        /// The sum down from which it says that it will vote against, points.
        speak_against: POINTS,
        /// The chance that it speaks while something is under way, bp.
        speak_chance: BP,
        /// The chance that it speaks while nothing is, bp.
        speak_chance_idle: BP,
        /// The sum from which a state asks for a vote, points.
        request: POINTS,
        /// The chance that it asks, bp.
        request_chance: BP,
        /// The chance of carrying above which it asks, per cent.
        request_odds: PER_CENT,
        /// The lowest sum with which a state wants a narrower determination, points.
        narrower_from: POINTS,
        /// From this sum on the text is narrow enough for it, points.
        narrower_below: POINTS,
        /// From this sum on it wants a wider one, points.
        wider_from: POINTS,
        /// The chance that it moves an amendment, bp.
        amend_chance: BP,
        /// The chance of a suggestion on the package, bp.
        suggest_chance: BP,
        /// The cost in its dearest sector from which it asks to spare it, points.
        spare_cost: POINTS,
        /// Above this sum it does not ask, points.
        spare_most: POINTS,
        /// The lowest sum with which it asks for a sunset, points.
        sunset_from: POINTS,
        /// From this sum on it does not, points.
        sunset_below: POINTS,
        /// The sunset it asks for, months.
        sunset_months: MONTHS,
        /// The sum from which a state lobbies for, points.
        lobby_for: POINTS,
        /// The sum down from which it lobbies against, points.
        lobby_against: POINTS,
        /// The chance that it lobbies while something is under way, bp.
        lobby_chance: BP,
        /// The chance that it lobbies while nothing is, bp.
        lobby_chance_idle: BP,
        /// Beyond so many points past the line nobody needs to be asked.
        waverer_past: POINTS,
        /// From so many points short of the line on it is no use.
        waverer_short: POINTS,
        /// The chance that the Presidency holds a straw poll while it counts, bp.
        poll_chance: BP,
        /// Supply below which a state builds elsewhere, bp of demand.
        invest: BP,
        /// The chance that it does, bp.
        invest_chance: BP,
        /// The sum from which a state offers a pledge for a vote, points.
        pledge: POINTS,
        /// The chance that it does, bp.
        pledge_chance: BP,
        /// Supply from which it can promise stocks, bp of demand.
        pledge_supply: BP,
        /// How long the offer stands, months.
        pledge_months: MONTHS,
    }
}

figures! {
    /// The Commission: what it waits for.
    CommissionPractice, COMMISSION {
        /// States that must ask before it opens an examination: the Instrument names no number.
        asking_members: COUNT,
        /// Their share of the population, bp.
        asking_population: BP,
        /// The rung from which half of either is enough.
        grave: Shape::Figure(1, 100),
        /// The case file that it wants in hand before it opens, bp.
        opening_file: BP,
        /// What a month of examination is thought to find, bp of the case file.
        finds: Shape::Figure(1, 10_000),
        /// The longest examination that it plans, months.
        plans: Shape::Figure(1, 4),
        /// Months after which an examination that did not find enough is closed.
        longest: MONTHS,
        /// Rounds between a lost vote and a second attempt.
        rests: MONTHS,
        /// The chance of carrying at which a second attempt is worth it, per cent.
        second_attempt: PER_CENT,
        /// The chance of carrying below which it proposes the narrow text, per cent.
        narrow_below: PER_CENT,
        /// What an offer is worth for which it waits a month longer, bp of all that the Union could wish for.
        worth_waiting: BP,
        /// Months between one package and the next.
        between: MONTHS,
        /// The most measures in a package.
        measures: COUNT,
        /// Members whose wish to drop a measure is heard.
        drop_members: COUNT,
        /// The share of the population whose wish to spare a sector is heard, bp.
        spare_population: BP,
        /// Members whose wish for a sunset is heard.
        sunset_members: COUNT,
        /// The sunset that it then writes, months.
        sunset_months: MONTHS,
        /// The chance of a determination from which a mandate is asked for together with it, per cent.
        mandate_odds: PER_CENT,
        /// Months of talks after which a lower mandate is asked for, if an offer with security content waits.
        mandate_months: MONTHS,
        /// What such an offer must be worth, bp of all that the Union could wish for.
        mandate_worth: BP,
        /// Rounds for which a treaty should still stand, its negotiation included, to be worth asking for.
        treaty_rounds: MONTHS,
        /// Alignment of the G7 from which it no longer coordinates every month, bp.
        aligned: BP,
        /// Population against on appeal above which it does not use its power to adopt, bp.
        adopt_population: BP,
        /// Cohesion below which it does not either, bp.
        adopt_cohesion: BP,
        /// The legal risk of a package above which it tables nothing, bp.
        doubt: BP,
        /// The same after a breach, bp.
        doubt_after_breach: BP,
        /// States that must ask before it proposes a fund: no rule names a number.
        fund_members: COUNT,
        /// Or their share of the population, bp.
        fund_population: BP,
        /// How much worse off than the mean the worst hit must be, bp.
        fund_uneven: BP,
    }
}

figures! {
    /// The Presidency: what it waits for.
    PresidencyPractice, PRESIDENCY {
        /// The chance of carrying from which an item is put to the vote, per cent.
        put: PER_CENT,
    }
}

figures! {
    /// What everybody thinks of everybody, from what all may know: where a state seems to stand before it has spoken.
    SightPractice, SIGHT {
        /// Spread of what is not known about a state on the day, points: as a logistic scale.
        unknown: Shape::Figure(1, 1_000),
        /// How long a vote tells something about its state, rounds.
        remembered: MONTHS,
        /// On talks and terms most are willing, points.
        talks: POINTS,
        /// By how much being for measures lessens that: divides a state's points.
        talks_divisor: DIVISOR,
        /// Money is welcome to all, points.
        fund: POINTS,
        /// And more to those in pain: divides its basis points.
        fund_divisor: DIVISOR,
        /// A listing is harder than a measure by so many points.
        listing: POINTS,
    }
}

/// How the Union's side goes about its business.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Practice {
    /// Member states in consultation.
    pub members: MemberPractice,
    /// The Commission.
    pub commission: CommissionPractice,
    /// The Presidency.
    pub presidency: PresidencyPractice,
    /// What everybody thinks of everybody.
    pub sight: SightPractice,
}

/// The format of `practice.yaml`.
pub(crate) static PRACTICE: Record = record(&[
    must("members", Shape::Record(&MEMBERS), "Member states in consultation."),
    must("commission", Shape::Record(&COMMISSION), "What the Commission waits for."),
    must("presidency", Shape::Record(&PRESIDENCY), "What the Presidency waits for."),
    must("sight", Shape::Record(&SIGHT), "What everybody thinks of everybody."),
]);

impl Practice {
    /// Reads the file.
    pub(crate) fn read(file: Entry<'_>) -> Option<Self> {
        Some(Self {
            members: MemberPractice::read(file.child("members")?)?,
            commission: CommissionPractice::read(file.child("commission")?)?,
            presidency: PresidencyPractice::read(file.child("presidency")?)?,
            sight: SightPractice::read(file.child("sight")?)?,
        })
    }

    /// The figure at a path such as `commission.asking_members`.
    pub fn figure(&mut self, group: &str, name: &str) -> Option<&mut i32> {
        match group {
            "members" => self.members.figure(name),
            "commission" => self.commission.figure(name),
            "presidency" => self.presidency.figure(name),
            "sight" => self.sight.figure(name),
            _ => None,
        }
    }
}
