//! Pictures of the program's own screens: `COREPER_BLESS=1 cargo test --test coreper look::frames` writes those of the README to
//! `assets/frames`; with `COREPER_PICTURES` set to a folder, all that are made here are written there.

use super::chart::chart;
use super::map::votes;
use super::svg::picture;
use crate::plain::{game, told};
use crate::screens::{Player, lively};
use coreper::game::state::LengthId;
use coreper::tui::chart;
use coreper::tui::glyph::Glyphs;
use coreper::tui::map::{self, Key, MapModel, Raster, tile};
use coreper::tui::screen::Screen;
use coreper::tui::theme::{Depth, Role, Theme, Themes};
use ratatui::backend::{Backend as _, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::path::{Path, PathBuf};

pub(crate) fn keep(name: &str, svg: &str) {
    if let Some(folder) = std::env::var_os("COREPER_PICTURES") {
        std::fs::write(PathBuf::from(folder).join(format!("{name}.svg")), svg).unwrap();
    }
}

pub(crate) fn calm() -> Theme {
    Themes::shipped().theme("calm", Depth::True)
}

/// On to the first roll-call of a game in which France is played.
fn chamber() -> Player {
    let mut player = Player::playing(lively(&["FR"], LengthId::Short, 7)).on(120, 40);
    for _ in 0..80 {
        match player.app.top() {
            Some(Screen::Ballot(_)) => break,
            Some(Screen::Offers(_)) => player.press("n"),
            _ => player.press("enter"),
        };
    }
    assert!(matches!(player.app.top(), Some(Screen::Ballot(_))));
    player.rest();
    player
}

/// A vote in the line mode, as a terminal shows it.
fn line_mode() -> Buffer {
    let text = told(game("FR", LengthId::Short, 7), "\n\n", false).text;
    let mut buffer = Buffer::empty(Rect::new(0, 0, 82, 34));
    buffer.set_style(buffer.area, calm().ground());
    let vote = text.lines().skip_while(|line| !line.starts_with("## Council"));
    for (line, y) in vote.zip(0..34) {
        buffer.set_stringn(1, y, line, 80, calm().style(Role::Text));
    }
    buffer
}

#[test]
fn the_pictures_of_the_readme_can_be_made() {
    let mut player = chamber();
    let chamber = player.buffer();
    player.press("e");
    assert!(matches!(player.app.top(), Some(Screen::Europe(_))));
    player.press("tab");
    let europe = player.buffer();
    let mut desk = Player::playing(lively(&["FR"], LengthId::Short, 7)).on(100, 30);
    desk.press("enter d");
    let frames = [
        ("chamber", "The chamber: thresholds, roll-call, the map and the desk", chamber),
        ("map", "Europe by injury", europe),
        ("desk", "The desk: who is needed and who can stop it", desk.buffer()),
        ("lines", "The line mode", line_mode()),
    ];
    for (name, title, buffer) in frames {
        let svg = picture(&buffer, &calm(), title);
        assert!(svg.matches("<text ").count() > 20, "{name} has hardly any text");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/frames").join(format!("{name}.svg"));
        if std::env::var_os("COREPER_BLESS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &svg).unwrap();
        }
        keep(name, &svg);
        // A game's tuning changes what is drawn; that the picture is one of this screen does not change.
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(kept.contains(&format!("<title>{title}</title>")), "{name} is not what it is called");
    }
}

#[test]
fn europe_is_shown_by_everything_that_it_can_be_shown_by_and_walked_by_arrows_and_codes() {
    let mut player = chamber();
    player.press("e");
    let mut seen = Vec::new();
    for at in 0..6 {
        let text = player.text();
        assert!(text.contains("FR France"), "{text}");
        assert!(!seen.contains(&text), "two subjects look alike");
        seen.push(text);
        keep(&format!("europe-{at}"), &picture(&player.buffer(), &calm(), "Europe"));
        player.press("tab");
    }
    assert_eq!(player.text(), seen[0]);
    let west = player.press("left").text();
    assert!(west.contains("ES Spain") || west.contains("IE Ireland") || west.contains("PT Portugal"), "{west}");
    assert!(player.press("p l").text().contains("PL Poland"));
    let shapes = player.text();
    assert_ne!(player.press("x").text(), shapes);
    player = player.on(80, 24);
    assert!(player.press("e l").text().contains("EL Greece"));
    keep("europe-small", &picture(&player.buffer(), &calm(), "Europe"));
    assert!(matches!(player.press("esc").app.top(), Some(Screen::Ballot(_))));
    player.press("h");
    assert!(matches!(player.app.top(), Some(Screen::Charts(_))));
    keep("charts", &picture(&player.on(120, 40).buffer(), &calm(), "Charts"));
}

#[test]
fn one_vote_costs_less_than_four_kilobytes_at_200_by_60() {
    let (raster, theme) = (Raster::new(118, 55, Glyphs::Quadrant), calm());
    let area = Rect::new(0, 0, 118, 55);
    let drawn = |model: &MapModel<'_>| {
        let mut buffer = Buffer::empty(area);
        map::draw(model, &raster, &theme, area, &mut buffer);
        buffer
    };
    let before = drawn(&votes(Glyphs::Quadrant));
    for code in map::codes() {
        let mut model = votes(Glyphs::Quadrant);
        let state = model.states.iter_mut().find(|state| state.code == code).unwrap();
        let role = if state.fill.role == Role::For { Role::Against } else { Role::For };
        (state.fill, state.mark) = (map::Fill::of(role), Glyphs::Quadrant.vote(role));
        let mut bytes = Vec::new();
        CrosstermBackend::new(&mut bytes).draw(before.diff(&drawn(&model)).into_iter()).unwrap();
        assert!((10..4096).contains(&bytes.len()), "{code} costs {} bytes", bytes.len());
    }
}

