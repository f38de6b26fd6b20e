//! How people find the room: addresses with the join code, the line for ssh, the fingerprint; what is told where nobody comes, and when
//! the host is in another network.

use crate::table::At;
use crate::words::text::{plain, say};

/// How people join a table, for its wall and its desk.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ways {
    /// Addresses with the join code, the best first, such as `http://192.168.1.20:8080/KOLE-42`.
    pub links: Vec<String>,
    /// The line for ssh.
    pub ssh: String,
    /// The line for ssh to a desk.
    pub desk: String,
    /// The line for ssh to the wall.
    pub wall: String,
    /// The fingerprint of the host's key.
    pub fingerprint: String,
    /// The address by which this very machine comes, such as `http://127.0.0.1:8080`.
    pub here: String,
}

impl Ways {
    /// The ways to a table by these names and addresses, the best first.
    #[must_use]
    pub fn to(code: &str, (scheme, hosts, port): (&str, &[String], u16), fingerprint: &str) -> Self {
        let first = hosts.first().map_or(HERE, String::as_str);
        let line = |user: &str| say!("host-ssh-line", user = user, host = first, port = port.to_string());
        Self {
            links: hosts.iter().map(|host| format!("{scheme}://{host}:{port}/{code}")).collect(),
            ssh: line("join"),
            desk: line("desk"),
            wall: line("wall"),
            fingerprint: fingerprint.to_owned(),
            here: format!("http://{HERE}:{port}"),
        }
    }
}

/// This machine, by its own address.
pub const HERE: &str = "127.0.0.1";

/// For so long nobody from another device is waited for before the desk is told what may be in the way.
const PATIENCE: At = 120_000;

/// Whether anybody has come from another device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Contact {
    /// Nobody has, since the doors were opened.
    None,
    /// Nobody has, and the desk has been told what may be in the way.
    Told,
    /// Somebody has.
    Some,
}

impl Contact {
    /// What the desk is told now, if it is time: obstacles in the order in which to look for them, and the ways out.
    pub fn due(&mut self, now: At) -> Vec<String> {
        if *self != Self::None || now < PATIENCE {
            return Vec::new();
        }
        *self = Self::Told;
        ["reach-none", "reach-same", "reach-isolated", "reach-mobile", "reach-firewall", "reach-vpn", "reach-out"]
            .into_iter()
            .map(plain)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Contact, Ways};

    #[test]
    fn where_no_other_device_comes_the_desk_is_told_once_what_may_be_in_the_way() {
        let mut contact = Contact::None;
        assert!(contact.due(119_999).is_empty());
        let told = contact.due(120_000).join(" ");
        for obstacle in ["same network", "guest network", "mobile data", "firewall", "VPN", "hotspot"] {
            assert!(told.contains(obstacle), "{obstacle} in {told}");
        }
        assert!(contact.due(500_000).is_empty(), "once");
        assert!({ Contact::Some }.due(500_000).is_empty());
    }

    #[test]
    fn another_network_has_other_ways() {
        let at = |host: &str| Ways::to("KOLE-42", ("http", &[host.to_owned()], 8080), "print");
        assert_ne!(at("192.168.1.20"), at("10.0.0.7"));
        assert_eq!(at("10.0.0.7").links, ["http://10.0.0.7:8080/KOLE-42"]);
    }
}
