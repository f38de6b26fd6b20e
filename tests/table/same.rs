//! It does not matter through what a game is played: screens, lines and bare handles come to the same game and the same refusals.

use super::{Course, course, least, next_turn};
use crate::plain::told;
use crate::screens::{Player, quiet};
use crate::session::october;
use coreper::base::ids::Seat;
use coreper::game::command::Verb;
use coreper::game::state::Phase;
use coreper::session::{Options, Session};
use coreper::table::{Ask, Matter, No, Role, Table};
use coreper::tui::plain::{Finish, Place, play};
use coreper::tui::screen::Screen;
use coreper::words::Words;
use std::cell::RefCell;
use std::io::{self, BufReader, Read, Write};
use std::rc::Rc;

/// Who plays, and whether ballots are sealed.
const GAMES: [(&[&str], bool); 4] =
    [(&["DE"], false), (&["DE", "FR"], false), (&["CY", "COM", "CN"], false), (&["DE", "FR"], true)];

fn options(codes: &[&str], sealed: bool) -> Options {
    let mut options = quiet(codes);
    options.setup.sealed = sealed;
    options
}

/// Through bare handles: each seat has one, with no right but its own.
fn by_handles(options: Options) -> Course {
    let mut table = Table::new(Session::new(october(), options));
    while let Some(turn) = next_turn(&mut table) {
        let who = table.admit(Role::Player, &[turn.seat]);
        let shown = table.snapshot(&who);
        let command = least(&shown.through(turn.seat).unwrap(), turn);
        table.ask(&who, Ask::Do(turn.seat, command)).unwrap();
    }
    course(&table.into_session())
}

/// On the screens: the same few keys.
fn by_keys(options: Options) -> Course {
    let mut player = Player::playing(options);
    for _ in 0..600 {
        let keys = match player.app.top() {
            Some(Screen::Ending(_)) => break,
            Some(Screen::Offers(offers)) => match offers.phase() {
                Phase::Council => "enter",
                _ => "n",
            },
            Some(Screen::Ballot(ballot)) if !ballot.is_over() => "f enter",
            _ => "enter",
        };
        player.press(keys).rest();
    }
    course(player.app.world().session().unwrap())
}

/// Whoever answers in lines: a vote is said, and an empty line takes what lets the month pass.
struct Answers {
    said: Rc<RefCell<Vec<u8>>>,
    next: Vec<u8>,
}

impl Read for Answers {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.next.is_empty() {
            let said = self.said.borrow();
            let text = String::from_utf8_lossy(&said);
            let question = text.trim_end_matches("> ").rsplit("\n> ").next().unwrap_or_default();
            self.next = if question.contains(". Against\n") { b"for\n".to_vec() } else { b"\n".to_vec() };
        }
        let many = self.next.len().min(into.len());
        into[..many].copy_from_slice(&self.next[..many]);
        self.next.drain(..many);
        Ok(many)
    }
}

/// What was said, where whoever answers reads it.
struct Said(Rc<RefCell<Vec<u8>>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// In lines.
fn by_lines(options: Options) -> Course {
    let said = Rc::new(RefCell::new(Vec::new()));
    let mut input = BufReader::new(Answers { said: Rc::clone(&said), next: Vec::new() });
    let session = Session::new(october(), options);
    let played = play(session, Place::Pipe, &mut input, &mut Said(said)).unwrap();
    assert_eq!(played.finish, Finish::Over);
    course(&played.session)
}

#[test]
fn keys_lines_and_handles_come_to_the_same_game() {
    for (codes, sealed) in GAMES {
        let handles = by_handles(options(codes, sealed));
        assert_eq!(handles.digests.len(), 6, "{codes:?}");
        for (how, other) in [("keys", by_keys(options(codes, sealed))), ("lines", by_lines(options(codes, sealed)))] {
            let at = handles.asked.iter().zip(&other.asked).position(|(one, other)| one != other);
            let parts = at.map(|at| (&handles.asked[at], &other.asked[at]));
            assert_eq!(parts, None, "{codes:?}: by handles, and by {how}");
            assert_eq!(other, handles, "{codes:?}: by {how}");
        }
    }
}

#[test]
fn keys_lines_and_handles_hear_the_same_refusal() {
    let campaign = october();
    let germany = Seat::State(campaign.state("DE").unwrap());
    let mut table = Table::new(Session::new(october(), quiet(&["DE"])));
    let who = table.admit(Role::Player, &[germany]);
    while let Some(turn) = next_turn(&mut table) {
        if turn.matter == Matter::Offers {
            break;
        }
        let shown = table.snapshot(&who);
        table.ask(&who, Ask::Do(germany, least(&shown.through(germany).unwrap(), turn))).unwrap();
    }
    let closed: Vec<Verb> = table
        .snapshot(&who)
        .through(germany)
        .unwrap()
        .legal()
        .offers()
        .iter()
        .filter(|offer| offer.refusal.is_some())
        .map(|offer| offer.verb)
        .collect();
    let verb = *closed.iter().find(|verb| **verb == Verb::AskExamination).expect("no examination is asked for now");
    let refused = table.ask(&who, Ask::Do(germany, verb.alone().unwrap())).unwrap_err();
    let sentence = refused.told(&Words::to(&campaign, germany));
    assert!(matches!(refused, No::Session(_)) && sentence.len() > 20, "{sentence}");
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let lines = told(Session::new(october(), quiet(&["DE"])), &format!("\n{}\n", verb.word()), false);
    assert!(flat(&lines.text).contains(&flat(&sentence)), "{sentence}\n{}", lines.text);
    let mut player = Player::playing(quiet(&["DE"])).on(200, 60);
    player.press("enter");
    for _ in 0..20 {
        if player.press("down").text().lines().any(|line| line.contains('▸') && line.contains("for an examination")) {
            break;
        }
    }
    player.press("enter");
    let shown: String = player.text().chars().filter(|char| !"│╭╮╰╯─".contains(*char)).collect();
    assert!(flat(&shown).contains(&flat(&sentence)), "{sentence}\n{shown}");
}
