//! Pages over http: who may ask for what, and from where. Every page works without a script; the one script there is only keeps a
//! page that waits up to date.

mod back;
mod desk;
mod site;

use crate::host::follow::{self, Followed};
use crate::host::hall::Hall;
use crate::host::html::{self, Tab};
use crate::host::people::NoEntry;
use crate::host::presence::Sign;
use crate::host::visit::Visit;
use crate::host::ws;
use crate::words::text::plain;
use axum::Router;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Form, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use serde::Deserialize;
pub use site::Site;
use site::{On, Upgrade, known, page, welcome};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A head comes whole within so long.
const HEAD: Duration = Duration::from_secs(10);
/// The largest form, in bytes.
const BODY: usize = 16 * 1024;
/// The largest head, in bytes.
const HEADS: usize = 8 * 1024;
/// The longest address, in bytes: a step of a form with words in it is one, too.
const ADDRESS: usize = 4 * 1024;

/// How a page that renews itself says which one it is.
const RENEWED: &str = "coreper-page";

/// What a page may load and do, as browsers are told.
const POLICY: &str = include_str!("../../assets/host/policy.txt");

/// Whether a connection is encrypted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Secure(bool);

impl Secure {
    fn of(request: &Request) -> Self {
        request.extensions().get().copied().unwrap_or(Self(false))
    }

    const fn scheme(self) -> &'static str {
        if self.0 { "https" } else { "http" }
    }
}

/// Serves one connection to its end; whether it is encrypted is known.
pub async fn serve<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    (from, secure): (IpAddr, bool),
    pages: Router,
    visit: Arc<Visit>,
) {
    let pages = pages.layer(axum::Extension(ConnectInfo(SocketAddr::new(from, 0)))).layer(axum::Extension(visit));
    let pages = pages.layer(axum::Extension(Secure(secure)));
    let service = TowerToHyperService::new(pages);
    let mut builder = hyper::server::conn::http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEADS).half_close(false);
    let _ = builder.serve_connection(TokioIo::new(stream), service).with_upgrades().await;
}

/// Says that pages are encrypted here, to whoever asks for one that is not.
///
/// # Errors
/// When nothing can be written.
pub async fn only_https(mut stream: TcpStream) -> io::Result<()> {
    let told = plain("host-only-https");
    let head = "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close";
    stream.write_all(format!("{head}\r\nContent-Length: {}\r\n\r\n{told}", told.len()).as_bytes()).await
}

/// All pages there are.
pub fn pages(site: Site) -> Router {
    Router::new()
        .route("/", get(door))
        .route("/{code}", get(door_with_code))
        .route("/join", post(join))
        .route("/back", get(back::page).post(back::by_digits))
        .route("/back/name", post(back::by_name))
        .route("/back/{ticket}", get(back::waits))
        .route("/hello", get(|| async { plain("host-hello") }))
        .route("/p/{number}/", own(Tab::Now))
        .route("/p/{number}/happened", own(Tab::Happened))
        .route("/p/{number}/seat", own(Tab::Seat))
        .route("/p/{number}/count", own(Tab::Count))
        .route("/p/{number}/talk", own(Tab::Talk))
        .route("/p/{number}/why", own(Tab::Why))
        .route("/p/{number}/map", own(Tab::Map))
        .route("/p/{number}/glossary", own(Tab::Glossary))
        .route("/p/{number}/do", post(act))
        .route("/p/{number}/beat", get(beat))
        .route("/p/{number}/poll", get(poll))
        .route("/p/{number}/screens", get(screens))
        .route("/p/{number}/ws", get(line))
        .route("/wall/{code}", get(wall))
        .route("/wall/{code}/poll", get(wall_poll))
        .route("/a/style.css", get(|| async { asset("text/css; charset=utf-8", html::STYLE) }))
        .route("/a/terminal.js", get(|| async { asset("text/javascript; charset=utf-8", html::TERMINAL) }))
        .route("/a/xterm.js", get(|| async { asset("text/javascript; charset=utf-8", html::XTERM[0]) }))
        .route("/a/fit.js", get(|| async { asset("text/javascript; charset=utf-8", html::XTERM[1]) }))
        .route("/a/xterm.css", get(|| async { asset("text/css; charset=utf-8", html::XTERM[2]) }))
        .route("/a/page.js", get(|| async { asset("text/javascript; charset=utf-8", html::SCRIPT) }))
        .with_state(site.clone())
        .merge(desk::routes(site.tables.clone()))
        .fallback(|| async { (StatusCode::NOT_FOUND, Html(html::nothing_here().into_string())) })
        .layer(DefaultBodyLimit::max(BODY))
        .layer(middleware::from_fn_with_state(site, guard))
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

/// Why a request is not answered: it must have come by one of this machine's names, and what changes something from one of its pages.
fn refusal(request: &Request, names: &[String]) -> Option<Response> {
    if request.uri().path_and_query().is_some_and(|all| all.as_str().len() > ADDRESS) {
        return Some(StatusCode::URI_TOO_LONG.into_response());
    }
    let text = |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    if !is_ours(host, names) {
        return Some((StatusCode::MISDIRECTED_REQUEST, plain("host-not-ours")).into_response());
    }
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD) || text(header::UPGRADE).is_some();
    if changes && text(header::ORIGIN) != Some(&format!("{}://{host}", Secure::of(request).scheme())) {
        return Some((StatusCode::FORBIDDEN, plain("host-not-from-here")).into_response());
    }
    None
}

