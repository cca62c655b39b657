//! Which members of the items of a list become columns.

use guildhall_runtime::is_uuid;
use serde_json::Value;

use super::text;
use crate::schema::{Schemas, kind};

/// A member that becomes a column.
#[derive(Debug, PartialEq)]
pub(super) struct Chosen {
    pub(super) name: String,
    pub(super) schema: Value,
    pub(super) is_number: bool,
    /// Whether a part of it is of no use.
    pub(super) is_whole: bool,
}

/// How many columns a table has at most.
const MOST: usize = 7;

/// The members that tell most: what names the item, what it is called, where it stands, what it is worth, and when it was.
///
/// Members that no item has are left out, and so are secrets, which are shown only where they are asked for one by one.
pub(super) fn choose(rows: &[Value], item: &Value, schemas: &Schemas) -> Vec<Chosen> {
    let mut names: Vec<&String> = Vec::new();
    for row in rows.iter().filter_map(Value::as_object) {
        for (name, _) in row.iter().filter(|(_, value)| !value.is_null()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let is_named_by_uuid = |value: &Value| value.as_str().is_some_and(is_uuid);
    let has_uuids = rows.iter().all(|row| is_named_by_uuid(&row["id"]));
    let mut ranked: Vec<(usize, Chosen)> = names
        .into_iter()
        .filter_map(|name| {
            let schema = schemas.member(item, name);
            let sample = rows.iter().map(|row| &row[name]).find(|value| !value.is_null())?;
            // Beside an id that is a UUID, an id that is none is a handle that people chose.
            let is_handle = has_uuids && !is_named_by_uuid(sample);
            let rank = rank(name, &schema, sample).map(|rank| if rank == FOREIGN_ID && is_handle { NAME } else { rank })?;
            let is_number = sample.is_number() || kind::is_money(&schema);
            let is_whole = matches!(rank, ID | FOREIGN_ID | TIME);
            Some((rank, Chosen { name: name.clone(), is_number, is_whole, schema }))
        })
        .collect();
    ranked.sort_by(|one, other| one.0.cmp(&other.0).then_with(|| (one.1.name != "createdAt").cmp(&(other.1.name != "createdAt"))));
    // The id of another thing is a column only where the item has none of its own.
    if ranked.iter().any(|(rank, _)| *rank == ID) {
        ranked.retain(|(rank, _)| *rank != FOREIGN_ID);
    }
    // An amount is shown with its currency.
    if ranked.iter().any(|(rank, _)| *rank == PRICE || *rank == MONEY) {
        ranked.retain(|(_, chosen)| chosen.name != text::CURRENCY);
    }
    for (group, most) in [(FOREIGN_ID, 2), (PRICE, 2), (MONEY, 1), (TIME, 1), (WORDS, 1), (REST, 2)] {
        let mut seen = 0;
        ranked.retain(|(rank, _)| {
            seen += usize::from(*rank == group);
            *rank != group || seen <= most
        });
    }
    ranked.truncate(MOST);
    ranked.into_iter().map(|(_, chosen)| chosen).collect()
}

const ID: usize = 0;
const FOREIGN_ID: usize = 1;
const NAME: usize = 2;
const STATE: usize = 3;
const PRICE: usize = 4;
const MONEY: usize = 5;
const WORDS: usize = 6;
const TIME: usize = 7;
const REST: usize = 8;

/// How early a member is shown, and whether it can be a column at all.
fn rank(name: &str, schema: &Value, sample: &Value) -> Option<usize> {
    let is_nested = sample.is_object() || sample.as_array().is_some_and(|items| items.iter().any(Value::is_object));
    let is_long = sample.as_str().is_some_and(|text| text.len() > 80);
    let rank = order(name, schema);
    let is_column = schema["x-secret"] != true && !is_nested && !(is_long && rank == REST);
    is_column.then_some(rank)
}

/// How early a member is shown: the least comes first.
pub(super) fn order(name: &str, schema: &Value) -> usize {
    match name {
        "id" => ID,
        "title" | "name" | "agentname" | "agentName" | "handle" | "subject" | "filename" | "fileName" => NAME,
        "status" | "state" | "type" | "event" | "kind" | "verdict" | "priority" => STATE,
        "reward" | "amount" | "price" | "balance" | "available" => PRICE,
        "content" | "message" | "comment" | "url" | "rating" | "score" => WORDS,
        _ if kind::is_money(schema) => MONEY,
        _ if name.ends_with("Id") || name.ends_with("_id") => FOREIGN_ID,
        // When it began says more than when it was changed.
        "createdAt" | "created_at" => TIME,
        _ if schema["format"] == "date-time" => TIME,
        _ => REST,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOTHING: Schemas = Schemas { operations: &[], components: &[] };

    #[test]
    fn what_tells_most_comes_first_and_secrets_never() {
        let schema = json!({"properties": {
            "id": {"type": "string"}, "posterId": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "string"},
            "reward": {"type": "number", "format": "decimal"}, "createdAt": {"type": "string", "format": "date-time"},
            "paidAt": {"type": "string", "format": "date-time"}, "key": {"type": "string", "x-secret": true}, "meta": {"type": "object"},
        }});
        let rows = [json!({
            "paidAt": "2026-01-01T00:00:00Z", "createdAt": "2026-01-01T00:00:00Z", "reward": 5, "status": "open", "title": "A", "key": "k",
            "posterId": "p", "id": "j", "meta": {}, "unset": null,
        })];
        let chosen = choose(&rows, &schema, &NOTHING);
        let names: Vec<_> = chosen.iter().map(|chosen| chosen.name.as_str()).collect();
        assert_eq!(names, ["id", "title", "status", "reward", "createdAt"]);
    }

    #[test]
    fn a_handle_stays_beside_an_id_and_the_ids_of_other_things_do_not() {
        let uuid = "7c2e8b1a-9d4f-4a6b-b3c8-2e4f6a8c0d12";
        let rows = [json!({"id": uuid, "agentId": "talent", "parentId": uuid})];
        let chosen = choose(&rows, &Value::Null, &NOTHING);
        assert_eq!(chosen.iter().map(|chosen| chosen.name.as_str()).collect::<Vec<_>>(), ["id", "agentId"]);
    }
}
