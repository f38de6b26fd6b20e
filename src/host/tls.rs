//! TLS for a host with a name of its own: the certificate and the key that whoever runs it has from an authority. Without them nothing is
//! encrypted but ssh, for nobody certifies an address in a room.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{Error, ServerConfig};

/// A certificate with those that vouch for it, and its key, in PEM files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Certified {
    /// The file of the certificates, the host's own first.
    pub chain: PathBuf,
    /// The file of the key.
    pub key: PathBuf,
}

/// Reads certificates and key.
///
/// # Errors
/// Which file is not what it should be, and why.
pub fn acceptor(of: &Certified) -> Result<TlsAcceptor, (PathBuf, io::Error)> {
    let unread = |path: &Path, why: String| (path.to_owned(), io::Error::other(why));
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(&of.chain)
        .and_then(Iterator::collect)
        .map_err(|error| unread(&of.chain, error.to_string()))?;
    let key = PrivateKeyDer::from_pem_file(&of.key).map_err(|error| unread(&of.key, error.to_string()))?;
    let config = |chain| -> Result<ServerConfig, Error> {
        let builder = ServerConfig::builder_with_provider(Arc::new(default_provider()));
        let builder = builder.with_safe_default_protocol_versions()?.with_no_client_auth();
        let mut config = builder.with_single_cert(chain, key)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(config)
    };
    let config = config(chain).map_err(|error| unread(&of.chain, error.to_string()))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
