//! `coreper host`: a workshop. The desk is this terminal, line by line; `coreper forget` takes the people away afterwards.

use crate::base::typed;
use crate::cli::failure::Failure;
use crate::cli::game::{campaign, game_options};
use crate::cli::hosting::Notes;
use crate::cli::output;
use crate::host::actor::Tempo;
use crate::host::cast::Cast;
use crate::host::code::Code;
use crate::host::desk::Came;
use crate::host::desks::Held;
use crate::host::hall::{Hall, Plan, Stage};
use crate::host::kept::{self, Kept};
use crate::host::lobby;
use crate::host::panel::{self, Left};
use crate::host::people::People;
use crate::host::rehearse::{self, Rehearsal, Wrong};
use crate::host::seats::{self, Listed};
use crate::host::sitting::Desk;
use crate::host::tables::{NUMBERS, Tables};
use crate::host::tls::Certified;
use crate::host::{Bound, Doors, Host as Open, Shut};
use crate::session::Session;
use crate::session::save;
use crate::words::Words;
use crate::words::text::{for_shell, plain, say};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

pub(super) use crate::cli::hosting::{Forget, Host};

/// How a host was closed: well, by a signal of this number, or with what its rehearsal found.
pub(super) type Closed = Result<Option<u8>, String>;

/// Opens a hall and keeps it open until it is ended from the desk.
pub(super) fn run(asked: &Host) -> Result<Closed, Failure> {
    if asked.rehearse {
        return rehearse(asked);
    }
    if asked.public && !means_it() {
        return Err(Failure::new("--public", plain("room-fail-not-meant"), plain("room-fail-nothing")));
    }
    // The port first: where it is taken nothing is begun, and nothing is left behind.
    let doors = doors(asked);
    let bound = Bound::at(&doors, usize::from(asked.tables).max(asked.resume.len())).map_err(shut)?;
    let tables = tables(asked)?;
    if let Some(path) = &asked.record {
        record(&tables, path)?;
    }
    if let Some(notes) = asked.notes {
        tables.all().for_each(|hall| hall.open_notes(notes == Notes::On));
    }
    let open = Open::open_at(bound, tables.clone(), &doors);
    let on_screen = !asked.plain && io::stdin().is_terminal() && io::stdout().is_terminal();
    let ended = if on_screen { on_the_screen(&open)? } else { in_lines(&open) };
    let kept: Vec<String> = tables.all().flat_map(|hall| leave(hall, ended)).collect();
    open.close();
    for line in &kept {
        output::note(line);
    }
    Ok(match ended {
        Ended::ByDesk => Ok(None),
        Ended::Stopped(signal) => Ok(Some(signal)),
    })
}

/// Where the hall listens.
fn doors(asked: &Host) -> Doors {
    let files = asked.cert.clone().zip(asked.key.clone());
    Doors {
        lan: asked.lan,
        port: asked.port,
        bind: asked.bind,
        name: asked.name.clone(),
        public: asked.public,
        certified: files.map(|(chain, key)| Certified { chain, key }),
        folder: save::folder().ok(),
    }
}

/// Whether somebody at a terminal means that the host is open to everybody; a script has said so already.
fn means_it() -> bool {
    if !io::stdin().is_terminal() {
        return true;
    }
    output::line(&plain("room-public-ask"));
    let line = typed::line(&mut io::stdin().lock()).ok().flatten().unwrap_or_default();
    String::from_utf8_lossy(&line).trim().eq_ignore_ascii_case("yes")
}

/// Why the doors could not be bound, and what to do.
fn shut(why: Shut) -> Failure {
    match why {
        Shut::Port(error) => Failure::new("--port", error.to_string(), plain("room-fail-port")),
        Shut::Key(path, error) => {
            Failure::new(path.display().to_string(), error.to_string(), plain("room-fail-folder"))
        }
        Shut::Certificate(path, error) => {
            Failure::new(path.display().to_string(), error.to_string(), plain("room-fail-certificate"))
        }
        Shut::Threads(error) => Failure::new("host", error.to_string(), plain("room-fail-threads")),
    }
}

