//! ssh: a seat with plain `ssh -p PORT join@HOST`. The join code is asked for as a password is; a key that was shown brings its owner
//! back without one. `back@` comes back by digits, `watch@` looks on, `wall@` shows the wall, `desk@` sits at a desk that was made. With
//! a terminal there are screens, without one (`ssh -T`) lines; a session is all there is: no commands, no files, no forwarding.

use crate::host::desks::NoDesk;
use crate::host::hall::Hall;
use crate::host::hall::desks::Sitting;
use crate::host::hall::walls::Watching;
use crate::host::panel;
use crate::host::people::NoEntry;
use crate::host::plainly::{sit, watch};
use crate::host::seat::{AGAIN, OnScreens, Terminal};
use crate::host::tables::Tables;
use crate::host::term::lines::Coming;
use crate::host::told::{no_desk, no_entry};
use crate::host::visit::Visit;
use crate::tui::theme::Depth;
use crate::words::text::{plain, say};
use russh::keys::{HashAlg, PrivateKey};
use russh::server::{self, Auth, ChannelOpenHandle, Msg, PublicKeyOffer, Response, Session, VerifiedPublicKey};
use russh::{Channel, ChannelId, ChannelMsg, ChannelReadHalf, MethodKind, MethodSet};
use socket2::{SockRef, TcpKeepalive};
use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// After so long without a sign the other end is asked whether it is still there.
const SILENT: Duration = Duration::from_secs(20);
/// From accepting a connection to knowing who it is.
const TO_ENTER: Duration = Duration::from_secs(120);
/// A write that does not move for so long is the end of a connection.
const STUCK: Duration = Duration::from_secs(30);
/// Guesses in one connection.
const TRIES: u8 = 3;

/// What the server is made of.
#[must_use]
pub fn config(key: PrivateKey) -> Arc<server::Config> {
    Arc::new(server::Config {
        keys: vec![key],
        methods: MethodSet::from(&[MethodKind::PublicKey, MethodKind::KeyboardInteractive][..]),
        auth_rejection_time: Duration::from_millis(700),
        auth_rejection_time_initial: Some(Duration::ZERO),
        max_auth_attempts: 12,
        inactivity_timeout: None,
        // A question of russh's before somebody has entered is an error to OpenSSH: the kernel asks instead, in `serve`.
        keepalive_interval: None,
        nodelay: true,
        window_size: 64 * 1024,
        maximum_packet_size: 16 * 1024,
        channel_buffer_size: 16,
        event_buffer_size: 10,
        ..server::Config::default()
    })
}

/// Serves one connection to its end.
pub async fn serve(
    stream: TcpStream,
    from: IpAddr,
    (config, tables): (Arc<server::Config>, Tables),
    visit: Arc<Visit>,
) {
    let entered = Arc::new(AtomicBool::new(false));
    let guest = Guest {
        hall: Arc::clone(tables.first()),
        tables,
        from,
        comes: Name::Join,
        key: None,
        entry: None,
        tries: 0,
        entered: Arc::clone(&entered),
        visit,
    };
    let alive = TcpKeepalive::new().with_time(SILENT).with_interval(SILENT / 2).with_retries(3);
    // Where the system cannot ask, a terminal that is gone stays in the list until somebody takes its seat.
    let _ = SockRef::from(&stream).set_tcp_keepalive(&alive);
    let Ok(running) = server::run_stream(config, stream, guest).await else { return };
    let handle = running.handle();
    let deadline = tokio::spawn(async move {
        tokio::time::sleep(TO_ENTER).await;
        if !entered.load(Ordering::Relaxed) {
            let _ = handle.disconnect(russh::Disconnect::ByApplication, String::new(), String::new()).await;
        }
    });
    let _ = running.await;
    deadline.abort();
}

struct Guest {
    tables: Tables,
    /// The table at which somebody sits, once that is known.
    hall: Arc<Hall>,
    from: IpAddr,
    /// As what they come.
    comes: Name,
    key: Option<String>,
    entry: Option<Entry>,
    tries: u8,
    entered: Arc<AtomicBool>,
    visit: Arc<Visit>,
}

/// As what somebody has come in.
#[derive(Debug)]
enum Entry {
    /// As somebody who joined, or came back.
    Person(u32),
    /// For the wall.
    Wall(Watching),
    /// For a desk.
    Desk(Sitting),
}

/// Why somebody did not come in, in words.
type NotIn = String;

