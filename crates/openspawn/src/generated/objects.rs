//! How objects are read and written.
//!
//! @generated from `specs/openspawn.yaml` by `cargo xtask regenerate`; edit the spec instead.

use guildhall_runtime::object::{self, Name, Object};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer, de::MapAccess, ser::SerializeMap,
};

use super::types;

impl Object for types::AgentActivatedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_activated_by = None;
        let mut its_agent_id = None;
        let mut its_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "activatedBy" => object::first(&mut its_activated_by, &mut members)?,
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            activated_by: object::required(its_activated_by, "activatedBy")?,
            agent_id: object::required(its_agent_id, "agentId")?,
            name: object::required(its_name, "name")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentActivatedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentActivatedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("activatedBy", &self.activated_by)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("name", &self.name)?;
        members.end()
    }
}

impl Object for types::AgentActivatedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentActivatedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentActivatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentActivatedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentActivatedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentActivatedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentBalance {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_balance = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "balance" => object::first(&mut its_balance, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            balance: object::required(its_balance, "balance")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentBalance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("balance", &self.balance)?;
        members.end()
    }
}

impl Object for types::AgentBudgetSetData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_budget_period_limit = None;
        let mut its_reset_current_period = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "resetCurrentPeriod" => {
                    object::first(&mut its_reset_current_period, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            budget_period_limit: its_budget_period_limit,
            reset_current_period: its_reset_current_period,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentBudgetSetData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentBudgetSetData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        object::write_some(
            &mut members,
            "resetCurrentPeriod",
            &self.reset_current_period,
        )?;
        members.end()
    }
}

impl Object for types::AgentBudgetSetEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentBudgetSetEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentBudgetSetEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentBudgetSetRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentBudgetSetRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentBudgetSetRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentCapabilityData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_capability = None;
        let mut its_proficiency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "capability" => object::first(&mut its_capability, &mut members)?,
                "proficiency" => object::first(&mut its_proficiency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            capability: object::required(its_capability, "capability")?,
            proficiency: its_proficiency,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentCapabilityData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentCapabilityData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("capability", &self.capability)?;
        object::write_some(&mut members, "proficiency", &self.proficiency)?;
        members.end()
    }
}

impl Object for types::AgentCapabilityEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentCapabilityEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentCapabilityEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentCapabilityRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentCapabilityRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentCapabilityRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentCapabilityUpdatedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_capability = None;
        let mut its_new_proficiency = None;
        let mut its_old_proficiency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "capability" => object::first(&mut its_capability, &mut members)?,
                "newProficiency" => {
                    object::first(&mut its_new_proficiency, &mut members)?
                }
                "oldProficiency" => {
                    object::first(&mut its_old_proficiency, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            capability: object::required(its_capability, "capability")?,
            new_proficiency: its_new_proficiency,
            old_proficiency: its_old_proficiency,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentCapabilityUpdatedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentCapabilityUpdatedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("capability", &self.capability)?;
        object::write_some(&mut members, "newProficiency", &self.new_proficiency)?;
        object::write_some(&mut members, "oldProficiency", &self.old_proficiency)?;
        members.end()
    }
}

impl Object for types::AgentCapabilityUpdatedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentCapabilityUpdatedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentCapabilityUpdatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentCapabilityUpdatedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentCapabilityUpdatedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentCapabilityUpdatedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentDemotedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_new_level = None;
        let mut its_previous_level = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "newLevel" => object::first(&mut its_new_level, &mut members)?,
                "previousLevel" => object::first(&mut its_previous_level, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            new_level: object::required(its_new_level, "newLevel")?,
            previous_level: object::required(its_previous_level, "previousLevel")?,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentDemotedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentDemotedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("newLevel", &self.new_level)?;
        members.serialize_entry("previousLevel", &self.previous_level)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::AgentDemotedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentDemotedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentDemotedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentDemotedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentDemotedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentDemotedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentDetail {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_budget_period_limit = None;
        let mut its_budget_period_spent = None;
        let mut its_capabilities = None;
        let mut its_created_at = None;
        let mut its_current_balance = None;
        let mut its_id = None;
        let mut its_level = None;
        let mut its_management_fee_pct = None;
        let mut its_metadata = None;
        let mut its_model = None;
        let mut its_name = None;
        let mut its_role = None;
        let mut its_status = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "budgetPeriodSpent" => {
                    object::first(&mut its_budget_period_spent, &mut members)?
                }
                "capabilities" => object::first(&mut its_capabilities, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currentBalance" => {
                    object::first(&mut its_current_balance, &mut members)?
                }
                "id" => object::first(&mut its_id, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "managementFeePct" => {
                    object::first(&mut its_management_fee_pct, &mut members)?
                }
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            budget_period_limit: its_budget_period_limit,
            budget_period_spent: object::required(
                its_budget_period_spent,
                "budgetPeriodSpent",
            )?,
            capabilities: its_capabilities.unwrap_or_default(),
            created_at: object::required(its_created_at, "createdAt")?,
            current_balance: object::required(its_current_balance, "currentBalance")?,
            id: object::required(its_id, "id")?,
            level: object::required(its_level, "level")?,
            management_fee_pct: object::required(
                its_management_fee_pct,
                "managementFeePct",
            )?,
            metadata: its_metadata,
            model: object::required(its_model, "model")?,
            name: object::required(its_name, "name")?,
            role: object::required(its_role, "role")?,
            status: object::required(its_status, "status")?,
            updated_at: object::required(its_updated_at, "updatedAt")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentDetail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        members.serialize_entry("budgetPeriodSpent", &self.budget_period_spent)?;
        object::write_unless(
            &mut members,
            "capabilities",
            self.capabilities.is_empty(),
            &self.capabilities,
        )?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("currentBalance", &self.current_balance)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("level", &self.level)?;
        members.serialize_entry("managementFeePct", &self.management_fee_pct)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        members.serialize_entry("model", &self.model)?;
        members.serialize_entry("name", &self.name)?;
        members.serialize_entry("role", &self.role)?;
        members.serialize_entry("status", &self.status)?;
        members.serialize_entry("updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::AgentEntity {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_avatar = None;
        let mut its_avatar_color = None;
        let mut its_budget_period_limit = None;
        let mut its_budget_period_spent = None;
        let mut its_budget_period_start = None;
        let mut its_children = None;
        let mut its_created_at = None;
        let mut its_current_balance = None;
        let mut its_deleted_at = None;
        let mut its_domain = None;
        let mut its_hmac_secret_enc = None;
        let mut its_id = None;
        let mut its_last_activity_at = None;
        let mut its_last_promotion_at = None;
        let mut its_level = None;
        let mut its_lifetime_earnings = None;
        let mut its_management_fee_pct = None;
        let mut its_max_children = None;
        let mut its_metadata = None;
        let mut its_mode = None;
        let mut its_model = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_parent_id = None;
        let mut its_role = None;
        let mut its_status = None;
        let mut its_tasks_completed = None;
        let mut its_tasks_successful = None;
        let mut its_trust_score = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "avatar" => object::first(&mut its_avatar, &mut members)?,
                "avatarColor" => object::first(&mut its_avatar_color, &mut members)?,
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "budgetPeriodSpent" => {
                    object::first(&mut its_budget_period_spent, &mut members)?
                }
                "budgetPeriodStart" => {
                    object::first(&mut its_budget_period_start, &mut members)?
                }
                "children" => object::first(&mut its_children, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currentBalance" => {
                    object::first(&mut its_current_balance, &mut members)?
                }
                "deletedAt" => object::first(&mut its_deleted_at, &mut members)?,
                "domain" => object::first(&mut its_domain, &mut members)?,
                "hmacSecretEnc" => object::first(&mut its_hmac_secret_enc, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "lastActivityAt" => {
                    object::first(&mut its_last_activity_at, &mut members)?
                }
                "lastPromotionAt" => {
                    object::first(&mut its_last_promotion_at, &mut members)?
                }
                "level" => object::first(&mut its_level, &mut members)?,
                "lifetimeEarnings" => {
                    object::first(&mut its_lifetime_earnings, &mut members)?
                }
                "managementFeePct" => {
                    object::first(&mut its_management_fee_pct, &mut members)?
                }
                "maxChildren" => object::first(&mut its_max_children, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "mode" => object::first(&mut its_mode, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentId" => object::first(&mut its_parent_id, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "tasksCompleted" => {
                    object::first(&mut its_tasks_completed, &mut members)?
                }
                "tasksSuccessful" => {
                    object::first(&mut its_tasks_successful, &mut members)?
                }
                "trustScore" => object::first(&mut its_trust_score, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            avatar: its_avatar,
            avatar_color: its_avatar_color,
            budget_period_limit: its_budget_period_limit,
            budget_period_spent: its_budget_period_spent,
            budget_period_start: its_budget_period_start,
            children: its_children.unwrap_or_default(),
            created_at: object::required(its_created_at, "createdAt")?,
            current_balance: its_current_balance,
            deleted_at: its_deleted_at,
            domain: its_domain,
            hmac_secret_enc: its_hmac_secret_enc,
            id: object::required(its_id, "id")?,
            last_activity_at: its_last_activity_at,
            last_promotion_at: its_last_promotion_at,
            level: object::required(its_level, "level")?,
            lifetime_earnings: its_lifetime_earnings,
            management_fee_pct: its_management_fee_pct,
            max_children: its_max_children,
            metadata: its_metadata,
            mode: object::required(its_mode, "mode")?,
            model: object::required(its_model, "model")?,
            name: object::required(its_name, "name")?,
            org_id: object::required(its_org_id, "orgId")?,
            parent_id: its_parent_id,
            role: object::required(its_role, "role")?,
            status: object::required(its_status, "status")?,
            tasks_completed: its_tasks_completed,
            tasks_successful: its_tasks_successful,
            trust_score: its_trust_score,
            updated_at: object::required(its_updated_at, "updatedAt")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentEntity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentEntity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        object::write_some(&mut members, "avatar", &self.avatar)?;
        object::write_some(&mut members, "avatarColor", &self.avatar_color)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        object::write_some(
            &mut members,
            "budgetPeriodSpent",
            &self.budget_period_spent,
        )?;
        object::write_some(
            &mut members,
            "budgetPeriodStart",
            &self.budget_period_start,
        )?;
        object::write_unless(
            &mut members,
            "children",
            self.children.is_empty(),
            &self.children,
        )?;
        members.serialize_entry("createdAt", &self.created_at)?;
        object::write_some(&mut members, "currentBalance", &self.current_balance)?;
        object::write_some(&mut members, "deletedAt", &self.deleted_at)?;
        object::write_some(&mut members, "domain", &self.domain)?;
        object::write_some(&mut members, "hmacSecretEnc", &self.hmac_secret_enc)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "lastActivityAt", &self.last_activity_at)?;
        object::write_some(&mut members, "lastPromotionAt", &self.last_promotion_at)?;
        members.serialize_entry("level", &self.level)?;
        object::write_some(&mut members, "lifetimeEarnings", &self.lifetime_earnings)?;
        object::write_some(&mut members, "managementFeePct", &self.management_fee_pct)?;
        object::write_some(&mut members, "maxChildren", &self.max_children)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        members.serialize_entry("mode", &self.mode)?;
        members.serialize_entry("model", &self.model)?;
        members.serialize_entry("name", &self.name)?;
        members.serialize_entry("orgId", &self.org_id)?;
        object::write_some(&mut members, "parentId", &self.parent_id)?;
        members.serialize_entry("role", &self.role)?;
        members.serialize_entry("status", &self.status)?;
        object::write_some(&mut members, "tasksCompleted", &self.tasks_completed)?;
        object::write_some(&mut members, "tasksSuccessful", &self.tasks_successful)?;
        object::write_some(&mut members, "trustScore", &self.trust_score)?;
        members.serialize_entry("updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::AgentPromotedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_new_level = None;
        let mut its_previous_level = None;
        let mut its_tasks_completed = None;
        let mut its_trust_score = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "newLevel" => object::first(&mut its_new_level, &mut members)?,
                "previousLevel" => object::first(&mut its_previous_level, &mut members)?,
                "tasksCompleted" => {
                    object::first(&mut its_tasks_completed, &mut members)?
                }
                "trustScore" => object::first(&mut its_trust_score, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            new_level: object::required(its_new_level, "newLevel")?,
            previous_level: object::required(its_previous_level, "previousLevel")?,
            tasks_completed: its_tasks_completed,
            trust_score: its_trust_score,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentPromotedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentPromotedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("newLevel", &self.new_level)?;
        members.serialize_entry("previousLevel", &self.previous_level)?;
        object::write_some(&mut members, "tasksCompleted", &self.tasks_completed)?;
        object::write_some(&mut members, "trustScore", &self.trust_score)?;
        members.end()
    }
}

impl Object for types::AgentPromotedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentPromotedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentPromotedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentPromotedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentPromotedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentPromotedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_avatar = None;
        let mut its_avatar_color = None;
        let mut its_budget_period_limit = None;
        let mut its_budget_period_spent = None;
        let mut its_budget_period_start = None;
        let mut its_capabilities = None;
        let mut its_created_at = None;
        let mut its_current_balance = None;
        let mut its_deleted_at = None;
        let mut its_domain = None;
        let mut its_hmac_secret_enc = None;
        let mut its_id = None;
        let mut its_last_activity_at = None;
        let mut its_last_promotion_at = None;
        let mut its_level = None;
        let mut its_lifetime_earnings = None;
        let mut its_management_fee_pct = None;
        let mut its_max_children = None;
        let mut its_metadata = None;
        let mut its_mode = None;
        let mut its_model = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_parent_id = None;
        let mut its_role = None;
        let mut its_status = None;
        let mut its_tasks_completed = None;
        let mut its_tasks_successful = None;
        let mut its_trust_score = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "avatar" => object::first(&mut its_avatar, &mut members)?,
                "avatarColor" => object::first(&mut its_avatar_color, &mut members)?,
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "budgetPeriodSpent" => {
                    object::first(&mut its_budget_period_spent, &mut members)?
                }
                "budgetPeriodStart" => {
                    object::first(&mut its_budget_period_start, &mut members)?
                }
                "capabilities" => object::first(&mut its_capabilities, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currentBalance" => {
                    object::first(&mut its_current_balance, &mut members)?
                }
                "deletedAt" => object::first(&mut its_deleted_at, &mut members)?,
                "domain" => object::first(&mut its_domain, &mut members)?,
                "hmacSecretEnc" => object::first(&mut its_hmac_secret_enc, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "lastActivityAt" => {
                    object::first(&mut its_last_activity_at, &mut members)?
                }
                "lastPromotionAt" => {
                    object::first(&mut its_last_promotion_at, &mut members)?
                }
                "level" => object::first(&mut its_level, &mut members)?,
                "lifetimeEarnings" => {
                    object::first(&mut its_lifetime_earnings, &mut members)?
                }
                "managementFeePct" => {
                    object::first(&mut its_management_fee_pct, &mut members)?
                }
                "maxChildren" => object::first(&mut its_max_children, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "mode" => object::first(&mut its_mode, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentId" => object::first(&mut its_parent_id, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "tasksCompleted" => {
                    object::first(&mut its_tasks_completed, &mut members)?
                }
                "tasksSuccessful" => {
                    object::first(&mut its_tasks_successful, &mut members)?
                }
                "trustScore" => object::first(&mut its_trust_score, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            avatar: its_avatar,
            avatar_color: its_avatar_color,
            budget_period_limit: its_budget_period_limit,
            budget_period_spent: its_budget_period_spent,
            budget_period_start: its_budget_period_start,
            capabilities: its_capabilities.unwrap_or_default(),
            created_at: its_created_at,
            current_balance: its_current_balance,
            deleted_at: its_deleted_at,
            domain: its_domain,
            hmac_secret_enc: its_hmac_secret_enc,
            id: its_id,
            last_activity_at: its_last_activity_at,
            last_promotion_at: its_last_promotion_at,
            level: its_level,
            lifetime_earnings: its_lifetime_earnings,
            management_fee_pct: its_management_fee_pct,
            max_children: its_max_children,
            metadata: its_metadata,
            mode: its_mode,
            model: its_model,
            name: its_name,
            org_id: its_org_id,
            parent_id: its_parent_id,
            role: its_role,
            status: its_status,
            tasks_completed: its_tasks_completed,
            tasks_successful: its_tasks_successful,
            trust_score: its_trust_score,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "avatar", &self.avatar)?;
        object::write_some(&mut members, "avatarColor", &self.avatar_color)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        object::write_some(
            &mut members,
            "budgetPeriodSpent",
            &self.budget_period_spent,
        )?;
        object::write_some(
            &mut members,
            "budgetPeriodStart",
            &self.budget_period_start,
        )?;
        object::write_unless(
            &mut members,
            "capabilities",
            self.capabilities.is_empty(),
            &self.capabilities,
        )?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "currentBalance", &self.current_balance)?;
        object::write_some(&mut members, "deletedAt", &self.deleted_at)?;
        object::write_some(&mut members, "domain", &self.domain)?;
        object::write_some(&mut members, "hmacSecretEnc", &self.hmac_secret_enc)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "lastActivityAt", &self.last_activity_at)?;
        object::write_some(&mut members, "lastPromotionAt", &self.last_promotion_at)?;
        object::write_some(&mut members, "level", &self.level)?;
        object::write_some(&mut members, "lifetimeEarnings", &self.lifetime_earnings)?;
        object::write_some(&mut members, "managementFeePct", &self.management_fee_pct)?;
        object::write_some(&mut members, "maxChildren", &self.max_children)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "mode", &self.mode)?;
        object::write_some(&mut members, "model", &self.model)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "parentId", &self.parent_id)?;
        object::write_some(&mut members, "role", &self.role)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "tasksCompleted", &self.tasks_completed)?;
        object::write_some(&mut members, "tasksSuccessful", &self.tasks_successful)?;
        object::write_some(&mut members, "trustScore", &self.trust_score)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::AgentRegisteredData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_level = None;
        let mut its_name = None;
        let mut its_role = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            level: object::required(its_level, "level")?,
            name: object::required(its_name, "name")?,
            role: object::required(its_role, "role")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRegisteredData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRegisteredData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("level", &self.level)?;
        members.serialize_entry("name", &self.name)?;
        members.serialize_entry("role", &self.role)?;
        members.end()
    }
}

impl Object for types::AgentRegisteredEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRegisteredEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRegisteredEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentRegisteredRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRegisteredRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRegisteredRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentRejectedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_name = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            name: object::required(its_name, "name")?,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRejectedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRejectedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("name", &self.name)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::AgentRejectedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRejectedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRejectedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentRejectedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRejectedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRejectedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentRevokedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_previous_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "previousStatus" => {
                    object::first(&mut its_previous_status, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            previous_status: object::required(its_previous_status, "previousStatus")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRevokedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRevokedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("previousStatus", &self.previous_status)?;
        members.end()
    }
}

impl Object for types::AgentRevokedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRevokedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRevokedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentRevokedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentRevokedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentRevokedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentSpawnedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_level = None;
        let mut its_name = None;
        let mut its_parent_id = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "parentId" => object::first(&mut its_parent_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            level: object::required(its_level, "level")?,
            name: object::required(its_name, "name")?,
            parent_id: object::required(its_parent_id, "parentId")?,
            status: object::required(its_status, "status")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentSpawnedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentSpawnedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("level", &self.level)?;
        members.serialize_entry("name", &self.name)?;
        members.serialize_entry("parentId", &self.parent_id)?;
        members.serialize_entry("status", &self.status)?;
        members.end()
    }
}

