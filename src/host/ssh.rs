//! ssh: a seat with plain `ssh -p PORT join@HOST`. The join code is asked for as a password is; a key that was shown brings its owner
//! back without one. A session with a terminal is all there is: no commands, no files, no forwarding.

use crate::host::hall::Hall;
use crate::host::people::NoEntry;
use crate::host::seat::{AGAIN, OnScreens};
use crate::host::tables::Tables;
use crate::host::term::lines::Coming;
use crate::words::text::{plain, say};
use russh::keys::{HashAlg, PrivateKey};
use russh::server::{self, Auth, ChannelOpenHandle, Msg, PublicKeyOffer, Response, Session, VerifiedPublicKey};
use russh::{Channel, ChannelId, ChannelMsg, MethodKind, MethodSet};
use socket2::{SockRef, TcpKeepalive};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;
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
pub async fn serve(stream: TcpStream, from: IpAddr, config: Arc<server::Config>, tables: Tables) {
    let entered = Arc::new(AtomicBool::new(false));
    let guest = Guest {
        hall: Arc::clone(tables.first()),
        tables,
        from,
        user: String::new(),
        key: None,
        number: None,
        tries: 0,
        opened: false,
        entered: Arc::clone(&entered),
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
    user: String,
    key: Option<String>,
    number: Option<u32>,
    tries: u8,
    opened: bool,
    entered: Arc<AtomicBool>,
}

impl Guest {
    fn enter(&mut self, number: u32) -> Auth {
        self.number = Some(number);
        self.entered.store(true, Ordering::Relaxed);
        Auth::Accept
    }

    /// The questions for whoever joins or comes back.
    fn questions(&self, wrong: Option<&str>) -> Auth {
        let keys: &[(&str, bool)] = if self.user == "back" {
            &[("host-ssh-number", true), ("host-ssh-digits", false)]
        } else {
            &[("host-ssh-code", true), ("host-ssh-name", true), ("host-ssh-seat", true)]
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

    async fn answers(&mut self, answers: Vec<String>) -> Result<u32, NoEntry> {
        tokio::time::sleep(self.hall.patience(self.from)).await;
        let get = |at: usize| answers.get(at).map(|text| text.trim().to_owned()).unwrap_or_default();
        let (first, second, third) = (get(0), get(1), get(2));
        let back = first.parse().map(|number| Arc::clone(self.tables.of_person(number)));
        let joins = || Arc::clone(self.tables.of_code(&first));
        self.hall = if self.user == "back" { back.unwrap_or_else(|_| joins()) } else { joins() };
        let (hall, key, from, user) = (Arc::clone(&self.hall), self.key.clone(), self.from, self.user.clone());
        let entered = tokio::task::spawn_blocking(move || {
            if user == "back" {
                let number = first.parse().map_err(|_| NoEntry::Digits)?;
                return hall.back(number, &second).map(|_| number);
            }
            hall.join(&first, &second, &third, key, from).map(|(number, _)| number)
        });
        entered.await.unwrap_or(Err(NoEntry::Closed))
    }
}

fn refused(methods: &[MethodKind], partial: bool) -> Auth {
    Auth::Reject { proceed_with_methods: Some(MethodSet::from(methods)), partial_success: partial }
}

impl server::Handler for Guest {
    type Error = russh::Error;

    async fn auth_publickey_offered(&mut self, user: &str, _: PublicKeyOffer<'_>) -> Result<Auth, Self::Error> {
        user.clone_into(&mut self.user);
        Ok(Auth::Accept)
    }

    async fn auth_publickey(&mut self, user: &str, key: VerifiedPublicKey<'_>) -> Result<Auth, Self::Error> {
        user.clone_into(&mut self.user);
        let fingerprint = key.public_key.fingerprint(HashAlg::Sha256).to_string();
        let found = self.tables.keyed(&fingerprint).map(|(hall, person)| (Arc::clone(hall), person));
        if let Some((hall, person)) = found {
            self.hall = hall;
            return Ok(self.enter(person.number));
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
        user.clone_into(&mut self.user);
        if !matches!(user, "join" | "back") {
            return Ok(refused(&[], false));
        }
        let Some(response) = response else { return Ok(self.questions(None)) };
        let answers: Vec<String> =
            response.map(|bytes| String::from_utf8_lossy(&bytes).chars().take(64).collect()).collect();
        match self.answers(answers).await {
            Ok(number) => Ok(self.enter(number)),
            Err(no) => {
                self.tries += 1;
                if self.tries >= TRIES {
                    return Ok(refused(&[], false));
                }
                tokio::time::sleep(Duration::from_millis(700)).await;
                Ok(self.questions(Some(&crate::host::told::no_entry(no))))
            }
        }
    }

    async fn channel_open_session(
        &mut self,
        channel: Channel<Msg>,
        reply: ChannelOpenHandle,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        let Some(number) = self.number.filter(|_| !self.opened) else {
            reply.reject(russh::ChannelOpenFailure::AdministrativelyProhibited).await;
            return Ok(());
        };
        self.opened = true;
        reply.accept().await;
        let (hall, handle, id) = (Arc::clone(&self.hall), session.handle(), channel.id());
        tokio::spawn(async move {
            seat_at(hall, number, channel).await;
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

/// A session to its end: what is asked for before it begins, then the screens.
async fn seat_at(hall: Arc<Hall>, number: u32, channel: Channel<Msg>) {
    const NAMES: [&str; 5] = ["LANG", "LC_ALL", "LC_CTYPE", "COLORTERM", "NO_COLOR"];
    let (mut from, to) = channel.split();
    let mut variables = BTreeMap::new();
    let mut size = None;
    loop {
        match from.wait().await {
            Some(ChannelMsg::RequestPty { col_width, row_height, term, .. }) => {
                variables.insert("TERM".to_owned(), term.chars().take(64).collect());
                size = Some((small(col_width), small(row_height)));
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
    let mut writer = to.make_writer();
    let Some(size) = size else {
        let _ = writer.write_all(format!("{}\r\n", plain("host-ssh-no-terminal")).as_bytes()).await;
        return;
    };
    // Who showed no key comes back by digits, which are said once.
    let known = hall.person(number).is_some_and(|person| person.key.is_some());
    let digits = if known { None } else { hall.fresh_digits(number) };
    let greeting = digits.map(|digits| say!("host-ssh-back", number = number.to_string(), digits = digits));
    let Some(mut seat) = OnScreens::begin(hall, (number, None), variables, size, greeting).await else { return };
    let mut waiting = None;
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
            come = from.wait(), if waiting.is_none() && seat.reads() => {
                waiting = Some(match come {
                    Some(ChannelMsg::Data { data }) => {
                        seat.took(data.len());
                        Coming::Bytes(data.to_vec())
                    }
                    Some(ChannelMsg::WindowChange { col_width, row_height, .. }) => {
                        Coming::Size(small(col_width), small(row_height))
                    }
                    None | Some(ChannelMsg::Close | ChannelMsg::Eof) => return,
                    Some(_) => continue,
                });
            }
        }
        if !seat.pass(&mut waiting) {
            return;
        }
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
