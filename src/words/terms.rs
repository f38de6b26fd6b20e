//! Terms of an agreement, pledges, amendments, suggestions and items in words.

use super::{Words, name};
use crate::base::set::StateSet;
use crate::game::state::{
    Agreement, Amendment, DefenceCarveOut, Draft, Fund, Gate, Item, Move, Pledge, PledgeCondition, PledgePromise,
    SnapBack, Suggestion, Suspension, Terms,
};
use crate::law::ballot::Vote;
use crate::words::number::{euro, months, percent};
use crate::words::text::{self, say};

/// A carve-out for defence.
#[must_use]
pub fn defence(carve_out: DefenceCarveOut) -> String {
    text::plain(match carve_out {
        DefenceCarveOut::None => "defence-none",
        DefenceCarveOut::Partial => "defence-partial",
        DefenceCarveOut::Full => "defence-full",
    })
}

/// What follows on a breach.
#[must_use]
pub fn snap_back(clause: SnapBack) -> String {
    text::plain(match clause {
        SnapBack::None => "snap-back-none",
        SnapBack::Measures => "snap-back-measures",
        SnapBack::Finance => "snap-back-finance",
    })
}

/// Which measures are suspended.
#[must_use]
pub fn suspension(suspended: Suspension) -> String {
    text::plain(match suspended {
        Suspension::None => "suspension-none",
        Suspension::Part => "suspension-part",
        Suspension::All => "suspension-all",
    })
}

/// How an agreement was kept as far as the reader knows; nothing while nothing was found.
#[must_use]
pub fn kept(agreement: &Agreement) -> Option<String> {
    let times = i32::from(agreement.shaved.max(agreement.found));
    (times > 0).then(|| say!("agreement-held-back", times = times, found = i32::from(agreement.found)))
}

/// Terms of a mandate, an offer or an agreement.
#[must_use]
pub fn terms(terms: &Terms) -> String {
    if *terms == Terms::HIDDEN {
        return text::plain("terms-hidden");
    }
    let technology = text::plain(if terms.technology { "technology-yes" } else { "technology-no" });
    let volumes = match terms.volumes {
        0 => text::plain("volumes-none"),
        share => say!("volumes", share = percent(share)),
    };
    let verification = text::plain(if terms.verification { "verification-yes" } else { "verification-no" });
    say!(
        "terms",
        relief = percent(terms.relief),
        volumes = volumes,
        suspension = suspension(terms.suspension),
        defence = defence(terms.defence),
        technology = technology,
        verification = verification,
        months = months(terms.months),
        snapBack = snap_back(terms.snap_back),
        form = text::plain(if terms.binding { "terms-treaty" } else { "terms-solution" }),
    )
}

/// An amendment to the determination.
#[must_use]
pub fn amendment(amendment: Amendment) -> String {
    match amendment {
        Amendment::Scope(scope) => say!("amendment-scope", scope = name::scope(scope)),
        Amendment::Indicative(count) => say!("amendment-indicative", months = months(count)),
        Amendment::Reparation(true) => text::plain("amendment-with-reparation"),
        Amendment::Reparation(false) => text::plain("amendment-without-reparation"),
    }
}

/// What is voted on: "that there is economic coercion".
#[must_use]
pub fn item(item: Item) -> String {
    match item {
        Item::Determination => text::plain("item-determination"),
        Item::Amendment(moved) => say!("item-amendment", amendment = amendment(moved)),
        Item::Mandate(asked) => say!("item-mandate", terms = terms(&asked)),
        Item::Agreement(agreed) => say!("item-agreement", terms = terms(&agreed)),
        Item::OpenVote(topic) => say!("item-open-vote", topic = name::topic(topic)),
        Item::Publication(topic) => say!("item-publication", topic = name::topic(topic)),
        Item::Draft(kind) => say!("item-draft", kind = name::draft_kind(kind)),
        Item::Fund(asked) => say!("item-fund", fund = fund(&asked)),
        Item::Listing => text::plain("item-listing"),
        Item::Conclusions(line) => say!("item-conclusions", line = name::line(line)),
    }
}

/// What a vote is on, in a few words: terms stand in the papers.
#[must_use]
pub fn short_item(item: Item) -> String {
    match item {
        Item::Determination | Item::Mandate(_) | Item::Agreement(_) | Item::Fund(_) => name::topic(item.topic()),
        Item::Draft(kind) => name::draft_kind(kind),
        Item::Amendment(_) | Item::OpenVote(_) | Item::Publication(_) | Item::Listing | Item::Conclusions(_) => {
            self::item(item)
        }
    }
}

/// A fund: how much, and what for.
#[must_use]
pub fn fund(fund: &Fund) -> String {
    say!("fund", money = euro(fund.million), purpose = name::fund_use(fund.used_for))
}

/// A vote on a topic as something to do: "vote for the determination", "abstain on the mandate".
#[must_use]
pub fn vote_on(vote: Vote, topic: &str) -> String {
    match vote {
        Vote::For => say!("vote-on-for", topic = topic),
        Vote::Abstain => say!("vote-on-abstain", topic = topic),
        Vote::Against => say!("vote-on-against", topic = topic),
    }
}

