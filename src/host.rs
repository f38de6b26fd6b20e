//! The workshop: one game for people at their own devices. Phones and browsers come by pages, laptops by plain ssh, through one port;
//! whoever runs the session keeps the pace at a desk; a wall shows what everybody may know. Nothing is fetched from anywhere.
//!
//! [`hall::Hall`] is the room with everybody in it, [`actor`] owns the table, [`port`] lets people in; [`ssh`] and [`http`] are the two
//! ways in, and [`html`], [`term`] what is seen there. This room alone knows a network.

pub mod actor;
pub mod address;
pub mod attendance;
pub mod cast;
pub mod code;
pub mod debrief;
pub mod desk;
pub mod desks;
pub mod draft;
pub mod due;
pub mod elsewhere;
pub mod expect;
mod firing;
pub mod follow;
mod giving;
pub mod hall;
mod hands;
pub mod html;
pub mod http;
pub mod kept;
pub mod letting_back;
pub mod limits;
pub mod lines;
pub mod link;
pub mod lobby;
pub mod log;
pub mod looking;
pub mod package;
pub mod panel;
pub mod people;
pub mod plainly;
pub mod port;
pub mod presence;
pub mod readying;
pub mod rehearse;
pub mod said;
mod saving;
pub mod scene;
pub mod schedule;
pub mod seat;
pub mod seats;
mod shoulder;
pub mod sitting;
pub mod ssh;
mod standby;
pub mod suggest;
pub mod tables;
pub mod talk;
mod talking;
pub mod term;
pub mod tls;
pub mod told;
pub mod visit;
pub mod ways;
pub mod wire;
pub mod ws;

use crate::words::text::{for_shell, plain, say};
use desks::Duty;
use hall::{Hall, Stage};
use std::fmt::Write as _;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tables::Tables;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use ways::{HERE, Ways};

/// Where a hall listens.
#[derive(Clone, Debug)]
pub struct Doors {
    /// Whether others than this machine can come.
    pub lan: bool,
    /// The port; the next free one up to 8089 where none is named.
    pub port: Option<u16>,
    /// The address where it listens; by [`Doors::lan`] where none is named.
    pub bind: Option<IpAddr>,
    /// A name by which browsers may call the host, beside its addresses.
    pub name: Option<String>,
    /// Whether whoever comes may be from anywhere, and not from the networks that a room has alone.
    pub public: bool,
    /// The certificate with which pages are encrypted, if there is one.
    pub certified: Option<tls::Certified>,
    /// The folder in which the host's key is kept; a fresh one where none is given.
    pub folder: Option<PathBuf>,
}

impl Doors {
    /// What stands before an address.
    #[must_use]
    pub const fn scheme(&self) -> &'static str {
        if self.certified.is_some() { "https" } else { "http" }
    }

    /// Whether anybody can come who is not at this machine.
    #[must_use]
    pub fn lets_others_in(&self) -> bool {
        self.bind.map_or(self.lan || self.public, |ip| !ip.is_loopback())
    }
}

/// The port where none is named, and the last that is tried instead.
const PORT: u16 = 8080;
const LAST_PORT: u16 = 8089;
/// Between two looks at who is here.
const LOOK: Duration = Duration::from_secs(1);

/// Doors that are bound and not open yet: nothing of a game was touched, and nothing is lost where they cannot be.
pub struct Bound {
    runtime: Runtime,
    listeners: Vec<TcpListener>,
    address: SocketAddr,
    key: russh::keys::PrivateKey,
    tls: Option<tokio_rustls::TlsAcceptor>,
}

impl std::fmt::Debug for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bound").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Bound {
    /// Binds the doors of a hall with so many tables.
    ///
    /// # Errors
    /// When no thread can be started, the port is taken, or the key of the host or its certificate cannot be read or kept.
    pub fn at(doors: &Doors, tables: usize) -> Result<Self, Shut> {
        can_start(THREADS + tables).map_err(Shut::Threads)?;
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        let runtime = builder.worker_threads(WORKERS).enable_all().build().map_err(Shut::Threads)?;
        let key = match &doors.folder {
            Some(folder) => ssh::host_key(folder).map_err(|error| Shut::Key(folder.clone(), error))?,
            None => ssh::fresh_key().map_err(|error| Shut::Key(PathBuf::new(), error))?,
        };
        let tls = doors.certified.as_ref().map(tls::acceptor).transpose();
        let tls = tls.map_err(|(file, error)| Shut::Certificate(file, error))?;
        let listener = runtime.block_on(listen(doors)).map_err(Shut::Port)?;
        let address = listener.local_addr().map_err(Shut::Port)?;
        // The desk and the wall of this very machine come by its own address, wherever others come.
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, address.port()));
        let own = doors.bind.filter(|ip| !ip.is_unspecified() && *ip != here.ip());
        let own = own.map(|_| runtime.block_on(TcpListener::bind(here))).transpose().map_err(Shut::Port)?;
        let listeners = own.into_iter().chain([listener]).collect();
        Ok(Self { runtime, listeners, address, key, tls })
    }
}