/// Looks at every request, and says to browsers what a page of the host may do.
async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    if let Some(refused) = refusal(&request, &site.names) {
        return refused;
    }
    if let Some(visit) = request.extensions().get::<Arc<Visit>>().filter(|_| is_known(&site, &request)) {
        visit.is_known();
    }
    let (policy, secure) = (policy(&request), Secure::of(&request));
    let mut response = told(next.run(request).await);
    let headers = response.headers_mut();
    if secure.0 {
        // What came encrypted is never sent back in clear.
        let cookies: Vec<HeaderValue> = headers.get_all(header::SET_COOKIE).iter().cloned().collect();
        headers.remove(header::SET_COOKIE);
        for cookie in cookies {
            let whole = [cookie.as_bytes(), b"; Secure"].concat();
            headers.append(header::SET_COOKIE, HeaderValue::from_bytes(&whole).unwrap_or(cookie));
        }
    }
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Without a referrer at all a form would not say where it comes from.
        (header::REFERRER_POLICY, "same-origin"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Whether a request comes from somebody who has joined, a wall or a desk.
fn is_known(site: &Site, request: &Request) -> bool {
    let mut parts = request.uri().path().split('/').skip(1);
    match (parts.next(), parts.next()) {
        (Some("p"), Some(number)) => {
            number.parse().is_ok_and(|number| known(site, number, request.headers()).is_some())
        }
        (Some("wall"), Some(code)) => site.tables.of_wall(code).is_some(),
        (Some("desk"), _) => desk::hall_of(&site.tables, request.headers()).is_some(),
        _ => false,
    }
}

/// A form or an address that could not be read is told on a page, and never in the words of a library.
fn told(response: Response) -> Response {
    let status = response.status();
    let unread = [StatusCode::BAD_REQUEST, StatusCode::UNSUPPORTED_MEDIA_TYPE, StatusCode::UNPROCESSABLE_ENTITY];
    if unread.contains(&status) { (status, Html(html::unreadable().into_string())).into_response() } else { response }
}

/// What a page may load and do. Some browsers do not take a page's own address for that of its websocket; and the terminal writes
/// styles, which no other page may.
fn policy(request: &Request) -> String {
    let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let line = if Secure::of(request).0 { "wss" } else { "ws" };
    let all = POLICY.trim_ascii_end();
    let path = request.uri().path();
    if path.ends_with("/beat") {
        return all.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    }
    let all = all.replace("connect-src 'self'", &format!("connect-src 'self' {line}://{host}"));
    if path.ends_with("/screens") { all.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") } else { all }
}

/// Whether a host is one of this machine's names, or an address: a name from elsewhere that leads here is none.
fn is_ours(host: &str, names: &[String]) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name.parse::<IpAddr>().is_ok() || names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

async fn door(State(site): State<Site>, headers: HeaderMap) -> Response {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let last = all.flat_map(|text| text.split(';')).find_map(|pair| pair.trim().strip_prefix("last="));
    let last =
        last.and_then(|text| text.parse::<u32>().ok()).and_then(|number| site.tables.of_person(number).person(number));
    page(html::join::page(site.tables.first(), "", None, last.map(|person| person.number)))
}

async fn door_with_code(State(site): State<Site>, Path(code): Path<String>) -> Response {
    let code: String = code.chars().take(16).collect();
    page(html::join::page(site.tables.of_code(&code), &code, None, None))
}

#[derive(Deserialize)]
struct Joining {
    code: String,
    name: String,
    #[serde(default)]
    seat: String,
}

async fn join(
    State(site): State<Site>,
    axum::Extension(ConnectInfo(from)): axum::Extension<ConnectInfo<SocketAddr>>,
    Form(form): Form<Joining>,
) -> Response {
    let at = site.tables.of_code(&form.code);
    tokio::time::sleep(at.patience(from.ip())).await;
    let hall = Arc::clone(at);
    let (code, name) = (form.code.clone(), form.name);
    let joined = tokio::task::spawn_blocking(move || hall.join(&form.code, &name, &form.seat, None, from.ip()));
    match joined.await.unwrap_or(Err(NoEntry::Closed)) {
        Ok((number, token)) => welcome(number, &token),
        Err(no) => {
            let status = if no == NoEntry::Code { StatusCode::FORBIDDEN } else { StatusCode::CONFLICT };
            (status, page(html::join::page(at, &code, Some(no), None))).into_response()
        }
    }
}

/// One of somebody's pages, or the way in for whoever has none.
fn own(tab: Tab) -> MethodRouter<Site> {
    get(async move |State(site): State<Site>, Path(number), Query(on), headers: HeaderMap, line: Upgrade| {
        shown((site, number), &headers, (tab, on), line.ok()).await
    })
}

async fn shown(
    (site, number): (Site, u32),
    headers: &HeaderMap,
    (tab, on): (Tab, On),
    line: Option<WebSocketUpgrade>,
) -> Response {
    let Some((hall, _)) = known(&site, number, headers) else {
        return if line.is_some() { StatusCode::FORBIDDEN.into_response() } else { Redirect::to("/").into_response() };
    };
    // A page that renews itself stays the one that it was: that somebody has opened a later one is not undone by it.
    let renewed = headers.get(RENEWED).and_then(|value| value.to_str().ok()).and_then(|page| page.parse().ok());
    let (since, given, of) = (on.since.clone(), on.page.or(renewed), Arc::clone(&hall));
    let make = move || {
        let person = of.person(number)?;
        Some(html::person::page_as(&of, (&person, of.place(number, given)), tab, on.place(&of), None))
    };
    if let Some(line) = line {
        if hall.has_lines_enough(number) {
            return StatusCode::TOO_MANY_REQUESTS.into_response();
        }
        hall.arrive(number);
        let held = Box::new(Held(Arc::clone(&hall), number));
        let marked = Arc::clone(&hall);
        let mark = Box::new(move || mark_of(&marked, number, (given, tab)));
        return follow::along(line, hall, Followed { since, mark, page: Arc::new(make), held });
    }
    hall.touch(number, Sign::Page);
    match tokio::task::spawn_blocking(make).await {
        Ok(Some(markup)) => page(markup),
        Ok(None) => Redirect::to("/").into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn screens(State(site): State<Site>, Path(number): Path<u32>, headers: HeaderMap) -> Response {
    match known(&site, number, &headers) {
        Some((hall, person)) => page(html::screens::page(&hall, &person)),
        None => Redirect::to("/").into_response(),
    }
}

#[derive(Deserialize)]
struct Opened {
    /// As which of somebody's pages the screens were opened.
    #[serde(default)]
    page: Option<u64>,
}

/// The line of the screens.
async fn line(
    State(site): State<Site>,
    Path(number): Path<u32>,
    Query(Opened { page }): Query<Opened>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let Some((hall, person)) = known(&site, number, &headers) else { return StatusCode::FORBIDDEN.into_response() };
    let upgrade = upgrade.protocols([ws::LANGUAGE]).max_message_size(ws::LARGEST).max_frame_size(ws::LARGEST);
    let upgrade = upgrade.read_buffer_size(4 * 1024).write_buffer_size(0).max_write_buffer_size(512 * 1024);
    upgrade.on_upgrade(move |socket| ws::serve(socket, hall, person.number, page))
}

/// What was chosen on a page: done, or asked on, or why not.
async fn act(
    State(site): State<Site>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let Some((hall, person)) = known(&site, number, &headers) else { return Redirect::to("/").into_response() };
    hall.touch(number, Sign::Page);
    if hall.asks_too_often(number) {
        return (StatusCode::TOO_MANY_REQUESTS, page(html::too_often(number))).into_response();
    }
    let asked = Arc::clone(&hall);
    let done = tokio::task::spawn_blocking(move || html::act::carry_out(&hall, &person, &fields)).await;
    match done {
        // What was done is looked at, so that a page that is loaded again does nothing.
        Ok(html::act::Came::Done) => Redirect::to(&format!("/p/{number}/")).into_response(),
        Ok(html::act::Came::Said) => Redirect::to(&format!("/p/{number}/talk")).into_response(),
        Ok(html::act::Came::Asks(path)) => {
            Redirect::to(&format!("/p/{number}/{}", html::place(&asked, Some(&path.to_string())))).into_response()
        }
        Ok(html::act::Came::Not(markup)) => (StatusCode::FORBIDDEN, page(*markup)).into_response(),
        Ok(html::act::Came::Page(markup, refused)) => {
            let status = if refused { StatusCode::CONFLICT } else { StatusCode::OK };
            (status, page(*markup)).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

#[derive(Deserialize)]
struct Shown {
    mark: String,
    #[serde(default)]
    tab: String,
}

/// What a page without a script holds within it: it says now and then that somebody is there, and whether the page is another one.
async fn beat(
    State(site): State<Site>,
    Path(number): Path<u32>,
    Query(Shown { mark, tab }): Query<Shown>,
    headers: HeaderMap,
) -> Response {
    let Some((hall, person)) = known(&site, number, &headers) else { return StatusCode::FORBIDDEN.into_response() };
    hall.touch(number, Sign::Beat);
    let made = tokio::task::spawn_blocking(move || html::beat::page(&hall, &person, &mark, Tab::of(&tab)));
    made.await.map_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response(), page)
}

#[derive(Deserialize)]
struct Polled {
    since: String,
    /// Which of somebody's pages asks.
    #[serde(default)]
    page: Option<u64>,
    /// Which tab it shows.
    #[serde(default)]
    tab: String,
}

/// Gives the line of somebody back when the page that kept it is gone.
struct Held(Arc<Hall>, u32);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.leave(self.1);
    }
}

/// Answers when the page would be another one, or after a while: a word that names what is shown.
async fn poll(
    State(site): State<Site>,
    Path(number): Path<u32>,
    Query(Polled { since, page, tab }): Query<Polled>,
    headers: HeaderMap,
) -> Response {
    let Some((hall, person)) = known(&site, number, &headers) else { return StatusCode::FORBIDDEN.into_response() };
    if hall.has_lines_enough(number) {
        return StatusCode::TOO_MANY_REQUESTS.into_response();
    }
    hall.arrive(number);
    let held = Held(Arc::clone(&hall), number);
    let looks = (page, Tab::of(&tab));
    let word = follow::changed(&Arc::clone(&hall), since, move || mark_of(&hall, person.number, looks)).await;
    drop(held);
    word.into_response()
}

/// What names somebody's page; or that another one was opened since.
fn mark_of(hall: &Hall, number: u32, (page, tab): (Option<u64>, Tab)) -> String {
    match page {
        Some(page) if hall.is_elsewhere(number, page) => follow::ELSEWHERE.to_owned(),
        Some(_) | None => html::mark::of(hall, number, tab),
    }
}

async fn wall(
    State(site): State<Site>,
    Path(code): Path<String>,
    Query(On { since, .. }): Query<On>,
    line: Upgrade,
) -> Response {
    let Some(hall) = site.tables.of_wall(&code).cloned() else {
        return (StatusCode::NOT_FOUND, page(html::nothing_here())).into_response();
    };
    if hall.walls_are_full() {
        return (StatusCode::SERVICE_UNAVAILABLE, page(html::full())).into_response();
    }
    if let Ok(line) = line {
        let Some(watching) = hall.watch_the_wall() else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
        let held = Box::new(watching);
        let (marked, made) = (Arc::clone(&hall), Arc::clone(&hall));
        let mark = Box::new(move || html::wall::mark(&marked));
        let page = Arc::new(move || Some(html::wall::page(&made)));
        return follow::along(line, hall, Followed { since, mark, page, held });
    }
    let made = tokio::task::spawn_blocking(move || html::wall::page(&hall));
    made.await.map_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response(), page)
}

async fn wall_poll(
    State(site): State<Site>,
    Path(code): Path<String>,
    Query(Polled { since, .. }): Query<Polled>,
) -> Response {
    let Some(hall) = site.tables.of_wall(&code).cloned() else { return StatusCode::NOT_FOUND.into_response() };
    let _watching = hall.watch_the_wall();
    follow::changed(&Arc::clone(&hall), since, move || html::wall::mark(&hall)).await.into_response()
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn a_name_from_elsewhere_that_leads_here_is_not_ours() {
        let names = ["localhost".to_owned(), "coreper.example".to_owned()];
        for ours in ["localhost:8080", "127.0.0.1:8080", "192.168.1.20", "[::1]:8080", "Coreper.Example:80"] {
            assert!(is_ours(ours, &names), "{ours}");
        }
        for foreign in ["", "evil.example", "localhost.evil.example:8080", "[x]"] {
            assert!(!is_ours(foreign, &names), "{foreign}");
        }
    }
}
