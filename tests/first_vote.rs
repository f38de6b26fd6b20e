//! The tutorial: a player who does nothing but what the guide says completes it in the line mode, and sees what it teaches.

use crate::screens::Player;
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::campaign::{Campaign, builtin, check};
use coreper::game::command::Verb;
use coreper::game::event::{Event, MeasureEvent, VoteEvent};
use coreper::game::rulebook::Truce;
use coreper::game::state::{Coreper, Gate, LengthId, Phase, Setup, Stand, Topic};
use coreper::game::wire::Value;
use coreper::law::comitology::Opinion;
use coreper::session::{Book, Options, Session, Step};
use coreper::tui::plain::{self, Finish, Place};
use coreper::tui::screen::Screen;
use coreper::words::text::plain as words;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, BufRead, Read, Write};
use std::rc::Rc;
use std::sync::Arc;

fn session(seed: u64) -> Session {
    let files = builtin::files("first-vote").unwrap();
    let campaign = Arc::new(Campaign::from_files(files).unwrap_or_else(|report| panic!("{}", report.render(false))));
    let player = Seat::State(campaign.guide.seat.unwrap());
    let setup = Setup {
        length: LengthId::Standard,
        rounds: 0,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Brief,
    };
    let mut options = Options::new(setup, seed).with_human(player);
    options.setup.briefed = options.human_states();
    Session::new(campaign, options)
}

/// What the working party reported first: how many could go along, and who could not.
fn reported(session: &Book) -> Option<(usize, StateSet)> {
    let log = session.log_for(Seat::Facilitator);
    log.iter().flat_map(|line| &line.events).find_map(|event| match event {
        Event::Vote(VoteEvent::Reported(report)) => Some((
            report.along().len(),
            report.of(Stand::Silent).union(report.of(Stand::Oppose)).union(report.holding_up()),
        )),
        _ => None,
    })
}

/// What the game has written, for the player to read.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A player who types what stands behind the last "Type:" since the last prompt, or presses Enter.
struct Follower {
    paper: Paper,
    /// Abstains wherever a vote for is advised.
    abstains: bool,
    waiting: VecDeque<u8>,
    typed: Vec<String>,
}

impl Follower {
    fn next(&mut self) {
        let told = String::from_utf8(self.paper.0.borrow().clone()).unwrap();
        let since = told.trim_end().trim_end_matches('>').trim_end();
        let since = since.rsplit("\n> ").next().unwrap();
        let advice = since.lines().rfind(|line| line.starts_with("Type: "));
        let line = advice.map(|line| line["Type: ".len()..].to_owned()).unwrap_or_default();
        let line = match line.as_str() {
            "" if self.abstains && since.contains("Coreper, on ") => "silent".to_owned(),
            advised if self.abstains && advised.starts_with('f') => "a".to_owned(),
            _ => line,
        };
        self.waiting.extend(line.bytes().chain([b'\n']));
        self.typed.push(line);
    }
}

impl Read for Follower {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.waiting.is_empty() {
            self.next();
        }
        self.waiting.read(into)
    }
}

impl BufRead for Follower {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.waiting.is_empty() {
            self.next();
        }
        Ok(self.waiting.make_contiguous())
    }

    fn consume(&mut self, count: usize) {
        self.waiting.drain(..count);
    }
}

/// The votes of a game: where, on what, whether it carried or which opinion it was, and how many were not for.
fn votes(session: &Book) -> Vec<(Gate, Topic, bool, Option<Opinion>, usize)> {
    let log = session.log_for(Seat::Facilitator);
    let events: Vec<&Event> = log.iter().flat_map(|line| &line.events).collect();
    let closed = events.iter().filter_map(|event| match event {
        Event::Vote(VoteEvent::BallotClosed { item, gate, carried, opinion, votes }) => {
            Some((*gate, item.topic(), *carried, *opinion, 27 - votes.in_favour().len()))
        }
        _ => None,
    });
    closed.collect()
}

