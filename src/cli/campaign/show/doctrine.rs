//! Beijing's doctrine on one page: what it wants, what it can do, how it tends to act, how hard it plays, what it
//! fears and how it goes about it.

use crate::base::figures::Figures as _;
use crate::base::ids::{InstrumentId, Seat};
use crate::campaign::Campaign;
use crate::campaign::doctrine::{Doctrine, HabitKind};
use crate::campaign::provenance::Basis;
use crate::cli::campaign::page::Page;
use crate::game::rulebook::{Condition, Indicator, InstrumentKind, Reach};
use crate::words::{Words, name};

/// Principles, the ladder with its way down, habits, doctrines, levels, the bargain, threats and craft.
pub(super) fn page(campaign: &Campaign) -> String {
    let doctrine = &campaign.doctrine;
    let mut page = Page::headed("Principles");
    page.paragraph("", "Each weighs so many per cent of the part that bears its name in Beijing's score table.");
    for principle in &doctrine.principles {
        page.gap();
        page.line(&format!("{} ({} %){}", principle.name, principle.weight, cited(campaign, &principle.basis)));
        page.paragraph("  ", &principle.text);
        let looks: Vec<String> = principle.looks_at.iter().map(|what| in_words(what)).collect();
        page.paragraph("  ", &format!("Looks at {}. Favours {}.", looks.join(", "), principle.favours));
    }
    ladder(campaign, &mut page);
    habits(campaign, &mut page);
    readings(doctrine, &mut page);
    page.gap();
    page.heading("Levels");
    for level in &doctrine.levels {
        page.gap();
        page.line(&format!("{} (--level {})", level.name, level.kind.id()));
        page.paragraph("  ", &level.text);
    }
    terms(doctrine, &mut page);
    conduct(doctrine, &mut page);
    page.done()
}

/// What a principle looks at, written as an id, in words; what has a name of its own has it.
fn in_words(what: &str) -> String {
    match what {
        "china-pain" => name::indicator(Indicator::ChinaPain),
        "g7" => name::indicator(Indicator::G7),
        "gdp" => what.to_uppercase(),
        _ => what.replace('-', " "),
    }
}

/// Rungs from the lowest to the highest, then carrots: cost, reach, cool-down, what must come before, what is announced, the
/// way down, and what all that rests on.
fn ladder(campaign: &Campaign, page: &mut Page) {
    page.gap();
    page.heading("The ladder and the carrots");
    page.paragraph(
        "",
        "Control gained and own cost in value points a month; whom it reaches; months before it can be used again; months \
         that it lasts, if it ends by itself.",
    );
    let mut order: Vec<InstrumentId> = (0..campaign.rules.instruments.len()).map(InstrumentId::at).collect();
    order.sort_by_key(|id| match campaign.rules.instruments[id.index()].kind {
        InstrumentKind::Rung(rung) => (0, rung),
        InstrumentKind::Carrot(carrot) => (1, carrot),
    });
    for id in order {
        let (rules, text) = (&campaign.rules.instruments[id.index()], &campaign.text.instruments[id.index()]);
        let number = match rules.kind {
            InstrumentKind::Rung(rung) => format!("{rung:>2}"),
            InstrumentKind::Carrot(carrot) => format!("C{carrot}"),
        };
        let reach = match rules.reach {
            Reach::Union => "the Union".to_owned(),
            Reach::States(most) => format!("up to {most}"),
        };
        let lasts = if rules.lasts == 0 { String::new() } else { format!(", lasts {}", rules.lasts) };
        page.gap();
        page.line(&format!(
            "{number} {} (control {}, cost {}; {reach}; again after {}{lasts})",
            text.name, rules.control, rules.own_cost, rules.cool_down
        ));
        page.paragraph("   ", &format!("Signal: {}", text.announcement));
        page.paragraph("   ", &format!("Way down: {}", text.way_down));
        let needs = needs(campaign, id);
        if !needs.is_empty() {
            page.paragraph("   ", &needs);
        }
        let basis = campaign.provenance.record(&format!("instruments.{}", text.id));
        let cited = basis.map_or_else(String::new, |basis| cited(campaign, basis));
        page.paragraph("   ", &format!("Seen before: {}{cited}", text.precedent));
    }
}

/// What must have been used before, whether anything else must hold, and what takes its place.
fn needs(campaign: &Campaign, id: InstrumentId) -> String {
    let rules = &campaign.rules.instruments[id.index()];
    let words = Words::to(campaign, Seat::Observer);
    let name = |id: InstrumentId| campaign.text.instruments[id.index()].name.as_str();
    let mut parts = Vec::new();
    if !rules.after.is_empty() {
        let before: Vec<&str> = rules.after.iter().map(name).collect();
        parts.push(format!("After: {}.", before.join(", ")));
    }
    if rules.trigger != Condition::Always {
        parts.push(format!("When {}.", words.condition(&rules.trigger)));
    }
    if let Some(below) = rules.way_down {
        parts.push(format!("Falls back to: {}.", name(below)));
    }
    if rules.at_start {
        parts.push("At work when the campaign opens.".to_owned());
    }
    if rules.negotiable {
        parts.push("An agreement lifts it.".to_owned());
    }
    parts.join(" ")
}

