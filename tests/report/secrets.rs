//! A seat's report of a game that goes on tells nothing that the seat may not know.

use crate::report::october_over;
use crate::session::{october, options};
use coreper::base::ids::Seat;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::game::command::Verb;
use coreper::game::state::LengthId;
use coreper::report::brief::brief;
use coreper::report::found::Found;
use coreper::report::page::SectionKind;
use coreper::report::{data, debrief};
use coreper::session::{Session, Step};
use coreper::words::document::{html, markdown};

fn pages(session: &Session, reader: Seat) -> String {
    let page = debrief(session, reader);
    let short = brief(session, reader, &Found::default());
    let tables = data::sheets(session, reader).unwrap();
    let tables = tables.iter().map(|sheet| String::from_utf8_lossy(&sheet.bytes).into_owned()).collect::<String>();
    markdown::render(&page.document()) + &html::render(&page.document()) + &html::render(&short) + &tables
}

/// Two games that differ only in what one member does unseen look the same to all others, to the byte.
#[test]
fn what_others_do_unseen_shows_on_no_page() {
    let campaign = october();
    let seats: Vec<Seat> = campaign.rules.state_ids().map(Seat::State).collect();
    let mut chosen = options(LengthId::Short, 5);
    chosen.setup.sealed = true;
    let all = seats.iter().fold(chosen, |options, seat| options.with_human(*seat));
    let mut session = Session::new(campaign, all);
    let mut stream = Stream::new(5, Key::new(0, Purpose::Bot));
    let (mut compared, mut votes) = (0, 0);
    while session.run().unwrap() == Step::Waiting && compared < 40 {
        let acting = *stream.pick(&session.awaited_humans()).unwrap();
        let command = session.legal(acting).sample(&mut stream).unwrap();
        let mut other = session.fork();
        let instead = other.legal(acting).sample(&mut stream).unwrap();
        session.submit(acting, &command).unwrap();
        other.submit(acting, &instead).unwrap();
        let unseen = session.undoable(acting).is_some() && other.undoable(acting).is_some();
        if command != instead && unseen && stream.chance(2_000) {
            compared += 1;
            votes += usize::from(command.verb() == Verb::Vote);
            let near = [*stream.pick(&seats).unwrap(), Seat::Commission, Seat::Beijing, Seat::Observer];
            for reader in near.into_iter().filter(|reader| *reader != acting) {
                assert!(pages(&session, reader) == pages(&other, reader), "{reader:?} sees `{command}` of {acting:?}");
            }
        }
    }
    assert!(compared >= 40, "{compared} moments compared, {votes} of them votes");
}

/// The seed would let a reader play the game's luck forward.
#[test]
fn the_seed_shows_on_no_page_of_a_game_that_goes_on() {
    let seat = Seat::State(october().state("DE").unwrap());
    let begun = |seed| Session::new(october(), options(LengthId::Short, seed).with_human(seat));
    assert_eq!(pages(&begun(1), seat), pages(&begun(2), seat));
}

#[test]
fn a_seat_reads_its_own_scorecard_and_no_score_table_before_the_end() {
    let seat = Seat::State(october().state("FR").unwrap());
    let mut session = Session::new(october(), options(LengthId::Short, 9).with_human(seat));
    crate::session::play_as_advised(&mut session, 3);
    let page = debrief(&session, seat);
    for kind in [SectionKind::Tables, SectionKind::History, SectionKind::Questions] {
        assert_eq!(page.section(kind), None, "{kind:?}");
    }
    let told = markdown::render(&page.document());
    assert!(told.contains("FR France") && !told.contains("DE Germany"), "{told}");
    // The facilitator reads more of the same game, and after the end everybody reads everything.
    let all = debrief(&session, Seat::Facilitator);
    assert!(all.section(SectionKind::Tables).is_some());
    let over = october_over(LengthId::Short, 9);
    assert_eq!(debrief(&over, seat), debrief(&over, Seat::Facilitator));
}
