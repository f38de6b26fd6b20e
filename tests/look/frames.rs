//! Pictures to look at: with `COREPER_PICTURES` set to a folder, maps and charts are written there as SVG.

use super::map::votes;
use coreper::tui::glyph::Glyphs;
use coreper::tui::map::{self, Key, MapModel, Raster, tile};
use coreper::tui::svg::picture;
use coreper::tui::theme::{Depth, Role, Themes};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn keys(glyphs: Glyphs) -> Vec<Key> {
    let key =
        |(role, text): (Role, &str)| Key { fill: map::Fill::of(role), mark: glyphs.vote(role), text: text.to_owned() };
    [(Role::For, "for"), (Role::Against, "against"), (Role::Abstain, "abstain"), (Role::Open, "open")].map(key).into()
}

#[test]
fn pictures_of_the_map_in_every_theme() {
    let folder = std::env::var_os("COREPER_PICTURES").map(std::path::PathBuf::from);
    let themes = Themes::shipped();
    let mut made = 0;
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
        let area = Rect::new(0, 0, size.0, size.1);
        let mut buffer = Buffer::empty(area);
        buffer.set_style(area, theme.ground());
        let room = Rect { height: size.1 - 1, ..area };
        let model = MapModel { selected: Some("PL"), ..votes(glyphs) };
        map::draw(&model, &Raster::new(room.width, room.height, glyphs), &theme, room, &mut buffer);
        map::legend(
            &keys(glyphs),
            &theme,
            glyphs,
            Rect { y: size.1 - 1, height: 1, x: 1, width: size.0 - 2 },
            &mut buffer,
        );
        let svg = picture(&buffer, &theme, "The map of Europe");
        assert!(svg.starts_with("<svg ") && svg.matches("<text ").count() >= 27);
        if let Some(folder) = &folder {
            let name = format!("map-{id}-{depth:?}-{}-{}x{}.svg", glyphs.word(), size.0, size.1).to_lowercase();
            std::fs::write(folder.join(name), &svg).unwrap();
            let mut tiles = Buffer::empty(Rect::new(0, 0, 60, 17));
            tiles.set_style(tiles.area, theme.ground());
            let room = tiles.area;
            tile::draw(&model, &theme, glyphs, room, &mut tiles);
            std::fs::write(
                folder.join(format!("tiles-{id}-{depth:?}-{}.svg", glyphs.word())),
                picture(&tiles, &theme, "t"),
            )
            .unwrap();
        }
        made += 1;
    }
    assert_eq!(made, 11);
}
