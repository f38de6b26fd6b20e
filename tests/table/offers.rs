//! Lines, pages and screens offer the same choices at every question of a game, wherever the table stands.

use crate::screens::{lively, quiet};
use crate::session::october;
use coreper::base::ids::Seat;
use coreper::game::state::LengthId;
use coreper::session::{Session, seat};
use coreper::show::prompt::{Form, Next, Path, Way, ends_turn, matter, next};
use coreper::table::{Ask, At, Done, Far, Line, Matter, Moved, No, PaceAct, Role, Seated, Snapshot, Stop, Table};
use coreper::tui::app::App;
use coreper::tui::input::{Code, Input, Key};
use coreper::tui::plain::{self, Place};
use coreper::tui::screen::Screen;
use coreper::tui::settings::Settings;
use coreper::tui::theme::Depth;
use coreper::tui::world::World;
use coreper::words::verb::verb_short;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::cell::RefCell;
use std::io::Cursor;
use std::rc::Rc;
use std::sync::Arc;

/// The way to a table in the same process, as if it were elsewhere.
#[derive(Debug)]
struct Near {
    table: Rc<RefCell<Table>>,
    who: Seated,
}

impl Line for Near {
    fn look(&self) -> Arc<Snapshot> {
        self.table.borrow().snapshot(&self.who)
    }

    fn ask(&self, ask: Ask) -> Result<Done, No> {
        self.table.borrow_mut().ask(&self.who, ask)
    }

    fn now(&self) -> At {
        0
    }

    fn said(&self) -> Option<String> {
        None
    }
}

/// As much of a label as stands in one row of a narrow list.
fn start(label: &str) -> String {
    label.chars().take(22).collect::<String>().trim_end().to_owned()
}

