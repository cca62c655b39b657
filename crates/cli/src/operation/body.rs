//! The body of a call, from `--body` and from flags.

use serde_json::{Map, Value};

use super::{
    arguments::Reader,
    field::{Field, Place},
};
use crate::{failure::Failure, files, schema::exact};

/// The whole body: what `--body` gives, with the members that flags set on top of it.
pub(super) fn put_together(reader: &Reader<'_>, members: Map<String, Value>) -> Result<Value, Failure> {
    let mut body = match reader.matches.get_one::<String>("body") {
        Some(argument) => whole(argument, reader.fields)?,
        None => Value::Object(Map::new()),
    };
    let Some(object) = body.as_object_mut() else {
        let is_alone = members.is_empty();
        return if is_alone { Ok(body) } else { Err(Failure::usage("--body is no JSON object, so that no flag can go on top of it")) };
    };
    object.extend(members);
    let cleared = reader.matches.try_get_many::<String>("null").ok().flatten().into_iter().flatten();
    for name in cleared {
        let field = reader.fields.iter().find(|field| field.place == Place::Body && (field.name == *name || field.flag == *name));
        let field = field.ok_or_else(|| Failure::usage(format!("--null: {name} is no member of the body")))?;
        object.insert(field.name.clone(), Value::Null);
    }
    Ok(body)
}

fn whole(argument: &str, fields: &[Field]) -> Result<Value, Failure> {
    let file = argument.strip_prefix('@').or((argument == "-").then_some("-"));
    let text = file.map_or_else(|| Ok(argument.to_owned()), |path| files::text(path, "--body"))?;
    let body = exact::read(&text).map_err(|problem| {
        let hint = if file.is_none() && std::path::Path::new(argument).exists() { "; for the file, write @ before its name" } else { "" };
        Failure::usage(format!("--body: {problem}{hint}"))
    })?;
    let secret = fields.iter().find(|field| field.is_secret() && body.get(&field.name).is_some());
    match secret.filter(|_| file.is_none()) {
        Some(field) => Err(Failure::usage(format!(
            "--body: {} is a secret, which others could read from the command line; give it with {}",
            field.name,
            field.typed()
        ))),
        None => Ok(body),
    }
}
