//! How the Union's side goes about its business, as plain data: one field for each figure of `practice.yaml`.
//!
//! Nothing here says how anybody votes (that is [`super::voter`]); it says who finds the time for what, and what the Commission
//! and the Presidency wait for.

use crate::base::figures::{BP, Bounds, DIVISOR, PER_CENT, POINTS, figures, months, plain};

/// Months.
const MONTHS: Bounds = months(0, 24);
/// So many of something.
const COUNT: Bounds = plain(0, 40);

figures! {
    /// Member states in consultation: what they find the time for, and from where on.
    pub struct MemberPractice {
        /// Acts in a month at most, whatever the bandwidth.
        acts: i32 = plain(0, 3),
        /// The chance of doing anything in a month, bp.
        busy: i32 = BP,
        /// The chance of a second act after the first, bp.
        busy_again: i32 = BP,
        /// How much worse off than the mean a state is that asks for help, bp.
        help: i32 = BP,
        /// The chance that it asks, bp.
        help_chance: i32 = BP,
        /// The sum from which a state proposes a listing, points.
        listing: i32 = POINTS,
        /// The chance that it does, bp.
        listing_chance: i32 = BP,
        /// The chance that the Presidency tables conclusions, bp.
        conclusions_chance: i32 = BP,
        /// From this sum on nobody goes to Beijing alone, points.
        alone_below: i32 = POINTS,
        /// With so much favour left nobody goes again, bp.
        alone_favour: i32 = BP,
        /// The most that injury adds to readiness to go alone, bp.
        alone_despair: i32 = BP,
        /// What readiness for channels adds by itself, bp for each point.
        alone_readiness: i32 = plain(0, 100),
        /// How much of despair counts when there is no cohesion at all, bp.
        alone_apart: i32 = BP,
        /// The sum from which a state asks for an examination, points.
        ask: i32 = POINTS,
        /// The chance that it asks, bp.
        ask_chance: i32 = BP,
        /// The sum from which a state says that it will vote for, points.
        speak_for: i32 = POINTS,
        /// The sum down from which it says that it will vote against, points.
        speak_against: i32 = POINTS,
        /// The chance that it speaks while something is under way, bp.
        speak_chance: i32 = BP,
        /// The chance that it speaks while nothing is, bp.
        speak_chance_idle: i32 = BP,
        /// The sum from which a state asks for a vote, points.
        request: i32 = POINTS,
        /// The chance that it asks, bp.
        request_chance: i32 = BP,
        /// The chance of carrying above which it asks, per cent.
        request_odds: i32 = PER_CENT,
        /// The lowest sum with which a state wants a narrower determination, points.
        narrower_from: i32 = POINTS,
        /// From this sum on the text is narrow enough for it, points.
        narrower_below: i32 = POINTS,
        /// From this sum on it wants a wider one, points.
        wider_from: i32 = POINTS,
        /// The chance that it moves an amendment, bp.
        amend_chance: i32 = BP,
        /// The sum from which a state asks that votes be made public, points.
        publish: i32 = POINTS,
        /// The chance that it asks, bp.
        publish_chance: i32 = BP,
        /// How far from nothing, either way, the sum of a state is that leaks where another one stands, points.
        leak: i32 = POINTS,
        /// The chance that it does, bp.
        leak_chance: i32 = BP,
        /// The chance of carrying, per cent, below which who wants an act leaks, and above 100 less which who does not.
        leak_odds: i32 = PER_CENT,
        /// How far from nothing, either way, the sum of a state is that asks the Legal Service for its opinion, points.
        opinion: i32 = POINTS,
        /// The chance that it does, bp; the chair, which pays nothing for it, always does.
        opinion_chance: i32 = BP,
        /// The legal risk up to which an opinion is thought to help who wants the text, and above which who does not, bp.
        opinion_risk: i32 = BP,
        /// The chance of a suggestion on the package, bp.
        suggest_chance: i32 = BP,
        /// The cost in its dearest sector from which it asks to spare it, points.
        spare_cost: i32 = POINTS,
        /// Above this sum it does not ask, points.
        spare_most: i32 = POINTS,
        /// The lowest sum with which it asks for a sunset, points.
        sunset_from: i32 = POINTS,
        /// From this sum on it does not, points.
        sunset_below: i32 = POINTS,
        /// The sunset it asks for, months.
        sunset_months: i32 = MONTHS,
        /// The sum from which a state lobbies for, points.
        lobby_for: i32 = POINTS,
        /// The sum down from which it lobbies against, points.
        lobby_against: i32 = POINTS,
        /// The chance that it lobbies while something is under way, bp.
        lobby_chance: i32 = BP,
        /// The chance that it lobbies while nothing is, bp.
        lobby_chance_idle: i32 = BP,
        /// Beyond so many points past the line nobody needs to be asked.
        waverer_past: i32 = POINTS,
        /// From so many points short of the line on it is no use.
        waverer_short: i32 = POINTS,
        /// Supply below which a state builds elsewhere, bp of demand.
        invest: i32 = BP,
        /// The chance that it does, bp.
        invest_chance: i32 = BP,
        /// The sum from which a state offers a pledge for a vote, points.
        pledge: i32 = POINTS,
        /// The chance that it does, bp.
        pledge_chance: i32 = BP,
        /// Supply from which it can promise stocks, bp of demand.
        pledge_supply: i32 = BP,
        /// How long the offer stands, months.
        pledge_months: i32 = MONTHS,
    }
}

