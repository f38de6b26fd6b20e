//! What a change costs on its way to the terminal: bytes, counted on whole screens.

use super::{Player, quiet};
use coreper::tui::input::Input;
use ratatui::backend::{Backend as _, CrosstermBackend};
use ratatui::buffer::Buffer;

/// What the terminal is sent to go from one picture to the next.
fn bytes(before: &Buffer, after: &Buffer) -> usize {
    let mut bytes = Vec::new();
    CrosstermBackend::new(&mut bytes).draw(before.diff(after).into_iter()).unwrap();
    bytes.len()
}

#[test]
fn a_vote_in_the_chamber_with_its_map_costs_less_than_four_kilobytes() {
    let mut player = Player::playing(quiet(&["DE"])).on(200, 60);
    player.press("enter n");
    let mut costs = Vec::new();
    while player.app.is_moving() {
        let before = player.buffer();
        player.app.input(&Input::Tick);
        costs.push(bytes(&before, &player.buffer()));
    }
    assert!(costs.len() > 10, "votes were seen one by one: {costs:?}");
    assert!(costs.iter().all(|cost| (10..4096).contains(cost)), "{costs:?}");
    let whole = bytes(&Buffer::empty(player.buffer().area), &player.buffer());
    assert!(whole > 4096, "a whole picture costs {whole}: the figures above are those of a change");
}
