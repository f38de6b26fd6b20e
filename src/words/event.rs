//! Events as sentences, one arm for each: what happened, for one reader. Bookkeeping has no words.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::{Words, name, politics, procedure, terms};
use crate::base::ids::{Seat, StateId};
use crate::game::event::{Event, PledgeEnd};
use crate::game::state::{Gate, Item, VoteReason};
use crate::law::ballot::Ballot;
use crate::law::comitology::{Opinion, Stage};
use crate::law::rule::Rule;
use crate::words::law;
use crate::words::number::{self, change, weeks};
use crate::words::text::{self, say};

impl Words<'_> {
    /// What happened; nothing for bookkeeping that no reader needs.
    ///
    /// The caller hands over events that the reader may know of.
    #[expect(clippy::too_many_lines, reason = "one line for each kind of event")]
    #[must_use]
    pub fn event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::RoundOpened { round, month } => say!("event-round", round = *round, month = number::month(*month)),
            Event::PhaseBegan(phase) => say!("event-phase", phase = name::phase(*phase)),
            Event::World { happened: true, .. }
            | Event::Effected { .. }
            | Event::ProjectStarted(_)
            | Event::DecisionLate
            | Event::Ended(_)
            | Event::Found(_)
            | Event::Contested(_)
            | Event::Filed { .. }
            | Event::Dealt { .. }
            | Event::Answered { .. } => return self.story_event(event),
            Event::Signalled { instrument, targets } => {
                let instrument = self.instrument_and_rung(*instrument);
                say!("event-signalled", instrument = instrument, targets = self.targets(*targets))
            }
            Event::Used { .. } | Event::Eased { .. } | Event::SuspendedByAgreement(_) => {
                return self.beijing_event(event);
            }
            Event::FundAsked(_)
            | Event::FundProposed(_)
            | Event::Funded(_)
            | Event::FundPaid { .. }
            | Event::ListingProposed { .. }
            | Event::Listed { .. }
            | Event::ListingLapsed
            | Event::ConclusionsTabled(_) => return self.help_event(event),
            Event::Asked { .. }
            | Event::Declared { .. }
            | Event::Lobbied { .. }
            | Event::Pledged(_)
            | Event::ExaminationAsked(_)
            | Event::AmendmentMoved { .. }
            | Event::Suggested { .. }
            | Event::SuggestionAnswered { .. }
            | Event::StrawAsked { .. }
            | Event::Shared { .. }
            | Event::Invested { .. }
            | Event::Travelled { .. }
            | Event::VoteRequested { .. }
            | Event::Replied { .. }
            | Event::PledgeAnswered { .. }
            | Event::PledgeEnded { .. } => self.consultation_event(event),
            Event::Procedure(step) => return procedure::step(step),
            Event::BallotOpened { .. }
            | Event::Cast { .. }
            | Event::StayedAway(_)
            | Event::ProxyGiven { .. }
            | Event::BallotClosed { .. } => return self.ballot_event(event),
            Event::Moved { which, cause, by } => politics::moved(*which, *cause, *by),
            Event::Planned(_)
            | Event::ScopeProposed(_)
            | Event::Tabled(_)
            | Event::NoticeGiven
            | Event::DeferredFurther { .. }
            | Event::Coordinated { .. }
            | Event::Held(_)
            | Event::Put(_)
            | Event::AmendmentCarried(_)
            | Event::ChoiceOpened
            | Event::Appealed
            | Event::Withdrawn { .. } => return self.floor_event(event),
            Event::Adopted { .. }
            | Event::Applied(_)
            | Event::Suspended(_)
            | Event::Resumed { .. }
            | Event::Terminated { .. } => return self.measures_event(event),
            Event::Recommended(_)
            | Event::Countered(_)
            | Event::TermsAgreed(_)
            | Event::Mandated(_)
            | Event::ConclusionRefused
            | Event::ConsentGiven
            | Event::ConsentRefused
            | Event::Concluded(_)
            | Event::HeldBack { .. }
            | Event::FoundOut { .. }
            | Event::Broken { .. }
            | Event::RanOut
            | Event::Offered(_) => return bargain_event(event),
            Event::World { happened: false, .. }
            | Event::Stepped(_)
            | Event::Readied(_)
            | Event::AgendaDrawn
            | Event::BeijingDone
            | Event::SupplyMoved { .. }
            | Event::MoodsMoved
            | Event::MeasuresAged
            | Event::StreaksCounted
            | Event::RoundFiled => return None,
        })
    }

    fn story_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::World { event, happened: true } => {
                let story = self.campaign.text.event(*event);
                say!("event-world", title = story.title.as_str(), text = story.text.as_str())
            }
            Event::Found(item) => say!("event-found", item = self.evidence(*item)),
            Event::Contested(item) => {
                say!(
                    "event-contested",
                    item = self.evidence(*item),
                    answer = self.campaign.text.evidence(*item).answer.as_str()
                )
            }
            Event::Filed { item, by } => {
                let who = by.map_or_else(|| text::plain("seat-commission-begin"), |id| self.who(id));
                say!("event-filed", who = who, item = self.evidence(*item))
            }
            Event::Dealt { state, dispatch } => {
                let letter = self.campaign.text.dispatch(*dispatch);
                let (from, title) = (name::correspondent(letter.from), letter.title.as_str());
                say!("event-dealt", to = self.whom(*state), from = from, title = title)
            }
            Event::Answered { state, choice } => say!("event-answered", who = self.who(*state), choice = choice + 1),
            Event::Effected { of, effect, cause } => {
                let effect = self.effect(effect);
                if let Some(id) = of {
                    say!("event-effected-of", who = self.whom(*id), effect = effect)
                } else {
                    say!("event-effected", effect = effect, cause = politics::cause(*cause))
                }
            }
            Event::ProjectStarted(project) => say!("event-project-started", project = self.project(*project)),
            Event::DecisionLate => text::plain("event-decision-late"),
            Event::Ended(ending) => {
                let story = self.campaign.text.ending(*ending);
                say!("event-ended", title = story.title.as_str(), text = story.text.as_str())
            }
            _ => return None,
        })
    }

    fn floor_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Planned(count) => say!("event-planned", months = number::months(*count)),
            Event::ScopeProposed(scope) => say!("event-scope", scope = name::scope(*scope)),
            Event::Tabled(draft) => say!("event-tabled", draft = self.draft(draft)),
            Event::DeferredFurther { measures, .. } => {
                let text = say!("event-deferred-further", measures = self.measures(*measures));
                say!(
                    "with-article",
                    text = text,
                    article = crate::words::article::cite_marked(crate::law::reason::Article::Aci8_8)
                )
            }
            Event::NoticeGiven => {
                let text = text::plain("event-notice-given");
                say!(
                    "with-article",
                    text = text,
                    article = crate::words::article::cite_marked(crate::law::reason::Article::Aci13)
                )
            }
            Event::Coordinated { gain } => say!("event-coordinated", gain = change(*gain)),
            Event::Held(topic) => say!("event-held", topic = name::topic(*topic)),
            Event::Put(topic) => say!("event-put", topic = name::topic(*topic)),
            Event::AmendmentCarried(amendment) => say!("event-amended", amendment = terms::amendment(*amendment)),
            Event::ChoiceOpened => text::plain("event-choice-opened"),
            Event::Appealed => text::plain("event-appealed"),
            Event::Withdrawn { amended: true } => text::plain("event-withdrawn-to-amend"),
            Event::Withdrawn { amended: false } => text::plain("event-withdrawn"),
            _ => return None,
        })
    }

    /// The fund, the listing, conclusions.
    fn help_event(&self, event: &Event) -> Option<String> {
        let proposer =
            |by: &Option<StateId>| by.map_or_else(|| text::plain("seat-high-representative"), |id| self.who(id));
        Some(match event {
            Event::FundAsked(id) => say!("event-fund-asked", who = self.who(*id)),
            Event::FundProposed(fund) => say!("event-fund-proposed", fund = terms::fund(fund)),
            Event::Funded(fund) => say!("event-funded", fund = terms::fund(fund)),
            Event::FundPaid { stocks, help } => {
                say!("event-fund-paid", weeks = weeks(*stocks), help = number::signed(*help))
            }
            Event::ListingProposed { by } => say!("event-listing-proposed", who = proposer(by)),
            Event::Listed { by } => say!("event-listed", who = proposer(by)),
            Event::ListingLapsed => text::plain("event-listing-lapsed"),
            Event::ConclusionsTabled(line) => say!("event-conclusions-tabled", line = name::line(*line)),
            _ => return None,
        })
    }

    fn measures_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Adopted { draft, opinion } => {
                say!("event-adopted", draft = self.draft(draft), opinion = law::opinion(*opinion))
            }
            Event::Applied(measures) => say!("event-applied", measures = self.measures(*measures)),
            Event::Suspended(measures) => say!("event-suspended", measures = self.measures(*measures)),
            Event::Resumed { measures, snap_back: true } => {
                say!("event-snapped-back", measures = self.measures(*measures))
            }
            Event::Resumed { measures, snap_back: false } => say!("event-resumed", measures = self.measures(*measures)),
            Event::Terminated { measures, sunset: true } => say!("event-sunset", measures = self.measures(*measures)),
            Event::Terminated { measures, sunset: false } => {
                say!("event-terminated", measures = self.measures(*measures))
            }
            _ => return None,
        })
    }

    fn beijing_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Used { instrument, targets, announced } => {
                let (name, targets) = (self.instrument_and_rung(*instrument), self.targets(*targets));
                let said = self.campaign.text.instrument(*instrument).announcement.as_str();
                let text = if *announced {
                    say!("event-used", instrument = name, targets = targets)
                } else {
                    say!("event-used-unannounced", instrument = name, targets = targets)
                };
                say!("event-used-said", text = text, said = said)
            }
            Event::Eased { instrument, by_itself } => {
                let instrument = self.instrument_and_rung(*instrument);
                if *by_itself {
                    say!("event-eased-by-itself", instrument = instrument)
                } else {
                    say!("event-eased", instrument = instrument)
                }
            }
            Event::SuspendedByAgreement(instruments) => {
                let names = super::list::join(instruments.iter().map(|id| self.instrument(id)));
                say!("event-suspended-by-agreement", instruments = names)
            }
            _ => return None,
        })
    }

    fn consultation_event(&self, event: &Event) -> String {
        match event {
            Event::Asked { state, act } => say!("event-asked", who = self.who(*state), act = self.act(act)),
            Event::Declared { state, topic, vote } => {
                let vote = terms::vote_on(*vote, &name::topic(*topic));
                say!("event-declared", who = self.who(*state), vote = vote)
            }
            Event::Lobbied { by, to, topic, vote, moved } => say!(
                "event-lobbied",
                by = self.who(*by),
                to = self.whom(*to),
                vote = terms::vote_on(*vote, &name::topic(*topic)),
                points = number::points(i64::from(*moved)),
            ),
            Event::Pledged(pledge) => self.pledge(pledge),
            Event::ExaminationAsked(id) => say!("event-examination-asked", who = self.who(*id)),
            Event::AmendmentMoved { state, amendment } => {
                say!("event-amendment-moved", who = self.who(*state), amendment = terms::amendment(*amendment))
            }
            Event::Suggested { state, suggestion } => {
                say!("event-suggested", who = self.who(*state), suggestion = self.suggestion(*suggestion))
            }
            Event::SuggestionAnswered { state, suggestion, answer } => say!(
                "event-suggestion-answered",
                who = self.whom(*state),
                suggestion = self.suggestion(*suggestion),
                answer = politics::suggestion_answer(*answer),
            ),
            Event::StrawAsked { state, topic } => {
                say!("event-straw-asked", who = self.who(*state), topic = name::topic(*topic))
            }
            Event::Shared { from, to, good, weeks: given } => {
                let (good, weeks) = (self.good(*good), weeks(*given));
                say!("event-shared", from = self.who(*from), to = self.whom(*to), good = good, weeks = weeks)
            }
            Event::Invested { state, good } => say!("event-invested", who = self.who(*state), good = self.good(*good)),
            Event::Travelled { state, relief, leaked } => self.travelled(*state, *relief, *leaked),
            Event::VoteRequested { state, topic } => {
                let who = state.map_or_else(|| text::plain("seat-commission-begin"), |id| self.who(id));
                say!("event-vote-requested", who = who, topic = name::topic(*topic))
            }
            Event::Replied { state, yes: true, .. } => say!("event-replied-yes", who = self.who(*state)),
            Event::Replied { state, yes: false, .. } => say!("event-replied-no", who = self.who(*state)),
            Event::PledgeAnswered { by, accepted } => {
                let accepted = self.states(*accepted);
                if self.reader == Seat::State(*by) {
                    say!("event-pledge-answered.own", who = accepted)
                } else {
                    say!("event-pledge-answered", by = self.state(*by), who = accepted)
                }
            }
            Event::PledgeEnded { by, end } => self.pledge_ended(*by, *end),
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
            Event::BallotOpened { item, gate, rule } => {
                let rule = ballot_rule(*gate, *rule);
                let rule = text::capital(&rule);
                let item = terms::item(*item);
                match gate {
                    Gate::Straw => say!("event-ballot-opened.straw", item = text::capital(&item), rule = rule),
                    Gate::Council | Gate::Committee | Gate::Appeal => {
                        say!("event-ballot-opened", gate = name::gate(*gate), item = item, rule = rule)
                    }
                }
            }
            Event::Cast { state, vote, reason, confidence } => {
                let mut text = say!("event-cast", who = self.who(*state), vote = name::vote(*vote));
                if *reason != VoteReason::None {
                    text.push_str(&say!("event-cast-reason", reason = name::reason(*reason)));
                }
                if *confidence > 0 {
                    text.push_str(&say!("event-cast-confidence", confidence = *confidence));
                }
                text
            }
            Event::StayedAway(id) => say!("event-stayed-away", who = self.who(*id)),
            Event::ProxyGiven { from, to } => say!("event-proxy", from = self.who(*from), to = self.whom(*to)),
            Event::BallotClosed { item, gate, carried, opinion, votes } => {
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
        let conclusions = matches!(item, Item::Conclusions(_));
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
            (Gate::Straw, _) if conclusions && carried => say!("event-consensus", item = item),
            // A consensus is no count: who objects is what there is to say.
            (Gate::Straw, _) if conclusions => {
                let objects = votes.against().union(votes.missing()).union(votes.silent());
                say!("event-no-consensus", item = item, count = objects.len(), who = self.states(objects))
            }
            (Gate::Straw, _) if carried => say!("event-straw-carried", item = text::capital(&item), counts = counts),
            (Gate::Straw, _) => say!("event-straw-lost", item = text::capital(&item), counts = counts),
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
        Event::Recommended(asked) => say!("event-recommended", terms = terms::terms(asked)),
        Event::Countered(offer) => say!("event-countered", terms = terms::terms(offer)),
        Event::TermsAgreed(agreed) => say!("event-terms-agreed", terms = terms::terms(agreed)),
        Event::Mandated(given) => say!("event-mandated", terms = terms::terms(given)),
        Event::ConsentGiven => text::plain("event-consent-given"),
        Event::ConsentRefused => text::plain("event-consent-refused"),
        Event::HeldBack { share } => say!("event-held-back", share = crate::words::number::percent(*share)),
        Event::FoundOut { share } => say!("event-found-out", share = crate::words::number::percent(*share)),
        Event::ConclusionRefused => text::plain("event-conclusion-refused"),
        Event::Concluded(agreed) => say!("event-concluded", terms = terms::terms(agreed)),
        Event::Broken { by_beijing: true } => text::plain("event-broken-by-beijing"),
        Event::Broken { by_beijing: false } => text::plain("event-broken-by-union"),
        Event::RanOut => text::plain("event-ran-out"),
        Event::Offered(offer) => say!("event-offered", terms = terms::terms(offer)),
        _ => return None,
    })
}

/// By which rule a ballot is held: in committee it is an opinion that is sought.
#[must_use]
pub fn ballot_rule(gate: Gate, rule: Rule) -> String {
    match gate {
        Gate::Council => law::rule(rule),
        Gate::Committee | Gate::Appeal => text::plain("rule-examination"),
        Gate::Straw if rule == Rule::Unanimity => text::plain("rule-consensus"),
        Gate::Straw => text::plain("rule-straw"),
    }
}
