//! Names: seats, states and everything of a campaign, and the fixed vocabulary of the game.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::Words;
use crate::base::ids::{
    EndingId, EvidenceId, GoodId, InstrumentId, MeasureId, ProjectId, Seat, SectorId, StateId, UseId,
};
use crate::campaign::doctrine::LevelKind;
use crate::campaign::provenance;
use crate::campaign::text::Correspondent;
use crate::game::rulebook::{EndingKind, Indicator, Limb, OwnIndicator, Truce};
use crate::game::state::{
    Coreper, DraftKind, FundUse, Gate, LengthId, Line, MeasureStage, Paper, Phase, Point, Scope, Stand, Topic,
    VoteReason,
};
use crate::game::view::View;
use crate::law::ballot::Vote;
use crate::law::rule::Rule;
use crate::words::number;
use crate::words::text::{self, say};

/// The phase that a game is in: where Coreper prepares the files it is named beside the pledges.
#[must_use]
pub fn phase_of(view: &View<'_>) -> String {
    phase_under(view.phase(), view.setup().coreper)
}

/// A phase under a depth of Coreper.
#[must_use]
pub fn phase_under(phase: Phase, coreper: Coreper) -> String {
    if phase == Phase::Replies && coreper != Coreper::Absent {
        return text::plain("phase-replies.prepared");
    }
    self::phase(phase)
}

/// Methods that give the name that a campaign has for an id.
macro_rules! named {
    ($($(#[$doc:meta])* $name:ident($id:ident): $field:ident;)*) => {
        impl Words<'_> {$(
            $(#[$doc])*
            #[must_use]
            pub fn $name(&self, id: $id) -> String {
                self.campaign.text.$name(id).$field.clone()
            }
        )*}
    };
}
named! {
    /// A member state: "Germany".
    state(StateId): name;
    /// A controlled good.
    good(GoodId): name;
    /// A use of goods.
    used_for(UseId): name;
    /// A sector.
    sector(SectorId): name;
    /// A supply project.
    project(ProjectId): name;
    /// An instrument of Beijing's.
    instrument(InstrumentId): name;
    /// A case-file item.
    evidence(EvidenceId): title;
    /// An ending.
    ending(EndingId): title;
}

impl Words<'_> {
    /// The Council code of a state: "EL" for Greece.
    #[must_use]
    pub fn code(&self, id: StateId) -> String {
        self.campaign.text.state(id).id.clone()
    }

    /// A state with its code: "DE Germany".
    #[must_use]
    pub fn code_and_name(&self, id: StateId) -> String {
        format!("{} {}", self.code(id), self.state(id))
    }

    /// A measure with its code: "M1 Service and spares for lithography".
    #[must_use]
    pub fn measure(&self, id: MeasureId) -> String {
        let measure = self.campaign.text.measure(id);
        format!("{} {}", measure.id, measure.name)
    }

    /// An instrument with its rung, if it has one: "Licence slow-walk (rung 1)".
    #[must_use]
    pub fn instrument_and_rung(&self, id: InstrumentId) -> String {
        let rules = &self.campaign.rules.instruments[id.index()];
        if rules.is_carrot() {
            say!("instrument-carrot", name = self.instrument(id))
        } else {
            say!("instrument-rung", name = self.instrument(id), rung = rules.rung())
        }
    }

    /// A seat by its name: "Germany", "the Commission", "Beijing".
    #[must_use]
    pub fn seat(&self, seat: Seat) -> String {
        match seat {
            Seat::State(id) => self.state(id),
            Seat::Commission => text::plain("seat-commission"),
            Seat::Beijing => text::plain("seat-beijing"),
            Seat::Facilitator => text::plain("seat-facilitator"),
            Seat::Observer => text::plain("seat-observer"),
        }
    }

    /// A state at the beginning of a sentence: "Germany", or "You" for the reader.
    pub(crate) fn who(&self, id: StateId) -> String {
        if self.reader == Seat::State(id) { text::plain("you-begin") } else { self.state(id) }
    }

    /// A state inside a sentence: "Germany", or "you" for the reader.
    pub(crate) fn whom(&self, id: StateId) -> String {
        if self.reader == Seat::State(id) { text::plain("you-inside") } else { self.state(id) }
    }
}