/// A hall that is open.
#[derive(Debug)]
pub struct Host {
    tables: Tables,
    runtime: Runtime,
    address: SocketAddr,
    doors: Doors,
}

impl Host {
    /// Opens the doors of a hall with one table.
    ///
    /// # Errors
    /// As [`Host::open_all`].
    pub fn open(hall: Arc<Hall>, doors: &Doors) -> Result<Self, Shut> {
        Self::open_all(Tables::of(hall, Vec::new()), doors)
    }

    /// Opens the doors of a hall with all its tables.
    ///
    /// # Errors
    /// As [`Bound::at`].
    pub fn open_all(tables: Tables, doors: &Doors) -> Result<Self, Shut> {
        let bound = Bound::at(doors, tables.count())?;
        Ok(Self::open_at(bound, tables, doors))
    }

    /// Opens the doors of a hall where they were bound before.
    #[must_use]
    pub fn open_at(bound: Bound, tables: Tables, doors: &Doors) -> Self {
        let Bound { runtime, listeners, address, key, tls } = bound;
        let found = address::all().into_iter().map(|ip| ip.to_string()).collect();
        let hosts = hosts(doors, found);
        if doors.lets_others_in() && hosts == [HERE] {
            tables.all().for_each(|hall| hall.tell(plain("room-no-network")));
        }
        let print = ssh::fingerprint(&key);
        leads(&tables, doors, &hosts, address.port(), &print);
        let names = ["localhost".to_owned()].into_iter().chain(doors.name.clone()).collect();
        let site = http::Site { tables: tables.clone(), names: Arc::new(names) };
        let (ssh, pages, public) = (ssh::config(key), http::pages(site), doors.public);
        let serving = port::Serving { tables: tables.clone(), ssh, pages, tls, public };
        for listener in listeners {
            runtime.spawn(port::accept(listener, serving.clone()));
        }
        for watched in tables.all().map(Arc::clone) {
            runtime.spawn(async move {
                loop {
                    tokio::time::sleep(LOOK).await;
                    let hall = Arc::clone(&watched);
                    let _ = tokio::task::spawn_blocking(move || hall.watch()).await;
                }
            });
        }
        if doors.lets_others_in() {
            runtime.spawn(looks_around(tables.clone(), doors.clone(), address.port(), print));
        }
        Self { tables, runtime, address, doors: doors.clone() }
    }

    /// The first table.
    #[must_use]
    pub const fn hall(&self) -> &Arc<Hall> {
        self.tables.first()
    }

    /// All tables.
    #[must_use]
    pub const fn tables(&self) -> &Tables {
        &self.tables
    }

    /// Whether anybody can come who is not at this machine.
    #[must_use]
    pub fn lets_others_in(&self) -> bool {
        self.doors.lets_others_in()
    }

    /// Whether whoever comes may be from anywhere.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        self.doors.public
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// How people join each table, its wall, its desk, and where it is kept, in lines.
    #[must_use]
    pub fn greeting(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let several = self.tables.count() > 1;
        for (at, hall) in self.tables.all().enumerate() {
            if several {
                lines.push(say!("tables-at", number = at + 1, code = hall.code().to_string()));
            }
            lines.extend(hall.ways_told(Duty::Local));
            lines.extend(
                hall.lobby()
                    .or_else(|| hall.saved().filter(|path| path.is_file()))
                    .map(|file| say!("room-file", file = self.as_it_was(&file))),
            );
        }
        let begun = self.hall().stage() == Stage::Playing;
        lines.push(plain(if begun { "room-hint-begun" } else { "room-hint" }));
        lines.extend(several.then(|| plain("tables-help")));
        lines
    }

    /// What follows `--resume` so that people find the host where it was.
    fn as_it_was(&self, file: &Path) -> String {
        let mut line = for_shell(file);
        if self.address.port() != PORT {
            let _ = write!(line, " --port {}", self.address.port());
        }
        if self.doors.lan {
            line.push_str(" --lan");
        }
        if let Some(tls::Certified { chain, key }) = &self.doors.certified {
            let _ = write!(line, " --cert {} --key {}", for_shell(chain), for_shell(key));
        }
        if self.doors.public {
            line.push_str(" --public");
        }
        if let Some(bind) = self.doors.bind {
            let _ = write!(line, " --bind {bind}");
        }
        if let Some(name) = &self.doors.name {
            let _ = write!(line, " --name {name}");
        }
        line
    }

    /// The page for the wall of the first table.
    #[must_use]
    pub fn wall(&self) -> String {
        self.hall().wall_link()
    }

    /// The desk of the first table in a browser of this machine.
    #[must_use]
    pub fn desk(&self) -> String {
        self.hall().desk_link()
    }

