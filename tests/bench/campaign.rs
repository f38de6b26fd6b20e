//! Loading a campaign with all its checks. The bound is 20 ms.

use coreper::campaign::{Campaign, builtin};
use criterion::Criterion;
use std::hint::black_box;

/// The benches.
pub(crate) fn benches(criterion: &mut Criterion) {
    let files = builtin::files("october-2025").expect("it is built in");
    criterion.bench_function("campaign/load october-2025", |bench| {
        bench.iter(|| Campaign::from_files(black_box(files.clone())).expect("it is valid"));
    });
}
