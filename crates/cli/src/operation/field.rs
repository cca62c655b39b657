//! What an operation takes, and by which flag.

use guildhall::Operation;
use guildhall_runtime::Location;
use serde_json::Value;

use crate::{
    schema::{self, Schemas, kind},
    words::kebab,
};

/// Something that an operation takes.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// The flag, without its dashes: `job-id`.
    pub(crate) flag: String,
    /// Another flag for it, by the name that the platform's own client has for it.
    pub(crate) alias: Option<String>,
    /// The name on the wire: `jobId`.
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    /// Its schema, with the reference followed.
    pub(crate) schema: Value,
    /// The spec's words on it.
    pub(crate) description: String,
    pub(crate) example: Option<Value>,
}

/// Where a field goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query {
        /// Several values in one, separated by commas.
        csv: bool,
    },
    Header,
    Body,
    /// A file that is uploaded as a part of a form.
    File,
}

/// What carries an operation's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyForm {
    None,
    Json,
    Multipart,
}

/// Flags that every operation has, which a field therefore cannot have as they are.
const TAKEN: &[&str] = &[
    "all",
    "allow-unknown",
    "base-url",
    "body",
    "dialect",
    "dry-run",
    "env",
    "force",
    "help",
    "idempotency-key",
    "include",
    "json",
    "max",
    "max-retries",
    "null",
    "output",
    "raw",
    "table",
    "timeout",
    "version",
];

impl Field {
    /// The id of its argument. It is unique within an operation.
    pub(crate) fn id(&self) -> String {
        let place = match self.place {
            Place::Path => "path",
            Place::Query { .. } => "query",
            Place::Header => "header",
            Place::Body | Place::File => "body",
        };
        format!("{place}:{}", self.name)
    }

    /// Whether it must not be printed, nor stand on a command line.
    pub(crate) fn is_secret(&self) -> bool {
        self.schema["x-secret"] == true
    }

    /// Whether it takes several values, by repetition.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.place, Place::Query { csv: true }) || kind::Kind::of(&self.schema) == kind::Kind::List
    }

    /// The flag as it is typed: a secret is read from a file.
    pub(crate) fn typed(&self) -> String {
        if self.is_secret() { format!("--{}-file", self.flag) } else { format!("--{}", self.flag) }
    }
}

/// Everything that an operation takes: path parameters in the order of the path, then the query, headers and members of the body.
pub(crate) fn of_operation(operation: &Operation, spec: &Value, schemas: &Schemas) -> Vec<Field> {
    let mut fields: Vec<Field> = operation.parameters.iter().map(|parameter| of_parameter(parameter, spec, schemas)).collect();
    fields.sort_by_key(|field| match field.place {
        Place::Path => 0,
        Place::Query { .. } => 1,
        _ => 2,
    });
    fields.extend(of_body(spec, schemas));
    let mut flags: Vec<String> = Vec::with_capacity(fields.len());
    for field in &mut fields {
        let is_taken = |flag: &str, flags: &[String]| TAKEN.contains(&flag) || flags.iter().any(|other| other == flag);
        if is_taken(&field.flag, &flags) {
            // Two members of one name differ by where they go.
            let place = field.id();
            field.flag = format!("{}-{}", place.split(':').next().unwrap_or_default(), field.flag);
        }
        flags.push(field.flag.clone());
    }
    fields
}

/// What carries the body, as the spec says.
pub(crate) fn body_form(spec: &Value) -> BodyForm {
    match schema::body(spec) {
        None => BodyForm::None,
        Some((media_type, _)) if media_type.starts_with("multipart/") => BodyForm::Multipart,
        Some(_) => BodyForm::Json,
    }
}

pub(super) fn of_parameter(parameter: &guildhall_runtime::Parameter, spec: &Value, schemas: &Schemas) -> Field {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    };
    let described = spec["parameters"].as_array().into_iter().flatten();
    let described = described.into_iter().find(|described| described["name"] == parameter.name && described["in"] == place);
    let described = described.map(|described| schemas.resolve(described)).unwrap_or_default();
    let mut schema = schemas.resolve(&described["schema"]);
    // A parameter can be a secret whatever its schema is for.
    if described["x-secret"] == true {
        schema["x-secret"] = true.into();
    }
    let description = [schema::description(&described), schema::description(&schema)].into_iter().find(|words| !words.is_empty());
    Field {
        flag: kebab(parameter.name),
        alias: None,
        name: parameter.name.to_owned(),
        place: match parameter.location {
            Location::Path => Place::Path,
            Location::Query => Place::Query { csv: described["x-csv"] == true },
            Location::Header => Place::Header,
        },
        required: parameter.required,
        description: description.unwrap_or_default().to_owned(),
        example: described.get("example").or_else(|| schema::example(&schema)).cloned(),
        schema,
    }
}

fn of_body(spec: &Value, schemas: &Schemas) -> Vec<Field> {
    let Some((_, body)) = schema::body(spec) else { return Vec::new() };
    let body = schemas.resolve(&body);
    let required: Vec<&str> = body["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let examples = schema::example(&body);
    let members = body["properties"].as_object().into_iter().flatten().map(|(name, member)| {
        let schema = schemas.resolve(member);
        Field {
            // The name of the library's method, where that is not the wire's.
            flag: kebab(member["x-setter"].as_str().unwrap_or(name)),
            alias: member["x-setter-alias"].as_str().map(kebab),
            name: name.clone(),
            place: if schema["format"] == "binary" { Place::File } else { Place::Body },
            required: required.contains(&name.as_str()),
            description: match schema["x-omitted"].as_str() {
                Some(omitted) => format!("{} Without it {omitted}.", schema::description(&schema).trim_end()),
                None => schema::description(&schema).to_owned(),
            },
            example: examples.and_then(|example| example.get(name)).or_else(|| schema::example(&schema)).cloned(),
            schema,
        }
    });
    let mut members: Vec<Field> = members.collect();
    // What cannot be left out comes first; the spec's JSON is in the order of the alphabet.
    members.sort_by_key(|field| required.iter().position(|name| *name == field.name).unwrap_or(usize::MAX));
    members
}