fn habits(campaign: &Campaign, page: &mut Page) {
    page.gap();
    page.heading("Habits");
    page.paragraph(
        "",
        "Each adds its value points to the options that it speaks for, and months bound when it speaks.",
    );
    page.gap();
    for habit in &campaign.doctrine.habits {
        let names = habit.instruments.iter().map(|id| campaign.text.instruments[id.index()].name.to_lowercase());
        let names: Vec<String> = names.collect();
        let about = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
        let cited = cited(campaign, &habit.basis);
        let text = format!("{} ({} points, {} months; {about}){cited}", habit.text, habit.points, habit.months);
        page.paragraph("  - ", &text);
        if habit.kind == HabitKind::BeforeSummits && !campaign.doctrine.summits.is_empty() {
            let months =
                campaign.doctrine.summits.iter().map(|month| format!("{:04}-{:02}", month.year(), month.month()));
            page.paragraph("    ", &format!("Summits: {}.", months.collect::<Vec<_>>().join(", ")));
        }
    }
}

fn readings(doctrine: &Doctrine, page: &mut Page) {
    page.gap();
    page.heading("Doctrines");
    for reading in &doctrine.readings {
        page.gap();
        page.line(&format!("{} (--doctrine {})", reading.name, reading.id));
        page.paragraph("  ", &reading.text);
        let weights = doctrine.principles.iter().zip(&reading.weights);
        let differs = weights
            .filter(|(_, weight)| **weight != 100)
            .map(|(principle, weight)| format!("{} {weight} %", principle.kind.id()));
        let habits = (reading.habits != 100).then(|| format!("habits {} %", reading.habits));
        let differs: Vec<String> = differs.chain(habits).collect();
        let weights = if differs.is_empty() { "everything as written".to_owned() } else { differs.join(", ") };
        page.paragraph("  ", &format!("Weights: {weights}."));
    }
}

/// What each point of an agreement is worth, to both sides.
fn terms(doctrine: &Doctrine, page: &mut Page) {
    let terms = &doctrine.terms;
    page.gap();
    page.heading("The bargain");
    page.paragraph(
        "",
        "What each point of an agreement is worth to the Union and costs Beijing, in basis points of everything.",
    );
    page.gap();
    let points = [
        ("each 1,000 basis points of civil licences", terms.relief),
        ("each 1,000 basis points of volumes that arrive", terms.volumes),
        ("defence carved out in part", terms.defence_partial),
        ("defence carved out in full", terms.defence_full),
        ("technology for projects elsewhere", terms.technology),
        ("half of the measures go on", terms.suspension_part),
        ("all measures go on", terms.suspension_none),
        ("verification", terms.verification),
        ("measures that snap back", terms.snap_back),
        ("and finance with them", terms.finance),
        ("each month beyond twelve", terms.month),
        ("a binding treaty", terms.treaty),
    ];
    for (name, point) in points {
        page.line(&format!("  {name:<46} {:>6} {:>6}", point.union, point.beijing));
    }
    let figures = &doctrine.bargain;
    page.gap();
    page.paragraph(
        "",
        &format!(
            "Beijing signs when the terms are worth as much as going on: {} value points for security, {} for an end to \
             pressure, less {} for each 100 basis points that controls recede. It breaks an agreement when that brings more \
             than what snaps back, as far as it expects to be found out ({} % with verification, {} % without).",
            figures.security,
            figures.relief,
            figures.slope,
            figures.seen_verified / 100,
            figures.seen_unverified / 100
        ),
    );
}

/// What it fears, and how it goes about it.
fn conduct(doctrine: &Doctrine, page: &mut Page) {
    page.gap();
    page.heading("What it fears");
    page.paragraph(
        "",
        "How much of the Union's next package it counts as pain to come, by how far the procedure has got.",
    );
    page.gap();
    figures(&doctrine.threat.told(), page);
    page.gap();
    page.heading("How it goes about it");
    page.gap();
    figures(&doctrine.craft.told(), page);
}

/// A line for each figure: its value, and what it is.
fn figures(figures: &[(&str, i32)], page: &mut Page) {
    for (what, value) in figures {
        page.paragraph("  ", &format!("{} = {value}", what.trim_end_matches('.')));
    }
}

/// Paragraphs, sources and mark in brackets.
fn cited(campaign: &Campaign, basis: &Basis) -> String {
    let sources = basis.sources.iter().filter_map(|id| campaign.sources.get(usize::from(id.0)));
    let mut parts: Vec<&str> = basis.paragraphs.iter().map(String::as_str).collect();
    parts.extend(sources.map(|source| source.id.as_str()));
    parts.push(basis.mark.id());
    format!(" [{}]", parts.join(", "))
}
