//! Notes: their parts add up to the decision, and the gates turn the abstention round.

use super::play::{Play, campaign, play};
use coreper::ai::conduct::Conduct;
use coreper::ai::decided_again;
use coreper::ai::mind::{Context, Mind, choose};
use coreper::ai::note::{BeijingNote, BeijingOption, BeijingRow, Note, VoteConsequence, VoteGate};
use coreper::base::ids::StateId;
use coreper::base::set::StateSet;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::act;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::command::{Command, Verb};
use coreper::game::decide::decide;
use coreper::game::rulebook::Reach;
use coreper::game::setup::setup;
use coreper::game::state::{LengthId, Phase, Setup, Topic};
use coreper::game::turn::awaited;
use coreper::game::view::view;

/// In which table an option stands: moves, terms, or compliance.
fn table(row: &BeijingRow) -> u8 {
    match row.option {
        BeijingOption::Hold | BeijingOption::Use(..) | BeijingOption::Ease(_) => 0,
        BeijingOption::Sign | BeijingOption::Offer | BeijingOption::Refuse => 1,
        BeijingOption::Keep | BeijingOption::Shave(_) | BeijingOption::Break => 2,
    }
}

/// What would have changed the choice does: with the part as the note would have it, the same table chooses the next best.
fn told_truly(note: &BeijingNote) {
    let (Some(change), Some(next)) = (note.would_change, note.next) else { return };
    let mut rows = note.rows.clone();
    let row = &mut rows[if change.of_next { usize::from(next) } else { 0 }];
    assert!(row.parts.iter().any(|(part, _)| *part == change.part), "{change:?} is no part of {row:?}");
    row.total += change.by;
    let open = rows.iter().filter(|row| row.barred.is_none() && table(row) == table(&note.rows[0]));
    let best = open.map(|row| row.total).max().unwrap();
    assert!(best == rows[usize::from(next)].total && best > rows[0].total, "{change:?} in {note:?}");
}

#[test]
fn the_parts_of_every_note_add_up_to_the_decision() {
    let (mut votes, mut tables, mut appeals) = (0, 0, 0);
    for seed in 0..100 {
        let game = play(&Play { length: LengthId::Full, seed, notes: true, ..Play::default() });
        for (seat, command, note) in &game.notes {
            match note {
                Note::Vote(note) => {
                    votes += 1;
                    appeals += u32::from(note.gate == VoteGate::Appeal);
                    let sum: i32 = note.terms.iter().map(|term| term.points).sum();
                    assert_eq!(sum, note.sum, "{seat:?}: {note:?}");
                    let vote = match sum {
                        sum if sum >= note.threshold_for => 0,
                        sum if sum <= note.threshold_against => 2,
                        _ => 1,
                    };
                    let Command::Vote(cast) = command else { panic!("{command} is no vote") };
                    assert_eq!((vote, vote), (note.vote, cast.vote.number()), "{note:?}");
                }
                Note::Beijing(note) => {
                    tables += 1;
                    for row in &note.rows {
                        let sum: i32 = row.parts.iter().map(|(_, points)| points).sum();
                        assert_eq!(sum, row.total, "{row:?}");
                    }
                    let first = &note.rows[0];
                    let option = match command {
                        Command::Use(act::Use { instrument, targets })
                        | Command::Signal(act::Signal { instrument, targets }) => {
                            BeijingOption::Use(instrument.0, targets.bits())
                        }
                        Command::Ease(act::Ease { instrument }) => BeijingOption::Ease(instrument.0),
                        Command::AcceptCounter(_) => BeijingOption::Sign,
                        Command::Offer(_) => BeijingOption::Offer,
                        Command::Shave(act::Shave { share }) => BeijingOption::Shave(*share),
                        Command::Break(_) => BeijingOption::Break,
                        _ => BeijingOption::Hold,
                    };
                    assert_eq!(first.option, option, "the chosen row stands first");
                    let next = note.runner_up();
                    told_truly(note);
                    assert!(next.is_none_or(|next| next.total <= first.total), "{next:?} led {first:?}");
                    // Nothing of its kind was worth more, but what was out of the question.
                    let rivals = note.rows.iter().filter(|row| row.barred.is_none() && table(row) == table(first));
                    for rival in rivals {
                        assert!(rival.total <= first.total, "{rival:?} was passed over for {first:?} in {note:?}");
                    }
                }
                Note::Presidency(note) => {
                    assert_eq!(command.verb() == Verb::Put, note.put);
                }
                Note::Commission(note) => assert_eq!(note.verb, command.verb().word()),
                Note::Act(note) => assert_eq!(note.verb, command.verb().word()),
            }
        }
    }
    assert!(votes > 10_000 && tables > 1_000 && appeals > 0, "{votes} votes, {tables} tables, {appeals} on appeal");
}