/// What the first questions of each turn offered, through pages; each turn was answered with the first way.
fn by_pages(codes: &str, seed: u64) -> Vec<(Matter, Vec<Way>, String)> {
    let own = seat::parse(&october(), codes).unwrap();
    let table = Table::new(Session::new(october(), lively(&[codes], LengthId::Short, seed)));
    let table = Rc::new(RefCell::new(table));
    let who = table.borrow().admit(Role::Player, &[own]);
    let far = Far::new(Box::new(Near { table: Rc::clone(&table), who: who.clone() }), own);
    let mut app = App::new(World::far(far), Settings::shipped(Depth::None));
    let mut asked = Vec::new();
    loop {
        let moved = table.borrow_mut().move_on().unwrap();
        match moved {
            Moved::On | Moved::Voted => continue,
            Moved::Over => return asked,
            Moved::Held(stop) => panic!("{stop:?} where nothing holds"),
            Moved::Waits => {}
        }
        let page = table.borrow().snapshot(&who);
        let sight = page.through(own).unwrap();
        let what = matter(&sight).unwrap();
        let Ok(Next::Ask(prompt)) = next(&sight, what, &Path::default(), false) else { panic!("no question") };
        let Form::Choose(ways) = prompt.form else { panic!("{prompt:?}") };
        app.input(&Input::Pulse);
        let area = Rect::new(0, 0, 160, 60);
        app.input(&Input::Resize(160, 60));
        // The page that opens a game, and the month's news, are read first.
        let read = |app: &App| match app.top() {
            Some(Screen::Opening(_)) => true,
            Some(Screen::Briefing(_)) => what != Matter::Letter,
            _ => false,
        };
        while read(&app) {
            app.input(&Input::Key(Key::plain(Code::Enter)));
        }
        let mut buffer = Buffer::empty(area);
        app.draw(area, &mut buffer);
        let rows = (0..area.height).map(|y| (0..area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>());
        let screen = rows.collect::<Vec<_>>().join("\n");
        asked.push((what, ways.clone(), screen));
        let Ok(Next::Do(command)) = next(&sight, what, &ways[0].to, true) else { panic!("{:?} asks on", ways[0]) };
        table.borrow_mut().ask(&who, Ask::Do(own, command)).unwrap();
    }
}

/// The same through lines: every question with numbered choices, each answered with an empty line.
fn by_lines(codes: &str, seed: u64) -> Vec<Vec<String>> {
    let session = Session::new(october(), lively(&[codes], LengthId::Short, seed));
    let mut output = Vec::new();
    plain::play(session, Place::Pipe, &mut Cursor::new("\n".repeat(2_000)), &mut output).unwrap();
    let mut blocks: Vec<Vec<String>> = Vec::new();
    for line in String::from_utf8(output).unwrap().lines() {
        let Some((number, text)) = line.trim_start().split_once(". ") else { continue };
        match number.parse::<usize>() {
            Ok(1) => blocks.push(vec![text.to_owned()]),
            Ok(number) => {
                if let Some(block) = blocks.last_mut().filter(|block| block.len() + 1 == number) {
                    block.push(text.to_owned());
                }
            }
            Err(_) => {}
        }
    }
    blocks
}

#[test]
fn lines_pages_and_screens_offer_the_same() {
    for (code, seed) in [("DE", 3), ("HU", 5), ("COM", 8), ("CN", 2)] {
        let (pages, lines) = (by_pages(code, seed), by_lines(code, seed));
        assert!(pages.len() > 4, "{code}: {}", pages.len());
        let mut rest = lines.iter();
        for (matter, ways, screen) in &pages {
            let same = |block: &&Vec<String>| {
                block.len() == ways.len()
                    && block.iter().zip(ways).all(|(line, way)| line.starts_with(&start(&way.label)))
            };
            assert!(rest.any(|block| same(&block)), "{code}: lines never offered {ways:?} ({matter:?})");
            // A roll-call is a picture of its own, pledges are answered in two rows, and what ends a turn has a row for itself.
            if !matches!(matter, Matter::Vote | Matter::Reply) {
                let shown = |way: &&Way| {
                    let verb = way.to.verb.unwrap();
                    ends_turn(verb) || screen.contains(&start(&way.label)) || screen.contains(&verb_short(verb))
                };
                let missing: Vec<&Way> = ways.iter().filter(|way| !shown(way)).collect();
                assert!(missing.is_empty(), "{code}, {matter:?}: {missing:?} not on\n{screen}");
            }
        }
    }
}

#[test]
fn screens_open_wherever_a_table_stands_still_also_where_beijing_did_nothing() {
    let own = seat::parse(&october(), "DE").unwrap();
    let table = Table::new(Session::new(october(), quiet(&["DE"]))).paced();
    let desk = table.admit(Role::Facilitator, &[]);
    let who = table.admit(Role::Player, &[own]);
    let table = Rc::new(RefCell::new(table));
    let mut held = Vec::new();
    for _ in 0..20_000 {
        let moved = table.borrow_mut().move_on().unwrap();
        match moved {
            Moved::On | Moved::Voted => {}
            Moved::Over => break,
            Moved::Held(stop) => {
                let far = Far::new(Box::new(Near { table: Rc::clone(&table), who: who.clone() }), own);
                let mut app = App::new(World::far(far), Settings::shipped(Depth::None));
                app.input(&Input::Resize(80, 24));
                app.input(&Input::Pulse);
                app.draw(Rect::new(0, 0, 80, 24), &mut Buffer::empty(Rect::new(0, 0, 80, 24)));
                held.push((stop, matches!(app.top(), Some(Screen::Came(_)))));
                table.borrow_mut().ask(&desk, Ask::Pace(PaceAct::Next)).unwrap();
            }
            Moved::Waits => {
                let page = table.borrow().snapshot(&who);
                let sight = page.through(own).unwrap();
                let what = matter(&sight).unwrap();
                let command = coreper::show::prompt::first(&sight, what).unwrap();
                table.borrow_mut().ask(&who, Ask::Do(own, command)).unwrap();
            }
        }
    }
    assert!(held.contains(&(Stop::BeijingActed, true)), "a quiet month: {held:?}");
}

/// Whoever has no vote where they sit is offered no keys of one; whoever is called is.
#[test]
fn keys_of_a_vote_are_offered_to_whoever_votes_and_to_nobody_who_looks_on() {
    let own = seat::parse(&october(), "DE").unwrap();
    let table = Table::new(Session::new(october(), lively(&["DE"], LengthId::Short, 3)));
    let who = table.admit(Role::Player, &[own]);
    let others = [table.admit(Role::Member, &[own]), table.admit(Role::Observer, &[])];
    let table = Rc::new(RefCell::new(table));
    let shown = |who: &Seated, eyes: Seat| {
        let far = Far::new(Box::new(Near { table: Rc::clone(&table), who: who.clone() }), eyes);
        let mut app = App::new(World::far(far), Settings::shipped(Depth::None));
        let area = Rect::new(0, 0, 100, 30);
        app.input(&Input::Resize(area.width, area.height));
        app.input(&Input::Pulse);
        let mut buffer = Buffer::empty(area);
        app.draw(area, &mut buffer);
        (0..area.width).map(|x| buffer[(x, area.height - 1)].symbol()).collect::<String>()
    };
    for _ in 0..20_000 {
        let moved = table.borrow_mut().move_on().unwrap();
        match moved {
            Moved::On | Moved::Voted => continue,
            Moved::Held(_) | Moved::Over => panic!("no vote was held"),
            Moved::Waits => {}
        }
        let page = table.borrow().snapshot(&who);
        let sight = page.through(own).unwrap();
        let what = matter(&sight).unwrap();
        if what == Matter::Vote {
            let pen = shown(&who, own);
            assert!(pen.contains("f for") && pen.contains("abstain"), "{pen}");
            for (other, eyes) in others.iter().zip([own, Seat::Observer]) {
                let foot = shown(other, eyes);
                assert!(!foot.contains("f for") && !foot.contains("abstain") && foot.contains("help"), "{foot}");
            }
            return;
        }
        let command = coreper::show::prompt::first(&sight, what).unwrap();
        table.borrow_mut().ask(&who, Ask::Do(own, command)).unwrap();
    }
    panic!("nobody was asked");
}