impl Object for types::AgentSpawnedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentSpawnedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentSpawnedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentSpawnedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentSpawnedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentSpawnedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentSpending {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_agent_name = None;
        let mut its_avg_transaction_size = None;
        let mut its_current_balance = None;
        let mut its_last_activity = None;
        let mut its_level = None;
        let mut its_total_earned = None;
        let mut its_total_spent = None;
        let mut its_transaction_count = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "agentName" => object::first(&mut its_agent_name, &mut members)?,
                "avgTransactionSize" => {
                    object::first(&mut its_avg_transaction_size, &mut members)?
                }
                "currentBalance" => {
                    object::first(&mut its_current_balance, &mut members)?
                }
                "lastActivity" => object::first(&mut its_last_activity, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "totalEarned" => object::first(&mut its_total_earned, &mut members)?,
                "totalSpent" => object::first(&mut its_total_spent, &mut members)?,
                "transactionCount" => {
                    object::first(&mut its_transaction_count, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            agent_name: object::required(its_agent_name, "agentName")?,
            avg_transaction_size: object::required(
                its_avg_transaction_size,
                "avgTransactionSize",
            )?,
            current_balance: object::required(its_current_balance, "currentBalance")?,
            last_activity: its_last_activity,
            level: object::required(its_level, "level")?,
            total_earned: object::required(its_total_earned, "totalEarned")?,
            total_spent: object::required(its_total_spent, "totalSpent")?,
            transaction_count: object::required(
                its_transaction_count,
                "transactionCount",
            )?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentSpending {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentSpending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("agentName", &self.agent_name)?;
        members.serialize_entry("avgTransactionSize", &self.avg_transaction_size)?;
        members.serialize_entry("currentBalance", &self.current_balance)?;
        object::write_some(&mut members, "lastActivity", &self.last_activity)?;
        members.serialize_entry("level", &self.level)?;
        members.serialize_entry("totalEarned", &self.total_earned)?;
        members.serialize_entry("totalSpent", &self.total_spent)?;
        members.serialize_entry("transactionCount", &self.transaction_count)?;
        members.end()
    }
}

impl Object for types::AgentState {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_id = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "id" => object::first(&mut its_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            id: its_id,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::AgentSummary {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_created_at = None;
        let mut its_current_balance = None;
        let mut its_id = None;
        let mut its_level = None;
        let mut its_model = None;
        let mut its_name = None;
        let mut its_role = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "currentBalance" => {
                    object::first(&mut its_current_balance, &mut members)?
                }
                "id" => object::first(&mut its_id, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            current_balance: object::required(its_current_balance, "currentBalance")?,
            id: object::required(its_id, "id")?,
            level: object::required(its_level, "level")?,
            model: object::required(its_model, "model")?,
            name: object::required(its_name, "name")?,
            role: object::required(its_role, "role")?,
            status: object::required(its_status, "status")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentSummary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("currentBalance", &self.current_balance)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("level", &self.level)?;
        members.serialize_entry("model", &self.model)?;
        members.serialize_entry("name", &self.name)?;
        members.serialize_entry("role", &self.role)?;
        members.serialize_entry("status", &self.status)?;
        members.end()
    }
}

impl Object for types::AgentUpdatedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_changes = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "changes" => object::first(&mut its_changes, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { changes: its_changes })
    }
}

impl<'de> Deserialize<'de> for types::AgentUpdatedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentUpdatedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "changes", &self.changes)?;
        members.end()
    }
}

impl Object for types::AgentUpdatedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentUpdatedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentUpdatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::AgentUpdatedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentUpdatedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentUpdatedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::AgentsRegisterBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_budget_period_limit = None;
        let mut its_capabilities = None;
        let mut its_level = None;
        let mut its_management_fee_pct = None;
        let mut its_metadata = None;
        let mut its_mode = None;
        let mut its_model = None;
        let mut its_name = None;
        let mut its_role = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "capabilities" => object::first(&mut its_capabilities, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "managementFeePct" => {
                    object::first(&mut its_management_fee_pct, &mut members)?
                }
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "mode" => object::first(&mut its_mode, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            budget_period_limit: its_budget_period_limit,
            capabilities: its_capabilities,
            level: its_level,
            management_fee_pct: its_management_fee_pct,
            metadata: its_metadata,
            mode: its_mode,
            model: its_model,
            name: its_name,
            role: its_role,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsRegisterBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsRegisterBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        object::write_some(&mut members, "capabilities", &self.capabilities)?;
        object::write_some(&mut members, "level", &self.level)?;
        object::write_some(&mut members, "managementFeePct", &self.management_fee_pct)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "mode", &self.mode)?;
        object::write_some(&mut members, "model", &self.model)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "role", &self.role)?;
        members.end()
    }
}

impl Object for types::AgentsRejectBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { reason: its_reason })
    }
}

impl<'de> Deserialize<'de> for types::AgentsRejectBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsRejectBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::AgentsSpawnBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_budget_period_limit = None;
        let mut its_capabilities = None;
        let mut its_level = None;
        let mut its_metadata = None;
        let mut its_model = None;
        let mut its_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "capabilities" => object::first(&mut its_capabilities, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            budget_period_limit: its_budget_period_limit,
            capabilities: its_capabilities,
            level: its_level,
            metadata: its_metadata,
            model: its_model,
            name: its_name,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsSpawnBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsSpawnBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        object::write_some(&mut members, "capabilities", &self.capabilities)?;
        object::write_some(&mut members, "level", &self.level)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "model", &self.model)?;
        object::write_some(&mut members, "name", &self.name)?;
        members.end()
    }
}

impl Object for types::AgentsUpdateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_budget_period_limit = None;
        let mut its_level = None;
        let mut its_management_fee_pct = None;
        let mut its_metadata = None;
        let mut its_mode = None;
        let mut its_model = None;
        let mut its_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "budgetPeriodLimit" => {
                    object::first_or_null(&mut its_budget_period_limit, &mut members)?
                }
                "level" => object::first(&mut its_level, &mut members)?,
                "managementFeePct" => {
                    object::first(&mut its_management_fee_pct, &mut members)?
                }
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "mode" => object::first(&mut its_mode, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            budget_period_limit: its_budget_period_limit.unwrap_or_default(),
            level: its_level,
            management_fee_pct: its_management_fee_pct,
            metadata: its_metadata,
            mode: its_mode,
            model: its_model,
            name: its_name,
        })
    }
}

impl<'de> Deserialize<'de> for types::AgentsUpdateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AgentsUpdateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_unless(
            &mut members,
            "budgetPeriodLimit",
            self.budget_period_limit.is_absent(),
            &self.budget_period_limit,
        )?;
        object::write_some(&mut members, "level", &self.level)?;
        object::write_some(&mut members, "managementFeePct", &self.management_fee_pct)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "mode", &self.mode)?;
        object::write_some(&mut members, "model", &self.model)?;
        object::write_some(&mut members, "name", &self.name)?;
        members.end()
    }
}

impl Object for types::ApiKeyInfo {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_expires_at = None;
        let mut its_id = None;
        let mut its_key_prefix = None;
        let mut its_last_used_at = None;
        let mut its_name = None;
        let mut its_scopes = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "expiresAt" => object::first(&mut its_expires_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "keyPrefix" => object::first(&mut its_key_prefix, &mut members)?,
                "lastUsedAt" => object::first(&mut its_last_used_at, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "scopes" => object::first(&mut its_scopes, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            expires_at: its_expires_at,
            id: object::required(its_id, "id")?,
            key_prefix: object::required(its_key_prefix, "keyPrefix")?,
            last_used_at: its_last_used_at,
            name: object::required(its_name, "name")?,
            scopes: its_scopes.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::ApiKeyInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ApiKeyInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "expiresAt", &self.expires_at)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("keyPrefix", &self.key_prefix)?;
        object::write_some(&mut members, "lastUsedAt", &self.last_used_at)?;
        members.serialize_entry("name", &self.name)?;
        object::write_unless(
            &mut members,
            "scopes",
            self.scopes.is_empty(),
            &self.scopes,
        )?;
        members.end()
    }
}

impl Object for types::ApiKeysCreateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_expires_in_days = None;
        let mut its_name = None;
        let mut its_scopes = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "expiresInDays" => object::first(&mut its_expires_in_days, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "scopes" => object::first(&mut its_scopes, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            expires_in_days: its_expires_in_days,
            name: its_name,
            scopes: its_scopes,
        })
    }
}

impl<'de> Deserialize<'de> for types::ApiKeysCreateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ApiKeysCreateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "expiresInDays", &self.expires_in_days)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "scopes", &self.scopes)?;
        members.end()
    }
}

impl Object for types::AssignedCandidate {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_agent_name = None;
        let mut its_avg_proficiency = None;
        let mut its_coverage_percent = None;
        let mut its_current_task_count = None;
        let mut its_level = None;
        let mut its_matched_capabilities = None;
        let mut its_missing_capabilities = None;
        let mut its_score = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "agentName" => object::first(&mut its_agent_name, &mut members)?,
                "avgProficiency" => {
                    object::first(&mut its_avg_proficiency, &mut members)?
                }
                "coveragePercent" => {
                    object::first(&mut its_coverage_percent, &mut members)?
                }
                "currentTaskCount" => {
                    object::first(&mut its_current_task_count, &mut members)?
                }
                "level" => object::first(&mut its_level, &mut members)?,
                "matchedCapabilities" => {
                    object::first(&mut its_matched_capabilities, &mut members)?
                }
                "missingCapabilities" => {
                    object::first(&mut its_missing_capabilities, &mut members)?
                }
                "score" => object::first(&mut its_score, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            agent_name: its_agent_name,
            avg_proficiency: its_avg_proficiency,
            coverage_percent: its_coverage_percent,
            current_task_count: its_current_task_count,
            level: its_level,
            matched_capabilities: its_matched_capabilities.unwrap_or_default(),
            missing_capabilities: its_missing_capabilities.unwrap_or_default(),
            score: its_score,
        })
    }
}

impl<'de> Deserialize<'de> for types::AssignedCandidate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AssignedCandidate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "agentName", &self.agent_name)?;
        object::write_some(&mut members, "avgProficiency", &self.avg_proficiency)?;
        object::write_some(&mut members, "coveragePercent", &self.coverage_percent)?;
        object::write_some(&mut members, "currentTaskCount", &self.current_task_count)?;
        object::write_some(&mut members, "level", &self.level)?;
        object::write_unless(
            &mut members,
            "matchedCapabilities",
            self.matched_capabilities.is_empty(),
            &self.matched_capabilities,
        )?;
        object::write_unless(
            &mut members,
            "missingCapabilities",
            self.missing_capabilities.is_empty(),
            &self.missing_capabilities,
        )?;
        object::write_some(&mut members, "score", &self.score)?;
        members.end()
    }
}

impl Object for types::AuthChangePasswordBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_current_password = None;
        let mut its_new_password = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "currentPassword" => {
                    object::first(&mut its_current_password, &mut members)?
                }
                "newPassword" => object::first(&mut its_new_password, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            current_password: its_current_password,
            new_password: its_new_password,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthChangePasswordBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthChangePasswordBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "currentPassword", &self.current_password)?;
        object::write_some(&mut members, "newPassword", &self.new_password)?;
        members.end()
    }
}

impl Object for types::AuthLoginBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_email = None;
        let mut its_org_id = None;
        let mut its_password = None;
        let mut its_totp_code = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "email" => object::first(&mut its_email, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "password" => object::first(&mut its_password, &mut members)?,
                "totpCode" => object::first(&mut its_totp_code, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            email: its_email,
            org_id: its_org_id,
            password: its_password,
            totp_code: its_totp_code,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthLoginBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthLoginBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "email", &self.email)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "password", &self.password)?;
        object::write_some(&mut members, "totpCode", &self.totp_code)?;
        members.end()
    }
}

impl Object for types::AuthLogoutBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_refresh_token = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "refreshToken" => object::first(&mut its_refresh_token, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            refresh_token: its_refresh_token,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthLogoutBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthLogoutBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "refreshToken", &self.refresh_token)?;
        members.end()
    }
}

impl Object for types::AuthRefreshBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_refresh_token = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "refreshToken" => object::first(&mut its_refresh_token, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            refresh_token: its_refresh_token,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthRefreshBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthRefreshBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "refreshToken", &self.refresh_token)?;
        members.end()
    }
}

impl Object for types::AuthRegisterBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_email = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_password = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "email" => object::first(&mut its_email, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "password" => object::first(&mut its_password, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            email: its_email,
            name: its_name,
            org_id: its_org_id,
            password: its_password,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthRegisterBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthRegisterBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "email", &self.email)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "password", &self.password)?;
        members.end()
    }
}

impl Object for types::AuthTotpDisableBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_code = None;
        let mut its_password = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "code" => object::first(&mut its_code, &mut members)?,
                "password" => object::first(&mut its_password, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            code: its_code,
            password: its_password,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthTotpDisableBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthTotpDisableBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "code", &self.code)?;
        object::write_some(&mut members, "password", &self.password)?;
        members.end()
    }
}

impl Object for types::AuthTotpSetupBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_password = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "password" => object::first(&mut its_password, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { password: its_password })
    }
}

impl<'de> Deserialize<'de> for types::AuthTotpSetupBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthTotpSetupBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "password", &self.password)?;
        members.end()
    }
}

impl Object for types::AuthTotpVerifyBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_code = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "code" => object::first(&mut its_code, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { code: its_code })
    }
}

impl<'de> Deserialize<'de> for types::AuthTotpVerifyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthTotpVerifyBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "code", &self.code)?;
        members.end()
    }
}

impl Object for types::AuthUpdateProfileBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_email = None;
        let mut its_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "email" => object::first(&mut its_email, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            email: its_email,
            name: its_name,
        })
    }
}

impl<'de> Deserialize<'de> for types::AuthUpdateProfileBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AuthUpdateProfileBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "email", &self.email)?;
        object::write_some(&mut members, "name", &self.name)?;
        members.end()
    }
}

impl Object for types::AutoAssignReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_auto_assigned = None;
        let mut its_best_match = None;
        let mut its_candidates = None;
        let mut its_required_capabilities = None;
        let mut its_task_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "autoAssigned" => object::first(&mut its_auto_assigned, &mut members)?,
                "bestMatch" => object::first(&mut its_best_match, &mut members)?,
                "candidates" => object::first(&mut its_candidates, &mut members)?,
                "requiredCapabilities" => {
                    object::first(&mut its_required_capabilities, &mut members)?
                }
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            auto_assigned: its_auto_assigned,
            best_match: its_best_match,
            candidates: its_candidates.unwrap_or_default(),
            required_capabilities: its_required_capabilities.unwrap_or_default(),
            task_id: its_task_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::AutoAssignReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::AutoAssignReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "autoAssigned", &self.auto_assigned)?;
        object::write_some(&mut members, "bestMatch", &self.best_match)?;
        object::write_unless(
            &mut members,
            "candidates",
            self.candidates.is_empty(),
            &self.candidates,
        )?;
        object::write_unless(
            &mut members,
            "requiredCapabilities",
            self.required_capabilities.is_empty(),
            &self.required_capabilities,
        )?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        members.end()
    }
}

impl Object for types::BestMatch {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_agent_name = None;
        let mut its_coverage_percent = None;
        let mut its_level = None;
        let mut its_matched_capabilities = None;
        let mut its_total_score = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "agentName" => object::first(&mut its_agent_name, &mut members)?,
                "coveragePercent" => {
                    object::first(&mut its_coverage_percent, &mut members)?
                }
                "level" => object::first(&mut its_level, &mut members)?,
                "matchedCapabilities" => {
                    object::first(&mut its_matched_capabilities, &mut members)?
                }
                "totalScore" => object::first(&mut its_total_score, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            agent_name: object::required(its_agent_name, "agentName")?,
            coverage_percent: object::required(its_coverage_percent, "coveragePercent")?,
            level: object::required(its_level, "level")?,
            matched_capabilities: its_matched_capabilities.unwrap_or_default(),
            total_score: object::required(its_total_score, "totalScore")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::BestMatch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::BestMatch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("agentName", &self.agent_name)?;
        members.serialize_entry("coveragePercent", &self.coverage_percent)?;
        members.serialize_entry("level", &self.level)?;
        object::write_unless(
            &mut members,
            "matchedCapabilities",
            self.matched_capabilities.is_empty(),
            &self.matched_capabilities,
        )?;
        members.serialize_entry("totalScore", &self.total_score)?;
        members.end()
    }
}

impl Object for types::BudgetReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_budget_period_limit = None;
        let mut its_budget_period_spent = None;
        let mut its_budget_period_start = None;
        let mut its_budget_remaining = None;
        let mut its_current_balance = None;
        let mut its_utilization_percent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "budgetPeriodSpent" => {
                    object::first(&mut its_budget_period_spent, &mut members)?
                }
                "budgetPeriodStart" => {
                    object::first(&mut its_budget_period_start, &mut members)?
                }
                "budgetRemaining" => {
                    object::first(&mut its_budget_remaining, &mut members)?
                }
                "currentBalance" => {
                    object::first(&mut its_current_balance, &mut members)?
                }
                "utilizationPercent" => {
                    object::first(&mut its_utilization_percent, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            budget_period_limit: its_budget_period_limit,
            budget_period_spent: its_budget_period_spent,
            budget_period_start: its_budget_period_start,
            budget_remaining: its_budget_remaining,
            current_balance: its_current_balance,
            utilization_percent: its_utilization_percent,
        })
    }
}

impl<'de> Deserialize<'de> for types::BudgetReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::BudgetReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        object::write_some(
            &mut members,
            "budgetPeriodSpent",
            &self.budget_period_spent,
        )?;
        object::write_some(
            &mut members,
            "budgetPeriodStart",
            &self.budget_period_start,
        )?;
        object::write_some(&mut members, "budgetRemaining", &self.budget_remaining)?;
        object::write_some(&mut members, "currentBalance", &self.current_balance)?;
        object::write_some(
            &mut members,
            "utilizationPercent",
            &self.utilization_percent,
        )?;
        members.end()
    }
}

impl Object for types::BudgetStatus {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_budget_period_limit = None;
        let mut its_budget_period_spent = None;
        let mut its_budget_period_start = None;
        let mut its_budget_remaining = None;
        let mut its_current_balance = None;
        let mut its_utilization_percent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "budgetPeriodSpent" => {
                    object::first(&mut its_budget_period_spent, &mut members)?
                }
                "budgetPeriodStart" => {
                    object::first(&mut its_budget_period_start, &mut members)?
                }
                "budgetRemaining" => {
                    object::first(&mut its_budget_remaining, &mut members)?
                }
                "currentBalance" => {
                    object::first(&mut its_current_balance, &mut members)?
                }
                "utilizationPercent" => {
                    object::first(&mut its_utilization_percent, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            budget_period_limit: its_budget_period_limit,
            budget_period_spent: object::required(
                its_budget_period_spent,
                "budgetPeriodSpent",
            )?,
            budget_period_start: its_budget_period_start,
            budget_remaining: its_budget_remaining,
            current_balance: object::required(its_current_balance, "currentBalance")?,
            utilization_percent: its_utilization_percent,
        })
    }
}

impl<'de> Deserialize<'de> for types::BudgetStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::BudgetStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        members.serialize_entry("budgetPeriodSpent", &self.budget_period_spent)?;
        object::write_some(
            &mut members,
            "budgetPeriodStart",
            &self.budget_period_start,
        )?;
        object::write_some(&mut members, "budgetRemaining", &self.budget_remaining)?;
        members.serialize_entry("currentBalance", &self.current_balance)?;
        object::write_some(
            &mut members,
            "utilizationPercent",
            &self.utilization_percent,
        )?;
        members.end()
    }
}

