//! What the command line gives an operation, checked against the spec before anything is sent.

use clap::ArgMatches;
use guildhall::Secret;
use serde_json::{Map, Value};

use super::{
    body,
    command::position_id,
    field::{self, BodyForm, Field, Place},
    handwritten::Upload,
};
use crate::{
    failure::{Complaint, Failure},
    files,
    prompt::NOBODY_TO_ASK,
    schema::{
        self, Schemas,
        check::{self, Checker},
        kind,
    },
    words::first_paragraph,
};

/// What an operation is called with.
#[derive(Debug, Default)]
pub(super) struct Arguments {
    /// The parts of the path, in its order.
    pub(super) path: Vec<String>,
    /// The parameters of the query by their names, each with one value or with those of a list.
    pub(super) query: Vec<(String, Vec<String>)>,
    pub(super) headers: Vec<(String, String)>,
    /// The JSON body; none if the operation takes none.
    pub(super) body: Option<Value>,
    pub(super) uploads: Vec<Upload>,
}

/// Where the arguments come from, and what they are to be.
pub(super) struct Reader<'a> {
    pub(super) spec: &'a Value,
    pub(super) fields: &'a [Field],
    pub(super) schemas: &'a Schemas,
    pub(super) matches: &'a ArgMatches,
    /// Asks for a secret by its name.
    pub(super) ask: fn(&str) -> Result<Option<Secret>, Failure>,
}

