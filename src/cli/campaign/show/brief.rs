//! Role sheets to print and hand out.

use crate::base::ids::StateId;
use crate::campaign::Campaign;
use crate::campaign::text::Named;
use crate::cli::campaign::page::Page;
use crate::cli::failure::Failure;

/// The sheets of a seat, or of all, each on a page of its own (a form feed stands between them).
pub(super) fn pages(campaign: &Campaign, seat: &str) -> Result<String, Failure> {
    let asked = seat.to_uppercase();
    if asked == "ALL" {
        let states = campaign.rules.state_ids().map(|state| sheet(campaign, state));
        let pages: Vec<String> = states.chain([commission(campaign), beijing(campaign)]).collect();
        return Ok(pages.join("\n\u{c}\n"));
    }
    match asked.as_str() {
        "COM" => Ok(commission(campaign)),
        "CN" => Ok(beijing(campaign)),
        code => campaign.state(code).map(|state| sheet(campaign, state)).ok_or_else(|| {
            let codes: Vec<&str> = campaign.text.states.iter().map(|state| state.id.as_str()).collect();
            let greece = if code == "GR" { "the Council's code for Greece is EL; " } else { "" };
            let next = format!("{greece}there are {}, COM, CN and all", codes.join(", "));
            Failure::new(format!("`{seat}`"), "no seat has this code", next)
        }),
    }
}

fn commission(campaign: &Campaign) -> String {
    plain("Commission (COM)", &campaign.text.commission)
}

fn beijing(campaign: &Campaign) -> String {
    plain("Beijing (CN)", &campaign.text.beijing)
}

fn plain(title: &str, text: &str) -> String {
    let mut page = Page::headed(title);
    page.gap();
    page.paragraph("", text);
    page.done()
}

fn sheet(campaign: &Campaign, state: StateId) -> String {
    let text = campaign.text.state(state);
    let nation = &campaign.rules.nations[state.index()];
    let mut page = Page::headed(&format!("{} ({})", text.name, text.id));
    page.gap();
    page.paragraph("", &text.brief);
    page.gap();
    page.line("You want");
    for objective in &text.objectives {
        page.paragraph("  - ", &objective.text);
    }
    page.gap();
    page.line("Your position");
    page.paragraph("  ", &text.why);
    let scale = "-200 works for Beijing, 200 champions the instrument";
    page.paragraph("  ", &format!("Opening posture {} ({scale}).", nation.posture));
    if let Some(list) = weighty(&campaign.text.uses, &nation.uses) {
        page.paragraph("  ", &format!("Industries that wait for permits: {list}."));
    }
    if let Some(list) = weighty(&campaign.text.sectors, &nation.sectors) {
        page.paragraph("  ", &format!("Sectors that would pay for measures or be hit in return: {list}."));
    }
    for firm in &text.firms {
        page.paragraph("  - ", firm);
    }
    for (what, words) in [("Carrots", &text.carrots), ("Sticks", &text.sticks)] {
        if !words.is_empty() {
            page.paragraph("  ", &format!("{what}: {words}"));
        }
    }
    page.done()
}

/// Names with their scores, the heaviest first; those below 3 are left out.
fn weighty(names: &[Named], scores: &[u8]) -> Option<String> {
    let mut rows: Vec<(u8, &str)> = scores.iter().copied().zip(names.iter().map(|name| name.name.as_str())).collect();
    rows.retain(|(score, _)| *score >= 3);
    rows.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let list: Vec<String> = rows.iter().map(|(score, name)| format!("{name} ({score} of 5)")).collect();
    (!list.is_empty()).then(|| list.join(", "))
}