impl Object for types::BudgetsSetBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_budget_period_limit = None;
        let mut its_reset_current_period = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "resetCurrentPeriod" => {
                    object::first(&mut its_reset_current_period, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            budget_period_limit: its_budget_period_limit,
            reset_current_period: its_reset_current_period,
        })
    }
}

impl<'de> Deserialize<'de> for types::BudgetsSetBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::BudgetsSetBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        object::write_some(
            &mut members,
            "resetCurrentPeriod",
            &self.reset_current_period,
        )?;
        members.end()
    }
}

impl Object for types::CanSpend {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_budget_remaining = None;
        let mut its_can_spend = None;
        let mut its_current_balance = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "budgetRemaining" => {
                    object::first(&mut its_budget_remaining, &mut members)?
                }
                "canSpend" => object::first(&mut its_can_spend, &mut members)?,
                "currentBalance" => {
                    object::first(&mut its_current_balance, &mut members)?
                }
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            budget_remaining: its_budget_remaining,
            can_spend: object::required(its_can_spend, "canSpend")?,
            current_balance: object::required(its_current_balance, "currentBalance")?,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::CanSpend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CanSpend {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "budgetRemaining", &self.budget_remaining)?;
        members.serialize_entry("canSpend", &self.can_spend)?;
        members.serialize_entry("currentBalance", &self.current_balance)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::CapabilitiesAddBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_capability = None;
        let mut its_proficiency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "capability" => object::first(&mut its_capability, &mut members)?,
                "proficiency" => object::first(&mut its_proficiency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            capability: its_capability,
            proficiency: its_proficiency,
        })
    }
}

impl<'de> Deserialize<'de> for types::CapabilitiesAddBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CapabilitiesAddBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "capability", &self.capability)?;
        object::write_some(&mut members, "proficiency", &self.proficiency)?;
        members.end()
    }
}

impl Object for types::CapabilitiesUpdateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_proficiency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "proficiency" => object::first(&mut its_proficiency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            proficiency: its_proficiency,
        })
    }
}

impl<'de> Deserialize<'de> for types::CapabilitiesUpdateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CapabilitiesUpdateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "proficiency", &self.proficiency)?;
        members.end()
    }
}

impl Object for types::Capability {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_capability = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_proficiency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "capability" => object::first(&mut its_capability, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "proficiency" => object::first(&mut its_proficiency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            capability: object::required(its_capability, "capability")?,
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            org_id: its_org_id,
            proficiency: object::required(its_proficiency, "proficiency")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::Capability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Capability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("capability", &self.capability)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        members.serialize_entry("proficiency", &self.proficiency)?;
        members.end()
    }
}

impl Object for types::CapabilityGrant {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_capability = None;
        let mut its_proficiency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "capability" => object::first(&mut its_capability, &mut members)?,
                "proficiency" => object::first(&mut its_proficiency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            capability: object::required(its_capability, "capability")?,
            proficiency: its_proficiency,
        })
    }
}

impl<'de> Deserialize<'de> for types::CapabilityGrant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CapabilityGrant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("capability", &self.capability)?;
        object::write_some(&mut members, "proficiency", &self.proficiency)?;
        members.end()
    }
}

impl Object for types::CapabilityMatch {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_agent_name = None;
        let mut its_capability = None;
        let mut its_level = None;
        let mut its_proficiency = None;
        let mut its_score = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "agentName" => object::first(&mut its_agent_name, &mut members)?,
                "capability" => object::first(&mut its_capability, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "proficiency" => object::first(&mut its_proficiency, &mut members)?,
                "score" => object::first(&mut its_score, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            agent_name: object::required(its_agent_name, "agentName")?,
            capability: object::required(its_capability, "capability")?,
            level: object::required(its_level, "level")?,
            proficiency: object::required(its_proficiency, "proficiency")?,
            score: its_score,
            status: object::required(its_status, "status")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CapabilityMatch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CapabilityMatch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("agentName", &self.agent_name)?;
        members.serialize_entry("capability", &self.capability)?;
        members.serialize_entry("level", &self.level)?;
        members.serialize_entry("proficiency", &self.proficiency)?;
        object::write_some(&mut members, "score", &self.score)?;
        members.serialize_entry("status", &self.status)?;
        members.end()
    }
}

impl Object for types::CapabilityReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_capability = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_proficiency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "capability" => object::first(&mut its_capability, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "proficiency" => object::first(&mut its_proficiency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            capability: its_capability,
            created_at: its_created_at,
            id: its_id,
            org_id: its_org_id,
            proficiency: its_proficiency,
        })
    }
}

impl<'de> Deserialize<'de> for types::CapabilityReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CapabilityReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "capability", &self.capability)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "proficiency", &self.proficiency)?;
        members.end()
    }
}

impl Object for types::Capacity {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_can_spawn = None;
        let mut its_current = None;
        let mut its_max = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "canSpawn" => object::first(&mut its_can_spawn, &mut members)?,
                "current" => object::first(&mut its_current, &mut members)?,
                "max" => object::first(&mut its_max, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            can_spawn: object::required(its_can_spawn, "canSpawn")?,
            current: object::required(its_current, "current")?,
            max: object::required(its_max, "max")?,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::Capacity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Capacity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("canSpawn", &self.can_spawn)?;
        members.serialize_entry("current", &self.current)?;
        members.serialize_entry("max", &self.max)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::Channel {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_metadata = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_task_id = None;
        let mut its_type_ = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            metadata: its_metadata,
            name: object::required(its_name, "name")?,
            org_id: its_org_id,
            task_id: its_task_id,
            type_: its_type_,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::Channel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Channel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        members.serialize_entry("name", &self.name)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::ChannelCreatedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_name = None;
        let mut its_task_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "name" => object::first(&mut its_name, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            name: object::required(its_name, "name")?,
            task_id: its_task_id,
            type_: object::required(its_type_, "type")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ChannelCreatedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ChannelCreatedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("name", &self.name)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        members.serialize_entry("type", &self.type_)?;
        members.end()
    }
}

impl Object for types::ChannelCreatedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ChannelCreatedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ChannelCreatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::ChannelCreatedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ChannelCreatedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ChannelCreatedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::ChannelReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_metadata = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_task_id = None;
        let mut its_type_ = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            id: its_id,
            metadata: its_metadata,
            name: its_name,
            org_id: its_org_id,
            task_id: its_task_id,
            type_: its_type_,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::ChannelReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ChannelReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::ChannelsCreateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_metadata = None;
        let mut its_name = None;
        let mut its_task_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            metadata: its_metadata,
            name: its_name,
            task_id: its_task_id,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::ChannelsCreateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ChannelsCreateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::ConsensusCreateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_threshold = None;
        let mut its_description = None;
        let mut its_expires_in_hours = None;
        let mut its_quorum_required = None;
        let mut its_subject_id = None;
        let mut its_subject_type = None;
        let mut its_title = None;
        let mut its_type_ = None;
        let mut its_voter_ids = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalThreshold" => {
                    object::first(&mut its_approval_threshold, &mut members)?
                }
                "description" => object::first(&mut its_description, &mut members)?,
                "expiresInHours" => {
                    object::first(&mut its_expires_in_hours, &mut members)?
                }
                "quorumRequired" => {
                    object::first(&mut its_quorum_required, &mut members)?
                }
                "subjectId" => object::first(&mut its_subject_id, &mut members)?,
                "subjectType" => object::first(&mut its_subject_type, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                "voterIds" => object::first(&mut its_voter_ids, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_threshold: its_approval_threshold,
            description: its_description,
            expires_in_hours: its_expires_in_hours,
            quorum_required: its_quorum_required,
            subject_id: its_subject_id,
            subject_type: its_subject_type,
            title: its_title,
            type_: its_type_,
            voter_ids: its_voter_ids,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusCreateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusCreateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalThreshold", &self.approval_threshold)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "expiresInHours", &self.expires_in_hours)?;
        object::write_some(&mut members, "quorumRequired", &self.quorum_required)?;
        object::write_some(&mut members, "subjectId", &self.subject_id)?;
        object::write_some(&mut members, "subjectType", &self.subject_type)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "type", &self.type_)?;
        object::write_some(&mut members, "voterIds", &self.voter_ids)?;
        members.end()
    }
}

impl Object for types::ConsensusCreatedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_expires_at = None;
        let mut its_quorum_required = None;
        let mut its_title = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "expiresAt" => object::first(&mut its_expires_at, &mut members)?,
                "quorumRequired" => {
                    object::first(&mut its_quorum_required, &mut members)?
                }
                "title" => object::first(&mut its_title, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            expires_at: its_expires_at,
            quorum_required: its_quorum_required,
            title: object::required(its_title, "title")?,
            type_: object::required(its_type_, "type")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusCreatedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusCreatedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "expiresAt", &self.expires_at)?;
        object::write_some(&mut members, "quorumRequired", &self.quorum_required)?;
        members.serialize_entry("title", &self.title)?;
        members.serialize_entry("type", &self.type_)?;
        members.end()
    }
}

impl Object for types::ConsensusCreatedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusCreatedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusCreatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::ConsensusCreatedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusCreatedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusCreatedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::ConsensusDecidedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_percentage = None;
        let mut its_decision = None;
        let mut its_votes_abstain = None;
        let mut its_votes_approve = None;
        let mut its_votes_reject = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalPercentage" => {
                    object::first(&mut its_approval_percentage, &mut members)?
                }
                "decision" => object::first(&mut its_decision, &mut members)?,
                "votesAbstain" => object::first(&mut its_votes_abstain, &mut members)?,
                "votesApprove" => object::first(&mut its_votes_approve, &mut members)?,
                "votesReject" => object::first(&mut its_votes_reject, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_percentage: its_approval_percentage,
            decision: object::required(its_decision, "decision")?,
            votes_abstain: its_votes_abstain,
            votes_approve: its_votes_approve,
            votes_reject: its_votes_reject,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusDecidedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusDecidedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(
            &mut members,
            "approvalPercentage",
            &self.approval_percentage,
        )?;
        members.serialize_entry("decision", &self.decision)?;
        object::write_some(&mut members, "votesAbstain", &self.votes_abstain)?;
        object::write_some(&mut members, "votesApprove", &self.votes_approve)?;
        object::write_some(&mut members, "votesReject", &self.votes_reject)?;
        members.end()
    }
}

impl Object for types::ConsensusDecidedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusDecidedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusDecidedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::ConsensusDecidedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusDecidedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusDecidedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::ConsensusExpiredData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_quorum_required = None;
        let mut its_title = None;
        let mut its_votes_approve = None;
        let mut its_votes_reject = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "quorumRequired" => {
                    object::first(&mut its_quorum_required, &mut members)?
                }
                "title" => object::first(&mut its_title, &mut members)?,
                "votesApprove" => object::first(&mut its_votes_approve, &mut members)?,
                "votesReject" => object::first(&mut its_votes_reject, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            quorum_required: its_quorum_required,
            title: object::required(its_title, "title")?,
            votes_approve: its_votes_approve,
            votes_reject: its_votes_reject,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusExpiredData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusExpiredData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "quorumRequired", &self.quorum_required)?;
        members.serialize_entry("title", &self.title)?;
        object::write_some(&mut members, "votesApprove", &self.votes_approve)?;
        object::write_some(&mut members, "votesReject", &self.votes_reject)?;
        members.end()
    }
}

impl Object for types::ConsensusExpiredEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusExpiredEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusExpiredEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::ConsensusExpiredRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusExpiredRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusExpiredRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::ConsensusReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_threshold = None;
        let mut its_created_at = None;
        let mut its_decided_at = None;
        let mut its_description = None;
        let mut its_expires_at = None;
        let mut its_id = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_quorum_required = None;
        let mut its_requester_id = None;
        let mut its_status = None;
        let mut its_subject_id = None;
        let mut its_subject_type = None;
        let mut its_title = None;
        let mut its_type_ = None;
        let mut its_updated_at = None;
        let mut its_votes_abstain = None;
        let mut its_votes_approve = None;
        let mut its_votes_reject = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalThreshold" => {
                    object::first(&mut its_approval_threshold, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "decidedAt" => object::first(&mut its_decided_at, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "expiresAt" => object::first(&mut its_expires_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "quorumRequired" => {
                    object::first(&mut its_quorum_required, &mut members)?
                }
                "requesterId" => object::first(&mut its_requester_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "subjectId" => object::first(&mut its_subject_id, &mut members)?,
                "subjectType" => object::first(&mut its_subject_type, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                "votesAbstain" => object::first(&mut its_votes_abstain, &mut members)?,
                "votesApprove" => object::first(&mut its_votes_approve, &mut members)?,
                "votesReject" => object::first(&mut its_votes_reject, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_threshold: its_approval_threshold,
            created_at: its_created_at,
            decided_at: its_decided_at,
            description: its_description,
            expires_at: its_expires_at,
            id: its_id,
            metadata: its_metadata,
            org_id: its_org_id,
            quorum_required: its_quorum_required,
            requester_id: its_requester_id,
            status: its_status,
            subject_id: its_subject_id,
            subject_type: its_subject_type,
            title: its_title,
            type_: its_type_,
            updated_at: its_updated_at,
            votes_abstain: its_votes_abstain,
            votes_approve: its_votes_approve,
            votes_reject: its_votes_reject,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalThreshold", &self.approval_threshold)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "decidedAt", &self.decided_at)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "expiresAt", &self.expires_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "quorumRequired", &self.quorum_required)?;
        object::write_some(&mut members, "requesterId", &self.requester_id)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "subjectId", &self.subject_id)?;
        object::write_some(&mut members, "subjectType", &self.subject_type)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "type", &self.type_)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        object::write_some(&mut members, "votesAbstain", &self.votes_abstain)?;
        object::write_some(&mut members, "votesApprove", &self.votes_approve)?;
        object::write_some(&mut members, "votesReject", &self.votes_reject)?;
        members.end()
    }
}

impl Object for types::ConsensusRequest {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_threshold = None;
        let mut its_created_at = None;
        let mut its_decided_at = None;
        let mut its_description = None;
        let mut its_expires_at = None;
        let mut its_id = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_quorum_required = None;
        let mut its_requester = None;
        let mut its_requester_id = None;
        let mut its_status = None;
        let mut its_subject_id = None;
        let mut its_subject_type = None;
        let mut its_title = None;
        let mut its_type_ = None;
        let mut its_updated_at = None;
        let mut its_votes = None;
        let mut its_votes_abstain = None;
        let mut its_votes_approve = None;
        let mut its_votes_reject = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalThreshold" => {
                    object::first(&mut its_approval_threshold, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "decidedAt" => object::first(&mut its_decided_at, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "expiresAt" => object::first(&mut its_expires_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "quorumRequired" => {
                    object::first(&mut its_quorum_required, &mut members)?
                }
                "requester" => object::first(&mut its_requester, &mut members)?,
                "requesterId" => object::first(&mut its_requester_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "subjectId" => object::first(&mut its_subject_id, &mut members)?,
                "subjectType" => object::first(&mut its_subject_type, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                "votes" => object::first(&mut its_votes, &mut members)?,
                "votesAbstain" => object::first(&mut its_votes_abstain, &mut members)?,
                "votesApprove" => object::first(&mut its_votes_approve, &mut members)?,
                "votesReject" => object::first(&mut its_votes_reject, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_threshold: its_approval_threshold,
            created_at: its_created_at,
            decided_at: its_decided_at,
            description: its_description,
            expires_at: its_expires_at,
            id: object::required(its_id, "id")?,
            metadata: its_metadata,
            org_id: its_org_id,
            quorum_required: its_quorum_required,
            requester: its_requester,
            requester_id: its_requester_id,
            status: object::required(its_status, "status")?,
            subject_id: its_subject_id,
            subject_type: its_subject_type,
            title: its_title,
            type_: its_type_,
            updated_at: its_updated_at,
            votes: its_votes.unwrap_or_default(),
            votes_abstain: its_votes_abstain,
            votes_approve: its_votes_approve,
            votes_reject: its_votes_reject,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalThreshold", &self.approval_threshold)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "decidedAt", &self.decided_at)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "expiresAt", &self.expires_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "quorumRequired", &self.quorum_required)?;
        object::write_some(&mut members, "requester", &self.requester)?;
        object::write_some(&mut members, "requesterId", &self.requester_id)?;
        members.serialize_entry("status", &self.status)?;
        object::write_some(&mut members, "subjectId", &self.subject_id)?;
        object::write_some(&mut members, "subjectType", &self.subject_type)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "type", &self.type_)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        object::write_unless(&mut members, "votes", self.votes.is_empty(), &self.votes)?;
        object::write_some(&mut members, "votesAbstain", &self.votes_abstain)?;
        object::write_some(&mut members, "votesApprove", &self.votes_approve)?;
        object::write_some(&mut members, "votesReject", &self.votes_reject)?;
        members.end()
    }
}

impl Object for types::ConsensusVote {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_reason = None;
        let mut its_request_id = None;
        let mut its_vote = None;
        let mut its_voter = None;
        let mut its_voter_id = None;
        let mut its_voter_level = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "vote" => object::first(&mut its_vote, &mut members)?,
                "voter" => object::first(&mut its_voter, &mut members)?,
                "voterId" => object::first(&mut its_voter_id, &mut members)?,
                "voterLevel" => object::first(&mut its_voter_level, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            org_id: its_org_id,
            reason: its_reason,
            request_id: its_request_id,
            vote: its_vote,
            voter: its_voter,
            voter_id: object::required(its_voter_id, "voterId")?,
            voter_level: its_voter_level,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusVote {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusVote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "vote", &self.vote)?;
        object::write_some(&mut members, "voter", &self.voter)?;
        members.serialize_entry("voterId", &self.voter_id)?;
        object::write_some(&mut members, "voterLevel", &self.voter_level)?;
        members.end()
    }
}

impl Object for types::ConsensusVoteBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reason = None;
        let mut its_vote = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reason" => object::first(&mut its_reason, &mut members)?,
                "vote" => object::first(&mut its_vote, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            reason: its_reason,
            vote: its_vote,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusVoteBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusVoteBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "vote", &self.vote)?;
        members.end()
    }
}

impl Object for types::ConsensusVotedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_current_approve = None;
        let mut its_current_reject = None;
        let mut its_vote = None;
        let mut its_voter_level = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "currentApprove" => {
                    object::first(&mut its_current_approve, &mut members)?
                }
                "currentReject" => object::first(&mut its_current_reject, &mut members)?,
                "vote" => object::first(&mut its_vote, &mut members)?,
                "voterLevel" => object::first(&mut its_voter_level, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            current_approve: its_current_approve,
            current_reject: its_current_reject,
            vote: object::required(its_vote, "vote")?,
            voter_level: its_voter_level,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusVotedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusVotedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "currentApprove", &self.current_approve)?;
        object::write_some(&mut members, "currentReject", &self.current_reject)?;
        members.serialize_entry("vote", &self.vote)?;
        object::write_some(&mut members, "voterLevel", &self.voter_level)?;
        members.end()
    }
}

impl Object for types::ConsensusVotedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusVotedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusVotedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::ConsensusVotedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ConsensusVotedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ConsensusVotedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::Conversation {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_channel_id = None;
        let mut its_last_message = None;
        let mut its_last_message_at = None;
        let mut its_other_agent_id = None;
        let mut its_other_agent_level = None;
        let mut its_other_agent_name = None;
        let mut its_unread_count = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "channelId" => object::first(&mut its_channel_id, &mut members)?,
                "lastMessage" => object::first(&mut its_last_message, &mut members)?,
                "lastMessageAt" => object::first(&mut its_last_message_at, &mut members)?,
                "otherAgentId" => object::first(&mut its_other_agent_id, &mut members)?,
                "otherAgentLevel" => {
                    object::first(&mut its_other_agent_level, &mut members)?
                }
                "otherAgentName" => {
                    object::first(&mut its_other_agent_name, &mut members)?
                }
                "unreadCount" => object::first(&mut its_unread_count, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            channel_id: object::required(its_channel_id, "channelId")?,
            last_message: its_last_message,
            last_message_at: its_last_message_at,
            other_agent_id: object::required(its_other_agent_id, "otherAgentId")?,
            other_agent_level: its_other_agent_level,
            other_agent_name: its_other_agent_name,
            unread_count: its_unread_count,
        })
    }
}

