//! Events as sentences, one arm for each: what happened, for one reader. Bookkeeping has no words.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

mod floor;
mod room;

use super::{Words, name, politics, procedure, terms};
use crate::base::ids::{InjectId, Seat, StateId};
use crate::game::event::{
    BeijingEvent, Cause, ClockEvent, CommissionEvent, Event, InjectEvent, MeasureEvent, MemberEvent, PledgeEnd,
    TableEvent, VoteEvent,
};
use crate::game::state::{Gate, Item, VoteReason};
use crate::law::ballot::Ballot;
use crate::law::comitology::{Opinion, Stage};
use crate::law::rule::Rule;
use crate::words::law;
use crate::words::number::{self, weeks};
use crate::words::text::{self, say};

impl Words<'_> {
    /// What happened; nothing for bookkeeping that no reader needs.
    ///
    /// The caller hands over events that the reader may know of.
    #[expect(clippy::too_many_lines, reason = "one line for each kind of event")]
    #[must_use]
    pub fn event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Clock(ClockEvent::RoundOpened { round, month }) => {
                say!("event-round", round = *round, month = number::month(*month))
            }
            Event::Clock(ClockEvent::PhaseBegan(phase)) => say!("event-phase", phase = name::phase(*phase)),
            Event::Inject(event) => return Some(self.inject_event(event)),
            Event::Clock(
                ClockEvent::World { happened: true, .. }
                | ClockEvent::Effected { .. }
                | ClockEvent::ProjectStarted(_)
                | ClockEvent::DecisionLate
                | ClockEvent::DeliveriesSlip
                | ClockEvent::Ended(_),
            )
            | Event::Commission(
                CommissionEvent::Found(_) | CommissionEvent::Contested(_) | CommissionEvent::Filed { .. },
            )
            | Event::Member(MemberEvent::Dealt { .. } | MemberEvent::Answered { .. }) => {
                return self.story_event(event);
            }
            Event::Beijing(BeijingEvent::Signalled { instrument, targets }) => {
                let instrument = self.instrument_and_rung(*instrument);
                say!("event-signalled", instrument = instrument, targets = self.targets(*targets))
            }
            Event::Beijing(
                BeijingEvent::Used { .. } | BeijingEvent::Eased { .. } | BeijingEvent::SuspendedByAgreement(_),
            ) => {
                return self.beijing_event(event);
            }
            Event::Member(
                MemberEvent::FundAsked(_)
                | MemberEvent::ListingProposed { .. }
                | MemberEvent::TextPresented { .. }
                | MemberEvent::ConclusionsTabled(_),
            )
            | Event::Commission(CommissionEvent::FundProposed(_))
            | Event::Measure(
                MeasureEvent::Funded(_)
                | MeasureEvent::FundPaid { .. }
                | MeasureEvent::Listed { .. }
                | MeasureEvent::ListingLapsed,
            ) => return self.help_event(event),
            Event::Member(
                MemberEvent::Asked { .. }
                | MemberEvent::Declared { .. }
                | MemberEvent::Lobbied { .. }
                | MemberEvent::Pledged(_)
                | MemberEvent::ExaminationAsked(_)
                | MemberEvent::AmendmentMoved { .. }
                | MemberEvent::Suggested { .. }
                | MemberEvent::Shared { .. }
                | MemberEvent::Invested { .. }
                | MemberEvent::Travelled { .. }
                | MemberEvent::VoteRequested { .. }
                | MemberEvent::Replied { .. }
                | MemberEvent::VotedBelow { .. }
                | MemberEvent::PledgeAnswered { .. }
                | MemberEvent::PledgeEnded { .. },
            )
            | Event::Commission(CommissionEvent::SuggestionAnswered { .. }) => self.consultation_event(event),
            Event::Member(
                MemberEvent::PublicationAsked { .. }
                | MemberEvent::OpinionAsked { .. }
                | MemberEvent::CapitalAnswered { .. }
                | MemberEvent::Confessed { .. }
                | MemberEvent::Confided { .. }
                | MemberEvent::Delegated { .. }
                | MemberEvent::Leaked { .. }
                | MemberEvent::PaperLeaked { .. },
            ) => return self.room_event(event),
            Event::Commission(CommissionEvent::Procedure(step)) => return procedure::step(step),
            Event::Vote(
                VoteEvent::BallotOpened { .. }
                | VoteEvent::Cast { .. }
                | VoteEvent::StayedAway(_)
                | VoteEvent::ProxyGiven { .. }
                | VoteEvent::BallotClosed { .. },
            ) => return self.ballot_event(event),
            Event::Clock(ClockEvent::Moved { which, cause, by }) => politics::moved(*which, *cause, *by),
            Event::Commission(
                CommissionEvent::Planned(_)
                | CommissionEvent::ScopeProposed(_)
                | CommissionEvent::Tabled(_)
                | CommissionEvent::NoticeGiven
                | CommissionEvent::CalledToAct
                | CommissionEvent::Coordinated { .. }
                | CommissionEvent::ChoiceOpened
                | CommissionEvent::Appealed
                | CommissionEvent::Withdrawn { .. },
            )
            | Event::Measure(MeasureEvent::DeferredFurther { .. })
            | Event::Vote(
                VoteEvent::Held(_)
                | VoteEvent::Put(_)
                | VoteEvent::Concluding(_)
                | VoteEvent::PutOff { .. }
                | VoteEvent::ItemWithdrawn { .. }
                | VoteEvent::OpinionGiven { .. }
                | VoteEvent::BecameKnown { .. }
                | VoteEvent::Published { .. }
                | VoteEvent::AdoptedWithoutDebate(_)
                | VoteEvent::AmendmentCarried(_),
            ) => {
                return self.floor_event(event);
            }
            Event::Measure(
                MeasureEvent::Adopted { .. }
                | MeasureEvent::Applied(_)
                | MeasureEvent::Suspended(_)
                | MeasureEvent::Resumed { .. }
                | MeasureEvent::Terminated { .. },
            ) => return self.measures_event(event),
            Event::Table(
                TableEvent::Recommended(_)
                | TableEvent::Countered(_)
                | TableEvent::TermsAgreed(_)
                | TableEvent::Mandated(_)
                | TableEvent::ConclusionRefused
                | TableEvent::ConsentGiven
                | TableEvent::ConsentRefused
                | TableEvent::Concluded(_)
                | TableEvent::HeldBack { .. }
                | TableEvent::FoundOut { .. }
                | TableEvent::Broken { .. }
                | TableEvent::RanOut
                | TableEvent::Offered(_),
            ) => return bargain_event(event),
            Event::Vote(VoteEvent::Reported(report)) => self.report(report),
            // The report gathers the stands.
            Event::Member(MemberEvent::Stood { .. })
            | Event::Clock(
                ClockEvent::World { happened: false, .. }
                | ClockEvent::Stepped(_)
                | ClockEvent::Readied(_)
                | ClockEvent::SupplyMoved { .. }
                | ClockEvent::MoodsMoved
                | ClockEvent::StreaksCounted
                | ClockEvent::RoundFiled,
            )
            | Event::Vote(VoteEvent::AgendaDrawn | VoteEvent::ItemsApproved(_))
            | Event::Beijing(BeijingEvent::BeijingDone)
            | Event::Measure(MeasureEvent::MeasuresAged) => return None,
        })
    }

    /// What the host of the session brings in.
    fn inject_event(&self, event: &InjectEvent) -> String {
        match event {
            InjectEvent::Sent(id) => self.campaign.text.injects.get(id.index()).map_or_else(String::new, |inject| {
                say!("event-inject", title = inject.title.as_str(), text = inject.text.as_str())
            }),
            InjectEvent::Told { words, .. } => words.clone(),
            InjectEvent::Imposed { instrument, targets } => {
                let instrument = self.instrument_and_rung(*instrument);
                say!("event-imposed", instrument = instrument, who = self.states(*targets))
            }
        }
    }

    /// The headline of an inject.
    #[must_use]
    pub fn inject(&self, id: InjectId) -> String {
        self.campaign.text.injects.get(id.index()).map_or_else(String::new, |inject| inject.title.clone())
    }

    fn story_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Clock(ClockEvent::World { event, happened: true }) => {
                let story = self.campaign.text.event(*event);
                say!("event-world", title = story.title.as_str(), text = story.text.as_str())
            }
            Event::Commission(CommissionEvent::Found(item)) => say!("event-found", item = self.evidence(*item)),
            Event::Commission(CommissionEvent::Contested(item)) => {
                say!(
                    "event-contested",
                    item = self.evidence(*item),
                    answer = self.campaign.text.evidence(*item).answer.as_str()
                )
            }
            Event::Commission(CommissionEvent::Filed { item, by }) => {
                let who = by.map_or_else(|| text::plain("seat-commission-begin"), |id| self.who(id));
                say!("event-filed", who = who, item = self.evidence(*item))
            }
            Event::Member(MemberEvent::Dealt { state, dispatch }) => {
                let letter = self.campaign.text.dispatch(*dispatch);
                let (from, title) = (name::correspondent(letter.from), self.campaign.text.fill(&letter.title, *state));
                say!("event-dealt", to = self.whom(*state), from = from, title = title)
            }
            Event::Member(MemberEvent::Answered { state, choice }) => {
                say!("event-answered", who = self.who(*state), choice = choice + 1)
            }
            Event::Clock(ClockEvent::Effected { of, effect, cause }) => {
                let injected = of.filter(|_| *cause == Cause::Inject);
                if let Some(id) = injected.filter(|id| self.reader() != Seat::State(*id)) {
                    // To others it is a state like any.
                    return Some(text::capital(&self.effect(&effect.of(id))));
                }
                let effect = self.effect(effect);
                if let Some(id) = injected {
                    say!("event-injected-of", who = self.state(id), effect = effect)
                } else if let Some(id) = of {
                    say!("event-effected-of", who = self.whom(*id), effect = effect)
                } else {
                    say!("event-effected", effect = effect, cause = politics::cause(*cause))
                }
            }
            Event::Clock(ClockEvent::ProjectStarted(project)) => {
                say!("event-project-started", project = self.project(*project))
            }
            Event::Clock(ClockEvent::DeliveriesSlip) => text::plain("event-deliveries-slip"),
            Event::Clock(ClockEvent::DecisionLate) => text::plain("event-decision-late"),
            // Which of its texts fits is chosen by how the game stood, and told with the ending itself.
            Event::Clock(ClockEvent::Ended(ending)) => {
                say!("event-ended", title = self.campaign.text.ending(*ending).title.as_str())
            }
            _ => return None,
        })
    }

    /// Who proposed a listing: a member, or the High Representative (TEU Art. 30(1)).
    #[must_use]
    pub fn proposer(&self, by: Option<StateId>) -> String {
        by.map_or_else(|| text::plain("seat-high-representative"), |id| self.who(id))
    }

    /// The fund, the listing, conclusions.
    fn help_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Member(MemberEvent::FundAsked(id)) => say!("event-fund-asked", who = self.who(*id)),
            Event::Commission(CommissionEvent::FundProposed(fund)) => {
                say!("event-fund-proposed", fund = terms::fund(fund))
            }
            Event::Measure(MeasureEvent::Funded(fund)) => say!("event-funded", fund = terms::fund(fund)),
            Event::Measure(MeasureEvent::FundPaid { stocks, help }) => {
                say!("event-fund-paid", weeks = weeks(*stocks), help = number::signed(*help))
            }
            Event::Member(MemberEvent::ListingProposed { by }) => {
                say!("event-listing-proposed", who = self.proposer(*by))
            }
            Event::Measure(MeasureEvent::Listed { by }) => say!("event-listed", who = self.proposer(*by)),
            Event::Measure(MeasureEvent::ListingLapsed) => text::plain("event-listing-lapsed"),
            Event::Member(MemberEvent::TextPresented { text, .. }) => {
                say!("event-text-presented", text = procedure::text(text))
            }
            Event::Member(MemberEvent::ConclusionsTabled(line)) => {
                say!("event-conclusions-tabled", line = name::line(*line))
            }
            _ => return None,
        })
    }

    fn measures_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Measure(MeasureEvent::Adopted { draft, opinion }) => {
                say!("event-adopted", draft = self.draft(draft), opinion = law::opinion(*opinion))
            }
            Event::Measure(MeasureEvent::Applied(measures)) => {
                say!("event-applied", measures = self.measures(*measures))
            }
            Event::Measure(MeasureEvent::Suspended(measures)) => {
                say!("event-suspended", measures = self.measures(*measures))
            }
            Event::Measure(MeasureEvent::Resumed { measures, snap_back: true }) => {
                say!("event-snapped-back", measures = self.measures(*measures))
            }
            Event::Measure(MeasureEvent::Resumed { measures, snap_back: false }) => {
                say!("event-resumed", measures = self.measures(*measures))
            }
            Event::Measure(MeasureEvent::Terminated { measures, sunset: true }) => {
                say!("event-sunset", measures = self.measures(*measures))
            }
            Event::Measure(MeasureEvent::Terminated { measures, sunset: false }) => {
                say!("event-terminated", measures = self.measures(*measures))
            }
            _ => return None,
        })
    }

    fn beijing_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Beijing(BeijingEvent::Used { instrument, targets: on, announced }) => {
                let (name, targets) = (self.instrument_and_rung(*instrument), self.targets(*on));
                let said = self.campaign.text.instrument(*instrument).announcement.as_str();
                let text = match announced {
                    Some(before) if before == on => say!("event-used", instrument = name, targets = targets),
                    Some(before) => {
                        let before = self.targets(*before);
                        say!("event-used-elsewhere", instrument = name, before = before, targets = targets)
                    }
                    None => say!("event-used-unannounced", instrument = name, targets = targets),
                };
                say!("event-used-said", text = text, said = said)
            }
            Event::Beijing(BeijingEvent::Eased { instrument, by_itself }) => {
                let instrument = self.instrument_and_rung(*instrument);
                if *by_itself {
                    say!("event-eased-by-itself", instrument = instrument)
                } else {
                    say!("event-eased", instrument = instrument)
                }
            }
            Event::Beijing(BeijingEvent::SuspendedByAgreement(instruments)) => {
                let names = super::list::join(instruments.iter().map(|id| self.instrument(id)));
                say!("event-suspended-by-agreement", instruments = names)
            }
            _ => return None,
        })
    }

    fn consultation_event(&self, event: &Event) -> String {
        match event {
            Event::Member(MemberEvent::Asked { state, act }) => {
                say!("event-asked", who = self.who(*state), act = self.act(act))
            }
            Event::Member(MemberEvent::Declared { state, topic, vote }) => {
                let vote = terms::vote_on(*vote, &name::topic(*topic));
                say!("event-declared", who = self.who(*state), vote = vote)
            }
            Event::Member(MemberEvent::Lobbied { by, to, topic, vote, moved }) => say!(
                "event-lobbied",
                by = self.who(*by),
                to = self.whom(*to),
                vote = terms::vote_on(*vote, &name::topic(*topic)),
                points = number::points(i64::from(*moved)),
            ),
            Event::Member(MemberEvent::Pledged(pledge)) => self.pledge(pledge),
            Event::Member(MemberEvent::ExaminationAsked(id)) => say!("event-examination-asked", who = self.who(*id)),
            Event::Member(MemberEvent::AmendmentMoved { state, amendment }) => {
                say!("event-amendment-moved", who = self.who(*state), amendment = terms::amendment(*amendment))
            }
            Event::Member(MemberEvent::Suggested { state, suggestion }) => {
                say!("event-suggested", who = self.who(*state), suggestion = self.suggestion(*suggestion))
            }
            Event::Commission(CommissionEvent::SuggestionAnswered { state, suggestion, answer }) => say!(
                "event-suggestion-answered",
                who = self.whom(*state),
                suggestion = self.suggestion(*suggestion),
                answer = politics::suggestion_answer(*answer),
            ),
            Event::Member(MemberEvent::Shared { from, to, good, weeks: given }) => {
                let (good, weeks) = (self.good(*good), weeks(*given));
                say!("event-shared", from = self.who(*from), to = self.whom(*to), good = good, weeks = weeks)
            }
            Event::Member(MemberEvent::Invested { state, good }) => {
                say!("event-invested", who = self.who(*state), good = self.good(*good))
            }
            Event::Member(MemberEvent::Travelled { state, relief, leaked }) => self.travelled(*state, *relief, *leaked),
            Event::Member(MemberEvent::VoteRequested { state, topic }) => {
                let who = state.map_or_else(|| text::plain("seat-commission-begin"), |id| self.who(id));
                say!("event-vote-requested", who = who, topic = name::topic(*topic))
            }
            Event::Member(MemberEvent::VotedBelow { state, topic, stand }) => say!(
                "event-voted-below",
                who = self.who(*state),
                stand = name::stand(*stand),
                topic = name::topic(*topic)
            ),
            Event::Member(MemberEvent::Replied { state, yes: true, .. }) => {
                say!("event-replied-yes", who = self.who(*state))
            }
            Event::Member(MemberEvent::Replied { state, yes: false, .. }) => {
                say!("event-replied-no", who = self.who(*state))
            }
            Event::Member(MemberEvent::PledgeAnswered { by, accepted }) => {
                let accepted = self.states(*accepted);
                if self.reader == Seat::State(*by) {
                    say!("event-pledge-answered.own", who = accepted)
                } else {
                    say!("event-pledge-answered", by = self.state(*by), who = accepted)
                }
            }
            Event::Member(MemberEvent::PledgeEnded { by, end }) => self.pledge_ended(*by, *end),
            _ => String::new(),
        }
    }

    /// A bilateral channel: those who hear of it by a leak do not hear what it brought.
    fn pledge_ended(&self, by: StateId, end: PledgeEnd) -> String {
        if self.reader == Seat::State(by) {
            return text::plain(match end {
                PledgeEnd::Kept => "event-pledge-kept.own",
                PledgeEnd::Broken => "event-pledge-broken.own",
                PledgeEnd::Lapsed => "event-pledge-lapsed.own",
            });
        }
        let by = self.state(by);
        match end {
            PledgeEnd::Kept => say!("event-pledge-kept", by = by),
            PledgeEnd::Broken => say!("event-pledge-broken", by = by),
            PledgeEnd::Lapsed => say!("event-pledge-lapsed", by = by),
        }
    }

    fn travelled(&self, id: StateId, relief: bool, leaked: bool) -> String {
        let insider = matches!(self.reader, Seat::Beijing | Seat::Facilitator) || self.reader == Seat::State(id);
        let who = self.who(id);
        match (insider, relief, leaked) {
            (false, _, _) => say!("event-travelled-known", who = who),
            (true, true, true) => say!("event-travelled-relief-leaked", who = who),
            (true, true, false) => say!("event-travelled-relief", who = who),
            (true, false, true) => say!("event-travelled-nothing-leaked", who = who),
            (true, false, false) => say!("event-travelled-nothing", who = who),
        }
    }

    fn ballot_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Vote(VoteEvent::BallotOpened { item, gate, rule }) => {
                let rule = ballot_rule(*gate, *rule);
                let rule = text::capital(&rule);
                let item = terms::item(*item);
                match gate {
                    Gate::Consensus => say!("event-ballot-opened.consensus", item = text::capital(&item), rule = rule),
                    Gate::Council | Gate::Committee | Gate::Appeal => {
                        say!("event-ballot-opened", gate = name::gate(*gate), item = item, rule = rule)
                    }
                }
            }
            Event::Vote(VoteEvent::Cast { state, vote, reason, confidence }) => {
                let mut text = say!("event-cast", who = self.who(*state), vote = name::vote(*vote));
                if *reason != VoteReason::None {
                    text.push_str(&say!("event-cast-reason", reason = name::reason(*reason)));
                }
                if *confidence > 0 {
                    text.push_str(&say!("event-cast-confidence", confidence = *confidence));
                }
                text
            }
            Event::Vote(VoteEvent::StayedAway(id)) => say!("event-stayed-away", who = self.who(*id)),
            Event::Vote(VoteEvent::ProxyGiven { from, to }) => {
                say!("event-proxy", from = self.who(*from), to = self.whom(*to))
            }
            Event::Vote(VoteEvent::BallotClosed { item, gate, carried, opinion, votes }) => {
                self.ballot_closed(*item, *gate, *carried, *opinion, votes)
            }
            _ => return None,
        })
    }

    fn ballot_closed(&self, item: Item, gate: Gate, carried: bool, opinion: Option<Opinion>, votes: &Ballot) -> String {
        let counts = say!(
            "ballot-counts",
            for = votes.in_favour().len(),
            against = votes.against().len(),
            abstain = votes.abstaining().len(),
            absent = votes.missing().len(),
        );
        let decides = item.decides();
        let item = terms::item(item);
        match (gate, opinion) {
            (Gate::Committee, Some(opinion)) => {
                let follows = law::consequence(Stage::Committee, opinion);
                say!(
                    "event-opinion",
                    gate = name::gate(gate),
                    opinion = law::opinion(opinion),
                    counts = counts,
                    follows = follows
                )
            }
            (Gate::Appeal, Some(opinion)) => {
                let follows = law::consequence(Stage::Appeal, opinion);
                say!(
                    "event-opinion",
                    gate = name::gate(gate),
                    opinion = law::opinion(opinion),
                    counts = counts,
                    follows = follows
                )
            }
            (Gate::Consensus, _) if decides && carried => say!(
                "event-noted",
                item = item,
                count = votes.abstaining().len(),
                who = self.states(votes.abstaining())
            ),
            (Gate::Consensus, _) if decides && !votes.against().is_empty() => {
                say!("event-vote-asked", item = item, count = votes.against().len(), who = self.states(votes.against()))
            }
            (Gate::Consensus, _) if decides => {
                say!("event-not-noted", item = item, who = self.states(votes.abstaining()))
            }
            (Gate::Consensus, _) if carried => say!("event-consensus", item = item),
            // A consensus is no count: who objects is what there is to say.
            (Gate::Consensus, _) => {
                let objects = votes.against().union(votes.missing()).union(votes.silent());
                say!("event-no-consensus", item = item, count = objects.len(), who = self.states(objects))
            }
            (Gate::Council | Gate::Committee | Gate::Appeal, _) if carried => {
                say!("event-carried", item = item, counts = counts)
            }
            (Gate::Council | Gate::Committee | Gate::Appeal, _) => {
                say!("event-not-carried", item = item, counts = counts)
            }
        }
    }
}

