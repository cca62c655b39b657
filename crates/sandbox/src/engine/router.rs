//! Which operation a method and a path reach.

use std::{borrow::Cow, collections::HashMap};

use guildhall_runtime::{Operation, Platform};
use http::Method;

use super::conventions::Paths;

/// The paths of a platform as a tree of segments, in which a literal wins over a parameter.
pub(crate) struct Router {
    prefixes: Vec<&'static str>,
    /// Those below which everything stands that has no prefix of its own.
    common: Vec<&'static str>,
    paths: Paths,
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
    pub(crate) fn new(platform: &'static Platform, paths: Paths) -> Self {
        let mut root = Node::default();
        for operation in platform.operations {
            let mut node = &mut root;
            for segment in paths.trimmed(operation.path).split('/').skip(1) {
                node = match segment.strip_prefix('{').and_then(|segment| segment.split_once('}')) {
                    Some((_, suffix)) => node.parameter(suffix),
                    None => node.literals.entry(segment).or_default(),
                };
            }
            node.operations.push(operation);
        }
        let common: Vec<_> = std::iter::once(platform.prefix).chain(platform.dialects.iter().map(|dialect| dialect.prefix)).collect();
        let mut prefixes = common.clone();
        prefixes.extend(platform.operations.iter().filter_map(|operation| operation.prefix));
        // The longest first, since `/api` is the beginning of `/api/v1`.
        prefixes.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
        Self { prefixes, common, paths, root }
    }

    pub(crate) fn route(&self, method: &Method, path: &str) -> Route {
        let path = self.paths.trimmed(path);
        let below = |prefix: &&'static str| {
            let (beginning, rest) = path.split_at_checked(prefix.len())?;
            let is_below = self.paths.are_equal(beginning, prefix) && (rest.is_empty() || rest.starts_with('/'));
            is_below.then_some((*prefix, rest))
        };
        let Some((prefix, rest)) = self.prefixes.iter().find_map(below) else { return Route::Nowhere };
        let segments: Vec<&str> = rest.split('/').skip(1).collect();
        let mut parameters = Vec::new();
        let Some(node) = self.root.descend(&segments, self.paths, &mut parameters) else { return Route::Nowhere };
        let is_here = |operation: &&&'static Operation| operation.prefix.map_or_else(|| self.common.contains(&prefix), |own| own == prefix);
        let here = || node.operations.iter().filter(is_here);
        match here().find(|operation| operation.method == *method) {
            Some(operation) => Route::Found(Found { operation, prefix, parameters }),
            None if here().next().is_none() => Route::Nowhere,
            None => Route::OtherMethods(here().map(|operation| operation.method.clone()).collect()),
        }
    }
}

/// What paths there are, as far as they are written. Below the prefix, and as they come over the wire.
impl Router {
    /// Whether the path of any operation, or of this one, can begin like this.
    pub(crate) fn begins(&self, beginning: &str, operation: Option<&str>) -> bool {
        let segments: Vec<&str> = beginning.split('/').skip(1).collect();
        (beginning.is_empty() || beginning.starts_with('/')) && self.root.begins(&segments, self.paths, operation)
    }

    /// The beginning, brought to the end of its last segment in every way in which a path goes on.
    pub(crate) fn completions(&self, beginning: &str) -> Vec<String> {
        let (before, last) = beginning.rsplit_once('/').unwrap_or_default();
        let segments: Vec<&str> = before.split('/').skip(1).collect();
        let mut nodes = Vec::new();
        self.root.reached(&segments, self.paths, &mut nodes);
        let last = self.paths.folded(last);
        let literals = nodes.iter().flat_map(|node| node.literals.keys()).filter(|literal| literal.starts_with(&*last));
        literals.map(|literal| format!("{before}/{literal}")).collect()
    }

    /// The path below one of the platform's prefixes, if it begins with one.
    pub(crate) fn without_prefix<'a>(&self, path: &'a str) -> Option<&'a str> {
        let below = |prefix: &&'static str| path.strip_prefix(prefix).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        self.prefixes.iter().filter(|prefix| !prefix.is_empty()).find_map(below)
    }
}

impl Paths {
    /// The path without what does not matter at its end.
    fn trimmed(self, path: &str) -> &str {
        if self == Self::Lenient { path.strip_suffix('/').unwrap_or(path) } else { path }
    }