impl<'de> Deserialize<'de> for types::Conversation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Conversation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("channelId", &self.channel_id)?;
        object::write_some(&mut members, "lastMessage", &self.last_message)?;
        object::write_some(&mut members, "lastMessageAt", &self.last_message_at)?;
        members.serialize_entry("otherAgentId", &self.other_agent_id)?;
        object::write_some(&mut members, "otherAgentLevel", &self.other_agent_level)?;
        object::write_some(&mut members, "otherAgentName", &self.other_agent_name)?;
        object::write_some(&mut members, "unreadCount", &self.unread_count)?;
        members.end()
    }
}

impl Object for types::CreatedApiKey {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_expires_at = None;
        let mut its_id = None;
        let mut its_key_prefix = None;
        let mut its_name = None;
        let mut its_scopes = None;
        let mut its_secret_key = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "expiresAt" => object::first(&mut its_expires_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "keyPrefix" => object::first(&mut its_key_prefix, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "scopes" => object::first(&mut its_scopes, &mut members)?,
                "secretKey" => object::first(&mut its_secret_key, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            expires_at: its_expires_at,
            id: its_id,
            key_prefix: its_key_prefix,
            name: its_name,
            scopes: its_scopes.unwrap_or_default(),
            secret_key: its_secret_key,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreatedApiKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreatedApiKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "expiresAt", &self.expires_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "keyPrefix", &self.key_prefix)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_unless(
            &mut members,
            "scopes",
            self.scopes.is_empty(),
            &self.scopes,
        )?;
        object::write_some(&mut members, "secretKey", &self.secret_key)?;
        members.end()
    }
}

impl Object for types::CreditAdjustedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_reason = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: object::required(its_amount, "amount")?,
            reason: its_reason,
            type_: object::required(its_type_, "type")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditAdjustedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditAdjustedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("amount", &self.amount)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.serialize_entry("type", &self.type_)?;
        members.end()
    }
}

impl Object for types::CreditAdjustedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditAdjustedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditAdjustedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::CreditAdjustedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditAdjustedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditAdjustedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::CreditAlert {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_agent_name = None;
        let mut its_alert_type = None;
        let mut its_message = None;
        let mut its_severity = None;
        let mut its_threshold = None;
        let mut its_value = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "agentName" => object::first(&mut its_agent_name, &mut members)?,
                "alertType" => object::first(&mut its_alert_type, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                "threshold" => object::first(&mut its_threshold, &mut members)?,
                "value" => object::first(&mut its_value, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            agent_name: its_agent_name,
            alert_type: object::required(its_alert_type, "alertType")?,
            message: object::required(its_message, "message")?,
            severity: its_severity,
            threshold: its_threshold,
            value: its_value,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditAlert {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditAlert {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        object::write_some(&mut members, "agentName", &self.agent_name)?;
        members.serialize_entry("alertType", &self.alert_type)?;
        members.serialize_entry("message", &self.message)?;
        object::write_some(&mut members, "severity", &self.severity)?;
        object::write_some(&mut members, "threshold", &self.threshold)?;
        object::write_some(&mut members, "value", &self.value)?;
        members.end()
    }
}

impl Object for types::CreditBalance {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_balance = None;
        let mut its_budget_period_limit = None;
        let mut its_budget_period_spent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "balance" => object::first(&mut its_balance, &mut members)?,
                "budgetPeriodLimit" => {
                    object::first(&mut its_budget_period_limit, &mut members)?
                }
                "budgetPeriodSpent" => {
                    object::first(&mut its_budget_period_spent, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            balance: object::required(its_balance, "balance")?,
            budget_period_limit: its_budget_period_limit,
            budget_period_spent: its_budget_period_spent,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditBalance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("balance", &self.balance)?;
        object::write_some(
            &mut members,
            "budgetPeriodLimit",
            &self.budget_period_limit,
        )?;
        object::write_some(
            &mut members,
            "budgetPeriodSpent",
            &self.budget_period_spent,
        )?;
        members.end()
    }
}

impl Object for types::CreditBudgetResetData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_budget_limit = None;
        let mut its_previous_spent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "budgetLimit" => object::first(&mut its_budget_limit, &mut members)?,
                "previousSpent" => object::first(&mut its_previous_spent, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            budget_limit: its_budget_limit,
            previous_spent: object::required(its_previous_spent, "previousSpent")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditBudgetResetData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditBudgetResetData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "budgetLimit", &self.budget_limit)?;
        members.serialize_entry("previousSpent", &self.previous_spent)?;
        members.end()
    }
}

impl Object for types::CreditBudgetResetEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditBudgetResetEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditBudgetResetEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::CreditBudgetResetRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditBudgetResetRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditBudgetResetRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::CreditReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_amount = None;
        let mut its_balance_after = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_idempotency_key = None;
        let mut its_litellm_cost_usd = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_reason = None;
        let mut its_source_agent_id = None;
        let mut its_source_task_id = None;
        let mut its_trigger_event_id = None;
        let mut its_trigger_type = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "amount" => object::first(&mut its_amount, &mut members)?,
                "balanceAfter" => object::first(&mut its_balance_after, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "idempotencyKey" => {
                    object::first(&mut its_idempotency_key, &mut members)?
                }
                "litellmCostUsd" => {
                    object::first(&mut its_litellm_cost_usd, &mut members)?
                }
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "sourceAgentId" => object::first(&mut its_source_agent_id, &mut members)?,
                "sourceTaskId" => object::first(&mut its_source_task_id, &mut members)?,
                "triggerEventId" => {
                    object::first(&mut its_trigger_event_id, &mut members)?
                }
                "triggerType" => object::first(&mut its_trigger_type, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            amount: its_amount,
            balance_after: its_balance_after,
            created_at: its_created_at,
            id: its_id,
            idempotency_key: its_idempotency_key,
            litellm_cost_usd: its_litellm_cost_usd,
            metadata: its_metadata,
            org_id: its_org_id,
            reason: its_reason,
            source_agent_id: its_source_agent_id,
            source_task_id: its_source_task_id,
            trigger_event_id: its_trigger_event_id,
            trigger_type: its_trigger_type,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "balanceAfter", &self.balance_after)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "idempotencyKey", &self.idempotency_key)?;
        object::write_some(&mut members, "litellmCostUsd", &self.litellm_cost_usd)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "sourceAgentId", &self.source_agent_id)?;
        object::write_some(&mut members, "sourceTaskId", &self.source_task_id)?;
        object::write_some(&mut members, "triggerEventId", &self.trigger_event_id)?;
        object::write_some(&mut members, "triggerType", &self.trigger_type)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::CreditStats {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_active_agents = None;
        let mut its_avg_balance = None;
        let mut its_total_agents = None;
        let mut its_total_balance = None;
        let mut its_total_earned = None;
        let mut its_total_spent = None;
        let mut its_total_transactions = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "activeAgents" => object::first(&mut its_active_agents, &mut members)?,
                "avgBalance" => object::first(&mut its_avg_balance, &mut members)?,
                "totalAgents" => object::first(&mut its_total_agents, &mut members)?,
                "totalBalance" => object::first(&mut its_total_balance, &mut members)?,
                "totalEarned" => object::first(&mut its_total_earned, &mut members)?,
                "totalSpent" => object::first(&mut its_total_spent, &mut members)?,
                "totalTransactions" => {
                    object::first(&mut its_total_transactions, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            active_agents: object::required(its_active_agents, "activeAgents")?,
            avg_balance: object::required(its_avg_balance, "avgBalance")?,
            total_agents: object::required(its_total_agents, "totalAgents")?,
            total_balance: object::required(its_total_balance, "totalBalance")?,
            total_earned: object::required(its_total_earned, "totalEarned")?,
            total_spent: object::required(its_total_spent, "totalSpent")?,
            total_transactions: object::required(
                its_total_transactions,
                "totalTransactions",
            )?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditStats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditStats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("activeAgents", &self.active_agents)?;
        members.serialize_entry("avgBalance", &self.avg_balance)?;
        members.serialize_entry("totalAgents", &self.total_agents)?;
        members.serialize_entry("totalBalance", &self.total_balance)?;
        members.serialize_entry("totalEarned", &self.total_earned)?;
        members.serialize_entry("totalSpent", &self.total_spent)?;
        members.serialize_entry("totalTransactions", &self.total_transactions)?;
        members.end()
    }
}

impl Object for types::CreditTransaction {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent = None;
        let mut its_agent_id = None;
        let mut its_amount = None;
        let mut its_balance_after = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_idempotency_key = None;
        let mut its_litellm_cost_usd = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_reason = None;
        let mut its_source_agent_id = None;
        let mut its_source_task_id = None;
        let mut its_trigger_event_id = None;
        let mut its_trigger_type = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agent" => object::first(&mut its_agent, &mut members)?,
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "amount" => object::first(&mut its_amount, &mut members)?,
                "balanceAfter" => object::first(&mut its_balance_after, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "idempotencyKey" => {
                    object::first(&mut its_idempotency_key, &mut members)?
                }
                "litellmCostUsd" => {
                    object::first(&mut its_litellm_cost_usd, &mut members)?
                }
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "sourceAgentId" => object::first(&mut its_source_agent_id, &mut members)?,
                "sourceTaskId" => object::first(&mut its_source_task_id, &mut members)?,
                "triggerEventId" => {
                    object::first(&mut its_trigger_event_id, &mut members)?
                }
                "triggerType" => object::first(&mut its_trigger_type, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent: its_agent,
            agent_id: its_agent_id,
            amount: object::required(its_amount, "amount")?,
            balance_after: its_balance_after,
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            idempotency_key: its_idempotency_key,
            litellm_cost_usd: its_litellm_cost_usd,
            metadata: its_metadata,
            org_id: its_org_id,
            reason: its_reason,
            source_agent_id: its_source_agent_id,
            source_task_id: its_source_task_id,
            trigger_event_id: its_trigger_event_id,
            trigger_type: its_trigger_type,
            type_: object::required(its_type_, "type")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditTransaction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agent", &self.agent)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        members.serialize_entry("amount", &self.amount)?;
        object::write_some(&mut members, "balanceAfter", &self.balance_after)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "idempotencyKey", &self.idempotency_key)?;
        object::write_some(&mut members, "litellmCostUsd", &self.litellm_cost_usd)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "sourceAgentId", &self.source_agent_id)?;
        object::write_some(&mut members, "sourceTaskId", &self.source_task_id)?;
        object::write_some(&mut members, "triggerEventId", &self.trigger_event_id)?;
        object::write_some(&mut members, "triggerType", &self.trigger_type)?;
        members.serialize_entry("type", &self.type_)?;
        members.end()
    }
}

impl Object for types::CreditTrend {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_credits = None;
        let mut its_date = None;
        let mut its_debits = None;
        let mut its_net = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "credits" => object::first(&mut its_credits, &mut members)?,
                "date" => object::first(&mut its_date, &mut members)?,
                "debits" => object::first(&mut its_debits, &mut members)?,
                "net" => object::first(&mut its_net, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            credits: object::required(its_credits, "credits")?,
            date: object::required(its_date, "date")?,
            debits: object::required(its_debits, "debits")?,
            net: object::required(its_net, "net")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditTrend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditTrend {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("credits", &self.credits)?;
        members.serialize_entry("date", &self.date)?;
        members.serialize_entry("debits", &self.debits)?;
        members.serialize_entry("net", &self.net)?;
        members.end()
    }
}

impl Object for types::CreditsAdjustBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_amount = None;
        let mut its_reason = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "amount" => object::first(&mut its_amount, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            amount: its_amount,
            reason: its_reason,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditsAdjustBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditsAdjustBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::CreditsLitellmCallbackBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_call_id = None;
        let mut its_input_tokens = None;
        let mut its_model = None;
        let mut its_output_tokens = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "callId" => object::first(&mut its_call_id, &mut members)?,
                "inputTokens" => object::first(&mut its_input_tokens, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "outputTokens" => object::first(&mut its_output_tokens, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            call_id: its_call_id,
            input_tokens: its_input_tokens,
            model: its_model,
            output_tokens: its_output_tokens,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditsLitellmCallbackBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditsLitellmCallbackBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "callId", &self.call_id)?;
        object::write_some(&mut members, "inputTokens", &self.input_tokens)?;
        object::write_some(&mut members, "model", &self.model)?;
        object::write_some(&mut members, "outputTokens", &self.output_tokens)?;
        members.end()
    }
}

impl Object for types::CreditsSpendBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_reason = None;
        let mut its_source_agent_id = None;
        let mut its_source_task_id = None;
        let mut its_trigger_type = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "sourceAgentId" => object::first(&mut its_source_agent_id, &mut members)?,
                "sourceTaskId" => object::first(&mut its_source_task_id, &mut members)?,
                "triggerType" => object::first(&mut its_trigger_type, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            reason: its_reason,
            source_agent_id: its_source_agent_id,
            source_task_id: its_source_task_id,
            trigger_type: its_trigger_type,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditsSpendBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditsSpendBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "sourceAgentId", &self.source_agent_id)?;
        object::write_some(&mut members, "sourceTaskId", &self.source_task_id)?;
        object::write_some(&mut members, "triggerType", &self.trigger_type)?;
        members.end()
    }
}

impl Object for types::CreditsTransferBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_reason = None;
        let mut its_to_agent_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "toAgentId" => object::first(&mut its_to_agent_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            reason: its_reason,
            to_agent_id: its_to_agent_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditsTransferBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditsTransferBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "toAgentId", &self.to_agent_id)?;
        members.end()
    }
}

impl Object for types::CreditsTransferredData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_from_agent = None;
        let mut its_reason = None;
        let mut its_to_agent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "fromAgent" => object::first(&mut its_from_agent, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "toAgent" => object::first(&mut its_to_agent, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: object::required(its_amount, "amount")?,
            from_agent: object::required(its_from_agent, "fromAgent")?,
            reason: its_reason,
            to_agent: object::required(its_to_agent, "toAgent")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditsTransferredData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditsTransferredData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("amount", &self.amount)?;
        members.serialize_entry("fromAgent", &self.from_agent)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.serialize_entry("toAgent", &self.to_agent)?;
        members.end()
    }
}

impl Object for types::CreditsTransferredEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditsTransferredEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditsTransferredEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::CreditsTransferredRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::CreditsTransferredRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CreditsTransferredRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::CurrentUser {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_email = None;
        let mut its_email_verified = None;
        let mut its_id = None;
        let mut its_last_login_at = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_role = None;
        let mut its_totp_enabled = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "email" => object::first(&mut its_email, &mut members)?,
                "emailVerified" => object::first(&mut its_email_verified, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "lastLoginAt" => object::first(&mut its_last_login_at, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                "totpEnabled" => object::first(&mut its_totp_enabled, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            email: object::required(its_email, "email")?,
            email_verified: its_email_verified,
            id: object::required(its_id, "id")?,
            last_login_at: its_last_login_at,
            name: object::required(its_name, "name")?,
            org_id: object::required(its_org_id, "orgId")?,
            role: object::required(its_role, "role")?,
            totp_enabled: its_totp_enabled,
        })
    }
}

impl<'de> Deserialize<'de> for types::CurrentUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::CurrentUser {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("email", &self.email)?;
        object::write_some(&mut members, "emailVerified", &self.email_verified)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "lastLoginAt", &self.last_login_at)?;
        members.serialize_entry("name", &self.name)?;
        members.serialize_entry("orgId", &self.org_id)?;
        members.serialize_entry("role", &self.role)?;
        object::write_some(&mut members, "totpEnabled", &self.totp_enabled)?;
        members.end()
    }
}

impl Object for types::DirectMessage {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_body = None;
        let mut its_created_at = None;
        let mut its_from_agent_id = None;
        let mut its_from_agent_name = None;
        let mut its_id = None;
        let mut its_read = None;
        let mut its_to_agent_id = None;
        let mut its_to_agent_name = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "body" => object::first(&mut its_body, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "fromAgentId" => object::first(&mut its_from_agent_id, &mut members)?,
                "fromAgentName" => object::first(&mut its_from_agent_name, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "read" => object::first(&mut its_read, &mut members)?,
                "toAgentId" => object::first(&mut its_to_agent_id, &mut members)?,
                "toAgentName" => object::first(&mut its_to_agent_name, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            body: object::required(its_body, "body")?,
            created_at: its_created_at,
            from_agent_id: its_from_agent_id,
            from_agent_name: its_from_agent_name,
            id: object::required(its_id, "id")?,
            read: its_read,
            to_agent_id: its_to_agent_id,
            to_agent_name: its_to_agent_name,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::DirectMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::DirectMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("body", &self.body)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "fromAgentId", &self.from_agent_id)?;
        object::write_some(&mut members, "fromAgentName", &self.from_agent_name)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "read", &self.read)?;
        object::write_some(&mut members, "toAgentId", &self.to_agent_id)?;
        object::write_some(&mut members, "toAgentName", &self.to_agent_name)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::DirectMessagesSendBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_body = None;
        let mut its_metadata = None;
        let mut its_to_agent_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "body" => object::first(&mut its_body, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "toAgentId" => object::first(&mut its_to_agent_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            body: its_body,
            metadata: its_metadata,
            to_agent_id: its_to_agent_id,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::DirectMessagesSendBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::DirectMessagesSendBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "body", &self.body)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "toAgentId", &self.to_agent_id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::Error {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_code = None;
        let mut its_details = None;
        let mut its_error = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "code" => object::first(&mut its_code, &mut members)?,
                "details" => object::first(&mut its_details, &mut members)?,
                "error" => object::first(&mut its_error, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            code: its_code,
            details: its_details,
            error: its_error,
        })
    }
}

impl<'de> Deserialize<'de> for types::Error {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "code", &self.code)?;
        object::write_some(&mut members, "details", &self.details)?;
        object::write_some(&mut members, "error", &self.error)?;
        members.end()
    }
}

impl Object for types::Escalation {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_from_agent = None;
        let mut its_from_agent_id = None;
        let mut its_id = None;
        let mut its_is_automatic = None;
        let mut its_levels_escalated = None;
        let mut its_metadata = None;
        let mut its_notes = None;
        let mut its_org_id = None;
        let mut its_reason = None;
        let mut its_resolved_at = None;
        let mut its_task = None;
        let mut its_task_id = None;
        let mut its_to_agent = None;
        let mut its_to_agent_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "fromAgent" => object::first(&mut its_from_agent, &mut members)?,
                "fromAgentId" => object::first(&mut its_from_agent_id, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "isAutomatic" => object::first(&mut its_is_automatic, &mut members)?,
                "levelsEscalated" => {
                    object::first(&mut its_levels_escalated, &mut members)?
                }
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "notes" => object::first(&mut its_notes, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "resolvedAt" => object::first(&mut its_resolved_at, &mut members)?,
                "task" => object::first(&mut its_task, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "toAgent" => object::first(&mut its_to_agent, &mut members)?,
                "toAgentId" => object::first(&mut its_to_agent_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            from_agent: its_from_agent,
            from_agent_id: its_from_agent_id,
            id: object::required(its_id, "id")?,
            is_automatic: its_is_automatic,
            levels_escalated: its_levels_escalated,
            metadata: its_metadata,
            notes: its_notes,
            org_id: its_org_id,
            reason: its_reason,
            resolved_at: its_resolved_at,
            task: its_task,
            task_id: object::required(its_task_id, "taskId")?,
            to_agent: its_to_agent,
            to_agent_id: its_to_agent_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::Escalation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Escalation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "fromAgent", &self.from_agent)?;
        object::write_some(&mut members, "fromAgentId", &self.from_agent_id)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "isAutomatic", &self.is_automatic)?;
        object::write_some(&mut members, "levelsEscalated", &self.levels_escalated)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "notes", &self.notes)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "resolvedAt", &self.resolved_at)?;
        object::write_some(&mut members, "task", &self.task)?;
        members.serialize_entry("taskId", &self.task_id)?;
        object::write_some(&mut members, "toAgent", &self.to_agent)?;
        object::write_some(&mut members, "toAgentId", &self.to_agent_id)?;
        members.end()
    }
}

