//! The debrief on the wall: whether the game is far enough for it, what there is to show, and on how many pages, each of which is read
//! from the back of a room.

use crate::host::hall::Hall;
use crate::host::html::begins;
use crate::host::lobby;
use crate::host::scene::{Debrief, Scene};
use crate::report::plenary::{self, Sheet};
use crate::report::spoken::Remark;
use crate::show::month::{Kind, Row, month};
use crate::show::own;
use crate::table::Snapshot;
use crate::words::text::{plain, say};

/// So many rows stand on the wall below its title in the largest type, a head takes so many of them, and a row has so many signs.
const ROWS: usize = 14;
const HEAD: usize = 3;
const SIGNS: usize = 66;
/// More signs than these would make the type smaller.
const MOST: usize = 560;

impl Hall {
    /// The page of the wall, where something of the debrief may be shown on it.
    ///
    /// # Errors
    /// Why it is not shown yet, in words.
    pub fn debriefs(&self, which: Debrief) -> Result<Snapshot, String> {
        let page = self.wall_page().filter(|page| page.public().is_over());
        let page = page.ok_or_else(|| plain("debrief-not-over"))?;
        if which == Debrief::Aims && !self.inner().revealed {
            return Err(plain("debrief-not-revealed"));
        }
        Ok(page)
    }

    /// The pages of the debrief on the wall; at least one, which may say that there is nothing.
    ///
    /// # Errors
    /// Why it is not shown yet, in words.
    pub fn debrief(&self, which: Debrief) -> Result<Vec<Vec<Sheet>>, String> {
        let page = self.debriefs(which)?;
        let (sheets, nothing) = match which {
            Debrief::Votes => (page.public().read(plenary::votes), "report-no-votes"),
            Debrief::Aims => (self.desk_page().map(|page| aims(self, &page)).unwrap_or_default(), "debrief-no-aims"),
            Debrief::Expected => (page.public().read(plenary::expected), "expect-nobody"),
            Debrief::Remarks => (remarks(&self.remarks()), "talk-no-remarks"),
        };
        let pages = paged(&sheets);
        let none = || vec![vec![Sheet { head: plain(nothing), lines: Vec::new() }]];
        Ok(if pages.is_empty() { none() } else { pages })
    }

    /// What happened on the pages of the wall, the last month first; none before the game.
    #[must_use]
    pub fn months(&self) -> Vec<Vec<Sheet>> {
        self.wall_page().map(|page| paged(&months(&page))).unwrap_or_default()
    }

    /// How many pages a scene of the wall has; at least one.
    ///
    /// # Errors
    /// Why it is not shown yet, in words.
    pub fn pages_of(&self, scene: Scene) -> Result<usize, String> {
        Ok(match scene {
            Scene::Debrief(which, _) => self.debrief(which)?.len(),
            Scene::Months(_) => self.months().len().max(1),
            Scene::Game | Scene::Join | Scene::Count | Scene::Map | Scene::Talk | Scene::Clock | Scene::Sealed => 1,
        })
    }

    /// The aims of all delegations may be shown from now on.
    ///
    /// # Errors
    /// Why not, in words.
    pub(super) fn reveal(&self) -> Result<(), String> {
        let before = std::mem::replace(&mut self.inner().revealed, true);
        if let Err(why) = self.debriefs(Debrief::Aims) {
            self.inner().revealed = before;
            return Err(why);
        }
        self.inner().scene = Scene::Debrief(Debrief::Aims, 0);
        self.keep();
        self.stir();
        Ok(())
    }
}

/// What each delegation wanted that people play, met or not.
fn aims(hall: &Hall, page: &Snapshot) -> Vec<Sheet> {
    let of = |seat| {
        let lines = own::aims_met(&page.through(seat).ok()?);
        (!lines.is_empty()).then(|| Sheet { head: lobby::seat(hall.campaign(), seat), lines })
    };
    page.public().people().into_iter().filter_map(of).collect()
}

