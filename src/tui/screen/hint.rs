//! What a step of the guide advises, as the keys that do it here: in lines it is typed, on screens it is pressed.

use crate::tui::keymap::{Action, Context};
use crate::tui::scene::{Model, Scene};
use crate::tui::text::tx;

/// What to press on a screen for what a step says to type; nothing where this screen has no key for it.
pub(super) fn keys(scene: &Scene<'_>, model: &Model<'_>, context: Context, typed: &str) -> Option<String> {
    let key = |action| scene.key(context, action).map(|(key, _)| key);
    let first = typed.split(' ').next().unwrap_or_default();
    match context {
        Context::Briefing => {
            let answer = match first {
                "1" => Some(Action::Choice1),
                "2" => Some(Action::Choice2),
                "3" => Some(Action::Choice3),
                _ => None,
            };
            let enter = key(Action::GoOn)?;
            Some(answer.and_then(key).map_or_else(|| press(&enter), |answer| press_then(&answer, &enter)))
        }
        Context::Consultation => super::offers::guided(scene, model, first),
        Context::Ballot if model.voter() == Some(model.eyes()) => {
            let vote = match first {
                "f" => Action::VoteFor,
                "a" => Action::VoteAbstain,
                "x" => Action::VoteAgainst,
                _ => return None,
            };
            Some(press_then(&key(vote)?, &scene.key(Context::Reason, Action::Choose)?.0))
        }
        _ => None,
    }
}

/// One key.
pub(super) fn press(key: &str) -> String {
    tx("guide-press", &[("key", key.to_owned().into())])
}

/// One key and then another.
pub(super) fn press_then(key: &str, then: &str) -> String {
    tx("guide-press-then", &[("key", key.to_owned().into()), ("then", then.to_owned().into())])
}
