//! A client of OpenSpawn for the tests, which shares no code with the SDK's.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::UNIX_EPOCH,
};

use guildhall_runtime::{Operation, Request, Transport};
use guildhall_sandbox::{OpenSpawn, Sandbox};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderName, Method};
use serde_json::{Value, json};
use sha2::Sha256;

pub use crate::support::{Answer, DELETE, GET, PATCH, POST};

/// A sandbox of this platform alone.
pub fn sandbox() -> Sandbox {
    Sandbox::builder().seed(7).platform(OpenSpawn::new()).start()
}

/// One that has the faults of the real server.
pub fn quirky() -> Sandbox {
    Sandbox::builder().seed(7).platform(OpenSpawn::new()).quirks(true).start()
}

/// A request to come.
#[derive(Clone)]
pub struct Ask {
    sandbox: Sandbox,
    pub method: Method,
    /// The whole path, with the query.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// A request to a path below the prefix, which nobody has signed.
pub fn ask(sandbox: &Sandbox, method: Method, path: &str) -> Ask {
    Ask { sandbox: sandbox.clone(), method, target: format!("/api/v1{path}"), headers: Vec::new(), body: String::new() }
}

impl Ask {
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn body(self, body: Value) -> Self {
        self.text(&body.to_string())
    }

    /// A body as it is, as JSON.
    pub fn text(mut self, body: &str) -> Self {
        body.clone_into(&mut self.body);
        self.header("content-type", "application/json")
    }

    pub fn key(self, key: &str) -> Self {
        self.header("authorization", &format!("Bearer {key}"))
    }

    /// Signs what is there by now, with a nonce that nobody had before.
    pub fn signed(self, agent: &Agent) -> Self {
        static NONCES: AtomicU64 = AtomicU64::new(0);
        let nonce = format!("nonce-{}", NONCES.fetch_add(1, Ordering::Relaxed));
        self.signed_with(agent, 0, &nonce)
    }

    /// Signs what is there by now, with a clock that is off by so many seconds.
    pub fn signed_with(self, agent: &Agent, off: i64, nonce: &str) -> Self {
        let now = agent.sandbox.clock().now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let timestamp = now.checked_add_signed(off).unwrap().to_string();
        let path = self.target.split('?').next().unwrap();
        let body = match (&self.method, self.body.as_str()) {
            (&Method::GET | &Method::DELETE, _) => "",
            (_, "") => "{}",
            (_, body) => body,
        };
        let signature = signature(&agent.secret, &format!("{}{path}{timestamp}{nonce}{body}", self.method));
        let headers = [("x-agent-id", &agent.handle), ("x-timestamp", &timestamp), ("x-nonce", &nonce.to_owned())];
        headers.into_iter().fold(self, |ask, (name, value)| ask.header(name, value)).header("x-signature", &signature)
    }

    pub async fn send(self) -> Answer {
        let url = format!("https://api.openspawn.dev{}", self.target).parse().expect("an address");
        let mut request = Request::new(Operation::raw(&self.method), self.method, url);
        request.body = self.body.into_bytes().into();
        for (name, value) in &self.headers {
            request.headers.insert(name.parse::<HeaderName>().expect("a name"), value.parse().expect("a value"));
        }
        let response = self.sandbox.transport().send(request).await.expect("an answer");
        let bytes = response.body.collect(1 << 24).await.expect("a body");
        let body = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes).expect("JSON") };
        Answer { status: response.status.as_u16(), headers: response.headers, body }
    }
}

/// The signature of a message, in hexadecimal digits.
pub fn signature(secret: &str, message: &str) -> String {
    let key: Vec<u8> = (0..secret.len()).step_by(2).map(|at| u8::from_str_radix(&secret[at..at + 2], 16).unwrap()).collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(message.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An agent that signs.
#[derive(Clone)]
pub struct Agent {
    pub sandbox: Sandbox,
    pub id: String,
    pub handle: String,
    pub secret: String,
}

/// The agent that is there from the start.
pub async fn talent(sandbox: &Sandbox) -> Agent {
    let key = sandbox.demo_keys().iter().find(|key| key.flow == "hmac").expect("a secret");
    let mut agent = Agent { sandbox: sandbox.clone(), id: String::new(), handle: key.agent.clone(), secret: key.key.clone() };
    agent.id = agent.get("/agents").await.must(200).body["data"][0]["id"].as_str().unwrap().to_owned();
    agent
}

/// The API key that is there from the start.
pub fn api_key(sandbox: &Sandbox) -> String {
    sandbox.demo_keys().iter().find(|key| key.flow == "apiKey").expect("an API key").key.clone()
}

impl Agent {
    pub fn ask(&self, method: Method, path: &str) -> Ask {
        ask(&self.sandbox, method, path)
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(GET, path).signed(self).send().await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.ask(POST, path).body(body).signed(self).send().await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.ask(PATCH, path).body(body).signed(self).send().await
    }

    pub async fn delete(&self, path: &str, body: Value) -> Answer {
        self.ask(DELETE, path).body(body).signed(self).send().await
    }

    /// Registers another agent, which this one must be allowed to.
    pub async fn register(&self, handle: &str, level: i64, role: &str) -> Agent {
        let body = json!({ "agentId": handle, "name": handle, "level": level, "role": role });
        self.taken(handle, &self.post("/agents/register", body).await.must(201))
    }

    /// Spawns a child, which cannot sign yet.
    pub async fn spawn(&self, handle: &str) -> Agent {
        self.taken(handle, &self.post("/agents/spawn", json!({ "agentId": handle, "name": handle })).await.must(201))
    }

    pub async fn activate(&self, agent: &Agent) -> Answer {
        self.post(&format!("/agents/{}/activate", agent.id), json!({})).await
    }

    fn taken(&self, handle: &str, answer: &Answer) -> Agent {
        Agent {
            sandbox: self.sandbox.clone(),
            id: answer.body["data"]["id"].as_str().unwrap().to_owned(),
            handle: handle.to_owned(),
            secret: answer.text("secret"),
        }
    }
}