#[test]
fn the_guide_speaks_of_the_game_that_is_played() {
    let paper = Paper::default();
    let mut follower = Follower { paper: paper.clone(), abstains: true, waiting: VecDeque::new(), typed: Vec::new() };
    let played = plain::play(session(1), Place::Pipe, &mut follower, &mut paper.clone()).unwrap();
    assert_eq!(played.finish, Finish::Over);
    let votes = votes(&played.session);
    assert!(votes.iter().all(|vote| vote.1 != Topic::Determination || !vote.2), "{votes:?}");
    let told = String::from_utf8(paper.0.borrow().clone()).unwrap();
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("Guide: No determination has been made"));
    assert!(!told.contains("The determination stands, so"));
    assert!(!told.contains("The draft goes to the appeal committee"));
}

#[test]
fn who_follows_the_hints_has_seen_every_vote() {
    for seed in 1..=5 {
        let paper = Paper::default();
        let mut follower =
            Follower { paper: paper.clone(), abstains: false, waiting: VecDeque::new(), typed: Vec::new() };
        let played = plain::play(session(seed), Place::Pipe, &mut follower, &mut paper.clone()).unwrap();
        assert_eq!(played.finish, Finish::Over);
        let ending = played.session.view(Seat::Observer).ended().unwrap();
        assert_eq!(played.session.campaign().text.ending(ending).id, "learnt", "seed {seed}");

        let votes = votes(&played.session);
        let on = |gate| votes.iter().find(|vote| vote.0 == gate).unwrap_or_else(|| panic!("{gate:?}: {votes:?}"));
        let determination = votes.iter().find(|vote| (vote.0, vote.1) == (Gate::Council, Topic::Determination));
        // By the report it is lost by the fourth, and the vote is won because three cannot block.
        let campaign = played.session.campaign();
        let outside = ["DE", "FR", "IT", "DK"].into_iter().filter_map(|code| campaign.state(code)).collect();
        assert_eq!(reported(&played.session), Some((23, outside)), "seed {seed}");
        assert!(matches!(determination, Some((_, _, true, _, 3))), "seed {seed}: {votes:?}");
        // The same abstention at both gates.
        assert_eq!((on(Gate::Committee).3, on(Gate::Committee).4), (Some(Opinion::None), 4), "seed {seed}");
        assert_eq!((on(Gate::Appeal).3, on(Gate::Appeal).4), (Some(Opinion::None), 4), "seed {seed}");
        let log = played.session.log_for(Seat::Facilitator);
        assert!(
            log.iter()
                .flat_map(|line| &line.events)
                .any(|event| matches!(event, Event::Measure(MeasureEvent::Applied(_))))
        );

        // Every step is short enough to be read, and nothing that was advised was refused.
        let told = String::from_utf8(paper.0.borrow().clone()).unwrap();
        assert!(!told.contains("is none of the choices") && !told.contains("Not possible"), "{told}");
        assert!(follower.typed.len() <= 20, "{:?}", follower.typed);
    }
}

/// Goes down a list until a row is marked.
fn mark(player: &mut Player, label: &str) {
    for _ in 0..40 {
        if player.text().to_lowercase().lines().any(|line| line.contains('▸') && line.contains(label)) {
            return;
        }
        player.press("down");
    }
    panic!("no row {label}:\n{}", player.text());
}

/// Does on the screens what a step says, as somebody would who reads it.
fn follow(player: &mut Player, typed: &str) {
    match (typed, player.app.top()) {
        ("silent", _) => {
            mark(player, "silent");
            player.press("enter");
        }
        ("declare package a", _) => {
            mark(player, "say your vote");
            player.press("enter");
            for label in ["package", "abstain"] {
                mark(player, label);
                player.press("enter");
            }
            while matches!(player.app.top(), Some(Screen::Form(_))) {
                player.press("enter");
            }
        }
        ("put", _) => {
            player.press("enter");
        }
        (vote, Some(Screen::Ballot(_))) => {
            let key = vote.chars().next().unwrap().to_string();
            player.press(&key).press("enter");
        }
        ("", Some(Screen::Offers(_))) if player.shows("Refuse the pledge") || player.shows("Our services advise") => {
            player.press("enter");
        }
        ("", Some(Screen::Offers(_))) => {
            player.press("n");
        }
        (choice, _) => {
            player.press(choice).press("enter");
        }
    }
}

