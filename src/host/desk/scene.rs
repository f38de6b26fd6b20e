//! What the desk has stand on the wall: a scene, a page of the debrief, and what it reveals at the end.

use crate::host::hall::{Hall, Stage};
use crate::host::scene::Scene;
use crate::table::Ask;
use crate::words::text::{plain, say};

/// What stands on the wall from now on: `scene count`, `scene votes 2`, `scene on` and `scene back` for the pages of the debrief; alone it
/// lists the scenes.
#[must_use]
pub fn scene(hall: &Hall, rest: &str) -> Vec<String> {
    let (word, number) = rest.split_once(' ').map_or((rest, ""), |(word, number)| (word, number.trim()));
    let scene = match (hall.scene(), word) {
        (Scene::Debrief(which, at), "on") => Some(Scene::Debrief(which, at + 1)),
        (Scene::Debrief(which, at), "back") => Some(Scene::Debrief(which, at.saturating_sub(1))),
        (_, "on" | "back") => return vec![plain("debrief-no-pages")],
        (_, word) => Scene::parse(word),
    };
    let Some(scene) = scene else {
        return Scene::ALL.into_iter().map(|scene| [scene.word(), &scene.name()].join(": ")).collect();
    };
    let scene = match (scene, number.parse::<usize>().ok()) {
        (Scene::Debrief(which, _), Some(number)) => Scene::Debrief(which, number.saturating_sub(1)),
        (scene, _) => scene,
    };
    let (scene, of) = match scene {
        Scene::Debrief(which, at) => match hall.debrief(which) {
            Ok(pages) => (Scene::Debrief(which, at.min(pages.len().saturating_sub(1))), pages.len()),
            Err(why) => return vec![why],
        },
        scene @ (Scene::Game
        | Scene::Join
        | Scene::Count
        | Scene::Map
        | Scene::Months
        | Scene::Talk
        | Scene::Clock
        | Scene::Sealed) => (scene, 1),
    };
    hall.inner().scene = scene;
    // In a lobby there is no record yet.
    if hall.stage() == Stage::Playing {
        hall.by_desk(Ask::Scene(scene.word().to_owned()));
    }
    hall.keep();
    hall.stir();
    let mut told = vec![say!("scene-stands", scene = scene.name())];
    if let Scene::Debrief(_, at) = scene
        && of > 1
    {
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
