//! Whole games by bots, without a session: the processor time of minds and game together.

use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Context, Mind, choose_with};
use coreper::ai::papers::Papers;
use coreper::base::set::StateSet;
use coreper::campaign::Campaign;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::decide::decide;
use coreper::game::setup::setup;
use coreper::game::state::{LengthId, Phase, Setup, State};
use coreper::game::turn::awaited;
use coreper::game::view::view;
use criterion::Criterion;

fn game(campaign: &Campaign, length: LengthId, mind: Mind, seed: u64) -> State {
    let options = Setup { length, rounds: 0, truce: campaign.truce, briefed: StateSet::EMPTY, sealed: false };
    let context = Context {
        campaign,
        level: LevelKind::Assertive,
        doctrine: 0,
        bot_seed: seed,
        conduct: Conduct::default(),
        notes: false,
    };
    let mut state = setup(&campaign.rules, options, seed);
    let mut papers = Papers::default();
    while state.phase != Phase::Over {
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
                game(&campaign, length, mind, seed % 50)
            });
        });
    }
}