#[test]
fn who_follows_the_hints_on_the_screens_has_seen_every_vote_too() {
    let mut player = Player::in_game(session(3));
    let seat = player.app.world().session().unwrap().humans()[0];
    for _ in 0..300 {
        player.rest();
        let session = player.app.world().session().unwrap();
        if session.is_over() {
            break;
        }
        let asks = match player.app.top() {
            Some(Screen::Ballot(ballot)) => !ballot.is_over(),
            Some(Screen::Briefing(_) | Screen::Offers(_)) => true,
            _ => false,
        };
        match session.guide(seat).filter(|_| asks).map(|step| (step.text.clone(), step.typed.clone())) {
            Some((text, typed)) => {
                let words: Vec<&str> = text.split_whitespace().take(4).collect();
                assert!(player.shows(&words.join(" ")), "the hint is on the screen:\n{}", player.text());
                follow(&mut player, &typed);
            }
            None => {
                player.press("enter");
            }
        }
    }
    let session = player.app.world().session().unwrap();
    let ending = session.view(Seat::Observer).ended().unwrap_or_else(|| panic!("no end:\n{}", player.text()));
    assert_eq!(session.campaign().text.ending(ending).id, "learnt");
    let votes = votes(session);
    assert_eq!(reported(session).map(|report| report.0), Some(23));
    for gate in [Gate::Council, Gate::Committee, Gate::Appeal] {
        assert!(votes.iter().any(|vote| vote.0 == gate), "{gate:?}: {votes:?}");
    }
    assert!(player.pressed <= 120, "{} keys", player.pressed);
}

#[test]
fn a_step_follows_from_what_the_seat_may_know() {
    let mut session = session(9);
    let player = session.humans()[0];
    assert_eq!(session.run(), Ok(Step::Waiting));
    let id = |session: &Session| session.guide(player).map(|step| step.id.clone()).unwrap_or_default();
    assert_eq!(id(&session), "letter");
    session.submit(player, &Verb::Answer.with(&[Value::Id(0)]).unwrap()).unwrap();
    session.run().unwrap();
    assert_eq!(id(&session), "first-month");
    session.submit(player, &Verb::Ready.with(&[]).unwrap()).unwrap();
    session.run().unwrap();
    assert_eq!(id(&session), "silent");
    assert_eq!(session.guide(Seat::Observer), None);
}

#[test]
fn whoever_does_otherwise_still_gets_a_hint_each_time() {
    let mut seen = std::collections::BTreeSet::new();
    let mut session = session(2);
    let player = session.humans()[0];
    while session.run().unwrap() == Step::Waiting {
        seen.insert(
            session.guide(player).unwrap_or_else(|| panic!("no hint in {:?}", session.view(player).phase())).id.clone(),
        );
        let command = session.advise(player).command;
        session.submit(player, &command).unwrap();
    }
    assert!(seen.len() >= 5, "{seen:?}");
    let october = crate::session::october();
    assert!(october.guide.steps.is_empty() && october.guide.seat.is_none());
}

#[test]
fn a_slip_in_a_guide_is_said_with_its_place() {
    let mut files = builtin::files("first-vote").unwrap();
    let text = files.get_mut("guide.yaml").unwrap();
    *text = text.replace("until: declare", "until: declaer").replace("vote: appeal", "vote: appeals");
    let (campaign, report) = check(files);
    let told = report.render(false);
    assert!(campaign.is_none() && told.contains("guide.yaml:") && told.contains("did you mean `declare`?"), "{told}");
    assert!(told.contains("appeals"), "{told}");
}

