//! Opening the inputs, and telling NDJSON from one document.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use firstpass::json::{JsonError, KeySet, Reader, Token};

use crate::failure::Failure;
use crate::lines::{LONGEST, Lines};

/// A stream and what to call it.
pub(crate) struct Input {
    pub(crate) name: String,
    is_ndjson_by_name: bool,
    pub(crate) reader: Box<dyn Read + Send>,
}

/// What an input turned out to be.
pub(crate) enum Contents {
    /// One document, or its beginning when it is longer than any body may be.
    Document(Vec<u8>),
    /// One record a line.
    Records(Lines<Box<dyn Read + Send>>),
}

/// The inputs that the command line names: standard input when it names none.
pub(crate) fn inputs(files: &[std::path::PathBuf]) -> Vec<Result<Input, Failure>> {
    if files.is_empty() { vec![open(Path::new("-"))] } else { files.iter().map(|file| open(file)).collect() }
}

/// Opens a file, or standard input for `-`.
pub(crate) fn open(file: &Path) -> Result<Input, Failure> {
    if file.as_os_str() == "-" {
        return Ok(Input { name: "<stdin>".to_owned(), is_ndjson_by_name: false, reader: Box::new(io::stdin()) });
    }
    let name = file.display().to_string();
    // Opening a folder works on some systems; reading from it does not.
    if file.is_dir() {
        return Err(Failure::Stream(format!("{name} is a folder; name the files in it")));
    }
    let reader = File::open(file).map_err(|error| unreadable(&name, &error))?;
    let is_ndjson_by_name = file
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("ndjson") || extension.eq_ignore_ascii_case("jsonl"));
    Ok(Input { name, is_ndjson_by_name, reader: Box::new(reader) })
}

pub(crate) fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure::Stream(format!("{name} cannot be read: {}", reason(error)))
}

/// Why a file cannot be read, and what to do.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file; check the path".to_owned(),
        ErrorKind::PermissionDenied => "the rights to read it are missing".to_owned(),
        ErrorKind::IsADirectory => "it is a folder; name the files in it".to_owned(),
        _ => error.to_string(),
    }
}

impl Input {
    /// Reads as much as is needed to tell what the input is.
    pub(crate) fn contents(mut self) -> Result<Contents, Failure> {
        if self.is_ndjson_by_name {
            return Ok(Contents::Records(Lines::new(self.reader, Vec::new())));
        }
        let mut begun = Vec::new();
        loop {
            let ended = self.fill(&mut begun)?;
            match guess(&begun, ended) {
                Some(true) => return Ok(Contents::Records(Lines::new(self.reader, begun))),
                Some(false) | None if ended => return Ok(Contents::Document(begun)),
                // A document is read to its end, or until it is too long for a body.
                Some(false) => while !self.fill(&mut begun)? {},
                None => {}
            }
        }
    }

    /// Reads some more. Says whether that was the end, or enough.
    fn fill(&mut self, begun: &mut Vec<u8>) -> Result<bool, Failure> {
        let len = begun.len();
        begun.resize((len * 2).clamp(64 * 1024, LONGEST), 0);
        let space = begun.get_mut(len..).unwrap_or_default();
        let read = loop {
            match self.reader.read(space) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        let read = read.map_err(|error| unreadable(&self.name, &error))?;
        begun.truncate(len + read);
        Ok(read == 0 || begun.len() == LONGEST)
    }
}

/// Whether a text is NDJSON: a second value follows a line break behind the first one, which is on one line. `None` when
/// more of the text is needed to tell.
///
/// A first record that is no JSON does not hide the others: when it goes wrong before the second line has begun, and that
/// line is an object by itself, the text is NDJSON.
fn guess(bytes: &[u8], ended: bool) -> Option<bool> {
    // What is not UTF-8 is told later, of the record that has it.
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{FEFF}');
    let is_cut = !ended;
    let wrong_at = match first_value(text) {
        Ok(end) => {
            let (value, rest) = text.split_at_checked(end)?;
            let behind = rest.trim_start();
            if value.trim_start().contains('\n') {
                return Some(false);
            }
            if behind.is_empty() {
                return if is_cut { None } else { Some(false) };
            }
            let space = rest.len() - behind.len();
            if rest.get(..space)?.contains('\n') {
                return Some(true);
            }
            end + space
        }
        Err(error) if error.offset >= text.len() && is_cut => return None,
        Err(error) => error.offset,
    };
    let begin = text.len() - text.trim_start().len();
    let (first, others) = text.get(begin..)?.split_once('\n')?;
    let second_at = begin + first.len() + 1 + (others.len() - others.trim_start().len());
    if wrong_at > second_at {
        return Some(false);
    }
    match others.trim_start().split_once('\n') {
        None if is_cut => None,
        None => Some(is_object(others)),
        Some((second, _)) => Some(is_object(second)),
    }
}

/// Where the first value of a text ends.
fn first_value(text: &str) -> Result<usize, JsonError> {
    let mut reader = Reader::new(text);
    let token = reader.token()?;
    reader.skip(token, &mut KeySet::new())?;
    Ok(reader.position())
}

fn is_object(line: &str) -> bool {
    let mut reader = Reader::new(line);
    let Ok(token @ Token::Object) = reader.token() else { return false };
    reader.skip(token, &mut KeySet::new()).is_ok() && reader.finish().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ndjson_is_told_from_documents() {
        for text in [
            "{}\n{}",
            "{\"a\": 1}\n\n  [2]\n",
            "\u{FEFF}{}\r\n{}\r\n",
            "\n{}\n{\"a\"",
            "1\n2",
            "{]\n{\"a\": 1}\n",
            "{\"a\": {\"b\"\n{\"a\": 1}",
            "{} x\n{}",
            "oops\n{}\n",
        ] {
            assert_eq!(guess(text.as_bytes(), true), Some(true), "{text:?}");
        }
        for text in [
            "",
            "{}",
            "{}\n",
            "{\n}\n{\n}\n",
            "[\n{}\n]",
            "[\n{},\n{}\n",
            "{\n\"a\": 1\n}",
            "{\n\"a\": {\n{}\n}",
            "{\"a\": [\n{}\n{}",
            "{} {}",
            "oops",
            "oops\noops\n",
            "{\n\"a\": oops,\n{}\n",
        ] {
            assert_ne!(guess(text.as_bytes(), true), Some(true), "{text:?}");
        }
        for text in ["", "{", "{}", "{}\n", "{]\n{\"a\": 1", "{\"a\": \"\u{E9}"] {
            assert_eq!(guess(text.as_bytes(), false), None, "{text:?}");
        }
        assert_eq!(guess(b"{}\n{\xC3", false), Some(true));
        assert_eq!(guess(b"{\"a\": \"\xC3", false), None);
    }
}
