//! Private turns at one machine: it is passed on, what a seat learnt for itself is told, and it is pushed out of sight after.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use crate::base::ids::Seat;
use crate::game::event::{Cause, ClockEvent, Event, MemberEvent};
use crate::show::month::{self, Kind, Row};
use crate::show::own;
use crate::table;
use crate::words::text::{self, say};

impl Game<'_> {
    /// A turn begins: where the machine is passed on it is, and what a seat learnt for itself is told; where it begins in the open,
    /// nothing private stays in view.
    pub(super) fn take_turn(&mut self, asked: table::Turn) -> Result<Turn, Stop> {
        let turn = Turn { seat: asked.seat, reader: asked.eyes };
        if !asked.passes {
            if self.curtain.in_view() != Some(asked.eyes) {
                self.end_private_turn()?;
            }
            self.tell_heading()?;
            return Ok(turn);
        }
        self.pass_on(turn.seat, turn.reader)?;
        self.curtain.lift(self.here.book(), turn.reader);
        if self.curtain.in_view() == Some(turn.seat) {
            self.tell_private(turn.seat)?;
        }
        Ok(turn)
    }

    /// Passes the machine on, in a matter of a seat, and waits until the right eyes are at it.
    fn pass_on(&mut self, seat: Seat, to: Seat) -> Result<(), Stop> {
        self.end_private_turn()?;
        self.tell_heading()?;
        self.talk.gap()?;
        let name = text::capital(&self.words(Seat::Observer).seat(to));
        let pass = say!("plain-pass", seat = name.as_str());
        self.talk.line(&pass)?;
        // Whoever asks again what is asked meets this, and nothing of the seat that sat here before.
        self.asked = Question { title: pass, ..Question::default() };
        // Before the right eyes are at the machine nothing private is answered.
        self.line(Turn { seat, reader: Seat::Observer })?;
        self.shown = super::why::Shown::default();
        Ok(())
    }

    /// Ends a private turn, if there is one.
    pub(super) fn end_private_turn(&mut self) -> Result<(), Stop> {
        if self.curtain.fall().is_some() {
            self.shown = super::why::Shown::default();
            self.asked = Question::default();
            self.talk.line(&text::plain("plain-turn-over"))?;
            self.talk.curtain()?;
        }
        Ok(())
    }

    /// What the seat learnt for itself since its last private turn.
    fn tell_private(&mut self, seat: Seat) -> Result<(), Stop> {
        let first = !self.marks.contains_key(&seat);
        let mark = self.marks.get(&seat).copied().unwrap_or(0);
        let seats = self.audience();
        let lines = self.here.book().log_beside(seat, &seats, mark);
        self.marks.insert(seat, self.here.book().log_mark());
        let words = self.words(seat);
        let events: Vec<&Event> = lines.iter().flat_map(|line| &line.events).collect();
        // One's own acts are told with what was hoped for, below.
        let is_own = |event: &Event| seat.state().is_some_and(|me| month::is_own(me, event));
        let others = events.iter().filter(|event| !is_of_the_letter(event) && !is_of_the_desk(event) && !is_own(event));
        let own = |event: &&Event| match event {
            Event::Clock(ClockEvent::Effected { of: Some(_), effect, cause: Cause::Dispatch }) => {
                Some(words.effect(effect))
            }
            _ => None,
        };
        let effects: Vec<String> = events.iter().filter_map(own).collect();
        let mut news: Vec<String> = others.filter_map(|event| words.event(event)).collect();
        if let (Some(id), false) = (seat.state(), effects.is_empty()) {
            news.insert(0, self.letter_did(id, &effects.join("; ")));
        }
        let mut came = self.here.through(seat).map_or_else(Vec::new, |sight| own::since(&sight, mark));
        // The letter is among the news already.
        let letter = text::plain("show-letter");
        for part in &mut came {
            part.rows.retain(|row| row.what != letter);
        }
        if came.iter().all(|part| part.kind == Kind::Changed || part.rows.is_empty()) {
            came.clear();
        }
        let mut page = Page::default();
        if first {
            super::opening::role_summary(&self.campaign, seat, &mut page);
        }
        if !news.is_empty() {
            page.gap();
            page.text(text::plain("plain-private-news"));
            page.points(news);
        }
        for part in &came {
            page.gap();
            page.text(say!("plain-part", title = part.title.as_str()));
            page.points(part.rows.iter().map(Row::sentence));
        }
        self.tell(page)?;
        Ok(())
    }
}

/// What the seat did or is asked about: told where it happens.
/// What the answer to a letter did, told in one line for all its effects.
const fn is_of_the_letter(event: &Event) -> bool {
    matches!(
        event,
        Event::Clock(ClockEvent::Effected { of: None, .. } | ClockEvent::Effected { cause: Cause::Dispatch, .. })
    )
}

pub(super) const fn is_of_the_desk(event: &Event) -> bool {
    matches!(
        event,
        Event::Member(
            MemberEvent::Asked { .. }
                | MemberEvent::Answered { .. }
                | MemberEvent::Dealt { .. }
                | MemberEvent::Replied { .. }
                | MemberEvent::Stood { .. }
        )
    )
}
