//! Measures, the fund and the listing: what was adopted, and what it does while it runs.

use super::audience::{Audience, EVERYONE};
use super::case;
use crate::base::ids::StateId;
use crate::base::set::MeasureSet;
use crate::base::share::{WHOLE, ratio, scale};
use crate::game::fund::burden;
use crate::game::politics::warm;
use crate::game::state::{Draft, DraftKind, Fund, FundState, MeasureStage, MeasureState, State};
use crate::law::comitology::Opinion;

/// The most of the cost of its own measures that the Union covers, in basis points (estimate).
const COVERED_MOST: i32 = 5_000;

/// What happens with what the Union adopted.
#[derive(Clone, PartialEq, Debug)]
pub enum MeasureEvent {
    /// The Council adopted the fund.
    Funded(Fund),
    /// The fund paid a month's part.
    FundPaid {
        /// What every state's stocks of every good gain, in hundredths of a week.
        stocks: i32,
        /// What the state that bears most receives, in points; the others by what they bear.
        help: i32,
    },
    /// Those who run the denial were listed.
    Listed {
        /// Who had proposed it; the High Representative if none.
        by: Option<StateId>,
    },
    /// The listing ran out.
    ListingLapsed,
    /// Acts that would apply now are deferred further (Art. 8(8)).
    DeferredFurther {
        /// Their measures.
        measures: MeasureSet,
        /// The round in which they would apply.
        until: u16,
    },
    /// An implementing act was adopted.
    Adopted {
        /// What.
        draft: Draft,
        /// The opinion on which it rests.
        opinion: Opinion,
    },
    /// Measures began to apply.
    Applied(MeasureSet),
    /// Measures were suspended.
    Suspended(MeasureSet),
    /// Measures resumed: by a vote, or by snap-back.
    Resumed {
        /// Which.
        measures: MeasureSet,
        /// Whether by snap-back.
        snap_back: bool,
    },
    /// Measures ended: terminated, or at their sunset.
    Terminated {
        /// Which.
        measures: MeasureSet,
        /// Whether at their sunset.
        sunset: bool,
    },
    /// Measures grew a month older and bit.
    MeasuresAged,
}

impl MeasureEvent {
    /// Changes the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::Adopted { draft, .. } => {
                case::adopted(state, draft);
                adopted(state, draft);
            }
            Self::Applied(measures) => stage_as(state, *measures, MeasureStage::Applies),
            Self::Resumed { measures, snap_back } => {
                case::resumed(state, *snap_back);
                stage_as(state, *measures, MeasureStage::Applies);
            }
            Self::DeferredFurther { measures, until } => {
                for id in measures.iter() {
                    let measure = &mut state.measures[id.index()];
                    measure.sunset += if measure.sunset == 0 { 0 } else { until - measure.from };
                    measure.from = *until;
                }
            }
            Self::Suspended(measures) => stage_as(state, *measures, MeasureStage::Suspended),
            Self::Terminated { measures, .. } => {
                measures.iter().for_each(|id| state.measures[id.index()] = MeasureState::default());
            }
            Self::MeasuresAged => {
                for measure in &mut state.measures {
                    measure.age += u16::from(measure.stage == MeasureStage::Applies);
                }
            }
            Self::Funded(fund) => funded(state, *fund),
            Self::FundPaid { stocks, help } => paid(state, *stocks, *help),
            Self::Listed { by } => listed(state, *by),
            Self::ListingLapsed => state.listed = 0,
        }
    }

    /// Who may know of it.
    pub(super) fn audience(&self, _: &State) -> Audience {
        match self {
            Self::Funded(_)
            | Self::FundPaid { .. }
            | Self::Listed { .. }
            | Self::ListingLapsed
            | Self::DeferredFurther { .. }
            | Self::Adopted { .. }
            | Self::Applied(_)
            | Self::Suspended(_)
            | Self::Resumed { .. }
            | Self::Terminated { .. }
            | Self::MeasuresAged => EVERYONE,
        }
    }
}

/// Those who run the denial are listed: Beijing's answer is feared, by who proposed it most.
fn listed(state: &mut State, by: Option<StateId>) {
    state.listed = state.round;
    let rules = state.rules.politics.listing;
    for id in state.rules.state_ids() {
        let nation = &mut state.nations[id.index()];
        let fear = if by == Some(id) { rules.fear.proposer } else { rules.fear.others };
        nation.fears(fear);
        nation.is_angered(rules.anger);
    }
}

fn adopted(state: &mut State, draft: &Draft) {
    state.floor.draft = None;
    state.floor.choice = false;
    state.floor.appeal = false;
    if draft.kind == DraftKind::Amend {
        for id in draft.measures.iter() {
            let measure = &mut state.measures[id.index()];
            measure.spared = draft.spared;
            measure.sunset = if draft.sunset == 0 { 0 } else { state.round + u16::from(draft.sunset) };
        }
    }
    if draft.kind != DraftKind::Respond {
        return;
    }
    let from = state.round + u16::from(draft.deferral);
    for id in draft.measures.iter() {
        let measure = &mut state.measures[id.index()];
        measure.stage = MeasureStage::Deferred;
        measure.from = from;
        measure.age = 0;
        measure.sunset = if draft.sunset == 0 { 0 } else { from + u16::from(draft.sunset) };
        measure.spared = draft.spared;
    }
}

fn stage_as(state: &mut State, measures: MeasureSet, reached: MeasureStage) {
    for id in measures.iter() {
        state.measures[id.index()].stage = reached;
    }
}

fn funded(state: &mut State, fund: Fund) {
    let rules = state.rules.politics.fund;
    let paying = &mut state.fund;
    paying.spent += fund.million;
    paying.stocks += fund.stocks();
    paying.costs += fund.costs();
    paying.covered = (paying.covered + rules.costs * fund.costs() / 1_000).min(COVERED_MOST);
    paying.months = paying.months.max(u8::try_from(rules.months.max(1)).unwrap_or(u8::MAX));
}

fn paid(state: &mut State, stocks: i32, help: i32) {
    let cells = state.rules.cells.len();
    for stock in state.supply.stock.iter_mut().take(cells) {
        *stock = u16::try_from((i32::from(*stock) + stocks).clamp(0, 5_200)).unwrap_or(*stock);
    }
    let burdens: Vec<i32> = state.rules.state_ids().map(|id| burden(state, id)).collect();
    let most = burdens.iter().copied().max().unwrap_or(0);
    if most > 0 {
        for (id, burden) in state.rules.state_ids().zip(burdens) {
            let holds = state.rules.politics.prices.lobbying.most;
            warm(&mut state.nations[id.index()], scale(help, ratio(WHOLE, burden, most)), holds);
        }
    }
    let paying = &mut state.fund;
    let months = i32::from(paying.months.max(1));
    paying.stocks -= paying.stocks / months;
    paying.costs -= paying.costs / months;
    paying.months = paying.months.saturating_sub(1);
    if paying.months == 0 {
        *paying = FundState { spent: paying.spent, ..Default::default() };
    }
}
