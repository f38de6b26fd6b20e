//! Saves: what is written comes back, and nothing more than the last command is ever lost.

use super::{october, options, play_as_advised, solo};
use coreper::base::ids::Seat;
use coreper::campaign::{Campaign, builtin};
use coreper::game::state::LengthId;
use coreper::session::save::Remark;
use coreper::session::{Record, Session, Step, save};
use std::fs;
use std::sync::Arc;

#[test]
fn a_save_gives_the_same_game_back() {
    let folder = tempfile::tempdir().unwrap();
    for length in LengthId::ALL {
        let path = folder.path().join(format!("{length:?}.jsonl"));
        let mut session = Session::new(october(), options(length, 7));
        session.save_to(&path).unwrap();
        assert_eq!(session.run(), Ok(Step::Over));
        let digest = session.digest();
        drop(session);
        let (resumed, torn) = save::resume(&path).unwrap();
        assert_eq!((resumed.digest(), torn), (digest, Vec::new()));
        assert!(resumed.is_over());
    }
}

#[test]
fn a_save_cut_at_any_byte_of_its_tail_loses_one_record_at_most() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("whole.jsonl");
    // The smaller campaign, which each of the thousands of files holds whole.
    let campaign = Arc::new(Campaign::from_files(builtin::files("first-vote").unwrap()).unwrap());
    let seat = Seat::State(campaign.state("DK").unwrap());
    let mut session = Session::new(campaign, options(LengthId::Short, 7).with_human(seat));
    session.save_to(&path).unwrap();
    play_as_advised(&mut session, 2);
    drop(session);
    let bytes = fs::read(&path).unwrap();
    let whole = save::open(&path).unwrap().records;
    // The last two records, byte by byte.
    let ends: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b'\n').collect();
    for cut in ends[ends.len() - 3] + 1..bytes.len() {
        let path = folder.path().join("cut.jsonl");
        fs::write(&path, &bytes[..cut]).unwrap();
        // A last line that lacks its line feed alone is whole.
        let at_line_end = bytes[cut - 1] == b'\n' || bytes[cut] == b'\n';
        let lost = bytes[cut..].split(|byte| *byte == b'\n').count() - 1 - usize::from(bytes[cut] == b'\n');
        let mut kept = &whole[..whole.len() - lost];
        while let [before @ .., Record::Note { .. }] = kept {
            kept = before;
        }
        let (resumed, torn) = save::resume(&path).unwrap();
        let torn = torn.iter().find(|remark| matches!(remark, Remark::Torn { .. }));
        assert_eq!(resumed.records(), kept, "cut at {cut}");
        assert_eq!(torn.is_none(), at_line_end, "cut at {cut}");
        assert_eq!(fs::read(&path).unwrap().last(), Some(&b'\n'), "the torn line is gone");
    }
}

#[test]
fn going_back_to_a_round_that_has_just_begun_plays_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("back.jsonl");
    let mut session = solo("DE", LengthId::Short, 7);
    let germany = session.humans()[0];
    session.save_to(&path).unwrap();
    play_as_advised(&mut session, 1);
    while session.rewindable().last() != Some(2) {
        if session.step().unwrap() == Step::Waiting {
            let command = session.advise(germany).command;
            session.submit(germany, &command).unwrap();
        }
    }
    // The round has begun, and nobody has asked for anything in it.
    session.rewind(2).unwrap();
    assert_eq!(session.run(), Ok(Step::Waiting));
    let digest = session.digest();
    drop(session);
    let (mut resumed, remarks) = save::resume(&path).unwrap();
    resumed.run().unwrap();
    assert_eq!((resumed.digest(), remarks), (digest, Vec::new()));
}
