//! Role sheets to print and hand out: one page a seat.

use crate::base::ids::{Seat, StateId};
use crate::campaign::Campaign;
use crate::campaign::text::{Named, PastVote};
use crate::cli::failure::Failure;
use crate::game::rulebook::Nation;
use crate::law::ballot::Vote;
use crate::words::document::{Block, Document, Kind, Part};
use crate::words::name;
use crate::words::number::{euro, percent, percent_fine};
use crate::words::text::{self, say};

/// Uses and sectors of less weight than this are left out.
const WEIGHTY: u8 = 3;

/// The sheet of a seat, or those of all, each a part of one document.
pub(super) fn document(campaign: &Campaign, seat: &str) -> Result<Document, Failure> {
    let asked = seat.to_uppercase();
    let parts = match asked.as_str() {
        "ALL" => {
            let states = campaign.rules.state_ids().map(|state| sheet(campaign, state));
            states.chain([commission(campaign), beijing(campaign)]).collect()
        }
        "COM" => vec![commission(campaign)],
        "CN" => vec![beijing(campaign)],
        code => vec![campaign.state(code).map(|state| sheet(campaign, state)).ok_or_else(|| unknown(campaign, seat))?],
    };
    let title = say!("sheets-title", campaign = campaign.text.title.as_str());
    Ok(Document { title, kind: Kind::Sheets, parts })
}

fn unknown(campaign: &Campaign, seat: &str) -> Failure {
    let codes: Vec<&str> = campaign.text.states.iter().map(|state| state.id.as_str()).collect();
    let greece = if seat.eq_ignore_ascii_case("GR") { text::plain("sheets-greece") } else { String::new() };
    let next = say!("sheets-seats", greece = greece, codes = codes.join(", "));
    Failure::new(format!("`{seat}`"), text::plain("sheets-no-seat"), next)
}

/// The blocks under a heading.
fn headed(key: &str, blocks: impl IntoIterator<Item = Block>) -> impl Iterator<Item = Block> {
    std::iter::once(Block::Heading(text::plain(key))).chain(blocks)
}

/// What a seat is judged by, if by anything.
fn wanted(campaign: &Campaign, seat: Seat) -> Vec<Block> {
    let wants: Vec<String> = campaign.text.aims(seat).iter().map(|aim| aim.text.clone()).collect();
    if wants.is_empty() { Vec::new() } else { headed("sheet-wants", [Block::Bullets(wants)]).collect() }
}

fn commission(campaign: &Campaign) -> Part {
    let measures = campaign.text.measures.iter().map(|measure| format!("{} {}", measure.id, measure.name));
    let measures = measures.collect::<Vec<_>>().join("; ");
    let how = ["sheet-commission-1", "sheet-commission-2", "sheet-commission-3"];
    let blocks = [Block::Text(campaign.text.commission.clone())]
        .into_iter()
        .chain(wanted(campaign, Seat::Commission))
        .chain(headed("sheet-may-table", [Block::Text(say!("sheet-sentence", text = measures))]))
        .chain(headed("sheet-how", [Block::Bullets(how.map(text::plain).to_vec())]));
    Part::new("COM", say!("sheet-of", name = text::plain("sheet-commission"), code = "COM"), blocks.collect())
}

fn beijing(campaign: &Campaign) -> Part {
    let mut ladder: Vec<(u8, &str)> = Vec::new();
    let mut favours: Vec<&str> = Vec::new();
    for (instrument, text) in campaign.rules.instruments.iter().zip(&campaign.text.instruments) {
        match instrument.rung() {
            0 => favours.push(&text.name),
            rung => ladder.push((rung, &text.name)),
        }
    }
    ladder.sort_unstable();
    let rungs: Vec<String> = ladder.iter().map(|(rung, name)| format!("{rung} {name}")).collect();
    let how = ["sheet-beijing-1", "sheet-beijing-2", "sheet-beijing-3"];
    let steps = [
        Block::Text(say!("sheet-sentence", text = rungs.join("; "))),
        Block::Text(say!("sheet-favours", favours = favours.join("; "))),
    ];
    let blocks = [Block::Text(campaign.text.beijing.clone())]
        .into_iter()
        .chain(wanted(campaign, Seat::Beijing))
        .chain(headed("sheet-ladder", steps))
        .chain(headed("sheet-how", [Block::Bullets(how.map(text::plain).to_vec())]));
    Part::new("CN", say!("sheet-of", name = text::plain("seat-beijing"), code = "CN"), blocks.collect())
}

