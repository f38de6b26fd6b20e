//! The model card of a campaign: the seven headings of the ODD protocol, every submodel with its formula and figures, and what was
//! verified, validated, tuned and refuted.

use super::sources::{names, under};
use crate::campaign::Campaign;
use crate::campaign::provenance::{Figure, Mark};
use crate::game::state::Phase;
use crate::words::document::{Block, Column, Document, Kind, Part, Table};
use crate::words::name;
use crate::words::text::{plain, say};
use std::collections::BTreeMap;

/// A submodel: the key of its words, and the roots of its figures.
const SUBMODELS: [(&str, &[&str]); 14] = [
    ("model-licensing", &["rules", "goods", "projects", "uses"]),
    ("model-injury", &["injury"]),
    ("model-measures", &["measures"]),
    ("model-politics", &["start", "drift", "opinions"]),
    ("model-voter", &["voter", "states"]),
    ("model-mood", &["voter.mood"]),
    ("model-acts", &["prices", "fund", "listing", "conclusions"]),
    ("model-commission", &["commission", "presidency", "grounds", "items"]),
    ("model-doctrine", &["principles", "habits", "levels", "doctrines", "scores", "craft", "threat"]),
    ("model-bargain", &["terms", "bargain", "compliance", "treaty"]),
    ("model-coreper", &["coreper", "stands", "council", "instructions", "deliveries"]),
    ("model-sight", &["sight"]),
    ("model-law", &["populations", "members"]),
    ("model-world", &["instruments", "events", "press", "dispatches", "injects", "endings", "lengths"]),
];

/// The phases of a month.
const MONTH: [Phase; 7] = [
    Phase::Briefing,
    Phase::Consultation,
    Phase::Replies,
    Phase::Council,
    Phase::Committee,
    Phase::Beijing,
    Phase::Reckoning,
];

/// What happens in a month, in its order.
const ORDER: [&str; 6] =
    ["model-order-1", "model-order-2", "model-order-3", "model-order-4", "model-order-5", "model-order-6"];

/// What the model rests on as a design.
const IDEAS: [&str; 7] = [
    "model-ideas-emergence",
    "model-ideas-adaptation",
    "model-ideas-objectives",
    "model-ideas-sensing",
    "model-ideas-luck",
    "model-ideas-observation",
    "model-ideas-none",
];

/// Figures of a root beyond which they are counted and not listed.
const LISTED: usize = 60;

/// The card.
pub(super) fn document(campaign: &Campaign) -> Document {
    let says = |key: &str| Block::Text(plain(key));
    let parts = vec![
        part("model-purpose", vec![says("model-about"), says("model-purpose-text"), says("model-purpose-patterns")]),
        part("model-entities", vec![entities(campaign), says("model-arithmetic")]),
        part("model-order", vec![Block::Numbered(ORDER.map(plain).into())]),
        part("model-ideas", vec![Block::Bullets(IDEAS.map(plain).into())]),
        part("model-start", vec![Block::Text(say!("model-start-text", campaign = campaign.text.id.as_str()))]),
        part("model-data", data(campaign)),
        part("model-submodels", submodels(campaign)),
        part(
            "model-evidence",
            ["model-verified", "model-validated", "model-tuned", "model-refuted", "model-sensitive"].map(says).into(),
        ),
    ];
    Document { title: say!("model-title", campaign = campaign.text.title.as_str()), kind: Kind::Guide, parts }
}

fn part(key: &str, blocks: Vec<Block>) -> Part {
    Part::new(key, plain(key), blocks)
}

fn head<const N: usize>(keys: [&str; N]) -> Vec<Column> {
    keys.map(|key| Column::words(plain(key))).into()
}

fn entities(campaign: &Campaign) -> Block {
    let phases: Vec<String> = MONTH.map(name::phase).into();
    let row = |key: &str, first: String, what: String| vec![first, what, plain(&format!("{key}.scale"))];
    let rows = vec![
        row("model-state", say!("model-state", count = campaign.text.states.len()), plain("model-state.what")),
        row("model-union", plain("model-union"), plain("model-union.what")),
        row("model-beijing", plain("model-beijing"), plain("model-beijing.what")),
        row("model-time", plain("model-time"), say!("model-time.what", phases = phases.join(", "))),
    ];
    Block::Table(Table { head: head(["model-entity", "model-entity-variables", "model-entity-scale"]), rows })
}

/// Counts by mark, over all figures and by root.
fn data(campaign: &Campaign) -> Vec<Block> {
    let figures = || campaign.provenance.figures();
    let marked = |kind: Mark| figures().filter(|(_, figure)| figure.mark == kind).count();
    let ranged = figures().filter(|(_, figure)| figure.range.is_some()).count();
    let text = say!(
        "model-data-text",
        figures = figures().count(),
        sourced = marked(Mark::Source),
        secondary = marked(Mark::Secondary),
        estimates = marked(Mark::Estimate),
        invented = marked(Mark::Invented),
        ranged = ranged,
        sources = campaign.sources.len(),
        seen = campaign.sources.iter().filter(|source| source.seen).count(),
        addresses = campaign.sources.iter().filter(|source| source.url.is_some()).count()
    );
    let mut roots: BTreeMap<&str, Vec<&Figure>> = BTreeMap::new();
    for (path, figure) in figures() {
        roots.entry(path.split('.').next().unwrap_or(path)).or_default().push(figure);
    }
    let rows = roots.iter().map(|(root, figures)| {
        let ranged = figures.iter().filter(|figure| figure.range.is_some()).count();
        vec![(*root).to_owned(), figures.len().to_string(), marks(figures), ranged.to_string()]
    });
    let head = head(["model-data-group", "model-data-count", "model-mark", "model-data-ranged"]);
    vec![Block::Text(text), Block::Table(Table { head, rows: rows.collect() })]
}

/// How many figures have which mark.
fn marks(figures: &[&Figure]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for figure in figures {
        *counts.entry(figure.mark.id()).or_default() += 1;
    }
    counts.iter().map(|(mark, count)| format!("{count} {mark}")).collect::<Vec<_>>().join(", ")
}

fn submodels(campaign: &Campaign) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (key, roots) in SUBMODELS {
        blocks.push(Block::Heading(plain(key)));
        blocks.push(Block::Text(plain(&format!("{key}.text"))));
        let formula = format!("{key}.formula");
        if crate::words::text::has(&formula) {
            blocks.push(Block::Code(plain(&formula)));
        }
        blocks.extend(roots.iter().filter_map(|root| table(campaign, root)));
    }
    blocks
}

/// The figures of a root, or how many there are and the command that lists them.
fn table(campaign: &Campaign, root: &str) -> Option<Block> {
    let figures = under(campaign, root);
    if figures.is_empty() {
        return None;
    }
    if figures.len() > LISTED {
        let marks = marks(&figures.iter().map(|(_, figure)| *figure).collect::<Vec<_>>());
        let (count, campaign) = (figures.len(), campaign.text.id.as_str());
        return Some(Block::Text(say!("model-large", count = count, marks = marks, campaign = campaign, root = root)));
    }
    let row = |(path, figure): (&str, &Figure)| {
        let range = figure.range.map(|(low, high)| format!("{low} … {high}")).unwrap_or_default();
        let sources = names(campaign, figure).join(", ");
        vec![path.to_owned(), figure.value.to_string(), range, figure.mark.id().to_owned(), sources]
    };
    let head = head(["model-figure", "model-value", "model-range", "model-mark", "model-source"]);
    Some(Block::Table(Table { head, rows: figures.into_iter().map(row).collect() }))
}
