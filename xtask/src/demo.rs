//! Serves the form demo: the files of `www/` at `/` and the built package at `/pkg/`, on this computer only.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::package;
use crate::process::root;

/// How many ports after the wanted one are tried.
const PORTS: u16 = 20;

pub fn run(port: u16, build: bool) -> Result<()> {
    if !root().join("www/index.html").is_file() {
        bail!("www/index.html is missing, so there is no demo to serve: restore it from git");
    }
    if build {
        package::build()?;
    }
    let (server, port) = listen(port)?;
    println!("http://127.0.0.1:{port}/");
    for request in server.incoming_requests() {
        // A visitor who leaves early is no reason to stop.
        let _ = answer(request);
    }
    Ok(())
}

fn listen(first: u16) -> Result<(Server, u16)> {
    for port in first..=first.saturating_add(PORTS) {
        if let Ok(server) = Server::http(("127.0.0.1", port)) {
            let port = server.server_addr().to_ip().map_or(port, |address| address.port());
            return Ok((server, port));
        }
    }
    bail!("the ports from {first} to {} are in use: name another with --port", first.saturating_add(PORTS))
}

fn answer(request: Request) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(plain(405, "Only GET and HEAD are answered here."));
    }
    let Some(file) = find(request.url()) else {
        return request.respond(plain(404, "There is no such file."));
    };
    let Ok(opened) = File::open(&file) else {
        return request.respond(plain(404, "The file cannot be read."));
    };
    let mut response = Response::from_file(opened);
    response.add_header(header("Content-Type", content_type(&file))?);
    // A rebuilt file must show at the next reload.
    response.add_header(header("Cache-Control", "no-store")?);
    response.add_header(header("X-Content-Type-Options", "nosniff")?);
    request.respond(response)
}

fn header(name: &str, value: &str) -> io::Result<Header> {
    Header::from_bytes(name, value).map_err(|()| io::Error::other("a header has a character that is not allowed"))
}

fn plain(status: u16, text: &str) -> Response<io::Cursor<Vec<u8>>> {
    Response::from_string(text).with_status_code(StatusCode(status))
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
    use anyhow::{Context, Result};

    use super::{Path, content_type, find, inside, root};

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