fn sheet(campaign: &Campaign, state: StateId) -> Part {
    let text = campaign.text.state(state);
    let nation = &campaign.rules.nations[state.index()];
    let posture = text.vote_2024.map_or_else(
        || say!("sheet-posture", posture = nation.posture),
        |past| say!("sheet-posture-2024", vote = name::vote(cast(past)), posture = nation.posture),
    );
    let position = vec![text.why.clone(), posture];
    let mut watch = Vec::new();
    for (key, words) in [("sheet-offers", &text.carrots), ("sheet-takes", &text.sticks)] {
        if !words.is_empty() {
            watch.push(say!(key, what = words.as_str()));
        }
    }
    watch.push(text::plain("sheet-abstention"));
    let sources = say!("sheet-sources", campaign = campaign.text.id.as_str(), state = text.id.as_str());
    let how = vec![
        text::plain("sheet-month"),
        text::plain("sheet-pledge"),
        say!("sheet-estimates", sources = format!("`{sources}`")),
        campaign.text.not_a_prediction.clone(),
    ];
    let blocks = [Block::Text(text.brief.clone())]
        .into_iter()
        .chain(wanted(campaign, Seat::State(state)))
        .chain(headed("sheet-position", [Block::Bullets(position)]))
        .chain(headed("sheet-economy", [Block::Bullets(economy(campaign, state, nation))]))
        .chain(headed("sheet-watch", [Block::Bullets(watch)]))
        .chain(headed("sheet-how", [Block::Bullets(how)]));
    Part::new(&text.id, say!("sheet-of", name = text.name.as_str(), code = text.id.as_str()), blocks.collect())
}

/// How it voted on the duties of 2024.
const fn cast(past: PastVote) -> Vote {
    match past {
        PastVote::For => Vote::For,
        PastVote::Against => Vote::Against,
        PastVote::Abstain => Vote::Abstain,
    }
}

/// Weight in votes, output, trade with China, what waits for permits and what would pay.
fn economy(campaign: &Campaign, state: StateId, nation: &Nation) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(population) = campaign.rules.populations.first() {
        let label = campaign.text.populations.first().map_or("", String::as_str);
        let people = crate::words::number::share(population.table.persons(state), population.table.sum());
        lines.push(say!("sheet-weight", count = campaign.rules.nations.len(), people = people, source = label));
    }
    lines.push(say!(
        "sheet-trade",
        output = euro(nation.gdp),
        exports = percent_fine(nation.exports),
        imports = percent_fine(nation.imports),
        direct = percent(nation.direct),
        elsewhere = percent(nation.non_chinese),
    ));
    for (key, found) in [
        ("sheet-uses", weighty(&campaign.text.uses, &nation.uses)),
        ("sheet-sectors", weighty(&campaign.text.sectors, &nation.sectors)),
    ] {
        if let Some(list) = found {
            lines.push(say!(key, list = list));
        }
    }
    lines.extend(campaign.text.state(state).firms.iter().cloned());
    lines
}

/// Names with their scores, the heaviest first; light ones are left out.
fn weighty(names: &[Named], scores: &[u8]) -> Option<String> {
    let mut rows: Vec<(u8, &str)> = scores.iter().copied().zip(names.iter().map(|name| name.name.as_str())).collect();
    rows.retain(|(score, _)| *score >= WEIGHTY);
    rows.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let list: Vec<String> = rows.iter().map(|(score, name)| format!("{name} {score}/5")).collect();
    (!list.is_empty()).then(|| list.join(", "))
}
