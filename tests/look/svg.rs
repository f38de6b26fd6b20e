//! A screen as a picture: a buffer to SVG, with the characters that are made of blocks and lines drawn as shapes.
//!
//! The pictures in the README are made by it from the program's own screens. It writes text and touches no file.

mod ink;
mod shape;

use coreper::tui::theme::{Role, Theme};
use ink::{Palette, hex};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;
use shape::{Arms, Block, arms, block};
use std::fmt::Write as _;

/// A cell in units of the picture.
const WIDE: u32 = 10;
/// A cell is about twice as high as wide.
const HIGH: u32 = 20;
const MARGIN: u32 = 12;

/// A buffer as an SVG picture, in the colours that a terminal would show; `title` is read out in place of it.
pub(crate) fn picture(buffer: &Buffer, theme: &Theme, title: &str) -> String {
    let palette = Palette::of(theme.style(Role::Text).fg, theme.ground().bg);
    let area = buffer.area;
    let (wide, high) = (u32::from(area.width) * WIDE + 2 * MARGIN, u32::from(area.height) * HIGH + 2 * MARGIN);
    let mut out = String::new();
    let head = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" width=\"{wide}\" height=\"{high}\" role=\"img\">\n\
         <title>{}</title>\n<style>text{{font-family:'DejaVu Sans Mono','Cascadia Mono',Menlo,Consolas,monospace;\
         font-size:16.4px;white-space:pre}}.b{{font-weight:bold}}.u{{text-decoration:underline}}.i{{font-style:italic}}rect{{shape-rendering:crispEdges}}</style>\n\
         <rect width=\"{wide}\" height=\"{high}\" rx=\"8\" fill=\"{}\"/>\n<g transform=\"translate({MARGIN} {MARGIN})\">\n",
        escaped(title),
        hex(palette.ground),
    );
    out.push_str(&head);
    for y in 0..area.height {
        row(&mut out, buffer, y, &palette);
    }
    out.push_str("</g>\n</svg>\n");
    out
}

/// A cell with its colours settled.
struct Drawn<'a> {
    symbol: &'a str,
    front: (u8, u8, u8),
    back: (u8, u8, u8),
    class: &'static str,
}

fn drawn<'a>(cell: &'a Cell, palette: &Palette) -> Drawn<'a> {
    let (mut front, mut back) = (palette.rgb(cell.fg, true), palette.rgb(cell.bg, false));
    if cell.modifier.contains(Modifier::REVERSED) {
        (front, back) = (back, front);
    }
    if cell.modifier.contains(Modifier::DIM) {
        front = Palette::dimmed(front, back);
    }
    let has = |modifier| cell.modifier.contains(modifier);
    let class = match (has(Modifier::BOLD), has(Modifier::UNDERLINED), has(Modifier::ITALIC)) {
        (true, true, _) => "b u",
        (true, false, _) => "b",
        (false, true, _) => "u",
        (false, false, true) => "i",
        (false, false, false) => "",
    };
    Drawn { symbol: cell.symbol(), front, back, class }
}

fn row(out: &mut String, buffer: &Buffer, y: u16, palette: &Palette) {
    let area = buffer.area;
    let cells: Vec<Drawn<'_>> = (0..area.width).map(|x| drawn(&buffer[(area.x + x, area.y + y)], palette)).collect();
    let top = u32::from(y) * HIGH;
    for (from, run) in runs(&cells, |a, b| a.back == b.back) {
        if run[0].back != palette.ground {
            rect(out, (from * WIDE, top, count(run) * WIDE, HIGH), run[0].back, "");
        }
    }
    for (from, run) in runs(&cells, |a, b| (a.symbol, a.front) == (b.symbol, b.front)) {
        shapes(out, run, from, top);
    }
    let is_text = |cell: &Drawn<'_>| !cell.symbol.trim().is_empty() && !is_shape(cell.symbol);
    // Words keep the spaces between them; two spaces end a run.
    for (from, run) in runs(&cells, |a, b| (a.front, a.class) == (b.front, b.class) && (is_text(a) == is_text(b))) {
        if is_text(&run[0]) {
            text(out, run, from, top);
        }
    }
}

