//! The advisor's estimates against what bots then do: they must tell more than a coin.

use crate::session::{october, options};
use coreper::ai::advisor::Desk;
use coreper::base::ids::Seat;
use coreper::game::event::{Event, VoteEvent};
use coreper::game::state::{Gate, LengthId};
use coreper::session::{Session, Step};

/// Votes by how likely the advisor thought them, in tenths: how many, how many helped, and the sum of the estimates.
#[derive(Default)]
struct Record {
    tenths: [(u32, u32, f64); 11],
    /// The mean square of what the estimates missed by, as a sum.
    missed: f64,
    votes: f64,
}

impl Record {
    /// `support` is in basis points.
    fn enter(&mut self, support: i32, helped: bool) {
        let tenth = &mut self.tenths[usize::try_from((support + 500) / 1_000).unwrap()];
        let support = f64::from(support) / 10_000.0;
        *tenth = (tenth.0 + 1, tenth.1 + u32::from(helped), tenth.2 + support);
        self.missed += (support - f64::from(u8::from(helped))).powi(2);
        self.votes += 1.0;
    }
}

#[test]
fn estimates_before_a_vote_tell_more_than_a_coin() {
    let mut record = Record::default();
    for seed in 0..24 {
        let mut session = Session::new(october(), options(LengthId::Standard, seed));
        let mut desk = Desk::new();
        loop {
            let step = session.step().unwrap();
            let opened =
                session.view(Seat::Observer).floor().ballot.as_ref().is_some_and(|ballot| ballot.done.is_empty());
            if opened {
                session.look(Seat::Observer, &mut desk);
            }
            if let Step::Advanced(events) = &step {
                for event in events {
                    let Event::Vote(VoteEvent::BallotClosed {
                        votes,
                        gate: Gate::Council | Gate::Committee | Gate::Appeal,
                        ..
                    }) = event
                    else {
                        continue;
                    };
                    let answer = desk.answer().unwrap();
                    for row in &answer.rows {
                        let helped = answer.matter.stage.helps(votes.vote(row.state));
                        record.enter(row.support, helped);
                    }
                }
            }
            if step == Step::Over {
                break;
            }
        }
    }
    let rows = record.tenths.iter().filter(|tenth| tenth.0 > 0).map(|(count, helped, sum)| {
        let (said, came) = (sum / f64::from(*count), f64::from(*helped) / f64::from(*count));
        format!("{count} votes, said {said:.2}, came {came:.2}")
    });
    let table: Vec<String> = rows.collect();
    let mean = record.missed / record.votes;
    assert!(record.votes > 1_000.0 && mean < 0.2, "a coin misses by 0.25, the advisor by {mean}: {table:#?}");
}
