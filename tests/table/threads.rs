//! Several at once: handles on threads of their own, and somebody who reads slowly.

use super::{course, least, next_turn, seats};
use crate::screens::quiet;
use crate::session::october;
use coreper::base::ids::Seat;
use coreper::session::Session;
use coreper::table::{Ask, Role, Seated, Snapshot, Table};
use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;

/// A table in a room: whoever wants something of it waits for the door, and is called when something has changed.
struct Room {
    table: Mutex<Table>,
    changed: Condvar,
}

/// Plays one's own seat to the end of the game; whoever finds nobody asked lets the game go on.
fn play(room: &Room, who: &Seated, own: Seat, news: &mpsc::Sender<Arc<Snapshot>>) {
    let mut table = room.table.lock().unwrap();
    while let Some(turn) = next_turn(&mut table) {
        if turn.seat == own {
            let shown = table.snapshot(who);
            let command = least(&shown.through(own).unwrap(), turn);
            table.ask(who, Ask::Do(own, command)).unwrap();
            let _ = news.send(table.snapshot(who));
            room.changed.notify_all();
        } else {
            table = room.changed.wait(table).unwrap();
        }
    }
    room.changed.notify_all();
}

/// The same game by one handle, alone.
fn alone() -> Session {
    let mut table = Table::new(Session::new(october(), quiet(&["DE", "FR"])));
    let machine = table.admit(Role::Machine, &[]);
    while let Some(turn) = next_turn(&mut table) {
        let shown = table.snapshot(&machine);
        let command = least(&shown.through(turn.seat).unwrap(), turn);
        table.ask(&machine, Ask::Do(turn.seat, command)).unwrap();
    }
    table.into_session()
}

#[test]
fn two_handles_on_two_threads_play_to_the_end_while_a_third_reads_slowly() {
    let session = Session::new(october(), quiet(&["DE", "FR"]));
    let own = seats(&session, &["DE", "FR"]);
    let table = Table::new(session);
    let handles: Vec<Seated> = own.iter().map(|seat| table.admit(Role::Player, &[*seat])).collect();
    let first = table.snapshot(&table.admit(Role::Observer, &[]));
    let room = Room { table: Mutex::new(table), changed: Condvar::new() };
    let (news, heard) = mpsc::channel();
    let (over, wait) = mpsc::channel::<()>();
    let slow = thread::scope(|scope| {
        // It begins to read the first page when the others have played the last.
        let slow = scope.spawn(move || {
            let before = first.public().view().round();
            wait.recv().unwrap_err();
            (before, first.public().view().round(), first.public().log().len(), first.revision())
        });
        let players = handles.iter().zip(&own).map(|(who, seat)| {
            let (room, news) = (&room, news.clone());
            scope.spawn(move || play(room, who, *seat, &news))
        });
        let players: Vec<_> = players.collect();
        for player in players {
            player.join().unwrap();
        }
        drop(over);
        slow.join().unwrap()
    });
    drop(news);
    assert_eq!(slow, (0, 0, 0, 0), "an old page stays as it was");
    let revisions: Vec<u64> = heard.iter().map(|page: Arc<Snapshot>| page.revision()).collect();
    assert!(revisions.len() > 20 && revisions.is_sorted_by(|a, b| a < b), "{revisions:?}");
    let session = room.table.into_inner().unwrap().into_session();
    assert_eq!(course(&session), course(&alone()), "the same game as one handle plays");
}
