//! `supply.yaml`: goods, uses, projects, rules, and who needs what for what.

use crate::base::ids::{GoodId, StateId, UseId};
use crate::campaign::diagnostic::{Cause, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::shape::Table;
use crate::campaign::text::{GoodText, Named};
use crate::game::rulebook::{Cell, EndUse, Good, MAX_CELLS, MAX_GOODS, Nation, Project, Use};

/// The whole of a good's demand, in hundredths of a basis point.
const WHOLE: u128 = 1_000_000;

/// A controlled good.
pub(super) fn good(id: &str, entry: Entry<'_>) -> Option<(Good, GoodText)> {
    let good = Good::read_row(entry, (entry.flag("long_arm")?,))?;
    let text = GoodText {
        id: id.to_owned(),
        name: entry.text("name")?,
        unit: entry.text("unit")?,
        text: entry.text_or_empty("text")?,
    };
    Some((good, text))
}

/// Civil or military.
pub(super) fn end_use(word: &str) -> Option<EndUse> {
    match word {
        "civil" => Some(EndUse::Civil),
        "defence" => Some(EndUse::Defence),
        _ => None,
    }
}

/// Name and text of a row.
pub(super) fn named(id: &str, entry: Entry<'_>) -> Option<Named> {
    Some(Named { id: id.to_owned(), name: entry.text("name")?, text: entry.text_or_empty("text")? })
}

/// A use of controlled goods.
pub(super) fn used_for(id: &str, entry: Entry<'_>) -> Option<(Use, Named)> {
    let mut essentiality = [0; MAX_GOODS];
    for (good, need) in entry.table("needs") {
        *essentiality.get_mut(entry.ids.index(Table::Goods, &good.text)?)? = need.number()?;
    }
    let used = Use::read_row(entry, (end_use(entry.word("end_use")?)?, essentiality))?;
    Some((used, named(id, entry)?))
}

/// A supply project.
pub(super) fn project(id: &str, entry: Entry<'_>) -> Option<(Project, Named)> {
    let good = GoodId::at(entry.id("good", Table::Goods)?);
    let host = entry.id_or_none("host", Table::States)?.map(StateId::at);
    let project = Project::read_row(entry, (good, entry.month("start")?, host))?;
    Some((project, named(id, entry)?))
}

/// Who needs what for what: one cell for each state, use with any exposure, and good that the use needs. Within a use the
/// states share by exposure × gross domestic product; uses share as the good's `split` says, or else by the same weights.
pub(super) fn cells(file: Entry<'_>, nations: &[Nation], uses: &[Use], out: &mut Problems) -> Option<Vec<Cell>> {
    let mut cells = Vec::new();
    for (position, (key, entry)) in file.table("goods").into_iter().enumerate() {
        let mut rows = weights(GoodId::at(position), nations, uses);
        if rows.is_empty() {
            out.push(entry.problem_at(key.span.clone(), Cause::NoDemand(key.text.clone())));
        }
        match entry.child("split") {
            None => share(&mut rows, WHOLE),
            Some(split) => divide(&key.text, split, &mut rows, out)?,
        }
        cells.extend(rows.into_iter().map(|(cell, _)| cell).filter(|cell| cell.demand > 0));
    }
    cells.sort_by_key(|cell| (cell.state, cell.used_for, cell.good));
    if cells.len() > MAX_CELLS {
        let cause = Cause::Count { count: cells.len(), least: 1, most: MAX_CELLS };
        out.push(file.child("uses")?.problem(cause));
        return None;
    }
    Some(cells)
}

/// A cell whose demand is still to be found, and what it weighs.
type Weighed = (Cell, u128);

fn weights(good: GoodId, nations: &[Nation], uses: &[Use]) -> Vec<Weighed> {
    let mut rows = Vec::new();
    for (n, used) in uses.iter().enumerate().filter(|(_, used)| used.essentiality[good.index()] > 0) {
        for (s, nation) in nations.iter().enumerate().filter(|(_, nation)| nation.uses[n] > 0) {
            let weight =
                u128::from(nation.uses[n]) * u128::from(nation.gdp.unsigned_abs()) * u128::from(used.weight > 0);
            let cell = Cell { state: StateId::at(s), good, used_for: UseId::at(n), demand: 0 };
            rows.push((cell, weight));
        }
    }
    rows
}

/// Divides a whole over rows by weight, to the last unit: the largest remainders get what rounding leaves.
fn share(rows: &mut [Weighed], whole: u128) {
    let sum: u128 = rows.iter().map(|(_, weight)| weight).sum();
    if sum == 0 {
        return;
    }
    let mut left = whole;
    let mut remainders = Vec::new();
    for (n, (cell, weight)) in rows.iter_mut().enumerate() {
        let part = whole * *weight / sum;
        left -= part;
        cell.demand = i32::try_from(part).unwrap_or(i32::MAX);
        remainders.push((std::cmp::Reverse(whole * *weight % sum), n));
    }
    remainders.sort();
    for (_, n) in remainders.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        // Parts that are far too large are refused by their sum, and must only not run over before that.
        let demand = &mut rows[n].0.demand;
        *demand = demand.saturating_add(1);
    }
}

/// Divides a good's demand over uses as its author says.
fn divide(good: &str, split: Entry<'_>, rows: &mut Vec<Weighed>, out: &mut Problems) -> Option<()> {
    let mut divided = Vec::new();
    let mut sum = 0;
    for (key, entry) in split.rows() {
        let (part, used) = (entry.number()?, UseId::at(split.ids.index(Table::Uses, &key.text)?));
        sum += i64::from(part);
        let mut own: Vec<Weighed> = rows.iter().copied().filter(|(cell, _)| cell.used_for == used).collect();
        if own.is_empty() && part > 0 {
            let cause = Cause::NotNeeded { good: good.to_owned(), used_for: key.text.clone() };
            out.push(split.problem_at(key.span.clone(), cause));
        }
        share(&mut own, WHOLE / 10_000 * u128::from(part.unsigned_abs()));
        divided.extend(own);
    }
    if sum != 10_000 {
        out.push(split.problem(Cause::Sum { sum, must: 10_000 }));
    }
    *rows = divided;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_sum_to_the_whole_to_the_last_unit() {
        let cell = Cell { state: StateId(0), good: GoodId(0), used_for: UseId(0), demand: 0 };
        let mut rows = vec![(cell, 1), (cell, 1), (cell, 1), (cell, 4)];
        share(&mut rows, 1_000_000);
        let shares: Vec<i32> = rows.iter().map(|(cell, _)| cell.demand).collect();
        assert_eq!(shares, [142_857, 142_857, 142_857, 571_429]);
    }
}
