//! `people.json`, beside the save and never in it: who is who, so that all come back after a restart. It is written whole, read by its
//! owner alone, and gone when the session is ended.

use crate::base::file;
use crate::base::ids::{InjectId, Seat};
use crate::campaign::Campaign;
use crate::host::code::Code;
use crate::host::desks::{Duty, Held};
use crate::host::people::{Expected, Part, People, Person};
use crate::host::scene::Scene;
use crate::report::spoken;
use crate::session::{notation, seat};
use crate::table::{At, Clock, Laid};
use crate::words::text::say;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    code: String,
    #[serde(default)]
    observers: String,
    wall: String,
    boot: u32,
    closed: bool,
    last: u32,
    people: Vec<One>,
    expected: Vec<Awaited>,
    #[serde(default)]
    laid: Vec<Slip>,
    #[serde(default)]
    held: Vec<String>,
    #[serde(default)]
    skipped: Vec<String>,
    #[serde(default)]
    desks: Vec<Desk>,
    /// What is kept of what opened the desk in a browser, the newest last.
    #[serde(default)]
    opened: Vec<String>,
    #[serde(default)]
    room: Room,
}

/// A desk that was made for somebody.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Desk {
    number: u32,
    duty: String,
    words: String,
    #[serde(default)]
    name: Option<String>,
}

/// What the room stands at: gone with the session, and never in the game.
#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Room {
    /// Milliseconds that the clock has left, and whether it runs.
    clock: Option<(u64, bool)>,
    speaker: Option<(String, u64)>,
    list: Vec<(String, u64)>,
    /// Milliseconds for each who has the floor.
    each: Option<u64>,
    /// Delegations that the desk speaks to together, by the name that it gave them.
    groups: Vec<(String, Vec<String>)>,
    scene: Option<String>,
    /// Minutes planned for the whole, and milliseconds that were played of them.
    planned: Option<u16>,
    played: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct One {
    number: u32,
    name: String,
    #[serde(default)]
    joined_as: String,
    seats: Vec<String>,
    part: String,
    #[serde(default)]
    extra: bool,
    token: String,
    key: Option<String>,
    /// What is kept of the digits, how often they were guessed at, and how often new ones were drawn for that.
    #[serde(default)]
    digits: Option<(String, u8)>,
    #[serde(default)]
    drawn: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Awaited {
    name: String,
    seats: Vec<String>,
    part: String,
    #[serde(default)]
    extra: bool,
    #[serde(default)]
    came: Option<u32>,
}

/// A vote that lies in advance: gone when it is cast, and never in the game before.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slip {
    seat: String,
    vote: String,
    ballot: usize,
    /// Whether the host laid it there because time was up.
    #[serde(default)]
    by_host: bool,
}

/// The file beside a save that is still to be written: what the game will be, so that a host that dies in the lobby is opened again.
pub const LOBBY: &str = "lobby.jsonl";

/// What is kept of a hall.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The people.
    pub people: People,
    /// The code with which they join.
    pub code: Code,
    /// The code with which observers join.
    pub observers: Code,
    /// The code of the wall.
    pub wall: Code,
    /// How often the hall was opened.
    pub boot: u32,
    /// Votes that lie in advance.
    pub laid: Vec<Laid>,
    /// Injects that do not go out by themselves: the desk holds them.
    pub held: Vec<InjectId>,
    /// Injects that the desk leaves out.
    pub skipped: Vec<InjectId>,
    /// The desks that were made for others.
    pub desks: Vec<Held>,
    /// Hashes of what opened the desk in a browser of this machine, the newest last: a page of it that stays open finds the host again.
    pub opened: Vec<String>,
    /// What the room stands at.
    pub room: Standing,
}

impl Kept {
    /// What is known of a hall that is opened for the first time.
    #[must_use]
    pub fn new(people: People, code: Code, wall: Code) -> Self {
        Self {
            people,
            code,
            observers: Code::fresh(),
            wall,
            boot: 1,
            laid: Vec::new(),
            held: Vec::new(),
            skipped: Vec::new(),
            desks: Vec::new(),
            opened: Vec::new(),
            room: Standing::default(),
        }
    }
}

