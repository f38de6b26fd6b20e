//! A browser of a rehearsal: it has a cookie, reads pages and takes what forms offer.

use super::wrong::Wrong;
use crate::host::html::in_address;
use crate::words::text::{plain, say};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An answer is waited for so long.
const ANSWER: Duration = Duration::from_secs(30);

/// An answer of the host.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) head: String,
    pub(super) body: String,
}

impl Answer {
    /// The first header of a name whose value begins so.
    fn header(&self, name: &str, begins: &str) -> Option<&str> {
        let all = self.head.lines().filter_map(|line| line.split_once(": "));
        let mut named = all.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        named.find(|value| value.starts_with(begins))
    }
}

/// Somebody in a browser.
#[derive(Debug)]
pub(super) struct Browser {
    to: SocketAddr,
    pub(super) name: String,
    pub(super) number: u32,
    pub(super) cookie: String,
}

impl Browser {
    /// Joins with the code of the rehearsal.
    pub(super) fn join(to: SocketAddr, name: &str, seat: &str) -> Result<Self, Wrong> {
        let answer = post(to, "/join", &[("code", super::host::CODE), ("name", name), ("seat", seat)], "")?;
        let (number, cookie) = welcomed(&answer)?;
        Ok(Self { to, name: name.to_owned(), number, cookie })
    }

    /// Comes back with digits.
    pub(super) fn back(&mut self, digits: &str) -> Result<(), Wrong> {
        let answer = post(self.to, "/back", &[("number", &self.number.to_string()), ("digits", digits)], "")?;
        self.cookie = welcomed(&answer)?.1;
        Ok(())
    }

    /// One of the own pages.
    pub(super) fn page(&mut self, end: &str) -> Result<String, Wrong> {
        let answer = get(self.to, &format!("/p/{}/{end}", self.number), &self.cookie)?;
        match answer.status {
            200 => Ok(answer.body),
            other => Err(Wrong(say!("rehearse-page", who = self.name.as_str(), status = other))),
        }
    }

    /// Takes the first way that the page offers; says whether it offered one.
    pub(super) fn takes_the_first(&mut self) -> Result<bool, Wrong> {
        let page = self.page("")?;
        let asks = |form: &&str| form.contains("name=\"question\"") && form.contains("name=\"to\"");
        let Some(form) = page.split("<form").find(asks) else { return Ok(false) };
        let value = |name: &str| {
            let mark = format!("name=\"{name}\" value=\"");
            let rest = form.split_once(&mark).map_or("", |(_, rest)| rest);
            rest.split('"').next().unwrap_or_default().to_owned()
        };
        let (seat, question, path, to) = (value("seat"), value("question"), value("path"), value("to"));
        let fields = [("seat", &*seat), ("question", &*question), ("path", &*path), ("to", &*to)];
        let mut answer = post(self.to, &format!("/p/{}/do", self.number), &fields, &self.cookie)?;
        while answer.status == 429 {
            // Scripted people are quicker than a person may be.
            std::thread::sleep(Duration::from_millis(100));
            answer = post(self.to, &format!("/p/{}/do", self.number), &fields, &self.cookie)?;
        }
        // What somebody else was faster with is asked anew.
        if matches!(answer.status, 303 | 200 | 409) { Ok(true) } else { Err(Wrong(plain("rehearse-no-answer"))) }
    }
}

/// The number and the cookie of whoever was let in.
fn welcomed(answer: &Answer) -> Result<(u32, String), Wrong> {
    let number =
        answer.header("location", "/p/").and_then(|to| to.split('/').nth(2)).and_then(|text| text.parse().ok());
    let cookie = answer.header("set-cookie", "seat=").and_then(|cookie| cookie.split(';').next());
    match (number, cookie) {
        (Some(number), Some(cookie)) => Ok((number, cookie.to_owned())),
        (None, _) | (_, None) => Err(Wrong(say!("rehearse-not-in", status = answer.status))),
    }
}

/// Reads a page.
pub(super) fn get(to: SocketAddr, path: &str, cookie: &str) -> Result<Answer, Wrong> {
    asked(to, &head(to, "GET", path, cookie, &[]))
}

/// Sends a form.
fn post(to: SocketAddr, path: &str, fields: &[(&str, &str)], cookie: &str) -> Result<Answer, Wrong> {
    let body = form(fields);
    let more = [
        ("Origin", format!("http://{to}")),
        ("Content-Type", "application/x-www-form-urlencoded".to_owned()),
        ("Content-Length", body.len().to_string()),
    ];
    asked(to, &(head(to, "POST", path, cookie, &more) + &body))
}

/// The head of a request.
fn head(to: SocketAddr, method: &str, path: &str, cookie: &str, more: &[(&str, String)]) -> String {
    let own = [("Host", to.to_string()), ("Cookie", cookie.to_owned()), ("Connection", "close".to_owned())];
    let mut lines = vec![[method, path, "HTTP/1.1"].join(" ")];
    lines.extend(own.iter().chain(more).map(|(name, value)| format!("{name}: {value}")));
    lines.join("\r\n") + "\r\n\r\n"
}

/// Fields as a form sends them.
fn form(fields: &[(&str, &str)]) -> String {
    fields
        .iter()
        .map(|(name, value)| format!("{}={}", in_address(name), in_address(value)))
        .collect::<Vec<_>>()
        .join("&")
}

fn asked(to: SocketAddr, request: &str) -> Result<Answer, Wrong> {
    let mut stream = TcpStream::connect(to)?;
    stream.set_read_timeout(Some(ANSWER))?;
    stream.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
    Ok(Answer { status, head: head.to_owned(), body: body.to_owned() })
}
