//! `coreper host`: a workshop. The desk is this terminal, line by line; `coreper forget` takes the people away afterwards.

use crate::base::typed;
use crate::cli::failure::Failure;
use crate::cli::game::{Game, campaign, game_options};
use crate::cli::output;
use crate::cli::resume::for_shell;
use crate::host::actor::Tempo;
use crate::host::code::Code;
use crate::host::desk::{self, Came};
use crate::host::hall::{Hall, Plan, Stage};
use crate::host::kept::{self, Kept};
use crate::host::lobby;
use crate::host::panel::{self, Left};
use crate::host::people::People;
use crate::host::rehearse::{self, Rehearsal, Wrong};
use crate::host::{Doors, Host as Open, Shut, seats};
use crate::session::Session;
use crate::session::save;
use crate::words::text::{plain, say};
use clap::Args;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// A workshop.
#[derive(Args, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub(super) struct Host {
    #[command(flatten)]
    game: Game,
    /// Lets others than this machine in: everybody in the same network
    #[arg(long)]
    lan: bool,
    /// The port; 8080 or the next free one if none is given
    #[arg(long)]
    port: Option<u16>,
    /// A name by which browsers reach this machine, beside its addresses
    #[arg(long)]
    name: Option<String>,
    /// Who is expected: a table with the column name, and seats, role, language or group; with --resume only where the list was lost
    #[arg(long, value_name = "FILE.csv")]
    seats: Option<PathBuf>,
    /// The code with which people join; a fresh one if none is given
    #[arg(long)]
    code: Option<String>,
    /// Keeps the list of people after the end
    #[arg(long)]
    keep_list: bool,
    /// Where to save; a new file
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    save: Option<PathBuf>,
    /// Goes on with a workshop that was stopped, with everybody in it
    #[arg(long, value_name = "SAVE")]
    resume: Option<PathBuf>,
    /// The desk in lines, also on a terminal
    #[arg(long)]
    plain: bool,
    /// A rehearsal on this machine alone: scripted people join, vote, leave and come back, the host is killed and resumed
    #[arg(long, conflicts_with_all = ["resume", "seats", "save", "lan", "port", "name"])]
    rehearse: bool,
    /// So many people at a rehearsal
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u8).range(2..=27), requires = "rehearse")]
    people: u8,
    /// Votes and last words wait for nobody: for trying things out
    #[arg(long, hide = true)]
    swift: bool,
}

/// Takes what is known of people away.
#[derive(Args, Debug)]
pub(super) struct Forget {
    /// The save of the workshop
    save: PathBuf,
}

/// How a host was closed: well, by a signal of this number, or with what its rehearsal found.
pub(super) type Closed = Result<Option<u8>, String>;

/// Opens a hall and keeps it open until it is ended from the desk.
pub(super) fn run(asked: &Host) -> Result<Closed, Failure> {
    if asked.rehearse {
        return rehearse(asked);
    }
    let Begun { session, lobby, kept, campaign } = game(asked)?;
    let options = match session.as_ref().or(lobby.as_ref()) {
        Some(session) => session.options().clone(),
        None => game_options(&asked.game, &campaign)?,
    };
    let save = asked.resume.clone().or_else(|| asked.save.clone());
    // Where no folder of saves is known, the game says so when it begins.
    let save = save.or_else(|| save::usual(&campaign, &options, lobby::waits).ok());
    let tempo = if asked.swift { Tempo { vote: Duration::ZERO, last_word: Duration::ZERO } } else { Tempo::ROOM };
    let hall = Hall::open(Plan {
        campaign,
        options,
        resumed: session,
        lobby,
        save,
        saves: true,
        keeps_list: asked.keep_list,
        kept,
        tempo,
        log: log(),
    });
    let doors = Doors { lan: asked.lan, port: asked.port, name: asked.name.clone(), folder: save::folder().ok() };
    let open = Open::open(Arc::clone(&hall), &doors).map_err(|shut| match shut {
        Shut::Port(error) => Failure::new("--port", error.to_string(), plain("room-fail-port")),
        Shut::Key(path, error) => {
            Failure::new(path.display().to_string(), error.to_string(), plain("room-fail-folder"))
        }
        Shut::Threads(error) => Failure::new("host", error.to_string(), plain("room-fail-threads")),
    })?;
    let on_screen = !asked.plain && io::stdin().is_terminal() && io::stdout().is_terminal();
    let ended = if on_screen { on_the_screen(&open)? } else { in_lines(&open, asked.lan) };
    // After trouble there may be no file that could be gone on with.
    let begun = hall.stage() != Stage::Lobby;
    let saved = hall.saved().0.filter(|path| begun && path.is_file());
    let waits = hall.lobby().filter(|_| ended != Ended::ByDesk);
    match ended {
        Ended::ByDesk => hall.end(),
        Ended::Stopped(_) => hall.suspend(),
    }
    open.close();
    if let Some(path) = saved {
        output::note(&say!("room-saved", file = path.display().to_string()));
    }
    if let Some(path) = waits {
        output::note(&say!("room-lobby-kept", file = for_shell(&path)));
    }
    Ok(match ended {
        Ended::ByDesk => Ok(None),
        Ended::Stopped(signal) => Ok(Some(signal)),
    })
}

