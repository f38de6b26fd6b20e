//! Benches, one module for each area: `cargo bench`, or `cargo bench -- AREA` for one.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a bench is a test that prints"
)]

mod campaign;
mod coalition;
mod look;
mod minds;
mod study;
mod whatif;

use criterion::Criterion;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    campaign::benches(&mut criterion);
    coalition::benches(&mut criterion);
    look::benches(&mut criterion);
    minds::benches(&mut criterion);
    study::benches(&mut criterion);
    whatif::benches(&mut criterion);
    criterion.final_summary();
    // `--test` and `--list` are for runners that only want to know that the benches run.
    if !std::env::args().any(|argument| ["--test", "--list"].contains(&argument.as_str())) {
        coalition::ratios();
        look::ratios();
    }
}
