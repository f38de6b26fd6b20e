//! The open table: a class plays all states at one machine, and somebody types what is called out, in any order.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::{Choice, Question};
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::act::Ready;
use crate::game::command::Verb;
use crate::game::state::Phase;
use crate::law::ballot::Vote;
use crate::session::seat;
use crate::session::{DraftEntry, DraftError, SessionError};
use crate::words::name;
use crate::words::text::capital;
use crate::words::text::{self, say};

impl Game<'_> {
    /// Asks the table.
    pub(super) fn ask_table(&mut self, phase: Phase, ballot: bool, first: Seat) -> Result<(), Stop> {
        self.tell_heading()?;
        match phase {
            _ if ballot => self.table_vote(first),
            Phase::Briefing => self.table_letters(first),
            Phase::Consultation => self.table_consultation(first),
            Phase::Replies => self.table_replies(first),
            Phase::Council => self.ask_chair(first),
            Phase::Committee | Phase::Beijing | Phase::Reckoning | Phase::Over => Ok(()),
        }
    }

    /// The states played at the table that are awaited.
    fn waiting(&self) -> Vec<StateId> {
        self.session.awaited_humans().into_iter().filter_map(Seat::state).collect()
    }

    /// A line at the table: none for the default, or a state with what follows.
    fn called(&mut self, turn: Turn, question: &Question) -> Result<Option<(StateId, Vec<String>)>, Stop> {
        self.show(question)?;
        loop {
            let line = self.line(turn)?;
            if let Some(picked) = super::prompt::parse(&line, &question.choices)
                && picked.at == 0
            {
                return Ok(None);
            }
            let mut words = line.split_whitespace();
            let id = words.next().and_then(|code| seat::parse(&self.campaign, code)).and_then(Seat::state);
            if let Some(id) = id {
                return Ok(Some((id, words.map(str::to_owned).collect())));
            }
            self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
            self.show(question)?;
        }
    }

    /// Letters: one line answers one, an empty line all the rest with their first answer.
    fn table_letters(&mut self, first: Seat) -> Result<(), Stop> {
        let turn = self.open_turn(first);
        let waiting = self.waiting();
        let codes = self.codes(&waiting);
        let choices = vec![Choice::new(text::plain("plain-table-letters-rest"))];
        let hint = text::plain("plain-table-letters-hint");
        let question =
            Question { title: say!("plain-table-letters", states = codes), choices, hint, ..Question::default() };
        let Some((id, words)) = self.called(turn, &question)? else {
            for id in waiting {
                self.answer(Turn { seat: Seat::State(id), ..turn }, 0)?;
            }
            return Ok(());
        };
        let Some(letter) = self.letter(id).filter(|_| waiting.contains(&id)) else {
            let who = self.words(Seat::Observer).state(id);
            self.talk.line(&say!("plain-table-no-letter", who = who))?;
            return Ok(());
        };
        let turn = Turn { seat: Seat::State(id), ..turn };
        let choices: Vec<Choice> =
            letter.answers.into_iter().map(|(label, about)| Choice::new(label).about(about)).collect();
        if let Some(at) = words.first().and_then(|word| super::prompt::place(word, &choices)) {
            return self.answer(turn, at);
        }
        let mut page = Page::default();
        page.gap();
        page.text(say!("plain-letter", from = letter.from, title = letter.title));
        page.text(letter.text);
        self.tell(page)?;
        let question = Question { title: text::plain("plain-letter-answer"), choices, ..Question::default() };
        let at = self.choose(turn, &question)?.at;
        self.answer(turn, at)
    }

    /// Consultation: a state and what it asks for on one line, or a state alone for its list; an empty line ends it for all.
    fn table_consultation(&mut self, first: Seat) -> Result<(), Stop> {
        let turn = self.open_turn(first);
        if self.waiting().iter().all(|id| self.view(Seat::State(*id)).acts().is_empty()) && self.last.is_none() {
            let page = self.position(Turn { seat: first, reader: first });
            self.tell(page)?;
        }
        let waiting = self.waiting();
        let choices = vec![Choice::new(text::plain("plain-table-consult-rest")).or(["ready", "done", "close"])];
        let hint = text::plain("plain-table-consult-hint");
        let question = Question {
            title: say!("plain-table-consult", states = self.codes(&waiting)),
            choices,
            hint,
            ..Question::default()
        };
        let Some((id, words)) = self.called(turn, &question)? else {
            for id in waiting {
                self.submit(Turn { seat: Seat::State(id), ..turn }, &Ready.into())?;
            }
            self.last = None;
            return Ok(());
        };
        let turn = Turn { seat: Seat::State(id), reader: turn.reader };
        if !waiting.contains(&id) {
            let who = self.words(Seat::Observer).state(id);
            self.talk.line(&say!("plain-table-not-waiting", who = who))?;
            return Ok(());
        }
        let who = self.words(Seat::Observer).state(id);
        if words.is_empty() {
            return self.offers(turn, &say!("plain-table-offers", who = who));
        }
        let (verbs, question) = self.offered(turn, "");
        if let Some(picked) = super::prompt::parse(&words.join(" "), &question.choices) {
            return self.take_offer(turn, verbs[picked.at], &picked.rest);
        }
        let verb = Verb::parse(&words[0].to_lowercase());
        match verb.map(|verb| self.session.legal(turn.seat).open(verb)) {
            Some(Err(refusal)) => self.refuse(turn, refusal)?,
            _ => self.talk.line(&say!("plain-wrong", line = words.join(" ")))?,
        }
        Ok(())
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
        let hint = text::plain("plain-table-replies-hint");
        let question = Question {
            title: say!("plain-table-replies", states = self.codes(&waiting)),
            choices,
            hint,
            ..Question::default()
        };
        let called = self.called(turn, &question)?;
        let rest = called.is_none();
        let yes = called.as_ref().is_some_and(|(_, words)| {
            words.first().is_some_and(|word| ["yes", "y"].contains(&word.to_lowercase().as_str()))
        });
        let answering = called.map_or(waiting, |(id, _)| vec![id]);
        for id in answering {
            let turn = Turn { seat: Seat::State(id), ..turn };
            loop {
                let view = self.view(turn.seat);
                let open = view.unanswered();
                let next = view.pledges().map(|(place, _)| place).find(|place| open & (1 << place) != 0);
                let Some(place) = next else { break };
                self.reply(turn, place, yes)?;
                if !rest {
                    break;
                }
            }
        }
        Ok(())
    }

    /// The roll-call on the teacher's sheet: entered and corrected in any order, handed in and told when it is closed.
    fn table_vote(&mut self, first: Seat) -> Result<(), Stop> {
        let turn = self.open_turn(first);
        let choices = vec![Choice::new(text::plain("plain-table-close")).or(["close"])];
        let hint = text::plain("plain-table-vote-hint");
        let question = Question { title: text::plain("plain-table-vote"), choices, hint, ..Question::default() };
        self.show(&question)?;
        loop {
            let line = self.line(turn)?;
            let lower = line.to_lowercase();
            let words: Vec<&str> = lower.split_whitespace().collect();
            match words[..] {
                [] | ["1" | "close"] => return self.close_table_vote(),
                ["rest", ..] => self.session.draft_rest_by_bots(true),
                ["show" | "sheet"] => {}
                [code, ..] => {
                    if !self.enter(code, &words[1..]) {
                        self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
                        self.show(&question)?;
                        continue;
                    }
                }
            }
            self.tell_sheet()?;
        }
    }

    /// Writes an entry into the sheet; says whether the line could be read.
    fn enter(&mut self, code: &str, words: &[&str]) -> bool {
        let Some(id) = seat::parse(&self.campaign, code).and_then(Seat::state) else { return false };
        let entry = match words {
            ["f" | "for", ..] => Some(DraftEntry::Vote(Vote::For)),
            ["a" | "abstain", ..] => Some(DraftEntry::Vote(Vote::Abstain)),
            ["x" | "against", ..] => Some(DraftEntry::Vote(Vote::Against)),
            ["away", ..] => Some(DraftEntry::Away),
            ["bot", ..] => Some(DraftEntry::Bot),
            ["-" | "none", ..] => None,
            ["proxy", to, ..] => match seat::parse(&self.campaign, to).and_then(Seat::state) {
                Some(to) if to != id => Some(DraftEntry::Proxy(to)),
                _ => return false,
            },
            _ => return false,
        };
        self.session.draft_entry(id, entry)
    }

    /// Tells what stands on the sheet.
    fn tell_sheet(&mut self) -> Result<(), Stop> {
        let draft = self.session.draft();
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
        let away = of(&|entry| matches!(entry, DraftEntry::Away | DraftEntry::Proxy(_)));
        if !away.is_empty() {
            parts.push(say!("plain-group-away", states = words.codes(away)));
        }
        let bots = of(&|entry| entry == DraftEntry::Bot);
        if !bots.is_empty() {
            parts.push(say!("plain-group-bots", states = words.codes(bots)));
        }
        let missing = self.session.draft_missing();
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
        if !self.session.draft_missing().is_empty() {
            self.session.draft_rest_by_bots(true);
        }
        match self.session.close_draft() {
            Ok(_) => Ok(()),
            Err(DraftError::Refused(id, SessionError::Refusal(refusal))) => {
                let who = self.words(Seat::Observer).state(id);
                let why = self.words(Seat::Observer).refusal(&refusal);
                self.talk.line(&say!("plain-sheet-refused", who = who, why = why))?;
                self.session.draft_entry(id, None);
                Err(Stop::Again)
            }
            Err(DraftError::Refused(_, error)) => Err(Stop::Broken(error)),
            Err(DraftError::NoBallot | DraftError::Missing(_)) => Err(Stop::Again),
        }
    }

    fn codes(&self, states: &[StateId]) -> String {
        self.words(Seat::Observer).codes(states.iter().copied().collect())
    }
}