#[test]
fn reluctance_abstains_at_every_gate_and_what_that_does_differs() {
    let (mut quiet, mut through, mut loud) = (0, 0, 0);
    for seed in 0..40 {
        let game = play(&Play { length: LengthId::Full, seed, notes: true, ..Play::default() });
        for (_, _, note) in &game.notes {
            let Note::Vote(note) = note else { continue };
            if note.sum <= note.threshold_against && note.gate == VoteGate::Appeal {
                assert_eq!((note.vote, note.consequence), (2, VoteConsequence::MustOppose));
                loud += 1;
            }
            if !(note.threshold_against + 1..note.threshold_for).contains(&note.sum) {
                continue;
            }
            match note.gate {
                // Unanimity turns the abstention round as the appeal does.
                VoteGate::Council if usize::from(note.topic) == Topic::Listing.index() => {
                    assert_eq!((note.vote, note.consequence), (1, VoteConsequence::LetsThrough));
                }
                VoteGate::Council | VoteGate::Committee => {
                    assert_eq!((note.vote, note.consequence), (1, VoteConsequence::WithholdsQuietly));
                    quiet += 1;
                }
                VoteGate::Appeal => {
                    assert_eq!((note.vote, note.consequence), (1, VoteConsequence::LetsThrough));
                    through += 1;
                }
                VoteGate::Word => {}
            }
        }
    }
    assert!(quiet > 0 && through > 0 && loud > 0, "{quiet}, {through} and {loud}");
}

#[test]
fn nobody_favoured_is_hit_unless_it_moved_and_nothing_falls_where_it_does_not_fit() {
    let mut sticks = 0;
    for seed in 0..40 {
        let game = play(&Play { length: LengthId::Full, seed, notes: true, ..Play::default() });
        for (_, command, note) in &game.notes {
            let Note::Beijing(note) = note else { continue };
            for row in note.rows.iter().filter(|row| row.barred.is_none()) {
                let BeijingOption::Use(id, on) = row.option else { continue };
                let instrument = &campaign().rules.instruments[usize::from(id)];
                let rules = &campaign().rules;
                let fits = rules.instruments[usize::from(id)].among(StateSet::first(rules.nations.len()));
                assert_eq!(StateSet::from_bits(on).minus(fits), StateSet::EMPTY, "{command:?}");
                if instrument.is_carrot() || instrument.reach == Reach::Union {
                    continue;
                }
                sticks += 1;
                let spared = note.targets.iter().filter(|why| why.favoured && !why.moved);
                for why in spared {
                    assert!(!StateSet::from_bits(on).contains(StateId(why.state)), "{row:?} on {why:?}");
                }
            }
        }
    }
    assert!(sticks > 100, "{sticks}");
}

/// Each counterfactual of Beijing's that is written where it looks ahead is true by deciding again: as it was the same is chosen, and
/// otherwise what the note names. The long count asks for more by `COREPER_NOTES`.
#[test]
fn what_would_have_changed_a_choice_does_when_it_is_decided_again() {
    let campaign = campaign();
    let wanted = std::env::var("COREPER_NOTES").map_or(12, |wanted| wanted.parse().unwrap());
    let (mut told, mut breaches) = (0, 0);
    for seed in 0.. {
        let length = if seed % 2 == 0 { LengthId::Full } else { LengthId::Standard };
        let options = Setup {
            length,
            rounds: 0,
            truce: campaign.truce,
            briefed: StateSet::EMPTY,
            sealed: false,
            coreper: campaign.rules.coreper,
        };
        let mut state = setup(&campaign.rules, options, seed);
        let (level, conduct) = (LevelKind::Assertive, Conduct::default());
        let context = Context { campaign, level, doctrine: 0, bot_seed: seed, conduct, notes: true };
        while state.phase != Phase::Over && told < wanted {
            let mut events = advance(&state);
            if events.is_empty() {
                let seat = awaited(&state).next().unwrap();
                let here = view(&state, seat);
                let choice = choose(Mind::Search, &context, &here, 0);
                if let Some(Note::Beijing(note)) = &choice.note
                    && state.phase == Phase::Beijing
                    && here.moves().is_empty()
                {
                    let chosen = note.rows[0].option;
                    assert_eq!(decided_again(&context, &here, chosen, 0), Some(chosen), "{note:?}");
                    if let (Some(change), Some(next)) = (note.would_change, note.runner_up()) {
                        let of = if change.of_next { next.option } else { chosen };
                        let again = decided_again(&context, &here, of, change.by);
                        assert_eq!(again, Some(next.option), "{change:?} in {note:?}");
                        told += 1;
                    }
                    // A breach is decided beyond two standard errors alone.
                    if chosen == BeijingOption::Break {
                        let rivals = note.rows[1..].iter().filter(|row| row.futures > 0);
                        let safer = rivals.map(|row| row.total).max().unwrap();
                        assert!(note.rows[0].total - safer >= 2 * note.rows[0].spread, "{note:?}");
                        breaches += 1;
                    }
                }
                events = decide(&state, seat, &choice.command).unwrap();
            }
            for event in &events {
                apply(&mut state, event);
            }
        }
        if told >= wanted {
            break;
        }
    }
    assert_eq!(told, wanted, "{breaches} breaches among them");
}
