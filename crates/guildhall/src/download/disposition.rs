//! The name that a file is suggested to have: `Content-Disposition` (RFC 6266).
//!
//! It comes from whoever uploaded the file, so it is made harmless before anybody sees it.

use http::HeaderValue;

/// The longest name that file systems take, in bytes.
const LONGEST: usize = 255;

/// The suggested name, as the name of a file and never a path. `filename*` wins over `filename`.
pub(super) fn file_name(header: &HeaderValue) -> Option<String> {
    let parameters = parameters(&text(header.as_bytes()));
    let value = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value);
    let extended = value("filename*").and_then(|value| extended(value));
    extended.as_deref().and_then(harmless).or_else(|| harmless(value("filename")?))
}

/// Text of a header: UTF-8 as browsers send it, or else Latin-1.
fn text(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| latin1(bytes), str::to_owned)
}

fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// The parameters with their names in lower case, quotes and escapes taken off.
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut parts = vec![String::new()];
    let (mut quoted, mut escaped) = (false, false);
    for character in header.chars() {
        let part = parts.last_mut().expect("there is always a part");
        match character {
            _ if escaped => {
                part.push(character);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => parts.push(String::new()),
            _ => part.push(character),
        }
    }
    // The first part is the type.
    let pairs = parts.iter().skip(1).filter_map(|part| part.split_once('='));
    pairs.map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned())).collect()
}

/// A value with a character set: `UTF-8'en'%e2%82%ac` (RFC 8187).
fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _language, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = percent_decode(encoded)?;
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" => String::from_utf8(bytes).ok(),
        "iso-8859-1" => Some(latin1(&bytes)),
        _ => None,
    }
}

fn percent_decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = std::str::from_utf8(rest.get(..2)?).ok().filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    Some(bytes)
}

/// The last segment of a path, without what a file system or a terminal would take for something else.
fn harmless(name: &str) -> Option<String> {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let visible = base.chars().filter(|character| !character.is_control() && !is_invisible(*character));
    let name: String = visible.map(|character| if r#"<>:"|?*"#.contains(character) { '_' } else { character }).collect();
    // A name that begins with a dot is hidden, and Windows drops dots and spaces at the end.
    let name = name.trim_matches(is_dot_or_space);
    if name.is_empty() {
        return None;
    }
    let name = shorten(name);
    Some(if is_device(&name) { format!("_{name}") } else { name })
}

/// Marks that change the order in which text is read, or are not seen.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Cuts a name to what file systems take, and leaves its ending.
fn shorten(name: &str) -> String {
    if name.len() < LONGEST {
        return name.to_owned();
    }
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if ending.len() < 16 => (stem, format!(".{ending}")),
        _ => (name, String::new()),
    };
    // One byte less than the longest, for the underscore of a device.
    let room = LONGEST - 1 - ending.len();
    let end = (0..=room).rev().find(|end| stem.is_char_boundary(*end)).unwrap_or(0);
    format!("{}{ending}", stem[..end.min(stem.len())].trim_end_matches(is_dot_or_space))
}

fn is_dot_or_space(character: char) -> bool {
    character == '.' || character.is_whitespace()
}

