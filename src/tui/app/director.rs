//! What replies and requests of screens come to, and which screen the game wants next.

use super::{App, Flow};
use crate::base::ids::Seat;
use crate::game::state::Phase;
use crate::table::{self, Matter, Place, Stop, Table, Turn, Waits};
use crate::tui::screen::ballot::BallotScreen;
use crate::tui::screen::briefing::Briefing;
use crate::tui::screen::came::Came;
use crate::tui::screen::curtain::Curtain;
use crate::tui::screen::ending::Ending;
use crate::tui::screen::menu::Menu;
use crate::tui::screen::moves::Moves;
use crate::tui::screen::offers::Offers;
use crate::tui::screen::opening::Opening;
use crate::tui::screen::palette::Chosen;
use crate::tui::screen::preview::Preview;
use crate::tui::screen::reckoning::Reckoning;
use crate::tui::screen::review::Review;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen};
use crate::tui::text::{t, tx};
use crate::tui::world::{Request, Trouble};

impl App {
    pub(super) fn reply(&mut self, reply: Reply) -> Flow {
        let flow = match reply {
            Reply::Stay => Flow::Stay,
            Reply::Push(screen) => {
                self.stack.push(*screen);
                Flow::Stay
            }
            Reply::Pop => {
                self.pop();
                Flow::Stay
            }
            Reply::Ask(request) => self.request(request),
            Reply::PopAsk(request) => {
                self.pop();
                self.request(request)
            }
            Reply::PopDo(Chosen::Look(id)) => {
                self.pop();
                if let Some(screen) = self.stack.last_mut() {
                    screen.look_at(id);
                }
                Flow::Stay
            }
            Reply::PopDo(Chosen::Open(screen)) => {
                self.pop();
                self.stack.push(*screen);
                Flow::Stay
            }
            Reply::PopDo(Chosen::Act(seat, verb)) => {
                self.pop();
                if !crate::tui::screen::offers::is_final(verb)
                    && let Ok(command) = verb.with(&[])
                {
                    return self.request(Request::Submit(seat, command));
                }
                self.stack.push(Screen::Form(crate::tui::screen::form::Form::new(seat, verb)));
                Flow::Stay
            }
            Reply::PopDo(Chosen::Do(action)) => {
                self.pop();
                self.act(Press::doing(action))
            }
            Reply::Notice(notice) => {
                self.notice = Some(notice);
                Flow::Stay
            }
        };
        self.read_campaign();
        flow
    }

    /// Takes the top screen away; what was chosen on it goes to the one beneath.
    fn pop(&mut self) {
        // What the game waits for stays.
        if matches!(self.stack[..], [Screen::Offers(_)]) {
            return;
        }
        match self.stack.pop() {
            Some(Screen::Seats(seats)) => {
                if let Some(Screen::Setup(setup)) = self.stack.last_mut() {
                    setup.seated(seats.chosen());
                }
            }
            Some(Screen::Curtain(curtain)) => {
                if let Some(session) = self.world.session() {
                    self.curtain.lift(session, curtain.next());
                }
                self.wait();
                self.tell_own(curtain.next());
            }
            _ => {}
        }
    }

    /// Before a private turn the page of what came of the seat's own acts, which no page for all can show.
    fn tell_own(&mut self, seat: Seat) {
        let Some(session) = self.world.session() else { return };
        let view = session.view(Seat::Observer);
        // Between its letter and its acts of a month nothing has come of anything.
        let round = view.round();
        if view.phase() == Phase::Consultation && self.told.get(&seat).is_some_and(|(_, told)| *told == round) {
            return;
        }
        let Some((mark, _)) = self.told.insert(seat, (session.log_mark(), round)) else { return };
        if let Some(came) = self.world.through(seat).and_then(|model| Came::own(&model, mark)) {
            self.stack.push(Screen::Came(came));
        }
    }

    /// Reads the campaign that the choices before a game want.
    fn read_campaign(&mut self) {
        let Some(Screen::Setup(setup)) = self.stack.last() else { return };
        let Some(name) = setup.wanted(&self.world) else { return };
        if let Err(trouble) = self.world.open_campaign(&name) {
            self.trouble(trouble, Seat::Observer);
            return;
        }
        if let (Some(Screen::Setup(setup)), Some(campaign)) = (self.stack.last_mut(), self.world.campaign()) {
            setup.read(campaign);
        }
    }

