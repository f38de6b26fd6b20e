//! Beijing's doctrine on one page: what it wants, what it can do, how it tends to act, how hard it plays, what it
//! fears and how it goes about it.

use crate::base::figures::Figures as _;
use crate::base::ids::{InstrumentId, Seat};
use crate::campaign::Campaign;
use crate::campaign::doctrine::{Doctrine, HabitKind};
use crate::campaign::provenance::Basis;
use crate::cli::campaign::page::Page;
use crate::game::rulebook::{Condition, Indicator, InstrumentKind, Reach};
use crate::words::text::{self, say};
use crate::words::{Words, name};

/// Principles, the ladder with its way down, habits, doctrines, levels, the bargain, threats and craft.
pub(super) fn page(campaign: &Campaign) -> String {
    let doctrine = &campaign.doctrine;
    let mut page = Page::headed(&text::plain("doctrine-heading"));
    page.paragraph("", &text::plain("doctrine-principles"));
    for principle in &doctrine.principles {
        page.gap();
        page.line(&format!("{} ({} %){}", principle.name, principle.weight, cited(campaign, &principle.basis)));
        page.paragraph("  ", &principle.text);
        let looks: Vec<String> = principle.looks_at.iter().map(|what| in_words(what)).collect();
        page.paragraph("  ", &say!("doctrine-looks", looks = looks.join(", "), favours = principle.favours.as_str()));
    }
    ladder(campaign, &mut page);
    habits(campaign, &mut page);
    readings(doctrine, &mut page);
    page.gap();
    page.heading(&text::plain("doctrine-levels"));
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
    page.heading(&text::plain("doctrine-ladder"));
    page.paragraph("", &text::plain("doctrine-ladder-about"));
    let mut order: Vec<InstrumentId> = (0..campaign.rules.instruments.len()).map(InstrumentId::at).collect();
    order.sort_by_key(|id| match campaign.rules.instruments[id.index()].kind {
        InstrumentKind::Rung(rung) => (0, rung),
        InstrumentKind::Carrot(carrot) => (1, carrot),
    });
    for id in order {
        let (rules, told) = (&campaign.rules.instruments[id.index()], &campaign.text.instruments[id.index()]);
        let number = match rules.kind {
            InstrumentKind::Rung(rung) => format!("{rung:>2}"),
            InstrumentKind::Carrot(carrot) => format!("C{carrot}"),
        };
        let reach = match rules.reach {
            Reach::Union => text::plain("doctrine-reach-union"),
            Reach::States(most) => say!("doctrine-reach-states", most = most),
        };
        page.gap();
        page.line(&say!(
            "doctrine-instrument",
            number = number,
            name = told.name.as_str(),
            control = rules.control,
            cost = rules.own_cost,
            reach = reach,
            again = rules.cool_down,
            lasts = rules.lasts
        ));
        page.paragraph("   ", &say!("doctrine-signal", words = told.announcement.as_str()));
        page.paragraph("   ", &say!("doctrine-way-down", words = told.way_down.as_str()));
        let needs = needs(campaign, id);
        if !needs.is_empty() {
            page.paragraph("   ", &needs);
        }
        let basis = campaign.provenance.record(&format!("instruments.{}", told.id));
        let cited = basis.map_or_else(String::new, |basis| cited(campaign, basis));
        page.paragraph("   ", &say!("doctrine-seen", precedent = told.precedent.as_str(), cited = cited));
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
        parts.push(say!("doctrine-after", names = before.join(", ")));
    }
    if rules.trigger != Condition::Always {
        parts.push(say!("doctrine-when", condition = words.condition(&rules.trigger)));
    }
    if let Some(below) = rules.way_down {
        parts.push(say!("doctrine-falls-back", name = name(below)));
    }
    if rules.at_start {
        parts.push(text::plain("doctrine-at-start"));
    }
    if rules.negotiable {
        parts.push(text::plain("doctrine-negotiable"));
    }
    parts.join(" ")
}