impl Object for types::EscalationReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_from_agent_id = None;
        let mut its_id = None;
        let mut its_is_automatic = None;
        let mut its_levels_escalated = None;
        let mut its_metadata = None;
        let mut its_notes = None;
        let mut its_org_id = None;
        let mut its_reason = None;
        let mut its_resolved_at = None;
        let mut its_task_id = None;
        let mut its_to_agent_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "fromAgentId" => object::first(&mut its_from_agent_id, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "isAutomatic" => object::first(&mut its_is_automatic, &mut members)?,
                "levelsEscalated" => {
                    object::first(&mut its_levels_escalated, &mut members)?
                }
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "notes" => object::first(&mut its_notes, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "resolvedAt" => object::first(&mut its_resolved_at, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "toAgentId" => object::first(&mut its_to_agent_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            from_agent_id: its_from_agent_id,
            id: its_id,
            is_automatic: its_is_automatic,
            levels_escalated: its_levels_escalated,
            metadata: its_metadata,
            notes: its_notes,
            org_id: its_org_id,
            reason: its_reason,
            resolved_at: its_resolved_at,
            task_id: its_task_id,
            to_agent_id: its_to_agent_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::EscalationReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::EscalationReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "fromAgentId", &self.from_agent_id)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "isAutomatic", &self.is_automatic)?;
        object::write_some(&mut members, "levelsEscalated", &self.levels_escalated)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "notes", &self.notes)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "resolvedAt", &self.resolved_at)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        object::write_some(&mut members, "toAgentId", &self.to_agent_id)?;
        members.end()
    }
}

impl Object for types::Event {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_reasoning = None;
        let mut its_severity = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "reasoning" => object::first(&mut its_reasoning, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: its_actor_id,
            created_at: its_created_at,
            data: its_data,
            entity_id: its_entity_id,
            entity_type: its_entity_type,
            id: object::required(its_id, "id")?,
            org_id: its_org_id,
            reasoning: its_reasoning,
            severity: its_severity,
            type_: object::required(its_type_, "type")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "actorId", &self.actor_id)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "entityId", &self.entity_id)?;
        object::write_some(&mut members, "entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "reasoning", &self.reasoning)?;
        object::write_some(&mut members, "severity", &self.severity)?;
        members.serialize_entry("type", &self.type_)?;
        members.end()
    }
}

impl Object for types::Health {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_status = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "status" => object::first(&mut its_status, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            status: object::required(its_status, "status")?,
            timestamp: its_timestamp,
        })
    }
}

impl<'de> Deserialize<'de> for types::Health {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Health {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("status", &self.status)?;
        object::write_some(&mut members, "timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::HookTask {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_assignee_id = None;
        let mut its_creator_id = None;
        let mut its_description = None;
        let mut its_id = None;
        let mut its_identifier = None;
        let mut its_metadata = None;
        let mut its_priority = None;
        let mut its_status = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "creatorId" => object::first(&mut its_creator_id, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "identifier" => object::first(&mut its_identifier, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            assignee_id: its_assignee_id,
            creator_id: its_creator_id,
            description: its_description,
            id: object::required(its_id, "id")?,
            identifier: its_identifier,
            metadata: its_metadata,
            priority: its_priority,
            status: its_status,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::HookTask {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::HookTask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "creatorId", &self.creator_id)?;
        object::write_some(&mut members, "description", &self.description)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "identifier", &self.identifier)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::InboundReceiveBatchBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_tasks = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "tasks" => object::first(&mut its_tasks, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { tasks: its_tasks })
    }
}

impl<'de> Deserialize<'de> for types::InboundReceiveBatchBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::InboundReceiveBatchBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "tasks", &self.tasks)?;
        members.end()
    }
}

impl Object for types::InboundReceiveBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_assignee_id = None;
        let mut its_description = None;
        let mut its_metadata = None;
        let mut its_priority = None;
        let mut its_tags = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            assignee_id: its_assignee_id,
            description: its_description,
            metadata: its_metadata,
            priority: its_priority,
            tags: its_tags,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::InboundReceiveBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::InboundReceiveBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_some(&mut members, "tags", &self.tags)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::InboundTask {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_assignee_id = None;
        let mut its_description = None;
        let mut its_metadata = None;
        let mut its_priority = None;
        let mut its_tags = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            assignee_id: its_assignee_id,
            description: its_description,
            metadata: its_metadata,
            priority: its_priority,
            tags: its_tags.unwrap_or_default(),
            title: object::required(its_title, "title")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::InboundTask {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::InboundTask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_unless(&mut members, "tags", self.tags.is_empty(), &self.tags)?;
        members.serialize_entry("title", &self.title)?;
        members.end()
    }
}

impl Object for types::InstantiatedTask {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_required = None;
        let mut its_approved_at = None;
        let mut its_approved_by = None;
        let mut its_assignee_id = None;
        let mut its_completed_at = None;
        let mut its_created_at = None;
        let mut its_creator_id = None;
        let mut its_deleted_at = None;
        let mut its_description = None;
        let mut its_due_date = None;
        let mut its_id = None;
        let mut its_identifier = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_parent_task_id = None;
        let mut its_priority = None;
        let mut its_status = None;
        let mut its_title = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalRequired" => {
                    object::first(&mut its_approval_required, &mut members)?
                }
                "approvedAt" => object::first(&mut its_approved_at, &mut members)?,
                "approvedBy" => object::first(&mut its_approved_by, &mut members)?,
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "completedAt" => object::first(&mut its_completed_at, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "creatorId" => object::first(&mut its_creator_id, &mut members)?,
                "deletedAt" => object::first(&mut its_deleted_at, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "dueDate" => object::first(&mut its_due_date, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "identifier" => object::first(&mut its_identifier, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentTaskId" => object::first(&mut its_parent_task_id, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_required: its_approval_required,
            approved_at: its_approved_at,
            approved_by: its_approved_by,
            assignee_id: its_assignee_id,
            completed_at: its_completed_at,
            created_at: its_created_at,
            creator_id: its_creator_id,
            deleted_at: its_deleted_at,
            description: its_description,
            due_date: its_due_date,
            id: its_id,
            identifier: its_identifier,
            metadata: its_metadata,
            org_id: its_org_id,
            parent_task_id: its_parent_task_id,
            priority: its_priority,
            status: its_status,
            title: its_title,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::InstantiatedTask {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::InstantiatedTask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalRequired", &self.approval_required)?;
        object::write_some(&mut members, "approvedAt", &self.approved_at)?;
        object::write_some(&mut members, "approvedBy", &self.approved_by)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "completedAt", &self.completed_at)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "creatorId", &self.creator_id)?;
        object::write_some(&mut members, "deletedAt", &self.deleted_at)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "dueDate", &self.due_date)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "identifier", &self.identifier)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "parentTaskId", &self.parent_task_id)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::LeaderboardEntry {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_id = None;
        let mut its_level = None;
        let mut its_name = None;
        let mut its_reputation_level = None;
        let mut its_tasks_completed = None;
        let mut its_trust_score = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "reputationLevel" => {
                    object::first(&mut its_reputation_level, &mut members)?
                }
                "tasksCompleted" => {
                    object::first(&mut its_tasks_completed, &mut members)?
                }
                "trustScore" => object::first(&mut its_trust_score, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            id: object::required(its_id, "id")?,
            level: object::required(its_level, "level")?,
            name: object::required(its_name, "name")?,
            reputation_level: object::required(its_reputation_level, "reputationLevel")?,
            tasks_completed: its_tasks_completed,
            trust_score: object::required(its_trust_score, "trustScore")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::LeaderboardEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::LeaderboardEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("level", &self.level)?;
        members.serialize_entry("name", &self.name)?;
        members.serialize_entry("reputationLevel", &self.reputation_level)?;
        object::write_some(&mut members, "tasksCompleted", &self.tasks_completed)?;
        members.serialize_entry("trustScore", &self.trust_score)?;
        members.end()
    }
}

impl Object for types::LoginAnswer {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_access_token = None;
        let mut its_expires_in = None;
        let mut its_message = None;
        let mut its_refresh_token = None;
        let mut its_requires_two_factor = None;
        let mut its_user = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "accessToken" => object::first(&mut its_access_token, &mut members)?,
                "expiresIn" => object::first(&mut its_expires_in, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "refreshToken" => object::first(&mut its_refresh_token, &mut members)?,
                "requiresTwoFactor" => {
                    object::first(&mut its_requires_two_factor, &mut members)?
                }
                "user" => object::first(&mut its_user, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            access_token: its_access_token,
            expires_in: its_expires_in,
            message: its_message,
            refresh_token: its_refresh_token,
            requires_two_factor: its_requires_two_factor,
            user: its_user,
        })
    }
}

impl<'de> Deserialize<'de> for types::LoginAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::LoginAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "accessToken", &self.access_token)?;
        object::write_some(&mut members, "expiresIn", &self.expires_in)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "refreshToken", &self.refresh_token)?;
        object::write_some(
            &mut members,
            "requiresTwoFactor",
            &self.requires_two_factor,
        )?;
        object::write_some(&mut members, "user", &self.user)?;
        members.end()
    }
}

impl Object for types::MarkedRead {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_marked_read = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "markedRead" => object::first(&mut its_marked_read, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            marked_read: its_marked_read,
        })
    }
}

impl<'de> Deserialize<'de> for types::MarkedRead {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MarkedRead {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "markedRead", &self.marked_read)?;
        members.end()
    }
}

impl Object for types::MatchedCapability {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_capability = None;
        let mut its_proficiency = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "capability" => object::first(&mut its_capability, &mut members)?,
                "proficiency" => object::first(&mut its_proficiency, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            capability: object::required(its_capability, "capability")?,
            proficiency: object::required(its_proficiency, "proficiency")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::MatchedCapability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MatchedCapability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("capability", &self.capability)?;
        members.serialize_entry("proficiency", &self.proficiency)?;
        members.end()
    }
}

impl Object for types::Message {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_body = None;
        let mut its_channel_id = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_parent_message_id = None;
        let mut its_recipient_id = None;
        let mut its_sender_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "body" => object::first(&mut its_body, &mut members)?,
                "channelId" => object::first(&mut its_channel_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentMessageId" => {
                    object::first(&mut its_parent_message_id, &mut members)?
                }
                "recipientId" => object::first(&mut its_recipient_id, &mut members)?,
                "senderId" => object::first(&mut its_sender_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            body: object::required(its_body, "body")?,
            channel_id: its_channel_id,
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            metadata: its_metadata,
            org_id: its_org_id,
            parent_message_id: its_parent_message_id,
            recipient_id: its_recipient_id,
            sender_id: its_sender_id,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("body", &self.body)?;
        object::write_some(&mut members, "channelId", &self.channel_id)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "parentMessageId", &self.parent_message_id)?;
        object::write_some(&mut members, "recipientId", &self.recipient_id)?;
        object::write_some(&mut members, "senderId", &self.sender_id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::MessageAnswer {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { message: its_message })
    }
}

impl<'de> Deserialize<'de> for types::MessageAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        members.end()
    }
}

impl Object for types::MessageDirectData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_channel_id = None;
        let mut its_from_agent = None;
        let mut its_to_agent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "channelId" => object::first(&mut its_channel_id, &mut members)?,
                "fromAgent" => object::first(&mut its_from_agent, &mut members)?,
                "toAgent" => object::first(&mut its_to_agent, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            channel_id: object::required(its_channel_id, "channelId")?,
            from_agent: object::required(its_from_agent, "fromAgent")?,
            to_agent: its_to_agent,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageDirectData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageDirectData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("channelId", &self.channel_id)?;
        members.serialize_entry("fromAgent", &self.from_agent)?;
        object::write_some(&mut members, "toAgent", &self.to_agent)?;
        members.end()
    }
}

impl Object for types::MessageDirectEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageDirectEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageDirectEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::MessageDirectRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageDirectRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageDirectRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::MessageReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_body = None;
        let mut its_channel_id = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_parent_message_id = None;
        let mut its_recipient_id = None;
        let mut its_sender_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "body" => object::first(&mut its_body, &mut members)?,
                "channelId" => object::first(&mut its_channel_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentMessageId" => {
                    object::first(&mut its_parent_message_id, &mut members)?
                }
                "recipientId" => object::first(&mut its_recipient_id, &mut members)?,
                "senderId" => object::first(&mut its_sender_id, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            body: its_body,
            channel_id: its_channel_id,
            created_at: its_created_at,
            id: its_id,
            metadata: its_metadata,
            org_id: its_org_id,
            parent_message_id: its_parent_message_id,
            recipient_id: its_recipient_id,
            sender_id: its_sender_id,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "body", &self.body)?;
        object::write_some(&mut members, "channelId", &self.channel_id)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "parentMessageId", &self.parent_message_id)?;
        object::write_some(&mut members, "recipientId", &self.recipient_id)?;
        object::write_some(&mut members, "senderId", &self.sender_id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::MessageSentData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_channel_id = None;
        let mut its_has_parent = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "channelId" => object::first(&mut its_channel_id, &mut members)?,
                "hasParent" => object::first(&mut its_has_parent, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            channel_id: object::required(its_channel_id, "channelId")?,
            has_parent: its_has_parent,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageSentData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageSentData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("channelId", &self.channel_id)?;
        object::write_some(&mut members, "hasParent", &self.has_parent)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::MessageSentEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageSentEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageSentEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::MessageSentRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessageSentRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessageSentRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::MessagesSendBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_body = None;
        let mut its_channel_id = None;
        let mut its_metadata = None;
        let mut its_parent_message_id = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "body" => object::first(&mut its_body, &mut members)?,
                "channelId" => object::first(&mut its_channel_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "parentMessageId" => {
                    object::first(&mut its_parent_message_id, &mut members)?
                }
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            body: its_body,
            channel_id: its_channel_id,
            metadata: its_metadata,
            parent_message_id: its_parent_message_id,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::MessagesSendBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::MessagesSendBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "body", &self.body)?;
        object::write_some(&mut members, "channelId", &self.channel_id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "parentMessageId", &self.parent_message_id)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::NewSubtask {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_depends_on_index = None;
        let mut its_description = None;
        let mut its_priority = None;
        let mut its_required_capabilities = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "dependsOnIndex" => {
                    object::first(&mut its_depends_on_index, &mut members)?
                }
                "description" => object::first(&mut its_description, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "requiredCapabilities" => {
                    object::first(&mut its_required_capabilities, &mut members)?
                }
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            depends_on_index: its_depends_on_index,
            description: its_description,
            priority: its_priority,
            required_capabilities: its_required_capabilities.unwrap_or_default(),
            title: object::required(its_title, "title")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::NewSubtask {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::NewSubtask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "dependsOnIndex", &self.depends_on_index)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_unless(
            &mut members,
            "requiredCapabilities",
            self.required_capabilities.is_empty(),
            &self.required_capabilities,
        )?;
        members.serialize_entry("title", &self.title)?;
        members.end()
    }
}

impl Object for types::OrgCapability {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_capability = None;
        let mut its_count = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "capability" => object::first(&mut its_capability, &mut members)?,
                "count" => object::first(&mut its_count, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            capability: object::required(its_capability, "capability")?,
            count: object::required(its_count, "count")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::OrgCapability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::OrgCapability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("capability", &self.capability)?;
        members.serialize_entry("count", &self.count)?;
        members.end()
    }
}

impl Object for types::PendingAgent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_level = None;
        let mut its_name = None;
        let mut its_parent_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "parentId" => object::first(&mut its_parent_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            id: object::required(its_id, "id")?,
            level: object::required(its_level, "level")?,
            name: object::required(its_name, "name")?,
            parent_id: its_parent_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::PendingAgent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PendingAgent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("level", &self.level)?;
        members.serialize_entry("name", &self.name)?;
        object::write_some(&mut members, "parentId", &self.parent_id)?;
        members.end()
    }
}

impl Object for types::PromotionProgress {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_current_level = None;
        let mut its_next_level = None;
        let mut its_tasks_progress = None;
        let mut its_tasks_required = None;
        let mut its_trust_score_progress = None;
        let mut its_trust_score_required = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "currentLevel" => object::first(&mut its_current_level, &mut members)?,
                "nextLevel" => object::first(&mut its_next_level, &mut members)?,
                "tasksProgress" => object::first(&mut its_tasks_progress, &mut members)?,
                "tasksRequired" => object::first(&mut its_tasks_required, &mut members)?,
                "trustScoreProgress" => {
                    object::first(&mut its_trust_score_progress, &mut members)?
                }
                "trustScoreRequired" => {
                    object::first(&mut its_trust_score_required, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            current_level: object::required(its_current_level, "currentLevel")?,
            next_level: object::required(its_next_level, "nextLevel")?,
            tasks_progress: object::required(its_tasks_progress, "tasksProgress")?,
            tasks_required: object::required(its_tasks_required, "tasksRequired")?,
            trust_score_progress: object::required(
                its_trust_score_progress,
                "trustScoreProgress",
            )?,
            trust_score_required: object::required(
                its_trust_score_required,
                "trustScoreRequired",
            )?,
        })
    }
}

impl<'de> Deserialize<'de> for types::PromotionProgress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::PromotionProgress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("currentLevel", &self.current_level)?;
        members.serialize_entry("nextLevel", &self.next_level)?;
        members.serialize_entry("tasksProgress", &self.tasks_progress)?;
        members.serialize_entry("tasksRequired", &self.tasks_required)?;
        members.serialize_entry("trustScoreProgress", &self.trust_score_progress)?;
        members.serialize_entry("trustScoreRequired", &self.trust_score_required)?;
        members.end()
    }
}

impl Object for types::RegisteredAgent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_id = None;
        let mut its_level = None;
        let mut its_model = None;
        let mut its_name = None;
        let mut its_role = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "model" => object::first(&mut its_model, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            id: its_id,
            level: its_level,
            model: its_model,
            name: its_name,
            role: its_role,
        })
    }
}

impl<'de> Deserialize<'de> for types::RegisteredAgent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::RegisteredAgent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "level", &self.level)?;
        object::write_some(&mut members, "model", &self.model)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "role", &self.role)?;
        members.end()
    }
}

impl Object for types::RegisteredAgentAnswer {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_message = None;
        let mut its_secret = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "secret" => object::first(&mut its_secret, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: its_data,
            message: its_message,
            secret: its_secret,
        })
    }
}

impl<'de> Deserialize<'de> for types::RegisteredAgentAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::RegisteredAgentAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "secret", &self.secret)?;
        members.end()
    }
}

