//! Constants of politics: drifts, prices and the start.

/// Values at the start.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Start {
    /// Cohesion in basis points, and the spread of its hidden disturbance.
    pub cohesion: i32,
    /// Credibility in basis points: what was threatened and then done.
    pub credibility: i32,
    /// Alignment of the G7 in basis points.
    pub g7: i32,
    /// Defence readiness in basis points.
    pub defence: i32,
    /// Beijing's face in basis points.
    pub face: i32,
    /// Spread of Beijing's hidden resolve, in value points.
    pub resolve: i32,
    /// Political capital of each state, in points.
    pub capital: i32,
}

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
    /// Cohesion lost by a bilateral channel whatever the size of the state, in basis points.
    pub channel_cohesion: i32,
    /// Cohesion lost by a bilateral channel for a state with the whole population, in basis points.
    pub channel_cohesion_share: i32,
    /// Favour that a channel brings, in basis points.
    pub channel_favour: i32,
    /// The chance that a channel brings anything, in basis points.
    pub channel_chance: i32,
    /// The chance that a channel becomes known at once, in basis points.
    pub channel_leak: i32,
    /// What lobbying moves, in points.
    pub lobby: i32,
    /// What a favour of the fund moves in a state that bears costs, in points.
    pub fund: i32,
    /// What a public statement moves in the state that makes it, in points of posture towards what it said.
    pub statement: i32,
    /// Alignment gained by one effort of coordination, in basis points.
    pub coordination: i32,
    /// Credibility gained or lost (basis points): examination opened, determination carried, determination lost,
    /// measures adopted, measures adopted without a positive opinion, nothing done after a threat.
    pub credibility_steps: [i32; 6],
    /// Cohesion gained or lost (basis points): determination carried, determination lost, adopted against no opinion,
    /// agreement concluded, agreement broken, pledge kept, pledge broken.
    pub cohesion_steps: [i32; 7],
    /// Political capital (points): pledge kept, pledge broken, on the winning side, spent on asking for a vote in vain.
    pub capital_steps: [i32; 4],
    /// The strength of the case file at which the Commission can propose, in basis points.
    pub case_threshold: i32,
    /// What each month of examination adds to the chance of finding an item, in basis points.
    pub find_chance: i32,
    /// The stockpile and solidarity fund.
    pub fund_rules: FundRules,
    /// The sanctions listing.
    pub listing: ListingRules,
    /// Conclusions.
    pub conclusions: ConclusionRules,
    /// Months that Parliament takes to consent to a treaty (TFEU 218(6)(a)).
    pub consent_months: u8,
    /// How far an agreement can be hollowed out, and what follows.
    pub compliance: ComplianceRules,
    /// What Parliament asks of a treaty before it consents: security content, verification.
    pub consent_asks: [bool; 2],
    /// What the law asks for in substance.
    pub grounds: GroundRules,
    /// What Beijing loses when it breaks a treaty, beyond what any breach costs (basis points): face, and what the G7 gains in
    /// alignment.
    pub treaty_breach: [i32; 2],
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

/// The stockpile and solidarity fund (TFEU 122(1)): existing money, in million euro. A campaign without it has none.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FundRules {
    /// Money left in the budget.
    pub available: i32,
    /// The least that is worth an act.
    pub least: i32,
    /// In steps of.
    pub step: i32,
    /// Mean pain from which "severe difficulties … in the supply of certain products" can be argued, in basis points.
    pub pain: i32,
    /// What 1,000 million add to every state's stocks of every good, in hundredths of a week.
    pub stocks: i32,
    /// The part of the cost of one's own measures that 1,000 million cover while they are paid out, in basis points.
    pub costs: i32,
    /// Months over which it pays.
    pub months: u8,
    /// Cohesion when it is adopted, and when it is refused, in basis points.
    pub cohesion: [i32; 2],
}

/// Compliance with an agreement is a matter of degree: Beijing can keep it, hold back a part in a month, or break it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ComplianceRules {
    /// The least, the most and the step of what Beijing can hold back, in basis points of what was agreed.
    pub held_back: [i32; 3],
    /// The chance that it is found out for each 1,000 basis points held back, with verification and without, in basis points.
    pub seen: [i32; 2],
    /// Months in which it can be found out before the next one counts as a breach.
    pub tolerance: u8,
    /// What each finding does to the Union's credibility and cohesion and to Beijing's face, in basis points.
    pub steps: [i32; 3],
    /// Months after a breach in which nothing new is signed, for each agreement that Beijing broke.
    pub cooling: u8,
}

impl ComplianceRules {
    /// The chance that a part held back is found out in the month, in basis points.
    #[must_use]
    pub fn chance(&self, held_back: i32, verified: bool) -> i32 {
        (held_back * self.seen[usize::from(!verified)] / 1_000).clamp(0, 10_000)
    }
}

/// The listing of those who run the denial of military end use (TEU 29, 31). A campaign without it has none: no months.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ListingRules {
    /// Months for which it runs.
    pub months: u8,
    /// Pressure on China while it runs, in basis points.
    pub bite: i32,
    /// What approvals for military end use gain while it runs, in basis points of demand.
    pub denial: i32,
    /// Face that Beijing loses, in basis points.
    pub face: i32,
    /// Fear by Beijing's answer (points): in the member that proposed it, in every other.
    pub fear: [i32; 2],
    /// Anger at Beijing's answer in every member, in points.
    pub anger: i32,
    /// Credibility when it is adopted, and when it is prevented, in basis points.
    pub credibility: [i32; 2],
}

/// Conclusions by consensus (basis points): a firm line, a line of talks, and when somebody objects.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ConclusionRules {
    /// Cohesion and credibility by a firm line.
    pub firm: [i32; 2],
    /// Cohesion and credibility by a line of talks.
    pub talks: [i32; 2],
    /// Cohesion when somebody objects.
    pub none: i32,
}

/// Monthly drifts.
#[derive(Clone, PartialEq, Debug)]
pub struct Drift {
    /// Where cohesion tends to, in basis points.
    pub cohesion_rest: i32,
    /// How fast, in basis points of the gap.
    pub cohesion_pull: i32,
    /// Gain of cohesion while a determination stands, while an examination runs.
    pub cohesion_action: [i32; 2],
    /// Loss of cohesion for the spread between the worst hit and the mean, in basis points of it.
    pub cohesion_spread: i32,
    /// Loss of cohesion for mean pain without action, and for mean cost of one's own measures, in basis points of it.
    pub cohesion_pain: [i32; 2],
    /// Loss of credibility a month, and when nothing is under way.
    pub credibility_fade: [i32; 2],
    /// Loss of credibility for each rung climbed unanswered.
    pub credibility_unanswered: i32,
    /// Where alignment tends to, and how fast in basis points of the gap.
    pub g7_rest: [i32; 2],
    /// Where face tends to, and how fast in basis points of the gap.
    pub face_rest: [i32; 2],
    /// Anger: a rung climbed, monthly fade, and for each thousand of pain when the Union can deliver.
    pub anger: [i32; 3],
    /// What remains of fear and of what was received after a month, in basis points.
    pub fade: i32,
}

/// How pain and belief turn into opinion (see `ai::member` for the whole of a vote).
#[derive(Clone, PartialEq, Debug)]
pub struct Opinions {
    /// Half cohesion and half credibility at which pain starts to argue for action, in basis points.
    pub deliver_pivot: i32,
}
