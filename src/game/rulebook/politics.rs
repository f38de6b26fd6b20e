//! Constants of politics: drifts, prices and the start.

use super::council::{CouncilRules, StandRules};
use crate::base::figures::{
    BP, BP_CHANGE, MILLION_EURO, PER_CENT, POINTS, SIZE, Unit, VALUE_POINTS, figures, from_to, months, plain,
};
use crate::base::set::StateSet;

/// What a length finds on the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opening {
    /// Nothing was asked.
    Nothing,
    /// The examination has run for so many months.
    Examination {
        /// Months behind it.
        months: u8,
        /// Months planned in all (at most four, Art. 4(2)).
        planned: u8,
    },
    /// The Commission's proposal lies with the Council.
    Proposal,
}

/// Monthly drifts and the prices of acts.
#[derive(Clone, PartialEq, Debug)]
pub struct PoliticsRules {
    /// Drifts of cohesion and credibility.
    pub drift: Drift,
    /// Weight of opinion.
    pub opinions: Opinions,
    /// What acts cost and bring.
    pub prices: Prices,
    /// The stockpile and solidarity fund.
    pub fund: FundRules,
    /// The sanctions listing.
    pub listing: ListingRules,
    /// Conclusions.
    pub conclusions: ConclusionRules,
    /// What a binding treaty takes and what its breach costs.
    pub treaty: TreatyRules,
    /// What Parliament asks of a treaty before it consents.
    pub asks: Asks,
    /// What the law asks for in substance.
    pub grounds: GroundRules,
    /// What it costs to vote below one's stand.
    pub stands: StandRules,
    /// How the Council comes to its decisions.
    pub council: CouncilRules,
    /// How far an agreement can be hollowed out, and what follows.
    pub compliance: ComplianceRules,
    /// What follows when the Union cannot deliver what it promised to Ukraine.
    pub deliveries: DeliveryRules,
    /// The states that feel it first.
    pub eastern: StateSet,
}

/// What Parliament asks of a treaty before it consents.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Asks {
    /// That defence or technology are in it.
    pub security: bool,
    /// That compliance is verified.
    pub verification: bool,
}

/// What the law asks for in substance, in basis points unless said otherwise ([`crate::game::grounds`]). A campaign without the
/// section tests nothing and knows no fuse.
///
/// A ground is three figures: what it takes to be met, what it takes to leave no doubt, and the doubt for each 10,000 missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct GroundRules {
    /// The share of the injury in scope: narrow, as proposed, wide.
    pub scope: [i32; 3],
    /// Purpose (Art. 2(1)).
    pub purpose: [i32; 3],
    /// Failed talks (Art. 8(1)(a)).
    pub engagement: [i32; 3],
    /// What a month with offers of both sides adds to failed talks, and what all such months can add.
    pub exchange: [i32; 2],
    /// Necessity (Art. 8(1)(b)).
    pub necessity: [i32; 3],
    /// What lessens it: an offer at the mandate, an easing of late, no attempt at coordination.
    pub spares: [i32; 3],
    /// The Union interest (Art. 8(1)(c), 9).
    pub interest: [i32; 3],
    /// How it is reckoned: where it begins, what each basis point of injury adds, what each point of mean cost takes.
    pub balance: [i32; 3],
    /// Whether a month's notice comes before a draft (Art. 13(1)): 1 or 0.
    pub notice: i32,
    /// The doubt of a wide scope, of each point of legal risk in a package, and of a package of twice the middle of the injury.
    pub wide: i32,
    /// See `wide`.
    pub risk: i32,
    /// See `wide`.
    pub excess: i32,
    /// The doubt that a package loses which answers in kind a barrier that is at work.
    pub mirrored: i32,
    /// What it takes to say that the coercion has ceased: quiet reckonings (0: it is never said), and months since a breach.
    pub ceased: [i32; 2],
    /// The Union interest below which measures may be given up (Art. 12(4)).
    pub abandon: i32,
    /// Months after which a suspension under a settlement lapses unless prolonged; 0 for a suspension without end.
    pub fuse: i32,
    /// What the text of a determination moves, in points: a narrow scope and a wide one in those that waver, the part of fear of the
    /// ladder (per cent) that either takes off or puts on, each month of the indicative period beyond six in members that hesitate
    /// and in firm ones, a request for reparation in champions.
    pub text: [i32; 6],
    /// The legal risk from which those that waver mind, and the basis points of it for one point.
    pub minded: [i32; 2],
    /// What a breach moves in members that vote on resuming, and on wider measures, in points.
    pub after_breach: [i32; 2],
}

