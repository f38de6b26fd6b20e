//! The map at many sizes: every state there, named, reached, and readable without colours.

use coreper::tui::glyph::Glyphs;
use coreper::tui::map::{self, Direction, Fill, MapModel, Raster, Shown, tile};
use coreper::tui::theme::{Depth, Role, Theme, Themes};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::collections::BTreeSet;

const SIZES: [(u16, u16); 9] =
    [(56, 21), (64, 24), (72, 30), (80, 24), (100, 30), (120, 40), (150, 48), (200, 60), (300, 100)];

/// A made-up roll-call with all four marks.
pub(super) fn votes(glyphs: Glyphs) -> MapModel<'static> {
    let role = |code: &str| match code {
        "DE" | "HU" | "SK" | "AT" => Role::Against,
        "IT" | "EL" | "MT" | "BG" | "CZ" | "SI" => Role::Abstain,
        "IE" | "CY" | "RO" | "HR" | "PT" => Role::Open,
        _ => Role::For,
    };
    let state = |code| {
        let role = role(code);
        Shown { code, fill: Fill::of(role), mark: glyphs.vote(role), value: String::new() }
    };
    MapModel { states: map::codes().into_iter().map(state).collect(), selected: None }
}

fn theme(id: &str, depth: Depth) -> Theme {
    Themes::shipped().theme(id, depth)
}

fn drawn(model: &MapModel<'_>, theme: &Theme, glyphs: Glyphs, (wide, high): (u16, u16)) -> Buffer {
    let area = Rect::new(0, 0, wide, high);
    let mut buffer = Buffer::empty(area);
    map::draw(model, &Raster::new(wide, high, glyphs), theme, area, &mut buffer);
    buffer
}

pub(super) fn lines(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    let row = |y| (area.x..area.right()).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (area.y..area.bottom()).map(row).collect()
}

#[test]
fn every_state_is_named_once_at_every_size_and_no_badge_touches_another() {
    for glyphs in Glyphs::ALL {
        for (wide, high) in SIZES {
            let raster = Raster::new(wide, high, glyphs);
            let badges = raster.badges();
            assert_eq!(badges.len(), 27, "{glyphs:?} {wide}x{high}");
            for (at, badge) in badges.iter().enumerate() {
                assert_eq!(badge.area.intersection(Rect::new(0, 0, wide, high)), badge.area);
                let others = &badges[at + 1..];
                assert!(others.iter().all(|other| !other.area.intersects(badge.area)), "{badge:?} {wide}x{high}");
            }
        }
    }
}

#[test]
fn a_click_on_a_badge_or_on_land_finds_its_state() {
    for (wide, high) in SIZES {
        let raster = Raster::new(wide, high, Glyphs::Quadrant);
        for badge in raster.badges() {
            for x in badge.area.x..badge.area.right() {
                assert_eq!(raster.at(x, badge.area.y), Some(badge.code));
            }
        }
        assert_eq!(raster.at(wide + 5, 0), None);
    }
    // Large states are found by their land, not by their badge alone.
    let raster = Raster::new(120, 40, Glyphs::Quadrant);
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let mut cells = 0;
    for y in 0..40 {
        for code in (0..120).filter_map(|x| raster.at(x, y)) {
            found.insert(code);
            cells += usize::from(code == "ES");
        }
    }
    assert_eq!(found.len(), 27);
    assert!(cells > 60, "Spain has {cells} cells");
}

type Step<'a> = &'a dyn Fn(&str, Direction) -> &'static str;