    /// Closes the doors; everybody's line is cut, those of terminals and of pages that are followed once they have read the last word,
    /// if that is not long.
    pub fn close(self) {
        /// So often it is looked whether they have, and how long between.
        const LOOKS: u32 = 40;
        const BETWEEN: Duration = Duration::from_millis(25);
        let open = || self.tables.all().any(|hall| hall.has_lines() && hall.stage() == Stage::Ended);
        for _ in (0..LOOKS).take_while(|_| open()) {
            std::thread::sleep(BETWEEN);
        }
        // Whoever asked instead of following is being answered.
        std::thread::sleep(BETWEEN);
        self.runtime.shutdown_timeout(Duration::from_secs(2));
    }
}

/// Why a hall could not be opened.
#[derive(Debug)]
pub enum Shut {
    /// The system gives no more threads.
    Threads(io::Error),
    /// The key by which people know the host again cannot be read or kept, in this folder.
    Key(PathBuf, io::Error),
    /// Nobody can listen there.
    Port(io::Error),
    /// The certificate or its key cannot be read, in this file.
    Certificate(PathBuf, io::Error),
}

/// Threads that serve connections.
const WORKERS: usize = 2;
/// Threads that a hall needs at the least: those, the table, the lines of the desk, and some that wait for the table.
const THREADS: usize = WORKERS + 4;

/// Whether so many threads can run side by side: what serves connections would fall over where it is refused one.
fn can_start(threads: usize) -> io::Result<()> {
    let gate = Arc::new(Mutex::new(()));
    let held = gate.lock().unwrap_or_else(PoisonError::into_inner);
    let start = |_| {
        let gate = Arc::clone(&gate);
        std::thread::Builder::new().spawn(move || drop(gate.lock()))
    };
    let begun: Vec<io::Result<JoinHandle<()>>> = (0..threads).map(start).collect();
    drop(held);
    begun.into_iter().try_for_each(|thread| thread.map(|thread| drop(thread.join())))
}

async fn listen(doors: &Doors) -> io::Result<TcpListener> {
    let ip =
        doors.bind.unwrap_or_else(|| IpAddr::from(if doors.lets_others_in() { [0, 0, 0, 0] } else { [127, 0, 0, 1] }));
    if let Some(port) = doors.port {
        return TcpListener::bind(SocketAddr::from((ip, port))).await;
    }
    let mut last = io::Error::from(io::ErrorKind::AddrInUse);
    for port in PORT..=LAST_PORT {
        match TcpListener::bind(SocketAddr::from((ip, port))).await {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// By which names and addresses people come: the best first, and this machine where there is no other.
fn hosts(doors: &Doors, found: Vec<String>) -> Vec<String> {
    let others = doors.lets_others_in();
    let bound = doors.bind.filter(|ip| !ip.is_unspecified()).map(in_a_link);
    let hosts = match (&doors.name, bound, others) {
        (Some(name), ..) => vec![name.clone()],
        (None, Some(bound), _) => vec![bound],
        (None, None, true) => found,
        (None, None, false) => Vec::new(),
    };
    if hosts.is_empty() { vec![HERE.to_owned()] } else { hosts }
}

/// An address as it stands in a link.
fn in_a_link(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    }
}

/// The ways to each table, by names and addresses.
fn leads(tables: &Tables, doors: &Doors, hosts: &[String], port: u16, fingerprint: &str) {
    for hall in tables.all() {
        let code = hall.code().to_string();
        hall.set_ways(Ways::to(&code, (doors.scheme(), hosts, port), fingerprint));
    }
}

/// Looks now and then whether this machine is in another network, and whether anybody has come from another device.
async fn looks_around(tables: Tables, doors: Doors, port: u16, fingerprint: String) {
    const AGAIN: Duration = Duration::from_secs(5);
    let found = || address::all().into_iter().map(|ip| ip.to_string()).collect::<Vec<_>>();
    let mut known = hosts(&doors, found());
    loop {
        tokio::time::sleep(AGAIN).await;
        tables.first().reaches();
        let now = hosts(&doors, found());
        if now != known {
            leads(&tables, &doors, &now, port, &fingerprint);
            let links = now.join(", ");
            tables.all().for_each(|hall| hall.tell(say!("room-moved-to", address = links.as_str())));
            known = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Doors, hosts};

    #[test]
    fn without_a_network_the_way_in_leads_to_this_machine() {
        let doors = |lan, name: Option<&str>| Doors {
            lan,
            port: None,
            bind: None,
            name: name.map(str::to_owned),
            public: false,
            certified: None,
            folder: None,
        };
        let card = || vec!["192.168.1.20".to_owned()];
        assert_eq!(hosts(&doors(true, None), Vec::new()), ["127.0.0.1"]);
        assert_eq!(hosts(&doors(true, None), card()), card());
        assert_eq!(hosts(&doors(false, None), card()), ["127.0.0.1"]);
        assert_eq!(hosts(&doors(true, Some("room.example")), card()), ["room.example"]);
        let bound = Doors { bind: Some([10, 0, 0, 7].into()), ..doors(true, None) };
        assert_eq!(hosts(&bound, card()), ["10.0.0.7"], "of several addresses the one where it listens");
    }
}
