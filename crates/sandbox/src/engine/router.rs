//! Which operation a method and a path reach.

use std::collections::HashMap;

use guildhall_runtime::{Operation, Platform};
use http::Method;

/// The paths of a platform as a tree of segments, in which a literal wins over a parameter.
pub(crate) struct Router {
    prefixes: Vec<&'static str>,
    root: Node,
}

#[derive(Default)]
struct Node {
    literals: HashMap<&'static str, Node>,
    /// A parameter, by the literal text that follows it in its segment.
    parameters: Vec<(&'static str, Node)>,
    operations: Vec<&'static Operation>,
}

/// Where a path leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Route {
    Found(Found),
    /// The token of a file in the storage.
    Stored(String),
    /// The path is known, the method is not; these are.
    OtherMethods(Vec<Method>),
    Nowhere,
}

#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) operation: &'static Operation,
    pub(crate) prefix: &'static str,
    /// The values of the path's parameters, decoded, in the order of the path.
    pub(crate) parameters: Vec<String>,
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        (self.operation.id, self.prefix, &self.parameters) == (other.operation.id, other.prefix, &other.parameters)
    }
}

impl Eq for Found {}

impl Router {
    pub(crate) fn new(platform: &'static Platform) -> Self {
        let mut root = Node::default();
        for operation in platform.operations {
            let mut node = &mut root;
            for segment in operation.path.split('/').skip(1) {
                node = match segment.strip_prefix('{').and_then(|segment| segment.split_once('}')) {
                    Some((_, suffix)) => node.parameter(suffix),
                    None => node.literals.entry(segment).or_default(),
                };
            }
            node.operations.push(operation);
        }
        let mut prefixes: Vec<_> = std::iter::once(platform.prefix).chain(platform.dialects.iter().map(|dialect| dialect.prefix)).collect();
        prefixes.extend(platform.operations.iter().filter_map(|operation| operation.prefix));
        // The longest first, since `/api` is the beginning of `/api/v1`.
        prefixes.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
        Self { prefixes, root }
    }

    pub(crate) fn route(&self, method: &Method, path: &str) -> Route {
        let below =
            |prefix: &&'static str| Some((*prefix, path.strip_prefix(prefix).filter(|rest| rest.is_empty() || rest.starts_with('/'))?));
        let Some((prefix, rest)) = self.prefixes.iter().find_map(below) else { return Route::Nowhere };
        let segments: Vec<&str> = rest.split('/').skip(1).collect();
        let mut parameters = Vec::new();
        let Some(node) = self.root.descend(&segments, &mut parameters) else { return Route::Nowhere };
        let here = || node.operations.iter().filter(|operation| operation.prefix.is_none_or(|own| own == prefix));
        match here().find(|operation| operation.method == *method) {
            Some(operation) => Route::Found(Found { operation, prefix, parameters }),
            None if here().next().is_none() => Route::Nowhere,
            None => Route::OtherMethods(here().map(|operation| operation.method.clone()).collect()),
        }
    }
}

impl Node {
    fn parameter(&mut self, suffix: &'static str) -> &mut Self {
        let place = self.parameters.iter().position(|(other, _)| *other == suffix).unwrap_or_else(|| {
            self.parameters.push((suffix, Self::default()));
            // The longest first, so that the bare parameter takes what no other does.
            self.parameters.sort_by_key(|(suffix, _)| std::cmp::Reverse(suffix.len()));
            self.parameters.iter().position(|(other, _)| *other == suffix).unwrap_or_default()
        });
        &mut self.parameters[place].1
    }

    fn descend<'a>(&'a self, segments: &[&str], parameters: &mut Vec<String>) -> Option<&'a Node> {
        let Some((segment, rest)) = segments.split_first() else {
            return (!self.operations.is_empty()).then_some(self);
        };
        if let Some(found) = self.literals.get(*segment).and_then(|node| node.descend(rest, parameters)) {
            return Some(found);
        }
        for (suffix, node) in &self.parameters {
            let Some(value) = segment.strip_suffix(suffix).filter(|value| !value.is_empty()) else { continue };
            parameters.push(percent_decode(value)?);
            if let Some(found) = node.descend(rest, parameters) {
                return Some(found);
            }
            parameters.pop();
        }
        None
    }
}

/// The text behind percent-encoding; none if it is no UTF-8 or the encoding is broken.
pub(crate) fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        rest = others;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = rest.get(..2).and_then(|digits| std::str::from_utf8(digits).ok())?;
        bytes.push(u8::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok()
}