impl Reader<'_> {
    /// The arguments, or everything that is wrong with them.
    pub(super) fn read(&self) -> Result<Arguments, Failure> {
        let mut arguments = Arguments::default();
        let mut complaints = Vec::new();
        let mut members = Map::new();
        let mut positions = self.positions();
        for field in self.fields {
            let given = self.values(field, &mut positions, &mut complaints)?;
            match field.place {
                _ if given.is_empty() => {
                    if field.required && !matches!(field.place, Place::Body) {
                        complaints.push(missing(field));
                    }
                }
                Place::Path => arguments.path.extend(given.iter().map(kind::write)),
                Place::Query { .. } => arguments.query.push((field.name.clone(), given.iter().map(kind::write).collect())),
                Place::Header => arguments.headers.push((field.name.clone(), kind::write(&given[0]))),
                Place::File => arguments.uploads.push(Upload { part: field.name.clone(), path: kind::write(&given[0]).into() }),
                Place::Body => {
                    let value = if field.is_list() { Value::Array(given) } else { given[0].clone() };
                    members.insert(field.name.clone(), value);
                }
            }
        }
        if positions.next().is_some() {
            complaints
                .push(Complaint { message: "a part of the path is given twice, by its flag and without one".to_owned(), words: None });
        }
        if field::body_form(self.spec) == BodyForm::Json {
            let body = body::put_together(self, members)?;
            complaints.extend(self.omissions(&body));
            self.look_at_body(&body, &mut complaints);
            arguments.body = Some(body);
        }
        if complaints.is_empty() { Ok(arguments) } else { Err(Failure::Usage(complaints)) }
    }

    /// Whether a switch of this operation is on.
    pub(super) fn is_on(&self, name: &str) -> bool {
        self.matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
    }

    /// The arguments without a flag.
    fn positions(&self) -> std::vec::IntoIter<String> {
        let paths = self.fields.iter().filter(|field| field.place == Place::Path).count();
        let given = (0..paths).filter_map(|index| self.matches.get_one::<String>(&position_id(index)).cloned());
        given.collect::<Vec<_>>().into_iter()
    }

    /// The values of a field: none, one, or those of a list.
    fn values(
        &self,
        field: &Field,
        positions: &mut impl Iterator<Item = String>,
        complaints: &mut Vec<Complaint>,
    ) -> Result<Vec<Value>, Failure> {
        let given = self.matches.get_many::<String>(&field.id()).map(|values| values.cloned().collect::<Vec<_>>());
        let given = match given {
            Some(given) => given,
            None if field.place == Place::Path => positions.next().into_iter().collect(),
            None => Vec::new(),
        };
        if field.is_secret() {
            return self.secret(field, given.first());
        }
        if field.place == Place::File {
            return Ok(given.into_iter().map(Value::String).collect());
        }
        let mut values = Vec::new();
        for text in &given {
            let parts: Vec<&str> = if field.place == (Place::Query { csv: true }) { text.split(',').collect() } else { vec![text] };
            for part in parts {
                match kind::read(part, &field.schema, self.schemas) {
                    Ok(value) => values.push(value),
                    Err(problem) => complaints.push(about(field, &problem)),
                }
            }
        }
        // Members of the body are looked at all together.
        if field.place != Place::Body {
            let checker = self.checker();
            let problems = values.iter().flat_map(|value| checker.problems(value, &field.schema));
            complaints.extend(problems.map(|problem| about(field, &problem.message)));
        }
        Ok(values)
    }

    /// A secret: from its file, or typed in if the platform does not go without it.
    fn secret(&self, field: &Field, file: Option<&String>) -> Result<Vec<Value>, Failure> {
        let secret = match file {
            Some(path) => Some(files::secret(path, &field.typed())?),
            None if field.required && !self.is_on("dry-run") && !self.has_body(field) => (self.ask)(&field.name)?,
            None => None,
        };
        Ok(secret.map(|secret| secret.expose().into()).into_iter().collect())
    }

    /// Members that nobody left out on purpose, though the platform takes more without them than may have been meant. Whoever writes the
    /// whole body says what is in it.
    fn omissions(&self, body: &Value) -> Vec<Complaint> {
        let is_absent = |field: &&Field| field.place == Place::Body && !self.has_body(field) && body.get(&field.name).is_none();
        let told = |field: &Field| {
            let omitted = field.schema["x-omitted"].as_str()?;
            Some(about(field, &format!("without it {omitted}; give it, or --body '{{}}' if that is meant")))
        };
        self.fields.iter().filter(is_absent).filter_map(told).collect()
    }

    /// Whether `--body` was given, which may hold the field.
    fn has_body(&self, field: &Field) -> bool {
        field.place == Place::Body && self.matches.try_get_one::<String>("body").ok().flatten().is_some()
    }

    fn look_at_body(&self, body: &Value, complaints: &mut Vec<Complaint>) {
        let Some((_, schema)) = schema::body(self.spec) else { return };
        let told = complaints.len();
        for problem in self.checker().problems(body, &schema) {
            let mut parts = problem.at.splitn(3, '/').skip(1);
            let field = parts.next().and_then(|name| self.fields.iter().find(|field| field.place == Place::Body && field.name == name));
            let complaint = match (field, parts.next()) {
                (Some(field), None) if problem.message == check::MISSING => missing(field),
                (Some(field), None) => about(field, &problem.message),
                (Some(field), Some(rest)) => about(field, &format!("/{rest}: {}", problem.message)),
                (None, _) => Complaint { message: format!("--body: {}: {}", problem.at, problem.message), words: None },
            };
            // What a flag complained of is not complained of again because it is missing now.
            let is_told = field.is_some_and(|field| complaints[..told].iter().any(|other| other.message.starts_with(&subject(field))));
            if !is_told {
                complaints.push(complaint);
            }
        }
    }

    fn checker(&self) -> Checker<'_> {
        Checker { schemas: self.schemas, allow_unknown: self.is_on("allow-unknown") }
    }
}

fn subject(field: &Field) -> String {
    format!("{}: ", field.typed())
}

/// That a field is missing, and where else a secret can come from.
fn missing(field: &Field) -> Complaint {
    if field.is_secret() { about(field, &format!("{}: {NOBODY_TO_ASK}", check::MISSING)) } else { about(field, check::MISSING) }
}

/// What is wrong with a field, in the words of its schema.
fn about(field: &Field, problem: &str) -> Complaint {
    let words = first_paragraph(&field.description);
    Complaint { message: format!("{}{problem}", subject(field)), words: Some(words).filter(|words| !words.is_empty()) }
}
