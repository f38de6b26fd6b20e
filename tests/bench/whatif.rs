//! What would have come of it: 100 continuations of a short game from its beginning, by the minds that play, on two threads. The aim is
//! five seconds.

use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::campaign::Campaign;
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::report::whatif::{By, Instead, Question, answer};
use coreper::session::{Options, Session};
use criterion::{Criterion, Throughput};
use std::num::NonZero;
use std::sync::Arc;

const GAMES: u32 = 100;

pub(super) fn benches(criterion: &mut Criterion) {
    let files = coreper::campaign::builtin::files("october-2025").expect("it is built in");
    let campaign = Arc::new(Campaign::from_files(files).expect("it is whole"));
    let setup = Setup {
        length: LengthId::Short,
        rounds: 0,
        truce: campaign.truce,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    let mut session = Session::new(campaign, Options::new(setup, 6));
    session.run().expect("bots end a game");
    let mut group = criterion.benchmark_group("whatif");
    group.sample_size(10).throughput(Throughput::Elements(u64::from(GAMES)));
    group.bench_function("short-100/2", |bencher| {
        bencher.iter(|| {
            let question = Question::new(&session, Seat::Facilitator, 0, Instead::Nothing, By::Minds);
            let question = question.expect("it can be asked from the beginning");
            answer(question, GAMES, NonZero::new(2).expect("two"), &mut || ()).expect("games end")
        });
    });
    group.finish();
}
