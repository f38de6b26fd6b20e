//! Sentences about the game: where the screens ask the layer of words. Nothing here makes a sentence of its own.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::calendar::Date;
use crate::base::ids::{EvidenceId, InstrumentId, MeasureId, StateId};
use crate::game::command::Verb;
use crate::game::event::{ClockEvent, Event};
use crate::game::forecast::Expected;
use crate::game::legal::{Kind, Slot};
use crate::game::refusal::Refusal;
use crate::game::rulebook::Indicator;
use crate::game::state::{Act, Draft, Gate, Item, Move, Phase, Pledge, Terms, VoteReason};
use crate::law::aci::clock::Clock;
use crate::law::comitology::Stage;
use crate::law::reason::Point;
use crate::law::rule::Rule;
use crate::session::Line;
use crate::show::month::is_own;
use crate::tui::scene::Model;
use crate::tui::screen::ballot::Sheet;
use crate::tui::text::tx;
use crate::tui::widget::pen::wide;
use crate::words::law::consequence;
use crate::words::text::capital;
use crate::words::{Words, article, clock, law, name, number, terms, verb};

impl<'a> Model<'a> {
    /// The words for the reader.
    #[must_use]
    pub fn words(&self) -> Words<'a> {
        Words::to(self.campaign(), self.eyes())
    }

    /// A phase.
    #[must_use]
    pub fn phase(&self, phase: Phase) -> String {
        capital(&name::phase(phase))
    }

    /// What a phase wants.
    #[must_use]
    pub fn phase_hint(&self, phase: Phase) -> String {
        name::phase_hint(phase)
    }

    /// What an abstention does at a gate, by the rule of the vote.
    #[must_use]
    pub fn abstention(&self, gate: Gate, rule: Rule) -> String {
        capital(&name::abstention_under(gate, rule))
    }

    /// A reason for a vote.
    #[must_use]
    pub fn reason(&self, reason: VoteReason) -> String {
        name::reason(reason)
    }

    /// What a roll-call is on, and where.
    #[must_use]
    pub fn vote_title(&self, sheet: &Sheet) -> String {
        terms::vote_heading(sheet.gate(), sheet.item())
    }

    /// An item.
    #[must_use]
    pub fn item(&self, item: Item) -> String {
        terms::item(item)
    }

    /// A refusal.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        capital(&self.words().refusal(refusal))
    }

    /// What an event says, if it says anything.
    #[must_use]
    pub fn event(&self, event: &Event) -> Option<String> {
        self.words().event(event)
    }

    /// What a line of the log says, each sentence with whether it tells of an act of the reader's own.
    #[must_use]
    pub fn log_line(&self, line: &Line) -> Vec<(bool, String)> {
        let told = line.events.iter().filter(|event| !matches!(event, Event::Clock(ClockEvent::PhaseBegan(_))));
        let mine = |event: &Event| self.me().is_some_and(|me| is_own(me, event));
        told.filter_map(|event| Some((mine(event), self.event(event)?))).collect()
    }

    /// A verb, as something to choose.
    #[must_use]
    pub fn verb(&self, verb: Verb) -> String {
        capital(&verb::verb(verb))
    }

    /// A verb in so many columns: in full where it fits.
    #[must_use]
    pub fn verb_within(&self, verb: Verb, columns: u16) -> String {
        let full = self.verb(verb);
        if wide(&full) <= columns { full } else { verb::verb_short(verb) }
    }

    /// What a verb does.
    #[must_use]
    pub fn verb_about(&self, verb: Verb) -> String {
        capital(&verb::verb_about(verb))
    }

    /// A slot.
    #[must_use]
    pub fn slot(&self, slot: Slot) -> String {
        capital(&verb::slot(slot))
    }

    /// One of a list.
    #[must_use]
    pub fn option(&self, kind: Kind, id: u8) -> String {
        match kind {
            Kind::Pledge => format!("{} {}", self.code(StateId(id)), self.name(StateId(id))),
            _ => self.words().value(kind, id),
        }
    }

    /// What one of a list is about, where the campaign says.
    #[must_use]
    pub fn option_about(&self, kind: Kind, id: u8) -> String {
        let (text, rules) = (&self.campaign().text, &self.campaign().rules);
        match kind {
            Kind::Measure => {
                let Some(measure) = rules.measures.get(usize::from(id)) else { return String::new() };
                let values = [
                    ("value", number::short::euro(measure.value[1]).into()),
                    ("bite", number::percent_exact(measure.bite).into()),
                    ("text", text.measure(MeasureId(id)).text.as_str().into()),
                ];
                tx("about-measure", &values)
            }
            Kind::Instrument => text.instrument(InstrumentId(id)).text.clone(),
            Kind::Evidence => text.evidence(EvidenceId(id)).text.clone(),
            _ => String::new(),
        }
    }

    /// What an act is expected to do.
    #[must_use]
    pub fn expected(&self, expected: &Expected) -> String {
        self.words().expected(expected)
    }

    /// An act of consultation.
    #[must_use]
    pub fn act(&self, act: &Act) -> String {
        self.words().act(act)
    }

    /// A pledge.
    #[must_use]
    pub fn pledge(&self, pledge: &Pledge) -> String {
        self.words().pledge(pledge)
    }

    /// A draft.
    #[must_use]
    pub fn draft(&self, draft: &Draft) -> String {
        self.words().draft(draft)
    }

    /// Terms.
    #[must_use]
    pub fn terms(&self, terms: &Terms) -> String {
        terms::terms(terms)
    }

    /// A move of Beijing's.
    #[must_use]
    pub fn beijing_move(&self, done: &Move) -> String {
        self.words().beijing_move(done)
    }

    /// An indicator.
    #[must_use]
    pub fn indicator(&self, which: Indicator) -> String {
        capital(&name::indicator(which))
    }

    /// What an indicator says.
    #[must_use]
    pub fn indicator_about(&self, which: Indicator) -> String {
        name::indicator_about(which)
    }

    /// A clock.
    #[must_use]
    pub fn clock(&self, clock: &Clock, today: Date) -> String {
        clock::clock(clock, today)
    }

    /// A date.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        number::date(date)
    }

    /// Why a roll-call came to what it came to, in at most five lines.
    #[must_use]
    pub fn ballot_reasons(&self, sheet: &Sheet) -> Vec<String> {
        let stage = match sheet.gate() {
            Gate::Committee => Stage::Committee,
            Gate::Appeal => Stage::Appeal,
            Gate::Council | Gate::Consensus => {
                // The count in one line; marks and articles stand in the explanation.
                let outcome = sheet.outcome();
                let reasons = crate::law::tally::reasons(&outcome);
                let count = capital(&self.words().count_of(&outcome, sheet.votes()));
                let further = reasons.iter().filter(|reason| is_beyond_the_count(reason.point));
                let told = further.map(|reason| capital(&law::sentence(reason)));
                let abstention = Some(self.abstention(sheet.gate(), sheet.rule()));
                return std::iter::once(count).chain(told).chain(abstention).take(5).collect();
            }
        };
        let count = sheet.count();
        vec![law::committee(&count), consequence(stage, count.opinion), self.abstention(sheet.gate(), sheet.rule())]
    }

    /// The rule of a roll-call with its article.
    #[must_use]
    pub fn rule(&self, sheet: &Sheet) -> String {
        let rule = crate::words::event::ballot_rule(sheet.gate(), sheet.rule());
        let all = Rule::whole(sheet.votes().component(), sheet.votes().participating());
        match sheet.gate() {
            Gate::Council => {
                tx("with-basis", &[("text", rule.into()), ("basis", article::cite(sheet.rule().article(all)).into())])
            }
            Gate::Committee | Gate::Appeal | Gate::Consensus => rule,
        }
    }
}

/// Whether a reason says what the count of members and of people does not.
const fn is_beyond_the_count(point: Point) -> bool {
    match point {
        Point::QuorumMissed
        | Point::DeemedAttained
        | Point::Blocked
        | Point::AbsencePrevents
        | Point::SilencePrevents
        | Point::AbstentionDoesNotPrevent => true,
        Point::QuorumMet
        | Point::MembersReached
        | Point::MembersShort
        | Point::PopulationReached
        | Point::PopulationShort
        | Point::AbstentionIsNotFor
        | Point::AbsenceIsNotFor
        | Point::OneAgainstPrevents
        | Point::NobodyAgainst
        | Point::NobodyFor => false,
    }
}