/// The entries that the README tells somebody who runs a class to type.
const TYPED: [&str; 3] = ["DE f", "HU x", "FR talk HU determination f"];

/// A class of all members at one open screen.
fn class(seed: u64) -> Session {
    let mut options = session(seed).options().clone();
    let campaign = session(seed).campaign().clone();
    options.seats.extend(campaign.rules.state_ids().map(|id| (Seat::State(id), coreper::session::Controller::Human)));
    options.table = true;
    Session::new(campaign, options)
}

#[test]
fn the_class_of_the_readme_is_typed_as_it_is_printed_to_the_end_on_the_screens() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    for entry in TYPED {
        assert!(readme.contains(&format!("`{entry}`")), "the README does not print {entry}");
    }
    assert!(readme.contains("*rest by bots*"));
    let mut player = Player::in_game(class(3)).on(120, 40);
    let mut said = std::collections::BTreeSet::new();
    for _ in 0..200 {
        player.rest();
        let game = player.app.world().session().unwrap();
        if game.is_over() {
            break;
        }
        let (is_vote, is_open) = (player.shows("written down"), player.shows("have spoken"));
        if player.shows("All have spoken") || player.shows("Result") {
            player.press("enter");
        } else if player.shows("put or hold") {
            player.types("DK put").press("enter");
        } else if is_vote {
            player.types("DE f HU x").press("enter").expect("DE F").expect("HU X");
            player.types("rest by bots").press("enter").types("close").press("enter");
            said.insert("vote");
        } else if is_open && player.shows("FR talk HU") {
            if said.insert("act") {
                player.types("FR talk HU determination f").press("enter").expect("FR ●· talks HU");
            }
            player.types("rest by bots").press("enter");
        } else if is_open || player.shows("wait") || player.shows("Coreper prepares") {
            player.types("rest by bots").press("enter");
        } else {
            player.press("enter");
        }
    }
    assert!(player.app.world().session().unwrap().is_over(), "no end:\n{}", player.text());
    assert_eq!(said.len(), 2, "{said:?}");
}

#[test]
fn a_class_says_its_stands_and_what_is_none_is_refused_and_stops_nobody() {
    let mut player = Player::in_game(class(3)).on(120, 40);
    for _ in 0..30 {
        player.rest();
        if player.shows("Coreper prepares the Council") {
            break;
        }
        if (player.shows("have spoken") || player.shows("wait")) && !player.shows("All have spoken") {
            player.types("rest by bots").press("enter");
        } else {
            player.press("enter");
        }
    }
    player.expect("Coreper prepares the Council");
    player.types("IT f").press("enter").expect("`f` is no stand");
    player.types("DE silent, FR silent IT reserve period DK silent").press("enter");
    player.expect("DE silent").expect("IT reserve on period").types("rest by bots").press("enter");
    player.press("enter").rest().expect("Working party on the determination: 23 can").expect("silent DE FR DK");
}

#[test]
fn the_class_of_the_readme_is_typed_as_it_is_printed_to_the_end_in_lines() {
    let script = "DK 2\nrest by bots\nFR talk HU determination f\nrest by bots\nDE silent DK silent\nrest by bots\nDK put\nDE f HU x\nrest by bots\nclose\n";
    let rest = "\n".repeat(2_000);
    let mut lines = std::io::BufReader::new(std::io::Cursor::new(format!("{script}{rest}")));
    let mut paper = Paper::default();
    let played = plain::play(class(3), Place::Pipe, &mut lines, &mut paper).unwrap();
    let told = String::from_utf8(paper.0.borrow().clone()).unwrap();
    assert_eq!(played.finish, Finish::Over, "{told}");
    assert!(told.contains("FR: talk to Hungary") && !told.contains("is none of the choices"), "{told}");
    let log = played.session.log_for(Seat::Facilitator);
    let cast = |event: &Event| matches!(event, Event::Vote(VoteEvent::Cast { .. }));
    assert!(log.iter().flat_map(|line| &line.events).any(cast));
}

