//! What happened, as it is told to all who play: under headings, in order, like statements gathered, votes one by one.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::curtain::is_of_the_desk;
use super::game::{Game, Stop};
use super::page::Page;
use super::roll::{Roll, groups};
use super::why::{Count, Subject};
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::event::{BeijingEvent, Cause, ClockEvent, CommissionEvent, Event, VoteEvent};
use crate::game::state::{Gate, Move, Phase, VoteReason};
use crate::law::ballot::{Ballot, Vote};
use crate::law::comitology;
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::session::Line;
use crate::show::gather::{self, Same, same};
use crate::words::text::{self, say};
use crate::words::{law, name, number, politics};
use std::io;

/// A story or an answer to a letter, and its effects, told in one piece.
#[derive(Debug, Default)]
struct Tale {
    story: Option<String>,
    of: Option<StateId>,
    cause: Option<Cause>,
    effects: Vec<String>,
}

impl Game<'_> {
    /// Tells what happened since the last time, as far as all who play may know it.
    pub(super) fn news(&mut self) -> Result<(), Stop> {
        let mark = self.mark.min(self.here.book().log_mark());
        let lines = self.here.book().log_shared(&self.audience(), mark);
        self.mark = self.here.book().log_mark();
        lines.iter().try_for_each(|line| self.hear_line(line))
    }

    fn hear_line(&mut self, line: &Line) -> Result<(), Stop> {
        let mut gathered: Vec<(Same, StateSet)> = Vec::new();
        let mut tale = Tale::default();
        for event in &line.events {
            match event {
                Event::Clock(ClockEvent::Effected { of, effect, cause }) => {
                    if (tale.of, tale.cause.unwrap_or(*cause)) != (*of, *cause) {
                        self.tell_tale(std::mem::take(&mut tale))?;
                    }
                    (tale.of, tale.cause) = (*of, Some(*cause));
                    let effect = self.words(self.public_reader()).effect(effect);
                    tale.effects.push(effect);
                    continue;
                }
                _ => self.tell_tale(std::mem::take(&mut tale))?,
            }
            if matches!(event, Event::Clock(ClockEvent::World { happened: true, .. }) | Event::Inject(_)) {
                tale.story = self.words(self.public_reader()).event(event);
            } else if let Some((same, id)) = same(event) {
                gather::add(&mut gathered, same, id);
            } else {
                self.hear(event, line)?;
            }
        }
        self.tell_tale(tale)?;
        let words = self.words(Seat::Observer);
        let mut page = Page::default();
        for (same, states) in gathered {
            page.point(same.told(&words, states));
        }
        self.tell_news(page)
    }

    /// Tells a story, or the answer to a letter, with its effects.
    fn tell_tale(&mut self, tale: Tale) -> Result<(), Stop> {
        let mut page = Page::default();
        let effects = tale.effects.join("; ");
        match (tale.story, tale.of, tale.cause) {
            (Some(story), ..) if effects.is_empty() => page.point(story),
            (Some(story), ..) => page.point(say!("plain-world-did", story = story, effects = effects)),
            (None, Some(id), Some(Cause::Inject)) => {
                let who = self.words(Seat::Observer).state(id);
                page.point(say!("event-injected-of", who = who, effect = effects));
            }
            (None, Some(id), _) => page.point(self.letter_did(id, &effects)),
            (None, None, Some(cause)) => {
                let cause = text::capital(&politics::cause(cause));
                page.point(say!("plain-other-effects", cause = cause, effects = effects));
            }
            (None, None, None) => {}
        }
        self.tell_news(page)
    }

    /// What the answer of a state to its letter did.
    pub(super) fn letter_did(&self, id: StateId, effects: &str) -> String {
        if self.public_reader() == Seat::State(id) || self.curtain.in_view() == Some(Seat::State(id)) {
            return say!("plain-letter-did", effects = effects);
        }
        say!("plain-letter-did-of", who = self.words(Seat::Observer).state(id), effects = effects)
    }

    /// Tells a page of news under its heading; a private turn is over before.
    fn tell_news(&mut self, page: Page) -> Result<(), Stop> {
        if page.is_empty() {
            return Ok(());
        }
        self.end_private_turn()?;
        self.tell_announcements()?;
        self.tell_heading()?;
        self.tell(page)?;
        Ok(())
    }

    /// Tells what is announced to all and was not yet: who plays a seat now, how far the game went back.
    pub(super) fn tell_announcements(&mut self) -> io::Result<()> {
        let new = self.here.book().announcements().get(self.announced..).unwrap_or(&[]);
        let told: Vec<String> = new.iter().map(|announcement| self.here.book().announced(announcement)).collect();
        self.announced += told.len();
        told.iter().try_for_each(|line| self.talk.line(line))
    }

    fn hear(&mut self, event: &Event, line: &Line) -> Result<(), Stop> {
        match event {
            Event::Clock(ClockEvent::RoundOpened { round, .. }) => self.open_round(*round),
            Event::Clock(ClockEvent::PhaseBegan(phase)) => {
                self.heading = Some(*phase);
                Ok(())
            }
            Event::Vote(VoteEvent::BallotOpened { item, gate, rule }) => {
                let count = Count { item: *item, gate: *gate, rule: *rule, votes: Ballot::open(self.states()) };
                self.roll = Some(Roll { count, done: StateSet::EMPTY });
                let mut page = Page::default();
                page.gap();
                page.text(self.words(self.public_reader()).event(event).unwrap_or_default());
                page.text(name::abstention_under(*gate, *rule));
                if matches!(gate, Gate::Committee | Gate::Appeal) {
                    self.draft_at_stake(&mut page);
                }
                if item.decides() {
                    self.declared(item.topic(), &mut page);
                }
                page.gap();
                self.tell_news(page)
            }
            Event::Vote(VoteEvent::Cast { .. } | VoteEvent::StayedAway(_) | VoteEvent::ProxyGiven { .. }) => {
                self.hear_vote(event)
            }
            Event::Vote(VoteEvent::BallotClosed { item, gate, votes, .. }) => {
                let rule = self.roll.take().map_or(Rule::QualifiedMajority, |roll| roll.count.rule);
                self.close_roll(event, &Count { item: *item, gate: *gate, rule, votes: *votes })
            }
            Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)) => self.reckon(line.round),
            Event::Clock(ClockEvent::Moved { .. }) if line.phase == Phase::Reckoning => Ok(()),
            _ if is_of_the_desk(event) => Ok(()),
            _ => self.hear_other(event, line),
        }
    }

    /// The draft that is voted on, what it takes from China against the injury, and what it costs at home.
    fn draft_at_stake(&self, page: &mut Page) {
        let reader = self.public_reader();
        let (view, words) = (self.view(reader), self.words(Seat::Observer));
        let Some(draft) = view.draft() else { return };
        page.text(say!("plain-draft", draft = words.draft(draft)));
        let why = crate::words::why::proportionality(&view, draft.measures);
        page.points(why.lines.into_iter().filter(|_| draft.kind == crate::game::state::DraftKind::Respond));
        if let Some(me) = reader.state() {
            let cost = name::indicator_value(crate::game::rulebook::Indicator::Cost, view.package_cost(me, draft));
            page.point(say!("plain-draft-cost", who = words.state(me), cost = cost));
        }
    }

    fn hear_other(&mut self, event: &Event, line: &Line) -> Result<(), Stop> {
        let Some(text) = self.words(self.public_reader()).event(event) else { return Ok(()) };
        let made =
            |instrument, targets, use_it, announced| Subject::Move(Move { instrument, targets, use_it, announced });
        let subject = match event {
            Event::Commission(CommissionEvent::Procedure(step)) => Some(Subject::Step(step.kind())),
            Event::Beijing(BeijingEvent::Signalled { instrument, targets }) => {
                Some(made(*instrument, *targets, true, true))
            }
            Event::Beijing(BeijingEvent::Used { instrument, targets, announced }) => {
                Some(made(*instrument, *targets, true, announced.is_some()))
            }
            Event::Beijing(BeijingEvent::Eased { instrument, .. }) => {
                Some(made(*instrument, StateSet::EMPTY, false, true))
            }
            Event::Vote(VoteEvent::Reported(report)) => Some(Subject::Report(Box::new(*report))),
            Event::Clock(ClockEvent::Moved { which, .. }) => Some(Subject::Change(*which, line.round)),
            _ => None,
        };
        let mut page = Page::default();
        match subject {
            Some(subject) => page.item(subject, text),
            None => page.point(text),
        }
        self.tell_news(page)
    }

    fn hear_vote(&mut self, event: &Event) -> Result<(), Stop> {
        let Some(roll) = &mut self.roll else { return Ok(()) };
        let Some(id) = roll.hear(event) else { return Ok(()) };
        let roll = roll.clone();
        // Where silence is assent, only who speaks is heard.
        let assents = roll.count.gate == Gate::Consensus && roll.count.item.decides();
        if assents && matches!(event, Event::Vote(VoteEvent::Cast { vote: Vote::For, .. })) {
            return Ok(());
        }
        let words = self.words(self.public_reader());
        let vote = match event {
            Event::Vote(VoteEvent::Cast { vote, reason: VoteReason::None, .. }) => name::vote(*vote),
            Event::Vote(VoteEvent::Cast { vote, reason, .. }) => {
                say!("plain-cast-reason", vote = name::vote(*vote), reason = name::reason(*reason))
            }
            Event::Vote(VoteEvent::ProxyGiven { to, .. }) => say!("plain-cast-proxy", to = words.state(*to)),
            _ => text::plain("plain-cast-away"),
        };
        let sealed = self.view(Seat::Observer).setup().sealed;
        let tally = self.view(Seat::Observer).populations().filter(|_| !sealed).map(|table| roll.tally(&table.table));
        let state = words.code_and_name(id);
        let text = say!("plain-cast", state = state, vote = vote, tally = tally.unwrap_or_default());
        let mut page = Page::default();
        page.item(Subject::Vote(id, Box::new(roll.count)), text);
        self.tell_news(page)
    }

    fn close_roll(&mut self, event: &Event, count: &Count) -> Result<(), Stop> {
        let words = self.words(self.public_reader());
        let mut page = Page::default();
        page.gap();
        page.item(Subject::Count(Box::new(count.clone())), text::capital(&words.event(event).unwrap_or_default()));
        page.points(groups(&self.words(Seat::Observer), &count.votes));
        if let Some(table) = self.view(Seat::Observer).populations() {
            match count.gate {
                Gate::Council | Gate::Consensus => {
                    let outcome = tally(count.rule, &table.table, &count.votes);
                    page.point(text::capital(&self.words(Seat::Observer).count_of(&outcome, &count.votes)));
                    page.rows.extend(law::blocking(&outcome).map(|line| super::page::Row::Point(text::capital(&line))));
                }
                Gate::Committee | Gate::Appeal => {
                    let counted = comitology::opinion(&table.table, &count.votes);
                    page.point(text::capital(&law::committee(&counted)));
                }
            }
        }
        page.gap();
        self.tell_news(page)
    }

    fn open_round(&mut self, round: u16) -> Result<(), Stop> {
        self.end_private_turn()?;
        self.tell_announcements()?;
        self.shown.clear();
        let view = self.view(Seat::Observer);
        let month = number::month(view.month());
        let mut page = Page::default();
        page.heading(say!("plain-round", round = round, rounds = view.rounds(), month = month));
        if let Some(minutes) = self.here.book().options().minutes {
            let planned = u32::from(minutes) * u32::from(round.saturating_sub(1)) / u32::from(view.rounds().max(1));
            let gone = self.began.elapsed().as_secs() / 60;
            page.text(say!("plain-pace", gone = gone, planned = planned, minutes = minutes));
        }
        self.tell(page)?;
        self.heading = Some(Phase::Briefing);
        self.tell_heading()?;
        let mut page = Page::default();
        self.supply_report(self.public_reader(), &mut page);
        page.gap();
        self.tell(page)?;
        Ok(())
    }

    pub(super) fn states(&self) -> StateSet {
        self.view(Seat::Observer).states()
    }
}
