//! What a page is written as, by the ending of its file's name; and how it is written.

use crate::base::printable;
use crate::cli::failure::Failure;
use crate::words::document::{Document, html, markdown, plain};
use crate::words::text::{self, say};
use std::fs::File;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

/// A form of a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    /// `.md`
    Markdown,
    /// `.html`
    Html,
    /// `.txt`
    Text,
}

impl Form {
    /// The form that a file's name asks for; without an ending it is Markdown.
    pub(super) fn of(path: &Path) -> Result<Self, Failure> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        match ending.as_deref() {
            None | Some("md" | "markdown") => Ok(Self::Markdown),
            Some("html" | "htm") => Ok(Self::Html),
            Some("txt") => Ok(Self::Text),
            Some(other) => {
                let cause = say!("output-kind", path = path.display().to_string(), other = other.to_string());
                let next = text::plain("output-page");
                Err(Failure::new("--out", cause, next))
            }
        }
    }

    /// A document in this form.
    pub(super) fn render(self, document: &Document) -> String {
        match self {
            Self::Markdown => markdown::render(document),
            Self::Html => html::render(document),
            Self::Text => plain::render(document),
        }
    }
}

/// Writes a page to a new file, in the form that its name asks for; gives back its name. What is there is left as it is.
pub(super) fn write_new(path: &Path, document: &Document) -> Result<String, Failure> {
    let page = Form::of(path)?.render(document);
    let name = path.display().to_string();
    let told = |error: io::Error| {
        if error.kind() == ErrorKind::AlreadyExists {
            Failure::new("--out", say!("form-exists", path = name.as_str()), text::plain("form-exists.next"))
        } else {
            Failure::new("--out", format!("{name}: {error}"), text::plain("form-new-file"))
        }
    };
    let mut file = File::create_new(path).map_err(told)?;
    file.write_all(printable::text(&page).as_bytes()).and_then(|()| file.sync_all()).map_err(told)?;
    Ok(name)
}
