//! Standard output: locked once, written in large pieces, and quiet when nobody reads it any more.

use std::io::{self, ErrorKind, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use crate::failure::Failure;

/// The exit status that a shell shows for a program that a closed pipe ended.
const CLOSED_PIPE: i32 = 141;

/// How wide a report is where no terminal says otherwise.
const USUAL_WIDTH: usize = 140;

pub(crate) struct Output {
    writer: Box<dyn Write>,
    is_colored: bool,
}

impl Output {
    pub(crate) fn new(choice: ColorChoice) -> Self {
        let stdout = io::stdout();
        let choice = if choice == ColorChoice::Auto { AutoStream::choice(&stdout) } else { choice };
        let is_colored = choice != ColorChoice::Never;
        // Without colors nothing has to be translated, so the bytes need not pass through the color stream.
        let writer: Box<dyn Write> =
            if is_colored { Box::new(AutoStream::new(stdout.lock(), choice)) } else { Box::new(stdout.lock()) };
        Self { writer, is_colored }
    }

    pub(crate) fn is_colored(&self) -> bool {
        self.is_colored
    }

    /// The number of columns of the terminal.
    pub(crate) fn width() -> usize {
        if !io::stdout().is_terminal() {
            return USUAL_WIDTH;
        }
        terminal_size::terminal_size().map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0))
    }

    /// Writes a text and hands it on at once, so that a slow stream is answered as it comes.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), Failure> {
        if text.is_empty() {
            return Ok(());
        }
        let written = self.writer.write_all(text.as_bytes()).and_then(|()| self.writer.flush());
        written.map_err(|error| unwritable(&error))
    }

    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.writer.flush().map_err(|error| unwritable(&error))
    }
}

/// A closed pipe ends the program here: a thread may still wait for input that nobody needs.
fn unwritable(error: &io::Error) -> Failure {
    if error.kind() == ErrorKind::BrokenPipe {
        std::process::exit(CLOSED_PIPE);
    }
    Failure::Stream(format!("the output cannot be written: {error}"))
}