/// Begins a recording of the wall of each table.
fn record(tables: &Tables, path: &Path) -> Result<(), Failure> {
    for (at, hall) in tables.all().enumerate() {
        let path = numbered(path, at);
        Cast::begin(&path).and_then(|cast| cast.run(Arc::clone(hall))).map_err(|error| {
            let cause = format!("{}: {error}", path.display());
            Failure::new("--record", cause, plain("room-fail-cast"))
        })?;
    }
    Ok(())
}

/// Ends a table, or leaves it to be gone on with; says where it is kept, and how the report is made of it.
fn leave(hall: &Hall, ended: Ended) -> Vec<String> {
    // After trouble there may be no file that could be gone on with.
    let begun = hall.stage() != Stage::Lobby;
    let saved = hall.saved().filter(|path| begun && path.is_file());
    // A lobby to which nobody came leaves nothing.
    let over = ended == Ended::ByDesk || hall.is_empty_lobby();
    let waits = hall.lobby().filter(|_| !over);
    if over {
        hall.end();
    } else {
        hall.suspend();
    }
    // What could not be written to the last is said, and not that it was.
    let unsaved = hall.unsaved().filter(|_| begun);
    let report = saved.as_ref().filter(|_| over && unsaved.is_none());
    let report = report.map(|path| say!("report-whole", file = for_shell(path)));
    let saved = unsaved.or_else(|| saved.map(|path| say!("room-saved", file = path.display().to_string())));
    let kept = saved.or_else(|| waits.map(|path| say!("room-lobby-kept", file = for_shell(&path))));
    kept.into_iter().chain(report).collect()
}

/// All tables, new or resumed.
fn tables(asked: &Host) -> Result<Tables, Failure> {
    let mut halls = Vec::new();
    let mut saves: Vec<PathBuf> = Vec::new();
    for (at, begun) in game(asked)?.into_iter().enumerate() {
        let Begun { session, lobby, mut kept, campaign, resumed } = begun;
        let options = match session.as_ref().or(lobby.as_ref()) {
            Some(session) => session.options().clone(),
            None => game_options(&asked.game, &campaign)?,
        };
        let named = asked.save.as_deref().map(|save| numbered(save, at));
        let taken = |path: &Path| lobby::waits(path) || saves.iter().any(|other| other == path);
        // Where no folder of saves is known, the game says so when it begins.
        let save = resumed.or(named).or_else(|| save::usual(&campaign, &options, taken).ok());
        saves.extend(save.clone());
        kept.people.number_from(u32::try_from(at).unwrap_or(0) * NUMBERS);
        halls.push(Hall::open(Plan {
            campaign,
            options,
            resumed: session,
            lobby,
            save,
            saves: true,
            keeps_list: asked.keep_list,
            kept,
            tempo: if asked.swift { Tempo::SWIFT } else { Tempo::ROOM },
            log: log().map(|path| numbered(&path, at)),
        }));
    }
    let mut halls = halls.into_iter();
    let first =
        halls.next().ok_or_else(|| Failure::new("--tables", plain("room-fail-none"), plain("room-fail-nothing")))?;
    Ok(Tables::of(first, halls.collect()))
}