/// Whether Windows takes the name for a device, whatever its ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_uppercase();
    let is_numbered = |prefix| stem.strip_prefix(prefix).is_some_and(|number: &str| matches!(number.as_bytes(), [b'1'..=b'9']));
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || is_numbered("COM") || is_numbered("LPT")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn named(header: &[u8]) -> Option<String> {
        file_name(&HeaderValue::from_bytes(header).unwrap())
    }

    #[test]
    fn the_name_is_read_as_rfc_6266_says() {
        let cases: [(&[u8], Option<&str>); 21] = [
            (b"attachment; filename=report.pdf", Some("report.pdf")),
            (b"attachment; filename=\"a report.pdf\"", Some("a report.pdf")),
            (br#"attachment; filename="a \"b\" \\c;d.txt""#, Some("c;d.txt")),
            (br#"attachment; filename="a \"b\".txt""#, Some("a _b_.txt")),
            (b"Inline ; FileName = \"a.txt\" ; size=3", Some("a.txt")),
            (b"attachment; filename*=UTF-8''%e2%82%ac%20rates.pdf", Some("\u{20ac} rates.pdf")),
            (b"attachment; filename=\"EURO.pdf\"; filename*=utf-8'en'%e2%82%ac.pdf", Some("\u{20ac}.pdf")),
            (b"attachment; filename*=iso-8859-1''%a3.txt; filename=x", Some("\u{a3}.txt")),
            (b"attachment; filename*=UTF-8''%ff.txt; filename=x.txt", Some("x.txt")),
            (b"attachment; filename*=UTF-8''%4; filename=x.txt", Some("x.txt")),
            (b"attachment; filename*=koi8-r''a.txt; filename=x.txt", Some("x.txt")),
            (b"attachment; filename*=a.txt; filename=x.txt", Some("x.txt")),
            (b"attachment; filename*=UTF-8''%2F; filename=x.txt", Some("x.txt")),
            ("attachment; filename=\"\u{fc}.txt\"".as_bytes(), Some("\u{fc}.txt")),
            (b"attachment; filename=\"\xfc.txt\"", Some("\u{fc}.txt")),
            (b"attachment; filename=\"unclosed", Some("unclosed")),
            (b"attachment; filename=\"\"", None),
            (b"attachment", None),
            (b"filename=a.txt", None),
            (b"", None),
            (b";;=;filename", None),
        ];
        for (header, expected) in cases {
            assert_eq!(named(header).as_deref(), expected, "{}", String::from_utf8_lossy(header));
        }
    }

    #[test]
    fn the_name_is_that_of_a_file_and_never_a_path() {
        let cases = [
            ("../../etc/passwd", Some("passwd")),
            (r"..\..\boot.ini", Some("boot.ini")),
            ("/etc/", None),
            ("..", None),
            (".", None),
            (". .", None),
            (". .:", Some("_")),
            ("a. .\u{a0}.", Some("a")),
            (".bashrc", Some("bashrc")),
            ("  a.txt . ", Some("a.txt")),
            ("C:evil.exe", Some("C_evil.exe")),
            ("a.txt:stream", Some("a.txt_stream")),
            ("a\u{202e}fdp.exe", Some("afdp.exe")),
            ("a\tb\u{7f}.txt", Some("ab.txt")),
            ("nul", Some("_nul")),
            ("Com1.txt", Some("_Com1.txt")),
            ("com10.txt", Some("com10.txt")),
            ("console.txt", Some("console.txt")),
        ];
        for (name, expected) in cases {
            assert_eq!(harmless(name).as_deref(), expected, "{name:?}");
        }
    }

    #[test]
    fn a_name_that_is_too_long_keeps_its_ending() {
        let name = harmless(&format!("{}.tar.gz", "\u{20ac}".repeat(200))).unwrap();
        assert!(name.len() <= LONGEST && name.ends_with("\u{20ac}.gz"), "{name}");
        assert_eq!(harmless(&"a".repeat(300)).unwrap().len(), LONGEST - 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn no_name_leads_out_of_a_directory(name in "[./\\\\ a%:\u{0}-\u{20}\u{e9}\u{1f600}]{0,400}", start in "(|NUL|COM1)") {
            if let Some(name) = harmless(&(start + &name)) {
                prop_assert!(!name.is_empty() && name.len() <= LONGEST);
                prop_assert!(!name.contains(['/', '\\', ':', '\0', '\n', '\r']) && !name.starts_with('.') && !name.ends_with(['.', ' ']));
                let path = std::path::Path::new(&name);
                prop_assert_eq!(path.file_name(), Some(std::ffi::OsStr::new(&name)));
            }
        }

        #[test]
        fn no_header_panics(header in proptest::collection::vec(0x20_u8..0x7f, 0..80)) {
            let _ = named(&header);
            let _ = named(&[b"attachment; filename*=".as_slice(), &header].concat());
        }
    }
}
