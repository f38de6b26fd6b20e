//! Commands of a simultaneous phase commute: in whatever order seats ask, the state is the same.

use super::{RandomGame, for_seeds, settle, submit};
use coreper::base::ids::Seat;
use coreper::base::stream::Stream;
use coreper::game::command::Command;
use coreper::game::state::{Phase, State};
use coreper::game::turn;

/// Whether several seats decide at once now.
fn simultaneous(state: &State) -> bool {
    turn::awaited(state).count() > 1
}

#[test]
fn in_whatever_order_seats_ask_the_state_is_the_same() {
    let met = std::sync::Mutex::new(std::collections::BTreeSet::new());
    for_seeds(0..40, |seed| {
        let mut game = RandomGame::new(seed);
        while let Some(seat) = game.next() {
            if !simultaneous(&game.state) {
                let command = game.sample(seat);
                game.play(seat, command);
                continue;
            }
            met.lock().unwrap().insert((game.state.phase, game.state.floor.ballot.is_some()));
            let before = game.state.clone();
            let from = game.commands.len();
            loop {
                let seats: Vec<Seat> = turn::awaited(&game.state).collect();
                let Some(seat) = game.stream.pick(&seats).copied() else { break };
                let command = game.sample(seat);
                game.play(seat, command);
            }
            for _ in 0..2 {
                let shuffled = shuffle(&game.commands[from..], &mut game.stream);
                let mut state = before.clone();
                for (seat, command) in &shuffled {
                    submit(&mut state, *seat, command);
                }
                assert_eq!(state.digest(), game.state.digest(), "seed {seed}, round {}", before.round);
                let mut after = game.state.clone();
                settle(&mut state);
                settle(&mut after);
                assert_eq!(state.digest(), after.digest(), "seed {seed}, round {}, afterwards", before.round);
            }
        }
    });
    let met = met.into_inner().unwrap();
    let expected = [
        (Phase::Briefing, false),
        (Phase::Consultation, false),
        (Phase::Replies, false),
        (Phase::Council, true),
        (Phase::Committee, true),
    ];
    for phase in expected {
        assert!(met.contains(&phase), "{phase:?} was met");
    }
}

/// The commands in another order, each seat's own in theirs.
fn shuffle(commands: &[(Seat, Command)], stream: &mut Stream) -> Vec<(Seat, Command)> {
    let mut seats: Vec<Seat> = commands.iter().map(|(seat, _)| *seat).collect();
    stream.shuffle(&mut seats);
    let mut taken = vec![false; commands.len()];
    seats
        .into_iter()
        .map(|seat| {
            let at = (0..commands.len()).find(|at| !taken[*at] && commands[*at].0 == seat).unwrap();
            taken[at] = true;
            commands[at].clone()
        })
        .collect()
}