    /// The segment as the spec would write it. The specs of platforms that take any case write their paths in lower case.
    fn folded(self, segment: &str) -> Cow<'_, str> {
        if self == Self::Lenient { segment.to_ascii_lowercase().into() } else { segment.into() }
    }

    fn are_equal(self, one: &str, other: &str) -> bool {
        if self == Self::Lenient { one.eq_ignore_ascii_case(other) } else { one == other }
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

    /// Whether a path from here can begin with these segments, of which the last may not be at its end.
    fn begins(&self, segments: &[&str], paths: Paths, operation: Option<&str>) -> bool {
        let Some((segment, rest)) = segments.split_first() else { return self.leads_to(operation) };
        if !rest.is_empty() {
            return self.after(segment, paths).any(|node| node.begins(rest, paths, operation));
        }
        let folded = paths.folded(segment);
        let literals = self.literals.iter().filter(|(literal, _)| literal.starts_with(&*folded)).map(|(_, node)| node);
        let parameters = self.parameters.iter().filter(|_| is_value(segment)).map(|(_, node)| node);
        literals.chain(parameters).any(|node| node.leads_to(operation))
    }

    /// Where these segments, each of them whole, may lead.
    fn reached<'a>(&'a self, segments: &[&str], paths: Paths, nodes: &mut Vec<&'a Self>) {
        match segments.split_first() {
            None => nodes.push(self),
            Some((segment, rest)) => self.after(segment, paths).for_each(|node| node.reached(rest, paths, nodes)),
        }
    }

    /// Where one segment may lead.
    fn after<'a>(&'a self, segment: &str, paths: Paths) -> impl Iterator<Item = &'a Self> {
        let fits = |suffix: &str| segment.strip_suffix(suffix).is_some_and(|value| !value.is_empty() && is_value(value));
        let parameters = self.parameters.iter().filter(move |(suffix, _)| fits(suffix)).map(|(_, node)| node);
        self.literals.get(&*paths.folded(segment)).into_iter().chain(parameters)
    }

    /// Whether any operation, or this one, is here or further on.
    fn leads_to(&self, operation: Option<&str>) -> bool {
        let mut further = self.literals.values().chain(self.parameters.iter().map(|(_, node)| node));
        self.operations.iter().any(|here| operation.is_none_or(|wanted| here.id == wanted)) || further.any(|node| node.leads_to(operation))
    }

    fn descend<'a>(&'a self, segments: &[&str], paths: Paths, parameters: &mut Vec<String>) -> Option<&'a Node> {
        let Some((segment, rest)) = segments.split_first() else {
            return (!self.operations.is_empty()).then_some(self);
        };
        if let Some(found) = self.literals.get(&*paths.folded(segment)).and_then(|node| node.descend(rest, paths, parameters)) {
            return Some(found);
        }
        for (suffix, node) in &self.parameters {
            let Some(value) = segment.strip_suffix(suffix).filter(|value| !value.is_empty()) else { continue };
            parameters.push(percent_decode(value)?);
            if let Some(found) = node.descend(rest, paths, parameters) {
                return Some(found);
            }
            parameters.pop();
        }
        None
    }
}

/// Whether a parameter can come over the wire like this, or begin so. Nobody sends the template itself, a query or white space.
fn is_value(text: &str) -> bool {
    !text.contains(|c: char| "{}?#".contains(c) || !c.is_ascii_graphic())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_is_one_if_any_path_can_begin_so() {
        let exact = Router::new(&guildhall_openjobs::PLATFORM, Paths::Exact);
        let lenient = Router::new(&guildhall_openspawn::PLATFORM, Paths::Lenient);
        for (router, beginning, operation, expected) in [
            (&exact, "", None, true),
            (&exact, "/", None, true),
            (&exact, "/jo", None, true),
            (&exact, "/jobs/", None, true),
            (&exact, "/jobs/j1/app", None, true),
            (&exact, "/jobs/a%2Fb/apply", None, true),
            (&exact, "/jobs/j1/apply/", None, false),
            (&exact, "/jobs/j1/aply", None, false),
            (&exact, "/jobs/{jobId}", None, false),
            (&exact, "/jobs/j1?limit=5", None, false),
            (&exact, "/jobs?limit=5", None, false),
            (&exact, "/jbs", None, false),
            (&exact, "/Jobs", None, false),
            (&exact, "jobs", None, false),
            (&exact, "/api/v1/jobs", None, false),
            (&exact, "/jobs", Some("jobs_apply"), true),
            (&exact, "/jobs/j1/apply", Some("jobs_apply"), true),
            (&exact, "/jobs/j1", Some("jobs_list"), false),
            (&exact, "/agents", Some("jobs_list"), false),
            (&lenient, "/Agents", None, true),
            (&lenient, "/agentz", None, false),
        ] {
            assert_eq!(router.begins(beginning, operation), expected, "{beginning} {operation:?}");
        }
    }
}
