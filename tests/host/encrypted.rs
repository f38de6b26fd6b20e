//! Pages of a host with a name and a certificate: they come by https, cookies stay there, and this very machine keeps its own way in.

use coreper::host::tls::Certified;
use coreper::host::{Doors, Host, Shut};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/host/tls").join(name)
}

/// The doors of `room.example`, which vouches for itself.
fn doors() -> Doors {
    let certified = Certified { chain: file("cert.pem"), key: file("key.pem") };
    Doors { name: Some("room.example".to_owned()), certified: Some(certified), ..super::doors() }
}

/// Asks over TLS as a browser does that trusts the certificate; gives back all that comes.
fn ask(host: &Host, request: &str) -> String {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(file("cert.pem")).unwrap()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap().with_root_certificates(roots);
    let name = ServerName::try_from("room.example").unwrap();
    let client = ClientConnection::new(Arc::new(config.with_no_client_auth()), name).unwrap();
    let mut stream = StreamOwned::new(client, TcpStream::connect(host.address()).unwrap());
    stream.write_all(request.as_bytes()).unwrap();
    let mut all = Vec::new();
    // A server may end without saying so; what came is what counts.
    let _ = stream.read_to_end(&mut all);
    String::from_utf8_lossy(&all).into_owned()
}

#[test]
fn people_join_by_https_and_their_cookies_are_never_sent_in_clear() {
    let host = Host::open(super::bare_hall(2), &doors()).unwrap();
    assert!(host.hall().ways().links.iter().all(|link| link.starts_with("https://room.example:")));
    let port = host.address().port();
    let door = ask(&host, &format!("GET / HTTP/1.1\r\nHost: room.example:{port}\r\nConnection: close\r\n\r\n"));
    assert!(door.starts_with("HTTP/1.1 200"), "{door}");
    let form = "code=KOLE-42&name=Ann&seat=DE";
    let sent = |scheme: &str| {
        let head =
            format!("POST /join HTTP/1.1\r\nHost: room.example:{port}\r\nOrigin: {scheme}://room.example:{port}");
        let kind = "Content-Type: application/x-www-form-urlencoded\r\nConnection: close";
        ask(&host, &format!("{head}\r\n{kind}\r\nContent-Length: {}\r\n\r\n{form}", form.len()))
    };
    assert!(sent("http").starts_with("HTTP/1.1 403"), "a page in clear sends nothing here");
    let joined = sent("https");
    let cookies: Vec<&str> = joined.lines().filter(|line| line.to_lowercase().starts_with("set-cookie")).collect();
    assert!(joined.starts_with("HTTP/1.1 303") && cookies.len() == 2, "{joined}");
    assert!(cookies.iter().all(|cookie| cookie.ends_with("; Secure")), "{cookies:?}");
    // The desk of this very machine needs no certificate for its own address.
    let mut own = TcpStream::connect(host.address()).unwrap();
    own.write_all(b"GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").unwrap();
    let mut hello = String::new();
    own.read_to_string(&mut hello).unwrap();
    assert!(hello.contains("You reached the host."), "{hello}");
}

#[test]
fn a_certificate_that_is_none_is_said_before_anything_is_opened() {
    let wrong = |chain: &str, key: &str| {
        let certified = Some(Certified { chain: file(chain), key: file(key) });
        Host::open(super::bare_hall(2), &Doors { certified, ..super::doors() })
    };
    for (chain, key, named) in [("key.pem", "key.pem", "key.pem"), ("cert.pem", "none.pem", "none.pem")] {
        assert!(matches!(wrong(chain, key), Err(Shut::Certificate(path, _)) if path.ends_with(named)), "{chain} {key}");
    }
}
