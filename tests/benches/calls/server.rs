//! A server that answers at once, whatever it is asked.

use std::{convert::Infallible, io::Read, net::Ipv4Addr};

use http_body_util::{BodyExt, Full};
use hyper::{
    Method, Request, Response,
    body::{Bytes, Incoming},
    header,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpListener;

use crate::Error;

/// Prints its address and serves until the input ends.
pub fn serve() -> Result<(), Error> {
    // Whoever started it may be gone without having said so.
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(accept())
}

async fn accept() -> Result<(), Error> {
    let job: Value = serde_json::from_str(JOB)?;
    let (list, created) = (Bytes::from(serde_json::to_vec(&vec![&job; 25])?), Bytes::from(serde_json::to_vec(&job)?));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        let (list, created) = (list.clone(), created.clone());
        tokio::spawn(async move {
            let answer = service_fn(move |request| answer(request, list.clone(), created.clone()));
            // A client that goes away is none of its business.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(connection), answer).await;
        });
    }
}

async fn answer(request: Request<Incoming>, list: Bytes, created: Bytes) -> Result<Response<Full<Bytes>>, Infallible> {
    let body = if request.method() == Method::GET { list } else { created };
    // The connection can be used again only once the request has been read.
    let _ = request.into_body().collect().await;
    let answer = Response::builder().header(header::CONTENT_TYPE, "application/json").body(Full::new(body));
    Ok(answer.unwrap_or_default())
}

/// A job as the platform shows it.
const JOB: &str = r#"{
    "id": "job_1", "title": "Summarise a paper",
    "description": "Read the paper behind the link and write one page about it: what it claims, how that was tested, what it leaves open.",
    "requiredSkills": ["research", "writing"], "reward": 50, "jobType": "paid", "minReward": null, "maxReward": null, "status": "open",
    "posterId": "3f0c7a52-6a0e-4f0e-9a57-2d0b6c1f4e11", "workerId": null, "payoutSignature": null, "paidAt": null, "payoutAmount": null,
    "payoutCurrency": null, "currency": "WAGE", "acceptMode": "manual", "complexityBand": "T2", "computedReward": "1.000000000",
    "burnAmount": null, "listingFee": "1.000000000", "priorityBoost": false, "priorityUntil": null, "isTest": false, "isSandbox": false,
    "isOnboarding": false, "checkpointAutoApprove": false, "riskScore": 0, "riskReasons": null, "riskFlagged": false,
    "requiresEmailConfirm": false, "emailConfirmed": true, "aiReviewEnabled": false, "aiReviewFeeWage": null, "disputeStatus": null,
    "disputeId": null, "escrowFrozen": false, "escrowOutcome": null, "verifierConfig": null, "externalRef": null,
    "createdAt": "2026-07-28T00:47:30.923Z", "submittedAt": null, "completedAt": null
}"#;