/// What a roll-call is on, and where: "The Council: that China's controls are economic coercion". Conclusions say
/// themselves what they are.
#[must_use]
pub fn vote_title(gate: Gate, item: Item) -> String {
    let decides = item.decides();
    let item = self::item(item);
    text::capital(&match gate {
        Gate::Consensus if decides => say!("concluding-title", item = item),
        Gate::Consensus => item,
        Gate::Council | Gate::Committee | Gate::Appeal => say!("vote-title", gate = name::gate(gate), item = item),
    })
}

/// The same in so few words that it fits over a roll-call; the terms stand beneath it.
#[must_use]
pub fn vote_heading(gate: Gate, item: Item) -> String {
    let what = match item {
        Item::Mandate(_) => text::plain("item-mandate.short"),
        Item::Agreement(_) => text::plain("item-agreement.short"),
        Item::Amendment(_) => text::plain("item-amendment.short"),
        Item::Fund(_) => text::plain("item-fund.short"),
        Item::Listing => text::plain("item-listing.short"),
        Item::Determination | Item::OpenVote(_) | Item::Publication(_) | Item::Draft(_) | Item::Conclusions(_) => {
            self::item(item)
        }
    };
    match gate {
        Gate::Consensus if item.decides() => text::capital(&say!("concluding-title", item = what)),
        Gate::Consensus => text::capital(&what),
        Gate::Council | Gate::Committee | Gate::Appeal => {
            text::capital(&say!("vote-title", gate = name::gate(gate), item = what))
        }
    }
}

/// The condition of a pledge.
#[must_use]
pub fn pledge_condition(condition: PledgeCondition) -> String {
    match condition {
        PledgeCondition::None => text::plain("pledge-if-nothing"),
        PledgeCondition::VotesFor(topic) => say!("pledge-if-for", topic = name::topic(topic)),
        PledgeCondition::NotAgainst(topic) => say!("pledge-if-not-against", topic = name::topic(topic)),
        PledgeCondition::NoChannel => text::plain("pledge-if-no-channel"),
        PledgeCondition::Asks => text::plain("pledge-if-asks"),
    }
}

/// The promise of a pledge.
#[must_use]
pub fn pledge_promise(promise: PledgePromise) -> String {
    match promise {
        PledgePromise::Vote(topic, vote) => say!("pledge-vote", vote = vote_on(vote, &name::topic(topic))),
        PledgePromise::NoChannel => text::plain("pledge-no-channel"),
        PledgePromise::Share => text::plain("pledge-share"),
        PledgePromise::Ask => text::plain("pledge-ask"),
    }
}

impl Words<'_> {
    /// A pledge: who, to whom, if what, then what, until when.
    #[must_use]
    pub fn pledge(&self, pledge: &Pledge) -> String {
        say!(
            "pledge",
            by = self.who(pledge.by),
            to = self.addressees(pledge.to),
            condition = pledge_condition(pledge.condition),
            promise = pledge_promise(pledge.promise),
            deadline = pledge.deadline,
        )
    }

    fn addressees(&self, states: StateSet) -> String {
        match self.reader.state() {
            Some(me) if states == StateSet::of(me) => text::plain("you-inside"),
            _ => self.states(states),
        }
    }

    /// A suggestion for the Commission's draft.
    #[must_use]
    pub fn suggestion(&self, suggestion: Suggestion) -> String {
        match suggestion {
            Suggestion::Spare(sector) => say!("suggestion-spare", sector = self.sector(sector)),
            Suggestion::Add(measure) => say!("suggestion-add", measure = self.measure(measure)),
            Suggestion::Drop(measure) => say!("suggestion-drop", measure = self.measure(measure)),
            Suggestion::Sunset(count) => say!("suggestion-sunset", months = months(count)),
        }
    }

    /// A draft implementing act: what it does, with which measures, deferral and sunset.
    #[must_use]
    pub fn draft(&self, draft: &Draft) -> String {
        let mut text = say!("draft", kind = name::draft_kind(draft.kind), measures = self.measures(draft.measures));
        if !draft.spared.is_empty() {
            text.push_str(&say!("draft-spared", sectors = self.sectors(draft.spared)));
        }
        if draft.deferral > 0 {
            text.push_str(&say!("draft-deferral", months = months(draft.deferral)));
        }
        if draft.sunset > 0 {
            text.push_str(&say!("draft-sunset", months = months(draft.sunset)));
        }
        text
    }

    /// What Beijing announced or did.
    #[must_use]
    pub fn beijing_move(&self, done: &Move) -> String {
        let instrument = self.instrument_and_rung(done.instrument);
        let on = self.targets(done.targets);
        if done.use_it {
            let is_favour = self.campaign.rules.instruments[done.instrument.index()].is_carrot();
            say!(if is_favour { "move-favour" } else { "move-use" }, instrument = instrument, on = on)
        } else {
            say!("move-ease", instrument = instrument)
        }
    }

    /// Whom an instrument hits: names of a few, codes of many, the whole Union.
    #[must_use]
    pub fn targets(&self, targets: StateSet) -> String {
        if targets == StateSet::first(self.campaign.rules.nations.len()) {
            return text::plain("whole-union");
        }
        match self.reader.state() {
            Some(me) if targets.contains(me) => say!("targets-you", states = self.states(targets)),
            _ => self.states(targets),
        }
    }
}
