//! Charts as SVG of our own: no script, no font from outside. Hue never says anything that shape, hatching or a letter does not say
//! too; each drawing has a title and a description for those who hear it, and the table of its numbers folded below.

mod bars;
mod curves;
mod lanes;
mod maps;
mod pen;
mod ranges;
mod tree;
mod web;

use super::chart::{Chart, Figure};
use crate::words::text::plain;
use maud::{Markup, html};
use pen::WIDTH;

/// A chart with its sentence and the table of its numbers; the id tells it from the others of its page.
pub(super) fn figure(chart: &Chart, id: &str, table: &Markup) -> Markup {
    let drawing = match &chart.figure {
        Figure::Bars(bars) => bars::draw(bars),
        Figure::Lanes(lanes) => lanes::draw(lanes),
        Figure::Curves(curves) => curves::draw(curves),
        Figure::Maps(maps) => maps::draw(maps),
        Figure::Web(web) => web::draw(web),
        Figure::Ranges(ranges) => ranges::draw(ranges),
        Figure::Tree(tree) => tree::draw(tree),
    };
    let (title, about) = (format!("{id}-title"), format!("{id}-about"));
    let view = format!("0 0 {WIDTH} {}", drawing.height.max(1));
    html! {
        figure id=(id) {
            figcaption { strong { (chart.title) } " " (chart.sentence) }
            div.scroll tabindex="0" role="region" aria-label=(chart.title) {
                svg role="img" viewBox=(view) aria-labelledby={ (title) " " (about) } {
                    title id=(title) { (chart.title) }
                    desc id=(about) { (chart.sentence) }
                    (drawing.marks)
                }
            }
            details { summary { (plain("chart-figures")) } (table) }
        }
    }
}

/// The hatchings that parts of drawings are filled with; once on a page.
pub(super) fn patterns() -> Markup {
    let line = |d: &str| html! { path d=(d) class="hatch" {} };
    html! {
        svg.patterns width="0" height="0" aria-hidden="true" focusable="false" {
            defs {
                pattern id="hatch-rise" width="6" height="6" patternUnits="userSpaceOnUse" { (line("M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5")) }
                pattern id="hatch-fall" width="6" height="6" patternUnits="userSpaceOnUse" { (line("M-1,5 L1,7 M0,0 L6,6 M5,-1 L7,1")) }
                pattern id="hatch-cross" width="6" height="6" patternUnits="userSpaceOnUse" { (line("M0,0 L6,6 M0,6 L6,0")) }
                pattern id="hatch-level" width="6" height="6" patternUnits="userSpaceOnUse" { (line("M0,3 L6,3")) }
                pattern id="hatch-dots" width="6" height="6" patternUnits="userSpaceOnUse" { circle cx="3" cy="3" r="1.2" class="dot" {} }
            }
        }
    }
}
