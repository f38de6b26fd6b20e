//! The open table: a class plays all states at one machine, and somebody types what is called out, in any order.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::act::Ready;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::Phase;
use crate::law::ballot::Vote;
use crate::session::{DraftEntry, DraftError, SessionError};
use crate::show::class as show;
use crate::show::typed::Choice;
use crate::table::{self, Ask, Matter, No};
use crate::tui::class::{self, Said};
use crate::words::name;
use crate::words::text::capital;
use crate::words::text::{self, say};

impl Game<'_> {
    /// Asks a class.
    pub(super) fn ask_class(&mut self, asked: table::Class) -> Result<(), Stop> {
        self.end_private_turn()?;
        self.tell_heading()?;
        match asked.matter {
            Matter::Vote => self.table_vote(asked.first),
            Matter::Letter => self.table_letters(asked.first),
            Matter::Offers => self.table_consultation(asked.first),
            Matter::Reply => self.table_replies(asked.first),
            Matter::Stand => self.table_stands(asked.first),
            Matter::Agenda => {
                let turn = self.open_turn(asked.first);
                self.ask_chair(turn)
            }
            Matter::Review => Ok(()),
        }
    }

    /// The states played at the table that are awaited.
    fn waiting(&self) -> Vec<StateId> {
        table::turn::class_awaited(self.here.book()).into_iter().filter_map(Seat::state).collect()
    }

    /// A line at the table: none for the default, else what was called out. What is wrong in it is told, and the rest is taken.
    fn called(&mut self, turn: Turn, question: &Question) -> Result<Option<Vec<Said>>, Stop> {
        self.show(question)?;
        loop {
            let line = self.line(turn)?;
            if let Some(picked) = crate::show::typed::parse(&line, &question.choices)
                && picked.at == 0
            {
                return Ok(None);
            }
            let (said, wrong) = class::read(&line, self.here.book());
            for wrong in &wrong {
                self.talk.line(&text::capital(&wrong.why))?;
            }
            if said == [Said::Close] {
                return Ok(None);
            }
            if !said.is_empty() {
                return Ok(Some(said));
            }
            self.show(question)?;
        }
    }

    /// Carries out what was called out, each entry by itself: one that is refused stops no other.
    fn carry_out(&mut self, reader: Seat, said: Vec<Said>) -> Result<(), Stop> {
        let mut again = false;
        for said in said {
            match self.carry_out_one(reader, said) {
                Err(Stop::Again) => again = true,
                other => other?,
            }
        }
        if again { Err(Stop::Again) } else { Ok(()) }
    }

    fn carry_out_one(&mut self, reader: Seat, said: Said) -> Result<(), Stop> {
        let turn = |id| Turn { seat: Seat::State(id), reader };
        match said {
            Said::Act(id, command) => {
                self.submit(turn(id), &command)?;
                let what = self.words(Seat::State(id)).what(&command);
                let code = self.words(Seat::Observer).code(id);
                self.talk.line(&say!("plain-table-done", code = code, what = what))?;
                Ok(())
            }
            Said::Show(id) => self.show_state(turn(id), id),
            Said::Open(id, verb, filled) => self.fill_on(turn(id), verb, filled),
            Said::Undo(of) => {
                let Some(seat) = of.map(Seat::State).or(self.last) else { return Err(Stop::Again) };
                self.take_back(seat)?;
                Err(Stop::Again)
            }
            Said::Rest => {
                let seats: Vec<Seat> = self.waiting().into_iter().map(Seat::State).collect();
                self.want(Ask::LetMinds(seats)).map(|_| ())
            }
            Said::Guess(..) | Said::Because(..) | Said::Letters | Said::Card | Said::Tally | Said::Reopen(_) => {
                self.look_up(&said)
            }
            // Votes are written down on the sheet, and it alone is closed by a word among others.
            Said::Vote(..) | Said::Close | Said::Sheet => Ok(()),
        }
    }

    /// What is said beside the game: a guess, what is only read, a vote that is opened again.
    fn look_up(&mut self, said: &Said) -> Result<(), Stop> {
        let mut page = Page::default();
        page.gap();
        match said {
            Said::Guess(by, guess) => {
                self.want(Ask::Guess(*by, *guess))?;
                page.text(show::expected(self.here.book(), *by, *guess));
                page.points(show::unsaid(self.here.book()));
            }
            Said::Because(id, words) => {
                self.want(Ask::Reflect(*id, words.clone()))?;
                page.text(text::plain("reflection-kept"));
            }
            Said::Letters => page.points(show::letters(self.here.book()).iter().map(show::Letter::brief)),
            Said::Card => self.tell_card(&mut page),
            Said::Tally => match self.last_vote() {
                Some(told) => page.points(told),
                None => page.text(text::plain("table-no-vote-yet")),
            },
            Said::Reopen(reason) => match self.here.ask(Ask::Reopen(reason.clone())) {
                Ok(_) => {
                    self.elsewhere();
                    page.text(say!("table-reopened", reason = reason.as_str()));
                }
                Err(_) => page.text(text::plain("table-no-vote-yet")),
            },
            Said::Act(..)
            | Said::Show(_)
            | Said::Open(..)
            | Said::Undo(_)
            | Said::Rest
            | Said::Vote(..)
            | Said::Close
            | Said::Sheet => {}
        }
        self.tell(page)?;
        Err(Stop::Again)
    }

    /// The card of who teaches.
    fn tell_card(&self, page: &mut Page) {
        let Some(card) = show::card(self.here.book()) else { return page.text(text::plain("table-no-card")) };
        page.text(card.title);
        for part in card.parts {
            page.text(part.title);
            page.points(part.lines);
        }
    }

    /// The vote just held, with what was guessed of it.
    fn last_vote(&self) -> Option<Vec<String>> {
        let events = self.here.book().log_for(Seat::Observer);
        let closed = |event: &Event| matches!(event, Event::Vote(VoteEvent::BallotClosed { .. }));
        let last = events.iter().rev().flat_map(|line| line.events.iter().rev()).find(|event| closed(event))?;
        let told = self.words(Seat::Observer).event(last)?;
        Some(std::iter::once(told).chain(show::score(self.here.book())).collect())
    }

    /// What waits for a state: its letter, its acts, the pledges to it.
    fn show_state(&mut self, turn: Turn, id: StateId) -> Result<(), Stop> {
        let who = self.words(Seat::Observer).state(id);
        if !self.waiting().contains(&id) {
            let briefing = self.view(turn.seat).phase() == Phase::Briefing;
            let key = if briefing { "plain-table-no-letter" } else { "plain-table-not-waiting" };
            self.talk.line(&say!(key, who = who))?;
            return Ok(());
        }
        if self.view(turn.seat).phase() == Phase::Briefing {
            return self.ask_letter_of(turn, id);
        }
        if self.view(turn.seat).stand_asked().is_some() {
            return self.ask_stand(turn);
        }
        if self.view(turn.seat).phase() == Phase::Replies {
            return self.ask_reply(turn);
        }
        self.offers(turn, &say!("plain-table-offers", who = who))
    }

    /// Letters: one line answers one, an empty line all the rest with their first answer.
    fn table_letters(&mut self, first: Seat) -> Result<(), Stop> {
        let turn = self.open_turn(first);
        let waiting = self.waiting();
        let codes = self.codes(&waiting);
        let choices = vec![Choice::new(text::plain("plain-table-letters-rest"))];
        let hint = say!("plain-table-letters-hint", code = self.first_code(&waiting));
        let question =
            Question { title: say!("plain-table-letters", states = codes), choices, hint, ..Question::default() };
        let Some(said) = self.called(turn, &question)? else {
            for id in waiting {
                self.answer(Turn { seat: Seat::State(id), ..turn }, 0)?;
            }
            return Ok(());
        };
        self.carry_out(turn.reader, said)
    }

    /// Consultation: a state and what it asks for on one line, or a state alone for its list; an empty line ends it for all.
    fn table_consultation(&mut self, first: Seat) -> Result<(), Stop> {
        let turn = self.open_turn(first);
        let here = Some((self.view(Seat::Observer).round(), Phase::Consultation, Seat::Observer));
        if self.positioned != here {
            self.positioned = here;
            let page = self.position(Turn { seat: Seat::Observer, reader: Seat::Observer });
            self.tell(page)?;
        }
        let waiting = self.waiting();
        let choices = vec![Choice::new(text::plain("plain-table-consult-rest")).or(["ready", "done", "close"])];
        let hint = show::acts_hint(self.here.book(), "plain-table-consult-hint");
        let question = Question {
            title: say!("plain-table-consult", states = self.codes(&waiting)),
            choices,
            hint,
            ..Question::default()
        };
        let Some(said) = self.called(turn, &question)? else {
            let idle = waiting.iter().filter(|id| self.view(Seat::State(**id)).acts().is_empty()).count();
            if idle > 0 && !self.confirm(turn, say!("plain-table-close-early", count = idle))? {
                return Err(Stop::Again);
            }
            for id in waiting {
                self.submit(Turn { seat: Seat::State(id), ..turn }, &Ready.into())?;
            }
            self.last = None;
            return Ok(());
        };
        self.carry_out(turn.reader, said)
    }

    /// Pledges: `HU yes`, `HU no`; an empty line refuses the rest.
    fn table_replies(&mut self, first: Seat) -> Result<(), Stop> {
        let turn = self.open_turn(first);
        let waiting = self.waiting();
        let mut page = Page::default();
        page.gap();
        for id in &waiting {
            let view = self.view(Seat::State(*id));
            let open = view.unanswered();
            for (_, pledge) in view.pledges().filter(|(place, _)| open & (1 << place) != 0) {
                page.point(say!(
                    "plain-table-pledge",
                    code = self.words(Seat::Observer).code(*id),
                    pledge = self.words(Seat::Observer).pledge(pledge)
                ));
            }
        }
        self.tell(page)?;
        let choices = vec![Choice::new(text::plain("plain-table-replies-rest"))];
        let hint = say!("plain-table-replies-hint", code = self.first_code(&waiting));
        let question = Question {
            title: say!("plain-table-replies", states = self.codes(&waiting)),
            choices,
            hint,
            ..Question::default()
        };
        if let Some(said) = self.called(turn, &question)? {
            return self.carry_out(turn.reader, said);
        }
        for id in waiting {
            let turn = Turn { seat: Seat::State(id), ..turn };
            loop {
                let view = self.view(turn.seat);
                let open = view.unanswered();
                let next = view.pledges().map(|(place, _)| place).find(|place| open & (1 << place) != 0);
                let Some(place) = next else { break };
                self.reply(turn, place, false)?;
            }
        }
        Ok(())
    }

    /// Coreper: `HU oppose`, `FR reserve period`; an empty line lets the rest say what their services advise.
    fn table_stands(&mut self, first: Seat) -> Result<(), Stop> {
        let turn = self.open_turn(first);
        let waiting = self.waiting();
        let choices = vec![Choice::new(text::plain("plain-table-stands-rest"))];
        let hint = say!("plain-table-stands-hint", code = self.first_code(&waiting));
        let file = show::file(self.here.book(), first).map_or_else(String::new, name::topic);
        let title = say!("plain-table-stands", topic = file, states = self.codes(&waiting));
        let question = Question { title, choices, hint, ..Question::default() };
        if let Some(said) = self.called(turn, &question)? {
            return self.carry_out(turn.reader, said);
        }
        self.want(Ask::LetMinds(waiting.into_iter().map(Seat::State).collect())).map(|_| ())
    }

    /// The roll-call on the teacher's sheet: entered and corrected in any order, handed in and told when it is closed.
    fn table_vote(&mut self, first: Seat) -> Result<(), Stop> {
        let turn = self.open_turn(first);
        let choices = vec![Choice::new(text::plain("plain-table-close")).or(["close"])];
        let hint = show::vote_hint(self.here.book(), ["plain-table-vote-hint", "plain-table-vote-hint.last"]);
        let question = Question { title: text::plain("plain-table-vote"), choices, hint, ..Question::default() };
        self.show(&question)?;
        loop {
            let line = self.line(turn)?;
            if line.is_empty() || line == "1" {
                return self.close_table_vote();
            }
            let (said, wrong) = class::read(&line, self.here.book());
            for wrong in &wrong {
                self.talk.line(&text::capital(&wrong.why))?;
            }
            if said.is_empty() {
                self.show(&question)?;
                continue;
            }
            for said in &said {
                match said {
                    Said::Vote(id, entry) => {
                        self.want(Ask::Enter(*id, *entry))?;
                    }
                    Said::Rest => {
                        self.want(Ask::RestByBots(true))?;
                    }
                    Said::Close => return self.close_table_vote(),
                    Said::Undo(Some(id)) => {
                        self.want(Ask::Enter(*id, None))?;
                    }
                    Said::Guess(..)
                    | Said::Because(..)
                    | Said::Letters
                    | Said::Card
                    | Said::Tally
                    | Said::Reopen(_) => match self.look_up(said) {
                        Err(Stop::Again) => {}
                        other => other?,
                    },
                    Said::Undo(None) | Said::Sheet | Said::Show(_) | Said::Act(..) | Said::Open(..) => {}
                }
            }
            self.tell_sheet()?;
        }
    }

    /// Tells what stands on the sheet.
    fn tell_sheet(&mut self) -> Result<(), Stop> {
        let draft = self.here.book().draft();
        let words = self.words(Seat::Observer);
        let of = |wanted: &dyn Fn(DraftEntry) -> bool| -> StateSet {
            self.states().iter().filter(|id| draft.entry(*id).is_some_and(wanted)).collect()
        };
        let mut parts: Vec<String> = [Vote::For, Vote::Against, Vote::Abstain]
            .into_iter()
            .map(|vote| (vote, of(&|entry| entry == DraftEntry::Vote(vote))))
            .filter(|(_, states)| !states.is_empty())
            .map(|(vote, states)| say!("plain-group", vote = capital(&name::vote(vote)), states = words.codes(states)))
            .collect();
        let away = of(&|entry| entry == DraftEntry::Away);
        if !away.is_empty() {
            parts.push(say!("plain-group-away", states = words.codes(away)));
        }
        let by_proxy = |id| match draft.entry(id) {
            Some(DraftEntry::Proxy(to)) => {
                Some(say!("plain-group-proxy-one", state = words.code(id), to = words.code(to)))
            }
            _ => None,
        };
        let proxies: Vec<String> = self.states().iter().filter_map(by_proxy).collect();
        if !proxies.is_empty() {
            parts.push(say!("plain-group-proxy", list = proxies.join(", ")));
        }
        let bots = of(&|entry| entry == DraftEntry::Bot);
        if !bots.is_empty() {
            parts.push(say!("plain-group-bots", states = words.codes(bots)));
        }
        let missing = self.here.book().draft_missing();
        parts.push(if draft.rest_by_bots() {
            text::plain("plain-sheet-rest")
        } else {
            say!("plain-sheet-missing", states = words.codes(missing))
        });
        self.talk.line(&parts.join(" "))?;
        Ok(())
    }

    /// Closes the vote; who has no entry is decided by its own mind.
    fn close_table_vote(&mut self) -> Result<(), Stop> {
        if !self.here.book().draft_missing().is_empty() {
            self.want(Ask::RestByBots(true))?;
        }
        let Err(no) = self.here.ask(Ask::CloseRoll) else { return Ok(()) };
        if let No::Roll(DraftError::Refused(id, SessionError::Refusal(_)) | DraftError::NoHolder(id, _)) = no {
            self.tell_no(&no)?;
            self.want(Ask::Enter(id, None))?;
            return Err(Stop::Again);
        }
        self.deny(no)
    }

    /// The code of the first of them, for an example that can be typed as it stands.
    fn first_code(&self, states: &[StateId]) -> String {
        self.codes(states.get(..1).unwrap_or_default())
    }

    fn codes(&self, states: &[StateId]) -> String {
        self.words(Seat::Observer).codes(states.iter().copied().collect())
    }
}
