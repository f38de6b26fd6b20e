//! What a class called out, and what it comes to on the screens.

use super::App;
use crate::base::ids::Seat;
use crate::game::command::Verb;
use crate::session::Book;
use crate::show::class::{self, expected};
use crate::table::turn;
use crate::tui::class::Said;
use crate::tui::screen::Screen;
use crate::tui::screen::ballot::BallotScreen;
use crate::tui::screen::form::Form;
use crate::tui::screen::offers::Offers;
use crate::tui::screen::page::Page;
use crate::tui::screen::table::Table;
use crate::tui::text::{t, tx};
use crate::tui::world::Trouble;

impl App {
    /// Carries out what was called out, each entry by itself: one that is refused stops no other.
    pub(super) fn said(&mut self, said: Vec<Said>, wrong: Option<String>) {
        let mut notice = wrong;
        let mut window = None;
        // What is only looked at moves nothing on.
        let looks = |said: &Said| {
            matches!(said, Said::Guess(..) | Said::Because(..) | Said::Letters | Said::Card | Said::Tally)
        };
        let quiet = !said.is_empty() && said.iter().all(looks);
        for said in said {
            match said {
                Said::Vote(id, entry) => {
                    let done = self.world.draft(id, entry);
                    notice = notice.or(done.err().map(|trouble| self.refused(id, trouble)));
                }
                Said::Act(id, command) => {
                    let done = self.world.submit(Seat::State(id), &command);
                    notice = notice.or(done.err().map(|trouble| self.refused(id, trouble)));
                }
                Said::Show(id) => match self.show_state(id) {
                    Ok(screen) => window = screen.or(window),
                    Err(words) => notice = notice.or(Some(words)),
                },
                Said::Open(id, verb, filled) => {
                    window = Some(Screen::Form(Form::filled(Seat::State(id), verb, filled)));
                }
                Said::Undo(of) => {
                    let words = self.take_back(of.map(Seat::State));
                    notice = notice.or(Some(words));
                }
                Said::Rest if self.is_voting() => {
                    if let Err(trouble) = self.world.rest_by_bots(true) {
                        self.trouble(trouble, Seat::Observer);
                    }
                }
                Said::Rest => {
                    let seats = self.world.session().map(Book::awaited_humans).unwrap_or_default();
                    let done = self.world.let_bots(&seats);
                    self.closed(done, seats);
                }
                Said::Guess(by, guess) => match self.world.guess(by, guess) {
                    Ok(()) => notice = notice.or(self.world.session().map(|book| expected(book, by, guess))),
                    Err(trouble) => self.trouble(trouble, Seat::Observer),
                },
                Said::Because(id, words) => match self.world.reflect(id, words) {
                    Ok(()) => notice = notice.or(Some(t("reflection-kept"))),
                    Err(trouble) => self.trouble(trouble, Seat::Observer),
                },
                Said::Letters => window = self.letters().or(window),
                Said::Card => window = self.card().or(window),
                Said::Tally => {
                    if let Some(Screen::Table(table)) = self.stack.first_mut() {
                        table.show_tally();
                    }
                }
                Said::Reopen(reason) => match self.world.reopen(&reason) {
                    Ok(()) => {
                        self.stack = vec![Screen::Table(Table::default())];
                        notice = notice.or(Some(tx("table-reopened", &[("reason", reason.into())])));
                    }
                    Err(_) => notice = notice.or(Some(t("table-no-vote-yet"))),
                },
                Said::Close | Said::Sheet => {}
            }
        }
        if quiet {
            self.stack.extend(window);
            self.notice = notice.or(self.notice.take());
            return;
        }
        if !self.is_voting() {
            self.after(Ok(()), Seat::Observer);
        }
        self.stack.extend(window);
        self.notice = notice.or(self.notice.take());
    }

    /// All letters that wait, with their answers.
    fn letters(&self) -> Option<Screen> {
        let session = self.world.session()?;
        let letters: Vec<String> = class::letters(session).iter().map(class::Letter::brief).collect();
        let text = if letters.is_empty() { t("table-no-letters") } else { letters.join("\n\n") };
        Some(Screen::Page(Page::new(&tx("table-letters", &[("count", letters.len().into())]), text)))
    }

    /// The card of who teaches, on a page of its own.
    pub(super) fn card(&self) -> Option<Screen> {
        let card = class::card(self.world.session()?)?;
        let parts: Vec<String> =
            card.parts.iter().map(|part| format!("{}\n{}", part.title, part.lines.join("\n"))).collect();
        Some(Screen::Page(Page::new(&card.title, parts.join("\n\n"))))
    }