/// The clock of a room, its speaking list and what stands on its wall.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Standing {
    /// The clock, held with what it has left; whether it ran.
    pub clock: (Clock, bool),
    /// Who has the floor, and since when.
    pub speaker: Option<(Seat, At)>,
    /// Who comes next, each since when.
    pub list: Vec<(Seat, At)>,
    /// How long each who has the floor has it.
    pub each: Option<At>,
    /// Delegations that the desk speaks to together, by the name that it gave them.
    pub groups: Vec<(String, Vec<Seat>)>,
    /// What stands on the wall.
    pub scene: Scene,
    /// The minutes planned for the whole.
    pub planned: Option<u16>,
    /// How long was played, in milliseconds.
    pub played: At,
}

impl Standing {
    /// A clock as it is kept: with what it has left at a moment, for the time in between is nobody's.
    #[must_use]
    pub fn kept(clock: Clock, now: At) -> (Clock, bool) {
        (clock.left(now).map_or(Clock::Off, |left| Clock::Held { left }), clock.runs())
    }

    fn written(&self, campaign: &Campaign) -> Room {
        let code = |of: Seat| seat::code(campaign, of).to_owned();
        let named = |(of, since): &(Seat, At)| (code(*of), *since);
        let (clock, runs) = self.clock;
        Room {
            clock: clock.left(0).map(|left| (left, runs)),
            speaker: self.speaker.as_ref().map(named),
            list: self.list.iter().map(named).collect(),
            each: self.each,
            groups: self
                .groups
                .iter()
                .map(|(name, of)| (name.clone(), of.iter().map(|seat| code(*seat)).collect()))
                .collect(),
            scene: Some(self.scene.word().to_owned()),
            planned: self.planned,
            played: self.played,
        }
    }

    /// What of it can be read: what cannot is begun anew.
    fn read(room: &Room, campaign: &Campaign) -> Self {
        let seated = |(code, since): &(String, u64)| Some((seat::parse(campaign, code)?, *since));
        let group = |(name, codes): &(String, Vec<String>)| {
            (name.clone(), codes.iter().filter_map(|code| seat::parse(campaign, code)).collect())
        };
        Self {
            clock: room.clock.map_or((Clock::Off, false), |(left, runs)| (Clock::Held { left }, runs)),
            speaker: room.speaker.as_ref().and_then(seated),
            list: room.list.iter().filter_map(seated).collect(),
            each: room.each,
            groups: room.groups.iter().map(group).collect(),
            scene: room.scene.as_deref().and_then(Scene::parse).unwrap_or_default(),
            planned: room.planned,
            played: room.played,
        }
    }
}

pub use crate::report::spoken::folder;

/// The file beside a save.
#[must_use]
pub fn path(save: &Path) -> PathBuf {
    folder(save).join("people.json")
}

/// Writes it: whole, or not at all.
///
/// # Errors
/// When it cannot be written.
pub fn write(save: &Path, kept: &Kept, campaign: &Campaign) -> io::Result<()> {
    let codes = |seats: &[Seat]| seats.iter().map(|seat| seat::code(campaign, *seat).to_owned()).collect::<Vec<_>>();
    let people = kept.people.all.iter().map(|person| One {
        number: person.number,
        name: person.name.clone(),
        joined_as: person.joined_as.clone(),
        seats: codes(&person.seats),
        part: person.part.word().to_owned(),
        extra: person.extra,
        token: person.token.clone(),
        key: person.key.clone(),
        digits: person.digits.clone(),
        drawn: person.drawn,
    });
    let expected = kept.people.expected.iter().map(|one| Awaited {
        name: one.name.clone(),
        seats: codes(&one.seats),
        part: one.part.word().to_owned(),
        extra: one.extra,
        came: one.came,
    });
    let ids = |of: &[InjectId]| of.iter().map(|id| campaign.text.inject(*id).id.clone()).collect();
    let file = File {
        format: 1,
        code: kept.code.to_string(),
        observers: kept.observers.to_string(),
        wall: kept.wall.to_string(),
        boot: kept.boot,
        closed: kept.people.closed,
        last: kept.people.last,
        people: people.collect(),
        expected: expected.collect(),
        laid: kept.laid.iter().map(|laid| slip(campaign, laid)).collect(),
        held: ids(&kept.held),
        skipped: ids(&kept.skipped),
        desks: kept.desks.iter().map(desk).collect(),
        opened: kept.opened.clone(),
        room: kept.room.written(campaign),
    };
    let text = serde_json::to_vec_pretty(&file).map_err(io::Error::other)?;
    let (folder, path) = (folder(save), path(save));
    std::fs::create_dir_all(&folder)?;
    let new = path.with_extension("new");
    private(&new)?;
    file::write(&new, text)?;
    std::fs::rename(&new, &path)
}

