//! The calibration as a page.

use crate::campaign::Campaign;
use crate::study::backtest::calibration::{Calibration, Count, Interval, Quality, Row, Tenth};
use crate::words::text::{self, say};
use std::fmt::Write as _;

/// The page.
pub(super) fn page(campaign: &Campaign, found: &Calibration) -> String {
    let mut text = say!("calibration-title", campaign = campaign.text.id.as_str(), votes = found.votes.len());
    let _ = write!(text, "\n\n{:<40}", text::plain("calibration-head"));
    let all = [text::plain("calibration-all"), text::plain("calibration-reported")];
    for id in found.votes.iter().chain(&all) {
        let _ = write!(text, "  {id:<26}");
    }
    let _ = writeln!(text, " {}", text::plain("calibration-less"));
    for row in &found.rows {
        line(&mut text, row);
    }
    text.push('\n');
    let told = ["without-state", "without-vote", "persistence"];
    for row in found.rows.iter().filter(|row| told.contains(&row.way)) {
        finding(&mut text, row);
    }
    let _ = writeln!(text, "\n{}", text::plain("calibration-tenths"));
    for (at, tenth) in found.tenths.iter().enumerate().filter(|(_, tenth)| tenth.chances > 0) {
        reliability(&mut text, at, tenth);
    }
    let _ = writeln!(text, "\n{}", text::plain("calibration-totals"));
    for (id, counts) in found.votes.iter().zip(&found.counts) {
        let Some(counts) = counts else { continue };
        let told = ["for", "abstain", "against"].iter().zip(counts).map(|(what, of)| total(what, of));
        let _ = writeln!(text, "  {id:<24} {}", told.collect::<Vec<String>>().join("   "));
    }
    let _ = writeln!(text, "\n{}", text::plain("calibration-weights"));
    for weight in &found.weights {
        let ((least, most), (low, high)) = (weight.states, weight.votes);
        let (of, all) = (weight.of, weight.all);
        let _ = writeln!(text, "  {of:<28} {all:>7.2}   {least:>7.2} – {most:>7.2}   {low:>7.2} – {high:>7.2}");
    }
    let _ = writeln!(text, "\n{}\n\n{}", text::plain("calibration-alone"), text::plain("calibration-note"));
    text
}

/// A way of predicting, in words.
fn way(row: &Row) -> String {
    text::plain(match row.way {
        "campaign" => "calibration-way-campaign",
        "in-sample" => "calibration-way-in-sample",
        "without-state" => "calibration-way-without-state",
        "without-vote" => "calibration-way-without-vote",
        "posture-without-state" => "calibration-way-posture-without-state",
        "posture-without-vote" => "calibration-way-posture-without-vote",
        "persistence" => "calibration-way-persistence",
        _ => "calibration-way-base-rate",
    })
}

fn line(text: &mut String, row: &Row) {
    let _ = write!(text, "{:<40}", way(row));
    for quality in row.votes.iter().chain([&row.all, &row.reported]) {
        let told = quality.as_ref().map_or_else(|| "-".to_owned(), quality_in_figures);
        let _ = write!(text, "  {told:<26}");
    }
    let less = row.less_posture.as_ref().map_or_else(String::new, |by| format!(" {}", signed(by)));
    let _ = writeln!(text, "{less}");
}

fn quality_in_figures(quality: &Quality) -> String {
    let Interval { value, low, high } = quality.brier;
    format!("{value:.3} {low:.2}–{high:.2} ({}/{})", quality.hits, quality.of)
}

fn signed(by: &Interval) -> String {
    format!("{:+.3} ({:+.3} … {:+.3})", by.value, by.low, by.high)
}

/// What a row comes to beside posture alone, in words.
fn finding(text: &mut String, row: &Row) {
    let Some(by) = row.less_posture else { return };
    let key = if by.high < 0.0 {
        "calibration-beats"
    } else if by.low > 0.0 {
        "calibration-worse"
    } else {
        "calibration-even"
    };
    let _ = writeln!(text, "{}", say!(key, way = way(row)));
}

fn reliability(text: &mut String, at: usize, tenth: &Tenth) {
    let [said, happened, low, high] =
        [tenth.said, tenth.happened, tenth.low, tenth.high].map(|share| format!("{:.0}", share * 100.0));
    let chances = tenth.chances;
    let told = say!("calibration-tenth", chances = chances, said = said, happened = happened, low = low, high = high);
    let _ = writeln!(text, "  {:>3}–{:<3} %  {told}", at * 10, at * 10 + 10);
}

fn total(what: &str, count: &Count) -> String {
    format!("{what} {}: {:.1} ({}–{})", count.happened, count.mean, count.low, count.high)
}
