//! Role sheets to print and hand out: one page a seat, as plain text or as Markdown.

use crate::base::ids::StateId;
use crate::campaign::Campaign;
use crate::campaign::text::{Named, PastVote};
use crate::cli::campaign::page::{Page, Style};
use crate::cli::failure::Failure;
use crate::game::rulebook::Nation;

/// Uses and sectors of less weight than this are left out.
const WEIGHTY: u8 = 3;

/// The sheets of a seat, or of all, each on a page of its own.
pub(super) fn pages(campaign: &Campaign, seat: &str, style: Style) -> Result<String, Failure> {
    let asked = seat.to_uppercase();
    if asked == "ALL" {
        let states = campaign.rules.state_ids().map(|state| sheet(campaign, state, style));
        let pages: Vec<String> = states.chain([commission(campaign, style), beijing(campaign, style)]).collect();
        return Ok(pages.join(match style {
            Style::Plain => "\n\u{c}\n",
            Style::Markdown => "\n<div style=\"break-after: page\"></div>\n\n",
        }));
    }
    match asked.as_str() {
        "COM" => Ok(commission(campaign, style)),
        "CN" => Ok(beijing(campaign, style)),
        code => campaign.state(code).map(|state| sheet(campaign, state, style)).ok_or_else(|| {
            let codes: Vec<&str> = campaign.text.states.iter().map(|state| state.id.as_str()).collect();
            let greece = if code == "GR" { "the Council's code for Greece is EL; " } else { "" };
            let next = format!("{greece}there are {}, COM, CN and all", codes.join(", "));
            Failure::new(format!("`{seat}`"), "no seat has this code", next)
        }),
    }
}

fn commission(campaign: &Campaign, style: Style) -> String {
    let mut page = Page::titled("Commission (COM)", style);
    page.paragraph("", &campaign.text.commission);
    page.part("What you may table");
    let measures = campaign.text.measures.iter().map(|measure| format!("{} {}", measure.id, measure.name));
    page.paragraph("  ", &format!("{}.", measures.collect::<Vec<_>>().join("; ")));
    page.part("How to play");
    page.paragraph(
        "  - ",
        "Each month after the states: open or propose, ask for a mandate, table a draft, coordinate.",
    );
    page.paragraph(
        "  - ",
        "Nobody may table but you, and you vote nowhere. Answer what is suggested, and say why not.",
    );
    page.paragraph("  - ", "Without an opinion you choose: an amended text, or the appeal, where 15 members with 65 % against are needed to stop you.");
    page.done()
}

fn beijing(campaign: &Campaign, style: Style) -> String {
    let mut page = Page::titled("Beijing (CN)", style);
    page.paragraph("", &campaign.text.beijing);
    let mut ladder: Vec<(u8, &str)> = Vec::new();
    let mut carrots: Vec<&str> = Vec::new();
    for (instrument, text) in campaign.rules.instruments.iter().zip(&campaign.text.instruments) {
        match instrument.rung() {
            0 => carrots.push(&text.name),
            rung => ladder.push((rung, &text.name)),
        }
    }
    ladder.sort_unstable();
    page.part("Your ladder");
    let rungs: Vec<String> = ladder.iter().map(|(rung, name)| format!("{rung} {name}")).collect();
    page.paragraph("  ", &format!("{}.", rungs.join("; ")));
    page.paragraph("  ", &format!("Favours: {}.", carrots.join("; ")));
    page.part("How to play");
    page.paragraph("  - ", "At the briefing you signal up to three moves and whom they would hit; everybody hears it.");
    page.paragraph(
        "  - ",
        "After the Council you use or withdraw instruments. What you announced and do costs less face than a surprise.",
    );
    page.paragraph("  - ", "You see the Union's votes and figures, but not its mandate, its letters or its pledges.");
    page.done()
}