/// Where the host writes down what it does: where `COREPER_LOG` says, else in the folder of saves.
fn log() -> Option<PathBuf> {
    let named = std::env::var_os("COREPER_LOG").filter(|path| !path.is_empty()).map(PathBuf::from);
    named.or_else(|| save::folder().ok().map(|folder| folder.join(crate::host::log::FILE)))
}

/// A rehearsal, in a folder of its own that is gone afterwards.
fn rehearse(asked: &Host) -> Result<Closed, Failure> {
    let wrong = |cause: String| Failure::new("--rehearse", cause, plain("rehearse-nowhere"));
    let (campaign, _) = campaign(&asked.game.campaign)?;
    let codes: Vec<String> =
        campaign.text.states.iter().take(usize::from(asked.people)).map(|state| state.id.clone()).collect();
    let folder = std::env::temp_dir().join(format!("coreper-rehearsal-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| wrong(error.to_string()))?;
    let program = std::env::current_exe().map_err(|error| wrong(error.to_string()))?;
    let rehearsal = Rehearsal {
        program: &program,
        folder: &folder,
        campaign: &asked.game.campaign,
        codes: &codes,
        rounds: REHEARSED,
    };
    let done = rehearse::rehearse(&rehearsal, &mut |line| output::line(&line));
    let _ = std::fs::remove_dir_all(&folder);
    Ok(match done {
        Ok(()) => {
            output::line(&plain("rehearse-passed"));
            Ok(None)
        }
        Err(Wrong(why)) => Err(say!("rehearse-failed", why = why)),
    })
}

/// So many months are rehearsed.
const REHEARSED: u16 = 2;

/// What a host begins with: a game that goes on, or a lobby that does, or neither.
struct Begun {
    session: Option<Session>,
    lobby: Option<Session>,
    kept: Kept,
    campaign: Arc<crate::campaign::Campaign>,
}

/// The game to be played, new or resumed, and who is known.
fn game(asked: &Host) -> Result<Begun, Failure> {
    if let Some(path) = &asked.resume {
        let waits = lobby::waits(path);
        let file = if waits { lobby::file(path) } else { path.clone() };
        let (session, remarks) = save::resume(&file)
            .map_err(|error| Failure::new("--resume", error.to_string(), plain("room-fail-resume")))?;
        for remark in remarks {
            output::note(&remark.to_string());
        }
        let campaign = Arc::clone(session.campaign());
        let mut kept = match kept::read(path, &campaign) {
            Ok(kept) => kept,
            Err(error) if error.kind() == io::ErrorKind::NotFound => fresh(asked, awaited(asked, &campaign)?)?,
            Err(error) => {
                output::note(&say!("room-no-list", why = error.to_string()));
                fresh(asked, awaited(asked, &campaign)?)?
            }
        };
        kept.boot += 1;
        let (session, lobby) = if waits { (None, Some(session)) } else { (Some(session), None) };
        return Ok(Begun { session, lobby, kept, campaign });
    }
    if let Some(path) = &asked.save {
        save::is_free(path).map_err(|error| Failure::new("--save", error.to_string(), plain("room-fail-save")))?;
        if lobby::waits(path) {
            let cause = say!("room-fail-lobby", file = path.display().to_string());
            return Err(Failure::new("--save", cause, plain("room-fail-save")));
        }
    }
    let (campaign, origin) = campaign(&asked.game.campaign)?;
    output::note(&origin);
    let people = awaited(asked, &campaign)?;
    Ok(Begun { session: None, lobby: None, kept: fresh(asked, people)?, campaign: Arc::new(campaign) })
}

/// Nobody yet but those who are expected.
fn awaited(asked: &Host, campaign: &crate::campaign::Campaign) -> Result<People, Failure> {
    let mut people = People::default();
    if let Some(path) = &asked.seats {
        people.expect(expected(path, campaign)?);
    }
    Ok(people)
}

fn fresh(asked: &Host, people: People) -> Result<Kept, Failure> {
    let code = match &asked.code {
        None => Code::fresh(),
        Some(text) => Code::parse(text).ok_or_else(|| {
            Failure::new("--code", say!("room-fail-no-code", text = text.as_str()), plain("room-fail-code"))
        })?,
    };
    Ok(Kept { people, code, wall: Code::fresh(), boot: 1, laid: Vec::new() })
}

fn expected(path: &Path, campaign: &crate::campaign::Campaign) -> Result<Vec<crate::host::people::Expected>, Failure> {
    const LARGEST: u64 = 1 << 20;
    let file = path.display().to_string();
    let bytes = crate::base::file::read(path, LARGEST)
        .map_err(|error| Failure::new("--seats", format!("{file}: {error}"), plain("room-fail-nothing")))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::new("--seats", format!("{file} is not UTF-8"), plain("room-fail-utf8")))?;
    seats::read(&text, campaign).map_err(|mistakes| {
        let all: Vec<String> = mistakes.iter().map(|mistake| format!("{file}:{mistake}")).collect();
        Failure::new("--seats", say!("room-fail-seats", mistakes = all.join("\n")), plain("room-fail-nothing"))
    })
}

/// Says what is open, and how people join.
fn greet(open: &Open, lan: bool) {
    let ways = open.ways();
    let mut lines = vec![plain(if lan { "room-open-lan" } else { "room-open-here" })];
    lines.extend(ways.links.iter().cloned());
    lines.push(ways.ssh.clone());
    lines.push(ways.fingerprint.clone());
    lines.push(say!("room-code", code = open.hall().code().to_string()));
    lines.push(say!("room-wall", link = open.wall()));
    lines.push(say!("room-desk", link = open.desk()));
    lines.extend(open.hall().lobby().map(|file| say!("room-file", file = file.display().to_string())));
    lines.push(plain("room-hint"));
    for line in lines {
        output::line(&line);
    }
}

/// Why a session is over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    ByDesk,
    Stopped(u8),
}

