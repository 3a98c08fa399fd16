//! The text of a file, whatever it is encoded in, some of it at a time: however long the file is, only what
//! is being cut into rows is held.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8};

use super::unreadable;
use solon::Lang;
use solon::diagnostic::{Code, Diagnostic};
use solon::source::Span;
use solon_messages::rows;

/// So many bytes are read at once.
const BYTES: usize = 1 << 18;
/// So much text is added at least, while there is more.
const TEXT: usize = 1 << 20;

/// A text on its way.
pub(super) struct Text {
    from: Box<dyn Read>,
    decoder: Decoder,
    encoding: &'static Encoding,
    raw: Vec<u8>,
    ended: bool,
    /// How the file is called in findings, and their language.
    name: String,
    lang: Lang,
}

impl Text {
    /// Opens a file that is a text as a whole: in the encoding that its byte-order mark says, else in the
    /// one that is said, else in UTF-8. Nothing is replaced: the first byte that means nothing is told
    /// before anything is read of it.
    pub(super) fn open(
        path: &Path,
        said: Option<&str>,
        lang: Lang,
    ) -> Result<Text, Box<Diagnostic>> {
        let named = match said {
            None => UTF_8,
            Some(name) => Encoding::for_label(name.as_bytes()).ok_or_else(|| {
                let message = rows::NoEncoding { name }.say(lang);
                unreadable(message, rows::Encodings.say(lang))
            })?,
        };
        let failed = |e: std::io::Error| failed(&path.display().to_string(), &e);
        // What is no plain file can be read only once.
        let whole: Option<Arc<[u8]>> = match path.metadata().map_err(failed)?.is_file() {
            true => None,
            false => Some(std::fs::read(path).map_err(failed)?.into()),
        };
        let open = || -> Result<(Box<dyn Read>, &'static Encoding), std::io::Error> {
            let mut from: Box<dyn Read> = match &whole {
                Some(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
                None => Box::new(File::open(path)?),
            };
            let mut first = Vec::new();
            from.by_ref().take(3).read_to_end(&mut first)?;
            let (encoding, mark) = Encoding::for_bom(&first).unwrap_or((named, 0));
            first.drain(..mark);
            Ok((Box::new(Cursor::new(first).chain(from)), encoding))
        };
        let (mut from, encoding) = open().map_err(failed)?;
        if let Some((line, byte)) = first_bad(&mut *from, encoding).map_err(failed)? {
            return Err(bad(encoding, line, byte, lang));
        }
        let (from, _) = open().map_err(failed)?;
        Ok(Text {
            from,
            decoder: encoding.new_decoder_without_bom_handling(),
            encoding,
            raw: Vec::new(),
            ended: false,
            name: path.display().to_string(),
            lang,
        })
    }

    /// What it is encoded in.
    pub(super) fn encoding(&self) -> &'static str {
        self.encoding.name()
    }

    /// Whether nothing more is to come.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }

    /// Adds at least as much as there is already.
    pub(super) fn more(&mut self, into: &mut String) -> Result<(), Box<Diagnostic>> {
        let wanted = into.len() + TEXT.max(into.len());
        while !self.ended && into.len() < wanted {
            self.raw.resize(BYTES, 0);
            let n = self.from.read(&mut self.raw);
            let n = n.map_err(|e| failed(&self.name, &e))?;
            self.ended = n == 0;
            let mut rest = self.raw.get(..n).unwrap_or_default();
            loop {
                let room = self
                    .decoder
                    .max_utf8_buffer_length_without_replacement(rest.len());
                into.reserve(room.unwrap_or(BYTES));
                let decoder = &mut self.decoder;
                let (result, read) =
                    decoder.decode_to_string_without_replacement(rest, into, self.ended);
                rest = rest.get(read..).unwrap_or_default();
                match result {
                    DecoderResult::InputEmpty => break,
                    DecoderResult::OutputFull => {}
                    // It was read before, and somebody has written to it since.
                    DecoderResult::Malformed(..) => {
                        return Err(bad(self.encoding, 0, String::new(), self.lang));
                    }
                }
            }
        }
        Ok(())
    }
}

fn failed(name: &str, e: &std::io::Error) -> Box<Diagnostic> {
    let message = format!("cannot read `{name}`: {e}");
    Box::new(Diagnostic::new(
        Code::FileUnreadable,
        Span::default(),
        message,
    ))
}

fn bad(encoding: &'static Encoding, line: usize, byte: String, lang: Lang) -> Box<Diagnostic> {
    let encoding = encoding.name();
    let message = rows::BadByte {
        encoding,
        line,
        byte,
    }
    .say(lang);
    unreadable(message, rows::Encodings.say(lang))
}

/// The line of the first byte that means nothing, from 1, and the byte as people write it.
fn first_bad(
    from: &mut dyn Read,
    encoding: &'static Encoding,
) -> Result<Option<(usize, String)>, std::io::Error> {
    /// No character has more bytes.
    const LONGEST: usize = 8;
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut room = String::with_capacity(1 << 16);
    // What came last of what was read before stands in front.
    let mut raw: Vec<u8> = Vec::new();
    let mut line = 1;
    loop {
        let before = raw.len().min(LONGEST);
        raw.drain(..raw.len() - before);
        raw.resize(before + BYTES, 0);
        let n = from.read(raw.get_mut(before..).unwrap_or_default())?;
        raw.truncate(before + n);
        let mut at = before;
        loop {
            room.clear();
            let rest = raw.get(at..).unwrap_or_default();
            let (result, read) =
                decoder.decode_to_string_without_replacement(rest, &mut room, n == 0);
            at += read;
            match result {
                DecoderResult::OutputFull => {}
                DecoderResult::InputEmpty => break,
                DecoderResult::Malformed(bad, after) => {
                    let at = at.saturating_sub(usize::from(bad) + usize::from(after));
                    let own = raw.get(before..at).unwrap_or_default();
                    line += breaks(own);
                    let byte = raw.get(at);
                    let byte = byte.map_or_else(String::new, |b| format!("{b:02X}"));
                    return Ok(Some((line, byte)));
                }
            }
        }
        if n == 0 {
            return Ok(None);
        }
        line += breaks(raw.get(before..).unwrap_or_default());
    }
}

fn breaks(bytes: &[u8]) -> usize {
    bytes.iter().filter(|b| **b == b'\n').count()
}
