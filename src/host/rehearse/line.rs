//! A seat on screens of a rehearsal: along a websocket as a wide window has it, and over ssh as a laptop does; and a page that is
//! followed along a websocket. What comes is searched for words; nothing is drawn.

use super::wrong::{PATIENCE, Wrong};
use crate::words::text::{plain, say};
use russh::client::{self, Handle, KeyboardInteractiveAuthResponse};
use russh::{Channel, ChannelMsg};
use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use tokio::runtime::Runtime;

/// A key of a handshake; the host looks at its form alone.
const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
/// What each byte to the host is mixed with, as the protocol wants it.
const MASK: [u8; 4] = [1, 2, 3, 4];
/// The size of the window, in columns and rows.
pub const SIZE: (u16, u16) = (100, 30);

/// A websocket: the screens of a seat, or a page that is followed.
#[derive(Debug)]
pub struct Line {
    stream: TcpStream,
    /// Everything that came.
    pub seen: Vec<u8>,
}

impl Line {
    /// Opens it at a path of the host, for whoever has the cookie.
    ///
    /// # Errors
    /// When the host does not let one in.
    pub fn open(to: SocketAddr, path: &str, cookie: &str) -> io::Result<Self> {
        let mut line = Self::along(to, path, cookie, crate::host::ws::LANGUAGE)?;
        line.says(1, format!("{{\"resize\":[{},{}]}}", SIZE.0, SIZE.1).as_bytes())?;
        Ok(line)
    }

    /// Follows a page of the host, for whoever has the cookie.
    ///
    /// # Errors
    /// When the host does not let one in.
    pub fn follow(to: SocketAddr, page: &str, cookie: &str) -> io::Result<Self> {
        Self::along(to, page, cookie, crate::host::follow::LANGUAGE)
    }

    fn along(to: SocketAddr, path: &str, cookie: &str, language: &str) -> io::Result<Self> {
        let mut stream = TcpStream::connect(to)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let head = [
            format!("GET {path} HTTP/1.1"),
            format!("Host: {to}"),
            format!("Origin: http://{to}"),
            format!("Cookie: {cookie}"),
            "Connection: Upgrade".to_owned(),
            "Upgrade: websocket".to_owned(),
            "Sec-WebSocket-Version: 13".to_owned(),
            format!("Sec-WebSocket-Protocol: {language}"),
            format!("Sec-WebSocket-Key: {KEY}"),
        ];
        stream.write_all((head.join("\r\n") + "\r\n\r\n").as_bytes())?;
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte)?;
            answer.extend(byte);
        }
        if !answer.starts_with(b"HTTP/1.1 101") {
            return Err(io::Error::other(String::from_utf8_lossy(&answer).lines().next().unwrap_or_default()));
        }
        Ok(Self { stream, seen: Vec::new() })
    }

    /// Sends keys.
    ///
    /// # Errors
    /// When the line is gone.
    pub fn types(&mut self, keys: &[u8]) -> io::Result<()> {
        self.says(2, keys)
    }

    /// Sends a message of a kind, 1 for text and 2 for bytes.
    ///
    /// # Errors
    /// When the line is gone.
    pub fn says(&mut self, kind: u8, bytes: &[u8]) -> io::Result<()> {
        let mut frame = vec![0x80 | kind];
        match u16::try_from(bytes.len()) {
            Ok(short @ 0..=125) => frame.push(0x80 | u8::try_from(short).unwrap_or(0)),
            Ok(long) => {
                frame.push(0x80 | 0x7e);
                frame.extend(long.to_be_bytes());
            }
            Err(_) => {
                frame.push(0x80 | 0x7f);
                frame.extend(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            }
        }
        frame.extend(MASK);
        frame.extend(bytes.iter().zip(MASK.iter().cycle()).map(|(byte, mask)| byte ^ mask));
        self.stream.write_all(&frame)
    }

    /// Waits for the next picture, and says that it has arrived; nothing where the host has closed the line.
    ///
    /// # Errors
    /// When the line is gone, or nothing comes.
    pub fn picture(&mut self) -> io::Result<Option<Vec<u8>>> {
        let picture = self.message(2)?;
        if let Some(bytes) = &picture {
            self.seen.extend(bytes);
            self.says(1, b"{\"ack\":1}")?;
        }
        Ok(picture)
    }

    /// Waits for the next page of one that is followed; nothing where the host has closed the line.
    ///
    /// # Errors
    /// When the line is gone, or nothing comes.
    pub fn page(&mut self) -> io::Result<Option<String>> {
        loop {
            let text = self.message(1)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            match text.as_deref() {
                Some("?") => self.says(1, b"here")?,
                Some(_) | None => return Ok(text),
            }
        }
    }

    /// The next message of a kind, 1 for text and 2 for bytes; nothing where the host has closed the line.
    fn message(&mut self, kind: u8) -> io::Result<Option<Vec<u8>>> {
        loop {
            let mut head = [0; 2];
            self.stream.read_exact(&mut head)?;
            let long = match head[1] & 0x7f {
                126 => {
                    let mut length = [0; 2];
                    self.stream.read_exact(&mut length)?;
                    u64::from(u16::from_be_bytes(length))
                }
                127 => {
                    let mut length = [0; 8];
                    self.stream.read_exact(&mut length)?;
                    u64::from_be_bytes(length)
                }
                short => u64::from(short),
            };
            let mut bytes = vec![0; usize::try_from(long).map_err(io::Error::other)?];
            self.stream.read_exact(&mut bytes)?;
            match head[0] & 0x0f {
                8 => return Ok(None),
                its if its == kind => return Ok(Some(bytes)),
                _ => {}
            }
        }
    }

    /// Waits until a word has come.
    pub(super) fn sees(&mut self, word: &str) -> Result<(), Wrong> {
        while !holds(&self.seen, word) {
            if self.picture()?.is_none() {
                return Err(Wrong(say!("rehearse-not-seen", word = word)));
            }
        }
        Ok(())
    }
}