/// The desk on the screen of this terminal. Where that goes away, the session goes on without a desk.
fn on_the_screen(open: &Open) -> Result<Ended, Failure> {
    let left =
        panel::run(open).map_err(|error| Failure::new("terminal", error.to_string(), plain("room-fail-plain")))?;
    Ok(match left {
        Left::End => Ended::ByDesk,
        Left::Signal(signal) if i32::from(signal) != SIGHUP => Ended::Stopped(signal),
        Left::Signal(_) | Left::Gone => at_the_desk(open),
    })
}

/// The desk in lines.
fn in_lines(open: &Open, lan: bool) -> Ended {
    greet(open, lan);
    at_the_desk(open)
}

/// Reads orders until the session is ended. Where nothing more can be read, it goes on without a desk.
fn at_the_desk(open: &Open) -> Ended {
    const LOOK: Duration = Duration::from_millis(200);
    let hall = open.hall();
    let stopped = Arc::new(AtomicUsize::new(0));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        // A terminal that goes away ends no workshop.
        let value = if signal == SIGHUP { 0 } else { usize::try_from(signal).unwrap_or(0) };
        let _ = signal_hook::flag::register_usize(signal, Arc::clone(&stopped), value);
    }
    let typed = lines();
    let (mut told, mut last) = (hall.now(), Vec::new());
    loop {
        match typed.recv_timeout(LOOK) {
            Ok(line) => match desk::order(hall, &line) {
                Came::End => return Ended::ByDesk,
                Came::Said(lines) => {
                    for line in lines {
                        output::line(&line);
                    }
                }
            },
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(LOOK),
            Err(RecvTimeoutError::Timeout) => {}
        }
        let signal = stopped.load(Ordering::Relaxed);
        if signal != 0 {
            return Ended::Stopped(u8::try_from(signal).unwrap_or(u8::MAX));
        }
        for (at, line) in hall.told_since(told) {
            told = told.max(at);
            output::line(&line);
        }
        let now = desk::status(hall);
        // The clock alone is no news.
        let news: Vec<&String> = now.iter().filter(|line| !last.contains(*line) && !line.contains(':')).collect();
        for line in news {
            output::line(line);
        }
        last = now;
    }
}

/// Lines from the keyboard, read by a thread of their own.
fn lines() -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut input = io::stdin().lock();
        while let Ok(Some(line)) = typed::line(&mut input) {
            if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                return;
            }
        }
    });
    receiver
}

/// Takes what is known of the people of a workshop away, and shows that what is left is a whole game.
pub(super) fn forget(asked: &Forget) -> Result<String, Failure> {
    let path = &asked.save;
    let wrong = |cause: String| Failure::new("forget", cause, plain("room-fail-unchanged"));
    if lobby::waits(path) {
        kept::forget(path).map_err(|error| wrong(error.to_string()))?;
        return Ok(plain("room-forgotten-lobby"));
    }
    let (session, _) = save::resume(path).map_err(|error| wrong(error.to_string()))?;
    let rounds = session.digests().len();
    kept::forget(path).map_err(|error| wrong(error.to_string()))?;
    Ok(say!("room-forgotten", file = path.display().to_string(), rounds = rounds))
}