fn bargain_event(event: &Event) -> Option<String> {
    Some(match event {
        Event::Table(TableEvent::Recommended(asked)) => say!("event-recommended", terms = terms::terms(asked)),
        Event::Table(TableEvent::Countered(offer)) => say!("event-countered", terms = terms::terms(offer)),
        Event::Table(TableEvent::TermsAgreed(agreed)) => say!("event-terms-agreed", terms = terms::terms(agreed)),
        Event::Table(TableEvent::Mandated(given)) => say!("event-mandated", terms = terms::terms(given)),
        Event::Table(TableEvent::ConsentGiven) => text::plain("event-consent-given"),
        Event::Table(TableEvent::ConsentRefused) => text::plain("event-consent-refused"),
        Event::Table(TableEvent::HeldBack { share }) => {
            say!("event-held-back", share = crate::words::number::percent(*share))
        }
        Event::Table(TableEvent::FoundOut { share }) => {
            say!("event-found-out", share = crate::words::number::percent(*share))
        }
        Event::Table(TableEvent::ConclusionRefused) => text::plain("event-conclusion-refused"),
        Event::Table(TableEvent::Concluded(agreed)) => say!("event-concluded", terms = terms::terms(agreed)),
        Event::Table(TableEvent::Broken { by_beijing: true }) => text::plain("event-broken-by-beijing"),
        Event::Table(TableEvent::Broken { by_beijing: false }) => text::plain("event-broken-by-union"),
        Event::Table(TableEvent::RanOut) => text::plain("event-ran-out"),
        Event::Table(TableEvent::Offered(offer)) => say!("event-offered", terms = terms::terms(offer)),
        _ => return None,
    })
}

/// By which rule a ballot is held: in committee it is an opinion that is sought.
#[must_use]
pub fn ballot_rule(gate: Gate, rule: Rule) -> String {
    match gate {
        Gate::Council => law::rule(rule),
        Gate::Committee | Gate::Appeal => text::plain("rule-examination"),
        Gate::Consensus if rule == Rule::Unanimity => text::plain("rule-consensus"),
        Gate::Consensus => text::plain("rule-concluded"),
    }
}
