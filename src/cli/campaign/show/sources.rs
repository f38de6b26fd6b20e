//! Sources, and the figures that rest on them.

use crate::campaign::Campaign;
use crate::campaign::provenance::{Figure, SourceId};
use crate::cli::campaign::page::{self, Page, counted};
use crate::cli::failure::Failure;
use crate::words::text;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The list of sources.
pub(super) fn list(campaign: &Campaign) -> String {
    let mut cited: BTreeMap<SourceId, usize> = BTreeMap::new();
    let provenance = &campaign.provenance;
    let figures = provenance.figures().map(|(_, figure)| &figure.sources);
    for source in
        figures.chain(provenance.records().map(|(_, basis)| &basis.sources)).flat_map(|sources| sources.iter())
    {
        *cited.entry(*source).or_default() += 1;
    }
    let mut page = Page::default();
    for (n, source) in campaign.sources.iter().enumerate() {
        let uses = u16::try_from(n).ok().and_then(|n| cited.get(&SourceId(n)).copied()).unwrap_or(0);
        let date = source.date.map(|date| format!(", {date}")).unwrap_or_default();
        let seen = if source.seen { "seen" } else { "not seen" };
        let url = source.url.as_deref().map(|url| format!(" <{url}>")).unwrap_or_default();
        let note = source.note.as_deref().map(|note| format!(" {note}")).unwrap_or_default();
        let places = counted(uses, "place", "places");
        page.line(&source.id);
        let line = format!("{}. {}{date} ({seen}; cited in {places}).{url}{note}", source.title, source.publisher);
        page.paragraph("    ", &line);
    }
    page.done()
}

/// The figures whose path begins with some words.
pub(super) fn figures(campaign: &Campaign, path: &str, as_json: bool) -> Result<String, Failure> {
    let rows = under(campaign, path);
    if rows.is_empty() {
        let next = text::plain("sources-path");
        return Err(Failure::new(format!("`{path}`"), text::plain("sources-none"), next));
    }
    if as_json {
        return Ok(page::json(&document(campaign, path)));
    }
    let width = rows.iter().map(|(path, _)| path.chars().count()).max().unwrap_or(0);
    let line = |(path, figure): &(&str, &Figure)| {
        let range = figure.range.map(|(low, high)| format!(" ({low} to {high})")).unwrap_or_default();
        let sources = names(campaign, figure).join(", ");
        let note = figure.note.as_deref().map(|note| format!(" [{note}]")).unwrap_or_default();
        format!("{path:width$}  {}{range}  {}  {sources}{note}", figure.value, figure.mark.id()).trim_end().to_owned()
    };
    Ok(rows.iter().map(line).collect::<Vec<_>>().join("\n"))
}

pub(super) fn under<'c>(campaign: &'c Campaign, path: &str) -> Vec<(&'c str, &'c Figure)> {
    let inside = |at: &str| at.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    campaign.provenance.figures().filter(|(at, _)| path.is_empty() || inside(at)).collect()
}

pub(super) fn names<'c>(campaign: &'c Campaign, figure: &Figure) -> Vec<&'c str> {
    let name = |id: &SourceId| campaign.sources.get(usize::from(id.0)).map(|source| source.id.as_str());
    figure.sources.iter().filter_map(name).collect()
}

/// Sources and figures as JSON.
pub(super) fn document(campaign: &Campaign, path: &str) -> Value {
    let sources: Vec<Value> = campaign
        .sources
        .iter()
        .map(|source| {
            json!({
                "id": source.id,
                "title": source.title,
                "publisher": source.publisher,
                "date": source.date.map(|date| date.to_string()),
                "seen": source.seen,
                "url": source.url,
                "note": source.note,
            })
        })
        .collect();
    let figures: Vec<Value> = under(campaign, path)
        .into_iter()
        .map(|(path, figure)| {
            json!({
                "path": path,
                "value": figure.value,
                "range": figure.range.map(|(low, high)| [low, high]),
                "mark": figure.mark.id(),
                "sources": names(campaign, figure),
                "note": figure.note,
            })
        })
        .collect();
    json!({"sources": sources, "figures": figures})
}
