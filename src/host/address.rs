//! The addresses of this machine by which others in the room reach it, the likeliest first.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};

/// An address that is for documentation alone: a socket that is connected to it, and never sends, knows by which card it would.
const ELSEWHERE: (Ipv4Addr, u16) = (Ipv4Addr::new(192, 0, 2, 1), 9);

/// All addresses that others may reach: the one that leads out first, then private ones.
#[must_use]
pub fn all() -> Vec<IpAddr> {
    let cards = if_addrs::get_if_addrs().unwrap_or_default();
    let mut found: Vec<IpAddr> = cards
        .iter()
        .filter(|card| !card.is_loopback() && is_up(card))
        .map(if_addrs::Interface::ip)
        .filter(IpAddr::is_ipv4)
        .collect();
    let out = leads_out();
    found.sort_by_key(|ip| (Some(*ip) != out, !is_private(*ip)));
    found.dedup();
    found
}

fn is_up(card: &if_addrs::Interface) -> bool {
    // Bridges of virtual machines and containers lead to nobody in the room.
    !["docker", "veth", "virbr", "vmnet", "br-"].iter().any(|start| card.name.starts_with(start))
}

const fn is_private(ip: IpAddr) -> bool {
    matches!(ip, IpAddr::V4(ip) if ip.is_private())
}

fn leads_out() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(ELSEWHERE).ok()?;
    socket.local_addr().ok().map(|address| address.ip())
}
