//! Campaigns whose figures lie at their bounds, played with overflow checks on: no sum in a game may run over, whatever an author gives.
//!
//! `COREPER_BOUNDS=20` plays every figure of the small campaign at both bounds under so many seeds; without it a sample is played.

use crate::session::options;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::campaign::diagnostic::Cause;
use coreper::campaign::{Campaign, Files, check, skeleton};
use coreper::game::state::LengthId;
use coreper::session::{Session, Step};
use std::ops::Range;
use std::panic::catch_unwind;
use std::sync::Arc;

/// A whole number in a file of the small campaign that may be from one bound to another.
struct Figure {
    file: String,
    place: Range<usize>,
    bounds: [i64; 2],
}

/// The whole numbers that stand as values in a file.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begin = 0;
    for piece in text.split_inclusive([' ', '[', ',', '{', '}', ']', '\n']) {
        let word = piece.trim_end_matches([' ', '[', ',', '{', '}', ']', '\n']);
        if word.parse::<i64>().is_ok() {
            found.push(begin..begin + word.len());
        }
        begin += piece.len();
    }
    found
}

fn with(files: &Files, file: &str, place: &Range<usize>, value: i64) -> Files {
    let mut files = files.clone();
    files.get_mut(file).unwrap().replace_range(place.clone(), &value.to_string());
    files
}

/// The figures of the small campaign, each `one_in`-th: what a number may be is said when it is far outside.
fn figures(one_in: usize) -> Vec<Figure> {
    let files = skeleton::files();
    let yaml = files.iter().filter(|(name, _)| *name != "populations.csv");
    let places = yaml.flat_map(|(name, text)| numbers(text).into_iter().map(move |place| (name.clone(), place)));
    let bounds = |(file, place): (String, Range<usize>)| {
        let (_, report) = check(with(&files, &file, &place, 999_999_999));
        let bounds = report.diagnostics.iter().find_map(|found| match found.cause {
            Cause::OutOfRange { value: 999_999_999, least, most } => Some([least, most]),
            _ => None,
        })?;
        Some(Figure { file, place, bounds })
    };
    places.step_by(one_in).filter_map(bounds).collect()
}

/// Plays games of bots to their end and looks at what is published; a campaign that cannot be played is none.
fn played(files: Files, seeds: Range<u64>) -> bool {
    let (Some(campaign), _) = check(files) else { return false };
    let campaign = Arc::new(campaign);
    for seed in seeds {
        let length = [LengthId::Short, LengthId::Standard, LengthId::Full][usize::try_from(seed % 3).unwrap()];
        whole(&campaign, length, seed);
    }
    true
}

fn whole(campaign: &Arc<Campaign>, length: LengthId, seed: u64) {
    let mut session = Session::new(Arc::clone(campaign), options(length, seed));
    assert!(matches!(session.run(), Ok(Step::Over)), "seed {seed}");
    let union = session.view(coreper::base::ids::Seat::Observer).union();
    for share in [union.cohesion, union.credibility, union.g7, union.defence] {
        assert!((0..=10_000).contains(&share), "{share}");
    }
}

#[test]
fn campaigns_at_their_bounds_play_to_the_end_without_running_over() {
    let seeds = std::env::var("COREPER_BOUNDS").ok().and_then(|seeds| seeds.parse::<u64>().ok());
    let figures = figures(if seeds.is_some() { 1 } else { 29 });
    let (mut campaigns, mut refused, mut broken) = (0, 0, Vec::new());
    for figure in &figures {
        for bound in figure.bounds {
            let files = with(&skeleton::files(), &figure.file, &figure.place, bound);
            let first = u64::try_from(figure.place.start % 3).unwrap();
            // All of them are tried, so that one run names whatever runs over.
            match catch_unwind(|| played(files, first..first + seeds.unwrap_or(1))) {
                Ok(true) => campaigns += 1,
                Ok(false) => refused += 1,
                Err(_) => broken.push(format!("{} at {}: {bound}", figure.file, figure.place.start)),
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    // Several figures at once, from a few to nearly all.
    let mut stream = Stream::new(1, Key::new(0, Purpose::Play));
    for draw in 0..seeds.map_or(3, |seeds| seeds * 10) {
        let mut files = skeleton::files();
        // From the end of each file, so that places before stay where they are.
        for figure in figures.iter().rev() {
            if stream.between(0, 99) < [3, 20, 60, 95][usize::try_from(draw % 4).unwrap()] {
                files =
                    with(&files, &figure.file, &figure.place, figure.bounds[usize::from(stream.between(0, 1) == 1)]);
            }
        }
        if played(files, 0..seeds.unwrap_or(1)) { campaigns += 1 } else { refused += 1 }
    }
    assert!(
        figures.len() > 10 && campaigns > refused,
        "{} figures, {campaigns} played, {refused} refused",
        figures.len()
    );
}