fn holds(seen: &[u8], word: &str) -> bool {
    seen.windows(word.len().max(1)).any(|part| part == word.as_bytes())
}

/// The screens of a seat over ssh, with a client of the program's own.
pub(super) struct Shell {
    runtime: Runtime,
    channel: Channel<client::Msg>,
    _session: Handle<AnyHost>,
    seen: Vec<u8>,
}

/// Whoever answers is the host: it is this machine, and the key was made a moment ago.
struct AnyHost;

impl client::Handler for AnyHost {
    type Error = russh::Error;

    async fn check_server_key(&mut self, _: &russh::keys::PublicKeyOrCertificate) -> Result<bool, Self::Error> {
        Ok(true)
    }
}

impl From<russh::Error> for Wrong {
    fn from(error: russh::Error) -> Self {
        Self(error.to_string())
    }
}

impl Shell {
    /// Enters as somebody would who types the answers to what they are asked.
    pub(super) fn enter(to: SocketAddr, user: &str, answers: &[&str]) -> Result<Self, Wrong> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let answers: Vec<String> = answers.iter().map(|text| (*text).to_owned()).collect();
        let (session, channel) = runtime.block_on(async {
            let mut session = client::connect(Arc::new(client::Config::default()), to, AnyHost).await?;
            let mut asked = session.authenticate_keyboard_interactive_start(user, None).await?;
            if matches!(asked, KeyboardInteractiveAuthResponse::InfoRequest { .. }) {
                asked = session.authenticate_keyboard_interactive_respond(answers).await?;
            }
            if !matches!(asked, KeyboardInteractiveAuthResponse::Success) {
                return Err(Wrong(plain("rehearse-ssh-refused")));
            }
            let channel = session.channel_open_session().await?;
            channel.request_pty(false, "xterm-256color", u32::from(SIZE.0), u32::from(SIZE.1), 0, 0, &[]).await?;
            channel.request_shell(false).await?;
            Ok((session, channel))
        })?;
        Ok(Self { runtime, channel, _session: session, seen: Vec::new() })
    }

    /// Waits until a word has come.
    pub(super) fn sees(&mut self, word: &str) -> Result<(), Wrong> {
        let (channel, seen) = (&mut self.channel, &mut self.seen);
        let come = self.runtime.block_on(async {
            tokio::time::timeout(PATIENCE, async {
                while !holds(seen, word) {
                    match channel.wait().await {
                        Some(ChannelMsg::Data { data }) => seen.extend(data.iter()),
                        None => return false,
                        Some(_) => {}
                    }
                }
                true
            })
            .await
        });
        if matches!(come, Ok(true)) { Ok(()) } else { Err(Wrong(say!("rehearse-not-seen", word = word))) }
    }

    /// Sends keys.
    pub(super) fn types(&mut self, keys: &str) -> Result<(), Wrong> {
        self.seen.clear();
        Ok(self.runtime.block_on(self.channel.data(keys.as_bytes()))?)
    }
}
