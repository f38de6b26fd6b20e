//! A campaign on one page.

use crate::campaign::Campaign;
use crate::campaign::provenance::Mark;
use crate::cli::campaign::page::{Page, counted};
use crate::words::text::{self, say};

/// The overview.
pub(super) fn page(campaign: &Campaign, origin: &str) -> String {
    let (texts, rules) = (&campaign.text, &campaign.rules);
    let mut page = Page::default();
    page.line(origin);
    page.gap();
    page.heading(&texts.title);
    for text in [&texts.subtitle, &texts.summary, &texts.not_a_prediction] {
        page.paragraph("", text);
        page.gap();
    }
    page.line(&text::plain("overview-lengths"));
    for (length, text) in rules.lengths.iter().zip(&texts.lengths) {
        let key = if text.invented { "overview-length.invented" } else { "overview-length" };
        let (title, start) = (text.title.as_str(), length.start.to_string());
        let what = say!(key, title = title, rounds = length.rounds, start = start, text = text.text.as_str());
        page.paragraph("  ", &what);
    }
    page.gap();
    page.line(&text::plain("overview-in-it"));
    page.paragraph("  ", &contents(campaign).join(", "));
    page.gap();
    page.line(&text::plain("overview-endings"));
    for ending in &texts.endings {
        page.paragraph("  ", &format!("{}. {}", ending.title, ending.text));
    }
    page.gap();
    page.line(&text::plain("overview-figures"));
    page.paragraph("  ", &marks(campaign));
    if !texts.simplified.is_empty() {
        page.gap();
        page.line(&text::plain("overview-simplified"));
    }
    for line in &texts.simplified {
        page.paragraph("  - ", line);
    }
    page.done()
}

fn contents(campaign: &Campaign) -> [String; 9] {
    let rules = &campaign.rules;
    [
        counted(rules.nations.len(), "state", "states"),
        counted(rules.goods.len(), "good", "goods"),
        counted(rules.uses.len(), "use", "uses"),
        counted(rules.measures.len(), "measure", "measures"),
        counted(rules.instruments.len(), "instrument", "instruments"),
        counted(rules.evidence.len(), "case-file item", "case-file items"),
        counted(rules.events.len(), "dated event", "dated events"),
        counted(rules.dispatches.len(), "dispatch", "dispatches"),
        counted(campaign.sources.len(), "source", "sources"),
    ]
}

fn marks(campaign: &Campaign) -> String {
    let figures = || campaign.provenance.figures();
    let counts = [Mark::Source, Mark::Secondary, Mark::Estimate, Mark::Invented].map(|mark| {
        let count = figures().filter(|(_, figure)| figure.mark == mark).count();
        format!("{count} {}", mark.id())
    });
    say!("overview-marks", counts = counts.join(", "), all = figures().count().to_string())
}
