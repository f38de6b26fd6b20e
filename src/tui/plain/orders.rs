//! What can be typed at any question: help, why, papers, map, log, role, undo, save, quit and their like.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use crate::base::ids::Seat;
use crate::game::event::{ClockEvent, Event};
use crate::report::debrief;
use crate::session::seat;
use crate::session::{Controller, SessionError};
use crate::table::{Ask, No};
use crate::words::document::markdown;
use crate::words::text::{self, say};
use std::io;

/// The orders, in the order of the help: the words that give them, and the key of the line about them.
const ORDERS: [(&[&str], Order, &str); 29] = [
    (&["help", "?", "h"], Order::Help, "plain-help-help"),
    (&["explain", "again"], Order::Explain, "plain-help-explain"),
    (&["why"], Order::Why, "plain-help-why"),
    (&["more"], Order::More, "plain-help-more"),
    (&["desk"], Order::Desk, "plain-help-desk"),
    (&["what"], Order::WhatIf, "plain-help-what-if"),
    (&["set"], Order::Set, "plain-help-set"),
    (&["map"], Order::Map, "plain-help-map"),
    (&["papers", "paper"], Order::Papers, "plain-help-papers"),
    (&["glossary", "term", "terms"], Order::Glossary, "plain-help-glossary"),
    (&["package", "draft"], Order::Package, "plain-help-package"),
    (&["log"], Order::Log, "plain-help-log"),
    (&["reasons", "reason"], Order::Reasons, "plain-help-reasons"),
    (&["report"], Order::Report, "plain-help-report"),
    (&["role"], Order::Role, "plain-help-role"),
    (&["seats", "seat"], Order::Seats, "plain-help-seats"),
    (&["undo"], Order::Undo, "plain-help-undo"),
    (&["back"], Order::Back, "plain-help-back"),
    (&["steps", "step"], Order::Steps, "plain-help-steps"),
    (&["look"], Order::Look, "plain-help-look"),
    (&["luck"], Order::Luck, "plain-help-luck"),
    (&["turning", "turns"], Order::Turning, "plain-help-turning"),
    (&["branch", "branches"], Order::Branch, "plain-help-branch"),
    (&["inject", "injects"], Order::Inject, "plain-help-inject"),
    (&["preview"], Order::Preview, "plain-help-inject"),
    (&["news"], Order::News, "plain-help-news"),
    (&["rewind"], Order::Rewind, "plain-help-rewind"),
    (&["save"], Order::Save, "plain-help-save"),
    (&["quit", "exit", "q"], Order::Quit, "plain-help-quit"),
];

/// What can be typed at any question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Order {
    Help,
    Explain,
    Why,
    More,
    Desk,
    WhatIf,
    Set,
    Map,
    Papers,
    Glossary,
    Package,
    Log,
    Reasons,
    Report,
    Role,
    Seats,
    Undo,
    Back,
    Steps,
    Look,
    Luck,
    Turning,
    Branch,
    Inject,
    Preview,
    News,
    Rewind,
    Save,
    Quit,
}

