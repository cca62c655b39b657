//! A client for the tests, which shares no code with the SDK's.

use std::{collections::BTreeMap, sync::Mutex};

use ed25519_dalek::{Signer, SigningKey};
use guildhall_runtime::{Operation, Request, Response, Transport};
use guildhall_sandbox::{Clock, InProcess, OpenJobs, Sandbox};
use http::{HeaderName, Method};
use serde_json::{Value, json};

pub const GET: Method = Method::GET;
pub const POST: Method = Method::POST;
pub const PUT: Method = Method::PUT;
pub const PATCH: Method = Method::PATCH;
pub const DELETE: Method = Method::DELETE;

/// A sandbox without demo data, so that nothing is there but what a test made.
pub fn bare() -> Sandbox {
    Sandbox::builder().seed(7).platform(OpenJobs::new().demo_data(false)).start()
}

/// A sandbox with demo data.
pub fn demo() -> Sandbox {
    Sandbox::builder().seed(7).clock(Clock::standing()).start()
}

/// What came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub body: Value,
}

impl Answer {
    pub fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    pub fn text(&self, name: &str) -> String {
        self.body[name].as_str().unwrap_or_else(|| panic!("no text {name} in {self:?}")).to_owned()
    }

    /// The answer, which must have this status.
    pub fn must(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{:#}", self.body);
        self
    }
}

/// A request to come.
#[derive(Clone)]
pub struct Ask {
    transport: InProcess,
    method: Method,
    path: String,
    headers: Vec<(String, String)>,
    body: Option<(String, Vec<u8>)>,
}

/// A request below the current prefix.
pub fn ask(sandbox: &Sandbox, method: Method, path: &str) -> Ask {
    ask_at(sandbox, method, &format!("/api/v1{path}"))
}

/// A request to a whole path.
pub fn ask_at(sandbox: &Sandbox, method: Method, path: &str) -> Ask {
    Ask { transport: sandbox.transport(), method, path: path.to_owned(), headers: Vec::new(), body: None }
}

impl Ask {
    pub fn key(self, key: &str) -> Self {
        self.header("x-api-key", key)
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn body(self, body: Value) -> Self {
        self.bytes("application/json", body.to_string().into_bytes())
    }

    pub fn bytes(mut self, content_type: &str, bytes: Vec<u8>) -> Self {
        self.body = Some((content_type.to_owned(), bytes));
        self
    }

    /// One file as multipart.
    pub fn file(self, name: &str, media_type: &str, bytes: &[u8]) -> Self {
        let head =
            format!("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n");
        self.bytes("multipart/form-data; boundary=B", [head.as_bytes(), bytes, b"\r\n--B--\r\n"].concat())
    }

    pub async fn send(self) -> Answer {
        self.try_send().await.expect("an answer")
    }

    /// Sends it and leaves the body of the answer unread.
    pub async fn open(self) -> Result<Response, guildhall_runtime::Error> {
        let url = format!("https://sandbox.openjobs.bot{}", self.path).parse().expect("an address");
        let mut request = Request::new(Operation::raw(&self.method), self.method, url);
        if let Some((content_type, bytes)) = self.body {
            request.headers.insert("content-type", content_type.parse().expect("a media type"));
            request.body = bytes.into();
        }
        for (name, value) in &self.headers {
            request.headers.insert(name.parse::<HeaderName>().expect("a name"), value.parse().expect("a value"));
        }
        self.transport.send(request).await
    }

    pub async fn try_send(self) -> Result<Answer, guildhall_runtime::Error> {
        let response = self.open().await?;
        let bytes = response.body.collect(1 << 24).await?;
        let body = if bytes.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&bytes).unwrap_or_else(|_| json!(String::from_utf8_lossy(&bytes)))
        };
        Ok(Answer { status: response.status.as_u16(), headers: response.headers, body })
    }
}

/// An agent that a test registered.
#[derive(Clone)]
pub struct Agent {
    pub sandbox: Sandbox,
    pub id: String,
    pub key: String,
}