/// What stands between backticks and is typed into a game, in order.
fn typed(text: &str) -> Vec<String> {
    let code = text.split('`').skip(1).step_by(2).filter(|code| !code.starts_with("coreper "));
    code.map(str::to_owned).collect()
}

/// Whether a class may type this now; a vote is opened again after one, and for that it is read alone.
fn is_taken(line: &str, game: &Book) -> bool {
    let (said, wrong) = coreper::tui::class::read(line, game);
    !said.is_empty() && wrong.is_empty()
}

/// Where a class types what a row of the teacher's page says.
fn places(row: &str) -> fn(&Book) -> bool {
    match row {
        "lesson-letter.do" => |game| game.view(Seat::Observer).phase() == Phase::Briefing,
        "lesson-practice.do" => |game| game.view(Seat::Observer).is_in_coreper(),
        "wrong-silence.do" => |game| {
            let view = game.view(Seat::Observer);
            view.phase() == Phase::Consultation && view.round() == 1
        },
        "lesson-vote.do" => |game| game.view(Seat::Observer).phase() == Phase::Council,
        "lesson-committee.do" => |game| game.view(Seat::Observer).gate() == Some(Gate::Committee),
        _ => |_| true,
    }
}

#[test]
fn what_the_teachers_page_the_cards_and_the_hints_say_to_type_is_taken_there() {
    let rows = [
        "teacher-typed",
        "lesson-open.do",
        "lesson-seats.do",
        "lesson-letter.do",
        "lesson-practice.do",
        "lesson-fourth.do",
        "lesson-vote.do",
        "lesson-committee.do",
        "wrong-entry.do",
        "wrong-early.do",
        "wrong-silence.do",
        "wrong-long.do",
    ];
    let page = rows.iter().flat_map(|row| typed(&words(row)).into_iter().map(move |line| (*row, line)));
    let mut waiting: Vec<(&str, String)> = page.collect();
    assert!(waiting.len() > 12, "{waiting:?}");
    let mut player = Player::in_game(class(3)).on(120, 40);
    let (mut cards, mut hints) = (std::collections::BTreeSet::new(), 0);
    for _ in 0..200 {
        player.rest();
        let text = player.text();
        let game = player.app.world().session().unwrap();
        if game.is_over() {
            break;
        }
        waiting.retain(|(row, line)| !(places(row)(game) && is_taken(line, game)));
        // Where all have spoken the card was followed already.
        let at_line = matches!(player.app.top(), Some(Screen::Table(_))) && !text.contains("All have spoken");
        if let Some(card) = coreper::show::class::card(game).filter(|_| at_line) {
            for line in card.parts.iter().flat_map(|part| &part.lines).flat_map(|line| typed(line)) {
                assert!(is_taken(&line, game), "{line} on the card {}:\n{text}", card.title);
                cards.insert(line);
            }
        }
        let hint = text.lines().find_map(|line| line.split_once(" Type: ")).filter(|_| at_line);
        if let Some((_, line)) = hint {
            assert!(is_taken(line.trim(), game), "{line} at the foot of\n{text}");
            hints += 1;
        }
        if player.shows("All have spoken") || player.shows("Result") {
            player.press("enter");
        } else if player.shows("put or hold") {
            player.types("DK put").press("enter");
        } else if player.shows("written down") {
            player.types("rest by bots").press("enter").types("close").press("enter");
        } else if player.shows("have spoken") || player.shows("wait") || player.shows("Coreper prepares") {
            player.types("rest by bots").press("enter");
        } else {
            player.press("enter");
        }
    }
    assert!(player.app.world().session().unwrap().is_over(), "no end:\n{}", player.text());
    assert!(waiting.is_empty(), "never taken where the page says so: {waiting:#?}");
    assert!(cards.len() >= 5 && hints >= 2, "{cards:?} {hints}");
}