/// The file of a table, from 0: the first has the name that was given.
fn numbered(path: &Path, at: usize) -> PathBuf {
    if at == 0 {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let kind = path.extension().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{}.{kind}", at + 1))
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
    let word = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
    let names: Vec<String> = campaign.text.states.iter().take(codes.len()).map(|state| word(&state.name)).collect();
    let folder = std::env::temp_dir().join(format!("coreper-rehearsal-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| wrong(error.to_string()))?;
    let program = std::env::current_exe().map_err(|error| wrong(error.to_string()))?;
    let rehearsal = Rehearsal {
        program: &program,
        folder: &folder,
        campaign: &asked.game.campaign,
        codes: &codes,
        names: &names,
        rounds: REHEARSED,
    };
    let mut steps = Vec::new();
    let mut tell = |step: String| if asked.json { steps.push(step) } else { output::line(&step) };
    let done = rehearse::rehearse(&rehearsal, &mut tell);
    let _ = std::fs::remove_dir_all(&folder);
    if asked.json {
        let why = done.as_ref().err().map(|Wrong(why)| why.as_str());
        let told = serde_json::json!({
            "campaign": asked.game.campaign,
            "people": codes.len(),
            "months": REHEARSED,
            "steps": steps,
            "passed": why.is_none(),
            "why": why,
        });
        output::line(&serde_json::to_string_pretty(&told).unwrap_or_default());
    }
    Ok(match done {
        Ok(()) if asked.json => Ok(None),
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
    /// The file that it goes on in.
    resumed: Option<PathBuf>,
}

/// The games to be played, new or resumed, and who is known at each table.
fn game(asked: &Host) -> Result<Vec<Begun>, Failure> {
    if !asked.resume.is_empty() {
        return asked.resume.iter().enumerate().map(|(at, path)| again(asked, at, path)).collect();
    }
    anew(asked)
}

/// A table that goes on.
fn again(asked: &Host, at: usize, path: &Path) -> Result<Begun, Failure> {
    {
        let waits = lobby::waits(path);
        let file = if waits { lobby::file(path) } else { path.to_owned() };
        let (session, remarks) = save::resume(&file)
            .map_err(|error| Failure::new("--resume", error.to_string(), plain("room-fail-resume")))?;
        for remark in remarks {
            output::note(&remark.to_string());
        }
        let campaign = Arc::clone(session.campaign());
        let mut kept = match kept::read(path, &campaign) {
            Ok(kept) => kept,
            Err(error) => {
                if error.kind() != io::ErrorKind::NotFound {
                    output::note(&say!("room-no-list", why = error.to_string()));
                }
                let list = awaited(asked, &campaign, asked.resume.len())?;
                fresh(asked, at, list.into_iter().nth(at).unwrap_or_default())?
            }
        };
        kept.boot += 1;
        let (session, lobby) = if waits { (None, Some(session)) } else { (Some(session), None) };
        Ok(Begun { session, lobby, kept, campaign, resumed: Some(path.to_owned()) })
    }
}

/// Tables that begin.
fn anew(asked: &Host) -> Result<Vec<Begun>, Failure> {
    let count = usize::from(asked.tables);
    for path in (0..count).filter_map(|at| asked.save.as_deref().map(|save| numbered(save, at))) {
        let path = path.as_path();
        save::is_free(path).map_err(|error| Failure::new("--save", error.to_string(), plain("room-fail-save")))?;
        if lobby::waits(path) {
            let cause = say!("room-fail-lobby", file = path.display().to_string());
            return Err(Failure::new("--save", cause, plain("room-fail-save")));
        }
    }
    let (campaign, origin) = campaign(&asked.game.campaign)?;
    output::note(&origin);
    let listed = awaited(asked, &campaign, count)?;
    let campaign = Arc::new(campaign);
    let begun = |(at, listed): (usize, Listed)| {
        let (kept, campaign) = (fresh(asked, at, listed)?, Arc::clone(&campaign));
        Ok(Begun { session: None, lobby: None, kept, campaign, resumed: None })
    };
    listed.into_iter().enumerate().map(begun).collect()
}

/// Who is on the list, for each table.
fn awaited(asked: &Host, campaign: &crate::campaign::Campaign, tables: usize) -> Result<Vec<Listed>, Failure> {
    match &asked.seats {
        Some(path) => expected(path, campaign, tables),
        None => Ok(vec![Listed::default(); tables]),
    }
}

/// What is known of a table, from 0, to which nobody has come; the code that was asked for is the first one's.
fn fresh(asked: &Host, at: usize, listed: Listed) -> Result<Kept, Failure> {
    let code = match asked.code.as_ref().filter(|_| at == 0) {
        None => Code::fresh(),
        Some(text) => Code::parse(text).ok_or_else(|| {
            Failure::new("--code", say!("room-fail-no-code", text = text.as_str()), plain("room-fail-code"))
        })?,
    };
    let mut people = People::default();
    people.expect(listed.people);
    // The first desk of a table is the local one.
    let desks = (2..).zip(&listed.desks).map(|(number, name)| Held::of(name, number)).collect();
    Ok(Kept { desks, ..Kept::new(people, code, Code::fresh()) })
}

fn expected(path: &Path, campaign: &crate::campaign::Campaign, tables: usize) -> Result<Vec<Listed>, Failure> {
    const LARGEST: u64 = 1 << 20;
    let file = path.display().to_string();
    let bytes = crate::base::file::read(path, LARGEST)
        .map_err(|error| Failure::new("--seats", format!("{file}: {error}"), plain("room-fail-nothing")))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::new("--seats", format!("{file} is not UTF-8"), plain("room-fail-utf8")))?;
    seats::read(&text, campaign, tables).map_err(|mistakes| {
        let all: Vec<String> = mistakes.iter().map(|mistake| format!("{file}:{mistake}")).collect();
        Failure::new("--seats", say!("room-fail-seats", mistakes = all.join("\n")), plain("room-fail-nothing"))
    })
}

/// Says what is open, and how people join.
fn greet(open: &Open) {
    let mut lines = vec![plain(if open.is_public() {
        "room-open-public"
    } else if open.lets_others_in() {
        "room-open-lan"
    } else {
        "room-open-here"
    })];
    lines.extend(open.greeting());
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
    // Before the screen has its own: a second signal of a terminal that goes away comes when that is gone already.
    let stopped = stops();
    let left = panel::run(open.tables(), open.greeting())
        .map_err(|error| Failure::new("terminal", error.to_string(), plain("room-fail-plain")))?;
    Ok(match left {
        Left::End => Ended::ByDesk,
        Left::Signal(signal) if i32::from(signal) != SIGHUP => Ended::Stopped(signal),
        Left::Signal(_) | Left::Gone => {
            open.tables().all().for_each(|hall| hall.has_no_desk());
            at_the_desk(open, &stopped)
        }
    })
}

/// The desk in lines.
fn in_lines(open: &Open) -> Ended {
    // Before anything is said that somebody could answer with a signal.
    let stopped = stops();
    greet(open);
    at_the_desk(open, &stopped)
}

/// Where the number of the signal stands that asks the program to end; a terminal that goes away ends no workshop.
fn stops() -> Arc<AtomicUsize> {
    let stopped = Arc::new(AtomicUsize::new(0));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        let value = if signal == SIGHUP { 0 } else { usize::try_from(signal).unwrap_or(0) };
        let _ = signal_hook::flag::register_usize(signal, Arc::clone(&stopped), value);
    }
    stopped
}

/// Reads orders until the session is ended. Where nothing more can be read, it goes on without a desk.
fn at_the_desk(open: &Open, stopped: &AtomicUsize) -> Ended {
    const LOOK: Duration = Duration::from_millis(200);
    let typed = lines();
    let mut desk = Desk::local(open.tables(), Hall::now);
    let mut last = Vec::new();
    loop {
        match typed.recv_timeout(LOOK) {
            Ok(line) => match desk.order(&line) {
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
        for line in desk.hear() {
            output::line(&line);
        }
        let now = desk.status();
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
    let digests = session.digests().to_vec();
    let words = Words::new(session.campaign());
    let bare = session.without_words().map_err(|left| wrong(left.how.told(&words)))?;
    let bare = bare.map(|bare| (bare.digests() == digests, bare));
    // Its file is given back before another one takes its place.
    drop(session);
    if let Some((same, mut bare)) = bare {
        let beside = path.with_extension("bare");
        if !same {
            return Err(wrong(plain("diverged-round")));
        }
        bare.save_to(&beside).map_err(|error| wrong(error.to_string()))?;
        drop(bare);
        std::fs::rename(&beside, path).map_err(|error| wrong(error.to_string()))?;
    }
    kept::forget(path).map_err(|error| wrong(error.to_string()))?;
    Ok(say!("room-forgotten", file = path.display().to_string(), rounds = rounds))
}
