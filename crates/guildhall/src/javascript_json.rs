//! JSON as JavaScript's `JSON.stringify(JSON.parse(text))` writes it.
//!
//! OpenSpawn signs a body in that form (section 2.3 of the platform's dossier): keys that are array indices come first and in order,
//! numbers have JavaScript's text, nothing is escaped that need not be.

mod number;
mod parser;

use guildhall_runtime::Error;

use self::parser::{Node, parse};

/// Writes a JSON text as JavaScript would.
///
/// # Errors
///
/// If it is no JSON; if a number in it is one that JavaScript cannot hold exactly as it was written (an integer beyond 2^53, or one that
/// is infinite for it); if it is nested too deeply; or if a string in it is no Unicode text (half of a surrogate pair).
pub(crate) fn canonical(json: &[u8]) -> Result<String, Error> {
    let text = std::str::from_utf8(json).map_err(|_| Error::invalid("the body is not UTF-8"))?;
    let mut canonical = String::with_capacity(text.len());
    write(&parse(text)?, &mut canonical)?;
    Ok(canonical)
}

fn write(node: &Node<'_>, out: &mut String) -> Result<(), Error> {
    match node {
        Node::Word(word) => out.push_str(word),
        Node::Number(number) => out.push_str(&number::canonical(number)?),
        Node::Text(text) => write_text(text, out)?,
        Node::List(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write(item, out)?;
            }
            out.push(']');
        }
        Node::Object(members) => {
            out.push('{');
            for (place, (name, value)) in in_order(members).into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write_text(name, out)?;
                out.push(':');
                write(value, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

/// The members as JavaScript's objects hold them: array indices in their order, then the rest as they came; of two with one name the
/// value of the later one, at the place of the first.
fn in_order<'a, 'json>(members: &'a [(String, Node<'json>)]) -> Vec<(&'a str, &'a Node<'json>)> {
    let mut ordered: Vec<(&str, &Node<'json>)> = Vec::with_capacity(members.len());
    let mut places = std::collections::HashMap::new();
    for (name, value) in members {
        let name = name.as_str();
        match places.get(name) {
            Some(&place) => ordered[place] = (name, value),
            None => {
                places.insert(name, ordered.len());
                ordered.push((name, value));
            }
        }
    }
    // The sort is stable, so that names that are no index keep their order behind those that are.
    ordered.sort_by_key(|(name, _)| array_index(name).unwrap_or(u32::MAX));
    ordered
}

/// The number that a name is, if JavaScript takes it as an array index: below 2^32 - 1 and written as JavaScript would write it.
fn array_index(name: &str) -> Option<u32> {
    let index: u32 = name.parse().ok().filter(|index| *index < u32::MAX)?;
    (index.to_string() == name).then_some(index)
}

fn write_text(text: &str, out: &mut String) -> Result<(), Error> {
    // It escapes exactly what JavaScript escapes, and in the same way.
    let text = serde_json::to_string(text).map_err(|error| Error::invalid(format!("the body cannot be written: {error}")))?;
    out.push_str(&text);
    Ok(())
}

#[cfg(test)]
mod tests;