    /// A phase was closed for seats: it goes on when somebody says so.
    pub(super) fn closed(&mut self, done: Result<(), Trouble>, seats: Vec<Seat>) {
        if let Some(Screen::Table(table)) = self.stack.first_mut() {
            table.close_for(seats);
        }
        self.after(done, Seat::Observer);
    }

    /// Whether a class has said all that this phase asks for, and nobody has said that it goes on.
    pub(super) fn is_held(&self) -> bool {
        let at_table = matches!(self.stack.first(), Some(Screen::Table(_)));
        at_table && self.world.session().is_some_and(turn::class_has_spoken)
    }

    /// Whether a class's line is in view and no vote is under way: the large tally is that of the vote just held.
    pub(super) fn rests_at_table(&self) -> bool {
        matches!(self.stack.last(), Some(Screen::Table(_))) && !self.is_voting()
    }

    /// Shows the class's line with what is to be completed before the vote just held is opened again.
    pub(super) fn recall(&mut self) {
        let mut table = Table::default();
        table.write(&t("table-reopen"));
        self.curtain.fall();
        self.stack = vec![Screen::Table(table)];
    }

    fn is_voting(&self) -> bool {
        self.world.session().is_some_and(|session| session.view(Seat::Observer).gate().is_some())
    }

    fn refused(&self, id: crate::base::ids::StateId, trouble: Trouble) -> String {
        let Some(model) = self.world.through(Seat::Observer) else { return String::new() };
        let why = match trouble {
            Trouble::Refusal(refusal) => model.refusal(&refusal),
            Trouble::Missing(_) => String::new(),
            Trouble::Words(words) => words,
        };
        tx("table-refused", &[("code", model.code(id).into()), ("why", why.into())])
    }

    /// What waits for a state: its letter on the class's own page, its acts on one of theirs; or that nothing does.
    fn show_state(&mut self, id: crate::base::ids::StateId) -> Result<Option<Screen>, String> {
        let Some(session) = self.world.session() else { return Ok(None) };
        let seat = Seat::State(id);
        let view = session.view(seat);
        let phase = view.phase();
        let letter = session.legal(seat).open(Verb::Answer).is_ok();
        let awaited = turn::class_awaited(session).contains(&seat);
        let code = crate::session::seat::code(session.campaign(), seat).to_owned();
        if letter {
            if let Some(Screen::Table(table)) = self.stack.first_mut() {
                table.show(Some(id));
            }
            return Ok(None);
        }
        if awaited && view.gate().is_none() {
            return Ok(Some(Screen::Offers(Offers::new(seat, phase))));
        }
        Err(tx("table-nothing-to-do", &[("code", code.into())]))
    }

    /// Takes the last act of a state back, or opens again what was closed; says what came of it.
    fn take_back(&mut self, seat: Option<Seat>) -> String {
        let closed = match self.stack.first_mut() {
            Some(Screen::Table(table)) if seat.is_none() => table.reopened(),
            _ => Vec::new(),
        };
        let last = || self.world.table()?.last_asked();
        let seats = if closed.is_empty() { seat.or_else(last).into_iter().collect() } else { closed };
        let undone = seats.into_iter().filter(|seat| self.world.undo(*seat).is_ok()).count();
        if undone == 0 { t("table-nothing-to-undo") } else { t("undone") }
    }

    /// The class's screen; acts of a state that are being chosen stay open.
    pub(super) fn table(&mut self) {
        self.curtain.fall();
        let Some(session) = self.world.session() else { return };
        if !matches!(self.stack.first(), Some(Screen::Table(_))) {
            self.stack = vec![Screen::Table(Table::default())];
            return;
        }
        let (awaited, phase) = (turn::class_awaited(session), session.view(Seat::Observer).phase());
        let keep = match self.stack.get(1) {
            Some(screen @ Screen::Offers(offers)) => {
                offers.phase() == phase && screen.seat().is_some_and(|seat| awaited.contains(&seat))
            }
            _ => false,
        };
        self.stack.truncate(if keep { 2 } else { 1 });
    }

    /// Closes the roll-call of a class and reveals it.
    pub(super) fn close_draft(&mut self) {
        let eyes = self.world.public_seat();
        let ballot = self.world.through(eyes).and_then(|model| BallotScreen::new(&model));
        match self.world.close_draft() {
            Ok(()) => {
                if let Some(ballot) = ballot {
                    self.stack = vec![Screen::Ballot(Box::new(ballot))];
                }
                self.go();
            }
            Err(trouble) => self.trouble(trouble, eyes),
        }
    }
}
