//! A pen: text and boxes on a canvas, in roles of a theme, and the spots for the mouse. It never writes outside the rect that it
//! is given.

use crate::tui::canvas::{Canvas, Said, Spot, Target};
use crate::tui::theme::{Role, Theme};
use crate::words::wrap::{self, Long};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, BorderType, Clear, Paragraph, Widget, Wrap};
use unicode_width::UnicodeWidthStr as _;

/// A pen over a canvas.
pub struct Pen<'a> {
    /// What is drawn on.
    pub buffer: &'a mut Buffer,
    /// What roles look like.
    pub theme: &'a Theme,
    spots: &'a mut Vec<Spot>,
    said: &'a mut Vec<Said>,
}

impl<'a> Pen<'a> {
    /// A pen.
    pub const fn new(canvas: &'a mut Canvas<'_>, theme: &'a Theme) -> Self {
        Self { buffer: &mut *canvas.buffer, theme, spots: &mut canvas.spots, said: &mut canvas.said }
    }

    /// Says what a click on a part of the picture does.
    pub fn spot(&mut self, area: Rect, target: Target) {
        if !area.is_empty() {
            self.spots.push(Spot { area, target });
        }
    }

    fn say(&mut self, area: Rect, text: &str) {
        if !area.is_empty() && !text.trim().is_empty() {
            let from = text.len() - text.trim_start().len();
            let x = area.x + u16::try_from(from).unwrap_or(0);
            self.said.push(Said { x, y: area.y, text: text.trim().to_owned() });
        }
    }

    /// A span in a role.
    #[must_use]
    pub fn span<'t>(&self, role: Role, text: impl Into<std::borrow::Cow<'t, str>>) -> Span<'t> {
        Span::styled(text, self.theme.style(role))
    }

    /// A line of spans in roles.
    #[must_use]
    pub fn spans<'t>(&self, parts: impl IntoIterator<Item = (Role, String)>) -> Line<'t> {
        Line::from(parts.into_iter().map(|(role, text)| self.span(role, text)).collect::<Vec<_>>())
    }

    /// One line of text in a role, cut with an ellipsis where it does not fit; gives back how wide it came out.
    pub fn text(&mut self, area: Rect, role: Role, text: &str) -> u16 {
        self.say(area, text);
        let text = fit(text, area.width);
        let width = wide(&text);
        if area.height > 0 {
            self.buffer.set_stringn(area.x, area.y, &text, usize::from(area.width), self.theme.style(role));
        }
        width
    }

    /// One line of text in a role, at the right end.
    pub fn right(&mut self, area: Rect, role: Role, text: &str) {
        let text = fit(text, area.width);
        let width = wide(&text);
        self.text(Rect { x: area.x + area.width - width, width, ..area }, role, &text);
    }

    /// A line of spans; what does not fit is cut.
    pub fn line(&mut self, area: Rect, line: &Line<'_>) {
        if area.height > 0 {
            self.say(area, &line.spans.iter().map(|span| span.content.as_ref()).collect::<String>());
            self.buffer.set_line(area.x, area.y, line, area.width);
        }
    }

    /// Lines one under the other, from one on; what does not fit is left out.
    pub fn lines(&mut self, area: Rect, lines: &[Line<'_>], from: usize) {
        for (line, y) in lines.iter().skip(from).zip(area.y..area.bottom()) {
            self.line(Rect { y, height: 1, ..area }, line);
        }
    }

    /// Running text, broken at words; gives back how many rows it took.
    pub fn prose(&mut self, area: Rect, role: Role, text: &str) -> u16 {
        let lines = wrapped(text, area.width);
        for ((at, line), y) in lines.iter().enumerate().zip(area.y..area.bottom()) {
            let cut = y + 1 == area.bottom() && at + 1 < lines.len();
            let line = if cut { cut_off(line, area.width) } else { line.clone() };
            self.text(Rect { y, height: 1, ..area }, role, &line);
        }
        u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height)
    }

    /// A text of many lines with its own styles, broken at words, scrolled by so many rows.
    pub fn scroll(&mut self, area: Rect, text: Text<'_>, from: u16) {
        for line in &text.lines {
            self.say(area, &line.spans.iter().map(|span| span.content.as_ref()).collect::<String>());
        }
        Paragraph::new(text).wrap(Wrap { trim: false }).scroll((from, 0)).render(area, self.buffer);
    }

    /// A heading with a rule behind it, over the whole width.
    pub fn heading(&mut self, area: Rect, title: &str) {
        let width = self.text(area, Role::Title, title);
        let rest = usize::from(area.width.saturating_sub(width + 1));
        let rule = Rect { x: area.x + width + 1, width: area.width.saturating_sub(width + 1), ..area };
        self.text(rule, Role::Frame, &"─".repeat(rest));
    }

    /// A window over whatever lies beneath; gives back the room inside.
    pub fn window(&mut self, area: Rect, title: &str) -> Rect {
        Clear.render(area, self.buffer);
        let block = Block::bordered()
            .border_type(BorderType::Rounded)
            .border_style(self.theme.style(Role::Frame))
            .style(self.theme.ground())
            .title(Span::styled(format!(" {title} "), self.theme.style(Role::Title)));
        let inner = block.inner(area);
        block.render(area, self.buffer);
        self.spot(area, Target::Nothing);
        Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
    }

    /// A row of the whole width in one role, as ground for text.
    pub fn bar(&mut self, area: Rect, role: Role) {
        self.buffer.set_style(area, self.theme.style(role));
    }
}

