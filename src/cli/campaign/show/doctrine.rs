//! Beijing's doctrine on paper.

use crate::campaign::Campaign;
use crate::campaign::provenance::Basis;
use crate::cli::campaign::page::Page;

/// Principles, doctrines, levels and habits.
pub(super) fn page(campaign: &Campaign) -> String {
    let doctrine = &campaign.doctrine;
    let mut page = Page::headed("Principles");
    for principle in &doctrine.principles {
        page.gap();
        page.line(&format!("{} ({} %){}", principle.name, principle.weight, cited(campaign, &principle.basis)));
        page.paragraph("  ", &principle.text);
        page.paragraph("  ", &format!("Looks at {}. Favours {}.", principle.looks_at.join(", "), principle.favours));
    }
    page.gap();
    page.heading("Doctrines");
    for reading in &doctrine.readings {
        page.gap();
        page.line(&format!("{} (--doctrine {})", reading.name, reading.id));
        page.paragraph("  ", &reading.text);
        let weights = doctrine.principles.iter().zip(&reading.weights);
        let differs: Vec<String> = weights
            .filter(|(_, weight)| **weight != 100)
            .map(|(principle, weight)| format!("{} {weight} %", principle.kind.id()))
            .collect();
        let weights = if differs.is_empty() { "every principle as written".to_owned() } else { differs.join(", ") };
        page.paragraph("  ", &format!("Weights: {weights}."));
    }
    page.gap();
    page.heading("Levels");
    for level in &doctrine.levels {
        page.gap();
        page.line(&format!("{} (--level {})", level.name, level.kind.id()));
        page.paragraph("  ", &level.text);
    }
    page.gap();
    page.heading("Habits");
    page.gap();
    for habit in &doctrine.habits {
        page.paragraph("  - ", &format!("{}{}", habit.text, cited(campaign, &habit.basis)));
    }
    page.done()
}

/// Paragraphs, sources and mark in brackets.
fn cited(campaign: &Campaign, basis: &Basis) -> String {
    let sources = basis.sources.iter().filter_map(|id| campaign.sources.get(usize::from(id.0)));
    let mut parts: Vec<&str> = basis.paragraphs.iter().map(String::as_str).collect();
    parts.extend(sources.map(|source| source.id.as_str()));
    parts.push(basis.mark.id());
    format!(" [{}]", parts.join(", "))
}