#[test]
fn arrows_reach_every_state_from_every_other_on_both_maps() {
    let maps: [Step<'_>; 2] = [&map::towards, &tile::towards];
    for step in maps {
        for start in map::codes() {
            let mut seen = BTreeSet::from([start]);
            let mut edge = vec![start];
            while let Some(code) = edge.pop() {
                edge.extend(Direction::ALL.map(|way| step(code, way)).into_iter().filter(|next| seen.insert(next)));
            }
            assert_eq!(seen.len(), 27, "from {start}: {seen:?}");
        }
        assert_eq!(step("ES", Direction::Left), "PT");
        assert_eq!(step("SE", Direction::Right), "FI");
        assert_eq!(step("PT", Direction::Left), "PT");
    }
}

#[test]
fn the_tile_map_has_a_tile_for_each_that_a_click_finds() {
    for area in [Rect::new(3, 2, 50, 8), Rect::new(0, 0, 78, 17), Rect::new(1, 1, 120, 30)] {
        let tiles: Vec<(&str, Rect)> =
            map::codes().into_iter().map(|code| (code, tile::place(area, code).unwrap())).collect();
        for (code, spot) in &tiles {
            assert!(!spot.is_empty() && spot.intersection(area) == *spot, "{code} {spot:?}");
            assert_eq!(tile::at(area, spot.right() - 1, spot.bottom() - 1), Some(*code));
            assert_eq!(tiles.iter().filter(|(_, other)| other.intersects(*spot)).count(), 1, "{code}");
        }
    }
}

#[test]
fn drawing_twice_is_the_same_and_stays_inside() {
    let (raster, theme) = (Raster::new(80, 30, Glyphs::Quadrant), theme("calm", Depth::True));
    let mut buffer = Buffer::empty(Rect::new(0, 0, 100, 40));
    buffer.set_style(buffer.area, theme.style(Role::Me));
    let area = Rect::new(10, 5, 80, 30);
    map::draw(&votes(Glyphs::Quadrant), &raster, &theme, area, &mut buffer);
    let once = buffer.clone();
    map::draw(&votes(Glyphs::Quadrant), &raster, &theme, area, &mut buffer);
    assert_eq!(once, buffer);
    let outside = |x: u16, y: u16| !area.contains((x, y).into());
    for (x, y) in (0..100).flat_map(|x| (0..40).map(move |y| (x, y))).filter(|(x, y)| outside(*x, *y)) {
        assert_eq!(buffer[(x, y)].symbol(), " ");
        assert_eq!(buffer[(x, y)].fg, theme.style(Role::Me).fg.unwrap());
    }
}

#[test]
fn without_colours_each_vote_has_its_mark_and_its_pattern() {
    for (id, depth, glyphs) in [
        ("mono", Depth::None, Glyphs::Quadrant),
        ("calm", Depth::Sixteen, Glyphs::Half),
        ("calm", Depth::True, Glyphs::Ascii),
    ] {
        let text = lines(&drawn(&votes(glyphs), &theme(id, depth), glyphs, (120, 40))).join("\n");
        for (code, role) in [("FR", Role::For), ("DE", Role::Against), ("IT", Role::Abstain), ("RO", Role::Open)] {
            assert!(text.contains(&format!("{code}{}", glyphs.vote(role))), "{code}\n{text}");
            let pattern = glyphs.pattern(role, 4);
            assert!(text.matches(pattern).count() > 10, "{pattern}\n{text}");
        }
        assert!(glyphs.is_unicode() || text.is_ascii(), "{text}");
    }
}

#[test]
fn the_state_looked_at_stands_out_in_every_theme() {
    for (id, depth) in
        [("calm", Depth::True), ("light", Depth::Indexed), ("calm", Depth::Sixteen), ("mono", Depth::None)]
    {
        let theme = theme(id, depth);
        let plain = drawn(&votes(Glyphs::Quadrant), &theme, Glyphs::Quadrant, (100, 34));
        let model = MapModel { selected: Some("PL"), ..votes(Glyphs::Quadrant) };
        let chosen = drawn(&model, &theme, Glyphs::Quadrant, (100, 34));
        let changed = plain.content().iter().zip(chosen.content()).filter(|(a, b)| a != b).count();
        assert!((6..300).contains(&changed), "{id} {depth:?}: {changed}");
    }
}

#[test]
fn the_picture_of_a_map_is_kept() {
    insta::assert_snapshot!(
        "map_ascii",
        lines(&drawn(&votes(Glyphs::Ascii), &theme("mono", Depth::None), Glyphs::Ascii, (78, 30))).join("\n")
    );
    let area = Rect::new(0, 0, 64, 16);
    let mut buffer = Buffer::empty(area);
    tile::draw(&votes(Glyphs::Quadrant), &theme("mono", Depth::None), Glyphs::Quadrant, area, &mut buffer);
    insta::assert_snapshot!("tiles_mono", lines(&buffer).join("\n"));
}