fn habits(campaign: &Campaign, page: &mut Page) {
    page.gap();
    page.heading(&text::plain("doctrine-habits"));
    page.paragraph("", &text::plain("doctrine-habits-about"));
    page.gap();
    for habit in &campaign.doctrine.habits {
        let names = habit.instruments.iter().map(|id| campaign.text.instruments[id.index()].name.to_lowercase());
        let names: Vec<String> = names.collect();
        let about = if names.is_empty() { text::plain("doctrine-nothing") } else { names.join(", ") };
        let cited = cited(campaign, &habit.basis);
        let (points, months) = (habit.points, habit.months);
        let words = habit.text.as_str();
        let habits = say!("doctrine-habit", words = words, points = points, months = months, about = about);
        page.paragraph("  - ", &(habits + &cited));
        if habit.kind == HabitKind::BeforeSummits && !campaign.doctrine.summits.is_empty() {
            let months =
                campaign.doctrine.summits.iter().map(|month| format!("{:04}-{:02}", month.year(), month.month()));
            page.paragraph("    ", &say!("doctrine-summits", months = months.collect::<Vec<_>>().join(", ")));
        }
    }
}

fn readings(doctrine: &Doctrine, page: &mut Page) {
    page.gap();
    page.heading(&text::plain("doctrine-doctrines"));
    for reading in &doctrine.readings {
        page.gap();
        page.line(&format!("{} (--doctrine {})", reading.name, reading.id));
        page.paragraph("  ", &reading.text);
        let weights = doctrine.principles.iter().zip(&reading.weights);
        let differs = weights
            .filter(|(_, weight)| **weight != 100)
            .map(|(principle, weight)| format!("{} {weight} %", principle.kind.id()));
        let habits = (reading.habits != 100).then(|| say!("doctrine-habits-weigh", weight = reading.habits));
        let differs: Vec<String> = differs.chain(habits).collect();
        let weights = if differs.is_empty() { text::plain("doctrine-as-written") } else { differs.join(", ") };
        page.paragraph("  ", &say!("doctrine-weights", weights = weights));
    }
}

/// What each point of an agreement is worth, to both sides.
fn terms(doctrine: &Doctrine, page: &mut Page) {
    let terms = &doctrine.terms;
    page.gap();
    page.heading(&text::plain("doctrine-bargain"));
    page.paragraph("", &text::plain("doctrine-terms"));
    page.gap();
    let points = [
        ("doctrine-point-relief", terms.relief),
        ("doctrine-point-volumes", terms.volumes),
        ("doctrine-point-defence-part", terms.defence_partial),
        ("doctrine-point-defence-full", terms.defence_full),
        ("doctrine-point-technology", terms.technology),
        ("doctrine-point-half-go-on", terms.suspension_part),
        ("doctrine-point-all-go-on", terms.suspension_none),
        ("doctrine-point-verification", terms.verification),
        ("doctrine-point-snap-back", terms.snap_back),
        ("doctrine-point-finance", terms.finance),
        ("doctrine-point-month", terms.month),
        ("doctrine-point-treaty", terms.treaty),
    ];
    for (key, point) in points {
        let name = text::plain(key);
        page.line(&format!("  {name:<46} {:>6} {:>6}", point.union, point.beijing));
    }
    let figures = &doctrine.bargain;
    page.gap();
    page.paragraph(
        "",
        &say!(
            "doctrine-signs",
            security = figures.security,
            relief = figures.relief,
            slope = figures.slope,
            verified = figures.seen_verified / 100,
            unverified = figures.seen_unverified / 100
        ),
    );
}

/// What it fears, and how it goes about it.
fn conduct(doctrine: &Doctrine, page: &mut Page) {
    page.gap();
    page.heading(&text::plain("doctrine-fears"));
    page.paragraph("", &text::plain("doctrine-fears-about"));
    page.gap();
    figures(&doctrine.threat.told(), page);
    page.gap();
    page.heading(&text::plain("doctrine-craft"));
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