/// What happened, each month with its parts, the last month first.
fn months(page: &Snapshot) -> Vec<Sheet> {
    let sight = page.public();
    let of = |round: u16| {
        let parts = sight.read(|book, eyes| month(book, eyes, round));
        parts.into_iter().filter(|part| !part.rows.is_empty()).map(move |part| Sheet {
            head: say!("scene-month-part", round = round, part = part.title),
            lines: part.rows.iter().map(|row| short(part.kind, row)).collect(),
        })
    };
    (1..=sight.view().round()).rev().flat_map(of).collect()
}

/// A row of a month as it is read from the back of a room: of a headline what it is called, of anything else what stands first.
fn short(kind: Kind, row: &Row) -> String {
    let whole = row.sentence();
    let title =
        whole.split_once(". ").filter(|_| matches!(kind, Kind::News | Kind::World)).map(|(title, _)| title.to_owned());
    title.unwrap_or_else(|| begins(&whole, 2 * SIGNS).unwrap_or(whole))
}

/// Remarks under the months in which they were made; by whom is said to nobody.
fn remarks(all: &[Remark]) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for one in all {
        let head = say!("spoken-month", round = one.round);
        match sheets.last_mut().filter(|sheet| sheet.head == head) {
            Some(sheet) => sheet.lines.push(one.told()),
            None => sheets.push(Sheet { head, lines: vec![one.told()] }),
        }
    }
    sheets
}

/// Lines under their heads on pages of the wall; what goes on on the next page has its head there again.
fn paged(sheets: &[Sheet]) -> Vec<Vec<Sheet>> {
    let mut pages: Vec<Vec<Sheet>> = Vec::new();
    let (mut rows, mut signs) = (0, 0);
    for sheet in sheets {
        let mut begins = true;
        for line in &sheet.lines {
            let (long, head) = (line.chars().count(), if begins { (HEAD, sheet.head.chars().count()) } else { (0, 0) });
            let takes = long.div_ceil(SIGNS).max(1);
            let full = rows + takes + head.0 > ROWS || signs + long + head.1 > MOST;
            if pages.is_empty() || full {
                pages.push(Vec::new());
                (rows, signs, begins) = (0, 0, true);
            }
            let Some(page) = pages.last_mut() else { continue };
            if begins {
                page.push(Sheet { head: sheet.head.clone(), lines: Vec::new() });
                rows += HEAD;
                signs += sheet.head.chars().count();
                begins = false;
            }
            page.last_mut().into_iter().for_each(|shown| shown.lines.push(line.clone()));
            rows += takes;
            signs += long;
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::{HEAD, MOST, ROWS, paged};
    use crate::report::plenary::Sheet;

    #[test]
    fn what_is_much_goes_on_on_the_next_page_under_its_head_and_no_line_is_lost() {
        let sheet = |head: &str, lines: usize, long: usize| Sheet {
            head: head.to_owned(),
            lines: (0..lines).map(|at| format!("{at} {}", "x".repeat(long))).collect(),
        };
        let sheets = [sheet("one", 3, 60), sheet("two", 20, 40), sheet("three", 2, 5)];
        let pages = paged(&sheets);
        assert!(pages.len() > 2, "{}", pages.len());
        for page in &pages {
            let rows: usize = page.iter().map(|sheet| HEAD + sheet.lines.len()).sum();
            let signs: usize = page.iter().flat_map(|sheet| &sheet.lines).map(|line| line.chars().count()).sum();
            assert!(rows <= ROWS && signs <= MOST && page.iter().all(|sheet| !sheet.lines.is_empty()), "{page:?}");
        }
        let lines = |of: &str| -> Vec<String> {
            let all = pages.iter().flatten().filter(|sheet| sheet.head == of);
            all.flat_map(|sheet| sheet.lines.clone()).collect()
        };
        assert!(sheets.iter().all(|sheet| lines(&sheet.head) == sheet.lines));
        assert!(paged(&[]).is_empty());
    }
}
