//! Drawing: the map at a size made and shown, whole screens, and a frame in which one vote changes; all against the least that the
//! terminal library does for a screen of that size.

use coreper::tui::glyph::Glyphs;
use coreper::tui::map::{self, Fill, MapModel, Raster, Shown};
use coreper::tui::theme::{Depth, Role, Theme, Themes};
use criterion::Criterion;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, Widget as _};
use std::hint::black_box;

const SIZE: Rect = Rect { x: 0, y: 0, width: 200, height: 60 };

fn theme() -> Theme {
    Themes::shipped().theme("calm", Depth::True)
}

fn model(changed: Option<&str>) -> MapModel<'static> {
    let role = |code: &str| if Some(code) == changed { Role::Against } else { Role::For };
    let shown = |code| Shown { code, fill: Fill::of(role(code)), mark: '+', value: String::new() };
    MapModel { states: map::codes().into_iter().map(shown).collect(), selected: Some("DE") }
}

/// The least: a cleared buffer with a border, and the comparison with the one before.
fn least(before: &Buffer) -> usize {
    let mut buffer = Buffer::empty(SIZE);
    Block::bordered().render(SIZE, &mut buffer);
    before.diff(&buffer).len()
}

fn shown(model: &MapModel<'_>, raster: &Raster, theme: &Theme, before: &Buffer) -> usize {
    let mut buffer = Buffer::empty(SIZE);
    map::draw(model, raster, theme, SIZE, &mut buffer);
    before.diff(&buffer).len()
}

pub(crate) fn benches(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("look");
    let (theme, raster, empty) = (theme(), Raster::new(200, 60, Glyphs::Quadrant), Buffer::empty(SIZE));
    let mut drawn = Buffer::empty(SIZE);
    map::draw(&model(None), &raster, &theme, SIZE, &mut drawn);
    group.bench_function("least", |bencher| bencher.iter(|| least(black_box(&empty))));
    group.bench_function("map made", |bencher| bencher.iter(|| Raster::new(200, 60, Glyphs::Quadrant)));
    group.bench_function("map shown", |bencher| bencher.iter(|| shown(&model(None), &raster, &theme, &empty)));
    group.bench_function("one vote", |bencher| bencher.iter(|| shown(&model(Some("FR")), &raster, &theme, &drawn)));
    group.finish();
}

/// Prints medians, and each as a multiple of the least.
#[allow(clippy::disallowed_methods, reason = "a bench reads the clock")]
pub(crate) fn ratios() {
    let (theme, raster, empty) = (theme(), Raster::new(200, 60, Glyphs::Quadrant), Buffer::empty(SIZE));
    let mut drawn = Buffer::empty(SIZE);
    map::draw(&model(None), &raster, &theme, SIZE, &mut drawn);
    let typical = |question: &mut dyn FnMut() -> usize| {
        let mut times: Vec<f64> = (0..101)
            .map(|_| {
                let started = std::time::Instant::now();
                black_box(question());
                started.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let unit = typical(&mut || least(&empty));
    println!("\nthe least redraw at 200x60: {unit:.3} ms; median of 101 runs each:");
    let row = |name: &str, question: &mut dyn FnMut() -> usize| {
        let time = typical(question);
        println!("  {name:<28}{time:>10.4} ms{:>8.1} times the least", time / unit);
    };
    row("map made", &mut || Raster::new(200, 60, Glyphs::Quadrant).badges().len());
    row("map shown, whole", &mut || shown(&model(None), &raster, &theme, &empty));
    row("map shown, one vote changed", &mut || shown(&model(Some("FR")), &raster, &theme, &drawn));
}
