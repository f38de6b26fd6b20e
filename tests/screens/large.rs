//! The tally in large type: on the roll-call and at the table of a class, as votes come in, in every theme and in ASCII.

use super::{Player, quiet};
use coreper::tui::glyph::Glyphs;
use coreper::tui::settings::Settings;
use coreper::tui::theme::Depth;

/// The figure 1 at the scale that 80 columns have.
const ONE: [&str; 5] = ["  ██  ", "████  ", "  ██  ", "  ██  ", "██████"];

/// Whether a figure stands in a picture, with its left upper corner in a column.
fn stands(text: &str, figure: &[&str], column: usize) -> bool {
    let rows: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
    let cut = |row: &Vec<char>| {
        let cells = (column..column + figure[0].chars().count()).map(|at| row.get(at).copied().unwrap_or(' '));
        cells.collect::<String>()
    };
    rows.windows(figure.len()).any(|rows| rows.iter().zip(figure).all(|(row, wanted)| cut(row) == *wanted))
}

#[test]
fn one_key_enlarges_a_roll_call_and_it_follows_the_votes() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter n").rest().expect("your vote");
    let before = player.text();
    player.press("z").expect("FOR").expect("ABSTAIN").expect("AGAINST").expect("MEMBERS 15 short");
    assert!(!stands(&player.text(), &ONE, 1), "nobody is for:\n{}", player.text());
    player.press("z");
    assert_eq!(player.text(), before);
    player.press("z f enter").rest().expect("MEMBERS 14 short").expect("18.46 %");
    assert!(stands(&player.text(), &ONE, 1), "one member is for:\n{}", player.text());
    assert!(!player.shows("Why? (only if you like"));
}

#[test]
fn a_class_sees_it_while_it_votes_and_with_the_result() {
    let mut options = quiet(&["DE", "FR", "IT"]);
    options.table = true;
    let mut player = Player::playing(options);
    player.press("enter . y enter . y enter f9").expect("TO VOTE").types("DE f").press("enter");
    assert!(stands(&player.text(), &ONE, 1), "{}", player.text());
    player.types("FR x").press("enter");
    assert!(stands(&player.text(), &ONE, 53), "one is against:\n{}", player.text());
    player.press("* .").rest().expect("Not for:").expect("MEMBERS");
    assert!(!player.shows("written down"), "{}", player.text());
}

#[test]
fn without_colours_and_in_ascii_words_and_letters_tell_the_sides_apart() {
    let mut settings = Settings::shipped(Depth::None);
    settings.glyphs = Glyphs::Ascii;
    let mut player = Player::set(quiet(&["DE"]), settings);
    player.press("enter n z f enter").rest();
    for words in ["FOR", "ABSTAIN", "AGAINST", "+ F", "o A", "x X", "Not for:", "######"] {
        player.expect(words);
    }
    assert!(!player.text().contains('█') && !player.text().contains('▒'), "{}", player.text());
}
