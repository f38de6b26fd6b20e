//! `campaign list`.

use super::page::{self, Page};
use crate::campaign::{Campaign, builtin};
use crate::words::text::say;
use serde_json::{Value, json};

/// The built-in campaigns with what they hold.
pub(super) fn run(as_json: bool) -> String {
    let read = |name: &'static str| Some((name, Campaign::from_files(builtin::files(name)?).ok()?));
    let campaigns: Vec<(&str, Campaign)> = builtin::names().filter_map(read).collect();
    if as_json {
        let rows: Vec<Value> = campaigns.iter().map(|(name, campaign)| row(name, campaign)).collect();
        return page::json(&json!({"campaigns": rows}));
    }
    let mut page = Page::default();
    for (name, campaign) in &campaigns {
        let (texts, rules) = (&campaign.text, &campaign.rules);
        page.line(&format!("{name}  {}: {}", texts.title, texts.subtitle));
        let rounds: Vec<String> = rules.lengths.iter().map(|length| length.rounds.to_string()).collect();
        let (states, measures) = (rules.nations.len(), rules.measures.len());
        let (instruments, endings, rounds) = (rules.instruments.len(), rules.endings.len(), rounds.join(", "));
        let counts =
            say!("campaign-counts", states = states, measures = measures, instruments = instruments, endings = endings);
        page.paragraph("  ", &format!("{counts}; {rounds} rounds"));
    }
    page.done()
}

fn row(name: &str, campaign: &Campaign) -> Value {
    let (texts, rules) = (&campaign.text, &campaign.rules);
    json!({
        "name": name,
        "title": texts.title,
        "subtitle": texts.subtitle,
        "states": rules.nations.len(),
        "measures": rules.measures.len(),
        "instruments": rules.instruments.len(),
        "endings": rules.endings.len(),
        "rounds": rules.lengths.iter().map(|length| length.rounds).collect::<Vec<_>>(),
        "digest": campaign.digest().to_string(),
    })
}
