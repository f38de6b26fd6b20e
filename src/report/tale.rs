//! The report of a game that was saved under other rules: what was told of it when it was played. Nothing is counted anew.

use crate::session::save::{Tale, Told};
use crate::words::document::{Block, Document, Kind, Part};
use crate::words::text::{capital, plain, say};

/// The page.
#[must_use]
pub fn document(tale: &Tale) -> Document {
    let about = say!("tale-about", program = tale.program.as_str(), rules = tale.rules);
    let mut parts = vec![Part::new("about", plain("tale-game"), vec![Block::Notice(about)])];
    let mut lines = Vec::new();
    for step in &tale.steps {
        lines.extend(line(step));
        if let Some(round) = step.ended {
            parts.push(month(Some(round), std::mem::take(&mut lines)));
        }
    }
    if !lines.is_empty() {
        parts.push(month(None, lines));
    }
    Document { title: plain("tale-title"), kind: Kind::Report, parts }
}

fn month(round: Option<u16>, lines: Vec<String>) -> Part {
    let title = round.map_or_else(|| plain("tale-unfinished"), |round| say!("tale-round", round = round));
    let anchor = round.map_or_else(|| "unfinished".to_owned(), |round| format!("round-{round}"));
    let block = if lines.is_empty() { Block::Text(plain("report-quiet-month")) } else { Block::Bullets(lines) };
    Part::new(anchor, title, vec![block])
}

/// What a step said: an act that says nothing of what came of it in its own words.
fn line(step: &Told) -> Option<String> {
    let told = step.told.join(" ");
    match &step.act {
        Some((by, what)) if told.is_empty() => {
            is_act(what).then(|| say!("tale-act", who = by.as_str(), what = what.as_str()))
        }
        Some(_) | None => (!told.is_empty()).then(|| capital(&told)),
    }
}

/// Whether an act is more than the end of a turn.
fn is_act(what: &str) -> bool {
    !matches!(what, "ready" | "end-moves" | "end-signals")
}