figures! {
    /// What follows when the Union cannot deliver what it promised to Ukraine. A campaign without the section knows no such thing.
    pub struct DeliveryRules {
        /// Defence readiness below which deliveries slip, bp.
        below: i32 = BP,
        /// After so many months running.
        months: i32 = plain(1, 24),
        /// What credibility loses, bp.
        credibility: i32 = BP,
        /// By how much the G7 draws together, bp.
        g7: i32 = BP,
        /// Anger in the states that feel it first, points.
        anger: i32 = SIZE,
    }
}

figures! {
    /// Values at the start.
    pub struct Start {
        /// Cohesion of the Union, bp.
        cohesion: i32 = BP,
        /// Credibility of the Union, bp: what was threatened and then done.
        credibility: i32 = BP,
        /// Alignment of the G7, bp.
        g7: i32 = BP,
        /// Defence readiness, bp.
        defence: i32 = BP,
        /// Beijing's face, bp.
        face: i32 = BP,
        /// Spread of Beijing's hidden resolve, value points.
        resolve: i32 = VALUE_POINTS,
        /// Political capital of each state, points.
        capital: i32 = POINTS,
    }
    /// Monthly drifts.
    pub struct Drift {
        /// Where cohesion tends to, bp.
        cohesion_rest: i32 = BP,
        /// How fast, bp of the gap a month.
        cohesion_pull: i32 = BP,
        /// Gain of cohesion a month, bp.
        cohesion_action: CohesionAction,
        /// Loss of cohesion for the spread between the worst hit and the mean, bp of it.
        cohesion_spread: i32 = BP,
        /// Loss of cohesion, bp of mean pain or cost.
        cohesion_pain: CohesionPain,
        /// Loss of credibility a month, bp.
        credibility_fade: CredibilityFade,
        /// Loss of credibility for each rung climbed unanswered, bp.
        credibility_unanswered: i32 = BP,
        /// Where alignment of the G7 tends to.
        g7_rest: Rest,
        /// Where Beijing's face tends to.
        face_rest: Rest,
        /// Anger, points.
        anger: Anger,
        /// The fade of fear and of what was received, bp a month.
        fade: i32 = BP,
    }
    /// What action does for cohesion in a month.
    pub struct CohesionAction {
        /// While a determination stands.
        determined: i32 = BP_CHANGE,
        /// While an examination runs.
        examination: i32 = BP_CHANGE,
    }
    /// What pain and cost take from cohesion in a month.
    pub struct CohesionPain {
        /// Bp of mean pain while nothing is done.
        without_action: i32 = BP,
        /// Bp of the mean cost of one's own measures.
        own_measures: i32 = BP,
    }
    /// What credibility loses by itself in a month.
    pub struct CredibilityFade {
        /// Every month.
        always: i32 = BP,
        /// In addition when nothing is under way.
        idle: i32 = BP,
    }
    /// Where an indicator tends to.
    pub struct Rest {
        /// Where to, bp.
        rest: i32 = BP,
        /// How fast, bp of the gap a month.
        pull: i32 = BP,
        /// Gain in a month in which Beijing climbs, bp.
        climbed: i32 = BP,
    }
    /// What moves anger.
    pub struct Anger {
        /// For each rung climbed, points.
        climbed: i32 = POINTS,
        /// Lost a month, points.
        fade: i32 = POINTS,
        /// For each thousand of pain when the Union can deliver, points.
        pain: i32 = POINTS,
    }
    /// How pain and belief turn into opinion (see `ai::member` for the whole of a vote).
    pub struct Opinions {
        /// Half cohesion and half credibility at which pain starts to argue for action, bp.
        deliver_pivot: i32 = BP,
    }
    /// What acts cost and bring.
    pub struct Prices {
        /// Cohesion lost by a bilateral channel that becomes known, whatever the size of the state, bp.
        channel_cohesion: i32 = BP,
        /// Cohesion lost by a known channel of a state with the whole population, bp.
        channel_cohesion_share: i32 = BP,
        /// Favour that a channel brings, bp.
        channel_favour: i32 = BP,
        /// The chance that a channel brings anything, bp.
        channel_chance: i32 = BP,
        /// The chance that a channel becomes known at once, bp.
        channel_leak: i32 = BP,
        /// What lobbying moves, points.
        lobby: i32 = POINTS,
        /// What a lobbyist weighs, and how much a pot holds.
        lobbying: Lobbying,
        /// What a favour of the fund moves, points.
        fund: i32 = POINTS,
        /// What a public statement moves in the state that makes it, points.
        statement: i32 = POINTS,
        /// Alignment of the G7 gained by one effort, bp.
        coordination: i32 = BP,
        /// Credibility gained or lost, bp.
        credibility_steps: CredibilitySteps,
        /// Cohesion gained or lost, bp.
        cohesion_steps: CohesionSteps,
        /// Political capital gained or lost, points.
        capital_steps: CapitalSteps,
        /// The strength of the case file at which the Commission can propose, bp.
        case_threshold: i32 = BP,
        /// What each month of examination adds to the chance of finding an item, bp.
        find_chance: i32 = BP,
    }
    /// Lobbying: what a lobbyist weighs, and how much a pot holds.
    pub struct Lobbying {
        /// The most that a pot of a state and a topic holds either way, points.
        most: i32 = SIZE,
        /// What a state with 8 per cent of the population or more moves, per cent of the figure.
        large: i32 = PER_CENT,
        /// A state with 2 per cent or more, per cent of the figure.
        middle: i32 = PER_CENT,
        /// A smaller one, per cent of the figure.
        small: i32 = PER_CENT,
        /// Per cent of that for who was there in the last three months.
        again: i32 = PER_CENT,
    }
    /// Credibility gained or lost, bp.
    pub struct CredibilitySteps {
        /// An examination is opened.
        examination: i32 = BP_CHANGE,
        /// The determination is carried.
        carried: i32 = BP_CHANGE,
        /// The determination is lost.
        lost: i32 = BP_CHANGE,
        /// Measures are adopted.
        adopted: i32 = BP_CHANGE,
        /// Measures are adopted without a positive opinion.
        adopted_without_opinion: i32 = BP_CHANGE,
        /// Nothing is done after a threat.
        idle_threat: i32 = BP_CHANGE,
    }
    /// Cohesion gained or lost, bp.
    pub struct CohesionSteps {
        /// The determination is carried.
        carried: i32 = BP_CHANGE,
        /// The determination is lost.
        lost: i32 = BP_CHANGE,
        /// Measures are adopted against no opinion.
        adopted_without_opinion: i32 = BP_CHANGE,
        /// An agreement is concluded.
        agreement: i32 = BP_CHANGE,
        /// An agreement is broken.
        breach: i32 = BP_CHANGE,
        /// A pledge is kept.
        pledge_kept: i32 = BP_CHANGE,
        /// A pledge is broken.
        pledge_broken: i32 = BP_CHANGE,
    }
    /// Political capital gained or lost, points.
    pub struct CapitalSteps {
        /// A pledge is kept.
        pledge_kept: i32 = POINTS,
        /// A pledge is broken.
        pledge_broken: i32 = POINTS,
        /// On the winning side of a vote.
        winning_side: i32 = POINTS,
        /// Asked for a vote in vain.
        vote_in_vain: i32 = POINTS,
    }
    /// The stockpile and solidarity fund (TFEU 122(1)): existing money. A campaign without it has none.
    pub struct FundRules {
        /// Existing money in all, million euro.
        available: i32 = MILLION_EURO,
        /// The least that is worth an act, million euro.
        least: i32 = MILLION_EURO,
        /// In steps of, million euro.
        step: i32 = MILLION_EURO,
        /// Mean injury from which severe difficulties can be argued (TFEU 122(1)), bp.
        pain: i32 = BP,
        /// What 1,000 million add to every stock, hundredths of a week.
        stocks: i32 = from_to(0, 5_200, Unit::WeekHundredths),
        /// The part of the cost of measures that 1,000 million cover, bp.
        costs: i32 = BP,
        /// Months over which it pays.
        months: i32 = months(1, 24),
        /// Cohesion gained or lost, bp.
        cohesion: FundCohesion,
    }
    /// Cohesion by the decision on a fund, bp.
    pub struct FundCohesion {
        /// It is adopted.
        adopted: i32 = BP_CHANGE,
        /// It is refused.
        refused: i32 = BP_CHANGE,
    }
    /// The listing of those who run the denial of military end use (TEU 29, 31). A campaign without it has none: no months.
    pub struct ListingRules {
        /// Months for which it runs.
        months: i32 = months(1, 60),
        /// Pressure on China while it runs, bp.
        bite: i32 = BP,
        /// What approvals for military end use gain while it runs, bp of demand.
        denial: i32 = BP,
        /// Face that Beijing loses, bp.
        face: i32 = BP,
        /// Fear by Beijing's answer, points.
        fear: ListingFear,
        /// Anger at Beijing's answer, points.
        anger: i32 = POINTS,
        /// Credibility gained or lost, bp.
        credibility: ListingCredibility,
    }
    /// Fear by Beijing's answer, points.
    pub struct ListingFear {
        /// In the member that proposed it.
        proposer: i32 = POINTS,
        /// In every other member.
        others: i32 = POINTS,
    }
    /// Credibility by the decision on a listing, bp.
    pub struct ListingCredibility {
        /// It is adopted.
        adopted: i32 = BP_CHANGE,
        /// It is prevented.
        prevented: i32 = BP_CHANGE,
    }
    /// Conclusions by consensus; without them they move nothing.
    pub struct ConclusionRules {
        /// A firm line.
        firm: LineMoves,
        /// A line of talks.
        talks: LineMoves,
        /// Cohesion when somebody objects, bp.
        none: i32 = BP_CHANGE,
    }
    /// What a line of conclusions moves.
    pub struct LineMoves {
        /// Cohesion, bp.
        cohesion: i32 = BP_CHANGE,
        /// Credibility, bp.
        credibility: i32 = BP_CHANGE,
    }
    /// What a binding treaty takes and what its breach costs.
    pub struct TreatyRules {
        /// Months that Parliament takes to consent (TFEU 218(6)(a)).
        consent: i32 = months(1, 12),
        /// Face that Beijing loses when it breaks one, bp.
        face: i32 = BP,
        /// Alignment that the G7 gains then, bp.
        g7: i32 = BP,
    }
    /// Compliance with an agreement is a matter of degree: Beijing can keep it, hold back a part in a month, or break it.
    pub struct ComplianceRules {
        /// What Beijing can hold back in a month, bp of what was agreed.
        held_back: HeldBack,
        /// The chance that it is found out, bp for each 1,000 bp held back.
        seen: Seen,
        /// Findings before the next one counts as a breach.
        tolerance: i32 = plain(0, 24),
        /// What each finding does, bp.
        steps: Found,
        /// Months after a breach in which nothing is signed, for each agreement broken.
        cooling: i32 = months(1, 24),
    }
    /// What Beijing can hold back in a month, bp of what was agreed.
    pub struct HeldBack {
        /// The least that is worth it, bp.
        least: i32 = from_to(500, 10_000, Unit::BasisPoints),
        /// The most that is not yet a breach, bp.
        most: i32 = from_to(500, 10_000, Unit::BasisPoints),
        /// In steps of, bp.
        step: i32 = from_to(500, 10_000, Unit::BasisPoints),
    }
    /// The chance that it is found out, bp for each 1,000 bp held back.
    pub struct Seen {
        /// With verification, bp.
        verified: i32 = BP,
        /// Without, bp.
        unverified: i32 = BP,
    }
    /// What each finding does, bp.
    pub struct Found {
        /// Credibility of the Union, bp.
        credibility: i32 = BP_CHANGE,
        /// Cohesion of the Union, bp.
        cohesion: i32 = BP_CHANGE,
        /// Beijing's face, bp.
        face: i32 = BP_CHANGE,
    }
}

impl ComplianceRules {
    /// The chance that a part held back is found out in the month, in basis points.
    #[must_use]
    pub fn chance(&self, held_back: i32, verified: bool) -> i32 {
        let seen = if verified { self.seen.verified } else { self.seen.unverified };
        (held_back * seen / 1_000).clamp(0, 10_000)
    }
}
