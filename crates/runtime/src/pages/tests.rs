use std::sync::{Arc, Mutex};

use http::Method;
use serde::Deserialize;
use serde_json::json;

use super::*;
use crate::{Auth, Client, Idempotency, ListShape, Operation, Pagination, Request, Response, testing::PLATFORM};

const fn list(style: PaginationStyle, position: &'static str) -> Operation {
    Operation {
        id: "list",
        group: "",
        verb: "list",
        summary: "",
        method: Method::GET,
        path: "/list",
        prefix: None,
        parameters: &[],
        body: None,
        success: &[],
        auth: Auth { flows: &[], scopes: &[], roles: &[] },
        idempotency: Idempotency::Natural,
        check: None,
        pagination: Some(Pagination { style, limit: Some("limit"), position }),
        paid: None,
        handwritten: None,
    }
}

static OFFSET: Operation = list(PaginationStyle::Offset, "offset");
static PAGE: Operation = list(PaginationStyle::Page { first: 1 }, "page");
static CURSOR: Operation = list(PaginationStyle::Cursor, "cursor");

#[derive(Debug, Deserialize, PartialEq, Clone)]
struct Item(u64);

impl Listed for Item {
    const SHAPE: ListShape = ListShape { keys: &["items"], bare: false, total: None, next: Some("next"), has_more: Some("more") };
}

/// The items and the queries of a list whose pages are answered in turn, the last one for ever.
async fn walk(operation: &'static Operation, pages: Vec<Value>, limit: u64) -> (Vec<u64>, Option<Error>, Vec<String>) {
    let queries = Arc::new(Mutex::new(Vec::new()));
    let seen = queries.clone();
    let client = Client::new(&PLATFORM, "https://h.example", move |request: Request| {
        let mut seen = seen.lock().unwrap();
        let page = pages[seen.len().min(pages.len() - 1)].clone();
        seen.push(request.url.query().unwrap_or_default().to_owned());
        async move { Ok(Response::json(200, &page)) }
    })
    .unwrap();
    let mut stream = Pages::<Listing<Item>>::new(client.call(operation)).items().limit_items(limit);
    let (mut items, mut failure) = (Vec::new(), None);
    while let Some(item) = std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        match item {
            Ok(item) => items.push(item.0),
            Err(error) => failure = Some(error),
        }
    }
    let queries = queries.lock().unwrap().clone();
    (items, failure, queries)
}

#[tokio::test]
async fn every_style_asks_for_the_next_page_until_the_last() {
    let bare = vec![json!([1, 2]), json!([3]), json!([])];
    let flagged = vec![json!({"items": [1, 2], "more": true}), json!({"items": [3], "more": false})];
    let tokens = vec![json!({"items": [1, 2], "next": "t&1"}), json!({"items": [3], "next": null})];
    let cases: [(&'static Operation, Vec<Value>, &[&str]); 5] = [
        (&OFFSET, bare.clone(), &["", "offset=2", "offset=3"]),
        (&OFFSET, flagged.clone(), &["", "offset=2"]),
        (&PAGE, bare, &["page=1", "page=2", "page=3"]),
        (&PAGE, flagged, &["page=1", "page=2"]),
        (&CURSOR, tokens, &["", "cursor=t%261"]),
    ];
    for (operation, pages, expected) in cases {
        let (items, failure, queries) = walk(operation, pages, u64::MAX).await;
        assert_eq!(items, [1, 2, 3]);
        assert!(failure.is_none());
        assert_eq!(queries, expected);
    }
}

#[tokio::test]
async fn a_page_that_repeats_itself_ends_in_an_error() {
    for operation in [&OFFSET, &PAGE] {
        let (items, failure, queries) = walk(operation, vec![json!([1, 2])], u64::MAX).await;
        assert_eq!((items.len(), queries.len()), (2, 2));
        assert!(failure.unwrap().to_string().contains("same page twice"));
    }
}

#[tokio::test]
async fn a_list_that_goes_round_ends_in_an_error_whatever_else_changes() {
    let round = vec![
        json!({"items": [1], "next": "b", "request": 1}),
        json!({"items": [2], "next": "a", "request": 2}),
        json!({"items": [1], "next": "b", "request": 3}),
    ];
    let (items, failure, _) = walk(&CURSOR, round, 10).await;
    assert_eq!(items, [1, 2]);
    let failure = failure.unwrap();
    assert!(failure.to_string().contains("same page twice") && failure.status().is_some() && !failure.body().is_empty());
    let stuck = (0..5).map(|request| json!({"items": [1], "request": request})).collect();
    assert_eq!(walk(&OFFSET, stuck, 10).await.0, [1]);
}

#[tokio::test]
async fn an_empty_page_in_the_middle_does_not_end_the_list() {
    let tokens = vec![json!({"items": [1], "next": "b"}), json!({"items": [], "next": "c"}), json!({"items": [2]})];
    assert_eq!(walk(&CURSOR, tokens, 10).await.0, [1, 2]);
    let flagged = vec![json!({"items": [1], "more": true}), json!({"items": [], "more": true}), json!({"items": [2], "more": false})];
    assert_eq!(walk(&PAGE, flagged, 10).await.0, [1, 2]);
}

#[tokio::test]
async fn no_page_is_asked_for_beyond_the_limit() {
    let (items, failure, queries) = walk(&OFFSET, vec![json!([1, 2]), json!([3, 4]), json!([5])], 4).await;
    assert_eq!((items, failure.is_none(), queries.len()), (vec![1, 2, 3, 4], true, 2));
}

#[tokio::test]
async fn a_page_of_another_shape_ends_in_an_error() {
    let (items, failure, _) = walk(&OFFSET, vec![json!([1]), json!({"error": "x"})], u64::MAX).await;
    assert_eq!(items, [1]);
    assert!(failure.unwrap().is_answer());
}
