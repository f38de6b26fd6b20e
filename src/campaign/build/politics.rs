//! `politics.yaml`.

use crate::campaign::entry::Entry;
use crate::campaign::voter::{Bonds, Conclude, Domestic, Fear, Others, Relief, Slope, Told, VoterModel, Waver};
use crate::game::rulebook::{
    ComplianceRules, ConclusionRules, Drift, FundRules, GroundRules, ListingRules, Opinions, PoliticsRules,
};

/// Drifts, opinions and prices.
pub(super) fn politics(file: Entry<'_>) -> Option<PoliticsRules> {
    let prices = file.child("prices")?;
    Some(PoliticsRules {
        drift: drift(file.child("drift")?)?,
        opinions: Opinions { deliver_pivot: file.child("opinions")?.int("deliver_pivot")? },
        channel_cohesion: prices.int("channel_cohesion")?,
        channel_cohesion_share: prices.int("channel_cohesion_share")?,
        channel_favour: prices.int("channel_favour")?,
        channel_chance: prices.int("channel_chance")?,
        channel_leak: prices.int("channel_leak")?,
        lobby: prices.int("lobby")?,
        fund: prices.int("fund")?,
        statement: prices.int("statement")?,
        coordination: prices.int("coordination")?,
        credibility_steps: prices.ints(
            "credibility_steps",
            ["examination", "carried", "lost", "adopted", "adopted_without_opinion", "idle_threat"],
        )?,
        cohesion_steps: prices.ints(
            "cohesion_steps",
            ["carried", "lost", "adopted_without_opinion", "agreement", "breach", "pledge_kept", "pledge_broken"],
        )?,
        capital_steps: prices
            .ints("capital_steps", ["pledge_kept", "pledge_broken", "winning_side", "vote_in_vain"])?,
        case_threshold: prices.int("case_threshold")?,
        find_chance: prices.int("find_chance")?,
        fund_rules: or_none(file.child("fund"), fund)?,
        listing: or_none(file.child("listing"), listing)?,
        conclusions: or_none(file.child("conclusions"), conclusions)?,
        consent_months: or_none(file.child("treaty"), |treaty| treaty.small("consent"))?,
        compliance: compliance(file.child("compliance")?)?,
        consent_asks: match file.child("treaty") {
            Some(treaty) => {
                let asks = treaty.child("asks")?;
                [asks.flag("security")?, asks.flag("verification")?]
            }
            None => [false; 2],
        },
        grounds: or_none(file.child("grounds"), grounds)?,
        treaty_breach: match file.child("treaty") {
            Some(treaty) => [treaty.int("face")?, treaty.int("g7")?],
            None => [0; 2],
        },
    })
}

/// What a section says; nothing at all where the campaign has no such section.
fn or_none<'a, T: Default>(section: Option<Entry<'a>>, read: impl Fn(Entry<'a>) -> Option<T>) -> Option<T> {
    section.map_or_else(|| Some(T::default()), read)
}

fn fund(entry: Entry<'_>) -> Option<FundRules> {
    Some(FundRules {
        available: entry.int("available")?,
        least: entry.int("least")?,
        step: entry.int("step")?,
        pain: entry.int("pain")?,
        stocks: entry.int("stocks")?,
        costs: entry.int("costs")?,
        months: entry.small("months")?,
        cohesion: entry.ints("cohesion", ["adopted", "refused"])?,
    })
}

fn listing(entry: Entry<'_>) -> Option<ListingRules> {
    Some(ListingRules {
        months: entry.small("months")?,
        bite: entry.int("bite")?,
        denial: entry.int("denial")?,
        face: entry.int("face")?,
        fear: entry.ints("fear", ["proposer", "others"])?,
        anger: entry.int("anger")?,
        credibility: entry.ints("credibility", ["adopted", "prevented"])?,
    })
}

fn compliance(entry: Entry<'_>) -> Option<ComplianceRules> {
    Some(ComplianceRules {
        held_back: entry.ints("held_back", ["least", "most", "step"])?,
        seen: entry.ints("seen", ["verified", "unverified"])?,
        tolerance: entry.small("tolerance")?,
        steps: entry.ints("steps", ["credibility", "cohesion", "face"])?,
        cooling: entry.small("cooling")?,
    })
}

