//! Whole games by bots, without a session: the processor time of minds and game together.

use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Context, Mind, choose, choose_with};
use coreper::ai::papers::Papers;
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::campaign::Campaign;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::decide::decide;
use coreper::game::setup::setup;
use coreper::game::state::{Coreper, LengthId, Phase, Setup, State};
use coreper::game::turn::awaited;
use coreper::game::view::view;
use criterion::Criterion;

/// The round in whose middle a single decision is looked at: something is under way by then.
const MIDDLE: u16 = 12;

fn context(campaign: &Campaign, level: LevelKind, seed: u64) -> Context<'_> {
    Context { campaign, level, doctrine: 0, bot_seed: seed, conduct: Conduct::default(), notes: false }
}

/// A game until it is over, or until a condition holds.
fn game(campaign: &Campaign, length: LengthId, mind: Mind, seed: u64, stop: impl Fn(&State) -> bool) -> State {
    let options = Setup {
        length,
        rounds: 0,
        truce: campaign.truce,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    let context = context(campaign, LevelKind::Assertive, seed);
    let mut state = setup(&campaign.rules, options, seed);
    let mut papers = Papers::default();
    while state.phase != Phase::Over && !stop(&state) {
        let mut events = advance(&state);
        if events.is_empty() {
            let seat = awaited(&state).next().expect("somebody is awaited");
            let choice = choose_with(&papers, mind, &context, &view(&state, seat), 0);
            events = decide(&state, seat, &choice.command).expect("what a mind says is admitted");
        }
        for event in &events {
            apply(&mut state, event);
            papers.happened(event);
        }
    }
    state
}

pub(super) fn benches(criterion: &mut Criterion) {
    let files = coreper::campaign::builtin::files("october-2025").expect("it is built in");
    let campaign = Campaign::from_files(files).expect("it is whole");
    for (name, length, mind) in [
        ("minds/standard", LengthId::Standard, Mind::Bot),
        ("minds/full", LengthId::Full, Mind::Bot),
        ("minds/standard-passive", LengthId::Standard, Mind::Passive),
        ("minds/full-search", LengthId::Full, Mind::Search),
    ] {
        let mut seed = 0;
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| {
                seed += 1;
                game(&campaign, length, mind, seed % 50, |_| false)
            });
        });
    }
    decisions(&campaign, criterion);
}

/// One decision of Beijing with the search, in the middle of a full game, as a session asks for it.
fn decisions(campaign: &Campaign, criterion: &mut Criterion) {
    let due = |state: &State| state.round >= MIDDLE && state.phase == Phase::Beijing;
    let states: Vec<State> = (0..10).map(|seed| game(campaign, LengthId::Full, Mind::Bot, seed, due)).collect();
    let states: Vec<&State> = states.iter().filter(|state| state.phase == Phase::Beijing).collect();
    let mut group = criterion.benchmark_group("minds/decision");
    group.sample_size(10);
    for level in LevelKind::ALL {
        let mut asked = 0;
        group.bench_function(format!("{level:?}").to_lowercase(), |bencher| {
            bencher.iter(|| {
                asked += 1;
                let state = states[asked % states.len()];
                let context = Context { notes: true, ..context(campaign, level, 1) };
                choose(Mind::Search, &context, &view(state, Seat::Beijing), 0)
            });
        });
    }
    group.finish();
}
