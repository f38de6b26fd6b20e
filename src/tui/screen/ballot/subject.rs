//! What exactly is voted on, over the roll-call: as a list where there is room for one, else in short.

use crate::show::subject::{Measure, Subject};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{fit, pad, pad_left, wrapped};
use crate::words::text::capital;

/// Columns of what a measure takes, and of what it costs at home.
const FIGURES: [u16; 2] = [9, 7];

/// What is voted on in lines of so many columns, at most so many of them. What does not fit ends in an ellipsis, and is told whole
/// to who asks why.
pub(super) fn lines(subject: &Subject, columns: u16, rows: u16) -> Vec<(Role, String)> {
    let prose = |role: Role, text: &str| wrapped(text, columns).into_iter().map(move |line| (role, line));
    let further = || subject.further.iter().flat_map(|text| prose(Role::Text, text));
    let mut lines: Vec<(Role, String)> = Vec::new();
    if !subject.measures.is_empty() {
        lines.push((Role::Dim, head(&subject.measures, columns)));
        lines.extend(subject.measures.iter().map(|measure| (Role::Text, row(measure, columns))));
        lines.extend(prose(Role::Title, &capital(&subject.whole)));
    }
    lines.extend(further());
    let room = usize::from(rows);
    if lines.len() > room && !subject.measures.is_empty() {
        lines = prose(Role::Text, &subject.short).chain(further()).collect();
    }
    if lines.len() > room {
        lines.truncate(room);
        if let Some((_, last)) = lines.last_mut() {
            *last = format!("{}…", fit(last, columns.saturating_sub(1)).trim_end_matches('…'));
        }
    }
    lines
}

fn head(measures: &[Measure], columns: u16) -> String {
    let price =
        if measures.iter().any(|measure| measure.price.is_some()) { t("subject-head-price") } else { String::new() };
    cells(&t("subject-head"), &t("subject-head-takes"), &price, columns)
}

fn row(measure: &Measure, columns: u16) -> String {
    let price = measure.price.map(|price| price.to_string()).unwrap_or_default();
    cells(&measure.name, &measure.takes, &price, columns)
}

fn cells(name: &str, takes: &str, price: &str, columns: u16) -> String {
    let [wide, narrow] = FIGURES;
    let name = pad(name, columns.min(WIDEST).saturating_sub(wide + narrow));
    format!("{name}{}{}", pad_left(takes, wide), pad_left(price, narrow))
}

/// The most columns of a row: figures stand near their names.
const WIDEST: u16 = 70;