impl Object for types::ReputationBonusBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::ReputationBonusBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationBonusBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::ReputationChangedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_event_type = None;
        let mut its_impact = None;
        let mut its_new_score = None;
        let mut its_previous_score = None;
        let mut its_reputation_level = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "eventType" => object::first(&mut its_event_type, &mut members)?,
                "impact" => object::first(&mut its_impact, &mut members)?,
                "newScore" => object::first(&mut its_new_score, &mut members)?,
                "previousScore" => object::first(&mut its_previous_score, &mut members)?,
                "reputationLevel" => {
                    object::first(&mut its_reputation_level, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            event_type: object::required(its_event_type, "eventType")?,
            impact: object::required(its_impact, "impact")?,
            new_score: object::required(its_new_score, "newScore")?,
            previous_score: object::required(its_previous_score, "previousScore")?,
            reputation_level: object::required(its_reputation_level, "reputationLevel")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ReputationChangedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationChangedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("eventType", &self.event_type)?;
        members.serialize_entry("impact", &self.impact)?;
        members.serialize_entry("newScore", &self.new_score)?;
        members.serialize_entry("previousScore", &self.previous_score)?;
        members.serialize_entry("reputationLevel", &self.reputation_level)?;
        members.end()
    }
}

impl Object for types::ReputationChangedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ReputationChangedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationChangedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::ReputationChangedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ReputationChangedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationChangedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::ReputationDemoteBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { reason: its_reason })
    }
}

impl<'de> Deserialize<'de> for types::ReputationDemoteBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationDemoteBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::ReputationEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_impact = None;
        let mut its_metadata = None;
        let mut its_new_score = None;
        let mut its_org_id = None;
        let mut its_previous_score = None;
        let mut its_reason = None;
        let mut its_task_id = None;
        let mut its_triggered_by = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "impact" => object::first(&mut its_impact, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "newScore" => object::first(&mut its_new_score, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "previousScore" => object::first(&mut its_previous_score, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "triggeredBy" => object::first(&mut its_triggered_by, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            id: object::required(its_id, "id")?,
            impact: object::required(its_impact, "impact")?,
            metadata: its_metadata,
            new_score: object::required(its_new_score, "newScore")?,
            org_id: its_org_id,
            previous_score: object::required(its_previous_score, "previousScore")?,
            reason: its_reason,
            task_id: its_task_id,
            triggered_by: its_triggered_by,
            type_: object::required(its_type_, "type")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ReputationEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("impact", &self.impact)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        members.serialize_entry("newScore", &self.new_score)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        members.serialize_entry("previousScore", &self.previous_score)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        object::write_some(&mut members, "triggeredBy", &self.triggered_by)?;
        members.serialize_entry("type", &self.type_)?;
        members.end()
    }
}

impl Object for types::ReputationPenaltyBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_amount = None;
        let mut its_reason = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "amount" => object::first(&mut its_amount, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            amount: its_amount,
            reason: its_reason,
        })
    }
}

impl<'de> Deserialize<'de> for types::ReputationPenaltyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationPenaltyBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "amount", &self.amount)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.end()
    }
}

impl Object for types::ReputationReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_impact = None;
        let mut its_metadata = None;
        let mut its_new_score = None;
        let mut its_org_id = None;
        let mut its_previous_score = None;
        let mut its_reason = None;
        let mut its_task_id = None;
        let mut its_triggered_by = None;
        let mut its_type_ = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "impact" => object::first(&mut its_impact, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "newScore" => object::first(&mut its_new_score, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "previousScore" => object::first(&mut its_previous_score, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "triggeredBy" => object::first(&mut its_triggered_by, &mut members)?,
                "type" => object::first(&mut its_type_, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            created_at: its_created_at,
            id: its_id,
            impact: its_impact,
            metadata: its_metadata,
            new_score: its_new_score,
            org_id: its_org_id,
            previous_score: its_previous_score,
            reason: its_reason,
            task_id: its_task_id,
            triggered_by: its_triggered_by,
            type_: its_type_,
        })
    }
}

impl<'de> Deserialize<'de> for types::ReputationReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "impact", &self.impact)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "newScore", &self.new_score)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "previousScore", &self.previous_score)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        object::write_some(&mut members, "triggeredBy", &self.triggered_by)?;
        object::write_some(&mut members, "type", &self.type_)?;
        members.end()
    }
}

impl Object for types::ReputationSummary {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_last_activity_at = None;
        let mut its_promotion_progress = None;
        let mut its_reputation_level = None;
        let mut its_success_rate = None;
        let mut its_tasks_completed = None;
        let mut its_tasks_successful = None;
        let mut its_trust_score = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "lastActivityAt" => {
                    object::first(&mut its_last_activity_at, &mut members)?
                }
                "promotionProgress" => {
                    object::first(&mut its_promotion_progress, &mut members)?
                }
                "reputationLevel" => {
                    object::first(&mut its_reputation_level, &mut members)?
                }
                "successRate" => object::first(&mut its_success_rate, &mut members)?,
                "tasksCompleted" => {
                    object::first(&mut its_tasks_completed, &mut members)?
                }
                "tasksSuccessful" => {
                    object::first(&mut its_tasks_successful, &mut members)?
                }
                "trustScore" => object::first(&mut its_trust_score, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            last_activity_at: its_last_activity_at,
            promotion_progress: its_promotion_progress,
            reputation_level: object::required(its_reputation_level, "reputationLevel")?,
            success_rate: object::required(its_success_rate, "successRate")?,
            tasks_completed: object::required(its_tasks_completed, "tasksCompleted")?,
            tasks_successful: object::required(its_tasks_successful, "tasksSuccessful")?,
            trust_score: object::required(its_trust_score, "trustScore")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::ReputationSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::ReputationSummary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "lastActivityAt", &self.last_activity_at)?;
        object::write_some(&mut members, "promotionProgress", &self.promotion_progress)?;
        members.serialize_entry("reputationLevel", &self.reputation_level)?;
        members.serialize_entry("successRate", &self.success_rate)?;
        members.serialize_entry("tasksCompleted", &self.tasks_completed)?;
        members.serialize_entry("tasksSuccessful", &self.tasks_successful)?;
        members.serialize_entry("trustScore", &self.trust_score)?;
        members.end()
    }
}

impl Object for types::RoutingCandidate {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_agent_name = None;
        let mut its_avg_proficiency = None;
        let mut its_coverage_percent = None;
        let mut its_current_task_count = None;
        let mut its_level = None;
        let mut its_matched_capabilities = None;
        let mut its_missing_capabilities = None;
        let mut its_score = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "agentName" => object::first(&mut its_agent_name, &mut members)?,
                "avgProficiency" => {
                    object::first(&mut its_avg_proficiency, &mut members)?
                }
                "coveragePercent" => {
                    object::first(&mut its_coverage_percent, &mut members)?
                }
                "currentTaskCount" => {
                    object::first(&mut its_current_task_count, &mut members)?
                }
                "level" => object::first(&mut its_level, &mut members)?,
                "matchedCapabilities" => {
                    object::first(&mut its_matched_capabilities, &mut members)?
                }
                "missingCapabilities" => {
                    object::first(&mut its_missing_capabilities, &mut members)?
                }
                "score" => object::first(&mut its_score, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            agent_name: its_agent_name,
            avg_proficiency: its_avg_proficiency,
            coverage_percent: its_coverage_percent,
            current_task_count: its_current_task_count,
            level: its_level,
            matched_capabilities: its_matched_capabilities.unwrap_or_default(),
            missing_capabilities: its_missing_capabilities.unwrap_or_default(),
            score: object::required(its_score, "score")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::RoutingCandidate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::RoutingCandidate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        object::write_some(&mut members, "agentName", &self.agent_name)?;
        object::write_some(&mut members, "avgProficiency", &self.avg_proficiency)?;
        object::write_some(&mut members, "coveragePercent", &self.coverage_percent)?;
        object::write_some(&mut members, "currentTaskCount", &self.current_task_count)?;
        object::write_some(&mut members, "level", &self.level)?;
        object::write_unless(
            &mut members,
            "matchedCapabilities",
            self.matched_capabilities.is_empty(),
            &self.matched_capabilities,
        )?;
        object::write_unless(
            &mut members,
            "missingCapabilities",
            self.missing_capabilities.is_empty(),
            &self.missing_capabilities,
        )?;
        members.serialize_entry("score", &self.score)?;
        members.end()
    }
}

impl Object for types::RoutingResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_auto_assigned = None;
        let mut its_best_match = None;
        let mut its_candidates = None;
        let mut its_required_capabilities = None;
        let mut its_task_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "autoAssigned" => object::first(&mut its_auto_assigned, &mut members)?,
                "bestMatch" => object::first(&mut its_best_match, &mut members)?,
                "candidates" => object::first(&mut its_candidates, &mut members)?,
                "requiredCapabilities" => {
                    object::first(&mut its_required_capabilities, &mut members)?
                }
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            auto_assigned: its_auto_assigned,
            best_match: its_best_match,
            candidates: its_candidates.unwrap_or_default(),
            required_capabilities: its_required_capabilities.unwrap_or_default(),
            task_id: object::required(its_task_id, "taskId")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::RoutingResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::RoutingResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "autoAssigned", &self.auto_assigned)?;
        object::write_some(&mut members, "bestMatch", &self.best_match)?;
        object::write_unless(
            &mut members,
            "candidates",
            self.candidates.is_empty(),
            &self.candidates,
        )?;
        object::write_unless(
            &mut members,
            "requiredCapabilities",
            self.required_capabilities.is_empty(),
            &self.required_capabilities,
        )?;
        members.serialize_entry("taskId", &self.task_id)?;
        members.end()
    }
}

impl Object for types::SpawnedAgent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_id = None;
        let mut its_level = None;
        let mut its_name = None;
        let mut its_parent_id = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "level" => object::first(&mut its_level, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "parentId" => object::first(&mut its_parent_id, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: its_agent_id,
            id: its_id,
            level: its_level,
            name: its_name,
            parent_id: its_parent_id,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::SpawnedAgent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::SpawnedAgent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "agentId", &self.agent_id)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "level", &self.level)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "parentId", &self.parent_id)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::SpawnedAgentAnswer {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_message = None;
        let mut its_secret = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "message" => object::first(&mut its_message, &mut members)?,
                "secret" => object::first(&mut its_secret, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: its_data,
            message: its_message,
            secret: its_secret,
        })
    }
}

impl<'de> Deserialize<'de> for types::SpawnedAgentAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::SpawnedAgentAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "data", &self.data)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "secret", &self.secret)?;
        members.end()
    }
}

impl Object for types::SubtaskTemplate {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_depends_on_index = None;
        let mut its_description = None;
        let mut its_priority = None;
        let mut its_required_capabilities = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "dependsOnIndex" => {
                    object::first(&mut its_depends_on_index, &mut members)?
                }
                "description" => object::first(&mut its_description, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "requiredCapabilities" => {
                    object::first(&mut its_required_capabilities, &mut members)?
                }
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            depends_on_index: its_depends_on_index,
            description: its_description,
            priority: its_priority,
            required_capabilities: its_required_capabilities.unwrap_or_default(),
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::SubtaskTemplate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::SubtaskTemplate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "dependsOnIndex", &self.depends_on_index)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_unless(
            &mut members,
            "requiredCapabilities",
            self.required_capabilities.is_empty(),
            &self.required_capabilities,
        )?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::Task {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_required = None;
        let mut its_approved_at = None;
        let mut its_approved_by = None;
        let mut its_assignee_id = None;
        let mut its_completed_at = None;
        let mut its_created_at = None;
        let mut its_creator_id = None;
        let mut its_deleted_at = None;
        let mut its_dependencies = None;
        let mut its_dependents = None;
        let mut its_description = None;
        let mut its_due_date = None;
        let mut its_id = None;
        let mut its_identifier = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_parent_task_id = None;
        let mut its_priority = None;
        let mut its_status = None;
        let mut its_tags = None;
        let mut its_title = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalRequired" => {
                    object::first(&mut its_approval_required, &mut members)?
                }
                "approvedAt" => object::first(&mut its_approved_at, &mut members)?,
                "approvedBy" => object::first(&mut its_approved_by, &mut members)?,
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "completedAt" => object::first(&mut its_completed_at, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "creatorId" => object::first(&mut its_creator_id, &mut members)?,
                "deletedAt" => object::first(&mut its_deleted_at, &mut members)?,
                "dependencies" => object::first(&mut its_dependencies, &mut members)?,
                "dependents" => object::first(&mut its_dependents, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "dueDate" => object::first(&mut its_due_date, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "identifier" => object::first(&mut its_identifier, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentTaskId" => object::first(&mut its_parent_task_id, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_required: its_approval_required,
            approved_at: its_approved_at,
            approved_by: its_approved_by,
            assignee_id: its_assignee_id,
            completed_at: its_completed_at,
            created_at: its_created_at,
            creator_id: its_creator_id,
            deleted_at: its_deleted_at,
            dependencies: its_dependencies.unwrap_or_default(),
            dependents: its_dependents.unwrap_or_default(),
            description: its_description,
            due_date: its_due_date,
            id: object::required(its_id, "id")?,
            identifier: its_identifier,
            metadata: its_metadata,
            org_id: its_org_id,
            parent_task_id: its_parent_task_id,
            priority: its_priority,
            status: object::required(its_status, "status")?,
            tags: its_tags.unwrap_or_default(),
            title: object::required(its_title, "title")?,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::Task {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Task {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalRequired", &self.approval_required)?;
        object::write_some(&mut members, "approvedAt", &self.approved_at)?;
        object::write_some(&mut members, "approvedBy", &self.approved_by)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "completedAt", &self.completed_at)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "creatorId", &self.creator_id)?;
        object::write_some(&mut members, "deletedAt", &self.deleted_at)?;
        object::write_unless(
            &mut members,
            "dependencies",
            self.dependencies.is_empty(),
            &self.dependencies,
        )?;
        object::write_unless(
            &mut members,
            "dependents",
            self.dependents.is_empty(),
            &self.dependents,
        )?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "dueDate", &self.due_date)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "identifier", &self.identifier)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "parentTaskId", &self.parent_task_id)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        members.serialize_entry("status", &self.status)?;
        object::write_unless(&mut members, "tags", self.tags.is_empty(), &self.tags)?;
        members.serialize_entry("title", &self.title)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::TaskApprovedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_identifier = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "identifier" => object::first(&mut its_identifier, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            identifier: object::required(its_identifier, "identifier")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskApprovedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskApprovedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("identifier", &self.identifier)?;
        members.end()
    }
}

impl Object for types::TaskApprovedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskApprovedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskApprovedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskApprovedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskApprovedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskApprovedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskAssignedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_new_assignee = None;
        let mut its_previous_assignee = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "newAssignee" => object::first(&mut its_new_assignee, &mut members)?,
                "previousAssignee" => {
                    object::first(&mut its_previous_assignee, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            new_assignee: object::required(its_new_assignee, "newAssignee")?,
            previous_assignee: its_previous_assignee,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskAssignedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskAssignedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("newAssignee", &self.new_assignee)?;
        object::write_some(&mut members, "previousAssignee", &self.previous_assignee)?;
        members.end()
    }
}

impl Object for types::TaskAssignedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskAssignedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskAssignedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskAssignedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskAssignedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskAssignedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskAutoAssignedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_coverage_percent = None;
        let mut its_matched_capabilities = None;
        let mut its_new_assignee = None;
        let mut its_previous_assignee = None;
        let mut its_score = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "coveragePercent" => {
                    object::first(&mut its_coverage_percent, &mut members)?
                }
                "matchedCapabilities" => {
                    object::first(&mut its_matched_capabilities, &mut members)?
                }
                "newAssignee" => object::first(&mut its_new_assignee, &mut members)?,
                "previousAssignee" => {
                    object::first(&mut its_previous_assignee, &mut members)?
                }
                "score" => object::first(&mut its_score, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            coverage_percent: its_coverage_percent,
            matched_capabilities: its_matched_capabilities.unwrap_or_default(),
            new_assignee: object::required(its_new_assignee, "newAssignee")?,
            previous_assignee: its_previous_assignee,
            score: its_score,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskAutoAssignedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskAutoAssignedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "coveragePercent", &self.coverage_percent)?;
        object::write_unless(
            &mut members,
            "matchedCapabilities",
            self.matched_capabilities.is_empty(),
            &self.matched_capabilities,
        )?;
        members.serialize_entry("newAssignee", &self.new_assignee)?;
        object::write_some(&mut members, "previousAssignee", &self.previous_assignee)?;
        object::write_some(&mut members, "score", &self.score)?;
        members.end()
    }
}

impl Object for types::TaskAutoAssignedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskAutoAssignedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskAutoAssignedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskAutoAssignedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskAutoAssignedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskAutoAssignedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskClaimedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_identifier = None;
        let mut its_priority = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "identifier" => object::first(&mut its_identifier, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            identifier: object::required(its_identifier, "identifier")?,
            priority: its_priority,
            title: object::required(its_title, "title")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskClaimedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskClaimedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("identifier", &self.identifier)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        members.serialize_entry("title", &self.title)?;
        members.end()
    }
}

impl Object for types::TaskClaimedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskClaimedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskClaimedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskClaimedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskClaimedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskClaimedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskComment {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_author_id = None;
        let mut its_body = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_parent_comment_id = None;
        let mut its_task_id = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "authorId" => object::first(&mut its_author_id, &mut members)?,
                "body" => object::first(&mut its_body, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentCommentId" => {
                    object::first(&mut its_parent_comment_id, &mut members)?
                }
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            author_id: its_author_id,
            body: object::required(its_body, "body")?,
            created_at: its_created_at,
            id: object::required(its_id, "id")?,
            org_id: its_org_id,
            parent_comment_id: its_parent_comment_id,
            task_id: its_task_id,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskComment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskComment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "authorId", &self.author_id)?;
        members.serialize_entry("body", &self.body)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "parentCommentId", &self.parent_comment_id)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::TaskCommentAddedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_comment_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "commentId" => object::first(&mut its_comment_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            comment_id: object::required(its_comment_id, "commentId")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCommentAddedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCommentAddedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("commentId", &self.comment_id)?;
        members.end()
    }
}

impl Object for types::TaskCommentAddedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCommentAddedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCommentAddedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskCommentAddedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCommentAddedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCommentAddedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskCommentReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_author_id = None;
        let mut its_body = None;
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_parent_comment_id = None;
        let mut its_task_id = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "authorId" => object::first(&mut its_author_id, &mut members)?,
                "body" => object::first(&mut its_body, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentCommentId" => {
                    object::first(&mut its_parent_comment_id, &mut members)?
                }
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            author_id: its_author_id,
            body: its_body,
            created_at: its_created_at,
            id: its_id,
            org_id: its_org_id,
            parent_comment_id: its_parent_comment_id,
            task_id: its_task_id,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCommentReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCommentReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "authorId", &self.author_id)?;
        object::write_some(&mut members, "body", &self.body)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "parentCommentId", &self.parent_comment_id)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::TaskCompleteEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: its_timestamp,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCompleteEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCompleteEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        object::write_some(&mut members, "timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskCompleteHook {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_assignee_id = None;
        let mut its_hook_type = None;
        let mut its_requires_response = None;
        let mut its_task = None;
        let mut its_task_id = None;
        let mut its_task_identifier = None;
        let mut its_task_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "hookType" => object::first(&mut its_hook_type, &mut members)?,
                "requiresResponse" => {
                    object::first(&mut its_requires_response, &mut members)?
                }
                "task" => object::first(&mut its_task, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "taskIdentifier" => {
                    object::first(&mut its_task_identifier, &mut members)?
                }
                "taskTitle" => object::first(&mut its_task_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            assignee_id: its_assignee_id,
            hook_type: its_hook_type,
            requires_response: its_requires_response,
            task: its_task,
            task_id: object::required(its_task_id, "taskId")?,
            task_identifier: its_task_identifier,
            task_title: its_task_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCompleteHook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCompleteHook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "hookType", &self.hook_type)?;
        object::write_some(&mut members, "requiresResponse", &self.requires_response)?;
        object::write_some(&mut members, "task", &self.task)?;
        members.serialize_entry("taskId", &self.task_id)?;
        object::write_some(&mut members, "taskIdentifier", &self.task_identifier)?;
        object::write_some(&mut members, "taskTitle", &self.task_title)?;
        members.end()
    }
}

