//! The text of a file, whatever it is encoded in.

use std::path::Path;

use encoding_rs::{DecoderResult, Encoding, UTF_8};

use super::unreadable;
use solon::Lang;
use solon::diagnostic::Diagnostic;
use solon_messages::rows;

/// The text of a file, and what it is encoded in: as its byte-order mark says, else as is said, else in
/// UTF-8. Nothing is replaced: the first byte that means nothing is told.
pub(super) fn read(
    path: &Path,
    said: Option<&str>,
    lang: Lang,
) -> Result<(String, &'static str), Box<Diagnostic>> {
    let bytes = std::fs::read(path).map_err(|e| {
        let message = format!("cannot read `{}`: {e}", path.display());
        Box::new(Diagnostic::new(
            solon::diagnostic::Code::FileUnreadable,
            solon::source::Span::default(),
            message,
        ))
    })?;
    let named = match said {
        None => UTF_8,
        Some(name) => Encoding::for_label(name.as_bytes()).ok_or_else(|| {
            let message = rows::NoEncoding { name }.say(lang);
            unreadable(message, rows::Encodings.say(lang))
        })?,
    };
    let (encoding, mark) = Encoding::for_bom(&bytes).unwrap_or((named, 0));
    let rest = bytes.get(mark..).unwrap_or_default();
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(rest) {
        return Ok((text.into_owned(), encoding.name()));
    }
    let (line, byte) = first_bad(rest, encoding);
    let encoding = encoding.name();
    let message = rows::BadByte {
        encoding,
        line,
        byte,
    }
    .say(lang);
    Err(unreadable(message, rows::Encodings.say(lang)))
}

/// The line of the first byte that means nothing, from 1, and the byte as people write it.
fn first_bad(bytes: &[u8], encoding: &'static Encoding) -> (usize, String) {
    let at = if encoding == UTF_8 {
        std::str::from_utf8(bytes).map_or_else(|e| e.valid_up_to(), str::len)
    } else {
        stops(bytes, encoding)
    };
    let before = bytes.get(..at).unwrap_or_default();
    let line = before.iter().filter(|b| **b == b'\n').count() + 1;
    let byte = bytes
        .get(at)
        .map_or_else(String::new, |b| format!("{b:02X}"));
    (line, byte)
}

/// How many bytes of a text another encoding takes.
fn stops(bytes: &[u8], encoding: &'static Encoding) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut room = String::with_capacity(1 << 16);
    let mut at = 0;
    loop {
        room.clear();
        let rest = bytes.get(at..).unwrap_or_default();
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut room, true);
        at += read;
        match result {
            DecoderResult::OutputFull => {}
            DecoderResult::InputEmpty => return at,
            DecoderResult::Malformed(bad, after) => {
                return at.saturating_sub(usize::from(bad) + usize::from(after));
            }
        }
    }
}
