//! Lists that come in pages.

use std::{
    collections::{HashSet, VecDeque, hash_map::DefaultHasher},
    fmt,
    future::poll_fn,
    hash::{Hash, Hasher},
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Call, Error, ErrorKind, Listed, Listing, PaginationStyle, Pending, ResponseValue};

/// One page of a list; implemented for [`Listing`] and by generated types.
pub trait Page: DeserializeOwned + Send + 'static {
    /// What the page holds.
    type Item: Send + 'static;

    /// The token of the next page, if the platform told.
    fn next(&self) -> Option<String>;

    /// Whether there is a next page, if the platform told.
    fn has_more(&self) -> Option<bool>;

    /// The items, in the order of the platform.
    fn into_items(self) -> Vec<Self::Item>;
}

impl<T: Listed + DeserializeOwned + Send + 'static> Page for Listing<T> {
    type Item = T;

    fn next(&self) -> Option<String> {
        self.next.clone()
    }

    fn has_more(&self) -> Option<bool> {
        self.has_more
    }

    fn into_items(self) -> Vec<T> {
        self.items
    }
}

/// A list, page by page: a stream that asks for the next page when it is polled for it.
///
/// It ends after a page that says so, is empty, or comes without the token of a next one; a page that is the same as an earlier one
/// is an error, since a list that goes round would never end. An error ends the stream.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Pages<P: Page> {
    call: Option<Call>,
    position: Position,
    /// What the pages so far are known by.
    seen: HashSet<u64>,
    pending: Option<Pending<Value>>,
    page: std::marker::PhantomData<fn() -> P>,
}

#[derive(Clone)]
enum Position {
    Offset(u64),
    Page(u64),
    Cursor(Option<String>),
}

impl<P: Page> Pages<P> {
    /// The items of the next page; nothing at the end of the list.
    pub async fn next(&mut self) -> Option<Result<Vec<P::Item>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The pages of a call whose operation is paged, from wherever the call starts.
    pub fn new(call: Call) -> Self {
        let position = match call.operation().pagination.map(|pagination| pagination.style) {
            Some(PaginationStyle::Offset) => Position::Offset(call.query_value().and_then(|text| text.parse().ok()).unwrap_or(0)),
            Some(PaginationStyle::Page { first }) => Position::Page(call.query_value().and_then(|text| text.parse().ok()).unwrap_or(first)),
            Some(PaginationStyle::Cursor) | None => Position::Cursor(call.query_value().map(str::to_owned)),
        };
        Self { call: Some(call), position, seen: HashSet::new(), pending: None, page: std::marker::PhantomData }
    }

    /// The items of all pages.
    pub fn items(self) -> Items<P> {
        Items { pages: self, ready: VecDeque::new(), left: u64::MAX }
    }

    fn ask(&mut self) -> Option<Pending<Value>> {
        let call = self.call.clone()?;
        let call = match (&self.position, call.operation().pagination) {
            (Position::Offset(0) | Position::Cursor(None), _) | (_, None) => call,
            (Position::Offset(position) | Position::Page(position), Some(pagination)) => call.query(pagination.position, position),
            (Position::Cursor(Some(token)), Some(pagination)) => call.query(pagination.position, token),
        };
        Some(call.send_json())
    }

    /// Looks at a page and says what comes after it.
    fn take(&mut self, answer: ResponseValue<Value>) -> Result<Vec<P::Item>, Error> {
        let (status, headers) = (answer.status(), answer.headers().clone());
        let answer = answer.into_inner();
        let fingerprint = fingerprint(&answer);
        let page = P::deserialize(&answer);
        let mut fail = |detail: String| {
            let operation = self.call.take().map(|call| call.operation());
            let body = serde_json::to_vec(&answer).unwrap_or_default();
            let error = Error::new(ErrorKind::Answer, detail).with_answer(status, headers.clone(), body.into());
            Err(operation.into_iter().fold(error, Error::with_operation))
        };
        let page = match page {
            Ok(page) => page,
            Err(_) => return fail("a page of the list could not be understood".to_owned()),
        };
        let (next, has_more, items) = (page.next(), page.has_more(), page.into_items());
        // An empty page is the last one, unless the platform says that there is more.
        let is_last = has_more == Some(false) || (items.is_empty() && has_more != Some(true) && next.is_none());
        let ends = is_last || (matches!(self.position, Position::Cursor(_)) && next.is_none());
        if !ends && !self.seen.insert(fingerprint) {
            return fail("the platform answered the same page twice, so the list would never end".to_owned());
        }
        match &mut self.position {
            Position::Offset(offset) => *offset += items.len() as u64,
            Position::Page(page) => *page += 1,
            Position::Cursor(token) => *token = next,
        }
        if ends {
            self.call = None;
        }
        Ok(items)
    }
}

/// What a page is known by: its lists, without what tells one answer from another, such as an id of the request or the position that was
/// asked for. For whoever follows pages without the types of a platform.
#[doc(hidden)]
pub fn fingerprint(answer: &Value) -> u64 {
    fn lists(value: &Value, hasher: &mut DefaultHasher) {
        match value {
            Value::Array(_) => value.hash(hasher),
            Value::Object(members) => members.values().for_each(|member| lists(member, hasher)),
            _ => {}
        }
    }
    let mut hasher = DefaultHasher::new();
    lists(answer, &mut hasher);
    hasher.finish()
}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<Vec<P::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.pending.is_none() {
            self.pending = self.ask();
        }
        let Some(pending) = &mut self.pending else { return Poll::Ready(None) };
        let answer = match Pin::new(pending).poll(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(answer) => answer,
        };
        self.pending = None;
        let items = match answer {
            Ok(answer) => self.take(answer),
            Err(error) => {
                self.call = None;
                Err(error)
            }
        };
        Poll::Ready(Some(items))
    }
}

impl<P: Page> Unpin for Pages<P> {}

impl<P: Page> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("call", &self.call).finish_non_exhaustive()
    }
}

/// The items of a list that comes in pages; see [`Pages`].
#[must_use = "nothing is sent until the stream is polled"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    ready: VecDeque<P::Item>,
    left: u64,
}

impl<P: Page> Items<P> {
    /// The next item; nothing at the end of the list.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Ends the stream after so many items. No page is asked for that is not needed.
    pub fn limit_items(mut self, items: u64) -> Self {
        self.left = items;
        self
    }

    /// The same list, page by page.
    pub fn by_page(self) -> Pages<P> {
        self.pages
    }
}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(None);
            }
            if let Some(item) = self.ready.pop_front() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match Pin::new(&mut self.pages).poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(items))) => self.ready = items.into(),
            }
        }
    }
}

impl<P: Page> Unpin for Items<P> {}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
