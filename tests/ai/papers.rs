//! Working papers: a mind that kept them decides as one with blank papers does, in every decision, for the same reasons.

use super::play::campaign;
use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Context, Mind, choose, choose_with};
use coreper::ai::papers::Papers;
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::decide::decide;
use coreper::game::setup::setup;
use coreper::game::state::{Coreper, LengthId, Phase, Setup};
use coreper::game::turn::awaited;
use coreper::game::view::view;

#[test]
fn kept_papers_change_no_decision() {
    let campaign = campaign();
    let (mut asked, mut by_beijing) = (0, 0);
    for (seed, level) in (0..6).zip(LevelKind::ALL.into_iter().cycle()) {
        let truce = campaign.truce;
        let options = Setup {
            length: LengthId::Full,
            rounds: 0,
            truce,
            briefed: StateSet::EMPTY,
            sealed: seed == 4,
            coreper: Coreper::Absent,
        };
        let conduct = Conduct::default();
        let context = Context { campaign, level, doctrine: 0, bot_seed: seed, notes: true, conduct };
        let mut state = setup(&campaign.rules, options, seed);
        let mut papers = Papers::default();
        while state.phase != Phase::Over {
            let mut events = advance(&state);
            if events.is_empty() {
                let seat = awaited(&state).next().unwrap();
                let here = view(&state, seat);
                let kept = choose_with(&papers, Mind::Bot, &context, &here, 0);
                assert_eq!(kept, choose(Mind::Bot, &context, &here, 0), "{seat:?}, round {}", state.round);
                asked += 1;
                by_beijing += usize::from(seat == Seat::Beijing);
                events = decide(&state, seat, &kept.command).unwrap();
            }
            for event in &events {
                apply(&mut state, event);
                papers.happened(event);
            }
        }
    }
    assert!(asked > 4_000 && by_beijing > 300, "{asked} decisions, {by_beijing} of Beijing");
}
