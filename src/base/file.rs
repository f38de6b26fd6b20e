//! The door for files that people name. Only ordinary files are opened, and never more is read than has a use: a pipe without a
//! writer waits for ever, a device never ends, and either would take the program along.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

/// Opens a file to be read.
///
/// # Errors
/// When there is none, it is no ordinary file, or it cannot be read.
pub fn open(path: &Path) -> io::Result<File> {
    ordinary(path)?;
    File::open(path)
}

/// Makes a new file, or empties one that is there.
///
/// # Errors
/// When something else than an ordinary file has that name, or it cannot be written.
pub fn create(path: &Path) -> io::Result<File> {
    free_or_ordinary(path)?;
    File::create(path)
}

/// Opens a file that is there, to write at its end.
///
/// # Errors
/// As [`open`], and when it cannot be written.
pub fn append(path: &Path) -> io::Result<File> {
    ordinary(path)?;
    OpenOptions::new().append(true).open(path)
}

/// Writes a whole file.
///
/// # Errors
/// As [`create`].
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> io::Result<()> {
    free_or_ordinary(path)?;
    std::fs::write(path, content)
}

/// Writes a whole file in the place of one that is there: whoever reads, or stops this in the middle, finds the one or the other.
///
/// # Errors
/// As [`write()`], and when the name beside it, with `.part` behind, cannot be written to.
pub fn replace(path: &Path, content: impl AsRef<[u8]>) -> io::Result<()> {
    free_or_ordinary(path)?;
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    write(Path::new(&part), content)?;
    std::fs::rename(part, path)
}

/// Reads a whole file of at most so many bytes.
///
/// # Errors
/// As [`open`], and when it is larger.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let too_large = || io::Error::new(ErrorKind::FileTooLarge, format!("it has more than {most} bytes"));
    let file = open(path)?;
    // Where it says so itself, nothing of it is read.
    if file.metadata()?.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most {
        return Err(too_large());
    }
    Ok(bytes)
}

/// Reads a whole text in UTF-8 of at most so many bytes.
///
/// # Errors
/// As [`read`], and when it is no text in UTF-8.
pub fn read_text(path: &Path, most: u64) -> io::Result<String> {
    String::from_utf8(read(path, most)?).map_err(|_| ErrorKind::InvalidData.into())
}

/// Reads the beginning of a file: so many bytes, or fewer where it has no more.
///
/// # Errors
/// As [`open`].
pub fn beginning(path: &Path, bytes: u64) -> io::Result<Vec<u8>> {
    let mut read = Vec::new();
    open(path)?.take(bytes).read_to_end(&mut read)?;
    Ok(read)
}

/// Nothing when a path leads to an ordinary file.
///
/// # Errors
/// When there is nothing there, or something else.
pub fn ordinary(path: &Path) -> io::Result<()> {
    let about = std::fs::metadata(path)?;
    if about.is_file() {
        return Ok(());
    }
    let (kind, what) = if about.is_dir() {
        (ErrorKind::IsADirectory, "it is a folder")
    } else {
        (ErrorKind::InvalidInput, "it is not an ordinary file")
    };
    Err(io::Error::new(kind, what))
}

/// Asks whether a file of this name can be made or written anew: nothing else has the name.
///
/// # Errors
/// When a folder, a pipe or a device has it, or nobody may look.
pub fn free_or_ordinary(path: &Path) -> io::Result<()> {
    match ordinary(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{beginning, open, read, read_text, write};
    use std::io::ErrorKind;
    use std::path::Path;

    #[test]
    fn folders_and_devices_are_refused_and_files_are_bounded() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.txt");
        write(&file, "twelve bytes").unwrap();
        assert_eq!(read_text(&file, 12).unwrap(), "twelve bytes");
        assert_eq!(read(&file, 11).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert_eq!(beginning(&file, 6).unwrap(), b"twelve");
        assert_eq!(open(folder.path()).unwrap_err().to_string(), "it is a folder");
        assert_eq!(write(folder.path(), "x").unwrap_err().to_string(), "it is a folder");
        assert_eq!(open(&folder.path().join("none")).unwrap_err().kind(), ErrorKind::NotFound);
        #[cfg(unix)]
        for device in ["/dev/zero", "/dev/null", "/dev/full"] {
            assert_eq!(open(Path::new(device)).unwrap_err().to_string(), "it is not an ordinary file");
            assert_eq!(write(Path::new(device), "x").unwrap_err().to_string(), "it is not an ordinary file");
        }
    }
}