/// Functions from the variants of an enum to their words.
macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident($kind:ty) { $($variant:pat => $key:literal,)* })*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(which: $kind) -> String {
            text::plain(match which { $($variant => $key,)* })
        }
    )*};
}
/// A stand: "can accept", "reserve on the period".
#[must_use]
pub fn stand(stand: Stand) -> String {
    match stand {
        Stand::Support => text::plain("stand-support"),
        Stand::Accept => text::plain("stand-accept"),
        Stand::Scrutiny => text::plain("stand-scrutiny"),
        Stand::Parliamentary => text::plain("stand-parliamentary"),
        Stand::Silent => text::plain("stand-silent"),
        Stand::Oppose => text::plain("stand-oppose"),
        Stand::Substantive(about) => say!("stand-substantive", point = point(about)),
    }
}

/// What it means to show a stand, in a line.
#[must_use]
pub fn stand_about(stand: Stand) -> String {
    text::plain(match stand {
        Stand::Support => "stand-support.about",
        Stand::Accept => "stand-accept.about",
        Stand::Scrutiny => "stand-scrutiny.about",
        Stand::Parliamentary => "stand-parliamentary.about",
        Stand::Silent => "stand-silent.about",
        Stand::Oppose => "stand-oppose.about",
        Stand::Substantive(_) => "stand-substantive.about",
    })
}

