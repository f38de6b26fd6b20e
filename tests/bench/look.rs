//! Drawing: the map at a size made and shown, whole screens, and a frame in which one vote changes; all against the least that the
//! terminal library does for a screen of that size.

use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::campaign::{Campaign, builtin};
use coreper::game::rulebook::Truce;
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::session::{Controller, Options, Session};
use coreper::tui::app::App;
use coreper::tui::glyph::Glyphs;
use coreper::tui::input::{Input, Key};
use coreper::tui::map::{self, Fill, MapModel, Raster, Shown};
use coreper::tui::settings::Settings;
use coreper::tui::theme::{Depth, Role, Theme, Themes};
use coreper::tui::world::{Keeps, World};
use criterion::Criterion;
use ratatui::backend::{Backend as _, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, Widget as _};
use std::hint::black_box;
use std::sync::Arc;

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

/// A roll-call under way, seen from Germany's seat: thresholds, every member, the desk and the map.
fn chamber() -> App {
    let files = builtin::files("october-2025").expect("it is built in");
    let campaign = Arc::new(Campaign::from_files(files).expect("it is valid"));
    let setup = Setup {
        length: LengthId::Short,
        rounds: 0,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    let mut options = Options::new(setup, 7);
    let states = campaign.rules.state_ids().map(Seat::State);
    options.seats = states.chain([Seat::Commission, Seat::Beijing]).map(|seat| (seat, Controller::Passive)).collect();
    let germany = campaign.state("DE").expect("it is a member");
    options.seats.insert(Seat::State(germany), Controller::Human);
    let world = World::new(Keeps::Nothing).with_session(Session::new(campaign, options));
    let mut app = App::new(world, Settings::shipped(Depth::True));
    app.input(&Input::Resize(SIZE.width, SIZE.height));
    for key in ["enter", "n"] {
        app.input(&Input::Key(Key::parse(key).expect("it is a key")));
    }
    assert!(app.is_moving(), "members declare");
    app
}

fn frame(app: &App) -> Buffer {
    let mut buffer = Buffer::empty(SIZE);
    app.draw(SIZE, &mut buffer);
    buffer
}

/// Draws a whole frame and writes what differs from the one before; gives back how many bytes the terminal is sent.
fn sent(app: &App, before: &Buffer) -> usize {
    let mut bytes = Vec::new();
    let after = frame(app);
    CrosstermBackend::new(&mut bytes).draw(before.diff(&after).into_iter()).expect("a list takes bytes");
    bytes.len()
}

/// The chamber before and after one more vote.
fn one_vote() -> (Buffer, App) {
    let mut app = chamber();
    let before = frame(&app);
    app.input(&Input::Tick);
    (before, app)
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
    let (before, app) = one_vote();
    group.bench_function("chamber, whole", |bencher| bencher.iter(|| sent(&app, black_box(&empty))));
    group.bench_function("chamber, one vote", |bencher| bencher.iter(|| sent(&app, black_box(&before))));
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
    let (before, app) = one_vote();
    row("chamber, whole", &mut || sent(&app, &empty));
    row("chamber, one vote more", &mut || sent(&app, &before));
    println!("  bytes: {} for the whole, {} for a vote", sent(&app, &empty), sent(&app, &before));
}