impl Object for types::TaskCompletionRejectedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_feedback = None;
        let mut its_from = None;
        let mut its_rejected_by = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "feedback" => object::first(&mut its_feedback, &mut members)?,
                "from" => object::first(&mut its_from, &mut members)?,
                "rejectedBy" => object::first(&mut its_rejected_by, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            feedback: its_feedback,
            from: object::required(its_from, "from")?,
            rejected_by: its_rejected_by.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCompletionRejectedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCompletionRejectedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "feedback", &self.feedback)?;
        members.serialize_entry("from", &self.from)?;
        object::write_unless(
            &mut members,
            "rejectedBy",
            self.rejected_by.is_empty(),
            &self.rejected_by,
        )?;
        members.end()
    }
}

impl Object for types::TaskCompletionRejectedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCompletionRejectedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCompletionRejectedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskCompletionRejectedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCompletionRejectedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCompletionRejectedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskCreatedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_assignee_id = None;
        let mut its_identifier = None;
        let mut its_priority = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "identifier" => object::first(&mut its_identifier, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            assignee_id: its_assignee_id,
            identifier: object::required(its_identifier, "identifier")?,
            priority: its_priority,
            title: object::required(its_title, "title")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCreatedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCreatedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        members.serialize_entry("identifier", &self.identifier)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        members.serialize_entry("title", &self.title)?;
        members.end()
    }
}

impl Object for types::TaskCreatedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCreatedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCreatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskCreatedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskCreatedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskCreatedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskDependency {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_blocking = None;
        let mut its_created_at = None;
        let mut its_depends_on_id = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_task_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "blocking" => object::first(&mut its_blocking, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "dependsOnId" => object::first(&mut its_depends_on_id, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            blocking: its_blocking,
            created_at: its_created_at,
            depends_on_id: its_depends_on_id,
            id: its_id,
            org_id: its_org_id,
            task_id: its_task_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskDependency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskDependency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "blocking", &self.blocking)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "dependsOnId", &self.depends_on_id)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        members.end()
    }
}

impl Object for types::TaskDependencyData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_blocking = None;
        let mut its_depends_on_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "blocking" => object::first(&mut its_blocking, &mut members)?,
                "dependsOnId" => object::first(&mut its_depends_on_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            blocking: its_blocking,
            depends_on_id: object::required(its_depends_on_id, "dependsOnId")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskDependencyData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskDependencyData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "blocking", &self.blocking)?;
        members.serialize_entry("dependsOnId", &self.depends_on_id)?;
        members.end()
    }
}

impl Object for types::TaskDependencyEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskDependencyEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskDependencyEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskDependencyRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskDependencyRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskDependencyRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskEscalatedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_from_agent_id = None;
        let mut its_from_agent_name = None;
        let mut its_is_automatic = None;
        let mut its_levels_escalated = None;
        let mut its_reason = None;
        let mut its_to_agent_id = None;
        let mut its_to_agent_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "fromAgentId" => object::first(&mut its_from_agent_id, &mut members)?,
                "fromAgentName" => object::first(&mut its_from_agent_name, &mut members)?,
                "isAutomatic" => object::first(&mut its_is_automatic, &mut members)?,
                "levelsEscalated" => {
                    object::first(&mut its_levels_escalated, &mut members)?
                }
                "reason" => object::first(&mut its_reason, &mut members)?,
                "toAgentId" => object::first(&mut its_to_agent_id, &mut members)?,
                "toAgentName" => object::first(&mut its_to_agent_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            from_agent_id: object::required(its_from_agent_id, "fromAgentId")?,
            from_agent_name: its_from_agent_name,
            is_automatic: its_is_automatic,
            levels_escalated: its_levels_escalated,
            reason: object::required(its_reason, "reason")?,
            to_agent_id: object::required(its_to_agent_id, "toAgentId")?,
            to_agent_name: its_to_agent_name,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskEscalatedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskEscalatedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("fromAgentId", &self.from_agent_id)?;
        object::write_some(&mut members, "fromAgentName", &self.from_agent_name)?;
        object::write_some(&mut members, "isAutomatic", &self.is_automatic)?;
        object::write_some(&mut members, "levelsEscalated", &self.levels_escalated)?;
        members.serialize_entry("reason", &self.reason)?;
        members.serialize_entry("toAgentId", &self.to_agent_id)?;
        object::write_some(&mut members, "toAgentName", &self.to_agent_name)?;
        members.end()
    }
}

impl Object for types::TaskEscalatedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskEscalatedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskEscalatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskEscalatedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskEscalatedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskEscalatedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_required = None;
        let mut its_approved_at = None;
        let mut its_approved_by = None;
        let mut its_assignee_id = None;
        let mut its_completed_at = None;
        let mut its_created_at = None;
        let mut its_creator_id = None;
        let mut its_deleted_at = None;
        let mut its_dependencies = None;
        let mut its_dependents = None;
        let mut its_description = None;
        let mut its_due_date = None;
        let mut its_id = None;
        let mut its_identifier = None;
        let mut its_metadata = None;
        let mut its_org_id = None;
        let mut its_parent_task_id = None;
        let mut its_priority = None;
        let mut its_status = None;
        let mut its_tags = None;
        let mut its_title = None;
        let mut its_updated_at = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalRequired" => {
                    object::first(&mut its_approval_required, &mut members)?
                }
                "approvedAt" => object::first(&mut its_approved_at, &mut members)?,
                "approvedBy" => object::first(&mut its_approved_by, &mut members)?,
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "completedAt" => object::first(&mut its_completed_at, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "creatorId" => object::first(&mut its_creator_id, &mut members)?,
                "deletedAt" => object::first(&mut its_deleted_at, &mut members)?,
                "dependencies" => object::first(&mut its_dependencies, &mut members)?,
                "dependents" => object::first(&mut its_dependents, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "dueDate" => object::first(&mut its_due_date, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "identifier" => object::first(&mut its_identifier, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "parentTaskId" => object::first(&mut its_parent_task_id, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_required: its_approval_required,
            approved_at: its_approved_at,
            approved_by: its_approved_by,
            assignee_id: its_assignee_id,
            completed_at: its_completed_at,
            created_at: its_created_at,
            creator_id: its_creator_id,
            deleted_at: its_deleted_at,
            dependencies: its_dependencies.unwrap_or_default(),
            dependents: its_dependents.unwrap_or_default(),
            description: its_description,
            due_date: its_due_date,
            id: its_id,
            identifier: its_identifier,
            metadata: its_metadata,
            org_id: its_org_id,
            parent_task_id: its_parent_task_id,
            priority: its_priority,
            status: its_status,
            tags: its_tags.unwrap_or_default(),
            title: its_title,
            updated_at: its_updated_at,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalRequired", &self.approval_required)?;
        object::write_some(&mut members, "approvedAt", &self.approved_at)?;
        object::write_some(&mut members, "approvedBy", &self.approved_by)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "completedAt", &self.completed_at)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "creatorId", &self.creator_id)?;
        object::write_some(&mut members, "deletedAt", &self.deleted_at)?;
        object::write_unless(
            &mut members,
            "dependencies",
            self.dependencies.is_empty(),
            &self.dependencies,
        )?;
        object::write_unless(
            &mut members,
            "dependents",
            self.dependents.is_empty(),
            &self.dependents,
        )?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "dueDate", &self.due_date)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "identifier", &self.identifier)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "parentTaskId", &self.parent_task_id)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_some(&mut members, "status", &self.status)?;
        object::write_unless(&mut members, "tags", self.tags.is_empty(), &self.tags)?;
        object::write_some(&mut members, "title", &self.title)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.end()
    }
}

impl Object for types::TaskTag {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_tag = None;
        let mut its_task_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "tag" => object::first(&mut its_tag, &mut members)?,
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            id: its_id,
            org_id: its_org_id,
            tag: its_tag,
            task_id: its_task_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "tag", &self.tag)?;
        object::write_some(&mut members, "taskId", &self.task_id)?;
        members.end()
    }
}

impl Object for types::TaskTemplate {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_required = None;
        let mut its_created_at = None;
        let mut its_created_by = None;
        let mut its_description = None;
        let mut its_estimated_minutes = None;
        let mut its_id = None;
        let mut its_metadata = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_priority = None;
        let mut its_required_capabilities = None;
        let mut its_subtasks = None;
        let mut its_tags = None;
        let mut its_task_description = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalRequired" => {
                    object::first(&mut its_approval_required, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "createdBy" => object::first(&mut its_created_by, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "estimatedMinutes" => {
                    object::first(&mut its_estimated_minutes, &mut members)?
                }
                "id" => object::first(&mut its_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "requiredCapabilities" => {
                    object::first(&mut its_required_capabilities, &mut members)?
                }
                "subtasks" => object::first(&mut its_subtasks, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                "taskDescription" => {
                    object::first(&mut its_task_description, &mut members)?
                }
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_required: its_approval_required,
            created_at: its_created_at,
            created_by: its_created_by,
            description: its_description,
            estimated_minutes: its_estimated_minutes,
            id: object::required(its_id, "id")?,
            metadata: its_metadata,
            name: object::required(its_name, "name")?,
            org_id: its_org_id,
            priority: its_priority,
            required_capabilities: its_required_capabilities.unwrap_or_default(),
            subtasks: its_subtasks.unwrap_or_default(),
            tags: its_tags.unwrap_or_default(),
            task_description: its_task_description,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTemplate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTemplate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalRequired", &self.approval_required)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "createdBy", &self.created_by)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "estimatedMinutes", &self.estimated_minutes)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        members.serialize_entry("name", &self.name)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_unless(
            &mut members,
            "requiredCapabilities",
            self.required_capabilities.is_empty(),
            &self.required_capabilities,
        )?;
        object::write_unless(
            &mut members,
            "subtasks",
            self.subtasks.is_empty(),
            &self.subtasks,
        )?;
        object::write_unless(&mut members, "tags", self.tags.is_empty(), &self.tags)?;
        object::write_some(&mut members, "taskDescription", &self.task_description)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::TaskTemplateData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "name" => object::first(&mut its_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            name: object::required(its_name, "name")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTemplateData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTemplateData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("name", &self.name)?;
        members.end()
    }
}

impl Object for types::TaskTemplateEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTemplateEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTemplateEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskTemplateInstantiatedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_main_task_id = None;
        let mut its_subtask_count = None;
        let mut its_template_id = None;
        let mut its_template_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "mainTaskId" => object::first(&mut its_main_task_id, &mut members)?,
                "subtaskCount" => object::first(&mut its_subtask_count, &mut members)?,
                "templateId" => object::first(&mut its_template_id, &mut members)?,
                "templateName" => object::first(&mut its_template_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            main_task_id: object::required(its_main_task_id, "mainTaskId")?,
            subtask_count: its_subtask_count,
            template_id: object::required(its_template_id, "templateId")?,
            template_name: its_template_name,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTemplateInstantiatedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTemplateInstantiatedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("mainTaskId", &self.main_task_id)?;
        object::write_some(&mut members, "subtaskCount", &self.subtask_count)?;
        members.serialize_entry("templateId", &self.template_id)?;
        object::write_some(&mut members, "templateName", &self.template_name)?;
        members.end()
    }
}

impl Object for types::TaskTemplateInstantiatedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTemplateInstantiatedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTemplateInstantiatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskTemplateInstantiatedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTemplateInstantiatedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTemplateInstantiatedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskTemplateReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_required = None;
        let mut its_created_at = None;
        let mut its_created_by = None;
        let mut its_description = None;
        let mut its_estimated_minutes = None;
        let mut its_id = None;
        let mut its_metadata = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_priority = None;
        let mut its_required_capabilities = None;
        let mut its_subtasks = None;
        let mut its_tags = None;
        let mut its_task_description = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalRequired" => {
                    object::first(&mut its_approval_required, &mut members)?
                }
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "createdBy" => object::first(&mut its_created_by, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "estimatedMinutes" => {
                    object::first(&mut its_estimated_minutes, &mut members)?
                }
                "id" => object::first(&mut its_id, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "requiredCapabilities" => {
                    object::first(&mut its_required_capabilities, &mut members)?
                }
                "subtasks" => object::first(&mut its_subtasks, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                "taskDescription" => {
                    object::first(&mut its_task_description, &mut members)?
                }
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_required: its_approval_required,
            created_at: its_created_at,
            created_by: its_created_by,
            description: its_description,
            estimated_minutes: its_estimated_minutes,
            id: its_id,
            metadata: its_metadata,
            name: its_name,
            org_id: its_org_id,
            priority: its_priority,
            required_capabilities: its_required_capabilities.unwrap_or_default(),
            subtasks: its_subtasks.unwrap_or_default(),
            tags: its_tags.unwrap_or_default(),
            task_description: its_task_description,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTemplateReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTemplateReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalRequired", &self.approval_required)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "createdBy", &self.created_by)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "estimatedMinutes", &self.estimated_minutes)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_unless(
            &mut members,
            "requiredCapabilities",
            self.required_capabilities.is_empty(),
            &self.required_capabilities,
        )?;
        object::write_unless(
            &mut members,
            "subtasks",
            self.subtasks.is_empty(),
            &self.subtasks,
        )?;
        object::write_unless(&mut members, "tags", self.tags.is_empty(), &self.tags)?;
        object::write_some(&mut members, "taskDescription", &self.task_description)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::TaskTemplateRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTemplateRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTemplateRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TaskTransitionEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: its_timestamp,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTransitionEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTransitionEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        object::write_some(&mut members, "timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskTransitionHook {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_assignee_id = None;
        let mut its_from_status = None;
        let mut its_hook_type = None;
        let mut its_reason = None;
        let mut its_requires_response = None;
        let mut its_task_id = None;
        let mut its_task_identifier = None;
        let mut its_task_title = None;
        let mut its_to_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "fromStatus" => object::first(&mut its_from_status, &mut members)?,
                "hookType" => object::first(&mut its_hook_type, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "requiresResponse" => {
                    object::first(&mut its_requires_response, &mut members)?
                }
                "taskId" => object::first(&mut its_task_id, &mut members)?,
                "taskIdentifier" => {
                    object::first(&mut its_task_identifier, &mut members)?
                }
                "taskTitle" => object::first(&mut its_task_title, &mut members)?,
                "toStatus" => object::first(&mut its_to_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            assignee_id: its_assignee_id,
            from_status: its_from_status,
            hook_type: its_hook_type,
            reason: its_reason,
            requires_response: its_requires_response,
            task_id: object::required(its_task_id, "taskId")?,
            task_identifier: its_task_identifier,
            task_title: its_task_title,
            to_status: its_to_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTransitionHook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTransitionHook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "fromStatus", &self.from_status)?;
        object::write_some(&mut members, "hookType", &self.hook_type)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "requiresResponse", &self.requires_response)?;
        members.serialize_entry("taskId", &self.task_id)?;
        object::write_some(&mut members, "taskIdentifier", &self.task_identifier)?;
        object::write_some(&mut members, "taskTitle", &self.task_title)?;
        object::write_some(&mut members, "toStatus", &self.to_status)?;
        members.end()
    }
}

impl Object for types::TaskTransitionedData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_from = None;
        let mut its_reason = None;
        let mut its_to = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "from" => object::first(&mut its_from, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "to" => object::first(&mut its_to, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            from: object::required(its_from, "from")?,
            reason: its_reason,
            to: object::required(its_to, "to")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTransitionedData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTransitionedData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("from", &self.from)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        members.serialize_entry("to", &self.to)?;
        members.end()
    }
}

impl Object for types::TaskTransitionedEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTransitionedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTransitionedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TaskTransitionedRecord {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_actor_id = None;
        let mut its_created_at = None;
        let mut its_data = None;
        let mut its_entity_id = None;
        let mut its_entity_type = None;
        let mut its_id = None;
        let mut its_severity = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "actorId" => object::first(&mut its_actor_id, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "data" => object::first(&mut its_data, &mut members)?,
                "entityId" => object::first(&mut its_entity_id, &mut members)?,
                "entityType" => object::first(&mut its_entity_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "severity" => object::first(&mut its_severity, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            actor_id: object::required(its_actor_id, "actorId")?,
            created_at: object::required(its_created_at, "createdAt")?,
            data: object::required(its_data, "data")?,
            entity_id: object::required(its_entity_id, "entityId")?,
            entity_type: object::required(its_entity_type, "entityType")?,
            id: object::required(its_id, "id")?,
            severity: object::required(its_severity, "severity")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TaskTransitionedRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TaskTransitionedRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("actorId", &self.actor_id)?;
        members.serialize_entry("createdAt", &self.created_at)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("entityId", &self.entity_id)?;
        members.serialize_entry("entityType", &self.entity_type)?;
        members.serialize_entry("id", &self.id)?;
        members.serialize_entry("severity", &self.severity)?;
        members.end()
    }
}

impl Object for types::TasksAddCommentBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_body = None;
        let mut its_parent_comment_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "body" => object::first(&mut its_body, &mut members)?,
                "parentCommentId" => {
                    object::first(&mut its_parent_comment_id, &mut members)?
                }
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            body: its_body,
            parent_comment_id: its_parent_comment_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::TasksAddCommentBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksAddCommentBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "body", &self.body)?;
        object::write_some(&mut members, "parentCommentId", &self.parent_comment_id)?;
        members.end()
    }
}

impl Object for types::TasksAddDependencyBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_blocking = None;
        let mut its_depends_on_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "blocking" => object::first(&mut its_blocking, &mut members)?,
                "dependsOnId" => object::first(&mut its_depends_on_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            blocking: its_blocking,
            depends_on_id: its_depends_on_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::TasksAddDependencyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksAddDependencyBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "blocking", &self.blocking)?;
        object::write_some(&mut members, "dependsOnId", &self.depends_on_id)?;
        members.end()
    }
}

impl Object for types::TasksAssignBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_assignee_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            assignee_id: its_assignee_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::TasksAssignBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksAssignBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        members.end()
    }
}

impl Object for types::TasksAutoAssignBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_exclude_agent_ids = None;
        let mut its_min_coverage = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "excludeAgentIds" => {
                    object::first(&mut its_exclude_agent_ids, &mut members)?
                }
                "minCoverage" => object::first(&mut its_min_coverage, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            exclude_agent_ids: its_exclude_agent_ids,
            min_coverage: its_min_coverage,
        })
    }
}

impl<'de> Deserialize<'de> for types::TasksAutoAssignBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksAutoAssignBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "excludeAgentIds", &self.exclude_agent_ids)?;
        object::write_some(&mut members, "minCoverage", &self.min_coverage)?;
        members.end()
    }
}

impl Object for types::TasksCreateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_required = None;
        let mut its_assignee_id = None;
        let mut its_description = None;
        let mut its_due_at = None;
        let mut its_metadata = None;
        let mut its_parent_task_id = None;
        let mut its_priority = None;
        let mut its_tags = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalRequired" => {
                    object::first(&mut its_approval_required, &mut members)?
                }
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "description" => object::first(&mut its_description, &mut members)?,
                "dueAt" => object::first(&mut its_due_at, &mut members)?,
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "parentTaskId" => object::first(&mut its_parent_task_id, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_required: its_approval_required,
            assignee_id: its_assignee_id,
            description: its_description,
            due_at: its_due_at,
            metadata: its_metadata,
            parent_task_id: its_parent_task_id,
            priority: its_priority,
            tags: its_tags,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::TasksCreateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksCreateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalRequired", &self.approval_required)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "dueAt", &self.due_at)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "parentTaskId", &self.parent_task_id)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_some(&mut members, "tags", &self.tags)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::TasksCreateTemplateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_name = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "name" => object::first(&mut its_name, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { name: its_name })
    }
}