    fn request(&mut self, request: Request) -> Flow {
        let leads_away = matches!(request, Request::Quit | Request::ToMenu | Request::Branch(..) | Request::TurnTo(_));
        if self.looks_back().is_some() && !leads_away {
            // What is shown is a moment that is over: nothing chosen there is asked of the game that goes on.
            self.notice = Some(t("replay-only-looks"));
            return Flow::Stay;
        }
        match request {
            Request::Quit => return Flow::Leave,
            // Elsewhere nothing lies behind the game.
            Request::ToMenu if self.world.is_far() => self.notice = Some(t("far-stay")),
            Request::ToMenu => self.leave_game(),
            Request::Begin(options) => {
                let done = self.world.begin(*options);
                self.begun(done);
            }
            Request::Preview(name) => self.preview(&name),
            Request::Resume(path) => match self.world.resume(&path) {
                Ok(()) => self.begun(Ok(())),
                Err(trouble) => self.trouble(trouble, Seat::Observer),
            },
            Request::Submit(seat, command) => {
                let done = self.world.submit(seat, &command);
                self.after(done, seat);
            }
            Request::Said(said, wrong) => self.said(said, wrong),
            Request::CloseFor(seats, command) => {
                let commands: Vec<_> = seats.iter().map(|seat| (*seat, command.clone())).collect();
                let done = self.world.submit_each(&commands);
                self.closed(done, seats);
            }
            Request::CloseByBots(seats) => {
                let done = self.world.let_bots(&seats);
                self.closed(done, seats);
            }
            Request::Undo(seat) => match self.world.undo(seat) {
                Ok(()) => self.notice = Some(t("undone")),
                Err(trouble) => self.trouble(trouble, seat),
            },
            Request::Go => self.go(),
            Request::Branch(place, name) => {
                let done = self.world.branch_off(&place, name);
                self.turned(done);
            }
            Request::TurnTo(name) => {
                let done = self.world.turn_to(&name);
                self.turned(done);
            }
            Request::Draft(entries) => {
                let done = entries.into_iter().try_for_each(|(id, entry)| self.world.draft(id, entry));
                self.said_or_trouble(done);
            }
            Request::RestByBots(rest) => {
                let done = self.world.rest_by_bots(rest);
                self.said_or_trouble(done);
            }
            Request::CloseDraft => self.close_draft(),
            Request::Recall => self.recall(),
        }
        if let Some(rescued) = self.world.take_rescued() {
            self.notice = Some(rescued);
        }
        Flow::Stay
    }

    fn said_or_trouble(&mut self, done: Result<(), Trouble>) {
        if let Err(trouble) = done {
            self.trouble(trouble, Seat::Observer);
        }
    }

    fn begun(&mut self, done: Result<(), Trouble>) {
        let is_fresh = self.is_fresh();
        (self.briefed, self.curtain) = (0, table::Curtain::default());
        self.told.clear();
        self.enter();
        self.open(is_fresh);
        if let Err(trouble) = done {
            self.trouble(trouble, Seat::Observer);
        } else if let Some(remark) = self.world.take_remark() {
            self.notice = Some(remark);
        } else if let Some(path) = self.world.table().and_then(Table::save_path) {
            self.notice = Some(tx("saved-to", &[("path", path.display().to_string().into())]));
        }
    }

    /// Another line of play is gone on with, or not.
    fn turned(&mut self, done: Result<(), Trouble>) {
        match done {
            Ok(()) => {
                (self.briefed, self.curtain) = (0, table::Curtain::default());
                self.told.clear();
                self.enter();
                let line = self.world.session().and_then(|session| session.branches().get(session.branch_played()));
                self.notice = line.map(|line| match line.from {
                    Some(_) => tx("replay-played", &[("name", line.name.as_str().into())]),
                    None => t("replay-played-first"),
                });
            }
            Err(trouble) => self.trouble(trouble, Seat::Observer),
        }
    }

    /// Enters a game where it stands. A roll-call that is being held is laid there first: what it comes to is shown on it, also where
    /// all members had voted when the game was left.
    pub(super) fn enter(&mut self) {
        let seat = self.world.public_seat();
        let ballot = self.world.through(seat).and_then(|model| BallotScreen::new(&model));
        self.stack = ballot.map(|ballot| Screen::Ballot(Box::new(ballot))).into_iter().collect();
        self.go();
    }

    /// Whether the game has not begun yet.
    pub(super) fn is_fresh(&self) -> bool {
        // At a table that is elsewhere the game has begun before anybody sees it.
        let first = u16::from(self.world.is_far());
        self.world.session().is_some_and(|session| session.view(Seat::Observer).round() <= first)
    }

