//! Serves the form demo: the files of `www/` at `/` and the built package at `/pkg/`, on this computer only.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::package;
use crate::process::root;

/// How many ports after the wanted one are tried.
const PORTS: u16 = 20;
/// A request's line and headers are not longer than this.
const LONGEST_HEAD: u64 = 16 * 1024;
/// Browsers open connections ahead and may never use them.
const PATIENCE: Duration = Duration::from_secs(10);

pub fn run(port: u16, build: bool) -> Result<()> {
    if !root().join("www/index.html").is_file() {
        bail!("www/index.html is missing, so there is no demo to serve: restore it from git");
    }
    if build {
        package::build()?;
    }
    let (listener, port) = listen(port)?;
    println!("http://127.0.0.1:{port}/");
    serve(&listener);
    Ok(())
}

fn listen(first: u16) -> Result<(TcpListener, u16)> {
    for port in first..=first.saturating_add(PORTS) {
        if let Ok(listener) = TcpListener::bind(("127.0.0.1", port)) {
            let port = listener.local_addr().map_or(port, |address| address.port());
            return Ok((listener, port));
        }
    }
    bail!("the ports from {first} to {} are in use: name another with --port", first.saturating_add(PORTS))
}

/// Answers each connection in a thread of its own, so that one which stays silent keeps nobody waiting.
fn serve(listener: &TcpListener) {
    for connection in listener.incoming().flatten() {
        thread::spawn(move || {
            // A visitor who leaves early is no reason to stop.
            let _ = answer(&connection);
        });
    }
}

/// One request, one answer; then the connection ends.
fn answer(mut connection: &TcpStream) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(connection.take(LONGEST_HEAD)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    // All headers are read, or the connection would be reset before the answer has arrived.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = first.split(' ');
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (status, kind, body) = response(method, url);
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    );
    connection.write_all(head.as_bytes())?;
    if method == "GET" {
        connection.write_all(&body)?;
    }
    connection.flush()
}

/// Status, type and body. Nothing is kept between two requests: a rebuilt file must show at the next reload.
fn response(method: &str, url: &str) -> (&'static str, &'static str, Vec<u8>) {
    let plain = |status, text: &str| (status, "text/plain; charset=utf-8", text.as_bytes().to_vec());
    if !matches!(method, "GET" | "HEAD") {
        return plain("405 Method Not Allowed", "Only GET and HEAD are answered here.");
    }
    let Some(file) = find(url) else { return plain("404 Not Found", "There is no such file.") };
    match fs::read(&file) {
        Ok(body) => ("200 OK", content_type(&file), body),
        Err(_) => plain("404 Not Found", "The file cannot be read."),
    }
}

/// The file that a URL stands for, if it is inside one of the two folders.
fn find(url: &str) -> Option<PathBuf> {
    let path = decode(url.split(['?', '#']).next()?)?;
    let (folder, rest) = match path.strip_prefix("/pkg/") {
        Some(rest) => (root().join("pkg/dist"), rest),
        None => (root().join("www"), path.strip_prefix('/')?),
    };
    inside(&folder, rest)
}

/// The file at a relative path, unless the path leads out of the folder, by dots or by a link.
fn inside(folder: &Path, rest: &str) -> Option<PathBuf> {
    let folder = folder.canonicalize().ok()?;
    let mut file = folder.join(rest).canonicalize().ok()?;
    if file.is_dir() {
        file = file.join("index.html").canonicalize().ok()?;
    }
    (file.starts_with(&folder) && file.is_file()).then_some(file)
}

/// Turns `%20` and the like into the bytes that they stand for.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" | "ts" | "toml" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::thread;

    use anyhow::{Context, Result};

    use super::{Path, content_type, find, inside, listen, root, serve};

    #[test]
    fn silent_connections_keep_nobody_waiting() -> Result<()> {
        let (listener, port) = listen(0)?;
        thread::spawn(move || serve(&listener));
        let silent: Result<Vec<_>, _> = (0..20).map(|_| TcpStream::connect(("127.0.0.1", port))).collect();
        let ask = |request: &str| -> Result<String> {
            let mut connection = TcpStream::connect(("127.0.0.1", port))?;
            connection.write_all(request.as_bytes())?;
            let mut answer = String::new();
            connection.read_to_string(&mut answer)?;
            Ok(answer)
        };
        let page = ask("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
        assert!(page.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"));
        assert!(page.trim_end().ends_with("</html>"));
        assert!(ask("HEAD / HTTP/1.1\r\n\r\n")?.ends_with("\r\n\r\n"));
        assert!(ask("GET /none HTTP/1.1\r\n\r\n")?.starts_with("HTTP/1.1 404 "));
        assert!(ask("POST / HTTP/1.1\r\n\r\n")?.starts_with("HTTP/1.1 405 "));
        assert_eq!(silent?.len(), 20);
        Ok(())
    }

    #[test]
    fn a_path_that_leads_out_of_the_folder_finds_nothing() -> Result<()> {
        let folder = root().join("xtask/src");
        assert!(inside(&folder, "main.rs").is_some());
        assert!(inside(&folder, "../Cargo.toml").is_none());
        assert!(inside(&folder, "../src/main.rs").is_some());
        let absolute = root().join("Cargo.toml");
        assert!(inside(&folder, absolute.to_str().context("the root is not UTF-8: move it")?).is_none());
        assert!(find("/../Cargo.toml").is_none());
        assert!(find("/%2e%2e/Cargo.toml").is_none());
        assert!(find("/pkg/../../Cargo.toml").is_none());
        assert!(find("//etc/passwd").is_none());
        assert!(find("/%").is_none());
        assert!(find("/%00").is_none());
        Ok(())
    }

    #[test]
    fn browsers_get_the_types_that_modules_need() {
        assert_eq!(content_type(Path::new("a.wasm")), "application/wasm");
        assert_eq!(content_type(Path::new("a.js")), "text/javascript; charset=utf-8");
        assert_eq!(content_type(Path::new("a")), "application/octet-stream");
    }
}
