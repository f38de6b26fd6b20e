//! Pictures of every screen at three sizes, characters and styles; drawing is pure.

use super::{Player, quiet};

/// The screens, each from a start by keys.
fn screens() -> Vec<(&'static str, Player)> {
    // A tilde lets what moves by itself come to rest.
    let at = |mut player: Player, keys: &str| {
        for keys in keys.split('~') {
            player.press(keys).rest();
        }
        player
    };
    let game = || Player::playing(quiet(&["DE"]));
    let table = || {
        let mut options = quiet(&["DE", "FR", "IT", "PL"]);
        options.table = true;
        options.minutes = Some(90);
        Player::playing(options)
    };
    let mut entered = at(table(), "enter .");
    entered.press(".").types("DE f FR f IT a PL x");
    vec![
        ("menu", Player::at_menu()),
        ("setup", at(Player::at_menu(), "enter down down")),
        ("seats", at(Player::at_menu(), "enter down enter f r")),
        ("about", at(Player::at_menu(), "enter b")),
        ("briefing", game()),
        ("consultation", at(game(), "enter down")),
        ("refused", at(game(), "enter end w")),
        ("form", at(game(), "enter down down enter")),
        ("ballot", at(game(), "enter n")),
        ("ballot_desk", at(game(), "enter n ~ d right right space")),
        ("reason", at(game(), "enter n ~ f")),
        ("ballot_result", at(game(), "enter n ~ f enter")),
        ("ballot_why", at(game(), "enter n ~ f enter ~ w")),
        ("moves", at(game(), "enter n ~ f enter ~ enter")),
        ("reckoning", at(game(), "enter n ~ f enter ~ enter enter")),
        ("reckoning_why", at(game(), "enter n ~ f enter ~ enter enter w")),
        ("board", at(game(), "p")),
        ("supply", at(game(), "p tab")),
        ("measures", at(game(), "p tab tab")),
        ("case_file", at(game(), "p tab tab tab")),
        ("ladder", at(game(), "p tab tab tab tab")),
        ("track", at(game(), "t")),
        ("pledges", at(game(), "p backtab backtab")),
        ("role", at(game(), "r")),
        ("log", at(game(), "enter n l")),
        ("desk", at(game(), "enter d down space + down +")),
        ("desk_mathematics", at(game(), "enter d x")),
        ("help", at(game(), "enter f1")),
        ("curtain", at(Player::playing(quiet(&["DE", "FR"])), "enter")),
        ("table_letters", at(table(), "enter")),
        ("table_consultation", at(table(), "enter .")),
        ("table_votes", entered),
    ]
}

#[test]
fn every_screen_at_three_sizes() {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        for (name, player) in screens() {
            let player = player.on(columns, rows);
            let picture = player.picture();
            assert_eq!(picture, player.picture(), "drawing {name} twice gives two pictures");
            insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}_{columns}x{rows}"), picture);
            });
        }
    }
}

#[test]
fn below_the_smallest_size_it_says_which_it_needs() {
    for (columns, rows) in [(79, 24), (80, 23), (20, 5), (1, 1), (0, 0)] {
        let player = Player::playing(quiet(&["DE"])).on(columns, rows);
        let text = player.text();
        assert!(columns < 20 || text.contains("80"), "{text}");
    }
}

#[test]
fn the_mono_theme_colours_nothing() {
    use coreper::tui::app::App;
    use coreper::tui::settings::Settings;
    use coreper::tui::theme::Depth;
    use coreper::tui::world::{Keeps, World};
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Color;
    let app = App::new(World::new(Keeps::Nothing), Settings::shipped(Depth::None));
    let area = Rect::new(0, 0, 80, 24);
    let mut buffer = Buffer::empty(area);
    app.draw(area, &mut buffer);
    assert!(buffer.content().iter().all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset));
}
