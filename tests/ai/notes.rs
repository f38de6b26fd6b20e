//! Notes: their parts add up to the decision, and the gates turn the abstention round.

use super::play::{Play, play};
use coreper::ai::note::{BeijingOption, BeijingRow, Note, VoteConsequence, VoteGate};
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::state::{LengthId, Topic};

/// In which table an option stands: moves, terms, or compliance.
fn table(row: &BeijingRow) -> u8 {
    match row.option {
        BeijingOption::Hold | BeijingOption::Use(..) | BeijingOption::Ease(_) => 0,
        BeijingOption::Sign | BeijingOption::Offer | BeijingOption::Refuse => 1,
        BeijingOption::Keep | BeijingOption::Shave(_) | BeijingOption::Break => 2,
    }
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
fn the_same_reluctance_abstains_in_the_council_and_opposes_on_appeal() {
    let (mut quiet, mut loud) = (0, 0);
    for seed in 0..40 {
        let game = play(&Play { length: LengthId::Full, seed, notes: true, ..Play::default() });
        for (_, _, note) in &game.notes {
            let Note::Vote(note) = note else { continue };
            if !(-59..=-30).contains(&note.sum) {
                continue;
            }
            match note.gate {
                // Unanimity turns the abstention round as the appeal does, but no no is needed from who is only reluctant.
                VoteGate::Council if usize::from(note.topic) == Topic::Listing.index() => {
                    assert_eq!((note.vote, note.consequence), (1, VoteConsequence::LetsThrough));
                }
                VoteGate::Council | VoteGate::Committee => {
                    assert_eq!((note.vote, note.consequence), (1, VoteConsequence::WithholdsQuietly));
                    quiet += 1;
                }
                VoteGate::Appeal => {
                    assert_eq!((note.vote, note.consequence), (2, VoteConsequence::MustOppose));
                    loud += 1;
                }
                VoteGate::Word => {}
            }
        }
    }
    assert!(quiet > 0 && loud > 0, "{quiet} and {loud}");
}