figures! {
    /// The Commission: what it waits for.
    pub struct CommissionPractice {
        /// States that must ask before it opens an examination: the Instrument names no number.
        asking_members: i32 = COUNT,
        /// Their share of the population, bp.
        asking_population: i32 = BP,
        /// The rung from which half of either is enough.
        grave: i32 = plain(1, 100),
        /// The case file that it wants in hand before it opens, bp.
        opening_file: i32 = BP,
        /// What a month of examination is thought to find, bp of the case file.
        finds: i32 = plain(1, 10_000),
        /// The longest examination that it plans, months.
        plans: i32 = plain(1, 4),
        /// Months after which an examination that did not find enough is closed.
        longest: i32 = MONTHS,
        /// Rounds between a lost vote and a second attempt.
        rests: i32 = MONTHS,
        /// The chance of carrying at which a second attempt is worth it, per cent.
        second_attempt: i32 = PER_CENT,
        /// Months after the ten weeks from which it calls on the Council to act, or gives up.
        calls_after: i32 = MONTHS,
        /// The chance of carrying at which it calls on the Council to act, per cent.
        call: i32 = PER_CENT,
        /// The chance of carrying below which it proposes the narrow text, per cent.
        narrow_below: i32 = PER_CENT,
        /// What the Presidency's text must add to the chance for it to make the text its own, points of per cent.
        text_taken: i32 = PER_CENT,
        /// What an offer is worth for which it waits a month longer, bp of all that the Union could wish for.
        worth_waiting: i32 = BP,
        /// Months between one package and the next.
        between: i32 = MONTHS,
        /// The most measures in a package.
        measures: i32 = COUNT,
        /// Members whose wish to drop a measure is heard.
        drop_members: i32 = COUNT,
        /// The share of the population whose wish to spare a sector is heard, bp.
        spare_population: i32 = BP,
        /// Members whose wish for a sunset is heard.
        sunset_members: i32 = COUNT,
        /// The sunset that it then writes, months.
        sunset_months: i32 = MONTHS,
        /// The chance of a determination from which a mandate is asked for together with it, per cent.
        mandate_odds: i32 = PER_CENT,
        /// Months of talks after which a lower mandate is asked for, if an offer with security content waits.
        mandate_months: i32 = MONTHS,
        /// What such an offer must be worth, bp of all that the Union could wish for.
        mandate_worth: i32 = BP,
        /// Rounds for which a treaty should still stand, its negotiation included, to be worth asking for.
        treaty_rounds: i32 = MONTHS,
        /// Alignment of the G7 from which it no longer coordinates every month, bp.
        aligned: i32 = BP,
        /// Population against on appeal above which it does not use its power to adopt, bp.
        adopt_population: i32 = BP,
        /// Cohesion below which it does not either, bp.
        adopt_cohesion: i32 = BP,
        /// The legal risk of a package above which it tables nothing, bp.
        doubt: i32 = BP,
        /// The same after a breach, bp.
        doubt_after_breach: i32 = BP,
        /// States that must ask before it proposes a fund: no rule names a number.
        fund_members: i32 = COUNT,
        /// Or their share of the population, bp.
        fund_population: i32 = BP,
        /// How much worse off than the mean the worst hit must be, bp.
        fund_uneven: i32 = BP,
    }
}

