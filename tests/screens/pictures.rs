//! Pictures of every screen at three sizes, characters and styles; drawing is pure.

use super::{Player, quiet};
use coreper::base::ids::Seat;
use coreper::session::Controller;

/// Where a screen is reached from.
#[derive(Clone, Copy)]
pub(super) enum Start {
    /// The menu.
    Menu,
    /// A game with one player.
    One,
    /// A game with two at one machine.
    Two,
    /// A class.
    Table,
    /// A facilitator alone, before Beijing's proposals.
    Review,
    /// The page that opens a game.
    Opening,
    /// What came of two talks.
    Talks,
}

/// The screens, each from a start by keys; at a tilde what moves by itself comes to rest, and a comma types a space.
pub(super) const SCREENS: [(&str, Start, &str); 55] = [
    ("menu", Start::Menu, ""),
    ("setup", Start::Menu, "down enter down down"),
    ("seats", Start::Menu, "down enter down enter f r"),
    ("about", Start::Menu, "down enter b"),
    ("openings", Start::Menu, "down b tab"),
    ("seats_preview", Start::Menu, "down b tab tab down down"),
    ("briefing", Start::One, ""),
    ("consultation", Start::One, "enter down"),
    ("refused", Start::One, "enter end w"),
    ("form", Start::One, "enter down down enter"),
    ("package", Start::One, "enter b space down down space end up up space up up up up up up up up up up"),
    ("package_part", Start::One, "enter b down down x"),
    ("ballot", Start::One, "enter n"),
    ("ballot_desk", Start::One, "enter n ~ d right right space"),
    ("reason", Start::One, "enter n ~ f"),
    ("ballot_result", Start::One, "enter n ~ f enter"),
    ("ballot_why", Start::One, "enter n ~ f enter ~ w"),
    ("came", Start::One, "enter n ~ f enter ~ enter"),
    ("came_talks", Start::Talks, ""),
    ("opening", Start::Opening, ""),
    ("lesson", Start::Menu, "enter"),
    ("reckoning", Start::One, "enter n ~ f enter ~ enter enter"),
    ("reckoning_why", Start::One, "enter n ~ f enter ~ enter enter w"),
    ("board", Start::One, "p"),
    ("supply", Start::One, "p tab"),
    ("measures", Start::One, "p tab tab"),
    ("case_file", Start::One, "p tab tab tab"),
    ("ladder", Start::One, "p tab tab tab tab"),
    ("track", Start::One, "t"),
    ("pledges", Start::One, "p backtab backtab backtab"),
    ("role", Start::One, "r"),
    ("europe", Start::One, "e"),
    ("europe_pain", Start::One, "e tab right"),
    ("charts", Start::One, "enter n ~ f enter ~ enter enter h"),
    ("replay", Start::One, "enter n ~ f enter ~ enter enter s home ."),
    ("log", Start::One, "enter n l"),
    ("desk", Start::One, "enter d down space + down +"),
    ("desk_mathematics", Start::One, "enter d x"),
    ("help", Start::One, "enter f1"),
    ("glossary", Start::One, "enter n ~ f8"),
    ("glossary_typed", Start::One, "enter n ~ f8 p r o p o tab"),
    ("curtain", Start::Two, "enter"),
    ("table_letters", Start::Table, "enter"),
    ("table_letter", Start::Table, "enter F R enter"),
    (
        "table_consultation",
        Start::Table,
        "enter . y enter F R , l o b b y , H U , d e t e r m i n a t i o n , f enter D E , b a n a n a",
    ),
    ("table_closing", Start::Table, "enter . y enter ."),
    ("palette", Start::One, "enter ctrl-p d e"),
    ("palette_state", Start::One, "enter n ~ : h u n"),
    ("ballot_looks", Start::One, "enter n ~ : h u n enter"),
    ("ballot_large", Start::One, "enter n ~ z"),
    ("ballot_large_result", Start::One, "enter n ~ z f enter"),
    ("table_large", Start::Table, "enter . y enter . y enter D E , f , F R , f , I T , a enter P L , x f9"),
    ("table_votes", Start::Table, "enter . y enter . y enter D E , f , F R , f , I T , a enter P L , x"),
    ("review", Start::Review, ""),
    ("review_change", Start::Review, "c"),
];

fn start(start: Start) -> Player {
    match start {
        Start::Menu => Player::at_menu(),
        Start::One => Player::playing(quiet(&["DE"])),
        Start::Two => Player::playing(quiet(&["DE", "FR"])),
        Start::Table => {
            let mut options = quiet(&["DE", "FR", "IT", "PL"]);
            options.table = true;
            options.minutes = Some(90);
            Player::playing(options)
        }
        Start::Opening => Player::opening(quiet(&["DE"])),
        Start::Talks => {
            let mut player = Player::in_game(super::first::talked());
            player.rest().press("f enter").rest().press("enter");
            player
        }
        Start::Review => {
            let mut options = quiet(&[]);
            options.seats.insert(Seat::Beijing, Controller::Reviewed);
            Player::playing(options)
        }
    }
}

pub(super) fn reach(from: Start, keys: &str) -> Player {
    let mut player = start(from);
    for keys in keys.replace(',', "space").split('~') {
        player.press(keys).rest();
    }
    player
}

#[test]
fn every_screen_at_three_sizes() {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        for (name, from, keys) in SCREENS {
            let player = reach(from, keys).on(columns, rows);
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

/// Without colours nothing is lost that was said with them: words stay, and no cell has a colour.
#[test]
fn every_screen_says_the_same_without_colours() {
    use ratatui::style::Color;
    let words = |text: &str| -> std::collections::BTreeSet<String> {
        let spelt = |word: &&str| word.chars().count() > 3 && word.chars().all(char::is_alphabetic);
        text.split_whitespace().filter(spelt).map(str::to_owned).collect()
    };
    let is_plain = |player: &Player| {
        player.buffer().content().iter().all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset)
    };
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        for (name, from, keys) in SCREENS {
            let mut player = reach(from, keys).on(columns, rows);
            let coloured = words(&player.text());
            let themes = (0..8).take_while(|_| !is_plain(player.press("f2"))).count();
            assert!(themes < 8, "{name} has colours in every theme");
            let mono = words(&player.text());
            // The name of the theme takes the place of a hint.
            let hint = 12;
            let lost: Vec<&String> = coloured.difference(&mono).collect();
            assert!(lost.len() <= hint, "{name} at {columns}x{rows} loses {lost:?}:\n{}", player.text());
        }
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

/// Screens that ask one question and nothing else.
const ONE_QUESTION: [&str; 2] = ["curtain", "form"];

#[test]
fn no_page_at_120_columns_is_two_thirds_empty_unless_it_asks_one_question() {
    for (name, from, keys) in SCREENS.into_iter().filter(|(name, ..)| !ONE_QUESTION.contains(name)) {
        let text = reach(from, keys).on(120, 40).text();
        let used = text.lines().filter(|line| !line.trim().is_empty()).count();
        assert!(3 * used >= 40, "{name} uses {used} of 40 rows:\n{text}");
    }
}
