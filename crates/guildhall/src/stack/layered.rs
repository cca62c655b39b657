//! Layers of the user's, below ours.

use std::{
    future::poll_fn,
    sync::Arc,
    task::{Context, Poll},
};

use guildhall_runtime::{BoxFuture, Error, ErrorKind, Request, Response, Sent, Transport};
use tower::{BoxError, Layer, Service};

/// A transport as a [`tower::Service`]: what a layer given to [`Builder::layer`](crate::Builder::layer) is put on.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl std::fmt::Debug for TransportService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransportService")
    }
}

impl Service<Request> for TransportService {
    type Response = Response;
    type Error = Error;
    type Future = BoxFuture<Result<Response, Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        self.0.send(request)
    }
}

/// Puts a layer on a transport.
pub(crate) fn put_on<L>(layer: &L, transport: Arc<dyn Transport>) -> Arc<dyn Transport>
where
    L: Layer<TransportService>,
    L::Service: Service<Request, Response = Response> + Clone + Send + Sync + 'static,
    <L::Service as Service<Request>>::Future: Send,
    <L::Service as Service<Request>>::Error: Into<BoxError>,
{
    let service = layer.layer(TransportService(transport));
    Arc::new(move |request: Request| {
        let mut service = service.clone();
        async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(|error| unbox(error).with_sent(Sent::Never))?;
            service.call(request).await.map_err(unbox)
        }
    })
}

/// Our own error if it is one; many layers wrap what comes from below.
fn unbox(error: impl Into<BoxError>) -> Error {
    match error.into().downcast::<Error>() {
        Ok(error) => *error,
        Err(other) => Error::new(ErrorKind::Other, "a layer between the stack and the wire failed").with_source(other),
    }
}
