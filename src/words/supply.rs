//! Supply in words: stocks by use, by which ways a good arrives, projects outside China.

use super::Words;
use crate::base::ids::{GoodId, ProjectId, StateId, UseId};
use crate::base::share::WHOLE;
use crate::game::rulebook::EndUse;
use crate::game::view::View;
use crate::words::list::join;
use crate::words::number::{month, percent, percent_exact, weeks};
use crate::words::text::{self, say};

/// The stock of a good by use, in hundredths of a week of demand: of a state, or the mean of all; uses without a need are left out.
#[must_use]
pub fn stocks(view: &View<'_>, id: Option<StateId>, good: GoodId) -> Vec<(UseId, i32)> {
    let uses = (0..view.rules().uses.len()).map(UseId::at);
    uses.filter_map(|used_for| Some((used_for, view.stock(id, good, used_for)?))).collect()
}

impl Words<'_> {
    /// A good: by which ways it arrives at one's own state, and what lies in stock for which use.
    #[must_use]
    pub fn good_lines(&self, view: &View<'_>, good: GoodId) -> Vec<String> {
        let me = view.me();
        let place = me.map_or_else(|| text::plain("supply-union"), |me| self.state(me));
        let mut lines = Vec::new();
        let ways = |end_use| me.and_then(|me| view.ways(me, good, end_use));
        if let Some(ways) = ways(EndUse::Civil) {
            let sum = percent_exact(ways.iter().sum());
            let [direct, through, outside] = ways.map(percent_exact);
            let (name, place) = (text::capital(&self.good(good)), place.as_str());
            lines.push(say!(
                "supply-ways",
                good = name,
                place = place,
                sum = sum,
                direct = direct,
                through = through,
                outside = outside
            ));
        }
        if let Some(ways) = ways(EndUse::Defence) {
            let sum = percent_exact(ways.iter().sum());
            let [direct, through, outside] = ways.map(percent_exact);
            lines.push(say!("supply-ways-defence", sum = sum, direct = direct, through = through, outside = outside));
        }
        lines.push(self.stock_line(view, good));
        lines.extend(projects_of(view, good).map(|id| self.project_line(view, id)));
        lines
    }

    /// What lies in stock of a good, for which use: at one's own state, or in the Union.
    #[must_use]
    pub fn stock_line(&self, view: &View<'_>, good: GoodId) -> String {
        let place = view.me().map_or_else(|| text::plain("supply-union"), |me| self.state(me));
        let stocks = stocks(view, view.me(), good)
            .into_iter()
            .map(|(used_for, stock)| say!("supply-stock-use", used = self.used_for(used_for), weeks = weeks(stock)));
        say!("supply-stock", good = self.good(good), place = place, list = join(stocks))
    }

    /// A project: what it adds, and when.
    #[must_use]
    pub fn project_line(&self, view: &View<'_>, id: ProjectId) -> String {
        let outlook = view.outlook(id);
        let stage = if outlook.done >= WHOLE {
            "full"
        } else if outlook.done == 0 {
            "waits"
        } else {
            "grows"
        };
        say!(
            "supply-project",
            name = self.project(id),
            good = self.good(view.rules().projects[id.index()].good),
            adds = percent_exact(outlook.adds),
            stage = stage,
            done = percent(outlook.done),
            begins = month(outlook.begins),
            full = month(outlook.full)
        )
    }
}

/// The projects of a good, in the order of the campaign.
pub fn projects_of(view: &View<'_>, good: GoodId) -> impl Iterator<Item = ProjectId> {
    let projects = &view.rules().projects;
    let of_good = projects.iter().enumerate().filter(|(_, project)| project.good == good);
    of_good.map(|(at, _)| ProjectId::at(at)).collect::<Vec<_>>().into_iter()
}