impl Game<'_> {
    /// Carries out an order; says whether the line was one.
    pub(super) fn order(&mut self, turn: Turn, line: &str) -> Result<bool, Stop> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some((first, rest)) = words.split_first() else { return Ok(false) };
        let first = first.to_lowercase();
        let known = ORDERS.iter().find(|(words, ..)| words.contains(&first.as_str()));
        let Some((_, order, _)) = known else { return Ok(false) };
        let about = rest.first().copied();
        match order {
            Order::Help => self.help()?,
            // The question is shown again; nothing more needs to be said about it.
            Order::Explain => return self.again().map(|()| true).map_err(Stop::Io),
            Order::Why => self.why(turn, about)?,
            Order::More => self.more()?,
            Order::Desk => self.desk(turn, rest)?,
            Order::WhatIf => self.what_if(turn, rest)?,
            Order::Set => self.set_odds(turn, rest)?,
            Order::Map => self.map(turn, about)?,
            Order::Papers => self.papers(turn, about)?,
            Order::Glossary => self.glossary(&rest.join(" "))?,
            Order::Package => self.package(turn)?,
            Order::Log => self.log(turn, about)?,
            Order::Reasons => self.reasons(turn, rest)?,
            Order::Report => self.report(turn)?,
            Order::Role => self.role(turn)?,
            Order::Seats => self.seats(rest)?,
            Order::Undo => return self.undo(turn, about),
            Order::Back => return Err(Stop::Again),
            Order::Steps => self.steps(turn, about)?,
            Order::Look => self.look_back(turn, about)?,
            Order::Luck => self.luck(turn, rest)?,
            Order::Turning => self.turning(about)?,
            Order::Branch => return self.branch(turn, line),
            Order::Inject | Order::Preview | Order::News => return self.bring(&first, &rest.join(" ")),
            Order::Rewind => return self.rewind(about),
            Order::Save => self.save(line)?,
            Order::Quit => return Err(Stop::Quit),
        }
        Ok(true)
    }

    fn help(&mut self) -> io::Result<()> {
        let mut page = Page::default();
        page.gap();
        page.text(text::plain("plain-help"));
        let mut about: Vec<&str> = ORDERS.iter().map(|(.., about)| *about).collect();
        about.dedup();
        page.points(about.into_iter().map(text::plain));
        page.text(text::plain("plain-help-screens"));
        self.tell(page)
    }

    /// `log`: this round; `log all`; `log N`.
    fn log(&mut self, turn: Turn, about: Option<&str>) -> io::Result<()> {
        let round = self.view(turn.reader).round();
        let wanted = match about {
            Some("all") => None,
            Some(number) => Some(number.parse().unwrap_or(round)),
            None => Some(round),
        };
        let words = self.words(turn.reader);
        let mut page = Page::default();
        let mut last = None;
        let shared = self.here.book().log_shared(&self.audience(), 0);
        let lines = if self.is_curtained() && turn.reader == Seat::Observer {
            shared
        } else {
            self.here.book().log_for(turn.reader)
        };
        for line in lines.into_iter().filter(|line| wanted.is_none_or(|round| line.round == round)) {
            let heads = |event: &&Event| {
                matches!(event, Event::Clock(ClockEvent::RoundOpened { .. } | ClockEvent::PhaseBegan(_)))
            };
            let told = line.events.iter().filter(|event| !heads(event));
            let me = turn.reader.state();
            let said: Vec<String> = told
                .filter_map(|event| {
                    let said = words.event(event)?;
                    let mine = me.is_some_and(|me| crate::show::month::is_own(me, event));
                    Some(if mine { say!("plain-log-own", text = said) } else { said })
                })
                .collect();
            if !said.is_empty() && last != Some((line.round, line.phase)) {
                last = Some((line.round, line.phase));
                let month = crate::words::number::month(line.month);
                page.gap();
                page.text(say!("plain-log-head", month = month, phase = crate::words::name::phase(line.phase)));
            }
            page.points(said);
        }
        if page.is_empty() {
            page.text(text::plain("plain-log-empty"));
        }
        self.tell(page)
    }

    /// `report`: the debrief as far as the reader may know it.
    fn report(&mut self, turn: Turn) -> io::Result<()> {
        let page = markdown::within(&debrief(self.here.book(), turn.reader).document(), super::talk::WIDTH);
        self.talk.gap()?;
        for line in page.lines() {
            // Rows of tables stay whole.
            if line.starts_with('|') { self.talk.row(line)? } else { self.talk.line(line)? }
        }
        Ok(())
    }

    /// `seats`: who plays what; `seats FR bot`, `seats FR human`.
    fn seats(&mut self, rest: &[&str]) -> Result<(), Stop> {
        if let [code, who, ..] = rest {
            let found = seat::parse(&self.campaign, code);
            let deciding = found.filter(|seat| !matches!(seat, Seat::Facilitator | Seat::Observer));
            let (Some(seat), Some(controller)) = (deciding, Controller::parse(who)) else {
                self.talk.line(&text::plain("plain-seats-how"))?;
                return Ok(());
            };
            let curtained = self.is_curtained();
            self.want(Ask::HandOver(seat, controller))?;
            if curtained {
                // Whoever sits here may not be who plays on: the machine is passed on before anything private is told.
                self.curtain.lift(self.here.book(), Seat::Facilitator);
            }
            // Behind a curtain one seat alone reads this; the others are told at the next public moment.
            if !curtained {
                self.tell_announcements()?;
            }
        }
        let humans = self.here.book().humans();
        let names: Vec<String> = humans.iter().map(|seat| seat::code(&self.campaign, *seat).to_owned()).collect();
        let line = if names.is_empty() {
            text::plain("plain-seats-none")
        } else {
            say!("plain-seats", seats = names.join(" "))
        };
        self.talk.line(&line)?;
        // Whoever was asked may be played by somebody else now.
        if rest.len() > 1 { Err(Stop::Again) } else { Ok(()) }
    }

    /// `undo`: takes the last command of the seat back; at an open table that of the last seat, or of a named one.
    fn undo(&mut self, turn: Turn, about: Option<&str>) -> Result<bool, Stop> {
        let table = self.here.book().options().table;
        let named = about.and_then(|code| seat::parse(&self.campaign, code)).filter(|_| table);
        let seat = named.unwrap_or(if table { self.last.unwrap_or(turn.seat) } else { turn.seat });
        if self.take_back(seat)? { Err(Stop::Again) } else { Ok(true) }
    }

    /// Takes the last command of a seat back and tells it; says whether there was one.
    pub(super) fn take_back(&mut self, seat: Seat) -> Result<bool, Stop> {
        match self.here.ask(Ask::Undo(seat)) {
            Ok(done) => {
                let what = done.undone.map(|command| self.words(seat).what(&command)).unwrap_or_default();
                self.talk.line(&say!("plain-undone", what = what))?;
                Ok(true)
            }
            Err(No::Session(SessionError::NothingToUndo)) => {
                self.talk.line(&text::plain("plain-nothing-to-undo"))?;
                Ok(false)
            }
            Err(no) => self.deny(no),
        }
    }

    /// `rewind N`: back to the beginning of a round, announced; not where private turns are played.
    fn rewind(&mut self, about: Option<&str>) -> Result<bool, Stop> {
        let last = self.here.book().rewindable().last().unwrap_or(1);
        // No number names no round: the table says first whether there is any going back at all.
        let round = about.and_then(|number| number.parse().ok()).unwrap_or(0);
        match self.here.ask(Ask::Rewind(round)) {
            Ok(_) => {}
            Err(No::Session(SessionError::NoSuchRound(_))) => {
                self.talk.line(&say!("plain-rewind-how", last = last))?;
                return Ok(true);
            }
            Err(no) => {
                self.tell_no(&no)?;
                return Ok(true);
            }
        }
        self.elsewhere();
        self.tell_announcements()?;
        Err(Stop::Again)
    }

    /// `save`: where the game is saved; `save FILE`: goes on in a new file.
    fn save(&mut self, line: &str) -> io::Result<()> {
        let file = line.split_once(char::is_whitespace).map_or("", |(_, file)| file.trim());
        if !file.is_empty()
            && let Err(no) = self.here.ask(Ask::SaveTo(file.into()))
        {
            let why = no.told(&self.words(Seat::Observer));
            self.talk.line(&say!("plain-save-failed", why = why))?;
        }
        for line in self.where_saved() {
            self.talk.line(&line)?;
        }
        Ok(())
    }
}