fn keys(glyphs: Glyphs) -> Vec<Key> {
    let key =
        |(role, text): (Role, &str)| Key { fill: map::Fill::of(role), mark: glyphs.vote(role), text: text.to_owned() };
    [(Role::For, "for"), (Role::Against, "against"), (Role::Abstain, "abstain"), (Role::Open, "open")].map(key).into()
}

#[test]
fn maps_and_charts_in_every_theme_become_pictures() {
    let themes = Themes::shipped();
    for (id, depth, glyphs, size) in [
        ("calm", Depth::True, Glyphs::Quadrant, (120, 40)),
        ("calm", Depth::True, Glyphs::Octant, (120, 40)),
        ("calm", Depth::True, Glyphs::Half, (80, 28)),
        ("calm", Depth::True, Glyphs::Quadrant, (60, 26)),
        ("calm", Depth::Indexed, Glyphs::Quadrant, (80, 30)),
        ("calm", Depth::Sixteen, Glyphs::Quadrant, (80, 30)),
        ("calm", Depth::True, Glyphs::Ascii, (80, 30)),
        ("dark", Depth::True, Glyphs::Quadrant, (80, 30)),
        ("light", Depth::True, Glyphs::Quadrant, (80, 30)),
        ("high-contrast", Depth::True, Glyphs::Quadrant, (80, 30)),
        ("mono", Depth::None, Glyphs::Quadrant, (80, 30)),
    ] {
        let theme = themes.theme(id, depth);
        let (area, model) = (Rect::new(0, 0, size.0, size.1), MapModel { selected: Some("PL"), ..votes(glyphs) });
        let sheet = |draw: &dyn Fn(Rect, &mut Buffer)| {
            let mut buffer = Buffer::empty(area);
            buffer.set_style(area, theme.ground());
            draw(Rect { height: area.height - 1, ..area }, &mut buffer);
            let foot = Rect { x: 1, y: area.height - 1, width: area.width - 2, height: 1 };
            assert_eq!(map::legend(&keys(glyphs), &theme, glyphs, foot, &mut buffer), 1);
            picture(&buffer, &theme, "Europe")
        };
        let raster = Raster::new(area.width, area.height - 1, glyphs);
        let of = |what: &str| format!("{what}-{id}-{depth:?}-{}-{}x{}", glyphs.word(), size.0, size.1).to_lowercase();
        for (name, svg) in [
            ("shapes", sheet(&|room, buffer| map::draw(&model, &raster, &theme, room, buffer))),
            ("tiles", sheet(&|room, buffer| tile::draw(&model, &theme, glyphs, room, buffer))),
            ("curves", sheet(&|room, buffer| chart::draw(&chart(), &theme, glyphs, room, buffer))),
        ] {
            assert!(svg.starts_with("<svg ") && svg.matches("<text ").count() > 12, "{}", of(name));
            keep(&of(name), &svg);
        }
    }
}
