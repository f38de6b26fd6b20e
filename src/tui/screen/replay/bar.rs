//! The bar of time: months as wide as their steps, with what stood out in each.

use crate::base::ids::Seat;
use crate::game::event::{BeijingEvent, ClockEvent, Event, VoteEvent};
use crate::game::state::Gate;
use crate::law::comitology::Opinion;
use crate::session::{Book, Place, Stride};
use crate::tui::glyph::Glyphs;
use crate::tui::screen::frame;
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::words::number;
use ratatui::layout::Rect;

/// What stands at a step, the least weighty first: where several share a column, the weightiest is seen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Mark {
    /// Nothing that stands out.
    Quiet,
    /// A month begins.
    Month,
    /// Beijing announced or did something.
    Beijing,
    /// One's own act.
    Own,
    /// A vote without an opinion or without force: a straw poll, no opinion of a committee.
    Open,
    /// A vote that was lost.
    Lost,
    /// A vote that was carried.
    Carried,
    /// The end.
    End,
}

impl Mark {
    /// Its sign: never colour alone.
    const fn sign(self) -> char {
        match self {
            Self::Quiet => '─',
            Self::Month => '┼',
            Self::Beijing => 'B',
            Self::Own => '▴',
            Self::Open => '○',
            Self::Lost => '✗',
            Self::Carried => '✓',
            Self::End => '■',
        }
    }

    const fn role(self) -> Role {
        match self {
            Self::Quiet | Self::Month => Role::Dim,
            Self::Beijing => Role::Warning,
            Self::Own => Role::Me,
            Self::Open => Role::Abstain,
            Self::Lost => Role::Against,
            Self::Carried => Role::For,
            Self::End => Role::Title,
        }
    }
}

/// What stands at a step, as a seat may know it.
pub(super) fn mark(session: &Book, place: &Place, eyes: Seat) -> Mark {
    let Some(line) = session.happened(place, eyes) else { return Mark::Month };
    let of_event = |event: &Event| match event {
        Event::Clock(ClockEvent::Ended(_)) => Mark::End,
        Event::Vote(VoteEvent::BallotClosed { gate: Gate::Straw, .. })
        | Event::Vote(VoteEvent::BallotClosed { opinion: Some(Opinion::None), .. }) => Mark::Open,
        Event::Vote(VoteEvent::BallotClosed { carried: true, .. }) => Mark::Carried,
        Event::Vote(VoteEvent::BallotClosed { carried: false, .. }) => Mark::Lost,
        Event::Beijing(BeijingEvent::Signalled { .. } | BeijingEvent::Used { .. } | BeijingEvent::Eased { .. }) => {
            Mark::Beijing
        }
        Event::Clock(_)
        | Event::Vote(_)
        | Event::Beijing(_)
        | Event::Measure(_)
        | Event::Commission(_)
        | Event::Member(_)
        | Event::Table(_) => Mark::Quiet,
    };
    let own = line.asked.as_ref().is_some_and(|(seat, _)| *seat == eyes);
    let begins = if place.is_at(Stride::Month) { Mark::Month } else { Mark::Quiet };
    let asked = if own { Mark::Own } else { Mark::Quiet };
    line.events.iter().map(of_event).max().unwrap_or(Mark::Quiet).max(begins).max(asked)
}

/// Draws the months, the bar with its marks, where one stands, and what the marks mean.
pub(super) fn draw(pen: &mut Pen<'_>, glyphs: Glyphs, (places, marks): (&[Place], &[Mark]), at: usize, area: Rect) {
    let [names, bar, here, legend] = [0, 1, 2, 3].map(|row| frame::line_of(area, row));
    let last = places.len().saturating_sub(1).max(1);
    let column = |step: usize| u16::try_from(step * usize::from(area.width.saturating_sub(1)) / last).unwrap_or(0);
    let mut line = vec![Mark::Quiet; usize::from(area.width)];
    for (step, mark) in marks.iter().enumerate() {
        if let Some(cell) = line.get_mut(usize::from(column(step))) {
            *cell = (*cell).max(*mark);
        }
    }
    for (x, mark) in (0u16..).zip(&line) {
        let cell = Rect { x: bar.x + x, width: 1, ..bar };
        pen.text(cell, mark.role(), &mark.sign().to_string());
    }
    let mut free = 0;
    for (step, place) in places.iter().enumerate().filter(|(_, place)| place.is_at(Stride::Month)) {
        let x = column(step);
        if x >= free {
            let name: String = number::short::month(place.month).chars().take(3).collect();
            free = x
                + 1
                + pen.text(Rect { x: names.x + x, width: names.width.saturating_sub(x), ..names }, Role::Dim, &name);
        }
    }
    let x = column(at);
    let sign = if glyphs.is_unicode() { "◆" } else { "^" };
    pen.text(Rect { x: here.x + x, width: here.width.saturating_sub(x), ..here }, Role::Key, sign);
    pen.text(legend, Role::Dim, &t("replay-legend"));
}
