//! Descriptions of a spec, as documentation of Rust.

use proc_macro2::{Ident, Span};
use syn::{AttrStyle, Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Token, token::Bracket, visit_mut::VisitMut};

/// Writes the generator's documentation so that rustdoc takes it as it was meant.
pub(super) struct Escape;

impl VisitMut for Escape {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = attributes
            .drain(..)
            .flat_map(|attribute| documentation(&attribute).map_or_else(|| vec![attribute], |text| doc_lines(&text)))
            .collect();
    }
}

/// Documentation attributes for a description of the spec, one a line.
pub fn doc_lines(text: &str) -> Vec<Attribute> {
    markdown_lines(&fence(text.trim()))
}

/// Documentation attributes for a text of our own, whose links and emphasis are meant.
pub fn markdown_lines(text: &str) -> Vec<Attribute> {
    text.lines().map(|line| if line.is_empty() { doc("") } else { doc(&format!(" {}", line.trim_end())) }).collect()
}

/// `#[doc = "…"]`, put together by hand: to have it parsed takes several times as long, and there are thousands.
fn doc(line: &str) -> Attribute {
    let value = Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Str(LitStr::new(line, Span::call_site())) });
    let pair = MetaNameValue { path: Ident::new("doc", Span::call_site()).into(), eq_token: <Token![=]>::default(), value };
    Attribute {
        pound_token: <Token![#]>::default(),
        style: AttrStyle::Outer,
        bracket_token: Bracket::default(),
        meta: Meta::NameValue(pair),
    }
}

fn documentation(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    match &pair.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

/// Marks indented blocks as text, since rustdoc would take them for Rust and compile them, and escapes the rest.
fn fence(text: &str) -> String {
    let mut fenced = Vec::new();
    let mut in_block = false;
    for line in text.lines() {
        let is_empty = line.trim().is_empty();
        let is_block = line.starts_with("    ") && !is_empty;
        if is_block && !in_block {
            fenced.push("```text".to_owned());
        } else if in_block && !is_block {
            fenced.push("```".to_owned());
        }
        in_block = is_block;
        fenced.push(if is_block { line[4..].to_owned() } else { escape(line) });
    }
    if in_block {
        fenced.push("```".to_owned());
    }
    fenced.join("\n")
}

/// Takes from a text what rustdoc would read as HTML or as a link, outside of code spans.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut in_code = false;
    for word in text.split_inclusive([' ', '\n']) {
        if !in_code && (word.starts_with("https://") || word.starts_with("http://")) {
            let end = word.trim_end_matches([' ', '\n', '.', ',', ')', ';', ':']).len();
            escaped.push_str(&format!("<{}>{}", &word[..end], &word[end..]));
            continue;
        }
        for character in word.chars() {
            in_code ^= character == '`';
            if !in_code && matches!(character, '<' | '>' | '[' | ']' | '*' | '_') {
                escaped.push('\\');
            }
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustdoc_would_misread_is_escaped_outside_of_code() {
        let cases = [
            ("a <b> `<c>` [d]", r"a \<b\> `<c>` \[d\]"),
            ("See https://openjobs.bot/docs, please.", "See <https://openjobs.bot/docs>, please."),
            ("a_b * c", r"a\_b \* c"),
            ("`https://x.example/a_b`", "`https://x.example/a_b`"),
        ];
        for (text, expected) in cases {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn an_indented_block_is_text_and_not_escaped() {
        assert_eq!(fence("Sign\n\n    a: <b>|<c>\n\nover `x`."), "Sign\n\n```text\na: <b>|<c>\n```\n\nover `x`.");
        assert_eq!(fence("See\n\n    end"), "See\n\n```text\nend\n```");
    }

    #[test]
    fn every_line_is_one_attribute() {
        let lines: Vec<String> = doc_lines("One.\n\nTwo.").iter().filter_map(documentation).collect();
        assert_eq!(lines, [" One.", "", " Two."]);
    }
}