impl<'de> Deserialize<'de> for types::TasksCreateTemplateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksCreateTemplateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "name", &self.name)?;
        members.end()
    }
}

impl Object for types::TasksEscalateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_notes = None;
        let mut its_reason = None;
        let mut its_target_agent_id = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "notes" => object::first(&mut its_notes, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "targetAgentId" => object::first(&mut its_target_agent_id, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            notes: its_notes,
            reason: its_reason,
            target_agent_id: its_target_agent_id,
        })
    }
}

impl<'de> Deserialize<'de> for types::TasksEscalateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksEscalateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "notes", &self.notes)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "targetAgentId", &self.target_agent_id)?;
        members.end()
    }
}

impl Object for types::TasksTransitionBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_reason = None;
        let mut its_status = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "reason" => object::first(&mut its_reason, &mut members)?,
                "status" => object::first(&mut its_status, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            reason: its_reason,
            status: its_status,
        })
    }
}

impl<'de> Deserialize<'de> for types::TasksTransitionBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TasksTransitionBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "status", &self.status)?;
        members.end()
    }
}

impl Object for types::TemplatesCreateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_approval_required = None;
        let mut its_description = None;
        let mut its_estimated_minutes = None;
        let mut its_metadata = None;
        let mut its_name = None;
        let mut its_priority = None;
        let mut its_required_capabilities = None;
        let mut its_subtasks = None;
        let mut its_tags = None;
        let mut its_task_description = None;
        let mut its_title = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "approvalRequired" => {
                    object::first(&mut its_approval_required, &mut members)?
                }
                "description" => object::first(&mut its_description, &mut members)?,
                "estimatedMinutes" => {
                    object::first(&mut its_estimated_minutes, &mut members)?
                }
                "metadata" => object::first(&mut its_metadata, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "priority" => object::first(&mut its_priority, &mut members)?,
                "requiredCapabilities" => {
                    object::first(&mut its_required_capabilities, &mut members)?
                }
                "subtasks" => object::first(&mut its_subtasks, &mut members)?,
                "tags" => object::first(&mut its_tags, &mut members)?,
                "taskDescription" => {
                    object::first(&mut its_task_description, &mut members)?
                }
                "title" => object::first(&mut its_title, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            approval_required: its_approval_required,
            description: its_description,
            estimated_minutes: its_estimated_minutes,
            metadata: its_metadata,
            name: its_name,
            priority: its_priority,
            required_capabilities: its_required_capabilities,
            subtasks: its_subtasks,
            tags: its_tags,
            task_description: its_task_description,
            title: its_title,
        })
    }
}

impl<'de> Deserialize<'de> for types::TemplatesCreateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TemplatesCreateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "approvalRequired", &self.approval_required)?;
        object::write_some(&mut members, "description", &self.description)?;
        object::write_some(&mut members, "estimatedMinutes", &self.estimated_minutes)?;
        object::write_some(&mut members, "metadata", &self.metadata)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "priority", &self.priority)?;
        object::write_some(
            &mut members,
            "requiredCapabilities",
            &self.required_capabilities,
        )?;
        object::write_some(&mut members, "subtasks", &self.subtasks)?;
        object::write_some(&mut members, "tags", &self.tags)?;
        object::write_some(&mut members, "taskDescription", &self.task_description)?;
        object::write_some(&mut members, "title", &self.title)?;
        members.end()
    }
}

impl Object for types::TemplatesInstantiateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_assignee_id = None;
        let mut its_description_override = None;
        let mut its_due_at = None;
        let mut its_template_id = None;
        let mut its_title_override = None;
        let mut its_variables = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "assigneeId" => object::first(&mut its_assignee_id, &mut members)?,
                "descriptionOverride" => {
                    object::first(&mut its_description_override, &mut members)?
                }
                "dueAt" => object::first(&mut its_due_at, &mut members)?,
                "templateId" => object::first(&mut its_template_id, &mut members)?,
                "titleOverride" => object::first(&mut its_title_override, &mut members)?,
                "variables" => object::first(&mut its_variables, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            assignee_id: its_assignee_id,
            description_override: its_description_override,
            due_at: its_due_at,
            template_id: its_template_id,
            title_override: its_title_override,
            variables: its_variables,
        })
    }
}

impl<'de> Deserialize<'de> for types::TemplatesInstantiateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TemplatesInstantiateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "assigneeId", &self.assignee_id)?;
        object::write_some(
            &mut members,
            "descriptionOverride",
            &self.description_override,
        )?;
        object::write_some(&mut members, "dueAt", &self.due_at)?;
        object::write_some(&mut members, "templateId", &self.template_id)?;
        object::write_some(&mut members, "titleOverride", &self.title_override)?;
        object::write_some(&mut members, "variables", &self.variables)?;
        members.end()
    }
}

impl Object for types::TestEvent {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_data = None;
        let mut its_event = None;
        let mut its_timestamp = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "data" => object::first(&mut its_data, &mut members)?,
                "event" => object::first(&mut its_event, &mut members)?,
                "timestamp" => object::first(&mut its_timestamp, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            data: object::required(its_data, "data")?,
            event: object::required(its_event, "event")?,
            timestamp: object::required(its_timestamp, "timestamp")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TestEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TestEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("data", &self.data)?;
        members.serialize_entry("event", &self.event)?;
        members.serialize_entry("timestamp", &self.timestamp)?;
        members.end()
    }
}

impl Object for types::TestEventData {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { message: its_message })
    }
}

impl<'de> Deserialize<'de> for types::TestEventData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TestEventData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        members.end()
    }
}

impl Object for types::TokenPair {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_access_token = None;
        let mut its_expires_in = None;
        let mut its_refresh_token = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "accessToken" => object::first(&mut its_access_token, &mut members)?,
                "expiresIn" => object::first(&mut its_expires_in, &mut members)?,
                "refreshToken" => object::first(&mut its_refresh_token, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            access_token: its_access_token,
            expires_in: its_expires_in,
            refresh_token: its_refresh_token,
        })
    }
}

impl<'de> Deserialize<'de> for types::TokenPair {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TokenPair {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "accessToken", &self.access_token)?;
        object::write_some(&mut members, "expiresIn", &self.expires_in)?;
        object::write_some(&mut members, "refreshToken", &self.refresh_token)?;
        members.end()
    }
}

impl Object for types::TopSpender {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_agent_id = None;
        let mut its_agent_name = None;
        let mut its_total_spent = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "agentId" => object::first(&mut its_agent_id, &mut members)?,
                "agentName" => object::first(&mut its_agent_name, &mut members)?,
                "totalSpent" => object::first(&mut its_total_spent, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            agent_id: object::required(its_agent_id, "agentId")?,
            agent_name: object::required(its_agent_name, "agentName")?,
            total_spent: object::required(its_total_spent, "totalSpent")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TopSpender {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TopSpender {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("agentId", &self.agent_id)?;
        members.serialize_entry("agentName", &self.agent_name)?;
        members.serialize_entry("totalSpent", &self.total_spent)?;
        members.end()
    }
}

impl Object for types::TotpSetup {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_message = None;
        let mut its_qr_code = None;
        let mut its_recovery_codes = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "message" => object::first(&mut its_message, &mut members)?,
                "qrCode" => object::first(&mut its_qr_code, &mut members)?,
                "recoveryCodes" => object::first(&mut its_recovery_codes, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            message: its_message,
            qr_code: its_qr_code,
            recovery_codes: its_recovery_codes.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for types::TotpSetup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TotpSetup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "message", &self.message)?;
        object::write_some(&mut members, "qrCode", &self.qr_code)?;
        object::write_unless(
            &mut members,
            "recoveryCodes",
            self.recovery_codes.is_empty(),
            &self.recovery_codes,
        )?;
        members.end()
    }
}

impl Object for types::TransferResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_from = None;
        let mut its_to = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "from" => object::first(&mut its_from, &mut members)?,
                "to" => object::first(&mut its_to, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { from: its_from, to: its_to })
    }
}

impl<'de> Deserialize<'de> for types::TransferResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TransferResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "from", &self.from)?;
        object::write_some(&mut members, "to", &self.to)?;
        members.end()
    }
}

impl Object for types::TriggerSpending {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_avg_amount = None;
        let mut its_count = None;
        let mut its_total_amount = None;
        let mut its_trigger_type = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "avgAmount" => object::first(&mut its_avg_amount, &mut members)?,
                "count" => object::first(&mut its_count, &mut members)?,
                "totalAmount" => object::first(&mut its_total_amount, &mut members)?,
                "triggerType" => object::first(&mut its_trigger_type, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            avg_amount: object::required(its_avg_amount, "avgAmount")?,
            count: object::required(its_count, "count")?,
            total_amount: object::required(its_total_amount, "totalAmount")?,
            trigger_type: object::required(its_trigger_type, "triggerType")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::TriggerSpending {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::TriggerSpending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("avgAmount", &self.avg_amount)?;
        members.serialize_entry("count", &self.count)?;
        members.serialize_entry("totalAmount", &self.total_amount)?;
        members.serialize_entry("triggerType", &self.trigger_type)?;
        members.end()
    }
}

impl Object for types::UnreadCount {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_count = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "count" => object::first(&mut its_count, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            count: object::required(its_count, "count")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::UnreadCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::UnreadCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("count", &self.count)?;
        members.end()
    }
}

impl Object for types::UserBrief {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_email = None;
        let mut its_id = None;
        let mut its_name = None;
        let mut its_role = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "email" => object::first(&mut its_email, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "role" => object::first(&mut its_role, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            email: its_email,
            id: its_id,
            name: its_name,
            role: its_role,
        })
    }
}

impl<'de> Deserialize<'de> for types::UserBrief {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::UserBrief {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "email", &self.email)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "role", &self.role)?;
        members.end()
    }
}

impl Object for types::VoteReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_created_at = None;
        let mut its_id = None;
        let mut its_org_id = None;
        let mut its_reason = None;
        let mut its_request_id = None;
        let mut its_vote = None;
        let mut its_voter_id = None;
        let mut its_voter_level = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "reason" => object::first(&mut its_reason, &mut members)?,
                "requestId" => object::first(&mut its_request_id, &mut members)?,
                "vote" => object::first(&mut its_vote, &mut members)?,
                "voterId" => object::first(&mut its_voter_id, &mut members)?,
                "voterLevel" => object::first(&mut its_voter_level, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            created_at: its_created_at,
            id: its_id,
            org_id: its_org_id,
            reason: its_reason,
            request_id: its_request_id,
            vote: its_vote,
            voter_id: its_voter_id,
            voter_level: its_voter_level,
        })
    }
}

impl<'de> Deserialize<'de> for types::VoteReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::VoteReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "reason", &self.reason)?;
        object::write_some(&mut members, "requestId", &self.request_id)?;
        object::write_some(&mut members, "vote", &self.vote)?;
        object::write_some(&mut members, "voterId", &self.voter_id)?;
        object::write_some(&mut members, "voterLevel", &self.voter_level)?;
        members.end()
    }
}

impl Object for types::Webhook {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_can_block = None;
        let mut its_created_at = None;
        let mut its_enabled = None;
        let mut its_events = None;
        let mut its_failure_count = None;
        let mut its_hook_type = None;
        let mut its_id = None;
        let mut its_last_error = None;
        let mut its_last_triggered_at = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_secret = None;
        let mut its_timeout_ms = None;
        let mut its_updated_at = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "canBlock" => object::first(&mut its_can_block, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "enabled" => object::first(&mut its_enabled, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "failureCount" => object::first(&mut its_failure_count, &mut members)?,
                "hookType" => object::first(&mut its_hook_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "lastError" => object::first(&mut its_last_error, &mut members)?,
                "lastTriggeredAt" => {
                    object::first(&mut its_last_triggered_at, &mut members)?
                }
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "secret" => object::first(&mut its_secret, &mut members)?,
                "timeoutMs" => object::first(&mut its_timeout_ms, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            can_block: its_can_block,
            created_at: its_created_at,
            enabled: its_enabled,
            events: its_events.unwrap_or_default(),
            failure_count: its_failure_count,
            hook_type: its_hook_type,
            id: object::required(its_id, "id")?,
            last_error: its_last_error,
            last_triggered_at: its_last_triggered_at,
            name: its_name,
            org_id: its_org_id,
            secret: its_secret,
            timeout_ms: its_timeout_ms,
            updated_at: its_updated_at,
            url: object::required(its_url, "url")?,
        })
    }
}

impl<'de> Deserialize<'de> for types::Webhook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::Webhook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "canBlock", &self.can_block)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "enabled", &self.enabled)?;
        object::write_unless(
            &mut members,
            "events",
            self.events.is_empty(),
            &self.events,
        )?;
        object::write_some(&mut members, "failureCount", &self.failure_count)?;
        object::write_some(&mut members, "hookType", &self.hook_type)?;
        members.serialize_entry("id", &self.id)?;
        object::write_some(&mut members, "lastError", &self.last_error)?;
        object::write_some(&mut members, "lastTriggeredAt", &self.last_triggered_at)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "secret", &self.secret)?;
        object::write_some(&mut members, "timeoutMs", &self.timeout_ms)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        members.serialize_entry("url", &self.url)?;
        members.end()
    }
}

impl Object for types::WebhookDeleted {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_success = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "success" => object::first(&mut its_success, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self { success: its_success })
    }
}

impl<'de> Deserialize<'de> for types::WebhookDeleted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhookDeleted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "success", &self.success)?;
        members.end()
    }
}

impl Object for types::WebhookReceipt {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_can_block = None;
        let mut its_created_at = None;
        let mut its_enabled = None;
        let mut its_events = None;
        let mut its_failure_count = None;
        let mut its_hook_type = None;
        let mut its_id = None;
        let mut its_last_error = None;
        let mut its_last_triggered_at = None;
        let mut its_name = None;
        let mut its_org_id = None;
        let mut its_secret = None;
        let mut its_timeout_ms = None;
        let mut its_updated_at = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "canBlock" => object::first(&mut its_can_block, &mut members)?,
                "createdAt" => object::first(&mut its_created_at, &mut members)?,
                "enabled" => object::first(&mut its_enabled, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "failureCount" => object::first(&mut its_failure_count, &mut members)?,
                "hookType" => object::first(&mut its_hook_type, &mut members)?,
                "id" => object::first(&mut its_id, &mut members)?,
                "lastError" => object::first(&mut its_last_error, &mut members)?,
                "lastTriggeredAt" => {
                    object::first(&mut its_last_triggered_at, &mut members)?
                }
                "name" => object::first(&mut its_name, &mut members)?,
                "orgId" => object::first(&mut its_org_id, &mut members)?,
                "secret" => object::first(&mut its_secret, &mut members)?,
                "timeoutMs" => object::first(&mut its_timeout_ms, &mut members)?,
                "updatedAt" => object::first(&mut its_updated_at, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            can_block: its_can_block,
            created_at: its_created_at,
            enabled: its_enabled,
            events: its_events.unwrap_or_default(),
            failure_count: its_failure_count,
            hook_type: its_hook_type,
            id: its_id,
            last_error: its_last_error,
            last_triggered_at: its_last_triggered_at,
            name: its_name,
            org_id: its_org_id,
            secret: its_secret,
            timeout_ms: its_timeout_ms,
            updated_at: its_updated_at,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhookReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhookReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "canBlock", &self.can_block)?;
        object::write_some(&mut members, "createdAt", &self.created_at)?;
        object::write_some(&mut members, "enabled", &self.enabled)?;
        object::write_unless(
            &mut members,
            "events",
            self.events.is_empty(),
            &self.events,
        )?;
        object::write_some(&mut members, "failureCount", &self.failure_count)?;
        object::write_some(&mut members, "hookType", &self.hook_type)?;
        object::write_some(&mut members, "id", &self.id)?;
        object::write_some(&mut members, "lastError", &self.last_error)?;
        object::write_some(&mut members, "lastTriggeredAt", &self.last_triggered_at)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "orgId", &self.org_id)?;
        object::write_some(&mut members, "secret", &self.secret)?;
        object::write_some(&mut members, "timeoutMs", &self.timeout_ms)?;
        object::write_some(&mut members, "updatedAt", &self.updated_at)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::WebhookTestResult {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_error = None;
        let mut its_success = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "error" => object::first(&mut its_error, &mut members)?,
                "success" => object::first(&mut its_success, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            error: its_error,
            success: its_success,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhookTestResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhookTestResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "error", &self.error)?;
        object::write_some(&mut members, "success", &self.success)?;
        members.end()
    }
}

impl Object for types::WebhooksCreateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_can_block = None;
        let mut its_events = None;
        let mut its_hook_type = None;
        let mut its_name = None;
        let mut its_secret = None;
        let mut its_timeout_ms = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "canBlock" => object::first(&mut its_can_block, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "hookType" => object::first(&mut its_hook_type, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "secret" => object::first(&mut its_secret, &mut members)?,
                "timeoutMs" => object::first(&mut its_timeout_ms, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            can_block: its_can_block,
            events: its_events,
            hook_type: its_hook_type,
            name: its_name,
            secret: its_secret,
            timeout_ms: its_timeout_ms,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhooksCreateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhooksCreateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "canBlock", &self.can_block)?;
        object::write_some(&mut members, "events", &self.events)?;
        object::write_some(&mut members, "hookType", &self.hook_type)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "secret", &self.secret)?;
        object::write_some(&mut members, "timeoutMs", &self.timeout_ms)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}

impl Object for types::WebhooksUpdateBody {
    fn read<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut its_can_block = None;
        let mut its_enabled = None;
        let mut its_events = None;
        let mut its_hook_type = None;
        let mut its_name = None;
        let mut its_secret = None;
        let mut its_timeout_ms = None;
        let mut its_url = None;
        while let Some(name) = members.next_key::<Name<'_>>()? {
            match name.as_str() {
                "canBlock" => object::first(&mut its_can_block, &mut members)?,
                "enabled" => object::first(&mut its_enabled, &mut members)?,
                "events" => object::first(&mut its_events, &mut members)?,
                "hookType" => object::first(&mut its_hook_type, &mut members)?,
                "name" => object::first(&mut its_name, &mut members)?,
                "secret" => object::first(&mut its_secret, &mut members)?,
                "timeoutMs" => object::first(&mut its_timeout_ms, &mut members)?,
                "url" => object::first(&mut its_url, &mut members)?,
                _ => object::skip(&mut members)?,
            }
        }
        Ok(Self {
            can_block: its_can_block,
            enabled: its_enabled,
            events: its_events,
            hook_type: its_hook_type,
            name: its_name,
            secret: its_secret,
            timeout_ms: its_timeout_ms,
            url: its_url,
        })
    }
}

impl<'de> Deserialize<'de> for types::WebhooksUpdateBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read_object(deserializer)
    }
}

impl Serialize for types::WebhooksUpdateBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        object::write_some(&mut members, "canBlock", &self.can_block)?;
        object::write_some(&mut members, "enabled", &self.enabled)?;
        object::write_some(&mut members, "events", &self.events)?;
        object::write_some(&mut members, "hookType", &self.hook_type)?;
        object::write_some(&mut members, "name", &self.name)?;
        object::write_some(&mut members, "secret", &self.secret)?;
        object::write_some(&mut members, "timeoutMs", &self.timeout_ms)?;
        object::write_some(&mut members, "url", &self.url)?;
        members.end()
    }
}