fn desk(held: &Held) -> Desk {
    let Held { number, duty, words, name, said: _ } = held.clone();
    Desk { number, duty: duty.word().to_owned(), words, name }
}

fn slip(campaign: &Campaign, laid: &Laid) -> Slip {
    let seat = seat::code(campaign, laid.seat).to_owned();
    Slip { seat, vote: notation::write(campaign, &laid.vote), ballot: laid.ballot, by_host: laid.by_host }
}

fn laid(campaign: &Campaign, slip: &Slip) -> Option<Laid> {
    let vote = notation::read(campaign, &slip.vote).ok()?;
    Some(Laid { seat: seat::parse(campaign, &slip.seat)?, vote, ballot: slip.ballot, by_host: slip.by_host })
}

/// A file that its owner alone can read, before anything is in it.
pub(super) fn private(path: &Path) -> io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).map(|_| ())
}

/// Reads it.
///
/// # Errors
/// When it cannot be read, or is not what it should be.
pub fn read(save: &Path, campaign: &Campaign) -> io::Result<Kept> {
    const LARGEST: u64 = 1 << 20;
    let bytes = file::read(&path(save), LARGEST)?;
    let file: File = serde_json::from_slice(&bytes).map_err(io::Error::other)?;
    let wrong = |what: &str| io::Error::other(say!("host-list-wrong", what = what));
    let code = |text: &str| Code::parse(text).ok_or_else(|| wrong(text));
    let seats = |codes: &[String]| {
        codes.iter().map(|code| seat::parse(campaign, code).ok_or_else(|| wrong(code))).collect::<io::Result<Vec<_>>>()
    };
    let part = |word: &str| Part::parse(word).ok_or_else(|| wrong(word));
    let mut people = People { last: file.last, closed: file.closed, ..People::default() };
    for one in file.people {
        people.all.push(Person {
            number: one.number,
            name: one.name,
            joined_as: one.joined_as,
            seats: seats(&one.seats)?,
            part: part(&one.part)?,
            extra: one.extra,
            token: one.token,
            key: one.key,
            digits: one.digits,
            drawn: one.drawn,
        });
    }
    for one in file.expected {
        let (seats, part) = (seats(&one.seats)?, part(&one.part)?);
        people.expected.push(Expected { name: one.name, seats, part, extra: one.extra, came: one.came });
    }
    // A vote that cannot be read is asked for again.
    let laid = file.laid.iter().filter_map(|slip| laid(campaign, slip)).collect();
    let injects = |ids: &[String]| ids.iter().filter_map(|id| campaign.inject(id)).collect();
    let (held, skipped) = (injects(&file.held), injects(&file.skipped));
    // A desk that cannot be read is made anew.
    let desk = |desk: Desk| {
        let Desk { number, duty, words, name } = desk;
        Some(Held { number, duty: Duty::made(&duty)?, words, name, said: None })
    };
    let desks = file.desks.into_iter().filter_map(desk).collect();
    let room = Standing::read(&file.room, campaign);
    let (code, wall) = (code(&file.code)?, code(&file.wall)?);
    // Of a list from before observers had one.
    let observers = Code::parse(&file.observers).unwrap_or_else(Code::fresh);
    Ok(Kept { people, code, observers, wall, boot: file.boot, laid, held, skipped, desks, opened: file.opened, room })
}

/// Takes it away; nothing happens where there is none.
///
/// # Errors
/// When it cannot be removed.
pub fn remove(save: &Path) -> io::Result<()> {
    let folder = folder(save);
    for name in ["people.json", "people.new", LOBBY] {
        match std::fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    // What else lies there stays.
    let _ = std::fs::remove_dir(&folder);
    Ok(())
}

/// Takes away whatever people wrote, too.
///
/// # Errors
/// When it cannot be removed.
pub fn forget(save: &Path) -> io::Result<()> {
    for path in [spoken::path(save), spoken::path(save).with_extension("new")] {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    remove(save)
}