vocabulary! {
    /// What a reserve is about: "period".
    point(Point) {
        Point::Scope => "point-scope",
        Point::Period => "point-period",
        Point::Reparation => "point-reparation",
        Point::Terms => "point-terms",
        Point::Amount => "point-amount",
    }
    /// A vote: "for".
    vote(Vote) {
        Vote::For => "vote-for",
        Vote::Abstain => "vote-abstain",
        Vote::Against => "vote-against",
    }
    /// A topic: "the determination".
    topic(Topic) {
        Topic::Determination => "topic-determination",
        Topic::Package => "topic-package",
        Topic::Mandate => "topic-mandate",
        Topic::Agreement => "topic-agreement",
        Topic::Fund => "topic-fund",
        Topic::Listing => "topic-listing",
    }
    /// A phase of a round.
    phase(Phase) {
        Phase::Briefing => "phase-briefing",
        Phase::Consultation => "phase-consultation",
        Phase::Replies => "phase-replies",
        Phase::Council => "phase-council",
        Phase::Committee => "phase-committee",
        Phase::Beijing => "phase-beijing",
        Phase::Reckoning => "phase-reckoning",
        Phase::Over => "phase-over",
    }
    /// What a phase wants of the players, in a line.
    phase_hint(Phase) {
        Phase::Briefing => "phase-briefing.about",
        Phase::Consultation => "phase-consultation.about",
        Phase::Replies => "phase-replies.about",
        Phase::Council => "phase-council.about",
        Phase::Committee => "phase-committee.about",
        Phase::Beijing => "phase-beijing.about",
        Phase::Reckoning => "phase-reckoning.about",
        Phase::Over => "phase-over.about",
    }
    /// A gate: "the committee".
    gate(Gate) {
        Gate::Council => "gate-council",
        Gate::Committee => "gate-committee",
        Gate::Appeal => "gate-appeal",
        Gate::Consensus => "gate-consensus",
    }
    /// What an abstention does at a gate.
    abstention(Gate) {
        Gate::Council => "abstention-council",
        Gate::Committee => "abstention-committee",
        Gate::Appeal => "abstention-appeal",
        Gate::Consensus => "abstention-consensus",
    }
    /// A reason that a member gives for its vote.
    reason(VoteReason) {
        VoteReason::None => "reason-none",
        VoteReason::Injury => "reason-injury",
        VoteReason::Principle => "reason-principle",
        VoteReason::Solidarity => "reason-solidarity",
        VoteReason::Retaliation => "reason-retaliation",
        VoteReason::Cost => "reason-cost",
        VoteReason::Procedure => "reason-procedure",
        VoteReason::Bargain => "reason-bargain",
        VoteReason::Statement => "reason-statement",
    }
    /// How much of Beijing's conduct a determination names.
    scope(Scope) {
        Scope::Narrow => "scope-narrow",
        Scope::Ordinary => "scope-ordinary",
        Scope::Wide => "scope-wide",
    }
    /// What a draft does.
    draft_kind(DraftKind) {
        DraftKind::Respond => "draft-respond",
        DraftKind::Suspend => "draft-suspend",
        DraftKind::Resume => "draft-resume",
        DraftKind::Terminate => "draft-terminate",
        DraftKind::Amend => "draft-amend",
    }
    /// What the fund is for.
    fund_use(FundUse) {
        FundUse::Stocks => "fund-stocks",
        FundUse::Costs => "fund-costs",
        FundUse::Both => "fund-both",
    }
    /// The line of conclusions.
    line(Line) {
        Line::Firm => "line-firm",
        Line::Talks => "line-talks",
    }
    /// A paper of the table: "the Presidency's text".
    paper(Paper) {
        Paper::Text => "paper-text",
        Paper::Opinion => "paper-opinion",
    }
    /// Where a measure stands.
    measure_stage(MeasureStage) {
        MeasureStage::None => "measure-none",
        MeasureStage::Deferred => "measure-deferred",
        MeasureStage::Applies => "measure-applies",
        MeasureStage::Suspended => "measure-suspended",
    }
    /// An indicator of the board.
    indicator(Indicator) {
        Indicator::Cohesion => "indicator-cohesion",
        Indicator::Credibility => "indicator-credibility",
        Indicator::G7 => "indicator-g7",
        Indicator::Defence => "indicator-defence",
        Indicator::Decoupling => "indicator-decoupling",
        Indicator::Injury => "indicator-injury",
        Indicator::Cost => "indicator-cost",
        Indicator::ChinaPain => "indicator-china-pain",
        Indicator::Face => "indicator-face",
        Indicator::Ladder => "indicator-ladder",
        Indicator::CaseFile => "indicator-case-file",
    }
    /// What an indicator says, in a line.
    indicator_about(Indicator) {
        Indicator::Cohesion => "indicator-cohesion.about",
        Indicator::Credibility => "indicator-credibility.about",
        Indicator::G7 => "indicator-g7.about",
        Indicator::Defence => "indicator-defence.about",
        Indicator::Decoupling => "indicator-decoupling.about",
        Indicator::Injury => "indicator-injury.about",
        Indicator::Cost => "indicator-cost.about",
        Indicator::ChinaPain => "indicator-china-pain.about",
        Indicator::Face => "indicator-face.about",
        Indicator::Ladder => "indicator-ladder.about",
        Indicator::CaseFile => "indicator-case-file.about",
    }
    /// An indicator of one's own.
    own_indicator(OwnIndicator) {
        OwnIndicator::Injury => "own-injury",
        OwnIndicator::Cost => "own-cost",
        OwnIndicator::Capital => "own-capital",
        OwnIndicator::Favour => "own-favour",
        OwnIndicator::Supply => "own-supply",
        OwnIndicator::PledgesKept => "own-pledges-kept",
        OwnIndicator::PledgesBroken => "own-pledges-broken",
        OwnIndicator::Channels => "own-channels",
    }
    /// A limb of the legal test.
    limb(Limb) {
        Limb::Purpose => "limb-purpose",
        Limb::Intensity => "limb-intensity",
        Limb::Pattern => "limb-pattern",
        Limb::Sovereignty => "limb-sovereignty",
        Limb::Concern => "limb-concern",
        Limb::GoodFaith => "limb-good-faith",
    }
    /// What an ending means.
    ending_kind(EndingKind) {
        EndingKind::LandingZone => "ending-landing-zone",
        EndingKind::NewNormal => "ending-new-normal",
        EndingKind::Fracture => "ending-fracture",
        EndingKind::Rupture => "ending-rupture",
        EndingKind::Frozen => "ending-frozen",
    }
    /// Who writes a dispatch.
    correspondent(Correspondent) {
        Correspondent::Industry => "from-industry",
        Correspondent::Finance => "from-finance",
        Correspondent::Ambassador => "from-ambassador",
        Correspondent::Neighbour => "from-neighbour",
        Correspondent::Parliament => "from-parliament",
        Correspondent::Press => "from-press",
    }
    /// A length.
    length(LengthId) {
        LengthId::Short => "length-short",
        LengthId::Standard => "length-standard",
        LengthId::Full => "length-full",
    }
    /// How hard Beijing plays.
    level(LevelKind) {
        LevelKind::Measured => "level-measured",
        LevelKind::Assertive => "level-assertive",
        LevelKind::Maximal => "level-maximal",
    }
    /// The truce between Washington and Beijing.
    truce(Truce) {
        Truce::None => "truce-none",
        Truce::UsOnly => "truce-us-only",
        Truce::Offered => "truce-offered",
        Truce::AsHappened => "truce-as-happened",
    }
    /// How well a figure is known.
    figure_mark(provenance::Mark) {
        provenance::Mark::Source => "mark-source",
        provenance::Mark::Secondary => "mark-secondary",
        provenance::Mark::Estimate => "mark-estimate",
        provenance::Mark::Invented => "mark-invented",
    }
}