fn grounds(entry: Entry<'_>) -> Option<GroundRules> {
    let ground = |key: &str| entry.ints(key, ["least", "sound", "doubt"]);
    Some(GroundRules {
        scope: entry.ints("scope", ["narrow", "ordinary", "wide"])?,
        purpose: ground("purpose")?,
        engagement: ground("engagement")?,
        exchange: entry.ints("exchange", ["each", "most"])?,
        necessity: ground("necessity")?,
        spares: entry.ints("spares", ["offer", "eased", "alone"])?,
        interest: ground("interest")?,
        balance: entry.ints("balance", ["base", "injury", "cost"])?,
        notice: i32::from(entry.flag("notice")?),
        wide: entry.int("wide")?,
        risk: entry.int("risk")?,
        excess: entry.int("excess")?,
        ceased: entry.ints("ceased", ["quiet", "since_breach"])?,
        abandon: entry.int("abandon")?,
        fuse: entry.int("fuse")?,
        text: entry.ints("text", ["narrow", "wide", "fear", "hesitant", "firm", "reparation"])?,
        minded: entry.ints("minded", ["from", "divisor"])?,
        after_breach: entry.ints("after_breach", ["resume", "extend"])?,
    })
}

fn conclusions(entry: Entry<'_>) -> Option<ConclusionRules> {
    Some(ConclusionRules {
        firm: entry.ints("firm", ["cohesion", "credibility"])?,
        talks: entry.ints("talks", ["cohesion", "credibility"])?,
        none: entry.int("none")?,
    })
}

fn drift(entry: Entry<'_>) -> Option<Drift> {
    Some(Drift {
        cohesion_rest: entry.int("cohesion_rest")?,
        cohesion_pull: entry.int("cohesion_pull")?,
        cohesion_action: entry.ints("cohesion_action", ["determined", "examination"])?,
        cohesion_spread: entry.int("cohesion_spread")?,
        cohesion_pain: entry.ints("cohesion_pain", ["without_action", "own_measures"])?,
        credibility_fade: entry.ints("credibility_fade", ["always", "idle"])?,
        credibility_unanswered: entry.int("credibility_unanswered")?,
        g7_rest: entry.ints("g7_rest", ["rest", "pull"])?,
        face_rest: entry.ints("face_rest", ["rest", "pull"])?,
        anger: entry.ints("anger", ["climbed", "fade", "pain"])?,
        fade: entry.int("fade")?,
    })
}

/// The voter model.
pub(super) fn voter(file: Entry<'_>) -> Option<VoterModel> {
    let voter = file.child("voter")?;
    let slope = |key: &str| {
        let [pivot, divisor] = voter.ints(key, ["pivot", "divisor"])?;
        Some(Slope { pivot, divisor })
    };
    let [base, per_rung, divisor] = voter.ints("fear", ["base", "per_rung", "divisor"])?;
    let [anger, favour_divisor] = voter.ints("domestic", ["anger", "favour_divisor"])?;
    let conclude = voter.child("conclude")?;
    let [stated, last] = voter.ints("told", ["stated", "voted"])?;
    let [word, pledge, distrust, announced] = voter.ints("bonds", ["word", "pledge", "distrust", "announced"])?;
    let [listing, conclusions, fund] = voter.ints("others", ["listing", "conclusions", "fund"])?;
    let waver = ["within", "file", "no_talks", "short_talks", "long_talks", "disproportion"];
    let [within, file, no_talks, short_talks, long_talks, disproportion] = voter.ints("waver", waver)?;
    Some(VoterModel {
        position: voter.int("position")?,
        relief: Relief { divisor: voter.child("relief")?.int("divisor")? },
        solidarity: slope("solidarity")?,
        fear: Fear { base, per_rung, divisor },
        domestic: Domestic { anger, favour_divisor },
        received: voter.int("received")?,
        cost: voter.int("cost")?,
        cost_determination: voter.int("cost_determination")?,
        momentum: slope("momentum")?,
        threshold_for: voter.int("threshold_for")?,
        threshold_against: voter.int("threshold_against")?,
        told: Told { stated, voted: last },
        bonds: Bonds { word, pledge, distrust, announced },
        others: Others { listing, conclusions, fund },
        waver: Waver { within, file, no_talks, short_talks, long_talks, disproportion },
        mood: voter.int("mood")?,
        conclude: Conclude {
            pivot: conclude.int("pivot")?,
            divisor: conclude.int("divisor")?,
            pain_divisor: conclude.int("pain_divisor")?,
            base: conclude.int("base")?,
            posture_divisor: conclude.int("posture_divisor")?,
            cost_divisor: conclude.int("cost_divisor")?,
            refusal: conclude.int("refusal")?,
        },
    })
}
