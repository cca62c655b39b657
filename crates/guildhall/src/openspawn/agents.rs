//! Agents: how they are made, spawned, activated and revoked.

use std::ops::Deref;

use guildhall_openspawn::resources::agents::{self, AgentsSpawn};

use super::Client;
use crate::random::suffix;

/// Agents: how they are made, spawned, activated and revoked. It derefs to the generated calls.
#[derive(Debug, Clone)]
pub struct Agents {
    client: Client,
    generated: agents::Agents,
}

impl Client {
    /// Agents: how they are made, spawned, activated and revoked.
    pub fn agents(&self) -> Agents {
        Agents { client: self.clone(), generated: (**self).agents() }
    }
}

impl Agents {
    /// Spawns a child of the calling agent under a handle that is made from its name: `Worker Agent` becomes `worker-agent-7f3a09bc`.
    ///
    /// The primary document spawns with three arguments, but the server wants a handle as well (`agentId`), unique among all agents. Set the
    /// level and the model on the call; read the handle from the answer, since the child signs by it.
    ///
    /// ```no_run
    /// # async fn spawn(client: guildhall::openspawn::Client) -> Result<(), guildhall::Error> {
    /// let spawned = client.agents().spawn_named("Worker Agent").level(1).model("gpt-4").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn spawn_named(&self, name: impl Into<String>) -> AgentsSpawn {
        let name = name.into();
        let handle = format!("{}-{}", slug(&name), suffix(self.client.random()));
        self.generated.spawn().agent_id(handle).name(name)
    }
}

impl Deref for Agents {
    type Target = agents::Agents;

    fn deref(&self) -> &Self::Target {
        &self.generated
    }
}

/// The longest part of a handle that comes from a name. A handle has 100 characters at most.
const LONGEST: usize = 60;

/// Letters and digits of ASCII in lower case, and one dash for whatever is between them.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for character in name.chars() {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() == LONGEST {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "agent".to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_what_a_header_can_hold() {
        for (name, expected) in [
            ("Worker Agent", "worker-agent"),
            ("  R2-D2! ", "r2-d2"),
            ("Café № 5", "caf-5"),
            ("働く", "agent"),
            ("", "agent"),
            (&"long ".repeat(50), &"long-".repeat(12)[..59]),
        ] {
            assert_eq!(slug(name), expected, "{name}");
        }
    }
}