/// What an abstention does at a gate under a rule: unanimity turns it round as the appeal does.
#[must_use]
pub fn abstention_under(gate: Gate, rule: Rule) -> String {
    match (gate, rule) {
        (Gate::Council, Rule::Unanimity) => text::plain("abstention-unanimity"),
        (Gate::Consensus, Rule::QualifiedMajority) => text::plain("abstention-concluded"),
        (Gate::Council, Rule::Simple) => text::plain("abstention-simple"),
        _ => abstention(gate),
    }
}

/// An indicator's value with its unit: "55 %", "rung 4".
#[must_use]
pub fn indicator_value(which: Indicator, value: i32) -> String {
    match which {
        Indicator::Ladder => say!("rung", number = value),
        Indicator::Cost => say!("points", count = value),
        Indicator::Cohesion
        | Indicator::Credibility
        | Indicator::G7
        | Indicator::Defence
        | Indicator::Decoupling
        | Indicator::Injury
        | Indicator::ChinaPain
        | Indicator::Face
        | Indicator::CaseFile => number::percent_exact(value),
    }
}

/// Whether a change of an indicator is large enough to be seen in its figures.
#[must_use]
pub const fn is_seen(which: Indicator, by: i32) -> bool {
    match which {
        Indicator::Ladder | Indicator::Cost => by != 0,
        // Less than half a tenth of a point.
        _ => by.unsigned_abs() >= 5,
    }
}

/// How sure a member says to be of its vote, from 1 to 5; 0 where it does not say.
#[must_use]
pub fn confidence(of_five: u8) -> String {
    if of_five == 0 { text::plain("confidence-none") } else { say!("confidence", number = of_five) }
}

/// A change of an indicator with sign and unit: "−1.2 points", "+1 rung".
#[must_use]
pub fn indicator_change(which: Indicator, by: i32) -> String {
    match which {
        Indicator::Ladder => say!("rungs-changed", count = i64::from(by.unsigned_abs()), number = number::signed(by)),
        Indicator::Cost => number::points_change(by),
        Indicator::Cohesion
        | Indicator::Credibility
        | Indicator::G7
        | Indicator::Defence
        | Indicator::Decoupling
        | Indicator::Injury
        | Indicator::ChinaPain
        | Indicator::Face
        | Indicator::CaseFile => number::change(by),
    }
}