/// Neighbours that are alike, with the column of the first.
fn runs<'r, 'a>(
    cells: &'r [Drawn<'a>],
    alike: impl Fn(&Drawn<'a>, &Drawn<'a>) -> bool + 'r,
) -> Vec<(u32, &'r [Drawn<'a>])> {
    let mut from = 0;
    cells
        .chunk_by(alike)
        .map(|run| {
            let at = from;
            from += count(run);
            (at, run)
        })
        .collect()
}

fn count<T>(run: &[T]) -> u32 {
    u32::try_from(run.len()).unwrap_or(u32::MAX)
}

fn is_shape(symbol: &str) -> bool {
    block(symbol).is_some() || arms(symbol).is_some()
}

fn shapes(out: &mut String, run: &[Drawn<'_>], from: u32, top: u32) {
    let (symbol, front) = (run[0].symbol, run[0].front);
    let (left, wide) = (from * WIDE, count(run) * WIDE);
    match block(symbol) {
        Some(Block::Shade(opacity)) => {
            let extra = format!(" fill-opacity=\"{opacity}\"");
            rect(out, (left, top, wide, HIGH), front, &extra);
        }
        Some(Block::Parts(parts)) => {
            for at in 0..count(run) {
                for (x, y, w, h) in &parts {
                    let whole = *x == 0 && *w == WIDE;
                    if whole && at > 0 {
                        continue;
                    }
                    let wide = if whole { wide } else { *w };
                    rect(out, (left + at * WIDE + x, top + y, wide, *h), front, "");
                }
            }
        }
        None => {
            let Some(arms) = arms(symbol) else { return };
            for at in 0..count(run) {
                let level = arms.is_level();
                if level && at > 0 {
                    break;
                }
                lines(out, arms, (left + at * WIDE, top), if level { wide } else { WIDE }, front);
            }
        }
    }
}

/// The arms of a line-drawing character; a level line is drawn over its whole run at once.
fn lines(out: &mut String, arms: Arms, (left, top): (u32, u32), wide: u32, front: (u8, u8, u8)) {
    let (x, y) = (left + WIDE / 2, top + HIGH / 2);
    let mut path = String::new();
    if arms.is_level() {
        let _ = write!(path, "M{left} {y}h{wide}");
    } else {
        let ends = [('l', left, y), ('r', left + WIDE, y), ('u', x, top), ('d', x, top + HIGH)];
        for (_, end_x, end_y) in ends.into_iter().filter(|(way, ..)| arms.goes(*way)) {
            let _ = write!(path, "M{x} {y}L{end_x} {end_y}");
        }
    }
    let dash = if arms.dashed { " stroke-dasharray=\"3 2\"" } else { "" };
    let weight = if arms.heavy { "3" } else { "1.4" };
    let _ =
        writeln!(out, "<path d=\"{path}\" stroke=\"{}\" stroke-width=\"{weight}\"{dash} fill=\"none\"/>", hex(front));
}

fn rect(out: &mut String, (x, y, w, h): (u32, u32, u32, u32), fill: (u8, u8, u8), extra: &str) {
    let _ = writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{}\"{extra}/>", hex(fill));
}

fn text(out: &mut String, run: &[Drawn<'_>], from: u32, top: u32) {
    let words: String = run.iter().map(|cell| cell.symbol).collect();
    let class = if run[0].class.is_empty() { String::new() } else { format!(" class=\"{}\"", run[0].class) };
    let _ = writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{}\"{class}>{}</text>",
        from * WIDE,
        top + 15,
        count(run) * WIDE,
        hex(run[0].front),
        escaped(&words),
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::picture;
    use coreper::tui::theme::{Depth, Role, Themes};
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    #[test]
    fn text_is_text_blocks_are_rectangles_and_lines_are_paths() {
        let theme = Themes::shipped().theme("calm", Depth::True);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
        buffer.set_string(0, 0, "a<b ▀▀ ──", theme.style(Role::For));
        let svg = picture(&buffer, &theme, "Votes & gates");
        assert!(svg.contains(">a&lt;b</text>") && svg.contains("<title>Votes &amp; gates</title>"), "{svg}");
        assert!(svg.contains("<rect x=\"40\" y=\"0\" width=\"20\" height=\"10\" fill=\"#5db3f0\"/>"), "{svg}");
        assert!(svg.contains("d=\"M70 10h20\""), "{svg}");
        assert_eq!(svg, picture(&buffer, &theme, "Votes & gates"));
    }
}
