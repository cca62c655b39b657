//! Lists that come in pages.
//!
//! The facade's own pages know the type of their items when they are compiled; here the spec tells it at run time.

use guildhall::{Call, Error, ErrorKind, Operation};
use guildhall_runtime::PaginationStyle;
use serde_json::Value;

use crate::{output::view, schema::Schemas};

/// The items of all pages from wherever the call starts, or as many as are wanted.
pub(super) async fn all(
    call: Call,
    operation: &'static Operation,
    spec: &Value,
    answer: &Value,
    most: Option<u64>,
) -> Result<Vec<Value>, Error> {
    let Some(pagination) = operation.pagination else { return Err(Error::invalid("it does not come in pages")) };
    let most = most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let shape = Shape::new(spec, answer);
    let start = start(&call, pagination.position);
    let mut items: Vec<Value> = Vec::new();
    let mut last: Option<Value> = None;
    let mut number = match pagination.style {
        PaginationStyle::Page { first } => start.unwrap_or(first),
        _ => start.unwrap_or(0),
    };
    let mut token: Option<String> = None;
    let mut is_first = true;
    loop {
        let page = match (pagination.style, &token) {
            _ if is_first => call.clone(),
            (PaginationStyle::Cursor, Some(token)) => call.clone().query(pagination.position, token),
            (PaginationStyle::Cursor, None) => return Ok(items),
            _ => call.clone().query(pagination.position, number),
        };
        is_first = false;
        let page = page.send_json().await?;
        let found = shape.items(&page).ok_or_else(|| not_understood(operation, "a page of the list could not be understood"))?;
        let (size, has_more) = (found.len() as u64, shape.has_more(&page));
        token = shape.next(&page);
        if size > 0 && last.as_ref().is_some_and(|last| last.as_array() == Some(found)) {
            return Err(not_understood(operation, "the platform answered the same page twice, so the list would never end"));
        }
        last = Some(Value::Array(found.clone()));
        items.extend(found.iter().cloned());
        items.truncate(most);
        let is_empty = size == 0 && has_more != Some(true) && token.is_none();
        if is_empty || has_more == Some(false) || items.len() >= most {
            return Ok(items);
        }
        number += if matches!(pagination.style, PaginationStyle::Page { .. }) { 1 } else { size };
    }
}

/// The schema of the items of a paged list.
pub(super) fn item_schema(spec: &Value, answer: &Value, schemas: &Schemas) -> Value {
    let listed = spec["x-pagination"]["items"].as_str().map(|name| schemas.resolve(&answer["properties"][name]["items"]));
    listed.unwrap_or_else(|| schemas.resolve(&view::item_schema(answer)))
}

/// Where a page has its items and what comes after it.
struct Shape<'a> {
    keys: Vec<&'a str>,
    next: Option<&'a str>,
    has_more: Option<&'a str>,
}

impl<'a> Shape<'a> {
    fn new(spec: &'a Value, answer: &'a Value) -> Self {
        let pagination = &spec["x-pagination"];
        let member = |name: &str| pagination[name].as_str().or_else(|| answer["x-list"][name].as_str());
        let keys = pagination["items"].as_str().into_iter().chain(view::list_keys(answer)).collect();
        Self { keys, next: member("next"), has_more: member("hasMore") }
    }

    fn items<'p>(&self, page: &'p Value) -> Option<&'p Vec<Value>> {
        page.as_array().or_else(|| self.keys.iter().find_map(|key| page.get(*key)?.as_array()))
    }

    fn next(&self, page: &Value) -> Option<String> {
        let token = page.get(self.next?)?;
        let text = token.as_str().map(str::to_owned).or_else(|| token.as_u64().map(|token| token.to_string()));
        text.filter(|token| !token.is_empty())
    }

    fn has_more(&self, page: &Value) -> Option<bool> {
        page.get(self.has_more?)?.as_bool()
    }
}

/// The position that the call itself starts from.
fn start(call: &Call, position: &str) -> Option<u64> {
    let request = call.clone().into_request().ok()?;
    let (_, value) = request.url.query_pairs().find(|(name, _)| name == position)?;
    value.parse().ok()
}

fn not_understood(operation: &'static Operation, detail: &'static str) -> Error {
    Error::new(ErrorKind::Answer, detail).with_operation(operation)
}