impl Guest {
    fn enter(&mut self, entry: Entry) -> Auth {
        self.entry = Some(entry);
        self.entered.store(true, Ordering::Relaxed);
        self.visit.is_known();
        Auth::Accept
    }

    /// The questions for whoever comes under this name.
    fn questions(&self, wrong: Option<&str>) -> Auth {
        let keys: &[(&str, bool)] = match self.comes {
            Name::Back => &[("host-ssh-number", true), ("host-ssh-digits", false)],
            Name::Watch => &[("host-ssh-code", true), ("host-ssh-name", true)],
            Name::Wall => &[("host-ssh-wall", true)],
            Name::Desk => &[("host-ssh-desk", false)],
            Name::Join => &[("host-ssh-code", true), ("host-ssh-name", true), ("host-ssh-seat", true)],
        };
        // What is wrong stands before the first question: some clients show nothing else.
        let wrong = wrong.map(|wrong| format!("{wrong} ")).unwrap_or_default();
        let prompt = |(at, (key, echo)): (usize, &(&str, bool))| {
            let before = if at == 0 { wrong.as_str() } else { "" };
            (Cow::Owned(format!("{before}{} ", plain(key))), *echo)
        };
        let prompts: Vec<(Cow<'static, str>, bool)> = keys.iter().enumerate().map(prompt).collect();
        let instructions = plain("host-title");
        Auth::Partial { name: Cow::Borrowed(""), instructions: Cow::Owned(instructions), prompts: Cow::Owned(prompts) }
    }

    async fn answers(&mut self, answers: Vec<String>) -> Result<Entry, NotIn> {
        tokio::time::sleep(self.hall.patience(self.from)).await;
        let get = |at: usize| answers.get(at).map(|text| text.trim().to_owned()).unwrap_or_default();
        let (first, second, third) = (get(0), get(1), get(2));
        let third = match self.comes {
            Name::Wall => return self.comes_to_the_wall(&first),
            Name::Desk => return self.comes_to_a_desk(&first),
            Name::Watch => OBSERVES.to_owned(),
            Name::Join | Name::Back => third,
        };
        let comes_back = self.comes == Name::Back;
        let back = first.parse().map(|number| Arc::clone(self.tables.of_person(number)));
        let joins = || Arc::clone(self.tables.of_code(&first));
        self.hall = if comes_back { back.unwrap_or_else(|_| joins()) } else { joins() };
        let (hall, key, from) = (Arc::clone(&self.hall), self.key.clone(), self.from);
        let entered = tokio::task::spawn_blocking(move || {
            if comes_back {
                let number = first.parse().map_err(|_| NoEntry::Digits)?;
                return hall.back(number, &second).map(|_| number);
            }
            hall.join(&first, &second, &third, key, from).map(|(number, _)| number)
        });
        entered.await.unwrap_or(Err(NoEntry::Closed)).map(Entry::Person).map_err(no_entry)
    }

    /// The wall of the table whose code this is.
    fn comes_to_the_wall(&mut self, code: &str) -> Result<Entry, NotIn> {
        let Some(hall) = self.tables.of_wall(code) else {
            self.hall.guessed(self.from);
            return Err(no_entry(NoEntry::Code));
        };
        self.hall = Arc::clone(hall);
        self.hall.watch_the_wall().map(Entry::Wall).ok_or_else(|| no_entry(NoEntry::Full))
    }

    /// The desk that these words open; it may be any table's.
    fn comes_to_a_desk(&mut self, words: &str) -> Result<Entry, NotIn> {
        let first = self.tables.first();
        // Wrong words count at the first table, for all.
        let hall = self.tables.all().find(|hall| hall.has_desk(words)).unwrap_or(first);
        let sat = if first.desks_are_closed() { Err(NoDesk::Closed) } else { hall.sit_down(words) };
        match sat {
            Ok(sitting) => {
                self.hall = Arc::clone(sitting.hall());
                Ok(Entry::Desk(sitting))
            }
            Err(no) => {
                self.hall.guessed(self.from);
                Err(no_desk(no))
            }
        }
    }
}

/// What whoever looks on wants of a table.
const OBSERVES: &str = "-";
/// The names under which one comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Name {
    Join,
    Back,
    Watch,
    Wall,
    Desk,
}

impl Name {
    /// What was named before the sign of ssh; nothing for a name that leads nowhere.
    fn parse(user: &str) -> Option<Self> {
        match user {
            "join" => Some(Self::Join),
            "back" => Some(Self::Back),
            "watch" => Some(Self::Watch),
            "wall" => Some(Self::Wall),
            "desk" => Some(Self::Desk),
            _ => None,
        }
    }
}

