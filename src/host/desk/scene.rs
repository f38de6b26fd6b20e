//! What the desk has stand on the wall: a scene, a page of the debrief, and what it reveals at the end.

use crate::host::hall::{Hall, Stage};
use crate::host::scene::Scene;
use crate::table::Ask;
use crate::words::text::{plain, say};

/// What stands on the wall from now on: `scene count`, `scene votes 2`, `scene on` and `scene back` for a scene of several pages; alone
/// it lists the scenes.
#[must_use]
pub fn scene(hall: &Hall, rest: &str) -> Vec<String> {
    let (word, number) = rest.split_once(' ').map_or((rest, ""), |(word, number)| (word, number.trim()));
    let stands = hall.scene();
    let scene = match (stands.page(), word) {
        (Some(at), "on") => Some(stands.at(at + 1)),
        (Some(at), "back") => Some(stands.at(at.saturating_sub(1))),
        (None, "on" | "back") => return vec![plain("debrief-no-pages")],
        (_, word) => Scene::parse(word),
    };
    let Some(scene) = scene else {
        return Scene::ALL.into_iter().map(|scene| [scene.word(), &scene.name()].join(": ")).collect();
    };
    let scene = number.parse::<usize>().map_or(scene, |number| scene.at(number.saturating_sub(1)));
    let of = match hall.pages_of(scene) {
        Ok(of) => of,
        Err(why) => return vec![why],
    };
    let scene = scene.page().map_or(scene, |at| scene.at(at.min(of.saturating_sub(1))));
    hall.inner().scene = scene;
    // In a lobby there is no record yet.
    if hall.stage() == Stage::Playing {
        hall.by_desk(Ask::Scene(scene.word().to_owned()));
    }
    hall.keep();
    hall.stir();
    let mut told = vec![say!("scene-stands", scene = scene.name())];
    if let Some(at) = scene.page().filter(|_| of > 1) {
        told.push(say!("debrief-page-of", page = at + 1, pages = of));
    }
    told
}

/// The aims of all delegations, met or not, stand on the wall from now on; nothing before the end.
#[must_use]
pub fn reveal(hall: &Hall) -> Vec<String> {
    match hall.reveal() {
        Ok(()) => vec![plain("debrief-revealed")],
        Err(why) => vec![why],
    }
}
