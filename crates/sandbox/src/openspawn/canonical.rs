//! A JSON text as `JSON.stringify(JSON.parse(text))` of JavaScript writes it, which is what agents sign.
//!
//! This is written independently of the SDK's, so that each checks the other.

/// Rewrites a JSON text, which must be one.
pub(crate) fn canonical(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    Reader { rest: json }.value(&mut out);
    out
}

/// Reads a text of which it is known that it is JSON.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn value(&mut self, out: &mut String) {
        self.skip_space();
        match self.rest.as_bytes().first() {
            Some(b'{') => self.object(out),
            Some(b'[') => self.list(out),
            Some(b'"') => {
                let text = self.text();
                write_text(&text, out);
            }
            Some(b't' | b'f' | b'n') => out.push_str(self.take_while(|letter| letter.is_ascii_alphabetic())),
            _ => {
                let number = self.take_while(|letter| letter.is_ascii_digit() || matches!(letter, '-' | '+' | '.' | 'e' | 'E'));
                write_number(number.parse().unwrap_or_default(), out);
            }
        }
    }

    fn object(&mut self, out: &mut String) {
        let mut members: Vec<(String, String)> = Vec::new();
        while self.has_next('{', '}') {
            let name = self.text();
            self.skip_space();
            self.rest = self.rest.trim_start_matches(':');
            let mut value = String::new();
            self.value(&mut value);
            // A later member of the same name takes the place of the earlier one.
            match members.iter_mut().find(|(known, _)| *known == name) {
                Some(member) => member.1 = value,
                None => members.push((name, value)),
            }
        }
        // Array indices come first; the sort leaves the others in their order.
        members.sort_by_key(|(name, _)| array_index(name).unwrap_or(u32::MAX));
        out.push('{');
        for (place, (name, value)) in members.iter().enumerate() {
            if place > 0 {
                out.push(',');
            }
            write_text(name, out);
            out.push(':');
            out.push_str(value);
        }
        out.push('}');
    }

    fn list(&mut self, out: &mut String) {
        out.push('[');
        let beginning = out.len();
        while self.has_next('[', ']') {
            if out.len() > beginning {
                out.push(',');
            }
            self.value(out);
        }
        out.push(']');
    }

    /// Whether another item of an object or list comes. Steps over what opens, separates or closes it.
    fn has_next(&mut self, open: char, close: char) -> bool {
        self.skip_space();
        self.rest = self.rest.strip_prefix(open).or_else(|| self.rest.strip_prefix(',')).unwrap_or(self.rest);
        self.skip_space();
        match self.rest.strip_prefix(close) {
            Some(rest) => {
                self.rest = rest;
                false
            }
            None => !self.rest.is_empty(),
        }
    }

    fn text(&mut self) -> String {
        let mut is_escaped = false;
        let ends = |(place, letter): (usize, char)| {
            let ends = letter == '"' && place > 0 && !is_escaped;
            is_escaped = letter == '\\' && !is_escaped;
            ends.then_some(place + 1)
        };
        let end = self.rest.char_indices().find_map(ends).unwrap_or(self.rest.len());
        let (literal, rest) = self.rest.split_at(end);
        self.rest = rest;
        serde_json::from_str(literal).unwrap_or_default()
    }

    fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|letter| !belongs(letter)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
    }
}

/// The name as an array index, if it is one: below 2^32 - 1, in digits without a leading zero.
fn array_index(name: &str) -> Option<u32> {
    let is_plain = name == "0" || !name.starts_with('0') && name.bytes().all(|digit| digit.is_ascii_digit());
    name.parse().ok().filter(|index| is_plain && *index != u32::MAX)
}

/// Strings are escaped as serde_json does it.
fn write_text(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// A number by the rules of ECMAScript: the shortest digits that mean it, with an exponent from 1e21 on and below 1e-6.
fn write_number(number: f64, out: &mut String) {
    if number == 0.0 {
        return out.push('0');
    }
    let scientific = format!("{:e}", number.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits = mantissa.replace('.', "");
    // How many of the digits stand before the point.
    let whole = exponent.parse::<i32>().unwrap_or_default() + 1;
    if number < 0.0 {
        out.push('-');
    }
    let count = digits.len() as i32;
    match whole {
        _ if count <= whole && whole <= 21 => {
            out.push_str(&digits);
            out.extend((count..whole).map(|_| '0'));
        }
        1..=21 => {
            let (before, after) = digits.split_at(whole as usize);
            out.extend([before, ".", after]);
        }
        -5..=0 => {
            out.push_str("0.");
            out.extend((whole..0).map(|_| '0'));
            out.push_str(&digits);
        }
        _ => {
            let (first, others) = digits.split_at(1);
            let sign = if whole > 0 { "+" } else { "-" };
            let point = if others.is_empty() { "" } else { "." };
            out.extend([first, point, others, "e", sign, &(whole - 1).unsigned_abs().to_string()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn every_vector_of_node_comes_out() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/signatures.json");
        let all: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let text = |vector: &Value, name: &str| vector[name].as_str().unwrap().to_owned();
        for vector in all["javascript_canonical_json"].as_array().unwrap() {
            assert_eq!(canonical(&text(vector, "input")), text(vector, "canonical"));
        }
    }

    #[test]
    fn the_form_is_that_of_javascript() {
        for (json, expected) in [
            (
                r#"{"z":1.0,"b":1e16,"c":1e21,"d":0.000001,"e":1e-7,"f":-0.0,"g":9007199254740993,"10":1,"2":2,"01":3,"n":{"b":1,"1":2}}"#,
                r#"{"2":2,"10":1,"z":1,"b":10000000000000000,"c":1e+21,"d":0.000001,"e":1e-7,"f":0,"g":9007199254740992,"01":3,"n":{"1":2,"b":1}}"#,
            ),
            (" { } ", "{}"),
            ("[ ]", "[]"),
            (r#"[ 1 , "a" , [ ] , null , true ]"#, r#"[1,"a",[],null,true]"#),
            (r#"{"a":1,"b":2,"a":3}"#, r#"{"a":3,"b":2}"#),
            (r#"{"x":0,"4294967295":1,"4294967294":2}"#, r#"{"4294967294":2,"x":0,"4294967295":1}"#),
            (r#"{"\u0061\\\"":"\/ \u007f\u00e9\n\u0001,]}"}"#, "{\"a\\\\\\\"\":\"/ \u{7f}é\\n\\u0001,]}\"}"),
            (
                "[1.5e300,-1.25E-9,123456789012345680000,0.0000012,12.30,5e-324,100]",
                "[1.5e+300,-1.25e-9,123456789012345680000,0.0000012,12.3,5e-324,100]",
            ),
        ] {
            assert_eq!(canonical(json), expected);
        }
    }
}