    /// Lays the page that opens a game over its first screen: for whoever plays a seat alone.
    pub(super) fn open(&mut self, is_fresh: bool) {
        let seat = self.world.public_seat();
        let plays = !matches!(seat, Seat::Facilitator | Seat::Observer);
        if is_fresh && plays && matches!(self.stack[..], [Screen::Briefing(_) | Screen::Offers(_)]) {
            self.stack.push(Screen::Opening(Opening::new(seat)));
        }
    }

    /// Opens a campaign to read about it.
    fn preview(&mut self, name: &str) {
        let known = self.world.campaign().is_some_and(|campaign| campaign.text.id == name);
        if let Err(trouble) = if known { Ok(()) } else { self.world.open_campaign(name) } {
            return self.trouble(trouble, Seat::Observer);
        }
        if let Some(campaign) = self.world.campaign() {
            let preview = Preview::new(campaign, self.world.seed());
            self.stack.push(Screen::Preview(Box::new(preview)));
        }
    }

    fn leave_game(&mut self) {
        self.notice = self.world.confirm_save();
        self.world.leave();
        self.world.look_for_saves();
        self.curtain.fall();
        self.stack = vec![Screen::Menu(Menu::after_a_game(&self.world))];
    }

    /// After a command: a trouble is shown, and the game goes on by one stop, so that others are seen to declare.
    pub(super) fn after(&mut self, done: Result<(), Trouble>, seat: Seat) {
        match done {
            // The last word of a class ends no phase: somebody says so, and until then it can be taken back.
            Ok(()) if self.is_held() => {
                self.stack.truncate(1);
                self.sight();
            }
            Ok(()) => self.step(),
            Err(trouble) => {
                self.sight();
                self.trouble(trouble, seat);
            }
        }
    }

    pub(super) fn trouble(&mut self, trouble: Trouble, seat: Seat) {
        match trouble {
            Trouble::Refusal(refusal) => {
                self.stack.push(Screen::Why(Why::new(seat, Subject::Refusal(refusal))));
            }
            Trouble::Missing(states) => {
                let Some(model) = self.world.through(Seat::Observer) else { return };
                let codes: Vec<&str> = states.into_iter().map(|id| model.code(id)).collect();
                self.notice = Some(tx("table-missing", &[("codes", codes.join(" ").into())]));
            }
            Trouble::Words(words) => self.notice = Some(words.lines().next().unwrap_or_default().to_owned()),
        }
    }

    /// Goes on to the next thing; in a roll-call to one's own turn or to the result.
    pub(super) fn go(&mut self) {
        let watched = matches!(self.stack.first(), Some(Screen::Ballot(ballot)) if !ballot.is_over());
        let watched = watched && !self.world.is_far();
        loop {
            match self.world.go() {
                Ok(Stop::Voted) if watched => {}
                Ok(stop) => return self.arrive(stop),
                Err(trouble) => return self.trouble(trouble, Seat::Observer),
            }
        }
    }

    /// Goes on by one stop: in a roll-call by one vote.
    pub(super) fn step(&mut self) {
        match self.world.go() {
            Ok(stop) => self.arrive(stop),
            Err(trouble) => self.trouble(trouble, Seat::Observer),
        }
    }

    /// Which screen the game wants after a stop.
    fn arrive(&mut self, stop: Stop) {
        self.stood = self.world.stood();
        let seat = self.world.public_seat();
        let screen = match stop {
            Stop::Waiting => return self.wait(),
            // At the table the roll-call is taken down first.
            Stop::BallotOpened if self.at_table() => return self.go(),
            Stop::BallotOpened | Stop::Voted | Stop::BallotClosed => return self.roll_call(seat),
            Stop::Acted => Screen::Came(Came::new(seat)),
            // A table elsewhere stands still there, however often it is looked at.
            Stop::BeijingActed if self.is_quiet() && self.world.is_far() => Screen::Came(Came::waiting(seat)),
            Stop::BeijingActed if self.is_quiet() => return self.go(),
            Stop::BeijingActed => Screen::Moves(Moves::new(seat)),
            Stop::Filed => Screen::Reckoning(Reckoning::new(seat)),
            Stop::Over => Screen::Ending(Ending::new(seat)),
        };
        self.curtain.fall();
        self.stack = vec![screen];
    }