fn refused(methods: &[MethodKind], partial: bool) -> Auth {
    Auth::Reject { proceed_with_methods: Some(MethodSet::from(methods)), partial_success: partial }
}

impl server::Handler for Guest {
    type Error = russh::Error;

    async fn auth_publickey_offered(&mut self, _: &str, _: PublicKeyOffer<'_>) -> Result<Auth, Self::Error> {
        Ok(Auth::Accept)
    }

    async fn auth_publickey(&mut self, user: &str, key: VerifiedPublicKey<'_>) -> Result<Auth, Self::Error> {
        let fingerprint = key.public_key.fingerprint(HashAlg::Sha256).to_string();
        let found = self.tables.keyed(&fingerprint).map(|(hall, person)| (Arc::clone(hall), person));
        // A key is somebody's; the wall and the desks have words of their own.
        if let Some((hall, person)) = found.filter(|_| !matches!(Name::parse(user), Some(Name::Wall | Name::Desk))) {
            self.hall = hall;
            return Ok(self.enter(Entry::Person(person.number)));
        }
        self.key = Some(fingerprint);
        Ok(refused(&[MethodKind::KeyboardInteractive], true))
    }

    async fn auth_keyboard_interactive<'a>(
        &'a mut self,
        user: &str,
        _: &str,
        response: Option<Response<'a>>,
    ) -> Result<Auth, Self::Error> {
        let Some(name) = Name::parse(user) else { return Ok(refused(&[], false)) };
        self.comes = name;
        let Some(response) = response else { return Ok(self.questions(None)) };
        let answers: Vec<String> =
            response.map(|bytes| String::from_utf8_lossy(&bytes).chars().take(64).collect()).collect();
        match self.answers(answers).await {
            Ok(entry) => Ok(self.enter(entry)),
            Err(no) => {
                self.tries += 1;
                if self.tries >= TRIES {
                    return Ok(refused(&[], false));
                }
                tokio::time::sleep(Duration::from_millis(700)).await;
                Ok(self.questions(Some(&no)))
            }
        }
    }

    async fn channel_open_session(
        &mut self,
        channel: Channel<Msg>,
        reply: ChannelOpenHandle,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        // One session is all that somebody gets; what they came in as is used up by it.
        let Some(entry) = self.entry.take() else {
            reply.reject(russh::ChannelOpenFailure::AdministrativelyProhibited).await;
            return Ok(());
        };
        reply.accept().await;
        let (hall, handle, id) = (Arc::clone(&self.hall), session.handle(), channel.id());
        tokio::spawn(async move {
            session_of(hall, entry, channel).await;
            let _ = handle.exit_status_request(id, 0).await;
            let _ = handle.eof(id).await;
            let _ = handle.close(id).await;
        });
        Ok(())
    }

    async fn pty_request(
        &mut self,
        channel: ChannelId,
        _: &str,
        _: u32,
        _: u32,
        _: u32,
        _: u32,
        _: &[(russh::Pty, u32)],
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_success(channel)
    }

    async fn shell_request(&mut self, channel: ChannelId, session: &mut Session) -> Result<(), Self::Error> {
        session.channel_success(channel)
    }

    async fn exec_request(&mut self, channel: ChannelId, _: &[u8], session: &mut Session) -> Result<(), Self::Error> {
        session.channel_failure(channel)
    }

    async fn subsystem_request(
        &mut self,
        channel: ChannelId,
        _: &str,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_failure(channel)
    }
}

