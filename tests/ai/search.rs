//! Looking ahead: the same whoever watches, within its budget, blind to the secrets of others, and written down whole.

use super::play::{Play, campaign, play};
use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Context, Mind, choose};
use coreper::ai::note::{Barred, BeijingAbout, BeijingOption, BeijingRow, Note};
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::campaign::doctrine::LevelKind;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::command::Verb;
use coreper::game::decide::decide;
use coreper::game::setup::setup;
use coreper::game::state::{Coreper, LengthId, Phase, Setup, State};
use coreper::game::turn::awaited;
use coreper::game::view::view;

fn searching(length: LengthId, seed: u64, level: LevelKind) -> Play<'static> {
    Play { length, seed, level, notes: true, minds: |_| Mind::Search, ..Play::default() }
}

#[test]
fn what_it_looked_at_adds_up_and_the_best_is_chosen_within_the_budget() {
    let (mut looked, mut terms, mut held) = (0, 0, 0);
    for (seed, level) in (0..9).zip(LevelKind::ALL.into_iter().cycle()) {
        let options = usize::try_from(campaign().doctrine.level(level).options).unwrap();
        let game = play(&searching(LengthId::Full, seed, level));
        for (_, command, note) in &game.notes {
            let Note::Beijing(note) = note else { continue };
            for row in &note.rows {
                assert_eq!(row.parts.iter().map(|(_, points)| points).sum::<i32>(), row.total, "{row:?}");
            }
            let seen: Vec<_> = note.rows.iter().filter(|row| row.futures > 0).collect();
            if seen.is_empty() {
                continue;
            }
            looked += 1;
            terms += u32::from(note.about != BeijingAbout::Moves);
            held += u32::from(command.verb() == Verb::EndMoves);
            // Options of the table, holding still, and what can be done about terms: keeping, breaking, two shares held back.
            assert!((2..=options + 4).contains(&seen.len()), "{note:?}");
            // Whoever cannot win drops out at one of the looks; who wins was ahead of some other to the last.
            assert!(seen.iter().all(|row| [2, 4, 8, 16].contains(&row.futures)), "{note:?}");
            // A breach is chosen on sixteen games alone.
            let chosen = &note.rows[0];
            assert!(chosen.option != BeijingOption::Break || chosen.futures == 16, "{note:?}");
            let longest = seen.iter().map(|row| row.futures).max();
            assert!(seen.iter().any(|row| row.barred.is_none() && Some(row.futures) == longest), "{note:?}");
            let best = note.rows[0].total;
            assert!(seen.iter().all(|row| row.spread >= 0 && (row.total <= best || row.barred.is_some())), "{note:?}");
            // What cannot be taken back, and leads by what may be chance, is left.
            let unsure = |row: &&&BeijingRow| row.barred == Some(Barred::Unsure);
            let lead = |row: &BeijingRow| row.total - best;
            for row in seen.iter().filter(unsure) {
                assert_eq!(row.option, BeijingOption::Break);
                assert!(lead(row) > 0 && (lead(row) < 2 * row.spread || row.futures < 16), "{note:?}");
            }
            let still = seen.iter().find(|row| row.option == BeijingOption::Hold).unwrap();
            assert_eq!((still.total, still.spread), (0, 0), "holding still is the measure of the others");
        }
    }
    assert!(looked > 100 && terms > 0 && held > 10, "{looked} times, {terms} about terms, {held} held still");
}

#[test]
fn looking_ahead_is_the_same_with_and_without_notes() {
    for seed in 0..2 {
        let with = play(&searching(LengthId::Standard, seed, LevelKind::Assertive));
        let without = play(&Play { notes: false, ..searching(LengthId::Standard, seed, LevelKind::Assertive) });
        assert_eq!(with.trail, without.trail);
    }
}

/// Everything that Beijing may not know, otherwise.
fn with_other_secrets(state: &State, stream: &mut Stream) -> State {
    let mut other = state.clone();
    for id in state.rules.state_ids() {
        let nation = &mut other.nations[id.index()];
        nation.posture = stream.between(-100, 100);
        nation.anger = stream.between(0, 50);
        nation.fear = stream.between(0, 50);
        nation.received = std::array::from_fn(|_| stream.between(-30, 30));
        nation.capital = stream.between(0, 100);
        nation.substitution = stream.between(0, 1_000);
        nation.orders[3] = stream.between(0, 500);
        nation.damage = stream.between(0, 500);
    }
    for terms in [&mut other.bargain.mandate, &mut other.bargain.recommended] {
        *terms = terms.map(|terms| coreper::game::state::Terms { relief: 9_500, technology: true, ..terms });
    }
    other.pledges.clear();
    other
}

#[test]
fn no_level_knows_more_than_its_seat_may() {
    let campaign = campaign();
    let (mut asked, mut stream) = (0, Stream::new(5, Key::new(0, Purpose::Play)));
    for (seed, level) in (0..6).zip(LevelKind::ALL.into_iter().cycle()) {
        let options = Setup {
            length: LengthId::Standard,
            rounds: 0,
            truce: campaign.truce,
            briefed: StateSet::EMPTY,
            sealed: false,
            coreper: Coreper::Absent,
        };
        let conduct = Conduct::default();
        let context = Context { campaign, level, doctrine: 0, bot_seed: seed, notes: true, conduct };
        let mut state = setup(&campaign.rules, options, seed);
        while state.phase != Phase::Over {
            let mut events = advance(&state);
            if events.is_empty() {
                let seat = awaited(&state).next().unwrap();
                let mind = if seat == Seat::Beijing { Mind::Search } else { Mind::Bot };
                let choice = choose(mind, &context, &view(&state, seat), 0);
                if seat == Seat::Beijing {
                    let other = with_other_secrets(&state, &mut stream);
                    let there = choose(mind, &context, &view(&other, seat), 0);
                    assert_eq!(choice, there, "{level:?}, round {}", state.round);
                    asked += 1;
                }
                events = decide(&state, seat, &choice.command).unwrap();
            }
            for event in &events {
                apply(&mut state, event);
            }
        }
    }
    assert!(asked > 100, "{asked}");
}