    /// Whether Beijing has done nothing, left nothing and said nothing this month: there is no page to show.
    fn is_quiet(&self) -> bool {
        let Some(session) = self.world.session() else { return true };
        let view = session.view(Seat::Observer);
        let seat = self.world.public_seat();
        let parts = crate::show::month::month(session, seat, view.round());
        view.signals().is_empty() && !parts.iter().any(|part| part.kind == crate::show::month::Kind::Beijing)
    }

    /// Whether a class plays at one screen.
    pub(super) fn at_table(&self) -> bool {
        self.world.place() == Some(Place::Class)
    }

    /// Shows the roll-call as it stands, through the eyes of a seat or of everybody.
    fn roll_call(&mut self, seat: Seat) {
        if self.curtain.in_view() != Some(seat) {
            self.curtain.fall();
        }
        let Some(session) = self.world.session() else { return };
        let open = session.view(seat).gate().is_some();
        let shown = matches!(self.stack.first(), Some(Screen::Ballot(ballot)) if !(open && ballot.is_over()));
        match self.world.through(seat).and_then(|model| BallotScreen::new(&model)) {
            Some(ballot) if !shown => self.stack = vec![Screen::Ballot(Box::new(ballot))],
            // Who comes when the result stands has no roll-call to look at: what came of the month says it.
            None if !shown && self.world.is_far() => self.stack = vec![Screen::Came(Came::waiting(seat))],
            Some(_) | None => self.stack.truncate(1),
        }
        if let Some(Screen::Ballot(ballot)) = self.stack.first_mut() {
            ballot.look_through(seat);
        }
        self.sight();
    }

    /// Lets a roll-call that is shown see what has happened.
    pub(super) fn sight(&mut self) {
        if let Some(Screen::Ballot(ballot)) = self.stack.first_mut()
            && let Some(model) = self.world.through(ballot.eyes())
        {
            ballot.see(&model);
        }
    }

    /// The game waits: the screen of whoever is asked, behind a curtain where others look at the same machine.
    fn wait(&mut self) {
        let waits = self.world.waits(self.curtain);
        if self.brief(waits) {
            return;
        }
        match waits {
            Waits::Turn(turn) if turn.passes => {
                self.curtain.fall();
                self.stack = vec![Screen::Curtain(Curtain::new(turn.eyes))];
            }
            Waits::Turn(turn) => self.ask(turn),
            Waits::Class(_) => self.table(),
            Waits::Nobody if self.world.is_far() => {
                self.stack = vec![Screen::Came(Came::waiting(self.world.public_seat()))];
            }
            Waits::Nobody | Waits::Over => {}
        }
    }

    /// Opens the briefing of a month in which there is news, before anybody is asked; says whether it did.
    fn brief(&mut self, waits: Waits) -> bool {
        let Some(session) = self.world.session() else { return false };
        let asked = match waits {
            Waits::Turn(turn) => turn.matter != Matter::Review,
            Waits::Class(_) => true,
            Waits::Nobody | Waits::Over => false,
        };
        let eyes = self.world.public_seat();
        let view = session.view(eyes);
        let (phase, round) = (view.phase(), view.round());
        let early = matches!(phase, Phase::Briefing | Phase::Consultation) && self.briefed != round;
        let news = || self.world.through(eyes).is_some_and(|model| crate::tui::screen::briefing::is_news(&model));
        if !asked || !early || !news() {
            return false;
        }
        self.briefed = round;
        self.curtain.fall();
        self.stack = vec![Screen::Briefing(Briefing::new(eyes))];
        true
    }

    /// The screen on which a seat is asked for something.
    fn ask(&mut self, turn: Turn) {
        let Some(session) = self.world.session() else { return };
        let phase = session.view(Seat::Observer).phase();
        match turn.matter {
            Matter::Vote => self.roll_call(turn.eyes),
            Matter::Review => {
                let Some((seat, choice)) = session.proposal() else { return };
                self.stack = vec![Screen::Review(Review::new(seat, choice.command, choice.note))];
            }
            Matter::Letter => self.stack = vec![Screen::Briefing(Briefing::new(turn.seat))],
            Matter::Offers | Matter::Reply | Matter::Stand | Matter::Agenda => {
                let kept = match self.stack.first() {
                    Some(screen @ Screen::Offers(offers)) => {
                        screen.seat() == Some(turn.seat) && offers.phase() == phase
                    }
                    _ => false,
                };
                if kept {
                    self.stack.truncate(1);
                } else {
                    self.stack = vec![Screen::Offers(Offers::new(turn.seat, phase))];
                }
            }
        }
    }
}