figures! {
    /// The Presidency: what it waits for.
    pub struct PresidencyPractice {
        /// The chance of carrying from which an item is put to the vote, per cent.
        put: i32 = PER_CENT,
        /// The same for a determination when its ten weeks end, and after them, per cent.
        put_due: i32 = PER_CENT,
        /// The share of the members expected to vote for from which it notes a majority instead, bp.
        conclude_members: i32 = BP,
        /// The share of the people behind them from which it does, bp.
        conclude_people: i32 = BP,
        /// The share of the people opposed up to which it notes a majority, bp.
        conclude_opposed: i32 = BP,
        /// How far from even the chance of carrying may be for it to hear members in confidence, points of per cent.
        hear_close: i32 = PER_CENT,
        /// How far from the line a member may seem for it to be heard, points.
        hear_within: i32 = POINTS,
        /// What each point in which a text differs from the proposal must be worth in the chance of carrying, points of per cent.
        text_step: i32 = PER_CENT,
        /// What a text must be worth in all for the Presidency to present it, points of per cent.
        text_worth: i32 = PER_CENT,
        /// The period that it offers to those who want time, months.
        text_long: i32 = plain(1, 12),
    }
}

figures! {
    /// Coreper: which stand a state shows by its sum, mood included, and who holds a reserve though it could go along.
    pub struct CoreperPractice {
        /// So many points beyond the line for, a state supports; from the line on it can accept.
        support: i32 = POINTS,
        /// Down to so many points before the line it holds a reserve on a point.
        substantive: i32 = POINTS,
        /// From so many points below the line against it opposes.
        oppose: i32 = POINTS,
        /// Fear from which a state shows less than it thinks, points.
        afraid: i32 = POINTS,
        /// By how much less, points.
        hides: i32 = POINTS,
        /// So many points short of the line, who holds a reserve votes for all the same, with a statement to the minutes.
        statement: i32 = POINTS,
        /// The chance that who could accept holds a reserve on a point as a price, bp.
        price: i32 = BP,
        /// The same of a large state, bp.
        price_large: i32 = BP,
        /// The share of the population from which a state is large, bp.
        large: i32 = BP,
        /// The chance of a parliamentary reserve, where the parliament examines and the state could accept, bp.
        parliament: i32 = BP,
        /// The chance of a scrutiny reserve of who could accept, bp.
        scrutiny: i32 = BP,
        /// The chance that who could accept keeps silent while Beijing favours it, bp.
        shy: i32 = BP,
        /// The chance of a parliamentary reserve, where the parliament examines and the state is reluctant, bp.
        parliament_reluctant: i32 = BP,
        /// The chance of a scrutiny reserve of who is reluctant: the others of them are silent, bp.
        scrutiny_reluctant: i32 = BP,
        /// How a report is counted.
        counts: CountsPractice,
    }
    /// Of a hundred that show a stand so many are expected to vote for.
    pub struct CountsPractice {
        /// Who supports.
        support: i32 = PER_CENT,
        /// Who can accept.
        accept: i32 = PER_CENT,
        /// Who holds a reserve on a point, or of its parliament.
        reserve: i32 = PER_CENT,
        /// Who holds one of scrutiny.
        scrutiny: i32 = PER_CENT,
        /// Who is silent.
        silent: i32 = PER_CENT,
    }
}

figures! {
    /// What everybody thinks of everybody, from what all may know: where a state seems to stand before it has spoken.
    pub struct SightPractice {
        /// Spread of what is not known about a state on the day, points: as a logistic scale.
        unknown: i32 = plain(1, 1_000),
        /// How long a vote tells something about its state, rounds.
        remembered: i32 = MONTHS,
        /// On talks and terms most are willing, points.
        talks: i32 = POINTS,
        /// By how much being for measures lessens that: divides a state's points.
        talks_divisor: i32 = DIVISOR,
        /// Money is welcome to all, points.
        fund: i32 = POINTS,
        /// And more to those in pain: divides its basis points.
        fund_divisor: i32 = DIVISOR,
        /// A listing is harder than a measure by so many points.
        listing: i32 = POINTS,
    }
}

figures! {
    /// How the Union's side goes about its business.
    pub struct Practice {
        /// Member states in consultation.
        members: MemberPractice,
        /// What the Commission waits for.
        commission: CommissionPractice,
        /// What the Presidency waits for.
        presidency: PresidencyPractice,
        /// What members show in Coreper.
        coreper: CoreperPractice,
        /// What everybody thinks of everybody.
        sight: SightPractice,
    }
}
