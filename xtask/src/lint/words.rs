//! Names: how Rust will write them, which ones are alike, and how messages list them.

/// A name in snake_case, as the generator writes fields and setters.
pub(crate) fn snake_case(name: &str) -> String {
    let words: Vec<_> = words(name).iter().map(|word| word.to_lowercase()).collect();
    sign(name).unwrap_or_else(|| identifier(words.join("_"), "x"))
}

/// A name in UpperCamelCase, as the generator writes types and variants.
pub(crate) fn upper_camel(name: &str) -> String {
    let words: Vec<_> = words(name).iter().map(|word| capitalized(word)).collect();
    sign(name).unwrap_or_else(|| identifier(words.concat(), "X"))
}

/// The two names of which the generator keeps the sign, since reactions are called so.
fn sign(name: &str) -> Option<String> {
    match name {
        "+1" => Some("plus1".to_owned()),
        "-1" => Some("minus1".to_owned()),
        _ => None,
    }
}

/// The words that a name is made of: split where a capital begins a word, and at everything that is no letter or digit.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in name.replace('\'', "").split(|character: char| !character.is_alphanumeric()) {
        let characters: Vec<char> = part.chars().collect();
        let mut word = String::new();
        let mut upper_before = None;
        for (index, character) in characters.iter().enumerate() {
            word.push(*character);
            let case = if character.is_lowercase() {
                Some(false)
            } else if character.is_uppercase() {
                Some(true)
            } else {
                upper_before
            };
            let next = characters.get(index + 1);
            if case == Some(false) && next.is_some_and(|next| next.is_uppercase()) {
                words.push(std::mem::take(&mut word));
                upper_before = None;
            } else if upper_before == Some(true) && character.is_uppercase() && next.is_some_and(|next| next.is_lowercase()) {
                // The capital begins the next word: `HTTPError` is `http_error`.
                word.pop();
                words.push(std::mem::replace(&mut word, character.to_string()));
                upper_before = None;
            } else {
                upper_before = case;
            }
        }
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters.flat_map(char::to_lowercase)).collect()).unwrap_or_default()
}

/// Puts a letter before a name that cannot begin one in Rust.
fn identifier(name: String, prefix: &str) -> String {
    match name.chars().next() {
        None => prefix.to_owned(),
        Some(first) if first.is_alphabetic() => name,
        Some(_) => format!("{prefix}{name}"),
    }
}

/// The name that is most likely meant, if one is near enough.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = |candidate: &&str| distance(name, candidate) <= 1 + name.len() / 5;
    known.into_iter().filter(near).min_by_key(|candidate| distance(name, candidate))
}

/// How many letters must be added, dropped, changed or swapped with the next.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.to_lowercase().chars().collect(), other.to_lowercase().chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    let at =
        |rows: &[Vec<usize>], row: usize, column: usize| rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or(usize::MAX / 2);
    for (i, letter) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, against) in other.iter().enumerate() {
            let changed = at(&rows, i, j) + usize::from(letter != against);
            let dropped = at(&rows, i, j + 1) + 1;
            let added = row.last().copied().unwrap_or_default() + 1;
            let swapped = match (i.checked_sub(1), j.checked_sub(1)) {
                (Some(above), Some(left)) if one.get(above) == Some(against) && other.get(left) == Some(letter) => {
                    at(&rows, above, left) + 1
                }
                _ => usize::MAX,
            };
            row.push(changed.min(dropped).min(added).min(swapped));
        }
        rows.push(row);
    }
    at(&rows, one.len(), other.len())
}

/// A question that ends a message: `Is `summary` meant?`, or nothing.
pub(crate) fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map(|candidate| format!(" Is `{candidate}` meant?")).unwrap_or_default()
}

/// `a`, `b` and `c`.
pub(crate) fn listed(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    joined(names, "and")
}

/// `a`, `b` or `c`.
pub(crate) fn either(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    joined(names, "or")
}

fn joined(names: impl IntoIterator<Item = impl AsRef<str>>, word: &str) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{}`", name.as_ref())).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} {word} {last}", before.join(", ")),
        None => "nothing".to_owned(),
    }
}

/// Whether a name is in snake_case: lower-case words of letters and digits, each with one `_` between.
pub(crate) fn is_snake(name: &str) -> bool {
    let word = |part: &str| !part.is_empty() && part.chars().all(|character| character.is_ascii_lowercase() || character.is_ascii_digit());
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.split('_').all(word)
}

/// Whether a name is in kebab-case.
pub(crate) fn is_kebab(name: &str) -> bool {
    !name.contains('_') && is_snake(&name.replace('-', "_"))
}

/// Whether a name may name a header.
pub(crate) fn is_header(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|character| character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character))
}

/// Names that Rust accepts in no form, not even as raw identifiers.
pub(crate) const NEVER_NAMES: [&str; 4] = ["self", "super", "crate", "Self"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Map, Value, json};
    use syn::Item;

    use super::*;

    /// Names of a type's fields or variants, as the generator writes them.
    fn generated(schema: Value) -> BTreeSet<String> {
        let document =
            json!({"openapi": "3.0.3", "info": {"title": "", "version": "1"}, "paths": {}, "components": {"schemas": {"Names": schema}}});
        let api = serde_json::from_value(document).expect("the document is OpenAPI");
        let tokens = progenitor_impl::Generator::default().generate_tokens(&api).expect("the generator takes it");
        let file: syn::File = syn::parse2(tokens).expect("it writes Rust");
        let items = file.items.into_iter().filter_map(|item| if let Item::Mod(module) = item { module.content } else { None });
        let names = items.flat_map(|(_, items)| items).flat_map(|item| match item {
            Item::Struct(item) if item.ident == "Names" => item.fields.into_iter().filter_map(|field| field.ident).collect(),
            Item::Enum(item) if item.ident == "Names" => item.variants.into_iter().map(|variant| variant.ident).collect(),
            _ => Vec::new(),
        });
        names.map(|name| name.to_string()).collect()
    }

    #[test]
    fn names_are_written_as_the_generator_writes_them() {
        let names = [
            "jobId",
            "X-Human-Approved",
            "in_progress",
            "job.created",
            "HTTPError",
            "T1",
            "a1B",
            "+1",
            "1st",
            "don't",
            "ßstraße",
            "__a__b",
            "ABc",
            "aBC9d",
        ];
        let properties: Map<_, _> = names.iter().map(|name| ((*name).to_owned(), json!({"type": "integer"}))).collect();
        let fields = generated(json!({"type": "object", "properties": properties}));
        assert_eq!(names.map(snake_case).into_iter().collect::<BTreeSet<_>>(), fields);
        let variants = generated(json!({"type": "string", "enum": names}));
        assert_eq!(names.map(upper_camel).into_iter().collect::<BTreeSet<_>>(), variants);
    }

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        let known = ["x-source", "x-secret", "x-list", "x-csv"];
        for (name, meant) in [("x-souce", Some("x-source")), ("x-scv", Some("x-csv")), ("X-List", Some("x-list")), ("x-internal", None)] {
            assert_eq!(nearest(name, known), meant, "{name}");
        }
    }

    #[test]
    fn lists_read_like_a_sentence() {
        assert_eq!(listed(["a"]), "`a`");
        assert_eq!(either(["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(listed(Vec::<&str>::new()), "nothing");
    }
}
