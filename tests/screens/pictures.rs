//! Pictures of every screen at three sizes, characters and styles; drawing is pure.

use super::{Player, quiet};
use crate::look::frames::{calm, keep};
use crate::look::svg;
use crate::session::{october, play_as_advised};
use coreper::base::ids::Seat;
use coreper::game::state::LengthId;
use coreper::session::{Controller, Session};
use coreper::tui::screen::Screen;
use coreper::tui::settings::Settings;
use coreper::tui::theme::Depth;
use coreper::tui::world::{Keeps, World};
use ratatui::style::Color;

/// Where a screen is reached from.
#[derive(Clone, Copy)]
pub(crate) enum Start {
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
    /// Beijing has moved.
    Moved,
    /// A game is over.
    Over,
}

/// The screens, each from a start by keys; at a tilde what moves by itself comes to rest, and a comma types a space.
pub(crate) const SCREENS: [(&str, Start, &str); 60] = [
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
    ("log", Start::One, "enter n ~ l"),
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
    ("moves", Start::Moved, ""),
    ("ending", Start::Over, ""),
    ("turning_points", Start::Over, "tab"),
    ("debrief", Start::Over, "tab tab"),
    ("debrief_last", Start::Over, "backtab"),
];

/// A month of Germany by the advice, to its end.
fn over() -> Session {
    let mut options = super::lively(&["DE"], LengthId::Short, 6);
    options.setup.rounds = 1;
    let mut session = Session::new(october(), options);
    play_as_advised(&mut session, 9);
    session
}

/// The world in which a screen is looked for.
fn world(start: Start) -> World {
    let playing = |options| World::new(Keeps::Nothing).with_session(Session::new(october(), options));
    match start {
        Start::Menu => World::new(Keeps::Nothing).with_seed(7),
        Start::One | Start::Opening => playing(quiet(&["DE"])),
        Start::Two => playing(quiet(&["DE", "FR"])),
        Start::Table => {
            let mut options = quiet(&["DE", "FR", "IT", "PL"]);
            options.table = true;
            options.minutes = Some(90);
            playing(options)
        }
        Start::Moved => playing(super::lively(&[], LengthId::Short, 6)),
        Start::Over => World::new(Keeps::Nothing).with_session(over()),
        Start::Talks => World::new(Keeps::Nothing).with_session(super::first::talked()),
        Start::Review => {
            let mut options = quiet(&[]);
            options.seats.insert(Seat::Beijing, Controller::Reviewed);
            playing(options)
        }
    }
}

/// A screen, reached by keys with the settings of a terminal of that depth.
fn reach_on(depth: Depth, from: Start, keys: &str) -> Player {
    let mut player = Player::before(world(from), Settings::shipped(depth));
    if !matches!(from, Start::Opening) {
        player = player.opened();
    }
    while matches!(from, Start::Moved) && !matches!(player.app.top(), Some(Screen::Moves(_))) {
        player.press("enter").rest();
    }
    if matches!(from, Start::Talks) {
        player.rest().press("f enter").rest().press("enter");
    }
    for keys in keys.replace(',', "space").split('~') {
        player.press(keys).rest();
    }
    player
}

pub(crate) fn reach(from: Start, keys: &str) -> Player {
    reach_on(Depth::True, from, keys)
}

#[test]
fn every_screen_at_three_sizes() {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        for (name, from, keys) in SCREENS {
            let player = reach(from, keys).on(columns, rows);
            let coloured = player.picture();
            assert_eq!(coloured, player.picture(), "drawing {name} twice gives two pictures");
            let mono = reach_on(Depth::None, from, keys).on(columns, rows);
            if std::env::var_os("COREPER_PICTURES").is_some() {
                keep(&format!("{name}_{columns}x{rows}"), &svg::picture(&player.buffer(), &calm(), name));
            }
            let picture = coloured + &mono.marked_beside(&player.text());
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

/// What colour alone would tell apart: neighbours with one glyph and two meanings.
#[test]
fn without_colours_the_words_stay_and_what_colour_told_apart_is_told_by_glyph_or_weight() {
    let words = |text: &str| -> Vec<String> {
        text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        for (name, from, keys) in SCREENS {
            let coloured = reach(from, keys).on(columns, rows);
            let mono = reach_on(Depth::None, from, keys).on(columns, rows);
            let (left, right) = (coloured.buffer(), mono.buffer());
            let area = *left.area();
            let mut said = words(&mono.text());
            for word in words(&coloured.text()) {
                let place = said.iter().position(|other| *other == word);
                said.swap_remove(place.unwrap_or_else(|| {
                    panic!("{name} at {columns}x{rows} does not say {word:?} without colours:\n{}", mono.text())
                }));
            }
            for (x, y) in (0..area.height).flat_map(|y| (0..area.width).map(move |x| (x, y))) {
                let (colour, plain) = (&left[(x, y)], &right[(x, y)]);
                assert!(plain.fg == Color::Reset && plain.bg == Color::Reset, "{name} has a colour at {x}, {y}");
                if x == 0 || colour.symbol() == " " {
                    continue;
                }
                let (before, plain_before) = (&left[(x - 1, y)], &right[(x - 1, y)]);
                let is_bar = |symbol: &str| symbol.chars().all(|char| ['█', '▓', '▒', '░'].contains(&char));
                let told_by_colour = is_bar(colour.symbol())
                    && before.symbol() == colour.symbol()
                    && (before.fg, before.bg) != (colour.fg, colour.bg);
                let told = plain_before.symbol() != plain.symbol() || plain_before.modifier != plain.modifier;
                assert!(
                    !told_by_colour || told,
                    "{name} at {columns}x{rows} tells by colour alone at {x}, {y}:\n{}",
                    mono.text()
                );
            }
        }
    }
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
