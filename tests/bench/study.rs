//! Studies: full games a second with the one-step Beijing, on one thread and on two.

use coreper::campaign::Campaign;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::state::LengthId;
use coreper::study::batch::{self, Pace};
use coreper::study::design::{Choices, Design};
use coreper::study::policy::Policy;
use criterion::{Criterion, Throughput};
use std::sync::atomic::AtomicBool;

/// Games of a batch: enough for both threads to be busy.
const GAMES: u32 = 40;

pub(super) fn benches(criterion: &mut Criterion) {
    let files = coreper::campaign::builtin::files("october-2025").expect("it is built in");
    let campaign = Campaign::from_files(files).expect("it is whole");
    let stop = AtomicBool::new(false);
    let mut group = criterion.benchmark_group("study/full");
    group.sample_size(10).throughput(Throughput::Elements(u64::from(GAMES)));
    for policy in [Policy::Acquiesce, Policy::Graduated, Policy::Bots] {
        let choices = Choices {
            name: "october-2025".to_owned(),
            length: LengthId::Full,
            policy,
            doctrine: 0,
            level: LevelKind::Assertive,
            search: false,
            assumptions: Vec::new(),
            fixed: false,
            instruments: Vec::new(),
            per_draw: 1,
            games: GAMES,
            seed: 1,
        };
        let design = Design::new(&campaign, choices).expect("nothing is assumed");
        for jobs in [1, 2] {
            group.bench_function(format!("{}/{jobs}", policy.id()), |bencher| {
                bencher.iter(|| batch::all(&design, Pace { jobs, stop: &stop }, &mut || ()).expect("games end"));
            });
        }
    }
    group.finish();
}
