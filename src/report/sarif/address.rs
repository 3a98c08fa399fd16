//! Names of files as addresses (RFC 3986).

use std::fmt::Write as _;

/// The address of a file: relative to the root where it lies below it or was named relatively,
/// else absolute.
pub(super) fn uri(name: &str, root: &str) -> String {
    let name = name.replace('\\', "/");
    let inside = name
        .strip_prefix(root)
        .filter(|_| !root.is_empty())
        .and_then(|rest| rest.strip_prefix('/'));
    let mut relative = inside.unwrap_or(&name);
    while let Some(rest) = relative.strip_prefix("./") {
        relative = rest.trim_start_matches('/');
    }
    if let Some(path) = relative.strip_prefix("//") {
        return format!("file://{}", encoded(path));
    }
    if relative.starts_with('/') {
        return format!("file://{}", encoded(relative));
    }
    match relative.split_once(":/") {
        Some((drive, path)) if drive.len() == 1 => format!("file:///{drive}:/{}", encoded(path)),
        _ => encoded(relative),
    }
}

/// Everything but plain letters, digits and a few signs as its bytes; `/` stays.
fn encoded(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
