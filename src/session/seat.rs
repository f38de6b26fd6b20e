//! Seats by their codes: Council codes for states, `COM`, `CN`, `FAC`, `OBS`.

pub use crate::base::ids::code::{BEIJING, COMMISSION, FACILITATOR, OBSERVER};

use crate::base::ids::Seat;
use crate::campaign::Campaign;

/// The code of a seat, such as `EL` or `COM`.
#[must_use]
pub fn code(campaign: &Campaign, seat: Seat) -> &str {
    match seat {
        Seat::State(id) => campaign.text.states.get(id.index()).map_or("??", |state| state.id.as_str()),
        Seat::Commission => COMMISSION,
        Seat::Beijing => BEIJING,
        Seat::Facilitator => FACILITATOR,
        Seat::Observer => OBSERVER,
    }
}

/// The seat with a code; small letters serve.
#[must_use]
pub fn parse(campaign: &Campaign, code: &str) -> Option<Seat> {
    let code = code.to_ascii_uppercase();
    match code.as_str() {
        COMMISSION => Some(Seat::Commission),
        BEIJING => Some(Seat::Beijing),
        FACILITATOR => Some(Seat::Facilitator),
        OBSERVER => Some(Seat::Observer),
        // The Council's code for Greece is EL; GR is what people type.
        "GR" => campaign.state("EL").map(Seat::State),
        _ => campaign.state(&code).map(Seat::State),
    }
}

/// The codes of all seats that can be played.
#[must_use]
pub fn codes(campaign: &Campaign) -> Vec<&str> {
    let states = campaign.text.states.iter().map(|state| state.id.as_str());
    states.chain([COMMISSION, BEIJING]).collect()
}