fn small(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// A session to its end: what is asked for before it begins, then screens or lines.
async fn session_of(hall: Arc<Hall>, entry: Entry, channel: Channel<Msg>) {
    const NAMES: [&str; 5] = ["LANG", "LC_ALL", "LC_CTYPE", "COLORTERM", "NO_COLOR"];
    let (mut from, to) = channel.split();
    let mut terminal = Terminal::default();
    let variables = &mut terminal.variables;
    loop {
        match from.wait().await {
            Some(ChannelMsg::RequestPty { col_width, row_height, term, .. }) => {
                variables.insert("TERM".to_owned(), term.chars().take(64).collect());
                terminal.size = Some((small(col_width), small(row_height)));
            }
            Some(ChannelMsg::SetEnv { variable_name, variable_value, .. })
                if NAMES.contains(&variable_name.as_str()) =>
            {
                variables.insert(variable_name, variable_value.chars().take(64).collect());
            }
            Some(ChannelMsg::RequestShell { .. }) => break,
            None
            | Some(
                ChannelMsg::Close | ChannelMsg::Eof | ChannelMsg::Exec { .. } | ChannelMsg::RequestSubsystem { .. },
            ) => return,
            Some(_) => {}
        }
    }
    let writer = to.make_writer();
    let begun = match entry {
        Entry::Person(number) => {
            // Who showed no key comes back by digits, which are said once.
            let known = hall.person(number).is_some_and(|person| person.key.is_some());
            let digits = if known { None } else { hall.fresh_digits(number) };
            terminal.greeting = digits.map(|digits| {
                say!(
                    "host-ssh-back",
                    line = hall.ways().ssh.replacen("join@", "back@", 1),
                    number = number.to_string(),
                    digits = digits
                )
            });
            let back = terminal.greeting.clone().unwrap_or_else(|| plain("host-ssh-key"));
            terminal.farewell = Some(say!("host-ssh-left", back = back));
            OnScreens::begin(hall, (number, None), terminal).await
        }
        Entry::Wall(watching) => {
            let wall = Arc::clone(&hall);
            OnScreens::of_no_seat(hall, move |(coming, out)| {
                let _until_it_ends = watching;
                watch::run(&wall, terminal.size, &coming, out)
            })
        }
        Entry::Desk(sitting) => {
            let depth = Depth::detect(|name| terminal.variables.get(name).cloned());
            OnScreens::of_no_seat(hall, move |ends| match terminal.size {
                Some(size) => panel::distant(&sitting, depth, size, ends),
                None => sit::run(&sitting, ends),
            })
        }
    };
    if let Some(seat) = begun {
        carry(seat, from, writer).await;
    }
}

/// Carries what comes along a line to its end of it, and pictures the other way.
async fn carry(mut seat: OnScreens, mut from: ChannelReadHalf, mut writer: impl AsyncWrite + Unpin) {
    let mut waiting = None;
    let mut open = true;
    loop {
        tokio::select! {
            picture = seat.pictures.recv() => {
                let Some(picture) = picture else { return };
                let write = async { writer.write_all(&picture).await.and(writer.flush().await) };
                if !matches!(tokio::time::timeout(STUCK, write).await, Ok(Ok(()))) {
                    return;
                }
            }
            () = tokio::time::sleep(AGAIN), if waiting.is_some() || !seat.reads() => {}
            come = from.wait(), if open && waiting.is_none() && seat.reads() => {
                waiting = Some(match come {
                    Some(ChannelMsg::Data { data }) => {
                        seat.took(data.len());
                        Coming::Bytes(data.to_vec())
                    }
                    Some(ChannelMsg::WindowChange { col_width, row_height, .. }) => {
                        Coming::Size(small(col_width), small(row_height))
                    }
                    // No more comes; what was said is answered first.
                    Some(ChannelMsg::Eof) => {
                        open = false;
                        Coming::Gone
                    }
                    None | Some(ChannelMsg::Close) => return,
                    Some(_) => continue,
                });
            }
        }
        // Once nobody takes what is typed, the last pictures still go out: what is said there is how the session ended.
        open &= seat.pass(&mut waiting);
    }
}

/// The host's key: kept in a folder, made if there is none.
///
/// # Errors
/// When it cannot be read or written.
pub fn host_key(folder: &std::path::Path) -> std::io::Result<PrivateKey> {
    let path = folder.join("host_key");
    match std::fs::read_to_string(&path) {
        Ok(text) => return PrivateKey::from_openssh(text).map_err(std::io::Error::other),
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        Err(_) => {}
    }
    let key = fresh_key()?;
    let text = key.to_openssh(russh::keys::ssh_key::LineEnding::LF).map_err(std::io::Error::other)?;
    std::fs::create_dir_all(folder)?;
    crate::host::kept::private(&path)?;
    crate::base::file::write(&path, text.as_bytes())?;
    Ok(key)
}

/// A key of the host that nobody has seen before.
///
/// # Errors
/// When none can be made.
pub fn fresh_key() -> std::io::Result<PrivateKey> {
    PrivateKey::random(&mut rand::rng(), russh::keys::ssh_key::Algorithm::Ed25519).map_err(std::io::Error::other)
}

/// How a key is told from others: what people compare.
#[must_use]
pub fn fingerprint(key: &PrivateKey) -> String {
    key.public_key().fingerprint(HashAlg::Sha256).to_string()
}