/// How many columns a text takes.
#[must_use]
pub fn wide(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// A text cut to so many columns, with an ellipsis where something is missing.
#[must_use]
pub fn fit(text: &str, columns: u16) -> String {
    if wide(text) <= columns {
        return text.to_owned();
    }
    let mut cut = String::new();
    for char in text.chars() {
        if wide(&cut) + 2 > columns {
            break;
        }
        cut.push(char);
    }
    // A text that was cut before has its ellipsis already.
    if columns > 0 { format!("{}…", cut.trim_end_matches([' ', '…'])) } else { String::new() }
}

/// A line after which more would follow: with an ellipsis at its end, for which its last letters make room.
fn cut_off(line: &str, columns: u16) -> String {
    fit(&format!("{line} {}", " ".repeat(usize::from(columns))), columns.min(wide(line) + 1))
}

/// A text filled with spaces, or cut, to exactly so many columns.
#[must_use]
pub fn pad(text: &str, columns: u16) -> String {
    let text = fit(text, columns);
    let missing = usize::from(columns.saturating_sub(wide(&text)));
    format!("{text}{}", " ".repeat(missing))
}

/// A number or unit filled with spaces on the left, to at least so many columns.
#[must_use]
pub fn pad_left(text: &str, columns: u16) -> String {
    let missing = usize::from(columns.saturating_sub(wide(text)));
    format!("{}{text}", " ".repeat(missing))
}

/// A text broken at spaces into lines of at most so many columns; words that are longer are cut apart.
#[must_use]
pub fn wrapped(text: &str, columns: u16) -> Vec<String> {
    wrap::wrapped(text, columns.into(), Long::Cut)
}

#[cfg(test)]
mod tests {
    use super::{fit, pad, pad_left, wide, wrapped};

    #[test]
    fn texts_are_cut_filled_and_broken_by_columns() {
        assert_eq!(fit("Determination", 8), "Determi…");
        assert_eq!(pad("für", 5), "für  ");
        assert_eq!(pad_left("65 %", 6), "  65 %");
        assert_eq!(wrapped("the act is not adopted", 8), ["the act", "is not", "adopted"]);
        assert!(wrapped("incomprehensibilities", 6).iter().all(|line| wide(line) <= 6));
        assert_eq!(fit("anything", 0), "");
    }
}