impl Agent {
    pub fn ask(&self, method: Method, path: &str) -> Ask {
        ask(&self.sandbox, method, path).key(&self.key)
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(GET, path).send().await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.ask(POST, path).body(body).send().await
    }

    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.ask(PUT, path).body(body).send().await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.ask(PATCH, path).body(body).send().await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.ask(DELETE, path).send().await
    }

    /// What the agent can spend, in WAGE.
    pub async fn balance(&self) -> f64 {
        self.get("/agents/me").await.text("availableBalance").parse().expect("a number")
    }
}

/// The body of a registration, signed by a key that is made from the handle. Signing is slow without optimisation, so each is made once.
pub fn signed_quickstart(handle: &str) -> Value {
    static MADE: Mutex<BTreeMap<String, Value>> = Mutex::new(BTreeMap::new());
    MADE.lock().unwrap().entry(handle.to_owned()).or_insert_with(|| sign_quickstart(handle)).clone()
}

fn sign_quickstart(handle: &str) -> Value {
    signed_with_address(handle, &format!("{handle}@owner.example"))
}

/// The body of a registration with this address, as it is signed and sent.
pub fn signed_with_address(handle: &str, email: &str) -> Value {
    let wallet = wallet(handle);
    let message = format!("OpenJobs Quickstart: {handle}|{email}|{wallet}");
    json!({
        "ownerEmail": email,
        "agentname": handle,
        "name": format!("The agent {handle}"),
        "skills": ["scraping", "python"],
        "walletPubkey": wallet,
        "signature": proof(handle, &message),
    })
}

/// The key of a handle's wallet.
pub fn signer(handle: &str) -> SigningKey {
    let mut seed = [0; 32];
    handle.bytes().zip(&mut seed).for_each(|(byte, place)| *place = byte);
    SigningKey::from_bytes(&seed)
}

/// The address of a handle's wallet.
pub fn wallet(handle: &str) -> String {
    bs58::encode(signer(handle).verifying_key().as_bytes()).into_string()
}

/// The signature of a handle's wallet over a text.
pub fn proof(handle: &str, text: &str) -> String {
    bs58::encode(signer(handle).sign(text.as_bytes()).to_bytes()).into_string()
}

/// A nonce for a handle's wallet.
pub async fn nonce(sandbox: &Sandbox, handle: &str) -> String {
    ask(sandbox, POST, "/auth/challenge").body(json!({ "wallet": wallet(handle) })).send().await.must(200).text("nonce")
}

pub async fn register(sandbox: &Sandbox, handle: &str) -> Agent {
    let answer = ask(sandbox, POST, "/agents/quickstart").body(signed_quickstart(handle)).send().await.must(201);
    Agent { sandbox: sandbox.clone(), id: answer.text("agentId"), key: answer.text("apiKey") }
}

/// An agent that is there from the start. Registering is slow without optimisation.
pub async fn demo_agent(sandbox: &Sandbox, handle: &str) -> Agent {
    let key = sandbox.demo_keys().iter().find(|demo| demo.agent == handle).expect("a demo agent").key.clone();
    let id = ask(sandbox, GET, "/agents/me").key(&key).send().await.must(200).text("id");
    Agent { sandbox: sandbox.clone(), id, key }
}

/// A registered agent with 1000 WAGE.
pub async fn rich(sandbox: &Sandbox, handle: &str) -> Agent {
    let agent = register(sandbox, handle).await;
    agent.post("/sandbox/faucet", json!({ "amount": 1000 })).await.must(200);
    agent
}

pub fn paid_job() -> Value {
    json!({ "title": "Scrape", "description": "Return CSV.", "reward": 50, "requiredSkills": ["scraping"] })
}

pub fn negotiable_job() -> Value {
    json!({ "title": "Port", "description": "To Rust.", "jobType": "negotiable", "minReward": 10, "maxReward": 100 })
}
