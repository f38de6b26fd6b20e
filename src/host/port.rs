//! The port: one for browsers and ssh, told apart by the first byte. The host never speaks first, and takes nobody from beyond the
//! networks that a room has.

use crate::host::limits::{Bucket, CONNECTIONS};
use crate::host::log::Line;
use crate::host::tables::Tables;
use crate::host::visit::{Strangers, Visit};
use crate::host::{http, ssh};
use crate::words::text::plain;
use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// So many connections at once; and from one address, behind which a whole class may sit.
const MOST: usize = 1024;
const MOST_FROM_ONE: usize = 400;
/// The first byte comes within so long.
const FIRST: Duration = Duration::from_secs(10);
/// A write that does not move for so long is the end of a connection.
#[cfg(any(target_os = "linux", target_os = "android"))]
const STUCK: Duration = Duration::from_secs(30);
/// What TLS is told by who does not speak it: handshake failure.
const NO_TLS: [u8; 7] = [0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x28];

/// What every connection is served with.
#[derive(Clone)]
pub struct Serving {
    /// All tables.
    pub tables: Tables,
    /// ssh.
    pub ssh: Arc<russh::server::Config>,
    /// Pages.
    pub pages: axum::Router,
    /// With what pages are encrypted, if they are.
    pub tls: Option<TlsAcceptor>,
    /// Whether whoever comes may be from anywhere.
    pub public: bool,
}

/// Takes connections until the task is ended.
pub async fn accept(listener: TcpListener, serving: Serving) {
    let open = Arc::new(AtomicUsize::new(0));
    let from: Arc<Mutex<BTreeMap<IpAddr, usize>>> = Arc::default();
    let mut lately: BTreeMap<IpAddr, Bucket> = BTreeMap::new();
    let strangers = Arc::new(Strangers::default());
    loop {
        let Ok((stream, whence)) = listener.accept().await else {
            // Too many files, or a connection that is gone already: others come.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let peer = SocketAddr::new(whence.ip().to_canonical(), whence.port());
        if !serving.public && !is_near(peer.ip()) {
            serving.tables.first().log(&Line::Many);
            serving.tables.first().tell_once(plain("room-far"));
            continue;
        }
        if lately.len() > MOST {
            lately.clear();
        }
        // Of this very machine nobody keeps others out.
        let often = !peer.ip().is_loopback()
            && !lately.entry(peer.ip()).or_default().takes(1, CONNECTIONS, serving.tables.first().now());
        if often {
            serving.tables.first().log(&Line::Many);
            continue;
        }
        if !peer.ip().is_loopback() {
            serving.tables.first().is_reached();
        }
        let place = Place::take(&open, &from, peer.ip());
        let Some(place) = place else {
            serving.tables.first().log(&Line::Many);
            serving.tables.first().tell_once(plain("room-many"));
            continue;
        };
        let serving = serving.clone();
        let (visit, tables) = (strangers.comes(), serving.tables.clone());
        let number = visit.number();
        let task = tokio::spawn(async move {
            let _place = place;
            let _ = serve(stream, peer, serving, Arc::new(visit)).await;
        });
        // Whoever has joined is never cut for others who have not.
        if strangers.waits(number, task.abort_handle()) {
            tables.first().log(&Line::Many);
            tables.first().tell_once(plain("room-many"));
        }
    }
}

/// A place among the connections, given back when it is dropped.
struct Place {
    open: Arc<AtomicUsize>,
    from: Arc<Mutex<BTreeMap<IpAddr, usize>>>,
    ip: IpAddr,
}

impl Place {
    fn take(open: &Arc<AtomicUsize>, from: &Arc<Mutex<BTreeMap<IpAddr, usize>>>, ip: IpAddr) -> Option<Self> {
        if open.load(Ordering::Relaxed) >= MOST {
            return None;
        }
        let mut counts = from.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(ip).or_default();
        if *count >= MOST_FROM_ONE {
            return None;
        }
        *count += 1;
        open.fetch_add(1, Ordering::Relaxed);
        Some(Self { open: Arc::clone(open), from: Arc::clone(from), ip })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.open.fetch_sub(1, Ordering::Relaxed);
        let mut counts = self.from.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.ip) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                counts.remove(&self.ip);
            }
        }
    }
}

/// Whether an address can be in the room: this machine, a private network, or one that machines make by themselves.
fn is_near(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}

async fn serve(mut stream: TcpStream, peer: SocketAddr, serving: Serving, visit: Arc<Visit>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    // A reader that takes nothing for so long is gone.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = socket2::SockRef::from(&stream).set_tcp_user_timeout(Some(STUCK));
    let mut first = [0];
    let read = tokio::time::timeout(FIRST, stream.peek(&mut first)).await;
    if !matches!(read, Ok(Ok(1))) {
        return Ok(());
    }
    match first {
        [b'S'] => ssh::serve(stream, peer.ip(), (serving.ssh, serving.tables), visit).await,
        // Where pages are encrypted they are in clear on this very machine alone.
        [b'A'..=b'Z'] if serving.tls.is_some() && !peer.ip().is_loopback() => http::only_https(stream).await?,
        [b'A'..=b'Z'] => http::serve(stream, (peer.ip(), false), serving.pages, visit).await,
        [0x16] if let Some(tls) = serving.tls => {
            let Ok(Ok(stream)) = tokio::time::timeout(FIRST, tls.accept(stream)).await else { return Ok(()) };
            http::serve(stream, (peer.ip(), true), serving.pages, visit).await;
        }
        [0x16] => {
            serving.tables.first().tell_once(plain("room-https"));
            stream.write_all(&NO_TLS).await?;
        }
        [_] => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn nobody_comes_from_beyond_the_room() {
        for near in ["127.0.0.1", "192.168.1.20", "10.1.2.3", "172.16.0.9", "169.254.3.4", "::1", "fe80::1", "fd00::7"]
        {
            assert!(is_near(near.parse().unwrap()), "{near}");
        }
        for far in ["8.8.8.8", "172.32.0.1", "2001:db8::1", "::ffff:8.8.8.8"] {
            assert!(!is_near(far.parse().unwrap()), "{far}");
        }
    }
}
