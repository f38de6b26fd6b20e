//! Supply, against what happened between April and August 2025, and against what the design says of it.

use crate::game::driver::{CAMPAIGN, Played, seat, state};
use coreper::base::ids::InstrumentId;
use coreper::base::set::StateSet;
use coreper::game::act;
use coreper::game::command::Command;
use coreper::game::state::{LengthId, Phase, State};

fn mean_supply(state: &State) -> i32 {
    let count = i32::try_from(state.rules.nations.len()).unwrap();
    state.nations.iter().take(state.rules.nations.len()).map(|nation| nation.supply).sum::<i32>() / count
}

fn instrument(id: &str) -> InstrumentId {
    CAMPAIGN.instrument(id).unwrap_or_else(|| panic!("no instrument {id}"))
}

/// April and May 2025: almost nothing is licensed. From June on files move again, and supply overshoots before it settles
/// (395, 1,364, 2,140 and 2,582 tonnes of magnets from May to August).
#[test]
fn after_a_stop_that_is_eased_supply_overshoots_before_it_settles() {
    let mut played = Played::new(LengthId::Full, 1);
    let stop = instrument("total-stop").index();
    played.state.instruments[stop].active = true;
    played.state.instruments[stop].targets = StateSet::first(27);
    let mut months = Vec::new();
    for round in 2..=10 {
        played.until_round(round);
        months.push(played.state.nation(state("DE")).supply);
        if round == 3 {
            played.state.instruments[stop].active = false;
        }
    }
    let (trough, peak, settled) = (months[1], months[2..6].iter().max().unwrap(), months[8]);
    assert!(trough < settled - 1_500, "two months of stop are felt: {months:?}");
    assert!(*peak > settled + 100, "the backlog comes on top: {months:?}");
}

#[test]
fn the_long_arm_reaches_states_that_buy_nothing_directly() {
    let mut played = Played::new(LengthId::Full, 1);
    let poorest = CAMPAIGN.rules.state_ids().min_by_key(|id| CAMPAIGN.rules.nations[id.index()].direct).unwrap();
    played.until_round(2);
    let before = played.state.nation(poorest).supply;
    let everywhere = StateSet::first(27).bits();
    for id in ["long-arm", "intermediary-liability"] {
        played.state.instruments[instrument(id).index()].active = true;
        played.state.instruments[instrument(id).index()].targets = StateSet::from_bits(everywhere);
    }
    played.until_round(4);
    let after = played.state.nation(poorest).supply;
    assert!(after < before - 300, "supply through third countries is no refuge: {before} → {after}");
}

#[test]
fn defence_is_denied_where_civil_use_is_not() {
    let mut played = Played::new(LengthId::Full, 1);
    played.until_round(12);
    let rules = &played.state.rules;
    let magnets = CAMPAIGN.good("heavy-magnets").unwrap();
    let [civil, defence] = played.state.supply.approval[magnets.index()];
    assert!(civil > 2 * defence, "civil {civil}, defence {defence}");
    assert!(played.state.union.defence < rules.start.defence, "readiness falls while end use is denied");
}

#[test]
fn a_favour_relieves_one_and_costs_all_once_it_is_known() {
    let (mut known, mut quiet) = (0, 0);
    for seed in 1..=10 {
        let mut alone = Played::new(LengthId::Full, seed);
        alone.until_asked(Phase::Consultation, seat("DE"));
        let cohesion = alone.state.union.cohesion;
        alone.go(seat("DE"), &Command::from(act::Channel));
        alone.until_commission();
        let relief = alone.state.nation(state("DE")).favour;
        assert!(relief == 0 || relief == alone.state.rules.politics.prices.channel_favour);
        if alone.state.states().iter().any(|id| alone.state.nation(id).leaked) {
            known += 1;
            assert!(alone.state.union.cohesion < cohesion, "seed {seed}");
        } else {
            quiet += 1;
            assert_eq!(alone.state.union.cohesion, cohesion, "seed {seed}: what nobody knows of shows in no figure");
        }
    }
    assert!(known > 0 && quiet > 0, "{known} known, {quiet} quiet");
}

#[test]
fn nothing_that_is_asked_moves_supply_but_seed_and_instruments() {
    let mut one = Played::new(LengthId::Standard, 9);
    let mut two = Played::new(LengthId::Standard, 9);
    one.until_round(5);
    two.until_asked(Phase::Consultation, seat("FR"));
    two.go(seat("FR"), &Command::from(act::Ready));
    two.until_round(5);
    assert_eq!(mean_supply(&one.state), mean_supply(&two.state));
    assert_eq!(one.state.digest(), two.state.digest(), "the order of saying ready does not matter");
}