fn sheet(campaign: &Campaign, state: StateId, style: Style) -> String {
    let text = campaign.text.state(state);
    let nation = &campaign.rules.nations[state.index()];
    let mut page = Page::titled(&format!("{} ({})", text.name, text.id), style);
    page.paragraph("", &text.brief);
    page.part("You want");
    for objective in &text.objectives {
        page.paragraph("  - ", &objective.text);
    }
    page.part("Your position");
    page.paragraph("  ", &text.why);
    let scale = "-200 works for Beijing, 200 champions the instrument";
    page.paragraph("  ", &format!("{}Opening posture {} ({scale}).", past(text.vote_2024), nation.posture));
    page.part("Your economy");
    economy(campaign, state, nation, &mut page);
    for firm in &text.firms {
        page.paragraph("  - ", firm);
    }
    page.part("What to watch");
    for (what, words) in [("Beijing can offer you", &text.carrots), ("Beijing can take from you", &text.sticks)] {
        if !words.is_empty() {
            page.paragraph("  - ", &format!("{what}: {words}"));
        }
    }
    page.paragraph(
        "  - ",
        "In the Council and in the committee an abstention works like a no; on appeal it lets the act through.",
    );
    page.part("How to play");
    page.paragraph(
        "  - ",
        "Each month: answer your letter, spend two points on talk (the chair three), vote, see what it did.",
    );
    page.paragraph("  - ", "A pledge has a condition and a promise; the game alone judges whether you kept it.");
    let sources = format!("coreper campaign show {} sources states.{}", campaign.text.id, text.id);
    page.paragraph(
        "  - ",
        &format!("Scores and postures are the authors' estimates; every figure with its mark: {sources}"),
    );
    page.done()
}

/// How it voted on the duties of 2024, with a blank behind it.
const fn past(vote: Option<PastVote>) -> &'static str {
    match vote {
        Some(PastVote::For) => "In October 2024 you voted for duties on electric cars. ",
        Some(PastVote::Against) => "In October 2024 you voted against duties on electric cars. ",
        Some(PastVote::Abstain) => "In October 2024 you abstained on duties on electric cars. ",
        None => "",
    }
}

/// Weight in votes, output, trade with China, what waits for permits and what would pay.
fn economy(campaign: &Campaign, state: StateId, nation: &Nation, page: &mut Page) {
    if let Some(population) = campaign.rules.populations.first() {
        let persons = population.table.persons(state);
        let share = persons.0 * 10_000 / population.table.figures().map(|all| all.0).sum::<u64>().max(1);
        let label = campaign.text.populations.first().map_or("", String::as_str);
        let (count, percent) = (campaign.rules.nations.len(), hundredths(share));
        page.paragraph("  ", &format!("One vote of {count}, and {percent} % of the people ({label})."));
    }
    let trade = |bp: i32| hundredths(u64::try_from(bp).unwrap_or(0));
    let billion = (nation.gdp + 500) / 1_000;
    page.paragraph(
        "  ",
        &format!(
            "Output of {billion} billion euro a year; exports to China {} % of it, imports {} %. Of its Chinese supply {} % comes \
             directly; {} % of demand was met from elsewhere at the start.",
            trade(nation.exports),
            trade(nation.imports),
            nation.direct / 100,
            nation.non_chinese / 100,
        ),
    );
    if let Some(list) = weighty(&campaign.text.uses, &nation.uses) {
        page.paragraph("  ", &format!("Industries that wait for permits: {list}."));
    }
    if let Some(list) = weighty(&campaign.text.sectors, &nation.sectors) {
        page.paragraph("  ", &format!("Sectors that would pay for measures or be hit in return: {list}."));
    }
}

/// Hundredths as a decimal number.
fn hundredths(value: u64) -> String {
    format!("{}.{:02}", value / 100, value % 100)
}

/// Names with their scores, the heaviest first; light ones are left out.
fn weighty(names: &[Named], scores: &[u8]) -> Option<String> {
    let mut rows: Vec<(u8, &str)> = scores.iter().copied().zip(names.iter().map(|name| name.name.as_str())).collect();
    rows.retain(|(score, _)| *score >= WEIGHTY);
    rows.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let list: Vec<String> = rows.iter().map(|(score, name)| format!("{name} {score}/5")).collect();
    (!list.is_empty()).then(|| list.join(", "))
}
