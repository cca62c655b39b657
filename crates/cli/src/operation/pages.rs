//! Lists that come in pages.
//!
//! The facade's own pages know the type of their items when they are compiled; here the spec tells it at run time.

use std::collections::HashSet;

use guildhall::{Call, Error, ErrorKind, Operation};
use guildhall_runtime::{PaginationStyle, fingerprint};
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
    let mut seen = HashSet::new();
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
            _ => call.clone().query(pagination.position, number),
        };
        is_first = false;
        let page = page.send_json().await?;
        let found = shape.items(&page).ok_or_else(|| not_understood(operation, "a page of the list could not be understood"))?;
        let (size, has_more) = (found.len() as u64, shape.has_more(&page));
        token = shape.next(&page);
        items.extend(found.iter().cloned());
        items.truncate(most);
        let is_empty = size == 0 && has_more != Some(true) && token.is_none();
        let is_cursor = matches!(pagination.style, PaginationStyle::Cursor);
        if is_empty || has_more == Some(false) || (is_cursor && token.is_none()) || items.len() >= most {
            return Ok(items);
        }
        // An empty page counts too: one that says that there is more, again and again, has no end either.
        if !seen.insert(fingerprint(&page)) {
            return Err(not_understood(operation, "the platform answered the same page twice, so the list would never end"));
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use guildhall::{Request, Response};
    use serde_json::json;

    use super::*;
    use crate::{
        credential::Held,
        registry::{PLATFORMS, Setup},
        schema,
    };

    /// The items of all pages, where the platform answers the page of that number.
    fn read(page: fn(u64) -> Value) -> Result<Vec<Value>, Error> {
        let entry = &PLATFORMS[0];
        let mut operations = entry.platform.operations.iter().copied();
        let operation = operations.find(|operation| entry.schemas.operation(operation.id)["x-pagination"]["hasMore"].is_string()).unwrap();
        let asked = AtomicU64::new(0);
        let transport = move |_: Request| {
            let number = asked.fetch_add(1, Ordering::SeqCst);
            assert!(number < 9, "it asks for ever");
            std::future::ready(Ok(Response::json(200, &page(number))))
        };
        let credentials = entry.platform.credentials.iter().map(Held::stand_in).collect();
        let caller = (entry.connect)(Setup { credentials, transport: Some(Box::new(transport)), ..Setup::default() }).unwrap();
        let spec = entry.schemas.operation(operation.id);
        let answer = entry.schemas.resolve(&schema::answer(&spec).unwrap().1);
        let call = operation.parameters.iter().filter(|parameter| parameter.location == guildhall_runtime::Location::Path);
        let call = call.fold(caller.call(operation), |call, _| call.segment("id_1"));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(all(call, operation, &spec, &answer, None))
    }

    #[test]
    fn a_list_that_goes_round_ends_with_an_error() {
        let rounds: [fn(u64) -> Value; 3] = [
            |_| json!({"threads": [], "hasMore": true}),
            |number| json!({"threads": [], "hasMore": true, "requestId": number}),
            |number| json!({"threads": [{"id": number % 3}], "hasMore": true}),
        ];
        for page in rounds {
            let error = read(page).unwrap_err();
            assert!(error.is_answer() && error.to_string().contains("the same page twice"), "{error}");
        }
        let good = read(|number| json!({"threads": [{"id": number}], "hasMore": number < 3})).unwrap();
        assert_eq!(good.len(), 4);
    }
}
